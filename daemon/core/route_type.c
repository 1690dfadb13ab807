#include "core/route_type.h"

#include "base/utf8.h"

/*
 * A word of a type's list counts 100, a phrase more; one that two types list
 * half of that; a hint ("room?") or a word of the definition a third; one that
 * tells all ("nobody told us!") half as much again. What is said again counts
 * half, and then no more. Behind "no" or "without" it counts half as much
 * again.
 */
enum {
	STRONG = 100, WEAK = 35, TWO_WORDS = 140, MORE_WORDS = 180,
	TELLING_PERCENT = 150,
	LACKING_NEAR = 4, LACKING_PERCENT = 150, LACKING_WEAK_PERCENT = 200,
	LETTERS = 37,			/* a to z, 0 to 9, others */
	WORD_LEAST = 4,			/* shorter ones of a definition: none */
	SLOTS_LEAST = 64,
	STARTS = 4096, START_LETTERS = 3,
	FRONT_LEAST = 4,		/* letters of an abbreviation */
	FRONTS_MOST = 4			/* words */
};

struct clue {
	struct phrase phrase;
	uint64_t hash;
	size_t type;
	int32_t weight;
	int32_t seen;			/* how often */
	struct clue *next;		/* with the same first letter */
};

struct clues {
	struct clue *by_letter[LETTERS];
	struct clue **slots;	/* by hash: one for each type and phrase */
	size_t slot_count;
	uint64_t starts[STARTS / 64];	/* how the text's words begin: bits */
	struct arena *arena;
};

/*
 * The bit of the first three letters of a word or phrase; -1 where they are
 * not plain. It ends with a NUL or after `most` bytes.
 */
static int
start_of(const char *word, size_t most)
{
	int bit = 0;

	for (size_t i = 0; i < START_LETTERS; i++) {
		char c = i < most && word[i] != '\0' ? ascii_lower(word[i])
		         : ' ';

		if (c == ' ')
			return (bit * LETTERS) % STARTS;
		if (!ascii_is_alnum(c))
			return -1;
		bit = bit * LETTERS + (ascii_is_digit(c) ? c - '0' + 1
		                       : c - 'a' + 11);
	}
	return bit % STARTS;
}

static void
note_starts(struct clues *clues, const struct words *words)
{
	for (size_t i = 0; i < words->count; i++) {
		int bit = start_of(words->words[i].text.data,
		                   words->words[i].text.length);

		if (bit >= 0)
			clues->starts[bit / 64] |= (uint64_t)1 << bit % 64;
	}
}

/* Can a phrase be left out, since no word of the text begins as it does? */
static bool
is_absent(const struct clues *clues, const char *phrase, size_t most)
{
	int bit = start_of(phrase, most);

	return bit >= 0 &&
	       (clues->starts[bit / 64] >> bit % 64 & 1) == 0;
}

static size_t
letter_of(struct slice text)
{
	char c = text.length > 0 ? text.data[0] : ' ';

	if (c >= 'a' && c <= 'z')
		return (size_t)(c - 'a');
	return ascii_is_digit(c) ? 26 + (size_t)(c - '0') : LETTERS - 1;
}

/* FNV-1a over the words of the phrase. */
static uint64_t
hash_of(const struct phrase *phrase)
{
	uint64_t hash = 14695981039346656037u;

	for (size_t i = 0; i < phrase->count; i++) {
		struct slice text = phrase->words[i].text;

		for (size_t j = 0; j <= text.length; j++) {
			hash ^= j < text.length ? (unsigned char)text.data[j]
			        : (unsigned char)' ';
			hash *= 1099511628211u;
		}
	}
	return hash;
}

/* The same phrase: once for a type, and halved where several have it. */
static void
add_clue(struct clues *clues, const struct phrase *phrase, size_t type,
         int32_t weight)
{
	uint64_t hash = hash_of(phrase);
	size_t slot = hash % clues->slot_count;
	size_t letter;
	struct clue *clue;

	if (phrase->count == 0)
		return;
	for (; clues->slots[slot] != NULL;
	     slot = (slot + 1) % clues->slot_count) {
		struct clue *other = clues->slots[slot];

		if (other->hash != hash)
			continue;
		if (other->type == type)
			return;
		if (weight >= WEAK * 2) {
			other->weight /= 2;
			weight /= 2;
		}
	}
	clue = arena_alloc(clues->arena, sizeof(*clue));
	*clue = (struct clue){ .phrase = *phrase, .hash = hash, .type = type,
	                       .weight = weight };
	clues->slots[slot] = clue;
	letter = letter_of(phrase->words[0].text);
	clue->next = clues->by_letter[letter];
	clues->by_letter[letter] = clue;
}

