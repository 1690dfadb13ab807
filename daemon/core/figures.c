#include "core/figures.h"

void
figures_init(struct figures *figures, const struct policy *policy,
             int32_t since, int32_t until)
{
	memset(figures, 0, sizeof(*figures));
	figures->policy = policy;
	figures->since = since;
	figures->until = until;
}

void
figures_hear(struct figures_moments *moments, const char *event,
             enum challenge_state before, enum challenge_state after,
             int64_t at)
{
	if (moments->assigned_at == 0 && (after == CHALLENGE_ASSIGNED ||
	    after == CHALLENGE_WORKING))
		moments->assigned_at = at;
	if (after == CHALLENGE_ASKING && before != CHALLENGE_ASKING)
		moments->addressed_at = at;
	if (after == CHALLENGE_CLOSED && before != CHALLENGE_CLOSED)
		moments->by_conversation = strcmp(event, "ended") == 0;
}

/* --- one challenge --- */

static int32_t
day_of_at(const struct figures *figures, int64_t at)
{
	return calendar_day(&figures->policy->calendar, at);
}

static bool
is_in(const struct figures *figures, int64_t at)
{
	int32_t day;

	if (at == 0)
		return false;
	day = day_of_at(figures, at);
	return day >= figures->since && day <= figures->until;
}

static void
list(struct figures *figures, enum figures_exception exception, int64_t id)
{
	struct figures_list *found = &figures->exceptions[exception];

	if (found->count < FIGURES_LISTED_MOST)
		found->numbers[found->count] = id;
	found->count++;
}

static void
span(struct figures *figures, enum figures_span which, int64_t from,
     int64_t to)
{
	int32_t days;

	if (from == 0 || to < from || !is_in(figures, to))
		return;
	days = calendar_count(&figures->policy->calendar,
	                      day_of_at(figures, from),
	                      day_of_at(figures, to));
	if (days > FIGURES_DAYS_MOST)
		days = FIGURES_DAYS_MOST;
	figures->days[which][days]++;
	figures->spans[which]++;
}

static void
add_kind(struct figures *figures, const struct challenge *challenge)
{
	const struct policy *policy = figures->policy;
	const struct type *type = policy_type(policy, challenge->type);
	const struct school *school = policy_school(policy,
	                                            challenge->school);
	size_t t = type == NULL ? FIGURES_TYPES_MAX - 1
	                        : (size_t)(type - policy->types);
	size_t s = school == NULL ? 0 : (size_t)(school - policy->schools);

	figures->types[t < FIGURES_TYPES_MAX ? t : FIGURES_TYPES_MAX - 1]++;
	figures->inside += strcmp(challenge->control, "internal") == 0;
	figures->outside += strcmp(challenge->control, "external") == 0;
	if (school != NULL && s < sizeof(figures->heard) &&
	    !figures->heard[s]) {
		figures->heard[s] = true;
		figures->schools++;
	}
	if (type == NULL && challenge_is_open(challenge))
		list(figures, EXCEPTION_NO_TYPE, challenge->id);
}

static void
add_brief(struct figures *figures, const struct challenge *challenge)
{
	const struct brief *brief = &challenge->brief;

	figures->tried += brief->tried[0] != '\0';
	if (challenge->owner[0] == '\0')
		return;
	figures->owned++;
	figures->understood += challenge->understood_at != 0;
	figures->decided += challenge->decided_at != 0;
	if (brief->scope[0] != '\0' && brief->impact[0] != '\0')
		figures->briefed++;
	else
		list(figures, EXCEPTION_NO_BRIEF, challenge->id);
}

static void
add_steps(struct figures *figures, const struct challenge *challenge)
{
	bool dated = false;
	bool overdue = false;

	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];
		bool has_date = step->due != DAY_NONE;

		figures->steps++;
		dated = dated || has_date;
		figures->steps_moved += step->first_due != step->due &&
		                        step->first_due != DAY_NONE;
		if (step->done_at == 0) {
			overdue = overdue || (has_date &&
			                      step->due < figures->until);
			continue;
		}
		figures->steps_done++;
		figures->steps_dated_done += has_date;
		figures->steps_on_time += has_date &&
			day_of_at(figures, step->done_at) <= step->due;
	}
	if (challenge->state == CHALLENGE_WORKING ||
	    challenge->state == CHALLENGE_ASKING ||
	    challenge->ending == ENDING_CONFIRMED ||
	    challenge->ending == ENDING_UNCONFIRMED) {
		figures->in_work++;
		figures->with_date += dated;
		if (!dated)
			list(figures, EXCEPTION_NO_STEP, challenge->id);
	}
	if (overdue && challenge_is_open(challenge))
		list(figures, EXCEPTION_OVERDUE, challenge->id);
}

