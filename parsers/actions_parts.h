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
#include "parsers/dates.h"
#include "parsers/sentences.h"
#include "parsers/words.h"

/* What a phrase hints at: actions_cues.c, ..._reply.c and ..._mood.c. */
enum cue {
	CUE_ACCEPT,		/* "I'll take this" */
	CUE_DECLINE,		/* "not mine" */
	CUE_HAND_ON,		/* "please send this to" */
	CUE_POINT_TO,		/* "Kim handles this": where nobody took it */
	CUE_REMOVED,		/* "the obstacle is gone" */
	CUE_LIMITED,		/* "only", "for now", "at Lincoln but not" */
	CUE_WEAK,		/* "OK", "I'll look into it": alone unclear */
	CUE_CLOSE,		/* "please close this" */
	CUE_REQUEST,		/* "can we", "could I" */
	CUE_ADMIN,		/* in a question that no submitter can answer */
	CUE_DEPARTMENT,		/* "payroll", "the nurse" */
	CUE_PLACE,		/* departments and roles: no persons */
	CUE_DONE,		/* "done", "complete" */
	CUE_MOVE,		/* "push", "reschedule" */
	CUE_DROP,		/* "remove", "cancel", "undo" a step */
	CUE_NOT,
	CUE_FUTURE,
	CUE_IF,
	CUE_HOPE,		/* "should", "might", "try to" */
	CUE_DOUBT,		/* "I think", "basically", "supposedly" */
	CUE_UNSURE,		/* "not sure", "no idea" */
	CUE_HEARSAY,		/* "they tell me" */
	CUE_PART,		/* "almost", "half" */
	CUE_DOING,		/* "in progress", "being" */
	CUE_COMMIT,		/* "I will", "I'm going to" */
	CUE_CONTRAST,		/* "but", "still": takes back what was said */
	CUE_START,		/* verbs whose day is not the day it is done */
	CUE_WRONG,		/* "badly", "returned": done, but not well */
	CUE_BROKE,		/* "broke again": it did not last */
	CUE_RETRACT,		/* "never mind", "scratch that" */
	CUES
};

/* The phrases of each cue, or NULL where another table has them. */
extern const char *const *const cue_decisions[CUES];
extern const char *const *const cue_replies[CUES];
extern const char *const *const cue_moods[CUES];

/* actions_cue_find.c. Does any of its phrases stand in words[from, to)? */
bool cue_in(const struct words *words, size_t from, size_t to, enum cue cue);
/* Where, and how long; false if none does. The first, longest. */
bool cue_find(const struct words *words, size_t from, size_t to, enum cue cue,
              size_t *at, size_t *size);
/* How many words the longest of its phrases takes at `at`; or 0. */
size_t cue_at(const struct words *words, size_t at, size_t to, enum cue cue);

/* A set of steps by number. */
struct step_set {
	int32_t count;
	int32_t numbers[STEPS_MAX];
	bool unknown;		/* one is named that does not exist */
	bool loose;		/* "all three": of steps, or of rooms? */
};

/* What a word is to a step's name, worked out once. */
struct gist {
	struct slice stem;
	int32_t value;		/* 4 of "4" and "four"; or -1 */
	bool content;		/* it names something */
};

/* Of every word; actions_named.c. */
struct gist *gists_of(const struct words *words, bool of_step,
                      struct arena *arena);

struct actor;
/* Finds the deeds that steps leave to others, and what they are about. */
void steps_note_caused(struct actor *actor);

/* A note of steps: where in the note it stands. */
struct late {
	struct step_set set;
	size_t from;
	size_t to;
};

