/* OAuth 2 tokens, from a strict endpoint on loopback (token_server.py). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <jansson.h>

#include "io/clock.h"
#include "io/token.h"
#include "io/token_command.h"
#include "io/token_post.h"

#include <cmocka.h>

enum { NOW = 1796130000 };

static char folder[64];
static char base[64];		/* "http://127.0.0.1:12345" */
static pid_t server;
static int server_input;

static const char *
path_of(const char *name)
{
	static char paths[8][128];
	static size_t next;
	char *path = paths[next++ % 8];

	snprintf(path, 128, "%s/%s", folder, name);
	return path;
}

static const char *
url_of(const char *name)
{
	static char url[128];

	snprintf(url, sizeof(url), "%s/%s", base, name);
	return url;
}

static void
write_secret(const char *name, const char *text)
{
	int fd = open(path_of(name), O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	close(fd);
}

static void
expect_content(const char *name, const char *text)
{
	char got[200] = "";
	int fd = open(path_of(name), O_RDONLY);

	assert_true(fd >= 0);
	assert_true(read(fd, got, sizeof(got) - 1) >= 0);
	assert_string_equal(got, text);
	close(fd);
}

static void __attribute__((format(printf, 1, 2)))
run(const char *format, ...)
{
	char command[1000];
	va_list args;
	FILE *pipe;

	va_start(args, format);
	vsnprintf(command, sizeof(command), format, args);
	va_end(args);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	assert_int_equal(pclose(pipe), 0);
}

static void
start_server(void)
{
	char python[] = "python3";
	char script[] = "tests/io/token_server.py";
	char *arguments[] = { python, script, folder, NULL };
	posix_spawn_file_actions_t actions;
	int input[2];
	int output[2];
	char line[32] = "";
	FILE *lines;

	assert_int_equal(pipe2(input, O_CLOEXEC), 0);
	assert_int_equal(pipe2(output, O_CLOEXEC), 0);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, input[0], 0);
	posix_spawn_file_actions_adddup2(&actions, output[1], 1);
	assert_int_equal(posix_spawnp(&server, python, &actions, NULL,
	                              arguments, environ), 0);
	posix_spawn_file_actions_destroy(&actions);
	close(input[0]);
	close(output[1]);
	server_input = input[1];
	lines = fdopen(output[0], "r");
	assert_non_null(lines);
	assert_non_null(fgets(line, sizeof(line), lines));
	fclose(lines);
	line[strcspn(line, "\n")] = '\0';
	snprintf(base, sizeof(base), "http://127.0.0.1:%s", line);
}

/* A service account's key as Google gives it. */
static void
write_service_key(void)
{
	char pem[5000] = "";
	int fd;
	json_t *key;

	run("cd %s && openssl genpkey -algorithm RSA -pkeyopt "
	    "rsa_keygen_bits:2048 -out private.pem 2>/dev/null && openssl "
	    "pkey -in private.pem -pubout -out public.pem", folder);
	fd = open(path_of("private.pem"), O_RDONLY);
	assert_true(read(fd, pem, sizeof(pem) - 1) > 0);
	close(fd);
	key = json_pack("{s:s,s:s,s:s,s:s,s:s}", "type", "service_account",
	                "private_key_id", "key-1", "private_key", pem,
	                "client_email", "robot@project.example", "token_uri",
	                url_of("jwt"));
	write_secret("service.json", "");
	assert_int_equal(json_dump_file(key, path_of("service.json"), 0), 0);
	json_decref(key);
}

static int
set_up(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/clearway-token-XXXXXX");
	if (mkdtemp(folder) == NULL)
		return -1;
	write_secret("secret", "p&ss=w%rd+ \xc3\xa9\n");
	write_secret("refresh", "refresh-1\n");
	start_server();
	write_service_key();
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	close(server_input);
	waitpid(server, NULL, 0);
	run("rm -r %s", folder);
	return 0;
}

