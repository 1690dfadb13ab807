/*
 * store_mail.c - the ledger of mails: each is counted before it is read, and
 * has exactly one verdict in the end.
 */
#include "io/store_private.h"

static const char *const verdict_names[VERDICTS] = {
	[VERDICT_NONE] = "none",
	[VERDICT_FILED] = "filed",
	[VERDICT_REPLY] = "reply",
	[VERDICT_DUPLICATE] = "duplicate",
	[VERDICT_AUTOMATIC] = "automatic",
	[VERDICT_BOUNCE] = "bounce",
	[VERDICT_OWN] = "own",
	[VERDICT_REFUSED] = "refused",
	[VERDICT_SET_ASIDE] = "set aside",
	[VERDICT_UNKNOWN_SENDER] = "unknown sender",
	[VERDICT_BASELINE] = "baseline",
};

const char *
verdict_name(enum verdict verdict)
{
	return verdict_names[verdict];
}

bool
verdict_parse(struct slice name, enum verdict *verdict)
{
	for (unsigned i = 0; i < VERDICTS; i++) {
		if (slice_is_fold(name, verdict_names[i])) {
			*verdict = (enum verdict)i;
			return true;
		}
	}
	return false;
}

/* --- reading rows --- */

#define MAIL_COLUMNS \
	"SELECT id, mailbox, uidvalidity, uid, size, received_at, seen_at," \
	" tries, verdict, settled, challenge, duplicate_of, message_id," \
	" sender, subject, sha256, reasons FROM mail "

static enum outcome
take_mail(struct query *query, struct arena *arena, struct mail_row *row,
          struct why *why)
{
	*row = (struct mail_row){ 0 };
	row->id = query_take_int(query);
	row->mailbox = query_take_string(query, arena);
	row->uidvalidity = query_take_int(query);
	row->uid = query_take_int(query);
	row->size = query_take_int(query);
	row->received_at = query_take_int(query);
	row->seen_at = query_take_int(query);
	row->tries = query_take_int32(query);
	if (!verdict_parse(query_take_text(query), &row->verdict))
		return store_fail_damaged(query->store, why,
		                          "a mail has an unknown verdict");
	row->settled = query_take_bool(query);
	row->challenge = query_take_int(query);
	row->duplicate_of = query_take_int(query);
	row->message_id = query_take_string(query, arena);
	row->from = query_take_string(query, arena);
	row->subject = query_take_string(query, arena);
	row->sha256 = query_take_string(query, arena);
	row->reasons = query_take_string(query, arena);
	return OUTCOME_OK;
}

/* The one mail that the query gives; finishes it. */
static enum outcome
take_one(struct query *query, struct arena *arena, struct mail_row *row,
         struct why *why)
{
	struct mail_row found = { 0 };
	bool is_there;
	enum outcome outcome = query_step(query, &is_there, why);

	if (outcome == OUTCOME_OK && is_there)
		outcome = take_mail(query, arena, &found, why);
	query_finish(query);
	if (outcome == OUTCOME_OK)
		*row = found;
	return outcome;
}

static void
put_key(struct query *query, const struct mail_key *key)
{
	query_put_text(query, key->mailbox);
	query_put_int(query, key->uidvalidity);
	query_put_int(query, key->uid);
}

enum outcome
store_mail_find(struct store *store, const struct mail_key *key,
                struct arena *arena, struct mail_row *row, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query, MAIL_COLUMNS
		"WHERE mailbox = ? AND uidvalidity = ? AND uid = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	put_key(&query, key);
	return take_one(&query, arena, row, why);
}

static enum outcome
fail_no_mail(struct why *why, int64_t id)
{
	return fail(why, OUTCOME_BAD, "there is no mail %lld in the log",
	            (long long)id);
}

