#include "io/sheet.h"

#include <errno.h>
#include <stdlib.h>
#include <xlsxwriter.h>

enum {
	EPOCH_SERIAL = 25569,	/* 1970-01-01 as a spreadsheet counts days */
	AGES = 5,
	COUNTS_MAX = 1002,	/* of schools and types, and "not said" */
	SUMMARY_ROW = 4,	/* its first table's head */
	CHART_ROWS = 16,
	ARENA_LIMIT = 256 * 1024 * 1024
};

struct paint {			/* words beside a colour, and the colour */
	const char *words;
	uint32_t ink;
	uint32_t ground;
};

enum { RED_INK = 0x9c0006, RED = 0xffc7ce, AMBER_INK = 0x7f6000,
       AMBER = 0xffeb9c, GREEN_INK = 0x006100, GREEN = 0xc6efce,
       BLUE_INK = 0x1f4e78, BLUE = 0xddebf7, GREY_INK = 0x404040,
       GREY = 0xe7e6e6 };

static const struct paint light_paints[] = {
	{ "red", RED_INK, RED }, { "rojo", RED_INK, RED },
	{ "amber", AMBER_INK, AMBER }, { "ámbar", AMBER_INK, AMBER },
	{ "green", GREEN_INK, GREEN }, { "verde", GREEN_INK, GREEN },
};

static const struct paint state_paints[] = {
	{ "Received", AMBER_INK, AMBER }, { "Recibido", AMBER_INK, AMBER },
	{ "Waiting", BLUE_INK, BLUE }, { "Espera", BLUE_INK, BLUE },
	{ "Confirmed", GREEN_INK, GREEN }, { "Resuelto", GREEN_INK, GREEN },
	{ "Ended, not", AMBER_INK, AMBER },
	{ "Terminado sin", AMBER_INK, AMBER },
	{ "Ended", GREY_INK, GREY }, { "Terminado", GREY_INK, GREY },
	{ "overdue", RED_INK, RED }, { "atrasado", RED_INK, RED },
	{ "done", GREEN_INK, GREEN }, { "hecho", GREEN_INK, GREEN },
};

struct part {
	lxw_worksheet *worksheet;
	size_t column_count;
	struct logbook_column columns[LOGBOOK_COLUMNS_MAX];
	lxw_row_t rows;		/* below the head */
};

struct sheet {
	const struct logbook *logbook;
	int64_t now;
	char *path;
	struct arena *arena;
	lxw_workbook *workbook;
	lxw_format *date;
	lxw_format *wrapped;
	lxw_format *head;
	lxw_format *title;
	struct part parts[LOGBOOK_PARTS];
	lxw_worksheet *summary;
	int64_t total;
	int64_t left_out;
	int64_t states[CHALLENGE_STATES];
	int64_t endings[ENDINGS];
	int64_t ages[AGES];	/* of open ones */
	int64_t types[COUNTS_MAX];	/* the last: not said */
	int64_t schools[COUNTS_MAX];
};

static bool
is_spanish(const struct sheet *sheet)
{
	return slice_starts(slice_of(sheet->logbook->language), "es");
}

static const char *
say(const struct sheet *sheet, const char *english, const char *spanish)
{
	return is_spanish(sheet) ? spanish : english;
}

/* XML 1.0 knows no control characters but tab and line ends. */
static const char *
clean(struct arena *arena, const char *text)
{
	char *copy = arena_string(arena, slice_of(text));

	for (char *c = copy; *c != '\0'; c++)
		if (((unsigned char)*c < 0x20 && *c != '\n') || *c == 0x7f)
			*c = ' ';
	return copy;
}

/* libxlsxwriter takes char *, and only reads it. */
static char *
given(struct arena *arena, const char *text)
{
	return arena_string(arena, slice_of(text));
}

/* --- making one --- */

