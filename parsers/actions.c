/*
 * actions.c - a mail's sentences, read one after the other.
 *
 * What every reader leaves is told (one note) or not understood (one unclear).
 * Hostile input: the text of a mail.
 */
#include "parsers/actions.h"

#include "parsers/actions_parts.h"
#include "parsers/courtesy.h"
#include "parsers/remarks.h"

enum {
	TOLD_LIMIT = 16 * 1024,	/* bytes of a note, of an unclear */
	SENTENCE_WORDS_LIMIT = 300,	/* a longer one is only told */
	NEWS_LEAST = -256	/* make remark-sure shows what falls below */
};

struct action *
actor_add(struct actor *actor, enum action_kind kind)
{
	struct reading *reading = actor->reading;
	struct action *action;

	/* Said twice is meant once. */
	for (int32_t i = 0; i < reading->action_count; i++)
		if (reading->actions[i].kind == kind &&
		    (kind == ACTION_ACCEPT || kind == ACTION_REMOVED ||
		     kind == ACTION_SENSITIVE))
			return &reading->actions[i];
	if (reading->action_count >= READING_ACTIONS_MAX) {
		reading->cut = true;
		return NULL;
	}
	action = &reading->actions[reading->action_count++];
	*action = (struct action){ .kind = kind, .due = DAY_NONE,
	                           .from = DAY_NONE };
	return action;
}

struct slice
actor_text(struct actor *actor, size_t from, size_t to)
{
	const struct word *list = actor->words.list;

	while (from < to && (list[from].kind == WORD_LINE ||
	       (list[from].kind == WORD_MARK &&
	        strchr(",;:-.)\"/|", list[from].folded.data[0]) != NULL)))
		from++;
	while (to > from && (list[to - 1].kind == WORD_LINE ||
	       (list[to - 1].kind == WORD_MARK &&
	        strchr(",;:-.(\"/|", list[to - 1].folded.data[0]) != NULL)))
		to--;
	/* "(wrong school)", all in brackets */
	if (to > from + 2 && word_is_mark(&list[from], '(') &&
	    word_is_mark(&list[to - 1], ')')) {
		from++;
		to--;
	}
	return arena_copy(actor->arena,
	                  slice_trim(words_text(&actor->words, from, to)));
}

static void
tell(struct actor *actor, struct text *text, int32_t *place,
     enum action_kind kind, size_t from, size_t to)
{
	struct slice words = slice_trim(words_text(&actor->words, from, to));

	if (words.length == 0)
		return;
	if (*place < 0 && actor_add(actor, kind) != NULL)
		*place = actor->reading->action_count - 1;
	if (text->length > 0)
		text_add_char(text, ' ');
	text_add_slice(text, words);
}

void
actor_note(struct actor *actor, size_t from, size_t to)
{
	int32_t news;

	if (actor->unclear_in == actor->sentence_count &&
	    actor->sentence_count > 0 && !actor->note_meant)
		return;
	if (actor->noted_at != actor->sentence_count)
		actor->noted_from = actor->note.length;
	actor->noted_at = actor->sentence_count;
	tell(actor, &actor->note, &actor->note_at, ACTION_NOTE, from, to);
	news = chat_is_news(actor, from, to) ? INT32_MAX
	     : remark_weigh(&actor->words, from, to);
	if (news > actor->news)
		actor->news = news;
}

void
actor_note_meant(struct actor *actor, size_t from, size_t to)
{
	/* the reasons so far are none */
	if (!actor->note_meant)
		text_clear(&actor->note);
	actor->note_meant = true;
	actor_note(actor, from, to);
}

void
actor_unclear(struct actor *actor, size_t from, size_t to)
{
	tell(actor, &actor->unclear, &actor->unclear_at, ACTION_UNCLEAR, from,
	     to);
	/* what the same sentence tells is part of what is unclear */
	if (actor->noted_at == actor->sentence_count)
		text_shorten(&actor->note, actor->noted_from);
	actor->unclear_in = actor->sentence_count;
}

void
actor_supersede(struct actor *actor, int32_t step)
{
	const struct late *late = &actor->late;

	if (late->to == late->from || actor->note.length != late->to)
		return;
	for (int32_t i = 0; i < late->set.count; i++)
		if (late->set.numbers[i] == step) {
			text_shorten(&actor->note, late->from);
			actor->late = (struct late){ .from = 0 };
			return;
		}
	if (late->set.count == 0) {
		text_shorten(&actor->note, late->from);
		actor->late = (struct late){ .from = 0 };
	}
}

bool
actor_has(const struct actor *actor, enum action_kind kind)
{
	for (int32_t i = 0; i < actor->reading->action_count; i++)
		if (actor->reading->actions[i].kind == kind)
			return true;
	return false;
}