static struct oauth_settings
client_settings(const char *path)
{
	return (struct oauth_settings){
		.provider = OAUTH_MICROSOFT, .client_id = "app id",
		.client_secret_file = path_of("secret"),
		.endpoint = url_of(path)
	};
}

static struct token *
open_token(const struct oauth_settings *settings)
{
	struct token *token;
	struct why why;

	if (token_new(settings, "help@riverbend.example", NULL, &token,
	              &why) != OUTCOME_OK)
		fail_msg("%s", why.text);
	return token;
}

/* Copies the token, since the text lives only until the next call. */
static void
get(struct token *token, int64_t now, char text[64])
{
	const char *given = NULL;
	struct why why;

	if (token_get(token, now, &given, &why) != OUTCOME_OK)
		fail_msg("%s", why.text);
	snprintf(text, 64, "%s", given);
}

static void
test_client_credentials(void **state)
{
	struct oauth_settings settings = client_settings("client");
	struct token *token = open_token(&settings);
	char first[64];
	char again[64];

	(void)state;
	get(token, NOW, first);
	assert_memory_equal(first, "access-", 7);
	get(token, NOW + 3600 - TOKEN_EARLY - 1, again);
	assert_string_equal(again, first);
	get(token, NOW + 3600 - TOKEN_EARLY, again);
	assert_string_not_equal(again, first);
	token_forget(token);
	get(token, NOW + 3600 - TOKEN_EARLY, first);
	assert_string_not_equal(again, first);
	assert_null(token_warning(token));
	token_free(token);
}

static void
test_short_life(void **state)
{
	struct oauth_settings settings = client_settings("short");
	struct token *token = open_token(&settings);
	char first[64];
	char again[64];

	(void)state;
	get(token, NOW, first);
	get(token, NOW + 44, again);
	assert_string_equal(again, first);
	get(token, NOW + 45, again);
	assert_string_not_equal(again, first);
	token_free(token);
}

static void
test_refresh_is_rotated(void **state)
{
	struct oauth_settings settings = {
		.provider = OAUTH_GOOGLE, .client_id = "app id",
		.refresh_token_file = path_of("refresh"),
		.endpoint = url_of("refresh")
	};
	struct token *token;
	struct stat status;
	char text[64];

	(void)state;
	token = open_token(&settings);
	get(token, NOW, text);
	token_free(token);
	expect_content("refresh", "refresh-1\n");
	settings.endpoint = url_of("rotate");
	token = open_token(&settings);
	get(token, NOW, text);
	expect_content("refresh", "refresh-2\n");
	token_forget(token);
	get(token, NOW, text);
	expect_content("refresh", "refresh-3\n");
	assert_null(token_warning(token));
	assert_int_equal(stat(path_of("refresh"), &status), 0);
	assert_int_equal(status.st_mode & 07777, 0600);
	/* The new one cannot be written: used from memory, and told. */
	assert_int_equal(mkdir(path_of("refresh.new"), 0700), 0);
	token_forget(token);
	get(token, NOW, text);
	expect_content("refresh", "refresh-3\n");
	assert_non_null(strstr(token_warning(token), path_of("refresh")));
	token_forget(token);
	get(token, NOW, text);
	assert_int_equal(rmdir(path_of("refresh.new")), 0);
	token_forget(token);
	get(token, NOW, text);
	expect_content("refresh", "refresh-6\n");
	assert_null(token_warning(token));
	token_free(token);
}

