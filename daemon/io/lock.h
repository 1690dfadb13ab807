/*
 * lock.h - one clearwayd for each district: a kernel lock on a file.
 *
 * The lock is held by the open file (fcntl's OFD locks), so the kernel frees
 * it when the program ends, however it ends; the file itself stays and means
 * nothing. It holds the pid of whoever has the lock, for the message to the
 * one that does not get it. The file is closed on exec, so that no child keeps
 * the lock; a child that is forked and never execs would.
 */
#ifndef IO_LOCK_H
#define IO_LOCK_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/fail.h"

struct lock;

/*
 * OUTCOME_LATER where another program has it: "another clearwayd (pid 123)
 * has ..."; OUTCOME_SETUP where the file cannot be made or locked.
 */
enum outcome lock_take(const char *path, struct lock **lock, struct why *why);
void lock_free(struct lock *lock);		/* NULL is allowed */

/* Whoever has the lock at this moment; false if nobody has. Takes nothing. */
bool lock_holder(const char *path, pid_t *pid);

#endif
