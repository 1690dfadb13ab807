/* What happens next: every cell of the table, and the life of a challenge. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "core/decide.h"
#include "tests/core/helper_process.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { SAID_LIMIT = 2000 };

static struct plan plan;
static struct challenge report;

/* "Keep" if nothing changed, else the state, letters and nudges in words. */
static void
say_plan(const struct challenge *before, struct text *said)
{
	text_clear(said);
	if (memcmp(before, &plan.challenge, sizeof(*before)) == 0 &&
	    plan.letter_count == 0 && plan.nudge_count == 0) {
		text_add(said, "keep");
		return;
	}
	text_add(said, challenge_state_name(plan.challenge.state));
	for (int32_t i = 0; i < plan.letter_count; i++)
		text_addf(said, ", %s to %.*s",
		          letter_name(plan.letters[i].kind),
		          (int)strcspn(plan.letters[i].to, "@"),
		          plan.letters[i].to);
	for (int32_t i = 0; i < plan.nudge_count; i++)
		text_addf(said, ", \"%s\" to %.*s",
		          letter_item_name(plan.nudges[i].kind),
		          (int)strcspn(plan.nudges[i].to, "@"),
		          plan.nudges[i].to);
}

/* What people would usually say with it. */
static struct event
usual(enum event_kind kind)
{
	return (struct event){
		.kind = kind,
		.actor = kind == EVENT_SUFFICIENT || kind == EVENT_PARTLY ||
		         kind == EVENT_INSUFFICIENT ||
		         kind == EVENT_WITHDRAWN ? TEACHER : OWNER,
		.report = &report, .owner = BACKUP,
		.step = { .number = 1, .text = "Ask the union",
		          .due = PROCESS_TODAY + 20 },
		.ending = ENDING_RETURNED, .recipient = OWNER,
		.answer = ANSWER_YES,
		.whom = kind == EVENT_HANDED_OVER ? OWNER : TEACHER,
	};
}

static void
happen(struct event event, int64_t now)
{
	struct challenge before = plan.challenge;

	plan_init(&plan, &before);
	decide(&plan, &process_policy, &event, now);
}

struct cell {
	enum event_kind kind;
	const char *after[CHALLENGE_STATES];
};

#define KEEP "keep"
#define GIVEN "assigned, assignment to backup, progress to teacher"
#define BACK "received, triage to coordinator"
#define AGAIN "working, reopened to owner, reopened to teacher, " \
	"reopened to coordinator"
#define ENDED_OF "closed, closure to teacher"
#define ENDED ENDED_OF ", closure to owner"

