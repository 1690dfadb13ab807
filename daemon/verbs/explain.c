#include "verbs/verbs.h"

#include <errno.h>
#include <fcntl.h>
#include <sysexits.h>
#include <unistd.h>

#include "core/instant.h"
#include "verbs/json.h"

static json_t *
strings(size_t count, const char *const *list)
{
	json_t *array = json_array();

	for (size_t i = 0; i < count; i++)
		json_array_append_new(array, json_words(list[i]));
	return array;
}

static json_t *
attachments_of(const struct report *report)
{
	json_t *array = json_array();

	for (int i = 0; i < report->attachment_count; i++) {
		const struct report_attachment *one = &report->attachments[i];
		json_t *object = json_object();

		json_object_set_new(object, "name", json_slice(one->name));
		json_object_set_new(object, "type", json_slice(one->type));
		json_object_set_new(object, "size", json_integer(one->size));
		json_object_set_new(object, "sha256",
		                    json_slice(one->sha256));
		json_array_append_new(array, object);
	}
	return array;
}

static json_t *
bounce_of(const struct report *report)
{
	json_t *object;
	json_t *recipients;

	if (!report->is_bounce)
		return json_null();
	object = json_object();
	recipients = json_array();
	for (int i = 0; i < report->bounce_count; i++) {
		const struct report_bounce *one = &report->bounces[i];
		json_t *inner = json_object();

		json_object_set_new(inner, "address",
		                    json_slice(one->address));
		json_object_set_new(inner, "status",
		                    slice_is_empty(one->status) ? json_null()
		                    : json_slice(one->status));
		json_object_set_new(inner, "permanent",
		                    json_boolean(one->permanent));
		json_array_append_new(recipients, inner);
	}
	json_object_set_new(object, "recipients", recipients);
	json_object_set_new(object, "original_message_id",
		slice_is_empty(report->original_message_id) ? json_null() :
		json_slice(report->original_message_id));
	return object;
}

static json_t *
report_of(const struct turn_explanation *explanation)
{
	const struct report *report = &explanation->report;
	json_t *object = json_object();
	json_t *fields = json_object();
	struct text summary;

	if (strcmp(explanation->kind, "report") != 0) {
		json_decref(object);
		json_decref(fields);
		return json_null();
	}
	text_init(&summary, SUMMARY_MAX);
	compose_summary(report, &summary);
	for (int i = 0; i < report->field_count; i++) {
		struct text name;

		if (slice_is(report->fields[i].name, "summary"))
			continue;	/* ours, and said above */
		text_init(&name, REPORT_LINE_LIMIT);
		text_add_slice(&name, report->fields[i].name);
		json_object_set_new(fields, name.data,
		                    json_slice(report->fields[i].value));
		text_release(&name);
	}
	json_object_set_new(object, "type",
	                    json_words_or_null(explanation->routing.type));
	json_object_set_new(object, "school",
	                    json_words_or_null(explanation->routing.school));
	json_object_set_new(object, "scope",
	                    json_words_or_null(explanation->routing.scope));
	json_object_set_new(object, "summary", json_words(summary.data));
	json_object_set_new(object, "fields", fields);
	text_release(&summary);
	return object;
}

/* RFC 3339 with the sender's own offset; null where there is no date. */
static json_t *
date_of(const struct report *report)
{
	const struct zone_change change = {
		.from_at = INT64_MIN, .offset = report->sent_zone * 60
	};
	const struct calendar calendar = {
		.change_count = 1, .changes = &change,
		.send_until = 1,
	};
	char text[INSTANT_TEXT_MAX];

	if (report->sent_at == 0)
		return json_null();
	instant_format(report->sent_at,
	               report->sent_zone == 0 ? NULL : &calendar, text);
	return json_string(text);
}

static json_t *
from_of(const struct report *report)
{
	json_t *object = json_object();

	json_object_set_new(object, "name", json_slice(report->from.name));
	json_object_set_new(object, "address",
	                    json_slice(report->from.address));
	return object;
}

/* A number that it would only get by being filed is not one yet. */
static bool
is_found(const struct turn_explanation *explanation)
{
	return explanation->challenge != 0 && explanation->found_by != NULL;
}

