/* Questions that wait, people who leave or cannot be reached, how it ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "core/decide.h"
#include "tests/core/helper_process.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

static struct plan plan;
static struct policy policy;

static const struct school schools[] = {
	{ .name = "Lincoln", .designee = HELPER },
};

static void
begin(enum challenge_state state)
{
	struct challenge challenge;

	policy = process_policy;
	policy.schools = schools;
	policy.school_count = 1;
	process_challenge(&challenge, state);
	COPY_TEXT(challenge.school, SLICE("Lincoln"));
	plan_init(&plan, &challenge);
}

static void
happen(struct event event, int64_t now)
{
	struct challenge before = plan.challenge;

	plan_init(&plan, &before);
	decide(&plan, &policy, &event, now);
}

static void
say(enum event_kind kind, const char *actor, int32_t days)
{
	happen((struct event){ .kind = kind, .actor = actor, .text = "x" },
	       process_at(days));
}

static void
follow_up(const char *whom, enum answer answer, int32_t days)
{
	happen((struct event){ .kind = EVENT_FOLLOWED_UP, .whom = whom,
	                       .actor = COORDINATOR, .answer = answer },
	       process_at(days));
}

static bool
writes(enum letter_kind kind, const char *to)
{
	for (int32_t i = 0; i < plan.letter_count; i++)
		if (plan.letters[i].kind == kind &&
		    strcmp(plan.letters[i].to, to) == 0)
			return true;
	return false;
}

static int32_t
nudges(enum letter_item_kind kind, const char *to)
{
	int32_t count = 0;

	for (int32_t i = 0; i < plan.nudge_count; i++)
		count += plan.nudges[i].kind == kind &&
		         strcmp(plan.nudges[i].to, to) == 0;
	return count;
}

static void
test_question(void **state)
{
	int32_t asked = 0;
	int32_t told = 0;

	(void)state;
	begin(CHALLENGE_WORKING);
	plan.challenge.step_count = 0;
	say(EVENT_ASKED, OWNER, 0);
	assert_true(writes(LETTER_QUESTION, TEACHER));
	assert_true(plan.challenge.question_at > process_at(0));
	assert_true(plan.challenge.wake_at <= plan.challenge.question_at);
	for (int n = 0; n < 12; n++) {
		say(EVENT_TICKED, "clearway", 0);
		happen((struct event){ .kind = EVENT_TICKED,
		                       .actor = "clearway" },
		       plan.challenge.wake_at);
		asked += nudges(ITEM_REPLY, TEACHER);
		told += nudges(ITEM_UNANSWERED, OWNER);
	}
	assert_int_equal(asked, process_policy.waits.answer_reminders);
	assert_int_equal(told, 1);
	assert_int_equal(plan.challenge.question_at, 0);
	/* An answer ends the wait. */
	begin(CHALLENGE_WORKING);
	say(EVENT_ASKED, OWNER, 0);
	say(EVENT_ANSWERED, TEACHER, 1);
	assert_true(writes(LETTER_ANSWER, OWNER));
	assert_int_equal(plan.challenge.question_at, 0);
}

static void
test_conversation(void **state)
{
	(void)state;
	begin(CHALLENGE_ASKING);
	process_add_submitter(&plan.challenge, PARENT);
	follow_up(STRANGER, ANSWER_YES, 0);
	assert_int_equal(plan.challenge.state, CHALLENGE_ASKING);
	follow_up(TEACHER, ANSWER_YES, 0);
	assert_int_equal(plan.challenge.state, CHALLENGE_ASKING);
	assert_string_equal(plan.challenge.submitters[0].answered_by,
	                    COORDINATOR);
	follow_up(PARENT, ANSWER_UNCLEAR, 1);
	assert_int_equal(plan.challenge.state, CHALLENGE_ASKING);
	follow_up(PARENT, ANSWER_YES, 2);
	assert_int_equal(plan.challenge.ending, ENDING_CONFIRMED);
	/* One no is a no, also afterwards. */
	follow_up(PARENT, ANSWER_PARTLY, 3);
	assert_int_equal(plan.challenge.state, CHALLENGE_WORKING);
	assert_int_equal(plan.challenge.reopened, 1);
	assert_true(writes(LETTER_REOPENED, OWNER));
	/* Nobody is known who raised it: the conversation stands for all. */
	begin(CHALLENGE_ASKING);
	plan.challenge.submitter_count = 0;
	follow_up("somebody", ANSWER_YES, 0);
	assert_int_equal(plan.challenge.ending, ENDING_CONFIRMED);
}

