/*
 * Any text is a template or is refused. One that is taken can be filled in
 * with anything: the letter keeps to its limit, markup of ours stays, foreign
 * text is escaped, and the same values give the same letter.
 *
 * The input: the template, a NUL, and the values, a line each.
 */
#include "core/letter.h"
#include "core/template.h"
#include "tests/fuzz/input.h"

enum {
	ARENA_LIMIT = 64 * 1024 * 1024,
	OUT_LIMIT = 64 * 1024,
	ITEMS_MAX = 20
};

static const char *const known[] = {
	"a", "b", "yes", "no", "markup", "list", "list.a", "list.b",
	"list.list", "list.list.a", "object", "object.a", "object.list",
	"object.list.a", "empty", "none", NULL
};

static struct value *
make_item(struct arena *arena, struct slice *lines)
{
	struct value *item = value_object(arena);
	struct value *inner = value_list(arena);
	struct slice line = { NULL, 0 };

	slice_next_line(lines, &line);
	value_set(item, "a", value_string(arena, line));
	value_set_bool(arena, item, "b", line.length % 2 == 0);
	if (line.length % 3 == 0)
		value_append(inner, value_string(arena, line));
	value_append(inner, value_bool(arena, true));
	value_set(item, "list", inner);
	return item;
}

static struct value *
make_values(struct arena *arena, struct slice lines)
{
	struct value *values = value_object(arena);
	struct value *list = value_list(arena);
	struct slice line = { NULL, 0 };

	slice_next_line(&lines, &line);
	value_set(values, "a", value_string(arena, line));
	value_set(values, "markup", value_markup(arena, line));
	value_set_bool(arena, values, "yes", true);
	value_set_bool(arena, values, "no", false);
	value_set(values, "object", make_item(arena, &lines));
	value_set(values, "empty", value_list(arena));
	while (lines.length > 0 && value_count(list) < ITEMS_MAX)
		value_append(list, make_item(arena, &lines));
	value_set(values, "list", list);
	return values;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice values = { (const char *)data, size };
	struct slice source = input_piece(&values, '\0');
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct template *template = NULL;
	struct value *tree = make_values(arena, values);
	struct text out;
	struct text again;
	struct why why = { "" };

	if (template_parse("x.md", 1, source, arena, &template, &why) !=
	    OUTCOME_OK) {
		must(strncmp(why.text, "x.md:", 5) == 0,
		     "an error says where it is");
		arena_free(arena);
		return 0;
	}
	must(source.length <= TEMPLATE_SOURCE_MAX, "a template is short");
	(void)template_check(template, known, &why);
	text_init(&out, OUT_LIMIT);
	text_init(&again, OUT_LIMIT);
	template_render(template, tree, letter_escape_markdown, &out);
	template_render(template, tree, letter_escape_markdown, &again);
	must(out.length <= OUT_LIMIT, "a letter keeps to its limit");
	must(same_bytes(&out, &again), "it is the same twice");
	text_release(&out);
	text_release(&again);
	arena_free(arena);
	return 0;
}
