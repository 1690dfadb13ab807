/*
 * What the log teaches about words: from what a person has routed, and from
 * nothing else. The last test teaches the odd lines of the labelled reports to
 * a policy whose types have no words at all, and asks it about the even ones.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include "io/config.h"
#include "io/paths.h"
#include "io/store.h"
#include "parsers/form.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

enum { LINE_MAX_BYTES = 8000, NOW = 1796000000 };

static const char *const coverage[] = { "coverage", "sub" };

/* Files a challenge of that type with those words; routed by the actor. */
static int64_t
file(struct store_place *place, const char *type, const char *actor,
     const char *const *words, size_t count)
{
	struct challenge challenge;
	struct history_row row = { .at = NOW, .actor = actor,
		.event = "routed", .text = "", .evidence = "",
		.before = CHALLENGE_RECEIVED, .after = CHALLENGE_RECEIVED };

	store_sample_challenge(&challenge);
	COPY_TEXT(challenge.type, slice_of(type));
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_add(place->store, &challenge, &place->why));
	OK(place, store_words_keep(place->store, challenge.id, words, count,
	                           &place->why));
	row.challenge = challenge.id;
	if (actor != NULL)
		OK(place, store_history_add(place->store, &row, &place->why));
	OK(place, store_commit(place->store, &place->why));
	return challenge.id;
}

static void
end(struct store_place *place, int64_t id, enum ending ending)
{
	struct challenge challenge;

	OK(place, store_challenge_get(place->store, id, &challenge,
	                              &place->why));
	challenge.state = CHALLENGE_CLOSED;
	challenge.ending = ending;
	challenge.wake_at = 0;
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_save(place->store, &challenge, &place->why));
	OK(place, store_commit(place->store, &place->why));
}

static struct learned
learned(struct store_place *place)
{
	struct learned learned;

	OK(place, store_learned(place->store, coverage, 2, place->arena,
	                        &learned, &place->why));
	return learned;
}

/* How many challenges teach, and in how many of them the first word stands. */
static void
expect(struct store_place *place, int teaching, int with_word)
{
	struct learned now = learned(place);
	int total = 0;
	int words = 0;

	for (size_t i = 0; i < now.total_count; i++)
		total += now.totals[i].count;
	for (size_t i = 0; i < now.word_count; i++)
		words += strcmp(now.words[i].word, coverage[0]) == 0
		         ? now.words[i].count : 0;
	assert_int_equal(total, teaching);
	assert_int_equal(words, with_word);
}

static void
test_only_what_a_person_routed(void **state)
{
	static const char *const other[] = { "roof" };
	struct store_place *place = *state;
	int64_t withdrawn;
	int64_t duplicate;
	int64_t closed;
	struct challenge practice;

	expect(place, 0, 0);
	file(place, "staffing", NULL, coverage, 2);
	file(place, "staffing", "clearway", coverage, 2);
	file(place, "", "dana@x", coverage, 2);
	file(place, "staffing", "dana@x", NULL, 0);
	expect(place, 0, 0);
	withdrawn = file(place, "staffing", "dana@x", coverage, 2);
	duplicate = file(place, "staffing", "operator", coverage, 2);
	closed = file(place, "staffing", "dana@x", coverage, 2);
	file(place, "facilities", "dana@x", other, 1);
	expect(place, 4, 3);
	end(place, withdrawn, ENDING_WITHDRAWN);
	end(place, duplicate, ENDING_DUPLICATE);
	end(place, closed, ENDING_CONFIRMED);
	expect(place, 2, 1);
	OK(place, store_challenge_get(place->store, closed, &practice,
	                              &place->why));
	practice.practice = true;
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_save(place->store, &practice, &place->why));
	OK(place, store_commit(place->store, &place->why));
	expect(place, 1, 0);
}

