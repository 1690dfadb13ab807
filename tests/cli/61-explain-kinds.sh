# Every kind of mail has every member that a program may ask for.
members='all(name in x for name in ("kind", "reasons", "from", "subject",
	"message_id", "date", "text", "quoted", "signature", "full_text",
	"attachments", "bounce", "report", "answer", "actions", "challenge",
	"found_by", "would")) and set(x["from"]) == {"name", "address"}
	and len(x["would"]) >= 1 and all(w.endswith(".") for w in x["would"])'

# kind FILE KIND
kind() {
	run explain --json "$work/d/$1"
	expect_code 0
	expect_json "($members)"
	expect_json "x[\"kind\"] == \"$2\""
}

daemon
deliver 'Lena Ortiz <lena.ortiz@riverbend.example>' 'No cover' <<'END'
School: Roosevelt
Type: staffing
Description: We have no substitutes to cover PLC time.
END
daemon
letter=$(grep -l '^To:.*sharon.pruitt' "$work"/d/spool/*)
back=$(sed -n 's/^Reply-To: //p; /^$/q' "$letter" | tr -d '<> \r')
id=$(sed -n 's/^Message-ID: //p; /^$/q' "$letter" | tr -d '\r')
cat >"$work/d/reply.eml" <<END
From: Sharon Pruitt <sharon.pruitt@riverbend.example>
To: $back
Subject: Re: cover
Message-ID: <k1@test.example>
Date: Wed, 2 Dec 2026 08:00:00 -0500
In-Reply-To: $id

ACCEPT
STEP post the job by Dec 12

-- 
Sharon Pruitt

On Tue, Dec 1, 2026 at 9:15 AM Clearway wrote:
> Will you take this?
END
kind reply.eml reply
expect_json '[a["action"] for a in x["actions"]] == ["accept", "add_step"]'
expect_json 'x["challenge"] == 1 and "token" in x["found_by"]'
expect_json 'x["quoted"] != "" and "Sharon" in x["signature"]'
expect_json 'x["report"] is None and x["date"] == "2026-12-02T08:00:00-05:00"'
cat >"$work/d/bounce.eml" <<END
From: MAILER-DAEMON@mx.example
To: clearway@riverbend.example
Subject: Undelivered Mail
Message-ID: <k2@test.example>
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

Not delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; sharon.pruitt@riverbend.example
Action: failed
Status: 5.1.1
--b
Content-Type: text/rfc822-headers

Message-ID: $id
--b--
END
kind bounce.eml bounce
expect_json 'x["bounce"]["recipients"] == [{"address":
	"sharon.pruitt@riverbend.example", "status": "5.1.1",
	"permanent": True}]'
expect_json '"<" + x["bounce"]["original_message_id"] + ">" == "'"$id"'"'
expect_json 'x["challenge"] == 1'
sed 's/^Message-ID: <ch.*/Message-ID: <other@x.example>/' \
	"$work/d/bounce.eml" >"$work/d/stray.eml"
kind stray.eml bounce
expect_json 'x["challenge"] is None and x["found_by"] is None'
printf 'From: clearway@riverbend.example\nSubject: x\n\nhello\n' \
	>"$work/d/own.eml"
kind own.eml own
printf 'Subject: x\n\nhello\n' >"$work/d/refused.eml"
kind refused.eml refused
printf 'From: a@b.example\nAuto-Submitted: auto-replied\n\nAway.\n' \
	>"$work/d/automatic.eml"
kind automatic.eml automatic
cat >"$work/d/new.eml" <<'END'
From: Lena Ortiz <lena.ortiz@riverbend.example>
To: clearway@riverbend.example
Subject: Roof
Message-ID: <k3@test.example>
Content-Type: multipart/mixed; boundary=b

--b

The roof leaks in the whole building.
--b
Content-Type: image/png; name=roof.png

PNG
--b--
END
kind new.eml report
expect_json 'set(x["report"]) == {"type", "school", "scope", "summary",
	"fields"}'
expect_json 'x["report"]["type"] == "facilities"'
expect_json 'x["report"]["scope"] == "school" and x["challenge"] is None'
expect_json '(x["attachments"][0]["name"] == "roof.png" and
	x["attachments"][0]["size"] == 3 and
	len(x["attachments"][0]["sha256"]) == 64)'
