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

static void
give_to(struct plan *plan, const struct turn_of *of, const char *owner)
{
	COPY_TEXT(plan->challenge.owner, slice_of(owner));
	/* Of several names in one mail, only the last is asked. */
	plan_drop_letters(plan, LETTER_ASSIGNMENT);
	plan_drop_letters(plan, LETTER_TRIAGE);
	if (owner[0] == '\0') {
		plan_enter(plan, CHALLENGE_RECEIVED, of);
		plan_write_to(plan, LETTER_TRIAGE, of->policy->coordinator);
		return;
	}
	plan_enter(plan, CHALLENGE_ASSIGNED, of);
	plan_write_to(plan, LETTER_ASSIGNMENT, owner);
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
	plan_write_to_submitters(plan, LETTER_RECEIPT, 0);
	plan_ask_designee(plan, of);
	give_to(plan, of, of->event->report->owner);
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
	if (plan->challenge.state != CHALLENGE_RECEIVED &&
	    plan_same(owner, plan->challenge.owner))
		return;
	give_to(plan, of, owner);
	plan_tell(plan, NEWS_ROUTED);
}

static void
take(struct plan *plan, const struct turn_of *of)
{
	plan_enter(plan, CHALLENGE_WORKING, of);
	plan_tell(plan, NEWS_TAKEN);
}

/* Not mine: back to the coordinator, who finds another. Never dropped. */
static void
give_back(struct plan *plan, const struct turn_of *of)
{
	give_to(plan, of, "");
}

/* A step of the owner's says that they have taken it on; a step that the
 * coordinator plans does not. */
static bool
takes_it(const struct plan *plan, const struct turn_of *of)
{
	return plan->challenge.state == CHALLENGE_ASSIGNED &&
	       plan_same_person(of->policy, of->event->actor,
	                        plan->challenge.owner);
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
	plan_tell(plan, NEWS_PLANNED);
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
	plan_tell(plan, NEWS_STEP_DONE);
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
	plan_tell(plan, NEWS_MOVED);
}

/* The owner's own words say that somebody is at it. */
static void
hear(struct plan *plan, const struct turn_of *of)
{
	if (of->event->actor != NULL &&
	    plan_same_person(of->policy, of->event->actor, plan->challenge.owner))
		plan_moved(plan, of);
}

static void
pass_answer(struct plan *plan, const struct turn_of *of)
{
	(void)of;
	if (plan->challenge.owner[0] != '\0')
		plan_write_to(plan, LETTER_ANSWER, plan->challenge.owner);
}

/* Addressed, says the owner: nobody but the submitters can say "enough". */
static void
follow_up(struct plan *plan, const struct turn_of *of)
{
	plan_forget_answers(&plan->challenge);
	plan->challenge.asked_at = of->now;
	plan_enter(plan, CHALLENGE_ASKING, of);
	plan_drop_progress(plan);
	plan_write_to_submitters(plan, LETTER_FOLLOW_UP, 0);
}

static void
close_as(struct plan *plan, const struct turn_of *of, enum ending ending)
{
	struct challenge *challenge = &plan->challenge;

	challenge->ending = ending;
	challenge->ended_at = of->now;
	plan_enter(plan, CHALLENGE_CLOSED, of);
	plan_drop_progress(plan);
	plan_write_to_submitters(plan, LETTER_CLOSURE, 0);
	if (challenge->owner[0] != '\0')
		plan_write_to(plan, LETTER_CLOSURE, challenge->owner);
}

static struct submitter *
answering(struct challenge *challenge, const struct turn_of *of)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		struct submitter *one = &challenge->submitters[i];

		if (plan_same_person(of->policy, of->event->actor,
		                one->party.address))
			return one;
	}
	return NULL;
}

/* One no is a no; a yes closes once every submitter has said it. */
static void
confirm(struct plan *plan, const struct turn_of *of)
{
	struct submitter *one = answering(&plan->challenge, of);

	if (one == NULL || one->answer == ANSWER_YES)
		return;
	one->answer = ANSWER_YES;
	one->answered_at = of->now;
	plan->moved = true;	/* whoever said yes is not reminded of it */
	for (int32_t i = 0; i < plan->challenge.submitter_count; i++)
		if (plan->challenge.submitters[i].answer != ANSWER_YES)
			return;
	close_as(plan, of, ENDING_CONFIRMED);
}

