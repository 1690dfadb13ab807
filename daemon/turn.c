/*
 * turn.c - opening what a turn needs, one mail, one operator's word.
 */
#include "turn_people.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/paths.h"
#include "io/templates.h"

enum { TURN_ARENA_LIMIT = 256 * 1024 * 1024, CRASH_CODE = 99 };

void
turn_point(const char *name)
{
	static int64_t times;
	const char *wanted = getenv("CLEARWAY_CRASH_AT");
	struct slice rest = slice_of(wanted);
	struct slice point;
	int64_t nth = 1;

	if (wanted == NULL || !slice_next_field(&rest, ':', &point) ||
	    !slice_is(point, name))
		return;
	slice_to_int64(rest, 1, INT64_MAX, &nth);
	if (++times == nth)
		_exit(CRASH_CODE);
}

/* --- opening and closing --- */

static const char *
in_state(struct turn *turn, const char *name)
{
	return arena_format(turn->arena, "%s/%s", turn->config->state_folder,
	                    name);
}

static enum outcome
load_templates(const struct config *config, struct arena **arena,
               struct letter_templates **templates, struct why *why)
{
	struct arena *fresh = arena_new(TURN_ARENA_LIMIT);
	struct letter_templates *loaded = arena_alloc(fresh, sizeof(*loaded));
	enum outcome outcome = letter_templates_load(
		config->templates_folder != NULL ? config->templates_folder
		                                 : paths_templates(),
		fresh, loaded, why);

	if (outcome != OUTCOME_OK) {
		arena_free(fresh);
		return outcome;
	}
	*arena = fresh;
	*templates = loaded;
	return OUTCOME_OK;
}

