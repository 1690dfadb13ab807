/*
 * turn_triage.c - the coordinator's words about where a challenge belongs: its
 * type, school, scope, summary and venue, whose it is, what it is joined with,
 * and how it ends where it is not one for this process.
 */
#include "turn_reply.h"

#include <strings.h>

/* --- words that are gathered into one event --- */

static bool
refuse(struct reply *reply, const char *english, const char *spanish)
{
	reply_add_line(reply, false, reply_say(reply, english, spanish));
	return true;
}

static bool
gather_type(struct reply *reply, char *text)
{
	const struct policy *policy = reply->judging->turn->policy;

	for (char *c = text; *c != '\0'; c++)
		*c = *c == ' ' ? '_' : ascii_lower(*c);
	if (policy_type(policy, text) == NULL)
		return !refuse(reply, "There is no type of that name.",
		               "No hay un tipo con ese nombre.");
	reply->route.type = policy_type(policy, text)->key;
	return true;
}

static bool
gather_school(struct reply *reply, const char *text)
{
	const struct policy *policy = reply->judging->turn->policy;

	if (policy_school(policy, text) == NULL)
		return !refuse(reply, "There is no school of that name.",
		               "No hay una escuela con ese nombre.");
	reply->route.school = policy_school(policy, text)->name;
	return true;
}

/* By its key or its name, any case. */
static bool
gather_venue(struct reply *reply, const char *text)
{
	const struct policy *policy = reply->judging->turn->policy;

	for (size_t i = 0; i < policy->venue_count; i++) {
		const struct venue *venue = &policy->venues[i];

		if (strcasecmp(venue->key, text) != 0 &&
		    strcasecmp(venue->name, text) != 0)
			continue;
		reply->route.venue = venue->key;
		return true;
	}
	return !refuse(reply, "There is no venue of that name.",
	               "No hay una reunión con ese nombre.");
}

bool
reply_gather(struct reply *reply, const struct action *action)
{
	struct event *route = &reply->route;
	char *text = arena_string(reply->judging->turn->arena,
	                          slice_trim(action->text));
	bool found = true;

	switch (action->kind) {
	case ACTION_TYPE:
		found = gather_type(reply, text);
		break;
	case ACTION_SCHOOL:
		found = gather_school(reply, text);
		break;
	case ACTION_VENUE:
		found = gather_venue(reply, text);
		break;
	case ACTION_SCOPE:
		route->scope = text;
		break;
	case ACTION_SUMMARY:
		route->summary = text;
		break;
	case ACTION_CONTROL:
		route->control = text;
		break;
	case ACTION_SENSITIVE:
		route->sensitive = true;
		break;
	case ACTION_ACCEPT:
		/* Of a report that waits: it is one for the log. */
		if (reply->before.state != CHALLENGE_RECEIVED)
			return false;
		reply->accepts = true;
		reply->routes = true;
		return true;
	case ACTION_DECLINE: case ACTION_REASSIGN: case ACTION_ADD_STEP:
	case ACTION_STEP_DONE: case ACTION_STEP_DUE: case ACTION_NOTE:
	case ACTION_REMOVED: case ACTION_ASK: case ACTION_UNCLEAR:
	case ACTION_END: case ACTION_WITHDRAW: case ACTION_MERGE:
	case ACTION_DROP: case ACTION_RELEASE: case ACTION_REDACT:
	case ACTION_REOPEN: case ACTION_UNDERSTOOD: case ACTION_DECIDE:
	case ACTION_SECURED: case ACTION_OUT: case ACTION_BACK:
	case ACTION_HANDOVER: case ACTION_FOLLOWED_UP:
	case ACTION_KINDS:
		return false;
	}
	reply->routes |= found;
	if (found)
		reply_add_done(reply, action);
	return true;
}

/* --- mails of unknown senders --- */

struct held_mail {
	struct turn *turn;
	enum verdict verdict;
	const char *reason;
};

static enum outcome
judge_held(void *context, const struct mail_row *row, struct why *why)
{
	const struct held_mail *held = context;
	const struct mail_verdict verdict = {
		.verdict = held->verdict,
		.challenge = row->challenge,
		.message_id = row->message_id,
		.from = row->from,
		.subject = row->subject,
		.reasons = arena_format(held->turn->arena, "%s\n%s",
			held->reason,
			row->reasons != NULL ? row->reasons : ""),
	};
	enum outcome outcome = store_mail_release(held->turn->store, row->id,
	                                          why);

	if (outcome == OUTCOME_OK)
		outcome = store_mail_settle(held->turn->store, row->id,
		                            &verdict, why);
	return outcome;
}

