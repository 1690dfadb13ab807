/* dates_words.c - the names of months, weekdays and numbers, and their days. */
#include "parsers/dates_parts.h"

static const char *const months[] = {
	"january/jan/enero/ene", "february/feb/febrero", "march/mar/marzo",
	"april/apr/abril/abr", "may/mayo", "june/jun/junio", "july/jul/julio",
	"august/aug/agosto", "september/sep/sept/septiembre",
	"october/oct/octubre", "november/nov/noviembre",
	"december/dec/diciembre/dic",
};

static const char *const weekdays[WEEKDAYS] = {
	[WEEKDAY_MONDAY] = "monday/mon/lunes",
	[WEEKDAY_TUESDAY] = "tuesday/tue/tues/martes",
	[WEEKDAY_WEDNESDAY] = "wednesday/wed/weds/miercoles/mierc/mier",
	[WEEKDAY_THURSDAY] = "thursday/thu/thur/thurs/jueves/juev",
	[WEEKDAY_FRIDAY] = "friday/fri/viernes/vie/vier",
	[WEEKDAY_SATURDAY] = "saturday/sat/sabado",
	[WEEKDAY_SUNDAY] = "sunday/sun/domingo",
};

static const struct {
	const char *names;
	int32_t count;
} counts[] = {
	{ "a/an/one/un/una/uno", 1 }, { "two/dos", 2 }, { "three/tres", 3 },
	{ "four/cuatro", 4 }, { "five/cinco", 5 }, { "six/seis", 6 },
	{ "seven/siete", 7 }, { "eight/ocho", 8 }, { "nine/nueve", 9 },
	{ "ten/diez", 10 }, { "eleven/once", 11 }, { "twelve/doce", 12 },
	{ "fourteen/catorce", 14 }, { "fifteen/quince", 15 },
	{ "thirteen/trece", 13 },
	{ "sixteen/dieciseis", 16 }, { "seventeen/diecisiete", 17 },
	{ "eighteen/dieciocho", 18 }, { "nineteen/diecinueve", 19 },
	{ "veintiuno", 21 }, { "veintidos", 22 }, { "veintitres", 23 },
	{ "veinticuatro", 24 }, { "veinticinco", 25 }, { "veintiseis", 26 },
	{ "veintisiete", 27 }, { "veintiocho", 28 }, { "veintinueve", 29 },
	{ "twenty/veinte", 20 }, { "thirty/treinta", 30 },
	{ "sixty/sesenta", 60 }, { "ninety/noventa", 90 },
};

static const char *const ranks[] = {
	"first/1st/primer/primero/primera", "second/2nd/segundo/segunda",
	"third/3rd/tercer/tercero/tercera", "fourth/4th/cuarto/cuarta",
	"last/ultimo/ultima",
};

/* Long names that no other word looks like, so that a slip still shows them. */
static const char *const long_months[12] = {
	[0] = "january", [1] = "february", [8] = "september", [9] = "october",
	[10] = "november", [11] = "december",
};

static const char *const long_weekdays[WEEKDAYS] = {
	[WEEKDAY_MONDAY] = "monday", [WEEKDAY_TUESDAY] = "tuesday",
	[WEEKDAY_WEDNESDAY] = "wednesday", [WEEKDAY_THURSDAY] = "thursday",
	[WEEKDAY_FRIDAY] = "friday",
};

/*
 * Is the word that name but for one letter wrong, missing or too much, or two
 * swapped? The first must be right, and a last "s" makes another word.
 */
static bool
is_slip_of(const struct word *word, const char *name)
{
	struct slice wrong = word->folded;
	struct slice right = slice_of(name);
	size_t same = 0;
	size_t left;
	size_t meant;

	while (same < wrong.length && same < right.length &&
	       wrong.data[same] == right.data[same])
		same++;
	if (same == 0 || slice_ends(wrong, "s"))
		return false;
	while (wrong.length > same && right.length > same &&
	       wrong.data[wrong.length - 1] == right.data[right.length - 1]) {
		wrong.length--;
		right.length--;
	}
	left = wrong.length - same;
	meant = right.length - same;
	return (left <= 1 && meant <= 1) ||
	       (left == 2 && meant == 2 &&
	        wrong.data[same] == right.data[same + 1] &&
	        wrong.data[same + 1] == right.data[same]);
}

