# A word from the shell wakes the daemon, long before it would look by itself.
"$build/clearwayd" -c "$conf" >"$work/daemon.log" 2>&1 &
pid=$!
await() {
	tries=0
	until "$@" >/dev/null 2>&1; do
		tries=$((tries + 1))
		[ $tries -lt 100 ] || return 1
		sleep 0.1
	done
}
said='clearwayd starts'
if await grep -q "first start" "$work/daemon.log"; then good
else bad 'not in ten seconds'; fi
said='clearway add, while the daemon runs'
code=0
"$build/clearway" -c "$conf" add --from lena.ortiz@riverbend.example \
	--text 'We have no substitutes.' >"$work/out" 2>"$work/err" || code=$?
expect_code 0
said='its receipt is sent at once'
if await grep -q receipt "$work/daemon.log"; then good
else bad 'not in ten seconds'; fi
kill "$pid"
wait "$pid"
