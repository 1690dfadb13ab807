#include "io/markdown_tree.h"

#include "base/fail.h"

bool
markdown_may_link(const char *url)
{
	struct slice s = slice_of(url);

	return slice_starts_fold(s, "mailto:") ||
	       slice_starts_fold(s, "http://") ||
	       slice_starts_fold(s, "https://");
}

static void
replace(cmark_node *old, cmark_node *with)
{
	if (!cmark_node_replace(old, with))
		die("a node of a letter cannot be replaced");
	cmark_node_free(old);
}

static void
html_to_text(cmark_node *node, bool is_block)
{
	cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
	cmark_node *whole = text;

	cmark_node_set_literal(text, cmark_node_get_literal(node));
	if (is_block) {
		whole = cmark_node_new(CMARK_NODE_PARAGRAPH);
		cmark_node_append_child(whole, text);
	}
	replace(node, whole);
}

/* Leaves what stands in the node where the node stood. */
static void
unwrap(cmark_node *node)
{
	cmark_node *child;

	while ((child = cmark_node_first_child(node)) != NULL)
		cmark_node_insert_before(node, child);
	cmark_node_unlink(node);
	cmark_node_free(node);
}

cmark_node *
markdown_tree(struct slice markdown)
{
	cmark_node *tree = cmark_parse_document(markdown.length > 0 ?
		markdown.data : "", markdown.length, CMARK_OPT_VALIDATE_UTF8);
	cmark_iter *iter;
	cmark_event_type event;

	if (tree == NULL)
		die("no memory left for a letter's tree");
	/* The iterator knows its next node already, so this one may go. */
	iter = cmark_iter_new(tree);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		if (type == CMARK_NODE_HTML_BLOCK)
			html_to_text(node, true);
		else if (type == CMARK_NODE_HTML_INLINE)
			html_to_text(node, false);
		else if (event == CMARK_EVENT_EXIT &&
		         (type == CMARK_NODE_IMAGE ||
		          (type == CMARK_NODE_LINK &&
		           !markdown_may_link(cmark_node_get_url(node)))))
			unwrap(node);
	}
	cmark_iter_free(iter);
	return tree;
}