enum outcome
store_mail_get(struct store *store, int64_t id, struct arena *arena,
               struct mail_row *row, struct why *why)
{
	struct query query;
	struct mail_row found;
	enum outcome outcome = query_read(store, &query,
		MAIL_COLUMNS "WHERE id = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	outcome = take_one(&query, arena, &found, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (found.id == 0)
		return fail_no_mail(why, id);
	*row = found;
	return OUTCOME_OK;
}

enum outcome
store_mail_highest(struct store *store, const char *mailbox,
                   int64_t uidvalidity, int64_t *uid, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT max(uid) FROM mail"
		" WHERE mailbox = ? AND uidvalidity = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, mailbox);
	query_put_int(&query, uidvalidity);
	return query_number(&query, uid, why);
}

/*
 * Only a mail that has been dealt with makes another one its duplicate, and
 * never a duplicate itself: two that wait for each other would both be lost.
 */
enum outcome
store_mail_same(struct store *store, int64_t id, const char *sha256,
                int64_t *other, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT min(id) FROM mail WHERE sha256 = ? AND id <> ?"
		" AND verdict NOT IN ('none', 'duplicate', 'baseline')", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, sha256);
	query_put_int(&query, id);
	return query_number(&query, other, why);
}

enum outcome
store_mail_said(struct store *store, int64_t id, const char *said,
                int64_t *other, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT min(id) FROM mail WHERE said = ? AND said <> ''"
		" AND id <> ? AND verdict NOT IN"
		" ('none', 'duplicate', 'baseline')", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, said);
	query_put_int(&query, id);
	return query_number(&query, other, why);
}

enum outcome
store_mail_challenge(struct store *store, const char *message_id,
                     int64_t *challenge, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT challenge FROM mail WHERE message_id = ?"
		" AND message_id <> '' AND challenge IS NOT NULL"
		" ORDER BY id LIMIT 1", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, message_id);
	return query_number(&query, challenge, why);
}

/* --- what becomes of a mail --- */

