/*
 * The file itself: opened, checked, brought up to date; transactions; small
 * things kept under a name.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/store_private.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static void
set(struct store_place *place, const char *name, const char *value)
{
	OK(place, store_set_meta(place->store, name, value, &place->why));
}

static const char *
get(struct store_place *place, const char *name)
{
	char *value = NULL;

	OK(place, store_meta(place->store, name, place->arena, &value,
	                     &place->why));
	return value;
}

static void
begin(struct store_place *place)
{
	OK(place, store_begin(place->store, &place->why));
}

static void
commit(struct store_place *place)
{
	OK(place, store_commit(place->store, &place->why));
}

static void
test_new_file_is_private(void **state)
{
	struct store_place *place = *state;
	static const char *const suffixes[] = { "", "-wal", "-shm" };

	begin(place);
	set(place, "a", "b");
	commit(place);
	for (size_t i = 0; i < 3; i++) {
		char path[STORE_PATH_MAX + 8];
		struct stat status;

		snprintf(path, sizeof(path), "%s%s", place->path, suffixes[i]);
		assert_int_equal(stat(path, &status), 0);
		assert_int_equal(status.st_mode & 0777, 0600);
	}
}

static void
test_open_file_is_made_private(void **state)
{
	struct store_place *place = *state;
	struct stat status;

	store_place_close(place);
	assert_int_equal(chmod(place->path, 0644), 0);
	store_place_open(place);
	assert_int_equal(stat(place->path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
}

struct pragma_case {
	const char *sql;
	int64_t wanted;
};

static void
test_settings(void **state)
{
	static const struct pragma_case cases[] = {
		{ "PRAGMA foreign_keys", 1 },
		{ "PRAGMA trusted_schema", 0 },
		{ "PRAGMA synchronous", 2 },
		{ "PRAGMA busy_timeout", 10000 },
		{ "PRAGMA cache_size", -4000 },
		{ "PRAGMA mmap_size", 0 },
		{ "PRAGMA journal_size_limit", 4194304 },
		{ "PRAGMA wal_autocheckpoint", 1000 },
		{ "PRAGMA user_version", 2 },
	};
	struct store_place *place = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t found = -1;

		OK(place, store_number(place->store, cases[i].sql, &found,
		                       &place->why));
		if (found != cases[i].wanted)
			fail_msg("%s is %lld", cases[i].sql, (long long)found);
	}
}

static void
test_every_table_is_strict(void **state)
{
	struct store_place *place = *state;

	assert_int_equal(store_ask(place->path,
		"SELECT count(*) FROM pragma_table_list WHERE type = 'table'"
		" AND name NOT LIKE 'sqlite_%' AND strict = 0"), 0);
	assert_true(store_ask(place->path,
		"SELECT count(*) FROM pragma_table_list WHERE strict = 1") >= 11);
}

static void
test_newer_file_is_refused(void **state)
{
	struct store_place *place = *state;

	store_place_close(place);
	assert_true(store_tell(place->path, "PRAGMA user_version = 99"));
	EXPECT(place, store_open(place->path, &place->store, &place->why),
	       OUTCOME_SETUP);
	assert_non_null(strstr(place->why.text, "newer Clearway"));
	assert_non_null(strstr(place->why.text, "99"));
	assert_non_null(strstr(place->why.text, place->path));
	EXPECT(place, store_open_read_only(place->path, &place->store,
	                                   &place->why), OUTCOME_SETUP);
	assert_null(place->store);
	assert_int_equal(store_ask(place->path, "PRAGMA user_version"), 99);
}

static void
test_other_file_is_refused(void **state)
{
	struct store_place *place = *state;
	int fd;

	store_place_close(place);
	unlink(place->path);
	assert_true(store_tell(place->path, "CREATE TABLE cookies (x)"));
	EXPECT(place, store_open(place->path, &place->store, &place->why),
	       OUTCOME_SETUP);
	assert_non_null(strstr(place->why.text, "not a log of Clearway's"));
	fd = open(place->path, O_WRONLY | O_TRUNC);
	for (int i = 0; i < 100; i++)
		assert_int_equal(write(fd, "Dear diary, today ...\n", 22), 22);
	close(fd);
	EXPECT(place, store_open(place->path, &place->store, &place->why),
	       OUTCOME_SETUP);
	EXPECT(place, store_open(place->folder, &place->store, &place->why),
	       OUTCOME_SETUP);
	EXPECT(place, store_open("/nowhere/at/all", &place->store,
	                         &place->why), OUTCOME_SETUP);
	assert_null(place->store);
}

/* A migration of tomorrow, and one that fails in its second statement. */
static const char add_colour[] =
	"ALTER TABLE challenge ADD COLUMN colour TEXT NOT NULL"
	" DEFAULT 'green';"
	"UPDATE meta SET value = 'two' WHERE name = 'a';";
