/*
 * smtp.h - the sink that gives letters to an SMTP server, by libcurl.
 *
 * TLS is never optional: implicit (port 465) or STARTTLS (587) with the chain
 * and the host's name verified before any password leaves. Plain SMTP is taken
 * for a loopback host only, where a relay of this machine listens.
 *
 * One recipient a transaction, one connection for many letters. The server's
 * words decide (enum delivery, io/sink.h):
 *
 *   250 after the letter                        sent
 *   4xx; no contact, time-out, or a connection
 *   lost before all of the letter was out       later
 *   lost after that, with no answer             unknown: may have been taken
 *   5xx to RCPT, DATA or the letter             failed
 *   530, 534, 535, 538, 554 5.7.x; 5xx to what
 *   all letters share (greeting, hello, login,
 *   sender); no TLS, certificate not valid,
 *   login refused                               paused: our set-up
 *
 * An address that could carry a command, or bytes that are not strictly CRLF,
 * are failed without a word to the server. A server that offers no login at
 * all is given the letter without one (after TLS).
 */
#ifndef IO_SMTP_H
#define IO_SMTP_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "io/sink.h"

/* What is NULL or 0 is left to the default. All strings are copied. */
struct smtp_settings {
	const char *host;	/* as its certificate names it */
	int port;		/* 587 with starttls, else 465; plain: 25 */
	bool starttls;
	bool plain;		/* no TLS: only for a loopback host */
	const char *user;	/* NULL: no login */
	const char *password;
	const char *token;	/* OAuth 2: XOAUTH2 instead of a password */
	const char *ca_file;	/* trusts this alone; NULL: the system's */
	const char *hello;	/* our name in EHLO; NULL: the host's */
	int64_t connect_ms;	/* TCP and TLS: 20 s */
	int64_t response_ms;	/* one answer of the server: 60 s */
	int64_t total_ms;	/* one letter, all in all: 300 s */
};

enum outcome smtp_new(const struct smtp_settings *settings,
                      struct sink **sink, struct why *why);

/* A fresh access token, from the next connection on. */
void smtp_set_token(struct sink *sink, const char *token);

#endif
