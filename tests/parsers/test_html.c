/* HTML as the text a person would call right: what goes in, what comes out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "parsers/html.h"

#include <cmocka.h>	/* after ours: it has a macro called fail */

enum { ARENA_LIMIT = 64 * 1024 * 1024 };

static const struct {
	const char *name;
	const char *html;
	const char *text;
} cases[] = {
	{ "nothing", "", "" },
	{ "words alone", "Hello   there\n you", "Hello there you\n" },
	{ "paragraphs are apart", "<p>One.</p><p>Two.</p>",
	  "One.\n\nTwo.\n" },
	{ "divisions are lines", "<div>One.</div><div>Two.</div>",
	  "One.\nTwo.\n" },
	{ "Gmail's blank line", "<div>One</div><div><br></div><div>Two</div>",
	  "One\n\nTwo\n" },
	{ "line breaks", "One<br>Two<br/><br>Three", "One\nTwo\n\nThree\n" },
	{ "Outlook's paragraphs are lines",
	  "<p class=MsoNormal>Hi,<o:p></o:p></p>"
	  "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
	  "<p class=MsoNormal>No subs.<o:p></o:p></p>",
	  "Hi,\n\nNo subs.\n" },
	{ "entities", "Fish &amp; chips&nbsp;&lt;3 &eacute;&#8217;&#x1F44D;",
	  "Fish & chips <3 \xc3\xa9\xe2\x80\x99\xf0\x9f\x91\x8d\n" },
	{ "inline elements do not break words",
	  "un<b>believ</b>able <i>really</i>", "unbelievable really\n" },
	{ "a list", "<p>Tried:</p><ul><li>call</li><li>email</li></ul>After",
	  "Tried:\n\n- call\n- email\nAfter\n" },
	{ "a numbered list", "<ol><li>call<li>email</ol>",
	  "1. call\n2. email\n" },
	{ "a list in a list",
	  "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
	  "- a\n  - b\n- c\n" },
	{ "a list of paragraphs", "<ul><li><p>a</p></li><li><p>b</p></li></ul>",
	  "- a\n- b\n" },
	{ "labels and values",
	  "<table><tr><td>School</td><td>Lincoln</td></tr>"
	  "<tr><td>Type:</td><td>Staffing</td></tr>"
	  "<tr><th>Since when?</th><td>Monday</td></tr></table>",
	  "School: Lincoln\nType: Staffing\nSince when? Monday\n" },
	{ "a value of several lines",
	  "<table><tr><td>Impact</td><td><p>Two classes.</p><p>Daily.</p></td>"
	  "</tr></table>",
	  "Impact: Two classes.\n\nDaily.\n" },
	{ "rows of three", "<table><tr><th>Step<th>Who<th>Due</tr>"
	  "<tr><td>Call<td>Sam<td>Friday</tr></table>",
	  "Step | Who | Due\nCall | Sam | Friday\n" },
	{ "a table for layout",
	  "<table><tr><td><table><tr><td><p>Dear team,</p><p>It leaks.</p>"
	  "</td></tr></table></td></tr></table>",
	  "Dear team,\n\nIt leaks.\n" },
	{ "cells in Word's paragraphs",
	  "<table><tr><td><p class=MsoNormal>School<o:p></o:p></p></td>"
	  "<td><p class=MsoNormal>Adams<o:p></o:p></p></td></tr></table>",
	  "School: Adams\n" },
	{ "text after a table stands alone",
	  "<table><tr><td>a</td><td>b</td></tr></table>Thanks",
	  "a: b\nThanks\n" },
	{ "a link that says something else",
	  "see <a href=\"https://x.example/a\">the plan</a>.",
	  "see the plan <https://x.example/a>.\n" },
	{ "a link that says the same",
	  "<a href=\"https://www.x.example/\">x.example</a>", "x.example\n" },
	{ "an address as a link",
	  "<a href=\"mailto:a@b.example?subject=x\">a@b.example</a>",
	  "a@b.example\n" },
	{ "a name with an address",
	  "<a href=\"mailto:a@b.example\">Ann</a>", "Ann <a@b.example>\n" },
	{ "a link of a picture, and one of a script",
	  "<a href=\"https://t.example/1\"><img src=x></a>"
	  "<a href=\"javascript:x()\">more</a>", "more\n" },
	{ "a link that starts an item",
	  "<ul><li><a href=\"http://x.example\">x.example</a></ul>",
	  "- x.example\n" },
	{ "a quotation", "<div>Yes.</div><blockquote type=\"cite\">"
	  "<div>Is it?</div><div>Now?</div></blockquote>",
	  "Yes.\n\n> Is it?\n> Now?\n" },
	{ "quotations within quotations",
	  "<blockquote class=gmail_quote>b<blockquote class=gmail_quote>a"
	  "</blockquote></blockquote>", "> b\n>\n>> a\n" },
	{ "an answer between quoted lines",
	  "<div class=\"gmail_quote\"><div class=gmail_attr>On Monday Sam "
	  "wrote:</div><blockquote class=\"gmail_quote\">Is it?</blockquote>"
	  "<div>It is.</div><blockquote class=\"gmail_quote\">And now?"
	  "</blockquote></div>",
	  "On Monday Sam wrote:\n\n> Is it?\n\nIt is.\n\n> And now?\n" },
	{ "what Gmail indents is new",
	  "<blockquote style=\"margin:0 0 0 40px;border:none;padding:0px\">"
	  "<div>my own words</div></blockquote>", "my own words\n" },
	{ "Yahoo's container",
	  "<div>Thanks</div><div class=\"yahoo_quoted\" id=\"yahoo_quoted_1\">"
	  "<div>On Monday Sam wrote:</div><div>Is it?</div></div>",
	  "Thanks\n\n> On Monday Sam wrote:\n> Is it?\n" },
	{ "Outlook's line and header",
	  "<p class=MsoNormal>Done.</p><div id=\"appendonsend\"></div><hr>"
	  "<div id=\"divRplyFwdMsg\"><b>From:</b> Sam<br><b>Sent:</b> Monday"
	  "</div><div>Is it?</div>",
	  "Done.\n________________________________\nFrom: Sam\nSent: Monday\n"
	  "Is it?\n" },
	{ "a signature without a mark",
	  "<div>Hi</div><div class=\"gmail_signature\">Ann</div>",
	  "Hi\n-- \nAnn\n" },
	{ "a signature with its mark",
	  "<div>Hi</div><span class=\"gmail_signature_prefix\">-- </span><br>"
	  "<div class=\"gmail_signature\">Ann</div>", "Hi\n--\nAnn\n" },
	{ "a table in a quotation",
	  "<blockquote type=cite><table><tr><td>a<td>b</table></blockquote>",
	  "> a: b\n" },
	{ "a quotation in a table", "<table><tr><td>Hi<blockquote type=cite>q"
	  "</blockquote></td></tr></table>", "Hi\n\n> q\n" },
	{ "scripts, styles, titles, comments",
	  "<title>t</title><style>p{}</style><script>x<1</script>"
	  "<!-- no -->a<!--[if mso]>no<![endif]-->b", "ab\n" },
	{ "a comment that never ends", "a<!-- b", "a" },
	{ "hidden words",
	  "<div style=\"display:none;max-height:0\">preheader</div>"
	  "<span style='font-size:0px'>x</span>"
	  "<div style='visibility: hidden'>y</div><p hidden>z</p>seen",
	  "seen\n" },
	{ "a size of nothing that is given back",
	  "<td style=\"font-size:0px\"><div style=\"font-size:13px\">seen</div>"
	  "</td>", "seen\n" },
	{ "padding that cannot be seen", "a&zwnj;&#847;&#8203;&shy;b", "ab\n" },
	{ "an emoji as a picture",
	  "<img alt=\"\xf0\x9f\x91\x8d\" src=\"x\"><img alt=\"Logo\" src=y>",
	  "\xf0\x9f\x91\x8d\n" },
	{ "lines as they are", "<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc\n" },
	{ "white space that counts",
	  "<div style=\"white-space: pre-wrap\">a\nb</div>", "a\nb\n" },
	{ "ends without beginnings", "</div></p>a</b></td>b", "ab\n" },
	{ "words below the end", "<html><body>a</body></html><p>b</p>",
	  "a\n\nb\n" },
	{ "a whole page", "<!DOCTYPE html><html><head><meta charset=x>"
	  "<title>t</title></head><body class=x><p>a</p></body></html>",
	  "a\n" },
	{ "elements that are not closed", "<div><b>a<p>b", "a\n\nb\n" },
	{ "a sign that is no tag", "if a < b then c > d",
	  "if a < b then c > d\n" },
	{ "a picture within the tag", NULL, "ab\n" },
};

