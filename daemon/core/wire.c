#include "core/wire.h"

#include <inttypes.h>

#include "base/day.h"
#include "base/utf8.h"

enum { NUMBER_MAX = 21 };	/* digits of an int64, sign and NUL */

void
wire_start_write(struct wire *wire, const char *what, struct text *to)
{
	*wire = (struct wire){ .what = what, .to = to };
}

void
wire_start_read(struct wire *wire, const char *what, struct slice from,
                struct why *why)
{
	*wire = (struct wire){ .what = what, .from = from, .why = why };
}

bool
wire_is_reading(const struct wire *wire)
{
	return wire->to == NULL && !wire->failed;
}

void
wire_refuse(struct wire *wire, const char *name, const char *problem)
{
	if (wire->failed)
		return;
	wire->failed = true;
	fail(wire->why, OUTCOME_BAD, "the %s's bytes are wrong at %s: %s",
	     wire->what, name, problem);
}

/* Is that byte one that a line (or a text of lines) may not hold? */
static bool
is_control(char c, bool is_line)
{
	unsigned char byte = (unsigned char)c;

	if (!is_line && (c == '\n' || c == '\t'))
		return false;
	return byte < 0x20 || byte == 0x7f;
}

static bool
has_control(struct slice value, bool is_line)
{
	for (size_t i = 0; i < value.length; i++)
		if (is_control(value.data[i], is_line))
			return true;
	return false;
}

static void
write_value(struct wire *wire, const char *name, struct slice value)
{
	text_addf(wire->to, "%s %zu\n", name, value.length);
	text_add_slice(wire->to, value);
	text_add_char(wire->to, '\n');
}

static void
write_made_good(struct wire *wire, const char *name, size_t limit,
                bool is_line, struct slice value)
{
	struct text good;

	text_init(&good, limit);
	utf8_add_repaired(&good, value);
	for (size_t i = 0; i < good.length; i++)
		if (is_control(good.data[i], is_line))
			good.data[i] = ' ';
	write_value(wire, name, text_slice(&good));
	text_release(&good);
}

/* Takes the line "name length" and the value after it. */
static bool
read_value(struct wire *wire, const char *name, size_t limit,
           struct slice *value)
{
	struct slice rest = wire->from;
	size_t name_length = strlen(name);
	size_t end;
	int64_t length;

	if (!slice_starts(rest, name) || rest.length == name_length ||
	    rest.data[name_length] != ' ') {
		wire_refuse(wire, name, "it does not stand here");
		return false;
	}
	rest = slice_part(rest, name_length + 1, rest.length);
	end = slice_find_char(slice_part(rest, 0, NUMBER_MAX), '\n');
	if (!slice_to_int64(slice_part(rest, 0, end), 0, (int64_t)limit,
	                    &length) ||
	    !ascii_is_digit(rest.data[0])) {
		wire_refuse(wire, name, "its length is none, or too large");
		return false;
	}
	rest = slice_part(rest, end + 1, rest.length);
	if (rest.length <= (size_t)length || rest.data[length] != '\n') {
		wire_refuse(wire, name, "it does not end where it should");
		return false;
	}
	*value = slice_part(rest, 0, (size_t)length);
	wire->from = slice_part(rest, (size_t)length + 1, rest.length);
	return true;
}

static void
wire_words(struct wire *wire, const char *name, size_t limit, bool is_line,
           struct slice *value)
{
	struct slice got;

	if (wire->failed)
		return;
	if (wire->to != NULL) {
		if (value->length > limit || has_control(*value, is_line) ||
		    !utf8_is_valid(*value))
			write_made_good(wire, name, limit, is_line, *value);
		else
			write_value(wire, name, *value);
		return;
	}
	if (!read_value(wire, name, limit, &got))
		return;
	if (!utf8_is_valid(got))
		wire_refuse(wire, name, "it is not UTF-8");
	else if (has_control(got, is_line))
		wire_refuse(wire, name, "it has control characters");
	else
		*value = got;
}

void
wire_line(struct wire *wire, const char *name, size_t limit,
          struct slice *value)
{
	wire_words(wire, name, limit, true, value);
}

void
wire_text(struct wire *wire, const char *name, size_t limit,
          struct slice *value)
{
	wire_words(wire, name, limit, false, value);
}

void
wire_int64(struct wire *wire, const char *name, int64_t least, int64_t most,
           int64_t *value)
{
	char digits[NUMBER_MAX];
	struct slice got;
	int64_t number;
	int length;

	if (wire->failed)
		return;
	if (wire->to != NULL) {
		number = *value < least ? least : *value;
		number = number > most ? most : number;
		length = snprintf(digits, sizeof(digits), "%" PRId64, number);
		write_value(wire, name, (struct slice){ digits,
		                                        (size_t)length });
		return;
	}
	if (!read_value(wire, name, NUMBER_MAX - 1, &got))
		return;
	if (!slice_to_int64(got, least, most, &number))
		wire_refuse(wire, name, "it is no number in its range");
	else
		*value = number;
}

void
wire_int32(struct wire *wire, const char *name, int32_t least, int32_t most,
           int32_t *value)
{
	int64_t wide = *value;

	wire_int64(wire, name, least, most, &wide);
	if (wire_is_reading(wire))
		*value = (int32_t)wide;
}

void
wire_day(struct wire *wire, const char *name, int32_t *value)
{
	const int32_t first = day_of((struct civil){ 1, 1, 1 });
	const int32_t last = day_of((struct civil){ 9999, 12, 31 });
	int32_t day = *value;

	if (wire->to != NULL && day != DAY_NONE && (day < first || day > last))
		day = DAY_NONE;
	wire_int32(wire, name, INT32_MIN, last, &day);
	if (!wire_is_reading(wire))
		return;
	if (day != DAY_NONE && day < first)
		wire_refuse(wire, name, "it is no day");
	else
		*value = day;
}

void
wire_bool(struct wire *wire, const char *name, bool *value)
{
	int32_t number = *value ? 1 : 0;

	wire_int32(wire, name, 0, 1, &number);
	if (wire_is_reading(wire))
		*value = number == 1;
}

unsigned
wire_kind(struct wire *wire, const char *name, unsigned kinds, unsigned value)
{
	int32_t number = value < kinds ? (int32_t)value : 0;

	wire_int32(wire, name, 0, (int32_t)kinds - 1, &number);
	return (unsigned)number;
}

enum outcome
wire_end(struct wire *wire)
{
	if (wire->to == NULL && wire->from.length > 0)
		wire_refuse(wire, "the end", "more follows");
	return wire->failed ? OUTCOME_BAD : OUTCOME_OK;
}
