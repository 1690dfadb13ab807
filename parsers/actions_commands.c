/*
 * actions_commands.c - lines that begin with a command's word.
 *
 * A command's word inside the text of a step or a note is text: the reader of
 * the first command takes the whole sentence.
 */
#include "parsers/actions_parts.h"

enum command {
	COMMAND_NONE, COMMAND_ACCEPT, COMMAND_DECLINE, COMMAND_NOT_MINE,
	COMMAND_REASSIGN, COMMAND_STEP, COMMAND_DUE, COMMAND_ASK, COMMAND_NOTE,
	COMMAND_BARE_OWNER,	/* the coordinator's word without a name */
	/* of a coordinator */
	COMMAND_TYPE, COMMAND_SCHOOL, COMMAND_SCOPE, COMMAND_SUMMARY,
	COMMAND_OWNER, COMMAND_SENSITIVE, COMMAND_RETURNED,
	COMMAND_NOT_ACCEPTED, COMMAND_DUPLICATE, COMMAND_CONFIRMED,
	COMMAND_UNCONFIRMED, COMMAND_WITHDRAW
};

static const struct {
	const char *phrase;
	enum command command;
	bool coordinator;
} commands[] = {
	{ "accept/accepted/acepto/aceptado/accepting/aceptar/aceptamos",
	  COMMAND_ACCEPT, false },
	{ "i accept", COMMAND_ACCEPT, false },
	{ "decline/declined/declining/rechazo/rechazar/decine/declinar/declino",
	  COMMAND_DECLINE, false },
	{ "i decline", COMMAND_DECLINE, false },
	{ "not mine", COMMAND_NOT_MINE, false },
	{ "no es mio", COMMAND_NOT_MINE, false },
	{ "reassign/transfer/reasignar it/this? to/a?", COMMAND_REASSIGN, false },
	{ "step/steps/pasos :", COMMAND_STEP, false },
	{ "steps/pasos", COMMAND_STEP, false }, { "step -", COMMAND_STEP, false },
	{ "step", COMMAND_STEP, false },
	{ "new/add/next a? new? step :?", COMMAND_STEP, false },
	{ "please? add/adding this/these? :", COMMAND_STEP, false },
	{ "please? add/adding a/another/one/this new/more? step/thing :?",
	  COMMAND_STEP, false },
	{ "add/another a? new? step -?", COMMAND_STEP, false },
	{ "another step :", COMMAND_STEP, false },
	{ "task/tarea :", COMMAND_STEP, false },
	{ "new/next step -?", COMMAND_STEP, false },
	{ "paso/nuevo paso? :?", COMMAND_STEP, false },
	{ "due", COMMAND_DUE, false }, { "fecha", COMMAND_DUE, false },
	{ "ask/question/pregunta/preguntar :?", COMMAND_ASK, false },
	{ "please ask", COMMAND_ASK, false },
	{ "ask/preguntar the/al/a submitter/teacher/them/him/her/school/person/"
	  "reporter/maestro/maestra", COMMAND_ASK, false },
	{ "note/nota/nb :?", COMMAND_NOTE, false },
	{ "type/tipo :?", COMMAND_TYPE, true },
	{ "school/escuela :?", COMMAND_SCHOOL, true },
	{ "scope/alcance :?", COMMAND_SCOPE, true },
	{ "summary/resumen :?", COMMAND_SUMMARY, true },
	{ "owner", COMMAND_BARE_OWNER, false },
	{ "owner/assign/asignar :? to/a?", COMMAND_OWNER, true },
	{ "sensitive/sensible/confidential", COMMAND_SENSITIVE, true },
	{ "returned/return/devuelto to? school? :?", COMMAND_RETURNED, true },
	{ "not accepted :?", COMMAND_NOT_ACCEPTED, true },
	{ "no aceptado :?", COMMAND_NOT_ACCEPTED, true },
	{ "duplicate/dup/duplicado of/de? :?", COMMAND_DUPLICATE, true },
	{ "confirmed/confirmado :?", COMMAND_CONFIRMED, true },
	{ "unconfirmed :?", COMMAND_UNCONFIRMED, true },
	{ "not confirmed :?", COMMAND_UNCONFIRMED, true },
	{ "sin confirmar :?", COMMAND_UNCONFIRMED, true },
	{ "withdraw/withdrawn :?", COMMAND_WITHDRAW, true },
};

