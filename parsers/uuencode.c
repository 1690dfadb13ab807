#include "parsers/uuencode.h"

#include "base/utf8.h"
#include "parsers/decode.h"
#include "parsers/mail.h"

enum {
	LINE_BYTES_MOST = 63,	/* one character tells how many */
	SPACES_LOST = 4,	/* at the end of a line */
	RIGHTS_LEAST = 3,
	RIGHTS_MOST = 4
};

static struct slice
without_return(struct slice line)
{
	return slice_ends(line, "\r") ? slice_part(line, 0, line.length - 1)
	                              : line;
}

/* The name in "begin 644 NAME", without any path. */
static bool
begins(struct slice line, struct slice *name)
{
	size_t digits = 0;

	line = without_return(line);
	if (!slice_starts(line, "begin "))
		return false;
	line = slice_part(line, sizeof("begin ") - 1, line.length);
	while (digits < line.length && line.data[digits] >= '0' &&
	       line.data[digits] <= '7')
		digits++;
	if (digits < RIGHTS_LEAST || digits > RIGHTS_MOST ||
	    digits >= line.length || line.data[digits] != ' ')
		return false;
	line = slice_trim(slice_part(line, digits, line.length));
	for (size_t i = line.length; i > 0; i--) {
		if (line.data[i - 1] == '/' || line.data[i - 1] == '\\') {
			line = slice_part(line, i, line.length);
			break;
		}
	}
	*name = slice_part(line, 0, utf8_border(line, REPORT_LINE_LIMIT));
	return name->length > 0;
}

static unsigned
value_of(struct slice line, size_t i)
{
	return i < line.length ? ((unsigned char)line.data[i] - 32u) & 63u : 0;
}

/* Adds the bytes of a line of data; false if it is none. */
static bool
take_data(struct slice line, struct text *bytes)
{
	size_t count;
	size_t length;

	line = without_return(line);
	count = value_of(line, 0);
	length = (count + 2) / 3 * 4;
	/* Spaces at its end may be lost; a sum may follow. */
	if (line.length == 0 || count == 0 || line.length > length + 2 ||
	    line.length + SPACES_LOST < length + 1)
		return false;
	for (size_t i = 0; i < line.length; i++) {
		if (line.data[i] < ' ' || line.data[i] > '`')
			return false;
	}
	for (size_t i = 0; i < count; i++) {
		size_t at = 1 + i / 3 * 4 + i % 3;
		unsigned both = value_of(line, at) << 6 |
		                value_of(line, at + 1);

		text_add_char(bytes, (char)(both >> (4 - 2 * (i % 3)) & 0xff));
	}
	return true;
}

/* "`", " " or an empty line: no bytes follow. */
static bool
is_last(struct slice line)
{
	line = slice_trim(line);
	return line.length == 0 || slice_is(line, "`");
}

static void
add_file(struct slice name, struct slice bytes, struct arena *arena,
         struct report *report)
{
	struct transfer *transfer;
	struct slice rest = bytes;

	if (report->attachment_count == REPORT_ATTACHMENTS_MAX) {
		report_add_mark(report, SLICE("The mail has more than 50 "
		                "attachments; the rest is not listed."));
		return;
	}
	transfer = transfer_new(SLICE("binary"));
	while (rest.length > 0) {
		size_t step = rest.length < DECODE_STEP_MAX ? rest.length
		              : DECODE_STEP_MAX;

		transfer_step(transfer, rest.data, step);
		rest = slice_part(rest, step, rest.length);
	}
	transfer_end(transfer);
	report->attachments[report->attachment_count++] =
		(struct report_attachment){
			.name = arena_copy(arena, name),
			.type = SLICE("application/octet-stream"),
			.size = (int64_t)bytes.length,
			.sha256 = transfer_sha256(transfer, arena),
		};
	transfer_free(transfer);
}

/* The file that begins at the front of rest, if it is one; rest then is what
 * follows it. */
static bool
take_file(struct slice *rest, struct slice name, struct arena *arena,
          struct report *report)
{
	struct slice after = *rest;
	struct slice line;
	struct text bytes;
	size_t lines = 0;
	bool ended = false;
	bool is_file;

	text_init(&bytes, rest->length + LINE_BYTES_MOST);
	while (!ended) {
		struct slice before = after;

		if (!slice_next_line(&after, &line))
			break;
		if (take_data(line, &bytes)) {
			lines++;
			continue;
		}
		if (is_last(line) && slice_next_line(&after, &line) &&
		    slice_is(slice_trim(line), "end")) {
			ended = true;
		} else if (slice_is(slice_trim(line), "end")) {
			ended = true;
		} else {
			after = before;
			break;
		}
	}
	is_file = lines > 0 && (ended || lines >= UUENCODE_LINES_LEAST);
	if (is_file) {
		add_file(name, text_slice(&bytes), arena, report);
		if (!ended)
			report_add_mark(report, SLICE("A file within the text "
			                "has no end; its size and hash are "
			                "those of what came."));
		*rest = after;
	}
	text_release(&bytes);
	return is_file;
}

struct slice
uuencode_take(struct slice text, struct arena *arena, struct report *report)
{
	struct slice rest = text;
	struct slice line;
	struct slice name;
	struct slice result;
	struct text kept;
	bool found = false;

	if (!slice_contains(text, "begin "))
		return text;
	text_init(&kept, text.length + 1);
	while (slice_next_line(&rest, &line)) {
		if (begins(line, &name) && take_file(&rest, name, arena,
		                                     report)) {
			found = true;
			continue;
		}
		text_add_slice(&kept, line);
		text_add_char(&kept, '\n');
	}
	result = found ? arena_copy(arena, text_slice(&kept)) : text;
	text_release(&kept);
	return result;
}
