/*
 * Letters, nudges and rounds: a Message-ID is unique for ever, a letter that
 * was sent is final, and a person has one round a day.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "io/store.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static void
begin(struct store_place *place)
{
	OK(place, store_begin(place->store, &place->why));
}

static void
commit(struct store_place *place)
{
	OK(place, store_commit(place->store, &place->why));
}

static int64_t
add(struct store_place *place, const struct letter_row *row)
{
	int64_t id = -1;

	begin(place);
	OK(place, store_letter_add(place->store, row, &id, &place->why));
	commit(place);
	return id;
}

static int64_t
add_challenge(struct store_place *place)
{
	struct challenge challenge;

	store_sample_challenge(&challenge);
	begin(place);
	OK(place, store_challenge_add(place->store, &challenge, &place->why));
	commit(place);
	return challenge.id;
}

static struct letter_row
find(struct store_place *place, const char *message_id)
{
	struct letter_row row = { .id = -1 };

	OK(place, store_letter_find(place->store, message_id, place->arena,
	                            &row, &place->why));
	return row;
}

static struct letter_row
next(struct store_place *place, int64_t now)
{
	struct letter_row row = { .id = -1 };

	OK(place, store_letter_next(place->store, now, place->arena, &row,
	                            &place->why));
	return row;
}

static int64_t
next_at(struct store_place *place)
{
	int64_t due_at = -1;

	OK(place, store_letter_next_at(place->store, &due_at, &place->why));
	return due_at;
}

/* Ends the transaction by the outcome, and gives it on. */
static enum outcome
end(struct store_place *place, enum outcome outcome)
{
	if (outcome == OUTCOME_OK)
		commit(place);
	else
		store_rollback(place->store);
	return outcome;
}

static enum outcome
sent(struct store_place *place, int64_t id)
{
	begin(place);
	return end(place, store_letter_sent(place->store, id, 2000,
	                                    "250 'OK'", &place->why));
}

static enum outcome
later(struct store_place *place, int64_t id, int64_t due_at)
{
	begin(place);
	return end(place, store_letter_later(place->store, id, due_at,
	                                     "451 later", &place->why));
}

static enum outcome
failed(struct store_place *place, int64_t id, enum letter_status status)
{
	begin(place);
	return end(place, store_letter_failed(place->store, id, status, 3000,
	                                      "550 no", &place->why));
}

static void
test_letter_round_trips(void **state)
{
	static const char bytes[] = "Subject: \xff\0 ñ\r\n\r\n.\r\n";
	struct store_place *place = *state;
	struct letter_row row = store_sample_letter("ch1.1.x@r.example");
	struct letter_row found;
	int64_t id;

	row.challenge = add_challenge(place);
	row.serial = 17;
	row.sender = "";
	row.bytes = (struct slice){ bytes, sizeof(bytes) - 1 };
	id = add(place, &row);
	store_place_close(place);
	store_place_open(place);
	found = next(place, 1000);
	assert_int_equal(found.id, id);
	assert_int_equal(found.challenge, row.challenge);
	assert_int_equal(found.serial, 17);
	assert_string_equal(found.kind, "receipt");
	assert_string_equal(found.message_id, "ch1.1.x@r.example");
	assert_string_equal(found.sender, "");
	assert_string_equal(found.recipient, row.recipient);
	assert_int_equal(found.made_at, 1000);
	assert_int_equal(found.due_at, 1000);
	assert_int_equal(found.tries, 0);
	assert_int_equal(found.status, LETTER_WAITING);
	assert_int_equal(found.sent_at, 0);
	assert_string_equal(found.reply, "");
	assert_int_equal(found.bytes.length, sizeof(bytes) - 1);
	assert_memory_equal(found.bytes.data, bytes, sizeof(bytes));
}

static void
test_message_id_is_unique_for_ever(void **state)
{
	struct store_place *place = *state;
	struct letter_row row = store_sample_letter("one@r.example");
	struct letter_row other = store_sample_letter("two@r.example");
	int64_t one = add(place, &row);
	int64_t id = -1;

	OK(place, sent(place, one));
	begin(place);
	EXPECT(place, end(place, store_letter_add(place->store, &row, &id,
	                                          &place->why)),
	       OUTCOME_BAD);
	assert_int_equal(id, -1);
	begin(place);
	OK(place, end(place, store_letter_alias(place->store, one,
	                                        "alias@provider.example",
	                                        &place->why)));
	other.message_id = "alias@provider.example";
	begin(place);
	EXPECT(place, end(place, store_letter_add(place->store, &other, &id,
	                                          &place->why)),
	       OUTCOME_BAD);
	other.message_id = "";
	begin(place);
	EXPECT(place, end(place, store_letter_add(place->store, &other, &id,
	                                          &place->why)),
	       OUTCOME_BAD);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM letter"),
	                 1);
}

