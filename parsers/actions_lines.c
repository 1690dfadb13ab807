/*
 * actions_lines.c - steps that are planned a line each: in a list, behind a
 * name or a day, or one deed beside another.
 */
#include "parsers/actions_parts.h"
#include "parsers/actions_stem.h"
#include "parsers/dates.h"

/* "Done", "Scheduled for Dec 10", "waiting on parts": a status, no plan. */
static bool
is_status(const struct actor *actor, size_t from, size_t to)
{
	return cue_at(&actor->words, from, to, CUE_DONE) > 0 ||
	       cue_at(&actor->words, from, to, CUE_DOING) > 0 ||
	       cue_at(&actor->words, from, to, CUE_NOT) > 0 ||
	       words_match(&actor->words, from, to, "will be") > 0 ||
	       cue_at(&actor->words, from, to, CUE_PART) > 0 ||
	       (to - from <= 2 && slice_ends(
	        actor->words.list[from].folded, "ed"));
}

/* "by Dec 18", and nothing else. */
static bool
is_only_day(const struct actor *actor, size_t from, size_t to)
{
	struct date_span span;

	return date_find(&actor->words, from, to, actor->context->today,
	                 &span) && span.begin == from && span.end == to;
}

/* "Dana Cole: call the vendor by 12/9", without any bullet. */
static bool
is_assigned_line(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct date_span span;
	struct slice name = person_at(actor, s->begin, s->end);
	size_t at = s->begin;

	struct naming naming;

	step_named(actor, s->begin, s->end, &naming);
	if (name.length == 0 || s->question || s->listed ||
	    naming.number != 0 || naming.several ||
	    name.data != actor->words.list[s->begin].text.data)
		return false;
	while (at < s->end && actor->words.list[at].text.data <
	       name.data + name.length)
		at++;
	return at < s->end && word_is_mark(&actor->words.list[at], ':') &&
	       date_of(&actor->words, at, s->end, actor->context->today,
	               &span) != DAY_NONE;
}

/* "12/9 - ring the rep", on a line of its own: where the deed begins; or 0. */
static size_t
dated_line_at(const struct actor *actor, size_t line)
{
	enum { FAR = 8, WORDS_LEAST = 2 };
	static const char no_deeds[] =
		"is/are/was/were/will/at/in/on/the/a/an/we/i/it/he/she/they/no/not/"
		"and/or/to/from/works/for/has/have/had/-/es/fue/la/el";
	const struct words *w = &actor->words;
	size_t end = line;
	struct date_span span;
	size_t at;

	while (end < w->count && w->list[end].kind != WORD_LINE)
		end++;
	if (!date_find(w, line, end < line + FAR ? end : line + FAR,
	               actor->context->today, &span) ||
	    span.begin != line || span.day == DAY_NONE ||
	    span.end + WORDS_LEAST > end)
		return 0;
	at = span.end;
	if (word_is_mark(&w->list[at], ':') || word_is_mark(&w->list[at], '-'))
		at++;
	else if (word_is_any(&w->list[at], no_deeds))
		return 0;
	return word_is_spoken(&w->list[at]) &&
	       stem_form(&w->list[at]) != FORM_PAST ? at : 0;
}

/* One line in a list of days, or under "what comes next:". */
static bool
is_dated_line(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct word *list = actor->words.list;
	size_t at = s->begin;
	struct naming naming;

	if (!s->starts_line || s->question || s->listed ||
	    dated_line_at(actor, at) == 0)
		return false;
	/* "10/5 - carts installed": of a step that there is */
	step_named(actor, dated_line_at(actor, at), s->end, &naming);
	if (naming.said_done)
		return false;
	if (at >= 2 && word_is_mark(&list[at - 2], ':'))
		return true;
	while (at < actor->body.end && list[at].kind != WORD_LINE)
		at++;
	if (at + 1 < actor->body.end && dated_line_at(actor, at + 1) > 0)
		return true;
	for (at = s->begin - (s->begin > 0); at > 0 &&
	     list[at - 1].kind != WORD_LINE;)
		at--;
	return at < s->begin && dated_line_at(actor, at) > 0;
}

