/*
 * secret.h - passwords and tokens, each in a file of its own.
 *
 * A file of secrets is refused when group or others can read or write it,
 * unless it is a systemd credential (under $CREDENTIALS_DIRECTORY), whose
 * folder nobody else can enter. Nothing of what is read is ever logged.
 */
#ifndef IO_SECRET_H
#define IO_SECRET_H

#include "base/arena.h"
#include "base/fail.h"
#include "base/str.h"

enum { SECRET_MOST = 64 * 1024 };	/* bytes */

/*
 * Where the secret called `name` is: "credential:NAME" under
 * $CREDENTIALS_DIRECTORY, a relative name in `folder`, or as it stands. Where
 * that variable is not set (an operator's shell) "credential:NAME" stays, so
 * that the config can be read there; only secret_read then fails.
 */
enum outcome secret_path(const char *name, const char *folder,
                         struct arena *arena, const char **path,
                         struct why *why);

/* Is there such a regular file, and nobody else's to read? Opens nothing. */
enum outcome secret_check(const char *path, struct why *why);

/*
 * Appends what the file holds without its last line end; OUTCOME_SETUP if it
 * is missing, empty, too large, has a NUL byte, or fails secret_check.
 */
enum outcome secret_read(const char *path, struct text *secret,
                         struct why *why);

#endif
