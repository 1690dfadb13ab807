/*
 * actions_match.c - a step's words and a clause's, compared one by one.
 */
#include "parsers/actions_match.h"
#include "parsers/actions_stem.h"

/* Behind these stands who did it, or how; not what was done. */
static const char agents[] =
	"by/from/via/through/using/after/since/thanks/por/with/con/before/per/"
	"under/during/ahead/despite/when/while/durante/cuando/segun";

/* Behind these: how far, where it is to be read, where it was found. */
static bool
is_whither(const struct word *word, const struct match *match)
{
	/* "the request went to the city" */
	const bool after_went = word_is_any(word - 1, "went/out/gone");

	if (word_is_any(word, "at/on") && match->deed != NULL &&
	    stem_is_bought(match->deed))
		return true;
	if (word_is_any(word, "to/into/onto") && match->deed != NULL)
		return stem_is_moved(match->deed) || after_went;
	/* "parents were told in Sunday's bulletin" */
	if (word_is(word, "in") && match->deed != NULL && word_is_any(
	    match->deed, "told/notif*/inform*/announc*/avis*"))
		return true;
	return word_is_any(word, "on/to/in") && stem_is_shown(match->verb);
}

/* "PO" of "purchase order", at `place`, or ending there. */
static bool
is_short_for(const struct words *step, size_t place, struct slice text)
{
	enum { LETTERS_LEAST = 2, LETTERS_MOST = 4 };

	if (text.length < LETTERS_LEAST || text.length > LETTERS_MOST ||
	    place + 1 < text.length + 1)
		return false;
	for (size_t i = 0; i < text.length; i++) {
		const struct word *word =
			&step->list[place + 1 - text.length + i];

		if (text.data[i] < 'A' || text.data[i] > 'Z' ||
		    word->kind != WORD_PLAIN || word->folded.data[0] !=
		    text.data[i] - 'A' + 'a')
			return false;
	}
	return true;
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
		     is_short_for(words, i, actor->words.list[at].text) ||
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
bool
match_is_distinct(const struct actor *actor, size_t from, size_t to, int32_t step)
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

/* "the new runs are assigned": no word that names, but all that it has. */
static bool
is_all_there(const struct actor *actor, size_t from, size_t to, int32_t step)
{
	static const char little[] =
		"the/a/an/our/my/your/new/all/el/la/los/las/un/una/de/del";
	const struct words *words = &actor->steps[step];

	for (size_t i = 1; i < words->count; i++) {
		bool there = !word_is_spoken(&words->list[i]) ||
		             word_is_any(&words->list[i], little);

		for (size_t at = from; at < to && !there; at++)
			there = stem_same(actor->step_gists[step][i].stem,
			                  actor->gists[at].stem);
		if (!there)
			return false;
	}
	return true;
}

static bool
is_deed(const struct actor *actor, int32_t step, size_t at, bool *same)
{
	const struct word *verb = &actor->steps[step].list[0];
	const struct word *word = &actor->words.list[at];

	*same = stem_same(actor->step_gists[step][0].stem,
	                  actor->gists[at].stem) ||
	        stem_same_word(verb->folded, word->folded) ||
	        (actor->step_caused[step] > 0 && stem_same(actor->step_gists
	         [step][actor->step_caused[step]].stem, actor->gists[at].stem));
	/* "the vendor sent the list", for "get the list" */
	if (at > 0 && word_is_any(verb, "get/obtain/collect/receive/gather/"
	    "acquire/conseguir/obtener") && word_is_any(word, "sent/emailed/"
	    "mailed/delivered/provided/supplied/mando/envio") &&
	    actor->words.list[at - 1].kind == WORD_PLAIN &&
	    !word_is_any(&actor->words.list[at - 1], "i/we/ive/weve/was/were/"
	    "been/be/are/is/have/has/had/to/will/and/nos"))
		return true;
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
		CUE_HEARSAY, CUE_DOUBT, CUE_WRONG,
	};

	for (size_t i = 0; i < sizeof(cues) / sizeof(cues[0]); i++)
		if (cue_at(&actor->words, at, to, cues[i]) > 0)
			return true;
	/* "pushed back" */
	if (at > 0 && word_is(&actor->words.list[at], "back"))
		return cue_at(&actor->words, at - 1, at, CUE_MOVE) > 0;
	return word_is_any(&actor->words.list[at],
	                   "went/goes/go/going/gone/come/comes/coming/came/"
	                   "turned/showed/shown/behind/made/did/put/ran/gave/"
	                   "conducted/performed/sitting");
}

