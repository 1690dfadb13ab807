/*
 * actions_promise.c - "I will call the vendor by Friday": steps promised in
 * plain sentences.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

static bool
turns(const struct words *w, size_t at)
{
	return word_is_any(&w->list[at], "and/but/then/y/pero/,/;/so");
}

/* Who promises: nobody else than the sender (empty), or a person's name. */
static bool
subject_of(struct actor *actor, size_t from, size_t at, bool goes_on,
           struct slice *who)
{
	const struct words *w = &actor->words;
	size_t begin = at;

	*who = SLICE("");
	/* "Bill Nakamura and his crew will" */
	if (at > from + 3 && word_is_any(&w->list[at - 2], "his/her/their") &&
	    word_is_any(&w->list[at - 3], "and/y"))
		begin = at -= 3;
	while (begin > from && !turns(w, begin - 1) &&
	       w->list[begin - 1].kind == WORD_PLAIN && at - begin < 3)
		begin--;
	if (begin + 1 < at && word_is_any(&w->list[at - 1], "is"))
		at--;
	if (begin == at || word_is_any(&w->list[at - 1],
	                               "i/we/im/were/yo/nosotros/am") ||
	    (actor->for_owner && word_is_any(&w->list[at - 1], "he/she")))
		return begin == at ? goes_on || at == from : true;
	if (!person_find(actor, begin, at, who) ||
	    who->data + who->length != w->list[at - 1].text.data +
	    w->list[at - 1].text.length)
		return false;
	return words_match(w, at, w->count, "will be") == 0;
}

/* Do two parts of it have a day each? */
static bool
has_dated_parts(const struct actor *actor, size_t from, size_t to)
{
	size_t next;

	for (size_t at = from + 1; at + 1 < to; at++)
		if (plan_parts(actor, from, at, to, true, &next))
			return true;
	return false;
}

/*
 * Adds a step for each part of what is promised that has a day of its own:
 * "order them today and have them in by the 11th".
 */
void
promise_add(struct actor *actor, size_t from, size_t to, struct slice who,
             int32_t due)
{
	const int32_t first = actor->reading->action_count;
	size_t next;
	bool parted = false;

	for (size_t at = from + 1; at + 1 < to && !parted; at++)
		parted = plan_parts(actor, from, at, to, true, &next);
	plan_add_items(actor, from, to, true);
	if (parted)
		due = DAY_NONE;
	for (int32_t i = first; i < actor->reading->action_count; i++) {
		struct action *action = &actor->reading->actions[i];

		if (action->kind != ACTION_ADD_STEP)
			continue;
		if (action->due == DAY_NONE)
			action->due = due;
		if (who.length > 0)
			action->who = arena_copy(actor->arena, who);
	}
}

/* Where the promise ends: a new thought without a day is none of it. */
size_t
promise_end(const struct actor *actor, size_t from, size_t to)
{
	const struct words *w = &actor->words;
	int32_t today = actor->context->today;
	struct date_span span;
	struct date_span later;

	if (!date_find(w, from, to, today, &span) || span.end >= to ||
	    date_find(w, span.end, to, today, &later))
		return to;
	return word_is_any(&w->list[span.end], "and/but/then/so/because/y/pero/"
	                   "porque/,/;/-/(") ? span.end : to;
}

/* "also", "then" say nothing of what is promised. */
static size_t
skip_adverbs(const struct words *w, size_t at, size_t to)
{
	while (at + 1 < to && word_is_any(&w->list[at], "also/then/just/now/"
	       "personally/still/definitely/first/gladly/certainly/"
	       "immediately/tambien"))
		at++;
	return at;
}

/* Is the promise one: neither taken back nor hoped for? */
bool
promise_is_firm(const struct actor *actor, size_t from, size_t at, size_t size,
        size_t to)
{
	enum { NEAR = 3 };
	const struct words *w = &actor->words;
	size_t far = at + size + NEAR < to ? at + size + NEAR : to;
	size_t near = at > from ? at - 1 : at;
	size_t own = from;	/* "I want to see it, so I'll ride along" */

	for (size_t word = from; word < at; word++)
		if (word_is_any(&w->list[word], "so/entonces"))
			own = word;

	/* "the plan is to": no hope of its own */
	return !cue_in(w, near, far, CUE_NOT) &&
	       !cue_in(w, own, at, CUE_HOPE) &&
	       !cue_in(w, at + size, far, CUE_HOPE);
}

