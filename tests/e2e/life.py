#!/usr/bin/env -S python3 -B
"""life.py BUILD: a challenge's whole life with clearwayd running, against a
real Dovecot (IMAP over TLS, IDLE) and a real Exim (STARTTLS), and what must
not stop it: a mail server that dies, mail that nobody should send, servers
that are not who they say they are."""
import os
import shutil
import signal
import sys
import tempfile
import time

import servers
from servers import Failure, await_it, check

BUILD = os.path.abspath(sys.argv[1])
MEMORY_MOST_KB = 40 * 1024
WAKE_SECONDS = 2
AWAY_SECONDS = 60	# the daemon waits before it tries a server again
MB = 1024 * 1024
NAMES = ["clearway", "megan.olsen", "sharon.pruitt", "dana.ruiz",
         "nate.cole", "tom.baker"]

COACHING = """At Lincoln our coaching visits keep getting cancelled because
there are no subs to cover our classes. Six of us have missed four visits each
since October."""


class World:
    """One district: servers, the daemon, and its people."""

    def __init__(self, path):
        self.dovecot = servers.Dovecot(path + "/dovecot", NAMES)
        self.exim = servers.Exim(path + "/exim", self.dovecot)
        self.daemon = servers.Daemon(path + "/daemon", self.dovecot,
                                     self.exim.port)
        self.daemon.start(BUILD)
        self.megan, self.sharon, self.tom = [
            servers.Person(name, self.dovecot, self.daemon)
            for name in ("Megan Olsen", "Sharon Pruitt", "Tom Baker")]
        self.passed = 0

    def close(self):
        self.daemon.kill()
        self.exim.stop()
        self.dovecot.stop()

    def verdict(self, message_id, want, seconds=servers.WAIT_SECONDS):
        got = await_it("a verdict about " + message_id,
                       lambda: self.daemon.verdict(message_id), seconds)
        check(got == want, message_id, "is", got, "instead of", want)

    def challenge(self, number=1):
        rows = self.daemon.ask("SELECT state, ending FROM challenge"
                               " WHERE id = ?", number)
        return ": ".join(rows[0]).replace(": none", "") if rows else ""

    def expect(self, state, number=1):
        await_it("challenge %d to be %s" % (number, state),
                 lambda: self.challenge(number) == state)

    def said(self, words):
        return words in self.daemon.log()


# --- one life, in order ---

def test_first_start(world):
    await_it("the baseline", lambda: world.daemon.ask(
        "SELECT value FROM meta WHERE name LIKE '%baseline%'"))


def test_report(world):
    world.verdict(world.megan.write("coaching", COACHING), "filed")
    world.expect("assigned")
    letter = world.megan.get("receipt")
    check("[CH-1]" in letter["Subject"], letter["Subject"])
    text = letter.get_body(("plain",)).get_content()
    check("coaching" not in letter["Subject"], "her words in the subject")
    check("Sharon Pruitt" in text, "nobody is named:", text)
    check(letter["Auto-Submitted"], "no Auto-Submitted")


def test_accept_from_outlook(world):
    letter = world.sharon.get("assignment")
    text = "ACCEPT\n\nSTEP count the days that need a substitute BY Friday" \
        "\nSTEP call the substitute agency about a pool BY Friday" \
        "\n\nSharon Pruitt\nHuman Resources"
    world.verdict(world.sharon.answer(letter, text, servers.outlook),
                  "reply")
    world.expect("working")
    steps = world.daemon.ask("SELECT number, text, due IS NOT NULL FROM step"
                             " WHERE challenge = 1 ORDER BY number")
    check(len(steps) == 2 and all(step[2] for step in steps), steps)
    check("substitute" in steps[0][1] and "agency" in steps[1][1], steps)
    world.sharon.get("transcript")
    world.megan.get("progress")
    world.assignment = letter


def test_wake_up(world):
    """IDLE wakes the daemon: it polls four times a minute only. The best of
    three, as other programs of this machine may hold one of them up."""
    times = []
    for number in range(3):
        await_it("the daemon to wait", lambda: quiet(world))
        begun = time.monotonic()
        name = world.sharon.answer(world.assignment, "NOTE: call %d was made"
                                   % number, servers.phone)
        world.verdict(name, "reply")
        times.append(time.monotonic() - begun)
    print("    from delivery to verdict: %s s" %
          " ".join("%.2f" % took for took in times))
    check(min(times) < WAKE_SECONDS, "asleep for", times)


def quiet(world):
    """No letter waits: what it does next is to wait for mail."""
    return not world.daemon.ask("SELECT 1 FROM letter WHERE status ="
                                " 'waiting' AND due_at <= ?",
                                int(time.time()))


def test_step_done_from_gmail(world):
    world.verdict(world.sharon.answer(world.assignment, "DONE 1",
                                      servers.gmail), "reply")
    rows = world.daemon.ask("SELECT number FROM step WHERE done_at <> 0")
    check(rows == [(1,)], "done are", rows)
    world.megan.get("progress")


