/*
 * wire.h - values as bytes, between two processes of ours.
 *
 * Each value is "name length\n", its bytes, "\n". One function walks over a
 * struct and names its fields in order; the same walk writes them and reads
 * them back, so the two can not differ. What is read comes from a process that
 * has read hostile bytes, so nothing is believed: names, order, lengths,
 * ranges and UTF-8 are checked, and that nothing follows the end. The first
 * fault is kept, and every step after it does nothing.
 *
 * What is written is made good on the way, so that it can be read back: lines
 * lose their control characters, all loses what is not UTF-8, and what is too
 * long is cut between two characters.
 */
#ifndef CORE_WIRE_H
#define CORE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h"
#include "base/str.h"

enum { WIRE_NAME_MAX = 40 };

struct wire {
	const char *what;	/* "report", for the why */
	struct text *to;	/* writing; NULL while reading */
	struct slice from;	/* reading: what is left; slices point here */
	bool failed;
	struct why *why;
};

void wire_start_write(struct wire *wire, const char *what, struct text *to);
void wire_start_read(struct wire *wire, const char *what, struct slice from,
                     struct why *why);

void wire_bool(struct wire *wire, const char *name, bool *value);
void wire_int32(struct wire *wire, const char *name, int32_t least,
                int32_t most, int32_t *value);
void wire_int64(struct wire *wire, const char *name, int64_t least,
                int64_t most, int64_t *value);
/* An int32 that is a day (base/day.h) or DAY_NONE. */
void wire_day(struct wire *wire, const char *name, int32_t *value);
/* An enum's value; how many there are is kinds. */
unsigned wire_kind(struct wire *wire, const char *name, unsigned kinds,
                   unsigned value);
/* One line without control characters. */
void wire_line(struct wire *wire, const char *name, size_t limit,
               struct slice *value);
/* Lines ending in LF; no other control characters than tabs. */
void wire_text(struct wire *wire, const char *name, size_t limit,
               struct slice *value);

/* For a rule of the reader's own: what was just read is wrong. */
void wire_refuse(struct wire *wire, const char *name, const char *problem);

/* True while reading and nothing is wrong yet. */
bool wire_is_reading(const struct wire *wire);

/* Reading: everything was right and nothing is left. */
enum outcome wire_end(struct wire *wire);

#endif
