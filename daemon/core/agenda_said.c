#include "core/agenda_said.h"

#include "base/utf8.h"

enum { NUMBER_MOST = 999999999, FOLD_LIMIT = 300, REST_LIMIT = 64 * 1024 };

static const char *const kind_names[SAID_KINDS] = {
	[SAID_NOTHING] = "",
	[SAID_DISCUSSED] = "discussed",
	[SAID_DECIDED] = "decided",
	[SAID_POSTPONED] = "postponed",
	[SAID_NOT_DISCUSSED] = "not discussed",
};

const char *
said_kind_name(enum said_kind kind)
{
	return kind_names[kind];
}

bool
said_kind_parse(struct slice name, enum said_kind *kind)
{
	for (int i = 0; i < SAID_KINDS; i++)
		if (slice_is(name, kind_names[i])) {
			*kind = (enum said_kind)i;
			return true;
		}
	return false;
}

/* --- numbers at the front of a line --- */

struct head {
	size_t count;
	int64_t numbers[SAID_NUMBERS_MOST];
	bool is_marked;		/* "CH-42", "#42", "42:", "42.": not a count */
	struct slice rest;
};

/* Takes bullets, brackets and spaces off the front. */
static struct slice
skip(struct slice s, const char *those)
{
	while (s.length > 0 && strchr(those, s.data[0]) != NULL)
		s = slice_part(s, 1, s.length);
	return s;
}

static bool
take_mark(struct slice *s)
{
	static const char *const marks[] = { "ch-", "ch ", "ch", "#", "no. ",
	                                     "challenge " };
	bool marked = false;

	if (s->length > 0 && s->data[0] == '[') {
		*s = slice_part(*s, 1, s->length);
		marked = true;
	}
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		size_t length = strlen(marks[i]);

		if (!slice_starts_fold(*s, marks[i]) ||
		    s->length <= length || !ascii_is_digit(s->data[length]))
			continue;
		*s = slice_part(*s, length, s->length);
		return true;
	}
	return marked;
}

/* "42" and what may stand right behind it; not "12/8", "3:00", "2nd". */
static bool
take_number(struct slice *s, int64_t *number, bool *is_marked)
{
	struct slice rest = *s;
	bool marked = take_mark(&rest);
	size_t digits = 0;

	while (digits < rest.length && ascii_is_digit(rest.data[digits]))
		digits++;
	if (!slice_to_int64(slice_part(rest, 0, digits), 1, NUMBER_MOST,
	                    number))
		return false;
	rest = slice_part(rest, digits, rest.length);
	if (rest.length > 0 && rest.data[0] == ']')
		rest = slice_part(rest, 1, rest.length);
	if (rest.length > 0 && (ascii_is_alnum(rest.data[0]) ||
	    (unsigned char)rest.data[0] >= 0x80 ||
	    strchr("/%", rest.data[0]) != NULL))
		return false;
	if (rest.length > 1 && strchr(":.-", rest.data[0]) != NULL) {
		if (ascii_is_digit(rest.data[1]))
			return false;
		marked = true;
	}
	*is_marked |= marked;
	*s = rest;
	return true;
}

/* ", ", " and ", " & ", " y " between two numbers. */
static struct slice
skip_joint(struct slice s)
{
	static const char *const joints[] = { "and ", "& ", "+ ", "y " };

	s = skip(s, " \t");
	if (s.length > 0 && s.data[0] == ',')
		s = skip(slice_part(s, 1, s.length), " \t");
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (slice_starts_fold(s, joints[i]))
			return skip(slice_part(s, strlen(joints[i]),
			                       s.length), " \t");
	return s;
}

static bool
take_head(struct slice line, struct head *head)
{
	struct slice rest = skip(slice_trim(line), "-*\t ");

	*head = (struct head){ .count = 0 };
	if (slice_starts(rest, "\u2022"))
		rest = skip(slice_part(rest, 3, rest.length), "\t ");
	while (head->count < SAID_NUMBERS_MOST &&
	       take_number(&rest, &head->numbers[head->count],
	                   &head->is_marked)) {
		struct slice next = skip_joint(rest);

		head->count++;
		head->rest = rest;
		if (next.data == rest.data)
			break;
		rest = next;
	}
	head->rest = skip(slice_trim(head->rest), ":.-)\t ");
	if (slice_starts(head->rest, "\u2013") ||
	    slice_starts(head->rest, "\u2014"))
		head->rest = skip(slice_part(head->rest, 3,
		                             head->rest.length), "\t ");
	return head->count > 0;
}