static const struct cell cells[] = {
	/* none, received, assigned, working, asking, closed */
	{ EVENT_REPORTED, {
		"received, receipt to teacher, triage to coordinator", KEEP,
		KEEP, KEEP, KEEP, KEEP } },
	{ EVENT_DETAIL_ADDED, {
		KEEP, KEEP, "assigned, answer to owner",
		"working, answer to owner", KEEP, KEEP } },
	{ EVENT_ROUTED, {
		KEEP, GIVEN, GIVEN, GIVEN, GIVEN, KEEP } },
	{ EVENT_TAKEN, {
		KEEP, KEEP, "working, progress to teacher", KEEP, KEEP,
		KEEP } },
	{ EVENT_PASSED, {
		KEEP, KEEP, BACK, BACK, BACK, KEEP } },
	{ EVENT_REASSIGNED, {
		KEEP, GIVEN, GIVEN, GIVEN, GIVEN, KEEP } },
	{ EVENT_STEP_PLANNED, {
		KEEP, KEEP, "working, progress to teacher",
		"working, progress to teacher", "asking, progress to teacher",
		KEEP } },
	{ EVENT_STEP_DONE, {
		KEEP, KEEP, "working, progress to teacher",
		"working, progress to teacher", "asking, progress to teacher",
		KEEP } },
	{ EVENT_STEP_MOVED, {
		KEEP, KEEP, "assigned, progress to teacher",
		"working, progress to teacher", "asking, progress to teacher",
		KEEP } },
	{ EVENT_NOTED, {
		KEEP, KEEP, KEEP, "working", KEEP, KEEP } },
	{ EVENT_ASKED, {
		KEEP, "received, question to teacher",
		"assigned, question to teacher", "working, question to teacher",
		"asking, question to teacher", KEEP } },
	{ EVENT_ANSWERED, {
		KEEP, KEEP, "assigned, answer to owner",
		"working, answer to owner", "asking, answer to owner",
		KEEP } },
	{ EVENT_UNDERSTOOD, {
		KEEP, KEEP, "assigned", "working", KEEP, KEEP } },
	{ EVENT_DECIDED, {
		KEEP, KEEP, "assigned, progress to teacher",
		"working, progress to teacher", KEEP, KEEP } },
	{ EVENT_SECURED, {
		KEEP, KEEP, "assigned", "working", "asking", KEEP } },
	{ EVENT_ADDRESSED, {
		KEEP, KEEP, "asking, follow-up to teacher",
		"asking, follow-up to teacher", KEEP, KEEP } },
	{ EVENT_SUFFICIENT, {
		KEEP, KEEP, KEEP, KEEP, ENDED, KEEP } },
	{ EVENT_PARTLY, {
		KEEP, KEEP, "assigned, answer to owner",
		"working, answer to owner", AGAIN, AGAIN } },
	{ EVENT_INSUFFICIENT, {
		KEEP, KEEP, "assigned, answer to owner",
		"working, answer to owner", AGAIN, AGAIN } },
	{ EVENT_WITHDRAWN, {
		KEEP, ENDED_OF, ENDED, ENDED, ENDED, KEEP } },
	{ EVENT_ENDED, {
		KEEP, ENDED_OF, ENDED, ENDED, ENDED, KEEP } },
	{ EVENT_FOLLOWED_UP, {
		KEEP, ENDED_OF, ENDED, ENDED, ENDED, KEEP } },
	{ EVENT_HANDED_OVER, {
		KEEP, KEEP, "assigned, progress to teacher",
		"working, progress to teacher", "asking, progress to teacher",
		KEEP } },
	{ EVENT_DISCUSSED, {
		KEEP, KEEP, KEEP, KEEP, KEEP, KEEP } },
	{ EVENT_ESCALATED, {
		KEEP, "received, escalation to chief, progress to teacher",
		"assigned, escalation to backup, progress to teacher",
		"working, escalation to backup, progress to teacher",
		"asking, escalation to chief, progress to teacher", KEEP } },
	{ EVENT_BOUNCED, {
		KEEP, "received, \"bounced\" to coordinator", BACK, BACK, BACK,
		KEEP } },
	{ EVENT_JOINED, {
		KEEP, "received, progress to teacher",
		"assigned, progress to teacher, answer to owner",
		"working, progress to teacher, answer to owner",
		"asking, progress to teacher, answer to owner", KEEP } },
	{ EVENT_REOPENED, {
		KEEP, KEEP, KEEP, KEEP, KEEP, AGAIN } },
	{ EVENT_RELEASED, {
		KEEP, KEEP, KEEP, KEEP, KEEP, KEEP } },	/* nothing is held */
	{ EVENT_UNDONE, {
		KEEP, KEEP, KEEP, KEEP, KEEP, KEEP } },	/* a report */
	{ EVENT_REDACTED, {
		KEEP, KEEP, "assigned", "working", "asking",
		"closed" } },
	{ EVENT_TICKED, {
		KEEP, "received, \"triage\" to coordinator",
		"assigned, \"accept\" to owner", "working, \"update\" to owner",
		"asking, \"answer\" to teacher", KEEP } },
};

