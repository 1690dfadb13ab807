/* Calendars and rules as districts write them, and as they should not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "io/config.h"
#include "io/ics.h"
#include "io/ics_text.h"
#include "io/paths.h"
#include "io/zone.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { ARENA_LIMIT = 256 * 1024 * 1024, FAULT_LIMIT = 64 * 1024 };

static struct arena *arena;
static struct calendar detroit;
static char path[] = "/tmp/clearway-ics-XXXXXX";

static int
set_up(void **state)
{
	struct zone_change *changes;
	struct why why;
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	close(fd);
	arena = arena_new(ARENA_LIMIT);
	assert_int_equal(zone_load("America/Detroit", arena, &changes,
	                           &detroit.change_count, &why), OUTCOME_OK);
	detroit.changes = changes;
	detroit.send_from = 450;
	detroit.send_until = 1020;
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	unlink(path);
	arena_free(arena);
	return 0;
}

static int32_t
date(const char *text)
{
	int32_t day;

	assert_true(day_parse(slice_of(text), &day));
	return day;
}

static void
write_file(struct slice bytes)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes.data, 1, bytes.length, file),
	                 bytes.length);
	assert_int_equal(fclose(file), 0);
}

static void
add_fault(void *context, unsigned line, const char *sentence)
{
	text_addf(context, "%u: %s\n", line, sentence);
}

static enum outcome
read_file(struct ics_days *days, struct text *faults)
{
	static const char *const halves[] = { "Kurztag" };
	const struct ics_request request = {
		.path = path, .calendar = &detroit,
		.time_zone = "America/Detroit",
		.half_word_count = 1, .half_words = halves,
	};
	struct why why = { "" };
	enum outcome outcome = ics_calendar(&request, arena, days, add_fault,
	                                    faults, &why);

	if (outcome != OUTCOME_OK && faults->length == 0)
		text_addf(faults, "%s\n", why.text);
	return outcome;
}

/* "2026-11-25 2026-11-26", of those in the window that the cases are about. */
static void
print_days(const int32_t *days, size_t count, struct text *text)
{
	char day[DAY_TEXT_MAX];

	for (size_t i = 0; i < count; i++) {
		if (days[i] < date("2026-08-01") || days[i] > date("2028-07-01"))
			continue;
		day_format(days[i], day);
		text_addf(text, "%s%s", text->length > 0 ? " " : "", day);
	}
}

static void
wrap(const char *parts, struct text *text)
{
	text_addf(text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%s"
	          "END:VCALENDAR\r\n", parts);
}

#define EVENT(lines) "BEGIN:VEVENT\r\nUID:a@x\r\n" lines "END:VEVENT\r\n"
#define SUMMARY(text) "SUMMARY:" text "\r\n"
#define LINE(text) text "\r\n"

