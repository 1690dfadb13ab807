#!/bin/sh
# pure.sh CC BUILD FLAGS...: that the core does nothing but decide. Its files
# are compiled plainly (no hardening, no sanitizer, so that only their own
# wishes are seen), and whatever they ask of the C library has to be on the
# list below. Base is not on trial, but what core asks of base must be there.
set -eu
cd "$(dirname "$0")/.."
cc=$1
build=$2
shift 2

# Memory and bytes, and formatting into a buffer: no file, no clock, no
# locale, no environment, no random number.
allowed="memchr memcmp memcpy memmove memset strchr strcmp strlen strncmp
 strnlen snprintf qsort bsearch"

out=$build/pure
mkdir -p "$out"
for file in daemon/base/*.c daemon/core/*.c; do
	object=$out/$(basename "$(dirname "$file")")-$(basename "$file" .c).o
	"$cc" -std=c17 -O1 -U_FORTIFY_SOURCE -fno-stack-protector \
		-fno-builtin -fno-pic "$@" -c "$file" -o "$object"
done
ours=$(nm -g --defined-only "$out"/base-*.o "$out"/core-*.o |
	awk 'NF == 3 { print $3 }')
known=" $(echo $allowed $ours) "
wrong=0
count=0
for object in "$out"/core-*.o; do
	count=$((count + 1))
	for name in $(nm -u "$object" | awk '{ print $2 }'); do
		case $known in
		*" $name "*) ;;
		*)
			echo "$(basename "$object" .o | tr - /): asks for $name"
			wrong=$((wrong + 1))
			;;
		esac
	done
done
echo "pure: $count files of core, $wrong wrong wishes"
[ "$wrong" -eq 0 ]