static const char fail_late[] =
	"CREATE TABLE half (x INTEGER) STRICT;"
	"INSERT INTO nowhere VALUES (1);";

static void
test_older_file_is_migrated(void **state)
{
	struct store_place *place = *state;
	const char *const three[] = { store_schema, store_schema_2,
	                              add_colour };
	const char *const four[] = { store_schema, store_schema_2,
	                             add_colour, fail_late };

	begin(place);
	set(place, "a", "one");
	commit(place);
	EXPECT(place, store_migrate(place->store, four, 4, &place->why),
	       OUTCOME_SETUP);
	assert_non_null(strstr(place->why.text, "version 4"));
	assert_string_equal(get(place, "a"), "two");
	assert_int_equal(store_ask(place->path, "PRAGMA user_version"), 3);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM"
	                 " sqlite_schema WHERE name = 'half'"), 0);
	OK(place, store_migrate(place->store, three, 3, &place->why));
	assert_int_equal(store_ask(place->path, "PRAGMA user_version"), 3);
}

/* Version 0: a file that was made and never got its schema. */
static void
test_file_without_schema(void **state)
{
	struct store_place *place = *state;
	int fd;

	store_place_close(place);
	unlink(place->path);
	fd = open(place->path, O_CREAT | O_WRONLY, 0600);
	assert_true(fd >= 0);
	close(fd);
	EXPECT(place, store_open_read_only(place->path, &place->store,
	                                   &place->why), OUTCOME_SETUP);
	store_place_open(place);
	assert_int_equal(store_ask(place->path, "PRAGMA user_version"), 2);
	store_place_close(place);
	OK(place, store_open_read_only(place->path, &place->store,
	                               &place->why));
}

static void
test_read_only_reads_one_moment(void **state)
{
	struct store_place *place = *state;
	struct store *reader;
	char *value;

	begin(place);
	set(place, "a", "old");
	commit(place);
	OK(place, store_open_read_only(place->path, &reader, &place->why));
	OK(place, store_begin(reader, &place->why));
	OK(place, store_meta(reader, "a", place->arena, &value, &place->why));
	assert_string_equal(value, "old");
	begin(place);
	set(place, "a", "new");
	commit(place);
	OK(place, store_meta(reader, "a", place->arena, &value, &place->why));
	assert_string_equal(value, "old");
	EXPECT(place, store_set_meta(reader, "a", "mine", &place->why),
	       OUTCOME_SETUP);
	OK(place, store_commit(reader, &place->why));
	OK(place, store_meta(reader, "a", place->arena, &value, &place->why));
	assert_string_equal(value, "new");
	store_close(reader);
}

static void
test_rollback(void **state)
{
	struct store_place *place = *state;

	store_rollback(place->store);
	begin(place);
	set(place, "a", "kept");
	commit(place);
	begin(place);
	set(place, "a", "lost");
	store_rollback(place->store);
	store_rollback(place->store);
	assert_string_equal(get(place, "a"), "kept");
	assert_null(get(place, "b"));
}

static void
test_savepoints_in_a_shared_transaction(void **state)
{
	struct store_place *place = *state;

	begin(place);
	for (int i = 0; i < 5; i++) {
		char name[16];

		snprintf(name, sizeof(name), "%d", i);
		OK(place, store_savepoint(place->store, &place->why));
		set(place, name, "here");
		if (i % 2 == 0)
			OK(place, store_release(place->store, &place->why));
		else
			store_rollback_savepoint(place->store);
	}
	commit(place);
	store_place_close(place);
	store_place_open(place);
	assert_string_equal(get(place, "0"), "here");
	assert_null(get(place, "1"));
	assert_string_equal(get(place, "2"), "here");
	assert_null(get(place, "3"));
	assert_string_equal(get(place, "4"), "here");
}

static void
test_savepoint_within_a_savepoint(void **state)
{
	struct store_place *place = *state;

	begin(place);
	OK(place, store_savepoint(place->store, &place->why));
	set(place, "outer", "x");
	OK(place, store_savepoint(place->store, &place->why));
	set(place, "inner", "x");
	store_rollback_savepoint(place->store);
	OK(place, store_release(place->store, &place->why));
	commit(place);
	assert_string_equal(get(place, "outer"), "x");
	assert_null(get(place, "inner"));
}

