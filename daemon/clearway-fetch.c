/*
 * clearway-fetch - the process that talks to the mail server.
 *
 * A child of clearwayd with the mailbox's credential and nothing else: no
 * database, no other secret, no file but the one that each mail is written to.
 * It parses what a mail server says, and libetpan is known to crash on some of
 * that: then this process ends, and the daemon starts it again.
 *
 * Settings and requests come as packets on descriptor 0 (io/frame.h), secrets
 * never as argument or environment. When the daemon is gone, so is this.
 *
 * SECURITY: no new privileges, no core file, not traceable by others, limited
 * memory, no file longer than a mail may be.
 */
#include "io/frame.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sysexits.h>
#include <unistd.h>

#include "io/imap.h"

enum {
	DAEMON = STDIN_FILENO,
	MEMORY_MOST = 512 * 1024 * 1024,
	/* libetpan aborts at 1024; a handful is all that is needed. */
	DESCRIPTORS_MOST = 64
};

#if defined(__SANITIZE_ADDRESS__)
#define UNDER_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_ADDRESS_SANITIZER 1
#endif
#endif
#ifndef UNDER_ADDRESS_SANITIZER
#define UNDER_ADDRESS_SANITIZER 0	/* it wants terabytes of addresses */
#endif

static struct frame_settings settings;
static struct source *source;

static void
limit(int resource, rlim_t most)
{
	struct rlimit now;

	if (getrlimit((__rlimit_resource_t)resource, &now) != 0 ||
	    now.rlim_max < most)
		return;		/* it is stricter already */
	now = (struct rlimit){ .rlim_cur = most, .rlim_max = most };
	if (setrlimit((__rlimit_resource_t)resource, &now) != 0)
		die("clearway-fetch: cannot limit itself: %s", strerror(errno));
}

static void
confine(void)
{
	static const int IGNORED[] = {
		SIGPIPE,
		SIGXFSZ,	/* a write beyond the limit fails */
		/* Sent to the whole group; the daemon decides when to end. */
		SIGTERM, SIGINT, SIGHUP
	};

	for (size_t i = 0; i < sizeof(IGNORED) / sizeof(IGNORED[0]); i++)
		signal(IGNORED[i], SIG_IGN);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
	    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
		die("clearway-fetch: cannot confine itself: %s",
		    strerror(errno));
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_FSIZE, SOURCE_MAIL_MOST);
	limit(RLIMIT_NOFILE, DESCRIPTORS_MOST);
	if (!UNDER_ADDRESS_SANITIZER)
		limit(RLIMIT_AS, MEMORY_MOST);
}

static bool
ends(const char *array, size_t size)
{
	return memchr(array, '\0', size) != NULL;
}

/* Our own daemon sent it; this finds programs of two different builds. */
static bool
settings_are_whole(size_t length)
{
	return length == sizeof(settings) &&
	       settings.kind == FRAME_SETTINGS &&
	       settings.version == FRAME_VERSION &&
	       ends(settings.host, sizeof(settings.host)) &&
	       ends(settings.user, sizeof(settings.user)) &&
	       ends(settings.folder, sizeof(settings.folder)) &&
	       ends(settings.password, sizeof(settings.password)) &&
	       ends(settings.token, sizeof(settings.token)) &&
	       ends(settings.ca_file, sizeof(settings.ca_file));
}

/* The source looks at the arrays: a new token written there counts. */
static void
make_source(void)
{
	const struct imap_settings imap = {
		.host = settings.host,
		.port = settings.port,
		.starttls = settings.starttls,
		.user = settings.user,
		.password = settings.has_token ? NULL : settings.password,
		.token = settings.has_token ? settings.token : NULL,
		.ca_file = settings.has_ca_file ? settings.ca_file : NULL,
		.folder = settings.folder,
		.read_only = settings.read_only,
		.within_ms = settings.within_ms,
		.fetch_within_ms = settings.fetch_within_ms,
		.idle_ms = settings.idle_ms,
		.wake_fd = DAEMON
	};

	source = imap_new(&imap);
}

