/*
 * answer_signs_bad.c - English phrases by which a reply is less than a yes:
 * not so, in part, in doubt, about something else.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_bad[] = {
	/* It is not so. */
	{ "broken/missing/lacking/leaking/cold/freezing/down/unusable/useless/"
	  "stuck/late/vacant/short/unfilled/empty/frozen/offline/fails/failing/"
	  "fail/failed/crash*/jams/jammed/jamming/stinks/outdated/wrong/"
	  "delayed/overcrowded/unsafe/locked/blocked/denied/rejected/ignored/"
	  "cancelled/canceled/postponed/struggle/struggling/suffering/"
	  "struggles/impossible/unreliable/flickers/flickering/overheating/"
	  "moldy/wet/dirty/noisy/disruptive/understaffed/behind/dead/drips/"
	  "dripping/spotty/intermittent/slow/slower/complaining/crying/bad/"
	  "terrible/awful/horrible/worthless/ridiculous/frustrated/frustrating/"
	  "disappointed/disappointing/unhappy/tired/confused/lost/hot/"
	  "screaming/quit/left/sick/:sad:/overdue/unanswered/unfair",
	  SIGN_BAD },
	{ "problem/problems/issue/issues/trouble/complaint/complaints/concern/"
	  "concerns/conflict/conflicts/glitch/glitches/leak/leaks/smell/smells/"
	  "error/errors/mold/shortage", SIGN_MATTER },
	{ "worst", SIGN_BADPAST }, { "worse/worsened/deteriorated", SIGN_AGAIN },
	{ "waiting/wait/awaiting", SIGN_BAD },
	{ "same as/problem/issue/place/spot/boat/error/thing/situation/story/"
	  "blue ...", SIGN_BAD },
	{ "exact same", SIGN_SAME }, { "the/still/exactly same", SIGN_SAME },
	{ "same old", SIGN_SAME }, { "same", SIGN_SAME },
	{ "the same grade/time/page/day/team", SIGN_NONE },
	{ "same question", SIGN_SKIP },
	{ "no interruptions/outages/incidents/delays/absences", SIGN_GOOD },
	{ "no _ since", SIGN_KIND }, { "waiting to see", SIGN_HEDGE },
	{ "like to wait ...", SIGN_DOUBT },
	{ "not my call/place/decision/department", SIGN_DOUBT },
	{ "crickets", SIGN_BAD }, { "not a thing/word", SIGN_BAD },
	{ "zero/no movement/progress/action", SIGN_BAD },
	{ "no show", SIGN_BAD }, { "getting worse", SIGN_AGAIN },
	{ "unable to", SIGN_BAD }, { "in the dark", SIGN_BAD },
	{ "then stopped", SIGN_AGAIN }, { "stopped again", SIGN_AGAIN },
	{ "would/could not say/call/consider/feel ...", SIGN_NO },
	{ "wouldnt/couldnt say/call/consider ...", SIGN_NO },
	{ "wrong person/address/email/number/school", SIGN_DOUBT },
	{ "see above/below/earlier", SIGN_SKIP }, { "unchanged", SIGN_BAD },
	{ "nothing new/changed/yet/happened", SIGN_BAD },
	{ "nothing/nobody/noone/none", SIGN_NOT }, { "no one", SIGN_NOT },
	{ "no change/changes/progress/improvement/difference/response/reply/"
	  "word/luck", SIGN_BAD },
	{ "never", SIGN_NOT }, { "in name only", SIGN_BAD },
	{ "on paper", SIGN_HEDGE }, { "that is/was all", SIGN_BAD },
	{ "covering/pulled to cover ...", SIGN_BAD },
	{ "too steep/small/few/hot/loud/late/slow/big/cold/much/many/old/heavy/"
	  "short/weak", SIGN_BAD },
	{ "need/needs/needed/require/requires/want/wants", SIGN_NEED },
	{ "lack/lacks", SIGN_BAD }, { "without/zero", SIGN_NOT },
	{ "stained/hanging/cracked/torn", SIGN_BAD },
	{ "keeps/keep/kept _", SIGN_BAD },
	{ "wont turn/open/start/work/load/print/connect/let/stop ...",
	  SIGN_BAD },
	{ "acting up", SIGN_BAD },
	{ "ongoing/persists/persist/continues/continue/continuing/remains/"
	  "remain/lingering", SIGN_BAD },
	{ "every/each single? day/morning/week late", SIGN_BAD },
	{ "came/come/comes/coming/is/are/was/were/been back", SIGN_BACK },
	{ "it/its/theyre/they is/are/has/have? came/come/comes/coming? back",
	  SIGN_AGAIN },
	{ "back again", SIGN_AGAIN },
	{ "back to square/where/being", SIGN_AGAIN }, 
	{ "happening/happened/happens/doing/does/did/started/starting/began/"
	  "acting/gone/down/out/dead/broken/late/missing/leaking/stuck/"
	  "cancelled/canceled/off/empty/short/flooded/quit/died/failed/back "
	  "it? again", SIGN_AGAIN },
	{ "once/yet/here again", SIGN_AGAIN }, { "otra vez", SIGN_AGAIN },
	{ "relapsed/reverted", SIGN_AGAIN }, { "returned", SIGN_BACK },
	{ "breaks/broke/broken again", SIGN_AGAIN },
	{ "stopped working", SIGN_AGAIN }, { "quit working", SIGN_AGAIN },
	{ "it/heat/power/wifi/internet/lights/network/ac/boiler/system/server "
	  "went/goes/keeps going? out/down/back ...", SIGN_AGAIN },
	{ "went down/dead", SIGN_BADPAST }, { "for now", SIGN_HEDGE },
	{ "temporarily/temporary", SIGN_HEDGE }, { "still", SIGN_STILL },
	{ "yet", SIGN_STILL },

	/* Turns round. */
	{ "not/isnt/arent/wasnt/werent/hasnt/havent/hadnt/dont/doesnt/didnt/"
	  "cant/couldnt/aint/nor/neither/barely/hardly/rarely", SIGN_NOT },
	{ "wont/wouldnt/shouldnt", SIGN_NOT },
	{ "zilch/squat/zip/diddly/bupkis/nil", SIGN_NOT },
	{ "not/aint/isnt/wasnt half? bad", SIGN_FAIR },

	/* In part. */
	{ "partly/partially/partial/somewhat/kinda/sorta/halfway", SIGN_PART },
	{ "sort/kind of", SIGN_PART }, { "in part", SIGN_PART },
	{ "to some/a/an extent/degree/point", SIGN_PART },
	{ "for the most part", SIGN_PART },
	{ "mostly/almost/nearly/largely", SIGN_PART },
	{ "yes and no", SIGN_PART }, { "a start", SIGN_PART },
	{ "getting there", SIGN_PART }, { "more or less", SIGN_PART },
	{ "not great/perfect/ideal/there/100", SIGN_PART },
	{ "a dent", SIGN_PART }, { "# days? out of #", SIGN_PART },
	{ "helped/helps some/somewhat/a? bit/little?", SIGN_PART },
	{ "it/that helps/helped", SIGN_PART },
	{ "some _ have/are/work/got/do/were", SIGN_SOME },
	{ "but not the/on/in/for/all/every/everyone/at/my/our/other/enough _ "
	  "...", SIGN_PART },
	{ "but one/two/three/four/five/six _", SIGN_EXCEPT },
	{ "but # _", SIGN_EXCEPT }, { "part of", SIGN_PART },
	{ "first/second/one half/phase", SIGN_PART },
	{ "the? first/second/one part", SIGN_PART }, { "only", SIGN_ONLY },
	{ "closer/warmer/easier/faster/cleaner/quieter/cooler/smoother/better "
	  "than", SIGN_PART },
	{ "better than nothing", SIGN_PART },
	{ "some progress/improvement/success/relief", SIGN_PART },
	{ "on and off", SIGN_PART }, { "off and on", SIGN_PART },
	{ "hit or miss", SIGN_PART }, { "some days/times/mornings", SIGN_PART },
	{ "sometimes/occasionally", SIGN_PART }, { "coming along", SIGN_PART },
	{ "no for/in/at/on/with _ ...", SIGN_PART },
	{ "not there yet", SIGN_PART }, { "work in progress", SIGN_PART },
	{ "not completely/fully/entirely/totally/quite/everything/all/every/"
	  "everyone/wholly/100/exactly ...", SIGN_PART },
	{ "isnt/hasnt/arent/havent/wasnt been? completely/fully/entirely/"
	  "totally/quite/all", SIGN_PART },
	{ "better than before/it/last", SIGN_PART },
	{ "a little/bit/lot/tad better/improved", SIGN_PART },
	{ "improved/improving/improvement/improvements", SIGN_PART },
	{ "is/its/has/are/getting/been/it better", SIGN_PART },
	{ "better but", SIGN_PART }, { "step forward", SIGN_PART },
	{ "steps forward", SIGN_PART },
	{ "100 % fixed/resolved/done/addressed/there", SIGN_GOOD },
	{ "# % there/done/fixed/of", SIGN_PART }, { "# %", SIGN_PART },
	{ "a # out of #", SIGN_PART }, { "half", SIGN_PART },
	{ "enough", SIGN_NONE }, { "not enough", SIGN_PART },
	{ "only part/some/half/one/two/three/a/the/in/on/for/upstairs ...",
	  SIGN_PART },
	{ "only # ...", SIGN_PART }, { "# out? of the? #", SIGN_PART },
	{ "one/two/three/four/five/six out? of the? two/three/four/five/six/"
	  "seven/eight/ten", SIGN_PART },
	{ "# days? a week instead of", SIGN_PART },
	{ "days a week instead", SIGN_PART },
	{ "most/some/much of the/it/them/us/our/my/what/days ...", SIGN_SOME },
	{ "part", SIGN_NONE }, { "most days", SIGN_PART },
	{ "depends on", SIGN_PART },
	{ "except/besides/aside/minus/excluding", SIGN_EXCEPT },
	{ "all/everything/everyone/every but", SIGN_EXCEPT },
	{ "other than", SIGN_EXCEPT }, { "exception/exceptions", SIGN_EXCEPT },
	{ "no/without exception/exceptions", SIGN_KIND },
	{ "with the exception", SIGN_EXCEPT }, { "just missing", SIGN_PART },
	{ "needs more", SIGN_PART },

	/* Not on own authority, not sure, not now. */
	{ "think/guess/suppose/assume/believe/imagine/figure", SIGN_HEDGE },
	{ "maybe/perhaps/probably/possibly/presumably/supposedly/apparently/"
	  "hopefully/allegedly/likely/seemingly", SIGN_HEDGE },
	{ "seems/seem/appears/appear/looks/look/sounds/sound", SIGN_HEDGE },
	{ "sure seems", SIGN_HEDGE }, { "i hope", SIGN_HEDGE },
	{ "not/arent/isnt/im sure/certain/positive if? ...", SIGN_HEDGE },
	{ "im not sure/certain/the ...", SIGN_HEDGE },
	{ "unsure/unclear/unknown/idk/dunno/:shrug:/complicated/depends",
	  SIGN_HEDGE },
	{ "dont/doesnt/do/didnt not? know ...", SIGN_UNKNOWN },
	{ "no idea", SIGN_UNKNOWN }, { "who knows", SIGN_DOUBT },
	{ "not that i know ...", SIGN_DOUBT },
	{ "no longer at/in/there/here/teach/work ...", SIGN_UNKNOWN },
	{ "dont/doesnt/didnt affect/involve me/us anymore?", SIGN_DOUBT },
	{ "not/isnt/wasnt about/from me/us", SIGN_DOUBT },
	{ "marked it/this/them/that as? complete/done/closed/resolved/fixed",
	  SIGN_SAYS },
	{ "if it/they/this/that/anything/something comes/happens/changes/"
	  "breaks/goes/stops ...", SIGN_SKIP },
	{ "in theory", SIGN_HEDGE },
	{ "havent/not/didnt/dont/never/hadnt had/have/get/gotten/got a? the? "
	  "any? much? chance/time/opportunity/moment ...", SIGN_UNKNOWN },
	{ "no/not a/any? clue/idea/recollection/memory/opinion ...",
	  SIGN_UNKNOWN },
	{ "cant/dont/couldnt/do not? remember/recall ...", SIGN_UNKNOWN },
	{ "havent/not/didnt/hadnt been? tried/checked/tested/looked/asked/try/"
	  "check/test/look/walked/stopped ...", SIGN_UNKNOWN },
	{ "havent/have/havent/wasnt not? been/gone in/at/there/here/over/by/"
	  "inside/back/near/to/down ...", SIGN_UNKNOWN },
	{ "not been/gone in/at/there/here/over/by/inside/back/near/to/down ...",
	  SIGN_UNKNOWN },
	{ "havent/not/never seen it/them/him/her/that/this/one myself? yet?",
	  SIGN_UNKNOWN },
	{ "only/just looked/glanced/peeked/saw ...", SIGN_UNKNOWN },
	{ "was/is never/not/isnt my _", SIGN_UNKNOWN },
	{ "havent/not tried/checked/tested/looked/used/asked ...", SIGN_DOUBT },
	{ "havent/hasnt been in/at/there/able ...", SIGN_DOUBT },
	{ "havent/not had/gotten a? the? any? chance/time/opportunity ...",
	  SIGN_DOUBT },
	{ "cant/couldnt/not confirm/say/tell/verify/speak ...", SIGN_HEDGE },
	{ "not say/answer", SIGN_DOUBT }, { "rather not ...", SIGN_DOUBT },
	{ "not the/my one/person/right/place/correct ...", SIGN_UNKNOWN },
	{ "someone/somebody/they/he/she/it/people/others/office/principal/tech/"
	  "custodian/it says/said/say/claims/claim/claimed/tells/told/thinks/"
	  "insists/reports/reported", SIGN_SAYS },
	{ "says/said/say/claims/claimed/claim/told/heard/hear/according/rumor/"
	  "rumored/mentioned/assures/assured/promised", SIGN_SAYS },
	{ "as far as", SIGN_HEDGE }, { "to my knowledge", SIGN_HEDGE },
	{ "from what i", SIGN_HEDGE },
	{ "will/ill/well/theyll/itll/hell/shell/youll/gonna", SIGN_DOUBT },
	{ "going to", SIGN_DOUBT }, { "about to", SIGN_DOUBT },
	{ "should/would/could/might/may/ought", SIGN_DOUBT },
	{ "id say/rather/hold/like/call", SIGN_DOUBT },
	{ "supposed/scheduled/expected/planned/posted/promised/pending/starts/"
	  "replacing/fixing", SIGN_DOUBT },
	{ "working on it/this/that/them", SIGN_DOUBT },
	{ "if/unless/assuming/provided", SIGN_IF },
	{ "once/when/until/till/whenever/whether", SIGN_DOUBT },
	{ "as soon as", SIGN_DOUBT },
	{ "tomorrow/soon/eventually/someday", SIGN_DOUBT },
	{ "next week/month/year/semester/monday/tuesday/wednesday/thursday/"
	  "friday", SIGN_DOUBT },
	{ "if you ask me", SIGN_SKIP },
	{ "when i checked/tested/tried ...", SIGN_SKIP },
	{ "since/when you/we/they replaced/added/fixed/installed/changed/put/"
	  "sent/hired", SIGN_SKIP },
	{ "since then/we/the/you/they ...", SIGN_SKIP },
	{ "whoever/whatever/wish/see/ask/check/testing/unsubscribe",
	  SIGN_DOUBT },
	{ "accident/attached", SIGN_DOUBT }, { "too soon/early", SIGN_HEDGE },
	{ "i wish ...", SIGN_DOUBT }, { "per _", SIGN_SAYS },
	{ "per day/week/month/year/student/class", SIGN_NONE },
	{ "wouldnt/would not? know ...", SIGN_DOUBT },
	{ "i/id would? say yes", SIGN_YES }, { "out sick", SIGN_DOUBT },
	{ "i checked/tested/tried it/them/this/all? ...", SIGN_SKIP },
	{ "checked/tested/verified ...", SIGN_SKIP }, { "told you", SIGN_BAD },
	{ "let me check/ask/see ...", SIGN_DOUBT },
	{ "ask me again? ...", SIGN_DOUBT },
	{ "stop emailing/writing/sending ...", SIGN_DOUBT },
	{ "let us/lets see ...", SIGN_DOUBT },
	{ "ask them/him/her ...", SIGN_DOUBT },
	{ "please let/call/send/check/have/come/fix/help", SIGN_ASK },
	{ "yes/yeah please", SIGN_OTHER }, { "call me", SIGN_ASK },
	{ "can/could/would you/someone/somebody/we/i", SIGN_ASK },
	{ "keep me/us posted/updated/informed", SIGN_DOUBT },
	{ "was/were/had/used", SIGN_PAST }, { "but/however", SIGN_BUT },

	/* Another matter, called so. */
	{ "brand? new issue/problem/challenge/report", SIGN_APART },
	{ "separate/different/another/unrelated/other issue/problem/challenge/"
	  "report/note/matter/topic/question/concern/thing/email", SIGN_APART },
	{ "separately", SIGN_APART }, { "unrelated", SIGN_APART },

	/* They helped themselves, or gave up. */
	{ "workaround/work around", SIGN_AROUND },
	{ "worked around", SIGN_AROUND },
	{ "made/make/making do", SIGN_AROUND },
	{ "bought/buy/buying/made/make/did/do/doing/fixed/fix/paid/pay/printed/"
	  "print/built/cleaned/clean/taught/brought/bring/handled/covered/"
	  "cover/solved/figured/got/replaced/installed/repaired/painted/moved "
	  "... myself/ourselves/themselves", SIGN_AROUND },
	{ "by ourselves/myself", SIGN_AROUND }, { "ourselves", SIGN_AROUND },
	{ "myself", SIGN_SKIP },
	{ "our/my/their own money/pocket/time/chargers/paper/heater/fan/"
	  "hotspot/phone/laptop/supplies/printer", SIGN_AROUND },
	{ "out of pocket", SIGN_AROUND }, { "ended up", SIGN_AROUND },
	{ "by hand", SIGN_AROUND }, { "just do/use/share/manage", SIGN_AROUND },
	{ "on our/my own", SIGN_AROUND }, { "figured out a way", SIGN_AROUND },
	{ "getting by", SIGN_AROUND },
	{ "no longer needed/need/relevant/applicable/applies/use/using/doing/"
	  "offer/have", SIGN_DROPPED },
	{ "not/arent/isnt/dont running/using/doing/needed/offering/use/do/need "
	  "... anymore", SIGN_DROPPED },
	{ "moot/dissolved/irrelevant/discontinued/obsolete", SIGN_DROPPED },
	{ "dropped/drop/cut/canceled/cancelled/ended the program/programme/"
	  "class/course/it/club/project", SIGN_DROPPED },
	{ "not using ...", SIGN_DROPPED },
	{ "stopped using/doing/trying/offering", SIGN_DROPPED },
	{ "never mind", SIGN_DROPPED }, { "nevermind", SIGN_DROPPED },
	{ "doesnt/dont/didnt matter/apply ...", SIGN_DROPPED },
	{ "left/quit in/the/last", SIGN_DROPPED },

	/* The yes is for something else. */
	{ "got/get/received/saw/read/have/seen your/this/the/that email/emails/"
	  "message/note/reminder/letter/reply", SIGN_OTHER },
	{ "saw/see/read that/your/this/the email/message/note/letter/reminder "
	  "...", SIGN_OTHER },
	{ "i/ive/we/weve have? told/tell/said/say/informed my/our/the/them/"
	  "everyone/staff/people/him/her/parents/families ...", SIGN_SKIP },
	{ "can/could meet/talk/call/come/do ...", SIGN_OTHER },
	{ "thats/its the/my right/correct room/number/school/person",
	  SIGN_OTHER },
	{ "i/we/that am/are the/my ...", SIGN_NONE },
	{ "meet on/at", SIGN_OTHER },
	{ "weve/we can ... meet/talk", SIGN_OTHER },
	{ "have/has training/meeting scheduled", SIGN_DOUBT },
	{ ":irony:", SIGN_IRONY }, { "couldnt be better/happier", SIGN_IRONY },
	{ "oh sure/great/wonderful/joy/perfect", SIGN_IRONY },
	{ "thanks/thank you? for nothing", SIGN_IRONY },
	{ "just like last/every/always time?", SIGN_IRONY },
	{ "yeah/ya sure/right", SIGN_IRONY }, { "what a joke", SIGN_IRONY },
	{ "as/like always/usual", SIGN_IRONY },
	{ "lol/haha/hahaha/maam/sir/mr/ms/mrs/oh/um/honestly/really/just/very/"
	  "much", SIGN_SKIP },
	{ "sorry to say/report/tell", SIGN_SKIP },
	{ "happy/glad/pleased to say/report/tell", SIGN_KIND },
	{ "no worries/problem", SIGN_FAIR }, { "to your question", SIGN_SKIP },
	{ "has/have this/it been addressed sufficiently", SIGN_SKIP },
	{ "i hate to ...", SIGN_SKIP }, { "for asking/checking", SIGN_SKIP },
	{ "for all/both/each/us/me/our of? us/it?", SIGN_SKIP },
	{ "please _", SIGN_ASK },
};

const size_t answer_sign_bad_count =
	sizeof(answer_signs_bad) / sizeof(answer_signs_bad[0]);
