#include "verbs/verbs.h"

#include <sysexits.h>

#include "core/light.h"
#include "turn_book.h"
#include "turn_review.h"
#include "verbs/json.h"

struct listing {
	struct tool *tool;
	json_t *objects;	/* or NULL: the table is filled */
	struct table table;
	int32_t today;
	int64_t late;		/* challenges with a step overdue */
	int64_t count;
	const char *missed;	/* months without a review */
};

/* With the one who acts for them while they are out. */
static const char *
owner_name(const struct policy *policy, const char *owner,
           struct arena *arena)
{
	const char *name = policy_name(policy, owner);

	if (policy_absence(policy, owner) == NULL)
		return name;
	return arena_format(arena, "%s (out: %s)", name, policy_name(policy,
	                    policy_acting(policy, owner)));
}

static enum outcome
list_one(void *context, const struct challenge *challenge, struct why *why)
{
	struct listing *listing = context;
	struct tool *tool = listing->tool;
	int32_t due = challenge_next_due(challenge);
	bool late = challenge_is_open(challenge) && due != DAY_NONE &&
	            due < listing->today;
	const char *state = challenge_state_name(challenge->state);

	(void)why;
	listing->count++;
	listing->late += late;
	if (listing->objects != NULL) {
		json_array_append_new(listing->objects,
		                      json_challenge(tool, challenge));
		return OUTCOME_OK;
	}
	if (challenge->state == CHALLENGE_CLOSED)
		state = ending_name(challenge->ending);
	table_add(&listing->table, late, (const char *[]){
		arena_format(tool->arena, "%lld", (long long)challenge->id),
		state, light_name(light_of(&tool->config->policy, challenge,
			listing->today), "en"), challenge->type[0] != '\0' ? challenge->type : "?",
		challenge->school[0] != '\0' ? challenge->school : "-",
		challenge->owner[0] == '\0' ? "-" :
			owner_name(tool->turn.policy, challenge->owner,
			           tool->arena),
		due == DAY_NONE ? "-" : arena_format(tool->arena, "%s%s",
			tool_day(tool, due), late ? " overdue" : ""),
		arena_format(tool->arena, "%.10s",
			tool_time(tool, challenge->changed_at)),
		arena_format(tool->arena, "%s", challenge->summary),
	});
	return OUTCOME_OK;
}

/* The filter that the options say; EX_OK, or the code once said. */
static int
read_filter(struct tool *tool, struct challenge_filter *filter)
{
	const char *state = option(tool, "--state");
	const char *type = option(tool, "--type");
	const char *school = option(tool, "--school");
	const char *owner = option(tool, "--owner");
	const char *due = option(tool, "--due");

	*filter = (struct challenge_filter){ .due_by = DAY_NONE };
	filter->open_only = option(tool, "--open") != NULL;
	filter->practice = option(tool, "--practice") != NULL;
	if (state != NULL) {
		filter->has_state = true;
		if (!challenge_state_parse(slice_of(state), &filter->state) ||
		    filter->state == CHALLENGE_NONE)
			return tool_fail(tool, EX_USAGE, "\"%s\" is no state; "
				"say received, assigned, working, asking or "
				"closed", state);
	}
	if ((type != NULL && !tool_type(tool, type, &filter->type)) ||
	    (school != NULL && !tool_school(tool, school, &filter->school)) ||
	    (owner != NULL && !tool_person(tool, owner, &filter->owner)))
		return EX_DATAERR;
	if (due != NULL && !tool_date(tool, due, &filter->due_by))
		return EX_USAGE;
	return EX_OK;
}

static void
print_listing(const struct listing *listing, bool is_csv)
{
	const struct tool *tool = listing->tool;

	if (listing->objects != NULL) {
		json_print(listing->objects, false);
		return;
	}
	if (is_csv) {
		table_print_csv(&listing->table);
		return;
	}
	if (listing->count == 0) {
		puts("no challenge in the log is like that");
		return;
	}
	table_print(&listing->table, tool->is_colored);
	printf("\n%lld challenge%s", (long long)listing->count,
	       listing->count == 1 ? "" : "s");
	if (listing->late > 0)
		printf(", %lld with a step overdue", (long long)listing->late);
	putchar('\n');
	if (listing->missed[0] != '\0')
		printf("no monthly review is recorded for %s: clearway "
		       "review\n", listing->missed);
}

/* Names and words only where they were asked for: files get about. */
static int
write_sheet(struct tool *tool, const struct challenge_filter *filter,
            const char *path)
{
	enum logbook_reader reader = option(tool, "--names") != NULL
	                           ? LOGBOOK_COORDINATOR : LOGBOOK_STAFF;
	struct logbook book;
	struct why why;

	book_init(&book, &tool->turn, reader, NULL, tool->now);
	return tool_told(tool, book_write_sheet(&tool->turn, &book, filter,
	                                        path, tool->now, &why), &why);
}

int
verb_list(struct tool *tool)
{
	static const char *const heads[] = {
		"N", "STATE", "LIGHT", "TYPE", "SCHOOL", "OWNER", "DUE", "CHANGED",
		"SUMMARY"
	};
	bool is_csv = option(tool, "--csv") != NULL;
	bool is_json = option(tool, "--json") != NULL;
	const char *sheet = option(tool, "--xlsx");
	struct listing listing = { .tool = tool };
	struct challenge_filter filter;
	struct why why;
	enum outcome outcome;
	int code;

	if (is_csv + is_json + (sheet != NULL) > 1)
		return tool_fail(tool, EX_USAGE, "say one of --json, --csv "
		                 "and --xlsx");
	if (option(tool, "--names") != NULL && sheet == NULL)
		return tool_fail(tool, EX_USAGE, "--names goes with --xlsx");
	code = tool_open(tool);
	if (code == EX_OK)
		code = read_filter(tool, &filter);
	if (code != EX_OK)
		return code;
	if (sheet != NULL)
		return write_sheet(tool, &filter, sheet);
	listing.today = calendar_day(&tool->config->policy.calendar,
	                             tool->now);
	if (is_json)
		listing.objects = json_array();
	table_init(&listing.table, tool->arena,
	           (int)(sizeof(heads) / sizeof(heads[0])), heads);
	outcome = store_challenge_each(tool->turn.store, &filter, list_one,
	                               &listing, &why);
	if (outcome == OUTCOME_OK)
		outcome = turn_review_missed(&tool->turn, tool->now, "en",
		                             tool->arena, &listing.missed,
		                             &why);
	if (outcome == OUTCOME_OK)
		print_listing(&listing, is_csv);
	return tool_told(tool, outcome, &why);
}
