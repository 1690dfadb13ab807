/*
 * Letters over SMTP: a real Exim, which hands them to a real Dovecot, and
 * servers that misbehave (bad_smtp.py). Run from the top of the tree.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <glob.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "io/clock.h"
#include "io/smtp.h"

#include <cmocka.h>

extern char **environ;

enum { SCENARIOS_MOST = 80 };

static char folder[64];
static char ca_file[128];
static int exim_port;
static struct {
	char name[32];
	int port;
} scenarios[SCENARIOS_MOST];
static size_t scenario_count;
static pid_t bad_server;
static int bad_input;		/* closing it ends the server */

/* --- the servers --- */

/* Runs a command; its output is cut to what fits. */
static bool __attribute__((format(printf, 3, 4)))
run(char *output, size_t size, const char *format, ...)
{
	char command[1000];
	va_list args;
	size_t length;
	FILE *pipe;

	va_start(args, format);
	vsnprintf(command, sizeof(command), format, args);
	va_end(args);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	length = fread(output, 1, size - 1, pipe);
	output[length] = '\0';
	return pclose(pipe) == 0;
}

static int
read_number(const char *name)
{
	char text[32];
	int64_t number;

	assert_true(run(text, sizeof(text), "cat %s/%s", folder, name));
	assert_true(slice_to_int64(slice_trim(slice_of(text)), 1, 65535,
	                           &number));
	return (int)number;
}

static void
start_exim(const char *name, const char *cert)
{
	char output[2000];

	/* Not to us: a daemon would hold the other end for ever. */
	if (!run(output, sizeof(output), "tests/e2e/exim.sh start %s/%s %d "
	         "'' %s >%s/log 2>&1 </dev/null || { cat %s/log; false; }",
	         folder, name, read_number("dovecot/port") + 2, cert, folder,
	         folder))
		fail_msg("exim.sh: %s", output);
}

static void
start_bad_server(void)
{
	char certs[128];
	char python[] = "python3";
	char script[] = "tests/e2e/bad_smtp.py";
	char *arguments[] = { python, script, certs, NULL };
	posix_spawn_file_actions_t actions;
	int input[2];
	int output[2];
	char line[100];
	FILE *lines;

	snprintf(certs, sizeof(certs), "%s/dovecot/certs", folder);
	assert_int_equal(pipe(input), 0);
	assert_int_equal(pipe(output), 0);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, input[0], 0);
	posix_spawn_file_actions_adddup2(&actions, output[1], 1);
	posix_spawn_file_actions_addclose(&actions, input[1]);
	posix_spawn_file_actions_addclose(&actions, output[0]);
	assert_int_equal(posix_spawnp(&bad_server, "python3", &actions, NULL,
	                              arguments, environ), 0);
	posix_spawn_file_actions_destroy(&actions);
	close(input[0]);
	close(output[1]);
	bad_input = input[1];
	lines = fdopen(output[0], "r");
	assert_non_null(lines);
	while (fgets(line, sizeof(line), lines) != NULL &&
	       strcmp(line, "ready\n") != 0) {
		assert_true(scenario_count < SCENARIOS_MOST);
		assert_int_equal(sscanf(line, "%31s %d",
		                        scenarios[scenario_count].name,
		                        &scenarios[scenario_count].port), 2);
		scenario_count++;
	}
	fclose(lines);
	assert_true(scenario_count > 0);
}

static int
set_up(void **state)
{
	char output[2000];

	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/clearway-sink-XXXXXX");
	if (mkdtemp(folder) == NULL || chmod(folder, 0755) != 0)
		return -1;
	snprintf(ca_file, sizeof(ca_file), "%s/dovecot/certs/ca.crt", folder);
	if (!run(output, sizeof(output), "tests/e2e/dovecot.sh start "
	         "%s/dovecot >%s/log 2>&1 </dev/null && mkdir %s/exim && "
	         "cp -r %s/dovecot/certs %s/exim/ || { cat %s/log; false; }",
	         folder, folder, folder, folder, folder, folder)) {
		print_error("dovecot.sh: %s", output);
		return -1;
	}
	start_exim("exim", "good");
	exim_port = read_number("exim/port");
	start_bad_server();
	return 0;
}

