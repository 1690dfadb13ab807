/*
 * arena.h - memory that lives as long as one turn.
 *
 * Everything allocated for a turn is freed together. Allocation cannot fail:
 * over the limit, or without memory, the program ends (die). In the confined
 * parser that is a verdict about one mail; in the daemon the limit is far
 * above what the documented limits of input can need.
 *
 * Disadvantage: nothing is freed early, and a pointer kept past the turn
 * dangles. Keep only values, or copy into a longer-lived arena.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "base/str.h"

struct arena;

/* limit: bytes handed out in all before the program ends. */
struct arena *arena_new(size_t limit);

/* Frees the arena and all that came from it; NULL is allowed. */
void arena_free(struct arena *arena);

/* Frees all that came from it and starts anew. */
void arena_clear(struct arena *arena);

/* Zeroed, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t size);
void *arena_alloc_array(struct arena *arena, size_t count, size_t size);

/* Copies; the copy is NUL-terminated beyond its length. */
struct slice arena_copy(struct arena *arena, struct slice from);
char *arena_string(struct arena *arena, struct slice from);
char *arena_format(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
