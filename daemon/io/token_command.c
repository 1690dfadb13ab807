#include "io/token_command.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/clock.h"

enum { LOOK_MS = 5 };

/* In a group of its own, so that what it starts can be ended with it. */
static int
start(const char *command, int output, pid_t *pid)
{
	char shell[] = "/bin/sh";
	char option[] = "-c";
	char *script = strdup(command);
	char *arguments[] = { shell, option, script, NULL };
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int error;

	if (script == NULL || posix_spawn_file_actions_init(&actions) != 0 ||
	    posix_spawnattr_init(&attributes) != 0)
		die("no memory left to run a program");
	error = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO,
	                                         "/dev/null", O_RDONLY, 0);
	if (error == 0)
		error = posix_spawn_file_actions_adddup2(&actions, output,
		                                         STDOUT_FILENO);
	if (error == 0)
		error = posix_spawnattr_setflags(&attributes,
		                                 POSIX_SPAWN_SETPGROUP);
	if (error == 0)
		error = posix_spawn(pid, shell, &actions, &attributes,
		                    arguments, environ);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attributes);
	free(script);
	return error;
}

/* Until the end of what it prints; false: too late, or too much. */
static bool
read_all(int fd, int64_t until, struct text *output)
{
	for (;;) {
		struct pollfd ready = { .fd = fd, .events = POLLIN };
		int64_t left = until - clock_monotonic_ms();
		char piece[4096];
		ssize_t length;

		if (left <= 0 || output->cut)
			return false;
		if (poll(&ready, 1, left > 60000 ? 60000 : (int)left) <= 0)
			continue;
		length = read(fd, piece, sizeof(piece));
		if (length < 0 && errno == EINTR)
			continue;
		if (length <= 0)
			return true;
		text_add_slice(output, (struct slice){ piece,
		                                       (size_t)length });
	}
}

/*
 * Waits for its end; what has not ended by then is made to. It has closed its
 * output already, so this is short, and looking every few ms will do.
 */
static int
await_end(pid_t pid, int64_t until, bool *in_time)
{
	int status = 0;
	pid_t ended = 0;

	while (*in_time && (ended = waitpid(pid, &status, WNOHANG)) == 0) {
		(void)poll(NULL, 0, LOOK_MS);
		*in_time = clock_monotonic_ms() < until;
	}
	if (ended == pid)
		return status;
	(void)kill(-pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status;
}

enum outcome
token_command(const char *command, int64_t most_ms, struct text *output,
              struct why *why)
{
	int64_t until = clock_monotonic_ms() + most_ms;
	int ends[2];
	pid_t pid = 0;
	bool whole;
	int status;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return fail(why, OUTCOME_LATER, "cannot run the token "
		            "command: %s", strerror(errno));
	status = start(command, ends[1], &pid);
	close(ends[1]);
	if (status != 0) {
		close(ends[0]);
		return fail(why, OUTCOME_LATER, "cannot run the token "
		            "command: %s", strerror(status));
	}
	whole = read_all(ends[0], until, output);
	close(ends[0]);
	status = await_end(pid, until, &whole);
	if (!whole)
		return fail(why, OUTCOME_LATER, "the token command took "
		            "longer than %lld s, or printed more than a "
		            "token", (long long)most_ms / 1000);
	if (status != 0)
		return fail(why, OUTCOME_LATER, "the token command failed "
		            "(%s %d)", WIFEXITED(status) ? "status" : "signal",
		            WIFEXITED(status) ? WEXITSTATUS(status)
		                              : WTERMSIG(status));
	return OUTCOME_OK;
}
