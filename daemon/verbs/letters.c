#include "verbs/verbs.h"

#include <sysexits.h>

#include "verbs/json.h"

enum { LETTER_BYTES_MOST = 4 * 1024 * 1024 };

/* --- render --- */

/* Whom that letter on that challenge is usually for. */
static const char *
usual_recipient(const struct policy *policy, enum letter_kind kind,
                const struct challenge *challenge)
{
	const char *owner = challenge->owner[0] != '\0' ? challenge->owner
	                    : policy->coordinator;
	const struct school *school;
	const char *submitter = challenge->submitter_count > 0 ?
		challenge->submitters[0].party.address : policy->coordinator;

	switch (kind) {
	case LETTER_RECEIPT:
	case LETTER_PROGRESS:
	case LETTER_QUESTION:
	case LETTER_FOLLOW_UP:
	case LETTER_RECHECK:
	case LETTER_CLARIFY:
	case LETTER_CLOSURE:
	case LETTER_TRANSCRIPT:
	case LETTER_UNKNOWN_SENDER:
		return submitter;
	case LETTER_ASSIGNMENT:
	case LETTER_ANSWER:
	case LETTER_ROUND:
	case LETTER_REOPENED:
	case LETTER_CORRECTION:
	case LETTER_HANDOVER:
		return owner;
	case LETTER_ESCALATION:
		return decide_up_the_line(policy, challenge,
		                          challenge->level + 1);
	case LETTER_DETAILS:
		school = policy_school(policy, challenge->school);
		return school != NULL && school->designee != NULL
		     ? school->designee : policy->coordinator;
	case LETTER_TRIAGE:
	case LETTER_AGENDA:
	case LETTER_REVIEW:
	case LETTER_EVIDENCE:
	case LETTER_ALERT:
	case LETTER_MORNING:
	case LETTER_PROCESS:
	case LETTER_APPROVAL:
	case LETTER_DOCUMENT:
	case LETTER_KINDS:
		break;
	}
	return policy->coordinator;
}

static const char *
all_letters(const struct tool *tool)
{
	struct text text;
	const char *line;

	text_init(&text, 1024);
	for (int i = 0; i < LETTER_KINDS; i++)
		text_addf(&text, "%s%s", i > 0 ? ", " : "",
		          letter_name((enum letter_kind)i));
	line = arena_string(tool->arena, text_slice(&text));
	text_release(&text);
	return line;
}

