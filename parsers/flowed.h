/*
 * flowed.h - text/plain; format=flowed (RFC 3676): lines that a program broke
 * are joined again, with DelSp; quoted lines keep their depth as `> ` marks.
 */
#ifndef PARSERS_FLOWED_H
#define PARSERS_FLOWED_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

struct slice flowed_text(struct slice text, bool deletes_space,
                         struct arena *arena);

#endif
