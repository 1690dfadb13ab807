#!/usr/bin/env python3
"""Scores how the structure, headers and texts of mails are read.

usage: score_mime.py BUILD CORPORA [-v]

Only fields on which independent parsers agree ("consensus") count. Prints a
line for each set and field: name, right, total. With -v, also what was wrong.
"""
import json
import os
import re
import subprocess
import sys

SETS = ["mime-stalwart", "mime-mime4j", "mime-mimetools"]
BATCH = 50


def read_all(build, paths):
    read = []
    for i in range(0, len(paths), BATCH):
        out = subprocess.run([os.path.join(build, "mail_driver")] +
                             paths[i:i + BATCH], check=True,
                             stdout=subprocess.PIPE)
        read += [json.loads(line) for line in out.stdout.splitlines()]
    return read


def squeeze(text):
    return re.sub(r"[\s\x00-\x1f]+", "", text or "")


def same(want, have):
    """U+FFFD stands for a byte that the other parser could not read."""
    pattern = ".".join(re.escape(part) for part in want.split("\ufffd"))
    return re.fullmatch(pattern, have, re.DOTALL) is not None


def right_subject(expected, got):
    return same((expected.get("subject") or "").strip(), got["subject"])


def right_from(expected, got):
    people = expected.get("from") or [{}]
    name = (people[0].get("name") or "").strip()
    address = (people[0].get("address") or "").lower()
    return (name, address) == (got["from"]["name"],
                               got["from"]["address"].lower())


def right_text(expected, got):
    want = squeeze(expected.get("text"))
    have = squeeze(got["full_text"])
    if "group" not in expected:
        return want in have     # these sets give the first text only
    # Where parsers disagree what belongs to the text, more is not wrong.
    return same(want, have) or (want != "" and want in have)


def right_parts(expected, got):
    want = [p["sha256"] for p in expected["parts"] if "sha256" in p]
    have = [p["sha256"] for p in got["leaves"]]
    return all(sha in have for sha in want)


FIELDS = {"subject": right_subject, "from": right_from, "text": right_text,
          "part_sha": right_parts}


def main():
    build, corpora = sys.argv[1], sys.argv[2]
    verbose = "-v" in sys.argv[3:]
    all_right = all_total = 0
    for name in SETS:
        folder = os.path.join(corpora, name)
        if not os.path.isdir(folder):
            continue
        mails = sorted(os.path.join(folder, f) for f in os.listdir(folder)
                       if f.endswith(".eml"))
        read = read_all(build, mails)
        for field, right in FIELDS.items():
            total, wrong = 0, []
            for path, got in zip(mails, read):
                with open(path[:-4] + ".expected.json",
                          encoding="utf-8") as file:
                    expected = json.load(file)
                if not expected["consensus"].get(field):
                    continue
                total += 1
                if not right(expected, got):
                    wrong.append((path, expected, got))
            if total == 0:
                continue
            print("%-24s %-10s %4d of %4d" % (name, field,
                                              total - len(wrong), total))
            all_right += total - len(wrong)
            all_total += total
            if verbose:
                for path, expected, got in wrong:
                    print("   wrong:", path)
    if all_total > 0:
        print("%-24s %-10s %4d of %4d  %.1f %%" % (
            "mime", "all", all_right, all_total,
            100.0 * all_right / all_total))


if __name__ == "__main__":
    main()
