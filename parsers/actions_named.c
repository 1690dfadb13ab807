/*
 * actions_named.c - "the carts are installed" for the step "Install the
 * charging carts": wording that names one step and no other.
 *
 * Unmistakable means: the step's verb, in the past, with at least one of its
 * nouns, and nothing in the clause that the step does not have.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

enum { STEM_LEAST = 3, ROUNDS = 4, NAMED_WORDS_MOST = 40 };

static const char common[] =
	"the/a/an/of/to/for/in/on/at/with/and/or/by/from/new/all/our/my/your/"
	"their/this/that/these/those/is/are/was/were/be/been/has/have/had/ive/"
	"weve/theyve/i/we/you/they/it/its/now/today/yesterday/already/finally/"
	"just/done/complete/completed/finished/out/up/morning/afternoon/week/"
	"last/night/will/also/both/as/going/el/la/los/las/de/del/para/con/un/"
	"una/cada/se/ya/han/ha/sido/estan/esta/fue/fueron/hoy/ayer/ill/well/"
	"monday/tuesday/wednesday/thursday/friday/saturday/sunday/everyone/"
	"am/got/to/en/ourselves/by/on/listo/listos/hecho/due/moving/y";

/* Verbs whose past is another word. */
static const struct {
	const char *past;
	const char *verb;
} irregular[] = {
	{ "got", "get" }, { "gotten", "get" }, { "sent", "send" },
	{ "bought", "buy" }, { "met", "meet" }, { "wrote", "write" },
	{ "written", "write" }, { "built", "build" }, { "made", "make" },
	{ "found", "find" }, { "held", "hold" }, { "gave", "give" },
	{ "given", "give" }, { "took", "take" }, { "taken", "take" },
	{ "put", "put" }, { "set", "set" }, { "told", "tell" },
	{ "spoke", "speak" }, { "ran", "run" }, { "chose", "choose" },
	{ "chosen", "choose" }, { "paid", "pay" }, { "taught", "teach" },
	{ "brought", "bring" }, { "did", "do" }, { "hung", "hang" },
	{ "drew", "draw" }, { "drawn", "draw" }, { "pedi", "pedir" },
	{ "pidio", "pedir" }, { "pedimos", "pedir" }, { "hice", "hacer" },
	{ "split", "split" }, { "cut", "cut" },
};

/* The front of a word that its forms share: "order", "train", "notif". */
static struct slice
stem(struct slice word)
{
	static const char *const endings[] = {
		"ieron", "aron", "amos", "imos", "ados", "idos", "adas", "idas",
		"ing", "ied", "ies", "ado", "ido", "ada", "ida", "ed", "es",
		"ar", "er", "ir", "io", "s", "y", "e", "o", "i", "a",
	};

	for (size_t i = 0; i < sizeof(irregular) / sizeof(irregular[0]); i++)
		if (slice_is(word, irregular[i].past))
			word = slice_of(irregular[i].verb);
	for (int round = 0; round < ROUNDS; round++)
		for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]);
		     i++) {
			size_t length = strlen(endings[i]);

			if (word.length >= length + STEM_LEAST &&
			    slice_ends(word, endings[i])) {
				word.length -= length;
				break;
			}
		}
	if (word.length > STEM_LEAST &&
	    word.data[word.length - 1] == word.data[word.length - 2] &&
	    word.data[word.length - 1] != 'l')
		word.length--;	/* "planned" */
	return word;
}

static bool
same_stem(struct slice a, struct slice b)
{
	return slice_equal(stem(a), stem(b));
}

static bool
is_content(const struct word *word)
{
	return word_is_spoken(word) && !word_is_any(word, common);
}

/* Is it in words[from, to) of the step's text? */
static bool
step_has(const struct words *step, const struct word *word)
{
	for (size_t i = 0; i < step->count; i++)
		if (word_is_spoken(&step->list[i]) &&
		    same_stem(step->list[i].folded, word->folded))
			return true;
	return false;
}

struct match {
	bool verb;		/* the step's verb, not in its bare form */
	size_t verb_at;
	int nouns;
	size_t first_noun;
	int strange;		/* words that the step does not have */
	int strange_subject;	/* of them, before its verb and nouns */
};

static void
match_step(const struct words *words, size_t from, size_t to,
           const struct words *step, const struct date_span *date,
           struct match *match)
{
	const struct word *verb = &step->list[0];

