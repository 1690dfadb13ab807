/*
 * What stands below a person's words although it was not written for this
 * mail: signatures, and with trim_sent.c and trim_legal.c what phones, services
 * and lawyers add. They are looked for only at the end of a run of the
 * writer's own lines.
 */
#include "parsers/trim_line.h"

#include "parsers/form_label.h"
#include "parsers/trim.h"

enum {
	SIGNATURE_LINES = 20,	/* below "--" */
	RULE_LINES = 8,		/* below a line of underscores */
	DELIMITED_LINES = 120,	/* from the end of a run, in which both are
	                           looked for */
	CONTACT_LINES = 9,
	CONTACT_WIDTH = 80,	/* bytes */
	MOTTO_LINES = 4	/* below a contact block */
};

static const char *const images[] = {
	"[cid:", "[image:", "[logo", "[a close", "[a picture", "[a logo", NULL
};

static bool
is_own(const struct line *line)
{
	return line->kind == LINE_TEXT || line->kind == LINE_BLANK ||
	       line->kind == LINE_SIGNATURE;
}

/* The last line of text in [first, end), or end. */
static size_t
last_text(const struct lines *lines, size_t first, size_t end)
{
	for (size_t i = end; i-- > first;) {
		if (lines->line[i].kind == LINE_TEXT)
			return i;
	}
	return end;
}

static size_t
count_text(const struct lines *lines, size_t first, size_t end)
{
	size_t count = 0;

	for (size_t i = first; i < end; i++)
		count += lines->line[i].kind == LINE_TEXT;
	return count;
}

/* Nothing but one of these characters, at least that often. */
static bool
is_rule(struct slice words, size_t least)
{
	if (words.length < least ||
	    strchr("-_=*~#+", words.data[0]) == NULL)
		return false;
	for (size_t i = 1; i < words.length; i++) {
		if (words.data[i] != words.data[0] && words.data[i] != ' ')
			return false;
	}
	return true;
}

/* An answer's line in a form: the question stands right above. */
static bool
asks_above(const struct lines *lines, size_t i, size_t first)
{
	return i > first && (slice_ends(lines->line[i - 1].words, "?") ||
	                     slice_ends(lines->line[i - 1].words, ":"));
}

/* Do fields of a report form stand there, other than who filled it in? */
static bool
holds_form(const struct lines *lines, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		struct slice words = lines->line[i].words;
		enum form_label label;

		if (lines->line[i].kind != LINE_TEXT || words.length == 0 ||
		    words.length > TRIM_LINE_LOOK)
			continue;
		label = form_label_of(words_strip(slice_part(words, 0,
			slice_find_char(words, ':')), "*_-#"));
		if (label <= FORM_NEEDED)
			return true;
	}
	return false;
}

/* "--" on a line of its own, and "_____" above a few lines. */
static void
mark_delimited(struct lines *lines, size_t first, size_t end)
{
	size_t last_rule = end;

	if (end - first > DELIMITED_LINES)
		first = end - DELIMITED_LINES;
	for (size_t i = end; i-- > first;) {
		struct slice words = lines->line[i].words;
		bool is_dashes = slice_is(words, "--");

		if (lines->line[i].kind != LINE_TEXT ||
		    (!is_dashes && !(is_rule(words, 5) &&
		                     words.data[0] == '_')) ||
		    asks_above(lines, i, first) || holds_form(lines, i, end))
			continue;
		if (count_text(lines, i + 1, last_rule) >
		    (is_dashes ? SIGNATURE_LINES : RULE_LINES))
			return;
		lines_sign(lines, i, end);
		if (is_dashes)
			return;
		last_rule = i;
	}
}

/* Lines of dashes, stars and the like that nothing follows. */
static void
mark_trailing_rules(struct lines *lines, size_t first, size_t end)
{
	for (size_t i = end; i-- > first;) {
		struct slice words = lines->line[i].words;

		if (lines->line[i].kind != LINE_TEXT)
			continue;
		if (!is_rule(words, 2) && !slice_is(words, "\u1427"))
			return;
		lines->line[i].kind = LINE_SIGNATURE;
	}
}

/* "-Dana Lee" as the last words, after a blank line. */
static void
mark_dashed_name(struct lines *lines, size_t first, size_t end)
{
	size_t last = last_text(lines, first, end);
	struct slice raw;
	struct slice word;
	size_t names = 0;

	if (last == end || last == first ||
	    lines->line[last - 1].kind == LINE_TEXT)
		return;
	raw = slice_trim(lines->line[last].raw);
	if (raw.length < 3 || raw.data[0] != '-')
		return;
	raw = slice_part(raw, raw.data[1] == '-' ? 2 : 1, raw.length);
	if (slice_is_fold(raw, "yes") || slice_is_fold(raw, "no") ||
	    slice_is_fold(raw, "done") || slice_is_fold(raw, "partly"))
		return;
	while (slice_next_word(&raw, &word)) {
		if (++names > 3 || word.data[0] < 'A' || word.data[0] > 'Z' ||
		    strchr(".!?:,", word.data[word.length - 1]) != NULL)
			return;
	}
	lines->line[last].kind = LINE_SIGNATURE;
}

