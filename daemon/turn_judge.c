/*
 * turn_judge.c - the verdict on one mail: own, bounce, automatic, a reply, or
 * a new report, in that order.
 */
#include "turn_agenda.h"

#include <stdarg.h>
#include <strings.h>

#include "turn_people.h"

#include "core/brief.h"
#include "core/wording.h"

enum { WEEK = 7 * 24 * 3600 };

__attribute__((format(printf, 2, 0)))
static const char *
add_sentence(struct judging *judging, const char *format, va_list args)
{
	char sentence[400];

	vsnprintf(sentence, sizeof(sentence), format, args);
	return arena_string(judging->turn->arena, slice_of(sentence));
}

void
judging_would(struct judging *judging, const char *format, ...)
{
	va_list args;

	if (judging->would_count == JUDGED_WOULD_MAX)
		return;
	va_start(args, format);
	judging->would[judging->would_count++] = add_sentence(judging, format,
	                                                      args);
	va_end(args);
}

void
judging_reason(struct judging *judging, const char *format, ...)
{
	va_list args;

	if (judging->reason_count == JUDGED_REASONS_MAX)
		return;
	va_start(args, format);
	judging->reasons[judging->reason_count++] =
		add_sentence(judging, format, args);
	va_end(args);
}

enum outcome
turn_lesson(struct turn *turn, const struct report *report,
            struct arena *arena, struct lesson *lesson, struct why *why)
{
	lesson->count = route_learned_words(turn->policy, report, arena,
	                                    lesson->words);
	return store_learned(turn->store, lesson->words, lesson->count, arena,
	                     &lesson->learned, why);
}

/* May we answer this address at all by ourselves? (RFC 3834 section 2) */
static bool
may_answer(const struct judging *judging)
{
	static const char *const never[] = {
		"mailer-daemon", "postmaster", "abuse", "root", "noreply",
		"no-reply", "donotreply", "do-not-reply",
	};
	struct slice address = slice_of(judging->sender.address);
	struct slice local = slice_part(address, 0,
	                                slice_find_char(address, '@'));

	if (local.length == 0 || local.length == address.length)
		return false;
	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		if (slice_is_fold(local, never[i]))
			return false;
	/* A list or a machine, though we may know its sender. */
	return !judging->report->is_weak;
}

/* --- our own mail back --- */

static enum outcome
is_own(struct judging *judging, bool *own, struct why *why)
{
	struct turn *turn = judging->turn;
	const struct report *report = judging->report;
	struct letter_row row = { 0 };
	enum outcome outcome = OUTCOME_OK;

	if (report->is_looped && seal_is_own_loop(turn->seal, report->loop)) {
		judging_reason(judging, "It carries our own loop mark.");
		*own = true;
		return OUTCOME_OK;
	}
	if (policy_is_ours(turn->policy, report->from.address) ||
	    policy_is_ours(turn->policy, report->sender.address)) {
		judging_reason(judging, "It comes from our own address.");
		*own = true;
		return OUTCOME_OK;
	}
	if (report->message_id.length > 0)
		outcome = store_letter_find(turn->store,
			arena_string(turn->arena, report->message_id),
			turn->arena, &row, why);
	*own = row.id != 0;
	if (*own)
		judging_reason(judging, "Its Message-ID is one of ours.");
	return outcome;
}

/* --- delivery reports --- */

static enum outcome
bounced_at(struct judging *judging, const char *recipient,
           const struct report_bounce *bounce, struct why *why)
{
	static struct challenge before;
	static struct plan plan;
	struct turn *turn = judging->turn;
	struct letter_context context;
	struct event event = {
		.kind = EVENT_BOUNCED, .actor = "clearway",
		.recipient = recipient,
		.text = arena_format(turn->arena, "Our letter did not reach "
		                     "%s: " SLICE_FMT " " SLICE_FMT,
		                     recipient, SLICE_ARG(bounce->status),
		                     SLICE_ARG(bounce->diagnostic)),
	};
	enum outcome outcome = store_challenge_get(turn->store,
	                                           judging->challenge,
	                                           &before, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	plan_init(&plan, &before);
	decide(&plan, turn->policy, &event, judging->now);
	letter_context_init(&context, turn->policy, judging->now);
	context.reason = slice_of(event.text);
	context.passed_by = before.owner;
	outcome = turn_note(turn, before.id, &event, NULL, judging->mail,
	                    before.state, plan.challenge.state, judging->now,
	                    why);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, &before, &plan, &context, NULL,
		                         judging, judging->now, why);
	return outcome;
}

