/*
 * What the daemon does with a clearway-fetch that lies, hangs or dies. The
 * child is this very program: started under that name it misbehaves as the
 * mailbox's user name tells it to.
 */
#include "io/fetcher.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "io/clock.h"
#include "io/frame.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ROOM = 64 };

/* --- the child --- */

static struct frame_settings settings;

static bool
behaves(const char *how)
{
	return strcmp(settings.user, how) == 0;
}

/* What a good one would say to list, with 3 mails above the one asked for. */
static void
answer_well(const struct frame_request *request, struct frame_list *list,
            int fd)
{
	list->answer = (struct frame_answer){
		.kind = FRAME_ANSWER,
		.serial = request->serial,
		.uidvalidity = 7,
		.highest_uid = 3
	};
	if (request->kind == FRAME_LIST) {
		list->answer.count = 3;
		for (int64_t i = 0; i < 3; i++)
			list->mails[i] = (struct source_mail){
				.uid = request->uid + 1 + i, .size = 5
			};
	}
	if (request->kind == FRAME_FETCH) {
		list->answer.size = 5;
		if (pwrite(fd, "hello", 5, 0) != 5)
			_exit(1);
	}
}

static size_t
spoil(struct frame_list *list)
{
	struct frame_answer *answer = &list->answer;
	struct source_mail *mails = list->mails;
	size_t length = sizeof(*answer) + answer->count * sizeof(mails[0]);

	if (behaves("another kind"))
		answer->kind = FRAME_SETTINGS;
	if (behaves("another serial"))
		answer->serial++;
	if (behaves("unknown outcome"))
		answer->outcome = 77;
	if (behaves("more than counted"))
		answer->count--;
	if (behaves("fewer than counted"))
		length -= sizeof(mails[0]);
	if (behaves("one byte"))
		length = 1;
	if (behaves("too long"))
		length = sizeof(*list) + ROOM;
	if (behaves("more than asked for"))
		answer->count = 500, length = sizeof(*list);
	if (behaves("descending"))
		mails[2].uid = mails[1].uid;
	if (behaves("not after"))
		mails[0].uid--;
	if (behaves("uid of 33 bits"))
		mails[2].uid = (int64_t)1 << 32;
	if (behaves("negative size"))
		mails[1].size = -1;
	if (behaves("before 1970"))
		mails[1].received_at = -1;
	if (behaves("after 9999"))
		mails[1].received_at = INT64_MAX;
	if (behaves("uidvalidity 0"))
		answer->uidvalidity = 0;
	if (behaves("negative uid"))
		answer->highest_uid = -1;
	if (behaves("size of another file"))
		answer->size = 6;
	if (behaves("endless size"))
		answer->size = INT64_MAX;
	if (behaves("cut of 2"))
		answer->cut = 2;
	if (behaves("words without end")) {
		answer->outcome = OUTCOME_SETUP;
		memset(answer->why, '\n', sizeof(answer->why));
	}
	return length;
}

static void
misbehave(const struct frame_request *request, struct frame_list *list)
{
	static const struct frame_request hint = { .kind = FRAME_CHANGED };

	if (behaves("crash"))
		abort();
	if (behaves("exit"))
		_exit(0);
	if (behaves("silence"))
		poll(NULL, 0, 60000);
	if (behaves("nothing but hints"))
		while (frame_send(0, &hint, sizeof(hint), -1) ||
		       errno == EAGAIN)
			poll(NULL, 0, 1);
	frame_send(0, list, spoil(list), -1);
	(void)request;
}

/* Well, until the verb that the folder's name tells. */
static int
be_child(void)
{
	static union {
		struct frame_list list;
		char room[sizeof(struct frame_list) + ROOM];
	} answer;
	struct frame_request request;
	int fd;

	if (frame_receive(0, &settings, sizeof(settings), NULL) !=
	    sizeof(settings))
		return 1;
	while (frame_receive(0, &request, sizeof(request), &fd) > 0) {
		answer_well(&request, &answer.list, fd);
		if (fd >= 0)
			close(fd);
		if (request.kind == FRAME_WAIT)
			continue;
		if (request.kind == (uint32_t)settings.port)
			misbehave(&request, &answer.list);
		else
			frame_send(0, &answer.list,
			           sizeof(answer.list.answer) +
			           answer.list.answer.count *
			           sizeof(answer.list.mails[0]), -1);
	}
	return 0;
}

