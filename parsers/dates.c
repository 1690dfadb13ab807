#include "parsers/dates.h"

#include "base/arena.h"
#include "parsers/dates_parts.h"

enum {
	DATE_TEXT_LIMIT = 4000,	/* bytes of one expression */
	YEAR_LEAST = 1990,
	YEAR_MOST = 2200
};

/* Words before a day that leave it open which one is meant. */
static const char *const spoilers[] = {
	("early/mid/around/about/approximately/after/since/roughly/last/past/"
	"every/each/cada/los/despues/desde/pasado/alrededor/sometime/circa/"
	"following"),
	"week of the?", "not before", "no antes", "no earlier than",
	"sooner than",
	"after the", "despues del/de", "alrededor del/de", "starting/beginning",
	"semana del", "a partir del/de", "starting on", "since the",
	"# o/or/u", "a/one week", "por ahi", "por ahi del/de", "como",
	"mas o menos", "mas o menos para",
	"some/any/algun/cualquier", "on/for/para a/un",
	"days/weeks/dias/semanas from/after/before/despues/antes de/del?",
	"days/weeks/dias/semanas from/after/before/despues/antes",
	"cant/cannot/couldnt do/make", "no puedo", "no puedo el",
	"arrived/came/happened on?", "llego/vino el?",
};

/* Words after it that do the same. */
static const char *const blurs[] = {
	"- ish", "ish", "or so", "wont/doesnt/cant work", "is out/impossible",
	"no puedo", "or later", "or after", "or beyond",
	"or sooner", "give or take", "or the? next/following/day",
	"mornings/afternoons/evenings/nights", "if possible", "or whenever",
	"or thereabouts", "or two",
	"si es posible", "o despues", "mas o menos", "at the? earliest",
	"como muy pronto",
};

/* What may stand before a day and belongs to it; true: a deadline's. */
static const struct {
	const char *words;
	bool deadline;
} openers[] = {
	{ "on or before", true }, { "no later than", true },
	{ "a mas tardar", true }, { "by/before/due/until/till/deadline", true },
	{ "antes/hasta", true },
	{ "on/for/at/this/coming/upcoming/next/the/el/este/de/del/proximo/dia/"
	  "first/thing/is/early/late", false },
};

static const char *const tails[] = {
	"at the latest", "a mas tardar", "at/by/@? # : # am/pm/a/p? m?",
	"at/by/@/before # am/pm/a/p? m?", "# am/pm",
	"at/by/around? noon/midnight", "morning/afternoon/evening/night",
	"por/en la manana/tarde/noche", "eod/cob/eob", "at/by _pm",
	"a primera hora",
	"by/at/before/@? the? end/close of the? school/business/work? day",
	"by/at/before/@? end/close of business/work", "after school/work",
	"al mediodia",
};

static bool
stands_before(const struct words *words, size_t from, size_t at,
              const char *phrase)
{
	enum { FAR = 6 };

	for (size_t back = 1; back <= FAR && at >= from + back; back++)
		if (words_are(words, at - back, at, phrase))
			return true;
	return false;
}

static bool
is_spoiled(const struct words *words, size_t from, size_t begin, size_t core,
           size_t end, size_t to)
{
	for (size_t i = 0; i < sizeof(spoilers) / sizeof(spoilers[0]); i++)
		for (size_t at = begin; at <= core; at++)
			if (stands_before(words, from, at, spoilers[i]))
				return true;
	for (size_t i = 0; i < sizeof(blurs) / sizeof(blurs[0]); i++)
		if (words_match(words, end, to, blurs[i]) > 0)
			return true;
	return false;
}

static size_t
any_part(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t size = date_relative(r, at, day);

	if (size == 0)
		size = date_weekday(r, at, day);
	if (size == 0)
		size = date_calendar(r, at, day);
	return size;
}

/* "el viernes en ocho", "de hoy en quince": a week, two weeks later. */
static size_t
read_shift(const struct words *words, size_t at, size_t to, int32_t *day)
{
	size_t week = words_match(words, at, to, "en ocho/8 dias?");
	size_t two = words_match(words, at, to, "en quince/15 dias?");

	if (week + two > 0 && *day != DAY_NONE)
		*day += week > 0 ? 7 : 14;
	return week + two;
}

