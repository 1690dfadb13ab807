/* mail_driver FILE...: one JSON object a mail, for the scores of corpora. */
#include <fcntl.h>
#include <unistd.h>

#include <jansson.h>

#include "parsers/decode.h"
#include "parsers/part.h"
#include "parsers/read_mail.h"

enum { PART_LIMIT = 16 * 1024 * 1024 };

static json_t *
words(struct slice s)
{
	json_t *string = json_stringn(s.length > 0 ? s.data : "", s.length);

	return string != NULL ? string : json_string("(not UTF-8)");
}

static json_t *
address(const struct report_address *a)
{
	return json_pack("{s:o, s:o}", "name", words(a->name), "address",
	                 words(a->address));
}

static json_t *
list_of_words(const struct slice *s, int32_t count)
{
	json_t *list = json_array();

	for (int32_t i = 0; i < count; i++)
		json_array_append_new(list, words(s[i]));
	return list;
}

static json_t *
attachments(const struct report *report)
{
	json_t *list = json_array();

	for (int32_t i = 0; i < report->attachment_count; i++) {
		const struct report_attachment *a = &report->attachments[i];

		json_array_append_new(list, json_pack("{s:o, s:o, s:I, s:o}",
			"name", words(a->name), "type", words(a->type),
			"size", (json_int_t)a->size, "sha256",
			words(a->sha256)));
	}
	return list;
}

static json_t *
bounces(const struct report *report)
{
	json_t *list = json_array();

	for (int32_t i = 0; i < report->bounce_count; i++) {
		const struct report_bounce *b = &report->bounces[i];

		json_array_append_new(list, json_pack(
			"{s:o, s:o, s:o, s:b, s:b}", "address",
			words(b->address), "status", words(b->status),
			"diagnostic", words(b->diagnostic), "permanent",
			b->permanent, "delivered", b->delivered));
	}
	return list;
}

static json_t *
fields(const struct report *report)
{
	json_t *object = json_object();

	for (int32_t i = 0; i < report->field_count; i++) {
		char *name = strndup(report->fields[i].name.data,
		                     report->fields[i].name.length);

		json_object_set_new(object, name,
		                    words(report->fields[i].value));
		free(name);
	}
	return object;
}

static void
set_texts(json_t *object, const struct report *report)
{
	json_object_set_new(object, "text", words(report->text));
	json_object_set_new(object, "quoted", words(report->quoted));
	json_object_set_new(object, "signature", words(report->signature));
	json_object_set_new(object, "forwarded", words(report->forwarded));
	json_object_set_new(object, "full_text", words(report->full_text));
	json_object_set_new(object, "language", words(report->language));
	json_object_set_new(object, "forwarded_from",
	                    address(&report->forwarded_from));
	json_object_set_new(object, "fields", fields(report));
}

static json_t *
object_of(const struct report *report)
{
	json_t *object = json_pack(
		"{s:b, s:b, s:b, s:b, s:b, s:o, s:o, s:o, s:o, s:I, s:i}",
		"is_bounce", report->is_bounce, "is_automatic",
		report->is_automatic, "is_weak", report->is_weak,
		"is_receipt", report->is_receipt, "is_feedback",
		report->is_feedback, "reasons", list_of_words(report->reasons,
		report->reason_count), "from", address(&report->from),
		"subject", words(report->subject), "message_id",
		words(report->message_id), "sent_at",
		(json_int_t)report->sent_at, "sent_zone",
		(int)report->sent_zone);

	set_texts(object, report);
	json_object_set_new(object, "attachments", attachments(report));
	json_object_set_new(object, "bounces", bounces(report));
	json_object_set_new(object, "original_message_id",
	                    words(report->original_message_id));
	json_object_set_new(object, "references", list_of_words(
		report->references, report->reference_count));
	json_object_set_new(object, "marks", list_of_words(report->marks,
	                                                   report->mark_count));
	return object;
}

static struct slice
sha256_of(struct slice bytes, struct arena *arena)
{
	struct transfer *transfer = transfer_new(SLICE("binary"));
	struct slice sha256;

	for (size_t i = 0; i < bytes.length; i += DECODE_STEP_MAX) {
		struct slice step = slice_part(bytes, i, i + DECODE_STEP_MAX);

		transfer_step(transfer, step.data, step.length);
	}
	sha256 = transfer_sha256(transfer, arena);
	transfer_free(transfer);
	return sha256;
}

/* All leaves of the tree, whatever they are used for. */
static json_t *
leaves(const struct mime_source *source, struct arena *arena)
{
	struct mime_tree tree;
	json_t *list = json_array();

	mime_scan(source, arena, &tree);
	for (int32_t i = 0; i < tree.count; i++) {
		const struct mime_part *part = &tree.parts[i];
		struct slice bytes;
		bool cut;

		if (part->end > i + 1)
			continue;
		bytes = part_bytes(source, part, PART_LIMIT, arena, &cut);
		json_array_append_new(list, json_pack("{s:s, s:I, s:o}",
			"type", part->type, "size", (json_int_t)bytes.length,
			"sha256", words(sha256_of(bytes, arena))));
	}
	return list;
}

int
main(int argc, char **argv)
{
	static struct report report;

	read_start();
	for (int i = 1; i < argc; i++) {
		struct arena *arena = arena_new(READ_ARENA_LIMIT);
		struct mime_source source = {
			.fd = open(argv[i], O_RDONLY | O_CLOEXEC) };
		json_t *object;

		if (source.fd < 0) {
			perror(argv[i]);
			return 66;
		}
		read_mail(&source, arena, &report);
		object = object_of(&report);
		json_object_set_new(object, "leaves", leaves(&source, arena));
		json_dumpf(object, stdout, JSON_COMPACT);
		putchar('\n');
		json_decref(object);
		close(source.fd);
		arena_free(arena);
	}
	return 0;
}
