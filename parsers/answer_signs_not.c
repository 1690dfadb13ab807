/*
 * answer_signs_not.c - more turns of speech, English and Spanish, by which
 * something is not so, is as it was, or came back.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_not[] = {
	/* No, in other words. */
	{ "nuh/uh uh", SIGN_NO }, { "nopee/nopes/nuhuh", SIGN_NO },
	{ "not by a/any long/stretch/means/far? shot/mile/way/chalk?",
	  SIGN_NO },
	{ "says/said who", SIGN_NO }, { "wish it/they were/was", SIGN_NO },
	{ "since you/yall/u asked nothing/nobody", SIGN_NO },
	{ "tells you/u something/everything/all", SIGN_NO },
	{ "draw your own conclusions/conclusion", SIGN_NO },
	{ "you tell me", SIGN_NO }, { "do the math", SIGN_NO },
	{ "leave/keep/kept/left this/the/my/it/that ticket/case/item/report/"
	  "request/issue/matter/one open", SIGN_OPEN },
	{ "not be regarded/considered/treated/marked/listed as? closed/"
	  "resolved/complete/done/removed", SIGN_OPEN },
	{ "keep/leave my case/ticket/report/request", SIGN_OPEN },
	{ "spoke/speak too soon", SIGN_AGAIN }, { "jinxed it", SIGN_AGAIN },
	{ "no lo/la den/marquen/cierren por/como terminado/resuelto/cerrado",
	  SIGN_OPEN },
	{ "de resuelto/arreglado/nuevo no/nada ...", SIGN_NO },
	{ "never happened/happens/came/arrived/showed/worked/started/left/"
	  "materialized/returned", SIGN_BAD },
	{ "in your/my/their dreams", SIGN_NO }, { "dream on", SIGN_NO },
	{ "anything but", SIGN_NO },
	{ "nowhere near/close to/being/it/done/fixed/enough/there? ...",
	  SIGN_NO },
	{ "far cry from", SIGN_NO }, { "not remotely/hardly", SIGN_NO },
	{ "opposite of fixed/addressed/resolved/solved/done/better",
	  SIGN_NO },
	{ "is/was/are not/isnt? not? the word/term i/id ...", SIGN_NO },
	{ "very much open/alive/so/broken/unresolved/not", SIGN_OPEN },
	{ "wish i/we could say/tell/answer/report/write/type/give "
	  "you/otherwise/a? yes/it/so?", SIGN_NO },
	{ "id/i would? love/prefer to/nothing say/tell/give/answer/report/"
	  "write/better you? a? yes ...", SIGN_NO },
	{ "cant/couldnt/wont/wouldnt say/tell/answer/give/write you? a? yes",
	  SIGN_NO },
	{ "not the case/truth", SIGN_NO }, { "nada que ver", SIGN_NO },
	{ "na/nel que/pastel ver?", SIGN_NO }, { "ni madres/maiz/hablar",
	  SIGN_NO },
	{ "not in any way/sense/form", SIGN_NO },
	{ "id be lying if", SIGN_NO },

	/* As before. */
	{ "as/like/where it/they/things/she/he/we was/were", SIGN_SAME },
	{ "just/exactly/still/right/same as/like/where it/they/things/we/i was/"
	  "were/is/are", SIGN_SAME },
	{ "as/like it/they/she/he/we always/did/has/have/ever was/were/did/"
	  "does/has/had/have/before/is/in/all?", SIGN_SAME },
	{ "as it/they should/ought/is/are/was/were supposed/meant/intended to? "
	  "be?", SIGN_GOOD },
	{ "as it/they should/ought to? be?", SIGN_GOOD },
	{ "as i/we described/reported/left/said/found/wrote it/them/in/when/on/"
	  "back?", SIGN_SAME },
	{ "as/like before/ever/always/usual", SIGN_SAME },
	{ "like last/it/every/the week/month/year/time/always/did/was/day",
	  SIGN_SAME },
	{ "like it was/did before?", SIGN_SAME },
	{ "as _ as ever/always/before/usual", SIGN_SAME },
	{ "as _ as it/they/he/she was/were/is/ever/always/has/did in/on/when/"
	  "last/before/the?", SIGN_SAME },
	{ "as _ as in/on/last/the january/february/march/april/may/june/july/"
	  "august/september/october/november/december/week/month/year/day",
	  SIGN_SAME },
	{ "same as last/before/the/in/ever/always/yesterday/it/when/august/"
	  "september/october/november/monday/friday ...", SIGN_SAME },
	{ "same as the day/month/week/year/last/time before/i/we ...",
	  SIGN_SAME },
	{ "right/back/us right? back/at/to where/at/to/in the? beginning/start/"
	  "square/drawing/starting one/board/point?", SIGN_SAME },
	{ "nothings/nothing is/has/was/gotten/got? different/better/changed/"
	  "new/happened/moved/improved/been/done/come", SIGN_SAME },
	{ "no/not/isnt/arent/aint any? better/different/closer/nearer/easier/"
	  "warmer/safer/wiser/faster than/for/to/off?", SIGN_SAME },
	{ "no more _ than ...", SIGN_SAME }, { "to this day", SIGN_SAME },
	{ "identical/igualito/igualita/igualitos/igualitas", SIGN_SAME },
	{ "igual de _ que?", SIGN_SAME },
	{ "igual que antes/siempre/ayer/el/la/en/cuando/hace", SIGN_SAME },
	{ "lo mismo de siempre/antes", SIGN_SAME },
	{ "como siempre/antes", SIGN_SAME },
	{ "sin cambio/cambios", SIGN_SAME },
	{ "day in day out", SIGN_SAME }, { "day after day", SIGN_SAME },
	{ "one/twenty/ten/six/five/four/three/two months/weeks/years/days "
	  "later still/and?", SIGN_SAME },
	{ "lives/live/drags/marches on", SIGN_BAD },
	{ "still/yet to see/hear/get/receive/meet/arrive/happen/show",
	  SIGN_SAME },
	{ "have/has/had yet to ...", SIGN_SAME },
	{ "no/zero/0 sign/trace/news/word/evidence/hint/glimpse/signs of/yet/"
	  "from? ...", SIGN_SAME },
	{ "radio silence", SIGN_SAME }, { "dead silence", SIGN_SAME },
	{ "in limbo", SIGN_SAME }, { "at a standstill", SIGN_SAME },

	/* It came back, or held only for a while. */
	{ "worked/lasted/held/ran/stayed/fixed/good/fine/great/okay/ok/on/"
	  "working/perfect/warm up/out/well/fine/great/on? until/till ...",
	  SIGN_AGAIN },
	{ "lasted/worked/held/stayed/ran on/up/out/fine/great/fixed/for? "
	  "all/only/exactly/about/maybe/for? of? a/an/one/two/three/four/five/"
	  "six/seven/eight/nine/ten/like day/days/hour/hours/week/weeks/"
	  "minute/minutes/period/month/class", SIGN_AGAIN },
	{ "good/fine/fixed/working/on/ok for all/only/exactly/about/maybe? of? "
	  "a/an/one/two/three/four/five/six/nine/ten day/days/hour/hours/"
	  "week/weeks/minute/minutes/period/month", SIGN_AGAIN },
	{ "all good/fine/set/well/fixed until/till ...", SIGN_AGAIN },
	{ "lasted/worked/held/stayed/ran/good/fine/fixed for/all/about/maybe? "
	  "of? # day/days/hour/hours/week/weeks/minute/minutes/class",
	  SIGN_AGAIN },
	{ "here/there for? # days/weeks/hours/minutes/day/week", SIGN_AGAIN },
	{ "was/were here one/a/two/three/1/2/3 day/days/week/weeks",
	  SIGN_AGAIN },
	{ "funciono/duro/sirvio/jalo/aguanto un/una/dos/tres/unos/como/solo/"
	  "nomas dia/dias/rato/semana/semanas/un/unos/hora ...", SIGN_AGAIN },
	{ "funciono/duro/sirvio hasta/por", SIGN_AGAIN },
	{ "wore/fell/falling/falls/came/come/comes off/apart/undone/unstuck/"
	  "unglued/loose", SIGN_AGAIN },
	{ "slipped/slid/sliding/slipping back", SIGN_AGAIN },
	{ "unraveled/backslid/backslide/regressed/relapse/resurfaced/"
	  "reappeared/recurred/recurring/reoccurring/reoccurred", SIGN_AGAIN },
	{ "for the second/third/fourth/fifth/umpteenth time", SIGN_AGAIN },
	{ "for the first/last time", SIGN_KIND },
	{ "short lived", SIGN_AGAIN }, { "back with a vengeance", SIGN_AGAIN },
	{ "within the/a/an hour/day/week/minutes it/they/was/were",
	  SIGN_AGAIN },
	{ "back down/off/broken/closed/open/alone/out to/again/by?",
	  SIGN_AGAIN },
	{ "took/taken/take it/them/him/her/one/everything back/away/again",
	  SIGN_AGAIN },
	{ "and then/was/got pulled/taken/reassigned/moved/yanked", SIGN_AGAIN },
	{ "was/were/got/been pulled/yanked/reassigned to/for/from/again/the/"
	  "into", SIGN_AGAIN },
	{ "back to being/doing/driving/teaching/covering/sharing/carrying/"
	  "using/waiting/eating/alone/square/no/the/where/one ...",
	  SIGN_AGAIN },
	{ "third/fourth/fifth/second/tercera/cuarta time/vez this/in/that/que/"
	  "since", SIGN_AGAIN },
	{ "se volvio/vuelve/volvieron/vuelven a _", SIGN_AGAIN },
	{ "ya se/nos? volvio/volvieron/descompuso/cayo/fue/apago",
	  SIGN_AGAIN },

	/* It is not so. */
	{ "0 issues/problems/complaints/errors/leaks/absences/incidents/delays/"
	  "outages/trouble", SIGN_GOOD },
	{ "0 keys/key/books/subs/responses/calls/copies/students/help/work/"
	  "teachers/aides/replies/kits/access/change/changes", SIGN_BAD },
	{ "minutes/hours/days/people/staff/time/prep/books/subs/help/two/three/"
	  "one/ten/twenty/thirty/forty/fifty/sixty/ninety to none/zero/0/"
	  "nothing", SIGN_BAD },
	{ "still/lights/light/power/heat/ac/internet/elevator/"
	  "phones/wifi/bulbs/bulb/radio/radios is/are/went/go/goes? out again/"
	  "since/still/same/all/every/in/on?", SIGN_BAD },
	{ "word/report/cat/is/are/was/im/hes/shes out on/of/in for/to/there/"
	  "town/the", SIGN_NONE },
	{ "off by # minutes/hours/days/percent/points?", SIGN_BAD },
	{ "off by a/an/one/two/three/four/five/ten/half _", SIGN_BAD },
	{ "by hand", SIGN_BAD }, { "0/zero %/percent", SIGN_BAD },
	{ "double/triple booked", SIGN_BAD }, { "standing water", SIGN_BAD },
	{ "wide open", SIGN_BAD }, { "black/blue/blank/white/frozen/dark "
	  "screen/screens", SIGN_BAD },
	{ "dial tone", SIGN_NONE }, { "no dial tone", SIGN_BAD },
	{ "poured/pours/pouring/rained/rains/raining/leaks/leaked/drips in/"
	  "through/on/down", SIGN_BAD },
	{ "in sight", SIGN_NONE }, { "last years", SIGN_BAD },
	{ "dark/closed/out # days/days", SIGN_BAD },
	{ "dark/closed/out one/two/three/four days", SIGN_BAD },
	{ "apart on/since/again/and", SIGN_BAD },
	{ "taken apart", SIGN_BAD }, { "taken off", SIGN_BAD },
	{ "doing/done/do/covering/cover/on lunch/recess/bus/parking/hall duty "
	  "duty?", SIGN_BAD },
	{ "up to my/our ankles/knees/eyeballs/neck ...", SIGN_BAD },
	{ "can see my/our breath", SIGN_BAD },
	{ "the only thing/part/difference removed/fixed/changed/that/thats/is/"
	  "different ...", SIGN_SAME },
	{ "thats all that/weve/ive happened/got/had", SIGN_SAME },
	{ "hot/warm/clean/running/drinking water/lunch/lunches/food/meals/showers/"
	  "coffee", SIGN_THING },
	{ "fridge/freezer/refrigerator/milk/cooler/fountain is/are/runs/stays? "
	  "cold", SIGN_DOES },
	{ "coffee/water/soup/lunch/food/showers is/are/stays? hot",
	  SIGN_DOES },
	{ "in/on/at/of/by/from the same week/day/room/building/hour/place/time/"
	  "page/school/floor/afternoon/morning/hall/night", SIGN_NONE },
	{ "say/says/get/gets/getting/have/has/using/use/on/speak the same _ "
	  "as/now/about?", SIGN_NONE },
	{ "the same driver/teacher/aide/sub/time/person/memos/book/books",
	  SIGN_NONE },
	{ "not one/a single? item/thing/page/kid/piece/one _? outstanding/"
	  "missing/left/wrong/late/off/lost", SIGN_GOOD },
	{ "not one of", SIGN_NOT },
	{ "not one of the/my/our/those/these _? vacancies/openings/problems/"
	  "leaks/issues/complaints", SIGN_NOT }, { "not a moment too soon", SIGN_KIND },
	{ "screwed/bolted/nailed/glued/tacked/calmed/settled/tied down",
	  SIGN_DID },
	{ "drop down", SIGN_NONE },
	{ "got/get/put/have/marked/mark me/us/him/her/it down", SIGN_NONE },
	{ "left handed/me/us a/an/nice/note/handed? ...", SIGN_NONE },
	{ "told you sooner/earlier/yes/no/last", SIGN_NONE },
	{ "takes my/our", SIGN_NONE }, { "that is all", SIGN_SKIP },
	{ "still only/just/have/has/got only/just? the? one/two/a/# ...",
	  SIGN_SAME },
	{ "sigue/siguen siendo ...", SIGN_SAME },
	{ "where it/they/theyve/its/weve was/were/have/has/always? been ...",
	  SIGN_SAME },
	{ "as if", SIGN_NO }, { "neg/nay/nein/nix", SIGN_NO },
	{ "you have/got/gotta to? be kidding/joking", SIGN_NO },
	{ "are/r you/u kidding/joking me?", SIGN_NO },
	{ "not true/so/right/the case at/in at? all?", SIGN_OPEN },
	{ "whoever/who told/said/says you/u/this/it/that/its ...", SIGN_NO },
	{ "who told/said/says you/u/this/it/that ...", SIGN_NO },
	{ "i could/will/can say it? i/we take it back", SIGN_NO },
	{ "take it back", SIGN_AGAIN },
	{ "lied/lying/lies/mentira/miente/mienten", SIGN_OPEN },
	{ "mismo/misma/mismos/mismas letrero/problema/queja/aparato/salon/error "
	  "de? siempre?", SIGN_SAME },
	{ "la/el/los/las misma/mismo/mismos/mismas _ de siempre/antes",
	  SIGN_SAME },
	{ "the same complaint/hole/sign/spot/smell/noise/leak/message/error",
	  SIGN_SAME },
	{ "and counting/climbing/rising", SIGN_BAD },
	{ "gone/going/went downhill", SIGN_AGAIN },
	{ "got/getting/gets/is/are unfixed/longer/bigger/larger/higher/colder/"
	  "hotter/louder/steeper/deeper", SIGN_AGAIN },
	{ "it grew", SIGN_AGAIN },
	{ "its/is/are/were/been off since/entirely/again/still/by", SIGN_BAD },
	{ "been/has/have had to cover/do/look/walk/use/drive/share/combine/"
	  "split ...", SIGN_BAD },
	{ "combined/combining/combine classes", SIGN_BAD },
	{ "up and running/coming", SIGN_GOOD },
	{ "pending review/since/for/approval", SIGN_BAD },
	{ "ocupado/lleno/mojado/atascado/atascada", SIGN_BAD },
	{ "no/nadie lo/la/los/las han/ha/he tocado/arreglado/visto/movido",
	  SIGN_BAD },
	{ "otra vez me/nos toco ...", SIGN_AGAIN },
	{ "estamos/seguimos/quedamos igual", SIGN_SAME },
	{ "estamos/seguimos/quedamos en las/lo mismas/mismo", SIGN_SAME },
	{ "yo sola/solo", SIGN_BAD },
	{ "wont/doesnt/cant/not/never shut/turn/go/stop/cut off/up/down/ringing/"
	  "leaking/running/dripping/beeping all? ...", SIGN_BAD },
	{ "out of copies/paper/toner/ink/supplies/money/chairs/books/seats/time/"
	  "room/options/ideas/soap", SIGN_BAD },
	{ "entirely/completely/totally off/out/down/dead/broken/gone/useless",
	  SIGN_BAD },
	{ "past tense", SIGN_BAD }, { "black as/like pitch/night/coal",
	  SIGN_BAD }, { "pitch black/dark", SIGN_BAD },
	{ "bathroom/restroom/pool/gym/library/office/lab/elevator/kitchen/boys/"
	  "girls/road/playground/bathrooms/cafeteria is/are still? "
	  "closed/locked/shut", SIGN_BAD },
	{ "still/chained/capped/boarded/taped/roped/shut out/up/off/shut/closed/"
	  "over/again", SIGN_BAD },
	{ "near miss", SIGN_BAD }, { "sheet ice", SIGN_BAD },
	{ "has/have to be re/redone/replaced/repaired/fixed/inspected/"
	  "reinspected/rewired/reset/restarted", SIGN_NEED },
	{ "at random", SIGN_BAD }, { "hung/hang/hangs up", SIGN_BAD },
	{ "goes/go/went/straight to voicemail", SIGN_BAD },
	{ "rings and rings", SIGN_BAD }, { "suena y suena", SIGN_BAD },
	{ "rings/rang off/no/with/unanswered/forever/out", SIGN_BAD },
	{ "ring/rings/rang # times", SIGN_BAD },
	{ "access/acceso denied/denegado", SIGN_BAD },
	{ "page not found", SIGN_BAD }, { "locks/locked up/out/me/us/them",
	  SIGN_BAD },
	{ "locks/locked us/me/kids/everyone/them? out", SIGN_BAD },
	{ "times/timed/kicks/kicked/boots/booted/logs/logged us/me/them/him/"
	  "everyone/everybody/kids/you? out/off/back", SIGN_BAD },
	{ "shuts/shut/turns/turned/cuts/cut itself/us/me? off/out/down",
	  SIGN_BAD },
	{ "declined/docked/flunked/collapsed/bounced/evaporated/flunks/"
	  "collapses/bounces/malfunction*/shocked/scalded/sweltering/baking/"
	  "roasting/scorching/drafty/rotten/rotting/mildew/sewage/mushrooms/"
	  "condensation/puddling/pooling/overbooked/oversubscribed/overrun/"
	  "infested/defective/faulty/misfiring/grinding/screeching/clanging/"
	  "banging/wheezing/sputtering/limping/dodgy/haywire/berserk/clunky/"
	  "garbage/rubbish/nada/naught/phantom/vacancy/perched/"
	  "unreadable/illegible/unopenable/unmanned/unguarded/unfunded/"
	  "unclaimed/unshoveled/unplowed/unmarked/untranslated/unlabeled/"
	  "unsorted/unseen", SIGN_BAD },
	{ "as dead/bad/cold/hot/loose/broken/dark/loud/empty as", SIGN_SAME },
	{ "nothing but problems/trouble/excuses/promises/static/errors/silence/"
	  "talk/headaches/complaints/a/the ...", SIGN_BAD },
	{ "all talk", SIGN_BAD }, { "lip service", SIGN_BAD },
	{ "empty promises/words", SIGN_BAD }, { "broken promises", SIGN_BAD },
	{ "no show/shows", SIGN_BAD }, { "wild goose chase", SIGN_BAD },
	{ "falls/fell/falling/slipped through the cracks ...", SIGN_BAD },
	{ "on deaf ears", SIGN_BAD },
	{ "left hanging/holding/waiting/alone/high", SIGN_BAD },
	{ "hung/hanging out to dry", SIGN_BAD }, { "back burner", SIGN_BAD },
	{ "wrong size/one/ones/way/key/keys/version/grade/language/room/kind/"
	  "model/color/edition/cable/cables/students/list/bus/class",
	  SIGN_BAD },
	{ "doesnt/dont/didnt/wont/cant/not fit/match/open/close/turn/start/"
	  "lock/load/work/print/ring/answer/hold/show", SIGN_BAD },
	{ "nobody/noone/nadie answers/comes/came/answered/called/calls/shows/"
	  "knows/picks/contesta/vino/viene/responde/sabe/llama", SIGN_BAD },
	{ "no contestan/responden/vienen/vinieron/mandan/mandaron/dan/dieron/"
	  "abre/abren/prende/prenden/cierra/entra/entran/imprime/llega/llegan/"
	  "sirvio/funciono/jala/jalan/dejan/deja/alcanza/alcanzan/cabe/caben/"
	  "quiere/quieren/enciende", SIGN_BAD },
	{ "me/nos cuelgan/cuelga/ignoran/ignora", SIGN_BAD },
	{ "sin luz/agua/aire/internet/clima/calefaccion/llave/llaves/libros/"
	  "maestro/maestra/traductor/interprete/enfermera/servicio/sustituto/"
	  "suplente/nada/nadie", SIGN_BAD },
	{ "sigue/siguen/sigo/seguimos/continua sin/roto/rota/mal/igual/"
	  "fallando/descompuesto/descompuesta/cerrado/cerrada/goteando/"
	  "esperando ...", SIGN_SAME },
	{ "se apaga/apago/cae/cayo/traba/atora/va/descompone/sale/congela/"
	  "inunda/inundo/rompe sola/solo?", SIGN_BAD },
	{ "denegado/denegada/rechazado/rechazada/oscuro/oscuras/cerradas/"
	  "vencido/vencida/inservible/chueco/chueca/mojadas/congelada/helado/"
	  "helada/apestoso/horno", SIGN_BAD },
	{ "not by a long/any shot/stretch/means", SIGN_NO },
	{ "the? opposite of _", SIGN_NO },
	{ "nothing else/new/more has/have/is/was been? happened/changed/done/"
	  "moved", SIGN_SAME },
	{ "no more/better/further _ than", SIGN_SAME },
	{ "still rings/prints/locks/blows/printing/ringing/opens/closes/shows/"
	  "running/listed/using/plays", SIGN_STILL },
	{ "just/exactly/same/same/much as/like it/they was/were/did/is/are/had "
	  "been? ...", SIGN_SAME },
	{ "as/like it/they was/were/did in/last/before/back/on/when/all ...",
	  SIGN_SAME },
};

const size_t answer_sign_not_count =
	sizeof(answer_signs_not) / sizeof(answer_signs_not[0]);
