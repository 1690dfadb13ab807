"""Dovecot, Exim and clearwayd as a test needs them, and people who have a
mailbox there and answer their letters with the programs that people use."""
import email
import email.policy
import glob
import imaplib
import os
import re
import shutil
import signal
import smtplib
import sqlite3
import ssl
import subprocess
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
ADDRESS = "clearway@riverbend.example"
PASSWORD = "secret"		# dovecot.sh and exim.sh know no other
WAIT_SECONDS = 40


class Failure(Exception):
    pass


def check(condition, *words):
    if not condition:
        raise Failure(" ".join(str(word) for word in words))


def await_it(what, condition, seconds=WAIT_SECONDS):
    """Asks again and again until condition() gives something true."""
    until = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        check(time.monotonic() < until, "waited", seconds, "s in vain for",
              what)
        time.sleep(0.05)


def run(script, *words):
    subprocess.run([HERE + "/" + script, *map(str, words)], check=True,
                   stdin=subprocess.DEVNULL)


class Dovecot:
    def __init__(self, path, names, cert="good"):
        self.path, self.cert = path, cert
        os.makedirs(path)
        with open(path + "/users", "w") as file:
            for name in names:
                file.write("%s:{PLAIN}%s::::::\n" % (name, PASSWORD))
        self.start()
        with open(path + "/port") as file:
            self.port = int(file.read())
        self.ca = path + "/certs/ca.crt"

    def start(self):
        run("dovecot.sh", "start", self.path, "", self.cert)

    def kill(self):
        run("dovecot.sh", "kill", self.path)

    def stop(self):
        run("dovecot.sh", "stop", self.path)

    def log(self):
        with open(self.path + "/log", errors="replace") as file:
            return file.read()

    def deliver(self, to, content):
        """As the district's mail system does: by LMTP."""
        with smtplib.LMTP("127.0.0.1", self.port + 2) as lmtp:
            lmtp.sendmail("sender@riverbend.example", [to], content)

    def drop(self, name, content):
        """Exactly these bytes, which no mail system would let through."""
        folder = self.path + "/mail/" + name
        file_name = "%.6f.M%d.test" % (time.time(), len(content))
        path = folder + "/tmp/" + file_name
        with open(path, "wb") as file:
            file.write(content)
        owner = os.stat(folder)
        os.chown(path, owner.st_uid, owner.st_gid)
        os.rename(path, folder + "/new/" + file_name)

    def client(self, name):
        context = ssl.create_default_context(cafile=self.ca)
        client = imaplib.IMAP4_SSL("localhost", self.port + 1,
                                   ssl_context=context)
        client.login(name, PASSWORD)
        return client


class Exim:
    def __init__(self, path, dovecot, cert="good"):
        self.path = path
        os.makedirs(path)
        shutil.copytree(dovecot.path + "/certs", path + "/certs")
        run("exim.sh", "start", path, dovecot.port + 2, "", cert)
        with open(path + "/port") as file:
            self.port = int(file.read())

    def stop(self):
        run("exim.sh", "stop", self.path)

    def log(self):
        text = ""
        for name in glob.glob(self.path + "/log/*"):
            with open(name, errors="replace") as file:
                text += file.read()
        return text


CONFIG = """mailbox = {{ host = "localhost"; port = {imap};
	user = "clearway"; password_file = "{path}/password"; ca_file = "{ca}";
	filed_folder = "Filed"; aside_folder = "Aside"; poll_seconds = 15; }};
submission = {{ host = "localhost"; port = {smtp}; tls = "starttls";
	user = "clearway"; password_file = "{path}/password"; ca_file = "{ca}";
	per_minute = 6000; }};
files = {{ state = "{path}/state"; }};
@include "{path}/district.conf"
"""


def write_district(path):
    """The sample district, at school all day on every working day."""
    with open(ROOT + "/etc/district.conf") as file:
        text = file.read()
    for old, new in (r'from = "[0-9:]+"', 'from = "00:00"'), \
            (r'until = "[0-9:]+"', 'until = "23:59"'), \
            (r'closed = \[[^]]*\]', 'closed = [ "2000-01-03" ]'):
        text, count = re.subn(old, new, text, count=1)
        check(count == 1, "no", old, "in the sample district")
    with open(path, "w") as file:
        file.write(text)


