/*
 * Challenges and their history: in and out unchanged, due by an index, and
 * nothing that happened is ever rewritten.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "io/store_private.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static int64_t
add(struct store_place *place, struct challenge *challenge)
{
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_add(place->store, challenge, &place->why));
	OK(place, store_commit(place->store, &place->why));
	return challenge->id;
}

static void
save(struct store_place *place, const struct challenge *challenge)
{
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_save(place->store, challenge, &place->why));
	OK(place, store_commit(place->store, &place->why));
}

static void
expect_same(struct store_place *place, const struct challenge *wanted)
{
	struct challenge found;

	memset(&found, 0x55, sizeof(found));
	OK(place, store_challenge_get(place->store, wanted->id, &found,
	                              &place->why));
	assert_memory_equal(&found, wanted, sizeof(found));
}

static void
test_full_challenge_round_trips(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;

	store_full_challenge(&challenge);
	assert_int_equal(add(place, &challenge), 1);
	expect_same(place, &challenge);
	store_place_close(place);
	store_place_open(place);
	expect_same(place, &challenge);
}

static void
test_saving_replaces_all_parts(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;
	struct challenge small;

	store_full_challenge(&challenge);
	add(place, &challenge);
	store_sample_challenge(&small);
	small.id = challenge.id;
	save(place, &small);
	expect_same(place, &small);
	save(place, &challenge);
	expect_same(place, &challenge);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM step"),
	                 STEPS_MAX);
}

static void
test_every_state_and_ending(void **state)
{
	struct store_place *place = *state;

	for (unsigned i = CHALLENGE_RECEIVED; i < CHALLENGE_STATES; i++) {
		for (unsigned j = ENDING_NONE; j < ENDINGS; j++) {
			struct challenge challenge;
			bool closed = i == CHALLENGE_CLOSED;

			store_sample_challenge(&challenge);
			challenge.state = (enum challenge_state)i;
			challenge.ending = (enum ending)j;
			COPY_TEXT(challenge.owner, SLICE("o@example.org"));
			challenge.wake_at = closed ? 0 : 1;
			if (closed == (j == ENDING_NONE)) {
				struct store *store = place->store;

				OK(place, store_begin(store, &place->why));
				EXPECT(place, store_challenge_add(store,
				       &challenge, &place->why), OUTCOME_BAD);
				store_rollback(store);
				continue;
			}
			add(place, &challenge);
			expect_same(place, &challenge);
		}
	}
}

struct refused_case {
	const char *name;
	enum challenge_state state;
	const char *owner;
	int64_t wake_at;
	int32_t steps;
};

static void
test_what_the_rules_forbid(void **state)
{
	static const struct refused_case cases[] = {
		{ "open, never looked at", CHALLENGE_RECEIVED, "", 0, 0 },
		{ "a wake_at before time", CHALLENGE_RECEIVED, "", -1, 0 },
		{ "assigned to nobody", CHALLENGE_ASSIGNED, "", 5, 0 },
		{ "working without owner", CHALLENGE_WORKING, "", 5, 0 },
		{ "asking without owner", CHALLENGE_ASKING, "", 5, 0 },
		{ "no state", CHALLENGE_NONE, "o@example.org", 5, 0 },
		{ "too many steps", CHALLENGE_RECEIVED, "", 5, STEPS_MAX + 1 },
		{ "fewer than no steps", CHALLENGE_RECEIVED, "", 5, -1 },
	};
	struct store_place *place = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct challenge challenge;
		enum outcome outcome;

		store_sample_challenge(&challenge);
		challenge.state = cases[i].state;
		challenge.wake_at = cases[i].wake_at;
		challenge.step_count = cases[i].steps;
		COPY_TEXT(challenge.owner, slice_of(cases[i].owner));
		OK(place, store_begin(place->store, &place->why));
		outcome = store_challenge_add(place->store, &challenge,
		                              &place->why);
		store_rollback(place->store);
		if (outcome != OUTCOME_BAD)
			fail_msg("%s: outcome %d", cases[i].name,
			         (int)outcome);
		assert_int_equal(challenge.id, 0);
	}
}

static void
test_two_steps_with_one_number(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;

	store_full_challenge(&challenge);
	challenge.steps[7].number = challenge.steps[8].number;
	OK(place, store_begin(place->store, &place->why));
	EXPECT(place, store_challenge_add(place->store, &challenge,
	                                  &place->why), OUTCOME_BAD);
	store_rollback(place->store);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM step"),
	                 0);
}

static void
test_number_is_never_used_again(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;

	for (int i = 0; i < 3; i++) {
		store_sample_challenge(&challenge);
		add(place, &challenge);
	}
	assert_true(store_tell(place->path,
	                       "DELETE FROM challenge WHERE id = 3"));
	store_sample_challenge(&challenge);
	assert_int_equal(add(place, &challenge), 4);
}

static void
test_unknown_challenge(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;

	store_sample_challenge(&challenge);
	challenge.id = 42;
	EXPECT(place, store_challenge_get(place->store, 42, &challenge,
	                                  &place->why), OUTCOME_BAD);
	assert_string_equal(challenge.type, "staffing");
	OK(place, store_begin(place->store, &place->why));
	EXPECT(place, store_challenge_save(place->store, &challenge,
	                                   &place->why), OUTCOME_BAD);
	store_rollback(place->store);
}

static void
test_damaged_state_is_told(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;

	store_sample_challenge(&challenge);
	add(place, &challenge);
	assert_true(store_tell(place->path, "PRAGMA ignore_check_constraints"
	            " = ON; UPDATE challenge SET state = 'lost'"));
	EXPECT(place, store_challenge_get(place->store, 1, &challenge,
	                                  &place->why), OUTCOME_SETUP);
	assert_non_null(strstr(place->why.text, "restore it from a backup"));
}

/* --- what is due --- */

