#include "core/decide.h"

#include "base/fail.h"

struct turn_of {			/* what a rule may look at */
	const struct policy *policy;
	const struct event *event;
	int64_t now;
};

typedef void rule(struct plan *plan, const struct turn_of *of);

/* --- small things rules are made of --- */

void
plan_init(struct plan *plan, const struct challenge *challenge)
{
	*plan = (struct plan){ .challenge = *challenge };
}

static bool
same(const char *a, const char *b)
{
	return slice_equal_fold(slice_of(a), slice_of(b));
}

/* One person, by any of the addresses the roster lists. */
static bool
same_person(const struct policy *policy, const char *a, const char *b)
{
	const struct person *person = policy_person(policy, slice_of(a));

	return same(a, b) ||
	       (person != NULL && person == policy_person(policy, slice_of(b)));
}

static struct plan_letter *
write_to(struct plan *plan, enum letter_kind kind, const char *to)
{
	struct plan_letter *letter;

	for (int32_t i = 0; i < plan->letter_count; i++) {
		letter = &plan->letters[i];
		if (letter->kind == kind && same(letter->to, to))
			return letter;
	}
	if (plan->letter_count == PLAN_LETTERS_MAX)
		die("a plan has more than %d letters", PLAN_LETTERS_MAX);
	letter = &plan->letters[plan->letter_count++];
	*letter = (struct plan_letter){
		.kind = kind, .serial = ++plan->challenge.serial,
	};
	COPY_TEXT(letter->to, slice_of(to));
	return letter;
}

static void
write_to_submitters(struct plan *plan, enum letter_kind kind, unsigned news)
{
	for (int32_t i = 0; i < plan->challenge.submitter_count; i++)
		write_to(plan, kind,
		         plan->challenge.submitters[i].party.address)->news |=
			news;
}

/* A question or a closure says more than the progress of the same mail. */
static void
drop_progress(struct plan *plan)
{
	int32_t kept = 0;

	for (int32_t i = 0; i < plan->letter_count; i++)
		if (plan->letters[i].kind != LETTER_PROGRESS)
			plan->letters[kept++] = plan->letters[i];
	plan->letter_count = kept;
}

static void
tell(struct plan *plan, unsigned news)
{
	write_to_submitters(plan, LETTER_PROGRESS, news);
}

static void
nudge(struct plan *plan, enum letter_item_kind kind, const char *to,
      int32_t step)
{
	struct plan_nudge *nudge;

	if (plan->nudge_count == PLAN_NUDGES_MAX || to[0] == '\0')
		return;		/* the round shows what there is */
	nudge = &plan->nudges[plan->nudge_count++];
	*nudge = (struct plan_nudge){ .kind = kind, .step = step };
	COPY_TEXT(nudge->to, slice_of(to));
}

static const char *
who_of(const struct challenge *challenge, const struct step *step)
{
	return step->who[0] != '\0' ? step->who : challenge->owner;
}

static struct step *
find_step(struct challenge *challenge, int32_t number)
{
	for (int32_t i = 0; i < challenge->step_count; i++)
		if (challenge->steps[i].number == number)
			return &challenge->steps[i];
	return NULL;
}

/* --- when to look again --- */

static int64_t
earlier(int64_t a, int64_t b)
{
	return a != 0 && a < b ? a : b;
}

/* The morning on which a pending step next needs a word. */
static int64_t
step_wake(const struct turn_of *of, const struct step *step)
{
	const struct calendar *calendar = &of->policy->calendar;
	int32_t today = calendar_day(calendar, of->now);
	int32_t soon = step->due;

	for (int32_t n = 0; n < of->policy->waits.due_soon; n++)
		do
			soon--;
		while (!calendar_is_school_day(calendar, soon));
	if (today < soon)
		return calendar_at(calendar,
		                   calendar_school_day(calendar, soon),
		                   calendar->send_from);
	if (today < step->due)
		return calendar_at(calendar,
		                   calendar_school_day(calendar, step->due),
		                   calendar->send_from);
	if (today == step->due)
		return calendar_after(calendar, of->now, 1);
	return calendar_after(calendar, of->now, of->policy->waits.accept);
}

static int64_t
working_wake(const struct challenge *challenge, const struct turn_of *of)
{
	const struct waits *waits = &of->policy->waits;
	const struct calendar *calendar = &of->policy->calendar;
	bool pending = false;
	int64_t wake;

	for (int32_t i = 0; i < challenge->step_count; i++)
		pending |= challenge->steps[i].done_at == 0;
	wake = calendar_after(calendar, of->now,
	                      pending ? waits->update : waits->first_step);
	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];

		if (step->done_at == 0 && step->due != DAY_NONE)
			wake = earlier(step_wake(of, step), wake);
	}
	return wake;
}

