/*
 * field.h - the fields of a header block, and what Content-Type says about
 * structure (RFC 5322 2.2, RFC 2045 5.1): type and boundary. What fields mean
 * otherwise: decode.h.
 */
#ifndef PARSERS_FIELD_H
#define PARSERS_FIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "parsers/automatic.h"	/* struct header */

enum {
	MIME_BOUNDARY_MAX = 256,	/* RFC 2046 allows 70 */
	MIME_TYPE_MAX = 128
};

/* Does this line begin a field, or go on with one? */
bool field_is_one(struct slice line);
bool field_is_folded(struct slice line);

/* The fields of a header block, unfolded, in the arena. */
struct header *header_parse(struct slice block, struct arena *arena,
                            int32_t *count);

/* "text/plain", lower case; false, and nothing written, if it says none. */
bool field_type(struct slice value, char text[MIME_TYPE_MAX]);

/* The boundary's length, or 0 if there is none. It is not NUL-terminated. */
size_t field_boundary(struct slice value, char boundary[MIME_BOUNDARY_MAX]);

#endif
