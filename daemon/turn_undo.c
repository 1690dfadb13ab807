/*
 * turn_undo.c - what a mail changed, kept as it was before, and taken back on
 * its writer's word: within a day, and not once others have acted on it.
 *
 * The history is only added to: a line says that it was taken back. Letters
 * that still wait are dropped; for those that went out a short correction
 * follows.
 */
#include "turn_private.h"

#include <strings.h>

enum { UNDO_ROWS_MOST = 200 };

enum outcome
turn_keep_before(struct turn *turn, const struct challenge *before,
                 const struct plan *plan,
                 const struct letter_context *context,
                 const struct sender *sender, struct judging *judging,
                 int64_t mail, int64_t *bond, int64_t *undo, int64_t now,
                 struct why *why)
{
	struct challenge *kept = arena_alloc(turn->arena, sizeof(*kept));
	struct undo_row row = {
		.bond = *bond, .at = now, .actor = sender->address,
		.mail = mail, .challenge = before->id, .before = kept,
	};
	/* Padding that differs would at most keep a row more.
	   NOLINTNEXTLINE(bugprone-suspicious-memory-comparison) */
	bool changed = memcmp(before, &plan->challenge,
	                      sizeof(*before)) != 0;
	enum outcome outcome = store_letter_last(turn->store,
	                                         &row.letters_from, why);

	*kept = *before;
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, before, plan, context, NULL,
		                         judging, now, why);
	if (outcome != OUTCOME_OK || !changed || mail == 0)
		return outcome;
	outcome = store_letter_last(turn->store, &row.letters_to, why);
	if (outcome == OUTCOME_OK)
		outcome = store_history_last(turn->store, before->id,
		                             &row.history_to, why);
	if (outcome == OUTCOME_OK)
		outcome = store_undo_add(turn->store, &row, why);
	if (outcome == OUTCOME_OK) {
		*bond = row.bond;
		*undo = row.id;
	}
	return outcome;
}

/* --- which act is meant --- */

struct undoing {
	struct judging *judging;
	size_t count;
	struct undo_row *rows;		/* newest first */
	bool spanish;
	struct letter_line *line;
};

static bool
is_senders(const struct undoing *undoing, const char *actor)
{
	const struct sender *sender = &undoing->judging->sender;

	return strcasecmp(actor, sender->address) == 0 ||
	       (sender->person != NULL &&
	        policy_person(undoing->judging->turn->policy,
	                      slice_of(actor)) == sender->person);
}

static enum outcome
say(struct undoing *undoing, const char *english, const char *spanish)
{
	*undoing->line = (struct letter_line){
		.text = undoing->spanish ? spanish : english,
	};
	return OUTCOME_OK;
}

static const struct undo_row *
find_act(const struct undoing *undoing, int64_t number, int64_t challenge)
{
	for (size_t i = 0; i < undoing->count; i++) {
		const struct undo_row *row = &undoing->rows[i];

		if (!is_senders(undoing, row->actor))
			continue;
		if (number != 0 ? row->id == number :
		    row->undone_at == 0 &&
		    (challenge == 0 || row->challenge == challenge))
			return row;
	}
	return NULL;
}

/* --- may it go back? --- */

struct acted {
	const struct undoing *undoing;
	int64_t after;
	bool by_others;
};

/* A note changes nothing, and the clock's reminders are made anew. */
static enum outcome
look_at_history(void *context, const struct history_row *row,
                struct why *why)
{
	static const char *const harmless[] = {
		"noted", "detail added", "answered",
	};
	struct acted *acted = context;
	bool is_clock = strcmp(row->actor, "clearway") == 0 &&
	                strcmp(row->event, "bounced") != 0;

	(void)why;
	if (row->id <= acted->after || is_clock ||
	    is_senders(acted->undoing, row->actor))
		return OUTCOME_OK;
	for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++)
		if (strcmp(row->event, harmless[i]) == 0)
			return OUTCOME_OK;
	acted->by_others = true;
	return OUTCOME_OK;
}

