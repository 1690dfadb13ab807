/*
 * What a decision maker must know: blank until it is said, then added to, and
 * never replaced.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/utf8.h"
#include "core/brief.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static void
test_blank_and_complete(void **state)
{
	struct brief brief = { .scope = "two grades", .tried = " \n" };
	enum brief_part part = BRIEF_PARTS;

	(void)state;
	assert_true(brief_is_blank(&brief, BRIEF_TRIED));
	assert_false(brief_is_blank(&brief, BRIEF_SCOPE));
	assert_false(brief_only_blank(&brief, &part));
	brief_add(&brief, BRIEF_TRIED, SLICE("moved the meeting"));
	brief_add(&brief, BRIEF_SINCE, SLICE("September"));
	assert_false(brief_is_complete(&brief));
	assert_true(brief_only_blank(&brief, &part));
	assert_int_equal(part, BRIEF_IMPACT);
	brief_add(&brief, BRIEF_IMPACT, SLICE("no team time"));
	assert_true(brief_is_complete(&brief));
	assert_false(brief_only_blank(&brief, &part));
}

static void
test_adding_keeps_what_was_said(void **state)
{
	struct brief brief = { .since = "September" };
	const struct brief more = { .since = "really August",
	                            .options = "swap two rooms" };

	(void)state;
	brief_add(&brief, BRIEF_SINCE, SLICE("  "));
	brief_add(&brief, BRIEF_SINCE, SLICE("September\n"));
	assert_string_equal(brief.since, "September");
	brief_join(&brief, &more);
	assert_string_equal(brief.since, "September\nreally August");
	assert_string_equal(brief.options, "swap two rooms");
	assert_string_equal(brief.needed, "");
	brief_add_word(&brief, "Question: ", SLICE("Which rooms?"));
	brief_add_word(&brief, "Answer: ", SLICE(" 12 and 14 "));
	brief_add_word(&brief, "Answer: ", SLICE(" "));
	assert_string_equal(brief.added,
	                    "Question: Which rooms?\nAnswer: 12 and 14");
}

/* What does not fit is cut between two characters, and adding goes on. */
static void
test_too_long(void **state)
{
	struct brief brief = { .scope = "" };
	char words[3 * BRIEF_MAX];

	(void)state;
	for (size_t i = 0; i + 2 < sizeof(words); i += 2) {
		words[i] = (char)0xc3;
		words[i + 1] = (char)0xa9;
	}
	words[sizeof(words) - 2] = '\0';
	for (int i = 0; i < 3; i++)
		brief_add(&brief, BRIEF_SCOPE, slice_of(words + 2 * i));
	assert_true(strlen(brief.scope) >= BRIEF_MAX - 3);
	assert_true(strlen(brief.scope) < BRIEF_MAX);
	assert_true(utf8_is_valid(slice_of(brief.scope)));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_blank_and_complete),
		cmocka_unit_test(test_adding_keeps_what_was_said),
		cmocka_unit_test(test_too_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
