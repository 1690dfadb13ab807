/*
 * actions_refs.c - which steps are meant: "2", "1-3", "the first two", "both".
 *
 * A number alone is only a step where the words beside it leave nothing else:
 * "12 families", "room 2" and "grades 3-5" are none.
 */
#include "parsers/actions_refs.h"

static const char marked[] = "step/steps/paso/pasos/#/number/nos/no/item/"
	"items/task/tasks/numbers";

static const char before_number[] =
	"and/n/y/+/&/done/finished/completed/complete/finish/with/mark/moving/"
	"move/push/pushing/change/due/have/had/through/to/thru/neither/nor/not/"
	"but/or/listo/listos/except/that/think/then/on/is/until/for/my/undo/"
	"delete/remove/cancel/says/said/told/me/so/when/once/if/can/say/just/"
	"yes/ok/also/now/he/she/isnt/al/el/drop/close/date/both/extend/"
	"extending/delay/reschedule/postpone/shift/bump/hecho/hechos/termine/"
	"terminado/mover/el/paso/pasos/do/doing/did/get/got/finishing/"
	"completing/handle/closed/extend/off/set/make/up/of/slide/slip/give/"
	"need/wrapped/wrap/knocked/because/though/number/listas/lista/hechas/"
	"ya/will/also/then/than/terminamos/queda/quedo/del/finally/here/well/"
	"i/we/was/were/are/to/out/cross/check/tick/consider/nailed/update/"
	"promise/put/"
	"marking/record/log/recording/count/call";

static const char after_number[] =
	"and/n/y/&/+/is/are/isnt/arent/was/were/done/complete/completed/finished/"
	"will/should/would/may/might/needs/need/on/in/not/listo/lista/listos/to/"
	"by/until/due/slipped/as/yet/through/today/has/have/hasnt/havent/wont/"
	"can/could/gets/got/installed/ordered/too/but/al/para/estan/esta/are/"
	"were/now/half/almost/nearly/also/then/complete/waiting/pending/still/"
	"going/i/we/please/next/tomorrow/finally/all/both/or/nor/both/set/"
	"right/yesterday/por/will/for/isn/thru/mostly/late/behind/delayed/"
	"moved/pushed/slid/slips/slipping/takes/took/went/looks/seems/wrapped/"
	"hecho/hecha/queda/quedo/quedara/lo/se/ya/sera/sigue/va/esta/este/no/"
	"off/this/last/over/under/in/out/then/moves/moving/goes/remains/still/"
	"first/already/sometime/hopefully/probably/should/moved/sent/finish/"
	"finishes/became/would/ready/before/after/when/while/because/since/"
	"once/if/el/underway/ongoing/started/starts/begins/instead/until/"
	"till/estara/tambien/tengo/termine/terminado/cerrado/slides/-/have/"
	"ill/well/im/ive/weve/down/happens/happening/eta/expected/move";

int32_t
step_number(const struct word *word)
{
	static const char *const names[] = {
		"one/uno/ones", "two/dos/twos", "three/tres/threes",
		"four/cuatro/fours", "five/cinco",
		"six/seis", "seven/siete", "eight/ocho", "nine/nueve", "ten/diez",
	};

	if (word->kind == WORD_NUMBER && word->folded.length <= 3)
		return word->number;
	/* "step 3's date" */
	if (word->number > 0 && word->folded.length <= 3 &&
	    slice_ends(word->folded, "s"))
		return word->number;
	for (int32_t i = 0; i < 10; i++)
		if (word_is_any(word, names[i]))
			return i + 1;
	return -1;
}

void
step_set_add(const struct actor *actor, struct step_set *set,
             int32_t number)
{
	if (!actor_has_step(actor, number)) {
		set->unknown = true;
		return;
	}
	for (int32_t i = 0; i < set->count; i++)
		if (set->numbers[i] == number)
			return;
	if (set->count < STEPS_MAX)
		set->numbers[set->count++] = number;
}

bool
step_may_follow(const struct word *word)
{
	return word_is_any(word, before_number);
}

bool
step_may_precede(const struct word *word)
{
	return word_is_any(word, after_number);
}

static bool
is_mark_any(const struct word *word, const char *marks)
{
	return word->kind == WORD_MARK && word->folded.length == 1 &&
	       strchr(marks, word->folded.data[0]) != NULL;
}

