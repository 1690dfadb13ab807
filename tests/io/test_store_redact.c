/*
 * Taking back and removing for good: what was before comes back byte for byte
 * and goes after two days; removed words are in no byte of the file, and the
 * rows of history and letters stay as closed to everybody else as before.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "io/store_review.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

#define SECRET "Zebediah Quux"

enum { DAY = 24 * 3600, FILE_MOST = 4 * 1024 * 1024 };

static void
keep_mail(struct store_place *place, int64_t challenge)
{
	const struct mail_key key = { .mailbox = "m", .uid = 1 };
	const struct mail_verdict verdict = {
		.verdict = VERDICT_FILED, .challenge = challenge,
		.subject = SECRET, .reasons = SECRET, .message_id = "m@x",
		.from = "a@x",
	};
	struct store *store = place->store;
	FILE *file = tmpfile();
	int64_t mail = 0;
	int32_t tries;

	assert_non_null(file);
	fputs(SECRET, file);
	fflush(file);
	OK(place, store_mail_try(store, &key, 1, 1, 1, &mail, &tries,
	                         &place->why));
	OK(place, store_mail_keep(store, mail, fileno(file), strlen(SECRET),
	                          "aa", &place->why));
	OK(place, store_mail_settle(store, mail, &verdict, &place->why));
	fclose(file);
}

/*
 * Letters about no one challenge, or another: one names it in a line of its
 * own, one holds the whole log as an attachment, one tells of it by a row
 * alone. And one of CH-12, which is not CH-1.
 */
static void
add_others(struct store_place *place, int64_t challenge)
{
	static const struct {
		const char *name;
		const char *kind;
		const char *bytes;
		bool tells;
	} letters[] = {
		{ "o1@x", "transcript", "CH-1: decided: " SECRET, false },
		{ "o2@x", "review", "attached: " SECRET, false },
		{ "o3@x", "agenda", "listed: " SECRET, true },
		{ "o4@x", "transcript", "CH-12: to be kept", false },
	};
	int64_t id;

	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
		struct letter_row row = store_sample_letter(letters[i].name);

		row.challenge = 0;
		row.kind = letters[i].kind;
		row.made_at = INT64_C(4000000000);
		row.bytes = slice_of(letters[i].bytes);
		OK(place, store_letter_add(place->store, &row, &id,
		                           &place->why));
		if (letters[i].tells)
			OK(place, store_letter_tells(place->store, id,
			                             challenge, &place->why));
	}
}

/* What the monthly review said of it. */
static void
add_mark(struct store_place *place, int64_t challenge)
{
	struct review_mark mark = { .challenge = challenge, .at = 5,
	                            .by = "d@x", .note = SECRET };

	OK(place, store_review_open(place->store, 24000, &mark.review,
	                            &place->why));
	OK(place, store_review_mark(place->store, &mark, &place->why));
}

/* A challenge all of whose texts hold the secret. */
static int64_t
fill(struct store_place *place)
{
	struct store *store = place->store;
	struct challenge challenge;
	struct letter_row letter = store_sample_letter("l1@x");
	struct letter_row round = store_sample_letter("l2@x");
	const char *words[] = { "zebediah", "quux" };
	int64_t id;

	store_sample_challenge(&challenge);
	COPY_TEXT(challenge.summary, SLICE(SECRET));
	OK(place, store_begin(store, &place->why));
	OK(place, store_challenge_add(store, &challenge, &place->why));
	OK(place, store_words_keep(store, challenge.id, words, 2,
	                           &place->why));
	OK(place, store_history_add(store, &(struct history_row){
		.challenge = challenge.id, .at = 1, .actor = "a@x",
		.event = "noted", .text = SECRET, .evidence = "token",
		.before = CHALLENGE_RECEIVED, .after = CHALLENGE_RECEIVED,
	}, &place->why));
	letter.challenge = challenge.id;
	letter.bytes = SLICE("To: a\r\n\r\n" SECRET);
	OK(place, store_letter_add(store, &letter, &id, &place->why));
	round.challenge = 0;
	round.bytes = SLICE("Your list: [CH=\r\n-1] " SECRET);
	OK(place, store_letter_add(store, &round, &id, &place->why));
	add_others(place, challenge.id);
	add_mark(place, challenge.id);
	keep_mail(place, challenge.id);
	OK(place, store_commit(store, &place->why));
	return challenge.id;
}

static bool
holds(const char *path, const char *ending, const char *word)
{
	static char bytes[FILE_MOST];
	char name[STORE_PATH_MAX + 8];
	size_t length;
	FILE *file;

	snprintf(name, sizeof(name), "%s%s", path, ending);
	file = fopen(name, "r");
	if (file == NULL)
		return false;
	length = fread(bytes, 1, sizeof(bytes), file);
	fclose(file);
	assert_true(length < sizeof(bytes));
	return memmem(bytes, length, word, strlen(word)) != NULL;
}

