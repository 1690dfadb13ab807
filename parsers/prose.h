/*
 * prose.h - what can be said about free text without the district's config.
 */
#ifndef PARSERS_PROSE_H
#define PARSERS_PROSE_H

#include "base/arena.h"
#include "base/str.h"

enum {
	PROSE_SUMMARY_LIMIT = 120,	/* characters */
	PROSE_TEXT_LOOK = 16 * 1024	/* bytes */
};

/* "en" or "es" by the commonest words; empty where neither leads clearly. */
struct slice prose_language(struct slice text);

/*
 * The sentence that states the obstacle, as written but on one line, without
 * greeting, thanks and the writer's feelings, at most PROSE_SUMMARY_LIMIT
 * characters. Empty where no sentence is good enough. It lives in the arena.
 */
void prose_summary(struct slice text, struct arena *arena,
                   struct slice *summary);

/* The first line, made as neutral; empty where it only says anger. */
void prose_first_line(struct slice text, struct arena *arena,
                      struct slice *summary);

#endif
