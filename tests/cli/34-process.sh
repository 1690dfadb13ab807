# The written process: from the config, approved by reply, changed after that.
run process
expect_code 0
expect_out 'Process to Address Implementation Challenges'
expect_out 'Riverbend Public Schools, version 1. Approved'
expect_out '^- Staffing'
expect_out 'Principals. Meeting. Beth Kline keeps the agenda; next meeting'
expect_no_out '{{'
run process --html
expect_out '<html.* lang="en"'
run process --markdown --language es
expect_out '^# Proceso para atender'
run process --language fr
expect_code 64
run process --text --html
expect_code 64
if command -v pandoc >/dev/null; then
	run process --odt "$work/d/process.odt"
	expect_code 0
else
	run process --docx "$work/d/process.docx"
	expect_code 69
	expect_err 'install the package pandoc'
fi
run process --versions
expect_out 'no version is kept yet'

# What the config calls approved is kept once; a change after that is named.
daemon
daemon
run process --versions --json
expect_json '[(v["version"], v["stage"], v["by"]) for v in x["versions"]] == [("1", "approved", "lorraine.hill@riverbend.example")]'
expect_json 'x["changed"] is None and x["warning"] is None'
run check
expect_no_out 'note:'
cat >>"$conf" <<-END
waits = { accept = 9; };
END
sed -i '/^waits = {/,/^};/d' "$work/d/district.conf"
run check
expect_code 0
expect_out 'note: The process has changed since it was approved: how long is waited'
run process
expect_out 'Changed since it was approved:'

# A draft in use is told; leadership approves it by reply.
sed -i 's/stage = "approved"/stage = "draft"/; /approved_on/d; /approved_by/d; s/version = "1"/version = "2"/' \
	"$work/d/district.conf"
rm -rf "$work/d/state"
daemon
run check
expect_out 'note: The process is in use, and executive leadership has not approved'
run process --submit-for-approval
expect_code 0
expect_out 'asked for approval: 4'
daemon
cat >"$work/approval.py" <<'END'
import email, email.policy, glob, sys
for name in sorted(glob.glob(sys.argv[1] + "/*.eml")):
    with open(name, "rb") as file:
        m = email.message_from_binary_file(file, policy=email.policy.default)
    if "approve the process" in m["subject"] and sys.argv[2] in m["to"]:
        files = list(m.iter_attachments())
        assert files[0].get_filename() == "process-2.html", files
        assert "Staffing" in files[0].get_content()
        print(m["message-id"])
        break
END
approval() {	# FROM-NAME ADDRESS WORDS...
	mails=$((mails + 1))
	printf 'From: %s\nTo: clearway@riverbend.example\nSubject: Re: approve\nMessage-ID: <p%d@test.example>\nIn-Reply-To: %s\nDate: Wed, 2 Dec 2026 09:00:00 -0500\n\n%s\n' \
		"$1" "$mails" "$(python3 "$work/approval.py" \
		"$work/d/spool" "$1" 2>"$work/err")" "$2" \
		>"$work/d/mail/new/$mails.host"
	daemon
}
approval lorraine.hill@riverbend.example 'I approve, but change the dates.'
run process --versions --json
expect_json '[v["stage"] for v in x["versions"]] == ["draft"]'
said='the answer to a doubt'
if grep -q 'not approved; the' "$work"/d/spool/*.eml; then good
else bad 'none'; fi
approval lorraine.hill@riverbend.example 'APPROVE

Lorraine'
run process --versions --json
expect_json 'x["versions"][-1]["stage"] == "approved"'
expect_json 'x["versions"][-1]["by"].startswith("lorraine.hill")'
expect_json 'x["warning"] is None'
run process
expect_out '^Tuesday, December 1, by Dr. Lorraine Hill'

# HELP brings the page; nothing is filed.
deliver 'Lena Ortiz <lena.ortiz@riverbend.example>' 'Help' <<END
help
END
deliver 'Alma Reyes <alma.reyes@riverbend.example>' 'proceso' <<END
END
daemon
run list
expect_out 'no challenge'
said='the page'
if grep -q '^Subject: How we address implementation challenges' \
	"$work"/d/spool/*lena.ortiz*.eml; then good; else bad 'not sent'; fi
if ls "$work"/d/spool/*alma.reyes*.eml >/dev/null 2>&1; then good
else bad 'no Spanish page'; fi
deliver 'Lena Ortiz <lena.ortiz@riverbend.example>' 'Help' <<END
We need help: no substitutes to cover PLC time at Roosevelt.
END
daemon
run list
expect_out '1 challenge'
run verify
expect_code 0
