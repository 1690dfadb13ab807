/*
 * What a server means that says no. The connection itself is tested against
 * real servers (tests/e2e/source.py).
 */
#include "io/curlstream.h"

#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
	const char *words;
	bool later;
} CASES[] = {
	{ "", false },
	{ "NO", false },
	{ "NO [AUTHENTICATIONFAILED] Authentication failed.", false },
	{ "NO [AUTHENTICATIONFAILED] Wrong password, try again later", false },
	{ "NO [ALERT] Invalid credentials (Failure)", false },
	{ "NO LOGIN failed.", false },
	{ "NO AUTHENTICATE failed.", false },
	{ "NO [UNAVAILABLE] Temporary authentication failure.", true },
	{ "NO [unavailable] x", true },
	{ "NO [INUSE] Mailbox is locked", true },
	{ "NO [LIMIT] Too many mailboxes", true },
	{ "NO [SERVERBUG] Internal error occurred.", true },
	{ "NO [ALERT] Too many simultaneous connections. (Failure)", true },
	{ "NO Request is throttled. Suggested Backoff Time: 297061", true },
	{ "BAD User is authenticated but not connected.", true },
	{ "NO [OVERQUOTA] Quota exceeded, temporarily", false },
	{ "NO [NOPERM] not available", false },
	{ "NO [NONEXISTENT] Unknown Mailbox: INBOX (now in try again later)",
	  false },
	{ "NO Server Unavailable. 15", true }
};

static void
later_or_never(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		print_message("  %s\n", CASES[i].words);
		assert_int_equal(curlstream_means_later(CASES[i].words),
		                 CASES[i].later);
	}
}

static void
no_other_parts_in_a_host(void **state)
{
	static const char *const HOSTS[] = {
		"", "a/b", "a@b", "a b", "user:x@host", "h?x", "h#x", "a\nb",
		"http://x", "a%b", "[::1]"
	};

	(void)state;
	for (size_t i = 0; i < sizeof(HOSTS) / sizeof(HOSTS[0]); i++) {
		const struct curlstream_login login = {
			.host = HOSTS[i], .port = 1, .user = "u",
			.password = "p", .within_ms = 100, .wake_fd = -1
		};
		struct curlstream *stream = NULL;
		mailstream *mail = NULL;
		struct why why;

		print_message("  \"%s\"\n", HOSTS[i]);
		assert_int_equal(curlstream_open(&login, &stream, &mail, &why),
		                 OUTCOME_SETUP);
		assert_null(stream);
		assert_null(mail);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(later_or_never),
		cmocka_unit_test(no_other_parts_in_a_host)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
