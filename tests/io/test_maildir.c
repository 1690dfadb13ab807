/*
 * A Maildir as other programs use it: files that come, move, get flags and go
 * while a pass is under way.
 */
#include "io/maildir.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { PATH_ROOM = 400 };

struct place {
	char path[64];
	struct source *source;
};

static void
path_of(const struct place *place, const char *name, char path[PATH_ROOM])
{
	snprintf(path, PATH_ROOM, "%s/%s", place->path, name);
}

/* Makes a file with that time, in seconds. */
static void
put(const struct place *place, const char *name, const char *bytes,
    int64_t seconds)
{
	const struct timespec times[] = {
		{ .tv_sec = seconds }, { .tv_sec = seconds }
	};
	char path[PATH_ROOM];
	int fd;

	path_of(place, name, path);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, strlen(bytes)), strlen(bytes));
	assert_int_equal(futimens(fd, times), 0);
	close(fd);
}

static bool
exists(const struct place *place, const char *name)
{
	char path[PATH_ROOM];

	path_of(place, name, path);
	return access(path, F_OK) == 0;
}

static void
move(const struct place *place, const char *from, const char *to)
{
	char old[PATH_ROOM];
	char new[PATH_ROOM];

	path_of(place, from, old);
	path_of(place, to, new);
	assert_int_equal(rename(old, new), 0);
}

static void
open_it(const struct place *place)
{
	int64_t uidvalidity = -1;
	int64_t highest = -1;

	assert_int_equal(place->source->kind->open(place->source, &uidvalidity,
	                                           &highest, NULL),
	                 OUTCOME_OK);
	assert_int_equal(uidvalidity, 0);
	assert_int_equal(highest, 0);
}

static size_t
list(const struct place *place, int64_t after, struct source_mail *mails,
     size_t most)
{
	size_t count = 999;

	assert_int_equal(place->source->kind->list(place->source, after, mails,
	                                           most, &count, NULL),
	                 OUTCOME_OK);
	assert_true(count <= most);
	return count;
}

static enum outcome
fetch(const struct place *place, int64_t uid, char *bytes, size_t size)
{
	int fd = memfd_create("mail", MFD_CLOEXEC);
	int64_t length = 0;
	bool cut = true;
	enum outcome outcome;

	assert_int_equal(write(fd, "older and longer bytes", 22), 22);
	outcome = place->source->kind->fetch(place->source, uid, fd, &length,
	                                     &cut, NULL);
	if (outcome == OUTCOME_OK) {
		assert_false(cut);
		assert_true((size_t)length < size);
		assert_int_equal(pread(fd, bytes, size, 0), length);
		bytes[length] = '\0';
	}
	close(fd);
	return outcome;
}

static void
make_folder(const struct place *place, const char *name)
{
	char path[PATH_ROOM];

	path_of(place, name, path);
	assert_int_equal(mkdir(path, 0700), 0);
}

static int
set_up(void **state)
{
	static const char *const FOLDERS[] = { "new", "cur", "tmp" };
	struct place *place = calloc(1, sizeof(*place));

	assert_non_null(place);
	COPY_TEXT(place->path, SLICE("/tmp/clearway-maildir-XXXXXX"));
	assert_non_null(mkdtemp(place->path));
	for (size_t i = 0; i < 3; i++)
		make_folder(place, FOLDERS[i]);
	place->source = maildir_new(place->path);
	open_it(place);
	*state = place;
	return 0;
}

static int
tear_down(void **state)
{
	struct place *place = *state;
	char *const words[] = {
		(char[]){ "rm" }, (char[]){ "-rf" }, place->path, NULL
	};
	pid_t pid = fork();

	if (pid == 0) {
		execvp(words[0], words);
		_exit(1);
	}
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	place->source->kind->free(place->source);
	free(place);
	return 0;
}

static void
oldest_first_and_only_mail(void **state)
{
	const struct place *place = *state;
	struct source_mail mails[10];
	char target[PATH_ROOM];
	char link[PATH_ROOM];
	int64_t uid;

	make_folder(place, "cur/folder");
	put(place, "new/b", "second", 2000);
	put(place, "cur/a:2,S", "third", 3000);
	put(place, "cur/c:2,", "first", 1000);
	put(place, "new/.hidden", "none", 1);
	put(place, "cur/ancient:2,", "before 1970", -5);
	put(place, "cur/future:2,", "year 2400", 13569465600);
	put(place, "tmp/coming", "none", 1);
	path_of(place, "new/b", target);
	path_of(place, "new/link", link);
	assert_int_equal(symlink(target, link), 0);
	assert_int_equal(list(place, 0, mails, 10), 5);
	assert_int_equal(mails[0].received_at, 0);
	assert_int_equal(mails[1].received_at, 1000);
	assert_int_equal(mails[2].received_at, 2000);
	assert_int_equal(mails[3].received_at, 3000);
	assert_true(mails[4].received_at >= 9000000000);
	assert_int_equal(mails[1].size, 5);
	uid = mails[4].uid;
	assert_int_equal(list(place, uid, mails, 10), 0);
	assert_int_equal(list(place, uid, mails, 10), 0);
	assert_int_equal(list(place, 0, mails, 10), 5);
}

