/* Lines that are about no one challenge, and those that only look like it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/desk.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

static const struct {
	const char *line;
	enum desk_word word;
	int64_t number;
	const char *reason;
} lines[] = {
	{ "UNDO", DESK_UNDO, 0, "" },
	{ "undo.", DESK_UNDO, 0, "" },
	{ "Undo 12", DESK_UNDO, 12, "" },
	{ "UNDO #12 please", DESK_UNDO, 12, "" },
	{ "Please undo that", DESK_UNDO, 0, "" },
	{ "undo my last mail", DESK_UNDO, 0, "" },
	{ "DESHACER 12", DESK_UNDO, 12, "" },
	{ "deshaz eso, por favor", DESK_UNDO, 0, "" },
	{ "UNDO 99999999999999999999", DESK_NONE, 0, "" },
	{ "Undo step 2", DESK_NONE, 0, "" },
	{ "undo the schedule change at Lincoln", DESK_NONE, 0, "" },
	{ "Can you undo that?", DESK_NONE, 0, "" },
	{ "undo that?", DESK_NONE, 0, "" },
	{ "We cannot undo that", DESK_NONE, 0, "" },
	{ "RELEASE MAIL 7", DESK_RELEASE_MAIL, 7, "" },
	{ "accept mail #7", DESK_RELEASE_MAIL, 7, "" },
	{ "liberar correo 7", DESK_RELEASE_MAIL, 7, "" },
	{ "release mail", DESK_NONE, 0, "" },
	{ "release mail 7 to Sharon", DESK_NONE, 0, "" },
	{ "RELEASE", DESK_NONE, 0, "" },
	{ "DROP MAIL 7: advertising", DESK_DROP_MAIL, 7, "advertising" },
	{ "drop mail 7", DESK_DROP_MAIL, 7, "" },
	{ "descartar correo 7 es publicidad", DESK_DROP_MAIL, 7,
	  "es publicidad" },
	{ "drop mail at the office", DESK_NONE, 0, "" },
	{ "17 DROP advertising", DESK_NONE, 0, "" },
	{ "", DESK_NONE, 0, "" },
	{ "...", DESK_NONE, 0, "" },
	{ "please", DESK_NONE, 0, "" },
};

static void
test_lines(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		struct desk_line read;
		bool is_one = desk_read(slice_of(lines[i].line), &read);

		if (is_one != (lines[i].word != DESK_NONE) ||
		    read.word != lines[i].word ||
		    (is_one && read.number != lines[i].number) ||
		    !slice_is(read.reason, lines[i].reason))
			fail_msg("\"%s\": %d, %lld, \"" SLICE_FMT "\"",
			         lines[i].line, (int)read.word,
			         (long long)read.number,
			         SLICE_ARG(read.reason));
	}
}

static void
test_courtesy(void **state)
{
	static const char *const polite[] = {
		"", "Thanks!", "Thank you, Dana", "Sorry, wrong one.",
		"Dana Ruiz", "Best regards,", "Perdón, me equivoqué", "--",
	};
	static const char *const words[] = {
		"NO", "It came back", "42 DONE 1", "Thanks, but it is not done",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(polite) / sizeof(polite[0]); i++)
		if (!desk_is_courtesy(slice_of(polite[i]), "Dana Ruiz"))
			fail_msg("\"%s\" asks for nothing", polite[i]);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (desk_is_courtesy(slice_of(words[i]), "Dana Ruiz"))
			fail_msg("\"%s\" says something", words[i]);
	assert_false(desk_is_courtesy(SLICE("Dana"), NULL));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_courtesy),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
