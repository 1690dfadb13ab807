#include "core/route_words.h"

#include "base/utf8.h"

enum {
	WORD_LIMIT = 40,	/* bytes; the rest of a word is dropped */
	SHORT_LINE = 50,	/* bytes: its end ends a sentence, too */
	FOLD_LIMIT = 16
};

/* What one character is to a word. */
enum part { PART_LETTER, PART_INSIDE, PART_GAP, PART_END };

struct reading_words {
	struct words *words;
	char word[WORD_LIMIT];		/* folded so far */
	size_t length;
	size_t apostrophe;		/* behind how many bytes; 0: none */
	size_t capitals;
	size_t letters;
	bool began_capital;
	bool is_first;
	bool is_after_gap;
	int32_t weight;
};

void
words_init(struct words *words, struct arena *arena)
{
	*words = (struct words){ .arena = arena };
}

static struct word *
words_grow(struct words *words)
{
	if (words->count == words->size) {
		size_t size = words->size * 2 + 64;
		struct word *larger = arena_alloc_array(words->arena, size,
		                                        sizeof(*larger));

		if (words->count > 0)
			memcpy(larger, words->words,
			       words->count * sizeof(*larger));
		words->words = larger;
		words->size = size;
	}
	return &words->words[words->count++];
}

/* Without its last 's; apostrophes have been left out already. */
static struct slice
word_text(const struct reading_words *reading)
{
	struct slice text = { reading->word, reading->length };

	if (reading->apostrophe > 0 && text.length > 1 &&
	    reading->apostrophe + 1 == text.length && slice_ends(text, "s"))
		text.length--;
	return text;
}

static void
finish_word(struct reading_words *reading)
{
	struct slice text = word_text(reading);

	if (text.length > 0) {
		*words_grow(reading->words) = (struct word){
			.text = arena_copy(reading->words->arena, text),
			.is_capital = reading->began_capital,
			.is_shouted = reading->letters > 1 &&
			              reading->capitals == reading->letters,
			.is_first = reading->is_first,
			.is_after_gap = reading->is_after_gap,
			.line = reading->words->lines,
			.weight = reading->weight,
			.lacking = -1,
		};
		reading->is_first = false;
		reading->is_after_gap = false;
	}
	reading->length = 0;
	reading->apostrophe = 0;
	reading->capitals = 0;
	reading->letters = 0;
}

static enum part
part_of(char c, struct slice rest)
{
	if (ascii_is_alnum(c) || (unsigned char)c >= 0x80)
		return PART_LETTER;
	if (c == '\'')
		return PART_INSIDE;
	if (c == '!' || c == '?' || c == ';' || c == '|')
		return PART_END;
	if ((c == '.' || c == ':') &&
	    (rest.length == 0 || ascii_is_space(rest.data[0])))
		return PART_END;
	return PART_GAP;
}

static void
add_letters(struct reading_words *reading, struct slice folded, bool capital)
{
	if (reading->length == 0)
		reading->began_capital = capital;
	reading->capitals += capital;
	reading->letters++;
	if (reading->length + folded.length <= WORD_LIMIT) {
		memcpy(reading->word + reading->length, folded.data,
		       folded.length);
		reading->length += folded.length;
	}
}

/* One character, as it is after folding; rest: what follows it. */
static void
read_folded(struct reading_words *reading, struct slice folded, bool capital,
            struct slice rest)
{
	char c = folded.data[0];

	switch (part_of(c, rest)) {
	case PART_LETTER:
		add_letters(reading, folded, capital);
		break;
	case PART_INSIDE:
		reading->apostrophe = reading->length;
		break;
	case PART_GAP:
		finish_word(reading);
		if (!ascii_is_space(c) && c != '-')
			reading->is_after_gap = true;
		if (c == '*' && reading->words->count > 0)
			reading->words->words[reading->words->count - 1]
				.is_prefix = true;
		if (c == '$') {
			add_letters(reading, folded, false);
			finish_word(reading);
		}
		break;
	case PART_END:
		finish_word(reading);
		reading->is_first = true;
		reading->is_after_gap = true;
		break;
	}
}

/* Reads the character at the front of *rest; most are ASCII. */
static void
read_character(struct reading_words *reading, struct slice *rest,
               struct text *buffer)
{
	struct slice bytes = *rest;
	uint32_t character;
	char c = bytes.data[0];

	if ((unsigned char)c < 0x80) {
		char lower = ascii_lower(c);

		*rest = (struct slice){ bytes.data + 1, bytes.length - 1 };
		read_folded(reading, (struct slice){ &lower, 1 }, lower != c,
		            *rest);
		return;
	}
	utf8_next(rest, &character);
	bytes.length -= rest->length;
	text_clear(buffer);
	utf8_add_folded(buffer, bytes);
	if (buffer->length > 0)
		read_folded(reading, text_slice(buffer),
		            character >= 0xC0 && character <= 0xDE, *rest);
}

