/*
 * Whom a report concerns, as a form's field says it: single words will do.
 */
#include "core/route_place.h"
#include "core/route_scope.h"

static const char *const district_words[] = {
	"district", "districtwide", "distrito", NULL
};
static const char *const several_words[] = {
	"several", "multiple", "varias", "schools", "buildings", "escuelas",
	"both", "elementaries", "campuses", "bldgs", NULL
};
static const char *const room_words[] = {
	"classrooms", "classroom", "class", "room", "rm", "salon", "clase",
	"aula", NULL
};
static const char *const hours[] = {
	"hour", "hr", "period", "section", "block", "clase", NULL
};
static const char *const mine[] = { "my", "mine", "mi", NULL };
static const char *const all_words[] = { "all", "every", "each", NULL };
static const char *const larger[] = {
	"team", "grade", "grades", "level", "dept", "department", "plc",
	"school", "building", "grado", "equipo", NULL
};
static const char *const own_words[] = {
	"my", "mine", "one", "1", "single", "me", "myself", "own", "mi", "un",
	"una", "only", "just", NULL
};
static const char *const grade_words[] = {
	"grade", "grades", "gr", "graders", "department", "dept", "grado",
	"grados", "team", "teams", "level", "plc", "departamento", "equipo",
	"k", "tk", "pk", "cohort", "wing", "band", "hall", "education",
	"department", NULL
};
static const char *const school_words[] = {
	"school", "building", "escuela", "edificio", "schoolwide", "center",
	"centre", "campus", "staff", "faculty", "everyone", "everybody",
	"teachers", "classrooms", "centro", "plantel", "todos", "todas",
	"personal", "maestros", "all", "bldg", "academy", "site", "hs", "ms",
	"elem", "elementary", "primaria", "secundaria", NULL
};

static bool
has_any(const struct words *words, const char *const *list)
{
	for (size_t i = 0; i < words->count; i++) {
		if (word_is_one_of(&words->words[i], list))
			return true;
	}
	return false;
}

/* "3rd", "4s", "7/8", "kinder": how grades are called for short. */
static bool
has_grade(const struct words *words)
{
	for (size_t i = 0; i < words->count; i++) {
		const struct word *word = &words->words[i];
		struct slice text = word->text;

		if (word_is_one_of(word, grade_words) ||
		    word_is_one_of(word, scope_ordinals) ||
		    word_is_one_of(word, scope_groups) ||
		    (text.length == 3 && slice_starts(text, "gr") &&
		     ascii_is_digit(text.data[2])) ||
		    (text.length == 2 && ascii_is_digit(text.data[0]) &&
		     text.data[1] == 's') ||
		    (i > 0 && scope_is_number(word) && text.length <= 2 &&
		     scope_is_number(word - 1) && word[-1].text.length <= 2))
			return true;
	}
	return false;
}

/* How many schools are named, each by the front of its name. */
static size_t
names_schools(const struct policy *policy, const struct words *words)
{
	size_t count = 0;
	bool is_inside = false;

	for (size_t i = 0; i < words->count; i++) {
		bool names = scope_is_of_school(policy, &words->words[i]) &&
		             !(is_inside && !words->words[i].is_after_gap);

		count += names;
		is_inside = names || (is_inside &&
		                      words->words[i].is_capital &&
		                      !words->words[i].is_after_gap);
	}
	return count;
}

/* The form's own list of answers, with none of them chosen. */
static bool
is_unanswered(const struct words *words)
{
	return has_any(words, room_words) && has_grade(words) &&
	       has_any(words, school_words) && has_any(words, district_words);
}

const char *
route_scope_stated(const struct policy *policy, struct slice value,
                   struct arena *arena)
{
	const char *scope;
	struct words words;

	words_init(&words, arena);
	words_add(&words, value, WEIGHT_WHOLE);
	if (is_unanswered(&words))
		return NULL;
	scope = route_scope(policy, &words);
	if (scope != NULL)
		return scope;
	if (has_any(&words, district_words))
		return "district";
	if (has_any(&words, several_words))
		return "several";
	if (names_schools(policy, &words) > 1)
		return "several";
	if (has_any(&words, room_words) &&
	    (has_any(&words, own_words) || !has_grade(&words)) &&
	    !has_any(&words, all_words))
		return "classroom";
	if (has_any(&words, hours) ||
	    (has_any(&words, mine) && !has_any(&words, larger)))
		return "classroom";
	if (has_grade(&words))
		return "grade";
	if (has_any(&words, school_words) || names_schools(policy, &words) > 0)
		return "school";
	return has_any(&words, own_words) && words.count <= 6 ? "classroom"
	                                                      : NULL;
}
