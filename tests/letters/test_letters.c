/*
 * Every letter, in both languages, from a sample challenge: compared with the
 * reviewed copies in tests/letters/golden, and looked at for what no letter
 * may have.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "base/utf8.h"
#include "io/markdown.h"
#include "io/templates.h"
#include "tests/letters/helper_sample.h"

#include <cmocka.h>

#define COORDINATOR "dana.ruiz@riverbend.example"
#define OWNER "lee.park@riverbend.example"
#define SUBMITTER "marta.solis@riverbend.example"
#define LEADER "pat.oneil@riverbend.example"
#define DESIGNEE "kai.brooks@riverbend.example"	/* of the school */

enum { OUTPUT_LIMIT = 4 * 1024 * 1024, ARENA_LIMIT = 64 * 1024 * 1024 };

struct letter {
	struct text subject;
	struct text markdown;
	struct text plain;
	struct text html;
};

static struct arena *templates_arena;
static struct letter_templates templates;

/* --- the cases --- */

static void
as_received(struct challenge *challenge, struct letter_context *context)
{
	(void)context;
	challenge->state = CHALLENGE_RECEIVED;
	challenge->owner[0] = '\0';
	challenge->step_count = 0;
}

static void
as_assigned(struct challenge *challenge, struct letter_context *context)
{
	(void)context;
	challenge->state = CHALLENGE_ASSIGNED;
	challenge->step_count = 0;
}

static void
as_untyped(struct challenge *challenge, struct letter_context *context)
{
	as_received(challenge, context);
	challenge->type[0] = '\0';
	challenge->school[0] = '\0';
}

static void
as_passed(struct challenge *challenge, struct letter_context *context)
{
	as_assigned(challenge, context);
	COPY_TEXT(challenge->type, SLICE("scheduling"));
	context->passed_by = LEADER;
	context->reason = SLICE("It is about substitutes, not the budget.");
	context->reminder = true;
	challenge->sensitive = true;
}

static void
as_asking(struct challenge *challenge, struct letter_context *context)
{
	(void)context;
	challenge->state = CHALLENGE_ASKING;
}

static void
as_asking_again(struct challenge *challenge, struct letter_context *context)
{
	as_asking(challenge, context);
	context->reminder = true;
	context->stuck = ITEM_ANSWER;
	context->stuck_with = SUBMITTER;
}

static void
as_overdue(struct challenge *challenge, struct letter_context *context)
{
	context->stuck = ITEM_OVERDUE;
	challenge->summary_approved = true;
}

static void
end(struct challenge *challenge, enum ending ending)
{
	challenge->state = CHALLENGE_CLOSED;
	challenge->ending = ending;
}

static void
as_confirmed(struct challenge *challenge, struct letter_context *context)
{
	(void)context;
	end(challenge, ENDING_CONFIRMED);
}

static void
as_returned(struct challenge *challenge, struct letter_context *context)
{
	end(challenge, ENDING_RETURNED);
	context->reason = SLICE("The principal can change the duty roster. "
		"Dana helps with the plan.");
}

static void
as_not_accepted(struct challenge *challenge, struct letter_context *context)
{
	end(challenge, ENDING_NOT_ACCEPTED);
	context->reason = SLICE("A broken window is for the custodian:\n"
		"555-0111.");
}

static void
as_duplicate(struct challenge *challenge, struct letter_context *context)
{
	context->joined = true;
	end(challenge, ENDING_DUPLICATE);
	challenge->duplicate_of = 17;
}

static void
as_not_joined(struct challenge *challenge, struct letter_context *context)
{
	as_duplicate(challenge, context);
	context->joined = false;
}

static void
as_answered(struct challenge *challenge, struct letter_context *context)
{
	(void)challenge;
	context->answers = true;
}

static void
as_withdrawn(struct challenge *challenge, struct letter_context *context)
{
	(void)context;
	end(challenge, ENDING_WITHDRAWN);
}

static void
as_unconfirmed(struct challenge *challenge, struct letter_context *context)
{
	(void)context;
	end(challenge, ENDING_UNCONFIRMED);
}

static void
as_nothing_waits(struct challenge *challenge, struct letter_context *context)
{
	(void)challenge;
	context->item_count = 0;
	context->pattern_count = 0;
	context->figure_count = 0;
	context->line_count = 0;
}

static void
as_one_waits(struct challenge *challenge, struct letter_context *context)
{
	(void)challenge;
	context->item_count = 1;
}

