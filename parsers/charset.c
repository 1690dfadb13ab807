#include "parsers/charset.h"

#include <errno.h>
#include <iconv.h>

#include "base/utf8.h"

enum {
	REPLACEMENT = 0xfffd,
	CHARSET_MAX = 40
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

static iconv_t kept[sizeof(preloaded) / sizeof(preloaded[0])];

void
charset_start(void)
{
	for (size_t i = 0; i < sizeof(preloaded) / sizeof(preloaded[0]); i++)
		kept[i] = iconv_open("UTF-8", preloaded[i]);
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
	return name;
}

/* Bytes that no character begins with become U+FFFD: how many there were. */
static size_t
convert(iconv_t converter, struct slice bytes, struct text *to)
{
	char out[4096];
	char *in = (char *)(uintptr_t)bytes.data;	/* iconv reads only */
	size_t left = bytes.length;
	size_t wrong = 0;

	while (left > 0 && !to->cut) {
		char *end = out;
		size_t room = sizeof(out);
		size_t rc = iconv(converter, &in, &left, &end, &room);
		int error = errno;

		text_add_slice(to, (struct slice){ out, sizeof(out) - room });
		if (rc != (size_t)-1 || error == E2BIG)
			continue;
		utf8_add(to, REPLACEMENT);
		wrong++;
		in++;
		left--;
	}
	return wrong;
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

/*
 * False where the charset is not known, or is plainly not the one: bytes that
 * do not fit it, but are UTF-8.
 */
static bool
convert_from(const char *charset, struct slice bytes, struct text *to)
{
	iconv_t converter = iconv_open("UTF-8", charset);
	size_t before = to->length;
	size_t wrong;

	if (converter == (iconv_t)-1)
		return false;
	wrong = convert(converter, bytes, to);
	iconv_close(converter);
	if (wrong > 0 && utf8_is_valid(bytes) && has_wide_characters(bytes)) {
		text_shorten(to, before);
		return false;
	}
	return true;
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
charset_to_utf8(struct slice bytes, struct slice stated, struct arena *arena,
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
