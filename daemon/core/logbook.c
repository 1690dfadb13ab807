#include "core/logbook.h"

#include "base/utf8.h"
#include "core/letter.h"
#include "core/light.h"

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

static const struct {
	const struct described *columns;
	size_t count;
	const char *title;
	const char *title_es;
} parts[LOGBOOK_PARTS] = {
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

static bool
is_spanish(const char *language)
{
	return slice_starts(slice_of(language), "es");
}

const char *
logbook_title(enum logbook_part part, const char *language)
{
	return is_spanish(language) ? parts[part].title_es : parts[part].title;
}

static bool
has_column(const struct logbook *logbook, const struct described *column)
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
	bool spanish = is_spanish(logbook->language);
	size_t count = 0;

	for (size_t i = 0; i < parts[part].count; i++) {
		const struct described *one = &parts[part].columns[i];

		if (!has_column(logbook, one))
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

	return names[state][is_spanish(language)];
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

	return names[ending][is_spanish(language)];
}

int32_t
logbook_age(const struct logbook *logbook, const struct challenge *challenge)
{
	const struct calendar *calendar = &logbook->policy->calendar;
	int32_t to = challenge_is_open(challenge) ? logbook->today
	           : calendar_day(calendar, challenge->ended_at);

	return calendar_count(calendar,
	                      calendar_day(calendar, challenge->opened_at),
	                      to);
}

static int32_t
day_at(const struct logbook *logbook, int64_t at)
{
	return at == 0 ? DAY_NONE
	               : calendar_day(&logbook->policy->calendar, at);
}

/* --- texts --- */

/* In a small school, the school of a sensitive one may say who wrote. */
static const char *
school_of(const struct logbook *logbook, const struct challenge *challenge)
{
	return challenge->sensitive && logbook->reader == LOGBOOK_OUTSIDE
	     ? "" : challenge->school;
}

static const char *
about(const struct logbook *logbook, const struct challenge *challenge,
      struct arena *arena)
{
	struct text text;
	const char *copy;

	if (logbook->reader == LOGBOOK_COORDINATOR ||
	    letter_shows_summary(logbook->policy, challenge))
		if (challenge->summary[0] != '\0')
			return challenge->summary;
	text_init(&text, SUMMARY_MAX + 2 * NAME_SIZE);
	letter_about(&text, logbook->policy, challenge->type,
	             school_of(logbook, challenge), logbook->language);
	copy = arena_string(arena, text_slice(&text));
	text_release(&text);
	return copy;
}

static const char *
type_label(const struct logbook *logbook, const char *key)
{
	const struct type *type = policy_type(logbook->policy, key);

	if (type == NULL)
		return "";
	return is_spanish(logbook->language) && type->label_es != NULL
	     ? type->label_es : type->label;
}

static const char *
venue_name(const struct logbook *logbook, const char *key)
{
	for (size_t i = 0; i < logbook->policy->venue_count; i++)
		if (strcmp(logbook->policy->venues[i].key, key) == 0)
			return logbook->policy->venues[i].name;
	return "";
}

static const char *
person(const struct logbook *logbook, const char *address)
{
	return address[0] == '\0' ? ""
	       : policy_name(logbook->policy, address);
}

/* "Marta Solís <marta@...>", or the answers, one after the other. */
static const char *
submitters(const struct challenge *challenge, bool answers,
           struct arena *arena)
{
	struct text text;
	const char *copy;

	text_init(&text, 4096);
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *one = &challenge->submitters[i];

		text_add(&text, i > 0 ? "; " : "");
		if (answers)
			text_add(&text, answer_name(one->answer));
		else if (one->party.name[0] != '\0')
			text_addf(&text, "%s <%s>", one->party.name,
			          one->party.address);
		else
			text_add(&text, one->party.address);
	}
	copy = arena_string(arena, text_slice(&text));
	text_release(&text);
	return copy;
}

static int64_t
steps_done(const struct challenge *challenge)
{
	int64_t count = 0;

	for (int32_t i = 0; i < challenge->step_count; i++)
		count += challenge->steps[i].done_at != 0;
	return count;
}

/* --- cells --- */

static void
put_text(struct logbook_cell *cell, const char *text)
{
	cell->text = text;
}

static void
log_text(const struct logbook *logbook, const struct challenge *challenge,
         enum log_cell which, struct arena *arena, struct logbook_cell *cell)
{
	const struct policy *policy = logbook->policy;
	const char *language = logbook->language;
	const struct brief *brief = &challenge->brief;

	if (which == CELL_ABOUT)
		put_text(cell, about(logbook, challenge, arena));
	else if (which == CELL_TYPE)
		put_text(cell, type_label(logbook, challenge->type));
	else if (which == CELL_CONTROL)
		put_text(cell, challenge->control);
	else if (which == CELL_SCHOOL)
		put_text(cell, school_of(logbook, challenge));
	else if (which == CELL_SCOPE)
		put_text(cell, challenge->scope);
	else if (which == CELL_STATE)
		put_text(cell, logbook_state(challenge->state, language));
	else if (which == CELL_ENDING)
		put_text(cell, logbook_ending(challenge->ending, language));
	else if (which == CELL_LIGHT)
		put_text(cell, light_name(light_of(policy, challenge,
		                                   logbook->today), language));
	else if (which == CELL_REASON)
		put_text(cell, light_reason(policy, challenge, logbook->today,
		                            language));
	else if (which == CELL_OWNER)
		put_text(cell, person(logbook, challenge->owner));
	else if (which == CELL_VENUE)
		put_text(cell, venue_name(logbook, challenge->venue));
	else if (which == CELL_DECISION)
		put_text(cell, challenge->decision);
	else if (which == CELL_SECURED)
		put_text(cell, challenge->secured);
	else if (which == CELL_RAISED_BY || which == CELL_ANSWERS)
		put_text(cell, submitters(challenge, which == CELL_ANSWERS,
		                          arena));
	else if (which == CELL_WHO)
		put_text(cell, brief->scope);
	else if (which == CELL_IMPACT)
		put_text(cell, brief->impact);
	else if (which == CELL_TRIED)
		put_text(cell, brief->tried);
	else if (which == CELL_NEEDED)
		put_text(cell, brief->needed);
}

