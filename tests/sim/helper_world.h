/*
 * helper_world.h - a random district of a few people, for the simulation.
 *
 * All that is random follows from the world's number, so that a world in which
 * something broke can be looked at again.
 */
#ifndef TESTS_SIM_HELPER_WORLD_H
#define TESTS_SIM_HELPER_WORLD_H

#include "core/event.h"

enum {
	WORLD_OWNERS = 3, WORLD_LINE = 3, WORLD_SUBMITTERS = 4,
	WORLD_COORDINATOR = 0,		/* places in world.people */
	WORLD_FIRST_OWNER = 1,
	WORLD_FIRST_LINE = WORLD_FIRST_OWNER + WORLD_OWNERS,
	WORLD_FIRST_SUBMITTER = WORLD_FIRST_LINE + WORLD_LINE,
	WORLD_ASSIGNEE = WORLD_FIRST_SUBMITTER + WORLD_SUBMITTERS,
	WORLD_PEOPLE,
	WORLD_STRANGER = WORLD_PEOPLE,	/* a submitter not on the roster */
	WORLD_ALL,
	WORLD_DAYS = 180,
	WORLD_CLOSED_MOST = 80,
	WORLD_VENUES = 3,
	WORLD_MEETINGS_MOST = 60,
	WORLD_ABSENCES = 60,	/* in a world's time */
	WORLD_GONE = 3
};

struct world {
	uint64_t random;
	int32_t first_day;
	struct person people[WORLD_PEOPLE];
	const char *line[WORLD_LINE];
	int32_t closed[WORLD_CLOSED_MOST];
	int32_t more_closed[2 * WORLD_CLOSED_MOST];
	struct venue venues[WORLD_VENUES];
	int64_t meetings[WORLD_VENUES][WORLD_MEETINGS_MOST];
	struct type types[1];
	struct absence planned[WORLD_ABSENCES];	/* some are over, some to come */
	size_t planned_count;
	struct absence today[WORLD_ABSENCES];	/* those that hold today */
	struct departure gone[WORLD_GONE];
	struct school school;
	struct policy policy;
	struct policy with_holidays;	/* the same, more days closed */
};

void world_init(struct world *world, uint64_t number);

uint64_t world_random(struct world *world);
/* 0 to below - 1. */
int32_t world_pick(struct world *world, int32_t below);
bool world_one_in(struct world *world, int32_t n);

/* Where we write to that person. */
const char *world_address(const struct world *world, int32_t person);
/* Whose address that is; WORLD_STRANGER for one not on the roster. */
int32_t world_person(const struct world *world, const char *address);

/*
 * A new day: people are out and come back. The address of somebody who has
 * just left for good, or NULL.
 */
const char *world_morning(struct world *world, int32_t day);

/* A new challenge, by one to three submitters (rarely by none). */
void world_report(struct world *world, struct challenge *report);

/*
 * Something that somebody might say at that time, rightly or wrongly, known
 * well or badly. The event's strings live as long as the world.
 */
void world_event(struct world *world, const struct challenge *challenge,
                 int32_t today, struct event *event, struct sender *sender);

#endif