struct actor {
	const struct reading_context *context;
	struct words words;
	struct body body;
	struct sentence sentence;	/* the one being read */
	struct arena *arena;
	struct reading *reading;
	struct gist *gists;		/* of words */
	struct words steps[STEPS_MAX];	/* the texts of the steps */
	struct gist *step_gists[STEPS_MAX];
	size_t step_caused[STEPS_MAX];	/* "review" of "have legal review it" */
	struct text note;		/* all that is only told */
	struct text unclear;
	int32_t note_at;		/* its place among the actions; or -1 */
	int32_t unclear_at;
	int32_t sentence_count;
	struct step_set last_set;	/* the steps last spoken of */
	int32_t last_told;		/* in which sentence */
	size_t sentence_begun;
	size_t sentence_before;		/* where the one before begins */
	struct late late;		/* told of steps, until a day follows */
	bool aside;			/* what is only told is left out */
	bool status_list;		/* "1) done": the numbers are steps */
	int32_t noted_at;		/* the last sentence with a note, */
	size_t noted_from;		/* and where in it the note begins */
	int32_t unclear_in;		/* the last sentence not understood */
	int32_t done_at;		/* in which sentence: */
	bool list_told;			/* "What I found:": no plans below */
	int32_t item_at;		/* an item below it: which sentence */
	bool excused_reply;		/* for a late reply */
	bool asks;			/* this sentence is a question, */
	bool answers;			/* the one before it was */
	int32_t excused_at;		/* it begins with an apology: which */
	int32_t announced_at;		/* "another step": in which sentence */
	int32_t asked_at;		/* "Step 2?": the sentence, or 0 */
	bool said_done;			/* "Done!", of what was not said */
	bool passed_on;			/* declined or reassigned */
	bool for_owner;		/* an assistant writes what the owner says */
	bool incapable;		/* "we have no staff": a refusal's reason */
	bool wavers;		/* "I might take it" */
	bool wants_owner;	/* "change the owner": who is said elsewhere */
	bool refused_barely;	/* "DECLINE": the reason is said elsewhere */
	bool note_meant;		/* by the command's word */
	int32_t news;			/* how much the note is (remarks.h) */
	bool contradicted;		/* "removed", "well, except at" */
	bool conditional;		/* the sentence opens with "pending" */
};

/* Is it said of one place or part only: "at Lincoln", "for the 3rd graders"? */
bool is_one_place(const struct words *words, size_t from, size_t to);

/* Adds an action; NULL, and marked, when there are too many. */
struct action *actor_add(struct actor *actor, enum action_kind kind);
void actor_note(struct actor *actor, size_t from, size_t to);
/* A note that stands, though the challenge is refused. */
void actor_note_meant(struct actor *actor, size_t from, size_t to);
void actor_unclear(struct actor *actor, size_t from, size_t to);
/* A day was given: the last note, of that step's being late, says no more. */
void actor_supersede(struct actor *actor, int32_t step);
/* A copy of what stands there, without marks at its ends. */
struct slice actor_text(struct actor *actor, size_t from, size_t to);
void actor_add_step(struct actor *actor, size_t from, size_t to);
/*
 * Does a new item with a day of its own begin behind words[at], a comma or, if
 * asked for, a conjunction? *next: where.
 */
bool plan_parts(const struct actor *actor, size_t from, size_t at, size_t to,
                bool conjunctions, size_t *next);
/* "call the vendor by 3/10, order lunches by 3/17": a step each. */
void plan_add_items(struct actor *actor, size_t from, size_t to,
                    bool conjunctions);
bool actor_has(const struct actor *actor, enum action_kind kind);
bool actor_has_step(const struct actor *actor, int32_t number);

/*
 * A reference at `at` ("step 2", "1-3", "both", "the last one"): how many words,
 * 0 if none stands there.
 */
size_t steps_at(const struct actor *actor, size_t at, size_t from, size_t to,
                struct step_set *set);

/* What words say of a step without its number; actions_named.c. */
struct naming {
	int32_t number;		/* the one step that they name, or 0 */
	bool said_done;
	bool several;		/* more than one fits: none is meant for sure */
	uint64_t own;		/* which of the first 64 words are the step's */
};

void step_named(const struct actor *actor, size_t from, size_t to,
                struct naming *naming);

/* Is the step's own verb told as something that has happened? */
bool step_told(const struct actor *actor, size_t from, size_t to,
               int32_t number);

/* Which step these few words are of, and of no other; 0: none. */
int32_t step_mentioned(const struct actor *actor, size_t from, size_t to);

enum { PARTS_MOST = 48 };

/* A clause, and the steps that it speaks of. */
struct part {
	size_t begin;
	size_t end;
	size_t ref_begin;
	size_t ref_end;		/* ref_begin: none by number */
	struct step_set set;
	uint64_t own;		/* of the first 64 words, those of the step */
	bool named;		/* by wording */
	bool several;		/* wording that fits more than one */
	bool stated_done;
	bool named_too;		/* "2) the carts are in": besides its number */
	bool follows;		/* "so that one goes to Feb 19" */
};

