#include "core/challenge.h"

static const char *const state_names[CHALLENGE_STATES] = {
	[CHALLENGE_NONE] = "none",
	[CHALLENGE_RECEIVED] = "received",
	[CHALLENGE_ASSIGNED] = "assigned",
	[CHALLENGE_WORKING] = "working",
	[CHALLENGE_ASKING] = "asking",
	[CHALLENGE_CLOSED] = "closed",
};

static const char *const ending_names[ENDINGS] = {
	[ENDING_NONE] = "none",
	[ENDING_CONFIRMED] = "confirmed",
	[ENDING_RETURNED] = "returned",
	[ENDING_NOT_ACCEPTED] = "not accepted",
	[ENDING_DUPLICATE] = "duplicate",
	[ENDING_WITHDRAWN] = "withdrawn",
	[ENDING_UNCONFIRMED] = "unconfirmed",
};

static const char *const answer_names[ANSWERS] = {
	[ANSWER_NONE] = "none",
	[ANSWER_YES] = "yes",
	[ANSWER_PARTLY] = "partly",
	[ANSWER_NO] = "no",
	[ANSWER_UNCLEAR] = "unclear",
};

/* The position of the name among the names, or count. */
static unsigned
find_name(const char *const *names, unsigned count, struct slice name)
{
	for (unsigned i = 0; i < count; i++)
		if (slice_is_fold(name, names[i]))
			return i;
	return count;
}

const char *
challenge_state_name(enum challenge_state state)
{
	return state_names[state];
}

const char *
ending_name(enum ending ending)
{
	return ending_names[ending];
}

const char *
answer_name(enum answer answer)
{
	return answer_names[answer];
}

bool
challenge_state_parse(struct slice name, enum challenge_state *state)
{
	unsigned found = find_name(state_names, CHALLENGE_STATES, name);

	if (found == CHALLENGE_STATES)
		return false;
	*state = (enum challenge_state)found;
	return true;
}

bool
ending_parse(struct slice name, enum ending *ending)
{
	unsigned found = find_name(ending_names, ENDINGS, name);

	if (found == ENDINGS)
		return false;
	*ending = (enum ending)found;
	return true;
}

bool
answer_parse(struct slice name, enum answer *answer)
{
	unsigned found = find_name(answer_names, ANSWERS, name);

	if (found == ANSWERS)
		return false;
	*answer = (enum answer)found;
	return true;
}

bool
challenge_is_open(const struct challenge *challenge)
{
	return challenge->state != CHALLENGE_NONE &&
	       challenge->state != CHALLENGE_CLOSED;
}

const struct step *
challenge_step(const struct challenge *challenge, int32_t number)
{
	for (int32_t i = 0; i < challenge->step_count; i++)
		if (challenge->steps[i].number == number)
			return &challenge->steps[i];
	return NULL;
}

int32_t
challenge_next_due(const struct challenge *challenge)
{
	int32_t due = DAY_NONE;

	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];

		if (step->done_at == 0 && step->due != DAY_NONE &&
		    (due == DAY_NONE || step->due < due))
			due = step->due;
	}
	return due;
}

const struct submitter *
challenge_submitter(const struct challenge *challenge, const char *address)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *submitter = &challenge->submitters[i];

		if (slice_is_fold(slice_of(submitter->party.address),
		                  address))
			return submitter;
	}
	return NULL;
}
