#!/bin/sh
# certs.sh DIR: makes a throw-away certificate authority (ca.crt) and server
# certificates with keys, each what a client must tell apart:
#   good         localhost and 127.0.0.1, signed by the authority
#   wrong-host   mail.example.org, signed by the authority
#   expired      localhost, signed by the authority, not valid since yesterday
#   self-signed  localhost, signed by itself
# What is there already is kept.
set -eu
[ $# -eq 1 ] || { echo "usage: certs.sh DIR" >&2; exit 64; }
mkdir -p "$1"
cd "$1"
[ -e complete ] && exit 0

local_names=DNS:localhost,IP:127.0.0.1

# newkey: arguments of `openssl req` for a fresh key without a passphrase.
newkey="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"

self_signed() # NAME COMMON-NAME EXTENSION...
{
	name=$1 common=$2
	shift 2
	for extension in "$@"; do
		set -- "$@" -addext "$extension"
		shift
	done
	# shellcheck disable=SC2086
	openssl req -x509 $newkey -keyout "$name.key" -out "$name.crt" \
		-days 30 -subj "/CN=$common" "$@" 2>openssl.log
}

signed() # NAME COMMON-NAME SUBJECT-ALT-NAME DAYS
{
	# shellcheck disable=SC2086
	openssl req $newkey -keyout "$1.key" -out "$1.csr" \
		-subj "/CN=$2" 2>openssl.log
	cat >"$1.ext" <<-EXTENSIONS
	subjectAltName=$3
	basicConstraints=CA:FALSE
	extendedKeyUsage=serverAuth
	EXTENSIONS
	openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key \
		-CAcreateserial -out "$1.crt" -days "$4" -extfile "$1.ext" \
		2>openssl.log
	rm "$1.csr" "$1.ext"
}

self_signed ca "Clearway test authority" \
	basicConstraints=critical,CA:TRUE \
	keyUsage=critical,keyCertSign,cRLSign
signed good localhost "$local_names" 30
signed wrong-host mail.example.org DNS:mail.example.org 30
signed expired localhost "$local_names" -1
self_signed self-signed localhost "subjectAltName=$local_names"

# The servers drop to users of their own before they read their keys.
chmod 755 .
chmod 644 ./*.key ./*.crt
rm -f openssl.log
: >complete
