/*
 * actions_cues.c - the phrases by which owners say what they decide.
 *
 * To teach one, add a line, and the sentence you saw to tests/corpus. Words
 * are folded: lower case, no accents, no apostrophes. What colours a sentence
 * (negations, doubts, times) is in actions_cues_mood.c.
 */
#include "parsers/actions_parts.h"

static const char *const accept[] = {
	"this/it/that/thats one? is/ones? definitely/totally/all? mine/ours",
	"its/thats definitely/all? mine/ours",
	"one/ones is? mine/ours",
	"i/we own/have this/it/that one?",
	"got it/this from here",
	"ive/weve/have got this/it one?",
	"run with it/this",
	"assign/give it/this/that one? to? me/us",
	"this/that one ill/i keep/take/own/handle",
	"ill/i will? keep this/it/that one",
	"ill/i/well/we will? be the one/ones to fix/handle/do/solve/own/take",
	"accepts this/the challenge/reto/assignment",
	"accepts ownership/responsibility",
	("taking/takes/take/own/owning/handle/handling this/it/that "
	"challenge/one? himself/herself"),
	"put me down",
	"put/add/with my name on/to/down it/this/that/there/one?",
	"challenge/reto accepted/aceptado",
	"soy yo? la/el responsable/encargada/encargado/duena/dueno ...",
	"put me on it/this/that",
	"this/that/it/ones one? ones/is on me/us",
	"ones/its on me/us",
	"i/ill/we volunteer",
	"mark/write/list/name/make me down? as the/an? owner",
	"me/nos apunto/apuntamos",
	"count on me/us for? this/it? one?",
	"im/i am? your/the owner/guy/gal of/on/for? this/it?",
	"put this/it/my under/in/on my? name on? it/this?",
	"name me",
	"count me in",
	"count/consider me as? the/an? owner",
	"falls under/my/our/me/us area?",
	("this/it/that is? my/our area/responsibility/department/job/lane/"
	"wheelhouse/house"),
	"belongs to me/us",
	("this/it/that/one falls/sits/lands/belongs/lies/lives in/under/on/"
	"to/with/within my/our _"),
	"my name all over it/this",
	"im/i am? in charge of this/it/that",
	"im/i am? on the hook for this/it/that",
	"thats/its my/our job/area/responsibility/lane/department",
	"this/it/that lands/sits/rests with/on me/us",
	"sign me up",
	"im/am the? right? owner/person/one/lead",
	"falls to/on me/us",
	"leave it/this with/to me/us",
	"you can count on me",
	"consider this/it/that mine/ours/accepted",
	"answer is accept",
	"yo? me/nos encargo/encargare/encargamos/encargaremos de? esto? yo?",
	"me/nos hago/hacemos cargo/responsable/responsables ...",
	"yo? lo/la/esto acepto/tomo/tomare/aceptamos/tomamos/asumo/asumimos",
	"lo voy a tomar/aceptar",
	"este caso/reto lo tomo",
	"yo lo hago/tomo/veo/manejo",
	"acepto/asumo/tomo este/el/la/esta _",
	"acepto",
	"aceptar",
	"dejenmelo/dejamelo a mi",
	"es mio/mia/nuestro",
	"cuenten conmigo",
	"yo lo resuelvo/arreglo/atiendo/llevo",
	"is/its my work/job/thing",
	"es mi trabajo",
	"that/this would be me/us",
	NULL,
};

