/*
 * ics.c - a calendar file, part by part, into days.
 */
#include "io/ics_private.h"

#include <stdarg.h>

/* --- faults --- */

void
ics_tell(struct ics_reader *reader, unsigned line, const char *format, ...)
{
	char sentence[300];
	va_list args;

	va_start(args, format);
	vsnprintf(sentence, sizeof(sentence), format, args);
	va_end(args);
	if (reader->fault_count++ == 0)
		fail(reader->why, OUTCOME_SETUP, "%s:%u: %s",
		     reader->request->path, line, sentence);
	if (reader->fault_count <= ICS_FAULTS_MOST && reader->fault != NULL)
		reader->fault(reader->context, line, sentence);
}

/* --- days --- */

static int
compare_days(const void *left, const void *right)
{
	const int32_t *a = left;
	const int32_t *b = right;

	return *a < *b ? -1 : *a > *b;
}

/* Doubling from the arena: at most twice what is kept in the end. */
bool
ics_add_day(struct ics_reader *reader, struct ics_day_list *list, int32_t day)
{
	if (list->count == ICS_DAYS_MOST)
		return false;
	if (list->count == list->size) {
		size_t size = list->size * 2 + 64;
		int32_t *days = arena_alloc_array(reader->arena, size,
		                                  sizeof(*days));

		if (list->count > 0)
			memcpy(days, list->days, list->count * sizeof(*days));
		list->days = days;
		list->size = size;
	}
	list->days[list->count++] = day;
	return true;
}

static void
sort_days(struct ics_day_list *list)
{
	size_t kept = 0;

	if (list->count > 0)
		qsort(list->days, list->count, sizeof(*list->days),
		      compare_days);
	for (size_t i = 0; i < list->count; i++)
		if (kept == 0 || list->days[kept - 1] != list->days[i])
			list->days[kept++] = list->days[i];
	list->count = kept;
}

static bool
has_day(const struct ics_day_list *list, int32_t day)
{
	return list->count > 0 &&
	       bsearch(&day, list->days, list->count, sizeof(day),
	               compare_days) != NULL;
}

void
ics_add_event(struct ics_reader *reader, int32_t first, int32_t last,
              bool is_half, const char *title)
{
	if (reader->event_count == ICS_DAYS_MOST)
		return;
	if (reader->event_count == reader->event_size) {
		size_t size = reader->event_size * 2 + 64;
		struct calendar_event *events = arena_alloc_array(
			reader->arena, size, sizeof(*events));

		if (reader->event_count > 0)
			memcpy(events, reader->events,
			       reader->event_count * sizeof(*events));
		reader->events = events;
		reader->event_size = size;
	}
	reader->events[reader->event_count++] = (struct calendar_event){
		first, last, is_half, title
	};
}

/* --- the file --- */

/* NULL where the library cannot make anything of it. */
static icalcomponent *
parse_part(struct ics_reader *reader, const struct ics_part *part)
{
	icalcomponent *component = icalparser_parse_string(
		arena_string(reader->arena, part->text));

	if (component == NULL)
		ics_tell(reader, part->line, "this part cannot be read");
	return component;
}

static void
keep_zone(struct ics_reader *reader, const struct ics_part *part)
{
	icalcomponent *component;
	icaltimezone *zone;

	if (reader->zone_count == ICS_ZONES_MOST) {
		ics_tell(reader, part->line, "there are more than %d time zones",
		     ICS_ZONES_MOST);
		return;
	}
	component = parse_part(reader, part);
	if (component == NULL)
		return;
	zone = icaltimezone_new();
	if (zone == NULL || !icaltimezone_set_component(zone, component)) {
		ics_tell(reader, part->line, "the time zone has no TZID");
		icalcomponent_free(component);
		if (zone != NULL)
			icaltimezone_free(zone, 1);
		return;
	}
	reader->zones[reader->zone_count++] = (struct ics_zone){
		arena_format(reader->arena, "%s", icaltimezone_get_tzid(zone)),
		zone
	};
}

static void
keep_override(struct ics_reader *reader, icalcomponent *component,
              const char *uid)
{
	struct icaltimetype time = icalcomponent_get_recurrenceid(component);

	if (!ics_is_good(time) || uid[0] == '\0')
		return;
	/* The zone is that of the rule; days of the file's own time do. */
	reader->overrides[reader->override_count++] = (struct ics_override){
		uid, ics_day_of(time)
	};
}

