/*
 * form_label.h - the questions of a report form, as people rename them.
 * Private to parsers/form*.c.
 */
#ifndef PARSERS_FORM_LABEL_H
#define PARSERS_FORM_LABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum form_label {
	FORM_TYPE, FORM_SCHOOL, FORM_SCOPE, FORM_DESCRIPTION, FORM_IMPACT,
	FORM_SINCE, FORM_TRIED, FORM_OPTIONS, FORM_NEEDED, FORM_NAME,
	FORM_ROLE, FORM_CONTACT,
	FORM_LABELS		/* also: none of them */
};

/* Which question these words ask. */
enum form_label form_label_of(struct slice name);

/* The same by single words, for a line with a colon within a form. */
enum form_label form_label_guess(struct slice name);

/* The same for a line without a colon, where less counts as a question. */
enum form_label form_label_alone(struct slice line);

/* "Type - staffing": a known label before a dash or an equals sign. */
bool form_label_dashed(struct slice line, size_t *start, size_t *end);

/* A known label with a colon inside of s; end is where the colon stands. */
struct inner_label {
	size_t start;
	size_t end;
	enum form_label label;
};

bool form_label_inside(struct slice s, struct inner_label *inner);

#endif
