/*
 * Reports and where they go. The figures over tests/corpus/reports.jsonl are
 * printed for its odd lines, which were looked at when the rules were made,
 * and its even lines, which were not; CLEARWAY_SHOW=odd lists what is wrong.
 *
 * Both halves were written in one week by one hand, and the words of the types
 * soon after, so even the second says more about the rules than about
 * strangers. reports-later.jsonl was written in three parts, each measured
 * before it was looked at: 20 of 61, 30 of 46 and 24 of 38 types were right,
 * and of the last 4 wrong, the others left to the coordinator. They gave the
 * sample's lists their breadth and are kept here so that it is not lost.
 *
 * reports-fresh.jsonl is by somebody who had not seen the rules. Of its odd
 * lines 94 % of the types, 99 % of the schools and 80 % of the scopes were
 * right at first sight, of the even lines 91, 97 and 78 %. The odd ones were
 * then looked at, the even ones never.
 *
 * reports-blind.jsonl was written before any rule or other set was looked at.
 * At first sight 90 % of the types, 99 % of the schools and 96 % of the scopes
 * of its odd lines were right, of the even ones 86, 96 and 93 %. Here, too,
 * only the odd ones were then looked at. reports-seen.jsonl was written to
 * find what else goes wrong as they did, all of it was looked at, and it only
 * keeps what was mended.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include "core/route.h"
#include "io/config.h"
#include "io/paths.h"
#include "parsers/form.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { ARENA_LIMIT = 64 * 1024 * 1024, TYPES_LEAST_PERCENT = 90,
       BLIND_TYPES_LEAST_PERCENT = 86 };

static struct config *config;
static const struct policy *policy;

/* A file of the checkout, beside its etc/. */
static void
checkout_path(char path[1000], const char *name)
{
	struct slice conf = slice_of(paths_config());

	assert_true(slice_ends(conf, "etc/clearway.conf"));
	conf.length -= strlen("etc/clearway.conf");
	snprintf(path, 1000, SLICE_FMT "%s", SLICE_ARG(conf), name);
}

static int
set_up(void **state)
{
	struct text faults;
	struct why why;

	(void)state;
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	if (config_load(paths_config(), &config, &faults, &why) != OUTCOME_OK)
		fail_msg("%s", faults.data);
	text_release(&faults);
	policy = &config->policy;
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	config_free(config);
	return 0;
}

static struct routing
route(const char *address, const char *name, const char *subject,
      const char *text, struct arena *arena)
{
	struct report report;
	struct routing routing;

	report_init(&report);
	report.from.address = slice_of(address);
	report.from.name = slice_of(name);
	report.subject = slice_of(subject);
	report.text = slice_of(text);
	form_find(report.text, arena, &report);
	route_report(policy, NULL, &report, arena, &routing);
	return routing;
}

struct route_case {
	const char *text;
	const char *type;
	const char *school;
	const char *scope;
	const char *owner;	/* NULL: not looked at */
};

static void
check_cases(const struct route_case *cases, size_t count, const char *from)
{
	struct arena *arena = arena_new(ARENA_LIMIT);

	for (size_t i = 0; i < count; i++) {
		struct routing routing = route(from, "", "", cases[i].text,
		                               arena);
		const char *owner = cases[i].owner != NULL ? cases[i].owner
		                    : routing.owner;

		if (strcmp(routing.type, cases[i].type) != 0 ||
		    strcmp(routing.school, cases[i].school) != 0 ||
		    strcmp(routing.scope, cases[i].scope) != 0 ||
		    strcmp(routing.owner, owner) != 0)
			fail_msg("\"%s\": \"%s\" \"%s\" \"%s\" \"%s\"",
			         cases[i].text, routing.type, routing.school,
			         routing.scope, routing.owner);
		arena_clear(arena);
	}
	arena_free(arena);
}

#define CHECK(cases, from) \
	check_cases(cases, sizeof(cases) / sizeof((cases)[0]), from)

