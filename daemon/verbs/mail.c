#include "verbs/verbs.h"

#include <sysexits.h>
#include <unistd.h>

#include "verbs/json.h"

struct mails {
	struct tool *tool;
	bool only_aside;	/* those that a person must look at */
	json_t *objects;
	struct table table;
};

static bool
is_aside(const struct mail_row *row)
{
	return row->verdict == VERDICT_SET_ASIDE ||
	       row->verdict == VERDICT_UNKNOWN_SENDER;
}

static json_t *
mail_object(struct tool *tool, const struct mail_row *row)
{
	json_t *object = json_object();
	json_t *reasons = json_array();
	struct slice rest = slice_of(row->reasons);
	struct slice line;

	while (slice_next_line(&rest, &line))
		json_array_append_new(reasons, json_slice(line));
	json_object_set_new(object, "id", json_integer(row->id));
	json_object_set_new(object, "mailbox", json_words(row->mailbox));
	json_object_set_new(object, "uidvalidity",
	                    json_integer(row->uidvalidity));
	json_object_set_new(object, "uid", json_integer(row->uid));
	json_object_set_new(object, "size", json_integer(row->size));
	json_object_set_new(object, "received_at",
	                    json_instant(tool, row->received_at));
	json_object_set_new(object, "tries", json_integer(row->tries));
	json_object_set_new(object, "verdict",
	                    json_words(verdict_name(row->verdict)));
	json_object_set_new(object, "settled", json_boolean(row->settled));
	json_object_set_new(object, "challenge", row->challenge == 0 ?
	                    json_null() : json_integer(row->challenge));
	json_object_set_new(object, "message_id",
	                    json_words(row->message_id));
	json_object_set_new(object, "from", json_words(row->from));
	json_object_set_new(object, "subject", json_words(row->subject));
	json_object_set_new(object, "reasons", reasons);
	return object;
}

static enum outcome
show_mail(void *context, const struct mail_row *row, struct why *why)
{
	struct mails *mails = context;
	struct arena *arena = mails->tool->arena;
	struct slice reasons = slice_of(row->reasons);
	struct slice reason = { "", 0 };

	(void)why;
	if (mails->only_aside && !is_aside(row))
		return OUTCOME_OK;
	if (mails->objects != NULL) {
		json_array_append_new(mails->objects,
		                      mail_object(mails->tool, row));
		return OUTCOME_OK;
	}
	slice_next_line(&reasons, &reason);
	table_add(&mails->table, row->verdict == VERDICT_SET_ASIDE,
	          (const char *[]){
		arena_format(arena, "%lld", (long long)row->id),
		tool_time(mails->tool, row->received_at),
		verdict_name(row->verdict),
		row->challenge == 0 ? "-" : arena_format(arena, "CH-%lld",
		                                (long long)row->challenge),
		row->from == NULL || row->from[0] == '\0' ? "-" :
			arena_format(arena, "%s", row->from),
		arena_string(arena, reason),
	});
	return OUTCOME_OK;
}