static const char *const decline[] = {
	"not mine/ours/me/my/our/in/under ...",
	"isnt/not/aint/wasnt mine/ours/my/our ...",
	"wrong person/department/office/team/owner/place/desk/inbox/mailbox",
	"not the right/correct/best/one/owner/person ...",
	"not for/to/with/at me/us",
	"not a/an ... issue/matter/problem/question/thing",
	"not/isnt something i/we/my/our ...",
	"pass on this",
	("dont/do not? really? have ... authority/power/say/control/"
	"jurisdiction ..."),
	"have no authority/control/say/power/jurisdiction ...",
	"no authority/control/say over/on ...",
	"no tengo/tenemos autoridad/poder/control ...",
	"out/outside of? my/our ...",
	"outside of? the ...",
	"above my pay",
	"out of my hands/control",
	"nothing to do with me/us/my/our ...",
	"beyond my/our ...",
	"wrong guy/gal/man/woman/school/building/contact/one",
	"take me off",
	("no longer/dont/not work/handle/oversee/responsible/in/manage/"
	"supervise/run/lead/work/with/for/do ..."),
	"not responsible/in for/charge of? ...",
	"left/leaving/retired/retiring from? the district/department",
	("we/i/office/department/team dont/doesnt/cant/never really? do/"
	"handle/manage/oversee/control/own/supervise/run/cover/deal ..."),
	"dont/doesnt fall/belong under/to/with me/us/my/our ...",
	"someone/somebody elses ...",
	"no me/nos corresponde/toca/compete",
	"no es mio/nuestro/mi/de/asunto/responsabilidad",
	"no soy la/el/responsable/encargado/encargada ...",
	"no puedo aceptar/tomar/encargarme ...",
	"no manejo/manejamos/trabajo ...",
	"no acepto/aceptamos ...",
	"ya no trabajo/manejo/llevo ...",
	"off my desk/plate/list",
	"take my name off",
	"have to/must/need/going/like to? pass",
	"declin*",
	"nothing to do with",
	"not my _",
	"not by me/us",
	"made/decided/set/handled by the _",
	"not something _? i/we",
	"cant do/fix/help/change this/that/it/with",
	"not our/my _",
	"no puedo/podemos con esto",
	"passing on this/it/that",
	"say no to this/it",
	"no soy yo",
	"rechazo",
	"cant take new/anything/more _ ...",
	"must/gotta/hafta pass",
	"no from me/us",
	"not/isnt within/inside my/our/the _",
	"im/am/i/, no longer at",
	"not belong/fall under/to/with me/us/my/our",
	"dont/do/not have anything to do with",
	"not something _ can/could/should/does/do/handles",
	"find somebody/someone/another else/person/owner",
	"im the wrong _",
	("outside/beyond of? what/anything i/we/my/our ..."),
	("no way that? i/we can/could/will do/take/handle/get ..."),
	"cant do this/it one?",
	"give/hand/send/turn/pass this/it back to? you?",
	"giving/handing/sending/returning/passing this/it back? to you",
	NULL,
};

static const char *const hand_on[] = {
	"belongs/belong to/with/in/under",
	("send/forward/transfer/reassign/assign/give/route/pass/redirect/"
	"move/hand/refer/direct/kick/put/switch/shift/turn/reroute "
	"this/it/that/these/the one/challenge/assignment/matter/request? "
	"on/over/along? to/on"),
	"make him/her/them the? owner",
	("transferring/reassigning/handing/passing/rerouting/redirecting/"
	"switching this/it/that one? on/over/along? to"),
	"rather you/it/this/that gave/sent/moved/went/passed this/it/that? to",
	"put _ _? on it? instead?",
	"this/it/that/which lives/sits with/in/under/at",
	"send/forward/fwd/transfer/reassign/assign/route/redirect/refer to",
	"instead of me/us",
	("pas*/envi*/mand*/asign*/reasign*/transfier*/turn*/remit* esto/"
	"este/lo/la/le/caso? caso? a/al"),
	"pas*/envi*/mand*/asign*/reasign* ... a nombre de",
	"cambi* ... a nombre de",
	"reasignarselo/reasignenlo/reasignarlo/pasarlo/pasarselo/pasenselo",
	"ownership should/needs/must? to? move/go/be/transfer to?/with",
	"make _ _? the owner",
	"change the? owner/ownership to",
	"please give/hand/pass/move/turn over? to",
	("give/hand/pass/turn/move the rest of this/it/them? over/on? to"),
	"giving/moving/assigning this/it/that one? on/over? to",
	"owner should/is/must be? _",
	NULL,
};

