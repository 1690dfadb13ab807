/*
 * utf8.h - UTF-8 (RFC 3629): is it, where are its borders, and its letters
 * folded so that words can be compared.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* Well-formed throughout: no surrogates, no overlong forms, <= U+10FFFF. */
bool utf8_is_valid(struct slice s);

/*
 * The character at the front of *rest, which is moved past it. A byte that
 * begins no well-formed character is taken alone and given as U+FFFD. False at
 * the end.
 */
bool utf8_next(struct slice *rest, uint32_t *character);

/* The largest length <= most at which s can be cut between two characters. */
size_t utf8_border(struct slice s, size_t most);

void utf8_add(struct text *text, uint32_t character);

/* Appends s with everything that is not well-formed replaced by U+FFFD. */
void utf8_add_repaired(struct text *text, struct slice s);

/*
 * Appends s for comparing words: Latin letters lower case and without their
 * accents (so that "más" and "MAS" both give "mas"), typographic quotes,
 * apostrophes and dashes as their ASCII forms, no-break and other odd spaces
 * as a space, zero-width characters left out. Other characters unchanged.
 */
void utf8_add_folded(struct text *text, struct slice s);

/* How many characters (a badly formed byte counts as one). */
size_t utf8_count(struct slice s);

#endif
