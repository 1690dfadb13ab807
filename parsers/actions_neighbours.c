/*
 * actions_neighbours.c - what a part of a sentence takes from the parts beside
 * it: "carts and lamps are done", "step 2, the lamps, is done", "the carts are
 * here but not installed".
 */
#include "parsers/actions_parts.h"

bool
part_has_steps(const struct part *part)
{
	return part->named || part->several || part->follows ||
	       part->ref_end > part->ref_begin;
}

/* "Step 1, the staplers, is done": what stands between is its text. */
/* "the neighbors now Apr 14 (step 2), ...": which step that was. */
static void
take_brackets(const struct words *w, struct part *part, struct part *next)
{
	if (next->begin == 0 || next->ref_begin != next->begin ||
	    next->ref_end == next->begin || next->set.unknown ||
	    next->set.count != 1 || part->ref_end > part->ref_begin ||
	    !word_is_mark(&w->list[next->begin - 1], '(') ||
	    next->end > next->ref_end + 1 || next->ref_end >= w->count ||
	    !word_is_mark(&w->list[next->ref_end], ')'))
		return;
	if (part->named && part->set.numbers[0] == next->set.numbers[0]) {
		*next = (struct part){ .begin = 0 };
	} else if (!part->named && !part->several &&
	           part->end > part->begin) {
		part->set = next->set;
		part->ref_begin = next->ref_begin;
		part->ref_end = next->ref_end;
		part->end = next->end;
		*next = (struct part){ .begin = 0 };
	}
}

void
parts_take_apposition(const struct words *w, struct part *parts, size_t count)
{
	for (size_t i = 0; i + 1 < count; i++)
		take_brackets(w, &parts[i], &parts[i + 1]);
	/* "Training, which is step 3, moves to Dec 10" */
	for (size_t i = 1; i + 1 < count; i++)
		if (parts[i].ref_end > parts[i].ref_begin &&
		    parts[i].end == parts[i].ref_end &&
		    !part_has_steps(&parts[i + 1]) && words_are(w,
		    parts[i].begin, parts[i].ref_begin, "which/that is")) {
			parts[i].begin = parts[i].ref_begin;
			parts[i].end = parts[i + 1].end;
			parts[i + 1] = (struct part){ .begin = 0 };
		}
	for (size_t i = 0; i + 1 < count; i++)
		if (parts[i].ref_end > parts[i].ref_begin &&
		    parts[i].end == parts[i].ref_end &&
		    parts[i].set.count == 1 && parts[i + 1].named &&
		    parts[i + 1].set.numbers[0] == parts[i].set.numbers[0]) {
			parts[i].end = parts[i + 1].end;
			parts[i].stated_done = parts[i + 1].stated_done;
			parts[i + 1] = (struct part){ .begin = 0 };
			if (i + 2 >= count || part_has_steps(&parts[i + 2]) ||
			    !word_is_any(&w->list[parts[i + 2].begin],
			    "is/was/are/were/has/have/will/got/gets/esta/fue"))
				continue;
			parts[i].end = parts[i + 2].end;
			parts[i + 2] = (struct part){ .begin = 0 };
		}
	for (size_t i = 0; i + 1 < count; i++)
		if (parts[i].ref_end > parts[i].ref_begin &&
		    parts[i].end == parts[i].ref_end &&
		    parts[i].begin == parts[i].ref_begin &&
		    parts[i + 1].ref_end == parts[i + 1].ref_begin &&
		    i + 2 < count && !parts[i + 2].named &&
		    parts[i + 2].ref_end == parts[i + 2].ref_begin) {
			parts[i].end = parts[i + 2].end;
			parts[i + 1] = (struct part){ .begin = 0 };
			parts[i + 2] = (struct part){ .begin = 0 };
		}
}

static void
set_join(struct step_set *set, const struct step_set *more)
{
	set->unknown = set->unknown || more->unknown;
	for (int32_t i = 0; i < more->count; i++) {
		bool there = false;

		for (int32_t j = 0; j < set->count; j++)
			there = there || set->numbers[j] == more->numbers[i];
		if (!there && set->count < STEPS_MAX)
			set->numbers[set->count++] = more->numbers[i];
	}
}

/* "and shared with everyone", of the roster that was rewritten. */
static void
take_subject(const struct actor *actor, struct part *part)
{
	const struct words *w = &actor->words;
	int32_t found = 0;

	if (!word_is_any(&w->list[part->begin], "and/y") ||
	    part->begin + 1 >= part->end)
		return;
	for (int32_t i = 0; i < actor->context->step_count; i++) {
		int32_t number = actor->context->steps[i].number;

		if (!step_told(actor, part->begin + 1, part->begin + 2, number))
			continue;
		if (found != 0)
			return;
		found = number;
	}
	if (found == 0)
		return;
	part->named = true;
	part->stated_done = true;
	part->set.count = 1;
	part->set.numbers[0] = found;
}

