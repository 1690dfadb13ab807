#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/letter.h"
#include "core/tag.h"
#include "tests/letters/helper_sample.h"

#include <cmocka.h>

enum { OUTPUT_LIMIT = 2 * 1024 * 1024, ARENA_LIMIT = 32 * 1024 * 1024 };

static void
check(const char *name, struct text *text, const char *expected)
{
	if (!slice_is(text_slice(text), expected))
		fail_msg("%s: \"%s\"", name, text->data);
	text_clear(text);
}

/* --- kinds --- */

static void
test_kinds(void **state)
{
	(void)state;
	for (int i = 0; i < LETTER_KINDS; i++) {
		enum letter_kind kind = LETTER_KINDS;

		assert_true(letter_parse(slice_of(letter_name(
			(enum letter_kind)i)), &kind));
		assert_int_equal(kind, i);
		/* What answers a mail that just came does not wait. */
		if (letter_is_reply(kind))
			assert_false(letter_waits(kind));
	}
	for (int i = 0; i < ITEM_KINDS; i++)
		assert_non_null(letter_item_name((enum letter_item_kind)i));
	assert_false(letter_parse(SLICE("recipe"), NULL));
	assert_true(letter_waits(LETTER_ROUND));
	assert_true(letter_is_reply(LETTER_RECEIPT));
	assert_false(letter_is_reply(LETTER_FOLLOW_UP));
}

static void
test_names(void **state)
{
	static const char *const never[] = { "words", "question", "reason",
		"name", "submitter", "draft_summary", "token", "lines" };
	const char *names[512];

	(void)state;
	for (int kind = 0; kind < LETTER_KINDS; kind++) {
		size_t count = letter_names((enum letter_kind)kind, true,
		                            names, 512);

		for (size_t i = 0; i < count; i++)
			for (size_t n = 0; n < sizeof(never) /
			     sizeof(never[0]); n++)
				if (strcmp(names[i], never[n]) == 0)
					fail_msg("%s in a subject", never[n]);
		assert_null(names[count]);
		assert_true(letter_names((enum letter_kind)kind, false, names,
		                         512) > count);
	}
}

/* --- dates --- */

static const struct {
	const char *name;
	struct civil date;
	const char *language;
	const char *expected;
} dates[] = {
	{ "English", { 2026, 12, 5 }, "en", "Saturday, December 5" },
	{ "Spanish", { 2026, 12, 5 }, "es", "sábado 5 de diciembre" },
	{ "Spanish of a country", { 2026, 12, 4 }, "es-MX",
	  "viernes 4 de diciembre" },
	{ "next year", { 2027, 1, 1 }, "en", "Friday, January 1, 2027" },
	{ "next year in Spanish", { 2027, 1, 1 }, "es",
	  "viernes 1 de enero de 2027" },
	{ "last year", { 2025, 12, 31 }, "en",
	  "Wednesday, December 31, 2025" },
	{ "leap day", { 2024, 2, 29 }, "es",
	  "jueves 29 de febrero de 2024" },
	{ "another language", { 2026, 12, 5 }, "de", "Saturday, December 5" },
	{ "no language", { 2026, 12, 5 }, NULL, "Saturday, December 5" },
};

static void
test_dates(void **state)
{
	const int32_t today = day_of((struct civil){ 2026, 12, 1 });
	struct text text;

	(void)state;
	text_init(&text, OUTPUT_LIMIT);
	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
		letter_date(&text, day_of(dates[i].date), today,
		            dates[i].language);
		check(dates[i].name, &text, dates[i].expected);
	}
	letter_date(&text, DAY_NONE, today, "en");
	check("no day", &text, "");
	text_release(&text);
}

/* --- what a challenge is called --- */

static void
test_about(void **state)
{
	static const struct {
		const char *type;
		const char *school;
		const char *language;
		const char *expected;
	} cases[] = {
		{ "staffing", "Lincoln Elementary", "en",
		  "Staffing at Lincoln Elementary" },
		{ "staffing", "Lincoln Elementary", "es",
		  "Personal en Lincoln Elementary" },
		{ "staffing", NULL, "en", "Staffing" },
		{ "", "Lincoln Elementary", "en",
		  "A challenge at Lincoln Elementary" },
		{ NULL, "", "es", "Un desafío" },
		{ "gone", NULL, "en", "A challenge" },
	};
	struct text text;

	(void)state;
	text_init(&text, OUTPUT_LIMIT);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		letter_about(&text, &sample_policy, cases[i].type,
		             cases[i].school, cases[i].language);
		check(cases[i].expected, &text, cases[i].expected);
	}
	text_release(&text);
}