/* --- words --- */

static const struct {
	const char *words;	/* folded */
	enum said_kind kind;
} openings[] = {		/* the longer before the shorter */
	{ "not discussed", SAID_NOT_DISCUSSED },
	{ "not talked about", SAID_NOT_DISCUSSED },
	{ "was not discussed", SAID_NOT_DISCUSSED },
	{ "did not discuss", SAID_NOT_DISCUSSED },
	{ "didn't discuss", SAID_NOT_DISCUSSED },
	{ "did not get to", SAID_NOT_DISCUSSED },
	{ "didn't get to", SAID_NOT_DISCUSSED },
	{ "we did not get to", SAID_NOT_DISCUSSED },
	{ "we didn't get to", SAID_NOT_DISCUSSED },
	{ "no discussion", SAID_NOT_DISCUSSED },
	{ "no time", SAID_NOT_DISCUSSED },
	{ "skipped", SAID_NOT_DISCUSSED },
	{ "no se discutio", SAID_NOT_DISCUSSED },
	{ "no se trato", SAID_NOT_DISCUSSED },
	{ "no se hablo", SAID_NOT_DISCUSSED },
	{ "no hubo tiempo", SAID_NOT_DISCUSSED },
	{ "sin tratar", SAID_NOT_DISCUSSED },
	{ "decision postponed", SAID_POSTPONED },
	{ "decision deferred", SAID_POSTPONED },
	{ "was postponed", SAID_POSTPONED },
	{ "postponed", SAID_POSTPONED },
	{ "deferred", SAID_POSTPONED },
	{ "tabled", SAID_POSTPONED },
	{ "carried over", SAID_POSTPONED },
	{ "moved to next", SAID_POSTPONED },
	{ "moved to the next", SAID_POSTPONED },
	{ "next meeting", SAID_POSTPONED },
	{ "next time", SAID_POSTPONED },
	{ "pospuestos", SAID_POSTPONED },
	{ "pospuestas", SAID_POSTPONED },
	{ "pospuesto", SAID_POSTPONED },
	{ "pospuesta", SAID_POSTPONED },
	{ "aplazado", SAID_POSTPONED },
	{ "aplazada", SAID_POSTPONED },
	{ "se pospuso", SAID_POSTPONED },
	{ "se aplazo", SAID_POSTPONED },
	{ "proxima reunion", SAID_POSTPONED },
	{ "the team decided", SAID_DECIDED },
	{ "we decided", SAID_DECIDED },
	{ "was decided", SAID_DECIDED },
	{ "decided", SAID_DECIDED },
	{ "decision:", SAID_DECIDED },
	{ "decision -", SAID_DECIDED },
	{ "the decision is", SAID_DECIDED },
	{ "we agreed", SAID_DECIDED },
	{ "agreed", SAID_DECIDED },
	{ "approved", SAID_DECIDED },
	{ "decidido", SAID_DECIDED },
	{ "decidimos", SAID_DECIDED },
	{ "se decidio", SAID_DECIDED },
	{ "acordado", SAID_DECIDED },
	{ "acordamos", SAID_DECIDED },
	{ "se acordo", SAID_DECIDED },
	{ "aprobado", SAID_DECIDED },
	{ "was discussed", SAID_DISCUSSED },
	{ "we discussed", SAID_DISCUSSED },
	{ "discussed", SAID_DISCUSSED },
	{ "we talked about it", SAID_DISCUSSED },
	{ "we talked about", SAID_DISCUSSED },
	{ "talked about it", SAID_DISCUSSED },
	{ "talked about", SAID_DISCUSSED },
	{ "went over", SAID_DISCUSSED },
	{ "discutidos", SAID_DISCUSSED },
	{ "discutido", SAID_DISCUSSED },
	{ "discutida", SAID_DISCUSSED },
	{ "se discutio", SAID_DISCUSSED },
	{ "conversado", SAID_DISCUSSED },
	{ "hablado", SAID_DISCUSSED },
	{ "tratado", SAID_DISCUSSED },
	{ "se trato", SAID_DISCUSSED },
	{ "se hablo", SAID_DISCUSSED },
};

