#include "parsers/phrases.h"

#include <stdlib.h>

enum { STEM = 5 };	/* bytes of a word within a pair or a row of three */

static const uint32_t FNV_BASIS = 2166136261u;
static const uint32_t FNV_PRIME = 16777619u;

static uint32_t
hash_bytes(uint32_t hash, const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * FNV_PRIME;
	return hash;
}

static uint32_t
hash_word(uint32_t hash, const struct word *word, size_t most)
{
	size_t length = word->folded.length < most ? word->folded.length
	                                           : most;

	/* Which number it is tells nothing. */
	if (word->kind == WORD_NUMBER)
		return hash_bytes(hash, "#_", 2);
	return hash_bytes(hash_bytes(hash, word->folded.data, length), "_", 1);
}

size_t
phrases_places(const struct words *words, size_t places[PHRASES_WORDS_MOST])
{
	size_t count = 0;

	for (size_t i = 0; i < words->count && count < PHRASES_WORDS_MOST; i++)
		if (words->list[i].kind != WORD_LINE)
			places[count++] = i;
	return count;
}

struct collecting {
	const struct words *words;
	const size_t *places;
	struct phrase *list;
	size_t count;
};

static void
collect(struct collecting *c, char kind, size_t from, size_t count,
        size_t stem)
{
	uint32_t hash = hash_bytes(FNV_BASIS, &kind, 1);

	for (size_t i = from; i < from + count; i++)
		hash = hash_word(hash, &c->words->list[c->places[i]], stem);
	c->list[c->count++] = (struct phrase){
		.hash = hash, .kind = kind, .from = (uint16_t)from,
		.count = (uint16_t)count
	};
}

static int
by_hash(const void *a, const void *b)
{
	const struct phrase *one = a;
	const struct phrase *other = b;

	return (one->hash > other->hash) - (one->hash < other->hash);
}

static size_t
drop_repeated(struct phrase *list, size_t count)
{
	size_t kept = 0;

	qsort(list, count, sizeof(*list), by_hash);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || list[kept - 1].hash != list[i].hash)
			list[kept++] = list[i];
	return kept;
}

size_t
phrases_of(const struct words *words, struct phrase list[PHRASES_MOST])
{
	size_t places[PHRASES_WORDS_MOST];
	struct collecting c = { .words = words, .places = places,
	                        .list = list };
	size_t count = phrases_places(words, places);
	size_t spoken = 0;	/* words, not marks */
	size_t last = 0;
	char size = 'A';

	for (size_t i = 0; i < count; i++) {
		collect(&c, 'u', i, 1, WORD_LENGTH_LIMIT);
		if (i + 1 < count)
			collect(&c, 'b', i, 2, STEM);
		if (i + 2 < count)
			collect(&c, 't', i, 3, STEM);
		if (!word_is_spoken(&words->list[places[i]]))
			continue;
		if (spoken < 3)
			collect(&c, (char)('0' + (int)spoken), i, 1,
			        WORD_LENGTH_LIMIT);
		last = i;
		spoken++;
	}
	if (spoken > 0)
		collect(&c, 'l', last, 1, WORD_LENGTH_LIMIT);
	for (size_t n = spoken; n > 1; n /= 2)
		size++;
	c.list[c.count++] = (struct phrase){
		.hash = hash_bytes(hash_bytes(FNV_BASIS, "n", 1), &size, 1),
		.kind = 'n', .from = (uint16_t)last, .count = 0
	};
	return drop_repeated(list, c.count);
}

static int
by_leading_hash(const void *key, const void *row)
{
	const uint32_t *hash = key;
	const uint32_t *other = row;

	return (*hash > *other) - (*hash < *other);
}

const void *
phrase_row(uint32_t hash, const void *table, size_t count, size_t size)
{
	return bsearch(&hash, table, count, size, by_leading_hash);
}
