# Joining, removing words for good, age, and what there is of one person.
daemon
deliver 'Megan Olsen <megan.olsen@riverbend.example>' 'subs' <<-END
	At Lincoln our coaching visits keep getting cancelled because
	Zebediah has no sub to cover his class.
END
deliver 'Tom Baker <tom.baker@riverbend.example>' 'subs' <<-END
	At Jefferson no substitutes come, so coaching visits are cancelled.
END
daemon
run merge 1 into 1
expect_code 65
run merge 1 into 99
expect_code 65
run merge 1 of 2
expect_code 64
run route 2 --control inside
expect_code 64
run route 2 --venue nowhere
expect_code 65
run route 2 --control external --venue cabinet --sensitive
expect_code 0
run merge 1 into 2 --reason 'the same substitutes'
expect_code 0
run show 1 --json
expect_json 'x["state"] == "closed" and x["ending"] == "duplicate"'
run show 2 --json
expect_json 'len(x["submitters"]) == 2 and x["sensitive"]'
run history 2
expect_out 'CH-1 was joined'
run merge 1 into 2
expect_code 65

run export 'Megan Olsen' --to "$work/d/megan"
expect_code 0
expect_out 'challenges 2, mails 1'
run export 'Megan Olsen' --to "$work/d/megan"
expect_code 73
run export nobody --to "$work/d/nobody"
expect_code 65
cp "$work/d/megan/index.txt" "$work/out"
expect_out 'mail-1.eml'
expect_out 'CH-1, closed; they reported it'
cat "$work/d/megan"/mail-1.eml >"$work/out"
expect_out 'Zebediah'

run retention
expect_code 0
expect_out 'everything is kept'
now=2027-12-01T14:00:00Z
run retention --days 300
expect_code 0
expect_out 'CH-1 '
expect_out '1 challenge'
run redact 1
expect_code 64
run redact 1 --reason 'named a student'
expect_code 0
expect_out 'its words are removed'
grep -c -i zebediah "$work/d/state/clearway.db" "$work/d/state"/*-wal \
	2>/dev/null | grep -v ':0' >"$work/out"
[ ! -s "$work/out" ]
code=$?
said='no word is left in the files of the store'
expect_code 0
run history 1
expect_out 'named a student'
expect_out 'redacted'
run show 1
expect_code 0
run mail --raw 1
expect_code 65
run verify
expect_code 0
run backup "$work/d/backup.db"
expect_code 0
grep -c -i zebediah "$work/d/backup.db" >"$work/out"
code=$?
said='no word is in a backup'
expect_code 1
run retention --days 300
expect_out '0 challenges'
sed -i 's/legal_hold = false/legal_hold = true/' "$work/d/district.conf"
run redact 2 --reason 'named a student'
expect_code 65
expect_err 'legal_hold'
run retention --days 1 --apply
expect_code 65
# What is closed is not closed again as something else.
run end 1 --as 'not accepted' --reason 'not for us'
expect_code 65
expect_err 'closed already'
