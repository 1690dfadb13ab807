/*
 * turn_intake.h - one pass over the mailbox, a mail at a time.
 *
 * intake_begin opens the source and sees to the baseline; then each
 * intake_next deals with one mail, until there is no more. Between two of them
 * the caller may stop, or tell the service manager that it lives.
 *
 * A pass deals with: mails that the store does not know; mails with a verdict
 * that were not moved yet; mails that were read without a verdict, or were
 * released by the operator (from the kept bytes, where there are any). An
 * ordered source is only asked for what is above the last mail, but at the
 * first pass, after trouble, and once an hour for all of it.
 * What was there before the very first pass: turn_baseline.h.
 */
#ifndef TURN_INTAKE_H
#define TURN_INTAKE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "io/source.h"
#include "turn.h"

struct intake;

/* One thing done, for the log; what is empty is not to be logged. */
struct intake_note {
	struct turn_line line;
	struct why trouble;	/* went wrong with this mail; the pass goes on */
};

/* turn must outlive it. Keeps a nameless file in the state folder. */
enum outcome intake_new(struct turn *turn, struct intake **intake,
                        struct why *why);
void intake_free(struct intake *intake);	/* NULL is allowed */

/*
 * The source is the caller's. Afterwards, as after each failure below, the
 * pass is over until the next intake_begin.
 */
enum outcome intake_begin(struct intake *intake, struct source *source,
                          int64_t now, struct intake_note *note,
                          struct why *why);
enum outcome intake_next(struct intake *intake, int64_t now, bool *more,
                         struct intake_note *note, struct why *why);

/* The next pass looks at all there is, as the first one does. */
void intake_start_over(struct intake *intake);

#endif
