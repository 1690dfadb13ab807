/* The log as rows: who sees what, and CSV that no program takes wrongly. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/logbook.h"
#include "tests/letters/helper_sample.h"

#include <cmocka.h>

enum { TODAY = 20794, ARENA_LIMIT = 1024 * 1024, CSV_LIMIT = 64 * 1024 };

static struct text
csv_of(enum logbook_reader reader, const char *language,
       const struct challenge *challenge)
{
	struct logbook book = { &sample_policy, language, reader, TODAY };
	struct logbook_column columns[LOGBOOK_COLUMNS_MAX];
	struct logbook_cell cells[LOGBOOK_COLUMNS_MAX];
	struct arena *arena = arena_new(ARENA_LIMIT);
	const struct logbook_event event = {
		.challenge = challenge->id, .at = SAMPLE_NOW,
		.actor = "marta.solis@riverbend.example", .event = "noted",
		.text = "words of hers", .after = CHALLENGE_WORKING,
	};
	struct text csv;

	text_init(&csv, CSV_LIMIT);
	logbook_csv_heads(&book, LOGBOOK_LOG, &csv);
	logbook_row(&book, challenge, SAMPLE_NOW, arena, cells);
	logbook_csv_row(cells, logbook_columns(&book, LOGBOOK_LOG, columns),
	                &csv);
	for (int32_t i = 0; i < challenge->step_count; i++) {
		logbook_step(&book, challenge, &challenge->steps[i], arena,
		             cells);
		logbook_csv_row(cells, logbook_columns(&book, LOGBOOK_STEPS,
		                columns), &csv);
	}
	logbook_date(&book, &event, arena, cells);
	logbook_csv_row(cells, logbook_columns(&book, LOGBOOK_DATES, columns),
	                &csv);
	arena_free(arena);
	return csv;
}

static const struct seen_case {
	const char *what;
	bool coordinator;
	bool staff;
	bool outside;
} seen[] = {
	{ "Marta Sol", true, false, false },
	{ "marta.solis", true, false, false },
	{ "Teachers cannot go", true, false, false },
	{ "words of hers", true, false, false },
	{ "No substitutes for coaching", true, false, false },
	{ "Call the substitute agency", true, true, false },
	{ "Lee Park", true, true, true },
	{ "Lincoln Elementary", true, true, true },
	{ "\"a step is overdue\"", true, true, true },
	{ "2026-12-04", true, true, true },
};

static void
test_who_sees_what(void **state)
{
	struct challenge challenge;
	struct text csv[3];

	(void)state;
	sample_challenge(&challenge);
	csv[0] = csv_of(LOGBOOK_COORDINATOR, "en", &challenge);
	csv[1] = csv_of(LOGBOOK_STAFF, "en", &challenge);
	csv[2] = csv_of(LOGBOOK_OUTSIDE, "en", &challenge);
	for (size_t i = 0; i < sizeof(seen) / sizeof(seen[0]); i++) {
		const bool may[3] = { seen[i].coordinator, seen[i].staff,
		                      seen[i].outside };

		for (size_t r = 0; r < 3; r++)
			if (slice_contains(text_slice(&csv[r]),
			                   seen[i].what) != may[r])
				fail_msg("reader %zu: %s: %s", r,
				         seen[i].what, csv[r].data);
	}
	for (size_t r = 0; r < 3; r++)
		text_release(&csv[r]);
}

static void
test_approved_summary(void **state)
{
	struct challenge challenge;
	struct text csv;

	(void)state;
	sample_challenge(&challenge);
	challenge.summary_approved = true;
	csv = csv_of(LOGBOOK_OUTSIDE, "en", &challenge);
	assert_true(slice_contains(text_slice(&csv),
	                           "No substitutes for coaching"));
	text_release(&csv);
}

static void
test_spanish(void **state)
{
	struct challenge challenge;
	struct text csv;

	(void)state;
	sample_challenge(&challenge);
	csv = csv_of(LOGBOOK_STAFF, "es", &challenge);
	assert_true(slice_starts(text_slice(&csv), "\"Número\",\"Desafío\""));
	assert_true(slice_contains(text_slice(&csv), "\"En curso\""));
	assert_true(slice_contains(text_slice(&csv), "\"rojo\""));
	text_release(&csv);
}

static void
test_csv(void **state)
{
	static const struct {
		const char *text;
		const char *csv;
	} cases[] = {
		{ "", "\"\"\r\n" },
		{ "a, b", "\"a, b\"\r\n" },
		{ "say \"hi\"", "\"say \"\"hi\"\"\"\r\n" },
		{ "=SUM(A1)", "\"'=SUM(A1)\"\r\n" },
		{ "@x", "\"'@x\"\r\n" },
		{ "two\nlines\x01", "\"two lines \"\r\n" },
		{ "bad \xff byte", "\"bad \xEF\xBF\xBD byte\"\r\n" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct logbook_cell cell = { .kind = LOGBOOK_TEXT,
		                                   .text = cases[i].text };
		struct text csv;

		text_init(&csv, CSV_LIMIT);
		logbook_csv_row(&cell, 1, &csv);
		assert_string_equal(csv.data, cases[i].csv);
		text_release(&csv);
	}
}

static void
test_age(void **state)
{
	struct logbook book = { &sample_policy, "en", LOGBOOK_STAFF, TODAY };
	struct challenge challenge;

	(void)state;
	sample_challenge(&challenge);
	/* November 23 to December 7, without the 26th and 27th. */
	assert_int_equal(logbook_age(&book, &challenge), 8);
	challenge.state = CHALLENGE_CLOSED;
	challenge.ended_at = challenge.opened_at + 24 * 3600;
	assert_int_equal(logbook_age(&book, &challenge), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_who_sees_what),
		cmocka_unit_test(test_approved_summary),
		cmocka_unit_test(test_spanish),
		cmocka_unit_test(test_csv),
		cmocka_unit_test(test_age),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
