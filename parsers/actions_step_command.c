/*
 * actions_step_command.c - STEP and its kin: lines that add steps.
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"
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

/* "Also need a step for painting it, due May 9", "one more: paint it May 9". */
static bool
read_wanted_step(struct actor *actor)
{
	static const char *const phrases[] = {
		("also? i/we? also? need/want/adding/add/have a/another/one new/"
		"more? step/steps for/about/of"),
		("one/another/two more? thing/step/item? for/on/to the/my? "
		"list/plan ,/-/:?"),
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct date_span span;
	size_t from = s->begin;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]) &&
	     from == s->begin; i++)
		from += words_match(w, s->begin, s->end, phrases[i]);
	if (from == s->begin || from >= s->end || s->question ||
	    cue_in(w, s->begin, s->end, CUE_NOT) ||
	    cue_in(w, s->begin, s->end, CUE_IF) ||
	    !date_find(w, from, s->end, actor->context->today, &span) ||
	    span.begin == from || span.day == DAY_NONE)
		return false;
	plan_add_items(actor, from, s->end, true);
	return true;
}

/* The marker with nothing of a step behind it. */
static bool
read_bare(struct actor *actor, size_t from)
{
	const struct sentence *s = &actor->sentence;

	if (words_are(&actor->words, s->begin, s->end,
	              "step/paso # by/due/para/date/fecha") || (from < s->end &&
	    is_unfilled(&actor->words, from, s->end))) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	/* "Step finished!": which one? */
	if (s->end - from <= 2 && cue_at(&actor->words, from, s->end,
	    CUE_DONE) == s->end - from && from < s->end) {
		actor->said_done = true;
		return true;
	}
	/* "Steps:", "Please add these:" over a list */
	if (actor_text(actor, from, s->end).length == 0 && s->ends_line &&
	    words_have(&actor->words, s->begin, s->end,
	               "steps/pasos/these/following")) {
		actor->announced_at = actor->sentence_count;
		return true;
	}
	return false;
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
	if (read_bare(actor, from))
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
		return actor_read_plan(actor);
	/* "Step back a minute" */
	if (word != NULL && word_is_any(word, "back/up/in/into/out/down/away/"
	    "aside") && slice_is(actor->words.list[s->begin].text, "Step") &&
	    from == s->begin + 1)
		return false;
	if (word != NULL && (word->kind == WORD_NUMBER ||
	    word_is_any(word, "is/was/one/two/three/four/five/#/isnt/will/uno/"
	                "dos/tres/done/number/y/and/por")))
		return false;
	if (word_is_any(&actor->words.list[s->begin], "steps/pasos"))
		plan_add_items(actor, from, s->end, false);
	else
		actor_add_step(actor, from, s->end);
	return true;
}

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

/* "Two steps to record", "Also", in front of a colon. */
static bool
announces(const struct words *w, size_t from, size_t colon)
{
	static const char *const heads[] = {
		("steps/step/things/thing/items/tasks/pasos/cosas/list/add/adding/"
		"todo/plan/next/agrego/agregue/agreguen/agregar/anote/commitment/"
		"commitments/promise"),
		"following/dates/more/agreed",
		"what ill/well/i/we will/can? do/commit/promise",
		"a/una/un second/third/fourth/fifth/sixth/tercero/cuarto",
	};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (words_have(w, from, colon, heads[i]))
			return true;
	return colon == from + 1 && word_is_any(&w->list[from], "also/plus/"
	                                        "additionally/tambien");
}

/*
 * "Two steps to record: walk the halls 2/11, and post the chart 2/16", "Also
 * adding, due Friday: sweep the lane": behind the colon, each with its day.
 */
static bool
read_announced(struct actor *actor)
{
	enum { WORDS_MOST = 14 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	int32_t today = actor->context->today;
	size_t colon = s->begin;
	struct date_span span;
	int32_t due;

	while (colon < s->end && colon < s->begin + WORDS_MOST &&
	       !word_is_mark(&w->list[colon], ':'))
		colon++;
	if (colon + 2 >= s->end || !word_is_mark(&w->list[colon], ':') ||
	    s->question || s->listed ||
	    !announces(w, s->begin, colon) ||
	    words_have(w, s->begin, colon, "step/paso #") ||
	    stem_form(&w->list[colon + 1]) == FORM_PAST ||
	    cue_in(w, s->begin, s->end, CUE_DONE) ||
	    cue_in(w, s->begin, s->end, CUE_NOT) ||
	    cue_in(w, s->begin, s->end, CUE_IF))
		return false;
	/* "Third step: 10/12", of one that there is */
	if (date_find(w, colon + 1, s->end, today, &span) &&
	    span.begin == colon + 1 && span.end == s->end)
		return false;
	due = date_of(w, s->begin, colon, today, &span);
	if (due == DAY_NONE &&
	    !date_find(w, colon + 1, s->end, today, &span))
		return false;
	colon += words_match(w, colon + 1, s->end, "i/we/ill/well/im/were "
	                     "will/am/are/going? going? to?");
	plan_add_items(actor, colon + 1, s->end, true);
	if (due != DAY_NONE && actor->reading->action_count > 0) {
		struct action *last = &actor->reading->actions[
			actor->reading->action_count - 1];

		if (last->kind == ACTION_ADD_STEP && last->due == DAY_NONE)
			last->due = due;
	}
	return true;
}

static bool
read_told_step(struct actor *actor)
{
	static const char phrase[] = "a/another/one/new/extra/additional/"
		"more/next/third/fourth/fifth/un/otro step/paso :";
	const struct sentence *s = &actor->sentence;
	size_t at = words_find(&actor->words, s->begin, s->end, phrase);
	size_t end = at + words_match(&actor->words, at, s->end, phrase);

	struct date_span span;

	/* "third step: 10/12" is of the one that there is */
	if (at >= s->end || end >= s->end || s->question ||
	    (date_find(&actor->words, end, s->end, actor->context->today,
	               &span) && span.begin == end && span.end == s->end))
		return false;
	actor_add_step(actor, end, s->end);
	return true;
}

bool
actor_read_plan(struct actor *actor)
{
	return read_told_step(actor) || read_plan(actor) ||
	       read_announced(actor) || read_wanted_step(actor);
}
