#!/usr/bin/env -S python3 -B
"""crash.py BUILD: kills clearwayd at every point that daemon/turn.h names, and
starts it again. What is in the log, what became of each mail and which letters
went out must be the same as if nothing had happened.

One run is a life of some moments (LIFE below), each of them one pass of
`clearwayd --once --now TIME`. The run for "letter sent:2" is killed in every
moment that sends a second letter, right after it was sent."""
import collections
import concurrent.futures
import email
import email.policy
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.path.abspath(sys.argv[1])
DAEMON = BUILD + "/clearwayd"

CRASHED = 99
POINTS = ["mail tried", "mail read", "mail committed", "mail settled",
          "ticked", "round made", "letter sent", "letter marked"]
TIMES_MOST = 40
PASS_SECONDS = 60

CONFIG = """mailbox = {{ kind = "maildir"; path = "{path}/mail";
	filed_folder = "Filed"; aside_folder = "Aside"; }};
submission = {{ kind = "spool"; path = "{path}/spool"; }};
files = {{ state = "{path}/state"; }};
@include "{root}/etc/district.conf"
"""

MEGAN = "megan.olsen@riverbend.example"
TOM = "tom.baker@riverbend.example"
SHARON = "sharon.pruitt@riverbend.example"
NATE = "nate.cole@riverbend.example"

COACHING = """At Lincoln our coaching visits keep getting cancelled because
there are no subs to cover our classes. Six of us have missed four visits each
since October."""
SCREENING = """Type: Technology and data systems
School: Jefferson HS
Description: The fall screening results cannot be exported by class, so our
teams have no data in front of them.
Impact: 9 teams"""

# When; then who writes what, as an answer to the newest letter of a kind that
# they were sent (None: a mail of its own). A moment has at most one mail that
# becomes a challenge: a mail whose reading was cut short is read again after
# those that wait behind it, and so the numbers would change places.
LIFE = [
    ("2026-11-30T07:00", []),
    ("2026-11-30T15:42", [
        (MEGAN, "coaching", None, COACHING),
        (TOM, "Automatic reply: Challenge report", None, "I am away.")]),
    ("2026-11-30T16:05", [
        (TOM, "Challenge report", None, SCREENING)]),
    ("2026-11-30T16:20", [
        ("someone@elsewhere.example", "hello", None, "Who are you?")]),
    ("2026-12-01T08:05", [
        (SHARON, None, "assignment", "ACCEPT\n\n"
         "STEP count the days on which coaching needs a substitute"
         " BY Friday\n"
         "STEP call the substitute agency about a pool BY December 8")]),
    ("2026-12-02T07:45", []),
    ("2026-12-03T08:20", [
        (NATE, None, "assignment", "ACCEPT\n\n"
         "STEP turn on the export by class BY December 17")]),
    ("2026-12-04T07:45", []),
    ("2026-12-04T14:30", [(SHARON, None, "round", "1 DONE 1")]),
    ("2026-12-08T10:10", [
        (SHARON, None, "assignment", "DONE 2\nREMOVED")]),
    ("2026-12-09T16:20", [
        (MEGAN, None, "follow-up", "No, still missing subs on Wednesdays.")]),
    ("2026-12-10T09:00", [
        (SHARON, None, "assignment",
         "STEP give Lincoln a building sub BY December 15")]),
    ("2026-12-15T07:45", []),
    ("2026-12-15T09:30", [(SHARON, None, "assignment", "DONE 3\nREMOVED")]),
    ("2026-12-16T15:55", [
        (MEGAN, None, "follow-up", "Yes, it has been addressed now. Thank you!")]),
]


class Failure(Exception):
    pass


