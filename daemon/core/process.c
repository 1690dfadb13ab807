#include "core/process.h"

#include "core/agenda.h"
#include "core/letter.h"

enum { LINE_LIMIT = 16 * 1024 };

static bool
is_spanish(const char *language)
{
	return slice_starts(slice_of(language), "es");
}

static const char *
kept(struct arena *arena, struct text *text)
{
	const char *copy = arena_string(arena, text_slice(text));

	text_release(text);
	return copy;
}

/* Adds ", " before all but the first. */
static void
add_item(struct text *text, const char *item)
{
	if (text->length > 0)
		text_add(text, ", ");
	text_add(text, item);
}

/* --- types and who has the authority --- */

static const char *
who_has(const struct process_facts *facts, const struct type *type,
        bool spanish, struct arena *arena)
{
	const struct policy *policy = facts->policy;
	struct text text;

	text_init(&text, LINE_LIMIT);
	for (size_t i = 0; i < type->authority_count; i++) {
		const struct authority *one = &type->authorities[i];

		text_add(&text, i > 0 ? "; " : "");
		text_add(&text, policy_name(policy, one->owner));
		if (one->school != NULL)
			text_addf(&text, spanish ? " (en %s)" : " (at %s)",
			          one->school);
		if (one->scope != NULL)
			text_addf(&text, spanish ? " (alcance: %s)"
			                         : " (scope: %s)", one->scope);
	}
	if (type->authority_count == 0)
		text_addf(&text, spanish ? "%s decide a quién le corresponde"
		                         : "%s decides who is asked",
		          policy_name(policy, policy->coordinator));
	return kept(arena, &text);
}

static void
set_types(const struct process_facts *facts, bool spanish,
          struct arena *arena, struct value *root)
{
	const struct policy *policy = facts->policy;
	struct value *list = value_list(arena);

	for (size_t i = 0; i < policy->type_count; i++) {
		const struct type *type = &policy->types[i];
		struct value *one = value_object(arena);

		value_set_string(arena, one, "label", spanish &&
			type->label_es != NULL ? type->label_es : type->label);
		value_set_string(arena, one, "definition", type->definition);
		value_set_string(arena, one, "who",
		                 who_has(facts, type, spanish, arena));
		value_append(list, one);
	}
	value_set(root, "types", list);
}

/* --- people --- */

static const char *
people_with(const struct policy *policy, unsigned role, struct arena *arena)
{
	struct text text;

	text_init(&text, LINE_LIMIT);
	for (size_t i = 0; i < policy->person_count; i++)
		if ((policy->people[i].roles & role) != 0)
			add_item(&text, policy->people[i].name);
	return kept(arena, &text);
}

static const char *
named(const struct policy *policy, const char *const *addresses,
      size_t count, struct arena *arena)
{
	struct text text;

	text_init(&text, LINE_LIMIT);
	for (size_t i = 0; i < count; i++)
		add_item(&text, policy_name(policy, addresses[i]));
	return kept(arena, &text);
}

static void
set_people(const struct process_facts *facts, struct arena *arena,
           struct value *root)
{
	const struct policy *policy = facts->policy;
	struct value *teams = value_list(arena);
	struct value *schools = value_list(arena);

	value_set_string(arena, root, "dit",
	                 people_with(policy, ROLE_DIT, arena));
	value_set_string(arena, root, "leadership",
	                 people_with(policy, ROLE_LEADERSHIP, arena));
	if (policy->line_count > 0)
		value_set_string(arena, root, "line",
			named(policy, policy->line, policy->line_count,
			      arena));
	for (size_t i = 0; i < facts->team_count; i++) {
		struct value *one = value_object(arena);

		value_set_string(arena, one, "label", facts->teams[i].name);
		value_set_string(arena, one, "who", named(policy,
			facts->teams[i].members, facts->teams[i].member_count,
			arena));
		value_append(teams, one);
	}
	for (size_t i = 0; i < policy->school_count; i++) {
		struct value *one = value_object(arena);

		value_set_string(arena, one, "label",
		                 policy->schools[i].name);
		if (policy->schools[i].designee != NULL)
			value_set_string(arena, one, "who", policy_name(policy,
				policy->schools[i].designee));
		value_append(schools, one);
	}
	value_set(root, "teams", teams);
	value_set(root, "schools", schools);
}

/* --- venues --- */

static void
set_venues(const struct process_facts *facts, const char *language,
           struct arena *arena, struct value *root)
{
	const struct policy *policy = facts->policy;
	int32_t today = calendar_day(&policy->calendar, facts->now);
	struct value *list = value_list(arena);

