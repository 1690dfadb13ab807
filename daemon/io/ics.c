#include "io/ics.h"

#include <libical/ical.h>

#include "io/ics_text.h"

enum {
	FIRST_YEAR = 2000, LAST_YEAR = 2060,
	TITLE_MOST = 80,
	SCRATCH_MOST = 64 * 1024 * 1024
};

struct zone {
	const char *name;
	icaltimezone *rules;
};

struct override {		/* an occurrence that another event replaces */
	const char *uid;
	int32_t day;
};

struct day_list {
	size_t count;
	size_t size;
	int32_t *days;
};

/* One occurrence, in the district's time. */
struct moment {
	int32_t day;
	int32_t minute;
	bool is_date;
};

struct event;

struct reader {
	const struct ics_request *request;
	struct arena *arena;
	ics_fault *fault;
	void *context;
	struct why *why;
	size_t fault_count;
	size_t zone_count;
	struct zone zones[ICS_ZONES_MOST];
	size_t override_count;
	struct override *overrides;
	struct event *event;	/* the one that is read; its room */
	struct day_list closed;
	struct day_list half;
	struct calendar_event *events;
	size_t event_count;
	size_t event_size;
};

/* --- faults --- */

__attribute__((format(printf, 3, 4)))
static void
tell(struct reader *reader, unsigned line, const char *format, ...)
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
static bool
add_day(struct reader *reader, struct day_list *list, int32_t day)
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
sort_days(struct day_list *list)
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
has_day(const struct day_list *list, int32_t day)
{
	return list->count > 0 &&
	       bsearch(&day, list->days, list->count, sizeof(day),
	               compare_days) != NULL;
}

/* --- times --- */

static int32_t
day_of_time(struct icaltimetype time)
{
	return day_of((struct civil){ time.year, time.month, time.day });
}

static bool
is_good_time(struct icaltimetype time)
{
	return civil_is_valid((struct civil){ time.year, time.month,
	                                      time.day }) &&
	       (time.is_date || (time.hour >= 0 && time.hour < 24 &&
	                         time.minute >= 0 && time.minute < 60));
}

static struct moment
moment_of(const struct calendar *calendar, struct icaltimetype time,
          const icaltimezone *zone)
{
	int64_t at;

	if (time.is_date)
		return (struct moment){ day_of_time(time), 0, true };
	if (icaltime_is_utc(time))
		zone = icaltimezone_get_utc_timezone();
	if (zone == NULL)
		return (struct moment){ day_of_time(time),
			time.hour * 60 + time.minute, false };
	at = (int64_t)icaltime_as_timet_with_zone(time, zone);
	return (struct moment){ calendar_day(calendar, at),
		calendar_minute(calendar, at), false };
}

/* Bounds that no rule can make long work of. */
static const char *
refuse_rule(const struct icalrecurrencetype *rule)
{
	switch (rule->freq) {
	case ICAL_DAILY_RECURRENCE:
	case ICAL_WEEKLY_RECURRENCE:
	case ICAL_MONTHLY_RECURRENCE:
	case ICAL_YEARLY_RECURRENCE:
		return NULL;
	case ICAL_SECONDLY_RECURRENCE:
	case ICAL_MINUTELY_RECURRENCE:
	case ICAL_HOURLY_RECURRENCE:
		return "FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY";
	case ICAL_NO_RECURRENCE:
		break;
	}
	return "the RRULE cannot be read; it looks like "
	       "FREQ=MONTHLY;BYDAY=2TU";
}

/* --- events --- */

struct event {
	struct reader *reader;
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
	struct moment excepts[ICS_DATES_MOST];
};

static bool
find_zone(struct event *event, const char *name)
{
	struct reader *reader = event->reader;

	for (size_t i = 0; i < reader->zone_count; i++)
		if (strcmp(reader->zones[i].name, name) == 0) {
			event->zone = reader->zones[i].rules;
			return true;
		}
	if (strcmp(name, reader->request->time_zone) == 0)
		return true;
	event->zone = icaltimezone_get_builtin_timezone(name);
	return event->zone != NULL;
}

