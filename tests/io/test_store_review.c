/* Reviews, marks, versions of the process, and who was introduced to it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "io/store_review.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>

enum { MONTH = 2026 * 12 + 11 };

static int64_t
add_challenge(struct store_place *place)
{
	struct challenge challenge;

	store_sample_challenge(&challenge);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_add(place->store, &challenge, &place->why));
	OK(place, store_commit(place->store, &place->why));
	return challenge.id;
}

static void
test_review(void **state)
{
	struct store_place *place = *state;
	struct review_row row = { .id = 7 };
	int64_t id = 0;
	int64_t again = 0;

	OK(place, store_review_find(place->store, MONTH, &row, &place->why));
	assert_int_equal(row.id, 0);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_review_open(place->store, MONTH, &id, &place->why));
	OK(place, store_review_open(place->store, MONTH, &again,
	                            &place->why));
	assert_int_equal(id, again);
	OK(place, store_review_asked(place->store, id, 100, false,
	                             &place->why));
	OK(place, store_review_asked(place->store, id, 200, true,
	                             &place->why));
	OK(place, store_review_last(place->store, &row, &place->why));
	assert_int_equal(row.id, 0);
	OK(place, store_review_done(place->store, id, 300,
	                            "dana@example.org", &place->why));
	/* Who recorded it first has recorded it. */
	OK(place, store_review_done(place->store, id, 400, "x@example.org",
	                            &place->why));
	OK(place, store_commit(place->store, &place->why));
	OK(place, store_review_last(place->store, &row, &place->why));
	assert_int_equal(row.month, MONTH);
	assert_int_equal(row.asked_at, 100);
	assert_int_equal(row.reminded_at, 200);
	assert_int_equal(row.done_at, 300);
	assert_string_equal(row.done_by, "dana@example.org");
}

static enum outcome
see_mark(void *context, const struct review_mark *mark, struct why *why)
{
	int64_t *sum = context;

	(void)why;
	assert_string_equal(mark->by, "operator");
	*sum += mark->challenge * 100 + (int64_t)strlen(mark->note);
	return OUTCOME_OK;
}

static void
test_marks(void **state)
{
	struct store_place *place = *state;
	int64_t challenge = add_challenge(place);
	struct review_mark mark = { .challenge = challenge, .at = 500,
		.by = "operator", .note = "ask" };
	struct review_row row;
	int64_t at = 9;
	int64_t sum = 0;

	OK(place, store_review_marked(place->store, challenge, &at,
	                              &place->why));
	assert_int_equal(at, 0);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_review_open(place->store, MONTH, &mark.review,
	                            &place->why));
	OK(place, store_review_mark(place->store, &mark, &place->why));
	mark.at = 600;
	mark.note = "";
	OK(place, store_review_mark(place->store, &mark, &place->why));
	mark.challenge = 4711;
	assert_int_not_equal(store_review_mark(place->store, &mark,
	                                       &place->why), OUTCOME_OK);
	store_rollback(place->store);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_review_open(place->store, MONTH, &mark.review,
	                            &place->why));
	mark.challenge = challenge;
	mark.note = "ask";
	OK(place, store_review_mark(place->store, &mark, &place->why));
	OK(place, store_commit(place->store, &place->why));
	OK(place, store_review_marked(place->store, challenge, &at,
	                              &place->why));
	assert_int_equal(at, 600);
	OK(place, store_review_marks(place->store, mark.review, see_mark,
	                             &sum, &place->why));
	assert_int_equal(sum, challenge * 100 + 3);
	OK(place, store_review_find(place->store, MONTH, &row, &place->why));
	assert_int_equal(row.marks, 1);
}

static void
test_versions(void **state)
{
	struct store_place *place = *state;
	struct arena *arena = arena_new(1024 * 1024);
	struct process_row row = { .version = "1", .stage = "draft",
		.at = 10, .by = "", .fingerprint = "f", .sections = "types x\n",
		.text_sha256 = "t", .text = "# Process" };
	struct process_row found = { .id = 7 };
	int64_t id = 0;

	OK(place, store_process_last(place->store, NULL, arena, &found,
	                             &place->why));
	assert_int_equal(found.id, 0);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_process_add(place->store, &row, &id, &place->why));
	row.stage = "approved";
	row.by = "pat@example.org";
	OK(place, store_process_add(place->store, &row, &id, &place->why));
	row.stage = "draft";
	row.version = "2";
	OK(place, store_process_add(place->store, &row, &id, &place->why));
	row.stage = "final";
	assert_int_equal(store_process_add(place->store, &row, &id,
	                                   &place->why), OUTCOME_BAD);
	store_rollback(place->store);
	OK(place, store_begin(place->store, &place->why));
	row.stage = "approved";
	OK(place, store_process_add(place->store, &row, &id, &place->why));
	row.stage = "draft";
	OK(place, store_process_add(place->store, &row, &id, &place->why));
	OK(place, store_commit(place->store, &place->why));
	OK(place, store_process_last(place->store, "approved", arena, &found,
	                             &place->why));
	assert_string_equal(found.by, "pat@example.org");
	assert_string_equal(found.text, "# Process");
	OK(place, store_process_last(place->store, NULL, arena, &found,
	                             &place->why));
	assert_string_equal(found.stage, "draft");
	arena_free(arena);
}

static void
test_introduced(void **state)
{
	struct store_place *place = *state;
	bool was = true;

	OK(place, store_introduced(place->store, "kim@example.org", &was,
	                           &place->why));
	assert_false(was);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_introduce(place->store, "Kim@example.org", 5,
	                          &place->why));
	OK(place, store_introduce(place->store, "kim@example.org", 6,
	                          &place->why));
	OK(place, store_commit(place->store, &place->why));
	OK(place, store_introduced(place->store, "KIM@example.org", &was,
	                           &place->why));
	assert_true(was);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_review, store_place_setup,
		                                store_place_teardown),
		cmocka_unit_test_setup_teardown(test_marks, store_place_setup,
		                                store_place_teardown),
		cmocka_unit_test_setup_teardown(test_versions, store_place_setup,
		                                store_place_teardown),
		cmocka_unit_test_setup_teardown(test_introduced, store_place_setup,
		                                store_place_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
