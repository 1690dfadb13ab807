/*
 * turn_agenda.h - meetings: the agenda to the keeper before each, what came of
 * it afterwards, and every open challenge's next discussion.
 */
#ifndef TURN_AGENDA_H
#define TURN_AGENDA_H

#include "core/agenda.h"
#include "io/store_meeting.h"
#include "turn_private.h"

enum {
	AGENDA_ITEMS_MOST = 2000,
	AGENDA_ASKS_MOST = 2,		/* for what came of a meeting */
	AGENDA_ASKS_AFTER = 2		/* school days between them */
};

/* What an agenda says; lives in the turn's arena. */
struct agenda {
	const struct venue *venue;
	struct agenda_meeting meeting;
	size_t item_count;
	struct letter_item *items;
	size_t pattern_count;
	const char **patterns;
};

/* The agenda of that venue's meeting, as of now. */
enum outcome turn_agenda(struct turn *turn, const struct venue *venue,
                         int64_t at, bool is_external, int64_t now,
                         struct agenda *agenda, struct why *why);
/* The same as the text of the letter's block, for a shell. */
enum outcome turn_agenda_text(struct turn *turn, const struct agenda *agenda,
                              struct text *text, struct why *why);

/* Who gets it: whoever acts for the venue's keeper today. */
const char *turn_agenda_keeper(const struct turn *turn,
                               const struct venue *venue);
/* The letter, or both, and the meeting's row, into the open transaction. */
enum outcome turn_agenda_write(struct turn *turn, const struct venue *venue,
                               int64_t at, int64_t now, struct why *why);

/* When turn_meetings (turn.h) has next something to do; 0: never. */
enum outcome turn_meetings_next(struct turn *turn, int64_t now, int64_t *at,
                                struct why *why);

/* The keeper's answer to an agenda (judging->agenda). */
enum outcome turn_agenda_reply(struct judging *judging, struct why *why);
/*
 * What a keeper says of meetings in answer to a daily letter is recorded;
 * *rest is what is left of the words.
 */
enum outcome turn_agenda_in_round(struct judging *judging,
                                  struct slice *rest, struct why *why);
/*
 * A mail that answers no letter of ours, from somebody who keeps the agenda of
 * a meeting whose outcome is waited for, and that says outright what came of
 * it: recorded as far as the sender is known well enough; *told is then true.
 */
enum outcome turn_agenda_afresh(struct judging *judging, bool *told,
                                struct why *why);
/* Fills what a nudge about a meeting asks; *waits is false once it is told. */
enum outcome turn_agenda_item(struct turn *turn, int64_t challenge,
                              int32_t day, struct letter_item *item,
                              bool *waits, struct why *why);

#endif
