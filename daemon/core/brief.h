/*
 * brief.h - what a decision maker must know about a challenge, part by part.
 *
 * DOMAIN.md section 5, C5 and U1: scope as counts, impact, since when, what
 * the school tried, options, the resource or decision needed. What a report
 * leaves out is asked of whoever raised it and of the school's designee; what
 * they answer is added and never replaces what was said before.
 */
#ifndef CORE_BRIEF_H
#define CORE_BRIEF_H

#include <stdbool.h>

#include "core/challenge.h"
#include "core/report.h"

enum brief_part {
	BRIEF_SCOPE, BRIEF_IMPACT, BRIEF_SINCE, BRIEF_TRIED, BRIEF_OPTIONS,
	BRIEF_NEEDED,
	BRIEF_PARTS
};

/* "scope": also the name of the form's field (parsers/form.h). */
const char *brief_part_name(enum brief_part part);
const char *brief_text(const struct brief *brief, enum brief_part part);
bool brief_is_blank(const struct brief *brief, enum brief_part part);
/*
 * Complete enough to decide upon: who and where, what it prevents, since when
 * and what was tried. Options and needs may be the decision maker's own.
 */
bool brief_is_complete(const struct brief *brief);
/* One blank part of those: it alone is meant by an answer without a label. */
bool brief_only_blank(const struct brief *brief, enum brief_part *part);

/*
 * Adds the words to a part, on a line of their own; words that stand there
 * already are not added again. What does not fit is cut; it is in the mail.
 */
void brief_add(struct brief *brief, enum brief_part part, struct slice words);
/* Questions, answers and details that belong to no part. */
void brief_add_word(struct brief *brief, const char *label,
                    struct slice words);
/* Every part of `more` that is not blank. */
void brief_join(struct brief *brief, const struct brief *more);

/* What a form in that mail says, part by part; false: nothing of it. */
bool brief_of_report(const struct report *report, struct brief *brief);

#endif
