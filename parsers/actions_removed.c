/*
 * actions_removed.c - is the whole challenge said to be removed?
 *
 * Only what is told of now, without any condition and of all of it, is a
 * removed; the rest is a note, or unclear.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

static bool
in_sentence(const struct actor *actor, enum cue cue)
{
	return cue_in(&actor->words, actor->sentence.begin, actor->sentence.end,
	              cue);
}

static bool
is_named_day(const struct actor *actor, size_t at, size_t to)
{
	struct date_span span;

	return date_find(&actor->words, at, to, actor->context->today, &span) &&
	       span.begin <= at;
}

/* What may stand beside "removed" when the whole challenge is meant. */
static const char whole[] =
	"im/thing/consider/reporting/real/out/way/no/more/was/were/it/its/this/"
	"that/thats/the/a/an/challenge/problem/issue/obstacle/"
	"barrier/barriers/obstacles/challenges/issues/problems/of/concern/"
	"has/have/had/been/is/are/now/fully/completely/totally/entirely/"
	"finally/whole/entire/everything/consider/i/we/one/as/of/today/this/"
	"morning/happy/glad/pleased/to/say/report/mark/for/everyone/all/at/"
	"in/every/each/school/schools/building/buildings/district/across/"
	"good/wide/two/three/four/both/officially/successfully/already/last/"
	"on/status/el/la/los/reto/obstaculo/problema/barrera/ya/fue/esta/ha/"
	"sido/se/por/completo/completamente/totalmente/todo/todos/todas/so/"
	"ok/okay/yes/thanks/thank/and/y/can/am/confirm/ch/no/longer/exists/"
	"gone/be/by/you/grades/students/staff/teachers/classrooms/rooms/"
	"sites/kids/families/full/news/just/update/wanted/let/know/"
	"everybody/us/here/yesterday/week/great/done/over/call/para/"
	"salones/situacion/este/esto/quedo/gracias/asunto/caso/situation/"
	"calling/called/going/go/ahead/anyone/anybody/everywhere/got/get/"
	"getting/matter/case/tuesday/monday/wednesday/thursday/friday/removed/"
	"resolved/fixed/solved/addressed/actually/friends/team/hi/tonight/"
	"afternoon/night/truly/really/very/since/sir/maam/you/reported/raised/"
	"any/away/there/theres/nothing/left/weve/ive/originally/initially/overcome/lifted/history";

/* The clause around the words for removed. */
static void
clause_around(const struct actor *actor, size_t at, size_t *from, size_t *to)
{
	static const char parting[] =
		"so/because/since/as/but/which/porque/pero/thus/therefore/"
		"entonces";
	const struct words *w = &actor->words;
	size_t i;

	for (i = at; i > *from; i--)
		if (clause_mark(w, i - 1) || word_is_any(&w->list[i - 1],
		    "so/because/and/y/therefore/thus/which"))
			break;
	*from = i;
	for (i = at; i < *to && !clause_mark(w, i); i++)
		if (i > at && (word_is_any(&w->list[i], parting) ||
		    (word_is_any(&w->list[i], "and/y") && i + 1 < *to &&
		     !word_is_any(&w->list[i + 1], whole))))
			break;
	*to = i;
}

/* "the late bus problem", "the conflict with lunch": whatever it is called. */
static size_t
skip_subject(const struct actor *actor, size_t from, size_t at)
{
	static const char called[] =
		"problem/issue/challenge/barrier/obstacle/conflict/shortage/"
		"problema/barrera/obstaculo/reto/conflicto/issues/problems";
	const struct words *w = &actor->words;

	if (from >= at || !word_is_any(&w->list[from], "the/our/this/that/el/la/"
	                               "este/esta/whole/your/my"))
		return from;
	for (size_t i = from + 1; i < at; i++) {
		if (word_is_any(&w->list[i], "of/part/half/first/other/one"))
			return from;
		if (word_is_any(&w->list[i], called))
			from = i + 1;
		else if (word_is_any(&w->list[i], "at/in/en") &&
		         from == i && i + 1 < at && !w->list[i + 1].capital)
			from = i + (i + 2 < at ? 3 : 2);
	}
	return from < at ? from : at;
}

/* Do words of the clause speak of something else than the challenge? */
static bool
is_of_whole(const struct actor *actor, size_t from, size_t to, size_t at,
            size_t size)
{
	const struct words *w = &actor->words;

	if (from == at && from > actor->sentence.begin &&
	    !word_is_any(&w->list[from - 1], "so/and/y/-/:") &&
	    at - actor->sentence.begin <= 3)
		return false;	/* "room 5, resolved" */
	if (!word_is_any(&w->list[at], "no") && words_have(w, from, at + size,
	    "a/an/one/another/some/each/first/second "
	    "barrier/obstacle/problem/issue/challenge/barriers"))
		return false;
	from += words_match(w, from, at, "with it/that/this");
	from = skip_subject(actor, from, at);
	for (size_t i = from; i < to; i++) {
		if (i >= at + size && word_is_any(&w->list[i],
		    "by/thanks/gracias/after/with/via/through"))
			break;
		if ((i < at || i >= at + size) && word_is_spoken(&w->list[i]) &&
		    !word_is_any(&w->list[i], whole) &&
		    !(i > from && word_is_any(&w->list[i - 1],
		                              "any/every/each/no/cada")) &&
		    !is_named_day(actor, i, to))
			return false;
	}
	return true;
}

