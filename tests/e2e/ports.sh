#!/bin/sh
# ports.sh COUNT: prints the first of COUNT neighbouring loopback ports that
# nobody uses. They lie below the range from which the kernel takes ports for
# outgoing connections, so that none is lost between now and its use.
[ $# -eq 1 ] || { echo "usage: ports.sh COUNT" >&2; exit 64; }
exec python3 - "$1" <<'PROGRAM'
import random
import socket
import sys

count = int(sys.argv[1])
for _ in range(200):
    base = random.randrange(10000, 32000 - count)
    try:
        for port in range(base, base + count):
            with socket.socket() as one:
                one.bind(("127.0.0.1", port))
    except OSError:
        continue
    print(base)
    sys.exit(0)
sys.exit("ports.sh: no %d free ports" % count)
PROGRAM
