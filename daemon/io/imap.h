/*
 * imap.h - mail from an IMAP server (RFC 3501, with UIDPLUS RFC 4315, MOVE
 * RFC 6851 and IDLE RFC 2177 where the server has them).
 *
 * The replies are hostile input, and libetpan, which parses them, is known to
 * crash on some: so this runs in clearway-fetch and nowhere else. Only numbers
 * and the mail itself are asked for: UID, RFC822.SIZE, INTERNALDATE and
 * BODY.PEEK[], never ENVELOPE or BODYSTRUCTURE. After any answer that cannot be
 * understood the connection is dropped (OUTCOME_LATER).
 *
 * A mail is moved by UID MOVE; on a server without it copied, marked deleted
 * and expunged by UID (UIDPLUS); on a server with neither it stays
 * (OUTCOME_BAD says so).
 */
#ifndef IO_IMAP_H
#define IO_IMAP_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "io/source.h"

enum {
	IMAP_WITHIN_MS = 60 * 1000,		/* connect; any command */
	IMAP_FETCH_WITHIN_MS = 300 * 1000,	/* one mail of 35 MB */
	IMAP_IDLE_MS = 25 * 60 * 1000		/* IDLE anew: RFC 2177, < 29 min */
};

/* All pointers stay the caller's and must outlive the source. */
struct imap_settings {
	const char *host;
	int port;
	bool starttls;		/* else TLS from the first byte */
	const char *user;
	const char *password;	/* or NULL, and a token: */
	const char *token;	/* OAuth 2 access token, or NULL */
	const char *ca_file;	/* trust only these; NULL: the system's */
	const char *folder;	/* "INBOX"; UTF-8, the server's separator */
	bool read_only;		/* EXAMINE: change nothing, move nothing */
	int64_t within_ms;	/* 0: as above */
	int64_t fetch_within_ms;
	int64_t idle_ms;
	int wake_fd;		/* its readable end of a request; or -1 */
};

/* Connects nothing yet. wait gives no fd: use imap_idle. */
struct source *imap_new(const struct imap_settings *settings);

/*
 * Waits with IDLE until the server reports new or removed mail (*changed) or
 * the wake fd can be read (not *changed). On a server without IDLE, or without
 * a connection, only for the wake fd. OUTCOME_LATER: the connection is gone.
 */
enum outcome imap_idle(struct source *source, bool *changed, struct why *why);

#endif
