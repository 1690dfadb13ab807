/*
 * letter_people.c - in whose place the reader is written to, and who is next.
 */
#include "core/letter_make.h"

#include "core/decide.h"

/* In whose place this letter comes to its reader; NULL: in their own. */
static const char *
stood_in_for(const struct letter_maker *maker)
{
	const struct policy *policy = maker->policy;
	const char *owner = maker->challenge->owner;
	const char *role = maker->kind == LETTER_TRIAGE || owner[0] == '\0'
	                 ? policy->coordinator : owner;

	if (maker->to_submitter || maker->to_stand_in ||
	    letter_is_same(policy, maker->recipient, role) ||
	    !policy_speaks_for(policy, maker->recipient, role))
		return NULL;
	return role;
}

static void
set_covers(const struct letter_maker *maker, struct value *root)
{
	const char *role = stood_in_for(maker);
	const struct absence *absence;

	value_set_bool(maker->arena, root, "to_stand_in", maker->to_stand_in);
	if (role == NULL)
		return;
	absence = policy_absence(maker->policy, role);
	value_set_string(maker->arena, root, "covers_for",
	                 policy_name(maker->policy, role));
	if (absence != NULL)
		letter_set_date(maker, root, "covers_until",
		                absence->last_day);
}

/* Whoever is asked next if nothing moves: not named where there is nobody. */
static void
set_line(const struct letter_maker *maker, struct value *root)
{
	const struct policy *policy = maker->policy;
	const struct challenge *challenge = maker->challenge;
	bool is_beyond = policy->beyond != NULL &&
	                 letter_is_same(policy, maker->recipient,
	                                policy->beyond);
	const char *next;

	if (maker->kind == LETTER_ESCALATION && challenge->changed_at != 0)
		letter_set_date(maker, root, "stands_since",
		                calendar_day(&policy->calendar,
		                             challenge->changed_at));
	value_set_bool(maker->arena, root, "beyond", is_beyond);
	if (!challenge_is_open(challenge) ||
	    decide_is_at_top(policy, challenge))
		return;
	next = decide_up_the_line(policy, challenge, challenge->level + 1);
	if (!letter_is_same(policy, next, maker->recipient))
		value_set_string(maker->arena, root, "next_up",
		                 policy_name(policy, next));
}

/* Whose word it was where the submitters did not write it themselves. */
static void
set_answered_by(const struct letter_maker *maker, struct value *root)
{
	const struct challenge *challenge = maker->challenge;
	struct text names;

	text_init(&names, SUBMITTERS_MAX * (NAME_SIZE + 2));
	for (int32_t i = 0; maker->is_inside &&
	     i < challenge->submitter_count; i++) {
		const char *by = challenge->submitters[i].answered_by;
		const char *name = policy_name(maker->policy, by);

		if (by[0] == '\0' || slice_contains(text_slice(&names), name))
			continue;
		text_add(&names, names.length > 0 ? ", " : "");
		text_add(&names, name);
	}
	if (names.length > 0)
		value_set_string(maker->arena, root, "answered_by",
		                 names.data);
	text_release(&names);
}

void
letter_set_people(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;

	if (letter_has(context->person))
		value_set_string(maker->arena, root, "person",
		                 policy_name(maker->policy, context->person));
	letter_set_date(maker, root, "until", context->until);
	if (maker->challenge == NULL)
		return;
	set_covers(maker, root);
	set_line(maker, root);
	set_answered_by(maker, root);
	if (maker->challenge->ended_at != 0)
		letter_set_date(maker, root, "ended",
		                calendar_day(&maker->policy->calendar,
		                             maker->challenge->ended_at));
}
