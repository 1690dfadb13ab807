/*
 * turn_process_said.c - mails about the process itself: a leader's answer to
 * the request to approve it, and a wish for help.
 */
#include "turn_process.h"

#include "turn_private.h"

static bool
may_approve(const struct judging *judging)
{
	const struct person *person = judging->sender.person;

	return person != NULL && (person->roles & ROLE_LEADERSHIP) != 0 &&
	       !policy_is_gone(judging->turn->policy,
	                       judging->sender.address) &&
	       (judging->sender.has_token ||
	        judging->sender.is_authenticated);
}

static enum outcome
tell(struct judging *judging, const char *english, const char *spanish,
     bool done, struct why *why)
{
	struct turn *turn = judging->turn;
	const char *language = policy_language(turn->policy,
	                                       judging->sender.address);
	struct letter_line line = {
		slice_starts(slice_of(language), "es") ? spanish : english,
		done
	};
	struct letter_context context;
	int64_t serial = 0;
	enum outcome outcome;

	if (judging->report->is_weak)
		return OUTCOME_OK;
	letter_context_init(&context, turn->policy, judging->now);
	context.lines = &line;
	context.line_count = 1;
	outcome = store_next_number(turn->store, "letter", &serial, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, LETTER_TRANSCRIPT, NULL, serial,
			judging->sender.address, &context,
			arena_string(turn->arena, judging->report->message_id),
			judging->now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

/* Anything but a plain yes is for the coordinator to read. */
static enum outcome
pass_on(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;

	return turn_tell(turn, arena_format(turn->arena, "approval %lld",
		(long long)judging->mail), arena_format(turn->arena,
		"%s answered the request to approve the process: \""
		SLICE_FMT "\" Nothing was approved.",
		judging->sender.address, (int)(judging->report->text.length <
		800 ? judging->report->text.length : 800),
		judging->report->text.data), judging->now, why);
}

static enum outcome
approve(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;
	bool as_sent = false;
	enum outcome outcome = turn_process_is_as_sent(turn,
		judging->answers_at, &as_sent, why);

	if (outcome == OUTCOME_OK && !as_sent) {
		outcome = pass_on(judging, why);
		return outcome != OUTCOME_OK ? outcome : tell(judging,
			"the process is not approved: it has changed since "
			"that letter, or a newer request was sent; the "
			"coordinator knows and sends it as it is now",
			"el proceso no queda aprobado: ha cambiado desde esa "
			"carta, o se envió una solicitud más nueva; la "
			"coordinación lo sabe y lo enviará como está ahora",
			false, why);
	}
	if (outcome == OUTCOME_OK)
		outcome = turn_process_approve(turn, judging->sender.address,
		                               judging->now, why);
	judging_would(judging, "Keep the process as approved.");
	if (outcome == OUTCOME_OK)
		outcome = turn_tell(turn, arena_format(turn->arena,
			"approved %lld", (long long)judging->mail),
			arena_format(turn->arena, "%s approved the process, "
			"version %s.", policy_name(turn->policy,
			judging->sender.address),
			turn->config->process.version), judging->now, why);
	if (outcome == OUTCOME_OK)
		outcome = tell(judging, "the process is approved, with today's "
			"date and your name", "el proceso queda aprobado, con "
			"la fecha de hoy y su nombre", true, why);
	return outcome;
}

enum outcome
turn_process_said(struct judging *judging, struct why *why)
{
	enum process_answer answer =
		process_read_answer(judging->report->text);
	enum outcome outcome;

	if (!may_approve(judging)) {
		judging_reason(judging, "Only executive leadership approves "
		               "the process, by answering its own letter.");
		return pass_on(judging, why);
	}
	switch (answer) {
	case PROCESS_ANSWER_APPROVE:
		return approve(judging, why);
	case PROCESS_ANSWER_NONE:
	case PROCESS_ANSWER_NOT:
	case PROCESS_ANSWER_UNCLEAR:
		break;
	}
	outcome = pass_on(judging, why);
	if (outcome == OUTCOME_OK)
		outcome = tell(judging, "the process is not approved; the "
			"coordinator has your words (to approve it, answer "
			"with APPROVE alone)", "el proceso no queda aprobado; "
			"la coordinación tiene sus palabras (para aprobarlo, "
			"conteste solo APRUEBO)", false, why);
	return outcome;
}

/* "Re: [CH-42] ..." is about a challenge, whatever little it says. */
enum outcome
turn_process_asked(struct judging *judging, bool *asked, struct why *why)
{
	const struct report *report = judging->report;
	enum outcome outcome;

	*asked = judging->sender.person != NULL &&
	         report->attachment_count == 0 &&
	         process_is_asked_for(report->subject, report->text);
	if (!*asked)
		return OUTCOME_OK;
	judging->verdict = VERDICT_REPLY;
	judging->kind = "request";
	judging_reason(judging, "It only asks how the process works.");
	judging_would(judging, "Write the process letter to %s.",
	              judging->sender.address);
	if (report->is_weak)
		return OUTCOME_OK;
	outcome = turn_process_write(judging->turn, judging->sender.address,
		arena_string(judging->turn->arena, report->message_id),
		judging->now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}
