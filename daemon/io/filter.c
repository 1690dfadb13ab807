#include "io/filter.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/clock.h"

enum {
	FILES_FROM = 3,		/* these are closed in the program */
	EXEC_FAILED = 127,
	TRIES = 2,		/* a program that is gone is started again */
	BATCH_BYTES = PARSE_BYTES_LIMIT / 2
};

struct filter {
	char *path;
	int socket;		/* -1 while it is not running */
	pid_t process;
};

struct filter *
filter_new(const char *path)
{
	struct filter *filter = calloc(1, sizeof(*filter));

	if (filter == NULL || (filter->path = strdup(path)) == NULL)
		die("no memory left for the parser's name");
	filter->socket = -1;
	return filter;
}

pid_t
filter_process(const struct filter *filter)
{
	return filter->process;
}

/* Its exit status, or -1; the program is not running afterwards. */
static int
stop(struct filter *filter, bool kill_it)
{
	int status = -1;

	if (filter->socket >= 0)
		close(filter->socket);
	filter->socket = -1;
	if (filter->process <= 0)
		return -1;
	if (kill_it)
		kill(filter->process, SIGKILL);
	while (waitpid(filter->process, &status, 0) < 0 && errno == EINTR)
		;
	filter->process = 0;
	return status;
}

void
filter_free(struct filter *filter)
{
	if (filter == NULL)
		return;
	stop(filter, true);
	free(filter->path);
	free(filter);
}

/* In the new process: only what async-signal-safe functions can do. */
static _Noreturn void
become_parser(const char *path, int end)
{
	char *const arguments[] = { (char[]){ "clearway-parse" }, NULL };
	char *const environment[] = { NULL };
	sigset_t none;
	int nothing;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	nothing = open("/dev/null", O_RDWR);
	if (nothing >= 0 && dup2(end, STDIN_FILENO) >= 0 &&
	    dup2(nothing, STDOUT_FILENO) >= 0 &&
	    dup2(nothing, STDERR_FILENO) >= 0 &&
	    close_range(FILES_FROM, ~0U, 0) == 0)
		execve(path, arguments, environment);
	_exit(EXEC_FAILED);
}

static enum outcome
start(struct filter *filter, struct why *why)
{
	int ends[2];

	if (filter->socket >= 0)
		return OUTCOME_OK;
	if (access(filter->path, X_OK) != 0)
		return fail(why, OUTCOME_SETUP, "cannot run the parser %s: "
		            "%s; is Clearway installed completely?",
		            filter->path, strerror(errno));
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
		return fail(why, OUTCOME_LATER, "cannot make a socket for the "
		            "parser: %s", strerror(errno));
	filter->process = fork();
	if (filter->process == 0)
		become_parser(filter->path, ends[1]);
	close(ends[1]);
	if (filter->process < 0) {
		filter->process = 0;
		close(ends[0]);
		return fail(why, OUTCOME_LATER, "cannot start the parser: %s",
		            strerror(errno));
	}
	filter->socket = ends[0];
	return OUTCOME_OK;
}

enum talk {			/* with the program, until the deadline */
	TALK_DONE,
	TALK_GONE,		/* it has closed the socket */
	TALK_LATE
};

static enum talk
await(int fd, short event, int64_t deadline)
{
	struct pollfd one = { .fd = fd, .events = event };

	for (;;) {
		int64_t left = deadline - clock_monotonic_ms();
		int ready;

		if (left <= 0)
			return TALK_LATE;
		ready = poll(&one, 1, (int)left);
		if (ready > 0)
			return TALK_DONE;
		if (ready < 0 && errno != EINTR)
			return TALK_GONE;
	}
}

