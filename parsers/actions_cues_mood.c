/*
 * actions_cues_mood.c - the phrases that colour a sentence: done, moved, not,
 * later, if, perhaps, partly, they say.
 *
 * Words are folded: lower case, no accents, no apostrophes.
 */
#include "parsers/actions_parts.h"

static const char *const done[] = {
	"through with", "out the door",
	("done/complete/completed/finished/finalized/accomplished/fulfilled/"
	"concluded/:yes:"),
	"wrapped up",
	"a? wrap on",
	"wrap/wrapping up",
	"knocked out/off",
	"taken care of",
	"took/take/takes/taking care of",
	"check/checked/checking/cross/crossed/tick/ticked off/#/step/number",
	"cross/check/tick # off",
	"buttoned up",
	"squared away",
	"in the books",
	"out of the way",
	"behind us/me",
	"all set",
	"good to go",
	"closed out",
	("listo/lista/listos/listas/hecho/hecha/hechos/hechas/terminado/"
	"terminada/terminados/terminadas/completado/completada/complete/"
	"completo/completa/completos/completas/completamos/completaron/termine/terminamos/termino/acabe/acabamos/acabado/"
	"finalizado/finalizada/finalice/concluido/concluida/cumplido/"
	"cumplida/realizado/realizada"),
	("ya? quedo/quedaron listo/lista/listos/hecho/terminado/el/la/los/"
	"paso?"),
	"ya quedo/quedaron",
	"ya esta/estan",
	"did step/paso/#",
	"had step/paso/#",
	"close/closed/closing out",
	"is/are/were behind us",
	"terminad*/acabad*/completad*/hech*/finalizad*/concluid*",
	"got/get it/that/this done",
	"close/closed/closing step/paso/item/number/#",
	"did both/all", "did #", "did the first/second/third/last/other",
	"off my/our/the list/plate/desk",
	"finishes/completes/finishing/wraps",
	NULL,
};

static const char *const move[] = {
	"make/put/set/use that/this/it as/the new? date/deadline/day",
	"put # down for", "put step/number/paso # down for",
	("move/moving/moved/moves/pushes/shifts/slips/slides/changes/"
	"pospone/pospuso/pospondra/aplaza/aplazara/atrasa/atraso/atrasara/retrasa/retraso/"
	"mueve/recorre/recorrio/push/pushing/pushed/change/changing/"
	"changed/reschedule/rescheduled/rescheduling/delay/delayed/"
	"delaying/postpone/postponed/extend/extended/extending/slip/"
	"slipping/slipped/slide/sliding/slid/shift/shifting/shifted/bump/"
	"bumping/bumped/mover/cambiar/muevo/aplazar/posponer/mueve/mueva/"
	"muevan/movemos/movimos/cambien/cambie/cambia/cambio/cambiamos/"
	"pospuesto/aplazado/aplazamos/posponemos/recorrer/recorrio/reset/"
	"resetting/revise/adjust"),
	"new/revised/updated/target/completion/expected due? date/deadline",
	"deadline for/is/of/on",
	"date for/on/of/to/is",
	"update/updating/correct/edit/amend step/paso/#/it/the due/date/to?",
	"eta/extension/prorroga",
	"set step/#/it/the/myself/ourselves",
	"nueva fecha",
	"fecha para/del/de/nueva",
	"due date",
	("need/needs/needing/want/give/gives/have/until/till i/we/me/us? "
	"another/more? time? until/till"),
	"need/needs until/till",
	"make it",
	"make that? step/#",
	"put step/#/it/that/paso",
	"pasa/paso/cambia/mueve al/a/para el?",
	"down for",
	"due",
	"instead of",
	"kick/kicked/kicking/put/putting back/off/out",
	"has to/now wait",
	"queda/quedara/quedaria para",
	"looking at",
	"goes to",
	"now due",
	"va/van a quedar/ser/pasar",
	"date has/needs to be",
	"running late",
	"late :",
	NULL,
};

