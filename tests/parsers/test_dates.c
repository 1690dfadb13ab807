/* test_dates.c - days at the borders of months and years, and ugly input. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "parsers/dates.h"

#include <cmocka.h>	/* last: it has a macro named fail */

static int32_t
day(const char *text)
{
	int32_t day = DAY_NONE;

	if (!day_parse(slice_of(text), &day))
		return DAY_NONE;
	return day;
}

struct date_case {
	const char *today;
	const char *text;
	const char *day;	/* "" for none */
};

#define TUESDAY "2026-11-24"

static void
check(const struct date_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		int32_t got = date_read(slice_of(cases[i].text),
		                        day(cases[i].today));
		char text[DAY_TEXT_MAX];

		day_format(got, text);
		if (got != day(cases[i].day))
			fail_msg("%s, \"%s\": %s", cases[i].today,
			         cases[i].text, text);
	}
}

static void
test_cases(void **state)
{
	static const struct date_case cases[] = {
		{ "2026-12-01", "12/11 (Fri)", "2026-12-11" },
		{ "2026-12-01", "12/11 (Mon)", "" },
		{ "2026-12-01", "Dec 11, Friday", "2026-12-11" },
		{ "2026-12-01", "last day of January", "2027-01-31" },
		{ "2026-12-01", "the 15th of next month", "2027-01-15" },
		{ "2026-12-01", "week from Friday", "2026-12-11" },
		{ "2026-12-01", "Jan fifteenth", "2027-01-15" },
		{ "2026-12-01", "Monday of the week after next", "" },
		{ "2026-12-01", "from Dec 14 to Dec 18", "" },
		{ "2026-12-01", "hire a para by Friday", "2026-12-04" },
		{ "2026-12-01", "para el viernes", "2026-12-04" },
		{ "2026-12-01", "end of day end of day end of day",
		  "2026-12-01" },
		{ "2026-12-01", "a week from a week from Friday",
		  "2026-12-11" },
		{ "2026-12-01", "we may 5 teachers", "" },
		{ "2026-12-01", "she sat", "" },
		{ "2026-12-01", "999999999999/99999999999", "" },
		{ "2026-12-01", "in 999999999 years", "" },
		{ "2026-12-01", "in 1001 days", "" },
		{ "2027-01-05", "Dec 20", "" },
		{ "2027-01-05", "Dec 6", "" },
		{ "2027-01-05", "Dec 5", "2027-12-05" },
		{ "2024-02-29", "2/29", "2024-02-29" },
		{ "2096-03-31", "2/29", "2104-02-29" },
		{ "2026-01-31", "in a month", "2026-02-28" },
		{ "2026-11-30", "end of next month", "2026-12-31" },
		{ "2026-12-31", "end of month", "2026-12-31" },
		{ "2026-12-01", "12-11", "2026-12-11" },
		{ "2026-12-01", "9-10", "" },
		{ "2026-12-01", "by 12-15", "2026-12-15" },
		{ "2026-12-01", "pages 12-15", "" },
		{ "2026-12-01", "moved from Dec 4 to Dec 11", "2026-12-11" },
		{ "2026-12-01", "pushed to Dec 11 from Dec 4", "2026-12-11" },
		{ "2026-12-01", "not until Dec 11", "2026-12-11" },
		{ "2026-12-01", "no antes del 11 de diciembre", "" },
		{ "2026-12-01", "de hoy en ocho", "2026-12-08" },
		{ "2026-12-01", "el viernes en ocho", "2026-12-11" },
		{ "2026-12-01", "mon morning", "2026-12-07" },
		{ "2026-12-01", "next week on Friday", "2026-12-11" },
		{ "2026-12-01", "last Friday of the month", "2026-12-25" },
		{ "2026-12-01", "treinta y uno de enero", "2027-01-31" },
		{ "2026-12-01", "Monday at the earliest", "" },
		{ "2026-12-01", "Dec 4, sorry, Dec 11", "2026-12-11" },
	};

	(void)state;
	check(cases, sizeof(cases) / sizeof(cases[0]));
	/* At the end of known days: whatever, but an end. */
	date_read(slice_of("Friday"), day("9999-12-31"));
	date_read(slice_of("in 3 months"), day("9999-12-31"));
	date_read(slice_of("end of next month"), day("9999-12-31"));
	date_read(slice_of("the 31st"), day("9999-12-31"));
}

