/*
 * logbook_private.h - what the files of the logbook share: which cell stands
 * in which column, and who has it.
 */
#ifndef CORE_LOGBOOK_PRIVATE_H
#define CORE_LOGBOOK_PRIVATE_H

#include "core/logbook.h"

enum { EVERYBODY, INSIDE, COORDINATOR_ONLY };	/* who has the column */

enum log_cell {
	CELL_NUMBER, CELL_ABOUT, CELL_TYPE, CELL_CONTROL, CELL_SCHOOL,
	CELL_SCOPE, CELL_STATE, CELL_ENDING, CELL_LIGHT, CELL_REASON,
	CELL_OWNER, CELL_RAISED, CELL_CHANGED, CELL_AGE, CELL_STEPS,
	CELL_DONE, CELL_DUE, CELL_ASKED, CELL_ENDED, CELL_REOPENED,
	CELL_LEVEL, CELL_VENUE, CELL_DISCUSSED, CELL_REVIEWED, CELL_DECISION,
	CELL_SECURED, CELL_RAISED_BY, CELL_ANSWERS, CELL_WHO, CELL_IMPACT,
	CELL_TRIED, CELL_NEEDED,
	CELL_STEP, CELL_STEP_TEXT, CELL_STEP_WHO, CELL_FIRST_DUE,
	CELL_STEP_DONE, CELL_STEP_STATE,
	CELL_DAY, CELL_EVENT, CELL_ACTOR, CELL_TEXT
};

struct described {
	enum log_cell cell;
	const char *head;
	const char *head_es;
	enum logbook_kind kind;
	enum logbook_paint paint;
	int width;
	int who;
};

struct logbook_described {
	const struct described *columns;
	size_t count;
	const char *title;
	const char *title_es;
};

extern const struct logbook_described logbook_parts[LOGBOOK_PARTS];

bool logbook_has(const struct logbook *logbook,
                 const struct described *column);
bool logbook_is_spanish(const char *language);

#endif