static void
test_ugly(void **state)
{
	static const struct route_case cases[] = {
		{ "", "", "", "", "" },
		{ "\n\n\n", "", "", "", "" },
		{ "???", "", "", "", "" },
		{ "\xff\xfe\x80", "", "", "", "" },
		{ "Help", "", "", "", "" },
		{ "'s 's '' * $", "", "", "", NULL },
		{ "Type: \nSchool: \nChallenge: \n", "", "", "", "" },
		{ "Type: zebra\nSchool: Hogwarts\nChallenge: hm\n", "", "", "",
		  "" },
	};

	(void)state;
	CHECK(cases, "x@y.example");
}

static void
test_stated_types(void **state)
{
	static const struct {
		const char *stated;
		const char *type;
	} cases[] = {
		{ "staffing", "staffing" },
		{ "STAFFING", "staffing" },
		{ "Stafing", "staffing" },
		{ "staffing shortage", "staffing" },
		{ "Personal", "staffing" },
		{ "Schedule/time", "scheduling" },
		{ "schedulling", "scheduling" },
		{ "PD", "professional_learning" },
		{ "Professional Learning", "professional_learning" },
		{ "professional_learning", "professional_learning" },
		{ "training / coaching", "professional_learning" },
		{ "Curriculum", "curriculum_materials" },
		{ "Data", "technology_data" },
		{ "Technology & data systems", "technology_data" },
		{ "tech", "technology_data" },
		{ "Budget", "funding" },
		{ "Sched.", "scheduling" },
		{ "Prof. dev.", "professional_learning" },
		{ "comm", "" },
		{ "money", "funding" },
		{ "Policies & procedures", "policy_procedure" },
		{ "Leadership/communication", "communication" },
		{ "Facilities", "facilities" },
		{ "space", "facilities" },
		{ "Families", "family_engagement" },
		{ "Staffing (not scheduling)", "staffing" },
		{ "Scheduling, not staffing", "scheduling" },
		{ "Funding but some say staffing", "funding" },
		{ "(staffing)", "staffing" },
		{ "Otro", "other" },
		{ "other", "other" },
		{ "", "" },
		{ "n/a", "" },
	};
	struct arena *arena = arena_new(ARENA_LIMIT);

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *text = arena_format(arena, "School: Lincoln\nType: %s\n"
		                          "Challenge: see above\n",
		                          cases[i].stated);
		struct routing routing = route("x@y.example", "", "", text,
		                               arena);

		if (strcmp(routing.type, cases[i].type) != 0)
			fail_msg("\"%s\" is %s", cases[i].stated,
			         routing.type);
		assert_string_equal(routing.school, "Lincoln Elementary");
	}
	arena_free(arena);
}

static void
test_schools(void **state)
{
	static const struct route_case cases[] = {
		{ "I work at Lincoln.", "", "Lincoln Elementary", "", NULL },
		{ "Ask Mr. Lincoln.", "", "", "", NULL },
		{ "Ask Dave Lincoln.", "", "", "", NULL },
		{ "It is on Washington Street.", "", "", "", NULL },
		{ "It is on Lincoln St near us.", "", "", "", NULL },
		{ "Jefferson County said so.", "", "", "", NULL },
		{ "To tell the truth, hm.", "", "", "", NULL },
		{ "I am at truth now.", "", "Sojourner Truth K-8", "", NULL },
		{ "Academia César Chávez", "", "Cesar Chavez Academy", "",
		  NULL },
		{ "From Roosevelt to Franklin.", "", "", "", NULL },
		{ "From Roosevelt to Franklin. Roosevelt asks.", "",
		  "Roosevelt Middle School", "", NULL },
		{ "LES's hall", "", "Lincoln Elementary", "", NULL },
		{ "jefferson high", "", "Jefferson High School", "", NULL },
		{ "Monroe Elementary", "", "", "", NULL },
		{ "Here at Rosevelt we wait.", "", "Roosevelt Middle School",
		  "", NULL },
		{ "At Jeffersen High", "", "Jefferson High School", "", NULL },
		{ "Ask Mr. Washingtin.", "", "", "", NULL },
		{ "The Frankly told", "", "", "", NULL },
		{ "Not the Jefferson Elementary of before. Adams asks.", "",
		  "Adams Early Childhood Center", "", NULL },
		{ "I am at Jefferson High.", "", "Jefferson High School", "",
		  NULL },
		{ "A guest from Lincoln is at Adams", "",
		  "Adams Early Childhood Center", "", NULL },
		{ "From Lincoln and Adams.", "", "", "", NULL },
	};

	(void)state;
	CHECK(cases, "x@y.example");
}

