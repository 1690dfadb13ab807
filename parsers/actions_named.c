/*
 * actions_named.c - "the carts are installed" for the step "Install the
 * charging carts": wording that names one step and no other.
 *
 * Each step is compared with a clause word by word: is its verb there, in which
 * form, how many of its other words, and how many words that it does not have?
 * The step that fits best is meant, if it fits well enough and no other does as
 * well.
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"
#include "parsers/dates.h"

enum { NAMED_WORDS_MOST = 40, SUBJECT_WORDS_MOST = 3, DECLARED_TAIL = 2 };

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
	"gonna/both/was/one/ones/two/noon/took/happened/hand";

static const char auxiliaries[] =
	"is/are/was/were/be/been/has/have/had/got/get/gets/estan/esta/fueron/"
	"fue/ha/han/sido/se/being/theyre/its/quedo/quedaron";

/* Behind these stands who did it, or how; not what was done. */
static const char agents[] =
	"by/from/via/through/using/after/since/thanks/por/with/con/before";

/* Verbs in another than the past: "to order", "will order". */
static const char unreal[] =
	"to/will/ill/well/can/could/should/would/must/may/might/gonna/shall/"
	"please/lets/cant/wont/dont/didnt/not/never/a/voy/vamos/puedo";

struct match {
	const struct word *deed;	/* its verb, or one of the same deed */
	size_t deed_at;
	bool same_verb;
	int hits;		/* different words of the step, no numbers */
	bool dated;
	int particles;		/* "up" of "put up" */
	bool head;		/* among them what its verb is done to */
	int wanted;		/* its words, without the verb */
	size_t first_hit;
	size_t last_hit;
	int strange_before;	/* words it does not have, before the verb */
	int strange_after;
	bool thing;		/* its end can be seen */
	bool elsewhere;		/* "in the library", which it does not say */
	bool other_number;	/* "3 families" of a step that says no number */
	uint64_t own;		/* its words and verb, from `from` on */
};

static bool
is_content(const struct word *word)
{
	return word_is_spoken(word) && !word_is_any(word, common);
}

/* "4" and "four"; -1 for other words. */
static int32_t
number_of(const struct word *word)
{
	static const char *const names[] = {
		"one/uno/una", "two/dos", "three/tres", "four/cuatro",
		"five/cinco", "six/seis", "seven/siete", "eight/ocho",
		"nine/nueve", "ten/diez", "eleven", "twelve/doce",
	};

	if (word->kind == WORD_NUMBER)
		return word->number;
	for (int32_t i = 0; i < 12; i++)
		if (word_is_any(word, names[i]))
			return i + 1;
	return -1;
}

