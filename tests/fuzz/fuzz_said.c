/*
 * Whatever a keeper writes after a meeting: what is read of it names a number
 * that can be a challenge's, fits its room, and, beside answers to other
 * things, is only about what stood on the agenda. The same each time.
 *
 * The input: a byte that chooses, and the words.
 */
#include "core/agenda_said.h"
#include "tests/fuzz/input.h"

enum { ARENA_LIMIT = 256 * 1024 * 1024, LISTED = 4, NUMBER_MOST = 999999999 };

static void
check_said(const struct agenda_said *reading, const int64_t *listed,
           bool strict)
{
	must(reading->count <= SAID_MOST, "there is room for all of it");
	for (size_t i = 0; i < reading->count; i++) {
		const struct said *said = &reading->said[i];
		bool is_listed = false;

		must(said->challenge >= 1 && said->challenge <= NUMBER_MOST,
		     "a number is a challenge's");
		must(said->kind < SAID_KINDS, "a kind is a kind");
		must(strlen(said->text) <= SAID_TEXT_MOST, "words fit");
		for (size_t j = 0; j < LISTED; j++)
			is_listed |= listed[j] == said->challenge;
		must(!strict || (is_listed && said->kind != SAID_NOTHING),
		     "only what is said outright of what was listed");
	}
	must(!reading->is_none || reading->none_text[0] != '\0',
	     "none is said in words");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t listed[LISTED] = { 2, 12, 42, 57 };
	struct slice input = { (const char *)data, size };
	bool strict = (input_byte(&input) & 1) != 0;
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct agenda_said *one = arena_alloc(arena, sizeof(*one));
	struct agenda_said *two = arena_alloc(arena, sizeof(*two));

	agenda_said_read(input, listed, LISTED, strict, arena, one);
	agenda_said_read(input, listed, LISTED, strict, arena, two);
	check_said(one, listed, strict);
	must(one->count == two->count && one->is_none == two->is_none &&
	     slice_equal(one->rest, two->rest), "it is the same twice");
	arena_free(arena);
	return 0;
}
