/* What keepers write after a meeting, tired and on a phone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/agenda_said.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { ARENA_LIMIT = 16 * 1024 * 1024 };

static const int64_t listed[] = { 12, 42, 57, 60 };

static const struct said_case {
	const char *text;
	const char *read;	/* "42 decided: words; ..." */
	const char *rest;
} cases[] = {
	{ "", "", "" },
	{ "42 discussed: will hire two subs",
	  "42 discussed: will hire two subs; ", "" },
	{ "CH-57 decided: coaching moves to Wednesdays",
	  "57 decided: coaching moves to Wednesdays; ", "" },
	{ "#12 postponed", "12 postponed: ; ", "" },
	{ "[CH-42] Discussed - the board wants numbers",
	  "42 discussed: the board wants numbers; ", "" },
	{ "42: the board wants numbers first",
	  "42 discussed: the board wants numbers first; ", "" },
	{ "- 42 - We decided to pay for it", "42 decided: to pay for it; ",
	  "" },
	{ "\u2022 57. Tabled until January", "57 postponed: until January; ",
	  "" },
	{ "42 and 57 postponed", "42 postponed: ; 57 postponed: ; ", "" },
	{ "CH-42, CH-57, and 60: discussed, more next month",
	  "42 discussed: more next month; 57 discussed: more next month; "
	  "60 discussed: more next month; ", "" },
	{ "Hi,\n\n42 discussed: we will hire\ntwo subs in January\n\n"
	  "57 not discussed\n\nThanks\nBeth",
	  "42 discussed: we will hire two subs in January; "
	  "57 not discussed: ; ", "Hi,\n\n\n\nThanks\nBeth" },
	{ "42 no decision yet", "42 discussed: no decision yet; ", "" },
	{ "42 decided nothing", "42 discussed: decided nothing; ", "" },
	{ "42 decision next week", "42 discussed: decision next week; ", "" },
	{ "42 decision postponed to May", "42 postponed: to May; ", "" },
	{ "42 Decision: the district pays", "42 decided: the district pays; ",
	  "" },
	{ "42 will be decided in May", "42 discussed: will be decided in May; ",
	  "" },
	{ "42 who pays for it?", "42 : who pays for it?; ", "" },
	{ "> 42 postponed\n42 approved", "42 decided: ; ", "" },
	{ "3 subs were hired", "", "3 subs were hired" },
	{ "12/8 was a good meeting", "", "12/8 was a good meeting" },
	{ "3:00 was too late", "", "3:00 was too late" },
	{ "2nd item went well", "", "2nd item went well" },
	{ "58 discussed: not on the list", "58 discussed: not on the list; ",
	  "" },
	{ "CH-99: hm", "99 discussed: hm; ", "" },
	{ "None discussed.", "NONE(None discussed.)", "" },
	{ "none", "NONE(none)", "" },
	{ "We ran out of time, sorry", "NONE(We ran out of time, sorry)", "" },
	{ "The meeting was cancelled (snow)",
	  "NONE(The meeting was cancelled (snow))", "" },
	{ "All postponed to January",
	  "12 postponed: to January; 42 postponed: to January; "
	  "57 postponed: to January; 60 postponed: to January; ", "" },
	{ "All approved", "", "All approved" },
	{ "42 discutido: contratar\303\241n dos suplentes",
	  "42 discussed: contratar\303\241n dos suplentes; ", "" },
	{ "42 se decidi\303\263 pagar", "42 decided: pagar; ", "" },
	{ "42 y 57 pospuestos", "42 postponed: ; 57 postponed: ; ", "" },
	{ "57 pr\303\263xima reuni\303\263n", "57 postponed: ; ", "" },
	{ "Ninguno discutido", "NONE(Ninguno discutido)", "" },
	{ "99999999999 discussed", "", "99999999999 discussed" },
};

static void
print(const struct agenda_said *reading, struct text *text)
{
	for (size_t i = 0; i < reading->count; i++)
		text_addf(text, "%lld %s: %s; ",
		          (long long)reading->said[i].challenge,
		          said_kind_name(reading->said[i].kind),
		          reading->said[i].text);
	if (reading->is_none)
		text_addf(text, "NONE(%s)", reading->none_text);
}

static void
test_cases(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct said_case *c = &cases[i];
		struct agenda_said reading;
		struct text text;

		arena_clear(arena);
		text_init(&text, 8000);
		agenda_said_read(slice_of(c->text), listed, 4, false, arena,
		                 &reading);
		print(&reading, &text);
		if (strcmp(text.data, c->read) != 0 ||
		    !slice_is(reading.rest, c->rest)) {
			print_error("\"%s\":\n\t%s\n\trest \"" SLICE_FMT
			            "\"\n", c->text, text.data,
			            SLICE_ARG(reading.rest));
			wrong++;
		}
		text_release(&text);
	}
	arena_free(arena);
	assert_int_equal(wrong, 0);
}

/* Beside answers to other things, only what is said outright counts. */
static void
test_strict(void **state)
{
	static const char words[] =
		"42 DONE 2\n42 discussed: two subs\nand more\n58 decided: no\n"
		"57 accept\n";
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct agenda_said reading;
	struct text text;

	(void)state;
	text_init(&text, 8000);
	agenda_said_read(slice_of(words), listed, 4, true, arena, &reading);
	print(&reading, &text);
	assert_string_equal(text.data, "42 discussed: two subs; ");
	assert_true(slice_is(reading.rest, "42 DONE 2\nand more\n"
	                     "58 decided: no\n57 accept"));
	text_release(&text);
	arena_free(arena);
}

/* More lines than there is room for, and one without an end. */
static void
test_limits(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct agenda_said reading;
	struct text text;

	(void)state;
	text_init(&text, 1024 * 1024);
	for (int i = 0; i < 10 * SAID_MOST; i++)
		text_add(&text, "42 discussed: again\n");
	agenda_said_read(text_slice(&text), listed, 4, false, arena,
	                 &reading);
	assert_int_equal(reading.count, SAID_MOST);
	text_clear(&text);
	text_add(&text, "42 discussed: ");
	while (text.length < 900000)
		text_add(&text, "words without end ");
	agenda_said_read(text_slice(&text), listed, 4, false, arena,
	                 &reading);
	assert_int_equal(reading.count, 1);
	assert_true(strlen(reading.said[0].text) <= SAID_TEXT_MOST);
	text_release(&text);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_strict),
		cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
