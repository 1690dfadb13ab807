#include "core/tag.h"

#include "base/fail.h"

const char tag_alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

/*
 * How far a form may be stretched by line ends, quote marks and hyphens. Every
 * look ahead is bounded by these, so that reading a text is linear in its
 * length whatever it says.
 */
enum {
	GAP_MOST = 32,		/* bytes between two characters of a code */
	DIGITS_MOST = 12,	/* of a number, leading zeros included */
	SPACES_MOST = 3,	/* inside the square brackets */
	DAMAGED_LEAST = 10,	/* so long is a code that was mistyped */
	DAMAGED_MOST = 20
};

/* --- codes --- */

/* The value of a character as a person may have typed it, or -1. */
static int
value_of(char c)
{
	const char *at;

	c = ascii_lower(c);
	if (c == 'o')
		c = '0';
	if (c == 'i' || c == 'l')
		c = '1';
	at = c != '\0' ? strchr(tag_alphabet, c) : NULL;
	return at != NULL ? (int)(at - tag_alphabet) : -1;
}

/*
 * The checksum is a polynomial over GF(32) (x^5 + x^2 + 1): it notices every
 * single wrong character and every two that changed places. It begins with 1,
 * so that a row of zeros is not a code.
 */
char
tag_checksum(const char *code)
{
	unsigned sum = 1;

	for (int i = 0; i < TAG_CODE_LENGTH - 1; i++) {
		int value = value_of(code[i]);

		if (value < 0)
			die("\"%s\" is not made of code characters", code);
		sum = (sum << 1) ^ (unsigned)value;
		if (sum & 32u)
			sum ^= 32u | 4u | 1u;
	}
	sum <<= 1;
	if (sum & 32u)
		sum ^= 32u | 4u | 1u;
	return tag_alphabet[sum & 31u];
}

static bool
is_code(char code[TAG_CODE_MAX])
{
	return tag_checksum(code) == code[TAG_CODE_LENGTH - 1];
}

bool
tag_code_parse(struct slice s, char code[TAG_CODE_MAX])
{
	char found[TAG_CODE_MAX] = "";
	size_t length = 0;

	for (size_t i = 0; i < s.length; i++) {
		int value = value_of(s.data[i]);

		if (s.data[i] == '-')
			continue;
		if (value < 0 || length == TAG_CODE_LENGTH)
			return false;
		found[length++] = tag_alphabet[value];
	}
	if (length != TAG_CODE_LENGTH || !is_code(found))
		return false;
	memcpy(code, found, sizeof(found));
	return true;
}

/* --- writing --- */

void
tag_format(int64_t challenge, char text[TAG_TEXT_MAX])
{
	snprintf(text, TAG_TEXT_MAX, "[CH-%lld]", (long long)challenge);
}

void
tag_format_token(int64_t challenge, const char *code, char text[TAG_TEXT_MAX])
{
	snprintf(text, TAG_TEXT_MAX, "ch%lld-%s", (long long)challenge, code);
}

void
tag_format_message_id(int64_t challenge, int64_t serial, const char *code,
                      char text[TAG_TEXT_MAX])
{
	snprintf(text, TAG_TEXT_MAX, "ch%lld.%lld.%s", (long long)challenge,
	         (long long)serial, code);
}

/* --- reading: each take_ function moves *at past what it took --- */

static char
byte_at(struct slice s, size_t at)
{
	return at < s.length ? s.data[at] : '\0';
}

static bool
take_letters(struct slice s, size_t *at)
{
	if (ascii_lower(byte_at(s, *at)) != 'c' ||
	    ascii_lower(byte_at(s, *at + 1)) != 'h')
		return false;
	*at += 2;
	return true;
}

/* A hyphen, or one of the dashes that editors make of it. */
static bool
take_hyphen(struct slice s, size_t *at)
{
	static const char *const dashes[] = {
		"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212"
	};

	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		size_t length = strlen(dashes[i]);

		if (slice_is(slice_part(s, *at, *at + length), dashes[i])) {
			*at += length;
			return true;
		}
	}
	return false;
}

