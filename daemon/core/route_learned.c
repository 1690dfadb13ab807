/*
 * What earlier challenges taught about words: a small naive Bayes, whose share
 * is limited, so that a few odd words decide nothing. A word counts once in a
 * report, however often it stands there.
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
	LEARNED_PRIOR = 8,	/* challenges */
	LEARNED_SHARE = 50,	/* percent of a doubling that a word adds */
	LEARNED_MOST = 80,	/* one word's, either way */
	LEARNED_ALL = 250,	/* all words together */
	LEARNED_SHOWN = 3,	/* words, in the sentence that explains */
	LETTERS_LEAST = 3
};

/* How many challenges taught that word; *here: of them, of that type. */
static int64_t
learned_counts(const struct learned *learned,
               const struct learned_count *first, const char *type,
               int64_t *here)
{
	const struct learned_count *end = learned->words + learned->word_count;
	int64_t anywhere = 0;

	*here = 0;
	for (const struct learned_count *c = first;
	     c < end && strcmp(c->word, first->word) == 0; c++) {
		anywhere += c->count;
		if (strcmp(c->type, type) == 0)
			*here = c->count;
	}
	return anywhere;
}

/*
 * How much more often the word stands in challenges of this type than in all
 * of them, as if LEARNED_PRIOR more of the type had it as often as any.
 */
static int32_t
learned_word(const struct learned *learned, const struct learned_count *first,
             const char *type, int64_t all)
{
	int64_t here;
	int64_t anywhere = learned_counts(learned, first, type, &here);
	int64_t total = learned_total(learned, type);
	int32_t value = log2_hundredths(here * all + LEARNED_PRIOR * anywhere) -
	                log2_hundredths((total + LEARNED_PRIOR) * anywhere);

	value = value * LEARNED_SHARE / 100;
	return value > LEARNED_MOST ? LEARNED_MOST
	       : value < -LEARNED_MOST ? -LEARNED_MOST : value;
}

static int64_t
learned_all(const struct learned *learned)
{
	int64_t all = 0;

	for (size_t i = 0; i < learned->total_count; i++)
		all += learned->totals[i].count;
	return all;
}

/* The counts of each word of the report that taught something, each once. */
static size_t
learned_in(const struct learned *learned, const struct words *words,
           const struct learned_count **found)
{
	bool *is_seen = arena_alloc_array(words->arena,
	                                  learned->word_count + 1,
	                                  sizeof(*is_seen));
	size_t count = 0;

	for (size_t w = 0; w < words->count; w++) {
		const struct learned_count *first =
			learned_find(learned, words->words[w].text);

		if (first == NULL || is_seen[first - learned->words])
			continue;
		is_seen[first - learned->words] = true;
		found[count++] = first;
	}
	return count;
}

bool
route_add_learned(const struct learned *learned, const struct words *words,
                  struct type_score *scores, size_t count)
{
	const struct learned_count **found = arena_alloc_array(
		words->arena, learned->word_count + 1, sizeof(*found));
	int64_t all = learned_all(learned);
	size_t found_count = learned_in(learned, words, found);

	if (all < LEARNED_LEAST || found_count == 0)
		return false;
	for (size_t i = 0; i < count; i++) {
		int32_t value = 0;

		for (size_t w = 0; w < found_count; w++)
			value += learned_word(learned, found[w],
			                      scores[i].type->key, all);
		value = value > LEARNED_ALL ? LEARNED_ALL
		        : value < -LEARNED_ALL ? -LEARNED_ALL : value;
		scores[i].learned = value;
		scores[i].score += value;
	}
	route_sort_scores(scores, count);
	return true;
}

