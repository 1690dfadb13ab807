/*
 * No grammar, only evidence: every sentence is scored by the words it holds,
 * and the first of the best ones is the summary. A sentence that states an
 * obstacle says what is missing, broken, late or in conflict.
 */
#include "parsers/prose.h"

#include "base/utf8.h"
#include "parsers/form_label.h"
#include "parsers/prose_neutral.h"
#include "parsers/prose_words.h"

enum {
	SENTENCES_MAX = 60,
	SENTENCE_LEAST = 12,	/* bytes; shorter ones state nothing */
	LATE = 9,		/* sentences; none is later than that */
	LATE_STEP = 3,		/* sentences that cost one point */
	CAPITALS_LEAST = 10,	/* fewer of them may be an abbreviation */
	FIELD_LOOK = 60,	/* bytes in which a field's colon stands */
	SHORT_FORM_MOST = 8,	/* bytes; "approx" is shorter */
	FOLDED_LIMIT = 4000
};

static struct slice
fold(struct slice s, struct text *text)
{
	text_clear(text);
	utf8_add_folded(text, s);
	return text_slice(text);
}

struct slice
prose_language(struct slice text)
{
	static const char *const english[] = {
		"the", "and", "is", "are", "we", "to", "of", "have", "has",
		"for", "it", "this", "that", "you", "with", "not", "our",
		"was", "were", "been", "be", "my", "i", "they", "but", "yes",
		"thanks", "thank", "done", "still", "i'm", "it's", "don't",
		"can't", "there", "at", "from", "will", "need", "hi", "hello",
		"good", "morning", "please", "sure", "okay", NULL
	};
	static const char *const spanish[] = {
		"el", "la", "los", "las", "de", "que", "y", "en", "un",
		"una", "es", "esta", "estan", "por", "para", "con", "se",
		"nos", "del", "al", "si", "pero", "gracias", "hola", "falta",
		"faltan", "todavia", "aun", "ya", "muy", "mi", "nuestra",
		"nuestro", "su", "hay", "tenemos", "buenos", "buenas", "dias",
		"como", "lo", "le", "mas", "sigue", "resuelto", "necesitamos",
		"favor", "listo", "tambien", NULL
	};
	struct text folded;
	struct slice rest;
	struct slice word;
	size_t english_words = 0;
	size_t spanish_words = 0;

	text_init(&folded, PROSE_TEXT_LOOK * 2);
	rest = fold(slice_part(text, 0, utf8_border(text, PROSE_TEXT_LOOK)),
	            &folded);
	while (prose_next_word(&rest, &word)) {
		english_words += prose_is_any(word, english);
		spanish_words += prose_is_any(word, spanish);
	}
	text_release(&folded);
	if (english_words > spanish_words + spanish_words / 2)
		return SLICE("en");
	if (spanish_words > english_words + english_words / 2)
		return SLICE("es");
	return (struct slice){ 0 };
}

/* Openings that say nothing about the obstacle itself, folded. */
static const char *const openings[] = {
	"i am writing to report that ", "i am writing to let you know that ",
	"i am writing because ", "i'm writing because ",
	"i'm reaching out because ", "i am reaching out because ",
	"reaching out because ", "i am contacting you because ",
	"i'm contacting you because ", "i am emailing because ",
	"i'm emailing because ", "fyi - ", "fyi, ", "fyi: ", "fyi. ",
	"quick one: ", "quick one - ", "just a heads up that ",
	"heads up: ", "heads up - ", "just a note that ", "hi there, ",
	"hi all, ", "hi team, ", "hello all, ",
	"i'm writing to report that ", "i'm writing to let you know that ",
	"i just wanted to let you know that ",
	"i wanted to let you know that ", "i want to let you know that ",
	"i just wanted to share that ", "i wanted to share that ",
	"just wanted to let you know that ", "just letting you know that ",
	"just letting you know ", "i would like to report that ",
	"i'd like to report that ", "i want to report that ",
	"please be aware that ", "i am frustrated that ",
	"i'm frustrated that ", "i am frustrated because ",
	"i'm frustrated because ", "i am worried that ", "i'm worried that ",
	"i am concerned that ", "i'm concerned that ", "i feel that ",
	"i feel like ", "unfortunately, ", "unfortunately ",
	"the problem is that ", "the issue is that ", "the challenge is that ",
	"our problem is that ", "our challenge is that ",
	"the obstacle is that ", "the problem is ", "the issue is ",
	"the challenge is ", "basically, ", "basically ", "so, ", "so ",
	"buenas tardes, ", "buenos dias, ", "good morning, ",
	"good afternoon, ", "hola, ", "well, ", "again, ", "hi, ", "hello, ",
	"hi - ", "honestly, ",
	"sadly, ", "as you know, ", "le escribo porque ", "les escribo porque ",
	"escribo porque ", "quiero informar que ", "quisiera informar que ",
	"les informo que ", "lamentablemente, ", "lamentablemente ",
	"desafortunadamente, ", "desafortunadamente ", "el problema es que ",
	"el reto es que ", "el obstaculo es que ", NULL
};

