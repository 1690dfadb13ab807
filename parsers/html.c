#include "parsers/html.h"

#include <libxml/HTMLparser.h>

#include "base/fail.h"
#include "parsers/html_page.h"

enum {
	DEPTH_MAX = 1024,	/* deeper, tags are no longer read */
	CHUNK = 4096
};

struct reader {
	struct page *page;
	htmlParserCtxtPtr parser;
	bool is_too_deep;
};

void
html_start(void)
{
	xmlInitParser();
}

static void
start_element(void *context, const xmlChar *name, const xmlChar **attributes)
{
	struct reader *reader = context;

	if (reader->parser->nameNr > DEPTH_MAX)
		reader->is_too_deep = true;
	page_start(reader->page, name, attributes);
}

static void
end_element(void *context, const xmlChar *name)
{
	struct reader *reader = context;

	page_end(reader->page, name);
}

static void
characters(void *context, const xmlChar *data, int length)
{
	struct reader *reader = context;

	page_words(reader->page, (struct slice){ (const char *)data,
	                                         (size_t)length });
}

/* Some programs add a footer below the end of the page; it is seen. */
static bool
ends_page(struct slice rest)
{
	return slice_starts_fold(rest, "</body") ||
	       slice_starts_fold(rest, "</html");
}

/* How many bytes at the front of rest are to be left out. */
static size_t
skipped_at(struct slice rest, bool *comments_end)
{
	size_t end;

	if (ends_page(rest)) {
		end = slice_find_char(rest, '>');
		return end < rest.length ? end + 1 : rest.length;
	}
	if (!*comments_end || !slice_starts(rest, "<!--"))
		return 0;
	end = slice_find(rest, SLICE("-->"));
	*comments_end = end < rest.length;
	return *comments_end ? end + sizeof("-->") - 1 : 0;
}

/*
 * The HTML without comments, without the end of the page, and without the far
 * ends of very long tags, which hold pictures. A comment that never ends is
 * none.
 */
static struct slice
prepare(struct slice html, struct arena *arena)
{
	char *to = arena_string(arena, html);
	size_t length = 0;
	size_t in_tag = 0;	/* bytes since its "<", or 0 */
	bool comments_end = true;

	for (size_t i = 0; i < html.length; i++) {
		bool starts = in_tag == 0 && html.data[i] == '<';

		if (starts) {
			size_t skipped = skipped_at(slice_part(html, i,
				html.length), &comments_end);

			if (skipped > 0) {
				i += skipped - 1;
				continue;
			}
		}
		if (in_tag > 0)
			in_tag = html.data[i] == '>' ? 0 : in_tag + 1;
		else if (starts && i + 1 < html.length &&
		         (ascii_is_alpha(html.data[i + 1]) ||
		          strchr("/!?", html.data[i + 1]) != NULL))
			in_tag = 1;
		if (in_tag == HTML_TAG_LIMIT)
			to[length++] = '"';	/* ends a value, or nothing */
		if (in_tag < HTML_TAG_LIMIT && html.data[i] != '\0')
			to[length++] = html.data[i];
	}
	return (struct slice){ to, length };
}

/* For HTML whose tags are no longer read: its words, without them. */
static void
add_without_tags(struct page *page, struct slice html)
{
	while (html.length > 0) {
		size_t start = slice_find_char(html, '<');
		size_t end;

		page_words(page, slice_part(html, 0, start));
		html = slice_part(html, start, html.length);
		end = slice_find_char(html, '>');
		html = slice_part(html, end + 1, html.length);
		page_words(page, SLICE(" "));
	}
}

static void
feed(struct reader *reader, struct slice html)
{
	static const char opening[] = "<html><body>";
	size_t at = 0;

	/* Without it, what a stray end tag precedes would be lost. */
	htmlParseChunk(reader->parser, opening, sizeof(opening) - 1, 0);
	while (at < html.length && !reader->is_too_deep) {
		struct slice chunk = slice_part(html, at, at + CHUNK);

		htmlParseChunk(reader->parser, chunk.data, (int)chunk.length,
		               0);
		at += chunk.length;
	}
	if (reader->is_too_deep) {
		page_close(reader->page);
		add_without_tags(reader->page, slice_part(html, at,
		                                          html.length));
	} else {
		htmlParseChunk(reader->parser, NULL, 0, 1);
	}
}

struct slice
html_text(struct slice html, struct arena *arena)
{
	static htmlSAXHandler handler = {
		.startElement = start_element,
		.endElement = end_element,
		.characters = characters,
		.ignorableWhitespace = characters,
	};
	struct reader reader = { .page = page_new(arena) };

	reader.parser = htmlCreatePushParserCtxt(&handler, &reader, NULL, 0,
	                                         NULL, XML_CHAR_ENCODING_UTF8);
	if (reader.parser == NULL)
		die("no memory left for reading HTML");
	htmlCtxtUseOptions(reader.parser, HTML_PARSE_RECOVER |
	                   HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
	                   HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC |
	                   HTML_PARSE_NODEFDTD);
	feed(&reader, prepare(slice_part(html, 0, HTML_LIMIT), arena));
	htmlFreeParserCtxt(reader.parser);
	return page_text(reader.page);
}