static void
add_event(struct reader *reader, int32_t first, int32_t last, bool is_half,
          const char *title)
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

static bool
is_overridden(const struct event *event, int32_t day)
{
	const struct reader *reader = event->reader;

	for (size_t i = 0; i < reader->override_count; i++)
		if (reader->overrides[i].day == day &&
		    strcmp(reader->overrides[i].uid, event->uid) == 0)
			return true;
	return false;
}

/* The library walks over an event with one finger: what is looked through
 * while it walks is gathered before. */
static bool
gather_exceptions(struct event *event)
{
	const struct calendar *calendar = event->reader->request->calendar;

	for (icalproperty *property = icalcomponent_get_first_property(
	     event->component, ICAL_EXDATE_PROPERTY); property != NULL;
	     property = icalcomponent_get_next_property(event->component,
	                                               ICAL_EXDATE_PROPERTY)) {
		struct icaltimetype time = icalproperty_get_exdate(property);

		if (!is_good_time(time))
			continue;
		if (event->except_count == ICS_DATES_MOST) {
			tell(event->reader, event->part->line, "the event has "
			     "more than %d exceptions", ICS_DATES_MOST);
			return false;
		}
		event->excepts[event->except_count++] = moment_of(calendar,
			time, event->zone);
	}
	event->replaces = icalcomponent_get_first_property(event->component,
		ICAL_RECURRENCEID_PROPERTY) != NULL;
	return true;
}

static bool
is_excepted(const struct event *event, struct moment moment)
{
	for (size_t i = 0; i < event->except_count; i++) {
		const struct moment *except = &event->excepts[i];

		if (except->day == moment.day &&
		    (except->is_date || moment.is_date ||
		     except->minute == moment.minute))
			return true;
	}
	return !event->replaces && event->uid[0] != '\0' &&
	       is_overridden(event, moment.day);
}

static bool
take_occurrence(struct event *event, struct icaltimetype time)
{
	struct reader *reader = event->reader;
	struct moment moment;
	int32_t last;
	bool fits = true;

	if (!is_good_time(time) || time.year < FIRST_YEAR ||
	    time.year > LAST_YEAR)
		return true;
	moment = moment_of(reader->request->calendar, time, event->zone);
	last = moment.day + (event->days > 0 ? event->days - 1 : 0);
	if (is_excepted(event, moment))
		return true;
	if (++event->count > ICS_TIMES_MOST) {
		tell(reader, event->part->line, "the event comes more than %d "
		     "times until %d; give its RRULE an end", ICS_TIMES_MOST,
		     LAST_YEAR);
		return false;
	}
	for (int32_t day = moment.day; fits && day <= last; day++)
		fits = add_day(reader, event->is_half ? &reader->half
		               : &reader->closed, day);
	if (!fits)
		tell(reader, event->part->line, "there are more than %d days "
		     "in all", ICS_DAYS_MOST);
	else
		add_event(reader, moment.day, last, event->is_half,
		          event->title);
	return fits;
}

static bool
take_rule(struct event *event, struct icalrecurrencetype rule, bool *first)
{
	const char *reason = refuse_rule(&rule);
	icalrecur_iterator *iterator;
	struct icaltimetype time;
	bool good = true;

	if (reason != NULL) {
		tell(event->reader, ics_part_line(event->part, "RRULE"), "%s",
		     reason);
		return false;
	}
	iterator = icalrecur_iterator_new(rule, event->start);
	if (iterator == NULL) {
		tell(event->reader, ics_part_line(event->part, "RRULE"),
		     "the RRULE cannot be followed");
		return false;
	}
	time = icalrecur_iterator_next(iterator);
	while (good && !icaltime_is_null_time(time) &&
	       time.year <= LAST_YEAR) {
		if (icaltime_compare(time, event->start) == 0)
			*first = false;
		good = take_occurrence(event, time);
		time = icalrecur_iterator_next(iterator);
	}
	icalrecur_iterator_free(iterator);
	return good;
}

