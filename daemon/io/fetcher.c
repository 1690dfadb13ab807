#include "io/fetcher.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "io/clock.h"
#include "io/frame.h"
#include "io/imap.h"

enum {
	/* What the child may need beyond its own deadlines. */
	GRACE_MS = 2000,
	/* An open is up to this many commands, each with its own deadline. */
	OPEN_COMMANDS = 4,
	OTHER_COMMANDS = 3,
	ENDING_MS = 3000,	/* for its goodbye to the server */
	CANNOT_RUN = 127	/* exit status: the program is not there */
};

/* The latest second that a mail may carry: the end of the year 9999. */
static const int64_t LATEST = 253402300799;

struct fetcher {
	struct source source;	/* first */
	struct frame_settings settings;
	char *program;
	char *name;
	pid_t pid;		/* 0: no child */
	int socket;		/* -1: no child */
	uint32_t serial;
};

static struct fetcher *
fetcher_of(struct source *source)
{
	return (struct fetcher *)source;
}

/* --- the child --- */

/* Only the socket and standard error go along; signals as at birth. */
static _Noreturn void
become_child(const char *program, int socket)
{
	char *const arguments[] = { (char[]){ "clearway-fetch" }, NULL };
	char *const environment[] = { NULL };
	sigset_t none;
	int null;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	null = open("/dev/null", O_WRONLY);
	if (dup2(socket, STDIN_FILENO) < 0 || dup2(null, STDOUT_FILENO) < 0 ||
	    close_range(STDERR_FILENO + 1, ~0U, 0) != 0)
		_exit(CANNOT_RUN);
	execve(program, arguments, environment);
	_exit(CANNOT_RUN);
}

/* Waits for the child to end, that long at most, then ends it. */
static int
fetcher_reap(struct fetcher *fetcher, int64_t within_ms)
{
	int64_t until = clock_monotonic_ms() + within_ms;
	struct pollfd socket = { .fd = fetcher->socket };
	int status = 0;

	/* Its end of the socket closes when it ends. */
	shutdown(fetcher->socket, SHUT_WR);
	while (clock_monotonic_ms() < until) {
		int64_t left = until - clock_monotonic_ms();

		if (poll(&socket, 1, (int)(left > 0 ? left : 0)) > 0)
			break;
	}
	if (socket.revents == 0)
		kill(fetcher->pid, SIGKILL);
	close(fetcher->socket);
	while (waitpid(fetcher->pid, &status, 0) < 0 && errno == EINTR)
		;
	fetcher->pid = 0;
	fetcher->socket = -1;
	return status;
}

/* Ends the child at once and says what became of it. */
static enum outcome
fetcher_lose(struct fetcher *fetcher, const char *doing, const char *reason,
             struct why *why)
{
	int status = fetcher_reap(fetcher, 0);

	if (WIFEXITED(status) && WEXITSTATUS(status) == CANNOT_RUN)
		return fail(why, OUTCOME_SETUP, "%s: %s cannot be started; is "
		            "Clearway installed as a whole?", fetcher->name,
		            fetcher->program);
	if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
		return fail(why, OUTCOME_LATER, "%s, %s: clearway-fetch was "
		            "ended by signal %d, by something the server said",
		            fetcher->name, doing, WTERMSIG(status));
	return fail(why, OUTCOME_LATER, "%s, %s: %s", fetcher->name, doing,
	            reason);
}

static enum outcome
fetcher_start(struct fetcher *fetcher, struct why *why)
{
	int sockets[2];
	pid_t pid;

	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0)
		return fail(why, OUTCOME_LATER, "%s: no socket for "
		            "clearway-fetch: %s", fetcher->name,
		            strerror(errno));
	pid = fork();
	if (pid == 0)
		become_child(fetcher->program, sockets[1]);
	close(sockets[1]);
	if (pid < 0) {
		close(sockets[0]);
		return fail(why, OUTCOME_LATER, "%s: no process for "
		            "clearway-fetch: %s", fetcher->name,
		            strerror(errno));
	}
	fetcher->pid = pid;
	fetcher->socket = sockets[0];
	if (!frame_send(fetcher->socket, &fetcher->settings,
	                sizeof(fetcher->settings), -1))
		return fetcher_lose(fetcher, "starting",
		                    "clearway-fetch ended at once", why);
	return OUTCOME_OK;
}

