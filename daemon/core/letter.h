/*
 * letter.h - which letters there are, what each may say, and to whom.
 *
 * Pure. A letter is made in two steps: letter_values gathers what there is to
 * say as a tree of values, and letter_render fills the template of its kind
 * and language, which gives a subject and Markdown. io/markdown makes the two
 * parts of the mail from that.
 *
 *	struct letter_context context;
 *
 *	letter_context_init(&context, policy, now);
 *	context.code = code;		(of the token for this person)
 *	context.words = report.text;
 *	values = letter_values(LETTER_ASSIGNMENT, policy, &challenge,
 *	                       challenge.owner, &context, arena);
 *	letter_render(&templates, LETTER_ASSIGNMENT,
 *	              letter_language(policy, &challenge, challenge.owner),
 *	              values, &subject, &markdown, &why);
 *
 * The challenge is given as it is after the event: with its new owner, steps
 * and state.
 *
 * WHO SEES WHAT (FERPA; DOMAIN.md section 3). letter_values decides, not the
 * caller and not the template:
 *
 *	words of a report or answer	coordinator, owner; only in the letters
 *					that are for it
 *	the brief			these, and leadership that is staff
 *	a submitter's name		coordinator; owner unless sensitive (it
 *					is then taken out of the words, too)
 *	steps, reasons			these, the submitters, district staff
 *	number, type, school, owner's	everybody the letter is sent to
 *	name, approved summary
 *
 * A subject never holds more than the last: its names are a shorter list.
 *
 * Everything that somebody wrote is escaped for Markdown, and cannot become a
 * link, markup, HTML or another block.
 */
#ifndef CORE_LETTER_H
#define CORE_LETTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "core/challenge.h"
#include "core/policy.h"
#include "core/template.h"

enum letter_kind {
	LETTER_RECEIPT,		/* submitter: your report is in the log */
	LETTER_TRIAGE,		/* coordinator: where does this belong? */
	LETTER_ASSIGNMENT,	/* owner: please take this */
	LETTER_PROGRESS,	/* submitter: what has moved */
	LETTER_QUESTION,	/* submitter: the owner asks you */
	LETTER_ANSWER,		/* owner: what the submitter answered */
	LETTER_ROUND,		/* anyone: what waits for you today */
	LETTER_ESCALATION,	/* next up the line: this stands still */
	LETTER_FOLLOW_UP,	/* submitter: addressed sufficiently? */
	LETTER_CLARIFY,		/* whoever wrote: what did you mean? */
	LETTER_CLOSURE,		/* submitter, owner: how it ended, thanks */
	LETTER_REOPENED,	/* owner, submitter, coordinator */
	LETTER_AGENDA,		/* a venue's keeper, before a meeting */
	LETTER_REVIEW,		/* coordinator: the log, monthly */
	LETTER_EVIDENCE,	/* facts for a self-assessment */
	LETTER_UNKNOWN_SENDER,	/* we do not know this address */
	LETTER_TRANSCRIPT,	/* whoever wrote: what was done of it */
	LETTER_ALERT,		/* operator: the machine needs a person */
	LETTER_MORNING,		/* coordinator: what needs them today */
	LETTER_DETAILS,		/* designee: what has the school tried? */
	LETTER_CORRECTION,	/* whoever got a letter that was taken back */
	LETTER_PROCESS,		/* anyone: the process on a page */
	LETTER_APPROVAL,	/* leadership: please approve the process */
	LETTER_DOCUMENT,	/* no letter: the written process itself */
	LETTER_RECHECK,		/* submitter, some time after: still so? */
	LETTER_HANDOVER,	/* whoever stands in for somebody, or took
				   over from them: what is theirs now */
	LETTER_KINDS
};

/* "receipt", "follow-up": in the outbox, and the template's file name. */
const char *letter_name(enum letter_kind kind);
bool letter_parse(struct slice name, enum letter_kind *kind);
/* Kept back until school hours? (Answers to a mail just come are not.) */
bool letter_waits(enum letter_kind kind);
/* Auto-Submitted: auto-replied (else auto-generated). RFC 3834 section 5. */
bool letter_is_reply(enum letter_kind kind);

