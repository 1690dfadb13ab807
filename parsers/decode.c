#include "parsers/decode.h"

#include <gmime/gmime.h>

#include "base/utf8.h"
#include "parsers/charset.h"
#include "parsers/encoded_word.h"

enum {
	ENCODING_MAX = 32,
	OUT_MAX = DECODE_STEP_MAX * 4 + 1024	/* uudecode needs most */
};

/* What windows-1252 has where latin-1 has control characters. */
static const uint32_t windows_1252[32] = {
	0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
	0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

static GMimeParserOptions *options;

void
decode_start(void)
{
	static const char *fallback[] = { "utf-8", "windows-1252", NULL };

	if (options != NULL)
		return;
	g_mime_init();
	options = g_mime_parser_options_new();
	g_mime_parser_options_set_fallback_charsets(options, fallback);
	charset_start();
}

/* Raw 8-bit bytes of a header as UTF-8, NUL-terminated for GMime. */
static char *
raw_to_utf8(struct slice raw, struct slice charset, struct arena *arena)
{
	struct slice clean;
	bool unknown;

	/* ISO-2022-JP in a header is ASCII to look at: its escapes stay. */
	if (!utf8_is_valid(raw))
		clean = charset_to_utf8(raw, charset, arena, &unknown);
	else if (slice_contains(raw, "\033$"))
		clean = charset_to_utf8(raw, SLICE("iso-2022-jp"), arena,
		                       &unknown);
	else
		clean = charset_to_utf8(raw, SLICE("utf-8"), arena, &unknown);
	return arena_string(arena, encoded_words_join(clean, arena));
}

/*
 * What GMime gives, made into one trimmed line: repaired, without controls,
 * and windows-1252 that was called latin-1 put right.
 */
static struct slice
clean_line(const char *words, struct arena *arena)
{
	struct slice rest = slice_of(words);
	struct text line;
	struct slice result;
	uint32_t c;

	text_init(&line, rest.length * 4 + 16);
	while (utf8_next(&rest, &c)) {
		if (c >= 0x80 && c < 0xa0)
			c = windows_1252[c - 0x80];
		if (c == '\t' || c == '\n' || c == '\r')
			c = ' ';
		if (c < 0x20 || (c >= 0x7f && c < 0xa0))
			continue;
		utf8_add(&line, c);
	}
	result = arena_copy(arena, slice_trim(text_slice(&line)));
	text_release(&line);
	return result;
}

struct slice
decode_words(struct slice raw, struct slice charset, struct arena *arena)
{
	char *words = g_mime_utils_header_decode_text(options,
		raw_to_utf8(raw, charset, arena));
	struct slice result = clean_line(words, arena);

	g_free(words);
	return result;
}

static struct slice
lower_domain(struct slice address, struct arena *arena)
{
	char *copy = arena_string(arena, address);
	bool in_domain = false;

	for (size_t i = 0; i < address.length; i++) {
		if (copy[i] == '@')
			in_domain = true;
		else if (in_domain)
			copy[i] = ascii_lower(copy[i]);
	}
	return (struct slice){ copy, address.length };
}

static bool
add_address(InternetAddress *address, struct arena *arena,
            struct report_address *to)
{
	const char *name = internet_address_get_name(address);
	const char *mailbox;

	if (!INTERNET_ADDRESS_IS_MAILBOX(address))
		return false;
	mailbox = internet_address_mailbox_get_addr(
		INTERNET_ADDRESS_MAILBOX(address));
	to->name = clean_line(name != NULL ? name : "", arena);
	to->address = lower_domain(clean_line(mailbox != NULL ? mailbox : "",
	                                      arena), arena);
	/* A name alone is read as an address without a domain. */
	if (slice_find_char(to->address, ' ') < to->address.length &&
	    slice_find_char(to->address, '@') == to->address.length) {
		if (to->name.length == 0)
			to->name = to->address;
		to->address = (struct slice){ "", 0 };
	}
	return to->name.length > 0 || to->address.length > 0;
}

static size_t
add_list(InternetAddressList *list, struct arena *arena,
         struct report_address *to, size_t most)
{
	int length = internet_address_list_length(list);
	size_t count = 0;

	for (int i = 0; i < length && count < most; i++) {
		InternetAddress *address =
			internet_address_list_get_address(list, i);

		if (add_address(address, arena, &to[count]))
			count++;
	}
	return count;
}

/* "Ann Lee" and no more: GMime finds no address in it. */
static size_t
add_name_alone(struct slice raw, struct slice charset, struct arena *arena,
               struct report_address *to)
{
	struct slice name = decode_words(raw, charset, arena);

	for (size_t i = 0; i < name.length; i++)
		if (strchr("@:;<>,", name.data[i]) != NULL)
			return 0;
	*to = (struct report_address){ .name = name };
	return name.length > 0 ? 1 : 0;
}

size_t
decode_addresses(struct slice raw, struct slice charset, struct arena *arena,
                 struct report_address *to, size_t most)
{
	InternetAddressList *list = internet_address_list_parse(options,
		raw_to_utf8(raw, charset, arena));
	int length = list != NULL ? internet_address_list_length(list) : 0;
	size_t count = 0;

	/* Groups do not nest (RFC 5322 3.4): one level is enough. */
	for (int i = 0; i < length && count < most; i++) {
		InternetAddress *address =
			internet_address_list_get_address(list, i);

		if (INTERNET_ADDRESS_IS_GROUP(address))
			count += add_list(internet_address_group_get_members(
				INTERNET_ADDRESS_GROUP(address)), arena,
				to + count, most - count);
		else if (add_address(address, arena, &to[count]))
			count++;
	}
	if (list != NULL)
		g_object_unref(list);
	if (count == 0 && most > 0)
		count = add_name_alone(raw, charset, arena, to);
	return count;
}

bool
decode_date(struct slice raw, struct arena *arena, int64_t *at, int32_t *zone)
{
	GDateTime *date = g_mime_utils_header_decode_date(arena_string(arena,
	                                                               raw));

	if (date == NULL)
		return false;
	*at = g_date_time_to_unix(date);
	*zone = (int32_t)(g_date_time_get_utc_offset(date) /
	                  (INT64_C(60) * 1000 * 1000));
	g_date_time_unref(date);
	return true;
}

struct slice
decode_parameter(struct slice raw, const char *name, struct slice charset,
                 struct arena *arena)
{
	char *text = raw_to_utf8(slice_part(raw, 0, DECODE_PARAMETERS_LOOK),
	                         charset, arena);
	bool has_slash = strchr(text, '/') != NULL;
	GMimeContentType *type;
	GMimeContentDisposition *disposition;
	const char *value;
	struct slice result;

	/* Both have their parameters after a word and a semicolon. */
	if (has_slash && slice_find_char(slice_of(text), '/') <
	    slice_find_char(slice_of(text), ';')) {
		type = g_mime_content_type_parse(options, text);
		value = g_mime_content_type_get_parameter(type, name);
		result = clean_line(value != NULL ? value : "", arena);
		g_object_unref(type);
		return result;
	}
	disposition = g_mime_content_disposition_parse(options, text);
	value = g_mime_content_disposition_get_parameter(disposition, name);
	result = clean_line(value != NULL ? value : "", arena);
	g_object_unref(disposition);
	return result;
}

struct transfer {
	GMimeEncoding state;
	bool is_plain;
	GChecksum *sha256;
	char out[OUT_MAX];
};

struct transfer *
transfer_new(struct slice encoding)
{
	struct transfer *transfer = calloc(1, sizeof(*transfer));
	char name[ENCODING_MAX];
	GMimeContentEncoding kind;

	if (transfer == NULL)
		die("no memory left for decoding");
	copy_text(name, sizeof(name), slice_trim(encoding));
	kind = g_mime_content_encoding_from_string(name);
	transfer->is_plain = kind != GMIME_CONTENT_ENCODING_BASE64 &&
	                     kind != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE &&
	                     kind != GMIME_CONTENT_ENCODING_UUENCODE;
	g_mime_encoding_init_decode(&transfer->state, kind);
	transfer->sha256 = g_checksum_new(G_CHECKSUM_SHA256);
	return transfer;
}

void
transfer_free(struct transfer *transfer)
{
	if (transfer == NULL)
		return;
	g_checksum_free(transfer->sha256);
	free(transfer);
}

struct slice
transfer_step(struct transfer *transfer, const char *bytes, size_t length)
{
	struct slice out = { bytes, length };

	if (!transfer->is_plain)
		out = (struct slice){ transfer->out, g_mime_encoding_step(
			&transfer->state, bytes, length, transfer->out) };
	g_checksum_update(transfer->sha256, (const guchar *)out.data,
	                  (gssize)out.length);
	return out;
}

struct slice
transfer_end(struct transfer *transfer)
{
	static const char padding[] = "==";
	int signs = transfer->state.state < 0 ? -transfer->state.state :
	            transfer->state.state;

	signs &= 3;
	if (transfer->state.encoding != GMIME_CONTENT_ENCODING_BASE64 ||
	    signs < 2)
		return (struct slice){ "", 0 };
	return transfer_step(transfer, padding, (size_t)(4 - signs));
}

struct slice
transfer_sha256(struct transfer *transfer, struct arena *arena)
{
	return arena_copy(arena, slice_of(g_checksum_get_string(
		transfer->sha256)));
}
