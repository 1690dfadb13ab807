#include "core/agenda.h"

/* --- meetings of a venue --- */

/* How many meetings lie at or before that instant. */
static size_t
meetings_until(const struct venue *venue, int64_t at)
{
	size_t low = 0;
	size_t high = venue->meeting_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (venue->meetings_at[middle] <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

int64_t
venue_next(const struct venue *venue, int64_t after)
{
	size_t i = meetings_until(venue, after);

	return i < venue->meeting_count ? venue->meetings_at[i] : 0;
}

int64_t
venue_last(const struct venue *venue, int64_t before)
{
	size_t i = meetings_until(venue, before - 1);

	return i > 0 ? venue->meetings_at[i - 1] : 0;
}

int64_t
venue_agenda_at(const struct policy *policy, int64_t meeting_at)
{
	return calendar_before(&policy->calendar, meeting_at,
	                       policy->waits.agenda);
}

static bool
has_level(const struct venue *venue, const char *level)
{
	return venue->level != NULL && strcmp(venue->level, level) == 0;
}

/* The first venue of that level (NULL: of any) that still meets. */
static const struct venue *
first_venue(const struct policy *policy, const char *level, int64_t now)
{
	for (size_t i = 0; i < policy->venue_count; i++) {
		const struct venue *venue = &policy->venues[i];

		if ((level == NULL || has_level(venue, level)) &&
		    venue_next(venue, now) != 0)
			return venue;
	}
	return NULL;
}

bool
agenda_any_venue(const struct policy *policy, int64_t now)
{
	return first_venue(policy, NULL, now) != NULL;
}

/* --- where a challenge is discussed --- */

static const char *
level_of(const struct challenge *challenge)
{
	return strcmp(challenge->scope, "school") == 0 ||
	       strcmp(challenge->scope, "classroom") == 0
	     ? "school" : "district";
}

const struct venue *
agenda_venue(const struct policy *policy, const struct challenge *challenge,
             int64_t now)
{
	const struct type *type = policy_type(policy, challenge->type);
	const struct venue *venue = NULL;

	if (challenge->venue_is_chosen) {
		venue = policy_venue(policy, challenge->venue);
		if (venue != NULL && venue_next(venue, now) != 0)
			return venue;
		venue = NULL;
	}
	if (challenge->level > 0)
		venue = first_venue(policy, "leadership", now);
	if (venue == NULL && type != NULL && type->venue != NULL)
		venue = policy_venue(policy, type->venue);
	if (venue == NULL || venue_next(venue, now) == 0)
		venue = first_venue(policy, level_of(challenge), now);
	return venue != NULL ? venue : first_venue(policy, NULL, now);
}

bool
agenda_place(struct challenge *challenge, const struct policy *policy,
             int64_t now)
{
	const struct venue *venue;
	int64_t next;

	if (!challenge_is_open(challenge)) {
		bool had = challenge->discuss_at != 0;

		challenge->discuss_at = 0;
		return had;
	}
	venue = agenda_venue(policy, challenge, now);
	next = venue != NULL ? venue_next(venue, now) : 0;
	if (venue == NULL ||
	    (strcmp(challenge->venue, venue->key) == 0 &&
	     challenge->discuss_at == next))
		return false;
	COPY_TEXT(challenge->venue, slice_of(venue->key));
	challenge->discuss_at = next;
	return true;
}

/* --- an agenda --- */

void
agenda_meeting_init(struct agenda_meeting *meeting,
                    const struct policy *policy, const struct venue *venue,
                    int64_t at, int64_t now)
{
	int64_t last = venue_last(venue, at);

	*meeting = (struct agenda_meeting){
		.venue = venue, .at = at, .now = now, .last_day = DAY_NONE,
	};
	if (last == 0)
		return;
	meeting->since_at = venue_agenda_at(policy, last);
	meeting->last_day = calendar_day(&policy->calendar, last);
}

/* The pending step with the earliest date; NULL: none has one. */
static const struct step *
next_step(const struct challenge *challenge)
{
	const struct step *next = NULL;

	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];

		if (step->done_at == 0 && step->due != DAY_NONE &&
		    (next == NULL || step->due < next->due))
			next = step;
	}
	return next;
}

