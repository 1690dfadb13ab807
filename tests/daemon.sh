#!/bin/sh
# daemon.sh BUILD: the daemon as its administrator knows it: exit codes, the
# lock, baseline, reload, signals; a Maildir first, then a real IMAP server
# that goes away and comes back.
set -u
cd "$(dirname "$0")/.."
root=$PWD
build=$root/$1
passed=0
failed=0
daemon=

folder=$(mktemp -d)
chmod 755 "$folder"
finish()
{
	[ -z "$daemon" ] || kill "$daemon" 2>/dev/null
	[ ! -d "$folder/imap" ] || tests/e2e/dovecot.sh stop "$folder/imap" \
		>/dev/null 2>&1
	rm -rf "$folder"
}
trap finish EXIT

check()		# WHAT CONDITION...
{
	what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "daemon: FAILED: $what"
		[ ! -e "$folder/log" ] || tail -n 20 "$folder/log"
	fi
}

# Awaits a condition, 20 seconds at most.
await()		# CONDITION...
{
	for _ in $(seq 200); do
		if "$@"; then return 0; fi
		sleep 0.1
	done
	return 1
}

said()
{
	grep -q -- "$1" "$folder/log"
}

filed_as()	# NAME
{
	[ -n "$(find "$folder/mail/.Filed/cur" -name "$1*" 2>/dev/null)" ]
}

# The submitter's alone: an owner's letter waits for sending hours.
receipts()	# NUMBER
{
	[ "$(find "$folder" -path '*/spool/*-alan.moss*.eml' | wc -l)" -eq "$1" ]
}

conf()		# MAILBOX
{
	cp etc/district.conf "$folder/"
	cat >"$folder/clearway.conf" <<-CONF
	mailbox = { $1 };
	submission = { kind = "spool"; path = "spool"; };
	files = { state = "state"; templates = "$root/templates"; };
	@include "district.conf"
	CONF
}

report()	# ID
{
	cat <<-MAIL
	From: Alan Moss <alan.moss@riverbend.example>
	To: clearway@riverbend.example
	Subject: No substitutes
	Message-ID: <report-$1@riverbend.example>
	Date: Mon, 23 Nov 2026 08:00:00 -0500

	At Lincoln Elementary no substitute teachers came for $1 weeks.
	MAIL
}

once()
{
	"$build/clearwayd" -c "$folder/clearway.conf" --once "$@" \
		>"$folder/log" 2>&1
}

start()
{
	"$build/clearwayd" -c "$folder/clearway.conf" >"$folder/log" 2>&1 &
	daemon=$!
	await said started
}

stop()		# leaves the exit code in $code
{
	kill "$daemon"
	wait "$daemon"
	code=$?
	daemon=
}

exits()		# CODE COMMAND...
{
	wanted=$1
	shift
	"$@"
	[ $? -eq "$wanted" ]
}

# --- options and config ---

check "an unknown option is told" exits 64 once --nonsense
check "a time only goes with --once" exits 64 \
	"$build/clearwayd" --now 2026-12-01 2>/dev/null
conf 'kind = "maildir"; path = "mail"; poll_second = 5;'
check "a config with a fault is not used" exits 78 once
check "the fault is named with its line" said 'clearway.conf:1: .*poll_second'
conf 'kind = "maildir"; path = "mail"; filed_folder = "Filed";
	aside_folder = "Aside"; poll_seconds = 3600;'
check "a time must be one" exits 64 once --now tomorrow
check "no mailbox: the rest is done" exits 75 once

# --- baseline ---

mkdir -p "$folder/mail/new" "$folder/mail/cur" "$folder/mail/tmp"
report 1 >"$folder/mail/new/1"
check "the first start goes well" exits 0 once --now 2026-11-23T09:00
check "and says what it passed over" said 'passed over (mails: 1)'
check "and sends nothing" receipts 0
report 2 >"$folder/mail/new/2"
check "a new mail is taken" exits 0 once --now 2026-11-23T10:00
check "and answered" receipts 1
check "and filed" filed_as 2
check "the old one stays" [ -e "$folder/mail/new/1" ]
check "nothing happens twice" exits 0 once --now 2026-11-23T10:05
check "nor is anything sent twice" receipts 1

# --- a running daemon ---

start
check "a second daemon is refused" exits 75 \
	"$build/clearwayd" -c "$folder/clearway.conf" --once 2>/dev/null
report 3 >"$folder/mail/new/3"
check "new mail is seen without a poll" await filed_as 3
check "its letters go out" await receipts 2
echo 'nonsense = 1;' >>"$folder/clearway.conf"
kill -HUP "$daemon"
check "a bad config is not taken" await said 'stays as it was'
sed -i '$d' "$folder/clearway.conf"
kill -HUP "$daemon"
check "a good one is" await said 'new config is in force'
report 4 >"$folder/mail/new/4"
check "and mail goes on" await receipts 3
stop
check "it stops when told" [ "$code" -eq 0 ]

# --- IMAP ---

if ! command -v dovecot >/dev/null; then
	echo "daemon: no dovecot here; the rest was left out"
	echo "daemon: $passed passed, $failed failed"
	exit $((failed > 0))
fi
mailbox=$folder/imap/mail/alice
tests/e2e/dovecot.sh start "$folder/imap" >/dev/null || exit 1
port=$(cat "$folder/imap/port")
printf 'secret\n' >"$folder/password"
chmod 600 "$folder/password"
rm -rf "$folder/state" "$folder/spool"
conf "host = \"localhost\"; port = $((port + 1)); user = \"alice\";
	password_file = \"password\"; ca_file = \"imap/certs/ca.crt\";
	filed_folder = \"Filed\"; aside_folder = \"Aside\";
	poll_seconds = 3600;"
append()
{
	report "$1" | python3 -c '
import imaplib, ssl, sys
port, ca = int(sys.argv[1]), sys.argv[2]
with imaplib.IMAP4_SSL("localhost", port,
        ssl_context=ssl.create_default_context(cafile=ca)) as server:
    server.login("alice", "secret")
    server.append("INBOX", None, None, sys.stdin.buffer.read())
' "$((port + 1))" "$folder/imap/certs/ca.crt"
}
filed()
{
	[ "$(find "$mailbox" -path '*Filed*' -type f \
		\( -path '*/cur/*' -o -path '*/new/*' \) | wc -l)" -eq "$1" ]
}

append 11
start
check "IMAP: old mail is passed over" await said 'passed over (up to UID 1)'
append 12
check "IMAP: new mail is filed" await filed 1
check "IMAP: and answered" await receipts 1
tests/e2e/dovecot.sh kill "$folder/imap" >/dev/null
check "IMAP: a lost server is told" await said '^mailbox: '
tests/e2e/dovecot.sh start "$folder/imap" >/dev/null
append 13
check "IMAP: it comes back by itself" await filed 2
check "IMAP: and says so" await said 'answers again'
check "IMAP: nothing is done twice" await receipts 2
stop
check "IMAP: it stops when told" [ "$code" -eq 0 ]
printf 'wrong\n' >"$folder/password"
check "IMAP: a wrong password: the rest is done" exits 75 once
check "IMAP: and is told" said '^mailbox: '

echo "daemon: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
