/* The district's days and hours, over ten years of dates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/calendar.h"

enum {
	HOUR = 3600,
	FIRST_YEAR = 2024,
	YEARS = 10,
	CHANGES = 2 * YEARS + 1,
	CLOSED_MOST = 400,
	EST = -5 * HOUR,
	EDT = -4 * HOUR
};

static struct zone_change changes[CHANGES];
static int32_t no_days[1];
static const int32_t first_day = 19723;		/* 2024-01-01 */
static const int32_t last_day = 19723 + 3652;

/* The day of the nth Sunday of a month: the rule of the United States. */
static int32_t
nth_sunday(int year, int month, int nth)
{
	int32_t day = day_of((struct civil){ year, month, 1 });

	while (day_weekday(day) != WEEKDAY_SUNDAY)
		day++;
	return day + 7 * (nth - 1);
}

static int
set_up(void **state)
{
	size_t n = 0;

	(void)state;
	changes[n++] = (struct zone_change){ INT64_MIN / 2, EST };
	for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
		changes[n++] = (struct zone_change){
			nth_sunday(year, 3, 2) * INT64_C(86400) + 7 * HOUR,
			EDT };
		changes[n++] = (struct zone_change){
			nth_sunday(year, 11, 1) * INT64_C(86400) + 6 * HOUR,
			EST };
	}
	return 0;
}

static struct calendar
detroit(void)
{
	return (struct calendar){ .change_count = CHANGES, .changes = changes,
	                          .closed_count = 0, .closed = no_days,
	                          .send_from = 7 * 60 + 30,
	                          .send_until = 17 * 60 };
}

static int32_t
date(const char *text)
{
	int32_t day;

	assert_true(day_parse(slice_of(text), &day));
	return day;
}

struct instant_case {
	const char *name;
	const char *day;
	int32_t minute;
	int64_t at;
};

static void
test_instants(void **state)
{
	static const struct instant_case cases[] = {
		{ "winter noon", "2026-01-15", 720, 1768496400 },
		{ "summer noon", "2026-07-15", 720, 1784131200 },
		{ "before the gap", "2026-03-08", 119, 1772953140 },
		{ "in the gap", "2026-03-08", 150, 1772953200 },
		{ "gap begins", "2026-03-08", 120, 1772953200 },
		{ "gap ends", "2026-03-08", 180, 1772953200 },
		{ "repeated hour, first", "2026-11-01", 90, 1793511000 },
		{ "after the repeated hour", "2026-11-01", 120, 1793516400 },
	};
	struct calendar calendar = detroit();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct instant_case *c = &cases[i];
		int64_t at = calendar_at(&calendar, date(c->day), c->minute);

		if (at != c->at)
			fail_msg("%s: %lld, not %lld", c->name, (long long)at,
			         (long long)c->at);
	}
}

/* Every hour of ten years: there and back, except in the repeated hour. */
static void
test_there_and_back(void **state)
{
	struct calendar calendar = detroit();
	int differing = 0;

	(void)state;
	for (int64_t at = first_day * INT64_C(86400);
	     at < last_day * INT64_C(86400); at += HOUR / 2) {
		int32_t day = calendar_day(&calendar, at);
		int32_t minute = calendar_minute(&calendar, at);
		int64_t back = calendar_at(&calendar, day, minute);

		assert_in_range(minute, 0, 1439);
		if (back != at) {
			assert_int_equal(at - back, HOUR);
			differing++;
		}
	}
	assert_int_equal(differing, 2 * YEARS);
}

static void
test_days_follow_each_other(void **state)
{
	struct calendar calendar = detroit();

	(void)state;
	for (int32_t day = first_day; day < last_day; day++) {
		int64_t length = calendar_at(&calendar, day + 1, 0) -
		                 calendar_at(&calendar, day, 0);
		bool spring = day == nth_sunday(day_civil(day).year, 3, 2);
		bool autumn = day == nth_sunday(day_civil(day).year, 11, 1);

		assert_int_equal(length, (spring ? 23 : autumn ? 25 : 24) *
		                         HOUR);
	}
}

