/*
 * review.h - the monthly review: when it is due, and what an answer says.
 * Pure.
 *
 * Months are counted 12 * year + month - 1. Source: DOMAIN.md section 5, U3.
 */
#ifndef CORE_REVIEW_H
#define CORE_REVIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/calendar.h"
#include "base/str.h"

enum {
	REVIEW_MARKS_MAX = 500,		/* of one answer */
	REVIEW_YOUNG_DAYS = 14		/* a log younger than that needs none */
};

int32_t review_month(int32_t day);
/* "December 2026", "diciembre de 2026". */
void review_month_name(int32_t month, const char *language, struct text *out);

/*
 * The first school day of that month on or after the day; DAY_NONE where the
 * month is skipped (bit 0 of skip is January), has none such, or day is 0.
 */
int32_t review_due(const struct calendar *calendar, int32_t day,
                   unsigned skip, int32_t month);

struct review_said {
	int64_t number;
	struct slice note;	/* may be empty */
};

struct review_words {
	bool all;		/* REVIEWED ALL */
	size_t count;
	struct review_said said[REVIEW_MARKS_MAX];
	bool cut;		/* there were more */
};

/*
 * Takes the marks out of an answer: "REVIEWED ALL", "all reviewed",
 * "REVIEWED 12, 15-17 and CH-20", "18 reviewed: ask again", and the same in
 * Spanish. *rest gets every line that says something else. "not reviewed" is
 * no mark.
 */
void review_read(struct slice text, struct review_words *words,
                 struct text *rest);

#endif
