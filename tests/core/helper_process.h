/* helper_process.h - a small district and a challenge in any state. */
#ifndef TESTS_CORE_HELPER_PROCESS_H
#define TESTS_CORE_HELPER_PROCESS_H

#include "core/event.h"

#define COORDINATOR "coordinator@riverbend.example"
#define OWNER "owner@riverbend.example"
#define OWNER_AT_HOME "owner@home.example"
#define BACKUP "backup@riverbend.example"
#define MANAGER "manager@riverbend.example"
#define CHIEF "chief@riverbend.example"
#define BOARD "board@riverbend.example"
#define TEACHER "teacher@riverbend.example"
#define PARENT "parent@home.example"
#define HELPER "helper@riverbend.example"
#define STRANGER "stranger@home.example"

enum { PROCESS_TODAY = 20724 };	/* Monday, 2026-09-28 */

/* Owner and backup stand in for each other; waits differ from one another. */
extern const struct policy process_policy;

/* Nine o'clock, so many days after PROCESS_TODAY. */
int64_t process_at(int32_t days);

/*
 * In that state since this morning, of one submitter (TEACHER), with OWNER as
 * owner where the state has one, and then with one step that is due in ten
 * days; to be looked at tomorrow.
 */
void process_challenge(struct challenge *challenge,
                       enum challenge_state state);
void process_add_submitter(struct challenge *challenge, const char *address);

#endif
