#!/bin/sh
# install.sh: make install into an empty folder; what is there works from
# there, a config that somebody has changed stays, and make uninstall leaves
# nothing else behind.
set -u
cd "$(dirname "$0")/.."
root=$PWD
passed=0
failed=0
# Not below the checkout: there the programs would take its files.
to=$(mktemp -d)
trap 'rm -rf "$to"' EXIT
make=${MAKE:-make}

ok() {
	if eval "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "install: $1: no"
	fi
}

install_there() {
	$make --no-print-directory install DESTDIR="$to/root" "$@" \
		>"$to/log" 2>&1 || { cat "$to/log"; return 1; }
}

ok "it is installed" install_there
there=$to/root/usr/local
mkdir -p "$to/mail/new" "$to/mail/cur" "$to/mail/tmp" "$to/out"
cat >"$to/clearway.conf" <<END
mailbox = { kind = "maildir"; path = "mail"; };
submission = { kind = "spool"; path = "out"; };
files = { state = "state"; };
@include "root/etc/clearway/district.conf"
END
ok "the sample config is good" \
	'"$there/bin/clearway" -c "$to/root/etc/clearway/clearway.conf" check \
	>"$to/log" 2>&1 || { cat "$to/log"; false; }'
once() {
	(cd "$to" && "$there/sbin/clearwayd" -c clearway.conf --once \
		--now "$1" >>"$to/daemon" 2>&1) || { cat "$to/daemon"; false; }
}
ok "the daemon starts" 'once 2026-11-30T08:00'
cp tests/demo/mails/01-megan-reports.eml "$to/mail/new/1.demo"
ok "the daemon takes a mail" 'once 2026-11-30T16:00'
ok "it finds its parser and its templates" \
	'[ "$(ls "$to/out" | wc -l)" -eq 3 ]'
for page in $(cd "$root" && ls daemon/*.[1-8] etc/*.[1-8] 2>/dev/null); do
	ok "$page is a manual page" '[ -s "$there/share/man/man${page##*.}/${page##*/}" ]'
done
ok "the units name what is installed" \
	'(for file in $(sed -n "s/^Exec[A-Za-z]*=\(\/usr\/local[^ ]*\).*/\1/p" \
	"$there"/lib/systemd/system/*.service); do [ -x "$to/root$file" ] ||
	exit 1; done)'
echo "# mine" >>"$to/root/etc/clearway/district.conf"
ok "it is installed again" install_there
ok "a changed config stays" \
	'grep -q "^# mine" "$to/root/etc/clearway/district.conf"'
ok "it is taken away" '$make --no-print-directory uninstall \
	DESTDIR="$to/root" >"$to/log" 2>&1'
ok "only the config is left" \
	'[ "$(find "$to/root" -type f | grep -v /etc/clearway/)" = "" ]'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
