#include "tests/letters/helper_sample.h"

static const struct zone_change changes[] = {
	{ INT64_MIN, -4 * 3600 }, { 1793512800, -5 * 3600 },
};

static const int32_t closed[] = { 20783, 20784 };	/* Nov 26, 27 */

static const struct person people[] = {
	{ .name = "Dana Ruiz", .address_count = 1,
	  .addresses = { "dana.ruiz@riverbend.example" },
	  .roles = ROLE_COORDINATOR | ROLE_DIT, .language = "en" },
	{ .name = "Lee Park", .address_count = 2,
	  .addresses = { "lee.park@riverbend.example",
	                 "lpark@riverbend.example" },
	  .roles = ROLE_OWNER, .language = "en" },
	{ .name = "Marta Solís", .address_count = 1,
	  .addresses = { "marta.solis@riverbend.example" },
	  .roles = ROLE_STAFF, .language = "en" },
	{ .name = "Pat O'Neil", .address_count = 1,
	  .addresses = { "pat.oneil@riverbend.example" },
	  .roles = ROLE_LEADERSHIP, .language = "en" },
	{ .name = "Sam Board", .address_count = 1,
	  .addresses = { "sam@community.example" },
	  .roles = ROLE_DIT | ROLE_LEADERSHIP,
	  .person_class = PERSON_NON_STAFF, .language = "en" },
};

static const struct school schools[] = {
	{ .name = "Lincoln Elementary",
	  .designee = "kai.brooks@riverbend.example" },
	{ .name = "Cesar Chavez Academy" },
};

static const struct authority staffing_owner = {
	.owner = "lee.park@riverbend.example"
};

static const struct type types[] = {
	{ .key = "staffing", .label = "Staffing", .label_es = "Personal",
	  .authority_count = 1, .authorities = &staffing_owner },
	{ .key = "scheduling", .label = "Scheduling",
	  .label_es = "Horarios" },
	{ .key = "other", .label = "Other", .label_es = "Otro" },
};

#define SAMPLE_POLICY \
	.district = "Riverbend Public Schools", \
	.address = "clearway@riverbend.example", \
	.message_domain = "riverbend.example", \
	.language = "en", \
	.phone = "Dana Ruiz, 555-0100", \
	.coordinator = "dana.ruiz@riverbend.example", \
	.person_count = sizeof(people) / sizeof(people[0]), \
	.people = people, \
	.school_count = sizeof(schools) / sizeof(schools[0]), \
	.schools = schools, \
	.type_count = sizeof(types) / sizeof(types[0]), \
	.types = types, \
	.waits = { .triage = 2, .accept = 3, .first_step = 5, .update = 10, \
	           .due_soon = 2, .answer = 5, .reminders = 2, \
	           .answer_reminders = 3 }, \
	.calendar = { .change_count = 2, .changes = changes, \
	              .closed_count = 2, .closed = closed, \
	              .send_from = 7 * 60, .send_until = 17 * 60 }

const struct policy sample_policy = { SAMPLE_POLICY, .plus_addresses = true };
const struct policy sample_policy_plain = { SAMPLE_POLICY };

static const char *const team_members[] = { "dana.ruiz@riverbend.example",
	"lee.park@riverbend.example" };
static const struct process_team teams[] = {
	{ .name = "Coaches", .member_count = 2, .members = team_members },
};
const struct process_facts sample_facts = {
	.policy = &sample_policy, .version = "2",
	.stage = PROCESS_SAID_APPROVED, .approved_day = 20731,
	.approved_by = "pat.oneil@riverbend.example",
	.team_count = 1, .teams = teams, .hold_identifiers = true,
	.review_day = 1, .now = SAMPLE_NOW,
};

