/* Tables row by row, and lists: to which lines the words of a page go. */
#include "parsers/html_parts.h"

struct flow *
page_flow(struct page *page)
{
	return &page->flows[page->flow];
}

void
page_end_cell(struct page *page)
{
	struct row *row;
	struct slice cell;

	if (page->flow == 0)
		return;
	row = &page->rows[page->flow - 1];
	cell = slice_trim(arena_copy(page->arena, flow_text(page_flow(page))));
	flow_release(page_flow(page));
	page->flow--;
	if (row->count < CELLS_MAX)
		row->cells[row->count++] = cell;
	else
		flow_row(page_flow(page), &cell, 1);
}

void
page_lay_row(struct page *page, size_t flow)
{
	struct row *row = &page->rows[flow];

	if (row->count > 0)
		flow_row(&page->flows[flow], row->cells, row->count);
	row->count = 0;
	row->is_open = false;
}

void
page_end_row(struct page *page, size_t flow)
{
	while (page->flow > flow) {
		page_lay_row(page, page->flow);
		page_end_cell(page);
	}
	page_lay_row(page, flow);
}

void
page_start_cell(struct page *page)
{
	if (page->flow + 1 == FLOWS_MAX) {
		flow_break(page_flow(page));
		return;
	}
	page->flow++;
	flow_init(page_flow(page), HTML_TEXT_LIMIT);
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

void
page_set_indent(struct page *page)
{
	struct flow *flow = page_flow(page);
	size_t depth;

	list_now(page, &depth);
	flow->indent = depth * 2;
}

void
page_start_item(struct page *page)
{
	struct flow *flow = page_flow(page);
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
