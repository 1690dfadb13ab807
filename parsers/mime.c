#include "parsers/mime.h"

#include <unistd.h>

#include "parsers/field.h"

enum {
	BUFFER_SIZE = 64 * 1024,
	SPACES_MAX = 64,	/* after a boundary; more is no boundary */
	BLANKS_MAX = 3		/* lines above the header that are left out */
};

enum place {			/* where the line that comes stands */
	PLACE_HEADER,		/* of the current part */
	PLACE_BODY,		/* of the current part */
	PLACE_BETWEEN		/* before the first, after the last part, or in
	                           parts beyond the limit */
};

struct level {			/* an open multipart, or a mail within */
	int32_t part;
	size_t boundary_length;	/* 0: a mail within */
	char boundary[MIME_BOUNDARY_MAX];
};

struct piece {			/* a line, or a part of a very long one */
	struct slice data;	/* with its line end */
	int64_t offset;
	bool starts;		/* a line starts here */
	bool ends;		/* it ends here, or the mail does */
};

struct scan {
	const struct mime_source *source;
	struct arena *arena;
	struct mime_tree *tree;
	/* reading */
	char buffer[BUFFER_SIZE];
	size_t from;
	size_t until;
	int64_t offset;		/* of buffer[0] in the source */
	bool ended;
	bool in_line;		/* the next piece goes on with a line */
	/* structure */
	struct level levels[MIME_DEPTH_MAX + 1];
	int32_t level_count;
	int32_t current;	/* part */
	enum place place;
	size_t line_end;	/* bytes of the line end before this piece */
	/* the header block that is being read */
	struct text header;
	size_t field_length;
	size_t headers_total;	/* over all parts */
	bool skips_line;
	int blanks;		/* lines above the mail's own header */
	int64_t above;		/* where the first of them ends */
};

int64_t
mime_source_read(const struct mime_source *source, int64_t offset, char *to,
                 size_t size)
{
	struct slice part;

	if (source->fd >= 0)
		return pread(source->fd, to, size, offset);
	part = slice_part(source->bytes, (size_t)offset,
	                  (size_t)offset + size);
	if (part.length > 0)
		memcpy(to, part.data, part.length);
	return (int64_t)part.length;
}

static void
refill(struct scan *scan)
{
	int64_t got;

	if (scan->from > 0) {
		memmove(scan->buffer, scan->buffer + scan->from,
		        scan->until - scan->from);
		scan->offset += (int64_t)scan->from;
		scan->until -= scan->from;
		scan->from = 0;
	}
	while (!scan->ended && scan->until < BUFFER_SIZE) {
		got = mime_source_read(scan->source, scan->offset +
		                       (int64_t)scan->until,
		                       scan->buffer + scan->until,
		                       BUFFER_SIZE - scan->until);
		if (got < 0)
			scan->tree->read_failed = true;
		if (got <= 0)
			scan->ended = true;
		else
			scan->until += (size_t)got;
	}
}

/* A line with its end, or as much of it as the buffer holds. */
static bool
next_piece(struct scan *scan, struct piece *piece)
{
	struct slice have = { scan->buffer + scan->from,
	                      scan->until - scan->from };
	size_t end = slice_find_char(have, '\n');

	if (end == have.length && !scan->ended) {
		refill(scan);
		have = (struct slice){ scan->buffer, scan->until };
		end = slice_find_char(have, '\n');
	}
	if (have.length == 0)
		return false;
	*piece = (struct piece){ .offset = scan->offset + (int64_t)scan->from,
	                         .starts = !scan->in_line };
	piece->ends = end < have.length;
	piece->data = slice_part(have, 0, piece->ends ? end + 1 : end);
	scan->from += piece->data.length;
	scan->in_line = !piece->ends;
	return true;
}

static size_t
line_end_length(struct slice line)
{
	if (slice_ends(line, "\r\n"))
		return 2;
	return slice_ends(line, "\n") ? 1 : 0;
}

struct slice
mime_header(const struct mime_part *part, const char *name)
{
	for (int32_t i = 0; i < part->header_count; i++)
		if (slice_is_fold(part->headers[i].name, name))
			return slice_trim(part->headers[i].value);
	return (struct slice){ "", 0 };
}

static void
close_part(struct scan *scan, int32_t part, int64_t stop)
{
	struct mime_part *closed = &scan->tree->parts[part];

	closed->stop = stop < closed->start ? closed->start : stop;
	closed->end = scan->tree->count;
}

