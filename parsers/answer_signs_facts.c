/*
 * answer_signs_facts.c - facts by which people at a school tell that what they
 * had asked for is there and does what it should.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_facts[] = {
	/* It is there. */
	{ "its/theyre/hes/shes/is/are here at/and/every/each/all/now/to last/"
	  "stay/day?", SIGN_GOOD },
	{ "is/are/its/theyre both/all/now/finally/already/safely/firmly "
	  "on/up/here/home/there/hung/open/live/mounted/posted/stocked/"
	  "unlocked/labeled/available/charged", SIGN_GOOD },
	{ "up and/n level/straight/solid/working/sturdy/on/even", SIGN_GOOD },
	{ "stays/stayed on/up/closed/shut/put/connected/"
	  "locked/open/cold/warm/lit/stayed on/up/working/connected?",
	  SIGN_GOOD },
	{ "is/are/its/theyre/s solid/sturdy/lit/level/secure/secured/anchored/"
	  "charged/tagged/labeled/labelled/stocked/straight/bright/spotless/"
	  "reachable/rekeyed/leveled/tuned/toasty now?", SIGN_GOOD },
	{ "has/have/had lids/drivers/covers/batteries/wheels/doors/locks/legs/"
	  "screens/speakers", SIGN_CAME },
	{ "in use", SIGN_GOOD }, { "in daily/constant/everyday use",
	  SIGN_GOOD },
	{ "been/were/are/using using/it/them every/each/all/daily/since/it/"
	  "them/for day/week/class/morning/lesson/period/daily/every?",
	  SIGN_GOOD },
	{ "used/use/uses/using it/them/one/those/both every/each/all/daily/"
	  "since day/week/morning/class/lesson/period/then?", SIGN_GOOD },
	{ "i/we have? used it/them", SIGN_CAME },
	{ "ive/weve used it/them", SIGN_CAME },
	{ "im/were/i/we/am/are writing/typing/printing/teaching/sitting/"
	  "standing/cooking/calling/replying/sending on/at/in/from/"
	  "with/this it/them/one/there/the/my now?", SIGN_CAME },
	{ "as i type/write/speak", SIGN_NOW }, { "as we speak", SIGN_NOW },
	{ "right now", SIGN_NOW },
	{ "each/every one/single/last/of one/of/kid/student/room/class/the/my/"
	  "our? them/us/my/our/the? booted/opened/worked/works/came",
	  SIGN_GOOD },
	{ "all/every/each of/single/last? them/one work/works/worked/open/"
	  "opens/opened/fit/fits/came/here/turn/charge/boot/booted/load/loaded/"
	  "lock/locks/close/closes", SIGN_GOOD },
	{ "all/both # work/worked/came/arrived/open/opened/fit/here/"
	  "booted/boot/charge/print/accounted/delivered/present/in/working",
	  SIGN_GOOD },
	{ "all two/three/four/five/six/seven/eight/nine/ten/twelve/fourteen/"
	  "fifteen/twenty/thirty of? them/the/my/our/us? _? work/worked/came/"
	  "arrived/open/opened/fit/here/booted/boot/charge/print/delivered/"
	  "present/in/working", SIGN_GOOD },
	{ "all # of the/them/us/my/our? _? came/work/worked/arrived",
	  SIGN_GOOD },
	{ "# out? of # work/working/came/come/on/here/fixed/done", SIGN_PART },
	{ "all two/three/four/five/six/seven/eight/nine/ten/twelve of them/"
	  "us/the/my/our", SIGN_ALL },
	{ "all # of them/us/the/my/our", SIGN_ALL },
	{ "down to the last _", SIGN_ALL },
	{ "the whole/full/entire/complete set/order/kit/list/lot/bunch/thing/"
	  "shipment/class/amount/box/works", SIGN_ALL },

	{ "wifis/copiers/printers/heats/powers/waters/internets/acs/elevators/"
	  "projectors/phones/networks/laminators/nurses/lights/bells/kilns/"
	  "teachers/subs/librarys/gyms back on/up/in/with/at/to?", SIGN_GOOD },
	{ "wifis/copiers/printers/heats/powers/waters/internets/acs/elevators/"
	  "projectors/phones/networks/keys/ramps/boards/handrails/desks/hoops/"
	  "fences/signs/shelfs/batterys/toners/monitors up/on/here/in/fixed/"
	  "mounted/hung/good", SIGN_GOOD },
	{ "bus/buses/driver/sub/aide/nurse is/are/comes/runs on/right on? time",
	  SIGN_GOOD },
	{ "set for the/next/good year/semester/season/life/term/rest/winter",
	  SIGN_GOOD },
	{ "come/comes/came/coming/went/goes/go/going/is/are on? time every/"
	  "each/all/again/now", SIGN_GOOD },
	{ "the work/job/order/repair/installation/project is/was/has been? "
	  "done/finished/complete/completed", SIGN_GOOD },
	{ "we tested/tried/used all/each/every/both/them/it ...", SIGN_SKIP },
	{ "more than i/we asked/hoped/expected/wanted/needed for?", SIGN_GOOD },
	{ "double/twice what we/i asked/hoped/expected/needed for?",
	  SIGN_GOOD },
	{ "everything i/we brought up", SIGN_ALL },
	{ "its removed", SIGN_GOOD },
	{ "all/both/every one? of the? ones? i/we asked/listed/reported/"
	  "mentioned for/about?", SIGN_ALL },
	{ "# out? of # smartboards/devices/rooms/chromebooks/units/doors/"
	  "lights", SIGN_PART },

	/* Somebody is there. */
	{ "is/are/s/shes/hes/theyre with us each/every/all/now/daily/five",
	  SIGN_GOOD },
	{ "comes/arrives/answers", SIGN_CAME },
	{ "there/here every/each/all day/morning/week/afternoon/period/single/"
	  "month", SIGN_GOOD },
	{ "there/here before the kids/bell/buses/students", SIGN_GOOD },
	{ "every/each single? time/absence/call/sub filled/answered/covered",
	  SIGN_GOOD },
	{ "got/gets/get/getting my/our/their/a/the prep/planning/lunch/break/"
	  "breaks/plan period/time? every/each/all/back/now",
	  SIGN_GOOD },
	{ "now/finally/actually have/has/got/get a/an/our/my/the/two/three/"
	  "four/both/enough/his/her/its", SIGN_CAME },
	{ "we/i/they/he/she/kids/students/teachers/everyone/everybody/families/"
	  "parents now/finally/actually has/have/got/get/gets", SIGN_CAME },
	{ "has/have their/its/her/his/our/my own", SIGN_CAME },

	/* It came. */
	{ "got em/them/it all/both/now/today/monday/friday/thanks/thx?",
	  SIGN_CAME },
	{ "put/putting/set in/up a/an/the/two/new/our/my", SIGN_CAME },
	{ "put/puts them/it/one in/up/on", SIGN_CAME },
	{ "got put in/up/on", SIGN_CAME }, { "got/was/were/is/are put in/up",
	  SIGN_CAME },
	{ "went/gone/been in/up/out/live/on/through on/last/monday/tuesday/"
	  "wednesday/thursday/friday/yesterday/today/this", SIGN_CAME },
	{ "came/come in/through/down/on monday/tuesday/wednesday/thursday/"
	  "friday/yesterday/today/last/this/with/for/on", SIGN_CAME },
	{ "request/order/po/payment/check/transfer/approval/paperwork went "
	  "through", SIGN_GOOD },
	{ "was/were/been/got/is/are found/returned/located/hung/repaired/"
	  "rekeyed/replaced/reinstated/reset/tuned/reopened/released/mended/"
	  "anchored/serviced/refilled/swapped/switched", SIGN_CAME },
	{ "handed/gave/given/sent me/us/my/our the/a/my/our/two/both key/keys/"
	  "login/code/badge/laptop/copy/set/new", SIGN_CAME },

	/* It does what it is for. */
	{ "it/they/that opens/closes/locks/rings/prints/works/turns/runs/goes/"
	  "drains/flushes/loads/charges shut/right/smooth/fine/great/"
	  "perfectly/easily/properly/quietly/smoothly", SIGN_GOOD },
	{ "closes/locks/shuts by itself", SIGN_DOES },
	{ "closes/opens/locks/shuts/prints/rings/drains/flushes/turns/works/"
	  "charges/loads/lights now/again", SIGN_DOES },
	{ "comes/turn/turns on now/again/every/all/each", SIGN_DOES },
	{ "lets me/us/them/kids/students/you in/log/download/print/open/see/"
	  "submit/save", SIGN_DOES },
	{ "holds/hold a/the/its charge", SIGN_DOES },
	{ "cut/cuts/cutting", SIGN_VERB },
	{ "reaches/reach/reached all/every/the", SIGN_DOES },
	{ "door closes/shuts/latches/locks", SIGN_DOES },
	{ "it/they/door/light/lights latches/seals/lifts/dings/chimes/tracks/"
	  "swings/rolls/plays/copies/heats/cools/warms/flows/glows/streams",
	  SIGN_DOES },
	{ "i/we/kids/students/they/everyone/teachers/families can/could now/"
	  "finally/actually/all/easily see/open/hear/print/log/get/use/reach/"
	  "teach/find/read/make/enter/access/submit/pull/call/move/sit/run/"
	  "breathe/walk/check/do it/them/in/everything/all/the/my/our/to/into/"
	  "from/out/each/on/every", SIGN_DOES },
	{ "i/we can/could/am able? hear/see/breathe/sleep/teach/print/think/"
	  "log again/now/in/on", SIGN_DOES },
	{ "logged/logs/log in/on fine/first/myself/today/this/just/without/"
	  "no/on/and", SIGN_DOES },
	{ "rosters/roster/schedules/counts/numbers/scores/records/names "
	  "match/matches/matched/correct/right", SIGN_DOES },
	{ "hot/warm/cold/clean/running water/lunch/lunches/meals/coffee/food",
	  SIGN_CAME },
	{ "68/69/70/71/72/73/74 degrees", SIGN_GOOD },
	{ "kids/students/they/children are/r using/reading/testing/typing/"
	  "learning/happy/smiling/safe/warm/playing/eating/researching/on/in",
	  SIGN_KIND },
	{ "right/correct/proper/perfect height/size/level/place/amount/spot/"
	  "number/language/temperature/kind/one/ones/plug/date", SIGN_FAIR },

	{ "fridge/freezer/milk/insulin/cooler/vaccines is/stays/are/runs/s? "
	  "cold", SIGN_GOOD },
	{ "tape/barricade/plywood/scaffolding/scaffold is/came/has/s? come? "
	  "down", SIGN_GOOD },
	{ "is/are/s ours/mine/theirs/hers again/back", SIGN_GOOD },
	{ "you/i/we/they/kids/everyone/students can/could hear", SIGN_CAME },

	/* Words of it that mean something else here. */
	{ "sound system/panels/board/at/in/from", SIGN_NONE },
	{ "testing platform/window/room/week/day/coordinator/site/season",
	  SIGN_NONE },
	{ "the/my/our/data/school dashboard", SIGN_NONE },
	{ "mam/mami", SIGN_SKIP },
	{ "a second/third/fourth/new/bigger _", SIGN_NONE },
	{ "by/on/in/during the second _", SIGN_NONE },
	{ "another spot/room/place/way/one/table/desk/adult/person",
	  SIGN_NONE },
	{ "the/all/both two/three/four/five of us/them", SIGN_ALL },
	{ "from/at # : # to/- # : #", SIGN_NONE },
	{ "# : #", SIGN_NONE }, { "from # to #", SIGN_NONE },
	{ "# : # - # : #", SIGN_NONE }, { "at/by/before/after # : #",
	  SIGN_NONE },
	{ "supply/storage/book/gym/utility/coat/server/wiring/janitors/"
	  "cleaning/art/pe/music/sports closet", SIGN_NONE },
	{ "in/of/out/from of? my/our/the closet", SIGN_NONE },
	{ "our/my/whole/entire/every hallway", SIGN_NONE },
	{ "out/of/down of? the/my/our hallway", SIGN_NONE },
	{ "sat/sit/sits/sitting/come/came/comes/lie/lies/lay/laid/put/write/"
	  "wrote/track/tracked/calm/settled/brought/went/walked/slow/slowed "
	  "down with/to/on/at/the/there/and/yesterday/today/for/after/in",
	  SIGN_NONE },
	{ "sit/sat/sits/sitting/comes/tracked/hunted/track/calmed/settled/lie/"
	  "lay/written/wrote down", SIGN_NONE },
	{ "up and/n down", SIGN_NONE }, { "goes down and/smooth/the",
	  SIGN_NONE },
	{ "stayed/stays/staying/worked/works late to/and/until/for",
	  SIGN_KIND },
	{ "late bus/buses/shift/fall/spring/summer/start/lunch", SIGN_THING },
	{ "half time/day _", SIGN_NONE }, { "half hour", SIGN_NONE },
	{ "to do it", SIGN_NONE }, { "did/do/does/done it", SIGN_DID },
};

const size_t answer_sign_fact_count =
	sizeof(answer_signs_facts) / sizeof(answer_signs_facts[0]);
