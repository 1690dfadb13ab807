#include "core/calendar.h"

enum {
	MINUTE = 60,
	DAY_SECONDS = 86400,
	SCHOOL_WEEK = 5,
	DAY_MOST = 2932896	/* 9999-12-31: looking for a day ends here */
};

/* Rounds down, also below zero. */
static int64_t
divide_down(int64_t a, int64_t b)
{
	int64_t quotient = a / b;

	return a % b < 0 ? quotient - 1 : quotient;
}

/* The last change at or before that instant; the first holds before it too. */
static size_t
change_at(const struct calendar *calendar, int64_t at)
{
	size_t low = 0;
	size_t high = calendar->change_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (calendar->changes[middle].from_at <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

int32_t
calendar_offset(const struct calendar *calendar, int64_t at)
{
	return calendar->changes[change_at(calendar, at)].offset;
}

int32_t
calendar_day(const struct calendar *calendar, int64_t at)
{
	return (int32_t)divide_down(at + calendar_offset(calendar, at),
	                            DAY_SECONDS);
}

int32_t
calendar_minute(const struct calendar *calendar, int64_t at)
{
	int64_t local = at + calendar_offset(calendar, at);

	return (int32_t)((local - divide_down(local, DAY_SECONDS) *
	                  DAY_SECONDS) / MINUTE);
}

int64_t
calendar_at(const struct calendar *calendar, int32_t day, int32_t minute)
{
	int64_t local = (int64_t)day * DAY_SECONDS + (int64_t)minute * MINUTE;
	size_t i = change_at(calendar, local - DAY_SECONDS);

	/*
	 * No offset is a whole day, so the change in force a day before is in
	 * time. Each is tried until the next one begins too late to matter.
	 */
	for (; i + 1 < calendar->change_count; i++) {
		int64_t until = calendar->changes[i + 1].from_at;

		if (local - calendar->changes[i].offset < until)
			break;
		if (local - calendar->changes[i + 1].offset < until)
			return until;	/* skipped by the clock */
	}
	return local - calendar->changes[i].offset;
}

static bool
has_day(const int32_t *days, size_t count, int32_t day)
{
	size_t low = 0;
	size_t high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (days[middle] == day)
			return true;
		if (days[middle] < day)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

bool
calendar_is_closed(const struct calendar *calendar, int32_t day)
{
	return has_day(calendar->closed, calendar->closed_count, day);
}

bool
calendar_is_school_day(const struct calendar *calendar, int32_t day)
{
	return day_weekday(day) < WEEKDAY_SATURDAY &&
	       !calendar_is_closed(calendar, day);
}

bool
calendar_is_half(const struct calendar *calendar, int32_t day)
{
	return has_day(calendar->half, calendar->half_count, day) &&
	       calendar_is_school_day(calendar, day);
}

int32_t
calendar_until(const struct calendar *calendar, int32_t day)
{
	return calendar_is_half(calendar, day) &&
	       calendar->half_until < calendar->send_until
	     ? calendar->half_until : calendar->send_until;
}

const struct calendar_event *
calendar_event(const struct calendar *calendar, int32_t day)
{
	for (size_t i = 0; i < calendar->event_count &&
	     calendar->events[i].first <= day; i++)
		if (calendar->events[i].last >= day)
			return &calendar->events[i];
	return NULL;
}

int32_t
calendar_school_day(const struct calendar *calendar, int32_t day)
{
	while (day < DAY_MOST && !calendar_is_school_day(calendar, day))
		day++;
	return day;
}

int32_t
calendar_add(const struct calendar *calendar, int32_t day, int32_t count)
{
	if (count <= 0)
		return calendar_school_day(calendar, day);
	while (count > 0 && day < DAY_MOST) {
		day = calendar_school_day(calendar, day + 1);
		count--;
	}
	return day;
}

/* How many days from Monday to Friday lie before that day, since a Monday. */
static int64_t
weekdays_before(int32_t day)
{
	int64_t since_monday = (int64_t)day + 3;	/* 1969-12-29 */
	int64_t weeks = divide_down(since_monday, WEEKDAYS);
	int64_t rest = since_monday - weeks * WEEKDAYS;

	return weeks * SCHOOL_WEEK + (rest < SCHOOL_WEEK ? rest : SCHOOL_WEEK);
}

int32_t
calendar_count(const struct calendar *calendar, int32_t from, int32_t to)
{
	int64_t count;

	if (to <= from)
		return 0;
	count = weekdays_before(to) - weekdays_before(from);
	count += day_weekday(to) < WEEKDAY_SATURDAY ? 1 : 0;
	count -= day_weekday(from) < WEEKDAY_SATURDAY ? 1 : 0;
	for (size_t i = 0; i < calendar->closed_count; i++) {
		int32_t day = calendar->closed[i];
		bool again = i > 0 && calendar->closed[i - 1] == day;

		if (day > from && day <= to && !again &&
		    day_weekday(day) < WEEKDAY_SATURDAY)
			count--;
	}
	return (int32_t)count;
}

bool
calendar_is_open(const struct calendar *calendar, int64_t at)
{
	int32_t minute = calendar_minute(calendar, at);
	int32_t day = calendar_day(calendar, at);

	return minute >= calendar->send_from &&
	       minute < calendar_until(calendar, day) &&
	       calendar_is_school_day(calendar, day);
}

/* The opening on that day, or, where the clock was put back, its repetition. */
static int64_t
opening(const struct calendar *calendar, int32_t day, int64_t not_before)
{
	int64_t at = calendar_at(calendar, day, calendar->send_from);

	if (at < not_before)
		at = (int64_t)day * DAY_SECONDS +
		     (int64_t)calendar->send_from * MINUTE -
		     calendar_offset(calendar, not_before);
	return at;
}

int64_t
calendar_next_open(const struct calendar *calendar, int64_t at)
{
	int32_t day = calendar_day(calendar, at);
	bool past = calendar_minute(calendar, at) >= calendar->send_from;
	int64_t result;

	if (calendar_is_open(calendar, at))
		return at;
	day = calendar_school_day(calendar, past ? day + 1 : day);
	result = opening(calendar, day, at);
	/* Hours that lie in what the clock skips do not open on that day. */
	while (!calendar_is_open(calendar, result) && day < DAY_MOST) {
		day = calendar_school_day(calendar, day + 1);
		result = opening(calendar, day, at);
	}
	return result;
}

int64_t
calendar_after(const struct calendar *calendar, int64_t at, int32_t count)
{
	int32_t day;

	if (count <= 0)
		return calendar_next_open(calendar, at);
	day = calendar_add(calendar, calendar_day(calendar, at), count);
	return calendar_next_open(calendar, calendar_at(calendar, day, 0));
}

/* The last school day on or before that day. */
static int32_t
school_day_back(const struct calendar *calendar, int32_t day)
{
	while (day > -DAY_MOST && !calendar_is_school_day(calendar, day))
		day--;
	return day;
}

int64_t
calendar_before(const struct calendar *calendar, int64_t at, int32_t count)
{
	int32_t day = calendar_day(calendar, at);
	int64_t result;

	for (; count > 0; count--)
		day = school_day_back(calendar, day - 1);
	day = school_day_back(calendar, day);
	result = calendar_at(calendar, day, calendar->send_from);
	while (result >= at && day > -DAY_MOST) {
		day = school_day_back(calendar, day - 1);
		result = calendar_at(calendar, day, calendar->send_from);
	}
	return result;
}