bool
route_is_common(struct slice word)
{
	static const char *const common[] = {
		"having", "them", "that", "this", "they", "what", "which",
		"with", "from", "need", "needs", "work", "people", "other",
		"others", "does", "being", "into", "used", "right", "thing",
		"things", "each", "group", "type", "types", "none", "above",
		"fits", "their", "where", "stand", "should", "hear", "know",
		"same", "match", "teach", "reached", "part", "spend",
		"allowed", "school", "schools", "students", NULL
	};

	for (size_t i = 0; common[i] != NULL; i++) {
		if (slice_is(word, common[i]))
			return true;
	}
	return word.length < WORD_LEAST;
}

static void
add_definition(struct clues *clues, const struct type *type, size_t index)
{
	struct slice rest = slice_of(type->definition);
	struct slice part;
	struct phrase phrase = { .count = 1 };

	while (slice_next_word(&rest, &part)) {
		struct words words;

		if (is_absent(clues, part.data, part.length))
			continue;
		words_init(&words, clues->arena);
		words_add(&words, part, WEIGHT_WHOLE);
		for (size_t i = 0; i < words.count; i++) {
			phrase.words[0].text = words.words[i].text;
			if (!route_is_common(words.words[i].text))
				add_clue(clues, &phrase, index, WEAK);
		}
	}
}

static int32_t
weight_of(const struct phrase *phrase, struct slice written)
{
	int32_t weight = phrase->count < 2 ? STRONG
	                 : phrase->count == 2 ? TWO_WORDS : MORE_WORDS;

	if (slice_ends(written, "?"))
		return WEAK;
	return slice_ends(written, "!") ? weight * TELLING_PERCENT /
	                                  WEIGHT_WHOLE : weight;
}

static void
clues_build(struct clues *clues, const struct policy *policy, size_t count)
{
	size_t most = SLOTS_LEAST;

	for (size_t i = 0; i < count; i++)
		most += policy->types[i].word_count +
		        strlen(policy->types[i].definition) / 2;
	clues->slot_count = most * 2;
	clues->slots = arena_alloc_array(clues->arena, clues->slot_count,
	                                 sizeof(*clues->slots));
	for (size_t i = 0; i < count; i++) {
		const struct type *type = &policy->types[i];

		for (size_t j = 0; j < type->word_count; j++) {
			struct phrase phrase;

			if (is_absent(clues, type->words[j], START_LETTERS))
				continue;
			phrase_read(&phrase, type->words[j], clues->arena);
			add_clue(clues, &phrase, i, weight_of(&phrase,
			         slice_of(type->words[j])));
		}
	}
	for (size_t i = 0; i < count; i++)
		add_definition(clues, &policy->types[i], i);
}

static int32_t
value_of(struct clue *clue, const struct word *word)
{
	int32_t value = clue->weight * word->weight / WEIGHT_WHOLE;

	if (word->lacking >= 0 && word->lacking < LACKING_NEAR)
		value = value * (clue->weight <= WEAK ? LACKING_WEAK_PERCENT
		                 : LACKING_PERCENT) / WEIGHT_WHOLE;
	clue->seen++;
	return clue->seen == 1 ? value : clue->seen == 2 ? value / 2 : 0;
}

static void
show(struct type_score *score, const struct clue *clue,
     const struct words *words, size_t at, struct arena *arena)
{
	struct text text;

	if (clue->seen != 1 || score->shown_count == SHOWN_WORDS_MAX)
		return;
	text_init(&text, 200);
	for (size_t i = 0; i < clue->phrase.count; i++) {
		text_add(&text, i > 0 ? " " : "");
		text_add_slice(&text, words->words[at + i].text);
	}
	score->shown[score->shown_count++] = arena_copy(arena,
	                                                text_slice(&text));
	text_release(&text);
}

/* For each type the longest clue that begins here, unless one covers it. */
static void
match_at(struct clues *clues, const struct words *words, size_t at,
         size_t *covered, struct type_score *scores, size_t count)
{
	struct clue *best[ROUTE_TYPES_MOST] = { NULL };
	struct clue *clue = clues->by_letter[letter_of(words->words[at].text)];

	for (; clue != NULL; clue = clue->next) {
		size_t type = clue->type;

		if (at >= covered[type] &&
		    (best[type] == NULL ||
		     best[type]->weight < clue->weight) &&
		    phrase_matches(&clue->phrase, words, at))
			best[type] = clue;
	}
	for (size_t i = 0; i < count; i++) {
		if (best[i] == NULL)
			continue;
		covered[i] = at + best[i]->phrase.count;
		scores[i].score += value_of(best[i], &words->words[at]);
		show(&scores[i], best[i], words, at, clues->arena);
	}
}

void
route_sort_scores(struct type_score *scores, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct type_score moved = scores[i];
		size_t j = i;

		for (; j > 0 && scores[j - 1].score < moved.score; j--)
			scores[j] = scores[j - 1];
		scores[j] = moved;
	}
}

struct type_score *
route_type_scores(const struct policy *policy, const struct words *words,
                  struct arena *arena)
{
	size_t count = policy->type_count < ROUTE_TYPES_MOST
	               ? policy->type_count : ROUTE_TYPES_MOST;
	struct type_score *scores = arena_alloc_array(arena, count,
	                                              sizeof(*scores));
	size_t covered[ROUTE_TYPES_MOST] = { 0 };
	struct clues clues = { .arena = arena };

