/*
 * Whom a report concerns, only where it says so. The ways to say it are
 * patterns of a few words: "a|b" is one of several words, "[a]" may be left
 * out, and what begins with "@" is a kind of word (is_kind).
 */
#include "core/route_scope.h"

#include "core/route_place.h"

const char *const route_scopes[] = {
	"classroom", "grade", "school", "several", "district", NULL,
};

/* Departments of the district's office, and what is no department. */
static const char *const offices[] = {
	"it", "hr", "business", "curriculum", "each", "of", "the", "police",
	"fire", "education", "state", "resources", "technology", "health",
	"transportation", "other", "special", "which", "a", "another",
	"facilities", "maintenance", "payroll", "finance", "nutrition", NULL
};

/* --- patterns --- */

struct scope_patterns {
	const char *scope;
	const char *const *patterns;
};

static const char *const classroom_patterns[] = {
	"my [own] class|classroom|room|homeroom|salon|aula",
	"my @any class|classroom", "my @any @any class|classroom",
	"my kinder|kindergarten|preschool|prek|math|science room",
	"my @ordinal graders", "my advisory", "my preschoolers|kinders",
	"my kindergartners|kindergarteners|toddlers",
	"in our class|classroom|room", "in our @any classroom",
	"our room|classroom has|is|was|gets|got|cant|doesnt|needs|hasnt|isnt|"
		"wont|still|only|never",
	"our @any classroom has|is|was|gets|got|cant|doesnt|needs|hasnt|"
		"isnt|wont|still|only|never",
	"just|only [in] my|our class|classroom|room",
	"my [own] @ordinal hr|hour|period|section", "my section",
	"one|single classroom", "mi [propio|propia] salon|clase|aula|grupo",
	NULL
};

static const char *const grade_patterns[] = {
	"all [of] [our] kindergarten|kinder|kindergartners|kindergarteners",
	"all [of] [the] [our] [@number] kindergarten|kinder|preschool|prek "
		"classes|classrooms|rooms|teachers",
	"all [of] [the] [our] @group teachers|classes",
	"all [of] [the] [our] @ordinal graders", "every @ordinal grader",
	"every @ordinal grade teacher|classroom|student",
	"all of @ordinal",
	"all [of] [the] [our] freshmen|sophomores|juniors|seniors",
	"every freshman|sophomore|junior|senior",
	"freshmen|sophomores|juniors|seniors only|and|or",
	"grade level team", "whole|entire grade|department|dept|team",
	"whole|entire @group team|department|dept",
	"grade|department|team wide", "our|my department|dept",
	"our|my [whole] [entire] grade level", "my grade", "our grade",
	"grade @number team|teachers|classes|classrooms",
	"kindergarten|kinder|prek|preschool team|teachers",
	"upper|lower grades|elementary|el", "primary|intermediate grades|team",
	"k 1|2|3 team|teachers", "3s|4s|5s team|teachers|rooms|classrooms",
	"counseling|counselling department|team",
	"todo [el] grado|departamento|kinder",
	"todos [los] [salones|grupos] [de] kinder", NULL
};

