/*
 * Days: those without school and half days, from the config and from the
 * calendar's file together; sending hours; and each venue's meetings.
 */
#include "io/config_draft.h"
#include "io/ics.h"

static int
compare_days(const void *left, const void *right)
{
	const int32_t *a = left;
	const int32_t *b = right;

	return *a < *b ? -1 : *a > *b;
}

static void
tell_fault(void *context, unsigned line, const char *sentence)
{
	struct draft *draft = context;

	draft_fault_at(draft, draft->config->calendar_file, line, "%s",
	               sentence);
}

/* An empty result where there is no file, or one with faults. */
static void
read_file(struct draft *draft, struct ics_days *days)
{
	const struct config *config = draft->config;
	const struct ics_request request = {
		.path = config->calendar_file,
		.calendar = &config->policy.calendar,
		.time_zone = config->time_zone,
		.closed_word_count = config->closed_word_count,
		.closed_words = config->closed_words,
		.half_word_count = config->half_word_count,
		.half_words = config->half_words,
	};
	size_t before = draft->fault_count;
	struct why why;

	*days = (struct ics_days){ .closed_count = 0 };
	if (config->calendar_file == NULL ||
	    config->policy.calendar.change_count == 0)
		return;
	if (ics_calendar(&request, draft->arena, days, tell_fault, draft,
	                 &why) != OUTCOME_OK && draft->fault_count == before)
		draft_fault(draft, &config->calendar_file, "calendar.file: %s",
		            why.text);
}

/* Both lists in one, in order, each day once. */
static void
merge_closed(struct draft *draft, const struct ics_days *days)
{
	const struct config *config = draft->config;
	struct calendar *calendar = &draft->config->policy.calendar;
	size_t count = config->closed_count + days->closed_count;
	int32_t *closed = arena_alloc_array(draft->arena, count + 1,
	                                    sizeof(*closed));
	size_t kept = 0;

	if (config->closed_count > 0)
		memcpy(closed, config->closed,
		       config->closed_count * sizeof(*closed));
	if (days->closed_count > 0)
		memcpy(closed + config->closed_count, days->closed,
		       days->closed_count * sizeof(*closed));
	if (count > 0)
		qsort(closed, count, sizeof(*closed), compare_days);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || closed[kept - 1] != closed[i])
			closed[kept++] = closed[i];
	calendar->closed = closed;
	calendar->closed_count = kept;
	calendar->half = days->half;
	calendar->half_count = days->half_count;
	calendar->events = days->events;
	calendar->event_count = days->event_count;
}

static void
check_hours(struct draft *draft)
{
	const struct calendar *calendar = &draft->config->policy.calendar;

	if (calendar->send_until <= calendar->send_from)
		draft_fault(draft, draft_is_set(draft, &calendar->send_until)
		            ? &calendar->send_until : &calendar->send_from,
		            "hours.until must be later than hours.from");
}

static void
expand_meetings(struct draft *draft)
{
	struct policy *policy = &draft->config->policy;
	struct venue *venues;

	if (policy->calendar.change_count == 0)
		return;		/* no time zone: told already */
	memcpy(&venues, &policy->venues, sizeof(venues));
	for (size_t i = 0; i < policy->venue_count; i++) {
		struct venue *venue = &venues[i];
		int64_t *at;
		struct why why;

		if (venue->meetings == NULL)
			continue;
		if (ics_meetings(venue->meetings, &policy->calendar,
		                 venue->in_breaks, draft->arena, &at,
		                 &venue->meeting_count, &why) == OUTCOME_OK)
			venue->meetings_at = at;
		else
			draft_fault(draft, &venue->meetings,
			            "venues.meetings: %s", why.text);
	}
}

void
draft_check_days(struct draft *draft)
{
	struct ics_days days;

	read_file(draft, &days);
	merge_closed(draft, &days);
	check_hours(draft);
	expand_meetings(draft);
}
