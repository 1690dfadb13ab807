/*
 * turn_people.c - the roster as it is today, and what follows when somebody is
 * out or has left.
 */
#include "turn_people.h"

#include <strings.h>

#include "core/light.h"

enum { PEOPLE_ARENA_LIMIT = 16 * 1024 * 1024 };

/* --- the roster as it is today --- */

enum outcome
turn_roster(struct turn *turn, int64_t now, struct why *why)
{
	struct policy roster = turn->config->policy;
	struct arena *arena = arena_new(PEOPLE_ARENA_LIMIT);
	int32_t today = calendar_day(&roster.calendar, now);
	struct absence *absences = NULL;
	struct departure *departures = NULL;
	size_t count = 0;
	enum outcome outcome = store_absences(turn->store, today, arena,
	                                      &absences, &count, why);

	if (outcome == OUTCOME_OK)
		outcome = store_gone(turn->store, arena, &departures,
		                     &roster.departure_count, why);
	if (outcome != OUTCOME_OK) {
		arena_free(arena);
		return outcome;
	}
	/* Some begin later. */
	for (size_t i = 0; i < count; i++)
		if (absences[i].first_day <= today)
			absences[roster.absence_count++] = absences[i];
	roster.absences = absences;
	roster.departures = departures;
	arena_free(turn->roster_arena);
	turn->roster_arena = arena;
	turn->roster = roster;
	turn->policy = &turn->roster;
	return OUTCOME_OK;
}

/* --- what is theirs --- */

struct theirs {
	struct turn *turn;
	const char *person;
	const char *reader;
	int32_t today;
	size_t count;
	struct letter_item *items;
};

static bool
is_person(const struct turn *turn, const char *a, const char *b)
{
	const struct person *person = policy_person(turn->policy, slice_of(a));

	return strcasecmp(a, b) == 0 || (person != NULL &&
	       person == policy_person(turn->policy, slice_of(b)));
}

static struct letter_item *
add_item(struct theirs *theirs, const struct challenge *challenge,
         enum letter_item_kind kind)
{
	struct turn *turn = theirs->turn;
	struct letter_item *item;
	const char *language = policy_language(turn->policy, theirs->reader);

	if (theirs->count == LETTER_ITEMS_MAX)
		return NULL;
	item = &theirs->items[theirs->count++];
	*item = (struct letter_item){
		.kind = kind, .challenge = challenge->id, .due = DAY_NONE,
		.type = arena_string(turn->arena, slice_of(challenge->type)),
		.school = arena_string(turn->arena,
		                       slice_of(challenge->school)),
		.light = light_name(light_of(turn->policy, challenge,
		                             theirs->today), language),
		.light_why = light_reason(turn->policy, challenge,
		                          theirs->today, language),
	};
	return item;
}

static enum outcome
note_theirs(void *context, const struct challenge *challenge, struct why *why)
{
	static const enum letter_item_kind kinds[CHALLENGE_STATES] = {
		[CHALLENGE_RECEIVED] = ITEM_TRIAGE,
		[CHALLENGE_ASSIGNED] = ITEM_ACCEPT,
		[CHALLENGE_WORKING] = ITEM_UPDATE,
		[CHALLENGE_ASKING] = ITEM_WAITING,
	};
	struct theirs *theirs = context;

	(void)why;
	if (challenge->owner[0] != '\0' &&
	    is_person(theirs->turn, challenge->owner, theirs->person))
		add_item(theirs, challenge, kinds[challenge->state]);
	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];
		struct letter_item *item;

		if (step->done_at != 0 || step->who[0] == '\0' ||
		    !is_person(theirs->turn, step->who, theirs->person))
			continue;
		item = add_item(theirs, challenge, ITEM_GIVEN);
		if (item == NULL)
			break;
		item->step = step->number;
		item->due = step->due;
		item->step_text = arena_string(theirs->turn->arena,
		                               slice_of(step->text));
	}
	return OUTCOME_OK;
}

