/*
 * store_open.c - the file itself: made, checked, set up, and brought to the
 * version of its schema that this program knows.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/store_private.h"

enum {
	BUSY_WITHIN = 10 * 1000,	/* milliseconds */
	BUSY_STEP = 25,
	APPLICATION_ID = 1131173753	/* as in schema.sql */
};

const char *const store_migrations[] = {
	store_schema, store_schema_2
};
const int store_version = sizeof(store_migrations) /
                          sizeof(store_migrations[0]);

/*
 * Memory: 4 MB of pages and nothing mapped. Disk: the log of writes is copied
 * into the file after 1,000 pages, and cut back to 4 MB after a large mail.
 */
static const char pragmas[] =
	"PRAGMA foreign_keys = ON;"
	"PRAGMA recursive_triggers = ON;"
	"PRAGMA synchronous = FULL;"
	"PRAGMA secure_delete = ON;"
	"PRAGMA cache_size = -4000;"
	"PRAGMA mmap_size = 0;"
	"PRAGMA wal_autocheckpoint = 1000;"
	"PRAGMA journal_size_limit = 4194304;";

/*
 * Makes the file before SQLite does, so that nobody else can ever read it.
 * One that exists is not opened here: closing it would drop the locks which
 * another connection of this process holds (POSIX locks go with any close).
 */
static enum outcome
prepare_file(const char *path, struct why *why)
{
	struct stat status;
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd >= 0) {
		close(fd);
		return OUTCOME_OK;
	}
	if (errno != EEXIST)
		return fail(why, OUTCOME_SETUP, "%s: cannot make the log: %s; "
		            "look at the folder's owner and mode", path,
		            strerror(errno));
	if (stat(path, &status) != 0)
		return fail(why, OUTCOME_SETUP, "%s: cannot look at the log: "
		            "%s", path, strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(why, OUTCOME_SETUP, "%s: is not a file; name "
		            "another one in the configuration", path);
	if ((status.st_mode & 077) != 0 && chmod(path, 0600) != 0)
		return fail(why, OUTCOME_SETUP, "%s: others can read the log, "
		            "and its mode cannot be changed to 0600: %s", path,
		            strerror(errno));
	return OUTCOME_OK;
}

static enum outcome
set_up(struct store *store, struct why *why)
{
	sqlite3_extended_result_codes(store->db, 1);
	sqlite3_busy_timeout(store->db, BUSY_WITHIN);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	if (sqlite3_exec(store->db, pragmas, NULL, NULL, NULL) != SQLITE_OK)
		return store_fail(store, why);
	return OUTCOME_OK;
}

enum outcome
store_connect(const char *path, bool read_only, struct store **store,
              struct why *why)
{
	int flags = SQLITE_OPEN_NOMUTEX | (read_only ? SQLITE_OPEN_READONLY :
	                                   SQLITE_OPEN_READWRITE);
	struct store *opened;
	enum outcome outcome;

