/*
 * actions_follow.c - what is said of a step that was spoken of just before:
 * "so that's done", "make it March 12", "Step 2? Done.", "so is step 1".
 */
#include "parsers/actions_parts.h"

/* "so that's done": said of what stands before it. */
bool
part_is_pronoun_done(const struct actor *actor, const struct part *part)
{
	static const char *const phrases[] = {
		"and/so? thats/its/theyre/that/it/this/they is/are/was/has? "
		"been? now/all/officially/finally? done/complete/completed/"
		"finished/handled too/also/now?",
		"y? ya esta/estan/quedo listo/lista/listos/hecho?",
		("finished/done/completed/hecho/hecha/listo/lista/terminado/"
		"terminada/completado/completada"),
	};
	const struct words *w = &actor->words;
	size_t to = part->end;
	struct date_span span;

	/* "- done 9/28", which was too lately to be a day to come */
	if (!date_find(w, part->begin, part->end, actor->context->today,
	               &span) && to >= part->begin + 4 &&
	    w->list[to - 3].kind == WORD_NUMBER &&
	    word_is_mark(&w->list[to - 2], '/') &&
	    w->list[to - 1].kind == WORD_NUMBER)
		to -= 3;
	else if (date_find(w, part->begin, part->end, actor->context->today,
	              &span) && span.end == to && !span.deadline &&
	    (span.day == DAY_NONE || span.day <= actor->context->today))
		to = span.begin;
	if (to > part->begin + 1 && word_is_mark(&w->list[to - 1], ')'))
		to--;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_are(w, part->begin, to, phrases[i]))
			return true;
	return false;
}

/* "so that one goes to Feb 19", "lo haré el 16": a new day for it. */
bool
part_is_pronoun_dated(const struct actor *actor, const struct part *part)
{
	static const char *const phrases[] = {
		"and/so/but/now? that/this/it/they one? now? goes/moves/slides/"
		"slips/moved/slipped/will/is/are/has/needs",
		"and/so/but? thatll/itll/theyll/thats/its",
		"and/so/but? lets/please say/call/make it/that?",
		"and/so/but? figure/expect/assume/count on/for?",
		"and/so/but? i/we will/can? do/finish/have/get it/that/this/them",
		"and/so/but? ill/well do/finish/have/get it/that/this/them",
		"y/pero? lo/la/los/las hare/haremos/termino/tendre/tendremos/"
		"terminare/terminaremos",
		"y/pero? quedara/quedaran/estara/estaran",
	};
	struct date_span span;
	bool dated = false;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		dated = dated || words_match(&actor->words, part->begin,
		                             part->end, phrases[i]) > 0;
	return dated && part_date(actor, part, &span) >
	                actor->context->today &&
	       !part_has(actor, part, CUE_NOT) &&
	       !part_has(actor, part, CUE_HOPE) &&
	       !part_has(actor, part, CUE_START) &&
	       (!part_has(actor, part, CUE_DONE) ||
	        part_has(actor, part, CUE_FUTURE));
}

/* "Make it March 12", "New date is Friday": of the step just spoken of. */
bool
actor_read_moved(struct actor *actor, const struct mood *mood)
{
	static const char *const phrases[] = {
		"lets/please/can? make/move/push/set/change it/them/that",
		"the? new/revised/updated/target due? date/deadline/target",
		"# instead", "_ # instead", "lets/please? say",
		"it/they/that/itll will? now? be done/finished/complete/ready",
		"it/they/that is/are? now due", "now due", "due",
		"now? looking/aiming/shooting at/for",
		"it/they will/moved/slipped", "itll be",
		"ill/well have it/them",
		"nueva fecha", "la nueva fecha", "sera para", "quedara/queda",
	};
	const struct sentence *s = &actor->sentence;
	struct part part = { .begin = s->begin, .end = s->end,
	                     .ref_begin = s->begin, .ref_end = s->begin,
	                     .set = actor->last_set };
	struct date_span span;
	bool moved = false;
	int32_t day;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		moved = moved || words_match(&actor->words, s->begin, s->end,
		                             phrases[i]) > 0;
	if (!moved || actor->last_set.count == 0 || s->question ||
	    actor->last_told + 1 < actor->sentence_count ||
	    mood->conditional || mood->doubted)
		return false;
	day = part_date(actor, &part, &span);
	if (day == DAY_NONE || part_has(actor, &part, CUE_NOT) ||
	    part_has(actor, &part, CUE_HOPE) ||
	    part_has(actor, &part, CUE_START))
		return false;
	part_add_due(actor, &part, day);
	return true;
}

