#include "parsers/trim_line.h"

#include "base/utf8.h"
#include "parsers/trim.h"

/* Takes one line; a lone CR ends a line too. */
static struct slice
take_line(struct slice *rest)
{
	size_t end = 0;
	size_t next;
	struct slice line;

	while (end < rest->length && rest->data[end] != '\n' &&
	       rest->data[end] != '\r')
		end++;
	next = end < rest->length ? end + 1 : end;
	if (end + 1 < rest->length && rest->data[end] == '\r' &&
	    rest->data[end + 1] == '\n')
		next = end + 2;
	line = slice_part(*rest, 0, end);
	*rest = slice_part(*rest, next, rest->length);
	return line;
}

/* What follows the quote marks; *depth is how many there are. */
static struct slice
strip_marks(struct slice raw, uint32_t *depth)
{
	size_t i = 0;
	size_t after = 0;

	*depth = 0;
	for (; i < raw.length; i++) {
		char c = raw.data[i];

		if (c == '>') {
			(*depth)++;
			after = i + 1;
		} else if (c != ' ' || i - after > 3) {
			break;
		}
	}
	return slice_part(raw, after, raw.length);
}

static struct slice
fold(struct slice s, struct arena *arena)
{
	struct text text;
	struct slice folded;

	text_init(&text, TRIM_LINE_LOOK * 4);
	utf8_add_folded(&text, s);
	folded = arena_copy(arena, slice_trim(text_slice(&text)));
	text_release(&text);
	return folded;
}

static void
line_init(struct line *line, struct slice raw, struct arena *arena)
{
	struct slice inner = strip_marks(raw, &line->depth);

	line->raw = raw;
	line->words = fold(slice_part(inner, 0,
	                              utf8_border(inner, TRIM_LINE_LOOK)),
	                   arena);
	line->kind = line->depth > 0 ? LINE_QUOTE
	           : slice_is_empty(line->words) ? LINE_BLANK : LINE_TEXT;
	line->part = PART_TEXT;
}

static size_t
count_lines(struct slice text)
{
	size_t count = 0;

	while (text.length > 0 && count < TRIM_LINES_MAX) {
		take_line(&text);
		count++;
	}
	return count;
}

void
lines_split(struct lines *lines, struct slice text, struct arena *arena)
{
	lines->count = count_lines(text);
	lines->line = arena_alloc_array(arena, lines->count + 1,
	                                sizeof(*lines->line));
	for (size_t i = 0; i < lines->count; i++) {
		struct slice raw = take_line(&text);

		if (i + 1 == lines->count && text.length > 0)
			raw.length = (size_t)(text.data - raw.data) +
			             text.length;
		line_init(&lines->line[i], raw, arena);
	}
	lines->headers_first = lines->count;
	lines->headers_end = lines->count;
	lines->headers_from = (struct slice){ 0 };
	lines->headers_subject = (struct slice){ 0 };
}

size_t
lines_next(const struct lines *lines, size_t i)
{
	while (i < lines->count && slice_is_empty(lines->line[i].words))
		i++;
	return i;
}

bool
words_contain_any(struct slice s, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (slice_contains(s, *list))
			return true;
	}
	return false;
}

bool
words_are_any(struct slice s, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (slice_is(s, *list))
			return true;
	}
	return false;
}

bool
words_start_any(struct slice s, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (slice_starts(s, *list))
			return true;
	}
	return false;
}

struct slice
words_strip(struct slice s, const char *characters)
{
	while (s.length > 0 && (s.data[0] == ' ' ||
	       strchr(characters, s.data[0]) != NULL))
		s = slice_part(s, 1, s.length);
	while (s.length > 0 && (s.data[s.length - 1] == ' ' ||
	       strchr(characters, s.data[s.length - 1]) != NULL))
		s.length--;
	return s;
}

bool
words_end_colon(struct slice s)
{
	return slice_ends(s, ":") || slice_ends(s, "\uFF1A");
}

size_t
words_count(struct slice s)
{
	struct slice word;
	size_t count = 0;

	while (slice_next_word(&s, &word))
		count++;
	return count;
}

bool
words_have_time(struct slice s)
{
	for (size_t i = 1; i + 2 < s.length; i++) {
		if ((s.data[i] == ':' || s.data[i] == '.' ||
		     s.data[i] == 'h') &&
		    ascii_is_digit(s.data[i - 1]) &&
		    ascii_is_digit(s.data[i + 1]) &&
		    ascii_is_digit(s.data[i + 2]) &&
		    (i + 3 >= s.length || !ascii_is_digit(s.data[i + 3])))
			return true;
	}
	return false;
}

bool
words_have_year(struct slice s)
{
	for (size_t i = 0; i + 3 < s.length; i++) {
		bool whole = (i == 0 || !ascii_is_digit(s.data[i - 1])) &&
		             (i + 4 >= s.length ||
		              !ascii_is_digit(s.data[i + 4]));

		if (whole && ascii_is_digit(s.data[i + 2]) &&
		    ascii_is_digit(s.data[i + 3]) &&
		    ((s.data[i] == '2' && s.data[i + 1] == '0') ||
		     (s.data[i] == '1' && s.data[i + 1] == '9' &&
		      s.data[i + 2] == '9')))
			return true;
	}
	return false;
}
