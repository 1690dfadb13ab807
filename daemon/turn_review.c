/*
 * turn_review.c - the monthly review, by the clock.
 */
#include "turn_review.h"

#include "core/light.h"
#include "core/message.h"
#include "turn_book.h"
#include "turn_private.h"

enum { DAY = 24 * 3600, ITEMS_MOST = 1000, MISSED_MONTHS = 12,
       FIGURES = 6, FILES = 2 };

/* --- missed months --- */

struct missing {
	struct turn *turn;
	int64_t now;
	const char *language;
	struct text months;
};

static enum outcome
add_missing(void *context, const struct review_row *row, struct why *why)
{
	struct missing *missing = context;
	const struct calendar *calendar = &missing->turn->policy->calendar;
	int32_t today = calendar_day(calendar, missing->now);
	int32_t asked = calendar_day(calendar, row->asked_at);

	(void)why;
	if (row->done_at != 0 || row->asked_at == 0 ||
	    (row->month == review_month(today) &&
	     calendar_count(calendar, asked, today) <
	     missing->turn->config->review.remind))
		return OUTCOME_OK;
	if (missing->months.length > 0)
		text_add(&missing->months, ", ");
	review_month_name(row->month, missing->language, &missing->months);
	return OUTCOME_OK;
}

enum outcome
turn_review_missed(struct turn *turn, int64_t now, const char *language,
                   struct arena *arena, const char **months, struct why *why)
{
	struct missing missing = { .turn = turn, .now = now,
	                           .language = language };
	int32_t month = review_month(calendar_day(&turn->policy->calendar,
	                                          now));
	enum outcome outcome;

	text_init(&missing.months, 4096);
	outcome = store_review_each(turn->store, month - MISSED_MONTHS,
	                            add_missing, &missing, why);
	if (outcome == OUTCOME_OK)
		*months = arena_string(arena, text_slice(&missing.months));
	text_release(&missing.months);
	return outcome;
}

/* --- what the letter says --- */

struct gathered {
	struct turn *turn;
	int64_t since_at;	/* the last review */
	int32_t today;
	int64_t open;
	int64_t opened;
	int64_t ended;
	int64_t red;
	int64_t asking;
	size_t item_count;
	struct letter_item *items;
};

static enum outcome
gather_one(void *context, const struct challenge *challenge, struct why *why)
{
	struct gathered *gathered = context;
	const struct policy *policy = gathered->turn->policy;
	struct arena *arena = gathered->turn->arena;

	(void)why;
	gathered->opened += challenge->opened_at > gathered->since_at;
	if (!challenge_is_open(challenge)) {
		gathered->ended += challenge->ended_at > gathered->since_at;
		return OUTCOME_OK;
	}
	gathered->open++;
	gathered->asking += challenge->state == CHALLENGE_ASKING;
	gathered->red += light_of(policy, challenge, gathered->today) ==
	                 LIGHT_RED;
	if (challenge->changed_at > gathered->since_at ||
	    gathered->item_count == ITEMS_MOST)
		return OUTCOME_OK;
	gathered->items[gathered->item_count++] = (struct letter_item){
		.kind = ITEM_UNTOUCHED,
		.challenge = challenge->id,
		.type = arena_string(arena, slice_of(challenge->type)),
		.school = challenge->sensitive ? NULL
			: arena_string(arena, slice_of(challenge->school)),
		.summary = letter_shows_summary(policy, challenge) &&
			challenge->summary[0] != '\0'
			? arena_string(arena, slice_of(challenge->summary))
			: NULL,
		.owner = arena_string(arena, slice_of(challenge->owner)),
		.due = DAY_NONE,
	};
	return OUTCOME_OK;
}

static enum outcome
gather(struct turn *turn, int64_t now, struct gathered *gathered,
       struct why *why)
{
	const struct challenge_filter filter = { .due_by = DAY_NONE };
	struct review_row last = { 0 };
	enum outcome outcome = store_review_last(turn->store, &last, why);

	*gathered = (struct gathered){
		.turn = turn,
		.since_at = last.done_at != 0 ? last.done_at : now - 30 * DAY,
		.today = calendar_day(&turn->policy->calendar, now),
		.items = arena_alloc_array(turn->arena, ITEMS_MOST,
		                           sizeof(*gathered->items)),
	};
	if (outcome == OUTCOME_OK)
		outcome = store_challenge_each(turn->store, &filter,
		                               gather_one, gathered, why);
	return outcome;
}

