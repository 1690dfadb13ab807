/*
 * turn_reply.h - a reply on its way from words to events: what turn_reply.c
 * and turn_act.c share.
 */
#ifndef TURN_REPLY_H
#define TURN_REPLY_H

#include "turn_private.h"

struct reply {
	struct judging *judging;
	struct challenge before;
	struct plan plan;
	struct letter_context context;
	struct slice words;
	unsigned parts;
	size_t line_count;
	struct letter_line lines[TURN_NOTES_MAX];
	bool said_no;			/* a line is not done */
	struct event route;		/* triage words, gathered */
	bool routes;
	bool accepts;			/* a held report is to be taken */
	bool tells_owner;		/* what a step's assignee says beside
					   the step is for the owner */
	bool redacts;			/* its words are to be removed */
	int64_t bond;			/* changes that are undone together */
	int64_t undo;			/* the number to say */
};

/* A line of the transcript; it is kept until the turn ends. */
void reply_add_line(struct reply *reply, bool done, const char *text);
/* One of the two, in the language that the sender is written to. */
const char *reply_say(const struct reply *reply, const char *english,
                      const char *spanish);
/* The slice as a string that lives as long as the turn. */
const char *reply_text(struct reply *reply, struct slice text);

/* Applies the event if the sender may cause it; keeps it in any case. */
enum outcome reply_apply(struct reply *reply, struct event *event,
                         struct why *why);
/* May the sender cause that? */
bool reply_is_allowed(const struct reply *reply, enum event_kind kind);
/* The line that says what was done of the action. */
void reply_add_done(struct reply *reply, const struct action *action);
/* One action as an event, with its line in the transcript. */
enum outcome reply_act(struct reply *reply, const struct action *action,
                       struct why *why);
/* turn_hold.c: a submitter's words held, if they may name a student. */
bool reply_hold(struct reply *reply);

/* What was written about that challenge: one plan, one transaction's part. */
enum outcome reply_about(struct judging *judging, int64_t id,
                         struct slice words, struct why *why);

/* --- turn_round.c: several challenges in one answer, line by line --- */

/* Has a line a number at its front? Thanks and greetings have none. */
bool reply_has_number(struct slice words);
/*
 * Does the answer to one challenge's letter speak of another one, too? It does
 * with a tag ("CH-6: done"), or with a bare number before one of these words.
 * "1 DONE" or "1. STEP call them" may well be about steps: that stays here.
 */
bool reply_names_another(struct judging *judging, struct slice words);
/* The words up to the first number are about own; 0: about none. */
enum outcome reply_to_lines(struct judging *judging, int64_t own,
                            struct slice rest, struct why *why);
/* An answer to a daily letter. */
enum outcome reply_to_round(struct judging *judging, struct slice rest,
                            struct why *why);

/* --- turn_triage.c: the coordinator's words --- */

/* A word of triage; all of them make one event at the end. False: no such
 * word. */
bool reply_gather(struct reply *reply, const struct action *action);
/* Is all there that this ending needs? False: a line asks for it. */
bool reply_may_end(struct reply *reply, const struct action *action);
/* Into the other challenge: submitters, words, and where answers go. */
enum outcome reply_merge(struct reply *reply, const struct action *action,
                         struct why *why);
/* What an action that was done changes beside the challenge. */
enum outcome reply_settle(struct reply *reply, const struct action *action,
                          struct why *why);
/* The words of triage that were gathered, as one event. */
enum outcome reply_route(struct reply *reply, struct why *why);

#endif
