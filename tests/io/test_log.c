/* What the administrator and the service manager get to read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/str.h"
#include "io/clock.h"
#include "io/log.h"
#include "io/notify.h"

#include <cmocka.h>

/* Runs one log_line with standard error in a pipe. */
static void
log_to(char *to, size_t size, bool journal, const char *words)
{
	int ends[2];
	int saved = dup(STDERR_FILENO);
	struct stat status;
	char stream[64];
	ssize_t length;

	assert_int_equal(pipe(ends), 0);
	assert_int_equal(fstat(ends[1], &status), 0);
	snprintf(stream, sizeof(stream), "%llu:%llu",
	         (unsigned long long)status.st_dev,
	         (unsigned long long)status.st_ino + (journal ? 0 : 1));
	setenv("JOURNAL_STREAM", stream, 1);
	dup2(ends[1], STDERR_FILENO);
	log_line(LOG_LEVEL_WARNING, "%s", words);
	log_line(LOG_LEVEL_DEBUG, "nobody asked for this");
	dup2(saved, STDERR_FILENO);
	close(saved);
	close(ends[1]);
	length = read(ends[0], to, size - 1);
	assert_true(length >= 0);
	to[length] = '\0';
	close(ends[0]);
	unsetenv("JOURNAL_STREAM");
}

static void
test_lines(void **state)
{
	static const char *const cases[][2] = {
		{ "CH-42 filed", "CH-42 filed\n" },
		{ "", "\n" },
		{ "a\nb\r\n<0>c", "a\\x0ab\\x0d\\x0a<0>c\n" },
		{ "\x1b[31mred\x7f", "\\x1b[31mred\\x7f\n" },
		{ "caf\xc3\xa9", "caf\xc3\xa9\n" },
		{ "\xc3(\xff", "\\xc3(\\xff\n" },
		{ "\xc2\x9b" "2J", "\\xc2\\x9b2J\n" },
	};
	char line[4096];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char with_priority[4096];

		log_to(line, sizeof(line), false, cases[i][0]);
		assert_string_equal(line, cases[i][1]);
		log_to(line, sizeof(line), true, cases[i][0]);
		snprintf(with_priority, sizeof(with_priority), "<4>%s",
		         cases[i][1]);
		assert_string_equal(line, with_priority);
	}
}

static void
test_long_lines_are_cut(void **state)
{
	char words[5000];
	char line[8000];

	(void)state;
	memset(words, '\x01', sizeof(words) - 1);
	words[sizeof(words) - 1] = '\0';
	log_to(line, sizeof(line), false, words);
	assert_true(strlen(line) <= LOG_LINE_MAX + 1);
	assert_int_equal(line[strlen(line) - 1], '\n');
}

static int
bind_socket(const char *name, bool abstract)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
	socklen_t length;

	assert_true(fd >= 0);
	snprintf(address.sun_path, sizeof(address.sun_path), "%s", name);
	length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) +
	                     strlen(name));
	if (abstract)
		address.sun_path[0] = '\0';
	assert_int_equal(bind(fd, (const struct sockaddr *)&address, length),
	                 0);
	setenv("NOTIFY_SOCKET", name, 1);
	return fd;
}

static void
expect_message(int fd, const char *message)
{
	char got[512];
	ssize_t length = recv(fd, got, sizeof(got) - 1, MSG_DONTWAIT);

	assert_true(length >= 0);
	got[length] = '\0';
	assert_string_equal(got, message);
}

static void
exercise(int fd)
{
	char got[512];

	notify_ready();
	expect_message(fd, "READY=1");
	notify_status("sent %d\nREADY=0", 3);
	expect_message(fd, "STATUS=sent 3 READY=0");
	notify_watchdog();
	expect_message(fd, "WATCHDOG=1");
	notify_stopping();
	expect_message(fd, "STOPPING=1");
	notify_reloading();
	assert_true(recv(fd, got, sizeof(got), MSG_DONTWAIT) > 0);
	assert_memory_equal(got, "RELOADING=1\nMONOTONIC_USEC=", 27);
	close(fd);
	notify_ready();		/* nobody listens: nothing happens */
	unsetenv("NOTIFY_SOCKET");
	notify_ready();
}

static void
test_notify(void **state)
{
	char folder[] = "/tmp/clearway-notify-XXXXXX";
	char path[64];

	(void)state;
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof(path), "%s/socket", folder);
	exercise(bind_socket(path, false));
	unlink(path);
	rmdir(folder);
	snprintf(path, sizeof(path), "@clearway-test-%d", (int)getpid());
	exercise(bind_socket(path, true));
}

static void
test_watchdog_interval(void **state)
{
	char pid[32];

	(void)state;
	unsetenv("WATCHDOG_USEC");
	unsetenv("WATCHDOG_PID");
	assert_int_equal(notify_watchdog_ms(), 0);
	setenv("WATCHDOG_USEC", "30000000", 1);
	assert_int_equal(notify_watchdog_ms(), 30000);
	setenv("WATCHDOG_PID", "1", 1);
	assert_int_equal(notify_watchdog_ms(), 0);
	snprintf(pid, sizeof(pid), "%d", (int)getpid());
	setenv("WATCHDOG_PID", pid, 1);
	assert_int_equal(notify_watchdog_ms(), 30000);
	setenv("WATCHDOG_USEC", "soon", 1);
	assert_int_equal(notify_watchdog_ms(), 0);
}

static void
test_clock_is_fixed(void **state)
{
	int64_t before = clock_monotonic_ms();

	(void)state;
	assert_true(clock_now() > 1700000000);
	clock_fix(42);
	assert_int_equal(clock_now(), 42);
	clock_fix(0);
	assert_true(clock_now() > 1700000000);
	assert_true(clock_monotonic_ms() >= before);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_long_lines_are_cut),
		cmocka_unit_test(test_notify),
		cmocka_unit_test(test_watchdog_interval),
		cmocka_unit_test(test_clock_is_fixed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
