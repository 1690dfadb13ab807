#include "core/event.h"

#include "core/decide.h"

static const char *const event_names[EVENT_KINDS] = {
	[EVENT_REPORTED] = "reported",
	[EVENT_DETAIL_ADDED] = "detail added",
	[EVENT_ROUTED] = "routed",
	[EVENT_TAKEN] = "taken",
	[EVENT_PASSED] = "passed",
	[EVENT_REASSIGNED] = "reassigned",
	[EVENT_STEP_PLANNED] = "step planned",
	[EVENT_STEP_DONE] = "step done",
	[EVENT_STEP_MOVED] = "step moved",
	[EVENT_NOTED] = "noted",
	[EVENT_ASKED] = "asked",
	[EVENT_ANSWERED] = "answered",
	[EVENT_UNDERSTOOD] = "understood",
	[EVENT_DECIDED] = "decided",
	[EVENT_SECURED] = "secured",
	[EVENT_ADDRESSED] = "addressed",
	[EVENT_SUFFICIENT] = "sufficient",
	[EVENT_PARTLY] = "partly",
	[EVENT_INSUFFICIENT] = "insufficient",
	[EVENT_WITHDRAWN] = "withdrawn",
	[EVENT_ENDED] = "ended",
	[EVENT_FOLLOWED_UP] = "followed up",
	[EVENT_HANDED_OVER] = "handed over",
	[EVENT_DISCUSSED] = "discussed",
	[EVENT_ESCALATED] = "escalated",
	[EVENT_BOUNCED] = "bounced",
	[EVENT_TICKED] = "ticked",
	[EVENT_JOINED] = "joined",
	[EVENT_REOPENED] = "reopened",
	[EVENT_RELEASED] = "released",
	[EVENT_UNDONE] = "undone",
	[EVENT_REDACTED] = "redacted",
};

/* Who may cause it, and whether the From line alone is proof enough. */
struct right {
	unsigned parts;
	bool needs_proof;
};

enum {
	ANYBODY = ~0,
	LEADS = PART_COORDINATOR | PART_DIT,
	CARRIES = PART_OWNER | PART_COORDINATOR | PART_UP_THE_LINE,
	ANSWERS_IT = PART_SUBMITTER | PART_STAND_IN
};

static const struct right rights[EVENT_KINDS] = {
	[EVENT_REPORTED] = { (unsigned)ANYBODY, false },
	[EVENT_DETAIL_ADDED] = { (unsigned)ANYBODY, false },
	[EVENT_ROUTED] = { PART_COORDINATOR | PART_UP_THE_LINE, true },
	[EVENT_TAKEN] = { PART_OWNER | PART_COORDINATOR, true },
	[EVENT_PASSED] = { PART_OWNER, true },
	[EVENT_REASSIGNED] = { CARRIES, true },
	[EVENT_STEP_PLANNED] = { CARRIES, true },
	[EVENT_STEP_DONE] = { CARRIES | PART_ASSIGNEE, true },
	[EVENT_STEP_MOVED] = { CARRIES | PART_ASSIGNEE, true },
	[EVENT_NOTED] = { (unsigned)ANYBODY, false },
	[EVENT_ASKED] = { CARRIES, true },
	[EVENT_ANSWERED] = { (unsigned)ANYBODY, false },
	[EVENT_UNDERSTOOD] = { PART_OWNER | PART_UP_THE_LINE, true },
	[EVENT_DECIDED] = { CARRIES | PART_KEEPER, true },
	[EVENT_SECURED] = { CARRIES | PART_KEEPER, true },
	[EVENT_ADDRESSED] = { PART_OWNER | PART_COORDINATOR, true },
	[EVENT_SUFFICIENT] = { ANSWERS_IT, true },
	[EVENT_PARTLY] = { ANSWERS_IT, false },
	[EVENT_INSUFFICIENT] = { ANSWERS_IT, false },
	[EVENT_WITHDRAWN] = { PART_SUBMITTER, true },
	[EVENT_ENDED] = { LEADS, true },
	[EVENT_FOLLOWED_UP] = { LEADS, true },
	[EVENT_HANDED_OVER] = { PART_COORDINATOR, true },
	[EVENT_DISCUSSED] = { LEADS | PART_KEEPER, true },
	[EVENT_ESCALATED] = { CARRIES, true },
	[EVENT_BOUNCED] = { (unsigned)ANYBODY, false },
	[EVENT_TICKED] = { (unsigned)ANYBODY, false },
	[EVENT_JOINED] = { PART_COORDINATOR | PART_UP_THE_LINE, true },
	[EVENT_REOPENED] = { LEADS, true },
	[EVENT_RELEASED] = { PART_COORDINATOR, true },
	/* Whose mail it was is asked where it is taken back. */
	[EVENT_UNDONE] = { (unsigned)ANYBODY, true },
	[EVENT_REDACTED] = { PART_COORDINATOR, true },
};

