#include "core/letter_make.h"

#include "core/process.h"
#include "core/tag.h"

enum { SHORT_LIMIT = 4096 };	/* of a name, a date, a link */

bool
letter_has(const char *string)
{
	return string != NULL && string[0] != '\0';
}

void
letter_context_init(struct letter_context *context,
                    const struct policy *policy, int64_t now)
{
	*context = (struct letter_context){
		.now = now,
		.today = calendar_day(&policy->calendar, now),
		.reply_by = DAY_NONE,
		.day = DAY_NONE,
		.since = DAY_NONE,
		.until = DAY_NONE,
	};
}

bool
letter_is_same(const struct policy *policy, const char *a, const char *b)
{
	const struct person *person;

	if (!letter_has(a) || !letter_has(b))
		return false;
	if (slice_equal_fold(slice_of(a), slice_of(b)))
		return true;
	person = policy_person(policy, slice_of(a));
	return person != NULL && person == policy_person(policy, slice_of(b));
}

const struct submitter *
letter_submitter(const struct policy *policy,
                 const struct challenge *challenge, const char *address)
{
	for (int32_t i = 0; challenge != NULL &&
	     i < challenge->submitter_count; i++) {
		const struct submitter *submitter = &challenge->submitters[i];

		if (letter_is_same(policy, submitter->party.address, address))
			return submitter;
	}
	return NULL;
}

/*
 * A roster that gives everybody the district's language says little about a
 * person, so a report in another language says more.
 */
const char *
letter_language(const struct policy *policy, const struct challenge *challenge,
                const char *recipient)
{
	const char *language = policy_language(policy, recipient);

	if (letter_submitter(policy, challenge, recipient) != NULL &&
	    challenge->language[0] != '\0' &&
	    (language == NULL || slice_is_fold(slice_of(language),
	                                       policy->language)))
		language = challenge->language;
	return language != NULL ? language : "en";
}

void
letter_set_date(const struct letter_maker *maker, struct value *object,
                const char *name, int32_t day)
{
	struct text text;

	if (day == DAY_NONE)
		return;
	text_init(&text, SHORT_LIMIT);
	letter_date(&text, day, maker->context->today, maker->language);
	value_set_string(maker->arena, object, name, text.data);
	text_release(&text);
}

void
letter_set_link(const struct letter_maker *maker, struct value *object,
                const char *name, int64_t challenge, const char *code,
                const char *body)
{
	struct text text;

	text_init(&text, SHORT_LIMIT);
	letter_mailto(&text, maker->policy, challenge, code, body,
	              maker->language);
	value_set_string(maker->arena, object, name, text.data);
	text_release(&text);
}

void
letter_set_about(const struct letter_maker *maker, struct value *object,
                 int64_t challenge, const char *type, const char *school,
                 const char *summary)
{
	struct text about;
	struct text label;
	char tag[TAG_TEXT_MAX];

	tag_format(challenge, tag);
	value_set_string(maker->arena, object, "tag", tag);
	value_set_string(maker->arena, object, "number",
	                 arena_format(maker->arena, "%lld",
	                              (long long)challenge));
	text_init(&about, SHORT_LIMIT);
	text_init(&label, SHORT_LIMIT);
	if (letter_has(summary)) {
		text_add(&about, summary);
		if (letter_has(school))
			text_addf(&about, ", %s", school);
		value_set_string(maker->arena, object, "summary", summary);
	} else {
		letter_about(&about, maker->policy, type, school,
		             maker->language);
	}
	value_set_string(maker->arena, object, "about", about.data);
	if (letter_has(type) && policy_type(maker->policy, type) != NULL) {
		letter_about(&label, maker->policy, type, NULL,
		             maker->language);
		value_set_string(maker->arena, object, "type", label.data);
	}
	if (letter_has(school))
		value_set_string(maker->arena, object, "school", school);
	text_release(&about);
	text_release(&label);
}

bool
letter_shows_summary(const struct policy *policy,
                     const struct challenge *challenge)
{
	return challenge->summary_approved ||
	       (policy->triage == TRIAGE_ALWAYS && !challenge->held &&
	        challenge->state != CHALLENGE_RECEIVED);
}

/* --- what every letter has --- */

