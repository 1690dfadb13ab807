/* answer_signs.c - what English phrases show in a reply. */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs[] = {
	/* The bare words. */
	{ "yes/yep/yeah/yup/yah/y/affirmative/:yes:/yessir/aye", SIGN_YES },
	{ "absolutely/definitely/certainly/indeed", SIGN_YES },
	{ "yes it/they has/have/is/are/was", SIGN_YES },
	{ "it/that/this has/is/does/did/was indeed", SIGN_YES },
	{ "it has been", SIGN_YES }, { "it sure/certainly has", SIGN_YES },
	{ "it has/is", SIGN_YES }, { "yeah/oh yes", SIGN_YES },
	{ "no/nope/nah/n/negative/:no:/nada", SIGN_NO }, { "yeah no", SIGN_NO },
	{ "absolutely/definitely/certainly not", SIGN_NO },
	{ "not at all", SIGN_NO }, { "not yet", SIGN_NO },
	{ "not really", SIGN_NO }, { "unfortunately not", SIGN_NO },
	{ "no way", SIGN_NO },
	{ "far from it/that/ok/resolved/fixed", SIGN_NO },
	{ "not even close", SIGN_NO }, { "nothing at all", SIGN_NO },
	{ "dont think so/it/its/this/that ...", SIGN_NO },
	{ "dont believe so", SIGN_NO }, { "afraid not", SIGN_NO },
	{ "not even a little", SIGN_NO }, { "by no means", SIGN_NO },
	{ "dont/wouldnt/cant say so/that?", SIGN_NO },
	{ "wouldnt/cant call/consider it/this that/addressed/resolved/fixed/"
	  "done", SIGN_NO },

	/* It is so, now. */
	{ "fixed/resolved/solved/addressed/repaired/remedied/rectified/"
	  "corrected",
	  SIGN_GOOD },
	{ "adequately/sufficiently addressed", SIGN_GOOD },
	{ "addressed sufficiently/adequately/completely/fully", SIGN_GOOD },
	{ "addressed to our/my satisfaction", SIGN_GOOD },
	{ "fully/completely/totally/all/finally/now fixed/resolved/solved/"
	  "addressed/staffed/working/set", SIGN_GOOD },
	{ "taken care of", SIGN_GOOD }, { "all/were/im/we set", SIGN_GOOD },
	{ "good to go", SIGN_GOOD }, { "up and running", SIGN_GOOD },
	{ "works/working", SIGN_GOOD }, { "fully staffed", SIGN_GOOD },
	{ "back to normal", SIGN_GOOD }, { "all good/better/fixed", SIGN_GOOD },
	{ "all is good/well", SIGN_GOOD },
	{ "everything is good/fine/great", SIGN_GOOD },
	{ "were/we/im good now?", SIGN_GOOD },
	{ "we are good/set/fine now?", SIGN_GOOD },
	{ "is/are/were/its fine/good/great/ok/okay/perfect now", SIGN_GOOD },
	{ "fine/good/great/ok/okay/perfect now", SIGN_GOOD },
	{ "that/this/it did it/the? trick?", SIGN_GOOD },
	{ "did the trick", SIGN_GOOD }, { "done and dusted", SIGN_GOOD },
	{ "have/got/received/has everything/all ... need/needed/asked",
	  SIGN_GOOD },
	{ "have/got what/all we/i need/needed", SIGN_GOOD },
	{ "received/got/have everything", SIGN_GOOD },
	{ "does everything ... asked/need/needed/want", SIGN_GOOD },
	{ "covered exactly what we/i needed", SIGN_GOOD },
	{ "exactly what we/i needed", SIGN_GOOD },
	{ "everything works/working", SIGN_GOOD },
	{ "problem/problems/issue/issues/leak/leaks/smell/noise/error/errors/"
	  "mold/conflict/conflicts/glitch/glitches/it/its/theyre/they/barrier/"
	  "obstacle/that is/are/has/have? completely/now/all/totally/finally? "
	  "gone away? completely/now?", SIGN_GOOD },
	{ "it/its/they/theyre/that is/are/has/have? gone/went out/down/wrong/"
	  "missing/bad/unanswered/nowhere/on/to/from/again", SIGN_BAD },
	{ "work/works/working/running/open/online again", SIGN_GOOD },
	{ "work/works fine/great/perfectly/now/well", SIGN_GOOD },
	{ "works/work/working/worked for us/me/everyone/everybody/all/both/our/"
	  "my/every/each", SIGN_GOOD },
	{ "yes to your/the question", SIGN_YES },
	{ "go ahead and/with ...", SIGN_OTHER },
	{ "go ahead and close", SIGN_CLOSE },
	{ "heat/power/water/internet/wifi/network/printer/copier/elevator/"
	  "nurse/interventionist is/are back on?", SIGN_GOOD },
	{ "mission accomplished", SIGN_GOOD },
	{ "was/were working/fine/good/better/ok/okay", SIGN_PAST },
	{ "not anymore", SIGN_AGAIN },
	{ "nobody/noone has? complained/complains/complaining", SIGN_KIND },
	{ "took a/an/one/two/three/four/six/all/over/almost/only/about _",
	  SIGN_KIND },
	{ "only took _", SIGN_KIND },
	{ "yes to the/that/a/my/your ...", SIGN_OTHER },
	{ "slow but", SIGN_KIND },
	{ "is/are on/up/back/here/open now", SIGN_GOOD },
	{ "works/working part/for/from/with/at/on/under/as/hard/extra/overtime/"
	  "alone/through/around/double/nights/weekends/two/both/half ...",
	  SIGN_NONE },
	{ "filled out/in/with", SIGN_NONE }, { "addressed to", SIGN_NONE },
	{ "got done/fixed/resolved/taken care?", SIGN_GOOD },
	{ "were/we/im/are all? set", SIGN_GOOD }, { "thumbs up", SIGN_YES },
	{ "you bet", SIGN_YES }, { "went away", SIGN_GOOD },
	{ "no longer an? issue/problem/concern/happening/broken/leaking/"
	  "missing", SIGN_GOOD },
	{ "no longer a problem/concern/issue", SIGN_GOOD },
	{ "no more? further? more? issues/problems/complaints/concerns/leaks/"
	  "trouble/conflicts/errors", SIGN_GOOD },
	{ "no complaints", SIGN_GOOD },
	{ "stopped happening/leaking", SIGN_GOOD },
	{ "able to log/get/use/access/print/see/teach", SIGN_GOOD },
	{ "been solid/good/great/fine/perfect/honored", SIGN_GOOD },
	{ "satisfied/settled/corrected/restored/handled/filled/rectified",
	  SIGN_GOOD },
	{ "in place", SIGN_GOOD },
	{ "cleared/straightened/worked up/out", SIGN_GOOD },
	{ "takes/took care of it/this/that/everything/things", SIGN_GOOD },
	{ "back on/online/up", SIGN_GOOD }, { "is/are/on on now", SIGN_GOOD },
	{ "running smoothly/great/fine/well", SIGN_GOOD },
	{ "good as new", SIGN_GOOD }, { "up to date", SIGN_GOOD },
	{ "caught up", SIGN_GOOD }, { "were/we/are covered", SIGN_GOOD },
	{ "have/has/got all/everything/both/enough ... now", SIGN_GOOD },
	{ "no further? other? action/help/steps/follow is? needed/required/"
	  "necessary up?", SIGN_GOOD },
	{ "dont/do/doesnt not? need anything/any else/more/further",
	  SIGN_GOOD },
	{ "nothing else/more/further is? needed/needs/to do", SIGN_GOOD },
	{ "no more #", SIGN_KIND }, { "showing/shows/show up", SIGN_KIND },
	{ "we/i have our/my _ now/back", SIGN_GOOD },
	{ "we/i have a/an/our/my _ _ back", SIGN_GOOD },
	{ "squared away", SIGN_GOOD }, { "sorted out?", SIGN_GOOD },
	{ "a non issue", SIGN_GOOD }, { "100 %", SIGN_KIND },

	/* before "# %" */
	{ "consider it done", SIGN_DOUBT },
	{ "consider it/this closed/resolved/addressed/complete", SIGN_GOOD },
	{ "can confirm", SIGN_GOOD }, { "i/we confirm", SIGN_KIND },

	/* Good, but alone not enough. */
	{ "done/complete/completed/finished", SIGN_FAIR },
	{ "fine/good/great/perfect/awesome/excellent/wonderful/fantastic/nice/"
	  "okay/ok/okey/k/cool/amazing/lovely/yay/woohoo/hooray", SIGN_FAIR },
	{ "correct/agree/agreed/right/sure/exactly/true", SIGN_FAIR },
	{ "received/got/arrived/came/delivered", SIGN_CAME },
	{ "installed/replaced/hired", SIGN_FAIR },
	{ "got it/this/that/your", SIGN_OTHER }, { "will do", SIGN_DOUBT },
	{ "noted/understood/acknowledged/ditto", SIGN_OTHER },
	{ "worked", SIGN_FAIR }, { "started", SIGN_FAIR },
	{ "so far so good", SIGN_DOUBT }, { "so far", SIGN_NONE },
	{ "works/working/good/fine/okay/ok/better so far", SIGN_DOUBT },
	{ "so far it/its/everything/all ...", SIGN_DOUBT },

	/* What contented people add. */
	{ "happy/glad/pleased/delighted/thrilled/relieved/love/loves/loving/"
	  "loved/:smile:/enjoying/excited", SIGN_KIND },
	{ "finally/forever/yay/hallelujah/congrats/kudos/credit", SIGN_KIND },
	{ "on time/track", SIGN_KIND }, { "full time", SIGN_KIND },
	{ "as of/it/we", SIGN_KIND },
	{ "every kid/student/class/room/week has/got/so", SIGN_KIND },
	{ "took/taken/been way/so/too/a/only/forever ... long/months/weeks/"
	  "while/time/forever", SIGN_KIND },
	{ "took ... # days/weeks/months", SIGN_KIND },
	{ "about time", SIGN_KIND },
	{ "i just? wish it/they/that/you/somebody/someone had/hadnt/didnt/wouldve/would not? have? taken/"
	  "take/been/happened/come until? ...", SIGN_KIND },
	{ "could/should/couldve/shouldve have? been/gone/happened better/"
	  "faster/quicker/sooner/easier/smoother", SIGN_KIND },
	{ "long wait", SIGN_KIND },
	{ "had to ask/email/call # ... times", SIGN_KIND },
	{ "had to ask/email/call twice/three/several/many times?", SIGN_KIND },
	{ "we/i got there", SIGN_KIND }, { "took until _", SIGN_KIND },
	{ "we/i now have/get/got", SIGN_KIND },
	{ "now we/i have/get", SIGN_KIND }, { "sticking with", SIGN_KIND },
	{ "appreciate*/thank/thanks/grateful/:thanks:/shoutout/shout",
	  SIGN_KIND },
	{ "smoothly/well/nicely/beautifully", SIGN_KIND },
	{ "using the/them/it/those daily?", SIGN_KIND },
	{ "ill/i/we will? let you know if/should ... ... again/back/changes/"
	  "else", SIGN_SKIP },
	{ "will/ill reach/let ... if anything/it ...", SIGN_SKIP },

	/* Shut it, or do not. */
	{ "close/closing it/this/that/out", SIGN_CLOSE },
	{ "please/can/may/could/to/and/ahead/ok/okay close", SIGN_CLOSE },
	{ "close please", SIGN_CLOSE },
	{ "you/they/who closed it/this/my? out?", SIGN_SKIP },
	{ "closed on my/our end", SIGN_GOOD },
	{ "gave/give/giving up", SIGN_AROUND },
	{ "dont/didnt/not/never care", SIGN_DOUBT },
	{ "just close", SIGN_DOUBT }, { "do not close ...", SIGN_OPEN },
	{ "dont close ...", SIGN_OPEN },
	{ "please dont/do/not not? close", SIGN_OPEN },
	{ "can/could/may/should be closed", SIGN_CLOSE },
	{ "should/can/could not be closed", SIGN_OPEN },
	{ "cant/shouldnt/couldnt be closed", SIGN_OPEN },
	{ "hold off on? closing ...", SIGN_OPEN },
	{ "not/isnt/arent/wasnt ready/time to close ...", SIGN_OPEN },
	{ "keep/leave it/this? open", SIGN_OPEN }, { "reopen", SIGN_OPEN },
	{ "re open", SIGN_OPEN },
	{ "why would you/anyone close ...", SIGN_OPEN },
	{ "disagree", SIGN_OPEN }, { "beg to differ", SIGN_OPEN },
	{ "incorrect/untrue/false", SIGN_OPEN },
	{ "is/are/was/theyre wrong/mistaken/lying", SIGN_OPEN },
	{ "not true/acceptable/so/correct/right/the case/good/enough",
	  SIGN_OPEN },
	{ "unacceptable", SIGN_OPEN },
	{ "unresolved/unsolved/unaddressed", SIGN_OPEN },
};

const size_t answer_sign_count =
	sizeof(answer_signs) / sizeof(answer_signs[0]);
