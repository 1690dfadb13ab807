#include "parsers/authres.h"

/* The field without comments, quotes opened; ";" and "=" stand alone. */
static struct slice
spread(struct slice field, struct arena *arena)
{
	struct text plain;
	struct slice result;
	size_t depth = 0;
	bool quoted = false;

	text_init(&plain, field.length * 3 + 1);
	for (size_t i = 0; i < field.length; i++) {
		char c = field.data[i];

		if (c == '\\' && (quoted || depth > 0))
			i++;	/* no value that matters has one */
		else if (quoted)
			text_add_char(&plain, c == '"' || ascii_is_space(c) ||
			              c == ';' || c == '=' ? ' ' : c);
		else if (c == '(')
			depth++;
		else if (c == ')' && depth > 0)
			depth--;
		else if (depth == 0 && (c == ';' || c == '='))
			text_addf(&plain, " %c ", c);
		else if (depth == 0 && c != '"')
			text_add_char(&plain, c);
		if (c == '"' && depth == 0)
			quoted = !quoted;
	}
	result = arena_copy(arena, text_slice(&plain));
	text_release(&plain);
	return result;
}

static struct slice
after_at(struct slice value)
{
	size_t at = slice_find_char(value, '@');

	return at < value.length ? slice_part(value, at + 1, value.length) :
	       value;
}

struct finding {		/* one method's result */
	struct slice method;
	struct slice result;
	struct slice header_from;
	struct slice header_d;
	struct slice header_i;
	struct slice mailfrom;
};

static void
keep_property(struct finding *finding, struct slice name, struct slice value)
{
	if (slice_is_fold(name, "header.from"))
		finding->header_from = value;
	else if (slice_is_fold(name, "header.d"))
		finding->header_d = value;
	else if (slice_is_fold(name, "header.i"))
		finding->header_i = value;
	else if (slice_is_fold(name, "smtp.mailfrom"))
		finding->mailfrom = value;
}

/* "method = result name = value ...", up to ";" or the end. */
static bool
next_finding(struct slice *rest, struct finding *finding)
{
	struct slice before = { "", 0 };
	bool after_equals = false;
	struct slice word;

	*finding = (struct finding){ 0 };
	while (slice_next_word(rest, &word)) {
		if (slice_is(word, ";"))
			return true;
		if (slice_is(word, "=")) {
			after_equals = true;
			continue;
		}
		if (after_equals && finding->method.length == 0) {
			size_t version = slice_find_char(before, '/');

			finding->method = slice_part(before, 0, version);
			finding->result = word;
		} else if (after_equals) {
			keep_property(finding, before, word);
		}
		after_equals = false;
		before = word;
	}
	return finding->method.length > 0;
}

static void
keep_finding(const struct finding *finding, struct report_authentication *to)
{
	if (slice_is_fold(finding->method, "dmarc") &&
	    to->dmarc.length == 0) {
		to->dmarc = finding->result;
		to->dmarc_from = after_at(finding->header_from);
	} else if (slice_is_fold(finding->method, "spf") &&
	           to->spf.length == 0) {
		to->spf = finding->result;
		to->spf_domain = after_at(finding->mailfrom);
	} else if (slice_is_fold(finding->method, "dkim") &&
	           !slice_is(to->dkim, "pass")) {
		to->dkim = finding->result;
		if (slice_is(finding->result, "pass"))
			to->dkim_domain = finding->header_d.length > 0 ?
				finding->header_d :
				after_at(finding->header_i);
	}
}

static struct slice
lower(struct slice s, struct arena *arena)
{
	char *copy = arena_string(arena, s);

	for (size_t i = 0; i < s.length; i++)
		copy[i] = ascii_lower(copy[i]);
	return (struct slice){ copy, s.length };
}

void
authres_read(struct slice field, struct arena *arena,
             struct report_authentication *authentication)
{
	struct slice rest = lower(spread(field, arena), arena);
	struct finding finding;
	struct slice word;

	if (!slice_next_word(&rest, &word) || slice_is(word, ";"))
		return;
	authentication->authserv_id = word;
	while (slice_next_word(&rest, &word) && !slice_is(word, ";"))
		;	/* the version */
	while (rest.length > 0 && next_finding(&rest, &finding))
		keep_finding(&finding, authentication);
}