static void
test_school_days(void **state)
{
	/* Thanksgiving 2026, and a Saturday that changes nothing. */
	int32_t closed[] = { date("2026-11-26"), date("2026-11-27"),
	                     date("2026-11-28") };
	struct calendar calendar = detroit();
	int32_t wednesday = date("2026-11-25");

	(void)state;
	calendar.closed = closed;
	calendar.closed_count = 3;
	assert_true(calendar_is_school_day(&calendar, wednesday));
	assert_false(calendar_is_school_day(&calendar, wednesday + 1));
	assert_int_equal(calendar_school_day(&calendar, wednesday), wednesday);
	assert_int_equal(calendar_school_day(&calendar, wednesday + 1),
	                 date("2026-11-30"));
	assert_int_equal(calendar_add(&calendar, wednesday, 0), wednesday);
	assert_int_equal(calendar_add(&calendar, wednesday + 1, 0),
	                 date("2026-11-30"));
	assert_int_equal(calendar_add(&calendar, wednesday, 1),
	                 date("2026-11-30"));
	assert_int_equal(calendar_add(&calendar, wednesday, 5),
	                 date("2026-12-04"));
	assert_int_equal(calendar_count(&calendar, wednesday,
	                                date("2026-12-04")), 5);
	assert_int_equal(calendar_count(&calendar, wednesday, wednesday), 0);
	assert_int_equal(calendar_count(&calendar, wednesday, wednesday - 9),
	                 0);
}

struct open_case {
	const char *name;
	const char *from_day;
	int32_t from_minute;
	const char *day;
	int32_t minute;
};

static void
test_half_open_hours(void **state)
{
	static const struct open_case cases[] = {
		{ "night", "2026-11-24", 0, "2026-11-24", 450 },
		{ "a minute early", "2026-11-24", 449, "2026-11-24", 450 },
		{ "on the dot", "2026-11-24", 450, "2026-11-24", 450 },
		{ "the last minute", "2026-11-24", 1019, "2026-11-24", 1019 },
		{ "closing time", "2026-11-24", 1020, "2026-11-25", 450 },
		{ "Friday evening", "2026-11-20", 1200, "2026-11-23", 450 },
		{ "over a change", "2026-10-30", 1200, "2026-11-02", 450 },
	};
	struct calendar calendar = detroit();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct open_case *c = &cases[i];
		int64_t at = calendar_next_open(&calendar, calendar_at(
			&calendar, date(c->from_day), c->from_minute));

		if (at != calendar_at(&calendar, date(c->day), c->minute))
			fail_msg("%s: minute %d of day %d", c->name,
			         calendar_minute(&calendar, at),
			         calendar_day(&calendar, at));
		assert_true(calendar_is_open(&calendar, at));
	}
}

/* Hours that the clock skips or repeats: still found, still in order. */
static void
test_hours_at_the_change(void **state)
{
	struct calendar calendar = detroit();

	(void)state;
	for (int32_t from = 0; from < 240; from += 15) {
		calendar.send_from = from;
		calendar.send_until = from + 30;
		for (int64_t at = 1793404800; at < 1793404800 + 4 * 86400;
		     at += 300) {
			int64_t open = calendar_next_open(&calendar, at);

			assert_true(open >= at);
			assert_true(open - at < 5 * 86400);
			assert_true(calendar_is_open(&calendar, open));
		}
	}
}

static uint32_t seed = 42;

static int32_t
chance(int32_t below)
{
	seed = seed * 1664525u + 1013904223u;
	return (int32_t)((seed >> 8) % (uint32_t)below);
}