/* --- answers prepared (RFC 6068) --- */

static const struct {
	const char *name;
	const struct policy *policy;
	int64_t challenge;
	const char *code;
	const char *body;
	const char *language;
	const char *expected;
} links[] = {
	{ "plus address", &sample_policy, 42, SAMPLE_CODE, "DONE 2", "en",
	  "mailto:clearway+ch42-" SAMPLE_CODE "@riverbend.example"
	  "?subject=Re%3A%20%5BCH-42%5D&body=DONE%202" },
	{ "plain address", &sample_policy_plain, 42, SAMPLE_CODE, "YES", "en",
	  "mailto:clearway@riverbend.example?subject=Re%3A%20%5BCH-42%5D"
	  "&body=YES%0D%0A%0D%0A%0D%0ARef%20ch42-" SAMPLE_CODE
	  "%20%28please%20keep%20this%20line%29" },
	{ "plain address in Spanish", &sample_policy_plain, 42, SAMPLE_CODE,
	  "SÍ", "es",
	  "mailto:clearway@riverbend.example?subject=Re%3A%20%5BCH-42%5D"
	  "&body=S%C3%8D%0D%0A%0D%0A%0D%0ARef%20ch42-" SAMPLE_CODE
	  "%20%28por%20favor%2C%20conserve%20esta%20l%C3%ADnea%29" },
	{ "no code", &sample_policy, 42, NULL, "", "en",
	  "mailto:clearway@riverbend.example?subject=Re%3A%20%5BCH-42%5D"
	  "&body=" },
	{ "no challenge", &sample_policy, 0, NULL, "", "en",
	  "mailto:clearway@riverbend.example" },
	{ "hostile body", &sample_policy, 42, SAMPLE_CODE,
	  "a&bcc=x@evil.example\n#\"<>%", "en",
	  "mailto:clearway+ch42-" SAMPLE_CODE "@riverbend.example"
	  "?subject=Re%3A%20%5BCH-42%5D&body=a%26bcc%3Dx%40evil.example"
	  "%0D%0A%23%22%3C%3E%25" },
};

static void
test_links(void **state)
{
	struct text text;

	(void)state;
	text_init(&text, OUTPUT_LIMIT);
	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++) {
		letter_mailto(&text, links[i].policy, links[i].challenge,
		              links[i].code, links[i].body,
		              links[i].language);
		check(links[i].name, &text, links[i].expected);
	}
	letter_reply_to(&text, &sample_policy, 42, SAMPLE_CODE);
	check("reply to", &text,
	      "clearway+ch42-" SAMPLE_CODE "@riverbend.example");
	letter_reply_to(&text, &sample_policy_plain, 42, SAMPLE_CODE);
	check("reply to, plain", &text, "clearway@riverbend.example");
	text_release(&text);
}

/* --- somebody's text --- */

static const struct {
	const char *name;
	const char *text;
	const char *inline_text;
	const char *quote;
} texts[] = {
	{ "nothing", "", "", "" },
	{ "white space", " \r\n\t ", "", "" },
	{ "words", " two  words ", "two words", "> two words" },
	{ "marks", "*a* [b](c) <d> & `e`",
	  "\\*a\\* \\[b\\]\\(c\\) \\<d\\> \\& \\`e\\`",
	  "> \\*a\\* \\[b\\]\\(c\\) \\<d\\> \\& \\`e\\`" },
	{ "lines", "a\nb", "a\\\nb", "> a\\\n> b" },
	{ "paragraphs", "a\r\n\r\nb\n\n\nc", "a\\\nb\\\nc",
	  "> a\n>\n> b\n>\n> c" },
	{ "old Mac lines", "a\rb", "a\\\nb", "> a\\\n> b" },
	{ "line separators", "a\xE2\x80\xA8" "b\xC2\x85" "c",
	  "a\\\nb\\\nc", "> a\\\n> b\\\n> c" },
	{ "indented", "a\n        b", "a\\\nb", "> a\\\n> b" },
	{ "a list", "1. a\n- b", "1\\. a\\\n\\- b", "> 1\\. a\\\n> \\- b" },
	{ "controls", "a\x1B[0mb\xEF\xBB\xBF", "a\\[0mb", "> a\\[0mb" },
	{ "turned direction", "\xE2\x80\xAE" "abc\xE2\x81\xA9", "abc",
	  "> abc" },
	{ "not UTF-8", "a\xFF", "a\xEF\xBF\xBD", "> a\xEF\xBF\xBD" },
};

