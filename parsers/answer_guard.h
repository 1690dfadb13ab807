/*
 * answer_guard.h - what forbids a yes though its words are good ones (only
 * for answer_read.c).
 *
 * "No more wifi", "ya sacaron las computadoras", "the smoke alarm is on now":
 * each word may stand in a yes, together they tell of a new trouble. A yes
 * that is forbidden here is asked about once more, which costs one mail; one
 * that is let through closes a challenge.
 */
#ifndef PARSERS_ANSWER_GUARD_H
#define PARSERS_ANSWER_GUARD_H

#include <stdbool.h>

#include "parsers/words.h"

/* Looks at each word with a bounded stretch behind it: linear. */
bool answer_is_forbidden(const struct words *words);

#endif
