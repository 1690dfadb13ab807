/*
 * actions_meant.c - a part has the words of a step and of done: is it meant so?
 *
 * "Remind me to get 1 done", "2 of the windows are done", "the paperwork for 3
 * is done", "complete 4": wished, asked for, or of something else. Whatever is
 * found here is only told.
 */
#include "parsers/actions_match.h"
#include "parsers/actions_stem.h"

/* "Wish 1 was done", "let's get 2 done", "say 3 is done". */
static bool
is_wished(const struct actor *actor, const struct part *part)
{
	static const char *const wishes[] = {
		("wish/wishes/wished/wishing/remind/reminds/pretend/imagine/"
		"ojala"),
		"lets get/have/finish/say/call/do/try/assume/suppose/pretend",
		"want/wants/wanted it/that/this/them/step/both/all/#/the",
		"want/need/needs/get # and/, # done/finished",
		"quiero/quieren/quiere",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t i = 0; i < sizeof(wishes) / sizeof(wishes[0]); i++)
		if (words_have(w, s->begin, part->end, wishes[i]))
			return true;
	return words_match(w, s->begin, part->end, "say/suppose/consider step? "
	                   "# is/are/was/were") > 0 ||
	       words_have(w, s->begin, part->end, "you/they/he/she/it/we/i "
	                  "said/wrote/say/write/reported/put that? step? # "
	                  "is/are/was/were");
}

/* "Tim is to have 1 done", "3 waits for 2 to be done". */
static bool
is_to_be(const struct actor *actor, const struct part *part)
{
	static const char reached[] =
		"glad/happy/good/great/nice/able/managed/pleased/relieved/"
		"thrilled/proud/took/used/finally/helped/excited/feels/worked/"
		"proudly/delighted/gusto/contento/contenta";
	const struct words *w = &actor->words;

	return words_have(w, part->begin, part->end, "to be/have/get") &&
	       !words_have(w, actor->sentence.begin, part->end, reached);
}

/* "1 is usually done", "is less than done", "finishing 1", "complete 1". */
static bool
is_habit_or_order(const struct actor *actor, const struct part *part)
{
	static const char *const habits[] = {
		"easily/best/usually/normally/typically/always/often/seldom/"
		"rarely/generally/hardly/barely/scarcely/ordinarily/mainly "
		"done/finished/completed/complete/handled",
		"less than/then done/finished/complete",
		"every/each year/summer/fall/spring/winter/month/week/semester/"
		"quarter/time",
		"done/finished/completed/complete last year/time",
		"done/finished/completed/complete after/before/when/until/til "
		"step? #",
		"done/finished/completed/complete after/before/until/til "
		"monday/tuesday/wednesday/thursday/friday/mon/tue/tues/wed/thu/"
		"thurs/fri",
		"finishes/completes/finishing/completing/wraps/wrapping/taking/"
		"takes",
	};
	const struct words *w = &actor->words;

	for (size_t i = 0; i < sizeof(habits) / sizeof(habits[0]); i++)
		if (words_have(w, part->begin, part->end, habits[i]))
			return true;
	return words_match(w, part->begin, part->end,
	                   "please/must/then/first/and? complete step? #") > 0;
}

/* "1 done soon", "done by May", "done, I wish": it is to come. */
static bool
is_to_come(const struct actor *actor, const struct part *part)
{
	static const char *const someday[] = {
		"done/finished/complete/completed/listo/lista soon/shortly/"
		"eventually/someday/asap/tonight/later/sometime/hopefully",
		"done/finished/complete/completed one/some day",
		"done/finished/complete/completed first thing",
		"done/finished/complete/completed ,/-? weather/funds/time/god/"
		"lord/staffing permitting/willing/allowing",
		"done/finished/complete/completed ,/-? fingers/knock/i "
		"crossed/on/wish",
		"la/el proxima/proximo",
		"listo/lista/listos/ready para/for/to el/la/empezar/start/begin/"
		"step/paso/#",
	};
	static const char *const vague[] = {
		"done/finished/complete/completed by january/february/march/"
		"april/may/june/july/august/september/october/november/december",
		"done/finished/complete/completed in/over/during/after/before/"
		"by/until the/spring/winter/fall/our? spring/summer/fall/winter/"
		"break/vacation/recess/holidays/holiday",
		"done/finished/complete/completed in/over/during/after/before/"
		"by/until break/vacation/recess/spring/summer/winter/january/"
		"february/march/april/may/june/july/august/september/october/"
		"november/december",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t i = 0; i < sizeof(someday) / sizeof(someday[0]); i++)
		if (words_have(w, part->begin, s->end, someday[i]))
			return true;
	if (words_have(w, part->begin, part->end,
	               "was/were/got/been/had/finished/completed"))
		return false;
	for (size_t i = 0; i < sizeof(vague) / sizeof(vague[0]); i++)
		if (words_have(w, part->begin, part->end, vague[i]))
			return true;
	return false;
}

/* "done all I can on 1", "done arguing about 2", "little done on 3". */
static bool
is_figure_of_speech(const struct actor *actor, const struct part *part)
{
	static const char *const figures[] = {
		("done/did what/all/everything/whatever i/we/they/he/she "
		"can/could"),
		"done/did my/our/their/his/her part/best/share/bit/half/end",
		"so done with", "little/nothing/much done",
	};
	const struct words *w = &actor->words;

	for (size_t i = 0; i < sizeof(figures) / sizeof(figures[0]); i++)
		if (words_have(w, part->begin, part->end, figures[i]))
			return true;
	for (size_t at = part->begin; !part->named && at + 1 < part->ref_begin;
	     at++)
		if (word_is_any(&w->list[at], "done/finished") &&
		    slice_ends(w->list[at + 1].folded, "ing") &&
		    !word_is_any(&w->list[at + 1], "everything/something"))
			return true;
	return false;
}

