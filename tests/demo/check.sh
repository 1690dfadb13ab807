#!/bin/sh
# check.sh BUILD: that the demo tells the story it is meant to tell.
set -u
cd "$(dirname "$0")/../.."
build=$1
passed=0
failed=0
story=$build/demo.story

ok() {
	if eval "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "demo: $1: no"
	fi
}

seen() {
	grep -cF -- "$1" "$story"
}

tests/demo/demo.sh "$build" >"$story" 2>&1
rc=$?
ok "it ends well" '[ $rc -eq 0 ]'
ok "the teacher has a receipt" \
	'[ "$(seen "[CH-1] We have your report")" -eq 1 ]'
ok "the owner is asked" '[ "$(seen "[CH-1] Will you take this on?")" -eq 1 ]'
ok "the form goes to another owner" \
	'[ "$(seen "Hello Nate Cole,")" -ge 2 ]'
ok "somebody is reminded" '[ "$(seen "today, Friday, December 4")" -ge 1 ]'
ok "nobody is written to on a weekend" \
	'! ls "$build/demo/outbox" | grep -E "^202612(05|06|12|13)"'
ok "the teacher is asked twice" \
	'[ "$(seen "[CH-1] Has this been addressed sufficiently?")" -eq 2 ]'
ok "a no goes back to the owner" \
	'[ "$(seen "[CH-1] Not addressed sufficiently yet")" -ge 1 ]'
ok "nothing is asked back" '[ "$(seen "understand you rightly")" -eq 0 ]'
ok "a yes ends it" 'grep -qE "^ +1 +confirmed " "$story"'
ok "the other one goes on" 'grep -qE "^ +2 +working " "$story"'
ok "the no is in the history" 'grep -q " insufficient  Megan Olsen" "$story"'
ok "what was discussed is recorded" \
	'[ "$(seen "Done: CH-1: discussed: the pool")" -eq 1 ]'
ok "the month is reviewed" \
	'[ "$(seen "Done: the review of this month is recorded")" -eq 1 ]'
ok "the next owner sees what helped" \
	'[ "$(seen "What helped before")" -eq 1 ]'
ok "the agenda is there" \
	'grep -qx "Implementation Challenges" "$build/demo/agenda.txt" &&
	grep -q "CH-3" "$build/demo/agenda.txt"'
ok "the spreadsheet is there" \
	'python3 -B tests/cli/read_sheet.py "$build/demo/log.xlsx" >/dev/null'
ok "the process is in writing" \
	'grep -q "Riverbend Public Schools, version" "$build/demo/process.html"'
ok "the figures are there" \
	'grep -q "<th scope" "$build/demo/evidence.html"'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
