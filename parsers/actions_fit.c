/*
 * actions_fit.c - does a clause mean the step that it was compared with, and
 * does it say that the step is done?
 */
#include "parsers/actions_match.h"
#include "parsers/actions_stem.h"

enum { DECLARED_TAIL = 2 };

static const char auxiliaries[] =
	"is/are/was/were/be/been/has/have/had/got/get/gets/estan/esta/fueron/"
	"fue/ha/han/sido/se/being/theyre/its/quedo/quedaron";

/* Verbs in another than the past: "to order", "will order". */
static const char unreal[] =
	"to/will/ill/well/can/could/should/would/must/may/might/gonna/shall/"
	"please/lets/cant/wont/dont/didnt/not/never/a/voy/vamos/puedo";

static bool
has_any(const struct words *words, size_t from, size_t to, const char *any)
{
	for (size_t at = from; at < to; at++)
		if (word_is_any(&words->list[at], any))
			return true;
	return false;
}

/* "interviews are finished": the step's words, then one for done. */
static bool
is_declared(const struct words *words, size_t from, size_t to,
            const struct match *match)
{
	size_t at = 0;
	size_t size = 0;
	size_t subject = match->deed_at < match->first_hit ? match->deed_at
	                                                   : match->first_hit;

	if (subject >= to || !(match->head || match->same_verb ||
	    match->hits == match->wanted))
		return false;
	/* "done with the carts", "finished ordering", "mark the carts done" */
	if (cue_find(words, from, subject, CUE_DONE, &at, &size) &&
	    !has_any(words, at + size, subject, "by/before/until"))
		return true;
	return cue_find(words, subject + 1, to, CUE_DONE, &at, &size) &&
	       at + size + DECLARED_TAIL >= to;
}

/* "the van's here": is a verb hidden in it? */
static bool
is_contracted(const struct word *word)
{
	return word->folded.length > 2 && slice_ends(word->folded, "s") &&
	       (slice_ends(word->text, "'s") ||
	        slice_ends(word->text, "\xE2\x80\x99s"));
}

/* "placed the order", "the order was placed", "made the call": as a noun. */
static bool
is_deed_done(const struct words *words, size_t from, size_t to,
             const struct match *match)
{
	static const char light[] =
		"placed/made/put/gave/did/held/ran/submitted/conducted/"
		"performed/completed/sent";
	static const char passive[] = "placed/made/put/given/held/run/submitted/"
	                              "conducted/performed/in/completed";
	const size_t at = match->deed_at;

	if (match->deed == NULL || !match->same_verb ||
	    match->strange_before + match->strange_after > 0 ||
	    (stem_form(match->deed) != FORM_BARE && !(at + 1 < to &&
	     stem_form(match->deed) == FORM_GOING &&
	     word_is(&words->list[at + 1], "went"))) || cue_in(
	    words, from, to, CUE_FUTURE) || cue_in(words, from, to, CUE_HOPE))
		return false;
	if (at > from && has_any(words, from, at, light) &&
	    !has_any(words, from, at, unreal))
		return true;
	/* "the lot is clear" */
	if (at > from && word_is_any(match->deed, "clear/clean/open/dry/empty/"
	    "secure/level/straight/limpio/limpia/abierto/abierta") &&
	    match->hits == match->wanted && (word_is_any(&words->list[at - 1],
	    "is/are/now/all/completely/esta/estan") ||
	    is_contracted(&words->list[at - 1])))
		return true;
	/* "the renewal went through", "the posting went live" */
	if (words_match(words, at + 1, to, "has/have? went/gone through/live")
	    > 0 || (words_match(words, at + 1, to, "has/have? went/gone out/in/"
	    "to/over/off") > 0 && word_is_any(match->verb, "request*/send*/"
	    "submit*/mail*/invit*/survey*/notif*/announc*")))
		return true;
	return at + 2 < to && words_match(words, at + 1, to,
	       "was/were/is/are/has/have/went been? _") > 0 &&
	       has_any(words, at + 2, to < at + 4 ? to : at + 4, passive);
}