/* To the same owner again, or to be routed if it had none. */
static void
open_again(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	challenge->ending = ENDING_NONE;
	challenge->ended_at = 0;
	challenge->duplicate_of = 0;
	challenge->reopened++;
	if (challenge->owner[0] == '\0') {
		give_back(plan, of);
	} else {
		plan_enter(plan, CHALLENGE_WORKING, of);
		plan_write_to(plan, LETTER_REOPENED, challenge->owner);
	}
	plan_write_to_submitters(plan, LETTER_REOPENED, 0);
	plan_write_to(plan, LETTER_REOPENED, of->policy->coordinator);
}

/* Not sufficient, says one of them. */
static void
reopen(struct plan *plan, const struct turn_of *of)
{
	struct submitter *one = answering(&plan->challenge, of);

	if (one == NULL)
		return;
	plan_forget_answers(&plan->challenge);
	one->answer = of->event->kind == EVENT_PARTLY ? ANSWER_PARTLY
	                                              : ANSWER_NO;
	one->answered_at = of->now;
	open_again(plan, of);
}

/* A DIT member has heard that it was closed too soon. */
static void
reopen_by_word(struct plan *plan, const struct turn_of *of)
{
	plan_forget_answers(&plan->challenge);
	open_again(plan, of);
}

/* "Still missing" while the work goes on is for the owner to know. */
static void
still_missing(struct plan *plan, const struct turn_of *of)
{
	pass_answer(plan, of);
}

static void
withdraw(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct submitter *one = answering(challenge, of);
	int32_t kept = 0;

	if (challenge->submitter_count <= 1) {
		close_as(plan, of, ENDING_WITHDRAWN);
		return;
	}
	if (one == NULL)
		return;
	/* The others still wait for it; this one is asked no more. */
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (&challenge->submitters[i] != one)
			challenge->submitters[kept++] =
				challenge->submitters[i];
	challenge->submitter_count = kept;
	plan->moved = true;
}

static void
end(struct plan *plan, const struct turn_of *of)
{
	plan->challenge.duplicate_of = of->event->duplicate_of;
	close_as(plan, of, of->event->ending);
}

/* A letter did not arrive: an owner out of reach is no owner. */
static void
bounce(struct plan *plan, const struct turn_of *of)
{
	const struct challenge *challenge = &plan->challenge;
	const char *whom = of->event->recipient;

	if (whom != NULL && challenge->owner[0] != '\0' &&
	    plan_same(whom, challenge->owner)) {
		give_back(plan, of);
		return;
	}
	if (whom != NULL && !plan_same(whom, of->policy->coordinator))
		plan_nudge(plan, ITEM_BOUNCED, of->policy->coordinator, 0);
}

/* --- the coordinator's words about the log itself --- */

/* Another report of the same: whoever raised it is told and asked with the
 * others. Who does not fit is not taken; whoever asks for it looks first. */
static void
join(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct challenge *other = of->event->report;

	plan_tell(plan, NEWS_JOINED);
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
	pass_answer(plan, of);
}

/* What may name a student has been looked at: the words may go on. */
static void
release(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	if (!challenge->held)
		return;
	challenge->held = false;
	if (challenge->state == CHALLENGE_ASSIGNED)
		plan_write_to(plan, LETTER_ASSIGNMENT, challenge->owner);
	else if (challenge->state == CHALLENGE_WORKING)
		pass_answer(plan, of);
}

/* As it was before a mail; but no number is given twice. */
static void
restore(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct challenge now_is = *challenge;

	if (of->event->report->state == CHALLENGE_NONE)
		return;		/* a report is withdrawn, not undone */
	*challenge = *of->event->report;
	challenge->id = now_is.id;
	challenge->serial = now_is.serial;
	if (challenge->next_step < now_is.next_step)
		challenge->next_step = now_is.next_step;
	plan->moved = true;
	plan->nudge_count = 0;
	if (challenge_is_open(challenge) && challenge->wake_at <= of->now)
		challenge->wake_at = calendar_after(&of->policy->calendar,
		                                    of->now, 1);
	if (challenge->state == CHALLENGE_ASSIGNED &&
	    !plan_same(challenge->owner, now_is.owner))
		plan_write_to(plan, LETTER_ASSIGNMENT, challenge->owner);
}

