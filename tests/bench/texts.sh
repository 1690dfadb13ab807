#!/bin/sh
# texts.sh BUILD: how many texts a second `clearway understand` reads, of each
# kind, from the labelled sets, repeated. DESIGN section 7 wants 2,000 of each.
# A busy machine reads fewer.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$1
work=$(mktemp -d "${TMPDIR:-/tmp}/clearway-texts.XXXXXX")
trap 'rm -rf "$work"' EXIT
lines=5000

for kind in answers owner dates reports; do
	file=$root/tests/corpus/$kind.jsonl
	while [ "$(cat "$work/many" 2>/dev/null | wc -l)" -lt $lines ]; do
		cat "$file" >>"$work/many"
	done
	head -n $lines "$work/many" >"$work/$kind"
	rm "$work/many"
	start=$(date +%s%N)
	"$build/clearway" understand <"$work/$kind" >"$work/out" || exit 1
	end=$(date +%s%N)
	[ "$(wc -l <"$work/out")" -eq $lines ] || exit 1
	awk -v kind="$kind" -v lines=$lines -v span=$((end - start)) \
		'BEGIN { printf "%-8s %6d texts a second\n", kind,
			lines * 1000000000 / span }'
done
