/*
 * calendar.c - the deadline preview: what each wait would lead to from a day
 * on, the days that are not like others, and the meetings ahead.
 */
#include <sysexits.h>

#include "core/agenda.h"
#include "verbs/json.h"

enum { DAYS_USUAL = 60, DAYS_MOST = 3660, RUNS_MOST = 400 };

struct preview {
	struct tool *tool;
	const struct policy *policy;
	int32_t from;
	int32_t to;
	int64_t at;		/* from when waits are counted */
};

/* --- what each wait leads to --- */

static const struct {
	const char *name;
	size_t offset;
	const char *sentence;
} waits[] = {
#define WAIT(field, sentence) \
	{ #field, offsetof(struct waits, field), sentence }
	WAIT(triage, "the coordinator routes what is unclear"),
	WAIT(accept, "an owner takes it or passes it on"),
	WAIT(first_step, "a first step is planned"),
	WAIT(update, "a word from the owner is due"),
	WAIT(answer, "the submitter answers whether it is addressed"),
};

static int32_t
wait_days(const struct policy *policy, size_t i)
{
	int32_t days;

	memcpy(&days, (const char *)&policy->waits + waits[i].offset,
	       sizeof(days));
	return days;
}

static int64_t
wait_ends(const struct preview *preview, size_t i)
{
	return calendar_after(&preview->policy->calendar, preview->at,
	                      wait_days(preview->policy, i));
}

static void
print_waits(const struct preview *preview)
{
	static const char *const heads[] = { "WAIT", "SCHOOL DAYS", "UNTIL",
	                                     "MEANING" };
	struct tool *tool = preview->tool;
	struct table table;

	table_init(&table, tool->arena, 4, heads);
	for (size_t i = 0; i < sizeof(waits) / sizeof(waits[0]); i++)
		table_add(&table, false, (const char *[]){
			waits[i].name,
			arena_format(tool->arena, "%d",
			             (int)wait_days(preview->policy, i)),
			tool_time(tool, wait_ends(preview, i)),
			waits[i].sentence });
	table_print(&table, tool->is_colored);
}

/* --- days unlike others --- */

struct run {
	int32_t first;
	int32_t last;
	bool is_half;
	const char *name;	/* or NULL: only in calendar.closed */
};

static const char *
name_of(const struct preview *preview, int32_t day)
{
	const struct calendar_event *event =
		calendar_event(&preview->policy->calendar, day);

	return event != NULL ? event->name : NULL;
}

/* Days without school in runs: a weekend between two of them joins them. */
static size_t
find_runs(const struct preview *preview, struct run *runs)
{
	const struct calendar *calendar = &preview->policy->calendar;
	size_t count = 0;

	for (int32_t day = preview->from; day <= preview->to; day++) {
		bool is_half = calendar_is_half(calendar, day);
		struct run *last = count > 0 ? &runs[count - 1] : NULL;

		if (day_weekday(day) >= WEEKDAY_SATURDAY ||
		    (!is_half && calendar_is_school_day(calendar, day)))
			continue;
		if (last != NULL && !is_half && !last->is_half &&
		    calendar_count(calendar, last->last, day) == 0 &&
		    name_of(preview, day) == last->name) {
			last->last = day;
			continue;
		}
		if (count == RUNS_MOST)
			break;
		runs[count++] = (struct run){ day, day, is_half,
			name_of(preview, day) };
	}
	return count;
}

static const char *
weekday_name(int32_t day)
{
	static const char *const names[WEEKDAYS] = {
		"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"
	};

	return names[day_weekday(day)];
}

static void
print_runs(const struct preview *preview)
{
	static const char *const heads[] = { "DAY", "UNTIL", "WHAT", "NAME" };
	const struct calendar *calendar = &preview->policy->calendar;
	struct tool *tool = preview->tool;
	struct run *runs = arena_alloc_array(tool->arena, RUNS_MOST,
	                                     sizeof(*runs));
	size_t count = find_runs(preview, runs);
	struct table table;

	printf("\n%d school days from %s to %s\n",
	       (int)calendar_count(calendar, preview->from - 1, preview->to),
	       tool_day(tool, preview->from), tool_day(tool, preview->to));
	if (count == 0)
		return;
	putchar('\n');
	table_init(&table, tool->arena, 4, heads);
	for (size_t i = 0; i < count; i++)
		table_add(&table, false, (const char *[]){
			arena_format(tool->arena, "%s %s",
			             weekday_name(runs[i].first),
			             tool_day(tool, runs[i].first)),
			runs[i].last == runs[i].first ? "-" :
			arena_format(tool->arena, "%s %s",
			             weekday_name(runs[i].last),
			             tool_day(tool, runs[i].last)),
			!runs[i].is_half ? "no school" :
			arena_format(tool->arena, "half day, letters until "
			             "%02d:%02d",
			             calendar_until(calendar, runs[i].first) /
			             60, calendar_until(calendar,
			                                runs[i].first) % 60),
			runs[i].name != NULL ? plain(tool->arena,
			                             slice_of(runs[i].name))
			                     : "-" });
	table_print(&table, tool->is_colored);
}

/* --- meetings --- */

static void
print_meetings(const struct preview *preview)
{
	static const char *const heads[] = { "VENUE", "MEETING", "AGENDA SENT",
	                                     "KEEPER" };
	const struct policy *policy = preview->policy;
	struct tool *tool = preview->tool;
	struct table table;
	size_t count = 0;

	table_init(&table, tool->arena, 4, heads);
	for (size_t i = 0; i < policy->venue_count; i++) {
		const struct venue *venue = &policy->venues[i];
		int64_t at = venue_next(venue, preview->at);

		for (; at != 0 && calendar_day(&policy->calendar, at) <=
		     preview->to; at = venue_next(venue, at), count++)
			table_add(&table, false, (const char *[]){
				venue->key, tool_time(tool, at),
				tool_time(tool, venue_agenda_at(policy, at)),
				policy_name(policy, venue->keeper) });
	}
	putchar('\n');
	if (count == 0)
		puts("no meeting in these days");
	else
		table_print(&table, tool->is_colored);
}

/* --- for programs --- */

static json_t *
json_waits(const struct preview *preview)
{
	json_t *object = json_object();

	for (size_t i = 0; i < sizeof(waits) / sizeof(waits[0]); i++)
		json_object_set_new(object, waits[i].name, json_pack(
			"{s:i, s:o}", "school_days",
			(int)wait_days(preview->policy, i), "until",
			json_instant(preview->tool, wait_ends(preview, i))));
	return object;
}

static json_t *
json_runs(const struct preview *preview)
{
	struct run *runs = arena_alloc_array(preview->tool->arena, RUNS_MOST,
	                                     sizeof(*runs));
	size_t count = find_runs(preview, runs);
	json_t *array = json_array();

	for (size_t i = 0; i < count; i++)
		json_array_append_new(array, json_pack(
			"{s:o, s:o, s:b, s:o}", "first",
			json_day(runs[i].first), "last",
			json_day(runs[i].last), "half", (int)runs[i].is_half,
			"name", json_words(runs[i].name)));
	return array;
}

static json_t *
json_meetings(const struct preview *preview)
{
	const struct policy *policy = preview->policy;
	json_t *array = json_array();

	for (size_t i = 0; i < policy->venue_count; i++) {
		const struct venue *venue = &policy->venues[i];
		int64_t at = venue_next(venue, preview->at);

		for (; at != 0 && calendar_day(&policy->calendar, at) <=
		     preview->to; at = venue_next(venue, at))
			json_array_append_new(array, json_pack(
				"{s:s, s:o, s:o}", "venue", venue->key,
				"meeting", json_instant(preview->tool, at),
				"agenda_at", json_instant(preview->tool,
				venue_agenda_at(policy, at))));
	}
	return array;
}

static void
print_json(const struct preview *preview)
{
	const struct calendar *calendar = &preview->policy->calendar;

	json_print(json_pack("{s:o, s:o, s:i, s:o, s:o, s:o}",
		"from", json_day(preview->from), "to", json_day(preview->to),
		"school_days", (int)calendar_count(calendar,
			preview->from - 1, preview->to),
		"waits", json_waits(preview), "days", json_runs(preview),
		"meetings", json_meetings(preview)), false);
}

int
verb_calendar(struct tool *tool)
{
	const char *days = option(tool, "--days");
	struct preview preview = { .tool = tool };
	const struct calendar *calendar;
	int64_t count = DAYS_USUAL;
	int code = tool_load(tool);

	if (code != EX_OK)
		return code;
	preview.policy = &tool->config->policy;
	calendar = &preview.policy->calendar;
	preview.from = calendar_day(calendar, tool->now);
	preview.at = tool->now;
	if (tool->word_count > 0) {
		if (!tool_date(tool, tool->words[0], &preview.from))
			return EX_USAGE;
		preview.at = calendar_at(calendar, preview.from,
		                         calendar->send_from);
	}
	if (days != NULL && (!slice_to_int64(slice_of(days), 1, DAYS_MOST,
	                                     &count)))
		return tool_fail(tool, EX_USAGE, "--days must be a whole "
		                 "number from 1 to %d", DAYS_MOST);
	preview.to = preview.from + (int32_t)count;
	if (option(tool, "--json") != NULL) {
		print_json(&preview);
		return EX_OK;
	}
	printf("From %s %s, %s time:\n\n", weekday_name(preview.from),
	       tool_time(tool, preview.at), tool->config->time_zone);
	print_waits(&preview);
	print_runs(&preview);
	print_meetings(&preview);
	return EX_OK;
}
