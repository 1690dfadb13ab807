#!/usr/bin/env python3
"""token_server.py FOLDER: a token endpoint on loopback that holds its clients
to RFC 6749 and 7523. Prints its port; the path chooses how it behaves. FOLDER
has the public key (public.pem) that a service account's JWT must verify with.
Ends when its standard input closes."""
import base64
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading
import urllib.parse

folder = pathlib.Path(sys.argv[1])
count = 0
refresh_now = "refresh-1"


def decode(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def verified(signed, signature):
    (folder / "signature").write_bytes(signature)
    return subprocess.run(
        ["openssl", "dgst", "-sha256", "-verify", str(folder / "public.pem"),
         "-signature", str(folder / "signature")], input=signed,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def wrong_jwt(form, here):
    if form.get("grant_type") != "urn:ietf:params:oauth:grant-type:jwt-bearer":
        return "grant_type"
    head, claims, signature = form["assertion"].split(".")
    if not verified((head + "." + claims).encode(), decode(signature)):
        return "signature"
    if json.loads(decode(head)) != {"alg": "RS256", "typ": "JWT",
                                    "kid": "key-1"}:
        return "header"
    claims = json.loads(decode(claims))
    if claims["exp"] - claims["iat"] != 3600:
        return "times"
    want = {"iss": "robot@project.example", "sub": "help@riverbend.example",
            "scope": "https://mail.google.com/", "aud": here,
            "iat": 1796130000, "exp": 1796133600}
    return None if claims == want else "claims %r" % claims


def wrong_form(form, **want):
    for key, value in want.items():
        if form.get(key) != value:
            return "%s=%r" % (key, form.get(key))
    return None


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, body, kind="application/json"):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if status == 302:
            self.send_header("Location", "/client")
        self.end_headers()
        self.wfile.write(data)

    def good(self, **more):
        global count
        count += 1
        self.answer(200, {"token_type": "Bearer", "expires_in": 3600,
                          "access_token": "access-%d" % count, **more})

    def judge(self, wrong, **more):
        if wrong:
            self.answer(400, {"error": "invalid_grant",
                              "error_description": "wrong " + wrong})
        else:
            self.good(**more)

    def do_POST(self):
        global refresh_now
        length = int(self.headers["Content-Length"])
        form = dict(urllib.parse.parse_qsl(self.rfile.read(length).decode(),
                                           keep_blank_values=True,
                                           strict_parsing=True))
        path = self.path
        here = "http://127.0.0.1:%d%s" % (self.server.server_address[1], path)
        if path == "/client":
            self.judge(wrong_form(
                form, grant_type="client_credentials", client_id="app id",
                client_secret="p&ss=w%rd+ \u00e9",
                scope="https://outlook.office365.com/.default"))
        elif path in ("/refresh", "/rotate"):
            wrong = wrong_form(form, grant_type="refresh_token",
                               client_id="app id", refresh_token=refresh_now)
            if not wrong and path == "/rotate":
                refresh_now = "refresh-%d" % (int(refresh_now[8:]) + 1)
            self.judge(wrong, **({"refresh_token": refresh_now}
                                 if path == "/rotate" else {}))
        elif path == "/jwt":
            self.judge(wrong_jwt(form, here))
        elif path == "/expired_secret":
            self.answer(401, {"error": "invalid_client", "error_description":
                              "AADSTS7000222: The provided client secret "
                              "keys are expired.\r\nTrace ID: 1"})
        elif path == "/busy":
            self.answer(503, b"<html>busy</html>", "text/html")
        elif path == "/temporarily":
            self.answer(400, {"error": "temporarily_unavailable"})
        elif path == "/page":
            self.answer(200, b"<html>log in here</html>", "text/html")
        elif path == "/none":
            self.answer(200, {"token_type": "Bearer"})
        elif path == "/newline":
            self.good(access_token="a\r\nb")
        elif path == "/number":
            self.good(access_token=5)
        elif path == "/huge":
            self.answer(200, b'{"access_token":"' + b"x" * 200000 + b'"}')
        elif path == "/short":
            self.good(expires_in="90")
        elif path == "/redirect":
            self.answer(302, b"")
        elif path == "/close":
            self.close_connection = True


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
os._exit(0)
