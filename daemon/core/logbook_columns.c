/*
 * logbook_columns.c - the columns of the logbook, its words, and CSV.
 */
#include "core/logbook_private.h"

#include "base/fail.h"
#include "base/utf8.h"

static const struct described log_columns[] = {
	{ CELL_NUMBER, "Number", "Número", LOGBOOK_NUMBER, 0, 9, EVERYBODY },
	{ CELL_ABOUT, "Challenge", "Desafío", LOGBOOK_TEXT, 0, 44, EVERYBODY },
	{ CELL_TYPE, "Type", "Tipo", LOGBOOK_TEXT, 0, 22, EVERYBODY },
	{ CELL_CONTROL, "Control", "Control", LOGBOOK_TEXT, 0, 11,
	  EVERYBODY },
	{ CELL_SCHOOL, "School", "Escuela", LOGBOOK_TEXT, 0, 26, EVERYBODY },
	{ CELL_SCOPE, "Scope", "Alcance", LOGBOOK_TEXT, 0, 12, EVERYBODY },
	{ CELL_STATE, "State", "Estado", LOGBOOK_TEXT, LOGBOOK_STATE, 24,
	  EVERYBODY },
	{ CELL_ENDING, "Ending", "Final", LOGBOOK_TEXT, LOGBOOK_STATE, 24,
	  EVERYBODY },
	{ CELL_LIGHT, "Light", "Semáforo", LOGBOOK_TEXT, LOGBOOK_LIGHT, 10,
	  EVERYBODY },
	{ CELL_REASON, "Why", "Por qué", LOGBOOK_TEXT, 0, 24, EVERYBODY },
	{ CELL_OWNER, "Owner", "Responsable", LOGBOOK_TEXT, 0, 22,
	  EVERYBODY },
	{ CELL_RAISED, "Raised on", "Recibido el", LOGBOOK_DAY, 0, 12,
	  EVERYBODY },
	{ CELL_CHANGED, "Last word on", "Última noticia", LOGBOOK_DAY, 0, 14,
	  EVERYBODY },
	{ CELL_AGE, "Age in school days", "Días escolares", LOGBOOK_NUMBER, 0,
	  12, EVERYBODY },
	{ CELL_STEPS, "Steps", "Pasos", LOGBOOK_NUMBER, 0, 8, EVERYBODY },
	{ CELL_DONE, "Steps done", "Pasos hechos", LOGBOOK_NUMBER, 0, 11,
	  EVERYBODY },
	{ CELL_DUE, "Next step due", "Próximo paso", LOGBOOK_DAY, 0, 14,
	  EVERYBODY },
	{ CELL_ASKED, "Follow-up asked", "Seguimiento pedido", LOGBOOK_DAY, 0,
	  16, EVERYBODY },
	{ CELL_ENDED, "Ended on", "Terminado el", LOGBOOK_DAY, 0, 12,
	  EVERYBODY },
	{ CELL_REOPENED, "Reopened", "Reabierto", LOGBOOK_NUMBER, 0, 11,
	  EVERYBODY },
	{ CELL_LEVEL, "Levels up the line", "Niveles arriba", LOGBOOK_NUMBER,
	  0, 12, EVERYBODY },
	{ CELL_VENUE, "Venue", "Reunión", LOGBOOK_TEXT, 0, 22, EVERYBODY },
	{ CELL_DISCUSSED, "Next discussed", "Próxima reunión", LOGBOOK_DAY, 0,
	  15, EVERYBODY },
	{ CELL_REVIEWED, "Last reviewed", "Última revisión", LOGBOOK_DAY, 0,
	  15, EVERYBODY },
	{ CELL_DECISION, "Decision", "Decisión", LOGBOOK_TEXT, 0, 36,
	  INSIDE },
	{ CELL_SECURED, "Resource secured", "Recurso conseguido",
	  LOGBOOK_TEXT, 0, 28, INSIDE },
	{ CELL_RAISED_BY, "Raised by", "Quién lo planteó", LOGBOOK_TEXT, 0, 26,
	  COORDINATOR_ONLY },
	{ CELL_ANSWERS, "Answers to the follow-up", "Respuestas",
	  LOGBOOK_TEXT, 0, 20, COORDINATOR_ONLY },
	{ CELL_WHO, "Who and where", "Quién y dónde", LOGBOOK_TEXT, 0, 36,
	  COORDINATOR_ONLY },
	{ CELL_IMPACT, "Impact", "Efecto", LOGBOOK_TEXT, 0, 36,
	  COORDINATOR_ONLY },
	{ CELL_TRIED, "What was tried", "Qué se intentó", LOGBOOK_TEXT, 0, 36,
	  COORDINATOR_ONLY },
	{ CELL_NEEDED, "What is needed", "Qué se necesita", LOGBOOK_TEXT, 0,
	  36, COORDINATOR_ONLY },
};

