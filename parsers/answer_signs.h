/*
 * answer_signs.h - what a phrase shows in a reply (only for answer*.c).
 *
 * Single words stand by families in answer_words*.c. To teach a new phrase,
 * add a line to answer_signs_more.c or _good.c (what is so, what is over),
 * _facts.c (facts that tell it), _not.c (what is not), _part.c, _aside.c
 * and _around.c (nothing said of it), _idioms.c (in a figure) or _less.c (all
 * that is less than a yes; the first ones of both kinds are in answer_signs.c
 * and _bad.c), or to answer_signs_es.c and _es_good.c (Spanish), the sentence
 * to tests/corpus, and run make answer-weights. A new sign changes the table's rows: do the same.
 */
#ifndef PARSERS_ANSWER_SIGNS_H
#define PARSERS_ANSWER_SIGNS_H

#include <stdbool.h>
#include <stddef.h>

#include "parsers/words.h"

enum sign {
	SIGN_NONE,
	SIGN_SKIP,	/* says nothing: "lol", "ma'am", "to be honest" */
	SIGN_YES,	/* the bare word: "yes", "yep", thumbs up */
	SIGN_NO,	/* the bare word: "no", "nope", "not at all" */
	SIGN_GOOD,	/* states that it is so now: "fixed", "works" */
	SIGN_FAIR,	/* good, but alone not enough: "done", "fine" */
	SIGN_CAME,	/* some of it came or was done: "arrived", "hired" */
	SIGN_DOES,	/* a thing does what it is for: "prints", "locks" */
	SIGN_DID,	/* something was done, unknown what: "bolted" */
	SIGN_CAN,	/* "can", "able" */
	SIGN_VERB,	/* what one wants to be able to: "log in", "print" */
	SIGN_HAVE,	/* "have", "tenemos" */
	SIGN_THING,	/* what people wait for: "books", "a nurse" */
	SIGN_NOW,	/* "now", "ya" */
	SIGN_ALL,	/* "all", "every", "cada" */
	SIGN_VISIT,	/* somebody was there, which changes nothing yet */
	SIGN_KIND,	/* what contented people add: "happy" */
	SIGN_CLOSE,	/* "you can close it" */
	SIGN_OPEN,	/* "don't close", "reopen", "I disagree" */
	SIGN_BAD,	/* states that it is not so: "broken", "waiting" */
	SIGN_BADPAST,	/* "jammed": past where good follows */
	SIGN_SAME,	/* as before: "no change", "igual" */
	SIGN_CEASE,	/* "no longer": good of bad, bad of good */
	SIGN_GONE,	/* "gone": good of a matter, bad of a thing */
	SIGN_FEAR,	/* "worried": harmless where it was */
	SIGN_NEED,	/* bad, unless it is only about what comes */
	SIGN_MATTER,	/* "problem": bad unless it is said to be gone */
	SIGN_AGAIN,	/* it came back */
	SIGN_BACK,	/* "came back": a fault or a person */
	SIGN_STILL,	/* "still": bad unless good follows */
	SIGN_NOT,	/* turns what follows round */
	SIGN_PART,	/* "partly", "better", "half", "only the upstairs" */
	SIGN_BETTER,	/* "improved": part, unless beside a plain yes */
	SIGN_ONLY,	/* "only": part beside what is good */
	SIGN_SOME,	/* "some", "most": part with good or bad */
	SIGN_EXCEPT,	/* "except", "all but", "aside from" */
	SIGN_UNKNOWN,	/* they have not looked, or cannot know */
	SIGN_IF,	/* a condition */
	SIGN_HEDGE,	/* "I think", "maybe", "looks like" */
	SIGN_SAYS,	/* others say so */
	SIGN_DOUBT,	/* not on own authority, not sure, not now */
	SIGN_ASK,	/* asks or orders something of us */
	SIGN_PAST,	/* "was", "had" */
	SIGN_BUT,
	SIGN_APART,	/* called a new matter: does not count */
	SIGN_AROUND,	/* helped ourselves */
	SIGN_DROPPED,	/* not needed any more, which is no removal */
	SIGN_PLAN,	/* what "I will" do, and it is no check: "share" */
	SIGN_OTHER,	/* the yes answers something else */
	SIGN_IRONY,
	SIGNS
};

struct sign_phrase {
	const char *phrase;
	enum sign sign;
};

/*
 * The longest phrase at `at`, of equally long ones the first of the tables;
 * how many words, 0 if none stands there.
 */
size_t sign_at(const struct words *words, size_t at, size_t end,
               enum sign *sign);

/* Do the tables fit their index? For the tests. */
bool signs_fit(void);

extern const struct sign_phrase answer_signs[];
extern const size_t answer_sign_count;
extern const struct sign_phrase answer_signs_bad[];
extern const size_t answer_sign_bad_count;
extern const struct sign_phrase answer_signs_more[];
extern const size_t answer_sign_more_count;
extern const struct sign_phrase answer_signs_less[];
extern const size_t answer_sign_less_count;
extern const struct sign_phrase answer_signs_not[];
extern const size_t answer_sign_not_count;
extern const struct sign_phrase answer_signs_part[];
extern const size_t answer_sign_part_count;
extern const struct sign_phrase answer_signs_aside[];
extern const size_t answer_sign_aside_count;
extern const struct sign_phrase answer_signs_idioms[];
extern const size_t answer_sign_idiom_count;
extern const struct sign_phrase answer_signs_around[];
extern const size_t answer_sign_around_count;
extern const struct sign_phrase answer_signs_good[];
extern const size_t answer_sign_good_count;
extern const struct sign_phrase answer_signs_facts[];
extern const size_t answer_sign_fact_count;
extern const struct sign_phrase answer_signs_es_good[];
extern const size_t answer_sign_es_good_count;
extern const struct sign_phrase answer_signs_es[];
extern const size_t answer_sign_es_count;
extern const struct sign_phrase answer_words[];
extern const size_t answer_word_count;
extern const struct sign_phrase answer_words_bad[];
extern const size_t answer_word_bad_count;
extern const struct sign_phrase answer_words_es[];
extern const size_t answer_word_es_count;

#endif
