/*
 * store.h - the log, in one SQLite file: the only place that outlives a turn.
 *
 * A turn is one transaction: store_begin, what it reads and writes,
 * store_commit. While many mails wait, each is a savepoint inside a shared
 * transaction. To write outside a transaction ends the program. Every text
 * returned is copied into the arena given, or into the sized arrays of the
 * struct.
 *
 * Errors: OUTCOME_LATER (the file is locked by another program for longer
 * than the busy time), OUTCOME_SETUP (disk full, no permission, damaged, made
 * by a newer Clearway), OUTCOME_BAD (the schema or the state forbids it: a
 * second verdict, a Message-ID used before, an open challenge without wake_at,
 * an assigned one without owner). After an error roll back: the file is as it
 * was. An error may end the whole transaction; then all that follows in it
 * fails, the commit too.
 *
 * History and letters are only ever added to; triggers in schema.sql refuse
 * everything else. A visit may ask the store and change what it sees.
 */
#ifndef IO_STORE_H
#define IO_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "core/challenge.h"
#include "core/route.h"

struct store;

/*
 * Opens or makes the file (mode 0600) and brings its schema up to date
 * (PRAGMA user_version), one transaction a migration. WAL, synchronous=FULL,
 * foreign_keys=ON, trusted_schema=OFF, a small page cache (the daemon's memory
 * stays under 40 MB), busy_timeout 10 s.
 */
enum outcome store_open(const char *path, struct store **store,
                        struct why *why);
enum outcome store_open_read_only(const char *path, struct store **store,
                                  struct why *why);
void store_close(struct store *store);		/* NULL is allowed */

enum outcome store_begin(struct store *store, struct why *why); /* IMMEDIATE */
enum outcome store_commit(struct store *store, struct why *why);
void store_rollback(struct store *store);	/* nothing open: nothing done */
enum outcome store_savepoint(struct store *store, struct why *why);
enum outcome store_release(struct store *store, struct why *why);
void store_rollback_savepoint(struct store *store);

/* --- small things kept under a name: baseline, install id, counters --- */

/* *value is NULL where the name is not set. */
enum outcome store_meta(struct store *store, const char *name,
                        struct arena *arena, char **value, struct why *why);
enum outcome store_set_meta(struct store *store, const char *name,
                            const char *value, struct why *why);
/* The next number under that name: 1, 2, ...; never given twice. */
enum outcome store_next_number(struct store *store, const char *name,
                               int64_t *number, struct why *why);

/* --- mail: every mail ever seen, and what became of it --- */

enum verdict {
	VERDICT_NONE,		/* seen, not settled yet */
	VERDICT_FILED,		/* opened a challenge */
	VERDICT_REPLY,
	VERDICT_DUPLICATE,
	VERDICT_AUTOMATIC,
	VERDICT_BOUNCE,
	VERDICT_OWN,
	VERDICT_REFUSED,
	VERDICT_SET_ASIDE,	/* could not be read; a person looks */
	VERDICT_UNKNOWN_SENDER,	/* held for the coordinator */
	VERDICT_BASELINE,	/* was there before the first start */
	VERDICTS
};

const char *verdict_name(enum verdict verdict);	/* "set aside" */
bool verdict_parse(struct slice name, enum verdict *verdict);

struct mail_key {		/* where a mail stands; RFC 3501 2.3.1.1 */
	const char *mailbox;	/* the source's name and folder */
	int64_t uidvalidity;	/* 0 for a Maildir */
	int64_t uid;		/* a Maildir's: a hash of the file's name */
};

struct mail_row {
	int64_t id;
	char *mailbox;
	int64_t uidvalidity;
	int64_t uid;
	int64_t size;		/* bytes */
	int64_t received_at;	/* INTERNALDATE, or the file's time */
	int64_t seen_at;
	int32_t tries;
	enum verdict verdict;
	bool settled;		/* moved, or left, as the config says */
	int64_t challenge;	/* or 0 */
	int64_t duplicate_of;	/* another mail's id, or 0 */
	char *message_id;
	char *from;
	char *subject;
	char *sha256;
	char *reasons;		/* a sentence a line */
};

