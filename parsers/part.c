#include "parsers/part.h"

#include "base/utf8.h"
#include "core/report.h"
#include "parsers/decode.h"

static struct slice
base_name(struct slice name)
{
	for (size_t i = name.length; i > 0; i--)
		if (name.data[i - 1] == '/' || name.data[i - 1] == '\\')
			return slice_part(name, i, name.length);
	return name;
}

struct slice
part_name(const struct mime_part *part, struct slice charset,
          struct arena *arena)
{
	struct slice name = decode_parameter(mime_header(part,
		"Content-Disposition"), "filename", charset, arena);

	if (name.length == 0)
		name = decode_parameter(mime_header(part, "Content-Type"),
		                        "name", charset, arena);
	name = base_name(name);
	return slice_part(name, 0, utf8_border(name, REPORT_LINE_LIMIT));
}

struct slice
part_bytes(const struct mime_source *source, const struct mime_part *part,
           size_t limit, struct arena *arena, bool *cut)
{
	struct transfer *transfer = transfer_new(mime_header(part,
		"Content-Transfer-Encoding"));
	int64_t at = part->start;
	struct text bytes;
	struct slice result;
	char buffer[DECODE_STEP_MAX];

	text_init(&bytes, limit);
	while (at < part->stop && !bytes.cut) {
		int64_t left = part->stop - at;
		int64_t got = mime_source_read(source, at, buffer,
			left < DECODE_STEP_MAX ? (size_t)left :
			DECODE_STEP_MAX);

		if (got <= 0)
			break;
		text_add_slice(&bytes, transfer_step(transfer, buffer,
		                                     (size_t)got));
		at += got;
	}
	text_add_slice(&bytes, transfer_end(transfer));
	*cut = bytes.cut;
	result = arena_copy(arena, text_slice(&bytes));
	text_release(&bytes);
	transfer_free(transfer);
	return result;
}

struct slice
part_sha256(const struct mime_source *source, const struct mime_part *part,
            struct arena *arena, int64_t *size)
{
	struct transfer *transfer = transfer_new(part->is_message ?
		SLICE("binary") :
		mime_header(part, "Content-Transfer-Encoding"));
	int64_t at = part->start;
	char buffer[DECODE_STEP_MAX];
	struct slice digits;

	*size = 0;
	while (at < part->stop) {
		int64_t left = part->stop - at;
		int64_t got = mime_source_read(source, at, buffer,
			left < DECODE_STEP_MAX ? (size_t)left :
			DECODE_STEP_MAX);

		if (got <= 0)
			break;
		*size += (int64_t)transfer_step(transfer, buffer,
		                                (size_t)got).length;
		at += got;
	}
	*size += (int64_t)transfer_end(transfer).length;
	digits = transfer_sha256(transfer, arena);
	transfer_free(transfer);
	return digits;
}
