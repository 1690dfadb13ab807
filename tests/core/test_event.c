/* Who may say what, and how well they must be known for it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "core/event.h"
#include "tests/core/helper_process.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { TOKEN = 1, PASS = 2, BOTH = TOKEN | PASS, SHELL = 4 };

static struct sender
known_as(const char *address, unsigned evidence)
{
	return (struct sender){
		.address = address,
		.person = policy_person(&process_policy, slice_of(address)),
		.has_token = (evidence & TOKEN) != 0,
		.is_authenticated = (evidence & PASS) != 0,
		.is_operator = (evidence & SHELL) != 0,
	};
}

/* OWNER's, by TEACHER and PARENT; step 2 is HELPER's; gone up to BACKUP. */
static void
make_challenge(struct challenge *challenge)
{
	process_challenge(challenge, CHALLENGE_WORKING);
	process_add_submitter(challenge, PARENT);
	challenge->steps[1] = challenge->steps[0];
	challenge->steps[1].number = 2;
	COPY_TEXT(challenge->steps[1].who, SLICE(HELPER));
	challenge->step_count = 2;
	challenge->level = 1;
}

/*
 * One letter for each sender below: may they, and with what? "-" never, "f"
 * the From line is enough, "e" a token or a pass, "b" both.
 */
static const char *const senders[] = {
	TEACHER, OWNER, HELPER, COORDINATOR, BOARD, BACKUP, STRANGER,
};

static const struct {
	enum event_kind kind;
	const char *may;	/* submitter, owner, assignee, coordinator,
	                           DIT, up the line, stranger */
} cases[] = {
	{ EVENT_REPORTED,	"fffffff" },
	{ EVENT_DETAIL_ADDED,	"fffffff" },
	{ EVENT_ROUTED,		"---b-b-" },
	{ EVENT_TAKEN,		"-e-b---" },
	{ EVENT_PASSED,		"-e-----" },
	{ EVENT_REASSIGNED,	"-e-b-b-" },
	{ EVENT_STEP_PLANNED,	"-e-b-b-" },
	{ EVENT_STEP_DONE,	"-eeb-b-" },	/* of step 2 */
	{ EVENT_STEP_MOVED,	"-eeb-b-" },
	{ EVENT_NOTED,		"fffffff" },
	{ EVENT_ASKED,		"-e-b-b-" },
	{ EVENT_ANSWERED,	"fffffff" },
	{ EVENT_UNDERSTOOD,	"-e---b-" },
	{ EVENT_DECIDED,	"-e-b-b-" },
	{ EVENT_SECURED,	"-e-b-b-" },
	{ EVENT_ADDRESSED,	"-e-b---" },
	{ EVENT_SUFFICIENT,	"e------" },
	{ EVENT_PARTLY,		"f------" },
	{ EVENT_INSUFFICIENT,	"f------" },
	{ EVENT_WITHDRAWN,	"e------" },
	{ EVENT_ENDED,		"---bb--" },
	{ EVENT_FOLLOWED_UP,	"---bb--" },
	{ EVENT_HANDED_OVER,	"---b---" },
	{ EVENT_DISCUSSED,	"---bb--" },
	{ EVENT_ESCALATED,	"-e-b-b-" },
	{ EVENT_BOUNCED,	"fffffff" },
	{ EVENT_TICKED,		"fffffff" },
	{ EVENT_JOINED,		"---b-b-" },
	{ EVENT_REOPENED,	"---bb--" },
	{ EVENT_RELEASED,	"---b---" },
	{ EVENT_UNDONE,		"eeebbbb" },
	{ EVENT_REDACTED,	"---b---" },
};

static bool
is_enough(char needed, unsigned evidence)
{
	switch (needed) {
	case 'f':
		return true;
	case 'e':
		return evidence != 0;
	case 'b':
		return evidence == BOTH;
	default:
		return false;
	}
}