/* "a<img src=...>b" with half a megabyte of picture. */
static void
add_picture(struct text *html)
{
	text_add(html, "a<img src=\"data:image/png;base64,");
	for (int i = 0; i < 100000; i++)
		text_add(html, "AAAAA");
	text_add(html, "\">b");
}

static void
html_becomes_text(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct text html;

	(void)state;
	text_init(&html, HTML_LIMIT);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct slice text;

		text_clear(&html);
		if (cases[i].html != NULL)
			text_add(&html, cases[i].html);
		else
			add_picture(&html);
		text = html_text(text_slice(&html), arena);
		if (!slice_equal(slice_trim(text),
		                 slice_trim(slice_of(cases[i].text))))
			fail_msg("%s: \"" SLICE_FMT "\" instead of \"%s\"",
			         cases[i].name, SLICE_ARG(text),
			         cases[i].text);
		arena_clear(arena);
	}
	text_release(&html);
	arena_free(arena);
}

/* Every beginning of every case: nothing to compare, much to break. */
static void
html_cut_anywhere_does_no_harm(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct slice html = slice_of(cases[i].html);

		for (size_t end = 0; end < html.length; end++) {
			struct slice part = arena_copy(arena,
				slice_part(html, 0, end));
			struct slice text = html_text(part, arena);

			assert_true(text.length <= HTML_TEXT_LIMIT);
			arena_clear(arena);
		}
	}
	arena_free(arena);
}

/* However deep a page goes, its words come, apart from each other. */
static void
no_word_is_lost_in_the_depth(void **state)
{
	enum { DEEPEST = 1000, WORD_MOST = 16 };
	static const int depths[] = { 10, 60, 100, 300, DEEPEST };
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct text html;

	(void)state;
	text_init(&html, HTML_LIMIT);
	for (size_t i = 0; i < sizeof(depths) / sizeof(depths[0]); i++) {
		struct slice rest;
		struct slice word;
		int next = 0;

		text_clear(&html);
		for (int k = 0; k < depths[i]; k++)
			text_addf(&html, "<div><table><tr><td>w%d<blockquote>"
			          "<ul><li>", k);
		rest = html_text(text_slice(&html), arena);
		while (slice_next_word(&rest, &word)) {
			char wanted[WORD_MOST];

			snprintf(wanted, sizeof(wanted), "w%d", next);
			next += slice_is(word, wanted);
		}
		assert_int_equal(next, depths[i]);
		arena_clear(arena);
	}
	text_release(&html);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(html_becomes_text),
		cmocka_unit_test(html_cut_anywhere_does_no_harm),
		cmocka_unit_test(no_word_is_lost_in_the_depth),
	};

	html_start();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