static int
show_mails(struct tool *tool, const struct mail_filter *filter,
           bool only_aside)
{
	static const char *const heads[] = {
		"ID", "RECEIVED", "VERDICT", "ABOUT", "FROM", "WHY"
	};
	struct mails mails = { .tool = tool, .only_aside = only_aside };
	struct why why;
	enum outcome outcome;

	if (option(tool, "--json") != NULL)
		mails.objects = json_array();
	table_init(&mails.table, tool->arena,
	           (int)(sizeof(heads) / sizeof(heads[0])), heads);
	outcome = store_mail_each(tool->turn.store, filter, show_mail, &mails,
	                          &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (mails.objects != NULL)
		json_print(mails.objects, false);
	else if (mails.table.row_count == 0)
		puts(only_aside ? "no mail is set aside" : "no mail is like "
		     "that");
	else
		table_print(&mails.table, tool->is_colored);
	return EX_OK;
}

int
verb_mail(struct tool *tool)
{
	struct mail_filter filter = { .any_verdict = true };
	const char *verdict = option(tool, "--verdict");
	const char *raw = option(tool, "--raw");
	struct why why;
	int64_t id = 0;
	int code;

	if (raw != NULL && !tool_number(tool, raw, "a mail", &id))
		return EX_USAGE;
	if (tool->word_count == 1 && !tool_number(tool, tool->words[0],
	                                          "a challenge",
	                                          &filter.challenge))
		return EX_USAGE;
	if (verdict != NULL) {
		filter.any_verdict = false;
		if (!verdict_parse(slice_of(verdict), &filter.verdict))
			return tool_fail(tool, EX_USAGE, "\"%s\" is no "
				"verdict; say filed, reply, duplicate, "
				"automatic, bounce, own, refused, \"set "
				"aside\", \"unknown sender\" or baseline",
				verdict);
	}
	code = tool_open(tool);
	if (code != EX_OK)
		return code;
	if (raw != NULL)
		return tool_told(tool, store_mail_raw(tool->turn.store, id,
		                 STDOUT_FILENO, &why), &why);
	return show_mails(tool, &filter, false);
}

/* --- aside --- */

/* One write in a transaction of its own; the code, once a fault is said. */
static int
commit(struct tool *tool, enum outcome outcome, struct why *why)
{
	if (outcome == OUTCOME_OK)
		outcome = store_commit(tool->turn.store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(tool->turn.store);
	return tool_told(tool, outcome, why);
}

static int
release(struct tool *tool, int64_t id)
{
	struct store *store = tool->turn.store;
	struct mail_row row;
	struct why why;
	enum outcome outcome = store_mail_get(store, id, tool->arena, &row,
	                                      &why);
	int code;

	if (outcome == OUTCOME_OK && row.challenge != 0)
		return tool_fail(tool, EX_DATAERR, "mail %lld is in the log "
		                 "already as CH-%lld; `clearway route %lld "
		                 "--type TYPE` lets it go on", (long long)id,
		                 (long long)row.challenge,
		                 (long long)row.challenge);
	if (outcome == OUTCOME_OK)
		outcome = store_begin(store, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	code = commit(tool, store_mail_release(store, id, &why), &why);
	if (code != EX_OK)
		return code;
	printf("mail %lld will be read again\n", (long long)id);
	tool_wake(tool);
	return EX_OK;
}

/* Its verdict becomes "refused"; who, why and the raw mail are kept. */
static int
drop(struct tool *tool, int64_t id, const char *reason)
{
	struct store *store = tool->turn.store;
	struct mail_verdict verdict = { .verdict = VERDICT_REFUSED };
	struct mail_row row;
	struct why why;
	enum outcome outcome = store_mail_get(store, id, tool->arena, &row,
	                                      &why);
	int code;

	if (outcome == OUTCOME_OK && !is_aside(&row))
		return tool_fail(tool, EX_DATAERR, "mail %lld is not set "
		                 "aside (it is: %s); `clearway aside` lists "
		                 "those that are", (long long)id,
		                 verdict_name(row.verdict));
	if (outcome == OUTCOME_OK)
		outcome = store_begin(store, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	verdict.message_id = row.message_id;
	verdict.from = row.from;
	verdict.subject = row.subject;
	verdict.challenge = row.challenge;
	verdict.reasons = arena_format(tool->arena,
		"The operator dropped it: %s\n%s", reason,
		row.reasons != NULL ? row.reasons : "");
	outcome = store_mail_release(store, id, &why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_settle(store, id, &verdict, &why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_done(store, id, &why);
	code = commit(tool, outcome, &why);
	if (code != EX_OK)
		return code;
	printf("mail %lld is dropped\n", (long long)id);
	if (row.challenge != 0)
		printf("CH-%lld, which it opened, is still there: `clearway "
		       "end %lld --as \"not accepted\" --reason TEXT` closes "
		       "it\n", (long long)row.challenge,
		       (long long)row.challenge);
	return code;
}

int
verb_aside(struct tool *tool)
{
	struct slice what = slice_of(tool->word_count > 0 ? tool->words[0]
	                             : "list");
	bool is_list = slice_is(what, "list");
	bool is_drop = slice_is(what, "drop");
	const char *reason = option(tool, "--reason");
	int64_t id = 0;
	int code;

	if ((!is_list && !is_drop && !slice_is(what, "release")) ||
	    (!is_list && tool->word_count != 2) ||
	    (is_list && tool->word_count > 1))
		return tool_fail(tool, EX_USAGE, "usage: clearway aside %s",
		                 tool->verb->arguments);
	if (is_drop && reason == NULL)
		return tool_fail(tool, EX_USAGE, "say --reason TEXT: why it "
		                 "is dropped is kept with it");
	if (!is_list && !tool_number(tool, tool->words[1], "a mail", &id))
		return EX_USAGE;
	code = tool_open(tool);
	if (code != EX_OK)
		return code;
	if (is_list)
		return show_mails(tool, &(struct mail_filter){
			.any_verdict = true }, true);
	return is_drop ? drop(tool, id, reason) : release(tool, id);
}
