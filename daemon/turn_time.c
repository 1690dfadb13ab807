/*
 * turn_time.c - what the clock brings: ticks, and one round a person a day.
 */
#include "turn_private.h"

#include "core/light.h"
#include "turn_agenda.h"

#include "core/light.h"

enum { ROUND_ITEMS_MAX = LETTER_ITEMS_MAX, MORNING_AGAIN = 3600 };

/* --- ticks --- */

static enum outcome
tick_one(struct turn *turn, int64_t id, int64_t now, struct why *why)
{
	static struct challenge before;
	static struct plan plan;
	const struct event event = { .kind = EVENT_TICKED,
	                             .actor = "clearway" };
	struct letter_context context;
	enum outcome outcome = store_challenge_get(turn->store, id, &before,
	                                           why);

	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(&plan, &before);
	decide(&plan, turn->policy, &event, now);
	letter_context_init(&context, turn->policy, now);
	if (plan.challenge.level > before.level) {
		const struct event raised = {
			.kind = EVENT_ESCALATED, .actor = "clearway",
			.text = arena_format(turn->arena, "No word from %s; "
				"it went up the line to %s.",
				decide_mover(turn->policy, &before),
				decide_up_the_line(turn->policy,
				                   &plan.challenge,
				                   plan.challenge.level)),
		};

		outcome = turn_note(turn, id, &raised, NULL, 0, before.state,
		                    plan.challenge.state, now, why);
	}
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, &before, &plan, &context, NULL,
		                         NULL, now, why);
	return outcome;
}

enum outcome
turn_ticks(struct turn *turn, int64_t now, int64_t *count, struct why *why)
{
	int64_t id = 0;
	enum outcome roster = turn_roster(turn, now, why);

	*count = 0;
	if (roster != OUTCOME_OK)
		return roster;
	for (;;) {
		enum outcome outcome;

		arena_clear(turn->arena);
		outcome = store_challenge_due(turn->store, now, id, &id, why);
		if (outcome != OUTCOME_OK || id == 0)
			return outcome;
		outcome = store_begin(turn->store, why);
		if (outcome == OUTCOME_OK)
			outcome = tick_one(turn, id, now, why);
		if (outcome == OUTCOME_OK)
			outcome = store_commit(turn->store, why);
		if (outcome != OUTCOME_OK) {
			store_rollback(turn->store);
			return outcome;
		}
		turn_point("ticked");
		++*count;
	}
}

/* --- rounds --- */

static bool
item_kind_of(const char *name, enum letter_item_kind *kind)
{
	for (int i = 0; i < ITEM_KINDS; i++)
		if (strcmp(letter_item_name((enum letter_item_kind)i),
		           name) == 0) {
			*kind = (enum letter_item_kind)i;
			return true;
		}
	return false;
}

/* What was due when the nudge was made may have been done since. */
static bool
still_waits(const struct challenge *challenge, enum letter_item_kind kind,
            int32_t number)
{
	const struct step *step = challenge_step(challenge, number);

	switch (kind) {
	case ITEM_OUTCOME:
		return true;	/* of a meeting: also if it closed since */
	case ITEM_ACCEPT:
		return challenge->state == CHALLENGE_ASSIGNED;
	case ITEM_TRIAGE:
		return challenge->state == CHALLENGE_RECEIVED;
	case ITEM_ANSWER:
	case ITEM_SILENT:
		return challenge->state == CHALLENGE_ASKING;
	case ITEM_REPLY:
		return challenge->question_at != 0 &&
		       challenge->state != CHALLENGE_CLOSED;
	case ITEM_PLAN:
		return challenge->state == CHALLENGE_WORKING &&
		       challenge->step_count == 0;
	case ITEM_UPDATE:
		return challenge->state == CHALLENGE_WORKING;
	case ITEM_GIVEN:
		return challenge->state != CHALLENGE_CLOSED &&
		       step != NULL && step->done_at == 0;
	case ITEM_DUE_SOON:
	case ITEM_DUE:
	case ITEM_OVERDUE:
		return challenge->state == CHALLENGE_WORKING &&
		       step != NULL && step->done_at == 0;
	case ITEM_DECIDE:
	case ITEM_UNANSWERED:
	case ITEM_NEW:
	case ITEM_WAITING:
	case ITEM_ADDRESSED:
	case ITEM_UNTOUCHED:
	case ITEM_UNDER_WAY:
	case ITEM_STRANGER:
	case ITEM_HELD:
	case ITEM_ESCALATED:
	case ITEM_BOUNCED:
	case ITEM_AWAY:
	case ITEM_KINDS:
		break;
	}
	return challenge->state != CHALLENGE_CLOSED;
}

