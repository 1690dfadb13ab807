/*
 * fail.h - what became of something that can fail, and why.
 *
 * A function that can fail returns an enum outcome and takes a struct why as
 * its last argument. On anything but OUTCOME_OK its outputs are untouched and
 * the why holds one sentence for a person: what happened, where (file, line,
 * UID, host), and what to do. The why may be NULL where nobody will read it.
 * Nothing below the programs logs; whoever asked decides what to say.
 */
#ifndef BASE_FAIL_H
#define BASE_FAIL_H

#include "base/banned.h"

/* Classed by what to do next, not by what broke. */
enum outcome {
	OUTCOME_OK,
	OUTCOME_LATER,	/* the world is busy or away: the same again, later */
	OUTCOME_BAD,	/* this input is bad; the next one may be good */
	OUTCOME_SETUP	/* no use trying until a person changes something */
};

enum { WHY_MAX = 512 };

struct why {
	char text[WHY_MAX];
};

/* Writes the reason (cut at WHY_MAX) and returns the outcome given. */
enum outcome fail(struct why *why, enum outcome outcome, const char *format,
                  ...) __attribute__((format(printf, 3, 4)));

/* Puts words before a reason that is there already: "reading X: <reason>". */
enum outcome fail_within(struct why *why, enum outcome outcome,
                         const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/*
 * Ends the program (exit 71, EX_OSERR) with a line on standard error. For what
 * leaves nothing sensible to do: no memory, a broken promise of our own. State
 * is on disk and the service manager starts us again.
 */
_Noreturn void die(const char *format, ...)
	__attribute__((format(printf, 1, 2)));

#endif