/* Is the verb there, and told as something that has happened? */
bool
match_is_told(const struct words *words, size_t from, size_t to,
        const struct match *match)
{
	size_t at = match->deed_at;
	enum form form;

	if (match->deed == NULL || (match->hits == 0 && !match->bare &&
	    !is_deed_done(words, from, to, match)))
		return false;
	if (is_deed_done(words, from, to, match))
		return true;
	form = stem_form(match->deed);
	/* "ya cambie la chapa", typed without its accent */
	if (form == FORM_BARE && at > from &&
	    word_is_any(&words->list[at - 1], "ya") &&
	    (slice_ends(match->deed->folded, "e") ||
	     slice_ends(match->deed->folded, "o")))
		form = FORM_PAST;
	if (form == FORM_BARE || form == FORM_GOING)
		return false;
	if (at > from && word_is_any(&words->list[at - 1], unreal) &&
	    !word_is_any(&words->list[at - 1], "not/never/wont/cant/didnt/dont"))
		return false;
	if (at > from + 1 && word_is_any(&words->list[at - 2], unreal) &&
	    words->list[at - 1].folded.length > 2 &&
	    slice_ends(words->list[at - 1].folded, "ly"))
		return false;
	/* "was to be cleared", "is to get cleared" */
	if (at > from + 1 && word_is_any(&words->list[at - 1], "be/get") &&
	    word_is_any(&words->list[at - 2], unreal))
		return false;
	/* "as for the carts, we installed the software" */
	if (form == FORM_PAST && at > from && match->first_hit < at &&
	    match->last_hit < at && match->strange_after > 0 &&
	    word_is_any(&words->list[at - 1], "i/we/ive/weve/they/he/she"))
		return at + 1 < to && words->list[at + 1].capital;
	/* "the vendor called us", for "call the vendor": who is
	   called calls, too */
	if (match->first_hit < at && stem_is_said(match->deed) &&
	    !has_any(words, match->first_hit, at, auxiliaries) &&
	    (has_any(words, at + 1, to, "us/me/in/sick/off/out") ||
	     word_is_any(&words->list[from], "the/our/my/their/el/la")))
		return false;
	/* "las familias nos avisaron" */
	if (at > from && stem_is_said(match->deed) &&
	    word_is_any(&words->list[at - 1], "me/nos") &&
	    !has_any(words, from, at, "ya"))
		return false;
	/* "the families sent us a letter": they, not to them */
	if (match->first_hit < at && at + 1 < to &&
	    word_is_any(match->deed, "sent/gave/emailed/mailed/wrote/called/"
	    "asked/told/trained/offered/mando/enviaron/mandaron/envio") &&
	    !has_any(words, from, at, auxiliaries) &&
	    word_is_any(&words->list[at + 1], "us/me/a/an/una/un/him/her/them"))
		return false;
	/* passive: "the carts are installed", "families notified" */
	/* "the office trained all day on the phones" */
	if (match->first_hit < at && match->strange_after > 0 &&
	    !has_any(words, from, at, auxiliaries) &&
	    !is_contracted(&words->list[at - 1]) &&
	    word_is_any(&words->list[from], "the/our/my/their"))
		return false;
	if (match->first_hit < at)
		return has_any(words, from, at, auxiliaries) ||
		       is_contracted(&words->list[at - 1]) ||
		       at + 1 >= to || !word_is_content(&words->list[at + 1]) ||
		       match->last_hit == at + 1;
	if (form == FORM_EITHER)
		return at > from ? !slice_ends(words->list[at - 1].folded, "s")
		       : words_have(words, from, to, "yesterday/ayer") ||
		         words_have(words, from, to, "this morning/afternoon") ||
		         words_have(words, from, to, "last/earlier _");
	return true;
}

/* "The meeting took place on Monday", "board approved it": the deed as a noun. */
static bool
took_place(const struct words *words, size_t from, size_t to,
           const struct match *match)
{
	if (match->strange_before > 0 || match->strange_after > 0 ||
	    cue_in(words, from, to, CUE_FUTURE) ||
	    cue_in(words, from, to, CUE_NOT) || cue_in(words, from, to, CUE_HOPE))
		return false;
	if (match->hits > 0 && (match->same_verb || match->head) &&
	    (words_have(words, from, to, "took place") ||
	     words_have(words, from, to, "was/were held") ||
	     (match->dated && !match->ahead && words_have(words, from, to,
	      "was/were/happened/fue on? this/last/yesterday/earlier/today/"
	      "ayer/hoy"))))
		return true;
	if (match->deed != NULL || match->hits < 2 ||
	    match->hits != match->wanted)
		return false;
	for (size_t at = from; at < to; at++)
		if (at - from < 64 && (match->own >> (at - from) & 1) != 0 &&
		    slice_ends(words->list[at].folded, "ed") && at > from &&
		    at + 1 < to)
			return true;
	return false;
}