class Daemon:
    def __init__(self, path, dovecot, smtp_port):
        self.path = path
        os.makedirs(path)
        with open(path + "/password", "w") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(PASSWORD + "\n")
        write_district(path + "/district.conf")
        with open(path + "/clearway.conf", "w") as file:
            file.write(CONFIG.format(path=path, imap=dovecot.port + 1,
                                     smtp=smtp_port, ca=dovecot.ca))
        self.process = None

    def command(self, build, *more):
        return [build + "/clearwayd", "-c", self.path + "/clearway.conf",
                *more]

    def start(self, build):
        self.lines = open(self.path + "/log", "ab")
        self.process = subprocess.Popen(
            self.command(build), stdin=subprocess.DEVNULL,
            stdout=self.lines, stderr=self.lines)

    def once(self, build):
        """One pass; gives the exit code."""
        with open(self.path + "/log", "ab") as log:
            return subprocess.run(self.command(build, "--once"),
                                  stdin=subprocess.DEVNULL, stdout=log,
                                  stderr=log, timeout=60).returncode

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(20)
        self.lines.close()
        self.process = None
        return code

    def kill(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.lines.close()
            self.process = None

    def log(self):
        with open(self.path + "/log", errors="replace") as file:
            return file.read()

    def memory_kb(self):
        """The most that the daemon itself ever had."""
        with open("/proc/%d/status" % self.process.pid) as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1))

    def ask(self, query, *values):
        name = "file:%s/state/clearway.db?mode=ro" % self.path
        try:
            base = sqlite3.connect(name, uri=True, timeout=10)
            try:
                return base.execute(query, values).fetchall()
            finally:
                base.close()
        except sqlite3.OperationalError as error:
            if "unable to open" in str(error) or "no such" in str(error):
                return []		# the daemon is about to make it
            raise

    def hurry(self):
        """At weekends letters wait for Monday; this test does not."""
        name = self.path + "/state/clearway.db"
        base = sqlite3.connect(name, timeout=10)
        with base:
            late = base.execute(
                "UPDATE letter SET due_at = made_at WHERE status = 'waiting'"
                " AND tries = 0 AND due_at > unixepoch()").rowcount
        base.close()
        if late:
            self.process.send_signal(signal.SIGUSR1)

    def verdict(self, message_id):
        rows = self.ask("SELECT verdict FROM mail WHERE message_id = ?"
                        " AND verdict <> 'none'", message_id)
        check(len(rows) < 2, "two verdicts for", message_id)
        return rows[0][0] if rows else None


