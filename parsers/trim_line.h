/*
 * trim_line.h - the lines of a mail's text and what each of them is. Private
 * to parsers/trim*.c.
 *
 * The work is done in four passes over the lines, each linear: trim_line.c
 * splits and folds; trim_mark.c finds where somebody else's words begin (with
 * trim_reply.c for reply headers and trim_headers.c for header blocks);
 * trim_foot.c finds what was not written for this mail (with trim_sent.c and
 * trim_legal.c); and trim.c gives each line its part.
 */
#ifndef PARSERS_TRIM_LINE_H
#define PARSERS_TRIM_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

enum line_kind {
	LINE_BLANK,
	LINE_TEXT,
	LINE_QUOTE,		/* begins with quote marks */
	LINE_ATTRIBUTION,	/* "On 3 March 2026 Dana Lee wrote:" */
	LINE_HEADERS,		/* From:, Sent:, To:, Subject: in a block */
	LINE_ORIGINAL,		/* "-----Original Message-----" */
	LINE_FORWARD,		/* "---------- Forwarded message ---------" */
	LINE_ABOVE,		/* "Reply above this line" */
	LINE_SIGNATURE,		/* signature, footer, banner */
};

enum line_part {
	PART_TEXT,
	PART_QUOTED,
	PART_SIGNATURE,
	PART_FORWARDED,
	PARTS
};

struct line {
	struct slice raw;	/* as written, without its line end */
	struct slice words;	/* without quote marks, trimmed, folded */
	uint32_t depth;		/* quote marks */
	enum line_kind kind;
	enum line_part part;
};

struct lines {
	struct line *line;
	size_t count;
	/* The topmost header block, or first == count if there is none. */
	size_t headers_first;
	size_t headers_end;
	struct slice headers_from;	/* its From value, as written */
	struct slice headers_subject;
};

/* Splits at CR, LF, CRLF; the last line of a too long text holds the rest. */
void lines_split(struct lines *lines, struct slice text,
                 struct arena *arena);

/* The next line that is not blank, from i on; count at the end. */
size_t lines_next(const struct lines *lines, size_t i);

/* Whether any (or exactly one) of a NULL-terminated list stands in s. */
bool words_contain_any(struct slice s, const char *const *list);
bool words_are_any(struct slice s, const char *const *list);
bool words_start_any(struct slice s, const char *const *list);

/* s without the given ASCII characters and spaces at both ends. */
struct slice words_strip(struct slice s, const char *characters);

/* The colons of Latin, Greek, Hebrew and of East Asian writing. */
bool words_end_colon(struct slice s);

/* How many words stand in s. */
size_t words_count(struct slice s);

/* Does it hold "10:30" or "10.30", a year from 1990 to 2099? */
bool words_have_time(struct slice s);
bool words_have_year(struct slice s);

/* Marks attributions, header blocks, markers and quotes. */
void lines_mark(struct lines *lines);

/* trim_reply.c: marks reply headers, "On ... wrote:". */
void lines_mark_replies(struct lines *lines);

/* trim_headers.c: the block at line i; where it ends, or i if none. */
size_t headers_block(struct lines *lines, size_t i);

/* Where the lines of text that hold line i end. */
size_t lines_paragraph_end(const struct lines *lines, size_t i, size_t end);

/* Makes the lines of text in [first, end) ones of a signature. */
void lines_sign(struct lines *lines, size_t first, size_t end);

/* Marks signatures, footers and banners among the lines of text. */
void lines_mark_feet(struct lines *lines);

/* trim_sent.c: what phones and services add to one run of own lines. */
void lines_mark_sent(struct lines *lines, size_t first, size_t end);

/* trim_legal.c: legal footers in one run of own lines; banners on top. */
void lines_mark_legal(struct lines *lines, size_t first, size_t end);
void lines_mark_banners(struct lines *lines);

/*
 * trim_forward.c: "Dana Lee <dana@x.org>", "Dana Lee [mailto:dana@x.org]", or
 * "dana@x.org", as a From line in a text has it.
 */
void forward_read_address(struct slice value, struct arena *arena,
                          struct report_address *address);

#endif
