/*
 * Every write, sync and truncation of a turn fails once, in several ways, with
 * and without a loss of power after it. Only the two legal results may come:
 * the file holds all of the turn or nothing of it, and all of it if the commit
 * said so.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <unistd.h>

#include "tests/fault/helper_vfs.h"
#include "tests/io/helper_store.h"
#include "tests/io/helper_turn.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static const struct fault no_fault = { .at = 0 };

struct disaster {
	const char *name;
	enum fault_kind kind;
	bool lasting;
	enum power power;
};

static const struct disaster disasters[] = {
	{ "one error", FAULT_ERROR, false, POWER_STAYS },
	{ "the disk is full", FAULT_FULL, true, POWER_STAYS },
	{ "full for a moment", FAULT_FULL, false, POWER_STAYS },
	{ "a torn write", FAULT_TORN, false, POWER_STAYS },
	{ "the disk is gone", FAULT_ERROR, true, POWER_STAYS },
	{ "power, nothing unsynced kept", FAULT_ERROR, true,
	  POWER_LOSES_ALL },
	{ "power, half of it kept", FAULT_ERROR, true, POWER_LOSES_HALF },
	{ "power, in a torn write", FAULT_TORN, true, POWER_LOSES_HALF },
	{ "an error, then power", FAULT_ERROR, false, POWER_LOSES_HALF },
};

enum { DISASTERS = sizeof(disasters) / sizeof(disasters[0]) };

/* True if every step, the commit too, said OK. */
static bool
run_turn(const char *path, int fd)
{
	struct store *store;
	bool done = true;

	if (store_open(path, &store, NULL) != OUTCOME_OK)
		return false;
	for (int step = 0; done && step < TURN_STEPS; step++)
		done = turn_step(store, step, fd, NULL) == OUTCOME_OK;
	if (!done)
		store_rollback(store);
	store_close(store);
	return done;
}

/* The same turn after the failure in the same process, on the same store. */
static bool
run_turn_again(const char *path, int fd)
{
	struct store *store;
	bool done = true;

	if (store_open(path, &store, NULL) != OUTCOME_OK)
		return false;
	for (int tries = 0; tries < 2; tries++) {
		done = true;
		for (int step = 0; done && step < TURN_STEPS; step++)
			done = turn_step(store, step, fd, NULL) == OUTCOME_OK;
		if (done)
			break;
		store_rollback(store);
	}
	store_close(store);
	return done;
}

/* The file before any turn: made once, then copied. */
static struct text template_bytes;

static void
make_template(struct store_place *place)
{
	enum { PIECE = 4096, LIMIT = 1024 * 1024 };
	char piece[PIECE];
	ssize_t got;
	int fd;

	OK(place, turn_prepare(place->store, &place->why));
	store_place_close(place);
	text_init(&template_bytes, LIMIT);
	fd = open(place->path, O_RDONLY);
	while ((got = read(fd, piece, sizeof(piece))) > 0)
		text_add_slice(&template_bytes,
		               (struct slice){ piece, (size_t)got });
	close(fd);
	assert_false(template_bytes.cut);
}

static void
prepare(const struct store_place *place)
{
	int fd;

	fault_vfs_start(&no_fault);
	unlink(place->path);
	fd = open(place->path, O_WRONLY | O_CREAT | O_EXCL, 0600);
	assert_int_equal(write(fd, template_bytes.data,
	                       template_bytes.length), template_bytes.length);
	close(fd);
}

/* One disaster at the operation; false once the turn does not reach it. */
static bool
strike(struct store_place *place, const struct disaster *disaster, int64_t at,
       int fd)
{
	struct fault fault = {
		.kind = disaster->kind, .lasting = disaster->lasting, .at = at
	};
	enum turn_state found;
	bool has_failed;
	bool done;

	prepare(place);
	fault_vfs_start(&fault);
	done = run_turn(place->path, fd);
	has_failed = fault_vfs_has_failed();
	fault_vfs_lose(disaster->power);
	fault_vfs_start(&no_fault);
	found = turn_state(place->path);
	if (found == TURN_HALF || (done && found != TURN_AFTER))
		fail_msg("%s at operation %lld: said %s, found state %d",
		         disaster->name, (long long)at, done ? "done" : "no",
		         (int)found);
	/* What it left can be opened and worked with. */
	if (found == TURN_BEFORE && !run_turn(place->path, fd))
		fail_msg("%s at operation %lld: no turn afterwards",
		         disaster->name, (long long)at);
	assert_int_equal(turn_state(place->path), TURN_AFTER);
	return has_failed;
}

static void
test_every_operation_fails(void **state)
{
	struct store_place *place = *state;
	int fd = open("/dev/zero", O_RDONLY);

	make_template(place);
	for (int i = 0; i < DISASTERS; i++) {
		int64_t at = 1;

		while (strike(place, &disasters[i], at, fd))
			at++;
		print_message("%s: %lld operations\n", disasters[i].name,
		              (long long)at - 1);
		assert_true(at > 20);
	}
	close(fd);
	text_release(&template_bytes);
}

static void
test_same_store_goes_on_after_an_error(void **state)
{
	struct store_place *place = *state;
	int fd = open("/dev/zero", O_RDONLY);
	bool has_failed = true;

	make_template(place);
	for (int64_t at = 1; has_failed; at++) {
		struct fault fault = { .kind = FAULT_ERROR, .at = at };

		prepare(place);
		fault_vfs_start(&fault);
		if (!run_turn_again(place->path, fd)) {
			/* Only opening may fail for good. */
			fault_vfs_start(&no_fault);
			assert_int_equal(turn_state(place->path),
			                 TURN_BEFORE);
			assert_true(at < 20);
			continue;
		}
		has_failed = fault_vfs_has_failed();
		fault_vfs_start(&no_fault);
		assert_int_equal(turn_state(place->path), TURN_AFTER);
	}
	close(fd);
	text_release(&template_bytes);
}

/* A new file whose making fails is made the next time. */
static void
test_making_the_file_fails(void **state)
{
	struct store_place *place = *state;

	for (int i = 0; i < DISASTERS; i++) {
		bool has_failed = true;

		for (int64_t at = 1; has_failed; at++) {
			struct fault fault = {
				.kind = disasters[i].kind, .at = at,
				.lasting = disasters[i].lasting
			};

			store_place_close(place);
			unlink(place->path);
			fault_vfs_start(&fault);
			if (store_open(place->path, &place->store, NULL) ==
			    OUTCOME_OK)
				store_place_close(place);
			has_failed = fault_vfs_has_failed();
			fault_vfs_lose(disasters[i].power);
			fault_vfs_start(&no_fault);
			store_place_open(place);
			OK(place, turn_prepare(place->store, &place->why));
			assert_int_equal(turn_state(place->path),
			                 TURN_BEFORE);
		}
	}
}

static int
setup(void **state)
{
	fault_vfs_install();
	fault_vfs_start(&no_fault);
	return store_place_setup(state);
}

#define FAULT_TEST(function) cmocka_unit_test_setup_teardown( \
	function, setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		FAULT_TEST(test_every_operation_fails),
		FAULT_TEST(test_same_store_goes_on_after_an_error),
		FAULT_TEST(test_making_the_file_fails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
