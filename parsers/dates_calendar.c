/* dates_calendar.c - a month's day: "Dec 5th", "12/5", "el 5 de enero". */
#include "parsers/dates_parts.h"

/* What a number or a fraction counts, so that it is no day. */
static const char counted[] =
	"grade*/grader*/floor/period/hour*/quarter/semester/trimester/step*/"
	"time*/attempt/phase/person/people/round/batch/week*/day*/school*/"
	"teacher*/class*/section*/unit*/shipment*/box*/half/try/one/ones/option/"
	"email/report/room*/of/out/full/done/complete/completed/split/inch*/"
	"finished/student*/kid*/child*/staff/percent/year*/mile*/page*/"
	"period*/minute*/grado*/piso/paso/periodo/semestre/hora*/salon*/"
	"alumno*/maestro*/por/working/installed/ready";

/* Words that go before numbers which are no days. */
static const char numbered[] =
	"grade/grades/room/rooms/step/steps/ratio/page/pages/k/chapter/unit/bus/"
	"route/version/is/about/grado/grados/salon/paso/pasos/period/periods/"
	"building/ext/x";

static const char behind[] =
	"at/by/and/or/if/is/was/for/to/in/will/the/with/when/so/but/then/on/"
	"because/as/we/i/it/they/that/this/from/until/before/after/please/"
	"morning/afternoon/evening/night/noon/eod/cob/y/o/para/con/si/a/en/"
	"que/instead/not/now/works/latest/due/meeting/mtg/deadline/also/since/"
	"thanks/gracias";

const struct word *
date_word(const struct date_reader *r, size_t at)
{
	return at >= r->from && at < r->to ? &r->words->list[at] : NULL;
}

bool
date_word_is(const struct date_reader *r, size_t at, const char *any)
{
	const struct word *word = date_word(r, at);

	return word != NULL && word->kind != WORD_LINE &&
	       word_is_any(word, any);
}

bool
date_mark_is(const struct date_reader *r, size_t at, char mark)
{
	const struct word *word = date_word(r, at);

	return word != NULL && word_is_mark(word, mark);
}

bool
date_is_bounded(const struct date_reader *r, size_t at)
{
	const struct word *word = date_word(r, at);

	return word == NULL || !word_is_spoken(word) ||
	       word_is_any(word, behind);
}

static int32_t
number_at(const struct date_reader *r, size_t at, size_t digits_most)
{
	const struct word *word = date_word(r, at);

	if (word == NULL || word->kind != WORD_NUMBER ||
	    word->folded.length > digits_most)
		return -1;
	return word->number;
}

static bool
joined(const struct date_reader *r, size_t at, char mark)
{
	const struct word *next = date_word(r, at + 1);

	return date_mark_is(r, at, mark) && next != NULL && !next->spaced &&
	       !r->words->list[at].spaced;
}

static size_t
read_iso(const struct date_reader *r, size_t at, int32_t *day)
{
	const struct word *year = date_word(r, at);

	char mark = date_mark_is(r, at + 1, '/') ? '/'
	          : date_mark_is(r, at + 1, '.') ? '.' : '-';

	if (year == NULL || year->kind != WORD_NUMBER ||
	    year->folded.length != 4 || !joined(r, at + 1, mark) ||
	    !joined(r, at + 3, mark) || number_at(r, at + 2, 2) < 0 ||
	    number_at(r, at + 4, 2) < 0)
		return 0;
	*day = day_in_year(year->number, number_at(r, at + 2, 2),
	                   number_at(r, at + 4, 2));
	return 5;
}

enum { DATE_BEFORE = 8 };	/* words: "the date for the visit is 12/5" */

/* Do the words around 12/5 allow it to be a date? */
static bool
is_date_in_numbers(const struct date_reader *r, size_t at, size_t end)
{
	if (date_mark_is(r, end, '%') || joined(r, end, '/') ||
	    date_word_is(r, end, counted))
		return false;
	/* "the new date is 12/9" */
	for (size_t i = 2; i < DATE_BEFORE && at >= r->from + i &&
	     date_word_is(r, at - 1, "is/es"); i++)
		if (date_word_is(r, at - i, "date/deadline/target/eta/fecha"))
			return true;
	if (at > r->from && (date_word_is(r, at - 1, numbered) ||
	    (joined(r, at - 1, '/') || date_mark_is(r, at - 1, '$'))))
		return false;
	if (at > r->from && date_word_is(r, at - 1,
	    "by/on/due/until/till/before/to/for/para/el/del/hasta/since/after"))
		return true;
	return date_is_bounded(r, end) || at == r->from ||
	       !slice_ends(r->words->list[end].folded, "s");
}