/* Also one that this mail has planned above: "STEP call them ... DONE 1". */
bool
actor_has_step(const struct actor *actor, int32_t number)
{
	const struct reading *reading = actor->reading;
	int32_t last = 0;
	int32_t planned = 0;

	for (int32_t i = 0; i < actor->context->step_count; i++) {
		if (actor->context->steps[i].number == number)
			return true;
		if (actor->context->steps[i].number > last)
			last = actor->context->steps[i].number;
	}
	for (int32_t i = 0; i < reading->action_count; i++)
		planned += reading->actions[i].kind == ACTION_ADD_STEP;
	return number > last && number <= last + planned;
}

/* A submitter may only withdraw here; the rest is told. */
static void
read_submitter(struct actor *actor)
{
	static const char *const phrases[] = {
		"withdraw/withdrawn", "i/we withdraw",
		"i/we would? like/want/wish to withdraw", "please withdraw",
		"id like to withdraw", "retiro/retirar", "quiero/deseo retirar",
	};
	const struct sentence *s = &actor->sentence;
	struct action *action;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		size_t size = words_match(&actor->words, s->begin, s->end,
		                          phrases[i]);

		if (size == 0 || s->question)
			continue;
		action = actor_add(actor, ACTION_WITHDRAW);
		if (action != NULL)
			action->text = actor_text(actor, s->begin + size,
			                          s->end);
		return;
	}
	if (!is_courtesy(&actor->words, s->begin, s->end))
		actor_note(actor, s->begin, s->next);
}

static void
read_sentence(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	actor->sentence_before = actor->sentence_begun;
	actor->sentence_begun = s->begin;
	if (s->end - s->begin > SENTENCE_WORDS_LIMIT) {
		actor_note(actor, s->begin, s->next);
		return;
	}
	actor->sentence_count++;
	actor->answers = actor->asks;
	actor->asks = s->question;
	if (courtesy_signs_off(&actor->words, s->begin, s->end) ||
	    front_introduces(actor))
		return;
	front_prepare(actor);
	if (s->begin >= s->end)
		return;		/* nothing but thanks */
	if (actor->context->as == READING_AS_SUBMITTER)
		read_submitter(actor);
	else if (actor_read_roster(actor) || actor_read_decision(actor) ||
	         actor_read_triage(actor) ||
	         actor_read_command(actor) || actor_read_listed(actor) ||
	         actor_read_steps(actor))
		return;
	else if (!is_courtesy(&actor->words, s->begin, s->end))
		actor_read_prose(actor);
}

static void
take_out(struct reading *reading, int32_t at)
{
	reading->action_count--;
	for (; at < reading->action_count; at++)
		reading->actions[at] = reading->actions[at + 1];
}

/* What is taken back in the same mail was never meant. */
static void
withdraw_deeds(struct actor *actor)
{
	struct reading *reading = actor->reading;
	bool retracted = cue_in(&actor->words, 0, actor->body.end,
	                        CUE_RETRACT);

	for (int32_t i = reading->action_count - 1; i >= 0; i--) {
		enum action_kind kind = reading->actions[i].kind;

		if ((kind == ACTION_REMOVED && (retracted ||
		     actor->contradicted)) ||
		    (kind == ACTION_STEP_DONE && retracted)) {
			take_out(reading, i);
			actor->said_done = true;
		}
	}
}

/* "DUE 1 May 21, DUE 1 May 28": which day is meant? */
static void
heed_two_days(struct actor *actor)
{
	struct reading *reading = actor->reading;
	bool open[STEPS_MAX + 1] = { false };
	bool any = false;

	for (int32_t i = 0; i < reading->action_count; i++)
		for (int32_t j = 0; j < i; j++) {
			const struct action *a = &reading->actions[i];
			const struct action *b = &reading->actions[j];

			if (a->kind != ACTION_STEP_DUE || b->kind != a->kind ||
			    a->step != b->step || a->due == b->due ||
			    a->step < 0 || a->step > STEPS_MAX)
				continue;
			open[a->step] = true;
			any = true;
		}
	for (int32_t i = reading->action_count - 1; any && i >= 0; i--)
		if (reading->actions[i].kind == ACTION_STEP_DUE &&
		    reading->actions[i].step >= 0 &&
		    reading->actions[i].step <= STEPS_MAX &&
		    open[reading->actions[i].step])
			take_out(reading, i);
	if (!any)
		return;
	actor->unclear_at = -1;
	text_clear(&actor->unclear);
	for (int32_t i = reading->action_count - 1; i >= 0; i--)
		if (reading->actions[i].kind == ACTION_UNCLEAR)
			take_out(reading, i);
	actor_unclear(actor, 0, actor->words.count);
}