static void
test_cells(void **state)
{
	bool shown[EVENT_KINDS] = { false };
	struct text said;

	(void)state;
	text_init(&said, SAID_LIMIT);
	process_challenge(&report, CHALLENGE_NONE);
	process_add_submitter(&report, TEACHER);
	for (size_t i = 0; i < sizeof(cells) / sizeof(cells[0]); i++) {
		const struct cell *cell = &cells[i];

		shown[cell->kind] = true;
		for (int s = 0; s < CHALLENGE_STATES; s++) {
			struct challenge before;

			process_challenge(&before, (enum challenge_state)s);
			plan_init(&plan, &before);
			/* Ticks come when it is time. */
			happen(usual(cell->kind), cell->kind == EVENT_TICKED
			       ? process_at(1) : process_at(0));
			say_plan(&before, &said);
			if (strcmp(said.data, cell->after[s]) != 0)
				fail_msg("\"%s\" when %s: \"%s\", not \"%s\"",
				         event_name(cell->kind),
				         challenge_state_name(
				         (enum challenge_state)s),
				         said.data, cell->after[s]);
		}
	}
	for (int kind = 0; kind < EVENT_KINDS; kind++)
		assert_true(shown[kind]);
	text_release(&said);
}

/* --- stories --- */

static void
begin(enum challenge_state state)
{
	struct challenge challenge;

	process_challenge(&challenge, state);
	plan_init(&plan, &challenge);
}

static void
say(enum event_kind kind, const char *actor, int32_t days)
{
	struct event event = usual(kind);

	event.actor = actor;
	happen(event, process_at(days));
}

#define EXPECT_STATE(expected) \
	assert_string_equal(challenge_state_name(plan.challenge.state), \
	                    expected)

static void
expect_letter(int32_t place, enum letter_kind kind, const char *to,
              int32_t serial)
{
	assert_true(place < plan.letter_count);
	assert_string_equal(letter_name(plan.letters[place].kind),
	                    letter_name(kind));
	assert_string_equal(plan.letters[place].to, to);
	assert_int_equal(plan.letters[place].serial, serial);
}

static const char *
mover(void)
{
	return decide_mover(&process_policy, &plan.challenge);
}

/* Reported, routed, taken, planned, done, asked, enough: ten letters. */
static void
test_life(void **state)
{
	(void)state;
	begin(CHALLENGE_NONE);
	process_challenge(&report, CHALLENGE_NONE);
	process_add_submitter(&report, TEACHER);
	say(EVENT_REPORTED, TEACHER, 0);
	expect_letter(0, LETTER_RECEIPT, TEACHER, 1);
	expect_letter(1, LETTER_TRIAGE, COORDINATOR, 2);
	assert_string_equal(mover(), COORDINATOR);
	assert_int_equal(plan.challenge.id, 42);
	say(EVENT_ROUTED, COORDINATOR, 1);
	expect_letter(0, LETTER_ASSIGNMENT, BACKUP, 3);
	assert_string_equal(mover(), BACKUP);
	say(EVENT_TAKEN, BACKUP, 1);
	expect_letter(0, LETTER_PROGRESS, TEACHER, 5);
	say(EVENT_STEP_PLANNED, BACKUP, 2);
	assert_int_equal(plan.challenge.steps[0].number, 1);
	assert_int_equal(plan.challenge.steps[0].first_due,
	                 PROCESS_TODAY + 20);
	say(EVENT_STEP_DONE, BACKUP, 14);
	assert_int_equal(plan.challenge.steps[0].done_at, process_at(14));
	say(EVENT_ADDRESSED, BACKUP, 15);
	EXPECT_STATE("asking");
	assert_string_equal(mover(), TEACHER);
	assert_int_equal(plan.challenge.asked_at, process_at(15));
	/* The owner's yes is not the submitter's. */
	say(EVENT_SUFFICIENT, BACKUP, 15);
	EXPECT_STATE("asking");
	say(EVENT_SUFFICIENT, "T@home.example", 16);
	EXPECT_STATE("closed");
	expect_letter(1, LETTER_CLOSURE, BACKUP, 10);
	assert_int_equal(plan.challenge.ending, ENDING_CONFIRMED);
	assert_int_equal(plan.challenge.ended_at, process_at(16));
	assert_int_equal(plan.challenge.wake_at, 0);
	assert_string_equal(mover(), "");
}

