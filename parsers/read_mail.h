/*
 * read_mail.h - a mail's bytes in, a report out; a text in, a reading out.
 *
 * This is where the parsers come together. It starts no process and asks for
 * nothing, so that tests and fuzzers can call it; clearway-parse.c calls it
 * confined.
 */
#ifndef PARSERS_READ_MAIL_H
#define PARSERS_READ_MAIL_H

#include "base/arena.h"
#include "core/reading.h"
#include "core/report.h"
#include "parsers/mime.h"

enum { READ_ARENA_LIMIT = 96 * 1024 * 1024 };	/* bytes, for one mail */

/* Once, before anything is read and before the process is confined. */
void read_start(void);

/* All slices of the report live in the arena. */
void read_mail(const struct mime_source *source, struct arena *arena,
               struct report *report);

/* How the words of a person are meant; see core/reading.h. */
void read_text(const struct reading_context *context, struct slice text,
               struct arena *arena, struct reading *reading);

#endif
