#!/usr/bin/env -S python3 -B
"""replies.py BUILD: what a reply may and may not do, through the real
programs: a Maildir as mailbox, a folder as way out, the clock moved by hand."""
import email
import email.policy
import email.utils
import os
import sqlite3
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
BUILD = os.path.abspath(sys.argv[1])
MEGAN = "Megan Olsen <megan.olsen@riverbend.example>"
SHARON = "Sharon Pruitt <sharon.pruitt@riverbend.example>"
DANA = "Dana Ruiz <dana.ruiz@riverbend.example>"
WORDS = ("At Lincoln our coaching visits keep getting cancelled because "
         "there are no subs to cover our classes.")
CONFIG = """mailbox = {{ kind = "maildir"; path = "{0}/mail"; }};
submission = {{ kind = "spool"; path = "{0}/out"; }};
files = {{ state = "{0}/state"; }};
@include "{1}/etc/district.conf"
"""


class World:
    def __init__(self, path):
        self.path, self.mails, self.seen = path, 0, set()
        for name in ("mail/new", "mail/cur", "mail/tmp", "out"):
            os.makedirs(f"{path}/{name}")
        with open(f"{path}/conf", "w") as file:
            file.write(CONFIG.format(path, ROOT))
        self.turn("2026-11-30T07:00")
        self.mail(MEGAN, WORDS)
        self.letters = self.turn("2026-11-30T16:00")

    def turn(self, now):
        subprocess.run([f"{BUILD}/clearwayd", "-c", f"{self.path}/conf",
                        "--once", "--now", now], check=True,
                       capture_output=True, timeout=60)
        new = sorted(set(os.listdir(f"{self.path}/out")) - self.seen)
        self.seen.update(new)
        self.letters = []
        for name in new:
            with open(f"{self.path}/out/{name}", "rb") as file:
                self.letters.append(email.message_from_binary_file(
                    file, policy=email.policy.default))
        return self.letters

    def letter(self, to, word):
        return next(letter for letter in self.letters
                    if to == letter["to"] and word in letter["subject"])

    def mail(self, sender, text, answered=None, quote=False, head=""):
        self.mails += 1
        to, subject, more = "clearway@riverbend.example", "coaching", ""
        if answered is not None:
            to = email.utils.parseaddr(answered["reply-to"] or to)[1]
            subject = "Re: " + answered["subject"]
            more = f"In-Reply-To: {answered['message-id']}\n"
        more += head
        if quote:
            old = answered.get_body(("plain",)).get_content()
            text += "\n\nOn Wed, Dec 2, 2026 at 9:00 AM Clearway wrote:\n\n"
            text += "".join(f"> {line}\n" for line in old.splitlines())
        name = f"{1796000000 + self.mails}.M{self.mails}.test"
        with open(f"{self.path}/mail/new/{name}", "w") as file:
            file.write(f"From: {sender}\nTo: {to}\nSubject: {subject}\n"
                       f"Message-ID: <m{self.mails}@x.example>\n{more}"
                       "Content-Type: text/plain; charset=utf-8\n\n"
                       f"{text}\n")

    def copy(self, received, more=""):
        """The last mail once more, as it came another way."""
        folder = f"{self.path}/mail/new"
        last = f"{1796000000 + self.mails}.M{self.mails}"
        found = next(f"{root}/{name}"
                     for root, _, names in os.walk(f"{self.path}/mail")
                     for name in names if name.startswith(last))
        with open(found) as file:
            text = file.read()
        with open(f"{folder}/179700{received}.M9.test", "w") as file:
            file.write(f"Received: from list{received}.example\n{text}{more}")

    def challenges(self):
        with sqlite3.connect(f"{self.path}/state/clearway.db") as store:
            return store.execute("SELECT count(*) FROM challenge"
                                 ).fetchone()[0]

    def state(self):
        files = [name for name in os.listdir(f"{self.path}/state")
                 if name.endswith((".db", ".sqlite"))]
        with sqlite3.connect(f"{self.path}/state/{files[0]}") as store:
            return store.execute("SELECT state FROM challenge WHERE id = 1"
                                 ).fetchone()[0]


def text_of(letter):
    return letter.get_body(("plain",)).get_content()


