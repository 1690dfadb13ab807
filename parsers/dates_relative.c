/* dates_relative.c - weekdays, today and tomorrow, ends, so many days. */
#include "parsers/dates_parts.h"

enum { WEEK = 7 };

static int32_t
weekday_after(int32_t today, enum weekday weekday)
{
	int32_t ahead = ((int32_t)weekday - (int32_t)day_weekday(today) + WEEK)
	                % WEEK;

	return today + (ahead == 0 ? WEEK : ahead);
}

static int32_t
weekday_next_week(int32_t today, enum weekday weekday)
{
	return today - (int32_t)day_weekday(today) + WEEK + (int32_t)weekday;
}

/* "next week", "of next week", "de la próxima semana", behind a weekday. */
static size_t
next_week(const struct date_reader *r, size_t at)
{
	static const char *const phrases[] = {
		"of? next week", "de la proxima semana", "de la semana proxima",
		"de la semana que viene", "de la siguiente semana",
		"de la semana entrante",
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		size_t size = words_match(r->words, at, r->to, phrases[i]);

		if (size > 0)
			return size;
	}
	return 0;
}

/* "Friday after next", but not "Friday after school". */
static bool
is_shifted(const struct date_reader *r, size_t at)
{
	const struct word *next;

	if (!date_word_is(r, at, "after/before/despues/antes/following"))
		return false;
	next = date_word(r, at + 1);
	if (next == NULL)
		return true;
	return next->kind != WORD_NUMBER && word_is_spoken(next) &&
	       !word_is_any(next, "school/work/lunch/class/classes/dismissal/"
	                    "noon/hours/i/we/they/you/she/he/it/pd/the/my/our");
}

/* The date behind a weekday: ", Dec 11th", "the 14th"; must fall on it. */
static size_t
dated(const struct date_reader *r, size_t at, enum weekday weekday,
      int32_t *day)
{
	size_t end = at;
	int32_t number;
	int32_t found = DAY_NONE;
	size_t size;

	if (date_mark_is(r, end, '.'))
		end++;
	if (date_mark_is(r, end, ',') || date_mark_is(r, end, '('))
		end++;
	if (date_word_is(r, end, "the/el/dia/on"))
		end++;
	if (date_word(r, end) == NULL)
		return 0;
	number = r->words->list[end].number;
	size = date_calendar(r, end, &found);
	if (size == 0 && number > 0 && number <= 31 &&
	    r->words->list[end].kind == WORD_NUMBER && end == at &&
	    date_is_bounded(r, end + 1)) {
		size = 1;	/* "el sábado 5" */
		found = day_next_of_month(r->today, number);
	}
	if (size == 0)
		return 0;
	*day = found != DAY_NONE && day_weekday(found) == weekday ? found
	                                                          : DAY_NONE;
	return end + size - at;
}

/* "first Monday in January". */
static size_t
ranked_weekday(const struct date_reader *r, size_t at, int32_t *day)
{
	int rank = rank_named(&r->words->list[at]);
	struct civil date = day_civil(r->today);
	enum weekday weekday;
	size_t size;
	int month;
	int32_t found;

	if (rank == 0 || date_word(r, at + 3) == NULL ||
	    !weekday_named(&r->words->list[at + 1], &weekday) ||
	    !date_word_is(r, at + 2, "of/in/de/en/del"))
		return 0;
	month = month_named(&r->words->list[at + 3]);
	size = words_match(r->words, at + 2, r->to,
	                   "of/in/del/de the/this/este? month/mes");
	if (size > 0)
		month = date.month;
	else
		size = 2;
	if (month == 0)
		return 0;
	if (month < date.month)
		date.year++;
	found = day_of((struct civil){ date.year, month, 1 });
	found = weekday_after(found - 1, weekday) + (rank - 1) * WEEK;
	if (rank == 5)
		for (found -= WEEK; day_civil(found + WEEK).month == month;)
			found += WEEK;
	*day = found >= r->today ? found : DAY_NONE;
	return 2 + size;
}