/* "set up in the system", "recorded in English", "at lunch": how, or when. */
static bool
is_manner(const struct actor *actor, size_t from, size_t at)
{
	const struct words *w = &actor->words;

	if (!word_is_any(&w->list[at], "system/computer/database/calendar/"
	    "software/app/writing/person/full/english/spanish/ingles/espanol/"
	    "languages/lunch/recess/breakfast/dismissal/midnight/color/advance/bulk/sistema/calendario/pencil/ink"))
		return false;
	if (at > from && word_is_any(&w->list[at - 1], "the/our/my/el/la"))
		at--;
	return at > from && word_is_any(&w->list[at - 1], "in/at/en/over/on");
}

/* "in the library", "at Lincoln": said of one place only. */
static bool
is_placed(const struct actor *actor, size_t from, size_t at,
          const struct match *match)
{
	const struct words *w = &actor->words;

	/* "met with them in the library" */
	if (match->deed != NULL && !w->list[at].capital &&
	    word_is_any(match->deed, "met/meet/meeting/talked/spoke/spoken/"
	    "discussed/interviewed/reunimos/reuni/hable/hablamos"))
		return false;

	if (actor->gists[at].value >= 0)
		return false;	/* "at 6" */
	if (at > from && word_is_any(&w->list[at - 1], "the/our/my/el/la/all"))
		at--;
	return at > from && word_is_any(&w->list[at - 1],
	                                "in/at/inside/throughout/en");
}

/* "the pump motor was replaced", of a step about the pump. */
static bool
is_other_thing(const struct actor *actor, size_t from, size_t at, int32_t step,
               const struct match *match)
{
	const struct word *word = &actor->words.list[at];

	return match->deed == NULL && at > from && word->kind == WORD_PLAIN &&
	       !word->capital && actor->gists[at - 1].content &&
	       place_in_step(actor, step, at - 1) < actor->steps[step].count &&
	       stem_form(word) == FORM_BARE &&
	       !slice_ends(actor->words.list[at - 1].text, "'s") &&
	       !slice_ends(actor->words.list[at - 1].text, "\xE2\x80\x99s");
}

/* "the carts' wheels": of something else than the step's carts. */
static bool
is_owner_of(const struct actor *actor, size_t at, size_t to, int32_t step)
{
	const struct word *list = actor->words.list;
	bool same;

	return at + 1 < to && !is_deed(actor, step, at + 1, &same) &&
	       (slice_ends(list[at].text, "'s") ||
	       slice_ends(list[at].text, "s'") ||
	       slice_ends(list[at].text, "\xE2\x80\x99s") ||
	       slice_ends(list[at].text, "s\xE2\x80\x99")) &&
	       actor->gists[at + 1].content &&
	       stem_form(&list[at + 1]) == FORM_BARE &&
	       !is_of_status(actor, at + 1, to) &&
	       place_in_step(actor, step, at + 1) == actor->steps[step].count;
}

/*
 * "Email routing: I'm pushing this to Friday": behind all that the step's verb
 * is done to, and a colon, nothing is strange; where it ends, else 0.
 */
static size_t
topic_of(const struct actor *actor, size_t from, size_t to, int32_t step)
{
	enum { TOPIC_MOST = 5 };
	const struct words *w = &actor->words;
	const size_t count = actor->steps[step].count;
	bool head = false;

	for (size_t at = from; at < to && at < from + TOPIC_MOST; at++) {
		if (word_is_mark(&w->list[at], ':'))
			return head ? to : 0;
		if (!actor->gists[at].content)
			continue;
		if (place_in_step(actor, step, at) == count)
			return 0;
		head = head || place_in_step(actor, step, at) ==
		       head_of(actor, step);
	}
	return 0;
}

/* A clause being compared with a step: how far it has come. */
struct look {
	size_t from;
	size_t to;
	int32_t step;
	size_t topic;		/* where "email routing: ..." ends, or 0 */
	size_t aside;		/* behind "by", "with": until there */
	size_t said;		/* behind "in the books" */
	size_t head;		/* the place of what the verb is done to */
	uint64_t seen;		/* places that were hit */
};

/* "quote 3" is not "three quotes", nor "room 15" room 12. */
static bool
has_other_number(const struct actor *actor, const struct look *look, size_t at,
                 size_t place)
{
	const struct gist *gists = actor->gists;
	const struct gist *own = actor->step_gists[look->step];
	const size_t count = actor->steps[look->step].count;

	if (gists[at].value > 0 && at > look->from && gists[at - 1].content) {
		size_t before = place_in_step(actor, look->step, at - 1);

		if (before > place && before < count)
			return true;
	}
	return at + 1 < look->to && place + 1 < count &&
	       own[place + 1].value >= 0 && gists[at + 1].value >= 0 &&
	       own[place + 1].value != gists[at + 1].value;
}