/* What waits, in a round, an agenda, a review; why, in an escalation. */
enum letter_item_kind {
	ITEM_ACCEPT,		/* owner: take it or pass it on */
	ITEM_PLAN,		/* owner: plan a first step with a date */
	ITEM_DUE_SOON,		/* a step's date is near */
	ITEM_DUE,		/* today */
	ITEM_OVERDUE,
	ITEM_UPDATE,		/* owner: no word for a while */
	ITEM_ANSWER,		/* submitter: addressed sufficiently? */
	ITEM_REPLY,		/* submitter: the owner's question */
	ITEM_TRIAGE,		/* coordinator: type, owner */
	ITEM_DECIDE,		/* a decision is needed; a DIT member's where
				   the submitter stays silent */
	ITEM_NEW,		/* agenda: since the last meeting */
	ITEM_WAITING,		/* agenda: waiting for follow-up */
	ITEM_ADDRESSED,		/* agenda: since the last meeting */
	ITEM_UNTOUCHED,		/* review: no word since the last one */
	ITEM_UNDER_WAY,		/* agenda: going as planned */
	ITEM_OUTCOME,		/* keeper: what came of it at the meeting? due is
				   its day, step_text the venue and numbers */
	ITEM_STRANGER,		/* coordinator: from an unknown address */
	ITEM_HELD,		/* coordinator: it may name a student */
	ITEM_ESCALATED,		/* coordinator: it went up the line */
	ITEM_BOUNCED,		/* coordinator: somebody was not reached */
	ITEM_AWAY,		/* coordinator: its owner's program answers; due
				   is the day on which they are back */
	ITEM_GIVEN,		/* a step was given to them */
	ITEM_SILENT,		/* coordinator: nobody answers the follow-up;
				   how does it end? */
	ITEM_UNANSWERED,	/* owner: nobody answered your question */
	ITEM_KINDS
};

const char *letter_item_name(enum letter_item_kind kind);	/* "due soon" */

/*
 * A round, a handover and a review show every item, in the order given. An
 * agenda sorts them into its lists: new (NEW, ACCEPT, TRIAGE), needs a decision (DECIDE),
 * overdue (OVERDUE, PLAN, UPDATE), waiting for follow-up (WAITING, ANSWER),
 * under way (UNDER_WAY), addressed (ADDRESSED); it leaves out the other kinds.
 */
struct letter_item {
	enum letter_item_kind kind;
	int64_t challenge;
	const char *type;	/* key; or NULL, or "" */
	const char *school;	/* or NULL, or "" */
	const char *summary;	/* approved, or NULL */
	const char *owner;	/* address; or NULL */
	int32_t step;		/* or 0 */
	const char *step_text;	/* or NULL */
	int32_t due;		/* or DAY_NONE */
	int32_t since;		/* waits since (morning); 0: not said */
	int32_t first_due;	/* the date it had first, if another; else 0 */
	const char *light;	/* light_name and light_reason in the reader's
				   language (round); or NULL */
	const char *light_why;
	const char *for_whom;	/* address: the reader stands in for them; or
				   NULL */
	const char *code;	/* token's, for its answer links; or NULL: no
	                           links, the letter itself is answered */
};

/* What has moved: bits, for LETTER_PROGRESS. */
enum letter_news {
	NEWS_ROUTED = 1 << 0,	/* somebody was asked to take it */
	NEWS_TAKEN = 1 << 1,	/* and did */
	NEWS_PLANNED = 1 << 2,	/* a new step */
	NEWS_STEP_DONE = 1 << 3,
	NEWS_MOVED = 1 << 4,	/* a step's date */
	NEWS_ESCALATED = 1 << 5,	/* it went up the line */
	NEWS_DECIDED = 1 << 6,	/* an option was chosen */
	NEWS_JOINED = 1 << 7,	/* somebody else has reported the same */
	NEWS_HANDED_OVER = 1 << 8	/* its owner left, another has it */
};

