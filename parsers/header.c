#include "parsers/header.h"

const struct header *
header_find(const struct header *headers, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (slice_is_fold(headers[i].name, name))
			return &headers[i];
	}
	return NULL;
}

/* Copies without comments; an unclosed one hides the rest. */
static struct slice
without_comments(struct slice value, struct arena *arena)
{
	char *copy;
	size_t length = 0;
	size_t depth = 0;
	bool is_quoted = false;

	if (slice_find_char(value, '(') == value.length)
		return value;
	copy = arena_alloc(arena, value.length + 1);
	for (size_t i = 0; i < value.length; i++) {
		char c = value.data[i];

		if (c == '\\' && i + 1 < value.length) {
			if (depth == 0) {
				copy[length++] = c;
				copy[length++] = value.data[i + 1];
			}
			i++;
		} else if (c == '"' && depth == 0) {
			is_quoted = !is_quoted;
			copy[length++] = c;
		} else if (c == '(' && !is_quoted) {
			depth++;
		} else if (c == ')' && !is_quoted && depth > 0) {
			depth--;
		} else if (depth == 0) {
			copy[length++] = c;
		}
	}
	return (struct slice){ copy, length };
}

struct slice
header_value(struct slice value, struct arena *arena)
{
	return slice_trim(without_comments(value, arena));
}

struct slice
header_word(struct slice value, struct arena *arena)
{
	value = header_value(value, arena);
	return slice_trim(slice_part(value, 0, slice_find_char(value, ';')));
}

static bool
is_field_name(struct slice name)
{
	if (name.length == 0 || name.length > 100)
		return false;
	for (size_t i = 0; i < name.length; i++) {
		if (name.data[i] <= ' ' || name.data[i] > '~')
			return false;
	}
	return true;
}

/* The lines that begin with white space, joined to the value. */
static struct slice
take_folded(struct slice *rest, struct slice value, struct arena *arena)
{
	struct slice after = *rest;
	struct slice line;
	size_t size = value.length;
	char *joined;
	size_t length = 0;

	while (after.length > 0 &&
	       (after.data[0] == ' ' || after.data[0] == '\t') &&
	       slice_next_line(&after, &line))
		size += line.length + 1;
	if (size == value.length)
		return value;
	joined = arena_alloc(arena, size + 1);
	if (value.length > 0)
		memcpy(joined, value.data, value.length);
	length = value.length;
	while (rest->length > 0 &&
	       (rest->data[0] == ' ' || rest->data[0] == '\t') &&
	       slice_next_line(rest, &line)) {
		line = slice_trim(line);
		joined[length++] = ' ';
		if (line.length > 0)
			memcpy(joined + length, line.data, line.length);
		length += line.length;
	}
	return slice_trim((struct slice){ joined, length });
}

bool
header_next(struct slice *rest, struct arena *arena, struct header *header)
{
	struct slice line;

	while (slice_next_line(rest, &line)) {
		size_t colon = slice_find_char(line, ':');
		struct slice name = slice_trim_right(slice_part(line, 0,
		                                                colon));

		if (colon == line.length || !is_field_name(name))
			continue;
		header->name = name;
		header->value = take_folded(rest, slice_trim(
			slice_part(line, colon + 1, line.length)), arena);
		return true;
	}
	return false;
}

void
report_add_reason(struct report *report, struct slice reason)
{
	reason = slice_part(reason, 0, REPORT_LINE_LIMIT);
	if (slice_is_empty(reason) ||
	    report->reason_count >= REPORT_REASONS_MAX)
		return;
	for (int32_t i = 0; i < report->reason_count; i++) {
		if (slice_equal(report->reasons[i], reason))
			return;
	}
	report->reasons[report->reason_count++] = reason;
}
