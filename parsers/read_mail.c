#include "parsers/read_mail.h"

#include "parsers/actions.h"
#include "parsers/answer.h"
#include "parsers/automatic.h"
#include "parsers/bounce.h"
#include "parsers/dates.h"
#include "parsers/decode.h"
#include "parsers/form.h"
#include "parsers/html.h"
#include "parsers/mail.h"
#include "parsers/prose.h"
#include "parsers/trim.h"

void
read_start(void)
{
	decode_start();
	html_start();
}

static void
add_tag(struct report *report, const struct tag *tag)
{
	for (int32_t i = 0; i < report->tag_count; i++) {
		const struct tag *known = &report->tags[i];

		if (known->challenge == tag->challenge &&
		    known->serial == tag->serial &&
		    known->place == tag->place &&
		    strcmp(known->code, tag->code) == 0)
			return;
	}
	if (report->tag_count < REPORT_TAGS_MAX)
		report->tags[report->tag_count++] = *tag;
}

static void
find_in_text(struct slice text, enum tag_place place, struct report *report)
{
	struct tag tags[REPORT_TAGS_MAX];
	size_t count = tag_find(text, place, tags, REPORT_TAGS_MAX);

	for (size_t i = 0; i < count; i++)
		add_tag(report, &tags[i]);
}

/* From the strongest place to the weakest, as they are tried later. */
static void
find_tags(const struct mail *mail, struct report *report)
{
	struct tag tag;

	for (int32_t i = 0; i < report->recipient_count; i++)
		if (tag_in_address(report->recipients[i].address, &tag))
			add_tag(report, &tag);
	for (int32_t i = 0; i < report->reference_count; i++)
		if (tag_in_message_id(report->references[i],
		    i < mail->replied_count ? TAG_IN_REPLY_TO :
		    TAG_IN_REFERENCES, &tag))
			add_tag(report, &tag);
	find_in_text(mail->full_text, TAG_IN_BODY, report);
	find_in_text(report->subject, TAG_IN_SUBJECT, report);
}

/* The four texts. A mail that is attached is a mail passed on. */
static void
separate(const struct mail *mail, struct arena *arena, struct report *report)
{
	struct trimmed trimmed;

	trim_mail(mail->full_text, trim_subject_is_forward(report->subject),
	          arena, &trimmed);
	report->full_text = mail->full_text;
	report->text = trimmed.text;
	report->quoted = trimmed.quoted;
	report->signature = trimmed.signature;
	report->forwarded = trimmed.forwarded;
	report->forwarded_from = trimmed.forwarded_from;
	report->forwarded_subject = trimmed.forwarded_subject;
	if (mail->report_type.length > 0 || mail->attached_text.length == 0 ||
	    trimmed.forwarded.length > 0)
		return;
	report->forwarded = mail->attached_text;
	report->forwarded_from = mail->attached_from;
	report->forwarded_subject = mail->attached_subject;
	if (slice_trim(report->text).length > 0)
		return;
	report->text = mail->attached_text;	/* it says nothing else */
	report->full_text = mail->attached_text;
}

static void
judge(const struct mail *mail, struct arena *arena, struct report *report)
{
	const struct mime_part *top = &mail->tree.parts[0];
	struct automatic_input automatic = {
		.headers = top->headers,
		.header_count = (size_t)top->header_count,
		.subject = report->subject,
		.from = report->from,
		.text = report->text,
		.has_null_return_path = report->has_null_return_path,
		.report_type = mail->report_type,
		.is_reply = report->reference_count > 0,
		.sent_at = report->sent_at,
		.sent_zone = report->sent_zone,
	};
	struct bounce_input bounce = {
		.headers = top->headers,
		.header_count = (size_t)top->header_count,
		.from = report->from,
		.subject = report->subject,
		.has_null_return_path = report->has_null_return_path,
		.full_text = mail->full_text,
		.delivery_status = mail->delivery_status,
		.returned_headers = mail->returned_headers,
		.report_type = mail->report_type,
	};

	automatic_judge(&automatic, arena, report);
	bounce_judge(&bounce, arena, report);
}

/* The obstacle in one line, where no form gives a summary of its own. */
static void
add_summary(struct arena *arena, struct report *report)
{
	struct slice summary;
	struct slice described = report_field(report, "description");
	struct slice obstacle = described;

	if (obstacle.length == 0)
		obstacle = report_forwarded_body(report);
	if (report->field_count == REPORT_FIELDS_MAX ||
	    report_field(report, "summary").length > 0)
		return;
	prose_summary(obstacle.length > 0 ? obstacle : report->text, arena,
	              &summary);
	if (summary.length == 0 && described.length > 0)
		prose_first_line(described, arena, &summary);
	if (summary.length == 0 && obstacle.length > 0)
		prose_summary(report->text, arena, &summary);
	if (summary.length > 0)
		report->fields[report->field_count++] =
			(struct report_field){ SLICE("summary"), summary };
}

void
read_mail(const struct mime_source *source, struct arena *arena,
          struct report *report)
{
	struct mail *mail = arena_alloc(arena, sizeof(*mail));

	report_init(report);
	mail_read(source, arena, mail, report);
	separate(mail, arena, report);
	judge(mail, arena, report);
	form_find(report->text, arena, report);
	if (report->field_count == 0 && report->forwarded.length > 0)
		form_find(report_forwarded_body(report), arena, report);
	add_summary(arena, report);
	report->language = prose_language(report->text);
	find_tags(mail, report);
}

void
read_text(const struct reading_context *context, struct slice text,
          struct arena *arena, struct reading *reading)
{
	reading_init(reading);
	switch (context->as) {
	case READING_AS_SUBMITTER:
		text = trim_own_words(text, arena);
		reading->answer = answer_read(text, arena);
		actions_read(context, text, arena, reading);
		break;
	case READING_AS_OWNER:
	case READING_AS_COORDINATOR:
		text = trim_own_words(text, arena);
		actions_read(context, text, arena, reading);
		break;
	case READING_AS_DATE:
		reading->date = date_read(text, context->today);
		break;
	case READING_AS_KINDS:
		break;
	}
}