/* --- the daemon's side --- */

/* The port says at which verb, the user how. */
static struct source *
fetcher(const char *program, enum frame_kind verb, const char *how)
{
	const struct fetcher_settings wanted = {
		.program = program,
		.name = "test",
		.host = "localhost",
		.port = (int)verb,
		.user = how,
		.password = "secret",
		.within_ms = 50,
		.fetch_within_ms = 50
	};
	struct source *source = NULL;
	struct why why;

	assert_int_equal(fetcher_new(&wanted, &source, &why), OUTCOME_OK);
	return source;
}

static enum outcome
do_verb(struct source *source, enum frame_kind verb, struct why *why)
{
	struct source_mail mails[10];
	enum outcome outcome = OUTCOME_BAD;
	int64_t number;
	size_t count;
	bool cut;
	int fd;

	if (verb == FRAME_OPEN)
		return source->kind->open(source, &number, &number, why);
	if (verb == FRAME_LIST)
		return source->kind->list(source, 40, mails, 10, &count, why);
	if (verb == FRAME_SETTLE)
		return source->kind->settle(source, 1, "Filed", why);
	fd = memfd_create("mail", MFD_CLOEXEC);
	outcome = source->kind->fetch(source, 1, fd, &number, &cut, why);
	close(fd);
	return outcome;
}

static const struct {
	const char *how;
	enum frame_kind verb;
	enum outcome outcome;
	const char *words;	/* that the reason has */
} LIES[] = {
	{ "good", FRAME_LIST, OUTCOME_OK, "" },
	{ "another kind", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "another serial", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "another serial", FRAME_OPEN, OUTCOME_LATER, "nonsense" },
	{ "unknown outcome", FRAME_SETTLE, OUTCOME_LATER, "nonsense" },
	{ "more than counted", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "fewer than counted", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "one byte", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "too long", FRAME_LIST, OUTCOME_LATER, "" },
	{ "more than asked for", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "more than asked for", FRAME_SETTLE, OUTCOME_LATER, "nonsense" },
	{ "descending", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "not after", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "uid of 33 bits", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "negative size", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "before 1970", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "after 9999", FRAME_LIST, OUTCOME_LATER, "nonsense" },
	{ "uidvalidity 0", FRAME_OPEN, OUTCOME_LATER, "nonsense" },
	{ "negative uid", FRAME_OPEN, OUTCOME_LATER, "nonsense" },
	{ "size of another file", FRAME_FETCH, OUTCOME_LATER, "nonsense" },
	{ "endless size", FRAME_FETCH, OUTCOME_LATER, "nonsense" },
	{ "cut of 2", FRAME_FETCH, OUTCOME_LATER, "nonsense" },
	{ "words without end", FRAME_LIST, OUTCOME_SETUP, "????" },
	{ "crash", FRAME_OPEN, OUTCOME_LATER, "crashed with signal 6" },
	{ "crash", FRAME_LIST, OUTCOME_LATER, "crashed with signal 6" },
	{ "crash", FRAME_FETCH, OUTCOME_LATER, "crashed with signal 6" },
	{ "exit", FRAME_SETTLE, OUTCOME_LATER, "has ended" },
	{ "silence", FRAME_LIST, OUTCOME_LATER, "no answer in time" },
	{ "nothing but hints", FRAME_LIST, OUTCOME_LATER, "in time" }
};

