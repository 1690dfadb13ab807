/* Any bytes are a mail: a report comes of them, and it can be carried. */
#include "base/utf8.h"
#include "parsers/read_mail.h"
#include "tests/fuzz/input.h"


int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	read_start();
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct report report;
	static struct report again;
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	const struct mime_source source = {
		.fd = -1, .bytes = { (const char *)data, size }
	};
	struct text bytes;
	struct why why;

	read_mail(&source, arena, &report);
	if (slice_trim(report.full_text).length > 0 &&
	    slice_trim(report.text).length == 0)
		die("a mail with words has no new ones");
	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	if (bytes.cut)
		die("a report that is too large");
	if (report_read(text_slice(&bytes), &again, &why) != OUTCOME_OK)
		die("%s", why.text);
	text_release(&bytes);
	arena_free(arena);
	return 0;
}
