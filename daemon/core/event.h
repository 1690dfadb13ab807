/*
 * event.h - what can happen to a challenge, and who may make it happen.
 *
 * Source: DESIGN sections 3 and 6. A mail's actions become events here, each
 * only if its sender may say it and is known well enough; what is not allowed
 * becomes a note with the reason, and nothing is lost.
 */
#ifndef CORE_EVENT_H
#define CORE_EVENT_H

#include <stdbool.h>

#include "core/challenge.h"
#include "core/policy.h"
#include "core/reading.h"

enum event_kind {
	EVENT_REPORTED,		/* a mail opens this challenge */
	EVENT_DETAIL_ADDED,	/* the submitter says more */
	EVENT_ROUTED,		/* somebody with authority is named */
	EVENT_TAKEN,
	EVENT_PASSED,		/* not mine */
	EVENT_REASSIGNED,
	EVENT_STEP_PLANNED,
	EVENT_STEP_DONE,
	EVENT_STEP_MOVED,
	EVENT_NOTED,
	EVENT_ASKED,		/* a question to the submitter */
	EVENT_ANSWERED,
	EVENT_UNDERSTOOD,	/* the brief */
	EVENT_DECIDED,		/* an option was chosen */
	EVENT_SECURED,		/* a resource was found for it */
	EVENT_ADDRESSED,	/* the owner says: removed */
	EVENT_SUFFICIENT,
	EVENT_PARTLY,
	EVENT_INSUFFICIENT,
	EVENT_WITHDRAWN,
	EVENT_ENDED,		/* by a DIT member, documented */
	EVENT_FOLLOWED_UP,	/* somebody of the team talked with a submitter
				   and wrote down what came of it */
	EVENT_HANDED_OVER,	/* somebody has left; another has it now */
	EVENT_DISCUSSED,	/* a venue's outcome */
	EVENT_ESCALATED,
	EVENT_BOUNCED,		/* our letter did not reach somebody */
	EVENT_TICKED,		/* wake_at has come */
	EVENT_JOINED,		/* another challenge was merged into it */
	EVENT_REOPENED,		/* by a DIT member, after it was closed */
	EVENT_RELEASED,		/* held words may go to the owner */
	EVENT_UNDONE,		/* what a mail changed was taken back */
	EVENT_REDACTED,		/* its words were removed */
	EVENT_KINDS
};

const char *event_name(enum event_kind kind);	/* "step moved" */

struct event {
	enum event_kind kind;
	const char *actor;	/* address; "clearway" for a tick */
	const char *text;	/* reason, note, question; or NULL */
	const struct challenge *report;	/* REPORTED: all but id and state;
					   JOINED: the other one; UNDONE: as
					   it was before */
	const char *owner;	/* ROUTED, REASSIGNED: address, may be "" */
	const char *type;	/* ROUTED: NULL keeps what there is */
	const char *school;
	const char *scope;
	const char *summary;
	const char *control;	/* internal, external */
	const char *venue;	/* its key */
	bool sensitive;		/* ROUTED: from now on */
	struct step step;	/* PLANNED: text, who, due; DONE, MOVED: number */
	const struct brief *brief;	/* DETAIL_ADDED, ANSWERED: what was said
					   part by part; or NULL */
	enum ending ending;	/* ENDED */
	int64_t duplicate_of;
	const char *recipient;	/* BOUNCED: whom it did not reach */
	enum answer answer;	/* FOLLOWED_UP: what the submitter said */
	int32_t day;		/* FOLLOWED_UP: when; 0 or DAY_NONE: not said */
	const char *medium;	/* FOLLOWED_UP: "phone", ...; or NULL */
	const char *whom;	/* FOLLOWED_UP: the submitter's address, or
				   another's; HANDED_OVER: who has left */
};

/* How well a sender is known; DESIGN section 6. */
struct sender {
	const char *address;		/* as written in From, lower case */
	const struct person *person;	/* NULL: not on the roster */
	bool has_token;			/* a valid code made for this sender */
	bool is_authenticated;		/* DMARC or aligned DKIM/SPF pass */
	bool is_operator;		/* at the shell of this machine */
	bool is_keeper;			/* of the meeting on whose agenda the
	                                   challenge stood */
};

/* What the sender is to this challenge: bits. */
enum part {
	PART_SUBMITTER = 1 << 0,
	PART_OWNER = 1 << 1,
	PART_ASSIGNEE = 1 << 2,		/* of a pending step */
	PART_COORDINATOR = 1 << 3,
	PART_DIT = 1 << 4,
	PART_UP_THE_LINE = 1 << 5,	/* it was escalated to them */
	PART_KEEPER = 1 << 6,	/* of a meeting that had it on its agenda */
	PART_DESIGNEE = 1 << 7,		/* of the challenge's school */
	PART_STAND_IN = 1 << 8		/* answers for a submitter who has left
					   or is out of reach */
};

/* Whoever covers for somebody today has their part; who has left has none. */
unsigned event_parts(const struct policy *policy,
                     const struct challenge *challenge,
                     const struct sender *sender);

/*
 * May this sender cause this event? If not, *reason is one sentence for them.
 * step: the step's number for STEP_DONE and STEP_MOVED, else 0.
 */
bool event_allowed(const struct policy *policy,
                   const struct challenge *challenge,
                   const struct sender *sender, enum event_kind kind,
                   int32_t step, const char **reason);

/* "token and authentication", "sender address only": kept in the history. */
const char *event_evidence(const struct sender *sender);

#endif
