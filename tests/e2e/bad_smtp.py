#!/usr/bin/env python3
"""bad_smtp.py CERTS: SMTP servers that misbehave, each on a port of its own.

Prints "SCENARIO PORT" a line, then "ready", and serves until its standard
input closes. CERTS is a folder that certs.sh made. What each scenario does
wrong stands in SCENARIOS; what is not named there is answered properly, and
the answer to a letter says what came: "250 2.0.0 connection C letter N from=F
to=T bytes=B said=VERBS".
"""
import os
import pathlib
import socket
import ssl
import sys
import threading
import time

# Where a command's name is the key, its reply is the value; "close" and
# "hang" stand for themselves. letter: the answer to the letter's end.
SCENARIOS = {
    "good": {},
    "banner421": {"banner": "421 4.3.2 too busy", "after_banner": "close"},
    "banner554": {"banner": "554 5.3.2 not from there"},
    "banner_hang": {"banner": "hang"},
    "banner_close": {"banner": "close"},
    "banner_endless": {"banner": "endless"},
    "banner_noise": {"banner": "\x00\xff SSH-2.0-what"},
    "hello550": {"EHLO": "550 no", "HELO": "550 no"},
    "mail450": {"MAIL": "450 4.7.1 greylisted"},
    "mail530": {"MAIL": "530 5.7.57 not authenticated"},
    "mail552": {"MAIL": "552 5.3.4 message too big"},
    "mail553": {"MAIL": "553 5.7.1 sender not owned"},
    "rcpt421": {"RCPT": "421 4.7.0 too many", "after_RCPT": "close"},
    "rcpt450": {"RCPT": "450 4.2.1 busy"},
    "rcpt550": {"RCPT": "550-5.1.1 no such person\r\n550 5.1.1 here"},
    "rcpt554": {"RCPT": "554 5.7.1 relay access denied"},
    "rcpt_close": {"RCPT": "close"},
    "rcpt_hang": {"RCPT": "hang"},
    "data451": {"DATA": "451 4.3.0 later"},
    "data554": {"DATA": "554 5.5.1 no"},
    "data_close": {"DATA": "close"},
    "letter_cut": {"letter": "cut"},
    "letter_close": {"letter": "close"},
    "letter_hang": {"letter": "hang"},
    "letter452": {"letter": "452 4.2.2 full"},
    "letter550": {"letter": "550 5.6.0 not like that"},
    "letter554": {"letter": "554 5.7.1 policy"},
    "letter_250_close": {"after_letter": "close"},
    "idle_421": {"after_letter": "421 4.4.2 idle"},
    "idle_close": {"after_letter": "quiet close"},
    "quit_hang": {"QUIT": "hang"},
    "auth454": {"auth": "PLAIN", "AUTH": "454 4.7.0 temporary"},
    "auth535": {"auth": "PLAIN", "AUTH": "535 5.7.8 wrong"},
    "auth_cram_only": {"auth": "CRAM-MD5"},
    "auth_none": {},
    "auth_login": {"auth": "LOGIN"},
    "xoauth2": {"auth": "PLAIN XOAUTH2"},
    "xoauth2_bad": {"auth": "XOAUTH2", "token": "another"},
    "no_starttls": {},
    "starttls454": {"starttls": True, "STARTTLS": "454 4.7.0 not now"},
    "starttls_inject": {"starttls": True, "inject": True},
    "starttls_close": {"starttls": True, "STARTTLS": "close"},
    "tls_good": {"starttls": True, "cert": "good", "auth": "PLAIN"},
    "tls_wrong_host": {"starttls": True, "cert": "wrong-host",
                       "auth": "PLAIN"},
    "tls_self_signed": {"starttls": True, "cert": "self-signed",
                        "auth": "PLAIN"},
    "tls_expired": {"starttls": True, "cert": "expired", "auth": "PLAIN"},
}
# The verbs of all connections, by scenario.
said = {name: [] for name in SCENARIOS}
counts = {name: 0 for name in SCENARIOS}
folder = pathlib.Path(sys.argv[1])


class Closed(Exception):
    pass


