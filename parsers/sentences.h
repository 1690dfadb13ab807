/*
 * sentences.h - what somebody says themselves, sentence by sentence.
 *
 * Greetings, signatures ("-- ", a closing line and a name, a block of a name
 * and titles), mottoes in quotation marks, "Sent from my phone" and notices of
 * confidentiality are left out: they are never an answer nor an action.
 */
#ifndef PARSERS_SENTENCES_H
#define PARSERS_SENTENCES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "parsers/words.h"

struct sentence {
	size_t begin;		/* its first word, behind marker and greeting */
	size_t end;		/* behind its last word, before the mark */
	size_t next;		/* where the following one is looked for */
	bool question;		/* by its mark, or by how it begins */
	bool trails_off;	/* "..." */
	bool starts_line;
	bool ends_line;
	bool listed;		/* "- ", "* ", "2) " stand before it */
	int32_t marker;		/* the number of "2) ", or 0 */
};

struct body {
	const struct words *words;
	size_t end;		/* of what the sender says */
	size_t at;
	char letter;		/* the last of "A. " and "B. ", or 0 */
	int32_t marker;		/* the last of "1) ... 2) ..." on its line */
};

void body_init(struct body *body, const struct words *words);

/* The next sentence with a word or an emoji in it; false at the end. */
bool body_next(struct body *body, struct sentence *sentence);

/*
 * Does a new clause begin at words[at]: at a comma, semicolon, colon, dash or
 * bracket, an emoji, or a conjunction that a thought turns at ("but", "y")?
 */
bool clause_turns(const struct words *words, size_t at);
/* Is it such a mark, which belongs to no clause? */
bool clause_mark(const struct words *words, size_t at);

/* The next clause of words[*at, end); false when nothing is left. */
bool clause_next(const struct words *words, size_t *at, size_t end,
                 size_t *begin, size_t *stop);

/* Are these words nothing but thanks, a wish or an apology for being late? */
bool is_courtesy(const struct words *words, size_t from, size_t to);

#endif
