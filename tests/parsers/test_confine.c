/* What a confined process can still do: read, take memory, answer, end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/parse_request.h"
#include "parsers/confine.h"

#include <cmocka.h>	/* after ours: it has a macro called fail */

enum {
	DONE = 0,
	REFUSED = 3,		/* the call failed, and the process lives */
	NOT_CONFINED = 4
};

static int
open_a_file(void)
{
	return open("/etc/passwd", O_RDONLY | O_CLOEXEC) < 0 &&
	       errno == EACCES ? REFUSED : DONE;
}

static int
make_a_socket(void)
{
	return socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) < 0 ? REFUSED :
	       DONE;
}

static int
run_a_program(void)
{
	return execl("/bin/true", "true", (char *)NULL) < 0 ? REFUSED : DONE;
}

static int
start_a_process(void)
{
	pid_t process = fork();

	if (process == 0)
		_exit(DONE);
	return process < 0 || waitpid(process, NULL, 0) != process ? REFUSED :
	       DONE;
}

static int
kill_another(void)
{
	return kill(getppid(), 0) != 0 ? REFUSED : DONE;
}

static int
take_memory(void)
{
	void *memory = malloc((size_t)PARSE_MEMORY_LIMIT);
	int result = memory == NULL ? REFUSED : DONE;

	free(memory);
	return result;
}

static int
work_for_long(void)
{
	for (volatile uint64_t i = 0; i < UINT64_MAX; i++)
		;
	return DONE;
}

/* What becomes of each, as a server and as a reader. */
static const struct {
	const char *name;
	int (*attempt)(void);
	bool is_reader;
	int signal;		/* that ends it, or 0 */
	int exit;
} attempts[] = {
	{ "a server opens a file", open_a_file, false, 0, REFUSED },
	{ "a server makes a socket", make_a_socket, false, SIGSYS, 0 },
	{ "a server runs a program", run_a_program, false, SIGSYS, 0 },
	{ "a server starts a process", start_a_process, false, 0, DONE },
	{ "a reader opens a file", open_a_file, true, 0, REFUSED },
	{ "a reader makes a socket", make_a_socket, true, SIGSYS, 0 },
	{ "a reader runs a program", run_a_program, true, SIGSYS, 0 },
	{ "a reader starts a process", start_a_process, true, SIGSYS, 0 },
	{ "a reader looks for its parent", kill_another, true, SIGSYS, 0 },
	{ "a reader takes too much memory", take_memory, true, 0, REFUSED },
	{ "a reader works for too long", work_for_long, true, SIGXCPU, 0 },
};

static int
try(size_t i)
{
	pid_t process = fork();
	int status = 0;

	if (process == 0) {
		struct rlimit core = { 0, 0 };

		setrlimit(RLIMIT_CORE, &core);
		if (confine_server(NULL) != OUTCOME_OK ||
		    (attempts[i].is_reader &&
		     confine_reader(NULL) != OUTCOME_OK))
			_exit(NOT_CONFINED);
		_exit(attempts[i].attempt());
	}
	assert_true(process > 0);
	assert_int_equal(waitpid(process, &status, 0), process);
	return status;
}

static void
a_confined_process_can_do_little(void **state)
{
	(void)state;
	if (!confine_is_whole())
		skip();
	for (size_t i = 0; i < sizeof(attempts) / sizeof(attempts[0]); i++) {
		int status = try(i);
		int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
		int code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;

		/* On a busy machine the clock on the wall is faster. */
		if (attempts[i].signal == SIGXCPU && signal == SIGALRM)
			continue;
		if (signal != attempts[i].signal || code != attempts[i].exit)
			fail_msg("%s: signal %d, exit %d", attempts[i].name,
			         signal, code);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_confined_process_can_do_little),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
