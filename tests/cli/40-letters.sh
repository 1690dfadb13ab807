# Letters: as they would be written, those that wait, and one dropped.
run outbox
expect_code 0
expect_out 'no letter waits'
run add --from lena.ortiz@riverbend.example --type staffing --school RMS \
	--text 'We have no substitutes to cover PLC time.'
run outbox
expect_out 'receipt'
expect_out 'assignment'
run outbox --json
expect_json 'len(x) >= 2 and all(r["status"] == "waiting" for r in x)'
run outbox drop 1
expect_code 0
run outbox drop 1
expect_code 65
run outbox drop 999
expect_code 65
run outbox --all --json
expect_json 'sorted({r["status"] for r in x}) == ["dropped", "waiting"]'
run outbox throw 1
expect_code 64
for letter in receipt triage assignment progress question answer round \
	escalation follow-up clarify reopened
do
	run render $letter 1
	expect_code 0
	expect_out '^Subject: '
done
run render follow-up 1 --to lena.ortiz@riverbend.example
expect_out '^To: .*lena.ortiz'
run render poem 1
expect_code 64
expect_err 'follow-up'
run render receipt 9
expect_code 65
run render closure 1
expect_code 65
expect_err 'is not closed'
run outbox --all --json
expect_json 'len(x) < 8'
daemon
run outbox
expect_out 'no letter waits'
said='letters in the spool'
if ls "$work"/d/spool/*.eml >/dev/null 2>&1; then good
else bad 'none'; fi
run end 1 --as returned --reason 'The school can change its own schedule'
expect_code 0
run render closure 1
expect_code 0
expect_out '^Subject: .*Back to the school'
