# Faults of the config, all at once, with file and line; the servers.
run check
expect_code 0
expect_out 'all good'
run config
expect_code 0
expect_out 'Riverbend'
run config --describe
expect_code 0
expect_out 'mailbox'
daemon
run check
expect_code 0
run doctor
expect_code 0
expect_out '^ok  *mailbox'
expect_out '^ok  *submission'
run verify
expect_code 0
cat >"$conf" <<-END
mailbox = { kind = "maildir"; paht = "mail"; };
submission = { kind = "spool"; path = "spool"; port = 0; };
files = { state = "$work/d/state"; };
@include "district.conf"
END
run check
expect_code 78
expect_out 'clearway.conf:1: .*paht'
expect_out 'clearway.conf:2: '
expect_err 'fault'
run list
expect_code 78
expect_err 'paht'
fresh_state
cp "$root/etc/calendar.ics" "$work/d/"
sed -i 's/# file = "calendar.ics"/file = "calendar.ics"/' "$work/d/district.conf"
run check
expect_code 0
sed -i 's/^DTSTART;VALUE=DATE:20261125/DTSTART;VALUE=DATE:soon/' \
	"$work/d/calendar.ics"
sed -i 's/FREQ=MONTHLY;BYDAY=2TU/FREQ=OFTEN/' "$work/d/district.conf"
run check
expect_code 78
expect_out 'calendar.ics:[0-9]*: DTSTART cannot be read'
expect_out 'district.conf:[0-9]*: venues.meetings: the RRULE cannot be read'
fresh_state
rm "$work/d/district.conf"
run check
expect_code 78
fresh_state
conf=$work/none
run check
expect_code 78
fresh_state
daemon
rmdir "$work/d/mail/new"
run doctor
expect_code 69
expect_out '^FAULT  *mailbox'