/* Overdue or not is a matter of today, not of when the nudge was made. */
static enum letter_item_kind
kind_today(enum letter_item_kind kind, const struct step *step, int32_t today)
{
	if (kind != ITEM_DUE_SOON && kind != ITEM_DUE && kind != ITEM_OVERDUE)
		return kind;
	return step->due < today ? ITEM_OVERDUE
	     : step->due == today ? ITEM_DUE : ITEM_DUE_SOON;
}

/* In whose place the reader is told of it; NULL: in their own. */
static const char *
in_place_of(const struct turn *turn, const struct challenge *challenge,
            enum letter_item_kind kind, const struct step *step,
            const char *reader)
{
	const struct policy *policy = turn->policy;
	const struct person *person = policy_person(policy, slice_of(reader));
	const char *role = challenge->owner;

	if (kind == ITEM_ANSWER || kind == ITEM_REPLY)
		return NULL;
	if (step != NULL && step->who[0] != '\0')
		role = step->who;
	if (role[0] == '\0' || kind == ITEM_TRIAGE || kind == ITEM_DECIDE ||
	    kind == ITEM_SILENT || kind == ITEM_BOUNCED || kind == ITEM_AWAY)
		role = policy->coordinator;
	if (strcmp(role, reader) == 0 || (person != NULL &&
	    person == policy_person(policy, slice_of(role))))
		return NULL;
	return policy_speaks_for(policy, reader, role) ? role : NULL;
}

