/*
 * turn_redact.c - words removed for good: by REDACT in a reply, by the tool,
 * and by age where the district has set one.
 */
#include "turn_private.h"

enum outcome
turn_redact_words(struct turn *turn, int64_t challenge, const char *actor,
                  const char *reason, int64_t mail, int64_t now,
                  struct why *why)
{
	const struct redaction_row row = {
		.challenge = challenge, .at = now, .actor = actor,
		.reason = reason, .mail = mail,
	};
	struct redacted redacted;

	if (turn->config->privacy.legal_hold)
		return fail(why, OUTCOME_BAD, "privacy.legal_hold is set: "
		            "nothing is removed until it is lifted");
	return store_redact(turn->store, &row, &redacted, why);
}

static enum outcome
redact_one(struct turn *turn, int64_t id, const struct sender *sender,
           const char *reason, int64_t now, struct why *why)
{
	struct challenge *before = arena_alloc(turn->arena, sizeof(*before));
	struct plan *plan = arena_alloc(turn->arena, sizeof(*plan));
	const struct event event = {
		.kind = EVENT_REDACTED, .actor = sender->address,
		.text = reason,
	};
	struct letter_context context;
	enum outcome outcome = store_challenge_get(turn->store, id, before,
	                                           why);

	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(plan, before);
	decide(plan, turn->policy, &event, now);
	letter_context_init(&context, turn->policy, now);
	outcome = turn_note(turn, id, &event, sender, 0, before->state,
	                    plan->challenge.state, now, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_redact_words(turn, id, sender->address, reason,
		                            0, now, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, before, plan, &context, NULL,
		                         NULL, now, why);
	return outcome;
}

enum outcome
turn_redact(struct turn *turn, int64_t id, const struct sender *sender,
            const char *reason, int64_t now, bool *all, struct why *why)
{
	enum outcome outcome;

	arena_clear(turn->arena);
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = redact_one(turn, id, sender, reason, now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK) {
		store_rollback(turn->store);
		return outcome;
	}
	return store_forget(turn->store, all, why);
}
