#include "parsers/html_page.h"

#include "base/fail.h"
#include "parsers/flow.h"
#include "parsers/html.h"
#include "parsers/html_look.h"
#include "parsers/links.h"

enum {
	ELEMENTS_MAX = 512,	/* open ones that are kept track of */
	CELLS_MAX = 32,		/* of a row; more are added to the last */
	FLOWS_MAX = 12,		/* tables within tables; deeper is plain text */
	HREF_MAX = 300,		/* a longer link is a tracker's */
	ALT_MAX = 16		/* bytes; a longer one is no emoji */
};

enum kind {			/* of an element */
	KIND_INLINE,
	KIND_BLOCK,		/* begins and ends a line */
	KIND_PARAGRAPH,		/* apart by a blank line */
	KIND_QUOTE,
	KIND_HIDDEN,
	KIND_PRE,
	KIND_LIST,
	KIND_NUMBERED,
	KIND_ITEM,
	KIND_LINK,
	KIND_TABLE,
	KIND_ROW,
	KIND_CELL,
	KIND_BREAK,
	KIND_RULE,
	KIND_PICTURE
};

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

struct element {
	const unsigned char *name;	/* the reader's; it outlives us */
	enum kind kind;
	bool hides;
	bool quotes;
	bool preformats;
	bool font_was_zero;	/* outside of it */
	size_t flow;		/* which flow it was opened in */
	size_t number;		/* a numbered list's next */
	size_t link_from;	/* where a link's words begin */
	char href[HREF_MAX + 1];
};

struct row {			/* of the table whose cells fill a flow */
	struct slice cells[CELLS_MAX];
	size_t count;
	bool is_open;
};

struct page {
	struct arena *arena;
	struct flow flows[FLOWS_MAX];
	struct row rows[FLOWS_MAX];	/* of the table within that flow */
	size_t flow;			/* the innermost */
	struct element elements[ELEMENTS_MAX];
	size_t element_count;
	size_t untracked;		/* open beyond ELEMENTS_MAX */
	size_t hidden;			/* how many open elements hide */
	size_t preformatted;
	bool font_is_zero;	/* words can not be seen; layouts do that, and
	                           give the words within a size again */
};

static struct flow *
flow_now(struct page *page)
{
	return &page->flows[page->flow];
}

static enum kind
kind_of(const unsigned char *name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp((const char *)name, kinds[i].name) == 0)
			return kinds[i].kind;
	return KIND_INLINE;
}

static void
end_cell(struct page *page)
{
	struct row *row;
	struct slice cell;

	if (page->flow == 0)
		return;
	row = &page->rows[page->flow - 1];
	cell = slice_trim(arena_copy(page->arena, flow_text(flow_now(page))));
	flow_release(flow_now(page));
	page->flow--;
	if (row->count < CELLS_MAX)
		row->cells[row->count++] = cell;
	else
		flow_row(flow_now(page), &cell, 1);
}

static void
lay_row(struct page *page, size_t flow)
{
	struct row *row = &page->rows[flow];

	if (row->count > 0)
		flow_row(&page->flows[flow], row->cells, row->count);
	row->count = 0;
	row->is_open = false;
}

/* Also for cells, and rows within them, that were never ended. */
static void
end_row(struct page *page, size_t flow)
{
	while (page->flow > flow) {
		lay_row(page, page->flow);
		end_cell(page);
	}
	lay_row(page, flow);
}

static void
start_cell(struct page *page)
{
	if (page->flow + 1 == FLOWS_MAX) {
		flow_break(flow_now(page));
		return;
	}
	page->flow++;
	flow_init(flow_now(page), HTML_TEXT_LIMIT);
	page->rows[page->flow] = (struct row){ 0 };
}

/* The innermost list and how deep it lies. */
static struct element *
list_now(struct page *page, size_t *depth)
{
	struct element *list = NULL;

	*depth = 0;
	for (size_t i = 0; i < page->element_count; i++) {
		struct element *element = &page->elements[i];

		if (element->flow != page->flow ||
		    (element->kind != KIND_LIST &&
		     element->kind != KIND_NUMBERED))
			continue;
		list = element;
		(*depth)++;
	}
	return list;
}

static void
set_indent(struct page *page)
{
	struct flow *flow = flow_now(page);
	size_t depth;

	list_now(page, &depth);
	flow->indent = depth * 2;
}

static void
start_item(struct page *page)
{
	struct flow *flow = flow_now(page);
	size_t depth;
	struct element *list = list_now(page, &depth);

	flow_break(flow);
	text_clear(&flow->bullet);
	for (size_t i = 1; i < depth && i < 8; i++)
		text_add(&flow->bullet, "  ");
	if (list != NULL && list->kind == KIND_NUMBERED)
		text_addf(&flow->bullet, "%zu. ", ++list->number);
	else
		text_add(&flow->bullet, "- ");
}

