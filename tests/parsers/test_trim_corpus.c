/*
 * Mails as people's programs write them, with the words that are new in each:
 * tests/corpus/trim.txt. A case begins with "%% name", "[html]" behind it for
 * HTML and "[fwd]" for a subject that says so; behind "%=" stands what is
 * expected. White space counts only as being there.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "parsers/html.h"
#include "parsers/trim.h"

#include <cmocka.h>

enum {
	ARENA = 64 * 1024 * 1024,
	FILE_MOST = 1024 * 1024,
	CASES_LEAST = 120
};

struct trim_case {
	struct slice name;
	struct slice mail;
	struct slice want;
};

static struct slice
read_file(const char *path, struct arena *arena)
{
	FILE *file = fopen(path, "rb");
	char *bytes = arena_alloc(arena, FILE_MOST);
	size_t length;

	if (file == NULL) {
		fail_msg("%s cannot be read", path);
		return SLICE("");
	}
	length = fread(bytes, 1, FILE_MOST, file);
	fclose(file);
	return (struct slice){ bytes, length };
}

/* Up to the line that begins with these two characters, or to the end. */
static struct slice
take_lines(struct slice *rest, const char *mark)
{
	struct slice all = *rest;
	struct slice line;
	struct slice left = all;

	while (left.length > 0 && !slice_starts(left, mark))
		slice_next_line(&left, &line);
	*rest = left;
	return slice_part(all, 0, all.length - left.length);
}

static bool
next_case(struct slice *rest, struct trim_case *one)
{
	struct slice mark;

	take_lines(rest, "%%");
	if (!slice_next_line(rest, &one->name))
		return false;
	one->mail = take_lines(rest, "%=");
	if (!slice_next_line(rest, &mark))
		return false;
	one->want = take_lines(rest, "%%");
	return true;
}

static bool
same_words(struct slice a, struct slice b)
{
	struct slice word;
	struct slice other;

	while (slice_next_word(&a, &word))
		if (!slice_next_word(&b, &other) || !slice_equal(word, other))
			return false;
	return !slice_next_word(&b, &other);
}

static void
new_words_of_every_program(void **state)
{
	struct arena *arena = arena_new(ARENA);
	struct slice rest = read_file("tests/corpus/trim.txt", arena);
	struct trim_case one;
	size_t count = 0;
	size_t wrong = 0;

	(void)state;
	html_start();
	for (; next_case(&rest, &one); count++) {
		struct trimmed trimmed;
		struct slice mail = one.mail;

		if (slice_contains(one.name, "[html]"))
			mail = html_text(mail, arena);
		trim_mail(mail, slice_contains(one.name, "[fwd]"), arena,
		          &trimmed);
		if (same_words(trimmed.text, one.want))
			continue;
		wrong++;
		print_error(SLICE_FMT "\n  is: " SLICE_FMT "\n  not: "
		            SLICE_FMT "\n", SLICE_ARG(one.name),
		            SLICE_ARG(trimmed.text), SLICE_ARG(one.want));
	}
	arena_free(arena);
	assert_int_equal(wrong, 0);
	assert_true(count >= CASES_LEAST);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_words_of_every_program),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