static size_t
read_numbers(const struct date_reader *r, size_t at, int32_t *day)
{
	int32_t month = number_at(r, at, 2);
	int32_t number = number_at(r, at + 2, 2);
	int32_t year = number_at(r, at + 4, 4);
	const struct word *mark = date_word(r, at + 1);
	char c = mark == NULL || mark->kind != WORD_MARK ? 0
	                                                 : mark->text.data[0];

	if (month < 0 || number < 0 || (c != '/' && c != '-' && c != '.') ||
	    !joined(r, at + 1, c) || date_mark_is(r, at - 1, '.'))
		return 0;
	if (joined(r, at + 3, c) && year >= 0 &&
	    (r->words->list[at + 4].folded.length == 2 ||
	     r->words->list[at + 4].folded.length == 4)) {
		*day = day_in_year(year, month, number);
		return 5;
	}
	if (!is_date_in_numbers(r, at, at + 3) ||
	    (c != '/' && !(c == '-' && at > r->from && (date_word_is(r, at - 1,
	     "by/until/till/before/hasta") || (number > 12 && date_word_is(r,
	     at - 1, "on/to/for/para/el/is"))))))
		return 0;
	*day = month < 1 ? DAY_NONE : day_next(r->today, month, number);
	return 3;
}

/* ", 2027", "2027", "de 2027", "del 2027": its words, 0 without one. */
static size_t
read_year(const struct date_reader *r, size_t at, int *year)
{
	size_t size = 0;
	int32_t number;

	if (date_mark_is(r, at, ',') || date_word_is(r, at, "de/del"))
		size = 1;
	number = number_at(r, at + size, 4);
	if (number < 2000 || number > 2100)
		return 0;
	*year = number;
	return size + 1;
}

static int32_t
settle(const struct date_reader *r, int month, int32_t number, int year)
{
	if (year > 0)
		return day_in_year(year, month, number);
	return day_next(r->today, month, number);
}

/* "twenty-first": two words; 0 if it is none. */
static int32_t
ordinal_tens(const struct date_reader *r, size_t at)
{
	const struct word *word = date_word(r, at + 1);
	int32_t tens = date_word_is(r, at, "twenty") ? 20
	             : date_word_is(r, at, "thirty") ? 30 : 0;
	int32_t ones = word == NULL ? 0
	             : word_is_any(word, "first/second/third")
	               ? rank_named(word) : ordinal_day(word);

	return tens > 0 && ones > 0 && ones < 10 && word->number < 0
	       ? tens + ones : 0;
}

static int32_t
day_number(const struct date_reader *r, size_t at)
{
	const struct word *word = date_word(r, at);

	if (word == NULL)
		return 0;
	if (ordinal_tens(r, at) > 0)
		return ordinal_tens(r, at);
	if (word_is_any(word, "first/primero") && words_match(r->words, at + 1,
	    r->to, "of/de/del the/this/next/este/proximo? month/mes") > 0)
		return 1;
	if (word->kind == WORD_NUMBER && word->folded.length <= 2)
		return word->number;
	if (at > r->from && word_is_any(word, "first/second/third") &&
	    month_named(word - 1) > 0)
		return rank_named(word);
	return ordinal_day(word);
}

/* "Dec 5", "Dec. the 5th, 2026". */
static size_t
read_month_first(const struct date_reader *r, size_t at, int32_t *day)
{
	int month = month_named(&r->words->list[at]);
	size_t end = at + 1;
	int32_t number;
	int year = 0;

	if (month == 0)
		return 0;
	if (date_mark_is(r, end, '.') || joined(r, end, '-'))
		end++;
	if (date_word_is(r, end, "the"))
		end++;
	number = day_number(r, end);
	if (number == 0 && !date_word_is(r, end, "0/00"))
		return 0;
	end += ordinal_tens(r, end) > 0 ? 2 : 1;
	if (date_mark_is(r, end, '%') || joined(r, end, ':') ||
	    date_word_is(r, end, "am/pm/percent"))
		return 0;
	if (date_word_is(r, at, "may/march/mar") &&
	    !date_is_bounded(r, end) && number_at(r, end, 4) < 2000)
		return 0;	/* "we may 5 teachers" */
	end += read_year(r, end, &year);
	*day = settle(r, month, number, year);
	return end - at;
}

/* "5 Dec", "the 5th of January 2027", "primero de febrero", "1º de mayo". */
static size_t
read_day_first(const struct date_reader *r, size_t at, int32_t *day)
{
	const struct word *word = date_word(r, at);
	int32_t number = word == NULL ? -1 : word->number;
	size_t end = at + 1;
	int month;
	int year = 0;

	if (ordinal_tens(r, at) > 0) {
		number = ordinal_tens(r, at);
		end++;
	}
	if (date_word_is(r, at, "primero/first"))
		number = 1;
	if (date_word_is(r, at, "second/third") && date_word_is(r, end, "of"))
		number = rank_named(word);
	if (words_match(r->words, at, r->to, "treinta y uno/un de") > 0) {
		number = 31;
		end += 2;
	}
	if (number < 0 && word != NULL && date_word_is(r, end, "de/of"))
		number = date_word_is(r, end, "de") ? count_named(word)
		       : ordinal_day(word) > 0 ? ordinal_day(word) : -1;
	if (number < 0 || number > 99)
		return 0;
	if (date_word_is(r, end, "of/de") || joined(r, end, '-') ||
	    joined(r, end, '/'))
		end++;
	else if (word->kind == WORD_PLAIN && ordinal_day(word) == 0 &&
	         ordinal_tens(r, at) == 0)
		return 0;
	if (end >= r->to)
		return 0;
	month = month_named(&r->words->list[end]);
	if (month == 0 || (end == at + 1 && date_word_is(r, end, "may/march")
	    && !date_is_bounded(r, end + 1) &&
	    number_at(r, end + 1, 4) < 2000))
		return 0;
	end++;
	if (date_mark_is(r, end, '.') && r->words->list[end - 1].folded.length
	    < 5 && date_word(r, end + 1) != NULL &&
	    number_at(r, end + 1, 4) >= 2000)
		end++;
	if (joined(r, at + 1, '-') && joined(r, end, '-') &&
	    number_at(r, end + 1, 2) >= 0) {	/* "4-Dec-26" */
		year = 2000 + number_at(r, end + 1, 2);
		end += 2;
	}
	end += read_year(r, end, &year);
	*day = settle(r, month, number, year);
	return end - at;
}