/* An emoji that a program sent as a picture. */
static void
add_picture(struct page *page, const unsigned char **attributes)
{
	struct slice alt = look_attribute(attributes, "alt");

	for (size_t i = 0; i < alt.length && alt.length <= ALT_MAX; i++)
		if ((unsigned char)alt.data[i] >= 0xe2) {
			flow_words(flow_now(page), alt);
			return;
		}
}

static void
start_link(struct page *page, struct element *element,
           const unsigned char **attributes)
{
	struct flow *flow = flow_now(page);
	struct slice href = slice_trim(look_attribute(attributes, "href"));
	struct text address;

	element->link_from = flow->lines.length + flow->line.length;
	if (flow->line.length == 0)	/* these will come first */
		element->link_from += flow->bullet.length > flow->indent ?
			flow->bullet.length : flow->indent;
	text_init(&address, LINK_LIMIT);
	if (link_unwrap(href, &address))
		href = text_slice(&address);
	if (href.length <= HREF_MAX)
		COPY_TEXT(element->href, href);
	text_release(&address);
}

static struct slice
without_ends(struct slice link)
{
	static const char *const fronts[] = { "mailto:", "https://", "http://",
	                                      "www." };

	for (size_t i = 0; i < sizeof(fronts) / sizeof(fronts[0]); i++)
		if (slice_starts_fold(link, fronts[i]))
			link = slice_part(link, strlen(fronts[i]),
			                  link.length);
	while (slice_ends(link, "/"))
		link.length--;
	return link;
}

/* "text <link>", unless the text says as much already or says nothing. */
static void
end_link(struct page *page, const struct element *element)
{
	struct flow *flow = flow_now(page);
	struct slice href = slice_of(element->href);
	struct slice words = text_slice(&flow->line);
	bool is_mail = slice_starts_fold(href, "mailto:");

	if (!slice_starts_fold(href, "http://") && !is_mail &&
	    !slice_starts_fold(href, "https://"))
		return;
	if (element->link_from >= flow->lines.length)
		words = slice_part(words, element->link_from -
		                   flow->lines.length, words.length);
	words = slice_trim(words);
	if (is_mail)
		href = slice_part(href, 0, slice_find_char(href, '?'));
	href = without_ends(href);
	if (words.length == 0 || href.length == 0 ||
	    slice_equal_fold(without_ends(words), href) ||
	    (is_mail && slice_find_char(words, '@') < words.length))
		return;
	flow_words(flow, SLICE(" <"));
	flow_words(flow, is_mail ? href : slice_of(element->href));
	flow_words(flow, SLICE(">"));
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
	struct flow *flow = flow_now(page);

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
		set_indent(page);
		break;
	case KIND_ITEM:
		start_item(page);
		break;
	case KIND_LINK:
		start_link(page, element, attributes);
		break;
	case KIND_ROW:
		end_row(page, page->flow);
		page->rows[page->flow].is_open = true;
		break;
	case KIND_CELL:
		start_cell(page);
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
		flow_break(flow_now(page));
}

/* An element that has no end: drawn at once. */
static void
draw(struct page *page, enum kind kind, const unsigned char **attributes)
{
	if (page->hidden > 0 || look_is_hidden(attributes))
		return;
	if (kind == KIND_BREAK)
		flow_newline(flow_now(page));
	else if (kind == KIND_RULE)
		flow_rule(flow_now(page));
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
		flow_signature(flow_now(page));
	if (slice_starts_fold(look_style(style, "white-space"), "pre") &&
	    !element->preformats) {
		element->preformats = true;
		page->preformatted++;
	}
	if (look_is_quotation(kind == KIND_QUOTE, attributes)) {
		flow_paragraph(flow_now(page));
		element->quotes = true;
		flow_now(page)->quotes++;
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
		flow_paragraph(flow_now(page));
		break;
	case KIND_LIST:
	case KIND_NUMBERED:
		flow_break(flow_now(page));
		break;
	case KIND_LINK:
		if (opened_in == page->flow)
			end_link(page, element);
		break;
	case KIND_CELL:
		while (page->flow > opened_in) {
			lay_row(page, page->flow);
			end_cell(page);
		}
		break;
	case KIND_ROW:
	case KIND_TABLE:
		if (page->flow >= opened_in)
			end_row(page, opened_in);
		break;
	case KIND_BLOCK:
	case KIND_QUOTE:
	case KIND_ITEM:
		flow_break(flow_now(page));
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
		flow_break(flow_now(page));
		if (page->flows[element->flow].quotes > 0)
			page->flows[element->flow].quotes--;
		flow_paragraph(flow_now(page));
	}
	if (element->kind == KIND_LIST || element->kind == KIND_NUMBERED)
		set_indent(page);
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
		flow_paragraph(flow_now(page));
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
		flow_preformatted(flow_now(page), words);
	else
		flow_words(flow_now(page), words);
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
	end_row(page, 0);
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
