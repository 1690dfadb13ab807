/*
 * store_meeting.c - meetings, their agendas, and what came of them.
 */
#include "io/store_meeting.h"

#include "io/store_private.h"

#define MEETING_COLUMNS \
	"venue, day, at, agenda_at, serial, serial_external, outcome," \
	" outcome_at, asked_at, asked"

static const char *const outcome_names[MEETING_OUTCOMES] = {
	[MEETING_WAITING] = "waiting",
	[MEETING_EMPTY] = "nothing listed",
	[MEETING_RECORDED] = "recorded",
	[MEETING_NONE] = "none discussed",
	[MEETING_NOT_TOLD] = "not told",
};

const char *
meeting_outcome_name(enum meeting_outcome outcome)
{
	return outcome_names[outcome];
}

enum outcome
store_meeting_add(struct store *store, const struct meeting_row *row,
                  struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO meeting (" MEETING_COLUMNS ")"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, row->venue);
	query_put_int(&query, row->day);
	query_put_int(&query, row->at);
	query_put_int(&query, row->agenda_at);
	query_put_int(&query, row->serial);
	query_put_int(&query, row->serial_external);
	query_put_text(&query, meeting_outcome_name(row->outcome));
	query_put_int(&query, row->outcome_at);
	query_put_int(&query, row->asked_at);
	query_put_int(&query, row->asked);
	return query_run(&query, why);
}

enum outcome
store_meeting_save(struct store *store, const struct meeting_row *row,
                   struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE meeting SET outcome = ?, outcome_at = ?,"
		" asked_at = ?, asked = ? WHERE venue = ? AND day = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, meeting_outcome_name(row->outcome));
	query_put_int(&query, row->outcome_at);
	query_put_int(&query, row->asked_at);
	query_put_int(&query, row->asked);
	query_put_text(&query, row->venue);
	query_put_int(&query, row->day);
	return query_run(&query, why);
}

static enum outcome
take_meeting(struct query *query, struct meeting_row *row, struct why *why)
{
	struct slice name;

	query_take_array(query, row->venue, sizeof(row->venue));
	row->day = query_take_int32(query);
	row->at = query_take_int(query);
	row->agenda_at = query_take_int(query);
	row->serial = query_take_int(query);
	row->serial_external = query_take_int(query);
	name = query_take_text(query);
	row->outcome = MEETING_WAITING;
	while (row->outcome < MEETING_OUTCOMES &&
	       !slice_is(name, outcome_names[row->outcome]))
		row->outcome++;
	if (row->outcome == MEETING_OUTCOMES)
		return store_fail_damaged(query->store, why, "a meeting has "
		                          "an unknown outcome");
	row->outcome_at = query_take_int(query);
	row->asked_at = query_take_int(query);
	row->asked = query_take_int32(query);
	return OUTCOME_OK;
}

/* All rows of the query, which is finished. */
static enum outcome
take_meetings(struct query *query, struct meeting_row *rows, size_t most,
              size_t *count, struct why *why)
{
	size_t found = 0;
	bool there;
	enum outcome outcome = query_step(query, &there, why);

	while (outcome == OUTCOME_OK && there && found < most) {
		outcome = take_meeting(query, &rows[found++], why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(query, &there, why);
	}
	query_finish(query);
	if (outcome == OUTCOME_OK)
		*count = found;
	return outcome;
}

enum outcome
store_meeting_get(struct store *store, const char *venue, int32_t day,
                  struct meeting_row *row, struct why *why)
{
	struct query query;
	size_t count = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT " MEETING_COLUMNS " FROM meeting"
		" WHERE venue = ? AND day = ?", why);

	*row = (struct meeting_row){ .at = 0 };
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, venue);
	query_put_int(&query, day);
	return take_meetings(&query, row, 1, &count, why);
}

enum outcome
store_meeting_of_letter(struct store *store, int64_t serial,
                        struct meeting_row *row, struct why *why)
{
	struct query query;
	size_t count = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT " MEETING_COLUMNS " FROM meeting"
		" WHERE serial > 0 AND serial = ?"
		" UNION ALL SELECT " MEETING_COLUMNS " FROM meeting"
		" WHERE serial_external > 0 AND serial_external = ?", why);

	*row = (struct meeting_row){ .at = 0 };
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, serial);
	query_put_int(&query, serial);
	return take_meetings(&query, row, 1, &count, why);
}

