#include "parsers/bounce.h"

#include "parsers/bounce_text.h"
#include "parsers/header.h"

struct judge {
	const struct bounce_input *input;
	struct arena *arena;
	struct report *report;
	struct slice text;	/* folded, before the returned mail */
	struct slice subject;	/* folded */
	struct slice type;	/* report-type, wherever it was said */
};

static void
say(struct judge *judge, const char *what, struct slice value)
{
	report_add_reason(judge->report, slice_of(arena_format(judge->arena,
		"%s" SLICE_FMT, what,
		SLICE_ARG(slice_part(value, 0, 100)))));
}

static const struct header *
find(const struct judge *judge, const char *name)
{
	return header_find(judge->input->headers, judge->input->header_count,
	                   name);
}

/* What follows "rfc822;" in an address or diagnostic field (RFC 3464 2.1.2). */
static struct slice
without_type(struct slice value)
{
	size_t mark = slice_find_char(value, ';');

	if (mark < value.length)
		value = slice_part(value, mark + 1, value.length);
	return slice_trim(value);
}

static struct slice
bare_address(struct slice value)
{
	struct slice address;

	value = without_type(value);
	return find_address(value, &address) ? address : value;
}

/* The fields of one recipient (RFC 3464 2.3). */
struct recipient {
	struct slice final;
	struct slice original;
	struct slice action;
	struct slice status;
	struct slice diagnostic;
	bool has_any;
};

static bool
action_is(const struct recipient *recipient, const char *action)
{
	return slice_starts_fold(recipient->action, action);
}

/*
 * The status in what the remote server said, which is nearer to the cause than
 * the reporting server's own: best right behind a reply code.
 */
static bool
find_said_status(struct slice diagnostic, struct slice *status)
{
	struct slice rest = diagnostic;
	struct slice found;

	while (find_status(rest, &found)) {
		size_t at = (size_t)(found.data - diagnostic.data);
		size_t from = at > 7 ? at - 7 : 0;

		if (find_reply_code(slice_part(diagnostic, from, at)) != 0) {
			*status = found;
			return true;
		}
		rest = slice_part(diagnostic, at + found.length,
		                  diagnostic.length);
	}
	return find_status(diagnostic, status);
}

static void
judge_recipient(struct judge *judge, const struct recipient *recipient)
{
	struct slice address = slice_is_empty(recipient->final)
	                       ? recipient->original : recipient->final;
	struct slice status = { 0 };
	struct slice said;
	struct report_bounce *bounce;

	if (!recipient->has_any)
		return;
	find_status(recipient->status, &status);
	if (find_said_status(recipient->diagnostic, &said) &&
	    !status_is_generic(said))
		status = said;
	bounce = bounce_of(judge->report, arena_copy(judge->arena, address));
	if (bounce == NULL)
		return;
	bounce->status = arena_copy(judge->arena, status);
	bounce->diagnostic = recipient->diagnostic;
	bounce->delivered = action_is(recipient, "delivered") ||
	                    action_is(recipient, "relayed") ||
	                    action_is(recipient, "expanded") ||
	                    slice_starts(status, "2");
	bounce->permanent = !bounce->delivered &&
	                    !action_is(recipient, "delayed") &&
	                    !slice_starts(status, "4") &&
	                    (slice_starts(status, "5") ||
	                     find_reply_code(recipient->diagnostic) / 100 !=
	                     4);
}

static void
take_field(struct judge *judge, struct recipient *recipient,
           const struct header *header)
{
	struct slice value = header_value(header->value, judge->arena);
	bool is_final = slice_is_fold(header->name, "Final-Recipient");
	bool is_original = slice_is_fold(header->name, "Original-Recipient");

	/* The next recipient, where the blank line was lost. */
	if ((is_final && !slice_is_empty(recipient->final)) ||
	    (is_original && !slice_is_empty(recipient->original))) {
		judge_recipient(judge, recipient);
		*recipient = (struct recipient){ 0 };
	}
	if (is_final)
		recipient->final = bare_address(header->value);
	else if (is_original)
		recipient->original = bare_address(header->value);
	else if (slice_is_fold(header->name, "Action"))
		recipient->action = value;
	else if (slice_is_fold(header->name, "Status"))
		recipient->status = header->value;
	else if (slice_is_fold(header->name, "Diagnostic-Code"))
		recipient->diagnostic = without_type(header->value);
	else
		return;
	recipient->has_any = true;
}

