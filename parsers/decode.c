#include "parsers/decode.h"

#include <errno.h>
#include <iconv.h>

#include <gmime/gmime.h>

#include "base/utf8.h"

enum {
	REPLACEMENT = 0xfffd,
	CHARSET_MAX = 40,
	OUT_MAX = DECODE_STEP_MAX * 4 + 1024	/* uudecode needs most */
};

/* What a name means in mail: the larger set that programs really write. */
static const struct {
	const char *name;
	const char *meant;
} meanings[] = {
	{ "iso-8859-1", "WINDOWS-1252" }, { "latin1", "WINDOWS-1252" },
	{ "latin-1", "WINDOWS-1252" }, { "iso8859-1", "WINDOWS-1252" },
	{ "iso_8859-1", "WINDOWS-1252" }, { "8859-1", "WINDOWS-1252" },
	{ "cp1252", "WINDOWS-1252" }, { "cp-1252", "WINDOWS-1252" },
	{ "windows-1252", "WINDOWS-1252" }, { "ansi", "WINDOWS-1252" },
	{ "iso-8859-9", "WINDOWS-1254" }, { "iso-8859-11", "CP874" },
	{ "tis-620", "CP874" },
	{ "shift_jis", "CP932" }, { "shift-jis", "CP932" },
	{ "sjis", "CP932" }, { "x-sjis", "CP932" }, { "ms_kanji", "CP932" },
	{ "windows-31j", "CP932" }, { "euc-jp", "EUC-JP-MS" },
	{ "gb2312", "GB18030" }, { "gbk", "GB18030" }, { "cp936", "GB18030" },
	{ "x-gbk", "GB18030" }, { "gb_2312-80", "GB18030" },
	{ "hz-gb-2312", "HZ" }, { "big5", "BIG5-HKSCS" },
	{ "ks_c_5601-1987", "UHC" }, { "euc-kr", "UHC" },
	{ "ksc5601", "UHC" }, { "iso-8859-8-i", "ISO-8859-8" },
	{ "utf8", "UTF-8" }, { "unicode-1-1-utf-7", "UTF-7" },
	{ "macintosh", "MACINTOSH" }, { "x-mac-roman", "MACINTOSH" },
	{ "utf-16", "UTF-16" }, { "unicode", "UTF-16" },
};

/* Kept open for good, so that their modules stay in memory. */
static const char *const preloaded[] = {
	"WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1252", "WINDOWS-1253",
	"WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257",
	"WINDOWS-1258", "CP874", "ISO-8859-1", "ISO-8859-2", "ISO-8859-3",
	"ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8",
	"ISO-8859-9", "ISO-8859-10", "ISO-8859-13", "ISO-8859-14",
	"ISO-8859-15", "ISO-8859-16", "KOI8-R", "KOI8-U", "CP437", "CP850",
	"CP852", "CP866", "MACINTOSH", "ISO-2022-JP", "ISO-2022-KR",
	"CP932", "SHIFT_JIS", "EUC-JP", "EUC-JP-MS", "GB18030", "GBK",
	"GB2312", "HZ", "BIG5", "BIG5-HKSCS", "UHC", "EUC-KR", "UTF-7",
	"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "US-ASCII", "TIS-620",
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
	for (size_t i = 0; i < sizeof(preloaded) / sizeof(preloaded[0]); i++)
		(void)iconv_open("UTF-8", preloaded[i]);
}

/* Lower case and without what people write around it; "" for none. */
static void
clean_charset(struct slice stated, char name[CHARSET_MAX])
{
	size_t length = 0;

	for (size_t i = 0; i < stated.length && length < CHARSET_MAX - 1; i++)
		if (ascii_is_alnum(stated.data[i]) ||
		    strchr("-_:.", stated.data[i]) != NULL)
			name[length++] = ascii_lower(stated.data[i]);
	name[length] = '\0';
}

static const char *
charset_meant(const char *name)
{
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (strcmp(name, meanings[i].name) == 0)
			return meanings[i].meant;
	return g_mime_charset_iconv_name(name);
}

/* Bytes that no character begins with become U+FFFD, one each. */
static void
convert(iconv_t converter, struct slice bytes, struct text *to)
{
	char out[4096];
	char *in = (char *)(uintptr_t)bytes.data;	/* iconv reads only */
	size_t left = bytes.length;

	while (left > 0 && !to->cut) {
		char *end = out;
		size_t room = sizeof(out);
		size_t rc = iconv(converter, &in, &left, &end, &room);
		int error = errno;

		text_add_slice(to, (struct slice){ out, sizeof(out) - room });
		if (rc != (size_t)-1 || error == E2BIG)
			continue;
		utf8_add(to, REPLACEMENT);
		in++;
		left--;
	}
}

