/*
 * A sentence as it may stand in a log that many read: without the form's own
 * question in front, and without people's names where a title or "student"
 * tells that one follows. Other names cannot be known here.
 */
#include "parsers/prose_neutral.h"

#include "base/utf8.h"
#include "parsers/form_label.h"
#include "parsers/prose_words.h"

enum { LABEL_WORDS = 6, LABEL_LENGTH = 40, NAME_PARTS = 3, FOLDED = 4000 };

/* "What it prevents: homework": no colon within the first words is kept. */
static struct slice
without_label(struct slice sentence)
{
	size_t colon = slice_find_char(slice_part(sentence, 0, LABEL_LENGTH),
	                               ':');
	struct slice label = slice_part(sentence, 0, colon);
	struct slice rest = slice_part(sentence, colon + 1, sentence.length);
	struct slice word;
	size_t words = 0;

	while (sentence.length > 0 &&
	       strchr(":-*_#> ", sentence.data[0]) != NULL)
		sentence = slice_part(sentence, 1, sentence.length);
	if (colon >= LABEL_LENGTH || slice_find_char(label, ',') <
	    label.length || slice_trim(rest).length < 12 ||
	    rest.data[0] != ' ')
		return sentence;
	while (slice_next_word(&label, &word))
		words++;
	return words <= LABEL_WORDS ? slice_trim(rest) : sentence;
}

static bool
is_capital(struct slice word)
{
	unsigned char c = word.length > 0 ? (unsigned char)word.data[0] : 'a';

	if (!((c >= 'A' && c <= 'Z') || c >= 0xC3))
		return false;
	/* An abbreviation such as PLC is no name. */
	return word.length < 2 || word.data[1] < 'A' || word.data[1] > 'Z';
}

static struct slice
bare(struct slice word)
{
	while (word.length > 0 && strchr(".,;:!?\"')(", word.data[word.length -
	       1]) != NULL)
		word.length--;
	if (slice_ends(word, "'s"))
		word.length -= 2;
	return word;
}

static const char *const titles[] = {
	"mr", "mrs", "ms", "miss", "mx", "dr", "sr", "sra", "srta", "senor",
	"senora", "coach", "profe", "maestro", "maestra", NULL
};

static const char *const pupils[] = {
	"student", "kid", "child", "boy", "girl", "pupil", "alumno", "alumna",
	"estudiante", "nino", "nina", NULL
};

static bool
is_folded_any(struct slice word, const char *const *list)
{
	struct text folded;
	bool found;

	text_init(&folded, FOLDED);
	utf8_add_folded(&folded, bare(word));
	found = prose_is_any(text_slice(&folded), list);
	text_release(&folded);
	return found;
}

static void
add_word(struct text *out, const char *word)
{
	text_add(out, out->length > 0 ? " " : "");
	text_add(out, word);
}

/* What stood behind the last letters of a name: "'s", ",". */
static struct slice
behind(struct slice word)
{
	return slice_part(word, bare(word).length, word.length);
}

/* "La Sra. Vega": the article goes with the name. */
static void
drop_article(struct text *out)
{
	struct slice said = text_slice(out);

	if (slice_is_fold(said, "la") || slice_is_fold(said, "el"))
		text_clear(out);
	else if (slice_ends_fold(said, " la") || slice_ends_fold(said, " el"))
		text_shorten(out, said.length - sizeof(" la") + 1);
}

struct slice
prose_neutral(struct slice sentence, bool is_spanish, struct arena *arena)
{
	struct slice rest = without_label(sentence);
	struct slice word;
	struct slice tail;
	struct text out;
	struct slice result;
	size_t names = 0;		/* of which parts may follow */

	text_init(&out, FOLDED);
	while (slice_next_word(&rest, &word)) {
		if (names > 0 && is_capital(word)) {
			tail = behind(word);
			names = tail.length > 0 ? 0 : names - 1;
			text_add_slice(&out, tail);
			continue;
		}
		names = 0;
		if (is_folded_any(word, titles) && is_capital(word) &&
		    is_capital(slice_trim_left(rest))) {
			drop_article(&out);
			add_word(&out, is_spanish ? "una persona del equipo"
			                          : "a colleague");
			names = NAME_PARTS;
			continue;
		}
		text_add(&out, out.length > 0 ? " " : "");
		text_add_slice(&out, word);
		if (is_folded_any(word, pupils) && bare(word).length ==
		    word.length)
			names = NAME_PARTS;
	}
	result = arena_copy(arena, text_slice(&out));
	text_release(&out);
	return result;
}
