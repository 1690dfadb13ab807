/*
 * agenda_said.h - what a keeper writes after a meeting. Pure; the text is what
 * the parser cut out as the mail's new words.
 *
 * A line begins with the numbers it is about, however written ("42", "CH-42",
 * "[CH-42]", "#42", "42 and 57"), then says what came of them: "discussed:
 * ...", "decided: ...", "postponed", "not discussed", or simply what was said.
 * Lines that follow without a blank one belong to it. "none discussed" and
 * "all postponed" speak of the whole list. English and Spanish.
 *
 * A decision is only read where one was made: "no decision", "decision next
 * week", "decided nothing" are what was discussed.
 */
#ifndef CORE_AGENDA_SAID_H
#define CORE_AGENDA_SAID_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

enum said_kind {
	SAID_NOTHING,
	SAID_DISCUSSED,
	SAID_DECIDED,
	SAID_POSTPONED,
	SAID_NOT_DISCUSSED,
	SAID_KINDS
};

enum { SAID_MOST = 200, SAID_NUMBERS_MOST = 32, SAID_TEXT_MOST = 4000 };

const char *said_kind_name(enum said_kind kind);	/* "" for NOTHING */
bool said_kind_parse(struct slice name, enum said_kind *kind);

struct said {
	int64_t challenge;
	enum said_kind kind;
	const char *text;	/* what was said; may be empty */
};

struct agenda_said {
	size_t count;
	struct said said[SAID_MOST];
	bool is_none;		/* none of them was talked about */
	const char *none_text;	/* in these words */
	struct slice rest;	/* lines that say neither, in order */
};

/*
 * listed: the numbers on that agenda. strict: a line counts only if it names
 * one of them and says outright what came of it (the mail may be about other
 * things, too). All of it in the arena.
 */
void agenda_said_read(struct slice text, const int64_t *listed, size_t count,
                      bool strict, struct arena *arena,
                      struct agenda_said *reading);

#endif
