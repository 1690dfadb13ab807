/*
 * turn_people.h - who is out, who has left, and who talked with whom: words
 * about people, from a mail or the shell, made durable in the open
 * transaction.
 */
#ifndef TURN_PEOPLE_H
#define TURN_PEOPLE_H

#include "io/store_people.h"
#include "turn_private.h"

/*
 * Who says it, for the history: a mail's sender, or the operator. mail: its
 * row, or 0.
 */
struct word_of {
	const struct sender *sender;
	int64_t mail;
	int64_t now;
};

/*
 * The absence is kept; what the person has to hear goes to the cover from its
 * first day. Whoever stands in gets one letter with what waits. *acts: who
 * acts for them from the first day on.
 */
enum outcome turn_out(struct turn *turn, const struct absence *absence,
                      const struct word_of *by, const char **acts,
                      struct why *why);
/* The person is back; *count: how many absences were ended. */
enum outcome turn_back(struct turn *turn, const char *person,
                       const struct word_of *by, int64_t *count,
                       struct why *why);
/*
 * The person has left: what they own, the steps and roles they have and the
 * letters that wait are the successor's. to NULL or "": whoever acts for them.
 * One letter lists what was taken over. *count: of how many challenges.
 */
enum outcome turn_hand_over(struct turn *turn, const char *leaver,
                            const char *to, const struct word_of *by,
                            const char **successor, int64_t *count,
                            struct why *why);

/* turn_bounce.c: a daily letter did not reach its reader. */
enum outcome turn_lost_reader(struct turn *turn,
                              const struct letter_row *row, const char *text,
                              int64_t mail, int64_t now, struct why *why);

/* The event as it was applied, if it says what came of a follow-up. */
enum outcome turn_keep_followup(struct turn *turn, int64_t challenge,
                                enum challenge_state before,
                                const struct event *event,
                                const struct sender *sender, int64_t mail,
                                int64_t now, struct why *why);
/* What the history says of a conversation. */
const char *turn_followup_text(struct turn *turn, const struct event *event);
/* The one submitter who is meant, by a name, an address or who answers for
 * them: their address; NULL: none, or several. */
const char *turn_followup_whom(const struct turn *turn,
                               const struct challenge *challenge,
                               struct slice name);

/*
 * The lines of a mail that are about people are done and taken out: *rest is
 * what is left, *any whether there were some. Answered by one transcript.
 */
enum outcome turn_people_words(struct judging *judging, struct slice words,
                               struct slice *rest, bool *any,
                               struct why *why);

#endif
