#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/template.h"

#include <cmocka.h>	/* last: it has a macro named fail */

enum { OUTPUT_LIMIT = 64 * 1024, ARENA_LIMIT = 16 * 1024 * 1024 };

/* Marks what was escaped, so that a test sees it. */
static void
escape_angles(struct text *out, struct slice s)
{
	text_addf(out, "<" SLICE_FMT ">", SLICE_ARG(s));
}

/* A challenge with two steps, the second without a date. */
static struct value *
sample(struct arena *arena)
{
	struct value *root = value_object(arena);
	struct value *steps = value_list(arena);
	struct value *brief = value_object(arena);
	struct value *tags = value_list(arena);

	value_set_string(arena, root, "tag", "[CH-42]");
	value_set_string(arena, root, "empty", "");
	value_set_bool(arena, root, "yes", true);
	value_set_bool(arena, root, "no", false);
	value_set(root, "quote", value_markup(arena, SLICE("> *hm*")));
	value_set_string(arena, brief, "scope", "2 schools");
	value_set(root, "brief", brief);
	for (int i = 1; i <= 2; i++) {
		struct value *step = value_object(arena);

		value_set_string(arena, step, "number",
		                 arena_format(arena, "%d", i));
		value_set_string(arena, step, "due",
		                 i == 1 ? "Friday" : NULL);
		value_append(steps, step);
	}
	value_set(root, "steps", steps);
	value_set(root, "none", value_list(arena));
	value_append(tags, value_string(arena, SLICE("a")));
	value_append(tags, value_string(arena, SLICE("b")));
	value_set(root, "tags", tags);
	return root;
}

static const struct {
	const char *name;
	const char *source;
	const char *expected;
} rendered[] = {
	{ "nothing", "", "" },
	{ "text alone", "Dear } { }} {\n", "Dear } { }} {\n" },
	{ "a value", "x {{tag}} y", "x <[CH-42]> y" },
	{ "raw, twice", "{{{tag}}}{{&tag}}", "[CH-42][CH-42]" },
	{ "markup is not escaped", "{{quote}}", "> *hm*" },
	{ "a missing value", "({{nobody}})", "()" },
	{ "dots", "{{brief.scope}}{{brief.x.y}}", "<2 schools>" },
	{ "a bool prints nothing", "({{yes}}{{steps}})", "()" },
	{ "an empty string is false", "{{#empty}}a{{/empty}}{{^empty}}b"
	  "{{/empty}}", "b" },
	{ "an empty list is false", "{{#none}}a{{/none}}{{^none}}b{{/none}}",
	  "b" },
	{ "a list with members, and the outer names", "{{#steps}}\n"
	  "- {{number}}{{#due}} by {{due}}{{/due}} {{tag}}\n{{/steps}}\nend",
	  "- <1> by <Friday> <[CH-42]>\n- <2> <[CH-42]>\nend" },
	{ "items", "{{#tags}}{{.}},{{/tags}}", "<a>,<b>," },
	{ "an inverted section hides no context", "{{#steps}}{{^no}}{{number}}"
	  "{{/no}}{{/steps}}", "<1><2>" },
	{ "standalone with CRLF", "a\r\n {{#yes}} \r\nb\r\n{{/yes}}\r\nc",
	  "a\r\nb\r\nc" },
	{ "two tags on a line are not alone", "{{#yes}}{{/yes}}\nx", "\nx" },
	{ "values are never alone", " {{tag}} \n", " <[CH-42]> \n" },
	{ "values are not templates", "{{#tags}}{{! {{tag }}{{/tags}}", "" },
};

static void
test_rendered(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rendered) / sizeof(rendered[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct template *template;
		struct why why = { "" };
		struct text out;

		text_init(&out, OUTPUT_LIMIT);
		if (template_parse("t.md", 1, slice_of(rendered[i].source),
		                   arena, &template, &why) != OUTCOME_OK)
			fail_msg("%s: %s", rendered[i].name, why.text);
		template_render(template, sample(arena), escape_angles, &out);
		if (!slice_is(text_slice(&out), rendered[i].expected))
			fail_msg("%s: \"%s\"", rendered[i].name, out.data);
		text_release(&out);
		arena_free(arena);
	}
}

static const struct {
	const char *name;
	const char *source;
	const char *expected;	/* the start of the reason */
} refused[] = {
	{ "delimiters", "a\n{{=<% %>=}}", "t.md:8: tags are always {{ }}" },
	{ "a partial", "{{> footer}}", "t.md:7: a letter is one file" },
	{ "a parent", "{{<layout}}", "t.md:7: a letter is one file" },
	{ "a block", "{{$title}}", "t.md:7: a letter is one file" },
	{ "never closed", "a\nb {{tag", "t.md:8: this tag is never closed" },
	{ "half closed", "{{tag}", "t.md:7: this tag is never closed" },
	{ "triple half closed", "{{{tag}} x",
	  "t.md:7: this tag is never closed" },
	{ "no name", "{{ }}", "t.md:7: a name is one word" },
	{ "two words", "{{first name}}", "t.md:7: a name is one word" },
	{ "an empty part", "{{a..b}}", "t.md:7: a name is one word" },
	{ "a dot too many", "{{a.}}", "t.md:7: a name is one word" },
	{ "a tag in a tag", "{{a {{b}} }}", "t.md:7: a name is one word" },
	{ "not ended", "x\n{{#a}}\n", "t.md:8: this section is never ended" },
	{ "not begun", "{{/a}}", "t.md:7: this ends a section" },
	{ "crossed", "{{#a}}\n{{#b}}\n{{/a}}{{/b}}",
	  "t.md:9: the section \"b\" of line 8 must end before \"a\"" },
};

