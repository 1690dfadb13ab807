/*
 * turn_desk.c - lines of a reply that are about no one challenge: UNDO, and
 * the mails that were set aside.
 */
#include "turn_private.h"

#include "core/desk.h"

struct desk {
	struct judging *judging;
	bool spanish;
	bool refused;
	size_t line_count;
	struct letter_line lines[TURN_NOTES_MAX];
};

static void
add_line(struct desk *desk, bool done, const char *english,
         const char *spanish)
{
	if (desk->line_count == TURN_NOTES_MAX)
		return;
	desk->lines[desk->line_count++] = (struct letter_line){
		.text = desk->spanish ? spanish : english, .done = done,
	};
	desk->refused |= !done;
}

/* --- mails that were set aside --- */

static bool
may_tend_mails(const struct judging *judging)
{
	static const struct challenge none;
	const char *reason;

	return event_allowed(judging->turn->policy, &none, &judging->sender,
	                     EVENT_RELEASED, 0, &reason);
}

static enum outcome
drop_mail(struct judging *judging, const struct mail_row *row,
          struct slice reason, struct why *why)
{
	struct turn *turn = judging->turn;
	const struct mail_verdict verdict = {
		.verdict = VERDICT_REFUSED,
		.message_id = row->message_id,
		.from = row->from,
		.subject = row->subject,
		.reasons = arena_format(turn->arena, "Dropped by %s: " SLICE_FMT
			"\n%s", judging->sender.address, SLICE_ARG(reason),
			row->reasons != NULL ? row->reasons : ""),
	};
	enum outcome outcome = store_mail_release(turn->store, row->id, why);

	if (outcome == OUTCOME_OK)
		outcome = store_mail_settle(turn->store, row->id, &verdict,
		                            why);
	return outcome;
}

/* Only what was set aside: an unknown sender's has a challenge's number. */
static enum outcome
tend_mail(struct desk *desk, const struct desk_line *line, struct why *why)
{
	struct judging *judging = desk->judging;
	struct turn *turn = judging->turn;
	struct mail_row row = { 0 };
	enum outcome outcome;

	if (!may_tend_mails(judging)) {
		add_line(desk, false, "Only the coordinator can do that with "
		         "mails.", "Solo la coordinación puede hacerlo.");
		return OUTCOME_OK;
	}
	outcome = store_mail_get(turn->store, line->number, turn->arena, &row,
	                         why);
	if (outcome == OUTCOME_BAD || (outcome == OUTCOME_OK &&
	    (row.verdict != VERDICT_SET_ASIDE || row.challenge != 0))) {
		add_line(desk, false, arena_format(turn->arena, "Mail %lld is "
			"not set aside.", (long long)line->number),
			arena_format(turn->arena, "El correo %lld no está "
			"apartado.", (long long)line->number));
		return OUTCOME_OK;
	}
	if (outcome != OUTCOME_OK)
		return outcome;
	if (line->word == DESK_DROP_MAIL && line->reason.length == 0) {
		add_line(desk, false, "Please say why, too: DROP MAIL, the "
		         "number, and the reason.",
		         "Diga también por qué: DROP MAIL, el número y la "
		         "razón.");
		return OUTCOME_OK;
	}
	if (line->word == DESK_DROP_MAIL)
		outcome = drop_mail(judging, &row, line->reason, why);
	else
		outcome = store_mail_release(turn->store, row.id, why);
	if (outcome == OUTCOME_OK)
		add_line(desk, true, arena_format(turn->arena,
			line->word == DESK_DROP_MAIL
			? "Mail %lld is dropped; it is kept, and nobody was "
			  "told." : "Mail %lld will be read again.",
			(long long)row.id), arena_format(turn->arena,
			line->word == DESK_DROP_MAIL
			? "El correo %lld se descartó; se conserva y no se "
			  "avisó a nadie." : "El correo %lld se leerá otra "
			  "vez.", (long long)row.id));
	return outcome;
}

/* --- all of it --- */

static enum outcome
run_line(struct desk *desk, const struct desk_line *line, struct why *why)
{
	struct letter_line said = { .text = "" };
	enum outcome outcome;

	if (line->word != DESK_UNDO)
		return tend_mail(desk, line, why);
	outcome = turn_undo(desk->judging, line->number,
	                    desk->judging->is_round ? 0 :
	                    desk->judging->challenge, &said, why);
	if (outcome == OUTCOME_OK)
		add_line(desk, said.done, said.text, said.text);
	return outcome;
}

static enum outcome
tell(struct desk *desk, struct why *why)
{
	struct judging *judging = desk->judging;
	struct turn *turn = judging->turn;
	struct letter_context context;
	int64_t serial = 0;
	enum outcome outcome;

	if (desk->line_count == 0 || judging->report->is_weak)
		return OUTCOME_OK;
	letter_context_init(&context, turn->policy, judging->now);
	context.lines = desk->lines;
	context.line_count = desk->line_count;
	outcome = store_next_number(turn->store, "letter", &serial, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, LETTER_TRANSCRIPT, NULL, serial,
			judging->sender.address, &context,
			arena_string(turn->arena, judging->report->message_id),
			judging->now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

enum outcome
turn_desk(struct judging *judging, struct slice words, struct slice *rest,
          struct why *why)
{
	struct turn *turn = judging->turn;
	const char *language = policy_language(turn->policy,
	                                       judging->sender.address);
	const char *name = judging->sender.person != NULL
	                 ? judging->sender.person->name : NULL;
	struct desk *desk = arena_alloc(turn->arena, sizeof(*desk));
	struct slice unread = words;
	struct slice line;
	struct desk_line read;
	struct text left;
	bool only_courtesy = true;
	enum outcome outcome = OUTCOME_OK;

	desk->judging = judging;
	desk->spanish = language != NULL && strncmp(language, "es", 2) == 0;
	text_init(&left, REPORT_TEXT_LIMIT + 1);
	while (outcome == OUTCOME_OK && slice_next_line(&unread, &line)) {
		if (desk_read(line, &read)) {
			outcome = run_line(desk, &read, why);
			continue;
		}
		only_courtesy = only_courtesy && desk_is_courtesy(line, name);
		text_add_slice(&left, line);
		text_add_char(&left, '\n');
	}
	*rest = words;
	if (desk->line_count > 0)
		*rest = only_courtesy ? slice_of("")
		      : arena_copy(turn->arena, text_slice(&left));
	text_release(&left);
	if (outcome == OUTCOME_OK)
		outcome = tell(desk, why);
	return outcome;
}
