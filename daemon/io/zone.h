/*
 * zone.h - the offsets of an IANA time zone, as core/calendar.h wants them.
 *
 * The C library itself is asked (TZ set for a moment, localtime_r for each day
 * of the years 2000 to 2060, a search for the second of each change), so that
 * the rules are those of the machine's tzdata and its daylight rule for years
 * to come is followed. The other way, reading TZif files and their footers
 * ourselves, would repeat what the library does well.
 *
 * Disadvantage: the environment is changed while it runs, so nothing else may
 * run beside it (no program of ours has threads). It is put back.
 */
#ifndef IO_ZONE_H
#define IO_ZONE_H

#include <stddef.h>

#include "base/arena.h"
#include "base/fail.h"
#include "core/calendar.h"

/*
 * The first change is at 0 (1970): before 2000 the offset of its first day is
 * given. OUTCOME_SETUP where no such zone is installed.
 */
enum outcome zone_load(const char *name, struct arena *arena,
                       struct zone_change **changes, size_t *count,
                       struct why *why);

#endif
