/*
 * actions_bare.c - "Asked.", "Drilled it.", "Posted and screened!": nothing but
 * what was done, for which one step only has the verb.
 */
#include "parsers/actions_days.h"
#include "parsers/actions_stem.h"

/* Calls that nobody took are made, too. */
static const char tried[] = "called/phoned/texted/rang/emailed/llame/llamamos";

/* Beside a deed that is a step's these add nothing. */
static const char also_done[] =
	"sent/delivered/mailed/signed/submitted/filed/paid/printed/posted/"
	"approved/shared/tested/enviado/firmado/entregado";

/* With these it is another deed, unless the step has them. */
static const char particles[] =
	"with/in/of/con/back/off/over/from/about/for/to/out/down/up/into/by/without/again/"
	"others/another/more/some/half/all/each/most/no/other";

/* The only step with that verb of its own; 0: none, or several. */
static int32_t
only_step_of(const struct actor *actor, size_t at)
{
	int32_t found = 0;

	for (int32_t i = 0; i < actor->context->step_count; i++) {
		if (actor->steps[i].count == 0 ||
		    !(stem_same(actor->step_gists[i][0].stem,
		                actor->gists[at].stem) ||
		      stem_same_deed(&actor->steps[i].list[0],
		                     &actor->words.list[at])))
			continue;
		if (found != 0)
			return 0;
		found = stem_same(actor->step_gists[i][0].stem,
		                  actor->gists[at].stem)
		      ? actor->context->steps[i].number : -1;
	}
	return found < 0 ? 0 : found;
}

static bool
step_has(const struct actor *actor, int32_t number, const struct word *word)
{
	for (int32_t i = 0; i < actor->context->step_count; i++)
		for (size_t at = 0; at < actor->steps[i].count &&
		     actor->context->steps[i].number == number; at++)
			if (slice_equal(actor->steps[i].list[at].folded,
			                word->folded))
				return true;
	return false;
}

/* Is nothing said before it, or does it stand on a line of its own? */
static bool
stands_alone(const struct actor *actor)
{
	const size_t begin = actor->sentence.begin;

	return (actor->reading->action_count == 0 &&
	        actor->note.length == 0 && actor->unclear.length == 0) ||
	       (begin > 0 && actor->words.list[begin - 1].kind == WORD_LINE);
}

static bool
is_plainly_so(const struct actor *actor, const struct mood *mood)
{
	static const enum cue cues[] = {
		CUE_NOT, CUE_FUTURE, CUE_IF, CUE_HOPE, CUE_PART, CUE_DOING,
		CUE_CONTRAST, CUE_WRONG, CUE_DROP,
	};
	const struct sentence *s = &actor->sentence;

	for (size_t i = 0; i < sizeof(cues) / sizeof(cues[0]); i++)
		if (cue_in(&actor->words, s->begin, s->end, cues[i]))
			return false;
	return !mood->question && !mood->conditional && !mood->doubted &&
	       !mood->exception && !mood->request && !mood->broke &&
	       !mood->negated_front;
}

/* A deed at `at`: its step is taken, or it adds nothing; false: another's. */
static bool
take_deed(const struct actor *actor, size_t at, struct step_set *set)
{
	const struct word *word = &actor->words.list[at];
	int32_t step;

	if (stem_form(word) != FORM_PAST || word_is_any(word, tried) ||
	    cue_at(&actor->words, at, actor->sentence.end, CUE_DONE) > 0)
		return false;
	step = only_step_of(actor, at);
	if (step == 0)
		return word_is_any(word, also_done);
	set->numbers[set->count++] = step;
	return true;
}

bool
actor_read_bare(struct actor *actor, const struct mood *mood)
{
	enum { DEEDS_MOST = 4, WORDS_MOST = 12 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct part part = { .begin = s->begin, .end = s->end,
	                     .ref_begin = s->begin, .ref_end = s->begin };
	struct date_span span = { .begin = s->end, .end = s->end };
	bool first = true;

	if (s->end - s->begin > WORDS_MOST || !stands_alone(actor) ||
	    !is_plainly_so(actor, mood))
		return false;
	if (!date_find(w, s->begin, s->end, actor->context->today, &span))
		span.begin = span.end = s->end;
	else if (span.deadline || day_is_tomorrow_or_next(actor, &span) ||
	         day_is_ahead(actor, &part, &span))
		return false;
	for (size_t at = s->begin; at < s->end; at++) {
		const struct word *word = &w->list[at];

		if ((at >= span.begin && at < span.end) ||
		    !word_is_spoken(word) || word_is_any(word, "i/we/ive/weve/"
		    "just/already/finally/ya/and/y/now/yes/yep"))
			continue;
		if (first || actor->gists[at].content) {
			if (part.set.count == DEEDS_MOST ||
			    !take_deed(actor, at, &part.set))
				return false;
			first = false;
		} else if (word->capital || (actor->gists[at].value > 1 &&
		           !word_is_any(&w->list[at - 1], "at/a/las")) ||
		           (word_is_any(word, particles) &&
		            (part.set.count == 0 || !step_has(actor,
		             part.set.numbers[part.set.count - 1], word)))) {
			return false;
		}
	}
	if (part.set.count == 0)
		return false;
	actor->last_set = part.set;
	actor->last_told = actor->sentence_count;
	part_add_done(actor, &part);
	return true;
}