	if (!read_only) {
		outcome = prepare_file(path, why);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	opened = calloc(1, sizeof(*opened));
	if (opened == NULL || (opened->path = strdup(path)) == NULL)
		die("no memory left to open %s", path);
	opened->read_only = read_only;
	if (sqlite3_open_v2(path, &opened->db, flags, NULL) != SQLITE_OK)
		outcome = store_fail(opened, why);
	else
		outcome = set_up(opened, why);
	if (outcome != OUTCOME_OK) {
		store_close(opened);
		return outcome;
	}
	*store = opened;
	return OUTCOME_OK;
}

/* Is it ours, and not from the future? Changes nothing. */
static enum outcome
check_version(struct store *store, int64_t *version, struct why *why)
{
	int64_t application = 0;
	int64_t things = 0;
	int64_t found = 0;
	enum outcome outcome;

	outcome = store_number(store, "PRAGMA application_id",
	                       &application, why);
	if (outcome == OUTCOME_OK)
		outcome = store_number(store, "PRAGMA user_version", &found,
		                      why);
	if (outcome == OUTCOME_OK)
		outcome = store_number(store,
		                      "SELECT count(*) FROM sqlite_schema",
		                      &things, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (application != APPLICATION_ID && (things > 0 || found != 0))
		return fail(why, OUTCOME_SETUP, "%s: is an SQLite file, but "
		            "not a log of Clearway's; name another one in the "
		            "configuration", store->path);
	if (found > store_version)
		return fail(why, OUTCOME_SETUP, "%s: was written by a newer "
		            "Clearway (version %lld of the file; this program "
		            "knows %d); install the newer one again",
		            store->path, (long long)found, store_version);
	*version = found;
	return OUTCOME_OK;
}

static enum outcome
try_wal(struct store *store, bool *is_wal, struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query,
	                                  "PRAGMA journal_mode = WAL", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = query_step(&query, &row, why);
	*is_wal = outcome == OUTCOME_OK && row &&
	          slice_is(query_take_text(&query), "wal");
	query_finish(&query);
	return outcome;
}

/*
 * SQLite does not always wait by itself when two programs turn a new file to
 * WAL, so we do.
 */
static enum outcome
set_wal(struct store *store, struct why *why)
{
	bool is_wal = false;
	enum outcome outcome;

	sqlite3_busy_timeout(store->db, 0);
	outcome = try_wal(store, &is_wal, why);
	for (int waited = 0; outcome == OUTCOME_LATER && waited < BUSY_WITHIN;
	     waited += BUSY_STEP) {
		sqlite3_sleep(BUSY_STEP);
		outcome = try_wal(store, &is_wal, why);
	}
	sqlite3_busy_timeout(store->db, BUSY_WITHIN);
	if (outcome == OUTCOME_OK && !is_wal)
		return fail(why, OUTCOME_SETUP, "%s: this file system cannot "
		            "keep a write-ahead log; put the log on a local "
		            "disk", store->path);
	return outcome;
}

static enum outcome
migrate_once(struct store *store, const char *const *migrations, int count,
             bool *done, struct why *why)
{
	char set_version[64];
	int64_t version = 0;
	enum outcome outcome;

	outcome = store_number(store, "PRAGMA user_version", &version, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	*done = version >= count;
	if (*done)
		return OUTCOME_OK;
	snprintf(set_version, sizeof(set_version), "PRAGMA user_version = %d",
	         (int)version + 1);
	if (sqlite3_exec(store->db, migrations[version], NULL, NULL, NULL) !=
	    SQLITE_OK ||
	    sqlite3_exec(store->db, set_version, NULL, NULL, NULL) !=
	    SQLITE_OK)
		outcome = store_fail(store, why);
	if (outcome != OUTCOME_OK)
		return fail_within(why, OUTCOME_SETUP,
		                   "bringing the log to version %d",
		                   (int)version + 1);
	return OUTCOME_OK;
}

enum outcome
store_migrate(struct store *store, const char *const *migrations, int count,
              struct why *why)
{
	bool done = false;

	while (!done) {
		enum outcome outcome = store_begin(store, why);

		if (outcome != OUTCOME_OK)
			return outcome;
		outcome = migrate_once(store, migrations, count, &done, why);
		if (outcome == OUTCOME_OK)
			outcome = store_commit(store, why);
		if (outcome != OUTCOME_OK) {
			store_rollback(store);
			return outcome;
		}
	}
	return OUTCOME_OK;
}

enum outcome
store_open(const char *path, struct store **store, struct why *why)
{
	struct store *opened;
	int64_t version = 0;
	enum outcome outcome = store_connect(path, false, &opened, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = check_version(opened, &version, why);
	if (outcome == OUTCOME_OK)
		outcome = set_wal(opened, why);
	if (outcome == OUTCOME_OK && version < store_version)
		outcome = store_migrate(opened, store_migrations,
		                        store_version, why);
	if (outcome != OUTCOME_OK) {
		store_close(opened);
		return outcome;
	}
	*store = opened;
	return OUTCOME_OK;
}

enum outcome
store_open_read_only(const char *path, struct store **store, struct why *why)
{
	struct store *opened;
	int64_t version = 0;
	enum outcome outcome = store_connect(path, true, &opened, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = check_version(opened, &version, why);
	if (outcome == OUTCOME_OK && version < store_version)
		outcome = fail(why, OUTCOME_SETUP, "%s: was written by an "
		               "older Clearway; start clearwayd once, which "
		               "brings it up to date", path);
	if (outcome != OUTCOME_OK) {
		store_close(opened);
		return outcome;
	}
	*store = opened;
	return OUTCOME_OK;
}

void
store_close(struct store *store)
{
	if (store == NULL)
		return;
	for (size_t i = 0; i < store->cached_count; i++)
		sqlite3_finalize(store->cached[i].statement);
	free(store->cached);
	if (sqlite3_close(store->db) != SQLITE_OK)
		die("%s: closed while in use", store->path);
	free(store->path);
	free(store);
}