void
words_add(struct words *words, struct slice text, int32_t weight)
{
	struct reading_words reading = {
		.words = words, .weight = weight, .is_first = true,
		.is_after_gap = true,
	};
	struct text buffer;
	struct slice line;

	text_init(&buffer, FOLD_LIMIT);
	while (slice_next_line(&text, &line)) {
		size_t length = line.length;

		while (line.length > 0)
			read_character(&reading, &line, &buffer);
		finish_word(&reading);
		words->lines++;
		if (length < SHORT_LINE)
			reading.is_first = reading.is_after_gap = true;
	}
	text_release(&buffer);
}

bool
route_word_is(const struct word *word, const char *text)
{
	return slice_is(word->text, text);
}

bool
word_is_one_of(const struct word *word, const char *const *texts)
{
	char first = word->text.length > 0 ? word->text.data[0] : '\0';

	for (size_t i = 0; texts[i] != NULL; i++) {
		if (texts[i][0] == first && slice_is(word->text, texts[i]))
			return true;
	}
	return false;
}

/* "no", "sin": what follows is what is lacking. */
static const char *const lack_words[] = {
	"no", "not", "without", "lack", "lacks", "lacking", "need", "needs",
	"needed", "missing", "short", "never", "nobody", "none", "nothing",
	"zero", "alone", "cant", "cannot", "isnt", "arent", "dont", "doesnt",
	"didnt", "havent",
	"hasnt", "wasnt", "werent", "enough", "few", "lost", "losing", "cut",
	"falta", "faltan", "sin", "nunca", "nadie", "necesitamos", NULL
};

static const char *const cause_words[] = {
	"because", "due", "bc", "cuz", "porque", "debido", NULL
};

static const char *const effect_words[] = {
	"so", "therefore", "thus", "meaning", "asi", "entonces", NULL
};

/* "We lose 20 minutes", "I can't run a group": what follows from it. */
static const char *const effect_starts[][3] = {
	{ "we", "lose", NULL }, { "i", "lose", NULL },
	{ "they", "lose", NULL }, { "kids", "lose", NULL },
	{ "students", "lose", NULL }, { "i", "cant", NULL },
	{ "kids", "cant", NULL }, { "students", "cant", NULL },
	{ "nobody", "can", NULL }, { "that", "means", NULL },
	{ "this", "means", NULL }, { "it", "means", NULL },
	{ "which", "means", NULL }, { "as", "a", "result" },
	{ "in", "the", "meantime" }, { "por", "eso", NULL },
	{ "meanwhile", NULL, NULL }, { "consequently", NULL, NULL },
	{ "perdemos", NULL, NULL },
};

static const char *const turn_words[] = {
	"but", "however", "pero", "only", "except", NULL
};

static const char *const fine_words[] = {
	"fine", "great", "good", "love", "ready", "happy", "thanks", "gracias",
	"bien", "wonderful", "lovely", "beautiful", "excellent", "perfect",
	"fantastic", NULL
};

/* "we have the staff": what follows is not lacking. */
static const char *const have_words[] = { "have", "has", "had", "got", NULL };
static const char *const had_words[] = { "the", "staff", "people", "plenty",
                                         NULL };

/* "we have a trainer coming": seldom said of what is the obstacle. */
static const char *const had_things[] = { "trainer", "grant", "volunteer",
                                          "speaker", NULL };

enum {
	WEIGHT_MOST = 300, SENTENCE_MOST = 60,	/* words: keeps it linear */
	HAVE_WEIGHT = 40, HAVE_WORDS = 4, CAUSE_WEIGHT = 140,
	EFFECT_WEIGHT = 55, TURNED_WEIGHT = 50,
	FINE_WEIGHT = 60
};

static void
scale(struct words *words, size_t from, size_t to, int32_t percent)
{
	for (size_t i = from; i < to; i++) {
		int32_t weight = words->words[i].weight * percent /
		                 WEIGHT_WHOLE;

		words->words[i].weight = weight < WEIGHT_MOST ? weight
		                         : WEIGHT_MOST;
	}
}

/* "so that", "so many", "so far" tell no consequence. */
static bool
is_effect(const struct words *words, size_t at, size_t end)
{
	static const char *const not_after[] = {
		"that", "many", "much", "far", "few", "little", "small", "long",
		"often", "loud", "hard", "late", NULL
	};

	return word_is_one_of(&words->words[at], effect_words) &&
	       (at + 1 >= end ||
	        !word_is_one_of(&words->words[at + 1], not_after));
}

