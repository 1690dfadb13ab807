/*
 * mustache_spec FILE...: runs the tests of the official Mustache
 * specification, as its JSON files give them, against core/template.
 */
#include <jansson.h>

#include "core/template.h"

enum { OUTPUT_LIMIT = 64 * 1024, ARENA_LIMIT = 4 * 1024 * 1024 };

static void
escape_html(struct text *out, struct slice s)
{
	for (size_t i = 0; i < s.length; i++) {
		if (s.data[i] == '&')
			text_add(out, "&amp;");
		else if (s.data[i] == '"')
			text_add(out, "&quot;");
		else if (s.data[i] == '<')
			text_add(out, "&lt;");
		else if (s.data[i] == '>')
			text_add(out, "&gt;");
		else
			text_add_char(out, s.data[i]);
	}
}

/* The files are ours to trust, so this may follow their depth. */
static struct value *
value_of(struct arena *arena, const json_t *json)
{
	struct value *value = NULL;
	const char *name;
	json_t *part;
	size_t i;

	if (json_is_object(json)) {
		value = value_object(arena);
		/* jansson's macros want a pointer that is not const. */
		json_t *object = json_deep_copy(json);

		json_object_foreach(object, name, part)
			value_set(value,
			          arena_string(arena, slice_of(name)),
			          value_of(arena, part));
		json_decref(object);
	} else if (json_is_array(json)) {
		value = value_list(arena);
		json_array_foreach(json, i, part)
			value_append(value, value_of(arena, part));
	} else if (json_is_boolean(json)) {
		value = value_bool(arena, json_is_true(json));
	} else if (json_is_string(json)) {
		value = value_string(arena,
		                     slice_of(json_string_value(json)));
	} else if (json_is_number(json)) {
		value = value_string(arena, slice_of(arena_format(arena,
			"%.15g", json_number_value(json))));
	}
	return value;
}

static bool
run_one(const char *file, const json_t *test)
{
	const char *name = json_string_value(json_object_get(test, "name"));
	const char *source =
		json_string_value(json_object_get(test, "template"));
	const char *expected =
		json_string_value(json_object_get(test, "expected"));
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct template *template;
	struct why why = { "" };
	struct text out;
	bool good = false;

	text_init(&out, OUTPUT_LIMIT);
	if (template_parse(name, 1, slice_of(source), arena, &template,
	                   &why) == OUTCOME_OK) {
		template_render(template, value_of(arena,
			json_object_get(test, "data")), escape_html, &out);
		good = slice_is(text_slice(&out), expected);
	}
	if (!good)
		printf("%s: %s\n  template %s\n  expected %s\n  got      %s"
		       "%s\n", file, name, source, expected, out.data,
		       why.text);
	text_release(&out);
	arena_free(arena);
	return good;
}

int
main(int argc, char **argv)
{
	size_t passed = 0;
	size_t count = 0;

	for (int i = 1; i < argc; i++) {
		json_error_t error;
		json_t *spec = json_load_file(argv[i], 0, &error);
		json_t *test;
		size_t at;

		if (spec == NULL) {
			printf("%s: %s\n", argv[i], error.text);
			return 1;
		}
		json_array_foreach(json_object_get(spec, "tests"), at, test) {
			count++;
			passed += run_one(argv[i], test);
		}
		json_decref(spec);
	}
	printf("mustache-spec: %zu of %zu\n", passed, count);
	return passed == count && count > 0 ? 0 : 1;
}