static const char *const point_to[] = {
	("this/it/that should/needs/has/ought to? go/be/come sent?/"
	"assigned?/with? to/with/from?"),
	"should/could/can/would go/be/move to/with",
	"should get/have/take/own/handle this/it/that",
	"this/it/thats is/one? for",
	"ones for",
	"is a matter for",
	"is a/an/more _ _? issue/matter/question/thing/item/decision/call",
	("is/be/was the right/best/correct/actual/real? person/one/owner/"
	"contact/fit/lead/place/office/department/team"),
	"a better/good fit/person/contact/choice/owner",
	"better person/fit/choice/suited/equipped/positioned",
	"in charge of this/that/it",
	"is/are responsible for",
	"is under",
	"owns this/that/it/these/all",
	("can/could/should/will/would take/handle/own/help/answer/address/"
	"do/field this/it/that/with/these"),
	("does/handles/oversees/manages/runs/supervises/covers/owns this/"
	"that/these/it/all/the/our ..."),
	("would/should/could/need/needs/want to? talk/speak/check/reach/go/"
	"be to/with/out"),
	"talk/speak/reach/go to/with/out to?",
	"sounds/looks/seems/feels like/more/to ...",
	"goes to",
	"falls under/to/on",
	"is/are handled/managed/done/run by",
	"you want",
	"check with",
	"loop in",
	("is/are _ _? area/job/department/responsibility/call/thing/lane/"
	"world/team/wheelhouse"),
	"le toca/corresponde/compete a?",
	"es de/para/asunto/cosa/responsabilidad/trabajo de?",
	"hable*/pregunt*/contact*/consult* con/a/al",
	"person for this/it/that is",
	"persona correcta/indicada/adecuada es",
	"se encarga de",
	"better for _ _? to take/handle/own",
	"more of a _ _",
	"is the new _",
	"should be _ _",
	"that/this/it would be _ _",
	("forwarding/sending/transferring/reassigning/rerouting this/it/that? "
	"on/over? to"),
	"replacement/successor/encargada/encargado/responsable is/es",
	"you/youll/youd want/need",
	"let _ _? _? have/take/handle/own this/it",
	"is who you want/need",
	"gets this/it/that one?",
	"is now the/our _",
	"will be handling/taking/owning/running/leading this/it/that",
	("thats/this _ _? _? job/responsibility/area/department/call/lane/"
	"project/work"),
	"id/i would? ask/suggest/recommend/nominate/try _",
	("like/likes/want/wants/asked _ _? _? to take/handle/own/lead "
	"this/it/that over?"),
	"lo/la/eso/esto ve/lleva/maneja/atiende/coordina",
	"should have gone/come/been sent?/assigned?/routed? to/with",
	"needs/need/has/ought to take/own/handle/fix/do/lead this/it/that",
	("agreed/offered/volunteered/willing/happy/ready to take/own/handle/"
	"lead this/it/that"),
	NULL,
};