static void
insert_day(int32_t *days, size_t *count, int32_t day)
{
	size_t i = *count;

	for (; i > 0 && days[i - 1] > day; i--)
		days[i] = days[i - 1];
	days[i] = day;
	(*count)++;
}

static void
assert_not_earlier(const struct calendar *less, const struct calendar *more,
                   int32_t day, int32_t count, int64_t at)
{
	assert_true(calendar_add(more, day, count) >=
	            calendar_add(less, day, count));
	assert_true(calendar_school_day(more, day) >=
	            calendar_school_day(less, day));
	assert_true(calendar_count(more, day, day + 60) <=
	            calendar_count(less, day, day + 60));
	assert_true(calendar_next_open(more, at) >=
	            calendar_next_open(less, at));
	assert_true(calendar_after(more, at, count) >=
	            calendar_after(less, at, count));
}

static void
test_a_closed_day_makes_nothing_earlier(void **state)
{
	int32_t fewer_days[CLOSED_MOST];
	int32_t more_days[CLOSED_MOST];
	size_t count = 0;
	struct calendar less = detroit();
	struct calendar more = detroit();

	(void)state;
	less.closed = fewer_days;
	more.closed = more_days;
	for (int round = 0; round < CLOSED_MOST - 1; round++) {
		int32_t added = first_day + chance(last_day - first_day);

		memcpy(fewer_days, more_days, sizeof(more_days));
		less.closed_count = count;
		insert_day(more_days, &count, added);
		more.closed_count = count;
		for (int i = 0; i < 60; i++) {
			int32_t day = added - chance(40);
			int64_t at = day * INT64_C(86400) + chance(86400);

			assert_not_earlier(&less, &more, day, chance(30), at);
		}
	}
}

/* Adding n days and counting them agree, and a day by day count too. */
static void
test_add_and_count_agree(void **state)
{
	int32_t closed[CLOSED_MOST];
	size_t count = 0;
	struct calendar calendar = detroit();

	(void)state;
	while (count < 150)
		insert_day(closed, &count,
		           first_day + chance(last_day - first_day));
	calendar.closed = closed;
	calendar.closed_count = count;
	for (int32_t day = first_day; day < last_day; day++) {
		int32_t n = 1 + chance(40);
		int32_t to = calendar_add(&calendar, day, n);
		int32_t counted = 0;

		for (int32_t d = day + 1; d <= to; d++)
			counted += calendar_is_school_day(&calendar, d);
		assert_int_equal(counted, n);
		assert_int_equal(calendar_count(&calendar, day, to), n);
	}
}

static void
test_after_is_in_the_future(void **state)
{
	struct calendar calendar = detroit();

	(void)state;
	for (int i = 0; i < 20000; i++) {
		int64_t at = (first_day + chance(last_day - first_day)) *
		             INT64_C(86400) + chance(86400);
		int32_t count = chance(10);
		int64_t after = calendar_after(&calendar, at, count);

		assert_true(count > 0 ? after > at : after >= at);
		assert_true(calendar_is_open(&calendar, after));
		if (count > 0)
			assert_int_equal(calendar_minute(&calendar, after),
			                 calendar.send_from);
	}
}

static void
test_no_end_of_days(void **state)
{
	struct calendar calendar = detroit();

	(void)state;
	assert_int_equal(calendar_add(&calendar, 2932890, 5000), 2932896);
	assert_int_equal(calendar_count(&calendar, -2932896, 2932896) > 0, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_instants),
		cmocka_unit_test(test_there_and_back),
		cmocka_unit_test(test_days_follow_each_other),
		cmocka_unit_test(test_school_days),
		cmocka_unit_test(test_half_open_hours),
		cmocka_unit_test(test_hours_at_the_change),
		cmocka_unit_test(test_a_closed_day_makes_nothing_earlier),
		cmocka_unit_test(test_add_and_count_agree),
		cmocka_unit_test(test_after_is_in_the_future),
		cmocka_unit_test(test_no_end_of_days),
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
