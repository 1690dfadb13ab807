/*
 * Mails of programs, and of people who sound like one: tests/corpus/
 * automatic.txt. A case begins with "%% name = verdict": human; automatic, and
 * the day of return where one is said; bounce, whether permanent or temporary,
 * and the recipient. A mail without From has Lena's, and all are of December
 * 1st, 2026.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/day.h"
#include "parsers/read_mail.h"

#include <cmocka.h>

enum {
	ARENA = 64 * 1024 * 1024,
	FILE_MOST = 1024 * 1024,
	MAIL_MOST = 64 * 1024,
	WORDS_MOST = 200,
	CASES_LEAST = 80
};

static struct slice
read_file(const char *path, struct arena *arena)
{
	FILE *file = fopen(path, "rb");
	char *bytes = arena_alloc(arena, FILE_MOST);
	size_t length;

	if (file == NULL) {
		fail_msg("%s cannot be read", path);
		return SLICE("");
	}
	length = fread(bytes, 1, FILE_MOST, file);
	fclose(file);
	return (struct slice){ bytes, length };
}

static bool
next_case(struct slice *rest, struct slice *name, struct slice *mail)
{
	struct slice all;
	struct slice line;

	if (!slice_next_line(rest, name))
		return false;
	all = *rest;
	while (rest->length > 0 && !slice_starts(*rest, "%%"))
		slice_next_line(rest, &line);
	*mail = slice_part(all, 0, all.length - rest->length);
	return true;
}

/* The verdict in the words of the file. */
static void
describe(const struct report *report, struct text *verdict)
{
	const struct report_bounce *bounce = &report->bounces[0];
	char day[DAY_TEXT_MAX];

	if (report->is_bounce && report->bounce_count > 0) {
		text_addf(verdict, "bounce %s " SLICE_FMT,
		          bounce->permanent ? "permanent" : "temporary",
		          SLICE_ARG(bounce->address));
	} else if (report->is_automatic) {
		day_format(report->away_until, day);
		text_addf(verdict, "automatic%s%s", day[0] != '\0' ? " " : "",
		          day);
	} else {
		text_add(verdict, "human");
	}
}

static bool
is_right(struct slice name, struct slice mail)
{
	static struct report report;
	struct arena *arena = arena_new(READ_ARENA_LIMIT);
	struct mime_source source = { .fd = -1 };
	size_t at = slice_find(name, SLICE(" = "));
	struct slice want = slice_part(name, at + 3, name.length);
	struct text whole;
	struct text verdict;
	bool right;

	text_init(&whole, MAIL_MOST);
	text_init(&verdict, WORDS_MOST);
	if (!slice_contains(mail, "From: ") ||
	    slice_find(mail, SLICE("From: ")) > slice_find(mail,
	                                                   SLICE("\n\n")))
		text_add(&whole, "From: Lena Ortiz "
		         "<lena.ortiz@riverbend.example>\n");
	text_add(&whole, "To: challenges@riverbend.example\n"
	         "Date: Tue, 1 Dec 2026 09:15:00 -0500\n"
	         "Message-ID: <1@riverbend.example>\n");
	text_add_slice(&whole, mail);
	source.bytes = text_slice(&whole);
	read_mail(&source, arena, &report);
	describe(&report, &verdict);
	right = slice_equal(text_slice(&verdict), want);
	if (!right)
		print_error(SLICE_FMT "\n  is: %s\n", SLICE_ARG(name),
		            verdict.data);
	text_release(&whole);
	text_release(&verdict);
	arena_free(arena);
	return right;
}

static void
programs_are_known(void **state)
{
	struct arena *arena = arena_new(ARENA);
	struct slice rest = read_file("tests/corpus/automatic.txt", arena);
	struct slice name;
	struct slice mail;
	size_t count = 0;
	size_t wrong = 0;

	(void)state;
	read_start();
	for (; next_case(&rest, &name, &mail); count++)
		wrong += !is_right(name, mail);
	arena_free(arena);
	assert_int_equal(wrong, 0);
	assert_true(count >= CASES_LEAST);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(programs_are_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
