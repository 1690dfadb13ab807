/* answer_signs_more.c - English turns of speech for what is so. */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_more[] = {
	/* Yes, in other words. */
	{ "yas/yasss/yis/yess/yuppers/yeppers/yay/roger/totally/roger",
	  SIGN_YES },
	{ "without a/any doubt/question", SIGN_YES },
	{ "no doubt/question about it", SIGN_YES },
	{ "so/then yes/yep/yeah", SIGN_YES }, { "but yes/yep/yeah", SIGN_YES },
	{ "my/the/our answer is/would? be? a? yes", SIGN_YES },
	{ "thats/that a/is/would be? a? big/hard/solid? yes", SIGN_YES },
	{ "a/big/hard/solid/resounding big/hard/solid/resounding? yes",
	  SIGN_YES },
	{ "put/count/mark me/us/it/this down? as/for? a? yes", SIGN_YES },
	{ "yes/yep/yeah it/they do/does/did", SIGN_YES },
	{ "i say yes", SIGN_YES }, { "yes please close", SIGN_YES },
	{ "two thumbs up", SIGN_YES },
	{ "yes for sure/all/everyone/everybody/both/us/me/real", SIGN_YES },
	{ "sure is/does/has/did/are/was", SIGN_YES },

	{ "id/i would? say so/yes", SIGN_YES },
	{ "it/this/they finally/now has/have/is/are/did/does", SIGN_YES },
	{ "yes/yep/yeah/yess/yup it/they/this has/have/is/are/was/were",
	  SIGN_YES },
	{ "happy/glad/pleased/delighted to say/report/confirm/tell it/this/"
	  "they/that/you? has/is/have/are been?", SIGN_YES },
	{ "sorry/apologies if/for i/my sounded/being/was/sounding/seemed ...",
	  SIGN_SKIP },

	/* It is so, now. */
	{ "problem/problems/challenge/obstacle/barrier solved/fixed/resolved/"
	  "sorted/handled", SIGN_GOOD },
	{ "couldnt/cant/cannot ask for anything/any? more/better", SIGN_GOOD },
	{ "could not ask for anything/any? more/better", SIGN_GOOD },
	{ "all/everything we/i had? asked/wanted/needed for?", SIGN_GOOD },
	{ "is/are/its in place", SIGN_GOOD },
	{ "case/matter/issue/ticket/request closed/close/solved", SIGN_GOOD },
	{ "back in business/action/order/service/shape/session/place/full/"
	  "working/operation", SIGN_GOOD },
	{ "like a charm/champ/dream/new", SIGN_GOOD },
	{ "good/better/right as/than new/rain", SIGN_GOOD },
	{ "nothing/not left/else/more/further to/on/for? do/fix/add/report/"
	  "complain/my/wish?", SIGN_GOOD },
	{ "nothing further/left/outstanding", SIGN_GOOD },
	{ "nothing left/outstanding/missing/wrong/broken", SIGN_GOOD },
	{ "has/have/got/gets/got what/everything/all it/they/she/he/we/i/my/"
	  "each/every need/needs/needed/wanted/asked", SIGN_GOOD },
	{ "all/exactly/everything we/i/they/my ever? team/kids? wanted/needed/"
	  "asked/requested/hoped for?", SIGN_GOOD },
	{ "as it/they should/is be? supposed? to? be?", SIGN_GOOD },
	{ "to my/our/everyones/everybodys satisfaction/liking", SIGN_GOOD },
	{ "all/totally/completely squared/straight/sorted/caught/covered/"
	  "better/done/finished/cleared", SIGN_GOOD },
	{ "all taken/cleaned/patched/hooked/straightened/worked "
	  "care/up/out of?",
	  SIGN_GOOD },
	{ "up to/and speed/running/date", SIGN_GOOD },
	{ "in/from working/good/great order/shape/condition", SIGN_GOOD },
	{ "got/have/has/getting our/my/their/his/her/the _ _? back",
	  SIGN_GOOD },
	{ "prep/planning/lunch/heat/power/water/internet/wifi/network/elevator/"
	  "nurse/teacher/bus/gym/library/pe/art/music/sub/para/aide/access/ac/"
	  "phones/phone/time/bell/intercom/lights/services is/are/was/came/has/"
	  "s come? back on/in/up/with/at/to?", SIGN_GOOD },
	{ "come/came/is/are back on/online/up/strong", SIGN_GOOD },
	{ "their/our/my/all _ time/prep/period/room/access/teacher back",
	  SIGN_GOOD },
	{ "zero/no/without a/one/single? hiccups/hiccup/problems/problem/"
	  "issues/issue/errors/error/glitches/glitch/complaints/complaint/"
	  "delays/trouble/gaps/drops/drop/crashes/outages/snags/drama/leaks/"
	  "drips/smell/conflicts/absences/incidents/mistakes", SIGN_GOOD },
	{ "no/havent/hasnt/zero a/one/single/had/seen/heard any/a/one/single "
	  "problem/problems/issue/issues/error/errors/complaint/complaints/"
	  "glitch/leak/drop/trouble/hiccup", SIGN_GOOD },
	{ "havent/hasnt/didnt/dont/not had/have/seen/see any/a/one? problems/"
	  "problem/issues/issue/trouble/errors", SIGN_GOOD },
	{ "havent/hasnt/not/never crashed/frozen/jammed/dropped/leaked/failed/"
	  "dripped/missed/lost/happened since/once/again/a/one/all",
	  SIGN_GOOD },
	{ "filled/fills both/all/every/the/it", SIGN_GOOD },
	{ "went off? smoothly/well/great/fine/perfectly/without", SIGN_GOOD },
	{ "dont/doesnt/didnt/not/longer have/need/has to", SIGN_GOOD },
	{ "cant/couldnt/cannot complain about the/it", SIGN_GOOD },
	{ "no complaints", SIGN_GOOD },
	{ "not/no one/single/a drop/drip/peep/issue/complaint/hitch",
	  SIGN_GOOD },
	{ "without a hitch/hiccup/problem/glitch", SIGN_GOOD },
	{ "nothing still open/outstanding/broken/missing", SIGN_GOOD },
	{ "to none/zero/zip", SIGN_KIND }, { "signed off", SIGN_GOOD },
	{ "we/i require/need nothing", SIGN_GOOD },
	{ "that/this/it fixes/fixed/solves/solved/covers/resolves/resolved "
	  "what/my/our/it/the", SIGN_GOOD },
	{ "in/into great/good/excellent/tip shape/order/hands/condition/top",
	  SIGN_GOOD },
	{ "came through", SIGN_GOOD },
	{ "where it/they/he/she belongs/belong", SIGN_GOOD },
	{ "is/are/was/were taken care", SIGN_GOOD },
	{ "were/was/is/are/got/been all? taken care of", SIGN_GOOD },
	{ "put an end to", SIGN_GOOD },
	{ "thing/things of the past", SIGN_GOOD },
	{ "a thing/memory of the/past past?", SIGN_GOOD },
	{ "ancient history", SIGN_GOOD },
	{ "couldnt/cant/could not? be better/happier/smoother", SIGN_GOOD },
	{ "as good as it gets", SIGN_GOOD }, { "hit the spot", SIGN_GOOD },
	{ "smooth sailing", SIGN_GOOD }, { "right as rain", SIGN_GOOD },
	{ "a ok", SIGN_GOOD }, { "in business", SIGN_GOOD },
	{ "all is right/well/good/fine", SIGN_GOOD },
	{ "all/everything checks/checked/worked/works out?", SIGN_GOOD },
	{ "checks out", SIGN_GOOD }, { "passed inspection", SIGN_GOOD },
	{ "running/humming/purring/chugging along/again?", SIGN_GOOD },
	{ "nailed it", SIGN_GOOD }, { "crushed it", SIGN_GOOD },
	{ "knocked it out", SIGN_GOOD }, { "10 out? of 10", SIGN_GOOD },
	{ "exactly/just/is/was/thats what i/we asked/wanted/needed/requested "
	  "for?", SIGN_GOOD },
	{ "like clockwork", SIGN_GOOD },
	{ "without fail/incident/trouble/issues/problems/"
	  "interruption/exception",
	  SIGN_GOOD },
	{ "not/never one/a single problem/issue/complaint/error/glitch/leak/"
	  "drop", SIGN_GOOD },
	{ "no problem/trouble/bother since/with/using/getting/logging/at",
	  SIGN_GOOD },
	{ "from _ ... to none/zero/0", SIGN_KIND },
	{ "yes i/we have/got it/them now/back/all", SIGN_GOOD },
	{ "no remaining/outstanding/lingering/open/pending/new/other issue/"
	  "issues/problem/problems/concern/concerns/complaint/complaints/"
	  "questions/requests/items/needs/errors/leaks/trouble", SIGN_GOOD },
	{ "we r/are gucci/golden/gravy", SIGN_GOOD },
	{ "its/is all? gravy/golden/gucci", SIGN_GOOD },
	{ "happy camper/campers", SIGN_GOOD },
	{ "shuts/closes/runs/rings properly/right/fine/great/good/well",
	  SIGN_GOOD },
	{ "its/thats/it/this/that is/was? all? done/finished/"
	  "complete/completed",
	  SIGN_GOOD },
	{ "deal done", SIGN_GOOD }, { "done deal", SIGN_GOOD },
	{ "in/todo full/orden", SIGN_GOOD },
	{ "i/we use it/them daily/constantly/every", SIGN_GOOD },

	/* It may be closed. */
	{ "mark/marking/consider/call/count/list it/this/that/ours/mine as? "
	  "complete/completed/done/closed/resolved/fixed/finished/solved/"
	  "addressed", SIGN_CLOSE },
	{ "check/cross/take it/this/that/us/me off", SIGN_CLOSE },
	{ "ready/ok/okay/fine to close", SIGN_CLOSE },
	{ "you/i can/may/could mark/call/consider/close/count/file/check it/"
	  "this/that/us", SIGN_CLOSE },
	{ "good/ready/fine/okay/ok to close", SIGN_CLOSE },
	{ "close away/please/out/it", SIGN_CLOSE },
	{ "feel free to close", SIGN_CLOSE }, { "please/go close", SIGN_CLOSE },
	{ "please close/mark it/this/that", SIGN_CLOSE },
	{ "put this/it/that/one to/one bed/rest/to bed/rest?", SIGN_CLOSE },
	{ "take/cross us/me/this/it/that off/out", SIGN_CLOSE },

	/* What contented people add. */
	{ "it/that/this was/is one/two hundred? percent", SIGN_KIND },
	{ "it/that/this was/is # hundred? percent", SIGN_KIND },
	{ "couldnt/cant/could not ask for/be more/better/happier", SIGN_KIND },
	{ "as promised/expected/requested/planned/designed/intended",
	  SIGN_KIND },
	{ "night and day", SIGN_KIND }, { "game changer", SIGN_KIND },
	{ "huge/big/world/all/makes/made difference of/the? difference?",
	  SIGN_KIND },
	{ "made a/the/all huge/big/world/real/such? of? a? difference",
	  SIGN_KIND },
	{ "better late than never", SIGN_KIND }, { "the best", SIGN_KIND },
	{ "best _ weve/ive/we/i ever? had", SIGN_KIND },
	{ "worth the/it wait?", SIGN_KIND },
	{ "at a/once/full glance/speed/strength", SIGN_KIND },
	{ "took/taken/takes forever/ages/while/long/months/weeks/time/days/"
	  "awhile/it/you/yall/a/an/about/some/three/two/four/six", SIGN_KIND },
	{ "took/taken/takes #", SIGN_KIND },
	{ "didnt/not/never take long/much/forever", SIGN_KIND },
	{ "about/high time", SIGN_KIND },
	{ "kids/students/everyone/everybody/they/families/parents/staff love/"
	  "loved/noticed", SIGN_KIND },
	{ "kids/students/everyone/everybody/they/families/parents/staff "
	  "are/were so/very? happy/excited/thrilled/pumped", SIGN_KIND },
	{ "cant/can not wait to/for", SIGN_KIND },
	{ "cant/couldnt/can not thank/believe/say enough", SIGN_KIND },
	{ "cant/couldnt/dont/didnt/never believe/think/thought/expect/expected/"
	  "imagined it/we/i/you/this/that/anyone/id/wed actually/would/could/"
	  "finally/ever", SIGN_KIND },
	{ "had/id/i given/almost/nearly/about lost? up/given/hope up? on? _?",
	  SIGN_KIND },
	{ "not giving/give up", SIGN_KIND },
	{ "never thought/expected/imagined id/wed/i/we/it", SIGN_KIND },
	{ "not/never thrilled/happy/pleased with/about/at the", SIGN_KIND },
	{ "cant/couldnt/cannot complain", SIGN_KIND },
	{ "they/you/he/she/it did it", SIGN_KIND },
	{ "saved my/our/the", SIGN_KIND },
	{ "my kids/students/team/teachers/staff/parents/families are/were so/"
	  "very? happy/thrilled/delighted/relieved/excited/safe/warm",
	  SIGN_KIND },
	{ "above and beyond", SIGN_KIND }, { "hats off", SIGN_KIND },
	{ "high five", SIGN_KIND }, { "gold star", SIGN_KIND },
	{ "a plus", SIGN_KIND }, { "five stars", SIGN_KIND },
	{ "on top of it/things", SIGN_KIND }, { "no sweat", SIGN_KIND },
	{ "not/never again/since", SIGN_KIND },
	{ "thank god/goodness/heavens/you lord/jesus?", SIGN_KIND },
	{ "praise god/the/jesus lord?", SIGN_KIND },
	{ "100/hundred percent", SIGN_KIND }, { "in a row", SIGN_KIND },
	{ "like/as i/we/they asked/wanted/requested/hoped", SIGN_KIND },

	/* Good, but alone not enough. */
	{ "no problem/trouble/bother/biggie", SIGN_FAIR },
	{ "its/it is all? good/fine/ok/okay", SIGN_FAIR },
	{ "not/never a/an problem/issue/bother/big/concern deal?", SIGN_FAIR },
	{ "is/are/s up/on/in/open/here/ready/hung/online/live", SIGN_FAIR },

	/* Some of it came, or was done. */
	{ "showed/shows/showing/show/turned/turn up", SIGN_CAME },
	{ "in/back the/in building/house/seat/stock", SIGN_CAME },
	{ "is/are/was/were/been here", SIGN_CAME },
	{ "here/back every/each/all/by/at/on", SIGN_CAME },
	{ "here/back #", SIGN_CAME }, { "on time", SIGN_CAME },
	{ "went/going out/down to/for/home", SIGN_CAME },
	{ "took place/effect/care/off/over", SIGN_CAME },
	{ "happened/went as/on/monday/tuesday/wednesday/thursday/friday/"
	  "yesterday/today/last/this", SIGN_CAME },
	{ "happened", SIGN_CAME },
	{ "back in the/a/our/my/their/his/her", SIGN_CAME },
	{ "any/much/every/all other? change/improvement/difference/progress",
	  SIGN_CAME },
	{ "day one/two/three/four/five with/of _", SIGN_CAME },
	{ "day # with/of _", SIGN_CAME },
	{ "shes/hes/theyre/is/are staying/permanent/here", SIGN_CAME },
	{ "shows/showing/shown up", SIGN_CAME }, { "the good", SIGN_CAME },

	/* Something was done, good or bad. */
	{ "they/tech/he/she/technician/it was/were able", SIGN_DID },

	/* Somebody was there. */
	{ "came/come/comes/stopped/swung/dropped/popped/been by/out/over/in/"
	  "through ...", SIGN_VISIT },
	{ "came by/out/over and/to ...", SIGN_VISIT },
	{ "technician/tech/plumber/electrician/someone/somebody/contractor/guy/"
	  "man/crew/person/vendor/installer/they is/are/was/were here/there/in/"
	  "out/on/working now/today/right? ...", SIGN_VISIT },

	/* Able to. */
	{ "i/we was/were able", SIGN_CAN },

	/* To have. */
	{ "weve/ive/have/has/theyve had", SIGN_HAVE },

	/* Now. */
	{ "as of now/yesterday/monday/tuesday/wednesday/thursday/friday/this/"
	  "last ...", SIGN_NOW },
	{ "as of # ...", SIGN_NOW },

	/* All of it, always. */
	{ "five/5/all days a/per/each? week?", SIGN_ALL },
	{ "every day/week/morning/period/night/time/single", SIGN_ALL },
	{ "all week/day/morning/year/month/along/around", SIGN_ALL },
	{ "every last _", SIGN_ALL },

	/* Told as past. */
	{ "was/were about/ready/going/starting/beginning to ...", SIGN_PAST },

	/* What they will do, and it is no check. */
	{ "ill/well/i/we will? be? definitely/also? share/sharing/pass/tell/"
	  "telling/spread/write/send/submit/file/open/start/put/email ... "
	  "report/form/separate/separately/request/team/grade/staff/word/news/"
	  "colleagues/everyone", SIGN_PLAN },
	{ "ill/will/well bring/bake/buy/owe/name/hug/celebrate/sing ...",
	  SIGN_PLAN },

	/* Says nothing. */
	{ "see/talk/catch you/soon/later ...", SIGN_SKIP },
	{ "dont/doesnt/didnt/not/wont/no need/want/mind/hesitate/forget to/"
	  "about/anything/any/it/more? ...", SIGN_SKIP },
	{ "any/if anything/something/more/issues/problems/else/it/that/they "
	  "else? changes/happens/comes/breaks/pops/arises/starts/goes/stops up/"
	  "back/again? ...", SIGN_SKIP },
	{ "there was/is/were no/not need ...", SIGN_SKIP },
	{ "no need ...", SIGN_SKIP }, { "from all of us ...", SIGN_SKIP },
	{ "my _ says hi ...", SIGN_SKIP }, { "in theory yes", SIGN_SKIP },
	{ "i need a nap/drink/vacation/break/hug", SIGN_SKIP },
	{ "not for lack ...", SIGN_SKIP },
	{ "forgive/excuse/pardon the/my/me ...", SIGN_SKIP },
	{ "if you ever/need/have ...", SIGN_SKIP },
	{ "at least once", SIGN_SKIP }, { "not the least", SIGN_SKIP },
	{ "this is coach/mr/mrs/ms/miss/dr/nurse/principal _ ...", SIGN_SKIP },
	{ "even the _ ...", SIGN_SKIP },
	{ "can/could/may/to/please/ill close the/my/our/a survey/door/window/"
	  "loop/blinds/gym/library/room/book/windows/doors/curtains",
	  SIGN_SKIP },
	{ "i/ive/we/weve have? confirmed/verified/tested/checked/tried it/its/"
	  "that/this/the", SIGN_SKIP },
	{ "please consider/thank/tell/know/note/accept/excuse/"
	  "forgive/ignore/disregard/pass/share/give", SIGN_SKIP },
	{ "i/id would? say", SIGN_SKIP }, { "id call", SIGN_SKIP },
	{ "i/we reported/asked/requested/sent/wrote/filled/submitted it/this/"
	  "that/the/them/in ...", SIGN_SKIP },
	{ "knock on wood", SIGN_SKIP }, { "can/could stop _", SIGN_SKIP },
	{ "a/at least once", SIGN_SKIP },

	/* Shows nothing, though a word of it would. */
	{ "to say yes", SIGN_NONE },
	{ "on/my/the/your left side/hand/one?", SIGN_NONE },
	{ "left/right side", SIGN_NONE },
	{ "the rest of the day/week/year/team/staff/us", SIGN_NONE },
	{ "each other", SIGN_NONE }, { "the other day/night", SIGN_NONE },
	{ "second grade/hour/floor/period/semester/graders/visit/time",
	  SIGN_NONE },
	{ "the right _", SIGN_NONE },
	{ "same day/morning/afternoon/week/hour", SIGN_NONE },
	{ "that/the same day/afternoon", SIGN_NONE },
	{ "on/under the/our/my shelf/wall/list", SIGN_NONE },
	{ "we/i asked for # / _", SIGN_NONE },
};

const size_t answer_sign_more_count =
	sizeof(answer_signs_more) / sizeof(answer_signs_more[0]);