static void
as_held(struct challenge *challenge, struct letter_context *context)
{
	as_assigned(challenge, context);
	challenge->held = true;
}

static const struct letter_mail set_aside[] = {
	{ 7, "someone@else.example", "It could not be read." },
	{ 9, NULL, "Reading it took too long." },
};

static void
as_morning(struct challenge *challenge, struct letter_context *context)
{
	static const struct letter_item items[] = {
		{ .kind = ITEM_TRIAGE, .challenge = 51, .type = "scheduling",
		  .due = DAY_NONE, .code = "abcdefghjkmn" },
		{ .kind = ITEM_STRANGER, .challenge = 52, .due = DAY_NONE },
		{ .kind = ITEM_HELD, .challenge = 53, .type = "staffing",
		  .due = DAY_NONE },
		{ .kind = ITEM_ESCALATED, .challenge = 54, .type = "staffing",
		  .owner = OWNER, .due = DAY_NONE },
		{ .kind = ITEM_BOUNCED, .challenge = 55, .due = DAY_NONE },
		{ .kind = ITEM_AWAY, .challenge = 57, .owner = OWNER,
		  .due = 20798 /* 2026-12-11 */ },
		{ .kind = ITEM_DECIDE, .challenge = 56, .due = DAY_NONE },
	};
	static struct letter_item dated[sizeof(items) / sizeof(items[0])];

	(void)challenge;
	for (size_t i = 0; i < sizeof(items) / sizeof(items[0]); i++) {
		dated[i] = items[i];
		dated[i].since = context->today - 3;
	}
	context->items = dated;
	context->item_count = sizeof(items) / sizeof(items[0]);
	context->mails = set_aside;
	context->mail_count = 1;
	context->note = "The process has changed since it was approved: "
		"types of challenges.";
	context->review_missed = true;
}

static void
as_only_mail(struct challenge *challenge, struct letter_context *context)
{
	as_nothing_waits(challenge, context);
	context->mails = set_aside;
	context->mail_count = sizeof(set_aside) / sizeof(set_aside[0]);
}

static void
as_staff_only(struct challenge *challenge, struct letter_context *context)
{
	(void)challenge;
	context->both = true;
}

static void
as_external(struct challenge *challenge, struct letter_context *context)
{
	as_staff_only(challenge, context);
	context->external = true;
}

static void
as_blank(struct challenge *challenge, struct letter_context *context)
{
	as_assigned(challenge, context);
	challenge->brief.scope[0] = '\0';
	challenge->brief.tried[0] = '\0';
	challenge->brief.options[0] = '\0';
	COPY_TEXT(challenge->brief.added, SLICE("Question: Which rooms?\n"
		"Answer: Rooms 12 and 14."));
}

static void
as_decided(struct challenge *challenge, struct letter_context *context)
{
	context->news = NEWS_DECIDED;
	COPY_TEXT(challenge->decision, SLICE("A building substitute for each "
		"elementary school from January on."));
}

static void
as_related(struct challenge *challenge, struct letter_context *context)
{
	static const struct letter_similar related[] = {
		{ 17, "Staffing at Washington Elementary", "" },
		{ 23, "Staffing at Adams Early Childhood Center", "" },
	};

	as_untyped(challenge, context);
	context->similar = related;
	context->similar_count = sizeof(related) / sizeof(related[0]);
}

static void
as_review_reminder(struct challenge *challenge,
                   struct letter_context *context)
{
	static const struct message_file file = { .name = "log.csv" };

	as_nothing_waits(challenge, context);
	context->reminder = true;
	context->missed = NULL;
	context->files = &file;
	context->file_count = 1;
}

static struct process_facts other_facts;

static void
as_changed(struct challenge *challenge, struct letter_context *context)
{
	(void)challenge;
	other_facts = sample_facts;
	other_facts.changed = "types waits";
	context->process = &other_facts;
	context->reminder = true;
}

static void
as_draft(struct challenge *challenge, struct letter_context *context)
{
	(void)challenge;
	other_facts = sample_facts;
	other_facts.stage = PROCESS_SAID_DRAFT;
	other_facts.approved_day = DAY_NONE;
	other_facts.approved_by = NULL;
	other_facts.show_addresses = true;
	other_facts.legal_hold = true;
	other_facts.retention_days = 730;
	context->process = &other_facts;
}

