#!/bin/sh
# run-unit.sh BUILD TEST... : runs each test program, shows the output of
# those that fail, and ends with one line of figures.
build=$1
shift
passed=0
failed=0
export CLEARWAY_BUILD="$build"
for test in "$@"; do
	log="$test.log"
	if "$test" >"$log" 2>&1; then
		n=$(grep -c '^\[ *OK *\]' "$log")
		passed=$((passed + n))
		printf '  %-44s %4d ok\n' "${test#"$build"/}" "$n"
	else
		failed=$((failed + 1))
		printf '  %-44s FAILED\n' "${test#"$build"/}"
		tail -n 60 "$log"
	fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