/* Is a month's name, or a slash, behind the number, so that it is a day? */
static bool
is_day_number(const struct actor *actor, size_t at, size_t from, size_t to)
{
	struct date_span span;

	return date_find(&actor->words, at, to < at + 4 ? to : at + 4,
	                 actor->context->today, &span) && span.core == at &&
	       span.end > at && from <= at;
}

/* "One and two are done". */
static bool
is_pair(const struct actor *actor, size_t at, size_t to)
{
	const struct words *w = &actor->words;

	return at + 3 < to && word_is_any(&w->list[at + 1], "and/&") &&
	       w->list[at + 2].kind == WORD_PLAIN &&
	       actor_has_step(actor, step_number(&w->list[at + 2])) &&
	       word_is_any(&w->list[at + 3], "are/were/will/done/complete/"
	                   "finished/arent");
}

/* "two is done, one is not": of two things it would be "two are". */
static bool
is_told_number(const struct actor *actor, size_t at, size_t to)
{
	static const char verbs[] = "is/was/isnt/wasnt/needs/will";
	const struct words *w = &actor->words;
	const struct sentence *s = &actor->sentence;

	if (at + 1 < to && at == s->begin && word_is_any(&w->list[at],
	    "one/two/three/four/five/six") &&
	    actor_has_step(actor, step_number(&w->list[at])) &&
	    (is_pair(actor, at, to) || (word_is_any(&w->list[at + 1], "by") &&
	     is_day_number(actor, at + 2, at, to))))
		return true;
	if (at + 1 >= to || !word_is_any(&w->list[at], "one/two/three/four/"
	    "five/six") || !word_is_any(&w->list[at + 1], verbs) ||
	    !actor_has_step(actor, step_number(&w->list[at])) ||
	    (at > s->begin && w->list[at - 1].kind == WORD_PLAIN &&
	     !word_is_any(&w->list[at - 1], "and/but/so/while/though")))
		return false;
	return !word_is(&w->list[at], "one") ||
	       words_have(w, s->begin, s->end, "two/three/four/five is/was/isnt/"
	                  "wasnt/needs");
}

/* "1 done, 6 done": another number, said to be done in the same way. */
static bool
is_row(const struct actor *actor, size_t at, size_t to)
{
	const struct words *w = &actor->words;
	const struct sentence *s = &actor->sentence;

	if (at + 1 >= to || at == s->begin ||
	    cue_at(w, at + 1, to, CUE_DONE) == 0 ||
	    (word_is_spoken(&w->list[at - 1]) &&
	     !word_is_any(&w->list[at - 1], "and/y")))
		return false;
	for (size_t word = s->begin; word + 1 < at; word++)
		if (w->list[word].kind == WORD_NUMBER &&
		    actor_has_step(actor, w->list[word].number) &&
		    cue_at(w, word + 1, to, CUE_DONE) > 0)
			return true;
	return false;
}

