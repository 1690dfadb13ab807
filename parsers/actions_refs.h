/*
 * actions_refs.h - references to steps, by number and by rank (only for
 * actions_refs.c and actions_ranks.c).
 */
#ifndef PARSERS_ACTIONS_REFS_H
#define PARSERS_ACTIONS_REFS_H

#include "parsers/actions_parts.h"

/* 2 of "2", "2nd", "two"; -1 for other words. */
int32_t step_number(const struct word *word);
/* Adds it, or marks that it does not exist. */
void step_set_add(const struct actor *actor, struct step_set *set,
                  int32_t number);
/* May this word stand before a step: "done 2", "on the rest"? */
bool step_may_follow(const struct word *word);
/* May this word stand behind a step: "2 is", "the rest will"? */
bool step_may_precede(const struct word *word);

/*
 * "both", "all four steps", "the other two", "the first", "the last two" at
 * `at`: how many words; 0 if none stands there.
 */
size_t ranked_steps_at(const struct actor *actor, size_t at, size_t from,
                       size_t to, struct step_set *set);

#endif
