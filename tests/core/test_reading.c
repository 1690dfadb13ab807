/* Contexts and readings as bytes, and the names of the vocabulary. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/reading.h"

#include <cmocka.h>	/* after ours: it has a macro called fail */

enum { ROOM = 1024 * 1024 };

static void
fill_context(struct reading_context *context)
{
	reading_context_init(context);
	context->as = READING_AS_OWNER;
	context->today = 20789;
	context->state = CHALLENGE_WORKING;
	context->step_count = 2;
	context->steps[0] = (struct reading_step){
		.number = 1, .text = SLICE("call the vendor"), .due = 20793 };
	context->steps[1] = (struct reading_step){
		.number = 3, .text = SLICE("avisar"), .due = DAY_NONE,
		.done = true };
}

static void
fill_reading(struct reading *reading)
{
	reading_init(reading);
	reading->answer = ANSWER_PARTLY;
	reading->action_count = 2;
	reading->actions[0] = (struct action){
		.kind = ACTION_ADD_STEP, .due = 20800,
		.text = SLICE("order\ntwo carts"), .who = SLICE("Sam Ortiz") };
	reading->actions[1] = (struct action){
		.kind = ACTION_END, .due = DAY_NONE,
		.ending = ENDING_DUPLICATE, .text = SLICE("17") };
	reading->cut = true;
}

static void
a_context_is_read_back(void **state)
{
	struct reading_context context;
	struct reading_context got;
	struct text bytes;

	(void)state;
	fill_context(&context);
	text_init(&bytes, ROOM);
	reading_context_write(&context, &bytes);
	assert_int_equal(reading_context_read(text_slice(&bytes), &got, NULL),
	                 OUTCOME_OK);
	assert_int_equal(got.as, READING_AS_OWNER);
	assert_int_equal(got.today, 20789);
	assert_int_equal(got.state, CHALLENGE_WORKING);
	assert_int_equal(got.step_count, 2);
	assert_int_equal(got.steps[1].number, 3);
	assert_int_equal(got.steps[1].due, DAY_NONE);
	assert_true(got.steps[1].done);
	assert_true(slice_is(got.steps[0].text, "call the vendor"));
	for (size_t i = 0; i < bytes.length; i++)
		assert_int_equal(reading_context_read(
			slice_part(text_slice(&bytes), 0, i), &got, NULL),
			OUTCOME_BAD);
	text_release(&bytes);
}

static void
a_reading_is_read_back(void **state)
{
	struct reading reading;
	struct reading got = { .answer = ANSWER_YES };
	struct text bytes;

	(void)state;
	fill_reading(&reading);
	text_init(&bytes, ROOM);
	reading_write(&reading, &bytes);
	for (size_t i = 0; i < bytes.length; i++)
		assert_int_equal(reading_read(slice_part(text_slice(&bytes), 0,
		                 i), &got, NULL), OUTCOME_BAD);
	assert_int_equal(got.answer, ANSWER_YES);
	assert_int_equal(reading_read(text_slice(&bytes), &got, NULL),
	                 OUTCOME_OK);
	assert_int_equal(got.answer, ANSWER_PARTLY);
	assert_int_equal(got.date, DAY_NONE);
	assert_int_equal(got.actions[0].kind, ACTION_ADD_STEP);
	assert_true(slice_is(got.actions[0].text, "order\ntwo carts"));
	assert_true(slice_is(got.actions[0].who, "Sam Ortiz"));
	assert_int_equal(got.actions[1].ending, ENDING_DUPLICATE);
	assert_true(got.cut);
	text_release(&bytes);
}

static void
flipped_bits_give_only_known_kinds(void **state)
{
	struct reading reading;
	struct reading got;
	struct text bytes;

	(void)state;
	fill_reading(&reading);
	text_init(&bytes, ROOM);
	reading_write(&reading, &bytes);
	for (size_t i = 0; i < bytes.length * 8; i++) {
		bytes.data[i / 8] = (char)(bytes.data[i / 8] ^ (1 << i % 8));
		reading_init(&got);
		if (reading_read(text_slice(&bytes), &got, NULL) ==
		    OUTCOME_OK) {
			assert_in_range(got.answer, 0, ANSWERS - 1);
			assert_in_range(got.action_count, 0, 2);
			assert_in_range(got.actions[0].kind, 0,
			                ACTION_KINDS - 1);
		}
		bytes.data[i / 8] = (char)(bytes.data[i / 8] ^ (1 << i % 8));
	}
	text_release(&bytes);
}

static void
every_name_is_found_again(void **state)
{
	enum challenge_state where;
	enum ending ending;
	enum answer answer;

	(void)state;
	for (unsigned i = 0; i < CHALLENGE_STATES; i++) {
		assert_true(challenge_state_parse(slice_of(
			challenge_state_name((enum challenge_state)i)),
			&where));
		assert_int_equal(where, i);
	}
	for (unsigned i = 0; i < ENDINGS; i++) {
		assert_true(ending_parse(slice_of(ending_name((enum ending)i)),
		                         &ending));
		assert_int_equal(ending, i);
	}
	for (unsigned i = 0; i < ANSWERS; i++) {
		assert_true(answer_parse(slice_of(answer_name((enum answer)i)),
		                         &answer));
		assert_int_equal(answer, i);
	}
	for (unsigned i = 0; i < ACTION_KINDS; i++)
		assert_non_null(action_name((enum action_kind)i));
	assert_false(ending_parse(SLICE("finished"), &ending));
	assert_true(ending_parse(SLICE("Not Accepted"), &ending));
}

static void
a_challenge_is_asked_for_its_parts(void **state)
{
	static struct challenge challenge = {
		.state = CHALLENGE_WORKING,
		.submitter_count = 1,
		.submitters = { { .party = { .address = "a@b.example" } } },
		.step_count = 2,
		.steps = { { .number = 1 }, { .number = 4 } },
	};

	(void)state;
	assert_true(challenge_is_open(&challenge));
	assert_ptr_equal(challenge_step(&challenge, 4), &challenge.steps[1]);
	assert_null(challenge_step(&challenge, 2));
	assert_non_null(challenge_submitter(&challenge, "A@B.example"));
	assert_null(challenge_submitter(&challenge, "c@b.example"));
	challenge.state = CHALLENGE_CLOSED;
	assert_false(challenge_is_open(&challenge));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_context_is_read_back),
		cmocka_unit_test(a_reading_is_read_back),
		cmocka_unit_test(flipped_bits_give_only_known_kinds),
		cmocka_unit_test(every_name_is_found_again),
		cmocka_unit_test(a_challenge_is_asked_for_its_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
