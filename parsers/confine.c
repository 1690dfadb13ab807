#include "parsers/confine.h"

#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <seccomp.h>

#include "core/parse_request.h"

#if defined(__SANITIZE_ADDRESS__)
#define IS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SANITIZED 1
#endif
#endif
#ifndef IS_SANITIZED
#define IS_SANITIZED 0
#endif

enum { FILES_MAX = 16 };

/* Memory, answers, the mail's file, and an end. */
static const int reader_calls[] = {
	SCMP_SYS(read), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev),
	SCMP_SYS(close), SCMP_SYS(lseek), SCMP_SYS(fstat),
	SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap),
	SCMP_SYS(mprotect), SCMP_SYS(madvise), SCMP_SYS(futex),
	SCMP_SYS(getrandom), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
	SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(tgkill),
	SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
	SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group),
};

/* Requests, processes to answer them, and making those into readers. */
static const int server_calls[] = {
	SCMP_SYS(recvmsg), SCMP_SYS(recvfrom), SCMP_SYS(sendto),
	SCMP_SYS(sendmsg), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(pipe2),
	SCMP_SYS(clone), SCMP_SYS(clone3), SCMP_SYS(fork), SCMP_SYS(vfork),
	SCMP_SYS(wait4), SCMP_SYS(waitid), SCMP_SYS(kill),
	SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(prctl),
	SCMP_SYS(seccomp), SCMP_SYS(prlimit64), SCMP_SYS(setrlimit),
	SCMP_SYS(alarm), SCMP_SYS(setitimer), SCMP_SYS(rt_sigaction),
};

/* What a C library asks for by itself; it does without. */
static const int denied_calls[] = {
	SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(stat), SCMP_SYS(lstat),
	SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(access),
	SCMP_SYS(faccessat), SCMP_SYS(readlink), SCMP_SYS(readlinkat),
	SCMP_SYS(ioctl), SCMP_SYS(uname), SCMP_SYS(sysinfo),
	SCMP_SYS(getcwd), SCMP_SYS(sched_getaffinity), SCMP_SYS(getdents64),
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static int
add_calls(scmp_filter_ctx filter, uint32_t action, const int *calls,
          size_t count)
{
	int rc = 0;

	for (size_t i = 0; i < count && rc == 0; i++)
		rc = seccomp_rule_add(filter, action, calls[i], 0);
	return rc;
}

static enum outcome
load_filter(bool is_server, struct why *why)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
	int rc = filter == NULL ? -ENOMEM : 0;

	if (rc == 0)
		rc = add_calls(filter, SCMP_ACT_ALLOW, reader_calls,
		               COUNT(reader_calls));
	if (rc == 0 && is_server)
		rc = add_calls(filter, SCMP_ACT_ALLOW, server_calls,
		               COUNT(server_calls));
	if (rc == 0)
		rc = add_calls(filter, SCMP_ACT_ERRNO(EACCES), denied_calls,
		               COUNT(denied_calls));
	if (rc == 0)
		rc = seccomp_load(filter);
	seccomp_release(filter);
	if (rc != 0)
		return fail(why, OUTCOME_SETUP, "cannot confine the parser's "
		            "system calls: %s", strerror(-rc));
	return OUTCOME_OK;
}

static enum outcome
limit(int resource, rlim_t most, const char *name, struct why *why)
{
	/* A second of time more: SIGXCPU first, which says why. */
	struct rlimit value = { .rlim_cur = most, .rlim_max = most +
	                        (resource == RLIMIT_CPU ? 1 : 0) };

	if (setrlimit((__rlimit_resource_t)resource, &value) != 0)
		return fail(why, OUTCOME_SETUP, "cannot limit the parser's "
		            "%s: %s", name, strerror(errno));
	return OUTCOME_OK;
}

/* Ignored and blocked signals outlive an exec; ours must end a reader. */
static void
reset_signals(void)
{
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGALRM, SIG_DFL);
	signal(SIGXCPU, SIG_DFL);
}

enum outcome
confine_server(struct why *why)
{
	reset_signals();
	if (limit(RLIMIT_CORE, 0, "core dumps", why) != OUTCOME_OK ||
	    limit(RLIMIT_FSIZE, PARSE_BYTES_LIMIT, "output", why) !=
	    OUTCOME_OK ||
	    limit(RLIMIT_NOFILE, FILES_MAX, "open files", why) != OUTCOME_OK)
		return OUTCOME_SETUP;
	if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 ||
	    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return fail(why, OUTCOME_SETUP, "cannot give up the parser's "
		            "rights: %s", strerror(errno));
	if (IS_SANITIZED)
		return OUTCOME_OK;
	if (limit(RLIMIT_AS, PARSE_MEMORY_LIMIT, "memory", why) != OUTCOME_OK)
		return OUTCOME_SETUP;
	return load_filter(true, why);
}

enum outcome
confine_reader(struct why *why)
{
	if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
		return fail(why, OUTCOME_SETUP, "cannot tie a reader to its "
		            "server: %s", strerror(errno));
	if (limit(RLIMIT_CPU, PARSE_CPU_SECONDS, "time", why) != OUTCOME_OK)
		return OUTCOME_SETUP;
	alarm(PARSE_WALL_SECONDS);
	return IS_SANITIZED ? OUTCOME_OK : load_filter(false, why);
}