/* row->id is 0 where that mail was never seen. */
enum outcome store_mail_find(struct store *store, const struct mail_key *key,
                             struct arena *arena, struct mail_row *row,
                             struct why *why);
enum outcome store_mail_get(struct store *store, int64_t id,
                            struct arena *arena, struct mail_row *row,
                            struct why *why);
/* The highest UID known there, 0 if none. */
enum outcome store_mail_highest(struct store *store, const char *mailbox,
                                int64_t uidvalidity, int64_t *uid,
                                struct why *why);
/*
 * Notes that the mail is about to be read, for the first time or again, before
 * anything parses it: *tries counts this one. Commit before parsing.
 */
enum outcome store_mail_try(struct store *store, const struct mail_key *key,
                            int64_t size, int64_t received_at, int64_t now,
                            int64_t *id, int32_t *tries, struct why *why);
/* Takes one try back: the machine was to blame, not the mail. */
enum outcome store_mail_untry(struct store *store, int64_t id,
                              struct why *why);
/*
 * Keeps the raw bytes: size bytes from the start of the open file fd, streamed
 * in pieces. The same bytes (sha256) are kept once.
 */
enum outcome store_mail_keep(struct store *store, int64_t id, int fd,
                             int64_t size, const char *sha256,
                             struct why *why);
/* Writes the raw bytes to fd; OUTCOME_BAD if they are not kept. */
enum outcome store_mail_raw(struct store *store, int64_t id, int fd,
                            struct why *why);
/* Another mail with the same bytes that has been dealt with; 0: none. */
enum outcome store_mail_same(struct store *store, int64_t id,
                             const char *sha256, int64_t *other,
                             struct why *why);

struct mail_verdict {
	enum verdict verdict;
	int64_t challenge;
	int64_t duplicate_of;
	const char *message_id;
	const char *from;
	const char *subject;
	const char *reasons;
	const char *said;	/* hash of Message-ID, sender, date and text,
				   or NULL: not to be compared */
};

/*
 * A mail dealt with already that says the same, though it came another way
 * (an alias and a list) and its bytes differ in what was added on the way.
 */
enum outcome store_mail_said(struct store *store, int64_t id,
                             const char *said, int64_t *other,
                             struct why *why);

/* Exactly one verdict each; OUTCOME_BAD if it has one (release first). */
enum outcome store_mail_settle(struct store *store, int64_t id,
                               const struct mail_verdict *verdict,
                               struct why *why);
/* The mail stands where it shall: nothing more is to be done on the server. */
enum outcome store_mail_done(struct store *store, int64_t id,
                             struct why *why);
/*
 * Takes a mail of which nothing has come (set aside, unknown sender, refused,
 * automatic, baseline) to be tried again; OUTCOME_BAD for any other.
 */
enum outcome store_mail_release(struct store *store, int64_t id,
                                struct why *why);
/* An inbound Message-ID seen before: its mail's challenge, or 0. */
enum outcome store_mail_challenge(struct store *store, const char *message_id,
                                  int64_t *challenge, struct why *why);

struct mail_filter {
	bool any_verdict;
	enum verdict verdict;
	int64_t challenge;	/* or 0 */
	int64_t since_at;	/* or 0 */
	int64_t most;		/* rows; 0: all */
};

typedef enum outcome store_mail_visit(void *context,
                                      const struct mail_row *row,
                                      struct why *why);
/* Newest first. Rows live until the visit returns. */
enum outcome store_mail_each(struct store *store,
                             const struct mail_filter *filter,
                             store_mail_visit *visit, void *context,
                             struct why *why);

/* --- challenges --- */

/* Gives challenge->id, the next never used. */
enum outcome store_challenge_add(struct store *store,
                                 struct challenge *challenge,
                                 struct why *why);