/* What a plan begins with, where nothing marks it as one. */
static const char deeds[] =
	"add/adjust/announce/arrange/ask/assemble/assign/audit/balance/bleed/"
	"book/bring/build/buy/call/change/check/clean/clear/collect/compare/"
	"compile/confirm/contact/convene/coordinate/copy/count/create/cut/"
	"deliver/design/discuss/distribute/draft/drain/email/explain/fill/"
	"find/fix/gather/get/give/hang/hire/hold/identify/inspect/install/"
	"interview/inventory/invite/issue/label/launch/lay/list/lock/mail/"
	"make/map/mark/measure/meet/mount/move/negotiate/notify/order/"
	"organize/paint/patch/pay/phone/photograph/pick/post/practice/"
	"prepare/present/price/print/program/propose/publish/pull/purchase/"
	"put/recruit/redo/reimage/remind/remove/rent/repair/repaint/replace/"
	"report/request/research/reset/review/revise/rewrite/rewire/ride/"
	"roll/run/schedule/secure/select/send/set/share/ship/sign/sit/sort/"
	"stock/store/submit/survey/swap/switch/tag/take/talk/tell/test/tour/"
	"track/train/translate/trim/update/upload/verify/visit/walk/wash/"
	"weigh/write/proofread/fold/laminate/scan/seal/tape/caption/edit/"
	"record/pilot/load/unload/deploy/configure/enroll/enter/escalate/"
	"evaluate/finalize/flag/file/host/implement/inform/introduce/log/"
	"merge/monitor/obtain/outline/polish/prioritize/procure/reach/"
	"rearrange/reconcile/reconnect/refresh/relocate/renew/reopen/reroute/"
	"reserve/restock/retest/retrain/return/sand/summarize/tally/transfer/"
	"tune/turn/type/validate/wire/"
	"llamar/pedir/comprar/revisar/hablar/enviar/mandar/instalar/cambiar/"
	"medir/visitar/hacer/poner/limpiar/preparar/avisar/traducir/contratar/"
	"capacitar/reunir/publicar/imprimir/entregar/pintar/reparar/arreglar/"
	"ordenar/programar/buscar/conseguir/solicitar/mover";

bool
line_begins_deed(const struct word *word)
{
	return word_is_any(word, deeds);
}

/* Is the line from there on a deed: "Call the vendor by 9/16"? */
static bool
is_deed_line(const struct actor *actor, size_t line, bool *dated)
{
	enum { WORDS_LEAST = 3, WORDS_MOST = 18 };
	const struct words *w = &actor->words;
	size_t end = line;
	struct date_span span;

	while (end < actor->body.end && w->list[end].kind != WORD_LINE)
		end++;
	if (end < line + WORDS_LEAST || end > line + WORDS_MOST ||
	    !word_is_any(&w->list[line], deeds) ||
	    word_is_any(&w->list[line + 1], "me/us/you/back/in/soon/that/and") ||
	    words_have(w, line, end, "i/we/is/was/were/are/ill/done/will/you/"
	               "your/?"))
		return false;
	*dated = date_find(w, line, end, actor->context->today, &span) &&
	         span.day != DAY_NONE;
	return true;
}

bool
line_is_item(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct word *list = actor->words.list;
	size_t at = s->begin;
	bool dated;
	bool beside = false;
	bool around = false;

	if (!s->starts_line || !s->ends_line || s->question || s->listed ||
	    !is_deed_line(actor, at, &dated))
		return false;
	while (at < actor->body.end && list[at].kind != WORD_LINE)
		at++;
	if (at + 1 < actor->body.end && list[at + 1].kind != WORD_LINE &&
	    is_deed_line(actor, at + 1, &around))
		beside = true;
	dated = dated || around;
	at = s->begin - (s->begin > 0);
	while (at > 0 && list[at - 1].kind != WORD_LINE)
		at--;
	around = false;
	if (at + 1 < s->begin && is_deed_line(actor, at, &around))
		beside = true;
	return beside && (dated || around);
}