static void
test_corrected_and_redacted(void **state)
{
	struct store_place *place = *state;
	struct challenge challenge;
	int64_t id = file(place, "staffing", "dana@x", coverage, 2);

	OK(place, store_challenge_get(place->store, id, &challenge,
	                              &place->why));
	COPY_TEXT(challenge.type, SLICE("scheduling"));
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_save(place->store, &challenge, &place->why));
	OK(place, store_commit(place->store, &place->why));
	assert_string_equal(learned(place).totals[0].type, "scheduling");
	expect(place, 1, 1);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_words_forget(place->store, id, &place->why));
	OK(place, store_commit(place->store, &place->why));
	expect(place, 0, 0);
}

static void
read_line(const char *line, struct arena *arena, struct report *report,
          char type[KEY_MAX])
{
	json_t *object = json_loads(line, 0, NULL);
	json_t *want = json_object_get(object, "want");
	const char *name = json_string_value(json_object_get(want, "type"));

	assert_non_null(object);
	report_init(report);
	report->subject = slice_of(arena_format(arena, "%s",
		json_string_value(json_object_get(object, "subject"))));
	report->text = slice_of(arena_format(arena, "%s",
		json_string_value(json_object_get(object, "text"))));
	form_find(report->text, arena, report);
	snprintf(type, KEY_MAX, "%s", name != NULL ? name : "");
	json_decref(object);
}

struct figures {
	int asked;
	int right;
	int wrong;
};

static void
ask(struct store_place *place, const struct policy *policy,
    const struct report *report, const char *type, struct figures *figures)
{
	const char *words[LEARNED_WORDS_MAX];
	struct learned learned;
	struct routing routing;
	size_t count = route_learned_words(policy, report, place->arena,
	                                   words);

	OK(place, store_learned(place->store, words, count, place->arena,
	                        &learned, &place->why));
	route_report(policy, &learned, report, place->arena, &routing);
	figures->asked++;
	if (strcmp(routing.type, type) == 0)
		figures->right++;
	else
		figures->wrong += routing.type[0] != '\0';
}

/* The even lines, once or before the odd ones are taught. */
static void
pass(struct store_place *place, const struct policy *policy, FILE *stream,
     bool teach, struct figures *figures)
{
	char line[LINE_MAX_BYTES];

	rewind(stream);
	for (int number = 1; fgets(line, sizeof(line), stream) != NULL;
	     number++) {
		const char *words[LEARNED_WORDS_MAX];
		struct report report;
		char type[KEY_MAX];
		size_t count;

		read_line(line, place->arena, &report, type);
		if (number % 2 == 0 && !teach)
			ask(place, policy, &report, type, figures);
		if (number % 2 == 0 || !teach || type[0] == '\0')
			continue;
		count = route_learned_words(policy, &report, place->arena,
		                            words);
		file(place, type, "dana@x", words, count);
	}
}

static void
test_a_district_without_words(void **state)
{
	struct store_place *place = *state;
	struct figures before = { 0 };
	struct figures after = { 0 };
	struct config *config;
	struct policy policy;
	struct text faults;
	struct type *types;
	FILE *stream = fopen("tests/corpus/reports.jsonl", "r");

	assert_non_null(stream);
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	OK(place, config_load(paths_config(), &config, &faults, &place->why));
	policy = config->policy;
	types = arena_alloc_array(place->arena, policy.type_count,
	                          sizeof(*types));
	for (size_t i = 0; i < policy.type_count; i++) {
		types[i] = policy.types[i];
		types[i].word_count = 0;
		types[i].definition = "";
	}
	policy.types = types;
	pass(place, &policy, stream, false, &before);
	pass(place, &policy, stream, true, NULL);
	pass(place, &policy, stream, false, &after);
	print_message("without words: %d of %d right before, after 100 "
	              "challenges %d right, %d wrong, the rest to the "
	              "coordinator\n", before.right, before.asked, after.right,
	              after.wrong);
	assert_true(after.right >= before.right + 15);
	assert_true(after.wrong * 4 <= after.right);
	assert_int_equal(fclose(stream), 0);
	text_release(&faults);
	config_free(config);
}

#define IN_PLACE(test) \
	cmocka_unit_test_setup_teardown(test, store_place_setup, \
	                                store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		IN_PLACE(test_only_what_a_person_routed),
		IN_PLACE(test_corrected_and_redacted),
		IN_PLACE(test_a_district_without_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