static json_t *
explanation_object(const char *file,
                   const struct turn_explanation *explanation)
{
	const struct report *report = &explanation->report;
	json_t *object = json_object();

	json_object_set_new(object, "file", json_words(file));
	json_object_set_new(object, "kind", json_words(explanation->kind));
	json_object_set_new(object, "reasons",
	                    strings(explanation->reason_count,
	                            explanation->reasons));
	json_object_set_new(object, "from", from_of(report));
	json_object_set_new(object, "subject", json_slice(report->subject));
	json_object_set_new(object, "message_id",
	                    json_slice(report->message_id));
	json_object_set_new(object, "date", date_of(report));
	json_object_set_new(object, "text", json_slice(report->text));
	json_object_set_new(object, "quoted", json_slice(report->quoted));
	json_object_set_new(object, "signature",
	                    json_slice(report->signature));
	json_object_set_new(object, "forwarded",
	                    json_slice(report->forwarded));
	json_object_set_new(object, "full_text",
	                    json_slice(report->full_text));
	json_object_set_new(object, "attachments", attachments_of(report));
	json_object_set_new(object, "bounce", bounce_of(report));
	json_object_set_new(object, "report", report_of(explanation));
	json_object_set_new(object, "answer",
	                    json_words(answer_name(
				    explanation->reading.answer)));
	json_object_set_new(object, "actions",
	                    json_actions(&explanation->reading));
	json_object_set_new(object, "challenge", is_found(explanation) ?
	                    json_integer(explanation->challenge) :
	                    json_null());
	json_object_set_new(object, "found_by",
	                    json_words(explanation->found_by));
	json_object_set_new(object, "would",
	                    strings(explanation->would_count,
	                            explanation->would));
	return object;
}

static void
print_list(const char *head, size_t count, const char *const *sentences)
{
	if (count == 0)
		return;
	printf("%s\n", head);
	for (size_t i = 0; i < count; i++)
		print_indented(slice_of(sentences[i]), "    ");
}

static void
print_routing(const struct routing *routing)
{
	printf("  type: %s, school: %s, scope: %s, owner: %s\n",
	       routing->type[0] != '\0' ? routing->type : "not clear",
	       routing->school[0] != '\0' ? routing->school : "not clear",
	       routing->scope[0] != '\0' ? routing->scope : "not stated",
	       routing->owner[0] != '\0' ? routing->owner :
	       "the coordinator decides");
}

static void
print_explanation(struct tool *tool, const char *file,
                  const struct turn_explanation *explanation)
{
	const struct report *report = &explanation->report;

	printf("%s: %s\n", file, explanation->kind);
	printf("  from %s, subject \"%s\"\n",
	       plain(tool->arena, report->from.address),
	       plain(tool->arena, report->subject));
	if (is_found(explanation))
		printf("  about CH-%lld, found by %s\n",
		       (long long)explanation->challenge,
		       explanation->found_by);
	if (strcmp(explanation->kind, "report") == 0)
		print_routing(&explanation->routing);
	if (explanation->reading.answer != ANSWER_NONE)
		printf("  answer: %s\n",
		       answer_name(explanation->reading.answer));
	print_list("  why:", explanation->reason_count,
	           explanation->reasons);
	print_list("  what would be done:", explanation->would_count,
	           explanation->would);
	puts("  new words:");
	print_indented(report->text, "    ");
}

static int
explain_file(struct tool *tool, const char *file)
{
	struct turn_explanation *explanation =
		arena_alloc(tool->arena, sizeof(*explanation));
	struct why why;
	enum outcome outcome;
	int fd = open(file, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return tool_fail(tool, EX_NOINPUT, "%s: %s; give files that "
		                 "each hold one mail", file, strerror(errno));
	outcome = turn_explain(&tool->turn, fd, tool->now, explanation, &why);
	close(fd);
	if (outcome != OUTCOME_OK) {
		fail_within(&why, outcome, "%s", file);
		return tool_told(tool, outcome, &why);
	}
	if (option(tool, "--json") != NULL)
		json_print(explanation_object(file, explanation), true);
	else
		print_explanation(tool, file, explanation);
	return EX_OK;
}

int
verb_explain(struct tool *tool)
{
	int worst = tool_open_passing(tool);

	if (worst != EX_OK)
		return worst;
	for (int i = 0; i < tool->word_count; i++) {
		int code = explain_file(tool, tool->words[i]);

		if (code != EX_OK)
			worst = code;
	}
	return worst;
}
