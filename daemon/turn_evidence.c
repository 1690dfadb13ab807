/*
 * turn_evidence.c - what the log shows of the process.
 */
#include "turn_evidence.h"

#include "core/instant.h"
#include "core/message.h"
#include "core/review.h"
#include "io/store_people.h"
#include "io/store_review.h"
#include "turn_private.h"
#include "turn_process.h"
#include "turn_review.h"

enum { DAY = 24 * 3600, YEAR_DAYS = 365, HTML_LIMIT = 1024 * 1024 };

/* --- the challenges --- */

struct counting {
	struct turn *turn;
	struct evidence *evidence;
	struct figures_moments moments;
};

static enum outcome
hear(void *context, const struct history_row *row, struct why *why)
{
	struct counting *counting = context;

	(void)why;
	figures_hear(&counting->moments, row->event, row->before, row->after,
	             row->at);
	return OUTCOME_OK;
}

static enum outcome
count_one(void *context, const struct challenge *challenge, struct why *why)
{
	struct counting *counting = context;
	enum outcome outcome;

	counting->moments = (struct figures_moments){ 0, 0, false };
	outcome = store_history_each(counting->turn->store, challenge->id,
	                             hear, counting, why);
	if (outcome == OUTCOME_OK)
		figures_add(&counting->evidence->figures, challenge,
		            &counting->moments);
	return outcome;
}

/* --- what is not in them --- */

struct reviewing {
	struct figures_facts *facts;
	int32_t first;		/* months */
	int32_t last;
};

static enum outcome
count_review(void *context, const struct review_row *row, struct why *why)
{
	struct reviewing *reviewing = context;

	(void)why;
	if (row->month < reviewing->first || row->month > reviewing->last)
		return OUTCOME_OK;
	reviewing->facts->reviews_asked++;
	reviewing->facts->reviews_done += row->done_at != 0;
	return OUTCOME_OK;
}

struct talking {
	struct figures_facts *facts;
	int64_t from_at;
	int64_t until_at;
};

static enum outcome
count_talk(void *context, const struct followup *followup, struct why *why)
{
	struct talking *talking = context;

	(void)why;
	talking->facts->conversations += followup->at >= talking->from_at &&
	                                 followup->at < talking->until_at;
	return OUTCOME_OK;
}

static enum outcome
count_version(void *context, const struct process_row *row, struct why *why)
{
	struct figures_facts *facts = context;

	(void)why;
	(void)row;
	facts->versions++;
	return OUTCOME_OK;
}

static const char *
stage_words(enum process_stage_said stage, bool spanish)
{
	static const char *const words[3][2] = {
		[PROCESS_SAID_DRAFT] = { "draft, not approved",
		                         "borrador, sin aprobar" },
		[PROCESS_SAID_PRACTICE] = { "in practice", "en ensayo" },
		[PROCESS_SAID_APPROVED] = { "approved", "aprobado" },
	};

	return words[stage][spanish];
}

static enum outcome
set_process(struct turn *turn, const char *language, int64_t now,
            struct figures_facts *facts, struct why *why)
{
	bool spanish = slice_starts(slice_of(language), "es");
	struct process_facts process;
	char day[DAY_TEXT_MAX];
	struct text names;
	enum outcome outcome = turn_process_facts(turn, now, &process, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	facts->version = process.version;
	facts->stage = stage_words(process.stage, spanish);
	if (process.stage == PROCESS_SAID_APPROVED &&
	    process.approved_day != DAY_NONE) {
		day_format(process.approved_day, day);
		facts->approved = arena_format(turn->arena, "%s%s%s", day,
			process.approved_by != NULL ? ", " : "",
			process.approved_by != NULL
			? policy_name(turn->policy, process.approved_by) : "");
	}
	if (process.changed != NULL && process.changed[0] != '\0') {
		text_init(&names, 4096);
		process_name_sections(process.changed, language, &names);
		facts->changed = arena_string(turn->arena,
		                              text_slice(&names));
		text_release(&names);
	}
	return store_process_each(turn->store, turn->arena, count_version,
	                          facts, why);
}

static enum outcome
set_facts(struct turn *turn, int32_t since, int32_t until,
          const char *language, int64_t now, struct figures_facts *facts,
          struct why *why)
{
	const struct calendar *calendar = &turn->policy->calendar;
	struct talking talking = { facts, calendar_at(calendar, since, 0),
	                           calendar_at(calendar, until + 1, 0) };
	struct reviewing reviewing = { facts, review_month(since),
	                               review_month(until) };
	const struct {
		enum letter_kind kind;
		int64_t *count;
	} letters[] = {
		{ LETTER_AGENDA, &facts->agendas },
		{ LETTER_PROCESS, &facts->introduced },
		{ LETTER_PROGRESS, &facts->progress },
	};
	enum outcome outcome = set_process(turn, language, now, facts, why);

