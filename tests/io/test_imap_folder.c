/* Folder names in modified UTF-7. The long ones are RFC 3501's own. */
#include "io/imap_folder.h"

#include <string.h>

#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
	const char *name;
	const char *spelled;	/* NULL: refused */
} CASES[] = {
	{ "INBOX", "INBOX" },
	{ "Filed/2026", "Filed/2026" },
	{ "a & b", "a &- b" },
	{ "&", "&-" },
	{ "~peter/mail/\u53f0\u5317/\u65e5\u672c\u8a9e",
	  "~peter/mail/&U,BTFw-/&ZeVnLIqe-" },
	{ "Hi Mom -\u263a-!", "Hi Mom -&Jjo--!" },
	{ "\u65e5\u672c\u8a9e", "&ZeVnLIqe-" },
	{ "Gesch\u00e4ft", "Gesch&AOQ-ft" },
	{ "A\u00f1o", "A&APE-o" },
	{ "\u00e9\u00e9", "&AOkA6Q-" },
	{ "\u00e9&\u00e9", "&AOk-&-&AOk-" },
	{ "\U0001f600", "&2D3eAA-" },
	{ "", NULL },
	{ "a*", NULL },
	{ "%", NULL },
	{ "a\r\nb", NULL },
	{ "a\tb", NULL },
	{ "\x7f", NULL },
	{ "\xc2\x85", NULL },
	{ "\xff", NULL },
	{ "\xed\xa0\x80", NULL }
};

static void
spelled_as_imap_wants(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		char spelled[IMAP_FOLDER_MAX] = "untouched";
		bool sane = imap_folder_spell(CASES[i].name, spelled,
		                              sizeof(spelled));

		print_message("  %s\n", CASES[i].name);
		assert_int_equal(sane, CASES[i].spelled != NULL);
		if (sane)
			assert_string_equal(spelled, CASES[i].spelled);
	}
}

static void
as_long_as_there_is_room(void **state)
{
	char name[IMAP_FOLDER_MAX + 1];
	char spelled[IMAP_FOLDER_MAX];

	(void)state;
	memset(name, 'x', sizeof(name));
	name[IMAP_FOLDER_MAX] = '\0';
	assert_false(imap_folder_spell(name, spelled, sizeof(spelled)));
	name[IMAP_FOLDER_MAX - 1] = '\0';
	assert_true(imap_folder_spell(name, spelled, sizeof(spelled)));
	assert_string_equal(spelled, name);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(spelled_as_imap_wants),
		cmocka_unit_test(as_long_as_there_is_room)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