static enum outcome
add_item(struct turn *turn, const struct nudge_row *nudge, int32_t today,
         struct letter_item *items, size_t *count, struct why *why)
{
	struct challenge *challenge = arena_alloc(turn->arena,
	                                          sizeof(*challenge));
	const char *language = policy_language(turn->policy, nudge->person);
	const struct step *step;
	struct letter_item *item;
	enum letter_item_kind kind;
	char *code = arena_alloc(turn->arena, TAG_CODE_MAX);
	bool waits = false;
	enum outcome outcome = store_challenge_get(turn->store,
	                                           nudge->challenge,
	                                           challenge, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (!item_kind_of(nudge->kind, &kind) ||
	    !still_waits(challenge, kind, nudge->step) ||
	    challenge->practice != turn_is_practice(turn))
		return OUTCOME_OK;
	step = kind != ITEM_OUTCOME ? challenge_step(challenge, nudge->step)
	                            : NULL;	/* step is the day there */
	seal_code(turn->seal, SEAL_REPLY, challenge->id, 0, nudge->person,
	          today, code);
	items[(*count)++] = (struct letter_item){
		.kind = step != NULL ? kind_today(kind, step, today) : kind,
		.challenge = challenge->id,
		.type = challenge->type,
		.school = challenge->school,
		.owner = challenge->owner,
		.step = nudge->step,
		.step_text = step != NULL ? step->text : NULL,
		.due = step != NULL ? step->due : DAY_NONE,
		.code = code,
	};
	item = &items[*count - 1];
	item->light = light_name(light_of(turn->policy, challenge, today),
	                         language);
	item->light_why = light_reason(turn->policy, challenge, today,
	                               language);
	item->for_whom = in_place_of(turn, challenge, kind, step,
	                             nudge->person);
	if (step != NULL && step->first_due != step->due &&
	    step->first_due != DAY_NONE)
		item->first_due = step->first_due;
	if (kind == ITEM_AWAY) {
		items[*count - 1].due = nudge->step;
		items[*count - 1].step = 0;
	}
	if (kind == ITEM_OUTCOME) {
		outcome = turn_agenda_item(turn, challenge->id, nudge->step,
		                           &items[*count - 1], &waits, why);
		*count -= !waits;
	}
	return outcome;
}

static enum outcome
make_round(struct turn *turn, const char *person, int64_t now, int32_t today,
           bool *made, struct why *why)
{
	struct nudge_row *nudges = arena_alloc_array(turn->arena,
		ROUND_ITEMS_MAX, sizeof(*nudges));
	struct letter_item *items = arena_alloc_array(turn->arena,
		ROUND_ITEMS_MAX, sizeof(*items));
	bool is_morning = turn_is_coordinators(turn, person);
	struct letter_context context;
	size_t count = 0;
	size_t item_count = 0;
	int64_t serial = 0;
	const char *acts = policy_acting(turn->policy, person);
	enum outcome outcome = OUTCOME_OK;

	/* Who is out since the nudge was made is not the one to hear it. */
	if (strcmp(acts, person) != 0)
		outcome = store_nudge_move(turn->store, person, acts, why);
	if (outcome == OUTCOME_OK)
		outcome = store_round_nudges(turn->store, person, nudges,
		                             ROUND_ITEMS_MAX, &count, why);

	letter_context_init(&context, turn->policy, now);

	for (size_t i = 0; outcome == OUTCOME_OK && i < count; i++)
		outcome = add_item(turn, &nudges[i], today, items, &item_count,
		                   why);
	context.items = items;
	context.item_count = item_count;
	if (outcome == OUTCOME_OK && is_morning)
		outcome = turn_morning(turn, person, now, items, &item_count,
		                       &context, why);
	*made = item_count > 0 || context.mail_count > 0;
	if (outcome == OUTCOME_OK && *made)
		outcome = store_next_number(turn->store, "letter", &serial,
		                            why);
	if (outcome == OUTCOME_OK && *made) {
		outcome = turn_write(turn, is_morning ? LETTER_MORNING :
		                     LETTER_ROUND, NULL, serial, person,
		                     &context, NULL, now, why);
		if (outcome == OUTCOME_BAD)
			outcome = OUTCOME_OK;	/* no such address: the round
						   is passed over */
	}
	/* Nothing was said this morning: what comes up later still may be. */
	if (outcome == OUTCOME_OK && (*made || count > 0))
		outcome = store_round_done(turn->store, person, today,
		                           count, why);
	return outcome;
}

/* The coordinator's, also where no reminder waits for them. */
static enum outcome
next_round(struct turn *turn, int64_t now, bool *is_first, char **person,
           struct why *why)
{
	int32_t today = calendar_day(&turn->policy->calendar, now);
	const char *coordinator = policy_acting(turn->policy,
	                                        turn->policy->coordinator);
	int32_t last = DAY_NONE;
	enum outcome outcome = OUTCOME_OK;

