/*
 * actions_talk.c - talk that no action is made of: headings, empty or weak
 * words, requests that no mail can grant, what is put off or only believed.
 */
#include "parsers/actions_parts.h"

static bool
in_sentence(const struct actor *actor, enum cue cue)
{
	return cue_in(&actor->words, actor->sentence.begin, actor->sentence.end,
	              cue);
}

/* What is asked of the mail itself, or cannot be said; *read: by this. */
static bool
read_hollow(struct actor *actor, size_t from, size_t to, bool *read)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	bool accepted = actor_has(actor, ACTION_ACCEPT);

	*read = false;
	/* "I'll take it. Not sure how long it will take" is told */
	if (in_sentence(actor, CUE_UNSURE) && (accepted ||
	    (actor->context->state != CHALLENGE_ASSIGNED &&
	     !in_sentence(actor, CUE_DONE) && !in_sentence(actor,
	     CUE_REMOVED) && words_have(w, s->begin, s->end, "sure/certain/"
	     "idea/clue/know/unsure/clear yet? how/when/why/what/where/who"))))
		return true;
	*read = true;
	if (in_sentence(actor, CUE_UNSURE) &&
	    !actor->passed_on &&
	    !words_have(w, s->begin, s->end, "had no idea")) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (words_match(w, from, to, "a? change of/in plan/plans") > 0)
		return true;
	if (in_sentence(actor, CUE_CLOSE) || words_are(w, from, to,
	    "please? close/closed/cerrar/cerrado please/now?")) {
		if (actor_has(actor, ACTION_REMOVED))
			return true;	/* "REMOVED. Mark it removed." */
		*read = !in_sentence(actor, CUE_NOT) && !words_have(w,
		        s->begin, s->end, "about/before/after/until/of closing");
		if (*read)
			actor_unclear(actor, s->begin, s->next);
		return true;
	}
	/* "I'll take it. Give me until Monday to ..." is told */
	if (accepted && words_match(w, from, to, "give/gimme me/us? till/until/"
	                            "til/a") > 0) {
		*read = false;
		return true;
	}
	if (actor->passed_on && cue_at(w, from, to, CUE_MOVE) > 0)
		return true;	/* "Please change it." */
	if (cue_at(w, from, to, CUE_DROP) > 0 ||
	    cue_at(w, from, to, CUE_MOVE) > 0) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	return false;
}

/* "Done!", but not what; "Room 2 is done" is a part of it. */
static bool
says_done(const struct actor *actor, size_t from, size_t to)
{
	const struct words *w = &actor->words;

	return in_sentence(actor, CUE_DONE) && (to > from + 1 ||
	       w->list[from].kind != WORD_EMOJI) &&
	       !in_sentence(actor, CUE_NOT) &&
	       !in_sentence(actor, CUE_FUTURE) &&
	       !in_sentence(actor, CUE_HOPE) &&
	       !in_sentence(actor, CUE_IF) && !in_sentence(actor, CUE_PART);
}

static bool
is_part_number(const struct words *w, size_t at)
{
	return w->list[at].kind == WORD_NUMBER &&
	       w->list[at - 1].kind == WORD_PLAIN &&
	       !word_is_any(&w->list[at - 1], "done/finished/completed/"
	                    "complete/all/step/steps/paso/number");
}

/* Behind "please", "need to", "can we". */
static size_t
skip_asking(const struct words *w, size_t from, size_t to)
{
	if (word_is_any(&w->list[from], "please/can/need/we/i/to/lets") &&
	    from + 1 < to && word_is_any(&w->list[from + 1], "change/move/push/"
	    "extend/delay/postpone/to/need/reschedule/remove/delete/cancel"))
		from++;
	return from + (word_is_any(&w->list[from], "need/to") &&
	               from + 1 < to);
}

/* "I'll look into it" of `size` words, "when I get back from Lincoln". */
static bool
puts_off(const struct words *w, size_t from, size_t size, size_t to)
{
	return words_match(w, from, to, "ill/i/we/well/will will? do/try my/our "
	                   "very? best/utmost/darnedest to? look/see/check/"
	                   "help/get/read/review") > 0 ||
	       (size >= 3 && from + size < to &&
	        words_match(w, from, to, "ill/i/we/well/will/let me? will? "
	                    "look/check/dig/read/review") > 0 &&
	        words_have(w, from + 3, from + size + 1, "when/after/once/later/"
	                   "over/tonight/asap/soon/next/first/before"));
}

