/* A summary in words that speak of what is needed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "core/wording.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

static void
test_wording(void **state)
{
	static const struct {
		const char *said;
		const char *neutral;
	} cases[] = {
		{ "", "" },
		{ "No substitutes at Lincoln", "No substitutes at Lincoln" },
		{ "Low kids get no coaching",
		  "Students who need more support get no coaching" },
		{ "our SPED kids wait", "our students with disabilities wait" },
		{ "The new schedule is a mess.",
		  "The new schedule is not working." },
		{ "The office refuses to answer",
		  "The office does not yet answer" },
		{ "slow kids' bus", "slow kids' bus" },
		{ "uselessness", "uselessness" },
		{ "Los niños problema esperan",
		  "Los estudiantes que necesitan más apoyo esperan" },
		{ "\xff low kids\xc3", "\xff low kids\xc3" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct text out;

		text_init(&out, 2 * WORDING_LIMIT);
		wording_neutral(slice_of(cases[i].said), &out);
		if (strcmp(out.data, cases[i].neutral) != 0)
			fail_msg("\"%s\": \"%s\"", cases[i].said, out.data);
		text_release(&out);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_wording),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
