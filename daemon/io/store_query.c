#include "io/store_private.h"

enum { CACHED_MAX = 256 };	/* texts there are, and nested visits */

static struct cached_statement *
cached_add(struct store *store)
{
	if (store->cached_count == CACHED_MAX)
		die("the store has %d statements on loan", CACHED_MAX);
	if (store->cached_count == store->cached_size) {
		size_t size = store->cached_size > 0 ?
		              store->cached_size * 2 : 32;
		struct cached_statement *grown =
			reallocarray(store->cached, size, sizeof(*grown));

		if (grown == NULL)
			die("no memory left for statements");
		store->cached = grown;
		store->cached_size = size;
	}
	return &store->cached[store->cached_count++];
}

static struct cached_statement *
cached_find(const struct store *store, const char *sql)
{
	for (size_t i = 0; i < store->cached_count; i++)
		if (store->cached[i].sql == sql && !store->cached[i].on_loan)
			return &store->cached[i];
	return NULL;
}

enum outcome
query_read(struct store *store, struct query *query, const char *sql,
           struct why *why)
{
	struct cached_statement *cached = cached_find(store, sql);

	if (cached == NULL) {
		sqlite3_stmt *statement;

		if (sqlite3_prepare_v3(store->db, sql, -1,
		                       SQLITE_PREPARE_PERSISTENT, &statement,
		                       NULL) != SQLITE_OK)
			return store_fail(store, why);
		cached = cached_add(store);
		*cached = (struct cached_statement){
			.sql = sql, .statement = statement
		};
	}
	cached->on_loan = true;
	*query = (struct query){
		.store = store, .statement = cached->statement
	};
	return OUTCOME_OK;
}

enum outcome
query_write(struct store *store, struct query *query, const char *sql,
            struct why *why)
{
	enum outcome outcome = store_may_write(store, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	return query_read(store, query, sql, why);
}

void
query_finish(struct query *query)
{
	struct store *store = query->store;

	sqlite3_reset(query->statement);
	sqlite3_clear_bindings(query->statement);
	for (size_t i = 0; i < store->cached_count; i++)
		if (store->cached[i].statement == query->statement)
			store->cached[i].on_loan = false;
	query->statement = NULL;
}

enum outcome
query_step(struct query *query, bool *row, struct why *why)
{
	int code = sqlite3_step(query->statement);

	if (code != SQLITE_ROW && code != SQLITE_DONE)
		return store_fail(query->store, why);
	query->taken = 0;
	*row = code == SQLITE_ROW;
	return OUTCOME_OK;
}

enum outcome
query_run(struct query *query, struct why *why)
{
	bool row = true;
	enum outcome outcome = OUTCOME_OK;

	while (row && outcome == OUTCOME_OK)
		outcome = query_step(query, &row, why);
	query_finish(query);
	return outcome;
}

enum outcome
query_number(struct query *query, int64_t *number, struct why *why)
{
	bool row = false;
	int64_t found = 0;
	enum outcome outcome = query_step(query, &row, why);

	if (outcome == OUTCOME_OK && row) {
		found = query_take_int(query);
		outcome = query_step(query, &row, why);
	}
	query_finish(query);
	if (outcome == OUTCOME_OK)
		*number = found;
	return outcome;
}

/* A value can be refused only without memory, or by a mistake of ours. */
static void
check_put(const struct query *query, int code)
{
	if (code != SQLITE_OK)
		die("%s: cannot put value %d into \"%s\": %s",
		    query->store->path, query->put,
		    sqlite3_sql(query->statement), sqlite3_errstr(code));
}

void
query_put_int(struct query *query, int64_t value)
{
	check_put(query, sqlite3_bind_int64(query->statement, ++query->put,
	                                    value));
}

static void
put_null(struct query *query)
{
	check_put(query, sqlite3_bind_null(query->statement, ++query->put));
}

void
query_put_id(struct query *query, int64_t id)
{
	if (id == 0)
		put_null(query);
	else
		query_put_int(query, id);
}

void
query_put_day(struct query *query, int32_t day)
{
	if (day == DAY_NONE)
		put_null(query);
	else
		query_put_int(query, day);
}

void
query_put_text(struct query *query, const char *text)
{
	check_put(query, sqlite3_bind_text(query->statement, ++query->put,
	                                   text != NULL ? text : "", -1,
	                                   SQLITE_TRANSIENT));
}

void
query_put_text_or_null(struct query *query, const char *text)
{
	if (text == NULL)
		put_null(query);
	else
		query_put_text(query, text);
}

void
query_put_bytes(struct query *query, struct slice bytes)
{
	check_put(query, sqlite3_bind_blob64(query->statement, ++query->put,
	                                     bytes.length > 0 ? bytes.data : "",
	                                     bytes.length, SQLITE_STATIC));
}

void
query_put_zeros(struct query *query, int64_t size)
{
	check_put(query, sqlite3_bind_zeroblob64(query->statement,
	                                         ++query->put,
	                                         (sqlite3_uint64)size));
}

int64_t
query_take_int(struct query *query)
{
	return sqlite3_column_int64(query->statement, query->taken++);
}

int32_t
query_take_int32(struct query *query)
{
	int64_t value = query_take_int(query);

	if (value < INT32_MIN)
		return INT32_MIN;
	if (value > INT32_MAX)
		return INT32_MAX;
	return (int32_t)value;
}

bool
query_take_bool(struct query *query)
{
	return query_take_int(query) != 0;
}

int32_t
query_take_day(struct query *query)
{
	if (sqlite3_column_type(query->statement, query->taken) ==
	    SQLITE_NULL) {
		query->taken++;
		return DAY_NONE;
	}
	return query_take_int32(query);
}

struct slice
query_take_text(struct query *query)
{
	const char *text = (const char *)sqlite3_column_text(query->statement,
	                                                     query->taken);
	int length = sqlite3_column_bytes(query->statement, query->taken++);

	if (text == NULL)
		return (struct slice){ "", 0 };
	return (struct slice){ text, (size_t)length };
}

void
query_take_array(struct query *query, char *array, size_t size)
{
	copy_text(array, size, query_take_text(query));
}

char *
query_take_string(struct query *query, struct arena *arena)
{
	return arena_string(arena, query_take_text(query));
}

struct slice
query_take_bytes(struct query *query)
{
	const char *data = sqlite3_column_blob(query->statement, query->taken);
	int length = sqlite3_column_bytes(query->statement, query->taken++);

	if (data == NULL)
		return (struct slice){ "", 0 };
	return (struct slice){ data, (size_t)length };
}
