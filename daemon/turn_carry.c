/*
 * turn_carry.c - plans and letters, made durable in the open transaction.
 */
#include "turn_people.h"

#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

#include "core/message.h"
#include "io/markdown.h"

enum {
	LETTER_BYTES_LIMIT = 16 * 1024 * 1024,	/* with attachments */
	THREAD_MAX = 12,
	SUBJECT_MARK_MAX = 20,	/* of practice, in subject and text */
	MARK_MAX = 200
};

enum outcome
turn_note(struct turn *turn, int64_t challenge, const struct event *event,
          const struct sender *sender, int64_t mail,
          enum challenge_state before, enum challenge_state after,
          int64_t now, struct why *why)
{
	const struct history_row row = {
		.challenge = challenge,
		.at = now,
		.actor = sender != NULL ? sender->address : "clearway",
		.event = event_name(event->kind),
		.text = event->text != NULL ? event->text : "",
		.mail = mail,
		.evidence = sender != NULL ? event_evidence(sender) : "clock",
		.before = before,
		.after = after,
	};

	return store_history_add(turn->store, &row, why);
}

const char *
turn_event_text(struct turn *turn, const struct challenge *challenge,
                const struct event *event)
{
	const struct step *step = challenge_step(challenge,
	                                         event->step.number);
	const char *text = event->text != NULL ? event->text : "";
	char due[DAY_TEXT_MAX];
	char old[DAY_TEXT_MAX] = "";

	day_format(event->step.due, due);
	if (event->kind == EVENT_FOLLOWED_UP)
		return turn_followup_text(turn, event);
	if (event->kind == EVENT_STEP_PLANNED)
		return arena_format(turn->arena, "Step %d: %s%s%s",
		                    (int)challenge->next_step,
		                    event->step.text,
		                    due[0] != '\0' ? ", by " : "", due);
	if (step == NULL || (event->kind != EVENT_STEP_DONE &&
	                     event->kind != EVENT_STEP_MOVED))
		return text;
	if (event->kind == EVENT_STEP_DONE)
		return arena_format(turn->arena, "Step %d: %s",
		                    (int)step->number, step->text);
	day_format(step->due, old);
	return arena_format(turn->arena, "Step %d: %s, from %s to %s",
	                    (int)step->number, step->text,
	                    old[0] != '\0' ? old : "no date", due);
}

/* --- one letter --- */

static const char *
make_message_id(struct turn *turn, int64_t challenge, int64_t serial,
                const char *to, int32_t today)
{
	char code[TAG_CODE_MAX];
	char left[TAG_TEXT_MAX];

	seal_code(turn->seal, SEAL_MESSAGE_ID, challenge, serial, to, today,
	          code);
	if (challenge > 0)
		tag_format_message_id(challenge, serial, code, left);
	else
		snprintf(left, sizeof(left), "cw.%lld.%s", (long long)serial,
		         code);
	return arena_format(turn->arena, "%s@%s", left,
	                    turn->policy->message_domain);
}

static const char *
party_name(const struct policy *policy, const struct challenge *challenge,
           const char *address)
{
	const struct person *person = policy_person(policy, slice_of(address));
	const struct submitter *submitter;

	if (person != NULL)
		return person->name;
	submitter = challenge != NULL
	          ? challenge_submitter(challenge, address) : NULL;
	return submitter != NULL ? submitter->party.name : "";
}