static void
as_out(struct challenge *challenge, struct letter_context *context)
{
	static const struct letter_item items[] = {
		{ .kind = ITEM_ACCEPT, .challenge = 51, .type = "scheduling",
		  .school = "Cesar Chavez Academy", .due = DAY_NONE },
		{ .kind = ITEM_UPDATE, .challenge = 42, .type = "staffing",
		  .due = DAY_NONE, .light = "red",
		  .light_why = "a step is overdue" },
		{ .kind = ITEM_GIVEN, .challenge = 43, .type = "staffing",
		  .step = 2, .step_text = "Meet with the union",
		  .due = 20796 },
	};

	(void)challenge;
	context->person = OWNER;
	context->until = context->today + 30;
	context->items = items;
	context->item_count = sizeof(items) / sizeof(items[0]);
}

static void
as_left(struct challenge *challenge, struct letter_context *context)
{
	as_out(challenge, context);
	context->until = DAY_NONE;
}

static void
as_people(struct challenge *challenge, struct letter_context *context)
{
	static const struct letter_item items[] = {
		{ .kind = ITEM_GIVEN, .challenge = 43, .type = "staffing",
		  .step = 2, .step_text = "Meet with the union",
		  .due = 20796, .code = SAMPLE_CODE, .light = "green",
		  .light_why = "on time" },
		{ .kind = ITEM_OVERDUE, .challenge = 44, .type = "staffing",
		  .step = 1, .step_text = "Post the opening", .due = 20791,
		  .first_due = 20780, .code = SAMPLE_CODE,
		  .for_whom = OWNER, .light = "red",
		  .light_why = "a step is overdue" },
		{ .kind = ITEM_SILENT, .challenge = 47, .type = "staffing",
		  .due = DAY_NONE, .code = SAMPLE_CODE },
		{ .kind = ITEM_UNANSWERED, .challenge = 48,
		  .type = "staffing", .due = DAY_NONE, .code = SAMPLE_CODE },
	};

	(void)challenge;
	context->items = items;
	context->item_count = sizeof(items) / sizeof(items[0]);
}

static void
as_submitter_gone(struct challenge *challenge, struct letter_context *context)
{
	as_asking(challenge, context);
	challenge->submitters[0].is_gone = true;
}

static void
as_answered_for(struct challenge *challenge, struct letter_context *context)
{
	as_confirmed(challenge, context);
	COPY_TEXT(challenge->submitters[0].answered_by, SLICE(DESIGNEE));
}

static void
as_ended_before(struct challenge *challenge, struct letter_context *context)
{
	as_confirmed(challenge, context);
	challenge->ended_at = context->now - 60 * INT64_C(86400);
}

