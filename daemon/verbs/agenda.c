/*
 * agenda.c - the block for a venue's next meeting, as it would go now.
 */
#include <sysexits.h>

#include "turn_agenda.h"
#include "verbs/json.h"

struct asked {
	struct tool *tool;
	bool is_external;
	int64_t after;		/* the first meeting behind that instant */
	json_t *objects;	/* or NULL: for people */
	int64_t count;
};

static json_t *
json_item(const struct letter_item *item)
{
	return json_pack("{s:I, s:s, s:o, s:o, s:o, s:o, s:o, s:o}",
		"challenge", (json_int_t)item->challenge,
		"list", letter_item_name(item->kind),
		"type", json_words_or_null(item->type),
		"school", json_words_or_null(item->school),
		"summary", json_words_or_null(item->summary),
		"owner", json_words_or_null(item->owner),
		"step", item->step > 0 ? json_integer(item->step)
		                       : json_null(),
		"due", json_day(item->due));
}

static void
add_object(struct asked *asked, const struct agenda *agenda)
{
	struct tool *tool = asked->tool;
	json_t *items = json_array();
	json_t *patterns = json_array();

	for (size_t i = 0; i < agenda->item_count; i++)
		json_array_append_new(items, json_item(&agenda->items[i]));
	for (size_t i = 0; i < agenda->pattern_count; i++)
		json_array_append_new(patterns,
		                      json_words(agenda->patterns[i]));
	json_array_append_new(asked->objects, json_pack(
		"{s:s, s:o, s:s, s:o, s:o, s:b, s:o, s:o}",
		"venue", agenda->venue->key,
		"name", json_words(agenda->venue->name),
		"audience", agenda->venue->audience,
		"meeting", json_instant(tool, agenda->meeting.at),
		"agenda_at", json_instant(tool, venue_agenda_at(
			tool->turn.policy, agenda->meeting.at)),
		"external", (int)asked->is_external,
		"items", items, "patterns", patterns));
}

static enum outcome
show(struct asked *asked, const struct agenda *agenda, struct why *why)
{
	struct tool *tool = asked->tool;
	struct text text;
	enum outcome outcome;

	if (asked->objects != NULL) {
		add_object(asked, agenda);
		return OUTCOME_OK;
	}
	text_init(&text, LETTER_MARKDOWN_LIMIT);
	outcome = turn_agenda_text(&tool->turn, agenda, &text, why);
	if (outcome == OUTCOME_OK)
		printf("%s%s, %s%s\n\n%s", asked->count > 1 ? "\n" : "",
		       agenda->venue->name,
		       tool_time(tool, agenda->meeting.at),
		       asked->is_external ? " (to share with guests)" : "",
		       text.data);
	text_release(&text);
	return outcome;
}

/* The venue of that key or name; NULL once it is said that there is none. */
static const struct venue *
find_venue(struct tool *tool, const char *word)
{
	const struct policy *policy = &tool->config->policy;

	for (size_t i = 0; i < policy->venue_count; i++)
		if (slice_is_fold(slice_of(word), policy->venues[i].key) ||
		    slice_is_fold(slice_of(word), policy->venues[i].name))
			return &policy->venues[i];
	tool_fail(tool, EX_DATAERR, "there is no venue \"%s\"; the config has "
	          "%s%s", word, policy->venue_count > 0
	          ? policy->venues[0].key : "none",
	          policy->venue_count > 1 ? " and others" : "");
	return NULL;
}

static enum outcome
take_venue(struct asked *asked, const struct venue *venue, struct why *why)
{
	struct turn *turn = &asked->tool->turn;
	int64_t at = venue_next(venue, asked->after);
	struct agenda agenda;
	enum outcome outcome;

	if (at == 0)
		return OUTCOME_OK;
	asked->count++;
	outcome = turn_agenda(turn, venue, at, asked->is_external,
	                      asked->tool->now, &agenda, why);
	return outcome == OUTCOME_OK ? show(asked, &agenda, why) : outcome;
}

int
verb_agenda(struct tool *tool)
{
	const char *on = option(tool, "--on");
	const struct venue *venue = NULL;
	struct asked asked = { .tool = tool, .after = tool->now };
	const struct policy *policy;
	enum outcome outcome = OUTCOME_OK;
	struct why why;
	int32_t day;
	int code = tool_open_passing(tool);

	if (code != EX_OK)
		return code;
	policy = &tool->config->policy;
	if (on != NULL && !tool_date(tool, on, &day))
		return EX_USAGE;
	if (on != NULL)
		asked.after = calendar_at(&policy->calendar, day, 0) - 1;
	if (tool->word_count > 0) {
		venue = find_venue(tool, tool->words[0]);
		if (venue == NULL)
			return EX_DATAERR;
	}
	asked.is_external = option(tool, "--external") != NULL;
	if (option(tool, "--json") != NULL)
		asked.objects = json_array();
	for (size_t i = 0; outcome == OUTCOME_OK && i < policy->venue_count;
	     i++)
		if (venue == NULL || venue == &policy->venues[i])
			outcome = take_venue(&asked, &policy->venues[i],
			                     &why);
	if (outcome == OUTCOME_OK && asked.objects != NULL)
		json_print(asked.objects, false);
	else if (outcome == OUTCOME_OK && asked.count == 0)
		puts("no meeting lies ahead");
	return tool_told(tool, outcome, &why);
}
