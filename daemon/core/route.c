#include "core/route.h"

#include "base/utf8.h"
#include "core/route_place.h"
#include "core/route_type.h"

/*
 * A type is taken at SCORE_LEAST (one good word or so) with a lead over the
 * next of MARGIN_LEAST and MARGIN_PERCENT of its own score. Found by looking
 * at the odd lines of tests/corpus/reports.jsonl. What the log says must be
 * clearer: no one word of it is enough.
 */
enum {
	SCORE_LEAST = 45, MARGIN_LEAST = 12, MARGIN_PERCENT = 6,
	LOG_SCORE_LEAST = 100, LOG_MARGIN_LEAST = 120,
	SUBJECT_WEIGHT = 60,
	STATED_SHOWN = 60	/* bytes of an answer, in a reason */
};

struct route {
	const struct policy *policy;
	const struct learned *learned;
	const struct report *report;
	struct arena *arena;
	struct routing *routing;
	struct words words;		/* what is read for type and scope */
	bool names_several;		/* schools, together */
};

static void
because(struct route *route, char *sentence)
{
	struct routing *routing = route->routing;

	if (routing->reason_count < ROUTING_REASONS_MAX)
		routing->reasons[routing->reason_count++] =
			slice_of(sentence);
}

/* What each field of a form says about the obstacle, in percent. */
static int32_t
field_weight(struct slice name)
{
	static const struct {
		const char *name;
		int32_t weight;
	} weights[] = {
		{ "description", 100 }, { "needed", 60 }, { "impact", 30 },
		{ "tried", 25 }, { "options", 30 }, { "since", 0 },
		{ "type", 0 }, { "school", 0 }, { "scope", 0 }, { "name", 0 },
		{ "role", 0 }, { "contact", 0 },
	};

	for (size_t i = 0; i < sizeof(weights) / sizeof(weights[0]); i++) {
		if (slice_is(name, weights[i].name))
			return weights[i].weight;
	}
	return 50;
}

void
route_read_words(const struct report *report, struct words *words)
{
	bool has_description = !slice_is_empty(report_field(report,
	                                                    "description"));
	size_t left = ROUTE_TEXT_LIMIT;

	words_add(words, report->subject, SUBJECT_WEIGHT);
	if (!has_description) {
		words_add(words, slice_part(report->text, 0, left),
		          WEIGHT_WHOLE);
		words_add(words, slice_part(report_forwarded_body(report), 0,
		                            left), WEIGHT_WHOLE);
	}
	for (int32_t i = 0; has_description && i < report->field_count; i++) {
		int32_t weight = field_weight(report->fields[i].name);
		struct slice value = slice_part(report->fields[i].value, 0,
		                                left);

		if (weight > 0) {
			words_add(words, value, weight);
			left -= value.length;
		}
	}
	words_weigh(words);
}

static struct slice
shown_words(const struct type_score *score, struct arena *arena)
{
	struct text text;
	struct slice result;

	text_init(&text, 300);
	for (size_t i = 0; i < score->shown_count; i++)
		text_addf(&text, "%s\"" SLICE_FMT "\"", i > 0 ? ", " : "",
		          SLICE_ARG(score->shown[i]));
	result = arena_copy(arena, text_slice(&text));
	text_release(&text);
	return result;
}

/* Notes score and margin of the first; is it clear that it leads? */
static bool
leads_clearly(const struct type_score *scores, size_t count,
              struct routing *routing)
{
	int32_t next = count > 1 && scores[1].score > 0 ? scores[1].score : 0;

	routing->score = scores[0].score;
	routing->margin = scores[0].score - next;
	return routing->score >= SCORE_LEAST &&
	       routing->margin >= MARGIN_LEAST &&
	       routing->margin >= routing->score * MARGIN_PERCENT / 100;
}

/* Only where the words of the types leave it open. */
static bool
find_type_by_log(struct route *route, struct type_score *scores, size_t count)
{
	struct routing by_words = *route->routing;
	struct slice shown;

	if (route->learned == NULL ||
	    !route_add_learned(route->learned, &route->words, scores, count) ||
	    !leads_clearly(scores, count, route->routing) ||
	    scores[0].learned <= 0 ||
	    route->routing->score < LOG_SCORE_LEAST ||
	    route->routing->margin < LOG_MARGIN_LEAST) {
		*route->routing = by_words;
		return false;
	}
	shown = route_show_learned(route->learned, &route->words,
	                           scores[0].type, route->arena);
	COPY_TEXT(route->routing->type, slice_of(scores[0].type->key));
	because(route, arena_format(route->arena, "The words of the types do "
	        "not decide, but the log does: " SLICE_FMT " were %s.",
	        SLICE_ARG(shown), scores[0].type->label));
	return true;
}

