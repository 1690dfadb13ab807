/*
 * The line above a quotation. A reply header is known by its verb ("wrote", in
 * the languages of mail programs) together with an address or a date with a
 * time, at the end of a line of its own; a sentence of a person that happens
 * to hold the verb has neither. It may be wrapped into several lines.
 */
#include "parsers/trim_line.h"

enum {
	ATTRIBUTION_LINES = 5,	/* a long name and address, wrapped */
	ATTRIBUTION_LIMIT = 400,	/* bytes, joined */
	ATTRIBUTION_WORDS = 40,
	VERB_LOOK = 20		/* bytes behind the address */
};

/* Latin ones stand between other characters than letters. */
static const char *const wrote_words[] = {
	"wrote", "writes", "schrieb", "geschrieben", "schreibt", "a ecrit",
	"ecrit", "a ecrit", "escribio", "escribia", "ha escrito",
	"escreveu", "ha scritto", "scrive", "schreef", "geschreven",
	"skrev", "skrifadi", "skriver", "kirjoitti", "napisal", "napisal(a)",
	"napisala", "pisze", "napsal", "napsala", "napsal(a)", "pise",
	"irta", "yazdi", "a scris", "va escriure", "je napisao",
	"je napisala", "napisao", "kirjutas", "rase", "rakstija",
	"menulis", "skribis", "ha escrit", "da viet", NULL
};

static const char *const wrote_scripts[] = {
	"написал", "написав", "написала", "пишет", "пише", "писал", "написа",
	"έγραψε", "εγραψε", "כתב", "كتب", "写道", "寫道", "写到", "のメール",
	"さんは", "書きました", "작성", "님이 쓴", "เขียน",
	"نوشت", "ने लिखा", NULL
};

static bool
has_wrote(struct slice words)
{
	for (const char *const *word = wrote_words; *word != NULL; word++) {
		size_t at = slice_find(words, slice_of(*word));
		size_t end = at + strlen(*word);

		if (at < words.length &&
		    (at == 0 || !ascii_is_alpha(words.data[at - 1])) &&
		    (end == words.length || !ascii_is_alpha(words.data[end])))
			return true;
	}
	return words_contain_any(words, wrote_scripts);
}

static bool
ends_wrote(struct slice words)
{
	words = words_strip(words, "-*_:");
	for (const char *const *word = wrote_words; *word != NULL; word++) {
		if (slice_ends(words, *word))
			return true;
	}
	return false;
}

static bool
has_address(struct slice words)
{
	size_t at = slice_find_char(words, '@');

	return at > 0 && at + 3 < words.length && words.data[at - 1] != ' ' &&
	       words.data[at + 1] != ' ';
}

/* "2026-03-01 17:21 GMT+01:00 Dana Lee", as old Gmail began. */
static bool
starts_iso_date(struct slice words)
{
	return words.length > 9 && ascii_is_digit(words.data[0]) &&
	       ascii_is_digit(words.data[3]) &&
	       (words.data[4] == '-' || words.data[4] == '/') &&
	       ascii_is_digit(words.data[5]);
}

/* Does a quotation with marks (or bars) stand below line i? */
static bool
is_quoted_below(const struct lines *lines, size_t i, uint32_t depth)
{
	size_t next = i;

	while (next < lines->count &&
	       lines->line[next].kind == LINE_BLANK)
		next++;
	return next < lines->count &&
	       (lines->line[next].depth > depth ||
	        (lines->line[next].depth == depth &&
	         slice_starts(lines->line[next].words, "|")));
}

/* Words with which a dated reply header begins. */
static const char *const header_starts[] = {
	"on ", "at ", "am ", "le ", "el ", "il ", "op ", "em ", "den ",
	"dne ", "dna ", "dnia ", "w ", "pa ", "pe ", "la ", "vao ", "pada ",
	"в ", "на ", "у ", "в", "στις ", "την ", "ב", "בתאריך", "في ", "在",
	"于", "vao ", NULL
};

static bool
is_wrote(struct slice words)
{
	for (const char *const *word = wrote_words; *word != NULL; word++) {
		if (slice_is(words, *word))
			return true;
	}
	return false;
}

/* "On ... <d@x.example> wrote:   Hello", as Yahoo's programs on phones do. */
static bool
goes_on_behind(struct slice words)
{
	size_t at = slice_find_char(words, '>');
	struct slice rest = slice_part(words, at + 1, words.length);
	size_t colon = slice_find_char(slice_part(rest, 0, VERB_LOOK), ':');

	return colon < rest.length && colon < VERB_LOOK &&
	       is_wrote(words_strip(slice_part(rest, 0, colon), ",")) &&
	       words_start_any(words, header_starts) &&
	       words_have_time(slice_part(words, 0, at)) &&
	       words_have_year(slice_part(words, 0, at)) &&
	       has_address(slice_part(words, 0, at));
}

