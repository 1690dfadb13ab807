#include "parsers/form.h"

#include "base/utf8.h"
#include "parsers/form_label.h"
#include "parsers/form_sign.h"

enum {
	CELLS_MAX = 16,		/* of one table row */
	FORM_LINES_MAX = 4000,
	UNKNOWN_WORDS = 5,	/* of a label that is not one of ours */
	UNKNOWN_LENGTH = 40
};

struct form {
	struct arena *arena;
	struct report_field fields[REPORT_FIELDS_MAX];
	int32_t count;
	unsigned known;		/* one bit for each of form_names seen */
	int32_t known_count;
	struct text value;	/* of the last field */
	bool is_open;		/* lines may still belong to it */
	bool is_gap;		/* the line before was blank */
	int columns;		/* of a table's first row, or 0 */
	enum form_label column[CELLS_MAX];
};

static struct slice
strip(struct slice s)
{
	for (;;) {
		s = slice_trim(s);
		if (s.length > 0 && strchr("*_|", s.data[0]) != NULL)
			s = slice_part(s, 1, s.length);
		else if (s.length > 0 &&
		         strchr("*_|", s.data[s.length - 1]) != NULL)
			s.length--;
		else
			return s;
	}
}

/* Bullets, numbers and check boxes at the front of a line. */
static struct slice
without_bullet(struct slice line)
{
	static const char *const bullets[] = {
		"- ", "* ", "+ ", "\u2022", "\u00B7", "\u2013 ", "\u25CF",
		"\u25E6", "\u2023", "o ", "# ", "## ", "### ", "> ", NULL
	};
	size_t digits = 0;

	line = slice_trim(line);
	for (size_t i = 0; bullets[i] != NULL; i++) {
		if (slice_starts(line, bullets[i])) {
			line = slice_trim(slice_part(line, strlen(bullets[i]),
			                             line.length));
			break;
		}
	}
	while (digits < line.length && ascii_is_digit(line.data[digits]))
		digits++;
	if (digits > 0 && digits < 3 && digits + 1 < line.length &&
	    (line.data[digits] == '.' || line.data[digits] == ')'))
		line = slice_trim(slice_part(line, digits + 1, line.length));
	return line;
}

/* Where the label ends: the first colon outside of brackets. */
static bool
find_colon(struct slice s, size_t *start, size_t *end)
{
	int depth = 0;

	for (size_t i = 0; i < s.length && i < FORM_LABEL_LIMIT * 2; i++) {
		char c = s.data[i];

		if (c == '(')
			depth++;
		else if (c == ')' && depth > 0)
			depth--;
		if (depth > 0)
			continue;
		if (c == ':') {
			*start = i;
			*end = i + 1;
			return !slice_starts(slice_part(s, i, s.length), "://");
		}
		if (slice_starts(slice_part(s, i, s.length), "\uFF1A")) {
			*start = i;
			*end = i + 3;
			return true;
		}
	}
	return false;
}

/* "[x] Staffing [ ] Funding": only what is ticked. */
static struct slice
ticked(struct slice value, struct arena *arena)
{
	static const char *const ticks[] = {
		"[x]", "[X]", "(x)", "(X)", "\u2612", "\u2611", "\u2713",
		"\u2714", NULL
	};
	static const char *const boxes[] = {
		"[ ]", "[]", "( )", "\u2610", "[x]", "[X]", "(x)", "(X)",
		"\u2612", "\u2611", NULL
	};
	struct text text;
	struct slice result;

	text_init(&text, REPORT_LINE_LIMIT);
	for (size_t i = 0; ticks[i] != NULL; i++) {
		struct slice rest = value;
		size_t at = slice_find(rest, slice_of(ticks[i]));

		while (at < rest.length) {
			size_t end;

			rest = slice_part(rest, at + strlen(ticks[i]),
			                  rest.length);
			end = rest.length;
			for (size_t k = 0; boxes[k] != NULL; k++) {
				size_t box = slice_find(rest,
				                        slice_of(boxes[k]));

				end = box < end ? box : end;
			}
			text_add(&text, text.length > 0 ? ", " : "");
			text_add_slice(&text, slice_trim(
				slice_part(rest, 0, end)));
			at = slice_find(rest, slice_of(ticks[i]));
		}
	}
	result = text.length > 0 ? arena_copy(arena, text_slice(&text))
	                         : value;
	text_release(&text);
	return result;
}

static void
form_finish(struct form *form)
{
	struct slice value = slice_trim(text_slice(&form->value));

	if (form->count > 0) {
		struct report_field *field = &form->fields[form->count - 1];

		value = ticked(strip(value), form->arena);
		field->value = arena_copy(form->arena, value);
	}
	text_clear(&form->value);
	form->is_open = false;
}