/* "both ordering" in front of "and shipping are done". */
static void
take_mentioned(const struct actor *actor, struct part *part)
{
	enum { WORDS_MOST = 5 };
	int32_t number = part->end - part->begin > WORDS_MOST ? 0
	               : step_mentioned(actor, part->begin, part->end);

	if (number == 0)
		return;
	part->named = true;
	part->set.count = 1;
	part->set.numbers[0] = number;
	part->own = UINT64_MAX;
}

/* "Done: website and staff email": does nothing stand there but a step? */
static bool
is_listed_on(const struct actor *actor, const struct part *part,
             const struct part *next)
{
	const struct words *w = &actor->words;

	bool alike = words_match(w, next->begin, next->end,
	                         "and so is/are/was/were") > 0 ||
	             words_match(w, next->end - 1, next->end, "too/also") > 0;

	if (!alike && !cue_in(w, part->begin, part->end, CUE_DONE))
		return false;
	for (size_t at = next->begin; at < next->end; at++)
		if (word_is_spoken(&w->list[at]) &&
		    (!actor->gists[at].content || w->list[at].number >= 0) &&
		    !word_is_any(&w->list[at], "and/the/a/an/our/my/y/el/la/"
		                 "los/las/check") &&
		    !(alike && word_is_any(&w->list[at], "so/is/are/was/were/"
		                           "too/also")))
			return false;
	return true;
}

/* "the carts are here but not installed", "... but not at Lincoln". */
static bool
is_undone(const struct actor *actor, const struct part *part,
          const struct part *next)
{
	const struct words *w = &actor->words;

	/* "Carts ordered: not yet" */
	if (part->stated_done && part->named && !part_has_steps(next) &&
	    next->begin > 0 && mark_denies(w, next->begin - 1, next->end))
		return true;
	if (!part->stated_done || !part->named || part_has_steps(next) ||
	    part->set.count != 1 || next->begin == 0 ||
	    !(part_has(actor, next, CUE_NOT) ||
	      part_has(actor, next, CUE_WRONG) ||
	      part_has(actor, next, CUE_PART)))
		return false;
	if (next->end - next->begin <= 3 && part_has(actor, next, CUE_WRONG))
		return true;	/* "bought, returned" */
	if (word_is_mark(&w->list[next->begin - 1], ':') &&
	    words_have(w, next->begin, next->end, "# of #"))
		return true;	/* "Custodians trained: 3 of 8" */
	return step_told(actor, next->begin, next->end,
	                 part->set.numbers[0]) ||
	       words_match(w, next->begin, next->end, "but/although/pero/"
	                   "though not/no yet? for/at/in/on/the/para/en") > 0;
}

/*
 * Gives a part what it leaves to its neighbours: "carts and chromebooks are
 * done", "1 yesterday and 2 this morning", "step 1 isn't finished but 2 is".
 */
void
parts_complete(struct actor *actor, struct part *parts, size_t count)
{
	const struct words *w = &actor->words;
	bool done = false;

	for (size_t i = 1; i < count; i++)
		if (parts[i - 1].named && parts[i - 1].stated_done &&
		    !part_has_steps(&parts[i]))
			take_subject(actor, &parts[i]);
	for (size_t i = 0; i + 1 < count; i++) {
		struct part *next = &parts[i + 1];

		/* "ordering and shipping are done" */
		if (!part_has_steps(&parts[i]) && next->named &&
		    next->stated_done && next->set.count == 1 &&
		    word_is_any(&w->list[next->begin], "and/y/&"))
			take_mentioned(actor, &parts[i]);
		if (!part_has_steps(&parts[i]))
			continue;
		if (parts[i].stated_done && !next->several &&
		    !next->stated_done && next->ref_end == next->ref_begin &&
		    is_listed_on(actor, &parts[i], next)) {
			if (!next->named)
				take_mentioned(actor, next);
			next->stated_done = next->named;
		} else if (is_undone(actor, &parts[i], next)) {
			parts[i].stated_done = false;
		} else if (!part_has_steps(next) &&
		           part_is_pronoun_dated(actor, next)) {
			next->set = parts[i].set;
			next->follows = true;
		} else if (!part_has_steps(next) &&
		           part_is_pronoun_done(actor, next) &&
		    (parts[i].named || part_spoken(actor, &parts[i]) == 0)) {
			parts[i].stated_done = true;
			next->begin = next->end;
		} else if (part_has_steps(next) && !parts[i].stated_done &&
		           !next->several && !parts[i].several &&
		           word_is_any(&w->list[next->begin], "and/y/&") &&
		           part_spoken(actor, &parts[i]) == 0) {
			set_join(&next->set, &parts[i].set);
			parts[i].begin = parts[i].end;
		}
	}
	for (size_t i = 0; i < count; i++) {
		if (parts[i].begin >= parts[i].end || !part_has_steps(&parts[i]))
			continue;
		if (done && part_is_elliptic(actor, &parts[i]))
			parts[i].stated_done = true;
		done = part_says_done(actor, &parts[i]);
	}
}
