/*
 * answer_read.c - two opinions on a reply, and what becomes of them.
 *
 * The rules (answer.c) say what the clauses mean; the weights of signs and
 * words (answer_weigh.c, answer_phrases.c) how much all of it speaks for each
 * answer. Between no, partly and unclear the weights decide. A yes closes a
 * challenge: it takes the rules and the words, or, where the rules are not
 * sure, weights that are very much so, and nothing that says something is left.
 */
#include "parsers/answer.h"

#include "parsers/answer_guard.h"
#include "parsers/answer_phrases.h"
#include "parsers/answer_weigh.h"

/*
 * By how much, in 256ths of a logit, a yes must be favoured: where the rules say
 * yes, by the words alone, who have not heard the rules (more of it where the
 * rules had one good word to go by); elsewhere by signs and words together.
 * make answer-sure shows what each lets through.
 */
enum { LEAST_AGREED = -128, LEAST_SCANT = 256, LEAST_ALONE = 864 };

enum { LOOK = 5 };	/* words behind a "still" */

/* "It still works", "sigue bien": still, but nothing is left over. */
static bool
is_still_good(const struct words *words, size_t at)
{
	size_t end = at + 1 + LOOK < words->count ? at + 1 + LOOK
	                                          : words->count;

	for (size_t i = at + 1; i < end; i++) {
		const struct word *word = &words->list[i];

		if (word_is_any(word, "not/no/dont/doesnt/isnt/arent/cant/"
		                "wont/havent/hasnt/didnt/without/sin"))
			return false;
		if (word_is_any(word, "work*/good/great/fine/well/holding/"
		                "holds/strong/perfect/perfectly/okay/ok/happy/"
		                "fixed/solved/smooth/smoothly/bien/funciona*/"
		                "resuelto/perfecto"))
			return true;
	}
	return false;
}

/* Something is as it was: "the bell still rings early". */
static bool
is_left_over(const struct words *words)
{
	for (size_t i = 0; i < words->count; i++)
		if ((word_is_any(&words->list[i], "still/todavia/aun/sigue/"
		                 "siguen") && !is_still_good(words, i)) ||
		    words_match(words, i, words->count, "like/as before") > 0)
			return true;
	return false;
}

/* A sign that no weight of words may overrule. */
static bool
is_doubted(const struct features *features)
{
	static const enum sign doubts[] = {
		SIGN_HEDGE, SIGN_AROUND, SIGN_DROPPED
	};

	for (size_t i = 0; i < sizeof(doubts) / sizeof(doubts[0]); i++)
		if (features->has[FEATURE_SIGN + doubts[i]])
			return true;
	return false;
}

/* The best of no, partly and unclear. */
static enum answer
best_but_yes(const int32_t score[ANSWERS])
{
	enum answer best = ANSWER_UNCLEAR;

	if (score[ANSWER_PARTLY] > score[best])
		best = ANSWER_PARTLY;
	if (score[ANSWER_NO] > score[best])
		best = ANSWER_NO;
	return best;
}

/* Who begins with "No." and ends well has said both. */
enum yes_way
answer_yes_way(const struct features *features, const struct words *words)
{
	bool agreed = features->rule == ANSWER_YES;

	if (words->cut || features->has[FEATURE_FIRST + SIGN_NO] ||
	    (!agreed && is_doubted(features)) ||
	    (!features->apart && is_left_over(words)) ||
	    answer_is_forbidden(words))
		return YES_NEVER;
	if (!agreed)
		return YES_ALONE;
	return features->scant ? YES_SCANT : YES_AGREED;
}

/* By how much the scores favour a yes. */
static int32_t
lead_of_yes(const int32_t score[ANSWERS])
{
	return score[ANSWER_YES] - score[best_but_yes(score)];
}

static bool
is_sure(enum yes_way way, int32_t words_lead, int32_t lead)
{
	switch (way) {
	case YES_AGREED:
		return words_lead > LEAST_AGREED;
	case YES_SCANT:
		return words_lead > LEAST_SCANT;
	case YES_ALONE:
		return lead > LEAST_ALONE;
	case YES_NEVER:
	case YES_WAYS:
		break;
	}
	return false;
}

enum answer
answer_read(struct slice text, struct arena *arena)
{
	struct words words = words_split(text, arena);
	struct features features;
	int32_t score[ANSWERS] = { 0 };
	enum answer other;
	int32_t words_lead;

	answer_see(&words, &features);
	phrases_weigh(&words, score);
	words_lead = lead_of_yes(score);
	features_weigh(&features, score);
	other = best_but_yes(score);
	if (lead_of_yes(score) <= 0)
		return other;
	if (is_sure(answer_yes_way(&features, &words), words_lead,
	    lead_of_yes(score)))
		return ANSWER_YES;
	/* What may be a yes after all is asked about, not written down. */
	return features.rule == ANSWER_NO || features.rule == ANSWER_PARTLY
	     ? other : ANSWER_UNCLEAR;
}
