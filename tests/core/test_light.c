/* Red, amber, green: by dates and reminders, never by state alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/light.h"
#include "tests/letters/helper_sample.h"

#include <cmocka.h>

enum { TODAY = 20794 };		/* Monday, December 7, 2026 */

static const struct light_case {
	const char *name;
	enum challenge_state state;
	int32_t due;		/* of the one step; 0: no step */
	int32_t nudges;
	int32_t level;
	bool done;
	enum light light;
	const char *reason;
} cases[] = {
	{ "closed, with a step overdue", CHALLENGE_CLOSED, TODAY - 9, 3, 1,
	  false, LIGHT_NONE, "" },
	{ "overdue by a day", CHALLENGE_WORKING, TODAY - 1, 0, 0, false,
	  LIGHT_RED, "a step is overdue" },
	{ "due today", CHALLENGE_WORKING, TODAY, 0, 0, false, LIGHT_AMBER,
	  "a step is due soon" },
	{ "in two school days", CHALLENGE_WORKING, TODAY + 2, 0, 0, false,
	  LIGHT_AMBER, "a step is due soon" },
	{ "in three school days", CHALLENGE_WORKING, TODAY + 3, 0, 0, false,
	  LIGHT_GREEN, "on time" },
	{ "the overdue one is done", CHALLENGE_WORKING, TODAY - 1, 0, 0, true,
	  LIGHT_AMBER, "no step has a date" },
	{ "up the line", CHALLENGE_ASSIGNED, 0, 0, 1, false, LIGHT_RED,
	  "it went up the line" },
	{ "reminded", CHALLENGE_ASSIGNED, 0, 1, 0, false, LIGHT_AMBER,
	  "somebody was reminded" },
	{ "new", CHALLENGE_RECEIVED, 0, 0, 0, false, LIGHT_GREEN, "on time" },
};

static void
test_light(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct challenge challenge = {
			.state = cases[i].state, .nudges = cases[i].nudges,
			.level = cases[i].level,
			.step_count = cases[i].due != 0,
			.steps = { { .number = 1, .due = cases[i].due,
			             .done_at = cases[i].done } },
		};
		enum light light = light_of(&sample_policy, &challenge, TODAY);
		const char *reason = light_reason(&sample_policy, &challenge,
		                                  TODAY, "en");

		if (light != cases[i].light ||
		    strcmp(reason, cases[i].reason) != 0)
			fail_msg("%s: %s, %s", cases[i].name,
			         light_name(light, "en"), reason);
	}
	assert_string_equal(light_name(LIGHT_RED, "es-mx"), "rojo");
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_light) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