enum outcome
turn_compose(struct turn *turn, enum letter_kind kind,
             const struct challenge *challenge, int64_t serial,
             const char *to, const struct letter_context *given,
             const char *in_reply_to, int64_t now, struct text *bytes,
             const char **message_id, struct why *why)
{
	const struct policy *policy = turn->policy;
	const char *language = given->language != NULL ? given->language
	                     : letter_language(policy, challenge, to);
	struct letter_context context = *given;
	int64_t id = challenge != NULL ? challenge->id : 0;
	char code[TAG_CODE_MAX];
	char loop[SEAL_LOOP_MAX];
	const char *thread[THREAD_MAX] = { NULL };
	size_t threaded = 0;
	struct text subject;
	struct text markdown;
	struct text plain;
	struct text html;
	struct text reply_to;
	struct message message;
	enum outcome outcome;

	text_init(&subject, LETTER_SUBJECT_LIMIT + SUBJECT_MARK_MAX);
	text_init(&markdown, LETTER_MARKDOWN_LIMIT + MARK_MAX);
	text_init(&plain, LETTER_BYTES_LIMIT);
	text_init(&html, LETTER_BYTES_LIMIT);
	text_init(&reply_to, ADDRESS_MAX * 2);
	if (id > 0) {
		seal_code(turn->seal, SEAL_REPLY, id, 0, to, context.today,
		          code);
		context.code = code;
		outcome = store_letter_thread(turn->store, id, to, turn->arena,
		                              thread, THREAD_MAX, &threaded,
		                              why);
		if (outcome != OUTCOME_OK)
			goto out;
	}
	outcome = letter_render(turn->templates, kind, language,
	                        letter_values(kind, policy, challenge, to,
	                                      &context, turn->arena),
	                        &subject, &markdown, why);
	if (outcome != OUTCOME_OK)
		goto out;
	turn_mark_practice(turn, challenge, language, &subject, &markdown);
	markdown_to_text(text_slice(&markdown), &plain);
	markdown_to_html(text_slice(&markdown), language, subject.data, &html);
	letter_reply_to(&reply_to, policy, id, context.code);
	seal_loop(turn->seal, id, serial, context.today, loop);
	*message_id = make_message_id(turn, id, serial, to, context.today);
	message = (struct message){
		.from = { policy->district, policy->address },
		.to = { party_name(policy, challenge, to), to },
		.reply_to = reply_to.data,
		.subject = subject.data,
		.date_at = now,
		.date_offset = calendar_offset(&policy->calendar, now),
		.message_id = *message_id,
		.in_reply_to = in_reply_to != NULL ? in_reply_to
		             : threaded > 0 ? thread[threaded - 1] : NULL,
		.references = thread,
		.reference_count = threaded,
		.origin = letter_is_reply(kind) ? MESSAGE_REPLIED
		                                : MESSAGE_GENERATED,
		.loop = loop,
		.text = text_slice(&plain),
		.html = text_slice(&html),
		.files = context.files,
		.file_count = context.file_count,
	};
	outcome = message_render(&message, bytes, why);
out:
	text_release(&reply_to);
	text_release(&html);
	text_release(&plain);
	text_release(&markdown);
	text_release(&subject);
	return outcome;
}

/* Of which challenges besides its own the letter tells. */
static enum outcome
keep_told(struct turn *turn, int64_t letter,
          const struct letter_context *context, struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; outcome == OUTCOME_OK && i < context->item_count;
	     i++)
		if (context->items[i].challenge != 0)
			outcome = store_letter_tells(turn->store, letter,
				context->items[i].challenge, why);
	for (size_t i = 0; outcome == OUTCOME_OK && i < context->similar_count;
	     i++)
		outcome = store_letter_tells(turn->store, letter,
			context->similar[i].challenge, why);
	return outcome;
}

enum outcome
turn_write(struct turn *turn, enum letter_kind kind,
           const struct challenge *challenge, int64_t serial, const char *to,
           const struct letter_context *context, const char *in_reply_to,
           int64_t now, struct why *why)
{
	const struct policy *policy = turn->policy;
	struct letter_row row = {
		.challenge = challenge != NULL ? challenge->id : 0,
		.serial = serial,
		.kind = letter_name(kind),
		/* A delivery report comes back to the district's address; to
		 * strangers we write from <>, so that nothing ever does. */
		.sender = kind == LETTER_UNKNOWN_SENDER ? ""
		        : policy->address,
		.recipient = to,
		.made_at = now,
		.due_at = letter_waits(kind)
		        ? calendar_next_open(&policy->calendar, now) : now,
	};
	struct text bytes;
	enum outcome outcome;
	int64_t id;

	/* Never to ourselves: a loop. */
	if (policy_is_ours(policy, slice_of(to)) ||
	    !turn_may_hear(turn, challenge, to))
		return OUTCOME_OK;
	text_init(&bytes, LETTER_BYTES_LIMIT);
	outcome = turn_compose(turn, kind, challenge, serial, to, context,
	                       in_reply_to, now, &bytes, &row.message_id, why);
	if (outcome == OUTCOME_OK) {
		row.bytes = text_slice(&bytes);
		outcome = store_letter_add(turn->store, &row, &id, why);
	}
	if (outcome == OUTCOME_OK)
		outcome = keep_told(turn, id, context, why);
	text_release(&bytes);
	return outcome;
}

/* --- a plan --- */

struct stale {
	struct turn *turn;
	const struct challenge *challenge;
	int64_t now;
};

/* A waiting letter that the change has made untrue is not sent. */
static enum outcome
drop_stale(void *context, const struct letter_row *row, struct why *why)
{
	const struct stale *stale = context;
	bool closed = stale->challenge->state == CHALLENGE_CLOSED;
	bool is_stale = closed
	              ? strcmp(row->kind, letter_name(LETTER_RECEIPT)) != 0
	              : strcmp(row->kind,
	                       letter_name(LETTER_ASSIGNMENT)) == 0 &&
	                strcasecmp(row->recipient,
	                           stale->challenge->owner) != 0;

	if (!is_stale)
		return OUTCOME_OK;
	return store_letter_failed(stale->turn->store, row->id, LETTER_DROPPED,
	                           stale->now,
	                           closed ? "the challenge was closed first"
	                                  : "somebody else has it now", why);
}

