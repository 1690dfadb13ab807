#include "parsers/automatic.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/day.h"

enum {
	ARENA = 64 * 1024 * 1024,
	AUTOMATIC = 1,
	WEAK = 2,
	LOOPED = 4,
	RECEIPT = 8
};

struct automatic_case {
	const char *name;
	const char *header;	/* "Name: value", or NULL */
	const char *subject;
	const char *text;
	int wanted;
};

static const struct automatic_case cases[] = {
	{ "a person's mail", NULL, "No substitutes", "We have none.", 0 },
	{ "auto-replied", "Auto-Submitted: auto-replied", "Re: x", "",
	  AUTOMATIC },
	{ "capitals and parameters",
	  "AUTO-SUBMITTED: Auto-Generated; owner-email=\"a@x\"", "x", "",
	  AUTOMATIC },
	{ "comment before it", "Auto-Submitted: (by vacation) auto-replied",
	  "x", "", AUTOMATIC },
	{ "auto-notified", "Auto-Submitted: auto-notified", "x", "",
	  AUTOMATIC },
	{ "no is human", "Auto-Submitted: no", "x", "", 0 },
	{ "no with a comment is human", "Auto-Submitted: No (a person)", "x",
	  "", 0 },
	{ "empty is human", "Auto-Submitted:", "x", "", 0 },
	{ "passed on by a rule", "Auto-Submitted: auto-forwarded", "x", "",
	  WEAK },
	{ "x-autoreply", "X-Autoreply: yes", "x", "", AUTOMATIC },
	{ "x-autoreply denied", "X-Autoreply: no", "x", "", 0 },
	{ "exchange's inbox rules", "X-MS-Exchange-Inbox-Rules-Loop: a@x",
	  "x", "", AUTOMATIC },
	{ "machine generated", "X-FC-MachineGenerated: true", "x", "",
	  AUTOMATIC },
	{ "precedence bulk", "Precedence: bulk", "x", "", WEAK },
	{ "precedence list, case", "precedence: LIST", "x", "", WEAK },
	{ "precedence auto_reply", "Precedence: auto_reply", "x", "",
	  AUTOMATIC },
	{ "list", "List-Unsubscribe: <mailto:u@x>", "x", "", WEAK },
	{ "suppress", "X-Auto-Response-Suppress: All", "x", "", WEAK },
	{ "our own mail back", "X-Clearway-Loop: v1.42.abc", "x", "",
	  LOOPED },
	{ "read receipt",
	  "Content-Type: multipart/report; "
	  "report-type=disposition-notification; boundary=b", "Read: x", "",
	  AUTOMATIC | RECEIPT },
	{ "english", NULL, "Automatic reply: [CH-42] Challenge", "",
	  AUTOMATIC },
	{ "out of office, alone", NULL, "Out of Office", "", AUTOMATIC },
	{ "with a tag in front", NULL, "[CH-42] Out of office: Dana", "",
	  AUTOMATIC },
	{ "until", NULL, "Out of office until Jan 4", "", AUTOMATIC },
	{ "spanish", NULL, "Respuesta autom\u00E1tica: reto", "", AUTOMATIC },
	{ "german", NULL, "Automatische Antwort: Frage", "", AUTOMATIC },
	{ "french", NULL, "R\u00E9ponse automatique : question", "",
	  AUTOMATIC },
	{ "swedish", NULL, "Autosvar: fr\u00E5ga", "", AUTOMATIC },
	{ "dutch", NULL, "Automatisch antwoord: vraag", "", AUTOMATIC },
	{ "italian", NULL, "Risposta automatica: domanda", "", AUTOMATIC },
	{ "portuguese", NULL, "Resposta autom\u00E1tica: pergunta", "",
	  AUTOMATIC },
	{ "polish", NULL, "Odpowied\u017A automatyczna: pytanie", "",
	  AUTOMATIC },
	{ "russian", NULL, "Автоматический ответ: вопрос", "", AUTOMATIC },
	{ "chinese", NULL, "自动答复: 问题", "", AUTOMATIC },
	{ "japanese", NULL, "自動応答: 質問", "", AUTOMATIC },
	{ "norwegian, with reply prefix", NULL, "SV: Automatisk svar: x",
	  "I am currently away.", AUTOMATIC },
	{ "a person answers an automatic reply", NULL,
	  "Re: Automatic reply: [CH-42]", "Who covers for her?", WEAK },
	{ "a teacher's subject about replies", NULL,
	  "Automatic reply system is broken", "It answers nobody.", 0 },
	{ "a teacher's subject about an office", NULL,
	  "Out of office supplies", "No paper left.", 0 },
	{ "a teacher's subject about updates", NULL,
	  "Automatic update notification", "It blocks the lab.", 0 },
	{ "auto: without being a reply", NULL, "auto: Something", "x", 0 },
	{ "the text alone only mutes", NULL, "Re: [CH-42]",
	  "I am out of the office until Monday.", WEAK },
	{ "a teacher on undeliverable books", NULL,
	  "Undeliverable: textbooks for grade 4", "They never came.", 0 },
};

