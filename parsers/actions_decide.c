/*
 * actions_decide.c - UNDERSTOOD, DECIDED, SECURED: a decision maker's words
 * about the brief.
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

/* What the first word of the line asks for; NOTE: nothing of this file. */
static enum action_kind
decision_at(const struct word *first)
{
	if (word_is_any(first, "understood/entendido"))
		return ACTION_UNDERSTOOD;
	if (word_is_any(first, "decided/decision/decidido/decidi"))
		return ACTION_DECIDE;
	return word_is_any(first, "secured/conseguido/asegurado")
	     ? ACTION_SECURED : ACTION_NOTE;
}

bool
actor_read_decision(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	const struct words *words = &actor->words;
	size_t end = s->end;
	enum action_kind kind;
	struct action *action;

	if (!s->starts_line || s->question || s->begin >= s->end ||
	    !is_capital(words_text(words, s->begin, s->begin + 1)))
		return false;
	kind = decision_at(&words->list[s->begin]);
	if (kind == ACTION_NOTE)
		return false;
	if (kind == ACTION_UNDERSTOOD) {
		actor_add(actor, kind);
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
	action = actor_add(actor, kind);
	if (action != NULL)
		action->text = actor_text(actor, s->begin + 1, end);
	return true;
}
