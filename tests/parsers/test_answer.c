/* test_answer.c - answers that decide something, and ugly input. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "parsers/answer.h"
#include "parsers/answer_signs.h"

#include <cmocka.h>	/* last: it has a macro named fail */

enum { ARENA_LIMIT = 64 * 1024 * 1024, SIZE = 1024 * 1024 };

static enum answer
read_answer(struct slice text)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	enum answer answer = answer_read(text, arena);

	arena_free(arena);
	return answer;
}

static void
test_cases(void **state)
{
	static const struct {
		const char *text;
		enum answer answer;
	} cases[] = {
		{ "Yes.", ANSWER_YES },
		{ "\360\237\221\215", ANSWER_YES },
		{ "No.", ANSWER_NO },
		{ "\360\237\221\216", ANSWER_NO },
		{ "", ANSWER_UNCLEAR },
		{ "Thanks!", ANSWER_UNCLEAR },
		{ "Nothing stands in the way any more.", ANSWER_YES },
		{ "The leak stopped.", ANSWER_YES },
		{ "Nothing works.", ANSWER_NO },
		{ "S\303\255", ANSWER_YES },
		{ "Si llegan el lunes", ANSWER_UNCLEAR },
		{ "No se ha resuelto", ANSWER_NO },
		{ "M\303\241s o menos", ANSWER_PARTLY },
		{ "EN PARTE", ANSWER_PARTLY },	/* as our letter prints it */
		{ "Hola:\n\nEN PARTE\n\nMarta", ANSWER_PARTLY },
		{ "Parcialmente", ANSWER_PARTLY },
		{ "Yes this is Karen", ANSWER_UNCLEAR },
		{ "yes that was me who reported it", ANSWER_UNCLEAR },
		{ "Yes, go ahead and order them", ANSWER_UNCLEAR },
		{ "Yes, it is urgent", ANSWER_UNCLEAR },
		{ "Yes, there are 31 students", ANSWER_UNCLEAR },
		{ "Third time this month that it has gone out.", ANSWER_NO },
		{ "It's addressed for K-2 only.", ANSWER_PARTLY },
		{ "The first part of it was addressed.", ANSWER_PARTLY },
		{ "Yes with one exception, the lab", ANSWER_PARTLY },
		{ "per the AP it's handled", ANSWER_UNCLEAR },
		{ "Thanks so much for all the work on this.", ANSWER_UNCLEAR },
		{ "it hasn't improved at all", ANSWER_NO },
		{ "I'd say yes", ANSWER_YES },
		/* A trouble is told from its beginning: the end counts. */
		{ "It leaked in May. Nobody came in June. Yes.", ANSWER_YES },
		{ "We waited all fall and nothing worked. It's all fixed now.",
		  ANSWER_YES },
		{ "All fixed now. Then it broke again.", ANSWER_NO },
		{ "It works now, and nothing was lost.", ANSWER_YES },
		{ "It no longer leaks.", ANSWER_YES },
		{ "Nobody came.", ANSWER_NO },
		{ "Ya no hay goteras, todo bien.", ANSWER_YES },
		{ "I'd say yes if they came", ANSWER_UNCLEAR },
		{ "I was told it would be fixed", ANSWER_UNCLEAR },
		{ "They say it is fixed. It is not.", ANSWER_NO },
		{ "oh yes, \042fixed\042 \360\237\231\204", ANSWER_UNCLEAR },
		{ "Yes...", ANSWER_UNCLEAR },
		{ "yes?", ANSWER_UNCLEAR },
		{ "> YES\n> PARTLY\n> NO", ANSWER_UNCLEAR },
		{ "Has this been addressed sufficiently? YES", ANSWER_YES },
		{ "Has this been addressed sufficiently?", ANSWER_UNCLEAR },
		{ "Dana Whitfield\n\042Say yes to reading\042", ANSWER_UNCLEAR },
		{ "Yes. We do have a new concern about parking, but that's a separate report.", ANSWER_YES },
		{ "Yes. The printer in the lounge still says offline.", ANSWER_UNCLEAR },
		{ "We found a workaround", ANSWER_UNCLEAR },
		{ "Our teacher is gone", ANSWER_UNCLEAR },
		{ "Ms. Kay works part time", ANSWER_UNCLEAR },
		{ "No, not yet", ANSWER_NO },
		{ "Yes! All six of us had our visit today. Thank you.",
		  ANSWER_YES },
		{ "Yes. We can get to the data now.", ANSWER_YES },
		{ "yes thank you so much, the subs showed up all week",
		  ANSWER_YES },
		{ "Yes, it works now, thank you! See you Friday.", ANSWER_YES },
		{ "Yes it is resolved but the printer in 204 is still broken, "
		  "thats a different thing", ANSWER_YES },
		{ "Yes. My room has no heat.", ANSWER_UNCLEAR },
		{ "Yes, that is the right room.", ANSWER_UNCLEAR },
		{ "Please make sure it is fixed.", ANSWER_UNCLEAR },
		{ "The wrong printer was fixed.", ANSWER_NO },
		{ "Brenda says yes. I say no.", ANSWER_NO },
		{ "please don't close this", ANSWER_NO },
		/* Good words, and a thing that is gone or nobody wants. */
		{ "no more leaks", ANSWER_YES },
		{ "Ya no hay ratones.", ANSWER_YES },
		{ "Ya llegaron los libros.", ANSWER_YES },
		{ "ya hay luz", ANSWER_YES },
		{ "Ya quedo, gracias", ANSWER_YES },
		{ "we have a sub every day now", ANSWER_YES },
		{ "Problem's gone. If it comes back I'll let you know.", ANSWER_YES },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		enum answer got = read_answer(slice_of(cases[i].text));

		if (got != cases[i].answer)
			fail_msg("\"%s\": %d", cases[i].text, (int)got);
	}
}