static const struct days_case {
	const char *name;
	const char *parts;
	const char *closed;
	const char *half;
} days_cases[] = {
	{ "nothing", "", "", "" },
	{ "one day", EVENT(LINE("DTSTART;VALUE=DATE:20261126")
	  SUMMARY("Thanksgiving")), "2026-11-26", "" },
	{ "DTEND is not part of it",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261125")
	        LINE("DTEND;VALUE=DATE:20261128") SUMMARY("Break")),
	  "2026-11-25 2026-11-26 2026-11-27", "" },
	{ "DTEND the same day",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261126")
	        LINE("DTEND;VALUE=DATE:20261126") SUMMARY("Break")),
	  "2026-11-26", "" },
	{ "DURATION",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261126") LINE("DURATION:P2D")
	        SUMMARY("Break")), "2026-11-26 2026-11-27", "" },
	{ "over New Year",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261231")
	        LINE("DTEND;VALUE=DATE:20270102") SUMMARY("Break")),
	  "2026-12-31 2027-01-01", "" },
	{ "midnight to midnight",
	  EVENT(LINE("DTSTART;TZID=America/Detroit:20261126T000000")
	        LINE("DTEND;TZID=America/Detroit:20261128T000000")
	        SUMMARY("No school")), "2026-11-26 2026-11-27", "" },
	{ "midnight to midnight, told in UTC",
	  EVENT(LINE("DTSTART:20261126T050000Z")
	        LINE("DTEND:20261127T050000Z") SUMMARY("No school")),
	  "2026-11-26", "" },
	{ "hours are no holiday",
	  EVENT(LINE("DTSTART:20261126T190000") LINE("DTEND:20261126T210000")
	        SUMMARY("Board meeting")), "", "" },
	{ "cancelled",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261126") LINE("STATUS:CANCELLED")
	        SUMMARY("Thanksgiving")), "", "" },
	{ "each year the last Monday of May",
	  EVENT(LINE("DTSTART;VALUE=DATE:20200525")
	        LINE("RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO")
	        SUMMARY("Memorial Day")), "2027-05-31 2028-05-29", "" },
	{ "an exception and a further day",
	  EVENT(LINE("DTSTART;VALUE=DATE:20260907")
	        LINE("RRULE:FREQ=WEEKLY;COUNT=3")
	        LINE("EXDATE;VALUE=DATE:20260914")
	        LINE("RDATE;VALUE=DATE:20261002,20261005")
	        SUMMARY("No school")),
	  "2026-09-07 2026-09-21 2026-10-02 2026-10-05", "" },
	{ "one occurrence moved",
	  EVENT(LINE("DTSTART;VALUE=DATE:20260907")
	        LINE("RRULE:FREQ=WEEKLY;COUNT=2") SUMMARY("No school"))
	  EVENT(LINE("RECURRENCE-ID;VALUE=DATE:20260914")
	        LINE("DTSTART;VALUE=DATE:20260915") SUMMARY("No school")),
	  "2026-09-07 2026-09-15", "" },
	{ "one occurrence cancelled",
	  EVENT(LINE("RECURRENCE-ID;VALUE=DATE:20260914")
	        LINE("DTSTART;VALUE=DATE:20260914") LINE("STATUS:CANCELLED")
	        SUMMARY("No school"))
	  EVENT(LINE("DTSTART;VALUE=DATE:20260907")
	        LINE("RRULE:FREQ=WEEKLY;COUNT=2") SUMMARY("No school")),
	  "2026-09-07", "" },
	{ "half days by their titles",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261022") SUMMARY("HALF DAY (K-5)"))
	  EVENT(LINE("DTSTART;VALUE=DATE:20261023")
	        SUMMARY("Early Release"))
	  EVENT(LINE("DTSTART;VALUE=DATE:20261026")
	        SUMMARY("Medio d\303\255a"))
	  EVENT(LINE("DTSTART;VALUE=DATE:20261027") SUMMARY("kurztag")),
	  "", "2026-10-22 2026-10-23 2026-10-26 2026-10-27" },
	{ "a half day with hours, in another zone",
	  EVENT(LINE("DTSTART;TZID=Europe/Berlin:20261022T233000")
	        LINE("DTEND;TZID=Europe/Berlin:20261023T023000")
	        SUMMARY("Early release")), "", "2026-10-22" },
	{ "a half day in a break is a day without school",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261126") SUMMARY("Break"))
	  EVENT(LINE("DTSTART;VALUE=DATE:20261126") SUMMARY("Half day")),
	  "2026-11-26", "" },
	{ "the same day twice",
	  EVENT(LINE("DTSTART;VALUE=DATE:20261126") SUMMARY("A"))
	  EVENT(LINE("DTSTART;VALUE=DATE:20261126") SUMMARY("B")),
	  "2026-11-26", "" },
	{ "a zone of its own",
	  "BEGIN:VTIMEZONE\r\nTZID:School Time\r\nBEGIN:STANDARD\r\n"
	  "DTSTART:19700101T000000\r\nTZOFFSETFROM:-0500\r\n"
	  "TZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
	  EVENT(LINE("DTSTART;TZID=School Time:20261130T000000")
	        LINE("DTEND;TZID=School Time:20261201T000000")
	        SUMMARY("Break")), "2026-11-30", "" },
	{ "folded lines, alarms, to-dos",
	  "BEGIN:VTODO\r\nDTSTART;VALUE=DATE:20261124\r\nEND:VTODO\r\n"
	  EVENT(LINE("DTSTART;VALUE=DA\r\n TE:20261126")
	        LINE("SUMMARY:Half \r\n day")
	        LINE("BEGIN:VALARM") LINE("TRIGGER:-PT15M")
	        LINE("ACTION:DISPLAY") LINE("END:VALARM")),
	  "", "2026-11-26" },
};

