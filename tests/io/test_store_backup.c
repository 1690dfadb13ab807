/*
 * The backup is a whole log by itself, and verify finds what is wrong.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/io/helper_store.h"
#include "tests/io/helper_turn.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static void
run_turn(struct store_place *place)
{
	int fd = open("/dev/zero", O_RDONLY);

	OK(place, turn_prepare(place->store, &place->why));
	for (int step = 0; step < TURN_STEPS; step++)
		OK(place, turn_step(place->store, step, fd, &place->why));
	close(fd);
}

static void
name(const struct store_place *place, const char *last, char *path)
{
	snprintf(path, STORE_PATH_MAX, "%.200s/%s", place->folder, last);
}

static void
test_backup(void **state)
{
	struct store_place *place = *state;
	char path[STORE_PATH_MAX];
	char part[STORE_PATH_MAX];
	struct store *copy;
	struct stat status;

	name(place, "copy.sqlite", path);
	name(place, "copy.sqlite.part", part);
	for (int i = 0; i < 2; i++) {
		OK(place, store_backup(place->store, path, &place->why));
		assert_int_equal(stat(path, &status), 0);
		assert_int_equal(status.st_mode & 0777, 0600);
		assert_int_equal(stat(part, &status), -1);
		if (i == 0)
			run_turn(place);
	}
	assert_int_equal(turn_state(path), TURN_AFTER);
	OK(place, store_open(path, &copy, &place->why));
	store_close(copy);
}

/* A reader's copy holds one moment, whatever the daemon does meanwhile. */
static void
test_backup_beside_a_writer(void **state)
{
	struct store_place *place = *state;
	struct store *reader;
	char path[STORE_PATH_MAX];

	name(place, "copy.sqlite", path);
	OK(place, turn_prepare(place->store, &place->why));
	OK(place, store_open_read_only(place->path, &reader, &place->why));
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_set_meta(place->store, "a", "b", &place->why));
	OK(place, store_backup(reader, path, &place->why));
	OK(place, store_commit(place->store, &place->why));
	store_close(reader);
	assert_int_equal(turn_state(path), TURN_BEFORE);
	assert_int_equal(store_ask(path, "SELECT count(*) FROM meta"), 0);
}

static void
test_nothing_else_is_overwritten(void **state)
{
	struct store_place *place = *state;
	char path[STORE_PATH_MAX];
	struct stat status;
	int fd;

	name(place, "letter.txt", path);
	fd = open(path, O_CREAT | O_WRONLY, 0600);
	assert_int_equal(write(fd, "Dear", 4), 4);
	close(fd);
	EXPECT(place, store_backup(place->store, path, &place->why),
	       OUTCOME_SETUP);
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_size, 4);
	EXPECT(place, store_backup(place->store, place->folder, &place->why),
	       OUTCOME_SETUP);
	EXPECT(place, store_backup(place->store, "/nowhere/at/all",
	                           &place->why), OUTCOME_SETUP);
}

/* --- verify --- */

static void
test_all_is_well(void **state)
{
	struct store_place *place = *state;
	struct text report;

	text_init(&report, 4096);
	OK(place, store_verify(place->store, &report, &place->why));
	run_turn(place);
	/* The turn's older challenge was made without a history. */
	assert_true(store_tell(place->path, "INSERT INTO history (challenge,"
		" at, actor, event, text, evidence, before, after) VALUES"
		" (1, 1, 'clearway', 'reported', '', '', 'none', 'none')"));
	OK(place, store_verify(place->store, &report, &place->why));
	assert_string_equal(report.data, "");
	text_release(&report);
}

struct fault_case {
	const char *sql;
	const char *said;
};

#define BY_HAND "PRAGMA ignore_check_constraints = ON; "