static void
test_several_submitters(void **state)
{
	(void)state;
	begin(CHALLENGE_ASKING);
	process_add_submitter(&plan.challenge, PARENT);
	say(EVENT_SUFFICIENT, TEACHER, 0);
	EXPECT_STATE("asking");
	assert_true(plan.moved);	/* no reminder for who said yes */
	assert_string_equal(mover(), PARENT);
	say(EVENT_TICKED, "clearway", 1);
	assert_int_equal(plan.nudge_count, 1);
	assert_string_equal(plan.nudges[0].to, PARENT);
	say(EVENT_SUFFICIENT, TEACHER, 2);
	assert_int_equal(plan.challenge.submitters[0].answered_at,
	                 process_at(0));
	/* One no is a no, and what was said before is asked again. */
	say(EVENT_INSUFFICIENT, PARENT, 2);
	EXPECT_STATE("working");
	assert_int_equal(plan.letter_count, 4);
	assert_int_equal(plan.challenge.submitters[0].answer, ANSWER_NONE);
	assert_int_equal(plan.challenge.submitters[1].answer, ANSWER_NO);
	say(EVENT_ADDRESSED, OWNER, 3);
	assert_int_equal(plan.challenge.submitters[1].answer, ANSWER_NONE);
	say(EVENT_WITHDRAWN, PARENT, 3);
	EXPECT_STATE("asking");
	say(EVENT_SUFFICIENT, PARENT, 4);
	EXPECT_STATE("asking");
	say(EVENT_SUFFICIENT, TEACHER, 5);
	EXPECT_STATE("closed");
}

static void
test_up_the_line(void **state)
{
	static const struct {
		const char *name;
		enum challenge_state state;
		const char *owner;
		const char *chain[6];	/* level 1 to 6 */
	} cases[] = {
		{ "owner with backup and manager", CHALLENGE_WORKING, OWNER,
		  { BACKUP, MANAGER, COORDINATOR, CHIEF, BOARD, BOARD } },
		{ "backup of the own backup", CHALLENGE_ASSIGNED, BACKUP,
		  { OWNER, COORDINATOR, CHIEF, BOARD, BOARD, BOARD } },
		{ "nobody beside", CHALLENGE_WORKING, MANAGER,
		  { COORDINATOR, CHIEF, BOARD, BOARD, BOARD, BOARD } },
		{ "coordinator owns it", CHALLENGE_WORKING, COORDINATOR,
		  { CHIEF, BOARD, BOARD, BOARD, BOARD, BOARD } },
		{ "one of the line owns it", CHALLENGE_WORKING, CHIEF,
		  { COORDINATOR, BOARD, BOARD, BOARD, BOARD, BOARD } },
		{ "not on the roster", CHALLENGE_WORKING, STRANGER,
		  { COORDINATOR, CHIEF, BOARD, BOARD, BOARD, BOARD } },
		{ "no owner yet", CHALLENGE_RECEIVED, "",
		  { CHIEF, BOARD, BOARD, BOARD, BOARD, BOARD } },
		{ "the follow-up is not answered", CHALLENGE_ASKING, OWNER,
		  { CHIEF, BOARD, BOARD, BOARD, BOARD, BOARD } },
	};
	struct policy alone = process_policy;

	(void)state;
	alone.line_count = 0;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct challenge challenge;

		process_challenge(&challenge, cases[i].state);
		COPY_TEXT(challenge.owner, slice_of(cases[i].owner));
		for (int32_t level = 1; level <= 6; level++) {
			const char *who = decide_up_the_line(&process_policy,
				&challenge, level);

			if (strcmp(who, cases[i].chain[level - 1]) != 0)
				fail_msg("%s, level %d: %s", cases[i].name,
				         level, who);
			if (decide_up_the_line(&alone, &challenge,
			                       level)[0] == '\0')
				fail_msg("%s: nobody", cases[i].name);
		}
	}
}

