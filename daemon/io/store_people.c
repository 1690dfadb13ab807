/*
 * store_people.c - who is out, who has left, and who talked with whom.
 */
#include "io/store_people.h"

#include "io/store_private.h"

/* --- out for some days --- */

enum outcome
store_absence_end(struct store *store, const char *person, int64_t now,
                  int64_t *count, struct why *why)
{
	struct query query;
	int64_t found = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT count(*) FROM absence WHERE person = ?"
		" AND ended_at = 0 AND last_day >= ? / 86400 - 1", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	query_put_int(&query, now);
	outcome = query_number(&query, &found, why);
	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query,
			"UPDATE absence SET ended_at = ?"
			" WHERE person = ? AND ended_at = 0", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_text(&query, person);
	outcome = query_run(&query, why);
	if (outcome == OUTCOME_OK)
		*count = found;
	return outcome;
}

enum outcome
store_absence_add(struct store *store, const struct absence *absence,
                  const char *said_by, int64_t now, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"UPDATE absence SET ended_at = ? WHERE person = ?"
		" AND ended_at = 0 AND first_day <= ? AND last_day >= ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, now);
	query_put_text(&query, absence->person);
	query_put_int(&query, absence->last_day);
	query_put_int(&query, absence->first_day);
	outcome = query_run(&query, why);
	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query,
			"INSERT INTO absence (person, first_day, last_day,"
			" cover, at, said_by) VALUES (?, ?, ?, ?, ?, ?)", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, absence->person);
	query_put_int(&query, absence->first_day);
	query_put_int(&query, absence->last_day);
	query_put_text(&query, absence->cover);
	query_put_int(&query, now);
	query_put_text(&query, said_by);
	return query_run(&query, why);
}

enum outcome
store_absences(struct store *store, int32_t today, struct arena *arena,
               struct absence **absences, size_t *count, struct why *why)
{
	struct absence *list;
	struct query query;
	bool is_there;
	size_t found = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT person, first_day, last_day, cover FROM absence"
		" WHERE ended_at = 0 AND last_day >= ?"
		" ORDER BY first_day, id LIMIT 1000", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	list = arena_alloc_array(arena, ABSENCES_MAX, sizeof(*list));
	query_put_int(&query, today);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there && found < ABSENCES_MAX) {
		struct absence *one = &list[found++];

		one->person = query_take_string(&query, arena);
		one->first_day = query_take_int32(&query);
		one->last_day = query_take_int32(&query);
		one->cover = query_take_string(&query, arena);
		outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	if (outcome == OUTCOME_OK) {
		*absences = list;
		*count = found;
	}
	return outcome;
}

/* --- gone for good --- */

enum outcome
store_gone_add(struct store *store, const char *person, const char *successor,
               const char *said_by, int64_t now, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO gone (person, successor, at, said_by)"
		" VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
		" successor = excluded.successor, at = excluded.at,"
		" said_by = excluded.said_by", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, person);
	query_put_text(&query, successor);
	query_put_int(&query, now);
	query_put_text(&query, said_by);
	return query_run(&query, why);
}

enum outcome
store_gone(struct store *store, struct arena *arena,
           struct departure **departures, size_t *count, struct why *why)
{
	struct departure *list;
	struct query query;
	bool is_there;
	size_t found = 0;
	enum outcome outcome = query_read(store, &query,
		"SELECT person, successor FROM gone ORDER BY at DESC"
		" LIMIT 2000", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	list = arena_alloc_array(arena, GONE_MAX, sizeof(*list));
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there && found < GONE_MAX) {
		list[found].person = query_take_string(&query, arena);
		list[found++].successor = query_take_string(&query, arena);
		outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	if (outcome == OUTCOME_OK) {
		*departures = list;
		*count = found;
	}
	return outcome;
}

/* --- conversations --- */

enum outcome
store_followup_add(struct store *store, const struct followup *followup,
                   struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO followup (challenge, at, day, said_by, whom,"
		" medium, answer, note, mail)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, followup->challenge);
	query_put_int(&query, followup->at);
	query_put_day(&query, followup->day);
	query_put_text(&query, followup->said_by);
	query_put_text(&query, followup->whom);
	query_put_text(&query, followup->medium);
	query_put_text(&query, answer_name(followup->answer));
	query_put_text(&query, followup->note);
	query_put_id(&query, followup->mail);
	return query_run(&query, why);
}

static enum outcome
take_followup(struct query *query, struct followup *followup, struct why *why)
{
	followup->challenge = query_take_int(query);
	followup->at = query_take_int(query);
	followup->day = query_take_day(query);
	followup->said_by = query_take_text(query).data;
	followup->whom = query_take_text(query).data;
	followup->medium = query_take_text(query).data;
	if (!answer_parse(query_take_text(query), &followup->answer))
		return store_fail_damaged(query->store, why, "a follow-up has "
		                          "an unknown answer");
	followup->note = query_take_text(query).data;
	followup->mail = query_take_int(query);
	return OUTCOME_OK;
}

enum outcome
store_followup_each(struct store *store, int64_t challenge,
                    store_followup_visit *visit, void *context,
                    struct why *why)
{
	struct query query;
	bool is_there;
	enum outcome outcome = query_read(store, &query,
		"SELECT challenge, at, day, said_by, whom, medium, answer,"
		" note, mail FROM followup WHERE ?1 IS NULL OR challenge = ?1"
		" ORDER BY id", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_id(&query, challenge);
	outcome = query_step(&query, &is_there, why);
	while (outcome == OUTCOME_OK && is_there) {
		struct followup followup;

		outcome = take_followup(&query, &followup, why);
		if (outcome == OUTCOME_OK)
			outcome = visit(context, &followup, why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(&query, &is_there, why);
	}
	query_finish(&query);
	return outcome;
}
