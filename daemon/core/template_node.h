/*
 * template_node.h - the inside of a template, for template*.c only.
 *
 * A template is a flat list of nodes; a section's tag and its end know each
 * other's place, so that neither reading nor rendering needs recursion.
 */
#ifndef CORE_TEMPLATE_NODE_H
#define CORE_TEMPLATE_NODE_H

#include <stddef.h>

#include "base/str.h"

enum node_kind {
	NODE_TEXT,
	NODE_VALUE,	/* {{name}} */
	NODE_RAW,	/* {{{name}}}, {{&name}} */
	NODE_SECTION,	/* {{#name}} */
	NODE_INVERTED,	/* {{^name}} */
	NODE_END	/* {{/name}} */
};

struct node {
	enum node_kind kind;
	struct slice text;	/* the text, or the name */
	size_t line;
	size_t partner;		/* of a section its end, and back */
};

struct template {
	const char *file;
	size_t count;
	struct node *nodes;
};

#endif