/* Nobody says anything for half a year: at each wake_at, once more. */
static void
test_silence(void **state)
{
	static const struct {
		enum challenge_state state;
		int32_t first;		/* tick that goes up the line first */
		const char *who;
		const char *last;
	} cases[] = {
		{ CHALLENGE_RECEIVED, 3, CHIEF, BOARD },
		{ CHALLENGE_ASSIGNED, 3, BACKUP, BOARD },
		{ CHALLENGE_WORKING, 5, BACKUP, BOARD },
		{ CHALLENGE_ASKING, 7, CHIEF, BOARD },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int32_t first = 0;

		begin(cases[i].state);
		for (int32_t n = 1; n <= 30; n++) {
			int64_t at = plan.challenge.wake_at;

			happen(usual(EVENT_TICKED), at);
			assert_true(plan.challenge.wake_at > at);
			assert_true(calendar_is_open(&process_policy.calendar,
				plan.challenge.wake_at));
			assert_true(challenge_is_open(&plan.challenge));
			if (plan.letter_count == 0)
				continue;
			if (first == 0) {
				first = n;
				assert_string_equal(plan.letters[0].to,
				                    cases[i].who);
			}
			assert_int_equal(plan.letters[0].kind,
			                 LETTER_ESCALATION);
		}
		assert_int_equal(first, cases[i].first);
		assert_string_equal(mover(), cases[i].last);
	}
}

static void
test_follow_up_unanswered(void **state)
{
	static const char *const to[] = { TEACHER, TEACHER, TEACHER,
	                                  COORDINATOR, COORDINATOR,
	                                  COORDINATOR };

	(void)state;
	begin(CHALLENGE_ASKING);
	for (size_t i = 0; i < sizeof(to) / sizeof(to[0]); i++) {
		happen(usual(EVENT_TICKED), plan.challenge.wake_at);
		assert_int_equal(plan.nudge_count, 1);
		assert_string_equal(plan.nudges[0].to, to[i]);
		assert_string_equal(mover(), to[i]);
	}
	happen(usual(EVENT_TICKED), plan.challenge.wake_at);
	expect_letter(0, LETTER_ESCALATION, CHIEF, 4);
	assert_int_equal(plan.letters[0].stuck, ITEM_ANSWER);
	/* A late yes still counts, and nothing waits any longer. */
	say(EVENT_SUFFICIENT, TEACHER, 100);
	EXPECT_STATE("closed");
	assert_int_equal(plan.challenge.level, 0);
}

static void
test_nobody_to_ask(void **state)
{
	(void)state;
	begin(CHALLENGE_WORKING);
	plan.challenge.submitter_count = 0;
	say(EVENT_ADDRESSED, OWNER, 0);
	EXPECT_STATE("asking");
	assert_string_equal(mover(), COORDINATOR);
	happen(usual(EVENT_TICKED), plan.challenge.wake_at);
	assert_string_equal(plan.nudges[0].to, COORDINATOR);
}

static void
test_bounces(void **state)
{
	struct event event = usual(EVENT_BOUNCED);

	(void)state;
	begin(CHALLENGE_WORKING);
	event.recipient = "OWNER@riverbend.example";
	happen(event, process_at(0));
	EXPECT_STATE("received");
	assert_string_equal(plan.challenge.owner, "");
	assert_string_equal(mover(), COORDINATOR);
	/* The coordinator out of reach: nobody is written to in a circle. */
	event.recipient = COORDINATOR;
	happen(event, process_at(0));
	assert_int_equal(plan.letter_count + plan.nudge_count, 0);
	begin(CHALLENGE_ASKING);
	event.recipient = TEACHER;
	happen(event, process_at(0));
	EXPECT_STATE("asking");
	assert_string_equal(plan.nudges[0].to, COORDINATOR);
}

