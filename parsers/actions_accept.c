/*
 * actions_accept.c - does the sender take the challenge, perhaps take it, or
 * refuse it?
 */
#include "parsers/actions_parts.h"

static bool
in_sentence(const struct actor *actor, enum cue cue)
{
	return cue_in(&actor->words, actor->sentence.begin, actor->sentence.end,
	              cue);
}

/* Who takes it, and how firmly. */
enum taking {
	TAKING_NOT_SAID, TAKING_SENDER, TAKING_PERHAPS, TAKING_REFUSED,
	TAKING_OTHER
};

static const char owning[] =
	"take/takes/taking/own/owns/owning/handle/handling/lead/leading/claim/"
	"claiming/claimed/accept/accepts/accepting/accepted/tackle/tackling/manage/managing/run/running/drive/"
	"driving/oversee/overseeing/coordinate/coordinating/champion/shepherd/"
	"spearhead/adopt/assume/assuming";

/* What stands between the sender and the verb. */
static const char between[] =
	"is/will/ill/well/can/gladly/happily/definitely/certainly/personally/just/"
	"also/be/am/are/going/gonna/to/glad/happy/pleased/would/willing/here/"
	"ready/now/hereby/formally/officially/do/have/been/volunteer/able/"
	"absolutely/please/id/love/did/actually/prepared/mean/want/try/fully/"
	"like/agree/agreed/honored/delighted/thrilled/decided/commit/committed/"
	"should/could/might/may/probably/maybe/perhaps/cant/wont/not/dont/"
	"no/longer/never/unable/wouldnt/couldnt/shouldnt/isnt/arent/afraid/"
	"really/still/solemnly/humbly/proudly/reluctantly/grudgingly/"
	"cheerfully";

static const char senders[] =
	"i/we/ill/well/im/ive/weve/id/were/myself/and/so/yes/ok/okay/sure/yep/"
	"yeah/absolutely/but/then/because/great/thanks/ours/mine/gladly/me/us";

/* "this", "it on", "the lead": what is owned; "a look", "time" are not. */
static bool
owns_it(const struct words *w, size_t verb, size_t to)
{
	static const char *const objects[] = {
		"over? this/it/that/these/them/the", "care of this/it/that/them/the",
		"full? ownership/responsibility/charge/point/lead", "on this/it/that",
		"anything/another",
		"point on", "the lead", "lead on",
	};

	if (verb + 1 >= to)
		return word_is_any(&w->list[verb], "handle/handling/accept/"
		                   "accepting/claiming");
	/* "take this to the board" */
	if ((!word_is_any(&w->list[verb], "own/owning") &&
	     words_match(w, verb + 1, to, "this/it/that one? to/up/into/out/back/"
	                "by/past/through/apart/as/against") > 0) ||
	    words_match(w, verb + 1, to, "this/it/that off the/of") > 0)
		return false;
	/* "I take it that" */
	if (words_match(w, verb + 1, to, "it you/that/we/they/this/the/not") > 0)
		return false;
	/* "running the route", "take the loaner back": not this */
	if (words_match(w, verb + 1, to, "the") > 0 &&
	    words_match(w, verb + 1, to, "the whole? challenge/issue/problem/"
	                "matter/case/request/rest/obstacle/lead/reins/ball/baton/"
	                "assignment/project/task/responsibility/job/thing") == 0)
		return false;
	if (words_match(w, verb + 1, to, "the day/time/week/train/bus/kids/"
	                "test/class/course/survey/bids/board/printer/report") > 0)
		return false;
	for (size_t i = 0; i < sizeof(objects) / sizeof(objects[0]); i++)
		if (words_match(w, verb + 1, to, objects[i]) > 0)
			return true;
	return word_is_any(&w->list[verb], "handle/accept/accepting") &&
	       (w->list[verb + 1].kind == WORD_MARK ||
	        word_is_any(&w->list[verb + 1], "if/when/after/once/but"));
}

