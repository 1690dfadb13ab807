/*
 * word.c - the operator's words: each is one event through the same table as
 * a mail's.
 */
#include "verbs/verbs.h"

#include <strings.h>
#include <sysexits.h>
#include <unistd.h>

#include "core/brief.h"

enum { REPORT_FILE_MOST = 35 * 1024 * 1024 };

static struct event
event_of(enum event_kind kind)
{
	return (struct event){
		.kind = kind, .actor = "operator",
		.step = { .due = DAY_NONE, .first_due = DAY_NONE },
	};
}

static int
carry_word(struct tool *tool, int64_t *id, const struct event *event)
{
	struct turn_line line;
	struct why why;
	enum outcome outcome = turn_word(&tool->turn, id, event, tool->now,
	                                 &line, &why);

	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	puts(line.text);
	tool_wake(tool);
	return EX_OK;
}

/* The event on the challenge of the first word. */
static int
say_word(struct tool *tool, int64_t id, const struct event *event)
{
	return carry_word(tool, &id, event);
}

/* What is said beside type and owner; EX_OK, or the code once said. */
static int
read_routing(struct tool *tool, struct event *event)
{
	const struct policy *policy = &tool->config->policy;
	const char *control = option(tool, "--control");
	const char *venue = option(tool, "--venue");

	event->scope = option(tool, "--scope");
	event->sensitive = option(tool, "--sensitive") != NULL;
	if (control != NULL && strcmp(control, "internal") != 0 &&
	    strcmp(control, "external") != 0)
		return tool_fail(tool, EX_USAGE, "say --control internal (the "
		                 "district can remove it) or external");
	if (venue != NULL && policy_venue(policy, venue) == NULL)
		return tool_fail(tool, EX_DATAERR, "the config has no venue "
		                 "\"%s\"", venue);
	event->control = control;
	event->venue = venue;
	return EX_OK;
}

int
verb_merge(struct tool *tool)
{
	struct challenge challenge;
	struct turn_line line;
	struct why why;
	int64_t into;
	enum outcome outcome;
	const char *other = tool->words[tool->word_count - 1];
	int code;

	if (tool->word_count == 3 && strcasecmp(tool->words[1], "into") != 0)
		return tool_fail(tool, EX_USAGE, "usage: clearway merge %s",
		                 tool->verb->arguments);
	if (!tool_number(tool, other, "a challenge", &into))
		return EX_USAGE;
	code = tool_open(tool);
	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	outcome = turn_merge(&tool->turn, challenge.id, into,
	                     option(tool, "--reason"), tool->now, &line, &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	puts(line.text);
	tool_wake(tool);
	return EX_OK;
}

int
verb_route(struct tool *tool)
{
	struct event event = event_of(EVENT_ROUTED);
	const char *type = option(tool, "--type");
	const char *owner = option(tool, "--owner");
	const char *school = option(tool, "--school");
	struct challenge challenge;
	bool is_more;
	int code = tool_open(tool);

	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code == EX_OK)
		code = read_routing(tool, &event);
	if (code != EX_OK)
		return code;
	is_more = event.control != NULL || event.venue != NULL ||
	          event.scope != NULL || event.sensitive || school != NULL ||
	          option(tool, "--summary") != NULL;
	if (type == NULL && owner == NULL && !is_more)
		return tool_fail(tool, EX_USAGE, "say --type TYPE, --owner "
		                 "WHO, or what else is known");
	if ((type != NULL && !tool_type(tool, type, &event.type)) ||
	    (school != NULL && !tool_school(tool, school, &event.school)) ||
	    (owner != NULL && !tool_person(tool, owner, &event.owner)))
		return EX_DATAERR;
	event.summary = option(tool, "--summary");
	if (event.owner == NULL && type != NULL)
		event.owner = route_owner(&tool->config->policy, event.type,
			challenge.scope, event.school != NULL ? event.school :
			challenge.school);
	if (event.owner == NULL && type != NULL)
		return tool_fail(tool, EX_DATAERR, "the config names nobody "
		                 "for %s; say --owner WHO", event.type);
	return say_word(tool, challenge.id, &event);
}