static lxw_format *
new_format(struct sheet *sheet, bool is_bold, bool wraps)
{
	lxw_format *format = workbook_add_format(sheet->workbook);

	if (is_bold)
		format_set_bold(format);
	if (wraps)
		format_set_text_wrap(format);
	format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
	return format;
}

static void
set_properties(struct sheet *sheet)
{
	const struct policy *policy = sheet->logbook->policy;
	lxw_doc_properties properties = {
		.title = given(sheet->arena, say(sheet,
			"Implementation Challenge Log",
			"Registro de desafíos de implementación")),
		.subject = given(sheet->arena, say(sheet,
			"Process to Address Implementation Challenges",
			"Proceso para atender los desafíos de "
			"implementación")),
		.author = given(sheet->arena, policy->district),
		.company = given(sheet->arena, policy->district),
		.category = given(sheet->arena, "Clearway"),
		.created = (time_t)sheet->now,
	};

	workbook_set_properties(sheet->workbook, &properties);
}

struct sheet *
sheet_new(const char *path, const struct logbook *logbook, int64_t now)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct sheet *sheet = arena_alloc(arena, sizeof(*sheet));

	*sheet = (struct sheet){ .logbook = logbook, .now = now,
	                         .arena = arena };
	sheet->path = given(arena, path);
	sheet->workbook = workbook_new(path);
	if (sheet->workbook == NULL)
		die("no memory left for a spreadsheet");
	sheet->date = new_format(sheet, false, false);
	format_set_num_format(sheet->date, "yyyy-mm-dd");
	sheet->wrapped = new_format(sheet, false, true);
	sheet->head = new_format(sheet, true, true);
	sheet->title = new_format(sheet, true, false);
	format_set_font_size(sheet->title, 14);
	set_properties(sheet);
	for (int i = 0; i < LOGBOOK_PARTS; i++) {
		struct part *part = &sheet->parts[i];

		part->worksheet = workbook_add_worksheet(sheet->workbook,
			logbook_title((enum logbook_part)i,
			              logbook->language));
		part->column_count = logbook_columns(logbook,
			(enum logbook_part)i, part->columns);
	}
	sheet->summary = workbook_add_worksheet(sheet->workbook,
		say(sheet, "Summary", "Resumen"));
	return sheet;
}

/* --- rows --- */

static void
write_row(struct sheet *sheet, enum logbook_part which,
          const struct logbook_cell *cells)
{
	struct part *part = &sheet->parts[which];
	lxw_row_t row = part->rows + 1;

	if (part->rows >= SHEET_ROWS_MOST) {
		sheet->left_out++;
		return;
	}
	part->rows++;
	for (size_t i = 0; i < part->column_count; i++) {
		lxw_col_t column = (lxw_col_t)i;

		switch (cells[i].kind) {
		case LOGBOOK_TEXT:
			if (cells[i].text[0] != '\0')
				worksheet_write_string(part->worksheet, row,
					column, clean(sheet->arena,
					              cells[i].text),
					sheet->wrapped);
			break;
		case LOGBOOK_NUMBER:
			worksheet_write_number(part->worksheet, row, column,
			                       (double)cells[i].number, NULL);
			break;
		case LOGBOOK_DAY:
			if (cells[i].day != DAY_NONE)
				worksheet_write_number(part->worksheet, row,
					column, (double)(cells[i].day +
					EPOCH_SERIAL), sheet->date);
			break;
		}
	}
}

static size_t
age_of(int32_t days)
{
	return days <= 5 ? 0 : days <= 10 ? 1 : days <= 20 ? 2
	     : days <= 60 ? 3 : 4;
}