static bool
take_number(struct slice s, size_t *at, int64_t *number)
{
	size_t end = *at;

	while (end - *at <= DIGITS_MOST && ascii_is_digit(byte_at(s, end)))
		end++;
	if (end - *at > DIGITS_MOST ||
	    !slice_to_int64(slice_part(s, *at, end), 1, TAG_ID_MOST, number))
		return false;
	*at = end;
	return true;
}

/* What may stand in the middle of a code: invisible characters, hyphens, and
 * a line end with the quote marks and spaces of the next line. */
static void
take_gap(struct slice s, size_t *at)
{
	size_t start = *at;
	bool line_ended = false;

	while (*at < s.length && *at - start < GAP_MOST) {
		struct slice next = slice_part(s, *at, s.length);
		char c = s.data[*at];

		if (take_hyphen(s, at))
			continue;
		if (slice_starts(next, "\u00ad"))
			*at += 2;
		else if (slice_starts(next, "\u200b") ||
		         slice_starts(next, "\u200c") ||
		         slice_starts(next, "\u2060") ||
		         slice_starts(next, "\ufeff"))
			*at += 3;
		else if (c == '\r' || c == '\n' ||
		         (line_ended && (c == ' ' || c == '\t' || c == '>')))
			*at += 1;
		else
			return;
		line_ended = line_ended || c == '\n' || c == '\r';
	}
}

enum code_read { CODE_NONE, CODE_DAMAGED, CODE_GOOD };

/* A whole code, or something that was meant to be one. */
static enum code_read
take_code(struct slice s, size_t *at, char code[TAG_CODE_MAX])
{
	char found[TAG_CODE_MAX] = "";
	size_t length = 0;
	size_t end = *at;
	size_t run = 0;

	while (length < TAG_CODE_LENGTH && value_of(byte_at(s, end)) >= 0) {
		found[length++] = tag_alphabet[value_of(s.data[end])];
		end++;
		if (length < TAG_CODE_LENGTH)
			take_gap(s, &end);
	}
	if (length == TAG_CODE_LENGTH && !ascii_is_alnum(byte_at(s, end)) &&
	    is_code(found)) {
		memcpy(code, found, sizeof(found));
		*at = end;
		return CODE_GOOD;
	}
	while (run <= DAMAGED_MOST && ascii_is_alnum(byte_at(s, *at + run)))
		run++;
	if (run < DAMAGED_LEAST || run > DAMAGED_MOST)
		return CODE_NONE;
	*at += run;
	return CODE_DAMAGED;
}

/* "[CH-42]", with spaces, a number sign, or nothing where the hyphen stands. */
static bool
take_bracketed(struct slice s, size_t start, size_t *at, struct tag *tag)
{
	size_t before = start;
	size_t end = start;
	size_t spaces = 0;

	while (before > 0 && start - before < SPACES_MOST &&
	       s.data[before - 1] == ' ')
		before--;
	if (before == 0 || s.data[before - 1] != '[')
		return false;
	if (!take_letters(s, &end))
		return false;
	while (spaces++ < SPACES_MOST)
		if (!take_hyphen(s, &end) && (byte_at(s, end) == ' ' ||
		                              byte_at(s, end) == '#'))
			end++;
	if (!take_number(s, &end, &tag->challenge))
		return false;
	for (spaces = 0; spaces < SPACES_MOST; spaces++)
		if (byte_at(s, end) == ' ')
			end++;
	if (byte_at(s, end) != ']')
		return false;
	*at = end + 1;
	return true;
}

/* ".17.k7mr3x9qw2htab" after a number: one of our Message-IDs. */
static bool
take_serial_and_code(struct slice s, size_t *at, struct tag *tag)
{
	size_t end = *at;

	if (byte_at(s, end) != '.')
		return false;
	end++;
	if (!take_number(s, &end, &tag->serial) || byte_at(s, end) != '.')
		return false;
	end++;
	if (take_code(s, &end, tag->code) != CODE_GOOD) {
		tag->serial = 0;
		return false;
	}
	*at = end;
	return true;
}

/*
 * "CH-42", "ch42-k7mr3x9qw2htab", "ch42.17.k7mr3x9qw2htab". Without brackets
 * the plain tag needs its hyphen: "ch 42" and "Ch. 4" are chapters.
 */
