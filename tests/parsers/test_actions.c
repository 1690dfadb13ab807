/* test_actions.c - commands of the coordinator, traps, and ugly input. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "parsers/actions.h"

#include <cmocka.h>	/* last: it has a macro named fail */

enum { ARENA_LIMIT = 256 * 1024 * 1024, TODAY = 20789 };	/* 2026-12-02 */

static struct reading_context
context_as(enum reading_as as)
{
	struct reading_context context = {
		.as = as, .today = TODAY, .state = CHALLENGE_WORKING,
		.step_count = 3,
		.steps = {
			{ 1, SLICE("Order 30 Chromebooks for grade four"),
			  TODAY + 3, false },
			{ 2, SLICE("Install the charging carts"),
			  TODAY + 10, false },
			{ 3, SLICE("Train the teachers on the new login"),
			  DAY_NONE, false },
		},
	};

	return context;
}

static const char *const kinds[ACTION_KINDS] = {
	"accept", "decline", "reassign", "step", "done", "due", "note",
	"removed", "ask", "unclear", "type", "school", "scope", "summary",
	"sensitive", "end", "withdraw", "understood", "decide", "secured",
	"control", "venue", "merge", "drop", "release", "redact", "reopen",
};

static void
describe(const struct reading *reading, struct text *got)
{
	text_clear(got);
	for (int32_t i = 0; i < reading->action_count; i++) {
		const struct action *action = &reading->actions[i];

		text_addf(got, "%s%s", i > 0 ? "; " : "", kinds[action->kind]);
		if (action->step > 0)
			text_addf(got, " %d", (int)action->step);
		if (action->due != DAY_NONE)
			text_addf(got, " +%d", (int)(action->due - TODAY));
		if (action->ending != ENDING_NONE)
			text_addf(got, " =%d", (int)action->ending);
		if (action->who.length > 0)
			text_addf(got, " <" SLICE_FMT ">",
			          SLICE_ARG(action->who));
		if (action->text.length > 0 && action->kind != ACTION_NOTE &&
		    action->kind != ACTION_UNCLEAR)
			text_addf(got, " '" SLICE_FMT "'",
			          SLICE_ARG(action->text));
	}
}

