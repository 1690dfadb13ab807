/*
 * A question that nobody has listed, guessed by the words it holds. Asked only
 * within a form, where a line with a colon is a question more often than not.
 */
#include "parsers/form_label.h"

#include "base/utf8.h"

enum { GUESS_WORDS = 8, GUESS_LENGTH = 60 };

struct guess {
	enum form_label label;
	const char *words;	/* "|" between; "*": any ending */
};

/* The first whose word stands in the question. */
static const struct guess guesses[] = {
	{ FORM_TYPE, "|type|kind|category|tipo|categoria|clasificacion|" },
	{ FORM_TRIED, "|tried|try|attempt*|already|intent*|probado|hecho|" },
	{ FORM_SINCE, "|since|when|long|start*|began|begin|desde|cuando|" },
	{ FORM_SCOPE, "|scope|affect*|involved|widespread|whom|alcance|afecta"
	              "|afectad*|extent|reach|" },
	{ FORM_IMPACT, "|impact*|effect|effects|prevent*|consequence*|impide"
	               "|impacto|hurts|stops|" },
	{ FORM_OPTIONS, "|idea|ideas|solution*|option*|suggest*|recommend*|fix"
	                "|sugerencia*|solucion*|opciones|" },
	{ FORM_NEEDED, "|need*|ask|request*|help|support|want|resource*"
	               "|necesit*|necesari*|ayuda|apoyo|pido|" },
	{ FORM_DESCRIPTION, "|challenge|problem|barrier|issue|obstacle|concern"
	                    "|describe|description|happening|words|wrong|hard"
	                    "|reto|barrera|obstaculo|problema|desafio"
	                    "|dificultad|way|story|" },
	{ FORM_SCHOOL, "|school|building|campus|site|escuela|plantel|" },
	{ FORM_CONTACT, "|email|phone|contact|correo|telefono|" },
	{ FORM_ROLE, "|role|position|title|puesto|cargo|" },
	{ FORM_NAME, "|name|nombre|" },
};

static bool
holds(const char *words, struct slice word)
{
	struct slice rest = slice_of(words);
	struct slice one;

	while (slice_next_field(&rest, '|', &one)) {
		if (one.length == 0)
			continue;
		if (one.data[one.length - 1] == '*'
		    ? word.length >= one.length - 1 &&
		      memcmp(word.data, one.data, one.length - 1) == 0
		    : slice_equal(one, word))
			return true;
	}
	return false;
}

static bool
asks(const struct guess *guess, struct slice folded)
{
	size_t start = 0;

	for (size_t i = 0; i <= folded.length; i++) {
		if (i < folded.length && ascii_is_alnum(folded.data[i]))
			continue;
		if (i > start && holds(guess->words,
		                       slice_part(folded, start, i)))
			return true;
		start = i + 1;
	}
	return false;
}

enum form_label
form_label_guess(struct slice name)
{
	enum form_label found = FORM_LABELS;
	struct slice rest = name;
	struct slice word;
	struct text folded;
	size_t words = 0;

	if (name.length > GUESS_LENGTH)
		return FORM_LABELS;
	while (slice_next_word(&rest, &word))
		words++;
	if (words == 0 || words > GUESS_WORDS)
		return FORM_LABELS;
	text_init(&folded, GUESS_LENGTH * 3);
	utf8_add_folded(&folded, name);
	for (size_t i = 0; i < sizeof(guesses) / sizeof(guesses[0]) &&
	     found == FORM_LABELS; i++) {
		if (asks(&guesses[i], text_slice(&folded)))
			found = guesses[i].label;
	}
	text_release(&folded);
	return found;
}
