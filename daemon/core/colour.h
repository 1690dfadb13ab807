/*
 * colour.h - red, amber, green: how a challenge stands, apart from its state.
 *
 * A colour is never shown without its words, so that nobody has to see it.
 *
 *   red      a step's date has passed, or it went up the line, or it came back
 *            after closing and has no step ahead yet
 *   amber    somebody was reminded, or a step is due within waits.due_soon
 *            school days, or there is no step with a date although it was
 *            taken on, or nobody has it yet
 *   green    none of these
 *   none     closed
 */
#ifndef CORE_COLOUR_H
#define CORE_COLOUR_H

#include "core/policy.h"

enum colour { COLOUR_NONE, COLOUR_GREEN, COLOUR_AMBER, COLOUR_RED, COLOURS };

struct standing {
	enum colour colour;
	const char *words;	/* "a step is overdue"; constant, never NULL */
	const char *words_es;
};

struct standing challenge_standing(const struct policy *policy,
                                   const struct challenge *challenge,
                                   int32_t today);

/* "red", "amber", "green", "none"; in Spanish "rojo", ... */
const char *colour_name(enum colour colour, bool spanish);

#endif