/* Reads back from the verb to who it is said of. */
static enum taking
taking_at(const struct words *w, size_t from, size_t verb, bool for_owner)
{
	size_t at = verb;
	bool perhaps = false;
	bool self = false;	/* "I'll", whatever stands before it */
	bool refused = false;
	bool wished = false;

	while (at > from && w->list[at - 1].kind == WORD_PLAIN &&
	       word_is_any(&w->list[at - 1], between)) {
		at--;
		self = self || word_is_any(&w->list[at], "ill/im/id");
		perhaps = perhaps || word_is_any(&w->list[at], "could/might/may/"
		          "probably/maybe/perhaps/should/try/want/would/id");
		wished = wished || word_is_any(&w->list[at],
		         "glad/happy/pleased/love/willing/like/agree/agreed/"
		         "honored/delighted/thrilled/decided/commit/committed");
		refused = refused || word_is_any(&w->list[at], "cant/wont/not/"
		          "longer/dont/never/unable/wouldnt/couldnt/isnt/arent");
	}
	if (at > from && for_owner && !refused && !perhaps &&
	    word_is_any(&w->list[at - 1], "he/she/hell/shell/hes/shes/who"))
		return TAKING_SENDER;
	/* said for the owner, whose name came before */
	if (at > from && refused && word_is_any(&w->list[at - 1],
	                                        "he/she/hes/shes"))
		return TAKING_REFUSED;
	if (at > from && word_is_any(&w->list[at - 1], "nobody/someone/somebody/"
	                             "anyone/who/you/he/she/they"))
		return TAKING_NOT_SAID;
	/* "Line 3 won't take it" */
	if (at > from && !self && w->list[at - 1].kind == WORD_NUMBER)
		return TAKING_OTHER;
	if (at > from && !self && w->list[at - 1].kind == WORD_PLAIN &&
	    !word_is_any(&w->list[at - 1], senders) &&
	    !words_have(w, at >= from + 2 ? at - 2 : from, at, "my/our _"))
		return TAKING_OTHER;
	if (refused)
		return TAKING_REFUSED;
	return perhaps && !wished ? TAKING_PERHAPS : TAKING_SENDER;
}

/* "I'll gladly take this one on", wherever it stands in the sentence. */
static enum taking
find_taking(const struct actor *actor, size_t *verb)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (*verb = s->begin; *verb < s->end; (*verb)++) {
		bool be = *verb > s->begin && words_match(w, *verb, s->end,
		          "be the/your/our? owner/lead/responsible/accountable/point/"
		          "contact") > 0;

		if (be || (word_is_any(&w->list[*verb], owning) &&
		    owns_it(w, *verb, s->end)))
			return taking_at(w, s->begin, *verb,
			                 actor->for_owner);
	}
	return TAKING_NOT_SAID;
}

/* "if", "unless"; "once" and "when" only in front of it. */
static bool
is_conditional(const struct actor *actor, size_t at)
{
	const struct sentence *s = &actor->sentence;

	return cue_in(&actor->words, s->begin, at, CUE_IF) ||
	       words_have(&actor->words, s->begin, at,
	                  "before/until/whether") ||
	       (words_have(&actor->words, s->begin, at, "need") &&
	        !words_have(&actor->words, s->begin, at, "no need")) ||
	       words_have(&actor->words, at, s->end,
	                  "if/unless/assuming/provided/si/depending/only") ||
	       words_have(&actor->words, at, s->end, "after/once/when/until "
	                  "i/we talk/speak/hear/check/see/know/get/ask/meet/"
	                  "read/think/decide");
}

/* Where the words behind "about the forms:" begin; or the begin. */
static size_t
colon_behind(const struct actor *actor)
{
	enum { TOPIC_MOST = 12 };
	const struct sentence *s = &actor->sentence;

	for (size_t at = s->begin + 1; at + 1 < s->end &&
	     at < s->begin + TOPIC_MOST; at++)
		if (word_is_mark(&actor->words.list[at], ':'))
			return at + 1;
	return s->begin;
}

static size_t
clause_end(const struct actor *actor, size_t at)
{
	while (at < actor->sentence.end && !clause_mark(&actor->words, at) &&
	       !word_is_any(&actor->words.list[at], "and/but/y/pero"))
		at++;
	return at;
}

