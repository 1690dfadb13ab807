/*
 * turn_morning.c - the coordinator's round: besides their own reminders, all
 * that needs their word, with how long it has waited.
 */
#include "turn_private.h"

#include <strings.h>

#include "core/agenda.h"
#include "turn_process.h"
#include "turn_review.h"

enum { MAILS_MOST = 20 };

bool
turn_is_coordinators(const struct turn *turn, const char *person)
{
	return strcasecmp(person, policy_acting(turn->policy,
	                  turn->policy->coordinator)) == 0;
}

/* --- challenges --- */

struct morning {
	struct turn *turn;
	const char *person;
	int64_t now;
	int32_t today;
	struct letter_item *items;
	size_t *count;
	struct agenda_tally tally;
};

/* Held since a stranger's mail opened it, and nobody has said a word. */
static enum outcome
count_mail(void *context, const struct mail_row *row, struct why *why)
{
	int64_t *count = context;

	(void)row;
	(void)why;
	++*count;
	return OUTCOME_OK;
}

static enum outcome
is_strangers(struct turn *turn, const struct challenge *challenge,
             bool *strangers, struct why *why)
{
	const struct mail_filter filter = {
		.verdict = VERDICT_UNKNOWN_SENDER,
		.challenge = challenge->id,
	};
	int64_t count = 0;
	enum outcome outcome = store_mail_each(turn->store, &filter,
	                                       count_mail, &count, why);

	*strangers = count > 0;
	return outcome;
}

/* Why it is the coordinator's; false: it is not. */
static enum outcome
kind_of(const struct morning *morning, const struct challenge *challenge,
        enum letter_item_kind *kind, bool *needed, struct why *why)
{
	const struct policy *policy = morning->turn->policy;
	bool strangers = false;
	enum outcome outcome = OUTCOME_OK;

	*needed = true;
	if (challenge->state == CHALLENGE_RECEIVED)
		outcome = is_strangers(morning->turn, challenge, &strangers,
		                       why);
	if (strangers)
		*kind = ITEM_STRANGER;
	else if (challenge->held)
		*kind = ITEM_HELD;
	else if (challenge->state == CHALLENGE_RECEIVED)
		*kind = ITEM_TRIAGE;
	else if (challenge->state == CHALLENGE_ASKING &&
	         turn_is_coordinators(morning->turn, policy_acting(policy,
	             decide_mover(policy, challenge))))
		*kind = ITEM_DECIDE;
	else if (challenge->level > 0)
		*kind = ITEM_ESCALATED;
	else
		*needed = false;
	return outcome;
}

/* A reminder of the same is said once, with its age. */
static bool
is_reminded(const struct morning *morning, int64_t challenge,
            enum letter_item_kind kind, int32_t since)
{
	for (size_t i = 0; i < *morning->count; i++) {
		struct letter_item *item = &morning->items[i];

		if (item->challenge != challenge ||
		    (item->kind != kind && item->kind != ITEM_TRIAGE &&
		     item->kind != ITEM_DECIDE && item->kind != ITEM_SILENT))
			continue;
		if (item->kind == ITEM_TRIAGE)
			item->kind = kind;
		item->since = since;
		return true;
	}
	return false;
}

static enum outcome
gather_one(void *context, const struct challenge *challenge,
           struct why *why)
{
	struct morning *morning = context;
	struct turn *turn = morning->turn;
	struct challenge *kept;
	enum letter_item_kind kind = ITEM_TRIAGE;
	int32_t since = calendar_day(&turn->policy->calendar,
	                             challenge->entered_at);
	bool needed;
	char *code;
	enum outcome outcome;