static const struct letter_case {
	const char *name;
	enum letter_kind kind;
	const char *recipient;
	bool is_general;	/* about no challenge */
	void (*setup)(struct challenge *, struct letter_context *);
} cases[] = {
	{ "receipt", LETTER_RECEIPT, SUBMITTER, false, as_assigned },
	{ "receipt-received", LETTER_RECEIPT, SUBMITTER, false, as_untyped },
	{ "triage", LETTER_TRIAGE, COORDINATOR, false, as_untyped },
	{ "triage-unknown", LETTER_TRIAGE, COORDINATOR, true, NULL },
	{ "assignment", LETTER_ASSIGNMENT, OWNER, false, as_assigned },
	{ "assignment-passed", LETTER_ASSIGNMENT, OWNER, false, as_passed },
	{ "progress", LETTER_PROGRESS, SUBMITTER, false, NULL },
	{ "question", LETTER_QUESTION, SUBMITTER, false, NULL },
	{ "answer", LETTER_ANSWER, OWNER, false, as_answered },
	{ "answer-more", LETTER_ANSWER, OWNER, false, NULL },
	{ "round", LETTER_ROUND, OWNER, true, NULL },
	{ "round-one", LETTER_ROUND, OWNER, true, as_one_waits },
	{ "escalation", LETTER_ESCALATION, LEADER, false, as_assigned },
	{ "escalation-overdue", LETTER_ESCALATION, LEADER, false, as_overdue },
	{ "escalation-silent", LETTER_ESCALATION, COORDINATOR, false,
	  as_asking_again },
	{ "follow-up", LETTER_FOLLOW_UP, SUBMITTER, false, as_asking },
	{ "follow-up-again", LETTER_FOLLOW_UP, SUBMITTER, false,
	  as_asking_again },
	{ "clarify-submitter", LETTER_CLARIFY, SUBMITTER, false, as_asking },
	{ "clarify-owner", LETTER_CLARIFY, OWNER, false, NULL },
	{ "closure", LETTER_CLOSURE, SUBMITTER, false, as_confirmed },
	{ "closure-owner", LETTER_CLOSURE, OWNER, false, as_confirmed },
	{ "closure-returned", LETTER_CLOSURE, SUBMITTER, false, as_returned },
	{ "closure-not-accepted", LETTER_CLOSURE, SUBMITTER, false,
	  as_not_accepted },
	{ "closure-duplicate", LETTER_CLOSURE, SUBMITTER, false,
	  as_duplicate },
	{ "closure-not-joined", LETTER_CLOSURE, SUBMITTER, false,
	  as_not_joined },
	{ "closure-withdrawn", LETTER_CLOSURE, OWNER, false, as_withdrawn },
	{ "closure-unconfirmed", LETTER_CLOSURE, SUBMITTER, false,
	  as_unconfirmed },
	{ "reopened", LETTER_REOPENED, OWNER, false, NULL },
	{ "reopened-submitter", LETTER_REOPENED, SUBMITTER, false, NULL },
	{ "agenda", LETTER_AGENDA, COORDINATOR, true, NULL },
	{ "agenda-staff", LETTER_AGENDA, COORDINATOR, true, as_staff_only },
	{ "agenda-external", LETTER_AGENDA, COORDINATOR, true, as_external },
	{ "agenda-empty", LETTER_AGENDA, COORDINATOR, true,
	  as_nothing_waits },
	{ "review", LETTER_REVIEW, COORDINATOR, true, NULL },
	{ "review-reminder", LETTER_REVIEW, COORDINATOR, true,
	  as_review_reminder },
	{ "process", LETTER_PROCESS, SUBMITTER, true, NULL },
	{ "approval", LETTER_APPROVAL, LEADER, true, NULL },
	{ "approval-changed", LETTER_APPROVAL, LEADER, true, as_changed },
	{ "document", LETTER_DOCUMENT, LEADER, true, NULL },
	{ "document-draft", LETTER_DOCUMENT, LEADER, true, as_draft },
	{ "evidence", LETTER_EVIDENCE, LEADER, true, NULL },
	{ "unknown-sender", LETTER_UNKNOWN_SENDER, "someone@else.example",
	  true, NULL },
	{ "transcript", LETTER_TRANSCRIPT, OWNER, false, NULL },
	{ "alert", LETTER_ALERT, COORDINATOR, false, NULL },
	{ "triage-held", LETTER_TRIAGE, COORDINATOR, false, as_held },
	{ "assignment-held", LETTER_ASSIGNMENT, OWNER, false, as_held },
	{ "morning", LETTER_MORNING, COORDINATOR, true, as_morning },
	{ "morning-mail", LETTER_MORNING, COORDINATOR, true,
	  as_only_mail },
	{ "details", LETTER_DETAILS, DESIGNEE, false, as_blank },
	{ "receipt-blank", LETTER_RECEIPT, SUBMITTER, false, as_blank },
	{ "assignment-blank", LETTER_ASSIGNMENT, OWNER, false, as_blank },
	{ "progress-decided", LETTER_PROGRESS, SUBMITTER, false, as_decided },
	{ "triage-related", LETTER_TRIAGE, COORDINATOR, false, as_related },
	{ "correction", LETTER_CORRECTION, SUBMITTER, false, NULL },
	{ "handover-out", LETTER_HANDOVER, LEADER, true, as_out },
	{ "handover", LETTER_HANDOVER, LEADER, true, as_left },
	{ "round-people", LETTER_ROUND, COORDINATOR, true, as_people },
	{ "follow-up-designee", LETTER_FOLLOW_UP, DESIGNEE, false,
	  as_submitter_gone },
	{ "closure-answered-for", LETTER_CLOSURE, OWNER, false,
	  as_answered_for },
	{ "recheck", LETTER_RECHECK, SUBMITTER, false, as_ended_before },
};

enum { CASES = sizeof(cases) / sizeof(cases[0]) };

static const char *const languages[] = { "en", "es" };

/* --- making one --- */

static void
letter_init(struct letter *letter)
{
	text_init(&letter->subject, OUTPUT_LIMIT);
	text_init(&letter->markdown, OUTPUT_LIMIT);
	text_init(&letter->plain, OUTPUT_LIMIT);
	text_init(&letter->html, OUTPUT_LIMIT);
}

static void
letter_release(struct letter *letter)
{
	text_release(&letter->subject);
	text_release(&letter->markdown);
	text_release(&letter->plain);
	text_release(&letter->html);
}

