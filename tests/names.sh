#!/bin/sh
# names.sh ARCHIVE...: that no two files define the same global name. The
# linker takes the first it meets and says nothing; a test that links all
# layers would then call the wrong one.
set -eu
twice=$(for archive in "$@"; do
	nm -g --defined-only "$archive" 2>/dev/null
done | awk 'NF == 3 && $2 ~ /[A-Z]/ && $3 !~ /^__(odr_asan|asan)/ { print $3 }' |
	sort | uniq -d)
if [ -n "$twice" ]; then
	echo "names: defined in more than one file:" $twice
	exit 1
fi
echo "names: every global name is defined once"