static void
add_open(struct figures *figures, const struct challenge *challenge)
{
	if (!challenge_is_open(challenge))
		return;
	figures->open++;
	if (challenge->owner[0] == '\0')
		list(figures, EXCEPTION_NO_OWNER, challenge->id);
	if (challenge->venue[0] != '\0' && challenge->discuss_at != 0)
		figures->placed++;
	else
		list(figures, EXCEPTION_NO_VENUE, challenge->id);
	if (challenge->level > 0)
		list(figures, EXCEPTION_RAISED, challenge->id);
}

/* By the school's designee, or by whoever wrote a conversation down. */
static bool
is_answered_for(const struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (challenge->submitters[i].answered_by[0] != '\0')
			return true;
	return false;
}

static void
add_follow_up(struct figures *figures, const struct challenge *challenge,
              const struct figures_moments *moments)
{
	bool ended = challenge->state == CHALLENGE_CLOSED &&
	             is_in(figures, challenge->ended_at);
	bool confirmed = ended && challenge->ending == ENDING_CONFIRMED;
	bool unconfirmed = ended && challenge->ending == ENDING_UNCONFIRMED;
	bool addressed = is_in(figures, moments->addressed_at) || confirmed ||
	                 unconfirmed;
	bool asked = challenge->asked_at != 0 ||
	             (confirmed && moments->by_conversation);

	if (ended)
		figures->endings[challenge->ending]++;
	figures->addressed += addressed;
	figures->asked += addressed && asked;
	if (addressed && !asked)
		list(figures, EXCEPTION_NOT_ASKED, challenge->id);
	if (unconfirmed)
		list(figures, EXCEPTION_UNCONFIRMED, challenge->id);
	if (challenge->reopened > 0)
		list(figures, EXCEPTION_CAME_BACK, challenge->id);
	figures->conversations += confirmed && moments->by_conversation;
	figures->in_place += confirmed && is_answered_for(challenge);
	span(figures, SPAN_ASSIGNED, challenge->opened_at,
	     moments->assigned_at);
	span(figures, SPAN_ADDRESSED, moments->assigned_at,
	     moments->addressed_at);
	if (!confirmed)
		return;
	span(figures, SPAN_CONFIRMED, moments->addressed_at,
	     challenge->ended_at);
	span(figures, SPAN_WHOLE, challenge->opened_at, challenge->ended_at);
}

void
figures_add(struct figures *figures, const struct challenge *challenge,
            const struct figures_moments *moments)
{
	if (challenge->practice ||
	    day_of_at(figures, challenge->opened_at) > figures->until ||
	    (!challenge_is_open(challenge) &&
	     day_of_at(figures, challenge->ended_at) < figures->since))
		return;
	figures->in_period++;
	if (is_in(figures, challenge->opened_at)) {
		figures->opened++;
		figures->assigned += moments->assigned_at != 0;
	}
	figures->secured += challenge->secured[0] != '\0';
	add_kind(figures, challenge);
	add_brief(figures, challenge);
	add_steps(figures, challenge);
	add_open(figures, challenge);
	add_follow_up(figures, challenge, moments);
}

int64_t
figures_median_twice(const struct figures *figures, enum figures_span which)
{
	int64_t total = figures->spans[which];
	int64_t passed = 0;
	int64_t low = -1;

	if (total == 0)
		return -1;
	for (int64_t day = 0; day <= FIGURES_DAYS_MOST; day++) {
		passed += figures->days[which][day];
		if (low < 0 && passed * 2 >= total)
			low = day;
		if (passed >= total / 2 + 1)
			return low + day;
	}
	return -1;
}
