/*
 * answer.h - the submitter's reply to "Has this been addressed sufficiently?"
 *
 * Given are the new words of a mail (parsers/trim.h); lines that are still
 * quoted, greetings, thanks, sign-offs, disclaimers and mottoes are left out
 * here too. English and Spanish, also mixed. Never ANSWER_NONE.
 *
 *   yes      stated now, on their own authority, with nothing left over
 *   partly   some of it done and some not, or better but not enough
 *   no       nothing changed, worse, came back, denied
 *   unclear  everything else: somebody asks once more, in a short letter
 *
 * A yes closes a challenge, so a yes that is not meant is the one mistake that
 * must not happen: whatever is not understood beside it makes it unclear.
 *
 * Limits: of a text longer than WORDS_LIMIT (parsers/words.h) the beginning is
 * read, and it is never a yes. Time is linear in the text.
 */
#ifndef PARSERS_ANSWER_H
#define PARSERS_ANSWER_H

#include "base/arena.h"
#include "base/str.h"
#include "core/challenge.h"

enum answer answer_read(struct slice text, struct arena *arena);

#endif
