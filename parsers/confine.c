#include "parsers/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
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

enum { FILES_MAX = 16, READER_FILTER_MAX = 1024 };

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

/* A filter's rules; NULL if they could not be made. */
static scmp_filter_ctx
make_filter(bool is_server)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);

	if (filter == NULL)
		return NULL;
	if (add_calls(filter, SCMP_ACT_ALLOW, reader_calls,
	              COUNT(reader_calls)) == 0 &&
	    add_calls(filter, SCMP_ACT_ERRNO(EACCES), denied_calls,
	              COUNT(denied_calls)) == 0 &&
	    (!is_server || add_calls(filter, SCMP_ACT_ALLOW, server_calls,
	                             COUNT(server_calls)) == 0))
		return filter;
	seccomp_release(filter);
	return NULL;
}

/* As the kernel takes it, made once: each reader then loads it at once. */
static struct sock_filter reader_filter[READER_FILTER_MAX];
static unsigned short reader_filter_length;

static bool
prepare_reader_filter(void)
{
	scmp_filter_ctx filter = make_filter(false);
	int ends[2] = { -1, -1 };
	ssize_t got = 0;

	if (filter != NULL && pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0 &&
	    seccomp_export_bpf(filter, ends[1]) == 0)
		got = read(ends[0], reader_filter, sizeof(reader_filter));
	if (ends[0] >= 0) {
		close(ends[0]);
		close(ends[1]);
	}
	seccomp_release(filter);
	/* One that fills the room may have been cut. */
	if (got <= 0 || got == (ssize_t)sizeof(reader_filter))
		return false;
	reader_filter_length = (unsigned short)((size_t)got /
		sizeof(reader_filter[0]));
	return true;
}

static enum outcome
filter_failed(struct why *why)
{
	return fail(why, OUTCOME_SETUP, "cannot confine the parser's system "
	            "calls: %s; does this kernel have seccomp filters?",
	            strerror(errno));
}

static enum outcome
load_server_filter(struct why *why)
{
	scmp_filter_ctx filter = make_filter(true);
	bool is_loaded = filter != NULL && prepare_reader_filter() &&
	                 seccomp_load(filter) == 0;

	seccomp_release(filter);
	return is_loaded ? OUTCOME_OK : filter_failed(why);
}

static enum outcome
load_reader_filter(struct why *why)
{
	const struct sock_fprog program = {
		.len = reader_filter_length, .filter = reader_filter
	};

	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0)
		return filter_failed(why);
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

bool
confine_is_whole(void)
{
	return !IS_SANITIZED;
}

/* Ignored and blocked signals outlive an exec; these must reach us. */
static void
reset_signals(void)
{
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGALRM, SIG_DFL);
	signal(SIGCHLD, SIG_DFL);
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
	return load_server_filter(why);
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
	return IS_SANITIZED ? OUTCOME_OK : load_reader_filter(why);
}
