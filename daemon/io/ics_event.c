/*
 * ics_event.c - one event: what it means, and all the days it falls on.
 */
#include "io/ics_private.h"

/* --- times --- */

int32_t
ics_day_of(struct icaltimetype time)
{
	return day_of((struct civil){ time.year, time.month, time.day });
}

bool
ics_is_good(struct icaltimetype time)
{
	return civil_is_valid((struct civil){ time.year, time.month,
	                                      time.day }) &&
	       (time.is_date || (time.hour >= 0 && time.hour < 24 &&
	                         time.minute >= 0 && time.minute < 60));
}

static struct ics_moment
ics_moment_of(const struct calendar *calendar, struct icaltimetype time,
              const icaltimezone *zone)
{
	int64_t at;

	if (time.is_date)
		return (struct ics_moment){ ics_day_of(time), 0, true };
	if (icaltime_is_utc(time))
		zone = icaltimezone_get_utc_timezone();
	if (zone == NULL)
		return (struct ics_moment){ ics_day_of(time),
			time.hour * 60 + time.minute, false };
	at = (int64_t)icaltime_as_timet_with_zone(time, zone);
	return (struct ics_moment){ calendar_day(calendar, at),
		calendar_minute(calendar, at), false };
}

/* Bounds that no rule can make long work of. */
const char *
ics_refuse_rule(const struct icalrecurrencetype *rule)
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


static bool
find_zone(struct ics_event *event, const char *name)
{
	struct ics_reader *reader = event->reader;

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

static bool
is_overridden(const struct ics_event *event, int32_t day)
{
	const struct ics_reader *reader = event->reader;

	for (size_t i = 0; i < reader->override_count; i++)
		if (reader->overrides[i].day == day &&
		    strcmp(reader->overrides[i].uid, event->uid) == 0)
			return true;
	return false;
}

/* The library walks over an event with one finger: what is looked through
 * while it walks is gathered before. */
static bool
gather_exceptions(struct ics_event *event)
{
	const struct calendar *calendar = event->reader->request->calendar;

	for (icalproperty *property = icalcomponent_get_first_property(
	     event->component, ICAL_EXDATE_PROPERTY); property != NULL;
	     property = icalcomponent_get_next_property(event->component,
	                                               ICAL_EXDATE_PROPERTY)) {
		struct icaltimetype time = icalproperty_get_exdate(property);

		if (!ics_is_good(time))
			continue;
		if (event->except_count == ICS_DATES_MOST) {
			ics_tell(event->reader, event->part->line, "the event has "
			     "more than %d exceptions", ICS_DATES_MOST);
			return false;
		}
		event->excepts[event->except_count++] = ics_moment_of(calendar,
			time, event->zone);
	}
	event->replaces = icalcomponent_get_first_property(event->component,
		ICAL_RECURRENCEID_PROPERTY) != NULL;
	return true;
}

static bool
is_excepted(const struct ics_event *event, struct ics_moment moment)
{
	for (size_t i = 0; i < event->except_count; i++) {
		const struct ics_moment *except = &event->excepts[i];

		if (except->day == moment.day &&
		    (except->is_date || moment.is_date ||
		     except->minute == moment.minute))
			return true;
	}
	return !event->replaces && event->uid[0] != '\0' &&
	       is_overridden(event, moment.day);
}

static bool
take_occurrence(struct ics_event *event, struct icaltimetype time)
{
	struct ics_reader *reader = event->reader;
	struct ics_moment moment;
	int32_t last;
	bool fits = true;

	if (!ics_is_good(time) || time.year < ICS_FIRST_YEAR ||
	    time.year > ICS_LAST_YEAR)
		return true;
	moment = ics_moment_of(reader->request->calendar, time, event->zone);
	last = moment.day + (event->days > 0 ? event->days - 1 : 0);
	if (is_excepted(event, moment))
		return true;
	if (++event->count > ICS_TIMES_MOST) {
		ics_tell(reader, event->part->line, "the event comes more than %d "
		     "times until %d; give its RRULE an end", ICS_TIMES_MOST,
		     ICS_LAST_YEAR);
		return false;
	}
	for (int32_t day = moment.day; fits && day <= last; day++)
		fits = ics_add_day(reader, event->is_half ? &reader->half
		               : &reader->closed, day);
	if (!fits)
		ics_tell(reader, event->part->line, "there are more than %d days "
		     "in all", ICS_DAYS_MOST);
	else
		ics_add_event(reader, moment.day, last, event->is_half,
		          event->title);
	return fits;
}

static bool
take_rule(struct ics_event *event, struct icalrecurrencetype rule, bool *first)
{
	const char *reason = ics_refuse_rule(&rule);
	icalrecur_iterator *iterator;
	struct icaltimetype time;
	bool good = true;

	if (reason != NULL) {
		ics_tell(event->reader, ics_part_line(event->part, "RRULE"), "%s",
		     reason);
		return false;
	}
	iterator = icalrecur_iterator_new(rule, event->start);
	if (iterator == NULL) {
		ics_tell(event->reader, ics_part_line(event->part, "RRULE"),
		     "the RRULE cannot be followed");
		return false;
	}
	time = icalrecur_iterator_next(iterator);
	while (good && !icaltime_is_null_time(time) &&
	       time.year <= ICS_LAST_YEAR) {
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
take_occurrences(struct ics_event *event)
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
count_days(struct ics_event *event)
{
	const struct calendar *calendar = event->reader->request->calendar;
	struct icaltimetype end_time = icalcomponent_get_dtend(
		event->component);
	struct ics_moment start = ics_moment_of(calendar, event->start, event->zone);
	struct ics_moment end;
	int32_t days;

	if (!ics_is_good(end_time))
		return event->start.is_date ? 1 : 0;
	end = ics_moment_of(calendar, end_time, event->zone);
	days = end.day - start.day;
	if (days < 0 || (days == 0 && end.minute < start.minute)) {
		ics_tell(event->reader, ics_part_line(event->part, "DTEND"),
		     "the event \"%.*s\" ends before it begins", ICS_TITLE_MOST,
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
		ics_tell(event->reader, ics_part_line(event->part, "DTEND"),
		     "the event \"%.*s\" lasts %d days; more than %d are no "
		     "break", ICS_TITLE_MOST, event->title, (int)days,
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
is_readable(struct ics_event *event)
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
				ics_tell(event->reader, ics_part_line(event->part,
				     looked_at[i]), "%s cannot be read",
				     looked_at[i]);
				return false;
			}
	}
	return true;
}

static bool
read_start(struct ics_event *event)
{
	struct ics_reader *reader = event->reader;
	unsigned line = ics_part_line(event->part, "DTSTART");
	icalproperty *property = icalcomponent_get_first_property(
		event->component, ICAL_DTSTART_PROPERTY);
	icalparameter *zone;

	if (property == NULL) {
		ics_tell(reader, line, "the event \"%.*s\" has no DTSTART",
		     ICS_TITLE_MOST, event->title);
		return false;
	}
	event->start = icalproperty_get_dtstart(property);
	if (!ics_is_good(event->start)) {
		ics_tell(reader, line, "DTSTART is no date");
		return false;
	}
	zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
	if (zone != NULL && !event->start.is_date &&
	    !find_zone(event, icalparameter_get_tzid(zone))) {
		ics_tell(reader, line, "the time zone \"%.*s\" is neither in the "
		     "file nor known", ICS_TITLE_MOST,
		     icalparameter_get_tzid(zone));
		return false;
	}
	return true;
}

void
ics_take_event(struct ics_event *event)
{
	struct ics_reader *reader = event->reader;
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
