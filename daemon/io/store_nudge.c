/*
 * store_nudge.c - what is to be said in each person's next round, and when
 * they had their last one.
 */
#include "io/store_private.h"

enum outcome
store_nudge_add(struct store *store, const struct nudge_row *row,
                struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO nudge (person, challenge, step, kind, at)"
		" VALUES (?, ?, ?, ?, ?)"
		" ON CONFLICT DO UPDATE SET at = excluded.at", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, row->person);
	query_put_int(&query, row->challenge);
	query_put_int(&query, row->step);
	query_put_text(&query, row->kind);
	query_put_int(&query, row->at);
	return query_run(&query, why);
}

enum outcome
store_nudge_clear(struct store *store, int64_t challenge, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"DELETE FROM nudge WHERE challenge = ?"
		" AND kind NOT IN ('outcome', 'given')", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge);
	return query_run(&query, why);
}

enum outcome
store_nudge_move(struct store *store, const char *from, const char *to,
                 struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE OR REPLACE nudge SET person = ?2 WHERE person = ?1"
		" AND kind NOT IN ('answer', 'reply')", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, from);
	query_put_text(&query, to);
	return query_run(&query, why);
}

enum outcome
store_round_next(struct store *store, int32_t today, struct arena *arena,
                 char **person, struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query,
		"SELECT person FROM nudge WHERE NOT EXISTS"
		" (SELECT 1 FROM round WHERE round.person = nudge.person"
		"  AND day >= ?) ORDER BY person LIMIT 1", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, today);
	outcome = query_step(&query, &row, why);
	if (outcome == OUTCOME_OK)
		*person = row ? query_take_string(&query, arena) : NULL;
	query_finish(&query);
	return outcome;
}

enum outcome
store_round_last(struct store *store, const char *person, int32_t *day,
                 struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query,
		"SELECT day FROM round WHERE person = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	outcome = query_step(&query, &row, why);
	if (outcome == OUTCOME_OK)
		*day = row ? query_take_day(&query) : DAY_NONE;
	query_finish(&query);
	return outcome;
}

enum outcome
store_round_nudges(struct store *store, const char *person,
                   struct nudge_row *rows, size_t most, size_t *count,
                   struct why *why)
{
	struct query query;
	bool is_there;
	size_t found = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT challenge, person, kind, step, at FROM nudge"
		" WHERE person = ? ORDER BY challenge, step, kind LIMIT ?",
		why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	query_put_int(&query, (int64_t)most);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there) {
		struct nudge_row *row = &rows[found++];

		*row = (struct nudge_row){ .challenge = query_take_int(&query) };
		query_take_array(&query, row->person, sizeof(row->person));
		query_take_array(&query, row->kind, sizeof(row->kind));
		row->step = query_take_int32(&query);
		row->at = query_take_int(&query);
		outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	if (outcome == OUTCOME_OK)
		*count = found;
	return outcome;
}

enum outcome
store_round_done(struct store *store, const char *person, int32_t today,
                 size_t shown, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"DELETE FROM nudge WHERE person = ?1"
		" AND (challenge, step, kind) IN"
		" (SELECT challenge, step, kind FROM nudge WHERE person = ?1"
		"  ORDER BY challenge, step, kind LIMIT ?2)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	query_put_int(&query, (int64_t)shown);
	outcome = query_run(&query, why);
	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query,
			"INSERT INTO round (person, day) VALUES (?, ?)"
			" ON CONFLICT DO UPDATE"
			" SET day = max(day, excluded.day)", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	query_put_int(&query, today);
	return query_run(&query, why);
}