static void
read_event(struct ics_reader *reader, const struct ics_part *part,
           bool is_first)
{
	icalcomponent *component = parse_part(reader, part);
	struct ics_event *event = reader->event;
	const char *title;
	const char *uid;

	if (component == NULL)
		return;
	*event = (struct ics_event){ .reader = reader, .part = part,
	                             .component = component };
	title = icalcomponent_get_summary(component);
	uid = icalcomponent_get_uid(component);
	event->uid = arena_string(reader->arena, slice_of(uid));
	event->title = arena_string(reader->arena, slice_part(slice_trim(
		slice_of(title)), 0, ICS_TITLE_MOST));
	if (is_first)
		keep_override(reader, component, event->uid);
	else
		ics_take_event(event);
	icalcomponent_free(component);
}

/* Twice: an event may be replaced by one that stands further down. */
static void
read_parts(struct ics_reader *reader, struct ics_text text, bool is_first)
{
	struct ics_part part;
	struct why reason;
	unsigned line = 0;
	bool there = true;
	size_t events = 0;

	while (there) {
		if (ics_text_next(&text, &part, &there, &line, &reason) !=
		    OUTCOME_OK) {
			if (is_first)
				ics_tell(reader, line, "%s", reason.text);
			return;
		}
		if (!there)
			return;
		if (part.kind == ICS_ZONE && is_first)
			keep_zone(reader, &part);
		if (part.kind != ICS_EVENT)
			continue;
		if (++events > ICS_EVENTS_MOST) {
			if (is_first)
				ics_tell(reader, part.line, "there are more than "
				     "%d events", ICS_EVENTS_MOST);
			return;
		}
		read_event(reader, &part, is_first);
	}
}

static int
compare_events(const void *left, const void *right)
{
	const struct calendar_event *a = left;
	const struct calendar_event *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return strcmp(a->name, b->name);
}

static int32_t *
copy_days(struct arena *arena, const int32_t *days, size_t count)
{
	int32_t *copy = arena_alloc_array(arena, count + 1, sizeof(*copy));

	if (count > 0)
		memcpy(copy, days, count * sizeof(*copy));
	return copy;
}

/* What is kept goes over into the caller's arena. */
static void
finish(struct ics_reader *reader, struct arena *arena, struct ics_days *days)
{
	struct calendar_event *events = arena_alloc_array(arena,
		reader->event_count + 1, sizeof(*events));
	size_t kept = 0;

	sort_days(&reader->closed);
	sort_days(&reader->half);
	for (size_t i = 0; i < reader->half.count; i++)
		if (!has_day(&reader->closed, reader->half.days[i]))
			reader->half.days[kept++] = reader->half.days[i];
	if (reader->event_count > 0)
		qsort(reader->events, reader->event_count,
		      sizeof(*reader->events), compare_events);
	for (size_t i = 0; i < reader->event_count; i++) {
		events[i] = reader->events[i];
		events[i].name = arena_format(arena, "%s", events[i].name);
	}
	*days = (struct ics_days){
		.closed_count = reader->closed.count,
		.closed = copy_days(arena, reader->closed.days,
		                    reader->closed.count),
		.half_count = kept,
		.half = copy_days(arena, reader->half.days, kept),
		.event_count = reader->event_count,
		.events = events,
	};
}

/* scratch: what only the reading needs, given back at its end. */
static enum outcome
read_calendar(const struct ics_request *request, struct arena *scratch,
              struct arena *arena, struct ics_days *days, ics_fault *fault,
              void *context, struct why *why)
{
	struct ics_reader *reader = arena_alloc(scratch, sizeof(*reader));
	struct ics_text text;
	enum outcome outcome = ics_text_open(request->path, scratch, &text,
	                                     why);

	if (outcome != OUTCOME_OK)
		return outcome;
	*reader = (struct ics_reader){
		.request = request, .arena = scratch, .fault = fault,
		.context = context, .why = why,
		.overrides = arena_alloc_array(scratch, ICS_EVENTS_MOST + 1,
		                               sizeof(*reader->overrides)),
		.event = arena_alloc(scratch, sizeof(*reader->event)),
	};
	icalerror_set_errors_are_fatal(0);
	read_parts(reader, text, true);
	if (reader->fault_count == 0)
		read_parts(reader, text, false);
	for (size_t i = 0; i < reader->zone_count; i++)
		icaltimezone_free(reader->zones[i].rules, 1);
	if (reader->fault_count > 0)
		return OUTCOME_SETUP;
	finish(reader, arena, days);
	return OUTCOME_OK;
}

enum outcome
ics_calendar(const struct ics_request *request, struct arena *arena,
             struct ics_days *days, ics_fault *fault, void *context,
             struct why *why)
{
	struct arena *scratch = arena_new(ICS_SCRATCH_MOST);
	enum outcome outcome = read_calendar(request, scratch, arena, days,
	                                     fault, context, why);

	arena_free(scratch);
	return outcome;
}
