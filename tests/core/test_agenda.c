/*
 * Meetings and deadlines over ten years of dates, and where each challenge
 * stands on an agenda.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/agenda.h"
#include "tests/core/helper_process.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum {
	HOUR = 3600,
	FIRST_DAY = 20454,		/* 2026-01-01 */
	DAYS = 3652,
	ZONE_CHANGES = 21,
	CLOSED_MOST = 600,
	MEETINGS = 300,
	ARENA_LIMIT = 16 * 1024 * 1024
};

static struct zone_change changes[ZONE_CHANGES];
static int32_t closed[CLOSED_MOST];
static int32_t half[CLOSED_MOST];
static int64_t weekly[MEETINGS];
static int64_t monthly[MEETINGS];
static struct venue venues[3];
static struct type types[2];
static struct school schools[4];
static struct policy policy;
static uint32_t seed = 7;

static int32_t
chance(int32_t below)
{
	seed = seed * 1664525u + 1013904223u;
	return (int32_t)((seed >> 8) % (uint32_t)below);
}

static int32_t
nth_sunday(int year, int month, int nth)
{
	int32_t day = day_of((struct civil){ year, month, 1 });

	while (day_weekday(day) != WEEKDAY_SUNDAY)
		day++;
	return day + 7 * (nth - 1);
}

static size_t
insert_day(int32_t *days, size_t count, int32_t day)
{
	size_t i = count;

	for (; i > 0 && days[i - 1] > day; i--)
		days[i] = days[i - 1];
	days[i] = day;
	return count + 1;
}

static void
make_calendar(void)
{
	struct calendar *calendar = &policy.calendar;
	size_t n = 0;

	changes[n++] = (struct zone_change){ INT64_MIN / 2, -5 * HOUR };
	for (int year = 2026; year < 2036; year++) {
		changes[n++] = (struct zone_change){
			nth_sunday(year, 3, 2) * INT64_C(86400) + 7 * HOUR,
			-4 * HOUR };
		changes[n++] = (struct zone_change){
			nth_sunday(year, 11, 1) * INT64_C(86400) + 6 * HOUR,
			-5 * HOUR };
	}
	calendar->closed_count = 0;
	calendar->half_count = 0;
	for (int year = 0; year < 10; year++) {
		int32_t july = FIRST_DAY + year * 365 + 180;

		for (int32_t day = july; day < july + 30; day++)
			calendar->closed_count = insert_day(closed,
				calendar->closed_count, day);
		for (int i = 0; i < 8; i++)
			calendar->half_count = insert_day(half,
				calendar->half_count,
				FIRST_DAY + year * 365 + chance(365));
	}
	calendar->change_count = n;
	calendar->changes = changes;
	calendar->closed = closed;
	calendar->half = half;
	calendar->send_from = 450;
	calendar->send_until = 1020;
	calendar->half_until = 690;
}

static int
set_up(void **state)
{
	(void)state;
	policy = process_policy;
	make_calendar();
	for (int i = 0; i < MEETINGS; i++) {
		weekly[i] = calendar_at(&policy.calendar,
		                        FIRST_DAY + 6 + 7 * i, 900);
		monthly[i] = calendar_at(&policy.calendar,
		                         FIRST_DAY + 12 + 28 * i, 540);
	}
	venues[0] = (struct venue){ .key = "dit", .name = "DIT",
		.level = "district", .meeting_count = MEETINGS,
		.meetings_at = weekly };
	venues[1] = (struct venue){ .key = "cabinet", .name = "Cabinet",
		.level = "leadership", .meeting_count = 100,
		.meetings_at = monthly };
	venues[2] = (struct venue){ .key = "principals",
		.name = "Principals", .level = "school",
		.meeting_count = 50, .meetings_at = monthly };
	types[0] = (struct type){ .key = "staffing", .label = "Staffing",
		.label_es = "Personal", .venue = "dit" };
	types[1] = (struct type){ .key = "scheduling",
		.label = "Scheduling" };
	for (int i = 0; i < 4; i++)
		schools[i].name = (const char *const[]){ "Lincoln",
			"Adams", "Truth", "Roosevelt" }[i];
	policy.venue_count = 3;
	policy.venues = venues;
	policy.type_count = 2;
	policy.types = types;
	policy.school_count = 4;
	policy.schools = schools;
	policy.waits.agenda = 2;
	return 0;
}