enum outcome store_challenge_save(struct store *store,
                                  const struct challenge *challenge,
                                  struct why *why);
/* OUTCOME_BAD where there is none. */
enum outcome store_challenge_get(struct store *store, int64_t id,
                                 struct challenge *challenge,
                                 struct why *why);
/* The first with wake_at <= now and id > after, by id; 0: none. */
enum outcome store_challenge_due(struct store *store, int64_t now,
                                 int64_t after, int64_t *id, struct why *why);
/* The earliest wake_at of all; 0: none. */
enum outcome store_challenge_next(struct store *store, int64_t *wake_at,
                                  struct why *why);

struct challenge_filter {
	bool open_only;
	bool has_state;
	enum challenge_state state;
	const char *type;	/* or NULL */
	const char *school;
	const char *owner;
	const char *person;	/* owner, submitter, or a step's assignee */
	int32_t due_by;		/* a pending step due by then; or DAY_NONE */
	int64_t changed_since;	/* or 0 */
	bool practice;		/* those of practice, in place of the log's */
};

typedef enum outcome store_challenge_visit(void *context,
                                           const struct challenge *challenge,
                                           struct why *why);
enum outcome store_challenge_each(struct store *store,
                                  const struct challenge_filter *filter,
                                  store_challenge_visit *visit, void *context,
                                  struct why *why);	/* by id */

/* --- history: what happened, append-only --- */

struct history_row {
	int64_t id;
	int64_t challenge;
	int64_t at;
	const char *actor;	/* address, "clearway", or "operator" */
	const char *event;	/* event_name(): "step moved" */
	const char *text;	/* one or more lines for a person */
	int64_t mail;		/* that caused it, or 0 */
	const char *evidence;	/* how the sender was known */
	enum challenge_state before;
	enum challenge_state after;
};

enum outcome store_history_add(struct store *store,
                               const struct history_row *row,
                               struct why *why);
typedef enum outcome store_history_visit(void *context,
                                         const struct history_row *row,
                                         struct why *why);
enum outcome store_history_each(struct store *store, int64_t challenge,
                                store_history_visit *visit, void *context,
                                struct why *why);	/* oldest first */

/* --- what the log teaches about words (core/route.h) --- */

/* The words of the challenge's report, in place of those kept before. */
enum outcome store_words_keep(struct store *store, int64_t challenge,
                              const char *const *words, size_t count,
                              struct why *why);
/* For a redaction: the challenge teaches nothing any more. */
enum outcome store_words_forget(struct store *store, int64_t challenge,
                                struct why *why);
/*
 * Counts anew what the challenges that a person has routed teach about these
 * words, so that what was corrected, withdrawn or redacted counts no more.
 */
enum outcome store_learned(struct store *store, const char *const *words,
                           size_t count, struct arena *arena,
                           struct learned *learned, struct why *why);

/* --- similar challenges --- */

enum similar {
	SIMILAR_CONFIRMED,	/* addressed sufficiently: what helped? */
	SIMILAR_OPEN		/* may be about the same */
};

/*
 * Up to `most` challenges about the same, the likest first: of the same type
 * with a word in common, or of another with three words of their reports.
 * Ranked by the words' rarity in the log (FTS5's bm25). Practice is left out.
 */
enum outcome store_similar(struct store *store,
                           const struct challenge *challenge,
                           enum similar similar, int64_t *ids, size_t most,
                           size_t *count, struct why *why);

/* --- the outbox: letters as final bytes --- */

enum letter_status {
	LETTER_WAITING, LETTER_SENT, LETTER_FAILED, LETTER_DROPPED,
	LETTER_STATUSES
};

struct letter_row {
	int64_t id;
	int64_t challenge;	/* or 0 */
	int64_t serial;		/* the challenge's, or a global one */
	const char *kind;	/* letter_name(): "follow-up" */
	const char *message_id;	/* without < >; unique for ever */
	const char *sender;	/* envelope; empty for <> */
	const char *recipient;	/* envelope */
	int64_t made_at;
	int64_t due_at;		/* not before; then the next retry */
	int32_t tries;
	enum letter_status status;
	int64_t sent_at;
	const char *reply;	/* the server's last word */
	struct slice bytes;	/* RFC 5322, CRLF; empty in lists */
};

