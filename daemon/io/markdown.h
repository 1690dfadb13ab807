/*
 * markdown.h - a letter's Markdown as the two parts of a mail. cmark only
 * here.
 *
 * Both are made from a CommonMark tree. Raw HTML, images and links other than
 * mailto:, http: and https: come out as their text, whatever the Markdown
 * says; nothing in the result makes a mail program fetch anything.
 */
#ifndef IO_MARKDOWN_H
#define IO_MARKDOWN_H

#include "base/str.h"

enum {
	MARKDOWN_WIDTH = 72,		/* columns; only a URL is ever longer */
	MARKDOWN_QUOTED_WIDTH = 78	/* a quoted line that somebody else broke
	                                   stays whole up to here (RFC 5322
	                                   2.1.1) */
};

/*
 * text/plain: paragraphs wrapped, lists and quotes marked as people type
 * them, headings on a line of their own, links numbered in the text and
 * written out at the end.
 */
void markdown_to_text(struct slice markdown, struct text *plain);

/*
 * text/html: a whole document with lang and title (escaped here), quiet
 * inline style, links that prepare an answer as buttons with real text.
 */
void markdown_to_html(struct slice markdown, const char *language,
                      const char *title, struct text *html);

#endif
