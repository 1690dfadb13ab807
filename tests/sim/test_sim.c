/*
 * Random worlds of half a year: the rules of DESIGN section 3 hold whatever
 * people write, however long they are silent, and however long we slept.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/agenda.h"
#include "core/decide.h"
#include "tests/sim/helper_world.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define IS_SANITIZED 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define IS_SANITIZED 1
#endif

enum {
#ifdef IS_SANITIZED
	WORLDS = 200,
#else
	WORLDS = 4000,
#endif
	CHALLENGES = 3,
	LOOKS = 3,		/* how often a day the daemon looks */
	SLEEP_ONE_IN = 120,	/* days; then it sleeps for a month */
	SLEEP_DAYS = 30
};

/* One challenge as the store would have it, and what the test saw itself. */
struct kept {
	struct challenge challenge;
	bool waits_for[WORLD_ALL];	/* a nudge waits for the next round */
	bool said_yes[WORLD_ALL];	/* since the follow-up was sent */
	int32_t ticks;			/* in vain, since somebody moved */
};

static struct {
	int64_t decisions, letters, rounds, closed, confirmed, reopened,
	        escalated, slept, twice, holidays, refused, placed, listed,
	        rechecked, covered, left;
} seen;

static struct world world;
static uint64_t world_number;
static struct kept kept[CHALLENGES];
static int32_t round_day[WORLD_ALL];	/* of the last round, by person */
static int64_t now;

#define RULE(number, condition) \
	do { \
		if (!(condition)) \
			fail_msg("rule %d in world %llu, day %d, \"%s\" by " \
			         "%s when %s: not " #condition, number, \
			         (unsigned long long)world_number, \
			         calendar_day(&world.policy.calendar, now) - \
			         world.first_day, event_name(event->kind), \
			         event->actor, \
			         challenge_state_name(before->state)); \
	} while (0)

/* One of the submitters, or who answers for one that is out of reach. */
static bool
answers_for(const struct challenge *challenge, int32_t place,
            const char *actor)
{
	const struct submitter *one = &challenge->submitters[place];
	const char *voice = policy_voice(&world.policy, challenge, one);
	int32_t who = world_person(&world, actor);

	return who == world_person(&world, one->party.address) ||
	       (voice != NULL && who == world_person(&world, voice));
}

static bool
is_submitter(const struct challenge *challenge, const char *actor)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (answers_for(challenge, i, actor))
			return true;
	return false;
}

static bool
raised_it(const struct challenge *challenge, const char *actor)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (world_person(&world, actor) == world_person(&world,
		    challenge->submitters[i].party.address))
			return true;
	return false;
}

/* Who has said yes, as the test itself has heard it. */
static void
hear_yes(struct kept *one, const struct plan *plan, const struct event *event)
{
	const struct challenge *before = &one->challenge;
	const char *who = event->kind == EVENT_FOLLOWED_UP &&
	                  event->answer == ANSWER_YES ? event->whom
	                : event->kind == EVENT_SUFFICIENT ? event->actor
	                : NULL;

	if (plan->challenge.reopened != before->reopened ||
	    plan->challenge.asked_at != before->asked_at)
		memset(one->said_yes, 0, sizeof(one->said_yes));
	for (int32_t i = 0; who != NULL && i < before->submitter_count; i++)
		if (answers_for(before, i, who))
			one->said_yes[world_person(&world,
				before->submitters[i].party.address)] = true;
}

/* 1: only the submitters' yes, or a documented conversation, confirms. */
static void
check_closing(struct kept *one, const struct plan *plan,
              const struct event *event)
{
	const struct challenge *before = &one->challenge;
	const struct challenge *after = &plan->challenge;

	hear_yes(one, plan, event);
	if (after->state != CHALLENGE_CLOSED ||
	    before->state == CHALLENGE_CLOSED)
		return;
	seen.closed++;
	RULE(1, after->ending != ENDING_NONE && after->ended_at == now);
	RULE(1, event->kind == EVENT_SUFFICIENT ||
	        event->kind == EVENT_WITHDRAWN || event->kind == EVENT_ENDED ||
	        event->kind == EVENT_FOLLOWED_UP);
	RULE(1, event->kind != EVENT_WITHDRAWN ||
	        after->ending == ENDING_WITHDRAWN);
	if (event->kind != EVENT_SUFFICIENT &&
	    event->kind != EVENT_FOLLOWED_UP)
		return;
	seen.confirmed++;
	RULE(1, after->ending == ENDING_CONFIRMED);
	for (int32_t i = 0; i < after->submitter_count; i++)
		RULE(1, one->said_yes[world_person(&world,
		        after->submitters[i].party.address)]);
}

