#include "core/encode.h"

#include "base/utf8.h"

static const char hex[] = "0123456789ABCDEF";

bool
encode_is_printable(struct slice s)
{
	uint32_t c;

	while (utf8_next(&s, &c))
		if (c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 ||
		    c == 0x2029)
			return false;
	return true;
}

/* --- fields --- */

struct field
field_begin(struct text *out, const char *name)
{
	text_addf(out, "%s:", name);
	return (struct field){ .out = out, .column = strlen(name) + 1 };
}

void
field_end(struct field *field)
{
	text_add(field->out, "\r\n");
	field->column = 0;
}

void
field_word(struct field *field, struct slice word)
{
	if (field->column + 1 + word.length > ENCODE_LINE && field->begun) {
		text_add(field->out, "\r\n");
		field->column = 0;
	}
	field->begun = true;
	text_add_char(field->out, ' ');
	text_add_slice(field->out, word);
	field->column += 1 + word.length;
}

/* --- encoded words, RFC 2047 --- */

static const char word_q[] = "=?utf-8?q?";
static const char word_b[] = "=?utf-8?b?";

enum {
	FRAME = sizeof(word_q) - 1 + 2,		/* with the "?=" */
	ROOM_LEAST = 12,	/* a character of four bytes, Q encoded */
	PLAIN_WORD_MOST = 60
};

/* What RFC 2047 5 (3) lets stand in a phrase. */
static bool
is_q_plain(char c)
{
	return ascii_is_alnum(c) || c == '!' || c == '*' || c == '+' ||
	       c == '-' || c == '/';
}

static size_t
q_length(struct slice s)
{
	size_t length = 0;

	for (size_t i = 0; i < s.length; i++)
		length += is_q_plain(s.data[i]) || s.data[i] == ' ' ? 1 : 3;
	return length;
}

static void
add_q(struct text *out, struct slice s)
{
	for (size_t i = 0; i < s.length; i++) {
		unsigned char c = (unsigned char)s.data[i];

		if (is_q_plain(s.data[i])) {
			text_add_char(out, s.data[i]);
		} else if (c == ' ') {
			text_add_char(out, '_');
		} else {
			text_add_char(out, '=');
			text_add_char(out, hex[c >> 4]);
			text_add_char(out, hex[c & 15]);
		}
	}
}

/* The longest front of s, whole characters only, that fits the room. */
static struct slice
fitting(struct slice s, bool use_q, size_t room)
{
	struct slice rest = s;
	size_t length = 0;
	uint32_t c;

	for (;;) {
		struct slice before = rest;
		struct slice taken;
		size_t bytes;

		if (!utf8_next(&rest, &c))
			break;
		bytes = before.length - rest.length;
		taken = slice_part(before, 0, bytes);
		length += use_q ? q_length(taken) : bytes;
		if ((use_q ? length : (length + 2) / 3 * 4) > room) {
			rest = before;
			break;
		}
	}
	return slice_part(s, 0, s.length - rest.length);
}

/* All of s, which is well-formed, as encoded words. */
static void
add_encoded(struct field *field, struct slice s)
{
	bool use_q = q_length(s) <= (s.length + 2) / 3 * 4;

	while (s.length > 0) {
		size_t room = ENCODE_WORD_MOST - FRAME;
		size_t used = field->column + 1 + FRAME;
		struct slice part;
		size_t start;

		if (used + ROOM_LEAST > ENCODE_LINE) {
			text_add(field->out, "\r\n");
			field->column = 0;
			used = 1 + FRAME;
		}
		if (ENCODE_LINE - used < room)
			room = ENCODE_LINE - used;
		part = fitting(s, use_q, room);
		start = field->out->length;
		text_add_char(field->out, ' ');
		text_add(field->out, use_q ? word_q : word_b);
		if (use_q)
			add_q(field->out, part);
		else
			encode_base64_word(field->out, part);
		text_add(field->out, "?=");
		field->column += field->out->length - start;
		field->begun = true;
		s = slice_part(s, part.length, s.length);
	}
}

/* A word that a reader would not give back as it is. */
static bool
needs_encoding(struct slice word)
{
	if (word.length == 0 || word.length > PLAIN_WORD_MOST ||
	    slice_contains(word, "=?"))
		return true;
	for (size_t i = 0; i < word.length; i++)
		if (word.data[i] <= ' ' || word.data[i] >= 0x7f)
			return true;
	return false;
}

/*
 * From the first word that needs it to the last, all is encoded with the
 * spaces between; the plain words around stay readable. Doubled spaces, which
 * folding could lose, have all of it encoded.
 */
