/*
 * actions_named.c - "the carts are installed" for the step "Install the
 * charging carts": wording that names one step and no other.
 *
 * Each step is compared with a clause word by word (actions_match.c): is its
 * verb there, in which form, how many of its other words, and how many words
 * that it does not have? The step that fits best (actions_fit.c) is meant, if
 * it fits well enough and no other does as well.
 */
#include "parsers/actions_match.h"
#include "parsers/actions_stem.h"

enum { NAMED_WORDS_MOST = 40 };

/* Words that name nothing. */
static const char common[] =
	"the/a/an/of/to/for/in/on/at/with/and/or/by/from/new/all/our/my/your/"
	"their/this/that/these/those/is/are/was/were/be/been/has/have/had/ive/"
	"weve/theyve/i/we/you/they/it/its/now/today/yesterday/already/finally/"
	"just/done/complete/completed/finished/out/up/morning/afternoon/week/"
	"last/night/will/also/both/as/going/el/la/los/las/de/del/para/con/un/"
	"una/cada/se/ya/han/ha/he/sido/estan/esta/fue/fueron/hoy/ayer/ill/well/"
	"monday/tuesday/wednesday/thursday/friday/saturday/sunday/everyone/"
	"am/got/to/en/ourselves/listo/lista/listos/listas/hecho/due/moving/y/"
	"off/over/down/very/so/too/not/isnt/arent/wasnt/werent/havent/hasnt/"
	"dont/didnt/cant/wont/no/never/still/yet/then/here/there/extra/al/a/"
	"though/please/thanks/thank/gracias/me/us/them/him/her/his/i/he/she/"
	"early/late/time/lo/le/les/nos/que/mi/su/por/fin/into/thats/theyre/"
	"everything/else/quedo/quedaron/whole/long/good/news/update/status/"
	"yes/ok/okay/happy/glad/say/report/successfully/officially/about/"
	"each/every/half/some/first/then/im/were/am/being/get/gets/getting/"
	"placed/submitted/happen/happens/happening/held/place/date/deadline/"
	"scheduled/planned/set/target/taken/care/actually/again/mark/marked/"
	"but/pero/because/while/porque/however/although/though/"
	"check/task/item/step/steps/paso/pasos/numero/number/website/site/"
	"online/portal/account/web/page/attached/posted/published/live/ready/"
	"runs/running/works/working/open/tenemos/tienen/hay/esto/eso/este/esa/"
	"gonna/both/was/one/ones/two/noon/took/take/takes/happened/hand/day/"
	"days/weeks/around/inbox/against/years/months/hours/minutes/times/"
	"hour/minute/month/ago/recently/deep/double/instead/rather/through/via/using/since/after/per/within/until/till/before/theres/"
	"longer/taking/weekend/home/w/part/portion/phase/stage/thing/tonight/"
	"overnight/quedar/quedara/ser/sera/pasar/pasa";

bool
word_is_content(const struct word *word)
{
	return word_is_spoken(word) && !word_is_any(word, common);
}

/* Where something stands, or when; but for a step that is about it. */
static const char soft[] =
	"website/site/portal/account/accounts/web/page/report/reports/place/"
	"news/morning/afternoon/night/check/checks/update/updates/part/home/"
	"portion/phase/stage/thing";

/* "4" and "four"; -1 for other words. */
static int32_t
number_of(const struct word *word)
{
	static const char *const names[] = {
		"one/uno/una", "two/dos", "three/tres", "four/cuatro",
		"five/cinco", "six/seis", "seven/siete", "eight/ocho",
		"nine/nueve", "ten/diez", "eleven", "twelve/doce",
	};

	/* "bus 3's camera" */
	if (word->kind == WORD_NUMBER || (word->number >= 0 &&
	    slice_ends(word->folded, "s")))
		return word->number;
	for (int32_t i = 0; i < 12; i++)
		if (word_is_any(word, names[i]))
			return i + 1;
	return -1;
}

struct gist *
gists_of(const struct words *words, bool of_step, struct arena *arena)
{
	struct gist *gists = arena_alloc_array(arena, words->count + 1,
	                                       sizeof(*gists));

	for (size_t i = 0; i < words->count; i++)
		gists[i] = (struct gist){
			.stem = stem_of(words->list[i].folded),
			.value = number_of(&words->list[i]),
			.content = word_is_content(&words->list[i]) ||
			           (of_step && i > 0 && word_is_any(
			            &words->list[i], soft)),
		};
	return gists;
}

/*
 * "Have legal review the form", "ask HR to hire a clerk": where the deed that
 * somebody else does stands; 0 if there is none.
 */
