#include "verbs/verbs.h"

#include <errno.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "io/markdown.h"
#include "turn_process.h"
#include "verbs/json.h"

enum { DOCUMENT_LIMIT = 4 * 1024 * 1024 };

/* --- the text, in one of its forms --- */

static void
print_as(const struct tool *tool, const char *language,
         const struct text *title, const struct text *markdown)
{
	struct text out;

	text_init(&out, DOCUMENT_LIMIT);
	if (option(tool, "--html") != NULL)
		markdown_to_html(text_slice(markdown), language, title->data,
		                 &out);
	else if (option(tool, "--markdown") != NULL)
		text_add_slice(&out, text_slice(markdown));
	else
		markdown_to_text(text_slice(markdown), &out);
	fputs(out.data, stdout);
	text_release(&out);
}

/* pandoc reads the Markdown from its standard input. */
static int
run_pandoc(struct tool *tool, const char *format, const char *path,
           const char *language, const struct text *markdown)
{
	const char *lang = arena_format(tool->arena, "lang=%s", language);
	int input = tool_memory_file(text_slice(markdown));
	int status = 0;
	pid_t child = fork();

	if (child < 0)
		return tool_fail(tool, EX_OSERR, "pandoc cannot be started: "
		                 "%s", strerror(errno));
	if (child == 0) {
		if (dup2(input, STDIN_FILENO) < 0)
			_exit(126);
		execlp("pandoc", "pandoc", "--from", "commonmark", "--to",
		       format, "--standalone", "--metadata", lang, "--output",
		       path, (char *)NULL);
		_exit(errno == ENOENT ? 127 : 126);
	}
	close(input);
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		continue;
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return EX_OK;
	if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
		return tool_fail(tool, EX_UNAVAILABLE, "--%s needs pandoc, "
			"which is not installed: install the package pandoc, "
			"or take --html, which word processors open, too",
			format);
	return tool_fail(tool, EX_CANTCREAT, "pandoc could not write %s; what "
	                 "it said stands above", path);
}

static int
write_document(struct tool *tool)
{
	static const char *const forms[] = { "--odt", "--docx" };
	const char *language = option(tool, "--language");
	struct text title;
	struct text markdown;
	struct why why;
	enum outcome outcome;
	int code;

	if (language == NULL)
		language = tool->config->policy.language;
	text_init(&title, LETTER_SUBJECT_LIMIT);
	text_init(&markdown, DOCUMENT_LIMIT);
	outcome = turn_process_text(&tool->turn, language, tool->now, &title,
	                            &markdown, &why);
	code = tool_told(tool, outcome, &why);
	for (size_t i = 0; code == EX_OK && i < 2; i++)
		if (option(tool, forms[i]) != NULL) {
			code = run_pandoc(tool, forms[i] + 2,
			                  option(tool, forms[i]), language,
			                  &markdown);
			goto out;
		}
	if (code == EX_OK)
		print_as(tool, language, &title, &markdown);
out:
	text_release(&markdown);
	text_release(&title);
	return code;
}

/* --- versions and approval --- */

struct showing {
	struct tool *tool;
	json_t *versions;
	int64_t count;
};

static enum outcome
show_version(void *context, const struct process_row *row, struct why *why)
{
	struct showing *showing = context;
	struct tool *tool = showing->tool;
	json_t *object;

	(void)why;
	showing->count++;
	if (showing->versions == NULL) {
		printf("%-8s %-9s %.10s  %-24s %.12s\n", row->version,
		       row->stage, tool_time(tool, row->at),
		       row->by[0] != '\0' ? policy_name(&tool->config->policy,
		                                        row->by) : "-",
		       row->text_sha256);
		return OUTCOME_OK;
	}
	object = json_object();
	json_object_set_new(object, "version", json_words(row->version));
	json_object_set_new(object, "stage", json_words(row->stage));
	json_object_set_new(object, "at", json_instant(tool, row->at));
	json_object_set_new(object, "by", json_words_or_null(row->by));
	json_object_set_new(object, "fingerprint",
	                    json_words(row->fingerprint));
	json_object_set_new(object, "text_sha256",
	                    json_words(row->text_sha256));
	json_array_append_new(showing->versions, object);
	return OUTCOME_OK;
}

static int
show_versions(struct tool *tool)
{
	bool is_json = option(tool, "--json") != NULL;
	struct showing showing = { .tool = tool };
	struct process_facts facts;
	const char *warning = "";
	struct why why;
	json_t *object;
	enum outcome outcome;

	if (is_json)
		showing.versions = json_array();
	outcome = store_process_each(tool->turn.store, tool->arena,
	                             show_version, &showing, &why);
	if (outcome == OUTCOME_OK)
		outcome = turn_process_facts(&tool->turn, tool->now, &facts,
		                             &why);
	if (outcome == OUTCOME_OK)
		outcome = turn_process_warning(&tool->turn, tool->now, "en",
		                               &warning, &why);
	if (outcome != OUTCOME_OK) {
		json_decref(showing.versions);
		return tool_told(tool, outcome, &why);
	}
	if (!is_json) {
		if (showing.count == 0)
			puts("no version is kept yet");
		if (warning[0] != '\0')
			printf("\n%s\n", warning);
		return EX_OK;
	}
	object = json_object();
	json_object_set_new(object, "versions", showing.versions);
	json_object_set_new(object, "changed",
	                    json_words_or_null(facts.changed));
	json_object_set_new(object, "warning", json_words_or_null(warning));
	json_print(object, false);
	return EX_OK;
}

static int
submit(struct tool *tool)
{
	int64_t count = 0;
	struct why why;
	enum outcome outcome = turn_process_submit(&tool->turn, tool->now,
	                                           &count, &why);

	if (outcome == OUTCOME_OK) {
		printf("asked for approval: %lld\n", (long long)count);
		tool_wake(tool);
	}
	return tool_told(tool, outcome, &why);
}

int
verb_process(struct tool *tool)
{
	static const char *const forms[] = {
		"--text", "--html", "--markdown", "--odt", "--docx",
		"--versions", "--submit-for-approval"
	};
	const char *language = option(tool, "--language");
	int said = 0;
	int code = tool_open_passing(tool);

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		said += option(tool, forms[i]) != NULL;
	if (code != EX_OK)
		return code;
	if (said > 1)
		return tool_fail(tool, EX_USAGE, "say one form; `clearway "
		                 "process --help` shows all");
	if (language != NULL && strcmp(language, "en") != 0 &&
	    strcmp(language, "es") != 0)
		return tool_fail(tool, EX_USAGE, "\"%s\" is not a language "
		                 "here; say en or es", language);
	if (option(tool, "--versions") != NULL ||
	    option(tool, "--json") != NULL)
		return show_versions(tool);
	if (option(tool, "--submit-for-approval") != NULL)
		return submit(tool);
	return write_document(tool);
}
