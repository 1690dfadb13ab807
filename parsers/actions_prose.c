/*
 * actions_prose.c - plain sentences that speak of no planned step.
 *
 * Asked in this order: is it a question, is the challenge removed, does
 * somebody take it, pass it on, promise something by a day? What is left is
 * told, or too weak to mean anything.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"


static bool
in_sentence(const struct actor *actor, enum cue cue)
{
	return cue_in(&actor->words, actor->sentence.begin, actor->sentence.end,
	              cue);
}

static int
spoken_words(const struct actor *actor)
{
	int spoken = 0;

	for (size_t at = actor->sentence.begin; at < actor->sentence.end; at++)
		spoken += word_is_spoken(&actor->words.list[at]);
	return spoken;
}

/* "What is this?", "Is this a joke?" */
static bool
asks_nothing(const struct actor *actor)
{
	static const char vague[] =
		"is/this/that/a/an/joke/what/who/why/how/do/did/i/me/my/it/the/"
		"get/got/getting/picked/chosen/mean/have/has/to/take/are/you/"
		"serious/for/real/am/supposed/on/be/in/of/and/so/does/was/wait/"
		"huh/really/email/mail/message/say/said/about/we/us";
	const struct sentence *s = &actor->sentence;

	for (size_t at = s->begin; at < s->end; at++)
		if (word_is_spoken(&actor->words.list[at]) &&
		    !word_is_any(&actor->words.list[at], vague))
			return false;
	return true;
}

/* Where the question itself begins: behind "and", "oh", "please tell me". */
static size_t
skip_to_question(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at = s->begin;

	while (at + 2 < s->end && (word_is_any(&w->list[at],
	       "and/but/so/oh/y/oigan/also/pero") || word_is_mark(&w->list[at], ',')))
		at++;
	return at + words_match(w, at, s->end, "please? tell me please? ,/:?");
}

/* "can you tell me which rooms": no hearsay. */
static bool
wants_telling(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	/* "is it supposed to go in room 4?" */
	if (words_match(&actor->words, s->begin, s->end, "is/are/isnt/arent/was/"
	                "were/wasnt/werent the/it/that/they/these/those ... "
	                "supposed to go/be/have/fit/work/come/get/include") > 0)
		return true;
	/* "which families were told?" */
	if (words_match(&actor->words, s->begin, s->end, "who/which/what") > 0 ||
	    words_match(&actor->words, s->begin, s->end, "is/was there a/any "
	                "record/list/copy/log/note/chance") > 0)
		return words_have(&actor->words, s->begin, s->end,
		                  "told/informed/mentioned");
	if (words_match(&actor->words, s->begin, s->end, "can/could/would the/"
	                "your submitter/teacher/person/reporter/school tell/"
	                "say/show us/me?") > 0)
		return true;
	if (words_match(&actor->words, s->begin, s->end, "and/so? did/do/does/"
	    "has/have they/she/he/you/anyone/anybody/someone/the/your/their _? "
	    "say/said/mention/mentioned/tell/report/hear/heard") > 0)
		return true;
	return words_have(&actor->words, s->begin, s->end,
	                  "can/could/would/will you/someone/anyone/they "
	                  "please? tell/remind/show me/us/everyone") ||
	       words_match(&actor->words, s->begin, s->end,
	                   "please? tell/remind me/us please?") > 0;
}

/* "Should I order more?": of what the sender does themselves. */
static bool
asks_of_sender(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	return words_match(&actor->words, s->begin, s->end, "and/so/but/ok? "
	       "should/do/would/did/am i/we") > 0 ||
	       words_have(&actor->words, s->begin, s->end, "what/how/why/when/"
	       "where/who/or/, should/do/would/did/am i/we");
}

/* "Has it been published?", of the step to publish: who would know? */
static bool
asks_if_done(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	if (words_match(&actor->words, s->begin, s->end,
	                "has/have/was/were/did/is/are") == 0)
		return false;
	for (int32_t i = 0; i < actor->context->step_count; i++)
		if (step_told(actor, s->begin, s->end,
		              actor->context->steps[i].number))
			return true;
	return false;
}

