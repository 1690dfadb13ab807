/*
 * actions_days.h - the day of a part, and what it says of when (only for
 * actions_settle.c and actions_days.c).
 */
#ifndef PARSERS_ACTIONS_DAYS_H
#define PARSERS_ACTIONS_DAYS_H

#include "parsers/actions_parts.h"

/* "was repaired Saturday": may it be the weekday that was? */
bool day_may_be_past(const struct actor *actor, const struct part *part);
/* "Mañana reparamos la cerca": no past, whatever the verb looks like. */
bool day_is_tomorrow_or_next(const struct actor *actor,
                             const struct date_span *span);
/* "Feb 22", when that is to come: no day on which something was done. */
bool day_is_ahead(const struct actor *actor, const struct part *part,
                  const struct date_span *span);
/* "1 done by the 27th", "backlog cleared by 12/18": a plan in few words. */
bool day_is_stated_due(const struct actor *actor, const struct part *part,
                       const struct date_span *span);
/* "done on Friday": the one that was. */
bool day_is_past_weekday(const struct actor *actor,
                         const struct date_span *span);
/* "Pencil in 10/16 for step 3". */
bool day_is_for_step(const struct actor *actor, const struct part *part,
                     const struct date_span *span);
/* "cambiamos" is both "we change" and "we changed". */
bool part_is_either_tense(const struct actor *actor, const struct part *part);
/* "#3: 12/22", "step 1 -> Dec 11": nothing but the day behind the step. */
bool part_is_only_day(const struct actor *actor, const struct part *part,
                      const struct date_span *span);
/* "I report to the cabinet on Feb 9": the step's own verb, by its day. */
bool part_is_present_plan(const struct actor *actor, const struct part *part,
                          int32_t day);

#endif
