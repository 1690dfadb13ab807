/* What becomes of a letter, case by case; the real servers: tests/e2e. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "io/idn.h"
#include "io/smtp_verdict.h"

#include <cmocka.h>

struct verdict_case {
	const char *name;
	enum smtp_step step;
	enum smtp_end end;
	bool all_sent;
	const char *line;	/* NULL: no reply to that step */
	enum delivery delivery;
};

static const struct verdict_case cases[] = {
	{ "taken", SMTP_LETTER, SMTP_DONE, true, "250 2.0.0 queued",
	  DELIVERY_SENT },
	{ "taken, then broken", SMTP_LETTER, SMTP_LOST, true, "250 ok",
	  DELIVERY_SENT },
	{ "no such host", SMTP_CONNECT, SMTP_LOST, false, NULL,
	  DELIVERY_LATER },
	{ "busy banner", SMTP_CONNECT, SMTP_REFUSED, false,
	  "421 4.3.2 busy", DELIVERY_LATER },
	{ "we are blocked", SMTP_CONNECT, SMTP_REFUSED, false,
	  "554 no mail from there", DELIVERY_PAUSED },
	{ "hello lost", SMTP_HELLO, SMTP_LOST, false, NULL, DELIVERY_LATER },
	{ "hello refused", SMTP_HELLO, SMTP_REFUSED, false, "550 no",
	  DELIVERY_PAUSED },
	{ "no STARTTLS", SMTP_HELLO, SMTP_UNTRUSTED, false, "250 SIZE",
	  DELIVERY_PAUSED },
	{ "STARTTLS later", SMTP_STARTTLS, SMTP_UNTRUSTED, false,
	  "454 4.7.0 TLS not available", DELIVERY_LATER },
	{ "words before TLS", SMTP_STARTTLS, SMTP_REFUSED, false, "220 go",
	  DELIVERY_PAUSED },
	{ "bad certificate", SMTP_STARTTLS, SMTP_UNTRUSTED, false, "220 go",
	  DELIVERY_PAUSED },
	{ "handshake lost", SMTP_STARTTLS, SMTP_LOST, false, "220 go",
	  DELIVERY_LATER },
	{ "wrong password", SMTP_LOGIN, SMTP_NO_LOGIN, false,
	  "535 5.7.8 wrong", DELIVERY_PAUSED },
	{ "login later", SMTP_LOGIN, SMTP_NO_LOGIN, false,
	  "454 4.7.0 temporary", DELIVERY_LATER },
	{ "no mechanism", SMTP_HELLO, SMTP_NO_LOGIN, false, "250 HELP",
	  DELIVERY_PAUSED },
	{ "login wanted", SMTP_MAIL, SMTP_REFUSED, false,
	  "530 5.7.57 not authenticated", DELIVERY_PAUSED },
	{ "sender refused", SMTP_MAIL, SMTP_REFUSED, false,
	  "553 5.7.1 not owned by user", DELIVERY_PAUSED },
	{ "too large", SMTP_MAIL, SMTP_REFUSED, false, "552 5.3.4 too big",
	  DELIVERY_FAILED },
	{ "greylisted", SMTP_MAIL, SMTP_REFUSED, false, "450 4.7.1 wait",
	  DELIVERY_LATER },
	{ "no such person", SMTP_RCPT, SMTP_REFUSED, false,
	  "550 5.1.1 nobody", DELIVERY_FAILED },
	{ "not for this person", SMTP_RCPT, SMTP_REFUSED, false,
	  "550 5.7.1 not allowed", DELIVERY_FAILED },
	{ "no relaying", SMTP_RCPT, SMTP_REFUSED, false,
	  "554 5.7.1 relay access denied", DELIVERY_PAUSED },
	{ "too many", SMTP_RCPT, SMTP_REFUSED, false, "421 4.7.0 many",
	  DELIVERY_LATER },
	{ "dropped at RCPT", SMTP_RCPT, SMTP_LOST, false, NULL,
	  DELIVERY_LATER },
	{ "DATA refused", SMTP_DATA, SMTP_REFUSED, false, "554 no",
	  DELIVERY_FAILED },
	{ "half the letter", SMTP_LETTER, SMTP_LOST, false, NULL,
	  DELIVERY_LATER },
	{ "all of it, no answer", SMTP_LETTER, SMTP_LOST, true, NULL,
	  DELIVERY_UNKNOWN },
	{ "all of it, strange answer", SMTP_LETTER, SMTP_REFUSED, true,
	  "299x", DELIVERY_SENT },
	{ "mailbox full", SMTP_LETTER, SMTP_REFUSED, true, "452 4.2.2 full",
	  DELIVERY_LATER },
	{ "content refused", SMTP_LETTER, SMTP_REFUSED, true,
	  "550 5.6.0 no", DELIVERY_FAILED },
	{ "policy", SMTP_LETTER, SMTP_REFUSED, true, "554 5.7.1 policy",
	  DELIVERY_PAUSED },
};

