#include "verbs/json.h"

#include "base/utf8.h"
#include "core/brief.h"
#include "core/light.h"

static void
put(json_t *object, const char *name, json_t *value)
{
	if (json_object_set_new(object, name, value) != 0)
		die("no memory left for JSON");
}

json_t *
json_slice(struct slice s)
{
	struct text text;
	json_t *value;

	if (utf8_is_valid(s) && s.length > 0)
		return json_stringn(s.data, s.length);
	text_init(&text, 3 * s.length + 1);
	utf8_add_repaired(&text, s);
	value = json_stringn(text.data, text.length);
	text_release(&text);
	return value;
}

json_t *
json_words(const char *string)
{
	return string == NULL ? json_null() : json_slice(slice_of(string));
}

json_t *
json_words_or_null(const char *string)
{
	return json_words(string != NULL && string[0] != '\0' ? string
	                  : NULL);
}

json_t *
json_day(int32_t day)
{
	char text[DAY_TEXT_MAX];

	if (day == DAY_NONE)
		return json_null();
	day_format(day, text);
	return json_string(text);
}

json_t *
json_instant(struct tool *tool, int64_t at)
{
	return json_words(tool_instant(tool, at));
}

static json_t *
json_person(const struct tool *tool, const char *address)
{
	json_t *person;

	if (address[0] == '\0')
		return json_null();
	person = json_object();
	put(person, "name",
	    json_words(policy_name(&tool->config->policy, address)));
	put(person, "address", json_words(address));
	return person;
}

static json_t *
json_steps(struct tool *tool, const struct challenge *challenge)
{
	json_t *steps = json_array();

	for (int i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];
		json_t *object = json_object();

		put(object, "n", json_integer(step->number));
		put(object, "text", json_words(step->text));
		put(object, "who", json_words_or_null(step->who));
		put(object, "due", json_day(step->due));
		put(object, "first_due", json_day(step->first_due));
		put(object, "done_at", json_instant(tool, step->done_at));
		json_array_append_new(steps, object);
	}
	return steps;
}

static json_t *
json_submitters(struct tool *tool, const struct challenge *challenge)
{
	json_t *submitters = json_array();

	for (int i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *submitter = &challenge->submitters[i];
		json_t *object = json_object();

		put(object, "name", json_words(submitter->party.name));
		put(object, "address", json_words(submitter->party.address));
		put(object, "answer", json_words(
			answer_name(submitter->answer)));
		put(object, "answered_at",
		    json_instant(tool, submitter->answered_at));
		put(object, "answered_by",
		    json_words_or_null(submitter->answered_by));
		put(object, "out_of_reach", json_boolean(submitter->is_gone));
		json_array_append_new(submitters, object);
	}
	return submitters;
}

static json_t *
json_brief(const struct brief *brief)
{
	json_t *object = json_object();

	put(object, "scope", json_words(brief->scope));
	put(object, "impact", json_words(brief->impact));
	put(object, "since", json_words(brief->since));
	put(object, "tried", json_words(brief->tried));
	put(object, "options", json_words(brief->options));
	put(object, "needed", json_words(brief->needed));
	put(object, "added", json_words(brief->added));
	put(object, "complete", json_boolean(brief_is_complete(brief)));
	return object;
}

static void
put_times(struct tool *tool, json_t *object,
          const struct challenge *challenge)
{
	put(object, "opened_at", json_instant(tool, challenge->opened_at));
	put(object, "entered_at", json_instant(tool, challenge->entered_at));
	put(object, "changed_at", json_instant(tool, challenge->changed_at));
	put(object, "asked_at", json_instant(tool, challenge->asked_at));
	put(object, "ended_at", json_instant(tool, challenge->ended_at));
	put(object, "understood_at", json_instant(tool,
		challenge->understood_at));
	put(object, "decided_at", json_instant(tool, challenge->decided_at));
	put(object, "wake_at", json_instant(tool, challenge->wake_at));
}

