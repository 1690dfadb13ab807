/*
 * store_raw.c - the bytes of mails: a mail of 35 MB passes through in pieces
 * of 64 KB, both ways. The place is reserved as zeros and then written with
 * SQLite's incremental blob functions, within the caller's transaction.
 */
#include <errno.h>
#include <unistd.h>

#include "io/source.h"
#include "io/store_private.h"

enum { PIECE = 64 * 1024 };

/* Fills the piece from there; short only at the end of the file. */
static enum outcome
read_piece(int fd, int64_t at, char *piece, size_t size, struct why *why)
{
	size_t done = 0;

	while (done < size) {
		ssize_t got = pread(fd, piece + done, size - done,
		                    (off_t)(at + (int64_t)done));

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return fail(why, OUTCOME_SETUP, "cannot read the mail "
			            "back: %s", strerror(errno));
		if (got == 0)
			return fail(why, OUTCOME_BAD, "the mail ends after "
			            "%lld bytes, before its announced end",
			            (long long)at + (long long)done);
		done += (size_t)got;
	}
	return OUTCOME_OK;
}

static enum outcome
write_piece(int fd, const char *piece, size_t size, struct why *why)
{
	size_t done = 0;

	while (done < size) {
		ssize_t put = write(fd, piece + done, size - done);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return fail(why, OUTCOME_SETUP, "cannot write the "
			            "mail: %s", strerror(errno));
		done += (size_t)put;
	}
	return OUTCOME_OK;
}

static size_t
piece_size(int64_t at, int64_t size)
{
	return size - at < PIECE ? (size_t)(size - at) : PIECE;
}

static enum outcome
fill_blob(struct store *store, sqlite3_blob *blob, int fd, int64_t size,
          struct why *why)
{
	static char piece[PIECE];

	for (int64_t at = 0; at < size; at += PIECE) {
		size_t length = piece_size(at, size);
		enum outcome outcome = read_piece(fd, at, piece, length, why);

		if (outcome != OUTCOME_OK)
			return outcome;
		if (sqlite3_blob_write(blob, piece, (int)length, (int)at) !=
		    SQLITE_OK)
			return store_fail(store, why);
	}
	return OUTCOME_OK;
}

static enum outcome
pour_blob(struct store *store, sqlite3_blob *blob, int fd, struct why *why)
{
	static char piece[PIECE];
	int64_t size = sqlite3_blob_bytes(blob);

	for (int64_t at = 0; at < size; at += PIECE) {
		size_t length = piece_size(at, size);
		enum outcome outcome;

		if (sqlite3_blob_read(blob, piece, (int)length, (int)at) !=
		    SQLITE_OK)
			return store_fail(store, why);
		outcome = write_piece(fd, piece, length, why);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	return OUTCOME_OK;
}

/* Reserves the place; *id is 0 if those bytes are kept already. */
static enum outcome
reserve(struct store *store, int64_t size, const char *sha256, int64_t *id,
        struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO raw (sha256, size, bytes) VALUES (?, ?, ?)"
		" ON CONFLICT DO NOTHING RETURNING id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, sha256);
	query_put_int(&query, size);
	query_put_zeros(&query, size);
	return query_number(&query, id, why);
}

static enum outcome
keep_bytes(struct store *store, int fd, int64_t size, const char *sha256,
           struct why *why)
{
	sqlite3_blob *blob;
	int64_t id = 0;
	enum outcome outcome = reserve(store, size, sha256, &id, why);

	if (outcome != OUTCOME_OK || id == 0)
		return outcome;
	if (sqlite3_blob_open(store->db, "main", "raw", "bytes", id, 1,
	                      &blob) != SQLITE_OK)
		return store_fail(store, why);
	outcome = fill_blob(store, blob, fd, size, why);
	if (sqlite3_blob_close(blob) != SQLITE_OK && outcome == OUTCOME_OK)
		outcome = store_fail(store, why);
	return outcome;
}

enum outcome
store_mail_keep(struct store *store, int64_t id, int fd, int64_t size,
                const char *sha256, struct why *why)
{
	struct query query;
	enum outcome outcome;

	if (size < 0 || size > SOURCE_MAIL_MOST)
		return fail(why, OUTCOME_BAD, "mail %lld: %lld bytes are not "
		            "kept, %d at most", (long long)id, (long long)size,
		            SOURCE_MAIL_MOST);
	outcome = keep_bytes(store, fd, size, sha256, why);
	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query,
			"UPDATE mail SET sha256 = ? WHERE id = ?", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, sha256);
	query_put_int(&query, id);
	outcome = query_run(&query, why);
	if (outcome == OUTCOME_OK && sqlite3_changes(store->db) == 0)
		return fail(why, OUTCOME_BAD, "there is no mail %lld in the "
		            "log", (long long)id);
	return outcome;
}

enum outcome
store_mail_raw(struct store *store, int64_t id, int fd, struct why *why)
{
	struct query query;
	sqlite3_blob *blob;
	int64_t raw = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT raw.id FROM mail JOIN raw USING (sha256)"
		" WHERE mail.id = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	outcome = query_number(&query, &raw, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (raw == 0)
		return fail(why, OUTCOME_BAD, "the bytes of mail %lld are not "
		            "kept", (long long)id);
	if (sqlite3_blob_open(store->db, "main", "raw", "bytes", raw, 0,
	                      &blob) != SQLITE_OK)
		return store_fail(store, why);
	outcome = pour_blob(store, blob, fd, why);
	sqlite3_blob_close(blob);
	return outcome;
}