/* Where the words for something that is so now end; `at` if there are none. */
static size_t
skip_result(const struct words *words, size_t at, size_t to)
{
	static const char *const results[] = {
		("is/are/has/have/was/were/got been? now? finally? all? "
		"up/here/back/ready/live/posted/installed/working/set/hung/open/"
		"delivered/assembled/mounted/built/fixed/online/arrived/signed/"
		"running/replaced/out/on/in"),
		"is/are/was/were? in hand",
		("is/are/was/were sitting? in my/our/the hand/hands/inbox/mail/"
		"office"),
		"is/are/went/has/have gone? out the door",
		"has/have/had? arrived/landed/shipped", "works/runs",
		"came/went/go/come/gone in/up/out/home/live/off/on",
		"has/have? turned/showed/shown up",
		"ya? llego/llegaron/funciona/funcionan/esta/estan _?",
		"we/i now? have", "tenemos", "have/got it/them",
	};
	static const char hidden[] = "now? finally? all? up/here/back/ready/"
	                             "live/set/open/in/on/out the? door?";

	for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++) {
		size_t size = words_match(words, at, to, results[i]);

		if (size > 0)
			return at + size;
	}
	/* "quotes in" */
	if (at > 0 && at + 1 == to && word_is_any(&words->list[at], "in/up/"
	    "live/here/posted") && word_is_content(&words->list[at - 1]))
		return to;
	return at > 0 && is_contracted(&words->list[at - 1])
	     ? at + words_match(words, at, to, hidden) : at;
}

/* What is to be replaced may be there, and is not replaced. */
static bool
is_changed(const struct match *match)
{
	return match->verb != NULL && word_is_any(match->verb, "replac*/swap*/"
	       "fix*/repair*/install*/mount*/hang*/paint*/upgrad*/move*/clean*/"
	       "instal*/cambi*/repar*/arregl*/pint*");
}

/* "The heater core is in hand" */
static bool
is_only_had(const struct words *words, size_t from, size_t to,
            const struct match *match)
{
	return is_changed(match) && has_any(words, from, to,
	       "hand/hands/it/them/inbox/have/tenemos");
}

/* "the desks are gone", of those to be hauled off. */
static bool
is_away(const struct words *words, size_t from, size_t to,
        const struct match *match)
{
	return match->verb != NULL && word_is_any(match->verb, "haul*/remov*/"
	       "take/throw/toss*/discard*/dispos*/dump*/retirar/quitar/sacar/"
	       "tirar/scrap/recycle/trash/evict*/tear/demolish") &&
	       match->head && match->strange_before == 0 &&
	       match->strange_after == 0 &&
	       !has_any(words, from, to, "from/in/at/for") &&
	       (words_have(words, from, to, "is/are/all/been/finally/now/both "
	                   "gone") || (to > from + 1 &&
	        word_is(&words->list[to - 1], "gone")));
}

/* "Bus 3 has its new camera", of the camera to be replaced. */
static bool
has_new_one(const struct words *words, size_t from, size_t to,
            const struct match *match)
{
	return is_changed(match) && match->head && match->strange_before == 0 &&
	       match->strange_after == 0 &&
	       words_have(words, from, to, "has/have now? a/its/their/his/her/"
	                  "the brand? new");
}

