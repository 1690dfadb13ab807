/*
 * answer_read.c - two opinions on a reply, and what becomes of them.
 *
 * The rules (answer.c) say what the clauses mean; the weights of signs and
 * words (answer_weigh.c, answer_phrases.c) how much all of it speaks for each
 * answer. Between no, partly and unclear the weights decide. A yes closes a
 * challenge: it takes both opinions, or, where the rules are not sure, weights
 * that are very much so and nothing that says something is left.
 */
#include "parsers/answer.h"

#include "parsers/answer_phrases.h"
#include "parsers/answer_weigh.h"

/*
 * By how much, in 256ths of a logit, the weights must favour a yes: where the
 * rules say yes; where they do, and much is said, but not what is good now;
 * where they find nothing against it; where they are at a loss, but
 * no word turns or doubts anything; and where they are at a loss. make
 * answer-sure shows what each lets through.
 */
enum {
	YES_AGREED = 640, YES_UNBACKED = 1664, YES_ALLOWED = 512,
	YES_SMOOTH = 640, YES_ALONE = 1920
};

enum { BARE = 6 };	/* words: "Yes, thank you all!" and no more */

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

/* No word that denies, turns, doubts, or speaks of what is to come. */
static bool
is_smooth(const struct words *words)
{
	static const char *const rough[] = {
		"not/dont/doesnt/didnt/isnt/arent/wasnt/werent/cant/cannot/"
		"couldnt/wont/wouldnt/hasnt/havent/hadnt/never/none/nobody/"
		"nothing/without/zero/no/ni/nunca/nada/nadie/sin/falta/faltan",
		"but/however/though/although/except/pero/aunque/excepto/other/"
		"problem/problems/remain*/outstanding/separate/different/only/"
		"half/most/some/partly/rest",
		"yet/if/when/until/till/once/will/ill/theyll/hope/hopefully/"
		"should/would/could/might/maybe/probably/think/guess/seem*/"
		"suppose*/unless/pending/waiting/soon/si/cuando/espero/quiza/"
		"quizas/creo/parece/still/todavia/aun/sigue/siguen",
	};

	for (size_t i = 0; i < words->count; i++) {
		if (word_is_mark(&words->list[i], '?'))
			return false;
		for (size_t k = 0; k < sizeof(rough) / sizeof(rough[0]); k++)
			if (word_is_any(&words->list[i], rough[k]))
				return false;
	}
	return true;
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

static size_t
spoken_words(const struct words *words)
{
	size_t count = 0;

	for (size_t i = 0; i < words->count; i++)
		count += word_is_spoken(&words->list[i]);
	return count;
}

static int32_t
least_for_yes(const struct features *features, const struct words *words)
{
	if (features->rule == ANSWER_YES)
		return features->backed || spoken_words(words) <= BARE
		     ? YES_AGREED : YES_UNBACKED;
	if (features->may_be_yes)
		return YES_ALLOWED;
	return features->rule == ANSWER_UNCLEAR && is_smooth(words)
	     ? YES_SMOOTH : YES_ALONE;
}

enum answer
answer_read(struct slice text, struct arena *arena)
{
	struct words words = words_split(text, arena);
	struct features features;
	int32_t score[ANSWERS] = { 0 };
	enum answer other;
	int32_t yes;

	answer_see(&words, &features);
	features_weigh(&features, score);
	phrases_weigh(&words, score);
	other = best_but_yes(score);
	yes = score[ANSWER_YES] - score[other];
	if (yes <= 0)
		return other;
	/* What may be a yes after all is asked about, not written down. */
	if (words.cut || yes <= least_for_yes(&features, &words) ||
	    (features.rule != ANSWER_YES && is_doubted(&features)) ||
	    (!features.apart && is_left_over(&words)))
		return features.rule == ANSWER_NO ||
		       features.rule == ANSWER_PARTLY ? other : ANSWER_UNCLEAR;
	return ANSWER_YES;
}
