/*
 * uuencode.h - files that stand in a text as letters, as Unix programs and old
 * Outlook put them there: a line "begin 644 NAME", lines of data, a line "end"
 * (POSIX.1-2017, uuencode, "historical algorithm").
 *
 * Only what is unmistakable is taken out: octal rights of three or four
 * digits, a name, and data that fits its own lengths. A block that no "end"
 * closes is one if at least UUENCODE_LINES_LEAST lines of data stand in it.
 * Linear in the text.
 */
#ifndef PARSERS_UUENCODE_H
#define PARSERS_UUENCODE_H

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

enum { UUENCODE_LINES_LEAST = 3 };

/*
 * The text without such files, which become attachments of the report (name,
 * size, hash). Gives back the text itself where it holds none.
 */
struct slice uuencode_take(struct slice text, struct arena *arena,
                           struct report *report);

#endif
