/*
 * day.h - civil days: a date without a time of day or a time zone.
 *
 * A day is the number of days since 1970-01-01 in the Gregorian calendar. The
 * years 1 to 9999 are known. Which day an instant falls on depends on the
 * district's time zone: core/calendar.h.
 */
#ifndef BASE_DAY_H
#define BASE_DAY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum weekday {		/* ISO 8601: the week begins on Monday */
	WEEKDAY_MONDAY, WEEKDAY_TUESDAY, WEEKDAY_WEDNESDAY, WEEKDAY_THURSDAY,
	WEEKDAY_FRIDAY, WEEKDAY_SATURDAY, WEEKDAY_SUNDAY, WEEKDAYS
};

struct civil {
	int year;
	int month;	/* 1 to 12 */
	int day;	/* 1 to 31 */
};

enum { DAY_NONE = INT32_MIN };	/* where a day is wanted and none is known */

enum { DAY_TEXT_MAX = 11 };	/* "2026-12-05" and its NUL */

bool civil_is_valid(struct civil date);
int32_t day_of(struct civil date);
struct civil day_civil(int32_t day);
enum weekday day_weekday(int32_t day);
int32_t day_month_last(int32_t day);	/* the last day of the same month */

/* "2026-12-05", nothing else. */
bool day_parse(struct slice s, int32_t *day);
void day_format(int32_t day, char text[DAY_TEXT_MAX]);	/* "" for DAY_NONE */

#endif
