/* actions_plan.c - steps that are planned: their words, person and date. */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"
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

/* "Done", "Scheduled for Dec 10", "waiting on parts": a status, no plan. */
static bool
is_status(const struct actor *actor, size_t from, size_t to)
{
	return cue_at(&actor->words, from, to, CUE_DONE) > 0 ||
	       cue_at(&actor->words, from, to, CUE_DOING) > 0 ||
	       cue_at(&actor->words, from, to, CUE_NOT) > 0 ||
	       words_match(&actor->words, from, to, "will be") > 0 ||
	       cue_at(&actor->words, from, to, CUE_PART) > 0 ||
	       (to - from <= 2 && slice_ends(
	        actor->words.list[from].folded, "ed"));
}

/* "by Dec 18", and nothing else. */
static bool
is_only_day(const struct actor *actor, size_t from, size_t to)
{
	struct date_span span;

	return date_find(&actor->words, from, to, actor->context->today,
	                 &span) && span.begin == from && span.end == to;
}

/* "Dana Cole: call the vendor by 12/9", without any bullet. */
static bool
is_assigned_line(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct date_span span;
	struct slice name = person_at(actor, s->begin, s->end);
	size_t at = s->begin;

	struct naming naming;

	step_named(actor, s->begin, s->end, &naming);
	if (name.length == 0 || s->question || s->listed ||
	    naming.number != 0 || naming.several ||
	    name.data != actor->words.list[s->begin].text.data)
		return false;
	while (at < s->end && actor->words.list[at].text.data <
	       name.data + name.length)
		at++;
	return at < s->end && word_is_mark(&actor->words.list[at], ':') &&
	       date_of(&actor->words, at, s->end, actor->context->today,
	               &span) != DAY_NONE;
}

/* "12/9 - ring the rep", on a line of its own: where the deed begins; or 0. */
static size_t
dated_line_at(const struct actor *actor, size_t line)
{
	enum { FAR = 8, WORDS_LEAST = 2 };
	const struct words *w = &actor->words;
	size_t end = line;
	struct date_span span;

	while (end < w->count && w->list[end].kind != WORD_LINE)
		end++;
	if (!date_find(w, line, end < line + FAR ? end : line + FAR,
	               actor->context->today, &span) ||
	    span.begin != line || span.day == DAY_NONE ||
	    span.end + WORDS_LEAST >= end ||
	    (!word_is_mark(&w->list[span.end], ':') &&
	     !word_is_mark(&w->list[span.end], '-')) ||
	    !word_is_spoken(&w->list[span.end + 1]) ||
	    stem_form(&w->list[span.end + 1]) == FORM_PAST)
		return 0;
	return span.end + 1;
}

/* One line in a list of days, or under "what comes next:". */
static bool
is_dated_line(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct word *list = actor->words.list;
	size_t at = s->begin;

	if (!s->starts_line || s->question || s->listed ||
	    dated_line_at(actor, at) == 0)
		return false;
	if (at >= 2 && word_is_mark(&list[at - 2], ':'))
		return true;
	while (at < actor->body.end && list[at].kind != WORD_LINE)
		at++;
	if (at + 1 < actor->body.end && dated_line_at(actor, at + 1) > 0)
		return true;
	for (at = s->begin - (s->begin > 0); at > 0 &&
	     list[at - 1].kind != WORD_LINE;)
		at--;
	return at < s->begin && dated_line_at(actor, at) > 0;
}

bool
actor_read_listed(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	size_t from = s->begin;
	size_t to = s->end;
	struct step_set set;
	struct naming naming;

	if (is_assigned_line(actor) || is_dated_line(actor)) {
		actor_add_step(actor, from, to);
		return true;
	}
	if (!s->listed || s->question)
		return false;
	step_named(actor, from, to, &naming);
	if (s->marker == 0 && (steps_at(actor, from, from, to, &set) > 0 ||
	    naming.number != 0))
		return false;
	if (s->marker > 0 && actor_has_step(actor, s->marker) &&
	    (actor->status_list || is_status(actor, from, to) ||
	     is_only_day(actor, from, to)))
		return false;
	if (cue_at(&actor->words, from, to, CUE_DONE) > 0)
		return false;
	actor_add_step(actor, from, to);
	return true;
}
