/*
 * turn_book.h - the log as a file for people: a spreadsheet, or CSV.
 */
#ifndef TURN_BOOK_H
#define TURN_BOOK_H

#include "core/logbook.h"
#include "turn.h"

enum {
	BOOK_BYTES_MOST = 4 * 1024 * 1024	/* of an attachment */
};

/* As the reader sees it, in that language (NULL: the district's). */
void book_init(struct logbook *book, const struct turn *turn,
               enum logbook_reader reader, const char *language, int64_t now);

/* All that the filter lets through, with steps and dates. */
enum outcome book_write_sheet(struct turn *turn, const struct logbook *book,
                              const struct challenge_filter *filter,
                              const char *path, int64_t now, struct why *why);
/* The log alone. */
enum outcome book_write_csv(struct turn *turn, const struct logbook *book,
                            const struct challenge_filter *filter,
                            struct text *csv, struct why *why);
/* The bytes of the spreadsheet, in the turn's arena; at most
 * BOOK_BYTES_MOST. */
enum outcome book_sheet_bytes(struct turn *turn, const struct logbook *book,
                              const struct challenge_filter *filter,
                              int64_t now, struct slice *bytes,
                              struct why *why);

#endif
