/*
 * actions_days.c - the day that is said of a step: which one, and is it one
 * to come?
 */
#include "parsers/actions_days.h"

#include "parsers/actions_stem.h"

enum { LOOK_BACK = 60 };	/* words, for the day that a part means */

/* "which is when 2 will be done", "1 will be done by then". */
static bool
takes_day_before(const struct actor *actor, const struct part *part)
{
	static const char *const phrases[] = {
		"which is when", "by/until then", "then too/also?",
		"same/that day/date/afternoon/morning", "ese/mismo dia",
		"para entonces",
		"make/put/set/use that/this/it as/the new? date/deadline/day",
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_have(&actor->words, part->begin, part->end,
		               phrases[i]))
			return true;
	return words_match(&actor->words, part->begin, part->end, "please? "
	       "update/change/adjust/revise/correct/fix step/paso/# #?") > 0;
}

/* "is 10/12": no half, and no third. */
static bool
ends_in_fraction(const struct actor *actor, const struct part *part)
{
	enum { WHOLE_LEAST = 5 };
	const struct words *w = &actor->words;

	return part->end >= part->begin + 5 &&
	       word_is_any(&w->list[part->end - 4], "is/es") &&
	       w->list[part->end - 3].kind == WORD_NUMBER &&
	       word_is_mark(&w->list[part->end - 2], '/') &&
	       w->list[part->end - 1].number >= WHOLE_LEAST;
}

/* The date of a part: behind the reference, or before it. */
int32_t
part_date(const struct actor *actor, const struct part *part,
          struct date_span *span)
{
	int32_t today = actor->context->today;
	size_t from = part->named ? part->begin : part->ref_end;
	int32_t day = date_of(&actor->words, from, part->end, today, span);

	if (day == DAY_NONE && !part->named)
		day = date_of(&actor->words, part->begin, part->ref_begin,
		              today, span);
	/* "the visit is 10/12" */
	if (day == DAY_NONE && ends_in_fraction(actor, part))
		day = date_of(&actor->words, part->end - 3, part->end, today,
		              span);
	/* "the new date for step 2 is 12/9" */
	if (day == DAY_NONE && words_have(&actor->words, part->begin,
	    part->ref_begin, "date/deadline/target/eta/fecha"))
		day = date_of(&actor->words, part->begin, part->end, today,
		              span);
	if (day == DAY_NONE && takes_day_before(actor, part)) {
		size_t before = actor->sentence_before;

		if (part->begin > before + LOOK_BACK)
			before = part->begin - LOOK_BACK;
		day = date_of(&actor->words, before, part->begin, today,
		              span);
		span->begin = span->core = span->end = part->begin;
	}
	return day;
}

/* "was repaired Saturday": the weekday that was. */
bool
day_may_be_past(const struct actor *actor, const struct part *part)
{
	return part->named || words_have(&actor->words, part->begin, part->end,
	       "was/were/got/have/finished/completed/wrapped");
}

/* "Mañana reparamos la cerca": no past, whatever the verb looks like. */
bool
day_is_tomorrow_or_next(const struct actor *actor, const struct date_span *span)
{
	return span->day > actor->context->today &&
	       words_have(&actor->words, span->begin, span->end,
	                  "tomorrow/manana/next/proximo/proxima");
}

/* "Feb 22", when that is to come: no day on which something was done. */
bool
day_is_ahead(const struct actor *actor, const struct part *part,
               const struct date_span *span)
{
	enum { YEAR_NEARLY = 300 };
	const struct words *w = &actor->words;

	if (span->day == DAY_NONE || span->day <= actor->context->today ||
	    span->day > actor->context->today + YEAR_NEARLY ||
	    words_have(w, part->begin, part->end, "book*/schedul*/reserv*/"
	               "arrang*/agend*/program*/plan*/confirm*/invit*") ||
	    words_have(w, part->begin, part->end, "set up? for"))
		return false;
	for (size_t at = span->core; at < span->end; at++)
		if (w->list[at].number > 0)
			return true;
	return false;
}

/* "cambiamos" is both "we change" and "we changed". */
bool
part_is_either_tense(const struct actor *actor, const struct part *part)
{
	const struct words *w = &actor->words;

	for (size_t at = part->begin; at < part->end; at++)
		if (slice_ends(w->list[at].folded, "amos") ||
		    slice_ends(w->list[at].folded, "imos"))
			return true;
	return false;
}

