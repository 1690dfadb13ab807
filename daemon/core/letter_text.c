#include "core/letter.h"

#include "base/utf8.h"
#include "core/tag.h"

/* --- somebody's text as Markdown --- */

static bool
ends_a_line(uint32_t c)
{
	return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 ||
	       c == 0x2029;
}

/*
 * Control characters say nothing to a reader, and those that turn the
 * direction of writing can make a text look like another one.
 */
static bool
is_left_out(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) ||
	       (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
	       c == 0xfeff;
}

/* CommonMark 0.30, 2.4: any of these may be escaped. */
static bool
is_punctuation(uint32_t c)
{
	return c > 0x20 && c < 0x7f && !ascii_is_alnum((char)c);
}

/*
 * Writes s with every mark escaped. Runs of white space become one space; a
 * run with a line end in it becomes `line`, one with an empty line in it
 * `paragraph`. Nothing is written for white space at either end.
 */
static void
add_escaped(struct text *out, struct slice s, const char *line,
            const char *paragraph)
{
	bool begun = false;
	bool space = false;
	int line_ends = 0;
	uint32_t before = 0;
	uint32_t c;

	while (utf8_next(&s, &c)) {
		if (ends_a_line(c)) {
			line_ends += !(c == '\n' && before == '\r');
		} else if (c == ' ' || (c >= '\t' && c <= '\r')) {
			space = true;
		} else if (!is_left_out(c)) {
			if (begun && line_ends > 0)
				text_add(out, line_ends > 1 ? paragraph :
				         line);
			else if (begun && space)
				text_add_char(out, ' ');
			if (is_punctuation(c))
				text_add_char(out, '\\');
			utf8_add(out, c);
			begun = true;
			space = false;
			line_ends = 0;
		}
		before = c;
	}
}

void
letter_escape_markdown(struct text *out, struct slice s)
{
	add_escaped(out, s, "\\\n", "\\\n");
}

void
letter_quote_markdown(struct text *out, struct slice s)
{
	size_t before;

	text_add(out, "> ");
	before = out->length;
	add_escaped(out, s, "\\\n> ", "\n>\n> ");
	if (out->length == before)
		text_shorten(out, before - 2);
}

/* --- dates --- */

static const char *const weekdays_en[WEEKDAYS] = {
	"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
	"Sunday"
};
static const char *const weekdays_es[WEEKDAYS] = {
	"lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
	"domingo"
};
static const char *const months_en[12] = {
	"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"
};
static const char *const months_es[12] = {
	"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
	"agosto", "septiembre", "octubre", "noviembre", "diciembre"
};

static bool
is_spanish(const char *language)
{
	return language != NULL && slice_starts_fold(slice_of(language), "es");
}

void
letter_date(struct text *out, int32_t day, int32_t today,
            const char *language)
{
	struct civil date;
	enum weekday weekday;
	bool this_year;

	if (day == DAY_NONE)
		return;
	date = day_civil(day);
	weekday = day_weekday(day);
	this_year = today != DAY_NONE && day_civil(today).year == date.year;
	if (is_spanish(language)) {
		text_addf(out, "%s %d de %s", weekdays_es[weekday], date.day,
		          months_es[date.month - 1]);
		if (!this_year)
			text_addf(out, " de %d", date.year);
		return;
	}
	text_addf(out, "%s, %s %d", weekdays_en[weekday],
	          months_en[date.month - 1], date.day);
	if (!this_year)
		text_addf(out, ", %d", date.year);
}

/* --- what a challenge is called --- */

static bool
is_set(const char *string)
{
	return string != NULL && string[0] != '\0';
}

void
letter_about(struct text *out, const struct policy *policy, const char *type,
             const char *school, const char *language)
{
	const struct type *known = is_set(type) ? policy_type(policy, type) :
	                           NULL;
	bool spanish = is_spanish(language);

	if (known == NULL)
		text_add(out, spanish ? "Un desafío" : "A challenge");
	else
		text_add(out, spanish && known->label_es != NULL ?
		         known->label_es : known->label);
	if (is_set(school))
		text_addf(out, spanish ? " en %s" : " at %s", school);
}

/* --- answers prepared --- */

void
letter_reply_to(struct text *out, const struct policy *policy,
                int64_t challenge, const char *code)
{
	struct slice address = slice_of(policy->address);
	size_t at = slice_find_char(address, '@');
	char token[TAG_TEXT_MAX];

	if (!is_set(code) || !policy->plus_addresses || at == address.length) {
		text_add_slice(out, address);
		return;
	}
	tag_format_token(challenge, code, token);
	text_add_slice(out, slice_part(address, 0, at));
	text_addf(out, "+%s", token);
	text_add_slice(out, slice_part(address, at, address.length));
}

/* RFC 3986 2.3; line ends as RFC 6068 section 5 wants them. */
static void
add_percent(struct text *out, struct slice s, const char *also)
{
	for (size_t i = 0; i < s.length; i++) {
		char c = s.data[i];

		if (c == '\n')
			text_add(out, "%0D%0A");
		else if (ascii_is_alnum(c) || memchr("-._~", c, 4) != NULL ||
		         (c != '\0' && strchr(also, c) != NULL))
			text_add_char(out, c);
		else
			text_addf(out, "%%%02X", (unsigned char)c);
	}
}

void
letter_mailto(struct text *out, const struct policy *policy,
              int64_t challenge, const char *code, const char *body,
              const char *language)
{
	char tag[TAG_TEXT_MAX];
	char token[TAG_TEXT_MAX];
	struct text part;

	text_init(&part, 4 * ADDRESS_MAX);
	letter_reply_to(&part, policy, challenge, code);
	text_add(out, "mailto:");
	add_percent(out, text_slice(&part), "@+");
	text_release(&part);
	if (challenge == 0 && !is_set(body))
		return;
	text_add(out, "?");
	if (challenge != 0) {
		tag_format(challenge, tag);
		text_add(out, "subject=Re%3A%20");
		add_percent(out, slice_of(tag), "");
		text_add(out, "&");
	}
	text_add(out, "body=");
	add_percent(out, slice_of(body), "");
	if (!is_set(code) || policy->plus_addresses)
		return;
	tag_format_token(challenge, code, token);
	add_percent(out, SLICE("\n\n\nRef "), "");
	add_percent(out, slice_of(token), "");
	add_percent(out, is_spanish(language) ?
	            SLICE(" (por favor, conserve esta línea)") :
	            SLICE(" (please keep this line)"), "");
}
