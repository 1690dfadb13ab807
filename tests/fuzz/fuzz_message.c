/*
 * Anybody's words make a letter that is refused, or that is a good mail: ASCII,
 * lines that end and are short enough, no header that we did not write. Read
 * back as a mail, it says what was put into it.
 *
 * The input: names, subject, a header's value and a file's name, a NUL behind
 * each, and the text.
 */
#include "base/utf8.h"
#include "core/message.h"
#include "parsers/read_mail.h"
#include "tests/fuzz/input.h"

enum {
	BYTES_LIMIT = 1024 * 1024,
	LINE_MOST = 998,	/* RFC 5322 2.1.1, without CRLF */
	DATE = 1796130000	/* 2026-12-01 */
};

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	read_start();
	return 0;
}

static void
check_lines(struct slice bytes)
{
	size_t length = 0;

	for (size_t i = 0; i < bytes.length; i++) {
		unsigned char c = (unsigned char)bytes.data[i];
		bool ends = c == '\r' && i + 1 < bytes.length &&
		            bytes.data[i + 1] == '\n';

		must(c < 0x80 && c != '\0', "a mail is ASCII");
		must(c != '\r' || ends, "no CR alone");
		must(c != '\n' || (i > 0 && bytes.data[i - 1] == '\r'),
		     "no LF alone");
		length = c == '\n' ? 0 : length + 1;
		must(length <= LINE_MOST + 1, "lines are short enough");
	}
	must(slice_ends(bytes, "\r\n"), "the last line ends");
}

/* Only the headers that were asked for, each at most once. */
static void
check_headers(struct slice bytes)
{
	static const char *const ours[] = {
		"From:", "To:", "Subject:", "Date:", "Message-ID:",
		"Auto-Submitted:", "X-Auto-Response-Suppress:", "X-Clearway:",
		"MIME-Version:", "Content-Type:",
		"Content-Transfer-Encoding:",
	};
	enum { OURS = sizeof(ours) / sizeof(ours[0]) };
	int seen[OURS] = { 0 };
	struct slice line;

	while (slice_next_line(&bytes, &line) && line.length > 0) {
		size_t i = 0;

		if (line.data[0] == ' ' || line.data[0] == '\t')
			continue;
		while (i < OURS && !slice_starts(line, ours[i]))
			i++;
		if (i == OURS)
			die("no header that we did not write: " SLICE_FMT,
			    SLICE_ARG(line));
		must(++seen[i] == 1, "each header once");
	}
}

static bool
same_words(struct slice a, struct slice b)
{
	struct slice word;
	struct slice other;

	while (slice_next_word(&a, &word))
		if (!slice_next_word(&b, &other) || !slice_equal(word, other))
			return false;
	return !slice_next_word(&b, &other);
}

/* Without characters that a reader drops or draws otherwise. */
static bool
is_plain(struct slice text)
{
	if (!utf8_is_valid(text))
		return false;
	for (size_t i = 0; i < text.length; i++)
		if ((unsigned char)text.data[i] < ' ' && text.data[i] != '\n')
			return false;
	return slice_find_char(text, '\x7f') == text.length &&
	       slice_find(text, SLICE("\ufeff")) == text.length;
}

static void
check_read(const struct message *message, struct slice bytes)
{
	static struct report report;
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	const struct mime_source source = { .fd = -1, .bytes = bytes };
	struct slice subject = slice_of(message->subject);

	read_mail(&source, arena, &report);
	must(slice_is(report.from.address, message->from.address),
	     "it comes from us");
	must(report.recipient_count == 1 &&
	     slice_is(report.recipients[0].address, message->to.address),
	     "it goes where it was sent");
	must(report.is_automatic, "it says that a program wrote it");
	must(!is_plain(subject) || same_words(report.subject, subject),
	     "the subject arrives");
	must(!is_plain(message->text) || message->text.length >
	     REPORT_TEXT_LIMIT || same_words(report.full_text, message->text),
	     "the words arrive");
	must(report.attachment_count == (int32_t)message->file_count,
	     "the file arrives");
	arena_free(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice input = { (const char *)data, size };
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	bool has_file = (input_byte(&input) & 1) != 0;
	const char *from = arena_string(arena, input_piece(&input, '\0'));
	const char *to = arena_string(arena, input_piece(&input, '\0'));
	const char *subject = arena_string(arena, input_piece(&input, '\0'));
	struct message_header header = { "X-Clearway",
		arena_string(arena, input_piece(&input, '\0')) };
	struct message_file file = {
		.name = arena_string(arena, input_piece(&input, '\0')),
		.type = "text/csv", .bytes = SLICE("a,b\n"),
	};
	struct message message = {
		.from = { from, "clearway@riverbend.example" },
		.to = { to, "lee@riverbend.example" },
		.subject = subject, .date_at = DATE,
		.message_id = "ch42.1@riverbend.example",
		.text = input, .files = &file, .file_count = has_file,
		.headers = &header, .header_count = 1,
	};
	struct text bytes;

	text_init(&bytes, BYTES_LIMIT);
	if (message_render(&message, &bytes, NULL) == OUTCOME_OK) {
		check_lines(text_slice(&bytes));
		check_headers(text_slice(&bytes));
		check_read(&message, text_slice(&bytes));
	} else {
		must(bytes.length == 0, "what is refused leaves nothing");
	}
	text_release(&bytes);
	arena_free(arena);
	return 0;
}
