/* Storms stop, honest days pass, and providers are not hurried. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/governor.h"

#include <cmocka.h>

enum { NOW = 1796130000 };

static void
test_quiet_day(void **state)
{
	struct governor_counts counts = { 0 };

	(void)state;
	for (int scope = 0; scope < GOVERNOR_SCOPES; scope++)
		for (int i = 0; i < GOVERNOR_WINDOWS; i++)
			counts.letters[scope][i] = 9;
	assert_true(governor_rule(&governor_default, &counts, NOW).allowed);
}

/* Each limit alone holds at its figure and not one below it. */
static void
test_each_limit(void **state)
{
	(void)state;
	for (int scope = 0; scope < GOVERNOR_SCOPES; scope++) {
		for (int i = 0; i < GOVERNOR_WINDOWS; i++) {
			struct governor_counts counts = { 0 };
			struct governor_ruling ruling;
			int32_t most = governor_default.most[scope][i];

			counts.letters[scope][i] = most - 1;
			ruling = governor_rule(&governor_default, &counts,
			                       NOW);
			assert_true(ruling.allowed);
			counts.letters[scope][i] = most;
			ruling = governor_rule(&governor_default, &counts,
			                       NOW);
			assert_false(ruling.allowed);
			assert_int_equal(ruling.scope, scope);
			assert_int_equal(ruling.within, governor_windows[i]);
			assert_int_equal(ruling.most, most);
			assert_true(ruling.hold_until > NOW);
			assert_true(ruling.hold_until <=
			            NOW + governor_windows[i]);
		}
	}
}

static void
test_longest_hold_wins(void **state)
{
	struct governor_counts counts = { 0 };
	struct governor_ruling ruling;

	(void)state;
	counts.letters[GOVERNOR_PAIR][0] = 1000;
	counts.letters[GOVERNOR_ADDRESS][GOVERNOR_TEN_HOURS] = 1000;
	counts.letters[GOVERNOR_GLOBAL][1] = 1000;
	ruling = governor_rule(&governor_default, &counts, NOW);
	assert_int_equal(ruling.scope, GOVERNOR_ADDRESS);
	assert_int_equal(ruling.hold_until, NOW + 3600);
}

static void
test_no_limit(void **state)
{
	struct governor_limits limits = { 0 };
	struct governor_counts counts = { 0 };

	(void)state;
	for (int scope = 0; scope < GOVERNOR_SCOPES; scope++)
		counts.letters[scope][0] = INT64_MAX;
	assert_true(governor_rule(&limits, &counts, NOW).allowed);
}

/* A wider scope or window never allows less. */
static void
test_figures_are_ordered(void **state)
{
	const struct governor_limits *limits = &governor_default;

	(void)state;
	for (int scope = 0; scope < GOVERNOR_SCOPES; scope++)
		for (int i = 1; i < GOVERNOR_WINDOWS; i++)
			assert_true(limits->most[scope][i] >=
			            limits->most[scope][i - 1]);
	for (int i = 0; i < GOVERNOR_WINDOWS; i++) {
		assert_true(limits->most[GOVERNOR_PAIR][i] <=
		            limits->most[GOVERNOR_ADDRESS][i]);
		assert_true(limits->most[GOVERNOR_ADDRESS][i] <=
		            limits->most[GOVERNOR_CHALLENGE][i]);
		assert_true(limits->most[GOVERNOR_CHALLENGE][i] <=
		            limits->most[GOVERNOR_DOMAIN][i]);
		assert_true(limits->most[GOVERNOR_DOMAIN][i] <=
		            limits->most[GOVERNOR_GLOBAL][i]);
	}
}

/*
 * A loop that answers each letter at once: the letters of ten hours, counted
 * by the rule itself, stay at the pair's figure.
 */
static void
test_a_loop_is_stopped(void **state)
{
	static int64_t sent[1000];
	size_t count = 0;

	(void)state;
	for (int64_t now = NOW; now < NOW + 36000;) {
		struct governor_counts counts = { 0 };
		struct governor_ruling ruling;

		for (size_t j = 0; j < count; j++)
			for (int i = 0; i < GOVERNOR_WINDOWS; i++)
				counts.letters[GOVERNOR_PAIR][i] +=
					now - sent[j] < governor_windows[i];
		ruling = governor_rule(&governor_default, &counts, now);
		if (!ruling.allowed) {
			assert_true(ruling.hold_until > now);
			now = ruling.hold_until;
			continue;
		}
		assert_true(count < 1000);
		sent[count++] = now;
		now += 2;
	}
	assert_in_range(count, 20, 100);
}

static void
test_pace(void **state)
{
	static const int32_t rates[] = { 1, 7, 20, 30, 600 };

	(void)state;
	for (size_t r = 0; r < sizeof(rates) / sizeof(rates[0]); r++) {
		struct governor_pace pace = { .per_minute = rates[r] };
		int64_t first_minute = 0;
		int64_t hour = 0;

		for (int64_t ms = 1000; ms < 1000 + 3600000;) {
			int64_t wait = governor_pace(&pace, ms);

			if (wait > 0) {
				ms += wait;
				continue;
			}
			hour++;
			if (ms < 61000)
				first_minute++;
		}
		assert_true(first_minute <= rates[r] + rates[r] / 2 + 1);
		assert_true(hour <= 60 * rates[r] + rates[r] / 2 + 1);
		assert_true(hour >= 59 * rates[r]);
	}
}

static void
test_pace_after_a_rest(void **state)
{
	struct governor_pace pace = { .per_minute = 20 };
	int burst = 0;

	(void)state;
	while (governor_pace(&pace, 5000) == 0)
		burst++;
	assert_int_equal(burst, 10);
	burst = 0;
	while (governor_pace(&pace, 900000000) == 0)
		burst++;
	assert_int_equal(burst, 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_quiet_day),
		cmocka_unit_test(test_each_limit),
		cmocka_unit_test(test_longest_hold_wins),
		cmocka_unit_test(test_no_limit),
		cmocka_unit_test(test_figures_are_ordered),
		cmocka_unit_test(test_a_loop_is_stopped),
		cmocka_unit_test(test_pace),
		cmocka_unit_test(test_pace_after_a_rest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
