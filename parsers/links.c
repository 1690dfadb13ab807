#include "parsers/links.h"

#include "base/utf8.h"

enum { TWICE = 2 };

static const char safelinks[] = ".safelinks.protection.outlook.com/";
static const char *const defenses[] = {
	"urldefense.proofpoint.com/", "urldefense.com/", "urldefense.us/",
	NULL
};

static int
hex_of(char c)
{
	if (ascii_is_digit(c))
		return c - '0';
	c = ascii_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Of a query, the value of that name, still encoded; or empty. */
static struct slice
parameter(struct slice query, const char *name)
{
	struct slice one;

	while (slice_next_field(&query, '&', &one)) {
		if (slice_starts(one, "amp;"))	/* HTML that was escaped */
			one = slice_part(one, 4, one.length);
		if (slice_starts(one, name))
			return slice_part(one, strlen(name), one.length);
	}
	return (struct slice){ "", 0 };
}

/* Proofpoint's second form writes - for % and _ for /. */
static void
add_decoded(struct text *to, struct slice from, char percent, char slash)
{
	for (size_t i = 0; i < from.length; i++) {
		char c = from.data[i];
		int high = i + 2 < from.length ? hex_of(from.data[i + 1]) : -1;
		int low = high >= 0 ? hex_of(from.data[i + 2]) : -1;

		if (c == percent && low >= 0) {
			text_add_char(to, (char)(high * 16 + low));
			i += 2;
		} else {
			text_add_char(to, c == slash ? '/' : c);
		}
	}
}

static const char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuv"
                            "wxyz0123456789-_";

static int
sign_value(char c)
{
	const char *at = c != '\0' ? strchr(signs, c) : NULL;

	return at != NULL ? (int)(at - signs) : -1;
}

/* base64 of URLs (RFC 4648 section 5), up to a sign that is none of it. */
static void
add_base64(struct text *to, struct slice from)
{
	unsigned bits = 0;
	int count = 0;

	for (size_t i = 0; i < from.length; i++) {
		int value = sign_value(from.data[i]);

		if (value < 0)
			return;
		bits = (bits << 6 | (unsigned)value) & 0xffffff;
		count += 6;
		if (count >= 8) {
			count -= 8;
			text_add_char(to, (char)(bits >> count & 0xff));
		}
	}
}

/*
 * Proofpoint's third form: what may not stand in an address was taken out and
 * put behind it, "*" for one byte, "**" and a letter for a run of them.
 */
static void
add_restored(struct text *to, struct slice address, struct slice encoded)
{
	struct text taken;
	size_t next = 0;

	text_init(&taken, LINK_LIMIT);
	add_base64(&taken, encoded);
	for (size_t i = 0; i < address.length; i++) {
		size_t run = 1;

		if (address.data[i] != '*') {
			text_add_char(to, address.data[i]);
			continue;
		}
		if (i + 2 < address.length && address.data[i + 1] == '*' &&
		    sign_value(address.data[i + 2]) >= 0) {
			run = (size_t)sign_value(address.data[i + 2]) + 2;
			i += 2;
		}
		for (; run > 0 && next < taken.length; run--)
			text_add_char(to, taken.data[next++]);
	}
	text_release(&taken);
}

static bool
is_plain_address(struct slice address)
{
	if (!slice_starts_fold(address, "http://") &&
	    !slice_starts_fold(address, "https://") &&
	    !slice_starts_fold(address, "mailto:"))
		return false;
	for (size_t i = 0; i < address.length; i++) {
		unsigned char c = (unsigned char)address.data[i];

		if (c <= ' ' || c == 0x7f || strchr("<>\"", c) != NULL)
			return false;
	}
	return utf8_is_valid(address);
}

static void
unwrap_defense(struct slice path, struct text *address)
{
	size_t query = slice_find_char(path, '?') + 1;
	struct slice asked = slice_part(path, query, path.length);

	size_t end = slice_find(path, SLICE("__;"));

	if (slice_starts(path, "v3/__") && end < path.length) {
		add_restored(address, slice_part(path, 5, end),
		             slice_part(path, end + 3, path.length));
	} else if (slice_starts(path, "v2/url?")) {
		add_decoded(address, parameter(asked, "u="), '-', '_');
	} else if (slice_starts(path, "v1/url?")) {
		add_decoded(address, parameter(asked, "u="), '%', '/');
	}
}

static bool
unwrap_once(struct slice link, struct text *address)
{
	struct slice host;
	size_t at;

	text_clear(address);
	if (!slice_starts_fold(link, "https://") || link.length > LINK_LIMIT)
		return false;
	host = slice_part(link, sizeof("https://") - 1, link.length);
	at = slice_find_fold(slice_part(host, 0, slice_find_char(host, '/') +
	                                1), slice_of(safelinks));
	if (at < slice_find_char(host, '/'))
		add_decoded(address, parameter(slice_part(host,
			slice_find_char(host, '?') + 1, host.length), "url="),
			'%', '/');
	for (size_t i = 0; defenses[i] != NULL; i++) {
		if (slice_starts_fold(host, defenses[i]))
			unwrap_defense(slice_part(host, strlen(defenses[i]),
			                          host.length), address);
	}
	return !address->cut && is_plain_address(text_slice(address));
}

bool
link_unwrap(struct slice link, struct text *address)
{
	struct text found[TWICE];
	struct slice result = link;
	int count = 0;

	for (int i = 0; i < TWICE; i++) {
		text_init(&found[i], LINK_LIMIT);
		if (count == i && unwrap_once(result, &found[i])) {
			result = text_slice(&found[i]);
			count++;
		}
	}
	if (count > 0)
		text_add_slice(address, result);
	for (int i = 0; i < TWICE; i++)
		text_release(&found[i]);
	return count > 0;
}

static size_t
link_length(struct slice text)
{
	size_t length = 0;

	while (length < text.length &&
	       (unsigned char)text.data[length] > ' ' &&
	       strchr("<>\"", text.data[length]) == NULL)
		length++;
	return length;
}

struct slice
links_unwrap(struct slice text, struct arena *arena)
{
	struct text out;
	struct slice rest = text;
	struct slice result;
	bool found = false;

	if (!slice_contains_fold(text, ".safelinks.protection.") &&
	    !slice_contains_fold(text, "urldefense."))
		return text;
	text_init(&out, text.length + 1);
	while (rest.length > 0) {
		size_t at = slice_find_fold(rest, SLICE("https://"));
		struct slice link = slice_part(rest, at, rest.length);

		link = slice_part(link, 0, link_length(link));
		while (link.length > 0 &&
		       strchr(").,;]'", link.data[link.length - 1]) != NULL)
			link.length--;
		text_add_slice(&out, slice_part(rest, 0, at));
		if (link_unwrap(link, &out))
			found = true;
		else
			text_add_slice(&out, link);
		at += link.length;
		rest = slice_part(rest, at, rest.length);
	}
	result = found ? arena_copy(arena, text_slice(&out)) : text;
	text_release(&out);
	return result;
}
