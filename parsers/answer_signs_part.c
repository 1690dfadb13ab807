/*
 * answer_signs_part.c - more turns of speech, English and Spanish, by which
 * something is so in part: at times, for some, in some places, with an effort.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_part[] = {
	/* At times. */
	{ "works/work/working/comes/on/open/opens/connects/locks/prints/here/"
	  "loads/good/runs in the/only? am/pm/morning/mornings/afternoon/"
	  "afternoons/winter/summer/evening/evenings", SIGN_PART },
	{ "works/connects/opens/locks/loads/prints/rings/runs/flushes/starts "
	  "only? if/when/once/after/as it/you/we/i/its/the/nobody/noone/wifi/"
	  "they/she/he/long/someone ...", SIGN_PART },
	{ "when it/he/she feels/wants like/to it?", SIGN_PART },
	{ "when/if its in the mood", SIGN_PART },
	{ "comes/come/cuts/cut/goes/fades/flickers and/in goes/go/and/out in/"
	  "out?", SIGN_PART },
	{ "in and out", SIGN_PART }, { "hit and miss", SIGN_PART },
	{ "on n off", SIGN_PART }, { "on / off", SIGN_PART },
	{ "on again off again", SIGN_PART },
	{ "every now and then", SIGN_PART },
	{ "now and then/again", SIGN_PART }, { "from time to time", SIGN_PART },
	{ "mornings/afternoons/mondays/tuesdays/wednesdays/thursdays/fridays/"
	  "weekdays/daytime only/yes/are/but", SIGN_PART },
	{ "am/pm/morning/afternoon class/session/run/kids/group/shift/route/"
	  "section is/are/was? ok/fine/good/yes/covered/great/set",
	  SIGN_PART },
	{ "part/half/most of the time", SIGN_PART },
	{ "a ratos", SIGN_PART }, { "a veces", SIGN_PART },
	{ "por ratos/ratitos/momentos/dias", SIGN_PART },
	{ "de vez en cuando", SIGN_PART }, { "hay dias que", SIGN_PART },
	{ "unos dias/veces si/y", SIGN_PART }, { "medio _", SIGN_PART },
	{ "va/van/vamos/quedo/quedaron/esta/estan a medias", SIGN_PART },
	{ "ahi la llevamos/lleva/va/vamos", SIGN_PART },
	{ "ahi mas o menos", SIGN_PART },
	{ "regularcito/regularon", SIGN_PART },
	{ "poco a poco", SIGN_PART }, { "casi casi", SIGN_PART },
	{ "no al/en todo/cien 100?", SIGN_PART }, { "la mayoria", SIGN_PART },
	{ "unos cuantos/pocos", SIGN_PART },
	{ "nada mas una parte", SIGN_PART },
	{ "en la manana/tarde si", SIGN_PART },
	{ "el mio/mia/otro/otra no/na/ni/todavia", SIGN_PART },
	{ "los/las mios/mias/otros/otras/demas/restantes no/na/ni/todavia/"
	  "siguen", SIGN_PART },
	{ "un/una/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez _? de los/"
	  "las? dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/doce/quince/"
	  "veinte", SIGN_PART },
	{ "# _? de los/las? #", SIGN_PART },

	/* For some, in some places. */
	{ "# _? _? of my/our/the/their/those/your/his/her/all #", SIGN_PART },
	{ "# _ out? of the/my/our? #", SIGN_PART },
	{ "one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/"
	  "thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/"
	  "twenty/thirty/forty _? out? of my/our/the/their/those/your? two/"
	  "three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/"
	  "fourteen/fifteen/sixteen/eighteen/twenty/thirty/forty/fifty",
	  SIGN_PART },
	{ "one/two/three/four/five down", SIGN_PART },
	{ "one/two/three/four/five/six more/still? _? to go", SIGN_PART },
	{ "down from a? _", SIGN_PART },
	{ "down to one/two/three/four/five/six/#", SIGN_PART },
	{ "cut/reduced/lowered/trimmed/shrunk/down from/by/in/to _",
	  SIGN_PART },
	{ "went/gone from one/two/three/four/five/six to one/two/three/four/"
	  "five/six/seven/eight", SIGN_PART },
	{ "its/is/it something", SIGN_PART }, { "something at least",
	  SIGN_PART },
	{ "beats nothing", SIGN_PART }, { "half a loaf", SIGN_PART },
	{ "but not _", SIGN_PART },
	{ "but not fixed/resolved/working/solved/done/addressed/good/great/to/"
	  "a/because/by/thanks", SIGN_NOT },
	{ "on one front/count/point", SIGN_PART },
	{ "in one sense/way/room/place/spot", SIGN_PART },
	{ "smaller/milder/rarer/narrower", SIGN_BETTER },
	{ "mejorcito/mejorcita", SIGN_BETTER },
	{ "la/el primera/primer parte/mitad/lote/paquete", SIGN_PART },
	{ "some yes some no", SIGN_PART },
	{ "came/is/are/was/were apart from", SIGN_EXCEPT },
	{ "not too/so much/hot/cold/loud/late", SIGN_NONE },
	{ "half the battle/year/time", SIGN_PART },
	{ "works/working/work on and/n off/of", SIGN_PART },
	{ "works/working half/part/most/some of? the time/day/week?",
	  SIGN_PART },
	{ "works/working for about/like/maybe/roughly/only? some/most/half/# ...",
	  SIGN_PART },
	{ "on good/some/most/certain days", SIGN_PART },
	{ "half/quarter/third/fraction/most/part of the/my/our/us/them/it/what",
	  SIGN_PART },
	{ "a fraction/portion/trickle/sliver", SIGN_PART },
	{ "yes/yep/yeah most/mostly/some/somewhat/partly/partially",
	  SIGN_PART },
	{ "one/two/three/four/# outta two/three/four/five/six/ten/#",
	  SIGN_PART },
	{ "# outta #", SIGN_PART },
	{ "a good start/beginning", SIGN_PART }, { "good start", SIGN_PART },
	{ "a beginning/improvement", SIGN_PART },
	{ "little by little", SIGN_PART }, { "bit by bit", SIGN_PART },
	{ "mitad y mitad", SIGN_PART }, { "ma o meno", SIGN_PART },
	{ "made/makes/making a? dent/headway/inroads", SIGN_PART },
	{ "i/we had/have/ive/id? asked/ordered/needed/requested/wanted for? "
	  "two/three/four/five/six/ten/twelve/twenty/thirty/both/every/all/"
	  "daily/full/more/monthly/weekly", SIGN_PART },
	{ "i/we had/have? asked/ordered/requested for? # _?", SIGN_PART },
	{ "i/we need/needed/want/wanted/use # _?", SIGN_PART },
	{ "were/was promised/approved/told/supposed/meant to? be/get/have? for? "
	  "two/three/four/five/six/ten/both/every/all/full", SIGN_PART },
	{ "were/was promised/approved for? # _?", SIGN_PART },
	{ "its/is/are/were/was supposed/meant to be #/both/two/three/four/five/"
	  "every/daily", SIGN_PART },
	{ "plan/contract/iep/ieps/request/policy/law/limit says/say/is/was "
	  "all/two/three/four/five/every/daily/both/twice/for ...",
	  SIGN_PART },
	{ "plan/contract/iep/ieps/limit says/say/is #", SIGN_PART },
	{ "both were/was in my/the report/request", SIGN_PART },
	{ "comes/come/here/in/runs/covers/visits/gets on? mondays/tuesdays/"
	  "wednesdays/thursdays/fridays/weekdays/mornings/afternoons/tues/"
	  "thurs", SIGN_PART },
	{ "mondays/tuesdays/wednesdays/thursdays and/or/through/to tuesdays/"
	  "wednesdays/thursdays/fridays", SIGN_PART },
	{ "#x/2x/3x/twice/once a? week/wk/month", SIGN_PART },
	{ "everybody/everyone else waits/still/is/has/gets/goes/shares/doesnt",
	  SIGN_PART },
	{ "ya si/salen _ pero", SIGN_PART },
	{ "when/where/how/like/as/what it/its/theyre/they/hes/shes is/are? "
	  "supposed/meant to be?", SIGN_GOOD },
	{ "every/each single? one of", SIGN_ALL },
	{ "all two/three/four/five/six/seven/eight/nine/ten/twelve of",
	  SIGN_ALL },
	{ "all # of", SIGN_ALL },
	{ "both of the/my/our/us/them/these/those", SIGN_ALL },
	{ "theres/is/has a/another small/smaller/second/third/fourth/new one/"
	  "leak/hole/crack", SIGN_PART },
	{ "alternate/alternating days/weeks", SIGN_PART },
	{ "open item/items/question/questions", SIGN_PART },
	{ "seven/nine/eleven/twelve/fifteen/twenty of them/those/us/these",
	  SIGN_SOME },
	{ "works/open/works weekdays/weekends/mornings/afternoons/mondays/"
	  "fridays", SIGN_PART },
	{ "the back/other/second/rear/far/bottom/upper/lower ones/one/half/row "
	  "is/are/has/have", SIGN_SOME },
	{ "just not", SIGN_PART }, { "half day/days/hour/past", SIGN_NONE },
	{ "at least/last", SIGN_NONE }, { "instead", SIGN_NONE },
	{ "often/usually/typically/otherwise", SIGN_NONE },
	{ "otherwise its/it/good/fine/great/works/ok/all/everything",
	  SIGN_EXCEPT },
	{ "my english is? ...", SIGN_SKIP },
	{ "fixed/works/working/done/good/ok/only/open on the first/second/"
	  "third/main/top/ground/upper/lower/north/south/east/west/one/other "
	  "floor/wing/side/end/level/hall", SIGN_PART },
	{ "on the first/second/third/main/top/ground/upper/lower/north/south/"
	  "east/west floor/wing/side/end/level/hall/ring/try/day/call/visit",
	  SIGN_NONE },
	{ "meh/iffy/partway/midway/halfsies/halvsies/passable/tolerable/"
	  "decent/piecemeal/patchy", SIGN_PART },
	{ "my/our/their half/side/end/share/portion is/was done/fixed/good/"
	  "fine/ok", SIGN_PART },
	{ "not the/for/on/in/mine/ours/my/our/upstairs/downstairs/all other/"
	  "rest/others/back/front/second/annex/gym/weekends/fridays",
	  SIGN_PART },
	{ "the rest/others/other/remaining have/has/are/is/still/remain/will/"
	  "must/need/needs", SIGN_PART },
	{ "just/only the one", SIGN_PART }, { "one of them", SIGN_SOME },
	{ "a/one of each", SIGN_NONE }, { "some are/were/is/did/do/yes",
	  SIGN_SOME },
	{ "short by/of/one/two/three _", SIGN_PART },
	{ "still/need/needs/short/missing/lacking/minus/waiting on/for? one/"
	  "two/three/four/five/six/a/an more/other/few/couple/last/final? _",
	  SIGN_PART },
	{ "still/need/needs/short/missing/minus # more/_?", SIGN_PART },
	{ "all/everything/everyone/everybody except/but/save/minus/besides",
	  SIGN_EXCEPT },
	{ "with one/two/some/a few? exception/exceptions/caveat/caveats/"
	  "asterisk", SIGN_EXCEPT },

	/* With an effort. */
	{ "if/when/unless you/i/we jiggle/restart/push/hold/kick/shove/reboot/"
	  "unplug/slam/lift/pull/twist/hit/wiggle/beg ...", SIGN_PART },
	{ "takes two/both/three hands/tries/people/times", SIGN_PART },
	{ "hay que empujar*/pegar*/reiniciar*/jalar*/apagar*", SIGN_PART },
	{ "needs/could use a? little? tweaking/tweak/tweaks/polish/polishing/"
	  "fine/more/adjusting", SIGN_PART },
	{ "step/steps in the right direction", SIGN_PART },
	{ "right path/track/direction", SIGN_PART },
	{ "headed/heading/moving in the right", SIGN_PART },
	{ "under way", SIGN_PART }, { "underway", SIGN_PART },
	{ "stop gap", SIGN_PART }, { "stopgap", SIGN_PART },
	{ "band aid", SIGN_PART }, { "bandaid", SIGN_PART },
	{ "quick/temporary/short/partial term? fix/patch/solution",
	  SIGN_PART },
	{ "a bit/tad/smidge/smidgen/hair", SIGN_PART },
	{ "could be better/worse", SIGN_PART },
	{ "room for improvement", SIGN_PART },
	{ "rough edges", SIGN_PART }, { "few/some kinks", SIGN_PART },
	{ "mixed bag/results/news/blessing", SIGN_PART },
	{ "good news/days and bad", SIGN_PART },
	{ "glass half full", SIGN_PART }, { "yes ish", SIGN_PART },
	{ "yesish/fixedish/betterish/okish/noish/kindof/sortof", SIGN_PART },
	{ "to a point/degree", SIGN_PART }, { "up to a point", SIGN_PART },
	{ "less often/frequently/severe/of", SIGN_PART },
	{ "not as often/bad/much/many/cold/hot/loud/frequent/frequently",
	  SIGN_PART },
	{ "fewer/less but", SIGN_PART }, { "one way", SIGN_PART },
	{ "not as/so bad/slow/cold/hot/often/loud/long/much/bad/crowded/late/"
	  "many/wet/dirty", SIGN_BETTER },
	{ "no more/better/less than", SIGN_PART },
	{ "of our/my/us two/three/four/five/six/seven/eight/nine/ten/twelve/# "
	  "...", SIGN_SOME },
	{ "of two/three/four/five/six/seven/eight/nine/ten/twelve _",
	  SIGN_SOME },
	{ "# of my/our/the/us/these/those #", SIGN_PART },
	{ "one/two/three/four/five/six/seven/eight/nine/ten _ out? of "
	  "two/three/four/five/six/seven/eight/nine/ten/twelve", SIGN_PART },
};

const size_t answer_sign_part_count =
	sizeof(answer_signs_part) / sizeof(answer_signs_part[0]);
