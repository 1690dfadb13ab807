/*
 * figures_lines.c - the figures in words, in the order of the components.
 */
#include "core/figures.h"

#include "base/fail.h"

enum { VALUE_LIMIT = 8 * 1024 };

struct writing {
	const struct figures *figures;
	bool spanish;
	struct arena *arena;
	struct figures_line *lines;
	size_t count;
};

static void
add(struct writing *writing, const char *component, const char *key,
    const char *label, const char *label_es, const char *value,
    int64_t number, int64_t of, const struct figures_list *list)
{
	if (writing->count == FIGURES_LINES_MAX)
		die("there is no room for a figure");
	writing->lines[writing->count++] = (struct figures_line){
		.component = component,
		.key = key,
		.label = arena_format(writing->arena, "%s %s", component,
			writing->spanish ? label_es : label),
		.value = value, .number = number, .of = of, .list = list,
	};
}

static void
add_words(struct writing *writing, const char *component, const char *key,
          const char *label, const char *label_es, const char *value)
{
	if (value != NULL && value[0] != '\0')
		add(writing, component, key, label, label_es, value, -1, -1,
		    NULL);
}

static void
add_number(struct writing *writing, const char *component, const char *key,
           const char *label, const char *label_es, int64_t number)
{
	add(writing, component, key, label, label_es,
	    arena_format(writing->arena, "%lld", (long long)number), number,
	    -1, NULL);
}

/* "7 of 9": a share of few is no percentage. */
static void
add_share(struct writing *writing, const char *component, const char *key,
          const char *label, const char *label_es, int64_t number,
          int64_t of)
{
	add(writing, component, key, label, label_es,
	    of == 0 ? (writing->spanish ? "ninguno todavía" : "none yet")
	    : arena_format(writing->arena, "%lld %s %lld", (long long)number,
	                   writing->spanish ? "de" : "of", (long long)of),
	    number, of, NULL);
}

static void
add_median(struct writing *writing, const char *component, const char *key,
           const char *label, const char *label_es, enum figures_span span)
{
	int64_t twice = figures_median_twice(writing->figures, span);
	const char *value = writing->spanish ? "ninguno todavía" : "none yet";

	if (twice >= 0)
		value = arena_format(writing->arena, "%lld%s",
		                     (long long)(twice / 2),
		                     twice % 2 != 0 ? ".5" : "");
	add(writing, component, key, label, label_es, value,
	    twice < 0 ? -1 : twice / 2, writing->figures->spans[span], NULL);
}

/* "42, 57 and 3 more"; nothing where there is none. */
static void
add_exception(struct writing *writing, const char *component,
              const char *key, const char *label, const char *label_es,
              enum figures_exception exception)
{
	const struct figures_list *list =
		&writing->figures->exceptions[exception];
	struct text text;

	if (list->count == 0)
		return;
	text_init(&text, VALUE_LIMIT);
	for (int64_t i = 0; i < list->count && i < FIGURES_LISTED_MOST; i++)
		text_addf(&text, "%sCH-%lld", i > 0 ? ", " : "",
		          (long long)list->numbers[i]);
	if (list->count > FIGURES_LISTED_MOST)
		text_addf(&text, " (+%lld)",
		          (long long)(list->count - FIGURES_LISTED_MOST));
	add(writing, component, key, label, label_es,
	    arena_string(writing->arena, text_slice(&text)), list->count, -1,
	    list);
	text_release(&text);
}

/* --- by component --- */

static void
add_types(struct writing *writing)
{
	const struct policy *policy = writing->figures->policy;
	struct text text;

	text_init(&text, VALUE_LIMIT);
	for (size_t i = 0; i < policy->type_count &&
	     i < FIGURES_TYPES_MAX - 1; i++) {
		const struct type *type = &policy->types[i];

		if (writing->figures->types[i] == 0)
			continue;
		text_addf(&text, "%s%s %lld", text.length > 0 ? ", " : "",
		          writing->spanish && type->label_es != NULL
		          ? type->label_es : type->label,
		          (long long)writing->figures->types[i]);
	}
	add_words(writing, "C1", "types", "challenges by type",
	          "desafíos por tipo",
	          arena_string(writing->arena, text_slice(&text)));
	text_release(&text);
	add_exception(writing, "C1", "no_type", "open, of no type yet",
	              "abiertos, aún sin tipo", EXCEPTION_NO_TYPE);
}

