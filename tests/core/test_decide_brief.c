/*
 * How the brief grows: by parts, by answers, and by words without a label;
 * understanding and deciding; and when the school's designee is asked.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/brief.h"
#include "core/decide.h"
#include "tests/core/helper_process.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static struct plan plan;

static void
begin(enum challenge_state state)
{
	struct challenge challenge;

	process_challenge(&challenge, state);
	memset(&challenge.brief, 0, sizeof(challenge.brief));
	plan_init(&plan, &challenge);
}

static void
say(enum event_kind kind, const char *actor, const char *text,
    const struct brief *brief)
{
	const struct event event = { .kind = kind, .actor = actor,
	                             .text = text, .brief = brief };

	decide(&plan, &process_policy, &event, process_at(0));
}

static const struct brief *
brief(void)
{
	return &plan.challenge.brief;
}

static void
test_details_find_their_part(void **state)
{
	const struct brief parts = { .since = "October", .tried = "a list" };

	(void)state;
	begin(CHALLENGE_RECEIVED);
	say(EVENT_DETAIL_ADDED, TEACHER, "There is more.", NULL);
	assert_string_equal(brief()->added, "There is more.");
	say(EVENT_DETAIL_ADDED, TEACHER, "Since when: October ...", &parts);
	assert_string_equal(brief()->since, "October");
	assert_string_equal(brief()->tried, "a list");
	say(EVENT_DETAIL_ADDED, TEACHER, "x", &(struct brief){
	    .scope = "two grades" });
	/* Only what it prevents is blank: that is what was meant. */
	say(EVENT_DETAIL_ADDED, TEACHER, "No team time", NULL);
	assert_string_equal(brief()->impact, "No team time");
	assert_string_equal(brief()->added, "There is more.");
	say(EVENT_DETAIL_ADDED, TEACHER, "And more.", NULL);
	assert_string_equal(brief()->added, "There is more.\nAnd more.");
}

static void
test_question_and_answer(void **state)
{
	(void)state;
	begin(CHALLENGE_WORKING);
	say(EVENT_ASKED, OWNER, "Which rooms?", NULL);
	say(EVENT_ANSWERED, TEACHER, "12 and 14", NULL);
	assert_string_equal(brief()->added,
	                    "Question: Which rooms?\nAnswer: 12 and 14");
	assert_int_equal(plan.letters[0].kind, LETTER_QUESTION);
	assert_string_equal(plan.letters[0].to, TEACHER);
	assert_int_equal(plan.letters[1].kind, LETTER_ANSWER);
	assert_string_equal(plan.letters[1].to, OWNER);
}

static void
test_understood_and_decided(void **state)
{
	int64_t first = process_at(0);

	(void)state;
	begin(CHALLENGE_ASSIGNED);
	say(EVENT_DECIDED, OWNER, "Two subs.", NULL);
	assert_string_equal(plan.challenge.decision, "Two subs.");
	assert_int_equal(plan.challenge.decided_at, first);
	assert_int_equal(plan.challenge.understood_at, first);
	assert_int_equal(plan.letters[0].kind, LETTER_PROGRESS);
	assert_true((plan.letters[0].news & NEWS_DECIDED) != 0);
	say(EVENT_DECIDED, OWNER, "Three subs.", NULL);
	assert_string_equal(plan.challenge.decision, "Three subs.");
	say(EVENT_SECURED, OWNER, "one position", NULL);
	say(EVENT_SECURED, OWNER, "another", NULL);
	assert_string_equal(plan.challenge.secured, "one position\nanother");
}

/* --- the designee --- */

static const struct school school = { .name = "Lincoln Elementary",
                                      .designee = HELPER };

/* To whom details go when this is reported; NULL: to nobody. */
static const char *
asked(const struct challenge *report)
{
	struct policy policy = process_policy;
	const struct event event = { .kind = EVENT_REPORTED,
		.actor = report->submitters[0].party.address,
		.report = report };

	policy.schools = &school;
	policy.school_count = 1;
	begin(CHALLENGE_NONE);
	decide(&plan, &policy, &event, process_at(0));
	for (int32_t i = 0; i < plan.letter_count; i++)
		if (plan.letters[i].kind == LETTER_DETAILS)
			return plan.letters[i].to;
	return NULL;
}

static void
test_designee_is_asked_once_and_only_where_blank(void **state)
{
	struct challenge report;
	const char *to;

	(void)state;
	process_challenge(&report, CHALLENGE_NONE);
	memset(&report.brief, 0, sizeof(report.brief));
	process_add_submitter(&report, TEACHER);
	assert_null(asked(&report));		/* no school */
	COPY_TEXT(report.school, slice_of(school.name));
	to = asked(&report);
	assert_non_null(to);
	assert_string_equal(to, HELPER);
	report.sensitive = true;
	assert_null(asked(&report));
	report.sensitive = false;
	COPY_TEXT(report.brief.tried, SLICE("a list"));
	assert_null(asked(&report));
	report.brief.tried[0] = '\0';
	COPY_TEXT(report.submitters[0].party.address, slice_of(HELPER));
	assert_null(asked(&report));		/* it is their own */
	COPY_TEXT(report.submitters[0].party.address, SLICE("a@else.example"));
	assert_null(asked(&report));		/* a stranger's, not yet */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_details_find_their_part),
		cmocka_unit_test(test_question_and_answer),
		cmocka_unit_test(test_understood_and_decided),
		cmocka_unit_test(
			test_designee_is_asked_once_and_only_where_blank),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
