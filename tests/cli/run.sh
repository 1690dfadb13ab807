#!/bin/sh
# run.sh BUILD [SCRIPT...]: runs each script of this folder in a state of its
# own, with the sample district, a Maildir as mailbox and a folder as outbox.
# A script uses the words below; each `expect` is one test.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-build}
case $build in /*) ;; *) build=$root/$build ;; esac
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- "$root"/tests/cli/[0-9]*.sh

work=$(mktemp -d "${TMPDIR:-/tmp}/clearway-cli.XXXXXX")
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
now=2026-12-01T14:00:00Z	# a Tuesday, nine o'clock in Detroit

# A district with no mail and no state yet.
fresh_state() {
	rm -rf "$work/d"
	mkdir -p "$work/d/mail/new" "$work/d/mail/cur" "$work/d/mail/tmp"
	conf=$work/d/clearway.conf
	mails=0
	cat >"$conf" <<-END
	mailbox = { kind = "maildir"; path = "mail"; };
	submission = { kind = "spool"; path = "spool"; };
	files = { state = "$work/d/state"; };
	@include "district.conf"
	END
	cp "$root/etc/district.conf" "$work/d/district.conf"
}

clearway() {
	"$build/clearway" -c "$conf" --now "$now" "$@"
}

daemon() {
	"$build/clearwayd" -c "$conf" --once --now "$now" \
		>"$work/daemon.log" 2>&1
}

# deliver FROM SUBJECT <text
deliver() {
	mails=$((mails + 1))
	{
		printf 'From: %s\nTo: clearway@riverbend.example\n' "$1"
		printf 'Subject: %s\nMessage-ID: <m%d@test.example>\n' \
			"$2" "$mails"
		printf 'Date: Tue, 1 Dec 2026 08:00:00 -0500\n\n'
		cat
	} >"$work/d/mail/new/$mails.host"
}

# run VERB...: its output, faults and exit code, for the expectations.
run() {
	said="clearway $*"
	code=0
	clearway "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
}

run_with() {
	input=$1
	shift
	said="clearway $*"
	code=0
	printf "%s\n" "$input" | clearway "$@" >"$work/out" 2>"$work/err" ||
		code=$?
}

good() {
	passed=$((passed + 1))
}

bad() {
	failed=$((failed + 1))
	echo "FAILED: $name: $said: $1"
	echo "  exit code $code"
	head -n 12 "$work/out" | cut -c1-300 | sed 's/^/  out: /'
	head -n 12 "$work/err" | sed 's/^/  err: /'
	tail -n 4 "$work/daemon.log" | sed 's/^/  daemon: /'
}

expect_code() {
	if [ "$code" -eq "$1" ]; then good; else bad "not exit code $1"; fi
}

expect_out() {
	if grep -q -e "$1" "$work/out"; then good
	else bad "does not say \"$1\""; fi
}

expect_no_out() {
	if grep -q -e "$1" "$work/out"; then bad "says \"$1\""
	else good; fi
}

expect_err() {
	if grep -q -e "$1" "$work/err"; then good
	else bad "no fault like \"$1\""; fi
}

# expect_json EXPRESSION: python, with the output as x.
expect_json() {
	if python3 -c '
import json, sys
text = open(sys.argv[1]).read()
try:
    x = json.loads(text)
except ValueError:
    x = [json.loads(line) for line in text.splitlines()]
sys.exit(0 if eval(sys.argv[2]) else 1)' "$work/out" "$1" 2>>"$work/err"
	then good
	else bad "JSON is not: $1"; fi
}

for script in "$@"; do
	name=$(basename "$script" .sh)
	: >"$work/out"
	: >"$work/err"
	: >"$work/daemon.log"
	code=0
	said=set-up
	fresh_state
	before=$failed
	. "$script"
	[ "$failed" -gt "$before" ] || echo "  $name ok"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
