#include "verbs/verbs.h"

#include <sysexits.h>

#include "turn_ports.h"

struct import {
	struct store *store;
	int64_t count;
};

static enum outcome
release_one(void *context, const struct mail_row *row, struct why *why)
{
	struct import *import = context;

	import->count++;
	return store_mail_release(import->store, row->id, why);
}

/* What the store knows of is released; what it does not, "all" lets in. */
static enum outcome
lift_baseline(struct tool *tool, struct import *import, struct why *why)
{
	struct mail_filter filter = { .verdict = VERDICT_BASELINE };
	char mailbox[PORTS_NAME_MAX];
	enum outcome outcome;

	ports_mailbox_name(tool->config, mailbox);
	outcome = store_mail_each(import->store, &filter, release_one, import,
	                          why);
	if (outcome != OUTCOME_OK)
		return outcome;
	return store_set_meta(import->store, arena_format(tool->arena,
	                      "baseline %s", mailbox), "all", why);
}

int
verb_import(struct tool *tool)
{
	struct import import = { .count = 0 };
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	import.store = tool->turn.store;
	outcome = store_begin(import.store, &why);
	if (outcome == OUTCOME_OK) {
		outcome = lift_baseline(tool, &import, &why);
		if (outcome == OUTCOME_OK)
			outcome = store_commit(import.store, &why);
		if (outcome != OUTCOME_OK)
			store_rollback(import.store);
	}
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (import.count > 0)
		printf("%lld mails of before the first start will be read\n",
		       (long long)import.count);
	puts("clearwayd takes in all mail that is in the mailbox; people may "
	     "get letters about it");
	tool_wake(tool);
	return EX_OK;
}
