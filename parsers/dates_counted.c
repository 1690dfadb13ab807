/* dates_counted.c - so many days on: "in two weeks", "a week from Friday". */
#include "parsers/dates_parts.h"

enum { WEEK = 7 };

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

/* "of today", "a partir de hoy": what so many days count from anyway. */
static size_t
from_today(const struct date_reader *r, size_t at)
{
	static const char *const phrases[] = {
		"of/from/after todays date", "of/from/after today/now",
		("of/from/after the? date? of? this email/mail/message/note/"
		"notice/letter/request/memo"),
		"a/desde/contando partir/desde? de? hoy/ahora",
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		size_t size = words_match(r->words, at, r->to, phrases[i]);

		if (size > 0)
			return size;
	}
	return 0;
}

/* What stands before so many days from today: how many words. */
static size_t
within(const struct date_reader *r, size_t at)
{
	static const char *const phrases[] = {
		("in/within/en/dentro de? the/los/las? "
		"next/following/proximos/proximas/siguientes?"),
		"over/during the next", "en menos de", "en un? plazo de",
		"en el transcurso/lapso de", "de aqui a", "give me/us/them",
		"dame/danos/deme/denme/denos",
	};
	size_t longest = 0;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		size_t size = words_match(r->words, at, r->to, phrases[i]);

		longest = size > longest ? size : longest;
	}
	return longest;
}

/* "in two weeks", "within 10 days of Dec 4", "dentro de 5 días". */
static size_t
read_within(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t number = at + within(r, at);
	int32_t base = DAY_NONE;
	int32_t count;
	enum unit unit;
	size_t end;
	size_t size;

	if (number == at || date_word(r, number) == NULL)
		return 0;
	count = count_named(&r->words->list[number]);
	end = number + 1;
	if (date_word_is(r, end, "calendar"))
		end++;
	unit = unit_at(r, end);
	if (count < 0 || unit == UNIT_NONE)
		return 0;
	*day = shift(r->today, unit, count);
	if (is_school_day_count(r, end)) {
		*day = DAY_NONE;
		return end + 2 - at;
	}
	end++;
	size = from_today(r, end);
	if (size > 0 || (!date_word_is(r, end, "of/from/after") &&
	    words_match(r->words, end, r->to, "despues de/del") == 0))
		return end + size - at;
	/* "within 10 days of the order": of an unknown day */
	size = date_word_is(r, end, "despues") ? 2 : 1;
	while (date_word_is(r, end + size, "the/el/this/next"))
		size++;
	size += date_simple(r, end + size, &base);
	*day = base == DAY_NONE ? DAY_NONE : shift(base, unit, count);
	return end + size - at;
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

	school_days = date_word_is(r, unit_place, "school/business/working/"
	                           "work/instructional");
	if (school_days)
		unit_place++;
	unit = unit_at(r, unit_place);
	end = unit_place + 1;
	if (date_word_is(r, end, "out"))
		end++;		/* "two weeks out from Friday" */
	size = from_today(r, end);
	if (count >= 0 && unit != UNIT_NONE && size > 0) {
		*day = school_days ? DAY_NONE : shift(r->today, unit, count);
		return end + size - at;
	}
	if (count < 0 || unit == UNIT_NONE ||
	    !date_word_is(r, end, "from/after/before/a/despues/antes"))
		return 0;
	end++;
	while (date_word_is(r, end, "the/del/de/el/this/next"))
		end++;
	size = date_simple(r, end, &base);
	if (size == 0)
		return 0;
	if (date_word_is(r, unit_place + 1, "before/antes"))
		count = -count;
	*day = school_days || base == DAY_NONE ? DAY_NONE
	                                       : shift(base, unit, count);
	return end + size - at;
}

size_t
date_counted(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t size = read_within(r, at, day);

	return size > 0 ? size : read_counted(r, at, day);
}