	/* It looks through the log: once an hour is often enough. */
	if (turn->morning_at != 0 && now >= turn->morning_at &&
	    now - turn->morning_at < MORNING_AGAIN)
		*is_first = false;
	if (*is_first)
		outcome = store_round_last(turn->store, coordinator, &last,
		                           why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (*is_first && (last == DAY_NONE || last < today)) {
		*is_first = false;
		turn->morning_at = now;
		*person = arena_string(turn->arena, slice_of(coordinator));
		return OUTCOME_OK;
	}
	*is_first = false;
	return store_round_next(turn->store, today, turn->arena, person, why);
}

enum outcome
turn_rounds(struct turn *turn, int64_t now, int64_t *count, struct why *why)
{
	int32_t today = calendar_day(&turn->policy->calendar, now);
	bool is_first = true;
	enum outcome roster = turn_roster(turn, now, why);

	*count = 0;
	if (roster != OUTCOME_OK)
		return roster;
	if (!calendar_is_open(&turn->policy->calendar, now))
		return OUTCOME_OK;
	for (;;) {
		char *person = NULL;
		bool made = false;
		enum outcome outcome;

		arena_clear(turn->arena);
		outcome = next_round(turn, now, &is_first, &person, why);
		if (outcome != OUTCOME_OK || person == NULL)
			return outcome;
		outcome = store_begin(turn->store, why);
		if (outcome == OUTCOME_OK)
			outcome = make_round(turn, person, now, today, &made,
			                     why);
		if (outcome == OUTCOME_OK)
			outcome = store_commit(turn->store, why);
		if (outcome != OUTCOME_OK) {
			store_rollback(turn->store);
			return outcome;
		}
		turn_point("round made");
		*count += made;
	}
}

/* --- what will end --- */

enum outcome
turn_expiry(struct turn *turn, int64_t now, int64_t *count, struct why *why)
{
	static const int32_t notices[] = { 1, 7, 14, 30 };	/* days */
	const struct config *config = turn->config;
	int32_t today = calendar_day(&turn->policy->calendar, now);
	int32_t ends;
	char *told = NULL;
	char key[64];
	char name[80];
	char text[240];
	enum outcome outcome;

	*count = 0;
	if (!config->has_oauth || config->oauth.secret_expires == NULL ||
	    !day_parse(slice_of(config->oauth.secret_expires), &ends))
		return OUTCOME_OK;
	for (size_t i = 0; i < sizeof(notices) / sizeof(notices[0]); i++) {
		if (ends - today > notices[i])
			continue;
		snprintf(key, sizeof(key), "secret %.10s %d",
		         config->oauth.secret_expires, (int)notices[i]);
		snprintf(name, sizeof(name), "alert %s", key);
		snprintf(text, sizeof(text), "The client secret for the mail "
		         "server ends on %.10s. Make a new one and put it into "
		         "its file before that day; otherwise no mail can be "
		         "read or sent.", config->oauth.secret_expires);
		arena_clear(turn->arena);
		outcome = store_meta(turn->store, name, turn->arena, &told,
		                     why);
		*count = outcome == OUTCOME_OK && told == NULL;
		if (*count == 0)
			return outcome;
		return turn_alert(turn, key, text, now, why);
	}
	return OUTCOME_OK;
}

enum outcome
turn_next_at(struct turn *turn, int64_t now, int64_t *next_at,
             struct why *why)
{
	const struct calendar *calendar = &turn->policy->calendar;
	int64_t wake = 0;
	int64_t letter = 0;
	char *person = NULL;
	int64_t round = 0;
	int64_t meeting = 0;
	enum outcome outcome;

	arena_clear(turn->arena);
	outcome = store_challenge_next(turn->store, &wake, why);
	if (outcome == OUTCOME_OK)
		outcome = store_letter_next_at(turn->store, &letter, why);
	if (outcome == OUTCOME_OK)
		outcome = store_round_next(turn->store, INT32_MAX - 1,
		                           turn->arena, &person, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_meetings_next(turn, now, &meeting, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	/* Somebody's nudges wait for the next opening that is not today's. */
	if (person != NULL)
		round = calendar_is_open(calendar, now)
		      ? calendar_after(calendar, now, 1)
		      : calendar_next_open(calendar, now);
	*next_at = wake;
	if (letter != 0 && (*next_at == 0 || letter < *next_at))
		*next_at = letter;
	if (round != 0 && (*next_at == 0 || round < *next_at))
		*next_at = round;
	if (meeting != 0 && (*next_at == 0 || meeting < *next_at))
		*next_at = meeting;
	return OUTCOME_OK;
}