static void
test_merging(void **state)
{
	struct event event = usual(EVENT_JOINED);

	(void)state;
	process_challenge(&report, CHALLENGE_RECEIVED);
	process_add_submitter(&report, HELPER);
	report.sensitive = true;
	event.report = &report;
	begin(CHALLENGE_ASKING);
	happen(event, process_at(0));
	/* Who is in both is there once; the new one is asked like the other. */
	assert_int_equal(plan.challenge.submitter_count, 2);
	assert_string_equal(plan.challenge.submitters[1].party.address,
	                    HELPER);
	expect_letter(1, LETTER_FOLLOW_UP, HELPER, 5);
	assert_true(plan.challenge.sensitive);
	say(EVENT_SUFFICIENT, TEACHER, 1);
	EXPECT_STATE("asking");
	say(EVENT_SUFFICIENT, HELPER, 1);
	EXPECT_STATE("closed");
	/* Nobody is put in the place of another. */
	begin(CHALLENGE_WORKING);
	while (plan.challenge.submitter_count < SUBMITTERS_MAX)
		process_add_submitter(&plan.challenge, BOARD);
	happen(event, process_at(0));
	assert_int_equal(plan.challenge.submitter_count, SUBMITTERS_MAX);
}

static void
test_one_of_two_withdraws(void **state)
{
	(void)state;
	begin(CHALLENGE_ASKING);
	process_add_submitter(&plan.challenge, HELPER);
	say(EVENT_WITHDRAWN, TEACHER, 0);
	EXPECT_STATE("asking");
	assert_int_equal(plan.challenge.submitter_count, 1);
	assert_string_equal(mover(), HELPER);
	say(EVENT_SUFFICIENT, HELPER, 1);
	EXPECT_STATE("closed");
}

static void
test_undoing(void **state)
{
	struct event event = usual(EVENT_UNDONE);
	int32_t serial;

	(void)state;
	begin(CHALLENGE_WORKING);
	report = plan.challenge;
	event.report = &report;
	say(EVENT_STEP_PLANNED, OWNER, 0);
	say(EVENT_ADDRESSED, OWNER, 0);
	serial = plan.challenge.serial;
	happen(event, process_at(2));
	EXPECT_STATE("working");
	assert_int_equal(plan.challenge.step_count, 1);
	/* No number is given twice, and we look again soon. */
	assert_int_equal(plan.challenge.next_step, 3);
	assert_int_equal(plan.challenge.serial, serial);
	assert_true(plan.challenge.wake_at > process_at(2));
	/* Whoever has it again is asked again. */
	begin(CHALLENGE_ASSIGNED);
	report = plan.challenge;
	happen(usual(EVENT_ROUTED), process_at(0));
	happen(event, process_at(0));
	assert_string_equal(plan.challenge.owner, OWNER);
	assert_int_equal(plan.letters[0].kind, LETTER_ASSIGNMENT);
}

static void
test_holding(void **state)
{
	(void)state;
	begin(CHALLENGE_ASSIGNED);
	plan.challenge.held = true;
	happen(usual(EVENT_RELEASED), process_at(0));
	assert_false(plan.challenge.held);
	assert_int_equal(plan.letters[0].kind, LETTER_ASSIGNMENT);
	happen(usual(EVENT_REDACTED), process_at(0));
	assert_string_equal(plan.challenge.steps[0].text, "[redacted]");
	EXPECT_STATE("assigned");
}

