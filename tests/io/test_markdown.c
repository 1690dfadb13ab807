#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/utf8.h"
#include "io/markdown.h"

#include <cmocka.h>

enum { OUTPUT_LIMIT = 8 * 1024 * 1024 };

static const struct {
	const char *name;
	const char *markdown;
	const char *expected;
} plain[] = {
	{ "a quoted line that its writer broke",
	  "> Our coaching visits keep getting cancelled since there are no more "
	  "subs\\\n> to cover our classes.\n",
	  "> Our coaching visits keep getting cancelled since there are no more "
	  "subs\n> to cover our classes.\n" },
	{ "nothing", "", "" },
	{ "paragraphs", "a\nb\n\nc\n", "a b\n\nc\n" },
	{ "hard break", "a\\\nb", "a\nb\n" },
	{ "wrapped at 72",
	  "1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 "
	  "123456 x",
	  "1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 "
	  "123456\nx\n" },
	{ "headings", "# A\n\nb\n\n## C\n", "A\n\nb\n\nC\n" },
	{ "emphasis", "a **b** *c* `d`", "a b c d\n" },
	{ "tight list", "- a\n- b\n\nc", "- a\n- b\n\nc\n" },
	{ "loose list", "- a\n\n- b\n", "- a\n\n- b\n" },
	{ "numbers", "9. a\n10. b\n", "9. a\n10. b\n" },
	{ "list in a list", "- a\n  - b\n    c\n- d", "- a\n  - b c\n- d\n" },
	{ "two paragraphs in an item", "- a\n\n  b\n", "- a\n\n  b\n" },
	{ "quote", "> a\n>\n> b\n\nc", "> a\n>\n> b\n\nc\n" },
	{ "quote in an item", "- a\n\n  > b\n", "- a\n\n  > b\n" },
	{ "two quotes", "> a\n\n> b\n", "> a\n\n> b\n" },
	{ "quote in a quote", "> > a\n>\n> b", "> > a\n>\n> b\n" },
	{ "code", "a\n\n    x = 1\n    y\n", "a\n\n    x = 1\n    y\n" },
	{ "rule", "a\n\n---\n\nb", "a\n\n----------\n\nb\n" },
	{ "links at the end", "see [a](https://x.example/1) and "
	  "[b](mailto:b@x.example?body=1)\n",
	  "see a [1] and b [2]\n\n[1] https://x.example/1\n"
	  "[2] mailto:b@x.example?body=1\n" },
	{ "the same link twice", "[a](https://x.example) "
	  "[b](https://x.example)", "a [1] b [1]\n\n[1] "
	  "https://x.example\n" },
	{ "a link that is its text", "<https://x.example> <a@x.example>",
	  "https://x.example a@x.example\n" },
	{ "an unsafe link", "[a](javascript:alert(1)) [b](data:x) [c](/d)",
	  "a b c\n" },
	{ "an image", "![a](https://x.example/a.png)", "a\n" },
	{ "an image in a link", "[![a](x.png)](https://x.example)",
	  "a [1]\n\n[1] https://x.example\n" },
	{ "HTML", "<b>a</b>\n\n<div>\nx\n</div>\n",
	  "<b>a</b>\n\n<div>\nx\n</div>\n" },
	{ "a comment", "<!-- a -->\n", "<!-- a -->\n" },
	{ "a long address is never broken", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
	  "https://x.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
	  "https://x.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n" },
	{ "NUL and bad UTF-8", "a\xFF", "a\xEF\xBF\xBD\n" },
};

static void
test_text(void **state)
{
	struct text text;

	(void)state;
	text_init(&text, OUTPUT_LIMIT);
	for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++) {
		markdown_to_text(slice_of(plain[i].markdown), &text);
		if (!slice_is(text_slice(&text), plain[i].expected))
			fail_msg("%s: \"%s\"", plain[i].name, text.data);
		text_clear(&text);
	}
	text_release(&text);
}

