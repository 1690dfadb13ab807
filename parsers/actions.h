/*
 * actions.h - what an owner or a coordinator wants done, from their words.
 *
 * Several actions may stand in one mail, in the order in which they are
 * written: as commands, one a line (ACCEPT, DECLINE reason, REASSIGN TO name,
 * STEP text BY date, DONE 2, DONE 1-3, DUE 3 Jan 15, REMOVED, ASK question,
 * NOTE text; of a coordinator also TYPE, SCHOOL, SCOPE, SUMMARY, OWNER or
 * ASSIGN name, SENSITIVE, RETURNED reason, NOT ACCEPTED reason, DUPLICATE OF
 * 17, CONFIRMED and UNCONFIRMED conversation; of a submitter WITHDRAW), or in
 * plain sentences, English or Spanish. Of people rather than one challenge
 * (actions_roster.c): OUT until a day, NAME covers; and of a coordinator
 * HANDOVER name TO name, FOLLOWED UP by phone with name on a day: what was said.
 *
 * What is told but asks for nothing becomes one note. What cannot be read
 * safely becomes one unclear, never a guess: a step_done or a removed that is
 * not meant is as good as impossible. Greetings, thanks and sign-offs are
 * neither.
 *
 * Texts of actions live in the arena. At most READING_ACTIONS_MAX actions are
 * given, then reading->cut is set. Time is linear in the text.
 */
#ifndef PARSERS_ACTIONS_H
#define PARSERS_ACTIONS_H

#include "base/arena.h"
#include "base/str.h"
#include "core/reading.h"

void actions_read(const struct reading_context *context, struct slice text,
                  struct arena *arena, struct reading *reading);

#endif
