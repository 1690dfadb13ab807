/*
 * governor.h - how much mail goes out at most, whatever the cause.
 *
 * The last line of defence: when every recognition of loops and automatic
 * mail has failed, a storm stops here. Pure: the turn counts the letters made
 * within each window (the store keeps them, so a restart changes nothing) and
 * asks; a letter held is asked for again at hold_until, never dropped. The
 * first hold is told to the operator, by the turn, once.
 */
#ifndef CORE_GOVERNOR_H
#define CORE_GOVERNOR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"

enum governor_scope {
	GOVERNOR_PAIR,		/* to one address on one challenge */
	GOVERNOR_ADDRESS,	/* to one address */
	GOVERNOR_CHALLENGE,	/* on one challenge */
	GOVERNOR_DOMAIN,	/* to all addresses of one domain */
	GOVERNOR_GLOBAL,
	GOVERNOR_SCOPES
};

enum governor_window {
	GOVERNOR_TEN_MINUTES, GOVERNOR_HALF_HOUR, GOVERNOR_HOUR,
	GOVERNOR_THREE_HOURS, GOVERNOR_TEN_HOURS, GOVERNOR_DAY,
	GOVERNOR_WINDOWS
};

/* Their lengths in seconds. */
extern const int32_t governor_windows[GOVERNOR_WINDOWS];

struct governor_limits {	/* letters within each window; 0: no limit */
	int32_t most[GOVERNOR_SCOPES][GOVERNOR_WINDOWS];
};

extern const struct governor_limits governor_default;

/* Letters in each window before now, without the one in question. */
struct governor_counts {
	int64_t letters[GOVERNOR_SCOPES][GOVERNOR_WINDOWS];
};

struct governor_ruling {
	bool allowed;
	int64_t hold_until;		/* if not */
	enum governor_scope scope;	/* the limit that holds it longest */
	int32_t within;			/* its window, seconds */
	int32_t most;
};

struct governor_ruling governor_rule(const struct governor_limits *limits,
                                     const struct governor_counts *counts,
                                     int64_t now);
const char *governor_scope_name(enum governor_scope scope);

/*
 * Pacing: so many letters a minute as the provider takes (Microsoft 365: 30).
 * A bucket that fills evenly and holds half a minute's letters, so that no
 * minute sees more than one and a half times the figure.
 */
enum { GOVERNOR_PER_MINUTE = 20 };

struct governor_pace {
	int32_t per_minute;	/* at least 1 */
	int64_t credit;		/* thousandths of a letter; begins at 0 */
	int64_t filled_ms;	/* monotonic; 0: not begun */
};

/* 0 takes one letter out; otherwise so many ms are to be waited. */
int64_t governor_pace(struct governor_pace *pace, int64_t now_ms);

#endif
