#include "core/review.h"

#include "base/day.h"

enum { RANGE_MOST = 200, NUMBER_MOST = 99999999 };

int32_t
review_month(int32_t day)
{
	struct civil date = day_civil(day);

	return date.year * 12 + date.month - 1;
}

void
review_month_name(int32_t month, const char *language, struct text *out)
{
	static const char *const names[12][2] = {
		{ "January", "enero" }, { "February", "febrero" },
		{ "March", "marzo" }, { "April", "abril" },
		{ "May", "mayo" }, { "June", "junio" },
		{ "July", "julio" }, { "August", "agosto" },
		{ "September", "septiembre" }, { "October", "octubre" },
		{ "November", "noviembre" }, { "December", "diciembre" },
	};
	bool spanish = slice_starts(slice_of(language), "es");

	text_addf(out, "%s%s %d", names[month % 12][spanish],
	          spanish ? " de" : "", (int)(month / 12));
}

int32_t
review_due(const struct calendar *calendar, int32_t day, unsigned skip,
           int32_t month)
{
	struct civil date = { .year = month / 12, .month = month % 12 + 1,
	                      .day = day };
	int32_t due;

	if (day < 1 || (skip & 1u << (month % 12)) != 0)
		return DAY_NONE;
	due = calendar_school_day(calendar, day_of(date));
	return review_month(due) == month ? due : DAY_NONE;
}

/* --- an answer --- */

static bool
is_one_of(struct slice word, const char *const *list)
{
	for (size_t i = 0; list[i] != NULL; i++)
		if (slice_is_fold(word, list[i]))
			return true;
	return false;
}

static const char *const reviewed_words[] = {
	"reviewed", "review", "revisado", "revisada", "revisados",
	"revisadas", "revisamos", "repasado", "repasados", NULL
};
static const char *const all_words[] = {
	"all", "everything", "todo", "todos", "todas", NULL
};
static const char *const joining_words[] = {
	"and", "y", "we", "the", "los", "las", "have", "were", "of", "them",
	"hemos", "numbers", "challenges", "desafíos", "was", "are", "is",
	"they", NULL
};

/* A word without what people put around words. */
static struct slice
bare(struct slice word)
{
	while (word.length > 0 &&
	       strchr("[]()#\"'*.,;:!-", word.data[0]) != NULL)
		word = slice_part(word, 1, word.length);
	while (word.length > 0 &&
	       strchr("[]()\"'*.,;:!", word.data[word.length - 1]) != NULL)
		word = slice_part(word, 0, word.length - 1);
	return word;
}

/* "12", "CH-12", "15-17": its numbers are added; false: it is none. */
static bool
read_number(struct slice word, int64_t *first, int64_t *last)
{
	size_t dash;

	if (slice_starts_fold(word, "ch-"))
		word = slice_part(word, 3, word.length);
	dash = slice_find_char(word, '-');
	if (!slice_to_int64(slice_part(word, 0, dash), 1, NUMBER_MOST, first))
		return false;
	*last = *first;
	if (dash < word.length &&
	    (!slice_to_int64(slice_part(word, dash + 1, word.length), *first,
	                     NUMBER_MOST, last) ||
	     *last - *first > RANGE_MOST))
		return false;
	return true;
}

static void
add_mark(struct review_words *words, int64_t number, struct slice note)
{
	if (words->count == REVIEW_MARKS_MAX) {
		words->cut = true;
		return;
	}
	words->said[words->count++] = (struct review_said){ number, note };
}

/* The next word, commas being as good as spaces. */
static bool
next_word(struct slice *rest, struct slice *word)
{
	struct slice line = *rest;

	if (!slice_next_word(&line, word))
		return false;
	for (size_t i = 1; i < word->length; i++)
		if (word->data[i] == ',') {
			size_t end = (size_t)(word->data - rest->data) + i + 1;

			*word = slice_part(*word, 0, i);
			*rest = slice_part(*rest, end, rest->length);
			return true;
		}
	*rest = line;
	return true;
}

struct line_read {
	bool is_reviewed;
	bool is_all;
	bool has_number;	/* even where there was no room for it */
	size_t from;		/* marks before this line's */
	struct slice note;
};

/*
 * Words, as long as they are numbers, "reviewed" or what joins them. What
 * follows "reviewed" and a colon is a note. False: the line says another thing.
 */
static bool
read_line(struct slice line, struct review_words *words,
          struct line_read *read)
{
	struct slice rest = slice_trim(line);
	struct slice word;

	while (next_word(&rest, &word)) {
		bool ends = slice_ends(word, ":") || slice_ends(word, ";");
		struct slice plain = bare(word);
		int64_t first;
		int64_t last;

		if (plain.length == 0)
			continue;
		if (read_number(plain, &first, &last)) {
			read->has_number = true;
			for (int64_t n = first; n <= last; n++)
				add_mark(words, n, (struct slice){ "", 0 });
		} else if (is_one_of(plain, reviewed_words)) {
			read->is_reviewed = true;
			if (ends && read->has_number) {
				read->note = slice_trim(rest);
				return true;
			}
		} else if (is_one_of(plain, all_words)) {
			read->is_all = true;
		} else if (!is_one_of(plain, joining_words)) {
			return false;
		}
	}
	return true;
}

void
review_read(struct slice text, struct review_words *words, struct text *rest)
{
	struct slice line;

	words->all = false;
	words->cut = false;
	words->count = 0;
	while (slice_next_line(&text, &line)) {
		struct line_read read = { .from = words->count };
		bool fits = read_line(line, words, &read) &&
		            read.is_reviewed &&
		            (read.is_all || read.has_number);

		if (!fits) {
			words->count = read.from;
			text_add_slice(rest, line);
			text_add_char(rest, '\n');
			continue;
		}
		words->all = words->all ||
		             (read.is_all && !read.has_number);
		for (size_t i = read.from; i < words->count; i++)
			words->said[i].note = read.note;
	}
}
