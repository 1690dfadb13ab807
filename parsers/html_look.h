/*
 * html_look.h - how an element of HTML is meant to look, by its attributes.
 *
 * Attributes are as libxml2 gives them: names and values in turn, then NULL;
 * NULL alone for none. They are hostile text, each shorter than
 * HTML_TAG_LIMIT.
 */
#ifndef PARSERS_HTML_LOOK_H
#define PARSERS_HTML_LOOK_H

#include <stdbool.h>

#include "base/str.h"

/* Its value, or empty. */
struct slice look_attribute(const unsigned char **attributes,
                            const char *name);

/* A property's value in a style attribute, or empty. */
struct slice look_style(struct slice style, const char *property);

/* A length of nothing: "0", "0px", "0.0em". */
bool look_is_zero(struct slice value);

/* Not to be seen at all, with all that is in it. */
bool look_is_hidden(const unsigned char **attributes);

/* Holds what the mail answers. */
bool look_is_quotation(bool is_blockquote, const unsigned char **attributes);

/* Holds a signature that the program (Gmail, Outlook) may not have marked. */
bool look_is_signature(const unsigned char **attributes);

/* A paragraph without room above and below it. */
bool look_is_tight(const unsigned char **attributes);

#endif
