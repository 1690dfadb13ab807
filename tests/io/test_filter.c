/* The confined parser from the daemon's side: a real one, and what ends it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/filter.h"
#include "parsers/confine.h"

#include <cmocka.h>	/* after ours: it has a macro called fail */

enum {
	MEGABYTE = 1024 * 1024,
	ARENA_LIMIT = 64 * MEGABYTE,
	PATH_SIZE = 512,
	MOST_MEMORY_KB = 32 * 1024	/* of a reader, for any mail */
};

static const char good_mail[] =
	"From: Dana Ruiz <dana@riverbend.example>\r\n"
	"To: clearway@riverbend.example\r\n"
	"Subject: No substitutes\r\n"
	"\r\n"
	"We have had no substitutes since Monday.\r\n";

struct fixture {
	struct filter *filter;
	struct arena *arena;
	struct report report;
	struct why why;
};

static void
program_path(char path[PATH_SIZE])
{
	const char *build = getenv("CLEARWAY_BUILD");

	snprintf(path, PATH_SIZE, "%s/clearway-parse",
	         build != NULL ? build : "build");
}

static int
set_up(void **state)
{
	static struct fixture fixture;
	char path[PATH_SIZE];

	program_path(path);
	fixture.filter = filter_new(path);
	fixture.arena = arena_new(ARENA_LIMIT);
	fixture.why.text[0] = '\0';
	*state = &fixture;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *fixture = *state;

	filter_free(fixture->filter);
	arena_free(fixture->arena);
	return 0;
}

static void
write_fully(int fd, const char *data, size_t length)
{
	while (length > 0) {
		ssize_t done = write(fd, data, length);

		assert_true(done > 0);
		data += done;
		length -= (size_t)done;
	}
}

static int
mail_of(const char *data, size_t length)
{
	int fd = memfd_create("mail", MFD_CLOEXEC);

	assert_true(fd >= 0);
	write_fully(fd, data, length);
	return fd;
}

static enum outcome
give(struct fixture *fixture, int fd)
{
	enum outcome outcome = filter_mail(fixture->filter, fd,
	                                   fixture->arena, &fixture->report,
	                                   &fixture->why);

	close(fd);
	return outcome;
}

static void
a_good_mail_is_read(struct fixture *fixture)
{
	if (give(fixture, mail_of(good_mail, sizeof(good_mail) - 1)) !=
	    OUTCOME_OK)
		fail_msg("a good mail: %s", fixture->why.text);
	assert_true(slice_is(fixture->report.from.address,
	                     "dana@riverbend.example"));
	assert_true(slice_is(fixture->report.text,
	                     "We have had no substitutes since Monday."));
}

static void
a_mail_becomes_a_report(void **state)
{
	struct fixture *fixture = *state;
	pid_t process;

	a_good_mail_is_read(fixture);
	process = filter_process(fixture->filter);
	assert_true(process > 0);
	for (int i = 0; i < 20; i++)
		a_good_mail_is_read(fixture);
	assert_int_equal(filter_process(fixture->filter), process);
}

static void
add_text(struct text *mail, const char *line, size_t times)
{
	for (size_t i = 0; i < times; i++)
		text_add(mail, line);
}

static void
make_boundary(struct text *mail)
{
	text_add(mail, "From: a@b.example\nMIME-Version: 1.0\n"
	         "Content-Type: multipart/mixed; boundary=\"\\\"\"\n\n"
	         "--\"\nx\n--\"--\n");
}

static void
make_nested(struct text *mail)
{
	for (int i = 0; i < 20000; i++)
		text_addf(mail, "Content-Type: multipart/mixed; boundary=b%d\n"
		          "\n--b%d\n", i, i);
}

static void
make_nested_mails(struct text *mail)
{
	add_text(mail, "Content-Type: message/rfc822\n\n", 20000);
}

static void
make_nul(struct text *mail)
{
	for (int i = 0; i < MEGABYTE; i++)
		text_add_char(mail, '\0');
}

static void
make_empty(struct text *mail)
{
	(void)mail;
}

static void
make_parameters(struct text *mail)
{
	text_add(mail, "Content-Type: text/plain");
	for (int i = 0; i < 50000; i++)
		text_addf(mail, ";\n a%d=b", i);
	text_add(mail, "\n\nHello\n");
}

static void
make_parameter_parts(struct text *mail)
{
	text_add(mail, "Content-Type: multipart/mixed; boundary=b\n\n");
	for (int part = 0; part < 1000; part++) {
		text_add(mail, "--b\nContent-Type: image/png");
		add_text(mail, "; a=b", 1600);
		text_add(mail, "\n\nx\n");
	}
}

