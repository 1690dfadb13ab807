/*
 * ics_private.h - what the files of the calendar share: ics.c reads a file,
 * ics_event.c one event of it, ics_meetings.c a venue's rule. Only they include
 * this header, and only this header includes libical.
 */
#ifndef IO_ICS_PRIVATE_H
#define IO_ICS_PRIVATE_H

#include <libical/ical.h>

#include "io/ics.h"
#include "io/ics_text.h"

enum {
	ICS_FIRST_YEAR = 2000, ICS_LAST_YEAR = 2060,
	ICS_TITLE_MOST = 80,
	ICS_SCRATCH_MOST = 64 * 1024 * 1024
};

struct ics_zone {
	const char *name;
	icaltimezone *rules;
};

struct ics_override {		/* an occurrence that another event replaces */
	const char *uid;
	int32_t day;
};

struct ics_day_list {
	size_t count;
	size_t size;
	int32_t *days;
};

/* One occurrence, in the district's time. */
struct ics_moment {
	int32_t day;
	int32_t minute;
	bool is_date;
};

struct ics_event;

struct ics_reader {
	const struct ics_request *request;
	struct arena *arena;
	ics_fault *fault;
	void *context;
	struct why *why;
	size_t fault_count;
	size_t zone_count;
	struct ics_zone zones[ICS_ZONES_MOST];
	size_t override_count;
	struct ics_override *overrides;
	struct ics_event *event;	/* the one that is read; its room */
	struct ics_day_list closed;
	struct ics_day_list half;
	struct calendar_event *events;
	size_t event_count;
	size_t event_size;
};

struct ics_event {
	struct ics_reader *reader;
	const struct ics_part *part;
	icalcomponent *component;
	const char *title;
	const char *uid;
	const icaltimezone *zone;	/* NULL: the district's own */
	struct icaltimetype start;
	bool is_half;
	int32_t days;			/* whole ones; 0: an event with hours */
	size_t count;			/* of occurrences */
	bool replaces;			/* one occurrence of another event */
	size_t except_count;
	struct ics_moment excepts[ICS_DATES_MOST];
};

/* A fault of the file, at that line. */
void ics_tell(struct ics_reader *reader, unsigned line, const char *format,
              ...) __attribute__((format(printf, 3, 4)));
/* False once there are more than ICS_DAYS_MOST. */
bool ics_add_day(struct ics_reader *reader, struct ics_day_list *list,
                 int32_t day);
void ics_add_event(struct ics_reader *reader, int32_t first, int32_t last,
                   bool is_half, const char *title);

/* --- times: ics_event.c --- */

int32_t ics_day_of(struct icaltimetype time);
bool ics_is_good(struct icaltimetype time);
/* NULL: a rule that may be followed; else why not. */
const char *ics_refuse_rule(const struct icalrecurrencetype *rule);

/* All the days of the event whose component and part are set. */
void ics_take_event(struct ics_event *event);

#endif