static void
set_wake(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct waits *waits = &of->policy->waits;
	const struct calendar *calendar = &of->policy->calendar;
	int64_t wake = 0;

	switch (challenge->state) {
	case CHALLENGE_NONE:
	case CHALLENGE_CLOSED:
	case CHALLENGE_STATES:
		challenge->wake_at = 0;
		return;
	case CHALLENGE_RECEIVED:
		wake = calendar_after(calendar, of->now, waits->triage);
		break;
	case CHALLENGE_ASSIGNED:
		wake = calendar_after(calendar, of->now, waits->accept);
		break;
	case CHALLENGE_WORKING:
		wake = working_wake(challenge, of);
		break;
	case CHALLENGE_ASKING:
		wake = calendar_after(calendar, of->now, waits->answer);
		break;
	}
	/* A wait of 0 school days would make the loop spin. */
	challenge->wake_at = wake > of->now
	                   ? wake : calendar_after(calendar, of->now, 1);
}

/* Somebody moved: reminders begin again, and nobody up the line is waited
 * for. */
static void
moved(struct plan *plan, const struct turn_of *of)
{
	plan->moved = true;
	plan->nudge_count = 0;
	plan->challenge.changed_at = of->now;
	plan->challenge.nudges = 0;
	plan->challenge.level = 0;
	set_wake(plan, of);
}

static void
enter(struct plan *plan, enum challenge_state state, const struct turn_of *of)
{
	if (plan->challenge.state != state)
		plan->challenge.entered_at = of->now;
	plan->challenge.state = state;
	moved(plan, of);
}

static void
forget_answers(struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		challenge->submitters[i].answer = ANSWER_NONE;
		challenge->submitters[i].answered_at = 0;
	}
}

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
	if (owner[0] == '\0') {
		enter(plan, CHALLENGE_RECEIVED, of);
		write_to(plan, LETTER_TRIAGE, of->policy->coordinator);
		return;
	}
	enter(plan, CHALLENGE_ASSIGNED, of);
	write_to(plan, LETTER_ASSIGNMENT, owner);
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
	write_to_submitters(plan, LETTER_RECEIPT, 0);
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
	if (event->summary != NULL)
		COPY_TEXT(challenge->summary, slice_of(event->summary));
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
	    same(owner, plan->challenge.owner))
		return;
	give_to(plan, of, owner);
	tell(plan, NEWS_ROUTED);
}

static void
take(struct plan *plan, const struct turn_of *of)
{
	enter(plan, CHALLENGE_WORKING, of);
	tell(plan, NEWS_TAKEN);
}

/* Not mine: back to the coordinator, who finds another. Never dropped. */
static void
give_back(struct plan *plan, const struct turn_of *of)
{
	give_to(plan, of, "");
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
	/* Whoever plans a step has taken it on. */
	if (challenge->state == CHALLENGE_ASSIGNED)
		enter(plan, CHALLENGE_WORKING, of);
	moved(plan, of);
	tell(plan, NEWS_PLANNED);
}

static void
finish_step(struct plan *plan, const struct turn_of *of)
{
	struct step *step = find_step(&plan->challenge, of->event->step.number);

	if (step == NULL || step->done_at != 0)
		return;
	step->done_at = of->now;
	if (plan->challenge.state == CHALLENGE_ASSIGNED)
		enter(plan, CHALLENGE_WORKING, of);
	moved(plan, of);
	tell(plan, NEWS_STEP_DONE);
}

static void
move_step(struct plan *plan, const struct turn_of *of)
{
	struct step *step = find_step(&plan->challenge, of->event->step.number);

	if (step == NULL || step->due == of->event->step.due)
		return;
	step->due = of->event->step.due;
	if (step->first_due == DAY_NONE)
		step->first_due = step->due;
	step->done_at = 0;
	moved(plan, of);
	tell(plan, NEWS_MOVED);
}

static void
ask_submitters(struct plan *plan, const struct turn_of *of)
{
	(void)of;
	write_to_submitters(plan, LETTER_QUESTION, 0);
}

/* The owner's own words say that somebody is at it. */
static void
hear(struct plan *plan, const struct turn_of *of)
{
	if (of->event->actor != NULL &&
	    same_person(of->policy, of->event->actor, plan->challenge.owner))
		moved(plan, of);
}