/* "the 5th of next month", "the 15th of this month". */
static size_t
in_month(const struct date_reader *r, size_t at, int32_t number, int32_t *day)
{
	struct civil date = day_civil(r->today);
	size_t size = words_match(r->words, at, r->to, "of the? next month");

	if (size == 0)
		size = words_match(r->words, at, r->to,
		                   "de/del proximo/siguiente mes");
	if (size == 0)
		size = words_match(r->words, at, r->to,
		                   "de/del mes que/proximo viene?");
	if (size > 0) {
		date = day_civil(day_month_last(r->today) + 1);
	} else {
		size = words_match(r->words, at, r->to,
		                   "of/de/del this/este/presente month/mes");
		if (size == 0)
			return 0;
	}
	*day = day_in_year(date.year, date.month, number);
	if (*day < r->today)
		*day = DAY_NONE;	/* this month's is over */
	return size;
}

/* "2nd, 3rd and 4th period": is what the last counts no day? */
static bool
is_row_counted(const struct date_reader *r, size_t at)
{
	enum { LONGEST = 8 };

	for (int i = 0; i < LONGEST &&
	     (date_word_is(r, at, "and/or/y/o/to/through/thru") ||
	      date_mark_is(r, at, ',') || date_mark_is(r, at, '-') ||
	      date_mark_is(r, at, '/') || date_mark_is(r, at, '&')); i++) {
		const struct word *next;

		at++;
		if (date_word_is(r, at, "and/or/y/o"))
			at++;
		next = date_word(r, at);
		if (next == NULL ||
		    (rank_named(next) == 0 && ordinal_day(next) == 0))
			return false;
		at++;
	}
	return date_word_is(r, at, counted);
}

/* "the 11th", "el 15", "el día 15". */
static size_t
read_bare_day(const struct date_reader *r, size_t at, int32_t *day)
{
	int32_t number = day_number(r, at);
	const struct word *word = date_word(r, at);
	size_t next = at + (ordinal_tens(r, at) > 0 ? 2 : 1);
	int32_t in_named;
	bool is_spanish = at > r->from &&
	        (date_word_is(r, at - 1, "el/del") ||
	         (date_word_is(r, at - 1, "dia") &&
	          date_word_is(r, at - 2, "el/del")));

	if (number == 0 || (is_row_counted(r, next) && words_match(r->words,
	    next, r->to, "of the/this/next month") == 0) ||
	    date_mark_is(r, next, '%') || joined(r, next, ':'))
		return 0;
	if (word->kind == WORD_NUMBER && !(is_spanish &&
	    (date_is_bounded(r, next) ||
	     in_month(r, next, number, &in_named) > 0)))
		return 0;
	if (!date_is_bounded(r, next) &&
	    !date_word_is(r, next, "of/de/del") && !(at > r->from + 1 &&
	    date_word_is(r, at - 2, "by/on/until/till/before/due/for")))
		return 0;
	*day = day_next_of_month(r->today, number);
	return next - at + in_month(r, next, number, day);
}

/* "Dec 11 (Fri)", "12/11, Friday": the weekday must agree. */
static size_t
check_weekday(const struct date_reader *r, size_t at, int32_t *day)
{
	const struct word *word = date_word(r, at + 1);
	enum weekday weekday;

	if (word == NULL || !(date_mark_is(r, at, ',') ||
	    date_mark_is(r, at, '(')) || !weekday_named(word, &weekday))
		return 0;
	if (*day != DAY_NONE && day_weekday(*day) != weekday)
		*day = DAY_NONE;
	return date_mark_is(r, at + 2, ')') ? 3 : 2;
}

static size_t
any_calendar(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t size = read_iso(r, at, day);

	if (size == 0)
		size = read_numbers(r, at, day);
	if (size == 0)
		size = read_month_first(r, at, day);
	if (size == 0)
		size = read_day_first(r, at, day);
	if (size == 0)
		size = read_bare_day(r, at, day);
	return size;
}

size_t
date_calendar(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t size = any_calendar(r, at, day);

	return size == 0 ? 0 : size + check_weekday(r, at + size, day);
}
