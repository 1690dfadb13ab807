/*
 * turn_similar.c - other challenges about the same, as a letter shows them.
 */
#include "turn_private.h"

#include "core/privacy.h"

enum { SIMILAR_MOST = 3, STEPS_SHOWN = 3, TEXT_LIMIT = 1000 };

static const char *
about_of(struct turn *turn, const struct challenge *challenge,
         const char *language)
{
	const char *copy;
	struct text about;

	text_init(&about, TEXT_LIMIT);
	letter_about(&about, turn->policy, challenge->type, challenge->school,
	             language);
	copy = arena_string(turn->arena, text_slice(&about));
	text_release(&about);
	return copy;
}

static void
add_steps(const struct challenge *challenge, bool done, struct text *what)
{
	int32_t shown = 0;

	for (int32_t i = challenge->step_count; i > 0 && shown < STEPS_SHOWN;
	     i--) {
		const struct step *step = &challenge->steps[i - 1];

		if ((step->done_at != 0) != done)
			continue;
		text_add(what, what->length > 0 ? "; " : "");
		text_add(what, step->text);
		shown++;
	}
}

/*
 * The decision and the last steps that were done; of a challenge that was
 * addressed without a word on its steps, what was planned. NULL: nothing is
 * known.
 */
static const char *
what_helped(struct turn *turn, const struct challenge *challenge)
{
	const char *copy = NULL;
	struct text what;

	text_init(&what, TEXT_LIMIT);
	text_add(&what, challenge->decision);
	add_steps(challenge, true, &what);
	if (what.length == 0)
		add_steps(challenge, false, &what);
	if (what.length > 0)
		copy = arena_string(turn->arena, text_slice(&what));
	text_release(&what);
	return copy;
}

/* Steps and decisions are their owner's words: what may name a student is not
 * shown to another. */
static bool
may_be_shown(struct turn *turn, const char *what)
{
	const char *reasons[PRIVACY_REASONS_MAX];

	return !turn->config->privacy.hold_identifiers ||
	       privacy_identifiers(slice_of(what), turn->policy, NULL,
	                           turn->arena, reasons) == 0;
}

enum outcome
turn_similar(struct turn *turn, enum letter_kind kind,
             const struct challenge *challenge,
             struct letter_context *context, struct why *why)
{
	/* More are looked at than shown: not all tell what helped. */
	int64_t ids[2 * SIMILAR_MOST];
	struct letter_similar *list;
	struct challenge *other;
	size_t found = 0;
	enum outcome outcome;

	if (kind != LETTER_ASSIGNMENT && kind != LETTER_TRIAGE)
		return OUTCOME_OK;
	outcome = store_similar(turn->store, challenge,
	                        kind == LETTER_TRIAGE ? SIMILAR_OPEN
	                                              : SIMILAR_CONFIRMED,
	                        ids, sizeof(ids) / sizeof(ids[0]), &found,
	                        why);
	list = arena_alloc_array(turn->arena, SIMILAR_MOST, sizeof(*list));
	other = arena_alloc(turn->arena, sizeof(*other));
	context->similar = list;
	context->similar_count = 0;
	for (size_t i = 0; outcome == OUTCOME_OK && i < found &&
	     context->similar_count < SIMILAR_MOST; i++) {
		const char *what;

		outcome = store_challenge_get(turn->store, ids[i], other, why);
		if (outcome != OUTCOME_OK)
			break;
		what = what_helped(turn, other);
		if (kind == LETTER_ASSIGNMENT &&
		    (what == NULL || !may_be_shown(turn, what)))
			continue;
		list[context->similar_count++] = (struct letter_similar){
			.challenge = other->id,
			.about = about_of(turn, other, context->language !=
				NULL ? context->language :
				turn->policy->language),
			.what = what,
		};
	}
	return outcome;
}