/* "by wed", "mon morning": in small letters they are words as well. */
static bool
is_short_weekday(const struct date_reader *r, size_t at, enum weekday *weekday)
{
	const struct word *word = date_word(r, at);

	*weekday = word_is(word, "mon") ? WEEKDAY_MONDAY
	         : word_is(word, "wed") ? WEEKDAY_WEDNESDAY
	         : word_is(word, "sat") ? WEEKDAY_SATURDAY : WEEKDAY_SUNDAY;
	if (!word_is_any(word, "mon/wed/sat/sun"))
		return false;
	return (at > r->from && date_word_is(r, at - 1, "by/on/next/this/until/"
	        "till/before/due/coming")) ||
	       date_word_is(r, at + 1, "morning/afternoon/am/pm/eod/night") ||
	       (at == 0 && r->words->count == 1);
}

size_t
date_weekday(const struct date_reader *r, size_t at, int32_t *day)
{
	enum weekday weekday;
	bool next = at > r->from && date_word_is(r, at - 1,
	            "next/proximo/siguiente");
	size_t end = at + 1;
	size_t size = ranked_weekday(r, at, day);

	if (size > 0)
		return size;
	if (!weekday_named(&r->words->list[at], &weekday) &&
	    !is_short_weekday(r, at, &weekday))
		return 0;
	/* "next week Thursday" */
	next = next || (at >= r->from + 2 && words_match(r->words, at - 2, at,
	                "next week") > 0) ||
	       (at >= r->from + 3 && words_match(r->words, at - 3, at,
	        "next week on") > 0);
	*day = next ? weekday_next_week(r->today, weekday)
	            : weekday_after(r->today, weekday);
	if (is_shifted(r, end)) {
		*day = DAY_NONE;
		return 3;
	}
	if (date_word_is(r, end, "pasado/week") ||
	    words_match(r->words, end, r->to, "of the week") > 0) {
		*day = DAY_NONE;
		return 2;
	}
	size = words_match(r->words, end, r->to, "que viene");
	if (size > 0)
		return 1 + size;
	size = next_week(r, end);
	if (size > 0 || date_word_is(r, end, "proximo")) {
		*day = weekday_next_week(r->today, weekday);
		return 1 + (size > 0 ? size : 1);
	}
	return 1 + dated(r, end, weekday, day);
}

/* Phrases for a day so many days from today. */
static const struct {
	const char *phrase;
	int32_t ahead;
} near_days[] = {
	{ "the? day after tomorrow", 2 }, { "pasado manana", 2 },
	{ "end/close of the? school/business/work? day? today", 0 },
	{ "today/tonight/hoy", 0 }, { "this afternoon/evening/morning", 0 },
	{ "hoy mismo", 0 }, { "esta tarde/noche", 0 },
	{ "tomorrow", 1 }, { "manana", 1 }, { "in a fortnight", 14 }, { "this time next week", 7 },
};

static size_t
read_near(const struct date_reader *r, size_t at, int32_t *day)
{
	if (date_word_is(r, at, "manana") && at > r->from &&
	    (date_word_is(r, at - 1, "la/esta") ||
	     (date_word_is(r, at - 1, "de") &&
	      !date_word_is(r, at + 1, "en"))))
		return 0;	/* the morning */
	for (size_t i = 0; i < sizeof(near_days) / sizeof(near_days[0]); i++) {
		size_t size = words_match(r->words, at, r->to,
		                          near_days[i].phrase);

		if (size > 0) {
			*day = r->today + near_days[i].ahead;
			return size;
		}
	}
	return 0;
}

/* What an end of the day, or so many days, may stand before. */
static size_t
read_simple(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t size = at < r->to ? read_near(r, at, day) : 0;

	if (size == 0 && at < r->to)
		size = date_weekday(r, at, day);
	if (size == 0 && at < r->to)
		size = date_calendar(r, at, day);
	return size;
}