static void
test_steps(void **state)
{
	struct event event = usual(EVENT_STEP_MOVED);

	(void)state;
	begin(CHALLENGE_WORKING);
	happen(event, process_at(0));
	event.step.due = DAY_NONE;
	happen(event, process_at(1));
	event.step.due = PROCESS_TODAY + 30;
	happen(event, process_at(2));
	assert_int_equal(plan.challenge.steps[0].due, PROCESS_TODAY + 30);
	assert_int_equal(plan.challenge.steps[0].first_due,
	                 PROCESS_TODAY + 10);
	happen(event, process_at(3));
	assert_int_equal(plan.letter_count, 0);
	event.step.number = 9;
	event.step.due++;
	happen(event, process_at(3));
	assert_int_equal(plan.letter_count, 0);
	say(EVENT_STEP_DONE, OWNER, 4);
	say(EVENT_STEP_DONE, OWNER, 5);
	assert_int_equal(plan.challenge.steps[0].done_at, process_at(4));
	assert_int_equal(plan.letter_count, 0);
	for (int n = 1; n < STEPS_MAX; n++)
		say(EVENT_STEP_PLANNED, OWNER, 5);
	assert_int_equal(plan.challenge.steps[STEPS_MAX - 1].number,
	                 STEPS_MAX);
	say(EVENT_STEP_PLANNED, OWNER, 6);	/* the 33rd */
	assert_int_equal(plan.challenge.step_count, STEPS_MAX);
	assert_int_equal(plan.letter_count, 0);
}

/* The step is due in ten days, on a Thursday; today is a Monday. */
static void
test_step_reminders(void **state)
{
	static const struct {
		int32_t day;
		enum letter_item_kind kind;
	} cases[] = {
		{ 8, ITEM_DUE_SOON }, { 10, ITEM_DUE }, { 11, ITEM_OVERDUE },
		{ 16, ITEM_OVERDUE },
	};

	(void)state;
	begin(CHALLENGE_WORKING);
	COPY_TEXT(plan.challenge.steps[0].who, SLICE(HELPER));
	say(EVENT_NOTED, OWNER_AT_HOME, 0);
	assert_true(plan.moved);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t at = plan.challenge.wake_at;

		assert_int_equal(at, (PROCESS_TODAY + cases[i].day) *
		                 INT64_C(86400) + 8 * 3600);
		happen(usual(EVENT_TICKED), at);
		/* The second time the owner hears of it, too. */
		assert_int_equal(plan.nudge_count, i == 3 ? 2 : 1);
		assert_int_equal(plan.nudges[0].kind, cases[i].kind);
		assert_int_equal(plan.nudges[0].step, 1);
		assert_string_equal(plan.nudges[0].to, HELPER);
	}
	/* Asleep for a month: one word. Too early: none. */
	say(EVENT_TICKED, "clearway", 60);
	assert_int_equal(plan.nudge_count + plan.letter_count, 3);
	say(EVENT_TICKED, "clearway", 60);
	assert_int_equal(plan.nudge_count + plan.letter_count, 0);
}

static void
test_reopened(void **state)
{
	(void)state;
	begin(CHALLENGE_CLOSED);
	say(EVENT_PARTLY, STRANGER, 0);
	EXPECT_STATE("closed");
	say(EVENT_PARTLY, TEACHER, 0);
	EXPECT_STATE("working");
	assert_int_equal(plan.challenge.duplicate_of, 0);
	assert_int_equal(plan.challenge.ending, ENDING_NONE);
	assert_int_equal(plan.challenge.ended_at, 0);
	assert_int_equal(plan.challenge.reopened, 1);
	assert_true(plan.challenge.wake_at > process_at(0));
	begin(CHALLENGE_CLOSED);
	plan.challenge.owner[0] = '\0';
	say(EVENT_INSUFFICIENT, TEACHER, 0);
	EXPECT_STATE("received");
	assert_string_equal(mover(), COORDINATOR);
}

