#!/bin/sh
# demo.sh BUILD: the story of three challenges, through the real programs. A
# Maildir is the mailbox, a folder is the way out, and the clock is moved by
# hand over some school days. Nothing but BUILD/demo is touched.
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
build=${1:-build}
case $build in /*) ;; *) build=$root/$build ;; esac
here=$root/tests/demo
demo=$build/demo
conf=$demo/clearway.conf
spool=$demo/outbox
moments=0

bold= faint= plain=
if [ -t 1 ] && [ "${TERM:-dumb}" != dumb ]; then
	bold=$(printf '\033[1m')
	faint=$(printf '\033[2m')
	plain=$(printf '\033[0m')
fi

# The district is in America/Detroit, five hours behind UTC in this story.
ZONE=-05:00

letter() {
	LC_ALL=C awk -f "$here/letter.awk" "$@"
}

# A moment, as people say it: 2026-11-30T15:42 -> Monday, November 30, 3:42 pm
spoken() {
	LC_ALL=C date -u -d "${1}Z" '+%A, %B %-d, %-I:%M %P'
}

universal() {
	date -u -d "$1:00$ZONE" '+%Y-%m-%dT%H:%M:%SZ'
}

say() {
	printf '%s\n' "$*" | fold -s -w 76 | sed 's/ *$//'
}

# Long lines are broken as a mail program's window would.
framed() {
	fold -s -w 74 | sed -e "s/^/    $1 /" -e 's/ *$//'
}

# The addresses behind [1], [2], ... of a letter: its reader clicks on them.
without_links() {
	sed '/^\[[0-9]*\] mailto:/d' | cat -s | sed '${/^$/d}'
}

# The newest letter to an address whose subject holds a word.
newest_letter() {
	for file in $(ls -r "$spool"); do
		case $file in *"$1"*) ;; *) continue ;; esac
		subject=$(letter -v part=header -v name=subject "$spool/$file")
		case $subject in
		*"$2"*) echo "$spool/$file"; return ;;
		esac
	done
	echo "demo: no letter to $1 with \"$2\" in its subject" >&2
	return 1
}

# The log goes to the whole team: it is shown once.
is_copy() {
	subject=$(letter -v part=header -v name=subject "$spool/$1")
	case $subject in
	"Monthly review"*|"Revisi"*) ;;
	*) return 1 ;;
	esac
	[ -s "$demo/subjects" ] || { echo x >"$demo/subjects"; return 1; }
}

# Runs the daemon once and shows the letters that it wrote.
turn() {
	ls "$spool" >"$demo/before"
	"$build/clearwayd" -c "$conf" --once --now "$(universal "$1")" \
		>>"$demo/daemon.log" 2>&1 || {
		echo "demo: clearwayd ended with $?:" >&2
		tail -n 5 "$demo/daemon.log" >&2
		exit 1
	}
	ls "$spool" | comm -13 "$demo/before" - >"$demo/written"
	if [ ! -s "$demo/written" ]; then
		echo "    (no letter is due)"
		echo
	fi
	: >"$demo/subjects"
	while read -r file; do
		letter "$spool/$file" >"$demo/shown"
		sed -n "s/^To: /    $bold--> /p" "$demo/shown" |
			sed "s/\$/$plain/"
		if is_copy "$file"; then
			printf '    (the same letter, in their words)\n\n'
			continue
		fi
		sed -n '/^Subject: /,$p' "$demo/shown" | without_links |
			framed '|'
		echo
	done <"$demo/written"
}

moment() {
	moments=$((moments + 1))
	echo
	echo "$bold$(spoken "$1")$plain"
	echo
	shift
	say "$@"
	echo
}

# Somebody's mail arrives: MOMENT FILE [ADDRESS SUBJECT-WORD of the letter
# that it answers]. Code, Message-ID and quoted text are taken from the
# letter, as a mail program would.
mail() {
	if [ $# -gt 2 ]; then
		answered=$(newest_letter "$3" "$4")
		to=$(letter -v part=header -v name=reply-to "$answered" |
			sed 's/^.*<//; s/>.*$//')
		id=$(letter -v part=header -v name=message-id "$answered" |
			tr -d '<> ')
		subject=$(letter -v part=header -v name=subject "$answered")
		letter -v part=text "$answered" >"$demo/text"
		sed 's/^/> /; s/ *$//' "$demo/text" >"$demo/quoted"
		[ -n "$to" ] || to=clearway@riverbend.example
	else
		to= id= subject=
		: >"$demo/text"
		: >"$demo/quoted"
	fi
	name=$(date -u -d "$1:00$ZONE" +%s).M$moments.demo
	subject=$(printf '%s' "$subject" | sed 's/[&|\\]/\\&/g')
	sed -e "s|@TO@|$to|" -e "s|@IN_REPLY_TO@|$id|" \
		-e "s|@SUBJECT@|$subject|" \
		-e "/^@TEXT@\$/{r $demo/text" -e 'd}' \
		-e "/^@QUOTED@\$/{r $demo/quoted" -e 'd}' \
		"$here/mails/$2" >"$demo/mail/tmp/$name"
	touch -d "$(universal "$1")" "$demo/mail/tmp/$name"
	letter -v new=1 -v part=text "$demo/mail/tmp/$name" | framed '<'
	echo
	mv "$demo/mail/tmp/$name" "$demo/mail/new/$name"
}

tool() {
	echo "$faint\$ clearway $*$plain"
	"$build/clearway" -c "$conf" "$@" | sed 's/^/    /'
	echo
}

rm -rf "$demo"
mkdir -p "$demo/mail/new" "$demo/mail/cur" "$demo/mail/tmp" "$spool"
cat >"$conf" <<END
# The demo's configuration: the sample district, without any server.
mailbox = { kind = "maildir"; path = "$demo/mail"; };
submission = { kind = "spool"; path = "$spool"; };
files = { state = "$demo/state"; };
@include "$root/etc/district.conf"
END

say "Riverbend Public Schools (invented) starts Clearway. Everything below" \
	"goes through the real programs; < is what a person writes, | is a" \
	"letter as its reader sees it. A number such as [1] in a letter is a" \
	"link that prepares the answer."
moment 2026-11-30T07:00 "Clearway starts. Mail that was there before is left" \
	"alone."
turn 2026-11-30T07:00

at=2026-11-30T15:42
moment $at "Megan Olsen, a teacher at Lincoln Elementary, writes from her" \
	"phone. There is no form to fill in."
mail $at 01-megan-reports.eml
turn $at

at=2026-11-30T16:05
moment $at "Tom Baker at Jefferson High School sends the filled-in form."
mail $at 02-tom-reports.eml
turn $at

at=2026-12-01T08:05
moment $at "Sharon Pruitt, who has the authority over staffing, takes it on" \
	"and plans two steps."
mail $at 03-sharon-accepts.eml sharon.pruitt "[CH-1]"
turn $at

for at in 2026-12-02T07:45 2026-12-03T07:45; do
	moment $at "A school day begins. Who has something due gets one letter."
	turn $at
done

at=2026-12-03T08:20
moment $at "Nate Cole has not answered about Tom's report; now he does, in" \
	"place: each line begins with the challenge's number."
mail $at 04-nate-accepts.eml nate.cole ""
turn $at

at=2026-12-04T07:45
moment $at "The next school day."
turn $at

at=2026-12-04T14:30
moment $at "Sharon has done her first step."
mail $at 05-sharon-done.eml sharon.pruitt ""
turn $at

at=2026-12-08T07:45
moment $at "After the weekend, on which nobody was written to."
turn $at

at=2026-12-08T10:10
moment $at "Sharon has done the second step; she thinks that nothing stands" \
	"in the way any more. That does not end it: Megan is asked."
mail $at 06-sharon-removed.eml sharon.pruitt ""
turn $at

at=2026-12-08T16:40
moment $at "The District Implementation Team has met. Dana Ruiz, who keeps" \
	"its agenda, answers the agenda letter."
mail $at 11-dana-meeting.eml dana.ruiz "Implementation Challenges"
turn $at

at=2026-12-09T16:20
moment $at "It is not solved, and Megan says so."
mail $at 07-megan-no.eml megan.olsen "sufficiently"
turn $at

at=2026-12-10T09:00
moment $at "Sharon plans another step."
mail $at 08-sharon-plans.eml sharon.pruitt ""
turn $at

at=2026-12-15T07:45
moment $at "The step's day; and the month's review of the log."
turn $at

at=2026-12-15T09:30
moment $at "It is done."
mail $at 09-sharon-removed-again.eml sharon.pruitt ""
turn $at

at=2026-12-15T16:10
moment $at "The team has gone through the log."
mail $at 12-dana-reviewed.eml dana.ruiz "Monthly review"
turn $at

at=2026-12-16T15:55
moment $at "Megan's coaching visit took place. Only her yes ends it."
mail $at 10-megan-yes.eml megan.olsen "sufficiently"
turn $at

at=2026-12-17T10:20
moment $at "Another school has the same challenge. Who is asked now is shown" \
	"what helped the first time."
mail $at 13-noor-reports.eml
turn $at

echo
echo "${bold}The Implementation Challenge Log$plain"
echo
tool list
tool show 1
tool history 1

"$build/clearway" -c "$conf" --now "$(universal $at)" agenda dit \
	>"$demo/agenda.txt"
"$build/clearway" -c "$conf" list --xlsx "$demo/log.xlsx"
"$build/clearway" -c "$conf" process --html >"$demo/process.html"
"$build/clearway" -c "$conf" evidence --since 2026-11-01 --html \
	>"$demo/evidence.html"

say "That was the demo: $moments moments, $(ls "$spool" | wc -l) letters." \
	"Where to look next:"
cat <<END

    ${demo#"$root"/}/outbox/        the letters, as they would have been sent
    ${demo#"$root"/}/agenda.txt     the team's next agenda
    ${demo#"$root"/}/log.xlsx       the log as a spreadsheet, with a summary
    ${demo#"$root"/}/process.html   the district's process, in writing
    ${demo#"$root"/}/evidence.html  the process in figures
    ${demo#"$root"/}/daemon.log     what the daemon said meanwhile
    ${build#"$root"/}/clearway -c ${conf#"$root"/} help
    etc/district.conf         the district: people, schools, types, owners
    templates/en/             every letter, for you to edit
    README.md                 how to install it for real

END
