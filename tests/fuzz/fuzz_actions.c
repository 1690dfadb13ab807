/*
 * Any words of an owner, a coordinator or a submitter: a few actions come of
 * them that can be carried, that name steps which exist, and that are theirs
 * to ask for. What is quoted below them asks for nothing.
 *
 * The input: four bytes that choose, the texts of the steps, one a line, up to
 * a line "%", and the words.
 */
#include "base/utf8.h"
#include "core/parse_request.h"
#include "parsers/read_mail.h"
#include "tests/fuzz/input.h"

enum {
	ARENA_LIMIT = 256 * 1024 * 1024,
	TODAY = 20788,		/* 2026-12-01 */
	NUMBERS_SPARSE = 3	/* steps 1, 4, 7: some were taken out */
};

static void
make_context(struct slice *input, struct reading_context *context)
{
	uint8_t shape;
	struct slice line;

	reading_context_init(context);
	context->as = (enum reading_as)(input_byte(input) % READING_AS_KINDS);
	context->state = (enum challenge_state)(input_byte(input) %
	                                        CHALLENGE_STATES);
	context->today = TODAY + input_byte(input);
	shape = input_byte(input);
	while (slice_next_line(input, &line) && !slice_is(line, "%")) {
		struct reading_step *step;
		int32_t n = context->step_count;

		if (n == STEPS_MAX)
			continue;
		step = &context->steps[context->step_count++];
		step->number = shape & 1 ? n * NUMBERS_SPARSE + 1 : n + 1;
		step->text = slice_part(line, 0, STEP_TEXT_MAX - 1);
		step->due = shape & 2 ? context->today + n : DAY_NONE;
		step->done = (shape >> 2 & 1) != 0 && n % 2 == 0;
	}
}

/* A step there is, or one that the mail has planned above. */
static bool
has_step(const struct reading_context *context, int32_t number,
         int32_t planned)
{
	int32_t last = 0;

	for (int32_t i = 0; i < context->step_count; i++) {
		if (context->steps[i].number == number)
			return true;
		if (context->steps[i].number > last)
			last = context->steps[i].number;
	}
	return number > last && number <= last + planned;
}

/* Only a coordinator triages, and only a submitter withdraws. */
static bool
is_theirs(enum reading_as as, enum action_kind kind)
{
	switch (kind) {
	case ACTION_ACCEPT:
	case ACTION_DECLINE:
	case ACTION_REASSIGN:
	case ACTION_ADD_STEP:
	case ACTION_STEP_DONE:
	case ACTION_STEP_DUE:
	case ACTION_REMOVED:
	case ACTION_ASK:
	case ACTION_UNDERSTOOD:
	case ACTION_DECIDE:
	case ACTION_SECURED:
	case ACTION_OUT:
	case ACTION_BACK:
		return as == READING_AS_OWNER || as == READING_AS_COORDINATOR;
	case ACTION_NOTE:
	case ACTION_UNCLEAR:
		return as != READING_AS_DATE;
	case ACTION_TYPE:
	case ACTION_SCHOOL:
	case ACTION_SCOPE:
	case ACTION_SUMMARY:
	case ACTION_SENSITIVE:
	case ACTION_END:
	case ACTION_CONTROL:
	case ACTION_VENUE:
	case ACTION_MERGE:
	case ACTION_DROP:
	case ACTION_RELEASE:
	case ACTION_REDACT:
	case ACTION_REOPEN:
	case ACTION_HANDOVER:
	case ACTION_FOLLOWED_UP:
		return as == READING_AS_COORDINATOR;
	case ACTION_WITHDRAW:
		return as == READING_AS_SUBMITTER;
	case ACTION_KINDS:
		break;
	}
	return true;
}

static void
check_action(const struct reading_context *context,
             const struct action *action, int32_t planned)
{
	bool refers = action->kind == ACTION_STEP_DONE ||
	              action->kind == ACTION_STEP_DUE;

	must(action->kind < ACTION_KINDS, "an action is one of ours");
	must(is_theirs(context->as, action->kind),
	     "an action is theirs to ask for");
	must(!refers || has_step(context, action->step, planned),
	     "a step that is named exists");
	must(action->kind != ACTION_STEP_DUE || action->due != DAY_NONE,
	     "a step is moved to a day");
	must(action->kind != ACTION_REASSIGN || action->who.length > 0,
	     "somebody is named");
	must(action->kind != ACTION_ADD_STEP || action->text.length > 0,
	     "a step has words");
	must(utf8_is_valid(action->text) && utf8_is_valid(action->who),
	     "UTF-8 stays UTF-8");
}

/* Read, written as bytes, and read again as the daemon does. */
static void
run(const struct reading_context *context, struct slice words,
    struct text *bytes)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct reading *reading = arena_alloc(arena, sizeof(*reading));
	struct reading *back = arena_alloc(arena, sizeof(*back));
	struct why why;
	int32_t planned = 0;

	read_text(context, words, arena, reading);
	must(reading->action_count >= 0 &&
	     reading->action_count <= READING_ACTIONS_MAX, "a few actions");
	must(context->as == READING_AS_DATE || reading->action_count > 0,
	     "something comes of any words");
	must((context->as == READING_AS_SUBMITTER) ==
	     (reading->answer != ANSWER_NONE), "only submitters answer");
	for (int32_t i = 0; i < reading->action_count; i++) {
		check_action(context, &reading->actions[i], planned);
		planned += reading->actions[i].kind == ACTION_ADD_STEP;
	}
	reading_write(reading, bytes);
	must(!bytes->cut, "a reading can be carried");
	if (reading_read(text_slice(bytes), back, &why) != OUTCOME_OK)
		die("%s", why.text);
	must(back->action_count == reading->action_count,
	     "what is carried arrives");
	arena_free(arena);
}

/* How much of it says that something is done, removed or solved. */
static int
count_done(const struct reading_context *context, struct slice words)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct reading *reading = arena_alloc(arena, sizeof(*reading));
	int count;

	read_text(context, words, arena, reading);
	count = reading->answer == ANSWER_YES;
	for (int32_t i = 0; i < reading->action_count; i++)
		count += reading->actions[i].kind == ACTION_STEP_DONE ||
		         reading->actions[i].kind == ACTION_REMOVED;
	arena_free(arena);
	return count;
}

static void
check_quoted(const struct reading_context *context, struct slice words)
{
	struct text whole;

	text_init(&whole, PARSE_BYTES_LIMIT);
	text_add_slice(&whole, words);
	text_add(&whole, "\n\nOn Mon, Nov 30, 2026 at 4:02 PM C <c@x.example> "
	         "wrote:\n\n> Yes, it is solved.\n> DONE 1\n> REMOVED\n"
	         "> Step 2 is done.\n");
	must(count_done(context, text_slice(&whole)) <=
	     count_done(context, words), "quoted words ask for nothing");
	text_release(&whole);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice input = { (const char *)data, size };
	struct reading_context context;
	struct text once;
	struct text twice;

	if (!utf8_is_valid(slice_part(input, 4, size)))
		return 0;	/* the daemon only gives UTF-8 */
	make_context(&input, &context);
	text_init(&once, PARSE_BYTES_LIMIT);
	text_init(&twice, PARSE_BYTES_LIMIT);
	run(&context, input, &once);
	run(&context, input, &twice);
	must(same_bytes(&once, &twice), "it is the same twice");
	check_quoted(&context, input);
	text_release(&once);
	text_release(&twice);
	return 0;
}