static enum outcome
carry_nudges(struct turn *turn, const struct plan *plan, int64_t now,
             struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	if (plan->moved)
		outcome = store_nudge_clear(turn->store, plan->challenge.id,
		                            why);
	for (int32_t i = 0; outcome == OUTCOME_OK && i < plan->nudge_count;
	     i++) {
		struct nudge_row row = {
			.challenge = plan->challenge.id,
			.step = plan->nudges[i].step,
			.at = now,
		};

		COPY_TEXT(row.person, slice_of(plan->nudges[i].to));
		COPY_TEXT(row.kind,
		          slice_of(letter_item_name(plan->nudges[i].kind)));
		outcome = store_nudge_add(turn->store, &row, why);
	}
	return outcome;
}

/* The visit goes from the newest mail to the oldest. */
static enum outcome
note_report(void *context, const struct mail_row *row, struct why *why)
{
	int64_t *mail = context;

	(void)why;
	if (row->verdict == VERDICT_FILED ||
	    row->verdict == VERDICT_UNKNOWN_SENDER)
		*mail = row->id;
	return OUTCOME_OK;
}

struct slice
turn_report_words(struct turn *turn, const struct report *report)
{
	struct slice body = report_forwarded_body(report);

	if (slice_is_empty(body))
		return report->text;
	return slice_of(arena_format(turn->arena, SLICE_FMT "\n\n" SLICE_FMT,
	                             SLICE_ARG(report->text),
	                             SLICE_ARG(body)));
}

/*
 * Whoever is to take or to route a challenge later on needs the words of the
 * report, not those of the mail that passed it on. They are read anew from the
 * mail that is kept; one that is not kept leaves the words out.
 */
enum outcome
turn_recall_mail(struct turn *turn, int64_t mail, struct slice *words,
                 struct why *why)
{
	struct report *report = arena_alloc(turn->arena, sizeof(*report));
	enum outcome outcome;
	int fd = memfd_create("report", MFD_CLOEXEC);

	*words = slice_of("");
	if (fd < 0)
		return fail(why, OUTCOME_LATER, "no memory for the words of "
		            "mail %lld", (long long)mail);
	report_init(report);
	outcome = store_mail_raw(turn->store, mail, fd, why);
	if (outcome == OUTCOME_OK)
		outcome = filter_mail(turn->filter, fd, turn->arena, report,
		                      why);
	close(fd);
	if (outcome == OUTCOME_OK)
		*words = turn_report_words(turn, report);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

static enum outcome
recall_words(struct turn *turn, int64_t challenge, struct slice *words,
             struct why *why)
{
	const struct mail_filter about = {
		.challenge = challenge, .any_verdict = true
	};
	int64_t mail = 0;
	enum outcome outcome = store_mail_each(turn->store, &about,
	                                       note_report, &mail, why);

	*words = slice_of("");
	if (outcome != OUTCOME_OK || mail == 0)
		return outcome;
	return turn_recall_mail(turn, mail, words, why);
}

/* Behind its own words, those of the challenges that were joined with it. */
enum outcome
turn_recall_report(struct turn *turn, int64_t challenge,
                   struct letter_context *context, struct why *why)
{
	int64_t joined[SUBMITTERS_MAX];
	struct slice words;
	struct text all;
	size_t count = 0;
	enum outcome outcome = recall_words(turn, challenge, &context->words,
	                                    why);

	if (outcome == OUTCOME_OK)
		outcome = store_challenge_joined(turn->store, challenge,
			joined, SUBMITTERS_MAX, &count, why);
	if (outcome != OUTCOME_OK || count == 0)
		return outcome;
	text_init(&all, LETTER_BYTES_LIMIT);
	text_add_slice(&all, context->words);
	for (size_t i = 0; outcome == OUTCOME_OK && i < count; i++) {
		outcome = recall_words(turn, joined[i], &words, why);
		if (outcome == OUTCOME_OK && words.length > 0)
			text_addf(&all, "\n\n[CH-%lld]\n" SLICE_FMT,
			          (long long)joined[i], SLICE_ARG(words));
	}
	context->words = arena_copy(turn->arena, text_slice(&all));
	text_release(&all);
	return outcome;
}

static enum outcome
recall_report(struct turn *turn, const struct challenge *challenge,
              struct letter_context *context, struct why *why)
{
	if (challenge->submitter_count > 0)
		context->from = challenge->submitters[0].party.address;
	context->is_unknown = policy_person(turn->policy,
		slice_of(context->from)) == NULL;
	return turn_recall_report(turn, challenge->id, context, why);
}

static bool
is_submitter(const struct policy *policy, const struct challenge *challenge,
             const char *address)
{
	const struct sender sender = {
		.address = address,
		.person = policy_person(policy, slice_of(address)),
	};

	return (event_parts(policy, challenge, &sender) &
	        PART_SUBMITTER) != 0;
}

/* Is everybody who reported the duplicate asked with those of the other? Not
 * if that one has ended, or had no room for them. */
static enum outcome
see_joined(struct turn *turn, const struct challenge *challenge,
           struct letter_context *context, struct why *why)
{
	struct challenge *other;
	enum outcome outcome;

