/*
 * decide_log.c - the coordinator's words about the log itself.
 */
#include "core/decide_private.h"

/* Another report of the same: whoever raised it is told and asked with the
 * others. Who does not fit is not taken; whoever asks for it looks first. */
void
rule_join(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct challenge *other = of->event->report;

	plan_tell(plan, of, NEWS_JOINED);
	for (int32_t i = 0; i < other->submitter_count; i++) {
		const struct party *party = &other->submitters[i].party;
		bool is_known = false;

		for (int32_t j = 0; j < challenge->submitter_count; j++)
			is_known = is_known || plan_same_person(of->policy,
				challenge->submitters[j].party.address,
				party->address);
		if (is_known || challenge->submitter_count == SUBMITTERS_MAX)
			continue;
		challenge->submitters[challenge->submitter_count++] =
			(struct submitter){ .party = *party };
		if (challenge->state == CHALLENGE_ASKING)
			plan_write_to(plan, LETTER_FOLLOW_UP, party->address);
	}
	challenge->sensitive |= other->sensitive;
	challenge->held |= other->held;
	challenge->changed_at = of->now;
	/* A question that is open stays so: this is no answer to it. */
	if (challenge->owner[0] != '\0')
		plan_write_acting(plan, of, LETTER_ANSWER, challenge->owner);
}

/* What may name a student has been looked at: the words may go on. */
void
rule_release(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	if (!challenge->held)
		return;
	challenge->held = false;
	if (challenge->state == CHALLENGE_ASSIGNED)
		plan_write_acting(plan, of, LETTER_ASSIGNMENT,
		                  challenge->owner);
	else if (challenge->state == CHALLENGE_WORKING)
		plan_pass_answer(plan, of);
}

/* Closed before the letter of that moment could go out: it was dropped. */
static bool
was_cut_short(const struct challenge *closed, int64_t written_at,
              const struct turn_of *of)
{
	return closed->state == CHALLENGE_CLOSED &&
	       calendar_next_open(&of->policy->calendar, written_at) >
	       closed->ended_at;
}

/* As it was before a mail; but no number is given twice. */
void
rule_restore(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct challenge now_is = *challenge;
	char owner[ADDRESS_MAX];

	if (of->event->report->state == CHALLENGE_NONE)
		return;		/* a report is withdrawn, not undone */
	*challenge = *of->event->report;
	challenge->id = now_is.id;
	challenge->serial = now_is.serial;
	if (challenge->next_step < now_is.next_step)
		challenge->next_step = now_is.next_step;
	if (policy_is_gone(of->policy, challenge->owner)) {
		COPY_TEXT(owner, slice_of(challenge->owner));
		COPY_TEXT(challenge->owner,
		          slice_of(policy_acting(of->policy, owner)));
	}
	plan->moved = true;
	plan->nudge_count = 0;
	if (challenge_is_open(challenge) && challenge->wake_at <= of->now) {
		challenge->wait_at = calendar_after(&of->policy->calendar,
		                                    of->now, 1);
		challenge->wake_at = challenge->wait_at;
		if (challenge->question_at != 0)
			challenge->question_at = challenge->wait_at;
	}
	if (challenge->state == CHALLENGE_ASSIGNED &&
	    (!plan_same(challenge->owner, now_is.owner) ||
	     was_cut_short(&now_is, challenge->entered_at, of)))
		plan_write_acting(plan, of, LETTER_ASSIGNMENT,
		                  challenge->owner);
	if (challenge->state == CHALLENGE_ASKING &&
	    was_cut_short(&now_is, challenge->asked_at, of))
		plan_write_to_submitters(plan, of, LETTER_FOLLOW_UP, 0);
}

/* The words are gone; who, when and where it stands remain. */
void
rule_redact(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	(void)of;
	challenge->brief = (struct brief){ .scope = "" };
	memset(challenge->summary, 0, sizeof(challenge->summary));
	memset(challenge->decision, 0, sizeof(challenge->decision));
	memset(challenge->secured, 0, sizeof(challenge->secured));
	challenge->summary_approved = false;
	challenge->held = false;
	for (int32_t i = 0; i < challenge->step_count; i++) {
		memset(challenge->steps[i].text, 0,
		       sizeof(challenge->steps[i].text));
		COPY_TEXT(challenge->steps[i].text, SLICE("[redacted]"));
	}
}
