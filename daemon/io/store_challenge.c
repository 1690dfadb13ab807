/*
 * store_challenge.c - challenges with their submitters and steps. A challenge
 * goes in and comes out as the same struct, byte for byte.
 */
#include "io/store_private.h"

#define CHALLENGE_COLUMNS \
	"state, ending, type, school, scope, summary, sensitive, language," \
	" owner, brief_scope, brief_impact, brief_since, brief_tried," \
	" brief_options, brief_needed, next_step, duplicate_of, opened_at," \
	" entered_at, changed_at, asked_at, ended_at, wake_at, nudges," \
	" level, reopened, serial, control, channel, venue, discuss_at," \
	" summary_approved, held, practice, understood_at, decided_at," \
	" decision, secured, recheck_at, wait_at, question_at," \
	" question_nudges, brief_added, venue_is_chosen"
#define CHALLENGE_VALUES \
	"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?," \
	" ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?," \
	" ?, ?, ?, ?, ?"

static void
put_challenge(struct query *query, const struct challenge *challenge)
{
	const struct brief *brief = &challenge->brief;

	query_put_text(query, challenge_state_name(challenge->state));
	query_put_text(query, ending_name(challenge->ending));
	query_put_text(query, challenge->type);
	query_put_text(query, challenge->school);
	query_put_text(query, challenge->scope);
	query_put_text(query, challenge->summary);
	query_put_int(query, challenge->sensitive);
	query_put_text(query, challenge->language);
	query_put_text(query, challenge->owner);
	query_put_text(query, brief->scope);
	query_put_text(query, brief->impact);
	query_put_text(query, brief->since);
	query_put_text(query, brief->tried);
	query_put_text(query, brief->options);
	query_put_text(query, brief->needed);
	query_put_int(query, challenge->next_step);
	query_put_id(query, challenge->duplicate_of);
	query_put_int(query, challenge->opened_at);
	query_put_int(query, challenge->entered_at);
	query_put_int(query, challenge->changed_at);
	query_put_int(query, challenge->asked_at);
	query_put_int(query, challenge->ended_at);
	query_put_int(query, challenge->wake_at);
	query_put_int(query, challenge->nudges);
	query_put_int(query, challenge->level);
	query_put_int(query, challenge->reopened);
	query_put_int(query, challenge->serial);
	query_put_text(query, challenge->control);
	query_put_text(query, challenge->channel);
	query_put_text(query, challenge->venue);
	query_put_int(query, challenge->discuss_at);
	query_put_int(query, challenge->summary_approved);
	query_put_int(query, challenge->held);
	query_put_int(query, challenge->practice);
	query_put_int(query, challenge->understood_at);
	query_put_int(query, challenge->decided_at);
	query_put_text(query, challenge->decision);
	query_put_text(query, challenge->secured);
	query_put_int(query, challenge->recheck_at);
	query_put_int(query, challenge->wait_at);
	query_put_int(query, challenge->question_at);
	query_put_int(query, challenge->question_nudges);
	query_put_text(query, brief->added);
	query_put_int(query, challenge->venue_is_chosen);
}

#define TAKE_ARRAY(query, array) query_take_array(query, array, sizeof(array))

static enum outcome
take_challenge(struct query *query, struct challenge *challenge,
               struct why *why)
{
	struct brief *brief = &challenge->brief;

