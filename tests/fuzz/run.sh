#!/bin/sh
# run.sh BUILD SEEDS SECONDS FUZZER...: each fuzzer for so many seconds, one
# after the other. Ends at the first finding, with its last words and the file.
set -u
build=$1
seeds=$2
seconds=$3
shift 3
for fuzzer in "$@"; do
	name=${fuzzer#fuzz_}
	log=$build/$fuzzer.log
	begin=
	dictionary=
	for place in "$seeds/$name" "tests/fuzz/seeds/$name" \
		"tests/fuzz/found/$name"; do
		[ ! -d "$place" ] || begin="$begin $place"
	done
	[ ! -f "tests/fuzz/$name.dict" ] ||
		dictionary=-dict=tests/fuzz/$name.dict
	# A person's words are short, and small inputs are tried more often.
	longest=4096
	case $name in
	mail | html | report) longest=16384 ;;
	answer | actions | dates | route) longest=1024 ;;
	esac
	mkdir -p "$build/found/$name"
	# Places hold no spaces.
	# shellcheck disable=SC2086
	"$build/$fuzzer" -max_total_time="$seconds" -timeout=10 \
		-rss_limit_mb=2000 -max_len="$longest" -print_final_stats=1 \
		-artifact_prefix="$build/$fuzzer-" $dictionary \
		"$build/found/$name" $begin 2>"$log" || {
		tail -n 40 "$log"
		exit 1
	}
	printf '%-14s %6d s %12d runs, no finding\n' "$name" "$seconds" \
		"$(awk '/number_of_executed_units/ { print $2 }' "$log")"
done
