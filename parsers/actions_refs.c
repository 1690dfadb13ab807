/*
 * actions_refs.c - which steps are meant: "2", "1-3", "the first two", "both".
 *
 * A number alone is only a step where the words beside it leave nothing else:
 * "12 families", "room 2" and "grades 3-5" are none.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

static const char marked[] = "step/steps/paso/pasos/#/number/nos/no/item/"
	"items/task/tasks/numbers";

static const char before_number[] =
	"and/y/+/&/done/finished/completed/complete/finish/with/mark/moving/"
	"move/push/pushing/change/due/have/had/through/to/thru/neither/nor/not/"
	"but/or/listo/listos/except/that/think/then/on/is/until/for/my/undo/"
	"delete/remove/cancel/says/said/told/me/so/when/once/if/can/say/just/"
	"yes/ok/also/now/he/she/isnt/al/el/drop/close/date/both/extend/"
	"extending/delay/reschedule/postpone/shift/bump/hecho/hechos/termine/"
	"terminado/mover/el/paso/pasos/do/doing/did/get/got/finishing/"
	"completing/handle/closed/extend/off/set/make/up/of/slide/slip/give/"
	"need/wrapped/wrap/knocked/because/though/number/listas/lista/hechas/"
	"ya/will/also/then/than/terminamos/queda/quedo/del/finally/here/well/"
	"i/we/was/were/are/to";

static const char after_number[] =
	"and/y/&/+/is/are/isnt/arent/was/were/done/complete/completed/finished/"
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
	"till/estara/tambien/tengo/termine/terminado/cerrado/slides/-/have";

static int32_t
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

static void
set_add(const struct actor *actor, struct step_set *set, int32_t number)
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

/* "two is done, one is not": of two things it would be "two are". */
static bool
is_told_number(const struct actor *actor, size_t at, size_t to)
{
	static const char verbs[] = "is/was/isnt/wasnt/needs/will";
	const struct words *w = &actor->words;
	const struct sentence *s = &actor->sentence;

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
	if (list[at].kind != WORD_NUMBER || list[at].folded.length > 2)
		return false;
	if (!actor_has_step(actor, list[at].number) && (at == 0 ||
	    (at == from && list[at - 1].kind != WORD_MARK) ||
	    (at == from && !is_row(actor, at, to)) ||
	    (at > from && !is_row(actor, at, to) &&
	    !word_is_any(&list[at - 1], "done/finished/completed/complete/due/"
	                 "and/with/listo/hecho"))))
		return false;
	/* "K-2", "3-5" */
	if (at > 0 && is_mark_any(&list[at - 1], "-/$.") && !list[at].spaced &&
	    (at < 2 || !list[at - 1].spaced))
		return false;
	if (!front)
		front = is_mark_any(&list[at - 1], ",;-&+(\"") ||
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
	if (front && !back)
		back = cue_at(&actor->words, at + 1, to, CUE_DONE) > 0 ||
		       word_is_any(&list[at + 1], "yes/no/si");
	return front && back;
}

/* "first two", "last 3 steps", "primeros dos": how many words. */
static size_t
first_or_last(const struct actor *actor, size_t at, size_t to,
              struct step_set *set)
{
	const struct words *w = &actor->words;
	const struct reading_context *c = actor->context;
	bool last = word_is_any(&w->list[at], "last/final/ultimos/ultimas");
	size_t size = words_match(w, at, to, "first/last/final/primeros/ultimos/"
	                          "primeras/ultimas _ steps/ones/pasos/items?");
	int32_t count = at + 1 < to ? step_number(&w->list[at + 1]) : -1;

	if (size < 2 || count < 2 || count > c->step_count ||
	    (at + size < to && word_is_spoken(&w->list[at + size]) &&
	     !word_is_any(&w->list[at + size], after_number)))
		return 0;
	for (int32_t i = 0; i < count; i++)
		set_add(actor, set, c->steps[last ? c->step_count - count + i
		                                  : i].number);
	return size;
}

/* What stands behind "2nd", "the first", when a step is meant. */
static const char bare_ordinal[] =
	"is/are/was/were/isnt/arent/wasnt/done/complete/completed/finished/will/"
	"and/y/&/listo/lista/estara/esta/ya/has/hasnt/needs/steps/ones/pasos";