/* "How are the twins?", "Isn't it always the way?": nobody has to answer. */
static bool
is_small_talk(const struct actor *actor)
{
	static const char *const phrases[] = {
		"and/so? how/hows are/is? you/things/life/everyone/yall/everybody",
		("how are the/your kids/twins/boys/girls/family/folks/grandkids/"
		"dogs/cats"), "how have you been",
		("how was your/the _? weekend/vacation/summer/break/trip/holiday/"
		"holidays/game/wedding/thanksgiving/christmas/birthday"),
		"how about that/those/them", "can you believe", "who knew",
		"did/do you see/catch/watch the _? game", "what a _",
		"isnt it/that/this/life always/funny/something/great/nice/grand",
		"when isnt/is it/there ever?", "why do/is it? i/we/it always",
		"could/can/would you/someone/somebody please? thank/congratulate",
		"is/has anybody/anyone/somebody else _", "arent we/you all",
		"wouldnt you know", "do/does you/anyone/anybody ever",
	};
	const struct sentence *s = &actor->sentence;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_match(&actor->words, s->begin, s->end,
		                phrases[i]) > 0)
			return true;
	return words_have(&actor->words, s->begin, s->end,
	                  "when isnt/arent it/they");
}

static bool
read_question(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct action *action;
	struct slice name;

	if (!s->question)
		return false;
	/* "would you give it to her?" */
	if (in_sentence(actor, CUE_HAND_ON) && words_match(&actor->words,
	    s->begin, s->end, "can/could/would/will you") > 0 &&
	    words_have(&actor->words, s->begin, s->end, "to/on him/her/them"))
		return false;
	/* "can you assign this to Kim?" */
	if (person_find(actor, s->begin, s->end, &name) &&
	    ((actor->context->state == CHALLENGE_ASSIGNED && words_match(
	      &actor->words, s->begin, s->end, "can/could/should this/it _? "
	      "go/be/get") > 0) ||
	     (actor->context->state == CHALLENGE_ASSIGNED && words_match(
	      &actor->words, s->begin, s->end, "can/could/should _ _? be/have/"
	      "get the/this/it") > 0 && !words_have(&actor->words, s->begin,
	      s->end, "i/we")) ||
	     (in_sentence(actor, CUE_HAND_ON) &&
	      words_have(&actor->words, s->begin, s->end,
	                 "can/could/would/will you/someone/somebody/anyone/we"))
	     ||
	     (actor->context->state == CHALLENGE_ASSIGNED &&
	      words_match(&actor->words, s->begin, s->end, "can/could/would/"
	      "should _ _? _? _? take/own/handle/lead this/it/that/over") > 0 &&
	      !words_have(&actor->words, s->begin, s->end, "i/we"))))
		return false;
	if (is_small_talk(actor)) {
		if (actor->reading->action_count == 0)
			actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (in_sentence(actor, CUE_ADMIN) || in_sentence(actor, CUE_REMOVED) ||
	    in_sentence(actor, CUE_DONE) ||
	    (in_sentence(actor, CUE_HEARSAY) && !wants_telling(actor)) ||
	    spoken_words(actor) < 2 || asks_nothing(actor) ||
	    words_match(&actor->words, s->begin, s->end, "i thought/guess/"
	    "suppose/assume/assumed") > 0 || words_match(&actor->words, s->begin,
	    s->end, "im? not sure/certain") > 0) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	/* "maybe Joaquin?" */
	if (words_match(&actor->words, s->begin, s->end, "or? maybe/perhaps/"
	    "possibly _") > 0 && spoken_words(actor) <= 4 &&
	    person_find(actor, s->begin + 1, s->end, &name)) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (asks_if_done(actor) || asks_of_sender(actor)) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	action = actor_add(actor, ACTION_ASK);
	if (action != NULL)
		action->text = arena_copy(actor->arena, slice_trim(words_text(
			&actor->words, skip_to_question(actor), s->next)));
	return true;
}

/* "I'll take this, but the money won't come until spring". */
static void
note_behind(struct actor *actor, size_t from)
{
	enum { WORDS_LEAST = 5 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t spoken = 0;

	while (from < s->end && !clause_turns(w, from))
		from++;
	while (from < s->end && w->list[from].kind == WORD_MARK)
		from++;
	/* "..., sorry about the delay, ..." */
	for (size_t at = from; at < s->end; at++)
		if (clause_mark(w, at) && is_courtesy(w, from, at)) {
			from = at + 1;
			break;
		}
	for (size_t at = from; at < s->end; at++)
		spoken += word_is_spoken(&w->list[at]);
	/* "..., you can put me down as the owner": the same again */
	if (cue_in(w, from, s->end, CUE_ACCEPT) ||
	    words_have(w, from, s->end, "anyway/anyhow") ||
	    words_match(w, from, s->end,
	    "on/en behalf/nombre of/de") > 0 || words_match(w, from, s->end,
	    "effective/starting/as/since/because _") > 0)
		return;
	if (spoken >= WORDS_LEAST && actor->unclear_in != actor->sentence_count
	    && !is_courtesy(w, from, s->end) &&
	    !word_is(&w->list[from], "so") && !chat_is(actor, from, s->end) &&
	    !clause_is_reason(w, from, s->end))
		actor_note(actor, from, s->next);
}

/* "I won't make March 19.": no news once the new day is given. */
static bool
is_missed_day(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	return words_have(&actor->words, s->begin, s->end, "wont/cant/not/"
	                  "couldnt/didnt going? to? be? able? to? make/hit/meet/"
	                  "finish/reach") ||
	       words_have(&actor->words, s->begin, s->end,
	                  "no llego/llegamos/alcanzo/alcanzamos");
}

/* "Permit in hand!": a cry beside what is told in full. */
static bool
is_cry(const struct actor *actor)
{
	enum { WORDS_MOST = 4 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	if (s->next <= s->end || spoken_words(actor) > WORDS_MOST ||
	    s->end >= w->count || !word_is_mark(&w->list[s->end], '!') ||
	    actor->body.at >= actor->body.end)
		return false;
	return !words_have(w, s->begin, s->end, "is/are/was/were/has/have/had/"
	                   "need/needs/no/not/isnt/wont/broke/broken/came/did");
}

void
actor_read_prose(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	size_t behind = s->begin;

	if (s->begin >= s->end || office_signs(actor) || read_question(actor) ||
	    actor_read_inline_list(actor) || talk_is_heading(actor))
		return;
	actor_heed_last_word(actor);
	if (s->begin >= s->end)
		return;
	if (actor_read_accept(actor, &behind)) {
		if (!actor_read_promises(actor, behind))
			note_behind(actor, behind);
		return;
	}
	if (talk_defers(actor)) {
		actor_unclear(actor, s->begin, s->next);
		return;
	}
	/* "You'll want to tell him there are 3 open on this already" */
	if (actor->passed_on && chat_informs(actor, s->begin, s->end) &&
	    !in_sentence(actor, CUE_DECLINE)) {
		actor_note_meant(actor, s->begin, s->next);
		return;
	}
	if (actor_read_passing(actor) || actor_read_removed(actor) ||
	    (!actor->passed_on && actor_read_promises(actor, s->begin)) ||
	    actor_read_weak(actor))
		return;
	if (talk_claims(actor) || talk_requests(actor)) {
		actor_unclear(actor, s->begin, s->next);
		return;
	}
	if (talk_is_empty(actor) || is_cry(actor))
		return;
	if (is_missed_day(actor)) {
		size_t before = actor->note.length;

		actor_note(actor, s->begin, s->next);
		actor->late = (struct late){ .from = before,
		                             .to = actor->note.length };
		return;
	}
	actor_heed_contradiction(actor);
	if (chat_elaborates(actor, s->begin, s->end)) {
		actor->last_told = actor->sentence_count;
		return;
	}
	if (chat_is(actor, s->begin, s->end) || chat_excuses(actor) ||
	    chat_proves(actor, s->begin, s->end))
		return;
	if (actor->passed_on && (chat_informs(actor, s->begin, s->end) ||
	    chat_adds(actor, s->begin, s->end)))
		actor_note_meant(actor, s->begin, s->next);
	else if (!actor->passed_on && !actor->aside)
		actor_note(actor, s->begin, s->next);
}
