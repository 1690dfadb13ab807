#include "parsers/header.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ARENA = 64 * 1024 * 1024 };

static void
test_words(void **state)
{
	static const struct {
		const char *value;
		const char *word;
	} values[] = {
		{ "auto-replied", "auto-replied" },
		{ "  no (a person)  ", "no" },
		{ "(nested (comment)) bulk; x=\"y\"", "bulk" },
		{ "a (\\) still) b", "a  b" },
		{ "\"(quoted)\" x", "\"(quoted)\" x" },
		{ "a (never closed", "a" },
		{ "a ) b", "a ) b" },
		{ ";", "" },
		{ "(", "" },
		{ "(\\", "" },
		{ "", "" },
	};
	struct arena *arena = arena_new(ARENA);

	(void)state;
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		struct slice got = header_word(slice_of(values[i].value),
		                               arena);

		if (!slice_is(got, values[i].word))
			fail_msg("\"%s\": \"" SLICE_FMT "\"", values[i].value,
			         SLICE_ARG(got));
	}
	arena_free(arena);
}

/* Folded lines are joined; what is no field is passed over. */
static void
test_blocks(void **state)
{
	struct slice block = SLICE("From x Mon\n folded alone\nTo: a@x,\r\n"
	                           "\tb@x\r\n  c@x\nno field\n: empty name\n"
	                           "Bad name: x\nSubject:\n\nX-Last:y");
	struct arena *arena = arena_new(ARENA);
	struct header header;

	(void)state;
	assert_true(header_next(&block, arena, &header));
	assert_true(slice_is(header.name, "To"));
	assert_true(slice_is(header.value, "a@x, b@x c@x"));
	assert_true(header_next(&block, arena, &header));
	assert_true(slice_is(header.name, "Subject"));
	assert_true(slice_is_empty(header.value));
	assert_true(header_next(&block, arena, &header));
	assert_true(slice_is(header.name, "X-Last"));
	assert_true(slice_is(header.value, "y"));
	assert_false(header_next(&block, arena, &header));
	arena_free(arena);
}

static void
test_find_and_reasons(void **state)
{
	struct header headers[] = {
		{ SLICE("Received"), SLICE("1") },
		{ SLICE("received"), SLICE("2") },
	};
	struct arena *arena = arena_new(ARENA);
	struct report *report = arena_alloc(arena, sizeof(*report));

	(void)state;
	assert_ptr_equal(header_find(headers, 2, "RECEIVED"), &headers[0]);
	assert_null(header_find(headers, 2, "Date"));
	assert_null(header_find(NULL, 0, "Date"));
	report_add_reason(report, SLICE("one"));
	report_add_reason(report, SLICE("one"));
	report_add_reason(report, SLICE(""));
	assert_int_equal(report->reason_count, 1);
	for (int i = 0; i < 2 * REPORT_REASONS_MAX; i++)
		report_add_reason(report, slice_of(arena_format(arena, "%d",
		                                                i)));
	assert_int_equal(report->reason_count, REPORT_REASONS_MAX);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_blocks),
		cmocka_unit_test(test_find_and_reasons),
	};

	return cmocka_run_group_tests_name("header", tests, NULL, NULL);
}
