/* actions_plan.c - steps that are planned: their words, person and date. */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

/* "Omar to order"; but "Report to Mr. Vance", "Talk to the vendor". */
static bool
is_person_to(const struct words *words, size_t from, size_t at, size_t to)
{
	return at + 1 < to && !words->list[at + 1].capital &&
	       !word_is_any(&words->list[at + 1], "the/a/an/my/our/your/his/her/"
	                    "all/each/every/both/mr/mrs/ms/dr/them/him/staff/"
	                    "parents/teachers/families/everyone/school/this") &&
	       (at > from + 1 || !word_is_any(&words->list[from],
	        "report/talk/speak/send/move/add/go/switch/listen/write/respond/"
	        "reply/return/submit/present/get/give/need/plan/try/continue/"
	        "begin/start/agree/explain/announce/meet/email/reach/ask"));
}

/* "(Omar)", "Omar to", "Omar:", taken out of words[*from, *to). */
static struct slice
take_person(struct actor *actor, size_t *from, size_t *to)
{
	const struct words *words = &actor->words;
	struct slice name = SLICE("");
	size_t at;

	for (at = *from; at < *to && at < *from + 4; at++) {
		if (at > *from && (word_is_mark(&words->list[at], ':') ||
		    (word_is(&words->list[at], "to") &&
		     is_person_to(words, *from, at, *to)) ||
		    (word_is_mark(&words->list[at], '-') && at >= *from + 2) ||
		    word_is(&words->list[at], "will")) &&
		    person_find(actor, *from, at, &name) &&
		    name.data == words->list[*from].text.data &&
		    name.data + name.length == words->list[at - 1].text.data +
		    words->list[at - 1].text.length) {
			*from = at + 1;
			return arena_copy(actor->arena, name);
		}
	}
	return SLICE("");
}

/* Is it a day, "(Dec 11)"? */
static bool
skip_day(const struct actor *actor, size_t from, size_t to)
{
	struct date_span span;

	return date_find(&actor->words, from, to, actor->context->today,
	                 &span);
}

/* "(Omar)" anywhere: the name, and where the brackets stand. */
static bool
bracketed_person(struct actor *actor, size_t from, size_t to, size_t *open,
                 struct slice *name)
{
	enum { WORDS_MOST = 4 };
	const struct words *words = &actor->words;

	for (size_t at = from; at < to; at++) {
		size_t close = at + 1;

		if (!word_is_mark(&words->list[at], '('))
			continue;
		while (close < to && close < at + WORDS_MOST &&
		       !word_is_mark(&words->list[close], ')'))
			close++;
		if (close >= to || !word_is_mark(&words->list[close], ')') ||
		    skip_day(actor, at + 1, close) ||
		    !person_find(actor, at + 1, close, name) ||
		    name->data != words->list[at + 1].text.data ||
		    name->length != words_text(words, at + 1, close).length)
			continue;
		*open = at;
		return true;
	}
	return false;
}

/* What stands around the date, which may be in the middle. */
static struct slice
around(struct actor *actor, size_t from, size_t to,
       const struct date_span *span)
{
	size_t begin = span->begin;
	struct slice left;
	struct slice right;

	for (size_t at = begin; at > from; at--) {
		if (word_is_mark(&actor->words.list[at - 1], ')'))
			break;
		if (word_is_mark(&actor->words.list[at - 1], '(')) {
			begin = at - 1;	/* "(HR, by Jan 15)" */
			break;
		}
	}
	while (begin > from && (actor->words.list[begin - 1].kind == WORD_MARK ||
	       word_is_any(&actor->words.list[begin - 1],
	                   "due/by/deadline/date/fecha")))
		begin--;
	left = actor_text(actor, from, begin);
	right = actor_text(actor, span->end, to);
	if (left.length == 0)
		return right;
	if (right.length == 0)
		return left;
	return slice_of(arena_format(actor->arena,
	                SLICE_FMT " " SLICE_FMT, SLICE_ARG(left),
	                SLICE_ARG(right)));
}

/* "BY February 30": a day was meant, but there is none. */
static bool
is_impossible(const struct actor *actor, size_t from, size_t to,
              struct date_span *span)
{
	const struct words *w = &actor->words;