static void
set_common(const struct letter_maker *maker, struct value *root)
{
	const struct policy *policy = maker->policy;
	const struct letter_context *context = maker->context;
	const struct submitter *submitter = letter_submitter(policy,
		maker->challenge, maker->recipient);
	const struct person *person = policy_person(policy,
		slice_of(maker->recipient));
	const char *name = person != NULL ? person->name : context->name;

	if (!letter_has(name) && submitter != NULL)
		name = submitter->party.name;
	value_set_string(maker->arena, root, "name",
	                 letter_has(name) ? name : NULL);
	value_set_string(maker->arena, root, "district", policy->district);
	value_set_string(maker->arena, root, "address", policy->address);
	value_set_string(maker->arena, root, "phone", policy->phone);
	value_set_string(maker->arena, root, "coordinator",
	                 policy_name(policy, policy->coordinator));
	value_set_string(maker->arena, root, "coordinator_address",
	                 policy->coordinator);
	letter_set_date(maker, root, "today", context->today);
	value_set_bool(maker->arena, root, "to_submitter",
	               maker->to_submitter);
	value_set_bool(maker->arena, root, "to_owner", maker->to_owner);
	value_set_bool(maker->arena, root, "to_coordinator",
	               maker->to_coordinator);
	letter_set_link(maker, root, "link_write",
	                maker->challenge != NULL ? maker->challenge->id : 0,
	                context->code, "");
}

/* --- the challenge --- */

static void
set_submitters(const struct letter_maker *maker, struct value *root)
{
	const struct challenge *challenge = maker->challenge;
	struct text names;

	if (!maker->to_coordinator &&
	    !(maker->to_owner && !challenge->sensitive))
		return;
	text_init(&names, SHORT_LIMIT);
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct party *party = &challenge->submitters[i].party;
		const char *name = party->name[0] != '\0' ? party->name :
			policy_name(maker->policy, party->address);

		/* An owner is not told anybody's address. */
		if (!maker->to_coordinator && !maker->policy->show_addresses &&
		    slice_contains(slice_of(name), "@"))
			continue;
		text_add(&names, names.length > 0 ? ", " : "");
		text_add(&names, name);
		if (maker->policy->show_addresses && maker->to_owner)
			text_addf(&names, " (%s)", party->address);
	}
	if (names.length > 0)
		value_set_string(maker->arena, root, "submitter", names.data);
	text_release(&names);
}

static int32_t
reply_by(const struct letter_maker *maker)
{
	const struct waits *waits = &maker->policy->waits;
	int32_t days = -1;

	if (maker->context->reply_by != DAY_NONE)
		return maker->context->reply_by;
	switch (maker->kind) {
	case LETTER_RECEIPT:
		days = maker->challenge->state == CHALLENGE_RECEIVED ?
		       waits->triage : waits->accept;
		break;
	case LETTER_TRIAGE:
		days = waits->triage;
		break;
	case LETTER_ASSIGNMENT:
	case LETTER_ESCALATION:
		days = waits->accept;
		break;
	case LETTER_QUESTION:
	case LETTER_DETAILS:
	case LETTER_FOLLOW_UP:
	case LETTER_RECHECK:
		days = waits->answer;
		break;
	case LETTER_ANSWER:
	case LETTER_REOPENED:
		days = waits->first_step;
		break;
	case LETTER_PROGRESS:
	case LETTER_ROUND:
	case LETTER_CLARIFY:
	case LETTER_CLOSURE:
	case LETTER_AGENDA:
	case LETTER_REVIEW:
	case LETTER_EVIDENCE:
	case LETTER_UNKNOWN_SENDER:
	case LETTER_TRANSCRIPT:
	case LETTER_ALERT:
	case LETTER_MORNING:
	case LETTER_PROCESS:
	case LETTER_APPROVAL:
	case LETTER_DOCUMENT:
	case LETTER_CORRECTION:
	case LETTER_HANDOVER:
	case LETTER_KINDS:
		break;
	}
	return days < 0 ? DAY_NONE : calendar_add(&maker->policy->calendar,
	                                          maker->context->today, days);
}

