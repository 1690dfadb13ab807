"""bad_imap.py: an IMAP server that says what a script tells it to say.

BadServer("uid fetch", "...") serves connection after connection; the first one
answers that one command as told, every later one is a well-behaved server with
three mails. It keeps every line that a client sent. SCENARIOS is the table of
what no client may stumble over: name, command, answer, and what must come of
which verb of source_driver.

In an answer {t} is the command's tag. An answer may also be a function, which
is given the Connection.
"""
import re
import socket
import ssl
import threading
import time

CAPABILITIES = "IMAP4rev1 SASL-IR AUTH=PLAIN IDLE UIDPLUS MOVE"
SELECTED = ("* FLAGS (\\Seen)\r\n* 3 EXISTS\r\n* 0 RECENT\r\n"
            "* OK [UIDVALIDITY 12] x\r\n* OK [UIDNEXT 4] x\r\n")
DATE = '"17-Jul-2026 02:44:25 -0700"'
MAIL = "Subject: a\r\n\r\nhi\r\n"
LISTED = "".join(
    '* %d FETCH (UID %d RFC822.SIZE 18 INTERNALDATE %s)\r\n' % (n, n, DATE)
    for n in (1, 2, 3))
BODY = "* 1 FETCH (UID 1 BODY[]<0> {%d}\r\n%s)\r\n" % (len(MAIL), MAIL)

GOOD = {
    "greeting": "* OK [CAPABILITY %s] ready\r\n" % CAPABILITIES,
    "capability": "* CAPABILITY %s\r\n{t} OK done\r\n" % CAPABILITIES,
    "authenticate": "{t} OK in\r\n",
    "login": "{t} OK in\r\n",
    "select": SELECTED + "{t} OK [READ-WRITE] done\r\n",
    "examine": SELECTED + "{t} OK [READ-ONLY] done\r\n",
    "list": LISTED + "{t} OK done\r\n",
    "fetch": BODY + "{t} OK done\r\n",
    "look": "{t} OK done\r\n",
    "uid search": "* SEARCH\r\n{t} OK done\r\n",
    "uid move": "* OK [COPYUID 12 1 9] moved\r\n* 1 EXPUNGE\r\n{t} OK done\r\n",
    "uid copy": "{t} OK [COPYUID 12 1 9] done\r\n",
    "uid store": "{t} OK done\r\n",
    "uid expunge": "* 1 EXPUNGE\r\n{t} OK done\r\n",
    "create": "{t} OK done\r\n",
    "idle": "+ idling\r\n",
    "done": "{t} OK done\r\n",
    "noop": "{t} OK done\r\n",
    "starttls": "{t} BAD no\r\n",
    "logout": "* BYE bye\r\n{t} OK bye\r\n",
}


class Connection:
    def __init__(self, server, sock, answers):
        self.server = server
        self.sock = sock
        self.answers = answers
        self.idle_tag = None
        self.lines_to_skip = 0      # of a login in steps
        self.login_tag = None
        self.refused_tag = None     # of a login that ends with a no

    def say(self, what):
        data = what if isinstance(what, bytes) else what.encode("latin-1")
        self.sock.sendall(data)

    def answer(self, command, tag):
        answer = self.answers.get(command, "{t} BAD unknown\r\n")
        if callable(answer):
            answer(self, tag)
        elif isinstance(answer, bytes):
            self.say(answer)
        else:
            self.say(answer.replace("{t}", tag))

    def serve(self):
        lines = self.sock.makefile("rb")
        self.answer("greeting", "*")
        for raw in lines:
            line = raw.decode("latin-1").strip()
            self.server.lines.append(line)
            if line.upper() == "DONE":
                self.answer("done", self.idle_tag or "*")
                continue
            if self.refused_tag:
                self.say(self.refused_tag + " NO AUTHENTICATE failed.\r\n")
                self.refused_tag = None
                continue
            if self.lines_to_skip:
                self.lines_to_skip -= 1
                self.say("+ UGFzc3dvcmQ6\r\n" if self.lines_to_skip else
                         self.login_tag + " OK in\r\n")
                continue
            tag, _, rest = line.partition(" ")
            command = command_of(rest)
            if command == "authenticate":
                self.login_tag = tag
            if command == "idle":
                self.idle_tag = tag
            self.answer(command, tag)
            if command == "logout":
                return


