/*
 * answer_signs_good.c - how people say that a trouble is over without saying
 * "fixed": idioms, relief, what no longer happens, and words that close.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_good[] = {
	/* The bare word, in other words. */
	{ "but of course", SIGN_YES },
	{ "the/my/our/short/long/honest/simple answer is/s/: a? yes/yep/yeah",
	  SIGN_YES },
	{ "the/my/our/short/long/honest answers? yes/yep/yeah", SIGN_YES },
	{ "so/then/and/today/now/therefore i say/vote/answer yes", SIGN_YES },
	{ "i vote/answer/reply/go with? a? yes", SIGN_YES },
	{ "yes/yep/yeah/yup all of it/them/these/those", SIGN_YES },
	{ "much/greatly? to my great? surprise/amazement/relief/delight",
	  SIGN_KIND },
	{ "we/were/are/im/is/made whole again", SIGN_GOOD },
	{ "life is/s good", SIGN_KIND }, { "lifes good", SIGN_KIND },
	{ "i? just/only? wish wed/id/youd/theyd/itd ...", SIGN_KIND },
	{ "i? just/only? wish it/we/they/this/you/someone had/hadnt/was/"
	  "happened/came ... earlier/sooner/before/august/until/september/"
	  "faster/thanksgiving/christmas", SIGN_KIND },
	{ "took an act of congress", SIGN_KIND },
	{ "believe it or not", SIGN_KIND },
	{ "would/can you believe it/that?", SIGN_KIND },
	{ "i/id have? never say/said anything nice ...", SIGN_SKIP },
	{ "if memory serves ...", SIGN_SKIP },
	{ "if youd/you had asked me ...", SIGN_PAST },
	{ "last month/week/year/time id/i would? have? said no way?",
	  SIGN_PAST },
	{ "not one/a moment too soon",
	  SIGN_KIND },
	{ "cant/could thank/kiss him/her/them/you/whoever/_ _? enough?",
	  SIGN_KIND },
	{ "cant find a/any/one thing/fault/reason ...", SIGN_GOOD },
	{ "he/she/they/you/it did what he/she/they/you/it said/promised/"
	  "asked/should _? _?", SIGN_GOOD },
	{ "kudos/credit/thanks/praise to all? who/for ...", SIGN_KIND },
	{ "im/am going with a? yes", SIGN_YES },
	{ "a/its/thats yes from me/us/here/my/our/the/room/all of?",
	  SIGN_YES },
	{ "yes from me/us/here/all/both", SIGN_YES },
	{ "yes/yep/yeah/dude/oh/thank/hmm/very/gosh/goodness indeed/madam/"
	  "dude/captain/yes/yep", SIGN_YES },
	{ "very much so", SIGN_YES }, { "you betcha", SIGN_YES },
	{ "big/hard/firm/solid/emphatic/clear/happy/definite/loud/easy yes",
	  SIGN_YES },
	{ "take/count/read that/this/it as a? yes", SIGN_YES },
	{ "change/changing/switch/make it/that/mine/my/this to? answer? from? "
	  "no? to? a? yes", SIGN_YES },
	{ "changing/changed my answer/no/vote/reply to a? yes", SIGN_YES },
	{ "from no to yes", SIGN_YES },

	/* Over and done with, in idioms. */
	{ "thats/its/that/it is? a wrap/success/winner/win/go/keeper",
	  SIGN_GOOD },
	{ "success/bingo/finito/presto/voila/eureka/qed/unblocked/rekeyed/"
	  "fixt/unannoyed/victory/affirmed", SIGN_GOOD },
	{ "consider me/us happy/satisfied/impressed/fixed/unannoyed/a",
	  SIGN_GOOD },
	{ "all clear/square/systems/there/accounted/here/done/tested go? for? "
	  "now?", SIGN_GOOD },
	{ "accounted for", SIGN_GOOD }, { "good here", SIGN_GOOD },
	{ "wrapped/buttoned/squared up/off", SIGN_GOOD },
	{ "hunky dory", SIGN_GOOD }, { "peachy keen?", SIGN_GOOD },
	{ "coming up roses", SIGN_GOOD }, { "on the money", SIGN_GOOD },
	{ "the? eagle has landed", SIGN_GOOD },
	{ "ten/10 out of/out ten/10", SIGN_GOOD },
	{ "happy ending/endings", SIGN_GOOD },
	{ "smells/smelled/smelling like a? roses/rose/lemon/soap/fresh/lemons/"
	  "flowers/daisies/nothing", SIGN_GOOD },
	{ "in/into sync/tune/bloom", SIGN_GOOD },
	{ "in/into our/my/their/kids/students hands/possession",
	  SIGN_GOOD },
	{ "in hand", SIGN_GOOD },
	{ "have/has/got/with it/them/one in my/our hand/hands/room/classroom",
	  SIGN_GOOD },
	{ "job well? done", SIGN_GOOD }, { "well done", SIGN_KIND },
	{ "motion carried", SIGN_GOOD }, { "crisis averted", SIGN_GOOD },
	{ "the/that/our/my saga/drama/nightmare/war/struggle/ordeal/wait/era/"
	  "drought/hunt/search has/have/is/are/s? now/finally? ended/over/"
	  "done/finished", SIGN_GOOD },
	{ "problem/issue/obstacle/matter/concern/complaint/trouble/barrier is/"
	  "was/has/been? now? finished/removed/over/done/history/eliminated/"
	  "dealt/behind/past/closed/concluded/removed/remove/dead been? with? "
	  "us?", SIGN_GOOD },
	{ "cleared/cleaned/dealt/taken with/care", SIGN_GOOD },
	{ "never been/worked/looked/ran/sounded/run/felt better/smoother",
	  SIGN_GOOD },
	{ "never/couldnt/cant better/happier", SIGN_GOOD },
	{ "runs/drives/works/looks/running/works/prints like new/a/butter/"
	  "magic dream/charm/champ/top/clock?", SIGN_GOOD },
	{ "good as gold/new", SIGN_GOOD },
	{ "everything/all is/s/was/are accounted/here/there/present/right/"
	  "correct/up/delivered/hunky/peachy for/place?", SIGN_GOOD },
	{ "its/theyre/everythings all/both here/there/accounted/present",
	  SIGN_GOOD },
	{ "right where it/they/we should/ought/belong/belongs/needs/need "
	  "to? be?", SIGN_GOOD },
	{ "the way it/they should/is/ought supposed? meant? to? be?",
	  SIGN_KIND },
	{ "like/as/when it/theyre/its/hes/shes/they supposed/should/meant/"
	  "ought to be? do? work?", SIGN_GOOD },
	{ "like/as/when it/they/he/she is/are supposed/meant to be? do? work?",
	  SIGN_GOOD },
	{ "on/at the first try/attempt", SIGN_GOOD }, { "first try",
	  SIGN_GOOD },

	/* Nothing is left. */
	{ "nothing/not but good/praise/smooth/nice/compliments/thanks/love/"
	  "smiles/happy/kind/gratitude/green/sunshine/peace/quiet", SIGN_GOOD },
	{ "no/zero/not further/more/other/additional/new/lingering/remaining/"
	  "open/a/any demands/requests/needs/questions/reservations/notes/"
	  "objection/objections/remarks/gripes/issue/issues/concerns/concern/"
	  "action/complaints/comments/edits/items/asks/worries/follow",
	  SIGN_GOOD },
	{ "no gripes/reservations/objection/objections/remarks/pending/"
	  "quarrel/quarrels/beef/notes/qualms/grievances/worries", SIGN_KIND },
	{ "nothing/not/anything more/else/left/further/a to/for ask/add/want/"
	  "report/request/say/thing complain/add/ask?", SIGN_GOOD },
	{ "nothing to report/add/fix/complain about?", SIGN_GOOD },
	{ "a/one thing to add", SIGN_GOOD },
	{ "nothing else/more/further/other is/was? needed/required/necessary/"
	  "wanted/outstanding/pending/owed/remains", SIGN_GOOD },
	{ "need/want/require/ask nothing/no else/more/further help?",
	  SIGN_GOOD },
	{ "nothing/nobodys/none is/are/s? missing/left/lost/out/outstanding/"
	  "pending/broken/open", SIGN_GOOD },
	{ "ran/run/running/runs out of things/reasons/excuses/stuff to "
	  "complain/gripe/fuss/email/write/say about?", SIGN_GOOD },
	{ "dont/doesnt/not/never have/need/has to _ ... anymore/longer/again",
	  SIGN_GOOD },
	{ "havent/hasnt/not/never/no needed a/the/any/to/one", SIGN_KIND },
	{ "havent/hasnt had to", SIGN_GOOD },
	{ "i/we have not had to", SIGN_GOOD },
	{ "nobody/noone/none has/had? had to", SIGN_GOOD },
	{ "nobody/noone has? complains/complained/complaining", SIGN_GOOD },
	{ "not/never/no a? single/one _ complaint/problem/issue/error/"
	  "glitch/outage", SIGN_GOOD },
	{ "no need for any/more/another/further/extra", SIGN_GOOD },
	{ "no need to keep/have this/it/that open", SIGN_CLOSE },
	{ "dont/not/no need anything/any else/more/further/other", SIGN_GOOD },
	{ "more/better than enough/sufficient/sufficiently/adequate/"
	  "satisfied/happy/pleased", SIGN_GOOD },
	{ "and then some", SIGN_GOOD }, { "sufficiently and", SIGN_GOOD },
	{ "we/i have/has/had/got plenty", SIGN_GOOD },
	{ "plenty/enough for everyone/everybody/all/each/every/both/the/now/"
	  "us", SIGN_GOOD },
	{ "enough _ for everyone/everybody/all/each/every/both", SIGN_GOOD },
	{ "one/1 for/per each/kid/student/child/everyone/everybody",
	  SIGN_GOOD },

	/* What no longer happens. */
	{ "not/hasnt/havent/isnt one/a/been/lost/had single/been/late/dropped? "
	  "late/dropped/missed/lost/broken/failed/rejected/bounced/skipped "
	  "_ since/this/in/all", SIGN_GOOD },
	{ "not/hasnt been one/a single/one? late/dropped/missed/lost/broken/"
	  "failed/rejected _", SIGN_GOOD },
	{ "not a/one single? dropped/late/missed/lost/failed _", SIGN_GOOD },
	{ "no longer/more", SIGN_CEASE },
	{ "nothing/nobody/noone stands/is/are/standing/left? standing/left? in "
	  "the/my/our/anyones/us way", SIGN_GOOD },
	{ "theres/there is? nothing standing/left? in the/my/our way",
	  SIGN_GOOD },
	{ "nothing/nobody blocks/holds/stops/hinders/prevents/bothers me/us/"
	  "anybody/anyone/it", SIGN_GOOD },
	{ "doesnt/dont happen anymore/any more/longer?", SIGN_GOOD },
	{ "does not happen anymore/any more/longer?", SIGN_GOOD },
	{ "nada nos/me/lo impide/estorba/detiene/bloquea", SIGN_GOOD },
	{ "no hay ningun problema/obstaculo ya?", SIGN_GOOD },
	{ "leak/leaks/leaking/drip/drips/dripping/noise/noises/beeping/buzzing/"
	  "humming/smell/smells/banging/rattling/squeaking/flooding/freezing/"
	  "crashing/crashes/jamming/jams/errors/alarms/flickering/complaints/"
	  "fights has/have? finally/all? stopped/quit/ceased", SIGN_GOOD },
	{ "stopped/quit/stops/quits/ceased leaking/dripping/beeping/buzzing/"
	  "blocking/ringing/smelling/jamming/crashing/freezing/dropping/"
	  "squeaking/rattling/flickering/complaining/flooding/"
	  "overflowing/sticking/disappearing/vanishing/kicking/booting/"
	  "bouncing/timing/fighting/crying/banging/humming/shocking/tripping/"
	  "eating/losing/skipping/glitching/lagging/screaming/howling/"
	  "clanking/whining/double/throwing/rejecting/locking",
	  SIGN_GOOD },
	{ "not/isnt/arent/aint/wasnt broken/broke/leaking/missing/late/cold/"
	  "stuck/blocked/locked/down/an/a/having/happening/jamming/sharing "
	  "that/this/any/problem/problems/issue/issues/concern/trouble? "
	  "trouble/problem? anymore/now/any/longer", SIGN_GOOD },
	{ "isnt/not an/a/any issue/problem/concern/obstacle/barrier anymore/"
	  "now/any/longer/for/here more?", SIGN_GOOD },
	{ "not/isnt/no an? issue/problem/concern/obstacle anymore/longer/any "
	  "more?", SIGN_GOOD },
	{ "gone are the", SIGN_GOOD }, { "gone like the", SIGN_GOOD },
	{ "gone for good", SIGN_GONE },
	{ "the line/smell/noise/wait/backlog/mess/pile/piles/puddle/hole/crack/"
	  "stain/tape/tarp/bucket/buckets/mice/roaches/boxes/buzzing/hum/glare/"
	  "draft/mud/trash/fence/barricade/cones/scaffolding/clutter/junk "
	  "is/are/has/have/were/was all/been/now? gone/removed/cleared/hauled/"
	  "patched/out/repaired/cleaned", SIGN_GOOD },
	{ "boxes/mice/roaches/buzzing/cones/trash/junk/headaches/headache "
	  "gone/removed", SIGN_GOOD },
	{ "replaced/removed/swapped/fixed/hauled/took/threw the/my/our/all/out/"
	  "away/that/those the/my/our/of? broken/bad/missing/old/dead/cracked/"
	  "moldy/faulty/leaky/torn/worn/busted/loose", SIGN_GOOD },
	{ "the old/broken/missing/lost/dead/cracked/torn/moldy _ is/are/was/"
	  "were/has/have/s been/all? found/replaced/hung/delivered/fixed/"
	  "remade/here/arrived/came/returned/filled/gone/removed/out/swapped/"
	  "located/installed/repaired", SIGN_GOOD },

	/* What may be done with the report. */
	{ "case/matter/book/subject closed/shut", SIGN_CLOSE },
	{ "archive/close/retire/bury/shelve this/it/that/er/out/ticket/report/"
	  "request one/ticket/report/case/file/out?", SIGN_CLOSE },
	{ "ticket/this/it can/may go/close/retire/rest", SIGN_CLOSE },
	{ "can/may be archived/closed/filed/retired/removed", SIGN_CLOSE },
	{ "you can/may/could archive/mark/quit/stop/rest/consider/close/file/"
	  "scratch/delete/cross/tick it/this/that/holding/emailing/asking/"
	  "worrying/writing/easy", SIGN_CLOSE },
	{ "please/kindly/to/and mark/file/consider/record/list/log/note it/"
	  "this/that/as/mine/ours/us as/under? resolved/closed/complete/"
	  "completed/done/finished/removed/fixed/happy", SIGN_CLOSE },
	{ "mark it/this/that/me/us off/removed/done/closed/resolved/complete/"
	  "green", SIGN_CLOSE },
	{ "check/cross/scratch/tick/strike that/this/it/us/me/mine one? off",
	  SIGN_CLOSE },
	{ "permission to close", SIGN_CLOSE },
	{ "no/without objection/objections to? closing?", SIGN_CLOSE },
	{ "withdraw/withdrawing/retract/rescind my/our/the/this complaint/"
	  "report/objection/request/concern/no", SIGN_KIND },
	{ "dont/no/not need/have to keep/leave it/this open", SIGN_CLOSE },
	{ "dont keep/leave it/this open", SIGN_CLOSE },
	{ "you/yall wont hear/be hearing? from me/us", SIGN_CLOSE },
	{ "rest easy", SIGN_CLOSE }, { "i rest my case", SIGN_KIND },
	{ "over and out", SIGN_CLOSE },
	{ "no/dont need/have to follow up anymore/again?", SIGN_CLOSE },
	{ "fine/ok/okay/good/happy/comfortable with closing", SIGN_CLOSE },

	{ "please close", SIGN_CLOSE }, { "proceed to close", SIGN_CLOSE },
	{ "please take/cross/remove/strike us/me/this/it/mine off/from",
	  SIGN_CLOSE },
	{ "please disregard/ignore my/the ...", SIGN_SKIP },
	{ "no worries/problem/problems/trouble/issue/issues at? all? anymore/"
	  "now/since/here/any", SIGN_GOOD },

	/* Relief, and pride overcome. */
	{ "looks/look/looking good/nice/great/beautiful/amazing/lovely/sharp",
	  SIGN_KIND },
	{ "if you can/could/would believe it/that?", SIGN_KIND },
	{ "if anything", SIGN_KIND },
	{ "i stand corrected", SIGN_KIND },
	{ "i/we was/were wrong to/about", SIGN_KIND },
	{ "i/we was/were wrong", SIGN_KIND },
	{ "proved/proven/proves/prove me/us wrong", SIGN_KIND },
	{ "eat/ate/eating my words/hat/crow", SIGN_KIND },
	{ "i take it/that/this/everything/all back", SIGN_KIND },
	{ "i? take/taking back everything/what/all/my/every ...", SIGN_KIND },
	{ "owe you/u/yall/them/clearway/him/her guys? an/a apology/pie/coffee/"
	  "beer/lunch/cake/hug/drink/update/one", SIGN_KIND },
	{ "never/didnt/not thought/think/believed/believe/imagined/expected/"
	  "figured id/i/wed/we/it/itd/they/theyd/this/the/you/that would/"
	  "could/was/were/will? do/see/ever/happen/come/say/live? "
	  "type/say/it/the/happen/write/this? day? this/it? but?", SIGN_KIND },
	{ "hate to admit", SIGN_KIND },
	{ "never thought/expected/believed", SIGN_KIND },
	{ "still cant/dont/can/do not? believe", SIGN_KIND },
	{ "first time ever", SIGN_KIND },
	{ "for the first time in/all/this/since/ever ...", SIGN_KIND },
	{ "i/we almost/nearly/even/actually cried/hugged/fell/teared/forgot/"
	  "miss/fainted/kissed/danced/sat up/over/down? it/him/her?",
	  SIGN_KIND },
	{ "i/she/he/we cried/teared a little/bit/up/happy/tears?", SIGN_KIND },
	{ "almost eerie/spooky/weird/strange/boring/too/scary/forgot/cried/"
	  "forgotten/miss", SIGN_KIND },
	{ "so/feel/feeling/feels human/seen/heard/safe/spoiled/lucky/rich/"
	  "like again/a/royalty?", SIGN_KIND },
	{ "cant wait", SIGN_KIND },
	{ "over the moon", SIGN_KIND },
	{ "cloud nine/9", SIGN_KIND },
	{ "happy dance/tears", SIGN_KIND }, { "luxury", SIGN_KIND },
	{ "all smiles", SIGN_KIND }, { "who knew", SIGN_KIND },
	{ "they/you/somebody/someone listened", SIGN_KIND },
	{ "couldnt/could/cant not? be more pleased/happy/thankful/grateful/"
	  "delighted", SIGN_KIND },
	{ "a whole/totally/completely? different/new world/person/place/room/"
	  "building/school/kid/child", SIGN_KIND },
	{ "like night and/n/to day", SIGN_KIND },
	{ "like christmas", SIGN_KIND }, { "much better than", SIGN_BETTER },
	{ "what a/huge/sweet/great relief/joy/treat/miracle/blessing",
	  SIGN_KIND },
	{ "id/i/we had? forgotten/forgot it/i/we/that? ever/was/even? "
	  "complained/wrote/asked/reported/had? about?", SIGN_KIND },
	{ "tremendous/gorgeous/terrific/zippy/lovely/dreamy/heavenly/spotless/"
	  "sparkling/delicious/toasty/comfy/snug/a1", SIGN_FAIR },
	{ "content/ecstatic/overjoyed/tickled/elated/contented", SIGN_KIND },
	{ "so far as/far im/i concerned", SIGN_KIND },
	{ "as far as im/i/were/we am/are? concerned", SIGN_KIND },
	{ "from/on/for my/our end/side/part/chair/desk/standpoint/view/"
	  "perspective", SIGN_SKIP },

	/* The only thing is no thing. */
	{ "the? only thing i/we/left can/have/could/had/asked/wanted/needed/"
	  "want/to left/wanted/asked/to/say/for? to/say/add? say?", SIGN_KIND },
	{ "only gripe/complaint/regret/wish/question is ...", SIGN_KIND },
	{ "my/our only gripe/complaint/regret/wish/question is ...",
	  SIGN_KIND },
	{ "it/they? only needed/took/wanted _ _?", SIGN_SKIP },
	{ "i/we only wrote/asked/reported/complained/emailed/sent ...",
	  SIGN_SKIP },
	{ "not only did/have/has/is/do/are/were", SIGN_SKIP },
	{ "except for the/how smell/wait/time/long of? fresh/new? paint/"
	  "carpet? it/this? took?", SIGN_SKIP },
	{ "short/long/honest/simple/quick/brief answer/story/version",
	  SIGN_SKIP },
	{ "sry/sorry/apologies/forgive/excuse/pardon for? the/my/me/a? slow/"
	  "late/delayed/tardy/short/brief/delay/typos/wait/silence ...",
	  SIGN_SKIP },
	{ "scratch/ignore/disregard/forget my/the/what/that earlier/last/"
	  "previous/prior/old/first/angry/i/other no/email/message/reply/note/"
	  "complaint/voicemail/answer/said/wrote/report? b4/before?",
	  SIGN_SKIP },
	{ "in other news ...", SIGN_APART },
	{ "whole nother story/thing/matter/issue", SIGN_APART },
	{ "not related/connected", SIGN_APART },
	{ "p s", SIGN_SKIP },
	{ "i said no last/before/earlier time/week/month?", SIGN_SKIP },
	{ "i was/am? going/gonna to? say/answer/write/complain/call/reply ...",
	  SIGN_PAST },
	{ "im the one who/that kept/complained/reported/wrote/asked/sent/"
	  "started/put/emailed ...", SIGN_SKIP },
	{ "i/ive/weve checked/tested/counted/tried/verified/inspected/walked/"
	  "flipped/opened/pulled them/it/each/every/all/both/myself one/of/"
	  "all/three/four? them/one? myself/twice/times?", SIGN_SKIP },
	{ "checked with my own eyes", SIGN_KIND },
	{ "with my own eyes/hands", SIGN_KIND },
	{ "not/never a/any? complaining/kidding/joking/lying", SIGN_KIND },
};

const size_t answer_sign_good_count =
	sizeof(answer_signs_good) / sizeof(answer_signs_good[0]);