static int32_t
most_wait(void)
{
	const struct waits *waits = &world.policy.waits;
	const int32_t all[] = { waits->triage, waits->accept, waits->update,
	                        waits->first_step, waits->answer };
	int32_t most = DECIDE_TOP_WEEK;

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		most = all[i] > most ? all[i] : most;
	return most;
}

/* Nobody presses a submitter who is out for some days. */
static bool
submitter_is_out(const struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const char *voice = policy_voice(&world.policy, challenge,
			&challenge->submitters[i]);

		if (voice != NULL &&
		    policy_absence(&world.policy, voice) != NULL)
			return challenge->state == CHALLENGE_ASKING;
	}
	return false;
}

/* In vain: reminders, those of each step, and of an open question. */
static int32_t
most_ticks(const struct challenge *challenge)
{
	const struct waits *waits = &world.policy.waits;

	return waits->reminders + 2 * waits->answer_reminders + 4 +
	       2 * challenge->step_count;
}

/* 2: it is somebody's move, we look again soon, and silence goes up. */
static void
check_moving(struct kept *one, const struct plan *plan,
             const struct event *event)
{
	const struct calendar *calendar = &world.policy.calendar;
	const struct challenge *before = &one->challenge;
	const struct challenge *after = &plan->challenge;
	bool was_due = before->state != CHALLENGE_NONE &&
	               before->wake_at <= now;

	if (!challenge_is_open(after)) {
		RULE(2, after->wake_at == after->recheck_at);
		one->ticks = 0;
		return;
	}
	RULE(2, decide_mover(&world.policy, after)[0] != '\0');
	RULE(2, (after->state == CHALLENGE_RECEIVED) ==
	        (after->owner[0] == '\0'));
	RULE(2, after->wake_at != 0);
	if (event->kind == EVENT_TICKED || !was_due ||
	    (after->wake_at != before->wake_at &&
	     after->wake_at != before->wait_at))
		RULE(2, after->wake_at > now);
	if (after->wake_at > now)
		RULE(2, calendar_count(calendar, calendar_day(calendar, now),
		        calendar_day(calendar, after->wake_at)) <=
		        most_wait());
	if (plan->moved || after->level > before->level)
		one->ticks = 0;
	else if (event->kind == EVENT_TICKED && was_due &&
	         (after->nudges != before->nudges || plan->nudge_count > 0 ||
	          !submitter_is_out(after)))
		one->ticks++;
	RULE(2, one->ticks <= most_ticks(after) ||
	        decide_is_at_top(&world.policy, after));
	/* At the top nobody is left in peace for ever. */
	if (event->kind == EVENT_TICKED && was_due &&
	    after->level == before->level && before->wait_at <= now &&
	    decide_is_at_top(&world.policy, after))
		RULE(2, plan->nudge_count > 0);
	if (after->level > before->level) {
		seen.escalated++;
		RULE(2, plan->letter_count > 0 &&
		        plan->letters[0].kind == LETTER_ESCALATION);
	}
	if (before->state != CHALLENGE_CLOSED && before->owner[0] != '\0' &&
	    after->owner[0] == '\0')
		RULE(2, plan->letters[0].kind == LETTER_TRIAGE);
}

/*
 * C3 of DOMAIN section 5: an open challenge has a venue and a discussion ahead
 * of it, as long as any venue meets, and stands on the agenda of that meeting
 * and of no other venue's.
 */
