#include "parsers/body.h"

#include "base/utf8.h"
#include "parsers/charset.h"
#include "parsers/decode.h"
#include "parsers/flowed.h"
#include "parsers/html.h"
#include "parsers/links.h"
#include "parsers/part.h"
#include "parsers/uuencode.h"

enum {
	PLAIN_LIMIT = REPORT_TEXT_LIMIT,
	TEXT_BUDGET = 3 * 1024 * 1024,	/* bytes of all texts read */
	STATUS_LIMIT = 128 * 1024,	/* a delivery report's fields */
	PLACEHOLDER_MOST = 400,	/* bytes of "this mail is HTML" */
	META_LOOK = 2048		/* bytes in which HTML names a charset */
};

enum use {			/* of a part */
	USE_NONE,		/* a container, or within an attached mail */
	USE_TEXT,
	USE_HTML,
	USE_SPARE,		/* text that is named: an attachment, or the
	                           text if there is no other */
	USE_OTHER,		/* an attachment */
	USE_ALTERNATIVE		/* the same again in another form */
};

struct body {
	const struct mime_source *source;
	struct arena *arena;
	struct mail *mail;
	struct report *report;
	enum use uses[MIME_PARTS_MAX];
	struct slice texts[MIME_PARTS_MAX];	/* of those looked at */
	bool has_text[MIME_PARTS_MAX];
	size_t text_total;
};

static bool
is_container(const struct mime_tree *tree, int32_t i)
{
	const struct mime_part *part = &tree->parts[i];

	/* A multipart whose boundary never came is read as text. */
	return part->is_message || (part->is_multipart && part->end > i + 1);
}

static struct slice
first_word(struct slice value)
{
	return slice_trim(slice_part(value, 0, slice_find_char(value, ';')));
}

static enum use
use_of(struct body *body, int32_t i)
{
	const struct mime_part *part = &body->mail->tree.parts[i];
	struct slice disposition = first_word(mime_header(part,
		"Content-Disposition"));
	bool is_html = strcmp(part->type, "text/html") == 0;

	if (is_container(&body->mail->tree, i))
		return USE_NONE;
	if (!is_html && strcmp(part->type, "text/plain") != 0 &&
	    !slice_starts(slice_of(part->type), "multipart/"))
		return USE_OTHER;
	if (slice_is_fold(disposition, "attachment") ||
	    part_name(part, body->mail->charset, body->arena).length > 0)
		return USE_SPARE;
	return is_html ? USE_HTML : USE_TEXT;
}

/* The charset that HTML names itself, in <meta>. */
static struct slice
meta_charset(struct slice html)
{
	struct slice head = slice_part(html, 0, META_LOOK);
	size_t at = slice_find_fold(head, SLICE("charset="));
	size_t end;

	head = slice_part(head, at + sizeof("charset=") - 1, head.length);
	if (slice_starts(head, "\"") || slice_starts(head, "'"))
		head = slice_part(head, 1, head.length);
	for (end = 0; end < head.length && (ascii_is_alnum(head.data[end]) ||
	     strchr("-_:", head.data[end]) != NULL); end++)
		;
	return slice_part(head, 0, end);
}

static struct slice
decode_text(struct body *body, const struct mime_part *part, bool is_html)
{
	struct slice type = mime_header(part, "Content-Type");
	struct slice charset = decode_parameter(type, "charset", SLICE(""),
	                                        body->arena);
	bool cut;
	bool unknown;
	struct slice text = part_bytes(body->source, part, is_html ?
	                               HTML_LIMIT : PLAIN_LIMIT, body->arena,
	                               &cut);

	if (cut)
		report_add_mark(body->report, is_html ?
			SLICE("The HTML is longer than 1 MB; the rest of it "
			      "was left out.") :
			SLICE("The text is longer than 256 KB; the rest of it "
			      "was left out."));
	if (charset.length == 0 && is_html)
		charset = meta_charset(text);
	text = charset_to_utf8(text, charset, body->arena, &unknown);
	if (unknown)
		report_add_mark(body->report, SLICE("The text names a charset "
		                "that is not known or not the right one; it "
		                "was read as well as possible."));
	if (is_html)
		return html_text(text, body->arena);
	text = uuencode_take(text, body->arena, body->report);
	if (slice_is_fold(decode_parameter(type, "format", SLICE(""),
	                                   body->arena), "flowed"))
		return flowed_text(text, slice_is_fold(decode_parameter(type,
			"delsp", SLICE(""), body->arena), "yes"),
			body->arena);
	return text;
}

