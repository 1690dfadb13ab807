/*
 * desk.h - lines of a mail that are about no one challenge: taking back what a
 * mail changed, and mails that were set aside.
 *
 * Pure. A line says it and nothing else, so that no sentence is taken for one:
 *
 *	UNDO            UNDO 12         please undo that      deshacer 12
 *	RELEASE MAIL 7  liberar correo 7
 *	DROP MAIL 7 and why             descartar correo 7 ...
 */
#ifndef CORE_DESK_H
#define CORE_DESK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum desk_word {
	DESK_NONE,
	DESK_UNDO,
	DESK_RELEASE_MAIL,
	DESK_DROP_MAIL
};

struct desk_line {
	enum desk_word word;
	int64_t number;		/* of the act or the mail; 0: not said */
	struct slice reason;	/* of DROP; within the line */
};

/* False, and DESK_NONE, where the line is anything else. */
bool desk_read(struct slice line, struct desk_line *read);
/* "Thanks,", "Sorry, wrong one", an empty line: nothing that asks for an
 * answer. name: the writer's, who signs with it; or NULL. */
bool desk_is_courtesy(struct slice line, const char *name);

#endif
