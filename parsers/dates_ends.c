/* dates_ends.c - "end of the week", "fin de mes", "end of January". */
#include "parsers/dates_parts.h"

enum { WEEK = 7 };

enum span_ended {
	ENDED_DAY, ENDED_WEEK, ENDED_NEXT_WEEK, ENDED_LATER_WEEK,
	ENDED_MONTH, ENDED_NEXT_MONTH, ENDED_YEAR
};

static const struct {
	const char *phrase;
	enum span_ended span;
} ends[] = {
	{ "end of the week after next", ENDED_LATER_WEEK },
	{ "fin/final/fines/finales de la proxima/siguiente semana",
	  ENDED_NEXT_WEEK },
	{ "fin/final/fines/finales de la semana que viene/entra",
	  ENDED_NEXT_WEEK },
	{ "fin/final/fines/finales de la semana proxima/entrante/siguiente",
	  ENDED_NEXT_WEEK },
	{ "end of the/this? week", ENDED_WEEK }, { "eow", ENDED_WEEK },
	{ "weeks end", ENDED_WEEK },
	{ "fin/final/fines/finales de la/esta semana", ENDED_WEEK },
	{ "que termine/acabe la/esta semana", ENDED_WEEK },
	{ "end of next week/wk", ENDED_NEXT_WEEK },
	{ "end/close of the/this? month", ENDED_MONTH },
	{ "eom", ENDED_MONTH }, { "month/months end", ENDED_MONTH },
	{ "last day? of the/this month", ENDED_MONTH },
	{ "ultimo dia? de/del este? mes", ENDED_MONTH },
	{ "fin/final/fines/finales de/del este? mes", ENDED_MONTH },
	{ "que termine/acabe el/este mes", ENDED_MONTH },
	{ "end of next month", ENDED_NEXT_MONTH },
	{ "last day? of next month", ENDED_NEXT_MONTH },
	{ "end of the/this? calendar? year", ENDED_YEAR },
	{ "years end", ENDED_YEAR }, { "fin de/del ano", ENDED_YEAR },
	{ "que termine/acabe el/este ano", ENDED_YEAR },
};

/* What "before" makes an end. */
static const struct {
	const char *phrase;
	enum span_ended span;
} overs[] = {
	{ "the/this week is over/out/up/done", ENDED_WEEK },
	{ "the/this week ends", ENDED_WEEK },
	{ "the/this day is over/out/up/done", ENDED_DAY },
	{ "the/this day ends", ENDED_DAY },
	{ "the/this month is over/out/up/done", ENDED_MONTH },
	{ "the/this month ends", ENDED_MONTH },
	{ "the/this year is over/out/up/done", ENDED_YEAR },
	{ "the/this year ends", ENDED_YEAR },
};

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

static int32_t
last_day(int32_t today, enum span_ended span)
{
	switch (span) {
	case ENDED_DAY:
		return today;
	case ENDED_WEEK:
		return week_end(today, false);
	case ENDED_NEXT_WEEK:
		return week_end(today, true);
	case ENDED_MONTH:
		return month_end(today, 0);
	case ENDED_NEXT_MONTH:
		return month_end(today, 1);
	case ENDED_YEAR:
		return day_in_year(day_civil(today).year, 12, 31);
	case ENDED_LATER_WEEK:
		break;
	}
	return DAY_NONE;
}

/* "end of January", "último día de enero". */
static size_t
read_month_end(const struct date_reader *r, size_t at, int32_t *day)
{
	static const char *const phrases[] = {
		"end/close/fin/final/fines/finales of/de _",
		"last/ultimo day/dia of/in/de _",
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		size_t size = words_match(r->words, at, r->to, phrases[i]);
		int month = size == 0 ? 0
		          : month_named(&r->words->list[at + size - 1]);

		if (month == 0)
			continue;
		*day = month_end(r->today, (month - day_civil(r->today).month +
		                            12) % 12);
		return size;
	}
	return 0;
}

size_t
date_end(const struct date_reader *r, size_t at, int32_t *day)
{
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t size = words_match(r->words, at, r->to, ends[i].phrase);

		if (size == 0)
			continue;
		*day = last_day(r->today, ends[i].span);
		return size;
	}
	for (size_t i = 0; i < sizeof(overs) / sizeof(overs[0]) &&
	     date_word_is(r, at - 1, "before"); i++) {
		size_t size = words_match(r->words, at, r->to, overs[i].phrase);

		if (size == 0)
			continue;
		*day = last_day(r->today, overs[i].span);
		return size;
	}
	return read_month_end(r, at, day);
}