const char *
event_name(enum event_kind kind)
{
	return event_names[kind];
}

/* The same person, by any of the addresses the roster lists; or who covers for
 * them today. */
static bool
is_sender(const struct policy *policy, const struct sender *sender,
          const char *address)
{
	if (address == NULL || address[0] == '\0')
		return false;
	if (slice_equal_fold(slice_of(sender->address), slice_of(address)))
		return true;
	return (sender->person != NULL &&
	        policy_person(policy, slice_of(address)) == sender->person) ||
	       policy_speaks_for(policy, sender->address, address);
}

static bool
is_assignee(const struct policy *policy, const struct challenge *challenge,
            const struct sender *sender, int32_t number)
{
	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];

		if ((number == 0 || step->number == number) &&
		    is_sender(policy, sender, step->who))
			return true;
	}
	return false;
}

/* Nobody covers for a submitter who is only out for some days. */
static unsigned
part_of_submitter(const struct policy *policy,
                  const struct challenge *challenge,
                  const struct sender *sender,
                  const struct submitter *submitter)
{
	const char *voice = policy_voice(policy, challenge, submitter);
	const char *address = submitter->party.address;

	if (slice_equal_fold(slice_of(sender->address), slice_of(address)) ||
	    (sender->person != NULL &&
	     policy_person(policy, slice_of(address)) == sender->person))
		return PART_SUBMITTER;
	return voice != NULL && voice != address &&
	       is_sender(policy, sender, voice) ? PART_STAND_IN : 0;
}

unsigned
event_parts(const struct policy *policy, const struct challenge *challenge,
            const struct sender *sender)
{
	unsigned parts = 0;
	unsigned roles = sender->person != NULL ? sender->person->roles : 0;
	const struct school *school = policy_school(policy, challenge->school);

	if (sender->is_operator)
		return PART_COORDINATOR | PART_DIT;
	if (policy_is_gone(policy, sender->address))
		return 0;
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		parts |= part_of_submitter(policy, challenge, sender,
		                           &challenge->submitters[i]);
	if (is_sender(policy, sender, challenge->owner))
		parts |= PART_OWNER;
	if (is_assignee(policy, challenge, sender, 0))
		parts |= PART_ASSIGNEE;
	if ((roles & ROLE_COORDINATOR) != 0 ||
	    is_sender(policy, sender, policy->coordinator))
		parts |= PART_COORDINATOR;
	if ((roles & ROLE_DIT) != 0)
		parts |= PART_DIT;
	if (school != NULL && is_sender(policy, sender, school->designee))
		parts |= PART_DESIGNEE;
	for (int32_t level = 1; level <= challenge->level; level++)
		if (is_sender(policy, sender,
		              decide_up_the_line(policy, challenge, level)))
			parts |= PART_UP_THE_LINE;
	if (sender->is_keeper)
		parts |= PART_KEEPER;
	return parts;
}

static bool
is_proved(const struct policy *policy, const struct sender *sender,
          unsigned parts_used)
{
	if (sender->is_operator)
		return true;
	/* A coordinator's word moves everything: both proofs, where the
	 * district has both (DESIGN section 6). */
	if ((parts_used & (PART_OWNER | PART_ASSIGNEE | ANSWERS_IT |
	                   PART_KEEPER)) == 0 &&
	    policy->authserv_id != NULL)
		return sender->has_token && sender->is_authenticated;
	return sender->has_token || sender->is_authenticated;
}

bool
event_allowed(const struct policy *policy, const struct challenge *challenge,
              const struct sender *sender, enum event_kind kind, int32_t step,
              const char **reason)
{
	unsigned parts = event_parts(policy, challenge, sender);
	unsigned used = parts & rights[kind].parts;

	if (rights[kind].parts != (unsigned)ANYBODY && used == 0) {
		*reason = (parts & PART_SUBMITTER) != 0
		        ? "This is for the person it was given to. Your words "
		          "are kept with the challenge."
		        : "Only the person it was given to, or the "
		          "coordinator, can do this. Your words are kept with "
		          "the challenge.";
		return false;
	}
	if (used == PART_ASSIGNEE && step != 0 &&
	    !is_assignee(policy, challenge, sender, step)) {
		*reason = "That step was given to somebody else. Your words "
		          "are kept with the challenge.";
		return false;
	}
	if (rights[kind].needs_proof && !is_proved(policy, sender, used)) {
		*reason = "We could not be sure that this mail came from you. "
		          "Please answer our letter itself, from the address "
		          "it was sent to. Your words are kept as a note.";
		return false;
	}
	return true;
}

const char *
event_evidence(const struct sender *sender)
{
	if (sender->is_operator)
		return "operator";
	if (sender->has_token && sender->is_authenticated)
		return "token and authentication";
	if (sender->has_token)
		return "token";
	return sender->is_authenticated ? "authentication"
	                                : "sender address only";
}
