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
	struct slice name;

	if (!s->question)
		return false;
	/* "can you assign this to Kim?" */
	if (in_sentence(actor, CUE_HAND_ON) &&
	    person_find(actor, s->begin, s->end, &name) &&
	    words_match(&actor->words, s->begin, s->end,
	                "please? can/could/would/will you/someone/we") > 0)
		return false;
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

/* What else may stand beside "removed" when the whole challenge is meant. */
static const char whole[] =
	"it/its/this/that/thats/the/a/an/challenge/problem/issue/obstacle/"
	"barrier/barriers/obstacles/challenges/issues/problems/of/concern/has/have/had/been/is/are/now/fully/completely/totally/"
	"entirely/finally/whole/entire/everything/consider/i/we/one/as/of/today/"
	"this/morning/happy/glad/pleased/to/say/report/mark/please/for/"
	"everyone/all/at/in/every/each/school/schools/building/buildings/"
	"district/across/good/wide/two/three/four/both/officially/successfully/"
	"already/at/last/on/status/el/la/los/reto/obstaculo/problema/barrera/"
	"ya/fue/esta/ha/sido/se/por/completo/completamente/totalmente/todo/so/"
	"ok/okay/yes/thanks/and/y/can/am/confirm/ch/entirely/no/longer/exists/"
	"gone/been/it/be/by/you/should/grades/students/staff/teachers/"
	"classrooms/rooms/sites/kids/families";

/* Are there words that speak of something else than the challenge? */
static bool
is_of_whole(const struct actor *actor, size_t from, size_t to)
{
	const struct words *w = &actor->words;
	const size_t first = from;
	size_t at;
	size_t size;

	if (!cue_find(w, from, to, CUE_REMOVED, &at, &size))
		return false;
	/* "we hired a sub, so the barrier is gone": its own clause counts */
	for (size_t i = from; i < at; i++)
		if ((word_is_mark(&w->list[i], ',') ||
		     word_is_any(&w->list[i], "so/and/because")) && i + 1 < at)
			from = i + 1;
	if (from == at && from > first)
		return false;	/* "room 5, resolved" */
	for (size_t i = from; i < to; i++) {
		if (i > at && word_is_mark(&w->list[i], ','))
			break;
		if ((i < at || i >= at + size) && word_is_spoken(&w->list[i]) &&
		    !word_is_any(&w->list[i], whole))
			return false;
	}
	return true;
}

