#include "core/desk.h"

#include "base/utf8.h"

enum { LINE_LIMIT = 400, WORDS_MOST = 12, COURTESY_WORDS_MOST = 8 };

/* The next word without the marks around it; false at the end. */
static bool
next_word(struct slice *rest, struct slice *word)
{
	while (slice_next_word(rest, word)) {
		while (word->length > 0 && strchr(".,;:!?\"'()[]#*>-",
		       word->data[0]) != NULL)
			*word = slice_part(*word, 1, word->length);
		while (word->length > 0 && strchr(".,;:!?\"'()[]*",
		       word->data[word->length - 1]) != NULL)
			word->length--;
		if (word->length > 0)
			return true;
	}
	return false;
}

static bool
is_one_of(struct slice word, const char *const *words)
{
	for (size_t i = 0; words[i] != NULL; i++)
		if (slice_is_fold(word, words[i]))
			return true;
	return false;
}

/* "12", "#12", "mail 12": all that follows but small words. */
static bool
read_number(struct slice *rest, int64_t *number)
{
	struct slice word;
	struct slice before = *rest;

	*number = 0;
	if (!next_word(rest, &word))
		return true;
	if (slice_to_int64(word, 1, INT64_MAX, number))
		return true;
	*rest = before;
	return false;
}

/* What may follow UNDO without changing it. */
static bool
is_about_it(struct slice rest)
{
	static const char *const small[] = {
		"that", "this", "it", "my", "last", "mail", "email", "message",
		"answer", "please", "changes", "change", "all", "of", "eso",
		"esto", "lo", "mi", "ultimo", "correo", "mensaje", "todo",
		"favor", "por", NULL
	};
	struct slice word;

	while (next_word(&rest, &word))
		if (!is_one_of(word, small))
			return false;
	return true;
}

static bool
read_undo(struct slice rest, struct desk_line *read)
{
	struct slice before = rest;

	if (!read_number(&rest, &read->number)) {
		rest = before;
		read->number = 0;
	}
	if (!is_about_it(rest))
		return false;
	read->word = DESK_UNDO;
	return true;
}

static bool
read_mail(enum desk_word word, struct slice rest, struct desk_line *read)
{
	static const char *const mails[] = {
		"mail", "email", "correo", "mensaje", NULL
	};
	struct slice what;

	if (!next_word(&rest, &what) || !is_one_of(what, mails) ||
	    !read_number(&rest, &read->number) || read->number == 0)
		return false;
	rest = slice_trim(rest);
	while (rest.length > 0 && strchr(":-,. ", rest.data[0]) != NULL)
		rest = slice_part(rest, 1, rest.length);
	if (word == DESK_RELEASE_MAIL && rest.length > 0)
		return false;
	read->word = word;
	read->reason = rest;
	return true;
}

bool
desk_read(struct slice line, struct desk_line *read)
{
	static const char *const polite[] = {
		"please", "kindly", "favor", "por", NULL
	};
	static const char *const undo[] = {
		"undo", "deshacer", "deshaz", "deshaga", NULL
	};
	static const char *const release[] = {
		"release", "accept", "liberar", "aceptar", NULL
	};
	static const char *const drop[] = {
		"drop", "descartar", NULL
	};
	struct slice rest = line;
	struct slice word;

	*read = (struct desk_line){ .word = DESK_NONE };
	if (line.length > LINE_LIMIT || !next_word(&rest, &word))
		return false;
	while (is_one_of(word, polite))
		if (!next_word(&rest, &word))
			return false;
	if (slice_ends_fold(slice_trim(line), "?"))
		return false;
	if (is_one_of(word, undo))
		return read_undo(rest, read);
	if (is_one_of(word, release))
		return read_mail(DESK_RELEASE_MAIL, rest, read);
	if (is_one_of(word, drop))
		return read_mail(DESK_DROP_MAIL, rest, read);
	return false;
}

bool
desk_is_courtesy(struct slice line, const char *name)
{
	static const char *const words[] = {
		"thanks", "thank", "you", "thx", "ty", "sorry", "oops", "my",
		"mistake", "wrong", "one", "number", "best", "regards", "kind",
		"sincerely", "hi", "hello", "clearway", "please", "gracias",
		"saludos", "perdon", "disculpe", "hola", "me", "equivoque",
		"cordialmente", "mr", "ms", "mrs", "dr", "and", "y", NULL
	};
	struct text folded;
	struct slice rest;
	struct slice word;
	size_t count = 0;
	bool is_polite = true;

	if (line.length > LINE_LIMIT)
		return false;
	text_init(&folded, 4 * LINE_LIMIT);
	utf8_add_folded(&folded, line);
	rest = text_slice(&folded);
	while (is_polite && next_word(&rest, &word)) {
		struct slice names = slice_of(name != NULL ? name : "");
		struct slice part;
		bool is_name = false;

		while (slice_next_word(&names, &part))
			is_name = is_name || slice_equal_fold(part, word);
		is_polite = (is_name || is_one_of(word, words)) &&
		            ++count <= COURTESY_WORDS_MOST;
	}
	text_release(&folded);
	return is_polite;
}
