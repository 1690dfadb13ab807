/* Figures worked out by hand from a small log. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/figures.h"
#include "tests/letters/helper_sample.h"

#include <cmocka.h>

enum {
	MONDAY = 20759,		/* November 2, 2026 */
	NOON = 17 * 3600,	/* UTC; noon in Detroit in November */
	ARENA_LIMIT = 1024 * 1024
};

static int64_t
at(int32_t day)
{
	return (int64_t)(MONDAY + day) * 86400 + NOON;
}

static struct challenge
challenge_of(int64_t id, enum challenge_state state, enum ending ending,
             int32_t opened, int32_t ended)
{
	struct challenge challenge = {
		.id = id, .state = state, .ending = ending,
		.type = "staffing", .school = "Lincoln Elementary",
		.owner = "lee.park@riverbend.example",
		.opened_at = at(opened),
		.ended_at = state == CHALLENGE_CLOSED ? at(ended) : 0,
		.asked_at = at(opened),
	};

	return challenge;
}

/* Days are counted from Monday, November 2; 5 and 6 are a weekend. */
static void
fill(struct figures *figures)
{
	struct challenge a = challenge_of(1, CHALLENGE_CLOSED,
	                                  ENDING_CONFIRMED, 0, 9);
	struct challenge b = challenge_of(2, CHALLENGE_CLOSED,
	                                  ENDING_CONFIRMED, 0, 14);
	struct challenge c = challenge_of(3, CHALLENGE_CLOSED,
	                                  ENDING_UNCONFIRMED, 1, 10);
	struct challenge d = challenge_of(4, CHALLENGE_WORKING, ENDING_NONE,
	                                  2, 0);
	struct challenge e = challenge_of(5, CHALLENGE_RECEIVED, ENDING_NONE,
	                                  9, 0);
	struct challenge f = challenge_of(6, CHALLENGE_WORKING, ENDING_NONE,
	                                  0, 0);
	struct challenge g = challenge_of(7, CHALLENGE_CLOSED,
	                                  ENDING_CONFIRMED, -30, -20);
	/* Received day 0, assigned 1, addressed 7 (4 school days), confirmed
	 * 9 (2 school days). */
	struct figures_moments a_moments = { at(1), at(7), false };
	/* Assigned day 3, addressed 4, confirmed 14 (6 school days). */
	struct figures_moments b_moments = { at(3), at(4), true };
	struct figures_moments c_moments = { at(1), at(8), false };
	struct figures_moments d_moments = { at(8), 0, false };
	struct figures_moments none = { 0, 0, false };

	a.step_count = 2;
	a.steps[0] = (struct step){ .number = 1, .due = MONDAY + 3,
		.first_due = MONDAY + 3, .done_at = at(3) };
	a.steps[1] = (struct step){ .number = 2, .due = MONDAY + 7,
		.first_due = MONDAY + 4, .done_at = at(8) };
	COPY_TEXT(a.control, SLICE("internal"));
	COPY_TEXT(a.brief.scope, SLICE("one school"));
	COPY_TEXT(a.brief.impact, SLICE("no coaching"));
	b.asked_at = 0;
	b.reopened = 1;
	c.step_count = 1;
	c.steps[0] = (struct step){ .number = 1, .due = DAY_NONE,
		.first_due = DAY_NONE };
	c.asked_at = 0;
	COPY_TEXT(c.control, SLICE("external"));
	d.step_count = 1;
	d.steps[0] = (struct step){ .number = 1, .due = MONDAY + 11,
		.first_due = MONDAY + 11 };
	d.level = 1;
	COPY_TEXT(d.venue, SLICE("dit"));
	d.discuss_at = at(20);
	e.owner[0] = '\0';
	e.type[0] = '\0';
	e.school[0] = '\0';
	f.practice = true;
	a.submitter_count = 1;
	COPY_TEXT(a.submitters[0].answered_by, SLICE("designee@x.example"));
	figures_add(figures, &a, &a_moments);
	figures_add(figures, &b, &b_moments);
	figures_add(figures, &c, &c_moments);
	figures_add(figures, &d, &d_moments);
	figures_add(figures, &e, &none);
	figures_add(figures, &f, &d_moments);
	figures_add(figures, &g, &a_moments);
}

