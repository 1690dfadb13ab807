/*
 * The lock: had by one, told to the other, freed by any death.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/lock.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static void
test_second_is_told_who(void **state)
{
	struct store_place *place = *state;
	struct lock *one;
	struct lock *two = NULL;
	struct stat status;
	char pid[32];

	OK(place, lock_take(place->path, &one, &place->why));
	EXPECT(place, lock_take(place->path, &two, &place->why),
	       OUTCOME_LATER);
	assert_null(two);
	snprintf(pid, sizeof(pid), "(pid %lld)", (long long)getpid());
	assert_non_null(strstr(place->why.text, "another clearwayd"));
	assert_non_null(strstr(place->why.text, pid));
	assert_non_null(strstr(place->why.text, place->path));
	assert_int_equal(stat(place->path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	lock_free(one);
	OK(place, lock_take(place->path, &two, &place->why));
	lock_free(two);
	lock_free(NULL);
}

/* A child takes the lock and says so; then it is killed. */
static void
test_freed_by_death(void **state)
{
	struct store_place *place = *state;
	struct lock *lock = NULL;
	char pid[32];
	char said = 0;
	int pipes[2];
	pid_t child;

	assert_int_equal(pipe(pipes), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		said = lock_take(place->path, &lock, NULL) == OUTCOME_OK ?
		       'y' : 'n';
		if (write(pipes[1], &said, 1) == 1)
			pause();
		_exit(1);
	}
	assert_int_equal(read(pipes[0], &said, 1), 1);
	assert_int_equal(said, 'y');
	EXPECT(place, lock_take(place->path, &lock, &place->why),
	       OUTCOME_LATER);
	snprintf(pid, sizeof(pid), "(pid %lld)", (long long)child);
	assert_non_null(strstr(place->why.text, pid));
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, NULL, 0), child);
	OK(place, lock_take(place->path, &lock, &place->why));
	lock_free(lock);
	close(pipes[0]);
	close(pipes[1]);
}

/* A program that we start does not keep it. */
static void
test_not_kept_by_a_program_we_start(void **state)
{
	struct store_place *place = *state;
	struct lock *lock;
	int pipes[2];
	pid_t child;
	char said;

	OK(place, lock_take(place->path, &lock, &place->why));
	assert_int_equal(pipe(pipes), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		dup2(pipes[1], 1);
		execl("/bin/sh", "sh", "-c", "echo y; exec sleep 60", NULL);
		_exit(1);
	}
	assert_int_equal(read(pipes[0], &said, 1), 1);
	lock_free(lock);
	OK(place, lock_take(place->path, &lock, &place->why));
	lock_free(lock);
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, NULL, 0), child);
	close(pipes[0]);
	close(pipes[1]);
}

static void
test_what_is_in_the_file_is_no_lock(void **state)
{
	static const char *const cases[] = { "", "1\n", "garbage", "-5\n" };
	struct store_place *place = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct lock *lock;
		size_t length = strlen(cases[i]);
		int fd = open(place->path, O_CREAT | O_RDWR | O_TRUNC, 0600);

		assert_int_equal(write(fd, cases[i], length), length);
		close(fd);
		OK(place, lock_take(place->path, &lock, &place->why));
		lock_free(lock);
	}
}

static void
test_no_folder(void **state)
{
	struct store_place *place = *state;
	struct lock *lock;

	EXPECT(place, lock_take("/nowhere/at/all", &lock, &place->why),
	       OUTCOME_SETUP);
	EXPECT(place, lock_take(place->folder, &lock, &place->why),
	       OUTCOME_SETUP);
}

static void
test_holder(void **state)
{
	struct store_place *place = *state;
	struct lock *lock;
	pid_t pid = 0;

	assert_false(lock_holder(place->path, &pid));
	OK(place, lock_take(place->path, &lock, &place->why));
	assert_true(lock_holder(place->path, &pid));
	assert_int_equal(pid, getpid());
	lock_free(lock);
	assert_false(lock_holder(place->path, &pid));
}

static int
setup(void **state)
{
	struct store_place *place = calloc(1, sizeof(*place));

	assert_non_null(place);
	store_place_init(place);
	*state = place;
	return 0;
}

#define LOCK_TEST(function) cmocka_unit_test_setup_teardown( \
	function, setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LOCK_TEST(test_second_is_told_who),
		LOCK_TEST(test_freed_by_death),
		LOCK_TEST(test_not_kept_by_a_program_we_start),
		LOCK_TEST(test_what_is_in_the_file_is_no_lock),
		LOCK_TEST(test_no_folder),
		LOCK_TEST(test_holder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