static void
test_service_account(void **state)
{
	struct oauth_settings settings = {
		.provider = OAUTH_GOOGLE,
		.service_account_file = path_of("service.json")
	};
	struct token *token = open_token(&settings);
	const char *text = NULL;
	struct why why;
	char got[64];

	(void)state;
	get(token, NOW, got);
	assert_memory_equal(got, "access-", 7);
	token_free(token);
	write_secret("broken.json", "{\"client_email\":5}");
	settings.service_account_file = path_of("broken.json");
	token = open_token(&settings);
	assert_int_equal(token_get(token, NOW, &text, &why), OUTCOME_SETUP);
	token_free(token);
	write_secret("evil.json", "{\"client_email\":\"a\",\"private_key\":"
	             "\"x\",\"token_uri\":\"http://evil.example/\"}");
	settings.service_account_file = path_of("evil.json");
	token = open_token(&settings);
	assert_int_equal(token_get(token, NOW, &text, &why), OUTCOME_SETUP);
	assert_null(text);
	token_free(token);
}

struct bad_case {
	const char *path;
	enum outcome outcome;
	const char *why;
};

static const struct bad_case bad_cases[] = {
	{ "expired_secret", OUTCOME_SETUP,
	  "invalid_client: AADSTS7000222: The provided client secret keys are "
	  "expired.  Trace" },
	{ "busy", OUTCOME_LATER, "HTTP 503" },
	{ "temporarily", OUTCOME_LATER, "temporarily_unavailable" },
	{ "page", OUTCOME_LATER, "is that the token endpoint" },
	{ "none", OUTCOME_LATER, "without an access token" },
	{ "newline", OUTCOME_LATER, "without an access token" },
	{ "number", OUTCOME_LATER, "without an access token" },
	{ "huge", OUTCOME_LATER, "no token from" },
	{ "redirect", OUTCOME_SETUP, "HTTP 302" },
	{ "close", OUTCOME_LATER, "no token from" },
	{ "refresh", OUTCOME_SETUP, "wrong grant_type" },
};

static void
test_refusals(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bad_cases) / sizeof(bad_cases[0]);
	     i++) {
		const struct bad_case *c = &bad_cases[i];
		struct oauth_settings settings = client_settings(c->path);
		struct token *token = open_token(&settings);
		const char *text = "untouched";
		struct why why = { "" };
		enum outcome outcome = token_get(token, NOW, &text, &why);

		if (outcome != c->outcome || strstr(why.text, c->why) == NULL)
			fail_msg("%s: %d, %s", c->path, (int)outcome,
			         why.text);
		assert_null(strpbrk(why.text, "\r\n"));
		assert_null(strstr(why.text, "p&ss"));
		assert_string_equal(text, "untouched");
		token_free(token);
	}
}

static void
test_nobody_there(void **state)
{
	struct oauth_settings settings = client_settings("client");
	struct token *token;
	const char *text;

	(void)state;
	settings.endpoint = "http://127.0.0.1:1/";
	token = open_token(&settings);
	assert_int_equal(token_get(token, NOW, &text, NULL), OUTCOME_LATER);
	token_free(token);
}

static void
test_secret_is_guarded(void **state)
{
	struct oauth_settings settings = client_settings("client");
	struct token *token = open_token(&settings);
	const char *text;
	struct why why;

	(void)state;
	assert_int_equal(chmod(path_of("secret"), 0644), 0);
	assert_int_equal(token_get(token, NOW, &text, &why), OUTCOME_SETUP);
	assert_int_equal(chmod(path_of("secret"), 0600), 0);
	assert_int_equal(token_get(token, NOW, &text, &why), OUTCOME_OK);
	token_free(token);
}

