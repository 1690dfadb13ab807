/*
 * actions_decide.c - UNDERSTOOD and DECIDED: a decision maker's words about the
 * brief.
 *
 * Only in capitals, at the front of a line, as our letters offer them: in prose
 * "understood" is no more than "OK", and "we decided to wait" a note.
 */
#include "parsers/actions_parts.h"

static bool
is_capital(struct slice word)
{
	for (size_t i = 0; i < word.length; i++)
		if (ascii_upper(word.data[i]) != word.data[i])
			return false;
	return word.length > 0;
}

bool
actor_read_decision(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	const struct words *words = &actor->words;
	const struct word *first = &words->list[s->begin];
	bool understood;
	struct action *action;
	size_t end = s->end;

	if (!s->starts_line || s->question || s->begin >= s->end ||
	    !is_capital(words_text(words, s->begin, s->begin + 1)))
		return false;
	understood = word_is_any(first, "understood/entendido");
	if (!understood &&
	    !word_is_any(first, "decided/decision/decidido/decidi"))
		return false;
	if (understood) {
		actor_add(actor, ACTION_UNDERSTOOD);
		s->begin++;
		return s->begin >= s->end;
	}
	while (end < actor->body.end && words->list[end].kind != WORD_LINE)
		end++;
	actor->body.at = end;
	if (actor_text(actor, s->begin + 1, end).length == 0) {
		actor_unclear(actor, s->begin, end);
		return true;
	}
	action = actor_add(actor, ACTION_DECIDE);
	if (action != NULL)
		action->text = actor_text(actor, s->begin + 1, end);
	return true;
}
