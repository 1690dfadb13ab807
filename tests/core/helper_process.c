#include "tests/core/helper_process.h"

static const struct zone_change changes[] = { { INT64_MIN / 2, 0 } };
static const int32_t closed[] = { PROCESS_TODAY + 3 };
static const char *const line[] = { CHIEF, COORDINATOR, BOARD };

#define PERSON(address, home, ...) \
	{ .name = "", .address_count = 2, .addresses = { address, home }, \
	  __VA_ARGS__ }

static const struct person people[] = {
	PERSON(COORDINATOR, "c@home.example", .roles = ROLE_COORDINATOR),
	PERSON(OWNER, OWNER_AT_HOME, .roles = ROLE_OWNER, .backup = BACKUP,
	       .manager = MANAGER),
	PERSON(BACKUP, "b@home.example", .roles = ROLE_OWNER,
	       .backup = OWNER, .manager = BACKUP),
	PERSON(MANAGER, "m@home.example", .roles = ROLE_OWNER),
	PERSON(CHIEF, "h@home.example", .roles = ROLE_LEADERSHIP),
	PERSON(BOARD, "r@home.example", .roles = ROLE_DIT),
	PERSON(TEACHER, "t@home.example", .roles = ROLE_STAFF),
	PERSON(HELPER, "helper@home.example", .roles = ROLE_STAFF),
};

const struct policy process_policy = {
	.district = "Riverbend Public Schools",
	.address = "clearway@riverbend.example", .language = "en",
	.authserv_id = "mx.riverbend.example",
	.coordinator = COORDINATOR,
	.person_count = sizeof(people) / sizeof(people[0]), .people = people,
	.line_count = sizeof(line) / sizeof(line[0]), .line = line,
	.waits = { .triage = 2, .accept = 3, .first_step = 4, .update = 8,
	           .due_soon = 2, .answer = 5, .reminders = 2,
	           .answer_reminders = 3 },
	.calendar = { .change_count = 1, .changes = changes,
	              .closed_count = 1, .closed = closed,
	              .send_from = 8 * 60, .send_until = 16 * 60 },
};

int64_t
process_at(int32_t days)
{
	return (PROCESS_TODAY + days) * INT64_C(86400) + 9 * 3600;
}

void
process_add_submitter(struct challenge *challenge, const char *address)
{
	COPY_TEXT(challenge->submitters[challenge->submitter_count++]
	          .party.address, slice_of(address));
}

void
process_challenge(struct challenge *challenge, enum challenge_state state)
{
	*challenge = (struct challenge){ .id = 42, .state = state };
	if (state == CHALLENGE_NONE)
		return;
	process_add_submitter(challenge, TEACHER);
	challenge->opened_at = process_at(0) - 3600;
	challenge->entered_at = process_at(0) - 3600;
	challenge->changed_at = process_at(0) - 3600;
	challenge->next_step = 1;
	challenge->serial = 3;
	challenge->wake_at = process_at(1);
	if (state == CHALLENGE_RECEIVED)
		return;
	COPY_TEXT(challenge->owner, slice_of(OWNER));
	challenge->steps[0] = (struct step){
		.number = 1, .text = "Post the vacancy again",
		.due = PROCESS_TODAY + 10, .first_due = PROCESS_TODAY + 10,
		.planned_at = process_at(0) - 3600,
	};
	challenge->step_count = 1;
	challenge->next_step = 2;
	if (state != CHALLENGE_CLOSED)
		return;
	challenge->ending = ENDING_DUPLICATE;
	challenge->duplicate_of = 7;
	challenge->ended_at = process_at(0) - 3600;
	challenge->wake_at = 0;
}
