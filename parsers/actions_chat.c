/*
 * actions_chat.c - what is told beside an action and is no news of the
 * challenge: of family, food and weather, of holidays, and how a step that is
 * done was done. And the other way round: what is news, though it stands beside
 * a refusal, whose reasons are none.
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"
#include "parsers/remarks.h"

/* Wherever they stand in a sentence. */
static const char *const chats[] = {
	("daughter/daughters/husband/husbands/wife/grandbaby/grandkids/grandson/"
	"granddaughter/birthday/birthdays/anniversary/wedding/honeymoon/"
	"maternity/retirement/beach/daffodils/autumn/foliage/sunshine/"
	"playoffs/superbowl/sermon/hija/hijo/esposo/esposa/abuela/cumpleanos"),
	("my mother/mom/dad/father/dog/cat/kids/knees/back/boyfriend/girlfriend/"
	"brother/sister/son"),
	("coffee/tea/muffin/muffins/donut/donuts/tamales/beer/cookies/brownies/"
	"bread/casserole/potluck/pie/pizza/cafe/pastel"),
	("congratulations/congrats/hallelujah/felicidades/gorgeous/hooray/"
	"woohoo/lol/haha/lmao/yay"),
	("happy/merry/feliz/felices new/cinco/year/fiestas/halloween/birthday/"
	"thanksgiving/easter/hanukkah/holidays/fall/spring/summer/friday/monday"),
	"enjoy the/your ...", "best/warm/good wishes/luck for/to/with/on",
	"wish/wishing you ...", "say hi/hello/hey to", "love yall/ya/the/it/this",
	"sue me", "not kidding", "honest to god/goodness", "god bless",
	"took me/us/about/only/longer/way/forever/less/three/two/all ...",
	"may i say", "a pleasure", "the best", "you rock", "squeaky",
	"eating me alive", "knee deep", "a zoo", "a bear", "knock on wood",
	"fingers crossed", "cross your fingers", "glad/happy to be of",
	"off to my/the/a", "very/so/too sweet/kind/proud/lovely/amable of?",
	"were lovely/wonderful/great/sweet/kind", "been meaning/wanting to",
	"nobody knows ... like", "my thanks to", "thanks to _",
	"beautiful season/day/time/town", "snow days got", "good pen",
	"yours truly", "never volunteer", "caffeine", "ate",
	"like/as you wanted/asked/said", "like the box/manual/book says",
	("doctors/contest/sweater/wildcats/falcons/tigers/eagles/royal/"
	"pricier/cheaper"), "lovely lady/man/couple/people", "hold music",
	"nobody/no else knows", "forgive me/the ...", "dont forget the",
	"watch those/the", "sorry if this/i", "going home", "just back from",
	"take/takes ... seriously", "i was out/away/gone/sick/off",
};

/* How a sentence begins that is only polite, or only about the sender. */
static const char *const openings[] = {
	"i/we do? apologize/apologise/regret ...", "my apologies ...",
	"sorry you/it/for/about/that ...", "thats/thatll be? both/all/#/it",
	"saludos desde/de/a", "muchas gracias", "and? dont call me",
	"you all/guys/folks are", "dont spend it", "dont tell anyone",
	"i owe you", "have a good/great/nice/happy/blessed/safe ...",
	"what a day/week/month/year/ride/relief", "long/crazy/busy day/week",
	"and? tell _ _? _? her/his/their/i/we/thanks/hi/hello",
	"please? copy/cc/include me on/in ...", "your reminders/emails/system",
	"i live/coached/taught/grew ...", "took you long ...",
	"ive been under/sick/swamped/slammed ...",
	"finally some/a good/bit", "call it", "small world",
};

/* News, and no chat, whatever else is said. */
static const char news[] =
	"need/needs/needed/waiting/wait/broken/leak/vendor/safety/unsafe/"
	"approval/approved/budget/permit/inspection/inspector/warranty/delay/"
	"delayed/backordered/quote/invoice/contract/union/board/parents/"
	"students/meanwhile/asked/wants/found/discovered/turns/until/unless/"
	"however/but/still/yet/seguimos/sigue/siguen/todavia/falta/faltan/"
	"pendiente/pendientes";

bool
chat_is_news(const struct actor *actor, size_t from, size_t to)
{
	return words_have(&actor->words, from, to, news) ||
	       words_have(&actor->words, from, to,
	                  "has/have/had/theres/is/are no/nobody/none/neither") ||
	       words_have(&actor->words, from, to,
	                  "not sure/certain how/if/when/whether/who/where");
}

bool
chat_is(const struct actor *actor, size_t from, size_t to)
{
	const struct words *w = &actor->words;

	if (words_have(w, from, to, news))
		return false;
	for (size_t i = 0; i < sizeof(openings) / sizeof(openings[0]); i++)
		if (words_match(w, from, to, openings[i]) > 0)
			return true;
	for (size_t i = 0; i < sizeof(chats) / sizeof(chats[0]); i++)
		if (words_have(w, from, to, chats[i]))
			return true;
	return false;
}