	if (!challenge_state_parse(query_take_text(query),
	                           &challenge->state) ||
	    !ending_parse(query_take_text(query), &challenge->ending))
		return store_fail_damaged(query->store, why, "a challenge is "
		                          "in an unknown state");
	TAKE_ARRAY(query, challenge->type);
	TAKE_ARRAY(query, challenge->school);
	TAKE_ARRAY(query, challenge->scope);
	TAKE_ARRAY(query, challenge->summary);
	challenge->sensitive = query_take_bool(query);
	TAKE_ARRAY(query, challenge->language);
	TAKE_ARRAY(query, challenge->owner);
	TAKE_ARRAY(query, brief->scope);
	TAKE_ARRAY(query, brief->impact);
	TAKE_ARRAY(query, brief->since);
	TAKE_ARRAY(query, brief->tried);
	TAKE_ARRAY(query, brief->options);
	TAKE_ARRAY(query, brief->needed);
	challenge->next_step = query_take_int32(query);
	challenge->duplicate_of = query_take_int(query);
	challenge->opened_at = query_take_int(query);
	challenge->entered_at = query_take_int(query);
	challenge->changed_at = query_take_int(query);
	challenge->asked_at = query_take_int(query);
	challenge->ended_at = query_take_int(query);
	challenge->wake_at = query_take_int(query);
	challenge->nudges = query_take_int32(query);
	challenge->level = query_take_int32(query);
	challenge->reopened = query_take_int32(query);
	challenge->serial = query_take_int32(query);
	TAKE_ARRAY(query, challenge->control);
	TAKE_ARRAY(query, challenge->channel);
	TAKE_ARRAY(query, challenge->venue);
	challenge->discuss_at = query_take_int(query);
	challenge->summary_approved = query_take_bool(query);
	challenge->held = query_take_bool(query);
	challenge->practice = query_take_bool(query);
	challenge->understood_at = query_take_int(query);
	challenge->decided_at = query_take_int(query);
	TAKE_ARRAY(query, challenge->decision);
	TAKE_ARRAY(query, challenge->secured);
	challenge->recheck_at = query_take_int(query);
	challenge->wait_at = query_take_int(query);
	challenge->question_at = query_take_int(query);
	challenge->question_nudges = query_take_int32(query);
	TAKE_ARRAY(query, brief->added);
	challenge->venue_is_chosen = query_take_bool(query);
	return OUTCOME_OK;
}

/* --- submitters and steps --- */

static enum outcome
add_submitter(struct store *store, int64_t id, int32_t place,
              const struct submitter *submitter, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO submitter (challenge, place, address, name,"
		" answer, answered_at, is_gone, answered_by)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	query_put_int(&query, place);
	query_put_text(&query, submitter->party.address);
	query_put_text(&query, submitter->party.name);
	query_put_text(&query, answer_name(submitter->answer));
	query_put_int(&query, submitter->answered_at);
	query_put_int(&query, submitter->is_gone);
	query_put_text(&query, submitter->answered_by);
	return query_run(&query, why);
}

static enum outcome
add_step(struct store *store, int64_t id, int32_t place,
         const struct step *step, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"INSERT INTO step (challenge, place, number, text, who, due,"
		" first_due, planned_at, done_at)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	query_put_int(&query, place);
	query_put_int(&query, step->number);
	query_put_text(&query, step->text);
	query_put_text(&query, step->who);
	query_put_day(&query, step->due);
	query_put_day(&query, step->first_due);
	query_put_int(&query, step->planned_at);
	query_put_int(&query, step->done_at);
	return query_run(&query, why);
}

static enum outcome
delete_of(struct store *store, const char *sql, int64_t id, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query, sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	return query_run(&query, why);
}

/* There are few of them: all are written anew. */
static enum outcome
save_parts(struct store *store, int64_t id,
           const struct challenge *challenge, struct why *why)
{
	enum outcome outcome = delete_of(store,
		"DELETE FROM submitter WHERE challenge = ?", id, why);

	if (outcome == OUTCOME_OK)
		outcome = delete_of(store,
			"DELETE FROM step WHERE challenge = ?", id, why);
	for (int32_t i = 0; outcome == OUTCOME_OK &&
	     i < challenge->submitter_count; i++)
		outcome = add_submitter(store, id, i,
		                        &challenge->submitters[i], why);
	for (int32_t i = 0; outcome == OUTCOME_OK &&
	     i < challenge->step_count; i++)
		outcome = add_step(store, id, i, &challenge->steps[i], why);
	return outcome;
}

static enum outcome
take_submitter(struct query *query, struct challenge *challenge,
               struct why *why)
{
	struct submitter *submitter;

	if (challenge->submitter_count == SUBMITTERS_MAX)
		return store_fail_damaged(query->store, why, "a challenge "
		                          "has too many submitters");
	submitter = &challenge->submitters[challenge->submitter_count++];
	TAKE_ARRAY(query, submitter->party.address);
	TAKE_ARRAY(query, submitter->party.name);
	if (!answer_parse(query_take_text(query), &submitter->answer))
		return store_fail_damaged(query->store, why, "a submitter "
		                          "has given an unknown answer");
	submitter->answered_at = query_take_int(query);
	submitter->is_gone = query_take_bool(query);
	TAKE_ARRAY(query, submitter->answered_by);
	return OUTCOME_OK;
}

static enum outcome
take_step(struct query *query, struct challenge *challenge, struct why *why)
{
	struct step *step;

	if (challenge->step_count == STEPS_MAX)
		return store_fail_damaged(query->store, why, "a challenge "
		                          "has too many steps");
	step = &challenge->steps[challenge->step_count++];
	step->number = query_take_int32(query);
	TAKE_ARRAY(query, step->text);
	TAKE_ARRAY(query, step->who);
	step->due = query_take_day(query);
	step->first_due = query_take_day(query);
	step->planned_at = query_take_int(query);
	step->done_at = query_take_int(query);
	return OUTCOME_OK;
}

typedef enum outcome take_part(struct query *query,
                               struct challenge *challenge, struct why *why);

static enum outcome
load_parts(struct store *store, const char *sql, take_part *take,
           struct challenge *challenge, struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query, sql, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge->id);
	outcome = query_step(&query, &row, why);
	while (outcome == OUTCOME_OK && row) {
		outcome = take(&query, challenge, why);
		if (outcome == OUTCOME_OK)
			outcome = query_step(&query, &row, why);
	}
	query_finish(&query);
	return outcome;
}

