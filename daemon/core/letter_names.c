#include "core/letter.h"

#define KIND(kind) (1u << LETTER_##kind)

/* Letters about one challenge, or that may be. */
#define ONE (KIND(RECEIPT) | KIND(TRIAGE) | KIND(ASSIGNMENT) | \
	KIND(PROGRESS) | KIND(QUESTION) | KIND(ANSWER) | KIND(ESCALATION) | \
	KIND(FOLLOW_UP) | KIND(CLARIFY) | KIND(CLOSURE) | KIND(REOPENED) | \
	KIND(TRANSCRIPT) | KIND(ALERT) | KIND(CORRECTION) | \
	KIND(DETAILS) | KIND(RECHECK))
#define EVERY ((1u << LETTER_KINDS) - 1)
#define OWNERS (KIND(ASSIGNMENT) | KIND(ANSWER) | KIND(REOPENED) | \
	KIND(CLARIFY))
#define ASKS (KIND(FOLLOW_UP) | KIND(CLARIFY) | KIND(RECHECK))
#define PERIODS (KIND(AGENDA) | KIND(REVIEW) | KIND(EVIDENCE))
#define REASONS (KIND(TRIAGE) | KIND(ASSIGNMENT) | KIND(ESCALATION) | \
	KIND(CLOSURE) | KIND(ALERT))
#define BRIEFS (KIND(TRIAGE) | KIND(ASSIGNMENT) | KIND(ESCALATION))
#define QUESTIONS (KIND(RECEIPT) | KIND(DETAILS) | KIND(ASSIGNMENT) | \
	KIND(TRIAGE))
#define WRITTEN (KIND(PROCESS) | KIND(APPROVAL) | KIND(DOCUMENT))
#define COUNTED (KIND(ROUND) | KIND(AGENDA) | KIND(REVIEW) | \
	KIND(MORNING) | KIND(HANDOVER))
#define LINES (KIND(CLARIFY) | KIND(TRANSCRIPT) | KIND(ALERT))

/*
 * What each letter may say. A name is in a subject only if nothing that a
 * submitter or owner wrote can ever stand under it (summary: approved only).
 */
