#include "tests/sim/helper_world.h"

static const char *const addresses[WORLD_ALL] = {
	"coordinator@riverbend.example",
	"owner1@riverbend.example", "owner2@riverbend.example",
	"owner3@riverbend.example",
	"chief1@riverbend.example", "chief2@riverbend.example",
	"chief3@riverbend.example",
	"teacher1@riverbend.example", "teacher2@riverbend.example",
	"teacher3@riverbend.example", "teacher4@riverbend.example",
	"helper@riverbend.example", "parent@home.example",
};
static const char *const other_addresses[WORLD_ALL] = {
	"c@home.example", "o1@home.example", "o2@home.example",
	"o3@home.example", "h1@home.example", "h2@home.example",
	"h3@home.example", "t1@home.example", "t2@home.example",
	"t3@home.example", "t4@home.example", "helper@home.example",
	"PARENT@home.example",
};

/* The clock is put forward and back in the middle of the worlds. */
static const struct zone_change changes[] = {
	{ INT64_MIN / 2, -5 * 3600 },
	{ INT64_C(1772953200), -4 * 3600 },
	{ INT64_C(1793512800), -5 * 3600 },
	{ INT64_C(1805007600), -4 * 3600 },
};

uint64_t
world_random(struct world *world)
{
	world->random ^= world->random << 13;
	world->random ^= world->random >> 7;
	world->random ^= world->random << 17;
	return world->random;
}

int32_t
world_pick(struct world *world, int32_t below)
{
	return (int32_t)((world_random(world) >> 16) % (uint64_t)below);
}

bool
world_one_in(struct world *world, int32_t n)
{
	return world_pick(world, n) == 0;
}

const char *
world_address(const struct world *world, int32_t person)
{
	(void)world;
	return addresses[person];
}

int32_t
world_person(const struct world *world, const char *address)
{
	const struct person *person = policy_person(&world->policy,
	                                            slice_of(address));

	return person != NULL ? (int32_t)(person - world->people)
	                      : WORLD_STRANGER;
}

static void
make_people(struct world *world)
{
	for (int32_t i = 0; i < WORLD_PEOPLE; i++)
		world->people[i] = (struct person){
			.name = addresses[i], .address_count = 2,
			.addresses = { addresses[i], other_addresses[i] },
			.roles = ROLE_STAFF,
		};
	world->people[WORLD_COORDINATOR].roles = ROLE_COORDINATOR;
	for (int32_t i = WORLD_FIRST_OWNER; i < WORLD_FIRST_LINE; i++) {
		struct person *owner = &world->people[i];

		owner->roles = ROLE_OWNER;
		/* Backups and managers may well point in a circle. */
		if (world_one_in(world, 2))
			owner->backup = addresses[world_pick(world,
			                          WORLD_FIRST_SUBMITTER)];
		if (world_one_in(world, 2))
			owner->manager = addresses[world_pick(world,
			                           WORLD_FIRST_SUBMITTER)];
	}
	for (int32_t i = 0; i < WORLD_LINE; i++) {
		world->people[WORLD_FIRST_LINE + i].roles =
			world_one_in(world, 2) ? ROLE_DIT : ROLE_LEADERSHIP;
		world->line[i] = addresses[WORLD_FIRST_LINE + i];
	}
}

/* Single holidays, a break of two weeks, and for the other one some more. */
static void
make_holidays(struct world *world, size_t *closed, size_t *more)
{
	int32_t pause = world->first_day + world_pick(world, WORLD_DAYS);

	for (int32_t day = world->first_day - 60;
	     day < world->first_day + 2 * WORLD_DAYS; day++) {
		bool is_closed = world_one_in(world, 25) ||
		                 (day >= pause && day < pause + 14);

		if (is_closed && *closed < WORLD_CLOSED_MOST)
			world->closed[(*closed)++] = day;
		else
			is_closed = false;
		if (is_closed || (world_one_in(world, 12) &&
		                  *more - *closed < WORLD_CLOSED_MOST))
			world->more_closed[(*more)++] = day;
	}
}

