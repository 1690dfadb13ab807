/*
 * turn_letter.c - one letter to the sink, alerts, and a letter shown.
 *
 * Killed between the server's 250 and our mark, the same bytes with the same
 * Message-ID go again. That one window cannot be closed.
 */
#include "turn_people.h"

#include "io/clock.h"
#include "io/idn.h"

enum {
	RETRY_FIRST = 60,		/* seconds */
	RETRY_MOST = 4 * 3600,
	RETRY_GIVE_UP = 5 * 24 * 3600,	/* RFC 5321 4.5.4.1: 4 to 5 days */
	RETRY_TRIES_MOST = 60
};

static int64_t
retry_at(const struct letter_row *row, int64_t now)
{
	int64_t wait = RETRY_FIRST;

	for (int32_t i = 0; i < row->tries && wait < RETRY_MOST; i++)
		wait *= 2;
	return now + (wait < RETRY_MOST ? wait : RETRY_MOST);
}

/* "@school.org", or NULL. */
static char *
domain_of(struct turn *turn, const char *address)
{
	const char *at = strrchr(address, '@');
	char *domain;

	if (at == NULL)
		return NULL;
	domain = arena_string(turn->arena, slice_of(at));
	for (char *c = domain; *c != '\0'; c++)
		*c = ascii_lower(*c);
	return domain;
}

static enum outcome
count_letters(struct turn *turn, const struct letter_row *row, int64_t now,
              struct governor_counts *counts, struct why *why)
{
	const char *domain = domain_of(turn, row->recipient);
	enum outcome outcome = OUTCOME_OK;

	*counts = (struct governor_counts){ 0 };
	for (int i = 0; outcome == OUTCOME_OK && i < GOVERNOR_WINDOWS; i++) {
		int64_t since = now - governor_windows[i];
		struct {
			enum governor_scope scope;
			const char *recipient;
			int64_t challenge;
			bool applies;
		} const asked[] = {
			{ GOVERNOR_PAIR, row->recipient, row->challenge,
			  row->challenge != 0 },
			{ GOVERNOR_ADDRESS, row->recipient, 0, true },
			{ GOVERNOR_CHALLENGE, NULL, row->challenge,
			  row->challenge != 0 },
			{ GOVERNOR_DOMAIN, domain, 0, domain != NULL },
			{ GOVERNOR_GLOBAL, NULL, 0, true },
		};

		for (size_t j = 0; outcome == OUTCOME_OK &&
		     j < sizeof(asked) / sizeof(asked[0]); j++)
			if (asked[j].applies)
				outcome = store_letter_sent_count(turn->store,
					asked[j].recipient, asked[j].challenge,
					since,
					&counts->letters[asked[j].scope][i],
					why);
	}
	return outcome;
}