/* Does the rest of the sentence leave something over? */
static bool
is_taken_back(const struct actor *actor, size_t from, size_t to)
{
	const struct sentence *s = &actor->sentence;

	return cue_in(&actor->words, s->begin, from, CUE_CONTRAST) ||
	       cue_in(&actor->words, to, s->end, CUE_CONTRAST) ||
	       words_have(&actor->words, to, s->end, "sort/kind of") ||
	       words_have(&actor->words, to, s->end, "mostly/partly/almost/ish") ||
	       words_have(&actor->words, to, s->end, "for now") ||
	       words_have(&actor->words, to, s->end, "returned/reappeared/"
	                  "reopened/pending") ||
	       words_have(&actor->words, to, s->end, "put/came/come back") ||
	       words_have(&actor->words, to, s->end, "waiting on/for") ||
	       cue_in(&actor->words, to, s->end, CUE_HOPE) ||
	       cue_in(&actor->words, to, s->end, CUE_IF);
}

/* Behind what it is called: is it told of a place only, or not of now? */
static bool
is_of_part(const struct actor *actor, size_t from, size_t to)
{
	const struct words *w = &actor->words;

	return is_one_place(w, from, to) || cue_in(w, from, to, CUE_HOPE) ||
	       cue_in(w, from, to, CUE_FUTURE) ||
	       cue_in(w, from, to, CUE_PART) ||
	       cue_in(w, from, to, CUE_LIMITED) ||
	       cue_in(w, from, to, CUE_DOING);
}

/* "The smell is gone, obstacle removed": what is told of it by name counts. */
static void
find_by_name(const struct actor *actor, size_t *at, size_t *size)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	const size_t named = words_find(w, *at + *size, s->end,
	        "obstacle/barrier/challenge/obstaculo removed/resolved/gone/"
	        "eliminado/resuelto");

	if (named >= s->end || named == 0 ||
	    w->list[named - 1].kind != WORD_MARK ||
	    cue_in(w, s->begin, s->end, CUE_NOT) ||
	    cue_in(w, s->begin, s->end, CUE_CONTRAST))
		return;
	*at = named;
	*size = 2;
}

bool
actor_read_removed(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t from = s->begin;
	size_t to = s->end;
	size_t at;
	size_t size;

	if (!cue_find(w, s->begin, s->end, CUE_REMOVED, &at, &size))
		return false;
	find_by_name(actor, &at, &size);
	clause_around(actor, at, &from, &to);
	if (to < at + size)
		to = at + size;
	/* "REMOVED. Mark this one removed." */
	if (in_sentence(actor, CUE_CLOSE) && actor_has(actor, ACTION_REMOVED))
		return true;
	/* "The cart? Fixed.": of the cart */
	if (in_sentence(actor, CUE_UNSURE) || (actor->answers &&
	    to - from <= 2 && at == from))
		actor_unclear(actor, s->begin, s->next);
	else if (cue_in(w, from, at, CUE_NOT) ||
	         cue_in(w, at + size, to, CUE_NOT) ||
	         mark_denies(w, to, s->end) ||	/* "Resolved: no" */
	         in_sentence(actor, CUE_IF) || actor->conditional)
		actor_note(actor, s->begin, s->next);
	else if (in_sentence(actor, CUE_DOUBT) ||
	         in_sentence(actor, CUE_HEARSAY) ||
	         in_sentence(actor, CUE_CLOSE) ||
	         words_have(w, s->begin, s->end, "step/paso #") ||
	         words_have(w, s->begin, s->end, "remove/removed #"))
		actor_unclear(actor, s->begin, s->next);
	else if (!is_of_whole(actor, from, to, at, size) ||
	         is_taken_back(actor, from, to) ||
	         is_of_part(actor, skip_subject(actor, from, at), to))
		actor_note(actor, s->begin, s->next);
	else
		actor_add(actor, ACTION_REMOVED);
	return true;
}

/* "well, except at Lincoln", said after "removed". */
void
actor_heed_contradiction(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	if (cue_at(w, s->begin, s->end, CUE_CONTRAST) > 0 ||
	    words_have(w, s->begin, s->end, "except/excepto/still/isnt/arent/"
	               "returned/reopen") ||
	    words_have(w, s->begin, s->end, "not yet/fixed/resolved/removed/"
	               "solved/gone/all/everyone/at/in/for") ||
	    (words_have(w, s->begin, s->end, "came/come/coming back") &&
	     !words_have(w, s->begin, s->end, "will/may/might/could/would/"
	                 "wont/not come back")))
		actor->contradicted = true;
}
