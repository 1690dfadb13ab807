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
