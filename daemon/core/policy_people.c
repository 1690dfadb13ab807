/*
 * policy_people.c - who acts for whom: people are out, and people leave.
 */
#include "core/policy.h"

enum { CHAIN_MOST = 16 };	/* covers of covers; more is a circle's work */

/* The same person, by any of the addresses the roster lists. */
static bool
is_same(const struct policy *policy, const char *a, const char *b)
{
	const struct person *person;

	if (slice_equal_fold(slice_of(a), slice_of(b)))
		return true;
	person = policy_person(policy, slice_of(a));
	return person != NULL && person == policy_person(policy, slice_of(b));
}

static const struct departure *
departure_of(const struct policy *policy, const char *address)
{
	for (size_t i = 0; i < policy->departure_count; i++)
		if (is_same(policy, policy->departures[i].person, address))
			return &policy->departures[i];
	return NULL;
}

bool
policy_is_gone(const struct policy *policy, const char *address)
{
	const struct person *person;

	if (address[0] == '\0')
		return false;
	person = policy_person(policy, slice_of(address));
	return (person != NULL && person->is_gone) ||
	       (policy->departure_count > 0 &&
	        departure_of(policy, address) != NULL);
}

const struct absence *
policy_absence(const struct policy *policy, const char *address)
{
	for (size_t i = 0; address[0] != '\0' && i < policy->absence_count;
	     i++)
		if (is_same(policy, policy->absences[i].person, address))
			return &policy->absences[i];
	return NULL;
}

static bool
is_there(const struct policy *policy, const char *address)
{
	return address != NULL && address[0] != '\0' &&
	       !policy_is_gone(policy, address) &&
	       policy_absence(policy, address) == NULL;
}

/* Whom that person has named, or "". */
static const char *
named_by(const struct policy *policy, const char *address)
{
	const struct departure *departure = departure_of(policy, address);
	const struct absence *absence = policy_absence(policy, address);
	const char *named = departure != NULL ? departure->successor
	                  : absence != NULL ? absence->cover : NULL;

	return named != NULL ? named : "";
}

/* Along those who were named, to one who is there; NULL: it leads nowhere. */
static const char *
follow(const struct policy *policy, const char *at)
{
	for (int i = 0; i < CHAIN_MOST && at[0] != '\0'; i++) {
		if (is_there(policy, at))
			return at;
		at = named_by(policy, at);
	}
	return NULL;
}

static const char *
deputy(const struct policy *policy, const char *address)
{
	const struct person *person = policy_person(policy, slice_of(address));

	if (person != NULL && is_there(policy, person->backup))
		return person->backup;
	return person != NULL && is_there(policy, person->manager)
	     ? person->manager : NULL;
}

const char *
policy_acting(const struct policy *policy, const char *address)
{
	const char *who[2] = { address, policy->coordinator };

	/* Most of the time nobody is out. */
	if (address[0] == '\0' || is_there(policy, address))
		return address;
	for (size_t i = 0; i < 2; i++) {
		const char *found = follow(policy, who[i]);

		if (found == NULL)
			found = deputy(policy, who[i]);
		if (found != NULL)
			return found;
	}
	for (size_t i = 0; i < policy->line_count; i++)
		if (is_there(policy, policy->line[i]))
			return policy->line[i];
	return policy->coordinator;
}

bool
policy_speaks_for(const struct policy *policy, const char *actor,
                  const char *address)
{
	if (actor == NULL || actor[0] == '\0' || address[0] == '\0')
		return false;
	return is_same(policy, actor, address) ||
	       (!is_there(policy, address) &&
	        is_same(policy, actor, policy_acting(policy, address)));
}

const char *
policy_voice(const struct policy *policy, const struct challenge *challenge,
             const struct submitter *submitter)
{
	const char *address = submitter->party.address;
	const struct person *person = policy_person(policy, slice_of(address));
	const struct school *school = policy_school(policy, challenge->school);
	const char *designee = school != NULL ? school->designee : NULL;

	if (!submitter->is_gone && !policy_is_gone(policy, address))
		return address;
	for (size_t i = 0; designee == NULL && person != NULL &&
	     i < person->school_count; i++) {
		school = policy_school(policy, person->schools[i]);
		designee = school != NULL ? school->designee : NULL;
	}
	if (designee == NULL)
		return NULL;
	designee = policy_acting(policy, designee);
	/* Whoever is out of reach does not answer for themselves. */
	return is_same(policy, designee, address) ? NULL : designee;
}
