# The process in figures, from the shell and by letter.
now=2026-11-02T15:00:00Z
daemon
run add --from lena.ortiz@riverbend.example --type staffing --school RMS \
	--text 'We have no substitutes to cover PLC time.'
run add --from hannah.voss@riverbend.example --type funding --school Lincoln \
	--text 'No money for books.'
run step 1 add 'Post the job' --due 2026-11-06
now=2026-11-12T15:00:00Z
run end 2 --as confirmed --conversation 'Nov 12 by phone, H. Voss: books here'
run evidence --since 2026-11-01
expect_code 0
expect_out 'C0 version of the written process *1'
expect_out 'C1 challenges by type *Staffing 1, Funding 1'
expect_out 'C7 confirmed as addressed sufficiently *1'
expect_out 'C7 ended, not confirmed *0'
expect_out 'U5 approved *2026-08-17, Dr. Lorraine Hill'
expect_no_out 'Roosevelt'
run evidence --since 2026-11-01 --json
expect_json 'x["since"] == "2026-11-01" and x["until"] == "2026-11-12"'
expect_json '{f["key"]: (f["number"], f["of"]) for f in x["figures"]}["assigned"] == (2, 2)'
expect_json '{f["key"]: f["value"] for f in x["figures"]}["days_to_assigned"] == "0"'
expect_json '{f["key"]: f["number"] for f in x["figures"]}["days_whole"] == 8'
expect_json '{f["key"]: f["value"] for f in x["figures"]}["conversations"] >= "1"'
run evidence --since 2026-11-13
expect_code 64
run evidence --since 2026-11-13 --until 2026-11-12
expect_code 64
run evidence --since 2026-11-01 --html --language es
expect_out '<th scope="col">'
expect_out '<html lang="es">'
now=2027-01-04T15:00:00Z
daemon
daemon
said='the letters with the evidence'
grep -l '^Subject: .*process in figures' "$work"/d/spool/*.eml >"$work/out"
count=$(wc -l <"$work/out")
if [ "$count" -eq 5 ]; then good; else bad "$count letters"; fi
now=2027-01-05T15:00:00Z
daemon
grep -l '^Subject: .*process in figures' "$work"/d/spool/*.eml >"$work/out"
if [ "$(wc -l <"$work/out")" -eq "$count" ]; then good; else bad 'sent twice'; fi
now=2026-12-01T14:00:00Z
