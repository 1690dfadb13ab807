#!/usr/bin/env python3
"""message_read.py FOLDER: reads each N.eml there with Python's own mail parser
and compares with N.json, what the letter was made from. Prints differences."""
import email
import email.header
import email.policy
import email.utils
import json
import pathlib
import sys


def flat(text):
    return "\n".join(text.split("\n")).rstrip("\n")


def person(mail, name):
    """The older parser: the new one puts spaces between encoded words of a
    name (Python 3.11)."""
    value = mail[name].replace("\r\n", "")
    shown, address = email.utils.parseaddr(value)
    return str(email.header.make_header(email.header.decode_header(shown))), \
        address


def differences(mail, old, want):
    body = mail.get_body(("plain",))
    page = mail.get_body(("html",))
    got = {
        "subject": mail["Subject"],
        "from": person(old, "From")[0],
        "from_address": person(old, "From")[1],
        "to": person(old, "To")[0],
        "to_address": person(old, "To")[1],
        "text": flat(body.get_content().replace("\r\n", "\n")),
        "html": flat(page.get_content().replace("\r\n", "\n")) if page else "",
        "files": [[a.get_filename(), a.get_content_type(),
                   a.get_payload(decode=True).hex()]
                  for a in mail.iter_attachments()],
    }
    want["text"] = flat(want["text"])
    want["html"] = flat(want["html"])
    for key, value in want.items():
        if got[key] != value:
            yield "%s: %.300r, not %.300r" % (key, got[key], value)
    for part in mail.walk():
        for defect in part.defects:
            yield "defect: %r" % defect


def lines(raw):
    if b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        yield "a line end that is not CRLF"
    if max(raw) > 126:
        yield "a byte that is not ASCII"
    head = raw.split(b"\r\n\r\n")[0]
    for line in raw.split(b"\r\n"):
        if len(line) > 998:
            yield "a line of %d bytes" % len(line)
    for line in head.split(b"\r\n"):
        if len(line) > 78 and b" " in line.strip():
            yield "a header line of %d bytes" % len(line)
        for word in line.split():
            if word.startswith(b"=?") and (len(word) > 75 or len(line) > 76):
                yield "an encoded word too long"


failed = 0
count = 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    raw = path.read_bytes()
    want = json.loads(path.with_suffix(".json").read_text("utf-8"))
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    old = email.message_from_bytes(raw)
    count += 1
    for what in list(differences(mail, old, want)) + list(lines(raw)):
        failed += 1
        print(path.name, what)
print(count, "read")
sys.exit(failed != 0)
