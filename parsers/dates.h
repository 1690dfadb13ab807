/*
 * dates.h - the day that a person means: "by next Friday", "el 5 de enero".
 *
 * English and Spanish, month before day in numbers (12/5 is December 5th).
 * A day is only given when there is one reading: nothing for vague, impossible,
 * contradicting or alternative ones, for school days, and for numbers that are
 * no dates (grades 3-5). The conventions:
 *
 *   a day of a month    its next occurrence, today included; none if it was
 *                       1 to 30 days ago and no year is given
 *   a weekday           strictly after today; "next Friday" is in the next
 *                       week, Monday to Sunday
 *   end of the week     Friday; of a month: its last day; EOD, COB: today
 *   within N days       today plus N; "a week from Friday": coming Friday + 7
 *
 * Today and the days given lie within the years 1990 to 2200; of any other
 * today, DAY_NONE too, no day is given.
 */
#ifndef PARSERS_DATES_H
#define PARSERS_DATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/str.h"
#include "parsers/words.h"

/* The day that the whole text names, or DAY_NONE. */
int32_t date_read(struct slice text, int32_t today);

/* An expression for a time inside a sentence. */
struct date_span {
	size_t begin;	/* the first word: "by" in "by next Friday" */
	size_t core;	/* the first word behind such prepositions */
	size_t end;	/* behind its last word */
	int32_t day;	/* DAY_NONE: a time is meant, but no one day */
	bool deadline;	/* "by", "before", "due", "para", ... stand there */
};

/* The first expression within words[from, to); false if there is none. */
bool date_find(const struct words *words, size_t from, size_t to,
               int32_t today, struct date_span *span);

/*
 * The one day of words[from, to): of several expressions the one that is
 * left if the others are taken back ("Dec 12 instead of Dec 5"), else the
 * one with a deadline's preposition. DAY_NONE if there is not exactly one.
 */
int32_t date_of(const struct words *words, size_t from, size_t to,
                int32_t today, struct date_span *span);

#endif