static void
log_number(const struct logbook *logbook, const struct challenge *challenge,
           int64_t reviewed, enum log_cell which, struct logbook_cell *cell)
{
	if (which == CELL_NUMBER)
		cell->number = challenge->id;
	else if (which == CELL_AGE)
		cell->number = logbook_age(logbook, challenge);
	else if (which == CELL_STEPS)
		cell->number = challenge->step_count;
	else if (which == CELL_DONE)
		cell->number = steps_done(challenge);
	else if (which == CELL_REOPENED)
		cell->number = challenge->reopened;
	else if (which == CELL_LEVEL)
		cell->number = challenge->level;
	else if (which == CELL_RAISED)
		cell->day = day_at(logbook, challenge->opened_at);
	else if (which == CELL_CHANGED)
		cell->day = day_at(logbook, challenge->changed_at);
	else if (which == CELL_DUE)
		cell->day = challenge_next_due(challenge);
	else if (which == CELL_ASKED)
		cell->day = day_at(logbook, challenge->asked_at);
	else if (which == CELL_ENDED)
		cell->day = day_at(logbook, challenge->ended_at);
	else if (which == CELL_DISCUSSED)
		cell->day = day_at(logbook, challenge->discuss_at);
	else if (which == CELL_REVIEWED)
		cell->day = day_at(logbook, reviewed);
}

static struct logbook_cell
empty_cell(const struct described *column)
{
	return (struct logbook_cell){ .kind = column->kind, .text = "",
	                              .day = DAY_NONE };
}

void
logbook_row(const struct logbook *logbook, const struct challenge *challenge,
            int64_t reviewed, struct arena *arena, struct logbook_cell *cells)
{
	size_t count = 0;

	for (size_t i = 0; i < parts[LOGBOOK_LOG].count; i++) {
		const struct described *one = &log_columns[i];

		if (!has_column(logbook, one))
			continue;
		cells[count] = empty_cell(one);
		if (one->kind == LOGBOOK_TEXT)
			log_text(logbook, challenge, one->cell, arena,
			         &cells[count]);
		else
			log_number(logbook, challenge, reviewed, one->cell,
			           &cells[count]);
		count++;
	}
}

static const char *
step_state(const struct logbook *logbook, const struct step *step)
{
	bool spanish = is_spanish(logbook->language);

	if (step->done_at != 0)
		return spanish ? "hecho" : "done";
	if (step->due != DAY_NONE && step->due < logbook->today)
		return spanish ? "atrasado" : "overdue";
	return spanish ? "pendiente" : "pending";
}

void
logbook_step(const struct logbook *logbook, const struct challenge *challenge,
             const struct step *step, struct arena *arena,
             struct logbook_cell *cells)
{
	size_t count = 0;

	(void)arena;
	for (size_t i = 0; i < parts[LOGBOOK_STEPS].count; i++) {
		const struct described *one = &step_columns[i];
		struct logbook_cell *cell = &cells[count];

		if (!has_column(logbook, one))
			continue;
		*cell = empty_cell(one);
		if (one->cell == CELL_NUMBER)
			cell->number = challenge->id;
		else if (one->cell == CELL_STEP)
			cell->number = step->number;
		else if (one->cell == CELL_STEP_TEXT)
			cell->text = step->text;
		else if (one->cell == CELL_STEP_WHO)
			cell->text = person(logbook, step->who[0] != '\0' ?
			                    step->who : challenge->owner);
		else if (one->cell == CELL_DUE)
			cell->day = step->due;
		else if (one->cell == CELL_FIRST_DUE)
			cell->day = step->first_due;
		else if (one->cell == CELL_STEP_DONE)
			cell->day = day_at(logbook, step->done_at);
		else
			cell->text = step_state(logbook, step);
		count++;
	}
}

/* Steps are for district staff; everything else is somebody's own words. */
static bool
is_about_step(const struct logbook_event *event)
{
	return slice_starts(slice_of(event->event), "step ");
}

void
logbook_date(const struct logbook *logbook, const struct logbook_event *event,
             struct arena *arena, struct logbook_cell *cells)
{
	bool all = logbook->reader == LOGBOOK_COORDINATOR;
	size_t count = 0;

	for (size_t i = 0; i < parts[LOGBOOK_DATES].count; i++) {
		const struct described *one = &date_columns[i];
		struct logbook_cell *cell = &cells[count];

		if (!has_column(logbook, one))
			continue;
		*cell = empty_cell(one);
		if (one->cell == CELL_NUMBER)
			cell->number = event->challenge;
		else if (one->cell == CELL_DAY)
			cell->day = day_at(logbook, event->at);
		else if (one->cell == CELL_EVENT)
			cell->text = arena_string(arena,
			                          slice_of(event->event));
		else if (one->cell == CELL_STATE)
			cell->text = logbook_state(event->after,
			                           logbook->language);
		else if (one->cell == CELL_ACTOR)
			cell->text = arena_string(arena, slice_of(
				person(logbook, event->actor)));
		else if (all || is_about_step(event))
			cell->text = arena_string(arena,
			                          slice_of(event->text));
		count++;
	}
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