struct gist *
gists_of(const struct words *words, struct arena *arena)
{
	struct gist *gists = arena_alloc_array(arena, words->count + 1,
	                                       sizeof(*gists));

	for (size_t i = 0; i < words->count; i++)
		gists[i] = (struct gist){
			.stem = stem_of(words->list[i].folded),
			.value = number_of(&words->list[i]),
			.content = is_content(&words->list[i]),
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

void
steps_note_caused(struct actor *actor)
{
	for (int32_t i = 0; i < actor->context->step_count; i++)
		actor->step_caused[i] = caused_verb(&actor->steps[i]);
}

/* Which word of the step, or its count. */
static size_t
place_in_step(const struct actor *actor, int32_t step, size_t at)
{
	const struct words *words = &actor->steps[step];

	for (size_t i = 1; i < words->count; i++)
		if (word_is_spoken(&words->list[i]) &&
		    i != actor->step_caused[step] &&
		    (stem_same(actor->step_gists[step][i].stem,
		               actor->gists[at].stem) ||
		     (actor->gists[at].value > 1 && actor->gists[at].value ==
		      actor->step_gists[step][i].value)))
			return i;
	return words->count;
}

/* What the step's verb is done to: "carts" of "charging carts for room 2". */
static size_t
head_of(const struct actor *actor, int32_t step)
{
	const struct words *words = &actor->steps[step];
	size_t head = words->count;

	for (size_t i = 1; i < words->count; i++) {
		const struct word *word = &words->list[i];

		if (actor->step_gists[step][i].content &&
		    actor->step_gists[step][i].value < 0 &&
		    !word_is_any(word, "know/how"))
			head = i;
		else if (head < words->count && !word_is_any(word, "new/extra"))
			break;
	}
	return head;
}

/* Does a word of the clause belong to this step and to no other? */
static bool
is_distinct(const struct actor *actor, size_t from, size_t to, int32_t step)
{
	for (size_t at = from; at < to; at++) {
		bool other = false;

		if (!actor->gists[at].content || place_in_step(
		    actor, step, at) == actor->steps[step].count)
			continue;
		for (int32_t i = 0; i < actor->context->step_count; i++)
			other = other || (i != step && place_in_step(actor, i,
			        at) < actor->steps[i].count);
		if (!other)
			return true;
	}
	return false;
}

static void
count_hit(struct match *match, uint64_t *seen, size_t place, size_t at)
{
	if (place < 64 && (*seen >> place & 1) != 0)
		return;
	if (place < 64)
		*seen |= UINT64_C(1) << place;
	if (match->hits++ == 0)
		match->first_hit = at;
	match->last_hit = at;
}

static void
count_wanted(const struct actor *actor, int32_t step, struct match *match)
{
	const struct words *words = &actor->steps[step];

	for (size_t i = 1; i < words->count; i++)
		match->wanted += actor->step_gists[step][i].content &&
		                 actor->step_gists[step][i].value < 0 &&
		                 i != actor->step_caused[step];
}

static bool
is_deed(const struct actor *actor, int32_t step, size_t at, bool *same)
{
	const struct word *verb = &actor->steps[step].list[0];
	const struct word *word = &actor->words.list[at];

	*same = stem_same(actor->step_gists[step][0].stem,
	                  actor->gists[at].stem) ||
	        (actor->step_caused[step] > 0 && stem_same(actor->step_gists
	         [step][actor->step_caused[step]].stem, actor->gists[at].stem));
	/* There is a word at that place.
	   NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	return *same || (word->kind == WORD_PLAIN &&
	                 stem_same_deed(word, verb));
}

static void
count_strange(const struct actor *actor, size_t at, struct match *match)
{
	const struct word *word = &actor->words.list[at];

	if (actor->gists[at].value >= 0)
		return;
	if (slice_ends(word->folded, "ly") || (word->number >= 0 &&
	    (slice_ends(word->folded, "am") ||
	     slice_ends(word->folded, "pm"))))
		return;
	if (match->deed == NULL && match->hits == 0)
		match->strange_before++;
	else
		match->strange_after++;
}

/* "slipped", "pending", "almost": of how it stands, not of what it is. */
static bool
is_of_status(const struct actor *actor, size_t at, size_t to)
{
	static const enum cue cues[] = {
		CUE_DONE, CUE_MOVE, CUE_FUTURE, CUE_DOING, CUE_PART, CUE_HOPE,
		CUE_HEARSAY, CUE_DOUBT,
	};

	for (size_t i = 0; i < sizeof(cues) / sizeof(cues[0]); i++)
		if (cue_at(&actor->words, at, to, cues[i]) > 0)
			return true;
	return word_is_any(&actor->words.list[at],
	                   "went/goes/go/going/gone/come/comes/coming");
}

/* "in the library", "at Lincoln": said of one place only. */
static bool
is_placed(const struct actor *actor, size_t from, size_t at)
{
	const struct words *w = &actor->words;

	if (at > from && word_is_any(&w->list[at - 1], "the/our/my/el/la/all"))
		at--;
	return at > from && word_is_any(&w->list[at - 1],
	                                "in/at/inside/throughout/en");
}

static void
match_step(const struct actor *actor, size_t from, size_t to, int32_t step,
           const struct date_span *date, struct match *match)
{
	const struct word *list = actor->words.list;
	uint64_t seen = 0;
	size_t aside = 0;	/* behind "by", "with" */
	const size_t head = head_of(actor, step);

	*match = (struct match){ .deed_at = to, .first_hit = to,
	                         .last_hit = to };
	count_wanted(actor, step, match);
	match->dated = date->end > date->begin;
	match->thing = stem_leaves_a_thing(&actor->steps[step].list[0]);
	for (size_t at = from; at < to; at++) {
		size_t place;
		bool same = false;

		if (!word_is_spoken(&list[at]) ||
		    (at >= date->begin && at < date->end))
			continue;
		if (at > from && (word_is_any(&list[at], agents) ||
		    (match->deed != NULL && word_is_any(&list[at], "at/on") &&
		     stem_is_bought(match->deed))))
			aside = at + SUBJECT_WORDS_MOST + 1;
		place = place_in_step(actor, step, at);
		if ((match->deed == NULL || !match->same_verb) &&
		    place == actor->steps[step].count &&
		    is_deed(actor, step, at, &same) &&
		    (match->deed == NULL || same)) {
			match->deed = &list[at];
			match->deed_at = at;
			match->same_verb = same;
		} else if (place < actor->steps[step].count &&
		           actor->gists[at].content) {
			if (actor->gists[at].value < 0 ||
			    actor->steps[step].count == 2)
				count_hit(match, &seen, place, at);
			match->head = match->head || place == head;
		} else {
			if (place < actor->steps[step].count)
				match->particles += word_is_any(&list[at],
				                   "up/out/off/down/home");
			else if (actor->gists[at].value > 0 && at + 1 < to &&
			    actor->gists[at + 1].content &&
			    !(at > from && word_is(&list[at - 1], "all")))
				match->other_number = true;
			else if (actor->gists[at].content && at >= aside &&
			         is_placed(actor, from, at))
				match->elsewhere = true;
			else if (actor->gists[at].content && at >= aside &&
			         !is_of_status(actor, at, to) &&
			         !(is_deed(actor, step, at, &same) && same))
				count_strange(actor, at, match);
			continue;
		}
		if (at - from < 64)
			match->own |= UINT64_C(1) << (at - from);
	}
}

static bool
has_any(const struct words *words, size_t from, size_t to, const char *any)
{
	for (size_t at = from; at < to; at++)
		if (word_is_any(&words->list[at], any))
			return true;
	return false;
}

/* "interviews are finished": the step's words, then one for done. */
static bool
is_declared(const struct words *words, size_t from, size_t to,
            const struct match *match)
{
	size_t at = 0;
	size_t size = 0;
	size_t subject = match->deed_at < match->first_hit ? match->deed_at
	                                                   : match->first_hit;

	if (subject >= to || !(match->head || match->same_verb ||
	    match->hits == match->wanted))
		return false;
	/* "done with the carts", "finished ordering", "mark the carts done" */
	if (cue_find(words, from, subject, CUE_DONE, &at, &size) &&
	    !has_any(words, at + size, subject, "by/before/until"))
		return true;
	return cue_find(words, subject + 1, to, CUE_DONE, &at, &size) &&
	       at + size + DECLARED_TAIL >= to;
}

/* Is the verb there, and told as something that has happened? */
static bool
is_told(const struct words *words, size_t from, size_t to,
        const struct match *match)
{
	size_t at = match->deed_at;
	enum form form;

	if (match->deed == NULL || match->hits == 0)
		return false;
	form = stem_form(match->deed);
	/* "ya cambie la chapa", typed without its accent */
	if (form == FORM_BARE && at > from &&
	    word_is_any(&words->list[at - 1], "ya") &&
	    (slice_ends(match->deed->folded, "e") ||
	     slice_ends(match->deed->folded, "o")))
		form = FORM_PAST;
	if (form == FORM_BARE || form == FORM_GOING)
		return false;
	if (at > from && word_is_any(&words->list[at - 1], unreal) &&
	    !word_is_any(&words->list[at - 1], "not/never/wont/cant/didnt/dont"))
		return false;
	if (at > from + 1 && word_is_any(&words->list[at - 2], unreal) &&
	    words->list[at - 1].folded.length > 2 &&
	    slice_ends(words->list[at - 1].folded, "ly"))
		return false;
	/* passive: "the carts are installed", "families notified" */
	if (match->first_hit < at)
		return has_any(words, from, at, auxiliaries) ||
		       at + 1 >= to || !is_content(&words->list[at + 1]) ||
		       match->last_hit == at + 1;
	if (form == FORM_EITHER)
		return at > from ? !slice_ends(words->list[at - 1].folded, "s")
		       : words_have(words, from, to, "yesterday/ayer") ||
		         words_have(words, from, to, "this morning/afternoon") ||
		         words_have(words, from, to, "last/earlier _");
	return true;
}

/* "The meeting took place on Monday", "board approved it": the deed as a noun. */
static bool
took_place(const struct words *words, size_t from, size_t to,
           const struct match *match)
{
	if (match->strange_before > 0 || match->strange_after > 0 ||
	    cue_in(words, from, to, CUE_FUTURE) ||
	    cue_in(words, from, to, CUE_NOT) || cue_in(words, from, to, CUE_HOPE))
		return false;
	if (match->hits > 0 && (match->same_verb || match->head) &&
	    (words_have(words, from, to, "took place") ||
	     words_have(words, from, to, "was/were held")))
		return true;
	if (match->deed != NULL || match->hits < 2 ||
	    match->hits != match->wanted)
		return false;
	for (size_t at = from; at < to; at++)
		if (at - from < 64 && (match->own >> (at - from) & 1) != 0 &&
		    slice_ends(words->list[at].folded, "ed") && at > from &&
		    at + 1 < to)
			return true;
	return false;
}

/* "Mrs. Pace has her new key": all that the step wants is so. */
static bool
is_reached(const struct words *words, size_t from, size_t to,
           const struct match *match)
{
	static const char *const results[] = {
		("is/are/has/have/was/were/got been? now? finally? all? "
		"up/here/ready/live/posted/installed/working/set/hung/open/"
		"delivered/assembled/mounted/built/fixed/online/arrived/"
		"running/replaced/out/on"),
		"is/are/was/were in hand",
		"arrived/works/runs", "came/went/go/come in/up/out/home/live/off/on",
		"ya? llego/llegaron/funciona/funcionan/esta/estan _?",
		"we/i now? have", "tenemos",
	};

	if (took_place(words, from, to, match))
		return true;
	if (match->dated || cue_in(words, from, to, CUE_MOVE) ||
	    cue_in(words, from, to, CUE_FUTURE) ||
	    cue_in(words, from, to, CUE_NOT) || cue_in(words, from, to, CUE_WRONG))
		return false;
	if (match->thing && match->head && match->strange_before == 0 &&
	    match->strange_after == 0)
		for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++) {
			size_t at = words_find(words, from, to, results[i]);
			size_t end = at + words_match(words, at, to,
			                              results[i]);

			/* "are in", but not "are in room 5" */
			if (at < to && (end >= to ||
			    !is_content(&words->list[end])))
				return true;
		}
	return match->hits >= 2 && match->hits == match->wanted &&
	       match->deed == NULL && match->strange_before == 0 &&
	       match->strange_after == 0 &&
	       has_any(words, from, to, "is/are/has/have/esta/estan/tiene/"
	               "tienen/tenemos/hay/theyre/runs/works");
}

/* How well a step fits; 0: not enough to be meant. */
static int
fit(const struct words *words, size_t from, size_t to, struct match *match)
{
	bool active = match->deed_at < match->first_hit;
	bool subject = match->strange_before == 0 || (match->deed != NULL &&
	               active && match->strange_before <= SUBJECT_WORDS_MOST);
	bool whole = match->hits == match->wanted ||
	             (match->hits >= 2 && match->hits * 3 >= match->wanted * 2 &&
	              (match->strange_after == 0 || match->head));
	bool strange = match->strange_before + match->strange_after > 0;
	int score = match->hits * 2 + match->particles + match->head +
	            (match->deed == NULL ? 0 : match->same_verb ? 3 : 1);
	bool enough = false;

	if (match->hits > 0 && match->same_verb && subject)
		enough = match->strange_after == 0 ||
		         (whole && match->strange_after <= 2);
	if (match->hits > 0 && match->deed != NULL && !match->same_verb &&
	    subject)
		enough = enough || ((whole || match->head) &&
		         match->strange_after == 0) ||
		         (match->hits >= 2 && whole &&
		          match->strange_after <= 1);
	if (!strange && (match->hits > 0 || match->same_verb))
		enough = enough || is_declared(words, from, to, match) ||
		         cue_in(words, from, to, CUE_FUTURE) ||
		         cue_in(words, from, to, CUE_MOVE);
	/* "I will call them again": that is another step */
	if (cue_in(words, from, to, CUE_FUTURE) &&
	    words_have(words, from, to, "again/another/otra"))
		enough = false;
	if (is_reached(words, from, to, match) ||
	    (!strange && match->dated && match->head))
		enough = true;
	return enough ? score : 0;
}

static bool
is_done(const struct words *words, size_t from, size_t to,
        const struct match *match)
{
	if (match->other_number || match->elsewhere)
		return false;
	return is_declared(words, from, to, match) ||
	       is_told(words, from, to, match) ||
	       is_reached(words, from, to, match);
}

void
step_named(const struct actor *actor, size_t from, size_t to,
           struct naming *naming)
{
	const struct words *words = &actor->words;
	struct date_span date = { .begin = to, .end = to };
	size_t stop = to;	/* before a date at the end */
	int best = 0;

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
		score = fit(words, from, stop, &match);
		done = score > 0 && is_done(words, from, stop, &match) &&
		       (match.hits == match.wanted || match.hits == 0 ||
		        match.same_verb ||
		        is_distinct(actor, from, to, i));
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
		       is_told(&actor->words, from, to, &match);
	}
	return false;
}
