/*
 * turn_reply.c - a reply: its words read for who wrote them, each action an
 * event if the sender may cause it, all in one plan; then one transcript of
 * what was done and what was not understood.
 */
#include "turn_reply.h"

#include <strings.h>

#include "core/brief.h"
#include "turn_agenda.h"
#include "turn_people.h"

enum {
	HOUR = 3600,
	LATELY_MOST = 6,	/* letters to one person about one */
	JOINS_MOST = 8		/* joined with what was joined with ... */
};

/* --- the words of a submitter --- */

/*
 * Does this mail answer a letter that did not ask whether it is enough? A
 * "yes" to an owner's question, or to a letter from before the follow-up, is
 * no yes to the follow-up. A mail that answers none (a prepared answer is
 * one) was written with the token of this challenge.
 */
static enum outcome
answers_other(const struct reply *reply, bool *other, bool *question,
              struct why *why)
{
	struct turn *turn = reply->judging->turn;
	const struct report *report = reply->judging->report;

	*other = false;
	*question = false;
	for (int32_t i = 0; i < report->reference_count; i++) {
		struct letter_row row = { 0 };
		enum outcome outcome = store_letter_find(turn->store,
			arena_string(turn->arena, report->references[i]),
			turn->arena, &row, why);

		if (outcome != OUTCOME_OK)
			return outcome;
		if (row.id == 0)
			continue;
		*question = strcmp(row.kind,
		                   letter_name(LETTER_QUESTION)) == 0;
		*other = *question ||
		         row.made_at < reply->before.asked_at;
		return OUTCOME_OK;
	}
	return OUTCOME_OK;
}

static enum event_kind
event_of_answer(const struct reply *reply, enum answer answer)
{
	bool asked = reply->before.state == CHALLENGE_ASKING ||
	             reply->before.state == CHALLENGE_CLOSED;

	/* The school's designee tells what is known there, no more. */
	if ((reply->parts & (PART_SUBMITTER | PART_STAND_IN)) == 0)
		return EVENT_DETAIL_ADDED;
	switch (answer) {
	case ANSWER_YES:
		if (reply->before.state == CHALLENGE_ASKING)
			return EVENT_SUFFICIENT;
		return asked ? EVENT_NOTED : EVENT_DETAIL_ADDED;
	case ANSWER_PARTLY:
		return asked ? EVENT_PARTLY : EVENT_DETAIL_ADDED;
	case ANSWER_NO:
		return asked ? EVENT_INSUFFICIENT : EVENT_DETAIL_ADDED;
	case ANSWER_NONE:
	case ANSWER_UNCLEAR:
	case ANSWERS:
		break;
	}
	return asked ? EVENT_NOTED : EVENT_DETAIL_ADDED;
}

static enum outcome
hear_submitter(struct reply *reply, const struct reading *reading,
               struct why *why)
{
	struct event event = { .text = reply_text(reply, reply->words) };
	struct brief brief;
	bool other = false;
	bool question = false;
	enum outcome outcome = OUTCOME_OK;

	for (int32_t i = 0; i < reading->action_count; i++)
		if (reading->actions[i].kind == ACTION_WITHDRAW)
			return reply_act(reply, &reading->actions[i], why);
	event.kind = event_of_answer(reply, reading->answer);
	outcome = answers_other(reply, &other, &question, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	other = question || (other && event.kind == EVENT_SUFFICIENT);
	if (other)
		event.kind = question ? EVENT_ANSWERED : EVENT_NOTED;
	if (brief_of_report(reply->judging->report, &brief))
		event.brief = &brief;
	if ((event.kind == EVENT_NOTED || other) &&
	    reply->before.state == CHALLENGE_ASKING)
		reply_add_line(reply, false, reply_say(reply,
		         "We could not tell whether it has been addressed "
		         "sufficiently.",
		         "No pudimos saber si se ha resuelto lo suficiente."));
	if (!reply_hold(reply))
		return reply_apply(reply, &event, why);
	/* The coordinator looks at the words before anybody else does. */
	reply->context.words_are_new = true;
	outcome = reply_apply(reply, &event, why);
	if (outcome == OUTCOME_OK)
		plan_write_to(&reply->plan, LETTER_TRIAGE, policy_acting(
			reply->judging->turn->policy,
			reply->judging->turn->policy->coordinator));
	return outcome;
}

/* --- reading --- */

static void
fill_reading_context(const struct reply *reply, enum reading_as as,
                     struct reading_context *context)
{
	const struct challenge *challenge = &reply->before;

