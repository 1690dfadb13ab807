/* Who acts for whom: covers, leavers, circles, and who answers for somebody. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "core/policy.h"
#include "tests/core/helper_process.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { MOST = 6 };

static const struct school schools[] = {
	{ .name = "Lincoln", .designee = HELPER },
	{ .name = "Washington", .designee = NULL },
};

static struct policy
policy_with(const struct absence *absences, const struct departure *gone)
{
	struct policy policy = process_policy;

	policy.schools = schools;
	policy.school_count = 2;
	policy.absences = absences;
	policy.departures = gone;
	while (policy.absence_count < MOST &&
	       absences[policy.absence_count].person != NULL)
		policy.absence_count++;
	while (policy.departure_count < MOST &&
	       gone[policy.departure_count].person != NULL)
		policy.departure_count++;
	return policy;
}

static const struct {
	const char *name;
	struct absence absences[MOST];
	struct departure gone[MOST];
	const char *who;
	const char *acts;
} cases[] = {
	{ "nobody is out", { { 0 } }, { { 0 } }, OWNER, OWNER },
	{ "no address", { { 0 } }, { { 0 } }, "", "" },
	{ "a stranger acts for themselves", { { 0 } }, { { 0 } }, STRANGER,
	  STRANGER },
	{ "a cover", { { OWNER, 0, 9, HELPER } }, { { 0 } }, OWNER, HELPER },
	{ "by another address", { { OWNER_AT_HOME, 0, 9, HELPER } }, { { 0 } },
	  OWNER, HELPER },
	{ "a cover's cover", { { OWNER, 0, 9, HELPER },
	  { HELPER, 0, 9, CHIEF } }, { { 0 } }, OWNER, CHIEF },
	{ "no cover: the backup", { { OWNER, 0, 9, "" } }, { { 0 } }, OWNER,
	  BACKUP },
	{ "the backup is out, too: the manager", { { OWNER, 0, 9, "" },
	  { BACKUP, 0, 9, "" } }, { { 0 } }, OWNER, MANAGER },
	{ "all are out: the coordinator", { { OWNER, 0, 9, "" },
	  { BACKUP, 0, 9, "" }, { MANAGER, 0, 9, "" } }, { { 0 } }, OWNER,
	  COORDINATOR },
	{ "a circle of two: the manager", { { OWNER, 0, 9, BACKUP },
	  { BACKUP, 0, 9, OWNER } }, { { 0 } }, OWNER, MANAGER },
	{ "covers for themselves", { { OWNER, 0, 9, OWNER } }, { { 0 } },
	  OWNER, BACKUP },
	{ "the coordinator is out: the line", { { COORDINATOR, 0, 9, "" } },
	  { { 0 } }, COORDINATOR, CHIEF },
	{ "nobody is there at all: the coordinator", { { COORDINATOR, 0, 9, "" },
	  { CHIEF, 0, 9, "" }, { BOARD, 0, 9, "" }, { OWNER, 0, 9, "" },
	  { BACKUP, 0, 9, "" }, { MANAGER, 0, 9, "" } }, { { 0 } }, OWNER,
	  COORDINATOR },
	{ "left, with a successor", { { 0 } }, { { OWNER, HELPER } }, OWNER,
	  HELPER },
	{ "left, nobody named: the backup", { { 0 } }, { { OWNER, "" } },
	  OWNER, BACKUP },
	{ "the successor has left, too", { { 0 } }, { { OWNER, HELPER },
	  { HELPER, CHIEF } }, OWNER, CHIEF },
	{ "the successor is out", { { HELPER, 0, 9, BOARD } },
	  { { OWNER, HELPER } }, OWNER, BOARD },
	{ "a stranger has left", { { 0 } }, { { PARENT, "" } }, PARENT,
	  COORDINATOR },
};

static void
test_acting(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct policy policy = policy_with(cases[i].absences,
		                                   cases[i].gone);
		const char *acts = policy_acting(&policy, cases[i].who);

		if (strcmp(acts, cases[i].acts) != 0)
			fail_msg("%s: %s, not %s", cases[i].name, acts,
			         cases[i].acts);
		assert_string_equal(policy_acting(&policy, acts), acts);
		if (acts[0] != '\0')
			assert_true(policy_speaks_for(&policy, acts,
			                              cases[i].who));
	}
}

static void
test_speaking(void **state)
{
	const struct absence absences[MOST] = { { OWNER, 0, 9, HELPER } };
	const struct departure gone[MOST] = { { NULL, NULL } };
	struct policy policy = policy_with(absences, gone);

	(void)state;
	assert_true(policy_speaks_for(&policy, OWNER_AT_HOME, OWNER));
	assert_true(policy_speaks_for(&policy, HELPER, OWNER));
	assert_false(policy_speaks_for(&policy, BACKUP, OWNER));
	assert_false(policy_speaks_for(&policy, OWNER, HELPER));
	assert_false(policy_speaks_for(&policy, NULL, OWNER));
	assert_false(policy_speaks_for(&policy, "", ""));
	assert_false(policy_speaks_for(&process_policy, HELPER, OWNER));
}

static void
test_voice(void **state)
{
	const struct absence none[MOST] = { { NULL, 0, 0, NULL } };
	const struct departure gone[MOST] = { { TEACHER, "" } };
	struct policy policy = policy_with(none, gone);
	struct challenge challenge;
	struct submitter *one = &challenge.submitters[0];

	(void)state;
	process_challenge(&challenge, CHALLENGE_ASKING);
	assert_string_equal(policy_voice(&process_policy, &challenge, one),
	                    TEACHER);
	assert_null(policy_voice(&policy, &challenge, one));
	COPY_TEXT(challenge.school, SLICE("Lincoln"));
	assert_string_equal(policy_voice(&policy, &challenge, one), HELPER);
	COPY_TEXT(challenge.school, SLICE("Washington"));
	assert_null(policy_voice(&policy, &challenge, one));
	policy.departure_count = 0;
	assert_string_equal(policy_voice(&policy, &challenge, one), TEACHER);
	/* Out of reach, and the designee of their own school. */
	COPY_TEXT(one->party.address, SLICE(HELPER));
	COPY_TEXT(challenge.school, SLICE("Lincoln"));
	one->is_gone = true;
	assert_null(policy_voice(&policy, &challenge, one));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_acting),
		cmocka_unit_test(test_speaking),
		cmocka_unit_test(test_voice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