enum outcome
store_mail_try(struct store *store, const struct mail_key *key, int64_t size,
               int64_t received_at, int64_t now, int64_t *id, int32_t *tries,
               struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO mail (mailbox, uidvalidity, uid, size,"
		" received_at, seen_at, tries) VALUES (?, ?, ?, ?, ?, ?, 1)"
		" ON CONFLICT DO UPDATE SET tries = tries + 1"
		" RETURNING id, tries", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	put_key(&query, key);
	query_put_int(&query, size);
	query_put_int(&query, received_at);
	query_put_int(&query, now);
	outcome = query_step(&query, &row, why);
	if (outcome == OUTCOME_OK && row) {
		int64_t given = query_take_int(&query);
		int32_t counted = query_take_int32(&query);

		outcome = query_step(&query, &row, why);
		if (outcome == OUTCOME_OK) {
			*id = given;
			*tries = counted;
		}
	}
	query_finish(&query);
	return outcome;
}

enum outcome
store_mail_untry(struct store *store, int64_t id, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE mail SET tries = tries - 1"
		" WHERE id = ? AND tries > 0", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	return query_run(&query, why);
}

/* Runs what changes one mail; false in *changed if its WHERE found none. */
static enum outcome
run_on_mail(struct query *query, bool *changed, struct why *why)
{
	struct store *store = query->store;
	enum outcome outcome = query_run(query, why);

	if (outcome == OUTCOME_OK)
		*changed = sqlite3_changes(store->db) > 0;
	return outcome;
}

enum outcome
store_mail_settle(struct store *store, int64_t id,
                  const struct mail_verdict *verdict, struct why *why)
{
	struct query query;
	bool changed = false;
	enum outcome outcome;

	if (verdict->verdict == VERDICT_NONE)
		return fail(why, OUTCOME_BAD, "mail %lld: \"none\" is no "
		            "verdict", (long long)id);
	outcome = query_write(store, &query,
		"UPDATE mail SET verdict = ?, challenge = ?,"
		" duplicate_of = ?, message_id = ?, sender = ?, subject = ?,"
		" reasons = ?, said = ? WHERE id = ? AND verdict = 'none'",
		why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, verdict_name(verdict->verdict));
	query_put_id(&query, verdict->challenge);
	query_put_id(&query, verdict->duplicate_of);
	query_put_text(&query, verdict->message_id);
	query_put_text(&query, verdict->from);
	query_put_text(&query, verdict->subject);
	query_put_text(&query, verdict->reasons);
	query_put_text(&query, verdict->said);
	query_put_int(&query, id);
	outcome = run_on_mail(&query, &changed, why);
	if (outcome == OUTCOME_OK && !changed)
		return fail(why, OUTCOME_BAD, "mail %lld is not in the log, "
		            "or has its verdict already", (long long)id);
	return outcome;
}

enum outcome
store_mail_done(struct store *store, int64_t id, struct why *why)
{
	struct query query;
	bool changed = false;
	enum outcome outcome = query_write(store, &query,
		"UPDATE mail SET settled = 1"
		" WHERE id = ? AND verdict <> 'none'", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	outcome = run_on_mail(&query, &changed, why);
	if (outcome == OUTCOME_OK && !changed)
		return fail(why, OUTCOME_BAD, "mail %lld has no verdict yet",
		            (long long)id);
	return outcome;
}

/*
 * Nothing has come of a mail with one of these verdicts, so that reading it
 * again does nothing twice. A person's mail taken for an automatic one is
 * among them. It is settled anew, wherever it stands by now.
 */
enum outcome
store_mail_release(struct store *store, int64_t id, struct why *why)
{
	struct query query;
	bool changed = false;
	enum outcome outcome = query_write(store, &query,
		"UPDATE mail SET verdict = 'none', settled = 0, tries = 0,"
		" challenge = NULL, duplicate_of = NULL"
		" WHERE id = ? AND verdict IN ('set aside', 'unknown sender',"
		" 'refused', 'automatic', 'baseline')", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	outcome = run_on_mail(&query, &changed, why);
	if (outcome == OUTCOME_OK && !changed)
		return fail(why, OUTCOME_BAD, "mail %lld is not held back: "
		            "only a mail set aside, refused, automatic or of "
		            "an unknown sender can be released",
		            (long long)id);
	return outcome;
}

/* --- lists --- */

static enum outcome
visit_mails(struct query *query, store_mail_visit *visit, void *context,
            struct why *why)
{
	enum { ROW_LIMIT = 16 * 1024 * 1024 };
	struct arena *arena = arena_new(ROW_LIMIT);
	bool is_there = true;
	enum outcome outcome = OUTCOME_OK;

	while (outcome == OUTCOME_OK) {
		struct mail_row row;

		outcome = query_step(query, &is_there, why);
		if (outcome != OUTCOME_OK || !is_there)
			break;
		outcome = take_mail(query, arena, &row, why);
		if (outcome == OUTCOME_OK)
			outcome = visit(context, &row, why);
		arena_clear(arena);
	}
	query_finish(query);
	arena_free(arena);
	return outcome;
}

#define MAIL_SINCE "AND seen_at >= ? ORDER BY id DESC LIMIT ?"

enum outcome
store_mail_each(struct store *store, const struct mail_filter *filter,
                store_mail_visit *visit, void *context, struct why *why)
{
	bool of_challenge = filter->challenge != 0;
	struct query query;
	enum outcome outcome;

	/* Each text is written so that its index can be used. */
	if (of_challenge && !filter->any_verdict)
		outcome = query_read(store, &query, MAIL_COLUMNS
			"WHERE challenge = ? AND +verdict = ? " MAIL_SINCE,
			why);
	else if (of_challenge)
		outcome = query_read(store, &query, MAIL_COLUMNS
			"WHERE challenge = ? " MAIL_SINCE, why);
	else if (!filter->any_verdict)
		outcome = query_read(store, &query, MAIL_COLUMNS
			"WHERE verdict = ? " MAIL_SINCE, why);
	else
		outcome = query_read(store, &query, MAIL_COLUMNS
			"WHERE true " MAIL_SINCE, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (of_challenge)
		query_put_int(&query, filter->challenge);
	if (!filter->any_verdict)
		query_put_text(&query, verdict_name(filter->verdict));
	query_put_int(&query, filter->since_at);
	query_put_int(&query, filter->most > 0 ? filter->most : -1);
	return visit_mails(&query, visit, context, why);
}