/* Takes the fields up to a blank line. */
static struct slice
take_group(struct slice *fields)
{
	struct slice group = *fields;
	struct slice line;

	while (slice_next_line(fields, &line)) {
		if (slice_is_empty(slice_trim(line))) {
			group.length = (size_t)(line.data - group.data);
			break;
		}
	}
	return group;
}

static void
read_delivery_status(struct judge *judge, struct slice fields)
{
	while (fields.length > 0) {
		struct slice group = take_group(&fields);
		struct recipient recipient = { 0 };
		struct header header;

		while (header_next(&group, judge->arena, &header))
			take_field(judge, &recipient, &header);
		judge_recipient(judge, &recipient);
	}
}

static bool
is_program_sender(const struct judge *judge)
{
	const struct header *from = find(judge, "From");
	struct slice address = judge->input->from.address;
	struct slice name = from != NULL ? from->value
	                                 : judge->input->from.name;
	static const char *const locals[] = {
		"mailer-daemon", "mailerdaemon", "mailer_daemon",
		"postmaster", "post_master", "mail-daemon", "maildaemon", "mdaemon",
		"mail.delivery", "mail-delivery", "bounce", "bounces",
		"daemon", NULL
	};
	struct slice local = slice_part(address, 0,
	                                slice_find_char(address, '@'));

	for (size_t i = 0; locals[i] != NULL; i++) {
		if (slice_is_fold(local, locals[i]) ||
		    (i < 4 && slice_starts_fold(local, locals[i])))
			return true;
	}
	return slice_contains_fold(name, "mail delivery") ||
	       slice_contains_fold(name, "mailer-daemon") ||
	       slice_contains_fold(name, "mail administrator") ||
	       slice_contains_fold(name, "postmaster") ||
	       slice_contains_fold(name, "delivery subsystem");
}

/* Subjects of delivery reports, folded; they begin so, or are it. */
static bool
is_bounce_subject(struct slice subject)
{
	static const char *const starts[] = {
		"undeliverable", "undelivered", "undeliver", "delivery failure",
		"delivery status", "delivery notification",
		"delivery report", "delivery has failed", "delivery failed",
		"delivery delayed", "delivery problems",
		"mail delivery", "mail system error", "mail could not be",
		"mail failure", "mail failed", "failure notice",
		"warning--could not", "could not send", "failure delivery",
		"failed mail", "failed delivery", "message delivery",
		"returned mail", "returned to sender", "returned email",
		"warning: message", "warning: could not send",
		"warning: mail", "message could not be", "message undeliver",
		"message not delivered", "message status - undeliver",
		"nondeliverable", "non-delivery", "nondelivery",
		"non delivery", "notification d'etat", "unzustellbar",
		"nicht zugestellt", "unzustellbare", "no se puede entregar",
		"no entregado", "no se ha podido entregar",
		"notificacion de estado", "correo no entregado",
		"non remis", "echec de la remise", "non recapitabile",
		"falha na entrega", "nao entregue", "onbestelbaar",
		"niet bezorgd", "недоставленное", "не доставлено",
		"system error", "ndn:", "dsn:", "user unknown",
		"bounced", "bounce", "email delivery", "e-mail delivery",
		"problem delivering", "unable to deliver", "permanent failure",
		"permanent delivery", "there was an error sending",
		"error sending", "message you sent blocked",
		"rejected", "delayed mail", "配信", "送信", NULL
	};

	for (size_t i = 0; starts[i] != NULL; i++) {
		if (slice_starts(subject, starts[i]))
			return true;
	}
	return slice_contains(subject, "mail delivery failed") ||
	       slice_contains(subject, "failure notice") ||
	       slice_contains(subject, "delivery failure") ||
	       slice_contains(subject, "undeliverable");
}

