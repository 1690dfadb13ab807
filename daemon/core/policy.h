/*
 * policy.h - the district, as its config describes it: pure values.
 *
 * Filled by io/config.c from clearway.conf (documented there and in
 * clearway.conf(5)), owned by it, const everywhere else. Only what decisions
 * and letters need is here; servers, passwords and files are in io/config.h.
 */
#ifndef CORE_POLICY_H
#define CORE_POLICY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "core/calendar.h"
#include "core/challenge.h"

enum { PEOPLE_MAX = 10000, PERSON_ADDRESSES_MAX = 6 };

enum person_role {		/* bits */
	ROLE_COORDINATOR = 1 << 0,
	ROLE_DIT = 1 << 1,	/* District Implementation Team */
	ROLE_LEADERSHIP = 1 << 2,	/* executive leadership */
	ROLE_OWNER = 1 << 3,	/* may be given challenges */
	ROLE_DESIGNEE = 1 << 4,	/* the school leadership team's */
	ROLE_KEEPER = 1 << 5,	/* keeps a venue's agenda */
	ROLE_STAFF = 1 << 6	/* school staff: may submit */
};

enum person_class { PERSON_STAFF, PERSON_NON_STAFF, PERSON_EXTERNAL };

struct person {
	const char *name;
	size_t address_count;		/* at least 1 */
	const char *addresses[PERSON_ADDRESSES_MAX];	/* lower case; [0] is
	                                                   where we write */
	unsigned roles;			/* enum person_role */
	enum person_class person_class;
	size_t school_count;
	const char *const *schools;	/* names, as in policy.schools */
	const char *backup;		/* an address [0] of another, or NULL */
	const char *manager;		/* likewise: next up the line, or NULL */
	const char *language;		/* "en", "es"; the district's if not set */
	bool is_gone;			/* has left; kept for the log's sake */
};

/* Out from the first to the last day; who stands in meanwhile. */
struct absence {
	const char *person;		/* an address */
	int32_t first_day;
	int32_t last_day;
	const char *cover;		/* an address; empty: by the line */
};

/* Has left. What was theirs is the successor's. */
struct departure {
	const char *person;
	const char *successor;		/* empty: by the line */
};

struct school {
	const char *name;
	size_t alias_count;
	const char *const *aliases;	/* short names people write */
	const char *designee;		/* a person's address, or NULL */
};

/* Who has the authority for a type: the most particular entry wins. */
struct authority {
	const char *scope;		/* NULL: any */
	const char *school;		/* NULL: any */
	const char *owner;		/* a person's address [0] */
};

struct type {
	const char *key;		/* "staffing" */
	const char *label;		/* "Staffing" */
	const char *label_es;		/* or NULL */
	const char *definition;
	size_t word_count;
	const char *const *words;	/* that speak for this type */
	size_t authority_count;		/* 0: the coordinator decides */
	const struct authority *authorities;
	const char *venue;		/* key, or NULL */
};

struct venue {
	const char *key;
	const char *name;
	const char *level;		/* school, district, leadership, ... */
	const char *keeper;		/* a person's address */
	const char *meetings;		/* an RRULE (RFC 5545) with DTSTART */
	const char *audience;		/* staff, mixed, external */
	bool in_breaks;			/* also meets on days without school */
	size_t meeting_count;		/* of meetings, expanded (io/ics.h) */
	const int64_t *meetings_at;	/* instants, ascending, one a day */
};

struct waits {			/* all in school days, but the reminders */
	int32_t triage;		/* the coordinator routes within */
	int32_t accept;		/* an owner takes or passes within */
	int32_t first_step;	/* a first step is planned within */
	int32_t update;		/* word from the owner at least every */
	int32_t due_soon;	/* a step is announced before its date */
	int32_t answer;		/* the submitter answers within */
	int32_t reminders;	/* so many, then up the line */
	int32_t answer_reminders;	/* so many, then a DIT member decides */
	int32_t recheck;	/* school days after a confirmed ending the
				   submitters are asked once more; 0: never */
	int32_t agenda;		/* school days before a meeting that its
				   agenda is sent */
};

enum triage { TRIAGE_UNCLEAR, TRIAGE_ALWAYS };

struct policy {
	const char *district;		/* "Riverbend Public Schools" */
	const char *address;		/* the one address, lower case */
	size_t alias_count;
	const char *const *aliases;	/* other addresses that are ours */
	const char *message_domain;	/* right side of our Message-IDs */
	const char *authserv_id;	/* whose Authentication-Results count;
	                                   NULL: none */
	bool plus_addresses;		/* the server takes clearway+x@... */
	const char *language;		/* "en" */
	const char *phone;		/* whom to call: a line for letters, or
	                                   NULL */
	enum triage triage;
	bool show_addresses;		/* submitter and owner see each
	                                   other's, and may write past us */
	const char *coordinator;	/* a person's address [0] */
	size_t person_count;
	const struct person *people;
	size_t school_count;
	const struct school *schools;
	size_t type_count;
	const struct type *types;	/* the last is "other" */
	size_t venue_count;
	const struct venue *venues;
	size_t line_count;		/* after backup and manager: */
	const char *const *line;	/* addresses, in order */
	const char *beyond;		/* whom to ask outside the district (the
	                                   ISD, say) where it cannot remove the
	                                   challenge itself; or NULL */
	/* What people have said of the roster, as it is today; from the store,
	 * not from the config. */
	size_t absence_count;		/* that hold today */
	const struct absence *absences;
	size_t departure_count;
	const struct departure *departures;
	struct waits waits;
	struct calendar calendar;
	int32_t token_days;		/* a token is good for so long */
};

/* By any of the person's addresses, any case; NULL if unknown. */
const struct person *policy_person(const struct policy *policy,
                                   struct slice address);
/* By name ("Dana Ruiz", "Ruiz", "dana") or address; NULL: none or several. */
const struct person *policy_person_named(const struct policy *policy,
                                         struct slice name);
bool policy_is_ours(const struct policy *policy, struct slice address);
const struct type *policy_type(const struct policy *policy, const char *key);
const struct venue *policy_venue(const struct policy *policy, const char *key);
const struct school *policy_school(const struct policy *policy,
                                   const char *name);
/* Has left: by the roster, or by what was said since. */
bool policy_is_gone(const struct policy *policy, const char *address);
/* The absence of that person today, or NULL. */
const struct absence *policy_absence(const struct policy *policy,
                                     const char *address);
/*
 * Who acts for that address today: they themselves, the one who covers for
 * them, or whoever took over what was theirs; a cover who is out has a cover
 * too. Where the chain ends or comes back on itself: their backup, their
 * manager, the coordinator or who acts for the coordinator, the line, in this
 * order, the first who is there. If nobody is: the coordinator. An address not on the roster, and not said to
 * have left, acts for itself. Never NULL for an address.
 */
const char *policy_acting(const struct policy *policy, const char *address);
/* May `actor` speak for `address` today: the same person, or acting for them? */
bool policy_speaks_for(const struct policy *policy, const char *actor,
                       const char *address);
/*
 * Who answers for that submitter: they themselves; if they have left or are
 * out of reach, the designee of the school (of the challenge, else of theirs);
 * NULL: nobody, so that the coordinator decides.
 */
const char *policy_voice(const struct policy *policy,
                         const struct challenge *challenge,
                         const struct submitter *submitter);
/* The person's language, else the district's. */
const char *policy_language(const struct policy *policy, const char *address);
/* The person's name, else the address itself. */
const char *policy_name(const struct policy *policy, const char *address);

#endif