static const struct {
	const char *name;
	unsigned letters;
	bool in_subject;
} names[] = {
	{ "district", EVERY, true },
	{ "address", EVERY, false },	/* the one that reports go to */
	{ "phone", EVERY, false },
	{ "name", EVERY, false },	/* the recipient's */
	{ "coordinator", EVERY, false },
	{ "coordinator_address", EVERY, false },
	{ "today", EVERY, true },
	{ "to_submitter", EVERY, true },
	{ "to_owner", EVERY, true },
	{ "to_coordinator", EVERY, true },
	{ "link_write", EVERY, false },
	/* for whom the reader stands in today */
	{ "covers_for", ONE, false },
	{ "covers_until", ONE, false },
	{ "to_stand_in", ONE, true },	/* answers for who reported it */
	/* the line */
	{ "stands_since", KIND(ESCALATION), false },
	{ "next_up", KIND(ESCALATION) | KIND(ASSIGNMENT), false },
	{ "beyond", KIND(ESCALATION), false },
	{ "answered_by", KIND(CLOSURE), false },
	{ "person", KIND(HANDOVER), false },
	{ "until", KIND(HANDOVER), true },
	{ "ended", KIND(RECHECK), false },
	/* the challenge */
	{ "tag", ONE, true },
	{ "number", ONE, true },
	{ "about", ONE, true },		/* approved summary, or type, school */
	{ "type", ONE, true },
	{ "school", ONE, true },
	{ "summary", ONE, true },	/* approved, or absent */
	{ "draft_summary", KIND(TRIAGE), false },
	{ "sensitive", ONE, false },
	{ "owner", ONE, false },
	{ "submitter", ONE, false },
	{ "opened", ONE, false },
	{ "token", ONE, false },
	{ "reply_by", ONE, false },
	{ "reminder", ONE | KIND(REVIEW) | KIND(APPROVAL), true },
	{ "received", ONE, true },
	{ "assigned", ONE, true },
	{ "working", ONE, true },
	{ "asking", ONE, true },
	{ "closed", ONE, true },
	{ "has_steps", ONE, false },
	{ "has_done", ONE, false },
	{ "steps", ONE, false },
	{ "steps.number", ONE, false },
	{ "steps.text", ONE, false },
	{ "steps.who", ONE, false },
	{ "steps.due", ONE, false },
	{ "steps.done", ONE, false },	/* the date */
	{ "steps.overdue", ONE, false },
	{ "steps.moved_from", ONE, false },
	{ "steps.link_done", OWNERS, false },
	{ "brief", BRIEFS, false },
	{ "brief.scope", BRIEFS, false },
	{ "brief.impact", BRIEFS, false },
	{ "brief.since", BRIEFS, false },
	{ "brief.tried", BRIEFS, false },
	{ "brief.options", BRIEFS, false },
	{ "brief.needed", BRIEFS, false },
	{ "brief.added", BRIEFS, false },
	{ "decision", KIND(PROGRESS) | KIND(ESCALATION) | KIND(ASSIGNMENT),
	  false },
	/* what of the brief is blank */
	{ "asks", QUESTIONS, false },
	{ "ask_scope", QUESTIONS, false },
	{ "ask_impact", QUESTIONS, false },
	{ "ask_since", QUESTIONS, false },
	{ "ask_tried", QUESTIONS, false },
	{ "ask_options", KIND(DETAILS), false },
	{ "link_details", QUESTIONS, false },
	{ "link_understood", KIND(ASSIGNMENT), false },
	{ "link_decided", OWNERS | KIND(ESCALATION), false },
	/* words of people, each only where its reader may see them */
	{ "words", KIND(TRIAGE) | KIND(ASSIGNMENT) | KIND(ANSWER) |
	  KIND(REOPENED), false },
	{ "words_cut", KIND(TRIAGE) | KIND(ASSIGNMENT) | KIND(ANSWER) |
	  KIND(REOPENED), false },
	{ "sender", KIND(TRIAGE), false },
	{ "unknown", KIND(TRIAGE), true },
	{ "question", KIND(QUESTION) | KIND(ANSWER), false },
	{ "answers", KIND(ANSWER), true },	/* the owner's question */
	{ "reason", REASONS, false },
	{ "by_authority", KIND(ASSIGNMENT), true },
	{ "passed_by", KIND(TRIAGE) | KIND(ASSIGNMENT), false },
	/* what is to be answered, prepared */
	{ "link_add", KIND(RECEIPT), false },
	{ "link_withdraw", KIND(RECEIPT), false },
	{ "link_yes", ASKS, false },
	{ "link_partly", ASKS, false },
	{ "link_no", ASKS, false },
	{ "link_accept", OWNERS, false },
	{ "link_decline", OWNERS, false },
	{ "link_reassign", OWNERS, false },
	{ "link_step", OWNERS, false },
	{ "link_removed", OWNERS, false },
	{ "link_ask", OWNERS, false },
	{ "link_note", OWNERS | KIND(ESCALATION), false },
	{ "link_owner", KIND(TRIAGE) | KIND(ESCALATION), false },
	{ "link_type", KIND(TRIAGE), false },
	{ "link_returned", KIND(TRIAGE), false },
	{ "link_unconfirmed", KIND(ESCALATION), false },
	/* progress */
	{ "routed", KIND(PROGRESS), false },
	{ "taken", KIND(PROGRESS), false },
	{ "planned", KIND(PROGRESS), false },
	{ "step_done", KIND(PROGRESS), false },
	{ "moved", KIND(PROGRESS), false },
	{ "escalated", KIND(PROGRESS), false },
	{ "decided", KIND(PROGRESS), false },
	{ "handed_over", KIND(PROGRESS), false },
	{ "joined", KIND(PROGRESS) | KIND(CLOSURE), true },
	/* escalation: who was silent about what */
	{ "stuck", KIND(ESCALATION), false },
	{ "stuck_with", KIND(ESCALATION), false },
	/* closure: exactly one of the six is true */
	{ "confirmed", KIND(CLOSURE), true },
	{ "returned", KIND(CLOSURE), true },
	{ "not_accepted", KIND(CLOSURE), true },
	{ "duplicate", KIND(CLOSURE), true },
	{ "withdrawn", KIND(CLOSURE), true },
	{ "unconfirmed", KIND(CLOSURE), true },
	{ "duplicate_of", KIND(CLOSURE), true },
	/* lists */
	{ "has_similar", KIND(ASSIGNMENT), false },
	{ "similar", KIND(ASSIGNMENT), false },
	{ "similar.number", KIND(ASSIGNMENT), false },
	{ "similar.about", KIND(ASSIGNMENT), false },
	{ "similar.what", KIND(ASSIGNMENT), false },
	{ "has_related", KIND(TRIAGE), false },
	{ "related", KIND(TRIAGE), false },
	{ "related.number", KIND(TRIAGE), false },
	{ "related.about", KIND(TRIAGE), false },
	{ "lines", LINES, false },
	{ "some_done", LINES, true },
	{ "lines.text", LINES, false },
	{ "lines.done", LINES, false },
	{ "count", COUNTED, true },
	{ "one", COUNTED, true },
	{ "more", COUNTED, false },
	{ "open", KIND(AGENDA), false },
	{ "external", KIND(AGENDA), true },
	{ "both", KIND(AGENDA), true },
	{ "has_patterns", KIND(AGENDA) | KIND(MORNING), false },
	{ "patterns", KIND(AGENDA) | KIND(MORNING), false },
	{ "has_mails", KIND(MORNING), false },
	{ "mails", KIND(MORNING), false },
	{ "mails.number", KIND(MORNING), false },
	{ "mails.from", KIND(MORNING), false },
	{ "mails.reason", KIND(MORNING), false },
	{ "review_missed", KIND(MORNING), false },
	{ "undo", KIND(TRANSCRIPT), false },
	{ "held", KIND(TRIAGE) | KIND(ASSIGNMENT) | KIND(ANSWER), false },
	{ "figures", KIND(REVIEW) | KIND(EVIDENCE), false },
	{ "figures.label", KIND(REVIEW) | KIND(EVIDENCE), false },
	{ "figures.value", KIND(REVIEW) | KIND(EVIDENCE), false },
	{ "venue", KIND(AGENDA), true },
	{ "month", KIND(REVIEW), true },
	{ "missed", KIND(REVIEW) | KIND(EVIDENCE) | KIND(MORNING), false },
	{ "note", KIND(MORNING), false },
	{ "attached", KIND(REVIEW) | KIND(EVIDENCE) | KIND(APPROVAL), false },
	/* the written process: core/process.c */
	{ "version", WRITTEN, true },
	{ "is_draft", WRITTEN, false },
	{ "is_practice", WRITTEN, false },
	{ "is_approved", WRITTEN, false },
	{ "approved_on", WRITTEN, false },
	{ "approved_by", WRITTEN, false },
	{ "changed", WRITTEN, false },
	{ "types", WRITTEN, false },
	{ "types.label", WRITTEN, false },
	{ "types.definition", WRITTEN, false },
	{ "types.who", WRITTEN, false },
	{ "dit", WRITTEN, false },
	{ "leadership", WRITTEN, false },
	{ "line", WRITTEN, false },
	{ "teams", WRITTEN, false },
	{ "teams.label", WRITTEN, false },
	{ "teams.who", WRITTEN, false },
	{ "schools", WRITTEN, false },
	{ "schools.label", WRITTEN, false },
	{ "schools.who", WRITTEN, false },
	{ "venues", WRITTEN, false },
	{ "venues.label", WRITTEN, false },
	{ "venues.who", WRITTEN, false },
	{ "venues.next", WRITTEN, false },
	{ "venues.is_open", WRITTEN, false },
	{ "wait_triage", WRITTEN, false },
	{ "wait_accept", WRITTEN, false },
	{ "wait_first_step", WRITTEN, false },
	{ "wait_update", WRITTEN, false },
	{ "wait_answer", WRITTEN, false },
	{ "wait_recheck", WRITTEN, false },
	{ "wait_agenda", WRITTEN, false },
	{ "reminders", WRITTEN, false },
	{ "review_day", WRITTEN, false },
	{ "retention_days", WRITTEN, false },
	{ "hours", WRITTEN, false },
	{ "triage_always", WRITTEN, false },
	{ "show_addresses", WRITTEN, false },
	{ "hold_identifiers", WRITTEN, false },
	{ "legal_hold", WRITTEN, false },
	{ "day", PERIODS, true },
	{ "since", PERIODS | KIND(HANDOVER), true },
};

