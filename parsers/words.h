/*
 * words.h - a text as folded words, and phrases found among them.
 *
 * Every reader of people's language stands on this: words are lower case,
 * without accents and apostrophes ("don't" is "dont", "Más" is "mas"), stretched
 * letters are shortened ("yesss" is "yes"), usual slips of the thumb put right
 * (words_slips.c), and the original bytes stay at hand. A hyphen between two
 * letters parts two words and is no mark of its own.
 *
 * Lines that are quoted (">") are left out. A line that was only wrapped goes
 * on in the next.
 *
 * Phrases are written as a person would extend them, words with spaces between:
 *
 *   word      that word            a/b/c   one of these
 *   word?     may be missing       fix*    begins so
 *   #         a number             _       any one word
 *   ...       up to four words, not over a mark nor a "but" or "and"
 *
 * "?" is for a whole element: "the/this?" may be missing. Matching is a walk
 * over a set of positions in the phrase: no backtracking, time bounded by the
 * phrase's length.
 */
#ifndef PARSERS_WORDS_H
#define PARSERS_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum {
	WORDS_LIMIT = 20000,	/* words and marks of a text; the rest is cut */
	WORD_LENGTH_LIMIT = 64,	/* bytes of a folded word; longer: cut */
	PHRASE_LIMIT = 24	/* elements of a phrase; "..." counts as four */
};

enum word_kind {
	WORD_PLAIN,		/* letters, or letters and digits */
	WORD_NUMBER,		/* digits only: see number */
	WORD_MARK,		/* one character that is neither */
	WORD_EMOJI,		/* folded to ":yes:", ":no:", ":smile:", ... */
	WORD_LINE		/* the end of a line */
};

struct word {
	struct slice text;	/* as written */
	struct slice folded;	/* NUL-terminated beyond its length */
	int32_t number;		/* of WORD_NUMBER and of "11th"; or -1 */
	enum word_kind kind;
	bool spaced;		/* white space or a line's start before it */
	bool capital;		/* begins with a capital letter */
};

struct words {
	const struct word *list;
	size_t count;
	bool cut;
	struct word_hints *hints;	/* of the reader's own, or NULL */
};

/* For a reader with classes of phrases: which do not begin at a word. */
struct word_hints {
	uint64_t known;
	uint64_t none;
};

struct words words_split(struct slice text, struct arena *arena);

bool word_is(const struct word *word, const char *folded);
bool word_is_mark(const struct word *word, char mark);
/* Is it one of those, written "a/b/c*"? */
bool word_is_any(const struct word *word, const char *alternatives);
/* Letters or digits. */
bool word_is_spoken(const struct word *word);

/*
 * How many words from `from` on the phrase takes, the longest way, not beyond
 * `to`; 0 if it does not stand there.
 */
size_t words_match(const struct words *words, size_t from, size_t to,
                   const char *phrase);
/* The first place in words[from, to) where it stands, or `to`. */
size_t words_find(const struct words *words, size_t from, size_t to,
                  const char *phrase);
bool words_have(const struct words *words, size_t from, size_t to,
                const char *phrase);
/* Does it take all of words[from, to)? */
bool words_are(const struct words *words, size_t from, size_t to,
               const char *phrase);

/* The original bytes from words[from] through words[to - 1]. */
struct slice words_text(const struct words *words, size_t from, size_t to);

/* A usual slip put right, or the word itself (words_slips.c). */
struct slice words_mend(struct slice folded);

#endif