static bool
convert_from(const char *charset, struct slice bytes, struct text *to)
{
	iconv_t converter = iconv_open("UTF-8", charset);

	if (converter == (iconv_t)-1)
		return false;
	convert(converter, bytes, to);
	iconv_close(converter);
	return true;
}

static bool
has_wide_characters(struct slice bytes)
{
	uint32_t c;

	while (utf8_next(&bytes, &c))
		if (c >= 0x80 && c != REPLACEMENT)
			return true;
	return false;
}

/* By a byte order mark: the charset, and the mark taken off. */
static const char *
take_mark(struct slice *bytes)
{
	static const struct {
		struct slice mark;
		const char *charset;
	} marks[] = {
		{ { "\xef\xbb\xbf", 3 }, "UTF-8" },
		{ { "\xff\xfe", 2 }, "UTF-16LE" },
		{ { "\xfe\xff", 2 }, "UTF-16BE" },
	};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (slice_equal(slice_part(*bytes, 0, marks[i].mark.length),
		                marks[i].mark)) {
			*bytes = slice_part(*bytes, marks[i].mark.length,
			                    bytes->length);
			return marks[i].charset;
		}
	return NULL;
}

static bool
is_any(const char *name, const char *a, const char *b, const char *c)
{
	return strcmp(name, a) == 0 || strcmp(name, b) == 0 ||
	       strcmp(name, c) == 0;
}

static void
add_as_utf8(struct slice bytes, struct slice stated, struct text *to,
            bool *unknown)
{
	char name[CHARSET_MAX];
	const char *mark = take_mark(&bytes);
	bool is_utf8;

	clean_charset(stated, name);
	is_utf8 = is_any(name, "utf-8", "utf8", "unicode-1-1-utf-8");
	if (mark != NULL && strcmp(mark, "UTF-8") != 0 &&
	    convert_from(mark, bytes, to))
		return;
	if (name[0] != '\0' && mark == NULL && !is_utf8 &&
	    !is_any(name, "us-ascii", "ascii", "ansi_x3.4-1968")) {
		if (convert_from(charset_meant(name), bytes, to))
			return;
		*unknown = true;
	}
	if (utf8_is_valid(bytes))
		text_add_slice(to, bytes);
	else if (((is_utf8 || mark != NULL) && has_wide_characters(bytes)) ||
	         !convert_from("WINDOWS-1252", bytes, to))
		utf8_add_repaired(to, bytes);
}

/* Lines end in LF; NUL and other controls are left out. */
static struct slice
clean_lines(struct slice s, struct arena *arena)
{
	char *to = arena_string(arena, s);
	size_t length = 0;

	for (size_t i = 0; i < s.length; i++) {
		char c = s.data[i];

		if (c == '\r') {
			if (i + 1 < s.length && s.data[i + 1] == '\n')
				continue;
			c = '\n';
		}
		if (((unsigned char)c < 0x20 && c != '\n' && c != '\t') ||
		    c == 0x7f)
			continue;
		to[length++] = c;
	}
	to[length] = '\0';
	return (struct slice){ to, length };
}

struct slice
decode_charset(struct slice bytes, struct slice stated, struct arena *arena,
               bool *unknown)
{
	struct text utf8;
	struct slice result;

	*unknown = false;
	text_init(&utf8, bytes.length * 4 + 16);
	add_as_utf8(bytes, stated, &utf8, unknown);
	result = clean_lines(text_slice(&utf8), arena);
	text_release(&utf8);
	return result;
}

/* Raw 8-bit bytes of a header as UTF-8, NUL-terminated for GMime. */
static char *
raw_to_utf8(struct slice raw, struct slice charset, struct arena *arena)
{
	struct slice clean;
	bool unknown;

	/* ISO-2022-JP in a header is ASCII to look at: its escapes stay. */
	if (!utf8_is_valid(raw))
		clean = decode_charset(raw, charset, arena, &unknown);
	else if (slice_contains(raw, "\033$"))
		clean = decode_charset(raw, SLICE("iso-2022-jp"), arena,
		                       &unknown);
	else
		clean = decode_charset(raw, SLICE("utf-8"), arena, &unknown);
	return arena_string(arena, clean);
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
	char name[CHARSET_MAX];
	GMimeContentEncoding kind;

	if (transfer == NULL)
		die("no memory left for decoding");
	clean_charset(encoding, name);
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
transfer_sha256(struct transfer *transfer, struct arena *arena)
{
	return arena_copy(arena, slice_of(g_checksum_get_string(
		transfer->sha256)));
}