/* None to three venues, one of which may have stopped to meet long ago. */
static size_t
make_venues(struct world *world)
{
	static const char *const keys[] = { "dit", "cabinet", "principals" };
	static const char *const levels[] = { "district", "leadership",
	                                      "school" };
	size_t count = (size_t)world_pick(world, WORLD_VENUES + 1);

	for (size_t i = 0; i < count; i++) {
		int32_t every = 1 + world_pick(world, 30);
		int32_t day = world->first_day - 40;
		size_t n = 0;

		for (; n < WORLD_MEETINGS_MOST; n++, day += every)
			world->meetings[i][n] = day * INT64_C(86400) +
				(12 + world_pick(world, 10)) * 3600;
		world->venues[i] = (struct venue){
			.key = keys[i], .name = keys[i], .level = levels[i],
			.keeper = addresses[WORLD_COORDINATOR],
			.meeting_count = n, .meetings_at = world->meetings[i],
		};
	}
	world->types[0] = (struct type){
		.key = "staffing", .label = "Staffing",
		.venue = count > 0 && world_one_in(world, 2)
		       ? keys[world_pick(world, (int32_t)count)] : NULL,
	};
	return count;
}

void
world_init(struct world *world, uint64_t number)
{
	size_t closed = 0;
	size_t more = 0;

	*world = (struct world){
		.random = (number + 1) * UINT64_C(0x9e3779b97f4a7c15),
	};
	for (int i = 0; i < 8; i++)
		world_random(world);
	world->first_day = 20400 + world_pick(world, 500);
	make_people(world);
	make_holidays(world, &closed, &more);
	world->policy = (struct policy){
		.district = "Riverbend Public Schools",
		.address = "clearway@riverbend.example",
		.authserv_id = world_one_in(world, 2) ? "mx.example" : NULL,
		.language = "en",
		.coordinator = addresses[WORLD_COORDINATOR],
		.person_count = WORLD_PEOPLE, .people = world->people,
		.type_count = 1, .types = world->types,
		.venue_count = make_venues(world), .venues = world->venues,
		.line_count = (size_t)world_pick(world, WORLD_LINE + 1),
		.line = world->line,
		.waits = {
			.triage = world_pick(world, 4),
			.accept = world_pick(world, 5),
			.first_step = world_pick(world, 6),
			.update = world_pick(world, 12),
			.due_soon = world_pick(world, 4),
			.answer = world_pick(world, 8),
			.reminders = world_pick(world, 4),
			.answer_reminders = world_pick(world, 4),
			.agenda = world_pick(world, 4),
		},
		.calendar = {
			.change_count = sizeof(changes) / sizeof(changes[0]),
			.changes = changes,
			.closed_count = closed, .closed = world->closed,
			.send_from = 7 * 60 + 30, .send_until = 17 * 60,
		},
	};
	world->school = (struct school){
		.name = "Lincoln",
		.designee = world_one_in(world, 4) ? NULL
		          : addresses[world_pick(world, WORLD_PEOPLE)],
	};
	world->policy.school_count = 1;
	world->policy.schools = &world->school;
	world->policy.waits.recheck = world_one_in(world, 2) ? 0
	                            : 1 + world_pick(world, 30);
	world->policy.beyond = world_one_in(world, 2) ? NULL
	                     : addresses[WORLD_ASSIGNEE];
	world->with_holidays = world->policy;
	world->with_holidays.calendar.closed_count = more;
	world->with_holidays.calendar.closed = world->more_closed;
}

/* Absences overlap, cover in circles, and cover for those who are out. */
static void
plan_absence(struct world *world, int32_t day)
{
	int32_t from = day + world_pick(world, 5);

	if (world->planned_count == WORLD_ABSENCES)
		return;
	world->planned[world->planned_count++] = (struct absence){
		.person = addresses[world_pick(world, WORLD_PEOPLE)],
		.first_day = from,
		.last_day = from + world_pick(world, 12),
		.cover = world_one_in(world, 4) ? ""
		       : addresses[world_pick(world, WORLD_FIRST_SUBMITTER)],
	};
}