static void
test_verdicts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct verdict_case *c = &cases[i];
		struct smtp_exchange exchange = {
			.step = c->step, .end = c->end,
			.all_sent = c->all_sent
		};
		bool more = false;

		if (c->line != NULL)
			assert_true(smtp_take_line(&exchange.reply,
			                           slice_of(c->line), &more));
		if (smtp_judge(&exchange) != c->delivery)
			fail_msg("%s: %d, not %d", c->name,
			         (int)smtp_judge(&exchange),
			         (int)c->delivery);
	}
}

static void
test_lines(void **state)
{
	struct sink_reply reply = { .text = "old" };
	bool more = false;
	char line[2000];

	(void)state;
	assert_true(smtp_take_line(&reply, SLICE("550-5.1.1 no\r\n"), &more));
	assert_true(more);
	assert_true(smtp_take_line(&reply, SLICE("550 such\x1b[2J\r\n"),
	                           &more));
	assert_false(more);
	assert_int_equal(reply.code, 550);
	assert_string_equal(reply.text, "5.1.1 no such?[2J");
	assert_true(smtp_take_line(&reply, SLICE("250"), &more));
	assert_string_equal(reply.text, "");
	assert_false(smtp_take_line(&reply, SLICE("hello"), &more));
	assert_false(smtp_take_line(&reply, SLICE("+25 x"), &more));
	assert_false(smtp_take_line(&reply, SLICE("999 x"), &more));
	assert_false(smtp_take_line(&reply, SLICE(""), &more));
	memset(line, 'x', sizeof(line));
	(void)memcpy(line, "550 ", 4);
	assert_true(smtp_take_line(&reply, (struct slice){ line, 2000 },
	                           &more));
	assert_int_equal(strlen(reply.text), SINK_REPLY_MAX - 1);
}

static void
test_idn(void **state)
{
	static const char *const good[][2] = {
		{ "a@b.example", "a@b.example" },
		{ "a@b\xc3\xbc" "cher.example", "a@xn--bcher-kva.example" },
		{ "a@B\xc3\x9c" "CHER.example", "a@xn--bcher-kva.example" },
		{ "a@xn--bcher-kva.example", "a@xn--bcher-kva.example" },
	};
	static const char *const bad[] = {
		"", "a", "a@b\r\nRCPT TO:<c@d>", "a@b>", "jos\xc3\xa9@x.example",
		"a@\xe2\x80\xae.example", "a@\xff",
	};
	char ascii[ADDRESS_MAX] = "untouched";

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (idn_address(bad[i], ascii, NULL) != OUTCOME_BAD)
			fail_msg("\"%s\" was taken", bad[i]);
	assert_string_equal(ascii, "untouched");
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		assert_int_equal(idn_address(good[i][0], ascii, NULL),
		                 OUTCOME_OK);
		assert_string_equal(ascii, good[i][1]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_verdicts),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_idn),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