static void
test_rights(void **state)
{
	bool shown[EVENT_KINDS] = { false };
	struct challenge challenge;

	(void)state;
	make_challenge(&challenge);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		shown[cases[i].kind] = true;
		for (size_t j = 0; j < strlen(cases[i].may); j++)
			for (unsigned evidence = 0; evidence <= BOTH;
			     evidence++) {
				struct sender sender = known_as(senders[j],
				                                evidence);
				const char *reason = NULL;
				bool may = event_allowed(&process_policy,
					&challenge, &sender, cases[i].kind,
					2, &reason);

				if (may != is_enough(cases[i].may[j],
				                     evidence))
					fail_msg("\"%s\" by %s with \"%s\": %d",
					         event_name(cases[i].kind),
					         senders[j],
					         event_evidence(&sender), may);
				if (!may && (reason == NULL ||
				             strchr(reason, '.') == NULL))
					fail_msg("\"%s\" by %s: no reason",
					         event_name(cases[i].kind),
					         senders[j]);
			}
	}
	for (int kind = 0; kind < EVENT_KINDS; kind++) {
		assert_true(shown[kind]);
		assert_true(strlen(event_name((enum event_kind)kind)) > 3);
	}
}

static bool
may(const struct policy *policy, const struct challenge *challenge,
    const char *address, unsigned evidence, enum event_kind kind, int32_t step)
{
	struct sender sender = known_as(address, evidence);
	const char *reason = NULL;

	return event_allowed(policy, challenge, &sender, kind, step, &reason);
}

static void
test_particulars(void **state)
{
	const struct policy *policy = &process_policy;
	struct policy open = process_policy;
	struct challenge challenge;

	(void)state;
	make_challenge(&challenge);
	/* A step of somebody else's. */
	assert_false(may(policy, &challenge, HELPER, BOTH, EVENT_STEP_DONE, 1));
	/* By a second address of the same person, and in capitals. */
	assert_true(may(policy, &challenge, OWNER_AT_HOME, TOKEN, EVENT_TAKEN,
	                0));
	assert_true(may(policy, &challenge, "PARENT@Home.example", TOKEN,
	                EVENT_SUFFICIENT, 0));
	/* Everybody it was escalated to, but nobody further up. */
	assert_false(may(policy, &challenge, MANAGER, BOTH, EVENT_ASKED, 0));
	challenge.level = 2;
	assert_true(may(policy, &challenge, MANAGER, BOTH, EVENT_ASKED, 0));
	assert_true(may(policy, &challenge, BACKUP, BOTH, EVENT_ASKED, 0));
	/* Where no server vouches for senders, the token has to do. */
	open.authserv_id = NULL;
	assert_true(may(&open, &challenge, COORDINATOR, TOKEN, EVENT_ENDED, 0));
	assert_false(may(&open, &challenge, COORDINATOR, 0, EVENT_ENDED, 0));
	/* Whoever stands at the machine leads, but confirms for nobody. */
	assert_true(may(policy, &challenge, "root", SHELL, EVENT_ENDED, 0));
	assert_true(may(policy, &challenge, "root", SHELL, EVENT_ROUTED, 0));
	assert_false(may(policy, &challenge, "root", SHELL, EVENT_SUFFICIENT,
	                 0));
	/* Nobody is the owner of what nobody owns. */
	challenge.owner[0] = '\0';
	assert_false(may(policy, &challenge, "", BOTH, EVENT_TAKEN, 0));
}

static void
test_evidence(void **state)
{
	static const struct {
		unsigned evidence;
		const char *words;
	} said[] = {
		{ 0, "sender address only" }, { TOKEN, "token" },
		{ PASS, "authentication" },
		{ BOTH, "token and authentication" }, { SHELL, "operator" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++) {
		struct sender sender = known_as(OWNER, said[i].evidence);

		assert_string_equal(event_evidence(&sender), said[i].words);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rights),
		cmocka_unit_test(test_particulars),
		cmocka_unit_test(test_evidence),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