static bool
waits_for_plan(const struct policy *policy, const struct challenge *challenge,
               int64_t now)
{
	return challenge->step_count == 0 &&
	       calendar_after(&policy->calendar, challenge->changed_at,
	                      policy->waits.first_step) <= now;
}

/* Somebody has asked for a decision or a resource, and nothing is decided. */
static bool
needs_decision(const struct challenge *challenge)
{
	return challenge->decided_at == 0 &&
	       challenge->brief.needed[0] != '\0';
}

static enum letter_item_kind
kind_of(const struct agenda_meeting *meeting, const struct policy *policy,
        const struct challenge *challenge)
{
	const struct step *step = next_step(challenge);
	bool is_new = challenge->opened_at > meeting->since_at;

	switch (challenge->state) {
	case CHALLENGE_ASKING:
		return ITEM_WAITING;
	case CHALLENGE_RECEIVED:
		return is_new && challenge->level == 0 ? ITEM_TRIAGE
		                                       : ITEM_DECIDE;
	case CHALLENGE_ASSIGNED:
		if (challenge->level > 0)
			return ITEM_DECIDE;
		if (challenge->nudges > 0)
			return ITEM_UPDATE;
		if (needs_decision(challenge))
			return ITEM_DECIDE;
		return is_new ? ITEM_ACCEPT : ITEM_UNDER_WAY;
	case CHALLENGE_WORKING:
		if (challenge->level > 0)
			return ITEM_DECIDE;
		if (step != NULL && step->due <
		    calendar_day(&policy->calendar, meeting->now))
			return ITEM_OVERDUE;
		if (waits_for_plan(policy, challenge, meeting->now))
			return ITEM_PLAN;
		if (challenge->nudges > 0)
			return ITEM_UPDATE;
		if (needs_decision(challenge))
			return ITEM_DECIDE;
		return is_new ? ITEM_NEW : ITEM_UNDER_WAY;
	case CHALLENGE_CLOSED:
	case CHALLENGE_NONE:
	case CHALLENGE_STATES:
		break;
	}
	return ITEM_ADDRESSED;
}

static bool
belongs(const struct agenda_meeting *meeting,
        const struct challenge *challenge)
{
	if (strcmp(challenge->venue, meeting->venue->key) != 0 ||
	    challenge->state == CHALLENGE_NONE ||
	    (challenge->practice && !meeting->with_practice))
		return false;
	if (challenge_is_open(challenge))
		return challenge->discuss_at <= meeting->at;
	return challenge->ending == ENDING_CONFIRMED &&
	       challenge->ended_at > meeting->since_at;
}

bool
agenda_item(const struct agenda_meeting *meeting, const struct policy *policy,
            const struct challenge *challenge, struct letter_item *item)
{
	const struct step *step = next_step(challenge);
	bool shows_step;

	if (!belongs(meeting, challenge))
		return false;
	*item = (struct letter_item){
		.kind = kind_of(meeting, policy, challenge),
		.challenge = challenge->id,
		.type = challenge->type,
		.school = challenge->school,
		.summary = challenge->summary_approved && !challenge->held
		         ? challenge->summary : NULL,
		.due = DAY_NONE,
	};
	if (meeting->is_external && challenge->sensitive)
		item->school = NULL;
	if (meeting->is_external)
		return true;
	item->owner = challenge->owner;
	shows_step = item->kind == ITEM_OVERDUE ||
	             item->kind == ITEM_UNDER_WAY;
	if (shows_step && step != NULL) {
		item->step = step->number;
		item->due = step->due;
	}
	return true;
}

