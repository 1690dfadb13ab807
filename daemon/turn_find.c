/*
 * turn_find.c - who wrote this mail, and about which challenge.
 *
 * From the strongest to the weakest (DESIGN section 4): a signed token in an
 * address, our own Message-ID (or the one a provider gave our letter) in the
 * references, a signed token in the text, then the plain number or an earlier
 * mail's Message-ID if the sender has a part in that challenge. Never by
 * likeness of subjects.
 */
#include "turn_private.h"

#include <strings.h>

static struct slice
domain_of(struct slice address)
{
	size_t at = slice_find_char(address, '@');

	return slice_part(address, at + 1, address.length);
}

/* Is one the same domain as the other, or below it? (RFC 7489 3.1) */
static bool
is_aligned(struct slice domain, struct slice from)
{
	struct slice part;

	if (domain.length == 0 || from.length < domain.length)
		return false;
	part = slice_part(from, from.length - domain.length, from.length);
	return slice_equal_fold(part, domain) &&
	       (part.length == from.length ||
	        from.data[from.length - domain.length - 1] == '.');
}

static bool
is_authenticated(const struct judging *judging)
{
	const struct report_authentication *found =
		&judging->report->authentication;
	struct slice from = domain_of(judging->report->from.address);
	const char *ours = judging->turn->policy->authserv_id;

	if (ours == NULL || !slice_is_fold(found->authserv_id, ours))
		return false;
	if (slice_is_fold(found->dmarc, "pass"))
		return is_aligned(found->dmarc_from, from) ||
		       found->dmarc_from.length == 0;
	if (found->dmarc.length > 0 && !slice_is_fold(found->dmarc, "none"))
		return false;
	return (slice_is_fold(found->dkim, "pass") &&
	        is_aligned(found->dkim_domain, from)) ||
	       (slice_is_fold(found->spf, "pass") &&
	        is_aligned(domain_of(found->spf_domain).length > 0
	                   ? domain_of(found->spf_domain)
	                   : found->spf_domain, from));
}

static bool
same_person(const struct judging *judging, const char *address)
{
	const struct policy *policy = judging->turn->policy;

	return strcasecmp(address, judging->sender.address) == 0 ||
	       (judging->sender.person != NULL &&
	        policy_person(policy, slice_of(address)) ==
	        judging->sender.person);
}

/* Is the code good for this sender, by any address the roster has? */
static bool
code_is_senders(const struct judging *judging, const struct tag *tag)
{
	const struct turn *turn = judging->turn;
	const struct person *person = judging->sender.person;
	int32_t days = turn->policy->token_days;

	if (seal_verify(turn->seal, SEAL_REPLY, tag->challenge, 0,
	                judging->sender.address, judging->today, days,
	                tag->code) == SEAL_VALID)
		return true;
	for (size_t i = 0; person != NULL && i < person->address_count; i++)
		if (seal_verify(turn->seal, SEAL_REPLY, tag->challenge, 0,
		                person->addresses[i], judging->today, days,
		                tag->code) == SEAL_VALID)
			return true;
	return false;
}

/* Was it made for anybody who has to do with the challenge? Then the mail is
 * about it, though it proves nothing of who wrote. */
static bool
code_is_somebodys(const struct judging *judging, const struct tag *tag,
                  const struct challenge *challenge)
{
	const struct turn *turn = judging->turn;
	const char *people[SUBMITTERS_MAX + 2] = {
		challenge->owner, turn->policy->coordinator,
	};

	for (int32_t i = 0; i < challenge->submitter_count; i++)
		people[2 + i] = challenge->submitters[i].party.address;
	for (size_t i = 0; i < 2 + (size_t)challenge->submitter_count; i++)
		if (people[i][0] != '\0' &&
		    seal_verify(turn->seal, SEAL_REPLY, tag->challenge, 0,
		                people[i], judging->today,
		                turn->policy->token_days,
		                tag->code) == SEAL_VALID)
			return true;
	return false;
}

