/* Points in time as text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/instant.h"

#include <cmocka.h>

/* Detroit in 2026: EST, EDT from 8 March, EST from 1 November. */
static const struct zone_change detroit[] = {
	{ 0, -18000 }, { 1772953200, -14400 }, { 1793512800, -18000 },
};
static const struct calendar calendar = {
	.change_count = 3, .changes = detroit,
	.send_from = 420, .send_until = 1080
};

struct parse_case {
	const char *text;
	int64_t at;		/* -1: none */
};

static const struct parse_case good[] = {
	{ "1970-01-01T00:00Z", 0 },
	{ "2026-12-01T13:00:00Z", 1796130000 },
	{ "2026-12-01t13:00:00z", 1796130000 },
	{ "2026-12-01T08:00:00-05:00", 1796130000 },
	{ "2026-12-01T08:00-0500", 1796130000 },
	{ "2026-12-01T18:30+05:30", 1796130000 },
	{ "2026-12-01T13:00:00.999999999Z", 1796130000 },
	{ "2016-12-31T23:59:60Z", 1483228800 },
	{ "2026-12-01T08:00", 1796130000 },
	{ "2026-12-01 08:00:07", 1796130007 },
	{ "2026-12-01", 1796101200 },
	{ "2026-07-01T08:00", 1782907200 },
	{ "2026-03-08T01:59:59", 1772953199 },
	{ "2026-03-08T02:30", 1772953200 },	/* skipped by spring */
	{ "2026-11-01T01:30", 1793511000 },	/* the first of the two */
};

static const char *const bad[] = {
	"", "T", "2026", "2026-12", "2026-13-01", "2026-02-30T08:00",
	"2026-12-01T", "2026-12-01T8:00", "2026-12-01T24:00",
	"2026-12-01T08", "2026-12-01T08:60", "2026-12-01T08:00:61",
	"2026-12-01T08:00:00.", "2026-12-01T08:00ZZ", "2026-12-01T08:00+5",
	"2026-12-01T08:00+05:", "2026-12-01T08:00 -05:00",
	"2026-12-01T08:00+24:00", "2026-12-01T-8:00", "2026-12-01T+8:00",
	" 2026-12-01", "2026-12-01 ", "20261201T080000Z", "now", "1796112000",
};

static void
test_parse(void **state)
{
	int64_t at;

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		at = -1;
		if (!instant_parse(slice_of(good[i].text), &calendar, &at) ||
		    at != good[i].at)
			fail_msg("%s gave %lld, not %lld", good[i].text,
			         (long long)at, (long long)good[i].at);
	}
	at = -7;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (instant_parse(slice_of(bad[i]), &calendar, &at))
			fail_msg("\"%s\" was taken for an instant", bad[i]);
	assert_int_equal(at, -7);
	assert_true(instant_parse(SLICE("2026-12-01T13:00"), NULL, &at));
	assert_int_equal(at, 1796130000);
}

static void
test_format(void **state)
{
	char text[INSTANT_TEXT_MAX];

	(void)state;
	instant_format(1796130000, &calendar, text);
	assert_string_equal(text, "2026-12-01T08:00:00-05:00");
	instant_format(1796130000, NULL, text);
	assert_string_equal(text, "2026-12-01T13:00:00Z");
	instant_format(-1, NULL, text);
	assert_string_equal(text, "1969-12-31T23:59:59Z");
	instant_format_mail(1796130000, -18000, text);
	assert_string_equal(text, "Tue, 1 Dec 2026 08:00:00 -0500");
	instant_format_mail(1796130000, 19800, text);
	assert_string_equal(text, "Tue, 1 Dec 2026 18:30:00 +0530");
	instant_format_mail(1796130000, 0, text);
	assert_string_equal(text, "Tue, 1 Dec 2026 13:00:00 +0000");
	instant_format_mail(0, -1, text);
	assert_string_equal(text, "Thu, 1 Jan 1970 00:00:00 +0000");
}

/* Every instant survives being written and read, across both changes. */
static void
test_round_trip(void **state)
{
	(void)state;
	for (int64_t at = 1772900000; at < 1793600000; at += 12347) {
		char text[INSTANT_TEXT_MAX];
		int64_t read = -1;

		instant_format(at, &calendar, text);
		if (!instant_parse(slice_of(text), &calendar, &read) ||
		    read != at)
			fail_msg("%s gave %lld, not %lld", text,
			         (long long)read, (long long)at);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parse),
		cmocka_unit_test(test_format),
		cmocka_unit_test(test_round_trip),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