static const struct {
	const char *name;
	const char *markdown;
	const char *has;
	const char *lacks;	/* NULL: anything may be there */
} html[] = {
	{ "paragraph", "a & b", "<p>a &amp; b</p>", NULL },
	{ "button", "[Yes](mailto:a@x.example?subject=b&body=c)",
	  "<a href=\"mailto:a@x.example?subject=b&amp;body=c\" "
	  "style=\"display:inline-block;", NULL },
	{ "link in a sentence", "a [b](mailto:c@x.example)",
	  "<a href=\"mailto:c@x.example\" style=\"color:", "inline-block" },
	{ "quote", "> a", "<blockquote dir=\"auto\" style=", NULL },
	{ "script", "<script>x</script>", "&lt;script&gt;", "<script" },
	{ "inline HTML", "a <b onclick=x>c</b>", "&lt;b onclick=x&gt;",
	  "<b " },
	{ "unsafe link", "[a](javascript:x)", "<p>a</p>", "href" },
	{ "unsafe link in capitals", "[a](JaVaScRiPt:x)", "<p>a</p>",
	  "href" },
	{ "relative link", "[a](//evil.example)", "<p>a</p>", "href" },
	{ "quote in a link", "[a](https://x.example/\"onclick=\"y)", "&quot;",
	  "\"onclick" },
	{ "image", "![a](https://x.example/a.png)", "<p>a</p>", "<img" },
	{ "image that has a link", "![[b](https://x.example)](a.png)",
	  "<a href=\"https://x.example\"", "<img" },
};

static void
test_html(void **state)
{
	struct text text;

	(void)state;
	text_init(&text, OUTPUT_LIMIT);
	for (size_t i = 0; i < sizeof(html) / sizeof(html[0]); i++) {
		markdown_to_html(slice_of(html[i].markdown), "en", "t", &text);
		if (!slice_contains(text_slice(&text), html[i].has) ||
		    (html[i].lacks != NULL &&
		     slice_contains(text_slice(&text), html[i].lacks)))
			fail_msg("%s: \"%s\"", html[i].name, text.data);
		text_clear(&text);
	}
	markdown_to_html(SLICE("a"), "es\"><x", "</title><script>", &text);
	assert_true(slice_contains(text_slice(&text),
		"<html lang=\"es&quot;&gt;&lt;x\">"));
	assert_true(slice_contains(text_slice(&text),
		"<title>&lt;/title&gt;&lt;script&gt;</title>"));
	text_release(&text);
}

/* Nothing nests so deep, or runs so long, that it is lost or never ends. */
static void
test_deep(void **state)
{
	static const char *const units[] = { "> ", "- ", "[", "![", "*", "a`",
		"<", "1. ", "[a](", "\\" };
	struct text markdown;
	struct text out;

	(void)state;
	text_init(&markdown, 200000);
	text_init(&out, OUTPUT_LIMIT);
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		struct slice rest;
		struct slice line;

		for (int n = 0; n < 2000; n++)
			text_add(&markdown, units[i]);
		text_add(&markdown, "the end\n");
		markdown_to_text(text_slice(&markdown), &out);
		if (!slice_contains(text_slice(&out), "the end") &&
		    !slice_contains(text_slice(&out), "the\nend") &&
		    !slice_contains(text_slice(&out), "end"))
			fail_msg("%s: \"%s\"", units[i], out.data);
		rest = text_slice(&out);
		while (slice_next_line(&rest, &line))
			assert_true(utf8_count(line) <=
			            (slice_starts(line, ">")
			             ? MARKDOWN_QUOTED_WIDTH
			             : MARKDOWN_WIDTH));
		text_clear(&out);
		markdown_to_html(text_slice(&markdown), "en", "t", &out);
		assert_true(slice_contains(text_slice(&out), "end"));
		text_clear(&out);
		text_clear(&markdown);
	}
	text_release(&markdown);
	text_release(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_html),
		cmocka_unit_test(test_deep),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
