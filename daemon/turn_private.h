/*
 * turn_private.h - what the files of the turn share, and nobody else uses.
 */
#ifndef TURN_PRIVATE_H
#define TURN_PRIVATE_H

#include "turn.h"

enum { JUDGED_WOULD_MAX = 32, JUDGED_REASONS_MAX = 48, TURN_NOTES_MAX = 64 };

/* A mail and all that has been found out about it, while it is judged. */
struct judging {
	struct turn *turn;
	int64_t now;
	int32_t today;
	int64_t mail;			/* its row, or 0 in `explain` */
	const struct report *report;
	struct sender sender;
	int64_t challenge;		/* found or opened; or 0 */
	const char *found_by;		/* or NULL */
	bool is_round;			/* it answers a round */
	enum letter_kind answers;	/* the letter it answers; LETTER_KINDS:
					   none that we know */
	int64_t agenda;			/* it answers that agenda: its letter's
	                                   serial; or 0 */
	enum verdict verdict;
	const char *kind;		/* "report", ... of turn_explanation */
	struct routing routing;
	struct reading reading;
	size_t would_count;
	const char *would[JUDGED_WOULD_MAX];
	size_t reason_count;
	const char *reasons[JUDGED_REASONS_MAX];
};

void judging_would(struct judging *judging, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void judging_reason(struct judging *judging, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* turn_find.c: who wrote, and about which challenge. Fills sender,
 * challenge, found_by and is_round. */
enum outcome turn_find(struct judging *judging, struct why *why);

/* turn_judge.c: the verdict and everything that follows from it, written into
 * the open transaction. */
enum outcome turn_judge(struct judging *judging, struct why *why);

/* turn_reply.c: a reply about a challenge that was found. */
enum outcome turn_reply(struct judging *judging, struct why *why);

/* --- turn_practice.c: the process as a rehearsal --- */

/* Is what is filed now practice? */
bool turn_is_practice(const struct turn *turn);
/*
 * May a letter on that challenge (NULL: on none) go to that address? While the
 * process is practised, and about what was practised for ever, only to the
 * people of process.practice.
 */
bool turn_may_hear(const struct turn *turn, const struct challenge *challenge,
                   const char *to);
/* Says in subject and first line that the letter belongs to practice. */
void turn_mark_practice(const struct turn *turn,
                        const struct challenge *challenge,
                        const char *language, struct text *subject,
                        struct text *markdown);

/* --- turn_carry.c: plans and letters into the open transaction --- */

/* A history line for the event as it was applied. */
enum outcome turn_note(struct turn *turn, int64_t challenge,
                       const struct event *event,
                       const struct sender *sender, int64_t mail,
                       enum challenge_state before,
                       enum challenge_state after, int64_t now,
                       struct why *why);

/*
 * What the history says of the event: its own text and, for a step, its
 * number, what it is, and the old and the new date. Asked before decide.
 */
const char *turn_event_text(struct turn *turn,
                            const struct challenge *challenge,
                            const struct event *event);

/*
 * Stores what the plan changed: challenge, nudges, letters. context: what the
 * letters are about; in_reply_to: the mail that is answered, or NULL. The
 * judging is told what would be done, or NULL.
 */
enum outcome turn_carry_out(struct turn *turn,
                            const struct challenge *before,
                            const struct plan *plan,
                            const struct letter_context *context,
                            const char *in_reply_to,
                            struct judging *judging, int64_t now,
                            struct why *why);

/* What a report says in all: its new words, and the mail it passes on. */
struct slice turn_report_words(struct turn *turn,
                               const struct report *report);

/* One letter's final bytes into the outbox. challenge: NULL for none. */
enum outcome turn_write(struct turn *turn, enum letter_kind kind,
                        const struct challenge *challenge, int64_t serial,
                        const char *to, const struct letter_context *context,
                        const char *in_reply_to, int64_t now,
                        struct why *why);

/*
 * What helped in similar challenges, for an assignment; which open ones may be
 * about the same, for triage; nothing for other letters.
 */
enum outcome turn_similar(struct turn *turn, enum letter_kind kind,
                          const struct challenge *challenge,
                          struct letter_context *context, struct why *why);

/* turn_alert, within the open transaction. */
enum outcome turn_tell(struct turn *turn, const char *key, const char *text,
                       int64_t now, struct why *why);

/* The bytes alone. */
enum outcome turn_compose(struct turn *turn, enum letter_kind kind,
                          const struct challenge *challenge, int64_t serial,
                          const char *to,
                          const struct letter_context *context,
                          const char *in_reply_to, int64_t now,
                          struct text *bytes, const char **message_id,
                          struct why *why);

#endif