/* A later act of the same person on it has to go back first. */
static int64_t
later_act(const struct undoing *undoing, const struct undo_row *act)
{
	for (size_t i = 0; i < undoing->count; i++)
		if (undoing->rows[i].id > act->id &&
		    undoing->rows[i].bond != act->bond &&
		    undoing->rows[i].challenge == act->challenge &&
		    undoing->rows[i].undone_at == 0)
			return undoing->rows[i].id;
	return 0;
}

/* *may is false, with a line that says why, where it cannot. */
static enum outcome
may_go_back(struct undoing *undoing, const struct undo_row *row, bool *may,
            struct why *why)
{
	struct turn *turn = undoing->judging->turn;
	struct acted acted = { undoing, row->history_to, false };
	int64_t later = later_act(undoing, row);
	enum outcome outcome = store_history_each(turn->store, row->challenge,
	                                          look_at_history, &acted,
	                                          why);

	*may = false;
	if (outcome != OUTCOME_OK)
		return outcome;
	if (acted.by_others)
		return say(undoing, arena_format(turn->arena, "Not taken back: "
			"somebody else has acted on challenge %lld since. "
			"Please say what should be so now.",
			(long long)row->challenge), arena_format(turn->arena,
			"No se retiró: otra persona ya ha actuado sobre el "
			"desafío %lld. Diga cómo debe quedar ahora.",
			(long long)row->challenge));
	if (later != 0)
		return say(undoing, arena_format(turn->arena, "Not taken back: "
			"you changed challenge %lld again later. Take that "
			"back first: UNDO %lld.", (long long)row->challenge,
			(long long)later), arena_format(turn->arena,
			"No se retiró: usted cambió después el desafío %lld. "
			"Retire eso primero: UNDO %lld.",
			(long long)row->challenge, (long long)later));
	if (row->before == NULL || row->before->state == CHALLENGE_NONE)
		return say(undoing, "Not taken back: it is no longer known "
			"how it was before.",
			"No se retiró: ya no se sabe cómo estaba antes.");
	*may = true;
	return OUTCOME_OK;
}

/* --- back --- */

struct recall {
	struct undoing *undoing;
	const struct undo_row *row;
	struct plan *plan;
};

/* Dropped, or followed by a correction to whoever got it. */
static enum outcome
recall_letter(void *context, const struct letter_row *letter,
              struct why *why)
{
	struct recall *recall = context;
	struct turn *turn = recall->undoing->judging->turn;

	if (letter->id <= recall->row->letters_from ||
	    letter->id > recall->row->letters_to)
		return OUTCOME_OK;
	if (letter->status == LETTER_WAITING)
		return store_letter_failed(turn->store, letter->id,
			LETTER_DROPPED, recall->undoing->judging->now,
			"it was taken back first", why);
	if (letter->status != LETTER_SENT ||
	    is_senders(recall->undoing, letter->recipient) ||
	    recall->plan->letter_count >= PLAN_LETTERS_MAX)
		return OUTCOME_OK;
	plan_write_to(recall->plan, LETTER_CORRECTION, letter->recipient);
	return OUTCOME_OK;
}