static int
tear_down(void **state)
{
	char output[2000];

	(void)state;
	close(bad_input);
	waitpid(bad_server, NULL, 0);
	(void)run(output, sizeof(output), "tests/e2e/exim.sh stop %s/exim; "
	          "tests/e2e/dovecot.sh stop %s/dovecot; "
	          /* a delivery of Exim's may still write its log */
	          "until rm -rf %s 2>/dev/null; do sleep 0.1; done", folder,
	          folder, folder);
	return 0;
}

static int
port_of(const char *name)
{
	for (size_t i = 0; i < scenario_count; i++)
		if (strcmp(scenarios[i].name, name) == 0)
			return scenarios[i].port;
	fail_msg("bad_smtp.py has no scenario %s", name);
	return 0;
}

/* The verbs that a scenario's server has heard so far. */
static void
ask_what_was_said(const char *name, char *said, size_t size)
{
	struct sockaddr_in address = {
		.sin_family = AF_INET, .sin_port = htons((uint16_t)
		                                         port_of("said")),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
	};
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	ssize_t length;

	assert_int_equal(connect(fd, (const struct sockaddr *)&address,
	                         sizeof(address)), 0);
	assert_int_equal(write(fd, name, strlen(name)), strlen(name));
	length = recv(fd, said, size - 1, MSG_WAITALL);
	assert_true(length >= 0);
	said[length] = '\0';
	close(fd);
}

/* --- letters --- */

static struct slice
letter(void)
{
	return SLICE("From: clearway@example.test\r\n"
	             "To: alice@example.test\r\n"
	             "Subject: [CH-42]\r\n"
	             "Message-ID: <ch42.1.x@example.test>\r\n"
	             "\r\n"
	             "hello\r\n");
}

static struct sink *
open_sink(const struct smtp_settings *settings)
{
	struct sink *sink;
	struct why why;

	if (smtp_new(settings, &sink, &why) != OUTCOME_OK)
		fail_msg("%s", why.text);
	return sink;
}

static struct smtp_settings
exim_settings(void)
{
	return (struct smtp_settings){
		.host = "localhost", .port = exim_port, .starttls = true,
		.user = "sender", .password = "secret", .ca_file = ca_file,
		.hello = "clearway.example.test"
	};
}

static enum delivery
send_to(struct sink *sink, const char *recipient, struct slice bytes,
        struct sink_reply *reply)
{
	*reply = (struct sink_reply){ 0 };
	return sink->kind->send(sink, "clearway@example.test", recipient,
	                        bytes, reply);
}

static void
expect(enum delivery delivery, enum delivery wanted, int code,
       const struct sink_reply *reply, const char *name)
{
	if (delivery != wanted || reply->code != code)
		fail_msg("%s: delivery %d, code %d (%s), not %d and %d", name,
		         (int)delivery, reply->code, reply->text, (int)wanted,
		         code);
	assert_true(reply->text[0] != '\0');
	assert_null(strpbrk(reply->text, "\r\n"));
	assert_null(strstr(reply->text, "secret"));
}

/* Waits until the account has that many mails; gives the newest. */
static void
await_mails(const char *account, size_t count, struct text *mail)
{
	char pattern[200];
	glob_t files = { 0 };
	char piece[65536];
	size_t length;
	FILE *file;

	snprintf(pattern, sizeof(pattern), "%s/dovecot/mail/%s/new/*", folder,
	         account);
	for (int64_t until = clock_monotonic_ms() + 20000;;) {
		globfree(&files);
		if (glob(pattern, 0, NULL, &files) == 0 &&
		    files.gl_pathc >= count)
			break;
		if (clock_monotonic_ms() > until)
			fail_msg("%s has %zu mails, not %zu", account,
			         files.gl_pathc, count);
		(void)poll(NULL, 0, 20);
	}
	assert_int_equal(files.gl_pathc, count);
	file = fopen(files.gl_pathv[count - 1], "r");
	assert_non_null(file);
	while ((length = fread(piece, 1, sizeof(piece), file)) > 0)
		text_add_slice(mail, (struct slice){ piece, length });
	fclose(file);
	globfree(&files);
}