static void
no_lie_is_believed(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(LIES) / sizeof(LIES[0]); i++) {
		struct source *source = fetcher("/proc/self/exe", LIES[i].verb,
		                                LIES[i].how);
		struct why why = { .text = "" };
		int64_t started = clock_monotonic_ms();
		enum outcome outcome = OUTCOME_OK;

		print_message("  %s, verb %d\n", LIES[i].how, LIES[i].verb);
		if (LIES[i].verb != FRAME_OPEN)
			assert_int_equal(do_verb(source, FRAME_OPEN, &why),
			                 OUTCOME_OK);
		outcome = do_verb(source, LIES[i].verb, &why);
		assert_int_equal(outcome, LIES[i].outcome);
		assert_non_null(strstr(why.text, LIES[i].words));
		assert_null(strchr(why.text, '\n'));
		assert_true(clock_monotonic_ms() - started < 4000);
		/* Dead until the next open; then there is a new one. */
		if (LIES[i].outcome == OUTCOME_LATER) {
			assert_int_equal(fetcher_pid(source), 0);
			assert_int_equal(do_verb(source, FRAME_LIST, &why),
			                 OUTCOME_LATER);
			if (LIES[i].verb != FRAME_OPEN)
				assert_int_equal(do_verb(source, FRAME_OPEN,
				                         &why), OUTCOME_OK);
		}
		source->kind->free(source);
		assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
		assert_int_equal(errno, ECHILD);
	}
}

static void
good_answers_come_through(void **state)
{
	struct source *source = fetcher("/proc/self/exe", FRAME_OPEN, "good");
	struct source_mail mails[10];
	char bytes[16] = "";
	int64_t uidvalidity;
	int64_t highest;
	int64_t size;
	size_t count;
	bool cut;
	int fd = memfd_create("mail", MFD_CLOEXEC);

	(void)state;
	assert_int_equal(write(fd, "what was before", 15), 15);
	assert_int_equal(source->kind->open(source, &uidvalidity, &highest,
	                                    NULL), OUTCOME_OK);
	assert_int_equal(uidvalidity, 7);
	assert_int_equal(highest, 3);
	assert_int_equal(source->kind->list(source, 40, mails, 10, &count,
	                                    NULL), OUTCOME_OK);
	assert_int_equal(count, 3);
	assert_int_equal(mails[0].uid, 41);
	assert_int_equal(source->kind->fetch(source, 41, fd, &size, &cut,
	                                     NULL), OUTCOME_OK);
	assert_int_equal(size, 5);
	assert_false(cut);
	assert_int_equal(pread(fd, bytes, sizeof(bytes), 0), 5);
	assert_string_equal(bytes, "hello");
	assert_int_equal(source->kind->settle(source, 41, NULL, NULL),
	                 OUTCOME_OK);
	close(fd);
	source->kind->free(source);
}

static void
a_missing_program_is_named(void **state)
{
	struct source *source = fetcher("/nowhere/clearway-fetch", FRAME_OPEN,
	                                "good");
	struct why why = { .text = "" };

	(void)state;
	assert_int_equal(do_verb(source, FRAME_OPEN, &why), OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "/nowhere/clearway-fetch"));
	source->kind->free(source);
}

static void
settings_have_limits(void **state)
{
	char password[FRAME_PASSWORD_MAX + 1];
	char token[FRAME_TOKEN_MAX + 1];
	struct fetcher_settings wanted = {
		.program = "x", .name = "test", .host = "localhost",
		.user = "alice", .password = password
	};
	struct source *source = NULL;
	struct why why;

	(void)state;
	memset(password, 'x', sizeof(password));
	memset(token, 'x', sizeof(token));
	password[FRAME_PASSWORD_MAX] = '\0';
	token[FRAME_TOKEN_MAX] = '\0';
	assert_int_equal(fetcher_new(&wanted, &source, &why), OUTCOME_SETUP);
	assert_null(strstr(why.text, "xxx"));
	password[FRAME_PASSWORD_MAX - 1] = '\0';
	assert_int_equal(fetcher_new(&wanted, &source, &why), OUTCOME_OK);
	assert_false(fetcher_set_token(source, token));
	token[FRAME_TOKEN_MAX - 1] = '\0';
	assert_true(fetcher_set_token(source, token));
	source->kind->free(source);
	source = NULL;
	wanted.host = "";
	assert_int_equal(fetcher_new(&wanted, &source, &why), OUTCOME_SETUP);
	assert_null(source);
}

int
main(int count, char **words)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(good_answers_come_through),
		cmocka_unit_test(no_lie_is_believed),
		cmocka_unit_test(a_missing_program_is_named),
		cmocka_unit_test(settings_have_limits)
	};

	if (count == 1 && strcmp(words[0], "clearway-fetch") == 0)
		return be_child();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
