/*
 * actions_match.h - a step compared with a clause (only for actions_*.c).
 */
#ifndef PARSERS_ACTIONS_MATCH_H
#define PARSERS_ACTIONS_MATCH_H

#include "parsers/actions_parts.h"

/* What a clause has of a step, and what it has besides. */
struct match {
	const struct word *verb;	/* the step's own */
	const struct word *deed;	/* that, or one of the same deed */
	size_t deed_at;
	bool same_verb;
	int hits;		/* different words of the step, no numbers */
	bool dated;
	bool ahead;		/* its day is to come, or vague */
	int particles;		/* "up" of "put up" */
	bool head;		/* among them what its verb is done to */
	int wanted;		/* its words, without the verb */
	size_t first_hit;
	size_t last_hit;
	int strange_before;	/* words it does not have, before the verb */
	int strange_after;
	bool beside;		/* other words, of who or where */
	bool foreign;		/* "carts: quote ordered" */
	bool thing;		/* its end can be seen */
	bool bare;		/* of common words only, which are all there */
	bool elsewhere;		/* "in the library", which it does not say */
	int numbers;		/* of the step's, which are there */
	bool other_number;	/* "3 families" of a step that says no number */
	uint64_t own;		/* its words and verb, from `from` on */
};

/* In front of the deed, as who does it; and behind "by", "with", "over". */
enum { SUBJECT_WORDS_MOST = 3, ASIDE_WORDS = 7 };

/* Does it name something? Articles, "today" and the like do not. */
bool word_is_content(const struct word *word);

/* Compares words[from, to) with the step at that index; but for the date. */
void match_step(const struct actor *actor, size_t from, size_t to,
                int32_t step, const struct date_span *date,
                struct match *match);

/* Does a word of the clause belong to this step and to no other? */
bool match_is_distinct(const struct actor *actor, size_t from, size_t to,
                       int32_t step);

/* actions_fit.c: how well a step fits; 0: not enough to be meant. */
int match_fit(const struct words *words, size_t from, size_t to,
              const struct match *match);
/* Is it said to have happened, or to be so? */
bool match_is_done(const struct words *words, size_t from, size_t to,
                   const struct match *match);
/* Is the verb there, and told as something that has happened? */
bool match_is_told(const struct words *words, size_t from, size_t to,
                   const struct match *match);

#endif
