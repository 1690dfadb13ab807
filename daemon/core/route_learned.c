/*
 * What earlier challenges taught about words: a small naive Bayes, whose share
 * is limited, so that it tips a balance and never outweighs plain words.
 */
#include "core/route_type.h"

/* A hundred times the logarithm to base 2 of a positive number. */
static int32_t
log2_hundredths(int64_t number)
{
	int32_t whole = 0;
	int64_t power = 1;

	while (power <= number / 2) {
		power *= 2;
		whole++;
	}
	return whole * 100 + (int32_t)((number - power) * 100 / power);
}

static int64_t
learned_total(const struct learned *learned, const char *type)
{
	for (size_t i = 0; i < learned->total_count; i++) {
		if (strcmp(learned->totals[i].type, type) == 0)
			return learned->totals[i].count;
	}
	return 0;
}

/* The first count of that word, or NULL. */
static const struct learned_count *
learned_find(const struct learned *learned, struct slice word)
{
	size_t low = 0;
	size_t high = learned->word_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		struct slice other = slice_of(learned->words[middle].word);
		size_t shared = other.length < word.length ? other.length
		                : word.length;
		int order = memcmp(other.data, word.data, shared);

		if (order < 0 || (order == 0 && other.length < word.length))
			low = middle + 1;
		else
			high = middle;
	}
	return low < learned->word_count &&
	       slice_is(word, learned->words[low].word)
	       ? &learned->words[low] : NULL;
}

enum {
	LEARNED_LEAST = 20,	/* challenges before any of it counts */
	LEARNED_SHARE = 50,	/* percent of a doubling that a word adds */
	LEARNED_MOST = 80,	/* one word's, either way */
	LEARNED_ALL = 250	/* all words together */
};

/* How much more likely the word is in challenges of this type: naive Bayes. */
static int32_t
learned_word(const struct learned *learned, const struct learned_count *first,
             const char *type, int64_t total, int64_t all)
{
	const struct learned_count *end = learned->words + learned->word_count;
	int64_t here = 0;
	int64_t anywhere = 0;
	int32_t value;

	for (const struct learned_count *c = first;
	     c < end && strcmp(c->word, first->word) == 0; c++) {
		anywhere += c->count;
		if (strcmp(c->type, type) == 0)
			here = c->count;
	}
	value = log2_hundredths((2 * here + 1) * (all + 2)) -
	        log2_hundredths((2 * anywhere + 1) * (total + 2));
	value = value * LEARNED_SHARE / 100;
	return value > LEARNED_MOST ? LEARNED_MOST
	       : value < -LEARNED_MOST ? -LEARNED_MOST : value;
}

void
route_add_learned(const struct learned *learned, const struct words *words,
            struct type_score *scores, size_t count)
{
	int64_t all = 0;

	for (size_t i = 0; i < learned->total_count; i++)
		all += learned->totals[i].count;
	if (all < LEARNED_LEAST)
		return;
	for (size_t w = 0; w < words->count; w++) {
		const struct learned_count *first = route_is_common(
			words->words[w].text) ? NULL
			: learned_find(learned, words->words[w].text);

		for (size_t i = 0; i < count && first != NULL; i++) {
			const char *key = scores[i].type->key;

			scores[i].learned += learned_word(learned, first, key,
				learned_total(learned, key), all);
		}
	}
	for (size_t i = 0; i < count; i++) {
		int32_t value = scores[i].learned;

		scores[i].learned = value > LEARNED_ALL ? LEARNED_ALL
		                    : value < -LEARNED_ALL ? -LEARNED_ALL
		                    : value;
		scores[i].score += scores[i].learned;
	}
}
