/* The report as bytes: what is written is read back, what is wrong is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "core/report.h"

#include <cmocka.h>	/* after ours: it has a macro called fail */

static const char sha[] =
	"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/* A report with something in every kind of field. */
static void
fill(struct report *report)
{
	report_init(report);
	report->is_bounce = true;
	report->is_looped = true;
	report->loop = SLICE("riverbend.17");
	report->reason_count = 2;
	report->reasons[0] = SLICE("Auto-Submitted: auto-replied");
	report->reasons[1] = SLICE("subject begins with \"Automatic reply\"");
	report->from.name = SLICE("Dana Ruíz");
	report->from.address = SLICE("dana@riverbend.example");
	report->recipient_count = 2;
	report->recipients[0].address = SLICE("clearway@riverbend.example");
	report->recipients[1].name = SLICE("undisclosed");
	report->subject = SLICE("Substitutes in grade 4");
	report->message_id = SLICE("a.b@c");
	report->reference_count = 1;
	report->references[0] = SLICE("ch42.17.k7mr3x9qw2htab@x");
	report->sent_at = -86400;
	report->sent_zone = -300;
	report->authentication.dmarc = SLICE("pass");
	report->text = SLICE("Two lines\nwith a tab\there");
	report->full_text = SLICE("Two lines\nwith a tab\there\n> and more");
	report->quoted = SLICE("> and more");
	report->language = SLICE("en");
	report->away_until = 20000;
	report->attachment_count = 1;
	report->attachments[0] = (struct report_attachment){
		SLICE("plan.pdf"), SLICE("application/pdf"), 1234, slice_of(sha)
	};
	report->field_count = 1;
	report->fields[0] = (struct report_field){ SLICE("school"),
	                                           SLICE("Lincoln\nAdams") };
	report->tag_count = 1;
	report->tags[0] = (struct tag){ .challenge = 42, .serial = 17,
	                                .place = TAG_IN_REPLY_TO,
	                                .code = "k7mr3x9qw2htab" };
	report->bounce_count = 1;
	report->bounces[0] = (struct report_bounce){
		.address = SLICE("gone@riverbend.example"),
		.status = SLICE("5.1.1"), .permanent = true
	};
	report->original_message_id = SLICE("x@y");
	report->mark_count = 1;
	report->marks[0] = SLICE("The text was cut.");
}

