/*
 * actions.c - a mail's sentences, read one after the other.
 *
 * What every reader leaves is told (one note) or not understood (one unclear).
 * Hostile input: the text of a mail.
 */
#include "parsers/actions.h"

#include "parsers/actions_parts.h"

enum {
	TOLD_LIMIT = 16 * 1024,	/* bytes of a note, of an unclear */
	SENTENCE_WORDS_LIMIT = 300	/* a longer one is only told */
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
	*action = (struct action){ .kind = kind, .due = DAY_NONE };
	return action;
}

struct slice
actor_text(struct actor *actor, size_t from, size_t to)
{
	const struct word *list = actor->words.list;

	while (from < to && (list[from].kind == WORD_LINE ||
	       (list[from].kind == WORD_MARK &&
	        strchr(",;:-.)\"/", list[from].folded.data[0]) != NULL)))
		from++;
	while (to > from && (list[to - 1].kind == WORD_LINE ||
	       (list[to - 1].kind == WORD_MARK &&
	        strchr(",;:-.(\"/", list[to - 1].folded.data[0]) != NULL)))
		to--;
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
	tell(actor, &actor->note, &actor->note_at, ACTION_NOTE, from, to);
}

void
actor_unclear(struct actor *actor, size_t from, size_t to)
{
	tell(actor, &actor->unclear, &actor->unclear_at, ACTION_UNCLEAR, from,
	     to);
}

bool
actor_has_step(const struct actor *actor, int32_t number)
{
	for (int32_t i = 0; i < actor->context->step_count; i++)
		if (actor->context->steps[i].number == number)
			return true;
	return false;
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

/* "Thanks, " before what is meant. */
static void
skip_thanks(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t at = s->begin; at < s->end; at++) {
		if (!word_is_mark(&w->list[at], ',') &&
		    !word_is_mark(&w->list[at], '-') &&
		    !word_is_mark(&w->list[at], ';'))
			continue;
		if (at + 1 >= s->end || (!is_courtesy(w, s->begin, at) &&
		    !words_are(w, s->begin, at, "ok/okay/yes/yep/sure/great/"
		               "alright/si/bueno/yeah/absolutely thing?")))
			return;
		s->begin = at + 1;
	}
}

static void
read_sentence(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	if (s->end - s->begin > SENTENCE_WORDS_LIMIT) {
		actor_note(actor, s->begin, s->next);
		return;
	}
	skip_thanks(actor);
	if (actor->context->as == READING_AS_SUBMITTER)
		read_submitter(actor);
	else if (actor_read_decision(actor) || actor_read_triage(actor) ||
	         actor_read_command(actor) || actor_read_listed(actor) ||
	         actor_read_steps(actor))
		return;
	else if (!is_courtesy(&actor->words, s->begin, s->end))
		actor_read_prose(actor);
}

/* What was only said in passing, and what nothing was made of. */
static void
finish(struct actor *actor)
{
	struct reading *reading = actor->reading;
	bool settled = false;

	for (int32_t i = 0; i < reading->action_count; i++)
		settled = settled ||
		          reading->actions[i].kind == ACTION_STEP_DONE ||
		          reading->actions[i].kind == ACTION_REMOVED;
	if (reading->action_count == 0 || (actor->said_done && !settled))
		actor_unclear(actor, 0, actor->words.count);
	if (actor->note_at >= 0)
		reading->actions[actor->note_at].text = arena_copy(
			actor->arena, text_slice(&actor->note));
	if (actor->unclear_at >= 0)
		reading->actions[actor->unclear_at].text = arena_copy(
			actor->arena, text_slice(&actor->unclear));
	if (reading->action_count == 0)
		actor_add(actor, ACTION_UNCLEAR);
}

void
actions_read(const struct reading_context *context, struct slice text,
             struct arena *arena, struct reading *reading)
{
	struct actor actor = {
		.context = context, .arena = arena, .reading = reading,
		.note_at = -1, .unclear_at = -1,
	};

	reading->action_count = 0;
	reading->cut = false;
	actor.words = words_split(text, arena);
	if (actor.words.cut)
		reading->cut = true;
	for (int32_t i = 0; i < context->step_count; i++)
		actor.steps[i] = words_split(context->steps[i].text, arena);
	text_init(&actor.note, TOLD_LIMIT);
	text_init(&actor.unclear, TOLD_LIMIT);
	body_init(&actor.body, &actor.words);
	while (body_next(&actor.body, &actor.sentence))
		read_sentence(&actor);
	finish(&actor);
	text_release(&actor.note);
	text_release(&actor.unclear);
}