static const char *const school_patterns[] = {
	"whole|entire [of] [our] school|building|campus|center|academy",
	"whole|entire [teaching] staff|faculty|elementary",
	"whole|entire @school", "whole|entire @any staff|faculty",
	"whole|entire @any @any staff|faculty",
	"school|building|center|campus wide",
	"schoolwide", "buildingwide", "campuswide",
	"school|building|center as a whole",
	"all [of] [the] [our] staff|faculty",
	"all [of] [the] [our] teachers|classes|students|families at|in|here",
	"all @count teachers|staff|students|classrooms|kids",
	"all [of] [us] at|in|here [@school]", "all of @school",
	"all [of] [the] [our] classrooms|grades",
	"everyone|everybody at|in [our] @school", "everyone|everybody here",
	"everyone|everybody|nobody on [the] [our] staff",
	"no one on [the] [our] staff",
	"no one at|in [the] [our] [this] @school|school|building|center",
	"nobody at|in [the] [our] [this] @school|school|building|center",
	"none of us at|in|here",
	"none of [our] [the] teachers|staff|classrooms|grades",
	"no teacher|classroom in|at [the] [our] [this] @school|school|building",
	"everyone|everybody at|in [the] [our] [this] school|building|center",
	"across|throughout [the] [our] school|building|campus|center",
	"across|throughout [all] [of] @school",
	"every|all classroom|classrooms|grade|grades",
	"all [of] [the] [our] rooms",
	"every adult|child|person|para|team in|at [the] [our] [this] "
		"building|school|center|@school",
	"every [single] teacher|room at|in @school|here",
	"every [single] teacher|room|kid|student at|in|of [the] [our] [this] "
		"school|building|center",
	"every single classroom",
	"toda [la|nuestra] escuela|academia|primaria",
	"todo [el] edificio|plantel|centro",
	"todo [el] personal de|en [la] escuela|@school",
	"todos los salones|grados|maestros de|en [la] escuela|@school",
	"todos los salones|grados|maestros", "todas las clases|maestras",
	"todo|toda [el] [la] @school", "todo [el] personal", NULL
};

static const char *const several_patterns[] = {
	"several|multiple|many|some [of] [our] [the] schools|buildings",
	"several|multiple|many|some @any schools|buildings",
	"both [of] [our] [my] [the] schools|buildings|campuses|staffs|sites",
	"more than one school|building|campus|site|elementary",
	"both elementaries", "both @any schools", "both @school and @school",
	"elementary|middle|high schools|buildings", "our|other elementaries",
	"all [of] [the] [our] elementaries|elementary",
	"every [single] elementary|middle",
	"few [of] [our] [the] schools|buildings",
	"couple|handful [of] [our] [the] schools|buildings",
	"across schools|buildings|sites", "elementary buildings",
	"varias|algunas escuelas", "ambas escuelas", NULL
};

static const char *const district_patterns[] = {
	"district wide", "districtwide", "distrito entero",
	"across|throughout [the] [our] [whole] [entire] district",
	"across|throughout all [of] [the] [our] schools|buildings",
	"whole|entire [school] district",
	"anywhere|everywhere in [the] [our] district",
	"everyone|everybody|nobody in [the] [our] district",
	"no one in [the] [our] district",
	"all over [the] [our] district", "across [the] @any district",
	"every @any in [the] [our] district", "across|throughout @district",
	"all [of] [the] [our] schools|buildings|campuses|sites",
	"all @number [of] [the] [our] schools|buildings",
	"all eight [schools]", "all the district schools",
	"every [single] school|building|campus|site",
	"every|each one of [the] [our] schools|buildings",
	"each of [the] [our] schools|buildings", "cada escuela|plantel",
	"all @any in|across [the] [our] district",
	"all district teachers|staff|employees",
	"todos|todas [los] [las] @any del distrito",
	"no school|building|elementary in [the] [our] district",
	"none of [the] [our] schools|buildings|elementaries",
	"system wide", "systemwide", "pre k 12", "prek 12", "k 12",
	"k through 12", "todos [los] planteles",
	"schools|buildings in|across [the] [our] district",
	"todo [el] distrito", "todas [las] [nuestras] escuelas",
	"toda [la] red", NULL
};

/* From the widest to the narrowest. */
static const struct scope_patterns scope_table[] = {
	{ "district", district_patterns },
	{ "several", several_patterns },
	{ "school", school_patterns },
	{ "grade", grade_patterns },
	{ "classroom", classroom_patterns },
};

enum { SCOPES = sizeof(scope_table) / sizeof(scope_table[0]) };

/* What every pattern begins with, so that few words are looked at closely. */
static const char *const heads[] = {
	"my", "our", "just", "only", "one", "single", "mi", "all", "every",
	"whole", "entire", "grade", "department", "todo", "toda", "todos",
	"todas", "school", "schools", "building", "buildings", "center",
	"campus", "schoolwide", "buildingwide", "campuswide", "everyone",
	"everybody", "nobody", "no", "across", "throughout", "several",
	"multiple", "many", "some", "both", "few", "elementary", "varias",
	"algunas", "ambas", "district", "districtwide", "distrito",
	"anywhere", "everywhere", "none", "in", "middle", "high", "other",
	"system", "systemwide", "pre", "prek", "k", "team", "upper", "lower",
	"primary", "intermediate", "kindergarten", "kinder", "preschool",
	"3s", "4s", "5s", "counseling", "counselling", "couple", "handful",
	"each", "cada", "more",
	"freshmen", "sophomores", "juniors", "seniors", NULL
};