/* Its own start, what its rules give, and the days named one by one. */
static void
take_occurrences(struct event *event)
{
	icalcomponent *component = event->component;
	bool first = true;
	bool good = true;

	for (icalproperty *property = icalcomponent_get_first_property(
	     component, ICAL_RRULE_PROPERTY); good && property != NULL;
	     property = icalcomponent_get_next_property(component,
	                                               ICAL_RRULE_PROPERTY))
		good = take_rule(event, icalproperty_get_rrule(property),
		                 &first);
	if (good && first)
		good = take_occurrence(event, event->start);
	for (icalproperty *property = icalcomponent_get_first_property(
	     component, ICAL_RDATE_PROPERTY); good && property != NULL;
	     property = icalcomponent_get_next_property(component,
	                                               ICAL_RDATE_PROPERTY)) {
		struct icaldatetimeperiodtype date =
			icalproperty_get_rdate(property);

		good = take_occurrence(event, icaltime_is_null_time(date.time)
		                       ? date.period.start : date.time);
	}
}

/* How many whole days; 0 for an event with hours; -1: told as wrong. */
static int32_t
count_days(struct event *event)
{
	const struct calendar *calendar = event->reader->request->calendar;
	struct icaltimetype end_time = icalcomponent_get_dtend(
		event->component);
	struct moment start = moment_of(calendar, event->start, event->zone);
	struct moment end;
	int32_t days;

	if (!is_good_time(end_time))
		return event->start.is_date ? 1 : 0;
	end = moment_of(calendar, end_time, event->zone);
	days = end.day - start.day;
	if (days < 0 || (days == 0 && end.minute < start.minute)) {
		tell(event->reader, ics_part_line(event->part, "DTEND"),
		     "the event \"%.*s\" ends before it begins", TITLE_MOST,
		     event->title);
		return -1;
	}
	/* DTEND is not part of it; the same day twice is one day all the
	 * same, as many programs write it. */
	if (event->start.is_date)
		days = days == 0 ? 1 : days;
	else if (start.minute != 0 || end.minute != 0)
		days = 0;
	if (days > ICS_BREAK_MOST) {
		tell(event->reader, ics_part_line(event->part, "DTEND"),
		     "the event \"%.*s\" lasts %d days; more than %d are no "
		     "break", TITLE_MOST, event->title, (int)days,
		     ICS_BREAK_MOST);
		return -1;
	}
	return days;
}

static bool
is_cancelled(icalcomponent *component)
{
	return icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
}

/* What the library could not read stands in the event as X-LIC-ERROR. */
static bool
is_readable(struct event *event)
{
	static const char *const looked_at[] = {
		"DTSTART", "DTEND", "RRULE", "RDATE", "EXDATE",
		"RECURRENCE-ID", "DURATION"
	};
	icalproperty *error = icalcomponent_get_first_property(
		event->component, ICAL_XLICERROR_PROPERTY);

	for (; error != NULL; error = icalcomponent_get_next_property(
	     event->component, ICAL_XLICERROR_PROPERTY)) {
		const char *text = icalproperty_get_xlicerror(error);

		for (size_t i = 0; text != NULL && i < sizeof(looked_at) /
		     sizeof(looked_at[0]); i++)
			if (slice_contains(slice_of(text), looked_at[i])) {
				tell(event->reader, ics_part_line(event->part,
				     looked_at[i]), "%s cannot be read",
				     looked_at[i]);
				return false;
			}
	}
	return true;
}

