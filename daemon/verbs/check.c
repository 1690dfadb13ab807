#include "verbs/verbs.h"

#include <sysexits.h>
#include <unistd.h>

#include "io/paths.h"
#include "io/secret.h"
#include "io/templates.h"
#include "turn_process.h"

/* Each check says its faults on standard output, a line each, and counts. */

static int
check_config(struct tool *tool)
{
	struct text faults;
	struct why why;
	int count = 0;

	text_init(&faults, CONFIG_FAULTS_LIMIT);
	if (config_load(tool->config_path, &tool->config, &faults, &why) !=
	    OUTCOME_OK) {
		struct slice rest = text_slice(&faults);
		struct slice line;

		while (slice_next_line(&rest, &line)) {
			printf(SLICE_FMT "\n", SLICE_ARG(line));
			count++;
		}
		if (count == 0) {
			puts(why.text);
			count = 1;
		}
	}
	text_release(&faults);
	return count;
}

static int
check_templates(struct tool *tool)
{
	const char *folder = tool->config->templates_folder;
	struct letter_templates *templates =
		arena_alloc(tool->arena, sizeof(*templates));
	struct why why;

	if (folder == NULL)
		folder = paths_templates();
	if (letter_templates_load(folder, tool->arena, templates, &why) ==
	    OUTCOME_OK)
		return 0;
	puts(why.text);
	return 1;
}

static int
check_programs(void)
{
	static const char *const programs[] = {
		"clearway-parse", "clearway-fetch"
	};
	int count = 0;

	for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++) {
		if (access(paths_program(programs[i]), X_OK) == 0)
			continue;
		printf("%s: cannot be run; install Clearway anew\n",
		       programs[i]);
		count++;
	}
	return count;
}

/* A secret that only systemd hands over cannot be seen from a shell. */
static int
check_secret(const char *path)
{
	struct why why;

	if (path == NULL || slice_starts(slice_of(path), "credential:"))
		return 0;
	if (secret_check(path, &why) == OUTCOME_OK)
		return 0;
	puts(why.text);
	return 1;
}

static void
tell_left(const struct policy *policy, const char *who, const char *as)
{
	if (who != NULL && who[0] != '\0' && policy_is_gone(policy, who))
		printf("%s has left and is still named as %s; %s acts for "
		       "them\n", policy_name(policy, who), as,
		       policy_name(policy, policy_acting(policy, who)));
}

/* Covers in a circle, and leavers who still have a part: no faults, since
 * somebody acts for each, but for a person to put right. */
static void
check_people(const struct policy *policy)
{
	tell_left(policy, policy->coordinator, "the coordinator");
	for (size_t i = 0; i < policy->line_count; i++)
		tell_left(policy, policy->line[i], "a part of the line");
	for (size_t i = 0; i < policy->school_count; i++)
		tell_left(policy, policy->schools[i].designee,
		          "a school's designee");
	for (size_t i = 0; i < policy->venue_count; i++)
		tell_left(policy, policy->venues[i].keeper,
		          "keeper of an agenda");
	for (size_t i = 0; i < policy->absence_count; i++) {
		const struct absence *one = &policy->absences[i];
		const struct absence *other = policy_absence(policy,
		                                             one->cover);

		if (other != NULL && policy_speaks_for(policy, other->cover,
		                                       one->person))
			printf("%s and %s are out and cover for each other; "
			       "%s acts for them\n",
			       policy_name(policy, one->person),
			       policy_name(policy, one->cover),
			       policy_name(policy, policy_acting(policy,
			                           one->person)));
	}
}

static int
check_store(struct tool *tool)
{
	const char *warning = "";
	struct text report;
	struct why why;
	int count = 0;

	if (access(tool->config->state_folder, F_OK) != 0) {
		printf("state folder %s: not there yet; clearwayd makes it at "
		       "its first start\n", tool->config->state_folder);
		return 0;
	}
	if (turn_open(&tool->turn, tool->config, &why) != OUTCOME_OK) {
		puts(why.text);
		return 1;
	}
	tool->is_open = true;
	if (turn_roster(&tool->turn, tool->now, &why) == OUTCOME_OK)
		check_people(tool->turn.policy);
	text_init(&report, CONFIG_FAULTS_LIMIT);
	if (store_verify(tool->turn.store, &report, &why) != OUTCOME_OK) {
		printf("%s%s\n", report.data, why.text);
		count = 1;
	}
	text_release(&report);
	if (turn_process_warning(&tool->turn, tool->now, "en", &warning,
	                         &why) == OUTCOME_OK && warning[0] != '\0')
		printf("note: %s\n", warning);
	return count;
}

int
verb_check(struct tool *tool)
{
	int count = check_config(tool);

	if (count == 0) {
		const struct config *config = tool->config;

		count += check_templates(tool);
		count += check_programs();
		count += check_secret(config->mailbox.password_file);
		count += check_secret(config->submission.password_file);
		if (count == 0)
			count += check_store(tool);
	}
	if (count > 0)
		return tool_fail(tool, EX_CONFIG, "%d fault%s; nothing was "
		                 "changed", count, count == 1 ? "" : "s");
	printf("%s: all good\n", tool->config->path);
	return EX_OK;
}

int
verb_config(struct tool *tool)
{
	struct text text;
	int code = EX_OK;

	text_init(&text, CONFIG_SIZE_MOST);
	if (option(tool, "--describe") != NULL) {
		config_describe(&text);
	} else {
		code = tool_load(tool);
		if (code == EX_OK)
			config_print(tool->config, &text);
	}
	fputs(text.data, stdout);
	text_release(&text);
	return code;
}
