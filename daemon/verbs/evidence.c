#include "verbs/verbs.h"

#include <sysexits.h>

#include "turn_evidence.h"
#include "verbs/json.h"

enum { YEAR_DAYS = 365, HTML_LIMIT = 1024 * 1024, LABEL_WIDTH = 62 };

static void
print_lines(const struct evidence *evidence)
{
	char since[DAY_TEXT_MAX];
	char until[DAY_TEXT_MAX];

	day_format(evidence->figures.since, since);
	day_format(evidence->figures.until, until);
	printf("The process in figures, from %s to %s. Facts, not a score.\n\n",
	       since, until);
	for (size_t i = 0; i < evidence->count; i++)
		printf("%-*s %s\n", LABEL_WIDTH, evidence->lines[i].label,
		       evidence->lines[i].value);
}

static json_t *
line_json(const struct figures_line *line)
{
	json_t *object = json_object();

	json_object_set_new(object, "component", json_words(line->component));
	json_object_set_new(object, "key", json_words(line->key));
	json_object_set_new(object, "label", json_words(line->label));
	json_object_set_new(object, "value", json_words(line->value));
	json_object_set_new(object, "number", line->number < 0 ? json_null()
	                    : json_integer(line->number));
	json_object_set_new(object, "of", line->of < 0 ? json_null()
	                    : json_integer(line->of));
	if (line->list != NULL) {
		json_t *numbers = json_array();

		for (int64_t i = 0; i < line->list->count &&
		     i < FIGURES_LISTED_MOST; i++)
			json_array_append_new(numbers,
				json_integer(line->list->numbers[i]));
		json_object_set_new(object, "challenges", numbers);
	}
	return object;
}

static void
print_json(const struct evidence *evidence)
{
	json_t *object = json_object();
	json_t *lines = json_array();

	json_object_set_new(object, "since",
	                    json_day(evidence->figures.since));
	json_object_set_new(object, "until",
	                    json_day(evidence->figures.until));
	for (size_t i = 0; i < evidence->count; i++)
		json_array_append_new(lines, line_json(&evidence->lines[i]));
	json_object_set_new(object, "figures", lines);
	json_print(object, false);
}

int
verb_evidence(struct tool *tool)
{
	const char *language = option(tool, "--language");
	const char *from = option(tool, "--since");
	const char *to = option(tool, "--until");
	struct evidence *evidence;
	struct text html;
	struct why why;
	int32_t since;
	int32_t until;
	enum outcome outcome;
	int code = tool_open(tool);

	if (code != EX_OK)
		return code;
	until = calendar_day(&tool->config->policy.calendar, tool->now);
	since = until - YEAR_DAYS;
	if ((from != NULL && !tool_date(tool, from, &since)) ||
	    (to != NULL && !tool_date(tool, to, &until)))
		return EX_USAGE;
	if (until < since)
		return tool_fail(tool, EX_USAGE, "--until lies before "
		                 "--since");
	if (language == NULL)
		language = "en";
	evidence = arena_alloc(tool->arena, sizeof(*evidence));
	outcome = turn_evidence(&tool->turn, since, until, language,
	                        tool->now, evidence, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (option(tool, "--json") != NULL) {
		print_json(evidence);
	} else if (option(tool, "--html") != NULL) {
		text_init(&html, HTML_LIMIT);
		evidence_html(evidence, language,
		              tool->config->policy.district, &html);
		fputs(html.data, stdout);
		text_release(&html);
	} else {
		print_lines(evidence);
	}
	return EX_OK;
}