/* Somebody of one school who names none writes about it; others do not. */
static void
test_school_of_the_writer(void **state)
{
	static const struct route_case cases[] = {
		{ "hm", "", "Jefferson High School", "", NULL },
		{ "hm Roosevelt", "", "Roosevelt Middle School", "", NULL },
		{ "At Roosevelt and Franklin.", "", "", "", NULL },
	};

	(void)state;
	CHECK(cases, "Tom.Baker@riverbend.example");
}

static void
test_scopes(void **state)
{
	static const struct route_case cases[] = {
		{ "in my classroom", "", "", "classroom", NULL },
		{ "all of 3rd grade", "", "", "grade", NULL },
		{ "the science department", "", "", "grade", NULL },
		{ "the IT department", "technology_data", "", "", NULL },
		{ "the whole building", "", "", "school", NULL },
		{ "three of our schools", "", "", "several", NULL },
		{ "district-wide", "", "", "district", NULL },
		{ "toda la escuela", "", "", "school", NULL },
		{ "our building", "", "", "", NULL },
		{ "my room has no heat", "facilities", "", "classroom", NULL },
		{ "rm 12, where I teach", "", "", "classroom", NULL },
		{ "the sophomore team", "", "", "grade", NULL },
		{ "the leadership team", "", "", "", NULL },
		{ "no third grade teacher", "staffing", "", "", NULL },
		{ "all of Adams waits", "", "Adams Early Childhood Center",
		  "school", NULL },
		{ "the all staff meeting", "communication", "", "", NULL },
		{ "the schoolwide assembly", "", "", "", NULL },
		{ "the school as a whole", "", "", "school", NULL },
		{ "split between two schools", "staffing", "", "", NULL },
		{ "Lincoln and Adams were both asked", "", "", "several",
		  NULL },
		{ "every one of our schools", "", "", "district", NULL },
		{ "en todas las escuelas", "", "", "district", NULL },
		{ "en mi salón", "", "", "classroom", NULL },
		{ "School: Jeff HS\nScope: 7/8\n", "",
		  "Jefferson High School", "grade", NULL },
		{ "School: Lincoln\nScope: kinder\n", "",
		  "Lincoln Elementary", "grade", NULL },
		{ "School: Lincoln\nScope: one class (mine, K)\n", "",
		  "Lincoln Elementary", "classroom", NULL },
		{ "School: Lincoln\nScope: everyone\n", "",
		  "Lincoln Elementary", "school", NULL },
		{ "School: Lincoln\nScope: classroom / grade / school / "
		  "district\n", "", "Lincoln Elementary", "", NULL },
		{ "in more than one building", "", "", "several", NULL },
		{ "Seniors and juniors", "", "", "grade", NULL },
		{ "Lincoln / 2nd / other", "", "Lincoln Elementary", "grade",
		  NULL },
		{ "We hoped, on the 2nd, for more", "", "", "", NULL },
		{ "No one on our staff said it", "", "", "school", NULL },
		{ "my own 3rd period", "", "", "classroom", NULL },
		{ "School: Lincoln\nGrade(s): 3\n", "",
		  "Lincoln Elementary", "grade", NULL },
		{ "School: Lincoln\nScope: 3\n", "", "Lincoln Elementary",
		  "", NULL },
		{ "School: Lincoln\nWho: all 5th grade teachers\n", "",
		  "Lincoln Elementary", "grade", NULL },
		{ "School: Lincoln\nWho: Jo Ames, 5th grade team\n"
		  "Challenge: hm\n", "", "Lincoln Elementary", "", NULL },
		{ "School: Lincoln\nType: other\nScope: Grade level\n",
		  "other", "Lincoln Elementary", "grade", NULL },
		{ "School: Lincoln\nType: other\nScope: one classroom\n",
		  "other", "Lincoln Elementary", "classroom", NULL },
	};

	(void)state;
	CHECK(cases, "x@y.example");
}

