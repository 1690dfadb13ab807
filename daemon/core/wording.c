#include "core/wording.h"

#include "base/utf8.h"

/* By habit; and how else it is said. The longer stands before the shorter. */
static const struct {
	const char *said;
	const char *neutral;
} words[] = {
	{ "low kids", "students who need more support" },
	{ "low students", "students who need more support" },
	{ "bad kids", "students who need more support" },
	{ "problem kids", "students who need more support" },
	{ "problem students", "students who need more support" },
	{ "behavior kids", "students who need behavior support" },
	{ "struggling students", "students who need more support" },
	{ "at-risk students", "students who need more support" },
	{ "at risk students", "students who need more support" },
	{ "sped kids", "students with disabilities" },
	{ "sped students", "students with disabilities" },
	{ "special ed kids", "students with disabilities" },
	{ "special needs kids", "students with disabilities" },
	{ "ell kids", "multilingual learners" },
	{ "esl kids", "multilingual learners" },
	{ "ell students", "multilingual learners" },
	{ "poor kids", "students whose families have less" },
	{ "broken families", "families" },
	{ "lazy teachers", "teachers" },
	{ "bad teachers", "teachers" },
	{ "resistant teachers", "teachers who need more support" },
	{ "ninos problema", "estudiantes que necesitan más apoyo" },
	{ "niños problema", "estudiantes que necesitan más apoyo" },
	{ "malos alumnos", "estudiantes que necesitan más apoyo" },
	{ "refuses to", "does not yet" },
	{ "refuse to", "do not yet" },
	{ "incompetent", "in need of training" },
	{ "useless", "not helpful" },
	{ "a joke", "not working" },
	{ "a disaster", "not working" },
	{ "a mess", "not working" },
	{ "ridiculous", "difficult" },
	{ "insane", "difficult" },
	{ "crazy", "difficult" },
	{ "un desastre", "algo que no funciona" },
};

static bool
is_letter(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80;
}

/* The neutral words for what begins there; NULL: as it is. */
static const char *
neutral_at(struct slice text, size_t at, size_t *length)
{
	struct slice rest = slice_part(text, at, text.length);

	if (at > 0 && is_letter(text.data[at - 1]))
		return NULL;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		*length = strlen(words[i].said);
		if (slice_starts_fold(rest, words[i].said) &&
		    (rest.length == *length ||
		     !is_letter(rest.data[*length])))
			return words[i].neutral;
	}
	return NULL;
}

static bool
begins(struct slice text, size_t at)
{
	while (at > 0 && ascii_is_space(text.data[at - 1]))
		at--;
	return at == 0 || strchr(".!?", text.data[at - 1]) != NULL;
}

void
wording_neutral(struct slice text, struct text *out)
{
	size_t at = 0;

	text = slice_part(text, 0, utf8_border(text, WORDING_LIMIT));
	while (at < text.length) {
		size_t length = 0;
		const char *neutral = neutral_at(text, at, &length);

		if (neutral == NULL) {
			text_add_char(out, text.data[at++]);
			continue;
		}
		/* "Low kids" begins a sentence: so does what stands for it. */
		text_add_char(out, begins(text, at)
		              ? (char)(neutral[0] - ('a' - 'A')) : neutral[0]);
		text_add(out, neutral + 1);
		at += length;
	}
}
