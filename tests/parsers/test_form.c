#include "parsers/form.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ARENA = 64 * 1024 * 1024 };

struct form_case {
	const char *name;
	const char *text;
	const char *fields;	/* "name=value;" in order, "\n" as "/" */
};

static const struct form_case cases[] = {
	{ "as sent out",
	  "Type: staffing\nSchool: Lincoln Elementary\n"
	  "Description: No substitutes on Fridays.\n",
	  "type=staffing;school=Lincoln Elementary;"
	  "description=No substitutes on Fridays.;" },
	{ "bold labels, of a html mail",
	  "*Type:* scheduling\n**School**: Adams ECC\n*Impact*: 40 children\n",
	  "type=scheduling;school=Adams ECC;impact=40 children;" },
	{ "bulleted and numbered",
	  "- Type: funding\n\u2022 Building: Roosevelt MS\n"
	  "3. What have you tried? Asked twice\n",
	  "type=funding;school=Roosevelt MS;tried=Asked twice;" },
	{ "renamed and asked as questions",
	  "Building: Jefferson HS\nWhat is the challenge?\n"
	  "The lab is locked.\nSince when: August\nYour name: Dana Lee\n"
	  "Position: Teacher\nBest way to reach you: ext 12\n",
	  "school=Jefferson HS;description=The lab is locked.;since=August;"
	  "name=Dana Lee;role=Teacher;contact=ext 12;" },
	{ "any order, some empty",
	  "Description:\nSchool: Franklin\nType:\n",
	  "description=;school=Franklin;type=;" },
	{ "signed below the last answer",
	  "School: Franklin\nDescription: No kits.\n\nMore follows.\n\n"
	  "Kate Mulroy\n6th Grade Math\n\"Onwards\"\n",
	  "school=Franklin;description=No kits.//More follows.;" },
	{ "signed with the sender's name alone",
	  "School: Franklin\nDescription: No kits.\n- pat lee\n",
	  "school=Franklin;description=No kits.;" },
	{ "a short paragraph is no signature",
	  "School: Franklin\nDescription: No kits.\n\nNo time.\n",
	  "school=Franklin;description=No kits.//No time.;" },
	{ "other marks than colons",
	  "School; Franklin\nType > funding\nBarrier - no money\n",
	  "school=Franklin;type=funding;description=no money;" },
	{ "a label in brackets, and one renamed",
	  "Sch: Franklin\n(classroom / grade / school / district): school\n"
	  "Barrera: no hay libros\n",
	  "school=Franklin;scope=school;description=no hay libros;" },
	{ "several lines and paragraphs",
	  "School: Franklin\n\nDescription: Two problems.\n\n"
	  "First, no kits.\nSecond, no time.\n\nImpact: all of grade 6\n",
	  "school=Franklin;description=Two problems.//First, no kits./"
	  "Second, no time.;impact=all of grade 6;" },
	{ "a flattened table, a cell a line",
	  "Type\nStaffing\nSchool\nWashington Elementary\nDescription\n"
	  "No para for room 4\n",
	  "type=Staffing;school=Washington Elementary;"
	  "description=No para for room 4;" },
	{ "a table in rows",
	  "| Field | Answer |\n|---|---|\n| Type | Funding |\n"
	  "| School | Lincoln |\n",
	  "type=Funding;school=Lincoln;" },
	{ "a table with labels on top",
	  "Type | School | Description\nstaffing | Lincoln | no sub\n",
	  "type=staffing;school=Lincoln;description=no sub;" },
	{ "everything on one line with bars",
	  "Type: staffing | School: Lincoln | Description: no sub for 3 "
	  "weeks\n",
	  "type=staffing;school=Lincoln;description=no sub for 3 weeks;" },
	{ "everything on one line without bars",
	  "Type: Staffing School: Lincoln Elementary Description: no sub\n",
	  "type=Staffing;school=Lincoln Elementary;description=no sub;" },
	{ "tabs of a spreadsheet",
	  "Type\tfacilities\nSchool\tAdams\n",
	  "type=facilities;school=Adams;" },
	{ "capitals",
	  "TYPE: FACILITIES\nSCHOOL: SOJOURNER TRUTH\n",
	  "type=FACILITIES;school=SOJOURNER TRUTH;" },
	{ "spanish",
	  "Tipo: personal\nEscuela: Cesar Chavez\nDescripci\u00F3n: no hay "
	  "maestra\n\u00BFDesde cu\u00E1ndo?: agosto\n"
	  "\u00BFQu\u00E9 se ha intentado?: nada\nNombre: Ana Ruiz\n",
	  "type=personal;school=Cesar Chavez;description=no hay maestra;"
	  "since=agosto;tried=nada;name=Ana Ruiz;" },
	{ "boxes ticked",
	  "Type: [ ] Funding [x] Staffing [ ] Other\nSchool: Adams\n",
	  "type=Staffing;school=Adams;" },
	{ "hints in brackets",
	  "Type (choose one: staffing, funding): staffing\n"
	  "School (or building): Adams\n",
	  "type=staffing;school=Adams;" },
	{ "dashes for colons",
	  "Type - staffing\nSchool - Adams\n", "type=staffing;school=Adams;" },
	{ "a label of their own among ours",
	  "School: Adams\nRoom: 12\nType: facilities\n",
	  "school=Adams;Room=12;type=facilities;" },
	{ "a bold label of their own below the description",
	  "*School:* Adams\n*Challenge:* no liaison\n*Best room:* 4\n",
	  "school=Adams;description=no liaison;Best room=4;" },
	{ "days in a description are no labels",
	  "School: Adams\nDescription: No heat.\nMonday: 54 F\nFriday: 51 F\n",
	  "school=Adams;description=No heat./Monday: 54 F/Friday: 51 F;" },
	{ "closing is no answer",
	  "School: Adams\nDescription: No heat.\n\nThanks,\nDana\n",
	  "school=Adams;description=No heat.;" },
	{ "free text has no fields",
	  "Hello,\n\nNote: we still wait. One problem: no books.\n\nDana\n",
	  "" },
	{ "one question alone is no form",
	  "The problem: nobody answers.\n", "" },
	{ "a time of day is no label",
	  "School starts at 8:15 and the bus comes at 8:40.\n", "" },
	{ "an address is no label", "See https://type.example/school: now\n",
	  "" },
	{ "empty", "", "" },
};

