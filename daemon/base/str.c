#include "base/str.h"

#include <stdarg.h>

#include "base/fail.h"
#include "base/utf8.h"

bool
ascii_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool
ascii_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool
ascii_is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool
ascii_is_alnum(char c)
{
	return ascii_is_alpha(c) || ascii_is_digit(c);
}

char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

char
ascii_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

struct slice
slice_of(const char *string)
{
	if (string == NULL)
		return (struct slice){ "", 0 };
	return (struct slice){ string, strlen(string) };
}

bool
slice_is_empty(struct slice s)
{
	return s.length == 0;
}

bool
slice_equal(struct slice a, struct slice b)
{
	return a.length == b.length &&
	       (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

bool
slice_equal_fold(struct slice a, struct slice b)
{
	if (a.length != b.length)
		return false;
	for (size_t i = 0; i < a.length; i++)
		if (ascii_lower(a.data[i]) != ascii_lower(b.data[i]))
			return false;
	return true;
}

bool
slice_is(struct slice s, const char *string)
{
	if (string == NULL)
		return s.length == 0;
	/* Most strings differ at once, so their length is not asked first. */
	for (size_t i = 0; i < s.length; i++) {
		if (string[i] == '\0' || string[i] != s.data[i])
			return false;
	}
	return string[s.length] == '\0';
}

bool
slice_is_fold(struct slice s, const char *string)
{
	return slice_equal_fold(s, slice_of(string));
}

bool
slice_starts(struct slice s, const char *prefix)
{
	size_t length = strlen(prefix);

	return s.length >= length &&
	       slice_is(slice_part(s, 0, length), prefix);
}

bool
slice_starts_fold(struct slice s, const char *prefix)
{
	size_t length = strlen(prefix);

	return s.length >= length &&
	       slice_is_fold(slice_part(s, 0, length), prefix);
}

bool
slice_ends(struct slice s, const char *suffix)
{
	size_t length = strlen(suffix);

	return s.length >= length &&
	       slice_is(slice_part(s, s.length - length, s.length), suffix);
}

bool
slice_ends_fold(struct slice s, const char *suffix)
{
	size_t length = strlen(suffix);

	return s.length >= length &&
	       slice_is_fold(slice_part(s, s.length - length, s.length),
	                     suffix);
}

struct slice
slice_trim_left(struct slice s)
{
	while (s.length > 0 && ascii_is_space(s.data[0])) {
		s.data++;
		s.length--;
	}
	return s;
}

struct slice
slice_trim_right(struct slice s)
{
	while (s.length > 0 && ascii_is_space(s.data[s.length - 1]))
		s.length--;
	return s;
}

struct slice
slice_trim(struct slice s)
{
	return slice_trim_left(slice_trim_right(s));
}

struct slice
slice_part(struct slice s, size_t start, size_t end)
{
	if (end > s.length)
		end = s.length;
	if (start > end)
		start = end;
	if (s.length == 0)
		return (struct slice){ "", 0 };
	return (struct slice){ s.data + start, end - start };
}

size_t
slice_find_char(struct slice s, char c)
{
	const char *at = s.length > 0 ? memchr(s.data, c, s.length) : NULL;

	return at != NULL ? (size_t)(at - s.data) : s.length;
}

size_t
slice_find(struct slice s, struct slice needle)
{
	if (needle.length == 0)
		return 0;
	for (size_t i = 0; i + needle.length <= s.length; i++) {
		i += slice_find_char(slice_part(s, i, s.length),
		                     needle.data[0]);
		if (i + needle.length > s.length)
			break;
		if (memcmp(s.data + i, needle.data, needle.length) == 0)
			return i;
	}
	return s.length;
}

size_t
slice_find_fold(struct slice s, struct slice needle)
{
	for (size_t i = 0; i + needle.length <= s.length; i++)
		if (slice_equal_fold(slice_part(s, i, i + needle.length),
		                     needle))
			return i;
	return s.length;
}

bool
slice_contains(struct slice s, const char *needle)
{
	struct slice n = slice_of(needle);

	return n.length == 0 || slice_find(s, n) < s.length;
}

bool
slice_contains_fold(struct slice s, const char *needle)
{
	struct slice n = slice_of(needle);

	return n.length == 0 || slice_find_fold(s, n) < s.length;
}

bool
slice_next_line(struct slice *rest, struct slice *line)
{
	size_t end;

	if (rest->length == 0)
		return false;
	end = slice_find_char(*rest, '\n');
	*line = slice_part(*rest, 0, end);
	if (line->length > 0 && line->data[line->length - 1] == '\r')
		line->length--;
	*rest = slice_part(*rest, end + 1, rest->length);
	return true;
}

bool
slice_next_field(struct slice *rest, char separator, struct slice *field)
{
	size_t end;

	if (rest->data == NULL)
		return false;
	end = slice_find_char(*rest, separator);
	*field = (struct slice){ rest->data, end };
	if (end == rest->length)
		*rest = (struct slice){ NULL, 0 };
	else
		*rest = (struct slice){ rest->data + end + 1,
		                        rest->length - end - 1 };
	return true;
}

bool
slice_next_word(struct slice *rest, struct slice *word)
{
	size_t end = 0;

	*rest = slice_trim_left(*rest);
	if (rest->length == 0)
		return false;
	while (end < rest->length && !ascii_is_space(rest->data[end]))
		end++;
	*word = slice_part(*rest, 0, end);
	*rest = slice_part(*rest, end, rest->length);
	return true;
}

bool
slice_to_int64(struct slice s, int64_t least, int64_t most, int64_t *value)
{
	bool negative = s.length > 0 && s.data[0] == '-';
	size_t i = s.length > 0 && (negative || s.data[0] == '+') ? 1 : 0;
	int64_t n = 0;

	if (i == s.length)
		return false;
	for (; i < s.length; i++) {
		int digit = s.data[i] - '0';

		if (digit < 0 || digit > 9)
			return false;
		if (n < (INT64_MIN + digit) / 10)
			return false;
		n = n * 10 - digit;	/* negative reaches one further */
	}
	if (!negative && n == INT64_MIN)
		return false;
	n = negative ? n : -n;
	if (n < least || n > most)
		return false;
	*value = n;
	return true;
}

bool
copy_text(char *to, size_t size, struct slice from)
{
	size_t length = from.length;

	if (length >= size)
		length = utf8_border(from, size - 1);
	if (length > 0)
		memmove(to, from.data, length);
	for (size_t i = 0; i < length; i++)
		if (to[i] == '\0')
			to[i] = ' ';
	to[length] = '\0';
	return length == from.length;
}

void
text_init(struct text *text, size_t limit)
{
	*text = (struct text){ .limit = limit, .size = 256 };
	text->data = malloc(text->size);
	if (text->data == NULL)
		die("no memory left for text");
	text->data[0] = '\0';
}

void
text_release(struct text *text)
{
	free(text->data);
	*text = (struct text){ 0 };
}

void
text_clear(struct text *text)
{
	text->length = 0;
	text->cut = false;
	text->data[0] = '\0';
}

static void
reserve(struct text *text, size_t length)
{
	size_t size = text->size;

	while (size <= length)
		size *= 2;
	if (size == text->size)
		return;
	text->data = realloc(text->data, size);
	if (text->data == NULL)
		die("no memory left for %zu bytes of text", size);
	text->size = size;
}

void
text_add_slice(struct text *text, struct slice s)
{
	if (text->cut)
		return;
	if (s.length > text->limit - text->length) {
		s.length = utf8_border(s, text->limit - text->length);
		text->cut = true;
	}
	reserve(text, text->length + s.length);
	if (s.length > 0)
		memcpy(text->data + text->length, s.data, s.length);
	text->length += s.length;
	text->data[text->length] = '\0';
}

void
text_add(struct text *text, const char *string)
{
	text_add_slice(text, slice_of(string));
}

void
text_add_char(struct text *text, char c)
{
	text_add_slice(text, (struct slice){ &c, 1 });
}

void
text_addf(struct text *text, const char *format, ...)
{
	char small[512];
	char *large = NULL;
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(small, sizeof(small), format, args);
	va_end(args);
	if (length < 0)
		die("cannot format \"%s\"", format);
	if ((size_t)length >= sizeof(small)) {
		large = malloc((size_t)length + 1);
		if (large == NULL)
			die("no memory left for %d bytes of text", length);
		va_start(args, format);
		vsnprintf(large, (size_t)length + 1, format, args);
		va_end(args);
	}
	text_add_slice(text, (struct slice){ large != NULL ? large : small,
	                                     (size_t)length });
	free(large);
}

void
text_shorten(struct text *text, size_t length)
{
	if (length >= text->length)
		return;
	text->length = length;
	text->data[length] = '\0';
}

struct slice
text_slice(const struct text *text)
{
	return (struct slice){ text->data, text->length };
}