enum outcome
turn_open(struct turn *turn, const struct config *config, struct why *why)
{
	enum outcome outcome;

	*turn = (struct turn){
		.config = config,
		.roster = config->policy,
		.pace = { .per_minute = config->submission.per_minute > 0
		          ? config->submission.per_minute
		          : GOVERNOR_PER_MINUTE },
	};
	turn->policy = &turn->roster;
	turn->arena = arena_new(TURN_ARENA_LIMIT);
	if (mkdir(config->state_folder, 0700) != 0 && errno != EEXIST) {
		outcome = fail(why, OUTCOME_SETUP, "%s: the state folder "
		               "cannot be made: %s; make it, or name another "
		               "in files.state", config->state_folder,
		               strerror(errno));
		turn_close(turn);
		return outcome;
	}
	outcome = load_templates(config, &turn->templates_arena,
	                         &turn->templates, why);
	if (outcome == OUTCOME_OK)
		outcome = store_open(in_state(turn, "clearway.db"),
		                     &turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = seal_open(in_state(turn, "seal.key"), &turn->seal,
		                    why);
	if (outcome == OUTCOME_OK)
		turn->filter = filter_new(paths_program("clearway-parse"));
	else
		turn_close(turn);
	return outcome;
}

void
turn_close(struct turn *turn)
{
	filter_free(turn->filter);
	seal_free(turn->seal);
	store_close(turn->store);
	arena_free(turn->templates_arena);
	arena_free(turn->roster_arena);
	arena_free(turn->arena);
	*turn = (struct turn){ 0 };
}

enum outcome
turn_reload(struct turn *turn, const struct config *config, struct why *why)
{
	struct arena *arena;
	struct letter_templates *templates;
	enum outcome outcome;

	if (strcmp(config->state_folder, turn->config->state_folder) != 0)
		return fail(why, OUTCOME_SETUP, "%s: the state folder cannot "
		            "change while clearwayd runs; restart it",
		            config->path);
	outcome = load_templates(config, &arena, &templates, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	arena_free(turn->templates_arena);
	turn->templates_arena = arena;
	turn->templates = templates;
	turn->config = config;
	turn->roster = config->policy;
	turn->placed = false;
	turn->process_at = 0;
	return OUTCOME_OK;
}

/* --- one mail --- */

static const char *
join_reasons(struct judging *judging)
{
	struct text text;
	const char *joined;

	text_init(&text, REPORT_TEXT_LIMIT);
	for (size_t i = 0; i < judging->reason_count; i++)
		text_addf(&text, "%s\n", judging->reasons[i]);
	joined = arena_string(judging->turn->arena, text_slice(&text));
	text_release(&text);
	return joined;
}

static void
start_judging(struct judging *judging, struct turn *turn,
              const struct report *report, int64_t mail, int64_t now)
{
	*judging = (struct judging){
		.turn = turn,
		.now = now,
		.today = calendar_day(&turn->policy->calendar, now),
		.mail = mail,
		.report = report,
		.answers = LETTER_KINDS,
	};
	reading_init(&judging->reading);
}

/*
 * What the writer sent, whatever way it came: a copy through a list differs
 * only in what was added. A Message-ID alone is not enough: some programs use
 * one again for another mail. Empty where there is none.
 */
static const char *
what_was_said(struct turn *turn, const struct report *report)
{
	char hex[SEAL_HEX_MAX];
	struct text all;

	if (report->message_id.length == 0)
		return "";
	text_init(&all, 2 * REPORT_TEXT_LIMIT);
	text_addf(&all, SLICE_FMT "\n" SLICE_FMT "\n%lld\n",
	          SLICE_ARG(report->message_id),
	          SLICE_ARG(report->from.address), (long long)report->sent_at);
	text_add_slice(&all, report->full_text);
	seal_sha256(text_slice(&all), hex);
	text_release(&all);
	return arena_string(turn->arena, slice_of(hex));
}

static enum outcome
settle(struct turn *turn, int64_t id, const struct judging *judging,
       const char *reasons, int64_t duplicate_of, struct why *why)
{
	const struct report *report = judging->report;
	const struct mail_verdict verdict = {
		.verdict = judging->verdict,
		.challenge = judging->challenge,
		.duplicate_of = duplicate_of,
		.message_id = arena_string(turn->arena, report->message_id),
		.from = arena_string(turn->arena, report->from.address),
		.subject = arena_string(turn->arena, report->subject),
		.reasons = reasons,
		.said = what_was_said(turn, report),
	};

	return store_mail_settle(turn->store, id, &verdict, why);
}

/* The try is counted in a commit of its own, before anything is parsed. */
static enum outcome
count_try(struct turn *turn, const struct turn_mail *mail, int64_t now,
          int64_t *id, int32_t *tries, struct why *why)
{
	enum outcome outcome = store_begin(turn->store, why);

	if (outcome == OUTCOME_OK)
		outcome = store_mail_try(turn->store, &mail->key, mail->size,
		                         mail->received_at, now, id, tries,
		                         why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	turn_point("mail tried");
	return outcome;
}

/* The machine was to blame, not the mail: this try does not count. */
static void
uncount_try(struct turn *turn, int64_t id)
{
	if (store_begin(turn->store, NULL) == OUTCOME_OK &&
	    store_mail_untry(turn->store, id, NULL) == OUTCOME_OK &&
	    store_commit(turn->store, NULL) == OUTCOME_OK)
		return;
	store_rollback(turn->store);
}

static enum outcome
set_aside(struct turn *turn, int64_t id, int fd, int64_t size,
          const char *reason, int64_t now, struct turn_line *line,
          struct why *why)
{
	struct report *report = arena_alloc(turn->arena, sizeof(*report));
	struct judging *judging = arena_alloc(turn->arena, sizeof(*judging));
	char sha256[SEAL_HEX_MAX];
	enum outcome outcome;

	report_init(report);
	start_judging(judging, turn, report, id, now);
	judging->verdict = VERDICT_SET_ASIDE;
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK && fd >= 0 &&
	    seal_sha256_fd(fd, size, sha256, NULL) == OUTCOME_OK)
		outcome = store_mail_keep(turn->store, id, fd, size, sha256,
		                          why);
	if (outcome == OUTCOME_OK)
		outcome = settle(turn, id, judging, reason, 0, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_tell(turn, arena_format(turn->arena,
			"aside %lld", (long long)id),
			arena_format(turn->arena, "Mail %lld could not be "
			"read and was set aside: %s It is kept whole: "
			"clearway aside list", (long long)id, reason), now,
			why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	snprintf(line->text, sizeof(line->text), "mail %lld: set aside: %.300s",
	         (long long)id, reason);
	return outcome;
}

/* Judged and stored: one transaction. */
static enum outcome
store_judged(struct turn *turn, struct judging *judging, int fd, int64_t size,
             int64_t *duplicate_of, struct why *why)
{
	bool forgotten;
	char sha256[SEAL_HEX_MAX];
	enum outcome outcome = seal_sha256_fd(fd, size, sha256, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_keep(turn->store, judging->mail, fd, size,
		                          sha256, why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_same(turn->store, judging->mail, sha256,
		                          duplicate_of, why);
	if (outcome == OUTCOME_OK && *duplicate_of == 0)
		outcome = store_mail_said(turn->store, judging->mail,
			what_was_said(turn, judging->report), duplicate_of,
			why);
	if (outcome == OUTCOME_OK && *duplicate_of != 0)
		judging->verdict = VERDICT_DUPLICATE;
	else if (outcome == OUTCOME_OK)
		outcome = turn_judge(judging, why);
	if (outcome == OUTCOME_OK)
		outcome = settle(turn, judging->mail, judging,
		                 join_reasons(judging), *duplicate_of, why);
	if (outcome == OUTCOME_OK) {
		turn_point("mail read");
		outcome = store_commit(turn->store, why);
	}
	/* What could be read in the file's log of changes goes, too; where
	 * somebody reads it now, its next checkpoint does that. */
	if (outcome == OUTCOME_OK && judging->redacts)
		store_forget(turn->store, &forgotten, NULL);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	else
		turn_point("mail committed");
	return outcome;
}

static enum outcome
already(struct turn *turn, const struct turn_mail *mail,
        enum verdict *verdict, struct why *why)
{
	struct mail_row row = { 0 };
	enum outcome outcome = store_mail_find(turn->store, &mail->key,
	                                       turn->arena, &row, why);

	*verdict = row.id != 0 ? row.verdict : VERDICT_NONE;
	return outcome;
}

enum outcome
turn_mail(struct turn *turn, const struct turn_mail *mail, int fd,
          int64_t now, enum verdict *verdict, struct turn_line *line,
          struct why *why)
{
	struct report *report;
	struct judging *judging;
	int64_t id = 0;
	int64_t duplicate_of = 0;
	int32_t tries = 0;
	enum outcome outcome;

	arena_clear(turn->arena);
	outcome = already(turn, mail, verdict, why);
	if (outcome != OUTCOME_OK || *verdict != VERDICT_NONE) {
		snprintf(line->text, sizeof(line->text), "known already");
		return outcome;
	}
	outcome = turn_roster(turn, now, why);
	if (outcome == OUTCOME_OK)
		outcome = count_try(turn, mail, now, &id, &tries, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	*verdict = VERDICT_SET_ASIDE;
	if (tries >= TURN_TRIES_MOST)
		return set_aside(turn, id, fd, mail->size, "Reading it ended "
		                 "the program twice before.", now, line, why);
	report = arena_alloc(turn->arena, sizeof(*report));
	judging = arena_alloc(turn->arena, sizeof(*judging));
	report_init(report);
	outcome = filter_mail(turn->filter, fd, turn->arena, report, why);
	if (outcome == OUTCOME_BAD)
		return set_aside(turn, id, fd, mail->size,
		                 why != NULL ? arena_string(turn->arena,
		                 slice_of(why->text)) : "It could not be read.",
		                 now, line, why);
	if (outcome == OUTCOME_OK) {
		start_judging(judging, turn, report, id, now);
		if (mail->cut)
			judging_reason(judging, "It is larger than %d MB; the "
			               "rest was left on the server.",
			               SOURCE_MAIL_MOST / (1024 * 1024));
		outcome = store_judged(turn, judging, fd, mail->size,
		                       &duplicate_of, why);
	}
	if (outcome != OUTCOME_OK) {
		if (outcome != OUTCOME_BAD)
			uncount_try(turn, id);
		return outcome;
	}
	*verdict = judging->verdict;
	snprintf(line->text, sizeof(line->text), "mail %lld: %s%s%.0lld",
	         (long long)id, verdict_name(judging->verdict),
	         judging->challenge != 0 ? ", challenge " : "",
	         (long long)judging->challenge);
	return OUTCOME_OK;
}

enum outcome
turn_mail_lost(struct turn *turn, const struct turn_mail *mail,
               const struct why *reason, int64_t now, enum verdict *verdict,
               struct turn_line *line, struct why *why)
{
	int64_t id = 0;
	int32_t tries = 0;
	enum outcome outcome;

	arena_clear(turn->arena);
	outcome = already(turn, mail, verdict, why);
	if (outcome != OUTCOME_OK || *verdict != VERDICT_NONE)
		return outcome;
	outcome = count_try(turn, mail, now, &id, &tries, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	snprintf(line->text, sizeof(line->text), "mail %lld: not had yet: %.300s",
	         (long long)id, reason->text);
	if (tries < TURN_TRIES_MOST)
		return OUTCOME_OK;
	*verdict = VERDICT_SET_ASIDE;
	return set_aside(turn, id, -1, 0, reason->text, now, line, why);
}

enum outcome
turn_explain(struct turn *turn, int fd, int64_t now,
             struct turn_explanation *explanation, struct why *why)
{
	struct judging *judging;
	enum outcome outcome;

	arena_clear(turn->arena);
	judging = arena_alloc(turn->arena, sizeof(*judging));
	*explanation = (struct turn_explanation){ .kind = "refused" };
	report_init(&explanation->report);
	outcome = filter_mail(turn->filter, fd, turn->arena,
	                      &explanation->report, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = turn_roster(turn, now, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	start_judging(judging, turn, &explanation->report, 0, now);
	outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_judge(judging, why);
	store_rollback(turn->store);
	if (outcome != OUTCOME_OK)
		return outcome;
	explanation->kind = judging->kind;
	explanation->routing = judging->routing;
	explanation->reading = judging->reading;
	explanation->challenge = judging->challenge;
	explanation->found_by = judging->found_by;
	explanation->would_count = judging->would_count;
	memcpy(explanation->would, judging->would, sizeof(judging->would));
	explanation->reason_count = judging->reason_count;
	memcpy(explanation->reasons, judging->reasons,
	       sizeof(judging->reasons));
	return OUTCOME_OK;
}

/* --- an operator's word --- */

static enum outcome
carry_word(struct turn *turn, int64_t *id, const struct event *event,
           int64_t now, struct turn_line *line, struct why *why)
{
	static struct challenge before;
	static struct plan plan;
	const struct sender operator = { .address = "operator",
	                                 .is_operator = true };
	struct event word = *event;
	struct letter_context context;
	enum outcome outcome = OUTCOME_OK;

	before = (struct challenge){ 0 };
	if (event->kind != EVENT_REPORTED)
		outcome = store_challenge_get(turn->store, *id, &before, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (word.actor == NULL)
		word.actor = operator.address;
	plan_init(&plan, &before);
	if (outcome == OUTCOME_OK && event->kind != EVENT_REPORTED)
		outcome = turn_keep_followup(turn, *id, before.state, &word,
		                             &operator, 0, now, why);
	word.text = turn_event_text(turn, &before, &word);
	decide(&plan, turn->policy, &word, now);
	if (event->kind == EVENT_REPORTED) {
		plan.challenge.practice = turn_is_practice(turn);
		outcome = store_challenge_add(turn->store, &plan.challenge,
		                              why);
		*id = plan.challenge.id;
	}
	letter_context_init(&context, turn->policy, now);
	context.reason = slice_of(word.text);
	context.words = slice_of(word.text);
	context.from = word.actor;
	context.passed_by = before.owner;
	if (outcome == OUTCOME_OK)
		outcome = turn_note(turn, *id, &word, &operator, 0,
		                    before.state, plan.challenge.state, now,
		                    why);
	if (outcome == OUTCOME_OK)
		outcome = turn_carry_out(turn, &before, &plan, &context, NULL,
		                         NULL, now, why);
	snprintf(line->text, sizeof(line->text),
	         "challenge %lld: %s by the operator, now %s",
	         (long long)*id, event_name(event->kind),
	         challenge_state_name(plan.challenge.state));
	return outcome;
}

enum outcome
turn_word(struct turn *turn, int64_t *id, const struct event *event,
          int64_t now, struct turn_line *line, struct why *why)
{
	enum outcome outcome;

	arena_clear(turn->arena);
	outcome = turn_roster(turn, now, why);
	if (outcome == OUTCOME_OK)
		outcome = store_begin(turn->store, why);
	if (outcome == OUTCOME_OK)
		outcome = carry_word(turn, id, event, now, line, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(turn->store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(turn->store);
	return outcome;
}
