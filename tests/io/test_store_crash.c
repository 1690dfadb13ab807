/*
 * Killed at any statement, the file is as it was before the turn; and several
 * programs at once do not step on each other.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/io/helper_store.h"
#include "tests/io/helper_turn.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static void
expect_signal(pid_t child, int wanted)
{
	int status;

	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), wanted);
}

/* A child that does that many statements of the turn and is killed. */
static pid_t
start_turn(const char *path, int steps)
{
	pid_t child = fork();
	struct store *store;
	int fd;

	assert_true(child >= 0);
	if (child != 0)
		return child;
	fd = open("/dev/zero", O_RDONLY);
	if (store_open(path, &store, NULL) != OUTCOME_OK)
		_exit(1);
	for (int step = 0; step < steps; step++)
		if (turn_step(store, step, fd, NULL) != OUTCOME_OK)
			_exit(2);
	raise(SIGKILL);
	_exit(3);
}

static void
test_killed_between_statements(void **state)
{
	struct store_place *place = *state;

	OK(place, turn_prepare(place->store, &place->why));
	store_place_close(place);
	for (int steps = 0; steps <= TURN_STEPS; steps++) {
		enum turn_state found;

		expect_signal(start_turn(place->path, steps), SIGKILL);
		found = turn_state(place->path);
		if (found != (steps == TURN_STEPS ? TURN_AFTER : TURN_BEFORE))
			fail_msg("killed after %d statements: %d", steps,
			         (int)found);
	}
}

/* The operator may look while the daemon lies dead, and sees its last word. */
static void
test_read_after_a_death(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;

	OK(place, turn_prepare(place->store, &place->why));
	store_place_close(place);
	expect_signal(start_turn(place->path, TURN_STEPS), SIGKILL);
	OK(place, store_open_read_only(place->path, &place->store,
	                               &place->why));
	OK(place, store_challenge_get(place->store, 1, &challenge,
	                              &place->why));
	assert_int_equal(challenge.state, CHALLENGE_ASKING);
}

/* The daemon goes on beside an operator's tool that is killed. */
static void
test_killed_beside_another(void **state)
{
	struct store_place *place = *state;

	OK(place, turn_prepare(place->store, &place->why));
	expect_signal(start_turn(place->path, TURN_STEPS - 1), SIGKILL);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_set_meta(place->store, "a", "b", &place->why));
	OK(place, store_commit(place->store, &place->why));
	assert_int_equal(turn_state(place->path), TURN_BEFORE);
}

enum { WRITERS = 3, TURNS = 40 };

static pid_t
start_writer(const char *path)
{
	pid_t child = fork();
	struct store *store;

	assert_true(child >= 0);
	if (child != 0)
		return child;
	if (store_open(path, &store, NULL) != OUTCOME_OK)
		_exit(1);
	for (int i = 0; i < TURNS; i++) {
		struct history_row row = {
			.actor = "clearway", .event = "noted", .text = "x",
		};
		int64_t number;

		if (store_begin(store, NULL) != OUTCOME_OK ||
		    store_next_number(store, "n", &number, NULL) !=
		    OUTCOME_OK)
			_exit(2);
		row.at = number;
		if (store_history_add(store, &row, NULL) != OUTCOME_OK ||
		    store_commit(store, NULL) != OUTCOME_OK)
			_exit(3);
	}
	store_close(store);
	_exit(0);
}

/* They make the file together, too. */
static void
test_several_writers(void **state)
{
	struct store_place *place = *state;
	pid_t children[WRITERS];

	store_place_close(place);
	assert_int_equal(unlink(place->path), 0);
	for (int i = 0; i < WRITERS; i++)
		children[i] = start_writer(place->path);
	for (int i = 0; i < WRITERS; i++) {
		int status;

		assert_int_equal(waitpid(children[i], &status, 0),
		                 children[i]);
		assert_int_equal(status, 0);
	}
	assert_int_equal(store_ask(place->path, "SELECT number FROM counter"),
	                 WRITERS * TURNS);
	assert_int_equal(store_ask(place->path, "SELECT count(DISTINCT at)"
	                 " FROM history"), WRITERS * TURNS);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM history"
	                 " WHERE at = id"), WRITERS * TURNS);
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_killed_between_statements),
		STORE_TEST(test_read_after_a_death),
		STORE_TEST(test_killed_beside_another),
		STORE_TEST(test_several_writers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
