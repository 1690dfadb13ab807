/* How a challenge is named in mail: the forms, the repairs, the refusals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h"
#include "core/tag.h"

#include <cmocka.h>

/* Fills the checksum in: the code of 13 characters given. */
static void
make_code(const char *thirteen, char code[TAG_CODE_MAX])
{
	snprintf(code, TAG_CODE_MAX, "%s%c", thirteen,
	         tag_checksum(thirteen));
}

static void
test_code_is_repaired(void **state)
{
	char code[TAG_CODE_MAX];
	char read[TAG_CODE_MAX];
	char typed[32];

	(void)state;
	make_code("0k7mr1x9qw2ht", code);
	assert_true(tag_code_parse(slice_of(code), read));
	assert_string_equal(read, code);
	snprintf(typed, sizeof(typed), "OK7MR-lX9QW-2HT%c", code[13]);
	assert_true(tag_code_parse(slice_of(typed), read));
	assert_string_equal(read, code);
	snprintf(typed, sizeof(typed), "ok7mrIx9qw2ht%c",
	         ascii_upper(code[13]));
	assert_true(tag_code_parse(slice_of(typed), read));
	assert_string_equal(read, code);
}

/* No single wrong character and no exchange of two goes unnoticed. */
static void
test_checksum_notices(void **state)
{
	char code[TAG_CODE_MAX];
	char wrong[TAG_CODE_MAX];
	char read[TAG_CODE_MAX] = "untouched";

	(void)state;
	make_code("3k7mrax9qw2ht", code);
	for (int i = 0; i < TAG_CODE_LENGTH; i++) {
		for (int v = 0; v < TAG_ALPHABET_SIZE; v++) {
			memcpy(wrong, code, sizeof(wrong));
			wrong[i] = tag_alphabet[v];
			assert_int_equal(tag_code_parse(slice_of(wrong), read),
			                 wrong[i] == code[i]);
		}
		for (int j = 0; j < i; j++) {
			memcpy(wrong, code, sizeof(wrong));
			wrong[i] = code[j];
			wrong[j] = code[i];
			assert_int_equal(tag_code_parse(slice_of(wrong), read),
			                 code[i] == code[j]);
		}
	}
	assert_false(tag_code_parse(SLICE("00000000000000"), read));
}

static void
test_not_codes(void **state)
{
	static const char *const texts[] = {
		"", "-", "--------------", "k7mr3x9qw2hta", "u7mr3x9qw2htab",
		"k7mr3x9qw2htabcd", "k7mr3 9qw2htab", "k7mr3\xc3\xa9qw2htab",
	};
	char read[TAG_CODE_MAX] = "untouched";

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (tag_code_parse(slice_of(texts[i]), read))
			fail_msg("\"%s\" was taken for a code", texts[i]);
	assert_false(tag_code_parse((struct slice){ "k7mr\0x9qw2htab", 14 },
	                            read));
	assert_string_equal(read, "untouched");
}

/* In the texts below, @ stands for the code of "k7mr3x9qw2hta". */
struct find_case {
	const char *name;
	const char *text;
	const char *found;	/* "42", "42+" with code, "42.17+", or "" */
};