/* Lists of items, and what each item says; see core/letter_items.c. */
static const struct {
	const char *name;
	unsigned letters;
} item_lists[] = {
	{ "items", KIND(ROUND) | KIND(REVIEW) | KIND(MORNING) |
	  KIND(HANDOVER) },
	{ "new", KIND(AGENDA) },
	{ "decide", KIND(AGENDA) },
	{ "overdue", KIND(AGENDA) },
	{ "waiting", KIND(AGENDA) },
	{ "underway", KIND(AGENDA) },
	{ "addressed", KIND(AGENDA) },
};

#define MEMBERS_OF(list) \
	list ".number", list ".tag", list ".about", list ".type", \
	list ".school", list ".summary", list ".owner", list ".step", \
	list ".step_text", list ".due", list ".since", list ".is_accept", \
	list ".is_up", list ".is_plan", \
	list ".is_due_soon", list ".is_due", list ".is_overdue", \
	list ".is_update", list ".is_answer", list ".is_reply", \
	list ".is_triage", list ".is_decide", list ".is_new", \
	list ".is_waiting", list ".is_addressed", list ".is_untouched", \
	list ".is_under_way", list ".is_outcome", \
	list ".is_given", list ".is_silent", list ".is_unanswered", \
	list ".light", list ".light_why", list ".for_whom", \
	list ".moved_from", list ".link_followed_up", list ".link_ask", \
	list ".is_stranger", list ".is_held", list ".is_escalated", \
	list ".is_bounced", \
	list ".is_away", \
	list ".link_accept", list ".link_decline", list ".link_done", \
	list ".link_step", list ".link_removed", list ".link_note", \
	list ".link_yes", list ".link_partly", list ".link_no", \
	list ".link_reply", list ".link_owner", list ".link_unconfirmed"

