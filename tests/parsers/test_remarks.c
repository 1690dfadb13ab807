/*
 * test_remarks.c - news of a challenge, or a remark beside what was done?
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "parsers/remarks.h"

#include <cmocka.h>	/* last: it has a macro named fail */

static int32_t
weight_of(const char *text, struct arena *arena)
{
	struct words words = words_split(slice_of(text), arena);

	return remark_weigh(&words, 0, words.count);
}

static void
test_apart(void **state)
{
	static const char *const news[] = {
		"The frame is bent, so we need a welder first.",
		"Two of the five rooms still have no heat.",
		"The drawing is wrong, so we have to measure again.",
		"The vendor says the part is backordered until March.",
		"No sabemos todavía quién paga la pieza.",
	};
	static const char *const remarks[] = {
		"Took about ten minutes.",
		"Nice guy, went to school with my brother.",
		"Nobody was more surprised than me.",
		"Have a great weekend everybody!",
		"Sorry this took me so long, it has been a week.",
		"Gracias por la paciencia y un saludo a todos.",
	};
	struct arena *arena = arena_new(1u << 20);

	(void)state;
	for (size_t i = 0; i < sizeof(news) / sizeof(news[0]); i++)
		if (weight_of(news[i], arena) <= 0)
			fail_msg("a remark: %s", news[i]);
	for (size_t i = 0; i < sizeof(remarks) / sizeof(remarks[0]); i++)
		if (weight_of(remarks[i], arena) >= 0)
			fail_msg("news: %s", remarks[i]);
	arena_free(arena);
}

static void
test_ugly(void **state)
{
	struct arena *arena = arena_new(1u << 24);
	char many[20000];

	(void)state;
	assert_int_equal(weight_of("", arena), weight_of("\n\n", arena));
	memset(many, 'a', sizeof(many) - 1);
	for (size_t i = 0; i + 1 < sizeof(many); i += 2)
		many[i] = ' ';
	many[sizeof(many) - 1] = 0;
	/* only the beginning of a long text is weighed */
	assert_true(weight_of(many, arena) < 256 * 100);
	arena_free(arena);
}

/* A search by halves finds every row. */
static void
test_table(void **state)
{
	(void)state;
	assert_true(remark_table_count > 100);
	for (size_t i = 0; i < remark_table_count; i++) {
		assert_true(i == 0 ||
		            remark_table[i - 1].hash < remark_table[i].hash);
		assert_ptr_equal(phrase_row(remark_table[i].hash, remark_table,
		                 remark_table_count, sizeof(remark_table[0])),
		                 &remark_table[i]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_apart),
		cmocka_unit_test(test_ugly),
		cmocka_unit_test(test_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
