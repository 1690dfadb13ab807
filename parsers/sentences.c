#include "parsers/sentences.h"

#include "parsers/courtesy.h"

static const char abbreviations[] =
	"mr/mrs/ms/dr/st/jr/sr/vs/dept/approx/ext/sra/srta/dra/prof/jan/feb/"
	"mar/apr/jun/jul/aug/sep/sept/oct/nov/dec/mon/tue/tues/wed/thu/thur/"
	"thurs/fri/no/inc/elem/asst/supt/princ/ave/bldg/attn/coord/rm";

/* "John Q. Public", "J.P. Morales" */
static bool
is_initial(const struct words *words, size_t at)
{
	const struct word *list = words->list;

	return at > 0 && at + 1 < words->count && list[at - 1].capital &&
	       list[at - 1].text.length == 1 && !list[at].spaced &&
	       !slice_is(list[at - 1].text, "I") && list[at + 1].capital &&
	       (at < 2 || list[at - 2].kind != WORD_PLAIN ||
	        (list[at - 2].capital && !word_is_any(&list[at - 2],
	         "room/building/wing/lot/section/plan/option/hall/grade/bus")) ||
	        !list[at + 1].spaced);
}

/* "Step 1. Call the vendor", at the start of a line. */
static bool
is_step_number(const struct words *words, size_t at)
{
	const struct word *list = words->list;

	return at >= 2 && list[at - 1].kind == WORD_NUMBER &&
	       word_is_any(&list[at - 2], "step/paso") &&
	       (at == 2 || list[at - 3].kind == WORD_LINE) &&
	       at + 1 < words->count && word_is_spoken(&list[at + 1]);
}

/* Does the sentence end with the mark at `at`? */
static bool
is_end_mark(const struct words *words, size_t at)
{
	const struct word *word = &words->list[at];
	const struct word *next = at + 1 < words->count ? word + 1 : NULL;

	if (word_is_mark(word, '!') || word_is_mark(word, '?'))
		return true;
	if (word->kind == WORD_MARK && slice_is(word->folded, "\xE2\x80\xA6"))
		return true;
	if (!word_is_mark(word, '.'))
		return false;
	if (at > 0 && word_is_mark(word - 1, '.'))
		return true;
	if (is_initial(words, at) || is_step_number(words, at))
		return false;
	if (next != NULL && !next->spaced && word_is_spoken(next))
		return word->text.data > words->list[0].text.data &&
		       at > 0 && word[-1].kind == WORD_PLAIN &&
		       word[-1].folded.length > 3 && next->capital &&
		       !word_is_any(next, "com/org/edu/net/us/example");
	/* "... done Mon. I need the part" */
	if (at > 0 && word_is_any(word - 1, "mon/tue/tues/wed/thu/thur/thurs/"
	    "fri") && next != NULL && next->spaced && next->capital &&
	    !word_is_any(next, "jan*/feb*/mar*/apr*/may/jun*/jul*/aug*/sep*/"
	                 "oct*/nov*/dec*"))
		return true;
	if (at > 0 && !word->spaced && word_is_any(word - 1, abbreviations))
		return next == NULL || next->kind == WORD_LINE ||
		       (word_is(word - 1, "no") && word[-1].text.data[0] == 'n'
		        && (at < 2 || next->capital)) ||
		       (word_is(word - 1, "no") && next->kind != WORD_NUMBER);
	return at == 0 || word[-1].folded.length > 1 || word->spaced ||
	       next == NULL || next->kind == WORD_LINE || next->spaced;
}

static bool
is_bullet(const struct word *word)
{
	return word->kind == WORD_MARK && word->text.length > 0 &&
	       (word_is_mark(word, '-') || word_is_mark(word, '*') ||
	        word_is_mark(word, '+') ||
	        slice_is(word->text, "\xE2\x80\x93") ||
	        slice_is(word->text, "\xE2\x80\x94") ||
	        slice_is(word->text, "\xE2\x86\x92") ||
	        slice_is(word->text, "\xE2\x80\xA2") ||
	        slice_is(word->text, "\xC2\xB7") ||
	        slice_is(word->text, "\xE2\x97\xA6") ||
	        slice_is(word->text, "\xE2\x96\xAA"));
}

/* "2)" or "2." behind the text of "1)", on the same line. */
static bool
is_next_marker(const struct body *body, size_t at)
{
	const struct word *list = body->words->list;

	return body->marker > 0 && at + 2 < body->end &&
	       list[at].kind == WORD_NUMBER && list[at].spaced &&
	       list[at].number == body->marker + 1 &&
	       (word_is_mark(&list[at + 1], ')') ||
	        word_is_mark(&list[at + 1], '.')) && !list[at + 1].spaced &&
	       list[at + 2].spaced && word_is_spoken(&list[at + 2]);
}

