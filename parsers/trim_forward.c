/*
 * Whether a mail passes another one on, and whose it was, as far as the subject
 * and the header block in the text can say.
 */
#include "parsers/trim.h"

#include "parsers/trim_line.h"

static bool
is_address_char(char c)
{
	return ascii_is_alnum(c) || strchr(".!#$%&'*+/=?^_`{|}~-", c) != NULL ||
	       (unsigned char)c >= 0x80;
}

static struct slice
lower_domain(struct slice address, struct arena *arena)
{
	char *copy = arena_string(arena, address);
	size_t at = slice_find_char(address, '@');

	for (size_t i = at; i < address.length; i++)
		copy[i] = ascii_lower(copy[i]);
	return (struct slice){ copy, address.length };
}

void
forward_read_address(struct slice value, struct arena *arena,
                     struct report_address *address)
{
	size_t at = slice_find_char(value, '@');
	size_t start = at;
	size_t end = at + 1;
	struct slice name = value;

	if (at < value.length) {
		while (start > 0 && is_address_char(value.data[start - 1]))
			start--;
		while (end < value.length && (ascii_is_alnum(value.data[end]) ||
		       strchr(".-", value.data[end]) != NULL ||
		       (unsigned char)value.data[end] >= 0x80))
			end++;
		while (end > at && value.data[end - 1] == '.')
			end--;
	}
	if (at < value.length && start < at && end > at + 1) {
		address->address = lower_domain(slice_part(value, start, end),
		                                arena);
		name = slice_part(value, 0, start);
		if (slice_ends_fold(name, "mailto:"))
			name = slice_part(name, 0, name.length - 7);
	}
	name = words_strip(name, "<>[]()\"'*_,;");
	address->name = arena_copy(arena, name);
}

bool
trim_subject_is_forward(struct slice subject)
{
	static const char *const prefixes[] = {
		"fwd", "fw", "rv", "wg", "tr", "i", "enc", "vb", "vl",
		"doorst", "pd", "ilt", "tov", "tovabbitas", "πρθ",
		"转发", "轉寄", "转", "轉", "転送", "전달", "пересл", NULL
	};

	for (;;) {
		size_t colon = slice_find_char(subject, ':');
		struct slice prefix = slice_trim(slice_part(subject, 0, colon));

		if (colon >= subject.length || colon > 12)
			return false;
		for (size_t i = 0; prefixes[i] != NULL; i++) {
			if (slice_is_fold(prefix, prefixes[i]))
				return true;
		}
		if (!slice_is_fold(prefix, "external") &&
		    !slice_is_fold(prefix, "ext"))
			return false;
		subject = slice_part(subject, colon + 1, subject.length);
	}
}
