/* answer_signs_less.c - English turns of speech for less than that. */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_less[] = {
	/* No, in other words. */
	{ "i wish i/we could say/tell/report/answer ...", SIGN_NO },
	{ "please leave/keep it/this/that? open", SIGN_OPEN },
	{ "my/the/our answer is/would? be? a? no", SIGN_NO },
	{ "thats/that a/is/would be? a? big/hard/solid? no", SIGN_NO },
	{ "a/big/hard/solid/resounding big/hard/solid/resounding? no",
	  SIGN_NO },
	{ "put/count/mark me/us/it/this down? as/for? a? no", SIGN_NO },
	{ "dont/doesnt/didnt/cant/not consider/call/think/believe/feel/see/"
	  "agree it/this/that/its/thats/like/we/the/i with/has/is/"
	  "was/been? ...",
	  SIGN_NO },
	{ "cant/couldnt/wouldnt/dont say that/it/this/its ...", SIGN_NO },
	{ "wish i/we could/was/were/can ...", SIGN_NO }, 
	{ "i say no", SIGN_NO },
	{ "if it/this/that/they had/were/was been? ...", SIGN_NO },
	{ "in/from practice/reality/fact no/not/nothing", SIGN_NO },
	{ "not in the least/slightest/end", SIGN_NO },
	{ "not a bit/chance/thing", SIGN_NO },
	{ "wish i could say ...", SIGN_NO },
	{ "how can/could it/this/that/they/we/anyone/you ...", SIGN_NO },
	{ "says/tells otherwise", SIGN_NO }, { "not even close ...", SIGN_NO },

	/* As before. */
	{ "exactly/right/back/still where we/i/it/they was/were/are/started/"
	  "began ...", SIGN_SAME },
	{ "back/right back? to? where/square/being/how/the we/it/one/first/"
	  "same ...", SIGN_SAME },
	{ "no/not/zero/without any/a/one? change/changes/progress/improvement/"
	  "difference/movement/luck/dice", SIGN_SAME },
	{ "nothing/none/never/not has/have/is/been/yet/really? changed/"
	  "happened/improved/different/done/moved/come", SIGN_SAME },
	{ "didnt/doesnt/hasnt/havent/not/did work/help/change/changed/helped/"
	  "improved/worked/take/hold/stick/last not?", SIGN_SAME },
	{ "still/just/exactly nothing/none/zero/no/not/same", SIGN_SAME },
	{ "still waiting/broken/broke/out/down/the/same", SIGN_SAME },

	/* It came back. */
	{ "fixed/resolved/repaired/replaced/addressed # times/twice/already",
	  SIGN_AGAIN },
	{ "fixed/resolved/repaired/replaced it/this/that? twice/three/several/"
	  "many/again times?", SIGN_AGAIN },
	{ "keep/keeps/kept getting fixed/resolved/repaired", SIGN_AGAIN },
	{ "yes too soon", SIGN_AGAIN },

	/* It is not so. */
	{ "nobodys/noones/nothings/nones", SIGN_BAD },
	{ "dont/doesnt/not/didnt/do/did not? have/get/got what/the/any/enough/"
	  "everything ... need/needs/needed/asked/ordered", SIGN_BAD },
	{ "no more room/space/time/books/money/funding/paper/patience",
	  SIGN_BAD },
	{ "been? backordered/back on? ordered/order", SIGN_BAD },
	{ "to be seen/determined/scheduled/delivered/done/installed/continued",
	  SIGN_BAD },
	{ "covered in/with", SIGN_BAD },
	{ "every/each single? time it/we/he/she/they/someone/somebody/i",
	  SIGN_BAD },
	{ "walked/walks/stormed out/off", SIGN_BAD },
	{ "took/taken/takes away/out/my/our/it", SIGN_BAD },
	{ "moved us/me/him/her/them to/out/into", SIGN_BAD },
	{ "to someone/somebody else", SIGN_BAD },
	{ "got/gets/getting hurt/sick/cut/pulled/taken/worse/lost/stolen/"
	  "cancelled/moved/rejected", SIGN_BAD },
	{ "un fixed/resolved/addressed/solved/done", SIGN_BAD },
	{ "out of order/commission/service/toner/paper/stock/date/luck",
	  SIGN_BAD },
	{ "still to come/do/go/arrive", SIGN_BAD }, { "on the way", SIGN_BAD },
	{ "on order", SIGN_BAD }, { "just as/not/like broken/bad/_", SIGN_BAD },
	{ "for lack of", SIGN_BAD }, { "turned away/down", SIGN_BAD },
	{ "remain/remains/still outstanding/open/unresolved", SIGN_BAD },
	{ "no fix/solution/answer/way", SIGN_BAD }, { "the bad", SIGN_BAD },
	{ "no/left/my callback/messages/voicemail/voicemails", SIGN_BAD },
	{ "still many/some/several/a ...", SIGN_BAD },
	{ "is/are not/still up/on/in/open/here/ready/hung", SIGN_BAD },
	{ "left out/behind/off", SIGN_BAD },
	{ "never returned/back/came/showed/heard", SIGN_BAD },
	{ "as if/though i/we/nobody/no ...", SIGN_BAD },
	{ "is/its still a/an/the problem/issue/concern/need/mess/challenge",
	  SIGN_BAD },

	/* Still. */
	/* Once is not solved. */
	{ "birthday/cumpleanos", SIGN_HEDGE }, { "special occasion", SIGN_HEDGE },
	{ "just/only once/today/yesterday/monday/tuesday/wednesday/thursday/"
	  "friday", SIGN_HEDGE },
	{ "got/was lucky today/once/yesterday?", SIGN_HEDGE },
	{ "for once/a day/one day", SIGN_HEDGE }, { "that one day/time",
	  SIGN_HEDGE },
	{ "define/definition/depends/depende", SIGN_ASK },
	{ "god/lord willing", SIGN_DOUBT }, { "fingers crossed", SIGN_DOUBT },
	{ "primero dios", SIGN_DOUBT }, { "dios mediante", SIGN_DOUBT },
	{ "si dios quiere", SIGN_DOUBT }, { "ojala", SIGN_DOUBT },
	{ "still to/in/on/the/has/have ...", SIGN_STILL },

	/* In want of something. */
	{ "i want/would/need to/an/it/that ...", SIGN_NEED },
	{ "we need to be", SIGN_NEED },

	/* A matter. */
	{ "more concerns/problems/issues/complaints/trouble", SIGN_MATTER },

	/* Turns round. */
	{ "not/never a/one/single? once", SIGN_NOT },
	{ "not one/a/single kid/student/teacher/person/time/day/class",
	  SIGN_NOT },

	/* In part. */
	{ "instead", SIGN_PART },
	{ "were/are/getting/gotten/bit closer", SIGN_PART },
	{ "so so", SIGN_PART },
	{ "the other/others/rest/second/one/ones/math/two/three/four didnt/"
	  "isnt/hasnt/havent/arent/wasnt/werent/never/not/no/dont/doesnt/cant "
	  "did?", SIGN_PART },
	{ "no/nada for/para _ _?", SIGN_PART },
	{ "not in/on/for/at my/our/all/every/grade/the _ ...", SIGN_PART },
	{ "part way/of/only/time", SIGN_PART }, { "some but not", SIGN_PART },
	{ "only/just # ...", SIGN_PART },
	{ "half way/of/the/and/a", SIGN_PART }, { "# / #", SIGN_PART },
	{ "# or/and/of # ...", SIGN_PART }, { "# down", SIGN_PART },
	{ "# to go", SIGN_PART },
	{ "one/two/three/four/five/six to/left/more go/to/needed go?",
	  SIGN_PART },
	{ "ran/run/running out/short/low/behind of/on/before? ...", SIGN_PART },
	{ "most days/times/mornings/weeks/classes/kids/students/rooms/teachers/"
	  "people/everyone", SIGN_PART },
	{ "a little better/bit/improved/at/something", SIGN_PART },
	{ "a little", SIGN_PART }, { "every other", SIGN_PART },
	{ "primarily/mainly/generally/usually/typically/often/overwhelmingly",
	  SIGN_PART },
	{ "by and large", SIGN_PART }, { "pretty much", SIGN_PART },
	{ "just about", SIGN_PART }, { "close to", SIGN_PART },
	{ "more often than not", SIGN_PART }, { "at least", SIGN_PART },
	{ "not so much", SIGN_PART }, { "different story", SIGN_PART },
	{ "on the one hand", SIGN_PART }, { "on the other hand", SIGN_PART },
	{ "in/during the? mornings/afternoons/winter/summer only?", SIGN_PART },
	{ "for this week/month/semester/year/quarter", SIGN_PART },
		{ "as far as the/my/our _ goes/is", SIGN_PART },
	{ "when it comes to", SIGN_PART }, { "in terms of", SIGN_PART },
	{ "a/one thing/piece/item/exception/caveat left/remains/missing/"
	  "outstanding", SIGN_PART },
	{ "one/two/a small/little/minor/last/final thing/detail/caveat/piece/"
	  "request/issue/problem", SIGN_PART },
	{ "yes for/to/in/on/at _", SIGN_PART }, { "# _ out? of #", SIGN_PART },
	{ "# _ _ out? of #", SIGN_PART },
	{ "two/three/four/five/six/ten _ out? of the? three/four/five/six/"
	  "seven/eight/nine/ten/twelve/twenty/thirty", SIGN_PART },
	{ "bulk/majority/lion of", SIGN_PART }, { "just not", SIGN_PART },
	{ "for the/our/my seniors/juniors/sophomores/freshmen/graders/grade/"
	  "floor/boys/girls/ones/older/younger/little/upper/lower/first/second/"
	  "third/fourth/fifth/sixth/elementary/middle/high/morning/afternoon/"
	  "teachers/secretaries/nurses/adults/staff/reading/math/science/"
	  "english/spanish/arabic/office/gym/library", SIGN_PART },
	{ "for grade/grades/k/kindergarten/first/second/third/fourth/fifth/"
	  "sixth/seventh/eighth/seniors/juniors/freshmen/teachers/some/most/"
	  "reading/math/science/english/spanish _", SIGN_PART },
	{ "on the first/second/third/main/top/ground/upper/lower/north/south/"
	  "east/west/one/other floor/wing/side/end/level/hall?", SIGN_PART },
	{ "the _ part/half/portion/piece/side/end is/was/has/are/got/isnt",
	  SIGN_PART },
	{ "the part/half/portion about/with/of", SIGN_PART },
	{ "one/two/three/four/# days/mornings/afternoons/hours/times a/per "
	  "week/day", SIGN_PART },
	{ "first/second/initial/one/last/next shipment/batch/phase/half/round/"
	  "delivery/order/part/box", SIGN_PART },
	{ "phase/part/step one/two/1/2", SIGN_PART },
	{ "for about/almost/maybe/only? a/an/one minute/hour/day/while/bit/"
	  "second/period", SIGN_PART },
	{ "i/we see that", SIGN_SAYS },
	{ "plan/plans/process/procedure/protocol/policy/timeline "
	  "is/are/now? in place",
	  SIGN_PART },
	{ "ish", SIGN_PART }, { "of the way there? ...", SIGN_PART },
	{ "# percent", SIGN_PART },
	{ "from _ _? to one/two/three/four/five ...", SIGN_PART },
	{ "from _ _? to # ...", SIGN_PART },
	{ "arent/isnt/not done/finished/there/through/complete", SIGN_PART },
	{ "has begun/started", SIGN_PART }, { "baby steps", SIGN_PART },
	{ "loose ends", SIGN_PART },
	{ "a couple/few loose/more/left/to ...", SIGN_PART },
	{ "two/one/three/half thirds/third/quarters/quarter/half of/the/done "
	  "...", SIGN_PART },
	{ "not where we/i were/need/want/should ...", SIGN_PART },
	{ "rather than", SIGN_PART }, { "no to/for/on/in _ ...", SIGN_PART },
	{ "out of the # ...", SIGN_PART },
	{ "of the two/three/four/five/six ...", SIGN_PART },
	{ "of the # ...", SIGN_PART }, { "instead of instead", SIGN_PART },
	{ "the worst of it/them?", SIGN_PART }, { "instead of", SIGN_PART },
	{ "down to one/two/three _ ...", SIGN_PART },
	{ "down to # _ ...", SIGN_PART },
	{ "close to being/done/fixed/there", SIGN_PART }, { "semi", SIGN_PART },
	{ "50 50", SIGN_PART }, { "fifty fifty", SIGN_PART },
	{ "better off", SIGN_PART },
	{ "better than it/before/nothing/last ...", SIGN_PART },
	{ "halfway/midway there?", SIGN_PART },
	{ "in progress/process", SIGN_PART },

	/* Some of them. */
	{ "one/two/three/half/some of the/them/us/my/our/two/three/four/five/"
	  "six", SIGN_SOME },
	{ "one/two/three/four/five/six/eight/ten of/out the/of/my/our/us/them/"
	  "those/these/them/five/six/seven/eight/nine/ten/twelve ...",
	  SIGN_SOME },
	{ "most/several/portion/remaining/remainder/rest/others/majority/"
	  "another/second/other", SIGN_SOME },
	{ "a few/couple/handful/number", SIGN_SOME }, { "some", SIGN_SOME },
	{ "many of", SIGN_SOME },
	{ "some/most/others/few do/does/did/have/has/are/dont/didnt/havent/"
	  "still", SIGN_SOME },

	/* All but. */
	{ "all/every/each/any/both ... but/except/besides/minus", SIGN_EXCEPT },
	{ "apart/save/bar/short/shy for/from/of", SIGN_EXCEPT },
	{ "not counting/including", SIGN_EXCEPT }, { "sans", SIGN_EXCEPT },
		{ "got/have/has/received/did/fixed everything/all/it but",
	  SIGN_EXCEPT },

	/* Better. */
	{ "there has/have been? been some? progress", SIGN_BETTER },

	/* Not sure. */
	{ "thinks/believes/assumes/figures/supposes/hopes/guesses/reckons/feels/"
	  "expects/understands/imagines", SIGN_HEDGE },
	{ "basically/essentially/practically/virtually/technically",
	  SIGN_HEDGE },
	{ "for the time/moment being?", SIGN_HEDGE },
	{ "hoping/pretend/pretending/wishing", SIGN_HEDGE },
	{ "hope it/its/this/everything/all/that", SIGN_HEDGE },
	{ "fixed/good/well/close/resolved/works enough", SIGN_HEDGE },
	{ "i bet", SIGN_HEDGE }, { "fingers crossed", SIGN_HEDGE },
	{ "as of today", SIGN_HEDGE }, { "take what we/i can ...", SIGN_HEDGE },

	/* They cannot tell. */
	{ "forgot/forget what/which/why/that/about", SIGN_UNKNOWN },
	{ "no longer my/our/his/her problem/issue/concern/responsibility/job/"
	  "class/room/school/area", SIGN_UNKNOWN },
	{ "isnt/not/wasnt/arent my/our issue/problem/room/class/school/concern/"
	  "job/area anymore? now?", SIGN_UNKNOWN },
	{ "either way", SIGN_UNKNOWN },
	{ "not here/there/mine anymore/now", SIGN_UNKNOWN },

	/* Others say so. */
	{ "shows/showing/says/marked/listed/show/lists/reads it/as/up? as? "
	  "resolved/closed/complete/completed/fixed/done/delivered/filled",
	  SIGN_SAYS },
	{ "word is", SIGN_SAYS }, { "rumor has it", SIGN_SAYS },
	{ "telling us/me", SIGN_SAYS },
	{ "i/we saw/noticed/read/understand/gather/heard/hear that/it/the",
	  SIGN_SAYS },
	{ "confirmed/verified/assured/indicated/mentioned/stated/wrote/"
	  "informed/notified/advised/explained it/its/that/this/the/us/me",
	  SIGN_SAYS },
	{ "email/notice/word/message/memo/note/text/letter/notification that/"
	  "saying", SIGN_SAYS },
	{ "status is/says/shows/reads", SIGN_SAYS },
	{ "swears/insists/reckons/assures/promises/assured/promised",
	  SIGN_SAYS },

	/* On a condition. */
	{ "as/so long as", SIGN_IF },

	/* Not now, not yet. */
	{ "in the works/pipeline/mail", SIGN_DOUBT }, { "tbd/tba", SIGN_DOUBT },
	{ "pending/awaiting/upcoming/forthcoming/eventual", SIGN_DOUBT },
	{ "working its/their/his/her way", SIGN_DOUBT },
	{ "being/getting/gets/get/be fixed/resolved/addressed/repaired/"
	  "replaced/handled/installed/worked/delivered/done/solved",
	  SIGN_DOUBT },
	{ "to get/be fixed/resolved/addressed/repaired/replaced/installed/"
	  "delivered/done/solved", SIGN_DOUBT },
	{ "is/are in the works/mail/pipeline", SIGN_DOUBT },
	{ "working on/through/toward/towards/around/with/hard", SIGN_DOUBT },
	{ "or not", SIGN_DOUBT }, { "must/better have/be", SIGN_DOUBT },
	{ "too soon/early/late", SIGN_DOUBT },
	{ "on the calendar/schedule/list for ...", SIGN_DOUBT },
	{ "for now", SIGN_DOUBT },
	{ "hard/difficult/impossible/tough to say/tell/know ...", SIGN_DOUBT },
	{ "too soon/early/new to ...", SIGN_DOUBT },
	{ "ive/i havent/have/been not? met/seen/checked/tested/verified/"
	  "confirmed _ ...", SIGN_DOUBT },
	{ "not the one/person who ...", SIGN_DOUBT },
	{ "tells/telling us/me that? ...", SIGN_DOUBT },

	/* Asks or orders something. */
	{ "get/make/fix/send/bring/try/resolve/address/finish/complete/confirm/"
	  "forward/contact/email/resend/explain/clarify/remove/replace/repair/"
	  "install/schedule/order/ensure/see it/this/that/me/us/the/sure/"
	  "someone/somebody/them to/is/it? ...", SIGN_ASK },
	{ "which one/ones/of/room/report/issue/problem/part", SIGN_ASK },
	{ "by who/whom", SIGN_ASK },
	{ "what/how/who was/were/got/gets/is it/that/fixed/resolved/addressed/"
	  "done", SIGN_ASK },

	/* Another matter. */
	{ "for another/some day/time/form/other ...", SIGN_APART },
	{ "separate/different/another/other/unrelated/new thing/story/matter/"
	  "issue/topic/conversation/request/report/email/subject/ask",
	  SIGN_APART },
	{ "its/thats/is a its? whole/totally/completely/own? other/different/"
	  "separate/own ...", SIGN_APART },

	/* They helped themselves. */
	{ "using/use/borrowing/borrow/sharing the/a/an/my/our _ _? instead",
	  SIGN_AROUND },
	{ "i/we just/finally/ended/went? up/ahead/and? fixed/fix/solved/"
	  "repaired/handled/replaced/bought/rigged/patched/taped/printed/made/"
	  "built/paid/brought/donated/borrowed/moved/swapped/traded/shared/"
	  "rearranged/covered/cleaned/figured/sorted/installed/ordered",
	  SIGN_AROUND },
	{ "husband/wife/son/daughter/dad/mom/neighbor/parent/parents/pta/pto/"
	  "volunteer/volunteers/boosters/church/friend/coworker/colleague "
	  "fixed/brought/built/donated/bought/paid/lent/loaned/gave/made/"
	  "repaired/covered/handled/installed/came/got", SIGN_AROUND },
	{ "duct tape/taped", SIGN_AROUND },
	{ "i/we have/just? took/taken care of", SIGN_AROUND },
	{ "i/we got/get/make/made it to? work", SIGN_AROUND },
	{ "i/we worked/figured it out", SIGN_AROUND },
	{ "buy/bring/use/supply/buying/bringing my/our own", SIGN_AROUND },
	{ "took/taken/taking care of it/this/that/everything? myself/ourselves",
	  SIGN_AROUND },
	{ "by bringing/using/buying/borrowing/sharing/moving/doing/giving/"
	  "making _ ...", SIGN_AROUND },
	{ "we/i traded/swapped/trade/swap ...", SIGN_AROUND },
	{ "get/getting/got by", SIGN_AROUND },
	{ "i/we just? bring/buy/bought/use/used my/our own ...", SIGN_AROUND },

	/* Not needed any more. */
	{ "my new classroom/school/position/job/room/building", SIGN_DROPPED },
	{ "a? different school/district/building/position", SIGN_DROPPED },
	{ "moved on", SIGN_DROPPED },
	{ "semester/year/season/class/course/unit/trip/event/testing is/has/"
	  "was over/ended/passed/done", SIGN_DROPPED },
	{ "since/because/when/after/once we/i/he/she moved/left/quit/retired/"
	  "graduated/transferred/changed/switched/stopped/dropped ...",
	  SIGN_DROPPED },
	{ "since/because/when/after/once they left/quit/retired/graduated/"
	  "transferred/stopped/dropped ...", SIGN_DROPPED },
	{ "class/program/course/club/trip/event/grant/contract was/got/is/has "
	  "been? cancelled/canceled/cut/dropped/ended/eliminated",
	  SIGN_DROPPED },
	{ "switched/changed/moved/transferred grades/schools/rooms/jobs/"
	  "positions/buildings/departments/to", SIGN_DROPPED },
	{ "i/ive/we/weve moved/transferred/switched to ...", SIGN_DROPPED },
	{ "gets/got/been cut/eliminated/dropped so? ...", SIGN_DROPPED },
	{ "no longer matters/matter", SIGN_DROPPED },
	{ "lost/lose the/our grant/funding ...", SIGN_DROPPED },
	{ "folded/disbanded", SIGN_DROPPED },

	/* The yes is for something else. */
	{ "no youre/your/you not/are/at/all? not? ...",
	  SIGN_OTHER },
	{ "yes received/understood/noted/seen/got", SIGN_OTHER },
	{ "all? set/good/ready/fine/works/confirmed for/with/on ... meeting/"
	  "call/zoom/appointment/visit/conference/interview/tour", SIGN_OTHER },
	{ "meeting/call/zoom/appointment/visit time/date/day/works",
	  SIGN_OTHER },
	{ "this/the/your/my email/e/message/address/link/survey/form/number "
	  "mail? address? works/work/worked/is/came", SIGN_OTHER },
	{ "see/open/read/get/got/received your/this/the/that email/message/"
	  "link/survey/form/letter/note", SIGN_OTHER },
	{ "do it/so/that", SIGN_OTHER },
	{ "you have/can have? my", SIGN_OTHER },
	{ "dont/no worry/worries about? it?", SIGN_OTHER },
	{ "happy/glad/thrilled/pleased/willing/ready to help/talk/meet/come/do/"
	  "share/chat/answer/discuss/hear/join/show/try/call", SIGN_OTHER },
	{ "love/great/good/nice/excellent this/that/the/your? idea/question/"
	  "point/plan/thought/suggestion/news", SIGN_OTHER },
	{ "me/us/same too/here/neither", SIGN_OTHER },
	{ "to work with", SIGN_OTHER }, { "agreed", SIGN_OTHER },
	{ "yes/yeah/yep/yup i/we/you do/did/am/are/can/could/will/would/have/"
	  "know/see/remember/were/was", SIGN_OTHER },
	{ "meeting/call/conference/conversation/visit/interview went/was/is",
	  SIGN_OTHER },
	{ "it/things/that all? works/working/worked out", SIGN_OTHER },
	{ "works/working/worked out", SIGN_OTHER },
	{ "done/finished with school/work/this/it/waiting/you/teaching/for",
	  SIGN_OTHER },
	{ "that for you", SIGN_OTHER },
	{ "monday/tuesday/wednesday/thursday/friday/tomorrow at/is/before/"
	  "after/would/afternoon/morning is/would/fine/good/works ...",
	  SIGN_OTHER },
	{ "monday/tuesday/wednesday/thursday/friday/tomorrow at/is/before/"
	  "after/would/afternoon/morning # ...", SIGN_OTHER },
	{ "yes i/we got/have/received/saw/read it/this/that/them/your",
	  SIGN_OTHER },
	{ "you/ya may/can come/stop/call/send/use ...", SIGN_OTHER },
	{ "it was me/i/us who? ...", SIGN_OTHER },
	{ "no youre/you are not/bothering ...", SIGN_OTHER },
	{ "id/i would/will? love/like/be glad/happy to ...", SIGN_OTHER },
	{ "id be glad/happy/willing/open ...", SIGN_OTHER },
	{ "i/we am/are coming/attending/going/available ...", SIGN_OTHER },
	{ "monday/tuesday/wednesday/thursday/friday/tomorrow/that/noon works/"
	  "work for/with? me/us/you/great/fine/well?", SIGN_OTHER },
	{ "monday/tuesday/wednesday/thursday/friday/tomorrow am/pm? is good/"
	  "fine/great/perfect", SIGN_OTHER },
	{ "monday/tuesday/wednesday/thursday/friday/tomorrow at # _ ...",
	  SIGN_OTHER },
	{ "i am/was/did the/one ...", SIGN_OTHER },
	{ "im/iam the one/person who ...", SIGN_OTHER },

	/* Not meant. */
	{ "just peachy", SIGN_IRONY }, { "living the dream", SIGN_IRONY },
	{ "so called", SIGN_IRONY }, { "pigs fly", SIGN_IRONY },
	{ "/ s", SIGN_IRONY },
	{ "yeah/sure/totally totally/sure/right/because", SIGN_IRONY },
	{ "just kidding", SIGN_IRONY },
};

const size_t answer_sign_less_count =
	sizeof(answer_signs_less) / sizeof(answer_signs_less[0]);