/* "the paperwork for 1", "step 2 of the form", "2 of the windows". */
static bool
is_of_another(const struct actor *actor, const struct part *part)
{
	static const char same[] =
		"done/finished/completed/complete/listo/work/everything/all/"
		"status/update/news/report/note/word/progress/good/check/mark/"
		"job/task/caught/wrapped/update/updates/followup/that/hecho/"
		"trabajo/and/but/so/both/now/yes/ok/is/are/was/were/done/off";
	const struct words *w = &actor->words;
	size_t at = part->ref_begin;

	if (part->ref_end <= part->ref_begin)
		return false;
	if (part->ref_end + 1 < part->end && word_is_any(
	    &w->list[part->ref_end], "of/de/del") && words_match(w,
	    part->ref_end + 1, part->end, "the/these/those/my/our/your/los/las/"
	    "mis? steps/list/plan/them/these/those/pasos/ellos/us/tasks/items/"
	    "challenge/#") == 0)
		return true;
	if (at < part->begin + 2 || !word_is_any(&w->list[at - 1],
	    "for/on/of/to/para/del/de") ||
	    cue_in(w, part->begin, at, CUE_DONE))
		return false;
	return w->list[at - 2].kind == WORD_PLAIN &&
	       (!word_is_any(&w->list[at - 2], same) ||
	        (at >= part->begin + 3 && word_is_any(&w->list[at - 2], "work") &&
	         word_is_any(&w->list[at - 3], "my/our/his/her/their")));
}

static bool
is_own(const struct part *part, size_t at)
{
	size_t offset = at - part->begin;

	return offset < 64 && (part->own >> offset & 1) != 0;
}

/* "the railing on the ramp": fixed is what is on it. */
static bool
is_beside_own(const struct actor *actor, const struct part *part, size_t at)
{
	const struct words *w = &actor->words;
	size_t behind = at + 2;

	if (is_own(part, at) || !word_is_content(&w->list[at]) ||
	    w->list[at].kind != WORD_PLAIN || is_own(part, at + 1) ||
	    stem_form(&w->list[at]) == FORM_PAST || !word_is_any(
	    &w->list[at + 1], "on/near/beside/under/above/behind/over/beneath"))
		return false;
	if (behind < part->end && word_is_any(&w->list[behind], "the/our/my"))
		behind++;
	return behind < part->end && is_own(part, behind);
}

/* "the assistant principal", "the first bulb", "the principal of Lincoln". */
static bool
is_namesake(const struct actor *actor, const struct part *part)
{
	const struct words *w = &actor->words;

	for (size_t at = part->begin; part->named && at + 1 < part->end; at++) {
		if (!is_own(part, at) && is_own(part, at + 1) &&
		    word_is_any(&w->list[at], "assistant/vice/deputy/former/"
		    "first/second/wrong/sample/temporary/spare/fake/incorrect/"
		    "damaged/defective/other/another"))
			return true;
		if (!is_own(part, at) && word_is_any(&w->list[at], "temp/"
		    "temporary/makeshift/stopgap/otro/otra/otros/otras"))
			return true;
		/* "the ramp date is fixed", "libros equivocados" */
		if (is_own(part, at) && !is_own(part, at + 1) &&
		    word_is_any(&w->list[at + 1], "date/price/cost/fee/"
		    "estimate/budget/permit/design/request/equivocado/"
		    "equivocada/equivocados/equivocadas"))
			return true;
		if (is_beside_own(actor, part, at))
			return true;
		if (is_own(part, at) && at + 2 < part->end &&
		    word_is_any(&w->list[at + 1], "of/de") &&
		    !is_own(part, at + 2) && w->list[at + 2].capital)
			return true;
	}
	return false;
}

/* "Called them, no answer": tried, and nobody was reached. */
static bool
is_unanswered(const struct actor *actor, const struct part *part)
{
	static const char *const silences[] = {
		"no answer/reply/response/luck/one",
		"nobody/noone answered/answers/replied/there/home/picked/came",
		"they/he/she/it were/was/is/are closed/out/busy/gone/away",
		"got? the/their/his/her? voicemail/machine",
		("didnt/never/wont/doesnt/dont/not/cant answer/pick/reply/"
		"respond/call/come"),
		"line was/is? busy", "pero/but nothing/nada",
		"sin respuesta", ("no contesto/contestan/contestaron/contesta/"
		"responde/responden/respondio/respondieron"),
		"nadie contesto/contesta/respondio/responde",
	};
	const struct sentence *s = &actor->sentence;

	for (size_t i = 0; part->named &&
	     i < sizeof(silences) / sizeof(silences[0]); i++)
		if (words_have(&actor->words, part->end < s->end ? part->begin
		    : s->begin, s->end, silences[i]))
			return true;
	return false;
}

bool
part_is_meant(const struct actor *actor, const struct part *part)
{
	return !is_wished(actor, part) && !is_to_be(actor, part) &&
	       !is_habit_or_order(actor, part) &&
	       !is_to_come(actor, part) && !is_figure_of_speech(actor, part) &&
	       !is_of_another(actor, part) && !is_namesake(actor, part) &&
	       !is_unanswered(actor, part);
}