static void
test_owners(void **state)
{
	static const struct route_case cases[] = {
		{ "Type: staffing\nSchool: Lincoln\n", "staffing",
		  "Lincoln Elementary", "", "sharon.pruitt@riverbend.example" },
		{ "Type: staffing\nSchool: Adams\n", "staffing",
		  "Adams Early Childhood Center", "",
		  "dennis.cho@riverbend.example" },
		{ "Type: staffing\nScope: classroom\n", "staffing", "",
		  "classroom", "dennis.cho@riverbend.example" },
		{ "Type: other\nSchool: Adams\n", "other",
		  "Adams Early Childhood Center", "", "" },
		{ "hello", "", "", "", "" },
	};
	static const struct route_case own[] = {
		{ "Type: staffing\nSchool: Lincoln\n", "staffing",
		  "Lincoln Elementary", "", "lorraine.hill@riverbend.example" },
		{ "Type: funding\nSchool: Lincoln\n", "funding",
		  "Lincoln Elementary", "", "don.ackerman@riverbend.example" },
	};

	(void)state;
	CHECK(cases, "x@y.example");
	CHECK(own, "HR@riverbend.example");
}

/* The most particular entry wins; the first of equals. */
static void
test_most_particular(void **state)
{
	static const struct authority authorities[] = {
		{ NULL, NULL, "any@x" },
		{ "school", NULL, "scope@x" },
		{ NULL, "A", "school@x" },
		{ NULL, "A", "later@x" },
		{ "school", "A", "both@x" },
	};
	static const struct type types[] = {
		{ .key = "t", .authorities = authorities,
		  .authority_count = 5 },
		{ .key = "u", .authorities = authorities + 1,
		  .authority_count = 4 },
	};
	static const struct policy small = { .types = types, .type_count = 2 };

	(void)state;
	assert_string_equal(route_owner(&small, "t", "", ""), "any@x");
	assert_string_equal(route_owner(&small, "t", "school", ""), "scope@x");
	assert_string_equal(route_owner(&small, "t", "grade", "A"),
	                    "school@x");
	assert_string_equal(route_owner(&small, "t", "", "B"), "any@x");
	assert_string_equal(route_owner(&small, "t", "school", "A"), "both@x");
	assert_null(route_owner(&small, "u", "", "B"));
	assert_null(route_owner(&small, "v", "", ""));
}

static const struct learned_count few_totals[] = {
	{ NULL, "facilities", 12 }, { NULL, "funding", 12 },
	{ NULL, "staffing", 24 },
};

static const struct learned_count few_counts[] = {
	{ "rink", "facilities", 8 },
	{ "stipends", "facilities", 9 },
	{ "zamboni", "facilities", 9 },
	{ "zephyr", "facilities", 5 },
	{ "zephyr", "funding", 5 },
	{ "zipline", "facilities", 1 },
};

/* What the district's own log has taught, where words and fields are silent. */
static void
test_learned(void **state)
{
	static const struct {
		const char *text;
		const char *type;
	} cases[] = {
		{ "The zamboni at the rink!", "facilities" },
		{ "The zamboni, the zamboni, again the zamboni!", "" },
		{ "The zephyr, always in the zephyr", "" },
		{ "A zipline, and another zipline", "" },
		{ "Type: funding\nDescription: zamboni at the rink",
		  "funding" },
		{ "No money in the budget for the zamboni at the rink",
		  "funding" },
	};
	const struct learned learned = { 3, few_totals, 6, few_counts };
	struct learned too_few = learned;
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct report report;
	struct routing routing;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		report_init(&report);
		report.text = slice_of(cases[i].text);
		form_find(report.text, arena, &report);
		route_report(policy, &learned, &report, arena, &routing);
		if (strcmp(routing.type, cases[i].type) != 0)
			fail_msg("%s: %s", cases[i].text, routing.type);
		if (i == 0)
			assert_true(slice_is(routing.reasons[0],
				"The words of the types do not decide, but "
				"the log does: 9 of 9 earlier challenges with "
				"\"zamboni\", 8 of 8 earlier challenges with "
				"\"rink\" were Facilities and space."));
		too_few.total_count = 1;
		route_report(policy, &too_few, &report, arena, &routing);
		if (i == 0)
			assert_string_equal(routing.type, "");
	}
	arena_free(arena);
}