static enum command
command_at(const struct actor *actor, size_t *size)
{
	const struct sentence *s = &actor->sentence;
	enum command command = COMMAND_NONE;

	*size = 0;
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		size_t found;

		if (commands[i].coordinator && (!s->starts_line ||
		    actor->context->as != READING_AS_COORDINATOR))
			continue;
		found = words_match(&actor->words, s->begin, s->end,
		                    commands[i].phrase);
		if (commands[i].command == COMMAND_BARE_OWNER &&
		    s->begin + found < s->end)
			found = 0;
		if (found > *size) {
			*size = found;
			command = commands[i].command;
		}
	}
	return command;
}

/* The end of the line, and the body goes on behind it. */
static size_t
take_line(struct actor *actor)
{
	size_t end = actor->sentence.end;

	while (end < actor->body.end &&
	       actor->words.list[end].kind != WORD_LINE)
		end++;
	actor->body.at = end;
	return end;
}

/* "Accepted offer from Ms. Lee" is no command. */
static bool
read_accept(struct actor *actor, size_t from)
{
	struct sentence *s = &actor->sentence;

	if (words_have(&actor->words, from, s->end, "decline/declined")) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (words_match(&actor->words, from, s->end, "on behalf of _") > 0 ||
	    words_match(&actor->words, from, s->end, "en nombre de _") > 0) {
		for (from += 4; from < s->end &&
		     !clause_turns(&actor->words, from);)
			from++;
	}
	if (s->question || (from < s->end &&
	    word_is_spoken(&actor->words.list[from]) &&
	    !word_is_any(&actor->words.list[from],
	                 "this/it/challenge/ownership/responsibility/the/and/"
	                 "este/el/la/esta/y/thanks/gracias/with/w/please/for/"
	                 "thx/as/but/on")))
		return false;
	if (words_match(&actor->words, from, s->end,
	                "the challenge/assignment/responsibility/reto/caso") > 0)
		from += 2;
	else if (from < s->end && word_is_any(&actor->words.list[from], "the"))
		return false;
	while (from < s->end && (actor->words.list[from].kind == WORD_MARK ||
	       word_is_any(&actor->words.list[from],
	                   "this/it/one/challenge/ownership/responsibility/"
	                   "responsabilidad/caso/reto/and/but/y/pero/este/el/la/for/of")))
		from++;
	actor_add(actor, ACTION_ACCEPT);
	s->begin = from;
	/* for whom, and how gladly */
	if (words_match(&actor->words, from, s->end, "on behalf of/in") > 0 ||
	    words_match(&actor->words, from, s->end, "for/with/by/on/con the/my/mucho/gusto/"
	                "our/pleasure/team/gladly/thanks/gratitude/joy/many") > 0)
		while (from < s->end && !clause_turns(&actor->words, from))
			from++;
	while (from < s->end && clause_turns(&actor->words, from))
		from++;
	s->begin = from;
	return from >= s->end ||
	       clause_is_reason(&actor->words, from, s->end);
}

static bool
add_text(struct actor *actor, enum action_kind kind, size_t from, size_t to)
{
	struct slice text = actor_text(actor, from, to);
	struct action *action;

	if (text.length == 0) {
		actor_unclear(actor, actor->sentence.begin, to);
		return true;
	}
	action = actor_add(actor, kind);
	if (action != NULL)
		action->text = text;
	return true;
}

