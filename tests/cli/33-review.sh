# The monthly review: sent out, brought to mind, answered, missed.
now=2026-11-02T15:00:00Z
run add --from lena.ortiz@riverbend.example --type staffing --school RMS \
	--text 'We have no substitutes to cover PLC time, says the zebra.'
run add --from hannah.voss@riverbend.example --type funding --school Lincoln \
	--text 'No money for books.'
run review
expect_code 0
expect_out 'no review was asked for'
expect_out 'CH-1 .*never'
daemon
said='a young log'
if grep -lq 'Monthly review' "$work"/d/spool/*.eml; then
	bad 'a review is asked for'
else good; fi
now=2026-12-01T15:00:00Z
daemon
cat >"$work/letters.py" <<'END'
import email, email.policy, glob, json, sys, io, zipfile
out = {}
for name in sorted(glob.glob(sys.argv[1] + "/*.eml")):
    with open(name, "rb") as file:
        m = email.message_from_binary_file(file, policy=email.policy.default)
    if "Monthly review" not in m["subject"] and "mensual" not in m["subject"]:
        continue
    files = {a.get_filename(): a for a in m.iter_attachments()}
    sheet = next(a for n, a in files.items() if n.endswith(".xlsx"))
    words = zipfile.ZipFile(io.BytesIO(sheet.get_content())).read(
        "xl/sharedStrings.xml").decode()
    csv = next(a for n, a in files.items() if n.endswith(".csv"))
    text = csv.get_content()
    text = text.decode() if isinstance(text, bytes) else text
    out[m["to"].addresses[0].addr_spec] = {
        "names": sorted(files), "sheet": words, "csv": text,
        "id": m["message-id"], "reply_to": m["reply-to"],
        "text": m.get_body(("plain",)).get_content(),
        "subject": m["subject"]}
json.dump(out, sys.stdout)
END
python3 "$work/letters.py" "$work/d/spool" >"$work/out" 2>"$work/err"
said='the letters of the review'
expect_json 'len(x) == 6'
expect_json 'sorted(x)[:2] == ["alan.moss@riverbend.example", "beth.kline@riverbend.example"]'
expect_json 'x["dana.ruiz@riverbend.example"]["names"] == ["log-2026-12-01.csv", "log-2026-12-01.xlsx"]'
expect_json '"lena.ortiz" in x["dana.ruiz@riverbend.example"]["sheet"]'
expect_json '"lena.ortiz" not in x["beth.kline@riverbend.example"]["sheet"]'
expect_json '"lena.ortiz" not in x["beth.kline@riverbend.example"]["csv"]'
expect_json 'not any("zebra" in v["sheet"] + v["csv"] + v["text"] for k, v in x.items() if k.startswith("chuck"))'
expect_json '"Open challenges: 2" in x["dana.ruiz@riverbend.example"]["text"]'
expect_json 'x["paola.rivas@riverbend.example"]["subject"].startswith("Revisi")'
python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["dana.ruiz@riverbend.example"]["id"])' \
	"$work/out" >"$work/id"

# Answers, by reply to that letter.
answer() {
	mails=$((mails + 1))
	printf 'From: %s\nTo: clearway@riverbend.example\nSubject: Re: review\nMessage-ID: <r%d@test.example>\nIn-Reply-To: %s\nDate: Wed, 2 Dec 2026 09:00:00 -0500\n\n%s\n' \
		"$1" "$mails" "$(cat "$work/id")" "$2" \
		>"$work/d/mail/new/$mails.host"
}
now=2026-12-02T15:00:00Z
answer 'Dana Ruiz <dana.ruiz@riverbend.example>' '1 reviewed: ask HR again
77 reviewed
Thanks!'
daemon
run review --json
expect_json 'x["reviews"][-1]["marked"] == 1 and x["unmarked"] == [2]'
expect_json 'x["reviews"][-1]["done_at"] is None'
run history 1
expect_out 'reviewed'
expect_out 'ask HR again'
said='the transcript'
if grep -q 'there is no challenge 77' "$work"/d/spool/*.eml; then good
else bad 'does not name 77'; fi
if grep -q 'still to look at: 2' "$work"/d/spool/*.eml; then good
else bad 'does not say what is left'; fi
answer 'Lena Ortiz <lena.ortiz@riverbend.example>' 'REVIEWED ALL'
daemon
run review --json
expect_json 'x["unmarked"] == [2]'

# Five school days later it is brought to mind, once; then it is missed.
now=2026-12-11T15:00:00Z
daemon
now=2026-12-14T15:00:00Z
daemon
now=2026-12-15T15:00:00Z
daemon
said='it is brought to mind'
if cat "$work"/d/spool/*dana.ruiz*.eml | grep -q \
	-e '^Subject: Still to do: Monthly review' \
	-e 'monthly review of the log is missing'; then good
else bad 'not a word'; fi
run list
expect_out 'no monthly review is recorded for December 2026'
answer 'Dana Ruiz <dana.ruiz@riverbend.example>' 'REVISADO TODO'
daemon
run list
expect_no_out 'no monthly review'
run review
expect_out 'December 2026 *reviewed on 2026-12-15 by Dana Ruiz'
run review --letter
expect_code 0
expect_out 'letters written: 6'
now=2027-01-20T15:00:00Z
run review 1 --by 'Beth Kline' --note 'spoke with HR'
expect_code 0
expect_out 'still to look at: 2'
run review 99
expect_code 65
run review --done 'Beth Kline'
expect_out 'the review of this month is recorded'
run review --done 'Nobody Atall'
expect_code 65
run review 1 --letter
expect_code 64
run verify
expect_code 0
now=2026-12-01T14:00:00Z