static void
test_reasons(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct routing routing = route("megan.olsen@riverbend.example", "Megan",
		"subs", "We have no substitutes in the whole building.", arena);
	size_t i;

	(void)state;
	assert_int_equal(routing.reason_count, 4);
	for (i = 0; i < routing.reason_count; i++)
		assert_true(slice_ends(routing.reasons[i], "."));
	assert_true(slice_contains(routing.reasons[0], "Staffing"));
	arena_free(arena);
}

/* A text of only turns, causes and effects: bounded in time and weight. */
static void
test_long_text(void **state)
{
	static const char *const lines[] = {
		"no subs at Lincoln so no time for training ",
		"but because so but because so but because so Lincoln ",
		"because because because because because subs Lincoln ",
	};
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct report report;
	struct routing routing;
	struct text text;

	(void)state;
	text_init(&text, REPORT_TEXT_LIMIT);
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		text_clear(&text);
		while (!text.cut)
			text_add(&text, lines[i]);
		report_init(&report);
		report.text = text_slice(&text);
		for (int32_t j = 0; j < REPORT_FIELDS_MAX; j++)
			report.fields[j] = (struct report_field){
				SLICE("description"), text_slice(&text) };
		report.field_count = i == 0 ? 0 : REPORT_FIELDS_MAX;
		route_report(policy, NULL, &report, arena, &routing);
		assert_string_equal(routing.school, "Lincoln Elementary");
		arena_clear(arena);
	}
	text_release(&text);
	arena_free(arena);
}

/* What a report says it is not about counts for nothing, or the next to it. */
static void
test_denied(void **state)
{
	static const struct route_case cases[] = {
		{ "It's not really a technology problem. No subs come.",
		  "staffing", "", "", NULL },
		{ "It is not only a technology problem.", "technology_data", "",
		  "", NULL },
		{ "We are not asking for money, no subs come.", "staffing", "",
		  "", NULL },
		{ "I'm not writing about the heat. No subs come.", "staffing",
		  "", "", NULL },
		{ "Nothing to do with technology. No subs come.", "staffing",
		  "", "", NULL },
		{ "No budget questions please. No subs come.", "staffing", "",
		  "", NULL },
		{ "Not", "", "", "", NULL },
		{ "Nothing to do", "", "", "", NULL },
		{ "not about", "", "", "", NULL },
		{ "not a", "", "", "", NULL },
	};

	(void)state;
	CHECK(cases, "x@y.example");
}

struct figures {
	int lines;
	int types;
	int schools;
	int scopes;
};

static const char *
wanted(json_t *want, const char *name)
{
	const char *value = json_string_value(json_object_get(want, name));

	return value != NULL ? value : "";
}

static void
measure(json_t *line, struct figures *figures, bool show)
{
	json_t *want = json_object_get(line, "want");
	struct arena *arena = arena_new(ARENA_LIMIT);
	const char *text = json_string_value(json_object_get(line, "text"));
	struct routing routing = route("", json_string_value(
		json_object_get(line, "from_name")), json_string_value(
		json_object_get(line, "subject")), text, arena);
	bool type = strcmp(routing.type, wanted(want, "type")) == 0;
	bool school = strcmp(routing.school, wanted(want, "school")) == 0;
	bool scope = strcmp(routing.scope, wanted(want, "scope")) == 0;

	figures->lines++;
	figures->types += type;
	figures->schools += school;
	figures->scopes += scope;
	if (show && !(type && school && scope))
		print_message("%s\n  %s/%s/%s, not %s/%s/%s (" SLICE_FMT ")\n",
		              text, routing.type, routing.school,
		              routing.scope, wanted(want, "type"),
		              wanted(want, "school"), wanted(want, "scope"),
		              SLICE_ARG(routing.reasons[0]));
	arena_free(arena);
}

