/*
 * Bytes from the child, which read a stranger's mail: a report, a reading, a
 * request or a reply is refused, or it is stable when written again. And what
 * the child could have found, however odd, can be carried; one changed byte of
 * it is refused or harmless.
 */
#include "base/utf8.h"
#include "core/parse_request.h"
#include "core/report.h"
#include "tests/fuzz/input.h"

enum { LISTED_MAX = 4, READINGS = 2 };

/* Reads them, and writes them again: is it the same? */
static void
try_report(struct slice bytes)
{
	static struct report report;
	struct text again;

	if (report_read(bytes, &report, NULL) != OUTCOME_OK)
		return;
	must(utf8_is_valid(report.text) && utf8_is_valid(report.subject),
	     "what is taken is UTF-8");
	must(report.bounce_count <= REPORT_BOUNCES_MAX &&
	     report.tag_count <= REPORT_TAGS_MAX, "what is taken has limits");
	text_init(&again, REPORT_SIZE_LIMIT);
	report_write(&report, &again);
	must(report_read(text_slice(&again), &report, NULL) == OUTCOME_OK,
	     "a report is stable");
	text_release(&again);
}

static void
try_reading(struct slice bytes)
{
	static struct reading reading;
	static struct reading several[READINGS];
	struct text again;

	(void)parse_readings_read(bytes, several, READINGS, NULL);
	if (reading_read(bytes, &reading, NULL) != OUTCOME_OK)
		return;
	text_init(&again, PARSE_BYTES_LIMIT);
	reading_write(&reading, &again);
	must(reading_read(text_slice(&again), &reading, NULL) == OUTCOME_OK,
	     "a reading is stable");
	text_release(&again);
}

static void
try_parts(struct slice bytes)
{
	struct slice part;
	size_t left = bytes.length;

	while (parse_part_next(&bytes, &part)) {
		must(bytes.length + part.length < left, "parts are inside");
		left = bytes.length;
	}
}

static void
try_bytes(struct slice bytes)
{
	struct arena *arena = arena_new(PARSE_BYTES_LIMIT);
	struct parse_text *texts;
	int32_t count;

	try_report(bytes);
	try_reading(bytes);
	try_parts(bytes);
	(void)parse_texts_read(bytes, arena, &texts, &count, NULL);
	arena_free(arena);
}

static struct report_address
take_address(struct slice *input)
{
	struct report_address address;

	address.name = input_piece(input, '\0');
	address.address = input_piece(input, '\0');
	return address;
}

static void
take_lists(struct slice *input, struct report *report)
{
	report->field_count = input_byte(input) % LISTED_MAX;
	for (int32_t i = 0; i < report->field_count; i++) {
		report->fields[i].name = input_piece(input, '\0');
		report->fields[i].value = input_piece(input, '\0');
	}
	report->bounce_count = input_byte(input) % LISTED_MAX;
	for (int32_t i = 0; i < report->bounce_count; i++) {
		report->bounces[i].address = input_piece(input, '\0');
		report->bounces[i].status = input_piece(input, '\0');
		report->bounces[i].diagnostic = input_piece(input, '\0');
		report->bounces[i].permanent = (input_byte(input) & 1) != 0;
	}
	report->mark_count = input_byte(input) % LISTED_MAX;
	for (int32_t i = 0; i < report->mark_count; i++)
		report->marks[i] = input_piece(input, '\0');
}

/* A report of anything. */
static void
take_report(struct slice *input, struct report *report)
{
	report_init(report);
	report->is_bounce = (input_byte(input) & 1) != 0;
	report->sent_at = (int64_t)input_number(input) << 8;
	report->sent_zone = (int32_t)input_number(input);
	report->away_until = (int32_t)input_number(input);
	report->from = take_address(input);
	report->reply_to = take_address(input);
	report->recipient_count = input_byte(input) % LISTED_MAX;
	for (int32_t i = 0; i < report->recipient_count; i++)
		report->recipients[i] = take_address(input);
	report->subject = input_piece(input, '\0');
	report->message_id = input_piece(input, '\0');
	take_lists(input, report);
	report->text = input_piece(input, '\0');
	report->quoted = input_piece(input, '\0');
	report->full_text = *input;
}

static void
try_made(struct slice input)
{
	static struct report report;
	static struct report back;
	size_t at = input_number(&input);
	char byte = (char)input_byte(&input);
	struct text bytes;
	struct why why;

	take_report(&input, &report);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	if (report_read(text_slice(&bytes), &back, &why) != OUTCOME_OK)
		die("%s", why.text);
	must(back.field_count == report.field_count &&
	     back.recipient_count == report.recipient_count,
	     "what is carried arrives");
	bytes.data[at % bytes.length] = byte;
	try_report(text_slice(&bytes));
	text_release(&bytes);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };

	try_bytes(bytes);
	try_made(bytes);
	return 0;
}
