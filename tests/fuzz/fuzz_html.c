/*
 * Any bytes are HTML: text comes of them, in UTF-8, the same each time. What
 * stands before them is not lost, and text without tags keeps its words.
 */
#include "base/utf8.h"
#include "parsers/html.h"
#include "tests/fuzz/input.h"

enum { ARENA_LIMIT = 64 * 1024 * 1024 };

static bool
same_words(struct slice a, struct slice b)
{
	struct slice word;
	struct slice other;

	while (slice_next_word(&a, &word))
		if (!slice_next_word(&b, &other) || !slice_equal(word, other))
			return false;
	return !slice_next_word(&b, &other);
}

/* Does it hold neither tags, nor references, nor odd characters? */
static bool
is_plain(struct slice html)
{
	for (size_t i = 0; i < html.length; i++) {
		char c = html.data[i];

		if ((c < ' ' && c != '\n') || c > '~' || c == '<' || c == '&')
			return false;
	}
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice html = { (const char *)data, size };
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct slice text = html_text(html, arena);
	struct text above;

	must(text.length <= HTML_TEXT_LIMIT && utf8_is_valid(text),
	     "text comes of it");
	must(slice_equal(text, html_text(html, arena)), "it is the same twice");
	must(!is_plain(html) || same_words(html, text), "words are kept");
	text_init(&above, HTML_LIMIT);
	text_add(&above, "Firstword<div>");
	text_add_slice(&above, html);
	must(slice_starts(html_text(text_slice(&above), arena), "Firstword"),
	     "what stands before is not lost");
	text_release(&above);
	arena_free(arena);
	return 0;
}
