/* actions_people.c - a person's name, to whom something is handed on. */
#include "parsers/actions_parts.h"

/* The whole of "j.kowalski@riverbend.example" around an "@" at `at`. */
static struct slice
address_around(const struct words *words, size_t from, size_t at, size_t to)
{
	size_t begin = at;
	size_t end = at + 1;

	while (begin > from && !words->list[begin].spaced &&
	       words->list[begin - 1].kind != WORD_LINE)
		begin--;
	while (end < to && !words->list[end].spaced &&
	       words->list[end].kind != WORD_LINE)
		end++;
	while (end > at + 1 && words->list[end - 1].kind == WORD_MARK)
		end--;
	while (begin < at && words->list[begin].kind == WORD_MARK)
		begin++;
	return words_text(words, begin, end);
}

/* Words that begin a sentence, a place or a day, and no name. */
static const char no_names[] =
	"within/tomorrow/today/on/at/by/from/after/before/next/when/if/so/also/"
	"great/good/ok/okay/what/which/who/here/there/dear/regards/pasenlo/"
	"paselo/pasalo/favor/eso/lo/es/le/yo/no/ya/mi/un/una/con/de/del/los/las/"
	"se/ell/ot/pe/ots/iep/ap/clearway/yes/yep/sure/happy/glad/are/is/do/"
	"does/should/would/accept/accepted/acepto/reason/dit/all/any/ch/as/be/"
	"maybe/perhaps/probably/actually/unfortunately/honestly/respectfully/"
	"kindly/hey/check/talk/speak/call/email/see/loop/let/put/take/change/"
	"ownership/assigned/gladly/new/another/make/steps/plan/update/status/"
	"id/dejeme/dejenme/dejame/i/ill/im/ive/we/well/this/that/thats/not/please/she/he/they/it/its/"
	"thanks/thank/step/the/wrong/right/you/try/send/forward/give/route/"
	"assign/reassign/transfer/can/could/belongs/ask/contact/esto/por/el/la/"
	"to/mr/mrs/ms/dr/sra/sr/don/dona/a/an/my/our/your/then/and/but/or/in/for/"
	"hi/hello/sorry/redirect/pass/move/hand/decline/declined/ping/notify/"
	"involve/shift/switch/gracias/because/best/better/person/owner/most/"
	"some/nobody/somebody/someone/everyone/nope/never/how/why/where/done/"
	"due/removed/resolved/fixed/note/fyi/instead/since/while/until/once/"
	"monday/tuesday/wednesday/thursday/friday/saturday/sunday/reasignar/"
	"january/february/march/july/september/october/november/december/"
	"dec/jan/feb/mar/apr/jun/jul/aug/sep/oct/nov/friday/thanksgiving/"
	"christmas/ownership/responsible/reassigned/talked/asked/called/met";

/* Names, and something else: names only where another name word follows. */
static const char either[] =
	"will/may/april/june/august/hope/grace/mark/rose/art/dean/lincoln/"
	"washington/roosevelt/franklin/jefferson/adams/madison/monroe/grant/"
	"jackson/wilson/kennedy/junior/penny/bill/sue/pat/rich/frank/chase/"
	"summer/joy/faith/angel/chance/guy/jack/drew/ray/skip/jay/dawn/miles";

/* Behind a capital: an office or a school, no person. */
static const char institutions[] =
	"school/schools/elementary/middle/high/academy/department/dept/office/"
	"team/services/resources/education/district/center/county/isd/building/"
	"campus/committee/union/association/company/inc/room/grade/street/"
	"programs/relations/accountability/planning/support/affairs/systems/"
	"operations/technology/transportation/facilities/payroll/nutrition/"
	"finance/purchasing/maintenance/curriculum/assessment/instruction/"
	"management/alimentos/escolares/nutricion/police/"
	"avenue/ave/road/annex/wing/ecc/k/library/board/council";

static bool
is_capital_word(const struct word *word)
{
	return word->kind == WORD_PLAIN && word->capital && word->number < 0;
}

/* "J." of "J. P. Morales", of which the letter and the dot are words. */
static bool
is_initial(const struct words *words, size_t at, size_t to)
{
	return at + 2 < to && is_capital_word(&words->list[at]) &&
	       words->list[at].text.length == 1 &&
	       word_is_mark(&words->list[at + 1], '.');
}

static bool
starts_name(const struct words *words, size_t at, size_t to)
{
	const struct word *word = &words->list[at];

	if (is_initial(words, at, to))
		return is_capital_word(&words->list[at + 2]) &&
		       (words->list[at + 2].text.length > 1 ||
		        is_initial(words, at + 2, to));
	if (!is_capital_word(word) || word->text.length < 2 ||
	    word_is_any(word, no_names))
		return false;
	if (!word_is_any(word, either) && cue_at(words, at, to, CUE_PLACE) == 0)
		return true;
	return word_is_any(word, either) && at + 1 < to &&
	       is_capital_word(word + 1) && !word_is_any(word + 1, no_names) &&
	       !word_is_any(word + 1, institutions);
}

