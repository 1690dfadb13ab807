/* The folder as outbox: whole letters only, and none written over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/clock.h"
#include "io/spool.h"

#include <cmocka.h>

static char folder[64];
static char path[128];
static struct sink *sink;

static int
set_up(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/clearway-spool-XXXXXX");
	if (mkdtemp(folder) == NULL)
		return -1;
	snprintf(path, sizeof(path), "%s/out", folder);
	clock_fix(1796130000);
	return spool_new(path, &sink, NULL) == OUTCOME_OK ? 0 : -1;
}

static int
tear_down(void **state)
{
	DIR *directory = opendir(path);
	struct dirent *entry;

	(void)state;
	sink->kind->free(sink);
	clock_fix(0);
	while ((entry = readdir(directory)) != NULL)
		(void)unlinkat(dirfd(directory), entry->d_name, 0);
	closedir(directory);
	rmdir(path);
	return rmdir(folder);
}

static void
expect_file(const char *name, const char *content)
{
	char file[400];
	char got[1000];
	ssize_t length;
	int fd;

	snprintf(file, sizeof(file), "%s/%s", path, name);
	fd = open(file, O_RDONLY);
	if (fd < 0)
		fail_msg("no file %s", name);
	length = read(fd, got, sizeof(got) - 1);
	assert_true(length >= 0);
	got[length] = '\0';
	assert_string_equal(got, content);
	close(fd);
}

static size_t
count_files(void)
{
	DIR *directory = opendir(path);
	struct dirent *entry;
	size_t count = 0;

	while ((entry = readdir(directory)) != NULL)
		count += strcmp(entry->d_name, ".") != 0 &&
		         strcmp(entry->d_name, "..") != 0;
	closedir(directory);
	return count;
}

static enum delivery
send_letter(const char *sender, const char *recipient, const char *bytes)
{
	struct sink_reply reply;
	enum delivery delivery = sink->kind->send(sink, sender, recipient,
	                                          slice_of(bytes), &reply);

	assert_true(reply.text[0] != '\0');
	return delivery;
}

static void
test_names_and_bytes(void **state)
{
	struct sink *again;

	(void)state;
	assert_int_equal(send_letter("", "lee@d.example", "A: b\r\n\r\n1"),
	                 DELIVERY_SENT);
	expect_file("20261201T130000Z-1-lee@d.example.eml",
	            "Return-Path: <>\r\nX-Envelope-To: <lee@d.example>\r\n"
	            "A: b\r\n\r\n1");
	assert_int_equal(send_letter("a@d.example", "lee@d.example", "2"),
	                 DELIVERY_SENT);
	expect_file("20261201T130000Z-2-lee@d.example.eml",
	            "Return-Path: <a@d.example>\r\n"
	            "X-Envelope-To: <lee@d.example>\r\n2");
	/* Started anew within the second: nothing is written over. */
	assert_int_equal(spool_new(path, &again, NULL), OUTCOME_OK);
	sink->kind->free(sink);
	sink = again;
	assert_int_equal(send_letter("", "lee@d.example", "3"),
	                 DELIVERY_SENT);
	expect_file("20261201T130000Z-3-lee@d.example.eml",
	            "Return-Path: <>\r\nX-Envelope-To: <lee@d.example>\r\n3");
	clock_fix(1796130001);
	assert_int_equal(send_letter("", "lee@d.example", "4"),
	                 DELIVERY_SENT);
	expect_file("20261201T130001Z-1-lee@d.example.eml",
	            "Return-Path: <>\r\nX-Envelope-To: <lee@d.example>\r\n4");
	assert_int_equal(count_files(), 4);
}

static void
test_odd_recipients(void **state)
{
	(void)state;
	assert_int_equal(send_letter("", "../../x@d.example", "1"),
	                 DELIVERY_SENT);
	expect_file("20261201T130000Z-1-.._.._x@d.example.eml",
	            "Return-Path: <>\r\n"
	            "X-Envelope-To: <../../x@d.example>\r\n1");
	assert_int_equal(send_letter("", "a@b\r\nX: y", "1"),
	                 DELIVERY_FAILED);
	assert_int_equal(send_letter("a b", "a@b", "1"), DELIVERY_FAILED);
	assert_int_equal(send_letter("", "", "1"), DELIVERY_FAILED);
	assert_int_equal(count_files(), 1);
}

static void
test_full_or_gone(void **state)
{
	struct text report;

	(void)state;
	text_init(&report, 1000);
	assert_int_equal(sink->kind->probe(sink, &report, NULL), OUTCOME_OK);
	text_release(&report);
	rmdir(path);
	assert_int_equal(send_letter("", "a@d.example", "1"),
	                 DELIVERY_LATER);
	assert_int_equal(mkdir(path, 0700), 0);
}

static void
test_bad_folders(void **state)
{
	struct sink *none = NULL;
	struct why why;
	char deep[256];

	(void)state;
	snprintf(deep, sizeof(deep), "%s/no/such", folder);
	assert_int_equal(spool_new(deep, &none, &why), OUTCOME_SETUP);
	assert_int_equal(spool_new("/dev/null", &none, &why), OUTCOME_SETUP);
	assert_null(none);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_names_and_bytes, set_up,
		                                tear_down),
		cmocka_unit_test_setup_teardown(test_odd_recipients, set_up,
		                                tear_down),
		cmocka_unit_test_setup_teardown(test_full_or_gone, set_up,
		                                tear_down),
		cmocka_unit_test_setup_teardown(test_bad_folders, set_up,
		                                tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