/* "I've got this email", "we have it narrowed": had, but not taken. */
static bool
only_has(const struct words *w, size_t at, size_t size, size_t to)
{
	const size_t end = at + size;

	/* "it's ours for all of April": the hall is */
	if (end < to && word_is_any(&w->list[end], "for") &&
	    words_have(w, at, end, "mine/ours"))
		return true;
	return words_have(w, at, end, "own/have/got/ive/weve this/it/that") &&
	       end < to && w->list[end].kind == WORD_PLAIN &&
	       !word_is_any(&w->list[end], "and/so/but/from/now/covered/handled/"
	                    "under/already/one/for/as/until/thanks/thank/"
	                    "because/since/guys/team/all/y");
}

static bool
find_accept(const struct actor *actor, size_t *at, size_t *size)
{
	static const char *const alone[] = {
		"mine/ours/mio/nuestro/claimed/taking i/ive/got this/it?",
		"mine/ours/mio/nuestro", "mine/ours then", "then mine/ours",
		"ill/well/i/we will? have it/this one?", "i/we/ive/weve got this one?",
		"thats/this is? me", "that is me",
		"yes/yep/yeah/ok/okay/sure mine/ours", "yes to this/it one?", "so :? mine/ours",
		"ill/i/well/we will? keep it/this/that one?",
		"my/our office/department/team/school/campus accepts",
		"assign me/us",
		"mr/mrs/ms/dr/coach/principal/director .? _ _? accepts",
		"i/we/ill/well accept", "im/were in", "im your guy/person/gal",
		"im/were/am/already? on it/this one?", "accept/acepto/accepting",
		"ill/well get it/this done/handled", "i/we will get it/this done",
	};
	const struct sentence *s = &actor->sentence;
	size_t end = s->begin;

	end = clause_end(actor, end);
	/* "So: mine." */
	if (words_are(&actor->words, s->begin, s->end, "so : mine/ours"))
		end = s->end;
	for (size_t i = 0; i < sizeof(alone) / sizeof(alone[0]); i++)
		if (words_are(&actor->words, s->begin, end, alone[i])) {
			*at = s->begin;
			*size = end - s->begin;
			return true;
		}
	if (actor->context->state == CHALLENGE_ASSIGNED &&
	    words_are(&actor->words, s->begin, end,
	              "ill/well/i/we will? do it/this")) {
		*at = s->begin;
		*size = end - s->begin;
		return true;
	}
	/* of the owner, for whom somebody writes */
	for (*at = s->begin; actor->for_owner && *at < s->end; (*at)++) {
		*size = words_match(&actor->words, *at, s->end,
		                    "he/she accept/accepts");
		if (*size == 0)
			*size = words_match(&actor->words, *at, s->end,
			                    "its his/hers");
		if (*size > 0)
			return true;
	}
	/* "I, Ana Cruz, do hereby accept", "About the forms: mine." */
	*at = colon_behind(actor);
	for (size_t i = 0; *at > s->begin && i < sizeof(alone) /
	     sizeof(alone[0]); i++)
		if (words_are(&actor->words, *at, clause_end(actor, *at),
		              alone[i])) {
			*size = clause_end(actor, *at) - *at;
			return true;
		}
	/* "my answer is ACCEPT" */
	for (*at = s->begin; *at < s->end; (*at)++)
		if (slice_is(actor->words.list[*at].text, "ACCEPT")) {
			*size = 1;
			return true;
		}
	return cue_find(&actor->words, s->begin, s->end, CUE_ACCEPT, at,
	                size) &&
	       !only_has(&actor->words, *at, *size, s->end);
}

