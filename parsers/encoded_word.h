/*
 * encoded_word.h - encoded words of a header (RFC 2047) that belong together.
 *
 * Many programs break a header between the bytes of one character, although
 * each encoded word must hold whole ones. Neighbours in the same charset and
 * encoding are joined into one before anything decodes them.
 */
#ifndef PARSERS_ENCODED_WORD_H
#define PARSERS_ENCODED_WORD_H

#include "base/arena.h"
#include "base/str.h"

/* The header with its neighbours joined; linear in its length. */
struct slice encoded_words_join(struct slice raw, struct arena *arena);

#endif
