#!/bin/sh
# check.sh BUILD TARGET...: makes each target, shows what it prints, and ends
# with one line of figures. A target says how many of its tests passed in a
# line "N passed, N failed" or "N of N tests passed" or as cmocka does; if it
# says nothing, it is one.
set -u
build=$1
shift
passed=0
failed=0
broken=
log=$build/check
mkdir -p "$log"
for target in "$@"; do
	echo "== $target"
	start=$(date +%s)
	{
		${MAKE:-make} --no-print-directory "$target" 2>&1
		echo $? >"$log/$target.rc"
	} | tee "$log/$target.log"
	rc=$(cat "$log/$target.rc")
	figures=$(awk '
		match($0, /[0-9]+ passed, [0-9]+ failed/) {
			split(substr($0, RSTART, RLENGTH), figure, " ")
			p = figure[1]
			f = figure[3]
			said = 1
		}
		/[0-9]+ of [0-9]+ tests passed/ {
			for (i = 2; i < NF; i++)
				if ($i == "of" && $(i + 2) == "tests") {
					p += $(i - 1)
					f += $(i + 1) - $(i - 1)
					said = 1
				}
		}
		/^\[ *OK *\]/ { ok++ }
		/^\[ *FAILED *\].*[a-z_]$/ && !/test\(s\)/ { bad++ }
		END {
			if (said) print p, f
			else print ok + 0, bad + 0
		}' "$log/$target.log")
	p=${figures% *}
	f=${figures#* }
	if [ "$rc" -ne 0 ]; then
		broken="$broken $target"
		[ "$f" -gt 0 ] || f=1
	elif [ "$p" -eq 0 ]; then
		p=1
	fi
	passed=$((passed + p))
	failed=$((failed + f))
	echo "   $target: $(($(date +%s) - start)) s"
done
[ -z "$broken" ] || echo "FAILED:$broken (see $log/NAME.log)"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ -z "$broken" ]