/* The step of the third word, if the challenge has it. */
static bool
read_step(struct tool *tool, const struct challenge *challenge,
          int32_t *number)
{
	int64_t wanted;

	if (!tool_number(tool, tool->words[2], "a step", &wanted))
		return false;
	if (wanted <= INT32_MAX &&
	    challenge_step(challenge, (int32_t)wanted) != NULL) {
		*number = (int32_t)wanted;
		return true;
	}
	tool_fail(tool, EX_DATAERR, "CH-%lld has no step %lld; `clearway show "
	          "%lld` lists its steps", (long long)challenge->id,
	          (long long)wanted, (long long)challenge->id);
	return false;
}

static int
add_step(struct tool *tool, const struct challenge *challenge)
{
	struct event event = event_of(EVENT_STEP_PLANNED);
	const char *due = option(tool, "--due");
	const char *who = option(tool, "--who");
	const char *address;

	if (due != NULL && !tool_date(tool, due, &event.step.due))
		return EX_USAGE;
	if (who != NULL) {
		if (!tool_person(tool, who, &address))
			return EX_DATAERR;
		COPY_TEXT(event.step.who, slice_of(address));
	}
	event.step.first_due = event.step.due;
	if (!COPY_TEXT(event.step.text, slice_of(tool->words[2])))
		return tool_fail(tool, EX_DATAERR, "the step is longer than "
		                 "%d bytes; say it in fewer words",
		                 STEP_TEXT_MAX - 1);
	return say_word(tool, challenge->id, &event);
}

int
verb_step(struct tool *tool)
{
	struct slice what = slice_of(tool->words[1]);
	bool has_options = option(tool, "--due") != NULL ||
	                   option(tool, "--who") != NULL;
	struct challenge challenge;
	struct event event;
	int code;

	if (!(slice_is(what, "add") && tool->word_count == 3) &&
	    !(slice_is(what, "done") && tool->word_count == 3 &&
	      !has_options) &&
	    !(slice_is(what, "due") && tool->word_count == 4 && !has_options))
		return tool_fail(tool, EX_USAGE, "usage: clearway step %s",
		                 tool->verb->arguments);
	code = tool_open(tool);
	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	if (slice_is(what, "add"))
		return add_step(tool, &challenge);
	event = event_of(slice_is(what, "done") ? EVENT_STEP_DONE
	                 : EVENT_STEP_MOVED);
	if (!read_step(tool, &challenge, &event.step.number))
		return EX_DATAERR;
	if (event.kind == EVENT_STEP_MOVED &&
	    !tool_date(tool, tool->words[3], &event.step.due))
		return EX_USAGE;
	return say_word(tool, challenge.id, &event);
}

int
verb_note(struct tool *tool)
{
	struct event event = event_of(EVENT_NOTED);
	struct challenge challenge;
	int code = tool_open(tool);

	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	if (slice_is_empty(slice_trim(slice_of(tool->words[1]))))
		return tool_fail(tool, EX_USAGE, "the note is empty");
	event.text = tool->words[1];
	return say_word(tool, challenge.id, &event);
}

/* What an ending needs beside its name; EX_OK, or the code once said. */
static int
read_ending(struct tool *tool, struct event *event)
{
	const char *as = option(tool, "--as");
	const char *other = option(tool, "--duplicate-of");
	const char *conversation = option(tool, "--conversation");

	if (as == NULL || !ending_parse(slice_of(as), &event->ending) ||
	    event->ending == ENDING_NONE)
		return tool_fail(tool, EX_USAGE, "say --as confirmed, "
		                 "returned, \"not accepted\", duplicate, "
		                 "withdrawn or unconfirmed");
	event->text = option(tool, "--reason");
	if (event->ending == ENDING_CONFIRMED) {
		if (conversation == NULL)
			return tool_fail(tool, EX_USAGE, "only the submitter "
				"confirms: say --conversation \"when, with "
				"whom, how\", or end it as unconfirmed");
		event->text = event->text == NULL ? conversation :
			arena_format(tool->arena, "%s (%s)", conversation,
			             event->text);
	}
	if (event->text == NULL)
		return tool_fail(tool, EX_USAGE, "say --reason TEXT; the "
		                 "submitter reads it");
	if ((event->ending == ENDING_DUPLICATE) != (other != NULL))
		return tool_fail(tool, EX_USAGE, "--duplicate-of M goes with "
		                 "--as duplicate");
	if (other != NULL && !tool_number(tool, other, "a challenge",
	                                  &event->duplicate_of))
		return EX_USAGE;
	return EX_OK;
}

