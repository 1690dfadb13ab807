/*
 * actions_steps.c - what is said about steps that are planned already.
 *
 * A sentence is cut into parts, one for each reference (actions_clauses.c);
 * what one part leaves out is taken from its neighbours, then each is settled
 * (actions_settle.c).
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"
#include "parsers/dates.h"

/* "2. Installed": the marker is the reference. */
static bool
read_marked(struct actor *actor, const struct mood *mood)
{
	const struct sentence *s = &actor->sentence;
	struct part part = { .begin = s->begin, .end = s->end,
	                     .ref_begin = s->begin, .ref_end = s->begin };
	struct naming naming;

	if (s->marker == 0 || !actor_has_step(actor, s->marker))
		return false;
	actor->status_list = true;
	part.set.count = 1;
	part.set.numbers[0] = s->marker;
	step_named(actor, s->begin, s->end, &naming);
	if (naming.number == s->marker)
		part.own = naming.own;
	part.named_too = naming.number == s->marker;
	/* one participle says that it is done */
	part.stated_done = s->end == s->begin + 1 && slice_ends(
		actor->words.list[s->begin].folded, "ed") &&
		!part_has(actor, &part, CUE_DOING);
	part_settle(actor, &part, mood);
	return true;
}

/* "[x] Order the carts": the step's own words behind a mark. */
static bool
read_checked(struct actor *actor, const struct mood *mood)
{
	const struct sentence *s = &actor->sentence;
	struct part part = { .begin = s->begin, .end = s->end,
	                     .ref_begin = s->begin, .ref_end = s->begin };
	struct naming naming;
	bool checked = word_is(&actor->words.list[s->begin], ":yes:");

	if (s->begin + 1 >= s->end || s->question ||
	    (!checked && !word_is(&actor->words.list[s->begin], ":box:")))
		return false;
	step_named(actor, s->begin + 1, s->end, &naming);
	if (naming.number == 0)
		return false;
	part.named = true;
	part.own = naming.own << 1;
	part.set.count = 1;
	part.set.numbers[0] = naming.number;
	/* an empty box behind which nothing else stands says nothing */
	if (!checked)
		return part_spoken(actor, &part) == 1;
	part.stated_done = true;
	part_settle(actor, &part, mood);
	return true;
}

static bool
is_small_talk(const struct actor *actor, const struct part *part)
{
	size_t words = 0;

	for (size_t at = part->begin; at < part->end; at++)
		words += actor->words.list[at].kind == WORD_PLAIN &&
		         !word_is_any(&actor->words.list[at],
		                      "and/but/so/then/y/pero");
	return words < 2 || (words < 5 &&
	        (cue_in(&actor->words, part->begin, part->end, CUE_HEARSAY) ||
	         cue_in(&actor->words, part->begin, part->end, CUE_DOUBT))) ||
	       is_courtesy(&actor->words, part->begin, part->end);
}

/* "- took three tries", "thanks to Ruben": no subject, so the same deed's. */
static bool
is_remark(const struct words *w, const struct part *part)
{
	return part->begin > 0 &&
	       w->list[part->begin - 1].kind == WORD_MARK &&
	       (stem_form(&w->list[part->begin]) == FORM_PAST ||
	        words_match(w, part->begin, part->end, "thanks to") > 0 ||
	        word_is_any(&w->list[part->begin], "took/cost/even/got/came/"
	                    "went/sat/gracias/paid/early/ahead"));
}

/* "and sent it", behind what is done: more of the same deed. */
static bool
is_continued(const struct actor *actor, const struct part *part, bool before)
{
	enum { WORDS_MOST = 8 };
	const struct words *w = &actor->words;
	const bool joined = word_is_any(&w->list[part->begin], "and/y");
	const size_t verb = part->begin + joined;

	if (before || part->end - part->begin > WORDS_MOST ||
	    (!is_remark(w, part) && (verb >= part->end ||
	     (!joined && stem_form(&w->list[verb]) != FORM_PAST) ||
	    (stem_form(&w->list[verb]) != FORM_PAST &&
	     stem_form(&w->list[verb]) != FORM_GOING &&
	     !word_is_any(&w->list[verb], "went/sent/gave/put/told/it/they/"
	                  "works/runs/looks/fits/opens/closes/locks/holds/"
	                  "rings/prints")))))
		return false;
	return !part_has(actor, part, CUE_NOT) &&
	       !part_has(actor, part, CUE_PART) &&
	       !part_has(actor, part, CUE_WRONG) &&
	       !part_has(actor, part, CUE_DOING) &&
	       !part_has(actor, part, CUE_REMOVED) &&
	       !part_has(actor, part, CUE_CONTRAST) &&
	       !part_has(actor, part, CUE_FUTURE);
}