static void
test_texts(void **state)
{
	struct text text;

	(void)state;
	text_init(&text, OUTPUT_LIMIT);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		letter_escape_markdown(&text, slice_of(texts[i].text));
		check(texts[i].name, &text, texts[i].inline_text);
		letter_quote_markdown(&text, slice_of(texts[i].text));
		check(texts[i].name, &text, texts[i].quote);
	}
	text_release(&text);
}

/* --- the language to write in --- */

static void
test_language(void **state)
{
	struct challenge challenge;

	(void)state;
	sample_challenge(&challenge);
	COPY_TEXT(challenge.language, SLICE("es"));
	/* The district's language on the roster: the report says more. */
	assert_string_equal(letter_language(&sample_policy, &challenge,
		"marta.solis@riverbend.example"), "es");
	assert_string_equal(letter_language(&sample_policy, &challenge,
		"lee.park@riverbend.example"), "en");
	assert_string_equal(letter_language(&sample_policy, NULL,
		"nobody@else.example"), "en");
}

/* --- templates --- */

static const struct {
	const char *name;
	const char *source;
	const char *expected;	/* the reason's start */
} broken[] = {
	{ "empty", "", "x.md:1: a letter is a line" },
	{ "no text", "Subject: a\n", "x.md:1: a letter is a line" },
	{ "no text below", "Subject: a\n\n \n", "x.md:3: below the subject" },
	{ "no subject", "\nText\n", "x.md:1: a letter begins with" },
	{ "another header", "Subject: a\nBcc: x@evil.example\n\nText\n",
	  "x.md:2: above the first empty line" },
	{ "a folded subject", "Subject: a\n b\n\nText\n",
	  "x.md:2: above the first empty line" },
	{ "a name of another letter", "Subject: a\n\nText\n{{link_yes}}\n",
	  "x.md:4: this letter has nothing named \"link_yes\"" },
	{ "words in the subject", "Subject: {{words}}\n\nText\n",
	  "x.md:1: this letter has nothing named \"words\"" },
	{ "a partial", "Subject: a\n\n\n{{> foot}}\n",
	  "x.md:4: a letter is one file" },
	{ "Latin-1", "Subject: a\n\nqu\xE9\n", "x.md: this file is not" },
};

static void
test_broken_templates(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct letter_template template = { NULL, NULL };
		struct why why = { "" };

		if (letter_template_parse(LETTER_RECEIPT, "x.md",
		    slice_of(broken[i].source), arena, &template, &why) !=
		    OUTCOME_SETUP)
			fail_msg("%s: was taken", broken[i].name);
		if (!slice_starts(slice_of(why.text), broken[i].expected))
			fail_msg("%s: %s", broken[i].name, why.text);
		assert_null(template.body);
		arena_free(arena);
	}
}

/* Renders a receipt from a template given here. */
static enum outcome
render(const char *source, const char *summary, const char *language,
       struct text *subject, struct text *body, struct why *why)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct letter_templates *templates = arena_alloc(arena,
	                                                 sizeof(*templates));
	struct challenge challenge;
	struct letter_context context;
	enum outcome outcome;

	templates->language_count = 1;
	COPY_TEXT(templates->languages[0].name, SLICE("en"));
	assert_int_equal(letter_template_parse(LETTER_RECEIPT, "x.md",
		slice_of(source), arena,
		&templates->languages[0].letters[LETTER_RECEIPT], why),
		OUTCOME_OK);
	sample_challenge(&challenge);
	sample_context(&context);
	COPY_TEXT(challenge.summary, slice_of(summary));
	challenge.summary_approved = true;
	outcome = letter_render(templates, LETTER_RECEIPT, language,
		letter_values(LETTER_RECEIPT, &sample_policy, &challenge,
			"marta.solis@riverbend.example", &context, arena),
		subject, body, why);
	arena_free(arena);
	return outcome;
}

