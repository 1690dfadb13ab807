#include "parsers/mail.h"

#include "parsers/authres.h"
#include "parsers/body.h"
#include "parsers/decode.h"

enum { TO_AND_CC_MAX = 80 };	/* room for the delivery's headers is kept */

void
report_add_mark(struct report *report, struct slice sentence)
{
	for (int32_t i = 0; i < report->mark_count; i++)
		if (slice_equal(report->marks[i], sentence))
			return;
	if (report->mark_count < REPORT_MARKS_MAX)
		report->marks[report->mark_count++] = sentence;
}

struct envelope {		/* what all of the functions below need */
	struct arena *arena;
	struct mail *mail;
	struct report *report;
	const struct mime_part *top;
};

static struct slice
line_of(struct envelope *envelope, const char *name)
{
	return decode_words(mime_header(envelope->top, name),
	                    envelope->mail->charset, envelope->arena);
}

static void
read_one_address(struct envelope *envelope, const char *name,
                 struct report_address *address)
{
	struct report_address got;

	if (decode_addresses(mime_header(envelope->top, name),
	                     envelope->mail->charset, envelope->arena, &got,
	                     1) == 1)
		*address = got;
}

static void
add_recipients(struct envelope *envelope, const char *name, int32_t most)
{
	const struct mime_part *top = envelope->top;
	struct report *report = envelope->report;

	for (int32_t i = 0; i < top->header_count; i++) {
		size_t room = (size_t)(most - report->recipient_count);

		if (!slice_is_fold(top->headers[i].name, name))
			continue;
		if (report->recipient_count >= most)
			break;
		report->recipient_count += (int32_t)decode_addresses(
			top->headers[i].value, envelope->mail->charset,
			envelope->arena,
			&report->recipients[report->recipient_count], room);
	}
	if (report->recipient_count >= most)
		report_add_mark(report, SLICE("The mail has more recipients "
		                "than are kept; the rest was left out."));
}

static void
read_people(struct envelope *envelope)
{
	static const char *const delivery[] = {
		"Delivered-To", "X-Original-To", "Envelope-To",
		"X-Envelope-To", "X-Forwarded-To", "Resent-To",
	};
	struct report *report = envelope->report;
	struct slice path = mime_header(envelope->top, "Return-Path");

	read_one_address(envelope, "From", &report->from);
	read_one_address(envelope, "Sender", &report->sender);
	read_one_address(envelope, "Reply-To", &report->reply_to);
	if (slice_starts(path, "<") && slice_ends(path, ">"))
		path = slice_trim(slice_part(path, 1, path.length - 1));
	report->has_null_return_path = path.length == 0 && mime_header(
		envelope->top, "Return-Path").length > 0;
	report->return_path = decode_words(path, envelope->mail->charset,
	                                   envelope->arena);
	add_recipients(envelope, "To", TO_AND_CC_MAX);
	add_recipients(envelope, "Cc", TO_AND_CC_MAX);
	for (size_t i = 0; i < sizeof(delivery) / sizeof(delivery[0]); i++)
		add_recipients(envelope, delivery[i], REPORT_RECIPIENTS_MAX);
}

/* Takes the next "<...>" off the front; white space inside is dropped. */
static bool
next_id(struct envelope *envelope, struct slice *rest, struct slice *id)
{
	size_t from = slice_find_char(*rest, '<');
	struct slice inside = slice_part(*rest, from + 1, rest->length);
	size_t until = slice_find_char(inside, '>');
	char *clean;
	size_t length = 0;

	if (from == rest->length || until == inside.length)
		return false;
	*rest = slice_part(inside, until + 1, inside.length);
	inside = slice_part(inside, 0, until);
	clean = arena_string(envelope->arena, inside);
	for (size_t i = 0; i < inside.length; i++)
		if ((unsigned char)inside.data[i] > ' ')
			clean[length++] = inside.data[i];
	*id = (struct slice){ clean, length };
	return true;
}

