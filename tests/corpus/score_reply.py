#!/usr/bin/env python3
"""Scores how new words are cut from quotes and signatures.

usage: score_reply.py BUILD CORPORA [-v]

Prints a line for each set: name, right, total. With -v, also what went wrong.
"""
import email
import email.policy
import json
import os
import re
import subprocess
import sys
import tempfile

SETS = ["reply-discourse-trimmer", "reply-github", "reply-discourse-receiver"]


def plain_body(path):
    """The first text part, decoded; good enough for sets of plain bodies."""
    with open(path, "rb") as file:
        message = email.message_from_bytes(
            file.read(), policy=email.policy.default)
    part = message.get_body(("plain", "html")) or message
    raw = part.get_payload(decode=True) or b""
    charset = part.get_content_charset() or "utf-8"
    try:
        return raw.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return raw.decode("latin-1")


def trimmed_plain(build, bodies):
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for i, body in enumerate(bodies):
            names.append(os.path.join(folder, str(i)))
            with open(names[-1], "w", encoding="utf-8", newline="") as file:
                file.write(body)
        out = subprocess.run([os.path.join(build, "trim_driver")] + names,
                             check=True, stdout=subprocess.PIPE)
    return [json.loads(line) for line in out.stdout.splitlines()]


def trimmed_mail(build, path):
    """By the whole mail parser, if it is there and gives a text."""
    explain = os.path.join(build, "mail_driver")
    if not os.path.exists(explain):
        return None
    out = subprocess.run([explain, path], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL)
    return json.loads(out.stdout) if out.returncode == 0 else None


def normal(text, compare):
    text = (text or "").replace("\r\n", "\n").strip()
    if compare == "nows":
        return re.sub(r"\s+", "", text)
    return text


def is_right(expected, got):
    if expected["compare"] == "constraints":
        return (all(re.search(p, got, re.M) for p in expected["must_match"])
                and not any(re.search(p, got, re.M)
                            for p in expected["must_not_match"]))
    compare = expected["compare"]
    wanted = [expected.get("visible"), expected.get("visible_plain")]
    return any(normal(w, compare) == normal(got, compare)
               for w in wanted if w is not None)


def score(build, folder, verbose):
    cases = []
    with open(os.path.join(folder, "index.jsonl"), encoding="utf-8") as file:
        ids = [json.loads(line)["id"] for line in file]
    for case in ids:
        path = os.path.join(folder, case + ".expected.json")
        with open(path, encoding="utf-8") as file:
            cases.append(json.load(file))
    mails = [os.path.join(folder, case + ".eml") for case in ids]
    trimmed = trimmed_plain(build, [plain_body(mail) for mail in mails])
    right = 0
    for i, expected in enumerate(cases):
        whole = (trimmed_mail(build, mails[i])
                 if expected.get("format") == "eml" else None)
        got = (whole or trimmed[i])["text"]
        if is_right(expected, got):
            right += 1
        elif verbose:
            print("--", os.path.basename(folder), expected["id"],
                  expected["name"])
            print("wanted:", repr(expected.get("visible")
                                  or expected.get("must_match")))
            print("got:   ", repr(got))
    print("%-28s %4d %4d" % (os.path.basename(folder), right, len(cases)))


def main():
    build, corpora = sys.argv[1], sys.argv[2]
    for name in SETS:
        folder = os.path.join(corpora, name)
        if os.path.isdir(folder):
            score(build, folder, "-v" in sys.argv)


if __name__ == "__main__":
    main()
