/*
 * reading.h - how a text is understood once it is known who wrote it, and in
 * which state the challenge is.
 *
 * A mail is parsed first without any knowledge of the district (report.h).
 * When its challenge has been found, its new words are given back to the
 * confined parser with a struct reading_context, and this is the answer. Both
 * are carried as bytes and checked, as a report is.
 */
#ifndef CORE_READING_H
#define CORE_READING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "base/str.h"
#include "core/challenge.h"

enum reading_as {
	READING_AS_SUBMITTER,	/* asked "addressed sufficiently?" */
	READING_AS_OWNER,
	READING_AS_COORDINATOR,	/* as an owner, and the words of triage */
	READING_AS_DATE,	/* one expression for a date */
	READING_AS_KINDS
};

enum {
	READING_ACTIONS_MAX = 64,
	READING_TEXT_LIMIT = 256 * 1024,	/* bytes, an action's text */
	READING_LINE_LIMIT = 2000		/* bytes, an action's who */
};

struct reading_step {
	int32_t number;
	struct slice text;
	int32_t due;		/* or DAY_NONE */
	bool done;
};

struct reading_context {
	enum reading_as as;
	int32_t today;		/* the civil day in the district */
	enum challenge_state state;
	int32_t step_count;
	struct reading_step steps[STEPS_MAX];
};

enum action_kind {
	ACTION_ACCEPT,
	ACTION_DECLINE,		/* text: the reason */
	ACTION_REASSIGN,	/* who: the person named */
	ACTION_ADD_STEP,	/* text, who (or empty), due (or DAY_NONE) */
	ACTION_STEP_DONE,	/* step */
	ACTION_STEP_DUE,	/* step, due */
	ACTION_NOTE,		/* text */
	ACTION_REMOVED,		/* the owner: the whole challenge is removed */
	ACTION_ASK,		/* text: a question to the submitter */
	ACTION_UNCLEAR,		/* text: what was not understood */
	/* the coordinator's, and the withdrawal of a submitter */
	ACTION_TYPE,		/* text */
	ACTION_SCHOOL,		/* text */
	ACTION_SCOPE,		/* text */
	ACTION_SUMMARY,		/* text */
	ACTION_SENSITIVE,
	ACTION_END,		/* ending; text: the reason or the number */
	ACTION_WITHDRAW,	/* text: the reason */
	/* whoever decides: only as commands, in capitals */
	ACTION_UNDERSTOOD,	/* the brief */
	ACTION_DECIDE,		/* text: what was decided, and why */
	ACTION_SECURED,		/* text: the resource */
	/* again the coordinator's */
	ACTION_CONTROL,		/* text: "internal", "external" */
	ACTION_VENUE,		/* text */
	ACTION_MERGE,		/* text: the number of the other challenge */
	ACTION_DROP,		/* text: the reason; nobody is told */
	ACTION_RELEASE,		/* held words may go to the owner */
	ACTION_REDACT,		/* text: the reason */
	ACTION_REOPEN,		/* text: the reason */
	/* about people rather than one challenge */
	ACTION_OUT,		/* from, due: first and last day; who: the
				   cover, or empty; text: who is out, where it
				   is not the writer */
	ACTION_BACK,		/* the writer is back */
	ACTION_HANDOVER,	/* text: who has left; who: who takes over, or
				   empty */
	ACTION_FOLLOWED_UP,	/* who: with whom; due: the day, or DAY_NONE;
				   how: "phone", ...; text, answer: what was
				   said */
	ACTION_KINDS
};

struct action {
	enum action_kind kind;
	int32_t step;		/* a step's number, or 0 */
	int32_t due;		/* or DAY_NONE */
	int32_t from;		/* for ACTION_OUT; else DAY_NONE */
	enum ending ending;	/* for ACTION_END */
	enum answer answer;	/* for ACTION_FOLLOWED_UP */
	struct slice text;
	struct slice who;
	struct slice how;
};

struct reading {
	enum answer answer;	/* of a submitter; else ANSWER_NONE */
	int32_t date;		/* as READING_AS_DATE; or DAY_NONE */
	int32_t action_count;
	struct action actions[READING_ACTIONS_MAX];
	bool cut;		/* there were more actions than fit */
};

const char *action_name(enum action_kind kind);	/* "step_done" */

void reading_context_init(struct reading_context *context);
void reading_init(struct reading *reading);

void reading_context_write(const struct reading_context *context,
                           struct text *bytes);
enum outcome reading_context_read(struct slice bytes,
                                  struct reading_context *context,
                                  struct why *why);
void reading_write(const struct reading *reading, struct text *bytes);
enum outcome reading_read(struct slice bytes, struct reading *reading,
                          struct why *why);

#endif
