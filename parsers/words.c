#include "parsers/words.h"

#include "base/utf8.h"

enum { WRAP_LEAST = 50 };	/* a line this long may have been wrapped */

enum letter {
	LETTER_SPACE, LETTER_LINE, LETTER_WORD, LETTER_DIGIT, LETTER_APOSTROPHE,
	LETTER_MARK, LETTER_EMOJI, LETTER_NOTHING
};

/* Emoji that say something, by the words that they stand for. */
static const struct {
	uint32_t first;
	uint32_t last;
	const char *folded;
} emoji[] = {
	{ 0x1F44D, 0x1F44D, ":yes:" }, { 0x2705, 0x2705, ":yes:" },
	{ 0x2713, 0x2714, ":yes:" }, { 0x2611, 0x2611, ":yes:" },
	{ 0x1F44E, 0x1F44E, ":no:" }, { 0x274C, 0x274C, ":no:" },
	{ 0x2716, 0x2716, ":no:" }, { 0x1F6AB, 0x1F6AB, ":no:" },
	{ 0x1F644, 0x1F644, ":irony:" }, { 0x1F612, 0x1F612, ":irony:" },
	{ 0x1F643, 0x1F643, ":irony:" }, { 0x1F60F, 0x1F60F, ":irony:" },
	{ 0x1F611, 0x1F611, ":irony:" }, { 0x1F926, 0x1F926, ":irony:" },
	{ 0x1F937, 0x1F937, ":shrug:" }, { 0x1F914, 0x1F914, ":shrug:" },
	{ 0x1F615, 0x1F615, ":sad:" }, { 0x1F61E, 0x1F62D, ":sad:" },
	{ 0x2639, 0x2639, ":sad:" }, { 0x1F641, 0x1F641, ":sad:" },
	{ 0x1F92C, 0x1F92C, ":sad:" }, { 0x1F92F, 0x1F92F, ":sad:" },
	{ 0x1F64F, 0x1F64F, ":thanks:" },
	{ 0x2B1C, 0x2B1C, ":box:" }, { 0x2610, 0x2610, ":box:" },
	{ 0x1F532, 0x1F533, ":box:" }, { 0x23F3, 0x23F3, ":box:" },
};

static const char *
emoji_name(uint32_t c)
{
	for (size_t i = 0; i < sizeof(emoji) / sizeof(emoji[0]); i++)
		if (c >= emoji[i].first && c <= emoji[i].last)
			return emoji[i].folded;
	return ":smile:";
}

static enum letter
letter_of(uint32_t c)
{
	if (c == '\n')
		return LETTER_LINE;
	if (c <= ' ' || c == 0xA0 || c == 0x3000 || c == 0x202F ||
	    (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029)
		return LETTER_SPACE;
	if (c >= '0' && c <= '9')
		return LETTER_DIGIT;
	if (c == '\'' || c == 0x2019 || c == 0x2018 || c == 0xB4 || c == 0x2BC)
		return LETTER_APOSTROPHE;
	if (c < 0x80)
		return ascii_is_alpha((char)c) ? LETTER_WORD : LETTER_MARK;
	if (c == 0xAA || c == 0xBA || (c >= 0x300 && c <= 0x36F))
		return LETTER_WORD;
	if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF ||
	    (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x2060 && c <= 0x2064) ||
	    (c >= 0x202A && c <= 0x202E) || (c >= 0x1F3FB && c <= 0x1F3FF))
		return LETTER_NOTHING;
	if ((c >= 0x2600 && c <= 0x27BF) || (c >= 0x1F000 && c <= 0x1FAFF) ||
	    (c >= 0x2B00 && c <= 0x2BFF))
		return LETTER_EMOJI;
	if (c < 0xC0 || c == 0xD7 || c == 0xF7 || c == 0xFFFD ||
	    (c >= 0x2010 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F))
		return LETTER_MARK;
	return LETTER_WORD;
}

/* The state of a walk over a text. */
struct splitter {
	struct arena *arena;
	struct slice rest;
	struct word *list;
	size_t count;
	size_t room;
	struct text folded;
	bool spaced;
	size_t line_length;	/* bytes of the line so far */
};

static enum letter
peek(struct slice rest, uint32_t *c, struct slice *behind)
{
	*behind = rest;
	if (!utf8_next(behind, c))
		return LETTER_LINE;
	return letter_of(*c);
}