static void
find_type_by_words(struct route *route)
{
	struct routing *routing = route->routing;
	size_t count = route->policy->type_count < ROUTE_TYPES_MOST
	               ? route->policy->type_count : ROUTE_TYPES_MOST;
	struct type_score *scores = route_type_scores(
		route->policy, &route->words, route->arena);
	const struct type *first = scores[0].type;
	const struct type *second = count > 1 ? scores[1].type : first;

	if (leads_clearly(scores, count, routing)) {
		COPY_TEXT(routing->type, slice_of(first->key));
		because(route, arena_format(route->arena, "The words speak for "
		        "%s: " SLICE_FMT ".", first->label,
		        SLICE_ARG(shown_words(&scores[0], route->arena))));
	} else if (find_type_by_log(route, scores, count)) {
		return;
	} else if (routing->score < SCORE_LEAST) {
		because(route, arena_format(route->arena, "No type is stated, "
		        "and the words do not speak clearly for one."));
	} else {
		because(route, arena_format(route->arena, "The words speak for "
		        "%s and for %s about equally.", first->label,
		        second->label));
	}
}

static void
find_type(struct route *route)
{
	struct slice stated = report_field(route->report, "type");
	const struct type *type = route_type_stated(route->policy, stated,
	                                            route->arena);

	stated = slice_part(stated, 0, utf8_border(stated, STATED_SHOWN));
	if (type != NULL) {
		COPY_TEXT(route->routing->type, slice_of(type->key));
		because(route, arena_format(route->arena, "The report states "
		        "the type: \"" SLICE_FMT "\" is %s.",
		        SLICE_ARG(stated), type->label));
		return;
	}
	if (!slice_is_empty(stated))
		because(route, arena_format(route->arena, "The type it states, "
		        "\"" SLICE_FMT "\", is none of ours.",
		        SLICE_ARG(stated)));
	if (route->policy->type_count > 0)
		find_type_by_words(route);
}

/* What is said of schools: the field, or else the subject and the words. */
static enum place_finding
find_named_school(struct route *route, const struct school **school,
                  int *times)
{
	const struct report *report = route->report;
	struct slice stated = slice_trim(report_field(report, "school"));
	enum place_finding finding;
	struct words words;
	struct text name;

	words_init(&words, route->arena);
	words_add(&words, stated, WEIGHT_WHOLE);
	for (size_t i = 0; i < words.count; i++)
		words.words[i].is_capital = true;	/* no sentence here */
	finding = route_school(route->policy, &words, SLICE(""), route->arena,
	                       school, times);
	if (finding != PLACE_NONE)
		return finding;
	text_init(&name, NAME_SIZE);
	text_add_slice(&name, stated);
	*school = name.length > 0 ? policy_school(route->policy, name.data)
	          : NULL;
	text_release(&name);
	if (*school == NULL && stated.length > 0)
		*school = route_school_begun(route->policy, &words);
	*times = 1;
	if (*school != NULL)
		return PLACE_ONE;
	words_init(&words, route->arena);
	words_add(&words, report->subject, WEIGHT_WHOLE);
	words_add(&words, slice_part(report->text, 0, ROUTE_TEXT_LIMIT),
	          WEIGHT_WHOLE);
	words_add(&words, slice_part(report_forwarded_body(report), 0,
	                             ROUTE_TEXT_LIMIT), WEIGHT_WHOLE);
	return route_school(route->policy, &words, report->from.name,
	                    route->arena, school, times);
}

static void
find_school(struct route *route)
{
	const struct person *writer = policy_person(
		route->policy, route->report->from.address);
	const struct school *school = NULL;
	char *sentence = NULL;
	int times = 0;

	switch (find_named_school(route, &school, &times)) {
	case PLACE_ONE:
		COPY_TEXT(route->routing->school, slice_of(school->name));
		sentence = arena_format(route->arena, "It names %s.",
		                        school->name);
		break;
	case PLACE_SEVERAL:
		route->names_several = true;
		sentence = arena_format(route->arena, "It names several "
		                        "schools together.");
		break;
	case PLACE_TIE:
		sentence = arena_format(route->arena, "It names several "
		                        "schools equally often.");
		break;
	case PLACE_NONE:
		if (writer != NULL && writer->school_count == 1) {
			COPY_TEXT(route->routing->school,
			          slice_of(writer->schools[0]));
			sentence = arena_format(route->arena, "It names no "
				"school; %s works at %s.", writer->name,
				writer->schools[0]);
		}
		break;
	}
	if (sentence != NULL)
		because(route, sentence);
}

