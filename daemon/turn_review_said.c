/*
 * turn_review_said.c - an answer to the monthly review, or the operator's
 * word for it: marks, and the review done.
 */
#include "turn_review.h"

#include "turn_private.h"

struct marking {
	struct turn *turn;
	const char *by;
	int64_t mail;
	int64_t now;
	int64_t review;
	const struct review_words *words;
	struct review_record *record;
	bool counts_left;	/* the second way over the log */
	int64_t since_at;	/* marks from before are another month's */
};

static enum outcome
mark_one(struct marking *marking, const struct challenge *challenge,
         struct slice note, struct why *why)
{
	struct turn *turn = marking->turn;
	const char *text = arena_string(turn->arena, note);
	const struct review_mark mark = {
		.review = marking->review,
		.challenge = challenge->id,
		.at = marking->now,
		.by = marking->by,
		.note = text,
	};
	const struct history_row row = {
		.challenge = challenge->id,
		.at = marking->now,
		.actor = marking->by,
		.event = "reviewed",
		.text = text,
		.mail = marking->mail,
		.evidence = marking->mail != 0 ? "answer to the review"
		                               : "operator",
		.before = challenge->state,
		.after = challenge->state,
	};
	enum outcome outcome = store_review_mark(turn->store, &mark, why);

	if (outcome == OUTCOME_OK)
		outcome = store_history_add(turn->store, &row, why);
	marking->record->marked++;
	return outcome;
}

/* Over every open challenge: mark it (ALL), or see whether it has a mark. */
static enum outcome
visit_open(void *context, const struct challenge *challenge, struct why *why)
{
	struct marking *marking = context;
	struct review_record *record = marking->record;
	int64_t at = 0;
	enum outcome outcome;

	if (!marking->counts_left)
		return mark_one(marking, challenge, (struct slice){ "", 0 },
		                why);
	outcome = store_review_marked(marking->turn->store, challenge->id,
	                              &at, why);
	if (outcome != OUTCOME_OK || at >= marking->since_at)
		return outcome;
	record->left++;
	text_addf(&record->left_numbers, "%s%lld",
	          record->left > 1 ? ", " : "", (long long)challenge->id);
	return OUTCOME_OK;
}