/* "or Dec 6", "/Tues", "-18", "and the 11th" behind "between". */
static size_t
alternative(const struct date_reader *r, size_t begin, size_t end)
{
	int32_t other = DAY_NONE;
	size_t more = end;
	size_t size = 0;

	if (date_word_is(r, end, "to/a/al") &&
	    (date_word_is(r, begin, "del/de") || (begin > r->from &&
	     date_word_is(r, begin - 1, "from/del/de"))))
		return 0;	/* "from Dec 5 to Dec 12": moved, perhaps */
	if (words_match(r->words, end, r->to,
	                "o/u/or pasado/despues/later") > 0)
		return 2;
	size = words_match(r->words, end, r->to, ", # and/or/y/o/& #");
	if (size > 0 && date_word(r, end + 1)->number <= 31 &&
	    date_word(r, end + size - 1)->number <= 31)
		return size;	/* "Dec 4, 11 and 18" */
	if (date_word_is(r, end, "or/o/u/through/thru/to/al"))
		more++;
	else if (date_mark_is(r, end, '/') || date_mark_is(r, end, '-'))
		more++;
	else if (date_mark_is(r, end, '&') && date_word(r, end + 1) != NULL &&
	         date_word(r, end + 1)->number > 0)
		more++;
	else if (date_word_is(r, end, "and/y/&") && begin > r->from &&
	         (date_word_is(r, begin - 1, "between/entre") ||
	          date_word_is(r, begin - 2, "between/entre")))
		more++;
	else
		return 0;
	while (date_word_is(r, more, "the/el/on/by/next/maybe"))
		more++;
	if (date_word(r, more) == NULL)
		return 0;
	size = any_part(r, more, &other);
	if (size == 0 && date_word(r, more)->number > 0 &&
	    date_word(r, more)->number <= 31 &&
	    (!date_word(r, more)->spaced || !date_mark_is(r, end, '-')) &&
	    date_is_bounded(r, more + 1))
		size = 1;
	return size == 0 ? 0 : more + size - end;
}

/* Moves span->begin back over what belongs to the day. */
static void
take_openers(const struct words *words, size_t from, struct date_span *span)
{
	const size_t count = sizeof(openers) / sizeof(openers[0]);
	size_t i = 0;

	while (i < count) {
		enum { LONGEST = 3 };
		size_t back = LONGEST;

		while (back > 0 && (span->begin < from + back || !words_are(
		       words, span->begin - back, span->begin,
		       openers[i].words)))
			back--;
		if (back == 0) {
			i++;
			continue;
		}
		span->begin -= back;
		span->deadline = span->deadline || openers[i].deadline;
		i = 0;
	}
	/* "para el viernes"; but "hire a para by Friday" */
	if (span->begin > from && span->begin < span->end &&
	    word_is(&words->list[span->begin - 1], "para") &&
	    word_is_any(&words->list[span->begin],
	                "el/este/manana/hoy/pasado/fin/proximo/antes/lunes/"
	                "martes/miercoles/jueves/viernes/sabado/domingo")) {
		span->begin--;
		span->deadline = true;
	}
}

static void
take_tails(const struct words *words, size_t to, struct date_span *span)
{
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		size_t at = span->end;
		size_t size;

		if (at < to && word_is_mark(&words->list[at], ','))
			at++;
		size = words_match(words, at, to, tails[i]);
		if (size > 0)
			span->end = at + size;
	}
}

/* A day that people here plan for; "12-5-0200" is a slip. */
static bool
is_ours(int32_t day)
{
	return day >= day_of((struct civil){ YEAR_LEAST, 1, 1 }) &&
	       day <= day_of((struct civil){ YEAR_MOST, 12, 31 });
}

bool
date_find(const struct words *words, size_t from, size_t to, int32_t today,
          struct date_span *span)
{
	struct date_reader r = { words, from, to, is_ours(today) ? today : 0 };

	for (size_t at = from; at < to; at++) {
		struct date_span found = { .begin = at, .core = at,
		                           .day = DAY_NONE };
		size_t size = any_part(&r, at, &found.day);
		size_t more;

		if (size == 0)
			continue;
		found.end = at + size;
		found.end += read_shift(words, found.end, to, &found.day);
		take_openers(words, from, &found);
		if (is_spoiled(words, from, found.begin, found.core,
		               found.end, to))
			found.day = DAY_NONE;
		while ((more = alternative(&r, found.begin, found.end)) > 0) {
			found.end += more;
			found.day = DAY_NONE;
		}
		take_tails(words, to, &found);
		if (!is_ours(today) || !is_ours(found.day))
			found.day = DAY_NONE;
		*span = found;
		return true;
	}
	return false;
}

/* "not Dec 9 but", "instead of Dec 9", "from Dec 9 to". */
static bool
is_taken_back(const struct words *words, size_t from,
              const struct date_span *span)
{
	static const char *const phrases[] = {
		"not", "instead of", "rather than", "from", "was", "no el",
		"en vez de/del", "en lugar de/del", "not on", "was due",
		"originally", "del",
		"was/were supposed/scheduled/meant/promised/expected ...",
	};

	/* "not until Dec 11": but then */
	if (word_is_any(&words->list[span->begin], "until/till/hasta"))
		return false;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (stands_before(words, from, span->begin, phrases[i]))
			return true;
	return false;
}

