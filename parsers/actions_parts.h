/*
 * actions_parts.h - how actions.c is put together (only for actions*.c).
 *
 * A mail is read sentence by sentence. Each is offered in turn to the readers
 * of commands, of steps that are referred to, and of prose; the first that
 * understands it takes it.
 */
#ifndef PARSERS_ACTIONS_PARTS_H
#define PARSERS_ACTIONS_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "core/reading.h"
#include "parsers/sentences.h"
#include "parsers/words.h"

/* What a phrase hints at. The phrases: actions_cues.c. */
enum cue {
	CUE_ACCEPT,		/* "I'll take this" */
	CUE_DECLINE,		/* "not mine" */
	CUE_HAND_ON,		/* "please send this to": decline or reassign */
	CUE_REMOVED,		/* "the obstacle is gone" */
	CUE_LIMITED,		/* "only", "for now", "at Lincoln but not" */
	CUE_WEAK,		/* "OK", "I'll look into it": alone unclear */
	CUE_CLOSE,		/* "please close this" */
	CUE_DONE,		/* "done", "complete" */
	CUE_MOVE,		/* "push", "reschedule" */
	CUE_DROP,		/* "remove", "cancel", "undo" a step */
	CUE_NOT,
	CUE_FUTURE,
	CUE_IF,
	CUE_HOPE,		/* "should", "might", "try to" */
	CUE_DOUBT,		/* "I think", "basically", "supposedly" */
	CUE_HEARSAY,		/* "they tell me" */
	CUE_PART,		/* "almost", "half" */
	CUE_DOING,		/* "in progress", "being" */
	CUE_REQUEST,		/* "can we", "could I" */
	CUE_ADMIN,		/* in a question that no submitter can answer */
	CUE_COMMIT,		/* "I will", "I'm going to" */
	CUE_PLACE,		/* departments and roles: no persons */
	CUES
};

/* Does any of its phrases stand in words[from, to)? */
bool cue_in(const struct words *words, size_t from, size_t to, enum cue cue);
/* Where, and how long; false if none does. The first, longest. */
bool cue_find(const struct words *words, size_t from, size_t to, enum cue cue,
              size_t *at, size_t *size);
/* How many words the longest of its phrases takes at `at`; or 0. */
size_t cue_at(const struct words *words, size_t at, size_t to, enum cue cue);

struct actor {
	const struct reading_context *context;
	struct words words;
	struct body body;
	struct sentence sentence;	/* the one being read */
	struct arena *arena;
	struct reading *reading;
	struct words steps[STEPS_MAX];	/* the texts of the steps */
	struct text note;		/* all that is only told */
	struct text unclear;
	int32_t note_at;		/* its place among the actions; or -1 */
	int32_t unclear_at;
	bool said_done;			/* "Done!", of what was not said */
	bool passed_on;			/* declined or reassigned */
};

/* Is it said of one place or part only: "at Lincoln", "for the 3rd graders"? */
bool is_one_place(const struct words *words, size_t from, size_t to);

/* Adds an action; NULL, and marked, when there are too many. */
struct action *actor_add(struct actor *actor, enum action_kind kind);
void actor_note(struct actor *actor, size_t from, size_t to);
void actor_unclear(struct actor *actor, size_t from, size_t to);
/* A copy of what stands there, without marks at its ends. */
struct slice actor_text(struct actor *actor, size_t from, size_t to);
void actor_add_step(struct actor *actor, size_t from, size_t to);
bool actor_has_step(const struct actor *actor, int32_t number);

/* A set of steps by number. */
struct step_set {
	int32_t count;
	int32_t numbers[STEPS_MAX];
	bool unknown;		/* one is named that does not exist */
};

/*
 * A reference at `at` ("step 2", "1-3", "both", "the last one"): how many words,
 * 0 if none stands there.
 */
size_t steps_at(const struct actor *actor, size_t at, size_t from, size_t to,
                struct step_set *set);

/* The one step that these words name without a number, or 0; actions_named.c. */
int32_t step_named(const struct actor *actor, size_t from, size_t to,
                   bool *stated_done);

/* The readers: true if the sentence has been dealt with. */
bool actor_read_decision(struct actor *actor);
bool actor_read_command(struct actor *actor);
bool actor_read_triage(struct actor *actor);	/* a coordinator's */
bool actor_read_steps(struct actor *actor);
bool actor_read_listed(struct actor *actor);
void actor_read_prose(struct actor *actor);

/* actions_people.c: a person's name or address in words[from, to). */
bool person_find(const struct actor *actor, size_t from, size_t to,
                 struct slice *name);

#endif