	reading_context_init(context);
	context->as = as;
	context->today = reply->judging->today;
	context->state = challenge->state;
	context->step_count = challenge->step_count;
	for (int32_t i = 0; i < challenge->step_count; i++)
		context->steps[i] = (struct reading_step){
			.number = challenge->steps[i].number,
			.text = slice_of(challenge->steps[i].text),
			.due = challenge->steps[i].due,
			.done = challenge->steps[i].done_at != 0,
		};
}

/* In which part the sender speaks: a submitter who is asked answers first. */
static enum reading_as
speaks_as(const struct reply *reply)
{
	bool asked = reply->before.state == CHALLENGE_ASKING ||
	             reply->before.state == CHALLENGE_CLOSED;

	if ((reply->parts & (PART_SUBMITTER | PART_STAND_IN)) != 0 &&
	    (asked || (reply->parts & ~(unsigned)(PART_SUBMITTER |
	                                          PART_STAND_IN)) == 0))
		return READING_AS_SUBMITTER;
	if ((reply->parts & (PART_COORDINATOR | PART_DIT |
	                     PART_UP_THE_LINE)) != 0)
		return READING_AS_COORDINATOR;
	if ((reply->parts & (PART_OWNER | PART_ASSIGNEE)) != 0)
		return READING_AS_OWNER;
	return READING_AS_SUBMITTER;
}

static bool
leads(const struct reply *reply)
{
	return (reply->parts & (PART_COORDINATOR | PART_DIT |
	                        PART_UP_THE_LINE)) != 0;
}

/* A word that no submitter would say for an answer. */
static bool
is_command(enum action_kind kind)
{
	switch (kind) {
	case ACTION_REASSIGN: case ACTION_ADD_STEP: case ACTION_STEP_DUE:
	case ACTION_TYPE: case ACTION_SCHOOL: case ACTION_SCOPE:
	case ACTION_SUMMARY: case ACTION_SENSITIVE: case ACTION_END:
	case ACTION_CONTROL: case ACTION_VENUE: case ACTION_MERGE:
	case ACTION_DROP: case ACTION_RELEASE: case ACTION_REDACT:
	case ACTION_REOPEN: case ACTION_OUT: case ACTION_HANDOVER:
	case ACTION_FOLLOWED_UP:
		return true;
	case ACTION_ACCEPT: case ACTION_DECLINE: case ACTION_STEP_DONE:
	case ACTION_NOTE: case ACTION_REMOVED: case ACTION_ASK:
	case ACTION_UNCLEAR: case ACTION_WITHDRAW: case ACTION_UNDERSTOOD:
	case ACTION_DECIDE: case ACTION_SECURED: case ACTION_BACK:
	case ACTION_KINDS:
		break;
	}
	return false;
}

/* A coordinator who reported it, too, is asked whether it is enough: their
 * plain yes or no is the submitter's, their commands are the coordinator's. */
static enum outcome
read_as_leader(struct reply *reply, enum reading_as *as, struct why *why)
{
	struct judging *judging = reply->judging;
	struct reading *second = arena_alloc(judging->turn->arena,
	                                     sizeof(*second));
	struct reading_context context;
	bool commands = false;
	enum outcome outcome;

	fill_reading_context(reply, READING_AS_COORDINATOR, &context);
	outcome = filter_text(judging->turn->filter, &context, reply->words,
	                      judging->turn->arena, second, why);
	if (outcome != OUTCOME_OK)
		return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
	for (int32_t i = 0; i < second->action_count; i++)
		commands = commands || is_command(second->actions[i].kind);
	if (!commands)
		return OUTCOME_OK;
	judging->reading = *second;
	*as = READING_AS_COORDINATOR;
	return OUTCOME_OK;
}

/* Who has left may still write; what they say is for the coordinator to
 * know, and changes nothing. */
static enum outcome
tell_of_leaver(struct reply *reply, struct why *why)
{
	struct judging *judging = reply->judging;
	struct turn *turn = judging->turn;

	if (!policy_is_gone(turn->policy, judging->sender.address))
		return OUTCOME_OK;
	judging_reason(judging, "The sender has left; the words are kept as a "
	               "note.");
	return turn_tell(turn, arena_format(turn->arena, "leaver wrote %lld",
		(long long)judging->mail), arena_format(turn->arena, "%s, who "
		"has left, wrote about challenge %lld. Nothing was changed; "
		"the words are in its history (clearway history %lld).",
		policy_name(turn->policy, judging->sender.address),
		(long long)reply->before.id, (long long)reply->before.id),
		judging->now, why);
}

/* A step's assignee speaks for the step only; the rest is for the owner to
 * read, and to answer. */
static void
tell_owner(struct reply *reply)
{
	struct plan *plan = &reply->plan;
	struct plan_letter *letter;

	if (plan->letter_count == PLAN_LETTERS_MAX ||
	    plan->challenge.owner[0] == '\0')
		return;
	letter = &plan->letters[plan->letter_count++];
	*letter = (struct plan_letter){
		.kind = LETTER_ANSWER, .serial = ++plan->challenge.serial,
	};
	COPY_TEXT(letter->to, slice_of(policy_acting(
		reply->judging->turn->policy, plan->challenge.owner)));
}

static enum outcome
read_words(struct reply *reply, struct why *why)
{
	struct judging *judging = reply->judging;
	enum reading_as as = speaks_as(reply);
	struct reading_context context;
	struct event note = { .kind = EVENT_NOTED,
	                      .text = reply_text(reply, reply->words) };
	enum outcome outcome;

	fill_reading_context(reply, as, &context);
	outcome = filter_text(judging->turn->filter, &context, reply->words,
	                      judging->turn->arena, &judging->reading, why);
	if (outcome == OUTCOME_BAD) {
		judging_reason(judging, "The words could not be read: %s",
		               why != NULL ? why->text : "");
		return reply_apply(reply, &note, why);
	}
	if (outcome == OUTCOME_OK && as == READING_AS_SUBMITTER &&
	    leads(reply) && judging->reading.answer != ANSWER_YES)
		outcome = read_as_leader(reply, &as, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (reply->parts == 0) {
		outcome = tell_of_leaver(reply, why);
		return outcome == OUTCOME_OK ? reply_apply(reply, &note, why)
		                             : outcome;
	}
	if (as == READING_AS_SUBMITTER)
		return hear_submitter(reply, &judging->reading, why);
	for (int32_t i = 0; i < judging->reading.action_count; i++) {
		outcome = reply_act(reply, &judging->reading.actions[i], why);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	if (reply->tells_owner)
		tell_owner(reply);
	return reply_route(reply, why);
}

/* One letter back, if there is anything to say that the others do not. */
static enum outcome
write_transcript(struct reply *reply, struct why *why)
{
	struct judging *judging = reply->judging;
	struct turn *turn = judging->turn;
	enum letter_kind kind = reply->said_no ? LETTER_CLARIFY
	                                       : LETTER_TRANSCRIPT;
	struct challenge *challenge = &reply->plan.challenge;
	int64_t lately = 0;
	enum outcome outcome;

	if (reply->line_count == 0 || judging->report->is_weak ||
	    (reply->before.state == CHALLENGE_CLOSED &&
	     challenge->state == CHALLENGE_CLOSED))
		return OUTCOME_OK;
	outcome = store_letter_count(turn->store, judging->sender.address,
	                             challenge->id, judging->now - HOUR,
	                             &lately, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	/* A machine that does not say so may be at the other end. */
	if (reply->said_no && lately >= LATELY_MOST)
		return turn_tell(turn, arena_format(turn->arena,
			"back and forth %lld %s %d", (long long)challenge->id,
			judging->sender.address, (int)judging->today),
			arena_format(turn->arena, "%s keeps answering about "
			"challenge %lld, and we do not understand it. They "
			"get no further letter within the hour; please talk "
			"to them.", judging->sender.address,
			(long long)challenge->id), judging->now, why);
	reply->context.lines = reply->lines;
	reply->context.line_count = reply->line_count;
	if (reply->undo != 0)
		reply->context.undo = arena_format(turn->arena, "%lld",
		                                   (long long)reply->undo);
	challenge->serial++;
	outcome = store_challenge_save(turn->store, challenge, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, kind, challenge, challenge->serial,
			judging->sender.address, &reply->context,
			arena_string(turn->arena, judging->report->message_id),
			judging->now, why);
	if (outcome == OUTCOME_OK)
		judging_would(judging, "Write the %s letter to %s.",
		              letter_name(kind), judging->sender.address);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

/* Words that are removed cannot be brought back: nothing is kept of before. */
static enum outcome
carry_redaction(struct reply *reply, struct why *why)
{
	struct judging *judging = reply->judging;
	struct turn *turn = judging->turn;
	enum outcome outcome = turn_redact_words(turn, reply->before.id,
		judging->sender.address,
		arena_string(turn->arena, reply->context.reason),
		judging->mail, judging->now, why);

	reply->context.words = slice_of("");
	judging->redacts = true;
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, &reply->before, &reply->plan,
		                         &reply->context, NULL, judging,
		                         judging->now, why);
	return outcome;
}

enum outcome
reply_about(struct judging *judging, int64_t id, struct slice words,
            struct why *why)
{
	struct turn *turn = judging->turn;
	struct reply *reply = arena_alloc(turn->arena, sizeof(*reply));
	enum outcome outcome = store_challenge_get(turn->store, id,
	                                           &reply->before, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	reply->judging = judging;
	reply->words = words;
	reply->parts = event_parts(turn->policy, &reply->before,
	                           &judging->sender);
	plan_init(&reply->plan, &reply->before);
	letter_context_init(&reply->context, turn->policy, judging->now);
	reply->context.words = words;
	reply->context.from = judging->sender.address;
	outcome = read_words(reply, why);
	if (outcome == OUTCOME_OK && reply->redacts)
		outcome = carry_redaction(reply, why);
	else if (outcome == OUTCOME_OK)
		outcome = turn_keep_before(turn, &reply->before, &reply->plan,
			&reply->context, &judging->sender, judging,
			judging->mail, &reply->bond, &reply->undo,
			judging->now, why);
	if (outcome == OUTCOME_OK)
		outcome = write_transcript(reply, why);
	return outcome;
}

/* An answer on what was joined with another belongs to the other. */
static enum outcome
follow_joined(struct judging *judging, struct why *why)
{
	struct challenge *challenge = arena_alloc(judging->turn->arena,
	                                          sizeof(*challenge));

	for (int i = 0; i < JOINS_MOST; i++) {
		enum outcome outcome = store_challenge_get(
			judging->turn->store, judging->challenge, challenge,
			why);

		if (outcome != OUTCOME_OK)
			return outcome;
		if (challenge->state != CHALLENGE_CLOSED ||
		    challenge->ending != ENDING_DUPLICATE ||
		    challenge->duplicate_of == 0 ||
		    (event_parts(judging->turn->policy, challenge,
		                 &judging->sender) & PART_SUBMITTER) == 0)
			return OUTCOME_OK;
		outcome = store_challenge_get(judging->turn->store,
			challenge->duplicate_of, challenge, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		if ((event_parts(judging->turn->policy, challenge,
		                 &judging->sender) & PART_SUBMITTER) == 0)
			return OUTCOME_OK;
		judging->challenge = challenge->id;
		judging_reason(judging, "It was joined with challenge %lld.",
		               (long long)challenge->id);
	}
	return OUTCOME_OK;
}

static enum outcome
reply_to_review(struct judging *judging, struct slice words, struct why *why)
{
	bool said = false;
	struct slice rest;
	enum outcome outcome = turn_review_said(judging, words, &said, &rest,
	                                        why);

	if (outcome != OUTCOME_OK || (said && !reply_has_number(rest)))
		return outcome;
	return reply_to_round(judging, rest, why);
}

enum outcome
turn_reply(struct judging *judging, struct why *why)
{
	struct slice words = judging->report->text;
	bool any = false;
	enum outcome outcome;

	if (judging->agenda != 0)
		return turn_agenda_reply(judging, why);
	if (judging->is_round && judging->answers == LETTER_APPROVAL)
		return turn_process_said(judging, why);
	outcome = turn_people_words(judging, words, &words, &any, why);
	if (outcome == OUTCOME_OK && any && slice_is_empty(words))
		return OUTCOME_OK;
	if (outcome == OUTCOME_OK)
		outcome = turn_desk(judging, words, &words, why);
	if (outcome == OUTCOME_OK && judging->is_round &&
	    !slice_is_empty(words))
		outcome = turn_agenda_in_round(judging, &words, why);
	if (outcome != OUTCOME_OK || (slice_is_empty(words) &&
	    !slice_is_empty(judging->report->text)))
		return outcome;
	if (judging->is_round && judging->answers == LETTER_REVIEW)
		return reply_to_review(judging, words, why);
	if (judging->is_round)
		return reply_to_round(judging, words, why);
	if (reply_names_another(judging, words))
		return reply_to_lines(judging, judging->challenge, words, why);
	outcome = follow_joined(judging, why);
	if (outcome == OUTCOME_OK)
		outcome = reply_about(judging, judging->challenge, words, why);
	return outcome;
}
