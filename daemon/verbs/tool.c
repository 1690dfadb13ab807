#include "verbs/verbs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/mman.h>
#include <sysexits.h>
#include <unistd.h>

#include "core/instant.h"
#include "io/lock.h"
#include "io/paths.h"

int
tool_fail(const struct tool *tool, int code, const char *format, ...)
{
	va_list arguments;

	fflush(stdout);
	fprintf(stderr, "clearway %s: ", tool->verb->name);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	return code;
}

int
tool_told(const struct tool *tool, enum outcome outcome,
          const struct why *why)
{
	switch (outcome) {
	case OUTCOME_OK:
		return EX_OK;
	case OUTCOME_LATER:
		return tool_fail(tool, EX_TEMPFAIL, "%s", why->text);
	case OUTCOME_BAD:
		return tool_fail(tool, EX_DATAERR, "%s", why->text);
	case OUTCOME_SETUP:
		return tool_fail(tool, EX_CONFIG, "%s", why->text);
	}
	return EX_SOFTWARE;
}

int
tool_load(struct tool *tool)
{
	struct text faults;
	struct why why;
	enum outcome outcome;

	if (tool->config != NULL)
		return EX_OK;
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	outcome = config_load(tool->config_path, &tool->config, &faults, &why);
	if (outcome != OUTCOME_OK) {
		fputs(faults.data, stderr);
		tool_told(tool, outcome, &why);
	}
	text_release(&faults);
	return outcome == OUTCOME_OK ? EX_OK : EX_CONFIG;
}

static int
open_turn(struct tool *tool)
{
	struct why why;
	enum outcome outcome = turn_open(&tool->turn, tool->config, &why);

	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	tool->is_open = true;
	outcome = turn_roster(&tool->turn, tool->now, &why);
	return outcome == OUTCOME_OK ? EX_OK : tool_told(tool, outcome, &why);
}

int
tool_open(struct tool *tool)
{
	int code = tool_load(tool);

	return code == EX_OK ? open_turn(tool) : code;
}

int
tool_open_passing(struct tool *tool)
{
	char folder[] = "/tmp/clearway-XXXXXX";
	int code = tool_load(tool);

	if (code != EX_OK)
		return code;
	if (access(tool->config->state_folder, R_OK | W_OK | X_OK) != 0) {
		if (mkdtemp(folder) == NULL)
			return tool_fail(tool, EX_CANTCREAT, "cannot make a "
			                 "passing folder in /tmp: %s",
			                 strerror(errno));
		tool->temporary = arena_format(tool->arena, "%s", folder);
		tool->config->state_folder = tool->temporary;
	}
	return open_turn(tool);
}

/* The passing store's folder holds files only. */
static void
remove_temporary(const struct tool *tool)
{
	DIR *folder = opendir(tool->temporary);
	const struct dirent *entry;

	if (folder == NULL)
		return;
	while ((entry = readdir(folder)) != NULL)
		if (entry->d_name[0] != '.')
			unlinkat(dirfd(folder), entry->d_name, 0);
	closedir(folder);
	rmdir(tool->temporary);
}

void
tool_close(struct tool *tool)
{
	if (tool->is_open)
		turn_close(&tool->turn);
	tool->is_open = false;
	if (tool->temporary != NULL)
		remove_temporary(tool);
	config_free(tool->config);
	tool->config = NULL;
}

/* It looks by itself within its poll time, should this not reach it. */
void
tool_wake(const struct tool *tool)
{
	const char *path = arena_format(tool->arena, "%s/lock",
	                                tool->config->state_folder);
	pid_t pid;

	if (lock_holder(path, &pid))
		kill(pid, SIGUSR1);
}

bool
tool_number(const struct tool *tool, const char *word, const char *what,
            int64_t *number)
{
	struct slice s = slice_of(word);

	if (slice_starts(s, "["))
		s = slice_part(s, 1, s.length - 1);
	if (slice_starts_fold(s, "CH-"))
		s = slice_part(s, 3, s.length);
	if (slice_to_int64(s, 1, TAG_ID_MOST, number))
		return true;
	tool_fail(tool, EX_USAGE, "\"%s\" is not the number of %s; give one "
	          "such as 42", word, what);
	return false;
}

bool
tool_date(struct tool *tool, const char *word, int32_t *day)
{
	struct reading_context context;
	struct reading reading;
	struct filter *filter;
	struct why why;
	enum outcome outcome;

	if (day_parse(slice_of(word), day))
		return true;
	reading_context_init(&context);
	context.as = READING_AS_DATE;
	context.today = calendar_day(&tool->config->policy.calendar,
	                             tool->now);
	filter = filter_new(paths_program("clearway-parse"));
	outcome = filter_text(filter, &context, slice_of(word), tool->arena,
	                      &reading, &why);
	filter_free(filter);
	if (outcome == OUTCOME_OK && reading.date != DAY_NONE) {
		*day = reading.date;
		return true;
	}
	tool_fail(tool, EX_USAGE, "\"%s\" is no clear date; write it as "
	          "2026-12-05", word);
	return false;
}

