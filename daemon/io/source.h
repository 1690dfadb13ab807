/*
 * source.h - where mail comes from: a mailbox that is listed by UID, read
 * without being marked, and settled only when the verdict is committed.
 *
 * Kinds: imap (io/imap.c, inside clearway-fetch), fetcher (the daemon's side
 * of a clearway-fetch child), maildir. The mailbox is never the state: being
 * seen, flagged or moved by people changes nothing.
 *
 * Outcomes: OUTCOME_LATER (server away, timeout, protocol error, never opened:
 * open again after a while), OUTCOME_SETUP (password or token refused,
 * certificate not valid, no such folder: a person must act, or the token be
 * renewed; try again much later), OUTCOME_BAD (this one mail cannot be had or
 * moved and stays where it is; go on with the others).
 *
 * A pass over a mailbox, the same for every kind:
 *
 *	kind->open(source, &uidvalidity, &highest, &why);
 *	after = kind->unordered ? 0 : highest UID known to the store;
 *	do {
 *		kind->list(source, after, mails, most, &count, &why);
 *		... each mail that the store does not know: fetch, verdict ...
 *		after = mails[count - 1].uid;
 *	} while (count > 0);
 *
 * IMAP is ordered: UIDs only grow (RFC 3501 2.3.1.1), so what lies above the
 * highest known UID is new. A Maildir is unordered: its uid is a hash of the
 * file's name. There `after` only says where in the pass the caller is: 0
 * begins a pass (the folder is read once), then the uid of the last mail of the
 * batch before. Mails come oldest first, and those of earlier passes come again
 * until they are moved away: the caller leaves out what the store knows. Any
 * mail of the current pass can be fetched and settled; so can, by an ordered
 * source, every uid there is.
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
	int64_t received_at;	/* INTERNALDATE, or the file's time */
};

struct source;

struct source_kind {
	const char *name;
	bool unordered;		/* uids say nothing about age; see above */
	/*
	 * Connects if need be; gives UIDVALIDITY and a UID than which no mail
	 * there has a higher one. Both are 0 for an unordered source.
	 */
	enum outcome (*open)(struct source *source, int64_t *uidvalidity,
	                     int64_t *highest_uid, struct why *why);
	/*
	 * Up to `most` (SOURCE_LIST_MAX at most) mails with uid > after,
	 * ascending (unordered: the next of this pass, oldest first). There may
	 * be more until the count is 0.
	 */
	enum outcome (*list)(struct source *source, int64_t after,
	                     struct source_mail *mails, size_t most,
	                     size_t *count, struct why *why);
	/*
	 * Empties the open file fd and writes the mail's bytes to it, at most
	 * SOURCE_MAIL_MOST; *size is what was written, *cut says there was
	 * more. Constant memory. The offset of fd may be anywhere after.
	 */
	enum outcome (*fetch)(struct source *source, int64_t uid, int fd,
	                      int64_t *size, bool *cut, struct why *why);
	/*
	 * Moves to the folder, which is made if there is none (NULL: leaves
	 * it). Gone already is OK.
	 */
	enum outcome (*settle)(struct source *source, int64_t uid,
	                       const char *folder, struct why *why);
	/*
	 * Begins to wait for new mail without blocking (IDLE, inotify). The fd,
	 * or -1, becomes readable when it is worth opening and listing again: a
	 * hint only, poll behind it. Any other call ends the waiting. The
	 * source keeps the fd.
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
