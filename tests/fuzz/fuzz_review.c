/*
 * Whatever somebody answers to a review or to the request for approval: marks
 * are numbers of challenges, their notes lie within the words, no line is both
 * a mark and something else, and nothing with a question is an approval.
 */
#include "core/process.h"
#include "core/review.h"
#include "tests/fuzz/input.h"

enum { REST_LIMIT = 1024 * 1024 };

static void
check_marks(struct slice input, const struct review_words *words)
{
	must(words->count <= REVIEW_MARKS_MAX, "marks have a limit");
	for (size_t i = 0; i < words->count; i++) {
		struct slice note = words->said[i].note;

		must(words->said[i].number >= 1, "a challenge has a number");
		must(note.length == 0 || (note.data >= input.data &&
		     note.data + note.length <= input.data + input.length),
		     "a note is of these words");
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct review_words words;
	static struct review_words again;
	struct slice input = { (const char *)data, size };
	struct text rest;
	struct text left;
	enum process_answer answer = process_read_answer(input);

	text_init(&rest, REST_LIMIT);
	text_init(&left, REST_LIMIT);
	review_read(input, &words, &rest);
	check_marks(input, &words);
	review_read(text_slice(&rest), &again, &left);
	must(!again.all && again.count == 0,
	     "what is left over has no mark");
	must(answer == process_read_answer(input), "it is the same twice");
	must(answer != PROCESS_ANSWER_APPROVE ||
	     slice_contains_fold(input, "appro") ||
	     slice_contains_fold(input, "aprue") ||
	     slice_contains_fold(input, "aproba"), "a yes has its word");
	(void)process_is_asked_for(input, input);
	text_release(&left);
	text_release(&rest);
	return 0;
}