/* The words are gone; who, when and where it stands remain. */
static void
redact(struct plan *plan, const struct turn_of *of)
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

/*
 * THE TABLE. Every state answers every event; "keep" is spelled out, and
 * there is no default. A rule says what the letters, the state and the next
 * wake_at become; what was said is kept in the history in any case.
 */
static rule *const rules[EVENT_KINDS][CHALLENGE_STATES] = {
	/*                        none     received       assigned       working       asking         closed */
	[EVENT_REPORTED]     = { receive, keep,          keep,          keep,         keep,          keep   },
	[EVENT_DETAIL_ADDED] = { keep,    rule_learn_detail, rule_pass_detail, rule_pass_detail, rule_learn_detail, keep },
	[EVENT_ROUTED]       = { keep,    route,         route,         route,        route,         keep   },
	[EVENT_TAKEN]        = { keep,    keep,          take,          keep,         keep,          keep   },
	[EVENT_PASSED]       = { keep,    keep,          give_back,     give_back,    give_back,     keep   },
	[EVENT_REASSIGNED]   = { keep,    route,         route,         route,        route,         keep   },
	[EVENT_STEP_PLANNED] = { keep,    keep,          plan_step,     plan_step,    plan_step,     keep   },
	[EVENT_STEP_DONE]    = { keep,    keep,          finish_step,   finish_step,  finish_step,   keep   },
	[EVENT_STEP_MOVED]   = { keep,    keep,          move_step,     move_step,    move_step,     keep   },
	[EVENT_NOTED]        = { keep,    keep,          keep,          hear,         keep,          keep   },
	[EVENT_ASKED]        = { keep,    rule_ask,      rule_ask,      rule_ask,     rule_ask,      keep   },
	[EVENT_ANSWERED]     = { keep,    rule_learn_detail, rule_pass_answer, rule_pass_answer, rule_pass_answer, keep },
	[EVENT_UNDERSTOOD]   = { keep,    keep,          rule_understand, rule_understand, keep,      keep   },
	[EVENT_DECIDED]      = { keep,    keep,          rule_decide,   rule_decide,  keep,          keep   },
	[EVENT_SECURED]      = { keep,    keep,          rule_secure,   rule_secure,  rule_secure,   keep   },
	[EVENT_ADDRESSED]    = { keep,    keep,          follow_up,     follow_up,    keep,          keep   },
	[EVENT_SUFFICIENT]   = { keep,    keep,          keep,          keep,         confirm,       keep   },
	[EVENT_PARTLY]       = { keep,    keep,          still_missing, still_missing, reopen,       reopen },
	[EVENT_INSUFFICIENT] = { keep,    keep,          still_missing, still_missing, reopen,       reopen },
	[EVENT_WITHDRAWN]    = { keep,    withdraw,      withdraw,      withdraw,     withdraw,      keep   },
	[EVENT_ENDED]        = { keep,    end,           end,           end,          end,           keep   },
	[EVENT_DISCUSSED]    = { keep,    keep,          keep,          keep,         keep,          keep   },
	[EVENT_ESCALATED]    = { keep,    rule_escalate, rule_escalate, rule_escalate, rule_escalate, keep  },
	[EVENT_BOUNCED]      = { keep,    bounce,        bounce,        bounce,       bounce,        keep   },
	[EVENT_TICKED]       = { keep,    rule_tick_received, rule_tick_assigned, rule_tick_working, rule_tick_asking, keep },
	[EVENT_JOINED]       = { keep,    join,          join,          join,         join,          keep   },
	[EVENT_REOPENED]     = { keep,    keep,          keep,          keep,         keep,          reopen_by_word },
	[EVENT_RELEASED]     = { keep,    release,       release,       release,      release,       release },
	[EVENT_UNDONE]       = { keep,    restore,       restore,       restore,      restore,       restore },
	[EVENT_REDACTED]     = { keep,    redact,        redact,        redact,       redact,        redact },
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
