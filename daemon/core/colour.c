#include "core/colour.h"

static const char *const names[COLOURS][2] = {
	[COLOUR_NONE] = { "none", "ninguno" },
	[COLOUR_GREEN] = { "green", "verde" },
	[COLOUR_AMBER] = { "amber", "ámbar" },
	[COLOUR_RED] = { "red", "rojo" },
};

const char *
colour_name(enum colour colour, bool spanish)
{
	return names[colour][spanish];
}

/* What the steps say: how many wait with a date, and how near the nearest. */
struct dates {
	bool ahead;
	bool soon;
	bool passed;
};

static struct dates
look_at_steps(const struct policy *policy, const struct challenge *challenge,
              int32_t today)
{
	struct dates dates = { false, false, false };

	for (int32_t i = 0; i < challenge->step_count; i++) {
		const struct step *step = &challenge->steps[i];

		if (step->done_at != 0 || step->due == DAY_NONE)
			continue;
		if (step->due < today)
			dates.passed = true;
		else if (calendar_count(&policy->calendar, today, step->due) <=
		         policy->waits.due_soon)
			dates.soon = true;
		else
			dates.ahead = true;
	}
	return dates;
}

static struct standing
is(enum colour colour, const char *words, const char *words_es)
{
	return (struct standing){ colour, words, words_es };
}

struct standing
challenge_standing(const struct policy *policy,
                   const struct challenge *challenge, int32_t today)
{
	struct dates dates = look_at_steps(policy, challenge, today);
	bool works = challenge->state == CHALLENGE_WORKING;

	if (!challenge_is_open(challenge))
		return is(COLOUR_NONE, "closed", "cerrado");
	if (challenge->level > 0)
		return is(COLOUR_RED, "it went up the line",
		          "subió de nivel");
	if (works && dates.passed)
		return is(COLOUR_RED, "a step is overdue",
		          "un paso está vencido");
	if (works && challenge->reopened > 0 && !dates.soon && !dates.ahead)
		return is(COLOUR_RED, "it came back and has no dated step yet",
		          "volvió y aún no tiene un paso con fecha");
	if (challenge->state == CHALLENGE_RECEIVED)
		return is(COLOUR_AMBER, "nobody has it yet",
		          "aún no lo tiene nadie");
	if (challenge->nudges > 0)
		return is(COLOUR_AMBER, "somebody was reminded",
		          "se envió un recordatorio");
	if (works && dates.soon)
		return is(COLOUR_AMBER, "a step is due soon",
		          "un paso vence pronto");
	if (works && !dates.ahead)
		return is(COLOUR_AMBER, "no step with a date",
		          "ningún paso con fecha");
	return is(COLOUR_GREEN, "on its way", "en marcha");
}