int32_t
date_of(const struct words *words, size_t from, size_t to, int32_t today,
        struct date_span *span)
{
	struct date_span chosen = { .day = DAY_NONE };
	struct date_span next = { .day = DAY_NONE };
	bool found = false;
	bool open = false;	/* more than one is left */

	for (size_t at = from; date_find(words, at, to, today, &next);
	     at = next.end) {
		if (is_taken_back(words, from, &next))
			continue;
		if (!found || (next.deadline && !chosen.deadline)) {
			chosen = next;
			found = true;
			open = false;
		} else if (next.day != chosen.day &&
		           next.deadline == chosen.deadline) {
			open = true;
		}
	}
	if (found)
		*span = chosen;
	return found && !open ? chosen.day : DAY_NONE;
}

/* Words that make the whole expression less than a date. */
static bool
is_open(const struct words *words)
{
	static const char *const phrases[] = {
		"maybe/perhaps/possibly/hopefully/unless/whenever",
		"when possible/able/convenient/available",
		"when _ can/could/get/gets/have/has",
		("if the/it/we/they/all/he/she/possible/not/nothing/everything/"
		"my/our/a/i/im/were/theyre/no/weather/there/theres"),
		"last/past year/month", "ano/mes pasado", "years? ago",
		"quiza*", "tal vez", "?", "ojala", "or whenever", "guess",
		("supposedly/tentatively/tentative/probably/depends/depending/"
		"depende/permitting/likely/aim*/hope/hoping/shooting/segun"),
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_have(words, 0, words->count, phrases[i]))
			return true;
	return false;
}

/* "12-11", and nothing else: elsewhere it may be a range. */
static int32_t
read_hyphened(const struct words *words, int32_t today)
{
	const struct word *list = words->list;

	if (!words_are(words, 0, words->count, "# - #") || list[1].spaced ||
	    list[2].spaced || list[0].folded.length > 2 ||
	    list[2].folded.length > 2 || list[0].number < 1 ||
	    (list[2].number <= 12 && list[2].number >= list[0].number))
		return DAY_NONE;	/* "9-10" */
	return day_next(today, list[0].number, list[2].number);
}

/* "moved from Dec 4 to Dec 11": the first is no more. */
static bool
is_left_behind(const struct words *words, const struct date_span *span)
{
	static const char from[] = "from/del/de/desde";

	return words_have(words, 0, words->count, "move/moved/moving/push/"
	                  "pushed/change/changed/changing/shift/shifted/slid/"
	                  "slipped/rescheduled/bumped/postponed/delayed/"
	                  "extended/paso/cambio/movio/movieron/cambiaron/"
	                  "pasaron/cambiado/recorrio/pospuso/went") &&
	       ((span->begin > 0 &&
	         word_is_any(&words->list[span->begin - 1], from)) ||
	        (span->begin < span->core &&
	         word_is_any(&words->list[span->begin], from)));
}

/* "Dec 4, sorry, Dec 11": the second is meant. */
static bool
is_corrected(const struct words *words, size_t from, size_t to)
{
	return words_have(words, from, to, "sorry/oops/mean/meant/perdon/digo/"
	                  "correction/rather/actually") ||
	       words_have(words, from, to, "make that/it") ||
	       words_have(words, from, to, "no ,");
}

int32_t
date_read(struct slice text, int32_t today)
{
	struct arena *arena = arena_new(64u * 1024 * 1024);
	struct words words = words_split(slice_part(text, 0, DATE_TEXT_LIMIT),
	                                 arena);
	struct date_span span;
	int32_t day = is_ours(today) ? read_hyphened(&words, today) : DAY_NONE;
	size_t when = words_find(&words, 0, words.count, "when");
	bool contradicts = false;

	for (size_t at = 0;
	     date_find(&words, at, words.count, today, &span); at = span.end) {
		if (is_left_behind(&words, &span) ||
		    (is_taken_back(&words, 0, &span) &&
		     !stands_before(&words, 0, span.begin, "from/del")))
			continue;
		if (at > 0 && day != DAY_NONE && span.day != day &&
		    !is_corrected(&words, at, span.begin))
			contradicts = true;
		/* "when it comes on Friday"; not "Jan 4, when we are back" */
		day = when < span.begin ? DAY_NONE : span.day;
	}
	if (contradicts || is_open(&words))
		day = DAY_NONE;
	arena_free(arena);
	return day;
}
