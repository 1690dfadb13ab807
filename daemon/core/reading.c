#include "core/reading.h"

#include "core/wire.h"

static const char *const action_names[ACTION_KINDS] = {
	[ACTION_ACCEPT] = "accept",
	[ACTION_DECLINE] = "decline",
	[ACTION_REASSIGN] = "reassign",
	[ACTION_ADD_STEP] = "add_step",
	[ACTION_STEP_DONE] = "step_done",
	[ACTION_STEP_DUE] = "step_due",
	[ACTION_NOTE] = "note",
	[ACTION_REMOVED] = "removed",
	[ACTION_ASK] = "ask",
	[ACTION_UNCLEAR] = "unclear",
	[ACTION_TYPE] = "type",
	[ACTION_SCHOOL] = "school",
	[ACTION_SCOPE] = "scope",
	[ACTION_SUMMARY] = "summary",
	[ACTION_SENSITIVE] = "sensitive",
	[ACTION_END] = "end",
	[ACTION_WITHDRAW] = "withdraw",
	[ACTION_UNDERSTOOD] = "understood",
	[ACTION_DECIDE] = "decide",
	[ACTION_SECURED] = "secured",
	[ACTION_CONTROL] = "control",
	[ACTION_VENUE] = "venue",
	[ACTION_MERGE] = "merge",
	[ACTION_DROP] = "drop",
	[ACTION_RELEASE] = "release",
	[ACTION_REDACT] = "redact",
	[ACTION_REOPEN] = "reopen",
	[ACTION_OUT] = "out",
	[ACTION_BACK] = "back",
	[ACTION_HANDOVER] = "handover",
	[ACTION_FOLLOWED_UP] = "followed_up",
};

const char *
action_name(enum action_kind kind)
{
	return action_names[kind];
}

void
reading_context_init(struct reading_context *context)
{
	*context = (struct reading_context){ .today = DAY_NONE };
}

void
reading_init(struct reading *reading)
{
	*reading = (struct reading){ .date = DAY_NONE };
}

/* Both directions: see core/wire.h. */
static void
carry_context(struct wire *wire, struct reading_context *context)
{
	context->as = (enum reading_as)wire_kind(wire, "as", READING_AS_KINDS,
	                                         context->as);
	wire_day(wire, "today", &context->today);
	context->state = (enum challenge_state)
		wire_kind(wire, "state", CHALLENGE_STATES, context->state);
	wire_int32(wire, "steps", 0, STEPS_MAX, &context->step_count);
	for (int32_t i = 0; i < context->step_count && !wire->failed; i++) {
		struct reading_step *step = &context->steps[i];

		wire_int32(wire, "step", 0, INT32_MAX, &step->number);
		wire_text(wire, "text", STEP_TEXT_MAX - 1, &step->text);
		wire_day(wire, "due", &step->due);
		wire_bool(wire, "done", &step->done);
	}
}

static void
carry_action(struct wire *wire, struct action *action)
{
	action->kind = (enum action_kind)wire_kind(wire, "action",
	                                           ACTION_KINDS, action->kind);
	wire_int32(wire, "step", 0, INT32_MAX, &action->step);
	wire_day(wire, "due", &action->due);
	action->ending = (enum ending)wire_kind(wire, "ending", ENDINGS,
	                                        action->ending);
	wire_text(wire, "text", READING_TEXT_LIMIT, &action->text);
	wire_line(wire, "who", READING_LINE_LIMIT, &action->who);
	wire_line(wire, "how", READING_LINE_LIMIT, &action->how);
	wire_day(wire, "from", &action->from);
	action->answer = (enum answer)wire_kind(wire, "said", ANSWERS,
	                                        action->answer);
}

static void
carry_reading(struct wire *wire, struct reading *reading)
{
	reading->answer = (enum answer)wire_kind(wire, "answer", ANSWERS,
	                                         reading->answer);
	wire_day(wire, "date", &reading->date);
	wire_int32(wire, "actions", 0, READING_ACTIONS_MAX,
	           &reading->action_count);
	for (int32_t i = 0; i < reading->action_count && !wire->failed; i++)
		carry_action(wire, &reading->actions[i]);
	wire_bool(wire, "cut", &reading->cut);
}

void
reading_context_write(const struct reading_context *context,
                      struct text *bytes)
{
	struct reading_context copy = *context;
	struct wire wire;

	wire_start_write(&wire, "context", bytes);
	carry_context(&wire, &copy);
}

enum outcome
reading_context_read(struct slice bytes, struct reading_context *context,
                     struct why *why)
{
	struct reading_context got;
	struct wire wire;

	reading_context_init(&got);
	wire_start_read(&wire, "context", bytes, why);
	carry_context(&wire, &got);
	if (wire_end(&wire) != OUTCOME_OK)
		return OUTCOME_BAD;
	*context = got;
	return OUTCOME_OK;
}

void
reading_write(const struct reading *reading, struct text *bytes)
{
	struct reading copy = *reading;
	struct wire wire;

	wire_start_write(&wire, "reading", bytes);
	carry_reading(&wire, &copy);
}

enum outcome
reading_read(struct slice bytes, struct reading *reading, struct why *why)
{
	struct reading got;
	struct wire wire;

	reading_init(&got);
	wire_start_read(&wire, "reading", bytes, why);
	carry_reading(&wire, &got);
	if (wire_end(&wire) != OUTCOME_OK)
		return OUTCOME_BAD;
	*reading = got;
	return OUTCOME_OK;
}
