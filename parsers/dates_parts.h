/*
 * dates_parts.h - the parts of an expression for a day (only for dates*.c).
 *
 * Each part reads at words[at] and gives how many words it takes, 0 if it does
 * not stand there. *day is DAY_NONE where a time is meant but no one day: a
 * 30th of February, the Friday after next.
 */
#ifndef PARSERS_DATES_PARTS_H
#define PARSERS_DATES_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "parsers/words.h"

struct date_reader {
	const struct words *words;
	size_t from;		/* nothing before is looked at */
	size_t to;
	int32_t today;
};

/* dates_words.c: the names; 0 or false if it is none. */
int month_named(const struct word *word);
bool weekday_named(const struct word *word, enum weekday *weekday);
/* "3", "three", "tres", "a"; -1 if it is none. */
int32_t count_named(const struct word *word);
/* "first", "3rd", "primer", "last" (5); 0 if it is none. */
int rank_named(const struct word *word);
/* "11th": its number; 0 if it is none. */
int32_t ordinal_day(const struct word *word);

/* The next 5th of January; none if the last was 1 to 30 days ago. */
int32_t day_next(int32_t today, int month, int day);
/* The next 11th of any month. */
int32_t day_next_of_month(int32_t today, int day);
/* The day of that month (0: as next), that year (two digits: 20xx). */
int32_t day_in_year(int year, int month, int day);

/* dates_calendar.c: a month's day, in words or numbers. */
size_t date_calendar(const struct date_reader *r, size_t at, int32_t *day);

/* dates_ends.c: the last day of a week, a month, a year. */
size_t date_end(const struct date_reader *r, size_t at, int32_t *day);
/* dates_counted.c: so many days from today or from another day. */
size_t date_counted(const struct date_reader *r, size_t at, int32_t *day);

/* dates_relative.c: weekdays, today and tomorrow, and all that is relative. */
size_t date_weekday(const struct date_reader *r, size_t at, int32_t *day);
size_t date_relative(const struct date_reader *r, size_t at, int32_t *day);
/* The days that ends and counts go with: today, a weekday, a month's day. */
size_t date_simple(const struct date_reader *r, size_t at, int32_t *day);

/* Is words[at] the end, a mark, or a word that cannot be counted? */
bool date_is_bounded(const struct date_reader *r, size_t at);
/* The word at that place, or NULL beyond the ends. */
const struct word *date_word(const struct date_reader *r, size_t at);
bool date_word_is(const struct date_reader *r, size_t at, const char *any);
bool date_mark_is(const struct date_reader *r, size_t at, char mark);

#endif