static void
make_parts(struct text *mail)
{
	text_add(mail, "Content-Type: multipart/mixed; boundary=b\n\n");
	add_text(mail, "--b\n\nx\n", 1000000);
}

static void
make_fields(struct text *mail)
{
	add_text(mail, "a:b\n", MEGABYTE);
}

static void
make_addresses(struct text *mail)
{
	text_add(mail, "To: ");
	add_text(mail, "a@b.example, ", 100000);
	text_add(mail, "\nFrom: ");
	add_text(mail, "(", 30000);
	text_add(mail, "\nCc: ");
	add_text(mail, "a:", 15000);
	text_add(mail, "\nSubject: ");
	add_text(mail, "=?utf-8?q?=", 3000);
	text_add(mail, "\n\nx\n");
}

static void
make_html_depth(struct text *mail)
{
	text_add(mail, "Content-Type: text/html\n\n");
	add_text(mail, "<b>", 150000);
	add_text(mail, "</i>", 100000);
}

static void
make_html_tables(struct text *mail)
{
	text_add(mail, "Content-Type: text/html\n\n");
	add_text(mail, "<table><tr><td>a", 65000);
}

static void
make_html_comments(struct text *mail)
{
	text_add(mail, "Content-Type: text/html\n\n");
	add_text(mail, "<!-", 300000);
	add_text(mail, "<a ", 40000);
}

static void
make_html_quotes(struct text *mail)
{
	text_add(mail, "Content-Type: text/html\n\n");
	add_text(mail, "<blockquote>a", 80000);
}

static void
make_alternatives(struct text *mail)
{
	text_add(mail, "Content-Type: multipart/mixed; boundary=b\n\n");
	for (int i = 0; i < 300; i++) {
		text_add(mail, "--b\nContent-Type: multipart/alternative; "
		         "boundary=c\n\n--c\n\n--c\n"
		         "Content-Type: text/html\n\n");
		add_text(mail, "<p>word &amp; word\n", 5000);
		text_add(mail, "--c--\n");
	}
}

static void
make_html_parts(struct text *mail)
{
	text_add(mail, "Content-Type: multipart/mixed; boundary=b\n\n");
	add_text(mail, "--b\nContent-Type: text/html\n\n<p>x\n", 999);
}

/* What must end in a report, and quickly; the mark that tells of a cut. */
static const struct {
	const char *name;
	void (*make)(struct text *mail);
	const char *mark;
} shapes[] = {
	{ "a boundary of one quote", make_boundary, NULL },
	{ "20,000 multiparts, one in another", make_nested, "50 deep" },
	{ "20,000 mails, one in another", make_nested_mails, "50 deep" },
	{ "a megabyte of NUL", make_nul, NULL },
	{ "nothing", make_empty, NULL },
	{ "50,000 parameters", make_parameters, "32 KB" },
	{ "1,000 parts with 1,600 parameters", make_parameter_parts, NULL },
	{ "a million parts", make_parts, "1000 parts" },
	{ "a million fields", make_fields, "256 KB" },
	{ "addresses without end", make_addresses, "32 KB" },
	{ "HTML 150,000 deep", make_html_depth, NULL },
	{ "tables in tables", make_html_tables, NULL },
	{ "half comments, half tags", make_html_comments, NULL },
	{ "80,000 quotations", make_html_quotes, NULL },
	{ "999 parts of HTML", make_html_parts, NULL },
	{ "alternatives of 30 MB", make_alternatives, "text parts" },
};

static bool
has_mark(const struct report *report, const char *words)
{
	for (int32_t i = 0; i < report->mark_count; i++)
		if (slice_contains(report->marks[i], words))
			return true;
	return false;
}

static void
every_odd_shape_ends_in_a_report(void **state)
{
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
		struct text mail;

		text_init(&mail, 64 * MEGABYTE);
		shapes[i].make(&mail);
		assert_false(mail.cut);
		fixture->report.mark_count = 0;
		if (give(fixture, mail_of(mail.data, mail.length)) !=
		    OUTCOME_OK)
			fail_msg("%s: %s", shapes[i].name, fixture->why.text);
		if (shapes[i].mark != NULL &&
		    !has_mark(&fixture->report, shapes[i].mark))
			fail_msg("%s: no mark says \"%s\"", shapes[i].name,
			         shapes[i].mark);
		text_release(&mail);
		a_good_mail_is_read(fixture);
		arena_clear(fixture->arena);
	}
}