static void
form_begin(struct form *form, enum form_label label, struct slice written,
           struct slice value)
{
	form_finish(form);
	if (form->count >= REPORT_FIELDS_MAX)
		return;
	form->fields[form->count++] = (struct report_field){
		.name = label < FORM_LABELS ? slice_of(form_names[label])
		                            : arena_copy(form->arena, written)
	};
	if (label < FORM_LABELS) {
		form->known_count += !(form->known & 1u << label);
		form->known |= 1u << label;
	}
	form->is_open = true;
	form->is_gap = false;
	text_add_slice(&form->value, strip(value));
}

/* Further labels inside one line: "Type: staffing School: Lincoln". */
static void
form_take_value(struct form *form, enum form_label label,
                struct slice written, struct slice value)
{
	struct slice first = value;
	struct inner_label inner;

	while (form_label_inside(first, &inner)) {
		form_begin(form, label, written,
		           slice_part(first, 0, inner.start));
		label = inner.label;
		written = slice_part(first, inner.start, inner.end);
		first = slice_part(first, inner.end + 1, first.length);
	}
	form_begin(form, label, written, first);
}

static int
split_cells(struct slice line, struct slice cells[CELLS_MAX])
{
	char separator = slice_find_char(line, '|') < line.length ? '|'
	                                                          : '\t';
	struct slice cell;
	int count = 0;

	line = slice_trim(line);
	if (slice_starts(line, "|"))
		line = slice_part(line, 1, line.length);
	while (count < CELLS_MAX && slice_next_field(&line, separator, &cell))
		cells[count++] = strip(cell);
	while (count > 0 && slice_is_empty(cells[count - 1]))
		count--;
	return count;
}

static bool
is_rule_row(const struct slice *cells, int count)
{
	for (int i = 0; i < count; i++) {
		for (size_t k = 0; k < cells[i].length; k++) {
			if (strchr("-=: ", cells[i].data[k]) == NULL)
				return false;
		}
	}
	return true;
}

/* A label in a cell, with or without its colon. */
static enum form_label
cell_label(struct slice cell)
{
	if (slice_ends(cell, ":"))
		cell.length--;
	return form_label_of(cell);
}

/* "| Type | Staffing |", a row of labels above a row of values, and so on. */
static bool
form_row(struct form *form, struct slice line)
{
	struct slice cells[CELLS_MAX];
	int count = split_cells(line, cells);
	int labels = 0;
	size_t start;
	size_t end;

	if (count < 2)
		return false;
	for (int i = 0; i < count; i++)
		labels += cell_label(cells[i]) < FORM_LABELS;
	if (is_rule_row(cells, count))
		return true;
	if (form->columns == count && labels == 0) {
		for (int i = 0; i < count; i++)
			form_begin(form, form->column[i], SLICE(""), cells[i]);
		form->columns = 0;
		return true;
	}
	if (labels == count) {
		form->columns = count;
		for (int i = 0; i < count; i++)
			form->column[i] = cell_label(cells[i]);
		return true;
	}
	for (int i = 0; i < count; i++) {
		enum form_label label = cell_label(cells[i]);

		if (label < FORM_LABELS) {
			bool has_value = i + 1 < count &&
			                 cell_label(cells[i + 1]) ==
			                 FORM_LABELS;

			form_begin(form, label, cells[i],
			           has_value ? cells[i + 1] : SLICE(""));
			i += has_value;
		} else if (find_colon(cells[i], &start, &end)) {
			struct slice name = strip(slice_part(cells[i], 0,
			                                     start));

			form_begin(form, form_label_of(name), name,
			           slice_part(cells[i], end,
			                      cells[i].length));
		} else if (form->is_open) {
			text_add(&form->value, "\n");
			text_add_slice(&form->value, cells[i]);
		} else {
			return false;
		}
	}
	return true;
}

/* May a label that is none of ours stand here, and is this one? */
static bool
is_unknown_label(const struct form *form, struct slice name,
                 struct slice value, bool is_bold)
{
	struct slice rest = name;
	struct slice word;
	size_t words = 0;
	const struct report_field *last;

	if (form->count == 0 || name.length == 0 ||
	    name.length > UNKNOWN_LENGTH || slice_starts(value, "//") ||
	    name.data[0] < 'A' || name.data[0] > 'Z')
		return false;
	while (slice_next_word(&rest, &word))
		words++;
	last = &form->fields[form->count - 1];
	if (words > UNKNOWN_WORDS)
		return false;
	return is_bold || (!slice_is(last->name, "description") &&
	                   !slice_is(last->name, "impact") &&
	                   !slice_is(last->name, "tried") &&
	                   !slice_is(last->name, "options"));
}

static bool
is_closing(struct slice line)
{
	static const char *const closings[] = {
		"thank", "best", "sincerely", "regards", "kind regards",
		"respectfully", "cheers", "gracias", "saludos", "atentamente",
		"cordialmente", NULL
	};

	for (size_t i = 0; line.length < 60 && closings[i] != NULL; i++) {
		if (slice_starts_fold(line, closings[i]))
			return true;
	}
	return false;
}