class Life:
    """One run in a folder of its own."""

    def __init__(self, path, seal=None):
        self.path = path
        for folder in "mail/new", "mail/cur", "mail/tmp", "spool", "state":
            os.makedirs(path + "/" + folder, 0o700)
        if seal is not None:
            self.keep_seal(seal)
        with open(path + "/clearway.conf", "w") as file:
            file.write(CONFIG.format(path=path, root=ROOT))
        self.sent = 0
        self.crashes = 0

    # Codes and Message-IDs are made with it: only so do two lives compare.
    def keep_seal(self, seal):
        with open(self.path + "/state/seal.key", "wb") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(seal)

    def ask(self, query, *values):
        name = "file:" + self.path + "/state/clearway.db?mode=ro"
        with sqlite3.connect(name, uri=True) as base:
            rows = base.execute(query, values).fetchall()
        base.close()
        return rows

    def start(self, time, crash_at=None):
        env = dict(os.environ)
        env.pop("CLEARWAY_CRASH_AT", None)
        if crash_at:
            env["CLEARWAY_CRASH_AT"] = crash_at
        with open(self.path + "/log", "ab") as log:
            code = subprocess.run(
                [DAEMON, "-c", self.path + "/clearway.conf", "--once",
                 "--now", time], env=env, stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, timeout=PASS_SECONDS).returncode
        if code == CRASHED and crash_at:
            self.crashes += 1
        elif code != 0:
            with open(self.path + "/log", errors="replace") as log:
                raise Failure("clearwayd ended with %d at %s:\n%s" % (
                    code, time, log.read()[-1500:]))
        return code == CRASHED

    def answered(self, writer, kind):
        rows = self.ask("SELECT bytes FROM letter WHERE kind = ? AND"
                        " recipient = ? ORDER BY id DESC LIMIT 1",
                        kind, writer)
        if not rows:
            raise Failure("%s got no %s letter" % (writer, kind))
        return email.message_from_bytes(rows[0][0],
                                        policy=email.policy.default)

    def write(self, writer, subject, kind, text):
        self.sent += 1
        head = ["From: " + writer, "Message-ID: <%d.%s>" % (
            self.sent, writer), "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit"]
        if kind is None:
            head += ["To: clearway@riverbend.example", "Subject: " + subject]
            if subject.startswith("Automatic reply"):
                head += ["Auto-Submitted: auto-replied"]
        else:
            letter = self.answered(writer, kind)
            quoted = letter.get_body(("plain",)).get_content()
            head += ["To: " + letter["Reply-To"],
                     "Subject: Re: " + letter["Subject"],
                     "In-Reply-To: " + letter["Message-ID"],
                     "References: " + letter["Message-ID"]]
            text += "\n\nOn some day, Clearway wrote:\n\n> " + \
                quoted.replace("\n", "\n> ")
        name = "%d.M%d.crash" % (1796000000 + self.sent, self.sent)
        with open(self.path + "/mail/tmp/" + name, "w") as file:
            file.write("\n".join(head) + "\n\n" + text + "\n")
        os.utime(self.path + "/mail/tmp/" + name, (1796000000, 1796000000))
        os.rename(self.path + "/mail/tmp/" + name,
                  self.path + "/mail/new/" + name)

    def live(self, crash_at=None):
        for time, mails in LIFE:
            for mail in mails:
                self.write(*mail)
            if self.start(time, crash_at):
                self.start(time)

    # --- what is left of it ---

    def challenges(self):
        return self.ask(
            "SELECT c.id, c.state, c.ending, c.type, c.school, c.owner,"
            " c.wake_at, c.asked_at, c.reopened, c.nudges, c.level, c.serial"
            " FROM challenge c ORDER BY id") + self.ask(
            "SELECT challenge, number, text, due, first_due, done_at"
            " FROM step ORDER BY challenge, number") + self.ask(
            "SELECT challenge, address, answer, answered_at FROM submitter"
            " ORDER BY challenge, place")

    # A mail is the same whatever number it has in the mailbox.
    def mails(self):
        return self.ask("SELECT message_id, verdict, challenge, settled,"
                        " subject, reasons FROM mail ORDER BY message_id")

    def letters(self):
        return self.ask("SELECT challenge, kind, recipient, message_id,"
                        " status, made_at, bytes FROM letter"
                        " ORDER BY message_id")

    def history(self):
        return self.ask("SELECT challenge, at, actor, event, text, before,"
                        " after FROM history ORDER BY challenge, at, id")

    def waiting(self):
        return self.ask("SELECT person, challenge, step, kind FROM nudge"
                        " ORDER BY 1, 2, 3, 4") + \
            self.ask("SELECT person, day FROM round ORDER BY person")

    # Recipient, Message-ID and bytes of each file; how often is another
    # matter: a letter may go out again after a crash.
    def spooled(self):
        files = collections.Counter()
        for name in os.listdir(self.path + "/spool"):
            with open(self.path + "/spool/" + name, "rb") as file:
                content = file.read()
            letter = email.message_from_bytes(content)
            files[(letter["To"], letter["Message-ID"], content)] += 1
        return files

    # Which mails stand in which folder.
    def mailbox(self):
        found = []
        for folder, _, names in os.walk(self.path + "/mail"):
            if os.path.basename(folder) not in ("new", "cur", "tmp"):
                continue
            for name in names:
                with open(folder + "/" + name) as file:
                    head = email.message_from_file(file)
                found.append((os.path.relpath(os.path.dirname(folder),
                                              self.path), head["Message-ID"]))
        return sorted(found)


