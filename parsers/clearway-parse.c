/*
 * clearway-parse - reads mail and texts, confined.
 *
 *   clearway-parse             serves requests (core/parse_request.h) on its
 *                              standard input, a socket; started by clearwayd
 *   clearway-parse FILE.eml    prints the report's bytes for one mail
 *
 * SECURITY: this is the only program that looks into mail. It is started
 * without secrets, gives up its rights before the first byte (confine.h), and
 * answers each request in a process of its own, so that a mail that breaks its
 * reader ends that reader and nothing else.
 *
 * EXIT STATUS: 0; 64 wrong use; 66 the file cannot be read; 71 it cannot be
 * confined, or a reader ran out of memory.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/arena.h"
#include "core/parse_request.h"
#include "parsers/confine.h"
#include "parsers/read_mail.h"

enum {
	REQUESTS = 0,		/* the socket */
	EXIT_LARGE = 65		/* a reader's answer would be too large */
};

static bool
write_all(int fd, const char *data, size_t length)
{
	while (length > 0) {
		ssize_t done = write(fd, data, length);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		data += done;
		length -= (size_t)done;
	}
	return true;
}

static bool
read_all(int fd, char *data, size_t length)
{
	while (length > 0) {
		ssize_t done = read(fd, data, length);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		data += done;
		length -= (size_t)done;
	}
	return true;
}

static void
parse_mail(int mail, struct text *bytes)
{
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	struct report *report = arena_alloc(arena, sizeof(*report));
	const struct mime_source source = { .fd = mail };

	read_mail(&source, arena, report);
	report_write(report, bytes);
	arena_free(arena);
}

/* What is not a whole part at the end has no report. */
static void
parse_mails(struct slice request, struct text *bytes)
{
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	struct text one;
	struct slice mail;

	text_init(&one, REPORT_SIZE_LIMIT);
	while (parse_part_next(&request, &mail)) {
		const struct mime_source source = { .fd = -1, .bytes = mail };
		struct report *report = arena_alloc(arena, sizeof(*report));

		read_mail(&source, arena, report);
		text_clear(&one);
		report_write(report, &one);
		parse_part_add(bytes, text_slice(&one));
		arena_clear(arena);
	}
	text_release(&one);
	arena_free(arena);
}

static void
parse_texts(struct slice request, struct text *bytes)
{
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	struct parse_text *texts;
	struct reading *readings;
	struct why why;
	int32_t count;

	if (parse_texts_read(request, arena, &texts, &count, &why) !=
	    OUTCOME_OK)
		die("clearway-parse: %s", why.text);
	readings = arena_alloc_array(arena, (size_t)count + 1,
	                             sizeof(*readings));
	for (int32_t i = 0; i < count; i++)
		read_text(&texts[i].context, texts[i].text, arena,
		          &readings[i]);
	parse_readings_write(readings, count, bytes);
	arena_free(arena);
}

struct request {
	struct parse_frame frame;
	int mail;		/* -1: none was sent along */
	char *bytes;
};

/* In a process of its own: the answer goes to `to`. Does not return. */
static _Noreturn void
answer(const struct request *request, int to)
{
	struct text bytes;
	struct why why;

	if (confine_reader(&why) != OUTCOME_OK)
		die("clearway-parse: %s", why.text);
	text_init(&bytes, request->frame.kind == PARSE_MAIL ?
	          REPORT_SIZE_LIMIT : PARSE_BYTES_LIMIT);
	if (request->frame.kind == PARSE_MAIL)
		parse_mail(request->mail, &bytes);
	else if (request->frame.kind == PARSE_MAILS)
		parse_mails((struct slice){ request->bytes,
		                            request->frame.length }, &bytes);
	else
		parse_texts((struct slice){ request->bytes,
		                            request->frame.length }, &bytes);
	if (bytes.cut)
		_exit(EXIT_LARGE);
	_exit(write_all(to, bytes.data, bytes.length) ? 0 : EX_IOERR);
}

/* All that a reader says, until it ends; false if that is too much. */
static bool
collect(int from, struct text *bytes)
{
	static char buffer[64 * 1024];
	ssize_t got;

	for (;;) {
		got = read(from, buffer, sizeof(buffer));
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return true;
		text_add_slice(bytes, (struct slice){ buffer, (size_t)got });
		if (bytes->cut)
			return false;
	}
}

static struct parse_frame
verdict(int status)
{
	struct parse_frame frame = { .kind = PARSE_OK };

	if (WIFSIGNALED(status)) {
		int signal = WTERMSIG(status);

		frame.kind = signal == SIGALRM || signal == SIGXCPU ?
			PARSE_TIMEOUT : PARSE_SIGNAL;
		frame.detail = (uint32_t)signal;
	} else if (WEXITSTATUS(status) != 0) {
		frame.kind = WEXITSTATUS(status) == EXIT_LARGE ?
			PARSE_LARGE : PARSE_EXIT;
		frame.detail = (uint32_t)WEXITSTATUS(status);
	}
	return frame;
}

