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
 * must not happen: beside a yes whatever sounds like a matter, or like the
 * answer to something else, makes it unclear, and so does what is not
 * understood unless enough of the rest speaks for it. clearway asks once more.
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
