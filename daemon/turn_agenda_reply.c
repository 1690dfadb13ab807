/*
 * turn_agenda_reply.c - what the keeper says came of a meeting: an event for
 * each challenge, the decision where one was made, and one transcript.
 */
#include "turn_agenda.h"

#include <stdarg.h>

enum { LINES_MOST = 250, NOTE_WORDS_LEAST = 3, WAITING_MOST = 20 };

struct outcomes {
	struct judging *judging;
	struct meeting_row row;
	const struct venue *venue;	/* NULL: no longer in the config */
	const char *name;		/* of the venue */
	size_t listed_count;
	struct discussion_row *listed;
	struct agenda_said *said;
	size_t recorded;		/* of a discussion, or postponed */
	bool refused;
	size_t line_count;
	struct letter_line lines[LINES_MOST];
};

static bool
is_spanish(const struct judging *judging)
{
	return slice_starts(slice_of(policy_language(judging->turn->policy,
		judging->sender.address)), "es");
}

static const char *
say(const struct outcomes *outcomes, const char *english, const char *spanish)
{
	return is_spanish(outcomes->judging) ? spanish : english;
}

__attribute__((format(printf, 3, 4)))
static void
add_line(struct outcomes *outcomes, bool done, const char *format, ...)
{
	char text[SAID_TEXT_MOST + 200];
	va_list args;

	if (outcomes->line_count == LINES_MOST)
		return;
	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	outcomes->lines[outcomes->line_count++] = (struct letter_line){
		arena_format(outcomes->judging->turn->arena, "%s", text), done
	};
}

/* "decided", in the reader's language. */
static const char *
kind_word(const struct outcomes *outcomes, enum said_kind kind)
{
	switch (kind) {
	case SAID_DISCUSSED:
		return say(outcomes, "discussed", "discutido");
	case SAID_DECIDED:
		return say(outcomes, "decided", "decidido");
	case SAID_POSTPONED:
		return say(outcomes, "postponed", "pospuesto");
	case SAID_NOT_DISCUSSED:
		return say(outcomes, "not discussed", "no se discutió");
	case SAID_NOTHING:
	case SAID_KINDS:
		break;
	}
	return "";
}

static bool
is_listed(const struct outcomes *outcomes, int64_t challenge)
{
	for (size_t i = 0; i < outcomes->listed_count; i++)
		if (outcomes->listed[i].challenge == challenge)
			return true;
	return false;
}

/* --- one challenge --- */

/* The event into the plan and the history, if the sender may cause it. */
static enum outcome
apply(struct outcomes *outcomes, const struct challenge *before,
      struct plan *plan, struct event *event, bool *done, struct why *why)
{
	struct judging *judging = outcomes->judging;
	struct turn *turn = judging->turn;
	enum challenge_state state = plan->challenge.state;
	const char *reason = NULL;
	struct event note = { .kind = EVENT_NOTED };

	event->actor = judging->sender.address;
	*done = event_allowed(turn->policy, &plan->challenge,
	                      &judging->sender, event->kind, 0, &reason);
	if (*done) {
		decide(plan, turn->policy, event, judging->now);
		judging_would(judging, "Record: %s.", event_name(event->kind));
		return turn_note(turn, before->id, event, &judging->sender,
		                 judging->mail, state, plan->challenge.state,
		                 judging->now, why);
	}
	outcomes->refused = true;
	judging_reason(judging, "%s", reason);
	add_line(outcomes, false, "CH-%lld: %s", (long long)before->id,
	         reason);
	note.text = arena_format(turn->arena, "Not recorded as %s (%s): %s",
	                         event_name(event->kind), reason, event->text);
	return turn_note(turn, before->id, &note, &judging->sender,
	                 judging->mail, state, state, judging->now, why);
}

/* What the table leaves to us: the decision's own words. */
static void
keep_decision(struct plan *plan, const char *text, int64_t now)
{
	if (!challenge_is_open(&plan->challenge) ||
	    plan->challenge.decided_at == now)
		return;
	COPY_TEXT(plan->challenge.decision, slice_of(text));
	plan->challenge.decided_at = now;
}

static enum outcome
record_events(struct outcomes *outcomes, const struct said *said,
              const struct challenge *before, struct plan *plan,
              bool *done, struct why *why)
{
	struct turn *turn = outcomes->judging->turn;
	char day[DAY_TEXT_MAX];
	struct event event = { .kind = EVENT_DISCUSSED };
	struct event decided = { .kind = EVENT_DECIDED, .text = said->text };
	enum outcome outcome;

	day_format(outcomes->row.day, day);
	event.text = arena_format(turn->arena, "%s, %s: %s%s%s",
	                          outcomes->name, day,
	                          said_kind_name(said->kind),
	                          said->text[0] != '\0' ? ": " : "",
	                          said->text);
	outcome = apply(outcomes, before, plan, &event, done, why);
	if (outcome != OUTCOME_OK || !*done || said->kind != SAID_DECIDED)
		return outcome;
	outcome = apply(outcomes, before, plan, &decided, done, why);
	if (outcome == OUTCOME_OK && *done)
		keep_decision(plan, said->text, outcomes->judging->now);
	return outcome;
}

