/*
 * understand.c - JSON lines in, JSON lines out: how a text is read.
 *
 * What has arrived is read together, as many texts a request as it takes, so
 * that a pipe of thousands is quick and a program that sends one line and
 * waits gets its answer. One answer a line, in the order of the lines; a line
 * that makes no sense gets {"error": "..."} and the next one is read.
 */
#include "verbs/verbs.h"

#include <errno.h>
#include <sysexits.h>
#include <unistd.h>

#include "io/paths.h"
#include "verbs/json.h"

enum {
	INPUT_PIECE = 256 * 1024,
	LINE_MOST = 2 * 1024 * 1024,
	BATCH_BYTES = 4 * 1024 * 1024,	/* of lines, in one request */
	REPORTS_AT_ONCE = 64,
	BATCH_MEMORY = 128 * 1024 * 1024
};

enum line_kind { LINE_BAD, LINE_TEXT, LINE_REPORT };

struct line {
	enum line_kind kind;
	const char *error;
	size_t item;			/* LINE_TEXT: which of the texts */
	json_t *object;			/* LINE_REPORT: as it came, then the
					   answer, of which we let go */
};

struct batch {
	struct tool *tool;
	struct filter *filter;
	struct arena *arena;		/* of this batch */
	struct arena *report_arena;	/* of REPORTS_AT_ONCE reports */
	size_t line_count;
	struct line lines[PARSE_ITEMS_MAX];
	size_t text_count;
	struct parse_text texts[PARSE_ITEMS_MAX];
	json_t *objects[PARSE_ITEMS_MAX];	/* hold the texts */
	size_t object_count;
	size_t bytes;
	struct reading *readings;
	bool failed;
	struct why why;
};

static struct slice
member(const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);

	if (!json_is_string(value))
		return (struct slice){ "", 0 };
	return (struct slice){ json_string_value(value),
	                       json_string_length(value) };
}

static bool
read_as(struct slice name, enum reading_as *as)
{
	static const struct {
		const char *name;
		enum reading_as as;
	} all[] = {
		{ "submitter", READING_AS_SUBMITTER },
		{ "owner", READING_AS_OWNER },
		{ "coordinator", READING_AS_COORDINATOR },
		{ "date", READING_AS_DATE },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		if (slice_is(name, all[i].name)) {
			*as = all[i].as;
			return true;
		}
	}
	return false;
}

static const char *
read_steps(const json_t *steps, struct reading_context *context)
{
	const json_t *step;
	size_t i;

	if (steps == NULL || json_is_null(steps))
		return NULL;
	if (!json_is_array(steps) || json_array_size(steps) > STEPS_MAX)
		return "\"steps\" is a list of at most 32";
	json_array_foreach(steps, i, step) {
		struct reading_step *to = &context->steps[i];
		int64_t number = json_integer_value(json_object_get(step,
		                                                    "n"));

		if (number < 1 || number > INT32_MAX)
			return "a step's \"n\" is a number from 1";
		*to = (struct reading_step){
			.number = (int32_t)number,
			.text = member(step, "text"),
			.due = DAY_NONE,
			.done = json_is_true(json_object_get(step, "done")),
		};
		if (to->text.length > STEP_TEXT_MAX - 1)
			to->text.length = STEP_TEXT_MAX - 1;
		day_parse(member(step, "due"), &to->due);
	}
	context->step_count = (int32_t)json_array_size(steps);
	return NULL;
}

/* The context and text of a line; a reason, or NULL. */
static const char *
read_text(struct batch *batch, const json_t *object, struct parse_text *text)
{
	const struct tool *tool = batch->tool;
	struct reading_context *context = &text->context;
	struct slice state = member(object, "state");
	struct slice today = member(object, "today");

	reading_context_init(context);
	if (!read_as(member(object, "as"), &context->as))
		return "\"as\" is one of submitter, owner, coordinator, date "
		       "and report";
	context->today = calendar_day(&tool->config->policy.calendar,
	                              tool->now);
	if (!slice_is_empty(today) && !day_parse(today, &context->today))
		return "\"today\" is a date such as 2026-12-01";
	if (!slice_is_empty(state) &&
	    !challenge_state_parse(state, &context->state))
		return "\"state\" is one of received, assigned, working, "
		       "asking, closed";
	text->text = member(object, "text");
	if (text->text.length > READING_TEXT_LIMIT)
		return "\"text\" is longer than 256 KB";
	return read_steps(json_object_get(object, "steps"), context);
}

