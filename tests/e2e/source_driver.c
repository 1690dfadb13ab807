/*
 * source_driver - drives a mail source by lines on standard input, so that a
 * script can do things to the server in between. One line answers each:
 *
 *	set NAME VALUE	host, port, starttls, user, password, token, ca,
 *			folder, read_only, within, fetch_within, idle
 *	fetcher PROGRAM	makes the source from what was set
 *	maildir PATH	or this one
 *	token TEXT	gives the source a new token
 *	open		ok UIDVALIDITY HIGHEST
 *	list AFTER MOST	ok COUNT UID:SIZE:RECEIVED ...
 *	fetch UID FILE	ok SIZE CUT
 *	settle UID FOLDER	ok
 *	wait		ok; then perhaps token, then poll
 *	poll MS		ok woken|quiet MS
 *	close		ok
 *	pid		ok PID
 *
 * Otherwise: "later REASON", "bad REASON", "setup REASON".
 */
#include "io/source.h"

#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/str.h"
#include "io/clock.h"
#include "io/fetcher.h"
#include "io/maildir.h"

enum { VALUES = 16 };

static struct {
	char *name;
	char *value;
} values[VALUES];

static struct source *source;

static const char *
value(const char *name)
{
	for (size_t i = 0; i < VALUES; i++)
		if (values[i].name != NULL && strcmp(values[i].name, name) == 0)
			return values[i].value;
	return NULL;
}

static int
number(const char *name)
{
	int64_t n = 0;

	if (value(name) != NULL)
		slice_to_int64(slice_of(value(name)), 0, INT32_MAX, &n);
	return (int)n;
}

static void
set(const char *name, const char *text)
{
	for (size_t i = 0; i < VALUES; i++) {
		if (values[i].name != NULL && strcmp(values[i].name, name) != 0)
			continue;
		free(values[i].name);
		free(values[i].value);
		values[i].name = strdup(name);
		values[i].value = strdup(text);
		return;
	}
}

/* Prints what is not OK; true for OK. */
static bool
ok(enum outcome outcome, const struct why *why)
{
	static const char *const NAMES[] = {
		[OUTCOME_OK] = "ok",
		[OUTCOME_LATER] = "later",
		[OUTCOME_BAD] = "bad",
		[OUTCOME_SETUP] = "setup"
	};

	if (outcome != OUTCOME_OK)
		printf("%s %s\n", NAMES[outcome], why->text);
	return outcome == OUTCOME_OK;
}

static void
forget_source(void)
{
	if (source != NULL)
		source->kind->free(source);
	source = NULL;
}

static void
make_fetcher(const char *program)
{
	const struct fetcher_settings settings = {
		.program = program,
		.name = "test",
		.host = value("host"),
		.port = number("port"),
		.starttls = number("starttls") != 0,
		.user = value("user"),
		.password = value("password"),
		.token = value("token"),
		.ca_file = value("ca"),
		.folder = value("folder"),
		.read_only = number("read_only") != 0,
		.within_ms = number("within"),
		.fetch_within_ms = number("fetch_within"),
		.idle_ms = number("idle")
	};
	struct why why;

	forget_source();
	if (ok(fetcher_new(&settings, &source, &why), &why))
		puts("ok");
}

static void
list(int64_t after, int64_t most)
{
	static struct source_mail mails[SOURCE_LIST_MAX];
	struct why why;
	size_t count;

	if (!ok(source->kind->list(source, after, mails, (size_t)most, &count,
	                           &why), &why))
		return;
	printf("ok %zu", count);
	for (size_t i = 0; i < count; i++)
		printf(" %" PRId64 ":%" PRId64 ":%" PRId64, mails[i].uid,
		       mails[i].size, mails[i].received_at);
	putchar('\n');
}

static void
fetch(int64_t uid, const char *path)
{
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	struct why why;
	int64_t size;
	bool cut;

	if (fd < 0) {
		puts("failed to open the file");
		return;
	}
	if (ok(source->kind->fetch(source, uid, fd, &size, &cut, &why), &why))
		printf("ok %" PRId64 " %s\n", size, cut ? "cut" : "whole");
	close(fd);
}

static int hint = -1;

static void
await(void)
{
	struct why why;

	if (ok(source->kind->wait(source, &hint, &why), &why))
		puts("ok");
}

static void
poll_hint(int64_t ms)
{
	int64_t started = clock_monotonic_ms();
	struct pollfd fds = { .fd = hint, .events = POLLIN };

	poll(&fds, 1, (int)ms);
	printf("ok %s %" PRId64 "\n", fds.revents != 0 ? "woken" : "quiet",
	       clock_monotonic_ms() - started);
}

static void
open_source(void)
{
	int64_t uidvalidity;
	int64_t highest;
	struct why why;

	if (ok(source->kind->open(source, &uidvalidity, &highest, &why), &why))
		printf("ok %" PRId64 " %" PRId64 "\n", uidvalidity, highest);
}

static void
settle(int64_t uid, const char *folder)
{
	struct why why;

	if (ok(source->kind->settle(source, uid, *folder != '\0' ? folder :
	                            NULL, &why), &why))
		puts("ok");
}

static void
run(const char *verb, const char *first, const char *second)
{
	int64_t a = 0;
	int64_t b = 0;

	slice_to_int64(slice_of(first), 0, INT64_MAX, &a);
	slice_to_int64(slice_of(second), 0, INT64_MAX, &b);
	if (strcmp(verb, "open") == 0)
		open_source();
	else if (strcmp(verb, "list") == 0)
		list(a, b);
	else if (strcmp(verb, "fetch") == 0)
		fetch(a, second);
	else if (strcmp(verb, "settle") == 0)
		settle(a, second);
	else if (strcmp(verb, "wait") == 0)
		await();
	else if (strcmp(verb, "poll") == 0)
		poll_hint(a);
	else if (strcmp(verb, "pid") == 0)
		printf("ok %d\n", (int)fetcher_pid(source));
	else if (strcmp(verb, "token") == 0)
		puts(fetcher_set_token(source, first) ? "ok" : "too long");
	else if (strcmp(verb, "close") == 0) {
		source->kind->close(source);
		puts("ok");
	} else
		printf("unknown: %s\n", verb);
}

static void
obey(char *line)
{
	struct slice rest = slice_of(line);
	struct slice fields[3] = { 0 };
	char *words[3];

	slice_next_word(&rest, &fields[0]);
	slice_next_word(&rest, &fields[1]);
	fields[2] = slice_trim(rest);
	for (size_t i = 0; i < 3; i++)
		words[i] = fields[i].length > 0 ?
		           strndup(fields[i].data, fields[i].length) :
		           strdup("");
	if (strcmp(words[0], "set") == 0) {
		set(words[1], words[2]);
		puts("ok");
	} else if (strcmp(words[0], "fetcher") == 0)
		make_fetcher(words[1]);
	else if (strcmp(words[0], "maildir") == 0) {
		forget_source();
		source = maildir_new(words[1]);
		puts("ok");
	} else if (source == NULL)
		puts("no source yet");
	else
		run(words[0], words[1], words[2]);
	for (size_t i = 0; i < 3; i++)
		free(words[i]);
}

int
main(void)
{
	char *line = NULL;
	size_t size = 0;

	signal(SIGPIPE, SIG_IGN);
	while (getline(&line, &size, stdin) > 0) {
		obey(line);
		fflush(stdout);
	}
	free(line);
	forget_source();
	for (size_t i = 0; i < VALUES; i++) {
		free(values[i].name);
		free(values[i].value);
	}
	return 0;
}
