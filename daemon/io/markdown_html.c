#include "io/markdown.h"

#include "io/markdown_tree.h"

/*
 * Colours have a contrast of at least 7 to 1 on white (WCAG 2.1, 1.4.6). The
 * style stands in each element, since many mail programs drop any other.
 */
#define PAGE_STYLE "margin:0;padding:0;background-color:#ffffff"
#define TEXT_STYLE "max-width:38em;padding:16px;font-family:Helvetica,Arial," \
	"sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;" \
	"background-color:#ffffff"
#define QUOTE_STYLE "margin:0 0 16px 0;padding:4px 0 4px 16px;" \
	"border-left:4px solid #595959;color:#333333"
#define LINK_STYLE "color:#0b4a8f;text-decoration:underline"
#define BUTTON_STYLE "display:inline-block;padding:10px 16px;" \
	"border:2px solid #0b4a8f;border-radius:6px;color:#0b4a8f;" \
	"background-color:#ffffff;font-weight:bold;text-decoration:none"

static void
add_escaped(struct text *out, const char *string)
{
	for (; *string != '\0'; string++) {
		if (*string == '&')
			text_add(out, "&amp;");
		else if (*string == '<')
			text_add(out, "&lt;");
		else if (*string == '>')
			text_add(out, "&gt;");
		else if (*string == '"')
			text_add(out, "&quot;");
		else
			text_add_char(out, *string);
	}
}

/* A link that is a paragraph of its own prepares an answer: a button. */
static bool
is_button(cmark_node *link)
{
	cmark_node *parent = cmark_node_parent(link);

	return parent != NULL && cmark_node_next(link) == NULL &&
	       cmark_node_previous(link) == NULL &&
	       cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH &&
	       slice_starts_fold(slice_of(cmark_node_get_url(link)),
	                         "mailto:");
}

/* The same node with our own opening and closing tags around it. */
static void
restyle(cmark_node *node, cmark_node_type type, const char *enter,
        const char *leave)
{
	cmark_node *custom = cmark_node_new(type);
	cmark_node *child;

	cmark_node_set_on_enter(custom, enter);
	cmark_node_set_on_exit(custom, leave);
	cmark_node_insert_before(node, custom);
	while ((child = cmark_node_first_child(node)) != NULL)
		cmark_node_append_child(custom, child);
	cmark_node_unlink(node);
	cmark_node_free(node);
}

static void
restyle_link(cmark_node *link)
{
	const char *url = cmark_node_get_url(link);
	struct text enter;

	text_init(&enter, 8 * strlen(url) + 1024);
	text_add(&enter, "<a href=\"");
	add_escaped(&enter, url);
	text_addf(&enter, "\" style=\"%s\">", is_button(link) ? BUTTON_STYLE :
	          LINK_STYLE);
	restyle(link, CMARK_NODE_CUSTOM_INLINE, enter.data, "</a>");
	text_release(&enter);
}

/* Quoted words may be in any language and direction. */
static void
restyle_all(cmark_node *tree)
{
	cmark_iter *iter = cmark_iter_new(tree);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		if (event != CMARK_EVENT_EXIT)
			continue;
		if (type == CMARK_NODE_LINK)
			restyle_link(node);
		else if (type == CMARK_NODE_BLOCK_QUOTE)
			restyle(node, CMARK_NODE_CUSTOM_BLOCK,
			        "<blockquote dir=\"auto\" style=\"" QUOTE_STYLE
			        "\">", "</blockquote>");
	}
	cmark_iter_free(iter);
}

void
markdown_to_html(struct slice markdown, const char *language,
                 const char *title, struct text *html)
{
	cmark_node *tree = markdown_tree(markdown);
	char *body;

	restyle_all(tree);
	body = cmark_render_html(tree, CMARK_OPT_DEFAULT);
	text_add(html, "<!DOCTYPE html>\n<html lang=\"");
	add_escaped(html, language);
	text_add(html, "\">\n<head>\n<meta charset=\"utf-8\">\n"
	         "<meta name=\"viewport\" content=\"width=device-width\">\n"
	         "<title>");
	add_escaped(html, title);
	text_add(html, "</title>\n</head>\n<body style=\"" PAGE_STYLE "\">\n"
	         "<div style=\"" TEXT_STYLE "\">\n");
	text_add(html, body);
	text_add(html, "</div>\n</body>\n</html>\n");
	free(body);
	cmark_node_free(tree);
}
