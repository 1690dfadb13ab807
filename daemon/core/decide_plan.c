/*
 * decide_plan.c - what a plan is made of: letters, nudges, a state, and when
 * to look again.
 */
#include "core/decide_private.h"

#include "base/fail.h"

/* --- small things rules are made of --- */

void
plan_init(struct plan *plan, const struct challenge *challenge)
{
	*plan = (struct plan){ .challenge = *challenge };
}

bool
plan_same(const char *a, const char *b)
{
	return slice_equal_fold(slice_of(a), slice_of(b));
}

/* One person, by any of the addresses the roster lists. */
bool
plan_same_person(const struct policy *policy, const char *a, const char *b)
{
	const struct person *person = policy_person(policy, slice_of(a));

	return plan_same(a, b) ||
	       (person != NULL && person == policy_person(policy, slice_of(b)));
}

struct plan_letter *
plan_write_to(struct plan *plan, enum letter_kind kind, const char *to)
{
	struct plan_letter *letter;

	for (int32_t i = 0; i < plan->letter_count; i++) {
		letter = &plan->letters[i];
		if (letter->kind == kind && plan_same(letter->to, to))
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

struct plan_letter *
plan_write_acting(struct plan *plan, const struct turn_of *of,
                  enum letter_kind kind, const char *to)
{
	return plan_write_to(plan, kind, policy_acting(of->policy, to));
}

void
plan_write_to_submitters(struct plan *plan, const struct turn_of *of,
                         enum letter_kind kind, unsigned news)
{
	for (int32_t i = 0; i < plan->challenge.submitter_count; i++) {
		const char *voice = policy_voice(of->policy, &plan->challenge,
			&plan->challenge.submitters[i]);

		if (voice != NULL)
			plan_write_to(plan, kind, voice)->news |= news;
	}
}

void
plan_drop_letters(struct plan *plan, enum letter_kind kind)
{
	int32_t kept = 0;

	for (int32_t i = 0; i < plan->letter_count; i++)
		if (plan->letters[i].kind != kind)
			plan->letters[kept++] = plan->letters[i];
	plan->letter_count = kept;
}

/* A question or a closure says more than the progress of the same mail. */
void
plan_drop_progress(struct plan *plan)
{
	plan_drop_letters(plan, LETTER_PROGRESS);
}

void
plan_tell(struct plan *plan, const struct turn_of *of, unsigned news)
{
	plan_write_to_submitters(plan, of, LETTER_PROGRESS, news);
}

/* The same thing is said to a person once. */
void
plan_nudge(struct plan *plan, enum letter_item_kind kind, const char *to,
           int32_t step)
{
	struct plan_nudge *nudge;

	for (int32_t i = 0; i < plan->nudge_count; i++)
		if (plan->nudges[i].kind == kind &&
		    plan->nudges[i].step == step &&
		    plan_same(plan->nudges[i].to, to))
			return;
	if (plan->nudge_count == PLAN_NUDGES_MAX || to[0] == '\0')
		return;		/* the round shows what there is */
	nudge = &plan->nudges[plan->nudge_count++];
	*nudge = (struct plan_nudge){ .kind = kind, .step = step };
	COPY_TEXT(nudge->to, slice_of(to));
}

void
plan_nudge_acting(struct plan *plan, const struct turn_of *of,
                  enum letter_item_kind kind, const char *to, int32_t step)
{
	plan_nudge(plan, kind, policy_acting(of->policy, to), step);
}

void
plan_nudge_submitters(struct plan *plan, const struct turn_of *of,
                      enum letter_item_kind kind)
{
	const struct challenge *challenge = &plan->challenge;

	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *one = &challenge->submitters[i];
		const char *voice = policy_voice(of->policy, challenge, one);

		if (one->answer != ANSWER_YES && voice != NULL)
			plan_nudge(plan, kind, voice, 0);
	}
}

bool
plan_by_owner(const struct plan *plan, const struct turn_of *of)
{
	return policy_speaks_for(of->policy, of->event->actor,
	                         plan->challenge.owner);
}

struct step *
plan_find_step(struct challenge *challenge, int32_t number)
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

/* At the top of the line there is nobody further: once a week, for ever. */
static bool
waits_at_the_top(const struct challenge *challenge, const struct turn_of *of)
{
	return challenge->nudges > of->policy->waits.reminders &&
	       decide_is_at_top(of->policy, challenge);
}

static int64_t
state_wake(const struct challenge *challenge, const struct turn_of *of)
{
	const struct waits *waits = &of->policy->waits;
	const struct calendar *calendar = &of->policy->calendar;

	switch (challenge->state) {
	case CHALLENGE_RECEIVED:
		return calendar_after(calendar, of->now, waits->triage);
	case CHALLENGE_ASSIGNED:
		return calendar_after(calendar, of->now, waits->accept);
	case CHALLENGE_WORKING:
		return working_wake(challenge, of);
	case CHALLENGE_ASKING:
		return calendar_after(calendar, of->now, waits->answer);
	case CHALLENGE_NONE:
	case CHALLENGE_CLOSED:
	case CHALLENGE_STATES:
		break;
	}
	return 0;
}

/* The daemon looks when the state's wait ends, or a question's, whichever
 * comes first. */
void
plan_look_again(struct challenge *challenge)
{
	if (challenge->wait_at == 0)	/* written by an earlier version */
		challenge->wait_at = challenge->wake_at;
	challenge->wake_at = challenge->wait_at;
	if (challenge->question_at != 0 &&
	    challenge->question_at < challenge->wake_at)
		challenge->wake_at = challenge->question_at;
}

void
plan_set_wake(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct calendar *calendar = &of->policy->calendar;
	int64_t wake;

	if (!challenge_is_open(challenge)) {
		challenge->wait_at = 0;
		challenge->wake_at = challenge->recheck_at;
		return;
	}
	wake = waits_at_the_top(challenge, of)
	     ? calendar_after(calendar, of->now, DECIDE_TOP_WEEK)
	     : state_wake(challenge, of);
	/* A wait of 0 school days would make the loop spin. */
	challenge->wait_at = wake > of->now
	                   ? wake : calendar_after(calendar, of->now, 1);
	/* The same for a question that we slept over. */
	if (challenge->question_at != 0 && challenge->question_at <= of->now)
		challenge->question_at = calendar_after(calendar, of->now, 1);
	plan_look_again(challenge);
}

/* Somebody moved: reminders begin again, and nobody up the line is waited
 * for. */
void
plan_moved(struct plan *plan, const struct turn_of *of)
{
	int32_t kept = 0;

	plan->moved = true;
	/* Who was given a step is told of it, whoever moved since. */
	for (int32_t i = 0; i < plan->nudge_count; i++)
		if (plan->nudges[i].kind == ITEM_GIVEN)
			plan->nudges[kept++] = plan->nudges[i];
	plan->nudge_count = kept;
	plan->challenge.changed_at = of->now;
	plan->challenge.nudges = 0;
	plan->challenge.level = 0;
	plan_set_wake(plan, of);
}

void
plan_enter(struct plan *plan, enum challenge_state state,
           const struct turn_of *of)
{
	if (plan->challenge.state != state)
		plan->challenge.entered_at = of->now;
	plan->challenge.state = state;
	plan_moved(plan, of);
}

void
plan_forget_answers(struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		challenge->submitters[i].answer = ANSWER_NONE;
		challenge->submitters[i].answered_at = 0;
		challenge->submitters[i].answered_by[0] = '\0';
	}
}
