/*
 * helper_turn.h - one turn as the daemon does it, cut into its statements, for
 * tests that break it off at each of them.
 */
#ifndef TESTS_IO_HELPER_TURN_H
#define TESTS_IO_HELPER_TURN_H

#include "io/store.h"

enum { TURN_STEPS = 12 };	/* begin first, commit last */

/* What stands in the file before any turn. */
enum outcome turn_prepare(struct store *store, struct why *why);
/* The step of the turn, 0 to TURN_STEPS - 1; fd has the mail's bytes. */
enum outcome turn_step(struct store *store, int step, int fd,
                       struct why *why);

enum turn_state { TURN_BEFORE, TURN_AFTER, TURN_HALF };

/*
 * What the file holds, asked with SQLite's own integrity check: all of the
 * turn, nothing of it, or (never) a part.
 */
enum turn_state turn_state(const char *path);

#endif