static void
add_words(struct field *field, struct slice s)
{
	struct slice rest = s;
	struct slice word;
	const char *first = NULL;
	const char *last = NULL;

	while (slice_next_field(&rest, ' ', &word)) {
		if (word.length == 0) {
			add_encoded(field, s);
			return;
		}
		if (!needs_encoding(word))
			continue;
		if (first == NULL)
			first = word.data;
		last = word.data + word.length;
	}
	rest = first == NULL ? s
	       : slice_part(s, 0, (size_t)(first - s.data));
	while (slice_next_word(&rest, &word))
		field_word(field, word);
	if (first == NULL)
		return;
	add_encoded(field, (struct slice){ first, (size_t)(last - first) });
	rest = slice_part(s, (size_t)(last - s.data), s.length);
	while (slice_next_word(&rest, &word))
		field_word(field, word);
}

void
field_text(struct field *field, struct slice words)
{
	struct text repaired;

	if (words.length == 0)
		return;
	text_init(&repaired, 3 * words.length);
	utf8_add_repaired(&repaired, words);
	add_words(field, text_slice(&repaired));
	text_release(&repaired);
}

static bool
is_atom_char(char c)
{
	return ascii_is_alnum(c) ||
	       (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL);
}

enum phrase { PHRASE_ATOMS, PHRASE_QUOTED, PHRASE_ENCODED };

static enum phrase
phrase_of(struct slice name)
{
	enum phrase phrase = PHRASE_ATOMS;
	struct slice word;

	while (slice_next_field(&name, ' ', &word)) {
		if (needs_encoding(word))
			return PHRASE_ENCODED;
		for (size_t i = 0; i < word.length; i++)
			if (!is_atom_char(word.data[i]))
				phrase = PHRASE_QUOTED;
	}
	return phrase;
}

static void
add_quoted(struct text *out, struct slice s)
{
	text_add_char(out, '"');
	for (size_t i = 0; i < s.length; i++) {
		if (s.data[i] == '"' || s.data[i] == '\\')
			text_add_char(out, '\\');
		text_add_char(out, s.data[i]);
	}
	text_add_char(out, '"');
}

void
field_phrase(struct field *field, struct slice name)
{
	struct text text;
	struct slice rest;
	struct slice word;

	if (name.length == 0)
		return;
	text_init(&text, 3 * name.length + 2);
	switch (phrase_of(name)) {
	case PHRASE_ATOMS:
		text_add_slice(&text, name);
		break;
	case PHRASE_QUOTED:
		add_quoted(&text, name);
		break;
	case PHRASE_ENCODED:
		utf8_add_repaired(&text, name);
		add_encoded(field, text_slice(&text));
		text_clear(&text);
		break;
	}
	rest = text_slice(&text);
	while (slice_next_word(&rest, &word))
		field_word(field, word);
	text_release(&text);
}

/* --- parameters, RFC 2231 --- */

enum { PARAMETER_PIECE = 50 };

static bool
is_attribute_char(char c)
{
	return ascii_is_alnum(c) || c == '-' || c == '.' || c == '_';
}

static bool
is_simple_value(struct slice value)
{
	if (value.length == 0 || value.length > PLAIN_WORD_MOST ||
	    slice_contains(value, "=?"))	/* many readers decode it */
		return false;
	for (size_t i = 0; i < value.length; i++)
		if (value.data[i] < ' ' || value.data[i] >= 0x7f)
			return false;
	return true;
}

/* Percent encoding of at most one piece; returns what is left. */
static struct slice
add_piece(struct text *out, struct slice value)
{
	size_t done = 0;
	size_t used = 0;

	while (done < value.length && used < PARAMETER_PIECE) {
		unsigned char c = (unsigned char)value.data[done++];

		if (is_attribute_char((char)c)) {
			text_add_char(out, (char)c);
			used++;
			continue;
		}
		text_add_char(out, '%');
		text_add_char(out, hex[c >> 4]);
		text_add_char(out, hex[c & 15]);
		used += 3;
	}
	return slice_part(value, done, value.length);
}

static void
add_extended(struct field *field, const char *name, struct slice value)
{
	struct text word;
	bool whole = value.length <= PARAMETER_PIECE / 3;

	text_init(&word, 200);
	for (int i = 0; value.length > 0; i++) {
		text_clear(&word);
		text_add(&word, name);
		if (!whole)
			text_addf(&word, "*%d", i);
		text_add(&word, i == 0 ? "*=utf-8''" : "*=");
		value = add_piece(&word, value);
		text_add_char(field->out, ';');
		field->column++;
		field_word(field, text_slice(&word));
	}
	text_release(&word);
}

void
field_parameter(struct field *field, const char *name, struct slice value)
{
	struct text text;

	text_init(&text, 3 * value.length + strlen(name) + 10);
	if (is_simple_value(value)) {
		text_addf(&text, "%s=", name);
		add_quoted(&text, value);
		text_add_char(field->out, ';');
		field->column++;
		field_word(field, text_slice(&text));
	} else {
		utf8_add_repaired(&text, value);
		add_extended(field, name, text_slice(&text));
	}
	text_release(&text);
}
