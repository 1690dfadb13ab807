#include "core/governor.h"

enum {
	MINUTE = 60,
	LETTER = 1000,		/* thousandths, as credit is counted */
	BUCKET_MS = 30000
};

const int32_t governor_windows[GOVERNOR_WINDOWS] = {
	[GOVERNOR_TEN_MINUTES] = 10 * MINUTE,
	[GOVERNOR_HALF_HOUR] = 30 * MINUTE,
	[GOVERNOR_HOUR] = 60 * MINUTE,
	[GOVERNOR_THREE_HOURS] = 180 * MINUTE,
	[GOVERNOR_TEN_HOURS] = 600 * MINUTE,
	[GOVERNOR_DAY] = 1440 * MINUTE
};

/*
 * A person's busiest honest day on one challenge is a handful of letters, so
 * the pair's limits only meet loops. A coordinator of a large district hears
 * of every report: twice that to an address. A challenge has an owner, a few
 * submitters and people with steps. A domain is mostly the district itself,
 * so it has nearly the global figures, which let a round go to a thousand
 * people in a morning and stay below the 10,000 a day of Microsoft 365.
 */
const struct governor_limits governor_default = {
	.most = {
		[GOVERNOR_PAIR] = { 10, 15, 25, 50, 100, 100 },
		[GOVERNOR_ADDRESS] = { 20, 35, 60, 120, 240, 300 },
		[GOVERNOR_CHALLENGE] = { 30, 45, 75, 150, 300, 400 },
		[GOVERNOR_DOMAIN] = { 250, 700, 1300, 2500, 4500, 7000 },
		[GOVERNOR_GLOBAL] = { 300, 800, 1500, 3000, 5000, 8000 },
	}
};

/*
 * How long until it is worth asking again. Counts do not say when the oldest
 * letter leaves the window; a tenth of it is soon enough for people, and rare
 * enough for the machine.
 */
static int64_t
hold_of(int32_t window)
{
	return window / 10 > MINUTE ? window / 10 : MINUTE;
}

struct governor_ruling
governor_rule(const struct governor_limits *limits,
              const struct governor_counts *counts, int64_t now)
{
	struct governor_ruling ruling = { .allowed = true };

	for (int scope = 0; scope < GOVERNOR_SCOPES; scope++) {
		for (int i = 0; i < GOVERNOR_WINDOWS; i++) {
			int32_t most = limits->most[scope][i];
			int64_t until = now + hold_of(governor_windows[i]);

			if (most <= 0 || counts->letters[scope][i] < most)
				continue;
			if (!ruling.allowed && until <= ruling.hold_until)
				continue;
			ruling = (struct governor_ruling){
				.hold_until = until,
				.scope = (enum governor_scope)scope,
				.within = governor_windows[i],
				.most = most
			};
		}
	}
	return ruling;
}

const char *
governor_scope_name(enum governor_scope scope)
{
	switch (scope) {
	case GOVERNOR_PAIR:
		return "one address on one challenge";
	case GOVERNOR_ADDRESS:
		return "one address";
	case GOVERNOR_CHALLENGE:
		return "one challenge";
	case GOVERNOR_DOMAIN:
		return "one domain";
	case GOVERNOR_GLOBAL:
	case GOVERNOR_SCOPES:
		break;
	}
	return "all letters";
}

int64_t
governor_pace(struct governor_pace *pace, int64_t now_ms)
{
	int64_t rate = pace->per_minute > 0 ? pace->per_minute : 1;
	int64_t full = rate * BUCKET_MS / 60 > LETTER ? rate * BUCKET_MS / 60
	                                              : LETTER;
	int64_t passed = now_ms - pace->filled_ms;

	if (pace->filled_ms == 0 || passed > 60000) {
		pace->credit = full;
		pace->filled_ms = now_ms;
	} else if (passed > 0) {
		int64_t gained = passed * rate / 60;

		/* What is less than a thousandth stays in the clock. */
		pace->filled_ms += gained * 60 / rate;
		pace->credit += gained;
	}
	if (pace->credit > full)
		pace->credit = full;
	if (pace->credit >= LETTER) {
		pace->credit -= LETTER;
		return 0;
	}
	return (LETTER - pace->credit) * 60 / rate + 1;
}
