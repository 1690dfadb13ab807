/*
 * actions_mood.c - what holds for a whole sentence about steps: is it asked,
 * doubted, said by others, taken back?
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"

/* "they told me"; not "we told the staff", "families were told". */
static bool
is_hearsay(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t at = s->begin; at < s->end; at++) {
		/* "Per Dana, ..."; but "per your mail", "per her request" */
		if (word_is(&w->list[at], "per") && at + 1 < s->end &&
		    w->list[at + 1].capital && at == s->begin &&
		    !words_have(w, at, s->end, "request/instructions/policy"))
			return true;
		if (cue_at(w, at, s->end, CUE_HEARSAY) == 0)
			continue;
		/* "was supposed to be done, but nobody came" */
		if (words_match(w, at - (at > s->begin), s->end,
		                "was/were supposed to") > 0 &&
		    words_have(w, at, s->end, "but/however/pero"))
			continue;
		/* "asked, they said no" */
		if (words_match(w, at, s->end, "said/say no/yes") > 0)
			continue;
		/* "compared what they told me with the logs" */
		if (at > s->begin + 1 && word_is_any(&w->list[at - 2], "what"))
			continue;
		/* the owner, for whom somebody writes */
		if (actor->for_owner && at > s->begin &&
		    word_is_any(&w->list[at - 1], "he/she/also"))
			continue;
		/* "parents have been told" */
		if (words_match(w, at, s->end, "been/being told") > 0 &&
		    at > s->begin && !words_have(w, s->begin, at,
		    "i/we/ive/weve/im/was"))
			continue;
		/* "parents were told" */
		if (words_match(w, at, s->end, "were told _") > 0 &&
		    !word_is_any(&w->list[at + 2], "that/it/this/step") &&
		    at > s->begin && !word_is_any(&w->list[at - 1], "i/we"))
			continue;
		if (at > s->begin && word_is_any(&w->list[at], "told/reported/"
		    "informed/said/mentioned") &&
		    (word_is_any(&w->list[at - 1], "i/we/ive/weve") ||
		     (word_is_any(&w->list[at - 1], "were/been") &&
		      !words_have(w, s->begin, at, "i/we/ive/weve/im"))))
			continue;
		return true;
	}
	return false;
}

/* "it broke again"; not why: "since he has to come back for six". */
static bool
is_broken(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	size_t at;
	size_t size;

	if (!cue_find(&actor->words, s->begin, s->end, CUE_BROKE, &at, &size))
		return false;
	for (size_t i = s->begin + 1; i < at; i++)
		if (clause_is_reason(&actor->words, i, at))
			return false;
	return true;
}

struct mood
mood_of(const struct actor *actor)
{
	static const char *const exceptions[] = {
		"everything/all/everyone/anything/todo/todos but/except/besides/"
		"excepto/menos",
		"all/every/todos of? the/my/los? steps/step/tasks/items/pasos "
		"but/except/besides/excluding/excepto/menos/save",
		"except/besides/excluding/excepto/minus", "other/apart/aside "
		"than/from",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct mood mood = {
		.question = s->question,
		.conditional = actor->conditional ||
		               cue_in(w, s->begin, s->end, CUE_IF) ||
		               words_have(w, s->begin, s->end,
		                          "was/were supposed to") ||
		               words_match(w, s->begin, s->end, "after/before/"
		                           "until/till _ _? _? is/are/gets/get/"
		                           "has/have") > 0,
		.doubted = cue_in(w, s->begin, s->end, CUE_DOUBT) ||
		           is_hearsay(actor),
		.broke = is_broken(actor) ||
		         words_have(w, s->begin, s->end, "only/just/still/"
		                    "except _ ... is/are missing/lacking/needed/"
		                    "outstanding"),
		.request = cue_at(w, s->begin, s->end, CUE_REQUEST) > 0,
		.negated_front = s->begin < s->end && word_is_any(
		                 &w->list[s->begin], "dont/not/no/never/nunca") &&
		                 words_match(w, s->begin, s->end, "no problem/"
		                 "worries/problema/prob/rush/. ,/-/.?") == 0,
	};

	for (size_t i = 0; i < sizeof(exceptions) / sizeof(exceptions[0]); i++)
		mood.exception = mood.exception ||
		                 words_have(w, s->begin, s->end, exceptions[i]);
	if (words_match(w, s->end > s->begin ? s->end - 1 : s->end, s->end,
	                "right/correct/verdad") > 0 ||
	    words_match(w, s->end > s->begin + 1 ? s->end - 2 : s->end, s->end,
	                ", no/not/nope/psych") > 0)
		mood.doubted = true;
	return mood;
}

bool
part_gets_done(const struct actor *actor, const struct part *part)
{
	const struct words *w = &actor->words;

	for (size_t at = part->begin; at + 1 < part->end; at++)
		if (word_is_any(&w->list[at], "get/gets") &&
		    stem_form(&w->list[at + 1]) == FORM_PAST)
			return true;
	return false;
}
