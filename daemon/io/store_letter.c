/*
 * store_letter.c - the outbox. A letter's bytes and Message-ID are final; only
 * what became of it changes, and never once it was sent.
 */
#include "io/store_private.h"

static const char *const status_names[LETTER_STATUSES] = {
	[LETTER_WAITING] = "waiting",
	[LETTER_SENT] = "sent",
	[LETTER_FAILED] = "failed",
	[LETTER_DROPPED] = "dropped",
};

static bool
parse_status(struct slice name, enum letter_status *status)
{
	for (unsigned i = 0; i < LETTER_STATUSES; i++) {
		if (slice_is(name, status_names[i])) {
			*status = (enum letter_status)i;
			return true;
		}
	}
	return false;
}

/* --- reading rows --- */

#define LETTER_COLUMNS \
	"SELECT letter.id, challenge, serial, kind, letter.message_id," \
	" sender, recipient, made_at, due_at, tries, status, sent_at, reply"

static enum outcome
take_letter(struct query *query, struct arena *arena, struct letter_row *row,
            struct why *why)
{
	*row = (struct letter_row){ .bytes = { "", 0 } };
	row->id = query_take_int(query);
	row->challenge = query_take_int(query);
	row->serial = query_take_int(query);
	row->kind = query_take_string(query, arena);
	row->message_id = query_take_string(query, arena);
	row->sender = query_take_string(query, arena);
	row->recipient = query_take_string(query, arena);
	row->made_at = query_take_int(query);
	row->due_at = query_take_int(query);
	row->tries = query_take_int32(query);
	if (!parse_status(query_take_text(query), &row->status))
		return store_fail_damaged(query->store, why,
		                          "a letter has an unknown status");
	row->sent_at = query_take_int(query);
	row->reply = query_take_string(query, arena);
	return OUTCOME_OK;
}

/* The one letter that the query gives, bytes last; finishes it. */
static enum outcome
take_one(struct query *query, struct arena *arena, struct letter_row *row,
         struct why *why)
{
	struct letter_row found = { .bytes = { "", 0 } };
	bool is_there;
	enum outcome outcome = query_step(query, &is_there, why);

	if (outcome == OUTCOME_OK && is_there) {
		outcome = take_letter(query, arena, &found, why);
		if (outcome == OUTCOME_OK)
			found.bytes = arena_copy(arena,
			                         query_take_bytes(query));
	}
	query_finish(query);
	if (outcome == OUTCOME_OK)
		*row = found;
	return outcome;
}

enum outcome
store_letter_next(struct store *store, int64_t now, struct arena *arena,
                  struct letter_row *row, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		LETTER_COLUMNS ", bytes FROM letter INDEXED BY letter_due_at"
		" WHERE status = 'waiting' AND due_at <= ?"
		" ORDER BY due_at, id LIMIT 1", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	return take_one(&query, arena, row, why);
}

enum outcome
store_letter_next_at(struct store *store, int64_t *due_at, struct why *why)
{
	return store_number(store,
		"SELECT min(due_at) FROM letter INDEXED BY letter_due_at"
		" WHERE status = 'waiting'", due_at, why);
}

enum outcome
store_letter_find(struct store *store, const char *message_id,
                  struct arena *arena, struct letter_row *row,
                  struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		LETTER_COLUMNS ", bytes FROM letter_name JOIN letter"
		" ON letter.id = letter_name.letter"
		" WHERE letter_name.message_id = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, message_id);
	return take_one(&query, arena, row, why);
}

/* --- making one, and what becomes of it --- */

