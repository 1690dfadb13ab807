#include "parsers/html_page.h"

#include "base/fail.h"
#include "parsers/html_look.h"
#include "parsers/html_parts.h"

enum { ALT_MAX = 16 };	/* bytes; a longer one is no emoji */

static const struct {
	const char *name;
	enum kind kind;
} kinds[] = {
	{ "address", KIND_BLOCK }, { "article", KIND_BLOCK },
	{ "aside", KIND_BLOCK }, { "body", KIND_BLOCK },
	{ "caption", KIND_BLOCK }, { "center", KIND_BLOCK },
	{ "dd", KIND_BLOCK }, { "div", KIND_BLOCK }, { "dl", KIND_PARAGRAPH },
	{ "dt", KIND_BLOCK }, { "fieldset", KIND_BLOCK },
	{ "figure", KIND_BLOCK }, { "footer", KIND_BLOCK },
	{ "form", KIND_BLOCK }, { "header", KIND_BLOCK },
	{ "legend", KIND_BLOCK }, { "main", KIND_BLOCK },
	{ "nav", KIND_BLOCK }, { "section", KIND_BLOCK },
	{ "option", KIND_BLOCK }, { "p", KIND_PARAGRAPH },
	{ "h1", KIND_PARAGRAPH }, { "h2", KIND_PARAGRAPH },
	{ "h3", KIND_PARAGRAPH }, { "h4", KIND_PARAGRAPH },
	{ "h5", KIND_PARAGRAPH }, { "h6", KIND_PARAGRAPH },
	{ "blockquote", KIND_QUOTE }, { "pre", KIND_PRE },
	{ "xmp", KIND_PRE }, { "script", KIND_HIDDEN },
	{ "style", KIND_HIDDEN }, { "title", KIND_HIDDEN },
	{ "template", KIND_HIDDEN }, { "object", KIND_HIDDEN },
	{ "svg", KIND_HIDDEN }, { "xml", KIND_HIDDEN },
	{ "ul", KIND_LIST }, { "menu", KIND_LIST }, { "dir", KIND_LIST },
	{ "ol", KIND_NUMBERED }, { "li", KIND_ITEM }, { "a", KIND_LINK },
	{ "table", KIND_TABLE }, { "tr", KIND_ROW }, { "td", KIND_CELL },
	{ "th", KIND_CELL }, { "br", KIND_BREAK }, { "hr", KIND_RULE },
	{ "img", KIND_PICTURE },
};

static enum kind
kind_of(const unsigned char *name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp((const char *)name, kinds[i].name) == 0)
			return kinds[i].kind;
	return KIND_INLINE;
}

/* An emoji that a program sent as a picture. */
static void
add_picture(struct page *page, const unsigned char **attributes)
{
	struct slice alt = look_attribute(attributes, "alt");

	for (size_t i = 0; i < alt.length && alt.length <= ALT_MAX; i++)
		if ((unsigned char)alt.data[i] >= 0xe2) {
			flow_words(page_flow(page), alt);
			return;
		}
}

static struct element *
push(struct page *page, const unsigned char *name, enum kind kind)
{
	struct element *element;

	if (page->element_count == ELEMENTS_MAX) {
		page->untracked++;
		return NULL;
	}
	element = &page->elements[page->element_count++];
	*element = (struct element){ .name = name, .kind = kind,
	                             .flow = page->flow };
	return element;
}

/* A paragraph right in a list's item needs no room of its own. */
static bool
is_in_item(const struct page *page)
{
	return page->element_count >= 2 &&
	       page->elements[page->element_count - 2].kind == KIND_ITEM;
}

/* What beginning an element does to the lines. */
static void
begin(struct page *page, struct element *element,
      const unsigned char **attributes)
{
	struct flow *flow = page_flow(page);

	switch (element->kind) {
	case KIND_PARAGRAPH:
		if (look_is_tight(attributes) || is_in_item(page)) {
			element->kind = KIND_BLOCK;
			flow_break(flow);
		} else {
			flow_paragraph(flow);
		}
		break;
	case KIND_PRE:
		element->preformats = true;
		page->preformatted++;
		flow_paragraph(flow);
		break;
	case KIND_LIST:
	case KIND_NUMBERED:
		flow_break(flow);
		page_set_indent(page);
		break;
	case KIND_ITEM:
		page_start_item(page);
		break;
	case KIND_LINK:
		page_start_link(page, element, attributes);
		break;
	case KIND_ROW:
		page_end_row(page, page->flow);
		page->rows[page->flow].is_open = true;
		break;
	case KIND_CELL:
		page_start_cell(page);
		break;
	case KIND_BLOCK:
	case KIND_QUOTE:
	case KIND_TABLE:
		flow_break(flow);
		break;
	case KIND_BREAK:
	case KIND_RULE:
	case KIND_PICTURE:
	case KIND_INLINE:
	case KIND_HIDDEN:
		break;
	}
}

/* Too deep to be kept track of: its words are apart, and no more. */
static void
break_untracked(struct page *page, enum kind kind)
{
	if (kind != KIND_INLINE && kind != KIND_LINK && page->hidden == 0)
		flow_break(page_flow(page));
}