static void
count_challenge(struct sheet *sheet, const struct challenge *challenge)
{
	const struct policy *policy = sheet->logbook->policy;
	const struct type *type = policy_type(policy, challenge->type);
	const struct school *school = policy_school(policy,
	                                            challenge->school);
	size_t t = type == NULL ? COUNTS_MAX - 1
	                        : (size_t)(type - policy->types);
	size_t s = school == NULL ? COUNTS_MAX - 1
	                          : (size_t)(school - policy->schools);

	sheet->total++;
	sheet->states[challenge->state]++;
	sheet->endings[challenge->ending]++;
	sheet->types[t < COUNTS_MAX ? t : COUNTS_MAX - 1]++;
	sheet->schools[s < COUNTS_MAX ? s : COUNTS_MAX - 1]++;
	if (challenge_is_open(challenge))
		sheet->ages[age_of(logbook_age(sheet->logbook, challenge))]++;
}

void
sheet_challenge(struct sheet *sheet, const struct challenge *challenge,
                int64_t reviewed_at)
{
	struct logbook_cell cells[LOGBOOK_COLUMNS_MAX];

	logbook_row(sheet->logbook, challenge, reviewed_at, sheet->arena,
	            cells);
	write_row(sheet, LOGBOOK_LOG, cells);
	for (int32_t i = 0; i < challenge->step_count; i++) {
		logbook_step(sheet->logbook, challenge, &challenge->steps[i],
		             sheet->arena, cells);
		write_row(sheet, LOGBOOK_STEPS, cells);
	}
	count_challenge(sheet, challenge);
}

void
sheet_event(struct sheet *sheet, const struct logbook_event *event)
{
	struct logbook_cell cells[LOGBOOK_COLUMNS_MAX];

	logbook_date(sheet->logbook, event, sheet->arena, cells);
	write_row(sheet, LOGBOOK_DATES, cells);
}

/* --- tables --- */

static void
add_colours(struct sheet *sheet, const struct part *part, lxw_col_t column,
            const struct paint *paints, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		lxw_format *format = workbook_add_format(sheet->workbook);
		lxw_conditional_format rule = {
			.type = LXW_CONDITIONAL_TYPE_TEXT,
			.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH,
			.value_string = given(sheet->arena, paints[i].words),
			.format = format,
			.stop_if_true = LXW_TRUE,
		};

		format_set_font_color(format, paints[i].ink);
		format_set_bg_color(format, paints[i].ground);
		worksheet_conditional_format_range(part->worksheet, 1, column,
			part->rows > 0 ? part->rows : 1, column, &rule);
	}
}

static void
end_part(struct sheet *sheet, struct part *part, const char *name)
{
	lxw_table_column columns[LOGBOOK_COLUMNS_MAX] = { { 0 } };
	lxw_table_column *list[LOGBOOK_COLUMNS_MAX + 1] = { NULL };
	lxw_table_options options = {
		.name = given(sheet->arena, name),
		.columns = list,
		.style_type = LXW_TABLE_STYLE_TYPE_LIGHT,
		.style_type_number = 9,
	};

	for (size_t i = 0; i < part->column_count; i++) {
		const struct logbook_column *column = &part->columns[i];
		lxw_col_t at = (lxw_col_t)i;

		columns[i].header = given(sheet->arena, column->head);
		columns[i].header_format = sheet->head;
		list[i] = &columns[i];
		worksheet_set_column(part->worksheet, at, at, column->width,
			column->kind == LOGBOOK_DAY ? sheet->date : NULL);
		if (column->paint == LOGBOOK_LIGHT)
			add_colours(sheet, part, at, light_paints,
			            sizeof(light_paints) /
			            sizeof(light_paints[0]));
		else if (column->paint == LOGBOOK_STATE)
			add_colours(sheet, part, at, state_paints,
			            sizeof(state_paints) /
			            sizeof(state_paints[0]));
	}
	worksheet_add_table(part->worksheet, 0, 0,
	                    part->rows > 0 ? part->rows : 1,
	                    (lxw_col_t)(part->column_count - 1), &options);
	worksheet_freeze_panes(part->worksheet, 1, 1);
	worksheet_repeat_rows(part->worksheet, 0, 0);
	worksheet_set_landscape(part->worksheet);
	worksheet_fit_to_pages(part->worksheet, 1, 0);
}

