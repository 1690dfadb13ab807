/*
 * sheet.h - the log as a spreadsheet, such as a team would keep by hand.
 * libxlsxwriter only here.
 *
 * Four sheets: the log, its steps, what happened when, and a summary with
 * counts and charts. The first three are tables: a header row that stays in
 * sight and that screen readers announce, with filters; dates are dates; what
 * is coloured says the same in words. Who sees what: core/logbook.h. Schools
 * stand in the config's order: it is no league table.
 *
 *	sheet = sheet_new(path, &logbook, now);
 *	sheet_challenge(sheet, &challenge, reviewed_at);   (for each)
 *	sheet_event(sheet, &event);                        (for each)
 *	outcome = sheet_end(sheet, &why);
 *
 * The same log and now give the same bytes. Limits: SHEET_ROWS_MOST rows of a
 * sheet; further ones are counted in the summary, and it says so. While it is
 * made, libxlsxwriter keeps pieces in nameless files in /tmp.
 */
#ifndef IO_SHEET_H
#define IO_SHEET_H

#include <stdint.h>

#include "base/fail.h"
#include "core/logbook.h"

enum { SHEET_ROWS_MOST = 100000 };

struct sheet;

/* The logbook is borrowed until sheet_end. */
struct sheet *sheet_new(const char *path, const struct logbook *logbook,
                        int64_t now);
/* A row of the log, and one for each of its steps. */
void sheet_challenge(struct sheet *sheet, const struct challenge *challenge,
                     int64_t reviewed_at);
void sheet_event(struct sheet *sheet, const struct logbook_event *event);
/* Writes the file; ends the sheet in any case. OUTCOME_SETUP: it cannot be
 * written. */
enum outcome sheet_end(struct sheet *sheet, struct why *why);

#endif
