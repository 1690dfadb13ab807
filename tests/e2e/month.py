#!/usr/bin/env -S python3 -B
"""month.py BUILD: one school month, told as a story: real IMAP, real SMTP, the
clock moved by hand. Every letter that anybody gets is compared with a copy that
was read and found right, in tests/e2e/month. CLEARWAY_GOLDEN=write writes them
anew; read the difference before committing it."""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

import servers
from servers import Failure, await_it, check
from story import NEWCOMERS, STORY

BUILD = os.path.abspath(sys.argv[1])
GOLDEN = os.path.join(servers.HERE, "month")
WRITES = os.environ.get("CLEARWAY_GOLDEN") == "write"


def people():
    """Everybody of the sample district who has a mailbox there."""
    with open(servers.ROOT + "/etc/district.conf") as file:
        text = file.read()
    names = re.findall(r'name = "([^"]+)";\s+addresses = \[ '
                       r'"([^"@]+)@riverbend\.example"', text)
    return {local: name for name, local in names} | NEWCOMERS


class District:
    def __init__(self, path):
        self.names = people()
        self.dovecot = servers.Dovecot(path + "/dovecot",
                                       ["clearway", *self.names])
        self.exim = servers.Exim(path + "/exim", self.dovecot)
        self.daemon = servers.Daemon(path + "/daemon", self.dovecot,
                                     self.exim.port)
        shutil.copy(servers.ROOT + "/etc/district.conf",
                    path + "/daemon/district.conf")
        for extra in glob.glob(servers.ROOT + "/etc/*.ics"):
            shutil.copy(extra, path + "/daemon/")
        self.people = {}
        for local, name in self.names.items():
            person = servers.Person(name, self.dovecot, self.daemon)
            person.name = local
            person.address = local + "@riverbend.example"
            person.shown = "%s <%s>" % (name, person.address)
            self.people[local] = person
        self.kept = {}		# by person and kind (and number): the newest
        self.seen = set()
        self.files = []
        self.now = ""

    def close(self):
        self.exim.stop()
        self.dovecot.stop()

    def turn(self, now):
        self.now = now
        with open(self.daemon.path + "/log", "ab") as log:
            code = subprocess.run(
                self.daemon.command(BUILD, "--once", "--now", now),
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                timeout=120).returncode
        check(code == 0, now, "clearwayd ended with", code,
              self.daemon.log()[-2000:])
        self.collect()

    def collect(self):
        """Every letter that was sent has come, and is as it was."""
        rows = self.daemon.ask(
            "SELECT id, message_id, kind, recipient FROM letter"
            " WHERE status = 'sent' ORDER BY id")
        fresh = [row for row in rows if row[0] not in self.seen]
        for number, message_id, kind, recipient in fresh:
            self.seen.add(number)
            local, domain = recipient.split("@")
            if domain != "riverbend.example" or local not in self.people:
                continue
            letter = await_it("%s to %s" % (kind, recipient),
                              lambda: self.find(local, message_id))
            self.kept[local, kind] = letter
            tag = re.search(r"\[CH-(\d+)\]", str(letter["Subject"]))
            if tag:
                self.kept[local, kind + " " + tag[1]] = letter
            self.compare(kind, local, letter)

    def find(self, local, message_id):
        for letter in self.people[local].letters():
            if str(letter["Message-ID"]).strip() == "<%s>" % message_id:
                return letter
        return None

    def compare(self, kind, local, letter):
        name = "%03d-%s-%s-%s.txt" % (
            len(self.files) + 1, self.now.replace(":", ""), kind, local)
        text = plain(letter)
        self.files.append(name)
        if WRITES:
            with open(os.path.join(GOLDEN, name), "w") as file:
                file.write(text)
            return
        path = os.path.join(GOLDEN, name)
        check(os.path.exists(path), "a letter that the story does not know:",
              name, "\n" + text)
        with open(path) as file:
            want = file.read()
        check(text == want, "the letter is another than in", name,
              "\n--- got:\n" + text + "--- want:\n" + want)


def plain(letter):
    """What a person reads, without what is different in each run."""
    text = letter.get_body(("plain",)).get_content().replace("\r", "")
    names = [part.get_filename() for part in letter.iter_attachments()]
    head = ["%s: %s" % (name, letter[name]) for name in
            ("To", "Subject", "Date", "Auto-Submitted")]
    head += ["Attached: " + name for name in names]
    text = "\n".join(head) + "\n\n" + text
    text = re.sub(r"\[\d+\] mailto:\S+\n", "", text)
    return re.sub(r"(ch\d+|cw)-[0-9a-z]{14}", r"\1-CODE", text)


def run_story(district):
    for moment in STORY:
        for who, what, text in moment.mails:
            if what is None:
                district.people[who].write(moment.subject, text)
                continue
            letter = district.kept.get((who, what))
            check(letter is not None, moment.at, who, "has no", what)
            district.people[who].answer(letter, text, moment.shape)
        district.turn(moment.at)
        for query, want in moment.then:
            got = district.daemon.ask(query)[0][0]
            check(got == want, moment.at, query, "gives", got, "not", want)


def main():
    if WRITES:
        shutil.rmtree(GOLDEN, ignore_errors=True)
        os.makedirs(GOLDEN)
    with tempfile.TemporaryDirectory(prefix="clearway-month-") as path:
        os.chmod(path, 0o755)
        district = District(path)
        try:
            run_story(district)
        except Failure as failure:
            sys.exit("month: %s" % failure)
        finally:
            district.close()
    missing = set(os.listdir(GOLDEN)) - set(district.files)
    check(not missing, "letters that were not sent:", sorted(missing))
    print("month: %d moments, %d letters as they were read and found right"
          % (len(STORY), len(district.files)))


main()