def test_server_dies(world):
    """In the middle of it all: killed with every connection."""
    world.dovecot.kill()
    await_it("the daemon to notice", lambda: world.said("mailbox: "))
    check(world.daemon.process.poll() is None, "the daemon ended")
    world.dovecot.start()
    name = world.sharon.answer(world.assignment, "DONE 2\nREMOVED",
                               servers.outlook)
    world.verdict(name, "reply", AWAY_SECONDS)
    world.expect("asking")
    await_it("the daemon to tell", lambda: world.said("answers again"))


def test_killed_and_started(world):
    """What comes while nobody is there is waiting when somebody is."""
    check(world.daemon.once(BUILD) != 0, "two daemons for one district")
    check(world.daemon.process.poll() is None, "the first one ended")
    # Not between a letter and its mark: such a letter would go twice.
    await_it("all letters to be sent", lambda: quiet(world))
    world.daemon.kill()
    name = world.sharon.answer(world.assignment, "NOTE: while it was away",
                               servers.phone)
    world.daemon.start(BUILD)
    world.verdict(name, "reply")


def test_new_config(world):
    """SIGHUP: a bad config is told and left, a good one is used."""
    path = world.daemon.path + "/district.conf"
    with open(path) as file:
        text = file.read()
    for broken, words in (("nonsense = 1;\n", "the config stays as it was"),
                          ("", "the new config is in force")):
        with open(path, "w") as file:
            file.write(broken + text)
        world.daemon.process.send_signal(signal.SIGHUP)
        await_it("the daemon to say that " + words,
                 lambda words=words: world.said(words))
    world.verdict(world.sharon.answer(
        world.assignment, "NOTE: after a reload", servers.outlook), "reply")


def test_no_from_phone(world):
    letter = world.megan.get("follow-up")
    world.verdict(world.megan.answer(
        letter, "No, still missing subs on Wednesdays.", servers.phone),
        "reply")
    world.expect("working")
    reopened = world.sharon.get("reopened")
    text = reopened.get_body(("plain",)).get_content()
    check("Wednesdays" in text, "her words are missing:", text)
    world.verdict(world.sharon.answer(
        reopened, "STEP give Lincoln a building sub BY Friday",
        servers.gmail), "reply")
    world.verdict(world.sharon.answer(reopened, "DONE 3\nREMOVED",
                                      servers.outlook), "reply")
    world.expect("asking")


def test_yes_from_gmail(world):
    letter = world.megan.get("follow-up")
    # The owner cannot say it in her place, even with her letter.
    world.verdict(world.sharon.answer(letter, "Yes", servers.gmail), "reply")
    check(world.challenge() == "asking", "the owner confirmed it")
    world.verdict(world.megan.answer(
        letter, "Yes, it has been addressed now. Thank you!", servers.gmail),
        "reply")
    world.expect("closed: confirmed")
    world.megan.get("closure")


# --- mail that nobody should send ---

def nested(levels):
    head = b"From: megan.olsen@riverbend.example\r\nSubject: nested\r\n" \
        b"Message-ID: <nested@riverbend.example>\r\nMIME-Version: 1.0\r\n"
    parts = [b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n"
             % (level, level) for level in range(levels)]
    return head + b"".join(parts) + b"Content-Type: text/plain\r\n\r\nhi\r\n"


def report_head(name, more=b""):
    return b"From: Tom Baker <tom.baker@riverbend.example>\r\n" \
        b"To: clearway@riverbend.example\r\nSubject: Challenge report\r\n" \
        b"Message-ID: <" + name + b"@riverbend.example>\r\n" + more + b"\r\n"


SCREENING = b"At Jefferson HS the screening data cannot be exported.\r\n"