static void
check_venue(const struct kept *one, const struct plan *plan,
            const struct event *event)
{
	const struct challenge *before = &one->challenge;
	const struct challenge *after = &plan->challenge;
	const struct policy *policy = &world.policy;

	if (after->state == CHALLENGE_NONE)
		return;
	if (!challenge_is_open(after)) {
		RULE(8, after->discuss_at == 0);
		return;
	}
	if (!agenda_any_venue(policy, now))
		return;
	seen.placed++;
	RULE(8, policy_venue(policy, after->venue) != NULL);
	RULE(8, after->discuss_at > now);
	RULE(8, after->level == 0 || agenda_venue(policy, after, now) ==
	        policy_venue(policy, after->venue));
	for (size_t i = 0; i < policy->venue_count; i++) {
		const struct venue *venue = &policy->venues[i];
		struct agenda_meeting meeting;
		struct letter_item item;
		bool is_its = strcmp(venue->key, after->venue) == 0;
		int64_t at = is_its ? after->discuss_at
		                    : venue_next(venue, now);

		if (at == 0)
			continue;
		agenda_meeting_init(&meeting, policy, venue, at, now);
		RULE(8, venue_agenda_at(policy, at) < at);
		RULE(8, agenda_item(&meeting, policy, after, &item) == is_its);
		seen.listed += is_its;
		meeting.is_external = true;
		if (is_its && agenda_item(&meeting, policy, after, &item))
			RULE(8, item.owner == NULL && item.step == 0);
	}
}

/* 3: a tick owes one reminder of each thing, however late it is. */
static void
check_reminding(struct kept *one, const struct plan *plan,
                const struct event *event)
{
	const struct challenge *before = &one->challenge;

	if (event->kind == EVENT_TICKED && before->state != CHALLENGE_CLOSED)
		RULE(3, plan->letter_count <= 1);
	for (int32_t i = 0; i < plan->nudge_count; i++)
		for (int32_t j = 0; j < i; j++)
			RULE(3, plan->nudges[i].kind != plan->nudges[j].kind ||
			        plan->nudges[i].step != plan->nudges[j].step ||
			        strcmp(plan->nudges[i].to,
			               plan->nudges[j].to) != 0);
}

/* 4: closed is quiet, and a no opens it again. */
static void
check_quiet(const struct kept *one, const struct plan *plan,
            const struct event *event)
{
	const struct challenge *before = &one->challenge;
	const struct challenge *after = &plan->challenge;
	bool is_documented = event->kind == EVENT_FOLLOWED_UP &&
	                     (event->answer == ANSWER_NO ||
	                      event->answer == ANSWER_PARTLY);
	bool is_no = event->kind == EVENT_PARTLY ||
	             event->kind == EVENT_INSUFFICIENT || is_documented;
	const char *who = is_documented ? event->whom : event->actor;

	if (after->state == CHALLENGE_CLOSED)
		RULE(4, plan->nudge_count == 0);
	if (after->state == CHALLENGE_CLOSED &&
	    before->state != CHALLENGE_CLOSED)
		for (int32_t i = 0; i < plan->letter_count; i++)
			RULE(4, plan->letters[i].kind == LETTER_CLOSURE);
	if (before->state != CHALLENGE_CLOSED)
		return;
	if (is_no && is_submitter(before, who)) {
		seen.reopened++;
		RULE(4, challenge_is_open(after));
		RULE(4, after->reopened == before->reopened + 1);
		RULE(4, after->ending == ENDING_NONE && after->ended_at == 0);
		return;
	}
	/* Some time after it may be asked once whether it is still so. */
	if (event->kind == EVENT_TICKED && before->recheck_at != 0 &&
	    before->recheck_at <= now) {
		seen.rechecked++;
		RULE(4, after->recheck_at == 0 && after->wake_at == 0);
		RULE(4, after->ending == ENDING_CONFIRMED);
		for (int32_t i = 0; i < plan->letter_count; i++)
			RULE(4, plan->letters[i].kind == LETTER_RECHECK);
		return;
	}
	RULE(4, memcmp(before, after, sizeof(*before)) == 0);
	RULE(4, plan->letter_count == 0);
}

