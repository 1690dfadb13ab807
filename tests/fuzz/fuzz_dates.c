/*
 * Any words name a day or none: one in a year that a person would mean, the
 * same each time. The expressions found inside lie where the words are.
 *
 * The input: four bytes for today, and the words.
 */
#include "parsers/dates.h"
#include "tests/fuzz/input.h"

enum { ARENA_LIMIT = 256 * 1024 * 1024, YEAR_DAYS = 366 };

/* Any day from year 1 to 9999; the most often one of our own times. */
static int32_t
choose_today(struct slice *input)
{
	const int32_t first = day_of((struct civil){ 1, 1, 1 });
	const int32_t last = day_of((struct civil){ 9999, 12, 31 });
	uint32_t number = input_number(input);

	if (number >> 24 == 0xff)
		return DAY_NONE;
	if (number >> 24 == 0xfe)
		return first + (int32_t)(number % (uint32_t)(last - first));
	return day_of((struct civil){ 2026, 12, 1 }) +
	       (int32_t)(number % (10 * YEAR_DAYS));
}

static void
check_day(int32_t day, int32_t today)
{
	struct civil date;

	if (day == DAY_NONE)
		return;
	date = day_civil(day);
	must(civil_is_valid(date) && day_of(date) == day, "a day is a day");
	must(today != DAY_NONE, "a day is counted from a day");
	must(date.year >= 1990 && date.year <= 2200,
	     "nobody means so far a year");
}

static void
check_spans(const struct words *words, int32_t today)
{
	struct date_span span;
	size_t from = 0;

	while (date_find(words, from, words->count, today, &span)) {
		must(span.begin >= from && span.begin <= span.core &&
		     span.core < span.end && span.end <= words->count,
		     "an expression lies within the words");
		check_day(span.day, today);
		from = span.end;
	}
	check_day(date_of(words, 0, words->count, today, &span), today);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice input = { (const char *)data, size };
	int32_t today = choose_today(&input);
	int32_t day = date_read(input, today);
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct words words = words_split(input, arena);

	check_day(day, today);
	must(date_read(input, today) == day, "it is the same twice");
	check_spans(&words, today);
	arena_free(arena);
	return 0;
}