static enum outcome
go_back(struct undoing *undoing, const struct undo_row *row, struct why *why)
{
	struct judging *judging = undoing->judging;
	struct turn *turn = judging->turn;
	struct challenge *now_is = arena_alloc(turn->arena, sizeof(*now_is));
	struct plan *plan = arena_alloc(turn->arena, sizeof(*plan));
	struct recall recall = { undoing, row, plan };
	struct letter_context context;
	struct event event = {
		.kind = EVENT_UNDONE, .actor = judging->sender.address,
		.report = row->before,
		.text = arena_format(turn->arena, "Taken back: what mail %lld "
		                     "changed.", (long long)row->mail),
	};
	enum outcome outcome = store_challenge_get(turn->store, row->challenge,
	                                           now_is, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(plan, now_is);
	decide(plan, turn->policy, &event, judging->now);
	outcome = store_letter_each(turn->store, LETTER_STATUSES,
	                            row->challenge, recall_letter, &recall,
	                            why);
	if (outcome == OUTCOME_OK)
		outcome = turn_note(turn, row->challenge, &event,
			&judging->sender, judging->mail, now_is->state,
			plan->challenge.state, judging->now, why);
	letter_context_init(&context, turn->policy, judging->now);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, now_is, plan, &context, NULL,
		                         judging, judging->now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_undo_done(turn->store, row->id, judging->now,
		                          why);
	return outcome;
}

/* All of one bond, or none. */
static enum outcome
undo_bond(struct undoing *undoing, const struct undo_row *act,
          struct why *why)
{
	struct turn *turn = undoing->judging->turn;
	bool may = true;
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; outcome == OUTCOME_OK && may &&
	     i < undoing->count; i++)
		if (undoing->rows[i].bond == act->bond)
			outcome = may_go_back(undoing, &undoing->rows[i], &may,
			                      why);
	if (outcome != OUTCOME_OK || !may)
		return outcome;
	for (size_t i = 0; outcome == OUTCOME_OK && i < undoing->count; i++)
		if (undoing->rows[i].bond == act->bond)
			outcome = go_back(undoing, &undoing->rows[i], why);
	if (outcome != OUTCOME_OK)
		return outcome;
	say(undoing, arena_format(turn->arena, "Taken back: challenge %lld "
		"is as it was before. Letters that had gone out are followed "
		"by a correction.", (long long)act->challenge),
		arena_format(turn->arena, "Retirado: el desafío %lld está como "
		"antes. A las cartas ya enviadas les sigue una corrección.",
		(long long)act->challenge));
	undoing->line->done = true;
	return OUTCOME_OK;
}

/* As much proof as the act itself took, of the part the sender has in it. */
static enum outcome
is_proved(const struct judging *judging, const struct undo_row *act,
          bool *proved, struct why *why)
{
	struct turn *turn = judging->turn;
	struct challenge *now_is = arena_alloc(turn->arena, sizeof(*now_is));
	const char *reason;
	enum outcome outcome = store_challenge_get(turn->store, act->challenge,
	                                           now_is, why);

	*proved = outcome == OUTCOME_OK &&
	          event_allowed(turn->policy, now_is, &judging->sender,
	                        EVENT_UNDONE, 0, &reason);
	return outcome;
}

enum outcome
turn_undo(struct judging *judging, int64_t number, int64_t challenge,
          struct letter_line *line, struct why *why)
{
	struct turn *turn = judging->turn;
	const char *language = policy_language(turn->policy,
	                                       judging->sender.address);
	struct undoing undoing = {
		.judging = judging, .line = line,
		.spanish = language != NULL && strncmp(language, "es", 2) == 0,
		.rows = arena_alloc_array(turn->arena, UNDO_ROWS_MOST,
		                          sizeof(struct undo_row)),
	};
	const struct undo_row *act;
	bool proved = false;
	enum outcome outcome = store_undo_list(turn->store, 0, turn->arena,
		undoing.rows, UNDO_ROWS_MOST, &undoing.count, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	act = find_act(&undoing, number, challenge);
	if (act != NULL)
		outcome = is_proved(judging, act, &proved, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (act != NULL && !proved)
		return say(&undoing, "Not taken back: we could not be sure "
			"that this mail came from you. Please answer our "
			"letter itself.",
			"No se retiró: no pudimos saber si este correo es "
			"suyo. Por favor, conteste nuestra carta misma.");
	if (act == NULL)
		return say(&undoing, "Not taken back: nothing of yours from "
			"the last day was found to take back. UNDO and the "
			"number that our answer named says which.",
			"No se retiró: no hay nada suyo del último día. UNDO "
			"y el número de nuestra respuesta dice cuál.");
	if (act->undone_at != 0)
		return say(&undoing, "That was taken back already.",
		           "Eso ya se había retirado.");
	if (judging->now - act->at > UNDO_WITHIN)
		return say(&undoing, "Not taken back: it is more than a day "
			"old. Please say what should be so now.",
			"No se retiró: es de hace más de un día. Diga cómo "
			"debe quedar ahora.");
	return undo_bond(&undoing, act, why);
}