/* "Mine. 1. call them 2. fix it": a list that begins inside a line. */
static bool
opens_list(const struct body *body, size_t at)
{
	enum { FAR = 60 };
	const struct word *list = body->words->list;

	if (at + 2 >= body->end || list[at].kind != WORD_NUMBER ||
	    list[at].number != 1 || list[at + 1].kind != WORD_MARK ||
	    list[at + 1].spaced || !list[at + 2].spaced)
		return false;
	for (size_t next = at + 2; next + 2 < body->end &&
	     next < at + FAR && list[next].kind != WORD_LINE; next++)
		if (list[next].kind == WORD_NUMBER && list[next].number == 2 &&
		    list[next].spaced && !list[next + 1].spaced &&
		    slice_equal(list[next + 1].text, list[at + 1].text) &&
		    list[next + 2].spaced)
			return true;
	return false;
}

/* "a) ", "(a) ", "(2) ", "[ ] " at the start of a line: how many words. */
static size_t
letter_marker(const struct body *body, size_t at)
{
	const struct word *list = body->words->list;
	bool opened = at + 3 < body->end && (word_is_mark(&list[at], '(') ||
	              word_is_mark(&list[at], '['));

	if (opened && word_is_mark(&list[at], '['))
		return word_is_mark(&list[at + 1], ']') &&
		       word_is_spoken(&list[at + 2]) ? 2 : 0;
	at += opened;
	if (at + 2 >= body->end || !word_is_mark(&list[at + 1], ')') ||
	    list[at + 1].spaced || !word_is_spoken(&list[at + 2]) ||
	    (list[at].kind == WORD_PLAIN ? list[at].folded.length != 1 ||
	     list[at].number >= 0 : !opened || list[at].kind != WORD_NUMBER ||
	     list[at].number < 1 || list[at].number >= 100))
		return 0;
	return 2 + opened;
}

/* "A. ", where the next line begins with "B. ", or the one before did. */
static bool
is_lettered(struct body *body, size_t at)
{
	const struct word *list = body->words->list;
	size_t next = at;
	char letter;

	if (at + 2 >= body->end || list[at].kind != WORD_PLAIN ||
	    list[at].folded.length != 1 || !word_is_mark(&list[at + 1], '.') ||
	    list[at + 1].spaced || !list[at + 2].spaced)
		return false;
	letter = list[at].folded.data[0];
	while (next < body->end && list[next].kind != WORD_LINE)
		next++;
	while (next < body->end && list[next].kind == WORD_LINE)
		next++;
	if (body->letter == 0 && (letter != 'a' || next + 1 >= body->end ||
	    !word_is(&list[next], "b") || !word_is_mark(&list[next + 1], '.')))
		return false;
	if (body->letter != 0 && letter != body->letter + 1)
		return false;
	body->letter = letter;
	return true;
}

/* "2) ", "2. ", "- ", "[ ]" at the start of a line. */
static void
take_marker(struct body *body, struct sentence *sentence)
{
	const struct word *list = body->words->list;
	size_t at = sentence->begin;

	if (at + 1 < body->end && is_bullet(&list[at]) &&
	    list[at + 1].kind != WORD_LINE && !is_bullet(&list[at + 1])) {
		sentence->listed = true;
		at++;
	}
	if (at + 2 < body->end && list[at].kind == WORD_NUMBER &&
	    list[at].number > 0 && list[at].number < 100 &&
	    (word_is_mark(&list[at + 1], ')') ||
	     ((word_is_mark(&list[at + 1], '.') ||
	       word_is_mark(&list[at + 1], '-')) && list[at + 2].spaced)) &&
	    !list[at + 1].spaced && word_is_spoken(&list[at + 2])) {
		sentence->listed = true;
		sentence->marker = list[at].number;
		at += 2;
	} else if (letter_marker(body, at) > 0) {
		sentence->listed = true;
		if (list[at + 1].kind == WORD_NUMBER)
			sentence->marker = list[at + 1].number;
		at += letter_marker(body, at);
	} else if (is_lettered(body, at)) {
		sentence->listed = true;
		at += 2;
	}
	sentence->begin = at;
}

static size_t
end_of_sentence(const struct body *body, size_t at)
{
	const struct word *list = body->words->list;
	size_t first = at;

	while (at < body->end && list[at].kind != WORD_LINE &&
	       !is_end_mark(body->words, at) &&
	       !(at > first && (is_next_marker(body, at) ||
	         slice_is(list[at].text, "\xC2\xBF"))))
		at++;
	return at;
}

static bool
has_content(const struct words *words, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++)
		if (word_is_spoken(&words->list[at]) ||
		    words->list[at].kind == WORD_EMOJI)
			return true;
	return false;
}

static size_t
skip_blank(const struct body *body, size_t at)
{
	while (at < body->end && body->words->list[at].kind == WORD_LINE)
		at++;
	return at;
}

/* How a question begins when nobody types the mark. */
static const char *const question_openings[] = {
	"what/who/why/when/where/how/which do/does/did/is/are/was/were/will/"
	"can/could/should/would/has/have/am/else/on/about",
	"whats/whos/wheres/hows", "how many/much/long/often/come",
	"what kind/type/time/grade/room/happened",
	"is/are/was/were/do/does/did/can/could/should/would/will/has/have it/"
	"this/that/there/they/you/we/i/he/she/someone/anyone/somebody/these/"
	"any/anybody",
	"is/are/was/were/has/have/had/did/do/does the/my/our/your/step/steps/"
	"paso", "is/are both/all",
	"is/are/was/were/has #", "que/quien/cuando/cuantos/cuantas/donde/"
	"como/cual/cuanto es/son/esta/estan/va/van/hay/notaron/debo/puedo/hago",
	"cuantos/cuantas/cuanto _", "when you say ...",
	"which/what _ do/does/did/is/are/was/were/will/can/should/has/have",
	"which _ _ do/does/did/is/are/was/were/will/can/should/has/have",
};