static void
pass_answer(struct plan *plan, const struct turn_of *of)
{
	(void)of;
	if (plan->challenge.owner[0] != '\0')
		write_to(plan, LETTER_ANSWER, plan->challenge.owner);
}

/* Addressed, says the owner: nobody but the submitters can say "enough". */
static void
follow_up(struct plan *plan, const struct turn_of *of)
{
	forget_answers(&plan->challenge);
	plan->challenge.asked_at = of->now;
	enter(plan, CHALLENGE_ASKING, of);
	drop_progress(plan);
	write_to_submitters(plan, LETTER_FOLLOW_UP, 0);
}

static void
close_as(struct plan *plan, const struct turn_of *of, enum ending ending)
{
	struct challenge *challenge = &plan->challenge;

	challenge->ending = ending;
	challenge->ended_at = of->now;
	enter(plan, CHALLENGE_CLOSED, of);
	drop_progress(plan);
	write_to_submitters(plan, LETTER_CLOSURE, 0);
	if (challenge->owner[0] != '\0')
		write_to(plan, LETTER_CLOSURE, challenge->owner);
}

static struct submitter *
answering(struct challenge *challenge, const struct turn_of *of)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		struct submitter *one = &challenge->submitters[i];

		if (same_person(of->policy, of->event->actor,
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

/* Not sufficient: to the same owner again, or to be routed if it had none. */
static void
reopen(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	struct submitter *one = answering(challenge, of);

	if (one == NULL)
		return;
	forget_answers(challenge);
	one->answer = of->event->kind == EVENT_PARTLY ? ANSWER_PARTLY
	                                              : ANSWER_NO;
	one->answered_at = of->now;
	challenge->ending = ENDING_NONE;
	challenge->ended_at = 0;
	challenge->duplicate_of = 0;
	challenge->reopened++;
	if (challenge->owner[0] == '\0') {
		give_back(plan, of);
	} else {
		enter(plan, CHALLENGE_WORKING, of);
		write_to(plan, LETTER_REOPENED, challenge->owner);
	}
	write_to_submitters(plan, LETTER_REOPENED, 0);
	write_to(plan, LETTER_REOPENED, of->policy->coordinator);
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
	if (plan->challenge.submitter_count > 1)
		return;		/* the others still wait for it */
	close_as(plan, of, ENDING_WITHDRAWN);
}

static void
end(struct plan *plan, const struct turn_of *of)
{
	plan->challenge.duplicate_of = of->event->duplicate_of;
	close_as(plan, of, of->event->ending);
}

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
		bool is_new = !same(chain[i], challenge->owner) &&
		              !(is_coordinators &&
		                same(chain[i], policy->coordinator));

		for (int32_t j = 0; is_new && j < i; j++)
			is_new = !same(chain[i], chain[j]);
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
	letter = write_to(plan, LETTER_ESCALATION,
	                  decide_up_the_line(of->policy, challenge,
	                                     challenge->level));
	letter->stuck = stuck;
	COPY_TEXT(letter->stuck_with, slice_of(silent));
}

static void
escalate(struct plan *plan, const struct turn_of *of)
{
	raise(plan, of, ITEM_DECIDE);
	plan->challenge.changed_at = of->now;
	set_wake(plan, of);
	tell(plan, NEWS_ESCALATED);
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
		nudge(plan, kind, decide_mover(of->policy, challenge), 0);
}

static bool
is_early(const struct plan *plan, const struct turn_of *of)
{
	return of->now < plan->challenge.wake_at;
}

static void
tick_received(struct plan *plan, const struct turn_of *of)
{
	if (is_early(plan, of))
		return;
	remind(plan, of, ITEM_TRIAGE);
	set_wake(plan, of);
}

static void
tick_assigned(struct plan *plan, const struct turn_of *of)
{
	if (is_early(plan, of))
		return;
	remind(plan, of, ITEM_ACCEPT);
	set_wake(plan, of);
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
			nudge(plan, ITEM_OVERDUE, who, step->number);
			overdue = true;
		} else if (step->due == today) {
			nudge(plan, ITEM_DUE, who, step->number);
		} else if (calendar_count(calendar, today, step->due) <=
		           of->policy->waits.due_soon) {
			nudge(plan, ITEM_DUE_SOON, who, step->number);
		} else {
			continue;
		}
		*said = true;
	}
	return overdue;
}

