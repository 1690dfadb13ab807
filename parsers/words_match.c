#include "parsers/words.h"

enum { GAP_WORDS = 4 };		/* how many words "..." may take */

/* Where a thought turns: no gap reaches over these. */
static const char turns[] =
	"but/except/however/although/though/and/if/unless/until/only/pero/"
	"excepto/aunque/y";

bool
word_is(const struct word *word, const char *folded)
{
	return slice_is(word->folded, folded);
}

bool
word_is_mark(const struct word *word, char mark)
{
	return word->kind == WORD_MARK && word->folded.length == 1 &&
	       word->folded.data[0] == mark;
}

bool
word_is_spoken(const struct word *word)
{
	return word->kind == WORD_PLAIN || word->kind == WORD_NUMBER;
}

/* One of the alternatives, from `at` up to `end`. */
static bool
matches_any(const struct word *word, const char *at, const char *end)
{
	const char *folded = word->folded.data;
	size_t length = word->folded.length;

	while (at < end) {
		const char *slash = memchr(at, '/', (size_t)(end - at));
		const char *stop = slash == NULL ? end : slash;
		size_t size = (size_t)(stop - at);

		if (size > 1 && at[size - 1] == '*') {
			if (length >= size - 1 &&
			    memcmp(folded, at, size - 1) == 0)
				return true;
		} else if (length == size && memcmp(folded, at, size) == 0) {
			return true;
		}
		at = stop + 1;
	}
	return false;
}

bool
word_is_any(const struct word *word, const char *alternatives)
{
	return word->folded.length > 0 &&
	       matches_any(word, alternatives,
	                   alternatives + strlen(alternatives));
}

struct element {
	const char *begin;
	const char *end;
	bool optional;
	bool any;	/* "_" or part of "..." */
	bool gap;	/* part of "..." */
	bool number;
};

static bool
element_takes(const struct element *element, const struct word *word)
{
	if (word->kind == WORD_LINE)
		return false;
	if (element->any)
		return word_is_spoken(word) &&
		       !(element->gap && word_is_any(word, turns));
	if (element->number)
		return word->kind == WORD_NUMBER;
	return word->folded.length > 0 &&
	       matches_any(word, element->begin, element->end);
}

/* Reads one element off the front of a phrase; how many of the kind. */
static size_t
next_element(const char **phrase, struct element *element)
{
	const char *at = *phrase;

	while (*at == ' ')
		at++;
	*element = (struct element){ .begin = at };
	while (*at != 0 && *at != ' ')
		at++;
	*phrase = at;
	element->end = at;
	if (at - element->begin > 1 && at[-1] == '?') {
		element->optional = true;
		element->end--;
	}
	if (element->end == element->begin)
		return 0;
	if (element->end - element->begin == 3 &&
	    memcmp(element->begin, "...", 3) == 0) {
		element->any = true;
		element->gap = true;
		element->optional = true;
		return GAP_WORDS;
	}
	if (element->end - element->begin == 1) {
		element->any = *element->begin == '_';
		element->number = *element->begin == '#';
	}
	return 1;
}

/* Positions reached by leaving out what may be missing. */
static uint32_t
with_skips(uint32_t positions, const struct element *elements, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if ((positions >> i & 1) != 0 && elements[i].optional)
			positions |= UINT32_C(1) << (i + 1);
	return positions;
}

static size_t
walk(const struct words *words, size_t from, size_t to,
     const struct element *elements, size_t count)
{
	uint32_t positions = with_skips(1, elements, count);
	uint32_t goal = UINT32_C(1) << count;
	size_t longest = 0;

	for (size_t at = from; at < to && positions != 0; at++) {
		uint32_t next = 0;

		for (size_t i = 0; i < count; i++)
			if ((positions >> i & 1) != 0 &&
			    element_takes(&elements[i], &words->list[at]))
				next |= UINT32_C(1) << (i + 1);
		positions = with_skips(next, elements, count);
		if ((positions & goal) != 0)
			longest = at + 1 - from;
	}
	return longest;
}

size_t
words_match(const struct words *words, size_t from, size_t to,
            const char *phrase)
{
	struct element elements[PHRASE_LIMIT];
	struct element element;
	size_t count = 0;
	size_t copies;

	if (from >= to)
		return 0;
	while ((copies = next_element(&phrase, &element)) > 0) {
		if (count == 0 && !element.optional &&
		    !element_takes(&element, &words->list[from]))
			return 0;
		while (copies-- > 0 && count < PHRASE_LIMIT)
			elements[count++] = element;
	}
	return count == 0 ? 0 : walk(words, from, to, elements, count);
}

size_t
words_find(const struct words *words, size_t from, size_t to,
           const char *phrase)
{
	for (size_t at = from; at < to; at++)
		if (words_match(words, at, to, phrase) > 0)
			return at;
	return to;
}

bool
words_have(const struct words *words, size_t from, size_t to,
           const char *phrase)
{
	return words_find(words, from, to, phrase) < to;
}

bool
words_are(const struct words *words, size_t from, size_t to,
          const char *phrase)
{
	return from < to && words_match(words, from, to, phrase) == to - from;
}

struct slice
words_text(const struct words *words, size_t from, size_t to)
{
	const char *begin;
	const struct word *last;

	if (to > words->count)
		return SLICE("");
	/* A line's end at the end of the text stands nowhere. */
	while (to > from && words->list[to - 1].text.length == 0)
		to--;
	while (from < to && words->list[from].text.length == 0)
		from++;
	if (from >= to)
		return SLICE("");
	begin = words->list[from].text.data;
	last = &words->list[to - 1];
	return (struct slice){ begin, (size_t)(last->text.data +
	                       last->text.length - begin) };
}