static void
test_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct template *template = NULL;
		struct why why = { "" };

		if (template_parse("t.md", 7, slice_of(refused[i].source),
		                   arena, &template, &why) != OUTCOME_SETUP)
			fail_msg("%s: was taken", refused[i].name);
		if (!slice_starts(slice_of(why.text), refused[i].expected))
			fail_msg("%s: \"%s\"", refused[i].name, why.text);
		assert_null(template);
		arena_free(arena);
	}
}

static const struct {
	const char *name;
	const char *source;
	const char *expected;	/* "" if all names are known */
} checked[] = {
	{ "plain", "{{tag}} {{#steps}}{{number}} {{tag}}{{/steps}}", "" },
	{ "whole path", "{{brief.scope}} {{#brief}}{{scope}}{{/brief}}", "" },
	{ "dot", "{{#tags}}{{.}}{{/tags}}{{.}}", "" },
	{ "through an inverted section",
	  "{{#steps}}{{^tag}}{{number}}{{/tag}}{{/steps}}", "" },
	{ "after a section", "{{#steps}}{{/steps}}{{number}}",
	  "t.md:1: this letter has nothing named \"number\"" },
	{ "misspelt", "{{tag}}\n\n{{tga}}",
	  "t.md:3: this letter has nothing named \"tga\"" },
	{ "a section", "{{#stesp}}{{/stesp}}",
	  "t.md:1: this letter has nothing named \"stesp\"" },
	{ "an inverted one", "{{^stesp}}{{/stesp}}",
	  "t.md:1: this letter has nothing named \"stesp\"" },
	{ "inside", "{{#steps}}{{scope}}{{/steps}}",
	  "t.md:1: this letter has nothing named \"scope\"" },
	{ "a half path", "{{brief}}{{brief.scop}}",
	  "t.md:1: this letter has nothing named \"brief.scop\"" },
};

static void
test_checked(void **state)
{
	static const char *const known[] = { "tag", "brief", "brief.scope",
		"steps", "steps.number", "tags", NULL };

	(void)state;
	for (size_t i = 0; i < sizeof(checked) / sizeof(checked[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct template *template;
		struct why why = { "" };

		assert_int_equal(template_parse("t.md", 1,
			slice_of(checked[i].source), arena, &template, NULL),
			OUTCOME_OK);
		template_check(template, known, &why);
		if (strcmp(why.text, checked[i].expected) != 0)
			fail_msg("%s: \"%s\"", checked[i].name, why.text);
		arena_free(arena);
	}
}

/* Opens `depth` sections, writes x, ends them. */
static enum outcome
nest(size_t depth, struct text *out, struct why *why)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct template *template;
	enum outcome outcome;
	struct text source;

	text_init(&source, OUTPUT_LIMIT);
	for (size_t i = 0; i < depth; i++)
		text_add(&source, "{{#yes}}");
	text_add(&source, "x");
	for (size_t i = 0; i < depth; i++)
		text_add(&source, "{{/yes}}");
	outcome = template_parse("t.md", 1, text_slice(&source), arena,
	                         &template, why);
	if (outcome == OUTCOME_OK)
		template_render(template, sample(arena), NULL, out);
	text_release(&source);
	arena_free(arena);
	return outcome;
}

static void
test_limits(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	char *long_source = arena_alloc(arena, TEMPLATE_SOURCE_MAX + 1);
	struct template *template;
	struct text out;
	struct why why;

	(void)state;
	text_init(&out, 10);
	assert_int_equal(nest(TEMPLATE_DEPTH_MAX, &out, &why), OUTCOME_OK);
	assert_string_equal(out.data, "x");
	assert_int_equal(nest(TEMPLATE_DEPTH_MAX + 1, &out, &why),
	                 OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "too many sections"));
	memset(long_source, 'x', TEMPLATE_SOURCE_MAX + 1);
	assert_int_equal(template_parse("t.md", 1, (struct slice){ long_source,
		TEMPLATE_SOURCE_MAX + 1 }, arena, &template, &why),
		OUTCOME_SETUP);
	assert_int_equal(template_parse("t.md", 1, (struct slice){ long_source,
		TEMPLATE_SOURCE_MAX }, arena, &template, &why), OUTCOME_OK);
	template_render(template, sample(arena), NULL, &out);
	assert_true(out.cut);
	assert_int_equal(out.length, 10);
	text_release(&out);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rendered),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_checked),
		cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
