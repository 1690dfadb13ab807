#include "core/template.h"

#include "core/template_node.h"

/* --- are all names known? --- */

static bool
is_known(const char *const *known, const char *path)
{
	for (; *known != NULL; known++)
		if (strcmp(*known, path) == 0)
			return true;
	return false;
}

struct paths {			/* of the sections that are open */
	size_t depth;
	char path[TEMPLATE_DEPTH_MAX + 1][TEMPLATE_PATH_MAX];
};

/*
 * Finds the name as Mustache does, from the innermost section outwards, and
 * writes its whole path.
 */
static bool
find_path(const struct paths *paths, const char *const *known,
          struct slice name, char path[TEMPLATE_PATH_MAX])
{
	if (slice_is(name, ".")) {
		memcpy(path, paths->path[paths->depth], TEMPLATE_PATH_MAX);
		return true;
	}
	for (size_t level = paths->depth + 1; level-- > 0;) {
		const char *outer = paths->path[level];
		int length = snprintf(path, TEMPLATE_PATH_MAX,
		                      "%s%s" SLICE_FMT, outer,
		                      outer[0] != '\0' ? "." : "",
		                      SLICE_ARG(name));

		if (length >= 0 && length < TEMPLATE_PATH_MAX &&
		    is_known(known, path))
			return true;
	}
	return false;
}

enum outcome
template_check(const struct template *template, const char *const *known,
               struct why *why)
{
	struct paths paths = { .depth = 0 };
	char path[TEMPLATE_PATH_MAX];

	for (size_t i = 0; i < template->count; i++) {
		const struct node *node = &template->nodes[i];

		if (node->kind == NODE_END)
			paths.depth--;
		if (node->kind == NODE_END || node->kind == NODE_TEXT)
			continue;
		if (!find_path(&paths, known, node->text, path))
			return fail(why, OUTCOME_SETUP, "%s:%zu: this letter "
			            "has nothing named \"" SLICE_FMT "\"",
			            template->file, node->line,
			            SLICE_ARG(slice_part(node->text, 0, 60)));
		if (node->kind == NODE_SECTION)
			memcpy(paths.path[++paths.depth], path,
			       TEMPLATE_PATH_MAX);
		else if (node->kind == NODE_INVERTED) {
			paths.depth++;
			memcpy(paths.path[paths.depth],
			       paths.path[paths.depth - 1],
			       TEMPLATE_PATH_MAX);
		}
	}
	return OUTCOME_OK;
}

/* --- filling in --- */

struct frame {
	const struct value *value;	/* NULL in an inverted section */
	bool is_list;			/* value is an item of one */
};

struct renderer {
	const struct template *template;
	template_escape *escape;
	struct text *out;
	size_t depth;
	struct frame frames[TEMPLATE_DEPTH_MAX + 1];
};

static const struct value *
look_up(const struct renderer *renderer, struct slice name)
{
	const struct value *value = NULL;
	bool is_dot = slice_is(name, ".");
	struct slice part;

	if (!is_dot)
		slice_next_field(&name, '.', &part);
	for (size_t i = renderer->depth + 1; i-- > 0 && value == NULL;)
		if (renderer->frames[i].value != NULL)
			value = is_dot ? renderer->frames[i].value :
			        value_get(renderer->frames[i].value, part);
	while (!is_dot && value != NULL && slice_next_field(&name, '.', &part))
		value = value_get(value, part);
	return value;
}

static void
render_value(const struct renderer *renderer, const struct node *node)
{
	const struct value *value = look_up(renderer, node->text);

	if (value == NULL)
		return;
	switch (value_kind(value)) {
	case VALUE_STRING:
		if (node->kind == NODE_VALUE && renderer->escape != NULL)
			renderer->escape(renderer->out, value_text(value));
		else
			text_add_slice(renderer->out, value_text(value));
		break;
	case VALUE_MARKUP:
		text_add_slice(renderer->out, value_text(value));
		break;
	case VALUE_BOOL:
	case VALUE_LIST:
	case VALUE_OBJECT:
		break;
	}
}

/* Goes into the section, or to its end; returns the next node. */
static size_t
enter(struct renderer *renderer, size_t at)
{
	const struct node *node = &renderer->template->nodes[at];
	const struct value *value = look_up(renderer, node->text);
	struct frame frame = { 0 };

	if (value_is_true(value) != (node->kind == NODE_SECTION))
		return node->partner + 1;
	if (node->kind == NODE_SECTION) {
		frame.is_list = value_kind(value) == VALUE_LIST;
		frame.value = frame.is_list ? value_first(value) : value;
	}
	renderer->frames[++renderer->depth] = frame;
	return at + 1;
}

/* At a section's end: the list's next item, or on. */
static size_t
leave(struct renderer *renderer, size_t at)
{
	struct frame *frame = &renderer->frames[renderer->depth];

	if (frame->is_list && value_next(frame->value) != NULL) {
		frame->value = value_next(frame->value);
		return renderer->template->nodes[at].partner + 1;
	}
	renderer->depth--;
	return at + 1;
}

void
template_render(const struct template *template, const struct value *values,
                template_escape *escape, struct text *out)
{
	struct renderer renderer = {
		.template = template, .escape = escape, .out = out,
		.frames = { { .value = values } },
	};
	size_t steps = 0;
	size_t at = 0;

	while (at < template->count && !out->cut) {
		const struct node *node = &template->nodes[at];

		if (steps++ == TEMPLATE_STEPS_MAX) {
			out->cut = true;
			break;
		}
		switch (node->kind) {
		case NODE_TEXT:
			text_add_slice(out, node->text);
			at++;
			break;
		case NODE_VALUE:
		case NODE_RAW:
			render_value(&renderer, node);
			at++;
			break;
		case NODE_SECTION:
		case NODE_INVERTED:
			at = enter(&renderer, at);
			break;
		case NODE_END:
			at = leave(&renderer, at);
			break;
		}
	}
}
