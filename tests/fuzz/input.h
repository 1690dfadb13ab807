/*
 * input.h - a fuzzer's bytes taken apart: a few of them choose, the rest is
 * the text. What is not there any more counts as 0 and as empty.
 */
#ifndef TESTS_FUZZ_INPUT_H
#define TESTS_FUZZ_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h"
#include "base/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

static inline uint8_t
input_byte(struct slice *input)
{
	uint8_t byte;

	if (input->length == 0)
		return 0;
	byte = (uint8_t)input->data[0];
	*input = slice_part(*input, 1, input->length);
	return byte;
}

static inline uint32_t
input_number(struct slice *input)
{
	uint32_t number = 0;

	for (int i = 0; i < 4; i++)
		number = number << 8 | input_byte(input);
	return number;
}

/* Up to the next separator, which is taken too. */
static inline struct slice
input_piece(struct slice *input, char separator)
{
	struct slice piece = { NULL, 0 };

	slice_next_field(input, separator, &piece);
	return piece;
}

/* What must hold, or the input is kept as a finding. */
static inline void
must(bool holds, const char *what)
{
	if (!holds)
		die("this must hold: %s", what);
}

static inline bool
same_bytes(const struct text *a, const struct text *b)
{
	return slice_equal(text_slice(a), text_slice(b));
}

#endif