static void
what_is_written_is_read_back(void **state)
{
	struct report report;
	struct report got;
	struct text bytes;
	struct text again;
	struct why why;

	(void)state;
	fill(&report);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	text_init(&again, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	assert_int_equal(report_read(text_slice(&bytes), &got, &why),
	                 OUTCOME_OK);
	report_write(&got, &again);
	assert_string_equal(bytes.data, again.data);
	assert_true(slice_is(got.from.name, "Dana Ruíz"));
	assert_true(slice_is(report_field(&got, "SCHOOL"), "Lincoln\nAdams"));
	assert_true(slice_is_empty(report_field(&got, "type")));
	assert_int_equal(got.sent_at, -86400);
	assert_int_equal(got.sent_zone, -300);
	assert_int_equal(got.away_until, 20000);
	assert_int_equal(got.tags[0].place, TAG_IN_REPLY_TO);
	assert_string_equal(got.tags[0].code, "k7mr3x9qw2htab");
	assert_true(got.bounces[0].permanent);
	assert_false(got.is_weak);
	text_release(&bytes);
	text_release(&again);
}

static void
an_empty_report_has_no_date(void **state)
{
	struct report report;
	struct report got;
	struct text bytes;

	(void)state;
	report_init(&report);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	assert_int_equal(report_read(text_slice(&bytes), &got, NULL),
	                 OUTCOME_OK);
	assert_int_equal(got.away_until, DAY_NONE);
	assert_int_equal(got.full_text.length, 0);
	text_release(&bytes);
}

static void
bytes_cut_anywhere_are_refused(void **state)
{
	struct report report;
	struct report got = { .sent_at = 7 };
	struct text bytes;
	struct why why;

	(void)state;
	fill(&report);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	for (size_t i = 0; i < bytes.length; i++) {
		/* In memory of its own, so that valgrind sees every step. */
		char *copy = malloc(i + 1);

		assert_non_null(copy);
		memcpy(copy, bytes.data, i);
		why.text[0] = '\0';
		if (report_read((struct slice){ copy, i }, &got, &why) !=
		    OUTCOME_BAD)
			fail_msg("cut after %zu bytes it was taken", i);
		if (why.text[0] == '\0')
			fail_msg("cut after %zu bytes: no reason", i);
		free(copy);
	}
	assert_int_equal(got.sent_at, 7);
	text_release(&bytes);
}

static void
flipped_bytes_never_give_a_bad_report(void **state)
{
	struct report report;
	struct report got;
	struct text bytes;
	struct text again;
	int refused = 0;

	(void)state;
	fill(&report);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	text_init(&again, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	for (size_t i = 0; i < bytes.length * 8; i++) {
		char *byte = &bytes.data[i / 8];
		char kept = *byte;

		*byte = (char)(*byte ^ (1 << i % 8));
		if (report_read(text_slice(&bytes), &got, NULL) !=
		    OUTCOME_OK) {
			refused++;
		} else {
			/* What is taken is good: written, it is the same. */
			text_clear(&again);
			report_write(&got, &again);
			if (report_read(text_slice(&again), &got, NULL) !=
			    OUTCOME_OK)
				fail_msg("bit %zu flipped: not stable", i);
		}
		*byte = kept;
	}
	assert_true(refused > 0);
	text_release(&bytes);
	text_release(&again);
}

/* Each replaces the first `from` in good bytes by `to`, and is refused. */
static const struct {
	const char *name;
	const char *from;
	const char *to;
} wrong[] = {
	{ "another name", "is_bounce 1\n", "is_bounds 1\n" },
	{ "a name that goes on", "is_bounce 1\n", "is_bounced 1\n" },
	{ "two fields exchanged", "is_automatic 1\n0\nis_weak 1\n0\n",
	  "is_weak 1\n0\nis_automatic 1\n0\n" },
	{ "a field missing", "is_weak 1\n0\n", "" },
	{ "a field twice", "is_weak 1\n0\n", "is_weak 1\n0\nis_weak 1\n0\n" },
	{ "neither yes nor no", "is_bounce 1\n1\n", "is_bounce 1\n2\n" },
	{ "an empty number", "is_bounce 1\n1\n", "is_bounce 0\n\n" },
	{ "a length with a sign", "is_bounce 1\n", "is_bounce +1\n" },
	{ "a length below zero", "is_bounce 1\n", "is_bounce -1\n" },
	{ "a length beyond the end", "language 2\n", "language 1999\n" },
	{ "a length beyond all", "language 2\n",
	  "language 18446744073709551615\n" },
	{ "a length over the limit", "language 2\n", "language 2001\n" },
	{ "no length", "language 2\n", "language \n" },
	{ "more recipients than fit", "recipients 1\n2\n",
	  "recipients 3\n101\n" },
	{ "fewer than nothing", "recipients 1\n2\n", "recipients 2\n-1\n" },
	{ "a line of two lines", "Substitutes in", "Substitutes\nin" },
	{ "a line with NUL", "language 2\nen", "language 2\n\1n" },
	{ "a text with a carriage return", "\there", "\rhere" },
	{ "not UTF-8", "Ruíz", "Ru\xff\xffz" },
	{ "half a character", "Ruíz", "Rui\xc3z" },
	{ "a zone from nowhere", "sent_zone 4\n-300", "sent_zone 4\n9300" },
	{ "a day before all days", "away_until 5\n20000",
	  "away_until 8\n-2000000" },
	{ "a digest with a letter too high", "\ne3b0c4", "\ng3b0c4" },
	{ "an attachment with a path", "plan.pdf", "pl/n.pdf" },
	{ "a challenge numbered zero", "tag 2\n42\n", "tag 1\n0\n" },
	{ "a place that is none", "place 1\n1\n", "place 1\n9\n" },
	{ "a code that is none", "k7mr3x9qw2htab\nbounces",
	  "k7mr3x9qw2h-ab\nbounces" },
	{ "something after the end", "The text was cut.\n",
	  "The text was cut.\nx" },
};

static void
wrong_bytes_are_refused(void **state)
{
	struct report report;
	struct report got;
	struct text bytes;
	struct text changed;
	struct why why;

	(void)state;
	fill(&report);
	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		size_t at = slice_find(text_slice(&bytes),
		                       slice_of(wrong[i].from));

		if (at == bytes.length)
			fail_msg("%s: \"%s\" does not stand there",
			         wrong[i].name, wrong[i].from);
		text_init(&changed, REPORT_SIZE_LIMIT);
		text_add_slice(&changed, slice_part(text_slice(&bytes), 0, at));
		text_add(&changed, wrong[i].to);
		text_add_slice(&changed, slice_part(text_slice(&bytes), at +
		               strlen(wrong[i].from), bytes.length));
		if (report_read(text_slice(&changed), &got, &why) !=
		    OUTCOME_BAD)
			fail_msg("%s: taken", wrong[i].name);
		text_release(&changed);
	}
	text_release(&bytes);
}

static void
what_is_over_a_limit_is_cut_when_written(void **state)
{
	static char many[REPORT_TEXT_LIMIT + 100];
	struct report report;
	struct report got;
	struct text bytes;

	(void)state;
	memset(many, 'm', sizeof(many));
	report_init(&report);
	report.full_text = (struct slice){ many, sizeof(many) };
	report.subject = (struct slice){ many, REPORT_LINE_LIMIT + 1 };
	report.from.name = SLICE("one\r\nBcc: two\377");
	report.text = SLICE("a\0b\rc");
	report.sent_at = INT64_MAX;
	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	assert_int_equal(report_read(text_slice(&bytes), &got, NULL),
	                 OUTCOME_OK);
	assert_int_equal(got.full_text.length, REPORT_TEXT_LIMIT);
	assert_int_equal(got.subject.length, REPORT_LINE_LIMIT);
	assert_true(slice_is(got.from.name, "one  Bcc: two\xef\xbf\xbd"));
	assert_true(slice_is(got.text, "a b c"));
	text_release(&bytes);
}

static void
too_many_bytes_are_refused_unread(void **state)
{
	static char many[REPORT_SIZE_LIMIT + 1];
	struct report got;
	struct why why;

	(void)state;
	assert_int_equal(report_read((struct slice){ many, sizeof(many) },
	                             &got, &why), OUTCOME_BAD);
	assert_non_null(strstr(why.text, "2097152"));
}

static void
test_forwarded_body(void **state)
{
	static const struct {
		const char *forwarded;
		const char *body;
	} cases[] = {
		{ "", "" },
		{ "From: A <a@x>\nSubject: s\n\nThe roof.\n\nA", "The roof.\n\nA" },
		{ "---- Forwarded ----\n*From:* A\n*To:* B\n\nThe roof.",
		  "The roof." },
		{ "Begin forwarded message:\n\n> From: A\n> To: B\n>\n> Hm",
		  "> Hm" },
		{ "De: A\nAsunto: s\n\nEl techo.", "El techo." },
		{ "From: A <a@x>\nSubject: the text is elsewhere", "" },
		{ "School: Lincoln\n\nType: funding", "School: Lincoln\n\n"
		  "Type: funding" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct report report;
		struct slice body;

		report_init(&report);
		report.forwarded = slice_of(cases[i].forwarded);
		body = report_forwarded_body(&report);
		if (!slice_is(body, cases[i].body))
			fail_msg("case %zu: \"" SLICE_FMT "\"", i,
			         SLICE_ARG(body));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forwarded_body),
		cmocka_unit_test(what_is_written_is_read_back),
		cmocka_unit_test(an_empty_report_has_no_date),
		cmocka_unit_test(bytes_cut_anywhere_are_refused),
		cmocka_unit_test(flipped_bytes_never_give_a_bad_report),
		cmocka_unit_test(wrong_bytes_are_refused),
		cmocka_unit_test(what_is_over_a_limit_is_cut_when_written),
		cmocka_unit_test(too_many_bytes_are_refused_unread),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
