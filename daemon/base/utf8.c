#include "base/utf8.h"

enum { REPLACEMENT = 0xFFFD };

/* How many bytes the well-formed character at the front takes; 0 for none. */
static size_t
length_at(struct slice s, uint32_t *character)
{
	const unsigned char *b = (const unsigned char *)s.data;
	uint32_t c = b[0];
	size_t length = c < 0x80 ? 1 : c < 0xC2 ? 0 : c < 0xE0 ? 2
	              : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;

	if (length == 0 || length > s.length)
		return 0;
	if (length > 1)
		c &= 0x7Fu >> length;
	for (size_t i = 1; i < length; i++) {
		if ((b[i] & 0xC0) != 0x80)
			return 0;
		c = c << 6 | (b[i] & 0x3Fu);
	}
	if ((length == 3 && c < 0x800) || (length == 4 && c < 0x10000) ||
	    c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		return 0;
	*character = c;
	return length;
}

bool
utf8_next(struct slice *rest, uint32_t *character)
{
	size_t length;

	if (rest->length == 0)
		return false;
	length = length_at(*rest, character);
	if (length == 0) {
		*character = REPLACEMENT;
		length = 1;
	}
	*rest = slice_part(*rest, length, rest->length);
	return true;
}

bool
utf8_is_valid(struct slice s)
{
	uint32_t character;

	while (s.length > 0) {
		size_t length = length_at(s, &character);

		if (length == 0)
			return false;
		s = slice_part(s, length, s.length);
	}
	return true;
}

size_t
utf8_border(struct slice s, size_t most)
{
	size_t border = most;

	if (most >= s.length)
		return s.length;
	while (border > 0 && most - border < 3 &&
	       ((unsigned char)s.data[border] & 0xC0) == 0x80)
		border--;
	if (((unsigned char)s.data[border] & 0xC0) == 0x80)
		return most;	/* not UTF-8 here: any place will do */
	return border;
}

void
utf8_add(struct text *text, uint32_t c)
{
	char b[4];
	size_t n = 0;

	if (c < 0x80) {
		b[n++] = (char)c;
	} else if (c < 0x800) {
		b[n++] = (char)(0xC0 | c >> 6);
		b[n++] = (char)(0x80 | (c & 0x3F));
	} else if (c < 0x10000) {
		b[n++] = (char)(0xE0 | c >> 12);
		b[n++] = (char)(0x80 | (c >> 6 & 0x3F));
		b[n++] = (char)(0x80 | (c & 0x3F));
	} else {
		b[n++] = (char)(0xF0 | c >> 18);
		b[n++] = (char)(0x80 | (c >> 12 & 0x3F));
		b[n++] = (char)(0x80 | (c >> 6 & 0x3F));
		b[n++] = (char)(0x80 | (c & 0x3F));
	}
	text_add_slice(text, (struct slice){ b, n });
}

void
utf8_add_repaired(struct text *text, struct slice s)
{
	uint32_t character;

	if (utf8_is_valid(s)) {
		text_add_slice(text, s);
		return;
	}
	while (utf8_next(&s, &character))
		utf8_add(text, character);
}

/* Base letters of U+00C0..U+00FF; a space where there is no single one. */
static const char latin1_base[] =
	"aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y";

/* Base letters of U+0100..U+017F. */
static const char latin_a_base[] =
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk"
	"kllllllllllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* U+01A0 to U+021F: Vietnamese horns, Romanian commas, and others. */
static const char latin_b_base[] =
	"oo             uu                            aaiioouuuuuuuuuu aa"
	"aa    ggkkoooo  j   gg  nnaa    aaaaeeeeiiiioooorrrruuuusstt  hh";

/* U+1E00 to U+1EFF: most of them Vietnamese. */
static const char latin_more_base[] =
	"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
	"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
	"wwwwwwwwwwxxxxyyzzzzzzhtwy      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
	"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

static uint32_t
fold(uint32_t c)
{
	if (c < 0x80)
		return (uint32_t)(unsigned char)ascii_lower((char)c);
	if (c >= 0xC0 && c <= 0xFF && latin1_base[c - 0xC0] != ' ')
		return (uint32_t)latin1_base[c - 0xC0];
	if (c >= 0x100 && c <= 0x17F && latin_a_base[c - 0x100] != ' ')
		return (uint32_t)latin_a_base[c - 0x100];
	if (c >= 0x1A0 && c <= 0x21F && latin_b_base[c - 0x1A0] != ' ')
		return (uint32_t)latin_b_base[c - 0x1A0];
	if (c >= 0x1E00 && c <= 0x1EFF && latin_more_base[c - 0x1E00] != ' ')
		return (uint32_t)latin_more_base[c - 0x1E00];
	if ((c >= 0x300 && c <= 0x36F) || c == 0xAD || c == 0xFEFF ||
	    (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
	    (c >= 0x2060 && c <= 0x2064))
		return 0;
	if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
	    c == 0x205F || c == 0x3000)
		return ' ';
	if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B ||
	    c == 0x2032 || c == 0xB4 || c == 0x2BC)
		return '\'';
	if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F ||
	    c == 0x2033 || c == 0xAB || c == 0xBB)
		return '"';
	if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
		return '-';
	if (c >= 0x391 && c <= 0x3A9)		/* Greek capitals */
		return c + 0x20;
	if (c >= 0x410 && c <= 0x42F)		/* Cyrillic capitals */
		return c + 0x20;
	if (c >= 0x400 && c <= 0x40F)
		return c + 0x50;
	return c;
}

void
utf8_add_folded(struct text *text, struct slice s)
{
	uint32_t character;

	while (utf8_next(&s, &character)) {
		uint32_t folded = fold(character);

		if (folded != 0)
			utf8_add(text, folded);
		else if (character == 0)
			text_add_char(text, ' ');
	}
}

size_t
utf8_count(struct slice s)
{
	uint32_t character;
	size_t count = 0;

	while (utf8_next(&s, &character))
		count++;
	return count;
}