/* Texts that only a mail server begins with, folded. */
static bool
is_server_text(struct slice text)
{
	static const char *const phrases[] = {
		"this message was created automatically by",
		"this is the mail system at host", "this is the qmail-send",
		"this is the mail delivery agent", "this is the postfix",
		"automatically generated delivery status",
		"this is an automatically generated delivery",
		"the following addresses had permanent",
		"the following addresses had transient",
		"had permanent fatal errors", "delivery has failed to these",
		"your message did not reach", "generated by exim",
		"transcript of session follows", "this is a delivery status",
		"your message wasn't delivered",
		"could not be delivered to one or more",
		"could not be delivered to the following",
		"message was undeliverable", "you will receive no further",
		"the following recipients", "the following recipient",
		"\"notificationtype\":\"bounce\"", "final-recipient:", NULL
	};

	for (size_t i = 0; phrases[i] != NULL; i++) {
		if (slice_contains(text, phrases[i]))
			return true;
	}
	return false;
}

/* Feedback is somebody's complaint about our mail (RFC 5965). */
static bool
is_feedback(const struct judge *judge)
{
	struct slice status = judge->input->delivery_status;

	return slice_starts_fold(judge->type, "feedback-report") ||
	       slice_starts_fold(status, "feedback-type:") ||
	       slice_contains_fold(slice_part(status, 0, 4000),
	                           "\nfeedback-type:") ||
	       slice_contains(judge->text, "this is an email abuse report") ||
	       (slice_starts(judge->subject, "complaint about message from") &&
	        !slice_is_empty(judge->input->returned_headers));
}

/* Does it look like a delivery report without being a standard one? */
static bool
is_bounce_by_signs(struct judge *judge)
{
	const struct bounce_input *input = judge->input;
	bool is_program = is_program_sender(judge);
	bool is_silent = slice_starts_fold(input->from.address, "no-reply@") ||
	                 slice_starts_fold(input->from.address, "noreply@");
	bool has_subject = is_bounce_subject(judge->subject);
	bool is_said = says_undelivered(judge->text);
	bool is_server = is_server_text(judge->text);
	bool has_null = input->has_null_return_path;
	bool has_returned = !slice_is_empty(input->returned_headers);

	/* A postmaster may also be a person who writes of mail. */
	if (is_program && slice_starts_fold(input->from.address, "post"))
		is_said = is_said && (has_null || has_returned);
	if (is_program && (has_subject || is_said || is_server)) {
		say(judge, "bounce: sender ", input->from.address);
		return true;
	}
	if (has_null && (has_subject || is_server)) {
		say(judge, "bounce: Return-Path <> and what it says",
		    SLICE(""));
		return true;
	}
	if ((has_null || is_silent) &&
	    ((has_returned && is_said) || (is_silent && is_server))) {
		say(judge, "bounce: a program's sender and the mail returned",
		    SLICE(""));
		return true;
	}
	if (slice_is_empty(input->from.address) && has_subject && is_said) {
		say(judge, "bounce: no sender and what it says", SLICE(""));
		return true;
	}
	return false;
}

static bool
is_bounce(struct judge *judge)
{
	const struct header *failed = find(judge, "X-Failed-Recipients");

	if (slice_starts_fold(judge->type, "delivery-status")) {
		say(judge, "bounce: multipart/report of delivery-status",
		    SLICE(""));
		return true;
	}
	if (!slice_is_empty(judge->input->delivery_status)) {
		say(judge, "bounce: message/delivery-status part", SLICE(""));
		return true;
	}
	if (failed != NULL) {
		say(judge, "bounce: X-Failed-Recipients: ", failed->value);
		return true;
	}
	return is_bounce_by_signs(judge);
}

/* What the fields did not say, from the sentences and other headers. */
static void
fill_from_text(struct judge *judge)
{
	struct report *report = judge->report;
	const struct header *failed = find(judge, "X-Failed-Recipients");
	struct slice rest = failed != NULL ? failed->value
	                                   : (struct slice){ 0 };
	struct slice one;
	struct slice address;

	if (report->bounce_count > 0)
		return;
	while (slice_next_field(&rest, ',', &one)) {
		if (find_address(one, &address))
			bounce_of(report, arena_copy(judge->arena, address));
	}
	read_sentences(judge->input->full_text, report->bounce_count == 0,
	               judge->arena, report);
	rest = judge->input->returned_headers;
	for (struct header header; report->bounce_count == 0 &&
	     header_next(&rest, judge->arena, &header);) {
		if (slice_is_fold(header.name, "To") &&
		    find_address(header.value, &address))
			bounce_of(report, arena_copy(judge->arena, address));
	}
	if (report->bounce_count == 0)
		bounce_of(report, SLICE(""));
}