static void
add_line(struct batch *batch, struct slice bytes)
{
	struct line *line = &batch->lines[batch->line_count++];
	json_error_t error;
	json_t *object = json_loadb(bytes.data, bytes.length, 0, &error);

	*line = (struct line){ .kind = LINE_BAD };
	batch->bytes += bytes.length;
	if (!json_is_object(object)) {
		line->error = "a line is one JSON object";
		json_decref(object);
		return;
	}
	batch->objects[batch->object_count++] = object;
	if (!json_is_string(json_object_get(object, "text"))) {
		line->error = "\"text\" is missing";
	} else if (slice_is(member(object, "as"), "report")) {
		line->kind = LINE_REPORT;
		line->object = object;
	} else {
		line->error = read_text(batch, object,
		                        &batch->texts[batch->text_count]);
		if (line->error == NULL) {
			line->kind = LINE_TEXT;
			line->item = batch->text_count++;
		}
	}
}

static json_t *
error_object(const char *error)
{
	json_t *object = json_object();

	json_object_set_new(object, "error", json_words(error));
	return object;
}

/* A report is read as if it had come by mail, form and all. */
static struct slice
mail_of(struct batch *batch, const json_t *in)
{
	struct text mail;
	struct slice copy;

	text_init(&mail, LINE_MOST + 8192);
	compose_mail(arena_string(batch->arena, member(in, "from_name")),
	             "reader@clearway.invalid", member(in, "subject"),
	             member(in, "text"), &mail);
	copy = arena_copy(batch->arena, text_slice(&mail));
	text_release(&mail);
	return copy;
}

static json_t *
report_object(struct batch *batch, const struct report *report)
{
	json_t *out = json_object();
	struct routing routing;
	struct text summary;

	route_report(&batch->tool->config->policy, NULL, report,
	             batch->report_arena, &routing);
	text_init(&summary, SUMMARY_MAX);
	compose_summary(report, &summary);
	json_object_set_new(out, "type", json_words_or_null(routing.type));
	json_object_set_new(out, "school",
	                    json_words_or_null(routing.school));
	json_object_set_new(out, "scope", json_words_or_null(routing.scope));
	json_object_set_new(out, "summary", json_words(summary.data));
	text_release(&summary);
	return out;
}

static json_t *
read_one_report(struct batch *batch, struct slice mail)
{
	struct report *report = arena_alloc(batch->report_arena,
	                                    sizeof(*report));
	int fd = tool_memory_file(mail);
	struct why why;
	enum outcome outcome = filter_mail(batch->filter, fd,
	                                   batch->report_arena, report, &why);

	close(fd);
	return outcome == OUTCOME_OK ? report_object(batch, report)
	       : error_object(why.text);
}

/* All of one writer, who feeds us: one process may read many. */
static void
read_some_reports(struct batch *batch, struct line *const *lines,
                  size_t count)
{
	struct slice mails[REPORTS_AT_ONCE];
	struct report *reports;
	bool together;

	arena_clear(batch->report_arena);
	reports = arena_alloc_array(batch->report_arena, count,
	                            sizeof(*reports));
	for (size_t i = 0; i < count; i++)
		mails[i] = mail_of(batch, lines[i]->object);
	together = filter_mails(batch->filter, mails, count,
	                        batch->report_arena, reports, NULL) ==
	           OUTCOME_OK;
	for (size_t i = 0; i < count; i++) {
		if (!together)
			arena_clear(batch->report_arena);
		lines[i]->object = together ?
			report_object(batch, &reports[i]) :
			read_one_report(batch, mails[i]);
	}
}

static void
read_reports(struct batch *batch)
{
	struct line *lines[REPORTS_AT_ONCE];
	size_t count = 0;

	for (size_t i = 0; i < batch->line_count; i++) {
		if (batch->lines[i].kind != LINE_REPORT)
			continue;
		lines[count++] = &batch->lines[i];
		if (count == REPORTS_AT_ONCE) {
			read_some_reports(batch, lines, count);
			count = 0;
		}
	}
	if (count > 0)
		read_some_reports(batch, lines, count);
}

static json_t *
reading_object(const struct batch *batch, size_t item)
{
	const struct reading *reading = &batch->readings[item];
	json_t *object = json_object();

	switch (batch->texts[item].context.as) {
	case READING_AS_SUBMITTER:
		json_object_set_new(object, "answer", json_words(
			answer_name(reading->answer)));
		break;
	case READING_AS_OWNER:
	case READING_AS_COORDINATOR:
		json_object_set_new(object, "actions",
		                    json_actions(reading));
		break;
	case READING_AS_DATE:
		json_object_set_new(object, "date", json_day(reading->date));
		break;
	case READING_AS_KINDS:
		die("a text is read as nothing");
	}
	return object;
}

