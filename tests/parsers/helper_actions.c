#include "tests/parsers/helper_actions.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#include <cmocka.h>	/* last: it has a macro named fail */

enum { ARENA_LIMIT = 64 * 1024 * 1024, LINE_LIMIT = 4000 };

static const char *const kinds[ACTION_KINDS] = {
	[ACTION_ACCEPT] = "accept", [ACTION_DECLINE] = "decline",
	[ACTION_REASSIGN] = "reassign", [ACTION_ADD_STEP] = "step",
	[ACTION_STEP_DONE] = "done", [ACTION_STEP_DUE] = "due",
	[ACTION_NOTE] = "note", [ACTION_REMOVED] = "removed",
	[ACTION_ASK] = "ask", [ACTION_UNCLEAR] = "unclear",
};

static void
describe(const struct action *action, unsigned show, struct text *got)
{
	text_addf(got, "%s%s", got->length > 0 ? "; " : "",
	          kinds[action->kind] != NULL ? kinds[action->kind] : "other");
	if (action->step > 0)
		text_addf(got, " %d", (int)action->step);
	if ((show & SHOW_DUE) != 0 && action->due != DAY_NONE)
		text_addf(got, " +%d", (int)(action->due - ACTIONS_TODAY));
	if ((show & SHOW_WHO) != 0 && action->kind == ACTION_REASSIGN)
		text_addf(got, " " SLICE_FMT, SLICE_ARG(action->who));
	if ((show & SHOW_TEXT) != 0 && action->kind == ACTION_ADD_STEP)
		text_addf(got, " '" SLICE_FMT "'", SLICE_ARG(action->text));
}

bool
actions_are(struct reading_context *context, const char *mail,
            const char *wanted, unsigned show)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct reading *reading = arena_alloc(arena, sizeof(*reading));
	struct text got;
	bool right;

	context->as = READING_AS_OWNER;
	context->today = ACTIONS_TODAY;
	actions_read(context, slice_of(mail), arena, reading);
	text_init(&got, LINE_LIMIT);
	for (int32_t i = 0; i < reading->action_count; i++)
		describe(&reading->actions[i], show, &got);
	right = slice_is(text_slice(&got), wanted);
	if (!right)
		print_error("\"%s\": %s, not %s\n", mail, got.data, wanted);
	text_release(&got);
	arena_free(arena);
	return right;
}
