/*
 * records.c - a person's words and how long they are kept: redact, retention,
 * and export for whoever asks what the log holds of them.
 */
#include "verbs/verbs.h"

#include <errno.h>
#include <fcntl.h>
#include <strings.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "verbs/json.h"

enum { AGED_MOST = 10000 };

static const struct sender operator = { .address = "operator",
                                        .is_operator = true };

static void
say_remains(bool all)
{
	if (!all)
		puts("another program has the store open: the file's log of "
		     "changes still holds the words until it closes");
	puts("older backups, and the mail in its folder on the server, are "
	     "not touched");
}

int
verb_redact(struct tool *tool)
{
	const char *reason = option(tool, "--reason");
	struct challenge challenge;
	struct why why;
	bool all = false;
	enum outcome outcome;
	int code;

	if (reason == NULL || slice_is_empty(slice_trim(slice_of(reason))))
		return tool_fail(tool, EX_USAGE, "say --reason TEXT: it is "
		                 "kept where the words were");
	code = tool_open(tool);
	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	outcome = turn_redact(&tool->turn, challenge.id, &operator, reason,
	                      tool->now, &all, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	printf("CH-%lld: its words are removed; who, when and why is in its "
	       "history\n", (long long)challenge.id);
	say_remains(all);
	tool_wake(tool);
	return EX_OK;
}

/* --- retention --- */

static int
list_aged(struct tool *tool, const int64_t *ids, size_t count)
{
	static struct challenge challenge;
	struct why why;

	for (size_t i = 0; i < count; i++) {
		enum outcome outcome = store_challenge_get(tool->turn.store,
			ids[i], &challenge, &why);

		if (outcome != OUTCOME_OK)
			return tool_told(tool, outcome, &why);
		printf("CH-%lld  closed %s  %s\n", (long long)ids[i],
		       tool_time(tool, challenge.ended_at),
		       ending_name(challenge.ending));
	}
	printf("%zu challenges; --apply removes their words\n", count);
	return EX_OK;
}

static int
apply_retention(struct tool *tool, const int64_t *ids, size_t count,
                int32_t days)
{
	char reason[80];
	struct why why;
	bool all = true;

	snprintf(reason, sizeof(reason), "Retention: %d days after it was "
	         "closed.", (int)days);
	for (size_t i = 0; i < count; i++) {
		enum outcome outcome = turn_redact(&tool->turn, ids[i],
			&operator, reason, tool->now, &all, &why);

		if (outcome != OUTCOME_OK)
			return tool_told(tool, outcome, &why);
		printf("CH-%lld: its words are removed\n", (long long)ids[i]);
	}
	printf("%zu challenge%s\n", count, count == 1 ? "" : "s");
	if (count > 0)
		say_remains(all);
	return EX_OK;
}

int
verb_retention(struct tool *tool)
{
	const char *word = option(tool, "--days");
	bool apply = option(tool, "--apply") != NULL;
	int64_t days = 0;
	int64_t *ids;
	size_t count = 0;
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	days = tool->config->privacy.retention_days;
	if (word != NULL && !tool_number(tool, word, "a number of days",
	                                 &days))
		return EX_USAGE;
	if (days == 0) {
		puts("everything is kept (privacy.retention_days is 0); "
		     "--days N shows what would go");
		return EX_OK;
	}
	if (days > INT32_MAX)
		return tool_fail(tool, EX_USAGE, "%s days are too many", word);
	if (apply && tool->config->privacy.legal_hold)
		return tool_fail(tool, EX_DATAERR, "privacy.legal_hold is set: "
		                 "nothing is removed until it is lifted");
	ids = arena_alloc_array(tool->arena, AGED_MOST, sizeof(*ids));
	outcome = turn_aged(&tool->turn, (int32_t)days, tool->now, ids,
	                    AGED_MOST, &count, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	return apply ? apply_retention(tool, ids, count, (int32_t)days)
	             : list_aged(tool, ids, count);
}

/* --- export --- */

struct export {
	struct tool *tool;
	const struct person *person;	/* NULL: not on the roster */
	const char *address;
	const char *folder;
	FILE *index;
	int challenges;
	int mails;
	int letters;
};

static bool
is_theirs(const struct export *export, const char *address)
{
	return strcasecmp(address, export->address) == 0 ||
	       (export->person != NULL && address[0] != '\0' &&
	        policy_person(&export->tool->config->policy,
	                      slice_of(address)) == export->person);
}

/* A new file of the folder, for its owner only; -1: it cannot be made. */
static int
make_file(const struct export *export, const char *name, struct why *why)
{
	const char *path = arena_format(export->tool->arena, "%s/%s",
	                                export->folder, name);
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd < 0)
		fail(why, OUTCOME_SETUP, "%s cannot be made: %s", path,
		     strerror(errno));
	return fd;
}

static enum outcome
write_all(int fd, const char *name, struct slice bytes, struct why *why)
{
	while (bytes.length > 0) {
		ssize_t size = write(fd, bytes.data, bytes.length);

		if (size < 0 && errno == EINTR)
			continue;
		if (size <= 0)
			return fail(why, OUTCOME_SETUP, "%s cannot be "
			            "written: %s", name, strerror(errno));
		bytes = slice_part(bytes, (size_t)size, bytes.length);
	}
	return OUTCOME_OK;
}

/* What they are to it, in words; NULL: nothing. */
static const char *
role_in(const struct export *export, const struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (is_theirs(export, challenge->submitters[i].party.address))
			return "reported it";
	if (is_theirs(export, challenge->owner))
		return "has it";
	for (int32_t i = 0; i < challenge->step_count; i++)
		if (is_theirs(export, challenge->steps[i].who))
			return "has a step of it";
	return NULL;
}

static enum outcome
export_challenge(void *context, const struct challenge *challenge,
                 struct why *why)
{
	struct export *export = context;
	const char *role = role_in(export, challenge);
	const char *name;
	json_t *object;
	char *text;
	enum outcome outcome;
	int fd;

	if (role == NULL)
		return OUTCOME_OK;
	name = arena_format(export->tool->arena, "challenge-%lld.json",
	                    (long long)challenge->id);
	fd = make_file(export, name, why);
	if (fd < 0)
		return OUTCOME_SETUP;
	object = json_challenge(export->tool, challenge);
	text = json_dumps(object, JSON_INDENT(2));
	json_decref(object);
	outcome = write_all(fd, name, slice_of(text), why);
	free(text);
	close(fd);
	fprintf(export->index, "%s: CH-%lld, %s; they %s\n", name,
	        (long long)challenge->id, challenge_state_name(
	        challenge->state), role);
	export->challenges++;
	return outcome;
}

static enum outcome
export_mail(void *context, const struct mail_row *row, struct why *why)
{
	struct export *export = context;
	const char *name;
	enum outcome outcome;
	int fd;

	if (row->from == NULL || !is_theirs(export, row->from))
		return OUTCOME_OK;
	name = arena_format(export->tool->arena, "mail-%lld.eml",
	                    (long long)row->id);
	fd = make_file(export, name, why);
	if (fd < 0)
		return OUTCOME_SETUP;
	outcome = store_mail_raw(export->tool->turn.store, row->id, fd, why);
	close(fd);
	fprintf(export->index, "%s: received %s, %s%s\n", name,
	        tool_time(export->tool, row->received_at),
	        verdict_name(row->verdict),
	        outcome == OUTCOME_BAD ? "; its words are not kept" : "");
	export->mails++;
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

static enum outcome
export_letter(void *context, const struct letter_row *row, struct why *why)
{
	struct export *export = context;
	struct letter_row whole = { 0 };
	const char *name;
	enum outcome outcome;
	int fd;

	if (!is_theirs(export, row->recipient))
		return OUTCOME_OK;
	outcome = store_letter_find(export->tool->turn.store, row->message_id,
	                            export->tool->arena, &whole, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	name = arena_format(export->tool->arena, "letter-%lld.eml",
	                    (long long)row->id);
	fd = make_file(export, name, why);
	if (fd < 0)
		return OUTCOME_SETUP;
	outcome = write_all(fd, name, whole.bytes, why);
	close(fd);
	fprintf(export->index, "%s: the %s letter, made %s\n", name,
	        row->kind, tool_time(export->tool, row->made_at));
	export->letters++;
	return outcome;
}

static enum outcome
export_all(struct export *export, struct why *why)
{
	const struct challenge_filter every = { .due_by = DAY_NONE };
	const struct mail_filter mails = { .any_verdict = true };
	struct store *store = export->tool->turn.store;
	enum outcome outcome;

	fprintf(export->index, "What the log holds of %s, %s\n\n",
	        export->person != NULL ? export->person->name
	                               : export->address,
	        tool_time(export->tool, export->tool->now));
	outcome = store_challenge_each(store, &every, export_challenge,
	                               export, why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_each(store, &mails, export_mail, export,
		                          why);
	if (outcome == OUTCOME_OK)
		outcome = store_letter_each(store, LETTER_STATUSES, 0,
		                            export_letter, export, why);
	fprintf(export->index, "\nChallenges: %d. Mails of theirs: %d. "
	        "Letters to them: %d.\n", export->challenges, export->mails,
	        export->letters);
	return outcome;
}

int
verb_export(struct tool *tool)
{
	struct export export = { .tool = tool,
	                         .folder = option(tool, "--to") };
	struct why why = { "" };
	enum outcome outcome;
	int code;
	int fd;

	if (export.folder == NULL)
		return tool_fail(tool, EX_USAGE, "say --to FOLDER; it is made");
	code = tool_open(tool);
	if (code != EX_OK)
		return code;
	export.person = policy_person_named(&tool->config->policy,
	                                    slice_of(tool->words[0]));
	export.address = export.person != NULL ? export.person->addresses[0]
	                                       : tool->words[0];
	if (export.person == NULL && strchr(export.address, '@') == NULL)
		return tool_fail(tool, EX_DATAERR, "\"%s\" is nobody in the "
		                 "config and no address", tool->words[0]);
	if (mkdir(export.folder, 0700) != 0)
		return tool_fail(tool, EX_CANTCREAT, "%s cannot be made: %s; "
		                 "name a folder that is not there yet",
		                 export.folder, strerror(errno));
	fd = make_file(&export, "index.txt", &why);
	if (fd < 0)
		return tool_fail(tool, EX_CANTCREAT, "%s", why.text);
	export.index = fdopen(fd, "w");
	outcome = export_all(&export, &why);
	if (fclose(export.index) != 0 && outcome == OUTCOME_OK)
		outcome = fail(&why, OUTCOME_SETUP, "%s/index.txt cannot be "
		               "written", export.folder);
	if (outcome == OUTCOME_OK)
		printf("%s: challenges %d, mails %d, letters %d; index.txt "
		       "lists them\n", export.folder, export.challenges,
		       export.mails, export.letters);
	return tool_told(tool, outcome, &why);
}
