/*
 * actions_cues.c - the phrases by which owners say what they mean.
 *
 * To teach one, add a line, and the sentence you saw to tests/corpus. Words
 * are folded: lower case, no accents, no apostrophes.
 */
#include "parsers/actions_parts.h"

static const struct {
	enum cue cue;
	const char *phrase;
} cues[] = {
	{ CUE_ACCEPT, "ill/well/will/can/could take this/it/that/ownership/"
	  "responsibility/the/care ..." },
	{ CUE_ACCEPT, "ill/well/will/can take point/charge" },
	{ CUE_ACCEPT, "ill/well/will/can own/handle/tackle/lead/claim/accept/"
	  "manage/run/drive this/it/that/these one? on?" },
	{ CUE_ACCEPT, "im/am on it/this" }, { CUE_ACCEPT, "on it" },
	{ CUE_ACCEPT, "this/it/that one? is definitely/totally/all? "
	  "mine/ours" },
	{ CUE_ACCEPT, "its/thats mine/ours" },
	{ CUE_ACCEPT, "i/we own this/it/that one?" },
	{ CUE_ACCEPT, "happy/glad to take/own/handle/lead ..." },
	{ CUE_ACCEPT, "taking/claiming/accepting/owning this/it/that/ownership/"
	  "the/responsibility one? lead? on?" },
	{ CUE_ACCEPT, "got it/this from here" }, { CUE_ACCEPT, "ive got this/it" },
	{ CUE_ACCEPT, "have got this/it" }, { CUE_ACCEPT, "weve got this/it one?" },
	{ CUE_ACCEPT, "run with it/this" },
	{ CUE_ACCEPT, "assign it/this/that? one? to me" }, { CUE_ACCEPT, "put me down" },
	{ CUE_ACCEPT, "put this/it under my name" }, { CUE_ACCEPT, "count me in" },
	{ CUE_ACCEPT, "i/we accept this/it/the/responsibility/ownership "
	  "challenge?" },
	{ CUE_ACCEPT, "falls under my/our/me/us area?" },
	{ CUE_ACCEPT, "this is my/our area/responsibility/department" },
	{ CUE_ACCEPT, "sign me up" }, { CUE_ACCEPT, "im/am the owner" },
	{ CUE_ACCEPT, "falls to/on me/us" },
	{ CUE_ACCEPT, "willing to take/own/handle/lead ..." }, { CUE_ACCEPT, "leave it/this with/to me/us" },
	{ CUE_ACCEPT, "you can count on me" }, { CUE_ACCEPT, "ill be the owner" },
	{ CUE_ACCEPT, "i/we can take this/it on?" },
	{ CUE_ACCEPT, "yo? me/nos encargo/encargare/encargamos de? esto? yo?" },
	{ CUE_ACCEPT, "lo acepto/tomo" }, { CUE_ACCEPT, "yo lo hago/tomo/veo" },
	{ CUE_ACCEPT, "acepto este/el/la/esta _" },
	{ CUE_ACCEPT, "dejenmelo/dejamelo a mi" },

	{ CUE_DECLINE, "not mine/ours/me/my/our/in/under ..." },
	{ CUE_DECLINE, "isnt/not/aint/wasnt mine/ours/my/our ..." },
	{ CUE_DECLINE, "wrong person/department/office/team/owner" },
	{ CUE_DECLINE, "not the right/correct/best ..." },
	{ CUE_DECLINE, "not for me/us" },
	{ CUE_DECLINE, "not/isnt something i/we/my/our ..." }, { CUE_DECLINE, "not something i/we/my" },
	{ CUE_DECLINE, "cant/wont/unable/able to? take/own/handle/accept this/it/"
	  "on/responsibility ..." },
	{ CUE_DECLINE, "have to/must/need to? decline/pass" },
	{ CUE_DECLINE, "going to pass" }, { CUE_DECLINE, "pass on this" },
	{ CUE_DECLINE, "dont/do not? have the? authority/power/say ..." },
	{ CUE_DECLINE, "no authority/control/say over/on ..." },
	{ CUE_DECLINE, "out/outside of? my/our ..." },
	{ CUE_DECLINE, "outside of? the ..." },
	{ CUE_DECLINE, "above my pay" }, { CUE_DECLINE, "out of my hands/control" },
	{ CUE_DECLINE, "beyond my/our ..." },
	{ CUE_DECLINE, "not my/our call/department/area/responsibility/job/lane" },
	{ CUE_DECLINE, "wrong _" }, { CUE_DECLINE, "take me off" },
	{ CUE_DECLINE, "no longer work/handle/oversee/responsible/in/manage" },
	{ CUE_DECLINE, "retired/retiring/leaving from/the district" },
	{ CUE_DECLINE, "we/i dont do/handle/manage/oversee/control/own ..." },
	{ CUE_DECLINE, "no me/nos corresponde/toca" },
	{ CUE_DECLINE, "no es mio/nuestro/mi/de" },
	{ CUE_DECLINE, "no puedo aceptar/tomar/encargarme ..." },

	{ CUE_HAND_ON, "belongs/belong to/with/in/under" },
	{ CUE_HAND_ON, "this/it/that should/needs/has to? go/be/come sent?/"
	  "assigned?/with? to/with/from?" },
	{ CUE_HAND_ON, "should/could go/be to/with" },
	{ CUE_HAND_ON, "send/forward/transfer/reassign/assign/give/route/pass/"
	  "redirect/move/hand this/it/that/these one? on/over/along? to" },
	{ CUE_HAND_ON, "send/forward/transfer/reassign/assign/route/redirect to" },
	{ CUE_HAND_ON, "this/it is for" }, { CUE_HAND_ON, "is a matter for" },
	{ CUE_HAND_ON, "is a/an/more _ _? issue/matter/question/thing/item/"
	  "decision/call" },
	{ CUE_HAND_ON, "is the right/best? person/one/owner" },
	{ CUE_HAND_ON, "is under" }, { CUE_HAND_ON, "owns this/that/it/these" },
	{ CUE_HAND_ON, "would/should/could talk/speak/check to/with" }, { CUE_HAND_ON, "that/this would/should be" }, { CUE_HAND_ON, "goes to" },
	{ CUE_HAND_ON, "falls under/to/on" }, { CUE_HAND_ON, "is handled by" },
	{ CUE_HAND_ON, "handles/oversees/manages this/that/these/it" },
	{ CUE_HAND_ON, "you want" }, { CUE_HAND_ON, "please try/contact" },
	{ CUE_HAND_ON, "check with" },
	{ CUE_HAND_ON, "le toca/corresponde a" }, { CUE_HAND_ON, "es de/para" },
	{ CUE_HAND_ON, "pasenlo/paselo/pasalo/enviarlo/mandarlo/mandenlo/"
	  "envienlo/asignenlo/asignar/reasignar a" },

	{ CUE_REMOVED, "removed/resolved/fixed/solved" },
	{ CUE_REMOVED, "obstacle/barrier/challenge/problem/issue is gone/over/"
	  "removed/resolved/fixed/solved/done" },
	{ CUE_REMOVED, "no longer exists" }, { CUE_REMOVED, "no longer an? "
	  "issue/problem/obstacle/barrier/challenge" },
	{ CUE_REMOVED, "taken care of" },
	{ CUE_REMOVED, "takes/took care of the/everything/it whole?" },
	{ CUE_REMOVED, "is/been/fully/was/its addressed" },
	{ CUE_REMOVED, "addressed" }, { CUE_REMOVED, "gone away? for good" },
	{ CUE_REMOVED, "eliminado/resuelto/solucionado/arreglado/quitado" },
	{ CUE_REMOVED, "ya se resolvio/soluciono/arreglo/elimino" },
	{ CUE_REMOVED, "ya no existe" },

	{ CUE_LIMITED, "only/except/mostly/partly/partially/temporarily/"
	  "temporary/pending/most/some/half/tarp/minus/besides/until" },
	{ CUE_LIMITED, "for now/the time/one/two/three/this _" },
	{ CUE_LIMITED, "but/not/still/other/pero/excepto/solo/aun/todavia/casi" },
		{ CUE_LIMITED, "on our/my end/side" }, { CUE_LIMITED, "once/when/after" },
	{ CUE_LIMITED, "near/nearly/close/almost/working" },
	{ CUE_LIMITED, "was/were/had" },

	{ CUE_WEAK, "ok/okay/k/sure/yes/yep/yeah/no/nope/si/listo/:yes:/:smile:/"
	  ":thanks:/noted/received/acknowledged/understood/recibido/enterado/"
	  "enterada/entendido/great/perfect/roger/copy" },
	{ CUE_WEAK, "got it" }, { CUE_WEAK, "got this email/message ..." },
	{ CUE_WEAK, "sounds good/great" }, { CUE_WEAK, "will do" },
	{ CUE_WEAK, "ill/i/we/will/well will? look/check into/at/on it/this? "
	  "..." },
	{ CUE_WEAK, "will look/take/get/review a?/back? look? ..." },
	{ CUE_WEAK, "ill/i/well will? review/see/check/get ..." },
	{ CUE_WEAK, "looking into" }, { CUE_WEAK, "lo voy a revisar/ver/checar" },
	{ CUE_WEAK, "thanks for the reminder/heads/nudge" },
	{ CUE_WEAK, "i/we/id/also? need more time/info/information/details ..." },
	{ CUE_WEAK, "please? reassign/transfer" }, { CUE_WEAK, "make it _" },
	{ CUE_WEAK, "dont/not know what/why you/i ..." },
	{ CUE_WEAK, "let us/lets say" },
	{ CUE_WEAK, "let me think about? it/this?" }, { CUE_WEAK, "i see" },
	{ CUE_WEAK, "yes? i/we can do this/that/it" }, { CUE_WEAK, "id rather not" },
	{ CUE_WEAK, "ill pass" },
	{ CUE_WEAK, "let me look/check/see/dig into/at/on? this/it? and/, get/circle "
	  "back to? you/everyone?" },
	{ CUE_WEAK, "let me look/check/see/dig into/at/on? this/it?" },
	{ CUE_WEAK, "its/it/this is? on my list/radar/plate" },
	{ CUE_WEAK, "ill/well/will/i/we will? see what i/we can do" },
	{ CUE_WEAK, "ill/well/will/i/we will? get/circle back to? you/everyone?" },
	{ CUE_WEAK, "ill/well/will be in touch" },

	{ CUE_CLOSE, "close/closed/closing this/it/the/out?" },
	{ CUE_CLOSE, "please close" }, { CUE_CLOSE, "remove me" },
	{ CUE_CLOSE, "mark this/it/the ... done/complete/closed/resolved/"
	  "removed" }, { CUE_CLOSE, "cierren/cerrar/cierre" },

	{ CUE_DONE, "done/complete/completed/finished/finalized/:yes:" },
	{ CUE_DONE, "listo/lista/listos/listas/hecho/hechos/terminado/terminada/"
	  "terminados/completado/complete/termine/terminamos" },

	{ CUE_MOVE, "move/moving/moved/push/pushing/pushed/change/changing/"
	  "changed/reschedule/rescheduled/delay/delayed/postpone/postponed/"
	  "extend/extended/slip/slipping/slipped/shift/shifting/bump/bumping/"
	  "mover/cambiar/muevo/aplazar/posponer" },
	{ CUE_MOVE, "new/revised due? date" }, { CUE_MOVE, "set step/#/it" }, { CUE_MOVE, "due date" },
	{ CUE_MOVE, "need/needs/i/we until/till" }, { CUE_MOVE, "make it" },
	{ CUE_MOVE, "due" }, { CUE_MOVE, "instead of" },

	{ CUE_DROP, "remove/delete/cancel/undo/drop/scratch/erase/skip/quitar/"
	  "borrar/cancelar/eliminar" },

	{ CUE_NOT, "not/isnt/arent/wasnt/werent/hasnt/havent/hadnt/dont/doesnt/"
	  "didnt/cant/couldnt/wont/wouldnt/never/no/neither/nor/none/nothing/"
	  "nobody/aint/ni/nunca/tampoco/without/sin/unfinished/incomplete" },
	{ CUE_NOT, "todavia/aun no" },

	{ CUE_FUTURE, "will/ill/well/theyll/itll/shell/hell/gonna/voy/vamos/va/"
	  "van/estara/estaran/sera" },
	{ CUE_FUTURE, "going/about/scheduled/set to" },
	{ CUE_FUTURE, "scheduled/planned/expected for?" },

	{ CUE_IF, "if/once/when/unless/whenever/assuming/provided/cuando/si" },
	{ CUE_IF, "as soon as" }, { CUE_IF, "en cuanto" },

	{ CUE_HOPE, "hope/hoping/hopefully/should/could/would/might/may/try/"
	  "trying/maybe/perhaps/possibly/probably/want/wants/like/plan/planning/"
	  "aim/aiming/expect/expecting/ideally/tentatively/quizas/tal/espero/"
	  "deberia/ojala" },

	{ CUE_DOUBT, "think/guess/believe/suppose/assume/basically/essentially/"
	  "supposedly/apparently/technically/seems/seem/appears/looks/sounds/"
	  "imagine/virtually/creo/parece/supongo/aparentemente/practicamente" },
	{ CUE_DOUBT, "pretty much" }, { CUE_DOUBT, "more or less" },
	{ CUE_DOUBT, "as good as" }, { CUE_DOUBT, "as far as" },
	{ CUE_DOUBT, "not sure" }, { CUE_DOUBT, "mas o menos" },
	{ CUE_DOUBT, "right ?" },

	{ CUE_HEARSAY, "says/said/tells/told/claims/claimed/heard/hear/reports/"
	  "reported/according/dice/dicen/dijo/dijeron/mentioned/thinks/swears/"
	  "assures/assured" },
	{ CUE_HEARSAY, "per the/_ _?" }, { CUE_HEARSAY, "segun" },
	{ CUE_HEARSAY, "i/we understand/gather" }, { CUE_HEARSAY, "word is" },

	{ CUE_PART, "almost/nearly/half/partly/partially/mostly/halfway/casi/"
	  "partial/started/starting/starts/beginning/begun/some/most/only/"
	  "close/mitad/medias/remaining/rest/todavia/aun/still/"
	  "supposed" },
	{ CUE_PART, "# %" }, { CUE_PART, "# of the? #" }, { CUE_PART, "so far" },
	{ CUE_PART, "first batch/half/round/part/shipment" },
	{ CUE_PART, "for now/# ..." }, { CUE_PART, "all but" },
	{ CUE_PART, "everything but" }, { CUE_PART, "for the week/day/moment" },

	{ CUE_DOING, "being/pending/waiting/ongoing/underway/continuing/progress/"
	  "delayed/needs/need/rejected/approved/scheduled/expected/start/track/"
	  "late/behind/stuck/hold/hoping/proceso/pendiente" },
	{ CUE_DOING, "working on" }, { CUE_DOING, "on track/hold" },
	{ CUE_DOING, "under way" },

	{ CUE_REQUEST, "can/could/may/might we/i/you/step/steps/it/the/#" },
	{ CUE_REQUEST, "is it/there ok/okay/possible/alright/a/any" },
	{ CUE_REQUEST, "would it be" }, { CUE_REQUEST, "any chance" },
	{ CUE_REQUEST, "puedo/podemos/podria/podriamos" },

	{ CUE_ADMIN, "step/steps/mark/marked/remove/removed/reassign/extension/"
	  "deadline/resend/assign/assigned/decline/accept/facilities/owner/"
	  "mine/clearway/process/email/system/reply/superintendent" },
	{ CUE_ADMIN, "should/can/could/do/may/would/did/am i/we" },
	{ CUE_ADMIN, "i/we should/do/need" }, { CUE_ADMIN, "want me/us" },
	{ CUE_ADMIN, "does this/it/that mean" }, { CUE_ADMIN, "is this about" },
	{ CUE_ADMIN, "why me" }, { CUE_ADMIN, "is # done/complete/finished" },
	{ CUE_ADMIN, "puedo/debo/podemos" }, { CUE_ADMIN, "more time" },
	{ CUE_ADMIN, "are we/you done/good" }, { CUE_ADMIN, "next meeting" },

	{ CUE_COMMIT, "i/we will" }, { CUE_COMMIT, "ill/well" },
	{ CUE_COMMIT, "i/we am/are going to" }, { CUE_COMMIT, "im/were going to" },
	{ CUE_COMMIT, "i/we shall" }, { CUE_COMMIT, "im/were gonna" },
	{ CUE_COMMIT, "going to" }, { CUE_COMMIT, "will" },
	{ CUE_COMMIT, "voy/vamos a" },

	{ CUE_PLACE, "hr/it/facilities/transportation/technology/tech/payroll/"
	  "curriculum/maintenance/food/purchasing/business/principal/"
	  "superintendent/board/department/dept/office/team/human/special/"
	  "custodial/finance/union/district/school/schools/elementary/middle/"
	  "high/academy/center/central/admin/administration/counseling/"
	  "counselors/vendor/nutrition/security/communications/legal/"
	  "assessment/data/services/service/resources/operations/grants/"
	  "athletics/library/front/state/isd/director/coordinator/secretary/"
	  "someone/somebody/anyone/them/him/her/me/us/another/whoever/"
	  "transporte/recursos/humanos/mantenimiento/nomina/tecnologia/the/"
	  "buildings/grounds/student/title/elsewhere/training/everyone" },
};