static void
write_letter(enum letter_kind kind, const struct policy *policy,
             const struct challenge *challenge, const char *recipient,
             const struct letter_context *context, struct letter *letter)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	const struct value *values = letter_values(kind, policy, challenge,
		recipient, context, arena);
	struct why why = { "" };

	letter_init(letter);
	if (letter_render(&templates, kind, context->language, values,
	                  &letter->subject, &letter->markdown, &why) !=
	    OUTCOME_OK)
		fail_msg("%s: %s", letter_name(kind), why.text);
	markdown_to_text(text_slice(&letter->markdown), &letter->plain);
	markdown_to_html(text_slice(&letter->markdown), context->language,
	                 letter->subject.data, &letter->html);
	arena_free(arena);
}

static void
write_case(const struct letter_case *a_case, const char *language,
           struct letter *letter)
{
	struct challenge challenge;
	struct letter_context context;

	sample_challenge(&challenge);
	sample_context(&context);
	context.language = language;
	if (strcmp(language, "es") == 0) {
		context.month = "diciembre de 2026";
		context.missed = "octubre de 2026, noviembre de 2026";
	}
	if (a_case->kind == LETTER_TRIAGE && a_case->is_general) {
		context.is_unknown = true;
		context.from = "someone@else.example";
	}
	if (a_case->setup != NULL)
		a_case->setup(&challenge, &context);
	write_letter(a_case->kind, &sample_policy,
	             a_case->is_general ? NULL : &challenge,
	             a_case->recipient, &context, letter);
}

/* --- golden copies --- */

static void
compare(const char *language, const char *name, const char *ending,
        struct slice made)
{
	const char *mode = getenv("CLEARWAY_GOLDEN");
	char path[256];
	struct text kept;
	char bytes[4096];
	size_t size;
	FILE *file;

	snprintf(path, sizeof(path), "tests/letters/golden/%s/%s.%s",
	         language, name, ending);
	if (mode != NULL && strcmp(mode, "write") == 0) {
		file = fopen(path, "w");
		assert_non_null(file);
		assert_int_equal(fwrite(made.data, 1, made.length, file),
		                 made.length);
		assert_int_equal(fclose(file), 0);
		return;
	}
	file = fopen(path, "r");
	if (file == NULL)
		fail_msg("%s: missing; make golden writes it", path);
	text_init(&kept, OUTPUT_LIMIT);
	while ((size = fread(bytes, 1, sizeof(bytes), file)) > 0)
		text_add_slice(&kept, (struct slice){ bytes, size });
	fclose(file);
	if (!slice_equal(text_slice(&kept), made))
		fail_msg("%s differs; make golden, and read the difference",
		         path);
	text_release(&kept);
}

static void
test_golden(void **state)
{
	(void)state;
	mkdir("tests/letters/golden/en", 0777);
	mkdir("tests/letters/golden/es", 0777);
	for (size_t l = 0; l < 2; l++)
		for (size_t i = 0; i < CASES; i++) {
			struct letter letter;
			struct text whole;

			write_case(&cases[i], languages[l], &letter);
			text_init(&whole, OUTPUT_LIMIT);
			text_addf(&whole, "Subject: %s\n\n%s",
			          letter.subject.data, letter.plain.data);
			compare(languages[l], cases[i].name, "txt",
			        text_slice(&whole));
			compare(languages[l], cases[i].name, "html",
			        text_slice(&letter.html));
			text_release(&whole);
			letter_release(&letter);
		}
}

/* --- what no letter may have --- */

/* Words of ours come out whole; words of others may be anything. */
static void
check_ours(const char *name, struct slice plain)
{
	static const char *const left_over[] = {
		" ,", " .", "()", "{{", "}}", "**", "\\"
	};

	for (size_t i = 0; i < sizeof(left_over) / sizeof(left_over[0]); i++)
		if (slice_contains(plain, left_over[i]))
			fail_msg("%s has \"%s\" left over", name,
			         left_over[i]);
}

static void
check_lines(const char *name, struct slice plain)
{
	struct slice rest = plain;
	struct slice line;
	size_t blank = 0;

	while (slice_next_line(&rest, &line)) {
		size_t most = slice_starts(line, "> ") ? MARKDOWN_QUOTED_WIDTH
		                                       : MARKDOWN_WIDTH;

		if (utf8_count(line) > most &&
		    !slice_contains(line, "mailto:") &&
		    !slice_contains(line, "://"))
			fail_msg("%s: too long: \"" SLICE_FMT "\"", name,
			         SLICE_ARG(line));
		blank = slice_is_empty(line) ? blank + 1 : 0;
		if (blank > 1)
			fail_msg("%s: two empty lines", name);
		if (slice_ends(line, " "))
			fail_msg("%s: a space at the end: \"" SLICE_FMT "\"",
			         name, SLICE_ARG(line));
	}
}