/* A meeting must not be without its agenda because an address is dead. */
static enum outcome
agenda_bounced(struct judging *judging, const struct letter_row *row,
               struct why *why)
{
	struct turn *turn = judging->turn;

	if (strcmp(row->kind, letter_name(LETTER_AGENDA)) != 0)
		return OUTCOME_OK;
	judging_would(judging, "Tell the coordinator that an agenda did not "
	              "arrive.");
	return turn_tell(turn, arena_format(turn->arena, "agenda bounced %lld",
		(long long)row->id), arena_format(turn->arena, "The agenda for "
		"%s did not arrive. Please print it with clearway agenda, give "
		"it to whoever keeps that meeting's agenda, and correct the "
		"address (venues.keeper).", row->recipient), judging->now,
		why);
}

static enum outcome
general_bounced(struct judging *judging, const struct letter_row *row,
                const struct report_bounce *bounce, struct why *why)
{
	struct turn *turn = judging->turn;
	enum outcome outcome = agenda_bounced(judging, row, why);

	return outcome != OUTCOME_OK ? outcome
	     : turn_lost_reader(turn, row, arena_format(turn->arena,
		"A daily letter did not reach %s: " SLICE_FMT " " SLICE_FMT,
		row->recipient, SLICE_ARG(bounce->status),
		SLICE_ARG(bounce->diagnostic)), judging->mail, judging->now,
		why);
}

