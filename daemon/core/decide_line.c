/*
 * decide_line.c - what the clock brings: reminders, and after some of them the
 * next person up the line.
 */
#include "core/decide_private.h"

/* --- up the line --- */

enum { LINE_MOST = 3 + 20 + 1 };	/* backup, manager, coordinator, line,
					   beyond the district */

struct chain {
	int32_t count;
	const char *people[LINE_MOST];
};

/* Once each, and nobody who had it before the line begins. */
static void
add_to_chain(struct chain *chain, const struct policy *policy,
             const char *who, const char *before)
{
	if (who == NULL || chain->count == LINE_MOST)
		return;
	who = policy_acting(policy, who);
	if (policy_is_gone(policy, who) || plan_same_person(policy, who, before))
		return;
	for (int32_t i = 0; i < chain->count; i++)
		if (plan_same_person(policy, who, chain->people[i]))
			return;
	chain->people[chain->count++] = who;
}

/*
 * The owner's backup and manager come first. Where the coordinator is the one
 * who is silent (nobody owns it yet, or nobody answers the follow-up), the line
 * begins behind the coordinator. Outside the district is asked last, and only
 * about what the district cannot remove itself.
 */
static void
make_chain(struct chain *chain, const struct policy *policy,
           const struct challenge *challenge)
{
	const struct person *owner = policy_person(policy,
	                                           slice_of(challenge->owner));
	bool is_coordinators = challenge->owner[0] == '\0' ||
	                       challenge->state == CHALLENGE_ASKING;
	const char *before = policy_acting(policy, is_coordinators
	                                   ? policy->coordinator
	                                   : challenge->owner);

	chain->count = 0;
	if (!is_coordinators && owner != NULL) {
		add_to_chain(chain, policy, owner->backup, before);
		add_to_chain(chain, policy, owner->manager, before);
	}
	if (!is_coordinators)
		add_to_chain(chain, policy, policy->coordinator, before);
	for (size_t i = 0; i < policy->line_count; i++)
		add_to_chain(chain, policy, policy->line[i], before);
	if (plan_same(challenge->control, "external"))
		add_to_chain(chain, policy, policy->beyond, before);
	if (chain->count == 0)
		chain->people[chain->count++] =
			policy_acting(policy, policy->coordinator);
}

const char *
decide_up_the_line(const struct policy *policy,
                   const struct challenge *challenge, int32_t level)
{
	struct chain chain;

	make_chain(&chain, policy, challenge);
	return chain.people[(level < chain.count ? level : chain.count) - 1];
}

bool
decide_is_at_top(const struct policy *policy,
                 const struct challenge *challenge)
{
	struct chain chain;

	make_chain(&chain, policy, challenge);
	return challenge->level >= chain.count;
}

static const char *
normal_mover(const struct policy *policy, const struct challenge *challenge)
{
	const char *silent;

	switch (challenge->state) {
	case CHALLENGE_RECEIVED:
		return policy_acting(policy, policy->coordinator);
	case CHALLENGE_ASSIGNED:
	case CHALLENGE_WORKING:
		return policy_acting(policy, challenge->owner);
	case CHALLENGE_ASKING:
		silent = plan_unanswered(policy, challenge);
		return challenge->nudges > policy->waits.answer_reminders ||
		       silent == NULL
		     ? policy_acting(policy, policy->coordinator) : silent;
	case CHALLENGE_NONE:
	case CHALLENGE_CLOSED:
	case CHALLENGE_STATES:
		break;
	}
	return "";
}

const char *
decide_mover(const struct policy *policy, const struct challenge *challenge)
{
	if (challenge_is_open(challenge) && challenge->level > 0)
		return decide_up_the_line(policy, challenge,
		                          challenge->level);
	return normal_mover(policy, challenge);
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
	if (stuck != ITEM_ANSWER)
		COPY_TEXT(letter->stuck_with, slice_of(silent));
}

/*
 * Further up, or, where there is nobody further, once a week to the last one
 * and to the coordinator: it is never dropped.
 */
