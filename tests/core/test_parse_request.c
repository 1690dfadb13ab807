/* Requests to the parser and its replies, as bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/parse_request.h"

#include <cmocka.h>	/* after ours: it has a macro called fail */

enum { ARENA_LIMIT = 1024 * 1024 };

static void
texts_are_read_back(void **state)
{
	static struct parse_text texts[2];
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct parse_text *got;
	struct text bytes;
	int32_t count;

	(void)state;
	reading_context_init(&texts[0].context);
	texts[0].context.as = READING_AS_OWNER;
	texts[0].context.step_count = 1;
	texts[0].context.steps[0].text = SLICE("call\nthe vendor");
	texts[0].text = SLICE("done\r\n1");
	reading_context_init(&texts[1].context);
	text_init(&bytes, PARSE_BYTES_LIMIT);
	parse_texts_write(texts, 2, &bytes);
	assert_int_equal(parse_texts_read(text_slice(&bytes), arena, &got,
	                 &count, NULL), OUTCOME_OK);
	assert_int_equal(count, 2);
	assert_int_equal(got[0].context.as, READING_AS_OWNER);
	assert_true(slice_is(got[0].context.steps[0].text,
	                     "call\nthe vendor"));
	assert_true(slice_is(got[0].text, "done \n1"));
	assert_int_equal(got[1].text.length, 0);
	for (size_t i = 0; i < bytes.length; i++)
		assert_int_equal(parse_texts_read(slice_part(
			text_slice(&bytes), 0, i), arena, &got, &count, NULL),
			OUTCOME_BAD);
	text_release(&bytes);
	arena_free(arena);
}

static void
readings_are_read_back_if_as_many_as_asked(void **state)
{
	static struct reading readings[2];
	static struct reading got[3];
	struct text bytes;
	struct why why;

	(void)state;
	reading_init(&readings[0]);
	reading_init(&readings[1]);
	readings[0].answer = ANSWER_NO;
	readings[1].date = 20800;
	text_init(&bytes, PARSE_BYTES_LIMIT);
	parse_readings_write(readings, 2, &bytes);
	assert_int_equal(parse_readings_read(text_slice(&bytes), got, 2,
	                                     &why), OUTCOME_OK);
	assert_int_equal(got[0].answer, ANSWER_NO);
	assert_int_equal(got[1].date, 20800);
	assert_int_equal(parse_readings_read(text_slice(&bytes), got, 1,
	                                     &why), OUTCOME_BAD);
	assert_int_equal(parse_readings_read(text_slice(&bytes), got, 3,
	                                     &why), OUTCOME_BAD);
	for (size_t i = 0; i < bytes.length; i++)
		assert_int_equal(parse_readings_read(slice_part(
			text_slice(&bytes), 0, i), got, 2, &why),
			OUTCOME_BAD);
	text_release(&bytes);
}

static void
parts_are_taken_only_whole(void **state)
{
	struct text bytes;
	struct slice rest;
	struct slice part;

	(void)state;
	text_init(&bytes, 1024);
	parse_part_add(&bytes, SLICE("one"));
	parse_part_add(&bytes, SLICE(""));
	parse_part_add(&bytes, SLICE("three"));
	rest = text_slice(&bytes);
	assert_true(parse_part_next(&rest, &part));
	assert_true(slice_is(part, "one"));
	assert_true(parse_part_next(&rest, &part));
	assert_true(slice_is(part, ""));
	assert_true(parse_part_next(&rest, &part));
	assert_true(slice_is(part, "three"));
	assert_false(parse_part_next(&rest, &part));
	for (size_t i = 0; i < sizeof("one") - 1 + 4; i++) {
		rest = slice_part(text_slice(&bytes), 0, i);
		assert_false(parse_part_next(&rest, &part));
	}
	rest = SLICE("\xff\xff\xff\xff too long");
	assert_false(parse_part_next(&rest, &part));
	text_release(&bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_read_back),
		cmocka_unit_test(readings_are_read_back_if_as_many_as_asked),
		cmocka_unit_test(parts_are_taken_only_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
