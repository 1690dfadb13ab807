#include "verbs/verbs.h"

#include <sysexits.h>

#include "turn_review.h"
#include "verbs/json.h"

enum { MONTHS_SHOWN = 12 };

struct showing {
	struct tool *tool;
	json_t *list;		/* or NULL */
	int64_t since_at;
	int64_t count;
};

static const char *
month_name(struct tool *tool, int32_t month)
{
	struct text text;
	const char *name;

	text_init(&text, 100);
	review_month_name(month, "en", &text);
	name = arena_string(tool->arena, text_slice(&text));
	text_release(&text);
	return name;
}

/* --- the reviews there were --- */

static enum outcome
show_review(void *context, const struct review_row *row, struct why *why)
{
	struct showing *showing = context;
	struct tool *tool = showing->tool;
	json_t *object;

	(void)why;
	showing->count++;
	if (showing->list == NULL) {
		printf("%-16s %s, %lld marked\n",
		       month_name(tool, row->month), row->done_at == 0
		       ? "not reviewed" : arena_format(tool->arena,
			"reviewed on %.10s by %s",
			tool_time(tool, row->done_at),
			policy_name(&tool->config->policy, row->done_by)),
		       (long long)row->marks);
		return OUTCOME_OK;
	}
	object = json_object();
	json_object_set_new(object, "month", json_words(arena_format(
		tool->arena, "%04d-%02d", (int)(row->month / 12),
		(int)(row->month % 12 + 1))));
	json_object_set_new(object, "asked_at", json_instant(tool,
	                                                     row->asked_at));
	json_object_set_new(object, "done_at", json_instant(tool,
	                                                    row->done_at));
	json_object_set_new(object, "done_by",
	                    json_words_or_null(row->done_by));
	json_object_set_new(object, "marked", json_integer(row->marks));
	json_array_append_new(showing->list, object);
	return OUTCOME_OK;
}

/* --- what nobody wrote about or looked at --- */

static enum outcome
show_untouched(void *context, const struct challenge *challenge,
               struct why *why)
{
	struct showing *showing = context;
	struct tool *tool = showing->tool;
	int64_t marked = 0;
	enum outcome outcome = store_review_marked(tool->turn.store,
		challenge->id, &marked, why);

	if (outcome != OUTCOME_OK || marked >= showing->since_at)
		return outcome;
	showing->count++;
	if (showing->list != NULL) {
		json_array_append_new(showing->list,
		                      json_integer(challenge->id));
		return OUTCOME_OK;
	}
	printf("  CH-%lld  last word %.10s, last looked at %.10s  %s\n",
	       (long long)challenge->id,
	       tool_time(tool, challenge->changed_at),
	       marked == 0 ? "never" : tool_time(tool, marked),
	       plain(tool->arena, slice_of(challenge->summary)));
	return OUTCOME_OK;
}

static enum outcome
show_both(struct tool *tool, json_t *object, struct why *why)
{
	const struct challenge_filter open = { .open_only = true,
	                                       .due_by = DAY_NONE };
	int32_t month = review_month(calendar_day(
		&tool->config->policy.calendar, tool->now));
	struct showing reviews = { .tool = tool };
	struct showing left = { .tool = tool };
	struct review_row row = { 0 };
	enum outcome outcome;

	if (object != NULL) {
		reviews.list = json_array();
		left.list = json_array();
		json_object_set_new(object, "reviews", reviews.list);
		json_object_set_new(object, "unmarked", left.list);
	}
	outcome = store_review_each(tool->turn.store, month - MONTHS_SHOWN,
	                            show_review, &reviews, why);
	if (outcome == OUTCOME_OK && object == NULL && reviews.count == 0)
		puts("no review was asked for or recorded yet");
	if (outcome == OUTCOME_OK)
		outcome = store_review_find(tool->turn.store, month, &row,
		                            why);
	left.since_at = row.asked_at != 0 ? row.asked_at
	              : tool->now - 30 * 24 * 3600;
	if (outcome == OUTCOME_OK && object == NULL)
		printf("\nopen challenges without a mark this month:\n");
	if (outcome == OUTCOME_OK)
		outcome = store_challenge_each(tool->turn.store, &open,
		                               show_untouched, &left, why);
	if (outcome == OUTCOME_OK && object == NULL && left.count == 0)
		puts("  none");
	return outcome;
}