static void
tick_working(struct plan *plan, const struct turn_of *of)
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
	set_wake(plan, of);
}

/*
 * Silence is not yes: after some reminders the coordinator is to decide, and
 * a silent coordinator is no end either.
 */
static void
tick_asking(struct plan *plan, const struct turn_of *of)
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
		nudge(plan, ITEM_DECIDE, decide_mover(of->policy, challenge),
		      0);
	else
		for (int32_t i = 0; i < challenge->submitter_count; i++)
			if (challenge->submitters[i].answer != ANSWER_YES)
				nudge(plan, ITEM_ANSWER,
				      challenge->submitters[i].party.address,
				      0);
	set_wake(plan, of);
}

/* A letter did not arrive: an owner out of reach is no owner. */
static void
bounce(struct plan *plan, const struct turn_of *of)
{
	const struct challenge *challenge = &plan->challenge;
	const char *whom = of->event->recipient;

	if (whom != NULL && challenge->owner[0] != '\0' &&
	    same(whom, challenge->owner)) {
		give_back(plan, of);
		return;
	}
	if (whom != NULL && !same(whom, of->policy->coordinator))
		nudge(plan, ITEM_DECIDE, of->policy->coordinator, 0);
}

/*
 * THE TABLE. Every state answers every event; "keep" is spelled out, and
 * there is no default. A rule says what the letters, the state and the next
 * wake_at become; what was said is kept in the history in any case.
 */
static rule *const rules[EVENT_KINDS][CHALLENGE_STATES] = {
	/*                        none     received       assigned       working       asking         closed */
	[EVENT_REPORTED]     = { receive, keep,          keep,          keep,         keep,          keep   },
	[EVENT_DETAIL_ADDED] = { keep,    keep,          pass_answer,   pass_answer,  keep,          keep   },
	[EVENT_ROUTED]       = { keep,    route,         route,         route,        route,         keep   },
	[EVENT_TAKEN]        = { keep,    keep,          take,          keep,         keep,          keep   },
	[EVENT_PASSED]       = { keep,    keep,          give_back,     give_back,    give_back,     keep   },
	[EVENT_REASSIGNED]   = { keep,    route,         route,         route,        route,         keep   },
	[EVENT_STEP_PLANNED] = { keep,    keep,          plan_step,     plan_step,    plan_step,     keep   },
	[EVENT_STEP_DONE]    = { keep,    keep,          finish_step,   finish_step,  finish_step,   keep   },
	[EVENT_STEP_MOVED]   = { keep,    keep,          move_step,     move_step,    move_step,     keep   },
	[EVENT_NOTED]        = { keep,    keep,          keep,          hear,         keep,          keep   },
	[EVENT_ASKED]        = { keep,    ask_submitters, ask_submitters, ask_submitters, ask_submitters, keep },
	[EVENT_ANSWERED]     = { keep,    keep,          pass_answer,   pass_answer,  keep,          keep   },
	[EVENT_UNDERSTOOD]   = { keep,    keep,          keep,          hear,         keep,          keep   },
	[EVENT_DECIDED]      = { keep,    keep,          hear,          hear,         keep,          keep   },
	[EVENT_ADDRESSED]    = { keep,    keep,          follow_up,     follow_up,    keep,          keep   },
	[EVENT_SUFFICIENT]   = { keep,    keep,          keep,          keep,         confirm,       keep   },
	[EVENT_PARTLY]       = { keep,    keep,          still_missing, still_missing, reopen,       reopen },
	[EVENT_INSUFFICIENT] = { keep,    keep,          still_missing, still_missing, reopen,       reopen },
	[EVENT_WITHDRAWN]    = { keep,    withdraw,      withdraw,      withdraw,     withdraw,      keep   },
	[EVENT_ENDED]        = { keep,    end,           end,           end,          end,           keep   },
	[EVENT_DISCUSSED]    = { keep,    keep,          keep,          keep,         keep,          keep   },
	[EVENT_ESCALATED]    = { keep,    escalate,      escalate,      escalate,     escalate,      keep   },
	[EVENT_BOUNCED]      = { keep,    bounce,        bounce,        bounce,       bounce,        keep   },
	[EVENT_TICKED]       = { keep,    tick_received, tick_assigned, tick_working, tick_asking,   keep   },
};

void
decide(struct plan *plan, const struct policy *policy,
       const struct event *event, int64_t now)
{
	const struct turn_of of = { policy, event, now };

	rules[event->kind][plan->challenge.state](plan, &of);
}