/* Ends the current part and all levels above the one given. */
static void
close_until(struct scan *scan, int32_t level, int64_t stop)
{
	if (scan->place != PLACE_BETWEEN)
		close_part(scan, scan->current, stop);
	while (scan->level_count > level) {
		scan->level_count--;
		close_part(scan, scan->levels[scan->level_count].part, stop);
	}
	scan->place = PLACE_BETWEEN;
}

static bool
start_part(struct scan *scan, int32_t parent, int64_t start)
{
	struct mime_part *part;

	if (scan->tree->count == MIME_PARTS_MAX) {
		scan->tree->parts_cut = true;
		scan->place = PLACE_BETWEEN;
		return false;
	}
	scan->current = scan->tree->count++;
	part = &scan->tree->parts[scan->current];
	*part = (struct mime_part){ .parent = parent, .start = start,
	                            .stop = start, .type = "text/plain" };
	if (parent >= 0)
		part->depth = scan->tree->parts[parent].depth + 1;
	scan->place = PLACE_HEADER;
	text_clear(&scan->header);
	scan->field_length = 0;
	scan->skips_line = false;
	return true;
}

static bool
is_plainly_encoded(const struct mime_part *part)
{
	struct slice encoding = mime_header(part,
	                                    "Content-Transfer-Encoding");

	return !slice_is_fold(encoding, "base64") &&
	       !slice_is_fold(encoding, "quoted-printable");
}

/* Parts of a digest are mails unless they say otherwise (RFC 2046 5.1.5). */
static void
default_type(struct scan *scan, struct mime_part *part)
{
	if (part->parent >= 0 && strcmp(scan->tree->parts[part->parent].type,
	                                "multipart/digest") == 0)
		COPY_TEXT(part->type, SLICE("message/rfc822"));
}

static bool
push_level(struct scan *scan, size_t boundary_length, const char *boundary)
{
	struct level *level;

	if (scan->level_count == MIME_DEPTH_MAX) {
		scan->tree->depth_cut = true;
		return false;
	}
	level = &scan->levels[scan->level_count++];
	level->part = scan->current;
	level->boundary_length = boundary_length;
	if (boundary_length > 0)
		memcpy(level->boundary, boundary, boundary_length);
	return true;
}

/* The header block is complete: what is this part, and what lies within? */
static void
end_header(struct scan *scan, int64_t body)
{
	struct mime_part *part = &scan->tree->parts[scan->current];
	char boundary[MIME_BOUNDARY_MAX];
	size_t length = 0;
	struct slice type;

	part->headers = header_parse(text_slice(&scan->header), scan->arena,
	                             &part->header_count);
	part->start = body;
	scan->place = PLACE_BODY;
	type = mime_header(part, "Content-Type");
	part->has_type = field_type(type, part->type);
	if (!part->has_type)
		default_type(scan, part);
	if (slice_starts(slice_of(part->type), "multipart/"))
		length = field_boundary(type, boundary);
	if (length > 0 && push_level(scan, length, boundary)) {
		part->is_multipart = true;
		scan->place = PLACE_BETWEEN;
	} else if ((strcmp(part->type, "message/rfc822") == 0 ||
	            strcmp(part->type, "message/global") == 0 ||
	            strcmp(part->type, "message/news") == 0) &&
	           is_plainly_encoded(part) && push_level(scan, 0, NULL)) {
		part->is_message = true;
		start_part(scan, scan->current, body);
	}
}

/* Keeps what the limits allow of a header line. */
static void
keep_header(struct scan *scan, const struct piece *piece)
{
	if (piece->starts && !field_is_folded(piece->data))
		scan->field_length = 0;
	scan->field_length += piece->data.length;
	if (scan->field_length > MIME_FIELD_LIMIT) {
		scan->tree->field_cut = true;
		return;
	}
	if (scan->header.length + piece->data.length > MIME_HEADER_LIMIT ||
	    scan->headers_total + piece->data.length > MIME_HEADERS_LIMIT) {
		scan->tree->header_cut = true;
		return;
	}
	scan->headers_total += piece->data.length;
	text_add_slice(&scan->header, piece->data);
}

static bool
is_blank(struct slice line)
{
	return line.length == 0 || line.data[0] == '\n' ||
	       slice_is(line, "\r\n") || slice_is(line, "\r");
}

/* A field that every mail may begin with; words may have colons, too. */
static bool
begins_mail(struct slice line)
{
	static const char *const names[] = {
		"From:", "From ", "To:", "Subject:", "Date:", "Received:",
		"Return-Path:", "Message-ID:", "MIME-Version:", "Sender:",
		"Reply-To:", "Delivered-To:", "Content-Type:", "X-", "Cc:",
		"DKIM-Signature:", "ARC-", "Authentication-Results:", NULL
	};

	for (size_t i = 0; names[i] != NULL; i++) {
		if (slice_starts_fold(line, names[i]))
			return true;
	}
	return false;
}