/* --- meetings --- */

static void
test_next_is_after(void **state)
{
	(void)state;
	for (int i = 0; i < 20000; i++) {
		const struct venue *venue = &venues[chance(3)];
		int64_t at = (FIRST_DAY + chance(DAYS)) * INT64_C(86400) +
		             chance(86400);
		int64_t next = venue_next(venue, at);
		int64_t last = venue_last(venue, at);

		assert_true(next == 0 || next > at);
		assert_true(last == 0 || last < at);
		if (next != 0)
			assert_true(venue_last(venue, next + 1) == next);
		if (next != 0 && last != 0)
			assert_true(venue_next(venue, last) >= at);
	}
	assert_int_equal(venue_next(&venues[0], weekly[MEETINGS - 1]), 0);
	assert_int_equal(venue_next(&venues[0], weekly[3]), weekly[4]);
	assert_int_equal(venue_last(&venues[0], weekly[3]), weekly[2]);
	assert_int_equal(venue_last(&venues[0], weekly[0]), 0);
}

/* Before the meeting, on a school day, when sending begins, in order. */
static void
test_agenda_comes_before(void **state)
{
	const struct calendar *calendar = &policy.calendar;
	int64_t before = 0;

	(void)state;
	for (int32_t lead = 0; lead < 6; lead++, before = 0)
		for (int i = 0; i < MEETINGS; i++) {
			int64_t at = weekly[i];
			int64_t sent;
			int32_t between;

			policy.waits.agenda = lead;
			sent = venue_agenda_at(&policy, at);
			between = calendar_count(calendar,
				calendar_day(calendar, sent),
				calendar_day(calendar, at) - 1);
			assert_true(sent < at && sent >= before);
			assert_true(calendar_is_open(calendar, sent));
			assert_int_equal(calendar_minute(calendar, sent),
			                 calendar->send_from);
			assert_true(between == (lead == 0 ? 0 : lead - 1));
			before = sent;
		}
	policy.waits.agenda = 2;
}

/* A further day without school brings no wait's end forward, and every end
 * is a school day inside the hours: also of half days, over ten years. */
static void
test_deadlines(void **state)
{
	static int32_t more[CLOSED_MOST];
	struct calendar *calendar = &policy.calendar;
	struct calendar other = *calendar;

	(void)state;
	for (int round = 0; round < 200; round++) {
		int32_t added = FIRST_DAY + chance(DAYS);

		memcpy(more, closed, sizeof(more));
		other = *calendar;
		other.closed = more;
		other.closed_count = insert_day(more, calendar->closed_count,
		                                added);
		for (int i = 0; i < 200; i++) {
			int64_t at = (added - chance(30)) * INT64_C(86400) +
			             chance(86400);
			int32_t n = chance(15);
			int64_t ends = calendar_after(calendar, at, n);
			int64_t later = calendar_after(&other, at, n);

			assert_true(later >= ends && ends >= at);
			assert_true(calendar_is_open(calendar, ends));
			assert_true(calendar_is_open(&other, later));
			assert_true(calendar_after(calendar, at, n + 1) >=
			            ends);
			assert_true(calendar_after(calendar, at + 60, n) >=
			            ends);
		}
	}
}