/* The place of the name that a slip made this of, or -1. */
static int
slip_of_any(const struct word *word, const char *const *names, int count)
{
	enum { SHORTEST = 5, LONGEST = 10 };

	if (word->kind != WORD_PLAIN || word->folded.length < SHORTEST ||
	    word->folded.length > LONGEST)
		return -1;
	for (int i = 0; i < count; i++)
		if (names[i] != NULL && is_slip_of(word, names[i]))
			return i;
	return -1;
}

int
month_named(const struct word *word)
{
	for (int i = 0; i < 12; i++)
		if (word->kind == WORD_PLAIN && word_is_any(word, months[i]))
			return i + 1;
	return slip_of_any(word, long_months, 12) + 1;
}

bool
weekday_named(const struct word *word, enum weekday *weekday)
{
	int slip;

	for (int i = 0; i < WEEKDAYS; i++)
		if (word->kind == WORD_PLAIN &&
		    word_is_any(word, weekdays[i])) {
			*weekday = (enum weekday)i;
			/* "she sat", "the sun", "they wed" */
			return word->capital ||
			       !word_is_any(word, "sat/sun/wed/mon");
		}
	slip = slip_of_any(word, long_weekdays, WEEKDAYS);
	if (slip < 0)
		return false;
	*weekday = (enum weekday)slip;
	return true;
}

int32_t
count_named(const struct word *word)
{
	if (word->kind == WORD_NUMBER && word->number <= 1000)
		return word->number;
	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
		if (word_is_any(word, counts[i].names))
			return counts[i].count;
	return -1;
}

int
rank_named(const struct word *word)
{
	for (int i = 0; i < 5; i++)
		if (word_is_any(word, ranks[i]))
			return i + 1;
	return 0;
}

/* Written out; "first" to "third" are too often no days. */
static const char *const ordinals[] = {
	"fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
	"eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
	"sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
};

int32_t
ordinal_day(const struct word *word)
{
	for (int i = 0; i < 17; i++)
		if (word_is(word, ordinals[i]))
			return i + 4;
	if (word_is(word, "thirtieth"))
		return 30;
	if (word->kind != WORD_PLAIN || word->number < 1 ||
	    !(slice_ends(word->folded, "st") ||
	      slice_ends(word->folded, "nd") ||
	      slice_ends(word->folded, "rd") || slice_ends(word->folded, "th")))
		return 0;
	return word->number;
}

int32_t
day_in_year(int year, int month, int day)
{
	struct civil date = { .year = year, .month = month, .day = day };

	if (year >= 0 && year < 100)
		date.year += 2000;
	return civil_is_valid(date) ? day_of(date) : DAY_NONE;
}

int32_t
day_next(int32_t today, int month, int day)
{
	enum { AMBIGUOUS_DAYS = 30, YEARS = 9 };
	int year = day_civil(today).year;

	/* A leap day may be eight years off. */
	for (int i = -1; i < YEARS; i++) {
		int32_t found = day_in_year(year + i, month, day);

		if (found == DAY_NONE)
			continue;
		if (found >= today)
			return found;
		if (today - found <= AMBIGUOUS_DAYS)
			return DAY_NONE;
	}
	return DAY_NONE;
}

int32_t
day_next_of_month(int32_t today, int day)
{
	struct civil date = day_civil(today);

	for (int i = 0; i < 12; i++) {
		int32_t found = day_in_year(date.year, date.month, day);

		if (found != DAY_NONE && found >= today)
			return found;
		date.month++;
		if (date.month > 12) {
			date.month = 1;
			date.year++;
		}
	}
	return DAY_NONE;
}