static const char *const item_members[] = {
	MEMBERS_OF("items"), MEMBERS_OF("new"), MEMBERS_OF("decide"),
	MEMBERS_OF("overdue"), MEMBERS_OF("waiting"), MEMBERS_OF("underway"),
	MEMBERS_OF("addressed")
};

static const char *const stuck_members[] = {
	"stuck.is_accept", "stuck.is_plan", "stuck.is_overdue",
	"stuck.is_update", "stuck.is_answer", "stuck.is_reply",
	"stuck.is_triage", "stuck.is_decide"
};

static void
add_name(const char *name, const char **list, size_t most, size_t *count)
{
	if (*count + 1 >= most)
		die("there is no room for a letter's names");
	list[(*count)++] = name;
	list[*count] = NULL;
}

/* "new.owner" belongs to the list "new". */
static bool
is_member(const char *name, const char *list)
{
	size_t length = strlen(list);

	return strncmp(name, list, length) == 0 && name[length] == '.';
}

size_t
letter_names(enum letter_kind kind, bool in_subject, const char **list,
             size_t most)
{
	const unsigned bit = 1u << kind;
	size_t count = 0;

	list[0] = NULL;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if ((names[i].letters & bit) != 0 &&
		    (!in_subject || names[i].in_subject))
			add_name(names[i].name, list, most, &count);
	if (in_subject)
		return count;
	for (size_t i = 0; i < sizeof(item_lists) / sizeof(item_lists[0]);
	     i++) {
		if ((item_lists[i].letters & bit) == 0)
			continue;
		add_name(item_lists[i].name, list, most, &count);
		for (size_t m = 0; m < sizeof(item_members) /
		     sizeof(item_members[0]); m++)
			if (is_member(item_members[m], item_lists[i].name))
				add_name(item_members[m], list, most, &count);
	}
	for (size_t i = 0; kind == LETTER_ESCALATION &&
	     i < sizeof(stuck_members) / sizeof(stuck_members[0]); i++)
		add_name(stuck_members[i], list, most, &count);
	return count;
}
