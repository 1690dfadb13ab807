/*
 * template.h - logic-less templates: the part of Mustache that letters need.
 *
 * Understood: {{name}} (escaped), {{{name}}} and {{&name}} (as it is),
 * dotted.names, {{#section}}, {{^inverted}}, {{/end}}, {{! comment }}, {{.}}
 * for the item of a list, and lines that hold nothing but a section's tag or
 * a comment, which leave no empty line behind. The official specification's
 * tests for these pass (tests/mustache.mk). Set delimiters, partials, blocks
 * and parents are refused: a letter is one file that can be read from top to
 * bottom.
 *
 * A section is shown if its value is there and is neither false, an empty
 * list nor an empty string; a list repeats it.
 *
 * What cannot be right is found when a template is parsed (template_parse)
 * and checked (template_check), so that rendering cannot fail. Source: the
 * Mustache specification 1.4, modules interpolation, sections, inverted and
 * comments.
 */
#ifndef CORE_TEMPLATE_H
#define CORE_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/fail.h"
#include "base/str.h"
#include "core/value.h"

enum {
	TEMPLATE_SOURCE_MAX = 64 * 1024,	/* bytes */
	TEMPLATE_DEPTH_MAX = 32,	/* sections inside each other */
	TEMPLATE_PATH_MAX = 256,	/* a name with its sections' names */
	TEMPLATE_STEPS_MAX = 1000000	/* tags and texts that are rendered:
	                                   lists inside lists may be endless */
};

struct template;

/*
 * Reads a template. `file` and `line` (of its first line, from 1) are for the
 * sentences about errors; the source is copied into the arena.
 * OUTCOME_SETUP: unknown or unclosed tags, empty names, sections that do not
 * match, too deep, too long.
 */
enum outcome template_parse(const char *file, size_t line,
                            struct slice source, struct arena *arena,
                            struct template **template, struct why *why);

/*
 * Every name in the template must be known, or OUTCOME_SETUP with file and
 * line. `known` ends with NULL. "steps" knows {{#steps}}, "steps.text" knows
 * {{steps.text}} anywhere and {{text}} inside {{#steps}}; a plain name is
 * known inside every section, as Mustache looks it up. {{.}} always is.
 */
enum outcome template_check(const struct template *template,
                            const char *const *known, struct why *why);

/* Appends s so that it means itself in the language being written. */
typedef void template_escape(struct text *out, struct slice s);

/*
 * Appends the template filled with the values. out->cut if it did not fit, or
 * after TEMPLATE_STEPS_MAX.
 */
void template_render(const struct template *template,
                     const struct value *values, template_escape *escape,
                     struct text *out);

#endif