/* "end of the day", alone or before another day. */
static size_t
read_end_of_day(const struct date_reader *r, size_t at, int32_t *day)
{
	static const char *const phrases[] = {
		"end/close of the? school/business/work? day",
		"end/close of business/work", "eod/cob/eob", "final del dia",
	};
	int32_t found = DAY_NONE;
	size_t size = 0;
	size_t more;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (size == 0)
			size = words_match(r->words, at, r->to, phrases[i]);
	if (size == 0)
		return 0;
	*day = r->today;
	more = at + size;
	while (date_word_is(r, more, "on/of/the/this/el/next") ||
	       date_mark_is(r, more, ','))
		more++;
	more += read_simple(r, more, &found);
	if (more == at + size || found == DAY_NONE)
		return size;
	*day = found;
	return more - at;
}

/* The last day of the month `ahead` months on. */
static int32_t
month_end(int32_t today, int ahead)
{
	int32_t day = day_month_last(today);

	while (ahead-- > 0)
		day = day_month_last(day + 1);
	return day;
}

static int32_t
week_end(int32_t today, bool next)
{
	int32_t friday = today - (int32_t)day_weekday(today) + WEEKDAY_FRIDAY;

	if (next || friday < today)
		friday += WEEK;
	return friday;
}

/* "end of the week", "fin de mes", "end of January". */
static size_t
read_end(const struct date_reader *r, size_t at, int32_t *day)
{
	const struct words *w = r->words;
	size_t size;
	int month;

	if ((size = words_match(w, at, r->to,
	                        "end of the week after next")) > 0)
		*day = DAY_NONE;
	else if ((size = words_match(w, at, r->to,
	                             "end of the/this? week")) > 0 ||
	    (size = words_match(w, at, r->to, "eow")) > 0 ||
	    (size = words_match(w, at, r->to, "weeks end")) > 0 ||
	    (size = words_match(w, at, r->to,
	                        "fin/final de la/esta semana")) > 0)
		*day = week_end(r->today, false);
	else if ((size = words_match(w, at, r->to, "end of next week")) > 0 ||
	         (size = words_match(w, at, r->to, "fin/final de la proxima/"
	                             "siguiente semana")) > 0)
		*day = week_end(r->today, true);
	else if ((size = words_match(w, at, r->to,
	                             "end of the/this? month")) > 0 ||
	         (size = words_match(w, at, r->to, "eom")) > 0 ||
	         (size = words_match(w, at, r->to, "month/months end")) > 0 ||
	         (size = words_match(w, at, r->to,
	                             "ultimo dia de/del este? mes")) > 0 ||
	         (size = words_match(w, at, r->to,
	                        "fin/final/fines/finales de/del este? mes")) > 0)
		*day = month_end(r->today, 0);
	else if ((size = words_match(w, at, r->to, "end of next month")) > 0 ||
	         (size = words_match(w, at, r->to,
	                             "last day of next month")) > 0)
		*day = month_end(r->today, 1);
	else if ((size = words_match(w, at, r->to,
	                             "last day of the/this month")) > 0)
		*day = month_end(r->today, 0);
	else if ((size = words_match(w, at, r->to,
	          "end of the/this? calendar? year")) > 0 ||
	         (size = words_match(w, at, r->to, "fin de ano")) > 0 ||
	         (size = words_match(w, at, r->to, "fin del ano")) > 0)
		*day = day_in_year(day_civil(r->today).year, 12, 31);
	else if (((size = words_match(w, at, r->to, "end/fin/final/fines/finales of/de _")) > 0 ||
	          (size = words_match(w, at, r->to, "last/ultimo day/dia of/in/de _")) > 0) &&
	         (month = month_named(&w->list[at + size - 1])) > 0)
		*day = month_end(r->today, (month -
		                 day_civil(r->today).month + 12) % 12);
	else
		return 0;
	return size;
}

enum unit { UNIT_NONE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_MONTH };

