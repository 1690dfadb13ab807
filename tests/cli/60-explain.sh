# What a mail is, and what would be done with it; nothing changes.
cat >"$work/d/report.eml" <<'END'
From: Lena Ortiz <lena.ortiz@riverbend.example>
To: clearway@riverbend.example
Subject: No cover
Message-ID: <a1@test.example>
Date: Tue, 1 Dec 2026 08:00:00 -0500

School: Roosevelt
Type: staffing
Description: We have no substitutes to cover PLC time.
END
cat >"$work/d/away.eml" <<'END'
From: Lena Ortiz <lena.ortiz@riverbend.example>
To: clearway@riverbend.example
Subject: Automatic reply: x
Auto-Submitted: auto-replied
Message-ID: <a2@test.example>

I am out of the office.
END
: >"$work/d/empty.eml"
run explain --json "$work/d/report.eml"
expect_code 0
expect_json 'x["kind"] == "report" and x["report"]["type"] == "staffing"'
expect_json 'x["from"]["address"] == "lena.ortiz@riverbend.example"'
expect_json 'x["date"] == "2026-12-01T08:00:00-05:00"'
expect_json 'x["message_id"] == "a1@test.example"'
expect_json 'x["report"]["school"] == "Roosevelt Middle School"'
expect_json 'x["bounce"] is None and x["challenge"] is None'
expect_json 'x["attachments"] == [] and x["actions"] == []'
expect_json '"description" in x["report"]["fields"]'
expect_json 'len(x["would"]) >= 1 and x["quoted"] == ""'
said='explain leaves no state behind'
if [ ! -e "$work/d/state" ]; then good; else bad 'there is one'; fi
run explain --json "$work/d/report.eml" "$work/d/away.eml"
expect_json 'len(x) == 2 and x[1]["kind"] == "automatic"'
expect_json 'len(x[1]["reasons"]) >= 1 and x[1]["report"] is None'
run explain "$work/d/report.eml"
expect_out 'type: staffing'
run explain --json "$work/d/empty.eml"
expect_code 0
expect_json '"kind" in x'
run explain "$work/d/none.eml" "$work/d/away.eml"
expect_code 66
expect_out 'automatic'
daemon
run explain "$work/d/report.eml"
expect_code 0
run list
expect_out 'no challenge'