/* All keys in a line, for whoever typed another. */
static const char *
all_types(const struct tool *tool)
{
	const struct policy *policy = &tool->config->policy;
	struct text text;
	const char *line;

	text_init(&text, 4096);
	for (size_t i = 0; i < policy->type_count; i++)
		text_addf(&text, "%s%s", i > 0 ? ", " : "",
		          policy->types[i].key);
	line = arena_string(tool->arena, text_slice(&text));
	text_release(&text);
	return line;
}

bool
tool_type(const struct tool *tool, const char *word, const char **key)
{
	const struct policy *policy = &tool->config->policy;

	for (size_t i = 0; i < policy->type_count; i++) {
		if (slice_is_fold(slice_of(word), policy->types[i].key) ||
		    slice_is_fold(slice_of(word), policy->types[i].label)) {
			*key = policy->types[i].key;
			return true;
		}
	}
	tool_fail(tool, EX_DATAERR, "\"%s\" is not a type here; they are: %s",
	          word, all_types(tool));
	return false;
}

bool
tool_school(const struct tool *tool, const char *word, const char **name)
{
	const struct school *school = policy_school(&tool->config->policy,
	                                            word);

	if (school != NULL) {
		*name = school->name;
		return true;
	}
	tool_fail(tool, EX_DATAERR, "\"%s\" is not a school here; `clearway "
	          "config` lists all under schools", word);
	return false;
}

bool
tool_person(const struct tool *tool, const char *word, const char **address)
{
	const struct person *person =
		policy_person_named(&tool->config->policy, slice_of(word));

	if (person != NULL) {
		*address = person->addresses[0];
		return true;
	}
	tool_fail(tool, EX_DATAERR, "\"%s\" is nobody, or not clearly one, of "
	          "the people in the config; give their address", word);
	return false;
}

int
tool_challenge(struct tool *tool, struct challenge *challenge)
{
	struct why why;
	int64_t id;

	if (!tool_number(tool, tool->words[0], "a challenge", &id))
		return EX_USAGE;
	return tool_told(tool, store_challenge_get(tool->turn.store, id,
	                                           challenge, &why), &why);
}

const char *
tool_time(struct tool *tool, int64_t at)
{
	char text[INSTANT_TEXT_MAX];

	if (at == 0)
		return "";
	instant_format(at, &tool->config->policy.calendar, text);
	text[10] = ' ';
	return arena_format(tool->arena, "%.16s", text);
}

const char *
tool_day(struct tool *tool, int32_t day)
{
	char text[DAY_TEXT_MAX];

	day_format(day, text);
	return arena_format(tool->arena, "%s", text);
}

const char *
tool_instant(struct tool *tool, int64_t at)
{
	char text[INSTANT_TEXT_MAX];

	if (at == 0)
		return NULL;
	instant_format(at, &tool->config->policy.calendar, text);
	return arena_format(tool->arena, "%s", text);
}

enum outcome
tool_read(const char *path, size_t most, struct text *text, struct why *why)
{
	bool is_standard = strcmp(path, "-") == 0;
	FILE *file = is_standard ? stdin : fopen(path, "re");
	enum outcome outcome = OUTCOME_OK;
	char piece[16384];
	size_t length;

	if (file == NULL)
		return fail(why, OUTCOME_BAD, "%s: %s; give the name of a "
		            "file, or - for standard input", path,
		            strerror(errno));
	while ((length = fread(piece, 1, sizeof(piece), file)) > 0)
		text_add_slice(text, (struct slice){ piece, length });
	if (ferror(file))
		outcome = fail(why, OUTCOME_BAD, "%s: cannot be read: %s",
		               path, strerror(errno));
	else if (text->cut || text->length > most)
		outcome = fail(why, OUTCOME_BAD, "%s: larger than %zu bytes; "
		               "send it by mail instead", path, most);
	if (!is_standard)
		fclose(file);
	return outcome;
}

int
tool_memory_file(struct slice bytes)
{
	int fd = memfd_create("clearway", MFD_CLOEXEC);
	size_t written = 0;

	if (fd < 0)
		die("cannot make a file in memory: %s", strerror(errno));
	while (written < bytes.length) {
		ssize_t length = write(fd, bytes.data + written,
		                       bytes.length - written);

		if (length <= 0)
			die("cannot write to memory: %s", strerror(errno));
		written += (size_t)length;
	}
	return fd;
}
