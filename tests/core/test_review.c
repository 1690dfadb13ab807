/* When a review is due, and what an answer to it says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/review.h"
#include "tests/letters/helper_sample.h"

#include <cmocka.h>

static const struct read_case {
	const char *text;
	bool all;
	const char *marks;	/* "12 15:note " */
	const char *rest;
} reads[] = {
	{ "", false, "", "" },
	{ "REVIEWED ALL", true, "", "" },
	{ "All reviewed.\n", true, "", "" },
	{ "we reviewed all of them", true, "", "" },
	{ "REVISADO TODO", true, "", "" },
	{ "todos revisados", true, "", "" },
	{ "Reviewed 12, 15", false, "12 15 ", "" },
	{ "reviewed 12,15 and CH-20", false, "12 15 20 ", "" },
	{ "REVIEWED 12-14", false, "12 13 14 ", "" },
	{ "revisados 3 y 4", false, "3 4 ", "" },
	{ "12 reviewed: ask HR again", false, "12:ask HR again ", "" },
	{ "[CH-12] reviewed", false, "12 ", "" },
	{ "CH-7 reviewed; nothing new", false, "7:nothing new ", "" },
	{ "12 not reviewed", false, "", "12 not reviewed\n" },
	{ "Have you reviewed 12?", false, "", "Have you reviewed 12?\n" },
	{ "12 NOTE reviewed, step 2 moves", false, "",
	  "12 NOTE reviewed, step 2 moves\n" },
	{ "Reviewed", false, "", "Reviewed\n" },
	{ "all", false, "", "all\n" },
	{ "12, 15", false, "", "12, 15\n" },
	{ "reviewed 9-99999", false, "", "reviewed 9-99999\n" },
	{ "Thanks!\nREVIEWED 3\n42 DONE 1", false, "3 ",
	  "Thanks!\n42 DONE 1\n" },
	{ "reviewed all but 12", false, "", "reviewed all but 12\n" },
	{ "We will have reviewed all by Friday", false, "",
	  "We will have reviewed all by Friday\n" },
};

static void
test_read(void **state)
{
	static struct review_words words;

	(void)state;
	for (size_t i = 0; i < sizeof(reads) / sizeof(reads[0]); i++) {
		struct text marks;
		struct text rest;

		text_init(&marks, 4096);
		text_init(&rest, 4096);
		review_read(slice_of(reads[i].text), &words, &rest);
		for (size_t m = 0; m < words.count; m++) {
			text_addf(&marks, "%lld%s", (long long)
			          words.said[m].number,
			          words.said[m].note.length > 0 ? ":" : "");
			text_add_slice(&marks, words.said[m].note);
			text_add(&marks, " ");
		}
		if (words.all != reads[i].all ||
		    strcmp(marks.data, reads[i].marks) != 0 ||
		    strcmp(rest.data, reads[i].rest) != 0)
			fail_msg("\"%s\": %d \"%s\" \"%s\"", reads[i].text,
			         words.all, marks.data, rest.data);
		text_release(&marks);
		text_release(&rest);
	}
}

static void
test_many(void **state)
{
	static struct review_words words;
	struct text text;
	struct text rest;

	(void)state;
	text_init(&text, 1024 * 1024);
	text_init(&rest, 1024 * 1024);
	for (int i = 0; i < 2000; i++)
		text_addf(&text, "%d reviewed\n", i + 1);
	review_read(text_slice(&text), &words, &rest);
	assert_int_equal(words.count, REVIEW_MARKS_MAX);
	assert_true(words.cut);
	assert_int_equal(rest.length, 0);
	text_release(&text);
	text_release(&rest);
}

static void
test_due(void **state)
{
	static const struct {
		int32_t month;
		int32_t day;
		unsigned skip;
		const char *due;
	} cases[] = {
		{ 2026 * 12 + 11, 1, 0, "2026-12-01" },
		{ 2026 * 12 + 10, 1, 0, "2026-11-02" },	/* a Sunday */
		{ 2026 * 12 + 10, 26, 0, "2026-11-30" },	/* closed */
		{ 2026 * 12 + 10, 28, 0, "2026-11-30" },
		{ 2027 * 12 + 1, 28, 0, "" },	/* a Sunday, the last day */
		{ 2027 * 12 + 6, 1, 1u << 6, "" },
		{ 2027 * 12 + 6, 1, 1u << 5, "2027-07-01" },
		{ 2026 * 12 + 11, 0, 0, "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char due[DAY_TEXT_MAX];

		day_format(review_due(&sample_policy.calendar, cases[i].day,
		                      cases[i].skip, cases[i].month), due);
		if (strcmp(due, cases[i].due) != 0)
			fail_msg("%zu: %s", i, due);
	}
	assert_int_equal(review_month(20794), 2026 * 12 + 11);
}

static void
test_name(void **state)
{
	struct text text;

	(void)state;
	text_init(&text, 100);
	review_month_name(2026 * 12 + 11, "en", &text);
	text_add(&text, "; ");
	review_month_name(2027 * 12, "es", &text);
	assert_string_equal(text.data, "December 2026; enero de 2027");
	text_release(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_due),
		cmocka_unit_test(test_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
