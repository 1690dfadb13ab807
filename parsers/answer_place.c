/* answer_place.c - what a sign shows where it stands in its clause. */
#include "parsers/answer_clause.h"

#include "parsers/sentences.h"

static bool
is_spanish_yes(const struct words *words, size_t at, size_t begin, size_t end)
{
	const struct word *word = &words->list[at];

	if (!word_is(word, "si"))
		return false;
	/* "sí", or "si" with nothing behind it that it could condition. */
	if (word->text.length > 2 && (at == begin || at + 1 >= end ||
	    clause_turns(words, at + 1)))
		return true;	/* elsewhere it only stresses */
	return at == begin && (at + 1 >= end || clause_turns(words, at + 1) ||
	       word_is_any(word + 1,
	       "ya/gracias/mil/muchas/senor/senora/maestra/todo/quedo/se/"
	       "esta/funciona/claro/y"));
}

/* "no" answers only at the front, and before what is no noun. */
static bool
is_bare_no(const struct words *words, size_t at, size_t begin, size_t end)
{
	size_t front = begin;

	while (front < at && word_is_any(&words->list[front],
	       "lol/oh/well/but/and/um/uh/honestly/sorry/unfortunately/pero/so/"
	       "yeah/then/now/mean/hi/hello/hey"))
		front++;
	if (front != at)
		return false;
	return at + 1 >= end || clause_turns(words, at + 1) ||
	       word_is_any(&words->list[at + 1],
	       "it/this/that/its/they/we/i/the/still/not/nothing/nobody/he/she/"
	       "sir/maam/sorry/thanks/unfortunately/my/our/there/these/those/"
	       "gracias/sigue/pues/senor/senora/theres/were/im");
}

/* Words that answer only where nothing else is in the clause. */
static bool
answers_alone(const struct words *words, size_t at, size_t size)
{
	return size > 1 ? word_is_any(&words->list[at], "it")
	                : word_is_any(&words->list[at],
	                              "y/n/k/absolutely/definitely/certainly/"
	                              "indeed/totally/roger");
}

static bool
stands_alone(const struct words *words, size_t at, size_t size, size_t begin,
             size_t end)
{
	bool front = at == begin && (word_is_any(&words->list[at], "y/n")
	             ? at == 0 || words->list[at - 1].kind == WORD_LINE : true);

	return front && (at + size >= end ||
	       (clause_turns(words, at + size) &&
	        !word_is_any(&words->list[at], "y/n")));
}

/* A number in digits or letters, or -1. */
static int32_t
number_told(const struct word *word)
{
	static const char *const names[] = {
		"zero/none/cero", "one/uno/una", "two/both/dos", "three/tres",
		"four/cuatro", "five/cinco", "six/seis", "seven/siete",
		"eight/ocho", "nine/nueve", "ten/diez", "eleven/once",
		"twelve/doce", "thirteen/trece", "fourteen/catorce",
		"fifteen/quince", "sixteen", "seventeen", "eighteen",
		"nineteen", "twenty/veinte",
	};

	if (word->kind == WORD_NUMBER)
		return word->number;
	for (int32_t i = 0; i < (int32_t)(sizeof(names) / sizeof(names[0]));
	     i++)
		if (word_is_any(word, names[i]))
			return i;
	return -1;
}

/* "28 of 28" is all of them, "0 of 12" none. */
static enum sign
share(const struct words *words, size_t at, size_t size)
{
	int32_t first = -1;
	int32_t last = -1;

	if (!words_have(words, at, at + size, "of/de"))
		return SIGN_PART;
	for (size_t i = at; i < at + size; i++) {
		int32_t number = number_told(&words->list[i]);

		if (number >= 0 && first < 0)
			first = number;
		else if (number >= 0)
			last = number;
	}
	if (first < 0 || last < 0)
		return SIGN_PART;
	return first == last ? SIGN_ALL : first == 0 ? SIGN_BAD : SIGN_PART;
}

/* "no se inunda" knows very well; "no sé" does not. */
static bool
is_reflexive(const struct words *words, size_t at, size_t size, size_t end)
{
	return size == 2 && word_is(&words->list[at], "no") &&
	       word_is(&words->list[at + 1], "se") && at + 2 < end &&
	       words->list[at + 1].text.length == 2 &&
	       words->list[at + 2].kind == WORD_PLAIN &&
	       !word_is_any(&words->list[at + 2],
	       "si/que/nada/cuando/como/decir/cual/donde/quien/bien/la/pero");
}

enum sign
sign_placed(const struct words *words, size_t at, size_t size, size_t begin,
            size_t end, enum sign sign)
{
	if (size <= 1 && is_spanish_yes(words, at, begin, end))
		return SIGN_YES;
	if (sign == SIGN_PART && size > 2)
		sign = share(words, at, size);
	if (sign == SIGN_UNKNOWN && is_reflexive(words, at, size, end))
		return SIGN_NOT;
	if (sign == SIGN_OTHER && size == 3 && at + size < end &&
	    word_is_any(&words->list[at], "yes/yeah/yep/yup") &&
	    !clause_turns(words, at + size))
		return SIGN_YES;	/* "yes we are all set" */
	if (sign == SIGN_GOOD && at > begin &&
	    word_is(&words->list[at], "were") &&
	    word_is_any(&words->list[at - 1], "we/they/things/you"))
		return SIGN_PAST;	/* "we were good last week" */
	if (sign == SIGN_PAST && size == 1 &&
	    word_is(&words->list[at], "were") &&
	    words->list[at].text.length > words->list[at].folded.length)
		return SIGN_NONE;	/* "we're" */
	if (sign == SIGN_BAD && word_is(&words->list[at], ":sad:") && at == 0 &&
	    at + 1 >= end)
		return SIGN_HEDGE;	/* a face alone */
	if (sign == SIGN_DOUBT && size == 2 && word_is(&words->list[at], "i") &&
	    word_is(&words->list[at + 1], "wish") && at + 2 >= end)
		return SIGN_NO;
	if (size == 0 && word_is(&words->list[at], "si"))
		return words->list[at].text.length > 2 ? SIGN_SKIP : SIGN_IF;
	if ((sign == SIGN_YES || sign == SIGN_NO) &&
	    answers_alone(words, at, size) &&
	    !stands_alone(words, at, size, begin, end))
		return SIGN_SKIP;
	if (size == 1 && word_is_any(&words->list[at],
	    "completely/entirely/totally/fully/completamente/totalmente") &&
	    stands_alone(words, at, size, begin, end) &&
	    (at == 0 || !clause_mark(words, at - 1) || (at > 1 &&
	     word_is_any(&words->list[at - 2], "yes/yeah/yep/si"))))
		return SIGN_GOOD;
	if (sign == SIGN_PART && size == 2 && word_is(&words->list[at], "a") &&
	    at + size < end && !clause_turns(words, at + size))
		return SIGN_SKIP;	/* "a little": alone, or about much */
	if (sign == SIGN_NO && size == 1 && at > begin &&
	    (at + 1 >= end || clause_turns(words, at + 1)))
		return SIGN_NO;	/* "downstairs no" */
	if (sign == SIGN_NO && size == 1 &&
	    words->list[at].kind == WORD_PLAIN &&
	    !is_bare_no(words, at, begin, end))
		return word_is(&words->list[at], "no") ? SIGN_NOT : SIGN_NO;
	return sign;
}
