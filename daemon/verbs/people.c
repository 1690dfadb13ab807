/*
 * people.c - who is out, who has left, and who talked with whom, at the shell.
 */
#include "verbs/verbs.h"

#include <sysexits.h>

#include "turn_people.h"
#include "verbs/json.h"

static const struct sender operator = { .address = "operator",
                                        .is_operator = true };

/* --- out --- */

static int
list_absences(struct tool *tool)
{
	static const char *const heads[] = {
		"OUT", "FROM", "UNTIL", "COVER", "ACTS NOW"
	};
	const struct policy *policy = &tool->config->policy;
	int32_t today = calendar_day(&policy->calendar, tool->now);
	struct absence *absences;
	size_t count;
	struct table table;
	struct why why;
	enum outcome outcome = store_absences(tool->turn.store, today,
		tool->arena, &absences, &count, &why);

	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (count == 0) {
		puts("nobody is out");
		return EX_OK;
	}
	table_init(&table, tool->arena,
	           (int)(sizeof(heads) / sizeof(heads[0])), heads);
	for (size_t i = 0; i < count; i++)
		table_add(&table, false, (const char *[]){
			policy_name(policy, absences[i].person),
			tool_day(tool, absences[i].first_day),
			tool_day(tool, absences[i].last_day),
			absences[i].cover[0] == '\0' ? "-"
			: policy_name(policy, absences[i].cover),
			policy_name(policy, policy_acting(tool->turn.policy,
			                                  absences[i].person)),
		});
	table_print(&table, tool->is_colored);
	return EX_OK;
}

/* The words of the options; EX_OK, or the code once said. */
static int
read_absence(struct tool *tool, struct absence *absence)
{
	const char *from = option(tool, "--from");
	const char *until = option(tool, "--until");
	const char *cover = option(tool, "--cover");

	absence->first_day = calendar_day(&tool->config->policy.calendar,
	                                  tool->now);
	absence->cover = "";
	if (until == NULL)
		return tool_fail(tool, EX_USAGE, "say --until DATE, or "
		                 "--back");
	if (!tool_date(tool, until, &absence->last_day) ||
	    (from != NULL && !tool_date(tool, from, &absence->first_day)))
		return EX_USAGE;
	if (cover != NULL && !tool_person(tool, cover, &absence->cover))
		return EX_DATAERR;
	if (absence->last_day < absence->first_day)
		return tool_fail(tool, EX_DATAERR, "the last day is before the "
		                 "first");
	if (strcmp(absence->cover, absence->person) == 0)
		return tool_fail(tool, EX_DATAERR, "nobody stands in for "
		                 "themselves");
	return EX_OK;
}

/* One transaction around what the visit does. */
static int
settle(struct tool *tool, enum outcome outcome, struct why *why)
{
	if (outcome == OUTCOME_OK)
		outcome = store_commit(tool->turn.store, why);
	if (outcome != OUTCOME_OK) {
		store_rollback(tool->turn.store);
		return tool_told(tool, outcome, why);
	}
	tool_wake(tool);
	return EX_OK;
}

