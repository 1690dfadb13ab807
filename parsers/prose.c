/*
 * No grammar, only evidence: every sentence is scored by the words it holds,
 * and the first of the best ones is the summary. A sentence that states an
 * obstacle says what is missing, broken, late or in conflict.
 */
#include "parsers/prose.h"

#include "base/utf8.h"

enum {
	SENTENCES_MAX = 60,
	SENTENCE_LEAST = 12,	/* bytes; shorter ones state nothing */
	SCORE_LEAST = 3,
	FOLDED_LIMIT = 4000
};

static struct slice
fold(struct slice s, struct text *text)
{
	text_clear(text);
	utf8_add_folded(text, s);
	return text_slice(text);
}

static bool
is_in(struct slice word, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (slice_is(word, *list))
			return true;
	}
	return false;
}

/* Takes the next run of letters (and apostrophes), folded text given. */
static bool
next_letters(struct slice *rest, struct slice *word)
{
	size_t start = 0;
	size_t end;

	while (start < rest->length && !ascii_is_alnum(rest->data[start]) &&
	       (unsigned char)rest->data[start] < 0x80)
		start++;
	for (end = start; end < rest->length &&
	     (ascii_is_alnum(rest->data[end]) || rest->data[end] == '\'' ||
	      (unsigned char)rest->data[end] >= 0x80); end++)
		;
	*word = slice_part(*rest, start, end);
	*rest = slice_part(*rest, end, rest->length);
	return word->length > 0;
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
	while (next_letters(&rest, &word)) {
		english_words += is_in(word, english);
		spanish_words += is_in(word, spanish);
	}
	text_release(&folded);
	if (english_words > spanish_words + spanish_words / 2)
		return SLICE("en");
	if (spanish_words > english_words + english_words / 2)
		return SLICE("es");
	return (struct slice){ 0 };
}

/* Words that say that something stands in the way, with their weight. */
static int
obstacle_weight(struct slice word)
{
	static const char *const strong[] = {
		"without", "missing", "lack", "lacks", "lacking", "shortage",
		"broken", "unable", "cannot", "can't", "cant", "couldn't",
		"won't", "doesn't", "doesnt", "don't", "dont", "isn't", "isnt",
		"aren't", "arent", "haven't", "havent", "hasn't", "hasnt",
		"wasn't", "weren't", "didn't", "didnt", "never", "vacant",
		"vacancy", "conflict", "conflicts", "overlap", "overlaps",
		"overcrowded", "outdated", "expired", "delayed", "cancelled",
		"canceled", "unfilled", "insufficient", "inadequate",
		"unavailable", "blocked", "blocks", "prevents", "prevented",
		"stuck", "leaking", "leaks", "short", "shortfall", "behind",
		"double-booked", "locked", "denied", "crashes", "fails",
		"failed", "failing", "confusing", "unclear", "understaffed",
		"none", "nobody", "falta", "faltan", "falto", "sin", "roto",
		"rota", "rotos", "rotas", "nunca", "nadie", "ningun",
		"ninguna", "carecemos", "insuficiente", "insuficientes",
		"vacante", "conflicto", "retraso", "cancelado", "bloqueado",
		"escasez", "atrasado", "danado", "danada", NULL
	};
	static const char *const mild[] = {
		"no", "not", "need", "needs", "only", "still", "late",
		"problem", "issue", "challenge", "obstacle", "barrier", "too",
		"few", "enough", "down", "waiting", "difficult", "hard",
		"trouble", "struggling", "error", "old", "pulled", "lost",
		"problema", "necesitamos", "necesita", "solo", "todavia",
		"reto", "obstaculo", "tarde", "dificil", "pocos", "pocas",
		"perdido", "viejo", "viejos", "suficiente", "suficientes",
		"esperando", NULL
	};

	return is_in(word, strong) ? 3 : is_in(word, mild) ? 2 : 0;
}

