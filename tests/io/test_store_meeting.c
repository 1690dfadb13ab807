/* Meetings, what stood on their agendas, and what came of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "io/store_meeting.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { DAY = 20795 };

static struct store *store;
static struct arena *arena;
static struct why why;

static int
set_up(void **state)
{
	struct store_place *place;

	store_place_setup(state);
	place = *state;
	store = place->store;
	arena = place->arena;
	assert_int_equal(store_begin(store, &why), OUTCOME_OK);
	return 0;
}

static int
tear_down(void **state)
{
	store_rollback(store);
	return store_place_teardown(state);
}

static struct meeting_row
sample_meeting(const char *venue, int32_t day, int64_t serial)
{
	struct meeting_row row = {
		.day = day, .at = day * INT64_C(86400) + 72000,
		.agenda_at = (day - 2) * INT64_C(86400), .serial = serial,
		.serial_external = serial > 0 ? serial + 1 : 0,
		.outcome = MEETING_WAITING,
	};

	COPY_TEXT(row.venue, slice_of(venue));
	return row;
}

static void
add(const char *venue, int32_t day, int64_t serial)
{
	struct meeting_row row = sample_meeting(venue, day, serial);

	if (store_meeting_add(store, &row, &why) != OUTCOME_OK)
		fail_msg("%s %d: %s", venue, day, why.text);
}

static void
test_meeting_comes_back(void **state)
{
	struct meeting_row row = sample_meeting("dit", DAY, 5);
	struct meeting_row found;

	(void)state;
	add("dit", DAY, 5);
	assert_int_equal(store_meeting_get(store, "dit", DAY, &found, &why),
	                 OUTCOME_OK);
	assert_memory_equal(&found, &row, sizeof(row));
	assert_int_equal(store_meeting_get(store, "dit", DAY + 1, &found,
	                                   &why), OUTCOME_OK);
	assert_int_equal(found.at, 0);
	found = row;
	found.outcome = MEETING_RECORDED;
	found.outcome_at = 9;
	found.asked = 2;
	found.asked_at = 8;
	assert_int_equal(store_meeting_save(store, &found, &why), OUTCOME_OK);
	assert_int_equal(store_meeting_get(store, "dit", DAY, &row, &why),
	                 OUTCOME_OK);
	assert_memory_equal(&found, &row, sizeof(row));
}

/* The same meeting twice would be two agendas. */
static void
test_once_for_ever(void **state)
{
	struct meeting_row row = sample_meeting("dit", DAY, 7);

	(void)state;
	add("dit", DAY, 5);
	row.at += 3600;
	assert_int_equal(store_meeting_add(store, &row, &why), OUTCOME_BAD);
}

static void
test_by_letter(void **state)
{
	struct meeting_row row;

	(void)state;
	add("dit", DAY, 5);
	add("cabinet", DAY, 0);
	for (int64_t serial = 5; serial < 7; serial++) {
		assert_int_equal(store_meeting_of_letter(store, serial, &row,
		                                         &why), OUTCOME_OK);
		assert_string_equal(row.venue, "dit");
	}
	/* Missed agendas have no letter: 0 names none of them. */
	assert_int_equal(store_meeting_of_letter(store, 0, &row, &why),
	                 OUTCOME_OK);
	assert_int_equal(row.at, 0);
}

static void
test_lists(void **state)
{
	struct meeting_row rows[4];
	size_t count = 0;

	(void)state;
	add("dit", DAY, 5);
	add("cabinet", DAY + 1, 7);
	add("dit", DAY + 28, 9);
	assert_int_equal(store_meetings(store, NULL, DAY + 1, rows, 4, &count,
	                                &why), OUTCOME_OK);
	assert_int_equal(count, 2);
	assert_string_equal(rows[0].venue, "cabinet");
	assert_int_equal(store_meetings(store, "dit", 0, rows, 1, &count,
	                                &why), OUTCOME_OK);
	assert_int_equal(count, 1);
	assert_int_equal(rows[0].day, DAY);
	rows[0].outcome = MEETING_NONE;
	assert_int_equal(store_meeting_save(store, &rows[0], &why),
	                 OUTCOME_OK);
	assert_int_equal(store_meetings_waiting(store,
		(DAY + 2) * INT64_C(86400), rows, 4, &count, &why),
		OUTCOME_OK);
	assert_int_equal(count, 1);
	assert_string_equal(rows[0].venue, "cabinet");
}