static void
test_nothing_is_left(void **state)
{
	struct store_place *place = *state;
	struct redaction_row row = { .at = 9, .actor = "d@x",
	                             .reason = "names a student" };
	struct redacted redacted;
	struct challenge challenge;
	bool all = false;

	store_place_open(place);
	row.challenge = fill(place);
	assert_int_equal(row.challenge, 1);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_redact(place->store, &row, &redacted, &place->why));
	OK(place, store_challenge_get(place->store, 1, &challenge,
	                              &place->why));
	memset(challenge.summary, 0, sizeof(challenge.summary));
	OK(place, store_challenge_save(place->store, &challenge,
	                               &place->why));
	OK(place, store_commit(place->store, &place->why));
	OK(place, store_forget(place->store, &all, &place->why));
	assert_true(all);
	assert_int_equal(redacted.lines, 1);
	assert_int_equal(redacted.mails, 1);
	assert_int_equal(redacted.letters, 5);
	for (size_t i = 0; i < 3; i++) {
		const char *word = i == 0 ? "Zebediah" : i == 1 ? "zebediah"
		                 : "Quux";

		assert_false(holds(place->path, "", word));
		assert_false(holds(place->path, "-wal", word));
	}
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM history"
		" WHERE text = '[redacted]' AND actor = 'a@x'"), 1);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM letter"
		" WHERE status = 'dropped' AND reply = 'redacted'"), 5);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM letter"
		" WHERE bytes = CAST('CH-12: to be kept' AS BLOB)"), 1);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM"
		" redaction WHERE reason = 'names a student'"), 1);
}

static void
test_only_the_words_may_go(void **state)
{
	static const char *const refused[] = {
		"UPDATE history SET text = 'nothing happened'",
		"UPDATE history SET text = '[redacted]', actor = 'b@x'",
		"UPDATE history SET text = '[redacted]', at = 2",
		"DELETE FROM history",
		"UPDATE letter SET bytes = x'41'",
		"UPDATE letter SET bytes = CAST('[redacted]' AS BLOB),"
		" recipient = 'b@x'",
		"DELETE FROM letter",
		"UPDATE redaction SET reason = 'none'",
		"DELETE FROM redaction",
	};
	struct store_place *place = *state;
	struct redaction_row row = { .at = 9, .actor = "d@x",
	                             .reason = "why" };
	struct redacted redacted;

	store_place_open(place);
	row.challenge = fill(place);
	assert_false(store_tell(place->path,
		"UPDATE history SET text = '[redacted]'"));
	assert_false(store_tell(place->path,
		"UPDATE letter SET bytes = CAST('[redacted]' AS BLOB)"));
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_redact(place->store, &row, &redacted, &place->why));
	OK(place, store_commit(place->store, &place->why));
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		if (store_tell(place->path, refused[i]))
			fail_msg("allowed: %s", refused[i]);
}

static void
test_undo_rows(void **state)
{
	struct store_place *place = *state;
	struct challenge before;
	struct challenge other;
	struct undo_row row = { .at = 1000, .actor = "a@x",
	                        .before = &before };
	struct undo_row rows[4];
	size_t count;

	store_place_open(place);
	store_full_challenge(&before);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_add(place->store, &before, &place->why));
	other = before;
	row.challenge = before.id;
	OK(place, store_undo_add(place->store, &row, &place->why));
	assert_int_equal(row.bond, row.id);
	OK(place, store_undo_add(place->store, &row, &place->why));
	assert_int_equal(row.id, row.bond + 1);
	OK(place, store_undo_done(place->store, row.id, 7, &place->why));
	OK(place, store_undo_list(place->store, 0, place->arena, rows, 4,
	                          &count, &place->why));
	assert_int_equal(count, 2);
	assert_int_equal(rows[0].undone_at, 7);
	assert_non_null(rows[1].before);
	assert_memory_equal(rows[1].before, &other, sizeof(other));
	/* After two days they are gone, and no number comes again. */
	row.at = 1000 + 2 * DAY + 1;
	row.bond = 0;
	OK(place, store_undo_add(place->store, &row, &place->why));
	assert_int_equal(row.id, 3);
	OK(place, store_undo_list(place->store, 0, place->arena, rows, 4,
	                          &count, &place->why));
	assert_int_equal(count, 1);
	/* Of a program whose challenge is another, nothing is brought back. */
	OK(place, store_commit(place->store, &place->why));
	assert_true(store_tell(place->path, "UPDATE undo SET before = x'00'"));
	OK(place, store_undo_list(place->store, 0, place->arena, rows, 4,
	                          &count, &place->why));
	assert_null(rows[0].before);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_nothing_is_left,
			store_place_setup, store_place_teardown),
		cmocka_unit_test_setup_teardown(test_only_the_words_may_go,
			store_place_setup, store_place_teardown),
		cmocka_unit_test_setup_teardown(test_undo_rows,
			store_place_setup, store_place_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