static bool
goes_on_name(const struct words *words, size_t at, size_t to)
{
	const struct word *word = &words->list[at];

	if (word->kind == WORD_PLAIN && !word->spaced)
		return true;	/* "Hyun-woo" */
	if (is_initial(words, at, to))
		return true;
	if (at + 1 < to && word_is_any(word, "de/la/las/los/del/van/von/der/bin/"
	                               "al/ben/da/di/du/le/st/y") &&
	    (is_capital_word(word + 1) || word_is_any(word + 1, "la/las/los/"
	                                              "der")))
		return true;
	return is_capital_word(word) && !word_is_any(word, institutions) &&
	       (word_is_any(word, either) || (!word_is_any(word, no_names) &&
	        word->text.length > 1) || slice_is(word->text, "II") ||
	        slice_is(word->text, "III") || slice_is(word->text, "IV"));
}

/* "'s" belongs to no name. */
static struct slice
without_possessive(struct slice name)
{
	if (slice_ends(name, "'s"))
		name.length -= 2;
	else if (slice_ends(name, "\xE2\x80\x99s"))
		name.length -= 4;
	return name;
}

/* How far a name beginning at `at` goes; `at` if none does. */
static size_t
end_of_name(const struct words *words, size_t at, size_t to)
{
	enum { WORDS_MOST = 7 };
	size_t end = at;

	/* "Nurse Bailey" */
	if (at + 1 < to && words->list[at].capital && word_is_any(
	    &words->list[at], "nurse/coach/officer/principal/chef") &&
	    starts_name(words, at + 1, to))
		end++;
	if (!starts_name(words, end, to))
		return at;
	while (end < to && end < at + WORDS_MOST) {
		if (end > at && !goes_on_name(words, end, to))
			break;
		end += is_initial(words, end, to) ? 2 : 1;
		/* 'Paul "Skip" Novak' */
		if (end + 3 < to && word_is_mark(&words->list[end], '"') &&
		    word_is_mark(&words->list[end + 2], '"') &&
		    is_capital_word(&words->list[end + 3]))
			end += 3;
	}
	/* "Washington Elementary" is no person, nor is "Lincoln" alone */
	if (end < to && is_capital_word(&words->list[end]) &&
	    word_is_any(&words->list[end], institutions))
		return at;
	return end;
}

struct slice
person_at(const struct actor *actor, size_t from, size_t to)
{
	const struct words *words = &actor->words;
	size_t end;

	while (from < to && (words->list[from].kind == WORD_MARK ||
	       word_is_any(&words->list[from], "mr/mrs/ms/dr/sr/sra")))
		from++;
	if (from >= to)
		return SLICE("");
	end = end_of_name(words, from, to);
	if (end < from + 2)
		return SLICE("");
	return without_possessive(words_text(words, from, end));
}

/*
 * A single word that is no name though it has a capital: it only begins the
 * sentence ("Phones belong to ..."), or names an office ("Assessment &
 * Accountability").
 */
static bool
is_only_capital(const struct actor *actor, size_t from, size_t at, size_t end,
                size_t to)
{
	static const char deeds[] =
		"would/can/could/should/will/is/has/now/actually/already/also/"
		"might/may/knows/takes/took/runs/handles/covers/cover/leads/"
		"manages/oversees/owns/does/coordinates/supervises/directs/"
		"replaced/agreed/offered/volunteered/left/retired/works/wants/"
		"said/says/or/and/please/in/at/from/over/,/-/:/(/cubre/lleva/"
		"maneja/puede/debe/es/and";
	static const char *const endings[] = {
		"tion", "ment", "ability", "miento", "cion", "ance",
	};
	const struct words *words = &actor->words;
	struct slice only = words->list[at].folded;

	if (end != at + 1)
		return false;
	if (word_is_any(&words->list[at], institutions) ||
	    (at >= from + 2 && word_is_mark(&words->list[at - 1], '&') &&
	     cue_at(words, at - 2, at, CUE_PLACE) > 0))
		return true;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (only.length > 7 && slice_ends(only, endings[i]))
			return true;
	return (at == actor->sentence.begin || (at > 0 &&
	        (words->list[at - 1].kind == WORD_LINE ||
	         word_is_mark(&words->list[at - 1], '.')) &&
	        !words_have(words, at >= 2 ? at - 2 : 0, at, "mr/mrs/ms/dr"))) &&
	       end < to && words_match(words, end, to, deeds) == 0;
}

bool
person_find(const struct actor *actor, size_t from, size_t to,
            struct slice *name)
{
	const struct words *words = &actor->words;
	struct slice best = SLICE("");
	size_t longest = 0;

	for (size_t at = from; at < to; at++) {
		size_t end;

		if (word_is_mark(&words->list[at], '@')) {
			*name = address_around(words, from, at, to);
			return true;
		}
		end = end_of_name(words, at, to);
		if (end - at > longest &&
		    !is_only_capital(actor, from, at, end, to)) {
			longest = end - at;
			best = words_text(words, at, end);
		}
		if (end > at)
			at = end - 1;
	}
	if (longest == 0)
		return false;
	*name = without_possessive(best);
	return true;
}