/* A Maildir file has LF. */
static void
assert_arrived(const char *account, size_t count, struct slice bytes)
{
	struct text mail;
	struct text wanted;
	struct slice line;

	text_init(&mail, 10 * 1024 * 1024);
	text_init(&wanted, 10 * 1024 * 1024);
	await_mails(account, count, &mail);
	while (slice_next_line(&bytes, &line)) {
		text_add_slice(&wanted, line);
		text_add_char(&wanted, '\n');
	}
	if (!slice_ends(text_slice(&mail), wanted.data))
		fail_msg("%s: not as it was sent:\n%s", account, mail.data);
	text_release(&mail);
	text_release(&wanted);
}

static void
test_starttls_and_tls(void **state)
{
	struct smtp_settings settings = exim_settings();
	struct sink_reply reply;
	struct sink *sink = open_sink(&settings);

	(void)state;
	expect(send_to(sink, "alice@example.test", letter(), &reply),
	       DELIVERY_SENT, 250, &reply, "STARTTLS");
	sink->kind->free(sink);
	assert_arrived("alice", 1, letter());
	settings.port = exim_port + 1;
	settings.starttls = false;
	sink = open_sink(&settings);
	expect(send_to(sink, "bob@example.test", letter(), &reply),
	       DELIVERY_SENT, 250, &reply, "TLS");
	sink->kind->free(sink);
	assert_arrived("bob", 1, letter());
}

/* Lines that SMTP could take for the letter's end, or lose a dot of. */
static void
test_dots(void **state)
{
	static const char bytes[] =
		"Subject: dots\r\n\r\n.\r\n..\r\n...\r\n.x\r\n..x\r\n x.\r\n"
		".\r\n\r\n.\r\nQUIT\r\n.\r\nMAIL FROM:<x@example.test>\r\n"
		"end.\r\n.\r\n";
	struct smtp_settings settings = exim_settings();
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;

	(void)state;
	expect(send_to(sink, "dots@example.test", slice_of(bytes), &reply),
	       DELIVERY_SENT, 250, &reply, "dots");
	assert_arrived("dots", 1, slice_of(bytes));
	sink->kind->free(sink);
}

static void
test_real_refusals(void **state)
{
	struct smtp_settings settings = exim_settings();
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;

	(void)state;
	expect(send_to(sink, "nosuch@example.test", letter(), &reply),
	       DELIVERY_FAILED, 550, &reply, "no such person");
	expect(send_to(sink, "tempfail@example.test", letter(), &reply),
	       DELIVERY_LATER, 451, &reply, "later");
	expect(send_to(sink, "after@example.test", letter(), &reply),
	       DELIVERY_SENT, 250, &reply, "the next letter");
	assert_arrived("after", 1, letter());
	sink->kind->free(sink);

	settings.password = "wrong";
	sink = open_sink(&settings);
	expect(send_to(sink, "alice@example.test", letter(), &reply),
	       DELIVERY_PAUSED, 535, &reply, "wrong password");
	sink->kind->free(sink);

	settings.user = NULL;
	sink = open_sink(&settings);
	expect(send_to(sink, "alice@example.test", letter(), &reply),
	       DELIVERY_PAUSED, 530, &reply, "no login");
	sink->kind->free(sink);
}

static void
test_hundred_letters(void **state)
{
	struct smtp_settings settings = exim_settings();
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;
	struct text mail;
	int64_t began = clock_monotonic_ms();

	(void)state;
	for (int i = 0; i < 100; i++)
		expect(send_to(sink, "many@example.test", letter(), &reply),
		       DELIVERY_SENT, 250, &reply, "one of a hundred");
	print_message("             100 letters to Exim: %lld ms\n",
	              (long long)(clock_monotonic_ms() - began));
	text_init(&mail, 1024 * 1024);
	await_mails("many", 100, &mail);
	text_release(&mail);
	sink->kind->free(sink);
}