/* --- the summary --- */

struct count {
	const char *label;
	int64_t number;
};

/* A table with its chart beside it; the row below both. */
static lxw_row_t
add_counts(struct sheet *sheet, lxw_row_t row, const char *name,
           const char *title, const struct count *counts, size_t count)
{
	lxw_table_column label = {
		.header = given(sheet->arena, title),
		.header_format = sheet->head };
	lxw_table_column number = {
		.header = given(sheet->arena, say(sheet, "Challenges",
		                                  "Desafíos")),
		.header_format = sheet->head };
	lxw_table_column *list[] = { &label, &number, NULL };
	lxw_table_options options = {
		.name = given(sheet->arena, name), .columns = list,
		.no_autofilter = LXW_TRUE,
		.style_type = LXW_TABLE_STYLE_TYPE_LIGHT,
		.style_type_number = 9,
	};
	lxw_row_t last = row + (lxw_row_t)count;
	lxw_chart *chart = workbook_add_chart(sheet->workbook, LXW_CHART_BAR);
	lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
	lxw_chart_options place = {
		.description = arena_format(sheet->arena, "%s: %s",
			say(sheet, "Bar chart of the table beside it",
			    "Gráfico de barras de la tabla de al lado"),
			title),
	};
	const char *own = say(sheet, "Summary", "Resumen");

	for (size_t i = 0; i < count; i++) {
		lxw_row_t at = row + 1 + (lxw_row_t)i;

		worksheet_write_string(sheet->summary, at, 0,
			clean(sheet->arena, counts[i].label), NULL);
		worksheet_write_number(sheet->summary, at, 1,
		                       (double)counts[i].number, NULL);
	}
	worksheet_add_table(sheet->summary, row, 0, last, 1, &options);
	chart_series_set_categories(series, own, row + 1, 0, last, 0);
	chart_series_set_values(series, own, row + 1, 1, last, 1);
	chart_series_set_name(series, say(sheet, "Challenges", "Desafíos"));
	chart_title_set_name(chart, title);
	chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
	chart_axis_set_reverse(chart->x_axis);
	worksheet_insert_chart_opt(sheet->summary, row, 3, chart, &place);
	return (last > row + CHART_ROWS ? last : row + CHART_ROWS) + 2;
}

static lxw_row_t
add_types(struct sheet *sheet, lxw_row_t row)
{
	const struct policy *policy = sheet->logbook->policy;
	struct count *counts = arena_alloc_array(sheet->arena, COUNTS_MAX,
	                                         sizeof(*counts));
	size_t count = 0;

	for (size_t i = 0; i < policy->type_count && i < COUNTS_MAX - 1; i++) {
		const struct type *type = &policy->types[i];

		counts[count++] = (struct count){
			is_spanish(sheet) && type->label_es != NULL
			? type->label_es : type->label, sheet->types[i] };
	}
	counts[count++] = (struct count){ say(sheet, "Not clear yet",
		"Sin aclarar"), sheet->types[COUNTS_MAX - 1] };
	return add_counts(sheet, row, "ByType", say(sheet, "By type",
		"Por tipo"), counts, count);
}

static lxw_row_t
add_schools(struct sheet *sheet, lxw_row_t row)
{
	const struct policy *policy = sheet->logbook->policy;
	struct count *counts = arena_alloc_array(sheet->arena, COUNTS_MAX,
	                                         sizeof(*counts));
	size_t count = 0;

	for (size_t i = 0; i < policy->school_count && i < COUNTS_MAX - 1;
	     i++)
		counts[count++] = (struct count){ policy->schools[i].name,
		                                  sheet->schools[i] };
	counts[count++] = (struct count){ say(sheet, "No one school",
		"Ninguna en particular"), sheet->schools[COUNTS_MAX - 1] };
	return add_counts(sheet, row, "BySchool", say(sheet, "By school",
		"Por escuela"), counts, count);
}

