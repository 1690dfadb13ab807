#include "verbs/verbs.h"

#include <sysexits.h>

#include "verbs/json.h"

enum { REPORT_MOST = 256 * 1024 };

int
verb_backup(struct tool *tool)
{
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	outcome = store_backup(tool->turn.store, tool->words[0], &why);
	if (outcome == OUTCOME_OK)
		printf("%s: a whole copy of the store\n", tool->words[0]);
	return tool_told(tool, outcome, &why);
}

int
verb_verify(struct tool *tool)
{
	struct text report;
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	text_init(&report, REPORT_MOST);
	outcome = store_verify(tool->turn.store, &report, &why);
	fputs(report.data, stdout);
	if (outcome == OUTCOME_OK)
		puts("the store is whole, and what it says holds together");
	text_release(&report);
	return tool_told(tool, outcome, &why);
}

/* --- stats --- */

struct stats {
	int64_t states[CHALLENGE_STATES];
	int64_t endings[ENDINGS];
	int64_t letters[LETTER_STATUSES];
	int64_t mails[VERDICTS];
};

static enum outcome
count_challenge(void *context, const struct challenge *challenge,
                struct why *why)
{
	struct stats *stats = context;

	(void)why;
	stats->states[challenge->state]++;
	if (challenge->state == CHALLENGE_CLOSED)
		stats->endings[challenge->ending]++;
	return OUTCOME_OK;
}

static enum outcome
count_letter(void *context, const struct letter_row *row, struct why *why)
{
	struct stats *stats = context;

	(void)why;
	stats->letters[row->status]++;
	return OUTCOME_OK;
}

static enum outcome
count_mail(void *context, const struct mail_row *row, struct why *why)
{
	struct stats *stats = context;

	(void)why;
	stats->mails[row->verdict]++;
	return OUTCOME_OK;
}

static const char *
letter_status(int status)
{
	static const char *const names[LETTER_STATUSES] = {
		[LETTER_WAITING] = "waiting", [LETTER_SENT] = "sent",
		[LETTER_FAILED] = "failed", [LETTER_DROPPED] = "dropped",
	};

	return names[status];
}

static const char *
state_name(int state)
{
	return challenge_state_name((enum challenge_state)state);
}

static const char *
end_name(int ending)
{
	return ending_name((enum ending)ending);
}

static const char *
mail_name(int verdict)
{
	return verdict == VERDICT_NONE ? "not read yet"
	       : verdict_name((enum verdict)verdict);
}

/* One group of figures, as lines or as one JSON object. */
static void
tell_group(json_t *object, const char *group, const int64_t *figures,
           int first, int count, const char *(*name)(int))
{
	json_t *inner = json_object();
	bool any = false;

	for (int i = first; i < count; i++) {
		json_object_set_new(inner, name(i), json_integer(figures[i]));
		if (object != NULL || figures[i] == 0)
			continue;
		printf("%-12s %-15s %8lld\n", any ? "" : group, name(i),
		       (long long)figures[i]);
		any = true;
	}
	if (object != NULL)
		json_object_set_new(object, group, inner);
	else
		json_decref(inner);
	if (object == NULL && !any)
		printf("%-12s %-15s %8d\n", group, "", 0);
}

int
verb_stats(struct tool *tool)
{
	struct challenge_filter challenges = { .due_by = DAY_NONE };
	struct mail_filter mails = { .any_verdict = true };
	json_t *object = option(tool, "--json") != NULL ? json_object() : NULL;
	struct stats stats = { 0 };
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK) {
		json_decref(object);
		return code;
	}
	outcome = store_challenge_each(tool->turn.store, &challenges,
	                               count_challenge, &stats, &why);
	if (outcome == OUTCOME_OK)
		outcome = store_letter_each(tool->turn.store, LETTER_STATUSES,
		                            0, count_letter, &stats, &why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_each(tool->turn.store, &mails,
		                          count_mail, &stats, &why);
	if (outcome == OUTCOME_OK) {
		tell_group(object, "challenges", stats.states,
		           CHALLENGE_RECEIVED, CHALLENGE_STATES, state_name);
		tell_group(object, "closed as", stats.endings,
		           ENDING_CONFIRMED, ENDINGS, end_name);
		tell_group(object, "letters", stats.letters, 0,
		           LETTER_STATUSES, letter_status);
		tell_group(object, "mails", stats.mails, 0, VERDICTS,
		           mail_name);
	}
	if (object != NULL)
		json_print(object, false);
	return tool_told(tool, outcome, &why);
}
