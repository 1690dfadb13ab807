#include "core/decide_private.h"

#include "core/agenda.h"

/* --- the rules --- */

/* Kept in the history by whoever carries out the plan; nothing else. */
static void
keep(struct plan *plan, const struct turn_of *of)
{
	(void)plan;
	(void)of;
}

void
plan_give_to(struct plan *plan, const struct turn_of *of, const char *owner)
{
	/* Whoever has left is given nothing; who is out keeps it. */
	if (owner[0] != '\0' && policy_is_gone(of->policy, owner))
		owner = policy_acting(of->policy, owner);
	COPY_TEXT(plan->challenge.owner, slice_of(owner));
	/* Of several names in one mail, only the last is asked. */
	plan_drop_letters(plan, LETTER_ASSIGNMENT);
	plan_drop_letters(plan, LETTER_TRIAGE);
	if (owner[0] == '\0') {
		plan_enter(plan, CHALLENGE_RECEIVED, of);
		plan_write_acting(plan, of, LETTER_TRIAGE,
		                  of->policy->coordinator);
		return;
	}
	plan_enter(plan, CHALLENGE_ASSIGNED, of);
	plan_write_acting(plan, of, LETTER_ASSIGNMENT, owner);
}

static void
receive(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	int64_t id = challenge->id;

	*challenge = *of->event->report;
	challenge->id = id;
	challenge->opened_at = of->now;
	challenge->next_step = 1;
	plan_write_to_submitters(plan, of, LETTER_RECEIPT, 0);
	plan_ask_designee(plan, of);
	plan_give_to(plan, of, of->event->report->owner);
}

static void
learn(struct challenge *challenge, const struct event *event)
{
	if (event->type != NULL)
		COPY_TEXT(challenge->type, slice_of(event->type));
	if (event->school != NULL)
		COPY_TEXT(challenge->school, slice_of(event->school));
	if (event->scope != NULL)
		COPY_TEXT(challenge->scope, slice_of(event->scope));
	if (event->summary != NULL) {
		COPY_TEXT(challenge->summary, slice_of(event->summary));
		challenge->summary_approved = true;
	}
	if (event->control != NULL)
		COPY_TEXT(challenge->control, slice_of(event->control));
	if (event->venue != NULL) {
		COPY_TEXT(challenge->venue, slice_of(event->venue));
		challenge->venue_is_chosen = true;
		challenge->discuss_at = 0;	/* that venue's next meeting */
	}
	challenge->sensitive |= event->sensitive;
}

/* Routed by the coordinator: to somebody, or only told what it is about. */
static void
route(struct plan *plan, const struct turn_of *of)
{
	const char *owner = of->event->owner;

	learn(&plan->challenge, of->event);
	if (owner == NULL || owner[0] == '\0') {
		plan->challenge.changed_at = of->now;
		return;
	}
	if (policy_is_gone(of->policy, owner))
		owner = policy_acting(of->policy, owner);
	if (plan->challenge.state != CHALLENGE_RECEIVED &&
	    plan_same(owner, plan->challenge.owner))
		return;
	plan_give_to(plan, of, owner);
	plan_tell(plan, of, NEWS_ROUTED);
}

static void
take(struct plan *plan, const struct turn_of *of)
{
	plan_enter(plan, CHALLENGE_WORKING, of);
	plan_tell(plan, of, NEWS_TAKEN);
}

/* Not mine: back to the coordinator, who finds another. Never dropped. */
static void
give_back(struct plan *plan, const struct turn_of *of)
{
	plan_give_to(plan, of, "");
}

/* A step of the owner's says that they have taken it on; a step that the
 * coordinator plans does not. */
static bool
takes_it(const struct plan *plan, const struct turn_of *of)
{
	return plan->challenge.state == CHALLENGE_ASSIGNED &&
	       plan_by_owner(plan, of);
}

/* Whoever is given a step by another hears of it in their next round. */
static void
tell_assignee(struct plan *plan, const struct turn_of *of,
              const struct step *step)
{
	if (step->who[0] != '\0' &&
	    !policy_speaks_for(of->policy, of->event->actor, step->who))
		plan_nudge_acting(plan, of, ITEM_GIVEN, step->who,
		                  step->number);
}

static void
plan_step(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	struct step *step;

	if (challenge->step_count == STEPS_MAX)
		return;		/* kept in the history; the letter says so */
	step = &challenge->steps[challenge->step_count++];
	*step = of->event->step;
	step->number = challenge->next_step++;
	step->first_due = step->due;
	step->planned_at = of->now;
	step->done_at = 0;
	if (takes_it(plan, of))
		plan_enter(plan, CHALLENGE_WORKING, of);
	plan_moved(plan, of);
	tell_assignee(plan, of, step);
	plan_tell(plan, of, NEWS_PLANNED);
}

static void
finish_step(struct plan *plan, const struct turn_of *of)
{
	struct step *step = plan_find_step(&plan->challenge, of->event->step.number);

	if (step == NULL || step->done_at != 0)
		return;
	step->done_at = of->now;
	if (takes_it(plan, of))
		plan_enter(plan, CHALLENGE_WORKING, of);
	plan_moved(plan, of);
	plan_tell(plan, of, NEWS_STEP_DONE);
}

static void
move_step(struct plan *plan, const struct turn_of *of)
{
	struct step *step = plan_find_step(&plan->challenge, of->event->step.number);

	if (step == NULL || step->due == of->event->step.due)
		return;
	step->due = of->event->step.due;
	if (step->first_due == DAY_NONE)
		step->first_due = step->due;
	step->done_at = 0;
	plan_moved(plan, of);
	plan_tell(plan, of, NEWS_MOVED);
}