static void
add_waking(struct store_place *place, int64_t wake_at)
{
	struct challenge challenge;

	store_sample_challenge(&challenge);
	challenge.wake_at = wake_at;
	if (wake_at == 0) {
		challenge.state = CHALLENGE_CLOSED;
		challenge.ending = ENDING_CONFIRMED;
	}
	add(place, &challenge);
}

static int64_t
due(struct store_place *place, int64_t now, int64_t after)
{
	int64_t id = -1;

	OK(place, store_challenge_due(place->store, now, after, &id,
	                              &place->why));
	return id;
}

static int64_t
next(struct store_place *place)
{
	int64_t wake_at = -1;

	OK(place, store_challenge_next(place->store, &wake_at, &place->why));
	return wake_at;
}

static void
test_due(void **state)
{
	struct store_place *place = *state;

	assert_int_equal(due(place, INT64_MAX, 0), 0);
	assert_int_equal(next(place), 0);
	add_waking(place, 0);			/* 1: closed */
	assert_int_equal(due(place, INT64_MAX, 0), 0);
	assert_int_equal(next(place), 0);
	add_waking(place, 300);			/* 2 */
	add_waking(place, 100);			/* 3 */
	add_waking(place, 200);			/* 4 */
	assert_int_equal(next(place), 100);
	assert_int_equal(due(place, 99, 0), 0);
	assert_int_equal(due(place, 100, 0), 3);
	assert_int_equal(due(place, 100, 3), 0);
	assert_int_equal(due(place, 300, 0), 2);
	assert_int_equal(due(place, 300, 2), 3);
	assert_int_equal(due(place, 300, 3), 4);
	assert_int_equal(due(place, 300, 4), 0);
}

/* SQLite's own account of how it would answer, in one line. */
static void
explain(struct store_place *place, const char *sql, struct text *plan)
{
	struct text question;
	sqlite3_stmt *statement;

	text_init(&question, 4096);
	text_addf(&question, "EXPLAIN QUERY PLAN %s", sql);
	assert_int_equal(sqlite3_prepare_v2(place->store->db, question.data,
	                                    -1, &statement, NULL), SQLITE_OK);
	while (sqlite3_step(statement) == SQLITE_ROW)
		text_addf(plan, "%s; ", sqlite3_column_text(statement, 3));
	sqlite3_finalize(statement);
	text_release(&question);
}

static void
test_ten_thousand_open(void **state)
{
	enum { MANY = 10000 };
	struct store_place *place = *state;
	struct challenge challenge;
	struct text plan;
	int64_t id;

	store_sample_challenge(&challenge);
	OK(place, store_begin(place->store, &place->why));
	for (int i = 1; i <= MANY; i++) {
		challenge.wake_at = i == 777 || i == 9999 ? 50 : 1000 + i;
		OK(place, store_challenge_add(place->store, &challenge,
		                              &place->why));
	}
	OK(place, store_commit(place->store, &place->why));
	assert_int_equal(due(place, 60, 0), 777);
	assert_int_equal(due(place, 60, 777), 9999);
	assert_int_equal(due(place, 60, 9999), 0);
	text_init(&plan, 4096);
	explain(place, store_due_sql, &plan);
	assert_non_null(strstr(plan.data, "SEARCH challenge USING COVERING "
	                       "INDEX challenge_wake_at (wake_at>? AND "
	                       "wake_at<?)"));
	assert_null(strstr(plan.data, "SCAN"));
	text_release(&plan);
	/* All of them due, after a month asleep. */
	id = 0;
	for (int i = 1; i <= 1000; i++)
		assert_int_equal((id = due(place, INT64_MAX, id)), i);
}

