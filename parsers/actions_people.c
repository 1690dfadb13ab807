/* actions_people.c - a person's name, to whom something is handed on. */
#include "parsers/actions_parts.h"

/* The whole of "j.kowalski@riverbend.example" around an "@" at `at`. */
static struct slice
address_around(const struct words *words, size_t from, size_t at, size_t to)
{
	size_t begin = at;
	size_t end = at + 1;

	while (begin > from && !words->list[begin].spaced &&
	       words->list[begin - 1].kind != WORD_LINE)
		begin--;
	while (end < to && !words->list[end].spaced &&
	       words->list[end].kind != WORD_LINE)
		end++;
	while (end > at + 1 && words->list[end - 1].kind == WORD_MARK)
		end--;
	return words_text(words, begin, end);
}

/* Can this word be a name, or a part of one? */
static bool
is_name_word(const struct words *words, size_t at, size_t to)
{
	const struct word *word = &words->list[at];

	return word->kind == WORD_PLAIN && word->capital && word->number < 0 &&
	       word->folded.length > 1 && cue_at(words, at, to, CUE_PLACE) == 0 &&
	       !word_is_any(word, "i/ill/im/ive/we/this/that/not/please/she/he/"
	                    "they/it/its/thanks/step/the/wrong/you/try/send/"
	                    "forward/give/route/assign/reassign/transfer/no/"
	                    "can/could/belongs/ask/contact/esto/por/el/la/to/"
	                    "give/monday/tuesday/wednesday/thursday/friday/"
	                    "mr/mrs/ms/dr/sra/sr/a/my/our/then/and/but/in/for/"
	                    "january/february/march/april/june/july/august/"
	                    "september/october/november/december/accept/"
	                    "lincoln/washington/roosevelt/franklin/jefferson/"
	                    "hi/hello/sorry/redirect/pass/move/hand/decline");
}

bool
person_find(const struct actor *actor, size_t from, size_t to,
            struct slice *name)
{
	enum { WORDS_MOST = 4 };
	const struct words *words = &actor->words;
	struct slice best = SLICE("");
	size_t longest = 0;

	for (size_t at = from; at < to; at++) {
		size_t end = at;

		if (word_is_mark(&words->list[at], '@')) {
			*name = address_around(words, from, at, to);
			return true;
		}
		while (end < to && end < at + WORDS_MOST &&
		       is_name_word(words, end, to))
			end++;
		/* "Washington Elementary" is no person */
		if (end < to && end > at &&
		    cue_at(words, end, to, CUE_PLACE) > 0 &&
		    words->list[end].capital)
			continue;
		if (end - at > longest) {
			longest = end - at;
			best = words_text(words, at, end);
		}
		if (end > at)
			at = end - 1;
	}
	if (longest == 0)
		return false;
	*name = best;
	return true;
}
