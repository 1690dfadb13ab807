/*
 * actions_front.c - what a sentence is before it is read: who writes, what is
 * announced or thanked for in front, and where another sentence begins in it.
 */
#include "parsers/actions_parts.h"

/* "FYI, ", "Quick update: ", "Just letting you know that ". */
static void
skip_announcement(struct actor *actor)
{
	static const char *const phrases[] = {
		("quick/brief/short/small/status/weekly? update/fyi/status/heads "
		"up? :/,/-"),
		"fyi", "ps :/-/,/.?",
		"as promised/requested/discussed ,? an/the/my/your? update? :/,?",
		("just/quickly? wanted/writing/writting/emailing/letting to? "
		"let? you/everyone/all know that?"),
		"you may/can consider",
		("im/i/we am/are? happy/glad/pleased/proud/delighted/thrilled to "
		"report/say/announce/share that? :?"),
		("happy/glad/pleased/proud/delighted/thrilled to "
		"report/say/announce/share that? :?"),
		("im/i/we am/are? happy/glad/pleased/proud/delighted/thrilled to tell/inform "
		"you/everyone/yall/all that? :?"),
		"good/great/big/some news :/-/,",
		"para informarles/informar que?", "les informo/aviso que",
		"p . p? .? s .? :/-/,?", "pps/pd/posdata :/-/,/.?",
	};
	struct sentence *s = &actor->sentence;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		size_t size = words_match(&actor->words, s->begin, s->end,
		                          phrases[i]);

		if (size > 0 && s->begin + size < s->end)
			s->begin += size;
	}
}

/* "Thanks, " before what is meant. */
static void
skip_thanks(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t at = s->begin; at < s->end; at++) {
		if (!word_is_mark(&w->list[at], ',') &&
		    !(word_is_mark(&w->list[at], '-') && w->list[at].spaced) &&
		    !word_is_mark(&w->list[at], ';'))
			continue;
		if (at + 1 >= s->end || (!is_courtesy(w, s->begin, at) &&
		    !words_are(w, s->begin, at, "ok/okay/yes/yep/sure/great/"
		               "alright/si/bueno/yeah/absolutely thing?")))
			return;
		/* "Sorry for the delay, we had a bus in a ditch" */
		if (words_have(w, s->begin, at, "sorry/apolog*/perdon/disculp*"))
			actor->excused_at = actor->sentence_count;
		actor->excused_reply = words_have(w, s->begin, at,
		                                  "reply/response/answer");
		s->begin = at + 1;
		/* "My thanks to Curtis, who came in on a Saturday" */
		if (words_match(w, s->begin, s->end, "who/especially/"
		                "particularly/everybody/everyone") > 0 &&
		    !cue_in(w, s->begin, s->end, CUE_DONE) &&
		    !cue_in(w, s->begin, s->end, CUE_ACCEPT)) {
			s->begin = s->end;
			return;
		}
	}
}

/* "DONE 1, DUE 2 3/5, ASK ...": in capitals each is a command of its own. */
static bool
is_loud_command(const struct words *w, size_t at)
{
	const struct word *word = &w->list[at];

	if (!word_is_any(word, "done/due/ask/note/removed/accept/decline/"
	                 "reassign/step/hecho/fecha/nota/preguntar/paso"))
		return false;
	for (size_t i = 0; i < word->text.length; i++)
		if (word->text.data[i] >= 'a' && word->text.data[i] <= 'z')
			return false;
	return true;
}

/* The sentence ends at `at`; what follows is read as another. */
static void
cut_sentence(struct actor *actor, size_t at)
{
	struct sentence *s = &actor->sentence;

	s->next = at;
	s->end = at;
	while (s->end > s->begin + 1 &&
	       (actor->words.list[s->end - 1].kind == WORD_MARK ||
	        word_is_any(&actor->words.list[s->end - 1],
	                    "and/so/also/then/but/y")))
		s->end--;
	s->ends_line = false;
	s->question = false;
	actor->body.at = at;
}

/* "1 & 2 - DONE; 3 ...": of the numbers before it. */
static bool
is_behind_number(const struct words *w, size_t at, size_t to)
{
	return word_is_any(&w->list[at], "done/hecho") && at >= 2 &&
	       w->list[at - 1].kind == WORD_MARK &&
	       w->list[at - 2].kind == WORD_NUMBER &&
	       (at + 1 >= to || w->list[at + 1].kind != WORD_NUMBER);
}

