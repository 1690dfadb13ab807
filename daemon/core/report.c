#include "core/report.h"

#include "core/wire.h"

static const int64_t SENT_FIRST = INT64_C(-62135596800);	/* year 1 */
static const int64_t SENT_LAST = INT64_C(253402300799);	/* year 9999 */

enum {
	ZONE_MOST = 24 * 60,	/* minutes */
	SHA256_DIGITS = 64
};

void
report_init(struct report *report)
{
	*report = (struct report){ .away_until = DAY_NONE };
}

enum { FORWARD_HEAD_LINES = 24 };	/* in which its header ends */

struct slice
report_forwarded_body(const struct report *report)
{
	struct slice rest = report->forwarded;
	struct slice line;
	bool is_head = false;

	for (int i = 0; i < FORWARD_HEAD_LINES && slice_next_line(&rest, &line);
	     i++) {
		while (line.length > 0 && strchr("> *\t", line.data[0]) != NULL)
			line = slice_part(line, 1, line.length);
		if (slice_starts_fold(line, "from:") ||
		    slice_starts_fold(line, "de:"))
			is_head = true;
		else if (is_head && slice_is_empty(slice_trim(line)))
			return slice_trim(rest);
	}
	return is_head ? slice_trim(rest) : slice_trim(report->forwarded);
}

struct slice
report_field(const struct report *report, const char *name)
{
	for (int32_t i = 0; i < report->field_count; i++)
		if (slice_is_fold(report->fields[i].name, name))
			return report->fields[i].value;
	return (struct slice){ "", 0 };
}

static void
carry_line(struct wire *wire, const char *name, struct slice *value)
{
	wire_line(wire, name, REPORT_LINE_LIMIT, value);
}

static void
carry_address(struct wire *wire, const char *name,
              struct report_address *address)
{
	carry_line(wire, name, &address->name);
	carry_line(wire, "address", &address->address);
}

static bool
is_sha256(struct slice s)
{
	for (size_t i = 0; i < s.length; i++)
		if (!ascii_is_digit(s.data[i]) &&
		    (s.data[i] < 'a' || s.data[i] > 'f'))
			return false;
	return s.length == SHA256_DIGITS;
}

static void
carry_attachment(struct wire *wire, struct report_attachment *attachment)
{
	carry_line(wire, "attachment", &attachment->name);
	if (wire_is_reading(wire) &&
	    slice_find_char(attachment->name, '/') < attachment->name.length)
		wire_refuse(wire, "attachment", "its name is a path");
	carry_line(wire, "type", &attachment->type);
	wire_int64(wire, "size", 0, INT64_MAX, &attachment->size);
	carry_line(wire, "sha256", &attachment->sha256);
	if (wire_is_reading(wire) && !is_sha256(attachment->sha256))
		wire_refuse(wire, "sha256", "it is not 64 hexadecimal digits");
}

static void
carry_field(struct wire *wire, struct report_field *field)
{
	carry_line(wire, "field", &field->name);
	wire_text(wire, "value", REPORT_VALUE_LIMIT, &field->value);
}

static void
carry_bounce(struct wire *wire, struct report_bounce *bounce)
{
	carry_line(wire, "bounce", &bounce->address);
	carry_line(wire, "status", &bounce->status);
	carry_line(wire, "diagnostic", &bounce->diagnostic);
	wire_bool(wire, "permanent", &bounce->permanent);
	wire_bool(wire, "delivered", &bounce->delivered);
}

static bool
is_code(struct slice s)
{
	for (size_t i = 0; i < s.length; i++)
		if (!ascii_is_digit(s.data[i]) &&
		    (s.data[i] < 'a' || s.data[i] > 'z'))
			return false;
	return s.length == 0 || s.length == TAG_CODE_LENGTH;
}

static void
carry_tag(struct wire *wire, struct tag *tag)
{
	struct slice code = slice_of(tag->code);

	wire_int64(wire, "tag", 1, TAG_ID_MOST, &tag->challenge);
	wire_int64(wire, "serial", 0, INT64_MAX, &tag->serial);
	tag->place = (enum tag_place)wire_kind(wire, "place", TAG_PLACES,
	                                       tag->place);
	wire_line(wire, "code", TAG_CODE_LENGTH, &code);
	if (!wire_is_reading(wire))
		return;
	if (!is_code(code))
		wire_refuse(wire, "code", "it is none");
	else
		COPY_TEXT(tag->code, code);
}

static void
carry_authentication(struct wire *wire, struct report_authentication *a)
{
	carry_line(wire, "authserv_id", &a->authserv_id);
	carry_line(wire, "dmarc", &a->dmarc);
	carry_line(wire, "dmarc_from", &a->dmarc_from);
	carry_line(wire, "dkim", &a->dkim);
	carry_line(wire, "dkim_domain", &a->dkim_domain);
	carry_line(wire, "spf", &a->spf);
	carry_line(wire, "spf_domain", &a->spf_domain);
}

