/*
 * answer_signs_aside.c - English and Spanish turns of speech by which a reply
 * says nothing of the matter itself: they cannot tell, or heard of it.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_aside[] = {
	/* They cannot tell. */
	{ "cant/couldnt really/honestly/truly/quite/yet? say/tell/judge/vouch/"
	  "comment/swear/attest", SIGN_UNKNOWN },
	{ "cant/couldnt say/tell/swear/vouch/speak/attest/comment/testify/"
	  "judge for/to/on/if/whether/either/yet/one/you/which/how",
	  SIGN_UNKNOWN },
	{ "can/could not really/honestly? say/tell/vouch/judge/speak "
	  "for/to/on/if/whether/either/yet/one/you", SIGN_UNKNOWN },
	{ "cant/couldnt/wouldnt say no", SIGN_HEDGE },
	{ "cant/couldnt tell the/any/a difference", SIGN_SAME },
	{ "how/where would/should/could/can i/we know/tell", SIGN_UNKNOWN },
	{ "wouldnt/couldnt/wont know", SIGN_UNKNOWN },
	{ "would/could/will not know", SIGN_UNKNOWN },
	{ "your guess is as good ...", SIGN_UNKNOWN },
	{ "beats/search me", SIGN_UNKNOWN }, { "no comment", SIGN_UNKNOWN },
	{ "no way of/to knowing/telling/tell/know/check", SIGN_UNKNOWN },
	{ "hard/difficult/tough/impossible to say/tell/know/judge/gauge",
	  SIGN_UNKNOWN },
	{ "too early/soon/new to/for say/tell/know/judge/call/me/us?",
	  SIGN_UNKNOWN },
	{ "remains/remain to be seen", SIGN_UNKNOWN },
	{ "jury/jurys is? still? out", SIGN_UNKNOWN },
	{ "time will tell", SIGN_UNKNOWN },
	{ "we shall/will/ll see", SIGN_UNKNOWN },
	{ "waiting/wait to see if/whether/how/what", SIGN_UNKNOWN },
	{ "no opinion/clue/idea/knowledge/information/info/insight/firsthand",
	  SIGN_UNKNOWN },
	{ "havent/hasnt/didnt/not/never/hadnt had/have/gotten/get/got/found/"
	  "been/given a/an/the/any/much? reason/cause/occasion/need/call/"
	  "excuse/opportunity/chance/minute/moment/time to ...",
	  SIGN_UNKNOWN },
	{ "havent/hasnt/not/no had? any/a? rain/snow/rained/snowed/storm/drill/"
	  "placements/absences/newcomers", SIGN_UNKNOWN },
	{ "no rain/snow/drill/storm/game/meeting/newcomers since/yet",
	  SIGN_UNKNOWN },
	{ "hasnt/not/hadnt rained/snowed since/yet?", SIGN_UNKNOWN },
	{ "hasnt/havent/doesnt/didnt/dont/not/never come/came/comes up",
	  SIGN_UNKNOWN },
	{ "nobody/noone has/have? needed/tried/tested/checked/used/looked "
	  "it/the/them/that? ...", SIGN_UNKNOWN },
	{ "no one has/have? needed/tried/tested/checked/used/looked "
	  "it/the/them/that? ...", SIGN_UNKNOWN },
	{ "hasnt/havent/not been? put/had to? the? test", SIGN_UNKNOWN },
	{ "nothing to test/try/check/compare/judge it/on/with? ...",
	  SIGN_UNKNOWN },
	{ "havent/hasnt/not/never/hadnt needed/used/turned/opened/logged/"
	  "gone/driven/walked/ridden/visited/attended it/in/on/to/over/by/"
	  "since/yet/them/down/out/up/one/the ... since/yet/look/check/see",
	  SIGN_UNKNOWN },
	{ "havent/not/hadnt gone out/over/down/up/in/by to/there/yet/and?",
	  SIGN_UNKNOWN },
	{ "i/we havent/hadnt/didnt/never been/went/got/gotten around to? ...",
	  SIGN_UNKNOWN },
	{ "havent/not seen/heard it/them/him/her/anyone/anything/either? "
	  "myself/ourselves/personally/firsthand", SIGN_UNKNOWN },
	{ "didnt/havent/not/never see/seen it/them/this/that myself/ourselves",
	  SIGN_UNKNOWN },
	{ "im/ive/i am/was/have/been? been? out/away/home/off sick/on/until/of/"
	  "at/this/since/with/for/all/today ...", SIGN_UNKNOWN },
	{ "im/ive/i/been am/was/have? been? on/at maternity/paternity/medical/"
	  "family/jury/sick/bereavement/parental/fmla/vacation/sabbatical/"
	  "leave/conference duty/leave?", SIGN_UNKNOWN },
	{ "i/im not/wont be? in/at/back the/my? building/school/campus/office/"
	  "town/work/country until? ...", SIGN_UNKNOWN },
	{ "i wont be in/at/there/back/here until/till/before ...",
	  SIGN_UNKNOWN },
	{ "not in/at/on the/that/this/my? building/school/campus/office/town/"
	  "desk/team/committee/room/list today/now/anymore/yet/until/this/"
	  "right", SIGN_UNKNOWN },
	{ "im/i am? not at/in/on work/school/town/campus/site/that/there",
	  SIGN_UNKNOWN },
	{ "not my building/school/room/area/department/class/side/division/"
	  "wing/job/call/grade/team", SIGN_UNKNOWN },
	{ "dont/doesnt/not/longer teach/coach/drive/work/supervise/sub/handle/"
	  "manage it/that/there/here/this/at/in/with/them? ... anymore/more/"
	  "here/there/now", SIGN_UNKNOWN },
	{ "dont/doesnt work/deal with that/this/those/these/side ...",
	  SIGN_UNKNOWN },
	{ "dont/doesnt/not/longer have/get/see those/that/these/any/them/"
	  "students/kids ... anymore/more/now", SIGN_UNKNOWN },
	{ "im/ive/i/we am/have/was/just/also/already/actually? retired/"
	  "retiring/resigned/resigning/transferred/relocated", SIGN_DROPPED },
	{ "i quit/left in/on/last/the/my/at/that ...", SIGN_DROPPED },
	{ "is retired/retiring", SIGN_UNKNOWN },
	{ "school/class/classes/term/season/course/program/semester/year/"
	  "testing hasnt/havent/doesnt/isnt/not not? started/begun/start/"
	  "begin/opened until/yet/till?", SIGN_UNKNOWN },
	{ "arent/isnt/not/doesnt/dont start/open/begin? until/till ...",
	  SIGN_DOUBT },
	{ "opens/opening/launches/launching/starts/starting/begins/ships/goes/"
	  "arrives/comes/rolls live/out? in/on/at/by? january/february/march/"
	  "april/may/june/july/august/september/october/november/december/"
	  "monday/tuesday/wednesday/thursday/friday/spring/fall/summer",
	  SIGN_DOUBT },
	{ "opens/launches/starts/begins/ships/arrives on/in the? _",
	  SIGN_DOUBT },
	{ "la semana/proxima/otra que/semana entra/viene?", SIGN_DOUBT },
	{ "opens/launches/starts/begins/ships/arrives on/in/at? #",
	  SIGN_DOUBT },
	{ "ask/check/tell/email/call me/us/back again? after/in/later/next/"
	  "tomorrow/then/once/when ...", SIGN_UNKNOWN },
	{ "after/once i/ive/we/weve have? had a week/day/month/chance/class/"
	  "look ...", SIGN_DOUBT },
	{ "give/gimme me/us/it/this a/some/another? few/little/couple? time/"
	  "days/day/week/weeks/minute/bit/hours ...", SIGN_UNKNOWN },
	{ "get/getting back to you", SIGN_UNKNOWN },
	{ "i/we/just/completely/totally forgot/forgotten/neglected to look/"
	  "check/try/test/ask/see", SIGN_UNKNOWN },
	{ "been/was/keep meaning/planning to try/check/look/test/see/ask ...",
	  SIGN_UNKNOWN },
	{ "didnt/havent/hadnt think/thought/remember to look/check/try/ask/"
	  "test", SIGN_UNKNOWN },
	{ "dont/didnt/do/did not? understand/follow/get the/this/your/what/"
	  "which question/message/email/you/note/form/asking/about/is ...",
	  SIGN_UNKNOWN },
	{ "not following/tracking you/this/the ...", SIGN_UNKNOWN },
	{ "what/which is/was/are this/that/report/issue/one/it regarding/about/"
	  "for/referring/in ...", SIGN_UNKNOWN },
	{ "you want/mean/meant/need mr/mrs/ms/miss/dr/coach/the _ ...",
	  SIGN_UNKNOWN },
	{ "is/was this the/meant/intended for/wrong ...", SIGN_UNKNOWN },
	{ "someone/somebody else should/can/could/might/would/has/needs ...",
	  SIGN_UNKNOWN },
	{ "cant/couldnt decide/verify/confirm/test/check whether/if/it/that/"
	  "them/until/from/because/yet/either/myself? ...", SIGN_UNKNOWN },
	{ "not/havent decided/sure/clear/convinced yet ...", SIGN_UNKNOWN },
	{ "im/were/this/its/am/was new here/to/at/and/secretary/principal ...",
	  SIGN_DOUBT },
	{ "depends on", SIGN_HEDGE }, { "i wont", SIGN_DOUBT },
	{ "for this week/month/semester/year/quarter", SIGN_HEDGE },
	{ "i/we was/were/am wrong", SIGN_KIND },
	{ "i stand/stood corrected", SIGN_KIND },
	{ "cant/couldnt believe it/how/my/we/i", SIGN_KIND },
	{ "no longer have/having", SIGN_CEASE }, { "moved to", SIGN_DID },
	{ "from where i/we sit/stand/am", SIGN_HEDGE },
	{ "swear to it", SIGN_HEDGE }, { "on a good day", SIGN_PART },
	{ "no entendi/entiendo/comprendo la/el/su/que/bien? ...",
	  SIGN_UNKNOWN },
	{ "no puedo/podria/sabria decir*/asegurar*/confirmar/saber/opinar ...",
	  SIGN_UNKNOWN },
	{ "quien sabe", SIGN_UNKNOWN }, { "ni idea", SIGN_UNKNOWN },
	{ "no tengo ni? idea", SIGN_UNKNOWN },
	{ "no me consta", SIGN_UNKNOWN }, { "no sabemos/supe", SIGN_UNKNOWN },
	{ "no estoy/estuve/estamos/ando en/por la/el? ...", SIGN_UNKNOWN },
	{ "estoy/estuve/ando de/con incapacidad/licencia/permiso/vacaciones/"
	  "gripe/maternidad", SIGN_UNKNOWN },
	{ "no la/lo/las/los he/hemos/eh usado/visto/probado/abierto/checado "
	  "...", SIGN_UNKNOWN },
	{ "yo no he/lo/la/los/las llamado/reporte/uso/manejo/vi ...",
	  SIGN_UNKNOWN },
	{ "dejeme/dejame/permitame/deje preguntar/checar/revisar/ver/pregunto/"
	  "checo/reviso ...", SIGN_DOUBT },

	{ "i dont/didnt/wouldnt/do/did not? ride/use/look/watch/drive/visit/go/"
	  "check/handle/monitor/attend/park/eat/sit/supervise/hear/remember/"
	  "read/follow it/at/there/in/that/the/them/to/on/with/those/any? ...",
	  SIGN_UNKNOWN },
	{ "i dont/didnt/wouldnt get/have/need to see/the/use/any/an history/"
	  "background/file/context/feed/view/occasion/opinion ...",
	  SIGN_UNKNOWN },
	{ "dont/didnt see/meet/hear anyone/anybody/him/her/them/the",
	  SIGN_DOUBT },
	{ "dont see any/a/the change/difference/improvement/work/sign",
	  SIGN_SAME },
	{ "havent/hadnt/didnt noticed/notice/heard/hear/thought",
	  SIGN_UNKNOWN },
	{ "havent a/the clue/idea/foggiest/faintest", SIGN_UNKNOWN },
	{ "cant get to/into/in it/there/the/see/look ... to see/look/check",
	  SIGN_UNKNOWN },
	{ "cant look/check/see/test/go/get until/till/from/today/now/right/so",
	  SIGN_UNKNOWN },
	{ "cant/couldnt answer yet/you/that/this/for/until/before",
	  SIGN_UNKNOWN },
	{ "id rather not answer/say/guess/wait/comment/grade ...",
	  SIGN_UNKNOWN },
	{ "rather not answer/say/guess/comment ...", SIGN_UNKNOWN },
	{ "dont/not hold me to it/that", SIGN_HEDGE },
	{ "if memory serves", SIGN_HEDGE }, { "could be", SIGN_HEDGE },
	{ "puede ser", SIGN_HEDGE }, { "may/might well be", SIGN_HEDGE },
	{ "nobody/noone has? complained/mentioned/said", SIGN_HEDGE },
	{ "no one has? complained/mentioned/said", SIGN_HEDGE },
	{ "hasnt/havent/not mentioned/complained/said it/anything/since",
	  SIGN_HEDGE },
	{ "i/we want/need/like to? give/see/test/compare/know/wait/try/watch/"
	  "check it/them/this/that/until/first/too/a/through? ...",
	  SIGN_UNKNOWN },
	{ "i/id wanted/want/like to give/see/wait/test/watch it/if/how/whether/"
	  "until/a/another ...", SIGN_UNKNOWN },
	{ "no le/les se/sabria/puedo decir/asegurar/confirmar", SIGN_UNKNOWN },
	{ "no he tenido chance/tiempo/oportunidad/ocasion ...", SIGN_UNKNOWN },
	{ "todavia/aun no he/hemos ido/visto/revisado/probado/podido/tenido "
	  "...", SIGN_UNKNOWN },
	{ "no me toca/corresponde ...", SIGN_UNKNOWN },
	{ "pregunt*/preguntenle/preguntele al/a/con/le ...", SIGN_UNKNOWN },
	{ "pendientes de nosotros/todo/nuestra", SIGN_KIND },
	{ "bonita/buena/feliz/linda tarde/tardes/dia", SIGN_SKIP },
	{ "buenas tardes/noches", SIGN_SKIP },
	{ "which/wait which _", SIGN_ASK },
	{ "so sick at/and home? ...", SIGN_UNKNOWN },
	{ "still sick/out at/on/with/until home/leave/vacation? ...",
	  SIGN_UNKNOWN },
	{ "spring/winter/fall/summer/thanksgiving/christmas break",
	  SIGN_HEDGE },
	{ "off/away from? campus/site/today/until", SIGN_UNKNOWN },

	{ "no idea/clue who/how/what/why did/they/fixed/you/he/she/it/changed/"
	  "happened ...", SIGN_SKIP },
	{ "not/dont/never/didnt sure/know/ask/care/see who/how/what/why did/"
	  "they/fixed/you/he/she/it/changed/happened ...", SIGN_SKIP },
	{ "please excuse/forgive/pardon my/me/the/any/this _ ...", SIGN_SKIP },
	{ "i want that/it/this on/remembered/noted/known/said/recorded "
	  "record?", SIGN_SKIP },
	{ "i dont/rarely/seldom say/write this/these/it/you often/lightly",
	  SIGN_SKIP },
	{ "no prob/probs/biggie", SIGN_FAIR },
	{ "no rush/hurry/hard/need feelings/to/on? ...", SIGN_OTHER },
	{ "no im/youre/were/thats/its/this not/the a/an/the? ... department/"
	  "head/person/one/school/room/bothering/me/teacher/principal",
	  SIGN_UNKNOWN },
	{ "not a yes/no not? a? no/yes?", SIGN_HEDGE },
	{ "room/that/this/it/one # isnt/wasnt/not mine/ours", SIGN_UNKNOWN },
	{ "isnt/wasnt mine/ours to?", SIGN_UNKNOWN },
	{ "im/i am/was? not the/a right/best/judge/department/head/secretary/"
	  "teacher/coach ...", SIGN_UNKNOWN },
	{ "wouldnt/would not? be the/a best/good/right/fair judge/person/one",
	  SIGN_UNKNOWN },
	{ "im/i am? not coaching/teaching/driving/subbing/working ...",
	  SIGN_UNKNOWN },
	{ "i/we missed the/that/your/a meeting/email/memo/announcement/training",
	  SIGN_UNKNOWN },
	{ "hasnt/havent/has/have not? called/written/emailed/gotten/texted "
	  "me/us/them/him/her? back", SIGN_DOUBT },
	{ "yet to call/hear/try/test/look/see/check it/them/back/from? ...",
	  SIGN_UNKNOWN },
	{ "waiting/wait on/for the? lab/results/test/tests/callback/w/quote",
	  SIGN_DOUBT },
	{ "tested/testing for mold/lead/asbestos/radon", SIGN_DOUBT },
	{ "nothing/none/no to go on", SIGN_UNKNOWN },
	{ "broke/break/breaking ground", SIGN_DOUBT },
	{ "no estoy al tanto/corriente ...", SIGN_UNKNOWN },
	{ "no e/he/eh estado/estao/ido/podido/visto ...", SIGN_UNKNOWN },
	{ "no fui/vine/vino/trabajo/trabaje hoy/a/ayer/esta ...", SIGN_UNKNOWN },
	{ "hoy no fui/vine/vino/estoy ...", SIGN_UNKNOWN },
	{ "ver para creer", SIGN_UNKNOWN },
	{ "nobody/noone/who cares anyway/anymore?", SIGN_DROPPED },
	{ "past/beyond caring", SIGN_DROPPED },
	{ "water under the bridge", SIGN_DROPPED },
	{ "thats that i suppose/guess", SIGN_DROPPED },
	{ "chipped/pitched/chip/pitch in and bought/buy/paid/got", SIGN_AROUND },
	{ "one of the/our/my moms/dads/parents/mothers/fathers/neighbors/"
	  "husbands/seniors ...", SIGN_AROUND },
	{ "it/things be/was/were/are under discussion/review/consideration",
	  SIGN_DOUBT },
	{ "been/being/was/were discussed/escalated/escalating/considered ...",
	  SIGN_DOUBT },

	{ "in the hands of", SIGN_DOUBT },

	/* Others say so. */
	{ "announced/announcement/announces/circular/newsletter/dashboard",
	  SIGN_SAYS },
	{ "word has it", SIGN_SAYS }, { "grapevine/scuttlebutt", SIGN_SAYS },
	{ "i gather/understand", SIGN_SAYS }, { "i take it", SIGN_HEDGE },
	{ "pretty/fairly/reasonably/mostly/almost/kinda sure/certain/positive",
	  SIGN_HEDGE },
	{ "far as i can? know/tell/see", SIGN_HEDGE },
	{ "better be", SIGN_DOUBT }, { "itd/thatd/itll be", SIGN_DOUBT },
	{ "any day/minute now", SIGN_DOUBT }, { "soon enough", SIGN_DOUBT },
	{ "on its/the way", SIGN_DOUBT }, { "nearly through", SIGN_DOUBT },
	{ "talking/talk about/of _ing?", SIGN_DOUBT },
	{ "thinking/looking about/into at? ...", SIGN_DOUBT },
	{ "needs/need to? be? fixed/resolved/repaired/addressed/replaced/"
	  "cleaned/done", SIGN_NEED },
	{ "quedaron/quedo de/en venir/mandar/arreglar/revisar/avisar/ir ...",
	  SIGN_DOUBT },
	{ "dizque/disque/supuestamente", SIGN_SAYS },
	{ "a mi me dicen/dijeron que?", SIGN_SAYS },

	/* Somebody was there. */
	{ "man/guy/guys/plumber/plumbers/electrician/electricians/technician/"
	  "technicians/tech/techs/crew/crews/contractor/contractors/inspector/"
	  "roofers/painters/locksmith/exterminator/gentleman/utility/repairman/"
	  "repairmen/vendor/facilities/maintenance/custodian/engineer/fireman/"
	  "carpenter/installer/installers/mechanic came/come/comes/arrived/"
	  "showed up/out/by/in/over/back/here?", SIGN_VISIT },
	{ "they/he/she/someone/somebody came/come/showed up/out/by/in/over/"
	  "here", SIGN_VISIT },
	{ "they/he/she/someone/somebody looked/poked/measured/peeked/stared/"
	  "tinkered/fiddled at/in/around/it/the/with? ...", SIGN_VISIT },
	{ "vinieron/vino a ver/revisar/checar/medir/mirar ...", SIGN_VISIT },

	/* The yes is for something else; or nothing is meant. */
	{ "id/i would? love/like/be to/happy ...", SIGN_OTHER },
	{ "yes/yeah no/and who/maybe", SIGN_HEDGE },
	{ "queen/king of england/france/sheba/siam", SIGN_IRONY },
	{ "bridge to sell", SIGN_IRONY }, { "fairy tale/tales", SIGN_IRONY },
	{ "alright right", SIGN_IRONY }, { "in the sense that", SIGN_HEDGE },
	{ "let alone ...", SIGN_SKIP },
	{ "thanks/thank/great/good/wonderful/help/kind you/job/work? as "
	  "always/usual/ever", SIGN_KIND },
	{ "pretty/fairly/reasonably/almost/kinda/quite/mostly sure/certain/"
	  "confident", SIGN_HEDGE },
	{ "announced/announces/announcement", SIGN_SAYS },
	{ "covered/handled/done/fixed/run/solved by us/me/ourselves/volunteers/"
	  "parents", SIGN_AROUND },
	{ "i/we/ive/weve have? stopped/quit asking/trying/reporting/bothering/"
	  "hoping/waiting", SIGN_AROUND },
	{ "ive/weve been _ it/them up/out? myself/ourselves", SIGN_AROUND },
	{ "monday/tuesday/wednesday/thursday/friday/tomorrow at/after? _? "
	  "is/s/would good/fine/great/ok/perfect", SIGN_OTHER },
	{ "mondays/tuesdays/wednesdays/thursdays/fridays/tomorrows good/fine/"
	  "great/ok/perfect", SIGN_OTHER },
	{ "im/i am? feeling/feel better/fine/good/well", SIGN_OTHER },
	{ "id/i would? love/like to/that/one", SIGN_OTHER },
};

const size_t answer_sign_aside_count =
	sizeof(answer_signs_aside) / sizeof(answer_signs_aside[0]);