static struct word *
add_word(struct splitter *s, enum word_kind kind, struct slice text)
{
	struct word *word;

	if (s->count == s->room) {
		struct word *larger;

		s->room = s->room == 0 ? 64 : s->room * 2;
		larger = arena_alloc_array(s->arena, s->room, sizeof(*larger));
		if (s->count > 0)
			memcpy(larger, s->list, s->count * sizeof(*larger));
		s->list = larger;
	}
	word = &s->list[s->count++];
	*word = (struct word){
		.text = text, .kind = kind, .number = -1, .spaced = s->spaced,
	};
	s->spaced = false;
	return word;
}

/* Leaves out apostrophes, and a letter written three times or more stands once. */
static struct slice
squeeze(struct splitter *s)
{
	char *data = s->folded.data;
	size_t length = 0;

	for (size_t i = 0; i < s->folded.length;) {
		size_t run = 1;

		while (i + run < s->folded.length && data[i + run] == data[i] &&
		       ascii_is_alpha(data[i]))
			run++;
		if (data[i] != '\'' && data[i] != 0) {
			data[length++] = data[i];
			if (run == 2)
				data[length++] = data[i];
		}
		i += run;
	}
	return (struct slice){ data, length };
}

/* "30" and "11th" have numbers; more than nine digits are none. */
static int32_t
leading_number(struct slice folded, bool *only)
{
	int32_t number = 0;
	size_t i = 0;

	while (i < folded.length && i < 10 && ascii_is_digit(folded.data[i])) {
		if (i < 9)
			number = number * 10 + (folded.data[i] - '0');
		i++;
	}
	*only = i > 0 && i == folded.length;
	if (i == folded.length || i == 0 || i > 2)
		return i == 0 || i > 9 ? -1 : number;
	if (folded.length - i > 3)
		return -1;	/* "30mins" */
	return number;
}

static bool
is_capital(struct slice text)
{
	const char *b = text.data;

	if (b[0] >= 'A' && b[0] <= 'Z')
		return true;
	return text.length > 1 && (unsigned char)b[0] == 0xC3 &&
	       (unsigned char)b[1] >= 0x80 && (unsigned char)b[1] <= 0x9E;
}

static void
finish_word(struct splitter *s, struct slice text)
{
	struct word *word = add_word(s, WORD_PLAIN, text);
	bool digits_only = false;

	text_clear(&s->folded);
	utf8_add_folded(&s->folded, text);
	word->folded = words_mend(squeeze(s));
	word->folded = arena_copy(s->arena, word->folded);
	word->number = leading_number(word->folded, &digits_only);
	if (digits_only)
		word->kind = WORD_NUMBER;
	word->capital = is_capital(text);
}

/* "step2", "DONE1": two words in one, typed in haste. */
static bool
is_glued(struct slice begun)
{
	return slice_is_fold(begun, "step") || slice_is_fold(begun, "done") ||
	       slice_is_fold(begun, "paso") || slice_is_fold(begun, "steps");
}

/* A run of letters, digits, and apostrophes between letters. */
static void
take_word(struct splitter *s)
{
	const char *begin = s->rest.data;
	struct slice at = s->rest;
	struct slice behind;
	struct slice next;
	uint32_t c;

	for (;;) {
		enum letter letter = peek(at, &c, &behind);

		if (letter == LETTER_APOSTROPHE) {
			letter = peek(behind, &c, &next);
			if (letter != LETTER_WORD)
				break;
		} else if (letter != LETTER_WORD && letter != LETTER_DIGIT &&
		           letter != LETTER_NOTHING) {
			break;
		}
		if (letter == LETTER_DIGIT && is_glued((struct slice){ begin,
		    (size_t)(at.data - begin) }))
			break;
		at = behind;
	}
	finish_word(s, (struct slice){ begin, (size_t)(at.data - begin) });
	s->rest = at;
}