static const char *const removed[] = {
	"removed/resolved/fixed/solved/eliminated",
	("obstacle/barrier/challenge/problem/issue is gone/over/removed/"
	"resolved/fixed/solved/done/cleared/lifted"),
	"no longer exists/there/exist/remains/applies",
	"isnt/not there/around anymore",
	"no longer a/an? issue/problem/obstacle/barrier/challenge/exists",
	"doesnt exist anymore",
	"gone away? for good",
	"is/are/now fully/completely/totally/entirely/all/finally? gone now?",
	"taken care of",
	"takes/took care of the/everything/it whole?",
	"is/been/fully/was/its addressed",
	"addressed",
	"cleared up",
	("eliminado/eliminada/resuelto/resuelta/solucionado/solucionada/"
	"arreglado/arreglada/quitado/superado/removido"),
	"ya? se resolvio/soluciono/arreglo/elimino/quito",
	"ya? quedo resuelto/solucionado/arreglado/eliminado",
	"ya no existe",
	"obstaculo/problema/reto/barrera ya no esta/hay/existe",
	"ya no hay obstaculo/problema/barrera",
	"ya? no es un? problema/obstaculo",
	"gone away",
	"be gone",
	"got/get it/this resolved/fixed/solved/removed",
	"no more obstacle/barrier/problem/issue/problems/issues",
	"obstacle/barrier/problem/issue/challenge is out of the way",
	"barrier/obstacle lifted",
	"no obstacle/barrier/problem/challenge/issue anymore/left/now",
	"no obstacle/barrier/problem/challenge/issue any more",
	("obstacle/barrier/challenge/problem/issue has/have/was/is been? "
	"cleared/lifted/overcome"),
	"consider the/this obstacle/barrier/challenge/problem/issue gone",
	"is history",
	"its fully/completely/totally/all/finally? gone",
	"no longer any/an barrier/obstacle/problem/issue/challenge",
	("barrier/obstacle/challenge/problem/issue has/have been taken/cleared/"
	"lifted away"),
	("quitamos/quite/eliminamos/elimine/resolvimos/resolvi el/la/este/"
	"esta obstaculo/barrera/problema/reto/obstaculo"),
	("barriers/problems/issues/challenges/obstacles gone/removed/"
	"resolved/fixed/solved/over/cleared/lifted"),
	NULL,
};

static const char *const limited[] = {
	("only/except/mostly/partly/partially/temporarily/temporary/pending/"
	"most/some/half/tarp/minus/besides/until/least/bandaid/patch/"
	"patched/workaround/sort/kind"),
	"for now/the time/one/two/three/this _",
	"but/not/still/other/another/pero/excepto/solo/aun/todavia/casi/menos",
	"on our/my end/side",
	"near/nearly/close/almost/working/almost",
	"last/originally/previously/supposed/before",
	"once/when/after",
	"quite",
	NULL,
};

const char *const *const cue_decisions[CUES] = {
	[CUE_ACCEPT] = accept,
	[CUE_DECLINE] = decline,
	[CUE_HAND_ON] = hand_on,
	[CUE_POINT_TO] = point_to,
	[CUE_REMOVED] = removed,
	[CUE_LIMITED] = limited,
};

static const char *const *
phrases_of(enum cue cue)
{
	if (cue_decisions[cue] != NULL)
		return cue_decisions[cue];
	return cue_replies[cue] != NULL ? cue_replies[cue] : cue_moods[cue];
}

static size_t
longest_at(const struct words *words, size_t at, size_t to, enum cue cue)
{
	size_t longest = 0;

	for (const char *const *phrase = phrases_of(cue);
	     phrase != NULL && *phrase != NULL; phrase++) {
		size_t size = words_match(words, at, to, *phrase);

		if (size > longest)
			longest = size;
	}
	return longest;
}

