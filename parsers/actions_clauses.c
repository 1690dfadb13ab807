/*
 * actions_clauses.c - a sentence cut into parts, one for each step it names.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

enum { TOPIC_MOST = 8 };	/* words of "as for the carts, " */

bool
clause_is_reason(const struct words *words, size_t at, size_t to)
{
	static const char *const phrases[] = {
		"because/cause/bc/cuz/porque/pues/which/who",
		("since/as the/we/they/it/he/she/my/our/i/you/this/that/its/im/"
		"were/there/nobody/everyone/his/her"), "so that",
		"so we/they/he/she/you/i/everyone/the/nobody can/could",
		"ya/puesto/para que", "due to",
		"debido a", "in order to", "given that/the",
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_match(words, at, to, phrases[i]) > 0)
			return true;
	return false;
}

/* The day that begins at `at`: where it ends; `at` if there is none. */
static size_t
skip_date(const struct actor *actor, size_t at, size_t to)
{
	enum { FAR = 12 };
	struct date_span span;

	if (date_find(&actor->words, at, to < at + FAR ? to : at + FAR,
	              actor->context->today, &span) && span.core == at)
		return span.end;
	return at;
}

/* "done 2 REMOVED": a command in capitals stands for itself. */
static bool
is_loud_removed(const struct word *word)
{
	return slice_is(word->text, "REMOVED") ||
	       slice_is(word->text, "ELIMINADO");
}

/* Is there a verb, or a state, in front of a dash? "Carts - done" has none. */
static bool
says_something(const struct words *w, size_t from, size_t to)
{
	struct date_span span;

	for (size_t at = from; at < to; at++)
		if (word_is_any(&w->list[at], "is/are/was/were/has/have/had/will/"
		    "ill/well/isnt/arent/hasnt/havent/need/needs/im/esta/estan/"
		    "fue/ya/i/we/working/waiting/still") || (at > from && slice_ends(
		    w->list[at].folded, "ed") && (to - from > 2 || at + 1 == to)))
			return true;
	return (cue_in(w, from, to, CUE_DONE) && to - from > 2) ||
	       date_find(w, from, to, 0, &span);
}

static bool
turns_part(const struct words *w, size_t at, const struct part *part,
           bool said)
{
	const struct word *word = &w->list[at];

	if (word_is(word, "then") && at > part->begin &&
	    word_is_any(&w->list[at - 1], "by/until/till/since/before"))
		return false;
	if (word_is(word, "so") && ((at + 1 < w->count &&
	    word_is(&w->list[at + 1], "far")) || (at == part->begin + 1 &&
	    word_is_any(&w->list[part->begin], "and/but"))))
		return false;
	if (word->kind == WORD_PLAIN)
		return word_is_any(word, "and/but/so/then/pero/y/while/"
		                   "because/which/porque/although/though/"
		                   "however/aunque") ||
		       (said && !word_is_any(word, "who/pues") &&
		        clause_is_reason(w, at, w->count)) ||
		       (is_loud_removed(word) && said);
	if (word_is_mark(word, '(') && at == part->ref_end)
		return false;	/* "1 (done)" */
	if (word_is_mark(word, ',') || word_is_mark(word, ';') ||
	    word_is_mark(word, '('))
		return true;
	if (!word_is_mark(word, '-') || !word->spaced)
		return false;
	return (part->ref_end > part->ref_begin && said) ||
	       says_something(w, part->begin, at);
}

/* Does the verb of a new part stand right before the reference: "done 2"? */
static bool
is_led(const struct words *w, size_t begin, size_t at)
{
	return at > begin && word_is_any(&w->list[at - 1],
	       "done/due/finished/completed/moving/move/push/pushing/change/"
	       "listo/hecho/:yes:/:no:/:box:/finish/finishing/wrapped/moved/pushed");
}

/*
 * Does what follows only give a new day to the step before: ", new date Dec
 * 18", "and will be done by Friday"?
 */