static const char *const drop[] = {
	"take/taking/strike step/paso off", "take/taking/strike # off",
	"take/taking/strike step/paso # off",
	("remove/delete/cancel/undo/drop/scratch/erase/skip/quitar/borrar/"
	"cancelar/eliminar/quiten/borren/cancelen"),
	NULL,
};

static const char *const not_[] = {
	("not/isnt/arent/wasnt/werent/hasnt/havent/hadnt/dont/doesnt/didnt/"
	"cant/couldnt/wont/wouldnt/never/no/neither/nor/none/nothing/"
	"nobody/aint/ni/nunca/tampoco/without/sin/unfinished/incomplete/"
	"unable/failed/falta/faltan/:no:"),
	"todavia/aun no",
	"yet to",
	":box:",
	"tbd",
	"isnt/not going to",
	NULL,
};

static const char *const future[] = {
	("will/ill/well/theyll/itll/shell/hell/gonna/voy/vamos/va/van/"
	"estara/estaran/sera/seran/quedara/haremos/hare/tendre/tendremos/"
	"hara/terminare/terminaremos/terminara/quedaran"),
	"going/about/scheduled/set to",
	"scheduled/planned/expected for?",
	"slated/set for",
	"on the/my/our calendar/schedule/books for",
	"can have/be/get", "gets done/finished/completed/wrapped",
	"programado/programada para",
	NULL,
};

static const char *const if_[] = {
	"if/once/when/unless/whenever/assuming/provided/cuando/si",
	"as soon as", "by the time",
	"the moment/minute/instant/day they/he/she/it/we/i/the",
	"antes de que", "hasta que/terminar/acabar",
	"en cuanto",
	"contingent/depends/depending/depend on",
	NULL,
};

static const char *const hope[] = {
	("hope/hoping/hopefully/should/could/would/might/may/try/trying/"
	"maybe/perhaps/possibly/probably/want/wants/plan/planning/aim/"
	"aiming/expect/expecting/ideally/tentatively/tentative/shooting/"
	"likely/quizas/quiza/tal/espero/esperamos/deberia/ojala/intentare/"
	"intentaremos/probablemente/tratare/trataremos/podria"),
	"would/id like/love to",
	"has/have/had/got to be/get",
	"in my/your/our dreams",
	"i wish",
	"get/gets _ every/each",
	"usually/normally/typically",
	NULL,
};

static const char *const doubt[] = {
	("think/guess/believe/suppose/assume/basically/essentially/"
	"supposedly/apparently/technically/seems/seem/appears/looks/sounds/"
	"imagine/virtually/assuming/presumably/theoretically/allegedly/"
	"creo/parece/supongo/aparentemente/practicamente/supuestamente/"
	"basicamente"),
	"pretty much",
	"kind/sort of",
	"or is/isnt/was/are/arent/not/maybe",
	"kinda/sorta/practically/nominally/ish",
	"either # or #",
	"cant/dont/couldnt remember/recall",
	"lost track",
	", im/were told",
	"i/we thought",
	"more or less",
	"as good as",
	"as far as",
	"not sure/positive/certain",
	"mas o menos",
	"right ?",
	"in theory",
	"should/must be by now",
	"must have",
	"i/id would? say",
	"i/id reckon/figure",
	"id/i would? call",
	", i/we hope",
	", hopefully",
	"- hopefully/hoping",
	"want to say",
	"could be done/finished by",
	"by now",
	"as fixed/done/finished/resolved as",
	NULL,
};

static const char *const hearsay[] = {
	("says/said/saying/claims/claimed/reports/reported/according/dice/"
	"dicen/dijo/dijeron/mentioned/thinks/swears/assures/assured/"
	"informs/informed/supposed/comenta/comentan/comento"),
	"per the",
	("log/list/letter/mail/email/report/tracker/system/sheet/it/you say/"
	"show/shows/has/have/lists/list/marked/marks"),
	"they/people/folks/some/staff/teachers/company/vendor/crew say",
	"segun",
	"i/we understand/gather",
	"word is",
	"i/we/ive/weve/been just? hear/heard/hearing",
	"rumor",
	"word on",
	"tell/tells/told/telling me/us/someone/somebody",
	"am/was/were/been/being told",
	"according to",
	NULL,
};