/* It is kept in people's stores: this number may never change. */
static void
uid_stays_what_it_is(void **state)
{
	const struct place *place = *state;
	struct source_mail mails[2];
	int64_t uid;

	put(place, "new/1700000000.M1P2.host", "x", 1000);
	assert_int_equal(list(place, 0, mails, 2), 1);
	uid = mails[0].uid;
	assert_int_equal(uid, 3487875032989784679);
	move(place, "new/1700000000.M1P2.host",
	     "cur/1700000000.M1P2.host:2,FS");
	assert_int_equal(list(place, 0, mails, 2), 1);
	assert_int_equal(mails[0].uid, uid);
}

static void
batches_without_reading_again(void **state)
{
	const struct place *place = *state;
	struct source_mail mails[7];
	int64_t after = 0;
	int64_t at = 0;
	size_t seen = 0;
	size_t count;

	for (int i = 0; i < 100; i++) {
		char name[32];

		snprintf(name, sizeof(name), "new/%d", i * 7 % 100);
		put(place, name, "x", 1000 + i);
	}
	while ((count = list(place, after, mails, 7)) > 0) {
		for (size_t i = 0; i < count; i++) {
			assert_true(mails[i].received_at > at);
			at = mails[i].received_at;
		}
		seen += count;
		after = mails[count - 1].uid;
		/* What comes meanwhile belongs to the next pass. */
		put(place, "new/late", "x", 1);
	}
	assert_int_equal(seen, 100);
	assert_int_equal(list(place, 0, mails, 7), 7);
	assert_int_equal(mails[0].received_at, 1);
}

/* The pass goes on where it was, though the folder was read anew in between. */
static void
others_move_mail_meanwhile(void **state)
{
	const struct place *place = *state;
	struct source_mail mails[10];
	char bytes[32];

	put(place, "new/1", "one", 1001);
	put(place, "new/2", "two", 1002);
	put(place, "new/3", "three", 1003);
	put(place, "new/4", "four", 1004);
	assert_int_equal(list(place, 0, mails, 3), 3);
	move(place, "new/1", "cur/1:2,S");
	assert_int_equal(fetch(place, mails[0].uid, bytes, sizeof(bytes)),
	                 OUTCOME_OK);
	assert_string_equal(bytes, "one");
	move(place, "cur/1:2,S", "cur/1:2,FS");
	for (size_t i = 0; i < 3; i++)
		assert_int_equal(place->source->kind->settle(place->source,
			mails[i].uid, "Filed", NULL), OUTCOME_OK);
	assert_int_equal(list(place, mails[2].uid, mails, 3), 1);
	assert_int_equal(mails[0].received_at, 1004);
	assert_int_equal(list(place, mails[0].uid, mails, 3), 0);
}

static void
settled_beside(void **state)
{
	const struct place *place = *state;
	const struct source_kind *kind = place->source->kind;
	struct source_mail mails[10];
	struct why why;

	put(place, "new/1", "one", 1001);
	put(place, "cur/2:2,S", "two", 1002);
	put(place, "new/3", "three", 1003);
	assert_int_equal(list(place, 0, mails, 10), 3);
	assert_int_equal(kind->settle(place->source, mails[0].uid, "Filed",
	                              NULL), OUTCOME_OK);
	assert_true(exists(place, ".Filed/cur/1:2,"));
	assert_true(exists(place, ".Filed/maildirfolder"));
	assert_int_equal(kind->settle(place->source, mails[1].uid,
	                              "Filed/2026", NULL), OUTCOME_OK);
	assert_true(exists(place, ".Filed.2026/cur/2:2,S"));
	/* Again, and gone for other reasons: as it should be. */
	assert_int_equal(kind->settle(place->source, mails[0].uid, "Filed",
	                              NULL), OUTCOME_OK);
	assert_int_equal(kind->settle(place->source, 12345, "Filed", NULL),
	                 OUTCOME_OK);
	assert_int_equal(kind->settle(place->source, mails[2].uid, NULL, NULL),
	                 OUTCOME_OK);
	assert_true(exists(place, "new/3"));
	/* A folder that cannot be made: it stays. */
	put(place, ".Taken", "a file", 1);
	assert_int_equal(kind->settle(place->source, mails[2].uid, "Taken",
	                              &why), OUTCOME_BAD);
	assert_true(exists(place, "new/3"));
}

static void
odd_folder_names_are_refused(void **state)
{
	static const char *const NAMES[] = {
		"", "/", "..", "../x", "a/../b", "a.b", ".hidden", "a//b", "/a"
	};
	const struct place *place = *state;
	struct source_mail mails[1];
	char name[1000];
	struct why why;

	put(place, "new/1", "one", 1001);
	assert_int_equal(list(place, 0, mails, 1), 1);
	for (size_t i = 0; i < sizeof(NAMES) / sizeof(NAMES[0]); i++) {
		print_message("  \"%s\"\n", NAMES[i]);
		assert_int_equal(place->source->kind->settle(place->source,
			mails[0].uid, NAMES[i], &why), OUTCOME_BAD);
	}
	memset(name, 'x', sizeof(name));
	name[sizeof(name) - 1] = '\0';
	assert_int_equal(place->source->kind->settle(place->source,
		mails[0].uid, name, &why), OUTCOME_BAD);
	assert_true(exists(place, "new/1"));
}