/* One letter to whoever stands in or took over from the person: what waits of
 * those who have it now. */
static enum outcome
tell_reader(struct turn *turn, const char *person, const char *now_theirs,
            const char *reader, int32_t first_day, int32_t until, int64_t now,
            struct why *why)
{
	const struct challenge_filter filter = {
		.open_only = true, .due_by = DAY_NONE,
		.practice = turn_is_practice(turn),
	};
	struct theirs theirs = {
		.turn = turn, .person = now_theirs, .reader = reader,
		.today = calendar_day(&turn->policy->calendar, now),
		.items = arena_alloc_array(turn->arena, LETTER_ITEMS_MAX,
		                           sizeof(struct letter_item)),
	};
	struct letter_context context;
	int64_t serial = 0;
	enum outcome outcome = store_challenge_each(turn->store, &filter,
	                                            note_theirs, &theirs, why);

	if (outcome == OUTCOME_OK)
		outcome = store_next_number(turn->store, "letter", &serial,
		                            why);
	if (outcome != OUTCOME_OK)
		return outcome;
	letter_context_init(&context, turn->policy, now);
	context.person = person;
	context.until = until;
	if (until != DAY_NONE && first_day > theirs.today)
		context.since = first_day;
	context.items = theirs.items;
	context.item_count = theirs.count;
	outcome = turn_write(turn, LETTER_HANDOVER, NULL, serial, reader,
	                     &context, NULL, now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

/* The log of what was said about people, apart from any challenge. */
static enum outcome
note_word(struct turn *turn, const struct word_of *by, const char *text,
          struct why *why)
{
	const struct event event = { .kind = EVENT_NOTED, .text = text };

	return turn_note(turn, 0, &event, by->sender, by->mail,
	                 CHALLENGE_NONE, CHALLENGE_NONE, by->now, why);
}

/* --- out, and back --- */

enum outcome
turn_out(struct turn *turn, const struct absence *absence,
         const struct word_of *by, const char **acts, struct why *why)
{
	const struct policy *policy = turn->policy;
	int32_t today = calendar_day(&policy->calendar, by->now);
	char first[DAY_TEXT_MAX];
	char last[DAY_TEXT_MAX];
	const char *text;
	enum outcome outcome = store_absence_add(turn->store, absence,
		by->sender->address, by->now, why);

	day_format(absence->first_day, first);
	day_format(absence->last_day, last);
	text = arena_format(turn->arena, "%s is out from %s to %s; %s%s",
	                    policy_name(policy, absence->person), first, last,
	                    absence->cover[0] != '\0' ? "in their place: "
	                    : "no cover was named",
	                    policy_name(policy, absence->cover));
	if (outcome == OUTCOME_OK)
		outcome = note_word(turn, by, text, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_roster(turn, by->now, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	*acts = absence->first_day <= today || absence->cover[0] == '\0'
	      ? policy_acting(turn->policy, absence->person)
	      : policy_acting(turn->policy, absence->cover);
	*acts = arena_string(turn->arena, slice_of(*acts));
	if (absence->first_day <= today)
		outcome = store_nudge_move(turn->store, absence->person,
		                           *acts, why);
	if (outcome == OUTCOME_OK && !is_person(turn, *acts, absence->person))
		outcome = tell_reader(turn, absence->person,
		                      absence->person, *acts,
		                      absence->first_day, absence->last_day,
		                      by->now, why);
	return outcome;
}

enum outcome
turn_back(struct turn *turn, const char *person, const struct word_of *by,
          int64_t *count, struct why *why)
{
	enum outcome outcome = store_absence_end(turn->store, person, by->now,
	                                         count, why);

	if (outcome == OUTCOME_OK && *count > 0)
		outcome = note_word(turn, by, arena_format(turn->arena,
			"%s is back.", policy_name(turn->policy, person)),
			why);
	return outcome == OUTCOME_OK ? turn_roster(turn, by->now, why)
	                             : outcome;
}

/* --- gone for good --- */

struct leaving {
	struct turn *turn;
	const char *leaver;
	const char *successor;
	const struct word_of *by;
	int64_t count;
};

static enum outcome
hand_over_one(void *context, const struct challenge *challenge,
              struct why *why)
{
	static struct plan plan;
	static struct challenge before;
	struct leaving *leaving = context;
	struct turn *turn = leaving->turn;
	struct letter_context about;
	const struct event event = {
		.kind = EVENT_HANDED_OVER,
		.actor = leaving->by->sender->address,
		.whom = leaving->leaver, .owner = leaving->successor,
		.text = arena_format(turn->arena, "%s has left; %s takes over.",
			policy_name(turn->policy, leaving->leaver),
			policy_name(turn->policy, leaving->successor)),
	};
	enum outcome outcome;

	before = *challenge;
	plan_init(&plan, &before);
	decide(&plan, turn->policy, &event, leaving->by->now);
	/* Padding that differs would at most cost a line of history.
	   NOLINTNEXTLINE(bugprone-suspicious-memory-comparison) */
	if (memcmp(&plan.challenge, &before, sizeof(before)) == 0)
		return OUTCOME_OK;
	leaving->count++;
	letter_context_init(&about, turn->policy, leaving->by->now);
	outcome = turn_note(turn, before.id, &event, leaving->by->sender,
	                    leaving->by->mail, before.state,
	                    plan.challenge.state, leaving->by->now, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, &before, &plan, &about, NULL,
		                         NULL, leaving->by->now, why);
	return outcome;
}

/* A letter that still waits for the leaver will be read by nobody. */
static enum outcome
drop_letter(void *context, const struct letter_row *row, struct why *why)
{
	const struct leaving *leaving = context;

	if (!is_person(leaving->turn, row->recipient, leaving->leaver))
		return OUTCOME_OK;
	return store_letter_failed(leaving->turn->store, row->id,
	                           LETTER_DROPPED, leaving->by->now,
	                           "its reader has left", why);
}

enum outcome
turn_hand_over(struct turn *turn, const char *leaver, const char *to,
               const struct word_of *by, const char **successor,
               int64_t *count, struct why *why)
{
	struct challenge_filter filter = {
		.open_only = true, .due_by = DAY_NONE
	};
	struct leaving leaving = { .turn = turn, .leaver = leaver, .by = by };
	enum outcome outcome = store_gone_add(turn->store, leaver,
		to != NULL ? to : "", by->sender->address, by->now, why);

	if (outcome == OUTCOME_OK)
		outcome = turn_roster(turn, by->now, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	/* Who is only out for some days takes over all the same. */
	leaving.successor = arena_string(turn->arena, slice_of(
		to != NULL && to[0] != '\0' ? to
		: policy_acting(turn->policy, leaver)));
	*successor = leaving.successor;
	outcome = store_letter_each(turn->store, LETTER_WAITING, 0,
	                            drop_letter, &leaving, why);
	if (outcome == OUTCOME_OK)
		outcome = store_nudge_move(turn->store, leaver,
			policy_acting(turn->policy, leaver), why);
	for (int practice = 0; outcome == OUTCOME_OK && practice < 2;
	     practice++) {
		filter.practice = practice != 0;
		outcome = store_challenge_each(turn->store, &filter,
		                               hand_over_one, &leaving, why);
	}
	if (outcome == OUTCOME_OK)
		outcome = note_word(turn, by, arena_format(turn->arena,
			"%s has left; %s takes over.",
			policy_name(turn->policy, leaver),
			policy_name(turn->policy, leaving.successor)), why);
	*count = leaving.count;
	if (outcome == OUTCOME_OK)
		outcome = tell_reader(turn, leaver, leaving.successor,
			policy_acting(turn->policy, leaving.successor),
			DAY_NONE, DAY_NONE, by->now, why);
	return outcome;
}
