/* actions_cue_find.c - does a phrase of a cue stand among these words? */
#include "parsers/actions_parts.h"

static const char *const *
phrases_of(enum cue cue)
{
	if (cue_decisions[cue] != NULL)
		return cue_decisions[cue];
	return cue_replies[cue] != NULL ? cue_replies[cue] : cue_moods[cue];
}

static size_t
longest_at(const struct words *words, size_t at, size_t to, enum cue cue)
{
	size_t longest = 0;

	for (const char *const *phrase = phrases_of(cue);
	     phrase != NULL && *phrase != NULL; phrase++) {
		size_t size = words_match(words, at, to, *phrase);

		if (size > longest)
			longest = size;
	}
	return longest;
}

/* "no later than", "so far:", "can be marked": turns that are no such cue. */
static bool
is_other_turn(const struct words *words, size_t at, enum cue cue)
{
	const struct word *list = words->list;

	/* "no later than Friday" */
	if (cue == CUE_NOT && word_is(&list[at], "no"))
		return at + 2 < words->count &&
		       word_is(&list[at + 1], "later") &&
		       word_is(&list[at + 2], "than");
	/* "Done so far: 1, 2" */
	if (cue == CUE_PART && word_is(&list[at], "so"))
		return at + 2 < words->count && word_is_mark(&list[at + 2], ':');
	/* "2 can be marked complete" */
	if (cue == CUE_FUTURE && word_is(&list[at], "can"))
		return at + 2 < words->count && word_is_any(&list[at + 2],
		       "marked/checked/crossed/closed/considered/ticked/called");
	/* "one and two are behind us" */
	if (cue == CUE_DOING && at + 2 < words->count &&
	    word_is(&list[at + 1], "behind"))
		return word_is_any(&list[at + 2], "us/me");
	if (cue == CUE_IF && word_is(&list[at], "si"))
		return slice_ends(list[at].text, "\xC3\xAD") ||
		       (at + 1 < words->count &&
		        list[at + 1].kind == WORD_MARK);
	if (cue == CUE_IF && word_is(&list[at], "once"))
		return at + 1 < words->count &&
		       word_is_any(&list[at + 1], "de/del");
	/* "quité": what is taken away */
	if ((cue == CUE_LIMITED || cue == CUE_PART) &&
	    word_is(&list[at], "quite"))
		return slice_ends(list[at].text, "\xC3\xA9");
	if ((cue == CUE_FUTURE || cue == CUE_COMMIT) &&
	    word_is(&list[at], "well"))
		return at > 0 && word_is_any(&list[at - 1], "as/very/so/pretty/"
		                             "went/works/working/going");
	return false;
}

/* "May 28" is no "may", "as well" no "we'll", "sí" no "si". */
static bool
is_other_word(const struct words *words, size_t at, enum cue cue)
{
	const struct word *list = words->list;

	/* "the teacher who wrote this" */
	if (cue == CUE_ADMIN && word_is(&list[at], "who"))
		return at > 0 && word_is_any(&list[at - 1], "teacher/person/one/"
		       "parent/principal/staff/someone/somebody/student");
	/* "la lista": what is written down */
	if (cue == CUE_DONE && word_is(&list[at], "lista"))
		return at > 0 && word_is_any(&list[at - 1], "la/una/esta/mi/"
		                             "nuestra/su/esa");
	/* "the obstacle you reported" */
	if (cue == CUE_HEARSAY && word_is_any(&list[at], "reported/mentioned/"
	                                      "said"))
		return at > 0 && word_is_any(&list[at - 1], "you/originally/"
		                             "initially/first");
	if (cue == CUE_HOPE && word_is(&list[at], "may"))
		return (at > 0 && word_is(&list[at - 1], "you")) ||
		       (at + 1 < words->count && list[at + 1].number > 0) ||
		       (at > 0 && (list[at - 1].number > 0 ||
		        word_is_any(&list[at - 1], "of/by/in/until/end/late/"
		                    "early/this/next")));
	/* "which is when 2 will be done" */
	if (cue == CUE_IF && word_is(&list[at], "when") && at > 0 &&
	    word_is_any(&list[at - 1], "is/was/thats"))
		return true;
	/* "it sounds awful"; not "it sounds like 2 is done" */
	if (cue == CUE_DOUBT && word_is_any(&list[at], "looks/sounds"))
		return at + 1 < words->count && !word_is_any(&list[at + 1],
		       "like/to/as/done/complete/completed/finished/resolved/"
		       "fixed/good/ok/okay/fine/ready");
	/* "I'd like to move step 2 to Friday" */
	if (cue == CUE_HOPE && word_is_any(&list[at], "would/id"))
		return words_match(words, at + 1, words->count, "like to move/"
		                   "change/push/shift/reschedule/set/bump/"
		                   "extend") > 0;
	return is_other_turn(words, at, cue);
}

/*
 * Most words begin no phrase of a cue, and are asked for it again and again:
 * that there is none is remembered.
 */
size_t
cue_at(const struct words *words, size_t at, size_t to, enum cue cue)
{
	struct word_hints *hints = words->hints;
	uint64_t bit = UINT64_C(1) << cue;

	if (at >= to || is_other_word(words, at, cue))
		return 0;
	if (hints != NULL && at < words->count) {
		hints += at;
		if ((hints->known & bit) == 0) {
			hints->known |= bit;
			if (longest_at(words, at, words->count, cue) == 0)
				hints->none |= bit;
		}
		if ((hints->none & bit) != 0)
			return 0;
	}
	return longest_at(words, at, to, cue);
}

bool
cue_find(const struct words *words, size_t from, size_t to, enum cue cue,
         size_t *at, size_t *size)
{
	for (size_t word = from; word < to; word++) {
		size_t found = cue_at(words, word, to, cue);

		if (found > 0) {
			*at = word;
			*size = found;
			return true;
		}
	}
	return false;
}

bool
cue_in(const struct words *words, size_t from, size_t to, enum cue cue)
{
	size_t at;
	size_t size;

	return cue_find(words, from, to, cue, &at, &size);
}