	for (size_t i = 0; i < count; i++)
		scores[i].type = &policy->types[i];
	note_starts(&clues, words);
	clues_build(&clues, policy, count);
	for (size_t i = 0; i < words->count; i++)
		match_at(&clues, words, i, covered, scores, count);
	route_sort_scores(scores, count);
	return scores;
}

bool
route_is_close(struct slice a, struct slice b, size_t most)
{
	size_t row[64];

	if (a.length >= 60 || b.length >= 60 || a.length + most < b.length ||
	    b.length + most < a.length)
		return false;
	for (size_t j = 0; j <= b.length; j++)
		row[j] = j;
	for (size_t i = 1; i <= a.length; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= b.length; j++) {
			size_t best = diagonal +
			              (a.data[i - 1] != b.data[j - 1]);

			diagonal = row[j];
			best = row[j] + 1 < best ? row[j] + 1 : best;
			row[j] = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
		}
	}
	return row[b.length] <= most;
}

/* Folded words with single spaces: "Data & Systems" is "data systems". */
static struct slice
normal(struct slice value, struct arena *arena)
{
	struct words words;
	struct text text;
	struct slice result;

	words_init(&words, arena);
	words_add(&words, value, WEIGHT_WHOLE);
	text_init(&text, 200);
	for (size_t i = 0; i < words.count; i++) {
		text_add(&text, i > 0 ? " " : "");
		text_add_slice(&text, words.words[i].text);
	}
	result = arena_copy(arena, text_slice(&text));
	text_release(&text);
	return result;
}

static bool
names_type(const struct type *type, struct slice value, size_t unlike,
           struct arena *arena)
{
	const char *const names[] = { type->key, type->label, type->label_es };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct slice name = normal(slice_of(names[i]), arena);

		if (!slice_is_empty(name) && route_is_close(value, name,
		    name.length >= 5 ? unlike : 0))
			return true;
	}
	return false;
}

/* Does a word of the name begin with that? */
static bool
begins_word(const char *name, struct slice front, struct arena *arena)
{
	struct slice rest = normal(slice_of(name), arena);
	struct slice word;

	while (slice_next_word(&rest, &word)) {
		if (front.length >= FRONT_LEAST && word.length > front.length &&
		    memcmp(word.data, front.data, front.length) == 0)
			return true;
	}
	return false;
}

/* "Sched.", "Prof. dev.": the only type whose name has words so begun. */
static const struct type *
type_begun(const struct policy *policy, const struct words *words,
           struct arena *arena)
{
	const struct type *found = NULL;

	for (size_t w = 0; w < words->count && w < FRONTS_MOST; w++) {
		struct slice front = words->words[w].text;

		for (size_t i = 0; i < policy->type_count; i++) {
			const struct type *type = &policy->types[i];

			if (!begins_word(type->label, front, arena) &&
			    !begins_word(type->label_es, front, arena))
				continue;
			if (found != NULL && found != type)
				return NULL;
			found = type;
		}
	}
	return found;
}

/* Where an answer ends and what is said of it begins: "(", " but ". */
static size_t
answer_end(struct slice value)
{
	static const char *const turns[] = {
		"(", "[", ", not ", " not ", " but ", " though ",
		" although ", " pero ", " aunque ", NULL
	};
	size_t end = value.length;

	for (size_t i = 0; turns[i] != NULL; i++) {
		size_t length = strlen(turns[i]);

		for (size_t at = 1; at + length <= end; at++) {
			if (slice_equal_fold(slice_part(value, at,
			    at + length), slice_of(turns[i])))
				end = at;
		}
	}
	return end;
}

static const struct type *
type_named(const struct policy *policy, struct slice value,
           struct arena *arena)
{
	struct slice stated = normal(value, arena);
	const struct type_score *scores;
	struct words words;

	if (slice_is_empty(stated))
		return NULL;
	for (size_t unlike = 0; unlike <= 2; unlike++) {
		for (size_t i = 0; i < policy->type_count; i++) {
			if (names_type(&policy->types[i], stated, unlike,
			               arena))
				return &policy->types[i];
		}
	}
	words_init(&words, arena);
	words_add(&words, value, WEIGHT_WHOLE);
	scores = route_type_scores(policy, &words, arena);
	if (policy->type_count > 0 && scores[0].score > 0 &&
	    (policy->type_count == 1 || scores[0].score > scores[1].score))
		return scores[0].type;
	return type_begun(policy, &words, arena);
}

const struct type *
route_type_stated(const struct policy *policy, struct slice value,
                  struct arena *arena)
{
	size_t end;
	const struct type *type = NULL;

	value = slice_trim(value);
	end = answer_end(value);
	if (end < value.length)
		type = type_named(policy, slice_part(value, 0, end), arena);
	return type != NULL ? type : type_named(policy, value, arena);
}