static struct slice
without_openings(struct slice sentence, struct text *folded)
{
	for (int taken = 0; taken < 3; taken++) {
		struct slice low = fold(slice_part(sentence, 0, 200), folded);
		size_t skip = 0;

		for (size_t i = 0; openings[i] != NULL && skip == 0; i++) {
			if (slice_starts(low, openings[i]))
				skip = strlen(openings[i]);
		}
		if (skip == 0)
			break;
		/* Folding changes lengths: count characters instead. */
		for (uint32_t character; skip > 0 &&
		     utf8_next(&sentence, &character); skip--)
			;
	}
	return slice_trim(sentence);
}

/* "Dear team," and "Hi Dana -" on a line of their own. */
static bool
is_greeting(struct slice line, struct text *folded)
{
	static const char *const greetings[] = {
		"hi", "hello", "dear", "hey", "good", "greetings", "hola",
		"estimado", "estimada", "estimados", "estimadas", "buenos",
		"buenas", "querido", "querida", "team", "to", "all", NULL
	};
	struct slice low = fold(slice_part(line, 0, 200), folded);
	struct slice word;

	return low.length < 60 && (slice_ends(low, ",") ||
	       slice_ends(low, "!") || slice_ends(low, "-") ||
	       slice_ends(low, ":") || low.length < 25) &&
	       prose_next_word(&low, &word) && prose_is_any(word, greetings);
}

static bool
is_sign_off(struct slice line, struct text *folded)
{
	static const char *const closings[] = {
		"thanks", "thank you", "best", "sincerely", "regards",
		"kind regards", "warmly", "respectfully", "cheers", "gracias",
		"saludos", "atentamente", "cordialmente", "muchas gracias",
		"best regards", "many thanks", NULL
	};
	struct slice low = slice_trim(fold(slice_part(line, 0, 100), folded));

	while (low.length > 0 && strchr(",.!-", low.data[low.length - 1]) !=
	       NULL)
		low.length--;
	return prose_is_any(low, closings);
}

struct finder {
	struct text folded;
	struct text sentence;	/* the one being gathered, on one line */
	struct text best;
	int best_score;
	size_t seen;
	bool is_over;		/* a sign-off has been read */
};

static void
finder_judge(struct finder *finder)
{
	struct slice sentence = slice_trim(text_slice(&finder->sentence));
	int score;

	if (sentence.length >= SENTENCE_LEAST &&
	    finder->seen++ < SENTENCES_MAX) {
		sentence = without_openings(sentence, &finder->folded);
		score = prose_score(fold(slice_part(sentence, 0, 1000),
		                            &finder->folded));
		/* The later a sentence comes, the more it has to say. */
		if (score > PROSE_PLAIN)
			score -= (int)((finder->seen > LATE ? LATE
			                : finder->seen - 1) / LATE_STEP);
		if (score > finder->best_score) {
			finder->best_score = score;
			text_clear(&finder->best);
			text_add_slice(&finder->best, sentence);
		}
	}
	text_clear(&finder->sentence);
}

/* Does a sentence end at line.data[i]? "Mr." and "3.5" end none. */
static bool
ends_sentence(struct slice line, size_t i)
{
	static const char *const short_forms[] = {
		"mr", "mrs", "ms", "dr", "st", "sr", "sra", "vs", "etc", "eg",
		"ie", "e.g", "i.e", "gr", "dept", "no", "approx", NULL
	};
	char c = line.data[i];
	size_t start = i;

	if (c != '.' && c != '!' && c != '?')
		return false;
	if (i + 1 < line.length && !ascii_is_space(line.data[i + 1]) &&
	    strchr("\"')!?.", line.data[i + 1]) == NULL)
		return false;
	if (c != '.')
		return true;
	while (start > 0 && i - start <= SHORT_FORM_MOST &&
	       !ascii_is_space(line.data[start - 1]))
		start--;
	for (size_t k = 0; short_forms[k] != NULL; k++) {
		if (slice_is_fold(slice_part(line, start, i), short_forms[k]))
			return false;
	}
	return true;
}

/*
 * Of a form's field only the description speaks of the obstacle. False if the
 * line is another field.
 */
