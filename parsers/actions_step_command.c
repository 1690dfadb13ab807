/*
 * actions_step_command.c - STEP and its kin: lines that add steps.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

/* A template's "STEP  BY " with neither text nor day filled in. */
static bool
is_unfilled(const struct words *w, size_t from, size_t to)
{
	while (from < to && (w->list[from].kind == WORD_MARK ||
	       word_is_any(&w->list[from], "by/para/el/antes/del/text/date")))
		from++;
	return from >= to;
}

/* "Steps: call the vendor by 3/10, order lunches by 3/17". */
static void
add_steps(struct actor *actor, size_t from, size_t to)
{
	const struct words *w = &actor->words;
	int32_t today = actor->context->today;
	struct date_span span;

	for (size_t at = from; word_is_any(&w->list[actor->sentence.begin],
	     "steps/pasos") && at + 1 < to; at++)
		if ((word_is_mark(&w->list[at], ',') ||
		     word_is_mark(&w->list[at], ';')) &&
		    date_of(w, from, at, today, &span) != DAY_NONE &&
		    date_of(w, at + 1, to, today, &span) != DAY_NONE &&
		    span.begin > at + 1) {
			actor_add_step(actor, from, at);
			from = at + 1;
		}
	actor_add_step(actor, from, to);
}

/* "STEP 2 ..." of a step that there is speaks of that step. */
bool
actor_read_step(struct actor *actor, size_t from)
{
	const struct sentence *s = &actor->sentence;
	const struct word *word = from < s->end ? &actor->words.list[from]
	                                        : NULL;
	struct step_set set;

	if (s->question)
		return false;
	if (from < s->end && is_unfilled(&actor->words, from, s->end)) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	/* "Step finished!": which one? */
	if (s->end - from <= 2 && cue_at(&actor->words, from, s->end,
	    CUE_DONE) == s->end - from && from < s->end) {
		actor->said_done = true;
		return true;
	}
	/* "Steps:" over a list */
	if (actor_text(actor, from, s->end).length == 0 && s->ends_line &&
	    word_is_any(&actor->words.list[s->begin], "steps/pasos"))
		return true;
	if (word != NULL && from + 1 < s->end &&
	    (word->kind == WORD_NUMBER || word_is_any(word,
	     "one/two/three/four/five/uno/dos/tres")) &&
	    (word_is_mark(word + 1, ':') || word_is_mark(word + 1, '-') ||
	     word_is_mark(word + 1, ')') || word_is_mark(word + 1, '.')) &&
	    steps_at(actor, from - 1, s->begin, s->end, &set) > 0 &&
	    set.count == 0 &&
	    cue_at(&actor->words, from + 2, s->end, CUE_DONE) == 0) {
		actor_add_step(actor, from + 2, s->end);
		return true;
	}
	/* "Step two's done": one that there is */
	if (!word_is_mark(&actor->words.list[from - 1], ':') &&
	    steps_at(actor, s->begin, s->begin, s->end, &set) > 0 &&
	    set.count > 0)
		return false;
	if (word_is_any(&actor->words.list[s->begin], "steps/pasos") &&
	    !word_is_mark(&actor->words.list[from - 1], ':'))
		return false;
	if (word != NULL && (word->kind == WORD_NUMBER ||
	    word_is_any(word, "is/was/one/two/three/four/five/#/isnt/will/uno/"
	                "dos/tres/done/number/y/and/por")))
		return false;
	add_steps(actor, from, s->end);
	return true;
}

/* "We need a third step: test the fan by Nov 20": behind the colon. */
/* "My plan: order by Friday, install over break": what has a day. */
static bool
read_plan(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t from = s->begin + words_match(w, s->begin, s->end,
	              "my/our/the/new? plan/plans/schedule/timeline/todo :");
	struct date_span span;
	bool any = false;

	if (from == s->begin || s->question || date_of(w, from, s->end,
	    actor->context->today, &span) == DAY_NONE)
		return false;
	while (from < s->end) {
		size_t end = from;

		while (end < s->end && !word_is_mark(&w->list[end], ',') &&
		       !word_is_mark(&w->list[end], ';'))
			end++;
		if (date_of(w, from, end, actor->context->today, &span) !=
		    DAY_NONE) {
			actor_add_step(actor, from, end);
			any = true;
		} else {
			actor_note(actor, from, end);
		}
		from = end + 1;
	}
	return any;
}

static bool
read_told_step(struct actor *actor)
{
	static const char phrase[] = "a/another/one/new/extra/additional/"
		"more/next/third/fourth/fifth/un/otro step/paso :";
	const struct sentence *s = &actor->sentence;
	size_t at = words_find(&actor->words, s->begin, s->end, phrase);
	size_t end = at + words_match(&actor->words, at, s->end, phrase);

	if (at >= s->end || end >= s->end || s->question)
		return false;
	actor_add_step(actor, end, s->end);
	return true;
}

bool
actor_read_plan(struct actor *actor)
{
	return read_told_step(actor) || read_plan(actor);
}
