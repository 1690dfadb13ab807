#include "io/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <unistd.h>

#include "base/str.h"

struct lock {
	int fd;
};

enum { PID_TEXT_MAX = 24 };

/* The pid that the holder wrote; 0 if it has not got so far. */
static int64_t
read_pid(int fd)
{
	char text[PID_TEXT_MAX];
	int64_t pid;
	ssize_t length = pread(fd, text, sizeof(text), 0);

	if (length <= 0 ||
	    !slice_to_int64(slice_trim((struct slice){ text, (size_t)length }),
	                    1, INT32_MAX, &pid))
		return 0;
	return pid;
}

/* Only for the message: without it the lock is held all the same. */
static void
write_pid(int fd)
{
	char text[PID_TEXT_MAX];
	int length = snprintf(text, sizeof(text), "%lld\n",
	                      (long long)getpid());

	if (ftruncate(fd, 0) != 0 ||
	    pwrite(fd, text, (size_t)length, 0) != length)
		return;
}

static enum outcome
fail_held(const char *path, int fd, struct why *why)
{
	int64_t pid = read_pid(fd);

	if (pid == 0)
		return fail(why, OUTCOME_LATER, "another clearwayd has %s; "
		            "stop that one first", path);
	return fail(why, OUTCOME_LATER, "another clearwayd (pid %lld) has "
	            "%s; stop that one first", (long long)pid, path);
}

enum outcome
lock_take(const char *path, struct lock **lock, struct why *why)
{
	struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	enum outcome outcome = OUTCOME_OK;
	struct lock *taken;
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "%s: cannot open the lock: "
		            "%s; look at the folder's owner and mode", path,
		            strerror(errno));
	if (fcntl(fd, F_OFD_SETLK, &whole) != 0) {
		if (errno == EAGAIN || errno == EACCES)
			outcome = fail_held(path, fd, why);
		else
			outcome = fail(why, OUTCOME_SETUP, "%s: cannot lock: "
			               "%s; put the state on a local disk",
			               path, strerror(errno));
		close(fd);
		return outcome;
	}
	write_pid(fd);
	taken = calloc(1, sizeof(*taken));
	if (taken == NULL)
		die("no memory left for a lock");
	taken->fd = fd;
	*lock = taken;
	return OUTCOME_OK;
}

void
lock_free(struct lock *lock)
{
	if (lock == NULL)
		return;
	close(lock->fd);
	free(lock);
}

bool
lock_holder(const char *path, pid_t *pid)
{
	struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	int64_t holder = 0;

	if (fd < 0)
		return false;
	if (fcntl(fd, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK)
		holder = read_pid(fd);
	close(fd);
	if (holder == 0)
		return false;
	*pid = (pid_t)holder;
	return true;
}
