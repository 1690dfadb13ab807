/*
 * actions_prose.c - plain sentences that speak of no planned step.
 *
 * Asked in this order: is it a question, is the challenge removed, does
 * somebody take it, pass it on, promise something by a day? What is left is
 * told, or too weak to mean anything.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

static bool
in_sentence(const struct actor *actor, enum cue cue)
{
	return cue_in(&actor->words, actor->sentence.begin, actor->sentence.end,
	              cue);
}

static bool
read_question(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct action *action;

	if (!s->question)
		return false;
	if (in_sentence(actor, CUE_HAND_ON) &&
	    !in_sentence(actor, CUE_ACCEPT)) {
		struct slice name;

		if (person_find(actor, s->begin, s->end, &name) &&
		    cue_at(&actor->words, s->begin, s->end, CUE_REQUEST) == 0)
			return false;	/* "can you assign this to Kim?" */
		if (person_find(actor, s->begin, s->end, &name) &&
		    words_match(&actor->words, s->begin, s->end,
		                "can/could/would/will you/someone") > 0)
			return false;
	}
	if (in_sentence(actor, CUE_ADMIN) || in_sentence(actor, CUE_REMOVED) ||
	    in_sentence(actor, CUE_DONE) || s->end - s->begin < 2) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	action = actor_add(actor, ACTION_ASK);
	if (action != NULL)
		action->text = arena_copy(actor->arena, slice_trim(words_text(
			&actor->words, s->begin, s->next)));
	return true;
}

static bool
read_removed(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	if (!in_sentence(actor, CUE_REMOVED))
		return false;
	if (in_sentence(actor, CUE_DOUBT) || in_sentence(actor, CUE_HEARSAY) ||
	    words_have(&actor->words, s->begin, s->end, "remove me"))
		actor_unclear(actor, s->begin, s->next);
	else if (in_sentence(actor, CUE_NOT) || in_sentence(actor, CUE_IF) ||
	         in_sentence(actor, CUE_HOPE) ||
	         in_sentence(actor, CUE_FUTURE) ||
	         in_sentence(actor, CUE_PART) ||
	         in_sentence(actor, CUE_LIMITED) ||
	         in_sentence(actor, CUE_DOING))
		actor_note(actor, s->begin, s->next);
	else
		actor_add(actor, ACTION_REMOVED);
	return true;
}

static bool
read_accept(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	size_t at;
	size_t size;
	bool alone = words_are(&actor->words, s->begin, s->end,
	             "mine/ours/mio/nuestro/claimed/taking i/ive got this/it?") ||
	             words_are(&actor->words, s->begin, s->end, "mine/ours") ||
	             words_are(&actor->words, s->begin, s->end,
	                       "i/we/ive/weve got this");

	if (!alone && !cue_find(&actor->words, s->begin, s->end, CUE_ACCEPT,
	                        &at, &size))
		return false;
	if (in_sentence(actor, CUE_NOT) || in_sentence(actor, CUE_DECLINE))
		return false;
	if (in_sentence(actor, CUE_IF) || in_sentence(actor, CUE_DOUBT) ||
	    words_have(&actor->words, s->begin, s->end,
	               "might/may/could/should/maybe/perhaps/wish/would")) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	actor_add(actor, ACTION_ACCEPT);
	return true;
}

/* A decline, or a reassignment where a person is named. */
static bool
read_passing(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	bool hands_on = in_sentence(actor, CUE_HAND_ON);
	bool declines = in_sentence(actor, CUE_DECLINE);
	bool possessive = words_are(&actor->words, s->begin, s->end,
	                  "this/it/that is a? _s/hrs/its _?") ||
	                  words_have(&actor->words, s->begin, s->end,
	                  "hrs/its/facilities/superintendents call/job/area");
	struct reading *reading = actor->reading;
	struct action *action = NULL;
	struct slice name = SLICE("");

	if (words_match(&actor->words, s->begin, s->end,
	                "this/that/it is/should/would") > 0 ||
	    words_match(&actor->words, s->begin, s->end, "thats/its") > 0)
		possessive = possessive || words_have(&actor->words, s->begin,
		             s->end, "hrs/hr/facilities/transportation/payroll/"
		             "curriculum/technology/maintenance/purchasing");
	if (!hands_on && !declines && !possessive)
		return false;
	if (!declines && in_sentence(actor, CUE_NOT))
		return false;
	if (hands_on && person_find(actor, s->begin, s->end, &name)) {
		if (actor->passed_on && reading->action_count > 0)
			action = &reading->actions[reading->action_count - 1];
		else
			action = actor_add(actor, ACTION_REASSIGN);
		if (action != NULL)
			*action = (struct action){ .kind = ACTION_REASSIGN,
				.due = DAY_NONE,
				.who = arena_copy(actor->arena, name) };
	} else if (!actor->passed_on && (declines || possessive ||
	           cue_in(&actor->words, s->begin, s->end, CUE_PLACE))) {
		action = actor_add(actor, ACTION_DECLINE);
		if (action != NULL)
			action->text = actor_text(actor, s->begin, s->end);
	} else if (!actor->passed_on) {
		return false;
	}
	actor->passed_on = true;
	return true;
}

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
	while (begin > from && !turns(w, begin - 1) &&
	       w->list[begin - 1].kind == WORD_PLAIN && at - begin < 3)
		begin--;
	if (begin == at || word_is_any(&w->list[at - 1],
	                               "i/we/im/were/yo/nosotros/am/are"))
		return begin == at ? goes_on || at == from : true;
	if (!person_find(actor, begin, at, who) ||
	    who->data + who->length != w->list[at - 1].text.data +
	    w->list[at - 1].text.length || slice_ends(*who, "s"))
		return false;
	return words_match(w, at, w->count, "will be") == 0;
}

