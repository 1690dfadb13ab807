/*
 * store_history.c - what happened. There is no function that changes or
 * removes a row, and the triggers in schema.sql refuse it to everybody.
 */
#include "io/store_private.h"

enum outcome
store_history_add(struct store *store, const struct history_row *row,
                  struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO history (challenge, at, actor, event, text,"
		" mail, evidence, before, after)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_id(&query, row->challenge);
	query_put_int(&query, row->at);
	query_put_text(&query, row->actor);
	query_put_text(&query, row->event);
	query_put_text(&query, row->text);
	query_put_id(&query, row->mail);
	query_put_text(&query, row->evidence);
	query_put_text(&query, challenge_state_name(row->before));
	query_put_text(&query, challenge_state_name(row->after));
	return query_run(&query, why);
}

static enum outcome
take_history(struct query *query, struct history_row *row, struct why *why)
{
	row->id = query_take_int(query);
	row->challenge = query_take_int(query);
	row->at = query_take_int(query);
	row->actor = query_take_text(query).data;
	row->event = query_take_text(query).data;
	row->text = query_take_text(query).data;
	row->mail = query_take_int(query);
	row->evidence = query_take_text(query).data;
	if (!challenge_state_parse(query_take_text(query), &row->before) ||
	    !challenge_state_parse(query_take_text(query), &row->after))
		return store_fail_damaged(query->store, why, "the history "
		                          "has an unknown state");
	return OUTCOME_OK;
}

enum outcome
store_history_each(struct store *store, int64_t challenge,
                   store_history_visit *visit, void *context,
                   struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		"SELECT id, challenge, at, actor, event, text, mail, evidence,"
		" before, after FROM history WHERE challenge IS ?"
		" ORDER BY id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_id(&query, challenge);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there) {
		struct history_row row;

		outcome = take_history(&query, &row, why);
		if (outcome == OUTCOME_OK)
			outcome = visit(context, &row, why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	return outcome;
}