/* --- one challenge --- */

/* The struct comes from our own core, but an array's end is never trusted. */
static enum outcome
check_counts(const struct challenge *challenge, struct why *why)
{
	if (challenge->submitter_count < 0 || challenge->step_count < 0 ||
	    challenge->submitter_count > SUBMITTERS_MAX ||
	    challenge->step_count > STEPS_MAX)
		return fail(why, OUTCOME_BAD, "a challenge with %d submitters "
		            "and %d steps", (int)challenge->submitter_count,
		            (int)challenge->step_count);
	return OUTCOME_OK;
}

enum outcome
store_challenge_add(struct store *store, struct challenge *challenge,
                    struct why *why)
{
	struct query query;
	int64_t id;
	enum outcome outcome = check_counts(challenge, why);

	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query,
			"INSERT INTO challenge (" CHALLENGE_COLUMNS ")"
			" VALUES (" CHALLENGE_VALUES ") RETURNING id", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	put_challenge(&query, challenge);
	outcome = query_number(&query, &id, why);
	if (outcome == OUTCOME_OK)
		outcome = save_parts(store, id, challenge, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	challenge->id = id;
	return store_similar_keep(store, challenge, why);
}

static enum outcome
fail_no_challenge(struct why *why, int64_t id)
{
	return fail(why, OUTCOME_BAD, "there is no challenge %lld in the log",
	            (long long)id);
}

enum outcome
store_challenge_save(struct store *store, const struct challenge *challenge,
                     struct why *why)
{
	struct query query;
	enum outcome outcome = check_counts(challenge, why);

	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query,
			"UPDATE challenge SET (" CHALLENGE_COLUMNS ") ="
			" (" CHALLENGE_VALUES ") WHERE id = ?", why);
	if (outcome != OUTCOME_OK)
		return outcome;
	put_challenge(&query, challenge);
	query_put_int(&query, challenge->id);
	outcome = query_run(&query, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (sqlite3_changes(store->db) == 0)
		return fail_no_challenge(why, challenge->id);
	outcome = save_parts(store, challenge->id, challenge, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	return store_similar_keep(store, challenge, why);
}

/* id stays 0 in *challenge where there is none. */
static enum outcome
load_challenge(struct store *store, int64_t id, struct challenge *challenge,
               struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query,
		"SELECT " CHALLENGE_COLUMNS " FROM challenge WHERE id = ?",
		why);

	memset(challenge, 0, sizeof(*challenge));
	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	outcome = query_step(&query, &row, why);
	if (outcome == OUTCOME_OK && row) {
		challenge->id = id;
		outcome = take_challenge(&query, challenge, why);
	}
	query_finish(&query);
	if (outcome != OUTCOME_OK || !row)
		return outcome;
	outcome = load_parts(store,
		"SELECT address, name, answer, answered_at, is_gone,"
		" answered_by FROM submitter"
		" WHERE challenge = ? ORDER BY place", take_submitter,
		challenge, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	return load_parts(store,
		"SELECT number, text, who, due, first_due, planned_at, done_at"
		" FROM step WHERE challenge = ? ORDER BY place", take_step,
		challenge, why);
}

enum outcome
store_challenge_get(struct store *store, int64_t id,
                    struct challenge *challenge, struct why *why)
{
	struct challenge found;
	enum outcome outcome = load_challenge(store, id, &found, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (found.id == 0)
		return fail_no_challenge(why, id);
	memcpy(challenge, &found, sizeof(found));
	return OUTCOME_OK;
}