static void
test_probe(void **state)
{
	struct smtp_settings settings = exim_settings();
	struct sink *sink = open_sink(&settings);
	struct text report;
	struct why why;

	(void)state;
	text_init(&report, 10000);
	if (sink->kind->probe(sink, &report, &why) != OUTCOME_OK)
		fail_msg("%s", why.text);
	assert_non_null(strstr(report.data, "STARTTLS"));
	if (strstr(report.data, "Expire Date") == NULL)
		fail_msg("%s", report.data);
	assert_non_null(strstr(report.data, "login accepted"));
	assert_null(strstr(report.data, "secret"));
	sink->kind->free(sink);
	settings.password = "wrong";
	sink = open_sink(&settings);
	assert_int_equal(sink->kind->probe(sink, &report, &why),
	                 OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "535"));
	sink->kind->free(sink);
	settings.port = 1;
	sink = open_sink(&settings);
	assert_int_equal(sink->kind->probe(sink, &report, &why),
	                 OUTCOME_LATER);
	sink->kind->free(sink);
	text_release(&report);
}

/* An Exim with a certificate that is not its own is told no password. */
static void
test_certificates(void **state)
{
	static const char *const certs[] = {
		"wrong-host", "self-signed", "expired"
	};
	static const char *const fakes[] = {
		"tls_wrong_host", "tls_self_signed", "tls_expired"
	};
	struct sink_reply reply;
	char output[5000];

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct smtp_settings settings = exim_settings();
		char name[64];
		struct sink *sink;

		assert_true(run(output, sizeof(output), "mkdir %s/%s && cp "
		                "-r %s/dovecot/certs %s/%s/", folder,
		                certs[i], folder, folder, certs[i]));
		start_exim(certs[i], certs[i]);
		snprintf(name, sizeof(name), "%s/port", certs[i]);
		settings.port = read_number(name);
		for (int implicit = 0; implicit < 2; implicit++) {
			settings.port += implicit;
			settings.starttls = !implicit;
			sink = open_sink(&settings);
			expect(send_to(sink, "alice@example.test", letter(),
			               &reply),
			       DELIVERY_PAUSED, 0, &reply, certs[i]);
			sink->kind->free(sink);
		}
		assert_true(run(output, sizeof(output), "tests/e2e/exim.sh "
		                "stop %s/%s", folder, certs[i]));

		settings.port = port_of(fakes[i]);
		settings.starttls = true;
		sink = open_sink(&settings);
		expect(send_to(sink, "alice@example.test", letter(), &reply),
		       DELIVERY_PAUSED, 0, &reply, fakes[i]);
		sink->kind->free(sink);
		ask_what_was_said(fakes[i], output, sizeof(output));
		assert_string_equal(output, "EHLO,STARTTLS\n");
	}
}

/* --- servers that misbehave --- */

struct bad_case {
	const char *scenario;
	bool starttls;
	const char *user;
	const char *token;
	enum delivery delivery;
	int code;
};