/* Should one text of many end its reader, each is read by itself. */
static void
read_singly(struct batch *batch)
{
	for (size_t i = 0; i < batch->line_count; i++) {
		struct line *line = &batch->lines[i];
		const struct parse_text *text;
		struct why why;

		if (line->kind != LINE_TEXT)
			continue;
		text = &batch->texts[line->item];
		if (filter_text(batch->filter, &text->context, text->text,
		                batch->arena, &batch->readings[line->item],
		                &why) == OUTCOME_OK)
			continue;
		line->kind = LINE_BAD;
		line->error = arena_format(batch->arena, "%s", why.text);
	}
}

static void
answer_batch(struct batch *batch)
{
	batch->readings = arena_alloc_array(batch->arena,
	                                    batch->text_count + 1,
	                                    sizeof(*batch->readings));
	if (batch->text_count > 0) {
		enum outcome outcome = filter_texts(batch->filter,
			batch->texts, batch->text_count, batch->arena,
			batch->readings, &batch->why);

		if (outcome == OUTCOME_BAD)
			read_singly(batch);
		else if (outcome != OUTCOME_OK)
			batch->failed = true;
	}
	if (!batch->failed)
		read_reports(batch);
	for (size_t i = 0; i < batch->line_count && !batch->failed; i++) {
		const struct line *line = &batch->lines[i];

		switch (line->kind) {
		case LINE_BAD:
			json_print(error_object(line->error), true);
			break;
		case LINE_TEXT:
			json_print(reading_object(batch, line->item), true);
			break;
		case LINE_REPORT:
			json_print(line->object, true);
			break;
		}
	}
	for (size_t i = 0; i < batch->object_count; i++)
		json_decref(batch->objects[i]);
	batch->line_count = batch->text_count = batch->object_count = 0;
	batch->bytes = 0;
	arena_clear(batch->arena);
}

/* Every whole line (at the end: all) of the text; what is left stays. */
static void
take_lines(struct batch *batch, struct text *text, bool at_end)
{
	struct slice rest = text_slice(text);
	size_t kept;

	while (rest.length > 0 && !batch->failed) {
		size_t end = slice_find_char(rest, '\n');
		struct slice line = slice_trim(slice_part(rest, 0, end));

		if (end == rest.length && !at_end)
			break;
		rest = slice_part(rest, end + 1, rest.length);
		if (slice_is_empty(line))
			continue;
		add_line(batch, line);
		if (batch->line_count == PARSE_ITEMS_MAX ||
		    batch->bytes > BATCH_BYTES)
			answer_batch(batch);
	}
	if (batch->line_count > 0)
		answer_batch(batch);
	kept = rest.length;
	memmove(text->data, rest.data, kept);
	text_shorten(text, kept);
	fflush(stdout);
}

static int
read_input(struct batch *batch)
{
	const struct tool *tool = batch->tool;
	char *piece = arena_alloc(tool->arena, INPUT_PIECE);
	struct text text;
	int code = EX_OK;

	text_init(&text, LINE_MOST + INPUT_PIECE);
	while (code == EX_OK) {
		ssize_t length = read(STDIN_FILENO, piece, INPUT_PIECE);

		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0)
			code = tool_fail(tool, EX_NOINPUT, "standard input: "
			                 "%s", strerror(errno));
		if (length > 0)
			text_add_slice(&text, (struct slice){
				piece, (size_t)length });
		take_lines(batch, &text, length <= 0);
		if (batch->failed)
			code = tool_told(tool, OUTCOME_SETUP, &batch->why);
		else if (text.cut || text.length > LINE_MOST)
			code = tool_fail(tool, EX_DATAERR, "a line is longer "
			                 "than 2 MB; no text may be");
		if (length <= 0)
			break;
	}
	text_release(&text);
	return code;
}

int
verb_understand(struct tool *tool)
{
	static struct batch all;	/* too large for the stack */
	struct batch *batch = &all;
	int code = tool_load(tool);

	if (code != EX_OK)
		return code;
	batch->tool = tool;
	batch->arena = arena_new(BATCH_MEMORY);
	batch->report_arena = arena_new(BATCH_MEMORY);
	batch->filter = filter_new(paths_program("clearway-parse"));
	code = read_input(batch);
	filter_free(batch->filter);
	arena_free(batch->report_arena);
	arena_free(batch->arena);
	return code;
}
