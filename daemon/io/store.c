/*
 * store.c - transactions, what an error means, and the small things kept under
 * a name.
 *
 * Durability: in WAL mode with synchronous=FULL a commit has returned only
 * when the log of writes is on disk. When the file is opened after a crash,
 * SQLite takes what was committed and forgets the rest.
 */
#include "io/store.h"

#include "io/store_private.h"

/* What went wrong in the outside world, and what a person can do. */
static const char *
advice(int code)
{
	switch (code & 0xff) {
	case SQLITE_FULL:
		return "free some disk space";
	case SQLITE_IOERR:
		return "look at the disk and the system's log";
	case SQLITE_CANTOPEN:
	case SQLITE_PERM:
	case SQLITE_READONLY:
	case SQLITE_AUTH:
		return "look at the owner and mode of the file and its folder";
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_FORMAT:
		return "restore it from a backup (clearway verify shows more)";
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return "another program is using it; try again";
	default:
		return "nothing was changed";
	}
}

static enum outcome
class(int code)
{
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_INTERRUPT:
		return OUTCOME_LATER;
	case SQLITE_CONSTRAINT:
	case SQLITE_TOOBIG:
	case SQLITE_MISMATCH:
		return OUTCOME_BAD;
	default:
		return OUTCOME_SETUP;
	}
}

enum outcome
store_fail(const struct store *store, struct why *why)
{
	int code = sqlite3_extended_errcode(store->db);

	if (code == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM)
		die("%s: no memory left", store->path);
	return fail(why, class(code), "%s: %s (code %d); %s", store->path,
	            sqlite3_errmsg(store->db), code, advice(code));
}

enum outcome
store_fail_damaged(const struct store *store, struct why *why,
                   const char *what)
{
	return fail(why, OUTCOME_SETUP, "%s: %s; %s", store->path, what,
	            advice(SQLITE_CORRUPT));
}

enum outcome
store_may_write(const struct store *store, struct why *why)
{
	if (store->read_only)
		return fail(why, OUTCOME_SETUP, "%s: opened for reading only",
		            store->path);
	if (!store->begun)
		die("%s: a change outside a transaction", store->path);
	if (sqlite3_get_autocommit(store->db))
		return fail(why, OUTCOME_SETUP, "%s: an earlier error has "
		            "ended this transaction; nothing of it was kept",
		            store->path);
	return OUTCOME_OK;
}

enum outcome
store_run(struct store *store, const char *sql, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query, sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	return query_run(&query, why);
}

enum outcome
store_number(struct store *store, const char *sql, int64_t *number,
            struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query, sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	return query_number(&query, number, why);
}

/* --- transactions --- */

enum outcome
store_begin(struct store *store, struct why *why)
{
	enum outcome outcome;

	if (store->begun)
		die("%s: a transaction within a transaction", store->path);
	if (store->read_only)
		outcome = store_run(store, "BEGIN", why);
	else
		outcome = store_run(store, "BEGIN IMMEDIATE", why);
	store->begun = outcome == OUTCOME_OK;
	return outcome;
}

enum outcome
store_commit(struct store *store, struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	if (!store->read_only)
		outcome = store_may_write(store, why);
	if (outcome == OUTCOME_OK)
		outcome = store_run(store, "COMMIT", why);
	if (outcome != OUTCOME_OK)
		store_rollback(store);
	store->begun = false;
	return outcome;
}

void
store_rollback(struct store *store)
{
	if (store->begun && !sqlite3_get_autocommit(store->db))
		store_run(store, "ROLLBACK", NULL);
	store->begun = false;
}

enum outcome
store_savepoint(struct store *store, struct why *why)
{
	enum outcome outcome = store_may_write(store, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	return store_run(store, "SAVEPOINT turn", why);
}

enum outcome
store_release(struct store *store, struct why *why)
{
	enum outcome outcome = store_may_write(store, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	return store_run(store, "RELEASE turn", why);
}

/*
 * If this cannot be done the whole transaction goes: it must never be
 * committed with half a turn in it.
 */
void
store_rollback_savepoint(struct store *store)
{
	if (!store->begun || sqlite3_get_autocommit(store->db))
		return;
	if (store_run(store, "ROLLBACK TO turn", NULL) != OUTCOME_OK ||
	    store_run(store, "RELEASE turn", NULL) != OUTCOME_OK)
		store_run(store, "ROLLBACK", NULL);
}

/* --- small things --- */

enum outcome
store_meta(struct store *store, const char *name, struct arena *arena,
           char **value, struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query,
		"SELECT value FROM meta WHERE name = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, name);
	outcome = query_step(&query, &row, why);
	if (outcome == OUTCOME_OK)
		*value = row ? query_take_string(&query, arena) : NULL;
	query_finish(&query);
	return outcome;
}

enum outcome
store_set_meta(struct store *store, const char *name, const char *value,
               struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO meta (name, value) VALUES (?, ?)"
		" ON CONFLICT DO UPDATE SET value = excluded.value", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, name);
	query_put_text(&query, value);
	return query_run(&query, why);
}

enum outcome
store_next_number(struct store *store, const char *name, int64_t *number,
                  struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO counter (name, number) VALUES (?, 1)"
		" ON CONFLICT DO UPDATE SET number = number + 1"
		" RETURNING number", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, name);
	return query_number(&query, number, why);
}