static const struct bad_case bad_cases[] = {
	{ "good", false, NULL, NULL, DELIVERY_SENT, 250 },
	{ "banner421", false, NULL, NULL, DELIVERY_LATER, 421 },
	{ "banner554", false, NULL, NULL, DELIVERY_PAUSED, 554 },
	{ "banner_hang", false, NULL, NULL, DELIVERY_LATER, 0 },
	{ "banner_close", false, NULL, NULL, DELIVERY_LATER, 0 },
	{ "banner_endless", false, NULL, NULL, DELIVERY_LATER, 0 },
	{ "banner_noise", false, NULL, NULL, DELIVERY_LATER, 0 },
	{ "hello550", false, NULL, NULL, DELIVERY_PAUSED, 550 },
	{ "mail450", false, NULL, NULL, DELIVERY_LATER, 450 },
	{ "mail530", false, NULL, NULL, DELIVERY_PAUSED, 530 },
	{ "mail552", false, NULL, NULL, DELIVERY_FAILED, 552 },
	{ "mail553", false, NULL, NULL, DELIVERY_PAUSED, 553 },
	{ "rcpt421", false, NULL, NULL, DELIVERY_LATER, 421 },
	{ "rcpt450", false, NULL, NULL, DELIVERY_LATER, 450 },
	{ "rcpt550", false, NULL, NULL, DELIVERY_FAILED, 550 },
	{ "rcpt554", false, NULL, NULL, DELIVERY_PAUSED, 554 },
	{ "rcpt_close", false, NULL, NULL, DELIVERY_LATER, 0 },
	{ "rcpt_hang", false, NULL, NULL, DELIVERY_LATER, 0 },
	{ "data451", false, NULL, NULL, DELIVERY_LATER, 451 },
	{ "data554", false, NULL, NULL, DELIVERY_FAILED, 554 },
	{ "data_close", false, NULL, NULL, DELIVERY_LATER, 0 },
	{ "letter_close", false, NULL, NULL, DELIVERY_UNKNOWN, 0 },
	{ "letter_hang", false, NULL, NULL, DELIVERY_UNKNOWN, 0 },
	{ "letter452", false, NULL, NULL, DELIVERY_LATER, 452 },
	{ "letter550", false, NULL, NULL, DELIVERY_FAILED, 550 },
	{ "letter554", false, NULL, NULL, DELIVERY_PAUSED, 554 },
	{ "letter_250_close", false, NULL, NULL, DELIVERY_SENT, 250 },
	{ "auth454", false, "sender", NULL, DELIVERY_LATER, 454 },
	{ "auth535", false, "sender", NULL, DELIVERY_PAUSED, 535 },
	{ "auth_cram_only", false, "sender", NULL, DELIVERY_PAUSED, 0 },
	{ "auth_none", false, "sender", NULL, DELIVERY_SENT, 250 },
	{ "auth_login", false, "sender", NULL, DELIVERY_SENT, 250 },
	{ "xoauth2", false, "sender", "token-1", DELIVERY_SENT, 250 },
	{ "xoauth2_bad", false, "sender", "token-1", DELIVERY_PAUSED, 0 },
	{ "no_starttls", true, "sender", NULL, DELIVERY_PAUSED, 0 },
	{ "starttls454", true, "sender", NULL, DELIVERY_LATER, 454 },
	{ "starttls_inject", true, "sender", NULL, DELIVERY_PAUSED, 0 },
	{ "starttls_close", true, "sender", NULL, DELIVERY_LATER, 0 },
	{ "tls_good", true, "sender", NULL, DELIVERY_SENT, 250 },
};

static struct smtp_settings
bad_settings(const char *scenario)
{
	return (struct smtp_settings){
		.host = "localhost", .port = port_of(scenario), .plain = true,
		.connect_ms = 2000, .response_ms = 1000, .total_ms = 3000
	};
}

static void
test_bad_servers(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bad_cases) / sizeof(bad_cases[0]);
	     i++) {
		const struct bad_case *c = &bad_cases[i];
		struct smtp_settings settings = bad_settings(c->scenario);
		struct sink *sink;
		struct sink_reply reply;
		int64_t began = clock_monotonic_ms();

		settings.plain = !c->starttls;
		settings.starttls = c->starttls;
		settings.ca_file = ca_file;
		settings.user = c->user;
		settings.token = c->token;
		settings.password = c->user != NULL ? "secret" : NULL;
		sink = open_sink(&settings);
		expect(send_to(sink, "alice@example.test", letter(), &reply),
		       c->delivery, c->code, &reply, c->scenario);
		sink->kind->free(sink);
		if (clock_monotonic_ms() - began > 6000)
			fail_msg("%s: took %lld ms", c->scenario,
			         (long long)(clock_monotonic_ms() - began));
	}
}