static void
test_subjects(void **state)
{
	char summary[SUMMARY_MAX];
	struct text subject;
	struct text body;
	struct why why = { "" };

	(void)state;
	text_init(&subject, OUTPUT_LIMIT);
	text_init(&body, OUTPUT_LIMIT);
	assert_int_equal(render("\xEF\xBB\xBF{{! a note }}\r\nSubject:  "
		"{{tag}} {{summary}} \r\n\r\nHi {{tag}}\r\n",
		"a\r\nBcc: x@evil.example\t\xE2\x80\xAE" "b", "xx", &subject,
		&body, &why), OUTCOME_OK);
	check("one line", &subject, "[CH-42] a Bcc: x@evil.example b");
	check("body", &body, "Hi \\[CH\\-42\\]\r\n");
	assert_int_equal(render("{{#tag}}\nSubject: a\n{{/tag}}\nSubject: b\n"
		"\nHi\n", "", "en", &subject, &body, &why), OUTCOME_BAD);
	check("two subjects", &subject, "");
	check("two subjects", &body, "");
	assert_int_equal(render("{{^tag}}\nSubject: a\n{{/tag}}\n\nHi\n", "",
		"en", &subject, &body, &why), OUTCOME_BAD);
	assert_non_null(strstr(why.text, "no subject"));
	memset(summary, 'x', sizeof(summary) - 1);
	summary[sizeof(summary) - 1] = '\0';
	assert_int_equal(render("Subject: {{summary}} {{summary}}\n\nHi\n",
		summary, "en", &subject, &body, &why), OUTCOME_OK);
	assert_int_equal(subject.length, LETTER_SUBJECT_LIMIT);
	assert_true(slice_ends(text_slice(&subject), "x..."));
	text_release(&subject);
	text_release(&body);
}

/* --- when an answer is asked for --- */

static const struct {
	const char *name;
	enum letter_kind kind;
	const char *expected;	/* from Monday, December 7 */
} asked[] = {
	{ "triage", LETTER_TRIAGE, "Wednesday, December 9" },
	{ "accept", LETTER_ASSIGNMENT, "Thursday, December 10" },
	{ "answer", LETTER_FOLLOW_UP, "Monday, December 14" },
	{ "next step", LETTER_REOPENED, "Monday, December 14" },
};

static void
test_reply_by(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct challenge challenge;
		struct letter_context context;
		const struct value *value;

		sample_challenge(&challenge);
		sample_context(&context);
		value = value_get(letter_values(asked[i].kind, &sample_policy,
			&challenge, "dana.ruiz@riverbend.example", &context,
			arena), SLICE("reply_by"));
		assert_non_null(value);
		if (!slice_is(value_text(value), asked[i].expected))
			fail_msg("%s: " SLICE_FMT, asked[i].name,
			         SLICE_ARG(value_text(value)));
		context.reply_by = context.today + 1;
		value = value_get(letter_values(asked[i].kind, &sample_policy,
			&challenge, "dana.ruiz@riverbend.example", &context,
			arena), SLICE("reply_by"));
		assert_true(slice_is(value_text(value),
		                     "Tuesday, December 8"));
		arena_free(arena);
	}
}

/* A submitter's code is for the submitter alone, whoever quotes it. */
static void
test_codes_are_hidden(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct challenge challenge;
	struct letter_context context;
	char code[TAG_CODE_MAX] = "k7mr3x9qw2hta";
	char token[TAG_TEXT_MAX];
	struct slice words;

	(void)state;
	code[TAG_CODE_LENGTH - 1] = tag_checksum(code);
	tag_format_token(42, code, token);
	sample_challenge(&challenge);
	sample_context(&context);
	context.words = slice_of(arena_format(arena, "No. Ref %s, room ch7",
	                                      token));
	words = value_text(value_get(letter_values(LETTER_ANSWER,
		&sample_policy, &challenge, challenge.owner, &context, arena),
		SLICE("words")));
	assert_true(slice_contains(words, "room ch7"));
	assert_false(slice_contains(words, code));
	arena_free(arena);
}

/* What does not fit into a letter is counted, not dropped in silence. */
static void
test_many_items(void **state)
{
	static struct letter_item items[LETTER_ITEMS_MAX + 7];
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct letter_context context;
	const struct value *values;

	(void)state;
	for (size_t i = 0; i < LETTER_ITEMS_MAX + 7; i++)
		items[i] = (struct letter_item){ .kind = ITEM_UPDATE,
			.challenge = (int64_t)i + 1, .due = DAY_NONE };
	sample_context(&context);
	context.items = items;
	context.item_count = LETTER_ITEMS_MAX + 7;
	values = letter_values(LETTER_ROUND, &sample_policy, NULL,
	                       "lee.park@riverbend.example", &context, arena);
	assert_int_equal(value_count(value_get(values, SLICE("items"))),
	                 LETTER_ITEMS_MAX);
	assert_true(slice_is(value_text(value_get(values, SLICE("more"))),
	                     "7"));
	assert_true(slice_is(value_text(value_get(values, SLICE("count"))),
	                     "207"));
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_about),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_language),
		cmocka_unit_test(test_broken_templates),
		cmocka_unit_test(test_subjects),
		cmocka_unit_test(test_reply_by),
		cmocka_unit_test(test_codes_are_hidden),
		cmocka_unit_test(test_many_items),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