/* The mail that opened it is held no longer: it is filed, or refused. */
static enum outcome
settle_held(struct reply *reply, enum verdict verdict, const char *reason,
            struct why *why)
{
	struct held_mail held = { reply->judging->turn, verdict, reason };
	const struct mail_filter filter = {
		.verdict = VERDICT_UNKNOWN_SENDER,
		.challenge = reply->before.id,
	};

	return store_mail_each(reply->judging->turn->store, &filter,
	                       judge_held, &held, why);
}

enum outcome
reply_settle(struct reply *reply, const struct action *action,
             struct why *why)
{
	if (action->kind == ACTION_REDACT)
		reply->redacts = true;
	if (action->kind == ACTION_RELEASE && reply->before.held)
		return turn_recall_newest(reply->judging->turn, &reply->before,
		                          &reply->context.words, why);
	if (action->kind != ACTION_DROP)
		return OUTCOME_OK;
	/* Dropped means that nobody is told. */
	plan_drop_letters(&reply->plan, LETTER_CLOSURE);
	return settle_held(reply, VERDICT_REFUSED, arena_format(
		reply->judging->turn->arena, "Dropped by %s: " SLICE_FMT,
		reply->judging->sender.address, SLICE_ARG(action->text)),
		why);
}

/* --- endings --- */

bool
reply_may_end(struct reply *reply, const struct action *action)
{
	if (action->kind == ACTION_DROP &&
	    reply->before.state != CHALLENGE_RECEIVED)
		return !refuse(reply, "Somebody has it already. To end it, say "
			"NOT ACCEPTED or RETURNED, and why.",
			"Alguien ya lo tiene. Para cerrarlo, diga NOT ACCEPTED "
			"o RETURNED, y por qué.");
	if (slice_trim(action->text).length > 0)
		return true;
	if (action->kind == ACTION_REDACT)
		return !refuse(reply, "To remove the words for good, say why: "
			"REDACT and the reason. It is kept; the words are not.",
			"Para borrar las palabras, diga por qué: REDACT y la "
			"razón. La razón se conserva; las palabras no.");
	if (action->kind == ACTION_DROP)
		return !refuse(reply, "Please say why it is dropped: DROP and "
			"the reason.",
			"Por favor, diga por qué se descarta: DROP y la "
			"razón.");
	/* Only a documented conversation confirms in the submitter's place. */
	if (action->ending == ENDING_CONFIRMED)
		return !refuse(reply, "To close it as confirmed, say when and "
			"with whom you talked: CONFIRMED by phone on May 4 "
			"with ...",
			"Para cerrarlo como confirmado, diga cuándo y con "
			"quién habló.");
	return !refuse(reply, "Nothing was ended yet. Please say the reason, "
		"too; whoever reported it reads it: for example NOT ACCEPTED "
		"and where it can be taken, or RETURNED and what help you "
		"offer.",
		"Aún no se ha cerrado nada. Diga también la razón; la lee "
		"quien lo informó: por ejemplo NOT ACCEPTED y adónde se puede "
		"llevar, o RETURNED y qué ayuda ofrece.");
}

/* --- joining two challenges --- */

static bool
is_submitter(const struct policy *policy, const struct challenge *challenge,
             const char *address)
{
	const struct sender sender = {
		.address = address,
		.person = policy_person(policy, slice_of(address)),
	};

	return (event_parts(policy, challenge, &sender) &
	        PART_SUBMITTER) != 0;
}

static bool
all_fit(const struct policy *policy, const struct challenge *target,
        const struct challenge *source)
{
	int32_t count = target->submitter_count;

	for (int32_t i = 0; i < source->submitter_count; i++)
		count += !is_submitter(policy, target,
			source->submitters[i].party.address);
	return count <= SUBMITTERS_MAX;
}

