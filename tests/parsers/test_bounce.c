#include "parsers/bounce.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ARENA = 64 * 1024 * 1024 };

struct bounce_case {
	const char *name;
	const char *from;
	const char *subject;
	const char *text;
	const char *delivery_status;
	const char *returned;
	const char *type;
	bool has_null;
	/* "address status P|T|D;" for each recipient, "" for no bounce */
	const char *wanted;
	const char *original;
};

#define DAEMON "mailer-daemon@mx.example"
#define RETURNED "From: c@riverbend.example\nTo: dana@school.example\n" \
	"Subject: x\nMessage-ID: <CH-42.7@riverbend.example>\n"

static const struct bounce_case cases[] = {
	{ "rfc 3464, failed", DAEMON, "Undelivered Mail Returned to Sender",
	  "This is the mail system at host mx.example.\n",
	  "Reporting-MTA: dns; mx.example\n\n"
	  "Final-Recipient: rfc822; dana@school.example\n"
	  "Original-Recipient: rfc822;d@school.example\nAction: failed\n"
	  "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n",
	  RETURNED, "delivery-status", true,
	  "dana@school.example 5.1.1 P;", "CH-42.7@riverbend.example" },
	{ "rfc 3464, two recipients, one delayed", DAEMON, "Delivery", "",
	  "Reporting-MTA: dns; mx\n\nOriginal-Recipient: rfc822; a@x.example\n"
	  "Final-Recipient: rfc822; a@x.example\nAction: delayed\n"
	  "Status: 4.4.1 (no answer)\n\n"
	  "Final-Recipient: rfc822; b@x.example\nAction: failed\n"
	  "Status: 5.0.0\nDiagnostic-Code: smtp; 552 5.2.2 full\n",
	  RETURNED, "delivery-status", true,
	  "a@x.example 4.4.1 T;b@x.example 5.2.2 P;",
	  "CH-42.7@riverbend.example" },
	{ "blank line lost between recipients", DAEMON, "Delivery", "",
	  "Final-Recipient: rfc822; a@x.example\nAction: failed\n"
	  "Status: 5.1.1\nFinal-Recipient: rfc822; b@x.example\n"
	  "Action: failed\nStatus: 5.1.2\n", "", "delivery-status", true,
	  "a@x.example 5.1.1 P;b@x.example 5.1.2 P;", "" },
	{ "folded fields, typed address, case", DAEMON, "x", "",
	  "FINAL-RECIPIENT: RFC822;\n <a@x.example>\naction: Failed\n"
	  "STATUS: 5.7.1\n", "", "Delivery-Status", false,
	  "a@x.example 5.7.1 P;", "" },
	{ "delivered is no bounce", DAEMON, "Delivery Status Notification", "",
	  "Final-Recipient: rfc822; a@x.example\nAction: delivered\n"
	  "Status: 2.1.5\n", "", "delivery-status", true, "", "" },
	{ "qmail", DAEMON, "failure notice",
	  "Hi. This is the qmail-send program at mx.example.\n\n"
	  "<dana@school.example>:\nSorry, no mailbox here by that name. "
	  "(#5.1.1)\n\n--- Below this line is a copy of the message.\n\n"
	  "Return-Path: <c@riverbend.example>\n"
	  "Message-ID: <CH-42.7@riverbend.example>\n", "", "", "", true,
	  "dana@school.example 5.1.1 P;", "CH-42.7@riverbend.example" },
	{ "exim", DAEMON, "Mail delivery failed: returning message to sender",
	  "This message was created automatically by mail delivery software.\n"
	  "\nThe following address(es) failed:\n\n  dana@school.example\n"
	  "    host mx.school.example [192.0.2.1]\n"
	  "    SMTP error after RCPT TO:<dana@school.example>:\n"
	  "    550 unknown\n", "", "", "", true,
	  "dana@school.example  P;", "" },
	{ "old sendmail", "MAILER-DAEMON@mx.example",
	  "Returned mail: User unknown",
	  "   ----- Transcript of session follows -----\n"
	  "550 <dana@school.example>... User unknown\n", "", "", "", false,
	  "dana@school.example  P;", "" },
	{ "still trying", DAEMON, "Warning: message delayed 24 hours",
	  "This message was created automatically by mail delivery software.\n"
	  "  dana@school.example\nDelivery will be retried.\n", "", "", "",
	  true, "dana@school.example  T;", "" },
	{ "exchange", "postmaster@school.example", "Undeliverable: Challenge",
	  "Delivery has failed to these recipients or groups:\n\n"
	  "dana@school.example\nThe mailbox is full. #552 5.2.2 quota\n", "",
	  "", "", true, "dana@school.example 5.2.2 P;", "" },
	{ "address of the network is no status", DAEMON, "failure notice",
	  "<dana@school.example>: connected to 5.1.1.25 but lost it, will be "
	  "retried\n", "", "", "", true, "dana@school.example  T;", "" },
	{ "a teacher's subject", "dana@school.example",
	  "Undeliverable: textbooks", "The delivery failed again, the address "
	  "a@x.example does not exist.", "", "", "", false, "", "" },
	{ "a person passes a report on", "dana@school.example",
	  "Fwd: Mail delivery failed",
	  "Is this us?\nThis message was created automatically by mail "
	  "delivery software.\n550 unknown\n", "", "", "", false, "", "" },
	{ "a postmaster who writes", "postmaster@school.example", "Lunch",
	  "Shall we meet at noon?", "", "", "", false, "", "" },
	{ "a postmaster who writes of mail", "postmaster@school.example",
	  "Your account", "The mailbox you asked for does not exist yet.", "",
	  "", "", false, "", "" },
	{ "an empty mail", "", "", "", "", "", "", false, "", "" },
};

