/* Who is who: names and addresses as people write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/policy.h"

static const struct person people[] = {
	{ .name = "Dana Ruiz", .address_count = 2,
	  .addresses = { "dana.ruiz@riverbend.example", "druiz@home.example" } },
	{ .name = "Kelly Novak", .address_count = 1,
	  .addresses = { "kelly.novak@riverbend.example" }, .language = "es" },
	{ .name = "Sam Kelly", .address_count = 1,
	  .addresses = { "sam.kelly@riverbend.example" } },
	{ .name = "Dr. María José Peña", .address_count = 1,
	  .addresses = { "mjpena@riverbend.example" } },
	{ .name = "Maria Lopez", .address_count = 1,
	  .addresses = { "mlopez@riverbend.example" } },
};

static const char *const other_addresses[] = { "barriers@riverbend.example" };
static const char *const aliases[] = { "Lincoln", "LES" };
static const struct school schools[] = {
	{ .name = "Lincoln Elementary", .alias_count = 2, .aliases = aliases },
	{ .name = "Jefferson High School" },
};
static const struct type types[] = {
	{ .key = "staffing", .label = "Staffing" },
	{ .key = "other", .label = "Other" },
};

static const struct policy policy = {
	.district = "Riverbend Public Schools",
	.address = "clearway@riverbend.example",
	.alias_count = 1, .aliases = other_addresses,
	.language = "en",
	.person_count = sizeof(people) / sizeof(people[0]), .people = people,
	.school_count = 2, .schools = schools,
	.type_count = 2, .types = types,
};

struct named_case {
	const char *written;
	const char *name;	/* NULL: nobody, or several */
};

static void
test_named(void **state)
{
	static const struct named_case cases[] = {
		{ "", NULL },
		{ "   ", NULL },
		{ "Dana Ruiz", "Dana Ruiz" },
		{ "dana ruiz", "Dana Ruiz" },
		{ "RUIZ", "Dana Ruiz" },
		{ "dana", "Dana Ruiz" },
		{ "Ms. Ruiz", "Dana Ruiz" },
		{ "Ruiz, Dana", "Dana Ruiz" },
		{ " Dana Ruiz. ", "Dana Ruiz" },
		{ "DRuiz@Home.example", "Dana Ruiz" },
		{ "Dana Ruiz <druiz@home.example>", "Dana Ruiz" },
		{ "Dana Ruiz <nobody@home.example>", NULL },
		{ "Kelly", NULL },		/* a first and a last name */
		{ "Kelly Novak", "Kelly Novak" },
		{ "Mr Kelly", NULL },
		{ "Sam Kelly", "Sam Kelly" },
		{ "pena", "Dr. María José Peña" },
		{ "Dr. Pena", "Dr. María José Peña" },
		{ "Maria Jose Pena", "Dr. María José Peña" },
		{ "maria peña", "Dr. María José Peña" },
		{ "Maria", NULL },		/* two of them */
		{ "Maria Lopez", "Maria Lopez" },
		{ "Dana Lopez", NULL },
		{ "Dana R", NULL },
		{ "Dr.", NULL },
		{ "facilities", NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct person *person = policy_person_named(&policy,
			slice_of(cases[i].written));
		const char *name = person != NULL ? person->name : "(nobody)";

		if (strcmp(name, cases[i].name != NULL ? cases[i].name
		                 : "(nobody)") != 0)
			fail_msg("\"%s\" is %s", cases[i].written, name);
	}
}

static void
test_person(void **state)
{
	(void)state;
	assert_ptr_equal(policy_person(&policy,
		slice_of(" DANA.Ruiz@riverbend.EXAMPLE ")), &people[0]);
	assert_ptr_equal(policy_person(&policy, SLICE("druiz@home.example")),
	                 &people[0]);
	assert_null(policy_person(&policy, SLICE("")));
	assert_null(policy_person(&policy, SLICE("dana.ruiz@riverbend")));
	assert_null(policy_person(&policy, (struct slice){ NULL, 0 }));
}

struct ours_case {
	const char *address;
	bool ours;
};

static void
test_is_ours(void **state)
{
	static const struct ours_case cases[] = {
		{ "clearway@riverbend.example", true },
		{ "Clearway@Riverbend.Example", true },
		{ "clearway+ch42-k7mr3x9qw2htab@riverbend.example", true },
		{ "clearway+@riverbend.example", true },
		{ "barriers@riverbend.example", true },
		{ "barriers+x@riverbend.example", true },
		{ "", false },
		{ "clearway", false },
		{ "clearway+x", false },
		{ "clearway@riverbend.example.org", false },
		{ "clearway+x@riverbend.example.org", false },
		{ "xclearway+x@riverbend.example", false },
		{ "clearwayx@riverbend.example", false },
		{ "clearway@else+x.example", false },
		{ "dana.ruiz@riverbend.example", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		if (policy_is_ours(&policy, slice_of(cases[i].address)) !=
		    cases[i].ours)
			fail_msg("%s", cases[i].address);
	}
}

static void
test_lookups(void **state)
{
	(void)state;
	assert_ptr_equal(policy_type(&policy, "other"), &types[1]);
	assert_null(policy_type(&policy, "Other"));
	assert_null(policy_type(&policy, ""));
	assert_ptr_equal(policy_school(&policy, "lincoln"), &schools[0]);
	assert_ptr_equal(policy_school(&policy, "LES"), &schools[0]);
	assert_ptr_equal(policy_school(&policy, "Jefferson High School"),
	                 &schools[1]);
	assert_null(policy_school(&policy, "Jefferson"));
	assert_null(policy_school(&policy, ""));
	assert_string_equal(policy_language(&policy,
		"kelly.novak@riverbend.example"), "es");
	assert_string_equal(policy_language(&policy,
		"dana.ruiz@riverbend.example"), "en");
	assert_string_equal(policy_language(&policy, "x@y.example"), "en");
	assert_string_equal(policy_name(&policy, "druiz@home.example"),
	                    "Dana Ruiz");
	assert_string_equal(policy_name(&policy, "x@y.example"),
	                    "x@y.example");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_named),
		cmocka_unit_test(test_person),
		cmocka_unit_test(test_is_ours),
		cmocka_unit_test(test_lookups),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
