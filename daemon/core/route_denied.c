/*
 * What a report says it is not about: "It's not a technology problem", "I am
 * not asking for money", "no complaints about the drivers". Without this, a
 * type's word would count for more there, as what is lacking does.
 */
#include "core/route_words.h"

enum { DENIED_WEIGHT = 15, NAMED_MOST = 4, ASKED_MOST = 3 };

static const char *const nots[] = {
	"not", "isnt", "arent", "wasnt", "werent", NULL
};

/* "not really a ..." */
static const char *const softeners[] = {
	"really", "so", "much", "just", "exactly", "actually", "even", "here",
	"a", "an", "the", "our", "their", "its", "necessarily", "truly", NULL
};

/* "a staffing problem": what is denied stands before it. */
static const char *const matters[] = {
	"problem", "problems", "issue", "issues", "question", "questions",
	"matter", "complaint", "complaints", "thing", "concern", "concerns",
	"request", NULL
};

/* "not complaining about", "not asking for": it stands behind. */
static const char *const about[] = { "about", "for", NULL };
static const char *const asked[] = {
	"asking", "writing", "complaining", "complaint", "complaints",
	"blaming", "looking", "emailing", "talking", "blame", NULL
};

/* "not only a staffing problem" denies nothing; "no" needs no softener. */
static const char *const not_denied[] = { "only", "enough", NULL };

static bool
is_inside(const struct words *words, size_t at, size_t to)
{
	return at < to && !words->words[at].is_after_gap;
}

static size_t
skip_softeners(const struct words *words, size_t at, size_t to)
{
	while (is_inside(words, at, to) &&
	       word_is_one_of(&words->words[at], softeners))
		at++;
	return at;
}

/* Past "technology" of "technology problem" at that place; else 0. */
static size_t
named_matter_end(const struct words *words, size_t at, size_t to)
{
	for (size_t i = at; is_inside(words, i, to) && i <= at + NAMED_MOST;
	     i++) {
		if (word_is_one_of(&words->words[i], matters))
			return i > at ? i + 1 : 0;
		if (word_is_one_of(&words->words[i], nots))
			return 0;
	}
	return 0;
}

/* Past what "asking for" names, up to the next comma; else 0. */
static size_t
asked_end(const struct words *words, size_t at, size_t to)
{
	size_t i = at;
	bool is_asked = false;

	for (; is_inside(words, i, to) && i < at + ASKED_MOST; i++) {
		is_asked |= word_is_one_of(&words->words[i], asked);
		if (word_is_one_of(&words->words[i], about))
			break;
	}
	if (!is_inside(words, i, to) || i == at + ASKED_MOST ||
	    !(is_asked || (i == at && route_word_is(&words->words[i],
	                                            "about"))))
		return 0;
	while (is_inside(words, i, to) && !route_word_is(&words->words[i],
	                                                 "but"))
		i++;
	return i;
}

/* Past "nothing to do with" and all that follows, up to a comma; else 0. */
static size_t
apart_end(const struct words *words, size_t at, size_t to)
{
	static const char *const said[] = { "nothing", "to", "do", "with",
	                                    NULL };
	size_t i = at;

	for (; said[i - at] != NULL; i++) {
		if (i >= to || (i > at && words->words[i].is_after_gap) ||
		    !route_word_is(&words->words[i], said[i - at]))
			return 0;
	}
	while (is_inside(words, i, to))
		i++;
	return i;
}

/* Where what is denied from that word on ends; 0: nothing is. */
static size_t
denied_end(const struct words *words, size_t at, size_t to)
{
	bool says_no = route_word_is(&words->words[at], "no");
	size_t next = at + 1;
	size_t end;

	if (route_word_is(&words->words[at], "nothing"))
		return apart_end(words, at, to);
	if (!says_no && !word_is_one_of(&words->words[at], nots))
		return 0;
	if (!says_no)
		next = skip_softeners(words, next, to);
	if (!is_inside(words, next, to) ||
	    word_is_one_of(&words->words[next], not_denied))
		return 0;
	end = asked_end(words, next, to);
	return end > 0 ? end : named_matter_end(words, next, to);
}

void
words_weigh_denied(struct words *words, size_t from, size_t to)
{
	size_t end = from;	/* of what is denied */

	for (size_t i = from; i < to; i++) {
		size_t denied = i < end ? 0 : denied_end(words, i, to);
		struct word *word = &words->words[i];

		end = denied > end ? denied : end;
		if (i >= end)
			continue;
		word->weight = word->weight * DENIED_WEIGHT / WEIGHT_WHOLE;
		word->lacking = -1;
	}
}
