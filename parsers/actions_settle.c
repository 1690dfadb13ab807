/*
 * actions_settle.c - what a part that names steps comes to: done, a new day,
 * told, or unclear.
 *
 * A part that says plainly that its step is done, and nothing in the sentence
 * that takes it back, is a step_done; all else is a new date, a note, or
 * unclear.
 */
#include "parsers/actions_days.h"

static bool
is_done_already(const struct actor *actor, int32_t step)
{
	for (int32_t i = 0; i < actor->reading->action_count; i++)
		if (actor->reading->actions[i].kind == ACTION_STEP_DONE &&
		    actor->reading->actions[i].step == step)
			return true;
	return false;
}

void
part_add_done(struct actor *actor, const struct part *part)
{
	for (int32_t i = 0; i < part->set.count; i++) {
		struct action *action;

		if (is_done_already(actor, part->set.numbers[i]))
			continue;
		action = actor_add(actor, ACTION_STEP_DONE);
		if (action != NULL)
			action->step = part->set.numbers[i];
	}
	if (part->set.unknown)
		actor_unclear(actor, part->begin, part->end);
}

static bool
is_due_already(const struct actor *actor, int32_t step, int32_t day)
{
	const struct reading *reading = actor->reading;

	for (int32_t i = 0; i < reading->action_count; i++)
		if (reading->actions[i].kind == ACTION_STEP_DUE &&
		    reading->actions[i].step == step &&
		    reading->actions[i].due == day)
			return true;
	return false;
}

void
part_add_due(struct actor *actor, const struct part *part, int32_t day)
{
	for (int32_t i = 0; i < part->set.count; i++) {
		struct action *action;

		if (is_due_already(actor, part->set.numbers[i], day))
			continue;
		action = actor_add(actor, ACTION_STEP_DUE);
		if (action != NULL) {
			action->step = part->set.numbers[i];
			action->due = day;
		}
		actor_supersede(actor, part->set.numbers[i]);
	}
	if (part->set.unknown)
		actor_unclear(actor, part->begin, part->end);
}

/* "the other rooms", of a step that has "other" in its text. */
static bool
is_steps_own(const struct actor *actor, const struct part *part, size_t at)
{
	for (int32_t i = 0; at < part->end && part->set.count == 1 &&
	     i < actor->context->step_count; i++) {
		if (actor->context->steps[i].number != part->set.numbers[0])
			continue;
		for (size_t word = 0; word < actor->steps[i].count; word++)
			if (slice_equal(actor->steps[i].list[word].folded,
			                actor->words.list[at].folded))
				return true;
	}
	return false;
}

/* A word of the step's own text is no hint: "Change the lock". */
bool
part_has(const struct actor *actor, const struct part *part, enum cue cue)
{
	for (size_t at = part->begin; at < part->end; at++) {
		size_t offset = at - part->begin;
		bool own = offset < 64 && (part->own >> offset & 1) != 0;
		bool ref = at >= part->ref_begin && at < part->ref_end;

		if (!own && !ref && !(cue == CUE_WRONG &&
		    word_is_any(&actor->words.list[at], "the/an/their") &&
		    is_steps_own(actor, part, at + 1)) &&
		    !(cue == CUE_PART && at > part->begin && word_is_any(
		      &actor->words.list[at - 1], "every/each")) &&
		    cue_at(&actor->words, at, part->end, cue) > 0)
			return true;
	}
	return false;
}

/* "That's 2.", "Number 2 can come off": of what this mail says is done. */
static bool
repeats(const struct actor *actor, const struct part *part)
{
	if (part->set.count == 0 || part->set.unknown ||
	    part_has(actor, part, CUE_NOT) || part_has(actor, part, CUE_PART) ||
	    part_has(actor, part, CUE_CONTRAST) ||
	    part_has(actor, part, CUE_WRONG) ||
	    part->end - part->begin > 8)
		return false;
	for (int32_t i = 0; i < part->set.count; i++)
		if (!is_done_already(actor, part->set.numbers[i]))
			return false;
	return true;
}