/* --- requests and their answers --- */

/* Printable ASCII and UTF-8's bytes; the reason came from another process. */
static void
clean(char *words, size_t size)
{
	words[size - 1] = '\0';
	for (char *c = words; *c != '\0'; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			*c = '?';
}

/* The next frame that is not a mere hint; 0: the child is gone or silent. */
static size_t
fetcher_receive(struct fetcher *fetcher, struct frame_list *list,
                int64_t until, bool *silent)
{
	for (;;) {
		struct pollfd socket = { .fd = fetcher->socket,
		                         .events = POLLIN };
		int64_t left = until - clock_monotonic_ms();
		size_t length;
		int n;

		/* Also where hints come without end. */
		n = left <= 0 ? 0 : poll(&socket, 1, (int)left);
		if (n < 0 && errno == EINTR)
			continue;
		*silent = n == 0;
		if (n <= 0)
			return 0;
		length = frame_receive(fetcher->socket, list, sizeof(*list),
		                       NULL);
		if (length != sizeof(struct frame_request) ||
		    list->answer.kind != FRAME_CHANGED)
			return length;
	}
}

static bool
answer_is_sane(const struct frame_list *list, size_t length,
               const struct frame_request *request)
{
	const struct frame_answer *answer = &list->answer;

	return length >= sizeof(*answer) && answer->kind == FRAME_ANSWER &&
	       answer->serial == request->serial &&
	       answer->outcome <= OUTCOME_SETUP &&
	       answer->count <= request->most &&
	       length == sizeof(*answer) +
	                 answer->count * sizeof(list->mails[0]);
}

/* Sends the request and gives the checked answer, whatever its outcome. */
static enum outcome
fetcher_ask(struct fetcher *fetcher, struct frame_request *request, int fd,
            int64_t within_ms, const char *doing, struct frame_list *list,
            struct why *why)
{
	int64_t until = clock_monotonic_ms() + within_ms + GRACE_MS;
	bool silent = false;
	size_t length;

	if (fetcher->pid == 0)
		return fail(why, OUTCOME_LATER, "%s, %s: not connected",
		            fetcher->name, doing);
	request->serial = ++fetcher->serial;
	if (!frame_send(fetcher->socket, request, sizeof(*request), fd))
		return fetcher_lose(fetcher, doing, "clearway-fetch has ended",
		                    why);
	length = fetcher_receive(fetcher, list, until, &silent);
	if (silent)
		return fetcher_lose(fetcher, doing, "no answer in time", why);
	if (length == 0)
		return fetcher_lose(fetcher, doing, "clearway-fetch has ended",
		                    why);
	if (!answer_is_sane(list, length, request))
		return fetcher_lose(fetcher, doing,
		                    "clearway-fetch answered nonsense", why);
	if (list->answer.outcome == OUTCOME_OK)
		return OUTCOME_OK;
	clean(list->answer.why, sizeof(list->answer.why));
	return fail(why, (enum outcome)list->answer.outcome, "%s: %s",
	            fetcher->name, list->answer.why);
}

static int64_t
fetcher_within(const struct fetcher *fetcher, int commands)
{
	return commands * fetcher->settings.within_ms;
}

/* --- the methods --- */

static enum outcome
fetcher_open(struct source *source, int64_t *uidvalidity, int64_t *highest_uid,
             struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_OPEN };
	struct frame_list list;
	enum outcome outcome = OUTCOME_OK;

	if (fetcher->pid == 0)
		outcome = fetcher_start(fetcher, why);
	if (outcome == OUTCOME_OK)
		outcome = fetcher_ask(fetcher, &request, -1,
		                      fetcher_within(fetcher, OPEN_COMMANDS),
		                      "connecting", &list, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (list.answer.uidvalidity <= 0 ||
	    list.answer.uidvalidity > UINT32_MAX ||
	    list.answer.highest_uid < 0 ||
	    list.answer.highest_uid > UINT32_MAX)
		return fetcher_lose(fetcher, "connecting",
		                    "clearway-fetch answered nonsense", why);
	*uidvalidity = list.answer.uidvalidity;
	*highest_uid = list.answer.highest_uid;
	return OUTCOME_OK;
}

/* Ascending, above `after`, with numbers that can be. */
static bool
mails_are_sane(const struct frame_list *list, int64_t after)
{
	for (uint32_t i = 0; i < list->answer.count; i++) {
		const struct source_mail *mail = &list->mails[i];

		if (mail->uid <= after || mail->uid > UINT32_MAX ||
		    mail->size < 0 || mail->size > UINT32_MAX ||
		    mail->received_at < 0 || mail->received_at > LATEST)
			return false;
		after = mail->uid;
	}
	return true;
}

static enum outcome
fetcher_list(struct source *source, int64_t after, struct source_mail *mails,
             size_t most, size_t *count, struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = {
		.kind = FRAME_LIST,
		.uid = after > 0 ? after : 0,
		.most = (uint32_t)(most < SOURCE_LIST_MAX ? most :
		                   SOURCE_LIST_MAX)
	};
	struct frame_list list;
	enum outcome outcome;

	outcome = fetcher_ask(fetcher, &request, -1,
	                      fetcher_within(fetcher, OTHER_COMMANDS),
	                      "listing mail", &list, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!mails_are_sane(&list, request.uid))
		return fetcher_lose(fetcher, "listing mail",
		                    "clearway-fetch answered nonsense", why);
	memcpy(mails, list.mails, list.answer.count * sizeof(mails[0]));
	*count = list.answer.count;
	return OUTCOME_OK;
}

static enum outcome
fetcher_fetch(struct source *source, int64_t uid, int fd, int64_t *size,
              bool *cut, struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_FETCH, .uid = uid };
	struct frame_list list;
	struct stat file;
	enum outcome outcome;

	if (ftruncate(fd, 0) != 0)
		return fail(why, OUTCOME_LATER, "%s: no room for mail %lld: %s",
		            fetcher->name, (long long)uid, strerror(errno));
	outcome = fetcher_ask(fetcher, &request, fd,
	                      fetcher->settings.fetch_within_ms,
	                      "fetching a mail", &list, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (list.answer.size < 0 || list.answer.size > SOURCE_MAIL_MOST ||
	    list.answer.cut > 1 || fstat(fd, &file) != 0 ||
	    file.st_size != list.answer.size)
		return fetcher_lose(fetcher, "fetching a mail",
		                    "clearway-fetch answered nonsense", why);
	*size = list.answer.size;
	*cut = list.answer.cut != 0;
	return OUTCOME_OK;
}

static enum outcome
fetcher_settle(struct source *source, int64_t uid, const char *folder,
               struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_SETTLE, .uid = uid };
	struct frame_list list;

	if (folder == NULL)
		return OUTCOME_OK;
	request.has_folder = 1;
	if (!COPY_TEXT(request.folder, slice_of(folder)))
		return fail(why, OUTCOME_BAD, "%s: the name of the folder is "
		            "too long: \"%.60s...\"", fetcher->name, folder);
	return fetcher_ask(fetcher, &request, -1,
	                   fetcher_within(fetcher, OTHER_COMMANDS),
	                   "moving a mail", &list, why);
}