static void
test_alias(void **state)
{
	struct store_place *place = *state;
	struct letter_row row = store_sample_letter("one@r.example");
	struct letter_row other = store_sample_letter("two@r.example");
	int64_t one = add(place, &row);
	int64_t two = add(place, &other);

	for (int i = 0; i < 2; i++) {
		begin(place);
		OK(place, end(place, store_letter_alias(place->store, one,
			"x@provider.example", &place->why)));
	}
	assert_int_equal(find(place, "x@provider.example").id, one);
	assert_string_equal(find(place, "x@provider.example").message_id,
	                    "one@r.example");
	assert_int_equal(find(place, "one@r.example").id, one);
	assert_int_equal(find(place, "two@r.example").id, two);
	assert_int_equal(find(place, "three@r.example").id, 0);
	begin(place);
	EXPECT(place, end(place, store_letter_alias(place->store, two,
	       "x@provider.example", &place->why)), OUTCOME_BAD);
	begin(place);
	EXPECT(place, end(place, store_letter_alias(place->store, 99,
	       "y@provider.example", &place->why)), OUTCOME_BAD);
}

static void
test_next_is_due_first(void **state)
{
	struct store_place *place = *state;
	struct letter_row late = store_sample_letter("late@r.example");
	struct letter_row early = store_sample_letter("early@r.example");
	struct letter_row same = store_sample_letter("same@r.example");

	assert_int_equal(next(place, INT64_MAX).id, 0);
	assert_int_equal(next_at(place), 0);
	late.due_at = 500;
	early.due_at = same.due_at = 400;
	add(place, &late);
	add(place, &early);
	add(place, &same);
	assert_int_equal(next_at(place), 400);
	assert_int_equal(next(place, 399).id, 0);
	assert_string_equal(next(place, 400).message_id, "early@r.example");
	OK(place, sent(place, 2));
	assert_string_equal(next(place, 900).message_id, "same@r.example");
	OK(place, later(place, 3, 600));
	assert_string_equal(next(place, 900).message_id, "late@r.example");
	OK(place, failed(place, 1, LETTER_FAILED));
	assert_int_equal(next(place, 599).id, 0);
	assert_int_equal(next_at(place), 600);
	assert_int_equal(next(place, 600).tries, 1);
	assert_string_equal(next(place, 600).reply, "451 later");
}

/* What each change does to a letter in each status. */
struct change_case {
	const char *name;
	enum letter_status from;
	enum letter_status to;		/* LETTER_STATUSES: later */
	enum outcome outcome;
	enum letter_status status;	/* in the end */
};

static enum outcome
change(struct store_place *place, int64_t id, enum letter_status to)
{
	switch (to) {
	case LETTER_SENT:
		return sent(place, id);
	case LETTER_FAILED:
	case LETTER_DROPPED:
	case LETTER_WAITING:
		return failed(place, id, to);
	case LETTER_STATUSES:
		return later(place, id, 7000);
	}
	return OUTCOME_SETUP;
}

