#include "verbs/verbs.h"

#include <sysexits.h>

#include "core/light.h"
#include "verbs/json.h"

enum { NAME_WIDTH = 12 };

static void
print_line(struct tool *tool, const char *name, const char *value)
{
	if (value != NULL && value[0] != '\0')
		printf("%-*s%s\n", NAME_WIDTH, name,
		       plain(tool->arena, slice_of(value)));
}

static const char *
named(struct tool *tool, const char *address, const char *name)
{
	if (address[0] == '\0')
		return "";
	if (name == NULL || name[0] == '\0')
		name = policy_name(&tool->config->policy, address);
	return strcmp(name, address) == 0 ? address :
	       arena_format(tool->arena, "%s <%s>", name, address);
}

/* Who acts for the owner while they are out. */
static void
print_cover(struct tool *tool, const char *owner)
{
	const struct policy *policy = tool->turn.policy;
	const struct absence *absence = policy_absence(policy, owner);

	if (owner[0] != '\0' && absence != NULL)
		print_line(tool, "covered by", arena_format(tool->arena,
		           "%s, until %s", policy_name(policy,
		           policy_acting(policy, owner)),
		           tool_day(tool, absence->last_day)));
}

static void
print_people(struct tool *tool, const struct challenge *challenge)
{
	print_line(tool, "owner", named(tool, challenge->owner, NULL));
	print_cover(tool, challenge->owner);
	for (int i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *one = &challenge->submitters[i];
		const char *who = named(tool, one->party.address,
		                        one->party.name);

		if (one->answer != ANSWER_NONE)
			who = arena_format(tool->arena, "%s, answered %s%s%s",
				who, answer_name(one->answer),
				one->answered_by[0] != '\0' ? " by way of "
				: "", policy_name(&tool->config->policy,
				one->answered_by));
		if (one->is_gone)
			who = arena_format(tool->arena, "%s, out of reach", who);
		print_line(tool, "raised by", who);
	}
}

static void
print_times(struct tool *tool, const struct challenge *challenge)
{
	print_line(tool, "opened", tool_time(tool, challenge->opened_at));
	print_line(tool, "understood", tool_time(tool,
	           challenge->understood_at));
	print_line(tool, "changed", tool_time(tool, challenge->changed_at));
	print_line(tool, "asked", tool_time(tool, challenge->asked_at));
	print_line(tool, "ended", tool_time(tool, challenge->ended_at));
	print_line(tool, "next look", tool_time(tool, challenge->wake_at));
}

static void
print_steps(struct tool *tool, const struct challenge *challenge)
{
	static const char *const heads[] = {
		"STEP", "DUE", "STATE", "WHO", "TEXT"
	};
	int32_t today = calendar_day(&tool->config->policy.calendar,
	                             tool->now);
	struct table table;

	if (challenge->step_count == 0)
		return;
	table_init(&table, tool->arena,
	           (int)(sizeof(heads) / sizeof(heads[0])), heads);
	for (int i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];
		bool late = step->done_at == 0 && step->due != DAY_NONE &&
		            step->due < today;
		const char *due = tool_day(tool, step->due);

		if (step->first_due != step->due && step->first_due != DAY_NONE)
			due = arena_format(tool->arena, "%s (first %s)", due,
			                   tool_day(tool, step->first_due));
		table_add(&table, late, (const char *[]){
			arena_format(tool->arena, "%d", step->number), due,
			step->done_at != 0 ? "done" : late ? "overdue" :
				"pending",
			step->who[0] == '\0' ? "owner" :
				policy_name(&tool->config->policy, step->who),
			step->text,
		});
	}
	putchar('\n');
	table_print(&table, tool->is_colored);
}

static void
print_brief(const struct challenge *challenge)
{
	const struct brief *brief = &challenge->brief;
	const struct {
		const char *name;
		const char *value;
	} parts[] = {
		{ "who and where", brief->scope }, { "impact", brief->impact },
		{ "since", brief->since }, { "tried", brief->tried },
		{ "options", brief->options },
		{ "needed", brief->needed },
		{ "asked and answered", brief->added },
		{ "decided", challenge->decision },
		{ "resource secured", challenge->secured },
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (parts[i].value[0] == '\0')
			continue;
		printf("\n%s:\n", parts[i].name);
		print_indented(slice_of(parts[i].value), "    ");
	}
}

