/*
 * ics.h - iCalendar (RFC 5545): the district's calendar as days without school
 * and half days, and a venue's rule as meetings. Only io/ics_private.h
 * includes libical.
 *
 * THE CALENDAR FILE. What counts, in the district's own time zone:
 *
 *	half day	any event whose title says so (ics_text.h)
 *	no school	every other event of whole days: DTSTART as a date, up
 *			to but not including DTEND, or from one midnight to
 *			another; if words are given, only with one of them in
 *			its title
 *	nothing		events with hours, STATUS:CANCELLED, all other parts
 *
 * RRULE, RDATE, EXDATE and RECURRENCE-ID are followed. Days from 2000 to 2060
 * are taken, as io/zone.h has the zone's rules.
 *
 * MEETINGS. "DTSTART:20260908T150000 RRULE:FREQ=MONTHLY;BYDAY=2TU", with
 * EXDATE:20261110,... (no meeting on that day) and RDATE:20261117T150000,...
 * (one besides); parts stand in this or any order, with spaces between. Times
 * are local. All meetings until 2060 are expanded at once: some thousand
 * numbers at most, and no window that could run out while the daemon runs. A
 * meeting that the rule puts on a day without school is left out, unless the
 * venue meets in breaks; on a weekend it stays, as the rule itself says so, and
 * a day named in RDATE stays in any case. A venue meets once a day at most.
 *
 * SECURITY: the file may have been fetched from somewhere. Rules finer than a
 * day are refused (they could be looked through for years), and everything has
 * a limit. The library reads one event at a time; nothing here recurses.
 */
#ifndef IO_ICS_H
#define IO_ICS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "core/calendar.h"

enum {
	ICS_EVENTS_MOST = 5000,		/* of a file */
	ICS_ZONES_MOST = 50,
	ICS_DATES_MOST = 400,		/* exceptions of one event */
	ICS_FAULTS_MOST = 50,		/* told; the rest is counted */
	ICS_TIMES_MOST = 15000,		/* that one event or venue gives: daily
					   until 2060 */
	ICS_DAYS_MOST = 40000,		/* of one kind, of a file */
	ICS_BREAK_MOST = 120,		/* days of one event; more is an error */
	ICS_RULE_MOST = 1000		/* bytes of a venue's rule */
};

struct ics_request {
	const char *path;
	const struct calendar *calendar;	/* its zone's changes */
	const char *time_zone;		/* the zone's name */
	size_t closed_word_count;
	const char *const *closed_words;
	size_t half_word_count;
	const char *const *half_words;
};

struct ics_days {		/* all in the arena; days ascending, once */
	size_t closed_count;
	int32_t *closed;
	size_t half_count;	/* none of them closed */
	int32_t *half;
	size_t event_count;
	struct calendar_event *events;	/* by first day */
};

/* One fault of the file; line 0: of the file as a whole. */
typedef void ics_fault(void *context, unsigned line, const char *sentence);

/*
 * Reads the whole file and tells every fault. OUTCOME_SETUP, with the first one
 * in why, if there was any.
 */
enum outcome ics_calendar(const struct ics_request *request,
                          struct arena *arena, struct ics_days *days,
                          ics_fault *fault, void *context, struct why *why);

/*
 * The meetings of a venue, ascending. OUTCOME_SETUP: the rule cannot be read,
 * is finer than a day, or gives none or too many.
 */
enum outcome ics_meetings(const char *rule, const struct calendar *calendar,
                          bool in_breaks, struct arena *arena,
                          int64_t **meetings_at, size_t *count,
                          struct why *why);

#endif