/* Too weak to mean anything, or that something is done, but not what. */
bool
actor_read_weak(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t from = s->begin;
	size_t to = s->end;
	size_t asked;
	size_t size;
	bool read;

	while (from + 1 < to && (w->list[from].kind == WORD_MARK || word_is_any(
	       &w->list[from], "thanks/thank/great/gracias/oh/and/so/you/ok/okay/sure/alright")))
		from++;
	while (to > from + 1 && (w->list[to - 1].kind == WORD_MARK ||
	       word_is_any(&w->list[to - 1], "thanks/you/gracias/all/team/much/"
	                   "now/then/so/again/soon/:smile:/muchas/muchos/mil/"
	                   "many/very")))
		to--;
	size = cue_at(w, from, to, CUE_WEAK);
	asked = skip_asking(w, from, to);
	if (read_hollow(actor, asked, to, &read))
		return read;
	if (puts_off(w, asked, size, to))
		return true;
	if (says_done(actor, asked, to)) {
		for (size_t at = asked + 1; at < to; at++)
			if (is_part_number(w, at))
				return false;
		actor->said_done = true;
		actor->done_at = actor->sentence_count;
		return true;
	}
	if (size == 0 || asked + size >= to)
		return size > 0;
	/* "it's on my list, will see what we can do": weak in each clause */
	for (size_t at = asked; clause_next(w, &at, to, &from, &size);)
		if (cue_at(w, from, size, CUE_WEAK) < size - from &&
		    !is_courtesy(w, from, size))
			return false;
	return true;
}

/* Does a list follow on the next line? */
static bool
list_follows(const struct actor *actor)
{
	const struct word *list = actor->words.list;
	const size_t end = actor->body.end;
	size_t at = actor->sentence.next;

	if (!actor->sentence.ends_line)
		return false;
	while (at < end && list[at].kind == WORD_LINE)
		at++;
	return at + 2 < end && (list[at].kind == WORD_MARK ||
	       list[at].kind == WORD_NUMBER || list[at].number >= 0 ||
	       word_is_mark(&list[at + 1], ')') ||
	       word_is_any(&list[at], "step/paso/monday/tuesday/wednesday/"
	                   "thursday/friday/jan/feb/mar/apr/may/jun/jul/aug/sep/"
	                   "sept/oct/nov/dec/first/primero") ||
	       line_begins_deed(&list[at]));
}

/* "Plan below", "First steps", "See below for my plan". */
static bool
names_a_list(const struct actor *actor)
{
	static const char said[] =
		"plan/plans/step/steps/list/below/following/first/next/my/our/the/"
		"is/are/here/heres/see/to/do/todo/things/couple/few/some/attached/"
		"of/for/this/these/that/as/follows/in/order/schedule/timeline/what/"
		"ill/i/we/well/will/doing/come/comes/be/commit/action/actions/items/"
		"and/by/when/dates/with/it/them/were/im/goes/please/add/from/on/"
		"a/pasos/plan/lista/siguientes/mis/estos/son/los/las/el/la/mi/"
		"continuacion/proximos/primeros/abajo/quick/now/later/two/three/"
		"four/more/up/new/note/record/us/me/im/adding/another/here/one/ive/"
		"got/have/also/need/otro/agrego/id/our/would/some/like/want";
	static const char *const about[] = {
		("plan/plans/steps/list/schedule/timeline/following/follows/"
		"pasos/lista/below/items/things"),
		"new/another/more step/thing/paso", "add a/one step",
		"add/adding these/this/them",
		"below/following/follows/abajo", "quick add",
		"add/adding two/three/some/a/another more/new? steps/step",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t at = s->begin; at < s->end; at++)
		if (word_is_spoken(&w->list[at]) &&
		    !word_is_any(&w->list[at], said))
			return false;
	if (list_follows(actor) && words_have(w, s->begin, s->end, about[0]))
		return true;
	for (size_t i = 1; i < sizeof(about) / sizeof(about[0]); i++)
		if (words_have(w, s->begin, s->end, about[i]))
			return true;
	return false;
}

