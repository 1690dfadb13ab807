/*
 * clock.h - the only place that reads the clock.
 *
 * A program reads `now` once a turn and hands it on; nothing that is given a
 * `now` comes here. The clock can be fixed (`--now`): then it stands still and
 * only clock_fix moves it, while the monotonic clock, which deadlines of the
 * network use, always runs.
 */
#ifndef IO_CLOCK_H
#define IO_CLOCK_H

#include <stdint.h>

#include "base/fail.h"

/* Seconds since 1970 UTC. */
int64_t clock_now(void);

/* From here on that is the time; 0 lets the clock run again. */
void clock_fix(int64_t now);

/* Milliseconds that only grow; never fixed. */
int64_t clock_monotonic_ms(void);

#endif
