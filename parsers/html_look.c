#include "parsers/html_look.h"

struct slice
look_attribute(const unsigned char **attributes, const char *name)
{
	for (; attributes != NULL && attributes[0] != NULL; attributes += 2)
		if (slice_is_fold(slice_of((const char *)attributes[0]), name))
			return slice_of((const char *)attributes[1]);
	return (struct slice){ "", 0 };
}

static bool
has_attribute(const unsigned char **attributes, const char *name)
{
	for (; attributes != NULL && attributes[0] != NULL; attributes += 2)
		if (slice_is_fold(slice_of((const char *)attributes[0]), name))
			return true;
	return false;
}

/* The value of a property in a style attribute, or empty. */
struct slice
look_style(struct slice style, const char *property)
{
	struct slice part;

	while (slice_next_field(&style, ';', &part)) {
		size_t colon = slice_find_char(part, ':');

		if (slice_is_fold(slice_trim(slice_part(part, 0, colon)),
		                  property))
			return slice_trim(slice_part(part, colon + 1,
			                             part.length));
	}
	return (struct slice){ "", 0 };
}

/* "0", "0px", "0 !important", "0.0em": nothing to see. */
bool
look_is_zero(struct slice value)
{
	size_t i = 0;

	while (i < value.length && (value.data[i] == '0' ||
	                            value.data[i] == '.'))
		i++;
	return i > 0 && (i == value.length || !ascii_is_digit(value.data[i]));
}

bool
look_is_hidden(const unsigned char **attributes)
{
	struct slice style = look_attribute(attributes, "style");

	if (has_attribute(attributes, "hidden"))
		return true;
	if (style.length == 0)
		return false;
	return slice_starts_fold(look_style(style, "display"), "none") ||
	       slice_starts_fold(look_style(style, "visibility"), "hidden") ||
	       look_is_zero(look_style(style, "opacity")) ||
	       look_is_zero(look_style(style, "max-height"));
}

/* One of the words of a class, which web mail likes to put "x_" before. */
static bool
has_class(const unsigned char **attributes, const char *prefix)
{
	struct slice rest = look_attribute(attributes, "class");
	struct slice word;

	while (slice_next_word(&rest, &word)) {
		while (slice_starts(word, "x_"))
			word = slice_part(word, 2, word.length);
		if (slice_starts(word, prefix))
			return true;
	}
	return false;
}

/*
 * Gmail, Apple Mail, Thunderbird and Outlook write what they answer in a
 * blockquote, or below a header that is text; Yahoo in a container. Gmail's
 * own container also holds the answers between the quoted lines, so it is not
 * a quotation by itself.
 */
bool
look_is_quotation(bool is_blockquote, const unsigned char **attributes)
{
	struct slice style = look_attribute(attributes, "style");

	if (!is_blockquote)
		return has_class(attributes, "yahoo_quoted") ||
		       slice_starts(look_attribute(attributes, "id"),
		                    "yahoo_quoted");
	if (slice_is_fold(look_attribute(attributes, "type"), "cite") ||
	    has_class(attributes, "gmail_quote"))
		return true;
	/* How Gmail and Apple Mail indent new words. */
	return !slice_starts_fold(look_style(style, "border"), "none") &&
	       !has_class(attributes, "webkit-indent");
}

bool
look_is_signature(const unsigned char **attributes)
{
	struct slice rest = look_attribute(attributes, "class");
	struct slice word;

	while (slice_next_word(&rest, &word))
		if (slice_is(word, "gmail_signature"))
			return true;
	return slice_is(look_attribute(attributes, "id"),
	                "ms-outlook-mobile-signature");
}

/* Word's and many others' paragraphs are lines: no room between them. */
bool
look_is_tight(const unsigned char **attributes)
{
	struct slice style = look_attribute(attributes, "style");
	struct slice top = look_style(style, "margin-top");

	if (has_class(attributes, "Mso") || has_class(attributes, "p1") ||
	    has_class(attributes, "elementToProof"))
		return true;
	return look_is_zero(look_style(style, "margin")) ||
	       (look_is_zero(top) &&
	        look_is_zero(look_style(style, "margin-bottom")));
}