int
verb_end(struct tool *tool)
{
	struct event event = event_of(EVENT_ENDED);
	struct challenge challenge;
	struct challenge other;
	struct why why;
	int code = read_ending(tool, &event);

	if (code == EX_OK)
		code = tool_open(tool);
	if (code == EX_OK)
		code = tool_challenge(tool, &challenge);
	if (code != EX_OK)
		return code;
	if (!challenge_is_open(&challenge))
		return tool_fail(tool, EX_DATAERR, "CH-%lld is closed already "
		                 "(%s); nothing was changed",
		                 (long long)challenge.id,
		                 ending_name(challenge.ending));
	if (event.duplicate_of == challenge.id)
		return tool_fail(tool, EX_DATAERR, "a challenge is no "
		                 "duplicate of itself");
	if (event.duplicate_of != 0) {
		enum outcome outcome = store_challenge_get(tool->turn.store,
			event.duplicate_of, &other, &why);

		if (outcome != OUTCOME_OK)
			return tool_told(tool, outcome, &why);
	}
	return say_word(tool, challenge.id, &event);
}

/* --- add --- */

/* The report's bytes: a mail stays one, other words are made into one. */
static int
read_words(struct tool *tool, const char *address, const char *name,
           struct text *mail)
{
	const char *words = option(tool, "--text");
	struct text text;
	struct slice body;
	struct why why;

	if ((tool->word_count == 1) == (words != NULL))
		return tool_fail(tool, EX_USAGE, "give a file, - for standard "
		                 "input, or --text TEXT");
	if (words != NULL) {
		compose_mail(name, address, (struct slice){ "", 0 },
		             slice_of(words), mail);
		return EX_OK;
	}
	text_init(&text, REPORT_FILE_MOST + 1);
	if (tool_read(tool->words[0], REPORT_FILE_MOST, &text, &why) !=
	    OUTCOME_OK) {
		text_release(&text);
		return tool_fail(tool, EX_NOINPUT, "%s", why.text);
	}
	body = text_slice(&text);
	if (slice_ends_fold(slice_of(tool->words[0]), ".eml"))
		text_add_slice(mail, body);
	else
		compose_mail(name, address, (struct slice){ "", 0 }, body,
		             mail);
	text_release(&text);
	return EX_OK;
}

static void
fill_submitter(struct tool *tool, const char *address, const char *name,
               struct challenge *challenge)
{
	const struct policy *policy = &tool->config->policy;
	const struct person *person = policy_person(policy,
	                                            slice_of(address));
	struct party *party = &challenge->submitters[0].party;

	challenge->submitter_count = 1;
	for (size_t i = 0; address[i] != '\0' && i + 1 < ADDRESS_MAX; i++)
		party->address[i] = ascii_lower(address[i]);
	COPY_TEXT(party->name, slice_of(person != NULL ? person->name :
	                                name != NULL ? name : ""));
	COPY_TEXT(challenge->language,
	          slice_of(policy_language(policy, address)));
}