static const char *const part[] = {
	("almost/nearly/hardly/barely/half/partly/partially/mostly/halfway/casi/partial/"
	"started/starting/starts/beginning/begun/began/some/most/only/"
	"mitad/medias/remaining/rest/todavia/aun/still/supposed/bulk/"
	"majority/portion/percent/third/thirds/quarter/quarters/parcial/"
	"parcialmente/parte/poco/few/several"),
	"# %",
	"# of the? #",
	"so far",
	"out of #",
	"first batch/half/round/part/shipment/group/wave",
	"for now/# ...",
	"all but",
	"everything but",
	"for the week/day/moment",
	"subject to", "awaiting", "but/save for", "save the",
	"getting there",
	"far from",
	"nowhere near/close", "ya mero", "por terminar/acabar",
	"a punto de", "about to",
	"on our/my/their side/part",
	"sample/samples/trial of",
	"to go",
	"close to",
	"one/two/three/four/five/six/some/most/part/many/half of",
	"almost/nearly",
	"# / #",
	"quite",
	NULL,
};

static const char *const doing[] = {
	("being/pending/waiting/ongoing/underway/continuing/progress/"
	"delayed/needs/need/rejected/approved/scheduled/expected/start/"
	"track/late/stuck/hold/hoping/proceso/pendiente/esperando/atrasado/"
	"atrasada/overdue/backordered/next/moving/coming/blocked/stalled/"
	"seguimos/sigue/sigo"),
	"working on",
	"on track/hold/order/backorder", "back order/ordered",
	"under way",
	"behind schedule",
	"running/fell/falling/getting/im/am/is/are behind",
	"on the way",
	"en camino",
	NULL,
};

static const char *const commit[] = {
	"i/we will",
	"ill/well",
	"i/we am/are going to",
	"im/were going to",
	"i/we shall",
	"im/were gonna",
	"going to",
	"will",
	"next step is to",
	"next step will be to",
	"voy/vamos a",
	"va/van a",
	"adding a? new? step to",
	"a/another/one/new more/new? step/paso to",
	("my/our/the first/next/two/three/other/new? step/steps/plan/plans/"
	"goal/job is/are to"),
	"plan is to",
	"the/my/our first/next/second/third/last task/action is/will be?",
	"i/we commit/promise/pledge/agree to",
	"i/we promise/pledge",
	"me/nos comprometo/comprometemos a",
	"youll/you will have/get",
	NULL,
};

static const char *const contrast[] = {
	("but/except/however/although/though/only/still/unless/until/yet/"
	"wait/actually/pero/excepto/aunque/todavia/aun/solo/menos"),
	"came/comes/coming back",
	NULL,
};

static const char *const start[] = {
	("start/starts/starting/begin/begins/beginning/started/began/"
	"discuss/discussing/talk/check/look/meet/meeting/know/hear/update/"
	"ask/review/arrive/arrives/deliver/ship/ships/comes/come/vendor/"
	"work/empezar/empezare/empezamos/empieza/comenzar/comenzare/"
	"comienza/iniciar"),
	NULL,
};

static const char *const wrong[] = {
	("wrong/incorrectly/poorly/badly/broken/damaged/fail/failed/fails/"
	"mistake/upside/backwards/returned/cancelled/canceled/rejected/"
	"denied/lost/stolen/again/redo/redone/reopened/undone/wrongly/mal/"
	"roto/danado/cancelado"),
	"missing/short/except", "accidentally", "by accident/mistake/error",
	"in error",
	"twice/thrice/repeatedly",
	"the/an/their old/other/previous/wrong _",
	NULL,
};

