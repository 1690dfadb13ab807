/*
 * html_parts.h - how html_page.c is put together (only for html_*.c): a page
 * is a stack of open elements, and a flow of lines for each open cell.
 */
#ifndef PARSERS_HTML_PARTS_H
#define PARSERS_HTML_PARTS_H

#include "parsers/flow.h"
#include "parsers/html.h"
#include "parsers/html_page.h"

enum {
	ELEMENTS_MAX = 512,	/* open ones that are kept track of */
	CELLS_MAX = 32,		/* of a row; more are added to the last */
	FLOWS_MAX = 12,		/* tables within tables; deeper is plain text */
	HREF_MAX = 300		/* a longer link is a tracker's */
};

enum kind {			/* of an element */
	KIND_INLINE,
	KIND_BLOCK,		/* begins and ends a line */
	KIND_PARAGRAPH,		/* apart by a blank line */
	KIND_QUOTE,
	KIND_HIDDEN,
	KIND_PRE,
	KIND_LIST,
	KIND_NUMBERED,
	KIND_ITEM,
	KIND_LINK,
	KIND_TABLE,
	KIND_ROW,
	KIND_CELL,
	KIND_BREAK,
	KIND_RULE,
	KIND_PICTURE
};

struct element {
	const unsigned char *name;	/* the reader's; it outlives us */
	enum kind kind;
	bool hides;
	bool quotes;
	bool preformats;
	bool font_was_zero;	/* outside of it */
	size_t flow;		/* which flow it was opened in */
	size_t number;		/* a numbered list's next */
	size_t link_from;	/* where a link's words begin */
	char href[HREF_MAX + 1];
};

struct row {			/* of the table whose cells fill a flow */
	struct slice cells[CELLS_MAX];
	size_t count;
	bool is_open;
};

struct page {
	struct arena *arena;
	struct flow flows[FLOWS_MAX];
	struct row rows[FLOWS_MAX];	/* of the table within that flow */
	size_t flow;			/* the innermost */
	struct element elements[ELEMENTS_MAX];
	size_t element_count;
	size_t untracked;		/* open beyond ELEMENTS_MAX */
	size_t hidden;			/* how many open elements hide */
	size_t preformatted;
	bool font_is_zero;	/* words can not be seen; layouts do that, and
	                           give the words within a size again */
};

/* html_rows.c: the flow that words go to. */
struct flow *page_flow(struct page *page);
void page_start_cell(struct page *page);
/* Takes the innermost cell's words into its row. */
void page_end_cell(struct page *page);
/* Writes the row of the table in that flow, if one has begun. */
void page_lay_row(struct page *page, size_t flow);
/* The same for cells, and rows within them, that were never ended. */
void page_end_row(struct page *page, size_t flow);
void page_set_indent(struct page *page);	/* of lists */
void page_start_item(struct page *page);

/* html_link.c: "text <link>", unless the text says as much already. */
void page_start_link(struct page *page, struct element *element,
                     const unsigned char **attributes);
void page_end_link(struct page *page, const struct element *element);

#endif
