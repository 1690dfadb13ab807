#include "core/logbook_private.h"

#include "core/letter.h"
#include "core/light.h"

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
	return logbook_is_spanish(logbook->language) && type->label_es != NULL
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

	for (size_t i = 0; i < logbook_parts[LOGBOOK_LOG].count; i++) {
		const struct described *one =
			&logbook_parts[LOGBOOK_LOG].columns[i];

		if (!logbook_has(logbook, one))
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
	bool spanish = logbook_is_spanish(logbook->language);

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
	for (size_t i = 0; i < logbook_parts[LOGBOOK_STEPS].count; i++) {
		const struct described *one =
			&logbook_parts[LOGBOOK_STEPS].columns[i];
		struct logbook_cell *cell = &cells[count];

		if (!logbook_has(logbook, one))
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

	for (size_t i = 0; i < logbook_parts[LOGBOOK_DATES].count; i++) {
		const struct described *one =
			&logbook_parts[LOGBOOK_DATES].columns[i];
		struct logbook_cell *cell = &cells[count];

		if (!logbook_has(logbook, one))
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