/* A word of the step's, at that place in it. */
static void
take_hit(const struct actor *actor, struct look *look, size_t at, size_t place,
         struct match *match)
{
	if (actor->gists[at].value < 0 || actor->steps[look->step].count == 2)
		count_hit(match, &look->seen, place, at);
	match->numbers += actor->gists[at].value >= 0;
	match->other_number = match->other_number ||
	                      has_other_number(actor, look, at, place);
	match->head = match->head || place == look->head;
	match->elsewhere = match->elsewhere ||
	                   is_owner_of(actor, at, look->to, look->step);
}

/* A word that the step does not have. */
static void
take_other(const struct actor *actor, const struct look *look, size_t at,
           struct match *match)
{
	const struct word *list = actor->words.list;
	const bool content = actor->gists[at].content;
	const bool counts = content && at >= look->aside && at >= look->said;
	bool same = false;

	/* "rolled back on lines 1 and 2" */
	if (is_manner(actor, look->from, at))
		return;
	if (actor->gists[at].value > 0 && at > look->from &&
	    actor->gists[at - 1].content && list[at].kind == WORD_NUMBER &&
	    list[at - 1].kind == WORD_PLAIN &&
	    slice_ends(list[at - 1].folded, "s") &&
	    !slice_ends(list[at - 1].folded, "ss") &&
	    place_in_step(actor, look->step, at - 1) ==
	    actor->steps[look->step].count) {
		match->elsewhere = true;
	} else if (actor->gists[at].value > 0 && at + 1 < look->to &&
	    actor->gists[at + 1].content && at >= look->aside &&
	    !(at > look->from && word_is(&list[at - 1], "all"))) {
		match->other_number = true;
	} else if (counts && is_placed(actor, look->from, at, match)) {
		match->elsewhere = true;
	} else if (counts && !is_of_status(actor, at, look->to) &&
	           !(is_deed(actor, look->step, at, &same) && same)) {
		count_strange(actor, at, match);
		match->foreign = match->foreign || is_other_thing(
			actor, look->from, at, look->step, match);
	} else if (content && at < look->aside) {
		match->beside = true;
		match->foreign = match->foreign || (look->topic > 0 &&
			at + 1 < look->to && !list[at].capital &&
			is_deed(actor, look->step, at + 1, &same));
	}
}

/* The word at `at`, looked up in the step. */
static void
take_word(const struct actor *actor, struct look *look, size_t at,
          struct match *match)
{
	const struct word *word = &actor->words.list[at];
	const size_t count = actor->steps[look->step].count;
	const size_t place = place_in_step(actor, look->step, at);
	const size_t done = cue_at(&actor->words, at, look->to, CUE_DONE);
	bool same = false;

	if (at > look->from && (word_is_any(word, agents) ||
	    is_whither(word, match) || words_match(&actor->words, at, look->to,
	    "over the? break/weekend/summer/lunch/night/winter/spring/holiday/"
	    "holidays/recess/vacation") > 0 || words_match(&actor->words, at,
	    look->to, "on/over the? phone/zoom/teams/radio") > 0))
		look->aside = at + ASIDE_WORDS;
	if (at + done > look->said)
		look->said = at + done;
	if ((match->deed == NULL || !match->same_verb) && place == count &&
	    is_deed(actor, look->step, at, &same) &&
	    (match->deed == NULL || same)) {
		match->deed = word;
		match->deed_at = at;
		match->same_verb = same;
	} else if (place < count && actor->gists[at].content) {
		take_hit(actor, look, at, place, match);
	} else if (place < count) {
		match->particles += word_is_any(word, "up/out/off/down/home");
		return;
	} else {
		take_other(actor, look, at, match);
		return;
	}
	if (at - look->from < 64)
		match->own |= UINT64_C(1) << (at - look->from);
}

void
match_step(const struct actor *actor, size_t from, size_t to, int32_t step,
           const struct date_span *date, struct match *match)
{
	struct look look = {
		.from = from, .to = to, .step = step, .said = from,
		.topic = topic_of(actor, from, to, step),
		.head = head_of(actor, step),
	};

	look.aside = look.topic;
	*match = (struct match){ .verb = &actor->steps[step].list[0],
	                         .deed_at = to, .first_hit = to,
	                         .last_hit = to };
	count_wanted(actor, step, match);
	match->dated = date->end > date->begin;
	match->ahead = match->dated && (date->day == DAY_NONE ||
	               date->day > actor->context->today);
	match->thing = stem_leaves_a_thing(match->verb);
	/* "you can check off the gate" */
	for (size_t at = from + words_match(&actor->words, from, to,
	     "you can/may now?"); at < to; at++)
		if (word_is_spoken(&actor->words.list[at]) &&
		    (at < date->begin || at >= date->end))
			take_word(actor, &look, at, match);
	match->bare = match->wanted == 0 && match->same_verb &&
	              match->strange_before + match->strange_after == 0 &&
	              is_all_there(actor, from, to, step);
}
