/* Links of a page: their words, and the address where it says more. */
#include "parsers/html_parts.h"

#include "parsers/html_look.h"
#include "parsers/links.h"

void
page_start_link(struct page *page, struct element *element,
                const unsigned char **attributes)
{
	struct flow *flow = page_flow(page);
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
void
page_end_link(struct page *page, const struct element *element)
{
	struct flow *flow = page_flow(page);
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