static void
raise_or_keep(struct plan *plan, const struct turn_of *of,
              enum letter_item_kind stuck)
{
	if (!decide_is_at_top(of->policy, &plan->challenge)) {
		raise(plan, of, stuck);
		return;
	}
	if (stuck == ITEM_ANSWER)
		stuck = ITEM_SILENT;
	else
		stuck = ITEM_DECIDE;
	plan_nudge(plan, stuck, decide_mover(of->policy, &plan->challenge), 0);
	plan_nudge_acting(plan, of, stuck, of->policy->coordinator, 0);
}

void
rule_escalate(struct plan *plan, const struct turn_of *of)
{
	raise(plan, of, ITEM_DECIDE);
	plan->challenge.changed_at = of->now;
	plan_set_wake(plan, of);
	plan_tell(plan, of, NEWS_ESCALATED);
}

/* One reminder however late we are: a month asleep owes one, not thirty. */
static void
remind(struct plan *plan, const struct turn_of *of, enum letter_item_kind kind)
{
	struct challenge *challenge = &plan->challenge;

	challenge->nudges++;
	if (challenge->nudges > of->policy->waits.reminders)
		raise_or_keep(plan, of, kind);
	else
		plan_nudge(plan, kind, decide_mover(of->policy, challenge), 0);
}

static bool
is_early(const struct plan *plan, const struct turn_of *of)
{
	const struct challenge *challenge = &plan->challenge;

	return of->now < (challenge->wait_at != 0 ? challenge->wait_at
	                                          : challenge->wake_at);
}

void
rule_tick_received(struct plan *plan, const struct turn_of *of)
{
	plan_ask_again(plan, of);
	if (is_early(plan, of))
		return;
	remind(plan, of, ITEM_TRIAGE);
	plan_set_wake(plan, of);
}

void
rule_tick_assigned(struct plan *plan, const struct turn_of *of)
{
	plan_ask_again(plan, of);
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
		const char *who = policy_acting(of->policy,
			who_of(&plan->challenge, step));

		if (step->done_at != 0 || step->due == DAY_NONE)
			continue;
		if (step->due < today) {
			plan_nudge(plan, ITEM_OVERDUE, who, step->number);
			/* The owner answers for what others were given. */
			if (plan->challenge.nudges > 0)
				plan_nudge_acting(plan, of, ITEM_OVERDUE,
					plan->challenge.owner, step->number);
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

	plan_ask_again(plan, of);
	if (is_early(plan, of))
		return;
	overdue = remind_of_steps(plan, of, &said);
	if (!said)
		remind(plan, of, challenge->step_count == 0 ? ITEM_PLAN
		                                            : ITEM_UPDATE);
	else if (overdue && ++challenge->nudges > of->policy->waits.reminders)
		raise_or_keep(plan, of, ITEM_OVERDUE);
	plan_set_wake(plan, of);
}

/* A submitter who is out for some days is not pressed meanwhile. */
static bool
all_are_out(const struct policy *policy, const struct challenge *challenge)
{
	bool waits = false;

	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *one = &challenge->submitters[i];
		const char *voice = policy_voice(policy, challenge, one);

		if (one->answer == ANSWER_YES || voice == NULL)
			continue;
		waits = true;
		if (policy_absence(policy, voice) == NULL)
			return false;
	}
	return waits;
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

	plan_ask_again(plan, of);
	if (is_early(plan, of))
		return;
	if (challenge->level == 0 &&
	    challenge->nudges < waits->answer_reminders &&
	    all_are_out(of->policy, challenge)) {
		plan_set_wake(plan, of);
		return;
	}
	challenge->nudges++;
	if (challenge->level == 0)
		patience += waits->answer_reminders + 1;
	if (challenge->nudges > patience)
		raise_or_keep(plan, of, ITEM_ANSWER);
	else if (challenge->level > 0 ||
	         plan_unanswered(of->policy, challenge) == NULL ||
	         challenge->nudges > waits->answer_reminders)
		plan_nudge(plan, ITEM_SILENT,
		           decide_mover(of->policy, challenge), 0);
	else
		plan_nudge_submitters(plan, of, ITEM_ANSWER);
	plan_set_wake(plan, of);
}