/* Behind "decided": nothing was, yet. */
static const char *const undone[] = {
	"nothing", "not yet", "later", "next", "nada", "todavia no", "aun no",
};

static bool
opens(struct slice folded, const char *words)
{
	size_t length = strlen(words);

	return slice_starts(folded, words) &&
	       (folded.length == length ||
	        !ascii_is_alnum(words[length - 1]) ||
	        !ascii_is_alnum(folded.data[length]));
}

/*
 * What the words begin with. Folding drops accents, so that the same number of
 * words, not of bytes, is taken off what was written.
 */
static enum said_kind
opening_of(struct slice words, struct slice *rest)
{
	enum said_kind kind = SAID_NOTHING;
	struct text folded;
	struct slice plain;

	text_init(&folded, FOLD_LIMIT);
	utf8_add_folded(&folded, slice_part(words, 0,
	                                    utf8_border(words, FOLD_LIMIT)));
	plain = text_slice(&folded);
	*rest = words;
	for (size_t i = 0; kind == SAID_NOTHING &&
	     i < sizeof(openings) / sizeof(openings[0]); i++) {
		struct slice left = slice_of(openings[i].words);
		struct slice word;

		if (!opens(plain, openings[i].words))
			continue;
		kind = openings[i].kind;
		plain = skip(slice_part(plain, left.length, plain.length),
		             ":,;-. ");
		while (slice_next_word(&left, &word))
			if (word.length > 1 || ascii_is_alnum(word.data[0]))
				slice_next_word(rest, &word);
		*rest = skip(*rest, ":,;-. ");
		for (size_t j = 0; kind == SAID_DECIDED && j <
		     sizeof(undone) / sizeof(undone[0]); j++)
			if (opens(plain, undone[j])) {
				kind = SAID_DISCUSSED;
				*rest = words;
			}
	}
	text_release(&folded);
	return kind;
}

