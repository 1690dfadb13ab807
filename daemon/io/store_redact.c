/*
 * store_redact.c - a challenge's words, removed for good: from its mails, its
 * history, its letters, and whatever was made of them to search in.
 *
 * Rows stay; their words become '[redacted]'. The connection is set to write
 * zeros over what it frees (secure_delete), so that after the checkpoint of
 * store_forget neither the file nor a later backup holds them.
 */
#include "io/store_private.h"

/* A statement that names the challenge as ?1, and perhaps a mail as ?2. */
static enum outcome
run_about(struct store *store, const char *sql, int64_t challenge,
          int64_t mail, int64_t *changed, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query, sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge);
	if (mail >= 0)
		query_put_int(&query, mail);
	outcome = query_run(&query, why);
	if (outcome == OUTCOME_OK && changed != NULL)
		*changed += sqlite3_changes64(store->db);
	return outcome;
}

static enum outcome
add_audit(struct store *store, const struct redaction_row *row,
          struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO redaction (challenge, at, actor, reason)"
		" VALUES (?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, row->challenge);
	query_put_int(&query, row->at);
	query_put_text(&query, row->actor);
	query_put_text(&query, row->reason);
	return query_run(&query, why);
}

/* One mail may tell of several (an answer to a daily letter, a meeting's
 * outcomes), of which its row names but one. */
#define MAILS_OF \
	"(SELECT id FROM mail WHERE challenge = ?1 UNION SELECT mail" \
	" FROM history WHERE challenge = ?1 AND mail IS NOT NULL UNION" \
	" SELECT mail FROM followup WHERE challenge = ?1 AND mail IS NOT NULL)"

/* Its mails: the bytes, also of copies that came another way. */
static enum outcome
redact_mails(struct store *store, int64_t challenge, int64_t mail,
             int64_t *mails, struct why *why)
{
	enum outcome outcome = run_about(store,
		"UPDATE mail SET subject = '', reasons = '[redacted]'"
		" WHERE id = ?2 OR id IN " MAILS_OF
		" OR duplicate_of IN " MAILS_OF, challenge, mail, mails, why);

	if (outcome == OUTCOME_OK)
		outcome = run_about(store,
			"UPDATE mail SET sha256 = NULL WHERE sha256 IN"
			" (SELECT sha256 FROM mail WHERE id = ?2 OR id IN "
			MAILS_OF ")", challenge, mail, NULL, why);
	if (outcome == OUTCOME_OK)
		outcome = run_about(store,
			"UPDATE mail SET sha256 = NULL WHERE duplicate_of IN "
			MAILS_OF, challenge, -1, NULL, why);
	if (outcome == OUTCOME_OK)
		outcome = store_run(store,
			"DELETE FROM raw WHERE NOT EXISTS"
			" (SELECT 1 FROM mail WHERE mail.sha256 = raw.sha256)",
			why);
	return outcome;
}

#define REDACT_LETTER \
	"UPDATE letter SET status = CASE status WHEN 'waiting'" \
	" THEN 'dropped' ELSE status END," \
	" reply = CASE status WHEN 'waiting' THEN 'redacted'" \
	" ELSE reply END," \
	" bytes = CAST('[redacted]' AS BLOB) WHERE "

/*
 * Its letters; those that tell of it among others (a round, an agenda, what
 * helped in similar ones), or name it in a line of their own, which a soft line
 * end of quoted-printable may part; the monthly ones, which have the whole log
 * attached; and those on the challenge that it was joined with, which hold its
 * words. What still waits is dropped: what it should say is written anew, and
 * whoever was to take another challenge on is asked in the next round.
 */
static enum outcome
redact_letters(struct store *store, int64_t challenge, int64_t *letters,
               struct why *why)
{
	static const char *const texts[] = {
		"INSERT OR IGNORE INTO nudge (person, challenge, step, kind,"
		" at) SELECT recipient, challenge, 0, 'accept', made_at"
		" FROM letter WHERE status = 'waiting' AND kind = 'assignment'"
		" AND challenge <> ?1 AND id IN"
		" (SELECT letter FROM letter_tells WHERE challenge = ?1)",
		REDACT_LETTER "challenge = ?1 OR id IN"
		" (SELECT letter FROM letter_tells WHERE challenge = ?1)",
		REDACT_LETTER "challenge IS NULL"
		" AND bytes <> CAST('[redacted]' AS BLOB)"
		" AND (replace(CAST(bytes AS TEXT), '=' || char(13, 10), '')"
		" GLOB '*CH-' || ?1 || '[^0-9]*' OR (kind = 'review' AND"
		" made_at >= (SELECT opened_at FROM challenge"
		"  WHERE id = ?1)))",
		REDACT_LETTER "kind IN ('answer', 'assignment', 'triage') AND"
		" challenge = (SELECT duplicate_of FROM challenge"
		" WHERE id = ?1)",
	};
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; outcome == OUTCOME_OK &&
	     i < sizeof(texts) / sizeof(texts[0]); i++)
		outcome = run_about(store, texts[i], challenge, -1,
		                    i > 0 ? letters : NULL, why);
	return outcome;
}

enum outcome
store_redact(struct store *store, const struct redaction_row *row,
             struct redacted *redacted, struct why *why)
{
	static const char *const words[] = {
		"UPDATE history SET text = '[redacted]' WHERE challenge = ?1"
		" AND text <> '' AND text <> '[redacted]'"
		" AND event <> 'redacted'",
		"UPDATE followup SET note = '[redacted]' WHERE challenge = ?1"
		" AND note <> ''",
		"UPDATE discussion SET text = '[redacted]'"
		" WHERE challenge = ?1 AND text <> ''",
		"DELETE FROM word WHERE challenge = ?1",
		"DELETE FROM similar WHERE rowid = ?1",
		"UPDATE review_mark SET note = '[redacted]'"
		" WHERE challenge = ?1 AND note <> ''",
		/* What was done together is taken back together, or not. */
		"DELETE FROM undo WHERE bond IN"
		" (SELECT bond FROM undo WHERE challenge = ?1)",
	};
	enum outcome outcome = add_audit(store, row, why);

	*redacted = (struct redacted){ 0 };
	for (size_t i = 0; outcome == OUTCOME_OK &&
	     i < sizeof(words) / sizeof(words[0]); i++)
		outcome = run_about(store, words[i], row->challenge, -1,
		                    i == 0 ? &redacted->lines : NULL, why);
	if (outcome == OUTCOME_OK)
		outcome = redact_mails(store, row->challenge, row->mail,
		                       &redacted->mails, why);
	if (outcome == OUTCOME_OK)
		outcome = redact_letters(store, row->challenge,
		                         &redacted->letters, why);
	/* FTS5 only marks what is deleted until its parts are merged. */
	if (outcome == OUTCOME_OK)
		outcome = store_run(store, "INSERT INTO similar (similar)"
		                    " VALUES ('optimize')", why);
	return outcome;
}

enum outcome
store_forget(struct store *store, bool *all, struct why *why)
{
	int64_t busy = 0;
	enum outcome outcome = store_number(store,
		"PRAGMA wal_checkpoint(TRUNCATE)", &busy, why);

	*all = outcome == OUTCOME_OK && busy == 0;
	return outcome;
}

enum outcome
store_redacted_last(struct store *store, int64_t challenge, int64_t *at,
                    struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT max(at) FROM redaction WHERE challenge = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge);
	return query_number(&query, at, why);
}
