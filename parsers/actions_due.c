/* actions_due.c - DUE: a new day for a step that there is, or is being planned. */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

/* "STEP Call the rep" and below it "DUE 10/9": of the step just planned. */
static bool
dates_last_step(struct actor *actor, size_t from)
{
	const struct sentence *s = &actor->sentence;
	struct reading *reading = actor->reading;
	struct action *last;
	struct date_span span;
	int32_t day;

	if (reading->action_count == 0 || s->question)
		return false;
	last = &reading->actions[reading->action_count - 1];
	day = date_of(&actor->words, from, s->end, actor->context->today,
	              &span);
	if (last->kind != ACTION_ADD_STEP || last->due != DAY_NONE ||
	    day == DAY_NONE || span.end < s->end || span.begin > from + 2)
		return false;
	last->due = day;
	return true;
}

/* "DUE 3 Jan 15", also several in one sentence. */
bool
actor_read_due(struct actor *actor, size_t from)
{
	const struct sentence *s = &actor->sentence;
	struct step_set set;
	size_t size = steps_at(actor, from, s->begin, s->end, &set);
	size_t end;
	struct date_span span;
	int32_t day;

	if ((size == 0 || set.unknown) && dates_last_step(actor, from))
		return true;
	if (size == 0)
		return false;
	end = words_find(&actor->words, from + size, s->end, "due #");
	day = date_of(&actor->words, from + size, end, actor->context->today,
	              &span);
	/* " - also ...": a remark behind the day */
	if (day != DAY_NONE && span.end < end &&
	    (actor->words.list[span.end].kind == WORD_MARK ||
	     word_is_any(&actor->words.list[span.end], "and/also/but/y")))
		end = span.end;
	if (day == DAY_NONE || set.unknown || s->question ||
	    cue_in(&actor->words, from + size, end, CUE_NOT) ||
	    cue_in(&actor->words, from + size, end, CUE_HOPE)) {
		actor_unclear(actor, s->begin, end);
	} else {
		for (int32_t i = 0; i < set.count; i++) {
			struct action *action = actor_add(actor,
			                                  ACTION_STEP_DUE);

			if (action == NULL)
				break;
			action->step = set.numbers[i];
			action->due = day;
		}
	}
	if (end >= s->end)
		return true;
	actor->sentence.begin = end;
	actor->body.at = end;	/* the rest is a sentence of its own */
	return true;
}
