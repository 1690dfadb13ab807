#include "parsers/encoded_word.h"

static const char digits[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct word {			/* =?charset?encoding?payload?= */
	struct slice charset;
	char encoding;		/* 'b' or 'q' */
	struct slice payload;
	size_t length;		/* of all of it */
};

/* Takes up to the next '?', which must come before any white space. */
static bool
take_field(struct slice *rest, struct slice *field)
{
	size_t end = 0;

	while (end < rest->length && rest->data[end] != '?' &&
	       rest->data[end] != '\n')
		end++;
	if (end == rest->length || rest->data[end] != '?')
		return false;
	*field = slice_part(*rest, 0, end);
	*rest = slice_part(*rest, end + 1, rest->length);
	return true;
}

static bool
take_word(struct slice s, struct word *word)
{
	struct slice rest = slice_part(s, 2, s.length);
	struct slice encoding;

	if (!slice_starts(s, "=?") || !take_field(&rest, &word->charset) ||
	    !take_field(&rest, &encoding) ||
	    !take_field(&rest, &word->payload) || !slice_starts(rest, "="))
		return false;
	word->encoding = encoding.length == 1 ? ascii_lower(encoding.data[0]) :
	                 '\0';
	word->length = s.length - rest.length + 1;
	return word->encoding == 'b' || word->encoding == 'q';
}

static void
add_base64(struct text *to, struct slice payload)
{
	uint32_t bits = 0;
	int count = 0;

	for (size_t i = 0; i < payload.length; i++) {
		const char *digit = payload.data[i] == '\0' ? NULL :
			strchr(digits, payload.data[i]);

		if (digit == NULL)
			continue;
		bits = bits << 6 | (uint32_t)(digit - digits);
		count += 6;
		if (count < 8)
			continue;
		count -= 8;
		text_addf(to, "=%02X", (unsigned)(bits >> count & 0xff));
	}
}

/* As the payload of a "Q" word, whatever it was. */
static void
add_payload(struct text *to, const struct word *word)
{
	if (word->encoding == 'b')
		add_base64(to, word->payload);
	else
		text_add_slice(to, word->payload);
}

/* Does another word of the same kind follow, after white space alone? */
static bool
next_alike(struct slice rest, const struct word *word, struct word *next,
           size_t *skipped)
{
	struct slice trimmed = slice_trim_left(rest);

	*skipped = rest.length - trimmed.length;
	return take_word(trimmed, next) && next->encoding == word->encoding &&
	       slice_equal_fold(next->charset, word->charset);
}

/* Writes the word at the front of rest and those that belong to it. */
static size_t
add_joined(struct text *to, struct slice rest, struct word word)
{
	size_t length = word.length;
	struct word next;
	size_t skipped;

	if (!next_alike(slice_part(rest, length, rest.length), &word, &next,
	                &skipped)) {
		text_add_slice(to, slice_part(rest, 0, length));
		return length;
	}
	text_add(to, "=?");
	text_add_slice(to, word.charset);
	text_add(to, "?Q?");
	add_payload(to, &word);
	do {
		add_payload(to, &next);
		length += skipped + next.length;
	} while (next_alike(slice_part(rest, length, rest.length), &word,
	                    &next, &skipped));
	text_add(to, "?=");
	return length;
}

struct slice
encoded_words_join(struct slice raw, struct arena *arena)
{
	struct text joined;
	struct slice result;
	struct word word;
	size_t i = 0;

	if (!slice_contains(raw, "=?"))
		return raw;
	text_init(&joined, raw.length * 3 + 16);
	while (i < raw.length) {
		struct slice rest = slice_part(raw, i, raw.length);
		size_t start = slice_find(rest, SLICE("=?"));

		text_add_slice(&joined, slice_part(rest, 0, start));
		rest = slice_part(rest, start, rest.length);
		i += start;
		if (take_word(rest, &word)) {
			i += add_joined(&joined, rest, word);
		} else if (rest.length > 0) {
			text_add_char(&joined, rest.data[0]);
			i++;
		}
	}
	result = arena_copy(arena, text_slice(&joined));
	text_release(&joined);
	return result;
}
