/*
 * Any text comes apart without loss: each line that holds something stands in
 * one of the four parts, each part keeps the order, and what was something
 * does not become nothing. Taken apart twice, it is the same twice.
 */
#include "base/utf8.h"
#include "parsers/trim.h"
#include "tests/fuzz/input.h"

enum { ARENA_LIMIT = 256 * 1024 * 1024 };

/* The lines that hold more than white space, whatever their order. */
struct pile {
	uint64_t count;
	uint64_t sum;
};

/* The next line that holds something, ended by CR, LF or both. */
static bool
next_line(struct slice *rest, struct slice *line)
{
	while (rest->length > 0) {
		size_t end = 0;

		while (end < rest->length && rest->data[end] != '\n' &&
		       rest->data[end] != '\r')
			end++;
		*line = slice_trim(slice_part(*rest, 0, end));
		*rest = slice_part(*rest, end + 1, rest->length);
		if (line->length > 0)
			return true;
	}
	return false;
}

static uint64_t
hash(struct slice line)
{
	uint64_t hash = 14695981039346656037u;

	for (size_t i = 0; i < line.length; i++)
		hash = (hash ^ (uint8_t)line.data[i]) * 1099511628211u;
	return hash;
}

static void
pile_add(struct pile *pile, struct slice text)
{
	struct slice line;

	while (next_line(&text, &line)) {
		pile->count++;
		pile->sum += hash(line);
	}
}

/* Do the part's lines stand in the whole, in this order? */
static bool
is_within(struct slice part, struct slice whole)
{
	struct slice wanted;
	struct slice line;

	while (next_line(&part, &wanted)) {
		do {
			if (!next_line(&whole, &line))
				return false;
		} while (!slice_equal(wanted, line));
	}
	return true;
}

static void
check_parts(struct slice whole, const struct trimmed *trimmed)
{
	const struct slice parts[] = {
		trimmed->text, trimmed->quoted, trimmed->signature,
		trimmed->forwarded,
	};
	struct pile had = { 0 };
	struct pile has = { 0 };

	pile_add(&had, whole);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		pile_add(&has, parts[i]);
		must(is_within(parts[i], whole), "a part keeps the order");
	}
	must(had.count == has.count, "no line is lost or doubled");
	must(had.sum == has.sum, "no line is changed");
	must(had.count == 0 || slice_trim(trimmed->text).length > 0,
	     "something does not become nothing");
}

static bool
is_same(const struct trimmed *a, const struct trimmed *b)
{
	return slice_equal(a->text, b->text) &&
	       slice_equal(a->quoted, b->quoted) &&
	       slice_equal(a->signature, b->signature) &&
	       slice_equal(a->forwarded, b->forwarded) &&
	       slice_equal(a->forwarded_subject, b->forwarded_subject) &&
	       slice_equal(a->forwarded_from.name, b->forwarded_from.name) &&
	       slice_equal(a->forwarded_from.address,
	                   b->forwarded_from.address);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice whole = { (const char *)data, size };
	struct arena *arena = arena_new(ARENA_LIMIT);
	bool is_forward = size > 0 && data[size - 1] == 'F';
	struct trimmed trimmed;
	struct trimmed again;
	struct slice own;

	trim_mail(whole, is_forward, arena, &trimmed);
	check_parts(whole, &trimmed);
	trim_mail(whole, is_forward, arena, &again);
	must(is_same(&trimmed, &again), "it is the same twice");
	must(!utf8_is_valid(whole) || (utf8_is_valid(trimmed.text) &&
	     utf8_is_valid(trimmed.forwarded_from.name) &&
	     utf8_is_valid(trimmed.forwarded_subject)),
	     "UTF-8 stays UTF-8");
	own = trim_own_words(trimmed.text, arena);
	must(is_within(own, trimmed.text), "own words are of the text");
	(void)trim_subject_is_forward(whole);
	arena_free(arena);
	return 0;
}