/* A letter that is refused for good is an event: somebody was not reached. */
static enum outcome
fail_letter(struct turn *turn, const struct letter_row *row,
            const struct sink_reply *reply, int64_t now, struct why *why)
{
	static struct challenge before;
	static struct plan plan;
	struct letter_context context;
	struct event event = {
		.kind = EVENT_BOUNCED, .actor = "clearway",
		.recipient = row->recipient,
		.text = arena_format(turn->arena, "The %s letter to %s was "
			"refused: %d %s", row->kind, row->recipient,
			reply->code, reply->text),
	};
	enum outcome outcome = store_letter_failed(turn->store, row->id,
		LETTER_FAILED, now, reply->text, why);

	if (outcome == OUTCOME_OK && row->challenge == 0)
		return turn_lost_reader(turn, row, event.text, 0, now, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_challenge_get(turn->store, row->challenge, &before,
	                              why);
	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(&plan, &before);
	decide(&plan, turn->policy, &event, now);
	letter_context_init(&context, turn->policy, now);
	context.reason = slice_of(event.text);
	context.passed_by = before.owner;
	outcome = turn_note(turn, before.id, &event, NULL, 0, before.state,
	                    plan.challenge.state, now, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, &before, &plan, &context, NULL,
		                         NULL, now, why);
	return outcome;
}

static enum outcome
mark(struct turn *turn, const struct letter_row *row, enum delivery delivery,
     const struct sink_reply *reply, int64_t now, enum turn_sent *sent,
     struct why *why)
{
	bool too_old = row->tries >= RETRY_TRIES_MOST ||
	               now - row->made_at > RETRY_GIVE_UP;

	switch (delivery) {
	case DELIVERY_SENT:
		*sent = TURN_SENT_ONE;
		return store_letter_sent(turn->store, row->id, now,
		                         reply->text, why);
	case DELIVERY_LATER:
	case DELIVERY_UNKNOWN:
		*sent = too_old ? TURN_SENT_FAILED : TURN_SENT_LATER;
		if (too_old)
			return fail_letter(turn, row, reply, now, why);
		return store_letter_later(turn->store, row->id,
		                          retry_at(row, now), reply->text,
		                          why);
	case DELIVERY_FAILED:
		*sent = TURN_SENT_FAILED;
		return fail_letter(turn, row, reply, now, why);
	case DELIVERY_PAUSED:
		break;
	}
	*sent = TURN_SENT_PAUSED;
	return OUTCOME_OK;	/* no letter is failed for our own set-up */
}

/* Held by the governor: asked again later, and told once. */
static enum outcome
hold(struct turn *turn, const struct letter_row *row,
     const struct governor_ruling *ruling, int64_t now, struct why *why)
{
	enum outcome outcome = store_begin(turn->store, why);

	if (outcome == OUTCOME_OK)
		outcome = store_letter_later(turn->store, row->id,
			ruling->hold_until, "held: too many letters", why);
	if (outcome == OUTCOME_OK)
		outcome = turn_tell(turn, arena_format(turn->arena,
			"governor %s %d", governor_scope_name(ruling->scope),
			(int)calendar_day(&turn->policy->calendar, now)),
			arena_format(turn->arena, "More than %d letters within "
			"%d minutes (%s: %s). They are held and go out later. "
			"If this goes on, look for a mail loop: clearway "
			"outbox", (int)ruling->most,
			(int)ruling->within / 60,
			governor_scope_name(ruling->scope), row->recipient),
			now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}

static enum outcome
send_one(struct turn *turn, struct sink *sink, const struct letter_row *row,
         int64_t now, enum turn_sent *sent, struct turn_line *line,
         struct why *why)
{
	char recipient[ADDRESS_MAX];
	struct sink_reply reply = { 0 };
	enum delivery delivery = DELIVERY_FAILED;
	struct why bad = { "" };
	enum outcome outcome;

	if (turn->unmarked == row->id)
		delivery = DELIVERY_SENT;	/* a full disk, say, must not
						   send it every half minute */
	else if (idn_address(row->recipient, recipient, &bad) == OUTCOME_OK)
		delivery = sink->kind->send(sink, row->sender, recipient,
		                            row->bytes, &reply);
	else
		COPY_TEXT(reply.text, slice_of(bad.text));
	turn_point("letter sent");
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = mark(turn, row, delivery, &reply, now, sent, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	turn->unmarked = outcome != OUTCOME_OK && delivery == DELIVERY_SENT
	               ? row->id : 0;
	turn_point("letter marked");
	snprintf(line->text, sizeof(line->text), "letter %lld (%s) to %s: "
	         "%s%s%.200s", (long long)row->id, row->kind, row->recipient,
	         delivery == DELIVERY_SENT ? "sent"
	         : delivery == DELIVERY_FAILED ? "refused"
	         : delivery == DELIVERY_PAUSED ? "waits for our set-up"
	                                       : "later",
	         reply.text[0] != '\0' ? ": " : "", reply.text);
	return outcome;
}

enum outcome
turn_letter(struct turn *turn, struct sink *sink, int64_t now,
            enum turn_sent *sent, struct turn_line *line, struct why *why)
{
	struct letter_row row = { 0 };
	struct governor_counts counts;
	struct governor_ruling ruling;
	enum outcome outcome;

	*sent = TURN_SENT_NONE;
	arena_clear(turn->arena);
	outcome = store_letter_next(turn->store, now, turn->arena, &row, why);
	if (outcome != OUTCOME_OK || row.id == 0)
		return outcome;
	outcome = count_letters(turn, &row, now, &counts, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	ruling = governor_rule(&turn->config->governor, &counts, now);
	if (!ruling.allowed) {
		*sent = TURN_SENT_HELD;
		snprintf(line->text, sizeof(line->text), "letter %lld: held",
		         (long long)row.id);
		return hold(turn, &row, &ruling, now, why);
	}
	/* A folder needs no pacing. */
	if (turn->config->submission.kind == SUBMISSION_SMTP &&
	    governor_pace(&turn->pace, clock_monotonic_ms()) > 0)
		return OUTCOME_OK;
	return send_one(turn, sink, &row, now, sent, line, why);
}

/* --- to the operator --- */

enum outcome
turn_tell(struct turn *turn, const char *key, const char *text, int64_t now,
           struct why *why)
{
	const char *name = arena_format(turn->arena, "alert %s", key);
	const struct letter_line lines[] = { { text, false } };
	struct letter_context context;
	char *told = NULL;
	int64_t serial = 0;
	enum outcome outcome = store_meta(turn->store, name, turn->arena,
	                                  &told, why);

	if (outcome != OUTCOME_OK || told != NULL)
		return outcome;
	outcome = store_set_meta(turn->store, name, "told", why);
	if (outcome == OUTCOME_OK)
		outcome = store_next_number(turn->store, "letter", &serial,
		                            why);
	if (outcome != OUTCOME_OK)
		return outcome;
	letter_context_init(&context, turn->policy, now);
	context.lines = lines;
	context.line_count = 1;
	return turn_write(turn, LETTER_ALERT, NULL, serial,
	                  policy_acting(turn->policy,
	                                turn->policy->coordinator),
	                  &context, NULL, now, why);
}

enum outcome
turn_alert(struct turn *turn, const char *key, const char *text, int64_t now,
           struct why *why)
{
	enum outcome outcome = store_begin(turn->store, why);

	arena_clear(turn->arena);
	if (outcome == OUTCOME_OK)
		outcome = turn_tell(turn, key, text, now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}

/* --- shown, not sent --- */

static const char *
reader_of(const struct turn *turn, enum letter_kind kind,
          const struct challenge *challenge)
{
	bool owners = kind == LETTER_ASSIGNMENT || kind == LETTER_ANSWER;

	if (owners && challenge->owner[0] != '\0')
		return challenge->owner;
	if (kind == LETTER_TRIAGE || challenge->submitter_count == 0)
		return turn->policy->coordinator;
	return challenge->submitters[0].party.address;
}

enum outcome
turn_render(struct turn *turn, enum letter_kind kind, int64_t id,
            const char *recipient, int64_t now, struct text *bytes,
            struct why *why)
{
	static struct challenge challenge;
	struct letter_context context;
	const char *message_id;
	bool about = id != 0;
	enum outcome outcome = OUTCOME_OK;

	arena_clear(turn->arena);
	if (about)
		outcome = store_challenge_get(turn->store, id, &challenge,
		                              why);
	if (outcome != OUTCOME_OK)
		return outcome;
	letter_context_init(&context, turn->policy, now);
	context.answers = about && challenge.question_at != 0;
	if (recipient == NULL)
		recipient = about ? reader_of(turn, kind, &challenge)
		                  : turn->policy->coordinator;
	return turn_compose(turn, kind, about ? &challenge : NULL, 0,
	                    recipient, &context, NULL, now, bytes, &message_id,
	                    why);
}
