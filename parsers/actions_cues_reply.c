/*
 * actions_cues_reply.c - the phrases of those who decide nothing: who only nod,
 * ask for something, ask about the mail itself, or name an office.
 *
 * Words are folded: lower case, no accents, no apostrophes.
 */
#include "parsers/actions_parts.h"

static const char *const weak[] = {
	("ok/okay/k/sure/yes/yep/yeah/no/nope/si/listo/:yes:/:smile:/"
	":thanks:/:no:/:shrug:/:sad:/:irony:/noted/received/acknowledged/"
	"understood/recibido/enterado/enterada/entendido/great/perfect/"
	"roger/copy/hmm/interesting/wow/ugh/hm/huh/maybe/perhaps"),
	"got it",
	"cool/neat/gotcha/understood/thx/ty",
	"duly? noted and? appreciated?",
	"good to know",
	("id love/like/be to? happy/glad? to? chat/talk/discuss/hear/learn "
	"about? ... ..."),
	"10 - 4",
	"message/mail/email/note received",
	("your message/note/email/mail got/came/made to/through/it to? me/us? "
	"..."),
	"this/it has my/our attention",
	"received with thanks",
	"i/well/ill/we will? give this/it some/a thought ...",
	"lo/la revisare/vere/checare/pensare",
	"lets push/move/delay/extend the deadline/date ...",
	"will advise/confirm/respond/reply/report/review/look",
	("im/i/were am? currently/still/now/just? reviewing/reading/"
	"considering/studying it/this/that/your/the? ..."),
	"got this/the/your email/message/note/one ...",
	"i/we/ive/weve have? just/now? seen/saw/read this/it/your/the ...",
	"will do",
	("ill/i/we/will/well/let me? will? look/check/dig/read/think into/at/"
	"on/about/over it/this/that/what? ..."),
	"ill/will/let me take/get/review/have a/back? look? ...",
	"will look/take/get/review/check/see a/back? look? ...",
	("ill/i/well will/need? to? review/see/check/get/read/discuss/think "
	"it/this/that/about/over/into/back/and/with ... ..."),
	"looking into ...",
	"lo voy a revisar/ver/checar/pensar",
	"lo/la checo/reviso/vemos/revisamos luego?",
	"voy a revisarlo/verlo/checarlo/pensarlo",
	"dejenme/dejame/dejeme/permitame/permitanme ver/revisar/pensar/checar ...",
	"thanks for the reminder/heads/nudge ...",
	"i/we/id/also? need more time/info/information/details ...",
	"please? reassign/transfer this/it? please?",
	"make it _",
	"dont/not know what/why/how/who/if you/i ...",
	"let us/lets say",
	"let me think about? it/this? ...",
	"ill/i/we/will will? give this/it some/a/more thought/look/read ... ...",
	"cool/neat/nice/sweet/awesome/excellent/super/wonderful thanks?",
	"this/you has/have my/our full? attention",
	"duly noted/received ...", "received/noted with thanks ...",
	"lo/la revisare/vere/checare/analizare/considerare/pensare ...",
	"its/this is? probably/maybe/perhaps/possibly mine/ours/us/me",
	"ill/i will? study/consider/examine/ponder it/this/that ...",
	"let me sleep/mull/chew on/over it/this", "seen",
	"id/i would? need to know more ... ...",
	"good to know ...",
	"possibly/maybe/perhaps/probably mine/ours/me/us",
	"ill/i/we/well/will? add/put it/this to/on my/our list/radar/calendar",
	"not saying yes/no/anything yet?",
	"tal vez", "bueno/quizas/quiza", "i hear you",
	("ill/i/we/well/will/let me? will? run it/this by/past/through "
	"... ..."),
	"i see/saw/have your email/message/note/mail",
	"i see",
	"id/i be willing/happy/open to discuss/talk/hear ...",
	"id/i would? love/like to chat/talk/discuss ... ...",
	"read and understood/noted", "on my/our list/radar for? ...",
	("please? give/send/assign/pass/hand it/this/that to somebody/someone/"
	"anybody/anyone/whoever else?"),
	"ive/weve/have seen/read this/it/that",
	("this/it/that/one might/could/may/would/must be mine/ours/me/us "
	"..."),
	"its/this/it/that is? handled/covered/sorted",
	"im/i/were/we am/are? aware of this/it/that",
	"ill/i/we/well/will will? follow up on? this/it?",
	"im/id/were/we/i am/are/be? happy/glad/willing to help ...",
	"yes? i/we can do this/that/it",
	"id rather not",
	"ill pass",
	("let me look/check/see/dig into/at/on? this/it? and/, get/circle "
	"back to? you/everyone?"),
	("let me look/check/see/dig/ask into/at/on/around? this/it/what/who/"
	"if? ..."),
	"its/it/this is? on my list/radar/plate",
	"ill/well/will/i/we will? see what/if/whether i/we can do/find ...",
	"ill/well/will/i/we will? get/circle back to? you/everyone? ...",
	"ill/well/will be in touch",
	"no idea",
	"sounds good/great/fine/right/ok",
	"sounds like a plan",
	"under review",
	("i/just? have? a/one/two/three/some/few/couple? of? quick/small? "
	"question/questions for? you?"),
	"quien sabe ...",
	"gimme/give me till/until/some/a/time ...",
	"let you know ...",
	"yes?",
	"great question",
	"i/we/ive/weve have? got this/the/your email/message/note/letter/mail",
	("ill/i/we/well/will will? do/try my/our very? best/utmost/darnedest to? "
	"... ..."),
	"id/i would? say yes/no/maybe",
	"voy/vamos a pensarlo/verlo/revisarlo/checarlo y les/le/te aviso/digo",
	"will do ...",
	("this/that/it is certainly/definitely/clearly? an? important/serious "
	"topic/matter/concern/issue/question ..."),
	NULL,
};