static struct value *
step_value(const struct letter_maker *maker, const struct step *step)
{
	const int32_t today = maker->context->today;
	struct value *value = value_object(maker->arena);

	value_set_string(maker->arena, value, "number",
	                 arena_format(maker->arena, "%d", step->number));
	value_set_string(maker->arena, value, "text", step->text);
	if (step->who[0] != '\0')
		value_set_string(maker->arena, value, "who",
		                 policy_name(maker->policy, step->who));
	letter_set_date(maker, value, "due", step->due);
	if (step->first_due != step->due)
		letter_set_date(maker, value, "moved_from", step->first_due);
	if (step->done_at != 0) {
		letter_set_date(maker, value, "done",
		                calendar_day(&maker->policy->calendar,
		                             step->done_at));
		return value;
	}
	value_set_bool(maker->arena, value, "overdue",
	               step->due != DAY_NONE && step->due < today);
	letter_set_link(maker, value, "link_done", maker->challenge->id,
	                maker->context->code,
	                arena_format(maker->arena, "DONE %d", step->number));
	return value;
}

static void
set_challenge(const struct letter_maker *maker, struct value *root)
{
	const struct challenge *challenge = maker->challenge;
	const char *states[CHALLENGE_STATES] = {
		[CHALLENGE_RECEIVED] = "received",
		[CHALLENGE_ASSIGNED] = "assigned",
		[CHALLENGE_WORKING] = "working",
		[CHALLENGE_ASKING] = "asking",
		[CHALLENGE_CLOSED] = "closed",
	};
	struct value *steps = value_list(maker->arena);
	char token[TAG_TEXT_MAX];
	bool has_done = false;

	letter_set_about(maker, root, challenge->id, challenge->type,
	                 challenge->school,
	                 letter_shows_summary(maker->policy, challenge)
	                 ? challenge->summary : NULL);
	value_set_bool(maker->arena, root, "sensitive", challenge->sensitive);
	value_set_bool(maker->arena, root, "held", challenge->held);
	if (challenge->owner[0] != '\0')
		value_set_string(maker->arena, root, "owner",
			maker->policy->show_addresses && maker->to_submitter
			? arena_format(maker->arena, "%s (%s)",
			               policy_name(maker->policy,
			                           challenge->owner),
			               challenge->owner)
			: policy_name(maker->policy, challenge->owner));
	set_submitters(maker, root);
	if (challenge->opened_at != 0)
		letter_set_date(maker, root, "opened",
		                calendar_day(&maker->policy->calendar,
		                             challenge->opened_at));
	letter_set_date(maker, root, "reply_by", reply_by(maker));
	if (letter_has(maker->context->code)) {
		tag_format_token(challenge->id, maker->context->code, token);
		value_set_string(maker->arena, root, "token", token);
	}
	if (states[challenge->state] != NULL)
		value_set_bool(maker->arena, root, states[challenge->state],
		               true);
	for (int32_t i = 0; maker->is_inside && i < challenge->step_count; i++) {
		value_append(steps, step_value(maker, &challenge->steps[i]));
		has_done = has_done || challenge->steps[i].done_at != 0;
	}
	value_set_bool(maker->arena, root, "has_done", has_done);
	value_set_bool(maker->arena, root, "has_steps",
	               value_count(steps) > 0);
	value_set(root, "steps", steps);
}

/* Where the state and the letter ask for it, the answers prepared. */
static void
set_answers(const struct letter_maker *maker, struct value *root)
{
	static const struct {
		const char *name;
		const char *en;
		const char *es;		/* NULL: the same */
	} links[] = {
		{ "link_add", "", NULL },
		{ "link_withdraw", "WITHDRAW", NULL },
		{ "link_yes", "YES", "SÍ" },
		{ "link_partly", "PARTLY", "EN PARTE" },
		{ "link_no", "NO", NULL },
		{ "link_understood", "UNDERSTOOD", "ENTENDIDO" },
		{ "link_decided", "DECIDED ", "DECIDIDO " },
		{ "link_accept", "ACCEPT", NULL },
		{ "link_decline", "DECLINE ", NULL },
		{ "link_reassign", "REASSIGN TO ", NULL },
		{ "link_step", "STEP  BY ", NULL },
		{ "link_removed", "REMOVED", NULL },
		{ "link_ask", "ASK ", NULL },
		{ "link_note", "NOTE ", NULL },
		{ "link_owner", "OWNER ", NULL },
		{ "link_type", "TYPE ", NULL },
		{ "link_returned", "RETURNED ", NULL },
		{ "link_unconfirmed", "UNCONFIRMED ", NULL },
	};
	const bool spanish = slice_starts(slice_of(maker->language), "es");

	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++)
		letter_set_link(maker, root, links[i].name,
		                maker->challenge->id, maker->context->code,
		                spanish && links[i].es != NULL ? links[i].es :
		                links[i].en);
}