/* "DECLINE" alone is declined for what else is told; or it is not clear. */
static void
finish_refusal(struct actor *actor)
{
	struct action *action;

	if ((!actor->refused_barely && !actor->incapable) || actor->passed_on ||
	    (actor_has(actor, ACTION_ACCEPT) && !actor->refused_barely))
		return;
	if (actor->note.length == 0 || actor_has(actor, ACTION_ACCEPT)) {
		actor_unclear(actor, 0, actor->words.count);
		return;
	}
	action = actor_add(actor, ACTION_DECLINE);
	if (action != NULL)
		action->text = arena_copy(actor->arena,
		                          text_slice(&actor->note));
	actor->passed_on = true;
}

/* Why it is passed on, or a remark beside something else. */
static bool
is_no_news(const struct actor *actor)
{
	return !actor->note_meant && (actor->passed_on ||
	       (actor->news < NEWS_LEAST && actor->reading->action_count > 1));
}

/* What was only said in passing, and what nothing was made of. */
static void
finish(struct actor *actor)
{
	struct reading *reading = actor->reading;

	withdraw_deeds(actor);
	if ((actor->wants_owner && !actor->passed_on) || (actor->wavers &&
	    !actor->passed_on && !actor->incapable && !actor->refused_barely &&
	    !actor_has(actor, ACTION_ACCEPT)))
		actor_unclear(actor, 0, actor->words.count);
	finish_refusal(actor);
	heed_two_days(actor);
	if (actor->asked_at > 0)
		actor_unclear(actor, 0, actor->words.count);
	if (actor->said_done && !actor_has(actor, ACTION_STEP_DONE) &&
	    !actor_has(actor, ACTION_REMOVED))
		actor_unclear(actor, 0, actor->words.count);
	for (int32_t i = reading->action_count - 1; i >= 0; i--) {
		struct action *action = &reading->actions[i];

		if (action->kind == ACTION_UNCLEAR)
			action->text = arena_copy(actor->arena,
			                          text_slice(&actor->unclear));
		if (action->kind != ACTION_NOTE)
			continue;
		action->text = arena_copy(actor->arena,
		                          text_slice(&actor->note));
		if (action->text.length == 0 || is_no_news(actor))
			take_out(reading, i);
	}
	if (reading->action_count == 0)
		actor_add(actor, ACTION_UNCLEAR);
	if (reading->action_count == 1 && actor->unclear.length == 0 &&
	    reading->actions[0].kind == ACTION_UNCLEAR)
		reading->actions[0].text = arena_copy(actor->arena, words_text(
			&actor->words, 0, actor->words.count));
}

/* "Deep clean the room", "Please call": the verb comes second. */
static struct slice
step_deed(struct slice text)
{
	static const char *const fronts[] = {
		"deep ", "double ", "pressure ", "power ", "spot ", "please ",
		"finally ", "then ", "also ", "to ",
	};

	for (size_t i = 0; i < sizeof(fronts) / sizeof(fronts[0]); i++)
		if (slice_starts_fold(text, fronts[i]))
			return slice_part(text, strlen(fronts[i]), text.length);
	return text;
}

void
actions_read(const struct reading_context *context, struct slice text,
             struct arena *arena, struct reading *reading)
{
	struct actor actor = {
		.context = context, .arena = arena, .reading = reading,
		.note_at = -1, .unclear_at = -1, .news = INT32_MIN,
	};

	reading->action_count = 0;
	reading->cut = false;
	actor.words = words_split(text, arena);
	if (actor.words.cut)
		reading->cut = true;
	for (int32_t i = 0; i < context->step_count; i++)
		actor.steps[i] = words_split(step_deed(context->steps[i].text),
		                             arena);
	actor.words.hints = arena_alloc_array(arena, actor.words.count + 1,
	                                      sizeof(*actor.words.hints));
	memset(actor.words.hints, 0, (actor.words.count + 1) *
	       sizeof(*actor.words.hints));
	actor.gists = gists_of(&actor.words, false, arena);
	for (int32_t i = 0; i < context->step_count; i++)
		actor.step_gists[i] = gists_of(&actor.steps[i], true, arena);
	steps_note_caused(&actor);
	text_init(&actor.note, TOLD_LIMIT);
	text_init(&actor.unclear, TOLD_LIMIT);
	body_init(&actor.body, &actor.words);
	while (body_next(&actor.body, &actor.sentence))
		read_sentence(&actor);
	finish(&actor);
	text_release(&actor.note);
	text_release(&actor.unclear);
}