static const struct described step_columns[] = {
	{ CELL_NUMBER, "Number", "Número", LOGBOOK_NUMBER, 0, 9, EVERYBODY },
	{ CELL_STEP, "Step", "Paso", LOGBOOK_NUMBER, 0, 7, EVERYBODY },
	{ CELL_STEP_TEXT, "What", "Qué", LOGBOOK_TEXT, 0, 50, INSIDE },
	{ CELL_STEP_WHO, "Who", "Quién", LOGBOOK_TEXT, 0, 24, EVERYBODY },
	{ CELL_DUE, "Due", "Vence", LOGBOOK_DAY, 0, 12, EVERYBODY },
	{ CELL_FIRST_DUE, "First date", "Primera fecha", LOGBOOK_DAY, 0, 13,
	  EVERYBODY },
	{ CELL_STEP_DONE, "Done on", "Hecho el", LOGBOOK_DAY, 0, 12,
	  EVERYBODY },
	{ CELL_STEP_STATE, "State", "Estado", LOGBOOK_TEXT, LOGBOOK_STATE, 12,
	  EVERYBODY },
};

static const struct described date_columns[] = {
	{ CELL_NUMBER, "Number", "Número", LOGBOOK_NUMBER, 0, 9, EVERYBODY },
	{ CELL_DAY, "Date", "Fecha", LOGBOOK_DAY, 0, 12, EVERYBODY },
	{ CELL_EVENT, "What happened", "Qué pasó", LOGBOOK_TEXT, 0, 20,
	  EVERYBODY },
	{ CELL_STATE, "State then", "Estado entonces", LOGBOOK_TEXT,
	  LOGBOOK_STATE, 24, EVERYBODY },
	{ CELL_ACTOR, "By", "Por", LOGBOOK_TEXT, 0, 26, COORDINATOR_ONLY },
	{ CELL_TEXT, "In words", "En palabras", LOGBOOK_TEXT, 0, 60, INSIDE },
};

const struct logbook_described logbook_parts[LOGBOOK_PARTS] = {
	[LOGBOOK_LOG] = { log_columns,
		sizeof(log_columns) / sizeof(log_columns[0]),
		"Log", "Registro" },
	[LOGBOOK_STEPS] = { step_columns,
		sizeof(step_columns) / sizeof(step_columns[0]),
		"Steps", "Pasos" },
	[LOGBOOK_DATES] = { date_columns,
		sizeof(date_columns) / sizeof(date_columns[0]),
		"Dates", "Fechas" },
};

bool
logbook_is_spanish(const char *language)
{
	return slice_starts(slice_of(language), "es");
}

const char *
logbook_title(enum logbook_part part, const char *language)
{
	return logbook_is_spanish(language) ? logbook_parts[part].title_es
	                                    : logbook_parts[part].title;
}

bool
logbook_has(const struct logbook *logbook, const struct described *column)
{
	switch (logbook->reader) {
	case LOGBOOK_COORDINATOR:
		return true;
	case LOGBOOK_STAFF:
		return column->who != COORDINATOR_ONLY;
	case LOGBOOK_OUTSIDE:
		return column->who == EVERYBODY;
	}
	die("a logbook has no reader");
}