static void
run(const struct frame_request *request, int fd, struct frame_list *list)
{
	const char *folder = request->has_folder ? request->folder : NULL;
	struct frame_answer *answer = &list->answer;
	struct why why = { .text = "" };
	enum outcome outcome = OUTCOME_OK;
	size_t count = 0;
	bool cut = false;

	switch (request->kind) {
	case FRAME_OPEN:
		outcome = source->kind->open(source, &answer->uidvalidity,
		                             &answer->highest_uid, &why);
		break;
	case FRAME_LIST:
		outcome = source->kind->list(source, request->uid, list->mails,
			request->most < SOURCE_LIST_MAX ? request->most :
			SOURCE_LIST_MAX, &count, &why);
		break;
	case FRAME_FETCH:
		outcome = source->kind->fetch(source, request->uid, fd,
		                              &answer->size, &cut, &why);
		break;
	case FRAME_SETTLE:
		outcome = source->kind->settle(source, request->uid, folder,
		                               &why);
		break;
	default:	/* a number of the other process */
		die("clearway-fetch: request %u is unknown",
		    (unsigned)request->kind);
	}
	answer->count = (uint32_t)count;
	answer->cut = cut;
	answer->outcome = outcome;
	memcpy(answer->why, why.text, sizeof(answer->why));
}

static void
serve(const struct frame_request *request, int fd)
{
	static struct frame_list list;

	memset(&list.answer, 0, sizeof(list.answer));
	list.answer.kind = FRAME_ANSWER;
	list.answer.serial = request->serial;
	run(request, fd, &list);
	if (fd >= 0)
		close(fd);
	frame_send(DAEMON, &list, sizeof(list.answer) +
	           list.answer.count * sizeof(list.mails[0]), -1);
}

/*
 * True if a request ended the waiting, false if there was something to tell. A
 * lost connection is worth a look too: the daemon then hears why.
 */
static bool
wait_for_mail(void)
{
	static const struct frame_request notice = { .kind = FRAME_CHANGED };
	bool changed = false;

	if (imap_idle(source, &changed, NULL) == OUTCOME_OK && !changed)
		return true;
	frame_send(DAEMON, &notice, sizeof(notice), -1);
	return false;
}

/* True for a frame that is a request with a sane folder. */
static bool
is_request(const struct frame_request *request, size_t length)
{
	return length == sizeof(*request) &&
	       ends(request->folder, sizeof(request->folder));
}

union frame {
	struct frame_request request;
	struct frame_token token;
};

static bool
is_token(const union frame *frame, size_t length)
{
	return length == sizeof(frame->token) &&
	       frame->token.kind == FRAME_TOKEN &&
	       ends(frame->token.token, sizeof(frame->token.token));
}

/* A new token does not end the waiting; any other request does. */
static void
loop(void)
{
	union frame frame;
	bool waiting = false;
	size_t length;
	int fd;

	while ((length = frame_receive(DAEMON, &frame, sizeof(frame),
	                               &fd)) > 0) {
		if (is_token(&frame, length)) {
			memcpy(settings.token, frame.token.token,
			       sizeof(settings.token));
		} else if (is_request(&frame.request, length)) {
			waiting = frame.request.kind == FRAME_WAIT;
			if (!waiting)
				serve(&frame.request, fd);
		} else {
			die("clearway-fetch: the daemon sent %zu bytes that "
			    "are no request", length);
		}
		explicit_bzero(&frame, sizeof(frame));
		if (waiting)
			waiting = wait_for_mail();
	}
}

static bool
is_packet_socket(int fd)
{
	socklen_t size = sizeof(int);
	int type = 0;

	return getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 &&
	       type == SOCK_SEQPACKET;
}

int
main(void)
{
	size_t length;

	if (!is_packet_socket(DAEMON)) {
		fputs("clearway-fetch is started by clearwayd; it is no "
		      "command for people.\n", stderr);
		return EX_USAGE;
	}
	confine();
	length = frame_receive(DAEMON, &settings, sizeof(settings), NULL);
	if (length == 0)
		return EXIT_SUCCESS;
	if (!settings_are_whole(length))
		die("clearway-fetch: the daemon is of another version");
	make_source();
	loop();
	source->kind->free(source);
	explicit_bzero(&settings, sizeof(settings));
	return EXIT_SUCCESS;
}
