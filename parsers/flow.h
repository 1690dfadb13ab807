/*
 * flow.h - words laid out as lines: white space drawn together, paragraphs
 * apart by one blank line, quoted lines with "> ", rows of cells.
 */
#ifndef PARSERS_FLOW_H
#define PARSERS_FLOW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum {
	FLOW_QUOTES_SHOWN = 10,	/* marks before a line; deeper looks alike */
	FLOW_LABEL_LIMIT = 80	/* bytes; a longer first cell is no label */
};

struct flow {
	struct text lines;	/* what is done */
	struct text line;	/* the one being written, without marks */
	struct text bullet;	/* stands before the next line with words */
	size_t quotes;		/* depth */
	size_t line_quotes;	/* when the line began */
	size_t done_quotes;	/* of the last line that is done */
	size_t indent;		/* of lists, in columns */
	bool wants_space;	/* white space seen, no word yet */
	bool wants_blank;	/* a blank line before the next words */
};

void flow_init(struct flow *flow, size_t limit);
void flow_release(struct flow *flow);

/* Words with white space of any kind between them; drawn together. */
void flow_words(struct flow *flow, struct slice words);
/* As it is: line breaks and spaces count (<pre>). */
void flow_preformatted(struct flow *flow, struct slice text);
/* Ends the line, if there is any. */
void flow_break(struct flow *flow);
/* Ends the line; a blank line follows before the next words. */
void flow_paragraph(struct flow *flow);
/* <br>: ends the line, or leaves a blank one. */
void flow_newline(struct flow *flow);
/* The mark above a signature, unless it stands there already. */
void flow_signature(struct flow *flow);
/* A line across. */
void flow_rule(struct flow *flow);

/*
 * A row of a table. One cell with words: its lines. A label and its value:
 * "Label: value". Cells of one line each: joined by " | ". Otherwise the
 * cells' lines, one cell after the other.
 */
void flow_row(struct flow *flow, const struct slice *cells, size_t count);

/* All that is done, the line begun included. */
struct slice flow_text(struct flow *flow);

#endif