bool
actor_read_accept(struct actor *actor, size_t *behind)
{
	enum { NEAR = 2, VERB_WORDS = 4 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at = s->begin;
	size_t size = s->end - s->begin;
	size_t near;
	enum taking taking = find_taking(actor, &at);

	if (taking == TAKING_NOT_SAID || taking == TAKING_REFUSED ||
	    taking == TAKING_OTHER) {
		if (!find_accept(actor, &at, &size))
			return false;
		taking = TAKING_SENDER;
	} else {
		size = at + 2 <= s->end ? 2 : s->end - at;
	}
	near = at > s->begin + NEAR ? at - NEAR : s->begin;
	size = size > VERB_WORDS ? VERB_WORDS : size;
	if (in_sentence(actor, CUE_DECLINE) || words_have(w, s->begin, s->end,
	    "working on") || cue_in(w, near, at + size, CUE_NOT))
		return false;
	if (taking == TAKING_PERHAPS || is_conditional(actor, at) ||
	    cue_in(w, s->begin, at, CUE_DOUBT) ||
	    cue_in(w, at + 1, s->end, CUE_DOUBT) ||
	    words_have(w, s->begin, at, "maybe/perhaps/wish") ||
	    (words_have(w, s->begin, at, "let") &&
	     !words_have(w, s->begin, at, "let me/us")) ||
	    words_have(w, at, s->end, "or decline")) {
		actor->wavers = true;
		return true;
	}
	actor_add(actor, ACTION_ACCEPT);
	*behind = at + size;
	return true;
}

/* "I can't take this on": said by the owner of the challenge. */
bool
actor_refuses(const struct actor *actor)
{
	size_t verb;

	return find_taking(actor, &verb) == TAKING_REFUSED;
}

/* Where the last clause begins: behind "but" or "so", or behind a comma. */
static size_t
last_turn(const struct words *w, size_t from, size_t to)
{
	size_t comma = from;

	for (size_t at = to; at > from + 1; at--) {
		if (word_is_any(&w->list[at - 1], "but/so/pero/however"))
			return at;
		if (comma == from && (word_is_mark(&w->list[at - 1], ',') ||
		                      word_is_mark(&w->list[at - 1], ';')))
			comma = at;
	}
	return comma;
}

/* "I can't", "it isn't", "no, it's not ours": nothing but a no. */
static bool
is_bare_no(const struct words *w, size_t from, size_t to)
{
	static const char said[] =
		"i/we/it/its/this/im/is/no/not/cant/wont/isnt/dont/sorry/mine/ours/"
		"really/just/either/now/do/to/able/not/will";

	for (size_t at = from; at < to; at++)
		if (!word_is_any(&w->list[at], said) &&
		    w->list[at].kind != WORD_MARK)
			return false;
	return words_have(w, from, to, "cant/wont/isnt/not");
}

void
actor_heed_last_word(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	const size_t begin = s->begin;
	const size_t turn = last_turn(w, s->begin, s->end);
	size_t end = turn;
	size_t at;
	size_t size;
	bool wished;
	bool takes;

	if (actor->context->state != CHALLENGE_ASSIGNED || s->question ||
	    turn == begin || turn >= s->end || in_sentence(actor, CUE_IF))
		return;
	wished = (find_taking(actor, &at) != TAKING_NOT_SAID && at < turn) ||
	         words_have(w, begin, turn, "mine/ours/taking/love");
	if (words_match(w, turn, s->end, "no ,") == 2)
		end += 2;
	while (end < s->end && !clause_mark(w, end))
		end++;
	if (wished && is_bare_no(w, turn, end)) {
		struct action *action = actor->passed_on ? NULL
		                      : actor_add(actor, ACTION_DECLINE);

		if (action != NULL)
			action->text = actor_text(actor, begin, s->end);
		actor->passed_on = true;
		s->begin = s->end;
		return;
	}
	s->begin = turn;
	takes = (find_taking(actor, &at) == TAKING_SENDER ||
	         find_accept(actor, &at, &size)) &&
	        !in_sentence(actor, CUE_NOT) &&
	        !in_sentence(actor, CUE_DECLINE) &&
	        !in_sentence(actor, CUE_DOUBT) && !in_sentence(actor, CUE_HOPE);
	if (!takes || !(cue_in(w, begin, turn, CUE_NOT) ||
	    cue_in(w, begin, turn, CUE_DECLINE) ||
	    cue_in(w, begin, turn, CUE_DOUBT) || office_in(w, begin, turn)))
		s->begin = begin;
}
