/*
 * decide_people.c - people who ask and wait for an answer, who leave, or whom
 * our letters do not reach.
 */
#include "core/decide_private.h"

/* --- a question to the submitters --- */

void
plan_drop_question(struct plan *plan)
{
	struct challenge *challenge = &plan->challenge;

	challenge->question_at = 0;
	challenge->question_nudges = 0;
	if (challenge_is_open(challenge))
		plan_look_again(challenge);
}

static void
wait_for_answer(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const struct calendar *calendar = &of->policy->calendar;
	int64_t at = calendar_after(calendar, of->now, of->policy->waits.answer);

	challenge->question_at = at > of->now
	                       ? at : calendar_after(calendar, of->now, 1);
	plan_look_again(challenge);
}

/* Whoever asks is at it; the answer is waited for as any other. */
void
plan_wait_for_answer(struct plan *plan, const struct turn_of *of)
{
	if (plan->challenge.state == CHALLENGE_WORKING &&
	    plan_by_owner(plan, of))
		plan_moved(plan, of);
	plan->challenge.question_nudges = 0;
	wait_for_answer(plan, of);
}

void
plan_ask_again(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const char *owner = challenge->owner[0] != '\0'
	                  ? challenge->owner : of->policy->coordinator;

	if (challenge->question_at == 0 || of->now < challenge->question_at)
		return;
	if (++challenge->question_nudges <= of->policy->waits.answer_reminders)
	{
		plan_nudge_submitters(plan, of, ITEM_REPLY);
		wait_for_answer(plan, of);
		return;
	}
	plan_drop_question(plan);
	plan_nudge_acting(plan, of, ITEM_UNANSWERED, owner, 0);
}

/* --- somebody has left --- */

static void
hand_over_steps(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	for (int32_t i = 0; i < challenge->step_count; i++) {
		struct step *step = &challenge->steps[i];

		if (step->done_at == 0 && step->who[0] != '\0' &&
		    plan_same_person(of->policy, step->who, of->event->whom))
			COPY_TEXT(step->who, slice_of(of->event->owner));
	}
}

/*
 * What was the leaver's is the successor's, in the state it is in: one letter
 * lists it all to them, so that none is written here. Who reported it and has
 * left is answered for by the school's designee.
 */
void
rule_hand_over(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	const char *leaver = of->event->whom;
	bool asks_another = false;

	hand_over_steps(plan, of);
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		struct submitter *one = &challenge->submitters[i];

		if (one->is_gone || !plan_same_person(of->policy, leaver,
		                                      one->party.address))
			continue;
		one->is_gone = true;
		asks_another = challenge->state == CHALLENGE_ASKING &&
		               one->answer != ANSWER_YES;
	}
	if (challenge->owner[0] != '\0' && of->event->owner[0] != '\0' &&
	    plan_same_person(of->policy, leaver, challenge->owner)) {
		COPY_TEXT(challenge->owner, slice_of(of->event->owner));
		plan_moved(plan, of);
		plan_tell(plan, of, NEWS_HANDED_OVER);
	}
	if (asks_another) {
		plan_drop_progress(plan);
		plan_write_to_submitters(plan, of, LETTER_FOLLOW_UP, 0);
	}
}

/* --- a letter did not arrive --- */

/* A submitter out of reach is answered for by the school's designee. */
static bool
lose_submitter(struct plan *plan, const struct turn_of *of, const char *whom)
{
	struct challenge *challenge = &plan->challenge;

	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		struct submitter *one = &challenge->submitters[i];
		const char *voice;

		if (!plan_same(whom, one->party.address) || one->is_gone)
			continue;
		one->is_gone = true;
		voice = policy_voice(of->policy, challenge, one);
		if (challenge->state == CHALLENGE_ASKING && voice != NULL &&
		    one->answer != ANSWER_YES)
			plan_write_to(plan, LETTER_FOLLOW_UP, voice);
		return true;
	}
	return false;
}

/* An owner out of reach is no owner; the coordinator hears of all others. */
void
rule_bounce(struct plan *plan, const struct turn_of *of)
{
	const struct challenge *challenge = &plan->challenge;
	const char *whom = of->event->recipient;

	if (whom == NULL)
		return;
	if (challenge->owner[0] != '\0' && plan_same(whom, challenge->owner)) {
		plan_give_to(plan, of, "");
		return;
	}
	lose_submitter(plan, of, whom);
	if (!plan_same(whom, of->policy->coordinator))
		plan_nudge_acting(plan, of, ITEM_BOUNCED,
		                  of->policy->coordinator, 0);
}