static bool
take_bare(struct slice s, size_t *at, struct tag *tag)
{
	size_t end = *at;
	size_t after;
	bool hyphen;

	if (!take_letters(s, &end))
		return false;
	hyphen = take_hyphen(s, &end);
	if (!take_number(s, &end, &tag->challenge))
		return false;
	if (take_serial_and_code(s, &end, tag)) {
		*at = end;
		return true;
	}
	after = end;
	if (take_hyphen(s, &after)) {
		take_gap(s, &after);
		if (take_code(s, &after, tag->code) != CODE_NONE) {
			*at = after;
			return true;
		}
	}
	if (!hyphen || ascii_is_alnum(byte_at(s, end)) ||
	    byte_at(s, end) == '_' || byte_at(s, end) == '@')
		return false;
	if ((byte_at(s, end) == '.' || byte_at(s, end) == '-') &&
	    ascii_is_alnum(byte_at(s, end + 1)))
		return false;
	*at = end;
	return true;
}

/* A tag begins a word: "patch-42" has none. */
static bool
begins_word(struct slice s, size_t at)
{
	char c = at > 0 ? s.data[at - 1] : ' ';

	return !ascii_is_alnum(c) && c != '_' && c != '-' && c != '@';
}

static bool
is_known(const struct tag *tags, size_t count, const struct tag *tag)
{
	for (size_t i = 0; i < count; i++)
		if (tags[i].challenge == tag->challenge &&
		    tags[i].serial == tag->serial &&
		    strcmp(tags[i].code, tag->code) == 0)
			return true;
	return false;
}

size_t
tag_find(struct slice text, enum tag_place place, struct tag *tags,
         size_t most)
{
	size_t count = 0;
	size_t at = 0;

	while (at < text.length && count < most) {
		struct tag tag = { .place = place };
		size_t end = at;

		if (ascii_lower(text.data[at]) != 'c' ||
		    !begins_word(text, at)) {
			at++;
			continue;
		}
		if (!take_bracketed(text, at, &end, &tag) &&
		    !take_bare(text, &end, &tag)) {
			at++;
			continue;
		}
		if (!is_known(tags, count, &tag))
			tags[count++] = tag;
		at = end;
	}
	return count;
}

/* s is a token and nothing else. */
static bool
is_token(struct slice s, struct tag *tag)
{
	struct tag found = { .place = TAG_IN_RECIPIENT };
	size_t at = 0;

	if (!take_letters(s, &at))
		return false;
	(void)take_hyphen(s, &at);
	if (!take_number(s, &at, &found.challenge) || !take_hyphen(s, &at))
		return false;
	if (!tag_code_parse(slice_part(s, at, s.length), found.code))
		return false;
	*tag = found;
	return true;
}

static struct slice
without_angles(struct slice s)
{
	s = slice_trim(s);
	if (slice_starts(s, "<"))
		s = slice_part(s, 1, s.length);
	if (slice_ends(s, ">"))
		s = slice_part(s, 0, s.length - 1);
	return slice_trim(s);
}

/* What stands before the last '@', or an empty slice. */
static struct slice
local_part(struct slice address)
{
	size_t end = address.length;

	while (end > 0 && address.data[end - 1] != '@')
		end--;
	return slice_part(address, 0, end > 0 ? end - 1 : 0);
}

bool
tag_in_address(struct slice address, struct tag *tag)
{
	struct slice local = local_part(without_angles(address));
	size_t start = local.length;

	while (start > 0 && local.data[start - 1] != '+')
		start--;
	return is_token(slice_part(local, start, local.length), tag);
}

bool
tag_in_message_id(struct slice message_id, enum tag_place place,
                  struct tag *tag)
{
	struct slice local = local_part(without_angles(message_id));
	struct tag found = { .place = place };
	size_t at = 0;

	if (!take_letters(local, &at) ||
	    !take_number(local, &at, &found.challenge) ||
	    !take_serial_and_code(local, &at, &found) || at != local.length)
		return false;
	*tag = found;
	return true;
}
