/* Any bytes are HTML: text comes of them, in UTF-8. */
#include "base/utf8.h"
#include "parsers/html.h"
#include "tests/fuzz/input.h"

enum { ARENA_LIMIT = 64 * 1024 * 1024 };


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct slice text = html_text((struct slice){ (const char *)data,
	                                              size }, arena);

	if (text.length > HTML_TEXT_LIMIT || !utf8_is_valid(text))
		die("no good text");
	arena_free(arena);
	return 0;
}
