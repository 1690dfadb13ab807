#!/usr/bin/env python3
"""jwt.py USER [SECONDS]: prints a token that dovecot.sh accepts for XOAUTH2.

SECONDS: how long it is valid (3600); below zero it has expired already."""
import base64
import hashlib
import hmac
import json
import sys
import time

KEY = b"clearway-test-oauth-secret-0123456789ab"


def encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def token(user, seconds):
    now = int(time.time())
    head = encode(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    body = encode(json.dumps(
        {"sub": user, "iat": now, "exp": now + seconds}).encode())
    signed = head + b"." + body
    mac = hmac.new(KEY, signed, hashlib.sha256).digest()
    return (signed + b"." + encode(mac)).decode()


if __name__ == "__main__":
    print(token(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3600))