int
verb_out(struct tool *tool)
{
	const struct word_of by = { &operator, 0, tool->now };
	struct absence absence = { .person = "" };
	const char *acts = "";
	int64_t count = 0;
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	outcome = turn_roster(&tool->turn, tool->now, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (tool->word_count == 0)
		return list_absences(tool);
	if (!tool_person(tool, tool->words[0], &absence.person))
		return EX_DATAERR;
	if (option(tool, "--back") == NULL) {
		code = read_absence(tool, &absence);
		if (code != EX_OK)
			return code;
	}
	outcome = store_begin(tool->turn.store, &why);
	if (outcome == OUTCOME_OK && option(tool, "--back") != NULL)
		outcome = turn_back(&tool->turn, absence.person, &by, &count,
		                    &why);
	else if (outcome == OUTCOME_OK)
		outcome = turn_out(&tool->turn, &absence, &by, &acts, &why);
	code = settle(tool, outcome, &why);
	if (code == EX_OK && acts[0] != '\0')
		printf("%s is out until %s; %s acts for them\n",
		       policy_name(&tool->config->policy, absence.person),
		       tool_day(tool, absence.last_day),
		       policy_name(&tool->config->policy, acts));
	else if (code == EX_OK)
		printf("%s %s\n", policy_name(&tool->config->policy,
		       absence.person), count > 0 ? "is back"
		       : "was not out");
	return code;
}

int
verb_handover(struct tool *tool)
{
	const struct word_of by = { &operator, 0, tool->now };
	const char *leaver;
	const char *to = NULL;
	const char *successor = "";
	int64_t count = 0;
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	if (!tool_person(tool, tool->words[0], &leaver) ||
	    (tool->word_count == 2 && !tool_person(tool, tool->words[1], &to)))
		return EX_DATAERR;
	if (to != NULL && strcmp(to, leaver) == 0)
		return tool_fail(tool, EX_DATAERR, "name somebody else to take "
		                 "over");
	outcome = turn_roster(&tool->turn, tool->now, &why);
	if (outcome == OUTCOME_OK)
		outcome = store_begin(tool->turn.store, &why);
	if (outcome == OUTCOME_OK)
		outcome = turn_hand_over(&tool->turn, leaver, to, &by,
		                         &successor, &count, &why);
	code = settle(tool, outcome, &why);
	if (code == EX_OK)
		printf("%s takes over from %s: %lld challenge%s\n",
		       policy_name(&tool->config->policy, successor),
		       policy_name(&tool->config->policy, leaver),
		       (long long)count, count == 1 ? "" : "s");
	return code;
}

/* --- follow-up --- */

struct telling {
	struct tool *tool;
	json_t *rows;		/* or NULL: the table */
	struct table table;
};

static enum outcome
tell_one(void *context, const struct followup *row, struct why *why)
{
	struct telling *telling = context;
	struct tool *tool = telling->tool;
	const struct policy *policy = &tool->config->policy;
	json_t *object;

	(void)why;
	if (telling->rows == NULL) {
		table_add(&telling->table, false, (const char *[]){
			tool_day(tool, row->day),
			arena_string(tool->arena, slice_of(row->medium)),
			policy_name(policy, arena_string(tool->arena,
			                                 slice_of(row->whom))),
			answer_name(row->answer),
			policy_name(policy, arena_string(tool->arena,
				slice_of(row->said_by))),
			plain(tool->arena, slice_of(row->note)),
		});
		return OUTCOME_OK;
	}
	object = json_object();
	json_object_set_new(object, "date", json_day(row->day));
	json_object_set_new(object, "by", json_words(row->medium));
	json_object_set_new(object, "with", json_words(row->whom));
	json_object_set_new(object, "answer",
	                    json_words(answer_name(row->answer)));
	json_object_set_new(object, "entered_by", json_words(row->said_by));
	json_object_set_new(object, "note", json_words(row->note));
	json_array_append_new(telling->rows, object);
	return OUTCOME_OK;
}

static int
list_followups(struct tool *tool, int64_t challenge)
{
	static const char *const heads[] = {
		"DATE", "BY", "WITH", "ANSWER", "ENTERED BY", "NOTE"
	};
	struct telling telling = { .tool = tool };
	struct why why;
	enum outcome outcome;

	if (option(tool, "--json") != NULL)
		telling.rows = json_array();
	table_init(&telling.table, tool->arena,
	           (int)(sizeof(heads) / sizeof(heads[0])), heads);
	outcome = store_followup_each(tool->turn.store, challenge, tell_one,
	                              &telling, &why);
	if (outcome == OUTCOME_OK && telling.rows != NULL)
		json_print(telling.rows, false);
	else if (outcome == OUTCOME_OK && telling.table.row_count == 0)
		puts("no follow-up is recorded");
	else if (outcome == OUTCOME_OK)
		table_print(&telling.table, tool->is_colored);
	return tool_told(tool, outcome, &why);
}

/* What the options say of a conversation; EX_OK, or the code once said. */
static int
read_followup(struct tool *tool, const struct challenge *challenge,
              struct event *event)
{
	const char *with = option(tool, "--with");
	const char *answer = option(tool, "--answer");
	const char *on = option(tool, "--on");

	event->medium = option(tool, "--by");
	event->text = option(tool, "--note");
	if (event->medium == NULL || with == NULL || answer == NULL ||
	    event->text == NULL)
		return tool_fail(tool, EX_USAGE, "say --by phone, --with WHO, "
		                 "--answer yes, partly, no or unclear, and "
		                 "--note TEXT");
	if (!answer_parse(slice_of(answer), &event->answer) ||
	    event->answer == ANSWER_NONE)
		return tool_fail(tool, EX_USAGE, "\"%s\" is no answer; say "
		                 "yes, partly, no or unclear", answer);
	event->whom = turn_followup_whom(&tool->turn, challenge,
	                                 slice_of(with));
	if (event->whom == NULL && challenge->submitter_count > 0)
		return tool_fail(tool, EX_DATAERR, "\"%s\" is not one of those "
		                 "who raised CH-%lld; `clearway show %lld` "
		                 "lists them", with, (long long)challenge->id,
		                 (long long)challenge->id);
	if (event->whom == NULL)
		event->whom = with;
	event->day = calendar_day(&tool->config->policy.calendar, tool->now);
	return on == NULL || tool_date(tool, on, &event->day) ? EX_OK
	                                                      : EX_USAGE;
}

int
verb_followup(struct tool *tool)
{
	struct event event = {
		.kind = EVENT_FOLLOWED_UP, .actor = "operator",
		.step = { .due = DAY_NONE, .first_due = DAY_NONE },
	};
	struct challenge challenge;
	struct turn_line line;
	struct why why;
	enum outcome outcome;
	int64_t id;
	int code = tool_open(tool);

	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	if (option(tool, "--answer") == NULL && option(tool, "--by") == NULL)
		return list_followups(tool, challenge.id);
	code = read_followup(tool, &challenge, &event);
	if (code != EX_OK)
		return code;
	id = challenge.id;
	outcome = turn_word(&tool->turn, &id, &event, tool->now, &line, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	puts(line.text);
	tool_wake(tool);
	return EX_OK;
}