static void
make_large(int fd)
{
	static const char head[] =
		"From: a@b.example\nSubject: large\n"
		"Content-Type: multipart/mixed; boundary=b\n\n"
		"--b\n\nThe plan is attached.\n"
		"--b\nContent-Type: application/pdf; name=plan.pdf\n"
		"Content-Transfer-Encoding: base64\n\n";
	struct text line;

	write_fully(fd, head, sizeof(head) - 1);
	text_init(&line, 8 * MEGABYTE);
	while (line.length < 7 * MEGABYTE)
		text_add(&line, "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZna"
		         "GlqQUJDREVGR0hJSktMTU5PUFFS\n");
	for (int i = 0; i < 5; i++)
		write_fully(fd, line.data, line.length);
	text_release(&line);
	write_fully(fd, "--b--\n", 6);
}

/*
 * A single file is read by a process of ours, so that its memory can be seen.
 */
static void
a_large_mail_streams_through_little_memory(void **state)
{
	struct fixture *fixture = *state;
	char path[PATH_SIZE];
	char file[] = "/proc/self/fd/5";
	struct rusage usage;
	pid_t process;
	int status;
	int fd = memfd_create("mail", 0);

	make_large(fd);
	assert_int_equal(filter_mail(fixture->filter, fd, fixture->arena,
	                 &fixture->report, &fixture->why), OUTCOME_OK);
	assert_int_equal(fixture->report.attachment_count, 1);
	assert_true(slice_is(fixture->report.attachments[0].name, "plan.pdf"));
	assert_true(fixture->report.attachments[0].size > 25 * MEGABYTE);
	assert_true(slice_is(fixture->report.text, "The plan is attached."));

	program_path(path);
	process = fork();
	if (process == 0) {
		int nothing = open("/dev/null", O_WRONLY);

		if (dup2(nothing, STDOUT_FILENO) >= 0 && dup2(fd, 5) == 5)
			execl(path, path, file, (char *)NULL);
		_exit(127);
	}
	assert_int_equal(wait4(process, &status, 0, &usage), process);
	if (!WIFEXITED(status))
		fail_msg("ended by signal %d", WTERMSIG(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	if (confine_is_whole() && usage.ru_maxrss > MOST_MEMORY_KB)
		fail_msg("35 MB took %ld KB", usage.ru_maxrss);
	close(fd);
}

static void
a_parser_that_was_killed_is_started_again(void **state)
{
	struct fixture *fixture = *state;
	pid_t process;

	a_good_mail_is_read(fixture);
	process = filter_process(fixture->filter);
	kill(process, SIGKILL);
	a_good_mail_is_read(fixture);
	assert_true(filter_process(fixture->filter) != process);
}

/* A file of nothing but a hole: it takes its reader longer than allowed. */
static int
endless_mail(void)
{
	int fd = memfd_create("mail", MFD_CLOEXEC);

	assert_int_equal(ftruncate(fd, INT64_C(1) << 40), 0);
	return fd;
}

static void
a_mail_that_takes_too_long_is_given_up(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(give(fixture, endless_mail()), OUTCOME_BAD);
	assert_non_null(strstr(fixture->why.text, "time"));
	a_good_mail_is_read(fixture);
}

static pid_t
reader_of(pid_t server)
{
	char path[PATH_SIZE];
	char line[32] = "";
	int64_t reader = 0;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", (int)server,
	         (int)server);
	file = fopen(path, "r");
	if (file == NULL)
		return -1;
	if (fgets(line, sizeof(line), file) != NULL)
		slice_to_int64(slice_trim(slice_of(line)), 1, INT32_MAX,
		               &reader);
	fclose(file);
	return (pid_t)reader;
}

static void *
kill_the_reader(void *server)
{
	pid_t reader;

	while ((reader = reader_of(*(pid_t *)server)) == 0)
		sched_yield();
	if (reader > 0)
		kill(reader, SIGKILL);
	return NULL;
}

static void
a_reader_that_crashes_is_a_verdict_about_one_mail(void **state)
{
	struct fixture *fixture = *state;
	pthread_t killer;
	pid_t process;

	a_good_mail_is_read(fixture);
	process = filter_process(fixture->filter);
	if (reader_of(process) < 0)
		skip();		/* a kernel without lists of children */
	assert_int_equal(pthread_create(&killer, NULL, kill_the_reader,
	                                &process), 0);
	assert_int_equal(give(fixture, endless_mail()), OUTCOME_BAD);
	pthread_join(killer, NULL);
	assert_non_null(strstr(fixture->why.text, "signal 9"));
	a_good_mail_is_read(fixture);
	assert_int_equal(filter_process(fixture->filter), process);
}

static void
texts_are_read_many_at_a_time(void **state)
{
	enum { COUNT = PARSE_ITEMS_MAX + 100 };
	struct fixture *fixture = *state;
	struct parse_text *texts = calloc(COUNT, sizeof(*texts));
	struct reading *readings = calloc(COUNT, sizeof(*readings));
	static const struct civil first = { 2026, 12, 1 };

	assert_non_null(texts);
	assert_non_null(readings);
	for (int i = 0; i < COUNT; i++) {
		reading_context_init(&texts[i].context);
		texts[i].context.as = READING_AS_DATE;
		texts[i].context.today = day_of(first) + i % 7;
		texts[i].text = SLICE("tomorrow");
	}
	if (filter_texts(fixture->filter, texts, COUNT, fixture->arena,
	                 readings, &fixture->why) != OUTCOME_OK)
		fail_msg("%s", fixture->why.text);
	for (int i = 0; i < COUNT; i++)
		assert_int_equal(readings[i].date, day_of(first) + i % 7 + 1);
	free(texts);
	free(readings);
}

static void
small_mails_are_read_together(void **state)
{
	static char large[PARSE_MAILS_LIMIT];
	const struct slice mails[] = {
		SLICE("Subject: one\r\n\r\nA text.\r\n"),
		SLICE(""),
		SLICE("\0\xff\r\n: x"),
		SLICE("Subject: four\r\n\r\nSchool: Lincoln\r\n"
		      "Type: funding\r\n"),
	};
	const struct slice too_large = { large, sizeof(large) };
	struct fixture *fixture = *state;
	struct report *reports = calloc(4, sizeof(*reports));

	assert_non_null(reports);
	if (filter_mails(fixture->filter, mails, 4, fixture->arena, reports,
	                 &fixture->why) != OUTCOME_OK)
		fail_msg("%s", fixture->why.text);
	assert_true(slice_is(reports[0].subject, "one"));
	assert_true(slice_is(reports[3].subject, "four"));
	assert_true(slice_is(report_field(&reports[3], "type"), "funding"));
	assert_int_equal(filter_mails(fixture->filter, &too_large, 1,
	                              fixture->arena, reports, &fixture->why),
	                 OUTCOME_BAD);
	free(reports);
	a_good_mail_is_read(fixture);
}

static void
a_text_of_many_kinds_of_bytes_is_read(void **state)
{
	struct fixture *fixture = *state;
	struct reading_context context;
	struct reading reading;
	static char bytes[READING_TEXT_LIMIT];

	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (char)(i * 31 % 256);
	reading_context_init(&context);
	context.as = READING_AS_SUBMITTER;
	assert_int_equal(filter_text(fixture->filter, &context,
	                 (struct slice){ bytes, sizeof(bytes) },
	                 fixture->arena, &reading, &fixture->why), OUTCOME_OK);
	assert_int_not_equal(reading.answer, ANSWER_YES);
}

static void
a_program_that_is_not_there_is_a_matter_of_setup(void **state)
{
	struct fixture *fixture = *state;
	struct filter *filter = filter_new("/nonexistent/clearway-parse");
	struct filter *wrong = filter_new("/bin/false");
	int fd = mail_of(good_mail, sizeof(good_mail) - 1);

	assert_int_equal(filter_mail(filter, fd, fixture->arena,
	                 &fixture->report, &fixture->why), OUTCOME_SETUP);
	assert_non_null(strstr(fixture->why.text, "/nonexistent"));
	assert_int_equal(filter_mail(wrong, fd, fixture->arena,
	                 &fixture->report, &fixture->why), OUTCOME_SETUP);
	close(fd);
	filter_free(filter);
	filter_free(wrong);
	filter_free(NULL);
}

int
main(void)
{
#define FILTER_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, \
	tear_down)
	const struct CMUnitTest tests[] = {
		FILTER_TEST(a_mail_becomes_a_report),
		FILTER_TEST(every_odd_shape_ends_in_a_report),
		FILTER_TEST(a_large_mail_streams_through_little_memory),
		FILTER_TEST(a_parser_that_was_killed_is_started_again),
		FILTER_TEST(a_mail_that_takes_too_long_is_given_up),
		FILTER_TEST(a_reader_that_crashes_is_a_verdict_about_one_mail),
		FILTER_TEST(texts_are_read_many_at_a_time),
		FILTER_TEST(small_mails_are_read_together),
		FILTER_TEST(a_text_of_many_kinds_of_bytes_is_read),
		FILTER_TEST(a_program_that_is_not_there_is_a_matter_of_setup),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
