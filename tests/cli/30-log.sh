# The coordinator's words from the shell, and what the log shows of them.
run list
expect_code 0
expect_out 'no challenge'
run add --from 'lena.ortiz@riverbend.example' --type staffing \
	--school RMS --summary 'No cover for PLC time' \
	--text 'We have no substitutes to cover PLC time.'
expect_code 0
expect_out 'challenge 1'
run show 1
expect_code 0
expect_out 'No cover for PLC time'
expect_out 'Roosevelt Middle School'
expect_out 'lena.ortiz@riverbend.example'
run show CH-1 --json
expect_json 'x["id"] == 1 and x["tag"] == "[CH-1]"'
expect_json 'x["type"] == "staffing" and x["state"] == "assigned"'
expect_json 'x["submitters"][0]["address"].startswith("lena.ortiz@")'
expect_json 'x["owner"]["address"] != ""'
expect_json 'x["wake_at"] > "2026-12-01"'
run step 1 add 'Post the job' --due 2026-12-04
expect_code 0
run step 1 add 'Call the agency' --due 'next Friday' --who 'Dana Ruiz'
expect_code 0
run step 1 add 'Someday' --due whenever
expect_code 64
run step 1 done 1
expect_code 0
run step 1 due 2 2026-12-15
expect_code 0
run step 1 done 7
expect_code 65
expect_err 'clearway show 1'
run show 1 --json
expect_json '[s["n"] for s in x["steps"]] == [1, 2]'
expect_json 'x["steps"][0]["done_at"] is not None'
expect_json 'x["steps"][1]["due"] == "2026-12-15"'
expect_json 'x["steps"][1]["first_due"] == "2026-12-11"'
run show 1
expect_out '2026-12-15 (first 2026-12-11)'
expect_out 'light  *green: on time'
run note 1 'Spoke with the principal'
expect_code 0
run note 1 '  '
expect_code 64
run history 1
expect_out 'Spoke with the principal'
expect_out 'step moved'
run history 1 --json
expect_json '"noted" in [r["event"] for r in x]'
expect_json 'x[0]["event"] == "reported"'
printf 'School: Lincoln\nType: funding\nDescription: No money for books.\n' \
	>"$work/d/form.txt"
run add "$work/d/form.txt" --from hannah.voss@riverbend.example
expect_code 0
run show 2 --json
expect_json 'x["type"] == "funding" and x["school"] == "Lincoln Elementary"'
run add --from someone.new@elsewhere.example --text 'It is hard for all of us.'
expect_code 0
run show 3 --json
expect_json 'x["state"] == "received" and x["owner"] is None'
run route 3 --type plumbing
expect_code 65
expect_err 'staffing'
run route 3 --type communication --owner 'Dana Ruiz' --summary '=Calls'
expect_code 0
run show 3 --json
expect_json 'x["type"] == "communication"'
expect_json 'x["owner"]["name"] == "Dana Ruiz"'
run add --type nonsense --text x
expect_code 65
run add
expect_code 64
run add /nowhere/at/all
expect_code 66
run list
expect_out '^N  '
expect_out '3 challenges'
run list --type funding --json
expect_json 'len(x) == 1 and x[0]["id"] == 2'
run list --school Roosevelt --csv
expect_out 'Roosevelt'
expect_no_out 'Lincoln'
run list --owner 'Dana Ruiz' --csv
expect_out "'=Calls"
run list --due 2026-12-31 --json
expect_json '[c["id"] for c in x] == [1]'
now=2026-12-20T14:00:00Z
run list
expect_out '2026-12-15 overdue'
expect_out '1 with a step overdue'
expect_out ' red '
now=2026-12-01T14:00:00Z
run end 3 --as duplicate --duplicate-of 3 --reason same
expect_code 65
run end 3 --as duplicate --duplicate-of 77 --reason same
expect_code 65
run end 3 --as duplicate --duplicate-of 2 --reason 'the same books'
expect_code 0
run end 2 --as confirmed \
	--conversation 'Dec 1 by phone, H. Voss: the books are here'
expect_code 0
run show 2 --json
expect_json 'x["state"] == "closed" and x["ending"] == "confirmed"'
run history 2
expect_out 'by phone, H. Voss'
run list --open --json
expect_json '[c["id"] for c in x] == [1]'
run stats
expect_out 'confirmed'
run stats --json
expect_json 'x["challenges"]["closed"] == 2'
run verify
expect_code 0
run backup "$work/d/copy.db"
expect_code 0
said='a backup is there'
if [ -s "$work/d/copy.db" ]; then good; else bad 'no backup'; fi
