# Every way of typing it wrong says what to do instead.
run help
expect_code 0
expect_out '^  understand '
run lsit
expect_code 64
expect_err 'did you mean list'
run xyzzyx
expect_code 64
expect_err 'clearway help'
run list --stat working
expect_code 64
expect_err 'did you mean --state'
run list --state
expect_code 64
expect_err 'wants STATE'
run list --state sleeping
expect_code 64
expect_err 'received, assigned'
run list --open --open
expect_code 64
run list --open=yes
expect_code 64
run list --json --csv
expect_code 64
run show
expect_code 64
expect_err 'usage: clearway show'
run show 1 2
expect_code 64
run show zero
expect_code 64
run show 99999999999999999999
expect_code 64
run show 42
expect_code 65
run step 1 remove 1
expect_code 64
run end 1 --as confirmed --reason "they said so"
expect_code 64
expect_err 'conversation'
run end 1 --as finished --reason x
expect_code 64
run end 1 --as duplicate --reason x
expect_code 64
for verb in check doctor config list show history stats add route step note \
	end agenda calendar explain understand render outbox aside mail import backup verify
do
	run "$verb" --help
	expect_code 0
	expect_out '^example: clearway'
	for flag in $(sed -n 's/^  --\([a-z-]*\).*/\1/p' "$work/out"); do
		said="clearway.1 on $verb --$flag"
		if sed -n "/^.It Ic $verb\( \|$\)/,/^.El/p" \
			"$root/daemon/clearway.1" | grep -q "Fl Fl $flag"
		then good; else bad 'not there'; fi
	done
done
said='clearway --now never list'
code=0
"$build/clearway" --now never list >"$work/out" 2>"$work/err" || code=$?
expect_code 64
