/*
 * store_backup.c - a copy of one moment while the daemon goes on, and a look
 * at everything that must be true of the file.
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "io/store_private.h"

/* --- the copy --- */

/*
 * A file that is not a log of ours is never overwritten. The mark stands at
 * byte 68 of the file, most significant byte first (SQLite's file format 1.3).
 */
static enum outcome
check_target(const char *path, struct why *why)
{
	enum { MARK_AT = 68, MARK_SIZE = 4 };
	static const char mark[MARK_SIZE] = "ClWy";
	char found[MARK_SIZE];
	ssize_t length;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

	if (fd < 0 && errno == ENOENT)
		return OUTCOME_OK;
	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "%s: cannot look at what is "
		            "there: %s", path, strerror(errno));
	length = pread(fd, found, sizeof(found), MARK_AT);
	close(fd);
	if (length != MARK_SIZE || memcmp(found, mark, MARK_SIZE) != 0)
		return fail(why, OUTCOME_SETUP, "%s: is there already, and is "
		            "no backup of Clearway's; name another file", path);
	return OUTCOME_OK;
}

/*
 * All pages in one step: a step is one reading of one moment, so that writers
 * neither wait nor make it begin again. The copy's journal is turned off WAL,
 * so that it is complete as a single file.
 */
static enum outcome
copy_pages(const struct store *from, struct store *to, struct why *why)
{
	sqlite3_backup *backup = sqlite3_backup_init(to->db, "main", from->db,
	                                             "main");

	if (backup == NULL)
		return store_fail(to, why);
	sqlite3_backup_step(backup, -1);
	if (sqlite3_backup_finish(backup) != SQLITE_OK)
		return store_fail(to, why);
	if (sqlite3_exec(to->db, "PRAGMA journal_mode = DELETE", NULL, NULL,
	                 NULL) != SQLITE_OK)
		return store_fail(to, why);
	return OUTCOME_OK;
}

static enum outcome
put_in_place(const char *part, const char *path, struct why *why)
{
	struct slice folder = slice_of(path);
	char *name;
	int fd;

	if (rename(part, path) != 0)
		return fail(why, OUTCOME_SETUP, "%s: cannot put the backup in "
		            "place: %s", path, strerror(errno));
	while (folder.length > 0 && folder.data[folder.length - 1] != '/')
		folder.length--;
	name = strndup(folder.length > 0 ? folder.data : ".",
	               folder.length > 0 ? folder.length : 1);
	if (name == NULL)
		die("no memory left");
	fd = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(name);
	if (fd < 0)
		return OUTCOME_OK;	/* a folder we may not read */
	fsync(fd);
	close(fd);
	return OUTCOME_OK;
}

enum outcome
store_backup(struct store *store, const char *path, struct why *why)
{
	struct store *copy = NULL;
	struct text part;
	enum outcome outcome = check_target(path, why);

	if (store->begun)
		die("%s: a backup within a transaction", store->path);
	if (outcome != OUTCOME_OK)
		return outcome;
	text_init(&part, strlen(path) + sizeof(".part"));
	text_addf(&part, "%s.part", path);
	unlink(part.data);		/* of a backup that was broken off */
	outcome = store_connect(part.data, false, &copy, why);
	if (outcome == OUTCOME_OK)
		outcome = copy_pages(store, copy, why);
	store_close(copy);
	if (outcome == OUTCOME_OK)
		outcome = put_in_place(part.data, path, why);
	if (outcome != OUTCOME_OK)
		unlink(part.data);
	text_release(&part);
	return outcome;
}

/* --- what must be true --- */

/*
 * Each gives a sentence a row for what is wrong. Much of it is held by the
 * schema as well; a file may have been damaged, or changed by hand.
 */
static const char *const checks[] = {
	"SELECT 'the file is damaged: ' || integrity_check"
	" FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
	"SELECT 'row ' || ifnull(rowid, '?') || ' of ' || \"table\" ||"
	" ' names a row of ' || parent || ' that is not there'"
	" FROM pragma_foreign_key_check",
	"SELECT 'mail ' || id || ' was moved or left without a verdict'"
	" FROM mail WHERE settled = 1 AND verdict = 'none'",
	"SELECT 'mail ' || id || ' has a verdict that is not one: ' || verdict"
	" FROM mail WHERE verdict NOT IN ('none', 'filed', 'reply',"
	" 'duplicate', 'automatic', 'bounce', 'own', 'refused', 'set aside',"
	" 'unknown sender', 'baseline')",
	"SELECT 'mail ' || id || ' was filed under no challenge'"
	" FROM mail WHERE verdict = 'filed' AND challenge IS NULL",
	"SELECT 'mail ' || min(id) || ' and mail ' || max(id) ||"
	" ' stand in one place'"
	" FROM mail GROUP BY mailbox, uidvalidity, uid HAVING count(*) > 1",
	"SELECT 'the bytes of a mail have ' || length(bytes) || ' bytes"
	" instead of ' || size FROM raw WHERE length(bytes) <> size",
	"SELECT '[CH-' || id || '] is open and will never be looked at'"
	" FROM challenge WHERE state <> 'closed' AND wake_at <= 0",
	"SELECT '[CH-' || id || '] is ' || state || ' and has no owner'"
	" FROM challenge WHERE state NOT IN ('received', 'closed')"
	" AND owner = ''",
	"SELECT '[CH-' || id || '] is ' || state || ' and its ending is ' ||"
	" ending FROM challenge"
	" WHERE (state = 'closed') <> (ending <> 'none')",
	"SELECT '[CH-' || id || '] has no history' FROM challenge"
	" WHERE NOT EXISTS (SELECT 1 FROM history"
	"  WHERE history.challenge = challenge.id)",
	"SELECT 'letters ' || min(id) || ' and ' || max(id) || ' share the"
	" Message-ID ' || message_id"
	" FROM letter GROUP BY message_id HAVING count(*) > 1",
	"SELECT 'letter ' || id || ' cannot be found by its Message-ID'"
	" FROM letter WHERE NOT EXISTS (SELECT 1 FROM letter_name"
	"  WHERE letter_name.message_id = letter.message_id"
	"  AND letter_name.letter = letter.id)",
};

static enum outcome
run_check(struct store *store, const char *sql, struct text *report,
          size_t *faults, struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query, sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = query_step(&query, &row, why);
	while (outcome == OUTCOME_OK && row) {
		text_add_slice(report, query_take_text(&query));
		text_add_char(report, '\n');
		++*faults;
		outcome = query_step(&query, &row, why);
	}
	query_finish(&query);
	return outcome;
}

enum outcome
store_verify(struct store *store, struct text *report, struct why *why)
{
	size_t faults = 0;

	for (size_t i = 0; i < sizeof(checks) / sizeof(checks[0]); i++) {
		enum outcome outcome = run_check(store, checks[i], report,
		                                 &faults, why);

		/* A check that meets damage has found some. */
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	if (faults > 0)
		return fail(why, OUTCOME_BAD, "%s: %zu things are wrong; "
		            "restore it from a backup, or ask for help before "
		            "changing anything", store->path, faults);
	return OUTCOME_OK;
}
