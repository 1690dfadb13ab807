/*
 * turn_baseline.h - what was in the mailbox before Clearway first started.
 *
 * With mailbox.baseline = "new" that mail is passed over: it is not read, and
 * nobody gets a letter. The store keeps "<uidvalidity> <highest uid> <time>"
 * (or "all") under "baseline <mailbox>", and of an unordered source each mail
 * with its verdict. If the server numbers its mail anew (UIDVALIDITY), what
 * came before that time is passed over still.
 */
#ifndef TURN_BASELINE_H
#define TURN_BASELINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "io/source.h"
#include "turn.h"

struct baseline_mark {
	bool is_set;		/* else nothing is passed over */
	int64_t uidvalidity;
	int64_t uid;		/* the highest there was */
	int64_t at;
};

/* One mailbox, just opened. */
struct baseline_view {
	struct turn *turn;
	struct source *source;
	struct arena *arena;	/* is cleared */
	const char *mailbox;	/* its name in the store */
	int64_t uidvalidity;
	int64_t highest;
};

/* Reads the baseline, or at the very first time draws it; `line` then says
 * so, and is left alone otherwise. */
enum outcome baseline_see(const struct baseline_view *view, int64_t now,
                          struct baseline_mark *baseline,
                          struct turn_line *line, struct why *why);

/* Has the server numbered its mail anew since the last time? Told once. */
enum outcome baseline_numbering(const struct baseline_view *view, bool *anew,
                                struct why *why);

/* Only mails above this UID are of interest. */
int64_t baseline_floor(const struct baseline_mark *baseline,
                       int64_t uidvalidity);
/* Is that mail, unknown to the store, to be passed over? */
bool baseline_covers(const struct baseline_mark *baseline, int64_t uidvalidity,
                     const struct source_mail *mail);

#endif
