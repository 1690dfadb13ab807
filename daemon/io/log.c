#include "io/log.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "base/utf8.h"

static enum log_level level_most = LOG_LEVEL_INFO;

void
log_set_level(enum log_level most)
{
	level_most = most;
}

/* systemd names device and inode of the stream that it gave us; a program
 * started with standard error sent elsewhere must not write priorities. */
static bool
is_journal(void)
{
	const char *stream = getenv("JOURNAL_STREAM");
	char ours[64];
	struct stat status;

	if (stream == NULL || fstat(STDERR_FILENO, &status) != 0)
		return false;
	snprintf(ours, sizeof(ours), "%llu:%llu",
	         (unsigned long long)status.st_dev,
	         (unsigned long long)status.st_ino);
	return strcmp(stream, ours) == 0;
}

/* C0, DEL and C1: what a terminal or a line reader would act upon. */
static bool
is_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 ||
	       c == 0x2029;
}

static void
add_visible(struct text *line, struct slice words)
{
	struct slice rest = words;
	uint32_t c;

	for (;;) {
		struct slice from = rest;
		struct slice taken;

		if (!utf8_next(&rest, &c))
			return;
		taken = slice_part(from, 0, from.length - rest.length);
		if (!is_control(c) && utf8_is_valid(taken)) {
			text_add_slice(line, taken);
			continue;
		}
		for (size_t i = 0; i < taken.length; i++)
			text_addf(line, "\\x%02x",
			          (unsigned)(unsigned char)taken.data[i]);
	}
}

/* One write, so that lines of several programs do not mix. */
static void
write_line(const struct text *line)
{
	size_t done = 0;

	while (done < line->length) {
		ssize_t n = write(STDERR_FILENO, line->data + done,
		                  line->length - done);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return;		/* nowhere left to complain */
		done += (size_t)n;
	}
}

void
log_line(enum log_level level, const char *format, ...)
{
	struct text words;
	struct text line;
	char raw[LOG_LINE_MAX];
	va_list args;

	if (level > level_most)
		return;
	va_start(args, format);
	vsnprintf(raw, sizeof(raw), format, args);
	va_end(args);
	text_init(&words, LOG_LINE_MAX);
	text_init(&line, LOG_LINE_MAX + 16);
	add_visible(&words, slice_of(raw));
	if (is_journal())
		text_addf(&line, "<%d>", (int)level);
	text_add_slice(&line, text_slice(&words));
	text_add_char(&line, '\n');
	write_line(&line);
	text_release(&words);
	text_release(&line);
}
