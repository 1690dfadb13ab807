/*
 * helper_actions.h - for tests of parsers/actions*.c: an owner's mail read, and
 * what was read as a line: "done 1; due 2 +7; note".
 */
#ifndef TESTS_PARSERS_HELPER_ACTIONS_H
#define TESTS_PARSERS_HELPER_ACTIONS_H

#include "parsers/actions.h"

enum { ACTIONS_TODAY = 20789 };	/* Wednesday, 2026-12-02 */

/* What is shown beside kinds and steps; or'ed. */
enum {
	SHOW_DUE = 1,	/* days from today: " +7" */
	SHOW_WHO = 2,	/* to whom it is reassigned */
	SHOW_TEXT = 4	/* of a new step, quoted */
};

/*
 * Sets context->as and ->today, reads, and prints into `got` (cleared first).
 * Is it what was wanted? If not, both are printed as an error.
 */
bool actions_are(struct reading_context *context, const char *mail,
                 const char *wanted, unsigned show);

#endif
