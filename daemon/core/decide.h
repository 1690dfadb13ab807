/*
 * decide.h - what happens next: THE TABLE.
 *
 * The whole of the process is one pure function over states and events. It
 * reads no clock, does no I/O, allocates nothing and cannot fail: every state
 * answers every event, if only by keeping it in the history. Whoever calls it
 * carries out the plan. Who may say what was asked before (core/event.h).
 *
 * Rules that never break (DESIGN section 3) and are asserted in tests/sim:
 * only a submitter's yes or a DIT member's documented conversation confirms;
 * every open challenge has somebody whose move it is and a wake_at; silence
 * goes up the line and never closes.
 */
#ifndef CORE_DECIDE_H
#define CORE_DECIDE_H

#include "core/event.h"
#include "core/letter.h"

enum {
	PLAN_LETTERS_MAX = 64, PLAN_NUDGES_MAX = 64,
	DECIDE_TOP_WEEK = 5	/* school days between two words to the top */
};

struct plan_letter {
	enum letter_kind kind;
	char to[ADDRESS_MAX];
	int32_t serial;			/* with the challenge: the Message-ID */
	unsigned news;			/* enum letter_news, of PROGRESS */
	enum letter_item_kind stuck;	/* of ESCALATION */
	char stuck_with[ADDRESS_MAX];
};

struct plan_nudge {
	enum letter_item_kind kind;
	char to[ADDRESS_MAX];
	int32_t step;			/* or 0 */
};

struct plan {
	struct challenge challenge;	/* as it shall be stored */
	bool moved;			/* nudges of before are void */
	int32_t letter_count;
	struct plan_letter letters[PLAN_LETTERS_MAX];
	int32_t nudge_count;
	struct plan_nudge nudges[PLAN_NUDGES_MAX];
};

/* A plan that changes nothing yet. */
void plan_init(struct plan *plan, const struct challenge *challenge);

/*
 * Adds what the event leads to. Several events of one mail go into one plan:
 * a letter of the same kind to the same person is written once.
 */
void decide(struct plan *plan, const struct policy *policy,
            const struct event *event, int64_t now);

/* --- for who carries out a plan, besides the rules --- */

/* The letter of that kind to that person: a new one, or the plan's. */
struct plan_letter *plan_write_to(struct plan *plan, enum letter_kind kind,
                                  const char *to);
/* Letters that a later word of the same mail has made untrue. */
void plan_drop_letters(struct plan *plan, enum letter_kind kind);

/* Whose move it is, as people are there today: an address. Empty only for a closed challenge. */
const char *decide_mover(const struct policy *policy,
                         const struct challenge *challenge);
/* Who is next, the level-th time it goes up the line (from 1). */
const char *decide_up_the_line(const struct policy *policy,
                               const struct challenge *challenge,
                               int32_t level);
/*
 * Is nobody further up than those who were asked already? Then it is brought
 * to the last one's mind and the coordinator's once a week, until it moves.
 */
bool decide_is_at_top(const struct policy *policy,
                      const struct challenge *challenge);

#endif
