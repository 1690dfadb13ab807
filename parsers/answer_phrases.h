/*
 * answer_phrases.h - what the very words of a reply speak for (only for
 * answer*.c).
 *
 * Signs (answer_signs.h) know families of words; people put them together in
 * more ways than families foresee. Here every word, pair and row of three
 * words of a reply has weights for each answer, learnt from the labelled
 * replies of tests/corpus by tests/corpus/train_answers.py, beside those of
 * the signs (answer_weigh.h). They are kept by a hash; the table's comments say
 * which words are meant.
 */
#ifndef PARSERS_ANSWER_PHRASES_H
#define PARSERS_ANSWER_PHRASES_H

#include <stddef.h>
#include <stdint.h>

#include "core/challenge.h"
#include "parsers/words.h"

enum {
	PHRASES_WORDS_MOST = 160,	/* of a reply; the rest is not weighed */
	PHRASES_MOST = 8 * PHRASES_WORDS_MOST
};

/* A piece of a reply: how it is taken, and words[from, from + count). */
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

struct phrase_weights {
	uint32_t hash;
	int16_t weights[ANSWERS];	/* 256ths of a logit */
};

extern const struct phrase_weights phrase_table[];	/* by hash */
extern const size_t phrase_table_count;

/* Adds what the words speak for. */
void phrases_weigh(const struct words *words, int32_t score[ANSWERS]);

#endif
