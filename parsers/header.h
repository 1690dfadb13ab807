/*
 * header.h - the fields of a mail's header, and how their values are read.
 */
#ifndef PARSERS_HEADER_H
#define PARSERS_HEADER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

struct header {			/* one field, unfolded */
	struct slice name;
	struct slice value;
};

/* The first header of that name, or NULL. */
const struct header *header_find(const struct header *headers, size_t count,
                                 const char *name);

/*
 * A structured value without comments (RFC 5322 3.2.2), and without what
 * follows the first ";". In the arena only where it had to change.
 */
struct slice header_word(struct slice value, struct arena *arena);

/* The same with what follows the ";" kept. */
struct slice header_value(struct slice value, struct arena *arena);

/*
 * Splits a block of header fields, unfolding them; false after the last. What
 * is no field is passed over.
 */
bool header_next(struct slice *rest, struct arena *arena,
                 struct header *header);

/* Appends a reason unless it stands there already or there is no room. */
void report_add_reason(struct report *report, struct slice reason);

#endif
