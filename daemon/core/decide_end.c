/*
 * decide_end.c - the question "has this been addressed sufficiently?", its
 * answers, how a challenge ends, and how it begins again.
 */
#include "core/decide_private.h"

const char *
plan_unanswered(const struct policy *policy,
                const struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *one = &challenge->submitters[i];
		const char *voice = policy_voice(policy, challenge, one);

		if (one->answer != ANSWER_YES && voice != NULL)
			return voice;
	}
	return NULL;
}

/* Addressed, says the owner: nobody but the submitters can say "enough". */
void
rule_follow_up(struct plan *plan, const struct turn_of *of)
{
	plan_forget_answers(&plan->challenge);
	plan_drop_question(plan);
	plan->challenge.asked_at = of->now;
	plan_enter(plan, CHALLENGE_ASKING, of);
	plan_drop_progress(plan);
	plan_write_to_submitters(plan, of, LETTER_FOLLOW_UP, 0);
	/* Nobody can be asked: somebody of the team decides. */
	if (plan_unanswered(of->policy, &plan->challenge) == NULL)
		plan_nudge_acting(plan, of, ITEM_SILENT,
		                  of->policy->coordinator, 0);
}

static void
close_as(struct plan *plan, const struct turn_of *of, enum ending ending)
{
	struct challenge *challenge = &plan->challenge;
	int32_t recheck = of->policy->waits.recheck;

	challenge->ending = ending;
	challenge->ended_at = of->now;
	challenge->recheck_at = ending == ENDING_CONFIRMED && recheck > 0
	                      ? calendar_after(&of->policy->calendar, of->now,
	                                       recheck) : 0;
	plan_drop_question(plan);
	plan_enter(plan, CHALLENGE_CLOSED, of);
	plan->nudge_count = 0;
	plan_drop_progress(plan);
	plan_write_to_submitters(plan, of, LETTER_CLOSURE, 0);
	if (challenge->owner[0] != '\0')
		plan_write_acting(plan, of, LETTER_CLOSURE, challenge->owner);
}

/* --- who answers --- */

static bool
is_silent(enum answer answer)
{
	return answer != ANSWER_YES;
}

/* Does that person answer for the submitter? *self: they are the submitter. */
static bool
answers_for(const struct challenge *challenge, const struct turn_of *of,
            const struct submitter *one, const char *who, bool *self)
{
	const char *voice = policy_voice(of->policy, challenge, one);

	*self = plan_same_person(of->policy, who, one->party.address);
	return *self || (voice != NULL &&
	                 plan_same_person(of->policy, who, voice));
}

/*
 * Keeps the answer for everyone that person answers for, and whose word it
 * was if not their own; true if it is news.
 */
static bool
keep_answer(struct challenge *challenge, const struct turn_of *of,
            const char *who, enum answer answer, const char *by)
{
	bool is_news = false;
	bool self;

	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		struct submitter *one = &challenge->submitters[i];

		if (!answers_for(challenge, of, one, who, &self) ||
		    one->answer == answer)
			continue;
		/* Who writes to us themselves can be reached after all. */
		if (self && by == NULL)
			one->is_gone = false;
		one->answer = answer;
		one->answered_at = of->now;
		one->answered_by[0] = '\0';
		if (by != NULL || !self)
			COPY_TEXT(one->answered_by,
			          slice_of(by != NULL ? by : who));
		is_news = true;
	}
	return is_news;
}

static bool
all_say_yes(const struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (is_silent(challenge->submitters[i].answer))
			return false;
	return true;
}

/* One no is a no; a yes closes once every submitter has said it. */
void
rule_confirm(struct plan *plan, const struct turn_of *of)
{
	if (!keep_answer(&plan->challenge, of, of->event->actor, ANSWER_YES,
	                 NULL))
		return;
	plan->moved = true;	/* whoever said yes is not reminded of it */
	if (all_say_yes(&plan->challenge))
		close_as(plan, of, ENDING_CONFIRMED);
}