static void
add_c0(struct writing *writing, const struct figures_facts *facts)
{
	const struct figures *figures = writing->figures;

	add_words(writing, "C0", "version", "version of the written process",
	          "versión del proceso escrito", facts->version);
	add_words(writing, "C0", "stage", "its stage", "su etapa",
	          facts->stage);
	add_number(writing, "C0", "in_period", "challenges in this time",
	           "desafíos en este tiempo", figures->in_period);
	add_number(writing, "C0", "opened", "of these, raised in it",
	           "de ellos, planteados en él", figures->opened);
	add_share(writing, "C0", "internal",
	          "inside the district's control",
	          "dentro del control del distrito", figures->inside,
	          figures->in_period);
	add_share(writing, "C0", "external", "outside of it", "fuera de él",
	          figures->outside, figures->in_period);
}

static void
add_c2_to_c4(struct writing *writing)
{
	const struct figures *figures = writing->figures;

	add_share(writing, "C2", "schools", "schools heard from",
	          "escuelas que han escrito", figures->schools,
	          (int64_t)figures->policy->school_count);
	add_share(writing, "C3", "placed",
	          "open ones with a meeting and a date",
	          "abiertos con reunión y fecha", figures->placed,
	          figures->open);
	add_exception(writing, "C3", "no_venue", "without",
	              "sin reunión ni fecha", EXCEPTION_NO_VENUE);
	add_share(writing, "C4", "assigned",
	          "raised in this time and assigned",
	          "planteados en este tiempo y asignados", figures->assigned,
	          figures->opened);
	add_median(writing, "C4", "days_to_assigned",
	           "median school days, received to assigned",
	           "mediana de días escolares, de recibido a asignado",
	           SPAN_ASSIGNED);
	add_exception(writing, "C4", "no_owner", "open without an owner",
	              "abiertos sin responsable", EXCEPTION_NO_OWNER);
	add_exception(writing, "C4", "raised", "gone up the line, still open",
	              "en el siguiente nivel, aún abiertos",
	              EXCEPTION_RAISED);
}

static void
add_c5_and_c6(struct writing *writing, const struct figures_facts *facts)
{
	const struct figures *figures = writing->figures;

	add_share(writing, "C5", "briefed", "with scope and impact in the "
	          "brief", "con alcance y efecto en el resumen",
	          figures->briefed, figures->owned);
	add_share(writing, "C5", "understood", "understood, says the owner",
	          "entendidos, dice la persona responsable",
	          figures->understood, figures->owned);
	add_share(writing, "C5", "decided", "with a decision written down",
	          "con una decisión por escrito", figures->decided,
	          figures->owned);
	add_exception(writing, "C5", "no_brief", "brief not complete",
	              "resumen incompleto", EXCEPTION_NO_BRIEF);
	add_share(writing, "C6", "with_dates", "in work with dated steps",
	          "en curso con pasos fechados", figures->with_date,
	          figures->in_work);
	add_share(writing, "C6", "steps_done", "steps done", "pasos hechos",
	          figures->steps_done, figures->steps);
	add_share(writing, "C6", "steps_on_time",
	          "done by their date, of those with one",
	          "hechos en su fecha, de los que tienen una",
	          figures->steps_on_time, figures->steps_dated_done);
	add_number(writing, "C6", "steps_moved", "dates that were moved",
	           "fechas que se movieron", figures->steps_moved);
	add_number(writing, "C6", "progress",
	           "letters about progress to those who raised them",
	           "cartas de avance a quienes los plantearon",
	           facts->progress);
	add_exception(writing, "C6", "no_step", "without a dated step",
	              "sin un paso fechado", EXCEPTION_NO_STEP);
	add_exception(writing, "C6", "overdue", "with a step overdue",
	              "con un paso atrasado", EXCEPTION_OVERDUE);
}