/* 5: a serial is never used twice; nor does the same event count twice. */
static void
check_once(const struct kept *one, const struct plan *plan,
           const struct event *event)
{
	static struct plan again;
	const struct challenge *before = &one->challenge;
	bool is_once = event->kind == EVENT_TAKEN ||
	               event->kind == EVENT_STEP_DONE ||
	               event->kind == EVENT_STEP_MOVED ||
	               event->kind == EVENT_ADDRESSED ||
	               event->kind == EVENT_SUFFICIENT ||
	               event->kind == EVENT_ENDED ||
	               event->kind == EVENT_PASSED ||
	               event->kind == EVENT_REPORTED ||
	               event->kind == EVENT_TICKED ||
	               ((event->kind == EVENT_ROUTED ||
	                 event->kind == EVENT_REASSIGNED) &&
	                event->owner[0] != '\0');

	for (int32_t i = 0; i < plan->letter_count; i++) {
		RULE(5, plan->letters[i].serial == before->serial + 1 + i);
		RULE(2, plan->letters[i].to[0] != '\0');
	}
	RULE(5, plan->challenge.serial ==
	        before->serial + plan->letter_count);
	if (!is_once)
		return;
	seen.twice++;
	plan_init(&again, &plan->challenge);
	decide(&again, &world.policy, event,
	       event->kind == EVENT_TICKED ? now : now + 60);
	/* A meeting may have passed in that minute. */
	again.challenge.discuss_at = plan->challenge.discuss_at;
	COPY_TEXT(again.challenge.venue, slice_of(plan->challenge.venue));
	RULE(5, memcmp(&again.challenge, &plan->challenge,
	               sizeof(again.challenge)) == 0);
	RULE(5, again.letter_count == 0 && again.nudge_count == 0);
}

/* Is that the morning on which a step is announced before its date? */
static bool
is_announcement(const struct challenge *challenge, int64_t at)
{
	const struct calendar *calendar = &world.with_holidays.calendar;
	int32_t day = calendar_day(calendar, at);

	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];

		if (step->done_at == 0 && step->due > day &&
		    calendar_count(calendar, day, step->due) <=
		    world.policy.waits.due_soon)
			return true;
	}
	return false;
}

/*
 * 6: a holiday makes nothing earlier but the announcement of a step, which
 * stays so many school days ahead of the step's date; the date itself stays.
 */
static void
check_holidays(const struct kept *one, const struct plan *plan,
               const struct event *event)
{
	static struct plan other;
	const struct challenge *before = &one->challenge;

	if (!world_one_in(&world, 3))
		return;
	seen.holidays++;
	plan_init(&other, before);
	decide(&other, &world.with_holidays, event, now);
	RULE(6, other.challenge.wake_at >= plan->challenge.wake_at ||
	        is_announcement(&other.challenge, other.challenge.wake_at) ||
	        is_announcement(&other.challenge, now));
	for (int32_t i = 0; i < plan->challenge.step_count; i++)
		RULE(6, other.challenge.steps[i].due ==
		        plan->challenge.steps[i].due);
}

static bool
tells(const struct plan *plan, unsigned news)
{
	for (int32_t i = 0; i < plan->letter_count; i++)
		if ((plan->letters[i].news & news) != 0)
			return true;
	/* Nobody is left who could be told. */
	for (int32_t i = 0; i < plan->challenge.submitter_count; i++)
		if (policy_voice(&world.policy, &plan->challenge,
		                 &plan->challenge.submitters[i]) != NULL)
			return false;
	return true;
}

/* 7: dates keep the old one, and what is done does not change silently. */
static void
check_past(const struct kept *one, const struct plan *plan,
           const struct event *event)
{
	const struct challenge *before = &one->challenge;
	const struct challenge *after = &plan->challenge;

	if (before->state == CHALLENGE_NONE)
		return;
	RULE(7, after->step_count >= before->step_count);
	RULE(7, after->opened_at == before->opened_at);
	RULE(7, after->submitter_count == before->submitter_count -
	        (event->kind == EVENT_WITHDRAWN &&
	         before->submitter_count > 1 && challenge_is_open(before) &&
	         raised_it(before, event->actor)));
	for (int32_t i = 0; i < before->step_count; i++) {
		const struct step *was = &before->steps[i];
		const struct step *is = &after->steps[i];

		RULE(7, is->number == was->number);
		RULE(7, strcmp(is->text, was->text) == 0);
		RULE(7, is->planned_at == was->planned_at);
		RULE(7, is->first_due == was->first_due ||
		        was->first_due == DAY_NONE);
		if (is->due != was->due)
			RULE(7, event->kind == EVENT_STEP_MOVED &&
			        tells(plan, NEWS_MOVED));
		if (was->done_at != 0 && is->done_at != was->done_at)
			RULE(7, is->done_at == 0 && is->due != was->due);
		if (was->done_at == 0 && is->done_at != 0)
			RULE(7, event->kind == EVENT_STEP_DONE &&
			        is->done_at == now);
	}
}

