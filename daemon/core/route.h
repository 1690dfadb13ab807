/*
 * route.h - which type, school, scope and owner a new report is about.
 *
 * Pure: the words of the report against what the policy says of its types
 * and schools. Everything is explained in plain sentences (`clearway
 * explain`), and what is not clear is left empty: the coordinator decides,
 * and that teaches (struct learned).
 *
 * Type: the form's field if it names one (key, label, its words, a close
 * spelling); else the obstacle itself, by the words and phrases of each type,
 * those that few types share counting more, and only with a clear margin;
 * else what the district's own log has taught about its words.
 * School: name, short name or alias; none if two are named equally often, and
 * never from a surname, street or county that happens to be called the same.
 * Scope: only where it is stated.
 */
#ifndef CORE_ROUTE_H
#define CORE_ROUTE_H

#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/policy.h"
#include "core/report.h"

enum { ROUTING_REASONS_MAX = 8, ROUTE_TEXT_LIMIT = 32 * 1024 };

/* "classroom", "grade", "school", "several", "district"; ends with NULL. */
extern const char *const route_scopes[];

/*
 * What earlier challenges taught: in how many of each type a word stood (issue
 * log counts, folded words). Counts are ordered by word, then type.
 */
struct learned_count {
	const char *word;
	const char *type;	/* a type's key */
	int32_t count;		/* challenges of that type with that word */
};

struct learned {
	size_t total_count;	/* one for each type; word is NULL */
	const struct learned_count *totals;
	size_t word_count;
	const struct learned_count *words;
};

enum {
	LEARNED_WORDS_MAX = 200,	/* of one report, kept to teach */
	LEARNED_LEAST = 20		/* challenges before any of it counts */
};

/*
 * The words by which a later report may be told: folded, each once, in order
 * of their bytes, without common ones, numbers, the names of schools and of
 * the writer. They live in the arena; returns how many.
 */
size_t route_learned_words(const struct policy *policy,
                           const struct report *report, struct arena *arena,
                           const char *words[LEARNED_WORDS_MAX]);

struct routing {
	char type[KEY_MAX];		/* empty: not clear */
	char school[NAME_SIZE];		/* as the policy names it, or empty */
	char scope[KEY_MAX];		/* of route_scopes, or empty */
	char owner[ADDRESS_MAX];	/* empty: the coordinator decides */
	int32_t score;			/* of the best type, in hundredths */
	int32_t margin;			/* its lead over the next one */
	size_t reason_count;
	struct slice reasons[ROUTING_REASONS_MAX];	/* sentences */
};

/*
 * Routes a report. `learned` may be NULL; it is asked only where neither a
 * field nor the words of the types decide. The owner is never the one who
 * wrote the report: then it is that person's manager, else the coordinator
 * decides. Reads at most ROUTE_TEXT_LIMIT bytes of the text. Reasons are in
 * the arena.
 */
void route_report(const struct policy *policy, const struct learned *learned,
                  const struct report *report, struct arena *arena,
                  struct routing *routing);

/*
 * The address of who has the authority, or NULL if the policy names nobody.
 * Of the entries that do not contradict, the most particular one wins: scope
 * and school, then school, then scope, then neither; the first of equals.
 * Empty texts are unknown and match only entries that do not ask.
 */
const char *route_owner(const struct policy *policy, const char *type,
                        const char *scope, const char *school);

#endif
