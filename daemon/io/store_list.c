/*
 * store_list.c - which challenges: those that are due, and those that a
 * person's filter asks for.
 *
 * What a tick asks names its index, so that SQLite refuses the question rather
 * than walk through all that is open.
 */
#include "io/store_private.h"

const char store_due_sql[] =
	"SELECT min(id) FROM challenge INDEXED BY challenge_wake_at"
	" WHERE wake_at > 0 AND wake_at <= ? AND id > ?";

enum outcome
store_challenge_due(struct store *store, int64_t now, int64_t after,
                    int64_t *id, struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query, store_due_sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_int(&query, after);
	return query_number(&query, id, why);
}

enum outcome
store_challenge_next(struct store *store, int64_t *wake_at, struct why *why)
{
	return store_number(store,
		"SELECT min(wake_at) FROM challenge"
		" INDEXED BY challenge_wake_at WHERE wake_at > 0",
		wake_at, why);
}

static const char filter_sql[] =
	"SELECT id FROM challenge WHERE (?1 = 0 OR state <> 'closed')"
	" AND (?2 IS NULL OR state = ?2)"
	" AND (?3 IS NULL OR type = ?3 COLLATE NOCASE)"
	" AND (?4 IS NULL OR school = ?4 COLLATE NOCASE)"
	" AND (?5 IS NULL OR owner = ?5)"
	" AND (?6 IS NULL OR owner = ?6"
	"  OR EXISTS (SELECT 1 FROM submitter"
	"   WHERE submitter.challenge = challenge.id AND address = ?6)"
	"  OR EXISTS (SELECT 1 FROM step"
	"   WHERE step.challenge = challenge.id AND who = ?6))"
	" AND (?7 IS NULL OR EXISTS (SELECT 1 FROM step"
	"  WHERE step.challenge = challenge.id AND done_at = 0 AND due <= ?7))"
	" AND changed_at >= ?8 AND practice = ?9 ORDER BY id";

/* A due_by of 0 comes from a filter that nobody filled in, not from 1970. */
static void
put_filter(struct query *query, const struct challenge_filter *filter)
{
	query_put_int(query, filter->open_only);
	query_put_text_or_null(query, filter->has_state ?
	                       challenge_state_name(filter->state) : NULL);
	query_put_text_or_null(query, filter->type);
	query_put_text_or_null(query, filter->school);
	query_put_text_or_null(query, filter->owner);
	query_put_text_or_null(query, filter->person);
	query_put_day(query, filter->due_by == 0 ? DAY_NONE : filter->due_by);
	query_put_int(query, filter->changed_since);
	query_put_int(query, filter->practice);
}

enum outcome
store_challenge_each(struct store *store,
                     const struct challenge_filter *filter,
                     store_challenge_visit *visit, void *context,
                     struct why *why)
{
	struct query query;
	struct challenge challenge;
	bool row;
	enum outcome outcome = query_read(store, &query, filter_sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	put_filter(&query, filter);
	outcome = query_step(&query, &row, why);
	while (outcome == OUTCOME_OK && row) {
		outcome = store_challenge_get(store, query_take_int(&query),
		                              &challenge, why);
		if (outcome == OUTCOME_OK)
			outcome = visit(context, &challenge, why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(&query, &row, why);
	}
	query_finish(&query);
	return outcome;
}