/* The child's socket can be read when it saw a change, or when it ended. */
static enum outcome
fetcher_wait(struct source *source, int *fd, struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_WAIT };

	if (fetcher->pid == 0)
		return fail(why, OUTCOME_LATER, "%s: not connected",
		            fetcher->name);
	if (!frame_send(fetcher->socket, &request, sizeof(request), -1))
		return fetcher_lose(fetcher, "waiting",
		                    "clearway-fetch has ended", why);
	*fd = fetcher->socket;
	return OUTCOME_OK;
}

static void
fetcher_close(struct source *source)
{
	struct fetcher *fetcher = fetcher_of(source);

	if (fetcher->pid != 0)
		fetcher_reap(fetcher, ENDING_MS);
}

static void
fetcher_free(struct source *source)
{
	struct fetcher *fetcher = fetcher_of(source);

	if (fetcher == NULL)
		return;
	fetcher_close(source);
	explicit_bzero(&fetcher->settings, sizeof(fetcher->settings));
	free(fetcher->program);
	free(fetcher->name);
	free(fetcher);
}

static const struct source_kind fetcher_kind = {
	.name = "fetcher",
	.open = fetcher_open,
	.list = fetcher_list,
	.fetch = fetcher_fetch,
	.settle = fetcher_settle,
	.wait = fetcher_wait,
	.close = fetcher_close,
	.free = fetcher_free
};

