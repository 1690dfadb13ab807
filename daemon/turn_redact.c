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

/* --- by age --- */

enum { RETENTION_AT_ONCE = 50, DAY_SECONDS = 24 * 3600 };

struct aged {
	struct turn *turn;
	int64_t before_at;
	int64_t *ids;
	size_t most;
	size_t count;
};

static enum outcome
note_aged(void *context, const struct challenge *challenge, struct why *why)
{
	struct aged *aged = context;
	int64_t redacted_at = 0;
	enum outcome outcome;

	if (challenge->state != CHALLENGE_CLOSED ||
	    challenge->ended_at >= aged->before_at ||
	    aged->count == aged->most)
		return OUTCOME_OK;
	outcome = store_redacted_last(aged->turn->store, challenge->id,
	                              &redacted_at, why);
	if (outcome == OUTCOME_OK && redacted_at < challenge->ended_at)
		aged->ids[aged->count++] = challenge->id;
	return outcome;
}

enum outcome
turn_aged(struct turn *turn, int32_t days, int64_t now, int64_t *ids,
          size_t most, size_t *count, struct why *why)
{
	const struct challenge_filter closed = {
		.has_state = true, .state = CHALLENGE_CLOSED,
		.due_by = DAY_NONE,
	};
	struct aged aged = {
		.turn = turn, .ids = ids, .most = most,
		.before_at = now - (int64_t)days * DAY_SECONDS,
	};
	enum outcome outcome = store_challenge_each(turn->store, &closed,
	                                            note_aged, &aged, why);

	*count = aged.count;
	return outcome;
}

/* Once a day is often enough, whatever the daemon wakes for. */
static enum outcome
is_retention_due(struct turn *turn, int64_t now, bool *due, struct why *why)
{
	char today[DAY_TEXT_MAX];
	char *last = NULL;
	enum outcome outcome;

	day_format(calendar_day(&turn->policy->calendar, now), today);
	outcome = store_meta(turn->store, "retention", turn->arena, &last,
	                     why);
	*due = outcome == OUTCOME_OK &&
	       (last == NULL || strcmp(last, today) != 0);
	if (!*due)
		return outcome;
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = store_set_meta(turn->store, "retention", today, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}

enum outcome
turn_retention(struct turn *turn, int64_t now, int64_t *count,
               struct why *why)
{
	static const struct sender clearway = { .address = "clearway",
	                                        .is_operator = true };
	const struct privacy_settings *privacy = &turn->config->privacy;
	int64_t ids[RETENTION_AT_ONCE];
	char reason[80];
	size_t found = 0;
	bool due = false;
	bool all;
	enum outcome outcome;

	*count = 0;
	if (privacy->retention_days == 0 || privacy->legal_hold)
		return OUTCOME_OK;
	arena_clear(turn->arena);
	outcome = is_retention_due(turn, now, &due, why);
	if (outcome != OUTCOME_OK || !due)
		return outcome;
	outcome = turn_aged(turn, privacy->retention_days, now, ids,
	                    RETENTION_AT_ONCE, &found, why);
	snprintf(reason, sizeof(reason), "Retention: %d days after it was "
	         "closed.", (int)privacy->retention_days);
	for (size_t i = 0; outcome == OUTCOME_OK && i < found; i++) {
		outcome = turn_redact(turn, ids[i], &clearway, reason, now,
		                      &all, why);
		*count += outcome == OUTCOME_OK;
	}
	return outcome;
}