/* "first", "second step", "the last two", "both", "all four steps". */
static size_t
ranked_steps(const struct actor *actor, size_t at, size_t from, size_t to,
             struct step_set *set)
{
	static const char *const ranks[] = {
		"first/1st/primer/primero", "second/2nd/segundo",
		"third/3rd/tercer/tercero", "fourth/4th/cuarto",
		"fifth/5th/quinto", "sixth/6th/sexto",
	};
	const struct words *w = &actor->words;
	const struct reading_context *c = actor->context;
	int32_t count = c->step_count;
	size_t start = at + (word_is_any(&w->list[at], "the/el/my") ? 1 : 0);
	size_t size;

	if (start >= to || count == 0)
		return 0;
	if ((size = first_or_last(actor, start, to, set)) > 0)
		return start + size - at;
	for (int32_t i = 0; i < 6; i++) {
		size = 0;
		if (word_is_any(&w->list[start], ranks[i])) {
			size = words_match(w, start, to, "_ step/one/paso/item/"
			                   "task/thing");
			if (size == 0 && start + 1 < to && (start > at ||
			    at == from || !word_is_spoken(&w->list[at - 1]) ||
			    word_is_any(&w->list[at - 1], "and/y/&/is/on")) &&
			    (word_is_any(&w->list[start + 1], bare_ordinal) ||
			     word_is_mark(&w->list[start + 1], ':')))
				size = 1;
		} else if (w->list[start].number == i + 1 && words_match(w,
		           start, to, "# st/nd/rd/th step/one?") > 0) {
			size = words_match(w, start, to,
			                   "# st/nd/rd/th step/one?");
		} else if (words_match(w, start, to, "paso _") > 0 &&
		           word_is_any(&w->list[start + 1], ranks[i])) {
			size = 2;
		}
		if (size == 0)
			continue;
		if (i < count)
			set_add(actor, set, c->steps[i].number);
		else
			set->unknown = true;
		return start + size - at;
	}
	if ((size = words_match(w, start, to, "last step/one")) > 0) {
		set_add(actor, set, c->steps[count - 1].number);
		return start + size - at;
	}
	(void)from;
	return 0;
}

/*
 * "the other two", "the others", "the rest": all but those last spoken of, in
 * this sentence by number or in the one before.
 */
static size_t
other_steps(const struct actor *actor, size_t at, size_t to,
            struct step_set *set)
{
	const struct words *w = &actor->words;
	const struct reading_context *c = actor->context;
	size_t size = words_match(w, at, to,
	              "the other two/three/four/five/2/3/4/5 steps/ones?");
	int32_t wanted = size > 0 ? step_number(&w->list[at + 2]) : 0;
	bool spoken[STEPS_MAX] = { false };
	bool any = false;
	int32_t open = 0;
	int32_t all = 0;

	if (size == 0)
		size = words_match(w, at, to, "the others/rest");
	if (size == 0)
		size = words_match(w, at, to, "the other/remaining steps/ones/one/"
		                   "step");
	if (size == 0)
		size = words_match(w, at, to, "los/las demas/otros/otras dos/tres?");
	if (size == 0 || (at + size < to &&
	    word_is_spoken(&w->list[at + size]) &&
	    !word_is_any(&w->list[at + size], after_number)))
		return 0;
	for (int32_t i = 0; i < c->step_count; i++) {
		for (size_t word = actor->sentence.begin; word < at; word++)
			spoken[i] = spoken[i] || (w->list[word].kind ==
			            WORD_NUMBER && w->list[word].number ==
			            c->steps[i].number);
		any = any || spoken[i];
	}
	for (int32_t i = 0; !any && i < actor->last_set.count &&
	     actor->last_told + 1 >= actor->sentence_count; i++)
		for (int32_t j = 0; j < c->step_count; j++)
			spoken[j] = spoken[j] || c->steps[j].number ==
			            actor->last_set.numbers[i];
	for (int32_t i = 0; i < c->step_count; i++) {
		any = any || spoken[i];
		all += !spoken[i];
		open += !spoken[i] && !c->steps[i].done;
	}
	if (!any || open == 0 || (wanted > 0 && wanted != open &&
	    wanted != all))
		return 0;
	for (int32_t i = 0; i < c->step_count; i++)
		if (!spoken[i] && (wanted == all || !c->steps[i].done))
			set_add(actor, set, c->steps[i].number);
	return size;
}

