/*
 * turn_bounce.c - a letter about no single challenge, such as a daily one, did
 * not reach its reader: whatever they have a part in is told of it.
 */
#include "turn_people.h"

#include <strings.h>

struct losing {
	struct turn *turn;
	const struct event *event;
	int64_t mail;
	int64_t now;
	int64_t count;
};

static enum outcome
lose_one(void *context, const struct challenge *challenge, struct why *why)
{
	static struct challenge before;
	static struct plan plan;
	struct losing *losing = context;
	struct turn *turn = losing->turn;
	struct letter_context about;
	enum outcome outcome;

	before = *challenge;
	plan_init(&plan, &before);
	decide(&plan, turn->policy, losing->event, losing->now);
	losing->count++;
	letter_context_init(&about, turn->policy, losing->now);
	about.reason = slice_of(losing->event->text);
	about.passed_by = before.owner;
	outcome = turn_note(turn, before.id, losing->event, NULL, losing->mail,
	                    before.state, plan.challenge.state, losing->now,
	                    why);
	return outcome != OUTCOME_OK ? outcome
	     : turn_carry_out(turn, &before, &plan, &about, NULL, NULL,
	                      losing->now, why);
}

enum outcome
turn_lost_reader(struct turn *turn, const struct letter_row *row,
                 const char *text, int64_t mail, int64_t now, struct why *why)
{
	const struct event event = {
		.kind = EVENT_BOUNCED, .actor = "clearway",
		.recipient = row->recipient, .text = text,
	};
	struct losing losing = { turn, &event, mail, now, 0 };
	const struct challenge_filter filter = {
		.open_only = true, .due_by = DAY_NONE, .person = row->recipient,
	};
	enum outcome outcome = OUTCOME_OK;

	if (strcmp(row->kind, letter_name(LETTER_ROUND)) != 0 &&
	    strcmp(row->kind, letter_name(LETTER_HANDOVER)) != 0)
		return OUTCOME_OK;
	outcome = store_challenge_each(turn->store, &filter, lose_one, &losing,
	                               why);
	/* One who only covers has a part in nothing of their own. */
	if (outcome == OUTCOME_OK && losing.count == 0 &&
	    strcasecmp(row->recipient, turn->policy->coordinator) != 0)
		outcome = turn_tell(turn, arena_format(turn->arena,
			"reader lost %s %d", row->recipient,
			(int)calendar_day(&turn->policy->calendar, now)),
			arena_format(turn->arena, "A daily letter did not reach "
			"%s. Please correct the address, or say who stands in: "
			"OUT, or HANDOVER. %s", row->recipient, text), now,
			why);
	return outcome;
}