/* Good words of a thing that is gone, or that nobody wants. */
static void
test_no_yes(void **state)
{
	static const char *const texts[] = {
		"no more wifi", "there is no longer a sub", "Ya no hay luz.",
		"ya no hay maestra", "no more heat in 204",
		"ya quitaron el internet", "ya sacaron las computadoras",
		"ya llegaron los equivocados", "ya nos dejaron plantados",
		"ya hay goteras", "ya tenemos otro problema",
		"the smoke alarm is on now", "the leak is here now",
		"the smell is here to stay", "the exit sign is down",
		"the back door stays open", "the gate is open now",
		"3 pm works for us", "that time works", "it loads forever",
		"the phone rings all day", "it locks the kids in",
		"handled badly", "staffed by volunteers", "yes, again",
		"the room next door got fixed", "el otro salon ya tiene",
		"the desks are covered in dust", "ya entra el agua",
		"ya nos dieron una excusa", "ya llegaron dos",
		"ya pusieron una cubeta", "ya hay agua en el piso",
		"ya tengo 40 alumnos", "ya no hay nada", "ya vino y se fue",
		"one is fixed", "upstairs works", "working by Friday",
		"the library is back to being a classroom",
		"quedaron dos", "quedo cancelado", "imprime borroso",
		"los demas ya tienen", "considered fixed by them", "all clear for the drill",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (read_answer(slice_of(texts[i])) == ANSWER_YES)
			fail_msg("\"%s\" is a yes", texts[i]);
}

static void
test_signs_fit(void **state)
{
	(void)state;
	assert_true(signs_fit());
}

/* No garbage, and no yes at the front of garbage, is a yes. */
static void
test_ugly(void **state)
{
	static const char *const patterns[] = {
		"\0", "\xFF", "\x80", "\xC3", "a", "a ", "\n", "not ", "but ",
		"yes but ", "if ", ". ", "\xF0\x9F\x91", "no longer ", "\r\n",
	};
	char *bytes = malloc(SIZE);

	(void)state;
	assert_non_null(bytes);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		size_t length = i == 0 ? 1 : strlen(patterns[i]);

		for (size_t at = 0; at < SIZE; at++)
			bytes[at] = patterns[i][at % length];
		if (read_answer((struct slice){ bytes, SIZE }) == ANSWER_YES)
			fail_msg("pattern %zu is a yes", i);
	}
	free(bytes);
}

/* What was cut off might have said the contrary. */
static void
test_cut(void **state)
{
	char *bytes = malloc(SIZE);

	(void)state;
	assert_non_null(bytes);
	for (size_t at = 0; at < SIZE; at++)
		bytes[at] = "Yes!\n"[at % 5];
	assert_int_equal(read_answer((struct slice){ bytes, SIZE }),
	                 ANSWER_UNCLEAR);
	assert_int_equal(read_answer((struct slice){ bytes, 50 }), ANSWER_YES);
	free(bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_no_yes),
		cmocka_unit_test(test_signs_fit),
		cmocka_unit_test(test_ugly),
		cmocka_unit_test(test_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
