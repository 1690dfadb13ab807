/*
 * answer_clause.h - what one clause of a reply shows (only for answer*.c).
 */
#ifndef PARSERS_ANSWER_CLAUSE_H
#define PARSERS_ANSWER_CLAUSE_H

#include <stdbool.h>
#include <stddef.h>

#include "parsers/answer_signs.h"
#include "parsers/words.h"

struct clause {
	int count[SIGNS];	/* of its signs, after negation */
	int strange;		/* words that show nothing */
	int scraps;		/* the same, with small and common words */
	bool opens_but;
	bool negated;		/* a "not" that turned nothing round */
	bool self;		/* "I am covering": what they do themselves */
	bool named;		/* "yes, that is the right room" */
	bool self_told;		/* begins with "I" */
	bool ceased;		/* so with "no longer", "stopped" */
	bool topic;		/* names what it is about */
	bool ellipsis;		/* "mine doesn't", "dos no" */
	bool hollow;		/* "nobody", "nothing" */
	bool denied;		/* "isn't fixed", "nothing is done" */

	/* What it comes to. */
	bool good;		/* it is so now */
	bool firm;		/* ... and said so outright */
	bool came;		/* some of it came or was done */
	bool bad;		/* it is not so */
	bool bad_past;		/* it was not so, which good may follow */
	bool kind;		/* contented, whatever it is about */
};

/*
 * What a sign of `size` words at `at` shows there, in a clause from `begin` on
 * in a sentence to `end` (answer_place.c): "28 of 28" is all, "no" a "not".
 */
enum sign sign_placed(const struct words *words, size_t at, size_t size,
                      size_t begin, size_t end, enum sign sign);

/*
 * Reads from `begin` to where a new clause begins, at most to `end`, and gives
 * where that is. A phrase may reach over such a place: "yes and no".
 */
size_t clause_read(const struct words *words, size_t begin, size_t end,
                   struct clause *clause);

#endif