	agenda_tally_add(&morning->tally, challenge);
	if (!challenge_is_open(challenge) ||
	    challenge->practice != turn_is_practice(turn) ||
	    since >= morning->today ||	/* they had today's letter */
	    *morning->count >= LETTER_ITEMS_MAX)
		return OUTCOME_OK;
	outcome = kind_of(morning, challenge, &kind, &needed, why);
	if (outcome != OUTCOME_OK || !needed ||
	    is_reminded(morning, challenge->id, kind, since))
		return outcome;
	kept = arena_alloc(turn->arena, sizeof(*kept));
	*kept = *challenge;
	code = arena_alloc(turn->arena, TAG_CODE_MAX);
	seal_code(turn->seal, SEAL_REPLY, challenge->id, 0, morning->person,
	          morning->today, code);
	morning->items[(*morning->count)++] = (struct letter_item){
		.kind = kind,
		.challenge = kept->id,
		.type = kept->type,
		.school = kept->school,
		.owner = kept->owner,
		.due = DAY_NONE,
		.since = since,
		.code = code,
	};
	return OUTCOME_OK;
}

/* --- mails set aside --- */

struct aside {
	struct turn *turn;
	struct letter_mail *mails;
	size_t count;
};

static enum outcome
note_aside(void *context, const struct mail_row *row, struct why *why)
{
	struct aside *aside = context;
	struct arena *arena = aside->turn->arena;
	struct slice rest = slice_of(row->reasons);
	struct slice reason = { "", 0 };

	(void)why;
	slice_next_line(&rest, &reason);
	aside->mails[aside->count++] = (struct letter_mail){
		.number = row->id,
		.from = row->from != NULL && row->from[0] != '\0'
		      ? arena_string(arena, slice_of(row->from)) : NULL,
		.reason = arena_string(arena, reason),
	};
	return OUTCOME_OK;
}

static enum outcome
add_mails(struct turn *turn, struct letter_context *context, struct why *why)
{
	const struct mail_filter filter = {
		.verdict = VERDICT_SET_ASIDE, .most = MAILS_MOST,
	};
	struct aside aside = {
		.turn = turn,
		.mails = arena_alloc_array(turn->arena, MAILS_MOST,
		                           sizeof(struct letter_mail)),
	};
	enum outcome outcome = store_mail_each(turn->store, &filter,
	                                       note_aside, &aside, why);

	context->mails = aside.mails;
	context->mail_count = aside.count;
	return outcome;
}

/* --- the review, the process --- */

static enum outcome
see_review(struct turn *turn, const char *person, int64_t now,
           struct letter_context *context, struct why *why)
{
	const char *language = policy_language(turn->policy, person);
	enum outcome outcome;

	if (language == NULL)
		language = turn->policy->language;
	outcome = turn_review_missed(turn, now, language, turn->arena,
	                             &context->missed, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_process_warning(turn, now, language,
		                               &context->note, why);
	context->review_missed = outcome == OUTCOME_OK &&
	                         context->missed[0] != '\0';
	return outcome;
}

enum outcome
turn_morning(struct turn *turn, const char *person, int64_t now,
             struct letter_item *items, size_t *count,
             struct letter_context *context, struct why *why)
{
	const struct challenge_filter all = {
		.due_by = DAY_NONE, .practice = turn_is_practice(turn),
	};
	const struct venue leadership = { .key = "", .level = "leadership" };
	struct morning morning = {
		.turn = turn, .person = person, .now = now,
		.today = calendar_day(&turn->policy->calendar, now),
		.items = items, .count = count,
	};
	const char **patterns;
	enum outcome outcome;

	agenda_tally_init(&morning.tally, turn->policy, now, turn->arena);
	morning.tally.with_practice = turn_is_practice(turn);
	outcome = store_challenge_each(turn->store, &all, gather_one,
	                               &morning, why);
	if (outcome == OUTCOME_OK)
		outcome = add_mails(turn, context, why);
	if (outcome == OUTCOME_OK)
		outcome = see_review(turn, person, now, context, why);
	context->items = items;
	context->item_count = *count;
	context->pattern_count = agenda_patterns(&morning.tally, &leadership,
		policy_language(turn->policy, person), turn->arena, &patterns);
	context->patterns = patterns;
	return outcome;
}