def yes_to_a_question_closes_nothing(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT\nASK Did Room 12 have a substitute?", assigned)
    world.turn("2026-12-01T09:00")
    question = world.letter(MEGAN, "question")
    world.mail(SHARON, "REMOVED", assigned)
    world.turn("2026-12-01T12:00")
    follow_up = world.letter(MEGAN, "sufficiently")
    world.mail(MEGAN, "Yes", question)
    world.turn("2026-12-01T13:00")
    assert world.state() == "asking", world.state()
    world.mail(MEGAN, "Yes", follow_up)
    world.turn("2026-12-01T14:00")
    assert world.state() == "closed", world.state()


def yes_to_an_earlier_follow_up_closes_nothing(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT\nREMOVED", assigned)
    world.turn("2026-12-01T09:00")
    earlier = world.letter(MEGAN, "sufficiently")
    world.mail(MEGAN, "No, nothing has changed.", earlier)
    world.turn("2026-12-01T10:00")
    assert world.state() == "working", world.state()
    world.mail(SHARON, "REMOVED", assigned)
    world.turn("2026-12-02T09:00")
    world.mail(MEGAN, "Yes", earlier)
    world.turn("2026-12-02T10:00")
    assert world.state() == "asking", world.state()


def round_of(world):
    world.turn("2026-12-02T09:00")
    return world.letter(SHARON, "waits for you")


def number_of_nothing_costs_no_other_line(world):
    world.mail(SHARON, "999 DONE 1\n1 ACCEPT", round_of(world))
    world.turn("2026-12-02T10:00")
    assert world.state() == "working", world.state()
    assert world.letter(DANA, "needs a person")


def only_a_number_of_nothing_is_told(world):
    world.mail(SHARON, "999 ACCEPT", round_of(world))
    world.turn("2026-12-02T10:00")
    assert world.letter(DANA, "needs a person")


def round_of_one_needs_no_number(world):
    world.mail(SHARON, "ACCEPT", round_of(world), quote=True)
    world.turn("2026-12-02T10:00")
    assert world.state() == "working", world.state()


def words_of_the_report_go_on(world):
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    triage = world.letter(DANA, "decide")
    assert "coaching visits" in text_of(triage), text_of(triage)
    assert "From: Megan" in text_of(triage), text_of(triage)
    world.mail(DANA, "OWNER Nate Cole", triage)
    world.turn("2026-12-01T10:00")
    text = text_of(next(letter for letter in world.letters
                        if "Will you" in letter["subject"]))
    assert "coaching visits" in text, text


def only_the_last_name_is_asked(world):
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    world.mail(DANA, "OWNER Nate Cole\nREASSIGN Sharon Pruitt\n",
               world.letter(DANA, "decide"))
    asked = [letter["to"] for letter in world.turn("2026-12-01T10:00")
             if "Will you" in letter["subject"]]
    assert len(asked) == 1, asked


def removed_without_an_owner_is_not_said_done(world):
    world.mail(SHARON, "not mine", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    world.mail(DANA, "REMOVED", world.letter(DANA, "decide"))
    world.turn("2026-12-01T10:00")
    assert world.state() == "received", world.state()
    assert world.letter(DANA, "understand you rightly")


def an_unmarked_machine_is_not_answered_for_ever(world):
    world.mail(SHARON, "ACCEPT\nREMOVED", world.letter(SHARON, "Will you"))
    world.turn("2026-12-01T09:00")
    answered, told = world.letter(MEGAN, "sufficiently"), False
    for minute in range(10):
        world.mail(MEGAN, "I got your note, will look soon", answered)
        for letter in world.turn(f"2026-12-01T10:{minute:02}"):
            told |= letter["to"] == DANA
    assert told
    assert not world.letters, world.letters[0]["subject"]


def an_absence_is_shown_to_the_coordinator(world):
    assigned = world.letter(SHARON, "Will you")
    world.mail(SHARON, "ACCEPT. I am out of the office until December 7.",
               assigned, head="Date: Mon, 30 Nov 2026 17:00:00 -0500\n"
               "Auto-Submitted: auto-replied\n")
    told = ""
    for now in ("2026-11-30T17:00", "2026-12-01T09:00"):
        for letter in world.turn(now):
            assert letter["to"] != SHARON, letter["subject"]
            if letter["to"] == DANA:
                told += " ".join(text_of(letter).split())
    assert "Sharon Pruitt is away" in told, told
    assert "December 7" in told, told
    assert world.state() == "assigned", world.state()


def a_copy_by_way_of_a_list_is_the_same_mail(world):
    world.copy(1)
    assert not world.turn("2026-11-30T16:10")
    assert world.challenges() == 1
    world.copy(2, "The lab is closed, too.\n")
    world.turn("2026-11-30T16:20")
    assert world.challenges() == 2


def a_number_in_prose_names_no_challenge(world):
    world.mail(SHARON, "3 subs were hired today.\n1 ACCEPT", round_of(world))
    world.turn("2026-12-02T10:00")
    assert world.state() == "working", world.state()
    assert not any(letter["to"] == DANA for letter in world.letters)


def main():
    cases = [
        an_absence_is_shown_to_the_coordinator,
        a_copy_by_way_of_a_list_is_the_same_mail,
        a_number_in_prose_names_no_challenge,
        yes_to_a_question_closes_nothing,
        yes_to_an_earlier_follow_up_closes_nothing,
        number_of_nothing_costs_no_other_line,
        only_a_number_of_nothing_is_told,
        round_of_one_needs_no_number,
        words_of_the_report_go_on,
        only_the_last_name_is_asked,
        removed_without_an_owner_is_not_said_done,
        an_unmarked_machine_is_not_answered_for_ever,
    ]
    for case in cases:
        with tempfile.TemporaryDirectory() as path:
            try:
                case(World(path))
            except Exception:
                print("replies:", case.__name__, file=sys.stderr)
                raise
    print(f"replies: {len(cases)} stories are right")


main()
