/*
 * prose_words.h - how strongly a sentence states an obstacle. Private to
 * parsers/prose*.c.
 */
#ifndef PARSERS_PROSE_WORDS_H
#define PARSERS_PROSE_WORDS_H

#include <stdbool.h>

#include "base/str.h"

enum { PROSE_PLAIN = 1 };	/* a statement that names no obstacle */

/* Takes the next run of letters, digits and apostrophes of a folded text. */
bool prose_next_word(struct slice *rest, struct slice *word);

/* Is it one of a NULL-terminated list? */
bool prose_is_any(struct slice word, const char *const *list);

/* Is there no word in the folded text that only anger says? */
bool prose_is_calm(struct slice folded);

/* The higher, the better the folded sentence states an obstacle; 0 or less:
   it does not. */
int prose_score(struct slice folded);

#endif
