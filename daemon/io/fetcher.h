/*
 * fetcher.h - mail from an IMAP server, through a clearway-fetch child.
 *
 * The child has the mailbox's credential, and no database; the daemon never
 * parses what a mail server says. The child is started at open, with an empty
 * environment and no descriptor but its socket, and is started again at the
 * next open after it crashed, hung, or answered nonsense: all of these are
 * OUTCOME_LATER here. What it answers is checked like data from the network.
 *
 * fetch empties the file first, and the child writes into it directly.
 */
#ifndef IO_FETCHER_H
#define IO_FETCHER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/fail.h"
#include "io/source.h"

/* All is copied. */
struct fetcher_settings {
	const char *program;	/* path of clearway-fetch */
	const char *name;	/* of the mailbox, for reasons */
	const char *host;
	int port;
	bool starttls;		/* else TLS from the first byte */
	const char *user;
	const char *password;	/* or NULL, and a token: */
	const char *token;	/* OAuth 2 access token, or NULL */
	const char *ca_file;	/* trust only these; NULL: the system's */
	const char *folder;	/* NULL: INBOX */
	bool read_only;		/* change nothing there */
	int64_t within_ms;	/* 0: the limits of io/imap.h */
	int64_t fetch_within_ms;
	int64_t idle_ms;
};

/* OUTCOME_SETUP: a setting is missing or too long. Starts nothing yet. */
enum outcome fetcher_new(const struct fetcher_settings *settings,
                         struct source **source, struct why *why);

/*
 * From the next login on that token is used; false if it is too long. Call it
 * before the old one expires, and once when open gives OUTCOME_SETUP.
 */
bool fetcher_set_token(struct source *source, const char *token);

/* The child's process id, or 0: for tests and `clearway doctor`. */
pid_t fetcher_pid(const struct source *source);

#endif