def command_of(rest):
    upper = rest.upper()
    if upper.startswith("UID FETCH"):
        if "BODY.PEEK" in upper:
            return "fetch"
        return "list" if "RFC822.SIZE" in upper else "look"
    words = upper.split()
    if not words:
        return ""
    return " ".join(words[:2]).lower() if words[0] == "UID" \
        else words[0].lower()


class BadServer:
    """Serves until closed. certs: a directory of certs.sh, None: no TLS."""

    def __init__(self, answers, certs=None, cert="good", always=False):
        self.answers = dict(GOOD, **answers)
        self.always = always
        self.lines = []
        self.connections = 0
        self.open = []
        self.context = None
        if certs:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain("%s/%s.crt" % (certs, cert),
                                         "%s/%s.key" % (certs, cert))
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            bad = self.always or self.connections == 1
            threading.Thread(target=self.serve, daemon=True, args=(
                sock, self.answers if bad else GOOD)).start()

    def serve(self, sock, answers):
        try:
            if self.context:
                sock = self.context.wrap_socket(sock, server_side=True)
            self.open.append(sock)
            Connection(self, sock, answers).serve()
        except (OSError, Hangup):
            pass
        finally:
            sock.close()

    def sent_secret(self, *secrets):
        text = "\n".join(self.lines)
        return any(secret in text for secret in secrets) or \
            bool(re.search(r"\b(AUTHENTICATE|LOGIN)\b", text))

    def close(self):
        self.listener.close()
        for sock in self.open:
            sock.close()


class Hangup(Exception):
    """The server closes the connection."""


def hang(connection, tag):
    time.sleep(20)


def close(connection, tag):
    raise Hangup


def then(*parts):
    """Says one part after the other, a moment apart; a number: seconds."""
    def answer(connection, tag):
        for part in parts:
            if isinstance(part, (int, float)):
                time.sleep(part)
            elif callable(part):
                part(connection, tag)
            elif isinstance(part, bytes):
                connection.say(part)
            else:
                connection.say(part.replace("{t}", tag))
    return answer


def drip(text, pause=0.1):
    def answer(connection, tag):
        for character in text:
            connection.say(character)
            time.sleep(pause)
    return answer


def flood(start, block, count):
    def answer(connection, tag):
        connection.say(start)
        for _ in range(count):
            connection.say(block)
    return answer


UNKNOWN_CODES = (SELECTED + "* OK [MAILBOXID (abc)] x\r\n* OK [X-FOO bar] y\r\n"
                 "* OK [NOMODSEQ] y\r\n* OK no code\r\n* NO warning\r\n"
                 "* OK [PERMANENTFLAGS (\\Seen \\* $MDNSent)] L\r\n"
                 "{t} OK [READ-WRITE] done\r\n")


def one(items):
    return "* 1 FETCH (UID 1 %s)\r\n{t} OK done\r\n" % items