static bool
goes_on_dated(const struct actor *actor, size_t at, size_t end)
{
	static const char *const phrases[] = {
		"and/but/so? the? new/revised/updated/target/nueva due? "
		"date/deadline/fecha",
		"and/but/so? it/they/we/i? will/itll/ill/well be/finish/complete/"
		"get/have/do it/them? done/finished/complete/ready/it/them/by/on?",
		"and/but/so? it/they/that? is/are? now? due",
		"and/but/so? now/by/until/to/moving/moved/pushing/pushed/make/"
		"rescheduled/target/date/done/looking",
		"and/but/so? lets/please make/move/push/set/change it/them/that",
		"and/but/so? i/we? need/needs until/till",
		"y/pero? nueva fecha", "y/pero? se? quedara/queda/hara/pasa/sera",
	};
	const struct words *w = &actor->words;
	struct date_span span;
	struct step_set set;
	size_t stop;

	while (at < end && w->list[at].kind == WORD_MARK)
		at++;
	for (stop = at + 1; stop < end && !word_is_mark(&w->list[stop], ',') &&
	     !word_is_mark(&w->list[stop], ';');)
		stop++;
	if (at >= end || date_of(w, at, stop, actor->context->today, &span) ==
	    DAY_NONE)
		return false;
	for (size_t i = at; i < stop; i++)
		if (steps_at(actor, i, at, stop, &set) > 0 &&
		    (i < span.begin || i >= span.end))
			return false;
	if (span.begin <= at)
		return span.end >= stop;
	/* "and by Friday I'll have painted the hall": another deed */
	if (words_have(w, span.end, stop, "ill/well/i/we will? have? _") &&
	    !words_have(w, span.end, stop, "it/them/that/done/finished"))
		return false;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_match(w, at, stop, phrases[i]) > 0)
			return true;
	return false;
}

static bool
ends_part(const struct actor *actor, size_t at, size_t end,
          const struct part *part, bool said)
{
	const struct words *w = &actor->words;

	if (at > part->begin + 1 && word_is_mark(&w->list[at], ':') &&
	    at + 1 < end && w->list[at + 1].spaced &&
	    part->ref_end == part->ref_begin) {
		struct naming naming;

		/* "The levels are measured: 4 on the landing" */
		step_named(actor, part->begin, at, &naming);
		return naming.said_done && naming.number != 0;
	}
	if (at <= part->begin || !turns_part(w, at, part, said))
		return false;
	/* "Classrooms 12 and 14 have been switched" */
	if (w->list[at].kind == WORD_PLAIN && at > part->begin + 1 &&
	    part->ref_end == part->ref_begin && at + 1 < end &&
	    w->list[at - 1].kind == WORD_NUMBER &&
	    w->list[at + 1].kind == WORD_NUMBER &&
	    !actor_has_step(actor, w->list[at + 1].number))
		return false;
	/* "As for the carts, we have them" */
	if (word_is_mark(&w->list[at], ',') && at - part->begin < TOPIC_MOST &&
	    words_match(w, part->begin, at, "and/but/so/now? as for") > 0)
		return false;
	/* "For step two, give me until Friday" */
	if (word_is_mark(&w->list[at], ',') && part->ref_end == at &&
	    part->ref_begin > part->begin && words_are(w, part->begin,
	    part->ref_begin, "and/but/so/now? as? for/on/regarding/re/"
	    "concerning/para/sobre/about"))
		return false;
	/* what is done has its day behind it */
	return part->begin + 1 >= at ||
	       cue_in(w, part->begin, at, CUE_DONE) ||
	       cue_in(w, part->begin, at, CUE_NOT) ||
	       !goes_on_dated(actor, at, end);
}

/*
 * The next part of the sentence from *at on. A reference opens a new one when
 * the part has one and says something already.
 */