static bool
is_alternative(const struct policy *policy, struct slice token,
               const struct word *word)
{
	struct slice said = scope_meant(word);
	struct slice one;

	while (slice_next_field(&token, '|', &one)) {
		if (slice_equal(one, said) || slice_is(one, "@any"))
			return true;
		if (one.data[0] != '@')
			continue;
		if ((slice_is(one, "@school") &&
		     scope_is_of_school(policy, word)) ||
		    (slice_is(one, "@district") && word->is_capital &&
		     slice_equal_fold(slice_part(slice_of(policy->district), 0,
		                                 said.length), said)) ||
		    (slice_is(one, "@ordinal") &&
		     word_is_one_of(word, scope_ordinals)) ||
		    (slice_is(one, "@group") &&
		     word_is_one_of(word, scope_groups)) ||
		    (slice_is(one, "@count") && scope_is_number(word)) ||
		    (slice_is(one, "@number") &&
		     word_is_one_of(word, scope_numbers)))
			return true;
	}
	return false;
}

/* Where the pattern ends if it stands at that word, else 0. */
static size_t
pattern_end(const struct policy *policy, const char *pattern,
            const struct words *words, size_t at)
{
	struct slice rest = slice_of(pattern);
	struct slice token;
	size_t next = at;

	while (slice_next_field(&rest, ' ', &token)) {
		bool may_lack = token.data[0] == '[';
		const struct word *word = next < words->count
		                          ? &words->words[next] : NULL;

		if (may_lack)
			token = slice_part(token, 1, token.length - 1);
		if (word != NULL &&
		    (next == at || (!word->is_first && !word->is_after_gap)) &&
		    is_alternative(policy, token, word))
			next++;
		else if (!may_lack)
			return 0;
	}
	return next;
}

/* "the schoolwide assembly", "all staff meeting": the name of a thing. */
static bool
is_name_of_thing(const struct words *words, size_t end)
{
	static const char *const things[] = {
		"meeting", "meetings", "email", "emails", "assembly",
		"assemblies", "expectations", "pbis", "plan", "plans", "rule",
		"rules", "matrix", "event", "events", "newsletter", "memo",
		"survey", "calendar", "goal", "goals", "day", "days", "size",
		"sizes", "schedule", "list", "roster", "teacher", "mates",
		"retreat", "training", "pd", "office", "folder", "drive",
		"website", "behavior", "discussion", "party", "parents",
		"instruction", "system", "head", "heads", "chair", "chairs",
		"lead", NULL
	};
	const struct word *word = end < words->count ? &words->words[end]
	                                             : NULL;

	return word != NULL && !word->is_first && !word->is_after_gap &&
	       word_is_one_of(word, things);
}

static bool
says(const struct policy *policy, const struct words *words,
     const char *const *patterns)
{
	for (size_t at = 0; at < words->count; at++) {
		if (!word_is_one_of(&words->words[at], heads))
			continue;
		for (size_t i = 0; patterns[i] != NULL; i++) {
			size_t end = pattern_end(policy, patterns[i], words,
			                         at);

			if (end > 0 && !is_name_of_thing(words, end))
				return true;
		}
	}
	return false;
}

/* --- what patterns do not say --- */

/* "three schools", "four of the elementaries", "three elementary schools". */
static bool
says_several(const struct words *words)
{
	static const char *const not_before[] = {
		"between", "covers", "serves", "from", "than", "cover",
		"serve", "entre", NULL
	};
	static const char *const shared[] = {
		"works", "work", "serves", "covers", "split", "travels",
		"shared", NULL
	};

	for (size_t i = 0; i < words->count; i++) {
		if (!word_is_one_of(&words->words[i], scope_numbers) ||
		    (i > 0 && word_is_one_of(&words->words[i - 1],
		                             not_before)) ||
		    (i > 1 && word_is_one_of(&words->words[i - 2], shared)))
			continue;
		for (size_t j = i + 1; j < words->count && j <= i + 3; j++) {
			if (words->words[j].is_after_gap)
				break;
			if (word_is_one_of(&words->words[j], scope_schools))
				return j + 1 == words->count ||
				       !route_word_is(&words->words[j + 1],
				                      "now");
		}
	}
	return false;
}