static const char *const retract[] = {
	"scratch that",
	"psych",
	"sorry ,? done/step/i meant?", "no ,? done/step #/step",
	"said no one ever?", "said nobody/noone ever?",
	"correction ,/:",
	"actually ,? no ,",
	"actually ,? not done/yet/resolved/fixed/removed/finished",
	"wrong mail/email/message/thread/challenge/project/step ,/./!",
	"just? kidding/jk/joking",
	"no it/they/its/theyre isnt/wasnt/hasnt/arent/not",
	"oh/no wait",
	"not/isnt/wouldnt calling/call/count/counting it/that/them done",
	"never mind",
	"nevermind",
	"disregard",
	"ignore that/this/my/the",
	"i meant",
	"my mistake",
	"strike that",
	"false alarm",
	"i was wrong ,/./-/;/:/!/and/but/so/when/earlier/before/yesterday",
	"i was wrong about that/it/this/them/step/number/paso/#/1/2/3/4/5/6",
	"no ,? wait",
	"wait ,? no",
	"hold on",
	"oops",
	NULL,
};

static const char *const unsure[] = {
	"not/isnt/arent/aint sure/certain/positive/clear",
	"no idea/clue",
	"dont/do not? know/remember",
	"cant tell",
	"unsure",
	"hard to say/tell",
	"who knows",
	"no se si",
	"quien sabe",
	"idk",
	NULL,
};

static const char *const broke[] = {
	"broke/undone/reopened/failed",
	"broken again", "again broken/broke/down/out/failing",
	"came/come/coming back",
	"fell/came off/apart/down/through",
	"stopped working",
	"done/finished/complete but for", "had/have to redo/undo/return/cancel", "un - done", "i mean/meant",
	"but it/that/they is/was/are/were/has/have not",
	("then/and/but the/we/they/it/he/she/i? vendor/company/district/board? "
	"cancelled/canceled/cracked/leaked/leaks/leak/jammed/jams/tore/split/"
	"shattered/froze/died/collapsed/sticks/wobbles/drips/quit/burst"),
	"changed/moved/switched/put back",
	"was/were/got/been cancelled/canceled/returned/rejected/reversed",
	"se volvio/volvieron a",
	"otra vez",
	("and/but then? we/they/it/he/she/i? canceled/cancelled/rejected/"
	"returned/denied/refused/backed/reversed/lost/quit/broke"),
	"but they/he/she/it sent/delivered/gave/brought/shipped",
	"redo/redone",
	", it isnt/wasnt",
	"but it isnt/wasnt",
	", its not",
	"but its not",
	NULL,
};

const char *const *const cue_moods[CUES] = {
	[CUE_DONE] = done,
	[CUE_MOVE] = move,
	[CUE_DROP] = drop,
	[CUE_NOT] = not_,
	[CUE_FUTURE] = future,
	[CUE_IF] = if_,
	[CUE_HOPE] = hope,
	[CUE_DOUBT] = doubt,
	[CUE_HEARSAY] = hearsay,
	[CUE_PART] = part,
	[CUE_DOING] = doing,
	[CUE_COMMIT] = commit,
	[CUE_CONTRAST] = contrast,
	[CUE_START] = start,
	[CUE_WRONG] = wrong,
	[CUE_RETRACT] = retract,
	[CUE_UNSURE] = unsure,
	[CUE_BROKE] = broke,
};

bool
is_one_place(const struct words *words, size_t from, size_t to)
{
	for (size_t at = from; at + 1 < to; at++)
		if (word_is_any(&words->list[at],
		                "at/in/for/en/inside/throughout/on/with") &&
		    word_is_spoken(&words->list[at + 1]) &&
		    !word_is_any(&words->list[at + 1],
		        "all/any/every/each/both/everyone/everybody/now/last/good/"
		        "anyone/anybody/"
		        "time/full/us/me/this/today/cada/todos/todas/total/"
		        "place/my/our/monday/tuesday/wednesday/thursday/friday/"
		        "saturday/sunday/time/it/them/that/jan/feb/mar/apr/may/"
		        "jun/jul/aug/sep/oct/nov/dec/january/february/march/"
		        "april/june/july/august/september/october/november/"
		        "december/schedule/#/general/hand/and/y/final") &&
		    words->list[at + 1].kind != WORD_NUMBER &&
		    words_match(words, at + 1, to, "the whole/entire/morning/"
		                "end/district/same/weekend/first/challenge/books/"
		                "way/afternoon/evening") == 0)
			return true;
	return false;
}
