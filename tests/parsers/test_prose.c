#include "parsers/prose.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"

enum { ARENA = 64 * 1024 * 1024 };

struct prose_case {
	const char *name;
	const char *text;
	const char *wanted;
};

static const struct prose_case languages[] = {
	{ "english", "We still do not have a substitute for Friday.", "en" },
	{ "spanish", "Todav\u00EDa no tenemos maestra para el grupo.", "es" },
	{ "short english", "Yes, thanks!", "en" },
	{ "short spanish", "S\u00ED, gracias.", "es" },
	{ "the same in both", "No.", "" },
	{ "empty", "", "" },
	{ "a name in spanish", "The teacher at La Escuela is out and we need "
	  "a sub", "en" },
};

static const struct prose_case summaries[] = {
	{ "greeting and thanks dropped",
	  "Hi Dana,\n\nThank you so much for all you do. We have no "
	  "substitute for third grade on Fridays. I am so tired of this.\n\n"
	  "Thanks,\nLee\n",
	  "We have no substitute for third grade on Fridays" },
	{ "opening dropped",
	  "I am writing to let you know that the science kits are missing "
	  "for room 12.\n",
	  "The science kits are missing for room 12" },
	{ "spanish",
	  "Buenos d\u00EDas,\n\nLes informo que faltan libros de lectura en "
	  "segundo grado. Gracias por todo.\n",
	  "Faltan libros de lectura en segundo grado" },
	{ "wrapped over lines",
	  "The reading block overlaps\nwith the band schedule\nin grade 5.\n",
	  "The reading block overlaps with the band schedule in grade 5" },
	{ "capitals", "NO ONE SIGNS UP FOR CONFERENCES\n",
	  "No one signs up for conferences" },
	{ "of a form, its description",
	  "School: Adams\nType: Policy\nChallenge: tutors can't start yet\n"
	  "Name: Ana\n", "Tutors can't start yet" },
	{ "a plain statement, where there is nothing stronger",
	  "Hi,\n\nThree schools use three different phonics programs. "
	  "Which one is the core?\n", "Three schools use three different phonics "
	  "programs" },
	{ "what points back is second",
	  "It never worked. The new laptops don't work with our headsets.\n",
	  "The new laptops don't work with our headsets" },
	{ "a question only", "Is this the right address to report a barrier?\n",
	  "" },
	{ "see attached", "see attached\n", "" },
	{ "feelings only", "I am so frustrated and tired!\n\nThanks\n", "" },
	{ "nothing", "", "" },
	{ "thanks only", "Thank you!\n", "" },
	{ "titles end no sentence",
	  "Mr. Ortiz has no access to the data system since Dr. Hale left.\n",
	  "A colleague has no access to the data system since a colleague "
	  "left" },
	{ "a student's name", "Our student Ann Lee has no laptop at home.\n",
	  "Our student has no laptop at home" },
	{ "a title, and more after it",
	  "We have no key, says Ms. Lopez, and no room.\n",
	  "We have no key, says a colleague, and no room" },
	{ "a Spanish title", "La Sra. Vega no tiene libros para el grupo.\n",
	  "Una persona del equipo no tiene libros para el grupo" },
	{ "anger is left out", "This is a joke, we never get any subs. "
	  "There are no substitutes on Fridays.\n",
	  "There are no substitutes on Fridays" },
	{ "only anger", "We are sick of having no subs!\n", "" },
	{ "a question of the form in front",
	  "In your own words: nobody told staff who makes the call\n",
	  "Nobody told staff who makes the call" },
	{ "what follows is second",
	  "My room has no heat. I can't run a group when it is that cold.\n",
	  "My room has no heat" },
};

static void
test_languages(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(languages) / sizeof(languages[0]); i++) {
		struct slice got = prose_language(slice_of(languages[i].text));

		if (!slice_is(got, languages[i].wanted))
			fail_msg("%s: " SLICE_FMT, languages[i].name,
			         SLICE_ARG(got));
	}
}

static void
test_summaries(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(summaries) / sizeof(summaries[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct slice got = { 0 };

		prose_summary(slice_of(summaries[i].text), arena, &got);
		if (!slice_is(got, summaries[i].wanted))
			fail_msg("%s: " SLICE_FMT, summaries[i].name,
			         SLICE_ARG(got));
		arena_free(arena);
	}
}

static void
test_limits(void **state)
{
	struct arena *arena = arena_new(ARENA);
	struct text text;
	struct slice got = { 0 };

	(void)state;
	text_init(&text, 1024 * 1024);
	while (!text.cut)
		text_add(&text, "ma\u00F1ana we have no books \u00E9 and ");
	prose_summary(text_slice(&text), arena, &got);
	assert_true(utf8_is_valid(got));
	assert_in_range(utf8_count(got), 1, PROSE_SUMMARY_LIMIT);
	text_release(&text);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_languages),
		cmocka_unit_test(test_summaries),
		cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests_name("prose", tests, NULL, NULL);
}