/* No server gets a password, or anything else, before TLS is there. */
static void
test_nothing_before_tls(void **state)
{
	char said[1000];

	(void)state;
	ask_what_was_said("no_starttls", said, sizeof(said));
	assert_null(strstr(said, "AUTH"));
	assert_null(strstr(said, "MAIL"));
	ask_what_was_said("starttls_inject", said, sizeof(said));
	assert_string_equal(said, "EHLO,STARTTLS\n");
}

/* The server left while half of a large letter was on its way. */
static void
test_cut_letter(void **state)
{
	struct smtp_settings settings = bad_settings("letter_cut");
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;
	struct text bytes;

	(void)state;
	text_init(&bytes, 20 * 1024 * 1024);
	while (!bytes.cut)
		text_add(&bytes, "A line of a letter that does not end.\r\n");
	text_shorten(&bytes, bytes.length / 39 * 39);
	expect(send_to(sink, "alice@example.test", text_slice(&bytes), &reply),
	       DELIVERY_LATER, 0, &reply, "letter_cut");
	text_release(&bytes);
	sink->kind->free(sink);
}

static void
test_one_connection(void **state)
{
	struct smtp_settings settings = bad_settings("good");
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;
	int64_t began = clock_monotonic_ms();

	(void)state;
	for (int i = 0; i < 100; i++)
		expect(send_to(sink, "alice@example.test", letter(), &reply),
		       DELIVERY_SENT, 250, &reply, "good");
	assert_non_null(strstr(reply.text, " letter 100 "));
	print_message("             100 letters, one connection: %lld ms\n",
	              (long long)(clock_monotonic_ms() - began));
	sink->kind->close(sink);
	expect(send_to(sink, "alice@example.test", letter(), &reply),
	       DELIVERY_SENT, 250, &reply, "good");
	assert_non_null(strstr(reply.text, " letter 1 "));
	assert_int_equal(sink->kind->send(sink, "", "bob@example.test",
	                                  letter(), &reply), DELIVERY_SENT);
	assert_non_null(strstr(reply.text, "from=<> to=<bob@example.test>"));
	sink->kind->free(sink);
}

/* A kept connection that the server closed meanwhile costs no letter. */
static void
test_stale_connections(void **state)
{
	static const char *const names[] = {
		"idle_421", "idle_close", "letter_250_close"
	};

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct smtp_settings settings = bad_settings(names[i]);
		struct sink *sink = open_sink(&settings);
		struct sink_reply reply;

		for (int j = 0; j < 5; j++)
			expect(send_to(sink, "alice@example.test", letter(),
			               &reply),
			       DELIVERY_SENT, 250, &reply, names[i]);
		sink->kind->free(sink);
	}
}

/* A fresh token is used from the next connection on. */
static void
test_new_token(void **state)
{
	struct smtp_settings settings = bad_settings("xoauth2");
	struct sink *sink;
	struct sink_reply reply;

	(void)state;
	settings.user = "sender";
	settings.token = "expired";
	sink = open_sink(&settings);
	expect(send_to(sink, "alice@example.test", letter(), &reply),
	       DELIVERY_PAUSED, 0, &reply, "expired token");
	smtp_set_token(sink, "token-1");
	expect(send_to(sink, "alice@example.test", letter(), &reply),
	       DELIVERY_SENT, 250, &reply, "fresh token");
	sink->kind->free(sink);
}

static void
test_no_goodbye(void **state)
{
	struct smtp_settings settings = bad_settings("quit_hang");
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;
	int64_t began;

	(void)state;
	expect(send_to(sink, "alice@example.test", letter(), &reply),
	       DELIVERY_SENT, 250, &reply, "quit_hang");
	began = clock_monotonic_ms();
	sink->kind->free(sink);
	assert_true(clock_monotonic_ms() - began < 8000);
}