const struct letter_item sample_items[] = {
	{ .kind = ITEM_ACCEPT, .challenge = 51, .type = "scheduling",
	  .school = "Cesar Chavez Academy", .due = 20797,
	  .code = SAMPLE_CODE, .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_OVERDUE, .challenge = 42, .type = "staffing",
	  .school = "Lincoln Elementary", .step = 3,
	  .step_text = "Ask the board for two more substitutes",
	  .due = 20791, .code = SAMPLE_CODE,
	  .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_DUE, .challenge = 43, .type = "staffing",
	  .school = "Lincoln Elementary", .step = 1,
	  .step_text = "Post the opening", .due = 20794,
	  .code = SAMPLE_CODE, .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_DUE_SOON, .challenge = 44,
	  .summary = "Common planning time in grade 3",
	  .school = "Lincoln Elementary", .step = 2,
	  .step_text = "Meet with the union", .due = 20796,
	  .code = SAMPLE_CODE, .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_PLAN, .challenge = 45, .type = "scheduling",
	  .due = DAY_NONE, .code = SAMPLE_CODE,
	  .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_UPDATE, .challenge = 46, .type = "other",
	  .school = "Cesar Chavez Academy", .due = DAY_NONE,
	  .code = SAMPLE_CODE, .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_ANSWER, .challenge = 47, .type = "staffing",
	  .due = DAY_NONE, .code = SAMPLE_CODE },
	{ .kind = ITEM_REPLY, .challenge = 48, .type = "staffing",
	  .due = DAY_NONE, .code = SAMPLE_CODE },
	{ .kind = ITEM_TRIAGE, .challenge = 49, .due = DAY_NONE,
	  .school = "Lincoln Elementary", .code = SAMPLE_CODE },
	{ .kind = ITEM_DECIDE, .challenge = 50, .type = "staffing",
	  .school = "Lincoln Elementary", .due = 20801 },
	{ .kind = ITEM_WAITING, .challenge = 40, .type = "scheduling",
	  .school = "Lincoln Elementary", .due = DAY_NONE,
	  .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_ADDRESSED, .challenge = 39, .type = "scheduling",
	  .school = "Lincoln Elementary", .due = DAY_NONE,
	  .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_UNDER_WAY, .challenge = 41, .type = "staffing",
	  .school = "Lincoln Elementary", .step = 2, .due = 20805,
	  .step_text = "Talk to the bus company", .code = SAMPLE_CODE,
	  .owner = "lee.park@riverbend.example" },
	{ .kind = ITEM_OUTCOME, .challenge = 42, .type = "staffing",
	  .school = "Lincoln Elementary", .due = 20790,
	  .step_text = "DIT meeting: CH-42, CH-45", .code = SAMPLE_CODE },
	{ .kind = ITEM_UNTOUCHED, .challenge = 38, .type = "other",
	  .due = DAY_NONE },
};
const size_t sample_item_count =
	sizeof(sample_items) / sizeof(sample_items[0]);

void
sample_challenge(struct challenge *challenge)
{
	*challenge = (struct challenge){
		.id = 42, .state = CHALLENGE_WORKING, .type = "staffing",
		.school = "Lincoln Elementary", .scope = "school",
		.summary = "No substitutes for coaching days",
		.language = "en", .owner = "lee.park@riverbend.example",
		.submitter_count = 1,
		.submitters = { { .party = {
			"marta.solis@riverbend.example", "Marta Solís" } } },
		.brief = {
			.scope = "1 school, 6 teachers",
			.impact = "Teachers cannot go to coaching",
			.tried = "The principal asked the other schools.\n"
			         "Nobody was free.",
		},
		.step_count = 3, .next_step = 4,
		.steps = {
			{ .number = 1, .text = "Count the days that are needed",
			  .due = 20787, .first_due = 20787,
			  .done_at = 1796134200 },
			{ .number = 2, .text = "Call the substitute agency",
			  .who = "dana.ruiz@riverbend.example",
			  .due = 20798, .first_due = 20791 },
			{ .number = 3, .due = 20791, .first_due = 20791,
			  .text = "Ask the board for two more substitutes" },
		},
		.opened_at = 1795440000,
	};
}

void
sample_context(struct letter_context *context)
{
	static const struct letter_similar similar[] = {
		{ 17, "Staffing at Cesar Chavez Academy",
		  "two substitutes shared between schools" },
	};
	static const struct letter_line lines[] = {
		{ "step 1 is done", true },
		{ "there is no step 9", false },
	};
	static const char *const patterns[] = {
		"3 schools have reported scheduling challenges this month",
	};
	static const struct letter_figure figures[] = {
		{ "Open challenges", "12" },
		{ "Median days until somebody took it", "2" },
	};

	letter_context_init(context, &sample_policy, SAMPLE_NOW);
	context->code = SAMPLE_CODE;
	context->words = SLICE("Hi,\n\nwe have no subs for coaching days.\n"
		"The coach comes, but nobody can leave class.\n\n"
		"Thanks\nMarta\n");
	context->from = "marta.solis@riverbend.example";
	context->question = SLICE("How many days a month are needed?\n"
		"And since when?");
	context->similar = similar;
	context->similar_count = 1;
	context->lines = lines;
	context->line_count = 2;
	context->patterns = patterns;
	context->pattern_count = 1;
	context->figures = figures;
	context->figure_count = 2;
	context->month = "December 2026";
	context->missed = "October 2026, November 2026";
	context->process = &sample_facts;
	context->venue = "DIT meeting";
	context->day = 20797;
	context->since = 20769;
	context->items = sample_items;
	context->item_count = sample_item_count;
	context->news = NEWS_TAKEN | NEWS_PLANNED | NEWS_STEP_DONE |
		NEWS_MOVED;
	context->stuck = ITEM_ACCEPT;
	context->stuck_with = "lee.park@riverbend.example";
}