static void
gone_or_a_link_is_bad(void **state)
{
	const struct place *place = *state;
	struct source_mail mails[2];
	char path[PATH_ROOM];
	char bytes[32];

	put(place, "new/1", "one", 1001);
	assert_int_equal(list(place, 0, mails, 2), 1);
	path_of(place, "new/1", path);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(fetch(place, mails[0].uid, bytes, sizeof(bytes)),
	                 OUTCOME_BAD);
	assert_int_equal(symlink("/etc/passwd", path), 0);
	assert_int_equal(fetch(place, mails[0].uid, bytes, sizeof(bytes)),
	                 OUTCOME_BAD);
}

static void
sizes_at_the_limit(void **state)
{
	static const struct {
		const char *name;
		int64_t size;
		int64_t written;
		bool cut;
	} CASES[] = {
		{ "empty", 0, 0, false },
		{ "exactly", SOURCE_MAIL_MOST, SOURCE_MAIL_MOST, false },
		{ "one more", SOURCE_MAIL_MOST + 1, SOURCE_MAIL_MOST, true }
	};
	const struct place *place = *state;

	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		struct source_mail mails[1];
		char path[PATH_ROOM];
		int64_t size = -1;
		bool cut = !CASES[i].cut;
		int fd = memfd_create("mail", MFD_CLOEXEC);

		print_message("  %s\n", CASES[i].name);
		put(place, "new/1", "", 1001);
		path_of(place, "new/1", path);
		assert_int_equal(truncate(path, CASES[i].size), 0);
		assert_int_equal(list(place, 0, mails, 1), 1);
		assert_int_equal(mails[0].size, CASES[i].size);
		assert_int_equal(place->source->kind->fetch(place->source,
			mails[0].uid, fd, &size, &cut, NULL), OUTCOME_OK);
		assert_int_equal(size, CASES[i].written);
		assert_int_equal(lseek(fd, 0, SEEK_END), size);
		assert_int_equal(cut, CASES[i].cut);
		close(fd);
	}
}

static bool
is_woken(int fd)
{
	struct pollfd hint = { .fd = fd, .events = POLLIN };

	return poll(&hint, 1, 0) > 0;
}

static void
arrivals_wake(void **state)
{
	const struct place *place = *state;
	struct source_mail mails[10];
	int fd = -1;

	put(place, "new/1", "one", 1001);
	assert_int_equal(list(place, 0, mails, 10), 1);
	assert_int_equal(place->source->kind->wait(place->source, &fd, NULL),
	                 OUTCOME_OK);
	assert_true(fd >= 0);
	assert_false(is_woken(fd));
	put(place, "tmp/2", "two", 1002);
	assert_false(is_woken(fd));
	move(place, "tmp/2", "new/2");
	assert_true(is_woken(fd));
	assert_int_equal(list(place, 0, mails, 10), 2);
	assert_false(is_woken(fd));
	/* Also what comes between listing and waiting. */
	put(place, "new/3", "three", 1003);
	assert_int_equal(place->source->kind->wait(place->source, &fd, NULL),
	                 OUTCOME_OK);
	assert_true(is_woken(fd));
}

static void
closed_or_missing(void **state)
{
	const struct place *place = *state;
	const struct source_kind *kind = place->source->kind;
	struct source *missing = maildir_new("/nowhere/at/all");
	struct source_mail mails[1];
	char path[PATH_ROOM];
	struct why why;
	int64_t number;
	size_t count;
	int fd;

	assert_true(kind->unordered);
	kind->close(place->source);
	kind->close(place->source);
	assert_int_equal(kind->list(place->source, 0, mails, 1, &count, &why),
	                 OUTCOME_LATER);
	assert_int_equal(kind->wait(place->source, &fd, &why), OUTCOME_LATER);
	open_it(place);
	assert_int_equal(list(place, 0, mails, 1), 0);
	assert_int_equal(missing->kind->open(missing, &number, &number, &why),
	                 OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "/nowhere/at/all"));
	missing->kind->free(missing);
	make_folder(place, "other");
	path_of(place, "other", path);
	missing = maildir_new(path);
	assert_int_equal(missing->kind->open(missing, &number, &number, &why),
	                 OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "is no Maildir"));
	missing->kind->free(missing);
	kind->free(NULL);
}

#define TEST(function) \
	cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		TEST(oldest_first_and_only_mail),
		TEST(uid_stays_what_it_is),
		TEST(batches_without_reading_again),
		TEST(others_move_mail_meanwhile),
		TEST(settled_beside),
		TEST(odd_folder_names_are_refused),
		TEST(gone_or_a_link_is_bad),
		TEST(sizes_at_the_limit),
		TEST(arrivals_wake),
		TEST(closed_or_missing)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
