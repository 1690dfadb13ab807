/*
 * figures.h - what the log shows about the process, component by component:
 * counts, medians in school days, shares, and the exceptions by number. Pure.
 *
 * Facts for a district's own self-assessment: never a score, and schools are
 * never set against each other. What was confirmed and what was not always
 * stand apart. What was filed in practice is left out here, whoever asks.
 *
 * A challenge belongs to the period if it was open at any time in it; a
 * moment (assigned, addressed, confirmed) if it lies in it.
 *
 *	figures_init(&figures, policy, since, until);
 *	(for each challenge:)
 *	  moments = (struct figures_moments){ 0 };
 *	  figures_hear(&moments, ...);		(each row of its history)
 *	  figures_add(&figures, &challenge, &moments);
 *	count = figures_lines(&figures, &facts, language, arena, lines);
 *
 * Source: DOMAIN.md section 5, C0 to C7 and U1 to U8.
 */
#ifndef CORE_FIGURES_H
#define CORE_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "core/challenge.h"
#include "core/policy.h"

enum {
	FIGURES_DAYS_MOST = 2000,	/* a longer span counts as this */
	FIGURES_LISTED_MOST = 100,	/* numbers; further ones are counted */
	FIGURES_LINES_MAX = 64,
	FIGURES_TYPES_MAX = 201
};

enum figures_span {
	SPAN_ASSIGNED,		/* received to assigned */
	SPAN_ADDRESSED,		/* assigned to addressed */
	SPAN_CONFIRMED,		/* addressed to confirmed */
	SPAN_WHOLE,		/* received to confirmed */
	SPANS
};

enum figures_exception {
	EXCEPTION_NO_TYPE,	/* open, and of no type yet */
	EXCEPTION_NO_OWNER,
	EXCEPTION_NO_VENUE,	/* open, with nowhere to discuss it */
	EXCEPTION_NO_BRIEF,	/* with an owner, and scope or impact blank */
	EXCEPTION_NO_STEP,	/* in work without a dated step */
	EXCEPTION_OVERDUE,
	EXCEPTION_RAISED,	/* gone up the line, still open */
	EXCEPTION_NOT_ASKED,	/* addressed or ended so, nobody asked */
	EXCEPTION_UNCONFIRMED,
	EXCEPTION_CAME_BACK,	/* addressed, then no or partly */
	EXCEPTIONS
};

struct figures_list {
	int64_t count;
	int64_t numbers[FIGURES_LISTED_MOST];
};

struct figures_moments {	/* of one challenge, from its history */
	int64_t assigned_at;	/* first */
	int64_t addressed_at;	/* last */
	bool by_conversation;	/* confirmed by a documented conversation */
};

struct figures {
	const struct policy *policy;
	int32_t since;		/* first and last day */
	int32_t until;
	int64_t in_period;
	int64_t opened;
	int64_t types[FIGURES_TYPES_MAX];	/* the last: none */
	int64_t inside;		/* the district's control */
	int64_t outside;
	int64_t schools;	/* heard from: how many */
	bool heard[1000];
	int64_t assigned;	/* of those opened */
	int64_t owned;		/* in the period, with an owner */
	int64_t placed;		/* open with venue and date */
	int64_t open;
	int64_t briefed;
	int64_t understood;
	int64_t decided;
	int64_t tried;
	int64_t in_work;	/* taken, at some time */
	int64_t with_date;
	int64_t steps;
	int64_t steps_done;
	int64_t steps_on_time;	/* of those done with a date */
	int64_t steps_dated_done;
	int64_t steps_moved;
	int64_t addressed;
	int64_t asked;
	int64_t endings[ENDINGS];
	int64_t conversations;
	int64_t in_place;	/* confirmed; somebody answered for one of
				   those who raised it */
	int64_t secured;
	int32_t days[SPANS][FIGURES_DAYS_MOST + 1];
	int64_t spans[SPANS];
	struct figures_list exceptions[EXCEPTIONS];
};

/* What is not in the challenges themselves. Texts may be NULL. */
struct figures_facts {
	const char *version;
	const char *stage;		/* in words, in that language */
	const char *approved;		/* "October 5, 2026, by ..." */
	const char *changed;		/* since it was approved */
	int64_t versions;		/* kept ones */
	int64_t agendas;		/* sent */
	int64_t reviews_asked;
	int64_t reviews_done;
	const char *missed;		/* months */
	int64_t introduced;		/* people */
	int64_t conversations;		/* written down */
	int64_t progress;		/* letters to those who raised them */
};

struct figures_line {
	const char *component;		/* "C4" */
	const char *key;		/* for programs */
	const char *label;
	const char *value;		/* in words */
	int64_t number;			/* -1: only words */
	int64_t of;			/* of so many; -1: of none */
	const struct figures_list *list;	/* exceptions, or NULL */
};

void figures_init(struct figures *figures, const struct policy *policy,
                  int32_t since, int32_t until);
void figures_hear(struct figures_moments *moments, const char *event,
                  enum challenge_state before, enum challenge_state after,
                  int64_t at);
void figures_add(struct figures *figures, const struct challenge *challenge,
                 const struct figures_moments *moments);

/* Twice the median, so that it is whole; -1 where nothing was counted. */
int64_t figures_median_twice(const struct figures *figures,
                             enum figures_span span);

/* At most FIGURES_LINES_MAX; texts live in the arena or with the figures. */
size_t figures_lines(const struct figures *figures,
                     const struct figures_facts *facts, const char *language,
                     struct arena *arena, struct figures_line *lines);

#endif
