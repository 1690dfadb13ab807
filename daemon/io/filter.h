/*
 * filter.h - the daemon's side of clearway-parse.
 *
 * The program is started when it is first needed, with no environment and no
 * open file but its socket, and started again whenever it is gone. It answers
 * one request at a time (core/parse_request.h), each in a process of its own
 * that the kernel ends after PARSE_WALL_SECONDS; should the program itself not
 * answer within FILTER_SECONDS, it is killed. What it answers is checked value
 * by value: it has read hostile bytes.
 *
 * Outcomes: OUTCOME_OK; OUTCOME_BAD, this input ended its reader, and the why
 * says how (the next one is answered as ever); OUTCOME_LATER, the machine has
 * no room for it now; OUTCOME_SETUP, the program cannot be started at all.
 */
#ifndef IO_FILTER_H
#define IO_FILTER_H

#include <stddef.h>
#include <sys/types.h>

#include "base/arena.h"
#include "base/fail.h"
#include "core/parse_request.h"
#include "core/report.h"

enum { FILTER_SECONDS = 15 };

struct filter;

/* The path of clearway-parse; it is copied. Starts nothing yet. */
struct filter *filter_new(const char *path);

/* Ends the program and waits for it; NULL is allowed. */
void filter_free(struct filter *filter);

/*
 * The mail is an open file, read from its beginning wherever its offset is,
 * and left open. The report's slices live in the arena.
 */
enum outcome filter_mail(struct filter *filter, int mail, struct arena *arena,
                         struct report *report, struct why *why);

/*
 * Small mails (PARSE_MAILS_LIMIT in all), read by one process: only those of
 * one writer, such as what an operator types. On failure none of the reports
 * is to be used; each may still be had by itself.
 */
enum outcome filter_mails(struct filter *filter, const struct slice *mails,
                          size_t count, struct arena *arena,
                          struct report *reports, struct why *why);

/* How a text is meant. The reading's slices live in the arena. */
enum outcome filter_text(struct filter *filter,
                         const struct reading_context *context,
                         struct slice text, struct arena *arena,
                         struct reading *reading, struct why *why);

/*
 * Many texts, as many at a time as a request holds: one process reads them
 * all. On failure none of the readings is to be used.
 */
enum outcome filter_texts(struct filter *filter,
                          const struct parse_text *texts, size_t count,
                          struct arena *arena, struct reading *readings,
                          struct why *why);

/* The program's process, or 0 while it is not running. For tests. */
pid_t filter_process(const struct filter *filter);

#endif