/* The owner's own words say that somebody is at it. */
static void
hear(struct plan *plan, const struct turn_of *of)
{
	if (plan_by_owner(plan, of))
		plan_moved(plan, of);
}

void
plan_pass_answer(struct plan *plan, const struct turn_of *of)
{
	const char *owner = plan->challenge.owner;
	bool asked = plan->challenge.question_at != 0;

	plan_drop_question(plan);
	if (owner[0] != '\0' || asked)
		plan_write_acting(plan, of, LETTER_ANSWER, owner[0] != '\0'
		                  ? owner : of->policy->coordinator);
}

/* "Still missing" while the work goes on is for the owner to know. */
static void
still_missing(struct plan *plan, const struct turn_of *of)
{
	plan_pass_answer(plan, of);
}

/*
 * THE TABLE. Every state answers every event; "keep" is spelled out, and
 * there is no default. A rule says what the letters, the state and the next
 * wake_at become; what was said is kept in the history in any case.
 */
static rule *const rules[EVENT_KINDS][CHALLENGE_STATES] = {
	/*                       none     received            assigned            working            asking             closed */
	[EVENT_REPORTED]     = { receive, keep,               keep,               keep,              keep,              keep },
	[EVENT_DETAIL_ADDED] = { keep,    rule_learn_detail,  rule_pass_detail,   rule_pass_detail,  rule_learn_detail, keep },
	[EVENT_ROUTED]       = { keep,    route,              route,              route,             route,             keep },
	[EVENT_TAKEN]        = { keep,    keep,               take,               keep,              keep,              keep },
	[EVENT_PASSED]       = { keep,    keep,               give_back,          give_back,         give_back,         keep },
	[EVENT_REASSIGNED]   = { keep,    route,              route,              route,             route,             keep },
	[EVENT_STEP_PLANNED] = { keep,    keep,               plan_step,          plan_step,         plan_step,         keep },
	[EVENT_STEP_DONE]    = { keep,    keep,               finish_step,        finish_step,       finish_step,       keep },
	[EVENT_STEP_MOVED]   = { keep,    keep,               move_step,          move_step,         move_step,         keep },
	[EVENT_NOTED]        = { keep,    keep,               keep,               hear,              keep,              keep },
	[EVENT_ASKED]        = { keep,    rule_ask,           rule_ask,           rule_ask,          rule_ask,          keep },
	[EVENT_ANSWERED]     = { keep,    rule_learn_detail,  rule_pass_answer,   rule_pass_answer,  rule_pass_answer,  keep },
	[EVENT_UNDERSTOOD]   = { keep,    keep,               rule_understand,    rule_understand,   keep,              keep },
	[EVENT_DECIDED]      = { keep,    keep,               rule_decide,        rule_decide,       keep,              keep },
	[EVENT_SECURED]      = { keep,    keep,               rule_secure,        rule_secure,       rule_secure,       keep },
	[EVENT_ADDRESSED]    = { keep,    keep,               rule_follow_up,     rule_follow_up,    keep,              keep },
	[EVENT_SUFFICIENT]   = { keep,    keep,               keep,               keep,              rule_confirm,      keep },
	[EVENT_PARTLY]       = { keep,    keep,               still_missing,      still_missing,     rule_reopen,       rule_reopen },
	[EVENT_INSUFFICIENT] = { keep,    keep,               still_missing,      still_missing,     rule_reopen,       rule_reopen },
	[EVENT_WITHDRAWN]    = { keep,    rule_withdraw,      rule_withdraw,      rule_withdraw,     rule_withdraw,     keep },
	[EVENT_ENDED]        = { keep,    rule_end,           rule_end,           rule_end,          rule_end,          keep },
	[EVENT_FOLLOWED_UP]  = { keep,    rule_followed_up,   rule_followed_up,   rule_followed_up,  rule_followed_up,  rule_followed_up },
	[EVENT_HANDED_OVER]  = { keep,    rule_hand_over,     rule_hand_over,     rule_hand_over,    rule_hand_over,    keep },
	[EVENT_DISCUSSED]    = { keep,    keep,               keep,               keep,              keep,              keep },
	[EVENT_ESCALATED]    = { keep,    rule_escalate,      rule_escalate,      rule_escalate,     rule_escalate,     keep },
	[EVENT_BOUNCED]      = { keep,    rule_bounce,        rule_bounce,        rule_bounce,       rule_bounce,       keep },
	[EVENT_TICKED]       = { keep,    rule_tick_received, rule_tick_assigned, rule_tick_working, rule_tick_asking,  rule_recheck },
	[EVENT_JOINED]       = { keep,    rule_join,          rule_join,          rule_join,         rule_join,         keep },
	[EVENT_REOPENED]     = { keep,    keep,               keep,               keep,              keep,              rule_reopen_by_word },
	[EVENT_RELEASED]     = { keep,    rule_release,       rule_release,       rule_release,      rule_release,      rule_release },
	[EVENT_UNDONE]       = { keep,    rule_restore,       rule_restore,       rule_restore,      rule_restore,      rule_restore },
	[EVENT_REDACTED]     = { keep,    rule_redact,        rule_redact,        rule_redact,       rule_redact,       rule_redact },
};

void
decide(struct plan *plan, const struct policy *policy,
       const struct event *event, int64_t now)
{
	const struct turn_of of = { policy, event, now };

	rules[event->kind][plan->challenge.state](plan, &of);
	if (plan->challenge.state != CHALLENGE_NONE)
		agenda_place(&plan->challenge, policy, now);
}
