/* Who is out, who has left, and conversations, as the store keeps them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "io/store_people.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { NOW = 1796000000, TODAY = NOW / 86400 };

static void
test_absences(void **state)
{
	struct store_place *place = *state;
	const struct absence one = { "a@x", TODAY, TODAY + 9, "b@x" };
	const struct absence later = { "A@X", TODAY + 20, TODAY + 30, "" };
	const struct absence anew = { "a@x", TODAY + 5, TODAY + 12, "c@x" };
	struct absence *found;
	size_t count;
	int64_t ended;

	OK(place, store_begin(place->store, &place->why));
	OK(place, store_absence_add(place->store, &one, "a@x", NOW,
	                            &place->why));
	OK(place, store_absence_add(place->store, &later, "a@x", NOW,
	                            &place->why));
	/* The newest word about the same days counts. */
	OK(place, store_absence_add(place->store, &anew, "a@x", NOW,
	                            &place->why));
	OK(place, store_absences(place->store, TODAY, place->arena, &found,
	                         &count, &place->why));
	assert_int_equal(count, 2);
	assert_string_equal(found[0].cover, "c@x");
	assert_int_equal(found[1].first_day, TODAY + 20);
	OK(place, store_absences(place->store, TODAY + 31, place->arena,
	                         &found, &count, &place->why));
	assert_int_equal(count, 0);
	OK(place, store_absence_end(place->store, "A@x", NOW, &ended,
	                            &place->why));
	assert_int_equal(ended, 2);
	OK(place, store_absences(place->store, TODAY, place->arena, &found,
	                         &count, &place->why));
	assert_int_equal(count, 0);
	OK(place, store_commit(place->store, &place->why));
	assert_int_equal(store_ask(place->path,
	                           "SELECT count(*) FROM absence"), 3);
}

static void
test_gone(void **state)
{
	struct store_place *place = *state;
	struct departure *found;
	size_t count;

	OK(place, store_begin(place->store, &place->why));
	OK(place, store_gone_add(place->store, "a@x", "", "d@x", NOW,
	                         &place->why));
	OK(place, store_gone_add(place->store, "A@X", "b@x", "d@x", NOW,
	                         &place->why));
	OK(place, store_gone(place->store, place->arena, &found, &count,
	                     &place->why));
	OK(place, store_commit(place->store, &place->why));
	assert_int_equal(count, 1);
	assert_string_equal(found[0].successor, "b@x");
}

static enum outcome
count_one(void *context, const struct followup *followup, struct why *why)
{
	int *count = context;

	(void)why;
	assert_string_equal(followup->medium, "phone");
	assert_int_equal(followup->answer, ANSWER_PARTLY);
	assert_int_equal(followup->day, TODAY - 1);
	++*count;
	return OUTCOME_OK;
}

static void
test_followups(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;
	struct followup followup = {
		.at = NOW, .day = TODAY - 1, .said_by = "d@x", .whom = "t@x",
		.medium = "phone", .answer = ANSWER_PARTLY, .note = "half",
	};
	int count = 0;

	store_sample_challenge(&challenge);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_add(place->store, &challenge, &place->why));
	followup.challenge = challenge.id;
	OK(place, store_followup_add(place->store, &followup, &place->why));
	OK(place, store_commit(place->store, &place->why));
	OK(place, store_followup_each(place->store, challenge.id, count_one,
	                              &count, &place->why));
	OK(place, store_followup_each(place->store, 0, count_one, &count,
	                              &place->why));
	OK(place, store_followup_each(place->store, 99, count_one, &count,
	                              &place->why));
	assert_int_equal(count, 2);
	assert_false(store_tell(place->path, "DELETE FROM followup"));
	assert_false(store_tell(place->path,
	                        "UPDATE followup SET answer = 'yes'"));
}

/* More than fits into one letter stays for the next one. */
static void
test_rounds_keep_what_they_did_not_show(void **state)
{
	struct store_place *place = *state;
	struct nudge_row row = { .person = "a@x", .kind = "due" };
	struct nudge_row rows[8];
	struct challenge challenge;
	size_t count;

	store_sample_challenge(&challenge);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_add(place->store, &challenge, &place->why));
	row.challenge = challenge.id;
	for (row.step = 1; row.step <= 5; row.step++)
		OK(place, store_nudge_add(place->store, &row, &place->why));
	OK(place, store_round_nudges(place->store, "a@x", rows, 3, &count,
	                             &place->why));
	OK(place, store_round_done(place->store, "a@x", TODAY, count,
	                           &place->why));
	OK(place, store_round_nudges(place->store, "a@x", rows, 8, &count,
	                             &place->why));
	assert_int_equal(count, 2);
	assert_int_equal(rows[0].step, 4);
	/* What somebody is asked who raised it stays with them. */
	COPY_TEXT(row.kind, SLICE("answer"));
	OK(place, store_nudge_add(place->store, &row, &place->why));
	OK(place, store_nudge_move(place->store, "a@x", "b@x", &place->why));
	OK(place, store_round_nudges(place->store, "b@x", rows, 8, &count,
	                             &place->why));
	assert_int_equal(count, 2);
	OK(place, store_round_nudges(place->store, "a@x", rows, 8, &count,
	                             &place->why));
	assert_int_equal(count, 1);
	OK(place, store_commit(place->store, &place->why));
}

int
main(void)
{
#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, store_place_setup, \
	                                store_place_teardown)
	const struct CMUnitTest tests[] = {
		TEST(test_absences),
		TEST(test_gone),
		TEST(test_followups),
		TEST(test_rounds_keep_what_they_did_not_show),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
