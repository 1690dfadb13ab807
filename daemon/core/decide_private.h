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

/* To whoever acts for that person today. */
struct plan_letter *plan_write_acting(struct plan *plan,
                                      const struct turn_of *of,
                                      enum letter_kind kind, const char *to);
/* To each submitter, or who answers for them; nobody does: not to them. */
void plan_write_to_submitters(struct plan *plan, const struct turn_of *of,
                              enum letter_kind kind, unsigned news);
/* progress */
void plan_tell(struct plan *plan, const struct turn_of *of, unsigned news);
/* A question or a closure says more than the progress of the same mail. */
void plan_drop_progress(struct plan *plan);
void plan_nudge(struct plan *plan, enum letter_item_kind kind, const char *to,
                int32_t step);
void plan_nudge_acting(struct plan *plan, const struct turn_of *of,
                       enum letter_item_kind kind, const char *to,
                       int32_t step);
/* Each submitter whose yes is missing, or who answers for them. */
void plan_nudge_submitters(struct plan *plan, const struct turn_of *of,
                           enum letter_item_kind kind);
/* Does the event's actor speak for the owner? */
bool plan_by_owner(const struct plan *plan, const struct turn_of *of);

void plan_set_wake(struct plan *plan, const struct turn_of *of);
/* wake_at, from the two waits. */
void plan_look_again(struct challenge *challenge);
/* Somebody moved: reminders begin again, nobody up the line is waited for. */
void plan_moved(struct plan *plan, const struct turn_of *of);
void plan_enter(struct plan *plan, enum challenge_state state,
                const struct turn_of *of);

/* --- decide_people.c: people who ask, who leave, who cannot be reached --- */

rule rule_hand_over;
rule rule_bounce;
/* A question was asked: its answer is waited for. */
void plan_wait_for_answer(struct plan *plan, const struct turn_of *of);
/* The owner's open question, where its time has come. */
void plan_ask_again(struct plan *plan, const struct turn_of *of);
/* It was answered, or is no longer of use. */
void plan_drop_question(struct plan *plan);

/* --- decide_log.c: the coordinator's words about the log itself --- */

rule rule_join;
rule rule_release;
rule rule_restore;
rule rule_redact;

/* --- decide_end.c: how it ends, and begins again --- */

rule rule_follow_up;
rule rule_confirm;
rule rule_reopen;
rule rule_followed_up;
rule rule_withdraw;
rule rule_end;
rule rule_recheck;
rule rule_reopen_by_word;
/* The first submitter whose yes is missing and who can be asked, or NULL. */
const char *plan_unanswered(const struct policy *policy,
                            const struct challenge *challenge);
/* Back to the coordinator, who finds an owner. */
void plan_give_to(struct plan *plan, const struct turn_of *of,
                  const char *owner);
void plan_pass_answer(struct plan *plan, const struct turn_of *of);

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
