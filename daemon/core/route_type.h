/* route_type.h - which type a text speaks for; for route*.c only. */
#ifndef CORE_ROUTE_TYPE_H
#define CORE_ROUTE_TYPE_H

#include "core/route.h"
#include "core/route_words.h"

enum { SHOWN_WORDS_MAX = 4, ROUTE_TYPES_MOST = 256 };

struct type_score {
	const struct type *type;
	int32_t score;			/* in hundredths of a word */
	int32_t learned;		/* of it, what was learned */
	size_t shown_count;
	struct slice shown[SHOWN_WORDS_MAX];	/* words that counted */
};

/* The scores of all types, the best one first. */
struct type_score *route_type_scores(const struct policy *policy,
                                     const struct words *words,
                                     struct arena *arena);

/* Words that say nothing about a type: short ones, and some others. */
bool route_is_common(struct slice word);

/*
 * Adds what was learned of the words to the scores, which are in order again
 * afterwards (route_learned.c). False if too little was learned to count.
 */
bool route_add_learned(const struct learned *learned,
                       const struct words *words, struct type_score *scores,
                       size_t count);
/* "12 of 14 earlier challenges with \"sub\"": what told most for that type. */
struct slice route_show_learned(const struct learned *learned,
                                const struct words *words,
                                const struct type *type,
                                struct arena *arena);
/* The best one first. */
void route_sort_scores(struct type_score *scores, size_t count);

/* What is read for the type: subject and text, or a form's fields. */
void route_read_words(const struct report *report, struct words *words);

/* The type that a form's field names, or NULL if it names none. */
const struct type *route_type_stated(const struct policy *policy,
                                     struct slice value, struct arena *arena);

#endif
