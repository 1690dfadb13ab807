#include "core/route_place.h"

enum { NAMES_MOST = 4096 };

const char *const route_scopes[] = {
	"classroom", "grade", "school", "several", "district", NULL,
};

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
	return best;
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
	if (at > 0 && word_is_one_of(word - 1, places))
		return true;
	return word->is_first && (at + 1 == words->count ||
	                          words->words[at + 1].is_first);
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
	int *counts = arena_alloc_array(arena, policy->school_count,
	                                sizeof(*counts));
	size_t count = read_names(policy, names, arena);
	enum place_finding finding = PLACE_NONE;

	for (size_t at = 0; at < words->count; at++) {
		const struct school_name *name = name_at(names, count, words,
		                                         at);

		if (name == NULL)
			continue;
		if (is_said_of_place(words, at, name->phrase.count) &&
		    !is_other_thing(words, at, name->phrase.count, sender))
			counts[name->school]++;
		at += name->phrase.count - 1;
	}
	*times = 0;
	for (size_t i = 0; i < policy->school_count; i++) {
		if (counts[i] > *times) {
			*school = &policy->schools[i];
			*times = counts[i];
			finding = PLACE_ONE;
		} else if (counts[i] > 0 && counts[i] == *times) {
			finding = PLACE_TIE;
		}
	}
	return finding;
}

struct scope_phrases {
	const char *scope;
	const char *const *phrases;
};

static const char *const classroom_phrases[] = {
	"in my classroom", "in my class", "in my room", "my own classroom",
	"my own class", "just my class", "only my class", "one classroom",
	"a single classroom", "en mi salon", "en mi clase", "en mi aula",
	"mi salon", NULL
};

static const char *const grade_phrases[] = {
	"all of kindergarten", "grade level team", "whole grade",
	"entire grade", "grade wide", "department wide", "our department",
	"my department", "our dept", "todo el grado", NULL
};

static const char *const school_phrases[] = {
	"whole school", "entire school", "whole building", "entire building",
	"school wide", "schoolwide", "building wide", "buildingwide",
	"all staff", "whole staff", "entire staff", "across the school",
	"across the building", "across our building", "everyone in the building",
	"every classroom", "all classrooms", "all grades", "every grade",
	"toda la escuela", "todo el edificio", "todos los salones", NULL
};

static const char *const several_phrases[] = {
	"several schools", "several buildings", "multiple schools",
	"multiple buildings", "many schools", "many buildings",
	"some schools", "some buildings", "both schools", "both buildings",
	"both staffs", "a few schools", "a few buildings", "varias escuelas",
	"across schools", "across buildings", "elementary buildings", NULL
};

static const char *const district_phrases[] = {
	"district wide", "districtwide", "across the district",
	"whole district", "entire district", "anywhere in the district",
	"everyone in the district", "all over the district",
	"all the schools", "all schools", "every school", "every building",
	"all buildings", "all of our schools", "all our schools",
	"schools in the district", "all eight schools", "todo el distrito",
	"todas las escuelas", NULL
};

/* From the widest to the narrowest. */
static const struct scope_phrases scope_table[] = {
	{ "district", district_phrases },
	{ "several", several_phrases },
	{ "school", school_phrases },
	{ "grade", grade_phrases },
	{ "classroom", classroom_phrases },
};

enum { SCOPES = sizeof(scope_table) / sizeof(scope_table[0]) };

static bool
says(const struct words *words, const char *const *phrases,
     struct arena *arena)
{
	for (size_t i = 0; phrases[i] != NULL; i++) {
		struct phrase phrase;

		phrase_read(&phrase, phrases[i], arena);
		for (size_t at = 0; at < words->count; at++) {
			if (phrase_matches(&phrase, words, at))
				return true;
		}
	}
	return false;
}

static const char *const numbers[] = {
	"2", "3", "4", "5", "6", "7", "8", "9", "10", "two", "three", "four",
	"five", "six", "seven", "eight", "nine", "ten", "several", "dos",
	"tres", "cuatro", "cinco", "seis", NULL
};

static const char *const many_schools[] = {
	"schools", "buildings", "elementaries", "campuses", "escuelas", NULL
};

/* "three schools", "four of the elementaries", "three elementary schools". */
static bool
says_several(const struct words *words)
{
	for (size_t i = 0; i < words->count; i++) {
		if (!word_is_one_of(&words->words[i], numbers))
			continue;
		for (size_t j = i + 1; j < words->count && j <= i + 3; j++) {
			if (words->words[j].is_after_gap)
				break;
			if (word_is_one_of(&words->words[j], many_schools))
				return !(j + 1 < words->count &&
				         route_word_is(&words->words[j + 1], "now"));
		}
	}
	return false;
}

static const char *const ordinals[] = {
	"1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th",
	"11th", "12th", "first", "second", "third", "fourth", "fifth",
	"sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
	NULL
};

/* "3rd grade", "the math department"; not "moved from 5th grade". */
static bool
says_grade(const struct words *words)
{
	static const char *const grades[] = { "grade", "gr", NULL };
	static const char *const departments[] = { "department", "dept",
	                                           NULL };
	static const char *const offices[] = {
		"it", "hr", "special", "business", "curriculum", "each", "of",
		"the", "police", "fire", "education", "state", "resources",
		"technology", "transportation", "other", NULL
	};

	for (size_t i = 1; i < words->count; i++) {
		const struct word *word = &words->words[i];
		const struct word *before = word - 1;

		if (word->is_after_gap)
			continue;
		if (word_is_one_of(word, grades) &&
		    word_is_one_of(before, ordinals) &&
		    !(i >= 2 && route_word_is(before - 1, "from")))
			return true;
		if (word_is_one_of(word, departments) &&
		    !word_is_one_of(before, offices))
			return true;
	}
	return false;
}

static bool
states(const struct words *words, const struct scope_phrases *scope,
       struct arena *arena)
{
	if (says(words, scope->phrases, arena))
		return true;
	return (strcmp(scope->scope, "several") == 0 && says_several(words)) ||
	       (strcmp(scope->scope, "grade") == 0 && says_grade(words));
}

const char *
route_scope(const struct words *words, struct arena *arena)
{
	for (size_t i = 0; i < SCOPES; i++) {
		if (states(words, &scope_table[i], arena))
			return scope_table[i].scope;
	}
	return NULL;
}

static const char *const district_words[] = { "district", "districtwide",
                                              "distrito", NULL };
static const char *const several_words[] = { "several", "multiple", "varias",
                                             "schools", "buildings", NULL };
static const char *const school_words[] = { "school", "building", "escuela",
                                            "edificio", "schoolwide", NULL };
static const char *const grade_words[] = { "grade", "grades", "department",
                                           "dept", "grado", NULL };
static const char *const classroom_words[] = { "classroom", "class", "room",
                                               "salon", "clase", "aula",
                                               NULL };

const char *
route_scope_stated(struct slice value, struct arena *arena)
{
	static const struct scope_phrases singles[] = {
		{ "district", district_words }, { "several", several_words },
		{ "grade", grade_words }, { "classroom", classroom_words },
		{ "school", school_words },
	};
	const char *scope;
	struct words words;

	words_init(&words, arena);
	words_add(&words, value, WEIGHT_WHOLE);
	scope = route_scope(&words, arena);
	for (size_t i = 0; scope == NULL && i < SCOPES; i++) {
		for (size_t w = 0; w < words.count; w++) {
			if (word_is_one_of(&words.words[w],
			                   singles[i].phrases))
				return singles[i].scope;
		}
	}
	return scope;
}