const char *
world_morning(struct world *world, int32_t day)
{
	const char *leaver = NULL;
	size_t count = 0;

	if (world_one_in(world, 6))
		plan_absence(world, day);
	for (size_t i = 0; i < world->planned_count; i++)
		if (world->planned[i].first_day <= day &&
		    world->planned[i].last_day >= day)
			world->today[count++] = world->planned[i];
	world->policy.absences = world->today;
	world->policy.absence_count = count;
	/* The coordinator stays, whoever else goes. */
	if (world->policy.departure_count < WORLD_GONE &&
	    world_one_in(world, 90)) {
		leaver = addresses[1 + world_pick(world, WORLD_PEOPLE - 1)];
		world->gone[world->policy.departure_count++] =
			(struct departure){ leaver, world_one_in(world, 3) ? ""
				: addresses[world_pick(world,
				            WORLD_FIRST_SUBMITTER)] };
		world->policy.departures = world->gone;
	}
	world->with_holidays.absences = world->policy.absences;
	world->with_holidays.absence_count = world->policy.absence_count;
	world->with_holidays.departures = world->policy.departures;
	world->with_holidays.departure_count = world->policy.departure_count;
	return leaver;
}

void
world_report(struct world *world, struct challenge *report)
{
	int32_t first = world_pick(world, WORLD_SUBMITTERS);
	int32_t count = 1 + world_pick(world, 3);

	*report = (struct challenge){ 0 };
	if (count > 1 && world_one_in(world, 2))
		count = 1;
	if (world_one_in(world, 40))
		count = 0;
	for (int32_t i = 0; i < count; i++) {
		int32_t who = WORLD_FIRST_SUBMITTER +
		              (first + i) % WORLD_SUBMITTERS;

		if (i == 0 && world_one_in(world, 4))
			who = WORLD_STRANGER;
		COPY_TEXT(report->submitters[i].party.address,
		          slice_of(addresses[who]));
	}
	report->submitter_count = count;
	COPY_TEXT(report->school, SLICE("Lincoln"));
	if (world_one_in(world, 4))
		COPY_TEXT(report->control, SLICE("external"));
	if (world_one_in(world, 2))
		COPY_TEXT(report->owner, slice_of(addresses[world_pick(world,
		          WORLD_FIRST_LINE)]));
}

enum who { WHO_OWNER, WHO_COORDINATOR, WHO_SUBMITTER, WHO_ASSIGNEE,
	WHO_CLEARWAY };

/* What people say; a kind listed twice is said twice as often. */
static const struct habit {
	enum event_kind kind;
	enum who who;
} habits[] = {
	{ EVENT_REPORTED, WHO_SUBMITTER },
	{ EVENT_DETAIL_ADDED, WHO_SUBMITTER },
	{ EVENT_ROUTED, WHO_COORDINATOR },
	{ EVENT_ROUTED, WHO_COORDINATOR },
	{ EVENT_ROUTED, WHO_COORDINATOR },
	{ EVENT_TAKEN, WHO_OWNER },
	{ EVENT_TAKEN, WHO_OWNER },
	{ EVENT_PASSED, WHO_OWNER },
	{ EVENT_REASSIGNED, WHO_OWNER },
	{ EVENT_STEP_PLANNED, WHO_OWNER },
	{ EVENT_STEP_PLANNED, WHO_OWNER },
	{ EVENT_STEP_DONE, WHO_ASSIGNEE },
	{ EVENT_STEP_DONE, WHO_OWNER },
	{ EVENT_STEP_MOVED, WHO_OWNER },
	{ EVENT_NOTED, WHO_OWNER },
	{ EVENT_ASKED, WHO_OWNER },
	{ EVENT_ANSWERED, WHO_SUBMITTER },
	{ EVENT_UNDERSTOOD, WHO_OWNER },
	{ EVENT_DECIDED, WHO_OWNER },
	{ EVENT_SECURED, WHO_OWNER },
	{ EVENT_ADDRESSED, WHO_OWNER },
	{ EVENT_ADDRESSED, WHO_OWNER },
	{ EVENT_SUFFICIENT, WHO_SUBMITTER },
	{ EVENT_SUFFICIENT, WHO_SUBMITTER },
	{ EVENT_SUFFICIENT, WHO_OWNER },
	{ EVENT_PARTLY, WHO_SUBMITTER },
	{ EVENT_INSUFFICIENT, WHO_SUBMITTER },
	{ EVENT_WITHDRAWN, WHO_SUBMITTER },
	{ EVENT_ENDED, WHO_COORDINATOR },
	{ EVENT_FOLLOWED_UP, WHO_COORDINATOR },
	{ EVENT_FOLLOWED_UP, WHO_COORDINATOR },
	{ EVENT_DISCUSSED, WHO_COORDINATOR },
	{ EVENT_ESCALATED, WHO_COORDINATOR },
	{ EVENT_BOUNCED, WHO_CLEARWAY },
	{ EVENT_TICKED, WHO_CLEARWAY },
};