static void
add_reference(struct report *report, struct slice id)
{
	for (int32_t i = 0; i < report->reference_count; i++)
		if (slice_equal(report->references[i], id))
			return;
	if (id.length > 0 && id.length <= REPORT_LINE_LIMIT &&
	    report->reference_count < REPORT_REFERENCES_MAX)
		report->references[report->reference_count++] = id;
}

/* References names the newest last; we want it first. */
static void
read_references(struct envelope *envelope)
{
	struct slice newest[REPORT_REFERENCES_MAX];
	struct slice rest = mime_header(envelope->top, "In-Reply-To");
	size_t count = 0;
	struct slice id;

	while (envelope->report->reference_count < REPORT_REFERENCES_MAX &&
	       next_id(envelope, &rest, &id))
		add_reference(envelope->report, id);
	envelope->mail->replied_count = envelope->report->reference_count;
	rest = mime_header(envelope->top, "References");
	while (next_id(envelope, &rest, &id))
		newest[count++ % REPORT_REFERENCES_MAX] = id;
	for (size_t i = 0; i < count && i < REPORT_REFERENCES_MAX; i++)
		add_reference(envelope->report,
		              newest[(count - 1 - i) % REPORT_REFERENCES_MAX]);
}

static struct slice
read_id(struct envelope *envelope)
{
	struct slice raw = mime_header(envelope->top, "Message-ID");
	struct slice rest = raw;
	struct slice id;

	if (next_id(envelope, &rest, &id))
		return decode_words(id, envelope->mail->charset,
		                    envelope->arena);
	return decode_words(raw, envelope->mail->charset, envelope->arena);
}

/* The first charset that any part states, for bytes that state none. */
static struct slice
first_charset(const struct mime_tree *tree, struct arena *arena)
{
	for (int32_t i = 0; i < tree->count; i++) {
		struct slice type = mime_header(&tree->parts[i],
		                                "Content-Type");
		struct slice charset;

		if (!slice_contains_fold(slice_part(type, 0,
		                         DECODE_PARAMETERS_LOOK), "charset"))
			continue;
		charset = decode_parameter(type, "charset", SLICE(""), arena);
		if (charset.length > 0)
			return charset;
	}
	return (struct slice){ "", 0 };
}

static void
mark_tree(const struct mime_tree *tree, struct report *report)
{
	if (tree->field_cut)
		report_add_mark(report, SLICE("A header field is longer than "
		                "32 KB; the rest of it was left out."));
	if (tree->header_cut)
		report_add_mark(report, SLICE("The header is longer than "
		                "256 KB; the rest of it was left out."));
	if (tree->parts_cut)
		report_add_mark(report, SLICE("The mail has more than 1000 "
		                "parts; the rest was left out."));
	if (tree->depth_cut)
		report_add_mark(report, SLICE("Parts are nested more than 50 "
		                "deep; what is deeper was not opened."));
	if (tree->read_failed)
		report_add_mark(report, SLICE("The mail could not be read to "
		                "its end."));
}

static void
read_envelope(struct envelope *envelope)
{
	struct report *report = envelope->report;
	const struct mime_part *top = envelope->top;

	read_people(envelope);
	read_references(envelope);
	report->subject = line_of(envelope, "Subject");
	report->message_id = read_id(envelope);
	if (!decode_date(mime_header(top, "Date"), envelope->arena,
	                 &report->sent_at, &report->sent_zone))
		report->sent_at = 0;
	authres_read(mime_header(top, "Authentication-Results"),
	             envelope->arena, &report->authentication);
	if (strcmp(top->type, "multipart/report") == 0)
		envelope->mail->report_type = decode_parameter(
			mime_header(top, "Content-Type"), "report-type",
			SLICE(""), envelope->arena);
}

void
mail_read(const struct mime_source *source, struct arena *arena,
          struct mail *mail, struct report *report)
{
	struct envelope envelope = { .arena = arena, .mail = mail,
	                             .report = report };

	*mail = (struct mail){ 0 };
	mime_scan(source, arena, &mail->tree);
	mail->charset = first_charset(&mail->tree, arena);
	envelope.top = &mail->tree.parts[0];
	read_envelope(&envelope);
	body_read(source, arena, mail, report);
	mark_tree(&mail->tree, report);
}