static void
test_fields(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct report *report = arena_alloc(arena, sizeof(*report));
		struct text got;

		report->from.name = SLICE("Pat Lee");
		form_find(slice_of(cases[i].text), arena, report);
		text_init(&got, 10000);
		for (int32_t k = 0; k < report->field_count; k++) {
			text_add_slice(&got, report->fields[k].name);
			text_add(&got, "=");
			text_add_slice(&got, report->fields[k].value);
			text_add(&got, ";");
		}
		for (size_t k = 0; k < got.length; k++) {
			if (got.data[k] == '\n')
				got.data[k] = '/';
		}
		if (!slice_is(text_slice(&got), cases[i].fields))
			fail_msg("%s: %s", cases[i].name, got.data);
		text_release(&got);
		arena_free(arena);
	}
}

/* As many fields as a mail can hold: the rest is left out. */
static void
test_limits(void **state)
{
	struct arena *arena = arena_new(ARENA);
	struct report *report = arena_alloc(arena, sizeof(*report));
	struct text many;

	(void)state;
	text_init(&many, 1024 * 1024);
	text_add(&many, "School: Adams\n");
	for (int i = 0; i < 5000; i++)
		text_addf(&many, "Label%c%d: value\n", 'A' + i % 26, i);
	form_find(text_slice(&many), arena, report);
	assert_int_equal(report->field_count, REPORT_FIELDS_MAX);
	assert_true(slice_is(report->fields[0].value, "Adams"));
	text_clear(&many);
	report->field_count = 0;
	while (!many.cut)
		text_add(&many, "Type: School: | : |\t: Type:");
	form_find(text_slice(&many), arena, report);
	assert_true(report->field_count <= REPORT_FIELDS_MAX);
	text_release(&many);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
