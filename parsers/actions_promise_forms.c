/*
 * actions_promise_forms.c - promises without "I will": what goes on, what is
 * done by a day, names in small letters, Spanish verbs.
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"
#include "parsers/dates.h"

/* "order" of "ordering": the verb as it stands in a plan. */
static struct slice
bare_verb(struct actor *actor, struct slice going)
{
	static const char silent[] =
		"mov/mak/tak/writ/schedul/shar/plac/giv/replac/updat/creat/arrang/"
		"hav/us/rais/clos/organiz/prepar/measur/driv/com/purchas/resolv/"
		"provid/finaliz/invit/distribut/complet/revis/chang/combin/pil/"
		"stor/pric/rid/rout/remov/assembl/hir/notic/chas/bak/tap/wip";
	struct slice stem = { going.data, going.length - 3 };
	char last = stem.length > 0 ? stem.data[stem.length - 1] : 0;
	const struct word word = { .kind = WORD_PLAIN, .number = -1,
		.folded = slice_of(arena_format(actor->arena, SLICE_FMT,
		                                SLICE_ARG(stem))) };

	if (word_is_any(&word, silent))
		return slice_of(arena_format(actor->arena, SLICE_FMT "e",
		                             SLICE_ARG(stem)));
	if (stem.length > 3 && last == stem.data[stem.length - 2] &&
	    strchr("lsfz", last) == NULL)
		stem.length--;
	return arena_copy(actor->arena, stem);
}

/* "I'm ordering the headphones tomorrow": what goes on is planned by its day. */
bool
promise_going_on(struct actor *actor)
{
	static const char no_deeds[] =
		"going/hoping/trying/waiting/looking/thinking/planning/aiming/"
		"leaving/expecting/wondering/starting/beginning/working/shooting/"
		"being/getting/having/coming/asking/saying/missing/traveling/"
		"returning/retiring/considering/guessing/wanting/needing";
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct slice who = SLICE("");
	struct date_span span;
	struct action *action;
	int32_t day;
	size_t at = s->begin + words_match(w, s->begin, s->end,
	            "i/we am/are committed to");

	if (at == s->begin)
		at += words_match(w, s->begin, s->end, "im/were committed to");
	if (at == s->begin)
		at += words_match(w, s->begin, s->end,
		                  "i/we am/are also/then/now?");

	if (at == s->begin)
		at += words_match(w, s->begin, s->end, "im/were also/then/now?");
	/* "On Wednesday I'm meeting" */
	if (at == s->begin && date_find(w, s->begin, s->end,
	    actor->context->today, &span) && span.begin == s->begin) {
		size_t front = span.end + (span.end < s->end &&
		               word_is_mark(&w->list[span.end], ','));
		size_t size = words_match(w, front, s->end,
		              "im/were also/then/now?");

		if (size > 0)
			at = front + size;
	}
	for (size_t i = s->begin + 1; at == s->begin && i < s->begin + 5 &&
	     i < s->end; i++)
		if (word_is(&w->list[i], "is") &&
		    person_find(actor, s->begin, i, &who) &&
		    who.data == w->list[s->begin].text.data)
			at = i + 1;
	if (at == s->begin || at + 1 >= s->end || s->question ||
	    w->list[at].folded.length < 6 ||
	    !slice_ends(w->list[at].folded, "ing") ||
	    word_is_any(&w->list[at], no_deeds) ||
	    cue_in(w, s->begin, s->end, CUE_NOT) ||
	    cue_in(w, s->begin, s->end, CUE_HOPE))
		return false;
	day = date_of(w, s->begin, s->end, actor->context->today, &span);
	if (day <= actor->context->today || span.begin == at + 1)
		return false;
	promise_add(actor, at + 1, promise_end(actor, at + 1, s->end), who,
	             day);
	action = &actor->reading->actions[actor->reading->action_count - 1];
	if (action->kind == ACTION_ADD_STEP)
		action->text = slice_of(arena_format(actor->arena,
			SLICE_FMT " " SLICE_FMT,
			SLICE_ARG(bare_verb(actor, w->list[at].text)),
			SLICE_ARG(action->text)));
	return true;
}