static void
test_half_days(void **state)
{
	const struct calendar *calendar = &policy.calendar;
	struct calendar without = *calendar;
	int halves = 0;

	(void)state;
	without.half_count = 0;
	for (int32_t day = FIRST_DAY; day < FIRST_DAY + DAYS; day++) {
		bool is_half = calendar_is_half(calendar, day);
		int64_t noon = calendar_at(calendar, day, 720);
		int64_t late = calendar_at(calendar, day, 689);

		if (!is_half) {
			assert_int_equal(calendar_until(calendar, day), 1020);
			continue;
		}
		halves++;
		assert_true(calendar_is_school_day(calendar, day));
		assert_int_equal(calendar_until(calendar, day), 690);
		assert_true(calendar_is_open(calendar, late));
		assert_false(calendar_is_open(calendar, late + 60));
		assert_false(calendar_is_open(calendar, noon));
		assert_true(calendar_next_open(calendar, noon) >
		            calendar_next_open(&without, noon));
		assert_true(calendar_day(calendar,
		            calendar_next_open(calendar, noon)) > day);
	}
	assert_true(halves > 20);
}

/* Hours that a half day has none of: the day is passed over, nothing hangs. */
static void
test_half_day_before_hours(void **state)
{
	struct calendar calendar = policy.calendar;
	int32_t day = calendar_school_day(&calendar, FIRST_DAY + 5);

	(void)state;
	calendar.half = &day;
	calendar.half_count = 1;
	calendar.half_until = 300;
	assert_true(calendar_day(&calendar, calendar_next_open(&calendar,
	            calendar_at(&calendar, day, 0))) > day);
}

/* --- where it is discussed --- */

static const struct place_case {
	const char *name;
	const char *type;
	const char *scope;
	int32_t level;
	const char *venue;
} place_cases[] = {
	{ "its type's", "staffing", "school", 0, "dit" },
	{ "no type: its level's", "", "school", 0, "principals" },
	{ "a classroom's", "scheduling", "classroom", 0, "principals" },
	{ "of several schools", "scheduling", "several", 0, "dit" },
	{ "nothing known", "", "", 0, "dit" },
	{ "up the line", "staffing", "school", 1, "cabinet" },
};

static void
test_places(void **state)
{
	int64_t now = process_at(0);

	(void)state;
	for (size_t i = 0; i < sizeof(place_cases) / sizeof(place_cases[0]);
	     i++) {
		const struct place_case *c = &place_cases[i];
		struct challenge challenge;

		process_challenge(&challenge, CHALLENGE_WORKING);
		COPY_TEXT(challenge.type, slice_of(c->type));
		COPY_TEXT(challenge.scope, slice_of(c->scope));
		challenge.level = c->level;
		assert_true(agenda_place(&challenge, &policy, now));
		if (strcmp(challenge.venue, c->venue) != 0)
			fail_msg("%s: %s", c->name, challenge.venue);
		assert_true(challenge.discuss_at > now);
		assert_false(agenda_place(&challenge, &policy, now));
		assert_true(agenda_place(&challenge, &policy,
		                         challenge.discuss_at));
		challenge.state = CHALLENGE_CLOSED;
		assert_true(agenda_place(&challenge, &policy, now));
		assert_int_equal(challenge.discuss_at, 0);
		assert_false(agenda_place(&challenge, &policy, now));
	}
}

/* A venue that has stopped meeting is no place to wait for. */
static void
test_venues_that_stopped(void **state)
{
	struct challenge challenge;
	int64_t late = weekly[MEETINGS - 1];

	(void)state;
	process_challenge(&challenge, CHALLENGE_WORKING);
	COPY_TEXT(challenge.type, SLICE("staffing"));
	assert_true(agenda_place(&challenge, &policy, late));
	assert_string_equal(challenge.venue, "cabinet");
	assert_false(agenda_any_venue(&policy, monthly[MEETINGS - 1]));
	assert_false(agenda_place(&challenge, &policy,
	                          monthly[MEETINGS - 1]));
}

/* --- the lists --- */

static void
as_overdue(struct challenge *challenge)
{
	challenge->steps[0].due = PROCESS_TODAY - 1;
}