static void
print_light(struct tool *tool, const struct challenge *challenge)
{
	const struct policy *policy = &tool->config->policy;
	int32_t today = calendar_day(&policy->calendar, tool->now);
	enum light light = light_of(policy, challenge, today);

	if (light != LIGHT_NONE)
		print_line(tool, "light", arena_format(tool->arena, "%s: %s",
			light_name(light, "en"),
			light_reason(policy, challenge, today, "en")));
}

static const char *
venue_name(const struct tool *tool, const char *key)
{
	const struct venue *venue = policy_venue(&tool->config->policy, key);

	return venue != NULL ? venue->name : key;
}

static void
print_challenge(struct tool *tool, const struct challenge *challenge)
{
	const char *mover = decide_mover(tool->turn.policy, challenge);
	char tag[TAG_TEXT_MAX];

	tag_format(challenge->id, tag);
	printf("%s %s\n\n", tag, challenge->summary[0] == '\0' ?
	       "(no summary yet)" :
	       plain(tool->arena, slice_of(challenge->summary)));
	print_line(tool, "state", challenge->state != CHALLENGE_CLOSED ?
	           challenge_state_name(challenge->state) :
	           arena_format(tool->arena, "closed: %s",
	                        ending_name(challenge->ending)));
	print_light(tool, challenge);
	if (challenge->duplicate_of != 0)
		print_line(tool, "same as", arena_format(tool->arena, "CH-%lld",
		           (long long)challenge->duplicate_of));
	print_line(tool, "type", challenge->type[0] != '\0' ? challenge->type
	           : "not clear yet");
	print_line(tool, "school", challenge->school);
	print_line(tool, "scope", challenge->scope);
	print_line(tool, "control", challenge->control);
	print_line(tool, "learnt by", challenge->channel);
	if (challenge->practice)
		print_line(tool, "practice", "yes: not in the log, nor in its "
		           "figures");
	if (challenge->sensitive)
		print_line(tool, "sensitive", "yes: the name is for the "
		           "coordinator only");
	print_people(tool, challenge);
	if (challenge_is_open(challenge))
		print_line(tool, "next move", named(tool, mover, NULL));
	if (challenge->discuss_at != 0)
		print_line(tool, "discussed", arena_format(tool->arena,
			"%s, at %s", tool_time(tool, challenge->discuss_at),
			venue_name(tool, challenge->venue)));
	print_times(tool, challenge);
	print_steps(tool, challenge);
	print_brief(challenge);
}

int
verb_show(struct tool *tool)
{
	struct challenge challenge;
	int code = tool_open(tool);

	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	if (option(tool, "--json") != NULL)
		json_print(json_challenge(tool, &challenge), false);
	else
		print_challenge(tool, &challenge);
	return EX_OK;
}

/* --- history --- */

struct telling {
	struct tool *tool;
	json_t *rows;		/* or NULL: for people */
};

static enum outcome
tell_one(void *context, const struct history_row *row, struct why *why)
{
	struct telling *telling = context;
	struct tool *tool = telling->tool;
	json_t *object;

	(void)why;
	if (telling->rows == NULL) {
		printf("%s  %-13s %s\n", tool_time(tool, row->at), row->event,
		       policy_name(&tool->config->policy, row->actor));
		if (row->text != NULL)
			print_indented(slice_of(row->text), "    ");
		return OUTCOME_OK;
	}
	object = json_object();
	json_object_set_new(object, "at", json_instant(tool, row->at));
	json_object_set_new(object, "event", json_words(row->event));
	json_object_set_new(object, "actor", json_words(row->actor));
	json_object_set_new(object, "text", json_words(row->text));
	json_array_append_new(telling->rows, object);
	return OUTCOME_OK;
}

int
verb_history(struct tool *tool)
{
	struct telling telling = { .tool = tool };
	struct challenge challenge;
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	if (option(tool, "--json") != NULL)
		telling.rows = json_array();
	outcome = store_history_each(tool->turn.store, challenge.id, tell_one,
	                             &telling, &why);
	if (telling.rows != NULL)
		json_print(telling.rows, false);
	return tool_told(tool, outcome, &why);
}