/* "Carts installed?", which the next sentence may answer. */
bool
actor_ask_oneself(struct actor *actor, const struct part *part, size_t count)
{
	const struct sentence *s = &actor->sentence;

	if (!s->question || count != 1 || !part->named || !part->stated_done ||
	    words_match(&actor->words, s->begin, s->end, "is/are/was/were/has/"
	                "have/did/do/does/can/could/should/would/will/may") > 0)
		return false;
	actor->last_set = part->set;
	actor->last_told = actor->sentence_count;
	actor->asked_at = actor->sentence_count;
	return true;
}

/* "Step 2? Done.": the answer to one's own question. */
bool
actor_read_answered(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct part part = { .begin = s->begin, .end = s->end,
	                     .ref_begin = s->begin, .ref_end = s->begin,
	                     .set = actor->last_set };
	struct date_span span;

	if (actor->asked_at == 0 ||
	    actor->asked_at + 1 != actor->sentence_count || s->question)
		return false;
	if (words_match(&actor->words, s->begin, s->end, "no/nope/almost/nearly/"
	    "still/todavia/aun") > 0 || words_match(&actor->words, s->begin,
	    s->end, "not yet/done/quite/there") > 0) {
		actor->asked_at = 0;
		actor_note(actor, s->begin, s->next);
		return true;
	}
	if (date_find(&actor->words, s->begin, s->end, actor->context->today,
	              &span) && span.begin == s->begin && span.end == s->end &&
	    span.day > actor->context->today) {
		actor->asked_at = 0;
		part_add_due(actor, &part, span.day);
		return true;
	}
	if (!words_are(&actor->words, s->begin, s->end, "yes/yep? ,? done/"
	               "complete/completed/finished/hecho/listo/terminado") &&
	    !(s->end == s->begin + 1 && part.set.count == 1 &&
	      step_told(actor, s->begin, s->end, part.set.numbers[0])))
		return false;
	actor->asked_at = 0;
	part_add_done(actor, &part);
	return true;
}

/* "So is step 1.", "Same for 3.": as of what was said before. */
bool
actor_read_so_too(struct actor *actor, const struct part *parts,
                  size_t count, size_t at)
{
	const struct sentence *s = &actor->sentence;
	const struct reading *reading = actor->reading;

	if (count != 1 || parts[at].named || reading->action_count == 0 ||
	    s->end >= actor->words.count ||
	    (s->question && !word_is_mark(&actor->words.list[s->end], '.')) ||
	    reading->actions[reading->action_count - 1].kind !=
	    ACTION_STEP_DONE ||
	    actor->last_told + 1 != actor->sentence_count ||
	    !(words_are(&actor->words, s->begin, parts[at].ref_begin,
	                "and? so is/are/was") ||
	      words_are(&actor->words, s->begin, parts[at].ref_begin,
	                "and? same goes? for/with")) ||
	    part_spoken(actor, &(struct part){
	    	.begin = parts[at].ref_end, .end = s->end,
	    	.ref_begin = s->end, .ref_end = s->end }) > 0)
		return false;
	part_add_done(actor, &parts[at]);
	return true;
}

bool
actor_read_day_too(struct actor *actor, const struct part *part)
{
	const struct reading *reading = actor->reading;
	const struct words *w = &actor->words;
	const struct action *last;

	if (reading->action_count == 0 || part->named || part->set.count == 0 ||
	    actor->last_told != actor->sentence_count || actor->sentence.question
	    || part_spoken(actor, &(struct part){
	    	.begin = part->ref_end, .end = part->end,
	    	.ref_begin = part->end, .ref_end = part->end }) > 0)
		return false;
	last = &reading->actions[reading->action_count - 1];
	if (last->kind != ACTION_STEP_DUE ||
	    !(words_are(w, part->begin, part->ref_begin,
	                "and/y? so does/do/will/is/are/goes/with") ||
	      words_are(w, part->begin, part->ref_begin,
	                "and? same goes? for/with") ||
	      words_are(w, part->begin, part->ref_begin, "y? tambien/igual")))
		return false;
	part_add_due(actor, part, last->due);
	return true;
}
