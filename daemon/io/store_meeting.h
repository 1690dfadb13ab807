/*
 * store_meeting.h - meetings of venues, what stood on their agendas, and what
 * came of it. Errors as in io/store.h.
 *
 * A meeting's row is added together with its agenda letter, in one
 * transaction, so that no restart writes an agenda twice. A meeting for which
 * nobody was there to write one has a row, too: a missed agenda is to be seen.
 */
#ifndef IO_STORE_MEETING_H
#define IO_STORE_MEETING_H

#include "core/agenda_said.h"
#include "io/store.h"

enum meeting_outcome {
	MEETING_WAITING,	/* for the keeper's word */
	MEETING_EMPTY,		/* nothing was listed that needs one */
	MEETING_RECORDED,
	MEETING_NONE,		/* none discussed, says the keeper */
	MEETING_NOT_TOLD,	/* asked in vain, or the agenda was missed */
	MEETING_OUTCOMES
};

const char *meeting_outcome_name(enum meeting_outcome outcome);

struct meeting_row {
	char venue[KEY_MAX];
	int32_t day;
	int64_t at;
	int64_t agenda_at;		/* written; 0: missed */
	int64_t serial;			/* of the letter for staff, or 0 */
	int64_t serial_external;	/* of the one for guests, or 0 */
	enum meeting_outcome outcome;
	int64_t outcome_at;
	int64_t asked_at;
	int32_t asked;			/* how often */
};

/* OUTCOME_BAD if there is one of that venue on that day already. */
enum outcome store_meeting_add(struct store *store,
                               const struct meeting_row *row,
                               struct why *why);
/* Writes outcome, outcome_at, asked_at and asked. */
enum outcome store_meeting_save(struct store *store,
                                const struct meeting_row *row,
                                struct why *why);
/* row->at is 0 where there is none. */
enum outcome store_meeting_get(struct store *store, const char *venue,
                               int32_t day, struct meeting_row *row,
                               struct why *why);
/* By the serial of either letter. */
enum outcome store_meeting_of_letter(struct store *store, int64_t serial,
                                     struct meeting_row *row,
                                     struct why *why);
/* Those since that day, oldest first; venue NULL: of all; at most `most`. */
enum outcome store_meetings(struct store *store, const char *venue,
                            int32_t since, struct meeting_row *rows,
                            size_t most, size_t *count, struct why *why);
/* Those over by now whose outcome is waited for, oldest first. */
enum outcome store_meetings_waiting(struct store *store, int64_t now,
                                    struct meeting_row *rows, size_t most,
                                    size_t *count, struct why *why);
/* Adds a line to what the keeper said about nothing that was listed. */
enum outcome store_meeting_note(struct store *store, const char *venue,
                                int32_t day, const char *line,
                                struct why *why);

struct discussion_row {
	int64_t challenge;
	const char *list;		/* letter_item_name */
	enum said_kind outcome;		/* SAID_NOTHING: no word yet */
	const char *text;
	int64_t at;
	const char *actor;
};

/* Puts a challenge on that agenda. */
enum outcome store_discussion_add(struct store *store, const char *venue,
                                  int32_t day, int64_t challenge,
                                  const char *list, struct why *why);
/* What came of it; the last word stays, the history has all of them. */
enum outcome store_discussion_set(struct store *store, const char *venue,
                                  int32_t day,
                                  const struct discussion_row *row,
                                  struct why *why);
/* What stood on that agenda, by number; in the arena. */
enum outcome store_discussions(struct store *store, const char *venue,
                               int32_t day, struct arena *arena,
                               struct discussion_row **rows, size_t *count,
                               struct why *why);

/* The first open challenge with id > after whose discussion is over or not
 * set (all: any open one); 0: none. */
enum outcome store_discuss_due(struct store *store, int64_t now, bool all,
                               int64_t after, int64_t *id, struct why *why);
/* The earliest discussion after that instant; 0: none. */
enum outcome store_discuss_next(struct store *store, int64_t after,
                                int64_t *at, struct why *why);

#endif
