/*
 * decide_line.c - what the clock brings: reminders, and after some of them the
 * next person up the line.
 */
#include "core/decide_private.h"

/* --- up the line --- */

/*
 * The owner's backup and manager come first. Where the coordinator is the one
 * who is silent (nobody owns it yet, or nobody answers the follow-up), the line
 * begins behind the coordinator.
 */
const char *
decide_up_the_line(const struct policy *policy,
                   const struct challenge *challenge, int32_t level)
{
	const struct person *owner = policy_person(policy,
	                                           slice_of(challenge->owner));
	const char *chain[3 + 16] = { 0 };
	const char *last = policy->coordinator;
	bool is_coordinators = challenge->owner[0] == '\0' ||
	                       challenge->state == CHALLENGE_ASKING;
	int32_t count = 0;

	if (!is_coordinators && owner != NULL && owner->backup != NULL)
		chain[count++] = owner->backup;
	if (!is_coordinators && owner != NULL && owner->manager != NULL)
		chain[count++] = owner->manager;
	chain[count++] = policy->coordinator;
	for (size_t i = 0; i < policy->line_count && i < 16; i++)
		chain[count++] = policy->line[i];
	for (int32_t i = 0; i < count; i++) {
		bool is_new = !plan_same(chain[i], challenge->owner) &&
		              !(is_coordinators &&
		                plan_same(chain[i], policy->coordinator));

		for (int32_t j = 0; is_new && j < i; j++)
			is_new = !plan_same(chain[i], chain[j]);
		if (!is_new)
			continue;
		last = chain[i];
		if (--level == 0)
			return last;
	}
	return last;
}

/* The first submitter whose yes is still missing, or NULL. */
static const char *
unanswered(const struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (challenge->submitters[i].answer != ANSWER_YES)
			return challenge->submitters[i].party.address;
	return NULL;
}

const char *
decide_mover(const struct policy *policy, const struct challenge *challenge)
{
	switch (challenge->state) {
	case CHALLENGE_RECEIVED:
		return challenge->level > 0
		     ? decide_up_the_line(policy, challenge, challenge->level)
		     : policy->coordinator;
	case CHALLENGE_ASSIGNED:
	case CHALLENGE_WORKING:
		return challenge->level > 0
		     ? decide_up_the_line(policy, challenge, challenge->level)
		     : challenge->owner;
	case CHALLENGE_ASKING:
		if (challenge->level > 0)
			return decide_up_the_line(policy, challenge,
			                          challenge->level);
		return challenge->nudges > policy->waits.answer_reminders ||
		       unanswered(challenge) == NULL
		     ? policy->coordinator : unanswered(challenge);
	case CHALLENGE_NONE:
	case CHALLENGE_CLOSED:
	case CHALLENGE_STATES:
		break;
	}
	return "";
}

static void
raise(struct plan *plan, const struct turn_of *of, enum letter_item_kind stuck)
{
	char silent[ADDRESS_MAX];
	struct challenge *challenge = &plan->challenge;
	struct plan_letter *letter;

	COPY_TEXT(silent, slice_of(decide_mover(of->policy, challenge)));
	challenge->level++;
	challenge->nudges = 0;
	letter = plan_write_to(plan, LETTER_ESCALATION,
	                  decide_up_the_line(of->policy, challenge,
	                                     challenge->level));
	letter->stuck = stuck;
	COPY_TEXT(letter->stuck_with, slice_of(silent));
}

void
rule_escalate(struct plan *plan, const struct turn_of *of)
{
	raise(plan, of, ITEM_DECIDE);
	plan->challenge.changed_at = of->now;
	plan_set_wake(plan, of);
	plan_tell(plan, NEWS_ESCALATED);
}

/* One reminder however late we are: a month asleep owes one, not thirty. */
static void
remind(struct plan *plan, const struct turn_of *of, enum letter_item_kind kind)
{
	struct challenge *challenge = &plan->challenge;

	challenge->nudges++;
	if (challenge->nudges > of->policy->waits.reminders)
		raise(plan, of, kind);
	else
		plan_nudge(plan, kind, decide_mover(of->policy, challenge), 0);
}

static bool
is_early(const struct plan *plan, const struct turn_of *of)
{
	return of->now < plan->challenge.wake_at;
}

void
rule_tick_received(struct plan *plan, const struct turn_of *of)
{
	if (is_early(plan, of))
		return;
	remind(plan, of, ITEM_TRIAGE);
	plan_set_wake(plan, of);
}

void
rule_tick_assigned(struct plan *plan, const struct turn_of *of)
{
	if (is_early(plan, of))
		return;
	remind(plan, of, ITEM_ACCEPT);
	plan_set_wake(plan, of);
}

static const char *
who_of(const struct challenge *challenge, const struct step *step)
{
	return step->who[0] != '\0' ? step->who : challenge->owner;
}

/* What each pending step's person should hear; true if one is overdue. */
static bool
remind_of_steps(struct plan *plan, const struct turn_of *of, bool *said)
{
	const struct calendar *calendar = &of->policy->calendar;
	int32_t today = calendar_day(calendar, of->now);
	bool overdue = false;

	for (int32_t i = 0; i < plan->challenge.step_count; i++) {
		const struct step *step = &plan->challenge.steps[i];
		const char *who = who_of(&plan->challenge, step);

		if (step->done_at != 0 || step->due == DAY_NONE)
			continue;
		if (step->due < today) {
			plan_nudge(plan, ITEM_OVERDUE, who, step->number);
			overdue = true;
		} else if (step->due == today) {
			plan_nudge(plan, ITEM_DUE, who, step->number);
		} else if (calendar_count(calendar, today, step->due) <=
		           of->policy->waits.due_soon) {
			plan_nudge(plan, ITEM_DUE_SOON, who, step->number);
		} else {
			continue;
		}
		*said = true;
	}
	return overdue;
}

void
rule_tick_working(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	bool said = false;
	bool overdue;

	if (is_early(plan, of))
		return;
	overdue = remind_of_steps(plan, of, &said);
	if (!said)
		remind(plan, of, challenge->step_count == 0 ? ITEM_PLAN
		                                            : ITEM_UPDATE);
	else if (overdue && ++challenge->nudges > of->policy->waits.reminders)
		raise(plan, of, ITEM_OVERDUE);
	plan_set_wake(plan, of);
}

/*
 * Silence is not yes: after some reminders the coordinator is to decide, and
 * a silent coordinator is no end either.
 */
void
rule_tick_asking(struct plan *plan, const struct turn_of *of)
{
	const struct waits *waits = &of->policy->waits;
	struct challenge *challenge = &plan->challenge;
	int32_t patience = waits->reminders;

	if (is_early(plan, of))
		return;
	challenge->nudges++;
	if (challenge->level == 0)
		patience += waits->answer_reminders + 1;
	if (challenge->nudges > patience)
		raise(plan, of, ITEM_DECIDE);
	else if (challenge->level > 0 || unanswered(challenge) == NULL ||
	         challenge->nudges > waits->answer_reminders)
		plan_nudge(plan, ITEM_DECIDE, decide_mover(of->policy, challenge),
		      0);
	else
		for (int32_t i = 0; i < challenge->submitter_count; i++)
			if (challenge->submitters[i].answer != ANSWER_YES)
				plan_nudge(plan, ITEM_ANSWER,
				      challenge->submitters[i].party.address,
				      0);
	plan_set_wake(plan, of);
}