static void
test_twice(void **state)
{
	static const struct {
		enum event_kind kind;
		enum challenge_state state;
	} cases[] = {
		{ EVENT_REPORTED, CHALLENGE_NONE },
		{ EVENT_ROUTED, CHALLENGE_RECEIVED },
		{ EVENT_REASSIGNED, CHALLENGE_WORKING },
		{ EVENT_TAKEN, CHALLENGE_ASSIGNED },
		{ EVENT_PASSED, CHALLENGE_WORKING },
		{ EVENT_STEP_DONE, CHALLENGE_WORKING },
		{ EVENT_STEP_MOVED, CHALLENGE_WORKING },
		{ EVENT_ADDRESSED, CHALLENGE_WORKING },
		{ EVENT_SUFFICIENT, CHALLENGE_ASKING },
		{ EVENT_WITHDRAWN, CHALLENGE_WORKING },
		{ EVENT_ENDED, CHALLENGE_WORKING },
		{ EVENT_TICKED, CHALLENGE_WORKING },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct challenge once;

		begin(cases[i].state);
		happen(usual(cases[i].kind), process_at(1));
		once = plan.challenge;
		happen(usual(cases[i].kind), process_at(1) + 60);
		if (memcmp(&once, &plan.challenge, sizeof(once)) != 0 ||
		    plan.letter_count + plan.nudge_count != 0)
			fail_msg("\"%s\" twice", event_name(cases[i].kind));
	}
}

/* Several events of one mail: a letter of a kind is written once. */
static void
test_one_mail(void **state)
{
	struct event event = usual(EVENT_STEP_PLANNED);

	(void)state;
	begin(CHALLENGE_ASSIGNED);
	decide(&plan, &process_policy, &event, process_at(0));
	decide(&plan, &process_policy, &event, process_at(0));
	event = usual(EVENT_STEP_DONE);
	decide(&plan, &process_policy, &event, process_at(0));
	assert_int_equal(plan.letter_count, 1);
	assert_int_equal(plan.letters[0].news,
	                 NEWS_PLANNED | NEWS_STEP_DONE);
	assert_int_equal(plan.challenge.step_count, 3);
	/* The question says more than the progress, under a serial of its
	 * own: a dropped letter's is not used again. */
	event = usual(EVENT_ADDRESSED);
	decide(&plan, &process_policy, &event, process_at(0));
	assert_int_equal(plan.letter_count, 1);
	expect_letter(0, LETTER_FOLLOW_UP, TEACHER, 5);
	assert_int_equal(plan.challenge.serial, 5);
}

/* Due on a Saturday, with no announcement before: we look on Monday. */
static void
test_due_on_saturday(void **state)
{
	struct policy policy = process_policy;
	struct event event = usual(EVENT_STEP_MOVED);

	(void)state;
	policy.waits.due_soon = 0;
	event.step.due = PROCESS_TODAY + 5;
	begin(CHALLENGE_WORKING);
	decide(&plan, &policy, &event, process_at(0));
	assert_int_equal(plan.challenge.wake_at, (PROCESS_TODAY + 7) *
	                 INT64_C(86400) + 8 * 3600);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cells),
		cmocka_unit_test(test_life),
		cmocka_unit_test(test_several_submitters),
		cmocka_unit_test(test_up_the_line),
		cmocka_unit_test(test_silence),
		cmocka_unit_test(test_follow_up_unanswered),
		cmocka_unit_test(test_nobody_to_ask),
		cmocka_unit_test(test_bounces),
		cmocka_unit_test(test_merging),
		cmocka_unit_test(test_one_of_two_withdraws),
		cmocka_unit_test(test_undoing),
		cmocka_unit_test(test_holding),
		cmocka_unit_test(test_steps),
		cmocka_unit_test(test_step_reminders),
		cmocka_unit_test(test_reopened),
		cmocka_unit_test(test_twice),
		cmocka_unit_test(test_one_mail),
		cmocka_unit_test(test_due_on_saturday),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