static bool
next_part(struct actor *actor, size_t *at, size_t end, struct part *part)
{
	const struct words *w = &actor->words;
	bool said = false;
	bool led = false;

	while (*at < end && (w->list[*at].kind == WORD_MARK &&
	       !word_is_mark(&w->list[*at], '#') &&
	       !word_is_mark(&w->list[*at], '$')))
		(*at)++;
	if (*at >= end)
		return false;
	*part = (struct part){ .begin = *at, .end = end, .ref_begin = *at,
	                       .ref_end = *at };
	while (*at < end) {
		bool has_ref = part->ref_end > part->ref_begin;
		struct step_set set;
		size_t size = steps_at(actor, *at, part->begin, end, &set);
		size_t date_end;

		/* "1 and 2 are both done": those two */
		if (has_ref && part->set.count == 2 && *at > part->begin &&
		    word_is_any(&w->list[*at], "both/ambos") &&
		    word_is_any(&w->list[*at - 1], "are/were/estan/is"))
			size = 0;
		if (size > 0 && has_ref && said) {
			part->end = is_led(w, part->begin, *at) && led
			            ? *at - 1 : *at;
			while (part->end > part->begin + 1 && word_is_any(
			       &w->list[part->end - 1], "not/almost/half/nearly/"
			       "never/no/will/and/y/but"))
				part->end--;
			*at = part->end;
			return true;
		}
		if (size > 0) {
			led = is_led(w, part->begin, *at);
			said = led;
			part->set = set;
			part->ref_begin = *at;
			part->ref_end = *at + size;
			*at += size;
			continue;
		}
		date_end = skip_date(actor, *at, end);
		if (date_end > *at) {
			*at = date_end;
			said = true;
			continue;
		}
		if (ends_part(actor, *at, end, part, said)) {
			part->end = *at;
			return true;
		}
		said = said || word_is_spoken(&w->list[*at]) ||
		       w->list[*at].kind == WORD_EMOJI;
		(*at)++;
	}
	part->end = end;
	return true;
}

/* "I heard that the carts ...", "make sure the carts ...": what is framed. */
static size_t
skip_frame(const struct actor *actor, const struct part *part)
{
	enum { FRAME_MOST = 12 };
	const struct words *w = &actor->words;

	for (size_t at = part->begin; at + 2 < part->end &&
	     at < part->begin + FRAME_MOST; at++) {
		if (words_match(w, at, part->end, "make/making/made sure") > 0)
			return at + words_match(w, at, part->end,
			                        "make/making/made sure that?");
		if (word_is_any(&w->list[at], "that/que") && at > part->begin &&
		    (cue_in(w, part->begin, at, CUE_HEARSAY) ||
		     cue_in(w, part->begin, at, CUE_DOUBT) ||
		     words_have(w, part->begin, at, "confirm*/report*/note/"
		                "see/saw/announce/know/inform*")))
			return at + 1;
	}
	return part->begin;
}

/* Names within a part: behind its frame, or in front of "until". */
static void
name_inner(const struct actor *actor, const struct part *part,
           struct naming *naming)
{
	const struct words *w = &actor->words;
	const size_t from = skip_frame(actor, part);
	size_t to = from + 1;

	while (to < part->end && !word_is_any(&w->list[to], "until/till"))
		to++;
	if (from == part->begin && (to >= part->end || !cue_in(
	    w, part->begin, to, CUE_NOT)))
		return;
	step_named(actor, from, to, naming);
	naming->own = from - part->begin < 64
	            ? naming->own << (from - part->begin) : 0;
}

/* Looks for a step named by wording where there is no reference. */
static void
name_part(const struct actor *actor, struct part *part)
{
	struct naming naming;

	if (part->ref_end > part->ref_begin)
		return;
	step_named(actor, part->begin, part->end, &naming);
	if (naming.number == 0 && !naming.several)
		name_inner(actor, part, &naming);
	part->own = naming.own;
	part->stated_done = naming.said_done;
	part->several = naming.several;
	if (naming.number == 0)
		return;
	part->named = true;
	part->set.count = 1;
	part->set.numbers[0] = naming.number;
}

size_t
parts_cut(struct actor *actor, struct part *parts, size_t most)
{
	const struct sentence *s = &actor->sentence;
	size_t count = 0;

	for (size_t at = s->begin; count < most &&
	     next_part(actor, &at, s->end, &parts[count]); count++)
		name_part(actor, &parts[count]);
	if (count == most)
		parts[count - 1].end = s->end;
	return count;
}
