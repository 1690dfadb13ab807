#include "core/light.h"

enum cause {
	CAUSE_NONE, CAUSE_OVERDUE, CAUSE_RAISED, CAUSE_NEAR, CAUSE_REMINDED,
	CAUSE_NO_DATE, CAUSE_ON_TIME,
	CAUSES
};

static const struct {
	enum light light;
	const char *reason;
	const char *reason_es;
} causes[CAUSES] = {
	[CAUSE_NONE] = { LIGHT_NONE, "", "" },
	[CAUSE_OVERDUE] = { LIGHT_RED, "a step is overdue",
	                    "un paso está atrasado" },
	[CAUSE_RAISED] = { LIGHT_RED, "it went up the line",
	                   "pasó al siguiente nivel" },
	[CAUSE_NEAR] = { LIGHT_AMBER, "a step is due soon",
	                 "un paso vence pronto" },
	[CAUSE_REMINDED] = { LIGHT_AMBER, "somebody was reminded",
	                     "se envió un recordatorio" },
	[CAUSE_NO_DATE] = { LIGHT_AMBER, "no step has a date",
	                    "ningún paso tiene fecha" },
	[CAUSE_ON_TIME] = { LIGHT_GREEN, "on time", "a tiempo" },
};

static enum cause
cause_of(const struct policy *policy, const struct challenge *challenge,
         int32_t today)
{
	int32_t due = challenge_next_due(challenge);

	if (!challenge_is_open(challenge))
		return CAUSE_NONE;
	if (due != DAY_NONE && due < today)
		return CAUSE_OVERDUE;
	if (challenge->level > 0)
		return CAUSE_RAISED;
	if (due != DAY_NONE &&
	    calendar_count(&policy->calendar, today, due) <=
	    policy->waits.due_soon)
		return CAUSE_NEAR;
	if (challenge->nudges > 0)
		return CAUSE_REMINDED;
	if (challenge->state == CHALLENGE_WORKING && due == DAY_NONE)
		return CAUSE_NO_DATE;
	return CAUSE_ON_TIME;
}

enum light
light_of(const struct policy *policy, const struct challenge *challenge,
         int32_t today)
{
	return causes[cause_of(policy, challenge, today)].light;
}

static bool
is_spanish(const char *language)
{
	return slice_starts(slice_of(language), "es");
}

const char *
light_name(enum light light, const char *language)
{
	static const char *const names[LIGHTS][2] = {
		[LIGHT_NONE] = { "", "" },
		[LIGHT_GREEN] = { "green", "verde" },
		[LIGHT_AMBER] = { "amber", "ámbar" },
		[LIGHT_RED] = { "red", "rojo" },
	};

	return names[light][is_spanish(language)];
}

const char *
light_reason(const struct policy *policy, const struct challenge *challenge,
             int32_t today, const char *language)
{
	enum cause cause = cause_of(policy, challenge, today);

	return is_spanish(language) ? causes[cause].reason_es
	                            : causes[cause].reason;
}
