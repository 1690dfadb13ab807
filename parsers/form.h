/*
 * form.h - a filled-in report form in a mail's text.
 *
 * People bend forms: labels become bold, bulleted, numbered or capital, are
 * renamed ("Building:" for the school), come in any order, stay empty, take
 * answers of several lines; mail programs flatten tables into a label and a
 * value on lines of their own, or into one line with "|" between.
 *
 * A field's name in the report is one of form_names where the label is known
 * (English or Spanish), otherwise the label as written. Unknown labels count
 * only among known ones: "Note:" in a letter makes no form. Fewer than two
 * known labels make no form either, unless the one names type or school.
 *
 * Linear in the text, of which FORM_TEXT_LOOK bytes are looked at.
 */
#ifndef PARSERS_FORM_H
#define PARSERS_FORM_H

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

enum {
	FORM_TEXT_LOOK = 64 * 1024,
	FORM_LABEL_LIMIT = 80	/* bytes; longer is prose */
};

/*
 * type, school, scope, description, impact, since, tried, options, needed,
 * name, role, contact; ends with NULL.
 */
extern const char *const form_names[];

/*
 * Fills report->fields (from field_count on, up to REPORT_FIELDS_MAX). Its
 * writer's name (report->from) is known as a signature.
 */
void form_find(struct slice text, struct arena *arena,
               struct report *report);

#endif