/*
 * Blank lines on top, as some exports leave them, are no end of the header if
 * a mail begins below. False if the line is to be read on.
 */
static bool
is_above_header(struct scan *scan, const struct piece *piece)
{
	int64_t next = piece->offset + (int64_t)piece->data.length;

	if (scan->tree->count > 1 || scan->header.length > 0)
		return false;
	if (is_blank(piece->data) && scan->blanks < BLANKS_MAX) {
		if (scan->blanks++ == 0)
			scan->above = next;
		return true;
	}
	if (scan->blanks == 0 || (begins_mail(piece->data) &&
	    (field_is_one(piece->data) || slice_starts(piece->data, "From "))))
		return false;
	end_header(scan, scan->above);		/* the mail has none */
	return true;
}

static void
header_line(struct scan *scan, const struct piece *piece)
{
	bool is_first = scan->header.length == 0;

	if (!piece->starts) {
		if (!scan->skips_line)
			keep_header(scan, piece);
		return;
	}
	scan->skips_line = false;
	if (is_above_header(scan, piece))
		return;
	if (is_blank(piece->data)) {
		end_header(scan, piece->offset + (int64_t)piece->data.length);
	} else if (field_is_one(piece->data) ||
	           (field_is_folded(piece->data) && !is_first)) {
		keep_header(scan, piece);
	} else if (is_first && (slice_starts(piece->data, "From ") ||
	                        slice_starts(piece->data, ">From "))) {
		scan->skips_line = true;	/* the line of an mbox */
	} else {
		end_header(scan, piece->offset);	/* no blank line */
	}
}

/*
 * Does this line end or separate the parts of an open level? An exact match
 * is asked for, so that a boundary may begin with another one.
 */
static int32_t
find_level(const struct scan *scan, struct slice line, bool *closes)
{
	struct slice rest;

	if (!slice_starts(line, "--") ||
	    line.length > MIME_BOUNDARY_MAX + SPACES_MAX)
		return -1;
	line = slice_trim_right(slice_part(line, 2, line.length));
	for (int32_t i = scan->level_count - 1; i >= 0; i--) {
		const struct level *level = &scan->levels[i];
		struct slice boundary = { level->boundary,
		                          level->boundary_length };

		if (boundary.length == 0)
			continue;
		boundary = slice_trim_right(boundary);
		if (line.length < boundary.length ||
		    memcmp(line.data, boundary.data, boundary.length) != 0)
			continue;
		rest = slice_part(line, boundary.length, line.length);
		*closes = slice_is(rest, "--");
		if (rest.length == 0 || *closes)
			return i;
	}
	return -1;
}

static void
take_piece(struct scan *scan, const struct piece *piece)
{
	bool closes = false;
	int32_t level = -1;
	int64_t next = piece->offset + (int64_t)piece->data.length;

	/* A boundary right below a header that no blank line ends. */
	while (piece->starts && scan->place == PLACE_HEADER &&
	       slice_starts(piece->data, "--") && !field_is_one(piece->data))
		end_header(scan, piece->offset);
	if (piece->starts)
		level = find_level(scan, piece->data, &closes);
	if (level >= 0) {
		close_until(scan, level + 1, piece->offset -
		            (int64_t)scan->line_end);
		if (!closes)
			start_part(scan, scan->levels[level].part, next);
	} else if (scan->place == PLACE_HEADER) {
		header_line(scan, piece);
	}
	scan->line_end = line_end_length(piece->data);
}

void
mime_scan(const struct mime_source *source, struct arena *arena,
          struct mime_tree *tree)
{
	struct scan *scan = arena_alloc(arena, sizeof(*scan));
	struct piece piece;

	*tree = (struct mime_tree){ 0 };
	tree->parts = arena_alloc_array(arena, MIME_PARTS_MAX,
	                                sizeof(*tree->parts));
	scan->source = source;
	scan->arena = arena;
	scan->tree = tree;
	text_init(&scan->header, MIME_HEADER_LIMIT);
	start_part(scan, -1, 0);
	while (next_piece(scan, &piece))
		take_piece(scan, &piece);
	tree->size = scan->offset + (int64_t)scan->from;
	while (scan->place == PLACE_HEADER)	/* a mail within begins one */
		end_header(scan, tree->size);
	close_until(scan, 0, tree->size);
	text_release(&scan->header);
}