static enum unit
unit_at(const struct date_reader *r, size_t at)
{
	return date_word_is(r, at, "hour/hours/hr/hrs/hora/horas") ? UNIT_HOUR
	     : date_word_is(r, at, "day/days/dia/dias") ? UNIT_DAY
	     : date_word_is(r, at, "week/weeks/wk/wks/semana/semanas")
	       ? UNIT_WEEK
	     : date_word_is(r, at, "month/months/mes/meses") ? UNIT_MONTH
	     : UNIT_NONE;
}

static int32_t
shift(int32_t day, enum unit unit, int32_t count)
{
	struct civil date;
	int32_t months;

	switch (unit) {
	case UNIT_HOUR:
		return day + count / 24;
	case UNIT_WEEK:
		return day + count * WEEK;
	case UNIT_MONTH:
		date = day_civil(day);
		months = date.year * 12 + date.month - 1 + count;
		if (count < -1000 || count > 1000)
			return DAY_NONE;
		date.year = months / 12;
		date.month = months % 12 + 1;
		while (date.day > 28 && !civil_is_valid(date))
			date.day--;
		return civil_is_valid(date) ? day_of(date) : DAY_NONE;
	case UNIT_DAY:
	case UNIT_NONE:
		break;
	}
	return day + count;
}

static bool
is_school_day_count(const struct date_reader *r, size_t unit)
{
	return date_word_is(r, unit + 1,
	                    "habiles/escolares/laborables/lectivos/habil") ||
	       words_match(r->words, unit + 1, r->to,
	                   "de clase/clases/escuela") > 0;
}

/* "in two weeks", "within 10 days", "dentro de 5 días". */
static size_t
read_within(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t number = at + words_match(r->words, at, r->to,
	                "in/within/en/dentro de? the? next?");
	number += number > at ? 0
	        : words_match(r->words, at, r->to, "de aqui a");
	int32_t count;
	enum unit unit;

	if (number == at || date_word(r, number) == NULL)
		return 0;
	count = count_named(&r->words->list[number]);
	unit = unit_at(r, number + 1);
	if (count < 0 || unit == UNIT_NONE)
		return 0;
	*day = shift(r->today, unit, count);
	if (is_school_day_count(r, number + 1)) {
		*day = DAY_NONE;
		return number + 3 - at;
	}
	return number + 2 - at;
}

/* "a week from Friday", "3 days from now", "two days before Dec 9". */
static size_t
read_counted(const struct date_reader *r, size_t at, int32_t *day)
{
	bool bare = words_match(r->words, at, r->to, "week from") > 0 ||
	            (words_match(r->words, at, r->to, "day before/after") > 0 &&
	             words_match(r->words, at, r->to,
	                         "day after tomorrow") == 0);
	int32_t count = bare ? 1 : count_named(&r->words->list[at]);
	size_t unit_place = bare ? at : at + 1;
	bool school_days;
	enum unit unit;
	size_t end;
	size_t size;
	int32_t base = DAY_NONE;

	school_days = date_word_is(r, unit_place,
	                           "school/business/working/work/instructional");
	if (school_days)
		unit_place++;
	unit = unit_at(r, unit_place);
	end = unit_place + 1;
	if (count < 0 || unit == UNIT_NONE ||
	    !date_word_is(r, end, "from/after/before/a/despues/antes"))
		return 0;
	end++;
	while (date_word_is(r, end, "the/del/de/el/this/next"))
		end++;
	if (date_word_is(r, end, "now")) {
		base = r->today;
		size = 1;
	} else {
		size = read_simple(r, end, &base);
	}
	if (size == 0)
		return 0;
	if (date_word_is(r, unit_place + 1, "before/antes"))
		count = -count;
	*day = school_days || base == DAY_NONE ? DAY_NONE
	                                       : shift(base, unit, count);
	return end + size - at;
}

size_t
date_relative(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t size = read_end_of_day(r, at, day);

	if (size == 0)
		size = read_near(r, at, day);
	if (size == 0)
		size = read_end(r, at, day);
	if (size == 0)
		size = read_within(r, at, day);
	if (size == 0)
		size = read_counted(r, at, day);
	return size;
}