/*
 * People are out and leave: what is owed to them goes to whoever acts for
 * them, the chain of covers ends, and nobody who has left has anything.
 */
static void
check_people(const struct kept *one, const struct plan *plan,
             const struct event *event)
{
	const struct policy *policy = &world.policy;
	const struct challenge *before = &one->challenge;
	const struct challenge *after = &plan->challenge;

	if (!challenge_is_open(after))
		return;
	RULE(2, !policy_is_gone(policy, after->owner));
	RULE(2, !policy_is_gone(policy, decide_mover(policy, after)));
	for (int32_t i = 0; i < plan->letter_count; i++) {
		const struct plan_letter *letter = &plan->letters[i];

		RULE(2, !policy_is_gone(policy, letter->to));
		if (letter->kind == LETTER_ASSIGNMENT ||
		    letter->kind == LETTER_TRIAGE ||
		    letter->kind == LETTER_ESCALATION)
			RULE(2, strcmp(policy_acting(policy, letter->to),
			               letter->to) == 0);
	}
	for (int32_t i = 0; i < plan->nudge_count; i++)
		RULE(3, !policy_is_gone(policy, plan->nudges[i].to));
}

static void
keep_plan(struct kept *one, const struct plan *plan)
{
	if (plan->moved)
		memset(one->waits_for, 0, sizeof(one->waits_for));
	for (int32_t i = 0; i < plan->nudge_count; i++)
		one->waits_for[world_person(&world, plan->nudges[i].to)] =
			true;
	seen.letters += plan->letter_count;
	one->challenge = plan->challenge;
}

static void
happen(struct kept *one, const struct event *event)
{
	static struct plan plan;

	plan_init(&plan, &one->challenge);
	decide(&plan, &world.policy, event, now);
	seen.decisions++;
	check_closing(one, &plan, event);
	check_moving(one, &plan, event);
	check_reminding(one, &plan, event);
	check_quiet(one, &plan, event);
	check_once(one, &plan, event);
	check_holidays(one, &plan, event);
	check_venue(one, &plan, event);
	check_past(one, &plan, event);
	check_people(one, &plan, event);
	keep_plan(one, &plan);
}

static void
somebody_writes(struct kept *one)
{
	int32_t today = calendar_day(&world.policy.calendar, now);
	struct sender sender;
	struct event event;
	const char *reason;

	if (one->challenge.state == CHALLENGE_NONE) {
		static struct challenge report;

		world_report(&world, &report);
		event = (struct event){ .kind = EVENT_REPORTED,
		                        .actor = "somebody",
		                        .report = &report };
		happen(one, &event);
		return;
	}
	world_event(&world, &one->challenge, today, &event, &sender);
	if (event.kind != EVENT_BOUNCED && event.kind != EVENT_TICKED &&
	    !event_allowed(&world.policy, &one->challenge, &sender,
	                   event.kind, event.step.number, &reason)) {
		seen.refused++;
		/* The table holds its own against most of it, too. */
		if (event.kind != EVENT_SUFFICIENT)
			event.kind = EVENT_NOTED;
		else if (event_parts(&world.policy, &one->challenge,
		                     &sender) & PART_SUBMITTER)
			event.kind = EVENT_NOTED;
	}
	happen(one, &event);
}

/* As the turn does it: what has come due, then one round for each person. */
static void
look(void)
{
	static const struct event tick = { .kind = EVENT_TICKED,
	                                   .actor = "clearway" };
	const struct calendar *calendar = &world.policy.calendar;
	int32_t today = calendar_day(calendar, now);

	for (int32_t i = 0; i < CHALLENGES; i++) {
		struct kept *one = &kept[i];

		if (one->challenge.wake_at != 0 &&
		    one->challenge.wake_at <= now)
			happen(one, &tick);
	}
	if (!calendar_is_open(calendar, now))
		return;
	for (int32_t who = 0; who < WORLD_ALL; who++) {
		bool waits = false;

		if (round_day[who] == today)
			continue;
		for (int32_t i = 0; i < CHALLENGES; i++) {
			if (!kept[i].waits_for[who])
				continue;
			/* A given step is told of, but not once it closed. */
			kept[i].waits_for[who] = false;
			waits |= challenge_is_open(&kept[i].challenge);
		}
		if (!waits)
			continue;
		assert_true(round_day[who] < today);
		round_day[who] = today;
		seen.rounds++;
	}
}

