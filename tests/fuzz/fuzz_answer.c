/*
 * Any text is an answer: yes, partly, no or unclear, the same each time. What
 * is quoted below it makes no yes of it, a plain no above it leaves none, and
 * neither does text without end.
 */
#include "parsers/answer.h"
#include "parsers/words.h"
#include "tests/fuzz/input.h"

enum { ARENA_LIMIT = 256 * 1024 * 1024, TEXT_LIMIT = 1024 * 1024 };

static enum answer
answer_between(const char *above, struct slice text, const char *below,
               struct arena *arena)
{
	struct text whole;
	enum answer answer;

	text_init(&whole, TEXT_LIMIT);
	text_add(&whole, above);
	text_add_slice(&whole, text);
	text_add(&whole, below);
	answer = answer_read(text_slice(&whole), arena);
	text_release(&whole);
	return answer;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };
	struct arena *arena = arena_new(ARENA_LIMIT);
	enum answer answer = answer_read(text, arena);

	must(answer == ANSWER_YES || answer == ANSWER_PARTLY ||
	     answer == ANSWER_NO || answer == ANSWER_UNCLEAR,
	     "an answer is one of four");
	must(answer_read(text, arena) == answer, "it is the same twice");
	must(answer_between("", text, "\n\n> x\n", arena) == ANSWER_YES ||
	     answer_between("", text, "\n\n> Yes, it is solved.\n", arena) !=
	     ANSWER_YES, "a quoted yes is none");
	must(answer_between("No. It is still broken.\n\n", text, "", arena) !=
	     ANSWER_YES, "a no above a yes leaves no yes");
	must(answer != ANSWER_YES || !words_split(text, arena).cut,
	     "a text that was cut is no yes");
	arena_free(arena);
	return 0;
}
