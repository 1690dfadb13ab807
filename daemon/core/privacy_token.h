/*
 * privacy_token.h - a text as words that remember how they were written; for
 * privacy*.c only.
 */
#ifndef CORE_PRIVACY_TOKEN_H
#define CORE_PRIVACY_TOKEN_H

#include "core/privacy.h"

enum { TOKENS_MOST = 12000, TOKEN_NEAR = 4 };

struct token {
	struct slice folded;
	bool is_capital;	/* begins with one, and goes on in small */
	bool is_initial;	/* one capital letter */
	bool is_shouted;	/* an acronym */
	bool is_number;
	bool is_first;		/* of a sentence or line */
	bool is_owner;		/* 's follows */
	bool is_cut;		/* a mark stands before it */
	bool is_name;		/* it may be a student's */
};

struct reader {
	const struct policy *policy;
	const char *writer;
	size_t count;
	struct token *tokens;
	const char **reasons;
	size_t found;
};

/* The text's words, up to both limits; they live in the arena. */
void privacy_read(struct reader *reader, struct slice text,
                  struct arena *arena);
/* The word there, or an empty one beyond the end. */
const struct token *token_at(const struct reader *reader, size_t at);
/* Is it one of those? The list ends with NULL. */
bool token_is_one(struct slice word, const char *const *list);

#endif