static void
set_ending(const struct letter_maker *maker, struct value *root)
{
	static const char *const names[ENDINGS] = {
		[ENDING_CONFIRMED] = "confirmed",
		[ENDING_RETURNED] = "returned",
		[ENDING_NOT_ACCEPTED] = "not_accepted",
		[ENDING_DUPLICATE] = "duplicate",
		[ENDING_WITHDRAWN] = "withdrawn",
		[ENDING_UNCONFIRMED] = "unconfirmed",
	};
	const struct challenge *challenge = maker->challenge;

	if (names[challenge->ending] != NULL)
		value_set_bool(maker->arena, root, names[challenge->ending],
		               true);
	if (challenge->duplicate_of != 0)
		value_set_string(maker->arena, root, "duplicate_of",
		                 arena_format(maker->arena, "%lld",
		                 (long long)challenge->duplicate_of));
}

/* Is the owner one whom the roster gives the authority for the type? */
static bool
has_authority(const struct letter_maker *maker)
{
	const struct type *type = policy_type(maker->policy,
	                                      maker->challenge->type);

	for (size_t i = 0; type != NULL && i < type->authority_count; i++)
		if (letter_is_same(maker->policy, type->authorities[i].owner,
		                   maker->challenge->owner))
			return true;
	return false;
}

/* What the letter is about, where it is about one challenge. */
static void
set_one(const struct letter_maker *maker, struct value *root)
{
	set_challenge(maker, root);
	letter_set_brief(maker, root);
	set_answers(maker, root);
	set_ending(maker, root);
	value_set_bool(maker->arena, root, "by_authority",
	               has_authority(maker));
	if (maker->kind == LETTER_TRIAGE && maker->to_coordinator &&
	    maker->challenge->summary[0] != '\0')
		value_set_string(maker->arena, root, "draft_summary",
		                 maker->challenge->summary);
}

static bool
is_stand_in(const struct letter_maker *maker)
{
	const struct challenge *challenge = maker->challenge;

	for (int32_t i = 0; challenge != NULL && !maker->to_submitter &&
	     i < challenge->submitter_count; i++) {
		const char *voice = policy_voice(maker->policy, challenge,
		                                 &challenge->submitters[i]);

		if (voice != NULL && letter_is_same(maker->policy, voice,
		                                    maker->recipient))
			return true;
	}
	return false;
}

const struct value *
letter_values(enum letter_kind kind, const struct policy *policy,
              const struct challenge *challenge, const char *recipient,
              const struct letter_context *context, struct arena *arena)
{
	const struct person *person = policy_person(policy,
	                                            slice_of(recipient));
	struct letter_maker maker = {
		.kind = kind, .policy = policy, .challenge = challenge,
		.recipient = recipient, .context = context, .arena = arena,
		.language = context->language != NULL ? context->language :
			letter_language(policy, challenge, recipient),
		.to_submitter = letter_submitter(policy, challenge,
			recipient) != NULL,
		.to_owner = challenge != NULL && policy_speaks_for(policy,
			recipient, challenge->owner),
		.to_coordinator = policy_speaks_for(policy, recipient,
			policy->coordinator) || (person != NULL &&
			(person->roles & ROLE_COORDINATOR) != 0),
	};
	struct value *root = value_object(arena);

	maker.to_stand_in = is_stand_in(&maker);
	maker.is_inside = maker.to_submitter || maker.to_stand_in ||
		maker.to_owner ||
		maker.to_coordinator || (person != NULL &&
		person->person_class == PERSON_STAFF);
	set_common(&maker, root);
	if (challenge != NULL)
		set_one(&maker, root);
	letter_set_people(&maker, root);
	letter_set_context(&maker, root);
	if (context->process != NULL)
		process_set_values(context->process, maker.language, arena,
		                   root);
	if (kind == LETTER_ROUND || kind == LETTER_HANDOVER ||
	    kind == LETTER_AGENDA ||
	    kind == LETTER_REVIEW || kind == LETTER_MORNING)
		letter_set_items(&maker, root);
	return root;
}
