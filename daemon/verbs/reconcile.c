#include "verbs/verbs.h"

#include <sysexits.h>

#include "turn_ports.h"
#include "verbs/json.h"

/*
 * reconcile - every mail of the mailbox has a line in the ledger, or will have
 * one: the server's count against the store's. Nothing is changed.
 */

enum { SHOWN_MOST = 20 };

struct counts {
	int64_t there;		/* in the mailbox's folder now */
	int64_t baseline;	/* from before the first start: left alone */
	int64_t settled;	/* done with, and still there */
	int64_t decided;	/* has a verdict, and is still to be moved */
	int64_t open;		/* seen, without a verdict yet */
	int64_t unseen;		/* not read yet */
	int64_t shown;
	int64_t unseen_uids[SHOWN_MOST];
};

static enum outcome
count_one(struct tool *tool, const struct mail_key *key, struct counts *counts,
          struct why *why)
{
	struct mail_row row = { 0 };
	enum outcome outcome = store_mail_find(tool->turn.store, key, tool->arena,
	                                       &row, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	counts->there++;
	if (row.id == 0) {
		if (counts->shown < SHOWN_MOST)
			counts->unseen_uids[counts->shown++] = key->uid;
		counts->unseen++;
	} else if (row.verdict == VERDICT_BASELINE) {
		counts->baseline++;
	} else if (row.verdict == VERDICT_NONE) {
		counts->open++;
	} else if (row.settled) {
		counts->settled++;
	} else {
		counts->decided++;
	}
	return OUTCOME_OK;
}

static enum outcome
count_all(struct tool *tool, struct source *source, struct counts *counts,
          struct why *why)
{
	struct source_mail *mails = arena_alloc_array(tool->arena,
		SOURCE_LIST_MAX, sizeof(*mails));
	char name[PORTS_NAME_MAX];
	struct mail_key key = { .mailbox = name };
	int64_t highest;
	int64_t after = 0;
	size_t count = 1;
	enum outcome outcome = source->kind->open(source, &key.uidvalidity,
	                                          &highest, why);

	ports_mailbox_name(tool->config, name);
	while (outcome == OUTCOME_OK && count > 0) {
		outcome = source->kind->list(source, after, mails,
		                             SOURCE_LIST_MAX, &count, why);
		for (size_t i = 0; outcome == OUTCOME_OK && i < count; i++) {
			key.uid = mails[i].uid;
			outcome = count_one(tool, &key, counts, why);
			after = mails[i].uid;
		}
	}
	return outcome;
}

static void
print_json(const struct counts *counts)
{
	json_t *object = json_object();

	json_object_set_new(object, "there", json_integer(counts->there));
	json_object_set_new(object, "baseline",
	                    json_integer(counts->baseline));
	json_object_set_new(object, "settled", json_integer(counts->settled));
	json_object_set_new(object, "decided", json_integer(counts->decided));
	json_object_set_new(object, "open", json_integer(counts->open));
	json_object_set_new(object, "unseen", json_integer(counts->unseen));
	json_print(object, false);
}

static void
print_counts(const struct counts *counts, const char *name)
{
	printf("%s\n", name);
	printf("%8lld  mails are in the folder\n", (long long)counts->there);
	printf("%8lld  from before the first start, left alone\n",
	       (long long)counts->baseline);
	printf("%8lld  dealt with, and left where they are\n",
	       (long long)counts->settled);
	printf("%8lld  dealt with, still to be moved\n",
	       (long long)counts->decided);
	printf("%8lld  being read, or to be tried again\n",
	       (long long)counts->open);
	printf("%8lld  not read yet\n", (long long)counts->unseen);
	for (int64_t i = 0; i < counts->shown; i++)
		printf("          not read yet: UID %lld\n",
		       (long long)counts->unseen_uids[i]);
}

int
verb_reconcile(struct tool *tool)
{
	struct counts counts = { 0 };
	char name[PORTS_NAME_MAX];
	struct source *source = NULL;
	struct token *token = NULL;
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	ports_mailbox_name(tool->config, name);
	outcome = ports_token(tool->config, &token, &why);
	if (outcome == OUTCOME_OK)
		outcome = ports_source(tool->config, token, tool->now, &source,
		                       &why);
	if (outcome == OUTCOME_OK) {
		outcome = count_all(tool, source, &counts, &why);
		source->kind->close(source);
		source->kind->free(source);
	}
	token_free(token);
	if (outcome != OUTCOME_OK)
		return tool_fail(tool, EX_UNAVAILABLE, "%s", why.text);
	if (option(tool, "--json") != NULL)
		print_json(&counts);
	else
		print_counts(&counts, name);
	return EX_OK;
}