static void
test_form(void **state)
{
	static const char *const avoided[] = {
		"ticket", " bug ", "SLA ", " user", "case closed",
		"usuario", "caso cerrado", "incidencia"
	};

	(void)state;
	for (size_t l = 0; l < 2; l++)
		for (size_t i = 0; i < CASES; i++) {
			struct letter letter;

			write_case(&cases[i], languages[l], &letter);
			check_lines(cases[i].name, text_slice(&letter.plain));
			check_ours(cases[i].name, text_slice(&letter.plain));
			for (size_t w = 0; w < sizeof(avoided) /
			     sizeof(avoided[0]); w++)
				if (slice_contains_fold(text_slice(
				    &letter.plain), avoided[w]))
					fail_msg("%s/%s says \"%s\"",
					         languages[l], cases[i].name,
					         avoided[w]);
			if (slice_contains(text_slice(&letter.html), "<img") ||
			    slice_contains(text_slice(&letter.html), "src="))
				fail_msg("%s fetches", cases[i].name);
			letter_release(&letter);
		}
}

/* The tag stands in every subject of a challenge, and nobody's words do. */
static void
test_subjects(void **state)
{
	(void)state;
	for (size_t l = 0; l < 2; l++)
		for (size_t i = 0; i < CASES; i++) {
			struct letter letter;
			struct slice subject;

			write_case(&cases[i], languages[l], &letter);
			subject = text_slice(&letter.subject);
			if (!cases[i].is_general &&
			    !slice_starts(subject, "[CH-42] "))
				fail_msg("%s: %s", cases[i].name,
				         letter.subject.data);
			if (slice_contains(subject, "coaching") !=
			    (cases[i].setup == as_overdue))
				fail_msg("%s: %s", cases[i].name,
				         letter.subject.data);
			assert_false(slice_contains(subject, "Marta"));
			assert_false(slice_contains(subject, "Lee"));
			letter_release(&letter);
		}
}

/* The submitter's words and name reach only those who may see them. */
static void
test_who_sees_what(void **state)
{
	static const char *const people[] = { COORDINATOR, OWNER, SUBMITTER,
		LEADER, "sam@community.example", "nobody@else.example" };

	(void)state;
	for (int kind = 0; kind < LETTER_KINDS; kind++)
		for (size_t p = 0; p < sizeof(people) / sizeof(people[0]);
		     p++) {
			struct challenge challenge;
			struct letter_context context;
			struct letter letter;
			bool may = p == 0 || p == 1;

			sample_challenge(&challenge);
			challenge.sensitive = true;
			challenge.ending = ENDING_CONFIRMED;
			sample_context(&context);
			context.language = "en";
			context.stuck = ITEM_ANSWER;
			context.stuck_with = SUBMITTER;
			write_letter((enum letter_kind)kind, &sample_policy,
			             &challenge, people[p], &context,
			             &letter);
			if (!may && slice_contains(text_slice(&letter.plain),
			                           "no subs"))
				fail_msg("%s shows words to %s",
				         letter_name((enum letter_kind)kind),
				         people[p]);
			if (p != 0 && p != 2 &&
			    slice_contains(text_slice(&letter.plain),
			                   "Solís"))
				fail_msg("%s shows a name to %s",
				         letter_name((enum letter_kind)kind),
				         people[p]);
			if (p == 1 && slice_contains(text_slice(
			    &letter.plain), "Marta"))
				fail_msg("%s shows a name to %s",
				         letter_name((enum letter_kind)kind),
				         people[p]);
			if (p >= 4 && (slice_contains(text_slice(
			    &letter.plain), "asked the other schools") ||
			    slice_contains(text_slice(&letter.plain),
			                   "substitute agency")))
				fail_msg("%s shows brief or steps to %s",
				         letter_name((enum letter_kind)kind),
				         people[p]);
			letter_release(&letter);
		}
}

