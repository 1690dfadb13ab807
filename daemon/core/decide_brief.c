/*
 * decide_brief.c - what is asked, answered, understood and decided: how the
 * brief grows, and who hears of it.
 */
#include "core/brief.h"
#include "core/decide_private.h"

static bool
is_spanish(const struct turn_of *of)
{
	return slice_starts(slice_of(of->policy->language), "es");
}

static struct slice
words_of(const struct turn_of *of)
{
	return of->event->text != NULL ? slice_of(of->event->text)
	                               : slice_of("");
}

/*
 * Labelled parts go where they belong; words without a label to the one part
 * that is still blank, else among what was added.
 */
static void
learn(struct plan *plan, const struct turn_of *of, const char *label)
{
	struct brief *brief = &plan->challenge.brief;
	const struct brief *said = of->event->brief;
	enum brief_part part;

	if (said != NULL)
		brief_join(brief, said);
	else if (label[0] == '\0' && brief_only_blank(brief, &part))
		brief_add(brief, part, words_of(of));
	else
		brief_add_word(brief, label, words_of(of));
}

void
rule_learn_detail(struct plan *plan, const struct turn_of *of)
{
	learn(plan, of, "");
	/* Where a question is open, the next word may well answer it. */
	if (plan->challenge.question_at != 0)
		plan_pass_answer(plan, of);
}

void
rule_pass_detail(struct plan *plan, const struct turn_of *of)
{
	learn(plan, of, "");
	plan_pass_answer(plan, of);
}

void
rule_pass_answer(struct plan *plan, const struct turn_of *of)
{
	learn(plan, of, is_spanish(of) ? "Respuesta: " : "Answer: ");
	plan_pass_answer(plan, of);
}

void
rule_ask(struct plan *plan, const struct turn_of *of)
{
	brief_add_word(&plan->challenge.brief,
	               is_spanish(of) ? "Pregunta: " : "Question: ",
	               words_of(of));
	plan_wait_for_answer(plan, of);
	plan_write_to_submitters(plan, of, LETTER_QUESTION, 0);
}

/* Word from the owner: somebody is at it. */
static void
hear_owner(struct plan *plan, const struct turn_of *of)
{
	if (plan_by_owner(plan, of))
		plan_moved(plan, of);
}

void
rule_understand(struct plan *plan, const struct turn_of *of)
{
	if (plan->challenge.understood_at == 0)
		plan->challenge.understood_at = of->now;
	hear_owner(plan, of);
}

/* A later decision stands; the earlier one is in the history. */
void
rule_decide(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;

	COPY_TEXT(challenge->decision, words_of(of));
	challenge->decided_at = of->now;
	if (challenge->understood_at == 0)
		challenge->understood_at = of->now;
	hear_owner(plan, of);
	plan_tell(plan, of, NEWS_DECIDED);
}

/* What was needed and is there now (DOMAIN.md P3); each is added. */
void
rule_secure(struct plan *plan, const struct turn_of *of)
{
	struct challenge *challenge = &plan->challenge;
	struct text secured;

	text_init(&secured, 2 * sizeof(challenge->secured));
	text_add(&secured, challenge->secured);
	text_add(&secured, secured.length > 0 ? "\n" : "");
	text_add_slice(&secured, words_of(of));
	COPY_TEXT(challenge->secured, text_slice(&secured));
	text_release(&secured);
	hear_owner(plan, of);
}

/*
 * What the school has tried and which ways it sees, its designee may know
 * where the report does not say (DOMAIN.md U1); asked once, as it is filed.
 */
void
plan_ask_designee(struct plan *plan, const struct turn_of *of)
{
	const struct challenge *challenge = &plan->challenge;
	const struct school *school = policy_school(of->policy,
	                                            challenge->school);

	if (school == NULL || school->designee == NULL ||
	    challenge->sensitive || challenge->submitter_count == 0 ||
	    !brief_is_blank(&challenge->brief, BRIEF_TRIED) ||
	    policy_person(of->policy, slice_of(
		challenge->submitters[0].party.address)) == NULL)
		return;
	for (int32_t i = 0; i < challenge->submitter_count; i++)
		if (plan_same_person(of->policy, school->designee,
		                     challenge->submitters[i].party.address))
			return;
	plan_write_acting(plan, of, LETTER_DETAILS, school->designee);
}
