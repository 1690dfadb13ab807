"""world.py: a district in a folder, for stories told by mail through the real
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

    def ask(self, sql, *values):
        """The first column of the first row, or None."""
        with sqlite3.connect(f"{self.path}/state/clearway.db") as store:
            row = store.execute(sql, values).fetchone()
        return row[0] if row else None


def text_of(letter):
    return letter.get_body(("plain",)).get_content()


def tell(name, cases):
    """Each story in a world of its own."""
    for case in cases:
        with tempfile.TemporaryDirectory() as path:
            try:
                case(World(path))
            except Exception:
                print(f"{name}:", case.__name__, file=sys.stderr)
                raise
    print(f"{name}: {len(cases)} stories are right")