static void
as_reminded(struct challenge *challenge)
{
	challenge->nudges = 1;
}

static void
as_stuck(struct challenge *challenge)
{
	challenge->level = 1;
	as_overdue(challenge);
}

static void
as_undecided(struct challenge *challenge)
{
	COPY_TEXT(challenge->brief.needed, SLICE("two substitutes"));
}

static void
as_decided(struct challenge *challenge)
{
	as_undecided(challenge);
	challenge->decided_at = process_at(0);
}

static void
as_old(struct challenge *challenge)
{
	challenge->opened_at = process_at(-100);
}

static void
as_old_without_plan(struct challenge *challenge)
{
	as_old(challenge);
	challenge->step_count = 0;
	challenge->changed_at = process_at(-40);
}

static void
as_confirmed(struct challenge *challenge)
{
	challenge->ending = ENDING_CONFIRMED;
}

static void
as_confirmed_long_ago(struct challenge *challenge)
{
	as_confirmed(challenge);
	challenge->ended_at = process_at(-100);
}

static const struct list_case {
	const char *name;
	enum challenge_state state;
	void (*setup)(struct challenge *);
	enum letter_item_kind kind;	/* ITEM_KINDS: not on it */
} list_cases[] = {
	{ "just received", CHALLENGE_RECEIVED, NULL, ITEM_TRIAGE },
	{ "received long ago", CHALLENGE_RECEIVED, as_old, ITEM_DECIDE },
	{ "just assigned", CHALLENGE_ASSIGNED, NULL, ITEM_ACCEPT },
	{ "assigned, reminded", CHALLENGE_ASSIGNED, as_reminded,
	  ITEM_UPDATE },
	{ "a decision is asked", CHALLENGE_ASSIGNED, as_undecided,
	  ITEM_DECIDE },
	{ "new and taken", CHALLENGE_WORKING, NULL, ITEM_NEW },
	{ "as planned", CHALLENGE_WORKING, as_old, ITEM_UNDER_WAY },
	{ "overdue", CHALLENGE_WORKING, as_overdue, ITEM_OVERDUE },
	{ "no plan", CHALLENGE_WORKING, as_old_without_plan, ITEM_PLAN },
	{ "reminded", CHALLENGE_WORKING, as_reminded, ITEM_UPDATE },
	{ "up the line", CHALLENGE_WORKING, as_stuck, ITEM_DECIDE },
	{ "undecided", CHALLENGE_WORKING, as_undecided, ITEM_DECIDE },
	{ "decided", CHALLENGE_WORKING, as_decided, ITEM_NEW },
	{ "asking", CHALLENGE_ASKING, NULL, ITEM_WAITING },
	{ "confirmed", CHALLENGE_CLOSED, as_confirmed, ITEM_ADDRESSED },
	{ "confirmed long ago", CHALLENGE_CLOSED, as_confirmed_long_ago,
	  ITEM_KINDS },
	{ "closed otherwise", CHALLENGE_CLOSED, NULL, ITEM_KINDS },
};

static void
test_lists(void **state)
{
	int64_t now = process_at(0);

	(void)state;
	for (size_t i = 0; i < sizeof(list_cases) / sizeof(list_cases[0]);
	     i++) {
		const struct list_case *c = &list_cases[i];
		struct agenda_meeting meeting;
		struct letter_item item = { .kind = ITEM_KINDS };
		struct challenge challenge;

		process_challenge(&challenge, c->state);
		if (c->setup != NULL)
			c->setup(&challenge);
		COPY_TEXT(challenge.venue, SLICE("dit"));
		agenda_meeting_init(&meeting, &policy, &venues[0],
		                    venue_next(&venues[0], now), now);
		agenda_item(&meeting, &policy, &challenge, &item);
		if (item.kind != c->kind)
			fail_msg("%s: %s", c->name, item.kind == ITEM_KINDS
			         ? "not on it" : letter_item_name(item.kind));
		meeting.venue = &venues[1];
		assert_false(agenda_item(&meeting, &policy, &challenge,
		                         &item));
	}
}