/* Cuts the sentence; how many parts. actions_clauses.c */
size_t parts_cut(struct actor *actor, struct part *parts, size_t most);

/* What holds for the whole sentence: is it asked, doubted, taken back? */
struct mood {
	bool question;
	bool conditional;
	bool doubted;
	bool exception;		/* "everything but 4" */
	bool request;
	bool broke;		/* "was fixed and then broke", "only the
				   signature is missing" */
	bool negated_front;	/* "don't mark 2 done" */
};

/* "because", "so that", "ya que": a reason, which is part of what it is for. */
bool clause_is_reason(const struct words *words, size_t at, size_t to);

/* ": no", "- pending", "(not yet)" at `at`: what stands before it is not so. */
bool mark_denies(const struct words *words, size_t at, size_t to);

struct mood mood_of(const struct actor *actor);	/* actions_mood.c */

/* actions_settle.c */
bool part_has(const struct actor *actor, const struct part *part,
              enum cue cue);
/* The date of a part: behind the reference, or before it. */
int32_t part_date(const struct actor *actor, const struct part *part,
                  struct date_span *span);
/* How many words stand beside the reference. */
size_t part_spoken(const struct actor *actor, const struct part *part);
bool part_says_done(const struct actor *actor, const struct part *part);
/* Nothing beside the step but a day that was: "and 2 this morning". */
bool part_is_elliptic(const struct actor *actor, const struct part *part);
/* "The rooms get tested on Friday": no past, whatever the verb looks like. */
bool part_gets_done(const struct actor *actor, const struct part *part);
void part_add_done(struct actor *actor, const struct part *part);
void part_add_due(struct actor *actor, const struct part *part, int32_t day);
void part_settle(struct actor *actor, const struct part *part,
                 const struct mood *mood);

/* actions_meant.c: words of done that are neither a wish nor another's? */
bool part_is_meant(const struct actor *actor, const struct part *part);

/* actions_front.c: "This is Dale from the warehouse": who writes is known. */
bool front_introduces(struct actor *actor);
/*
 * Leaves out what is only announced or thanked for in front, and ends the
 * sentence where a command or a question of its own begins.
 */
void front_prepare(struct actor *actor);

/* actions_neighbours.c: does it speak of a step, however? */
bool part_has_steps(const struct part *part);
/* "Step 1, the staplers, is done": what stands between is its text. */
void parts_take_apposition(const struct words *words, struct part *parts,
                           size_t count);
/* Gives each part what it leaves to its neighbours. */
void parts_complete(struct actor *actor, struct part *parts, size_t count);

/* actions_follow.c: of the step just spoken of. "so that's done" */
bool part_is_pronoun_done(const struct actor *actor, const struct part *part);
/* "so that one goes to Feb 19" */
bool part_is_pronoun_dated(const struct actor *actor, const struct part *part);
/* "Make it March 12", "Step 2? Done.", "So is step 1.": dealt with? */
bool actor_read_moved(struct actor *actor, const struct mood *mood);
bool actor_read_answered(struct actor *actor);
/* "and so does step 2": the day of the step before, for this one. */
bool actor_read_day_too(struct actor *actor, const struct part *part);
/* actions_bare.c: "Asked.", "Drilled it.", which one step only can mean. */
bool actor_read_bare(struct actor *actor, const struct mood *mood);
bool actor_ask_oneself(struct actor *actor, const struct part *part,
                       size_t count);
bool actor_read_so_too(struct actor *actor, const struct part *parts,
                       size_t count, size_t at);

/* The readers: true if the sentence has been dealt with. */
bool actor_read_decision(struct actor *actor);
bool actor_read_command(struct actor *actor);
bool actor_read_triage(struct actor *actor);	/* a coordinator's */
bool actor_read_roster(struct actor *actor);	/* actions_roster.c */
bool actor_read_steps(struct actor *actor);
bool actor_read_listed(struct actor *actor);
void actor_read_prose(struct actor *actor);

