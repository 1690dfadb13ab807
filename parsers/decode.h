/*
 * decode.h - what the headers and bytes of a mail mean, by GMime: encoded
 * words, addresses, dates, parameters, transfer encodings.
 *
 * SECURITY: all of this is hostile; mime.h has cut it to size before. Nothing
 * here fails: what can not be understood is given as it stands, repaired to
 * UTF-8. decode.c is the only file that knows GMime.
 */
#ifndef PARSERS_DECODE_H
#define PARSERS_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

enum {
	DECODE_PARAMETERS_LOOK = 8 * 1024,	/* bytes of a field with
	                                           parameters; the rest is
	                                           not looked at */
	DECODE_STEP_MAX = 32 * 1024	/* bytes given to transfer_step */
};

/* Starts GMime and charset.h: once, before the process is confined. */
void decode_start(void);

/* RFC 2047 and raw 8-bit bytes: one line of UTF-8, trimmed. */
struct slice decode_words(struct slice raw, struct slice charset,
                          struct arena *arena);

/* Groups are flattened. How many addresses were written to `to`. */
size_t decode_addresses(struct slice raw, struct slice charset,
                        struct arena *arena, struct report_address *to,
                        size_t most);

bool decode_date(struct slice raw, struct arena *arena, int64_t *at,
                 int32_t *zone);

/* A parameter of Content-Type or Content-Disposition (RFC 2231), or empty. */
struct slice decode_parameter(struct slice raw, const char *name,
                              struct slice charset, struct arena *arena);

struct transfer;		/* undoing a Content-Transfer-Encoding */

struct transfer *transfer_new(struct slice encoding);
void transfer_free(struct transfer *transfer);
/* Decodes length <= DECODE_STEP_MAX bytes; valid until the next call. */
struct slice transfer_step(struct transfer *transfer, const char *bytes,
                           size_t length);
/* What is left at the end, where base64 lacks its last signs. */
struct slice transfer_end(struct transfer *transfer);
/* The hash of all that was decoded, as 64 digits. */
struct slice transfer_sha256(struct transfer *transfer, struct arena *arena);

#endif