static bool
read_removed(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	size_t at;
	size_t size;

	if (!cue_find(&actor->words, s->begin, s->end, CUE_REMOVED, &at,
	              &size))
		return false;
	if (in_sentence(actor, CUE_DOUBT) || in_sentence(actor, CUE_HEARSAY) ||
	    words_have(&actor->words, s->begin, s->end, "remove me"))
		actor_unclear(actor, s->begin, s->next);
	else if (cue_in(&actor->words, s->begin, at, CUE_NOT) ||
	         cue_in(&actor->words, at + size, s->end, CUE_NOT) ||
	         in_sentence(actor, CUE_IF) ||
	         !is_of_whole(actor, s->begin, s->end) ||
	         is_one_place(&actor->words, s->begin, words_find(
	                      &actor->words, at, s->end, ",")) ||
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

/* *behind: where a promise may follow. */
static bool
read_accept(struct actor *actor, size_t *behind)
{
	const struct sentence *s = &actor->sentence;
	size_t at = s->begin;
	size_t size = s->end - s->begin;
	bool alone = words_are(&actor->words, s->begin, s->end,
	             "mine/ours/mio/nuestro/claimed/taking i/ive got this/it?") ||
	             words_are(&actor->words, s->begin, s->end, "mine/ours") ||
	             words_are(&actor->words, s->begin, s->end,
	                       "i/we/ive/weve got this") ||
	             words_are(&actor->words, s->begin, s->end,
	                       "i/we accept");

	if (!alone && !cue_find(&actor->words, s->begin, s->end, CUE_ACCEPT,
	                        &at, &size))
		return false;
	if (in_sentence(actor, CUE_DECLINE) ||
	    words_have(&actor->words, s->begin, s->end, "working on"))
		return false;
	if (in_sentence(actor, CUE_NOT) && !in_sentence(actor, CUE_IF))
		return false;
	if (in_sentence(actor, CUE_IF) || in_sentence(actor, CUE_DOUBT) ||
	    words_have(&actor->words, s->begin, s->end,
	               "might/may/could/should/maybe/perhaps/wish/would")) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	actor_add(actor, ACTION_ACCEPT);
	*behind = at + size;
	return true;
}

/* A decline, or a reassignment where a person is named. */
static bool
read_passing(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	bool hands_on = in_sentence(actor, CUE_HAND_ON) || words_match(
	                &actor->words, s->begin, s->end, "maybe? try/contact _") > 0;
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
	if (!declines && cue_in(&actor->words, s->begin, s->begin + 3 < s->end
	                        ? s->begin + 3 : s->end, CUE_NOT))
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
	if (begin + 1 < at && word_is_any(&w->list[at - 1], "is"))
		at--;
	if (begin == at || word_is_any(&w->list[at - 1],
	                               "i/we/im/were/yo/nosotros/am"))
		return begin == at ? goes_on || at == from : true;
	if (!person_find(actor, begin, at, who) ||
	    who->data + who->length != w->list[at - 1].text.data +
	    w->list[at - 1].text.length || slice_ends(*who, "s"))
		return false;
	return words_match(w, at, w->count, "will be") == 0;
}

/* Do two parts of it have a day each? */
static bool
has_dated_parts(const struct actor *actor, size_t from, size_t to)
{
	int32_t today = actor->context->today;
	struct date_span span;

	for (size_t at = from; at + 1 < to; at++)
		if (word_is_any(&actor->words.list[at], "and/then/y") &&
		    date_of(&actor->words, from, at, today, &span) !=
		    DAY_NONE && date_of(&actor->words, at + 1, to, today,
		    &span) != DAY_NONE && span.begin != at + 1)
			return true;
	return false;
}

/*
 * Adds a step for each part of what is promised that has a day of its own:
 * "order them today and have them in by the 11th".
 */
static void
add_promised(struct actor *actor, size_t from, size_t to, struct slice who,
             int32_t due)
{
	const struct words *w = &actor->words;
	const int32_t first = actor->reading->action_count;
	int32_t today = actor->context->today;
	struct date_span span;

	for (size_t at = from; at + 1 < to; at++) {
		if (!word_is_any(&w->list[at], "and/then/y") ||
		    date_of(w, from, at, today, &span) == DAY_NONE ||
		    date_of(w, at + 1, to, today, &span) == DAY_NONE ||
		    span.begin == at + 1)
			continue;
		actor_add_step(actor, from, at);
		from = at + 1;
		due = DAY_NONE;
	}
	actor_add_step(actor, from, to);
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

/*
 * "I will call the vendor by Friday": a step for each promise with a day. True
 * if there is any.
 */
static bool
read_promises(struct actor *actor, size_t from)
{
	const struct sentence s = actor->sentence;
	const struct words *w = &actor->words;
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
		who = SLICE("");
		if ((due != DAY_NONE || has_dated_parts(actor, from, end)) &&
		    (!word_is_any(&w->list[at], "will/going") ||
		     subject_of(actor, from, at, any, &who)) &&
		    !cue_in(w, from, end, CUE_NOT)) {
			add_promised(actor, at + size, end, who, due);
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
	size_t from = s->begin;
	size_t to = s->end;
	size_t size;

	while (from + 1 < to && (w->list[from].kind == WORD_MARK || word_is_any(
	       &w->list[from], "thanks/thank/great/gracias/oh/and/so/you")))
		from++;
	while (to > from + 1 && (w->list[to - 1].kind == WORD_MARK ||
	       word_is_any(&w->list[to - 1], "thanks/you/gracias/all/team/much/"
	                   "now/then/so/again/soon/:smile:")))
		to--;
	size = cue_at(w, from, to, CUE_WEAK);
	if (words_match(w, from, to, "im? not sure/certain") > 0) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (in_sentence(actor, CUE_CLOSE)) {
		if (in_sentence(actor, CUE_NOT))
			return false;
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (cue_at(w, from, to, CUE_DROP) > 0 ||
	    cue_at(w, from, to, CUE_MOVE) > 0) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (in_sentence(actor, CUE_DONE) && !in_sentence(actor, CUE_NOT) &&
	    !in_sentence(actor, CUE_FUTURE) && !in_sentence(actor, CUE_HOPE) &&
	    !in_sentence(actor, CUE_IF) && !in_sentence(actor, CUE_PART)) {
		actor->said_done = true;
		return true;
	}
	return size > 0 && from + size >= to;
}

/* "Here is the plan:" */
static bool
is_heading(const struct actor *actor)
{
	enum { WORDS_MOST = 7 };
	const struct sentence *s = &actor->sentence;

	return s->end - s->begin <= WORDS_MOST && s->ends_line &&
	       word_is_mark(&actor->words.list[s->end - 1], ':');
}

void
actor_read_prose(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	size_t behind = s->begin;

	if (s->begin >= s->end || read_question(actor) ||
	    read_inline_list(actor) || is_heading(actor))
		return;
	if (read_accept(actor, &behind)) {
		read_promises(actor, behind);
		return;
	}
	if (read_passing(actor) || read_removed(actor) ||
	    read_promises(actor, s->begin) || read_spanish_promise(actor) ||
	    read_weak(actor))
		return;
	if (!actor->passed_on)
		actor_note(actor, s->begin, s->next);
}
