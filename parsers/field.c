#include "parsers/field.h"

static bool
is_field_name(struct slice name)
{
	name = slice_trim_right(name);
	for (size_t i = 0; i < name.length; i++)
		if ((unsigned char)name.data[i] <= ' ' ||
		    (unsigned char)name.data[i] >= 0x7f)
			return false;
	return name.length > 0;
}

bool
field_is_one(struct slice line)
{
	size_t colon = slice_find_char(line, ':');

	return colon < line.length && is_field_name(slice_part(line, 0, colon));
}

bool
field_is_folded(struct slice line)
{
	return line.length > 0 && (line.data[0] == ' ' || line.data[0] == '\t');
}

/* How many fields there are at most. */
static int32_t
count_lines(struct slice block)
{
	int32_t count = 0;
	struct slice line;

	while (slice_next_line(&block, &line))
		count += field_is_folded(line) ? 0 : 1;
	return count;
}

struct header *
header_parse(struct slice block, struct arena *arena, int32_t *count)
{
	struct header *headers = arena_alloc_array(arena, (size_t)
		count_lines(block) + 1, sizeof(*headers));
	char *copy = arena_string(arena, block);
	struct slice rest = { copy, block.length };
	char *to = NULL;	/* where the value goes on, if it is folded */
	struct slice line;

	*count = 0;
	while (slice_next_line(&rest, &line)) {
		size_t colon = slice_find_char(line, ':');
		struct header *header;

		if (field_is_folded(line) && to != NULL) {
			/* Unfolding only removes bytes: done in place. */
			memmove(to, line.data, line.length);
			to += line.length;
			headers[*count - 1].value.length += line.length;
			continue;
		}
		to = NULL;
		if (!field_is_one(line))
			continue;
		header = &headers[(*count)++];
		header->name = slice_trim_right(slice_part(line, 0, colon));
		header->value = slice_part(line, colon + 1, line.length);
		to = copy + (line.data - copy) + line.length;
	}
	return headers;
}

/* Skips white space and comments (RFC 5322 3.2.2). */
static struct slice
skip_comments(struct slice s)
{
	size_t depth = 0;
	size_t i = 0;

	for (; i < s.length; i++) {
		if (s.data[i] == '(')
			depth++;
		else if (s.data[i] == ')' && depth > 0)
			depth--;
		else if (s.data[i] == '\\' && depth > 0)
			i++;
		else if (depth == 0 && !ascii_is_space(s.data[i]))
			break;
	}
	return slice_part(s, i, s.length);
}

static bool
is_token(char c)
{
	return (unsigned char)c > ' ' && c != 0x7f &&
	       strchr("()<>@,;:\\\"/[]?=", c) == NULL;
}

static struct slice
take_token(struct slice *rest)
{
	struct slice token;
	size_t end = 0;

	*rest = skip_comments(*rest);
	while (end < rest->length && is_token(rest->data[end]))
		end++;
	token = slice_part(*rest, 0, end);
	*rest = skip_comments(slice_part(*rest, end, rest->length));
	return token;
}

/* A parameter's value, quoted or not, without its quotes; cut to size. */
static size_t
take_value(struct slice *rest, char *to, size_t size)
{
	size_t length = 0;
	size_t i = 0;
	bool quoted;

	*rest = skip_comments(*rest);
	quoted = rest->length > 0 && rest->data[0] == '"';
	for (i = quoted ? 1 : 0; i < rest->length; i++) {
		char c = rest->data[i];

		if (quoted ? c == '"' : c == ';' || ascii_is_space(c))
			break;
		if (quoted && c == '\\' && i + 1 < rest->length)
			c = rest->data[++i];
		if (length < size)
			to[length++] = c;
	}
	*rest = slice_part(*rest, quoted ? i + 1 : i, rest->length);
	return length;
}

size_t
field_boundary(struct slice value, char boundary[MIME_BOUNDARY_MAX])
{
	char ignored[1];

	while (value.length > 0) {
		size_t semicolon = slice_find_char(value, ';');
		struct slice name;
		bool is_it;

		value = slice_part(value, semicolon + 1, value.length);
		name = take_token(&value);
		is_it = slice_is_fold(name, "boundary");
		if (value.length == 0 || value.data[0] != '=')
			continue;
		value = slice_part(value, 1, value.length);
		if (!is_it) {
			take_value(&value, ignored, 0);
			continue;
		}
		return take_value(&value, boundary, MIME_BOUNDARY_MAX);
	}
	return 0;
}

bool
field_type(struct slice value, char text[MIME_TYPE_MAX])
{
	struct slice type = take_token(&value);
	struct slice subtype;
	size_t length = 0;

	if (value.length == 0 || value.data[0] != '/' || type.length == 0)
		return false;
	value = slice_part(value, 1, value.length);
	subtype = take_token(&value);
	if (subtype.length == 0 ||
	    type.length + subtype.length + 2 > MIME_TYPE_MAX)
		return false;
	for (size_t i = 0; i < type.length; i++)
		text[length++] = ascii_lower(type.data[i]);
	text[length++] = '/';
	for (size_t i = 0; i < subtype.length; i++)
		text[length++] = ascii_lower(subtype.data[i]);
	text[length] = '\0';
	return true;
}