/* "2 is late": told, unless a new day for it follows. */
static void
tell_of(struct actor *actor, const struct part *part)
{
	size_t before = actor->note.length;
	struct date_span span;

	if (repeats(actor, part))
		return;
	actor_note(actor, part->begin, part->end);
	actor->news = INT32_MAX;
	if (part_date(actor, part, &span) == DAY_NONE &&
	    !part_has(actor, part, CUE_DOING) &&
	    !part_has(actor, part, CUE_MOVE) &&
	    !part_has(actor, part, CUE_FUTURE) &&
	    !part_has(actor, part, CUE_NOT) &&
	    !words_have(&actor->words, part->begin, part->end, "wont/time"))
		return;
	actor->late = (struct late){ .set = part->set, .from = before,
	                             .to = actor->note.length };
}

/* "We'll have 1 done by Monday and the schedule written by Friday". */
static bool
goes_on_planned(const struct actor *actor, const struct part *part)
{
	const struct reading *reading = actor->reading;

	return reading->action_count > 0 && part->named &&
	       part->begin > actor->sentence.begin &&
	       reading->actions[reading->action_count - 1].kind ==
	       ACTION_STEP_DUE && word_is_any(
	       &actor->words.list[part->begin], "and/y") &&
	       !words_have(&actor->words, part->begin, part->end,
	                   "is/are/was/were/has/have");
}

/* "That was the last step, all three are done": of steps, not of rooms. */
static bool
is_of_steps(const struct actor *actor, const struct part *part)
{
	const struct words *w = &actor->words;
	size_t size = words_match(w, part->ref_end, part->end, "are now/all? "
	                          "done/complete/completed/finished");

	return size > 0 && part->ref_begin == part->begin &&
	       words_have(w, actor->sentence.begin, part->begin,
	                  "step/steps/paso/pasos");
}

static void
settle_done(struct actor *actor, const struct part *part,
            const struct mood *mood)
{
	struct date_span span = { .day = DAY_NONE };
	int32_t day = part_date(actor, part, &span);
	bool future = part_has(actor, part, CUE_FUTURE) ||
	              part_gets_done(actor, part);
	bool doing = part_has(actor, part, CUE_DOING) ||
	             (day > actor->context->today && words_have(&actor->words,
	              part->begin, part->end, "wrap/wraps/finish/finishes/end/"
	              "ends/complete/completes up? on? monday/tuesday/wednesday/"
	              "thursday/friday/tomorrow/next/this/dec/#"));

	if (mood->question || mood->request ||
	    cue_in(&actor->words, actor->sentence.begin, actor->sentence.end,
	           CUE_UNSURE)) {
		actor_unclear(actor, part->begin, part->end);
	} else if (mood->conditional || mood->negated_front || mood->broke ||
	           words_match(&actor->words, part->begin, part->end,
	                       "please? get/need/needs/want/make sure? _") > 0 ||
	           words_match(&actor->words, part->begin, part->end,
	                       "i/we/you need/want # _") > 0 ||
	           part_has(actor, part, CUE_NOT) ||
	           mark_denies(&actor->words, part->end,
	                       actor->sentence.end) ||
	           (part->named && !future &&
	            day_is_tomorrow_or_next(actor, &span))) {
		tell_of(actor, part);
	} else if ((mood->doubted && !future) || mood->exception ||
	           (part->set.loose && !future && !is_of_steps(actor, part)) ||
	           part_has(actor, part, CUE_DROP)) {
		actor_unclear(actor, part->begin, part->end);
	} else if (mood->doubted || part_has(actor, part, CUE_HOPE) ||
	           (part_has(actor, part, CUE_PART) && !future) ||
	           part_has(actor, part, CUE_WRONG)) {
		tell_of(actor, part);
	} else if (future || (doing && day != DAY_NONE && span.deadline)) {
		if (day != DAY_NONE)
			part_add_due(actor, part, day);
		else
			tell_of(actor, part);
	} else if (part->named && day > actor->context->today &&
	           span.core > 0 && word_is_any(
	           &actor->words.list[span.core - 1], "to/until/till")) {
		part_add_due(actor, part, day);	/* "Routing moved to Friday" */
	} else if (day_is_stated_due(actor, part, &span)) {
		part_add_due(actor, part, day);	/* "cleared by 12/18" */
	} else if (part->named && day_is_ahead(actor, part, &span)) {
		/* "El horario lo cambiamos el 22": we change, or changed? */
		if (part_is_either_tense(actor, part))
			part_add_due(actor, part, day);
		else
			actor_unclear(actor, part->begin, part->end);
	} else if (doing || (!part->named && is_one_place(&actor->words,
	           part->ref_end, part->end))) {
		tell_of(actor, part);
	} else if (day != DAY_NONE && !day_is_past_weekday(actor, &span) &&
	           (span.deadline || (day > actor->context->today &&
	            !day_may_be_past(actor, part)))) {
		if (goes_on_planned(actor, part))
			part_add_due(actor, part, day);
		else
			actor_unclear(actor, part->begin, part->end);
	} else if (!part_is_meant(actor, part)) {
		tell_of(actor, part);
	} else {
		part_add_done(actor, part);
	}
}