struct slice
route_show_learned(const struct learned *learned, const struct words *words,
                   const struct type *type, struct arena *arena)
{
	const struct learned_count **found = arena_alloc_array(
		arena, learned->word_count + 1, sizeof(*found));
	int64_t all = learned_all(learned);
	size_t count = learned_in(learned, words, found);
	struct text text;
	struct slice result;

	text_init(&text, 400);
	for (size_t shown = 0; shown < LEARNED_SHOWN; shown++) {
		size_t best = count;
		int32_t most = 0;
		int64_t here;
		int64_t anywhere;

		for (size_t w = 0; w < count; w++) {
			int32_t value = found[w] == NULL ? 0
				: learned_word(learned, found[w], type->key,
				               all);

			if (value > most) {
				most = value;
				best = w;
			}
		}
		if (best == count)
			break;
		anywhere = learned_counts(learned, found[best], type->key,
		                          &here);
		text_addf(&text, "%s%lld of %lld earlier challenges with "
		          "\"%s\"", shown > 0 ? ", " : "", (long long)here,
		          (long long)anywhere, found[best]->word);
		found[best] = NULL;
	}
	result = arena_copy(arena, text_slice(&text));
	text_release(&text);
	return result;
}

/* --- what a report can teach --- */

static bool
is_common(struct slice word)
{
	static const char *const common[] = {
		"the", "and", "for", "are", "but", "not", "you", "all", "any",
		"can", "had", "has", "her", "was", "one", "our", "out", "day",
		"get", "him", "his", "how", "now", "who", "did", "its", "let",
		"she", "too", "use", "have", "been", "were", "will", "would",
		"could", "just", "like", "very", "when", "than", "then",
		"there", "your", "because", "about", "after", "before", "more",
		"some", "only", "also", "even", "still", "again", "every",
		"here", "please", "thanks", "thank", "hello", "going", "want",
		"wont", "dont", "cant", "doesnt", "isnt", "arent", "didnt",
		"que", "los", "las", "una", "por", "con", "para", "del", "nos",
		"hay", "mas", "pero", "como", "sus", "esta", "este", "muy",
		"son", "ser", "fue", "han", "sin", "porque", "cuando", NULL
	};

	for (size_t i = 0; common[i] != NULL; i++) {
		if (slice_is(word, common[i]))
			return true;
	}
	return word.length >= 4 && route_is_common(word);
}

/* Letters only, and neither a school's name nor the writer's. */
static bool
can_teach(struct slice word, const struct words *names)
{
	if (word.length < LETTERS_LEAST || is_common(word))
		return false;
	for (size_t i = 0; i < word.length; i++) {
		if (ascii_is_digit(word.data[i]))
			return false;
	}
	for (size_t i = 0; i < names->count; i++) {
		if (slice_equal(names->words[i].text, word))
			return false;
	}
	return true;
}

/* In order of their bytes, each once; those over the limit are left out. */
static size_t
insert_word(const char **words, size_t count, struct slice word,
            struct arena *arena)
{
	const char *copy = arena_string(arena, word);
	size_t at = count;

	while (at > 0 && strcmp(words[at - 1], copy) > 0)
		at--;
	if ((at > 0 && strcmp(words[at - 1], copy) == 0) ||
	    count == LEARNED_WORDS_MAX)
		return count;
	memmove(words + at + 1, words + at, (count - at) * sizeof(*words));
	words[at] = copy;
	return count + 1;
}

size_t
route_learned_words(const struct policy *policy, const struct report *report,
                    struct arena *arena, const char *words[LEARNED_WORDS_MAX])
{
	struct words names;
	struct words all;
	size_t count = 0;

	words_init(&names, arena);
	words_add(&names, report->from.name, WEIGHT_WHOLE);
	for (size_t i = 0; i < policy->school_count; i++)
		words_add(&names, slice_of(policy->schools[i].name),
		          WEIGHT_WHOLE);
	words_init(&all, arena);
	route_read_words(report, &all);
	for (size_t i = 0; i < all.count && count < LEARNED_WORDS_MAX; i++) {
		if (can_teach(all.words[i].text, &names))
			count = insert_word(words, count, all.words[i].text,
			                    arena);
	}
	return count;
}
