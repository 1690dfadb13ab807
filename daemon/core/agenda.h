/*
 * agenda.h - where a challenge is discussed and when, and what a meeting's
 * agenda says of it. Pure.
 *
 * Source: DOMAIN.md section 5, C3, U2, P4. Two promises, asserted in
 * tests/sim: an open challenge has a venue, and a next discussion that lies
 * ahead, as long as any venue of the district still meets; and every open
 * challenge of a venue stands in exactly one list of its agenda.
 */
#ifndef CORE_AGENDA_H
#define CORE_AGENDA_H

#include "base/arena.h"
#include "core/letter.h"
#include "core/policy.h"

/* --- meetings of a venue --- */

/* The first meeting after that instant, or 0. */
int64_t venue_next(const struct venue *venue, int64_t after);
/* The last meeting before that instant, or 0. */
int64_t venue_last(const struct venue *venue, int64_t before);
/* When the agenda of the meeting at that instant is sent; before it. */
int64_t venue_agenda_at(const struct policy *policy, int64_t meeting_at);
/* Does it still meet? Is there such a venue at all? */
bool agenda_any_venue(const struct policy *policy, int64_t now);

/* --- where a challenge is discussed --- */

/*
 * Of the venues that still meet: the one that the coordinator chose; for one
 * that has gone up the line the first of leadership; else that of its type;
 * else the first of its level (of a school's or classroom's challenge: school;
 * else district); else the first. NULL: none meets.
 */
const struct venue *agenda_venue(const struct policy *policy,
                                 const struct challenge *challenge,
                                 int64_t now);
/*
 * Gives an open challenge its venue and the next discussion, where it has none
 * or it is over; takes the discussion from a closed one. Says whether anything
 * changed. The venue of a closed one stays: it hears of the end.
 */
bool agenda_place(struct challenge *challenge, const struct policy *policy,
                  int64_t now);

/* --- an agenda --- */

struct agenda_meeting {
	const struct venue *venue;
	int64_t at;
	int64_t since_at;	/* when the last agenda was due; 0: the first */
	int32_t last_day;	/* of the meeting before; DAY_NONE: the first */
	int64_t now;
	bool is_external;	/* for people from outside, too */
	bool with_practice;	/* the process is being practised */
};

/* The meeting of that venue at that instant. */
void agenda_meeting_init(struct agenda_meeting *meeting,
                         const struct policy *policy,
                         const struct venue *venue, int64_t at, int64_t now);

/*
 * The item of that challenge, false if it does not belong there. Its strings
 * are the challenge's. For people from outside: number, type, school (not of a
 * sensitive one) and an approved summary, nothing else.
 */
bool agenda_item(const struct agenda_meeting *meeting,
                 const struct policy *policy,
                 const struct challenge *challenge, struct letter_item *item);
/* One order for every reader: by list, what is due first, by number. */
int agenda_compare(const void *left, const void *right);

/* --- patterns: "3 schools have reported ... challenges this month" --- */

enum {
	AGENDA_PATTERN_LEAST = 3,	/* schools */
	AGENDA_PATTERN_DAYS = 31
};

struct agenda_tally {
	const struct policy *policy;
	int64_t since_at;
	bool with_practice;
	bool *seen;		/* by type and school */
	size_t *schools;	/* by type: how many */
};

void agenda_tally_init(struct agenda_tally *tally,
                       const struct policy *policy, int64_t now,
                       struct arena *arena);
void agenda_tally_add(struct agenda_tally *tally,
                      const struct challenge *challenge);
/* Sentences for that venue: of its own types; leadership hears of all. */
size_t agenda_patterns(const struct agenda_tally *tally,
                       const struct venue *venue, const char *language,
                       struct arena *arena, const char ***patterns);

#endif