# name, command, answer, verb, what the driver's line must begin with
SCENARIOS = [
    # --- before and during the login ---
    ("no greeting", "greeting", hang, "open", "later"),
    ("closed at once", "greeting", close, "open", "later"),
    ("greeting drips", "greeting", drip("* OK " + "x" * 400), "open", "later"),
    ("greeting without end", "greeting",
     flood("* OK ", b"x" * 100000, 400), "open", "later"),
    ("bye as greeting", "greeting", "* BYE too many connections\r\n",
     "open", "later"),
    ("garbage as greeting", "greeting", b"\x00\xff\x80HTTP/1.1 400\r\n\r\n",
     "open", "later"),
    ("login unavailable", "authenticate",
     "{t} NO [UNAVAILABLE] try later\r\n", "open", "later"),
    ("login in use", "authenticate", "{t} NO [INUSE] locked\r\n",
     "open", "later"),
    ("login throttled", "authenticate",
     "{t} NO Request is throttled. Suggested Backoff Time: 1000\r\n",
     "open", "later"),
    ("login refused", "authenticate",
     "{t} NO [AUTHENTICATIONFAILED] wrong password\r\n", "open", "setup"),
    ("login refused without words", "authenticate", "{t} NO\r\n",
     "open", "setup"),
    ("no way to log in", "capability",
     "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n{t} OK done\r\n",
     "open", "setup"),
    ("bye at login", "authenticate", then("* BYE shutting down\r\n", close),
     "open", "later"),
    ("login hangs", "authenticate", hang, "open", "later"),
    ("closed at login", "authenticate", close, "open", "later"),
    ("extra line after login", "authenticate",
     "{t} OK in\r\n* OK extra\r\n", "open", "ok"),
    # --- the folder ---
    ("no such folder", "select", "{t} NO [NONEXISTENT] no such\r\n",
     "open", "setup"),
    ("folder busy", "select", "{t} NO [INUSE] busy\r\n", "open", "later"),
    ("no uidvalidity", "select", "* 3 EXISTS\r\n{t} OK [READ-WRITE] ok\r\n",
     "open", "setup"),
    ("no uidnext", "select", "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n"
     "{t} OK [READ-WRITE] ok\r\n", "open", "ok 7 0"),
    ("unknown codes", "select", UNKNOWN_CODES, "open", "ok 12 3"),
    ("bye at select", "select", then("* BYE shutting down\r\n", close),
     "open", "later"),
    ("select answers garbage", "select", b"\x00\xff\x80 garbage\r\n",
     "open", "later"),
    ("select hangs", "select", hang, "open", "later"),
    ("select without end", "select",
     flood("* FLAGS (", b"a " * 50000, 400), "open", "later"),
    ("eight bits in a reply", "select",
     SELECTED + "{t} OK [READ-WRITE] \xe9\xff\r\n", "open", "ok 12 3"),
    # --- listing ---
    ("alert without words", "list", "{t} NO [ALERT]\r\n", "list", "later"),
    ("listing hangs", "list", hang, "list", "later"),
    ("listing drips", "list", drip(LISTED), "list", "later"),
    ("listing refused", "list", "{t} NO not now\r\n", "list", "later"),
    ("listing bad", "list", "{t} BAD what\r\n", "list", "later"),
    ("listing throttled", "list", "{t} NO [LIMIT] too many\r\n",
     "list", "later"),
    ("broken off in a line", "list", then("* 1 FETCH (UID 1 RFC8", close),
     "list", "later"),
    ("garbage in a listing", "list", b"\x00\xff\x80garbage\r\n",
     "list", "later"),
    ("empty lines", "list", "\r\n\r\n{t} OK done\r\n", "list", "later"),
    ("deep parentheses in a listing", "list",
     then("* 1 FETCH (UID 1 BODYSTRUCTURE " + "(" * 2000000 + "\r\n",
          "{t} OK done\r\n"), "list", "later"),
    ("deep envelope", "list",
     then("* 1 FETCH (UID 1 ENVELOPE " + "(" * 2000000 + "\r\n",
          "{t} OK done\r\n"), "list", "later"),
    ("uid 0 and below the window", "list",
     "* 1 FETCH (UID 0 RFC822.SIZE 1 INTERNALDATE %s)\r\n"
     "* 2 FETCH (UID 3 RFC822.SIZE 1 INTERNALDATE %s)\r\n{t} OK done\r\n"
     % (DATE, DATE), "list", "ok 1 3:1:1784281465"),
    ("uid 2^32 and more", "list",
     "* 1 FETCH (UID 4294967296 RFC822.SIZE 1)\r\n"
     "* 2 FETCH (UID 99999999999999999999 RFC822.SIZE 1)\r\n{t} OK done\r\n",
     "list", ("later", "ok 0")),
    ("mails in any order, one twice", "list",
     "* 3 FETCH (UID 3 RFC822.SIZE 1)\r\n* 1 FETCH (UID 1 RFC822.SIZE 1)\r\n"
     "* 3 FETCH (UID 3 RFC822.SIZE 1)\r\n* 2 FETCH (UID 2 RFC822.SIZE 1)\r\n"
     "{t} OK done\r\n", "list", "ok 3 1:1:0 2:1:0 3:1:0"),
    ("impossible date", "list",
     '* 1 FETCH (UID 1 RFC822.SIZE 1 INTERNALDATE "31-Feb-2026 25:00:00 +0000")'
     '\r\n{t} OK done\r\n', "list", ("ok 1 1:1:0", "later")),
    ("news in between", "list", "* 9 EXISTS\r\n* 1 FETCH (FLAGS (\\Seen))\r\n"
     + LISTED + "* OK [ALERT] disk full\r\n{t} OK done\r\n", "list", "ok 3"),
    ("a literal in a reply code", "list",
     "* OK [X-FOO {3}\r\nabc] y\r\n{t} OK done\r\n", "list", ("later", "ok")),
    ("a huge literal where a number belongs", "list",
     then("* 1 FETCH (UID {4294967295}\r\nabc", close), "list", "later"),
    # --- fetching ---
    ("half a literal", "fetch",
     then("* 1 FETCH (UID 1 BODY[]<0> {1000000}\r\nabc", close),
     "fetch", "later"),
    ("stalled literal", "fetch",
     then("* 1 FETCH (UID 1 BODY[]<0> {1000000}\r\nabc", hang),
     "fetch", "later"),
    ("huge literal", "fetch",
     then("* 1 FETCH (UID 1 BODY[]<0> {4294967295}\r\nabc", close),
     "fetch", "later"),
    ("larger literal than fits a number", "fetch",
     then("* 1 FETCH (UID 1 BODY[]<0> {99999999999999999999}\r\nabc)\r\n",
          "{t} OK done\r\n"), "fetch", "later"),
    ("another mail", "fetch",
     "* 2 FETCH (UID 2 BODY[]<0> {2}\r\nho)\r\n{t} OK done\r\n",
     "fetch", "later"),
    ("two mails", "fetch", BODY + BODY + "{t} OK done\r\n",
     "fetch", "later"),
    ("gone meanwhile", "fetch", "{t} OK done\r\n", "fetch", "bad"),
    ("body is nil", "fetch", one("BODY[]<0> NIL"), "fetch", "ok 0 whole"),
    ("body is empty", "fetch", one('BODY[]<0> ""'), "fetch", "ok 0 whole"),
    ("body is quoted", "fetch", one('BODY[]<0> "hello"'),
     "fetch", ("ok 5 whole", "later")),
    ("nul bytes", "fetch", one("BODY[]<0> {3}\r\na\0b"),
     "fetch", "ok 3 whole"),
    ("unknown attributes", "fetch", one("X-FOO 5 BODY[]<0> {2}\r\nhi"),
     "fetch", ("ok 2 whole", "later")),
    ("flags beside the mail", "fetch",
     one("FLAGS (\\Seen) BODY[]<0> {2}\r\nhi"), "fetch", "ok 2 whole"),
    ("wrong tag", "fetch", BODY + "ZZ9 OK done\r\n{t} OK done\r\n",
     "fetch", "later"),
    ("cannot give this one", "fetch", "{t} NO message is damaged\r\n",
     "fetch", "bad"),
    ("more than asked for, without end", "fetch",
     flood("* 1 FETCH (UID 1 BODY[] {100000000}\r\n", b"x" * 1000000, 100),
     "fetch", "ok 36700160 cut"),
    # --- settling ---
    ("moved without being told where", "uid move", "{t} OK done\r\n",
     "settle", "ok"),
    ("move refused", "uid move", "{t} NO [NOPERM] no\r\n", "settle", "bad"),
    ("move busy", "uid move", "{t} NO [INUSE] busy\r\n", "settle", "later"),
    ("move hangs", "uid move", hang, "settle", "later"),
    ("bye at move", "uid move", then("* BYE down\r\n", close),
     "settle", "later"),
    ("copyuid of nonsense", "uid move",
     "* OK [COPYUID x y z] moved\r\n{t} OK done\r\n",
     "settle", ("ok", "later", "bad")),
    # --- waiting ---
    ("news before the plus", "idle",
     then("* 5 EXISTS\r\n", 0.1, "+ idling\r\n"), "wait", "ok woken"),
    ("idle refused", "idle", "{t} NO disabled\r\n", "wait", "ok quiet"),
    ("idle unknown", "idle", "{t} BAD what\r\n", "wait", "ok quiet"),
    ("bye in idle", "idle", then("+ idling\r\n", 0.1, "* BYE time\r\n", close),
     "wait", "ok woken"),
    ("closed in idle", "idle", then("+ idling\r\n", 0.1, close),
     "wait", "ok woken"),
    ("idle never begins", "idle", hang, "wait", "ok woken"),
    ("still here", "idle",
     then("+ idling\r\n", 0.1, "* OK Still here\r\n* 1 FETCH (FLAGS ())\r\n"),
     "wait", "ok quiet"),
    ("strange plus", "idle", '+ [BADCHARSET ("x")] hm\r\n',
     "wait", "ok quiet"),
    ("expunged in idle", "idle", then("+ idling\r\n", 0.1, "* 2 EXPUNGE\r\n"),
     "wait", "ok woken"),
    ("half a line in idle", "idle", then("+ idling\r\n", 0.1, "* 7 EXI"),
     "wait", "ok woken"),
]