static void
test_cases(void **state)
{
	static const struct {
		enum reading_as as;
		const char *text;
		const char *actions;
	} cases[] = {
		{ READING_AS_COORDINATOR, "TYPE staffing\nSCHOOL Lincoln "
		  "Elementary\nSCOPE school\nSUMMARY No para since August\n"
		  "OWNER Kim Osei\nSENSITIVE",
		  "type 'staffing'; school 'Lincoln Elementary'; scope "
		  "'school'; summary 'No para since August'; reassign "
		  "<Kim Osei>; sensitive" },
		{ READING_AS_COORDINATOR, "RETURNED they can change it",
		  "end =2 'they can change it'" },
		{ READING_AS_COORDINATOR, "NOT ACCEPTED: personnel matter",
		  "end =3 'personnel matter'" },
		{ READING_AS_COORDINATOR, "duplicate of [CH-17]",
		  "end =4 '17'" },
		{ READING_AS_COORDINATOR, "CONFIRMED by phone, Ms. Lee, Dec 1",
		  "end =1 'by phone, Ms. Lee, Dec 1'" },
		{ READING_AS_COORDINATOR, "UNCONFIRMED she moved away",
		  "end =6 'she moved away'" },
		/* without its reason: whoever acts on it asks */
		{ READING_AS_COORDINATOR, "CONFIRMED", "end =1" },
		{ READING_AS_COORDINATOR, "NOT ACCEPTED", "end =3" },
		{ READING_AS_COORDINATOR, "Returned to the school: Ms. Diaz "
		  "can change the roster", "end =2 'Ms. Diaz can change the "
		  "roster'" },
		{ READING_AS_COORDINATOR, "devuelto a la escuela: puede "
		  "cambiar el horario", "end =2 'puede cambiar el horario'" },
		{ READING_AS_COORDINATOR, "OUT OF SCOPE: windows are for "
		  "facilities, 555-0111", "end =3 'windows are for "
		  "facilities, 555-0111'" },
		{ READING_AS_COORDINATOR, "fuera de alcance: es del estado",
		  "end =3 'es del estado'" },
		{ READING_AS_COORDINATOR, "This is a duplicate of CH-12.",
		  "end =4 '12'" },
		{ READING_AS_COORDINATOR, "MERGE INTO 12", "merge '12'" },
		{ READING_AS_COORDINATOR, "Please merge this with [CH-12]",
		  "merge '12'" },
		{ READING_AS_COORDINATOR, "fusionar con 12", "merge '12'" },
		{ READING_AS_COORDINATOR, "merge it", "unclear" },
		{ READING_AS_COORDINATOR, "INTERNAL\nVENUE: DIT meeting",
		  "control 'internal'; venue 'DIT meeting'" },
		{ READING_AS_COORDINATOR, "Control: external",
		  "control 'external'" },
		{ READING_AS_COORDINATOR, "externo", "control 'external'" },
		{ READING_AS_COORDINATOR, "Internal mail was slow", "note" },
		{ READING_AS_COORDINATOR, "Meeting was moved to Friday",
		  "note" },
		{ READING_AS_COORDINATOR, "RELEASE", "release" },
		{ READING_AS_COORDINATOR, "liberar las palabras", "release" },
		{ READING_AS_COORDINATOR, "Release time was approved", "note" },
		{ READING_AS_COORDINATOR, "REDACT names a student",
		  "redact 'names a student'" },
		{ READING_AS_COORDINATOR, "REOPEN Lee called: it is back",
		  "reopen 'Lee called: it is back'" },
		{ READING_AS_COORDINATOR, "DROP advertising",
		  "drop 'advertising'" },
		{ READING_AS_COORDINATOR, "Drop off is at noon", "unclear" },
		{ READING_AS_COORDINATOR, "Please don't share their name.",
		  "sensitive" },
		{ READING_AS_COORDINATOR, "should we merge this into 12?",
		  "unclear" },
		{ READING_AS_OWNER, "MERGE INTO 12", "note" },
		{ READING_AS_SUBMITTER, "RELEASE", "note" },
		{ READING_AS_OWNER, "CONFIRMED by phone", "note" },
		{ READING_AS_OWNER, "TYPE staffing", "note" },
		{ READING_AS_SUBMITTER, "WITHDRAW we found another way",
		  "withdraw 'we found another way'" },
		{ READING_AS_SUBMITTER, "DONE 2", "note" },
		{ READING_AS_SUBMITTER, "REMOVED", "note" },
		{ READING_AS_OWNER, "UNDERSTOOD. ACCEPT", "understood; accept" },
		{ READING_AS_OWNER, "ENTENDIDO", "understood" },
		{ READING_AS_OWNER, "Understood, thanks", "unclear" },
		{ READING_AS_OWNER, "DECIDED: a sub for each school, because "
		  "it is cheapest. DONE 1\nACCEPT", "decide 'a sub for each "
		  "school, because it is cheapest. DONE 1'; accept" },
		{ READING_AS_OWNER, "SECURED: two subs until June",
		  "secured 'two subs until June'" },
		{ READING_AS_OWNER, "DECIDED ", "unclear" },
		{ READING_AS_OWNER, "We decided to wait", "note" },
		{ READING_AS_SUBMITTER, "UNDERSTOOD", "note" },
		{ READING_AS_OWNER, "", "unclear" },
		{ READING_AS_OWNER, "Step 2 moves to Dec 18. The other two are "
		  "done.", "due 2 +16; done 1; done 3" },
		{ READING_AS_OWNER, "DUE 1 May 21, DUE 1 May 28", "unclear" },
		{ READING_AS_OWNER, "Step 2 is finished. So is step 1.",
		  "done 2; done 1" },
		{ READING_AS_OWNER, "Step 2 is finished. So is step 1?",
		  "done 2; unclear" },
		{ READING_AS_OWNER, "1 and 2 are both done", "done 1; done 2" },
		{ READING_AS_OWNER, "2 is done as well as number 1",
		  "done 2; done 1" },
		{ READING_AS_OWNER, "STEP  BY ", "unclear" },
		{ READING_AS_OWNER, "DECLINE ", "unclear" },
		{ READING_AS_OWNER, "OWNER ", "unclear" },
		{ READING_AS_OWNER, "DONE ", "unclear" },
		{ READING_AS_OWNER, "1) done 2) done", "done 1; done 2" },
		{ READING_AS_OWNER, "2 is late, new date Dec 18",
		  "due 2 +16" },
		{ READING_AS_OWNER, "Set step 3 to Dec 18", "due 3 +16" },
		{ READING_AS_OWNER, "The charging carts in the library are "
		  "installed", "note" },
		{ READING_AS_OWNER, "DONE 1\nThanks, Pat", "done 1" },
		{ READING_AS_OWNER, "is 1 done", "unclear" },
		{ READING_AS_OWNER, "Everything but 2 is done", "unclear" },
		{ READING_AS_OWNER, "all except 2 are done", "unclear" },
		{ READING_AS_OWNER, "Grades 1-3 are done, K-2 by Friday",
		  "note" },
		{ READING_AS_OWNER, "The printer is fixed", "note" },
		{ READING_AS_OWNER, "the old carts were removed", "note" },
		{ READING_AS_OWNER, "STEP tell Al that DONE 2 and REMOVED are "
		  "words BY Friday", "step +2 'tell Al that DONE 2 and "
		  "REMOVED are words'" },
		{ READING_AS_OWNER, "DONE 1\nDONE 1", "done 1" },
		{ READING_AS_OWNER, "I accept. Yes, I'll take this.",
		  "accept" },
		{ READING_AS_OWNER, "> DONE 1\n> DONE 2\nthanks", "unclear" },
		{ READING_AS_OWNER, "Thanks,\nRay Done-Smith\nTeacher", "unclear" },
	};
	struct reading *reading = malloc(sizeof(*reading));
	struct text got;

	(void)state;
	assert_non_null(reading);
	text_init(&got, 4000);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct reading_context context = context_as(cases[i].as);
		struct arena *arena = arena_new(ARENA_LIMIT);

		actions_read(&context, slice_of(cases[i].text), arena,
		             reading);
		describe(reading, &got);
		if (!slice_is(text_slice(&got), cases[i].actions))
			fail_msg("\"%s\": %s", cases[i].text, got.data);
		arena_free(arena);
	}
	text_release(&got);
	free(reading);
}

