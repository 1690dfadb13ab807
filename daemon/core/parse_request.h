/*
 * parse_request.h - what the daemon and clearway-parse say to each other.
 *
 * Over a stream socket, which is the parser's standard input. A request is a
 * frame and length bytes; the reply likewise. Both run on the same machine, so
 * a frame is sent as it lies in memory.
 *
 *   PARSE_MAIL    with the mail's open file (SCM_RIGHTS) and no bytes; the
 *                 reply's bytes are a report (core/report.h)
 *   PARSE_TEXTS   bytes: parse_texts_write; the reply's: parse_readings_write
 *   PARSE_MAILS   bytes: small mails of one writer, who may touch his own, each
 *                 a part (parse_part_add); the reply's: reports, likewise
 *
 * Each request is answered by a process of its own, so that no mail can touch
 * the next. What became of it is the reply's kind.
 */
#ifndef CORE_PARSE_REQUEST_H
#define CORE_PARSE_REQUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "base/str.h"
#include "core/reading.h"

enum {
	PARSE_ITEMS_MAX = 512,		/* texts of one request */
	PARSE_MAILS_LIMIT = 512 * 1024,	/* bytes of PARSE_MAILS, all of it */
	PARSE_BYTES_LIMIT = 8 * 1024 * 1024,	/* of a request or a reply */
	PARSE_CPU_SECONDS = 5,
	PARSE_WALL_SECONDS = 10,	/* then the kernel ends it */
	PARSE_MEMORY_LIMIT = 256 * 1024 * 1024
};

enum parse_request { PARSE_MAIL = 1, PARSE_TEXTS, PARSE_MAILS };

enum parse_status {		/* a reply's kind */
	PARSE_OK,
	PARSE_SIGNAL,		/* killed by signal `detail` */
	PARSE_EXIT,		/* ended with `detail`, which is not 0 */
	PARSE_TIMEOUT,		/* used up its time */
	PARSE_LARGE,		/* its answer is larger than allowed */
	PARSE_REFUSED,		/* the request makes no sense */
	PARSE_STATUSES
};

struct parse_frame {
	uint32_t kind;
	uint32_t detail;
	uint32_t length;
};

struct parse_text {		/* one text to be read */
	struct reading_context context;
	struct slice text;	/* at most READING_TEXT_LIMIT bytes */
};

void parse_texts_write(const struct parse_text *texts, int32_t count,
                       struct text *bytes);
/* Trusting nothing. The array lives in the arena, its slices in bytes. */
enum outcome parse_texts_read(struct slice bytes, struct arena *arena,
                              struct parse_text **texts, int32_t *count,
                              struct why *why);

void parse_readings_write(const struct reading *readings, int32_t count,
                          struct text *bytes);
/* Trusting nothing; exactly count of them are expected. */
enum outcome parse_readings_read(struct slice bytes, struct reading *readings,
                                 int32_t count, struct why *why);

void parse_part_add(struct text *bytes, struct slice part);
/* Takes the next part; false at the end, and where the bytes are no parts. */
bool parse_part_next(struct slice *rest, struct slice *part);

#endif
