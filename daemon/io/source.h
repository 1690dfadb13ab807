/*
 * source.h - where mail comes from: a mailbox that is listed by UID, read
 * without being marked, and settled only when the verdict is committed.
 *
 * Kinds: imap (io/imap.c, inside clearway-fetch), fetcher (the daemon's side
 * of a clearway-fetch child), maildir. The mailbox is never the state: being
 * seen, flagged or moved by people changes nothing.
 *
 * Outcomes: OUTCOME_LATER (server away, timeout, protocol error: close, open
 * again after a while), OUTCOME_SETUP (password refused, certificate not
 * valid, no such folder: a person must act; try again much later),
 * OUTCOME_BAD (this one mail cannot be had; the others can).
 */
#ifndef IO_SOURCE_H
#define IO_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"

enum {
	SOURCE_LIST_MAX = 500,			/* mails in one listing */
	SOURCE_MAIL_MOST = 35 * 1024 * 1024	/* bytes of one mail */
};

struct source_mail {
	int64_t uid;
	int64_t size;		/* bytes, as the server says; may be wrong */
	int64_t received_at;	/* INTERNALDATE */
};

struct source;

struct source_kind {
	const char *name;
	/* Connects if need be; gives UIDVALIDITY and the highest UID there. */
	enum outcome (*open)(struct source *source, int64_t *uidvalidity,
	                     int64_t *highest_uid, struct why *why);
	/* Up to `most` mails with uid > after, ascending. */
	enum outcome (*list)(struct source *source, int64_t after,
	                     struct source_mail *mails, size_t most,
	                     size_t *count, struct why *why);
	/*
	 * Writes the mail's bytes to the open file fd, from its start, at most
	 * SOURCE_MAIL_MOST; *size is what was written, *cut says there was
	 * more. Constant memory.
	 */
	enum outcome (*fetch)(struct source *source, int64_t uid, int fd,
	                      int64_t *size, bool *cut, struct why *why);
	/* Moves to the folder (NULL: leaves it). Gone already is OK. */
	enum outcome (*settle)(struct source *source, int64_t uid,
	                       const char *folder, struct why *why);
	/*
	 * Begins to wait for new mail without blocking (IDLE). The fd, or -1,
	 * becomes readable when it is worth listing again: a hint only. Any
	 * other call ends the waiting.
	 */
	enum outcome (*wait)(struct source *source, int *fd, struct why *why);
	void (*close)(struct source *source);	/* connection only */
	void (*free)(struct source *source);
};

struct source {
	const struct source_kind *kind;
	/* each kind's own struct begins with a struct source */
};

#endif
