/*
 * answer_lookup.c - finds the phrases of the tables in a reply.
 *
 * The tables are written for people; the first look builds an index of them by
 * the first word, which is constant from then on (like the tables, it is no
 * state). A phrase that does not begin with a plain word is tried everywhere.
 */
#include "parsers/answer_signs.h"

enum {
	HEADS = 4096,		/* a power of two */
	ENTRIES_MOST = 16384,	/* alternatives of all first words */
	PHRASES_MOST = 4096,
	ANYWHERE = HEADS	/* the list of phrases tried everywhere */
};

struct entry {
	const char *word;	/* not terminated: ends at a '/', ' ' or NUL */
	uint16_t length;
	uint16_t phrase;	/* in the order of the tables: the first wins */
	uint16_t next;		/* entry + 1, or 0 */
	bool single;		/* the phrase is this one word */
};

static struct {
	const struct sign_phrase *phrases[PHRASES_MOST];
	struct entry entries[ENTRIES_MOST];
	uint16_t heads[HEADS + 1];
	uint16_t tails[HEADS + 1];
	size_t phrase_count;
	size_t entry_count;
} lookup;

static const struct {
	const struct sign_phrase *phrases;
	const size_t *count;
} tables[] = {
	{ answer_signs_not, &answer_sign_not_count },
	{ answer_signs_part, &answer_sign_part_count },
	{ answer_signs_aside, &answer_sign_aside_count },
	{ answer_signs_idioms, &answer_sign_idiom_count },
	{ answer_signs_around, &answer_sign_around_count },
	{ answer_signs_less, &answer_sign_less_count },
	{ answer_signs_more, &answer_sign_more_count },
	{ answer_signs_good, &answer_sign_good_count },
	{ answer_signs_facts, &answer_sign_fact_count },
	{ answer_signs_es_good, &answer_sign_es_good_count },
	{ answer_signs, &answer_sign_count },
	{ answer_signs_bad, &answer_sign_bad_count },
	{ answer_signs_es, &answer_sign_es_count },
	{ answer_words_bad, &answer_word_bad_count },
	{ answer_words, &answer_word_count },
	{ answer_words_es, &answer_word_es_count },
};

static size_t
head_of(const char *word, size_t length)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)word[i]) * 16777619u;
	return (hash ^ hash >> 15) & (HEADS - 1);
}

static void
add_entry(size_t head, const char *word, size_t length, bool single)
{
	struct entry *entry;

	if (lookup.entry_count + 1 >= ENTRIES_MOST)
		return;		/* signs_fit tells */
	entry = &lookup.entries[lookup.entry_count++];
	*entry = (struct entry){
		.word = word, .length = (uint16_t)length, .single = single,
		.phrase = (uint16_t)lookup.phrase_count,
	};
	if (lookup.heads[head] == 0)
		lookup.heads[head] = (uint16_t)lookup.entry_count;
	else
		lookup.entries[lookup.tails[head] - 1].next =
			(uint16_t)lookup.entry_count;
	lookup.tails[head] = (uint16_t)lookup.entry_count;
}

static void
add_phrase(const struct sign_phrase *phrase)
{
	const char *at = phrase->phrase;
	const char *end = at + strcspn(at, " ");
	bool plain = *at != '#' && *at != '_' && end[-1] != '?' &&
	             memchr(at, '*', (size_t)(end - at)) == NULL;

	if (lookup.phrase_count >= PHRASES_MOST)
		return;
	lookup.phrases[lookup.phrase_count] = phrase;
	if (!plain)
		add_entry(ANYWHERE, at, 0, false);
	while (plain && at < end) {
		size_t length = strcspn(at, "/ ");

		add_entry(head_of(at, length), at, length, *end == 0);
		at += length + 1;
	}
	lookup.phrase_count++;
}

static void
build(void)
{
	for (size_t t = 0; t < sizeof(tables) / sizeof(tables[0]); t++)
		for (size_t i = 0; i < *tables[t].count; i++)
			add_phrase(&tables[t].phrases[i]);
}

bool
signs_fit(void)
{
	if (lookup.phrase_count == 0)
		build();
	return lookup.phrase_count < PHRASES_MOST &&
	       lookup.entry_count + 1 < ENTRIES_MOST;
}

/* A find, and the better one of two: the longer, then the earlier. */
struct find {
	size_t size;
	size_t phrase;
};

static void
look(const struct words *words, size_t at, size_t end, size_t head,
     struct find *best)
{
	struct slice folded = words->list[at].folded;

	for (size_t i = lookup.heads[head]; i != 0;
	     i = lookup.entries[i - 1].next) {
		const struct entry *entry = &lookup.entries[i - 1];
		size_t size = 1;

		if (head != ANYWHERE && (folded.length != entry->length ||
		    memcmp(folded.data, entry->word, folded.length) != 0))
			continue;
		if (!entry->single)
			size = words_match(words, at, end,
			       lookup.phrases[entry->phrase]->phrase);
		if (size > best->size || (size > 0 && size == best->size &&
		    entry->phrase < best->phrase))
			*best = (struct find){ size, entry->phrase };
	}
}

/* What no gap may swallow: "since then it still jams". */
static bool
is_telling(enum sign sign)
{
	return sign == SIGN_BAD || sign == SIGN_BADPAST || sign == SIGN_NOT ||
	       sign == SIGN_NO || sign == SIGN_STILL || sign == SIGN_ONLY ||
	       sign == SIGN_PART || sign == SIGN_EXCEPT ||
	       sign == SIGN_AGAIN || sign == SIGN_SAME || sign == SIGN_GOOD ||
	       sign == SIGN_HEDGE || sign == SIGN_YES;
}

/* The sign of a word taken by itself. */
static enum sign
sign_of_word(const struct words *words, size_t at)
{
	struct slice folded = words->list[at].folded;
	struct find best = { 0, 0 };

	if (folded.length == 0)
		return SIGN_NONE;
	look(words, at, at + 1, head_of(folded.data, folded.length), &best);
	return best.size == 0 ? SIGN_NONE : lookup.phrases[best.phrase]->sign;
}

/* Ends the gap behind a phrase before what tells something by itself. */
static size_t
without_telling(const struct words *words, size_t at, size_t size,
                const char *phrase)
{
	enum { LONGEST = 256 };
	size_t length = strlen(phrase);
	char fixed[LONGEST];
	size_t least;

	if (length < 5 || length >= LONGEST ||
	    memcmp(phrase + length - 4, " ...", 4) != 0)
		return size;
	memcpy(fixed, phrase, length - 4);
	fixed[length - 4] = 0;
	least = words_match(words, at, at + size, fixed);
	for (size_t i = least; i > 0 && i < size; i++)
		if (is_telling(sign_of_word(words, at + i)))
			return i;
	return size;
}

size_t
sign_at(const struct words *words, size_t at, size_t end, enum sign *sign)
{
	struct slice folded = words->list[at].folded;
	struct find best = { 0, 0 };

	if (lookup.phrase_count == 0)
		build();
	*sign = SIGN_NONE;
	if (folded.length == 0)
		return 0;
	look(words, at, end, head_of(folded.data, folded.length), &best);
	look(words, at, end, ANYWHERE, &best);
	if (best.size == 0)
		return 0;
	*sign = lookup.phrases[best.phrase]->sign;
	return without_telling(words, at, best.size,
	                       lookup.phrases[best.phrase]->phrase);
}