	for (size_t i = 0; i < policy->venue_count; i++) {
		const struct venue *venue = &policy->venues[i];
		int64_t next = venue_next(venue, facts->now);
		struct value *one = value_object(arena);
		struct text day;

		value_set_string(arena, one, "label", venue->name);
		value_set_string(arena, one, "who",
		                 policy_name(policy, venue->keeper));
		value_set_bool(arena, one, "is_open",
			strcmp(venue->audience, "staff") != 0);
		if (next != 0) {
			text_init(&day, LINE_LIMIT);
			letter_date(&day, calendar_day(&policy->calendar,
			            next), today, language);
			value_set_string(arena, one, "next",
			                 kept(arena, &day));
		}
		value_append(list, one);
	}
	value_set(root, "venues", list);
}

/* --- waits, hours, privacy --- */

static void
set_number(struct arena *arena, struct value *root, const char *name,
           int32_t number)
{
	if (number > 0)
		value_set_string(arena, root, name,
		                 arena_format(arena, "%d", (int)number));
}

static void
set_waits(const struct process_facts *facts, struct arena *arena,
          struct value *root)
{
	const struct waits *waits = &facts->policy->waits;
	const struct calendar *calendar = &facts->policy->calendar;

	set_number(arena, root, "wait_triage", waits->triage);
	set_number(arena, root, "wait_accept", waits->accept);
	set_number(arena, root, "wait_first_step", waits->first_step);
	set_number(arena, root, "wait_update", waits->update);
	set_number(arena, root, "wait_answer", waits->answer);
	set_number(arena, root, "wait_recheck", waits->recheck);
	set_number(arena, root, "wait_agenda", waits->agenda);
	set_number(arena, root, "reminders", waits->reminders);
	set_number(arena, root, "review_day", facts->review_day);
	set_number(arena, root, "retention_days", facts->retention_days);
	value_set_string(arena, root, "hours", arena_format(arena,
		"%02d:%02d-%02d:%02d", (int)(calendar->send_from / 60),
		(int)(calendar->send_from % 60),
		(int)(calendar->send_until / 60),
		(int)(calendar->send_until % 60)));
	value_set_bool(arena, root, "triage_always",
	               facts->policy->triage == TRIAGE_ALWAYS);
	value_set_bool(arena, root, "show_addresses", facts->show_addresses);
	value_set_bool(arena, root, "hold_identifiers",
	               facts->hold_identifiers);
	value_set_bool(arena, root, "legal_hold", facts->legal_hold);
}

static void
set_stage(const struct process_facts *facts, const char *language,
          struct arena *arena, struct value *root)
{
	const struct policy *policy = facts->policy;
	int32_t today = calendar_day(&policy->calendar, facts->now);
	struct text text;

	value_set_string(arena, root, "version", facts->version);
	value_set_bool(arena, root, "is_draft",
	               facts->stage == PROCESS_SAID_DRAFT);
	value_set_bool(arena, root, "is_practice",
	               facts->stage == PROCESS_SAID_PRACTICE);
	value_set_bool(arena, root, "is_approved",
	               facts->stage == PROCESS_SAID_APPROVED);
	if (facts->approved_day != DAY_NONE) {
		text_init(&text, LINE_LIMIT);
		letter_date(&text, facts->approved_day, today, language);
		value_set_string(arena, root, "approved_on",
		                 kept(arena, &text));
	}
	if (facts->approved_by != NULL && facts->approved_by[0] != '\0')
		value_set_string(arena, root, "approved_by",
			policy_name(policy, facts->approved_by));
	if (facts->changed != NULL && facts->changed[0] != '\0') {
		text_init(&text, LINE_LIMIT);
		process_name_sections(facts->changed, language, &text);
		value_set_string(arena, root, "changed", kept(arena, &text));
	}
}

void
process_set_values(const struct process_facts *facts, const char *language,
                   struct arena *arena, struct value *root)
{
	set_stage(facts, language, arena, root);
	set_types(facts, is_spanish(language), arena, root);
	set_people(facts, arena, root);
	set_venues(facts, language, arena, root);
	set_waits(facts, arena, root);
}

void
process_name_sections(const char *keys, const char *language,
                      struct text *out)
{
	static const struct {
		const char *key;
		const char *name;
		const char *name_es;
	} sections[] = {
		{ "district", "the district", "el distrito" },
		{ "schools", "schools", "las escuelas" },
		{ "people", "people", "las personas" },
		{ "teams", "teams", "los equipos" },
		{ "venues", "meetings", "las reuniones" },
		{ "types", "types of challenges", "los tipos de desafíos" },
		{ "line", "who is next up the line",
		  "quién sigue en la línea" },
		{ "waits", "how long is waited", "los plazos" },
		{ "hours", "sending hours", "las horas de envío" },
		{ "calendar", "the calendar", "el calendario" },
		{ "privacy", "privacy", "la privacidad" },
		{ "review", "the monthly review", "la revisión mensual" },
	};
	struct slice rest = slice_of(keys);
	struct slice key;
	bool first = true;

	while (slice_next_word(&rest, &key)) {
		text_add(out, first ? "" : ", ");
		first = false;
		for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]);
		     i++)
			if (slice_is(key, sections[i].key))
				text_add(out, is_spanish(language)
				         ? sections[i].name_es
				         : sections[i].name);
	}
}