/* "both", "all steps", "all four steps", "the only step left". */
static size_t
counted_steps(const struct actor *actor, size_t at, size_t to,
              struct step_set *set)
{
	const struct words *w = &actor->words;
	const struct reading_context *c = actor->context;
	int32_t open = 0;
	int32_t wanted = -1;
	bool only_open = false;
	size_t size;

	for (int32_t i = 0; i < c->step_count; i++)
		open += !c->steps[i].done;
	if (words_match(w, at, to, "both step/steps? #") > 0)
		return 0;
	/* "both finalists" are no steps */
	if (words_match(w, at, to, "both/ambos/ambas _") > 0 &&
	    !word_is_any(&w->list[at + 1], after_number) &&
	    !word_is_any(&w->list[at + 1], "of/the/these/those/them/my/steps/dates/due/"
	                 "items/tasks/things/pasos/los"))
		return 0;
	if ((size = words_match(w, at, to, "both of? the/these/those/them/my? "
	                        "steps/pasos?")) > 0 ||
	    (size = words_match(w, at, to, "ambos/los pasos?")) > 1 ||
	    (size = words_match(w, at, to, "los/las dos pasos/tareas")) > 0 ||
	    (size = words_match(w, at, to, "ambos")) > 0) {
		wanted = 2;
		only_open = open == 2;
	} else if ((size = words_match(w, at, to, "all/every of? the/my? _? "
	           "steps/step")) > 1 ||
	           (size = words_match(w, at, to, "todos los pasos")) > 0) {
		int32_t number = step_number(&w->list[at + size - 2]);

		wanted = number > 0 ? number : c->step_count;
	} else if (at + 2 < to && (size = words_match(w, at, to,
	           "all/todos of? them?/the? _")) >= 2 &&
	           step_number(&w->list[at + size - 1]) == c->step_count &&
	           at + size < to &&
	           word_is_any(&w->list[at + size], after_number)) {
		wanted = c->step_count;
		set->loose = true;
	} else if (c->step_count == 1 && (size = words_match(w, at, to,
	           "the/my/this/that/our/el one/only/single? step/task/paso")) >
	           0 && at + size < to &&
	           word_is_any(&w->list[at + size], after_number)) {
		wanted = 1;
	} else if ((size = words_match(w, at, to, "the? only step left?")) > 0) {
		wanted = 1;
		only_open = true;
	} else {
		return 0;
	}
	if (wanted != (only_open ? open : c->step_count) || wanted == 0) {
		set->unknown = true;
		return size;
	}
	for (int32_t i = 0; i < c->step_count; i++)
		if (!only_open || !c->steps[i].done)
			set_add(actor, set, c->steps[i].number);
	return size;
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
			set_add(actor, set, first);
		return 3;
	}
	set_add(actor, set, first);
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
		                   "and/y/nor/or/step/steps/paso")))
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

/* "the first", "first and second steps". */
static size_t
ranked_list(const struct actor *actor, size_t at, size_t from, size_t to,
            struct step_set *set)
{
	const struct words *w = &actor->words;
	size_t size = ranked_steps(actor, at, from, to, set);

	while (size > 0 && at + size + 1 < to &&
	       word_is_any(&w->list[at + size], "and/y/&/,")) {
		size_t more = ranked_steps(actor, at + size + 1, from, to, set);

		if (more == 0)
			break;
		size += 1 + more;
	}
	if (size > 0 && at + size < to &&
	    word_is_any(&w->list[at + size], "steps/ones/pasos"))
		size++;
	return size;
}

size_t
steps_at(const struct actor *actor, size_t at, size_t from, size_t to,
         struct step_set *set)
{
	const struct words *w = &actor->words;
	size_t number = at;
	size_t size;

	*set = (struct step_set){ .count = 0 };
	if (at >= to)
		return 0;
	size = counted_steps(actor, at, to, set);
	if (size == 0)
		size = other_steps(actor, at, to, set);
	if (size == 0)
		size = ranked_list(actor, at, from, to, set);
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
		if (w->list[at].kind != WORD_NUMBER && at + 1 < to &&
		    word_is_spoken(&w->list[at + 1]))
			return 0;	/* "done one thing" */
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
