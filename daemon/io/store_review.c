/*
 * store_review.c - reviews, versions of the process, introductions.
 */
#include "io/store_review.h"

#include "io/store_private.h"

#define REVIEW_COLUMNS \
	"SELECT id, month, asked_at, reminded_at, done_at, done_by," \
	" (SELECT count(DISTINCT challenge) FROM review_mark" \
	"  WHERE review_mark.review = review.id) FROM review"

static void
take_review(struct query *query, struct review_row *row)
{
	row->id = query_take_int(query);
	row->month = query_take_int32(query);
	row->asked_at = query_take_int(query);
	row->reminded_at = query_take_int(query);
	row->done_at = query_take_int(query);
	query_take_array(query, row->done_by, sizeof(row->done_by));
	row->marks = query_take_int(query);
}

static enum outcome
one_review(struct query *query, struct review_row *row, struct why *why)
{
	struct review_row found = { 0 };
	bool is_there;
	enum outcome outcome = query_step(query, &is_there, why);

	if (outcome == OUTCOME_OK && is_there)
		take_review(query, &found);
	query_finish(query);
	if (outcome == OUTCOME_OK)
		*row = found;
	return outcome;
}

enum outcome
store_review_find(struct store *store, int32_t month, struct review_row *row,
                  struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		REVIEW_COLUMNS " WHERE month = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, month);
	return one_review(&query, row, why);
}

enum outcome
store_review_last(struct store *store, struct review_row *row,
                  struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		REVIEW_COLUMNS " WHERE done_at > 0"
		" ORDER BY month DESC LIMIT 1", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	return one_review(&query, row, why);
}

enum outcome
store_review_open(struct store *store, int32_t month, int64_t *id,
                  struct why *why)
{
	struct review_row row;
	struct query query;
	enum outcome outcome = store_review_find(store, month, &row, why);

	if (outcome == OUTCOME_OK && row.id != 0)
		*id = row.id;
	if (outcome != OUTCOME_OK || row.id != 0)
		return outcome;
	outcome = query_write(store, &query,
		"INSERT INTO review (month) VALUES (?) RETURNING id", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, month);
	return query_number(&query, id, why);
}