/* "Here is the plan:" */
bool
talk_is_heading(struct actor *actor)
{
	enum { WORDS_MOST = 24 };
	static const char told[] =
		"reason*/option*/fact/facts/problem*/cause/causes/issue*/finding*/"
		"found/idea/ideas/concern*/complaint*/happened/why/because/razones/"
		"opciones/problema*/broken/missing/affected/obstacles/learned";
	const struct sentence *s = &actor->sentence;

	if (s->question || s->end - s->begin > WORDS_MOST)
		return false;
	if (!s->listed && list_follows(actor))
		actor->list_told = words_have(&actor->words, s->begin, s->end,
		                              told);
	if (names_a_list(actor)) {
		actor->announced_at = actor->sentence_count;
		return true;
	}
	return s->ends_line &&
	       word_is_mark(&actor->words.list[s->end - 1], ':');
}

/*
 * Words that speak of nothing in particular. Who writes only these has said
 * that a mail came, or what they think of it.
 */
static const char empty[] =
	"i/ill/im/ive/id/we/well/weve/were/me/my/our/us/you/your/it/its/this/"
	"that/thats/these/them/the/a/an/to/for/of/on/in/at/with/from/and/but/so/"
	"or/as/about/into/over/ok/okay/sure/yes/yep/no/nope/thanks/thank/please/"
	"will/would/can/could/may/might/should/shall/do/does/did/done/doing/be/"
	"is/are/am/was/have/has/had/get/got/gotten/take/make/made/give/go/going/"
	"come/back/let/lets/know/think/guess/see/look/looking/check/checking/"
	"work/read/review/reviewing/discuss/talk/ask/asking/call/email/reply/"
	"respond/need/needs/want/like/try/help/mean/understand/what/why/who/how/"
	"when/where/which/there/here/dont/didnt/cant/wont/not/sorry/hello/hi/"
	"test/testing/stop/unsubscribe/attached/first/before/more/some/time/"
	"moment/minute/bit/later/soon/today/week/now/one/thing/things/all/any/"
	"anything/something/someone/idea/question/questions/good/great/fine/nice/"
	"interesting/wow/hmm/oh/ah/well/really/just/maybe/perhaps/probably/if/"
	"only/boss/supervisor/principal/decide/accept/accepting/message/note/"
	"news/keep/posted/updated/been/swamped/busy/crazy/slammed/hectic/big/"
	"finally/phew/whew/woohoo/yay/hooray/lol/haha/ouch/ugh/omg/yikes/"
	"possibly/depends/involves/saw/radar/bring/up/acknowledged/monday/"
	"tuesday/wednesday/thursday/friday/meeting/lets/weekend/tonight/"
	"mail/received/got/noted/copy/best/rather/possible/wrong/joke/serious/"
	"real/kind/am/supposed/explain/explained/clarify/context/info/forward/"
	"helps/touch/asap/able/happy/glad/sir/maam/folks/team/everyone/lo/la/el/y/"
	"que/reviso/aviso/les/le/te/voy/a/ver/checar/revisar/gracias/si/de/"
	"recibido/enterado/entendido/perfecto/esto/eso/con/mi/un/una/por/favor/"
	"pensar/duda/pregunta/ayuda/hacer/algo/luego/me/se/no";

bool
talk_is_empty(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	for (size_t at = s->begin; at < s->end; at++)
		if (word_is_spoken(&actor->words.list[at]) &&
		    !word_is_any(&actor->words.list[at], empty))
			return false;
	return true;
}

/* "please call me", "please mark it": a request that no mail can grant. */
bool
talk_requests(const struct actor *actor)
{
	static const char *const phrases[] = {
		"please? tell/show me/us when/once/what/how you/step/to/it/i ...",
		"please? see/read my/the/our last/previous/earlier/other/first ...",
		"please/kindly/favor advise/respond/confirm/reply ...",
		"same as before/last/yesterday/always ...",
		"i/ive/we/weve already replied/answered/responded/told/sent ...",
		"please/sorry? ,? disregard/ignore/forget my/the/this/that/it ...",
		("please/kindly mark/call/stop/remove/change/resend/explain/"
		"help/clarify/reset/find/email/contact/update/fix/undo ..."),
		"por favor ... llamenme/llameme/expliquen/expliqueme/ayuda",
		("can/could/would you/someone/somebody please? mark/call/stop/"
		"remove/change/resend/explain/help/clarify/reset/email/"
		"contact ..."),
		"please/kindly? tell me when/what/if/how ...",
	};
	const struct sentence *s = &actor->sentence;

	if (s->question || actor->passed_on)
		return false;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_match(&actor->words, s->begin, s->end,
		                phrases[i]) > 0)
			return true;
	return false;
}

