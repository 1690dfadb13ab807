#include "parsers/form_sign.h"

enum {
	NAME_WORDS = 4,
	NAME_LENGTH = 40,	/* bytes */
	SIGNED_LINES = 7,
	SIGNED_LENGTH = 70	/* bytes of a line below the name */
};

static bool
is_sender_word(struct slice word, struct slice sender)
{
	struct slice part;

	while (slice_next_word(&sender, &part)) {
		while (part.length > 0 &&
		       strchr(".,\"'()", part.data[part.length - 1]) != NULL)
			part.length--;
		if (part.length > 0 && slice_equal_fold(part, word))
			return true;
	}
	return false;
}

/* Dashes and the like before a name, and marks behind it. */
static struct slice
bare(struct slice line)
{
	line = slice_trim(line);
	while (line.length > 0 && strchr("-~*_/ ", line.data[0]) != NULL)
		line = slice_part(line, 1, line.length);
	if (slice_starts(line, "\u2013") || slice_starts(line, "\u2014"))
		line = slice_trim(slice_part(line, 3, line.length));
	while (line.length > 0 &&
	       strchr(".,!*_ ", line.data[line.length - 1]) != NULL)
		line.length--;
	return line;
}

/* Nothing but words of the sender's name, in any case. */
static bool
is_senders_name(struct slice line, struct slice sender)
{
	struct slice rest = bare(line);
	struct slice word;
	size_t words = 0;

	while (slice_next_word(&rest, &word)) {
		if (!is_sender_word(bare(word), sender))
			return false;
		words++;
	}
	return words > 0;
}

/* A few capitalised words: "Kate Mulroy", "Dr. E. Brandvold, PhD". */
static bool
looks_like_name(struct slice line)
{
	struct slice rest = bare(line);
	struct slice word;
	size_t words = 0;

	if (rest.length > NAME_LENGTH || slice_ends(slice_trim(line), "!") ||
	    slice_ends(slice_trim(line), "?") ||
	    (slice_ends(slice_trim(line), ".") && rest.length > 3))
		return false;
	while (slice_next_word(&rest, &word)) {
		unsigned char c = (unsigned char)word.data[0];

		if (!(c >= 'A' && c <= 'Z') && c < 0x80)
			return false;
		words++;
	}
	return words > 0 && words <= NAME_WORDS;
}

static bool
is_signed_below(struct slice lines)
{
	struct slice line;
	size_t count = 0;

	while (slice_next_line(&lines, &line)) {
		line = slice_trim(line);
		if (line.length > SIGNED_LENGTH || ++count > SIGNED_LINES)
			return false;
	}
	return true;
}

struct slice
form_without_signature(struct slice value, struct slice sender)
{
	struct slice rest = value;
	struct slice line;
	bool is_gap = false;
	size_t end = value.length;

	while (slice_next_line(&rest, &line)) {
		size_t start = (size_t)(line.data - value.data);
		bool is_blank = slice_is_empty(slice_trim(line));

		if (!is_blank && start > 0 &&
		    (is_senders_name(line, sender) ||
		     (is_gap && looks_like_name(line))) &&
		    is_signed_below(rest)) {
			end = start;
			break;
		}
		is_gap = is_blank;
	}
	return slice_trim(slice_part(value, 0, end));
}