struct message_file;
struct process_facts;

struct letter_line {		/* of a transcript, an alert, a clarify */
	const char *text;
	bool done;		/* false: not done, or not understood */
};

struct letter_figure {		/* of a review or of evidence */
	const char *label;
	const char *value;
};

struct letter_mail {		/* a mail set aside (morning) */
	int64_t number;
	const char *from;	/* address, or NULL */
	const char *reason;	/* a sentence */
};

struct letter_similar {		/* another challenge about the same */
	int64_t challenge;
	const char *about;	/* neutral */
	const char *what;	/* what removed it (assignment) */
};

/*
 * What the challenge itself does not say. All strings are borrowed until
 * letter_values returns. After letter_context_init everything is absent; set
 * what the letter is about. Used by: (kinds).
 */
struct letter_context {
	int64_t now;
	int32_t today;		/* the district's civil day */
	const char *code;	/* of the token for this person and challenge,
	                           canonical (core/tag.h); NULL: no token */
	const char *name;	/* the recipient's, where the roster has none */
	const char *language;	/* NULL: as letter_language says; give the
	                           same to letter_render */
	int32_t reply_by;	/* DAY_NONE: from policy.waits, by kind */
	bool reminder;		/* it was asked before */
	struct slice words;	/* the report's or the answer's new words
	                           (triage, assignment, answer, reopened) */
	bool words_are_new;	/* of a mail just come, not the report's */
	const char *from;	/* who wrote them: an address (triage, answer,
	                           unknown sender) */
	struct slice question;	/* asked by the owner (question, answer) */
	bool answers;		/* the words answer a question (answer) */
	bool joined;		/* who reported it is asked on the other one
				   (closure, of a duplicate) */
	struct slice reason;	/* why: declined, not accepted, returned,
	                           escalated, set aside, ... in the words of
	                           the owner or coordinator, who knew that the
	                           recipient reads them (assignment, closure,
	                           triage, alert, escalation) */
	const char *passed_by;	/* address: had it before (triage, assignment) */
	unsigned news;		/* enum letter_news (progress) */
	enum letter_item_kind stuck;	/* why (escalation) */
	const char *stuck_with;	/* address: who was silent (escalation) */
	bool is_unknown;	/* the sender is not on the roster (triage) */
	size_t similar_count;	/* confirmed (assignment), open (triage) */
	const struct letter_similar *similar;
	size_t item_count;	/* (round, agenda, review, morning) */
	const struct letter_item *items;
	size_t line_count;	/* (transcript, clarify, alert) */
	const struct letter_line *lines;
	size_t pattern_count;	/* "3 schools have reported ..." (agenda,
	                           morning) */
	const char *const *patterns;
	size_t mail_count;	/* set aside (morning) */
	const struct letter_mail *mails;
	bool review_missed;	/* no monthly review for a while (morning) */
	const char *undo;	/* a number to say UNDO with (transcript) */
	const char *month;	/* "December 2026" (review) */
	const char *missed;	/* months without a review (review, evidence,
	                           morning) */
	const char *note;	/* a sentence on the process (morning) */
	const struct process_facts *process;	/* core/process.h (process,
	                           approval, document) */
	size_t file_count;	/* to attach (review, evidence, approval) */
	const struct message_file *files;	/* core/message.h */
	size_t figure_count;	/* (review, evidence) */
	const struct letter_figure *figures;
	const char *venue;	/* its name (agenda) */
	bool external;		/* for people from outside, too (agenda) */
	bool both;		/* there is the other version, as well (agenda) */
	int32_t day;		/* of the meeting (agenda); DAY_NONE */
	int32_t since;		/* last meeting, start of the period */
	const char *person;	/* address: who is out, or has left (handover) */
	int32_t until;		/* the last day they are out; DAY_NONE: they
				   have left (handover) */
};

