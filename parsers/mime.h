/*
 * mime.h - where the parts of a mail are (RFC 2046), and their header blocks.
 *
 * SECURITY: this reads hostile bytes first. It holds every limit on structure,
 * so that no library is ever given more than they allow: the mail is read
 * once, line by line, in constant memory; nothing recurses; what lies beyond a
 * limit is left out and the tree says so.
 *
 * What the headers mean is not asked here, but for the type and the boundary,
 * without which there is no structure. Broken mail that is accepted on
 * purpose: VIOLATIONS.md.
 */
#ifndef PARSERS_MIME_H
#define PARSERS_MIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "parsers/field.h"

enum {
	MIME_PARTS_MAX = 1000,
	MIME_DEPTH_MAX = 50,
	MIME_FIELD_LIMIT = 32 * 1024,	/* bytes of one field, folded */
	MIME_HEADER_LIMIT = 256 * 1024,	/* bytes of one header block */
	MIME_HEADERS_LIMIT = 1024 * 1024	/* of all of them together */
};

/* An open file that can be read at any offset, or bytes. */
struct mime_source {
	int fd;			/* < 0: bytes */
	struct slice bytes;
};

struct mime_part {
	int32_t parent;		/* -1 for the mail itself */
	int32_t end;		/* the parts after this one, up to before that
	                           index, are inside of it */
	int32_t depth;
	const struct header *headers;
	int32_t header_count;
	char type[MIME_TYPE_MAX];	/* "text/plain"; lower case */
	bool is_multipart;	/* and has a boundary that is looked for */
	bool is_message;	/* a mail within: its one child */
	bool has_type;		/* a usable Content-Type stands there */
	int64_t start;		/* of the body, as an offset in the source */
	int64_t stop;
};

struct mime_tree {
	struct mime_part *parts;	/* a part before those within it; [0]
	                                   is the mail */
	int32_t count;			/* at least 1 */
	int64_t size;			/* of the whole */
	bool field_cut;
	bool header_cut;
	bool parts_cut;
	bool depth_cut;
	bool read_failed;		/* the file could not be read on */
};

/* Bytes at that offset; 0 at the end, -1 if they can not be read. */
int64_t mime_source_read(const struct mime_source *source, int64_t offset,
                         char *to, size_t size);

/* The tree lives in the arena. */
void mime_scan(const struct mime_source *source, struct arena *arena,
               struct mime_tree *tree);

/* The value of the first such field of the part, trimmed, or empty. */
struct slice mime_header(const struct mime_part *part, const char *name);

#endif
