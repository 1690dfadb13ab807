/*
 * answer_signs.h - what a phrase shows in a reply (only for answer*.c).
 *
 * To teach a new phrase, add a line to the table in answer_signs.c or
 * answer_signs_bad.c (English), answer_signs_es.c (Spanish), and the sentence you saw to tests/corpus.
 */
#ifndef PARSERS_ANSWER_SIGNS_H
#define PARSERS_ANSWER_SIGNS_H

#include <stddef.h>

#include "parsers/words.h"

enum sign {
	SIGN_NONE,
	SIGN_SKIP,	/* says nothing: "lol", "ma'am", "to be honest" */
	SIGN_YES,	/* the bare word: "yes", "yep", thumbs up */
	SIGN_NO,	/* the bare word: "no", "nope", "not at all" */
	SIGN_GOOD,	/* states that it is so now: "fixed", "works" */
	SIGN_FAIR,	/* good, but alone not enough: "done", "fine" */
	SIGN_CAME,	/* some of it came: "received", "arrived" */
	SIGN_KIND,	/* what only contented people add: "happy", "finally" */
	SIGN_CLOSE,	/* "you can close it" */
	SIGN_OPEN,	/* "don't close", "reopen", "I disagree" */
	SIGN_BAD,	/* states that it is not so: "broken", "waiting" */
	SIGN_NEED,	/* bad, unless it is only about what comes */
	SIGN_MATTER,	/* "problem": bad unless it is said to be gone */
	SIGN_AGAIN,	/* it came back */
	SIGN_STILL,	/* "still", "todavía": bad unless what follows is good */
	SIGN_NOT,	/* turns what follows round */
	SIGN_PART,	/* "partly", "better", "half", "only the upstairs" */
	SIGN_SOME,	/* "some", "most", "the first": part with good or bad */
	SIGN_EXCEPT,	/* "except", "all but", "aside from" */
	SIGN_DOUBT,	/* not on own authority, not sure, not now */
	SIGN_ASK,	/* asks or orders something of us */
	SIGN_PAST,	/* "was", "had" */
	SIGN_BUT,
	SIGN_APART,	/* a new matter, called so: the rest does not count */
	SIGN_AROUND,	/* helped ourselves */
	SIGN_DROPPED,	/* not needed any more, which is no removal */
	SIGN_OTHER,	/* the yes answers something else */
	SIGN_IRONY,
	SIGNS
};

struct sign_phrase {
	const char *phrase;
	enum sign sign;
};

/* The longest phrase at `at`; how many words, 0 if none stands there. */
size_t sign_at(const struct words *words, size_t at, size_t end,
               enum sign *sign);

extern const struct sign_phrase answer_signs[];
extern const size_t answer_sign_count;
extern const struct sign_phrase answer_signs_bad[];
extern const size_t answer_sign_bad_count;
extern const struct sign_phrase answer_signs_es[];
extern const size_t answer_sign_es_count;

#endif
