/*
 * store_undo.c - what a mail changed, as it was before, for two days.
 */
#include "io/store_private.h"

enum { KEPT_FOR = 2 * 24 * 3600 };

static enum outcome
last_of(struct store *store, const char *sql, int64_t challenge, int64_t *id,
        struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query, sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (challenge != 0)
		query_put_int(&query, challenge);
	return query_number(&query, id, why);
}

enum outcome
store_letter_last(struct store *store, int64_t *id, struct why *why)
{
	return last_of(store, "SELECT max(id) FROM letter", 0, id, why);
}

enum outcome
store_history_last(struct store *store, int64_t challenge, int64_t *id,
                   struct why *why)
{
	return last_of(store,
		"SELECT max(id) FROM history WHERE challenge = ?", challenge,
		id, why);
}

static enum outcome
forget_old(struct store *store, int64_t now, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"DELETE FROM undo WHERE at < ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now - KEPT_FOR);
	return query_run(&query, why);
}

enum outcome
store_undo_add(struct store *store, struct undo_row *row, struct why *why)
{
	struct query query;
	enum outcome outcome = forget_old(store, row->at, why);

	if (outcome == OUTCOME_OK)
		outcome = last_of(store, "SELECT coalesce(max(seq), 0) + 1 "
			"FROM sqlite_sequence WHERE name = 'undo'", 0,
			&row->id, why);
	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query,
			"INSERT INTO undo (id, bond, at, actor, mail,"
			" challenge, letters_from, letters_to, history_to,"
			" before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (row->bond == 0)
		row->bond = row->id;
	query_put_int(&query, row->id);
	query_put_int(&query, row->bond);
	query_put_int(&query, row->at);
	query_put_text(&query, row->actor);
	query_put_id(&query, row->mail);
	query_put_int(&query, row->challenge);
	query_put_int(&query, row->letters_from);
	query_put_int(&query, row->letters_to);
	query_put_int(&query, row->history_to);
	query_put_bytes(&query, (struct slice){ (const char *)row->before,
	                                        sizeof(*row->before) });
	return query_run(&query, why);
}

static void
take_row(struct query *query, struct arena *arena, struct undo_row *row)
{
	struct slice bytes;

	*row = (struct undo_row){ .id = query_take_int(query) };
	row->bond = query_take_int(query);
	row->at = query_take_int(query);
	row->actor = query_take_string(query, arena);
	row->mail = query_take_int(query);
	row->challenge = query_take_int(query);
	row->letters_from = query_take_int(query);
	row->letters_to = query_take_int(query);
	row->history_to = query_take_int(query);
	row->undone_at = query_take_int(query);
	bytes = query_take_bytes(query);
	if (bytes.length == sizeof(*row->before)) {
		row->before = arena_alloc(arena, sizeof(*row->before));
		memcpy(row->before, bytes.data, bytes.length);
	}
}

enum outcome
store_undo_list(struct store *store, int64_t since_at, struct arena *arena,
                struct undo_row *rows, size_t most, size_t *count,
                struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		"SELECT id, bond, at, actor, mail, challenge, letters_from,"
		" letters_to, history_to, undone_at, before FROM undo"
		" WHERE at >= ? ORDER BY id DESC", why);

	*count = 0;
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, since_at);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there && *count < most) {
		take_row(&query, arena, &rows[(*count)++]);
		outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	return outcome;
}

enum outcome
store_undo_done(struct store *store, int64_t id, int64_t now,
                struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE undo SET undone_at = ? WHERE id = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_int(&query, id);
	return query_run(&query, why);
}

enum outcome
store_challenge_joined(struct store *store, int64_t id, int64_t *ids,
                       size_t most, size_t *count, struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		"SELECT id FROM challenge WHERE duplicate_of = ?"
		" AND ending = 'duplicate' ORDER BY id", why);

	*count = 0;
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there && *count < most) {
		ids[(*count)++] = query_take_int(&query);
		outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	return outcome;
}