enum outcome
turn_join(struct turn *turn, const struct challenge *source, int64_t into,
          const struct sender *sender, int64_t mail, int64_t *bond,
          int64_t now, struct why *why)
{
	struct challenge *before = arena_alloc(turn->arena, sizeof(*before));
	struct plan *plan = arena_alloc(turn->arena, sizeof(*plan));
	struct letter_context context;
	struct event event = {
		.kind = EVENT_JOINED, .actor = sender->address,
		.report = source,
		.text = arena_format(turn->arena, "CH-%lld was joined with "
		                     "this one.", (long long)source->id),
	};
	int64_t undo = 0;
	enum outcome outcome;

	if (into == source->id)
		return fail(why, OUTCOME_BAD, "A challenge cannot be joined "
		            "with itself.");
	outcome = store_challenge_get(turn->store, into, before, why);
	if (outcome == OUTCOME_BAD)
		return fail(why, OUTCOME_BAD, "There is no challenge %lld.",
		            (long long)into);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!challenge_is_open(before))
		return fail(why, OUTCOME_BAD, "Challenge %lld has ended; "
		            "reopen it first, or end this one as a duplicate.",
		            (long long)into);
	if (before->practice != source->practice)
		return fail(why, OUTCOME_BAD, "One of the two was filed in "
		            "practice; it stays out of the log.");
	if (!all_fit(turn->policy, before, source))
		return fail(why, OUTCOME_BAD, "Challenge %lld has as many "
		            "submitters as one can have (%d); end this one as "
		            "a duplicate.", (long long)into, SUBMITTERS_MAX);
	letter_context_init(&context, turn->policy, now);
	outcome = turn_recall_report(turn, source->id, &context, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(plan, before);
	decide(plan, turn->policy, &event, now);
	outcome = turn_note(turn, into, &event, sender, mail, before->state,
	                    plan->challenge.state, now, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_keep_before(turn, before, plan, &context,
		                           sender, NULL, mail, bond, &undo,
		                           now, why);
	return outcome;
}

static enum outcome
merge_by_word(struct turn *turn, int64_t from, int64_t into,
              const char *reason, int64_t now, struct why *why)
{
	static const struct sender operator = { .address = "operator",
	                                        .is_operator = true };
	struct challenge *before = arena_alloc(turn->arena, sizeof(*before));
	struct plan *plan = arena_alloc(turn->arena, sizeof(*plan));
	struct letter_context context;
	struct event event = {
		.kind = EVENT_ENDED, .actor = operator.address,
		.ending = ENDING_DUPLICATE, .duplicate_of = into,
		.text = reason,
	};
	int64_t bond = 0;
	enum outcome outcome = store_challenge_get(turn->store, from, before,
	                                           why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (!challenge_is_open(before))
		return fail(why, OUTCOME_BAD, "CH-%lld has ended already",
		            (long long)from);
	outcome = turn_join(turn, before, into, &operator, 0, &bond, now, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(plan, before);
	decide(plan, turn->policy, &event, now);
	letter_context_init(&context, turn->policy, now);
	outcome = turn_note(turn, from, &event, &operator, 0, before->state,
	                    plan->challenge.state, now, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, before, plan, &context, NULL,
		                         NULL, now, why);
	return outcome;
}

enum outcome
turn_merge(struct turn *turn, int64_t from, int64_t into, const char *reason,
           int64_t now, struct turn_line *line, struct why *why)
{
	enum outcome outcome;

	arena_clear(turn->arena);
	outcome = turn_roster(turn, now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = merge_by_word(turn, from, into, arena_format(
			turn->arena, "Joined with CH-%lld.%s%s",
			(long long)into, reason != NULL ? " " : "",
			reason != NULL ? reason : ""), now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	snprintf(line->text, sizeof(line->text), "challenge %lld: joined with "
	         "%lld by the operator", (long long)from, (long long)into);
	return outcome;
}

enum outcome
reply_merge(struct reply *reply, const struct action *action,
            struct why *why)
{
	struct judging *judging = reply->judging;
	bool is_merge = action->kind == ACTION_MERGE;
	struct event event = {
		.kind = EVENT_ENDED, .ending = ENDING_DUPLICATE,
	};
	struct why reason = { "" };
	size_t lines = reply->line_count;
	bool joined;
	enum outcome outcome;

	if (!slice_to_int64(slice_trim(action->text), 1, TAG_ID_MOST,
	                    &event.duplicate_of)) {
		refuse(reply, "Please say the number of the other challenge, "
		       "for example MERGE INTO 12.",
		       "Por favor, diga el número del otro desafío, por "
		       "ejemplo MERGE INTO 12.");
		return OUTCOME_OK;
	}
	if (!challenge_is_open(&reply->plan.challenge)) {
		refuse(reply, "This one has ended already.",
		       "Este ya ha terminado.");
		return OUTCOME_OK;
	}
	if (!reply_is_allowed(reply, EVENT_JOINED))
		return reply_apply(reply, &event, why);
	outcome = turn_join(judging->turn, &reply->before, event.duplicate_of,
	                    &judging->sender, judging->mail, &reply->bond,
	                    judging->now, &reason);
	if (outcome == OUTCOME_BAD && (is_merge ||
	    store_challenge_get(judging->turn->store, event.duplicate_of,
	                        arena_alloc(judging->turn->arena,
	                                    sizeof(struct challenge)),
	                        NULL) != OUTCOME_OK)) {
		reply_add_line(reply, false, arena_string(
			judging->turn->arena, slice_of(reason.text)));
		return OUTCOME_OK;
	}
	if (outcome != OUTCOME_OK && outcome != OUTCOME_BAD)
		return fail(why, outcome, "%s", reason.text);
	joined = outcome == OUTCOME_OK;
	event.text = arena_format(judging->turn->arena, "%s CH-%lld.",
		joined ? "Joined with" : "The same as",
		(long long)event.duplicate_of);
	outcome = reply_apply(reply, &event, why);
	if (outcome == OUTCOME_OK && reply->line_count == lines) {
		reply_add_done(reply, action);
		if (!joined)
			reply_add_line(reply, true, reply_say(reply,
			         "The other one has ended, or has as many who "
			         "reported it as one can have: who reported "
			         "this one is not asked about it.",
			         "El otro ya terminó, o tiene tantas personas "
			         "que lo informaron como puede tener: a quien "
			         "informó este no se le pregunta por él."));
		outcome = settle_held(reply, VERDICT_FILED, event.text, why);
	}
	return outcome;
}

/* --- all of it as one event --- */

/* Whoever has the authority for it, by type, scope and school. */
static const char *
owner_for(const struct reply *reply)
{
	const struct challenge *challenge = &reply->plan.challenge;
	const struct event *route = &reply->route;
	const char *type = route->type != NULL ? route->type : challenge->type;

	if (type[0] == '\0')
		return NULL;
	return route_owner(reply->judging->turn->policy, type,
		route->scope != NULL ? route->scope : challenge->scope,
		route->school != NULL ? route->school : challenge->school);
}

static enum outcome
accept_held(struct reply *reply, struct why *why)
{
	struct event *route = &reply->route;

	if (route->owner == NULL || route->owner[0] == '\0')
		refuse(reply, "It is in the log. Nobody is named for it yet: "
		       "please say OWNER and a name, or TYPE.",
		       "Está en el registro. Aún no tiene a nadie: diga OWNER "
		       "y un nombre, o TYPE.");
	else
		reply_add_line(reply, true, arena_format(
			reply->judging->turn->arena, "%s %s",
			reply_say(reply, "It is in the log; asked to take it "
			          "on:", "Está en el registro; se encarga:"),
			policy_name(reply->judging->turn->policy,
			            route->owner)));
	return settle_held(reply, VERDICT_FILED, arena_format(
		reply->judging->turn->arena, "Accepted by %s.",
		reply->judging->sender.address), why);
}

enum outcome
reply_route(struct reply *reply, struct why *why)
{
	struct challenge *challenge = &reply->plan.challenge;
	struct event *route = &reply->route;
	bool was_held = reply->before.held;
	enum outcome outcome;

	if (!reply->routes && !(was_held && !challenge->held))
		return OUTCOME_OK;
	if (!reply_is_allowed(reply, EVENT_ROUTED)) {
		route->kind = EVENT_ROUTED;
		return reply_apply(reply, route, why);
	}
	route->kind = EVENT_ROUTED;
	/* A type, a yes to the report, its words released or a summary in
	 * their place: then it can go to whoever has the authority. */
	if (challenge->state == CHALLENGE_RECEIVED &&
	    (route->type != NULL || reply->accepts ||
	     (was_held && (!challenge->held || route->summary != NULL))))
		route->owner = owner_for(reply);
	outcome = reply_apply(reply, route, why);
	if (was_held && challenge->state == CHALLENGE_RECEIVED &&
	    !reply->accepts && !reply->redacts)
		refuse(reply, "Nobody is named for it yet: please say OWNER "
		       "and a name, or TYPE.", "Aún no tiene a nadie: diga "
		       "OWNER y un nombre, o TYPE.");
	if (outcome == OUTCOME_OK && reply->accepts)
		outcome = accept_held(reply, why);
	return outcome;
}