enum outcome
store_letter_add(struct store *store, const struct letter_row *row,
                 int64_t *id, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO letter (challenge, serial, kind, message_id,"
		" sender, recipient, made_at, due_at, bytes)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_id(&query, row->challenge);
	query_put_int(&query, row->serial);
	query_put_text(&query, row->kind);
	query_put_text(&query, row->message_id);
	query_put_text(&query, row->sender);
	query_put_text(&query, row->recipient);
	query_put_int(&query, row->made_at);
	query_put_int(&query, row->due_at);
	query_put_bytes(&query, row->bytes);
	return query_number(&query, id, why);
}

enum outcome
store_letter_tells(struct store *store, int64_t id, int64_t challenge,
                   struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT OR IGNORE INTO letter_tells (letter, challenge)"
		" VALUES (?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	query_put_int(&query, challenge);
	return query_run(&query, why);
}

/* Runs what changes one letter, whose WHERE says from which statuses. */
static enum outcome
run_on_letter(struct query *query, int64_t id, const char *wanted,
              struct why *why)
{
	struct store *store = query->store;
	enum outcome outcome;

	query_put_int(query, id);
	outcome = query_run(query, why);
	if (outcome == OUTCOME_OK && sqlite3_changes(store->db) == 0)
		return fail(why, OUTCOME_BAD, "letter %lld is not %s",
		            (long long)id, wanted);
	return outcome;
}

enum outcome
store_letter_sent(struct store *store, int64_t id, int64_t now,
                  const char *reply, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE letter SET status = 'sent', sent_at = ?, reply = ?,"
		" tries = tries + 1 WHERE id = ? AND status = 'waiting'",
		why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_text(&query, reply);
	return run_on_letter(&query, id, "waiting", why);
}

/* A letter that failed may be put back, once a person has seen to it. */
enum outcome
store_letter_later(struct store *store, int64_t id, int64_t due_at,
                   const char *reply, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE letter SET status = 'waiting', due_at = ?, reply = ?,"
		" tries = tries + 1"
		" WHERE id = ? AND status IN ('waiting', 'failed')", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, due_at);
	query_put_text(&query, reply);
	return run_on_letter(&query, id, "waiting or failed", why);
}

/* now is when it was given up; it stays in due_at. */
enum outcome
store_letter_failed(struct store *store, int64_t id,
                    enum letter_status status, int64_t now,
                    const char *reply, struct why *why)
{
	struct query query;
	enum outcome outcome;

	if (status != LETTER_FAILED && status != LETTER_DROPPED)
		return fail(why, OUTCOME_BAD, "letter %lld: \"failed\" or "
		            "\"dropped\" is wanted", (long long)id);
	outcome = query_write(store, &query,
		"UPDATE letter SET status = ?, due_at = ?, reply = ?,"
		" tries = tries + ? WHERE id = ? AND status = 'waiting'",
		why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, status_names[status]);
	query_put_int(&query, now);
	query_put_text(&query, reply);
	query_put_int(&query, status == LETTER_FAILED);
	return run_on_letter(&query, id, "waiting", why);
}

/* The same alias for the same letter again is no harm. */
enum outcome
store_letter_alias(struct store *store, int64_t id, const char *message_id,
                   struct why *why)
{
	struct query query;
	int64_t letter = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT letter FROM letter_name WHERE message_id = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, message_id);
	outcome = query_number(&query, &letter, why);
	if (outcome != OUTCOME_OK || letter == id)
		return outcome;
	if (letter != 0)
		return fail(why, OUTCOME_BAD, "the Message-ID given to letter "
		            "%lld is letter %lld's", (long long)id,
		            (long long)letter);
	outcome = query_write(store, &query,
		"INSERT INTO letter_name (message_id, letter) VALUES (?, ?)",
		why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, message_id);
	query_put_int(&query, id);
	return query_run(&query, why);
}

/* --- lists and counts --- */

/*
 * Where there are more than fit, the first stays, as the root of the thread,
 * and the newest follow (RFC 5322 3.6.4 leaves it open; clients want these).
 */
enum outcome
store_letter_thread(struct store *store, int64_t challenge,
                    const char *recipient, struct arena *arena,
                    const char **message_ids, size_t most, size_t *count,
                    struct why *why)
{
	struct query query;
	bool row;
	size_t found = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT message_id FROM letter INDEXED BY letter_challenge"
		" WHERE challenge = ? AND recipient = ?"
		" AND status IN ('waiting', 'sent') ORDER BY id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge);
	query_put_text(&query, recipient);
	outcome = query_step(&query, &row, why);
	while (outcome == OUTCOME_OK && row) {
		if (found == most && most > 1)
			memmove(message_ids + 1, message_ids + 2,
			        (most - 2) * sizeof(*message_ids));
		if (found < most)
			message_ids[found++] = query_take_string(&query,
			                                         arena);
		else if (most > 1)
			message_ids[most - 1] = query_take_string(&query,
			                                          arena);
		outcome = query_step(&query, &row, why);
	}
	query_finish(&query);
	if (outcome == OUTCOME_OK)
		*count = found;
	return outcome;
}