enum outcome
store_review_asked(struct store *store, int64_t id, int64_t now, bool again,
                   struct why *why)
{
	struct query query;
	enum outcome outcome = again
		? query_write(store, &query,
			"UPDATE review SET reminded_at = ? WHERE id = ?", why)
		: query_write(store, &query,
			"UPDATE review SET asked_at = ? WHERE id = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_int(&query, id);
	return query_run(&query, why);
}

enum outcome
store_review_done(struct store *store, int64_t id, int64_t now,
                  const char *by, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE review SET done_at = ?, done_by = ?"
		" WHERE id = ? AND done_at = 0", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_text(&query, by);
	query_put_int(&query, id);
	return query_run(&query, why);
}

enum outcome
store_review_each(struct store *store, int32_t from_month,
                  store_review_visit *visit, void *context, struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		REVIEW_COLUMNS " WHERE month >= ? ORDER BY month", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, from_month);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there) {
		struct review_row row;

		take_review(&query, &row);
		outcome = visit(context, &row, why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	return outcome;
}

/* --- marks --- */

enum outcome
store_review_mark(struct store *store, const struct review_mark *mark,
                  struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO review_mark (review, challenge, at, said_by,"
		" note) VALUES (?, ?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, mark->review);
	query_put_int(&query, mark->challenge);
	query_put_int(&query, mark->at);
	query_put_text(&query, mark->by);
	query_put_text(&query, mark->note);
	return query_run(&query, why);
}

enum outcome
store_review_marked(struct store *store, int64_t challenge, int64_t *at,
                    struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT max(at) FROM review_mark WHERE challenge = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge);
	return query_number(&query, at, why);
}

enum outcome
store_review_marks(struct store *store, int64_t review,
                   store_review_mark_visit *visit, void *context,
                   struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		"SELECT review, challenge, at, said_by, note FROM review_mark"
		" WHERE review = ? ORDER BY challenge, id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, review);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there) {
		struct review_mark mark;

		mark.review = query_take_int(&query);
		mark.challenge = query_take_int(&query);
		mark.at = query_take_int(&query);
		mark.by = query_take_text(&query).data;
		mark.note = query_take_text(&query).data;
		outcome = visit(context, &mark, why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	return outcome;
}

/* --- versions of the process --- */

#define PROCESS_COLUMNS \
	"SELECT id, version, stage, at, said_by, fingerprint, sections," \
	" text_sha256, text FROM process_version"

static void
take_process(struct query *query, struct arena *arena,
             struct process_row *row)
{
	row->id = query_take_int(query);
	row->version = query_take_string(query, arena);
	row->stage = query_take_string(query, arena);
	row->at = query_take_int(query);
	row->by = query_take_string(query, arena);
	row->fingerprint = query_take_string(query, arena);
	row->sections = query_take_string(query, arena);
	row->text_sha256 = query_take_string(query, arena);
	row->text = query_take_string(query, arena);
}

enum outcome
store_process_add(struct store *store, const struct process_row *row,
                  int64_t *id, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO process_version (version, stage, at, said_by,"
		" fingerprint, sections, text_sha256, text)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, row->version);
	query_put_text(&query, row->stage);
	query_put_int(&query, row->at);
	query_put_text(&query, row->by);
	query_put_text(&query, row->fingerprint);
	query_put_text(&query, row->sections);
	query_put_text(&query, row->text_sha256);
	query_put_text(&query, row->text);
	return query_number(&query, id, why);
}

enum outcome
store_process_last(struct store *store, const char *stage,
                   struct arena *arena, struct process_row *row,
                   struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		PROCESS_COLUMNS " WHERE ?1 IS NULL OR stage = ?1"
		" ORDER BY id DESC LIMIT 1", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text_or_null(&query, stage);
	outcome = query_step(&query, &is_there, why);
	if (outcome == OUTCOME_OK) {
		*row = (struct process_row){ .id = 0 };
		if (is_there)
			take_process(&query, arena, row);
	}
	query_finish(&query);
	return outcome;
}

enum outcome
store_process_each(struct store *store, struct arena *arena,
                   store_process_visit *visit, void *context,
                   struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		PROCESS_COLUMNS " ORDER BY id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there) {
		struct process_row row;

		take_process(&query, arena, &row);
		outcome = visit(context, &row, why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	return outcome;
}

/* --- introductions, letters --- */

enum outcome
store_introduced(struct store *store, const char *person, bool *was,
                 struct why *why)
{
	struct query query;
	int64_t count = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT count(*) FROM introduced WHERE person = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	outcome = query_number(&query, &count, why);
	if (outcome == OUTCOME_OK)
		*was = count > 0;
	return outcome;
}

enum outcome
store_introduce(struct store *store, const char *person, int64_t now,
                struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO introduced (person, at) VALUES (?, ?)"
		" ON CONFLICT (person) DO NOTHING", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	query_put_int(&query, now);
	return query_run(&query, why);
}

enum outcome
store_letters_made(struct store *store, const char *kind, int64_t from_at,
                   int64_t until_at, int64_t *count, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT count(*) FROM letter WHERE kind = ?"
		" AND made_at >= ? AND made_at < ?"
		" AND status NOT IN ('failed', 'dropped')", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, kind);
	query_put_int(&query, from_at);
	query_put_int(&query, until_at);
	return query_number(&query, count, why);
}

enum outcome
store_letters_made_to(struct store *store, const char *recipient,
                      const char *kind, int64_t from_at, int64_t *count,
                      struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT count(*) FROM letter WHERE recipient = ?"
		" AND made_at >= ? AND kind = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, recipient);
	query_put_int(&query, from_at);
	query_put_text(&query, kind);
	return query_number(&query, count, why);
}
