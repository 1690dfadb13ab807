/*
 * challenge.h - the vocabulary: a challenge, its steps, and where it stands.
 *
 * Plain values only: strings and steps are fixed in size, so that a challenge
 * can be copied, compared and kept in a plan, and nobody asks who owns it. A
 * text is cut between two characters (copy_text) where it does not fit, and
 * the whole is still in the mail that brought it, which is kept.
 *
 * Times end in _at: seconds since 1970 UTC, 0 for "never". Dates are civil
 * days (base/day.h), DAY_NONE for "no date".
 *
 * Source: DOMAIN.md sections 1, 2 and 5.
 */
#ifndef CORE_CHALLENGE_H
#define CORE_CHALLENGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "base/str.h"

enum challenge_state {
	CHALLENGE_NONE,		/* not in the log yet */
	CHALLENGE_RECEIVED,	/* waits for the coordinator */
	CHALLENGE_ASSIGNED,	/* the owner is asked to take it */
	CHALLENGE_WORKING,	/* taken; steps are under way */
	CHALLENGE_ASKING,	/* addressed, says the owner; submitter asked */
	CHALLENGE_CLOSED,
	CHALLENGE_STATES
};

enum ending {
	ENDING_NONE,
	ENDING_CONFIRMED,	/* addressed sufficiently, says the submitter */
	ENDING_RETURNED,	/* the school can remove it itself */
	ENDING_NOT_ACCEPTED,	/* not one for this process; reason told */
	ENDING_DUPLICATE,
	ENDING_WITHDRAWN,	/* by the submitter */
	ENDING_UNCONFIRMED,	/* no answer; a DIT member decided */
	ENDINGS
};

/* What the submitter says to "has this been addressed sufficiently?" */
enum answer {
	ANSWER_NONE, ANSWER_YES, ANSWER_PARTLY, ANSWER_NO, ANSWER_UNCLEAR,
	ANSWERS
};

enum {			/* sizes of arrays, the NUL included */
	ADDRESS_MAX = 255,	/* RFC 5321 4.5.3.1.3: a path, less < > */
	NAME_SIZE = 128,
	KEY_MAX = 48,		/* of a type, scope, venue or school */
	SUMMARY_MAX = 201,
	STEP_TEXT_MAX = 401,
	BRIEF_MAX = 1501,
	STEPS_MAX = 32,		/* how many, not a size */
	SUBMITTERS_MAX = 8
};

struct party {
	char address[ADDRESS_MAX];	/* lower case */
	char name[NAME_SIZE];		/* may be empty */
};

struct submitter {
	struct party party;
	enum answer answer;	/* to the question that is open now */
	int64_t answered_at;
	bool is_gone;		/* out of reach: left, or letters come back */
	char answered_by[ADDRESS_MAX];	/* who said it in their place: the
					   school's designee, or who talked
					   with them; empty: they did */
};

struct step {
	int32_t number;			/* 1, 2, ...; never used again */
	char text[STEP_TEXT_MAX];
	char who[ADDRESS_MAX];		/* empty: the owner */
	int32_t due;			/* DAY_NONE: no date */
	int32_t first_due;		/* the date it had first */
	int64_t planned_at;
	int64_t done_at;		/* 0 while it is pending */
};

/* What a decision maker must know. Empty texts are still to be asked for. */
struct brief {
	char scope[BRIEF_MAX];		/* who and where: counts, no names */
	char impact[BRIEF_MAX];
	char since[BRIEF_MAX];
	char tried[BRIEF_MAX];
	char options[BRIEF_MAX];
	char needed[BRIEF_MAX];		/* resource or decision needed */
	char added[BRIEF_MAX];		/* questions, answers and details that
					   came later */
};

struct challenge {
	int64_t id;			/* 0 until the store gives one */
	enum challenge_state state;
	enum ending ending;
	char type[KEY_MAX];		/* empty: not known yet */
	char school[NAME_SIZE];		/* as the config names it, or empty */
	char scope[KEY_MAX];		/* classroom, school, several, district */
	char summary[SUMMARY_MAX];	/* neutral, one line */
	bool sensitive;			/* name not shown beyond coordinator */
	char language[8];		/* the submitter's: "en", "es" */
	char owner[ADDRESS_MAX];	/* exactly one from assigned on */
	int32_t submitter_count;
	struct submitter submitters[SUBMITTERS_MAX];
	struct brief brief;
	int32_t step_count;
	struct step steps[STEPS_MAX];
	int32_t next_step;		/* number of the next new step, from 1 */
	int64_t duplicate_of;		/* a challenge's id, or 0 */
	int64_t opened_at;		/* made aware: the mail was filed */
	int64_t entered_at;		/* when the state was entered */
	int64_t changed_at;		/* somebody last moved it forward */
	int64_t asked_at;		/* when the follow-up was last asked */
	int64_t ended_at;
	int64_t wake_at;		/* when to look again; 0 once closed */
	int32_t nudges;			/* reminders since somebody moved */
	int32_t level;			/* how far up the line it has gone */
	int32_t reopened;		/* how often */
	int32_t serial;			/* letters ever written; never restarts */
	char control[KEY_MAX];		/* internal, external: can the district
					   itself remove it? or empty */
	char channel[KEY_MAX];		/* how it was learnt of: email,
					   forwarded, phone, meeting, shell */
	char venue[KEY_MAX];		/* where it is discussed, or empty */
	bool venue_is_chosen;		/* by the coordinator: it stays */
	int64_t discuss_at;		/* when next; 0 once closed */
	bool summary_approved;		/* by the coordinator */
	bool held;			/* may name a student: the letters with
					   its words wait for the coordinator */
	bool practice;			/* not in the log or its figures */
	int64_t understood_at;		/* the owner understood the brief */
	int64_t decided_at;
	char decision[BRIEF_MAX];	/* in the owner's words */
	char secured[BRIEF_MAX];	/* resource that was secured */
	int64_t recheck_at;		/* asked again after closing; or 0 */
	int64_t wait_at;		/* the state's own wait ends; wake_at
					   may be earlier, for a question */
	int64_t question_at;		/* the owner's open question is next
					   brought to mind; 0: none is open */
	int32_t question_nudges;	/* how often it was */
};

/* The names used in the store, in JSON and on the command line. */
const char *challenge_state_name(enum challenge_state state);
const char *ending_name(enum ending ending);
const char *answer_name(enum answer answer);
bool challenge_state_parse(struct slice name, enum challenge_state *state);
bool ending_parse(struct slice name, enum ending *ending);
bool answer_parse(struct slice name, enum answer *answer);

bool challenge_is_open(const struct challenge *challenge);
/* The step with that number, or NULL. */
const struct step *challenge_step(const struct challenge *challenge,
                                  int32_t number);
/* The earliest date of a pending step, or DAY_NONE. */
int32_t challenge_next_due(const struct challenge *challenge);
/* The submitter with that address (any case), or NULL. */
const struct submitter *challenge_submitter(const struct challenge *challenge,
                                            const char *address);

#endif