static size_t
set_figures(struct turn *turn, const struct gathered *gathered,
            const char *language, struct letter_figure *figures)
{
	bool spanish = slice_starts(slice_of(language), "es");
	const struct {
		const char *label;
		const char *label_es;
		int64_t number;
	} lines[] = {
		{ "Open challenges", "Desafíos abiertos", gathered->open },
		{ "Red: a step overdue, or gone up the line",
		  "En rojo: un paso atrasado, o en el siguiente nivel",
		  gathered->red },
		{ "Waiting for follow-up", "Esperan el seguimiento",
		  gathered->asking },
		{ "New since the last review",
		  "Nuevos desde la última revisión", gathered->opened },
		{ "Ended since the last review",
		  "Terminados desde la última revisión", gathered->ended },
	};
	size_t count = sizeof(lines) / sizeof(lines[0]);

	for (size_t i = 0; i < count; i++)
		figures[i] = (struct letter_figure){
			spanish ? lines[i].label_es : lines[i].label,
			arena_format(turn->arena, "%lld",
			             (long long)lines[i].number) };
	return count;
}

/* --- one letter --- */

static enum logbook_reader
reader_of(const struct turn *turn, const char *to)
{
	const struct person *person = policy_person(turn->policy,
	                                            slice_of(to));

	if (person == NULL || person->person_class != PERSON_STAFF)
		return LOGBOOK_OUTSIDE;
	return policy_speaks_for(turn->policy, to, turn->policy->coordinator)
	     ? LOGBOOK_COORDINATOR : LOGBOOK_STAFF;
}

/* A log too large for a letter is left out of it, and the letter says so. */
static enum outcome
attach(struct turn *turn, const char *to, const char *language, int64_t now,
       struct message_file *files, size_t *count, struct why *why)
{
	const struct challenge_filter filter = { .due_by = DAY_NONE };
	char day[DAY_TEXT_MAX];
	struct logbook book;
	struct text csv;
	enum outcome outcome;

	*count = 0;
	book_init(&book, turn, reader_of(turn, to), language, now);
	day_format(book.today, day);
	files[0] = (struct message_file){
		.name = arena_format(turn->arena, "log-%s.xlsx", day),
		.type = "application/vnd.openxmlformats-officedocument."
		        "spreadsheetml.sheet",
	};
	outcome = book_sheet_bytes(turn, &book, &filter, now, &files[0].bytes,
	                           why);
	if (outcome != OUTCOME_OK)
		return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
	text_init(&csv, BOOK_BYTES_MOST);
	outcome = book_write_csv(turn, &book, &filter, &csv, why);
	files[1] = (struct message_file){
		.name = arena_format(turn->arena, "log-%s.csv", day),
		.type = "text/csv",
		.bytes = arena_copy(turn->arena, text_slice(&csv)),
	};
	if (outcome == OUTCOME_OK)
		*count = csv.cut ? 1 : 2;
	text_release(&csv);
	return outcome;
}

