#include "base/day.h"

static bool
is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30,
	                               31, 31, 30, 31, 30, 31 };

	return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

bool
civil_is_valid(struct civil date)
{
	return date.year >= 1 && date.year <= 9999 && date.month >= 1 &&
	       date.month <= 12 && date.day >= 1 &&
	       date.day <= month_length(date.year, date.month);
}

/*
 * Years are counted from March, so that the leap day is the last of its year;
 * 719468 days lie between 0000-03-01 and 1970-01-01, 146097 in 400 years.
 */
int32_t
day_of(struct civil date)
{
	int year = date.month <= 2 ? date.year - 1 : date.year;
	int era = year / 400;
	int year_of_era = year - era * 400;
	int month = (date.month + 9) % 12;
	int day_of_year = (153 * month + 2) / 5 + date.day - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 -
	                 year_of_era / 100 + day_of_year;

	return (int32_t)(era * 146097 + day_of_era - 719468);
}

struct civil
day_civil(int32_t day)
{
	int shifted = day + 719468;
	int era = shifted / 146097;
	int day_of_era = shifted - era * 146097;
	int year_of_era = (day_of_era - day_of_era / 1460 +
	                   day_of_era / 36524 - day_of_era / 146096) / 365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 -
	                                year_of_era / 100);
	int month = (5 * day_of_year + 2) / 153;
	struct civil date = {
		.year = year_of_era + era * 400 + (month >= 10 ? 1 : 0),
		.month = month < 10 ? month + 3 : month - 9,
		.day = day_of_year - (153 * month + 2) / 5 + 1,
	};

	return date;
}

enum weekday
day_weekday(int32_t day)
{
	int remainder = (day + 3) % 7;	/* 1970-01-01 was a Thursday */

	return (enum weekday)(remainder < 0 ? remainder + 7 : remainder);
}

int32_t
day_month_last(int32_t day)
{
	struct civil date = day_civil(day);

	date.day = month_length(date.year, date.month);
	return day_of(date);
}

bool
day_parse(struct slice s, int32_t *day)
{
	int64_t year;
	int64_t month;
	int64_t of_month;
	struct civil date;

	if (s.length != 10 || s.data[4] != '-' || s.data[7] != '-' ||
	    !slice_to_int64(slice_part(s, 0, 4), 1, 9999, &year) ||
	    !slice_to_int64(slice_part(s, 5, 7), 1, 12, &month) ||
	    !slice_to_int64(slice_part(s, 8, 10), 1, 31, &of_month))
		return false;
	date = (struct civil){ (int)year, (int)month, (int)of_month };
	if (!civil_is_valid(date))
		return false;
	*day = day_of(date);
	return true;
}

void
day_format(int32_t day, char text[DAY_TEXT_MAX])
{
	struct civil date;

	text[0] = '\0';
	if (day == DAY_NONE)
		return;
	date = day_civil(day);
	if (civil_is_valid(date))
		snprintf(text, DAY_TEXT_MAX, "%04u-%02u-%02u",
		         (unsigned)date.year % 10000,
		         (unsigned)date.month % 100, (unsigned)date.day % 100);
}