enum outcome
store_meetings(struct store *store, const char *venue, int32_t since,
               struct meeting_row *rows, size_t most, size_t *count,
               struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT " MEETING_COLUMNS " FROM meeting"
		" WHERE day >= ? AND (? = '' OR venue = ?)"
		" ORDER BY at, venue LIMIT ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, since);
	query_put_text(&query, venue);
	query_put_text(&query, venue);
	query_put_int(&query, (int64_t)most);
	return take_meetings(&query, rows, most, count, why);
}

enum outcome
store_meetings_waiting(struct store *store, int64_t now,
                       struct meeting_row *rows, size_t most, size_t *count,
                       struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT " MEETING_COLUMNS " FROM meeting"
		" WHERE outcome = 'waiting' AND at <= ? ORDER BY at, venue"
		" LIMIT ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_int(&query, (int64_t)most);
	return take_meetings(&query, rows, most, count, why);
}

enum outcome
store_meeting_note(struct store *store, const char *venue, int32_t day,
                   const char *line, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE meeting SET note = substr(note || ? || char(10), 1,"
		" 20000) WHERE venue = ? AND day = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, line);
	query_put_text(&query, venue);
	query_put_int(&query, day);
	return query_run(&query, why);
}

/* --- what stood on it --- */

enum outcome
store_discussion_add(struct store *store, const char *venue, int32_t day,
                     int64_t challenge, const char *list, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO discussion (venue, day, challenge, list)"
		" VALUES (?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, venue);
	query_put_int(&query, day);
	query_put_int(&query, challenge);
	query_put_text(&query, list);
	return query_run(&query, why);
}

enum outcome
store_discussion_set(struct store *store, const char *venue, int32_t day,
                     const struct discussion_row *row, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE discussion SET outcome = ?, text = ?, at = ?,"
		" actor = ? WHERE venue = ? AND day = ? AND challenge = ?",
		why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, said_kind_name(row->outcome));
	query_put_text(&query, row->text);
	query_put_int(&query, row->at);
	query_put_text(&query, row->actor);
	query_put_text(&query, venue);
	query_put_int(&query, day);
	query_put_int(&query, row->challenge);
	return query_run(&query, why);
}

static enum outcome
take_discussion(struct query *query, struct arena *arena,
                struct discussion_row *row, struct why *why)
{
	row->challenge = query_take_int(query);
	row->list = query_take_string(query, arena);
	if (!said_kind_parse(query_take_text(query), &row->outcome))
		return store_fail_damaged(query->store, why, "a discussion "
		                          "has an unknown outcome");
	row->text = query_take_string(query, arena);
	row->at = query_take_int(query);
	row->actor = query_take_string(query, arena);
	return OUTCOME_OK;
}

static enum outcome
count_discussions(struct store *store, const char *venue, int32_t day,
                  int64_t *count, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT count(*) FROM discussion"
		" WHERE venue = ? AND day = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, venue);
	query_put_int(&query, day);
	return query_number(&query, count, why);
}

enum outcome
store_discussions(struct store *store, const char *venue, int32_t day,
                  struct arena *arena, struct discussion_row **rows,
                  size_t *count, struct why *why)
{
	struct query query;
	struct discussion_row *found;
	int64_t size = 0;
	size_t n = 0;
	bool there = true;
	enum outcome outcome = count_discussions(store, venue, day, &size,
	                                         why);

	if (outcome == OUTCOME_OK)
		outcome = query_read(store, &query,
			"SELECT challenge, list, outcome, text, at, actor"
			" FROM discussion WHERE venue = ? AND day = ?"
			" ORDER BY challenge", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	found = arena_alloc_array(arena, (size_t)size + 1, sizeof(*found));
	query_put_text(&query, venue);
	query_put_int(&query, day);
	while (outcome == OUTCOME_OK && there && n <= (size_t)size) {
		outcome = query_step(&query, &there, why);
		if (outcome == OUTCOME_OK && there && n < (size_t)size)
			outcome = take_discussion(&query, arena, &found[n++],
			                          why);
		else
			there = false;
	}
	query_finish(&query);
	if (outcome == OUTCOME_OK) {
		*rows = found;
		*count = n;
	}
	return outcome;
}

/* --- challenges by their next discussion --- */

enum outcome
store_discuss_due(struct store *store, int64_t now, bool all, int64_t after,
                  int64_t *id, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT id FROM challenge WHERE state <> 'closed'"
		" AND discuss_at <= ? AND id > ? ORDER BY id LIMIT 1", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, all ? INT64_MAX : now);
	query_put_int(&query, after);
	return query_number(&query, id, why);
}

enum outcome
store_discuss_next(struct store *store, int64_t after, int64_t *at,
                   struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT min(discuss_at) FROM challenge"
		" WHERE state <> 'closed' AND discuss_at > ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, after);
	return query_number(&query, at, why);
}