size_t
logbook_columns(const struct logbook *logbook, enum logbook_part part,
                struct logbook_column *columns)
{
	bool spanish = logbook_is_spanish(logbook->language);
	size_t count = 0;

	for (size_t i = 0; i < logbook_parts[part].count; i++) {
		const struct described *one = &logbook_parts[part].columns[i];

		if (!logbook_has(logbook, one))
			continue;
		columns[count++] = (struct logbook_column){
			.head = spanish ? one->head_es : one->head,
			.kind = one->kind,
			.paint = one->paint,
			.width = one->width,
		};
	}
	return count;
}

const char *
logbook_state(enum challenge_state state, const char *language)
{
	static const char *const names[CHALLENGE_STATES][2] = {
		[CHALLENGE_NONE] = { "", "" },
		[CHALLENGE_RECEIVED] = { "Received", "Recibido" },
		[CHALLENGE_ASSIGNED] = { "Assigned", "Asignado" },
		[CHALLENGE_WORKING] = { "In progress", "En curso" },
		[CHALLENGE_ASKING] = { "Waiting for follow-up",
		                       "Espera el seguimiento" },
		[CHALLENGE_CLOSED] = { "Ended", "Terminado" },
	};

	return names[state][logbook_is_spanish(language)];
}

const char *
logbook_ending(enum ending ending, const char *language)
{
	static const char *const names[ENDINGS][2] = {
		[ENDING_NONE] = { "", "" },
		[ENDING_CONFIRMED] = { "Confirmed as addressed",
		                       "Resuelto y confirmado" },
		[ENDING_RETURNED] = { "Back with the school",
		                      "De vuelta en la escuela" },
		[ENDING_NOT_ACCEPTED] = { "Not accepted", "No aceptado" },
		[ENDING_DUPLICATE] = { "Same as another", "Igual que otro" },
		[ENDING_WITHDRAWN] = { "Withdrawn", "Retirado" },
		[ENDING_UNCONFIRMED] = { "Ended, not confirmed",
		                         "Terminado sin confirmar" },
	};

	return names[ending][logbook_is_spanish(language)];
}

/* --- CSV --- */

static void
add_csv_text(struct text *csv, const char *text)
{
	struct slice rest = slice_of(text);
	uint32_t c;

	text_add_char(csv, '"');
	if (text[0] != '\0' && strchr("=+-@\t\r", text[0]) != NULL)
		text_add_char(csv, '\'');
	while (utf8_next(&rest, &c)) {
		if (c == '"')
			text_add_char(csv, '"');
		utf8_add(csv, c < 0x20 || c == 0x7f ? ' ' : c);
	}
	text_add_char(csv, '"');
}

void
logbook_csv_heads(const struct logbook *logbook, enum logbook_part part,
                  struct text *csv)
{
	struct logbook_column columns[LOGBOOK_COLUMNS_MAX];
	size_t count = logbook_columns(logbook, part, columns);

	for (size_t i = 0; i < count; i++) {
		text_add(csv, i > 0 ? "," : "");
		add_csv_text(csv, columns[i].head);
	}
	text_add(csv, "\r\n");
}

void
logbook_csv_row(const struct logbook_cell *cells, size_t count,
                struct text *csv)
{
	char day[DAY_TEXT_MAX];

	for (size_t i = 0; i < count; i++) {
		text_add(csv, i > 0 ? "," : "");
		switch (cells[i].kind) {
		case LOGBOOK_TEXT:
			add_csv_text(csv, cells[i].text);
			break;
		case LOGBOOK_NUMBER:
			text_addf(csv, "%lld", (long long)cells[i].number);
			break;
		case LOGBOOK_DAY:
			day_format(cells[i].day, day);
			text_add(csv, day);
			break;
		}
	}
	text_add(csv, "\r\n");
}
