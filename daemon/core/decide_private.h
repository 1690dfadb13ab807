/*
 * decide_private.h - what the rules are made of; only for decide*.c.
 */
#ifndef CORE_DECIDE_PRIVATE_H
#define CORE_DECIDE_PRIVATE_H

#include "core/decide.h"

struct turn_of {			/* what a rule may look at */
	const struct policy *policy;
	const struct event *event;
	int64_t now;
};

typedef void rule(struct plan *plan, const struct turn_of *of);

/* --- decide_plan.c: letters, nudges, states and when to look again --- */

bool plan_same(const char *a, const char *b);	/* addresses, any case */
/* The same person, by any of the addresses the roster lists. */
bool plan_same_person(const struct policy *policy, const char *a,
                      const char *b);
struct step *plan_find_step(struct challenge *challenge, int32_t number);
void plan_forget_answers(struct challenge *challenge);

/* The letter of that kind to that person: a new one, or the plan's. */
struct plan_letter *plan_write_to(struct plan *plan, enum letter_kind kind,
                                  const char *to);
void plan_write_to_submitters(struct plan *plan, enum letter_kind kind,
                              unsigned news);
void plan_tell(struct plan *plan, unsigned news);	/* progress */
/* A question or a closure says more than the progress of the same mail. */
void plan_drop_progress(struct plan *plan);
/* Letters that a later word of the same mail has made untrue. */
void plan_drop_letters(struct plan *plan, enum letter_kind kind);
void plan_nudge(struct plan *plan, enum letter_item_kind kind, const char *to,
                int32_t step);

void plan_set_wake(struct plan *plan, const struct turn_of *of);
/* Somebody moved: reminders begin again, nobody up the line is waited for. */
void plan_moved(struct plan *plan, const struct turn_of *of);
void plan_enter(struct plan *plan, enum challenge_state state,
                const struct turn_of *of);

/* --- decide_line.c: what the clock brings, and who is next --- */

rule rule_tick_received;
rule rule_tick_assigned;
rule rule_tick_working;
rule rule_tick_asking;
rule rule_escalate;

/* --- decide_brief.c: what is asked, answered, understood and decided --- */

rule rule_learn_detail;
rule rule_pass_detail;
rule rule_pass_answer;
rule rule_ask;
rule rule_understand;
rule rule_decide;
rule rule_secure;
/* What the school tried, where a report does not say. */
void plan_ask_designee(struct plan *plan, const struct turn_of *of);

#endif