static void
test_endpoints(void **state)
{
	static const char *const good[] = {
		"https://login.example/t", "http://localhost:80/t",
		"http://127.0.0.1/", "http://[::1]:8080/",
	};
	static const char *const bad[] = {
		"", "https://", "http://login.example/", "ftp://localhost/",
		"http://localhost.evil.example/", "http://127.0.0.1.evil/",
		"http://localhost:80@evil.example/", "https://a b/",
		"https://a\r\nb/", "file:///etc/passwd", "localhost",
		"HTTP://evil.example/",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		if (!token_is_endpoint(good[i]))
			fail_msg("%s was refused", good[i]);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (token_is_endpoint(bad[i]))
			fail_msg("%s was taken", bad[i]);
}

static void
test_bad_settings(void **state)
{
	struct oauth_settings bad[] = {
		{ .provider = OAUTH_MICROSOFT },
		{ .provider = OAUTH_MICROSOFT, .client_id = "x",
		  .client_secret_file = "x" },
		{ .provider = OAUTH_MICROSOFT, .client_id = "x",
		  .client_secret_file = "x", .tenant = "a/b" },
		{ .provider = OAUTH_MICROSOFT, .client_id = "x",
		  .client_secret_file = "x", .endpoint = "http://x.example" },
		{ .provider = OAUTH_GOOGLE },
		{ .provider = OAUTH_GOOGLE, .client_id = "x" },
		{ .provider = OAUTH_COMMAND },
		{ .provider = OAUTH_FILE },
	};
	struct token *token = NULL;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct why why = { "" };

		if (token_new(&bad[i], "a@b", NULL, &token, &why) !=
		    OUTCOME_SETUP)
			fail_msg("bad settings %zu were taken", i);
		assert_memory_equal(why.text, "oauth.", 6);
	}
	assert_null(token);
}

static void
test_file_and_command(void **state)
{
	struct oauth_settings settings = {
		.provider = OAUTH_FILE, .token_file = path_of("token")
	};
	struct token *token;
	const char *text;
	char got[64];

	(void)state;
	write_secret("token", "from-a-file\n");
	token = open_token(&settings);
	get(token, NOW, got);
	assert_string_equal(got, "from-a-file");
	write_secret("token", "fresh\n");
	get(token, NOW + TOKEN_UNSTATED - 1, got);
	assert_string_equal(got, "from-a-file");
	get(token, NOW + TOKEN_UNSTATED, got);
	assert_string_equal(got, "fresh");
	write_secret("token", "two words\n");
	token_forget(token);
	assert_int_equal(token_get(token, NOW, &text, NULL), OUTCOME_LATER);
	token_free(token);
	settings = (struct oauth_settings){
		.provider = OAUTH_COMMAND,
		.token_command = "cat >/dev/null; echo from-a-program"
	};
	token = open_token(&settings);
	get(token, NOW, got);
	assert_string_equal(got, "from-a-program");
	token_free(token);
}

static void
test_commands(void **state)
{
	static const struct {
		const char *command;
		enum outcome outcome;
	} cases[] = {
		{ "echo x", OUTCOME_OK },
		{ "true", OUTCOME_OK },
		{ "echo x; exit 3", OUTCOME_LATER },
		{ "kill -9 $$", OUTCOME_LATER },
		{ "/no/such/program 2>/dev/null", OUTCOME_LATER },
		{ "sleep 60 & sleep 60", OUTCOME_LATER },
		{ "exec >/dev/null; sleep 60", OUTCOME_LATER },
		{ "while :; do echo xxxxxxxxxxxxxxxx; done", OUTCOME_LATER },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t began = clock_monotonic_ms();
		struct text output;
		struct why why = { "" };

		text_init(&output, 1000);
		if (token_command(cases[i].command, 800, &output, &why) !=
		    cases[i].outcome)
			fail_msg("%s: %s", cases[i].command, why.text);
		assert_true(clock_monotonic_ms() - began < 5000);
		text_release(&output);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_client_credentials),
		cmocka_unit_test(test_short_life),
		cmocka_unit_test(test_refresh_is_rotated),
		cmocka_unit_test(test_service_account),
		cmocka_unit_test(test_refusals),
		cmocka_unit_test(test_nobody_there),
		cmocka_unit_test(test_secret_is_guarded),
		cmocka_unit_test(test_endpoints),
		cmocka_unit_test(test_bad_settings),
		cmocka_unit_test(test_file_and_command),
		cmocka_unit_test(test_commands),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