static void
test_ugly(void **state)
{
	enum { SIZE = 1024 * 1024 };
	static const char *const patterns[] = {
		"\0", "\xFF", "\x80", "a", "a ", "\n", "- ", "1) ", "DONE ",
		"1 ", "1, ", "and ", "and Friday ", "I will ", "step ",
		"DUE 1 ", "DONE 1\n", "NOTE x\n", "@", "Kim ", "(Kim) ",
		"the carts ", "call by Friday and ", "? ", "ok, ", "STEP a\n",
	};
	struct reading *reading = malloc(sizeof(*reading));
	char *bytes = malloc(SIZE);

	(void)state;
	assert_non_null(reading);
	assert_non_null(bytes);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		struct reading_context context = context_as(READING_AS_OWNER);
		struct arena *arena = arena_new(ARENA_LIMIT);
		size_t length = i == 0 ? 1 : strlen(patterns[i]);

		for (size_t at = 0; at < SIZE; at++)
			bytes[at] = patterns[i][at % length];
		actions_read(&context, (struct slice){ bytes, SIZE }, arena,
		             reading);
		assert_in_range(reading->action_count, 1, READING_ACTIONS_MAX);
		arena_free(arena);
	}
	free(bytes);
	free(reading);
}

/* Each speaks of what is done, and none says that it is. */
static void
test_not_done(void **state)
{
	static const char *const traps[] = {
		"Step 1 is done in my dreams.", "Step 1 is done, not.",
		"Step 1 is done. Just kidding.",
		"Step 1 is done. Oh wait, no it isn't.",
		"Step 1 is done on our side, waiting on IT",
		"Step 1 has to be done first", "Step 1 is far from done",
		"Step 1 nowhere near done",
		"We ordered the Chromebooks and then canceled",
		"We ordered the Chromebooks but they sent tablets",
		"Chromebooks get ordered every July",
		"Ordered samples of the Chromebooks",
		"Pending the invoice, step 1 is done.",
		"Barring another storm, the obstacle is gone.",
		"Subject to board approval, the problem is resolved.",
		"With one exception, the challenge is removed.",
		"Salvo la cafeteria, el problema esta resuelto.",
		"Problem solved, sort of", "Room two is done",
		"The others are done", "chromebooks arrived", "carts are in",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(traps) / sizeof(traps[0]); i++) {
		struct reading_context context = context_as(READING_AS_OWNER);
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct reading *reading = arena_alloc(arena,
		                                      sizeof(*reading));

		actions_read(&context, slice_of(traps[i]), arena, reading);
		for (int32_t j = 0; j < reading->action_count; j++) {
			enum action_kind kind = reading->actions[j].kind;

			if (kind != ACTION_STEP_DONE && kind != ACTION_REMOVED)
				continue;
			print_message("%s\n", traps[i]);
			assert_true(false);
		}
		arena_free(arena);
	}
}

/* More actions than fit: the first are kept, and it is said. */
static void
test_limit(void **state)
{
	struct reading_context context = context_as(READING_AS_OWNER);
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct reading *reading = arena_alloc(arena, sizeof(*reading));
	struct text mail;

	(void)state;
	text_init(&mail, 100000);
	for (int i = 0; i < 100; i++)
		text_addf(&mail, "STEP look at room %d\n", i);
	actions_read(&context, text_slice(&mail), arena, reading);
	assert_int_equal(reading->action_count, READING_ACTIONS_MAX);
	assert_true(reading->cut);
	actions_read(&context, SLICE("DONE 1"), arena, reading);
	assert_false(reading->cut);
	text_release(&mail);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_not_done),
		cmocka_unit_test(test_ugly),
		cmocka_unit_test(test_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
