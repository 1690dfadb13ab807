/* route_place.h - which school and scope a text states; for route*.c only. */
#ifndef CORE_ROUTE_PLACE_H
#define CORE_ROUTE_PLACE_H

#include "core/route.h"
#include "core/route_words.h"

enum place_finding {
	PLACE_NONE, PLACE_ONE, PLACE_TIE,
	PLACE_SEVERAL		/* a tie: "Lincoln and Truth both ..." */
};

/*
 * The school that is named most often, of those that are named as schools;
 * behind "from" or "to" it counts half. `sender` is the writer's name, which
 * says nothing. *times: how often it is named.
 */
enum place_finding route_school(const struct policy *policy,
                                const struct words *words,
                                struct slice sender, struct arena *arena,
                                const struct school **school, int *times);

/* The only school whose name begins with the first word, or NULL. */
const struct school *route_school_begun(const struct policy *policy,
                                        const struct words *words);

/* One of route_scopes, the widest that is stated, or NULL. */
const char *route_scope(const struct policy *policy,
                        const struct words *words);
/* The same for what a form's field says: single words will do. */
const char *route_scope_stated(const struct policy *policy,
                               struct slice value, struct arena *arena);

#endif