static bool
read_start(struct event *event)
{
	struct reader *reader = event->reader;
	unsigned line = ics_part_line(event->part, "DTSTART");
	icalproperty *property = icalcomponent_get_first_property(
		event->component, ICAL_DTSTART_PROPERTY);
	icalparameter *zone;

	if (property == NULL) {
		tell(reader, line, "the event \"%.*s\" has no DTSTART",
		     TITLE_MOST, event->title);
		return false;
	}
	event->start = icalproperty_get_dtstart(property);
	if (!is_good_time(event->start)) {
		tell(reader, line, "DTSTART is no date");
		return false;
	}
	zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
	if (zone != NULL && !event->start.is_date &&
	    !find_zone(event, icalparameter_get_tzid(zone))) {
		tell(reader, line, "the time zone \"%.*s\" is neither in the "
		     "file nor known", TITLE_MOST,
		     icalparameter_get_tzid(zone));
		return false;
	}
	return true;
}

static void
take_event(struct event *event)
{
	struct reader *reader = event->reader;
	const struct ics_request *request = reader->request;
	struct slice title = slice_of(event->title);

	if (is_cancelled(event->component) || !is_readable(event) ||
	    !read_start(event))
		return;
	event->is_half = ics_is_half(title, request->half_words,
	                             request->half_word_count);
	event->days = count_days(event);
	if (event->days < 0 || (event->days == 0 && !event->is_half))
		return;
	if (!event->is_half && request->closed_word_count > 0 &&
	    !ics_has_word(title, request->closed_words,
	                  request->closed_word_count))
		return;
	if (gather_exceptions(event))
		take_occurrences(event);
}

/* --- the file --- */

/* NULL where the library cannot make anything of it. */
static icalcomponent *
parse_part(struct reader *reader, const struct ics_part *part)
{
	icalcomponent *component = icalparser_parse_string(
		arena_string(reader->arena, part->text));

	if (component == NULL)
		tell(reader, part->line, "this part cannot be read");
	return component;
}

static void
keep_zone(struct reader *reader, const struct ics_part *part)
{
	icalcomponent *component;
	icaltimezone *zone;

	if (reader->zone_count == ICS_ZONES_MOST) {
		tell(reader, part->line, "there are more than %d time zones",
		     ICS_ZONES_MOST);
		return;
	}
	component = parse_part(reader, part);
	if (component == NULL)
		return;
	zone = icaltimezone_new();
	if (zone == NULL || !icaltimezone_set_component(zone, component)) {
		tell(reader, part->line, "the time zone has no TZID");
		icalcomponent_free(component);
		if (zone != NULL)
			icaltimezone_free(zone, 1);
		return;
	}
	reader->zones[reader->zone_count++] = (struct zone){
		arena_format(reader->arena, "%s", icaltimezone_get_tzid(zone)),
		zone
	};
}

static void
keep_override(struct reader *reader, icalcomponent *component,
              const char *uid)
{
	struct icaltimetype time = icalcomponent_get_recurrenceid(component);

	if (!is_good_time(time) || uid[0] == '\0')
		return;
	/* The zone is that of the rule; days of the file's own time do. */
	reader->overrides[reader->override_count++] = (struct override){
		uid, day_of_time(time)
	};
}

static void
read_event(struct reader *reader, const struct ics_part *part, bool is_first)
{
	icalcomponent *component = parse_part(reader, part);
	struct event *event = reader->event;
	const char *title;
	const char *uid;

	if (component == NULL)
		return;
	*event = (struct event){ .reader = reader, .part = part,
	                         .component = component };
	title = icalcomponent_get_summary(component);
	uid = icalcomponent_get_uid(component);
	event->uid = arena_string(reader->arena, slice_of(uid));
	event->title = arena_string(reader->arena, slice_part(slice_trim(
		slice_of(title)), 0, TITLE_MOST));
	if (is_first)
		keep_override(reader, component, event->uid);
	else
		take_event(event);
	icalcomponent_free(component);
}

