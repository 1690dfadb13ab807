/*
 * actions_triage.c - a coordinator's words about where a challenge belongs:
 * commands at a line's start, and the sentences that say the same and nothing
 * else. What is only likely is left to the readers behind this one.
 */
#include "parsers/actions_parts.h"

enum place { AT_LINE, AT_SENTENCE };

static const struct {
	const char *phrase;
	enum action_kind kind;
	const char *text;	/* instead of what follows; or NULL */
	enum ending ending;
	enum place place;
} triages[] = {
	{ "internal/interno/interna", ACTION_CONTROL, "internal", ENDING_NONE,
	  AT_LINE },
	{ "external/externo/externa", ACTION_CONTROL, "external", ENDING_NONE,
	  AT_LINE },
	{ "control is? :? internal/interno", ACTION_CONTROL, "internal",
	  ENDING_NONE, AT_LINE },
	{ "control is? :? external/externo", ACTION_CONTROL, "external",
	  ENDING_NONE, AT_LINE },
	{ "venue/reunion/meeting :?", ACTION_VENUE, NULL, ENDING_NONE,
	  AT_LINE },
	{ "merge/fusionar/unir it/this/with/into/in/con/en/a? with/into/in?",
	  ACTION_MERGE, NULL, ENDING_NONE, AT_LINE },
	{ "merged/fusionado/unido with/into/con/en?", ACTION_MERGE, NULL,
	  ENDING_NONE, AT_LINE },
	{ "please merge it/this/them? with/into", ACTION_MERGE, NULL,
	  ENDING_NONE, AT_SENTENCE },
	{ "drop/descartar/desechar it/this? :?", ACTION_DROP, NULL,
	  ENDING_NONE, AT_LINE },
	{ "release/liberar the/las? words/palabras? it?", ACTION_RELEASE, "",
	  ENDING_NONE, AT_LINE },
	{ "redact/tachar/suprimir it/this/lo? :?", ACTION_REDACT, NULL,
	  ENDING_NONE, AT_LINE },
	{ "reopen/reabrir it/this/lo? :?", ACTION_REOPEN, NULL, ENDING_NONE,
	  AT_LINE },
	{ "please reopen it/this?", ACTION_REOPEN, NULL, ENDING_NONE,
	  AT_SENTENCE },
	{ "out of scope :?", ACTION_END, NULL, ENDING_NOT_ACCEPTED, AT_LINE },
	{ "fuera de alcance/ambito :?", ACTION_END, NULL,
	  ENDING_NOT_ACCEPTED, AT_LINE },
	{ "this/it is out of scope :?", ACTION_END, NULL,
	  ENDING_NOT_ACCEPTED, AT_SENTENCE },
	{ "return/returned to the school :?", ACTION_END, NULL,
	  ENDING_RETURNED, AT_LINE },
	{ "devuelto/devolver a la? escuela :?", ACTION_END, NULL,
	  ENDING_RETURNED, AT_LINE },
	{ "this/it is a? duplicate/dup of", ACTION_END, NULL,
	  ENDING_DUPLICATE, AT_SENTENCE },
	{ "its a? duplicate/dup of", ACTION_END, NULL, ENDING_DUPLICATE,
	  AT_SENTENCE },
	{ "esto? es un duplicado de", ACTION_END, NULL, ENDING_DUPLICATE,
	  AT_SENTENCE },
	{ "duplicado de :?", ACTION_END, NULL, ENDING_DUPLICATE, AT_LINE },
	{ "confidencial", ACTION_SENSITIVE, "", ENDING_NONE, AT_LINE },
	{ "please? do not show/share/use the/their/his/her name/names",
	  ACTION_SENSITIVE, "", ENDING_NONE, AT_SENTENCE },
	{ "please? dont show/share/use the/their/his/her name/names",
	  ACTION_SENSITIVE, "", ENDING_NONE, AT_SENTENCE },
	{ "please? keep the/their/his/her name/names confidential/private",
	  ACTION_SENSITIVE, "", ENDING_NONE, AT_SENTENCE },
	{ "no mostrar/compartir/mencionar el/su nombre", ACTION_SENSITIVE, "",
	  ENDING_NONE, AT_SENTENCE },
};