static void
cut_commands(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	/* "So DUE 2 12/4" */
	if (s->begin + 1 < s->end && word_is_any(&w->list[s->begin],
	    "so/and/then/also/plus/please/y") &&
	    is_loud_command(w, s->begin + 1))
		s->begin++;

	/* "ACCEPT / STEP: call them / STEP: ..." on one line */
	for (size_t at = s->begin + 1; at + 1 < s->end; at++)
		if (is_loud_command(w, at) && w->list[at].spaced &&
		    word_is_mark(&w->list[at + 1], ':') &&
		    (slice_is(w->list[at].text, "STEP") ||
		     slice_is(w->list[at].text, "PASO") ||
		     word_is_mark(&w->list[at - 1], '|') ||
		     word_is_mark(&w->list[at - 1], '/') ||
		     (word_is_mark(&w->list[at - 1], ':') &&
		      at > s->begin + 2))) {
			cut_sentence(actor, at);
			return;
		}
	/* "..., so DUE 2 12/4": the text of no other command */
	for (size_t at = s->begin + 2; at + 1 < s->end && !s->listed &&
	     !word_is_any(&w->list[s->begin], "step/steps/paso/pasos/note/nota/"
	                  "ask/decline/add/new"); at++)
		if (is_loud_command(w, at) && (slice_is(w->list[at].text, "DUE")
		    || slice_is(w->list[at].text, "DONE")) &&
		    w->list[at + 1].kind == WORD_NUMBER &&
		    (w->list[at - 1].kind == WORD_MARK ||
		     word_is_any(&w->list[at - 1], "so/and/then/also"))) {
			cut_sentence(actor, at);
			return;
		}
	if (s->begin >= s->end || (!word_is_any(&w->list[s->begin],
	    "done/due/accept/accepted/hecho/fecha/removed/acepto") &&
	    w->list[s->begin].kind != WORD_NUMBER))
		return;
	for (size_t at = s->begin + 1; at < s->end; at++)
		if (is_loud_command(w, at) && !is_behind_number(w, at, s->end) &&
		    (w->list[at - 1].kind == WORD_MARK ||
		     w->list[at - 1].kind == WORD_NUMBER ||
		     is_loud_command(w, at - 1) ||
		     word_is_any(&w->list[at], "removed/due"))) {
			cut_sentence(actor, at);
			return;
		}
}

/* "Two questions would help me: what ...": announced, and nothing else. */
static bool
only_announces(const struct words *w, size_t from, size_t at)
{
	enum { WORDS_MOST = 9 };

	return word_is_mark(&w->list[at - 1], ':') && at - from <= WORDS_MOST &&
	       !words_have(w, from, at, "#") && !cue_in(w, from, at, CUE_DONE);
}

/* "..., what is the room number": a question behind what is said. */
static void
cut_question(struct actor *actor)
{
	static const char *const phrases[] = {
		("what/which/who/where/when/how is/are/was/were/do/does/did/"
		"time/room/rooms/school/many/much/long/grade/grades/kids"),
		"whats/wheres/whens/whos the/your/their",
		"can/could you/someone tell/send/ask/let",
		"is/are there any", "do/does/did you/they/the/it/anyone",
		"oigan y? _",
	};
	struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t at = s->begin + 2; at + 1 < s->end; at++) {
		if (w->list[at - 1].kind != WORD_MARK &&
		    !word_is_any(&w->list[at - 1], "and/but/also/so/y/pero"))
			continue;
		if (word_is_any(&w->list[at - 1], "and/or") && at < s->begin + 4)
			continue;
		/* ", which is good": tells more of what stands before it */
		if (!s->question && words_match(w, at, s->end, "which/who/where/"
		    "when is/are/was/were/do/does/did/will/can") > 0)
			continue;
		for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]);
		     i++)
			if (words_match(w, at, s->end, phrases[i]) > 0 &&
			    !words_have(w, s->begin, at, "ask/if/know/once/when/"
			                "tell/see/note/whether/question/what/"
			                "which/how/asking/wonder*/questions/curious")
			    && words_match(w, s->begin, s->end, "before") == 0 &&
			    !words_have(w, s->begin, s->begin + 1,
			                "is/are/do/does/can/could") &&
			    words_match(w, s->begin, s->end,
			                "step/paso :/-? _") < 2 +
			    (words_match(w, s->begin, s->end,
			                 "step/paso #") > 0 ? 1 : 0)) {
				if (s->question &&
				    only_announces(w, s->begin, at))
					s->begin = at;
				else
					cut_sentence(actor, at);
				return;
			}
	}
}

/* "Pending a last inspection, ...": what follows is not so yet. */
static bool
opens_conditionally(const struct actor *actor)
{
	static const char *const phrases[] = {
		("pending/barring/contingent/assuming/provided/providing/unless/"
		"salvo/excepto/pendiente/except/excluding/besides/without"),
		"subject/sujeto to/a", "as/so long as", "on condition",
		"in case", "a/con reserva/condicion de/que", "siempre que/y",
		"with/con the/one/a/una/la? exception/excepcion/exceptions",
		"apart/aside/other from/than", "not counting/including",
		"sin contar", "depending on", "should the/we/it/they",
		"a falta de", "all but",
	};
	const struct sentence *s = &actor->sentence;
	size_t from = s->begin;

	while (from + 1 < s->end && word_is_any(&actor->words.list[from],
	       "and/but/so/ok/well/y/pero/,"))
		from++;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_match(&actor->words, from, s->end, phrases[i]) > 0)
			return true;
	return false;
}