/* Is the number at `at` a step, by the words beside it? */
static bool
is_bare_step(const struct actor *actor, size_t at, size_t from, size_t to)
{
	const struct word *list = actor->words.list;
	bool front = at == from;
	bool back = at + 1 >= to;

	if (is_told_number(actor, at, to))
		return true;
	/* "1's done" */
	if (list[at].kind == WORD_PLAIN && step_number(&list[at]) > 0 &&
	    ascii_is_digit(list[at].folded.data[0]))
		return actor_has_step(actor, step_number(&list[at])) &&
		       cue_at(&actor->words, at + 1, to, CUE_DONE) > 0;
	if (list[at].kind != WORD_NUMBER || list[at].folded.length > 2)
		return false;
	if (!actor_has_step(actor, list[at].number) && (at == 0 ||
	    (at == from && list[at - 1].kind != WORD_MARK) ||
	    (at == from && !is_row(actor, at, to)) ||
	    (at > from && !is_row(actor, at, to) &&
	    !word_is_any(&list[at - 1], "done/finished/completed/complete/due/"
	                 "and/with/listo/hecho"))))
		return false;
	/* "Classrooms 12 and 14" */
	if (at >= 3 && word_is_any(&list[at - 1], "and/y/&") &&
	    list[at - 2].kind == WORD_NUMBER && list[at - 3].kind == WORD_PLAIN &&
	    !actor_has_step(actor, list[at - 2].number) &&
	    !actor_has_step(actor, list[at].number) &&
	    !word_is_any(&list[at - 3], before_number) &&
	    !word_is_any(&list[at - 3], marked))
		return false;
	/* "grade 3 and 4", "pages 1 to 3": the first was no step */
	if (at >= actor->sentence.begin + 3 && word_is_any(&list[at - 1],
	    "and/y/&/to/through/thru/or/a/al") && list[at - 2].kind == WORD_NUMBER &&
	    list[at - 3].kind == WORD_PLAIN &&
	    !word_is_any(&list[at - 3], before_number) &&
	    !word_is_any(&list[at - 3], marked) &&
	    cue_at(&actor->words, at - 3, at, CUE_DONE) == 0)
		return false;
	/* "K-2", "3-5" */
	if (at > 0 && is_mark_any(&list[at - 1], "-/$.") && !list[at].spaced &&
	    (at < 2 || !list[at - 1].spaced))
		return false;
	if (!front)
		front = is_mark_any(&list[at - 1], ",;-&+(\"") ||
		        (at > 1 && is_mark_any(&list[at - 1], "/") &&
		         word_is(&list[at - 2], "w") && list[at].spaced) ||
		        list[at - 1].kind == WORD_LINE ||
		        list[at - 1].kind == WORD_EMOJI ||
		        (list[at - 1].kind == WORD_MARK &&
		         is_mark_any(&list[at - 1], ".:") && list[at].spaced) ||
		        word_is_any(&list[at - 1], before_number);
	if (!back)
		back = list[at + 1].kind == WORD_EMOJI ||
		       (list[at + 1].kind == WORD_MARK &&
		        !is_mark_any(&list[at + 1], "/%$@") &&
		        !(is_mark_any(&list[at + 1], ":.,") && at + 2 < to &&
		          !list[at + 2].spaced &&
		          list[at + 2].kind == WORD_NUMBER &&
		          !is_mark_any(&list[at + 1], ","))) ||
		       word_is_any(&list[at + 1], after_number);
	/* "2 12/16" on a line of its own */
	if (front && !back && (at == 0 || at == from ||
	    !word_is_spoken(&list[at - 1])))
		back = is_day_number(actor, at + 1, from, to);
	/* "3 done 4 10/16" */
	if (front && !back && at > from + 1 &&
	    cue_at(&actor->words, at - 1, at, CUE_DONE) > 0)
		back = is_day_number(actor, at + 1, from, to);
	/* "I'll wrap up 2 Thursday" */
	if (front && !back && at > from && word_is_any(&list[at - 1], "up/"
	    "finish/do/complete/finishing/completing/with/have/get/move/push"))
		back = list[at + 1].kind == WORD_PLAIN &&
		       is_day_number(actor, at + 1, from, to);
	if (front && !back)
		back = cue_at(&actor->words, at + 1, to, CUE_DONE) > 0 ||
		       word_is_any(&list[at + 1], "yes/no/si");
	return front && back;
}

/* "2", or "2-4", "2 through 4"; words taken, 0 for none. */
static size_t
number_or_range(const struct actor *actor, size_t at, size_t to,
                struct step_set *set)
{
	enum { RANGE_MOST = 64 };
	const struct words *w = &actor->words;
	int32_t first = step_number(&w->list[at]);
	int32_t last;

	if (first < 0)
		return 0;
	if (at + 2 < to && (is_mark_any(&w->list[at + 1], "-") ||
	    word_is_any(&w->list[at + 1], "through/thru/to/a/al")) &&
	    step_number(&w->list[at + 2]) > 0 &&
	    !(at + 3 < to && is_mark_any(&w->list[at + 3], "/"))) {
		last = step_number(&w->list[at + 2]);
		if (last < first || last - first > RANGE_MOST ||
		    !actor_has_step(actor, first) ||
		    !actor_has_step(actor, last)) {
			set->unknown = true;
			return 3;
		}
		for (; first <= last && last - first <= RANGE_MOST; first++)
			step_set_add(actor, set, first);
		return 3;
	}
	step_set_add(actor, set, first);
	return 1;
}

