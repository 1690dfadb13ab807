/*
 * light.h - red, amber or green: how an open challenge stands against its own
 * promises, apart from its state (DOMAIN.md section 5). Pure; worked out when
 * it is shown, and never kept.
 *
 * The colour is never the only signal: light_reason says the same in words.
 */
#ifndef CORE_LIGHT_H
#define CORE_LIGHT_H

#include <stdint.h>

#include "core/challenge.h"
#include "core/policy.h"

enum light {
	LIGHT_NONE,	/* closed */
	LIGHT_GREEN,
	LIGHT_AMBER,	/* a date is near, or somebody had to be reminded */
	LIGHT_RED,	/* a date has passed, or it went up the line */
	LIGHTS
};

enum light light_of(const struct policy *policy,
                    const struct challenge *challenge, int32_t today);

/* "red", ... and "" for none; Spanish where the language is "es". */
const char *light_name(enum light light, const char *language);

/* Why, as a few words: "a step is overdue"; "" for none. */
const char *light_reason(const struct policy *policy,
                         const struct challenge *challenge, int32_t today,
                         const char *language);

#endif
