#include "io/fetcher_child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/clock.h"

enum {
	GRACE_MS = 2000,	/* beyond the child's own deadlines */
	ENDING_MS = 3000,	/* for its goodbye to the server */
	CANNOT_RUN = 127	/* exit status: the program is not there */
};

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

void
fetcher_stop(struct fetcher *fetcher)
{
	if (fetcher->pid != 0)
		fetcher_reap(fetcher, ENDING_MS);
}

enum outcome
fetcher_lose(struct fetcher *fetcher, const char *doing, const char *reason,
             struct why *why)
{
	int status = fetcher_reap(fetcher, 0);

	if (WIFEXITED(status) && WEXITSTATUS(status) == CANNOT_RUN)
		return fail(why, OUTCOME_SETUP, "%s: %s cannot be started; is "
		            "Clearway installed as a whole?", fetcher->name,
		            fetcher->program);
	if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
		return fail(why, OUTCOME_LATER, "%s, %s: clearway-fetch "
		            "crashed with signal %d, probably on something "
		            "the server said", fetcher->name, doing,
		            WTERMSIG(status));
	return fail(why, OUTCOME_LATER, "%s, %s: %s", fetcher->name, doing,
	            reason);
}

enum outcome
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

enum outcome
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
