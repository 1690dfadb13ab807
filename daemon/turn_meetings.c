/*
 * turn_meetings.c - before a meeting its agenda, after it the question what
 * came of it, and at its time the next discussion of what was on it.
 */
#include "turn_agenda.h"

enum { MEETINGS_MOST = 200 };

/* --- agendas that are due --- */

/* Commits or rolls back, as it went. */
static enum outcome
settle(struct turn *turn, enum outcome outcome, struct why *why)
{
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}

/* The next meeting without a row; *at is 0 where there is none. */
static enum outcome
next_unwritten(struct turn *turn, const struct venue *venue, int64_t now,
               int64_t *at, struct why *why)
{
	const struct calendar *calendar = &turn->policy->calendar;
	struct meeting_row row;

	*at = now;
	do {
		enum outcome outcome;

		*at = venue_next(venue, *at);
		if (*at == 0)
			return OUTCOME_OK;
		outcome = store_meeting_get(turn->store, venue->key,
		                            calendar_day(calendar, *at), &row,
		                            why);
		if (outcome != OUTCOME_OK)
			return outcome;
	} while (row.at != 0);
	return OUTCOME_OK;
}

static enum outcome
write_due(struct turn *turn, int64_t now, int64_t *count, struct why *why)
{
	const struct policy *policy = turn->policy;
	bool is_open = calendar_is_open(&policy->calendar, now);

	for (size_t i = 0; is_open && i < policy->venue_count; i++) {
		const struct venue *venue = &policy->venues[i];
		int64_t at = 0;
		enum outcome outcome;

		arena_clear(turn->arena);
		outcome = next_unwritten(turn, venue, now, &at, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		if (at == 0 || venue_agenda_at(policy, at) > now)
			continue;
		outcome = store_begin(turn->store, why);
		if (outcome == OUTCOME_OK)
			outcome = turn_agenda_write(turn, venue, at, now, why);
		outcome = settle(turn, outcome, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		turn_point("agenda made");
		++*count;
	}
	return OUTCOME_OK;
}

/* --- meetings that passed while nobody was there to write their agenda --- */

static enum outcome
note_missed(struct turn *turn, const struct venue *venue, int32_t since,
            int64_t now, struct why *why)
{
	const struct calendar *calendar = &turn->policy->calendar;
	int64_t at = calendar_at(calendar, since, 0) - 1;
	enum outcome outcome = OUTCOME_OK;

	for (int i = 0; outcome == OUTCOME_OK && i < MEETINGS_MOST; i++) {
		struct meeting_row row;

		at = venue_next(venue, at);
		if (at == 0 || at > now)
			break;
		outcome = store_meeting_get(turn->store, venue->key,
		                            calendar_day(calendar, at), &row,
		                            why);
		if (outcome != OUTCOME_OK || row.at != 0)
			continue;
		row = (struct meeting_row){
			.day = calendar_day(calendar, at), .at = at,
			.outcome = MEETING_NOT_TOLD,
		};
		COPY_TEXT(row.venue, slice_of(venue->key));
		outcome = store_meeting_add(turn->store, &row, why);
	}
	return outcome;
}

/* Once a day; the very first look only notes the day. */
static enum outcome
look_back(struct turn *turn, int64_t now, struct why *why)
{
	static const char name[] = "meetings seen";
	int32_t today = calendar_day(&turn->policy->calendar, now);
	char day[DAY_TEXT_MAX];
	char *seen = NULL;
	int32_t since = today;
	enum outcome outcome = store_meta(turn->store, name, turn->arena,
	                                  &seen, why);

	if (outcome != OUTCOME_OK ||
	    (seen != NULL && day_parse(slice_of(seen), &since) &&
	     since == today))
		return outcome;
	outcome = store_begin(turn->store, why);
	for (size_t i = 0; seen != NULL && outcome == OUTCOME_OK &&
	     i < turn->policy->venue_count; i++)
		outcome = note_missed(turn, &turn->policy->venues[i], since,
		                      calendar_at(&turn->policy->calendar,
		                                  today, 0), why);
	day_format(today, day);
	if (outcome == OUTCOME_OK)
		outcome = store_set_meta(turn->store, name, day, why);
	return settle(turn, outcome, why);
}

/* --- discussions that are over --- */

static enum outcome
place_one(struct turn *turn, int64_t id, int64_t now, struct why *why)
{
	static struct challenge challenge;	/* 30 KB: not on the stack */
	enum outcome outcome = store_challenge_get(turn->store, id,
	                                           &challenge, why);

	if (outcome != OUTCOME_OK ||
	    !agenda_place(&challenge, turn->policy, now))
		return outcome;
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = store_challenge_save(turn->store, &challenge, why);
	return settle(turn, outcome, why);
}

/*
 * After a start or a new config every open challenge is looked at, since rules
 * of meetings may have changed; else those whose meeting is over.
 */
static enum outcome
place_due(struct turn *turn, int64_t now, struct why *why)
{
	int64_t id = 0;

	if (!agenda_any_venue(turn->policy, now))
		return OUTCOME_OK;
	for (;;) {
		enum outcome outcome = store_discuss_due(turn->store, now,
			!turn->placed, id, &id, why);

		if (outcome == OUTCOME_OK && id != 0)
			outcome = place_one(turn, id, now, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		if (id == 0)
			break;
	}
	turn->placed = true;
	return OUTCOME_OK;
}

/* --- what came of it --- */

/* When the keeper is asked next, or, asked in vain, no more. */
static int64_t
ask_at(const struct turn *turn, const struct meeting_row *row)
{
	const struct calendar *calendar = &turn->policy->calendar;

	return row->asked == 0 ? calendar_after(calendar, row->at, 1)
	     : calendar_after(calendar, row->asked_at, AGENDA_ASKS_AFTER);
}

/* Is a word still wanted of it? */
static bool
is_unsaid(const struct discussion_row *row)
{
	return row->outcome == SAID_NOTHING &&
	       strcmp(row->list, letter_item_name(ITEM_UNDER_WAY)) != 0;
}

/* The first challenge on it of which nothing was said yet; 0: none. */
static enum outcome
first_unsaid(struct turn *turn, const struct meeting_row *row, int64_t *id,
             struct why *why)
{
	struct discussion_row *rows = NULL;
	size_t count = 0;
	enum outcome outcome = store_discussions(turn->store, row->venue,
		row->day, turn->arena, &rows, &count, why);

	*id = 0;
	for (size_t i = count; outcome == OUTCOME_OK && i > 0; i--)
		if (is_unsaid(&rows[i - 1]))
			*id = rows[i - 1].challenge;
	return outcome;
}

static enum outcome
ask(struct turn *turn, struct meeting_row *row, int64_t now, struct why *why)
{
	const struct venue *venue = policy_venue(turn->policy, row->venue);
	struct nudge_row nudge = { .kind = "outcome", .step = row->day,
	                           .at = now };
	enum outcome outcome = first_unsaid(turn, row, &nudge.challenge, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (venue == NULL || row->asked == AGENDA_ASKS_MOST ||
	    nudge.challenge == 0) {
		row->outcome = MEETING_NOT_TOLD;
		row->outcome_at = now;
		return store_meeting_save(turn->store, row, why);
	}
	COPY_TEXT(nudge.person, slice_of(turn_agenda_keeper(turn, venue)));
	row->asked++;
	row->asked_at = now;
	outcome = store_nudge_add(turn->store, &nudge, why);
	return outcome == OUTCOME_OK
	     ? store_meeting_save(turn->store, row, why) : outcome;
}

static enum outcome
ask_due(struct turn *turn, int64_t now, struct why *why)
{
	struct meeting_row rows[MEETINGS_MOST];
	size_t count = 0;
	enum outcome outcome;

	if (!calendar_is_open(&turn->policy->calendar, now))
		return OUTCOME_OK;
	outcome = store_meetings_waiting(turn->store, now, rows,
	                                 MEETINGS_MOST, &count, why);
	for (size_t i = 0; outcome == OUTCOME_OK && i < count; i++) {
		if (ask_at(turn, &rows[i]) > now)
			continue;
		outcome = store_begin(turn->store, why);
		if (outcome == OUTCOME_OK)
			outcome = ask(turn, &rows[i], now, why);
		outcome = settle(turn, outcome, why);
	}
	return outcome;
}

static void
add_number(struct text *text, int64_t challenge)
{
	text_addf(text, "%sCH-%lld", text->length > 0 ? ", " : "",
	          (long long)challenge);
}

/* The waiting meeting of that day that had the challenge on its agenda. */
enum outcome
turn_agenda_item(struct turn *turn, int64_t challenge, int32_t day,
                 struct letter_item *item, bool *waits, struct why *why)
{
	const struct policy *policy = turn->policy;

	*waits = false;
	for (size_t i = 0; i < policy->venue_count && !*waits; i++) {
		const struct venue *venue = &policy->venues[i];
		struct discussion_row *rows = NULL;
		struct meeting_row row;
		struct text open;
		size_t count = 0;
		enum outcome outcome = store_meeting_get(turn->store,
			venue->key, day, &row, why);

		if (outcome == OUTCOME_OK && row.outcome == MEETING_WAITING)
			outcome = store_discussions(turn->store, venue->key,
				day, turn->arena, &rows, &count, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		text_init(&open, STEP_TEXT_MAX);
		for (size_t r = 0; r < count; r++) {
			*waits |= rows[r].challenge == challenge;
			if (is_unsaid(&rows[r]))
				add_number(&open, rows[r].challenge);
		}
		if (*waits) {
			item->due = day;
			item->step = 0;
			item->step_text = arena_format(turn->arena, "%s: %s",
				venue->name, open.data);
		}
		text_release(&open);
	}
	return OUTCOME_OK;
}

/* --- all of it --- */

enum outcome
turn_meetings(struct turn *turn, int64_t now, int64_t *count,
              struct why *why)
{
	enum outcome outcome;

	*count = 0;
	arena_clear(turn->arena);
	outcome = look_back(turn, now, why);
	if (outcome == OUTCOME_OK)
		outcome = place_due(turn, now, why);
	if (outcome == OUTCOME_OK)
		outcome = write_due(turn, now, count, why);
	if (outcome == OUTCOME_OK)
		outcome = ask_due(turn, now, why);
	return outcome;
}

static void
take_earlier(int64_t *at, int64_t other)
{
	if (other != 0 && (*at == 0 || other < *at))
		*at = other;
}

enum outcome
turn_meetings_next(struct turn *turn, int64_t now, int64_t *next_at,
                   struct why *why)
{
	const struct policy *policy = turn->policy;
	struct meeting_row rows[MEETINGS_MOST];
	size_t count = 0;
	int64_t next = 0;
	int64_t at = 0;
	enum outcome outcome = store_discuss_next(turn->store, now, &next,
	                                          why);

	if (outcome == OUTCOME_OK)
		outcome = store_meetings_waiting(turn->store, INT64_MAX, rows,
		                                 MEETINGS_MOST, &count, why);
	for (size_t i = 0; outcome == OUTCOME_OK && i < count; i++)
		take_earlier(&next, calendar_next_open(&policy->calendar,
			ask_at(turn, &rows[i]) > now ? ask_at(turn, &rows[i])
			                             : now));
	for (size_t i = 0; outcome == OUTCOME_OK && i < policy->venue_count;
	     i++) {
		outcome = next_unwritten(turn, &policy->venues[i], now, &at,
		                         why);
		if (outcome != OUTCOME_OK || at == 0)
			continue;
		at = venue_agenda_at(policy, at);
		take_earlier(&next, calendar_next_open(&policy->calendar,
		                                       at > now ? at : now));
	}
	if (outcome == OUTCOME_OK)
		*next_at = next;
	return outcome;
}
