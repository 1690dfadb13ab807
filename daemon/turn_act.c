/*
 * turn_act.c - each action of an owner's or a coordinator's mail as an event,
 * if the sender may cause it, and a line that says what was done of it.
 */
#include "turn_reply.h"

#include "turn_people.h"

static bool
is_spanish(const struct reply *reply)
{
	const char *language = letter_language(reply->judging->turn->policy,
	                                       &reply->before,
	                                       reply->judging->sender.address);

	return strncmp(language, "es", 2) == 0;
}

void
reply_add_line(struct reply *reply, bool done, const char *text)
{
	if (reply->line_count == TURN_NOTES_MAX)
		return;
	reply->lines[reply->line_count++] = (struct letter_line){ text, done };
	reply->said_no |= !done;
}

bool
reply_is_allowed(const struct reply *reply, enum event_kind kind)
{
	const char *reason;

	return event_allowed(reply->judging->turn->policy,
	                     &reply->plan.challenge, &reply->judging->sender,
	                     kind, 0, &reason);
}

/* Applies the event if the sender may cause it; keeps it in any case. */
enum outcome
reply_apply(struct reply *reply, struct event *event, struct why *why)
{
	struct judging *judging = reply->judging;
	struct turn *turn = judging->turn;
	enum challenge_state before = reply->plan.challenge.state;
	const char *reason = NULL;
	struct event note;
	enum outcome outcome;

	event->actor = judging->sender.address;
	if (!event_allowed(turn->policy, &reply->plan.challenge,
	                   &judging->sender, event->kind, event->step.number,
	                   &reason)) {
		note = (struct event){
			.kind = EVENT_NOTED,
			.text = arena_format(turn->arena,
				"Not done (%s): %s", event_name(event->kind),
				reason),
		};
		judging_reason(judging, "%s", reason);
		reply_add_line(reply, false, reason);
		reply->tells_owner |= reply->parts == PART_ASSIGNEE;
		return turn_note(turn, reply->before.id, &note,
		                 &judging->sender, judging->mail, before,
		                 before, judging->now, why);
	}
	outcome = turn_keep_followup(turn, reply->before.id, before, event,
	                             &judging->sender, judging->mail,
	                             judging->now, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	event->text = turn_event_text(turn, &reply->plan.challenge, event);
	decide(&reply->plan, turn->policy, event, judging->now);
	judging_would(judging, "Record: %s.", event_name(event->kind));
	return turn_note(turn, reply->before.id, event, &judging->sender,
	                 judging->mail, before, reply->plan.challenge.state,
	                 judging->now, why);
}

const char *
reply_text(struct reply *reply, struct slice text)
{
	return arena_string(reply->judging->turn->arena, text);
}

/* --- lines of the transcript, in the reader's language --- */

static const char *const done_lines[ACTION_KINDS][2] = {
	[ACTION_ACCEPT] = { "You have taken it on.", "Usted lo ha asumido." },
	[ACTION_DECLINE] = { "It goes back to the coordinator.",
	                     "Vuelve a la coordinación." },
	[ACTION_REASSIGN] = { "It was passed on.", "Se ha pasado." },
	[ACTION_ADD_STEP] = { "New step", "Paso nuevo" },
	[ACTION_STEP_DONE] = { "Finished: step", "Terminado: paso" },
	[ACTION_STEP_DUE] = { "New date for step", "Nueva fecha del paso" },
	[ACTION_REMOVED] = { "The person who reported it is asked whether it "
	                     "has been addressed sufficiently.",
	                     "Se pregunta a quien lo informó si se ha atendido "
	                     "lo suficiente." },
	[ACTION_ASK] = { "Your question was passed on.",
	                 "Su pregunta se ha transmitido." },
	[ACTION_TYPE] = { "The type is set.", "El tipo queda anotado." },
	[ACTION_SCHOOL] = { "The school is set.", "La escuela queda anotada." },
	[ACTION_SCOPE] = { "The scope is set.", "El alcance queda anotado." },
	[ACTION_SUMMARY] = { "The summary is set.", "El resumen queda anotado." },
	[ACTION_SENSITIVE] = { "The name stays with the coordinator.",
	                       "El nombre queda en la coordinación." },
	[ACTION_END] = { "It was closed.", "Se ha cerrado." },
	[ACTION_WITHDRAW] = { "It was withdrawn.", "Se ha retirado." },
	[ACTION_UNDERSTOOD] = { "You have understood the brief.",
	                        "Usted ha entendido el resumen." },
	[ACTION_SECURED] = { "The resource is recorded.",
	                     "El recurso queda anotado." },
	[ACTION_FOLLOWED_UP] = { "The conversation is recorded as a follow-up.",
	                         "La conversación queda anotada como "
	                         "seguimiento." },
	[ACTION_DECIDE] = { "Your decision is recorded.",
	                    "Su decisión queda anotada." },
	[ACTION_CONTROL] = { "Noted whether the district can remove it.",
	                     "Anotado si el distrito puede resolverlo." },
	[ACTION_VENUE] = { "The venue is set.", "La reunión queda anotada." },
	[ACTION_MERGE] = { "The two were joined.", "Se han unido." },
	[ACTION_DROP] = { "It was dropped; nobody was told.",
	                  "Se ha descartado; no se avisó a nadie." },
	[ACTION_RELEASE] = { "The words may go to whoever has it.",
	                     "Las palabras pueden ir a quien se encarga." },
	[ACTION_REDACT] = { "The words were removed for good.",
	                    "Las palabras se han borrado para siempre." },
	[ACTION_REOPEN] = { "It is open again.", "Está abierto otra vez." },
};

const char *
reply_say(const struct reply *reply, const char *english, const char *spanish)
{
	return is_spanish(reply) ? spanish : english;
}

void
reply_add_done(struct reply *reply, const struct action *action)
{
	struct arena *arena = reply->judging->turn->arena;
	const char *line = done_lines[action->kind][is_spanish(reply)];
	struct text date;

	if (line == NULL)
		return;
	if (action->kind == ACTION_WITHDRAW &&
	    reply->plan.challenge.state != CHALLENGE_CLOSED)
		line = reply_say(reply, "You are no longer asked about it. "
			"It goes on for the others who reported it.",
			"Ya no se le preguntará. Sigue para las otras "
			"personas que lo informaron.");
	if (action->kind == ACTION_REOPEN &&
	    reply->before.state != CHALLENGE_CLOSED) {
		reply_add_line(reply, false, reply_say(reply,
		         "It is open already.", "Ya está abierto."));
		return;
	}
	/* Said by whoever takes over for the owner. */
	if (action->kind == ACTION_ACCEPT &&
	    (reply->parts & PART_OWNER) == 0)
		line = arena_format(arena, "%s %s", reply_say(reply,
			"It is noted that this is taken on by",
			"Queda anotado que se encarga"),
			policy_name(reply->judging->turn->policy,
			            reply->plan.challenge.owner));
	if (action->kind == ACTION_REASSIGN &&
	    reply->plan.challenge.owner[0] != '\0')
		line = arena_format(arena, "%s %s", reply_say(reply,
			"Asked to take it on:", "Se le pide que se encargue:"),
			policy_name(reply->judging->turn->policy,
			            reply->plan.challenge.owner));
	if (action->kind == ACTION_FOLLOWED_UP &&
	    reply->before.state != CHALLENGE_CLOSED &&
	    reply->plan.challenge.state == CHALLENGE_CLOSED)
		line = reply_say(reply, "The conversation is recorded as a "
			"follow-up; it has ended as addressed sufficiently.",
			"La conversación queda anotada como seguimiento; ha "
			"terminado como atendido lo suficiente.");
	/* The table has kept it: the letter must not say otherwise. */
	if (reply->plan.challenge.state == CHALLENGE_RECEIVED &&
	    (action->kind == ACTION_ADD_STEP ||
	     action->kind == ACTION_STEP_DONE ||
	     action->kind == ACTION_STEP_DUE)) {
		reply_add_line(reply, false, reply_say(reply,
		         "Nobody has it in hand yet, so there are no steps; it "
		         "was kept as a note. Please name an owner first.",
		         "Nadie lo tiene a su cargo; quedó como nota. Nombre "
		         "primero a una persona."));
		return;
	}
	if (action->kind == ACTION_REMOVED &&
	    reply->plan.challenge.state != CHALLENGE_ASKING) {
		reply_add_line(reply, false, reply_say(reply,
		         "Nobody has it in hand, so that nobody was asked yet. "
		         "Please name an owner first, or end it.",
		         "Nadie lo tiene a su cargo; no se preguntó a nadie. "
		         "Nombre primero a una persona, o ciérrelo."));
		return;
	}
	text_init(&date, 200);
	letter_date(&date, action->due, reply->judging->today,
	            is_spanish(reply) ? "es" : "en");
	if (action->kind == ACTION_ADD_STEP)
		line = arena_format(arena, "%s %d: " SLICE_FMT "%s%s%s", line,
		                    (int)reply->plan.challenge.next_step - 1,
		                    SLICE_ARG(action->text),
		                    date.length > 0
		                    ? reply_say(reply, " (by ", " (a más tardar el ") : "",
		                    date.data, date.length > 0 ? ")" : "");
	else if (action->kind == ACTION_STEP_DONE ||
	         action->kind == ACTION_STEP_DUE)
		line = arena_format(arena, "%s %d%s%s", line,
		                    (int)action->step,
		                    date.length > 0 ? ": " : "", date.data);
	reply_add_line(reply, true, line);
	text_release(&date);
}

/* --- the actions of an owner or a coordinator --- */

/* Of whom a conversation was, and what came of it. */
static bool
fill_followup(struct reply *reply, const struct action *action,
              struct event *event)
{
	struct turn *turn = reply->judging->turn;
	const char *whom = turn_followup_whom(turn, &reply->plan.challenge,
	                                      action->who);

	event->whom = whom != NULL ? whom : reply_text(reply, action->who);
	event->medium = reply_text(reply, action->how);
	event->day = action->due;
	event->answer = action->answer;
	if (whom == NULL)
		reply_add_line(reply, false, reply_say(reply,
		         "The conversation is kept, but it was with nobody who "
		         "reported this, so that they are still asked. To end "
		         "it all the same: CONFIRMED and how you know.",
		         "La conversación queda anotada, pero no fue con quien "
		         "lo informó; se le sigue preguntando. Para terminarlo "
		         "de todos modos: CONFIRMED y cómo lo sabe."));
	else if (action->answer != ANSWER_YES && action->answer != ANSWER_NO &&
	         action->answer != ANSWER_PARTLY)
		reply_add_line(reply, false, reply_say(reply,
		         "The conversation is kept. Whether it has been "
		         "addressed sufficiently was not clear: begin with "
		         "yes, partly or no after the colon.",
		         "La conversación queda anotada. No quedó claro si se ha "
		         "atendido lo suficiente: empiece con sí, en parte o no."));
	return true;
}

/* What an action needs besides itself. False, with a line, if it lacks it. */
static bool
fill_event(struct reply *reply, const struct action *action,
           struct event *event)
{
	const struct policy *policy = reply->judging->turn->policy;
	const struct person *who = action->who.length > 0
	                         ? policy_person_named(policy, action->who)
	                         : NULL;
	struct arena *arena = reply->judging->turn->arena;

	event->text = reply_text(reply, action->text);
	event->step.number = action->step;
	event->step.due = action->due;
	if (action->kind == ACTION_END)
		event->ending = action->ending;
	if (action->kind == ACTION_ADD_STEP) {
		COPY_TEXT(event->step.text, action->text);
		if (who != NULL)
			COPY_TEXT(event->step.who, slice_of(who->addresses[0]));
		event->step.number = 0;
		if (reply->plan.challenge.step_count == STEPS_MAX) {
			reply_add_line(reply, false, reply_say(reply,
			         "There are 32 steps already; this one was "
			         "kept as a note.",
			         "Ya hay 32 pasos; este quedó como nota."));
			return false;
		}
	}
	if (action->kind == ACTION_FOLLOWED_UP)
		return fill_followup(reply, action, event);
	if (action->kind == ACTION_ADD_STEP && action->who.length > 0 &&
	    who == NULL)
		reply_add_line(reply, false, arena_format(arena, "%s: "
		         SLICE_FMT, reply_say(reply,
		         "The step is planned, but nobody (or more than one "
		         "person) on the roster is called so; its owner has it",
		         "El paso queda planeado, pero nadie (o más de una "
		         "persona) se llama así; lo tiene la persona encargada"),
		         SLICE_ARG(action->who)));
	if (action->kind == ACTION_REASSIGN) {
		event->owner = who != NULL ? who->addresses[0] : "";
		if (who == NULL) {
			reply_add_line(reply, false, arena_format(arena, "%s: "
			         SLICE_FMT, reply_say(reply,
			         "Nobody (or more than one person) on the "
			         "roster is called so",
			         "Nadie (o más de una persona) se llama así"),
			         SLICE_ARG(action->who)));
			return false;
		}
	}
	if (action->kind == ACTION_END || action->kind == ACTION_DROP ||
	    action->kind == ACTION_REDACT)
		return reply_may_end(reply, action);
	return true;
}

static const enum event_kind event_of[ACTION_KINDS] = {
	[ACTION_ACCEPT] = EVENT_TAKEN,
	[ACTION_DECLINE] = EVENT_PASSED,
	[ACTION_REASSIGN] = EVENT_REASSIGNED,
	[ACTION_ADD_STEP] = EVENT_STEP_PLANNED,
	[ACTION_STEP_DONE] = EVENT_STEP_DONE,
	[ACTION_STEP_DUE] = EVENT_STEP_MOVED,
	[ACTION_NOTE] = EVENT_NOTED,
	[ACTION_REMOVED] = EVENT_ADDRESSED,
	[ACTION_ASK] = EVENT_ASKED,
	[ACTION_UNCLEAR] = EVENT_NOTED,
	[ACTION_TYPE] = EVENT_ROUTED,
	[ACTION_SCHOOL] = EVENT_ROUTED,
	[ACTION_SCOPE] = EVENT_ROUTED,
	[ACTION_SUMMARY] = EVENT_ROUTED,
	[ACTION_SENSITIVE] = EVENT_ROUTED,
	[ACTION_END] = EVENT_ENDED,
	[ACTION_WITHDRAW] = EVENT_WITHDRAWN,
	[ACTION_UNDERSTOOD] = EVENT_UNDERSTOOD,
	[ACTION_DECIDE] = EVENT_DECIDED,
	[ACTION_SECURED] = EVENT_SECURED,
	[ACTION_CONTROL] = EVENT_ROUTED,
	[ACTION_VENUE] = EVENT_ROUTED,
	[ACTION_MERGE] = EVENT_ENDED,
	[ACTION_DROP] = EVENT_ENDED,
	[ACTION_RELEASE] = EVENT_RELEASED,
	[ACTION_REDACT] = EVENT_REDACTED,
	[ACTION_REOPEN] = EVENT_REOPENED,
	/* Of people in general: turn_people_words.c has done them. */
	[ACTION_OUT] = EVENT_NOTED,
	[ACTION_BACK] = EVENT_NOTED,
	[ACTION_HANDOVER] = EVENT_NOTED,
	[ACTION_FOLLOWED_UP] = EVENT_FOLLOWED_UP,
};

enum outcome
reply_act(struct reply *reply, const struct action *action, struct why *why)
{
	size_t lines = reply->line_count;
	struct event event = { .kind = event_of[action->kind] };
	enum outcome outcome;

	if ((reply->parts & (PART_COORDINATOR | PART_UP_THE_LINE)) != 0 &&
	    reply_gather(reply, action))
		return OUTCOME_OK;
	if (action->kind == ACTION_MERGE || (action->kind == ACTION_END &&
	    action->ending == ENDING_DUPLICATE))
		return reply_merge(reply, action, why);
	if (action->kind == ACTION_DROP)
		event.ending = ENDING_NOT_ACCEPTED;
	if (action->kind == ACTION_UNCLEAR)
		reply_add_line(reply, false, arena_format(
		         reply->judging->turn->arena, "%s: \"" SLICE_FMT "\"",
		         reply_say(reply, "Not understood, kept as a note",
		             "No entendido, queda como nota"),
		         SLICE_ARG(action->text)));
	if (!fill_event(reply, action, &event)) {
		event = (struct event){ .kind = EVENT_NOTED,
		                        .text = reply_text(reply, action->text) };
		lines = SIZE_MAX;	/* the line is there already */
	}
	if (action->kind == ACTION_NOTE && reply->parts == PART_ASSIGNEE)
		reply->tells_owner = true;
	if (action->kind == ACTION_ASK)
		reply->context.question = action->text;
	if (action->kind == ACTION_DECLINE || action->kind == ACTION_END ||
	    action->kind == ACTION_REDACT) {
		reply->context.reason = action->text;
		reply->context.passed_by = reply->before.owner;
	}
	outcome = reply_apply(reply, &event, why);
	if (outcome == OUTCOME_OK && reply->line_count == lines) {
		reply_add_done(reply, action);
		outcome = reply_settle(reply, action, why);
	}
	return outcome;
}
