#include "io/markdown.h"

#include "base/fail.h"
#include "base/utf8.h"
#include "io/markdown_tree.h"

enum {
	DEPTH_MAX = 16,		/* quotes and lists inside each other; deeper
				   ones are written like the last */
	MARKER_MAX = 16,	/* "1234567890. " */
	LEAST_WIDTH = 20,	/* however deep a paragraph stands */
	LINKS_MAX = 500
};

struct container {		/* a quote, or an item of a list */
	char first[MARKER_MAX];	/* before its first line */
	char rest[MARKER_MAX];	/* before the others */
	bool begun;
};

struct writer {
	struct text *out;
	struct text flow;	/* the paragraph being read; LF: hard break */
	size_t link_start;	/* in flow, of the link being read */
	bool blank_due;		/* before the next block */
	size_t depth;
	struct container containers[DEPTH_MAX];
	size_t link_count;
	const char *links[LINKS_MAX];	/* in the tree, which outlives us */
};

/* --- lines --- */

static void
add_prefix(struct writer *writer)
{
	for (size_t i = 0; i < writer->depth; i++) {
		struct container *container = &writer->containers[i];

		text_add(writer->out, container->begun ? container->rest :
		         container->first);
		container->begun = true;
	}
}

static size_t
prefix_width(const struct writer *writer)
{
	size_t width = 0;

	for (size_t i = 0; i < writer->depth; i++)
		width += strlen(writer->containers[i].rest);
	return width;
}

static bool
is_quoting(const struct writer *writer)
{
	for (size_t i = 0; i < writer->depth; i++)
		if (writer->containers[i].rest[0] == '>')
			return true;
	return false;
}

/* How many columns are left for this line, beside what marks it. */
static size_t
line_width(const struct writer *writer, struct slice line)
{
	size_t prefix = prefix_width(writer);

	if (is_quoting(writer) &&
	    prefix + utf8_count(line) <= MARKDOWN_QUOTED_WIDTH)
		return MARKDOWN_QUOTED_WIDTH - prefix;
	return prefix + LEAST_WIDTH < MARKDOWN_WIDTH ? MARKDOWN_WIDTH - prefix
	                                             : LEAST_WIDTH;
}

static void
end_line(struct writer *writer)
{
	struct text *out = writer->out;

	while (out->length > 0 && out->data[out->length - 1] == ' ')
		text_shorten(out, out->length - 1);
	text_add_char(out, '\n');
}

/* Between blocks: an empty line, within a quote still marked as quoted. */
static void
begin_block(struct writer *writer)
{
	if (!writer->blank_due)
		return;
	writer->blank_due = false;
	add_prefix(writer);
	end_line(writer);
}

static bool
is_url(struct slice word)
{
	return slice_contains(word, "://") || slice_contains(word, "mailto:");
}

/* The bytes of the first `most` characters. */
static size_t
bytes_of(struct slice s, size_t most)
{
	struct slice rest = s;
	uint32_t c;

	while (most-- > 0 && utf8_next(&rest, &c))
		;
	return s.length - rest.length;
}

/* One line of the flow, wrapped; a word too long for a line is broken. */
static void
add_wrapped(struct writer *writer, struct slice line)
{
	size_t width = line_width(writer, line);
	size_t column = 0;
	struct slice word;

	add_prefix(writer);
	while (slice_next_word(&line, &word)) {
		size_t length = utf8_count(word);

		if (column > 0 && column + 1 + length > width) {
			end_line(writer);
			add_prefix(writer);
			column = 0;
		}
		if (column > 0) {
			text_add_char(writer->out, ' ');
			column++;
		}
		while (length > width && !is_url(word)) {
			size_t bytes = bytes_of(word, width);

			text_add_slice(writer->out,
			               slice_part(word, 0, bytes));
			word = slice_part(word, bytes, word.length);
			length -= width;
			end_line(writer);
			add_prefix(writer);
		}
		text_add_slice(writer->out, word);
		column += length;
	}
	end_line(writer);
}

static void
add_flow(struct writer *writer)
{
	struct slice rest = text_slice(&writer->flow);
	struct slice line;

	while (slice_next_line(&rest, &line))
		add_wrapped(writer, line);
	text_clear(&writer->flow);
	writer->blank_due = true;
}

/* --- blocks --- */

static void
enter_container(struct writer *writer, const char *first, const char *rest)
{
	struct container *container;

	if (writer->depth == DEPTH_MAX)
		return;
	container = &writer->containers[writer->depth++];
	*container = (struct container){ .begun = false };
	COPY_TEXT(container->first, slice_of(first));
	COPY_TEXT(container->rest, slice_of(rest));
}

static void
leave_container(struct writer *writer)
{
	if (writer->depth > 0)
		writer->depth--;
	writer->blank_due = true;
}