/* To the same owner again, or to be routed if it had none. */
static void
open_again(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	char owner[ADDRESS_MAX];

	COPY_TEXT(owner, slice_of(challenge->owner));
	challenge->ending = ENDING_NONE;
	challenge->ended_at = 0;
	challenge->recheck_at = 0;
	challenge->duplicate_of = 0;
	challenge->reopened++;
	if (owner[0] != '\0' && policy_is_gone(of->policy, owner))
		COPY_TEXT(challenge->owner,
		          slice_of(policy_acting(of->policy, owner)));
	if (challenge->owner[0] == '\0') {
		plan_give_to(plan, of, "");
	} else {
		plan_enter(plan, CHALLENGE_WORKING, of);
		plan_write_acting(plan, of, LETTER_REOPENED, challenge->owner);
	}
	plan_write_to_submitters(plan, of, LETTER_REOPENED, 0);
	plan_write_acting(plan, of, LETTER_REOPENED, of->policy->coordinator);
}

/* Not sufficient, says one of them; by: who wrote that down, or NULL. */
static void
deny(struct plan *plan, const struct turn_of *of, const char *who,
     enum answer answer, const char *by)
{
	struct challenge kept = plan->challenge;

	plan_forget_answers(&plan->challenge);
	if (keep_answer(&plan->challenge, of, who, answer, by))
		open_again(plan, of);
	else
		plan->challenge = kept;
}

void
rule_reopen(struct plan *plan, const struct turn_of *of)
{
	deny(plan, of, of->event->actor,
	     of->event->kind == EVENT_PARTLY ? ANSWER_PARTLY : ANSWER_NO, NULL);
}

/* A DIT member has heard that it was closed too soon. */
void
rule_reopen_by_word(struct plan *plan, const struct turn_of *of)
{
	plan_forget_answers(&plan->challenge);
	open_again(plan, of);
}

/* --- a conversation that somebody of the team wrote down --- */

/* A yes counts for the submitter it was said by, and for no other; where the
 * log knows no submitter, the conversation stands for all. */
static void
hear_yes(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	if (!challenge_is_open(challenge))
		return;
	if (challenge->submitter_count > 0 &&
	    !keep_answer(challenge, of, of->event->whom, ANSWER_YES,
	                 of->event->actor))
		return;
	plan->moved = true;
	if (all_say_yes(challenge))
		close_as(plan, of, ENDING_CONFIRMED);
}

static void
hear_no(struct plan *plan, const struct turn_of *of)
{
	enum challenge_state state = plan->challenge.state;

	if (state == CHALLENGE_ASKING || state == CHALLENGE_CLOSED)
		deny(plan, of, of->event->whom, of->event->answer,
		     of->event->actor);
	else
		plan_pass_answer(plan, of);
}

void
rule_followed_up(struct plan *plan, const struct turn_of *of)
{
	switch (of->event->answer) {
	case ANSWER_YES:
		hear_yes(plan, of);
		return;
	case ANSWER_PARTLY:
	case ANSWER_NO:
		hear_no(plan, of);
		return;
	case ANSWER_NONE:
	case ANSWER_UNCLEAR:
	case ANSWERS:
		break;
	}
	/* They were reached, and will say: the wait begins anew. */
	if (plan->challenge.state == CHALLENGE_ASKING)
		plan_moved(plan, of);
}

/* --- other ends --- */

void
rule_withdraw(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	int32_t kept = 0;

	if (challenge->submitter_count <= 1) {
		close_as(plan, of, ENDING_WITHDRAWN);
		return;
	}
	/* The others still wait for it; this one is asked no more. */
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (!plan_same_person(of->policy, of->event->actor,
		                      challenge->submitters[i].party.address))
			challenge->submitters[kept++] =
				challenge->submitters[i];
	if (kept == challenge->submitter_count || kept == 0)
		return;
	challenge->submitter_count = kept;
	plan->moved = true;
}

void
rule_end(struct plan *plan, const struct turn_of *of)
{
	plan->challenge.duplicate_of = of->event->duplicate_of;
	close_as(plan, of, of->event->ending);
}

/* Some time after a confirmed ending: is it still so? Silence changes
 * nothing; a no opens it again. */
void
rule_recheck(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	if (challenge->recheck_at == 0 || of->now < challenge->recheck_at)
		return;
	challenge->recheck_at = 0;
	challenge->asked_at = of->now;
	plan_set_wake(plan, of);
	plan_write_to_submitters(plan, of, LETTER_RECHECK, 0);
}
