/* Files within a text, and words that only look like them. */
#include "parsers/uuencode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "parsers/read_mail.h"

#include <cmocka.h>

enum { ARENA = 64 * 1024 * 1024 };

#define DATA "M2&5L;&\\L('1H:7,@:7,@=&AE(')O<W1E<B!O9B!T:&4@;6%T:\"!T96%M+@I(\n" \
	"M96QL;RP@=&AI<R!I<R!T:&4@<F]S=&5R(&]F('1H92!M871H('1E86TN\"DAE\n" \
	"J;&QO+\"!T:&ES(&ES('1H92!R;W-T97(@;V8@=&AE(&UA=&@@=&5A;2X*\n"

static const struct {
	const char *name;
	const char *text;
	const char *kept;
	const char *file;	/* NULL: none was found */
	int64_t size;
	const char *sha256;	/* its first letters */
} cases[] = {
	{ "a file", "See below.\nbegin 644 roster.txt\n" DATA
	  "`\nend\nThanks\n", "See below.\nThanks\n", "roster.txt", 132,
	  "4281a27e4f343261" },
	{ "a path, and line ends of old",
	  "begin 0644 C:\\tmp\\a b.txt\r\n#86)C\r\n`\r\nend\r\n", "",
	  "a b.txt", 3, "ba7816bf8f01cfea" },
	{ "no line of no bytes", "begin 644 a\n#86)C\nend\nx", "x\n", "a", 3,
	  "ba7816bf8f01cfea" },
	{ "no end", "begin 644 a\n" DATA "and so on\n", "and so on\n", "a",
	  132, "4281a27e4f343261" },
	{ "no end, and too little of it", "begin 644 a\n#86)C\nwords\n",
	  "begin 644 a\n#86)C\nwords\n", NULL, 0, NULL },
	{ "words", "begin 644 things\nand end\nthem\n",
	  "begin 644 things\nand end\nthem\n", NULL, 0, NULL },
	{ "words in capitals", "begin 644 things\nHELLO\nALL\nOF YOU\nend\n",
	  "begin 644 things\nHELLO\nALL\nOF YOU\nend\n", NULL, 0, NULL },
	{ "no rights", "begin  a.txt\n#86)C\n`\nend\n",
	  "begin  a.txt\n#86)C\n`\nend\n", NULL, 0, NULL },
	{ "no name", "begin 644 \n#86)C\n`\nend\n",
	  "begin 644 \n#86)C\n`\nend\n", NULL, 0, NULL },
	{ "nothing", "", "", NULL, 0, NULL },
};

static void
test_files(void **state)
{
	(void)state;
	read_start();
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct report *report = arena_alloc(arena, sizeof(*report));
		struct slice kept;

		report_init(report);
		kept = uuencode_take(slice_of(cases[i].text), arena, report);
		if (!slice_is(kept, cases[i].kept) ||
		    report->attachment_count != (cases[i].file != NULL))
			fail_msg("%s: \"" SLICE_FMT "\"", cases[i].name,
			         SLICE_ARG(kept));
		if (cases[i].file != NULL) {
			struct report_attachment *file =
				&report->attachments[0];

			assert_true(slice_is(file->name, cases[i].file));
			assert_int_equal(file->size, cases[i].size);
			assert_int_equal(file->sha256.length, 64);
			assert_true(slice_starts(file->sha256,
			                         cases[i].sha256));
		}
		arena_free(arena);
	}
}

/* More than the report lists: the words are still clean. */
static void
test_many(void **state)
{
	struct arena *arena = arena_new(ARENA);
	struct report *report = arena_alloc(arena, sizeof(*report));
	struct text text;

	(void)state;
	report_init(report);
	text_init(&text, 1024 * 1024);
	for (int i = 0; i < 2 * REPORT_ATTACHMENTS_MAX; i++)
		text_add(&text, "begin 644 a\n#86)C\n`\nend\n");
	assert_true(slice_is_empty(uuencode_take(text_slice(&text), arena,
	                                         report)));
	assert_int_equal(report->attachment_count, REPORT_ATTACHMENTS_MAX);
	assert_int_equal(report->mark_count, 1);
	text_release(&text);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
