#!/usr/bin/env python3
"""seeds.py DIR: where the fuzzers begin, made of what the tests know already:
the labelled texts, the templates, and the mails of the demo. A folder for each
fuzzer, DIR/NAME."""

import glob
import json
import os
import struct
import sys

EVERY = 4       # of the labelled texts, one in so many: the rest says the same
MOST = 150      # ... and of a large set no more than about so many
KINDS = {"submitter": 0, "owner": 1, "coordinator": 2, "date": 3}
STATES = {"none": 0, "received": 1, "assigned": 2, "working": 3, "asking": 4,
          "closed": 5}
VALUES = b"\0A *line*\n<b>\nthird\n\nfifth_\n"


def keep(name, number, data):
    folder = os.path.join(sys.argv[1], name)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "seed-%s" % number), "wb") as file:
        file.write(data)


def labelled(path):
    with open(path, encoding="utf-8") as file:
        cases = [json.loads(line) for line in file if line.strip()]
    return cases[::max(EVERY, len(cases) // MOST)]


def texts():
    number = 0
    for path in sorted(glob.glob("tests/corpus/*.jsonl")):
        for case in labelled(path):
            number += 1
            words = case["text"].encode()
            kind = case["as"]
            if kind == "report":
                keep("route", number, b"\0".join((
                    b"a@x.example", case["from_name"].encode(),
                    case["subject"].encode(), b"", b"", b"", words)))
            if kind == "submitter":
                keep("answer", number, words)
            if kind == "date":
                keep("dates", number, struct.pack(">I", number) + words)
            if kind not in ("submitter", "owner", "coordinator"):
                continue
            steps = case.get("steps", [])
            head = bytes([KINDS[kind], STATES[case.get("state", "working")],
                          0, 2])
            keep("actions", number, head + b"".join(
                step["text"].replace("\n", " ").encode() + b"\n"
                for step in steps) + b"%\n" + words)


def letters():
    for number, words in enumerate((
            "A\0Lee\0Plain\0x\0a.csv\0Dear Lee,\n\nthank you.\n",
            "AJosé\0Nuñez, Ana\0Reunión mañana [CH-42]\0é\0José.csv\0"
            "Señor = 1 \nFrom here\n.\n-- \nend",
            "@\0\0=?utf-8?q?a?= \0" + "ж" * 90 + "\0\0" + "long " * 300)):
        keep("message", number, words.encode())
        keep("letter", number, words.encode())


def templates():
    for number, path in enumerate(sorted(glob.glob("templates/*/*.md"))):
        with open(path, "rb") as file:
            words = file.read()
        keep("template", number, words + VALUES)
        keep("letter", "template-%d" % number, words)


def mails():
    for number, path in enumerate(sorted(glob.glob("tests/demo/mails/*.eml"))):
        with open(path, "rb") as file:
            data = file.read()
        keep("mail", number, data)
        keep("trim", number, data.split(b"\n\n", 1)[-1])


def trimmed():
    with open("tests/corpus/trim.txt", encoding="utf-8") as file:
        cases = file.read().split("%% ")[1:]
    for number, case in enumerate(cases):
        name, mail = case.split("\n%=\n", 1)[0].split("\n", 1)
        keep("html" if "[html]" in name else "trim", "corpus-%d" % number,
             mail.encode())


def programs():
    with open("tests/corpus/automatic.txt", encoding="utf-8") as file:
        cases = file.read().split("%% ")[1:]
    for number, case in enumerate(cases):
        keep("mail", "program-%d" % number,
             b"From: a@x.example\n" + case.split("\n", 1)[1].encode())


texts()
letters()
programs()
trimmed()
templates()
mails()
