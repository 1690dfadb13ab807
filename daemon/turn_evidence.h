/*
 * turn_evidence.h - the figures of the process, from the store: for the shell
 * and for the letter to the coordinator and executive leadership.
 */
#ifndef TURN_EVIDENCE_H
#define TURN_EVIDENCE_H

#include "core/figures.h"
#include "turn.h"

struct evidence {
	struct figures figures;
	struct figures_facts facts;
	size_t count;
	struct figures_line lines[FIGURES_LINES_MAX];
};

/* From one day to another, both counted. Lives in turn->arena. */
enum outcome turn_evidence(struct turn *turn, int32_t since, int32_t until,
                           const char *language, int64_t now,
                           struct evidence *evidence, struct why *why);

/* A page with one table: header row, lang, scope (WCAG 2.1 AA). */
void evidence_html(const struct evidence *evidence, const char *language,
                   const char *district, struct text *html);

/*
 * Once in each month of process.evidence, on its first school day: a letter
 * about the time since the one before (a year, if there was none) to the
 * coordinator and everybody with the role leadership who is staff.
 */
enum outcome turn_evidences(struct turn *turn, int64_t now, int64_t *count,
                            struct why *why);

#endif
