/*
 * What a turn asks is answered by an index: every statement that the store has
 * prepared is asked for its plan, and only lists that a person wants may walk
 * through a table.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <unistd.h>

#include "io/store_private.h"
#include "tests/io/helper_store.h"
#include "tests/io/helper_turn.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static void
write_all(struct store_place *place)
{
	struct store *store = place->store;
	struct why *why = &place->why;
	int fd = open("/dev/zero", O_RDONLY);
	int64_t aside = 0;
	int32_t tries;
	const struct mail_key key = { .mailbox = "m", .uid = 2 };
	const struct mail_verdict verdict = { .verdict = VERDICT_SET_ASIDE };

	OK(place, turn_prepare(store, why));
	for (int step = 0; step < TURN_STEPS; step++)
		OK(place, turn_step(store, step, fd, why));
	close(fd);
	OK(place, store_begin(store, why));
	OK(place, store_mail_try(store, &key, 1, 1, 1, &aside, &tries, why));
	OK(place, store_mail_settle(store, aside, &verdict, why));
	OK(place, store_mail_done(store, aside, why));
	OK(place, store_mail_release(store, aside, why));
	OK(place, store_letter_later(store, 1, 1, "", why));
	OK(place, store_letter_sent(store, 1, 1, "", why));
	OK(place, store_letter_failed(store, 2, LETTER_FAILED, 1, "", why));
	OK(place, store_letter_alias(store, 2, "x", why));
	OK(place, store_round_done(store, "a@x", 1, 100, why));
	OK(place, store_nudge_clear(store, 1, why));
	OK(place, store_set_meta(store, "a", "b", why));
	OK(place, store_commit(store, why));
}

static enum outcome
see_mail(void *context, const struct mail_row *row, struct why *why)
{
	(void)context;
	(void)row;
	(void)why;
	return OUTCOME_OK;
}

static enum outcome
see_history(void *context, const struct history_row *row, struct why *why)
{
	(void)context;
	(void)row;
	(void)why;
	return OUTCOME_OK;
}

static enum outcome
see_letter(void *context, const struct letter_row *row, struct why *why)
{
	(void)context;
	(void)row;
	(void)why;
	return OUTCOME_OK;
}

static void
read_mails(struct store_place *place)
{
	struct store *store = place->store;
	struct why *why = &place->why;
	const struct mail_key key = { .mailbox = "m", .uid = 1 };
	const struct mail_filter waiting = { .verdict = VERDICT_NONE };
	const struct mail_filter replies = {
		.verdict = VERDICT_REPLY, .challenge = 1
	};
	const struct mail_filter of_one = {
		.any_verdict = true, .challenge = 1
	};
	struct mail_row row;
	int64_t number;
	int fd = open("/dev/null", O_WRONLY);

	OK(place, store_mail_find(store, &key, place->arena, &row, why));
	OK(place, store_mail_get(store, 1, place->arena, &row, why));
	OK(place, store_mail_highest(store, "m", 0, &number, why));
	OK(place, store_mail_raw(store, 1, fd, why));
	OK(place, store_mail_same(store, 1, "abc", &number, why));
	OK(place, store_mail_challenge(store, "m@x", &number, why));
	OK(place, store_mail_each(store, &waiting, see_mail, NULL, why));
	OK(place, store_mail_each(store, &replies, see_mail, NULL, why));
	OK(place, store_mail_each(store, &of_one, see_mail, NULL, why));
	close(fd);
}

static void
read_letters(struct store_place *place)
{
	struct store *store = place->store;
	struct why *why = &place->why;
	struct letter_row row;
	const char *ids[2];
	size_t count;
	int64_t number;

	OK(place, store_letter_next(store, 1, place->arena, &row, why));
	OK(place, store_letter_next_at(store, &number, why));
	OK(place, store_letter_find(store, "x", place->arena, &row, why));
	OK(place, store_letter_thread(store, 1, "a@x", place->arena, ids, 2,
	                              &count, why));
	for (int64_t i = 0; i < 2; i++) {
		OK(place, store_letter_count(store, NULL, i, 1, &number, why));
		OK(place, store_letter_count(store, "a@x", i, 1, &number,
		                             why));
		OK(place, store_letter_sent_count(store, NULL, i, 1, &number,
		                                  why));
		OK(place, store_letter_sent_count(store, "a@x", i, 1, &number,
		                                  why));
		OK(place, store_letter_each(store, LETTER_WAITING, i,
		                            see_letter, NULL, why));
	}
	OK(place, store_letter_each(store, LETTER_STATUSES, 1, see_letter,
	                            NULL, why));
}

static void
read_rest(struct store_place *place)
{
	struct store *store = place->store;
	struct why *why = &place->why;
	struct challenge challenge;
	struct nudge_row nudges[2];
	char *text;
	size_t count;
	int64_t number;

	OK(place, store_meta(store, "a", place->arena, &text, why));
	OK(place, store_challenge_get(store, 1, &challenge, why));
	OK(place, store_challenge_due(store, 1, 0, &number, why));
	OK(place, store_challenge_next(store, &number, why));
	OK(place, store_history_each(store, 1, see_history, NULL, why));
	OK(place, store_round_nudges(store, "a@x", nudges, 2, &count, why));
}

/* The first step of the plan that walks a table; empty if none does. */
static void
find_scan(struct store *store, const char *sql, struct text *scan)
{
	struct text question;
	sqlite3_stmt *statement;

	text_init(&question, 64 * 1024);
	text_addf(&question, "EXPLAIN QUERY PLAN %s", sql);
	assert_int_equal(sqlite3_prepare_v2(store->db, question.data, -1,
	                                    &statement, NULL), SQLITE_OK);
	while (sqlite3_step(statement) == SQLITE_ROW) {
		struct slice step = slice_of(
			(const char *)sqlite3_column_text(statement, 3));

		/* FTS5 names what it looks up behind "0:": a rowid (=) or
		 * words (M); with nothing there, it reads all. */
		if (slice_starts(step, "SCAN ") &&
		    !slice_contains(step, "CONSTANT ROW") &&
		    !slice_contains(step, "VIRTUAL TABLE INDEX 0:=") &&
		    !slice_contains(step, "VIRTUAL TABLE INDEX 0:M"))
			text_add_slice(scan, step);
	}
	sqlite3_finalize(statement);
	text_release(&question);
}

static void
test_no_statement_of_a_turn_scans(void **state)
{
	struct store_place *place = *state;
	struct text scan;
	size_t seen = 0;

	write_all(place);
	read_mails(place);
	read_letters(place);
	read_rest(place);
	text_init(&scan, 4096);
	for (size_t i = 0; i < place->store->cached_count; i++) {
		const char *sql = place->store->cached[i].sql;

		/*
		 * The earliest of an index is its first entry, and what is
		 * returned by an INSERT is one row: both are called a scan.
		 */
		if (strstr(sql, "SELECT min(") != NULL ||
		    strstr(sql, "RETURNING") != NULL ||
		    strstr(sql, "sqlite_schema") != NULL)
			continue;
		find_scan(place->store, sql, &scan);
		if (scan.length > 0)
			fail_msg("%s: %s", sql, scan.data);
		seen++;
	}
	assert_true(seen > 45);
	text_release(&scan);
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_no_statement_of_a_turn_scans),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