/* "none discussed", "we ran out of time": of the whole list. */
static bool
is_none(struct slice line)
{
	static const char *const whole[] = {
		"none", "none discussed", "none were discussed",
		"none was discussed", "none of them", "nothing discussed",
		"nothing was discussed", "ninguno", "ninguno discutido",
		"nada", "no se discutio ninguno", "no se trato ninguno",
	};
	static const char *const starts[] = {
		"none of them w", "none of these w", "not discussed",
		"no time", "we ran out of time", "ran out of time",
		"did not get to", "didn't get to", "we did not get to",
		"we didn't get to", "we did not discuss any",
		"meeting cancelled", "meeting canceled",
		"the meeting was cancel", "meeting was cancel",
		"no hubo tiempo", "reunion cancelada", "la reunion se cancel",
		"no se trato ning", "no se discutio ning", "no se hablo de ning",
	};
	struct text folded;
	struct slice plain;
	bool found = false;

	text_init(&folded, FOLD_LIMIT);
	utf8_add_folded(&folded, slice_part(line, 0,
	                                    utf8_border(line, FOLD_LIMIT)));
	plain = slice_trim(text_slice(&folded));
	while (plain.length > 0 &&
	       strchr(".!,;-", plain.data[plain.length - 1]) != NULL)
		plain.length--;
	for (size_t i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
		found |= slice_is(plain, whole[i]);
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		found |= slice_starts(plain, starts[i]);
	text_release(&folded);
	return found;
}

/* "all postponed": what then is said of each. SAID_NOTHING: not so. */
static enum said_kind
of_all(struct slice line, struct slice *rest)
{
	static const char *const alls[] = { "all of them ", "all ", "todos ",
	                                    "todas " };
	enum said_kind kind = SAID_NOTHING;

	for (size_t i = 0; kind == SAID_NOTHING &&
	     i < sizeof(alls) / sizeof(alls[0]); i++)
		if (slice_starts_fold(line, alls[i]))
			kind = opening_of(slice_part(line, strlen(alls[i]),
			                             line.length), rest);
	/* One decision on everything at once is not to be guessed. */
	return kind == SAID_DECIDED ? SAID_NOTHING : kind;
}

/* --- the whole text --- */

struct reader {
	const int64_t *listed;
	size_t listed_count;
	bool strict;
	struct arena *arena;
	struct agenda_said *reading;
	struct text words;		/* of what is being read */
	struct text rest;
	struct head head;
};

static bool
is_listed(const struct reader *reader, int64_t number)
{
	for (size_t i = 0; i < reader->listed_count; i++)
		if (reader->listed[i] == number)
			return true;
	return false;
}

/* One line for a person: what are no characters become spaces. */
static const char *
keep(struct reader *reader, struct slice text)
{
	char *line;

	text = slice_trim(text);
	line = arena_alloc(reader->arena, text.length + 1);
	for (size_t i = 0; i < text.length; i++)
		line[i] = (unsigned char)text.data[i] < ' ' ? ' '
		        : text.data[i];
	return line;
}

static void
add_said(struct reader *reader, int64_t number, enum said_kind kind,
         struct slice text)
{
	struct agenda_said *reading = reader->reading;

	if (reading->count == SAID_MOST)
		return;
	reading->said[reading->count++] = (struct said){
		number, kind, keep(reader, text)
	};
}

/* What stands behind the numbers, with the lines that went on with it. */
static void
finish(struct reader *reader)
{
	struct slice words = slice_trim(text_slice(&reader->words));
	struct slice rest;
	enum said_kind kind = opening_of(words, &rest);

	if (kind == SAID_NOTHING && words.length > 0 &&
	    words.data[words.length - 1] != '?')
		kind = SAID_DISCUSSED;
	for (size_t i = 0; i < reader->head.count; i++)
		add_said(reader, reader->head.numbers[i], kind, rest);
	reader->head.count = 0;
	text_clear(&reader->words);
}

/* Is that line about challenges, or does it merely begin with a number? */
static bool
is_about(const struct reader *reader, const struct head *head)
{
	struct slice rest;
	bool says = opening_of(head->rest, &rest) != SAID_NOTHING;
	bool all_listed = true;

	for (size_t i = 0; i < head->count; i++)
		all_listed = all_listed &&
		             is_listed(reader, head->numbers[i]);
	if (reader->strict)
		return all_listed && says;
	return all_listed || head->is_marked || says;
}

static void
take_line(struct reader *reader, struct slice line)
{
	struct slice trimmed = slice_trim(line);
	struct slice rest;
	struct head head;
	enum said_kind kind;

	if (slice_starts(trimmed, ">")) {
		finish(reader);		/* quoted: somebody else's words */
		return;
	}
	if (take_head(line, &head) && is_about(reader, &head)) {
		finish(reader);
		reader->head = head;
		text_add_slice(&reader->words, head.rest);
		return;
	}
	if (trimmed.length > 0 && is_none(trimmed)) {
		finish(reader);
		reader->reading->is_none = true;
		reader->reading->none_text = keep(reader, trimmed);
		return;
	}
	kind = of_all(trimmed, &rest);
	if (kind != SAID_NOTHING && reader->listed_count > 0) {
		finish(reader);
		for (size_t i = 0; i < reader->listed_count; i++)
			add_said(reader, reader->listed[i], kind, rest);
		return;
	}
	/* In a mail about several things only its own line belongs to it. */
	if (trimmed.length > 0 && reader->head.count > 0 && !reader->strict) {
		text_add_char(&reader->words, ' ');
		text_add_slice(&reader->words, trimmed);
		return;
	}
	finish(reader);
	text_add_slice(&reader->rest, line);
	text_add_char(&reader->rest, '\n');
}

void
agenda_said_read(struct slice text, const int64_t *listed, size_t count,
                 bool strict, struct arena *arena,
                 struct agenda_said *reading)
{
	struct reader reader = {
		.listed = listed, .listed_count = count, .strict = strict,
		.arena = arena, .reading = reading,
	};
	struct slice line;

	*reading = (struct agenda_said){ .count = 0 };
	text_init(&reader.words, SAID_TEXT_MOST);
	text_init(&reader.rest, REST_LIMIT);
	while (slice_next_line(&text, &line))
		take_line(&reader, line);
	finish(&reader);
	reading->rest = arena_copy(arena, slice_trim(
		text_slice(&reader.rest)));
	text_release(&reader.rest);
	text_release(&reader.words);
}