static bool
take_field(struct slice *line)
{
	size_t colon = slice_find_char(slice_part(*line, 0, FIELD_LOOK), ':');
	struct slice name = slice_part(*line, 0, colon);
	enum form_label label;

	if (colon >= FIELD_LOOK || colon >= line->length)
		return true;
	while (name.length > 0 && strchr("*-_# ", name.data[0]) != NULL)
		name = slice_part(name, 1, name.length);
	label = form_label_of(name);
	if (label == FORM_DESCRIPTION) {
		*line = slice_part(*line, colon + 1, line->length);
		while (line->length > 0 && strchr("* ", line->data[0]) != NULL)
			*line = slice_part(*line, 1, line->length);
	}
	return label == FORM_DESCRIPTION || label == FORM_LABELS;
}

static void
finder_line(struct finder *finder, struct slice line)
{
	line = slice_trim(line);
	if (!take_field(&line))
		line = SLICE("");
	if (slice_is_empty(line)) {
		finder_judge(finder);
		return;
	}
	if (line.data[0] == '>' || is_greeting(line, &finder->folded))
		return;
	if (is_sign_off(line, &finder->folded)) {
		finder->is_over = true;
		return;
	}
	if (line.length > 2 && (line.data[0] == '-' || line.data[0] == '*') &&
	    line.data[1] == ' ') {
		finder_judge(finder);
		line = slice_part(line, 2, line.length);
	}
	if (finder->sentence.length > 0)
		text_add_char(&finder->sentence, ' ');
	for (size_t i = 0; i < line.length; i++) {
		char c = line.data[i];

		if ((unsigned char)c < ' ')
			c = ' ';
		if (c != ' ' || finder->sentence.length == 0 ||
		    finder->sentence.data[finder->sentence.length - 1] != ' ')
			text_add_char(&finder->sentence, c);
		if (ends_sentence(line, i))
			finder_judge(finder);
	}
}

/* As written, but at most so many characters, cut between words. */
static struct slice
shorten(struct slice s, struct arena *arena)
{
	struct slice rest = s;
	size_t count = 0;
	size_t space = 0;
	uint32_t character;

	while (s.length > 0 && strchr(".!; ", s.data[s.length - 1]) != NULL)
		s.length--;
	if (utf8_count(s) <= PROSE_SUMMARY_LIMIT)
		return arena_copy(arena, s);
	while (count < PROSE_SUMMARY_LIMIT - 1 && utf8_next(&rest,
	                                                    &character)) {
		count++;
		if (character == ' ')
			space = (size_t)(rest.data - s.data) - 1;
	}
	if (space == 0)
		space = (size_t)(rest.data - s.data);
	s = slice_part(s, 0, space);
	while (s.length > 0 && strchr(",;:- ", s.data[s.length - 1]) != NULL)
		s.length--;
	return slice_of(arena_format(arena, SLICE_FMT "\u2026", SLICE_ARG(s)));
}

/* Words all in capitals shout; in small letters they say the same. */
static void
calm(char *text, size_t length)
{
	size_t capitals = 0;

	for (size_t i = 0; i < length; i++) {
		if (text[i] >= 'a' && text[i] <= 'z')
			return;
		capitals += text[i] >= 'A' && text[i] <= 'Z';
	}
	for (size_t i = 1; capitals > CAPITALS_LEAST && i < length; i++)
		text[i] = ascii_lower(text[i]);
}

void
prose_first_line(struct slice text, struct arena *arena,
                 struct slice *summary)
{
	struct slice line = SLICE("");
	struct text folded;

	text_init(&folded, FOLDED_LIMIT);
	while (slice_is_empty(line) && slice_next_line(&text, &line))
		line = slice_trim(line);
	line = slice_part(line, 0, utf8_border(line, FOLDED_LIMIT / 2));
	*summary = prose_is_calm(fold(line, &folded))
	         ? shorten(prose_neutral(line, slice_is(prose_language(line),
	                                                "es"), arena), arena)
	         : SLICE("");
	text_release(&folded);
}

void
prose_summary(struct slice text, struct arena *arena, struct slice *summary)
{
	struct finder finder = { .best_score = 0 };
	struct slice rest = slice_part(text, 0,
	                               utf8_border(text, PROSE_TEXT_LOOK));
	struct slice line;
	char *copy;

	text_init(&finder.folded, FOLDED_LIMIT);
	text_init(&finder.sentence, FOLDED_LIMIT);
	text_init(&finder.best, FOLDED_LIMIT);
	while (!finder.is_over && slice_next_line(&rest, &line))
		finder_line(&finder, line);
	finder_judge(&finder);
	*summary = shorten(prose_neutral(text_slice(&finder.best),
		slice_is(prose_language(text), "es"), arena), arena);
	copy = arena_string(arena, *summary);
	calm(copy, summary->length);
	copy[0] = ascii_upper(copy[0]);
	summary->data = copy;
	text_release(&finder.folded);
	text_release(&finder.sentence);
	text_release(&finder.best);
}