static enum outcome
mark_said(struct marking *marking, struct why *why)
{
	static struct challenge challenge;	/* 30 KB: not on the stack */
	struct review_record *record = marking->record;

	for (size_t i = 0; i < marking->words->count; i++) {
		const struct review_said *said = &marking->words->said[i];
		enum outcome outcome = store_challenge_get(
			marking->turn->store, said->number, &challenge, why);

		if (outcome == OUTCOME_OK && !challenge.practice) {
			outcome = mark_one(marking, &challenge, said->note,
			                   why);
		} else if (outcome == OUTCOME_BAD || outcome == OUTCOME_OK) {
			outcome = OUTCOME_OK;
			if (record->unknown_count <
			    sizeof(record->unknown) /
			    sizeof(record->unknown[0]))
				record->unknown[record->unknown_count++] =
					said->number;
		}
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	return OUTCOME_OK;
}

/* This month's review; last month's, where that one still waits. */
static enum outcome
find_review(struct turn *turn, int64_t now, struct review_row *row,
            struct why *why)
{
	int32_t month = review_month(calendar_day(&turn->policy->calendar,
	                                          now));
	struct review_row before = { 0 };
	int64_t id = 0;
	enum outcome outcome = store_review_find(turn->store, month, row,
	                                         why);

	if (outcome == OUTCOME_OK && row->id == 0)
		outcome = store_review_find(turn->store, month - 1, &before,
		                            why);
	if (outcome != OUTCOME_OK || row->id != 0)
		return outcome;
	if (before.id != 0 && before.asked_at != 0 && before.done_at == 0) {
		*row = before;
		return OUTCOME_OK;
	}
	outcome = store_review_open(turn->store, month, &id, why);
	if (outcome == OUTCOME_OK)
		outcome = store_review_find(turn->store, month, row, why);
	return outcome;
}

enum outcome
turn_review_record(struct turn *turn, const struct review_words *words,
                   const char *by, int64_t mail, int64_t now,
                   struct review_record *record, struct why *why)
{
	const struct challenge_filter filter = { .open_only = true,
	                                         .due_by = DAY_NONE };
	struct review_row row = { 0 };
	struct marking marking = { .turn = turn, .by = by, .mail = mail,
	                           .now = now, .words = words,
	                           .record = record };
	enum outcome outcome = find_review(turn, now, &row, why);

	*record = (struct review_record){ .marked = 0 };
	text_init(&record->left_numbers, 16 * 1024);
	marking.review = row.id;
	marking.since_at = row.asked_at != 0 ? row.asked_at : now;
	if (outcome == OUTCOME_OK)
		outcome = mark_said(&marking, why);
	if (outcome == OUTCOME_OK && words->all)
		outcome = store_challenge_each(turn->store, &filter,
		                               visit_open, &marking, why);
	marking.counts_left = true;
	if (outcome == OUTCOME_OK)
		outcome = store_challenge_each(turn->store, &filter,
		                               visit_open, &marking, why);
	record->done = record->left == 0 &&
	               (words->all || record->marked > 0);
	if (outcome == OUTCOME_OK && record->done)
		outcome = store_review_done(turn->store, row.id, now, by, why);
	return outcome;
}

/* --- by mail --- */

static bool
may_review(const struct judging *judging)
{
	const struct policy *policy = judging->turn->policy;
	const struct person *person = judging->sender.person;

	return person != NULL &&
	       !policy_is_gone(policy, judging->sender.address) &&
	       ((person->roles & (ROLE_COORDINATOR | ROLE_DIT)) != 0 ||
	        policy_speaks_for(policy, judging->sender.address,
	                          policy->coordinator)) &&
	       (judging->sender.has_token ||
	        judging->sender.is_authenticated);
}

static enum outcome
tell(struct judging *judging, const struct letter_line *lines, size_t count,
     struct why *why)
{
	struct turn *turn = judging->turn;
	struct letter_context context;
	int64_t serial = 0;
	enum outcome outcome = store_next_number(turn->store, "letter",
	                                         &serial, why);

	if (outcome != OUTCOME_OK || judging->report->is_weak)
		return outcome;
	letter_context_init(&context, turn->policy, judging->now);
	context.lines = lines;
	context.line_count = count;
	outcome = turn_write(turn, LETTER_TRANSCRIPT, NULL, serial,
	                     judging->sender.address, &context,
	                     arena_string(turn->arena,
	                                  judging->report->message_id),
	                     judging->now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

static bool
is_spanish(const struct judging *judging)
{
	const char *language = policy_language(judging->turn->policy,
	                                       judging->sender.address);

	return slice_starts(slice_of(language), "es");
}

static size_t
tell_record(struct judging *judging, const struct review_record *record,
            struct letter_line *lines)
{
	struct arena *arena = judging->turn->arena;
	bool spanish = is_spanish(judging);
	size_t count = 0;

	if (record->marked > 0)
		lines[count++] = (struct letter_line){ arena_format(arena,
			"%s: %lld", spanish ? "desafíos marcados como "
			"revisados" : "challenges marked as reviewed",
			(long long)record->marked), true };
	for (size_t i = 0; i < record->unknown_count; i++)
		lines[count++] = (struct letter_line){ arena_format(arena,
			"%s %lld", spanish ? "no hay desafío" :
			"there is no challenge",
			(long long)record->unknown[i]), false };
	if (record->done)
		lines[count++] = (struct letter_line){ spanish
			? "la revisión de este mes queda registrada"
			: "the review of this month is recorded", true };
	else
		lines[count++] = (struct letter_line){ arena_format(arena,
			"%s: %s", spanish ? "la revisión no está completa; "
			"faltan" : "the review is not complete; still to look "
			"at", record->left_numbers.data), false };
	return count;
}

enum outcome
turn_review_said(struct judging *judging, struct slice text, bool *said,
                 struct slice *rest, struct why *why)
{
	static struct review_words words;
	struct letter_line lines[24];
	struct turn *turn = judging->turn;
	struct review_record record;
	struct text left;
	enum outcome outcome;
	size_t count;

	text_init(&left, REPORT_TEXT_LIMIT);
	review_read(text, &words, &left);
	*rest = arena_copy(turn->arena, text_slice(&left));
	text_release(&left);
	*said = words.all || words.count > 0;
	if (!*said)
		return OUTCOME_OK;
	if (!may_review(judging)) {
		lines[0] = (struct letter_line){ is_spanish(judging)
			? "solo el Equipo de Implementación del Distrito "
			  "registra la revisión"
			: "only the District Implementation Team records the "
			  "review", false };
		return tell(judging, lines, 1, why);
	}
	outcome = turn_review_record(turn, &words, judging->sender.address,
	                             judging->mail, judging->now, &record,
	                             why);
	judging_would(judging, "Mark %lld challenges as reviewed.",
	              (long long)record.marked);
	count = tell_record(judging, &record, lines);
	text_release(&record.left_numbers);
	if (outcome == OUTCOME_OK)
		outcome = tell(judging, lines, count, why);
	return outcome;
}