/* Whoever edits a letter finds every name explained. */
static void
test_names_are_explained(void **state)
{
	const char *names[512];
	struct text readme;
	char quoted[128];
	char bytes[4096];
	size_t size;
	FILE *file = fopen("templates/README.md", "r");

	(void)state;
	assert_non_null(file);
	text_init(&readme, OUTPUT_LIMIT);
	while ((size = fread(bytes, 1, sizeof(bytes), file)) > 0)
		text_add_slice(&readme, (struct slice){ bytes, size });
	fclose(file);
	for (int kind = 0; kind < LETTER_KINDS; kind++) {
		letter_names((enum letter_kind)kind, false, names, 512);
		for (size_t i = 0; names[i] != NULL; i++) {
			const char *dot = strchr(names[i], '.');

			snprintf(quoted, sizeof(quoted), "`%s`",
			         dot != NULL ? dot + 1 : names[i]);
			if (!slice_contains(text_slice(&readme), quoted))
				fail_msg("templates/README.md leaves out %s",
				         names[i]);
		}
	}
	text_release(&readme);
}

/* --- hostile words --- */

static const struct {
	const char *name;
	const char *words;
	const char *plain;	/* a line that must come out as it is */
} hostile[] = {
	{ "link", "[x](javascript:alert(1))", "[x](javascript:alert(1))" },
	{ "image", "![x](https://evil.example/a.png)",
	  "![x](https://evil.example/a.png)" },
	{ "autolink", "<https://evil.example/>", "<https://evil.example/>" },
	{ "html", "<script>alert(1)</script><img src=x onerror=y>",
	  "<script>alert(1)</script><img src=x onerror=y>" },
	{ "entity", "&lt;b&gt; &#106;avascript", "&lt;b&gt; &#106;avascript" },
	{ "heading", "# Big\n\n===\n---\nx\n===", "# Big" },
	{ "list", "1. one\n2) two\n- three\n+ four\n* five", "1. one" },
	{ "quote", "> out of it\n>> more", "> out of it" },
	{ "code", "```\nx\n```\n    indented\n~~~\n`y`", "```" },
	{ "rule", "***\n___\n* * *", "* * *" },
	{ "mustache", "{{words}} {{{x}}} {{#a}} {{=<% %>=}}",
	  "{{words}} {{{x}}} {{#a}} {{=<% %>=}}" },
	{ "reference", "[a]: https://evil.example\n[a]", "[a]" },
	{ "table", "| a | b |\n|---|---|", "| a | b |" },
	{ "backslash", "a\\\nb\\", "a\\" },
	{ "emoji", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8F\xAB ok",
	  "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8F\xAB ok" },
	{ "right to left", "\xE2\x80\xAEgro.live\xE2\x80\xAC \xD7\xA9\xD7\x9C",
	  "gro.live \xD7\xA9\xD7\x9C" },
	{ "controls", "a\x01\x02\x1B[31mb\x7F", "a[31mb" },
	{ "bad UTF-8", "a\xFF\xC0\xAFz", "a\xEF\xBF\xBD\xEF\xBF\xBD"
	  "\xEF\xBF\xBDz" },
	{ "carriage returns", "one\rtwo\r\nthree", "two" },
};

static bool
has_line(struct slice text, const char *wanted)
{
	struct slice line;

	while (slice_next_line(&text, &line)) {
		if (slice_starts(line, "> "))
			line = slice_part(line, 2, line.length);
		if (slice_is(line, wanted))
			return true;
	}
	return false;
}

/* The HTML with the words must have the tags that it has without them. */
static size_t
count_tags(struct slice html)
{
	size_t count = 0;

	for (size_t i = 0; i < html.length; i++)
		count += html.data[i] == '<';
	return count;
}

static void
test_hostile_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(hostile) / sizeof(hostile[0]); i++) {
		struct challenge challenge;
		struct letter_context context;
		struct letter letter;
		struct letter tame;
		size_t lines = 0;

		sample_challenge(&challenge);
		sample_context(&context);
		context.language = "en";
		context.words = slice_of(hostile[i].words);
		write_letter(LETTER_ASSIGNMENT, &sample_policy, &challenge,
		             OWNER, &context, &letter);
		context.words = SLICE("x");
		write_letter(LETTER_ASSIGNMENT, &sample_policy, &challenge,
		             OWNER, &context, &tame);
		if (!has_line(text_slice(&letter.plain), hostile[i].plain))
			fail_msg("%s: %s", hostile[i].name,
			         letter.plain.data);
		/* Line breaks and paragraphs are the only tags words add. */
		for (const char *c = letter.html.data; *c != '\0'; c++)
			lines += strncmp(c, "<br />", 6) == 0;
		for (const char *c = letter.html.data; *c != '\0'; c++)
			lines += 2 * (size_t)(strncmp(c, "<p>", 3) == 0);
		for (const char *c = tame.html.data; *c != '\0'; c++)
			lines -= (strncmp(c, "<br />", 6) == 0) +
				2 * (size_t)(strncmp(c, "<p>", 3) == 0);
		if (count_tags(text_slice(&letter.html)) !=
		    count_tags(text_slice(&tame.html)) + lines)
			fail_msg("%s: %s", hostile[i].name, letter.html.data);
		if (slice_contains(text_slice(&letter.html), "evil.example\"")
		    || slice_contains(text_slice(&letter.html), "<script"))
			fail_msg("%s: %s", hostile[i].name, letter.html.data);
		letter_release(&letter);
		letter_release(&tame);
	}
}

