/* dates_relative.c - weekdays, today and tomorrow, the end of a day. */
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
		"of? next week/wk", "de la proxima semana",
		"de la semana proxima",
		"de la semana que viene/entra", "de la siguiente semana",
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
	       next_week(r, at + 1) > 0 ||
	       (at == 0 && r->words->count == 1);
}

/* "next week Thursday", "next week, by Friday", "la proxima semana, lunes". */
static bool
is_in_named_week(const struct date_reader *r, size_t at)
{
	static const char *const phrases[] = {
		"next week/wk", "proxima/siguiente semana",
		"semana proxima/entrante/siguiente", "semana que viene/entra",
	};
	enum { LONGEST = 3 };

	while (at > r->from && (date_mark_is(r, at - 1, ',') ||
	       date_word_is(r, at - 1, "by/on/the/before/for/el/para/antes/"
	                    "del/say/probably")))
		at--;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		for (size_t back = 2; back <= LONGEST; back++)
			if (at >= r->from + back && words_are(r->words,
			    at - back, at, phrases[i]))
				return true;
	return false;
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
	next = next || is_in_named_week(r, at);
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
	if (date_mark_is(r, end, '.') && next_week(r, end + 1) > 0)
		end++;		/* "Fri. next week" */
	size = next_week(r, end);
	if (size > 0 || date_word_is(r, end, "proximo")) {
		*day = weekday_next_week(r->today, weekday);
		return end - at + (size > 0 ? size : 1);
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
	{ "tomorrow", 1 }, { "manana", 1 }, { "in a fortnight", 14 },
	{ "this time next week", 7 },
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

size_t
date_simple(const struct date_reader *r, size_t at, int32_t *day)
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
		"que termine/acabe el dia",
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
	more += date_simple(r, more, &found);
	if (more == at + size || found == DAY_NONE)
		return size;
	*day = found;
	return more - at;
}

size_t
date_relative(const struct date_reader *r, size_t at, int32_t *day)
{
	size_t size = read_end_of_day(r, at, day);

	if (size == 0)
		size = read_near(r, at, day);
	if (size == 0)
		size = date_end(r, at, day);
	if (size == 0)
		size = date_counted(r, at, day);
	return size;
}
