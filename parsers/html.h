/*
 * html.h - HTML as the text that a person would call right.
 *
 * By libxml2's SAX push parser, which is linear and does not mind depth.
 * Paragraphs, lists, headings; tables row by row, the cells of a row joined by
 * " | ", and "Label: value" where a row is a label and its value; links as
 * "text <address>" where the two differ; quotations (blockquote and the
 * containers in which mail programs put what they answer) as lines with "> ".
 * Scripts, styles, hidden text (preheaders) and pictures are left out.
 *
 * What lies beyond HTML_LIMIT bytes is not looked at; a tag's inside is read
 * up to HTML_TAG_LIMIT bytes (pictures inside of mails have very long ones).
 */
#ifndef PARSERS_HTML_H
#define PARSERS_HTML_H

#include "base/arena.h"
#include "base/str.h"

enum {
	HTML_LIMIT = 1024 * 1024,
	HTML_TAG_LIMIT = 8 * 1024,
	HTML_TEXT_LIMIT = 1024 * 1024	/* bytes of text, with quote marks */
};

void html_start(void);	/* once, before the process is confined */

/* The HTML is UTF-8. The text lives in the arena. */
struct slice html_text(struct slice html, struct arena *arena);

#endif
