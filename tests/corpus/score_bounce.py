#!/usr/bin/env python3
"""Scores delivery reports, automatic mail and false alarms.

usage: score_bounce.py BUILD CORPORA [-v]

The sets with expectations of bounces and automatic mail are scored against
them; every other mail that a person wrote must be neither. With -v, also what
went wrong.
"""
import json
import os
import subprocess
import sys


class Score:
    def __init__(self, name, verbose):
        self.name, self.verbose = name, verbose
        self.right = self.total = 0

    def add(self, is_right, case, what):
        self.total += 1
        self.right += bool(is_right)
        if not is_right and self.verbose:
            print("--", self.name, case, what)

    def show(self):
        share = 100.0 * self.right / self.total if self.total else 0.0
        print("%-28s %4d %4d  %5.1f %%"
              % (self.name, self.right, self.total, share))


def read_reports(build, mails):
    reports = {}
    driver = os.path.join(build, "mail_driver")
    for first in range(0, len(mails), 200):
        some = mails[first:first + 200]
        out = subprocess.run([driver] + some, check=True,
                             stdout=subprocess.PIPE)
        for mail, line in zip(some, out.stdout.splitlines()):
            reports[mail] = json.loads(line)
    return reports


def cases_of(folder):
    for name in sorted(os.listdir(folder)):
        if name.endswith(".expected.json"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                case = json.load(file)
            mail = os.path.join(folder, name[:3] + ".eml")
            if os.path.exists(mail):
                yield case, mail


def brief(report):
    return {"bounces": [(b["address"], b["status"], b["permanent"],
                         b["diagnostic"][:90]) for b in report["bounces"]],
            "reasons": report["reasons"], "subject": report["subject"][:60]}


def score_sisimai(build, folder, verbose):
    kind = Score("sisimai bounce or not", verbose)
    lasting = Score("sisimai permanent or not", verbose)
    status = Score("sisimai status", verbose)
    address = Score("sisimai recipients found", verbose)
    cases = [c for c in cases_of(folder) if not c[0].get("disputed")]
    reports = read_reports(build, [mail for _, mail in cases])
    for case, mail in cases:
        report = reports[mail]
        if case["is_bounce"] is not None:
            kind.add(report["is_bounce"] == case["is_bounce"], case["id"],
                     (case["name"], case["class"], brief(report)))
        if not case["is_bounce"] or not case["labelled"]:
            continue
        wanted = [d for d in case["deliveries"]
                  if d["status"] and d["status"][0] in "45"]
        got = report["bounces"]
        if wanted:
            lasting.add({d["status"][0] == "5" for d in wanted}
                        == {b["permanent"] for b in got},
                        case["id"], ([d["status"] for d in wanted],
                                     brief(report)))
            address.add(len(got) == case["recipient_count"], case["id"],
                        (case["recipient_count"], brief(report)))
        real = {d["status"] for d in wanted if ".0.9" not in d["status"]}
        if real:
            status.add(bool(real & {b["status"] for b in got}), case["id"],
                       (sorted(real), brief(report)))
    for score in (kind, lasting, status, address):
        score.show()


def score_classes(build, folder, verbose):
    name = os.path.basename(folder)
    score = Score(name, verbose)
    cases = [c for c in cases_of(folder) if not c[0].get("disputed")]
    reports = read_reports(build, [mail for _, mail in cases])
    for case, mail in cases:
        report = reports[mail]
        silent = (report["is_automatic"] or report["is_bounce"]
                  or report["is_weak"])
        if case.get("weak") and name == "auto-headers":
            continue
        if case["is_auto"]:
            right = silent and (not case["is_bounce"]
                                or report["is_bounce"])
        else:
            right = not report["is_automatic"] and not report["is_bounce"]
        score.add(right, case["id"], (case.get("class"), brief(report)))
    score.show()


def score_false_alarms(build, corpora, verbose):
    score = Score("people's mail left alone", verbose)
    for name in sorted(os.listdir(corpora)):
        if not name.startswith(("reply-", "mime-")):
            continue
        cases = list(cases_of(os.path.join(corpora, name)))
        reports = read_reports(build, [mail for _, mail in cases])
        for case, mail in cases:
            if (name, case["id"]) == ("mime-mimetools", "005"):
                continue	# a delivery report
            report = reports[mail]
            score.add(not report["is_automatic"]
                      and not report["is_bounce"],
                      name + " " + case["id"], brief(report))
    score.show()


def main():
    build, corpora = sys.argv[1], sys.argv[2]
    verbose = "-v" in sys.argv
    folder = os.path.join(corpora, "bounce-sisimai")
    if os.path.isdir(folder):
        score_sisimai(build, folder, verbose)
    for name in ("bounce-cfortune-weak", "auto-discourse", "auto-headers"):
        folder = os.path.join(corpora, name)
        if os.path.isdir(folder):
            score_classes(build, folder, verbose)
    score_false_alarms(build, corpora, verbose)


if __name__ == "__main__":
    main()
