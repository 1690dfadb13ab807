/*
 * calendar.h - the district's days and hours. Pure: the rules of its time
 * zone and its holidays are given (io/zone, io/ics), nothing is looked up.
 *
 * Waits are counted in school days: Monday to Friday, less the days listed as
 * closed. Sending hours are half-open, [from, until), on school days; on a half
 * day, which is a school day, they end at half_until. Adding a closed day or a
 * half day never makes any result earlier (DESIGN.md section 3, rule 6), but
 * for calendar_before, which announces; the tests show it over ten years of
 * dates.
 */
#ifndef CORE_CALENDAR_H
#define CORE_CALENDAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"

struct zone_change {
	int64_t from_at;	/* from this instant on */
	int32_t offset;		/* seconds east of UTC */
};

/* What the district's own calendar calls some days; for people to read. */
struct calendar_event {
	int32_t first;
	int32_t last;
	bool is_half;		/* else: no school */
	const char *name;
};

struct calendar {
	size_t change_count;	/* at least one; ascending */
	const struct zone_change *changes;
	size_t closed_count;
	const int32_t *closed;	/* days without school, ascending */
	int32_t send_from;	/* minutes after midnight, local */
	int32_t send_until;	/* minutes; > send_from */
	size_t half_count;
	const int32_t *half;	/* days on which school ends early, ascending */
	int32_t half_until;	/* minutes: sending ends then on these */
	size_t event_count;
	const struct calendar_event *events;	/* by first day */
};

/* The civil day in the district at that instant. */
int32_t calendar_day(const struct calendar *calendar, int64_t at);
/* Minutes after local midnight at that instant. */
int32_t calendar_minute(const struct calendar *calendar, int64_t at);
/* Seconds east of UTC at that instant. */
int32_t calendar_offset(const struct calendar *calendar, int64_t at);
/*
 * The instant of that day and minute. In the hour that spring skips: the first
 * instant after it. In the hour that autumn repeats: the first of the two.
 */
int64_t calendar_at(const struct calendar *calendar, int32_t day,
                    int32_t minute);

/* Is it listed as a day without school? (Weekends need not be listed.) */
bool calendar_is_closed(const struct calendar *calendar, int32_t day);
bool calendar_is_school_day(const struct calendar *calendar, int32_t day);
/* The first school day on or after that day. */
int32_t calendar_school_day(const struct calendar *calendar, int32_t day);
/* The count-th school day after that day (count >= 0; 0: as above). */
int32_t calendar_add(const struct calendar *calendar, int32_t day,
                     int32_t count);
/* How many school days lie after `from`, up to and including `to`. */
int32_t calendar_count(const struct calendar *calendar, int32_t from,
                       int32_t to);

/* Does school end early on that day? Never on a day without school. */
bool calendar_is_half(const struct calendar *calendar, int32_t day);
/* When sending ends on that day: minutes after midnight. */
int32_t calendar_until(const struct calendar *calendar, int32_t day);
/* The first event that covers that day, or NULL. */
const struct calendar_event *calendar_event(const struct calendar *calendar,
                                            int32_t day);

/* Is that instant on a school day and inside the sending hours? */
bool calendar_is_open(const struct calendar *calendar, int64_t at);
/* The first such instant at or after `at`. */
int64_t calendar_next_open(const struct calendar *calendar, int64_t at);
/*
 * The opening of the count-th school day after the day of `at`. Never before
 * `at`: a count of 0 is calendar_next_open.
 */
int64_t calendar_after(const struct calendar *calendar, int64_t at,
                       int32_t count);
/*
 * The opening of the count-th school day before the day of `at` (0: of its own
 * day, if that is a school day), and in any case before `at`: when what happens
 * then is announced.
 */
int64_t calendar_before(const struct calendar *calendar, int64_t at,
                        int32_t count);

#endif