static enum outcome
load(struct judging *judging, int64_t id, struct challenge *challenge,
     bool *there, struct why *why)
{
	enum outcome outcome = store_challenge_get(judging->turn->store, id,
	                                           challenge, why);

	*there = outcome == OUTCOME_OK;
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

static enum outcome
try_tag(struct judging *judging, const struct tag *tag, struct why *why)
{
	static struct challenge challenge;	/* 30 KB: not on the stack */
	bool there = false;
	enum outcome outcome = load(judging, tag->challenge, &challenge,
	                            &there, why);

	if (outcome != OUTCOME_OK || !there)
		return outcome;
	if (tag->code[0] != '\0' && code_is_senders(judging, tag)) {
		judging->challenge = tag->challenge;
		judging->sender.has_token = true;
		judging->found_by = tag->place == TAG_IN_RECIPIENT
		                  ? "the token in the address"
		                  : "the token in the text";
	} else if (tag->code[0] != '\0' && judging->challenge == 0 &&
	           code_is_somebodys(judging, tag, &challenge)) {
		judging->challenge = tag->challenge;
		judging->found_by = "a token made for somebody else";
	} else if (judging->challenge == 0 &&
	           event_parts(judging->turn->policy, &challenge,
	                       &judging->sender) != 0) {
		judging->challenge = tag->challenge;
		judging->found_by = "the number, from somebody who has a part "
		                    "in it";
	} else if (judging->challenge == 0) {
		judging_reason(judging, "It names challenge %lld, in which the "
		               "sender has no part.",
		               (long long)tag->challenge);
	}
	return OUTCOME_OK;
}

static enum outcome
try_places(struct judging *judging, enum tag_place from, enum tag_place to,
           bool signed_only, struct why *why)
{
	const struct report *report = judging->report;

	for (int32_t i = 0; i < report->tag_count; i++) {
		const struct tag *tag = &report->tags[i];
		enum outcome outcome;

		if (tag->place < from || tag->place > to ||
		    judging->sender.has_token ||
		    (signed_only && tag->code[0] == '\0'))
			continue;
		outcome = try_tag(judging, tag, why);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	return OUTCOME_OK;
}

static enum outcome
try_references(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;
	const struct report *report = judging->report;

	for (int32_t i = 0; i < report->reference_count; i++) {
		const char *id = arena_string(turn->arena,
		                              report->references[i]);
		struct letter_row row = { 0 };
		enum outcome outcome = store_letter_find(turn->store, id,
		                                         turn->arena, &row,
		                                         why);

		if (outcome != OUTCOME_OK)
			return outcome;
		if (row.id == 0)
			continue;
		judging->found_by = "our letter that it answers";
		judging->challenge = row.challenge;
		judging->is_round = row.challenge == 0;
		judging->answers_at = row.made_at;
		if (!letter_parse(slice_of(row.kind), &judging->answers))
			judging->answers = LETTER_KINDS;
		/* The page says: write to us. Who answers it, does. */
		if (judging->answers == LETTER_PROCESS)
			judging->is_round = false;
		if (strcmp(row.kind, letter_name(LETTER_AGENDA)) == 0)
			judging->agenda = row.serial;
		judging->sender.has_token = same_person(judging,
		                                        row.recipient);
		return OUTCOME_OK;
	}
	return OUTCOME_OK;
}

static enum outcome
try_earlier_mail(struct judging *judging, struct why *why)
{
	static struct challenge challenge;
	struct turn *turn = judging->turn;
	const struct report *report = judging->report;

	for (int32_t i = 0; i < report->reference_count; i++) {
		int64_t id = 0;
		bool there = false;
		enum outcome outcome = store_mail_challenge(turn->store,
			arena_string(turn->arena, report->references[i]), &id,
			why);

		if (outcome == OUTCOME_OK && id != 0)
			outcome = load(judging, id, &challenge, &there, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		if (there && event_parts(turn->policy, &challenge,
		                         &judging->sender) != 0) {
			judging->challenge = id;
			judging->found_by = "an earlier mail that it answers";
			return OUTCOME_OK;
		}
	}
	return OUTCOME_OK;
}

/*
 * Some providers give our letters Message-IDs of their own. Whoever answers
 * the letter itself writes to the address with their token: the id that they
 * answer, if it is nobody's, is the newest letter's to them.
 */
static enum outcome
learn_alias(struct judging *judging, struct why *why)
{
	enum { THREAD_MOST = 2 };
	struct turn *turn = judging->turn;
	const struct report *report = judging->report;
	const char *known[THREAD_MOST] = { NULL };
	struct letter_row row = { 0 };
	int64_t mail = 0;
	size_t count = 0;
	const char *answered;
	enum outcome outcome;

	if (!judging->sender.has_token || judging->challenge == 0 ||
	    report->reference_count == 0 || judging->mail == 0)
		return OUTCOME_OK;
	answered = arena_string(turn->arena, report->references[0]);
	outcome = store_letter_find(turn->store, answered, turn->arena, &row,
	                            why);
	if (outcome == OUTCOME_OK && row.id == 0)
		outcome = store_mail_challenge(turn->store, answered, &mail,
		                               why);
	if (outcome != OUTCOME_OK || row.id != 0 || mail != 0 ||
	    answered[0] == '\0')
		return outcome;
	outcome = store_letter_thread(turn->store, judging->challenge,
		judging->sender.person != NULL
		? judging->sender.person->addresses[0]
		: judging->sender.address, turn->arena, known, THREAD_MOST,
		&count, why);
	if (outcome == OUTCOME_OK && count > 0)
		outcome = store_letter_find(turn->store, known[count - 1],
		                            turn->arena, &row, why);
	if (outcome == OUTCOME_OK && row.id != 0)
		outcome = store_letter_alias(turn->store, row.id, answered,
		                             why);
	return outcome;
}

enum outcome
turn_find(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;
	const struct report *report = judging->report;
	char *address = arena_string(turn->arena, report->from.address);
	enum outcome outcome;

	for (char *c = address; *c != '\0'; c++)
		*c = ascii_lower(*c);
	judging->sender = (struct sender){
		.address = address,
		.person = policy_person(turn->policy, report->from.address),
	};
	judging->sender.is_authenticated = is_authenticated(judging);
	outcome = try_places(judging, TAG_IN_RECIPIENT, TAG_IN_RECIPIENT,
	                     true, why);
	if (outcome == OUTCOME_OK)
		outcome = learn_alias(judging, why);
	if (outcome == OUTCOME_OK && judging->challenge == 0)
		outcome = try_references(judging, why);
	if (outcome == OUTCOME_OK && judging->challenge == 0 &&
	    !judging->is_round)
		outcome = try_places(judging, TAG_IN_RECIPIENT, TAG_IN_SUBJECT,
		                     true, why);
	if (outcome == OUTCOME_OK && judging->challenge == 0 &&
	    !judging->is_round)
		outcome = try_earlier_mail(judging, why);
	if (outcome == OUTCOME_OK && judging->challenge == 0 &&
	    !judging->is_round)
		outcome = try_places(judging, TAG_IN_BODY, TAG_IN_SUBJECT,
		                     false, why);
	/* A body token of this very challenge also proves the sender. */
	for (int32_t i = 0; outcome == OUTCOME_OK &&
	     !judging->sender.has_token && i < report->tag_count; i++)
		if (report->tags[i].code[0] != '\0' &&
		    report->tags[i].challenge == judging->challenge &&
		    code_is_senders(judging, &report->tags[i]))
			judging->sender.has_token = true;
	return outcome;
}