static void
test_days(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(days_cases) / sizeof(days_cases[0]);
	     i++) {
		const struct days_case *c = &days_cases[i];
		struct ics_days days;
		struct text faults;
		struct text file;
		struct text found;

		text_init(&faults, FAULT_LIMIT);
		text_init(&file, ICS_SIZE_MOST);
		text_init(&found, FAULT_LIMIT);
		wrap(c->parts, &file);
		write_file(text_slice(&file));
		if (read_file(&days, &faults) != OUTCOME_OK)
			fail_msg("%s: %s", c->name, faults.data);
		print_days(days.closed, days.closed_count, &found);
		if (strcmp(found.data, c->closed) != 0)
			fail_msg("%s: closed %s", c->name, found.data);
		text_clear(&found);
		print_days(days.half, days.half_count, &found);
		if (strcmp(found.data, c->half) != 0)
			fail_msg("%s: half %s", c->name, found.data);
		text_release(&found);
		text_release(&file);
		text_release(&faults);
	}
}

static const struct fault_case {
	const char *name;
	const char *file;
	const char *fault;
} fault_cases[] = {
	{ "empty", "", "is not a calendar" },
	{ "a web page", "<html>Log in</html>", "is not a calendar" },
	{ "no start", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nEND:VEVENT\n"
	  "END:VCALENDAR\n", "2: the event \"A\" has no DTSTART" },
	{ "no end of an event", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
	  "DTSTART;VALUE=DATE:20261126\nEND:VCALENDAR\n",
	  "2: BEGIN:VEVENT without END:VEVENT" },
	{ "a date that is none", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n"
	  "DTSTART;VALUE=DATE:20261345\nEND:VEVENT\nEND:VCALENDAR\n", "4: " },
	{ "words for a date", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n"
	  "DTSTART;VALUE=DATE:soon\nEND:VEVENT\nEND:VCALENDAR\n",
	  "4: DTSTART" },
	{ "a rule that is none", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n"
	  "DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=SOMETIMES\nEND:VEVENT\n"
	  "END:VCALENDAR\n", "5: " },
	{ "finer than a day", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
	  "SUMMARY:Half day\nDTSTART:20261126T080000\n"
	  "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n"
	  "END:VCALENDAR\n", "5: FREQ must be DAILY" },
	{ "ends before it begins", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
	  "SUMMARY:A\nDTSTART;VALUE=DATE:20261126\n"
	  "DTEND;VALUE=DATE:20261120\nEND:VEVENT\nEND:VCALENDAR\n",
	  "5: the event \"A\" ends before it begins" },
	{ "too long for a break", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
	  "SUMMARY:School year\nDTSTART;VALUE=DATE:20260908\n"
	  "DTEND;VALUE=DATE:20270612\nEND:VEVENT\nEND:VCALENDAR\n",
	  "5: the event \"School year\" lasts 277 days" },
	{ "an unknown zone", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n"
	  "DTSTART;TZID=Narnia:20261126T000000\n"
	  "DTEND;TZID=Narnia:20261127T000000\nEND:VEVENT\nEND:VCALENDAR\n",
	  "4: the time zone \"Narnia\"" },
	{ "two faults, both told", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
	  "SUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:B\nEND:VEVENT\n"
	  "END:VCALENDAR\n", "5: the event \"B\" has no DTSTART" },
};

static void
test_faults(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(fault_cases) / sizeof(fault_cases[0]);
	     i++) {
		const struct fault_case *c = &fault_cases[i];
		struct ics_days days;
		struct text faults;

		text_init(&faults, FAULT_LIMIT);
		write_file(slice_of(c->file));
		if (read_file(&days, &faults) != OUTCOME_SETUP)
			fail_msg("%s: taken", c->name);
		if (!slice_contains(text_slice(&faults), c->fault))
			fail_msg("%s: %s", c->name, faults.data);
		text_release(&faults);
	}
}