/* --- settings --- */

static bool
fill_settings(struct frame_settings *frame,
              const struct fetcher_settings *settings)
{
	frame->kind = FRAME_SETTINGS;
	frame->version = FRAME_VERSION;
	frame->port = settings->port;
	frame->starttls = settings->starttls;
	frame->read_only = settings->read_only;
	frame->has_token = settings->token != NULL;
	frame->has_ca_file = settings->ca_file != NULL;
	frame->within_ms = settings->within_ms > 0 ? settings->within_ms :
	                   IMAP_WITHIN_MS;
	frame->fetch_within_ms = settings->fetch_within_ms > 0 ?
	                         settings->fetch_within_ms :
	                         IMAP_FETCH_WITHIN_MS;
	frame->idle_ms = settings->idle_ms > 0 ? settings->idle_ms :
	                 IMAP_IDLE_MS;
	return COPY_TEXT(frame->host, slice_of(settings->host)) &&
	       COPY_TEXT(frame->user, slice_of(settings->user)) &&
	       COPY_TEXT(frame->folder, slice_of(settings->folder != NULL ?
	                                         settings->folder : "INBOX")) &&
	       COPY_TEXT(frame->password, slice_of(settings->password)) &&
	       COPY_TEXT(frame->token, slice_of(settings->token)) &&
	       COPY_TEXT(frame->ca_file, slice_of(settings->ca_file));
}

enum outcome
fetcher_new(const struct fetcher_settings *settings, struct source **source,
            struct why *why)
{
	struct fetcher *fetcher = calloc(1, sizeof(*fetcher));

	if (fetcher == NULL)
		die("fetcher: no memory");
	fetcher->source.kind = &fetcher_kind;
	fetcher->socket = -1;
	fetcher->program = strdup(settings->program);
	fetcher->name = strdup(settings->name);
	if (fetcher->program == NULL || fetcher->name == NULL)
		die("fetcher: no memory");
	if (!fill_settings(&fetcher->settings, settings) ||
	    fetcher->settings.host[0] == '\0' ||
	    fetcher->settings.user[0] == '\0') {
		fetcher_free(&fetcher->source);
		return fail(why, OUTCOME_SETUP, "mailbox %s: host, user, "
		            "folder, password, token or CA file is missing or "
		            "too long", settings->name);
	}
	*source = &fetcher->source;
	return OUTCOME_OK;
}

bool
fetcher_set_token(struct source *source, const char *token)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_token frame = { .kind = FRAME_TOKEN };

	if (!COPY_TEXT(frame.token, slice_of(token)))
		return false;
	memcpy(fetcher->settings.token, frame.token, sizeof(frame.token));
	fetcher->settings.has_token = 1;
	/* A child that is gone will be told when it is started. */
	if (fetcher->pid != 0)
		frame_send(fetcher->socket, &frame, sizeof(frame), -1);
	explicit_bzero(&frame, sizeof(frame));
	return true;
}

pid_t
fetcher_pid(const struct source *source)
{
	return ((const struct fetcher *)source)->pid;
}