/* Whether a recipient known from sentences failed for good. */
static void
settle_permanence(struct judge *judge)
{
	struct report *report = judge->report;
	struct slice whole = before_returned(slice_part(
		judge->input->full_text, 0, BOUNCE_TEXT_LOOK));

	for (int32_t i = 0; i < report->bounce_count; i++) {
		struct report_bounce *bounce = &report->bounces[i];
		struct slice status = bounce->status;
		int code = find_reply_code(bounce->diagnostic);

		if (slice_is_empty(status) &&
		    !find_status(bounce->diagnostic, &status) &&
		    find_status(whole, &status))
			status = arena_copy(judge->arena, status);
		if (code == 0)
			code = find_reply_code(whole);
		bounce->status = status;
		if (!slice_is_empty(status))
			bounce->permanent = slice_starts(status, "5");
		else if (code != 0)
			bounce->permanent = code / 100 == 5;
		else
			bounce->permanent = !says_temporary(judge->text) &&
			                    !says_temporary(judge->subject);
	}
}

static struct slice
without_brackets(struct slice id)
{
	size_t open = slice_find_char(id, '<');

	if (open < id.length)
		id = slice_part(id, open + 1, id.length);
	return slice_trim(slice_part(id, 0, slice_find_char(id, '>')));
}

static void
find_original(struct judge *judge)
{
	struct slice places[2] = {
		judge->input->returned_headers,
		slice_part(judge->input->full_text, 0, BOUNCE_TEXT_LOOK)
	};

	for (size_t i = 0; i < 2; i++) {
		struct header header;

		while (slice_is_empty(judge->report->original_message_id) &&
		       header_next(&places[i], judge->arena, &header)) {
			if (slice_is_fold(header.name, "Message-ID"))
				judge->report->original_message_id =
					without_brackets(header.value);
		}
	}
}

static void
judge_bounce(struct judge *judge)
{
	struct report *report = judge->report;
	bool all_delivered = true;

	read_delivery_status(judge, judge->input->delivery_status);
	if (report->bounce_count == 0) {
		fill_from_text(judge);
		settle_permanence(judge);
	} else {
		read_sentences(judge->input->full_text, false, judge->arena,
		               report);
	}
	for (int32_t i = 0; i < report->bounce_count; i++)
		all_delivered = all_delivered && report->bounces[i].delivered;
	find_original(judge);
	if (all_delivered) {
		report->is_automatic = true;
		say(judge, "automatic: a report of successful delivery",
		    SLICE(""));
		return;
	}
	report->is_bounce = true;
}

/* Content-Type's report-type, where the caller did not give it. */
static struct slice
report_type(const struct judge *judge)
{
	const struct header *type = find(judge, "Content-Type");
	size_t at;

	if (!slice_is_empty(judge->input->report_type) || type == NULL)
		return judge->input->report_type;
	at = slice_find_fold(type->value, SLICE("report-type="));
	return slice_trim(slice_part(type->value, at + 12 +
	                             (at + 12 < type->value.length &&
	                              type->value.data[at + 12] == '"'),
	                             type->value.length));
}

void
bounce_judge(const struct bounce_input *input, struct arena *arena,
             struct report *report)
{
	struct judge judge = {
		.input = input,
		.arena = arena,
		.report = report
	};

	judge.type = report_type(&judge);
	judge.text = bounce_fold(before_returned(slice_part(input->full_text,
		0, BOUNCE_TEXT_LOOK)), arena);
	judge.subject = slice_trim(bounce_fold(input->subject, arena));
	if (slice_starts_fold(judge.type, "disposition-notification"))
		return;
	if (is_feedback(&judge)) {
		report->is_feedback = true;
		report->is_automatic = true;
		say(&judge, "feedback: an abuse report", SLICE(""));
		find_original(&judge);
		return;
	}
	if (is_bounce(&judge))
		judge_bounce(&judge);
}
