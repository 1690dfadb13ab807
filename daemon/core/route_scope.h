/*
 * route_scope.h - the words by which scopes are told; for route_scope*.c only.
 * Lists end with NULL.
 */
#ifndef CORE_ROUTE_SCOPE_H
#define CORE_ROUTE_SCOPE_H

#include "core/policy.h"
#include "core/route_words.h"

extern const char *const scope_ordinals[];	/* "3rd", "third", "tercer" */
extern const char *const scope_numbers[];	/* from two to ten */
extern const char *const scope_schools[];	/* "buildings", "escuelas" */
/* Whose team or department is as large as a grade. */
extern const char *const scope_groups[];

/* The word, with what is shortened written out: "bldg" is "building". */
struct slice scope_meant(const struct word *word);
bool scope_is_number(const struct word *word);
/* Does the word begin the name of one of the schools, as a name? */
bool scope_is_of_school(const struct policy *policy, const struct word *word);

#endif
