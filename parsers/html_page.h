/*
 * html_page.h - the elements of a page, in their order, laid out as text.
 *
 * Knows what elements mean and nothing of how they are read: html.c tells it
 * of each beginning, of each end and of the words between. Elements end in
 * their order; an end that fits no beginning is let go.
 */
#ifndef PARSERS_HTML_PAGE_H
#define PARSERS_HTML_PAGE_H

#include "base/arena.h"
#include "base/str.h"

struct page;

/* Its texts live in the arena; page_text ends it. */
struct page *page_new(struct arena *arena);

/* Names are lower case; attributes: see html_look.h. */
void page_start(struct page *page, const unsigned char *name,
                const unsigned char **attributes);
void page_end(struct page *page, const unsigned char *name);
void page_words(struct page *page, struct slice words);

/* Ends all that has begun; words after it stand by themselves. */
void page_close(struct page *page);

/* All of it, in the arena. Frees the page. */
struct slice page_text(struct page *page);

#endif