def difference(name, want, got):
    want, got = collections.Counter(want), collections.Counter(got)

    def shown(rows):
        return [tuple(str(value)[:90] for value in row) for row in rows][:4]
    return "%s differ:\n      only undisturbed: %s\n      only after a" \
        " crash: %s" % (name, shown(want - got), shown(got - want))


def compare(still, life):
    faults = []
    for name in "challenges", "mails", "letters", "history", "waiting", \
            "mailbox":
        want, got = getattr(still, name)(), getattr(life, name)()
        if want != got:
            faults.append(difference(name, want, got))
    want, got = still.spooled(), life.spooled()
    if set(want) != set(got):
        faults.append(difference("spooled letters", set(want), set(got)))
    again = sum(got.values()) - len(got)
    if again > life.crashes:
        faults.append("%d letters went out again after %d crashes" % (
            again, life.crashes))
    return faults, again


def check_still(still):
    """The life to which all are compared is the one that was meant."""
    first = still.challenges()[0]
    if first[:3] != (1, "closed", "confirmed") or first[8] != 1:
        raise Failure("the undisturbed life ended as %s" % (first,))
    if any(verdict == "none" or not settled
           for _, verdict, _, settled, _, _ in still.mails()):
        raise Failure("a mail without a verdict: %s" % still.mails())
    if len(still.mails()) != still.sent:
        raise Failure("%d mails were sent, %d have a verdict" % (
            still.sent, len(still.mails())))
    if any(count > 1 for count in still.spooled().values()):
        raise Failure("a letter went out twice without any crash")
    kinds = {row[1] for row in still.letters()}
    for kind in "receipt", "assignment", "round", "follow-up", "reopened":
        if kind not in kinds:
            raise Failure("no %s letter in %s" % (kind, sorted(kinds)))


def run_point(path, still, seal, point):
    """Every time that the point is reached; (passed, faults, repeats)."""
    passed, again, faults = 0, 0, []
    for time in range(1, TIMES_MOST):
        crash_at = "%s:%d" % (point, time)
        life = Life("%s/%s" % (path, crash_at.replace(" ", "-")
                               .replace(":", "-")), seal)
        try:
            life.live(crash_at)
            if life.crashes == 0:
                shutil.rmtree(life.path)
                break
            wrong, repeated = compare(still, life)
        except Failure as failure:
            wrong, repeated = [str(failure)], 0
        again += repeated
        if wrong:
            faults += ["%s (%d crashes): %s" % (crash_at, life.crashes, one)
                       for one in wrong]
        else:
            passed += 1
            shutil.rmtree(life.path)
    if passed == 0 and not faults:
        faults.append("the point is never reached")
    return point, passed, faults, again


def run_stubborn(path, seal):
    """A mail that ends the program each time is set aside at the third try,
    and the next mail is read."""
    life = Life(path + "/stubborn", seal)
    life.start(LIFE[0][0])
    life.write(MEGAN, "coaching", None, COACHING)
    for _ in range(2):
        if not life.start(LIFE[1][0], "mail read:1"):
            raise Failure("\"mail read\" is never reached")
    life.write(TOM, "Challenge report", None, SCREENING)
    life.start(LIFE[1][0])
    verdicts = [row[0] for row in
                life.ask("SELECT verdict FROM mail ORDER BY uid")]
    if verdicts != ["set aside", "filed"]:
        raise Failure("the verdicts are %s" % verdicts)
    alerts = life.ask("SELECT recipient FROM letter WHERE kind LIKE '%alert'")
    if len(alerts) != 1:
        raise Failure("the coordinator was told %d times" % len(alerts))
    shutil.rmtree(life.path)


def main():
    path = tempfile.mkdtemp(prefix="clearway-crash-")
    seal = bytes(range(32))
    passed, failed = 0, 0
    still = Life(path + "/still", seal)
    try:
        still.live()
        check_still(still)
        run_stubborn(path, seal)
        passed += 2
    except Failure as failure:
        print("  FAILED:", failure)
        print("The files are in", path)
        print("%d passed, 1 failed" % passed)
        sys.exit(1)
    print("  undisturbed: %d moments, %d mails, %d letters" % (
        len(LIFE), len(still.mails()), len(still.letters())), flush=True)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for point, good, faults, again in pool.map(
                lambda point: run_point(path, still, seal, point), POINTS):
            print("  %-16s %2d lives like the undisturbed one; %d letters"
                  " went out again" % (point, good, again), flush=True)
            for fault in faults:
                print("    FAILED:", fault, flush=True)
            passed += good
            failed += len(faults)
    if failed:
        print("The files are in", path)
    else:
        shutil.rmtree(path)
    print("%d passed, %d failed" % (passed, failed))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