static int32_t
find_actor(struct world *world, const struct challenge *challenge,
           enum who who)
{
	int32_t n = challenge->submitter_count;

	if (world_one_in(world, 10))
		return world_pick(world, WORLD_ALL);
	switch (who) {
	case WHO_OWNER:
		return challenge->owner[0] == '\0' ? WORLD_COORDINATOR
		     : world_person(world, challenge->owner);
	case WHO_SUBMITTER:
		return n == 0 ? WORLD_STRANGER
		     : world_person(world, challenge->submitters[
		                    world_pick(world, n)].party.address);
	case WHO_ASSIGNEE:
		return WORLD_ASSIGNEE;
	case WHO_COORDINATOR:
	case WHO_CLEARWAY:
		break;
	}
	return WORLD_COORDINATOR;
}

static void
fill_event(struct world *world, const struct challenge *challenge,
           int32_t today, struct event *event)
{
	int32_t n = challenge->submitter_count;
	int32_t recipient = world_pick(world, WORLD_ALL);

	event->step.number = 1 + world_pick(world, challenge->step_count + 1);
	event->step.due = today - 5 + world_pick(world, 40);
	if (world_one_in(world, 8))
		event->step.due = DAY_NONE;
	COPY_TEXT(event->step.text, SLICE("look at it"));
	if (world_one_in(world, 3))
		COPY_TEXT(event->step.who, slice_of(addresses[WORLD_ASSIGNEE]));
	event->owner = addresses[world_pick(world, WORLD_FIRST_LINE)];
	if (world_one_in(world, 8))
		event->owner = "";
	event->type = world_one_in(world, 2) ? "staffing" : NULL;
	event->ending = (enum ending)(1 + world_pick(world, ENDINGS - 1));
	event->duplicate_of = event->ending == ENDING_DUPLICATE ? 7 : 0;
	event->recipient = addresses[recipient];
	event->answer = (enum answer)world_pick(world, ANSWERS);
	event->whom = n > 0 ? challenge->submitters[world_pick(world, n)]
	                      .party.address : "somebody";
	if (world_one_in(world, 2) && challenge->owner[0] != '\0')
		event->recipient = challenge->owner;
	else if (world_one_in(world, 2) && n > 0)
		event->recipient = challenge->submitters[0].party.address;
}

void
world_event(struct world *world, const struct challenge *challenge,
            int32_t today, struct event *event, struct sender *sender)
{
	const struct habit *habit = &habits[world_pick(world,
		(int32_t)(sizeof(habits) / sizeof(habits[0])))];
	int32_t actor = find_actor(world, challenge, habit->who);

	*event = (struct event){ .kind = habit->kind };
	fill_event(world, challenge, today, event);
	*sender = (struct sender){
		.address = world_one_in(world, 4) ? other_addresses[actor]
		                                  : addresses[actor],
		.person = actor < WORLD_PEOPLE ? &world->people[actor] : NULL,
		.has_token = !world_one_in(world, 6),
		.is_authenticated = !world_one_in(world, 6),
	};
	event->actor = sender->address;
}
