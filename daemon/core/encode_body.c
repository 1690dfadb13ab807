#include "core/encode.h"

static const char hex[] = "0123456789ABCDEF";

bool
encode_is_7bit(struct slice text)
{
	struct slice line;

	while (slice_next_line(&text, &line)) {
		if (line.length > 990 || slice_starts(line, "From "))
			return false;
		for (size_t i = 0; i < line.length; i++)
			if ((line.data[i] < ' ' && line.data[i] != '\t') ||
			    line.data[i] >= 0x7f)
				return false;
	}
	return true;
}

void
encode_7bit(struct text *out, struct slice text)
{
	struct slice line;

	while (slice_next_line(&text, &line)) {
		text_add_slice(out, line);
		text_add(out, "\r\n");
	}
}

/* Which bytes of a line stand for themselves (RFC 2045 6.7). */
static bool
is_literal(struct slice line, size_t i)
{
	char c = line.data[i];

	if (c == ' ' || c == '\t')
		return i + 1 < line.length;	/* not at the line's end */
	if (i == 0 && slice_starts(line, "From "))
		return false;
	return c > ' ' && c < 0x7f && c != '=';
}

static void
add_quoted_line(struct text *out, struct slice line)
{
	size_t column = 0;

	for (size_t i = 0; i < line.length; i++) {
		unsigned char c = (unsigned char)line.data[i];
		bool literal = is_literal(line, i);
		size_t width = literal ? 1 : 3;
		bool is_last = i + 1 == line.length;

		/* One column is kept for the soft break's own sign. */
		if (column + width > ENCODE_BODY_LINE - (is_last ? 0 : 1)) {
			text_add(out, "=\r\n");
			column = 0;
		}
		if (literal) {
			text_add_char(out, (char)c);
		} else {
			text_add_char(out, '=');
			text_add_char(out, hex[c >> 4]);
			text_add_char(out, hex[c & 15]);
		}
		column += width;
	}
}

void
encode_quoted_printable(struct text *out, struct slice text)
{
	struct slice line;

	while (slice_next_line(&text, &line)) {
		add_quoted_line(out, line);
		text_add(out, "\r\n");
	}
}

void
encode_base64_word(struct text *out, struct slice s)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"abcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < s.length; i += 3) {
		size_t count = s.length - i < 3 ? s.length - i : 3;
		uint32_t bits = 0;
		char four[4];

		for (size_t j = 0; j < 3; j++)
			bits = bits << 8 |
			       (j < count ? (unsigned char)s.data[i + j] : 0);
		for (size_t j = 0; j < 4; j++)
			four[j] = j > count ? '='
			          : letters[bits >> (18 - 6 * j) & 63];
		text_add_slice(out, (struct slice){ four, sizeof(four) });
	}
}

void
encode_base64(struct text *out, struct slice bytes)
{
	enum { BYTES = ENCODE_BODY_LINE / 4 * 3 };

	for (size_t i = 0; i < bytes.length; i += BYTES) {
		encode_base64_word(out, slice_part(bytes, i, i + BYTES));
		text_add(out, "\r\n");
	}
}