/* texts: of any, on a challenge; to a person, to a person on a challenge. */
static enum outcome
count_letters(struct store *store, const char *const texts[2][2],
              const char *recipient, int64_t challenge, int64_t since_at,
              int64_t *count, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		texts[recipient != NULL][challenge != 0], why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, since_at);
	if (recipient != NULL)
		query_put_text(&query, recipient);
	if (challenge != 0)
		query_put_int(&query, challenge);
	return query_number(&query, count, why);
}

enum outcome
store_letter_count(struct store *store, const char *recipient,
                   int64_t challenge, int64_t since_at, int64_t *count,
                   struct why *why)
{
	static const char *const texts[2][2] = {
		{ "SELECT count(*) FROM letter INDEXED BY letter_made_at"
		  " WHERE made_at >= ?",
		  "SELECT count(*) FROM letter INDEXED BY letter_challenge"
		  " WHERE made_at >= ? AND challenge = ?" },
		{ "SELECT count(*) FROM letter INDEXED BY letter_recipient"
		  " WHERE made_at >= ? AND recipient = ?",
		  "SELECT count(*) FROM letter INDEXED BY letter_challenge"
		  " WHERE made_at >= ? AND recipient = ? AND challenge = ?" },
	};

	return count_letters(store, texts, recipient, challenge, since_at,
	                     count, why);
}

enum outcome
store_letter_sent_count(struct store *store, const char *recipient,
                        int64_t challenge, int64_t since_at, int64_t *count,
                        struct why *why)
{
#define SENT_SINCE "SELECT count(*) FROM letter INDEXED BY letter_sent_at" \
	" WHERE status = 'sent' AND sent_at >= ?"
	static const char *const texts[2][2] = {
		{ SENT_SINCE, SENT_SINCE " AND challenge = ?" },
		{ SENT_SINCE " AND recipient = ?",
		  SENT_SINCE " AND recipient = ? AND challenge = ?" },
	};
	static const char *const domain[2][2] = {
		{ NULL, NULL },
		{ SENT_SINCE " AND recipient LIKE '%' || ?",
		  SENT_SINCE " AND recipient LIKE '%' || ?"
		  " AND challenge = ?" },
	};
#undef SENT_SINCE

	return count_letters(store, recipient != NULL && recipient[0] == '@'
	                     ? domain : texts, recipient, challenge, since_at,
	                     count, why);
}

static enum outcome
visit_letters(struct query *query, store_letter_visit *visit, void *context,
              struct why *why)
{
	enum { ROW_LIMIT = 1024 * 1024 };
	struct arena *arena = arena_new(ROW_LIMIT);
	bool is_there = true;
	enum outcome outcome = OUTCOME_OK;

	while (outcome == OUTCOME_OK) {
		struct letter_row row;

		outcome = query_step(query, &is_there, why);
		if (outcome != OUTCOME_OK || !is_there)
			break;
		outcome = take_letter(query, arena, &row, why);
		if (outcome == OUTCOME_OK)
			outcome = visit(context, &row, why);
		arena_clear(arena);
	}
	query_finish(query);
	arena_free(arena);
	return outcome;
}

enum outcome
store_letter_each(struct store *store, enum letter_status status,
                  int64_t challenge, store_letter_visit *visit,
                  void *context, struct why *why)
{
	static const char *const texts[2][2] = {
		{ LETTER_COLUMNS " FROM letter ORDER BY id",
		  LETTER_COLUMNS " FROM letter WHERE challenge = ?"
		  " ORDER BY id" },
		{ LETTER_COLUMNS " FROM letter WHERE status = ?"
		  " ORDER BY id",
		  LETTER_COLUMNS " FROM letter WHERE +status = ?"
		  " AND challenge = ? ORDER BY id" },
	};
	struct query query;
	enum outcome outcome = query_read(store, &query,
		texts[status != LETTER_STATUSES][challenge != 0], why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (status != LETTER_STATUSES)
		query_put_text(&query, status_names[status]);
	if (challenge != 0)
		query_put_int(&query, challenge);
	return visit_letters(&query, visit, context, why);
}