/*
 * "Jo here for Mr. Castellanos, who is in a meeting": what follows is said for
 * the owner.
 */
static bool
speaks_for_owner(struct actor *actor)
{
	enum { FIRST_SENTENCES = 2 };
	static const enum cue telling[] = {
		CUE_ACCEPT, CUE_DECLINE, CUE_HAND_ON, CUE_DONE, CUE_REMOVED,
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at = words_find(w, s->begin, s->end, "writing/answering/replying/"
	            "responding/emailing/here/assistant/secretary/dictated/sent/"
	            "typed/escribo/respondo/contesto for/on/to/of/by/por/de/en");

	/* "On behalf of Mr. Lund: he will take it" */
	if (words_match(w, s->begin, s->end, "on behalf of") > 0 ||
	    words_match(w, s->begin, s->end, "en nombre de/del") > 0) {
		size_t colon = words_find(w, s->begin, s->end, ":/,");

		actor->for_owner = true;
		if (colon + 1 < s->end)
			actor->sentence.begin = colon + 1;
	}
	if (words_have(w, s->begin, s->end,
	               "in/from/at mr/mrs/ms/dr .? _ _? office"))
		actor->for_owner = true;
	if (words_have(w, s->begin, s->end, "asked/asks/wants/wanted/like me to "
	    "let/tell/say/reply/write/answer/respond/confirm/report/pass"))
		actor->for_owner = true;
	/* "will be here by Friday", "were sent to Lincoln" */
	if (at >= s->end || actor->sentence_count > FIRST_SENTENCES ||
	    words_match(w, at, s->end, "here by/on/to") > 0 ||
	    words_match(w, at, s->end, "sent to/on/of") > 0)
		return false;
	for (at++; at < s->end && (w->list[at].kind == WORD_MARK || word_is_any(
	     &w->list[at], "for/on/to/of/by/por/de/en/behalf/nombre/our/my/the/mr/"
	     "mrs/ms/dr/la/el/sr/sra/director/principal/superintendent"));)
		at++;
	if (at >= s->end || !w->list[at].capital)
		return false;
	actor->for_owner = true;
	for (size_t i = 0; i < sizeof(telling) / sizeof(telling[0]); i++)
		if (cue_in(w, at, s->end, telling[i]))
			return false;
	if (words_have(w, at, s->end, "he/she/they accept/accepts/takes/"
	                              "declines"))
		return false;
	return !s->question;
}

/* "This is Dale from the warehouse": who writes is known already. */
bool
front_introduces(struct actor *actor)
{
	enum { FIRST_SENTENCES = 2, WORDS_MOST = 12 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at = s->begin + words_match(w, s->begin, s->end,
	            "hi/hello/hola? this/name/soy/habla/its/my/it/le name/is? "
	            "is? mr/mrs/ms/dr/sr/sra/coach/el/la? .?");
	size_t names = at;

	if (speaks_for_owner(actor))
		return true;
	if (at == s->begin || s->question || s->end - s->begin > WORDS_MOST ||
	    actor->sentence_count > FIRST_SENTENCES)
		return false;
	while (names < s->end && names < at + 3 &&
	       w->list[names].kind == WORD_PLAIN &&
	       (w->list[names].capital || (names == at && word_is_any(
	        &w->list[at - 1], "is/soy/habla/its/./mr/mrs/ms/dr/coach"))) &&
	       !word_is_any(&w->list[names], "the/a/an/from/in/at/not/my/our/"
	                    "for/is/what/how/done/now/it/fixed/mine"))
		names++;
	return names > at && names < s->end && word_is_any(&w->list[names],
	       "from/in/at/with/over/de/en/,") &&
	       !cue_in(w, s->begin, s->end, CUE_REMOVED) &&
	       !cue_in(w, s->begin, s->end, CUE_DONE);
}

/* "For #1: was anyone hurt?" */
static void
skip_topic(struct actor *actor)
{
	struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at = s->begin + words_match(w, s->begin, s->end,
	            "and/also? as? for/on/about/regarding/re/to/sobre");
	struct step_set set;
	size_t size;

	if (!s->question || at == s->begin || at >= s->end)
		return;
	size = steps_at(actor, at, s->begin, s->end, &set);
	if (size > 0 && at + size + 2 < s->end &&
	    (word_is_mark(&w->list[at + size], ':') ||
	     word_is_mark(&w->list[at + size], ',')))
		s->begin = at + size + 1;
}

void
front_prepare(struct actor *actor)
{
	actor->conditional = opens_conditionally(actor);
	skip_thanks(actor);
	skip_announcement(actor);
	cut_commands(actor);
	cut_question(actor);
	skip_topic(actor);
}