static bool
has_phone(struct slice words)
{
	size_t digits = 0;

	for (size_t i = 0; i < words.length; i++) {
		char c = words.data[i];

		if (ascii_is_digit(c))
			digits++;
		else if (strchr(" .-()+/", c) == NULL)
			digits = 0;
		if (digits >= 7)
			return true;
	}
	return false;
}

static bool
is_contact(struct slice words)
{
	return has_phone(words) || slice_contains(words, "www.") ||
	       slice_contains(words, "http") ||
	       (slice_contains(words, "@") && slice_contains(words, "."));
}

/* "[cid:image001.png]", "[image: Riverbend Public Schools]". */
static bool
is_image(struct slice words)
{
	return words_start_any(words, images) && slice_ends(words, "]");
}

/*
 * One to five capitalised words: a name, with nothing else behind it but a bar
 * and what the person does.
 */
static bool
is_name(struct slice raw)
{
	struct slice word;
	size_t count = 0;

	raw = slice_part(raw, 0, slice_find_char(raw, '|'));
	raw = words_strip(slice_trim(raw), "*_");
	while (slice_next_word(&raw, &word)) {
		if (++count > 5 || ascii_is_digit(word.data[0]) ||
		    (word.data[0] >= 'a' && word.data[0] <= 'z') ||
		    slice_find_char(word, ':') < word.length ||
		    strchr("!?;", word.data[word.length - 1]) != NULL ||
		    (word.data[word.length - 1] == '.' && word.length > 4))
			return false;
	}
	return count > 0 && count <= 5;
}

static bool
is_contact_block(const struct lines *lines, size_t first, size_t end)
{
	bool has_contact = false;

	if (end - first < 2 || end - first > CONTACT_LINES ||
	    !is_name(lines->line[first].raw))
		return false;
	for (size_t i = first; i < end; i++) {
		struct slice words = lines->line[i].words;

		if (words.length > CONTACT_WIDTH || slice_ends(words, "?") ||
		    slice_ends(words, "!") || slice_ends(words, ":") ||
		    (slice_ends(words, ".") && words_count(words) > 6))
			return false;
		has_contact = has_contact ||
		              (i > first && is_contact(words));
	}
	return has_contact;
}

/* "Please call:" above it makes a contact part of what is said. */
static bool
is_asked_for(const struct lines *lines, size_t i)
{
	while (i > 0 && lines->line[i - 1].kind == LINE_BLANK)
		i--;
	return i > 0 && slice_ends(lines->line[i - 1].words, ":");
}

/* What may stand above a signature's first line. */
static bool
is_top(const struct lines *lines, size_t i)
{
	return lines->line[i - 1].kind != LINE_TEXT ||
	       slice_ends(lines->line[i - 1].words, ",") ||
	       is_image(lines->line[i - 1].words);
}

/* A name above a telephone number, and the motto below it. */
static void
mark_contact_block(struct lines *lines, size_t first, size_t end)
{
	size_t seen = 0;
	size_t stop = end;

	for (size_t i = end; i-- > first && seen < CONTACT_LINES +
	     MOTTO_LINES + 4;) {
		bool is_text = lines->line[i].kind == LINE_TEXT;

		seen++;
		if (!is_text) {
			stop = i;
			continue;
		}
		if (count_text(lines, first, i) == 0)
			return;
		if (lines_paragraph_end(lines, i, end) < stop)
			stop = lines_paragraph_end(lines, i, end);
		if (is_contact_block(lines, i, stop) &&
		    !is_asked_for(lines, i) && !holds_form(lines, i, end) &&
		    count_text(lines, stop, end) <= MOTTO_LINES &&
		    is_top(lines, i)) {
			lines_sign(lines, is_image(lines->line[i - 1].words)
			                  ? i - 1 : i, end);
			return;
		}
	}
}

void
lines_mark_feet(struct lines *lines)
{
	lines_mark_banners(lines);
	for (size_t i = 0; i < lines->count; i++) {
		size_t end = i;

		if (!is_own(&lines->line[i]))
			continue;
		while (end < lines->count && is_own(&lines->line[end]))
			end++;
		lines_mark_legal(lines, i, end);
		lines_mark_sent(lines, i, end);
		mark_delimited(lines, i, end);
		mark_trailing_rules(lines, i, end);
		mark_dashed_name(lines, i, end);
		mark_contact_block(lines, i, end);
		lines_mark_sent(lines, i, end);
		i = end;
	}
}