/* Short answers end with a blank line; long ones with a closing. */
static bool
goes_on(const struct form *form, struct slice line)
{
	struct slice name = form->fields[form->count - 1].name;
	bool has_value = !slice_is_empty(slice_trim(text_slice(&form->value)));

	if (!form->is_open || (has_value && is_closing(line)))
		return false;
	if (!form->is_gap || !has_value)
		return true;
	return slice_is(name, "description") || slice_is(name, "impact") ||
	       slice_is(name, "tried") || slice_is(name, "options") ||
	       slice_is(name, "needed");
}

/* Does it begin as a question of a form does? Prose goes on in small ones. */
static bool
is_question(struct slice name)
{
	unsigned char c = name.length > 0 ? (unsigned char)name.data[0] : 'a';

	return (c >= 'A' && c <= 'Z') || c >= 0xC2;
}

/* "Grade: 3": the number says nothing without the question. */
static bool
is_bare_grade(struct slice name, struct slice value)
{
	value = slice_trim(value);
	for (size_t i = 0; i < value.length; i++) {
		if (!ascii_is_digit(value.data[i]))
			return false;
	}
	return value.length > 0 && (slice_starts_fold(name, "grade") ||
	                            slice_starts_fold(name, "grado"));
}

static bool
form_labelled(struct form *form, struct slice body)
{
	size_t start;
	size_t end;
	struct slice name;
	struct slice value;
	enum form_label label;

	if (form_label_dashed(body, &start, &end) ||
	    find_colon(body, &start, &end)) {
		name = strip(slice_part(body, 0, start));
		value = slice_part(body, end, body.length);
		label = form_label_of(name);
		if (label == FORM_LABELS && form->known_count > 0 &&
		    !slice_starts(value, "//") && is_question(name))
			label = form_label_guess(name);
		if (label == FORM_LABELS &&
		    !is_unknown_label(form, name, value,
		                      slice_starts(body, "*")))
			return false;
		if (label == FORM_SCOPE && is_bare_grade(name, value))
			value = body;
		form_take_value(form, label, name, value);
		return true;
	}
	label = form_label_alone(strip(body));
	if (label == FORM_LABELS)
		return false;
	form_begin(form, label, body, SLICE(""));
	return true;
}

static void
form_line(struct form *form, struct slice line)
{
	struct slice body = without_bullet(line);
	bool has_cells = slice_find_char(line, '|') < line.length ||
	                 slice_find_char(slice_trim(line), '\t') <
	                 slice_trim(line).length;

	if (slice_is_empty(strip(body))) {
		form->is_gap = true;
		return;
	}
	if ((has_cells && form_row(form, line)) || form_labelled(form, body))
		return;
	if (form->count == 0 || !goes_on(form, body)) {
		form->is_open = false;
		return;
	}
	if (form->value.length > 0)
		text_add(&form->value, form->is_gap ? "\n\n" : "\n");
	text_add_slice(&form->value, slice_trim(line));
	form->is_gap = false;
}

/* A second answer to the same question is added to the first. */
static void
form_give(struct form *form, struct report *report)
{
	for (int32_t i = 0; i < form->count; i++) {
		struct report_field *field = &form->fields[i];
		struct report_field *before = NULL;

		for (int32_t k = 0; k < report->field_count; k++) {
			if (slice_equal(report->fields[k].name, field->name))
				before = &report->fields[k];
		}
		if (before == NULL && report->field_count < REPORT_FIELDS_MAX)
			report->fields[report->field_count++] = *field;
		else if (before != NULL && slice_is_empty(before->value))
			before->value = field->value;
		else if (before != NULL && !slice_is_empty(field->value))
			before->value = slice_of(arena_format(form->arena,
				SLICE_FMT "\n" SLICE_FMT,
				SLICE_ARG(before->value),
				SLICE_ARG(field->value)));
	}
}

/* Whoever signs does it below the last answer. */
static void
form_unsign(struct form *form, struct slice sender)
{
	struct slice value = form_without_signature(text_slice(&form->value),
	                                            sender);
	struct slice copy = arena_copy(form->arena, value);

	text_clear(&form->value);
	text_add_slice(&form->value, copy);
}

void
form_find(struct slice text, struct arena *arena, struct report *report)
{
	struct form form = { .arena = arena };
	struct slice line;
	size_t lines = 0;
	unsigned telling = 1u << FORM_TYPE | 1u << FORM_SCHOOL;

	text_init(&form.value, FORM_TEXT_LOOK);
	text = slice_part(text, 0, utf8_border(text, FORM_TEXT_LOOK));
	while (lines++ < FORM_LINES_MAX && slice_next_line(&text, &line))
		form_line(&form, line);
	form_unsign(&form, report->from.name);
	form_finish(&form);
	if (form.known_count >= 2 || (form.known & telling) != 0)
		form_give(&form, report);
	text_release(&form.value);
}