/* Each limit: what is one more is refused, with a line. */
static void
test_limits(void **state)
{
	struct ics_days days;
	struct text file;
	struct text faults;

	(void)state;
	text_init(&file, 2 * ICS_SIZE_MOST);
	text_init(&faults, FAULT_LIMIT);
	text_add(&file, "BEGIN:VCALENDAR\n");
	for (int i = 0; i <= ICS_EVENTS_MOST; i++)
		text_add(&file, "BEGIN:VEVENT\nSUMMARY:A\n"
		         "DTSTART;VALUE=DATE:20261126\nEND:VEVENT\n");
	write_file(text_slice(&file));
	assert_int_equal(read_file(&days, &faults), OUTCOME_SETUP);
	assert_true(slice_contains(text_slice(&faults), "20002: there are more "
	                           "than 5000 events"));
	text_clear(&file);
	text_clear(&faults);
	text_add(&file, "BEGIN:VCALENDAR\nSUMMARY:");
	for (int i = 0; i <= ICS_LINE_MOST; i++)
		text_add_char(&file, 'a');
	write_file(text_slice(&file));
	assert_int_equal(read_file(&days, &faults), OUTCOME_SETUP);
	assert_true(slice_contains(text_slice(&faults), "2: the line is "
	                           "longer"));
	while (file.length <= ICS_SIZE_MOST)
		text_add(&file, "\nX-A:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
	write_file(text_slice(&file));
	text_clear(&faults);
	assert_int_equal(read_file(&days, &faults), OUTCOME_SETUP);
	assert_true(slice_contains(text_slice(&faults), "is larger than"));
	text_release(&faults);
	text_release(&file);
}

/* The sample file says what the sample district's list of days says. */
static void
test_sample(void **state)
{
	static const char *const halves =
		"2026-09-16 2026-10-21 2026-10-22 2026-11-18 2027-01-20 "
		"2027-01-22 2027-02-17 2027-03-17 2027-04-21 2027-05-19";
	struct slice conf = slice_of(paths_config());
	struct ics_request request = {
		.calendar = &detroit, .time_zone = "America/Detroit",
	};
	struct config *config;
	struct ics_days days;
	struct text found;
	struct why why;
	size_t weekdays = 0;

	(void)state;
	conf.length -= strlen("clearway.conf");
	request.path = arena_format(arena, SLICE_FMT "calendar.ics",
	                            SLICE_ARG(conf));
	if (ics_calendar(&request, arena, &days, NULL, NULL, &why) !=
	    OUTCOME_OK)
		fail_msg("%s", why.text);
	assert_int_equal(config_load(paths_config(), &config, NULL, &why),
	                 OUTCOME_OK);
	for (size_t i = 0; i < days.closed_count; i++) {
		int32_t day = days.closed[i];

		if (day_weekday(day) >= WEEKDAY_SATURDAY ||
		    day > date("2027-06-30"))
			continue;
		weekdays++;
		if (!calendar_is_closed(&config->policy.calendar, day))
			fail_msg("day %d is only in the file", day);
	}
	assert_int_equal(weekdays, config->closed_count);
	text_init(&found, FAULT_LIMIT);
	print_days(days.half, days.half_count, &found);
	assert_string_equal(found.data, halves);
	text_release(&found);
	config_free(config);
}

/* --- meetings --- */

static const struct rule_case {
	const char *name;
	const char *rule;
	bool in_breaks;
	const char *first;	/* days of the first meetings */
} rule_cases[] = {
	{ "second Tuesdays",
	  "DTSTART:20260908T150000 RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=4",
	  false, "2026-09-08 2026-10-13 2026-11-10 2026-12-08" },
	{ "on a holiday: left out",
	  "DTSTART:20261112T083000 RRULE:FREQ=WEEKLY;COUNT=4", false,
	  "2026-11-12 2026-11-19 2026-12-03" },
	{ "a venue that meets in breaks",
	  "DTSTART:20261112T083000 RRULE:FREQ=WEEKLY;COUNT=4", true,
	  "2026-11-12 2026-11-19 2026-11-26 2026-12-03" },
	{ "a holiday named in RDATE stays",
	  "DTSTART:20261119T083000 RDATE:20261126T100000 "
	  "RRULE:FREQ=WEEKLY;COUNT=2", false, "2026-11-19 2026-11-26" },
	{ "Saturdays, as the rule says",
	  "DTSTART:20261107T090000 RRULE:FREQ=MONTHLY;BYDAY=1SA;COUNT=2",
	  false, "2026-11-07 2026-12-05" },
	{ "exceptions by day and by time",
	  "RRULE:FREQ=DAILY;COUNT=4 EXDATE:20261103,20261104T150000 "
	  "DTSTART:20261102T150000", false, "2026-11-02 2026-11-05" },
	{ "days named one by one",
	  "DTSTART:20261102T150000 RDATE:20261217,20261110T090000", false,
	  "2026-11-02 2026-11-10 2026-12-17" },
	{ "once a day",
	  "DTSTART:20261102T150000 RDATE:20261102T090000", false,
	  "2026-11-02" },
	{ "until a day in UTC",
	  "DTSTART:20261102T150000 RRULE:FREQ=WEEKLY;UNTIL=20261110T000000Z",
	  false, "2026-11-02 2026-11-09" },
};

static void
test_meetings(void **state)
{
	int32_t closed[] = { date("2026-11-26"), date("2026-11-27") };
	struct calendar calendar = detroit;

	(void)state;
	calendar.closed = closed;
	calendar.closed_count = 2;
	for (size_t i = 0; i < sizeof(rule_cases) / sizeof(rule_cases[0]);
	     i++) {
		const struct rule_case *c = &rule_cases[i];
		int32_t days[ICS_TIMES_MOST];
		struct text found;
		struct why why;
		int64_t *at;
		size_t count;

		if (ics_meetings(c->rule, &calendar, c->in_breaks, arena, &at,
		                 &count, &why) != OUTCOME_OK)
			fail_msg("%s: %s", c->name, why.text);
		for (size_t m = 0; m < count; m++)
			days[m] = calendar_day(&calendar, at[m]);
		text_init(&found, FAULT_LIMIT);
		print_days(days, count, &found);
		if (strcmp(found.data, c->first) != 0)
			fail_msg("%s: %s", c->name, found.data);
		text_release(&found);
	}
}

/* Three in the afternoon stays three in the afternoon, summer and winter. */
static void
test_meetings_keep_their_hour(void **state)
{
	struct why why;
	int64_t *at;
	size_t count;

	(void)state;
	assert_int_equal(ics_meetings("DTSTART:20260908T150000 RRULE:"
	                 "FREQ=WEEKLY;BYDAY=TU", &detroit, false, arena, &at,
	                 &count, &why), OUTCOME_OK);
	assert_true(count > 1700);	/* until the end of 2060 */
	for (size_t i = 0; i < count; i++) {
		assert_int_equal(calendar_minute(&detroit, at[i]), 900);
		assert_true(i == 0 || at[i] > at[i - 1]);
	}
}

static const struct {
	const char *rule;
	const char *fault;
} bad_rules[] = {
	{ "every Monday", "it must be like" },
	{ "", "it must be like" },
	{ "DTSTART:20260908T150000", "it must be like" },
	{ "DTSTART:20260908T150000 RRULE:", "it must be like" },
	{ "DTSTART:20260908T150000 RRULE:FREQ=MONTHLY RRULE:FREQ=DAILY",
	  "it must be like" },
	{ "DTSTART:20260908 RRULE:FREQ=MONTHLY", "must be a local time" },
	{ "DTSTART:20260908T150000Z RRULE:FREQ=MONTHLY",
	  "must be a local time" },
	{ "DTSTART:20261308T150000 RRULE:FREQ=MONTHLY",
	  "must be a local time" },
	{ "DTSTART:20260908T150000 RRULE:FREQ=OFTEN", "cannot be read" },
	{ "DTSTART:20260908T150000 RRULE:FREQ=MONTHLY;BYDAY=9XX",
	  "cannot be read" },
	{ "DTSTART:20260908T150000 RRULE:FREQ=HOURLY", "FREQ must be" },
	{ "DTSTART:20260908T150000 RRULE:FREQ=SECONDLY;BYMONTH=2;"
	  "BYMONTHDAY=30", "FREQ must be" },
	{ "DTSTART:20260908T150000 RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
	  "gives no meeting" },
	{ "DTSTART:20260908T150000 RRULE:FREQ=WEEKLY EXDATE:later",
	  "EXDATE and RDATE" },
	{ "DTSTART:20100908T150000 RRULE:FREQ=DAILY", "more than 15000" },
};

static void
test_bad_rules(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bad_rules) / sizeof(bad_rules[0]); i++) {
		struct why why;
		int64_t *at;
		size_t count;

		if (ics_meetings(bad_rules[i].rule, &detroit, false, arena,
		                 &at, &count, &why) != OUTCOME_SETUP)
			fail_msg("taken: %s", bad_rules[i].rule);
		if (!slice_contains(slice_of(why.text), bad_rules[i].fault))
			fail_msg("%s: %s", bad_rules[i].rule, why.text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_days),
		cmocka_unit_test(test_faults),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_sample),
		cmocka_unit_test(test_meetings),
		cmocka_unit_test(test_meetings_keep_their_hour),
		cmocka_unit_test(test_bad_rules),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