static const struct find_case find_cases[] = {
	{ "subject", "Re: Assignment [CH-42]", "42" },
	{ "lower case", "re: [ch-42] assignment", "42" },
	{ "spaces inside", "[ CH - 42 ]", "42" },
	{ "no hyphen in brackets", "[CH42] and [CH 43] and [CH#44]",
	  "42 43 44" },
	{ "editor's dash", "[CH\u201342] [CH\u201143]", "42 43" },
	{ "in quotes", "\u201cCH-42\u201d", "42" },
	{ "bare", "CH-42: due 3 Dec 15", "42" },
	{ "end of sentence", "I am done with CH-42.", "42" },
	{ "at the very end", "ch-7", "7" },
	{ "several in order", "CH-3, [CH-1] and CH-2", "3 1 2" },
	{ "the same once", "[CH-42] > [CH-42] >> CH-42", "42" },
	{ "chapter", "ch 42, Ch. 4 and ch42", "" },
	{ "inside a word", "patch-42 xCH-42 _CH-42 re-ch-42", "" },
	{ "a longer name", "CH-42b CH-42_1 CH-42-7 CH-42.5", "" },
	{ "a host", "user@ch-42.example ch-42.example ch-42@x.org", "" },
	{ "zero", "[CH-0] CH-000", "" },
	{ "leading zeros", "[CH-0042]", "42" },
	{ "the largest", "[CH-999999999]", "999999999" },
	{ "too large", "[CH-1000000000] CH-99999999999999999999999", "" },
	{ "negative", "[CH--42] CH--42", "42" },
	{ "no number", "[CH-] CH- [CH-x] ch", "" },
	{ "not closed", "[CH-42", "42" },
	{ "empty", "", "" },
	{ "token", "Answer: ch42-@", "42+" },
	{ "token in an address", "<clearway+ch42-@@district.org>", "42+" },
	{ "token in a mailto", "mailto:c%2Bx?body=YES%0A(ch42-@)", "42+" },
	{ "token in capitals", "CH42-K7MR3-X9QW2-HTA!", "42+" },
	{ "hyphen after the letters", "CH-42-@", "42+" },
	{ "wrapped", "ch42-k7mr3x\r\n9qw2hta!", "42+" },
	{ "wrapped after the hyphen", "ch42-\n@", "42+" },
	{ "wrapped in a quote", "> > ch42-k7mr3x\r\n> > 9qw2hta!", "42+" },
	{ "invisible characters", "ch42-k7mr\u200b3x9q\u00adw2hta!", "42+" },
	{ "tag and token differ", "[CH-42] ch42-@", "42 42+" },
	{ "damaged code", "ch42-k7mr3x9qw2htaz", "42" },
	{ "code too short", "ch42-k7mr3x9qw2", "42" },
	{ "not a code", "ch42-hello", "" },
	{ "code goes on", "ch42-@@@", "42" },
	{ "quoted Message-ID", "Message-ID: <ch42.17.@@x.org>", "42.17+" },
	{ "Message-ID without a code", "ch42.17.hello@x.org", "" },
};

/* Puts the good code in for '@', "@@" giving code and '@'; '!' its checksum. */
static void
fill_in(const char *pattern, struct text *text)
{
	char code[TAG_CODE_MAX];

	make_code("k7mr3x9qw2hta", code);
	for (const char *p = pattern; *p != '\0'; p++) {
		if (*p == '!')
			text_add_char(text, code[TAG_CODE_LENGTH - 1]);
		else if (p[0] == '@' && p[1] == '@' && p[2] == '@')
			text_addf(text, "%sextra", code), p += 2;
		else if (p[0] == '@' && p[1] == '@')
			text_addf(text, "%s@", code), p += 1;
		else if (p[0] == '@' && p[1] != '\0' &&
		         ascii_is_alpha(p[1]))
			text_add_char(text, '@');
		else if (*p == '@')
			text_add(text, code);
		else
			text_add_char(text, *p);
	}
}

static void
show(const struct tag *tags, size_t count, struct text *text)
{
	for (size_t i = 0; i < count; i++) {
		text_addf(text, "%s%lld", i > 0 ? " " : "",
		          (long long)tags[i].challenge);
		if (tags[i].serial != 0)
			text_addf(text, ".%lld", (long long)tags[i].serial);
		if (tags[i].code[0] != '\0')
			text_add(text, "+");
	}
}

static void
test_find(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(find_cases) / sizeof(find_cases[0]);
	     i++) {
		const struct find_case *c = &find_cases[i];
		struct tag tags[8];
		struct text text;
		struct text shown;
		size_t count;

		text_init(&text, 1000);
		text_init(&shown, 1000);
		fill_in(c->text, &text);
		count = tag_find(text_slice(&text), TAG_IN_BODY, tags, 8);
		show(tags, count, &shown);
		if (strcmp(shown.data, c->found) != 0)
			fail_msg("%s: \"%s\" gave \"%s\", not \"%s\"", c->name,
			         text.data, shown.data, c->found);
		for (size_t j = 0; j < count; j++)
			assert_int_equal(tags[j].place, TAG_IN_BODY);
		text_release(&text);
		text_release(&shown);
	}
}

static void
test_most_is_kept(void **state)
{
	struct tag tags[3];

	(void)state;
	assert_int_equal(tag_find(SLICE("CH-1 CH-2 CH-3 CH-4"),
	                          TAG_IN_SUBJECT, tags, 3), 3);
	assert_int_equal(tags[2].challenge, 3);
	assert_int_equal(tag_find(SLICE("CH-1"), TAG_IN_SUBJECT, tags, 0), 0);
}