enum { TRIAGES = sizeof(triages) / sizeof(triages[0]) };

/* Which of them begins the sentence; TRIAGES: none. The longest wins. */
static size_t
triage_at(const struct actor *actor, size_t *size)
{
	const struct sentence *s = &actor->sentence;
	size_t which = TRIAGES;

	*size = 0;
	for (size_t i = 0; i < TRIAGES; i++) {
		size_t found;

		if (triages[i].place == AT_LINE && !s->starts_line)
			continue;
		found = words_match(&actor->words, s->begin, s->end,
		                    triages[i].phrase);
		if (found > *size) {
			*size = found;
			which = i;
		}
	}
	return which;
}

static size_t
line_end(struct actor *actor)
{
	size_t end = actor->sentence.end;

	while (end < actor->body.end &&
	       actor->words.list[end].kind != WORD_LINE)
		end++;
	actor->body.at = end;
	return end;
}

/* "MERGE INTO [CH-17]": the first number is meant. */
static struct slice
number_in(struct actor *actor, size_t from, size_t to)
{
	while (from < to && actor->words.list[from].kind != WORD_NUMBER)
		from++;
	return from < to ? actor_text(actor, from, from + 1) : SLICE("");
}

/* "Release the money", "Meeting was moved" and "Internal mail" are no
 * commands: what takes nothing must stand alone. */
static bool
stands_alone(const struct actor *actor, size_t from)
{
	const struct sentence *s = &actor->sentence;

	while (from < s->end && !word_is_spoken(&actor->words.list[from]))
		from++;
	return from >= s->end;
}

static bool
is_capital_or_marked(const struct actor *actor, size_t size)
{
	const struct sentence *s = &actor->sentence;
	struct slice word = actor->words.list[s->begin].text;

	if (word_is_mark(&actor->words.list[s->begin + size - 1], ':'))
		return true;
	for (size_t i = 0; i < word.length; i++)
		if (word.data[i] >= 'a' && word.data[i] <= 'z')
			return false;
	return true;
}

/* Verbs of every day need capitals, a colon, or nothing behind them. */
static bool
is_meant(const struct actor *actor, size_t which, size_t size)
{
	const enum action_kind kind = triages[which].kind;
	size_t from = actor->sentence.begin + size;

	if (actor->sentence.question)
		return false;
	if (triages[which].text != NULL)
		return stands_alone(actor, from);
	if (kind == ACTION_VENUE || kind == ACTION_DROP)
		return is_capital_or_marked(actor, size);
	return true;
}

bool
actor_read_triage(struct actor *actor)
{
	size_t size;
	size_t which = triage_at(actor, &size);
	size_t from = actor->sentence.begin + size;
	struct action *action;
	size_t end;

	if (actor->context->as != READING_AS_COORDINATOR ||
	    which == TRIAGES || !is_meant(actor, which, size))
		return false;
	end = triages[which].place == AT_LINE && triages[which].text == NULL
	    ? line_end(actor) : actor->sentence.end;
	if (triages[which].kind == ACTION_MERGE &&
	    number_in(actor, from, end).length == 0) {
		actor_unclear(actor, actor->sentence.begin, end);
		return true;
	}
	action = actor_add(actor, triages[which].kind);
	if (action == NULL)
		return true;
	action->ending = triages[which].ending;
	if (triages[which].text != NULL)
		action->text = slice_of(triages[which].text);
	else if (action->kind == ACTION_MERGE ||
	         action->ending == ENDING_DUPLICATE)
		action->text = number_in(actor, from, end);
	else
		action->text = actor_text(actor, from, end);
	return true;
}