/* An element that has no end: drawn at once. */
static void
draw(struct page *page, enum kind kind, const unsigned char **attributes)
{
	if (page->hidden > 0 || look_is_hidden(attributes))
		return;
	if (kind == KIND_BREAK)
		flow_newline(page_flow(page));
	else if (kind == KIND_RULE)
		flow_rule(page_flow(page));
	else
		add_picture(page, attributes);
}

void
page_start(struct page *page, const unsigned char *name,
           const unsigned char **attributes)
{
	enum kind kind = kind_of(name);
	struct slice style = look_attribute(attributes, "style");
	struct element *element;

	if (kind == KIND_BREAK || kind == KIND_RULE || kind == KIND_PICTURE) {
		draw(page, kind, attributes);
		return;
	}
	element = push(page, name, kind);
	if (element == NULL) {
		break_untracked(page, kind);
		return;
	}
	element->font_was_zero = page->font_is_zero;
	if (look_style(style, "font-size").length > 0)
		page->font_is_zero = look_is_zero(look_style(style,
			"font-size"));
	element->hides = kind == KIND_HIDDEN || look_is_hidden(attributes);
	page->hidden += element->hides ? 1 : 0;
	if (page->hidden > 0)
		return;
	begin(page, element, attributes);
	if (look_is_signature(attributes))
		flow_signature(page_flow(page));
	if (slice_starts_fold(look_style(style, "white-space"), "pre") &&
	    !element->preformats) {
		element->preformats = true;
		page->preformatted++;
	}
	if (look_is_quotation(kind == KIND_QUOTE, attributes)) {
		flow_paragraph(page_flow(page));
		element->quotes = true;
		page_flow(page)->quotes++;
	}
}

/* What ending an element that was seen does to the lines. */
static void
finish(struct page *page, struct element *element)
{
	size_t opened_in = element->flow;

	switch (element->kind) {
	case KIND_PARAGRAPH:
	case KIND_PRE:
		flow_paragraph(page_flow(page));
		break;
	case KIND_LIST:
	case KIND_NUMBERED:
		flow_break(page_flow(page));
		break;
	case KIND_LINK:
		if (opened_in == page->flow)
			page_end_link(page, element);
		break;
	case KIND_CELL:
		while (page->flow > opened_in) {
			page_lay_row(page, page->flow);
			page_end_cell(page);
		}
		break;
	case KIND_ROW:
	case KIND_TABLE:
		if (page->flow >= opened_in)
			page_end_row(page, opened_in);
		break;
	case KIND_BLOCK:
	case KIND_QUOTE:
	case KIND_ITEM:
		flow_break(page_flow(page));
		break;
	case KIND_BREAK:
	case KIND_RULE:
	case KIND_PICTURE:
	case KIND_INLINE:
	case KIND_HIDDEN:
		break;
	}
}

static void
pop(struct page *page)
{
	struct element *element = &page->elements[page->element_count - 1];
	bool was_hidden = page->hidden > 0;

	page->hidden -= element->hides ? 1 : 0;
	page->preformatted -= element->preformats ? 1 : 0;
	page->font_is_zero = element->font_was_zero;
	if (!was_hidden)
		finish(page, element);
	page->element_count--;
	if (element->quotes && element->flow <= page->flow) {
		flow_break(page_flow(page));
		if (page->flows[element->flow].quotes > 0)
			page->flows[element->flow].quotes--;
		flow_paragraph(page_flow(page));
	}
	if (element->kind == KIND_LIST || element->kind == KIND_NUMBERED)
		page_set_indent(page);
}

void
page_end(struct page *page, const unsigned char *name)
{
	size_t i = page->element_count;

	if (page->untracked > 0) {
		page->untracked--;
		break_untracked(page, kind_of(name));
		return;
	}
	/* libxml2 ends elements in their order, but for stray ends. */
	if (i > 0 && strcmp((const char *)page->elements[i - 1].name,
	                    (const char *)name) == 0)
		pop(page);
	else if (kind_of(name) == KIND_PARAGRAPH && page->hidden == 0)
		flow_paragraph(page_flow(page));
}

void
page_words(struct page *page, struct slice words)
{
	if (page->hidden > 0 || page->font_is_zero)
		return;
	/* Between the cells of a table stands nothing but white space. */
	if (page->rows[page->flow].is_open && slice_trim(words).length == 0)
		return;
	if (page->preformatted > 0)
		flow_preformatted(page_flow(page), words);
	else
		flow_words(page_flow(page), words);
}

struct page *
page_new(struct arena *arena)
{
	struct page *page = calloc(1, sizeof(*page));

	if (page == NULL)
		die("no memory left for a page of HTML");
	page->arena = arena;
	flow_init(&page->flows[0], HTML_TEXT_LIMIT);
	return page;
}

void
page_close(struct page *page)
{
	while (page->element_count > 0)
		pop(page);
	page_end_row(page, 0);
	page->untracked = 0;
}

struct slice
page_text(struct page *page)
{
	struct slice text;

	page_close(page);
	text = arena_copy(page->arena, flow_text(&page->flows[0]));
	flow_release(&page->flows[0]);
	free(page);
	return text;
}