class Person:
    """Reads their letters in their own mailbox, and answers."""

    def __init__(self, name, dovecot, daemon):
        self.name = name.lower().replace(" ", ".")
        self.address = self.name + "@riverbend.example"
        self.shown = "%s <%s>" % (name, self.address)
        self.dovecot, self.daemon = dovecot, daemon
        self.read = set()
        self.written = 0

    def letters(self):
        client = self.dovecot.client(self.name)
        client.select("INBOX", readonly=True)
        found = []
        for number in client.search(None, "ALL")[1][0].split():
            content = client.fetch(number, "(BODY.PEEK[])")[1][0][1]
            found.append(email.message_from_bytes(
                content, policy=email.policy.default))
        client.logout()
        return found

    def get(self, kind):
        """The next letter of a kind that was not read yet, awaited."""
        def look():
            self.daemon.hurry()
            rows = self.daemon.ask(
                "SELECT message_id FROM letter WHERE kind = ? AND"
                " recipient = ? AND status = 'sent'", kind, self.address)
            fresh = {"<%s>" % row[0] for row in rows} - self.read
            if not fresh:
                return None
            for letter in self.letters():
                if str(letter["Message-ID"]).strip() in fresh:
                    return letter
            return None
        letter = await_it("the %s letter to %s" % (kind, self.name), look)
        self.read.add(str(letter["Message-ID"]).strip())
        return letter

    def next_id(self):
        self.written += 1
        return "%d.%s" % (self.written, self.address)

    def send(self, to, message):
        """Gives its Message-ID and when it was delivered."""
        content = message.encode().replace(b"\n", b"\r\n")
        self.dovecot.deliver(to, content)
        return re.search(r"Message-ID: <([^>]*)>", message).group(1)

    def write(self, subject, text):
        return self.send(ADDRESS, "\n".join([
            "From: " + self.shown, "To: " + ADDRESS, "Subject: " + subject,
            "Message-ID: <%s>" % self.next_id(), "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=us-ascii",
            "X-Mailer: iPhone Mail (22B91)", "", text, "",
            "Sent from my iPhone", ""]))

    def answer(self, letter, text, shape):
        to = letter["Reply-To"].addresses[0]
        quoted = letter.get_body(("plain",)).get_content()
        lines = ["From: " + self.shown,
                 "To: " + str(letter["Reply-To"]),
                 "Subject: Re: " + str(letter["Subject"]),
                 "Message-ID: <%s>" % self.next_id(),
                 "In-Reply-To: " + str(letter["Message-ID"]).strip(),
                 "References: " + str(letter["Message-ID"]).strip(),
                 "MIME-Version: 1.0"]
        lines += shape(letter, text, quoted)
        return self.send(to.addr_spec, "\n".join(lines) + "\n")


# --- the shapes of answers ---

def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def phone(letter, text, quoted):
    return ["Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "X-Mailer: iPhone Mail (22B91)", "", text, "",
            "Sent from my iPhone", "",
            "> On Dec 8, 2026, at 10:10 AM, Clearway <%s> wrote:" % ADDRESS,
            ">"] + ["> " + line for line in quoted.splitlines()]


def gmail(letter, text, quoted):
    said = "On Thu, Dec 3, 2026 at 7:45 AM Clearway &lt;%s&gt; wrote:" \
        % ADDRESS
    html = letter.get_body(("html",)).get_content()
    return ["Content-Type: multipart/alternative; boundary=\"000abc\"", "",
            "--000abc", "Content-Type: text/plain; charset=\"UTF-8\"",
            "Content-Transfer-Encoding: 8bit", "", text, "",
            said.replace("&lt;", "<").replace("&gt;", ">"), ""] + \
        ["> " + line for line in quoted.splitlines()] + \
        ["", "--000abc", "Content-Type: text/html; charset=\"UTF-8\"",
         "Content-Transfer-Encoding: 8bit", "",
         "<div dir=\"ltr\">" + escaped(text).replace("\n", "<br>") +
         "</div><br><div class=\"gmail_quote\"><div dir=\"ltr\""
         " class=\"gmail_attr\">" + said + "<br></div><blockquote"
         " class=\"gmail_quote\">", html, "</blockquote></div>",
         "--000abc--"]


def outlook(letter, text, quoted):
    """HTML only, as Outlook can be made to send; the block is all that parts
    the answer from the letter."""
    paragraphs = "".join("<p class=\"MsoNormal\">%s</p>\n" %
                         (escaped(line) or "&nbsp;")
                         for line in text.split("\n"))
    rest = "".join("<p class=\"MsoNormal\">%s</p>\n" % escaped(line)
                   for line in quoted.splitlines() if line)
    return ["Content-Type: text/html; charset=\"utf-8\"",
            "Content-Transfer-Encoding: 8bit", "",
            "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
            "<body lang=\"EN-US\"><div class=\"WordSection1\">", paragraphs,
            "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;"
            "padding:3.0pt 0in 0in 0in\"><p class=\"MsoNormal\">"
            "<b>From:</b> Clearway &lt;%s&gt; <br><b>Sent:</b> Monday,"
            " November 30, 2026 3:42 PM<br><b>To:</b> %s<br>"
            "<b>Subject:</b> %s</p></div>" % (
                ADDRESS, escaped(str(letter["To"])),
                escaped(str(letter["Subject"]))), rest,
            "</div></body></html>"]