enum {
	LETTER_WORDS_MAX = 64 * 1024,	/* bytes of words in a letter; longer
					   is cut, and the letter says so */
	LETTER_ITEMS_MAX = 200,		/* likewise, of a list */
	LETTER_SUBJECT_LIMIT = 240,	/* bytes */
	LETTER_MARKDOWN_LIMIT = 1024 * 1024,
	LETTER_LANGUAGES_MAX = 8,
	LETTER_LANGUAGE_MAX = 8		/* "en", "es", "pt-br" and a NUL */
};

void letter_context_init(struct letter_context *context,
                         const struct policy *policy, int64_t now);

/*
 * The language to write to that address in: the roster's; for a submitter who
 * is not on it, the one of their report; else the district's.
 */
const char *letter_language(const struct policy *policy,
                            const struct challenge *challenge,
                            const char *recipient);

/*
 * All that this letter may say to that address. The challenge is NULL where
 * the letter is not about one (round, agenda, review, evidence, unknown
 * sender, alert). Lives in the arena.
 */
const struct value *letter_values(enum letter_kind kind,
                                  const struct policy *policy,
                                  const struct challenge *challenge,
                                  const char *recipient,
                                  const struct letter_context *context,
                                  struct arena *arena);

/* --- templates --- */

struct letter_template {
	struct template *subject;	/* NULL: there is none in this language */
	struct template *body;
};

struct letter_templates {	/* loaded by io/templates.h */
	size_t language_count;
	struct {
		char name[LETTER_LANGUAGE_MAX];
		struct letter_template letters[LETTER_KINDS];
	} languages[LETTER_LANGUAGES_MAX];	/* [0] is "en", complete */
};

/*
 * Reads one template: lines "Subject: ..." (among section tags and comments
 * on lines of their own), an empty line, and Markdown. OUTCOME_SETUP, with
 * file and line: anything else in the head, no subject, no text, names this
 * letter does not have.
 */
enum outcome letter_template_parse(enum letter_kind kind, const char *file,
                                   struct slice source, struct arena *arena,
                                   struct letter_template *template,
                                   struct why *why);

/* The names its text may use, ending with NULL; shared and constant. */
size_t letter_names(enum letter_kind kind, bool in_subject,
                    const char **names, size_t most);

/*
 * Appends the subject (one line, UTF-8, no controls) and the Markdown. A
 * language without this letter is written in English. OUTCOME_BAD if the
 * template gives no subject or more than one for these values, or if the text
 * does not fit.
 */
enum outcome letter_render(const struct letter_templates *templates,
                           enum letter_kind kind, const char *language,
                           const struct value *values, struct text *subject,
                           struct text *markdown, struct why *why);

/* --- pieces, for others who write to people --- */

/*
 * "Friday, December 5", "viernes 5 de diciembre"; with the year if it is not
 * today's. Nothing for DAY_NONE.
 */
void letter_date(struct text *out, int32_t day, int32_t today,
                 const char *language);

/*
 * Has a coordinator seen the summary, so that others may? In what is for the
 * coordinator it stands as a draft before.
 */
bool letter_shows_summary(const struct policy *policy,
                          const struct challenge *challenge);

/* "Staffing at Lincoln Elementary": no word of the submitter's. */
void letter_about(struct text *out, const struct policy *policy,
                  const char *type, const char *school, const char *language);

/*
 * mailto:ADDRESS?subject=...&body=... (RFC 6068) to the plus address of the
 * token where the server takes those, else to the plain address with the
 * token as the body's last line. Without a code: the plain address alone.
 */
void letter_mailto(struct text *out, const struct policy *policy,
                   int64_t challenge, const char *code, const char *body,
                   const char *language);

/* The address answers go to: "clearway+ch42-k7mr...@district.org". */
void letter_reply_to(struct text *out, const struct policy *policy,
                     int64_t challenge, const char *code);

/* One piece of somebody's text, so that Markdown takes it as text alone. */
template_escape letter_escape_markdown;
/* The same as a quotation: paragraphs and lines kept, "> " before each. */
void letter_quote_markdown(struct text *out, struct slice s);

#endif