/* 1 MB of what looks like a tag at each byte: done at once or never. */
static void
test_long_texts(void **state)
{
	static const char *const units[] = {
		"ch", "[ch-", "ch4", "ch42-\n> ", "CH-42 ", "ch42-k7mr3x9qw2",
		"111111111", "ch1.1.", "-", "\xe2\x80", "ch42-\xc2\xad",
	};
	struct tag tags[64];

	(void)state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		struct text text;

		text_init(&text, 1024 * 1024);
		while (text.length + strlen(units[i]) < text.limit)
			text_add(&text, units[i]);
		assert_true(tag_find(text_slice(&text), TAG_IN_BODY, tags,
		                     64) <= 1);
		text_release(&text);
	}
}

static void
test_thousands_of_tags(void **state)
{
	struct tag tags[64];
	struct text text;

	(void)state;
	text_init(&text, 1024 * 1024);
	for (int i = 1; i <= 5000; i++)
		text_addf(&text, "> [CH-%d] again\r\n", i);
	assert_int_equal(tag_find(text_slice(&text), TAG_IN_BODY, tags, 64),
	                 64);
	assert_int_equal(tags[63].challenge, 64);
	text_release(&text);
}

static void
test_written_is_read(void **state)
{
	static const int64_t ids[] = { 1, 42, 99999, TAG_ID_MOST };
	char code[TAG_CODE_MAX];
	char text[TAG_TEXT_MAX];
	char address[TAG_TEXT_MAX + 40];

	(void)state;
	make_code("k7mr3x9qw2hta", code);
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		struct tag tag = { 0 };

		tag_format(ids[i], text);
		assert_int_equal(tag_find(slice_of(text), TAG_IN_SUBJECT,
		                          &tag, 1), 1);
		assert_int_equal(tag.challenge, ids[i]);
		assert_string_equal(tag.code, "");

		tag_format_token(ids[i], code, text);
		snprintf(address, sizeof(address), "help+x+%s@d.example",
		         text);
		assert_true(tag_in_address(slice_of(address), &tag));
		assert_int_equal(tag.challenge, ids[i]);
		assert_int_equal(tag.place, TAG_IN_RECIPIENT);
		assert_string_equal(tag.code, code);

		tag_format_message_id(ids[i], TAG_ID_MOST, code, text);
		snprintf(address, sizeof(address), " <%s@d.example> ", text);
		assert_true(tag_in_message_id(slice_of(address),
		                              TAG_IN_REFERENCES, &tag));
		assert_int_equal(tag.challenge, ids[i]);
		assert_int_equal(tag.serial, TAG_ID_MOST);
		assert_int_equal(tag.place, TAG_IN_REFERENCES);
		assert_string_equal(tag.code, code);
	}
}

static void
test_foreign_addresses(void **state)
{
	static const char *const none[] = {
		"", "@", "<>", "clearway@d.example", "clearway+@d.example",
		"clearway+ch42@d.example", "clearway+ch42-x@d.example",
		"clearway+ch0-k7mr3x9qw2htab@d.example", "+++@x", "ch42-@x",
	};
	static const char *const no_id[] = {
		"", "<>", "<ch42@x>", "<ch42.17@x>", "<ch42.17.code@x>",
		"<ch42.17.k7mr3x9qw2htaz@x>", "<CAF+abc@mail.example>",
		"<ch42.99999999999.k7mr3x9qw2htab@x>", "<ch42.17.", "@",
	};
	struct tag tag = { .challenge = 5 };

	(void)state;
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		if (tag_in_address(slice_of(none[i]), &tag))
			fail_msg("a token in \"%s\"", none[i]);
	for (size_t i = 0; i < sizeof(no_id) / sizeof(no_id[0]); i++)
		if (tag_in_message_id(slice_of(no_id[i]), TAG_IN_REPLY_TO,
		                      &tag))
			fail_msg("our id in \"%s\"", no_id[i]);
	assert_int_equal(tag.challenge, 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_code_is_repaired),
		cmocka_unit_test(test_checksum_notices),
		cmocka_unit_test(test_not_codes),
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_most_is_kept),
		cmocka_unit_test(test_long_texts),
		cmocka_unit_test(test_thousands_of_tags),
		cmocka_unit_test(test_written_is_read),
		cmocka_unit_test(test_foreign_addresses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