json_t *
json_challenge(struct tool *tool, const struct challenge *challenge)
{
	const struct policy *policy = &tool->config->policy;
	int32_t today = calendar_day(&policy->calendar, tool->now);
	enum light light = light_of(policy, challenge, today);
	json_t *object = json_object();
	char tag[TAG_TEXT_MAX];

	tag_format(challenge->id, tag);
	put(object, "id", json_integer(challenge->id));
	put(object, "tag", json_words(tag));
	put(object, "state", json_words(
		challenge_state_name(challenge->state)));
	put(object, "ending", challenge->ending == ENDING_NONE ? json_null()
	    : json_words(ending_name(challenge->ending)));
	put(object, "type", json_words_or_null(challenge->type));
	put(object, "school", json_words_or_null(challenge->school));
	put(object, "scope", json_words_or_null(challenge->scope));
	put(object, "summary", json_words(challenge->summary));
	put(object, "sensitive", json_boolean(challenge->sensitive));
	put(object, "light", json_words_or_null(light_name(light, "en")));
	put(object, "light_reason", json_words_or_null(light_reason(policy,
		challenge, today, "en")));
	put(object, "practice", json_boolean(challenge->practice));
	put(object, "language", json_words(challenge->language));
	put(object, "owner", json_person(tool, challenge->owner));
	put(object, "covered_by", challenge->owner[0] == '\0' ||
	    policy_absence(tool->turn.policy, challenge->owner) == NULL
	    ? json_null() : json_person(tool, policy_acting(
		tool->turn.policy, challenge->owner)));
	put(object, "next_move", json_person(tool,
	    decide_mover(tool->turn.policy, challenge)));
	put(object, "submitters", json_submitters(tool, challenge));
	put(object, "steps", json_steps(tool, challenge));
	put(object, "brief", json_brief(&challenge->brief));
	put(object, "decision", json_words_or_null(challenge->decision));
	put(object, "secured", json_words_or_null(challenge->secured));
	put(object, "control", json_words_or_null(challenge->control));
	put(object, "channel", json_words_or_null(challenge->channel));
	put(object, "venue", json_words_or_null(challenge->venue));
	put(object, "discuss_at", json_instant(tool, challenge->discuss_at));
	put(object, "duplicate_of", challenge->duplicate_of == 0 ? json_null()
	    : json_integer(challenge->duplicate_of));
	put_times(tool, object, challenge);
	put(object, "nudges", json_integer(challenge->nudges));
	put(object, "level", json_integer(challenge->level));
	put(object, "reopened", json_integer(challenge->reopened));
	return object;
}

/* Which members an action has is in DESIGN section 7. */
static json_t *
json_action(const struct action *action)
{
	json_t *object = json_object();

	put(object, "action", json_words(action_name(action->kind)));
	switch (action->kind) {
	case ACTION_ACCEPT:
	case ACTION_REMOVED:
	case ACTION_SENSITIVE:
	case ACTION_UNDERSTOOD:
	case ACTION_RELEASE:
	case ACTION_BACK:
		break;
	case ACTION_DECLINE:
		put(object, "reason", json_slice(action->text));
		break;
	case ACTION_REASSIGN:
		put(object, "to", json_slice(action->who));
		break;
	case ACTION_ADD_STEP:
		put(object, "text", json_slice(action->text));
		put(object, "due", json_day(action->due));
		put(object, "who", slice_is_empty(action->who) ? json_null()
		    : json_slice(action->who));
		break;
	case ACTION_STEP_DONE:
		put(object, "step", json_integer(action->step));
		break;
	case ACTION_STEP_DUE:
		put(object, "step", json_integer(action->step));
		put(object, "due", json_day(action->due));
		break;
	case ACTION_END:
		put(object, "ending", json_words(ending_name(
			action->ending)));
		put(object, "text", json_slice(action->text));
		break;
	case ACTION_NOTE:
	case ACTION_ASK:
	case ACTION_UNCLEAR:
	case ACTION_TYPE:
	case ACTION_SCHOOL:
	case ACTION_SCOPE:
	case ACTION_SUMMARY:
	case ACTION_WITHDRAW:
	case ACTION_DECIDE:
	case ACTION_SECURED:
	case ACTION_CONTROL:
	case ACTION_VENUE:
	case ACTION_MERGE:
	case ACTION_DROP:
	case ACTION_REDACT:
	case ACTION_REOPEN:
		put(object, "text", json_slice(action->text));
		break;
	case ACTION_OUT:
		put(object, "from", json_day(action->from));
		put(object, "until", json_day(action->due));
		put(object, "cover", slice_is_empty(action->who) ? json_null()
		    : json_slice(action->who));
		put(object, "person", slice_is_empty(action->text)
		    ? json_null() : json_slice(action->text));
		break;
	case ACTION_HANDOVER:
		put(object, "person", json_slice(action->text));
		put(object, "to", slice_is_empty(action->who) ? json_null()
		    : json_slice(action->who));
		break;
	case ACTION_FOLLOWED_UP:
		put(object, "with", json_slice(action->who));
		put(object, "by", json_slice(action->how));
		put(object, "date", json_day(action->due));
		put(object, "answer", json_words(answer_name(action->answer)));
		put(object, "text", json_slice(action->text));
		break;
	case ACTION_KINDS:
		die("an action has no kind");
	}
	return object;
}

json_t *
json_actions(const struct reading *reading)
{
	json_t *actions = json_array();

	for (int i = 0; i < reading->action_count; i++)
		json_array_append_new(actions,
		                      json_action(&reading->actions[i]));
	return actions;
}

void
json_print(json_t *value, bool in_one_line)
{
	json_dumpf(value, stdout, in_one_line ? JSON_COMPACT : JSON_INDENT(2));
	putchar('\n');
	json_decref(value);
}
