#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>

#include "base/fail.h"

enum { BLOCK_SIZE = 64 * 1024 };

struct block {
	struct block *next;
	size_t size;
	size_t used;
	max_align_t data[];
};

struct arena {
	struct block *blocks;
	size_t limit;
	size_t total;
};

struct arena *
arena_new(size_t limit)
{
	struct arena *arena = calloc(1, sizeof(*arena));

	if (arena == NULL)
		die("no memory left for an arena");
	arena->limit = limit;
	return arena;
}

void
arena_clear(struct arena *arena)
{
	while (arena->blocks != NULL) {
		struct block *block = arena->blocks;

		arena->blocks = block->next;
		free(block);
	}
	arena->total = 0;
}

void
arena_free(struct arena *arena)
{
	if (arena == NULL)
		return;
	arena_clear(arena);
	free(arena);
}

static struct block *
add_block(struct arena *arena, size_t size)
{
	size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
	struct block *block = calloc(1, sizeof(*block) + room);

	if (block == NULL)
		die("no memory left for %zu bytes", room);
	block->size = room;
	block->next = arena->blocks;
	arena->blocks = block;
	return block;
}

void *
arena_alloc(struct arena *arena, size_t size)
{
	const size_t align = sizeof(max_align_t);
	struct block *block = arena->blocks;
	void *result;

	if (size > SIZE_MAX - align || size + align > arena->limit -
	    (arena->total < arena->limit ? arena->total : arena->limit))
		die("a turn wants more than its limit of %zu bytes",
		    arena->limit);
	size = (size + align - 1) / align * align;
	if (block == NULL || block->size - block->used < size)
		block = add_block(arena, size);
	result = (char *)block->data + block->used;
	block->used += size;
	arena->total += size;
	return result;
}

void *
arena_alloc_array(struct arena *arena, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		die("an array of %zu times %zu bytes is too large", count,
		    size);
	return arena_alloc(arena, count * size);
}

char *
arena_string(struct arena *arena, struct slice from)
{
	char *copy;

	if (from.length == SIZE_MAX)
		die("a text of %zu bytes is too large", from.length);
	copy = arena_alloc(arena, from.length + 1);
	if (from.length > 0)
		memcpy(copy, from.data, from.length);
	return copy;
}

struct slice
arena_copy(struct arena *arena, struct slice from)
{
	return (struct slice){ arena_string(arena, from), from.length };
}

char *
arena_format(struct arena *arena, const char *format, ...)
{
	va_list args;
	int length;
	char *text;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0)
		die("cannot format \"%s\"", format);
	text = arena_alloc(arena, (size_t)length + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}