	for (size_t i = 0; outcome == OUTCOME_OK &&
	     i < sizeof(letters) / sizeof(letters[0]); i++)
		outcome = store_letters_made(turn->store,
			letter_name(letters[i].kind), talking.from_at,
			talking.until_at, letters[i].count, why);
	if (outcome == OUTCOME_OK)
		outcome = store_review_each(turn->store, reviewing.first,
		                            count_review, &reviewing, why);
	if (outcome == OUTCOME_OK)
		outcome = store_followup_each(turn->store, 0, count_talk,
		                              &talking, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_review_missed(turn, now, language, turn->arena,
		                             &facts->missed, why);
	return outcome;
}

enum outcome
turn_evidence(struct turn *turn, int32_t since, int32_t until,
              const char *language, int64_t now, struct evidence *evidence,
              struct why *why)
{
	const struct challenge_filter filter = { .due_by = DAY_NONE };
	struct counting counting = { .turn = turn, .evidence = evidence };
	enum outcome outcome;

	memset(evidence, 0, sizeof(*evidence));
	figures_init(&evidence->figures, turn->policy, since, until);
	outcome = store_challenge_each(turn->store, &filter, count_one,
	                               &counting, why);
	if (outcome == OUTCOME_OK)
		outcome = set_facts(turn, since, until, language, now,
		                    &evidence->facts, why);
	if (outcome == OUTCOME_OK)
		evidence->count = figures_lines(&evidence->figures,
			&evidence->facts, language, turn->arena,
			evidence->lines);
	return outcome;
}

/* --- as a page --- */

static void
add_escaped(struct text *html, const char *text)
{
	for (const char *c = text; *c != '\0'; c++) {
		if (*c == '&')
			text_add(html, "&amp;");
		else if (*c == '<')
			text_add(html, "&lt;");
		else if (*c == '>')
			text_add(html, "&gt;");
		else if (*c == '"')
			text_add(html, "&quot;");
		else
			text_add_char(html, *c);
	}
}

void
evidence_html(const struct evidence *evidence, const char *language,
              const char *district, struct text *html)
{
	bool spanish = slice_starts(slice_of(language), "es");
	const char *title = spanish ? "El proceso en cifras"
	                            : "The process in figures";
	char since[DAY_TEXT_MAX];
	char until[DAY_TEXT_MAX];

	day_format(evidence->figures.since, since);
	day_format(evidence->figures.until, until);
	text_addf(html, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
	          "<meta charset=\"utf-8\">\n<title>%s</title>\n"
	          "<style>body{font-family:sans-serif;max-width:60em;"
	          "margin:2em auto}th,td{text-align:left;padding:.3em;"
	          "border-bottom:1px solid #595959}</style>\n</head>\n<body>\n"
	          "<h1>%s</h1>\n<p>", spanish ? "es" : "en", title, title);
	add_escaped(html, district);
	text_addf(html, ": %s, %s</p>\n<table>\n<caption>%s</caption>\n"
	          "<thead><tr><th scope=\"col\">%s</th>"
	          "<th scope=\"col\">%s</th></tr></thead>\n<tbody>\n", since,
	          until, spanish ? "Hechos, no una calificación"
	          : "Facts, not a score", spanish ? "Qué" : "What",
	          spanish ? "Cifra" : "Figure");
	for (size_t i = 0; i < evidence->count; i++) {
		text_add(html, "<tr><th scope=\"row\">");
		add_escaped(html, evidence->lines[i].label);
		text_add(html, "</th><td>");
		add_escaped(html, evidence->lines[i].value);
		text_add(html, "</td></tr>\n");
	}
	text_add(html, "</tbody>\n</table>\n</body>\n</html>\n");
}

/* --- by the clock --- */

static enum outcome
write_one(struct turn *turn, const char *to, int32_t since, int32_t until,
          int64_t now, struct why *why)
{
	struct evidence *evidence = arena_alloc(turn->arena,
	                                        sizeof(*evidence));
	struct letter_figure *figures = arena_alloc_array(turn->arena,
		FIGURES_LINES_MAX, sizeof(*figures));
	const char *language = policy_language(turn->policy, to);
	struct message_file file = { .name = "evidence.html",
	                             .type = "text/html" };
	struct letter_context context;
	struct text html;
	int64_t serial = 0;
	enum outcome outcome;

	language = language != NULL ? language : turn->policy->language;
	outcome = turn_evidence(turn, since, until, language, now, evidence,
	                        why);
	if (outcome != OUTCOME_OK)
		return outcome;
	for (size_t i = 0; i < evidence->count; i++)
		figures[i] = (struct letter_figure){
			evidence->lines[i].label, evidence->lines[i].value };
	text_init(&html, HTML_LIMIT);
	evidence_html(evidence, language, turn->policy->district, &html);
	file.bytes = arena_copy(turn->arena, text_slice(&html));
	text_release(&html);
	letter_context_init(&context, turn->policy, now);
	context.figures = figures;
	context.figure_count = evidence->count;
	context.since = since;
	context.day = until;
	context.files = &file;
	context.file_count = 1;
	outcome = store_next_number(turn->store, "letter", &serial, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_write(turn, LETTER_EVIDENCE, NULL, serial, to,
		                     &context, NULL, now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

static enum outcome
write_all(struct turn *turn, int32_t since, int32_t until, int64_t now,
          int64_t *count, struct why *why)
{
	const struct policy *policy = turn->policy;
	const char *acts = policy_acting(policy, policy->coordinator);
	const struct person *coordinator = policy_person(policy,
	                                                 slice_of(acts));
	enum outcome outcome = write_one(turn, acts, since, until, now, why);

	*count = 1;
	for (size_t i = 0; outcome == OUTCOME_OK && i < policy->person_count;
	     i++) {
		const struct person *person = &policy->people[i];

		if ((person->roles & ROLE_LEADERSHIP) == 0 ||
		    person == coordinator ||
		    person->person_class != PERSON_STAFF ||
		    policy_is_gone(policy, person->addresses[0]))
			continue;
		outcome = write_one(turn, person->addresses[0], since, until,
		                    now, why);
		++*count;
	}
	return outcome;
}

/* The day up to which the last letter told, from the store; or a year ago. */
static enum outcome
last_told(struct turn *turn, int32_t today, int32_t *since, bool *this_month,
          struct why *why)
{
	char *value = NULL;
	int32_t day;
	enum outcome outcome = store_meta(turn->store, "evidence until",
	                                  turn->arena, &value, why);

	*since = today - YEAR_DAYS;
	*this_month = false;
	if (outcome == OUTCOME_OK && value != NULL &&
	    day_parse(slice_of(value), &day)) {
		*since = day + 1;
		*this_month = review_month(day + 1) == review_month(today);
	}
	return outcome;
}

static enum outcome
send_now(struct turn *turn, int32_t since, int32_t today, int64_t now,
         int64_t *count, struct why *why)
{
	char until[DAY_TEXT_MAX];
	enum outcome outcome = store_begin(turn->store, why);

	day_format(today - 1, until);
	if (outcome == OUTCOME_OK)
		outcome = store_set_meta(turn->store, "evidence until", until,
		                         why);
	if (outcome == OUTCOME_OK)
		outcome = write_all(turn, since, today - 1, now, count, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}

static enum outcome
note_any(void *context, const struct challenge *challenge, struct why *why)
{
	bool *any = context;

	(void)challenge;
	(void)why;
	*any = true;
	return OUTCOME_OK;
}

enum outcome
turn_evidences(struct turn *turn, int64_t now, int64_t *count,
               struct why *why)
{
	const struct challenge_filter filter = { .due_by = DAY_NONE };
	const struct calendar *calendar = &turn->policy->calendar;
	int32_t today = calendar_day(calendar, now);
	unsigned month = (unsigned)(review_month(today) % 12);
	bool told = false;
	bool any = false;
	int32_t since = 0;
	enum outcome outcome;

	*count = 0;
	if ((turn->config->process.evidence & 1u << month) == 0 ||
	    turn_is_practice(turn) || !calendar_is_open(calendar, now))
		return OUTCOME_OK;
	arena_clear(turn->arena);
	outcome = last_told(turn, today, &since, &told, why);
	if (outcome == OUTCOME_OK && !told)
		outcome = store_challenge_each(turn->store, &filter, note_any,
		                               &any, why);
	if (outcome != OUTCOME_OK || told || !any)
		return outcome;
	return send_now(turn, since, today, now, count, why);
}