static enum outcome
write_one(struct turn *turn, const struct gathered *gathered,
          const char *to, bool again, int64_t now, struct why *why)
{
	const char *language = policy_language(turn->policy, to);
	struct letter_figure figures[FIGURES];
	struct message_file files[FILES];
	struct letter_context context;
	struct text month;
	int64_t serial = 0;
	enum outcome outcome;

	language = language != NULL ? language : turn->policy->language;
	letter_context_init(&context, turn->policy, now);
	text_init(&month, 100);
	review_month_name(review_month(gathered->today), language, &month);
	context.month = arena_string(turn->arena, text_slice(&month));
	text_release(&month);
	context.reminder = again;
	context.since = calendar_day(&turn->policy->calendar,
	                             gathered->since_at);
	context.day = gathered->today;
	context.figure_count = set_figures(turn, gathered, language, figures);
	context.figures = figures;
	context.item_count = gathered->item_count;
	context.items = gathered->items;
	outcome = turn_review_missed(turn, now, language, turn->arena,
	                             &context.missed, why);
	if (outcome == OUTCOME_OK && context.missed[0] == '\0')
		context.missed = NULL;
	if (outcome == OUTCOME_OK)
		outcome = attach(turn, to, language, now, files,
		                 &context.file_count, why);
	context.files = files;
	if (outcome == OUTCOME_OK)
		outcome = store_next_number(turn->store, "letter", &serial,
		                            why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, LETTER_REVIEW, NULL, serial, to,
		                     &context, NULL, now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

/* To whoever coordinates today and to the team, but not to those who have left
 * it; the reminder to the former alone. */
static enum outcome
write_all(struct turn *turn, bool again, int64_t now, int64_t *count,
          struct why *why)
{
	const struct policy *policy = turn->policy;
	const char *acts = policy_acting(policy, policy->coordinator);
	const struct person *coordinator = policy_person(policy,
	                                                 slice_of(acts));
	struct gathered gathered;
	enum outcome outcome = gather(turn, now, &gathered, why);

	if (outcome == OUTCOME_OK)
		outcome = write_one(turn, &gathered, acts, again, now, why);
	*count = 1;
	for (size_t i = 0; outcome == OUTCOME_OK && !again &&
	     i < policy->person_count; i++) {
		const struct person *person = &policy->people[i];

		if ((person->roles & ROLE_DIT) == 0 || person == coordinator ||
		    policy_is_gone(policy, person->addresses[0]))
			continue;
		outcome = write_one(turn, &gathered, person->addresses[0],
		                    false, now, why);
		++*count;
	}
	return outcome;
}

static enum outcome
send_now(struct turn *turn, int64_t id, bool again, int64_t now,
         int64_t *count, struct why *why)
{
	int32_t month = review_month(calendar_day(&turn->policy->calendar,
	                                          now));
	enum outcome outcome = store_begin(turn->store, why);

	if (outcome == OUTCOME_OK && id == 0)
		outcome = store_review_open(turn->store, month, &id, why);
	if (outcome == OUTCOME_OK)
		outcome = store_review_asked(turn->store, id, now, again, why);
	if (outcome == OUTCOME_OK)
		outcome = write_all(turn, again, now, count, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}

enum outcome
turn_review_send(struct turn *turn, int64_t now, int64_t *count,
                 struct why *why)
{
	arena_clear(turn->arena);
	return send_now(turn, 0, false, now, count, why);
}

/* --- by the clock --- */

static enum outcome
note_first(void *context, const struct challenge *challenge, struct why *why)
{
	int64_t *first = context;

	(void)why;
	if (*first == 0 || challenge->opened_at < *first)
		*first = challenge->opened_at;
	return OUTCOME_OK;
}

static enum outcome
is_young(struct turn *turn, int64_t now, bool *young, struct why *why)
{
	const struct challenge_filter filter = { .due_by = DAY_NONE };
	int64_t first = 0;
	enum outcome outcome = store_challenge_each(turn->store, &filter,
	                                            note_first, &first, why);

	*young = first == 0 || first > now - REVIEW_YOUNG_DAYS * DAY;
	return outcome;
}

/* The coordinator has had today's one reminder letter already. */
static enum outcome
had_letter(struct turn *turn, int32_t today, bool *had, struct why *why)
{
	int64_t from = calendar_at(&turn->policy->calendar, today, 0);
	const char *acts = policy_acting(turn->policy,
	                                 turn->policy->coordinator);
	int64_t rounds = 0;
	int64_t count = 0;
	enum outcome outcome = store_letters_made_to(turn->store,
		acts, letter_name(LETTER_ROUND), from, &rounds, why);

	if (outcome == OUTCOME_OK)
		outcome = store_letters_made_to(turn->store, acts,
			letter_name(LETTER_MORNING), from, &count, why);
	*had = rounds + count > 0;
	return outcome;
}

enum outcome
turn_reviews(struct turn *turn, int64_t now, int64_t *count, struct why *why)
{
	const struct review_settings *review = &turn->config->review;
	const struct calendar *calendar = &turn->policy->calendar;
	int32_t today = calendar_day(calendar, now);
	int32_t due = review_due(calendar, review->day, review->skip,
	                         review_month(today));
	struct review_row row = { 0 };
	bool not_now = false;
	enum outcome outcome;

	*count = 0;
	if (turn_is_practice(turn) || due == DAY_NONE || today < due ||
	    !calendar_is_open(calendar, now))
		return OUTCOME_OK;
	arena_clear(turn->arena);
	outcome = store_review_find(turn->store, review_month(today), &row,
	                            why);
	if (outcome != OUTCOME_OK || row.done_at != 0)
		return outcome;
	if (row.asked_at == 0) {
		outcome = is_young(turn, now, &not_now, why);
		if (outcome != OUTCOME_OK || not_now)
			return outcome;
		return send_now(turn, row.id, false, now, count, why);
	}
	if (row.reminded_at != 0 || calendar_count(calendar,
	    calendar_day(calendar, row.asked_at), today) < review->remind)
		return OUTCOME_OK;
	outcome = had_letter(turn, today, &not_now, why);
	if (outcome != OUTCOME_OK || not_now)
		return outcome;
	return send_now(turn, row.id, true, now, count, why);
}