/* So that the challenge can teach, once somebody has routed it. */
static int
lesson_keep(const struct lesson *lesson, struct tool *tool, int64_t id)
{
	struct store *store = tool->turn.store;
	struct why why;
	enum outcome outcome = store_begin(store, &why);

	if (outcome == OUTCOME_OK)
		outcome = store_words_keep(store, id, lesson->words,
		                           lesson->count, &why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(store, &why);
	if (outcome == OUTCOME_OK)
		return EX_OK;
	store_rollback(store);
	return tool_told(tool, outcome, &why);
}

/* What the report says and the options do not; EX_OK, or the code. */
static int
draft(struct tool *tool, const struct report *report,
      const struct learned *learned, struct challenge *challenge)
{
	const char *type = option(tool, "--type");
	const char *school = option(tool, "--school");
	const char *owner = option(tool, "--owner");
	const char *summary = option(tool, "--summary");
	struct routing routing;

	route_report(&tool->config->policy, learned, report, tool->arena,
	             &routing);
	if ((type != NULL && !tool_type(tool, type, &type)) ||
	    (school != NULL && !tool_school(tool, school, &school)) ||
	    (owner != NULL && !tool_person(tool, owner, &owner)))
		return EX_DATAERR;
	COPY_TEXT(challenge->type, slice_of(type != NULL ? type :
	                                    routing.type));
	COPY_TEXT(challenge->school, slice_of(school != NULL ? school :
	                                      routing.school));
	COPY_TEXT(challenge->scope, slice_of(routing.scope));
	if (owner == NULL)
		owner = type == NULL && school == NULL ? routing.owner :
			route_owner(&tool->config->policy, challenge->type,
			            challenge->scope, challenge->school);
	COPY_TEXT(challenge->owner, slice_of(owner));
	COPY_TEXT(challenge->summary, summary != NULL ? slice_of(summary) :
	          report_field(report, "summary"));
	brief_of_report(report, &challenge->brief);
	COPY_TEXT(challenge->channel, slice_of(option(tool, "--channel") !=
		NULL ? option(tool, "--channel") : "shell"));
	return EX_OK;
}

/* Who raised it, by --from; a file that is a mail says it itself. */
static int
read_from(struct tool *tool, const char **address, const char **name)
{
	const char *from = option(tool, "--from");
	const struct person *person;

	*address = tool->config->policy.coordinator;
	*name = policy_name(&tool->config->policy, *address);
	if (from == NULL)
		return EX_OK;
	person = policy_person_named(&tool->config->policy, slice_of(from));
	if (person != NULL) {
		*address = person->addresses[0];
		*name = person->name;
		return EX_OK;
	}
	if (strchr(from, '@') == NULL || strpbrk(from, " <>,;\r\n") != NULL ||
	    strlen(from) >= ADDRESS_MAX)
		return tool_fail(tool, EX_DATAERR, "\"%s\" is nobody in the "
		                 "config and no address; give --from with an "
		                 "address", from);
	*address = from;
	*name = "";
	return EX_OK;
}

int
verb_add(struct tool *tool)
{
	struct event event = event_of(EVENT_REPORTED);
	struct challenge challenge = { .next_step = 1 };
	struct lesson *lesson;
	struct report report;
	int64_t id = 0;
	const char *address;
	const char *name;
	struct text mail;
	struct why why;
	enum outcome outcome;
	int code = tool_open(tool);
	int fd;

	if (code == EX_OK)
		code = read_from(tool, &address, &name);
	if (code != EX_OK)
		return code;
	text_init(&mail, REPORT_FILE_MOST + 8192);
	code = read_words(tool, address, name, &mail);
	if (code != EX_OK) {
		text_release(&mail);
		return code;
	}
	fd = tool_memory_file(text_slice(&mail));
	text_release(&mail);
	outcome = filter_mail(tool->turn.filter, fd, tool->arena, &report,
	                      &why);
	close(fd);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	if (option(tool, "--from") == NULL &&
	    !slice_is_empty(report.from.address)) {
		address = arena_string(tool->arena, report.from.address);
		name = arena_string(tool->arena, report.from.name);
	}
	fill_submitter(tool, address, name, &challenge);
	lesson = arena_alloc(tool->arena, sizeof(*lesson));
	outcome = turn_lesson(&tool->turn, &report, tool->arena, lesson,
	                      &why);
	if (outcome != OUTCOME_OK)
		return tool_told(tool, outcome, &why);
	code = draft(tool, &report, &lesson->learned, &challenge);
	if (code != EX_OK)
		return code;
	event.report = &challenge;
	event.text = arena_string(tool->arena, report.text);
	event.owner = challenge.owner;
	event.summary = option(tool, "--summary");
	code = carry_word(tool, &id, &event);
	return code == EX_OK ? lesson_keep(lesson, tool, id) : code;
}