static struct parse_frame
run_reader(const struct request *request, struct text *bytes)
{
	struct parse_frame frame = { .kind = PARSE_EXIT, .detail = EX_OSERR };
	bool too_much;
	int ends[2];
	int status = EX_OSERR << 8;	/* an exit, if it is not known */
	pid_t reader;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return frame;
	reader = fork();
	if (reader == 0) {
		close(ends[0]);
		close(REQUESTS);
		answer(request, ends[1]);
	}
	close(ends[1]);
	too_much = reader > 0 && !collect(ends[0], bytes);
	close(ends[0]);
	if (reader < 0)
		return frame;
	if (too_much)
		kill(reader, SIGKILL);
	while (waitpid(reader, &status, 0) < 0 && errno == EINTR)
		;
	frame = verdict(status);
	if (too_much)
		frame.kind = PARSE_LARGE;
	return frame;
}

/* The frame and the file that comes with it; false at the end. */
static bool
receive(struct request *request)
{
	union {			/* aligned as the kernel wants it */
		struct cmsghdr header;
		char room[CMSG_SPACE(sizeof(int))];
	} control = { 0 };
	struct iovec part = { &request->frame, sizeof(request->frame) };
	struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1,
	                          .msg_control = &control,
	                          .msg_controllen = sizeof(control) };
	const struct cmsghdr *sent;
	ssize_t got;

	do
		got = recvmsg(REQUESTS, &message, MSG_CMSG_CLOEXEC);
	while (got < 0 && errno == EINTR);
	if (got <= 0)
		return false;
	request->mail = -1;
	sent = CMSG_FIRSTHDR(&message);
	if (sent != NULL && sent->cmsg_level == SOL_SOCKET &&
	    sent->cmsg_type == SCM_RIGHTS &&
	    sent->cmsg_len == CMSG_LEN(sizeof(int)))
		memcpy(&request->mail, CMSG_DATA(sent), sizeof(int));
	return read_all(REQUESTS, (char *)&request->frame + got,
	                sizeof(request->frame) - (size_t)got);
}

static bool
makes_sense(const struct request *request)
{
	if (request->frame.kind == PARSE_MAIL)
		return request->mail >= 0 && request->frame.length == 0;
	if (request->frame.kind == PARSE_MAILS)
		return request->frame.length <= PARSE_MAILS_LIMIT;
	return request->frame.kind == PARSE_TEXTS &&
	       request->frame.length <= PARSE_BYTES_LIMIT;
}

/* One request; false when nobody asks any more. */
static bool
serve_one(struct text *bytes)
{
	struct request request = { .mail = -1 };
	struct parse_frame reply = { .kind = PARSE_REFUSED };
	bool goes_on;

	if (!receive(&request))
		return false;
	text_clear(bytes);
	goes_on = makes_sense(&request);
	if (goes_on) {
		request.bytes = malloc((size_t)request.frame.length + 1);
		goes_on = request.bytes != NULL && read_all(REQUESTS,
			request.bytes, request.frame.length);
	}
	if (goes_on)
		reply = run_reader(&request, bytes);
	if (request.mail >= 0)
		close(request.mail);
	free(request.bytes);
	reply.length = reply.kind == PARSE_OK ? (uint32_t)bytes->length : 0;
	return write_all(REQUESTS, (const char *)&reply, sizeof(reply)) &&
	       write_all(REQUESTS, bytes->data, reply.length) && goes_on;
}

static int
serve(void)
{
	struct text bytes;
	struct stat what;
	struct why why;

	if (fstat(REQUESTS, &what) != 0 || !S_ISSOCK(what.st_mode)) {
		fputs("usage: clearway-parse FILE.eml\n"
		      "Without a file it serves clearwayd, on a socket.\n",
		      stderr);
		return EX_USAGE;
	}
	signal(SIGPIPE, SIG_IGN);
	if (confine_server(&why) != OUTCOME_OK)
		die("clearway-parse: %s", why.text);
	text_init(&bytes, PARSE_BYTES_LIMIT);
	while (serve_one(&bytes))
		;
	text_release(&bytes);
	return EX_OK;
}

static int
print_one(const char *path)
{
	struct text bytes;
	struct why why;
	int status = EXIT_LARGE;
	int mail = open(path, O_RDONLY | O_CLOEXEC);

	if (mail < 0) {
		fprintf(stderr, "clearway-parse: cannot read %s: %s\n", path,
		        strerror(errno));
		return EX_NOINPUT;
	}
	if (confine_server(&why) != OUTCOME_OK ||
	    confine_reader(&why) != OUTCOME_OK)
		die("clearway-parse: %s", why.text);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	parse_mail(mail, &bytes);
	if (!bytes.cut)
		status = write_all(STDOUT_FILENO, bytes.data, bytes.length) ?
			EX_OK : EX_IOERR;
	text_release(&bytes);
	return status;
}

int
main(int argc, char **argv)
{
	read_start();
	if (argc == 2 && argv[1][0] != '-')
		return print_one(argv[1]);
	if (argc == 1)
		return serve();
	fputs("usage: clearway-parse FILE.eml\n", stderr);
	return EX_USAGE;
}
