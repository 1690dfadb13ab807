/*
 * answer_weigh.h - a second opinion on a reply (only for answer*.c).
 *
 * Clauses can be put together in more ways than rules foresee. What was seen in
 * the clauses of a reply is a row of features (which sign stood where, what
 * kind of clause followed what kind), and a table of weights, learnt from the
 * labelled replies of tests/corpus by tests/corpus/train_answers.py, says how
 * much each speaks for each answer. It knows no words, only signs, so that it
 * holds for replies that nobody has seen; and it never says yes by itself.
 */
#ifndef PARSERS_ANSWER_WEIGH_H
#define PARSERS_ANSWER_WEIGH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/challenge.h"
#include "parsers/answer_clause.h"
#include "parsers/answer_signs.h"

/* What a clause mainly is. */
enum mood {
	MOOD_START,	/* before the first clause */
	MOOD_EMPTY,
	MOOD_UNKNOWN,
	MOOD_YES,
	MOOD_NO,
	MOOD_DOUBT,
	MOOD_MIXED,
	MOOD_BAD,
	MOOD_PART,
	MOOD_GOOD,
	MOOD_PAST,	/* bad, but past */
	MOOD_CAME,
	MOOD_KIND,
	MOODS
};

/* What the rules decide by (answer.c). */
enum ground {
	GROUND_ENDS_WELL,
	GROUND_OPEN,
	GROUND_OPEN_PART,
	GROUND_UNKNOWN,
	GROUND_ASIDE,	/* worked around, dropped, not meant */
	GROUND_ASIDE_BAD,
	GROUND_PART,
	GROUND_PART_BAD,
	GROUND_NO_EXCEPT,
	GROUND_SPLIT,
	GROUND_BOTH,	/* a yes and a no */
	GROUND_BOTH_BAD,
	GROUND_NO,
	GROUND_NO_GOOD,
	GROUND_BETTER,
	GROUND_AGAIN,
	GROUND_SAME,
	GROUND_DENIED,
	GROUND_CONTRAST,
	GROUND_ELLIPSIS,
	GROUND_YES_MATTER,
	GROUND_BAD_GOOD,
	GROUND_BAD_SOME,
	GROUND_BAD_YES,
	GROUND_BAD,
	GROUND_SOME,
	GROUND_YES,
	GROUND_NOTHING,
	GROUNDS
};

enum { CLAUSES_TOLD = 4 };	/* that many clauses, or more */

/* The rows of the table, in this order. */
enum {
	FEATURE_BIAS,
	FEATURE_TRAILS,
	FEATURE_ASKED,
	FEATURE_SIGN,
	FEATURE_FIRST = FEATURE_SIGN + SIGNS,	/* in the first clause */
	FEATURE_BUT = FEATURE_FIRST + SIGNS,	/* behind "but" */
	FEATURE_QUESTION = FEATURE_BUT + SIGNS,	/* in a question */
	FEATURE_YES_TOO = FEATURE_QUESTION + SIGNS,	/* beside a yes */
	FEATURE_MOOD = FEATURE_YES_TOO + SIGNS,
	FEATURE_LAST = FEATURE_MOOD + MOODS,
	FEATURE_PAIR = FEATURE_LAST + MOODS,
	FEATURE_COUNT = FEATURE_PAIR + MOODS * MOODS,
	FEATURE_RULE = FEATURE_COUNT + CLAUSES_TOLD + 1,
	FEATURE_GROUND = FEATURE_RULE + ANSWERS,	/* and in doubt */
	FEATURE_SPLIT = FEATURE_GROUND + 2 * GROUNDS,
	FEATURE_ELLIPSIS,
	FEATURE_MATTER_ONLY,
	FEATURE_BUT_BAD,
	FEATURE_SAME_BAD,
	FEATURE_GOOD_LAST,
	FEATURE_UNEXPLAINED,
	FEATURE_DENIED,
	FEATURE_CONTRAST,
	FEATURES
};

struct features {
	bool has[FEATURES];
	enum mood last;
	int clauses;
	enum answer rule;	/* what the rules make of it */
	bool apart;		/* something is called another matter */
	bool scant;		/* one good word among unknown ones */
};

void features_init(struct features *features);
void features_add(struct features *features, const struct clause *clause,
                  bool question, bool in_yes);
/* `rule` is what the rules make of it. */
void features_end(struct features *features, enum answer rule);

/* Adds what the signs speak for. */
void features_weigh(const struct features *features, int32_t score[ANSWERS]);

/* What is seen in a reply, and what the rules make of it (answer.c). */
void answer_see(const struct words *words, struct features *features);

/* What a yes would rest on beside the weights (answer_read.c). */
enum yes_way {
	YES_AGREED,	/* the rules say yes too */
	YES_SCANT,	/* they do, for one good word among unknown ones */
	YES_ALONE,	/* they are at a loss, or see less than a yes */
	YES_NEVER,	/* something is doubted or left over */
	YES_WAYS
};

enum yes_way answer_yes_way(const struct features *features,
                            const struct words *words);

extern const int16_t answer_weights[FEATURES][ANSWERS];

#endif
