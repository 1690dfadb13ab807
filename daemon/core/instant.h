/*
 * instant.h - points in time as text. Pure: the zone's rules come with the
 * calendar, and nobody asks what time it is.
 */
#ifndef CORE_INSTANT_H
#define CORE_INSTANT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "base/str.h"
#include "core/calendar.h"

enum { INSTANT_TEXT_MAX = 40 };	/* any text below, with its NUL */

/*
 * ISO 8601 / RFC 3339: "2026-12-01T08:00", seconds and a fraction (dropped)
 * allowed, a space for the T, a bare date (midnight), then "Z", "+hh:mm",
 * "+hhmm" or nothing: the district's local time, or UTC if calendar is NULL.
 * The second 60 is the first of the next minute. False leaves *at alone.
 */
bool instant_parse(struct slice s, const struct calendar *calendar,
                   int64_t *at);

/* RFC 3339 in the district's time, or in UTC ("Z") if calendar is NULL. */
void instant_format(int64_t at, const struct calendar *calendar,
                    char text[INSTANT_TEXT_MAX]);

/* RFC 5322 3.3: "Tue, 1 Dec 2026 08:00:00 -0500"; offset in seconds. */
void instant_format_mail(int64_t at, int32_t offset,
                         char text[INSTANT_TEXT_MAX]);

#endif