/* Twice: an event may be replaced by one that stands further down. */
static void
read_parts(struct reader *reader, struct ics_text text, bool is_first)
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
				tell(reader, line, "%s", reason.text);
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
				tell(reader, part.line, "there are more than "
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
finish(struct reader *reader, struct arena *arena, struct ics_days *days)
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
	struct reader *reader = arena_alloc(scratch, sizeof(*reader));
	struct ics_text text;
	enum outcome outcome = ics_text_open(request->path, scratch, &text,
	                                     why);

	if (outcome != OUTCOME_OK)
		return outcome;
	*reader = (struct reader){
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
	struct arena *scratch = arena_new(SCRATCH_MOST);
	enum outcome outcome = read_calendar(request, scratch, arena, days,
	                                     fault, context, why);

	arena_free(scratch);
	return outcome;
}

/* --- meetings --- */

struct meetings {
	const struct calendar *calendar;
	bool in_breaks;
	struct icaltimetype start;
	size_t except_count;
	int32_t excepts[ICS_RULE_MOST / 8];
	size_t count;
	int64_t *at;
};

static bool
read_time(struct slice word, struct icaltimetype *time)
{
	char text[24];

	if (!COPY_TEXT(text, word) || slice_ends(word, "Z"))
		return false;
	*time = icaltime_from_string(text);
	return is_good_time(*time);
}

static bool
add_meeting(struct meetings *meetings, struct icaltimetype time)
{
	int32_t minute = time.is_date ? meetings->start.hour * 60 +
	                                meetings->start.minute
	               : time.hour * 60 + time.minute;

	if (meetings->count == ICS_TIMES_MOST)
		return false;
	meetings->at[meetings->count++] = calendar_at(meetings->calendar,
		day_of_time(time), minute);
	return true;
}

/* A list of dates, handed on one by one. */
static bool
read_dates(struct meetings *meetings, struct slice list, bool is_exception)
{
	struct slice word;
	struct icaltimetype time;

	while (slice_next_field(&list, ',', &word)) {
		if (!read_time(word, &time))
			return false;
		if (!is_exception && !add_meeting(meetings, time))
			return false;
		if (is_exception)
			meetings->excepts[meetings->except_count++] =
				day_of_time(time);
	}
	return true;
}

static bool
is_left_out(const struct meetings *meetings, int32_t day)
{
	for (size_t i = 0; i < meetings->except_count; i++)
		if (meetings->excepts[i] == day)
			return true;
	return !meetings->in_breaks &&
	       calendar_is_closed(meetings->calendar, day);
}

static enum outcome
follow_rule(struct meetings *meetings, const char *text, struct why *why)
{
	struct icalrecurrencetype rule = icalrecurrencetype_from_string(text);
	const char *reason = refuse_rule(&rule);
	icalrecur_iterator *iterator = reason == NULL
		? icalrecur_iterator_new(rule, meetings->start) : NULL;
	struct icaltimetype time;
	bool fits = true;

	if (iterator == NULL)
		return fail(why, OUTCOME_SETUP, "%s", reason != NULL ? reason
		            : "the RRULE cannot be followed");
	time = icalrecur_iterator_next(iterator);
	for (; fits && !icaltime_is_null_time(time) && time.year <= LAST_YEAR;
	     time = icalrecur_iterator_next(iterator))
		fits = is_left_out(meetings, day_of_time(time)) ||
		       add_meeting(meetings, time);
	icalrecur_iterator_free(iterator);
	return fits ? OUTCOME_OK
	     : fail(why, OUTCOME_SETUP, "there are more than %d meetings until "
	            "%d; give the RRULE an end (UNTIL=...)", ICS_TIMES_MOST,
	            LAST_YEAR);
}

static int
compare_times(const void *left, const void *right)
{
	const int64_t *a = left;
	const int64_t *b = right;

	return *a < *b ? -1 : *a > *b;
}

/* In order, one a day: the first of it. */
static void
sort_meetings(struct meetings *meetings)
{
	const struct calendar *calendar = meetings->calendar;
	size_t kept = 0;

	if (meetings->count > 0)
		qsort(meetings->at, meetings->count, sizeof(*meetings->at),
		      compare_times);
	for (size_t i = 0; i < meetings->count; i++)
		if (kept == 0 ||
		    calendar_day(calendar, meetings->at[kept - 1]) !=
		    calendar_day(calendar, meetings->at[i]))
			meetings->at[kept++] = meetings->at[i];
	meetings->count = kept;
}

struct rule_parts {
	struct slice start;
	struct slice rule;
	struct slice with;		/* RDATE */
	struct slice without;		/* EXDATE */
};

static bool
cut_rule(struct slice text, struct rule_parts *parts)
{
	const struct {
		const char *name;
		struct slice *part;
	} names[] = {
		{ "DTSTART:", &parts->start }, { "RRULE:", &parts->rule },
		{ "RDATE:", &parts->with }, { "EXDATE:", &parts->without },
	};
	struct slice word;

	*parts = (struct rule_parts){ .start = { NULL, 0 } };
	while (slice_next_word(&text, &word)) {
		bool known = false;

		for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
			if (!slice_starts(word, names[i].name) ||
			    names[i].part->length > 0)
				continue;
			*names[i].part = slice_part(word,
				strlen(names[i].name), word.length);
			known = names[i].part->length > 0;
		}
		if (!known)
			return false;
	}
	return parts->start.length > 0 &&
	       (parts->rule.length > 0 || parts->with.length > 0);
}

