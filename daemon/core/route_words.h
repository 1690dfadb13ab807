/*
 * route_words.h - a report's text as folded words, each with how much it says
 * about the obstacle; for route*.c only.
 *
 * Folded as base/utf8.h does, apostrophes and a final 's left out, split at
 * everything that is neither letter nor digit ("$" is a word of its own), so
 * that "don't", "dont" and "short-staffed", "short staffed" are the same.
 */
#ifndef CORE_ROUTE_WORDS_H
#define CORE_ROUTE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum { PHRASE_WORDS_MAX = 6, WEIGHT_WHOLE = 100 };

struct word {
	struct slice text;	/* folded */
	bool is_capital;	/* begins with a capital letter */
	bool is_shouted;	/* capitals only, and more than one */
	bool is_first;		/* of its sentence */
	bool is_after_gap;	/* a comma, bracket or the like stands before */
	bool is_prefix;		/* "*" follows: any ending will do */
	size_t line;		/* in which line it stands, from 0 */
	int32_t weight;		/* percent */
	int32_t lacking;	/* words since "no", "without", ... or -1 */
};

struct words {
	size_t count;
	size_t size;
	struct word *words;
	size_t lines;
	struct arena *arena;
};

void words_init(struct words *words, struct arena *arena);
/* Adds a text's words, as sentences of their own, at that weight. */
void words_add(struct words *words, struct slice text, int32_t weight);
/*
 * Lets words count more where the obstacle is said (after "because", behind
 * "no" or "without") and less in consequences (after "so") and in what is
 * fine (before "but").
 */
void words_weigh(struct words *words);
/* Those of one sentence that it says it is not about; for words_weigh. */
void words_weigh_denied(struct words *words, size_t from, size_t to);

/* A phrase that is looked for: its words, the last perhaps a prefix. */
struct phrase {
	size_t count;
	struct phrase_word {
		struct slice text;
		bool is_prefix;
	} words[PHRASE_WORDS_MAX];
};

void phrase_read(struct phrase *phrase, const char *text,
                 struct arena *arena);
/* Do the words from that place on begin with the phrase? Plurals do. */
bool phrase_matches(const struct phrase *phrase, const struct words *words,
                    size_t at);
/* Do at most that many letters differ, lack, or come on top (route_type.c)? */
bool route_is_close(struct slice a, struct slice b, size_t most);
bool route_word_is(const struct word *word, const char *text);
bool word_is_one_of(const struct word *word, const char *const *texts);

#endif
