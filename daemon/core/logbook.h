/*
 * logbook.h - the Implementation Challenge Log as rows and columns, for a
 * spreadsheet (io/sheet.h) or as CSV. Pure.
 *
 * Three parts: the log, a row a challenge; its steps; and what happened when.
 * WHO SEES WHAT is decided here, not by who asks (DOMAIN.md section 3):
 *
 *	coordinator	all of it: who raised it, the brief in the submitter's
 *			words, the history's text
 *	staff		the log with approved summaries, owners, steps; no
 *			submitter, no words
 *	outside		(a member who is no school official) numbers, types,
 *			schools, approved summaries, states, dates; no step's
 *			text, no school of a sensitive one
 *
 * A sensitive challenge's submitter is a name like any other: only the
 * coordinator's log has names at all.
 */
#ifndef CORE_LOGBOOK_H
#define CORE_LOGBOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "core/challenge.h"
#include "core/policy.h"

enum logbook_reader {
	LOGBOOK_COORDINATOR,	/* names and words */
	LOGBOOK_STAFF,
	LOGBOOK_OUTSIDE
};

enum logbook_part { LOGBOOK_LOG, LOGBOOK_STEPS, LOGBOOK_DATES, LOGBOOK_PARTS };

enum logbook_kind { LOGBOOK_TEXT, LOGBOOK_NUMBER, LOGBOOK_DAY };

enum { LOGBOOK_COLUMNS_MAX = 40 };

struct logbook {
	const struct policy *policy;
	const char *language;
	enum logbook_reader reader;
	int32_t today;
};

/* What colours a column, beside the words that stand in it. */
enum logbook_paint { LOGBOOK_PLAIN, LOGBOOK_LIGHT, LOGBOOK_STATE };

struct logbook_column {
	const char *head;
	enum logbook_kind kind;
	enum logbook_paint paint;
	int width;		/* in characters */
};

struct logbook_cell {
	enum logbook_kind kind;
	const char *text;	/* of a text; may be empty */
	int64_t number;
	int32_t day;		/* DAY_NONE: empty */
};

/* One line of what happened, as the store's history has it. */
struct logbook_event {
	int64_t challenge;
	int64_t at;
	const char *actor;
	const char *event;
	const char *text;
	enum challenge_state after;
};

const char *logbook_title(enum logbook_part part, const char *language);

/* Those that this reader has, in order; how many. */
size_t logbook_columns(const struct logbook *logbook, enum logbook_part part,
                       struct logbook_column *columns);

/* The cells of one row, as many as columns. Texts live in the arena.
 * reviewed: when the challenge was last marked in a review, or 0. */
void logbook_row(const struct logbook *logbook,
                 const struct challenge *challenge, int64_t reviewed,
                 struct arena *arena, struct logbook_cell *cells);
void logbook_step(const struct logbook *logbook,
                  const struct challenge *challenge, const struct step *step,
                  struct arena *arena, struct logbook_cell *cells);
void logbook_date(const struct logbook *logbook,
                  const struct logbook_event *event, struct arena *arena,
                  struct logbook_cell *cells);

/* Words for people, in that language. */
const char *logbook_state(enum challenge_state state, const char *language);
const char *logbook_ending(enum ending ending, const char *language);
/* School days since the report, to the end or to today. */
int32_t logbook_age(const struct logbook *logbook,
                    const struct challenge *challenge);

/*
 * RFC 4180: heads, then rows. A text that a spreadsheet would take for a
 * formula gets an apostrophe.
 */
void logbook_csv_heads(const struct logbook *logbook, enum logbook_part part,
                       struct text *csv);
void logbook_csv_row(const struct logbook_cell *cells, size_t count,
                     struct text *csv);

#endif
