/*
 * turn_process.c - the written process and its versions.
 */
#include "turn_process.h"

#include "core/letter.h"
#include "core/message.h"
#include "io/markdown.h"
#include "turn_private.h"

enum { SECTIONS_LIMIT = 8 * 1024, HTML_LIMIT = 4 * 1024 * 1024,
       WELCOMES_MOST = 20,	/* at a time */
       WATCH_WITHIN = 600 };	/* seconds; a new config looks at once */

/* --- what is so now --- */

static void
fill_config(struct turn *turn, int64_t now, struct process_facts *facts)
{
	const struct config *config = turn->config;
	struct process_team *teams = arena_alloc_array(turn->arena,
		config->team_count + 1, sizeof(*teams));

	for (size_t i = 0; i < config->team_count; i++)
		teams[i] = (struct process_team){
			.name = config->teams[i].name,
			.member_count = config->teams[i].member_count,
			.members = config->teams[i].members,
		};
	*facts = (struct process_facts){
		.policy = turn->policy,
		.version = config->process.version,
		.approved_day = DAY_NONE,
		.team_count = config->team_count,
		.teams = teams,
		.show_addresses = turn->policy->show_addresses,
		.hold_identifiers = config->privacy.hold_identifiers,
		.legal_hold = config->privacy.legal_hold,
		.retention_days = config->privacy.retention_days,
		.review_day = config->review.day,
		.now = now,
	};
}

