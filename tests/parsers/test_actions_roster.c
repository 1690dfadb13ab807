/* Words about people: who is out, who has left, who talked with whom. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "parsers/actions.h"

#include <cmocka.h>	/* last: it has a macro named fail */

enum { ARENA_LIMIT = 64 * 1024 * 1024, TODAY = 20789 };	/* 2026-12-02 */

static const struct {
	enum reading_as as;
	const char *text;
	const char *got;
} cases[] = {
	/* out: first to last day, cover, who if not the writer */
	{ READING_AS_OWNER, "OUT until Jan 6, Beth Kline covers",
	  "out 2026-12-02 2027-01-06 [Beth Kline]" },
	{ READING_AS_OWNER, "OUT until Jan 6",
	  "out 2026-12-02 2027-01-06 []" },
	{ READING_AS_OWNER, "I'm out Dec 14-18, Beth covers",
	  "out 2026-12-14 2026-12-18 [Beth]" },
	{ READING_AS_OWNER, "Estoy fuera del 14 al 18 de diciembre, Beth me "
	  "cubre", "out 2026-12-14 2026-12-18 [Beth]" },
	{ READING_AS_OWNER, "Fuera hasta el 6 de enero, cubre Beth Kline",
	  "out 2026-12-02 2027-01-06 [Beth Kline]" },
	{ READING_AS_OWNER, "I will be out of the office from Dec 7 to Dec 9. "
	  "Beth Kline will cover for me.",
	  "out 2026-12-07 2026-12-09 [Beth Kline]" },
	{ READING_AS_COORDINATOR, "Sharon Pruitt is out until Jan 6, Dennis "
	  "Cho covers", "out 2026-12-02 2027-01-06 [Dennis Cho] of Sharon "
	  "Pruitt" },
	{ READING_AS_OWNER, "I'm back.", "back" },
	/* and what is no absence */
	{ READING_AS_OWNER, "We are out of subs until Friday. Beth covers two "
	  "classes.", "note" },
	{ READING_AS_OWNER, "I'm out until Monday but will do it then.",
	  "note" },
	{ READING_AS_OWNER, "Am I out until Jan 6, Beth covers?", "-out" },
	{ READING_AS_OWNER, "OUT until the cows come home", "-out" },
	{ READING_AS_OWNER, "Sharon Pruitt is out until Jan 6, Dennis Cho "
	  "covers", "-out" },
	/* left */
	{ READING_AS_COORDINATOR, "HANDOVER Sharon Pruitt TO Dennis Cho",
	  "handover Sharon Pruitt to [Dennis Cho]" },
	{ READING_AS_COORDINATOR, "handover Sharon Pruitt",
	  "handover Sharon Pruitt to []" },
	{ READING_AS_COORDINATOR, "Sharon Pruitt left, Dennis Cho takes over",
	  "handover Sharon Pruitt to [Dennis Cho]" },
	{ READING_AS_COORDINATOR, "TRASPASO de Sharon Pruitt a Dennis Cho",
	  "handover Sharon Pruitt to [Dennis Cho]" },
	{ READING_AS_COORDINATOR, "Sharon Pruitt left a message about the "
	  "subs.", "-handover" },
	{ READING_AS_OWNER, "HANDOVER Sharon Pruitt TO Dennis Cho",
	  "-handover" },
	/* talked with */
	{ READING_AS_COORDINATOR, "FOLLOWED UP by phone with Megan on Dec 1: "
	  "yes, subs are there all week",
	  "followed 2026-12-01 phone [Megan] yes" },
	{ READING_AS_COORDINATOR, "Followed up in a meeting with Megan Olsen: "
	  "no, nothing has changed", "followed - meeting [Megan Olsen] no" },
	{ READING_AS_COORDINATOR, "SEGUIMIENTO por teléfono con Megan el 1 de "
	  "diciembre: sí, ya está resuelto",
	  "followed 2026-12-01 phone [Megan] yes" },
	{ READING_AS_COORDINATOR, "FOLLOWED UP by phone with Megan on Nov 30: "
	  "yes, but it came back on Monday",
	  "-yes" },
	{ READING_AS_COORDINATOR, "FOLLOWED UP by phone with Megan: she will "
	  "look on Friday", "followed - phone [Megan] unclear" },
	{ READING_AS_COORDINATOR, "FOLLOWED UP", "unclear" },
	{ READING_AS_OWNER, "FOLLOWED UP by phone with Megan: yes", "-followed" },
};

static void
describe(const struct action *action, struct text *got)
{
	char first[DAY_TEXT_MAX];
	char last[DAY_TEXT_MAX];

	day_format(action->from, first);
	day_format(action->due, last);
	text_clear(got);
	if (action->kind == ACTION_OUT)
		text_addf(got, "out %s %s [" SLICE_FMT "]%s" SLICE_FMT, first,
		          last, SLICE_ARG(action->who),
		          action->text.length > 0 ? " of " : "",
		          SLICE_ARG(action->text));
	else if (action->kind == ACTION_HANDOVER)
		text_addf(got, "handover " SLICE_FMT " to [" SLICE_FMT "]",
		          SLICE_ARG(action->text), SLICE_ARG(action->who));
	else if (action->kind == ACTION_FOLLOWED_UP)
		text_addf(got, "followed %s " SLICE_FMT " [" SLICE_FMT "] %s",
		          last[0] != '\0' ? last : "-", SLICE_ARG(action->how),
		          SLICE_ARG(action->who), answer_name(action->answer));
	else
		text_add(got, action_name(action->kind));
}

static void
test_people(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct text got;

	(void)state;
	text_init(&got, 4000);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct reading_context context = {
			.as = cases[i].as, .today = TODAY,
			.state = CHALLENGE_WORKING,
		};
		struct reading reading;
		const char *expected = cases[i].got;
		bool is_not = expected[0] == '-';

		reading_init(&reading);
		actions_read(&context, slice_of(cases[i].text), arena,
		             &reading);
		assert_true(reading.action_count >= 1);
		describe(&reading.actions[0], &got);
		if (is_not ? strstr(got.data, expected + 1) != NULL
		           : strcmp(got.data, expected) != 0)
			fail_msg("\"%s\": %s, expected %s", cases[i].text,
			         got.data, expected);
	}
	text_release(&got);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_people),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