/* Every chain of covers ends, with somebody who is there. */
static void
check_covers(void)
{
	const struct policy *policy = &world.policy;

	for (int32_t i = 0; i < WORLD_PEOPLE; i++) {
		const char *person = world_address(&world, i);
		const char *acts = policy_acting(policy, person);

		if (acts[0] == '\0' || policy_is_gone(policy, acts) ||
		    strcmp(policy_acting(policy, acts), acts) != 0)
			fail_msg("world %llu: %s acts for %s",
			         (unsigned long long)world_number, acts,
			         person);
		seen.covered += strcmp(acts, person) != 0;
	}
}

/* As the turn does it when it is told. */
static void
somebody_leaves(const char *leaver)
{
	const struct event event = {
		.kind = EVENT_HANDED_OVER, .actor = "coordinator",
		.whom = leaver,
		.owner = policy_acting(&world.policy, leaver),
	};

	seen.left++;
	for (int32_t i = 0; i < CHALLENGES; i++)
		if (kept[i].challenge.state != CHALLENGE_NONE)
			happen(&kept[i], &event);
}

static void
live(uint64_t number)
{
	int32_t busy = 0;
	const char *leaver;

	world_number = number;
	world_init(&world, number);
	busy = 4 + world_pick(&world, 30);	/* one mail in so many looks */
	memset(kept, 0, sizeof(kept));
	for (int32_t i = 0; i < WORLD_ALL; i++)
		round_day[i] = DAY_NONE;
	for (int32_t day = world.first_day;
	     day < world.first_day + WORLD_DAYS; day++) {
		if (world_one_in(&world, SLEEP_ONE_IN)) {
			day += SLEEP_DAYS;
			seen.slept++;
		}
		now = calendar_at(&world.policy.calendar, day, 0);
		leaver = world_morning(&world, day);
		check_covers();
		if (leaver != NULL)
			somebody_leaves(leaver);
		for (int32_t i = 0; i < LOOKS; i++) {
			now = calendar_at(&world.policy.calendar, day,
			                  i * 480 + world_pick(&world, 480));
			for (int32_t j = 0; j < CHALLENGES; j++)
				if (world_one_in(&world, busy))
					somebody_writes(&kept[j]);
			look();
		}
	}
}

static uint64_t
number_from(const char *name, uint64_t otherwise)
{
	const char *text = getenv(name);
	int64_t number;

	return slice_to_int64(slice_of(text), 0, INT64_MAX, &number)
	     ? (uint64_t)number : otherwise;
}

static void
test_worlds(void **state)
{
	uint64_t count = number_from("CLEARWAY_SIM_WORLDS", WORLDS);
	uint64_t only = number_from("CLEARWAY_SIM_WORLD", UINT64_MAX);

	(void)state;
	if (only != UINT64_MAX) {
		live(only);
		return;
	}
	for (uint64_t i = 0; i < count; i++)
		live(i);
	printf("sim: %llu worlds of %d days, %lld decisions, %lld letters, "
	       "%lld rounds, %lld closed (%lld confirmed), %lld reopened, "
	       "%lld up the line, %lld asked again, %lld left, "
	       "%lld acts for another, %lld months asleep, %lld refused, "
	       "%lld done twice, %lld with more holidays, %lld times on an "
	       "agenda: no rule broken\n",
	       (unsigned long long)count, WORLD_DAYS,
	       (long long)seen.decisions, (long long)seen.letters,
	       (long long)seen.rounds, (long long)seen.closed,
	       (long long)seen.confirmed, (long long)seen.reopened,
	       (long long)seen.escalated, (long long)seen.rechecked,
	       (long long)seen.left, (long long)seen.covered,
	       (long long)seen.slept,
	       (long long)seen.refused, (long long)seen.twice,
	       (long long)seen.holidays, (long long)seen.listed);
	/* Worlds in which nothing happens show nothing. */
	if (count >= 100) {
		assert_true(seen.confirmed > 0 && seen.reopened > 0);
		assert_true(seen.escalated > 0 && seen.slept > 0);
		assert_true(seen.rounds > 0 && seen.refused > 0);
		assert_true(seen.placed > 0 && seen.listed > 0);
		assert_true(seen.rechecked > 0 && seen.left > 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_worlds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
