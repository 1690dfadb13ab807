/*
 * actions_ranks.c - steps meant by their rank or their count: "both", "the
 * first two", "the last one", "all four steps", "the rest".
 */
#include "parsers/actions_refs.h"

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
	     !step_may_precede(&w->list[at + size])))
		return 0;
	for (int32_t i = 0; i < count; i++)
		step_set_add(actor, set, c->steps[last ? c->step_count - count + i
		                                  : i].number);
	return size;
}

/* What stands behind "2nd", "the first", when a step is meant. */
static const char bare_ordinal[] =
	"by/for/due/goes/gets/moves/slips/para/va/lo/se/"
	"is/are/was/were/isnt/arent/wasnt/done/complete/completed/finished/will/"
	"and/y/&/listo/lista/estara/esta/ya/has/hasnt/needs/steps/ones/pasos";

/* "1st, 2nd", "first and third": does another rank follow, or stand before? */
static bool
is_rank_listed(const struct actor *actor, size_t at, size_t to)
{
	static const char ranks[] =
		"first/second/third/fourth/fifth/sixth/1st/2nd/3rd/4th/5th/6th/"
		"primero/segundo/tercero/cuarto";
	const struct words *w = &actor->words;
	size_t next = at + 1;
	size_t from = at;

	while (next < to && (word_is_mark(&w->list[next], ',') ||
	       word_is_any(&w->list[next], "and/&/y/the/el")))
		next++;
	while (from > actor->sentence.begin &&
	       (word_is_mark(&w->list[from - 1], ',') ||
	        word_is_any(&w->list[from - 1], "and/&/y/the/el")))
		from--;
	return (next > at + 1 && next < to &&
	        word_is_any(&w->list[next], ranks)) ||
	       (from < at && from > 0 &&
	        word_is_any(&w->list[from - 1], ranks) &&
	        (at + 1 >= to || !word_is_spoken(&w->list[at + 1]) ||
	         step_may_precede(&w->list[at + 1])));
}

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
			if (size == 0 && is_rank_listed(actor, start, to))
				size = 1;
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
			step_set_add(actor, set, c->steps[i].number);
		else
			set->unknown = true;
		return start + size - at;
	}
	if ((size = words_match(w, start, to,
	                        "last/final/ultimo step/one/item/task/paso")) > 0) {
		step_set_add(actor, set, c->steps[count - 1].number);
		return start + size - at;
	}
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
	    !step_may_precede(&w->list[at + size])))
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
			step_set_add(actor, set, c->steps[i].number);
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
	/* "measure both" */
	if (at > actor->sentence.begin && word_is(&w->list[at], "both") &&
	    w->list[at - 1].kind == WORD_PLAIN &&
	    !step_may_follow(&w->list[at - 1]) &&
	    cue_at(w, at - 1, at, CUE_DONE) == 0)
		return 0;
	/* "the carts and the lamps are both done", of three steps */
	if (at > actor->sentence.begin + 1 && word_is(&w->list[at], "both") &&
	    word_is_any(&w->list[at - 1], "are/were") && c->step_count != 2)
		return 0;
	/* "both finalists" are no steps */
	if (words_match(w, at, to, "both/ambos/ambas _") > 0 &&
	    !step_may_precede(&w->list[at + 1]) &&
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
	           "all/todos of? them/the? _")) >= 2 &&
	           step_number(&w->list[at + size - 1]) == c->step_count &&
	           at + size < to &&
	           step_may_precede(&w->list[at + size])) {
		wanted = c->step_count;
		set->loose = true;
	} else if (c->step_count == 1 && (size = words_match(w, at, to,
	           "the/my/this/that/our/el one/only/single? step/task/paso")) >
	           0 && at + size < to &&
	           step_may_precede(&w->list[at + size])) {
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
			step_set_add(actor, set, c->steps[i].number);
	return size;
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
		size_t gap = at + size + 2 < to && word_is_any(
		             &w->list[at + size + 1], "and/y/&") ? 2 : 1;
		size_t more = ranked_steps(actor, at + size + gap, from, to,
		                           set);

		if (more == 0)
			break;
		size += gap + more;
	}
	if (size > 0 && at + size < to &&
	    word_is_any(&w->list[at + size], "steps/ones/pasos"))
		size++;
	return size;
}

size_t
ranked_steps_at(const struct actor *actor, size_t at, size_t from, size_t to,
                struct step_set *set)
{
	size_t size = counted_steps(actor, at, to, set);

	if (size == 0)
		size = other_steps(actor, at, to, set);
	return size > 0 ? size : ranked_list(actor, at, from, to, set);
}