int
verb_render(struct tool *tool)
{
	const char *to = option(tool, "--to");
	struct challenge challenge;
	enum letter_kind kind;
	struct text bytes;
	struct why why;
	enum outcome outcome;
	int64_t id;
	int code;

	if (!letter_parse(slice_of(tool->words[0]), &kind))
		return tool_fail(tool, EX_USAGE, "there is no letter \"%s\"; "
		                 "they are: %s", tool->words[0],
		                 all_letters(tool));
	if (!tool_number(tool, tool->words[1], "a challenge", &id))
		return EX_USAGE;
	code = tool_open(tool);
	if (code != EX_OK)
		return code;
	outcome = store_challenge_get(tool->turn.store, id, &challenge, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (kind == LETTER_CLOSURE && challenge_is_open(&challenge))
		return tool_fail(tool, EX_DATAERR, "CH-%lld is not closed, so "
		                 "there is no closure to write yet",
		                 (long long)id);
	if (to == NULL)
		to = usual_recipient(&tool->config->policy, kind, &challenge);
	else if (strchr(to, '@') == NULL && !tool_person(tool, to, &to))
		return EX_DATAERR;
	text_init(&bytes, LETTER_BYTES_MOST);
	outcome = turn_render(&tool->turn, kind, id, to, tool->now, &bytes,
	                      &why);
	if (outcome == OUTCOME_OK)
		print_indented(text_slice(&bytes), "");
	text_release(&bytes);
	return tool_told(tool, outcome, &why);
}

/* --- outbox --- */

static const char *const status_names[LETTER_STATUSES] = {
	[LETTER_WAITING] = "waiting",
	[LETTER_SENT] = "sent",
	[LETTER_FAILED] = "failed",
	[LETTER_DROPPED] = "dropped",
};

struct box {
	struct tool *tool;
	json_t *objects;
	struct table table;
};

static json_t *
letter_object(struct tool *tool, const struct letter_row *row)
{
	json_t *object = json_object();

	json_object_set_new(object, "id", json_integer(row->id));
	json_object_set_new(object, "challenge", row->challenge == 0 ?
	                    json_null() : json_integer(row->challenge));
	json_object_set_new(object, "kind", json_words(row->kind));
	json_object_set_new(object, "message_id",
	                    json_words(row->message_id));
	json_object_set_new(object, "to", json_words(row->recipient));
	json_object_set_new(object, "status",
	                    json_words(status_names[row->status]));
	json_object_set_new(object, "made_at",
	                    json_instant(tool, row->made_at));
	json_object_set_new(object, "due_at",
	                    json_instant(tool, row->due_at));
	json_object_set_new(object, "sent_at",
	                    json_instant(tool, row->sent_at));
	json_object_set_new(object, "tries", json_integer(row->tries));
	json_object_set_new(object, "reply", json_words(row->reply));
	return object;
}

static enum outcome
box_one(void *context, const struct letter_row *row, struct why *why)
{
	struct box *box = context;
	struct tool *tool = box->tool;
	struct arena *arena = tool->arena;

	(void)why;
	if (box->objects != NULL) {
		json_array_append_new(box->objects, letter_object(tool, row));
		return OUTCOME_OK;
	}
	table_add(&box->table, row->status == LETTER_FAILED, (const char *[]){
		arena_format(arena, "%lld", (long long)row->id),
		row->challenge == 0 ? "-" :
			arena_format(arena, "CH-%lld",
			             (long long)row->challenge),
		arena_format(arena, "%s", row->kind),
		arena_format(arena, "%s", row->recipient),
		status_names[row->status],
		tool_time(tool, row->status == LETTER_SENT ? row->sent_at
		          : row->due_at),
		arena_format(arena, "%d", row->tries),
		row->reply == NULL ? "" : arena_format(arena, "%s",
		                                       row->reply),
	});
	return OUTCOME_OK;
}

/* In a transaction of its own; what it was is said after the commit. */
static int
drop_letter(struct tool *tool, int64_t id)
{
	struct store *store = tool->turn.store;
	struct why why;
	enum outcome outcome = store_begin(store, &why);

	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	outcome = store_letter_failed(store, id, LETTER_DROPPED, tool->now,
	                              "dropped by the operator", &why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(store, &why);
	if (outcome != OUTCOME_OK) {
		store_rollback(store);
		return tool_told(tool, outcome, &why);
	}
	printf("letter %lld is dropped and will not be sent\n",
	       (long long)id);
	return EX_OK;
}

int
verb_outbox(struct tool *tool)
{
	static const char *const heads[] = {
		"ID", "ABOUT", "LETTER", "TO", "STATUS", "WHEN", "TRIES",
		"LAST REPLY"
	};
	bool all = option(tool, "--all") != NULL;
	bool is_drop = tool->word_count == 2 &&
	               strcmp(tool->words[0], "drop") == 0;
	struct box box = { .tool = tool };
	struct why why;
	enum outcome outcome;
	int64_t id = 0;
	int code;

	if (tool->word_count > 0 && !is_drop)
		return tool_fail(tool, EX_USAGE, "usage: clearway outbox %s",
		                 tool->verb->arguments);
	if (is_drop && !tool_number(tool, tool->words[1], "a letter", &id))
		return EX_USAGE;
	code = tool_open(tool);
	if (code != EX_OK)
		return code;
	if (is_drop)
		return drop_letter(tool, id);
	if (option(tool, "--json") != NULL)
		box.objects = json_array();
	table_init(&box.table, tool->arena,
	           (int)(sizeof(heads) / sizeof(heads[0])), heads);
	outcome = store_letter_each(tool->turn.store, all ? LETTER_STATUSES
	                            : LETTER_WAITING, 0, box_one, &box, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (box.objects != NULL)
		json_print(box.objects, false);
	else if (box.table.row_count == 0)
		puts(all ? "no letter was ever written" : "no letter waits");
	else
		table_print(&box.table, tool->is_colored);
	return EX_OK;
}