/* "I'll need until the 12th", "it will slip to Oct 9": no deed. */
static bool
is_no_deed(const struct words *w, size_t at, size_t to)
{
	static const char *const phrases[] = {
		"need/slip/slide/wait/know/want/miss/hope",
		"be at/in a/an/the/my/our? conference/meeting/training/court/workshop",
		("see/hear/decide on/by/what/how/if/whether/tomorrow/monday/tuesday/"
		"wednesday/thursday/friday"),
		"be out/off/away/back/gone/unavailable/traveling/absent/on",
		("do it/that/this/so/them/on/by/tomorrow/today/monday/tuesday/"
		"wednesday/thursday/friday"),
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_match(w, at, to, phrases[i]) > 0)
			return true;
	return at >= to;
}

/* "I'll be offline until Friday": nothing is done by then. */
static bool
lasts_until(const struct words *w, size_t from, const struct date_span *span)
{
	return span->day != DAY_NONE && span->begin > from &&
	       (word_is_any(&w->list[span->begin - 1], "until/till/through/"
	                    "thru/hasta") || word_is_any(&w->list[span->begin],
	                    "until/till/through/thru/hasta"));
}

/* "look at it Monday": what was sent is read, nothing is planned. */
static bool
only_looks(const struct words *w, size_t at, size_t to)
{
	return words_match(w, at, to, "look/check/read/review/think/see/dig/get/"
	                   "circle into/at/on/back/about/over? it/this/that/to/"
	                   "with/by/on you?") > 0;
}

/* "... by Friday and talk to the crossing guard": told, as it has no day. */
static void
note_rest(struct actor *actor, size_t from, size_t to)
{
	enum { WORDS_LEAST = 5 };
	const struct words *w = &actor->words;

	if (from + WORDS_LEAST < to && word_is_any(&w->list[from], "and/y") &&
	    (line_begins_deed(&w->list[from + 1]) ||
	     words_match(w, from + 1, to, "ill/i/we/well will? _") > 0) &&
	    !words_have(w, from, to, "back/posted") &&
	    !chat_is(actor, from, to))
		actor_note(actor, from + 1, to);
}

bool
actor_read_promises(struct actor *actor, size_t from)
{
	const struct sentence s = actor->sentence;
	const struct words *w = &actor->words;
	size_t at;
	size_t size;
	bool any = false;

	if (cue_in(w, s.begin, s.end, CUE_IF) ||
	    words_have(w, s.begin, s.end, "va/van a quedar/ser/estar"))
		return false;
	while (from < s.end && cue_find(w, from, s.end, CUE_COMMIT, &at, &size)) {
		struct date_span span = { .day = DAY_NONE };
		struct slice who = SLICE("");
		size_t more;
		size_t next_size;
		size_t end = s.end;
		size_t begin = skip_adverbs(w, at + size, s.end);
		int32_t due;

		if (cue_find(w, at + size, s.end, CUE_COMMIT, &more,
		             &next_size)) {
			for (end = more; end > at + size; end--)
				if (turns(w, end - 1))
					break;
			end = end > at + size ? end - 1 : s.end;
		}
		due = date_of(w, from, end, actor->context->today, &span);
		if ((due != DAY_NONE || has_dated_parts(actor, from, end)) &&
		    (!word_is_any(&w->list[at], "will/going/va/van") ||
		     subject_of(actor, from, at, any, &who)) &&
		    promise_is_firm(actor, from, at, size, end) &&
		    !is_no_deed(w, begin, end) &&
		    !lasts_until(w, begin, &span) &&
		    !(actor->context->state == CHALLENGE_ASSIGNED &&
		      actor->reading->action_count == 0 &&
		      only_looks(w, begin, end))) {
			const size_t stop = promise_end(actor, begin, end);

			promise_add(actor, begin, stop, who, due);
			note_rest(actor, stop, end);
			any = true;
		} else if (any && due == DAY_NONE && begin + 4 <= end &&
		           !words_have(w, begin, end, "posted/know/back/touch")
		           && !chat_is(actor, begin, end)) {
			actor_note(actor, at, end);
		}
		from = end;
	}
	return any || promise_going_on(actor) || promise_low_name(actor) ||
	       promise_now(actor) || promise_spanish(actor);
}

/* "Next steps are 1) get quotes by Friday 2) take them to the board". */
bool
actor_read_inline_list(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at = words_find(w, s->begin, s->end, "1 )");

	if (at >= s->end || words_find(w, at, s->end, "2 )") >= s->end)
		return false;
	while (at < s->end) {
		size_t end = words_find(w, at + 2, s->end, "# )");

		actor_add_step(actor, at + 2, end);
		at = end;
	}
	return true;
}