enum outcome store_letter_add(struct store *store,
                              const struct letter_row *row, int64_t *id,
                              struct why *why);
/* The letter tells of that challenge, which is not (only) its own; said once
 * or more often. */
enum outcome store_letter_tells(struct store *store, int64_t id,
                                int64_t challenge, struct why *why);
/* The waiting letter due first, with its bytes; row->id 0: none by now. */
enum outcome store_letter_next(struct store *store, int64_t now,
                               struct arena *arena, struct letter_row *row,
                               struct why *why);
/* When the next waiting letter is due; 0: none waits. */
enum outcome store_letter_next_at(struct store *store, int64_t *due_at,
                                  struct why *why);
enum outcome store_letter_sent(struct store *store, int64_t id, int64_t now,
                               const char *reply, struct why *why);
/* From waiting or failed; never once it was sent or dropped. */
enum outcome store_letter_later(struct store *store, int64_t id,
                                int64_t due_at, const char *reply,
                                struct why *why);
enum outcome store_letter_failed(struct store *store, int64_t id,
                                 enum letter_status status, int64_t now,
                                 const char *reply, struct why *why);
/* By Message-ID, ours or the one a provider gave it; row->id 0: none. */
enum outcome store_letter_find(struct store *store, const char *message_id,
                               struct arena *arena, struct letter_row *row,
                               struct why *why);
/* A second Message-ID under which the letter travels. */
enum outcome store_letter_alias(struct store *store, int64_t id,
                                const char *message_id, struct why *why);
/*
 * Message-IDs of the letters on a challenge to a person, oldest first, without
 * those that failed or were dropped. If there are more than `most`: the first,
 * then the newest.
 */
enum outcome store_letter_thread(struct store *store, int64_t challenge,
                                 const char *recipient, struct arena *arena,
                                 const char **message_ids, size_t most,
                                 size_t *count, struct why *why);
/* How many letters were made since that time: to recipient (NULL: to any),
 * on that challenge (0: any). */
enum outcome store_letter_count(struct store *store, const char *recipient,
                                int64_t challenge, int64_t since_at,
                                int64_t *count, struct why *why);
/* How many were sent since that time, likewise; "@school.org" (lower case)
 * stands for every recipient there. For the governor. */
enum outcome store_letter_sent_count(struct store *store,
                                     const char *recipient, int64_t challenge,
                                     int64_t since_at, int64_t *count,
                                     struct why *why);
typedef enum outcome store_letter_visit(void *context,
                                        const struct letter_row *row,
                                        struct why *why);
/* status LETTER_STATUSES: all; challenge 0: all. Oldest first. */
enum outcome store_letter_each(struct store *store, enum letter_status status,
                               int64_t challenge, store_letter_visit *visit,
                               void *context, struct why *why);

/* --- nudges: what a person's next round will say --- */

struct nudge_row {
	int64_t challenge;
	char person[ADDRESS_MAX];
	char kind[KEY_MAX];	/* nudge_name(): "due soon" */
	int32_t step;		/* or 0; of "away" the day of return */
	int64_t at;
};

/* The same (challenge, person, kind, step) once: adding again only renews at. */
enum outcome store_nudge_add(struct store *store, const struct nudge_row *row,
                             struct why *why);
/* Every nudge on that challenge is gone: somebody moved, or it closed. Only
 * what came of a meeting is still asked for ("outcome"). */
enum outcome store_nudge_clear(struct store *store, int64_t challenge,
                               struct why *why);
/* What the one was to hear is for the other to hear, but for what they are
 * asked as somebody who raised a challenge. */
enum outcome store_nudge_move(struct store *store, const char *from,
                              const char *to, struct why *why);