/*
 * "Who: the 5th grade teachers" answers whom it concerns, though the same
 * question is more often answered with a name and what its bearer does.
 */
static const char *
scope_of_who(struct route *route)
{
	struct slice who = report_field(route->report, "name");
	struct words words;

	for (size_t i = 0; i < who.length; i++) {
		if (strchr(",;(/|\n", who.data[i]) != NULL)
			return NULL;
	}
	words_init(&words, route->arena);
	words_add(&words, who, WEIGHT_WHOLE);
	return route_scope(route->policy, &words);
}

static void
find_scope(struct route *route)
{
	struct slice stated = report_field(route->report, "scope");
	const char *scope = route_scope_stated(route->policy, stated,
	                                       route->arena);

	if (scope == NULL)
		scope = route_scope(route->policy, &route->words);
	if (scope == NULL)
		scope = scope_of_who(route);
	if (scope == NULL && route->names_several)
		scope = "several";
	if (scope == NULL)
		return;
	COPY_TEXT(route->routing->scope, slice_of(scope));
	because(route, arena_format(route->arena, "It states whom it concerns: "
	        "%s.", scope));
}

/* How particular an entry is, or -1 if it contradicts what is known. */
static int
particular(const struct authority *authority, const char *scope,
           const char *school)
{
	if ((authority->scope != NULL &&
	     strcmp(authority->scope, scope) != 0) ||
	    (authority->school != NULL &&
	     strcmp(authority->school, school) != 0))
		return -1;
	return (authority->school != NULL ? 2 : 0) +
	       (authority->scope != NULL ? 1 : 0);
}

const char *
route_owner(const struct policy *policy, const char *type, const char *scope,
            const char *school)
{
	const struct type *found = policy_type(policy, type);
	const char *owner = NULL;
	int best = -1;

	for (size_t i = 0; found != NULL && i < found->authority_count; i++) {
		int value = particular(&found->authorities[i], scope, school);

		if (value > best) {
			owner = found->authorities[i].owner;
			best = value;
		}
	}
	return owner;
}

/* The same person, by whichever of the addresses. */
static bool
is_writer(const struct route *route, const char *address)
{
	const struct person *writer = policy_person(
		route->policy, route->report->from.address);

	return address != NULL && writer != NULL &&
	       strcmp(writer->addresses[0], address) == 0;
}

static void
find_owner(struct route *route)
{
	struct routing *routing = route->routing;
	const struct policy *policy = route->policy;
	const char *owner = route_owner(policy, routing->type, routing->scope,
	                                routing->school);
	const struct type *type = policy_type(policy, routing->type);

	if (type == NULL)
		return;
	if (is_writer(route, owner)) {
		const struct person *writer = policy_person(policy,
		                                            slice_of(owner));

		because(route, arena_format(route->arena, "%s has the "
		        "authority, but wrote the report, so it goes to %s.",
		        writer->name, writer->manager != NULL
		        ? policy_name(policy, writer->manager)
		        : "the coordinator"));
		owner = writer->manager;
	} else if (owner != NULL) {
		because(route, arena_format(route->arena, "%s has the "
		        "authority for %s.", policy_name(policy, owner),
		        type->label));
	} else {
		because(route, arena_format(route->arena, "Nobody is named for "
		        "%s: the coordinator decides.", type->label));
	}
	if (owner != NULL)
		COPY_TEXT(routing->owner, slice_of(owner));
}

void
route_report(const struct policy *policy, const struct learned *learned,
             const struct report *report, struct arena *arena,
             struct routing *routing)
{
	struct route route = {
		.policy = policy, .learned = learned, .report = report,
		.arena = arena, .routing = routing,
	};

	*routing = (struct routing){ .score = 0 };
	words_init(&route.words, arena);
	route_read_words(report, &route.words);
	find_type(&route);
	find_school(&route);
	find_scope(&route);
	find_owner(&route);
}
