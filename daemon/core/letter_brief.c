/*
 * letter_brief.c - the brief in a letter: what is known, and what is asked.
 */
#include "core/brief.h"
#include "core/letter_make.h"

enum { PREPARED_LIMIT = 1024 };

/* Those that are asked of people who are not decision makers. */
static const struct {
	enum brief_part part;
	const char *name;	/* "ask_scope": still blank */
	const char *en;		/* the label, as parsers/form.h knows it */
	const char *es;
} asked[] = {
	{ BRIEF_SCOPE, "ask_scope", "Who is affected: ", "A quién afecta: " },
	{ BRIEF_IMPACT, "ask_impact", "Impact: ", "Impacto: " },
	{ BRIEF_SINCE, "ask_since", "Since when: ", "Desde cuándo: " },
	{ BRIEF_TRIED, "ask_tried", "Tried so far: ", "Qué se ha intentado: " },
	{ BRIEF_OPTIONS, "ask_options", "Options: ", "Opciones: " },
};

/* Who may read the brief: the owner, the coordinator, leadership on staff. */
static bool
reads_brief(const struct letter_maker *maker)
{
	const struct person *person = policy_person(maker->policy,
		slice_of(maker->recipient));

	if (maker->challenge->held && !maker->to_coordinator)
		return false;	/* it may name a student */
	return maker->to_owner || maker->to_coordinator ||
	       (person != NULL && person->person_class == PERSON_STAFF &&
	        (person->roles & ROLE_LEADERSHIP) != 0);
}

static void
set_parts(const struct letter_maker *maker, struct value *root)
{
	const struct brief *brief = &maker->challenge->brief;
	struct value *value = NULL;

	for (int part = 0; part <= BRIEF_PARTS; part++) {
		const char *text = part == BRIEF_PARTS ? brief->added :
			brief_text(brief, (enum brief_part)part);

		if (text[0] == '\0')
			continue;
		if (value == NULL)
			value = value_object(maker->arena);
		value_set_string(maker->arena, value, part == BRIEF_PARTS ?
			"added" : brief_part_name((enum brief_part)part),
			text);
	}
	value_set(root, "brief", value);
}

/* What is blank, and an answer prepared with a line for each of it. */
static void
set_asked(const struct letter_maker *maker, struct value *root)
{
	const bool spanish = slice_starts(slice_of(maker->language), "es");
	const bool of_designee = maker->kind == LETTER_DETAILS;
	struct text prepared;

	text_init(&prepared, PREPARED_LIMIT);
	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		/* Whoever raised it is not asked for the way out of it. */
		if (!brief_is_blank(&maker->challenge->brief, asked[i].part) ||
		    (asked[i].part == BRIEF_OPTIONS && !of_designee))
			continue;
		value_set_bool(maker->arena, root, asked[i].name, true);
		text_add(&prepared, spanish ? asked[i].es : asked[i].en);
		text_add(&prepared, "\n");
	}
	value_set_bool(maker->arena, root, "asks", prepared.length > 0);
	letter_set_link(maker, root, "link_details", maker->challenge->id,
	                maker->context->code, prepared.data);
	text_release(&prepared);
}

void
letter_set_brief(const struct letter_maker *maker, struct value *root)
{
	set_asked(maker, root);
	if (maker->is_inside && maker->challenge->decision[0] != '\0')
		value_set_string(maker->arena, root, "decision",
		                 maker->challenge->decision);
	if (reads_brief(maker))
		set_parts(maker, root);
}