static void
test_changes_of_status(void **state)
{
	static const struct change_case cases[] = {
		{ "sent", LETTER_WAITING, LETTER_SENT, OUTCOME_OK,
		  LETTER_SENT },
		{ "failed", LETTER_WAITING, LETTER_FAILED, OUTCOME_OK,
		  LETTER_FAILED },
		{ "dropped", LETTER_WAITING, LETTER_DROPPED, OUTCOME_OK,
		  LETTER_DROPPED },
		{ "later", LETTER_WAITING, LETTER_STATUSES, OUTCOME_OK,
		  LETTER_WAITING },
		{ "failed as waiting", LETTER_WAITING, LETTER_WAITING,
		  OUTCOME_BAD, LETTER_WAITING },
		{ "sent twice", LETTER_SENT, LETTER_SENT, OUTCOME_BAD,
		  LETTER_SENT },
		{ "sent, then failed", LETTER_SENT, LETTER_FAILED,
		  OUTCOME_BAD, LETTER_SENT },
		{ "sent, then later", LETTER_SENT, LETTER_STATUSES,
		  OUTCOME_BAD, LETTER_SENT },
		{ "failed, then sent", LETTER_FAILED, LETTER_SENT,
		  OUTCOME_BAD, LETTER_FAILED },
		{ "failed, put back", LETTER_FAILED, LETTER_STATUSES,
		  OUTCOME_OK, LETTER_WAITING },
		{ "dropped, put back", LETTER_DROPPED, LETTER_STATUSES,
		  OUTCOME_BAD, LETTER_DROPPED },
		{ "dropped, then sent", LETTER_DROPPED, LETTER_SENT,
		  OUTCOME_BAD, LETTER_DROPPED },
	};
	struct store_place *place = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char message_id[32];
		struct letter_row row;
		int64_t id;
		enum outcome outcome;

		snprintf(message_id, sizeof(message_id), "%zu@r.example", i);
		row = store_sample_letter(message_id);
		id = add(place, &row);
		if (cases[i].from != LETTER_WAITING)
			OK(place, change(place, id, cases[i].from));
		outcome = change(place, id, cases[i].to);
		row = find(place, message_id);
		if (outcome != cases[i].outcome ||
		    row.status != cases[i].status)
			fail_msg("%s: outcome %d, status %d", cases[i].name,
			         (int)outcome, (int)row.status);
		assert_int_equal(row.sent_at,
		                 row.status == LETTER_SENT ? 2000 : 0);
	}
	EXPECT(place, sent(place, 99), OUTCOME_BAD);
}

static void
test_letters_are_final(void **state)
{
	static const char *const cases[] = {
		"DELETE FROM letter",
		"UPDATE letter SET bytes = x'00'",
		"UPDATE letter SET message_id = 'other@r.example'",
		"UPDATE letter SET recipient = 'other@r.example'",
		"DELETE FROM letter_name",
		"UPDATE letter_name SET message_id = 'other@r.example'",
		"INSERT OR REPLACE INTO letter (id, serial, kind, message_id,"
		" sender, recipient, made_at, due_at, bytes)"
		" VALUES (1, 1, '', 'other', '', 'x', 0, 0, x'00')",
	};
	struct store_place *place = *state;
	struct letter_row row = store_sample_letter("one@r.example");

	add(place, &row);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (store_tell(place->path, cases[i]))
			fail_msg("was done: %s", cases[i]);
}

/* --- lists and counts --- */

static int64_t
add_made(struct store_place *place, const char *message_id,
         const char *recipient, int64_t challenge, int64_t made_at)
{
	struct letter_row row = store_sample_letter(message_id);

	row.recipient = recipient;
	row.challenge = challenge;
	row.made_at = made_at;
	return add(place, &row);
}

struct count_case {
	const char *recipient;
	int64_t challenge;
	int64_t since_at;
	int64_t count;
};

static void
test_count(void **state)
{
	static const struct count_case cases[] = {
		{ NULL, 0, 0, 4 }, { NULL, 0, 200, 3 }, { NULL, 0, 401, 0 },
		{ "a@x", 0, 0, 2 }, { "A@X", 0, 0, 2 }, { "a@x", 0, 101, 1 },
		{ NULL, 1, 0, 2 }, { NULL, 1, 300, 1 }, { NULL, 2, 0, 1 },
		{ "a@x", 1, 0, 1 }, { "b@x", 1, 0, 1 }, { "b@x", 2, 0, 0 },
		{ "c@x", 0, 0, 0 }, { NULL, 9, 0, 0 },
	};
	struct store_place *place = *state;
	int64_t one = add_challenge(place);
	int64_t two = add_challenge(place);

	add_made(place, "1", "a@x", one, 100);
	add_made(place, "2", "b@x", 0, 200);
	add_made(place, "3", "b@x", one, 300);
	add_made(place, "4", "a@x", two, 400);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t count = -1;

		OK(place, store_letter_count(place->store, cases[i].recipient,
			cases[i].challenge, cases[i].since_at, &count,
			&place->why));
		if (count != cases[i].count)
			fail_msg("case %zu: %lld", i, (long long)count);
	}
}

