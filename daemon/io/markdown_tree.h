/*
 * markdown_tree.h - the tree that both parts of a letter are made from, for
 * io/markdown*.c only.
 */
#ifndef IO_MARKDOWN_TREE_H
#define IO_MARKDOWN_TREE_H

#include <stdbool.h>

#include <cmark.h>

#include "base/str.h"

/*
 * Parses, and makes harmless: HTML becomes text, an image or a link that a
 * letter may not have becomes what stands in it. Free with cmark_node_free.
 */
cmark_node *markdown_tree(struct slice markdown);

/* mailto:, http: or https: */
bool markdown_may_link(const char *url);

#endif
