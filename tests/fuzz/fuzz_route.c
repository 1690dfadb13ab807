/*
 * A stranger's words are routed by the daemon itself, which is not confined:
 * whatever they are, what comes of them is the policy's or empty, the same
 * each time, and the words kept to teach are folded, each once, in order.
 *
 * The input: sender, name, subject, type, school and scope of a form, a NUL
 * behind each, and the text.
 */
#include "base/utf8.h"
#include "core/route.h"
#include "tests/fuzz/input.h"

enum { ARENA_LIMIT = 64 * 1024 * 1024 };

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *const lincoln[] = { "Lincoln", "LES" };
static const char *const high[] = { "JHS", "the high school" };
static const char *const staffing[] = { "substitute*", "subs", "vacant",
	"no teacher", "aide/aides", "position" };
static const char *const scheduling[] = { "schedule", "master schedule",
	"common planning", "prep time" };
static const struct school schools[] = {
	{ .name = "Lincoln Elementary", .alias_count = COUNT(lincoln),
	  .aliases = lincoln },
	{ .name = "Jefferson High School", .alias_count = COUNT(high),
	  .aliases = high },
	{ .name = "Sojourner Truth K-8" },
};
static const struct authority authorities[] = {
	{ .owner = "sharon.pruitt@riverbend.example" },
	{ .scope = "school", .school = "Lincoln Elementary",
	  .owner = "tom.price@riverbend.example" },
};
static const struct type types[] = {
	{ .key = "staffing", .label = "Staffing", .label_es = "Personal",
	  .definition = "Positions without people, and people without time.",
	  .word_count = COUNT(staffing), .words = staffing,
	  .authority_count = COUNT(authorities), .authorities = authorities },
	{ .key = "scheduling", .label = "Scheduling",
	  .definition = "Time that is not there when it is needed.",
	  .word_count = COUNT(scheduling), .words = scheduling },
	{ .key = "other", .label = "Other", .definition = "Anything else." },
};
static const struct learned_count totals[] = {
	{ NULL, "scheduling", 30 }, { NULL, "staffing", 30 },
};
static const struct learned_count taught[] = {
	{ "bell", "scheduling", 9 }, { "para", "staffing", 12 },
};
static const struct learned learned = {
	.total_count = COUNT(totals), .totals = totals,
	.word_count = COUNT(taught), .words = taught,
};
static const struct policy policy = {
	.district = "Riverbend Public Schools",
	.address = "clearway@riverbend.example",
	.language = "en",
	.coordinator = "dana.ruiz@riverbend.example",
	.school_count = COUNT(schools), .schools = schools,
	.type_count = COUNT(types), .types = types,
};

static void
add_field(struct report *report, const char *name, struct slice value)
{
	if (value.length > 0)
		report->fields[report->field_count++] =
			(struct report_field){ slice_of(name), value };
}

static bool
is_ours(const struct routing *routing)
{
	bool type = routing->type[0] == '\0';
	bool school = routing->school[0] == '\0';
	bool scope = routing->scope[0] == '\0';

	for (size_t i = 0; i < COUNT(types); i++)
		type = type || strcmp(routing->type, types[i].key) == 0;
	for (size_t i = 0; i < COUNT(schools); i++)
		school = school ||
		         strcmp(routing->school, schools[i].name) == 0;
	for (size_t i = 0; route_scopes[i] != NULL; i++)
		scope = scope || strcmp(routing->scope, route_scopes[i]) == 0;
	return type && school && scope;
}

static void
check_routing(const struct report *report, struct arena *arena)
{
	struct routing once = { .type = "" };
	struct routing twice = { .type = "" };

	route_report(&policy, &learned, report, arena, &once);
	route_report(&policy, &learned, report, arena, &twice);
	must(is_ours(&once), "what comes of it is the policy's");
	must(once.reason_count <= ROUTING_REASONS_MAX, "a few reasons");
	for (size_t i = 0; i < once.reason_count; i++)
		must(utf8_is_valid(once.reasons[i]), "UTF-8 stays UTF-8");
	must(strcmp(once.type, twice.type) == 0 &&
	     strcmp(once.school, twice.school) == 0 &&
	     strcmp(once.scope, twice.scope) == 0 &&
	     strcmp(once.owner, twice.owner) == 0, "it is the same twice");
	must(!slice_is_fold(report->from.address, once.owner) ||
	     once.owner[0] == '\0', "nobody owns what they reported");
}

static void
check_words(const struct report *report, struct arena *arena)
{
	const char *words[LEARNED_WORDS_MAX];
	size_t count = route_learned_words(&policy, report, arena, words);

	must(count <= LEARNED_WORDS_MAX, "a few words");
	for (size_t i = 0; i < count; i++)
		must(words[i][0] != '\0' &&
		     (i == 0 || strcmp(words[i - 1], words[i]) < 0),
		     "words stand once, in order");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct report report;
	struct slice input = { (const char *)data, size };
	struct arena *arena = arena_new(ARENA_LIMIT);

	if (!utf8_is_valid(input)) {
		arena_free(arena);
		return 0;	/* a report that was read is UTF-8 */
	}
	report_init(&report);
	report.from.address = input_piece(&input, '\0');
	report.from.name = input_piece(&input, '\0');
	report.subject = input_piece(&input, '\0');
	add_field(&report, "type", input_piece(&input, '\0'));
	add_field(&report, "school", input_piece(&input, '\0'));
	add_field(&report, "scope", input_piece(&input, '\0'));
	report.text = input;
	report.full_text = input;
	check_routing(&report, arena);
	check_words(&report, arena);
	arena_free(arena);
	return 0;
}