/* "Mrs. Pace has her new key": all that the step wants is so. */
static bool
is_reached(const struct words *words, size_t from, size_t to,
           const struct match *match)
{

	if (took_place(words, from, to, match))
		return true;
	if ((match->ahead && !has_any(words, from, to, "went/came/arrived/was/"
	     "were/turned/showed/llego/llegaron")) ||
	    cue_in(words, from, to, CUE_MOVE) ||
	    cue_in(words, from, to, CUE_FUTURE) ||
	    cue_in(words, from, to, CUE_NOT) ||
	    cue_in(words, from, to, CUE_WRONG))
		return false;
	if (is_away(words, from, to, match) ||
	    has_new_one(words, from, to, match))
		return true;
	if (match->thing && match->head && match->strange_before == 0 &&
	    match->strange_after == 0)
		for (size_t at = from; at < to; at++) {
			size_t end = skip_result(words, at, to);

			/* "are in", but not "are in room 5"; what is to be
			   installed may be in, and still in its box */
			if (end > at && !is_only_had(words, at, end < to ? end + 1
			    : to, match) &&
			    (end >= to || !word_is_content(&words->list[end])) &&
			    !(word_is(&words->list[end - 1], "in") &&
			      stem_is_installed(match->verb)) &&
			    !(word_is(&words->list[end - 1], "out") &&
			      stem_is_fixed(match->verb)))
				return true;
		}
	if (is_changed(match) && !has_any(words, from, to, "runs/works"))
		return false;
	return match->hits >= 2 && match->hits == match->wanted &&
	       match->deed == NULL && match->strange_before == 0 &&
	       match->strange_after == 0 && !match->beside &&
	       !stem_is_fixed(match->verb) &&
	       !has_any(words, from, to, "down/off/late/behind") &&
	       has_any(words, from, to, "theres/is/are/has/have/esta/estan/tiene/"
	               "tienen/tenemos/hay/theyre/runs/works");
}

/* How well a step fits; 0: not enough to be meant. */
int
match_fit(const struct words *words, size_t from, size_t to,
          const struct match *match)
{
	bool active = match->deed_at < match->first_hit;
	bool subject = match->strange_before == 0 || (match->deed != NULL &&
	               active && match->strange_before <= SUBJECT_WORDS_MOST);
	bool whole = match->hits == match->wanted ||
	             (match->hits >= 2 && match->hits * 3 >= match->wanted * 2 &&
	              (match->strange_after == 0 || match->head));
	bool strange = match->strange_before + match->strange_after > 0;
	int score = match->hits * 2 + match->particles + match->head +
	            (match->numbers > 0) +
	            (match->deed == NULL ? 0 : match->same_verb ? 3 : 1);
	bool enough = false;

	if (((match->hits > 0 && match->same_verb) || match->bare ||
	     is_deed_done(words, from, to, match)) && subject)
		enough = match->strange_after == 0 ||
		         (whole && match->strange_after <= 2);
	if (match->hits > 0 && match->deed != NULL && !match->same_verb &&
	    subject)
		enough = enough || ((whole || match->head) &&
		         match->strange_after == 0) ||
		         (match->hits >= 2 && whole &&
		          match->strange_after <= 1);
	if (!strange && (match->hits > 0 || match->same_verb))
		enough = enough || is_declared(words, from, to, match) ||
		         cue_in(words, from, to, CUE_FUTURE) ||
		         cue_in(words, from, to, CUE_DOING) ||
		         cue_in(words, from, to, CUE_MOVE);
	if (is_reached(words, from, to, match) ||
	    (!strange && match->dated && (match->hits > 0 || match->same_verb)))
		enough = true;
	/* "I will call them again": that is another step */
	if (cue_in(words, from, to, CUE_FUTURE) &&
	    words_have(words, from, to, "again/another/otra"))
		enough = false;
	return enough ? score : 0;
}

/* "in 2015", "last year", "every fall": not what the step is about. */
static bool
is_long_past(const struct words *words, size_t from, size_t to)
{
	enum { YEAR_FIRST = 1900, YEAR_LAST = 2200 };

	for (size_t at = from; at + 1 < to; at++)
		if (word_is_any(&words->list[at], "in/since/en/desde/of/summer/"
		    "fall/spring/winter/year") &&
		    words->list[at + 1].kind == WORD_NUMBER &&
		    words->list[at + 1].number >= YEAR_FIRST &&
		    words->list[at + 1].number <= YEAR_LAST)
			return true;
	return (words_have(words, from, to, "last year") &&
	        !words_have(words, from, to, "as/like/than/from/of last year")) ||
	       words_have(words, from, to, "daily/weekly/monthly/nightly/"
	                  "yearly/annually") ||
	       words_have(words, from, to, "years ago") ||
	       words_have(words, from, to, "every/each year/month/week/day/fall/"
	                  "spring/summer/winter/monday/tuesday/wednesday/"
	                  "thursday/friday/quarter/semester");
}

bool
match_is_done(const struct words *words, size_t from, size_t to,
        const struct match *match)
{
	if (match->other_number || match->elsewhere || match->foreign ||
	    is_long_past(words, from, to))
		return false;
	return is_declared(words, from, to, match) ||
	       match_is_told(words, from, to, match) ||
	       is_reached(words, from, to, match);
}
