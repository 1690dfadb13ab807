/*
 * ics_text.h - an .ics file (RFC 5545) cut into its events and time zones,
 * each with the line it begins on; for io/ics.c, which has a library read what
 * stands in them. The library says nothing about lines, and a person who is to
 * mend a file needs them.
 */
#ifndef IO_ICS_TEXT_H
#define IO_ICS_TEXT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/fail.h"
#include "base/str.h"

enum {
	ICS_SIZE_MOST = 4 * 1024 * 1024,	/* bytes of the file */
	ICS_LINE_MOST = 32 * 1024		/* of one line, unfolded or not */
};

enum ics_part_kind { ICS_EVENT, ICS_ZONE, ICS_OTHER };

struct ics_part {
	enum ics_part_kind kind;
	struct slice text;	/* from BEGIN: to END:, as written */
	unsigned line;		/* of BEGIN:, from 1 */
};

struct ics_text {
	const char *path;
	struct slice rest;
	unsigned line;		/* of what is left */
};

/* The whole file into the arena. OUTCOME_SETUP: cannot be read, is too large,
 * is no text, or does not begin with BEGIN:VCALENDAR. */
enum outcome ics_text_open(const char *path, struct arena *arena,
                           struct ics_text *text, struct why *why);
/*
 * The next event or time zone; *there is false at the end. OUTCOME_BAD, with
 * *line: a part that does not end, or a line too long; nothing follows then.
 */
enum outcome ics_text_next(struct ics_text *text, struct ics_part *part,
                           bool *there, unsigned *line, struct why *why);
/* The line of that property in the part, or the part's own. */
unsigned ics_part_line(const struct ics_part *part, const char *property);

/* --- what a title says --- */

/* "Half day", "Early Release Wednesday", "Medio día". */
bool ics_is_half(struct slice title, const char *const *words, size_t count);
/* Does one of the words stand in it? Any case, accents aside. */
bool ics_has_word(struct slice title, const char *const *words, size_t count);

#endif
