/* Addresses that mail filters have wrapped: what a person would have seen. */
#include "parsers/links.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ARENA = 64 * 1024 * 1024, MANY = 20000 };

#define SAFE "https://nam02.safelinks.protection.outlook.com/"

static const struct {
	const char *name;
	const char *text;
	const char *shown;
} cases[] = {
	{ "none", "See https://a.example/x?url=1 now.",
	  "See https://a.example/x?url=1 now." },
	{ "Safe Links", "See <" SAFE "?url=https%3A%2F%2Fforms.example%2Fd%3F"
	  "id%3D7&amp;data=05%7C02%7Cx&sdata=abc%3D&reserved=0> now.",
	  "See <https://forms.example/d?id=7> now." },
	{ "Safe Links, the address not first",
	  SAFE "ap/t-59584e83/?data=05&url=http%3A%2F%2Fa.example",
	  "http://a.example" },
	{ "Safe Links at the end of a sentence",
	  "(" SAFE "?url=https%3A%2F%2Fa.example%2F&data=1).",
	  "(https://a.example/)." },
	{ "Proofpoint, first form",
	  "https://urldefense.proofpoint.com/v1/url?u=http://www.a.example/"
	  "%3Fb%3D1&k=x%3D&r=y", "http://www.a.example/?b=1" },
	{ "Proofpoint, second form",
	  "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.a.example_"
	  "p-3Fq-3D1-26r-3D2&d=DwMFaQ&c=x&r=y&m=z&s=w&e=",
	  "https://www.a.example/p?q=1&r=2" },
	{ "Proofpoint, third form",
	  "https://urldefense.com/v3/__https://a.example/b?c=1__;!!Abc!x$ end",
	  "https://a.example/b?c=1 end" },
	{ "Proofpoint, third form, with signs taken out",
	  "https://urldefense.com/v3/__https://a.example/*top__;Iw!!Abc!x$",
	  "https://a.example/#top" },
	{ "Proofpoint, third form, with a run",
	  "https://urldefense.us/v3/__https://a.example/**A__;Iys!!Abc!x$",
	  "https://a.example/#+" },
	{ "twice wrapped", SAFE "?url=https%3A%2F%2Furldefense.com%2Fv3%2F__"
	  "https%3A%2F%2Fa.example%2F__%3B!!x!y%24&data=1",
	  "https://a.example/" },
	{ "no address within", SAFE "?data=1", SAFE "?data=1" },
	{ "not an address", SAFE "?url=javascript%3Aalert(1)",
	  SAFE "?url=javascript%3Aalert(1)" },
	{ "a line break within", SAFE "?url=https%3A%2F%2Fa%0D%0AX:1",
	  SAFE "?url=https%3A%2F%2Fa%0D%0AX:1" },
	{ "not UTF-8 within", SAFE "?url=https%3A%2F%2Fa%FF",
	  SAFE "?url=https%3A%2F%2Fa%FF" },
	{ "the name in a path",
	  "https://a.example/b.safelinks.protection.outlook.com/?url=http%3A",
	  "https://a.example/b.safelinks.protection.outlook.com/?url=http%3A" },
	{ "cut short", SAFE "?url=https%3A%2F%2Fa.example%2",
	  "https://a.example%2" },
	{ "nothing", "", "" },
};

static void
test_links(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct slice shown = links_unwrap(slice_of(cases[i].text),
		                                  arena);

		if (!slice_is(shown, cases[i].shown))
			fail_msg("%s: " SLICE_FMT, cases[i].name,
			         SLICE_ARG(shown));
		arena_free(arena);
	}
}

static void
test_long(void **state)
{
	struct arena *arena = arena_new(ARENA);
	struct text text;

	(void)state;
	text_init(&text, 4 * 1024 * 1024);
	text_add(&text, SAFE "?url=https%3A%2F%2F");
	for (int i = 0; i < MANY; i++)
		text_add(&text, "https://urldefense.com/v3/__a");
	assert_true(slice_equal(links_unwrap(text_slice(&text), arena),
	                        text_slice(&text)));
	text_release(&text);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
