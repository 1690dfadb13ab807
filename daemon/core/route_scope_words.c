#include "core/route_scope.h"

const char *const scope_ordinals[] = {
	"1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th",
	"11th", "12th", "first", "second", "third", "fourth", "fifth",
	"sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
	"primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "septimo",
	"octavo", "1er", "1ero", "2do", "3er", "3ero", "4to", "5to", "6to",
	"7mo", "8vo", NULL
};

const char *const scope_numbers[] = {
	"2", "3", "4", "5", "6", "7", "8", "9", "10", "two", "three", "four",
	"five", "six", "seven", "eight", "nine", "ten", "several", "dos",
	"tres", "cuatro", "cinco", "seis", NULL
};

const char *const scope_schools[] = {
	"schools", "buildings", "elementaries", "campuses", "sites", "escuelas",
	"planteles", "bldgs", NULL
};

/* How words are shortened in forms and on phones. */
static const struct {
	const char *said;
	const char *meant;
} short_words[] = {
	{ "bldg", "building" }, { "bldgs", "buildings" },
	{ "elem", "elementary" }, { "dist", "district" },
	{ "sch", "school" }, { "hs", "school" }, { "ms", "school" },
	{ "dept", "department" }, { "rm", "room" },
};

struct slice
scope_meant(const struct word *word)
{
	for (size_t i = 0; i < sizeof(short_words) / sizeof(short_words[0]);
	     i++) {
		if (slice_is(word->text, short_words[i].said))
			return slice_of(short_words[i].meant);
	}
	return word->text;
}

const char *const scope_groups[] = {
	"math", "mathematics", "science", "ela", "english", "reading",
	"literacy", "studies", "history", "language", "languages", "spanish",
	"music", "art", "arts", "pe", "ed", "sped", "esl", "ell", "el", "cte",
	"biology", "chemistry", "algebra", "humanities", "specials",
	"electives", "freshman", "sophomore", "junior", "senior", "freshmen",
	"sophomores", "juniors", "seniors", "kinder",
	"kindergarten", "preschool", "prek", "matematicas", "ciencias", NULL
};

bool
scope_is_number(const struct word *word)
{
	for (size_t i = 0; i < word->text.length; i++) {
		if (!ascii_is_digit(word->text.data[i]))
			return false;
	}
	return word->text.length > 0;
}

bool
scope_is_of_school(const struct policy *policy, const struct word *word)
{
	size_t length = word->text.length;

	for (size_t i = 0; word->is_capital && i < policy->school_count; i++) {
		const struct school *school = &policy->schools[i];

		for (size_t j = 0; j <= school->alias_count; j++) {
			struct slice name = slice_of(j == 0 ? school->name
			                             : school->aliases[j - 1]);

			if ((name.length == length ||
			     (name.length > length &&
			      name.data[length] == ' ')) &&
			    slice_equal_fold(slice_part(name, 0, length),
			                     word->text))
				return true;
		}
	}
	return false;
}