/*
 * The first person, by address, who has nudges and no round on that civil day
 * or later; NULL: nobody.
 */
enum outcome store_round_next(struct store *store, int32_t today,
                              struct arena *arena, char **person,
                              struct why *why);
/* The day of that person's last round; DAY_NONE: there was none. */
enum outcome store_round_last(struct store *store, const char *person,
                              int32_t *day, struct why *why);
enum outcome store_round_nudges(struct store *store, const char *person,
                                struct nudge_row *rows, size_t most,
                                size_t *count, struct why *why);
/* The person's round of that day is made: the nudges that it took, as
 * store_round_nudges gives them, are gone. */
enum outcome store_round_done(struct store *store, const char *person,
                              int32_t today, size_t shown, struct why *why);

/* --- taking back what a mail changed (store_undo.c) --- */

struct undo_row {
	int64_t id;		/* given by store_undo_add */
	int64_t bond;		/* of what goes together; 0: its own */
	int64_t at;
	const char *actor;
	int64_t mail;		/* or 0 */
	int64_t challenge;
	int64_t letters_from;	/* letters made: after this one, */
	int64_t letters_to;	/* up to this one */
	int64_t history_to;	/* the challenge's history ended there */
	int64_t undone_at;	/* or 0 */
	struct challenge *before;	/* NULL: another program kept it */
};

/* Gives row->id and, where it is 0, row->bond. Rows go after two days. */
enum outcome store_undo_add(struct store *store, struct undo_row *row,
                            struct why *why);
/* Newest first, also those undone. */
enum outcome store_undo_list(struct store *store, int64_t since_at,
                             struct arena *arena, struct undo_row *rows,
                             size_t most, size_t *count, struct why *why);
enum outcome store_undo_done(struct store *store, int64_t id, int64_t now,
                             struct why *why);
/* The last letter of all, the last line of that history; 0: none. */
enum outcome store_letter_last(struct store *store, int64_t *id,
                               struct why *why);
enum outcome store_history_last(struct store *store, int64_t challenge,
                                int64_t *id, struct why *why);
/* The challenges that ended as duplicates of this one, by id. */
enum outcome store_challenge_joined(struct store *store, int64_t id,
                                    int64_t *ids, size_t most, size_t *count,
                                    struct why *why);

/* --- removing words for good (store_redact.c) --- */

struct redaction_row {
	int64_t challenge;
	int64_t at;
	const char *actor;
	const char *reason;	/* kept; it must hold none of the words */
	int64_t mail;		/* that asks for it, with its quotes; or 0 */
};

struct redacted {		/* how many */
	int64_t lines;		/* of the history */
	int64_t mails;
	int64_t letters;
};

/*
 * The words of its history, mails, letters and follow-ups, and what is kept to
 * search in them or to take changes back. Letters that wait are dropped. The
 * challenge itself is blanked by the caller (EVENT_REDACTED) and saved after.
 */
enum outcome store_redact(struct store *store,
                          const struct redaction_row *row,
                          struct redacted *redacted, struct why *why);
/* After the commit: the log of changes is emptied, too. *all is false while
 * another program still reads; then its next checkpoint does it. */
enum outcome store_forget(struct store *store, bool *all, struct why *why);
/* When its words were last removed; 0: never. */
enum outcome store_redacted_last(struct store *store, int64_t challenge,
                                 int64_t *at, struct why *why);

/* --- for doctor, backup and tests --- */

/*
 * A copy of this moment as one file (mode 0600), put in place when complete;
 * the daemon may go on meanwhile. Only an older backup is overwritten. Not
 * within a transaction.
 */
enum outcome store_backup(struct store *store, const char *path,
                          struct why *why);
/*
 * SQLite's own checks, and what must be true of mails, challenges and letters.
 * OUTCOME_BAD: something is wrong, a sentence a line in the report.
 */
enum outcome store_verify(struct store *store, struct text *report,
                          struct why *why);

#endif
