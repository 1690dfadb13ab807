/*
 * ics_meetings.c - a venue's rule, expanded into its meetings.
 */
#include "io/ics_private.h"

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
	return ics_is_good(*time);
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
		ics_day_of(time), minute);
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
				ics_day_of(time);
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
	const char *reason = ics_refuse_rule(&rule);
	icalrecur_iterator *iterator = reason == NULL
		? icalrecur_iterator_new(rule, meetings->start) : NULL;
	struct icaltimetype time;
	bool fits = true;

	if (iterator == NULL)
		return fail(why, OUTCOME_SETUP, "%s", reason != NULL ? reason
		            : "the RRULE cannot be followed");
	time = icalrecur_iterator_next(iterator);
	for (; fits && !icaltime_is_null_time(time) && time.year <= ICS_LAST_YEAR;
	     time = icalrecur_iterator_next(iterator))
		fits = is_left_out(meetings, ics_day_of(time)) ||
		       add_meeting(meetings, time);
	icalrecur_iterator_free(iterator);
	return fits ? OUTCOME_OK
	     : fail(why, OUTCOME_SETUP, "there are more than %d meetings until "
	            "%d; give the RRULE an end (UNTIL=...)", ICS_TIMES_MOST,
	            ICS_LAST_YEAR);
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
	struct arena *scratch = arena_new(ICS_SCRATCH_MOST);
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