static int64_t
add_challenge(enum challenge_state state, int64_t discuss_at)
{
	struct challenge challenge;

	store_sample_challenge(&challenge);
	challenge.discuss_at = discuss_at;
	assert_int_equal(store_challenge_add(store, &challenge, &why),
	                 OUTCOME_OK);
	if (state == CHALLENGE_CLOSED) {
		challenge.state = state;
		challenge.ending = ENDING_WITHDRAWN;
		challenge.wake_at = 0;
		assert_int_equal(store_challenge_save(store, &challenge,
		                                      &why), OUTCOME_OK);
	}
	return challenge.id;
}

static void
test_discussions(void **state)
{
	struct discussion_row said = {
		.outcome = SAID_DECIDED, .text = "two subs", .at = 3,
		.actor = "dana@r.example",
	};
	struct discussion_row *rows;
	size_t count = 0;

	(void)state;
	add("dit", DAY, 5);
	said.challenge = add_challenge(CHALLENGE_RECEIVED, 0);
	add_challenge(CHALLENGE_RECEIVED, 0);
	for (int64_t id = said.challenge; id < said.challenge + 2; id++)
		assert_int_equal(store_discussion_add(store, "dit", DAY, id,
		                                      "new", &why),
		                 OUTCOME_OK);
	assert_int_equal(store_discussion_add(store, "dit", DAY,
		said.challenge, "overdue", &why), OUTCOME_BAD);
	assert_int_equal(store_discussion_set(store, "dit", DAY, &said, &why),
	                 OUTCOME_OK);
	assert_int_equal(store_discussions(store, "dit", DAY, arena, &rows,
	                                   &count, &why), OUTCOME_OK);
	assert_int_equal(count, 2);
	assert_int_equal(rows[0].outcome, SAID_DECIDED);
	assert_string_equal(rows[0].text, "two subs");
	assert_string_equal(rows[0].actor, "dana@r.example");
	assert_string_equal(rows[0].list, "new");
	assert_int_equal(rows[1].outcome, SAID_NOTHING);
	assert_int_equal(store_discussions(store, "dit", DAY + 1, arena,
	                                   &rows, &count, &why), OUTCOME_OK);
	assert_int_equal(count, 0);
	assert_int_equal(store_meeting_note(store, "dit", DAY, "snow", &why),
	                 OUTCOME_OK);
}

static void
test_next_discussions(void **state)
{
	int64_t first = add_challenge(CHALLENGE_RECEIVED, 500);
	int64_t second = add_challenge(CHALLENGE_RECEIVED, 900);
	int64_t id = 0;
	int64_t at = 0;

	(void)state;
	add_challenge(CHALLENGE_CLOSED, 0);
	assert_int_equal(store_discuss_due(store, 600, false, 0, &id, &why),
	                 OUTCOME_OK);
	assert_int_equal(id, first);
	assert_int_equal(store_discuss_due(store, 600, false, id, &id, &why),
	                 OUTCOME_OK);
	assert_int_equal(id, 0);
	assert_int_equal(store_discuss_due(store, 600, true, first, &id,
	                                   &why), OUTCOME_OK);
	assert_int_equal(id, second);
	assert_int_equal(store_discuss_next(store, 600, &at, &why),
	                 OUTCOME_OK);
	assert_int_equal(at, 900);
	assert_int_equal(store_discuss_next(store, 900, &at, &why),
	                 OUTCOME_OK);
	assert_int_equal(at, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_meeting_comes_back,
		                                set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_once_for_ever, set_up,
		                                tear_down),
		cmocka_unit_test_setup_teardown(test_by_letter, set_up,
		                                tear_down),
		cmocka_unit_test_setup_teardown(test_lists, set_up,
		                                tear_down),
		cmocka_unit_test_setup_teardown(test_discussions, set_up,
		                                tear_down),
		cmocka_unit_test_setup_teardown(test_next_discussions, set_up,
		                                tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