/* ", 3 & 4" behind a step that is meant for sure. */
static size_t
more_numbers(const struct actor *actor, size_t at, size_t from, size_t to,
             struct step_set *set)
{
	const struct words *w = &actor->words;
	size_t begin = at;
	bool said = begin >= from + 2 && words_have(w, begin >= from + 4
	            ? begin - 4 : from, begin - 1,
	            "done/finished/completed/hecho/listo/finish/complete");
	/* "DONE 1 2 3" */
	bool led = begin >= from + 2 && word_is_any(&w->list[begin - 2],
	                                            "done/hecho/listo/steps");

	for (;;) {
		size_t next = at;
		size_t size;

		while (next < to && (is_mark_any(&w->list[next], ",&+#") ||
		       word_is_any(&w->list[next],
		                   "and/n/y/nor/or/step/steps/paso")))
			next++;
		if (next >= to || (next == at && !(led && actor_has_step(actor,
		    w->list[at].number))) ||
		    step_number(&w->list[next]) < 0 ||
		    is_day_number(actor, next, from, to) ||
		    (next + 1 < to && word_is_spoken(&w->list[next + 1]) &&
		     !word_is_any(&w->list[next + 1], after_number) &&
		     !(led && w->list[next + 1].kind == WORD_NUMBER) &&
		     cue_at(w, next + 1, to, CUE_DONE) == 0))
			return at - begin;
		/* "done with 1 and 2 is late": of 2 something else is said */
		if (said && next + 1 < to && word_is_any(&w->list[next + 1],
		    "is/are/isnt/arent/will/by/needs/need/not/hasnt/wont/slips/"
		    "moves/due/should/can/going"))
			return at - begin;
		size = number_or_range(actor, next, to, set);
		if (size == 0)
			return at - begin;
		at = next + size;
	}
}

static size_t
numbered_steps(const struct actor *actor, size_t at, size_t from, size_t to,
               struct step_set *set)
{
	const struct words *w = &actor->words;
	size_t number = at;
	size_t size;

	*set = (struct step_set){ .count = 0 };
	if (at >= to)
		return 0;
	size = ranked_steps_at(actor, at, from, to, set);
	if (size > 0)
		return size;
	while (number < to && number < at + 2 &&
	       (word_is_any(&w->list[number], marked)))
		number++;
	if (number < to && number > at) {
		size = number_or_range(actor, number, to, set);
		if (size == 0)
			return 0;
		number += size;
		return number + more_numbers(actor, number, from, to, set) - at;
	}
	if (at > from && word_is_any(&w->list[at - 1],
	                             "done/due/listo/hecho/fecha/hecha") &&
	    step_number(&w->list[at]) > 0 &&
	    (at < from + 2 || !word_is_spoken(&w->list[at - 2]))) {
		if (at + 1 < to && word_is_spoken(&w->list[at + 1]) &&
		    (w->list[at].kind != WORD_NUMBER || word_is_any(
		     &w->list[at + 1], "day/days/week/weeks/hour/hours/minutes/"
		     "month/months/year/years/more/times/rooms/schools/dias/"
		     "semanas/horas")))
			return 0;	/* "done one thing", "done 2 days ago" */
		if (at + 2 < to && is_mark_any(&w->list[at + 1], "/") &&
		    w->list[at + 2].kind == WORD_NUMBER) {
			if (!actor_has_step(actor, w->list[at].number))
				return 0;	/* "done 10/2" */
			set->unknown = true;	/* "done 1/2" */
			return 3;
		}
	} else if (!is_bare_step(actor, at, from, to) ||
	           (is_day_number(actor, at, from, to) &&
	            !(at > from && !word_is_spoken(&w->list[at - 1]) &&
	              is_day_number(actor, at + 1, from, to)))) {
		return 0;
	}
	size = number_or_range(actor, at, to, set);
	if (size == 0)
		return 0;
	return size + more_numbers(actor, at + size, from, to, set);
}

size_t
steps_at(const struct actor *actor, size_t at, size_t from, size_t to,
         struct step_set *set)
{
	size_t size = numbered_steps(actor, at, from, to, set);

	/* "step 1 of 3" */
	if (size > 0 && at + size + 1 < to &&
	    word_is_any(&actor->words.list[at + size], "of/de") &&
	    step_number(&actor->words.list[at + size + 1]) ==
	    actor->context->step_count)
		size += 2;
	return size;
}
