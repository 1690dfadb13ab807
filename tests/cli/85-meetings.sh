# Meetings: days shown ahead, agendas written once, outcomes recorded, asked for.
cp "$root/etc/calendar.ics" "$work/d/"
sed -i 's/# file = "calendar.ics"/file = "calendar.ics"/' "$work/d/district.conf"

# Letters by their subjects, oldest first; long ones are folded.
letters() {
	for file in "$work"/d/spool/*; do
		sed -n '/^Subject:/,/^[A-Z]/p' "$file" 2>/dev/null |
			tr -d '\r\n' | sed 's/  */ /g' |
			grep -q "^Subject: .*$1" && echo "$file"
	done
}

# answer FROM KIND N <text: an answer to the Nth letter of that kind.
answer() {
	letter=$(letters "$2" | sed -n "$3p")
	id=$(sed -n 's/^Message-ID: //p' "$letter" | tr -d '\r')
	mails=$((mails + 1))
	{
		printf 'From: %s\nTo: clearway@riverbend.example\n' "$1"
		printf 'Subject: Re: agenda\nMessage-ID: <m%d@test.example>\n' \
			"$mails"
		printf 'In-Reply-To: %s\n\n' "$id"
		cat
	} >"$work/d/mail/new/$mails.host"
}
count() {
	said="letters with $1 in the subject"
	found=$(letters "$1" | wc -l)
	if [ "$found" -eq "$2" ]; then good; else bad "$found, not $2"; fi
}

run calendar
expect_code 0
expect_out 'first_step *5 *2026-12-08 07:30'
expect_out 'Mon 2026-12-21 *Fri 2027-01-01 *no school *Winter Break'
expect_out 'Wed 2027-01-20 .*half day, letters until 11:30'
expect_out 'dit *2026-12-08 15:00 *2026-12-04 07:30 *Dana Ruiz'
run calendar 2026-12-17 --days 30 --json
expect_json 'x["waits"]["accept"]["until"].startswith("2027-01-04T07:30")'
expect_json 'x["days"][0]["name"] == "Winter Break"'
expect_json 'all(m["meeting"] > m["agenda_at"] for m in x["meetings"])'
run calendar never
expect_code 64
run calendar --days 0
expect_code 64
run agenda
expect_code 0
expect_out '^Implementation Challenges$'
expect_out '^None open.$'
run agenda nowhere
expect_code 65
expect_err 'no venue'

for school in Lincoln Washington RMS; do
	run add --from 'lena.ortiz@riverbend.example' --type staffing \
		--school "$school" --summary "No cover at $school" \
		--text 'We have no substitutes to cover PLC time.'
	expect_code 0
done
run show 1
expect_out 'discussed *2026-12-08 15:00, at District Implementation Team'
run agenda dit --json
expect_json 'len(x) == 1 and len(x[0]["items"]) == 3'
expect_json 'x[0]["items"][0]["owner"] is not None'
expect_json 'x[0]["patterns"] == ["3 schools have reported staffing '\
'challenges this month"]'
run agenda dit --external --json
expect_json 'all(i["owner"] is None for i in x[0]["items"])'
run agenda dit --external
expect_out 'Staffing at Lincoln Elementary'
expect_no_out 'Ortiz'
run agenda "District Implementation Team" --on 2027-01-01
expect_out '2027-01-12 15:00'

# Two school days before, in both versions; and never again, not even where
# the daemon dies as soon as they are written.
now=2026-12-03T20:00:00Z
daemon
count 'District Implementation Team' 0
now=2026-12-04T12:31:00Z
said="a daemon that dies once the agenda is written"
code=0
CLEARWAY_CRASH_AT='agenda made:1' "$build/clearwayd" -c "$conf" --once \
	--now "$now" >"$work/daemon.log" 2>&1 || code=$?
expect_code 99
count 'District Implementation Team' 0
daemon
count 'District Implementation Team.*for staff only' 1
count 'District Implementation Team.*share with guests' 1
daemon
now=2026-12-07T15:00:00Z
daemon
count 'District Implementation Team' 2
count 'Executive Leadership' 1

# The keeper says what came of two of them, and something else.
now=2026-12-08T21:00:00Z
answer 'dana.ruiz@riverbend.example' 'for staff only' 1 <<'END'
Hi,

1 discussed: the district will hire two subs
CH-2 decided: coaching moves to Wednesdays
77 discussed: nobody knows this one

We started ten minutes late because of the snow.

> 3 postponed
END
daemon
run history 1
expect_out 'discussed'
expect_out '2026-12-08: discussed: the district will hire two subs'
run history 2
expect_out 'decided'
run history 3
expect_no_out 'discussed'
run show 2 --json
said="what the transcript says"
letter=$(letters 'What was done' | tail -n 1)
tr -d '\r' <"$letter" >"$work/out"
expect_out 'CH-1: discussed: the district will hire two subs'
expect_out 'CH-2: decided: coaching moves to Wednesdays'
expect_out 'CH-77: there is no challenge'
expect_out 'CH-3: nothing was said'
expect_out 'ten minutes late'

# Somebody else cannot say it.
answer 'lena.ortiz@riverbend.example' 'share with guests' 1 <<'END'
3 decided: all teachers go home
END
daemon
run history 3
expect_out 'Not recorded as discussed'
expect_no_out ' decided '

# The next discussion lies ahead, again and again.
run agenda dit --json
expect_json 'x[0]["meeting"].startswith("2027-01-12")'
expect_json 'len(x[0]["items"]) > 0'

# Nothing came of the meeting in January: the keeper's morning round asks, the
# school day after, and the answer there is understood.
now=2027-01-07T15:00:00Z
run add --from 'lena.ortiz@riverbend.example' --type staffing \
	--school RMS --text 'The new substitute has left again.'
expect_code 0
expect_out 'challenge 4'
now=2027-01-08T12:31:00Z
daemon
count 'District Implementation Team' 4
now=2027-01-12T21:00:00Z
deliver 'dana.ruiz@riverbend.example' 'what we talked about' <<'END'
4 decided: nobody proves who wrote this
END
daemon
run history 4
expect_out 'Not recorded as discussed'
run show 5
expect_code 65
now=2027-01-13T12:31:00Z
daemon
said="the round asks"
letter=$(grep -l '^To: .*dana.ruiz@' "$work"/d/spool/* |
	xargs grep -l 'What came of it' | tail -n 1)
tr -d '\r' <"$letter" >"$work/out" 2>/dev/null
expect_out 'District Implementation Team'
expect_out 'NONE DISCUSSED'
now=2027-01-13T16:00:00Z
mails=$((mails + 1))
cat >"$work/d/mail/new/$mails.host" <<END
From: dana.ruiz@riverbend.example
To: clearway@riverbend.example
Subject: Re: today
Message-ID: <m$mails@test.example>
In-Reply-To: $(sed -n 's/^Message-ID: //p' "$letter" | tr -d '\r')

4 postponed
END
daemon
run history 4
expect_out '2027-01-12: postponed'