/*
 * "I will call the vendor by Friday": a step for each promise with a day. True
 * if there is any.
 */
static bool
read_promises(struct actor *actor)
{
	const struct sentence s = actor->sentence;
	const struct words *w = &actor->words;
	size_t from = s.begin;
	bool any = false;

	if (in_sentence(actor, CUE_HOPE) || in_sentence(actor, CUE_IF))
		return false;
	while (from < s.end) {
		struct date_span span = { .day = DAY_NONE };
		struct slice who;
		size_t at;
		size_t size;
		size_t more;
		size_t next_size;
		size_t end = s.end;
		int32_t due;

		if (!cue_find(w, from, s.end, CUE_COMMIT, &at, &size))
			break;
		if (cue_find(w, at + size, s.end, CUE_COMMIT, &more,
		             &next_size)) {
			for (end = more; end > at + size; end--)
				if (turns(w, end - 1))
					break;
			end = end > at + size ? end - 1 : s.end;
		}
		due = date_of(w, from, end, actor->context->today, &span);
		if (due != DAY_NONE && subject_of(actor, from, at +
		    (word_is(&w->list[at], "will") ? 0 : size), any, &who) &&
		    !cue_in(w, from, end, CUE_NOT)) {
			int32_t count = actor->reading->action_count;

			actor_add_step(actor, at + size, end);
			if (actor->reading->action_count > count) {
				struct action *action =
					&actor->reading->actions[count];

				action->due = due;
				if (who.length > 0)
					action->who = arena_copy(actor->arena,
					                         who);
			}
			any = true;
		}
		from = end;
	}
	return any;
}

/* "pediré los materiales para el 11": a promise in one word. */
static bool
read_spanish_promise(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct word *verb = &actor->words.list[s->begin];
	struct date_span span;

	if (s->begin >= s->end || !(slice_ends(verb->text, "r\xC3\xA9") ||
	    slice_ends(verb->text, "remos")) ||
	    date_of(&actor->words, s->begin, s->end, actor->context->today,
	            &span) == DAY_NONE)
		return false;
	actor_add_step(actor, s->begin, s->end);
	return true;
}

/* "Next steps are 1) get quotes by Friday 2) take them to the board". */
static bool
read_inline_list(struct actor *actor)
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

/* Too weak to mean anything, or that something is done, but not what. */
static bool
read_weak(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t size = cue_at(w, s->begin, s->end, CUE_WEAK);

	if (in_sentence(actor, CUE_CLOSE)) {
		if (in_sentence(actor, CUE_NOT))
			return false;
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (cue_at(w, s->begin, s->end, CUE_DROP) > 0) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (in_sentence(actor, CUE_DONE) && !in_sentence(actor, CUE_NOT) &&
	    !in_sentence(actor, CUE_FUTURE) && !in_sentence(actor, CUE_HOPE) &&
	    !in_sentence(actor, CUE_IF)) {
		actor->said_done = true;
		return true;
	}
	return size > 0 && s->begin + size + 2 >= s->end;
}

void
actor_read_prose(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	if (s->begin >= s->end || read_question(actor) ||
	    read_inline_list(actor))
		return;
	if (read_accept(actor)) {
		read_promises(actor);
		return;
	}
	if (read_passing(actor) || read_removed(actor) ||
	    read_promises(actor) || read_spanish_promise(actor) ||
	    read_weak(actor))
		return;
	if (!actor->passed_on)
		actor_note(actor, s->begin, s->next);
}
