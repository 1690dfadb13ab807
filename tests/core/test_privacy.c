/*
 * What may name a student, by a labelled set of our own, and wishes for a name
 * to be kept.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "core/privacy.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum {
	ARENA_LIMIT = 8 * 1024 * 1024,
	FOUND_LEAST = 90,	/* percent of what names a student */
	FALSE_MOST = 6		/* percent of what names none */
};

static const struct person people[] = {
	{ .name = "Megan Olsen" }, { .name = "Kim Osei" },
	{ .name = "Lorraine Hill" }, { .name = "Marcus Bell" },
};
static const char *const aliases[] = { "RMS" };
static const struct school schools[] = {
	{ .name = "Lincoln Elementary" }, { .name = "Jefferson High School" },
	{ .name = "Roosevelt Middle School", .alias_count = 1,
	  .aliases = aliases },
	{ .name = "Cesar Chavez Academy" },
	{ .name = "Adams Early Childhood Center" },
};
static const struct policy policy = {
	.person_count = sizeof(people) / sizeof(people[0]), .people = people,
	.school_count = sizeof(schools) / sizeof(schools[0]),
	.schools = schools,
};

static size_t
look(struct slice text, const char *writer)
{
	const char *reasons[PRIVACY_REASONS_MAX];
	struct arena *arena = arena_new(ARENA_LIMIT);
	size_t count = privacy_identifiers(text, &policy, writer, arena,
	                                   reasons);

	for (size_t i = 0; i < count; i++)
		assert_true(slice_ends_fold(slice_of(reasons[i]), "."));
	arena_free(arena);
	return count;
}

static void
test_labelled(void **state)
{
	FILE *file = fopen("tests/corpus/privacy.txt", "r");
	int counts[2] = { 0 };
	int found[2] = { 0 };
	char line[1000];

	(void)state;
	assert_non_null(file);
	while (fgets(line, sizeof(line), file) != NULL) {
		bool names = line[0] == '+';
		bool is_found;

		if (line[0] == '#')
			continue;
		is_found = look(slice_trim(slice_of(line + 1)), NULL) > 0;
		counts[names]++;
		found[names] += is_found;
		if (is_found != names)
			print_message("  %s: %s", is_found ? "false alarm"
			              : "not found", line + 1);
	}
	fclose(file);
	print_message("  found %d of %d, false alarms %d of %d\n", found[1],
	              counts[1], found[0], counts[0]);
	assert_true(counts[0] + counts[1] >= 100);
	assert_true(found[1] * 100 >= counts[1] * FOUND_LEAST);
	assert_true(found[0] * 100 <= counts[0] * FALSE_MOST);
}

static void
test_names_that_are_no_students(void **state)
{
	(void)state;
	assert_int_equal(look(SLICE("My student teacher, Robin, starts."),
	                      "Robin Fell"), 0);
	assert_int_equal(look(SLICE("our student council, Marcus Bell says"),
	                      NULL), 0);
	/* no other Marcus is on the roster */
	assert_true(look(SLICE("student Marcus Webb has no desk"), NULL) > 0);
	assert_int_equal(look(SLICE(""), NULL), 0);
	assert_int_equal(look(SLICE("student"), NULL), 0);
	assert_int_equal(look(SLICE("\xff\xfe student \xc3"), NULL), 0);
	assert_true(look(SLICE("student Zo\xc3\xab has no desk"), NULL) > 0);
	assert_true(look(SLICE("Jayden\xe2\x80\x99s mom called"), NULL) > 0);
}

static void
test_wishes(void **state)
{
	static const struct {
		const char *text;
		bool hidden;
	} cases[] = {
		{ "Please do not show my name to anybody.", true },
		{ "Please don't share my name with the principal.", true },
		{ "Keep my name out of it, please.", true },
		{ "I want to stay anonymous.", true },
		{ "Please keep this confidential.", true },
		{ "You may pass it on without using my name", true },
		{ "Por favor, no digan mi nombre.", true },
		{ "Esto es confidencial.", true },
		{ "Compártanlo sin mi nombre, por favor", true },
		{ "My name is Tom Baker.", false },
		{ "The system does not show my name on the roster.", true },
		{ "You can use my name.", false },
		{ "Student files are confidential by law.", false },
		{ "Mi nombre es Marisol.", false },
		{ "No hay suplentes. Mi nombre es Marisol.", false },
		{ "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);

		if (privacy_wants_hidden(slice_of(cases[i].text), arena) !=
		    cases[i].hidden)
			fail_msg("\"%s\": not %d", cases[i].text,
			         cases[i].hidden);
		arena_free(arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_labelled),
		cmocka_unit_test(test_names_that_are_no_students),
		cmocka_unit_test(test_wishes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
