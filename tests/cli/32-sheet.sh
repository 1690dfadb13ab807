# The log as a spreadsheet, read back with nothing but zipfile and XML.
read_sheet() {
	said="the spreadsheet $1"
	python3 -B "$root/tests/cli/read_sheet.py" "$work/d/$1" \
		>"$work/out" 2>"$work/err"
	code=$?
	expect_code 0
}

run list --xlsx "$work/d/empty.xlsx"
expect_code 0
read_sheet empty.xlsx
expect_json 'list(x["sheets"]) == ["Log", "Steps", "Dates", "Summary"]'
run add --from 'lena.ortiz@riverbend.example' --type staffing --school RMS \
	--text 'We have no substitutes to cover PLC time, says the zebra.'
run route 1 --type staffing --summary 'No cover for PLC time'
run step 1 add '=HYPERLINK("x")' --due 2026-11-20
run step 1 add 'Call the agency' --due 2026-12-10
run step 1 due 2 2026-12-15
run add --from hannah.voss@riverbend.example --type funding --school Lincoln \
	--text 'No money for books.'
run end 2 --as returned --reason 'The school has a budget for it'
run list --xlsx "$work/d/a.xlsx"
expect_code 0
run list --xlsx "$work/d/b.xlsx"
said='the same log and time'
if cmp -s "$work/d/a.xlsx" "$work/d/b.xlsx"; then good
else bad 'other bytes'; fi
read_sheet a.xlsx
log='x["sheets"]["Log"]["rows"]'
expect_json "[r['Number'] for r in $log] == [1, 2]"
expect_json "$log[0]['Challenge'] == 'No cover for PLC time'"
expect_json "$log[0]['Light'] == 'red'"
expect_json "$log[0]['Why'] == 'a step is overdue'"
expect_json "$log[0]['Raised on'] == '2026-12-01'"
expect_json "$log[0]['Next step due'] == '2026-11-20'"
expect_json "$log[1]['Ending'] == 'Back with the school'"
expect_json "'Light' not in $log[1]"
expect_json 'x["sheets"]["Log"]["frozen"] == ["frozen"]'
expect_json 'x["sheets"]["Log"]["colours"] > 3'
expect_json '{t["name"]: t["header"] and t["filter"] for t in x["tables"]}["ChallengeLog"]'
expect_json '[t["ref"] for t in x["tables"] if t["name"] == "ChallengeSteps"][0].endswith("3")'
steps='x["sheets"]["Steps"]["rows"]'
expect_json "$steps[0]['What'].startswith('=HYPERLINK')"
expect_json "$steps[1]['First date'] == '2026-12-10'"
expect_json "$steps[1]['Due'] == '2026-12-15'"
expect_json "$steps[0]['State'] == 'overdue'"
expect_json 'any("from 2026-12-10 to 2026-12-15" in r.get("In words", "") for r in x["sheets"]["Dates"]["rows"])'
expect_json 'len(x["charts"]) == 4 and all(x["charts"])'
expect_json '"Riverbend Public Schools" in x["properties"]'
expect_json '"2026-12-01T14:00:00Z" in x["properties"]'
expect_json 'not any("zebra" in t or "Lena" in t or "lena" in t for t in x["text"])'
run list --xlsx "$work/d/n.xlsx" --names --open
read_sheet n.xlsx
expect_json "len($log) == 1"
expect_json "'lena.ortiz' in $log[0]['Raised by']"
run list --xlsx "$work/nowhere/a.xlsx"
expect_code 78
expect_err 'could not be written'
run list --xlsx "$work/d/a.xlsx" --json
expect_code 64
run list --names
expect_code 64