/* ":)" and its kin, "[x]"; 0 if none stands here. */
static size_t
smiley(struct slice rest, const char **name)
{
	size_t i = 1;

	if (slice_starts(rest, "[x]") || slice_starts(rest, "[X]")) {
		*name = ":yes:";
		return 3;
	}
	if (rest.length < 2 || (rest.data[0] != ':' && rest.data[0] != ';'))
		return 0;
	if (rest.data[i] == '-')
		i++;
	if (i >= rest.length)
		return 0;
	if (rest.data[i] == ')' || rest.data[i] == 'D')
		*name = ":smile:";
	else if (rest.data[i] == '(' || rest.data[i] == '/')
		*name = ":sad:";
	else
		return 0;
	if (i + 1 < rest.length && ascii_is_alnum(rest.data[i + 1]))
		return 0;
	return i + 1;
}

static void
take_mark(struct splitter *s, struct slice behind)
{
	struct slice text = slice_part(s->rest, 0,
	                               s->rest.length - behind.length);
	bool after_letter = !s->spaced && s->count > 0 &&
	                    s->list[s->count - 1].kind == WORD_PLAIN;
	const char *name = NULL;
	size_t length = smiley(s->rest, &name);
	struct slice next;
	struct word *word;
	uint32_t c;

	if (length > 0) {
		word = add_word(s, WORD_EMOJI, slice_part(s->rest, 0, length));
		word->folded = slice_of(name);
		s->rest = slice_part(s->rest, length, s->rest.length);
		return;
	}
	s->rest = behind;
	if (text.data[0] == '-' && after_letter &&
	    s->list[s->count - 1].number < 0 &&
	    peek(behind, &c, &next) == LETTER_WORD)
		return;		/* a hyphen */
	word = add_word(s, WORD_MARK, text);
	text_clear(&s->folded);
	utf8_add_folded(&s->folded, text);
	word->folded = arena_copy(s->arena, text_slice(&s->folded));
}

static struct slice
skip_quoted(struct slice rest)
{
	struct slice line;
	struct slice behind = rest;

	while (slice_next_line(&behind, &line)) {
		line = slice_trim_left(line);
		if (line.length == 0 || line.data[0] != '>')
			break;
		rest = behind;
	}
	return rest;
}

/* Does the line that begins here go on with the sentence before it? */
static bool
goes_on(const struct splitter *s)
{
	const struct word *last = s->count == 0 ? NULL
	                                        : &s->list[s->count - 1];
	char c = s->rest.length > 0 ? s->rest.data[0] : '\n';

	if (last == NULL || s->line_length < WRAP_LEAST ||
	    (last->kind == WORD_MARK && !word_is_mark(last, ',')))
		return false;
	return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0xC3;
}

static void
take_line(struct splitter *s)
{
	struct word *word;

	s->rest = skip_quoted(s->rest);
	s->spaced = true;
	if (!goes_on(s)) {
		word = add_word(s, WORD_LINE, slice_part(s->rest, 0, 0));
		word->folded = SLICE("");
		s->spaced = true;
	}
	s->line_length = 0;
}

static void
take_next(struct splitter *s)
{
	struct slice before = s->rest;
	struct slice behind;
	struct word *word;
	uint32_t c;

	switch (peek(s->rest, &c, &behind)) {
	case LETTER_SPACE:
		s->spaced = true;
		s->rest = behind;
		break;
	case LETTER_NOTHING:
		s->rest = behind;
		break;
	case LETTER_LINE:
		s->rest = behind;
		take_line(s);
		return;
	case LETTER_WORD:
	case LETTER_DIGIT:
		take_word(s);
		break;
	case LETTER_EMOJI:
		word = add_word(s, WORD_EMOJI, slice_part(
		                s->rest, 0, s->rest.length - behind.length));
		word->folded = slice_of(emoji_name(c));
		s->rest = behind;
		break;
	case LETTER_APOSTROPHE:
	case LETTER_MARK:
		take_mark(s, behind);
		break;
	}
	s->line_length += before.length - s->rest.length;
}

struct words
words_split(struct slice text, struct arena *arena)
{
	struct splitter s = { .arena = arena, .rest = skip_quoted(text),
	                      .spaced = true };
	struct words words;

	text_init(&s.folded, WORD_LENGTH_LIMIT);
	while (s.rest.length > 0 && s.count < WORDS_LIMIT)
		take_next(&s);
	text_release(&s.folded);
	/* Who looks one word too far finds the end of a line. */
	add_word(&s, WORD_LINE, (struct slice){ "", 0 })->folded =
		(struct slice){ "", 0 };
	s.count--;
	words = (struct words){ .list = s.list, .count = s.count,
	                        .cut = s.rest.length > 0 };
	return words;
}