/* Words beside steps: a reason before them, a remark behind them. */
static void
read_aside(struct actor *actor, const struct part *part, bool before)
{
	enum { WORDS_LEAST = 9 };
	static const char left_over[] =
		"still/waiting/working/falta/faltan/todavia/nobody/need/needs";
	const struct sentence whole = actor->sentence;
	const struct words *w = &actor->words;
	bool joined = word_is_any(&w->list[part->begin], "and/but/also/y/pero/"
	                          "although/though/however") ||
	              (part->begin > whole.begin &&
	               word_is_mark(&w->list[part->begin - 1], '-'));

	/* "is it OK even though ...?": what is asked stands elsewhere */
	if (whole.question && words_match(w, part->begin, part->end,
	    "even? though/although/aunque") > 0)
		return;
	if (is_small_talk(actor, part) || is_continued(actor, part, before) ||
	    (!before && clause_is_reason(w, part->begin, part->end)))
		return;
	actor->sentence.begin = part->begin;
	actor->sentence.end = part->end;
	if (part->end < whole.end)
		actor->sentence.next = part->end;
	actor->aside = before || (part->begin > whole.begin &&
	                word_is_mark(&w->list[part->begin - 1], ':')) ||
	               (!joined && part->end - part->begin < WORDS_LEAST &&
	                !part_has(actor, part, CUE_NOT) &&
	                !part_has(actor, part, CUE_PART) &&
	                !part_has(actor, part, CUE_DOING) &&
	                !word_is_any(&actor->words.list[part->begin],
	                             left_over));
	if (!actor_read_command(actor))
		actor_read_prose(actor);
	actor->aside = false;
	actor->sentence = whole;
}

bool
actor_read_steps(struct actor *actor)
{
	const struct sentence whole = actor->sentence;
	struct mood mood = mood_of(actor);
	struct part parts[PARTS_MOST];
	size_t count;
	struct mood part_mood;
	size_t first = 0;
	size_t last;
	bool asks_at_end;

	if ((whole.listed && read_marked(actor, &mood)) ||
	    read_checked(actor, &mood))
		return true;
	count = parts_cut(actor, parts, PARTS_MOST);
	while (first < count && !part_has_steps(&parts[first]))
		first++;
	if ((first == count || (count == 1 && !parts[0].stated_done &&
	     parts[0].ref_end == parts[0].ref_begin)) &&
	    actor_read_bare(actor, &mood))
		return true;
	if (first == count)
		return actor_read_answered(actor) ||
		       actor_read_moved(actor, &mood);
	if (whole.question && (parts[first].named || parts[first].several) &&
	    !parts[first].stated_done)
		return false;
	if (actor_ask_oneself(actor, &parts[first], count))
		return true;
	if (actor_read_so_too(actor, parts, count, first))
		return true;
	if (cue_at(&actor->words, whole.begin, whole.end, CUE_DROP) > 0 &&
	    !parts[first].named) {
		actor_unclear(actor, whole.begin, whole.next);
		return true;
	}
	parts_take_apposition(&actor->words, parts, count);
	parts_complete(actor, parts, count);
	asks_at_end = count > 1 && whole.question && words_match(&actor->words,
	              parts[count - 1].begin, whole.end, "and/but/so/y/pero? "
	              "can/could/may/should/is/are/do/does/did/will/would/what/"
	              "when/who/how/which/where/puedo/podemos") > 0;
	for (last = count; !part_has_steps(&parts[last - 1]);)
		last--;
	for (size_t i = 0; i < count; i++) {
		if (parts[i].begin >= parts[i].end)
			continue;
		/* "1 is done; can we move 4?": only the end asks */
		part_mood = mood;
		if (asks_at_end && i + 1 < count)
			part_mood.question = false;
		if (part_has_steps(&parts[i]) &&
		    !actor_read_day_too(actor, &parts[i]))
			part_settle(actor, &parts[i], &part_mood);
		else if (!part_has_steps(&parts[i]))
			read_aside(actor, &parts[i], i < last || cue_in(
			           &actor->words, parts[i].end, whole.end,
			           CUE_REMOVED));
	}
	return true;
}
