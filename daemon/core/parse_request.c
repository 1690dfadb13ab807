#include "core/parse_request.h"

#include "core/wire.h"

enum {
	CONTEXT_LIMIT = 64 * 1024,	/* bytes: STEPS_MAX steps and a bit */
	READING_LIMIT = 1024 * 1024
};

void
parse_texts_write(const struct parse_text *texts, int32_t count,
                  struct text *bytes)
{
	struct wire wire;
	struct text context;

	text_init(&context, CONTEXT_LIMIT);
	wire_start_write(&wire, "request", bytes);
	wire_int32(&wire, "items", 0, PARSE_ITEMS_MAX, &count);
	for (int32_t i = 0; i < count; i++) {
		struct slice text = texts[i].text;
		struct slice context_bytes;

		text_clear(&context);
		reading_context_write(&texts[i].context, &context);
		context_bytes = text_slice(&context);
		wire_text(&wire, "context", CONTEXT_LIMIT, &context_bytes);
		wire_text(&wire, "text", READING_TEXT_LIMIT, &text);
	}
	text_release(&context);
}

enum outcome
parse_texts_read(struct slice bytes, struct arena *arena,
                 struct parse_text **texts, int32_t *count, struct why *why)
{
	struct parse_text *got;
	struct wire wire;
	int32_t items = 0;

	wire_start_read(&wire, "request", bytes, why);
	wire_int32(&wire, "items", 0, PARSE_ITEMS_MAX, &items);
	got = arena_alloc_array(arena, (size_t)items + 1, sizeof(*got));
	for (int32_t i = 0; i < items && !wire.failed; i++) {
		struct slice context = { "", 0 };

		wire_text(&wire, "context", CONTEXT_LIMIT, &context);
		wire_text(&wire, "text", READING_TEXT_LIMIT, &got[i].text);
		if (wire.failed)
			return OUTCOME_BAD;
		if (reading_context_read(context, &got[i].context, why) !=
		    OUTCOME_OK)
			return OUTCOME_BAD;
	}
	if (wire_end(&wire) != OUTCOME_OK)
		return OUTCOME_BAD;
	*texts = got;
	*count = items;
	return OUTCOME_OK;
}

void
parse_readings_write(const struct reading *readings, int32_t count,
                     struct text *bytes)
{
	struct wire wire;
	struct text one;

	text_init(&one, READING_LIMIT);
	wire_start_write(&wire, "reply", bytes);
	wire_int32(&wire, "items", 0, PARSE_ITEMS_MAX, &count);
	for (int32_t i = 0; i < count; i++) {
		struct slice reading;

		text_clear(&one);
		reading_write(&readings[i], &one);
		reading = text_slice(&one);
		wire_text(&wire, "reading", READING_LIMIT, &reading);
	}
	text_release(&one);
}

enum outcome
parse_readings_read(struct slice bytes, struct reading *readings,
                    int32_t count, struct why *why)
{
	struct wire wire;
	int32_t items = 0;

	wire_start_read(&wire, "reply", bytes, why);
	wire_int32(&wire, "items", 0, PARSE_ITEMS_MAX, &items);
	if (!wire.failed && items != count)
		wire_refuse(&wire, "items", "not as many as were asked for");
	for (int32_t i = 0; i < count && !wire.failed; i++) {
		struct slice reading = { "", 0 };

		wire_text(&wire, "reading", READING_LIMIT, &reading);
		if (wire.failed)
			break;
		if (reading_read(reading, &readings[i], why) != OUTCOME_OK)
			return OUTCOME_BAD;
	}
	return wire_end(&wire);
}

/* --- parts: a length as it lies in memory, then so many bytes --- */

void
parse_part_add(struct text *bytes, struct slice part)
{
	const uint32_t length = (uint32_t)part.length;

	text_add_slice(bytes, (struct slice){ (const char *)&length,
	                                      sizeof(length) });
	text_add_slice(bytes, part);
}

bool
parse_part_next(struct slice *rest, struct slice *part)
{
	uint32_t length;

	if (rest->length < sizeof(length))
		return false;
	memcpy(&length, rest->data, sizeof(length));
	if (length > rest->length - sizeof(length))
		return false;
	*part = (struct slice){ rest->data + sizeof(length), length };
	*rest = slice_part(*rest, sizeof(length) + length, rest->length);
	return true;
}