static enum outcome
judge_bounce(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;
	const struct report *report = judging->report;
	struct letter_row row = { 0 };
	enum outcome outcome = OUTCOME_OK;

	judging->verdict = VERDICT_BOUNCE;
	judging->kind = "bounce";
	if (report->original_message_id.length > 0)
		outcome = store_letter_find(turn->store,
			arena_string(turn->arena, report->original_message_id),
			turn->arena, &row, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (row.id == 0) {
		judging_would(judging, "Keep it: it names no letter of ours.");
		return OUTCOME_OK;
	}
	judging->challenge = row.challenge;
	judging->found_by = "our letter that came back";
	for (int32_t i = 0; i < report->bounce_count; i++) {
		const struct report_bounce *bounce = &report->bounces[i];

		if (!bounce->permanent || bounce->delivered)
			continue;
		if (row.challenge == 0)
			return general_bounced(judging, &row, bounce, why);
		return bounced_at(judging, row.recipient, bounce, why);
	}
	judging_would(judging, "Keep it: nothing was refused for good.");
	return OUTCOME_OK;
}

/* --- automatic mail: kept with the challenge, changes nothing --- */

/*
 * An owner's day of return is shown to the coordinator, with their next list:
 * whether it can wait is for a person to say.
 */
static enum outcome
tell_absence(struct judging *judging, struct why *why)
{
	static struct challenge challenge;
	struct turn *turn = judging->turn;
	struct nudge_row row = {
		.challenge = judging->challenge,
		.step = judging->report->away_until,
		.at = judging->now,
	};
	enum outcome outcome;

	if (judging->report->away_until == DAY_NONE ||
	    judging->report->away_until <= judging->today)
		return OUTCOME_OK;
	outcome = store_challenge_get(turn->store, judging->challenge,
	                              &challenge, why);
	if (outcome != OUTCOME_OK || challenge.state == CHALLENGE_CLOSED ||
	    !slice_is_fold(slice_of(challenge.owner),
	                   judging->sender.address) ||
	    slice_is_fold(slice_of(challenge.owner),
	                  turn->policy->coordinator))
		return outcome;
	judging_would(judging, "Tell the coordinator on which day the owner "
	              "is back.");
	COPY_TEXT(row.person, slice_of(turn->policy->coordinator));
	COPY_TEXT(row.kind, slice_of(letter_item_name(ITEM_AWAY)));
	return store_nudge_add(turn->store, &row, why);
}

static enum outcome
judge_automatic(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;
	char back[DAY_TEXT_MAX];
	enum outcome outcome;
	struct event event = { .kind = EVENT_NOTED,
	                       .actor = judging->sender.address };

	judging->verdict = VERDICT_AUTOMATIC;
	judging->kind = "automatic";
	if (judging->challenge == 0) {
		judging_would(judging, "Keep it; change nothing.");
		return OUTCOME_OK;
	}
	day_format(judging->report->away_until, back);
	event.text = back[0] != '\0'
	           ? arena_format(turn->arena, "An automatic reply came; it "
	                          "says they are back on %s.", back)
	           : "An automatic reply came.";
	judging_would(judging, "Keep it with challenge %lld; change nothing.",
	              (long long)judging->challenge);
	outcome = turn_note(turn, judging->challenge, &event, &judging->sender,
	                    judging->mail, CHALLENGE_NONE, CHALLENGE_NONE,
	                    judging->now, why);
	return outcome == OUTCOME_OK ? tell_absence(judging, why) : outcome;
}

/* --- a new report --- */

/*
 * Whose report it is: of a mail that a person we know forwards, the one who
 * wrote it first, if the roster knows them too.
 */
static bool
is_passed_on(const struct judging *judging)
{
	const struct report *report = judging->report;
	const struct person *writer = policy_person(
		judging->turn->policy, report->forwarded_from.address);

	return judging->sender.person != NULL && writer != NULL &&
	       writer != judging->sender.person;
}

static struct report_address
reporter(struct judging *judging)
{
	const struct report *report = judging->report;
	struct report_address from = report->forwarded_from;

	if (is_passed_on(judging)) {
		judging_reason(judging, "It passes on a mail by " SLICE_FMT
		               ", who is taken as the one who reported it.",
		               SLICE_ARG(from.address));
		return from;
	}
	if (from.address.length > 0 && judging->sender.person != NULL &&
	    !slice_equal_fold(from.address, report->from.address))
		judging_reason(judging, "It passes on a mail by " SLICE_FMT
		               ", who is not on the roster; whoever passed it "
		               "on is asked instead.",
		               SLICE_ARG(from.address));
	return report->from;
}

static void
fill_submitter(struct challenge *challenge, const struct policy *policy,
               struct report_address from)
{
	struct party *party = &challenge->submitters[0].party;
	const struct person *person = policy_person(policy, from.address);

	challenge->submitter_count = 1;
	/* The address they wrote from, even if the roster has another first. */
	COPY_TEXT(party->address, from.address);
	COPY_TEXT(party->name, person != NULL ? slice_of(person->name)
	                                      : from.name);
	for (char *c = party->address; *c != '\0'; c++)
		*c = ascii_lower(*c);
}

/* Whoever has left writes as anybody else from outside. */
static bool
is_known(const struct judging *judging)
{
	return judging->sender.person != NULL &&
	       !policy_is_gone(judging->turn->policy,
	                       judging->sender.address);
}

/* Strangers get one polite letter a week, whatever they send. */
static enum outcome
answer_stranger(struct judging *judging, struct plan *plan, struct why *why)
{
	struct turn *turn = judging->turn;
	int64_t lately = 0;
	enum outcome outcome = store_letter_count(turn->store,
		judging->sender.address, 0, judging->now - WEEK, &lately, why);

	for (int32_t i = 0; i < plan->letter_count; i++) {
		struct plan_letter *letter = &plan->letters[i];

		if (letter->kind != LETTER_RECEIPT)
			continue;
		letter->kind = LETTER_UNKNOWN_SENDER;
		if (lately > 0 || !may_answer(judging)) {
			*letter = plan->letters[--plan->letter_count];
			judging_reason(judging, "No answer to the sender: %s.",
			               lately > 0 ? "they had one this week"
			                          : "the address takes none");
		}
		break;
	}
	return outcome;
}

/* Whoever passed a mail on is told, once, what became of it. */
static void
tell_forwarder(struct judging *judging, struct plan *plan,
               struct letter_context *context)
{
	struct turn *turn = judging->turn;
	struct challenge *challenge = &plan->challenge;
	const char *writer = challenge->submitters[0].party.name;
	struct letter_line *line = arena_alloc(turn->arena, sizeof(*line));
	bool is_spanish;

	if (!is_passed_on(judging) || judging->report->is_weak ||
	    plan->letter_count == PLAN_LETTERS_MAX)
		return;
	is_spanish = strncmp(policy_language(turn->policy,
	                                     judging->sender.address),
	                     "es", 2) == 0;
	*line = (struct letter_line){ .done = true, .text = arena_format(
		turn->arena, is_spanish
		? "El correo de %s que usted reenvió está en el registro. "
		  "Escribimos a %s lo que pasa con él."
		: "The mail of %s that you passed on is in the log. We write "
		  "to %s about what happens with it.", writer, writer) };
	context->lines = line;
	context->line_count = 1;
	plan->letters[plan->letter_count] = (struct plan_letter){
		.kind = LETTER_TRANSCRIPT, .serial = ++challenge->serial };
	COPY_TEXT(plan->letters[plan->letter_count].to,
	          slice_of(judging->sender.address));
	plan->letter_count++;
}

static enum outcome
open_challenge(struct judging *judging, const struct challenge *filed,
               const struct lesson *lesson, struct letter_context *context,
               struct why *why)
{
	static struct challenge before;
	static struct plan plan;
	struct turn *turn = judging->turn;
	struct event event = {
		.kind = EVENT_REPORTED, .actor = judging->sender.address,
		.report = filed,
		.text = is_known(judging) ? "A report came by mail."
		      : "A report came by mail from an address that is not on "
		        "the roster.",
	};
	enum outcome outcome;

	plan_init(&plan, &(struct challenge){ 0 });
	before = plan.challenge;
	decide(&plan, turn->policy, &event, judging->now);
	plan.challenge.practice = turn_is_practice(turn);
	outcome = store_challenge_add(turn->store, &plan.challenge, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	judging->challenge = plan.challenge.id;
	judging_would(judging, "File it as challenge %lld.",
	              (long long)plan.challenge.id);
	outcome = store_words_keep(turn->store, plan.challenge.id,
	                           lesson->words, lesson->count, why);
	if (outcome == OUTCOME_OK && !is_known(judging))
		outcome = answer_stranger(judging, &plan, why);
	else if (!may_answer(judging))
		plan_drop_letters(&plan, LETTER_RECEIPT);
	tell_forwarder(judging, &plan, context);
	if (outcome == OUTCOME_OK)
		outcome = turn_note(turn, plan.challenge.id, &event,
		                    &judging->sender, judging->mail,
		                    CHALLENGE_NONE, plan.challenge.state,
		                    judging->now, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, &before, &plan, context,
			arena_string(turn->arena,
			             judging->report->message_id),
			judging, judging->now, why);
	return outcome;
}

static enum outcome
judge_report(struct judging *judging, struct why *why)
{
	static struct challenge filed;
	struct turn *turn = judging->turn;
	const struct policy *policy = turn->policy;
	const struct report *report = judging->report;
	struct report *routed = arena_alloc(turn->arena, sizeof(*routed));
	struct lesson *lesson = arena_alloc(turn->arena, sizeof(*lesson));
	struct letter_context context;
	struct text summary;
	enum outcome outcome;

	judging->verdict = is_known(judging) ? VERDICT_FILED
	                                     : VERDICT_UNKNOWN_SENDER;
	judging->kind = "report";
	*routed = *report;
	routed->from = reporter(judging);
	outcome = turn_lesson(turn, routed, turn->arena, lesson, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	route_report(policy, &lesson->learned, routed, turn->arena,
	             &judging->routing);
	filed = (struct challenge){ 0 };
	COPY_TEXT(filed.type, slice_of(judging->routing.type));
	COPY_TEXT(filed.school, slice_of(judging->routing.school));
	COPY_TEXT(filed.scope, slice_of(judging->routing.scope));
	if (is_known(judging) && policy->triage == TRIAGE_UNCLEAR)
		COPY_TEXT(filed.owner, slice_of(judging->routing.owner));
	COPY_TEXT(filed.language, report->language);
	text_init(&summary, 2 * WORDING_LIMIT);
	wording_neutral(report_field(report, "summary"), &summary);
	COPY_TEXT(filed.summary, text_slice(&summary));
	text_release(&summary);
	fill_submitter(&filed, policy, routed->from);
	COPY_TEXT(filed.channel, report->forwarded_from.address.length > 0
	                         ? SLICE("forwarded") : SLICE("email"));
	brief_of_report(report, &filed.brief);
	for (size_t i = 0; i < judging->routing.reason_count; i++)
		judging_reason(judging, SLICE_FMT,
		               SLICE_ARG(judging->routing.reasons[i]));
	letter_context_init(&context, policy, judging->now);
	context.words = turn_report_words(turn, report);
	context.from = is_passed_on(judging)
	             ? filed.submitters[0].party.address
	             : judging->sender.address;
	context.is_unknown = !is_known(judging);
	turn_hold_report(judging, context.words, &filed);
	return open_challenge(judging, &filed, lesson, &context, why);
}

/*
 * A mail that answers none of ours: a report, unless all that it says is that
 * somebody is out, is back or has left.
 */
static enum outcome
judge_new(struct judging *judging, struct why *why)
{
	enum { WORDS_OF_A_REPORT = 12 };
	struct slice rest = judging->report->text;
	struct slice word;
	bool any = false;
	int count = 0;
	enum outcome outcome = turn_people_words(judging, rest, &rest, &any,
	                                         why);

	while (slice_next_word(&rest, &word))
		count++;
	if (outcome != OUTCOME_OK || !any || count > WORDS_OF_A_REPORT)
		return outcome == OUTCOME_OK ? judge_report(judging, why)
		                             : outcome;
	judging->verdict = VERDICT_REPLY;
	judging->kind = "reply";
	judging_reason(judging, "It says who is out, is back or has left.");
	return OUTCOME_OK;
}

/* --- all of it --- */

enum outcome
turn_judge(struct judging *judging, struct why *why)
{
	const struct report *report = judging->report;
	bool own = false;
	bool told = false;
	bool asked = false;
	enum outcome outcome;

	for (int32_t i = 0; i < report->reason_count; i++)
		judging_reason(judging, SLICE_FMT,
		               SLICE_ARG(report->reasons[i]));
	for (int32_t i = 0; i < report->mark_count; i++)
		judging_reason(judging, SLICE_FMT, SLICE_ARG(report->marks[i]));
	outcome = is_own(judging, &own, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (own) {
		judging->verdict = VERDICT_OWN;
		judging->kind = "own";
		judging_would(judging, "Do nothing: it is our own mail.");
		return OUTCOME_OK;
	}
	outcome = turn_find(judging, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (report->is_bounce)
		return judge_bounce(judging, why);
	if (report->is_automatic || report->is_receipt || report->is_feedback)
		return judge_automatic(judging, why);
	if (slice_find_char(report->from.address, '@') >=
	    report->from.address.length) {
		judging->verdict = VERDICT_REFUSED;
		judging->kind = "refused";
		judging_reason(judging, "It has no sender's address; nobody "
		               "could be answered.");
		judging_would(judging, "Keep it for a person to look at.");
		return OUTCOME_OK;
	}
	/* A keeper who writes anew of what came of a meeting. */
	if (!judging->is_round && !judging->sender.has_token) {
		outcome = turn_agenda_afresh(judging, &told, why);
		if (outcome != OUTCOME_OK || told)
			return outcome;
	}
	if (judging->challenge != 0 || judging->is_round) {
		judging->verdict = VERDICT_REPLY;
		judging->kind = "reply";
		judging_reason(judging, "It was found by %s.",
		               judging->found_by);
		return turn_reply(judging, why);
	}
	outcome = turn_process_asked(judging, &asked, why);
	if (outcome != OUTCOME_OK || asked)
		return outcome;
	return judge_new(judging, why);
}