/* Is the deed of a step told as something that has happened? */
static bool
tells_step(const struct actor *actor)
{
	for (int32_t i = 0; i < actor->context->step_count; i++)
		if (step_told(actor, actor->sentence.begin,
		    actor->sentence.end, actor->context->steps[i].number))
			return true;
	return false;
}

/* Told by others, or only believed, that something is as it should be. */
bool
talk_claims(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	/* "I heard the forms came in" */
	if (in_sentence(actor, CUE_HEARSAY) && words_have(&actor->words,
	    s->begin, s->end, "came/is/are/were in/here/reloaded/back"))
		return !in_sentence(actor, CUE_NOT);
	return (in_sentence(actor, CUE_HEARSAY) ||
	        in_sentence(actor, CUE_DOUBT)) &&
	       ((words_have(&actor->words, s->begin, s->end,
	                    "has/have been _") &&
	         !words_have(&actor->words, s->begin, s->end, "has/have been "
	                     "told/informed/reported/mentioned/assured")) ||
	        tells_step(actor) ||
	        in_sentence(actor, CUE_DONE) || words_have(&actor->words,
	        s->begin, s->end, "works/fixed/installed/delivered/"
	        "arrived/running/ready/posted/funciona/resolved/"
	        "shipped/ordered/sent/repaired/replaced/approved")) &&
	       !in_sentence(actor, CUE_FUTURE) && !in_sentence(actor, CUE_IF) &&
	       !words_have(&actor->words, s->begin, s->end, "still/being") &&
	       !words_have(&actor->words, s->begin, s->end, "not done/ready");
}

/* "Will check with my boss and get back to you": neither yes nor no. */
bool
talk_defers(const struct actor *actor)
{
	static const char *const asking[] = {
		"check/talk/ask/speak/see/confirm/consult*/pregunt*/find/run/"
		"hear/verify/touch/discuss/visit/think/dig/circle/hablar/revis*/read/"
		"reread/sleep/mull/consider/decide",
	};
	static const char *const later[] = {
		"get/circle/come/report back", "let you/everyone/yall know",
		"le/les/te aviso/digo/confirmo", "before i/we", "first",
		("and/then give/send you/everyone/yall? my/an/a/our "
		"answer/decision/word/reply/response"),
		"and reply/respond/decide/answer", "then reply/respond/decide",
	};
	static const char *const above[] = {
		"check/talk/ask/speak/confirm/consult*/pregunt*/discuss/hablar "
		"it/this/lo? with/to/by/con/a? my/our/mi boss/supervisor/principal/"
		"director/directora/manager/jefa/jefe/team/superintendent/"
		"equipo/admin/department/lead",
		"ill/well/i/we/let/need/will will/need/have/want/me? to? first? "
		"check/talk/speak/confirm/consult with/to _",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	bool back = false;

	if (actor->context->state != CHALLENGE_ASSIGNED || s->question ||
	    actor_has(actor, ACTION_ACCEPT) ||
	    in_sentence(actor, CUE_DECLINE) ||
	    words_have(w, s->begin, s->end, "please/you should/need/can") ||
	    !(words_have(w, s->begin, s->end, "i/we/ill/well/me/us/id") ||
	      word_is_any(&w->list[s->begin], "will/need/gotta/have/must/voy/"
	                  "dejeme/dejenme/tengo/let/vamos/going")))
		return false;
	if ((words_have(w, s->begin, s->end, above[0]) ||
	     words_match(w, s->begin, s->end, above[1]) > 0) &&
	    !words_have(w, s->begin, s->end, "asked/talked/spoke/checked"))
		return true;
	for (size_t i = 0; i < sizeof(later) / sizeof(later[0]); i++)
		back = back || words_have(w, s->begin, s->end, later[i]);
	return back && words_have(w, s->begin, s->end, asking[0]);
}
