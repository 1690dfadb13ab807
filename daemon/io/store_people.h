/*
 * store_people.h - who is out, who has left, and the conversations that were
 * had with those who reported a challenge.
 *
 * The roster itself is the district's config; here is what people say of it by
 * mail or at the shell. Errors as in io/store.h.
 */
#ifndef IO_STORE_PEOPLE_H
#define IO_STORE_PEOPLE_H

#include "core/policy.h"
#include "io/store.h"

enum { ABSENCES_MAX = 1000, GONE_MAX = 2000, FOLLOWUP_NOTE_MAX = 4096 };

/* Out from the first to the last day. What overlaps it for the same person is
 * ended: the newest word counts. cover may be empty. */
enum outcome store_absence_add(struct store *store,
                               const struct absence *absence,
                               const char *said_by, int64_t now,
                               struct why *why);
/* The person is back: what is not over yet is ended. *count: how many. */
enum outcome store_absence_end(struct store *store, const char *person,
                               int64_t now, int64_t *count, struct why *why);
/* Those not over on that day, by first day; at most ABSENCES_MAX. */
enum outcome store_absences(struct store *store, int32_t today,
                            struct arena *arena, struct absence **absences,
                            size_t *count, struct why *why);

/* A second word about the same person names the successor anew. */
enum outcome store_gone_add(struct store *store, const char *person,
                            const char *successor, const char *said_by,
                            int64_t now, struct why *why);
enum outcome store_gone(struct store *store, struct arena *arena,
                        struct departure **departures, size_t *count,
                        struct why *why);	/* at most GONE_MAX */

struct followup {
	int64_t challenge;
	int64_t at;		/* entered */
	int32_t day;		/* of the conversation; or DAY_NONE */
	const char *said_by;	/* who entered it: address, or "operator" */
	const char *whom;	/* with whom: an address, or a name */
	const char *medium;	/* "mail", "phone", "meeting", ... */
	enum answer answer;
	const char *note;
	int64_t mail;		/* that brought it, or 0 */
};

enum outcome store_followup_add(struct store *store,
                                const struct followup *followup,
                                struct why *why);
typedef enum outcome store_followup_visit(void *context,
                                          const struct followup *followup,
                                          struct why *why);
/* challenge 0: of all. Oldest first. */
enum outcome store_followup_each(struct store *store, int64_t challenge,
                                 store_followup_visit *visit, void *context,
                                 struct why *why);

#endif
