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
	bool redacts;			/* words are removed for good */
	enum letter_kind answers;	/* the letter it answers; LETTER_KINDS:
					   none that we know */
	int64_t answers_at;		/* when that letter was made; or 0 */
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

/* turn_review_said.c: the marks of a mail that answers the monthly review;
 * *said: there were any; *rest is what it says besides. */
enum outcome turn_review_said(struct judging *judging, struct slice text,
                              bool *said, struct slice *rest,
                              struct why *why);

/* A line for each part of the config that the process is made from: its name
 * and a hash of how it is printed. In turn->arena. */
const char *turn_process_sections(struct turn *turn);
/* The names of the parts whose line differs, or is there only once. */
const char *turn_process_differing(struct turn *turn, const char *before,
                                   const char *after);
/* The page about the process, to that person. */
enum outcome turn_process_write(struct turn *turn, const char *to,
                                const char *in_reply_to, int64_t now,
                                struct why *why);
/* turn_process_said.c: an answer to the request to approve the process. */
enum outcome turn_process_said(struct judging *judging, struct why *why);
/* Does the mail only ask how it works? Then it is answered. */
enum outcome turn_process_asked(struct judging *judging, bool *asked,
                                struct why *why);

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

/* The words of the report into context->words, read anew from the mail that is
 * kept; with those of the challenges joined with it. */
enum outcome turn_recall_report(struct turn *turn, int64_t challenge,
                                struct letter_context *context,
                                struct why *why);

/* The new words of a mail that is kept; none where it is not. */
enum outcome turn_recall_mail(struct turn *turn, int64_t mail,
                              struct slice *words, struct why *why);

/* --- turn_hold.c: what may name a student --- */

/* Marks the report as held or sensitive; held, nobody is asked to take it. */
void turn_hold_report(struct judging *judging, struct slice words,
                      struct challenge *filed);
/* What a submitter wrote last about it. */
enum outcome turn_recall_newest(struct turn *turn,
                                const struct challenge *challenge,
                                struct slice *words, struct why *why);

/* --- turn_undo.c: what a mail changed, and back --- */

enum { UNDO_WITHIN = 24 * 3600 };

/*
 * turn_carry_out, with the challenge kept as it was before, so that it can be
 * taken back. *bond ties the acts of one mail that go back together: 0 at the
 * first. *undo is the number to say, 0 where nothing changed.
 */
enum outcome turn_keep_before(struct turn *turn,
                              const struct challenge *before,
                              const struct plan *plan,
                              const struct letter_context *context,
                              const struct sender *sender,
                              struct judging *judging, int64_t mail,
                              int64_t *bond, int64_t *undo, int64_t now,
                              struct why *why);
/*
 * "UNDO" or "UNDO 12" by the sender of the mail: number 0 is their last act,
 * on that challenge if it is not 0. *line says what was done, or why not.
 */
enum outcome turn_undo(struct judging *judging, int64_t number,
                       int64_t challenge, struct letter_line *line,
                       struct why *why);

/* --- turn_triage.c --- */

/*
 * The source, which is about to end as a duplicate, joined with the other: its
 * submitters and words. OUTCOME_BAD, with a sentence: they cannot be joined.
 */
enum outcome turn_join(struct turn *turn, const struct challenge *source,
                       int64_t into, const struct sender *sender,
                       int64_t mail, int64_t *bond, int64_t now,
                       struct why *why);

/* --- turn_morning.c --- */

/* Is it whoever coordinates today? Their round is the morning letter. */
bool turn_is_coordinators(const struct turn *turn, const char *person);
/*
 * Adds to their reminders all that needs their word since yesterday or
 * earlier, mails set aside, patterns, and a review that is missing.
 */
enum outcome turn_morning(struct turn *turn, const char *person, int64_t now,
                          struct letter_item *items, size_t *count,
                          struct letter_context *context, struct why *why);

/* --- turn_redact.c --- */

/* The words of the challenge removed from the store; before it is saved. */
enum outcome turn_redact_words(struct turn *turn, int64_t challenge,
                               const char *actor, const char *reason,
                               int64_t mail, int64_t now, struct why *why);

/* --- turn_desk.c: words that are about no one challenge --- */

/*
 * Takes the lines of UNDO, RELEASE MAIL and DROP MAIL out of the words, does
 * what they say and tells the sender in one letter. *rest is what is left; it
 * is empty where nothing but courtesy was.
 */
enum outcome turn_desk(struct judging *judging, struct slice words,
                       struct slice *rest, struct why *why);

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
