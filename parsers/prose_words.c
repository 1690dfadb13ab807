/*
 * Words as evidence: what stands in the way, what schools run on, what is only
 * felt. English and Spanish, folded.
 */
#include "parsers/prose_words.h"

enum {
	PLAIN_WORDS = 6,	/* a plain statement has at least */
	LONG_WORDS = 8,
	SHORT_WORDS = 6,
	OBSTACLES_MOST = 6,	/* weights beyond these add nothing */
	MATTERS_MOST = 3
};

bool
prose_is_any(struct slice word, const char *const *list)
{
	char first = word.length > 0 ? word.data[0] : '\0';

	for (; *list != NULL; list++) {
		if ((*list)[0] == first && slice_is(word, *list))
			return true;
	}
	return false;
}

bool
prose_next_word(struct slice *rest, struct slice *word)
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
		"stuck", "doubled", "interrupted", "leaking", "leaks", "short",
		"shortfall", "behind",
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
		"out", "cut", "gone", "closed", "reduced", "removed", "split",
		"photocopies", "full", "wait", "twice", "instead", "leave",
		"overloaded", "half", "opposite", "empty", "share", "sharing",
		"run", "ran", "mixed", "wrong", "nothing", "neither",
		"trouble", "struggling", "error", "old", "pulled", "lost",
		"problema", "necesitamos", "necesita", "solo", "todavia",
		"reto", "obstaculo", "tarde", "dificil", "pocos", "pocas",
		"perdido", "viejo", "viejos", "suficiente", "suficientes",
		"esperando", NULL
	};

	return prose_is_any(word, strong) ? 3
	       : prose_is_any(word, mild) ? 2 : 0;
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

	return prose_is_any(word, matters) ? 1 : 0;
}

/* What only anger says: such a sentence is for no log. */
static bool
is_heated(struct slice word)
{
	static const char *const heated[] = {
		"ridiculous", "joke", "insane", "unacceptable", "furious",
		"disgusted", "disgusting", "stupid", "dumb", "hell", "damn",
		"crap", "nightmare", "disgrace", "hate", "sick", "fed", "mad",
		"pathetic", "idiots", "idiot", "incompetent", "lazy",
		"clueless", "wtf", "bullshit", "bs", "shame", "shameful", "outrageous",
		"absurd", "circus", "clowns", "ridiculo", "ridicula",
		"estupido", "estupida", "harto", "harta", "verguenza",
		"inaceptable", "payasos", NULL
	};

	return prose_is_any(word, heated);
}

bool
prose_is_calm(struct slice low)
{
	struct slice word;

	while (prose_next_word(&low, &word)) {
		if (is_heated(word))
			return false;
	}
	return true;
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
		"complaint", "great", "lovely", "brilliant", "lol", "ugh",
		"mentioned", "rumor",
		"sub:", NULL
	};

	return prose_is_any(word, feelings) ? 3 : 0;
}

/* What stands in front points back: the sentence cannot be read alone. */
static bool
points_back(struct slice low)
{
	static const char *const words[] = {
		"it", "it's", "its", "this", "that", "that's", "these",
		"those", "they", "they're", "he", "she", "then", "by", "needs",
		"which", "esto", "eso", "ellos", "ellas", "there", NULL
	};
	struct slice word;

	return prose_next_word(&low, &word) && prose_is_any(word, words);
}

static bool
starts_with_self(struct slice low)
{
	static const char *const words[] = {
		"i", "i'm", "i've", "i'd", "my", "me", "yo", "soy", "mi", NULL
	};
	struct slice word;

	return prose_next_word(&low, &word) && prose_is_any(word, words);
}

/* "I can't run a group", "Half of them wait": what follows from it. */
static bool
starts_effect(struct slice low)
{
	static const char *const starts[] = {
		"i can't ", "i cant ", "we lose ", "half the ", "half of ",
		"kids can't ", "students can't ", "by december ", "so ",
		"that means ", "which means ", "each one ", "someone ",
		"somebody ", "please ", "para entonces ", NULL
	};

	for (size_t i = 0; starts[i] != NULL; i++) {
		if (slice_starts(low, starts[i]))
			return true;
	}
	return false;
}

int
prose_score(struct slice low)
{
	struct slice rest = low;
	struct slice word;
	size_t count = 0;
	int obstacle = 0;
	int matter = 0;
	int feeling = 0;

	while (prose_next_word(&rest, &word)) {
		count++;
		obstacle += obstacle_weight(word);
		matter += matter_weight(word);
		feeling += feeling_weight(word);
		if (is_heated(word))
			return 0;
	}
	if (slice_ends(low, "?"))
		feeling += 3;
	if (obstacle == 0)
		return feeling == 0 && count >= PLAIN_WORDS &&
		       !starts_with_self(low) ? PROSE_PLAIN : 0;
	obstacle = obstacle > OBSTACLES_MOST ? OBSTACLES_MOST : obstacle;
	matter = matter > MATTERS_MOST ? MATTERS_MOST : matter;
	if (count < 3)
		feeling += 4;
	return obstacle + matter - feeling - (points_back(low) ? 2 : 0) -
	       (starts_effect(low) ? 4 : 0) -
	       (starts_with_self(low) ? 1 : 0) +
	       (count >= LONG_WORDS ? 1 : count < SHORT_WORDS ? -1 : 0);
}
