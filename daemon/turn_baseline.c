#include "turn_baseline.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "turn_ports.h"

enum { META_MAX = PORTS_NAME_MAX + 32 };

/* Makes room on the heap: half a thousand mails are too many for a stack. */
struct batch {
	size_t count;
	struct source_mail mails[SOURCE_LIST_MAX];
};

static void
meta_name(char name[META_MAX], const char *what, const char *mailbox)
{
	snprintf(name, META_MAX, "%s %s", what, mailbox);
}

/* "all" leaves it unset: nothing is passed over. */
static struct baseline_mark
parse_baseline(const char *value)
{
	struct slice rest = slice_of(value);
	struct baseline_mark baseline = { .is_set = true };
	int64_t *const numbers[] = { &baseline.uidvalidity, &baseline.uid,
		                     &baseline.at };

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		struct slice word;

		if (!slice_next_word(&rest, &word) ||
		    !slice_to_int64(word, 0, INT64_MAX, numbers[i]))
			return (struct baseline_mark){ .is_set = false };
	}
	return baseline;
}

/* The caller has a transaction open. */
static enum outcome
pass_over(const struct baseline_view *view, const struct source_mail *mail,
          int64_t now, struct why *why)
{
	struct store *store = view->turn->store;
	const struct mail_verdict verdict = {
		.verdict = VERDICT_BASELINE,
		.message_id = "", .from = "", .subject = "",
		.reasons = "It was in the mailbox before Clearway first "
		           "started."
	};
	const struct mail_key key = { .mailbox = view->mailbox,
		                      .uid = mail->uid };
	struct mail_row row;
	int64_t id;
	int32_t tries;
	enum outcome outcome;

	arena_clear(view->arena);
	outcome = store_mail_find(store, &key, view->arena, &row, why);
	if (outcome != OUTCOME_OK || row.id != 0)
		return outcome;
	outcome = store_mail_try(store, &key, mail->size, mail->received_at,
	                         now, &id, &tries, why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_settle(store, id, &verdict, why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_done(store, id, why);
	return outcome;
}

static enum outcome
pass_over_batch(const struct baseline_view *view, const struct batch *batch,
                int64_t now, struct why *why)
{
	struct store *store = view->turn->store;
	enum outcome outcome = store_begin(store, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	for (size_t i = 0; i < batch->count && outcome == OUTCOME_OK; i++)
		outcome = pass_over(view, &batch->mails[i], now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(store);
	return outcome;
}

/* An unordered source has no highest UID: each mail is written down. */
static enum outcome
pass_over_all(const struct baseline_view *view, int64_t now, int64_t *total,
              struct why *why)
{
	const struct source_kind *kind = view->source->kind;
	struct batch *batch = calloc(1, sizeof(*batch));
	enum outcome outcome;
	int64_t after = 0;

	if (batch == NULL)
		die("no memory for a list of mails");
	*total = 0;
	for (;;) {
		outcome = kind->list(view->source, after, batch->mails,
		                     SOURCE_LIST_MAX, &batch->count, why);
		if (outcome != OUTCOME_OK || batch->count == 0)
			break;
		outcome = pass_over_batch(view, batch, now, why);
		if (outcome != OUTCOME_OK)
			break;
		after = batch->mails[batch->count - 1].uid;
		*total += (int64_t)batch->count;
	}
	free(batch);
	return outcome;
}

static enum outcome
set_meta(struct store *store, const char *name, const char *value,
         struct why *why)
{
	enum outcome outcome = store_begin(store, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_set_meta(store, name, value, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(store);
	return outcome;
}

/* The very first pass over this mailbox. */
static enum outcome
draw(const struct baseline_view *view, const char *name, int64_t now,
     struct baseline_mark *baseline, struct turn_line *line, struct why *why)
{
	bool is_unordered = view->source->kind->unordered;
	int64_t total = view->highest;
	char value[80] = "all";
	enum outcome outcome;

	if (view->turn->config->mailbox.baseline == BASELINE_NEW) {
		if (is_unordered) {
			outcome = pass_over_all(view, now, &total, why);
			if (outcome != OUTCOME_OK)
				return outcome;
		}
		snprintf(value, sizeof(value), "%lld %lld %lld",
		         (long long)view->uidvalidity,
		         (long long)view->highest, (long long)now);
	}
	outcome = set_meta(view->turn->store, name, value, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	*baseline = parse_baseline(value);
	if (baseline->is_set)
		snprintf(line->text, sizeof(line->text), "first start: the "
		         "mail that is there is passed over (%s %lld)",
		         is_unordered ? "mails:" : "up to UID",
		         (long long)total);
	return OUTCOME_OK;
}

enum outcome
baseline_see(const struct baseline_view *view, int64_t now,
             struct baseline_mark *baseline, struct turn_line *line,
             struct why *why)
{
	char name[META_MAX];
	char *value;
	enum outcome outcome;

	meta_name(name, "baseline", view->mailbox);
	arena_clear(view->arena);
	outcome = store_meta(view->turn->store, name, view->arena, &value,
	                     why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (value == NULL)
		return draw(view, name, now, baseline, line, why);
	*baseline = parse_baseline(value);
	return OUTCOME_OK;
}

enum outcome
baseline_numbering(const struct baseline_view *view, bool *anew,
                   struct why *why)
{
	char name[META_MAX];
	char text[32];
	char *value;
	enum outcome outcome;

	meta_name(name, "uidvalidity", view->mailbox);
	snprintf(text, sizeof(text), "%lld", (long long)view->uidvalidity);
	arena_clear(view->arena);
	outcome = store_meta(view->turn->store, name, view->arena, &value,
	                     why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (value != NULL && strcmp(value, text) == 0) {
		*anew = false;
		return OUTCOME_OK;
	}
	outcome = set_meta(view->turn->store, name, text, why);
	if (outcome == OUTCOME_OK)
		*anew = value != NULL;
	return outcome;
}

int64_t
baseline_floor(const struct baseline_mark *baseline, int64_t uidvalidity)
{
	return baseline->is_set && baseline->uidvalidity == uidvalidity ?
	       baseline->uid : 0;
}

bool
baseline_covers(const struct baseline_mark *baseline, int64_t uidvalidity,
                const struct source_mail *mail)
{
	return baseline->is_set && baseline->uidvalidity != uidvalidity &&
	       mail->received_at <= baseline->at;
}