/* "move 2", "I need to extend step 3": to when? */
static bool
asks_to_move(const struct actor *actor, const struct part *part)
{
	const struct words *w = &actor->words;
	size_t at;
	size_t size;

	if (!cue_find(w, part->begin, part->ref_begin, CUE_MOVE, &at, &size))
		return false;
	if (at + size < part->end && word_is_any(&w->list[at + size],
	                                "on/along/ahead/forward"))
		return false;	/* "moving on to step 3" */
	return at == part->begin || word_is_any(&w->list[at - 1],
	                            "to/please/and/lets/us/must/quiero");
}

static void
settle_pending(struct actor *actor, const struct part *part,
               const struct mood *mood)
{
	struct date_span span = { .day = DAY_NONE };
	int32_t day = part_date(actor, part, &span);
	bool move = part_has(actor, part, CUE_MOVE);
	bool future = part_has(actor, part, CUE_FUTURE) &&
	              !part_has(actor, part, CUE_START) &&
	              !part_has(actor, part, CUE_PART);
	bool drop = part_has(actor, part, CUE_DROP);
	bool plain = !part_has(actor, part, CUE_NOT) &&
	             !part_has(actor, part, CUE_HOPE) &&
	             !mood->conditional && !mood->doubted;

	if ((mood->question || mood->request || drop) && (part->named ||
	    part_has(actor, part, CUE_NOT))) {
		tell_of(actor, part);
	} else if (mood->question || mood->request || drop) {
		actor_unclear(actor, part->begin, part->end);
	} else if (day != DAY_NONE && plain && !mood->exception &&
	           (move || future || part->follows ||
	            day_is_for_step(actor, part, &span) ||
	            part_is_present_plan(actor, part, day) ||
	            part_is_only_day(actor, part, &span) ||
	            (span.deadline && !part_has(actor, part, CUE_DOING) &&
	             !part_has(actor, part, CUE_START)))) {
		part_add_due(actor, part, day);
	} else if ((!part->named && asks_to_move(actor, part)) ||
	           (mood->doubted && part->named && (plain || words_have(
	            &actor->words, part->begin, part->end, "already/ya")))) {
		actor_unclear(actor, part->begin, part->end);
	} else {
		tell_of(actor, part);
	}
}

/* How many words stand beside the reference. */
size_t
part_spoken(const struct actor *actor, const struct part *part)
{
	static const char empty[] =
		"and/but/is/are/was/were/isnt/arent/wasnt/not/too/also/as/well/"
		"yet/has/have/havent/hasnt/y/tambien/este/esta/estan/no/el/la/"
		"the/all/so/them/now/pero";
	size_t spoken = 0;

	for (size_t at = part->begin; at < part->end; at++) {
		size_t offset = at - part->begin;
		const struct word *word = &actor->words.list[at];

		if ((at < part->ref_begin || at >= part->ref_end) &&
		    !(offset < 64 && (part->own >> offset & 1) != 0) &&
		    (word->kind == WORD_EMOJI || (word_is_spoken(word) &&
		     !word_is_any(word, empty))))
			spoken++;
	}
	return spoken;
}

