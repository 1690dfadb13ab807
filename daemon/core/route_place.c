#include "core/route_place.h"

enum { NAMES_MOST = 4096, PREFIX_LEAST = 3,
       SLIP_LEAST = 7, SLIPS_LEAST = 9 };

struct school_name {
	struct phrase phrase;
	size_t school;
};

/* Said before a surname. */
static const char *const titles[] = {
	"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "coach", "officer",
	"sr", "sra", "srta", "senor", "senora", "senorita", "maestro",
	"maestra", "president", "presidente", "nurse", "custodian", NULL
};

/* Said after the name of a street, a county or a day. */
static const char *const not_schools[] = {
	"street", "avenue", "ave", "road", "rd", "drive", "lane", "blvd",
	"boulevard", "court", "highway", "hwy", "bridge", "county", "city",
	"township", "park", "library", "hospital", "memorial", "dc", "state",
	"holiday", "birthday", "calle", "avenida", "condado", "ciudad", NULL
};

/* Capitalised at the front of a sentence or always, and never first names. */
static const char *const not_first_names[] = {
	"at", "in", "from", "of", "for", "to", "the", "our", "my", "we",
	"and", "or", "all", "here", "hi", "hello", "dear", "with", "by",
	"since", "as", "is", "that", "this", "both", "re", "fwd", "fw",
	"school", "building", "escuela", "en", "de", "la", "a", "los", "las",
	"el", "elementary", "middle", "high", "academy", "academia", "center",
	"mtss", "pbis", "dit", "team", "staff", "teachers", "students",
	"cesar", "east", "west", "north", "south", "upper", "lower", "where",
	"when", "because", "need", "help", "training", "challenge",
	"barrier", "i", "at:", "not", "no", "only", "even", NULL
};

static bool
is_in_name(struct slice sender, const struct word *word)
{
	struct slice part;

	while (slice_next_word(&sender, &part)) {
		if (slice_equal_fold(part, word->text))
			return true;
	}
	return false;
}

/*
 * Does a name of one word, such as Lincoln, stand there for something other
 * than a school: a person after a title or first name, a street, a county?
 */
static bool
is_other_thing(const struct words *words, size_t at, size_t length,
               struct slice sender)
{
	const struct word *word = &words->words[at];
	const struct word *before = at > 0 ? word - 1 : NULL;
	size_t end = at + length;
	const struct word *after = end < words->count ? &words->words[end]
	                           : NULL;

	if (after != NULL && !after->is_after_gap && !after->is_first &&
	    word_is_one_of(after, not_schools))
		return true;
	if (after != NULL && route_word_is(after, "st") && after->is_capital &&
	    !after->is_after_gap && !after->is_first)
		return true;
	if (length > 1 || before == NULL)
		return false;
	if (word_is_one_of(before, titles) && before->line == word->line)
		return true;
	if (word->is_first || word->is_after_gap || !word->is_capital)
		return false;
	if (is_in_name(sender, before))
		return true;
	return before->is_capital && !before->is_shouted &&
	       !word_is_one_of(before, not_first_names) &&
	       !word_is_one_of(before, not_schools) &&
	       (!before->is_first || after == NULL || after->is_after_gap);
}

/*
 * "Jefferson Elementary" where only a Jefferson High School is ours: the kind
 * behind a name of one word is no word of any name of that school.
 */
static bool
is_of_other_kind(const struct school *school, const struct words *words,
                 size_t end)
{
	static const char *const kinds[] = {
		"elementary", "elem", "middle", "high", "preschool",
		"primary", "intermediate", NULL
	};
	const struct word *kind = end < words->count ? &words->words[end]
	                          : NULL;

	if (kind == NULL || kind->is_first || kind->is_after_gap ||
	    !kind->is_capital || !word_is_one_of(kind, kinds))
		return false;
	for (size_t i = 0; i <= school->alias_count; i++) {
		struct slice rest = slice_of(i == 0 ? school->name
		                             : school->aliases[i - 1]);
		struct slice part;

		while (slice_next_word(&rest, &part)) {
			if (slice_equal_fold(part, kind->text))
				return false;
		}
	}
	return true;
}

static size_t
read_names(const struct policy *policy, struct school_name *names,
           struct arena *arena)
{
	size_t count = 0;

	for (size_t i = 0; i < policy->school_count; i++) {
		const struct school *school = &policy->schools[i];

		for (size_t j = 0; j <= school->alias_count &&
		     count < NAMES_MOST; j++) {
			names[count].school = i;
			phrase_read(&names[count].phrase,
			            j == 0 ? school->name
			            : school->aliases[j - 1], arena);
			count++;
		}
	}
	return count;
}

/*
 * A school's name of one word with a slip in it: "Rosevelt", "Washingotn".
 * Long words only, and capitalised; what follows is looked at by others.
 */
static const struct school_name *
misspelt_name(const struct school_name *names, size_t count,
              const struct word *word)
{
	size_t length = word->text.length;

	if (!word->is_capital || length < SLIP_LEAST)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		const struct phrase *phrase = &names[i].phrase;
		struct slice name = phrase->words[0].text;

		if (phrase->count == 1 && name.length >= SLIP_LEAST &&
		    name.data[0] == word->text.data[0] &&
		    route_is_close(name, word->text,
		                   name.length >= SLIPS_LEAST ? 2 : 1))
			return &names[i];
	}
	return NULL;
}

/* The longest name that stands there, or NULL. */
static const struct school_name *
name_at(const struct school_name *names, size_t count,
        const struct words *words, size_t at)
{
	const struct school_name *best = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct phrase *phrase = &names[i].phrase;
		const struct word *word = &words->words[at];

		if ((best == NULL || phrase->count > best->phrase.count) &&
		    phrase_matches(phrase, words, at) &&
		    word->text.length == phrase->words[0].text.length)
			best = &names[i];
	}
	return best != NULL ? best
	       : misspelt_name(names, count, &words->words[at]);
}