/* What must not even be said to a server. */
static void
test_refused_by_us(void **state)
{
	static const char *const recipients[] = {
		"alice@example.test>\r\nRCPT TO:<bob@example.test",
		"alice@example.test\r\nDATA", "<alice@example.test>", "", "@",
		"alice", "alice@example.test bob@example.test",
		"alice@example.test,bob@example.test",
		"jos\xc3\xa9@example.test",
	};
	static const char *const letters[] = {
		"", "Subject: x\n\nbare\n", "Subject: x\r\n\r\na\n.\r\nb\r\n",
		"Subject: x\r\n\r\na\r.\r\nb\r\n", "Subject: x\r\n\r\nno end",
		"Subject: x\r\n\r\nend\r",
	};
	struct smtp_settings settings = bad_settings("rcpt_hang");
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;
	struct text longest;

	(void)state;
	for (size_t i = 0; i < sizeof(recipients) / sizeof(recipients[0]);
	     i++)
		expect(send_to(sink, recipients[i], letter(), &reply),
		       DELIVERY_FAILED, 0, &reply, recipients[i]);
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		expect(send_to(sink, "alice@example.test",
		               slice_of(letters[i]), &reply),
		       DELIVERY_FAILED, 0, &reply, letters[i]);
	assert_int_equal(sink->kind->send(sink, "a@b\r\n", "alice@x.test",
	                                  letter(), &reply), DELIVERY_PAUSED);
	text_init(&longest, 2000);
	for (int i = 0; i < 999; i++)
		text_add_char(&longest, 'x');
	text_add(&longest, "\r\n");
	expect(send_to(sink, "alice@example.test", text_slice(&longest),
	               &reply), DELIVERY_FAILED, 0, &reply, "a long line");
	text_release(&longest);
	sink->kind->free(sink);
}

static void
test_idn_recipient(void **state)
{
	struct smtp_settings settings = bad_settings("good");
	struct sink *sink = open_sink(&settings);
	struct sink_reply reply;

	(void)state;
	expect(send_to(sink, "a@b\xc3\xbc" "cher.example", letter(), &reply),
	       DELIVERY_SENT, 250, &reply, "IDN");
	assert_non_null(strstr(reply.text, "to=<a@xn--bcher-kva.example>"));
	sink->kind->free(sink);
}

static void
test_bad_settings(void **state)
{
	static const struct smtp_settings bad[] = {
		{ .host = NULL }, { .host = "" }, { .host = "a/b" },
		{ .host = "a@b" }, { .host = "a b" },
		{ .host = "smtp.example", .port = 65536 },
		{ .host = "smtp.example", .port = -1 },
		{ .host = "smtp.example", .plain = true },
		{ .host = "localhost.example", .plain = true },
		{ .host = "smtp.example", .hello = "a\r\nb" },
		{ .host = "smtp.example", .user = "x" },
	};
	struct sink *sink = NULL;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct why why = { "" };

		if (smtp_new(&bad[i], &sink, &why) != OUTCOME_SETUP)
			fail_msg("bad settings %zu were taken", i);
		assert_true(why.text[0] != '\0');
	}
	assert_null(sink);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_starttls_and_tls),
		cmocka_unit_test(test_dots),
		cmocka_unit_test(test_real_refusals),
		cmocka_unit_test(test_hundred_letters),
		cmocka_unit_test(test_probe),
		cmocka_unit_test(test_certificates),
		cmocka_unit_test(test_bad_servers),
		cmocka_unit_test(test_nothing_before_tls),
		cmocka_unit_test(test_cut_letter),
		cmocka_unit_test(test_one_connection),
		cmocka_unit_test(test_stale_connections),
		cmocka_unit_test(test_new_token),
		cmocka_unit_test(test_no_goodbye),
		cmocka_unit_test(test_refused_by_us),
		cmocka_unit_test(test_idn_recipient),
		cmocka_unit_test(test_bad_settings),
	};

	return cmocka_run_group_tests_name("sink", tests, set_up, tear_down);
}
