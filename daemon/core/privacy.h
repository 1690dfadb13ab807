/*
 * privacy.h - words that may say who a student is, and a wish for a name to
 * stay with the coordinator. English and Spanish. Pure.
 *
 * Source: FERPA as DOMAIN.md section 3 has it. This only warns: a letter waits
 * for the coordinator's look, nothing is refused or changed. So it leans to
 * silence where staff are named, whom every report names, and to a warning
 * where a name stands beside a word for a child, a parent, a plan (IEP, 504),
 * discipline or health; at initials with a grade, student numbers, and dates
 * of birth.
 */
#ifndef CORE_PRIVACY_H
#define CORE_PRIVACY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/policy.h"

enum {
	PRIVACY_REASONS_MAX = 6,
	PRIVACY_TEXT_LIMIT = 64 * 1024	/* bytes read; the rest is not */
};

/*
 * Why the text may name a student: sentences that hold none of its words, each
 * once; returns how many, 0 for none. Names on the roster, of schools and of
 * the writer (or NULL) are no students'.
 */
size_t privacy_identifiers(struct slice text, const struct policy *policy,
                           const char *writer, struct arena *arena,
                           const char *reasons[PRIVACY_REASONS_MAX]);

/* "Please do not show my name", "es confidencial": of the writer's own. */
bool privacy_wants_hidden(struct slice text, struct arena *arena);

#endif