/* actions_talk.c: too weak to mean anything, or done, but not what. */
bool actor_read_weak(struct actor *actor);
/* "Here is the plan:" */
bool talk_is_heading(struct actor *actor);
/* Words that speak of nothing in particular. */
bool talk_is_empty(const struct actor *actor);
/* "please call me", "please mark it": a request that no mail can grant. */
bool talk_requests(const struct actor *actor);
/* Told by others, or only believed, that something is as it should be. */
bool talk_claims(const struct actor *actor);
/* "Will check with my boss and get back to you": neither yes nor no. */
bool talk_defers(const struct actor *actor);

/* actions_chat.c: of family, food, holidays: no news of the challenge. */
bool chat_is(const struct actor *actor, size_t from, size_t to);
/* Never, whatever else is said. */
bool chat_is_news(const struct actor *actor, size_t from, size_t to);
/* "Third shift did it Sunday": of the step that is done. */
bool chat_elaborates(const struct actor *actor, size_t from, size_t to);
/* "Sorry for the delay, we had a bus in a ditch": why, beside an action. */
bool chat_excuses(const struct actor *actor);
/* "Every office has the new cards", beside "the obstacle is gone". */
bool chat_proves(const struct actor *actor, size_t from, size_t to);
/* "FYI the door is wet inside": news beside a refusal, and no reason. */
bool chat_informs(const struct actor *actor, size_t from, size_t to);
/* "The lift failed inspection Tuesday": so too, by the weight of its words. */
bool chat_adds(const struct actor *actor, size_t from, size_t to);

/* actions_removed.c */
bool actor_read_removed(struct actor *actor);
/* Is "removed" taken back by this sentence? Then it is remembered. */
void actor_heed_contradiction(struct actor *actor);

/* actions_due.c: behind DUE. */
bool actor_read_due(struct actor *actor, size_t from);

/* actions_step_command.c: behind STEP; "a third step: ...", "my plan: ..." */
bool actor_read_step(struct actor *actor, size_t from);
bool actor_read_plan(struct actor *actor);

/*
 * Parts of prose. Does somebody take it (actions_accept.c), or pass it on
 * (actions_passing.c)? *behind: where a promise may follow.
 */
bool actor_read_accept(struct actor *actor, size_t *behind);
/* "It's not in my job description, but I'll take it": only the end counts. */
void actor_heed_last_word(struct actor *actor);
bool actor_points_to(const struct actor *actor);
/* actions_office.c: is a department or role named; and nothing else? */
bool office_in(const struct words *words, size_t from, size_t to);
bool actor_names_only_office(const struct actor *actor);
/* "Office of Technology" on a line of its own, below what was said. */
bool office_signs(const struct actor *actor);
bool actor_refuses(const struct actor *actor);
bool actor_read_passing(struct actor *actor);
void actor_reassign(struct actor *actor, struct slice name);
/* actions_promise.c: a step for each promise with a day; a list in a line. */
bool actor_read_promises(struct actor *actor, size_t from);
bool actor_read_inline_list(struct actor *actor);

/* A step for each part of what is promised that has a day of its own. */
void promise_add(struct actor *actor, size_t from, size_t to,
                 struct slice who, int32_t due);
/* Where the promise ends: a new thought without a day is none of it. */
size_t promise_end(const struct actor *actor, size_t from, size_t to);
/* Is the promise at `at` one: neither taken back nor hoped for? */
bool promise_is_firm(const struct actor *actor, size_t from, size_t at,
                     size_t size, size_t to);
/* actions_promise_forms.c: "I'm ordering them tomorrow", "nate cole will". */
bool promise_going_on(struct actor *actor);
bool promise_low_name(struct actor *actor);
/* "I write to the teacher by Friday", "el 19 entrego ...", "pediré ...". */
bool promise_now(struct actor *actor);
bool promise_spanish(struct actor *actor);

/* actions_lines.c: what a plan begins with, where nothing marks it as one. */
bool line_begins_deed(const struct word *word);
/* A deed on a line of its own beside another, one of them with a day. */
bool line_is_item(const struct actor *actor);

/* actions_people.c: the name that stands at `from`, or empty. */
struct slice person_at(const struct actor *actor, size_t from, size_t to);
/* A person's name or address in words[from, to). */
bool person_find(const struct actor *actor, size_t from, size_t to,
                 struct slice *name);

#endif
