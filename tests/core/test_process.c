/* An answer to the request for approval, and a wish for help: unsure is no. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/process.h"
#include "tests/letters/helper_sample.h"

#include <cmocka.h>

static const struct {
	const char *words;
	enum process_answer answer;
} answers[] = {
	{ "", PROCESS_ANSWER_NONE },
	{ "APPROVE", PROCESS_ANSWER_APPROVE },
	{ "Approved.\n\nLorraine", PROCESS_ANSWER_APPROVE },
	{ "\n\nI approve.", PROCESS_ANSWER_APPROVE },
	{ "Apruebo", PROCESS_ANSWER_APPROVE },
	{ "Lo apruebo.", PROCESS_ANSWER_APPROVE },
	{ "Approved, thank you all", PROCESS_ANSWER_APPROVE },
	{ "I approve, but change the dates", PROCESS_ANSWER_UNCLEAR },
	{ "I will approve it after the board met", PROCESS_ANSWER_UNCLEAR },
	{ "Approve?", PROCESS_ANSWER_UNCLEAR },
	{ "Should we approve this now?", PROCESS_ANSWER_UNCLEAR },
	{ "APPROVE\nif the waits are ten days", PROCESS_ANSWER_UNCLEAR },
	{ "approve once HR agrees", PROCESS_ANSWER_UNCLEAR },
	{ "I do not approve", PROCESS_ANSWER_NOT },
	{ "APPROVE\nNo: I can't approve this yet", PROCESS_ANSWER_NOT },
	{ "no apruebo", PROCESS_ANSWER_NOT },
	{ "Looks good to me", PROCESS_ANSWER_NONE },
	{ "yes", PROCESS_ANSWER_NONE },
	{ "Approval is for the board", PROCESS_ANSWER_NONE },
};

static const struct {
	const char *subject;
	const char *words;
	bool asked;
} wishes[] = {
	{ "", "help", true },
	{ "hello", "Help!", true },
	{ "HELP", "", true },
	{ "Process?", "", true },
	{ "x", "How does this work?", true },
	{ "", "proceso", true },
	{ "Ayuda", "  \n", true },
	{ "", "\xC2\xBF" "C\xC3\xB3mo funciona?", true },
	{ "PROCESS", "Please send me the process.", true },
	{ "", "Por favor, mándeme el proceso.", true },
	{ "help", "We have no substitutes.", false },
	{ "", "Please send me the process of hiring a sub.", false },
	{ "", "help us with substitutes", false },
	{ "", "the process of hiring is slow", false },
	{ "", "", false },
	{ "Re: [CH-42] help", "", false },
};

static void
test_answers(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++)
		if (process_read_answer(slice_of(answers[i].words)) !=
		    answers[i].answer)
			fail_msg("\"%s\": %d", answers[i].words, (int)
			         process_read_answer(slice_of(
			         answers[i].words)));
}

static void
test_wishes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(wishes) / sizeof(wishes[0]); i++)
		if (process_is_asked_for(slice_of(wishes[i].subject),
		    slice_of(wishes[i].words)) != wishes[i].asked)
			fail_msg("\"%s\" / \"%s\"", wishes[i].subject,
			         wishes[i].words);
}

static void
test_sections(void **state)
{
	struct text text;

	(void)state;
	text_init(&text, 1000);
	process_name_sections("types waits", "en", &text);
	text_add(&text, "; ");
	process_name_sections("people", "es", &text);
	assert_string_equal(text.data, "types of challenges, how long is "
	                    "waited; las personas");
	text_release(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_answers),
		cmocka_unit_test(test_wishes),
		cmocka_unit_test(test_sections),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