/* The place of its list among those of the letter. */
static int
rank(enum letter_item_kind kind)
{
	switch (kind) {
	case ITEM_NEW:
	case ITEM_ACCEPT:
	case ITEM_TRIAGE:
		return 0;
	case ITEM_DECIDE:
		return 1;
	case ITEM_OVERDUE:
		return 2;
	case ITEM_PLAN:
	case ITEM_UPDATE:
		return 3;
	case ITEM_WAITING:
	case ITEM_ANSWER:
		return 4;
	case ITEM_UNDER_WAY:
		return 5;
	case ITEM_DUE_SOON: case ITEM_DUE: case ITEM_REPLY:
	case ITEM_ADDRESSED: case ITEM_UNTOUCHED: case ITEM_OUTCOME:
	case ITEM_STRANGER: case ITEM_HELD: case ITEM_ESCALATED:
	case ITEM_BOUNCED:
	case ITEM_AWAY: case ITEM_GIVEN: case ITEM_SILENT:
	case ITEM_UNANSWERED:
	case ITEM_KINDS:
		break;
	}
	return 6;
}

int
agenda_compare(const void *left, const void *right)
{
	const struct letter_item *a = left;
	const struct letter_item *b = right;

	if (rank(a->kind) != rank(b->kind))
		return rank(a->kind) - rank(b->kind);
	if (a->due != b->due && a->due != DAY_NONE && b->due != DAY_NONE)
		return a->due < b->due ? -1 : 1;
	return a->challenge < b->challenge ? -1
	     : a->challenge > b->challenge;
}

/* --- patterns --- */

void
agenda_tally_init(struct agenda_tally *tally, const struct policy *policy,
                  int64_t now, struct arena *arena)
{
	*tally = (struct agenda_tally){
		.policy = policy,
		.since_at = now - AGENDA_PATTERN_DAYS * INT64_C(86400),
		.seen = arena_alloc_array(arena, policy->type_count *
			policy->school_count + 1, sizeof(*tally->seen)),
		.schools = arena_alloc_array(arena, policy->type_count + 1,
			sizeof(*tally->schools)),
	};
}

void
agenda_tally_add(struct agenda_tally *tally,
                 const struct challenge *challenge)
{
	const struct policy *policy = tally->policy;
	const struct type *type;
	const struct school *school;
	size_t t;
	size_t place;

	if (challenge->opened_at <= tally->since_at ||
	    (challenge->practice && !tally->with_practice) ||
	    challenge->ending == ENDING_NOT_ACCEPTED ||
	    challenge->ending == ENDING_WITHDRAWN)
		return;
	type = policy_type(policy, challenge->type);
	school = policy_school(policy, challenge->school);
	if (type == NULL || school == NULL)
		return;
	t = (size_t)(type - policy->types);
	place = t * policy->school_count + (size_t)(school - policy->schools);
	if (!tally->seen[place])
		tally->schools[t]++;
	tally->seen[place] = true;
}

static const char *
pattern_text(const struct type *type, size_t schools, const char *language,
             struct arena *arena)
{
	const char *label = type->label != NULL ? type->label : type->key;

	if (slice_starts(slice_of(language), "es"))
		return arena_format(arena, "%zu escuelas informaron este mes "
			"de desafíos del mismo tipo: %s", schools,
			type->label_es != NULL ? type->label_es : label);
	return arena_format(arena, "%zu schools have reported %c%s challenges "
	                    "this month", schools, ascii_lower(label[0]),
	                    label + (label[0] != '\0'));
}

size_t
agenda_patterns(const struct agenda_tally *tally, const struct venue *venue,
                const char *language, struct arena *arena,
                const char ***patterns)
{
	const struct policy *policy = tally->policy;
	size_t count = 0;

	*patterns = arena_alloc_array(arena, policy->type_count + 1,
	                              sizeof(**patterns));
	for (size_t t = 0; t < policy->type_count; t++) {
		const struct type *type = &policy->types[t];

		if (tally->schools[t] < AGENDA_PATTERN_LEAST ||
		    (!has_level(venue, "leadership") &&
		     (type->venue == NULL ||
		      strcmp(type->venue, venue->key) != 0)))
			continue;
		(*patterns)[count++] = pattern_text(type, tally->schools[t],
		                                    language, arena);
	}
	return count;
}
