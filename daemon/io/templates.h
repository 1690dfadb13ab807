/*
 * templates.h - reads all letters' templates from a folder, at start.
 *
 * FOLDER/LANGUAGE/KIND.md, as in templates/. English must be complete; a
 * letter that another language lacks is written in English.
 */
#ifndef IO_TEMPLATES_H
#define IO_TEMPLATES_H

#include "base/arena.h"
#include "base/fail.h"
#include "core/letter.h"

/*
 * OUTCOME_SETUP, one sentence with file and line: a folder or an English
 * letter missing, a file named like no letter, and all that
 * letter_template_parse finds. The templates live in the arena.
 */
enum outcome letter_templates_load(const char *folder, struct arena *arena,
                                   struct letter_templates *templates,
                                   struct why *why);

#endif