static enum outcome
record_one(struct outcomes *outcomes, const struct said *said,
           struct why *why)
{
	static struct challenge before;
	static struct plan plan;
	struct judging *judging = outcomes->judging;
	struct turn *turn = judging->turn;
	const struct discussion_row row = {
		.challenge = said->challenge, .outcome = said->kind,
		.text = said->text, .at = judging->now,
		.actor = judging->sender.address,
	};
	struct letter_context context;
	bool done = false;
	enum outcome outcome = store_challenge_get(turn->store,
	                                           said->challenge, &before,
	                                           why);

	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(&plan, &before);
	outcome = record_events(outcomes, said, &before, &plan, &done, why);
	if (outcome != OUTCOME_OK || !done)
		return outcome;
	letter_context_init(&context, turn->policy, judging->now);
	outcome = turn_carry_out(turn, &before, &plan, &context, NULL,
	                         judging, judging->now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_discussion_set(turn->store,
			outcomes->row.venue, outcomes->row.day, &row, why);
	add_line(outcomes, true, "CH-%lld: %s%s%s",
	         (long long)said->challenge, kind_word(outcomes, said->kind),
	         said->text[0] != '\0' ? ": " : "", said->text);
	outcomes->recorded++;
	if (judging->challenge == 0)
		judging->challenge = said->challenge;
	return outcome;
}

/* Not a question, not an outcome: kept with the challenge, and told. */
static enum outcome
keep_note(struct outcomes *outcomes, const struct said *said,
          const char *reason, struct why *why)
{
	static struct challenge challenge;
	struct judging *judging = outcomes->judging;
	struct turn *turn = judging->turn;
	const struct event note = {
		.kind = EVENT_NOTED,
		.text = arena_format(turn->arena, "%s: %s", outcomes->name,
		                     said->text),
	};
	enum outcome outcome = store_challenge_get(turn->store,
	                                           said->challenge, &challenge,
	                                           why);

	if (outcome == OUTCOME_BAD) {
		add_line(outcomes, false, "CH-%lld: %s",
		         (long long)said->challenge, say(outcomes,
		         "there is no challenge with that number",
		         "no hay un desafío con ese número"));
		return store_meeting_note(turn->store, outcomes->row.venue,
			outcomes->row.day, arena_format(turn->arena,
			"CH-%lld: %s", (long long)said->challenge, said->text),
			why);
	}
	if (outcome != OUTCOME_OK)
		return outcome;
	add_line(outcomes, false, "CH-%lld: %s", (long long)said->challenge,
	         reason);
	return turn_note(turn, challenge.id, &note, &judging->sender,
	                 judging->mail, challenge.state, challenge.state,
	                 judging->now, why);
}

static enum outcome
take_said(struct outcomes *outcomes, const struct said *said,
          struct why *why)
{
	if (!is_listed(outcomes, said->challenge))
		return keep_note(outcomes, said, say(outcomes,
			"it was not on this agenda; your words are kept as a "
			"note", "no estaba en este orden del día; sus "
			"palabras quedan como nota"), why);
	if (said->kind == SAID_NOTHING)
		return keep_note(outcomes, said, say(outcomes,
			"we did not understand what came of it; your words "
			"are kept as a note. For example: discussed, decided "
			"or postponed, and what was said",
			"no entendimos el resultado; sus palabras quedan como "
			"nota. Por ejemplo: discutido, decidido o pospuesto, "
			"y lo que se dijo"), why);
	if (said->kind == SAID_DECIDED && said->text[0] == '\0')
		return keep_note(outcomes, said, say(outcomes,
			"decided, but what? Please answer with the words of "
			"the decision", "decidido, ¿pero qué? Por "
			"favor conteste con las palabras de la decisión"),
			why);
	return record_one(outcomes, said, why);
}

/* --- the meeting --- */

/* Of what stood on the list nothing was said: the reader should know. */
static void
tell_unsaid(struct outcomes *outcomes)
{
	struct text open;

	text_init(&open, 2000);
	for (size_t i = 0; i < outcomes->listed_count; i++) {
		const struct discussion_row *listed = &outcomes->listed[i];
		bool said = listed->outcome != SAID_NOTHING ||
			strcmp(listed->list,
			       letter_item_name(ITEM_UNDER_WAY)) == 0;

		for (size_t j = 0; j < outcomes->said->count; j++)
			said |= outcomes->said->said[j].challenge ==
			        listed->challenge;
		if (!said)
			text_addf(&open, "%sCH-%lld",
			          open.length > 0 ? ", " : "",
			          (long long)listed->challenge);
	}
	if (open.length > 0 && !outcomes->said->is_none)
		add_line(outcomes, false, "%s: %s", open.data, say(outcomes,
		         "nothing was said; it comes back on the next agenda",
		         "no se dijo nada; vuelve en el próximo orden "
		         "del día"));
	text_release(&open);
}

static enum outcome
keep_rest(struct outcomes *outcomes, struct why *why)
{
	struct turn *turn = outcomes->judging->turn;
	struct slice rest = outcomes->said->rest;
	struct slice line;
	enum outcome outcome = OUTCOME_OK;

	while (outcome == OUTCOME_OK && slice_next_line(&rest, &line)) {
		const char *text = arena_string(turn->arena, slice_trim(line));
		struct slice words = slice_of(text);
		struct slice word;
		int count = 0;

		if (text[0] == '\0')
			continue;
		while (slice_next_word(&words, &word))
			count++;
		/* "Hi," and a name at the end need no explanation. */
		if (count >= NOTE_WORDS_LEAST)
			add_line(outcomes, true, "%s: %s", say(outcomes,
			         "kept as a note about the meeting",
			         "queda como nota de la reunión"), text);
		outcome = store_meeting_note(turn->store, outcomes->row.venue,
		                             outcomes->row.day, text, why);
	}
	return outcome;
}

static enum outcome
close_meeting(struct outcomes *outcomes, struct why *why)
{
	struct meeting_row *row = &outcomes->row;
	struct turn *turn = outcomes->judging->turn;

	if (outcomes->recorded > 0)
		row->outcome = MEETING_RECORDED;
	else if (outcomes->said->is_none && !outcomes->refused &&
	         row->outcome != MEETING_RECORDED)
		row->outcome = MEETING_NONE;
	else
		return OUTCOME_OK;	/* nothing said that counts */
	row->outcome_at = outcomes->judging->now;
	return store_meeting_save(turn->store, row, why);
}

static enum outcome
write_transcript(struct outcomes *outcomes, struct why *why)
{
	struct judging *judging = outcomes->judging;
	struct turn *turn = judging->turn;
	struct letter_context context;
	int64_t serial = 0;
	enum outcome outcome;

	if (outcomes->line_count == 0)
		add_line(outcomes, false, "%s", say(outcomes,
			"We did not understand what came of the challenges. "
			"Please begin a line with each number, for example: "
			"42 discussed: what was said. Or: none discussed.",
			"No entendimos el resultado de los desafíos. Por "
			"favor empiece una línea con cada número, "
			"por ejemplo: 42 discutido: lo que se dijo. O: "
			"ninguno discutido."));
	if (judging->report->is_weak)
		return OUTCOME_OK;
	letter_context_init(&context, turn->policy, judging->now);
	context.lines = outcomes->lines;
	context.line_count = outcomes->line_count;
	outcome = store_next_number(turn->store, "letter", &serial, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, LETTER_TRANSCRIPT, NULL, serial,
			judging->sender.address, &context,
			arena_string(turn->arena, judging->report->message_id),
			judging->now, why);
	if (outcome == OUTCOME_OK)
		judging_would(judging, "Write the transcript letter to %s.",
		              judging->sender.address);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

static enum outcome
find_listed(struct outcomes *outcomes, struct why *why)
{
	struct judging *judging = outcomes->judging;
	const struct policy *policy = judging->turn->policy;
	enum outcome outcome = store_discussions(judging->turn->store,
		outcomes->row.venue, outcomes->row.day, judging->turn->arena,
		&outcomes->listed, &outcomes->listed_count, why);

	outcomes->venue = policy_venue(policy, outcomes->row.venue);
	outcomes->name = outcomes->venue != NULL ? outcomes->venue->name
	               : outcomes->row.venue;
	judging->sender.is_keeper = outcomes->venue != NULL &&
		policy_speaks_for(policy, judging->sender.address,
		                  outcomes->venue->keeper);
	return outcome;
}

static void
read_words(struct outcomes *outcomes, struct slice words, bool strict)
{
	struct arena *arena = outcomes->judging->turn->arena;
	int64_t *numbers = arena_alloc_array(arena, outcomes->listed_count + 1,
	                                     sizeof(*numbers));

	for (size_t i = 0; i < outcomes->listed_count; i++)
		numbers[i] = outcomes->listed[i].challenge;
	outcomes->said = arena_alloc(arena, sizeof(*outcomes->said));
	agenda_said_read(words, numbers, outcomes->listed_count, strict, arena,
	                 outcomes->said);
}

static enum outcome
record_all(struct outcomes *outcomes, struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; outcome == OUTCOME_OK &&
	     i < outcomes->said->count; i++)
		outcome = take_said(outcomes, &outcomes->said->said[i], why);
	return outcome;
}

/* "None discussed" is the keeper's to say, like everything else, and needs as
 * much proof. */
static void
take_none(struct outcomes *outcomes)
{
	static const struct challenge none;
	const struct judging *judging = outcomes->judging;
	const struct policy *policy = judging->turn->policy;
	const char *reason;

	if (!outcomes->said->is_none)
		return;
	if (event_allowed(policy, &none, &judging->sender, EVENT_DISCUSSED, 0,
	                  &reason)) {
		add_line(outcomes, true, "%s: %s", outcomes->name,
		         outcomes->said->none_text);
		return;
	}
	outcomes->refused = true;
	add_line(outcomes, false, "%s", (event_parts(policy, &none,
	         &judging->sender) & (PART_KEEPER | PART_DIT |
	         PART_COORDINATOR)) != 0 ? reason : say(outcomes,
	         "Only who keeps this agenda can say so.",
	         "Solo quien lleva este orden del día puede decirlo."));
}

enum outcome
turn_agenda_reply(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;
	struct outcomes *outcomes = arena_alloc(turn->arena,
	                                        sizeof(*outcomes));
	enum outcome outcome;

	outcomes->judging = judging;
	outcome = store_meeting_of_letter(turn->store, judging->agenda,
	                                  &outcomes->row, why);
	if (outcome == OUTCOME_OK)
		outcome = find_listed(outcomes, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	read_words(outcomes, judging->report->text, false);
	outcome = record_all(outcomes, why);
	take_none(outcomes);
	if (outcome == OUTCOME_OK && outcomes->recorded > 0)
		tell_unsaid(outcomes);
	if (outcome == OUTCOME_OK)
		outcome = keep_rest(outcomes, why);
	if (outcome == OUTCOME_OK)
		outcome = close_meeting(outcomes, why);
	return outcome == OUTCOME_OK ? write_transcript(outcomes, why)
	     : outcome;
}

/* --- in answer to a daily letter, or to none --- */

static enum outcome
take_in_round(struct judging *judging, const struct meeting_row *row,
              struct slice *rest, bool is_afresh, struct why *why)
{
	struct outcomes *outcomes = arena_alloc(judging->turn->arena,
	                                        sizeof(*outcomes));
	enum outcome outcome;

	outcomes->judging = judging;
	outcomes->row = *row;
	outcome = find_listed(outcomes, why);
	if (outcome != OUTCOME_OK || !judging->sender.is_keeper)
		return outcome;
	read_words(outcomes, *rest, true);
	if (outcomes->said->count == 0 && !outcomes->said->is_none)
		return OUTCOME_OK;
	/* "None" alone, in a letter of its own, may be about anything. */
	if (is_afresh && outcomes->said->count == 0)
		return OUTCOME_OK;
	*rest = outcomes->said->rest;
	outcome = record_all(outcomes, why);
	take_none(outcomes);
	if (outcome == OUTCOME_OK && is_afresh)
		outcome = keep_rest(outcomes, why);
	if (outcome == OUTCOME_OK)
		outcome = close_meeting(outcomes, why);
	return outcome == OUTCOME_OK ? write_transcript(outcomes, why)
	     : outcome;
}

static enum outcome
take_waiting(struct judging *judging, struct slice *rest, bool is_afresh,
             struct why *why)
{
	struct meeting_row rows[WAITING_MOST];
	size_t count = 0;
	enum outcome outcome = store_meetings_waiting(judging->turn->store,
		judging->now, rows, WAITING_MOST, &count, why);

	/* Of two that wait, people speak of the last. */
	for (size_t i = count; outcome == OUTCOME_OK && i > 0; i--)
		outcome = take_in_round(judging, &rows[i - 1], rest, is_afresh,
		                        why);
	judging->sender.is_keeper = false;
	return outcome;
}

enum outcome
turn_agenda_in_round(struct judging *judging, struct slice *rest,
                     struct why *why)
{
	return take_waiting(judging, rest, false, why);
}

enum outcome
turn_agenda_afresh(struct judging *judging, bool *told, struct why *why)
{
	struct slice rest = judging->report->text;
	enum outcome outcome = take_waiting(judging, &rest, true, why);

	*told = rest.data != judging->report->text.data;
	if (outcome != OUTCOME_OK || !*told)
		return outcome;
	judging->verdict = VERDICT_REPLY;
	judging->kind = "reply";
	judging_reason(judging, "It says what came of a meeting whose agenda "
	               "the sender keeps.");
	return OUTCOME_OK;
}