/* With the mail's file along with the first byte, if mail >= 0. */
static enum talk
send_bytes(int fd, struct slice bytes, int mail, int64_t deadline)
{
	while (bytes.length > 0) {
		union {
			struct cmsghdr header;
			char room[CMSG_SPACE(sizeof(int))];
		} control = { 0 };
		struct iovec part = { (char *)(uintptr_t)bytes.data,
		                      bytes.length };
		struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1 };
		enum talk talk = await(fd, POLLOUT, deadline);
		ssize_t sent;

		if (talk != TALK_DONE)
			return talk;
		if (mail >= 0) {
			message.msg_control = &control;
			message.msg_controllen = sizeof(control);
			control.header.cmsg_level = SOL_SOCKET;
			control.header.cmsg_type = SCM_RIGHTS;
			control.header.cmsg_len = CMSG_LEN(sizeof(int));
			memcpy(CMSG_DATA(&control.header), &mail, sizeof(int));
		}
		sent = sendmsg(fd, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
		if (sent < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (sent <= 0)
			return TALK_GONE;
		bytes = slice_part(bytes, (size_t)sent, bytes.length);
		mail = -1;
	}
	return TALK_DONE;
}

static enum talk
receive_bytes(int fd, char *to, size_t length, int64_t deadline)
{
	while (length > 0) {
		enum talk talk = await(fd, POLLIN, deadline);
		ssize_t got;

		if (talk != TALK_DONE)
			return talk;
		got = recv(fd, to, length, MSG_DONTWAIT);
		if (got < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (got <= 0)
			return TALK_GONE;
		to += got;
		length -= (size_t)got;
	}
	return TALK_DONE;
}

struct exchange {		/* one request and its reply */
	struct parse_frame frame;
	struct slice bytes;
	int mail;		/* or -1 */
	struct parse_frame reply;
	struct slice answer;	/* in the arena */
};

static enum talk
talk_once(struct filter *filter, struct exchange *exchange,
          struct arena *arena)
{
	int64_t deadline = clock_monotonic_ms() + FILTER_SECONDS * 1000;
	struct slice frame = { (const char *)&exchange->frame,
	                       sizeof(exchange->frame) };
	enum talk talk = send_bytes(filter->socket, frame, exchange->mail,
	                            deadline);
	char *answer;

	if (talk == TALK_DONE)
		talk = send_bytes(filter->socket, exchange->bytes, -1,
		                  deadline);
	if (talk == TALK_DONE)
		talk = receive_bytes(filter->socket, (char *)&exchange->reply,
		                     sizeof(exchange->reply), deadline);
	if (talk != TALK_DONE)
		return talk;
	if (exchange->reply.length > PARSE_BYTES_LIMIT)
		return TALK_GONE;	/* that is none of ours */
	answer = arena_alloc(arena, (size_t)exchange->reply.length + 1);
	exchange->answer = (struct slice){ answer, exchange->reply.length };
	return receive_bytes(filter->socket, answer, exchange->reply.length,
	                     deadline);
}

/* What the reply's kind means for the input. */
static enum outcome
judge_reply(struct filter *filter, const struct parse_frame *reply,
            struct why *why)
{
	switch ((enum parse_status)reply->kind) {
	case PARSE_OK:
		return OUTCOME_OK;
	case PARSE_SIGNAL:
		return fail(why, OUTCOME_BAD, "its reader was killed by signal "
		            "%u (%s)", (unsigned)reply->detail,
		            reply->detail < (unsigned)NSIG ?
		            strsignal((int)reply->detail) : "unknown");
	case PARSE_EXIT:
		return fail(why, OUTCOME_BAD, "its reader ended with status %u",
		            (unsigned)reply->detail);
	case PARSE_TIMEOUT:
		return fail(why, OUTCOME_BAD, "its reader used up its time "
		            "(%d s, of which %d s of work)",
		            PARSE_WALL_SECONDS, PARSE_CPU_SECONDS);
	case PARSE_LARGE:
		return fail(why, OUTCOME_BAD, "what its reader made of it is "
		            "too large");
	case PARSE_REFUSED:
		return fail(why, OUTCOME_BAD, "the parser refused the request");
	case PARSE_STATUSES:
		break;
	}
	stop(filter, true);
	return fail(why, OUTCOME_BAD, "the parser answered nonsense and was "
	            "ended");
}

static enum outcome
judge_absence(struct filter *filter, struct why *why)
{
	int status = stop(filter, true);

	if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
		return fail(why, OUTCOME_SETUP, "the parser %s does not run: "
		            "it ended with status %d", filter->path,
		            WEXITSTATUS(status));
	return fail(why, OUTCOME_BAD, "the parser ended before it answered");
}

static enum outcome
exchange_with(struct filter *filter, struct exchange *exchange,
              struct arena *arena, struct why *why)
{
	enum outcome outcome = OUTCOME_LATER;

	for (int i = 0; i < TRIES; i++) {
		enum talk talk;

		outcome = start(filter, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		talk = talk_once(filter, exchange, arena);
		if (talk == TALK_DONE)
			return judge_reply(filter, &exchange->reply, why);
		if (talk == TALK_LATE) {
			stop(filter, true);
			return fail(why, OUTCOME_BAD, "the parser did not "
			            "answer within %d s and was ended",
			            FILTER_SECONDS);
		}
		/* Perhaps somebody ended it between two requests. */
		outcome = judge_absence(filter, why);
	}
	return outcome;
}

enum outcome
filter_mail(struct filter *filter, int mail, struct arena *arena,
            struct report *report, struct why *why)
{
	struct exchange exchange = { .frame = { .kind = PARSE_MAIL },
	                             .mail = mail };
	enum outcome outcome = exchange_with(filter, &exchange, arena, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	return report_read(exchange.answer, report, why);
}

enum outcome
filter_mails(struct filter *filter, const struct slice *mails, size_t count,
             struct arena *arena, struct report *reports, struct why *why)
{
	struct exchange exchange = { .frame = { .kind = PARSE_MAILS },
	                             .mail = -1 };
	enum outcome outcome;
	struct slice rest;
	struct slice part;
	struct text bytes;

	text_init(&bytes, PARSE_MAILS_LIMIT);
	for (size_t i = 0; i < count; i++)
		parse_part_add(&bytes, mails[i]);
	exchange.frame.length = (uint32_t)bytes.length;
	exchange.bytes = text_slice(&bytes);
	outcome = bytes.cut ? fail(why, OUTCOME_BAD, "these mails are larger "
	                           "than %d bytes together; read each by "
	                           "itself", PARSE_MAILS_LIMIT)
	          : exchange_with(filter, &exchange, arena, why);
	text_release(&bytes);
	if (outcome != OUTCOME_OK)
		return outcome;
	rest = exchange.answer;
	for (size_t i = 0; i < count; i++) {
		if (!parse_part_next(&rest, &part))
			return fail(why, OUTCOME_BAD, "the parser left out a "
			            "mail");
		outcome = report_read(part, &reports[i], why);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	return OUTCOME_OK;
}

static enum outcome
ask_batch(struct filter *filter, const struct parse_text *texts, size_t count,
          struct arena *arena, struct reading *readings, struct why *why)
{
	struct exchange exchange = { .frame = { .kind = PARSE_TEXTS },
	                             .mail = -1 };
	enum outcome outcome;
	struct text bytes;

	text_init(&bytes, PARSE_BYTES_LIMIT);
	parse_texts_write(texts, (int32_t)count, &bytes);
	exchange.frame.length = (uint32_t)bytes.length;
	exchange.bytes = text_slice(&bytes);
	outcome = exchange_with(filter, &exchange, arena, why);
	text_release(&bytes);
	if (outcome != OUTCOME_OK)
		return outcome;
	return parse_readings_read(exchange.answer, readings, (int32_t)count,
	                           why);
}

/* How many texts, at least one, fit into a request. */
static size_t
batch_size(const struct parse_text *texts, size_t count)
{
	size_t bytes = 0;
	size_t i = 0;

	for (; i < count && i < PARSE_ITEMS_MAX && bytes < BATCH_BYTES; i++)
		bytes += texts[i].text.length + STEP_TEXT_MAX *
			(1 + (size_t)texts[i].context.step_count);
	return i;
}

enum outcome
filter_texts(struct filter *filter, const struct parse_text *texts,
             size_t count, struct arena *arena, struct reading *readings,
             struct why *why)
{
	while (count > 0) {
		size_t now = batch_size(texts, count);
		enum outcome outcome = ask_batch(filter, texts, now, arena,
		                                 readings, why);

		if (outcome != OUTCOME_OK)
			return outcome;
		texts += now;
		readings += now;
		count -= now;
	}
	return OUTCOME_OK;
}

enum outcome
filter_text(struct filter *filter, const struct reading_context *context,
            struct slice text, struct arena *arena, struct reading *reading,
            struct why *why)
{
	struct parse_text one = { .context = *context, .text = text };

	return filter_texts(filter, &one, 1, arena, reading, why);
}