	if (challenge->ending != ENDING_DUPLICATE ||
	    challenge->duplicate_of == 0)
		return OUTCOME_OK;
	other = arena_alloc(turn->arena, sizeof(*other));
	outcome = store_challenge_get(turn->store, challenge->duplicate_of,
	                              other, why);
	if (outcome != OUTCOME_OK)
		return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
	context->joined = challenge_is_open(other);
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		context->joined = context->joined &&
			is_submitter(turn->policy, other,
			             challenge->submitters[i].party.address);
	return OUTCOME_OK;
}

static enum outcome
carry_letters(struct turn *turn, const struct challenge *before,
              const struct plan *plan,
              const struct letter_context *given, const char *in_reply_to,
              struct judging *judging, int64_t now, struct why *why)
{
	for (int32_t i = 0; i < plan->letter_count; i++) {
		const struct plan_letter *letter = &plan->letters[i];
		struct letter_context context = *given;
		bool answers = judging != NULL &&
		               strcasecmp(letter->to,
		                          judging->sender.address) == 0;
		enum outcome outcome = OUTCOME_OK;

		if (before->state != CHALLENGE_NONE &&
		    !(letter->kind == LETTER_TRIAGE && given->words_are_new) &&
		    (letter->kind == LETTER_TRIAGE ||
		     letter->kind == LETTER_ASSIGNMENT))
			outcome = recall_report(turn, &plan->challenge,
			                        &context, why);
		context.answers = before->question_at != 0 &&
		                  plan->challenge.question_at == 0;
		if (outcome == OUTCOME_OK && letter->kind == LETTER_CLOSURE)
			outcome = see_joined(turn, &plan->challenge, &context,
			                     why);
		if (outcome == OUTCOME_OK)
			outcome = turn_similar(turn, letter->kind,
			                       &plan->challenge, &context,
			                       why);
		if (outcome != OUTCOME_OK)
			return outcome;
		context.news = letter->news;
		context.stuck = letter->stuck;
		context.stuck_with = letter->stuck_with;
		outcome = turn_write(turn, letter->kind, &plan->challenge,
		                     letter->serial, letter->to, &context,
		                     answers ? in_reply_to : NULL, now, why);
		if (outcome == OUTCOME_BAD) {
			/* An address that cannot stand in a mail must not
			 * hold up everybody else's letters. */
			if (judging != NULL)
				judging_reason(judging, "no %s letter: %s",
				               letter_name(letter->kind),
				               why != NULL ? why->text : "");
			continue;
		}
		if (outcome != OUTCOME_OK)
			return outcome;
		if (judging != NULL)
			judging_would(judging, "Write the %s letter to %s.",
			              letter_name(letter->kind), letter->to);
	}
	return OUTCOME_OK;
}

enum outcome
turn_carry_out(struct turn *turn, const struct challenge *before,
               const struct plan *plan, const struct letter_context *context,
               const char *in_reply_to, struct judging *judging, int64_t now,
               struct why *why)
{
	struct stale stale = { turn, &plan->challenge, now };
	enum outcome outcome = store_challenge_save(turn->store,
	                                            &plan->challenge, why);

	if (outcome == OUTCOME_OK &&
	    (strcmp(before->owner, plan->challenge.owner) != 0 ||
	     (plan->challenge.state == CHALLENGE_CLOSED &&
	      before->state != CHALLENGE_CLOSED)))
		outcome = store_letter_each(turn->store, LETTER_WAITING,
		                            plan->challenge.id, drop_stale,
		                            &stale, why);
	if (outcome == OUTCOME_OK)
		outcome = carry_nudges(turn, plan, now, why);
	if (outcome == OUTCOME_OK)
		outcome = carry_letters(turn, before, plan, context,
		                        in_reply_to, judging, now, why);
	if (outcome == OUTCOME_OK && judging != NULL &&
	    before->state != plan->challenge.state)
		judging_would(judging, "Challenge %lld: %s, now %s.",
		              (long long)plan->challenge.id,
		              challenge_state_name(before->state),
		              challenge_state_name(plan->challenge.state));
	return outcome;
}