/* Is this, joined to one line, a whole reply header? */
static bool
is_attribution(struct slice words, bool is_quoted)
{
	bool has_date = words_have_year(words) && words_have_time(words);
	bool ends = words_end_colon(words) || ends_wrote(words) ||
	            slice_ends(words, "wrote ----");

	if (words.length > ATTRIBUTION_LIMIT ||
	    words_count(words) > ATTRIBUTION_WORDS)
		return false;
	/* Lotus Notes: "-----Dana Lee wrote: -----". */
	if (slice_starts(words, "---") && slice_ends(words, "---") &&
	    ends_wrote(words))
		return true;
	if (starts_iso_date(words) && words_have_time(words) &&
	    (slice_contains(words, " gmt") || slice_contains(words, " utc")))
		return true;
	if (starts_iso_date(words) && has_address(words) &&
	    (is_quoted || slice_ends(words, ">:")))
		return true;
	if (!ends)
		return goes_on_behind(words);
	if (has_wrote(words))
		return has_address(words) || has_date || is_quoted;
	return (is_quoted || slice_ends(words, ">:")) &&
	       (has_date || (has_address(words) && words_have_time(words)));
}

/* May a reply header begin with this line? */
static bool
is_attribution_start(struct slice words, bool is_optional)
{
	struct slice body = words_strip(words, "-*_");

	if (slice_is_empty(body) || body.data[0] == '<' ||
	    slice_ends(words, ":"))
		return false;
	if (has_address(body))
		return true;
	if (!words_have_year(body) && !words_have_time(body))
		return false;
	/* The address was wrapped into the next line. */
	return !is_optional || slice_ends(words, "<") || ascii_is_digit(body.data[0]) ||
	       words_start_any(body, header_starts);
}

/* "wrote:" alone, which a wrapped "> wrote:" leaves one mark deeper. */
static bool
is_bare_wrote(struct slice words)
{
	return slice_is(words, ":") ||
	       (words_count(words) <= 3 && has_wrote(words) &&
	        words_end_colon(words));
}

static bool
could_end(struct slice words)
{
	return words_end_colon(words) || slice_ends(words, "---") ||
	       starts_iso_date(words) || ends_wrote(words) ||
	       goes_on_behind(words);
}

/* A date with who wrote: nothing more stands above it. */
static bool
is_complete(struct slice words)
{
	return words_have_time(words) &&
	       (has_wrote(words) || has_address(words)) &&
	       words.data[0] != '<';
}

static void
prepend(struct text *joined, struct slice words)
{
	struct text above;

	text_init(&above, joined->limit);
	text_add_slice(&above, words);
	text_add(&above, joined->length > 0 ? " " : "");
	text_add_slice(&above, text_slice(joined));
	text_release(joined);
	*joined = above;
}

/*
 * Where the reply header that ends at line last begins: the nearest line from
 * which it is whole, and one with the date above it. last + 1 if it is none.
 */
static size_t
attribution_first(const struct lines *lines, size_t last, uint32_t depth)
{
	struct text joined;
	bool is_quoted = is_quoted_below(lines, last + 1, depth);
	bool may_skip = is_bare_wrote(lines->line[last].words);
	size_t found = last + 1;
	size_t taken = 0;

	text_init(&joined, ATTRIBUTION_LIMIT * 3);
	for (size_t i = last + 1; i-- > 0 && taken < ATTRIBUTION_LINES;) {
		const struct line *line = &lines->line[i];

		if (slice_is_empty(line->words) && may_skip)
			continue;
		if (slice_is_empty(line->words) ||
		    (i < last && (line->depth != depth ||
		                  line->kind == LINE_HEADERS ||
		                  line->kind == LINE_ATTRIBUTION)))
			break;
		prepend(&joined, line->words);
		taken++;
		if (is_attribution(text_slice(&joined), is_quoted) &&
		    (i == last || is_attribution_start(line->words,
		                                       found <= last)))
			found = i;
		if (joined.length > ATTRIBUTION_LIMIT ||
		    (found == i && is_complete(text_slice(&joined))))
			break;
	}
	text_release(&joined);
	return found;
}

void
lines_mark_replies(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		uint32_t depth = line->depth;
		size_t first;

		if ((line->kind != LINE_TEXT && line->kind != LINE_QUOTE) ||
		    !could_end(line->words))
			continue;
		if (depth > 0 && i > 0 && is_bare_wrote(line->words) &&
		    lines->line[i - 1].depth < depth)
			depth--;
		first = attribution_first(lines, i, depth);
		if (first > i)
			continue;
		for (size_t k = first; k <= i; k++)
			lines->line[k].kind = LINE_ATTRIBUTION;
		line->depth = depth;
	}
}
