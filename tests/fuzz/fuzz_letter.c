/*
 * A stranger's words in a letter's Markdown, escaped and quoted: both parts of
 * the mail hold them as they are, and they make neither link, picture, heading
 * nor any other mark of their own. Any other Markdown does no harm either.
 */
#include "base/utf8.h"
#include "core/letter.h"
#include "io/markdown.h"
#include "tests/fuzz/input.h"

enum { OUT_LIMIT = 1024 * 1024 };

static size_t
count(struct slice text, const char *needle)
{
	size_t found = 0;
	size_t at;

	while ((at = slice_find(text, slice_of(needle))) < text.length) {
		found++;
		text = slice_part(text, at + 1, text.length);
	}
	return found;
}

/* The same but for white space: a word too long for a line is divided. */
static bool
same_marks(struct slice a, struct slice b)
{
	size_t i = 0;
	size_t k = 0;

	for (;;) {
		while (i < a.length && ascii_is_space(a.data[i]))
			i++;
		while (k < b.length && ascii_is_space(b.data[k]))
			k++;
		if (i == a.length || k == b.length)
			return i == a.length && k == b.length;
		if (a.data[i++] != b.data[k++])
			return false;
	}
}

/* ASCII and Latin letters, without what is left out or drawn otherwise. */
static bool
is_plain(struct slice text)
{
	struct slice rest = text;
	uint32_t c;

	while (utf8_next(&rest, &c))
		if (c != '\n' && (c < ' ' || (c > '~' && c < 0xc0) || c > 0xff))
			return false;
	return true;
}

static void
check_parts(const struct text *markdown, struct text *plain, struct text *html)
{
	markdown_to_text(text_slice(markdown), plain);
	markdown_to_html(text_slice(markdown), "en", "Title", html);
	must(utf8_is_valid(text_slice(plain)) &&
	     utf8_is_valid(text_slice(html)), "both parts are UTF-8");
	must(count(text_slice(html), "<script") == 0 &&
	     count(text_slice(html), "<img") == 0 &&
	     count(text_slice(html), "\"javascript:") == 0,
	     "nothing runs and nothing is fetched");
}

/* How many tags stand in the document that begins with these words. */
static void
try_escaped(struct slice words, template_escape *escape, bool is_quote)
{
	static const char *const marks[] = {
		"<a ", "<h1", "<h2", "<li", "<pre", "<code", "<em", "<strong",
		"<hr", "<table",
	};
	struct text markdown;
	struct text plain;
	struct text html;
	struct text wanted;

	text_init(&markdown, OUT_LIMIT);
	text_init(&plain, OUT_LIMIT);
	text_init(&html, OUT_LIMIT);
	text_init(&wanted, OUT_LIMIT);
	text_add(&markdown, is_quote ? "Aa\n\n" : "Aa ");
	escape(&markdown, words);
	text_add(&markdown, is_quote ? "\n\nZz" : " Zz");
	check_parts(&markdown, &plain, &html);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		must(count(text_slice(&html), marks[i]) == 0,
		     "words make no marks");
	text_add(&wanted, "Aa ");
	text_add_slice(&wanted, words);
	text_add(&wanted, " Zz");
	must(is_quote || !is_plain(words) ||
	     same_marks(text_slice(&plain), text_slice(&wanted)),
	     "words stay as they are");
	text_release(&markdown);
	text_release(&plain);
	text_release(&html);
	text_release(&wanted);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice words = { (const char *)data, size };
	struct text markdown;
	struct text plain;
	struct text html;

	try_escaped(words, letter_escape_markdown, false);
	try_escaped(words, letter_quote_markdown, true);
	text_init(&markdown, OUT_LIMIT);
	text_init(&plain, OUT_LIMIT);
	text_init(&html, OUT_LIMIT);
	utf8_add_repaired(&markdown, words);
	check_parts(&markdown, &plain, &html);
	text_release(&markdown);
	text_release(&plain);
	text_release(&html);
	return 0;
}