/*
 * "the truth", "adams apple": a single word in small letters is a school only
 * if it is no everyday word, which cannot be known; then it must follow "at",
 * "from" or the like.
 */
static bool
is_said_of_place(const struct words *words, size_t at, size_t length)
{
	static const char *const places[] = {
		"at", "from", "in", "for", "of", "to", "school", "building",
		"escuela", "en", "de", NULL
	};
	const struct word *word = &words->words[at];

	if (word->is_capital || length > 1)
		return true;
	if (at > 0 && (word_is_one_of(word - 1, places) ||
	               ascii_is_digit(word[-1].text.data[0])))
		return true;	/* "at lincoln", "room 5 lincoln" */
	return word->is_first && (at + 1 == words->count ||
	                          words->words[at + 1].is_first);
}

struct place_before {
	size_t school;
	size_t end;	/* the word after its name */
	int weight;
};

struct places {
	int *counts;		/* of each school */
	int *weights;
	struct place_before before;
	bool is_joined;		/* two of them, by "and" */
};

/* "Lincoln and Truth", "Lincoln / Truth", "Lincoln y Truth". */
static bool
is_joined_to(const struct words *words, size_t end, size_t at)
{
	static const char *const joints[] = { "and", "y", "both", "plus",
	                                      NULL };

	if (at == end)
		return words->words[at].is_after_gap &&
		       !words->words[at].is_first;
	return at == end + 1 && word_is_one_of(&words->words[end], joints) &&
	       !words->words[end].is_first && !words->words[at].is_first;
}

/* How much it says that a school is named there: less behind "from". */
enum { SAID_WEIGHT = 2, SAID_FROM_WEIGHT = 1 };

/* "a sub from Lincoln", "moved to Adams": others are where it happens. */
static int
said_weight(const struct words *words, size_t at)
{
	static const char *const ways[] = { "from", "to", NULL };

	return at > 0 && !words->words[at].is_first &&
	       word_is_one_of(&words->words[at - 1], ways)
	       ? SAID_FROM_WEIGHT : SAID_WEIGHT;
}

static bool
says_both(const struct words *words)
{
	static const char *const both[] = { "both", "all", "each", "ambas",
	                                    "ambos", "todas", NULL };

	for (size_t i = 0; i < words->count; i++) {
		if (word_is_one_of(&words->words[i], both))
			return true;
	}
	return false;
}

/* "Jeff HS" in a form's field: the front of one school's name. */
const struct school *
route_school_begun(const struct policy *policy, const struct words *words)
{
	const struct school *found = NULL;

	if (words->count == 0 || words->words[0].text.length < PREFIX_LEAST)
		return NULL;
	for (size_t i = 0; i < policy->school_count; i++) {
		struct slice begun = words->words[0].text;
		struct slice name = slice_of(policy->schools[i].name);

		if (!slice_equal_fold(slice_part(name, 0, begun.length),
		                      begun))
			continue;
		if (found != NULL)
			return NULL;
		found = &policy->schools[i];
	}
	return found;
}

/* A name that counts, with that many words. */
static void
count_place(const struct words *words, size_t at, size_t length, size_t school,
            struct places *places)
{
	struct place_before *before = &places->before;
	bool is_joined = before->end > 0 && before->school != school &&
	                 is_joined_to(words, before->end, at);

	places->is_joined |= is_joined;
	*before = (struct place_before){
		.school = school, .end = at + length,
		.weight = is_joined ? before->weight : said_weight(words, at),
	};
	places->counts[school]++;
	places->weights[school] += before->weight;
}

/* The school of most weight, and whether another has as much. */
static enum place_finding
weigh_places(const struct policy *policy, const struct places *places,
             const struct school **school, int *times)
{
	enum place_finding finding = PLACE_NONE;
	int most = 0;

	*times = 0;
	for (size_t i = 0; i < policy->school_count; i++) {
		if (places->weights[i] > most) {
			*school = &policy->schools[i];
			*times = places->counts[i];
			most = places->weights[i];
			finding = PLACE_ONE;
		} else if (most > 0 && places->weights[i] == most) {
			finding = PLACE_TIE;
		}
	}
	return finding;
}

enum place_finding
route_school(const struct policy *policy, const struct words *words,
             struct slice sender, struct arena *arena,
             const struct school **school, int *times)
{
	size_t most = policy->school_count * 51 < NAMES_MOST
	              ? policy->school_count * 51 : NAMES_MOST;
	struct school_name *names = arena_alloc_array(arena, most,
	                                              sizeof(*names));
	struct places places = {
		.counts = arena_alloc_array(arena, policy->school_count,
		                            sizeof(*places.counts)),
		.weights = arena_alloc_array(arena, policy->school_count,
		                             sizeof(*places.weights)),
	};
	size_t count = read_names(policy, names, arena);
	enum place_finding finding;

	for (size_t at = 0; at < words->count; at++) {
		const struct school_name *name = name_at(names, count, words,
		                                         at);
		size_t length;

		if (name == NULL)
			continue;
		length = name->phrase.count;
		if (is_said_of_place(words, at, length) &&
		    !is_other_thing(words, at, length, sender) &&
		    !(length == 1 && is_of_other_kind(
		      &policy->schools[name->school], words, at + 1)))
			count_place(words, at, length, name->school, &places);
		at += length - 1;
	}
	finding = weigh_places(policy, &places, school, times);
	return finding == PLACE_TIE && places.is_joined && says_both(words)
	       ? PLACE_SEVERAL : finding;
}
