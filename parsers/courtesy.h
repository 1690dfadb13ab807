/*
 * courtesy.h - where what somebody says ends and their signature begins, and
 * what is only said to be polite (only for sentences.c).
 */
#ifndef PARSERS_COURTESY_H
#define PARSERS_COURTESY_H

#include "parsers/words.h"

/* How many words at `from` only greet: "Hi Pat,". */
size_t courtesy_greeting(const struct words *words, size_t from, size_t to);

/* Is it "Thanks, Pat": a closing and a name, on the line of the last words? */
bool courtesy_signs_off(const struct words *words, size_t from, size_t to);

/* Are they thanks, a wish or an apology, word for word? courtesy_polite.c */
bool courtesy_is_polite(const struct words *words, size_t from, size_t to);

/* The end of what is said: before signature, notices, mottoes. */
size_t courtesy_end(const struct words *words);

#endif