/* What waits does not count: letters that wait must not hold each other. */
static void
test_sent_count(void **state)
{
	static const struct count_case cases[] = {
		{ NULL, 0, 0, 3 }, { NULL, 0, 1000, 3 }, { NULL, 0, 3001, 0 },
		{ "A@X", 0, 0, 1 }, { "b@x", 0, 0, 2 }, { "b@x", 0, 2500, 1 },
		{ NULL, 1, 0, 2 }, { "b@x", 1, 0, 1 }, { NULL, 2, 0, 0 },
		{ "@x", 0, 0, 3 }, { "@x", 1, 0, 2 }, { "@x", 0, 2500, 1 },
		{ "@y", 0, 0, 0 }, { "@", 0, 0, 0 },
	};
	struct store_place *place = *state;
	int64_t one = add_challenge(place);
	int64_t two = add_challenge(place);

	int64_t sent[] = {
		add_made(place, "1", "a@x", one, 100),
		add_made(place, "2", "b@x", 0, 200),
		add_made(place, "3", "b@x", one, 300),
	};
	add_made(place, "4", "a@x", two, 400);
	OK(place, store_begin(place->store, &place->why));
	for (int i = 0; i < 3; i++)
		OK(place, store_letter_sent(place->store, sent[i],
			1000 * (i + 1), "250", &place->why));
	OK(place, store_commit(place->store, &place->why));
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t count = -1;

		OK(place, store_letter_sent_count(place->store,
			cases[i].recipient, cases[i].challenge,
			cases[i].since_at, &count, &place->why));
		if (count != cases[i].count)
			fail_msg("case %zu: %lld", i, (long long)count);
	}
}

static void
test_thread(void **state)
{
	struct store_place *place = *state;
	int64_t one = add_challenge(place);
	int64_t two = add_challenge(place);
	const char *ids[4] = { "untouched" };
	size_t count = 99;

	OK(place, store_letter_thread(place->store, one, "a@x", place->arena,
	                              ids, 4, &count, &place->why));
	assert_int_equal(count, 0);
	add_made(place, "other person", "b@x", one, 1);
	add_made(place, "other challenge", "a@x", two, 1);
	for (int i = 1; i <= 7; i++) {
		char name[4];
		int64_t id;

		snprintf(name, sizeof(name), "%d", i);
		id = add_made(place, name, "a@x", one, 100 - i);
		if (i == 2)
			OK(place, failed(place, id, LETTER_FAILED));
		if (i == 3)
			OK(place, sent(place, id));
	}
	OK(place, store_letter_thread(place->store, one, "A@x", place->arena,
	                              ids, 4, &count, &place->why));
	assert_int_equal(count, 4);
	assert_string_equal(ids[0], "1");
	assert_string_equal(ids[1], "5");
	assert_string_equal(ids[2], "6");
	assert_string_equal(ids[3], "7");
	for (size_t most = 0; most <= 2; most++) {
		OK(place, store_letter_thread(place->store, one, "a@x",
			place->arena, ids, most, &count, &place->why));
		assert_int_equal(count, most);
	}
	assert_string_equal(ids[0], "1");
	assert_string_equal(ids[1], "7");
}

static enum outcome
see(void *context, const struct letter_row *row, struct why *why)
{
	struct text *seen = context;

	(void)why;
	assert_int_equal(row->bytes.length, 0);
	text_addf(seen, "%s ", row->message_id);
	return OUTCOME_OK;
}

struct each_case {
	enum letter_status status;
	int64_t challenge;
	const char *seen;
};

static void
test_each(void **state)
{
	static const struct each_case cases[] = {
		{ LETTER_STATUSES, 0, "1 2 3 4 " },
		{ LETTER_WAITING, 0, "1 4 " },
		{ LETTER_SENT, 0, "2 " },
		{ LETTER_FAILED, 0, "" },
		{ LETTER_STATUSES, 1, "1 2 3 " },
		{ LETTER_DROPPED, 1, "3 " },
		{ LETTER_WAITING, 2, "" },
	};
	struct store_place *place = *state;
	int64_t one = add_challenge(place);
	struct text seen;

	add_made(place, "1", "a@x", one, 1);
	OK(place, sent(place, add_made(place, "2", "a@x", one, 1)));
	OK(place, failed(place, add_made(place, "3", "a@x", one, 1),
	                 LETTER_DROPPED));
	add_made(place, "4", "a@x", 0, 1);
	text_init(&seen, 100);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		text_clear(&seen);
		OK(place, store_letter_each(place->store, cases[i].status,
			cases[i].challenge, see, &seen, &place->why));
		if (strcmp(seen.data, cases[i].seen) != 0)
			fail_msg("case %zu: \"%s\"", i, seen.data);
	}
	text_release(&seen);
}