static enum outcome
read_meetings(struct meetings *meetings, const struct rule_parts *parts,
              struct arena *scratch, struct why *why)
{
	if (!read_time(parts->start, &meetings->start) ||
	    meetings->start.is_date)
		return fail(why, OUTCOME_SETUP, "DTSTART must be a local time "
		            "such as 20260915T153000");
	if (!read_dates(meetings, parts->without, true) ||
	    !read_dates(meetings, parts->with, false))
		return fail(why, OUTCOME_SETUP, "EXDATE and RDATE must be "
		            "dates such as 20261124,20261222");
	icalerror_set_errors_are_fatal(0);
	if (parts->rule.length > 0)
		return follow_rule(meetings, arena_string(scratch,
		                                          parts->rule), why);
	return add_meeting(meetings, meetings->start) ? OUTCOME_OK
	     : fail(why, OUTCOME_SETUP, "there are too many meetings");
}

enum outcome
ics_meetings(const char *rule, const struct calendar *calendar,
             bool in_breaks, struct arena *arena, int64_t **meetings_at,
             size_t *count, struct why *why)
{
	struct arena *scratch = arena_new(SCRATCH_MOST);
	struct meetings *meetings = arena_alloc(scratch, sizeof(*meetings));
	struct rule_parts parts;
	enum outcome outcome;

	*meetings = (struct meetings){
		.calendar = calendar, .in_breaks = in_breaks,
		.at = arena_alloc_array(scratch, ICS_TIMES_MOST,
		                        sizeof(*meetings->at)),
	};
	if (strlen(rule) > ICS_RULE_MOST || !cut_rule(slice_of(rule), &parts))
		outcome = fail(why, OUTCOME_SETUP, "it must be like \"DTSTART:"
		               "20260915T153000 RRULE:FREQ=MONTHLY;BYDAY=3TU\"");
	else
		outcome = read_meetings(meetings, &parts, scratch, why);
	if (outcome == OUTCOME_OK)
		sort_meetings(meetings);
	if (outcome == OUTCOME_OK && meetings->count == 0)
		outcome = fail(why, OUTCOME_SETUP, "it gives no meeting at "
		               "all");
	if (outcome == OUTCOME_OK) {
		*count = meetings->count;
		*meetings_at = arena_alloc_array(arena, *count,
		                                 sizeof(**meetings_at));
		memcpy(*meetings_at, meetings->at,
		       *count * sizeof(**meetings_at));
	}
	arena_free(scratch);
	return outcome;
}