/* The same inside a line: names and steps are somebody's words, too. */
static void
test_hostile_fields(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(hostile) / sizeof(hostile[0]); i++)
		for (size_t k = 0; k < CASES; k++) {
			struct challenge challenge;
			struct letter_context context;
			struct letter letter;

			sample_challenge(&challenge);
			sample_context(&context);
			context.language = "en";
			if (cases[k].setup != NULL)
				cases[k].setup(&challenge, &context);
			context.name = hostile[i].words;
			challenge.summary_approved = true;
			context.reason = slice_of(hostile[i].words);
			context.question = slice_of(hostile[i].words);
			COPY_TEXT(challenge.summary,
			          slice_of(hostile[i].words));
			COPY_TEXT(challenge.steps[0].text,
			          slice_of(hostile[i].words));
			COPY_TEXT(challenge.brief.scope,
			          slice_of(hostile[i].words));
			COPY_TEXT(challenge.submitters[0].party.name,
			          slice_of(hostile[i].words));
			write_letter(cases[k].kind, &sample_policy,
			             &challenge, cases[k].recipient, &context,
			             &letter);
			if (slice_contains(text_slice(&letter.html),
			                   "evil.example\"") ||
			    slice_contains(text_slice(&letter.html),
			                   "<script") ||
			    slice_contains(text_slice(&letter.html), "<img") ||
			    slice_contains(text_slice(&letter.html),
			                   "<h1>Big"))
				fail_msg("%s, %s: %s", cases[k].name,
				         hostile[i].name, letter.html.data);
			if (memchr(letter.subject.data, '\n',
			           letter.subject.length) != NULL ||
			    memchr(letter.subject.data, '\r',
			           letter.subject.length) != NULL ||
			    letter.subject.length > LETTER_SUBJECT_LIMIT)
				fail_msg("%s, %s: %s", cases[k].name,
				         hostile[i].name, letter.subject.data);
			letter_release(&letter);
		}
}

/* As large as a report can be: cut, said so, and quickly done. */
static void
test_huge_words(void **state)
{
	static const char *const units[] = { "x", "*", "\n", "> ", "- a\n",
		"a\n\n", "[", "\\", "\xE2\x98\x83" };

	(void)state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		struct challenge challenge;
		struct letter_context context;
		struct letter letter;
		struct text words;

		text_init(&words, 256 * 1024);
		while (!words.cut)
			text_add(&words, units[i]);
		sample_challenge(&challenge);
		sample_context(&context);
		context.language = "en";
		context.words = text_slice(&words);
		write_letter(LETTER_ASSIGNMENT, &sample_policy, &challenge,
		             OWNER, &context, &letter);
		check_lines(units[i], text_slice(&letter.plain));
		if (strcmp(units[i], "\n") != 0)
			assert_true(slice_contains(text_slice(&letter.plain),
				"longer than a letter can be"));
		letter_release(&letter);
		text_release(&words);
	}
}

static int
load(void **state)
{
	struct why why = { "" };

	(void)state;
	templates_arena = arena_new(ARENA_LIMIT);
	if (letter_templates_load("templates", templates_arena, &templates,
	                          &why) != OUTCOME_OK) {
		print_error("%s\n", why.text);
		return 1;
	}
	return 0;
}

static int
unload(void **state)
{
	(void)state;
	arena_free(templates_arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_golden),
		cmocka_unit_test(test_form),
		cmocka_unit_test(test_subjects),
		cmocka_unit_test(test_who_sees_what),
		cmocka_unit_test(test_names_are_explained),
		cmocka_unit_test(test_hostile_words),
		cmocka_unit_test(test_hostile_fields),
		cmocka_unit_test(test_huge_words),
	};

	if (getenv("CLEARWAY_GOLDEN") != NULL)
		cmocka_set_test_filter("test_golden");
	return cmocka_run_group_tests(tests, load, unload);
}