/* "Road test, 11/13", on a line below "STEPS:" or another such. */
static bool
is_announced_item(const struct actor *actor)
{
	enum { WORDS_MOST = 18 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	const int32_t before = actor->sentence_count - 1;
	struct date_span span;

	if (before == 0 || (actor->announced_at != before &&
	    actor->item_at != before) || !s->starts_line || !s->ends_line ||
	    s->question || s->listed || s->end - s->begin > WORDS_MOST ||
	    words_have(w, s->begin, s->end, "i/we/ill/well/im/is/are/was/were/"
	               "step/done") ||
	    date_of(w, s->begin, s->end, actor->context->today, &span) ==
	    DAY_NONE)
		return false;
	return span.begin > s->begin;
}

/* "The invoice is higher than quoted": told, though in a list. */
static bool
tells(const struct actor *actor, size_t from, size_t to)
{
	enum { NEAR = 5 };
	const struct words *w = &actor->words;
	size_t near = from + NEAR < to ? from + NEAR : to;

	return !word_is_any(&w->list[from], deeds) &&
	       words_have(w, from, near, "is/are/was/were/isnt/arent/wasnt/has/"
	                  "had/es/esta/estan/fue/fueron") &&
	       !words_have(w, from, to, "will/to be/should/must");
}

/* "First, meet the nurses by Oct 14." */
static bool
is_ranked_deed(struct actor *actor, size_t *from)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	const int32_t before = actor->sentence_count - 1;
	bool goes_on = before > 0 && (actor->announced_at == before ||
	               actor->item_at == before);
	struct date_span span;

	*from = s->begin;
	/* "I'm adding another step. Call the rep by Friday." */
	if (!goes_on)
		*from += words_match(w, s->begin, s->end, "first/second/"
	        "secondly/third/thirdly/fourth/next/then/after/finally/lastly/"
	        "last/primero/segundo/tercero/luego/despues/finalmente that? "
	        ",/:?");
	return (*from > s->begin || goes_on) &&
	       *from < s->end && !s->question &&
	       line_begins_deed(&w->list[*from]) &&
	       !words_have(w, *from, s->end, "i/we/is/was/were/are/ill/will/"
	                   "you/your") &&
	       date_find(w, *from, s->end, actor->context->today, &span) &&
	       span.day != DAY_NONE;
}

bool
actor_read_listed(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	size_t from = s->begin;
	size_t to = s->end;
	struct date_span span;
	struct step_set set;
	struct naming naming;

	if (is_assigned_line(actor) || is_dated_line(actor)) {
		actor_add_step(actor, from, to);
		return true;
	}
	step_named(actor, from, to, &naming);
	if (naming.number == 0 && !naming.several &&
	    (line_is_item(actor) || is_announced_item(actor) ||
	     is_ranked_deed(actor, &from))) {
		actor->item_at = actor->sentence_count;
		plan_add_items(actor, from, to, true);
		return true;
	}
	from = s->begin;
	if (!s->listed)
		actor->list_told = false;
	if (!s->listed || s->question || (actor->list_told &&
	    !date_find(&actor->words, from, to, actor->context->today, &span)))
		return false;
	step_named(actor, from, to, &naming);
	if (s->marker == 0 && (steps_at(actor, from, from, to, &set) > 0 ||
	    naming.number != 0))
		return false;
	if (s->marker > 0 && actor_has_step(actor, s->marker) &&
	    (actor->status_list || is_status(actor, from, to) ||
	     step_told(actor, from, to, s->marker) ||
	     is_only_day(actor, from, to)))
		return false;
	if (cue_at(&actor->words, from, to, CUE_DONE) > 0 ||
	    tells(actor, from, to) || (actor->context->step_count > 0 &&
	    words_have(&actor->words, from, to, "- no/not/tbd/pending/waiting/"
	               "still/on/in date/yet/hold/progress/for/on?")))
		return false;
	actor_add_step(actor, from, to);
	return true;
}