static void
read_case(const struct bounce_case *test, struct arena *arena,
          struct report *report)
{
	struct bounce_input input = {
		.from = { .address = slice_of(test->from) },
		.subject = slice_of(test->subject),
		.has_null_return_path = test->has_null,
		.full_text = slice_of(test->text),
		.delivery_status = slice_of(test->delivery_status),
		.returned_headers = slice_of(test->returned),
		.report_type = slice_of(test->type)
	};

	report_init(report);
	bounce_judge(&input, arena, report);
}

static void
test_reports(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct report *report = arena_alloc(arena, sizeof(*report));
		struct text got;

		read_case(&cases[i], arena, report);
		text_init(&got, 1000);
		for (int32_t k = 0; report->is_bounce &&
		     k < report->bounce_count; k++) {
			struct report_bounce *b = &report->bounces[k];

			text_addf(&got, SLICE_FMT " " SLICE_FMT " %c;",
			          SLICE_ARG(b->address), SLICE_ARG(b->status),
			          b->delivered ? 'D'
			                       : b->permanent ? 'P' : 'T');
		}
		if (!slice_is(text_slice(&got), cases[i].wanted))
			fail_msg("%s: %s", cases[i].name, got.data);
		if (!slice_is(report->original_message_id, cases[i].original))
			fail_msg("%s: original " SLICE_FMT, cases[i].name,
			         SLICE_ARG(report->original_message_id));
		text_release(&got);
		arena_free(arena);
	}
}

static void
test_feedback(void **state)
{
	struct bounce_case test = {
		.name = "arf", .from = "fbl@provider.example", .subject = "x",
		.text = "", .type = "feedback-report",
		.delivery_status = "Feedback-Type: abuse\nVersion: 1\n",
		.returned = RETURNED
	};
	struct arena *arena = arena_new(ARENA);
	struct report *report = arena_alloc(arena, sizeof(*report));

	(void)state;
	read_case(&test, arena, report);
	assert_true(report->is_feedback);
	assert_true(report->is_automatic);
	assert_false(report->is_bounce);
	assert_true(slice_is(report->original_message_id,
	                     "CH-42.7@riverbend.example"));
	arena_free(arena);
}

/* One that passed through 100,000 recipients, and one of addresses only. */
static void
test_limits(void **state)
{
	struct arena *arena = arena_new(ARENA);
	struct report *report = arena_alloc(arena, sizeof(*report));
	struct text many;
	struct bounce_case test = {
		.name = "many", .from = DAEMON, .subject = "failure notice",
		.has_null = true
	};

	(void)state;
	text_init(&many, 1024 * 1024);
	for (int i = 0; !many.cut; i++)
		text_addf(&many, "Final-Recipient: rfc822; a%d@x.example\n", i);
	test.delivery_status = many.data;
	read_case(&test, arena, report);
	assert_int_equal(report->bounce_count, REPORT_BOUNCES_MAX);
	text_clear(&many);
	while (!many.cut)
		text_add(&many, "@@5.5.5.<a@x.example>:@");
	test.delivery_status = "";
	test.text = many.data;
	read_case(&test, arena, report);
	assert_true(report->is_bounce);
	text_release(&many);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reports),
		cmocka_unit_test(test_feedback),
		cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests_name("bounce", tests, NULL, NULL);
}