/* "without a third grade teacher": one person, one text, one room. */
static bool
is_one_of_grade(const struct words *words, size_t after)
{
	static const char *const ones[] = {
		"teacher", "text", "texts", "level", "levels", "standard",
		"standards", "student", "boy", "girl", "kid", "child", "class",
		"classroom", "room", "reading", "position", "para", "aide",
		NULL
	};

	return after < words->count && !words->words[after].is_after_gap &&
	       word_is_one_of(&words->words[after], ones);
}

/* "Lincoln / 1st / staffing": a form on one line. */
static bool
is_grade_alone(const struct words *words, size_t at)
{
	const struct word *word = &words->words[at];

	return word->is_after_gap && ascii_is_digit(word->text.data[0]) &&
	       word_is_one_of(word, scope_ordinals) && !word->is_first &&
	       at + 1 < words->count && words->words[at + 1].is_after_gap &&
	       !words->words[at + 1].is_first;
}

/* "3rd grade", "the math team"; not "moved from 5th grade". */
static bool
says_grade(const struct words *words)
{
	static const char *const grades[] = { "grade", "gr", "grado", NULL };
	static const char *const departments[] = { "department", "dept",
	                                           "departamento", NULL };

	for (size_t i = 1; i < words->count; i++) {
		const struct word *word = &words->words[i];
		const struct word *before = word - 1;

		if (is_grade_alone(words, i))
			return true;
		if (word->is_after_gap && !before->is_capital)
			continue;
		if (word_is_one_of(word, grades) && !word->is_after_gap &&
		    word_is_one_of(before, scope_ordinals) &&
		    !(i >= 2 && route_word_is(before - 1, "from")) &&
		    !is_one_of_grade(words, i + 1))
			return true;
		if (word->is_after_gap)
			continue;
		if (word_is_one_of(word, departments) &&
		    !word_is_one_of(before, offices) &&
		    !is_name_of_thing(words, i + 1))
			return true;
		if ((route_word_is(word, "team") ||
		     route_word_is(word, "plc")) &&
		    (word_is_one_of(before, scope_groups) ||
		     (scope_is_number(before) && before->text.length <= 2)))
			return true;
	}
	return false;
}

/* "rm 12", "room B4", said by one who teaches there. */
static bool
says_room(const struct words *words)
{
	static const char *const rooms[] = { "rm", "room", "salon", "aula",
	                                     NULL };
	static const char *const selves[] = { "i", "im", "ive", "my", "me", "mine",
	                                      "mi", "yo", NULL };
	bool is_own = false;

	for (size_t i = 0; i < words->count; i++)
		is_own |= word_is_one_of(&words->words[i], selves);
	for (size_t i = 1; is_own && i < words->count; i++) {
		struct slice text = words->words[i].text;
		bool is_numbered = text.length <= 4 &&
		                   (ascii_is_digit(text.data[0]) ||
		                    (text.length > 1 &&
		                     ascii_is_digit(text.data[1])));

		if (is_numbered && !words->words[i].is_first &&
		    word_is_one_of(&words->words[i - 1], rooms))
			return true;
	}
	return false;
}

const char *
route_scope(const struct policy *policy, const struct words *words)
{
	for (size_t i = 0; i < SCOPES; i++) {
		const char *scope = scope_table[i].scope;

		if (says(policy, words, scope_table[i].patterns) ||
		    (strcmp(scope, "several") == 0 && says_several(words)) ||
		    (strcmp(scope, "grade") == 0 && says_grade(words)) ||
		    (strcmp(scope, "classroom") == 0 && says_room(words)))
			return scope;
	}
	return NULL;
}
