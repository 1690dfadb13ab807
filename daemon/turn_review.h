/*
 * turn_review.h - the monthly review of the log: sent out, brought to mind,
 * recorded, and visible where it was missed.
 */
#ifndef TURN_REVIEW_H
#define TURN_REVIEW_H

#include "core/review.h"
#include "io/store_review.h"
#include "turn.h"

/*
 * The letter of this month to the coordinator and the team, once, when its day
 * has come, and one reminder to the coordinator if nobody has recorded it. Not
 * in practice, and not while the log is younger than REVIEW_YOUNG_DAYS.
 */
enum outcome turn_reviews(struct turn *turn, int64_t now, int64_t *count,
                          struct why *why);
/* The same letter now, whatever the day; *count letters. */
enum outcome turn_review_send(struct turn *turn, int64_t now, int64_t *count,
                              struct why *why);

/* The months that were asked for and not recorded, in words, "" for none. This
 * month counts once it is as late as review.remind. In the arena. */
enum outcome turn_review_missed(struct turn *turn, int64_t now,
                                const char *language, struct arena *arena,
                                const char **months, struct why *why);

struct review_record {		/* what became of an answer */
	int64_t marked;		/* challenges */
	int64_t left;		/* open ones without a mark this month */
	bool done;		/* the month's review is complete */
	size_t unknown_count;
	int64_t unknown[16];	/* numbers that are no challenge's */
	struct text left_numbers;	/* "12, 15"; release it */
};

/*
 * Records the marks for the month's review (the month before, if that one is
 * still to be done and this month's was not asked for). In the open
 * transaction.
 */
enum outcome turn_review_record(struct turn *turn,
                                const struct review_words *words,
                                const char *by, int64_t mail, int64_t now,
                                struct review_record *record,
                                struct why *why);

#endif
