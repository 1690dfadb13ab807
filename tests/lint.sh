#!/bin/sh
# lint.sh JOBS FLAGS...: clang-tidy (what it looks for: .clang-tidy) and
# cppcheck over every program, silent but for one last line. A single place is
# excused where it is, with NOLINT or cppcheck-suppress and a reason.
set -u
cd "$(dirname "$0")/.."
jobs=$1
shift
failed=0
files=$(find daemon parsers -name '*.c' | sort)

LINT_FLAGS=$* export LINT_FLAGS
# shellcheck disable=SC2016
printf '%s\n' $files | xargs -P "$jobs" -n 6 sh -c '
	clang-tidy --quiet "$@" -- $LINT_FLAGS \
		-DPREFIX="\"/usr/local\"" -DSYSCONFDIR="\"/etc\"" \
		2>/dev/null' sh || failed=1

# Left out of cppcheck:
# - nullPointerRedundantCheck, negativeIndex: it does not know that die()
#   never returns.
# - arrayIndexThenCheck: it takes the second border of a range for its limit.
cppcheck --quiet --std=c11 --error-exitcode=1 -j "$jobs" --inline-suppr \
	--enable=warning,performance,portability \
	--suppress=nullPointerRedundantCheck \
	--suppress=negativeIndex --suppress=arrayIndexThenCheck \
	-D_GNU_SOURCE -Idaemon -I. daemon parsers || failed=1

[ "$failed" -eq 0 ] &&
	echo "lint: $(echo "$files" | wc -l) files, nothing to say"
exit "$failed"