/* Adds up the figures of the odd and the even lines; returns all lines. */
static int
measure_file(const char *name, const char *show, struct figures figures[2])
{
	static const char *const halves[] = { "odd", "even" };
	char path[1000];
	char line[8000];
	int number = 0;
	FILE *file;

	checkout_path(path, name);
	file = fopen(path, "r");
	assert_non_null(file);
	while (fgets(line, sizeof(line), file) != NULL) {
		json_t *object = json_loads(line, 0, NULL);
		int half = number++ % 2;

		assert_non_null(object);
		measure(object, &figures[half], show != NULL &&
		        strcmp(show, halves[half]) == 0);
		json_decref(object);
	}
	assert_int_equal(fclose(file), 0);
	for (int half = 0; half < 2; half++)
		print_message("%s, %s lines: types %d, schools %d, scopes %d "
		              "of %d\n", name, halves[half],
		              figures[half].types, figures[half].schools,
		              figures[half].scopes, figures[half].lines);
	return number;
}

/* Each half must have that share of its types, schools and scopes right. */
static void
require(const struct figures figures[2], int types, int schools, int scopes)
{
	for (int half = 0; half < 2; half++) {
		int lines = figures[half].lines;

		assert_true(figures[half].types * 100 >= lines * types);
		assert_true(figures[half].schools * 100 >= lines * schools);
		assert_true(figures[half].scopes * 100 >= lines * scopes);
	}
}

static void
test_corpus(void **state)
{
	struct figures figures[2] = { { 0 }, { 0 } };

	(void)state;
	assert_int_equal(measure_file("tests/corpus/reports.jsonl",
	                              getenv("CLEARWAY_SHOW"), figures), 200);
	require(figures, TYPES_LEAST_PERCENT, 98, 97);
}

/* The floor of scopes is below what is aimed at (95): no fewer than now. */
static void
test_fresh_corpus(void **state)
{
	struct figures figures[2] = { { 0 }, { 0 } };

	(void)state;
	assert_int_equal(measure_file("tests/corpus/reports-fresh.jsonl",
	                              getenv("CLEARWAY_SHOW_FRESH") != NULL
	                              ? "odd" : NULL, figures), 260);
	require(figures, TYPES_LEAST_PERCENT, 95, 88);
}

/* The floors of the even half, which is never looked at, leave some room. */
static void
test_blind_corpus(void **state)
{
	struct figures figures[2] = { { 0 }, { 0 } };

	(void)state;
	assert_int_equal(measure_file("tests/corpus/reports-blind.jsonl",
	                              getenv("CLEARWAY_SHOW_BLIND") != NULL
	                              ? "odd" : NULL, figures), 160);
	require(figures, BLIND_TYPES_LEAST_PERCENT, 95, 92);
}

static void
test_seen_corpus(void **state)
{
	struct figures figures[2] = { { 0 }, { 0 } };

	(void)state;
	assert_int_equal(measure_file("tests/corpus/reports-seen.jsonl", NULL,
	                              figures), 236);
	require(figures, TYPES_LEAST_PERCENT, 99, 99);
}

static void
test_later_corpus(void **state)
{
	struct figures figures[2] = { { 0 }, { 0 } };

	(void)state;
	measure_file("tests/corpus/reports-later.jsonl", NULL, figures);
	require(figures, TYPES_LEAST_PERCENT, 99, 99);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ugly),
		cmocka_unit_test(test_stated_types),
		cmocka_unit_test(test_schools),
		cmocka_unit_test(test_school_of_the_writer),
		cmocka_unit_test(test_scopes),
		cmocka_unit_test(test_owners),
		cmocka_unit_test(test_most_particular),
		cmocka_unit_test(test_learned),
		cmocka_unit_test(test_denied),
		cmocka_unit_test(test_reasons),
		cmocka_unit_test(test_long_text),
		cmocka_unit_test(test_corpus),
		cmocka_unit_test(test_later_corpus),
		cmocka_unit_test(test_fresh_corpus),
		cmocka_unit_test(test_blind_corpus),
		cmocka_unit_test(test_seen_corpus),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
