/*
 * The fields of a delivery report (RFC 3464): a group for the whole mail, then
 * one for each recipient, apart by blank lines that some servers forget.
 */
#include "parsers/bounce_text.h"
#include "parsers/header.h"

/* What follows "rfc822;" in an address or diagnostic field (RFC 3464 2.1.2). */
static struct slice
without_type(struct slice value)
{
	size_t mark = slice_find_char(value, ';');

	if (mark < value.length)
		value = slice_part(value, mark + 1, value.length);
	return slice_trim(value);
}

static struct slice
bare_address(struct slice value)
{
	struct slice address;

	value = without_type(value);
	return find_address(value, &address) ? address : value;
}

/* Where what is read goes. */
struct reader {
	struct arena *arena;
	struct report *report;
};

/* The fields of one recipient (RFC 3464 2.3). */
struct recipient {
	struct slice final;
	struct slice original;
	struct slice action;
	struct slice status;
	struct slice diagnostic;
	bool has_any;
};

static bool
action_is(const struct recipient *recipient, const char *action)
{
	return slice_starts_fold(recipient->action, action);
}

/*
 * The status in what the remote server said, which is nearer to the cause than
 * the reporting server's own: best right behind a reply code.
 */
static bool
find_said_status(struct slice diagnostic, struct slice *status)
{
	struct slice rest = diagnostic;
	struct slice found;

	while (find_status(rest, &found)) {
		size_t at = (size_t)(found.data - diagnostic.data);
		size_t from = at > 7 ? at - 7 : 0;

		if (find_reply_code(slice_part(diagnostic, from, at)) != 0) {
			*status = found;
			return true;
		}
		rest = slice_part(diagnostic, at + found.length,
		                  diagnostic.length);
	}
	return find_status(diagnostic, status);
}

static void
judge_recipient(struct reader *reader,
                const struct recipient *recipient)
{
	struct slice address = slice_is_empty(recipient->final)
	                       ? recipient->original : recipient->final;
	struct slice status = { 0 };
	struct slice said;
	struct report_bounce *bounce;

	if (!recipient->has_any)
		return;
	find_status(recipient->status, &status);
	if (find_said_status(recipient->diagnostic, &said) &&
	    !status_is_generic(said))
		status = said;
	bounce = bounce_of(reader->report, arena_copy(reader->arena, address));
	if (bounce == NULL)
		return;
	bounce->status = arena_copy(reader->arena, status);
	bounce->diagnostic = recipient->diagnostic;
	bounce->delivered = action_is(recipient, "delivered") ||
	                    action_is(recipient, "relayed") ||
	                    action_is(recipient, "expanded") ||
	                    slice_starts(status, "2");
	bounce->permanent = !bounce->delivered &&
	                    !action_is(recipient, "delayed") &&
	                    !slice_starts(status, "4") &&
	                    (slice_starts(status, "5") ||
	                     find_reply_code(recipient->diagnostic) / 100 !=
	                     4);
}

static void
take_field(struct reader *reader, struct recipient *recipient,
           const struct header *header)
{
	struct slice value = header_value(header->value, reader->arena);
	bool is_final = slice_is_fold(header->name, "Final-Recipient");
	bool is_original = slice_is_fold(header->name, "Original-Recipient");

	/* The next recipient, where the blank line was lost. */
	if ((is_final && !slice_is_empty(recipient->final)) ||
	    (is_original && !slice_is_empty(recipient->original))) {
		judge_recipient(reader, recipient);
		*recipient = (struct recipient){ 0 };
	}
	if (is_final)
		recipient->final = bare_address(header->value);
	else if (is_original)
		recipient->original = bare_address(header->value);
	else if (slice_is_fold(header->name, "Action"))
		recipient->action = value;
	else if (slice_is_fold(header->name, "Status"))
		recipient->status = header->value;
	else if (slice_is_fold(header->name, "Diagnostic-Code"))
		recipient->diagnostic = without_type(header->value);
	else
		return;
	recipient->has_any = true;
}

/* Takes the fields up to a blank line. */
static struct slice
take_group(struct slice *fields)
{
	struct slice group = *fields;
	struct slice line;

	while (slice_next_line(fields, &line)) {
		if (slice_is_empty(slice_trim(line))) {
			group.length = (size_t)(line.data - group.data);
			break;
		}
	}
	return group;
}

void
read_delivery_status(struct slice fields, struct arena *arena,
                     struct report *report)
{
	struct reader reader = { arena, report };

	while (fields.length > 0) {
		struct slice group = take_group(&fields);
		struct recipient recipient = { 0 };
		struct header header;

		while (header_next(&group, arena, &header))
			take_field(&reader, &recipient, &header);
		judge_recipient(&reader, &recipient);
	}
}
