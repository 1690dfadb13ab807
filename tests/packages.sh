#!/bin/sh
# packages.sh build|check|lint ... : installs, by name and without asking, the
# Debian packages that are missing for building, testing or linting.
set -eu

build="gcc make pkg-config libc6-dev libcurl4-gnutls-dev libetpan-dev
 libsqlite3-dev libconfig-dev libgmime-3.0-dev libxml2-dev libcmark-dev
 libgnutls28-dev libjansson-dev libseccomp-dev libidn2-dev libical-dev
 libxlsxwriter-dev tzdata"
check="libcmocka-dev dovecot-imapd dovecot-lmtpd exim4-daemon-light openssl
 python3 sqlite3 valgrind clang systemd"
lint="clang clang-tidy cppcheck"

missing=
for set in "$@"; do
	case $set in
	build) names=$build ;;
	check) names=$check ;;
	lint) names=$lint ;;
	*) echo "packages.sh: no set called $set" >&2; exit 64 ;;
	esac
	for name in $names; do
		[ "$(dpkg-query -W -f '${db:Status-Status}' "$name" \
			2>/dev/null)" = installed ] ||
			missing="$missing $name"
	done
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
	as_root="sudo -n"
	sudo -n true 2>/dev/null || {
		echo "These packages are missing, and I may not install them:" >&2
		echo "  sudo apt-get install$missing" >&2
		exit 77
	}
fi
echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086
if ! { $as_root apt-get -q update && $as_root env \
	DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
	install $missing; } >"$log" 2>&1; then
	tail -n 20 "$log" >&2
	echo "apt-get could not install:$missing" >&2
	exit 69
fi
