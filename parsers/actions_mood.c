/*
 * actions_mood.c - what holds for a whole sentence about steps: is it asked,
 * doubted, said by others, taken back?
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"

/* "the claim is filed", "reports are in", of steps about those. */
static bool
is_of_a_step(const struct actor *actor, size_t at)
{
	static const char owners[] =
		"the/our/my/all/both/its/el/la/los/las/mi";
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	if (at + 1 >= s->end || !word_is_any(&w->list[at], "claim*/report*") ||
	    word_is_any(&w->list[at + 1], "that/it/they/he/she/the/to/its") ||
	    (at > s->begin && !word_is_any(&w->list[at - 1], owners) &&
	     w->list[at - 1].kind == WORD_PLAIN))
		return false;
	for (int32_t i = 0; i < actor->context->step_count; i++)
		for (size_t word = 1; word < actor->steps[i].count; word++)
			if (stem_same(actor->gists[at].stem,
			              actor->step_gists[i][word].stem))
				return true;
	return false;
}

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
		if (cue_at(w, at, s->end, CUE_HEARSAY) == 0 ||
		    is_of_a_step(actor, at))
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
	/* "the test came back clean" */
	if (at + size < s->end && word_is_any(&actor->words.list[at + size],
	    "clean/negative/fine/good/clear/normal/ok/okay/approved/signed/"
	    "great/perfect"))
		return false;
	for (size_t i = s->begin + 1; i < at; i++)
		if (clause_is_reason(&actor->words, i, at))
			return false;
	return true;
}

/*
 * "if", "once", "when"; but not "got fixed Friday when the crew was here", nor
 * "by January 5, when the children are away".
 */
static bool
is_conditional(const struct actor *actor)
{
	enum { NEAR = 7 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t at = s->begin; at < s->end; at++) {
		size_t to = at + NEAR < s->end ? at + NEAR : s->end;

		if (cue_at(w, at, s->end, CUE_IF) == 0)
			continue;
		if (at == s->begin || !word_is_any(&w->list[at], "when/cuando"))
			return true;
		if (words_have(w, at, to, "was/were/had/got/came/went/estaba/"
		    "estaban/vino/vinieron") ||
		    (at > s->begin + 2 && word_is_mark(&w->list[at - 1], ',') &&
		     w->list[at - 2].number > 0))
			continue;
		return true;
	}
	return false;
}

/* "called and left a message" */
static bool
is_only_tried(const struct words *w, const struct sentence *s)
{
	return words_have(w, s->begin, s->end, "left/leaving a/him/her/them/"
	                  "another a? message/voicemail/vm/msg") &&
	       !words_have(w, s->begin, s->end, "got/reached/spoke/talked");
}

bool
mark_denies(const struct words *words, size_t at, size_t to)
{
	if (at + 1 >= to || !(word_is_mark(&words->list[at], ':') ||
	    word_is_mark(&words->list[at], '-') ||
	    word_is_mark(&words->list[at], '(')))
		return false;
	if (words_match(words, at + 1, to, "not/pending/tbd/waiting/still/"
	    "partially/partly/almost/nearly/soon/tomorrow/unknown/todavia/"
	    "aun/pendiente/manana/false/nope") > 0)
		return true;
	/* "no"; but "no complaints" */
	return word_is(&words->list[at + 1], "no") && (at + 2 >= to ||
	       !word_is_spoken(&words->list[at + 2]) ||
	       word_is_any(&words->list[at + 2], "it/its/they/theyre/this/"
	                   "that/not/se/esta/estan"));
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
		.question = s->question || words_match(w, s->begin, s->end,
		            "is/are/was/has/does/is/have it/he/she/they/that/ms/"
		            "mr/mrs/the/anyone/anybody/someone/everyone/your/"
		            "our") > 0 || words_match(w, s->begin, s->end,
		            "by? who/whom/quien") > 0,
		.conditional = actor->conditional ||
		               is_conditional(actor) ||
		               words_have(w, s->begin, s->end,
		                          "was/were supposed to") ||
		               words_match(w, s->begin, s->end, "after/before/"
		                           "until/till _ _? _? is/are/gets/get/"
		                           "has/have") > 0,
		.doubted = cue_in(w, s->begin, s->end, CUE_DOUBT) ||
		           is_hearsay(actor),
		.broke = is_broken(actor) ||
		         is_only_tried(w, s) ||
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
	                ",/./but/lol/jk no/not/nope/psych") > 0)
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