/* "nate cole will reset the accounts by thursday", typed without capitals. */
bool
promise_low_name(struct actor *actor)
{
	static const char things[] =
		"company/vendor/crew/team/marshal/staff/driver/drivers/parts/order/"
		"shipment/delivery/truck/bus/buses/room/rooms/training/inspector/"
		"technician/meeting/work/kids/students/teacher/teachers/parents/"
		"people/guy/guys/office/letter/email/step/one/ones/it/they/he/she/"
		"we/i/who/that/this/there/which/person/contractor/plumber/rep/sub/"
		"subs/para/paras/aide/coach/nurse/clerk/desk/books/list/money/"
		"report/schedule/quote/check/paper/new/old/next/first/last/both/"
		"only/no/two/three/some/many/more/most/each/every";
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct date_span span;
	size_t at = s->begin;
	int32_t day;

	if (at + 4 >= s->end || !word_is(&w->list[at + 2], "will") ||
	    word_is_any(&w->list[at + 3], "be/have/need/arrive/come/start/not/"
	                "never/also/probably/open/close/begin/end/ship"))
		return false;
	for (size_t i = at; i < at + 2; i++)
		if (w->list[i].kind != WORD_PLAIN || w->list[i].capital ||
		    w->list[i].number >= 0 || word_is_any(&w->list[i], things) ||
		    word_is_any(&w->list[i], "the/a/an/my/our/your/his/her/their/"
		                "these/those/all/and/but/so/then/then/if/when") ||
		    cue_at(w, i, s->end, CUE_PLACE) > 0)
			return false;
	day = date_of(w, at, s->end, actor->context->today, &span);
	if (day == DAY_NONE || !promise_is_firm(actor, at, at + 2, 1, s->end))
		return false;
	promise_add(actor, at + 3, promise_end(actor, at + 3, s->end),
	             words_text(w, at, at + 2), day);
	return true;
}

/* "pediré los materiales para el 11": a promise in one word. */
bool
promise_spanish(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct date_span span;

	for (size_t at = s->begin; at < s->end; at++) {
		const struct word *verb = &w->list[at];

		if (verb->folded.length < 5 ||
		    !(slice_ends(verb->text, "r\xC3\xA9") ||
		      slice_ends(verb->text, "remos")))
			continue;
		if (date_of(w, s->begin, s->end, actor->context->today,
		            &span) == DAY_NONE ||
		    !promise_is_firm(actor, s->begin, at, 1, s->end))
			return false;
		promise_add(actor, at, s->end, SLICE(""), date_of(w, s->begin,
		             s->end, actor->context->today, &span));
		return true;
	}
	return false;
}

/* "I write to the teacher by Friday": said as if it were so already. */
static bool
says_now(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at = s->begin + words_match(w, s->begin, s->end,
	            "and/then/so/first? ,? i/we also/then?");
	struct date_span span;
	int32_t day;

	if (at == s->begin || at + 2 >= s->end || s->question ||
	    !line_begins_deed(&w->list[at]) ||
	    stem_form(&w->list[at]) != FORM_BARE)
		return false;
	day = date_of(w, at, s->end, actor->context->today, &span);
	if (day <= actor->context->today || !span.deadline ||
	    !promise_is_firm(actor, s->begin, at, 1, s->end))
		return false;
	promise_add(actor, at, promise_end(actor, at, s->end), SLICE(""), day);
	return true;
}

/* What somebody does, told in the present. */
static const char *const presents[] = {
	"entrego/hago/envio/mando/llamo/pido/compro/instalo/reviso/publico/"
	"presento/llevo/visito/hablo/preparo/escribo/ordeno/programo/"
	"organizo/arreglo/reparo/cambio/pongo/pinto/imprimo/traduzco/mido/"
	"limpio/aviso/busco/consigo/firmo/subo/entregamos/enviamos/"
	"mandamos/llamamos/pedimos/compramos/instalamos/revisamos/"
	"presentamos/visitamos/hablamos/preparamos/organizamos/arreglamos/"
	"reparamos/cambiamos/pintamos/hacemos/ponemos/publicamos",
};

/* Does "y el 26 de mayo hago el pedido" begin behind words[at]? */
static bool
turns_to_day(const struct actor *actor, size_t at, size_t to)
{
	const struct words *w = &actor->words;
	struct date_span span;

	if (!word_is_any(&w->list[at], "y/,/;") || at + 2 >= to ||
	    !date_find(w, at + 1, to, actor->context->today, &span))
		return false;
	return span.begin == at + 1 ||
	       words_match(w, at + 1, to, presents[0]) > 0;
}

/* "El 19 de mayo entrego el inventario y el 26 hago el pedido". */
static bool
says_now_in_spanish(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t from = s->begin;
	bool any = false;

	/* "Sobre las fechas: ..." */
	for (size_t at = from; at + 1 < s->end && at < s->begin + 6; at++)
		if (word_is_mark(&w->list[at], ':'))
			from = at + 1;
	while (from < s->end) {
		struct date_span span;
		size_t end = from + 1;

		while (end < s->end && !turns_to_day(actor, end, s->end))
			end++;
		if (!words_have(w, from, end, presents[0]) || s->question ||
		    date_of(w, from, end, actor->context->today, &span) <=
		    actor->context->today ||
		    !promise_is_firm(actor, from, from, 1, end))
			return any;
		actor_add_step(actor, from, end);
		any = true;
		from = end + 1;
	}
	return any;
}

bool
promise_now(struct actor *actor)
{
	return says_now(actor) || says_now_in_spanish(actor);
}