/* --- filters --- */

struct seen {
	char ids[64];
	size_t length;
	int64_t stop_at;
};

static enum outcome
see(void *context, const struct challenge *challenge, struct why *why)
{
	struct seen *seen = context;

	seen->length += (size_t)snprintf(seen->ids + seen->length,
		sizeof(seen->ids) - seen->length, "%s%lld",
		seen->length > 0 ? " " : "", (long long)challenge->id);
	if (challenge->id == seen->stop_at) {
		snprintf(why->text, sizeof(why->text), "enough");
		return OUTCOME_BAD;
	}
	return OUTCOME_OK;
}

static void
add_varied(struct store_place *place)
{
	static const enum challenge_state states[] = {
		CHALLENGE_RECEIVED, CHALLENGE_WORKING, CHALLENGE_CLOSED,
		CHALLENGE_WORKING
	};
	static const char *const types[] = {
		"staffing", "funding", "staffing", "scheduling"
	};

	for (int i = 0; i < 4; i++) {
		struct challenge challenge;

		store_sample_challenge(&challenge);
		challenge.state = states[i];
		COPY_TEXT(challenge.type, slice_of(types[i]));
		if (i > 0)
			COPY_TEXT(challenge.owner, SLICE("dana@example.org"));
		if (states[i] == CHALLENGE_CLOSED) {
			challenge.ending = ENDING_WITHDRAWN;
			challenge.wake_at = 0;
		}
		if (i == 1) {
			challenge.step_count = 1;
			challenge.steps[0] = (struct step){
				.number = 1, .due = 20500, .first_due = 20400,
				.who = "kim@example.org",
			};
			COPY_TEXT(challenge.school, SLICE("Adams"));
		}
		if (i == 3) {
			challenge.step_count = 1;
			challenge.steps[0] = (struct step){
				.number = 1, .due = 20400, .done_at = 9,
				.first_due = DAY_NONE,
			};
			challenge.submitter_count = 1;
			COPY_TEXT(challenge.submitters[0].party.address,
			          SLICE("kim@example.org"));
		}
		challenge.changed_at = 100 * (i + 1);
		add(place, &challenge);
	}
}

struct filter_case {
	const char *name;
	struct challenge_filter filter;
	const char *ids;
};

static void
test_filters(void **state)
{
	static const struct filter_case cases[] = {
		{ "all", { .due_by = DAY_NONE }, "1 2 3 4" },
		{ "nothing filled in", { 0 }, "1 2 3 4" },
		{ "open", { .open_only = true }, "1 2 4" },
		{ "working", { .has_state = true,
		               .state = CHALLENGE_WORKING }, "2 4" },
		{ "type", { .type = "Staffing" }, "1 3" },
		{ "open type", { .type = "staffing", .open_only = true },
		  "1" },
		{ "school", { .school = "adams" }, "2" },
		{ "owner in capitals", { .owner = "DANA@example.org" },
		  "2 3 4" },
		{ "a step's assignee and a submitter",
		  { .person = "kim@example.org" }, "2 4" },
		{ "due the day before", { .due_by = 20499 }, "" },
		{ "due, and one done", { .due_by = 20500 }, "2" },
		{ "changed", { .changed_since = 300 }, "3 4" },
		{ "practice", { .practice = true }, "5" },
		{ "quote", { .type = "' OR 1 --" }, "" },
	};
	struct store_place *place = *state;
	struct challenge rehearsed;

	add_varied(place);
	store_sample_challenge(&rehearsed);
	rehearsed.practice = true;
	add(place, &rehearsed);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct seen seen = { .ids = "" };

		OK(place, store_challenge_each(place->store, &cases[i].filter,
		                               see, &seen, &place->why));
		if (strcmp(seen.ids, cases[i].ids) != 0)
			fail_msg("%s: \"%s\"", cases[i].name, seen.ids);
	}
}

static void
test_visit_can_stop(void **state)
{
	struct store_place *place = *state;
	struct challenge_filter all = { .due_by = DAY_NONE };
	struct seen seen = { .stop_at = 2 };

	add_varied(place);
	EXPECT(place, store_challenge_each(place->store, &all, see, &seen,
	                                   &place->why), OUTCOME_BAD);
	assert_string_equal(seen.ids, "1 2");
	assert_string_equal(place->why.text, "enough");
}