static void
test_out_of_reach(void **state)
{
	(void)state;
	begin(CHALLENGE_ASKING);
	happen((struct event){ .kind = EVENT_BOUNCED, .recipient = TEACHER },
	       process_at(0));
	assert_true(writes(LETTER_FOLLOW_UP, HELPER));
	assert_int_equal(nudges(ITEM_BOUNCED, COORDINATOR), 1);
	say(EVENT_SUFFICIENT, STRANGER, 1);
	assert_int_equal(plan.challenge.state, CHALLENGE_ASKING);
	say(EVENT_SUFFICIENT, HELPER, 1);
	assert_int_equal(plan.challenge.ending, ENDING_CONFIRMED);
	assert_string_equal(plan.challenge.submitters[0].answered_by, HELPER);
	assert_true(writes(LETTER_CLOSURE, HELPER));
	assert_false(writes(LETTER_CLOSURE, TEACHER));
	/* Whoever writes can be reached after all. */
	say(EVENT_INSUFFICIENT, TEACHER, 2);
	assert_int_equal(plan.challenge.state, CHALLENGE_WORKING);
	assert_false(plan.challenge.submitters[0].is_gone);
	/* Nobody answers for them: the coordinator decides, at once. */
	begin(CHALLENGE_WORKING);
	plan.challenge.school[0] = '\0';
	plan.challenge.submitters[0].is_gone = true;
	say(EVENT_ADDRESSED, OWNER, 0);
	assert_int_equal(nudges(ITEM_SILENT, COORDINATOR), 1);
	assert_string_equal(decide_mover(&policy, &plan.challenge),
	                    COORDINATOR);
}

static void
test_handover(void **state)
{
	static const struct departure gone[] = { { OWNER, BACKUP } };
	struct event event = { .kind = EVENT_HANDED_OVER, .whom = OWNER,
	                       .owner = BACKUP, .actor = COORDINATOR };

	(void)state;
	begin(CHALLENGE_WORKING);
	COPY_TEXT(plan.challenge.steps[0].who, SLICE(OWNER));
	plan.challenge.level = 2;
	policy.departures = gone;
	policy.departure_count = 1;
	happen(event, process_at(0));
	assert_int_equal(plan.challenge.state, CHALLENGE_WORKING);
	assert_string_equal(plan.challenge.owner, BACKUP);
	assert_string_equal(plan.challenge.steps[0].who, BACKUP);
	assert_int_equal(plan.challenge.level, 0);
	assert_false(writes(LETTER_ASSIGNMENT, BACKUP));
	/* Twice changes nothing more. */
	happen(event, process_at(1));
	assert_int_equal(plan.letter_count, 0);
	/* What is reopened later is not the leaver's again. */
	begin(CHALLENGE_CLOSED);
	policy.departures = gone;
	policy.departure_count = 1;
	say(EVENT_INSUFFICIENT, TEACHER, 0);
	assert_string_equal(plan.challenge.owner, BACKUP);
	assert_true(writes(LETTER_REOPENED, BACKUP));
}