static void
enter_item(struct writer *writer, cmark_node *item)
{
	cmark_node *list = cmark_node_parent(item);
	char first[MARKER_MAX] = "- ";
	char rest[MARKER_MAX];
	size_t length;

	if (cmark_node_get_list_type(list) == CMARK_ORDERED_LIST) {
		int number = cmark_node_get_list_start(list);

		for (cmark_node *before = cmark_node_previous(item);
		     before != NULL; before = cmark_node_previous(before))
			number++;
		snprintf(first, sizeof(first), "%d. ", number);
	}
	if (cmark_node_previous(item) != NULL &&
	    cmark_node_get_list_tight(list))
		writer->blank_due = false;
	begin_block(writer);
	length = strlen(first);
	memset(rest, ' ', length);
	rest[length] = '\0';
	enter_container(writer, first, rest);
}

static void
add_code(struct writer *writer, cmark_node *node)
{
	begin_block(writer);
	enter_container(writer, "    ", "    ");
	text_add(&writer->flow, cmark_node_get_literal(node));
	add_flow(writer);
	leave_container(writer);
}

static void
enter_list(struct writer *writer, cmark_node *list)
{
	cmark_node *item = cmark_node_parent(list);

	if (cmark_node_get_type(item) == CMARK_NODE_ITEM &&
	    cmark_node_get_list_tight(cmark_node_parent(item)))
		writer->blank_due = false;
	begin_block(writer);
}

/* --- links --- */

/* The number under which the link stands at the end; 0: no room. */
static size_t
note_link(struct writer *writer, const char *url)
{
	for (size_t i = 0; i < writer->link_count; i++)
		if (strcmp(writer->links[i], url) == 0)
			return i + 1;
	if (writer->link_count == LINKS_MAX)
		return 0;
	writer->links[writer->link_count++] = url;
	return writer->link_count;
}

static void
leave_link(struct writer *writer, cmark_node *node)
{
	const char *url = cmark_node_get_url(node);
	struct slice text = slice_part(text_slice(&writer->flow),
	                               writer->link_start,
	                               writer->flow.length);
	size_t number;

	if (slice_is(text, url) || (slice_starts_fold(slice_of(url),
	    "mailto:") && slice_is(text, url + strlen("mailto:"))))
		return;
	number = note_link(writer, url);
	if (number > 0)
		text_addf(&writer->flow, " [%zu]", number);
}

static void
add_links(struct writer *writer)
{
	if (writer->link_count > 0)
		begin_block(writer);
	for (size_t i = 0; i < writer->link_count; i++)
		text_addf(writer->out, "[%zu] %s\n", i + 1, writer->links[i]);
}

/* --- the walk --- */

static void
enter(struct writer *writer, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		begin_block(writer);
		break;
	case CMARK_NODE_BLOCK_QUOTE:
		begin_block(writer);
		enter_container(writer, "> ", "> ");
		break;
	case CMARK_NODE_LIST:
		enter_list(writer, node);
		break;
	case CMARK_NODE_ITEM:
		enter_item(writer, node);
		break;
	case CMARK_NODE_CODE_BLOCK:
		add_code(writer, node);
		break;
	case CMARK_NODE_THEMATIC_BREAK:
		begin_block(writer);
		text_add(&writer->flow, "----------");
		add_flow(writer);
		break;
	case CMARK_NODE_TEXT:
	case CMARK_NODE_CODE:
		text_add(&writer->flow, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_SOFTBREAK:
		text_add_char(&writer->flow, ' ');
		break;
	case CMARK_NODE_LINEBREAK:
		text_add_char(&writer->flow, '\n');
		break;
	case CMARK_NODE_LINK:
		writer->link_start = writer->flow.length;
		break;
	case CMARK_NODE_NONE:
	case CMARK_NODE_DOCUMENT:
	case CMARK_NODE_HTML_BLOCK:
	case CMARK_NODE_CUSTOM_BLOCK:
	case CMARK_NODE_HTML_INLINE:
	case CMARK_NODE_CUSTOM_INLINE:
	case CMARK_NODE_EMPH:
	case CMARK_NODE_STRONG:
	case CMARK_NODE_IMAGE:
		break;
	}
}

static void
leave(struct writer *writer, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
		add_flow(writer);
	else if (type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM)
		leave_container(writer);
	else if (type == CMARK_NODE_LINK)
		leave_link(writer, node);
}

void
markdown_to_text(struct slice markdown, struct text *plain)
{
	struct writer *writer = calloc(1, sizeof(*writer));
	cmark_node *tree = markdown_tree(markdown);
	cmark_iter *iter = cmark_iter_new(tree);
	cmark_event_type event;

	if (writer == NULL)
		die("no memory left for a letter's text");
	writer->out = plain;
	text_init(&writer->flow, markdown.length * 3 + 256);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		if (event == CMARK_EVENT_ENTER)
			enter(writer, cmark_iter_get_node(iter));
		else
			leave(writer, cmark_iter_get_node(iter));
	}
	add_links(writer);
	cmark_iter_free(iter);
	cmark_node_free(tree);
	text_release(&writer->flow);
	free(writer);
}
