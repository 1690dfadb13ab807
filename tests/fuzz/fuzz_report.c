/* Bytes of a report, or of a reading: refused, or stable when written again. */
#include "core/parse_request.h"
#include "core/report.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
try_report(struct slice bytes)
{
	static struct report report;
	struct text again;

	if (report_read(bytes, &report, NULL) != OUTCOME_OK)
		return;
	text_init(&again, REPORT_SIZE_LIMIT);
	report_write(&report, &again);
	if (report_read(text_slice(&again), &report, NULL) != OUTCOME_OK)
		die("a report that is not stable");
	text_release(&again);
}

static void
try_reading(struct slice bytes)
{
	static struct reading reading;
	struct text again;

	if (reading_read(bytes, &reading, NULL) != OUTCOME_OK)
		return;
	text_init(&again, PARSE_BYTES_LIMIT);
	reading_write(&reading, &again);
	if (reading_read(text_slice(&again), &reading, NULL) != OUTCOME_OK)
		die("a reading that is not stable");
	text_release(&again);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct arena *arena = arena_new(PARSE_BYTES_LIMIT);
	struct parse_text *texts;
	int32_t count;

	try_report(bytes);
	try_reading(bytes);
	(void)parse_texts_read(bytes, arena, &texts, &count, NULL);
	arena_free(arena);
	return 0;
}