/* A visit may ask the store, and list again within the list. */
static enum outcome
see_within(void *context, const struct challenge *challenge, struct why *why)
{
	struct store_place *place = context;
	struct challenge_filter all = { .due_by = DAY_NONE };
	struct seen seen = { .ids = "" };
	struct challenge changed = *challenge;

	OK(place, store_challenge_each(place->store, &all, see, &seen, why));
	assert_string_equal(seen.ids, "1 2 3 4");
	changed.serial++;
	return store_challenge_save(place->store, &changed, why);
}

static void
test_visit_may_change_what_it_sees(void **state)
{
	struct store_place *place = *state;
	struct challenge_filter all = { .due_by = DAY_NONE };

	add_varied(place);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_each(place->store, &all, see_within, place,
	                               &place->why));
	OK(place, store_commit(place->store, &place->why));
	assert_int_equal(store_ask(place->path,
	                           "SELECT sum(serial) FROM challenge"), 4);
}

/* --- history --- */

static void
add_history(struct store_place *place, int64_t challenge, const char *text)
{
	struct history_row row = {
		.challenge = challenge, .at = 123, .actor = "dana@example.org",
		.event = "step moved", .text = text, .evidence = "token",
		.before = CHALLENGE_NONE, .after = CHALLENGE_RECEIVED,
	};

	OK(place, store_begin(place->store, &place->why));
	OK(place, store_history_add(place->store, &row, &place->why));
	OK(place, store_commit(place->store, &place->why));
}

static enum outcome
see_history(void *context, const struct history_row *row, struct why *why)
{
	struct text *text = context;

	(void)why;
	text_addf(text, "[%lld %lld %lld %s %s %s %lld %s %s>%s]",
	          (long long)row->id, (long long)row->challenge,
	          (long long)row->at, row->actor, row->event, row->text,
	          (long long)row->mail, row->evidence,
	          challenge_state_name(row->before),
	          challenge_state_name(row->after));
	return OUTCOME_OK;
}

static void
test_history(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;
	struct text text;

	store_sample_challenge(&challenge);
	add(place, &challenge);
	store_sample_challenge(&challenge);
	add(place, &challenge);
	add_history(place, 1, "one 'quoted'\nnext line, ñ 🙂");
	add_history(place, 2, "other");
	add_history(place, 1, "");
	add_history(place, 0, "of no challenge");
	text_init(&text, 4096);
	OK(place, store_history_each(place->store, 1, see_history, &text,
	                             &place->why));
	assert_string_equal(text.data,
		"[1 1 123 dana@example.org step moved one 'quoted'\n"
		"next line, ñ 🙂 0 token none>received]"
		"[3 1 123 dana@example.org step moved  0 token none>received]");
	text_clear(&text);
	OK(place, store_history_each(place->store, 0, see_history, &text,
	                             &place->why));
	assert_non_null(strstr(text.data, "[4 0 123"));
	text_release(&text);
}

static void
test_history_is_only_added_to(void **state)
{
	static const char *const cases[] = {
		"UPDATE history SET text = 'x'",
		"DELETE FROM history",
		"INSERT OR REPLACE INTO history (id, at, actor, event, text,"
		" evidence, before, after)"
		" VALUES (1, 0, '', 'x', '', '', 'none', 'none')",
		"REPLACE INTO history (id, at, actor, event, text,"
		" evidence, before, after)"
		" VALUES (1, 0, '', 'x', '', '', 'none', 'none')",
		"UPDATE OR REPLACE history SET id = 2",
	};
	struct store_place *place = *state;
	struct history_row orphan = {
		.challenge = 42, .event = "noted", .actor = "x", .text = "",
	};

	add_history(place, 0, "first");
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (store_tell(place->path, cases[i]))
			fail_msg("was done: %s", cases[i]);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM history"
	                 " WHERE text = 'first' AND id = 1"), 1);
	OK(place, store_begin(place->store, &place->why));
	EXPECT(place, store_history_add(place->store, &orphan, &place->why),
	       OUTCOME_BAD);
	store_rollback(place->store);
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_full_challenge_round_trips),
		STORE_TEST(test_saving_replaces_all_parts),
		STORE_TEST(test_every_state_and_ending),
		STORE_TEST(test_what_the_rules_forbid),
		STORE_TEST(test_two_steps_with_one_number),
		STORE_TEST(test_number_is_never_used_again),
		STORE_TEST(test_unknown_challenge),
		STORE_TEST(test_damaged_state_is_told),
		STORE_TEST(test_due),
		STORE_TEST(test_ten_thousand_open),
		STORE_TEST(test_filters),
		STORE_TEST(test_visit_can_stop),
		STORE_TEST(test_visit_may_change_what_it_sees),
		STORE_TEST(test_history),
		STORE_TEST(test_history_is_only_added_to),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