static bool
add_ending(struct actor *actor, enum ending ending, size_t from, size_t to)
{
	struct action *action = actor_add(actor, ACTION_END);

	/* Without its reason it is no less clear; who acts on it asks. */
	if (action != NULL) {
		action->ending = ending;
		action->text = actor_text(actor, from, to);
	}
	return true;
}

/* "DUPLICATE OF [CH-17]": the number is all that counts. */
static bool
read_duplicate(struct actor *actor, size_t from, size_t to)
{
	while (from < to && actor->words.list[from].kind != WORD_NUMBER)
		from++;
	return add_ending(actor, ENDING_DUPLICATE, from,
	                  from < to ? from + 1 : to);
}

static bool
read_decline(struct actor *actor, size_t from, bool needs_reason)
{
	struct sentence *s = &actor->sentence;
	const size_t first = s->next;
	size_t end = s->question ? s->end : take_line(actor);
	struct slice name;
	struct action *action;

	if (s->question) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if ((cue_in(&actor->words, from, end, CUE_HAND_ON) ||
	     words_have(&actor->words, from, end, "try/contact/ask/runs/"
	                "handles/manages/does/owns/oversees") ||
	     cue_in(&actor->words, from, end, CUE_POINT_TO) ||
	     actor_points_to(actor)) &&
	    person_find(actor, from, end, &name)) {
		actor_reassign(actor, name);
		return true;
	}
	if (words_match(&actor->words, from, end, "because/porque/as/since") > 0)
		from++;
	if (needs_reason && actor_text(actor, from, end).length == 0) {
		actor->refused_barely = true;
		return true;
	}
	if (actor->passed_on)
		return true;
	action = actor_add(actor, ACTION_DECLINE);
	if (action != NULL)
		action->text = actor_text(actor, from, end);
	actor->passed_on = true;
	if (first < end && chat_informs(actor, first, end))
		actor_note_meant(actor, first, end);
	return true;
}

