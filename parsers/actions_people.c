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
	       !word_is_any(word, "within/tomorrow/today/will/on/at/by/from/"
	                    "after/before/next/when/if/so/also/great/good/ok/"
	                    "what/which/who/here/there/dear/regards/pasenlo/"
	                    "paselo/pasalo/favor/eso/lo/es/le/yo/no/ya/mi/un/"
	                    "una/con/de/del/los/las/se/ell/ot/pe/ots/iep/"
	                    "clearway/yes/sure/happy/glad/are/is/do/does/"
	                    "should/would/accept/acepto/reason/transportation/"
	                    "dit/all/any/ch/as/be/maybe/probably/check/talk/"
	                    "speak/call/email/see/loop/let/put/take/change/"
	                    "ownership/assigned/assign/gladly/new/another/"
	                    "i/ill/im/ive/we/this/that/not/please/she/he/"
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

/* "'s" belongs to no name. */
static struct slice
without_possessive(struct slice name)
{
	if (slice_ends(name, "'s"))
		name.length -= 2;
	else if (slice_ends(name, "\xE2\x80\x99s"))
		name.length -= 4;
	return name;
}

/* How far a name beginning at `at` goes; `at` if none does. */
static size_t
end_of_name(const struct words *words, size_t at, size_t to)
{
	enum { WORDS_MOST = 5 };
	size_t end = at;

	/* "Nurse Bailey" */
	if (at + 1 < to && words->list[at].capital && word_is_any(
	    &words->list[at], "nurse/coach/officer/principal/chef") &&
	    is_name_word(words, at + 1, to))
		end++;
	while (end < to && end < at + WORDS_MOST) {
		const struct word *word = &words->list[end];
		bool joined = end > at && !word->spaced &&
		              word->kind == WORD_PLAIN;

		if (!is_name_word(words, end, to) && !joined &&
		    !(end > at && end + 1 < to && word_is_any(word,
		      "de/la/del/van/von/der") &&
		      is_name_word(words, end + 1, to)))
			break;
		end++;
		/* 'Paul "Skip" Novak' */
		if (end + 3 < to && word_is_mark(&words->list[end], '"') &&
		    word_is_mark(&words->list[end + 2], '"') &&
		    is_name_word(words, end + 3, to))
			end += 3;
	}
	return end;
}

struct slice
person_at(const struct actor *actor, size_t from, size_t to)
{
	const struct words *words = &actor->words;
	size_t end;

	while (from < to && (words->list[from].kind == WORD_MARK ||
	       word_is_any(&words->list[from], "mr/mrs/ms/dr/sr/sra")))
		from++;
	end = end_of_name(words, from, to);
	if (end < from + 2)
		return SLICE("");
	return without_possessive(words_text(words, from, end));
}

bool
person_find(const struct actor *actor, size_t from, size_t to,
            struct slice *name)
{
	const struct words *words = &actor->words;
	struct slice best = SLICE("");
	size_t longest = 0;

	for (size_t at = from; at < to; at++) {
		size_t end;

		if (word_is_mark(&words->list[at], '@')) {
			*name = address_around(words, from, at, to);
			return true;
		}
		end = end_of_name(words, at, to);
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
	*name = without_possessive(best);
	return true;
}