static int
show(struct tool *tool)
{
	json_t *object = option(tool, "--json") != NULL ? json_object() : NULL;
	const char *missed = "";
	struct why why;
	enum outcome outcome = turn_review_missed(&tool->turn, tool->now, "en",
	                                          tool->arena, &missed, &why);

	if (outcome == OUTCOME_OK && object != NULL)
		json_object_set_new(object, "missed",
		                    json_words_or_null(missed));
	if (outcome == OUTCOME_OK)
		outcome = show_both(tool, object, &why);
	if (outcome == OUTCOME_OK && object == NULL && missed[0] != '\0')
		printf("\nno review is recorded for %s\n", missed);
	if (outcome == OUTCOME_OK && object != NULL)
		json_print(object, false);
	else
		json_decref(object);
	return tool_told(tool, outcome, &why);
}

/* --- recording --- */

static int
tell_record(const struct tool *tool, const struct review_record *record)
{
	int code = EX_OK;

	printf("marked: %lld\n", (long long)record->marked);
	for (size_t i = 0; i < record->unknown_count; i++)
		code = tool_fail(tool, EX_DATAERR, "there is no challenge "
		                 "%lld in the log",
		                 (long long)record->unknown[i]);
	if (record->done)
		puts("the review of this month is recorded");
	else
		printf("still to look at: %s\n", record->left_numbers.data);
	return code;
}

static int
record(struct tool *tool, bool all)
{
	static struct review_words words;
	const char *note = option(tool, "--note");
	const char *by = option(tool, "--by");
	struct review_record recorded;
	struct why why;
	enum outcome outcome;
	int code = EX_OK;

	words = (struct review_words){ .all = all };
	if (option(tool, "--done") != NULL)
		by = option(tool, "--done");
	if (by != NULL && !tool_person(tool, by, &by))
		return EX_DATAERR;
	for (int i = 0; i < tool->word_count && i < REVIEW_MARKS_MAX; i++) {
		struct review_said *said = &words.said[words.count++];

		if (!tool_number(tool, tool->words[i], "a challenge",
		                 &said->number))
			return EX_USAGE;
		said->note = slice_of(note);
	}
	outcome = store_begin(tool->turn.store, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	outcome = turn_review_record(&tool->turn, &words,
	                             by != NULL ? by : "operator", 0,
	                             tool->now, &recorded, &why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(tool->turn.store, &why);
	if (outcome == OUTCOME_OK)
		code = tell_record(tool, &recorded);
	else
		store_rollback(tool->turn.store);
	text_release(&recorded.left_numbers);
	return outcome == OUTCOME_OK ? code : tool_told(tool, outcome, &why);
}

static int
send_letter(struct tool *tool)
{
	int64_t count = 0;
	struct why why;
	enum outcome outcome = turn_review_send(&tool->turn, tool->now, &count,
	                                        &why);

	if (outcome == OUTCOME_OK) {
		printf("letters written: %lld\n", (long long)count);
		tool_wake(tool);
	}
	return tool_told(tool, outcome, &why);
}

int
verb_review(struct tool *tool)
{
	bool letter = option(tool, "--letter") != NULL;
	bool all = option(tool, "--done") != NULL;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	if (letter + all + (tool->word_count > 0) > 1)
		return tool_fail(tool, EX_USAGE, "say numbers, --done or "
		                 "--letter, one of them");
	if (letter)
		return send_letter(tool);
	if (all || tool->word_count > 0)
		return record(tool, all);
	return show(tool);
}