/* Nothing beside the step but a day that was: "and 2 this morning". */
bool
part_is_elliptic(const struct actor *actor, const struct part *part)
{
	struct date_span span = { .day = DAY_NONE };
	struct part rest = *part;

	if (date_find(&actor->words, part->ref_end, part->end,
	              actor->context->today, &span)) {
		if (span.deadline || span.day > actor->context->today)
			return false;
		rest.end = span.begin;
	}
	return !part->named && part_spoken(actor, &rest) == 0;
}

/* "2 is handled", "we nailed 2"; not "2 is handled by HR". */
static bool
is_handled(const struct actor *actor, const struct part *part)
{
	const struct words *w = &actor->words;
	size_t size = words_match(w, part->ref_end, part->end, "is/are/was/"
	              "were/got/has/have been? now/all? handled/sorted/settled/"
	              "nailed/squared out/away?");

	if (size == 0)
		size = words_match(w, part->ref_end, part->end,
		                   "is/are? in the bag/bank/can");
	if (size > 0)
		return part->ref_end + size >= part->end || !word_is_any(
		       &w->list[part->ref_end + size], "by/in/through/at");
	return part->ref_begin > part->begin && word_is_any(
	       &w->list[part->ref_begin - 1], "nailed/finalized");
}

/* What is said of a step, as far as it decides how the part is settled. */
bool
part_says_done(const struct actor *actor, const struct part *part)
{
	if (part->named)
		return part->stated_done;
	/* "1 yes 2: check 3 no" */
	if (part->end > part->ref_end && part->ref_begin == part->begin &&
	    part->end <= part->ref_end + 2 &&
	    word_is_any(&actor->words.list[part->end - 1], "yes/si/check"))
		return true;
	return part->stated_done || part_has(actor, part, CUE_DONE) ||
	       is_handled(actor, part) ||
	       (part->set.count == 1 && step_told(actor, part->begin,
	        part->end, part->set.numbers[0]));
}

/* "Physicals by March 10 (step 2)": nothing but which step that was. */
static bool
is_label(const struct actor *actor, const struct part *part)
{
	const struct reading *reading = actor->reading;
	int32_t known = 0;

	if (part->named || part->set.unknown || part->set.count == 0 ||
	    actor->sentence.question || (part_spoken(actor, part) > 0 &&
	    !(part->ref_end >= part->end && words_are(&actor->words,
	      part->begin, part->ref_begin, "and/so? which/that/thats/ese/esa/"
	      "este/esta/que is/es?"))))
		return false;
	for (int32_t i = 0; i < part->set.count; i++)
		for (int32_t j = 0; j < reading->action_count; j++)
			known += reading->actions[j].step ==
			         part->set.numbers[i] &&
			         (reading->actions[j].kind == ACTION_STEP_DUE ||
			          reading->actions[j].kind == ACTION_STEP_DONE);
	return known >= part->set.count;
}

void
part_settle(struct actor *actor, const struct part *part,
            const struct mood *mood)
{
	bool done = part_says_done(actor, part);

	actor->last_set = part->set;
	actor->last_told = actor->sentence_count;
	if (is_label(actor, part))
		return;
	if (part->several) {
		if (done)
			actor_unclear(actor, part->begin, part->end);
		else
			tell_of(actor, part);
	} else if (done) {
		settle_done(actor, part, mood);
	} else if (actor->said_done && part->set.count > 0 &&
	           ((part->named && actor->done_at == actor->sentence_count) ||
	            part_spoken(actor, part) == 0) &&
	           !mood->question && !mood->conditional && !mood->doubted &&
	           !part_has(actor, part, CUE_NOT) &&
	           !part_has(actor, part, CUE_FUTURE) &&
	           !part_has(actor, part, CUE_PART)) {
		actor->said_done = false;
		part_add_done(actor, part);
	} else if (!part->named && part_spoken(actor, part) == 0) {
		if (part->end > part->ref_end && word_is_any(
		    &actor->words.list[part->end - 1], "no/nope/not"))
			tell_of(actor, part);
		/* "Step 2? Done." */
		else if (mood->question && !part->set.unknown)
			actor->asked_at = actor->sentence_count;
		else
			actor_unclear(actor, part->begin, part->end);
	} else {
		settle_pending(actor, part, mood);
	}
}
