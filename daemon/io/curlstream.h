/*
 * curlstream.h - IMAP's bytes: TLS and login by libcurl, the protocol by
 * libetpan.
 *
 * libetpan's own TLS verifies neither chain nor host, so it is not used. curl
 * connects (imaps://, or imap:// with STARTTLS that cannot be talked out of),
 * verifies, logs in by SASL, and then lends its connection; libetpan reads and
 * writes through a mailstream over it, as if it had been greeted by PREAUTH.
 *
 * Hostile input: every reply comes from the network. No read or write waits
 * past the deadline of its operation, none takes more bytes than its limit,
 * and after the first error all others fail at once, without touching the
 * connection. The wake fd: when its other end is closed, every waiting ends.
 *
 * No secret is ever printed; what the server said during login is kept for
 * the reason only.
 */
#ifndef IO_CURLSTREAM_H
#define IO_CURLSTREAM_H

#include <libetpan/libetpan.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"

enum curlstream_state {
	CURLSTREAM_READY,	/* bytes can be read */
	CURLSTREAM_QUIET,	/* nothing came in that time */
	CURLSTREAM_WOKEN,	/* the wake fd has something to say */
	CURLSTREAM_ENDED,	/* the other end closed the connection */
	CURLSTREAM_TIMEOUT,	/* the operation's deadline has passed */
	CURLSTREAM_TOO_MUCH,	/* more bytes than the operation may have */
	CURLSTREAM_BROKEN	/* any other error of the connection */
};

struct curlstream_login {
	const char *host;
	int port;
	bool starttls;		/* else TLS from the first byte */
	const char *user;
	const char *password;	/* or NULL, and a token: */
	const char *token;	/* OAuth 2 access token, or NULL */
	const char *ca_file;	/* trust only these; NULL: the system's */
	int64_t within_ms;	/* connect, TLS and login together */
	int wake_fd;		/* or -1 */
};

struct curlstream;

/*
 * OUTCOME_LATER: no contact, or the server said to come back. OUTCOME_SETUP:
 * the certificate does not hold, STARTTLS is missing, the login was refused.
 * The struct belongs to the mailstream, which belongs to the caller
 * (mailstream_close, or mailimap_free of the session it was connected to).
 */
enum outcome curlstream_open(const struct curlstream_login *login,
                             struct curlstream **stream,
                             mailstream **mail, struct why *why);

/* A new operation: all of it within that time and that many bytes received. */
void curlstream_begin(struct curlstream *stream, int64_t within_ms,
                      int64_t bytes_most);

/* What went wrong, or CURLSTREAM_READY; and in words. */
enum curlstream_state curlstream_state(const struct curlstream *stream);
const char *curlstream_state_words(enum curlstream_state state);

/*
 * Waits until the mailstream can be read, at most that time, or until the wake
 * fd can be read. READY, QUIET and WOKEN break nothing.
 */
enum curlstream_state curlstream_wait(struct curlstream *stream,
                                      const mailstream *mail,
                                      int64_t within_ms);

/*
 * Whether a server that says no in these words means "not now" (RFC 5530:
 * UNAVAILABLE, INUSE, LIMIT, SERVERBUG; throttling by the large providers).
 */
bool curlstream_means_later(const char *words);

#endif
