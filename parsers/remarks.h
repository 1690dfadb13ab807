/*
 * remarks.h - what is told beside a decision: news of the challenge, or only a
 * remark (only for actions*.c).
 *
 * Who accepts, or says that a step is done, adds more: "the frame is bent, so we
 * need a welder" belongs into the log, "took ten minutes" does not. No list of
 * phrases tells the two apart; the weights of their words do, learnt from
 * tests/corpus/remarks.jsonl by tests/corpus/train_remarks.py.
 */
#ifndef PARSERS_REMARKS_H
#define PARSERS_REMARKS_H

#include "parsers/phrases.h"

struct remark_weight {
	uint32_t hash;
	int16_t weight;		/* 256ths of a logit */
};

extern const struct remark_weight remark_table[];	/* by hash */
extern const size_t remark_table_count;

/* How much words[from, to) are news: 256ths of a logit, 0 is even. */
int32_t remark_weigh(const struct words *words, size_t from, size_t to);

#endif
