/*
 * store_private.h - what the files of the store share. Only they include this
 * header, and only this header includes sqlite3.h.
 *
 * A query is a prepared statement on loan: query_read or query_write takes it
 * from the store's cache by the address of its text (so give string literals),
 * values are put and taken in the order in which they stand in the text, and
 * query_finish gives it back, reset. query_run steps to the end and finishes.
 */
#ifndef IO_STORE_PRIVATE_H
#define IO_STORE_PRIVATE_H

#include <sqlite3.h>

#include "base/arena.h"
#include "base/fail.h"
#include "base/str.h"
#include "io/store.h"

struct cached_statement {
	const char *sql;
	sqlite3_stmt *statement;
	bool on_loan;
};

struct store {
	sqlite3 *db;
	char *path;
	bool read_only;
	bool begun;		/* between store_begin and its end */
	size_t cached_count;
	size_t cached_size;
	struct cached_statement *cached;
};

/* The schema and its migrations, in order: [0] makes version 1. */
extern const char store_schema[];
extern const char store_schema_2[];
extern const char *const store_migrations[];
extern const int store_version;		/* how many there are */

/* Brings the file to version `count` by those texts. */
enum outcome store_migrate(struct store *store, const char *const *migrations,
                           int count, struct why *why);
/* Opens and sets up the connection, without looking at the schema. */
enum outcome store_connect(const char *path, bool read_only,
                           struct store **store, struct why *why);

/* What SQLite's last error means, as an outcome and a sentence. */
enum outcome store_fail(const struct store *store, struct why *why);
/* Something that the schema rules out stands in the file. */
enum outcome store_fail_damaged(const struct store *store, struct why *why,
                                const char *what);
/* Runs one literal statement without values. */
enum outcome store_run(struct store *store, const char *sql, struct why *why);
/* The number that a literal statement without values gives. */
enum outcome store_number(struct store *store, const char *sql,
                          int64_t *number, struct why *why);
/* Dies unless a transaction was begun; fails if an error has ended it. */
enum outcome store_may_write(const struct store *store, struct why *why);

/* What a tick asks: for the test of its plan. */
extern const char store_due_sql[];

struct query {
	struct store *store;
	sqlite3_stmt *statement;
	int put;		/* the next parameter */
	int taken;		/* the next column */
};

enum outcome query_read(struct store *store, struct query *query,
                        const char *sql, struct why *why);
/* The same for what changes the file. */
enum outcome query_write(struct store *store, struct query *query,
                         const char *sql, struct why *why);
enum outcome query_step(struct query *query, bool *row, struct why *why);
enum outcome query_run(struct query *query, struct why *why);
/*
 * Steps once, for what gives one row or none, and takes the number in its
 * first column (0 without a row or where it is NULL); finishes.
 */
enum outcome query_number(struct query *query, int64_t *number,
                          struct why *why);
void query_finish(struct query *query);

void query_put_int(struct query *query, int64_t value);
void query_put_id(struct query *query, int64_t id);	/* 0: NULL */
void query_put_day(struct query *query, int32_t day);	/* DAY_NONE: NULL */
void query_put_text(struct query *query, const char *text);	/* NULL: "" */
void query_put_text_or_null(struct query *query, const char *text);
/* Not copied: they must live until the query is finished. */
void query_put_bytes(struct query *query, struct slice bytes);
void query_put_zeros(struct query *query, int64_t size);

/* Texts and bytes live until the next step; those from an arena, with it. */
int64_t query_take_int(struct query *query);
int32_t query_take_int32(struct query *query);
bool query_take_bool(struct query *query);
int32_t query_take_day(struct query *query);
struct slice query_take_text(struct query *query);
void query_take_array(struct query *query, char *array, size_t size);
char *query_take_string(struct query *query, struct arena *arena);
struct slice query_take_bytes(struct query *query);

/* Keeps what the challenge is about for store_similar; with every save. */
enum outcome store_similar_keep(struct store *store,
                                const struct challenge *challenge,
                                struct why *why);

#endif
