#!/bin/sh
# replay.sh BUILD NAME...: tries each fuzzer's seeds and earlier findings once.
build=$1
shift
passed=0
failed=0
for name in "$@"; do
	for place in "tests/fuzz/found/$name" "tests/fuzz/seeds/$name" \
		"$build/seeds/$name"; do
		[ -d "$place" ] || continue
		if timeout 60 "$build/replay_$name" "$place"/* >"$build/replay.log" 2>&1
		then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
			tail -n 5 "$build/replay.log"
		fi
	done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
