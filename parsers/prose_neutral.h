/* prose_neutral.h - see prose_neutral.c. Private to parsers/prose*.c. */
#ifndef PARSERS_PROSE_NEUTRAL_H
#define PARSERS_PROSE_NEUTRAL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

/*
 * "Mr. Ortiz has no key" is "a colleague has no key", "student Ann Lee waits"
 * is "student waits". On one line, in the arena.
 */
struct slice prose_neutral(struct slice sentence, bool is_spanish,
                           struct arena *arena);

#endif