static const char *const close[] = {
	"close/closing this/it/the/out/now/please/challenge/case",
	"closed this/it/the/out",
	"be/as/can/considered/case closed",
	"this/it/that/challenge/one/case is/now closed",
	"please close",
	"remove/take me",
	"cierren/cerrar/cierre/cierrenlo/cierrelo",
	("mark/count this/it/the ... as? done/complete/closed/resolved/"
	"removed/finished/fixed"),
	"consider this/it/the ... as? done/complete/closed/finished",
	"mark/marked as? removed/resolved/closed/fixed/complete/done",
	NULL,
};

static const char *const request[] = {
	"can/could/may/might we/i/you/step/steps/it/the/#",
	"is it/there ok/okay/possible/alright/a/any",
	"would it be",
	"would you be",
	"any chance",
	"please? tell/remind/notify/show me/us when/once/if/whether/how",
	"please? let me/us know when/once/if/whether/how",
	"puedo/podemos/podria/podriamos/pueden",
	NULL,
};

static const char *const admin[] = {
	("step/steps/mark/marked/remove/removed/reassign/extension/deadline/"
	"resend/decline/accept/facilities/owner/mine/"
	"clearway/paso/pasos"),
	"to/my/your/this/i reply",
	"this/your/that/an/the email/system/process",
	("can/could/may i/we just/still/also? move/push/change/do/close/mark/"
	"add/start/stop/extend/skip/wait/take/not/be/decline/pass/give/send/"
	"order/buy/remove/reassign/finish/drop/edit/undo/postpone/delay"),
	"can/could/may i/we have/get until/till/more/another",
	("can/could/may i/we just/still/also? have/get a/an/some extra? "
	"extension/week/month/day/days/weeks/few/couple/time/bit"),
	"assign/assigned this/it/me/us/that",
	"assigned to me/us/you",
	"can/could i/we talk/meet/discuss/chat",
	"my last/previous/first? mail/message/note/report/reply",
	"i/we should/do/need",
	"want me/us",
	"does this/it/that mean",
	"why me",
	"is # done/complete/finished",
	"puedo/debo/podemos",
	"more time",
	"are we/you done/good",
	"next meeting",
	"who reported/sent/submitted/wrote ...",
	"who owns/has/takes this/it now?",
	"am i the",
	"isnt/is this _s",
	"isnt this/it",
	"whats clearway",
	"what happens",
	"anything else",
	"tengo que/hacer",
	"que mas",
	"miss the",
	"how do/does i/this",
	"where do i",
	"what do/does/should i/this",
	"am/are i/we supposed to",
	"i/we am/are? supposed to",
	"due date",
	"get an? extra/extension",
	"call me",
	"who ... submitter/reporter",
	"emailing/unsubscribe",
	"this/your/email/the link in/to/here",
	"was/am/were i/we assigned",
	"my/this/these/your/stop/get/getting/more emails/password/app",
	"can/could/should/would/will someone/somebody/anyone/anybody else",
	"my login", "you asking/talking/referring about/to",
	"is there a? deadline/date/due",
	"this due",
	"would this take/require/mean/involve",
	"who reported/sent/wrote",
	"original report",
	("can/could you/we/it/this/that/# be? push/move/moved/change/"
	"changed/extend/pushed/extended ..."),
	NULL,
};

static const char *const place[] = {
	("hr/it/facilities/transportation/technology/tech/payroll/"
	"curriculum/maintenance/food/purchasing/business/principal/"
	"superintendent/board/department/dept/office/team/human/special/"
	"custodial/finance/union/district/school/schools/elementary/middle/"
	"high/academy/center/central/admin/administration/counseling/"
	"counselors/vendor/nutrition/security/communications/legal/"
	"assessment/data/services/service/resources/operations/grants/"
	"athletics/library/front/state/isd/director/coordinator/secretary/"
	"someone/somebody/anyone/them/him/her/me/us/another/whoever/"
	"transporte/recursos/humanos/mantenimiento/nomina/tecnologia/the/"
	"buildings/grounds/student/title/elsewhere/training/everyone/"
	"people/folks/supervisor/manager/boss/assistant/guys/crew/staff/my/"
	"our/your/personnel/contract/budget/bus/garage/kitchen/nurse/"
	"procurement/education/departamento/oficina/direccion/distrito/"
	"finanzas/compras/curriculo"),
	NULL,
};

static const char *const department[] = {
	("hr/facilities/facility/transportation/technology/tech/payroll/"
	"curriculum/maintenance/food/nutrition/purchasing/procurement/"
	"business/principal/principals/superintendent/superintendents/"
	"board/department/dept/office/custodial/finance/union/security/"
	"communications/legal/counsel/assessment/counseling/counselors/"
	"vendor/operations/grants/athletics/library/state/nurse/nurses/"
	"personnel/contract/transporte/mantenimiento/nomina/tecnologia/"
	"finanzas/compras/curriculo/direccion/district/admin/"
	"administration/secretary/central"),
	"human resources",
	"risk management", "pupil/family/fiscal services", "campus police",
	"servicios de/escolares",
	"special education/services/ed",
	"student services",
	"buildings and grounds",
	"bus garage",
	"recursos humanos",
	"educacion especial",
	"someone/somebody else",
	"my/our assistant/boss/supervisor/secretary",
	"somebody/someone in",
	"boards/unions/districts",
	NULL,
};

const char *const *const cue_replies[CUES] = {
	[CUE_WEAK] = weak,
	[CUE_CLOSE] = close,
	[CUE_REQUEST] = request,
	[CUE_ADMIN] = admin,
	[CUE_PLACE] = place,
	[CUE_DEPARTMENT] = department,
};