	*match = (struct match){ .verb_at = to, .first_noun = to };
	for (size_t at = from; at < to; at++) {
		const struct word *word = &words->list[at];

		if (!word_is_spoken(word) ||
		    (at >= date->begin && at < date->end))
			continue;
		if (same_stem(word->folded, verb->folded) && !match->verb) {
			match->verb = true;
			match->verb_at = at;
		} else if (!is_content(word)) {
			continue;
		} else if (step_has(step, word)) {
			match->nouns++;
			if (match->first_noun == to)
				match->first_noun = at;
		} else {
			match->strange++;
			if (!match->verb && match->nouns == 0)
				match->strange_subject++;
		}
	}
}

static const char auxiliaries[] =
	"is/are/was/were/be/been/has/have/had/got/get/gets/estan/esta/fueron/"
	"fue/ha/han/sido/se";

static bool
is_bare_form(const struct word *word, const struct word *verb)
{
	return slice_equal(word->folded, verb->folded) &&
	       !word_is_any(word, "set/put/cut/split/run");
}

static bool
has_auxiliary(const struct words *words, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++)
		if (word_is_any(&words->list[at], auxiliaries))
			return true;
	return false;
}

/* "interviews are finished": the verb, or a noun, and a word for done. */
static bool
is_declared(const struct words *words, size_t to, const struct match *match)
{
	size_t at = 0;
	size_t size = 0;
	size_t subject = match->verb_at < match->first_noun ? match->verb_at
	                                                    : match->first_noun;

	return subject < to && cue_find(words, subject + 1, to, CUE_DONE, &at,
	                                &size) && at + size + 1 >= to;
}

/* Is the step said to be done, and not only spoken of? */
static bool
is_stated(const struct words *words, size_t from, size_t to,
          const struct words *step, const struct match *match)
{
	const struct word *verb;
	size_t after = match->verb_at + 1;

	if (is_declared(words, to, match))
		return true;
	if (match->verb_at >= to)
		return false;
	verb = &words->list[match->verb_at];
	/* "finished ordering the chromebooks" */
	if (match->verb_at > from && match->nouns > 0 &&
	    word_is_any(verb - 1, "finished/done/completed"))
		return true;
	if (!match->verb || match->nouns == 0 ||
	    is_bare_form(verb, &step->list[0]) ||
	    slice_ends(verb->folded, "ing") ||
	    (slice_ends(verb->folded, "s") && !slice_ends(verb->folded, "ss")
	     && !slice_ends(verb->folded, "mos")))
		return false;
	/* passive: "the carts are installed", "families notified" */
	if (match->first_noun < match->verb_at)
		return has_auxiliary(words, match->first_noun + 1,
		                     match->verb_at) || after >= to ||
		       !is_content(&words->list[after]);
	/* "ya se repartieron los libros", "added a second run" */
	return !has_auxiliary(words, after, to) && after < to &&
	       (from + 6 > match->verb_at);
}

static bool
is_named(const struct words *words, size_t from, size_t to,
         const struct words *step, const struct match *match)
{
	/* "the counselors will revise the schedule": whoever does it */
	if (match->strange > match->strange_subject ||
	    (match->strange > 0 && !(match->verb && match->verb_at > from &&
	     cue_in(words, match->verb_at - 1, match->verb_at, CUE_FUTURE))))
		return false;
	if (match->verb && match->nouns > 0)
		return true;
	return (match->verb || match->nouns > 0) && step->count > 0 &&
	       is_declared(words, to, match);
}

int32_t
step_named(const struct actor *actor, size_t from, size_t to,
           bool *stated_done)
{
	struct date_span date = { .begin = to, .end = to };
	size_t stop = to;	/* before a date at the end */
	int32_t found = 0;

	*stated_done = false;
	if (to - from > NAMED_WORDS_MOST)
		return 0;
	if (!date_find(&actor->words, from, to, actor->context->today, &date))
		date = (struct date_span){ .begin = to, .end = to };
	else if (date.end == to)
		stop = date.begin;
	for (int32_t i = 0; i < actor->context->step_count; i++) {
		const struct words *step = &actor->steps[i];
		struct match match;

		if (step->count == 0)
			continue;
		match_step(&actor->words, from, to, step, &date, &match);
		if (!is_named(&actor->words, from, stop, step, &match))
			continue;
		if (found != 0)
			return 0;	/* two could be meant */
		found = actor->context->steps[i].number;
		*stated_done = is_stated(&actor->words, from, stop, step, &match);
	}
	return found;
}