static void
test_every_fault_is_found(void **state)
{
	static const struct fault_case cases[] = {
		{ BY_HAND "UPDATE challenge SET wake_at = 0 WHERE id = 1",
		  "[CH-1] is open and will never be looked at" },
		{ BY_HAND "UPDATE challenge SET owner = '' WHERE id = 1",
		  "[CH-1] is asking and has no owner" },
		{ BY_HAND "UPDATE challenge SET ending = 'confirmed'"
		  " WHERE id = 2",
		  "[CH-2] is received and its ending is confirmed" },
		{ "UPDATE challenge SET duplicate_of = 77",
		  "row 1 of challenge names a row of challenge" },
		{ BY_HAND "UPDATE mail SET verdict = 'lost'",
		  "mail 1 has a verdict that is not one: lost" },
		{ BY_HAND "UPDATE mail SET verdict = 'none', settled = 1",
		  "mail 1 was moved or left without a verdict" },
		{ BY_HAND "UPDATE mail SET challenge = NULL",
		  "mail 1 was filed under no challenge" },
		{ "UPDATE raw SET size = 5",
		  "have 20000 bytes instead of 5" },
		{ "DROP TRIGGER letter_name_no_delete;"
		  " DELETE FROM letter_name WHERE letter = 2",
		  "letter 2 cannot be found by its Message-ID" },
		{ "DROP TRIGGER letter_no_change;"
		  " UPDATE letter SET message_id = 'same'",
		  "letters 1 and 2 share the Message-ID same" },
		{ "DROP TRIGGER history_no_delete; DELETE FROM history",
		  "[CH-2] has no history" },
		{ "PRAGMA writable_schema = ON; UPDATE sqlite_schema"
		  " SET sql = 'CREATE INDEX mail_verdict ON mail (subject)'"
		  " WHERE name = 'mail_verdict'",
		  "the file is damaged" },
	};
	struct store_place *place = *state;
	struct text report;
	char path[STORE_PATH_MAX];

	run_turn(place);
	name(place, "copy.sqlite", path);
	text_init(&report, 64 * 1024);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct store *copy;
		enum outcome outcome;

		OK(place, store_backup(place->store, path, &place->why));
		assert_true(store_tell(path, cases[i].sql));
		OK(place, store_open(path, &copy, &place->why));
		text_clear(&report);
		outcome = store_verify(copy, &report, &place->why);
		store_close(copy);
		if (outcome != OUTCOME_BAD ||
		    strstr(report.data, cases[i].said) == NULL)
			fail_msg("%s: outcome %d, \"%s\"", cases[i].said,
			         (int)outcome, report.data);
	}
	text_release(&report);
}

/* Pages overwritten with rubbish: told, never a crash. */
static void
test_rubbish_in_the_file(void **state)
{
	enum { PAGE = 4096 };
	struct store_place *place = *state;
	char path[STORE_PATH_MAX];
	char rubbish[PAGE];
	struct text report;
	struct stat status;

	run_turn(place);
	name(place, "copy.sqlite", path);
	memset(rubbish, 0xa5, sizeof(rubbish));
	text_init(&report, 64 * 1024);
	OK(place, store_backup(place->store, path, &place->why));
	assert_int_equal(stat(path, &status), 0);
	for (off_t at = PAGE; at < status.st_size; at += PAGE) {
		struct store *copy;
		int fd;

		OK(place, store_backup(place->store, path, &place->why));
		fd = open(path, O_WRONLY);
		assert_int_equal(pwrite(fd, rubbish, PAGE, at), PAGE);
		close(fd);
		if (store_open(path, &copy, &place->why) != OUTCOME_OK)
			continue;
		text_clear(&report);
		if (store_verify(copy, &report, &place->why) == OUTCOME_OK)
			fail_msg("page %lld was not missed",
			         (long long)at / PAGE + 1);
		store_close(copy);
	}
	text_release(&report);
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_backup),
		STORE_TEST(test_backup_beside_a_writer),
		STORE_TEST(test_nothing_else_is_overwritten),
		STORE_TEST(test_all_is_well),
		STORE_TEST(test_every_fault_is_found),
		STORE_TEST(test_rubbish_in_the_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