/* --- nudges and rounds --- */

static void
nudge(struct store_place *place, int64_t challenge, const char *person,
      const char *kind, int32_t step, int64_t at)
{
	struct nudge_row row = {
		.challenge = challenge, .step = step, .at = at
	};

	COPY_TEXT(row.person, slice_of(person));
	COPY_TEXT(row.kind, slice_of(kind));
	begin(place);
	OK(place, store_nudge_add(place->store, &row, &place->why));
	commit(place);
}

static const char *
round_next(struct store_place *place, int32_t today)
{
	char *person = NULL;

	OK(place, store_round_next(place->store, today, place->arena, &person,
	                           &place->why));
	return person;
}

static void
round_done(struct store_place *place, const char *person, int32_t today)
{
	begin(place);
	OK(place, store_round_done(place->store, person, today, 100, &place->why));
	commit(place);
}

static void
test_nudges(void **state)
{
	struct store_place *place = *state;
	int64_t one = add_challenge(place);
	int64_t two = add_challenge(place);
	struct nudge_row rows[4];
	size_t count = 99;

	nudge(place, two, "b@x", "due soon", 2, 10);
	nudge(place, two, "b@x", "due soon", 1, 11);
	nudge(place, one, "b@x", "overdue", 0, 12);
	nudge(place, one, "b@x", "overdue", 0, 13);
	nudge(place, one, "a@x", "overdue", 0, 14);
	OK(place, store_round_nudges(place->store, "B@x", rows, 4, &count,
	                             &place->why));
	assert_int_equal(count, 3);
	assert_int_equal(rows[0].challenge, one);
	assert_int_equal(rows[0].at, 13);
	assert_string_equal(rows[0].person, "b@x");
	assert_string_equal(rows[0].kind, "overdue");
	assert_int_equal(rows[1].step, 1);
	assert_int_equal(rows[2].step, 2);
	OK(place, store_round_nudges(place->store, "b@x", rows, 2, &count,
	                             &place->why));
	assert_int_equal(count, 2);
	begin(place);
	OK(place, store_nudge_clear(place->store, two, &place->why));
	commit(place);
	OK(place, store_round_nudges(place->store, "b@x", rows, 4, &count,
	                             &place->why));
	assert_int_equal(count, 1);
}

static void
test_one_round_a_day(void **state)
{
	struct store_place *place = *state;
	int64_t one = add_challenge(place);

	assert_null(round_next(place, 100));
	nudge(place, one, "b@x", "overdue", 0, 10);
	nudge(place, one, "a@x", "overdue", 0, 10);
	assert_string_equal(round_next(place, 100), "a@x");
	round_done(place, "a@x", 100);
	assert_string_equal(round_next(place, 100), "b@x");
	round_done(place, "b@x", 100);
	assert_null(round_next(place, 100));
	nudge(place, one, "a@x", "due", 0, 20);
	assert_null(round_next(place, 100));
	assert_null(round_next(place, 99));
	assert_string_equal(round_next(place, 101), "a@x");
	round_done(place, "A@x", 101);
	nudge(place, one, "a@x", "due", 0, 20);
	round_done(place, "a@x", 50);
	nudge(place, one, "a@x", "due", 0, 20);
	assert_null(round_next(place, 101));
	/* Asleep for a month: one round, with what is owed now. */
	assert_string_equal(round_next(place, 131), "a@x");
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_letter_round_trips),
		STORE_TEST(test_message_id_is_unique_for_ever),
		STORE_TEST(test_alias),
		STORE_TEST(test_next_is_due_first),
		STORE_TEST(test_changes_of_status),
		STORE_TEST(test_letters_are_final),
		STORE_TEST(test_count),
		STORE_TEST(test_sent_count),
		STORE_TEST(test_thread),
		STORE_TEST(test_each),
		STORE_TEST(test_nudges),
		STORE_TEST(test_one_round_a_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
