/*
 * seed_report DIR MAIL...: the bytes that the child sends about each mail, and
 * about its words as each kind of reader would take them: where a fuzzer of
 * those bytes begins.
 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "base/day.h"
#include "core/parse_request.h"
#include "parsers/read_mail.h"

enum { TODAY = 20788, PATH_SIZE = 4096 };

static void
keep(const char *folder, const char *mail, const char *kind,
     const struct text *bytes)
{
	const char *slash = strrchr(mail, '/');
	char path[PATH_SIZE];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s.%s", folder,
	         slash == NULL ? mail : slash + 1, kind);
	file = fopen(path, "wb");
	if (file == NULL)
		die("%s: it cannot be written", path);
	fwrite(bytes->data, 1, bytes->length, file);
	fclose(file);
}

static void
keep_readings(const char *folder, const char *mail, struct slice words,
              struct arena *arena)
{
	static struct reading reading;
	struct parse_text text = { .text = words };
	struct text bytes;

	text_init(&bytes, PARSE_BYTES_LIMIT);
	reading_context_init(&text.context);
	text.context.today = TODAY;
	text.context.as = READING_AS_OWNER;
	read_text(&text.context, words, arena, &reading);
	reading_write(&reading, &bytes);
	keep(folder, mail, "reading", &bytes);
	text_clear(&bytes);
	parse_texts_write(&text, 1, &bytes);
	keep(folder, mail, "texts", &bytes);
	text_clear(&bytes);
	parse_readings_write(&reading, 1, &bytes);
	keep(folder, mail, "readings", &bytes);
	text_release(&bytes);
}

static void
keep_report(const char *folder, const char *mail)
{
	static struct report report;
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	struct mime_source source = { .fd = open(mail, O_RDONLY) };
	struct text bytes;

	if (source.fd < 0)
		die("%s: it cannot be read", mail);
	read_mail(&source, arena, &report);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	keep(folder, mail, "report", &bytes);
	text_release(&bytes);
	keep_readings(folder, mail, report.text, arena);
	close(source.fd);
	arena_free(arena);
}

int
main(int argc, char **argv)
{
	if (argc < 3)
		die("say where to: seed_report DIR MAIL...");
	read_start();
	for (int i = 2; i < argc; i++)
		keep_report(argv[1], argv[i]);
	return 0;
}