static void
add_c7(struct writing *writing, const struct figures_facts *facts)
{
	const struct figures *figures = writing->figures;

	add_share(writing, "C7", "followed_up", "addressed and followed up",
	          "resueltos con seguimiento", figures->asked,
	          figures->addressed);
	add_number(writing, "C7", "confirmed", "confirmed as addressed "
	           "sufficiently", "confirmados como resueltos",
	           figures->endings[ENDING_CONFIRMED]);
	add_share(writing, "C7", "in_place", "of these, answered by another "
	          "in the place of somebody who raised it",
	          "de ellos, respondidos por otra persona en lugar de quien lo "
	          "planteó", figures->in_place,
	          figures->endings[ENDING_CONFIRMED]);
	add_number(writing, "C7", "unconfirmed", "ended, not confirmed",
	           "terminados sin confirmar",
	           figures->endings[ENDING_UNCONFIRMED]);
	add_median(writing, "C7", "days_to_addressed",
	           "median school days, assigned to addressed",
	           "mediana de días escolares, de asignado a resuelto",
	           SPAN_ADDRESSED);
	add_median(writing, "C7", "days_to_confirmed",
	           "median school days, addressed to confirmed",
	           "mediana de días escolares, de resuelto a confirmado",
	           SPAN_CONFIRMED);
	add_median(writing, "C7", "days_whole",
	           "median school days, received to confirmed",
	           "mediana de días escolares, de recibido a confirmado",
	           SPAN_WHOLE);
	add_exception(writing, "C7", "not_asked", "addressed, nobody asked",
	              "resueltos sin preguntar a nadie", EXCEPTION_NOT_ASKED);
	add_exception(writing, "C7", "unconfirmed_list", "not confirmed",
	              "sin confirmar", EXCEPTION_UNCONFIRMED);
	add_share(writing, "U1", "tried", "with what the school tried",
	          "con lo que la escuela intentó", figures->tried,
	          figures->in_period);
	add_number(writing, "U1", "returned", "back with the school, with "
	           "help offered", "de vuelta en la escuela, con ayuda",
	           figures->endings[ENDING_RETURNED]);
	add_number(writing, "U2", "agendas", "agendas sent",
	           "agendas enviadas", facts->agendas);
}

static void
add_uses(struct writing *writing, const struct figures_facts *facts)
{
	const struct figures *figures = writing->figures;

	add_share(writing, "U3", "reviews", "monthly reviews recorded",
	          "revisiones mensuales registradas", facts->reviews_done,
	          facts->reviews_asked);
	add_words(writing, "U3", "missed", "months without one",
	          "meses sin revisión", facts->missed);
	add_number(writing, "U4", "conversations",
	           "follow-up conversations written down",
	           "conversaciones de seguimiento por escrito",
	           facts->conversations > figures->conversations
	           ? facts->conversations : figures->conversations);
	add_exception(writing, "U4", "came_back",
	              "said to be addressed, then no or partly",
	              "dados por resueltos, y luego no o en parte",
	              EXCEPTION_CAME_BACK);
	add_number(writing, "U5", "versions", "versions kept",
	           "versiones guardadas", facts->versions);
	add_words(writing, "U5", "approved", "approved", "aprobado",
	          facts->approved != NULL ? facts->approved
	          : "no");
	add_words(writing, "U5", "changed", "changed since then",
	          "cambiado desde entonces", facts->changed);
	add_number(writing, "U6", "introduced",
	           "people who were sent the introduction",
	           "personas que recibieron la introducción",
	           facts->introduced);
	add_number(writing, "P3", "secured", "challenges with a resource "
	           "secured", "desafíos con un recurso conseguido",
	           figures->secured);
}

size_t
figures_lines(const struct figures *figures,
              const struct figures_facts *facts, const char *language,
              struct arena *arena, struct figures_line *lines)
{
	struct writing writing = {
		.figures = figures, .arena = arena, .lines = lines,
		.spanish = slice_starts(slice_of(language), "es"),
	};

	add_c0(&writing, facts);
	add_types(&writing);
	add_c2_to_c4(&writing);
	add_c5_and_c6(&writing, facts);
	add_c7(&writing, facts);
	add_uses(&writing, facts);
	return writing.count;
}
