#include "parsers/flow.h"

#include "base/utf8.h"

static const char rule[] = "________________________________";

void
flow_init(struct flow *flow, size_t limit)
{
	*flow = (struct flow){ 0 };
	text_init(&flow->lines, limit);
	text_init(&flow->line, limit);
	text_init(&flow->bullet, FLOW_LABEL_LIMIT);
}

void
flow_release(struct flow *flow)
{
	text_release(&flow->lines);
	text_release(&flow->line);
	text_release(&flow->bullet);
}

static void
add_marks(struct text *text, size_t quotes)
{
	for (size_t i = 0; i < quotes && i < FLOW_QUOTES_SHOWN; i++)
		text_add_char(text, '>');
}

static void
add_blank(struct flow *flow, size_t quotes)
{
	if (flow->lines.length == 0)
		return;
	add_marks(&flow->lines, quotes);
	text_add_char(&flow->lines, '\n');
}

static void
add_line(struct flow *flow, struct slice line, size_t quotes)
{
	/* A quotation stands apart, so that its end can be seen. */
	if (flow->wants_blank || (flow->done_quotes > quotes &&
	                          flow->lines.length > 0))
		add_blank(flow, flow->done_quotes < quotes ?
		          flow->done_quotes : quotes);
	flow->wants_blank = false;
	add_marks(&flow->lines, quotes);
	if (quotes > 0)
		text_add_char(&flow->lines, ' ');
	text_add_slice(&flow->lines, line);
	text_add_char(&flow->lines, '\n');
	flow->done_quotes = quotes;
}

void
flow_break(struct flow *flow)
{
	struct slice line = slice_trim_right(text_slice(&flow->line));

	if (line.length > 0)
		add_line(flow, line, flow->line_quotes);
	else if (flow->line.length > 0)	/* no-break spaces hold it open */
		flow->wants_blank = flow->lines.length > 0;
	text_clear(&flow->line);
	flow->wants_space = false;
}

void
flow_paragraph(struct flow *flow)
{
	flow_break(flow);
	flow->wants_blank = flow->lines.length > 0;
}

void
flow_newline(struct flow *flow)
{
	if (slice_trim(text_slice(&flow->line)).length == 0)
		flow_paragraph(flow);
	else
		flow_break(flow);
}

void
flow_rule(struct flow *flow)
{
	flow_break(flow);
	add_line(flow, slice_of(rule), flow->quotes);
}

void
flow_signature(struct flow *flow)
{
	struct slice done;

	flow_break(flow);
	done = slice_trim_right(text_slice(&flow->lines));
	if (!slice_is(done, "--") && !slice_ends(done, "\n--"))
		add_line(flow, SLICE("-- "), flow->quotes);
}

/* The first words of a line: its marks' depth, its indent, its bullet. */
static void
start_line(struct flow *flow)
{
	size_t own = flow->bullet.length;

	flow->line_quotes = flow->quotes;
	for (size_t i = own; i < flow->indent; i++)
		text_add_char(&flow->line, ' ');
	text_add_slice(&flow->line, text_slice(&flow->bullet));
	text_clear(&flow->bullet);
}

static void
add_character(struct flow *flow, uint32_t c)
{
	if (flow->line.length == 0)
		start_line(flow);
	else if (flow->wants_space)
		text_add_char(&flow->line, ' ');
	flow->wants_space = false;
	utf8_add(&flow->line, c);
}

/* Takes no room on paper; used to pad the preview of a mail. */
static bool
is_invisible(uint32_t c)
{
	return c == 0xad || c == 0x34f || c == 0x200b || c == 0x200c ||
	       c == 0x2060 || c == 0xfeff;
}

void
flow_words(struct flow *flow, struct slice words)
{
	uint32_t c;

	while (utf8_next(&words, &c)) {
		if (c == ' ' || (c >= '\t' && c <= '\r'))
			flow->wants_space = flow->line.length > 0;
		else if (c == 0xa0)
			add_character(flow, ' ');
		else if (!is_invisible(c) && c >= 0x20 && c != 0x7f)
			add_character(flow, c);
	}
}

void
flow_preformatted(struct flow *flow, struct slice text)
{
	uint32_t c;

	while (utf8_next(&text, &c)) {
		if (c == '\n')
			flow_newline(flow);
		else if (c == '\t' || c == 0xa0)
			add_character(flow, ' ');
		else if (!is_invisible(c) && c >= 0x20 && c != 0x7f)
			add_character(flow, c);
	}
}

static bool
is_one_line(struct slice cell)
{
	return slice_find_char(cell, '\n') == cell.length;
}

/* The lines of a cell, under the marks of this flow. */
static void
add_cell(struct flow *flow, struct slice cell)
{
	struct slice line;

	while (slice_next_line(&cell, &line)) {
		size_t inner = 0;

		if (line.length == 0) {
			flow_paragraph(flow);
			continue;
		}
		while (inner < line.length && line.data[inner] == '>')
			inner++;
		if (inner > 0)
			line = slice_trim_left(slice_part(line, inner,
			                                  line.length));
		add_line(flow, line, flow->quotes + inner);
	}
}

static bool
is_label(struct slice cell)
{
	return is_one_line(cell) && cell.length <= FLOW_LABEL_LIMIT &&
	       !slice_starts(cell, ">") && !slice_ends(cell, ".");
}

static void
add_pair(struct flow *flow, struct slice label, struct slice value)
{
	struct text line;
	struct slice rest = value;
	struct slice first;

	text_init(&line, label.length + value.length + 2);
	text_add_slice(&line, label);
	if (!slice_ends(label, ":") && !slice_ends(label, "?"))
		text_add_char(&line, ':');
	text_add_char(&line, ' ');
	if (slice_next_line(&rest, &first))
		text_add_slice(&line, first);
	add_line(flow, text_slice(&line), flow->quotes);
	add_cell(flow, rest);
	text_release(&line);
}

static void
add_joined(struct flow *flow, const struct slice *cells, size_t count)
{
	struct text line;

	text_init(&line, flow->lines.limit);
	for (size_t i = 0; i < count; i++) {
		if (cells[i].length == 0)
			continue;
		if (line.length > 0)
			text_add(&line, " | ");
		text_add_slice(&line, cells[i]);
	}
	add_line(flow, text_slice(&line), flow->quotes);
	text_release(&line);
}

void
flow_row(struct flow *flow, const struct slice *cells, size_t count)
{
	const struct slice *with_words[2] = { NULL, NULL };
	size_t words = 0;
	bool all_one_line = true;

	flow_break(flow);
	for (size_t i = 0; i < count; i++) {
		if (cells[i].length == 0)
			continue;
		if (words < 2)
			with_words[words] = &cells[i];
		words++;
		all_one_line = all_one_line && is_one_line(cells[i]);
	}
	if (words == 2 && is_label(*with_words[0]) &&
	    !slice_starts(*with_words[1], ">"))
		add_pair(flow, *with_words[0], *with_words[1]);
	else if (words >= 2 && all_one_line)
		add_joined(flow, cells, count);
	else
		for (size_t i = 0; i < count; i++)
			add_cell(flow, cells[i]);
}

struct slice
flow_text(struct flow *flow)
{
	flow_break(flow);
	return text_slice(&flow->lines);
}