/* Today is a Tuesday, the 24th of November 2026. */
static void
test_turns(void **state)
{
	static const struct date_case cases[] = {
		/* so many days, and what they count from */
		{ TUESDAY, "within 10 days of today", "2026-12-04" },
		{ TUESDAY, "10 days from today's date", "2026-12-04" },
		{ TUESDAY, "10 días a partir de hoy", "2026-12-04" },
		{ TUESDAY, "10 school days from today", "" },
		{ TUESDAY, "within two weeks of this email", "2026-12-08" },
		{ TUESDAY, "within 10 days of the 4th", "2026-12-14" },
		{ TUESDAY, "within 10 days of receiving the PO", "" },
		{ TUESDAY, "within 10 calendar days", "2026-12-04" },
		{ TUESDAY, "en los próximos 10 días", "2026-12-04" },
		{ TUESDAY, "two weeks out from Friday", "2026-12-11" },
		{ TUESDAY, "several days from Monday", "" },
		/* ends */
		{ TUESDAY, "Friday before the end of the day", "2026-11-27" },
		{ TUESDAY, "next Friday at close of business", "2026-12-04" },
		{ TUESDAY, "antes de que termine la semana", "2026-11-27" },
		{ TUESDAY, "antes de que acabe el mes", "2026-11-30" },
		{ TUESDAY, "before the week is out", "2026-11-27" },
		{ TUESDAY, "the week is out", "" },
		{ TUESDAY, "before the day is over", "2026-11-24" },
		{ TUESDAY, "by year's end", "2026-12-31" },
		{ TUESDAY, "fin de la semana que viene", "2026-12-04" },
		/* a weekday in the week named */
		{ TUESDAY, "next week, by Friday", "2026-12-04" },
		{ TUESDAY, "la semana que viene, el jueves", "2026-12-03" },
		{ TUESDAY, "Fri. next week", "2026-12-04" },
		{ TUESDAY, "wed next wk", "2026-12-02" },
		/* ordinals */
		{ TUESDAY, "twenty-first of December", "2026-12-21" },
		{ TUESDAY, "December twenty first", "2026-12-21" },
		{ TUESDAY, "by the thirtieth", "2026-11-30" },
		{ TUESDAY, "twenty of 30", "" },
		{ TUESDAY, "first of the month", "2026-12-01" },
		{ TUESDAY, "the first of this month", "" },
		{ TUESDAY, "2nd and 3rd period", "" },
		{ TUESDAY, "1st, 2nd, and 3rd grade", "" },
		{ TUESDAY, "by the 11th, 12 students move", "2026-12-11" },
		/* numbers and slips */
		{ TUESDAY, "04-Dec-26", "2026-12-04" },
		{ TUESDAY, "Dec 4-26", "" },
		{ TUESDAY, "Dec 4, 11 and 18", "" },
		{ TUESDAY, "Dec 4, 11 of them", "2026-12-04" },
		{ TUESDAY, "thursady", "2026-11-26" },
		{ TUESDAY, "Fridays", "" },
		{ TUESDAY, "Novembr 30", "2026-11-30" },
		/* said, but not as a day to come */
		{ TUESDAY, "Jan 4 when we are back", "2027-01-04" },
		{ TUESDAY, "when they are back, Jan 4", "" },
		{ TUESDAY, "Friday when I can", "" },
		{ TUESDAY, "it arrived Monday", "" },
		{ TUESDAY, "it was supposed to be here Monday", "" },
		{ TUESDAY, "it was late; here on Monday", "2026-11-30" },
		{ TUESDAY, "can't do Friday", "" },
		{ TUESDAY, "Friday won't work", "" },
		{ TUESDAY, "some Tuesday", "" },
		{ TUESDAY, "Friday afternoons", "" },
		{ TUESDAY, "Dec 7 give or take", "" },
	};

	(void)state;
	check(cases, sizeof(cases) / sizeof(cases[0]));
}

/* A sentence around the day: where it stands. */
static void
test_spans(void **state)
{
	static const struct {
		const char *text;
		const char *span;
		bool deadline;
	} cases[] = {
		{ "call them by next Friday at the latest",
		  "by next Friday at the latest", true },
		{ "order it on 12/9 and wait", "on 12/9", false },
		{ "before Jan. 8, 2027 we meet", "before Jan. 8, 2027", true },
		{ "llamar antes del 18 de dic", "antes del 18 de dic", true },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(1024 * 1024);
		struct words words = words_split(slice_of(cases[i].text),
		                                 arena);
		struct date_span span;

		assert_true(date_find(&words, 0, words.count,
		                      day("2026-12-01"), &span));
		if (!slice_is(words_text(&words, span.begin, span.end),
		              cases[i].span))
			fail_msg("%s: " SLICE_FMT, cases[i].text, SLICE_ARG(
			         words_text(&words, span.begin, span.end)));
		assert_int_equal(span.deadline, cases[i].deadline);
		arena_free(arena);
	}
}

static void
test_ugly(void **state)
{
	enum { SIZE = 1024 * 1024 };
	static const char *const patterns[] = {
		"\0", "\xFF", "\xC3", "1", "1/", "1-", "a week from ", "Dec ",
		"end of ", "next ", "the ", "or ", "Monday or ", "in 2 ",
		"by ", "99 ", "de ", "Monday, ",
	};
	char *bytes = malloc(SIZE);

	(void)state;
	assert_non_null(bytes);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		size_t length = i == 0 ? 1 : strlen(patterns[i]);

		for (size_t at = 0; at < SIZE; at++)
			bytes[at] = patterns[i][at % length];
		date_read((struct slice){ bytes, SIZE }, day("2026-12-01"));
	}
	free(bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_turns),
		cmocka_unit_test(test_spans),
		cmocka_unit_test(test_ugly),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
