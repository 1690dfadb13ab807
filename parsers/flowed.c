#include "parsers/flowed.h"

enum { DEPTH_SHOWN_MAX = 20 };

static void
add_marks(struct text *text, size_t depth)
{
	for (size_t i = 0; i < depth && i < DEPTH_SHOWN_MAX; i++)
		text_add_char(text, '>');
	if (depth > 0)
		text_add_char(text, ' ');
}

/* Takes the quote marks and the stuffed space off the front. */
static size_t
take_depth(struct slice *line)
{
	size_t depth = 0;

	while (depth < line->length && line->data[depth] == '>')
		depth++;
	*line = slice_part(*line, depth, line->length);
	if (slice_starts(*line, " "))
		*line = slice_part(*line, 1, line->length);
	return depth;
}

struct slice
flowed_text(struct slice text, bool deletes_space, struct arena *arena)
{
	struct text out;
	struct slice line;
	struct slice result;
	bool flows = false;	/* the last line goes on in this one */
	size_t depth_before = 0;

	/* A quoted line can grow by one space and the end by one byte. */
	text_init(&out, text.length * 2 + 2);
	while (slice_next_line(&text, &line)) {
		size_t depth = take_depth(&line);
		bool is_dashes = slice_is(line, "-- ");

		if (flows && (depth != depth_before || is_dashes)) {
			text_add_char(&out, '\n');
			flows = false;
		}
		if (!flows)
			add_marks(&out, depth);
		flows = !is_dashes && slice_ends(line, " ");
		if (flows && deletes_space)
			line = slice_part(line, 0, line.length - 1);
		text_add_slice(&out, line);
		if (!flows)
			text_add_char(&out, '\n');
		depth_before = depth;
	}
	result = arena_copy(arena, text_slice(&out));
	text_release(&out);
	return result;
}