/* Words of the things that schools run on. */
static int
matter_weight(struct slice word)
{
	static const char *const matters[] = {
		"schedule", "schedules", "block", "period", "time", "staff",
		"teacher", "teachers", "sub", "subs", "substitute",
		"substitutes", "para", "paras", "paraprofessional", "coach",
		"coaches", "training", "pd", "materials", "books", "kits",
		"curriculum", "data", "assessment", "laptops", "chromebooks",
		"wifi", "internet", "room", "rooms", "space", "heat",
		"heating", "bus", "buses", "budget", "funding", "money",
		"families", "parents", "policy", "access", "login", "accounts",
		"interventionist", "intervention", "reading", "math",
		"classroom", "classrooms", "students", "grade", "position",
		"maestro", "maestros", "maestra", "maestras", "horario",
		"materiales", "libros", "salon", "salones", "estudiantes",
		"capacitacion", "fondos", "dinero", "familias", "computadoras",
		NULL
	};

	return is_in(word, matters) ? 1 : 0;
}

static int
feeling_weight(struct slice word)
{
	static const char *const feelings[] = {
		"thank", "thanks", "appreciate", "hope", "hoping", "sorry",
		"love", "feel", "feeling", "frustrated", "frustrating",
		"upset", "angry", "tired", "exhausted", "happy", "glad",
		"excited", "worried", "hello", "hi", "dear", "hey", "greetings",
		"please", "wanted", "apologize", "wish", "gracias", "espero",
		"hola", "disculpe", "perdon", "frustrado", "frustrada",
		"cansado", "cansada", "agradezco", "saludos", "estimado",
		"estimada", "buenos", "buenas", "best", "sincerely", "regards",
		"sub:", NULL
	};

	return is_in(word, feelings) ? 3 : 0;
}

/* Openings that say nothing about the obstacle itself, folded. */
static const char *const openings[] = {
	"i am writing to report that ", "i am writing to let you know that ",
	"i am writing because ", "i'm writing because ",
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
	"well, ", "again, ", "hi, ", "hello, ", "hi - ", "honestly, ",
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
	       next_letters(&low, &word) && is_in(word, greetings);
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
	return is_in(low, closings);
}

struct finder {
	struct text folded;
	struct text sentence;	/* the one being gathered, on one line */
	struct text best;
	int best_score;
	size_t seen;
	bool is_over;		/* a sign-off has been read */
};

static int
score_words(struct slice low, size_t *count)
{
	struct slice rest = low;
	struct slice word;
	int obstacle = 0;
	int matter = 0;
	int feeling = 0;

	*count = 0;
	while (next_letters(&rest, &word)) {
		(*count)++;
		obstacle += obstacle_weight(word);
		matter += matter_weight(word);
		feeling += feeling_weight(word);
	}
	obstacle = obstacle > 6 ? 6 : obstacle;
	matter = matter > 3 ? 3 : matter;
	return obstacle == 0 ? matter - 2 - feeling
	                     : obstacle + matter - feeling;
}

static void
finder_judge(struct finder *finder)
{
	struct slice sentence = slice_trim(text_slice(&finder->sentence));
	size_t words;
	int score;

	if (sentence.length >= SENTENCE_LEAST &&
	    finder->seen++ < SENTENCES_MAX) {
		sentence = without_openings(sentence, &finder->folded);
		score = score_words(fold(slice_part(sentence, 0, 1000),
		                         &finder->folded), &words);
		if (words < 3)
			score -= 4;
		if (slice_ends(sentence, "?"))
			score -= 3;
		/* The later a sentence comes, the more it has to say. */
		score -= (int)(finder->seen > 9 ? 3 : (finder->seen - 1) / 3);
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
	while (start > 0 && !ascii_is_space(line.data[start - 1]))
		start--;
	for (size_t k = 0; short_forms[k] != NULL; k++) {
		if (slice_is_fold(slice_part(line, start, i), short_forms[k]))
			return false;
	}
	return true;
}

static void
finder_line(struct finder *finder, struct slice line)
{
	line = slice_trim(line);
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

void
prose_summary(struct slice text, struct arena *arena, struct slice *summary)
{
	struct finder finder = { .best_score = SCORE_LEAST - 1 };
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
	*summary = shorten(text_slice(&finder.best), arena);
	if (summary->length > 0 && summary->data[0] >= 'a' &&
	    summary->data[0] <= 'z') {
		copy = arena_string(arena, *summary);
		copy[0] = ascii_upper(copy[0]);
		summary->data = copy;
	}
	text_release(&finder.folded);
	text_release(&finder.sentence);
	text_release(&finder.best);
}