enum outcome
turn_process_facts(struct turn *turn, int64_t now,
                   struct process_facts *facts, struct why *why)
{
	const struct process_settings *process = &turn->config->process;
	struct process_row row = { 0 };
	enum outcome outcome = store_process_last(turn->store, "approved",
	                                          turn->arena, &row, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	fill_config(turn, now, facts);
	if (process->stage == PROCESS_PRACTICE) {
		facts->stage = PROCESS_SAID_PRACTICE;
		return OUTCOME_OK;
	}
	if (row.id != 0) {
		facts->stage = PROCESS_SAID_APPROVED;
		facts->approved_day = calendar_day(&turn->policy->calendar,
		                                   row.at);
		facts->approved_by = row.by;
		facts->changed = turn_process_differing(turn, row.sections,
			turn_process_sections(turn));
	}
	if (process->stage == PROCESS_APPROVED && process->approved_on !=
	    NULL && (row.id == 0 || row.by[0] == '\0')) {
		facts->stage = PROCESS_SAID_APPROVED;
		day_parse(slice_of(process->approved_on),
		          &facts->approved_day);
		facts->approved_by = process->approved_by;
	}
	return OUTCOME_OK;
}

enum outcome
turn_process_text(struct turn *turn, const char *language, int64_t now,
                  struct text *title, struct text *markdown, struct why *why)
{
	struct process_facts facts;
	struct letter_context context;
	enum outcome outcome = turn_process_facts(turn, now, &facts, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	letter_context_init(&context, turn->policy, now);
	context.process = &facts;
	context.language = language;
	return letter_render(turn->templates, LETTER_DOCUMENT, language,
		letter_values(LETTER_DOCUMENT, turn->policy, NULL,
		              turn->policy->coordinator, &context,
		              turn->arena), title, markdown, why);
}

enum outcome
turn_process_warning(struct turn *turn, int64_t now, const char *language,
                     const char **warning, struct why *why)
{
	bool spanish = slice_starts(slice_of(language), "es");
	struct process_facts facts;
	struct text names;
	enum outcome outcome = turn_process_facts(turn, now, &facts, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	*warning = "";
	if (facts.stage == PROCESS_SAID_DRAFT) {
		*warning = spanish
			? "El proceso se usa sin que la dirección ejecutiva lo "
			  "haya aprobado."
			: "The process is in use, and executive leadership "
			  "has not approved it.";
	} else if (facts.changed != NULL && facts.changed[0] != '\0') {
		text_init(&names, SECTIONS_LIMIT);
		process_name_sections(facts.changed, language, &names);
		*warning = arena_format(turn->arena, "%s: %s.", spanish
			? "El proceso ha cambiado desde que se aprobó"
			: "The process has changed since it was approved",
			names.data);
		text_release(&names);
	}
	return OUTCOME_OK;
}

/* --- versions --- */

/* Keeps the text as it is now, in the district's language. */
static enum outcome
keep_version(struct turn *turn, const char *stage, const char *by,
             int64_t at, int64_t now, struct why *why)
{
	char fingerprint[SEAL_HEX_MAX];
	char hash[SEAL_HEX_MAX];
	struct process_row row;
	struct text title;
	struct text markdown;
	int64_t id;
	enum outcome outcome;

	text_init(&title, LETTER_SUBJECT_LIMIT);
	text_init(&markdown, LETTER_MARKDOWN_LIMIT);
	outcome = turn_process_text(turn, turn->policy->language, now, &title,
	                            &markdown, why);
	row = (struct process_row){
		.version = turn->config->process.version,
		.stage = stage, .at = at, .by = by,
		.sections = turn_process_sections(turn), .text = markdown.data,
	};
	seal_sha256(slice_of(row.sections), fingerprint);
	seal_sha256(text_slice(&markdown), hash);
	row.fingerprint = fingerprint;
	row.text_sha256 = hash;
	if (outcome == OUTCOME_OK)
		outcome = store_process_add(turn->store, &row, &id, why);
	text_release(&markdown);
	text_release(&title);
	return outcome;
}

/* --- asking for approval --- */

static enum outcome
attach_text(struct turn *turn, const char *language, int64_t now,
            struct message_file *file, struct why *why)
{
	struct text title;
	struct text markdown;
	struct text html;
	enum outcome outcome;

	text_init(&title, LETTER_SUBJECT_LIMIT);
	text_init(&markdown, LETTER_MARKDOWN_LIMIT);
	text_init(&html, HTML_LIMIT);
	outcome = turn_process_text(turn, language, now, &title, &markdown,
	                            why);
	if (outcome == OUTCOME_OK) {
		markdown_to_html(text_slice(&markdown), language, title.data,
		                 &html);
		*file = (struct message_file){
			.name = arena_format(turn->arena, "process-%s.html",
			                     turn->config->process.version),
			.type = "text/html",
			.bytes = arena_copy(turn->arena, text_slice(&html)),
		};
	}
	text_release(&html);
	text_release(&markdown);
	text_release(&title);
	return outcome;
}

static enum outcome
ask_one(struct turn *turn, const char *to, const struct process_facts *facts,
        int64_t now, struct why *why)
{
	const char *language = policy_language(turn->policy, to);
	struct letter_context context;
	struct message_file file;
	int64_t serial = 0;
	enum outcome outcome = attach_text(turn, language != NULL ? language
	                                   : "en", now, &file, why);

	letter_context_init(&context, turn->policy, now);
	context.process = facts;
	context.files = &file;
	context.file_count = 1;
	if (outcome == OUTCOME_OK)
		outcome = store_next_number(turn->store, "letter", &serial,
		                            why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, LETTER_APPROVAL, NULL, serial, to,
		                     &context, NULL, now, why);
	return outcome;
}

static enum outcome
submit(struct turn *turn, int64_t now, int64_t *count, struct why *why)
{
	const struct policy *policy = turn->policy;
	struct process_facts facts;
	enum outcome outcome = turn_process_facts(turn, now, &facts, why);

	if (outcome == OUTCOME_OK)
		outcome = keep_version(turn, "draft", "", now, now, why);
	for (size_t i = 0; outcome == OUTCOME_OK && i < policy->person_count;
	     i++) {
		if ((policy->people[i].roles & ROLE_LEADERSHIP) == 0 ||
		    policy_is_gone(policy, policy->people[i].addresses[0]))
			continue;
		outcome = ask_one(turn, policy->people[i].addresses[0], &facts,
		                  now, why);
		++*count;
	}
	if (outcome == OUTCOME_OK && *count == 0)
		return fail(why, OUTCOME_BAD, "nobody in people has the role "
		            "leadership; name who may approve the process");
	return outcome;
}

enum outcome
turn_process_submit(struct turn *turn, int64_t now, int64_t *count,
                    struct why *why)
{
	enum outcome outcome;

	*count = 0;
	arena_clear(turn->arena);
	outcome = turn_roster(turn, now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = submit(turn, now, count, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}

enum outcome
turn_process_approve(struct turn *turn, const char *by, int64_t now,
                     struct why *why)
{
	return keep_version(turn, "approved", by, now, now, why);
}

enum outcome
turn_process_is_as_sent(struct turn *turn, int64_t made_at, bool *as_sent,
                        struct why *why)
{
	struct process_row row = { 0 };
	enum outcome outcome = store_process_last(turn->store, "draft",
	                                          turn->arena, &row, why);

	/* Of a newer request, the older letter is not the answer, either. */
	*as_sent = outcome == OUTCOME_OK && row.id != 0 && row.at == made_at &&
		strcmp(row.sections, turn_process_sections(turn)) == 0;
	return outcome;
}

/* --- by the clock --- */

/* What the config says of itself is kept once for each version and stage. */
static enum outcome
keep_said(struct turn *turn, int64_t now, bool *kept, struct why *why)
{
	const struct process_settings *process = &turn->config->process;
	const char *stage = process->stage == PROCESS_PRACTICE ? "practice"
	                                                       : "approved";
	struct process_row row = { 0 };
	int32_t day = calendar_day(&turn->policy->calendar, now);
	enum outcome outcome;

	*kept = false;
	if (process->stage == PROCESS_DRAFT)
		return OUTCOME_OK;
	outcome = store_process_last(turn->store, stage, turn->arena, &row,
	                             why);
	if (outcome != OUTCOME_OK || (row.id != 0 &&
	    strcmp(row.version, process->version) == 0))
		return outcome;
	if (process->approved_on != NULL)
		day_parse(slice_of(process->approved_on), &day);
	*kept = true;
	return keep_version(turn, stage, process->stage == PROCESS_APPROVED &&
		process->approved_by != NULL ? process->approved_by : "",
		calendar_at(&turn->policy->calendar, day, 12 * 60), now, why);
}

enum outcome
turn_process_write(struct turn *turn, const char *to,
                   const char *in_reply_to, int64_t now, struct why *why)
{
	struct process_facts facts;
	struct letter_context context;
	int64_t serial = 0;
	enum outcome outcome = turn_process_facts(turn, now, &facts, why);

	letter_context_init(&context, turn->policy, now);
	context.process = &facts;
	if (outcome == OUTCOME_OK)
		outcome = store_next_number(turn->store, "letter", &serial,
		                            why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, LETTER_PROCESS, NULL, serial, to,
		                     &context, in_reply_to, now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_introduce(turn->store, to, now, why);
	return outcome;
}

static enum outcome
welcome(struct turn *turn, int64_t now, int64_t *count, struct why *why)
{
	const struct policy *policy = turn->policy;
	enum outcome outcome = OUTCOME_OK;

	if (!turn->config->process.welcome ||
	    !calendar_is_open(&policy->calendar, now))
		return OUTCOME_OK;
	for (size_t i = 0; outcome == OUTCOME_OK && i < policy->person_count &&
	     *count < WELCOMES_MOST; i++) {
		const char *to = policy->people[i].addresses[0];
		bool was = true;

		if (!turn_may_hear(turn, NULL, to))
			continue;
		outcome = store_introduced(turn->store, to, &was, why);
		if (outcome != OUTCOME_OK || was)
			continue;
		outcome = turn_process_write(turn, to, NULL, now, why);
		++*count;
	}
	return outcome;
}

enum outcome
turn_process_watch(struct turn *turn, int64_t now, int64_t *count,
                   struct why *why)
{
	bool kept = false;
	enum outcome outcome;

	*count = 0;
	if (turn->process_at != 0 && now >= turn->process_at &&
	    now - turn->process_at < WATCH_WITHIN)
		return OUTCOME_OK;
	turn->process_at = now;
	arena_clear(turn->arena);
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = keep_said(turn, now, &kept, why);
	if (outcome == OUTCOME_OK)
		outcome = welcome(turn, now, count, why);
	if (outcome == OUTCOME_OK && (kept || *count > 0))
		outcome = store_commit(turn->store, why);
	else
		store_rollback(turn->store);
	return outcome;
}