class Connection:
    def __init__(self, client, name, number):
        self.client, self.name, self.number = client, name, number
        self.script = SCENARIOS[name]
        self.file = client.makefile("rb")
        self.letters, self.sender, self.recipient = 0, "", ""
        self.secure = False

    def tell(self, text):
        self.client.sendall(text.encode("latin1") + b"\r\n")

    def act(self, reply):
        if reply == "close":
            raise Closed
        if reply == "quiet close":
            self.client.shutdown(socket.SHUT_RDWR)
            raise Closed
        if reply == "hang":
            time.sleep(60)
            raise Closed
        if reply == "endless":
            while True:
                self.tell("220-" + "x" * 400)
        self.tell(reply)

    def line(self):
        line = self.file.readline(5000)
        if not line:
            raise Closed
        return line.decode("latin1").strip()

    def hello(self):
        features = ["localhost", "SIZE 40000000"]
        if self.script.get("starttls") and not self.secure:
            features.append("STARTTLS")
        elif "auth" in self.script:
            features.append("AUTH " + self.script["auth"])
        for feature in features[:-1]:
            self.tell("250-" + feature)
        self.tell("250 " + features[-1])

    def starttls(self):
        if self.script.get("inject"):
            self.tell("220 go\r\n250 2.1.0 injected")
            raise Closed
        self.tell("220 go")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        cert = self.script.get("cert", "good")
        context.load_cert_chain(folder / (cert + ".crt"),
                                folder / (cert + ".key"))
        self.client = context.wrap_socket(self.client, server_side=True)
        self.file = self.client.makefile("rb")
        self.secure = True

    def auth(self, words):
        if words[1] == "LOGIN":
            self.tell("334 VXNlcm5hbWU6")
            self.line()
            self.tell("334 UGFzc3dvcmQ6")
            answer = self.line()
            good = answer == "c2VjcmV0"
        else:
            answer = words[2] if len(words) > 2 else None
            if answer is None:
                self.tell("334 ")
                answer = self.line()
            good = self.check(words[1], answer)
        if good:
            self.tell("235 2.7.0 welcome")
            return
        if words[1] == "XOAUTH2":
            self.tell("334 eyJzdGF0dXMiOiI0MDAifQ==")
            self.line()
        self.tell("535 5.7.8 wrong")

    def check(self, mechanism, answer):
        import base64
        token = self.script.get("token", "token-1")
        want = {"PLAIN": b"\0sender\0secret",
                "XOAUTH2": b"user=sender\1auth=Bearer " + token.encode() +
                           b"\1\1"}
        try:
            return base64.b64decode(answer) == want[mechanism]
        except ValueError:
            return False

    def letter(self):
        self.tell("354 go")
        size = 0
        while True:
            line = self.file.readline()
            if not line:
                raise Closed
            if line == b".\r\n":
                break
            size += len(line)
            if self.script.get("letter") == "cut" and size > 100000:
                raise Closed
        self.letters += 1
        if "letter" in self.script:
            self.act(self.script["letter"])
            return
        self.tell("250 2.0.0 connection %d letter %d from=%s to=%s bytes=%d "
                  "said=%s" % (self.number, self.letters, self.sender,
                               self.recipient, size,
                               ",".join(said[self.name])))
        after = self.script.get("after_letter")
        if after:
            self.act(after)
            raise Closed

    def command(self):
        line = self.line()
        verb = line.split(" ")[0].upper()
        said[self.name].append(verb)
        if verb in self.script:
            self.act(self.script[verb])
            if self.script.get("after_" + verb):
                self.act(self.script["after_" + verb])
        elif verb in ("EHLO", "HELO"):
            self.hello()
        elif verb == "STARTTLS":
            self.starttls()
        elif verb == "AUTH":
            self.auth(line.split(" "))
        elif verb == "DATA":
            self.letter()
        elif verb == "QUIT":
            self.tell("221 bye")
            raise Closed
        else:
            if verb == "MAIL":
                self.sender = line[10:].split(" ")[0]
            if verb == "RCPT":
                self.recipient = line[8:].split(" ")[0]
            self.tell("250 2.1.0 ok")

    def serve(self):
        try:
            self.act(self.script.get("banner", "220 localhost ESMTP"))
            if "after_banner" in self.script:
                self.act(self.script["after_banner"])
            while True:
                self.command()
        except (Closed, OSError):
            pass
        finally:
            self.client.close()


def listen(name, server):
    while True:
        client, _ = server.accept()
        counts[name] += 1
        connection = Connection(client, name, counts[name])
        threading.Thread(target=connection.serve, daemon=True).start()


def tell_what_was_said(server):
    """A connection to this port names a scenario and gets its verbs."""
    while True:
        client, _ = server.accept()
        name = client.recv(100).decode().strip()
        client.sendall((",".join(said[name]) + "\n").encode())
        client.close()


def main():
    for name in list(SCENARIOS) + ["said"]:
        server = socket.create_server(("127.0.0.1", 0))
        work = (listen, (name, server)) if name in SCENARIOS else \
            (tell_what_was_said, (server,))
        threading.Thread(target=work[0], args=work[1], daemon=True).start()
        print(name, server.getsockname()[1])
    print("ready", flush=True)
    sys.stdin.read()
    os._exit(0)


main()