static bool
read_reassign(struct actor *actor, size_t from)
{
	enum { WORDS_MOST = 4 };
	const struct sentence *s = &actor->sentence;
	struct slice name = SLICE("");

	if (s->question)
		return false;	/* prose knows what is asked */
	if (from < s->end)
		name = person_at(actor, from, s->end);
	if (name.length == 0 && !person_find(actor, from, s->end, &name) &&
	    s->end > from &&
	    s->end - from <= WORDS_MOST) {
		if (cue_in(&actor->words, from, s->end, CUE_PLACE) ||
		    words_have(&actor->words, from, s->end, "please/pls/thanks/"
		               "thx/now/asap/this/it/today/soon/again"))
			return false;
		name = actor_text(actor, from, s->end);
	}
	if (name.length == 0) {
		if (s->end > from)
			return false;
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	actor_reassign(actor, name);
	return true;
}

static bool
read_ask(struct actor *actor, size_t from)
{
	const struct sentence *s = &actor->sentence;

	if (from < s->end && word_is_any(&actor->words.list[from],
	    "me/again/you/for/if/about/and") && !word_is_mark(
	    &actor->words.list[from - 1], ':'))
		return false;
	/* "Ask the custodial department": they should have it */
	if (!s->question && actor->context->state == CHALLENGE_ASSIGNED &&
	    s->end - from <= 4 && words_have(&actor->words, from, s->end,
	    "department/dept/office/team/departamento/oficina"))
		return false;
	/* "Ask the principal": that is no question */
	if (!s->question && s->end - from <= 3 && s->end > from &&
	    !word_is_mark(&actor->words.list[from - 1], ':') &&
	    word_is_any(&actor->words.list[from],
	                "the/my/your/our/a/mr/mrs/ms/hr/it/el/la/al")) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	return add_text(actor, ACTION_ASK, from,
	                s->next > s->end ? s->end + 1 : s->end);
}

static bool
run(struct actor *actor, enum command command, size_t from)
{
	size_t end = actor->sentence.end;

	switch (command) {
	case COMMAND_NONE:
		return false;
	case COMMAND_ACCEPT:
		return read_accept(actor, from);
	case COMMAND_DECLINE:
		return read_decline(actor, from, true);
	case COMMAND_NOT_MINE:
		return read_decline(actor, from, false);
	case COMMAND_BARE_OWNER:
		actor_unclear(actor, actor->sentence.begin,
		              actor->sentence.next);
		return true;
	case COMMAND_REASSIGN:
	case COMMAND_OWNER:
		return read_reassign(actor, from);
	case COMMAND_STEP:
		return actor_read_step(actor, from);
	case COMMAND_DUE:
		return actor_read_due(actor, from);
	case COMMAND_ASK:
		return read_ask(actor, from);
	case COMMAND_SENSITIVE:
		if (actor->sentence.question)
			return false;
		actor_add(actor, ACTION_SENSITIVE);
		return true;
	case COMMAND_TYPE:
		return add_text(actor, ACTION_TYPE, from, end);
	case COMMAND_SCHOOL:
		return add_text(actor, ACTION_SCHOOL, from, take_line(actor));
	case COMMAND_SCOPE:
		return add_text(actor, ACTION_SCOPE, from, end);
	case COMMAND_NOTE:
	case COMMAND_SUMMARY:
	case COMMAND_RETURNED:
	case COMMAND_NOT_ACCEPTED:
	case COMMAND_DUPLICATE:
	case COMMAND_CONFIRMED:
	case COMMAND_UNCONFIRMED:
	case COMMAND_WITHDRAW:
		break;
	}
	end = take_line(actor);
	switch (command) {
	case COMMAND_NOTE:
		if (actor_text(actor, from, end).length == 0)
			actor_unclear(actor, actor->sentence.begin, end);
		else
			actor_note(actor, from, end);
		actor->note_meant = true;
		return true;
	case COMMAND_SUMMARY:
		return add_text(actor, ACTION_SUMMARY, from, end);
	case COMMAND_RETURNED:
		return add_ending(actor, ENDING_RETURNED, from, end);
	case COMMAND_NOT_ACCEPTED:
		return add_ending(actor, ENDING_NOT_ACCEPTED, from, end);
	case COMMAND_DUPLICATE:
		return read_duplicate(actor, from, end);
	case COMMAND_CONFIRMED:
		return add_ending(actor, ENDING_CONFIRMED, from, end);
	case COMMAND_UNCONFIRMED:
		return add_ending(actor, ENDING_UNCONFIRMED, from, end);
	case COMMAND_WITHDRAW:
		return add_ending(actor, ENDING_WITHDRAWN, from, end);
	case COMMAND_NONE: case COMMAND_ACCEPT: case COMMAND_DECLINE:
	case COMMAND_NOT_MINE: case COMMAND_REASSIGN: case COMMAND_STEP:
	case COMMAND_DUE: case COMMAND_ASK: case COMMAND_TYPE:
	case COMMAND_SCHOOL: case COMMAND_SCOPE: case COMMAND_OWNER:
	case COMMAND_SENSITIVE: case COMMAND_BARE_OWNER:
		break;
	}
	return false;
}

bool
actor_read_command(struct actor *actor)
{
	size_t size;
	enum command command = command_at(actor, &size);
	const struct sentence *s = &actor->sentence;

	/* "3. Ask the union rep": in a list it is what will be done */
	if ((s->listed || line_is_item(actor)) && (command == COMMAND_ASK || command == COMMAND_NOTE) &&
	    !word_is_mark(&actor->words.list[s->begin + size - 1], ':') &&
	    actor->words.list[s->begin].text.data[1] >= 'a')
		return false;

	if (command == COMMAND_NONE)
		return actor_read_plan(actor);
	return run(actor, command, actor->sentence.begin + size);
}
