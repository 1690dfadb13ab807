#include "core/privacy_token.h"

#include "base/utf8.h"

static bool
is_letter(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80;
}

/* U+2018, U+2019 and the plain one: their length, or 0. */
static size_t
apostrophe(struct slice text, size_t at)
{
	if (text.data[at] == '\'')
		return 1;
	return at + 2 < text.length &&
	       (unsigned char)text.data[at] == 0xe2 &&
	       (unsigned char)text.data[at + 1] == 0x80 &&
	       ((unsigned char)text.data[at + 2] & 0xfe) == 0x98 ? 3 : 0;
}

static struct slice
fold(struct slice word, struct arena *arena)
{
	struct text text;
	struct slice copy;

	text_init(&text, 4 * word.length + 16);
	utf8_add_folded(&text, word);
	copy = arena_copy(arena, text_slice(&text));
	text_release(&text);
	return copy;
}

/* A capital: one that changes when it is folded, and is no small letter. */
static bool
is_upper(struct slice word)
{
	unsigned char c = (unsigned char)word.data[0];

	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	/* U+00C0 to U+00DE: the capitals of Spanish and its neighbours */
	return c == 0xc3 && word.length > 1 &&
	       (unsigned char)word.data[1] >= 0x80 &&
	       (unsigned char)word.data[1] <= 0x9e;
}

static void
read_token(struct token *token, struct slice word, struct arena *arena)
{
	size_t digits = 0;
	size_t small = 0;

	for (size_t i = 0; i < word.length; i++) {
		digits += ascii_is_digit(word.data[i]);
		small += word.data[i] >= 'a' && word.data[i] <= 'z';
	}
	token->folded = fold(word, arena);
	token->is_number = digits == word.length;
	token->is_initial = word.length == 1 && is_upper(word);
	token->is_shouted = word.length > 1 && small == 0 && digits == 0 &&
	                    (unsigned char)word.data[0] < 0x80 &&
	                    is_upper(word);
	token->is_capital = is_upper(word) && small > 0 && digits == 0;
}

void
privacy_read(struct reader *reader, struct slice text, struct arena *arena)
{
	text = slice_part(text, 0, text.length < PRIVACY_TEXT_LIMIT
	                  ? text.length : PRIVACY_TEXT_LIMIT);
	bool first = true;
	bool cut = false;
	size_t at = 0;

	reader->tokens = arena_alloc_array(arena, TOKENS_MOST,
	                                   sizeof(*reader->tokens));
	while (at < text.length && reader->count < TOKENS_MOST) {
		struct token *token = &reader->tokens[reader->count];
		size_t from = at;
		size_t mark;

		while (at < text.length && is_letter(text.data[at]) &&
		       apostrophe(text, at) == 0)
			at++;
		if (at == from) {
			char c = text.data[at];

			first = first || strchr(".!?\n\r", c) != NULL;
			cut = cut || !ascii_is_space(c);
			mark = apostrophe(text, at);
			at += mark > 0 ? mark : 1;
			continue;
		}
		*token = (struct token){ .is_first = first, .is_cut = cut };
		read_token(token, slice_part(text, from, at), arena);
		mark = at < text.length ? apostrophe(text, at) : 0;
		if (mark > 0 && at + mark < text.length &&
		    ascii_lower(text.data[at + mark]) == 's' &&
		    (at + mark + 1 == text.length ||
		     !is_letter(text.data[at + mark + 1]))) {
			token->is_owner = true;
			at += mark + 1;
		}
		/* "J.R." is no end of a sentence. */
		first = false;
		cut = false;
		if (token->is_initial && at < text.length &&
		    text.data[at] == '.')
			at++;
		reader->count++;
	}
}

bool
token_is_one(struct slice word, const char *const *list)
{
	for (size_t i = 0; list[i] != NULL; i++)
		if (slice_is(word, list[i]))
			return true;
	return false;
}

const struct token *
token_at(const struct reader *reader, size_t at)
{
	static const struct token none = { .folded = { "", 0 } };

	return at < reader->count ? &reader->tokens[at] : &none;
}