static const struct {
	const char *key;
	const char *value;
} wanted[] = {
	{ "in_period", "5" },
	{ "opened", "5" },
	{ "internal", "1 of 5" },
	{ "external", "1 of 5" },
	{ "types", "Staffing 4" },
	{ "no_type", "CH-5" },
	{ "schools", "1 of 2" },
	{ "placed", "1 of 2" },
	{ "no_venue", "CH-5" },
	{ "assigned", "4 of 5" },
	/* 1, 3, 0 and 4 school days */
	{ "days_to_assigned", "2" },
	{ "no_owner", "CH-5" },
	{ "raised", "CH-4" },
	{ "briefed", "1 of 4" },
	{ "no_brief", "CH-2, CH-3, CH-4" },
	{ "with_dates", "2 of 4" },
	{ "steps_done", "2 of 4" },
	{ "steps_on_time", "1 of 2" },
	{ "steps_moved", "1" },
	{ "no_step", "CH-2, CH-3" },
	{ "overdue", "CH-4" },
	/* c was ended, and nobody was asked */
	{ "followed_up", "2 of 3" },
	{ "confirmed", "2" },
	/* a by the school's designee */
	{ "in_place", "1 of 2" },
	{ "unconfirmed", "1" },
	/* 4, 1 and 5 school days */
	{ "days_to_addressed", "4" },
	/* 2 and 6 */
	{ "days_to_confirmed", "4" },
	/* 7 and 10 */
	{ "days_whole", "8.5" },
	{ "not_asked", "CH-3" },
	{ "unconfirmed_list", "CH-3" },
	{ "agendas", "4" },
	{ "reviews", "2 of 3" },
	{ "missed", "October 2026" },
	{ "conversations", "1" },
	{ "came_back", "CH-2" },
	{ "approved", "no" },
};

static void
test_by_hand(void **state)
{
	static struct figures figures;
	struct figures_facts facts = { .version = "1", .agendas = 4,
		.reviews_asked = 3, .reviews_done = 2,
		.missed = "October 2026" };
	struct figures_line lines[FIGURES_LINES_MAX];
	struct arena *arena = arena_new(ARENA_LIMIT);
	size_t count;

	(void)state;
	figures_init(&figures, &sample_policy, MONDAY, MONDAY + 14);
	fill(&figures);
	count = figures_lines(&figures, &facts, "en", arena, lines);
	for (size_t w = 0; w < sizeof(wanted) / sizeof(wanted[0]); w++) {
		size_t i = 0;

		while (i < count && strcmp(lines[i].key, wanted[w].key) != 0)
			i++;
		if (i == count)
			fail_msg("%s is left out", wanted[w].key);
		if (strcmp(lines[i].value, wanted[w].value) != 0)
			fail_msg("%s: %s, not %s", wanted[w].key,
			         lines[i].value, wanted[w].value);
	}
	arena_free(arena);
}

static void
test_words(void **state)
{
	static struct figures figures;
	struct figures_facts facts = { .version = "1" };
	struct figures_line lines[FIGURES_LINES_MAX];
	struct arena *arena = arena_new(ARENA_LIMIT);
	static const char *const languages[] = { "en", "es" };

	(void)state;
	for (size_t l = 0; l < 2; l++) {
		size_t count;

		figures_init(&figures, &sample_policy, MONDAY, MONDAY + 14);
		fill(&figures);
		count = figures_lines(&figures, &facts, languages[l], arena,
		                      lines);
		for (size_t i = 0; i < count; i++) {
			struct slice label = slice_of(lines[i].label);

			if (slice_contains_fold(label, "score") ||
			    slice_contains_fold(label, "rank") ||
			    slice_contains(label, "%") ||
			    slice_contains(slice_of(lines[i].value),
			                   "Lincoln"))
				fail_msg("%s: %s", lines[i].label,
				         lines[i].value);
		}
	}
	arena_free(arena);
}

static void
test_nothing(void **state)
{
	static struct figures figures;
	struct figures_facts facts = { .version = "1" };
	struct figures_line lines[FIGURES_LINES_MAX];
	struct arena *arena = arena_new(ARENA_LIMIT);

	(void)state;
	figures_init(&figures, &sample_policy, MONDAY, MONDAY);
	assert_int_equal(figures_median_twice(&figures, SPAN_WHOLE), -1);
	assert_true(figures_lines(&figures, &facts, "en", arena, lines) > 10);
	arena_free(arena);
}

static void
test_hear(void **state)
{
	struct figures_moments moments = { 0, 0, false };

	(void)state;
	figures_hear(&moments, "reported", CHALLENGE_NONE,
	             CHALLENGE_RECEIVED, 10);
	figures_hear(&moments, "routed", CHALLENGE_RECEIVED,
	             CHALLENGE_ASSIGNED, 20);
	figures_hear(&moments, "taken", CHALLENGE_ASSIGNED,
	             CHALLENGE_WORKING, 30);
	figures_hear(&moments, "addressed", CHALLENGE_WORKING,
	             CHALLENGE_ASKING, 40);
	figures_hear(&moments, "partly", CHALLENGE_ASKING,
	             CHALLENGE_WORKING, 50);
	figures_hear(&moments, "addressed", CHALLENGE_WORKING,
	             CHALLENGE_ASKING, 60);
	figures_hear(&moments, "noted", CHALLENGE_ASKING, CHALLENGE_ASKING,
	             65);
	figures_hear(&moments, "ended", CHALLENGE_ASKING, CHALLENGE_CLOSED,
	             70);
	assert_int_equal(moments.assigned_at, 20);
	assert_int_equal(moments.addressed_at, 60);
	assert_true(moments.by_conversation);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_by_hand),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_hear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