static int
judge(const struct automatic_case *test, struct arena *arena,
      struct report *report)
{
	struct header header = { 0 };
	struct automatic_input input = {
		.subject = slice_of(test->subject),
		.from = { .address = SLICE("dana@riverbend.example") },
		.text = slice_of(test->text),
	};
	struct slice field = slice_of(test->header);
	size_t colon = slice_find_char(field, ':');

	report_init(report);
	if (test->header != NULL) {
		header.name = slice_part(field, 0, colon);
		header.value = slice_trim(slice_part(field, colon + 1,
		                                     field.length));
		input.headers = &header;
		input.header_count = 1;
	}
	automatic_judge(&input, arena, report);
	return (report->is_automatic ? AUTOMATIC : 0) |
	       (report->is_weak ? WEAK : 0) |
	       (report->is_looped ? LOOPED : 0) |
	       (report->is_receipt ? RECEIPT : 0);
}

static void
test_verdicts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct report *report = arena_alloc(arena, sizeof(*report));
		int got = judge(&cases[i], arena, report);

		if (got != cases[i].wanted)
			fail_msg("%s: %d, not %d", cases[i].name, got,
			         cases[i].wanted);
		if ((got != 0) != (report->reason_count > 0))
			fail_msg("%s: %d reasons", cases[i].name,
			         (int)report->reason_count);
		arena_free(arena);
	}
}

static void
test_senders(void **state)
{
	static const struct {
		const char *address;
		int wanted;
	} senders[] = {
		{ "noreply@x.example", WEAK },
		{ "No-Reply+42@x.example", WEAK },
		{ "MAILER-DAEMON@x.example", WEAK },
		{ "root@x.example", WEAK },
		{ "rooter@x.example", 0 },
		{ "", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(senders) / sizeof(senders[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct report *report = arena_alloc(arena, sizeof(*report));
		struct automatic_input input = {
			.from = { .address = slice_of(senders[i].address) }
		};

		report_init(report);
		automatic_judge(&input, arena, report);
		assert_false(report->is_automatic);
		assert_int_equal(report->is_weak ? WEAK : 0,
		                 senders[i].wanted);
		input.has_null_return_path = true;
		automatic_judge(&input, arena, report);
		assert_true(report->is_automatic);
		arena_free(arena);
	}
}

/* 1 December 2026 is a Tuesday. */
static void
test_return(void **state)
{
	static const struct {
		const char *text;
		const char *wanted;
	} texts[] = {
		{ "I am out of the office until Monday, December 14.",
		  "2026-12-14" },
		{ "I will be out of the office and back on 12/9/2026.",
		  "2026-12-09" },
		{ "I am out of the office, returning January 4th.",
		  "2027-01-04" },
		{ "I am out of the office through Friday.", "2026-12-05" },
		{ "Estoy fuera de la oficina hasta el 7 de diciembre.",
		  "2026-12-07" },
		{ "I am out of the office. Call Lee at 555-0100.", "" },
		{ "Back on Monday we had no books.", "" },
		{ "I am out of the office until further notice.", "" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct report *report = arena_alloc(arena, sizeof(*report));
		struct automatic_input input = {
			.subject = SLICE("Re: [CH-42]"),
			.text = slice_of(texts[i].text),
			.sent_at = 1796126400,
		};
		char got[DAY_TEXT_MAX];

		report_init(report);
		automatic_judge(&input, arena, report);
		day_format(report->away_until, got);
		if (strcmp(got, texts[i].wanted) != 0)
			fail_msg("%s: %s", texts[i].text, got);
		arena_free(arena);
	}
}

/* Thousands of headers leave at most REPORT_REASONS_MAX reasons. */
static void
test_many_headers(void **state)
{
	enum { MANY = 20000 };
	struct arena *arena = arena_new(ARENA);
	struct report *report = arena_alloc(arena, sizeof(*report));
	struct header *headers = arena_alloc_array(arena, MANY,
	                                           sizeof(*headers));
	struct automatic_input input = {
		.headers = headers,
		.header_count = MANY
	};

	(void)state;
	for (int i = 0; i < MANY; i++) {
		headers[i].name = slice_of(arena_format(arena, "List-%d", i));
		headers[i].value = SLICE("((((((((((\\");
	}
	report_init(report);
	automatic_judge(&input, arena, report);
	assert_int_equal(report->reason_count, REPORT_REASONS_MAX);
	assert_true(report->is_weak);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_verdicts),
		cmocka_unit_test(test_senders),
		cmocka_unit_test(test_return),
		cmocka_unit_test(test_many_headers),
	};

	return cmocka_run_group_tests_name("automatic", tests, NULL, NULL);
}
