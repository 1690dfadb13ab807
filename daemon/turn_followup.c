/*
 * turn_followup.c - conversations about "has this been addressed
 * sufficiently?", each as a record: when, who with whom, how, and what was
 * said (DOMAIN.md U4).
 */
#include "turn_people.h"

#include "base/utf8.h"

static enum answer
answer_of(const struct event *event)
{
	if (event->kind == EVENT_FOLLOWED_UP)
		return event->answer;
	return event->kind == EVENT_PARTLY ? ANSWER_PARTLY
	     : event->kind == EVENT_INSUFFICIENT ? ANSWER_NO : ANSWER_YES;
}

/* Does that event say what came of a follow-up? */
static bool
is_followup(const struct event *event, enum challenge_state before)
{
	bool asked = before == CHALLENGE_ASKING || before == CHALLENGE_CLOSED;

	if (event->kind == EVENT_FOLLOWED_UP)
		return true;
	if (event->kind == EVENT_ENDED)
		return event->ending == ENDING_CONFIRMED;
	return asked && (event->kind == EVENT_SUFFICIENT ||
	                 event->kind == EVENT_PARTLY ||
	                 event->kind == EVENT_INSUFFICIENT);
}

enum outcome
turn_keep_followup(struct turn *turn, int64_t challenge,
                   enum challenge_state before, const struct event *event,
                   const struct sender *sender, int64_t mail, int64_t now,
                   struct why *why)
{
	const char *text = event->text != NULL ? event->text : "";
	struct followup followup = {
		.challenge = challenge, .at = now,
		.day = calendar_day(&turn->policy->calendar, now),
		.said_by = sender->address, .whom = sender->address,
		.medium = "mail", .answer = answer_of(event), .mail = mail,
		.note = arena_string(turn->arena, slice_part(slice_of(text), 0,
		                     utf8_border(slice_of(text),
		                                 FOLLOWUP_NOTE_MAX))),
	};

	if (!is_followup(event, before))
		return OUTCOME_OK;
	if (event->kind == EVENT_ENDED) {
		followup.whom = "";
		followup.medium = "conversation";
	}
	if (event->kind == EVENT_FOLLOWED_UP) {
		followup.whom = event->whom;
		followup.medium = event->medium != NULL ? event->medium
		                                        : "conversation";
		if (event->day != 0 && event->day != DAY_NONE)
			followup.day = event->day;
	}
	return store_followup_add(turn->store, &followup, why);
}

const char *
turn_followup_text(struct turn *turn, const struct event *event)
{
	char day[DAY_TEXT_MAX] = "";

	if (event->day != 0)
		day_format(event->day, day);
	return arena_format(turn->arena, "Talked with %s (%s%s%s): %s. %s",
	                    policy_name(turn->policy, event->whom),
	                    event->medium != NULL ? event->medium
	                    : "conversation", day[0] != '\0' ? ", " : "", day,
	                    answer_name(event->answer),
	                    event->text != NULL ? event->text : "");
}

const char *
turn_followup_whom(const struct turn *turn, const struct challenge *challenge,
                   struct slice name)
{
	const struct policy *policy = turn->policy;
	const struct person *person = policy_person_named(policy, name);
	const char *found = NULL;

	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *one = &challenge->submitters[i];
		const char *voice = policy_voice(policy, challenge, one);
		struct slice rest = slice_of(one->party.name);
		struct slice word;
		bool is_one = slice_is_fold(name, one->party.address) ||
			slice_is_fold(name, one->party.name) ||
			(person != NULL &&
			 (person == policy_person(policy, slice_of(
				one->party.address)) || (voice != NULL &&
			  person == policy_person(policy, slice_of(voice)))));

		while (!is_one && slice_next_word(&rest, &word))
			is_one = slice_equal_fold(word, name);
		if (!is_one)
			continue;
		if (found != NULL)
			return NULL;	/* two of them are called so */
		found = one->party.address;
	}
	return found;
}