/* Of a sentence that is not the first. */
static bool
starts_effect(const struct words *words, size_t from, size_t to)
{
	size_t count = sizeof(effect_starts) / sizeof(effect_starts[0]);

	for (size_t i = 0; i < count; i++) {
		size_t k = 0;

		while (k < 3 && effect_starts[i][k] != NULL && from + k < to &&
		       route_word_is(&words->words[from + k],
		                     effect_starts[i][k]))
			k++;
		if (k == 3 || effect_starts[i][k] == NULL)
			return true;
	}
	return false;
}

/* Is what is had, and stands there, nothing that is lacking? */
static bool
is_had(const struct words *words, size_t at, size_t to)
{
	static const char *const articles[] = { "a", "an", "our", NULL };

	return at < to &&
	       (word_is_one_of(&words->words[at], had_words) ||
	        (at + 1 < to && word_is_one_of(&words->words[at], articles) &&
	         word_is_one_of(&words->words[at + 1], had_things)));
}

static void
weigh_sentence(struct words *words, size_t from, size_t to)
{
	int32_t lacking = -1;
	bool is_fine = false;
	bool has_turn = false;

	for (size_t i = from; i < to; i++) {
		struct word *word = &words->words[i];

		if (word_is_one_of(word, fine_words) &&
		    !(route_word_is(word, "love") && i + 1 < to &&
		      route_word_is(word + 1, "to")))
			is_fine = true;	/* "love to" wishes */
		if (word_is_one_of(word, have_words) &&
		    is_had(words, i + 1, to) && lacking != 0)
			scale(words, i + 1, i + 1 + HAVE_WORDS < to
			      ? i + 1 + HAVE_WORDS : to, HAVE_WEIGHT);
		if (word_is_one_of(word, turn_words) && i > from) {
			scale(words, from, i, TURNED_WEIGHT);
			has_turn = true;
		}
		if (word_is_one_of(word, cause_words))
			scale(words, i, to, CAUSE_WEIGHT);
		else if (i > from && is_effect(words, i, to))
			scale(words, i, to, EFFECT_WEIGHT);
		word->lacking = lacking;
		if (word_is_one_of(word, lack_words))
			lacking = 0;
		else if (lacking >= 0)
			lacking++;
	}
	if (is_fine && !has_turn)
		scale(words, from, to, FINE_WEIGHT);
	if (from > 0 && words->words[from - 1].line + 2 >
	    words->words[from].line && starts_effect(words, from, to))
		scale(words, from, to, EFFECT_WEIGHT);
}

void
words_weigh(struct words *words)
{
	size_t from = 0;

	for (size_t i = 1; i <= words->count; i++) {
		if (i == words->count || words->words[i].is_first ||
		    i - from == SENTENCE_MOST) {
			weigh_sentence(words, from, i);
			words_weigh_denied(words, from, i);
			from = i;
		}
	}
}

void
phrase_read(struct phrase *phrase, const char *text, struct arena *arena)
{
	struct word first[PHRASE_WORDS_MAX];
	struct words words = { .words = first, .size = PHRASE_WORDS_MAX,
	                       .arena = arena };

	words_add(&words, slice_of(text), WEIGHT_WHOLE);
	phrase->count = words.count < PHRASE_WORDS_MAX ? words.count
	                : PHRASE_WORDS_MAX;
	for (size_t i = 0; i < phrase->count; i++)
		phrase->words[i] = (struct phrase_word){
			words.words[i].text, words.words[i].is_prefix };
}

static bool
same_word(const struct phrase_word *wanted, const struct word *word)
{
	struct slice stem = wanted->text;
	struct slice text = word->text;

	if (stem.length > 3 && text.length == stem.length - 1 &&
	    slice_ends(stem, "s") && !wanted->is_prefix)
		return memcmp(text.data, stem.data, text.length) == 0;
	if (text.length < stem.length ||
	    memcmp(text.data, stem.data, stem.length) != 0)
		return false;
	if (text.length == stem.length || wanted->is_prefix)
		return true;
	return stem.length > 2 && text.length == stem.length + 1 &&
	       text.data[stem.length] == 's';
}

bool
phrase_matches(const struct phrase *phrase, const struct words *words,
               size_t at)
{
	if (phrase->count == 0 || words->count - at < phrase->count)
		return false;
	for (size_t i = 0; i < phrase->count; i++) {
		const struct word *word = &words->words[at + i];

		if (!same_word(&phrase->words[i], word) ||
		    (i > 0 && word->is_first))
			return false;
	}
	return true;
}
