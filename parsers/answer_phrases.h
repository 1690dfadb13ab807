/*
 * answer_phrases.h - what the very words of a reply speak for (only for
 * answer*.c), beside its signs (answer_weigh.h).
 */
#ifndef PARSERS_ANSWER_PHRASES_H
#define PARSERS_ANSWER_PHRASES_H

#include "core/challenge.h"
#include "parsers/phrases.h"

struct phrase_weights {
	uint32_t hash;
	int16_t weights[ANSWERS];	/* 256ths of a logit */
};

extern const struct phrase_weights phrase_table[];	/* by hash */
extern const size_t phrase_table_count;

/* Adds what the words speak for. */
void phrases_weigh(const struct words *words, int32_t score[ANSWERS]);

#endif
