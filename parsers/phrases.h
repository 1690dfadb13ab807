/*
 * phrases.h - the words, pairs and rows of three words of a text, and weights of
 * them (only for the readers that weigh words: answer*.c, remarks.c).
 *
 * Tables of signs and cues know families of words; people put them together in
 * more ways than families foresee. Every piece of a text has weights, learnt
 * from the labelled sets of tests/corpus by its train_*.py. They are kept by a
 * hash; the tables' comments say which words are meant.
 */
#ifndef PARSERS_PHRASES_H
#define PARSERS_PHRASES_H

#include <stddef.h>
#include <stdint.h>

#include "parsers/words.h"

enum {
	PHRASES_WORDS_MOST = 160,	/* of a text; the rest is not weighed */
	PHRASES_MOST = 8 * PHRASES_WORDS_MOST
};

/* A piece of a text: how it is taken, and words[from, from + count). */
struct phrase {
	uint32_t hash;
	char kind;	/* u, b, t: one, two, three words; 0, 1, 2: the first
			   ones; l: the last one; n: how many */
	uint16_t from;	/* places among the words that count */
	uint16_t count;
};

/* The places of the words that count (no line ends); how many. */
size_t phrases_places(const struct words *words,
                      size_t places[PHRASES_WORDS_MOST]);
/* Each piece once, by hash; how many. */
size_t phrases_of(const struct words *words, struct phrase list[PHRASES_MOST]);

/* The row of a table whose rows begin with a hash and stand by it, or NULL. */
const void *phrase_row(uint32_t hash, const void *table, size_t count,
                       size_t size);

#endif