static void
test_odd_texts(void **state)
{
	static const char *const cases[] = {
		"", " ", "'", "'); DROP TABLE meta; --", "\"double\"",
		"Niños, 学校, 🙂", "line\nline\r\n", "%s%n", "\x01\x7f",
		"\xff\xfe not UTF-8",
	};
	struct store_place *place = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		begin(place);
		set(place, "text", cases[i]);
		if (cases[i][0] != '\0')
			set(place, cases[i], "as a name");
		commit(place);
		assert_string_equal(get(place, "text"), cases[i]);
		if (cases[i][0] != '\0')
			assert_string_equal(get(place, cases[i]), "as a name");
	}
}

static void
test_numbers_are_never_given_twice(void **state)
{
	struct store_place *place = *state;
	int64_t number = 0;

	for (int64_t wanted = 1; wanted <= 3; wanted++) {
		begin(place);
		OK(place, store_next_number(place->store, "letter", &number,
		                            &place->why));
		commit(place);
		assert_int_equal(number, wanted);
		store_place_close(place);
		store_place_open(place);
	}
	begin(place);
	OK(place, store_next_number(place->store, "other", &number,
	                            &place->why));
	assert_int_equal(number, 1);
	store_rollback(place->store);
}

/* Two at once: the second waits for the first, and both are there. */
static void
test_second_writer_waits(void **state)
{
	struct store_place *place = *state;
	struct store *other;

	OK(place, store_open(place->path, &other, &place->why));
	assert_int_equal(sqlite3_busy_timeout(other->db, 50), SQLITE_OK);
	begin(place);
	set(place, "a", "first");
	EXPECT(place, store_begin(other, &place->why), OUTCOME_LATER);
	commit(place);
	OK(place, store_begin(other, &place->why));
	OK(place, store_set_meta(other, "b", "second", &place->why));
	OK(place, store_commit(other, &place->why));
	assert_string_equal(get(place, "b"), "second");
	store_close(other);
}

static void
test_full_disk(void **state)
{
	struct store_place *place = *state;
	static char large[200 * 1000];
	int64_t pages;

	begin(place);
	set(place, "a", "before");
	commit(place);
	OK(place, store_number(place->store, "PRAGMA page_count", &pages,
	                       &place->why));
	OK(place, store_number(place->store, "PRAGMA max_page_count = 60",
	                       &pages, &place->why));
	memset(large, 'x', sizeof(large) - 1);
	begin(place);
	set(place, "a", "after");
	OK(place, store_savepoint(place->store, &place->why));
	EXPECT(place, store_set_meta(place->store, "b", large, &place->why),
	       OUTCOME_SETUP);
	assert_non_null(strstr(place->why.text, "free some disk space"));
	store_rollback_savepoint(place->store);
	/* Whether SQLite has ended it all or not: never half of it. */
	if (store_commit(place->store, &place->why) == OUTCOME_OK)
		assert_string_equal(get(place, "a"), "after");
	else
		assert_string_equal(get(place, "a"), "before");
	assert_null(get(place, "b"));
	begin(place);
	EXPECT(place, store_set_meta(place->store, "b", large, &place->why),
	       OUTCOME_SETUP);
	store_rollback(place->store);
	begin(place);
	set(place, "c", "small things go on");
	commit(place);
}

/* SQLite may end a transaction by itself: then nothing of it is committed. */
static void
test_transaction_ended_by_an_error(void **state)
{
	struct store_place *place = *state;

	begin(place);
	set(place, "a", "lost");
	assert_int_equal(sqlite3_exec(place->store->db, "ROLLBACK", NULL, NULL,
	                              NULL), SQLITE_OK);
	EXPECT(place, store_set_meta(place->store, "b", "x", &place->why),
	       OUTCOME_SETUP);
	EXPECT(place, store_savepoint(place->store, &place->why),
	       OUTCOME_SETUP);
	store_rollback_savepoint(place->store);
	EXPECT(place, store_commit(place->store, &place->why), OUTCOME_SETUP);
	assert_null(get(place, "a"));
	begin(place);
	set(place, "a", "again");
	commit(place);
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_new_file_is_private),
		STORE_TEST(test_open_file_is_made_private),
		STORE_TEST(test_settings),
		STORE_TEST(test_every_table_is_strict),
		STORE_TEST(test_newer_file_is_refused),
		STORE_TEST(test_other_file_is_refused),
		STORE_TEST(test_older_file_is_migrated),
		STORE_TEST(test_file_without_schema),
		STORE_TEST(test_read_only_reads_one_moment),
		STORE_TEST(test_rollback),
		STORE_TEST(test_savepoints_in_a_shared_transaction),
		STORE_TEST(test_savepoint_within_a_savepoint),
		STORE_TEST(test_odd_texts),
		STORE_TEST(test_numbers_are_never_given_twice),
		STORE_TEST(test_second_writer_waits),
		STORE_TEST(test_full_disk),
		STORE_TEST(test_transaction_ended_by_an_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