static void
test_recheck(void **state)
{
	(void)state;
	begin(CHALLENGE_ASKING);
	policy.waits.recheck = 4;
	say(EVENT_SUFFICIENT, TEACHER, 0);
	assert_true(plan.challenge.recheck_at > process_at(3));
	assert_int_equal(plan.challenge.wake_at, plan.challenge.recheck_at);
	say(EVENT_TICKED, "clearway", 1);
	assert_int_equal(plan.letter_count, 0);
	happen((struct event){ .kind = EVENT_TICKED, .actor = "clearway" },
	       plan.challenge.recheck_at);
	assert_true(writes(LETTER_RECHECK, TEACHER));
	assert_int_equal(plan.challenge.state, CHALLENGE_CLOSED);
	assert_int_equal(plan.challenge.wake_at, 0);
	say(EVENT_INSUFFICIENT, TEACHER, 20);
	assert_int_equal(plan.challenge.state, CHALLENGE_WORKING);
	assert_int_equal(plan.challenge.recheck_at, 0);
	/* Other endings are not asked about. */
	begin(CHALLENGE_ASKING);
	policy.waits.recheck = 4;
	happen((struct event){ .kind = EVENT_ENDED, .actor = COORDINATOR,
	                       .ending = ENDING_UNCONFIRMED }, process_at(0));
	assert_int_equal(plan.challenge.recheck_at, 0);
}

static void
test_top_and_beyond(void **state)
{
	static struct person outside[16];
	int64_t last = 0;

	(void)state;
	memcpy(outside, process_policy.people,
	       process_policy.person_count * sizeof(outside[0]));
	outside[process_policy.person_count] = (struct person){
		.name = "The ISD", .address_count = 1,
		.addresses = { "isd@region.example" },
		.person_class = PERSON_EXTERNAL };
	begin(CHALLENGE_ASSIGNED);
	policy.people = outside;
	policy.person_count++;
	policy.beyond = "isd@region.example";
	for (int n = 0; n < 60; n++)
		happen((struct event){ .kind = EVENT_TICKED,
		                       .actor = "clearway" },
		       plan.challenge.wake_at);
	assert_true(decide_is_at_top(&policy, &plan.challenge));
	assert_string_equal(decide_mover(&policy, &plan.challenge), BOARD);
	/* Once a week, the last of the line and the coordinator. */
	for (int n = 0; n < 5; n++) {
		last = plan.challenge.wake_at;
		happen((struct event){ .kind = EVENT_TICKED,
		                       .actor = "clearway" }, last);
		assert_int_equal(nudges(ITEM_DECIDE, BOARD), 1);
		assert_int_equal(nudges(ITEM_DECIDE, COORDINATOR), 1);
		assert_int_equal(plan.letter_count, 0);
		assert_true(plan.challenge.wake_at - last >=
		            6 * INT64_C(86400));
	}
	COPY_TEXT(plan.challenge.control, SLICE("external"));
	happen((struct event){ .kind = EVENT_TICKED, .actor = "clearway" },
	       plan.challenge.wake_at);
	assert_true(writes(LETTER_ESCALATION, "isd@region.example"));
}

/* A step planned while it is asked is reminded of once it goes on. */
static void
test_step_planned_while_asking(void **state)
{
	struct event event = { .kind = EVENT_STEP_PLANNED, .actor = OWNER,
	                       .step = { .text = "Call them",
	                                 .who = HELPER,
	                                 .due = PROCESS_TODAY + 1 } };

	(void)state;
	begin(CHALLENGE_ASKING);
	happen(event, process_at(0));
	assert_int_equal(nudges(ITEM_GIVEN, HELPER), 1);
	say(EVENT_INSUFFICIENT, TEACHER, 0);
	assert_int_equal(plan.challenge.state, CHALLENGE_WORKING);
	happen((struct event){ .kind = EVENT_TICKED, .actor = "clearway" },
	       plan.challenge.wake_at);
	assert_int_equal(nudges(ITEM_DUE, HELPER) +
	                 nudges(ITEM_DUE_SOON, HELPER), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_question),
		cmocka_unit_test(test_conversation),
		cmocka_unit_test(test_out_of_reach),
		cmocka_unit_test(test_handover),
		cmocka_unit_test(test_recheck),
		cmocka_unit_test(test_top_and_beyond),
		cmocka_unit_test(test_step_planned_while_asking),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