/* Guests read no name, no step, no draft, and of a sensitive one no school. */
static void
test_guests(void **state)
{
	int64_t now = process_at(0);
	struct agenda_meeting meeting;
	struct letter_item item;
	struct challenge challenge;

	(void)state;
	process_challenge(&challenge, CHALLENGE_WORKING);
	as_overdue(&challenge);
	COPY_TEXT(challenge.venue, SLICE("dit"));
	COPY_TEXT(challenge.school, SLICE("Lincoln"));
	COPY_TEXT(challenge.summary, SLICE("No substitutes"));
	agenda_meeting_init(&meeting, &policy, &venues[0],
	                    venue_next(&venues[0], now), now);
	assert_true(agenda_item(&meeting, &policy, &challenge, &item));
	assert_string_equal(item.owner, OWNER);
	assert_int_equal(item.step, 1);
	assert_null(item.summary);
	meeting.is_external = true;
	assert_true(agenda_item(&meeting, &policy, &challenge, &item));
	assert_null(item.owner);
	assert_null(item.summary);
	assert_int_equal(item.step, 0);
	assert_int_equal(item.due, DAY_NONE);
	assert_string_equal(item.school, "Lincoln");
	challenge.summary_approved = true;
	assert_true(agenda_item(&meeting, &policy, &challenge, &item));
	assert_string_equal(item.summary, "No substitutes");
	challenge.held = true;
	challenge.sensitive = true;
	assert_true(agenda_item(&meeting, &policy, &challenge, &item));
	assert_null(item.summary);
	assert_null(item.school);
	challenge.practice = true;
	assert_false(agenda_item(&meeting, &policy, &challenge, &item));
}

/* --- patterns --- */

static void
report(struct agenda_tally *tally, const char *type, const char *school,
       int32_t days_ago)
{
	struct challenge challenge;

	process_challenge(&challenge, CHALLENGE_WORKING);
	COPY_TEXT(challenge.type, slice_of(type));
	COPY_TEXT(challenge.school, slice_of(school));
	challenge.opened_at = process_at(-days_ago);
	agenda_tally_add(tally, &challenge);
}

static void
test_patterns(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct agenda_tally tally;
	const char **patterns;

	(void)state;
	agenda_tally_init(&tally, &policy, process_at(0), arena);
	report(&tally, "staffing", "Lincoln", 1);
	report(&tally, "staffing", "Lincoln", 2);
	report(&tally, "staffing", "Adams", 3);
	report(&tally, "staffing", "Truth", 40);	/* too long ago */
	report(&tally, "staffing", "", 1);
	assert_int_equal(agenda_patterns(&tally, &venues[0], "en", arena,
	                                 &patterns), 0);
	report(&tally, "staffing", "Truth", 30);
	assert_int_equal(agenda_patterns(&tally, &venues[0], "en", arena,
	                                 &patterns), 1);
	assert_string_equal(patterns[0], "3 schools have reported staffing "
	                    "challenges this month");
	assert_int_equal(agenda_patterns(&tally, &venues[2], "en", arena,
	                                 &patterns), 0);
	assert_int_equal(agenda_patterns(&tally, &venues[1], "es", arena,
	                                 &patterns), 1);
	assert_string_equal(patterns[0], "3 escuelas informaron este mes de "
	                    "desaf\303\255os del mismo tipo: Personal");
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_next_is_after),
		cmocka_unit_test(test_agenda_comes_before),
		cmocka_unit_test(test_deadlines),
		cmocka_unit_test(test_half_days),
		cmocka_unit_test(test_half_day_before_hours),
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_venues_that_stopped),
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_guests),
		cmocka_unit_test(test_patterns),
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