/* The text of a part, read once however often it is asked for. */
static struct slice
text_of(struct body *body, int32_t i)
{
	const struct mime_part *part = &body->mail->tree.parts[i];

	if (body->text_total >= TEXT_BUDGET) {
		report_add_mark(body->report, SLICE("The mail has more text "
		                "parts than are read; the rest was left "
		                "out."));
	} else if (!body->has_text[i]) {
		body->texts[i] = decode_text(body, part, strcmp(part->type,
		                             "text/html") == 0);
		body->has_text[i] = true;
		body->text_total += (size_t)(part->stop - part->start);
	}
	return body->texts[i];
}

/* The first part with that use in [from, until), not within a mail, or -1. */
static int32_t
find_use(const struct body *body, int32_t from, int32_t until, enum use use)
{
	const struct mime_tree *tree = &body->mail->tree;

	for (int32_t i = from; i < until; i++) {
		if (tree->parts[i].is_message)
			i = tree->parts[i].end - 1;
		else if (body->uses[i] == use)
			return i;
	}
	return -1;
}

static void
turn_off(struct body *body, int32_t from, int32_t until, enum use use)
{
	int32_t i;

	while ((i = find_use(body, from, until, use)) >= 0) {
		body->uses[i] = USE_ALTERNATIVE;
		from = i + 1;
	}
}

/* Nothing, or a few words that say that the mail is written in HTML. */
static bool
is_placeholder(struct slice plain, struct slice html)
{
	plain = slice_trim(plain);
	html = slice_trim(html);
	if (plain.length == 0 || html.length == 0)
		return html.length > 0;
	return plain.length < PLACEHOLDER_MOST &&
	       plain.length < html.length &&
	       slice_contains_fold(plain, "html");
}

/* Chooses between the forms that one multipart/alternative offers. */
static void
choose(struct body *body, int32_t alternative)
{
	const struct mime_tree *tree = &body->mail->tree;
	int32_t until = tree->parts[alternative].end;
	int32_t plain = find_use(body, alternative + 1, until, USE_TEXT);
	int32_t html = find_use(body, alternative + 1, until, USE_HTML);

	if (plain < 0 || html < 0)
		return;
	if (is_placeholder(text_of(body, plain), text_of(body, html)))
		turn_off(body, alternative + 1, until, USE_TEXT);
	else
		turn_off(body, alternative + 1, until, USE_HTML);
}

static void
add_text(struct text *text, struct slice more)
{
	if (slice_trim(more).length == 0)
		return;
	if (text->length > 0) {
		if (text->data[text->length - 1] != '\n')
			text_add_char(text, '\n');
		text_add_char(text, '\n');
	}
	text_add_slice(text, more);
}

/*
 * All text of a mail or an attached mail, whose parts are [from, until), in
 * its order. If there is none, the first named text serves.
 */
static struct slice
collect(struct body *body, int32_t from, int32_t until)
{
	const struct mime_tree *tree = &body->mail->tree;
	struct text text;
	struct slice result;

	text_init(&text, REPORT_TEXT_LIMIT);
	for (int32_t i = from; i < until; i++) {
		if (tree->parts[i].is_message)
			i = tree->parts[i].end - 1;
		else if (body->uses[i] == USE_TEXT ||
		         body->uses[i] == USE_HTML)
			add_text(&text, text_of(body, i));
		if (text.cut)
			break;
	}
	if (text.length == 0) {
		int32_t spare = find_use(body, from, until, USE_SPARE);

		if (spare >= 0)
			add_text(&text, text_of(body, spare));
	}
	if (text.cut)
		report_add_mark(body->report, SLICE("The text is longer than "
		                "256 KB; the rest of it was left out."));
	result = arena_copy(body->arena, text_slice(&text));
	text_release(&text);
	return links_unwrap(result, body->arena);
}

static void
add_attachment(struct body *body, int32_t i)
{
	const struct mime_part *part = &body->mail->tree.parts[i];
	struct report *report = body->report;
	struct report_attachment *attachment;

	if (report->attachment_count == REPORT_ATTACHMENTS_MAX) {
		report_add_mark(report, SLICE("The mail has more than 50 "
		                "attachments; the rest is not listed."));
		return;
	}
	attachment = &report->attachments[report->attachment_count++];
	*attachment = (struct report_attachment){
		.name = part_name(part, body->mail->charset, body->arena),
		.type = slice_of(part->type)
	};
	attachment->sha256 = part_sha256(body->source, part, body->arena,
	                                 &attachment->size);
	if (strcmp(part->type, "application/ms-tnef") == 0 ||
	    strcmp(part->type, "application/vnd.ms-tnef") == 0 ||
	    slice_is_fold(attachment->name, "winmail.dat")) {
		if (attachment->name.length == 0)
			attachment->name = SLICE("winmail.dat");
		report_add_mark(report, SLICE("The attachment winmail.dat is "
		                "in a form that only Outlook can open; what "
		                "is inside was not read."));
	}
}

