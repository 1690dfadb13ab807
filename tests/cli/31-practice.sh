# Practice: letters only to the list, marked; kept out of the log for ever.
practise() {
	cat >>"$work/d/clearway.conf" <<-END
	process = { stage = "practice";
	            practice = [ "dana.ruiz@riverbend.example",
	                         "lena.ortiz@riverbend.example" ]; };
	END
}

cp "$conf" "$work/d/live.conf"
sed -i '/^process = {/,/^};/d' "$work/d/district.conf"
practise
daemon
deliver 'Lena Ortiz <lena.ortiz@riverbend.example>' 'No cover' <<END
School: Roosevelt Middle School
Type: staffing
Description: There are no substitutes to cover PLC time.
END
daemon
run list
expect_out 'no challenge'
run list --practice
expect_out '1 challenge'
run show 1
expect_out 'practice .*yes'
run outbox --all --json
expect_json 'x and {l["to"] for l in x} <= {"dana.ruiz@riverbend.example", "lena.ortiz@riverbend.example"}'
said='the receipt of practice'
if grep -q '^Subject: \[PRACTICE\] \[CH-1\]' "$work"/d/spool/*.eml; then good
else bad 'not marked in its subject'; fi
if grep -q '^\[PRACTICE\] This letter is part' "$work"/d/spool/*.eml; then good
else bad 'not marked in its first line'; fi
run stats --json
expect_json 'x["challenges"]["assigned"] == 0'

# Leaving practice keeps them apart.
cp "$work/d/live.conf" "$conf"
run add --from lena.ortiz@riverbend.example --type staffing --school RMS \
	--text 'We have no substitutes to cover PLC time.'
expect_out 'challenge 2'
run list --json
expect_json '[c["id"] for c in x] == [2]'
run list --practice --json
expect_json '[c["id"] for c in x] == [1] and x[0]["practice"]'
run verify
expect_code 0

# Newcomers get the page once, if the district wants that.
sed -i 's/stage = "practice"/stage = "draft"/' "$conf"
echo 'process = { welcome = true; };' >>"$conf"
rm -f "$work"/d/spool/*.eml
now=2026-12-02T15:00:00Z
daemon
daemon
daemon
said='the page, once for each of the roster'
count=$(cat "$work"/d/spool/*.eml |
	grep -c '^Subject: \(How we address\|=?utf-8.*\)')
people=$(grep -c 'addresses = \[' "$work/d/district.conf")
if [ "$count" -ge "$people" ]; then good
else bad "$count letters to $people people"; fi
daemon
if [ "$(ls "$work"/d/spool | grep -c 'lena.ortiz')" -le 3 ]; then good
else bad 'more than once'; fi
now=2026-12-01T14:00:00Z