static size_t
caused_verb(const struct words *step)
{
	enum { FAR = 5 };
	const size_t to = step->count < FAR + 1 ? step->count : FAR + 1;

	if (step->count < 4 || !word_is_any(&step->list[0], "have/get/ask/tell/"
	    "let/make/need/pedir/hacer/lograr"))
		return 0;
	for (size_t at = 2; at + 1 < to; at++)
		if (word_is(&step->list[at], "to"))
			return at + 1;
	if (!word_is_any(&step->list[0], "have/let/make"))
		return 0;
	for (size_t at = 3; at < to; at++)
		if (word_is_any(&step->list[at], "the/a/an/our/all/every/each/"
		                "their/my"))
			return at - 1;
	return 0;
}

/* What is soft elsewhere names something where a step has it. */
static void
harden_words(struct actor *actor)
{
	for (size_t at = 0; at < actor->words.count; at++) {
		if (!word_is_any(&actor->words.list[at], soft))
			continue;
		for (int32_t i = 0; i < actor->context->step_count; i++)
			for (size_t word = 1; word < actor->steps[i].count &&
			     !actor->gists[at].content; word++)
				actor->gists[at].content =
					stem_same(actor->gists[at].stem,
					          actor->step_gists[i][word].stem);
	}
}

void
steps_note_caused(struct actor *actor)
{
	harden_words(actor);
	for (int32_t i = 0; i < actor->context->step_count; i++)
		actor->step_caused[i] = caused_verb(&actor->steps[i]);
}

/* Which word of the step, or its count. */void
step_named(const struct actor *actor, size_t from, size_t to,
           struct naming *naming)
{
	const struct words *words = &actor->words;
	struct date_span date = { .begin = to, .end = to };
	size_t stop = to;	/* before a date at the end */
	int best = 0;
	int fitting = 0;
	int32_t by_deed = 0;

	*naming = (struct naming){ .number = 0 };
	if (to - from > NAMED_WORDS_MOST)
		return;
	if (!date_find(words, from, to, actor->context->today, &date))
		date = (struct date_span){ .begin = to, .end = to };
	else if (date.end == to)
		stop = date.begin;
	for (int32_t i = 0; i < actor->context->step_count; i++) {
		const struct reading_step *step = &actor->context->steps[i];
		struct match match;
		bool done;
		int score;

		if (actor->steps[i].count == 0)
			continue;
		match_step(actor, from, to, i, &date, &match);
		score = match_fit(words, from, stop, &match);
		fitting += score > 0;
		done = score > 0 && match_is_done(words, from, stop, &match);
		if (done && match.deed != NULL && match.head)
			by_deed = step->number;
		done = done && (match.hits == match.wanted || match.hits == 0 ||
		        match.same_verb ||
		        match_is_distinct(actor, from, to, i));
		/* of two that fit as well, one is done already */
		score = score * 2 + (score > 0 && !step->done);
		if (score < best || score == 0)
			continue;
		naming->several = score == best;
		naming->said_done = (naming->several && naming->said_done) ||
		                    done;
		naming->own = match.own;
		naming->number = step->number;
		best = score;
	}
	if (naming->several)
		naming->number = 0;
	/* "scanner purchased": also to be installed, but that is not said */
	if (fitting == 1 && by_deed == naming->number && by_deed != 0)
		naming->said_done = true;
}

bool
step_told(const struct actor *actor, size_t from, size_t to, int32_t number)
{
	struct date_span date = { .begin = to, .end = to };

	for (int32_t i = 0; i < actor->context->step_count; i++) {
		struct match match;

		if (actor->context->steps[i].number != number ||
		    actor->steps[i].count == 0)
			continue;
		match_step(actor, from, to, i, &date, &match);
		match.hits = 1;	/* its number stands for its words */
		match.first_hit = from;
		return match.same_verb &&
		       match_is_told(&actor->words, from, to, &match);
	}
	return false;
}

int32_t
step_mentioned(const struct actor *actor, size_t from, size_t to)
{
	struct date_span date = { .begin = to, .end = to };
	int32_t found = 0;

	for (int32_t i = 0; i < actor->context->step_count; i++) {
		struct match match;

		if (actor->steps[i].count == 0)
			continue;
		match_step(actor, from, to, i, &date, &match);
		if (!(match.same_verb || match.head) ||
		    match.strange_before + match.strange_after > 0 ||
		    match.elsewhere || match.other_number)
			continue;
		if (found != 0)
			return 0;
		found = actor->context->steps[i].number;
	}
	return found;
}