static void
list_attachments(struct body *body)
{
	const struct mime_tree *tree = &body->mail->tree;

	for (int32_t i = 0; i < tree->count; i++) {
		if (tree->parts[i].is_message) {
			add_attachment(body, i);
			i = tree->parts[i].end - 1;
		} else if (body->uses[i] == USE_OTHER ||
		           body->uses[i] == USE_SPARE) {
			add_attachment(body, i);
		}
	}
}

/* A header block as text again, for what looks into it line by line. */
static struct slice
header_text(struct body *body, const struct mime_part *part)
{
	struct text text;
	struct slice result;

	text_init(&text, STATUS_LIMIT);
	for (int32_t i = 0; i < part->header_count; i++) {
		text_add_slice(&text, part->headers[i].name);
		text_add(&text, ":");
		text_add_slice(&text, part->headers[i].value);
		text_add(&text, "\n");
	}
	result = arena_copy(body->arena, text_slice(&text));
	text_release(&text);
	return result;
}

static struct slice
plain_bytes(struct body *body, const struct mime_part *part)
{
	bool cut;
	bool unknown;

	return charset_to_utf8(part_bytes(body->source, part, STATUS_LIMIT,
	                                 body->arena, &cut), SLICE("utf-8"),
	                      body->arena, &unknown);
}

static bool
is_status(const char *type)
{
	return strcmp(type, "message/delivery-status") == 0 ||
	       strcmp(type, "message/global-delivery-status") == 0 ||
	       strcmp(type, "message/feedback-report") == 0 ||
	       strcmp(type, "message/disposition-notification") == 0;
}

/* The parts of a delivery report, wherever in the mail they stand. */
static void
read_report_parts(struct body *body)
{
	const struct mime_tree *tree = &body->mail->tree;
	struct mail *mail = body->mail;

	for (int32_t i = 1; i < tree->count; i++) {
		const struct mime_part *part = &tree->parts[i];

		if (is_status(part->type) && mail->delivery_status.length == 0)
			mail->delivery_status = plain_bytes(body, part);
		if (mail->returned_headers.length > 0)
			continue;
		if (part->is_message && part->end > i + 1)
			mail->returned_headers = header_text(body, part + 1);
		else if (strcmp(part->type, "text/rfc822-headers") == 0 ||
		         strcmp(part->type, "message/rfc822-headers") == 0 ||
		         strcmp(part->type, "message/rfc822") == 0)
			mail->returned_headers = plain_bytes(body, part);
		if (part->is_message)
			i = part->end - 1;
	}
}

/* The first mail within this one, however deep, that has words of its own. */
static void
read_attached_mail(struct body *body)
{
	const struct mime_tree *tree = &body->mail->tree;
	struct mail *mail = body->mail;

	for (int32_t i = 0; i + 1 < tree->count; i++) {
		const struct mime_part *inner = &tree->parts[i + 1];
		struct slice text;

		if (!tree->parts[i].is_message)
			continue;
		text = collect(body, i + 1, tree->parts[i].end);
		if (slice_trim(text).length == 0)
			continue;
		mail->attached_text = text;
		mail->attached_subject = decode_words(mime_header(inner,
			"Subject"), mail->charset, body->arena);
		(void)decode_addresses(mime_header(inner, "From"),
		                       mail->charset, body->arena,
		                       &mail->attached_from, 1);
		return;
	}
}

void
body_read(const struct mime_source *source, struct arena *arena,
          struct mail *mail, struct report *report)
{
	struct body *body = arena_alloc(arena, sizeof(*body));
	const struct mime_tree *tree = &mail->tree;

	*body = (struct body){ .source = source, .arena = arena,
	                       .mail = mail, .report = report };
	for (int32_t i = 0; i < tree->count; i++)
		body->uses[i] = use_of(body, i);
	for (int32_t i = 0; i < tree->count; i++)
		if (tree->parts[i].is_multipart && strcmp(tree->parts[i].type,
		    "multipart/alternative") == 0)
			choose(body, i);
	mail->full_text = collect(body, 0, tree->count);
	read_report_parts(body);
	read_attached_mail(body);
	list_attachments(body);
}