/* "1 done by the 27th", "backlog cleared by 12/18". */
bool
day_is_stated_due(const struct actor *actor, const struct part *part,
                  const struct date_span *span)
{
	const struct words *w = &actor->words;

	return span->deadline && span->day > actor->context->today &&
	       span->begin > part->begin + 1 &&
	       (part->named || (part->ref_begin == part->begin &&
	        part->ref_end + 1 == span->begin)) &&
	       (word_is_any(&w->list[span->begin - 1], "done/finished/complete/"
	        "completed/listo/lista/terminado/terminada") ||
	        (part->named &&
	         slice_ends(w->list[span->begin - 1].folded, "ed"))) &&
	       !words_have(w, part->begin, span->begin, "is/are/was/were/has/"
	                   "have/been/be/get/got/needs/need/want/i/we/they");
}

/* "done on Friday": the one that was. */
bool
day_is_past_weekday(const struct actor *actor, const struct date_span *span)
{
	const struct words *w = &actor->words;

	return !span->deadline && span->core > 0 &&
	       words_have(w, span->begin, span->begin + 1, "on/last/el") &&
	       words_have(w, span->begin, span->end, "monday/tuesday/wednesday/"
	                  "thursday/friday/saturday/sunday/lunes/martes/"
	                  "miercoles/jueves/viernes");
}

/* "Meeting the auditor is now December 9", "Telling them - Thursday". */
static bool
is_stated_day(const struct words *w, const struct part *part,
              const struct date_span *span)
{
	size_t at = span->begin;

	while (at > part->begin && word_is_any(&w->list[at - 1], "now/on/for"))
		at--;
	return at > part->begin && (word_is_any(&w->list[at - 1], "is/are") ||
	       (at < part->end && word_is(&w->list[at], "now")) ||
	       word_is_mark(&w->list[at - 1], ':') ||
	       (word_is_mark(&w->list[at - 1], '-') &&
	        w->list[at - 1].spaced));
}

/* "#3: 12/22", "step 1 -> Dec 11": nothing but the date behind the step. */
bool
part_is_only_day(const struct actor *actor, const struct part *part,
             const struct date_span *span)
{
	const struct words *w = &actor->words;

	/* "are on their way, ordered Friday" */
	if (part->named && !span->deadline && span->begin > part->begin + 1 &&
	    stem_form(&w->list[span->begin - 1]) == FORM_PAST)
		return false;
	/* "counting desks today" */
	for (size_t at = part->begin; part->named && at < part->end; at++)
		if (slice_ends(w->list[at].folded, "ing") &&
		    at + 1 < part->end && word_is_spoken(&w->list[at + 1]) &&
		    at + 1 != span->begin && !is_stated_day(w, part, span) &&
		    !word_is_any(&w->list[at + 1],
		    "is/are/on/for/by/now/moves/due/out/up/it/them"))
			return false;
	for (size_t at = part->begin; at < part->end; at++)
		if (word_is_spoken(&w->list[at]) &&
		    (at < part->ref_begin || at >= part->ref_end) &&
		    (at < span->begin || at >= span->end) &&
		    !((part->named || part->named_too) &&
		      at - part->begin < 64 &&
		      (part->own >> (at - part->begin) & 1) != 0) &&
		    !word_is_any(&w->list[at], "due/date/new/by/for/is/now/to/"
		                 "please/the/instead/of/of/target/completion/figure/"
		                 "say/call/next/happening/happens/takes/taking/place/"
		                 "eta/goes/in/at/up/out/live/going/follows/lets/do/"
		                 "a/an/our/my/all/el/la/los/las/un/una/para/"
		                 "with/from/about/into/it/them/comes/come/coming/"
		                 "gets/down/back/over/off/now/then"))
			return at > span->end && words_have(w, span->end,
			       part->end, "instead of/rather");
	return span->end > span->begin;
}

/* "Pencil in 10/16 for step 3". */
bool
day_is_for_step(const struct actor *actor, const struct part *part,
                const struct date_span *span)
{
	return !part->named && part->ref_begin > part->begin &&
	       part->ref_end >= part->end && span->end <= part->ref_begin &&
	       span->end > span->begin && !part_has(actor, part, CUE_DOING) &&
	       !part_has(actor, part, CUE_START) && word_is_any(
	       &actor->words.list[part->ref_begin - 1], "for/on/para/al/del");
}

/* "I report to the cabinet on Feb 9": the step's own verb, by its day. */
bool
part_is_present_plan(const struct actor *actor, const struct part *part,
                     int32_t day)
{
	const struct words *w = &actor->words;

	if (!part->named || day <= actor->context->today)
		return false;
	for (size_t at = part->begin; at + 1 < part->end; at++)
		if (word_is_any(&w->list[at], "i/we") && at + 1 - part->begin <
		    64 && (part->own >> (at + 1 - part->begin) & 1) != 0)
			return stem_form(&w->list[at + 1]) == FORM_BARE;
	return false;
}
