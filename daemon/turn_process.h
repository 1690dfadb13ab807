/*
 * turn_process.h - the written process: its text, its versions, its approval,
 * and the page that whoever asks for help gets.
 */
#ifndef TURN_PROCESS_H
#define TURN_PROCESS_H

#include "core/process.h"
#include "io/store_review.h"
#include "turn.h"

/* What is so now: stage, approval, and which parts of the config are not as
 * they were approved. Lives in turn->arena. */
enum outcome turn_process_facts(struct turn *turn, int64_t now,
                                struct process_facts *facts,
                                struct why *why);

/* The whole text, as Markdown, and its title. */
enum outcome turn_process_text(struct turn *turn, const char *language,
                               int64_t now, struct text *title,
                               struct text *markdown, struct why *why);

/* One sentence where people should know: it is used without approval, or has
 * changed since. "" where all is well. In turn->arena. */
enum outcome turn_process_warning(struct turn *turn, int64_t now,
                                  const char *language, const char **warning,
                                  struct why *why);

/* Keeps this version as a draft and asks executive leadership to approve it,
 * the text attached. */
enum outcome turn_process_submit(struct turn *turn, int64_t now,
                                 int64_t *count, struct why *why);
/* By a leader's word, told at the shell. */
enum outcome turn_process_approve(struct turn *turn, const char *by,
                                  int64_t now, struct why *why);
/* Is the process today word for word what the request that was made then asked
 * to approve, and was none made since? */
enum outcome turn_process_is_as_sent(struct turn *turn, int64_t made_at,
                                     bool *as_sent, struct why *why);

/*
 * By the clock: keeps the version that the config calls approved or practised,
 * the first time it is seen; sends the page to those who have not had it
 * (process.welcome).
 */
enum outcome turn_process_watch(struct turn *turn, int64_t now,
                                int64_t *count, struct why *why);

#endif
