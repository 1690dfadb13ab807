/*
 * test_understanding.c - the labelled sets of tests/corpus.
 *
 * A wrong yes, or a step or challenge wrongly called done, is harmful; the first
 * set of each kind has none and reaches as a whole what is asked for. All other
 * bars are floors under what was reached, so that a change shows.
 *
 * Odd lines are the half that was looked at while the rules were written, even
 * lines the half that was only counted, except where the table below says
 * otherwise. Others than the rules' writers wrote most of the sets, many of them
 * to be hard; the notes say what was read rightly at first sight, which is what
 * to expect of mail that nobody has seen. CLEARWAY_SHOW=1 prints what is read
 * wrongly in the first half.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

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

struct set {
	const char *name;	/* tests/corpus/NAME.jsonl */
	judging *judge;
	int percent[2];		/* of the halves, to be read rightly */
	int harmful;		/* of a thousand, at the most */
	int whole;		/* percent of both together, or 0 */
};

/*
 * Of the even lines of owner.jsonl and answers-more, what was wrong (or wrongly
 * a yes) has been looked at once. *-seen, *-own, *-later (but for dates) and
 * *-wide were looked at whole; *-ordinary, *-kept and *-blind taught nothing.
 */
static const struct set sets[] = {
	{ "answers", judge_answer, { 97, 96 }, 0, 97 },
	{ "answers-seen", judge_answer, { 97, 95 }, 0, 0 },
	{ "answers-own", judge_answer, { 95, 89 }, 0, 0 },
	{ "answers-fresh", judge_answer, { 95, 86 }, 0, 0 },
	/* half of these are traps */
	{ "answers-more", judge_answer, { 92, 83 }, 2, 0 },
	/* eleven writers, hard: 62 to 78 % at first sight; a fifth kept */
	{ "answers-wide", judge_answer, { 87, 87 }, 1, 0 },
	{ "answers-kept", judge_answer, { 77, 76 }, 8, 0 },
	/* ordinary days: 92 and, of the last writer, 88 % at first sight */
	{ "answers-ordinary", judge_answer, { 94, 94 }, 0, 0 },
	{ "answers-blind", judge_answer, { 83, 83 }, 7, 0 },
	{ "owner", judge_owner, { 98, 90 }, 0, 93 },
	{ "owner-seen", judge_owner, { 97, 97 }, 0, 0 },
	{ "owner-later", judge_owner, { 97, 97 }, 0, 0 },
	{ "owner-fresh", judge_owner, { 96, 77 }, 8, 0 },
	/* six writers, hard: 54 to 70 % at first sight, 93 on ordinary days */
	{ "owner-wide", judge_owner, { 81, 81 }, 2, 0 },
	{ "owner-ordinary", judge_owner, { 95, 95 }, 0, 0 },
	/* the last writer: 80 % at first sight */
	{ "owner-blind", judge_owner, { 75, 75 }, 0, 0 },
	{ "dates", judge_date, { 98, 98 }, 0, 98 },
	{ "dates-fresh", judge_date, { 98, 95 }, 0, 0 },
	/* 94 and 91 % at first sight */
	{ "dates-later", judge_date, { 98, 94 }, 0, 0 },
};

enum { SETS = sizeof(sets) / sizeof(sets[0]), LEAST_OF_A_HALF = 60 };

static void
test_set(void **state)
{
	const struct set *set = *state;
	struct tally halves[2] = { { 0, 0, 0 }, { 0, 0, 0 } };
	char file[100];

	snprintf(file, sizeof(file), "tests/corpus/%s.jsonl", set->name);
	read_set(file, set->judge, halves);
	for (int i = 0; i < 2; i++)
		print_message("%s, %s half: %d of %d (%.1f %%), harmful %d\n",
		              set->name, i == 0 ? "first" : "second",
		              halves[i].right, halves[i].total,
		              100.0 * halves[i].right / halves[i].total,
		              halves[i].harmful);
	for (int i = 0; i < 2; i++) {
		assert_true(halves[i].total >= LEAST_OF_A_HALF);
		assert_true(halves[i].harmful * 1000 <=
		            set->harmful * halves[i].total);
		assert_true(halves[i].right * 100 >=
		            set->percent[i] * halves[i].total);
	}
	assert_true((halves[0].right + halves[1].right) * 100 >=
	            (halves[0].total + halves[1].total) * set->whole);
}

int
main(void)
{
	struct CMUnitTest tests[SETS];

	for (size_t i = 0; i < SETS; i++)
		tests[i] = (struct CMUnitTest){
			.name = sets[i].name, .test_func = test_set,
			.initial_state = (void *)(uintptr_t)&sets[i],
		};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