static void
carry_verdicts(struct wire *wire, struct report *report)
{
	wire_bool(wire, "is_bounce", &report->is_bounce);
	wire_bool(wire, "is_automatic", &report->is_automatic);
	wire_bool(wire, "is_weak", &report->is_weak);
	wire_bool(wire, "is_receipt", &report->is_receipt);
	wire_bool(wire, "is_feedback", &report->is_feedback);
	wire_bool(wire, "is_looped", &report->is_looped);
	carry_line(wire, "loop", &report->loop);
	wire_int32(wire, "reasons", 0, REPORT_REASONS_MAX,
	           &report->reason_count);
	for (int32_t i = 0; i < report->reason_count && !wire->failed; i++)
		carry_line(wire, "reason", &report->reasons[i]);
}

static void
carry_people(struct wire *wire, struct report *report)
{
	carry_address(wire, "from", &report->from);
	carry_address(wire, "sender", &report->sender);
	carry_address(wire, "reply_to", &report->reply_to);
	carry_line(wire, "return_path", &report->return_path);
	wire_bool(wire, "null_return_path", &report->has_null_return_path);
	wire_int32(wire, "recipients", 0, REPORT_RECIPIENTS_MAX,
	           &report->recipient_count);
	for (int32_t i = 0; i < report->recipient_count && !wire->failed; i++)
		carry_address(wire, "recipient", &report->recipients[i]);
}

static void
carry_envelope(struct wire *wire, struct report *report)
{
	carry_line(wire, "subject", &report->subject);
	carry_line(wire, "message_id", &report->message_id);
	wire_int32(wire, "references", 0, REPORT_REFERENCES_MAX,
	           &report->reference_count);
	for (int32_t i = 0; i < report->reference_count && !wire->failed; i++)
		carry_line(wire, "reference", &report->references[i]);
	wire_int64(wire, "sent_at", SENT_FIRST, SENT_LAST, &report->sent_at);
	wire_int32(wire, "sent_zone", -ZONE_MOST, ZONE_MOST,
	           &report->sent_zone);
	carry_authentication(wire, &report->authentication);
}

static void
carry_texts(struct wire *wire, struct report *report)
{
	wire_text(wire, "text", REPORT_TEXT_LIMIT, &report->text);
	wire_text(wire, "quoted", REPORT_TEXT_LIMIT, &report->quoted);
	wire_text(wire, "signature", REPORT_TEXT_LIMIT, &report->signature);
	wire_text(wire, "forwarded", REPORT_TEXT_LIMIT, &report->forwarded);
	wire_text(wire, "full_text", REPORT_TEXT_LIMIT, &report->full_text);
	carry_line(wire, "language", &report->language);
	carry_address(wire, "forwarded_from", &report->forwarded_from);
	carry_line(wire, "forwarded_subject", &report->forwarded_subject);
	wire_day(wire, "away_until", &report->away_until);
}

static void
carry_lists(struct wire *wire, struct report *report)
{
	wire_int32(wire, "attachments", 0, REPORT_ATTACHMENTS_MAX,
	           &report->attachment_count);
	for (int32_t i = 0; i < report->attachment_count && !wire->failed; i++)
		carry_attachment(wire, &report->attachments[i]);
	wire_int32(wire, "fields", 0, REPORT_FIELDS_MAX, &report->field_count);
	for (int32_t i = 0; i < report->field_count && !wire->failed; i++)
		carry_field(wire, &report->fields[i]);
	wire_int32(wire, "tags", 0, REPORT_TAGS_MAX, &report->tag_count);
	for (int32_t i = 0; i < report->tag_count && !wire->failed; i++)
		carry_tag(wire, &report->tags[i]);
	wire_int32(wire, "bounces", 0, REPORT_BOUNCES_MAX,
	           &report->bounce_count);
	for (int32_t i = 0; i < report->bounce_count && !wire->failed; i++)
		carry_bounce(wire, &report->bounces[i]);
	carry_line(wire, "original_message_id", &report->original_message_id);
	wire_int32(wire, "marks", 0, REPORT_MARKS_MAX, &report->mark_count);
	for (int32_t i = 0; i < report->mark_count && !wire->failed; i++)
		carry_line(wire, "mark", &report->marks[i]);
}

/* Both directions: see core/wire.h. */
static void
carry_report(struct wire *wire, struct report *report)
{
	carry_verdicts(wire, report);
	carry_people(wire, report);
	carry_envelope(wire, report);
	carry_texts(wire, report);
	carry_lists(wire, report);
}

void
report_write(const struct report *report, struct text *bytes)
{
	struct report copy = *report;	/* the walk may not change ours */
	struct wire wire;

	wire_start_write(&wire, "report", bytes);
	carry_report(&wire, &copy);
}

enum outcome
report_read(struct slice bytes, struct report *report, struct why *why)
{
	struct report got;
	struct wire wire;

	if (bytes.length > REPORT_SIZE_LIMIT)
		return fail(why, OUTCOME_BAD, "the report's bytes are wrong: "
		            "%zu of them, where %d are the most",
		            bytes.length, REPORT_SIZE_LIMIT);
	report_init(&got);
	wire_start_read(&wire, "report", bytes, why);
	carry_report(&wire, &got);
	if (wire_end(&wire) != OUTCOME_OK)
		return OUTCOME_BAD;
	*report = got;
	return OUTCOME_OK;
}
