#!/bin/sh
# systemd.sh BUILD: what the service manager thinks of our units: how exposed
# they are (1.5 at most), and whether it understands every line of them.
set -u
cd "$(dirname "$0")/.."
build=$1
most=15		# tenths
failed=0

if ! command -v systemd-analyze >/dev/null; then
	echo "systemd: no systemd-analyze here, nothing was looked at"
	exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Verify looks for the programs; here they are not installed.
for unit in systemd/*.service; do
	sed -e "s|/usr/local/s*bin/|$PWD/$build/|g" \
		-e '/^Documentation=/d' "$unit" >"$folder/${unit##*/}"
done

for unit in systemd/*.service; do
	figure=$(systemd-analyze security --offline=true --no-pager "$unit" |
		sed -n 's/.*exposure level for [^:]*: \([0-9.]*\).*/\1/p')
	echo "systemd: ${unit##*/}: exposure ${figure:-unknown}"
	case $figure in
	?.?) [ "$(echo "$figure" | tr -d .)" -le $most ] || failed=1 ;;
	*) failed=1 ;;
	esac
done
for name in clearwayd.service clearwayd@riverbend.service; do
	said=$(systemd-analyze verify "$folder/$name" 2>&1 |
		grep -F "$folder
clearway")
	[ -z "$said" ] || { echo "$said"; failed=1; }
done
[ "$failed" -eq 0 ] || echo "systemd: FAILED"
exit "$failed"