static lxw_row_t
add_ages(struct sheet *sheet, lxw_row_t row)
{
	const struct count counts[AGES] = {
		{ say(sheet, "0 to 5 school days", "0 a 5 días escolares"),
		  sheet->ages[0] },
		{ say(sheet, "6 to 10", "6 a 10"), sheet->ages[1] },
		{ say(sheet, "11 to 20", "11 a 20"), sheet->ages[2] },
		{ say(sheet, "21 to 60", "21 a 60"), sheet->ages[3] },
		{ say(sheet, "More than 60", "Más de 60"), sheet->ages[4] },
	};

	return add_counts(sheet, row, "ByAge", say(sheet,
		"Open ones by age", "Abiertos por antigüedad"), counts, AGES);
}

static void
add_outcomes(struct sheet *sheet, lxw_row_t row)
{
	struct count counts[CHALLENGE_STATES + ENDINGS];
	const char *language = sheet->logbook->language;
	size_t count = 0;

	for (int i = CHALLENGE_RECEIVED; i < CHALLENGE_CLOSED; i++)
		counts[count++] = (struct count){
			logbook_state((enum challenge_state)i, language),
			sheet->states[i] };
	for (int i = ENDING_CONFIRMED; i < ENDINGS; i++)
		counts[count++] = (struct count){
			logbook_ending((enum ending)i, language),
			sheet->endings[i] };
	add_counts(sheet, row, "ByOutcome", say(sheet, "By outcome",
		"Por resultado"), counts, count);
}

static void
end_summary(struct sheet *sheet)
{
	char day[DAY_TEXT_MAX];
	lxw_row_t row = SUMMARY_ROW;

	day_format(sheet->logbook->today, day);
	worksheet_set_column(sheet->summary, 0, 0, 34, NULL);
	worksheet_set_column(sheet->summary, 1, 1, 12, NULL);
	worksheet_write_string(sheet->summary, 0, 0, arena_format(sheet->arena,
		"%s: %s", say(sheet, "Implementation Challenge Log",
		"Registro de desafíos de implementación"), day), sheet->title);
	worksheet_write_string(sheet->summary, 1, 0,
		clean(sheet->arena, sheet->logbook->policy->district), NULL);
	worksheet_write_string(sheet->summary, 2, 0, arena_format(sheet->arena,
		"%s: %lld", say(sheet, "Challenges in this sheet",
		"Desafíos en esta hoja"), (long long)sheet->total), NULL);
	if (sheet->left_out > 0)
		worksheet_write_string(sheet->summary, 3, 0,
			arena_format(sheet->arena, "%s: %lld", say(sheet,
			"Rows that did not fit and are left out",
			"Filas que no cupieron"), (long long)sheet->left_out),
			NULL);
	row = add_types(sheet, row);
	row = add_schools(sheet, row);
	row = add_ages(sheet, row);
	add_outcomes(sheet, row);
}

enum outcome
sheet_end(struct sheet *sheet, struct why *why)
{
	static const char *const names[LOGBOOK_PARTS] = {
		[LOGBOOK_LOG] = "ChallengeLog",
		[LOGBOOK_STEPS] = "ChallengeSteps",
		[LOGBOOK_DATES] = "ChallengeDates",
	};
	enum outcome outcome = OUTCOME_OK;
	lxw_error error;

	for (int i = 0; i < LOGBOOK_PARTS; i++)
		end_part(sheet, &sheet->parts[i], names[i]);
	end_summary(sheet);
	error = workbook_close(sheet->workbook);
	if (error != LXW_NO_ERROR)
		outcome = fail(why, OUTCOME_SETUP, "%s: the spreadsheet could "
		               "not be written: %s", sheet->path,
		               lxw_strerror(error));
	arena_free(sheet->arena);
	return outcome;
}