/* "Third shift did it Sunday", "Gray ones, two of them": of what is done. */
bool
chat_elaborates(const struct actor *actor, size_t from, size_t to)
{
	enum { WORDS_MOST = 14, FRAGMENT_MOST = 6, REASON_MOST = 10 };
	static const char open[] =
		"will/wont/ill/well/going/still/not/no/isnt/wasnt/didnt/doesnt/"
		"cant/couldnt/however/also/next/though/says/said/told/if/when/"
		"once/should/must/might/may/wrong/short/missing/only/except/"
		"another/other/second/more/then/broke/failed/learned/tomorrow/"
		"is/are/isnt/arent/has/have/waits/begins/starts/hurt/hurts";
	const struct words *w = &actor->words;
	const struct reading *reading = actor->reading;
	bool past = false;

	if (to - from > WORDS_MOST || reading->action_count == 0 ||
	    (actor->last_told + 1 != actor->sentence_count &&
	     actor->last_told != actor->sentence_count))
		return false;
	/* "2 will be done Monday. Half my team is out": why */
	if (reading->actions[reading->action_count - 1].kind ==
	    ACTION_STEP_DUE)
		return to - from <= REASON_MOST &&
		       words_have(w, from, to, "out/sick/away/off/need/needs/"
		                  "short/late/busy/takes/took/other/jury/leave/"
		                  "vacation/enferm*/"
		                  "ocupad*") &&
		       !words_have(w, from, to, "meanwhile/also/but/please/"
		                   "though/however/not/no/will/step/students/"
		                   "parents/teachers/asked/told");
	if (reading->actions[reading->action_count - 1].kind !=
	    ACTION_STEP_DONE || words_have(w, from, to, news) ||
	    words_have(w, from, to, open))
		return false;
	for (size_t at = from; at < to; at++)
		past = past || stem_form(&w->list[at]) == FORM_PAST ||
		       word_is_any(&w->list[at], "put/was/were/did");
	/* "18 of 18", "Room 114!" */
	if (to - from <= 2 || (stem_form(&w->list[from]) == FORM_PAST &&
	    !slice_ends(w->list[from].folded, "mos")) ||
	    words_have(w, from, to, "ones ,") ||
	    words_have(w, from, to, "of them"))
		return true;
	if (!past)
		return to - from <= FRAGMENT_MOST + 2 &&
		       (words_have(w, from, to, "# of #") ||
		        (words_have(w, from, to, "#") && to < w->count &&
		         word_is_mark(&w->list[to], '!'))) &&
		       !words_have(w, from, to, "i/we/it/they/he/she");
	return words_have(w, from, to, "it/them/one/ones/each/both/all");
}

/*
 * "Every office has the new cards", beside "the obstacle is gone": how it shows
 * that it is.
 */
bool
chat_proves(const struct actor *actor, size_t from, size_t to)
{
	enum { AHEAD = 200 };	/* words */
	const struct words *w = &actor->words;
	size_t next = actor->sentence.next;
	size_t end = next + AHEAD < actor->body.end ? next + AHEAD
	                                            : actor->body.end;

	return words_have(w, from, to, "every/each/everyone/everybody/"
	                  "everywhere/nobody/longer/cada/todos") &&
	       !words_have(w, from, to, "but/except/still/until/if/when/once/"
	                   "almost/most/should/will/can/need/needs/wrote/pero/"
	                   "excepto") &&
	       (actor_has(actor, ACTION_REMOVED) ||
	        cue_in(w, next, end, CUE_REMOVED));
}

bool
chat_excuses(const struct actor *actor)
{
	const struct reading *reading = actor->reading;
	bool acts = false;

	for (int32_t i = 0; i < reading->action_count; i++)
		acts = acts || (reading->actions[i].kind != ACTION_NOTE &&
		       reading->actions[i].kind != ACTION_UNCLEAR);
	return actor->excused_at == actor->sentence_count &&
	       actor->sentence_count > 0 && (acts || actor->excused_reply);
}

/* Beside a refusal: "FYI the door is wet inside", "I already shut it off". */
bool
chat_informs(const struct actor *actor, size_t from, size_t to)
{
	static const char *const phrases[] = {
		("fyi/note/heads/already/aware/meanwhile/yesterday/temporarily/ya/"
		"ojo/nota"),
		"last night", "twice", "there are/were #",
		"in case", "for whoever/what", "want to tell/know/mention",
		"should/may know", "id mention/add", "keep in mind", "id? just so",
		"by the way", "btw", "for the record", "i/we did/do ...",
		"too/tambien",
	};
	const struct words *w = &actor->words;

	if (words_have(w, from, to, "knows/runs/handles/speaks/covers"))
		return false;	/* why it is theirs */
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_have(w, from, to, phrases[i]))
			return true;
	return false;
}

bool
chat_adds(const struct actor *actor, size_t from, size_t to)
{
	enum { WEIGHT_LEAST = 192 };
	const struct words *w = &actor->words;

	/* why they do not take it, or who does */
	return !words_match(w, from, to, "i/we/im/were/my/our/ive/weve/he/she/"
	                    "shes/hes/they/theyre/its/thats/it/that/this/"
	                    "please") &&
	       !office_in(w, from, to) &&
	       !words_have(w, from, to, "no/not/any money/budget/funds/funding/"
	                   "staff/time/capacity/way/room/enough/keys/access") &&
	       !cue_in(w, from, to, CUE_DECLINE) &&
	       remark_weigh(w, from, to) >= WEIGHT_LEAST;
}