size_t
cue_at(const struct words *words, size_t at, size_t to, enum cue cue)
{
	size_t longest = 0;

	for (size_t i = 0; i < sizeof(cues) / sizeof(cues[0]); i++) {
		size_t size;

		if (cues[i].cue != cue)
			continue;
		size = words_match(words, at, to, cues[i].phrase);
		if (size > longest)
			longest = size;
	}
	return longest;
}

bool
cue_find(const struct words *words, size_t from, size_t to, enum cue cue,
         size_t *at, size_t *size)
{
	for (size_t place = from; place < to; place++) {
		size_t found = cue_at(words, place, to, cue);

		if (found > 0) {
			*at = place;
			*size = found;
			return true;
		}
	}
	return false;
}

bool
cue_in(const struct words *words, size_t from, size_t to, enum cue cue)
{
	size_t at;
	size_t size;

	return cue_find(words, from, to, cue, &at, &size);
}

bool
is_one_place(const struct words *words, size_t from, size_t to)
{
	for (size_t at = from; at + 1 < to; at++)
		if (word_is_any(&words->list[at],
		                "at/in/for/en/inside/throughout/on/with") &&
		    word_is_spoken(&words->list[at + 1]) &&
		    !word_is_any(&words->list[at + 1],
		        "all/every/each/both/everyone/everybody/now/last/good/"
		        "time/full/us/me/this/today/cada/todos/todas/total/"
		        "place/my/our/monday/tuesday/wednesday/thursday/friday/"
		        "saturday/sunday/time/it/them/that/jan/feb/mar/apr/may/"
		        "jun/jul/aug/sep/oct/nov/dec/january/february/march/"
		        "april/june/july/august/september/october/november/"
		        "december/schedule/#/general/hand/and/y/final") &&
		    words->list[at + 1].kind != WORD_NUMBER &&
		    words_match(words, at + 1, to, "the whole/entire/morning/"
		                "end/district/same/weekend/first/challenge") == 0)
			return true;
	return false;
}