	if (!date_find(w, from, to, actor->context->today, span) ||
	    !span->deadline || span->end < to || span->begin == from)
		return false;
	return words_have(w, span->begin, to, "january/february/march/april/may/"
	                  "june/july/august/september/october/november/december/"
	                  "jan/feb/mar/apr/jun/jul/aug/sep/sept/oct/nov/dec #") &&
	       !words_have(w, span->begin, to, "or/to/-/and");
}

/* "STEP text BY date WHO name": the marker is in capitals, as its word is of
 * everyday use. */
static struct slice
take_named(struct actor *actor, size_t from, size_t *to)
{
	const struct word *list = actor->words.list;
	struct slice name;

	for (size_t at = from; at < *to; at++) {
		if (!slice_is(list[at].text, "WHO") &&
		    !slice_is(list[at].text, "QUIEN") &&
		    !slice_is(list[at].text, "QUI\xc3\x89N"))
			continue;
		if (!person_find(actor, at + 1, *to, &name))
			break;
		*to = at;
		return arena_copy(actor->arena, name);
	}
	return SLICE("");
}

void
actor_add_step(struct actor *actor, size_t from, size_t to)
{
	struct date_span span = { .day = DAY_NONE };
	struct slice who;
	struct slice text;
	struct action *action;
	size_t open = to;
	size_t all = from;
	int32_t due;

	while (from < to && actor->words.list[from].kind == WORD_MARK &&
	       !word_is_mark(&actor->words.list[from], '$'))
		from++;
	if (words_match(&actor->words, from, to, "i/we will/shall _") > 0)
		from += 2;
	else if (words_match(&actor->words, from, to, "ill/well _ _") > 0)
		from++;
	who = take_named(actor, from, &to);
	if (who.length == 0)
		who = take_person(actor, &from, &to);
	due = date_of(&actor->words, from, to, actor->context->today, &span);
	if (who.length == 0 &&
	    bracketed_person(actor, from, to, &open, &who))
		who = arena_copy(actor->arena, who);
	else
		open = to;
	if (open < to && due != DAY_NONE && open >= span.end)
		to = open;	/* "... by Dec 18 (Tony)" */
	if (due != DAY_NONE)
		text = around(actor, from, open < span.begin ? span.begin : to,
		              &span);
	else if (is_impossible(actor, from, to, &span))
		text = actor_text(actor, from, span.begin);
	else
		text = actor_text(actor, from, to);
	if (open < to && (due == DAY_NONE || open < span.begin))
		text = actor_text(actor, from, open);
	if (text.length == 0) {
		actor_unclear(actor, actor->sentence.begin, to > all ? to
		              : actor->sentence.end);
		return;
	}
	action = actor_add(actor, ACTION_ADD_STEP);
	if (action == NULL)
		return;
	action->text = text;
	action->who = who;
	action->due = due;
}

bool
plan_parts(const struct actor *actor, size_t from, size_t at, size_t to,
           bool conjunctions, size_t *next)
{
	const struct words *w = &actor->words;
	int32_t today = actor->context->today;
	struct date_span span;

	if (!word_is_mark(&w->list[at], ',') &&
	    !word_is_mark(&w->list[at], ';') &&
	    !(conjunctions && word_is_any(&w->list[at], "and/then/y/plus")))
		return false;
	*next = at + 1;
	while (*next < to && (word_is_any(&w->list[*next], "and/then/y") ||
	       (*next + 1 < to && word_is_mark(&w->list[*next + 1], ',') &&
	        word_is_any(&w->list[*next], "second/third/fourth/fifth/next/"
	                    "finally/lastly/segundo/tercero")) ||
	       word_is_mark(&w->list[*next], ',')))
		(*next)++;
	return date_of(w, from, at, today, &span) != DAY_NONE &&
	       date_find(w, *next, to, today, &span) &&
	       span.day != DAY_NONE && span.begin > *next;
}

void
plan_add_items(struct actor *actor, size_t from, size_t to,
               bool conjunctions)
{
	size_t next;

	for (size_t at = from + 1; at + 1 < to; at++) {
		if (!plan_parts(actor, from, at, to, conjunctions, &next))
			continue;
		actor_add_step(actor, from, at);
		from = next;
		at = next;
	}
	actor_add_step(actor, from, to);
}