/* "May 28" is no "may", "as well" no "we'll", "sí" no "si". */
static bool
is_other_word(const struct words *words, size_t at, enum cue cue)
{
	const struct word *list = words->list;

	/* "la lista": what is written down */
	if (cue == CUE_DONE && word_is(&list[at], "lista"))
		return at > 0 && word_is_any(&list[at - 1], "la/una/esta/mi/"
		                             "nuestra/su/esa");
	/* "the obstacle you reported" */
	if (cue == CUE_HEARSAY && word_is_any(&list[at], "reported/mentioned/"
	                                      "said"))
		return at > 0 && word_is_any(&list[at - 1], "you/originally/"
		                             "initially/first");
	if (cue == CUE_HOPE && word_is(&list[at], "may"))
		return (at > 0 && word_is(&list[at - 1], "you")) ||
		       (at + 1 < words->count && list[at + 1].number > 0) ||
		       (at > 0 && (list[at - 1].number > 0 ||
		        word_is_any(&list[at - 1], "of/by/in/until/end/late/"
		                    "early/this/next")));
	/* "which is when 2 will be done" */
	if (cue == CUE_IF && word_is(&list[at], "when") && at > 0 &&
	    word_is_any(&list[at - 1], "is/was/thats"))
		return true;
	/* "it sounds awful"; not "it sounds like 2 is done" */
	if (cue == CUE_DOUBT && word_is_any(&list[at], "looks/sounds"))
		return at + 1 < words->count && !word_is_any(&list[at + 1],
		       "like/to/as/done/complete/completed/finished/resolved/"
		       "fixed/good/ok/okay/fine/ready");
	/* "I'd like to move step 2 to Friday" */
	if (cue == CUE_HOPE && word_is_any(&list[at], "would/id"))
		return words_match(words, at + 1, words->count, "like to move/"
		                   "change/push/shift/reschedule/set/bump/"
		                   "extend") > 0;
	/* "no later than Friday" */
	if (cue == CUE_NOT && word_is(&list[at], "no"))
		return at + 2 < words->count &&
		       word_is(&list[at + 1], "later") &&
		       word_is(&list[at + 2], "than");
	/* "Done so far: 1, 2" */
	if (cue == CUE_PART && word_is(&list[at], "so"))
		return at + 2 < words->count && word_is_mark(&list[at + 2], ':');
	/* "2 can be marked complete" */
	if (cue == CUE_FUTURE && word_is(&list[at], "can"))
		return at + 2 < words->count && word_is_any(&list[at + 2],
		       "marked/checked/crossed/closed/considered/ticked/called");
	/* "one and two are behind us" */
	if (cue == CUE_DOING && at + 2 < words->count &&
	    word_is(&list[at + 1], "behind"))
		return word_is_any(&list[at + 2], "us/me");
	if (cue == CUE_IF && word_is(&list[at], "si"))
		return slice_ends(list[at].text, "\xC3\xAD") ||
		       (at + 1 < words->count &&
		        list[at + 1].kind == WORD_MARK);
	if (cue == CUE_IF && word_is(&list[at], "once"))
		return at + 1 < words->count &&
		       word_is_any(&list[at + 1], "de/del");
	/* "quité": what is taken away */
	if ((cue == CUE_LIMITED || cue == CUE_PART) &&
	    word_is(&list[at], "quite"))
		return slice_ends(list[at].text, "\xC3\xA9");
	if ((cue == CUE_FUTURE || cue == CUE_COMMIT) &&
	    word_is(&list[at], "well"))
		return at > 0 && word_is_any(&list[at - 1], "as/very/so/pretty/"
		                             "went/works/working/going");
	return false;
}

/*
 * Most words begin no phrase of a cue, and are asked for it again and again:
 * that there is none is remembered.
 */
size_t
cue_at(const struct words *words, size_t at, size_t to, enum cue cue)
{
	struct word_hints *hints = words->hints;
	uint64_t bit = UINT64_C(1) << cue;

	if (at >= to || is_other_word(words, at, cue))
		return 0;
	if (hints != NULL && at < words->count) {
		hints += at;
		if ((hints->known & bit) == 0) {
			hints->known |= bit;
			if (longest_at(words, at, words->count, cue) == 0)
				hints->none |= bit;
		}
		if ((hints->none & bit) != 0)
			return 0;
	}
	return longest_at(words, at, to, cue);
}

bool
cue_find(const struct words *words, size_t from, size_t to, enum cue cue,
         size_t *at, size_t *size)
{
	for (size_t word = from; word < to; word++) {
		size_t found = cue_at(words, word, to, cue);

		if (found > 0) {
			*at = word;
			*size = found;
			return true;
		}
	}
	return false;
}

bool
cue_in(const struct words *words, size_t from, size_t to, enum cue cue)
{
	size_t at;
	size_t size;

	return cue_find(words, from, to, cue, &at, &size);
}
