/*
 * actions_stem.h - the forms of a word, as far as a step is known by them.
 *
 * "installed", "installing" and "installation" are forms of "install", "got" is
 * one of "get", "pedí" one of "pedir". What is done in other words ("bought"
 * for "order") is only a sign, never enough alone.
 */
#ifndef PARSERS_ACTIONS_STEM_H
#define PARSERS_ACTIONS_STEM_H

#include <stdbool.h>

#include "parsers/words.h"

enum form {
	FORM_BARE,		/* "install", "installs" */
	FORM_PAST,		/* "installed", "got", "pedí" */
	FORM_GOING,		/* "installing" */
	FORM_EITHER		/* "put": bare or past, by its neighbours */
};

/* The front of a folded word that its forms share. */
struct slice stem_of(struct slice word);
/* Do both stems belong to one word? */
bool stem_same(struct slice a, struct slice b);

/* Of two folded words: "summary" of "summarize"? */
bool stem_same_word(struct slice a, struct slice b);

/* Do both verbs stand for one deed: "order" and "purchased"? */
bool stem_same_deed(const struct word *a, const struct word *b);

/* Is it a verb whose end can be seen: "the fence is up"? */
bool stem_leaves_a_thing(const struct word *word);
/* A verb for buying, ordering or finding? Then "at Costco" is where from. */
bool stem_is_bought(const struct word *word);
/* One for moving things? Then "to the workroom" is no other thing. */
bool stem_is_moved(const struct word *word);
/* One for which the thing's being there is not enough? */
bool stem_is_installed(const struct word *word);
/* One after which the thing stays, so that "out" is not the end of it? */
bool stem_is_fixed(const struct word *word);
/* One that both sides may do to one another: who called whom? */
bool stem_is_said(const struct word *word);
/* One for publishing? Then "on the job board" is where. */
bool stem_is_shown(const struct word *word);

enum form stem_form(const struct word *word);

#endif