def large(size):
    head = report_head(b"large%d" % size, b"MIME-Version: 1.0\r\nContent-Type:"
                       b" multipart/mixed; boundary=b\r\n")
    start = b"--b\r\nContent-Type: text/plain\r\n\r\n" + SCREENING + \
        b"\r\n--b\r\nContent-Type: application/pdf; name=scan.pdf\r\n" \
        b"Content-Transfer-Encoding: base64\r\n\r\n"
    end = b"\r\n--b--\r\n"
    line = b"QUJD" * 19 + b"\r\n"
    room = size - len(head) - len(start) - len(end)
    return head + start + line * (room // len(line)) + end


# 96 bytes in which a boundary is a quotation mark.
BOUNDARY = b'Content-Type: multipart/mixed; boundary="\\""\r\n\r\n--"\r\n' \
    b'Content-Type: text/plain\r\n\r\nhi\r\n--"--\r\n'

HOSTILE = [
    ("35 MB", lambda: large(35 * MB)),
    ("40 MB", lambda: large(40 * MB)),
    ("a quotation mark as boundary", lambda: BOUNDARY),
    ("20,000 levels", lambda: nested(20000)),
    ("NUL bytes", lambda: report_head(b"nul") + b"a\0b\0" * 5000 +
     SCREENING),
    ("NUL bytes in the header", lambda: b"From: a\0b@x\r\nSubject: \0\r\n"
     b"\0\0\0: \0\r\n\r\n\0"),
    ("nothing at all", lambda: b""),
    ("one line break", lambda: b"\r\n"),
]


def test_hostile_mail(world):
    for number, (name, make) in enumerate(HOSTILE):
        before = world.daemon.ask("SELECT count(*) FROM mail WHERE verdict"
                                  " <> 'none'")[0][0]
        begun = time.monotonic()
        world.dovecot.drop("clearway", make())
        await_it("a verdict about " + name, lambda: world.daemon.ask(
            "SELECT count(*) FROM mail WHERE verdict <> 'none'")[0][0] >
            before)
        verdict = world.daemon.ask("SELECT verdict FROM mail ORDER BY id"
                                   " DESC LIMIT 1")[0][0]
        print("    %-30s %-14s %5.2f s, the daemon had %d kB" % (
            name, verdict, time.monotonic() - begun,
            world.daemon.memory_kb()), flush=True)
        world.verdict(world.sharon.answer(
            world.assignment, "NOTE: after mail %d" % number, servers.phone),
            "reply")
    most = world.daemon.memory_kb()
    if not os.path.basename(BUILD).startswith("san"):
        check(most < MEMORY_MOST_KB, "the daemon had", most, "kB")


def test_all_accounted(world):
    """Each mail has one verdict and its folder; no letter went out twice."""
    await_it("all letters to be sent", lambda: quiet(world))
    rows = world.daemon.ask("SELECT verdict, settled FROM mail")
    await_it("all mail to be moved", lambda: not world.daemon.ask(
        "SELECT 1 FROM mail WHERE verdict = 'none' OR settled = 0"))
    client = world.dovecot.client("clearway")
    count = {folder: int(client.select(folder, readonly=True)[1][0])
             for folder in ("INBOX", "Filed", "Aside")}
    client.logout()
    check(count["INBOX"] == 0, "left in the inbox:", count)
    check(count["Filed"] + count["Aside"] == len(rows), count, len(rows))
    for person in world.megan, world.sharon:
        names = [str(letter["Message-ID"]) for letter in person.letters()]
        check(len(names) == len(set(names)), "twice to", person.name)
    check(servers.PASSWORD not in world.daemon.log().replace(
        "secretary", ""), "the password is in the log")


def test_stop(world):
    begun = time.monotonic()
    code = world.daemon.end()
    check(code == 0, "SIGTERM ended it with", code)
    check(time.monotonic() - begun < 5, "it took its time")
    check("stopped" in world.daemon.log(), "without a word")


# --- servers that are somebody else ---

def no_login(log):
    """Dovecot and Exim note each try to log in."""
    for line in log.splitlines():
        check("Login:" not in line and "A=" not in line, line)
        check("auth attempts" not in line or "no auth attempts" in line,
              line)
        check(servers.PASSWORD not in line, line)


def test_false_mailbox(world):
    for cert in "wrong-host", "self-signed", "expired":
        path = os.path.dirname(world.dovecot.path) + "/" + cert
        false = servers.Dovecot(path, NAMES, cert)
        try:
            daemon = servers.Daemon(path + "-daemon", false, world.exim.port)
            code = daemon.once(BUILD)
            check(code != 0, cert, "was accepted")
            check("certificate" in daemon.log(), cert, daemon.log())
            await_it("Dovecot to tell of the connection",
                     lambda: "auth attempts" in false.log() or
                     "Disconnected" in false.log())
            no_login(false.log())
        finally:
            false.stop()


def test_false_submission(world):
    path = os.path.dirname(world.dovecot.path)
    false = servers.Exim(path + "/false-exim", world.dovecot, "wrong-host")
    daemon = servers.Daemon(path + "/false-daemon", world.dovecot,
                            false.port)
    try:
        check(daemon.once(BUILD) == 0, daemon.log())
        world.megan.write("coaching again", COACHING)
        code = daemon.once(BUILD)
        check(code != 0, "the letters went out:", daemon.log())
        check("certificate" in daemon.log(), daemon.log())
        rows = daemon.ask("SELECT status, count(*) FROM letter GROUP BY 1")
        check(len(rows) == 1 and rows[0][0] == "waiting", rows)
        no_login(false.log())
    finally:
        false.stop()


def main():
    started = time.monotonic()
    passed, failed = 0, 0
    path = tempfile.mkdtemp(prefix="clearway-life-")
    os.chmod(path, 0o755)
    world = World(path)
    try:
        for name, test in list(globals().items()):
            if not name.startswith("test_"):
                continue
            begun = time.monotonic()
            try:
                test(world)
            except (Failure, OSError) as failure:
                failed += 1
                print("  %-24s FAILED: %s" % (name[5:], failure), flush=True)
                if world.daemon.process is None or failed > 2:
                    break
            else:
                passed += 1
                print("  %-24s ok %5.1f s" % (
                    name[5:], time.monotonic() - begun), flush=True)
    finally:
        world.close()
        if failed:
            print("The servers' files are in", path)
            print(world.daemon.log()[-3000:])
        else:
            shutil.rmtree(path, ignore_errors=True)
    print("e2e: %.0f s" % (time.monotonic() - started))
    print("%d passed, %d failed" % (passed, failed))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