static bool
opens_as_question(const struct words *words, size_t from, size_t to)
{
	if (from < to && word_is_any(&words->list[from], "and/so/but/also/y"))
		from++;
	/* "We're the wrong office", "Did it with the kids", "did the printing" */
	if (from < to && ((word_is(&words->list[from], "were") &&
	    words->list[from].text.length > words->list[from].folded.length) ||
	    words_match(words, from, to, "did it with/on/in/by/for/at/all/"
	                "myself/together/yesterday/today/last/this/," ) > 0 ||
	    words_are(words, from, to, "did the/it/my/our/all/both _?") ||
	    words_match(words, from, to, "did the/my/our/all _ _? ,") > 0))
		return false;
	/* "What I'll do: ..." */
	if (words_match(words, from, to, "what/when/where/how i/ill/we/well/im/"
	                "ive/weve/id") > 0)
		return false;
	for (size_t i = 0; i < sizeof(question_openings) /
	     sizeof(question_openings[0]); i++)
		if (words_match(words, from, to, question_openings[i]) > 0)
			return true;
	return false;
}

/* Behind the end marks of a sentence, which say what kind it is. */
static size_t
take_end(const struct body *body, size_t at, struct sentence *sentence)
{
	const struct words *words = body->words;
	size_t first = at;

	while (at < body->end && is_end_mark(words, at)) {
		if (word_is_mark(&words->list[at], '?'))
			sentence->question = true;
		at++;
	}
	sentence->trails_off = (at >= first + 2 &&
	        word_is_mark(&words->list[at - 1], '.')) ||
	        (at > first && slice_is(words->list[first].folded,
	                                "\xE2\x80\xA6"));
	return at;
}

bool
body_next(struct body *body, struct sentence *sentence)
{
	const struct word *list = body->words->list;

	while ((body->at = skip_blank(body, body->at)) < body->end) {
		size_t at = body->at;

		*sentence = (struct sentence){ .begin = at };
		sentence->starts_line = at == 0 ||
		                        list[at - 1].kind == WORD_LINE;
		if (sentence->starts_line || is_next_marker(body, at) ||
		    opens_list(body, at))
			take_marker(body, sentence);
		if (sentence->starts_line || sentence->marker > 0)
			body->marker = sentence->marker;
		at = end_of_sentence(body, sentence->begin);
		sentence->end = at;
		at = take_end(body, at, sentence);
		sentence->ends_line = at >= body->end ||
		                      list[at].kind == WORD_LINE;
		body->at = at;
		sentence->next = at;
		sentence->begin += courtesy_greeting(body->words,
		                                     sentence->begin,
		                                     sentence->end);
		if (!has_content(body->words, sentence->begin, sentence->end))
			continue;
		if (!sentence->listed && opens_as_question(body->words, sentence->begin,
		                      sentence->end))
			sentence->question = true;
		return true;
	}
	return false;
}

void
body_init(struct body *body, const struct words *words)
{
	*body = (struct body){ .words = words,
	                       .end = courtesy_end(words) };
}

static const char turning[] =
	"but/except/however/although/though/pero/excepto/aunque/because/porque/"
	"so/and/y/then/which/while/yet/only/unless/sin/solo";

static bool
parts_clauses(const struct words *words, size_t at)
{
	const struct word *word = &words->list[at];

	if (word->kind == WORD_EMOJI)
		return true;
	if (word->kind != WORD_MARK)
		return false;
	if (word_is_mark(word, ','))
		return at + 1 >= words->count || words->list[at + 1].spaced ||
		       words->list[at + 1].kind != WORD_NUMBER;
	return word_is_mark(word, ';') || word_is_mark(word, '(') ||
	       word_is_mark(word, ')') || word_is_mark(word, ':') ||
	       (word_is_mark(word, '-') && word->spaced);
}

bool
clause_mark(const struct words *words, size_t at)
{
	return words->list[at].kind == WORD_MARK && parts_clauses(words, at);
}

bool
clause_turns(const struct words *words, size_t at)
{
	return parts_clauses(words, at) ||
	       (words->list[at].kind == WORD_PLAIN &&
	        word_is_any(&words->list[at], turning));
}

bool
clause_next(const struct words *words, size_t *at, size_t end, size_t *begin,
            size_t *stop)
{
	while (*at < end && clause_mark(words, *at))
		(*at)++;
	if (*at >= end)
		return false;
	*begin = (*at)++;
	while (*at < end && words->list[*begin].kind != WORD_EMOJI &&
	       !clause_turns(words, *at))
		(*at)++;
	*stop = *at;
	return true;
}
