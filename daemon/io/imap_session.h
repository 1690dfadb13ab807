/*
 * imap_session.h - one IMAP connection with its folder selected: what the
 * parts of imap.h share. Nothing else includes this.
 */
#ifndef IO_IMAP_SESSION_H
#define IO_IMAP_SESSION_H

#include <libetpan/libetpan.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "io/curlstream.h"
#include "io/imap.h"

struct imap {
	struct source source;	/* first */
	struct imap_settings settings;
	mailimap *session;	/* NULL: not connected */
	struct curlstream *stream;	/* belongs to the session */
	int64_t uidvalidity;
	int64_t uidnext;	/* 0: the server did not say */
	int64_t listed;		/* nothing above this UID was there when it was
				   last listed; -1: not listed yet */
	bool read_only;		/* the folder, for us */
	bool can_idle;
	bool can_move;
	bool can_uidplus;
};

enum { IMAP_REPLY_BYTES = 1024 * 1024 };	/* of an ordinary command */

/* A new connection, logged in; *imap is connected only on OUTCOME_OK. */
enum outcome imap_connect(struct imap *imap, struct why *why);

/* Says goodbye where that is still possible; not connected: nothing. */
void imap_disconnect(struct imap *imap);

/* Selects the folder; again, if it is selected already. */
enum outcome imap_select(struct imap *imap, struct why *why);

/* The lowest UID from least on; 0 if there is none. */
enum outcome imap_search_next(struct imap *imap, int64_t least, int64_t *next,
                              struct why *why);

/* OUTCOME_LATER if there is no connection. */
enum outcome imap_is_open(const struct imap *imap, struct why *why);

/* Starts an ordinary command's time and bytes. */
void imap_begin(struct imap *imap);

/*
 * What libetpan's result means: OUTCOME_OK; OUTCOME_BAD, the server said no,
 * with its words; OUTCOME_LATER, it said not now, or the connection can no
 * longer be trusted and is dropped. `doing` names the command for the reason.
 */
enum outcome imap_result(struct imap *imap, int code, const char *doing,
                         struct why *why);

/* What the server says of one mail: the few items that are ever asked for. */
struct imap_answer {
	int64_t uid;		/* 0: not said */
	int64_t size;
	int64_t received_at;	/* 0: not said */
	int bodies;
};

/*
 * UID FETCH of that set (taken over and freed) and those items (likewise),
 * within the time and bytes begun. Each answer goes to visit.
 */
enum outcome imap_uid_fetch(struct imap *imap, struct mailimap_set *set,
                            struct mailimap_fetch_type *items,
                            const char *doing,
                            void (*visit)(void *context,
                                          const struct imap_answer *answer),
                            void *context, struct why *why);

/* The methods that have files of their own: imap_fetch.c, imap_move.c. */
enum outcome imap_fetch(struct source *source, int64_t uid, int fd,
                        int64_t *size, bool *cut, struct why *why);
enum outcome imap_settle(struct source *source, int64_t uid,
                         const char *folder, struct why *why);

#endif
