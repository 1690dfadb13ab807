/*
 * Which challenges are about the same: the likest first, by words that are
 * rare in the log, and none that only has the commonest of words.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "io/store.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

struct sample {
	const char *type;
	const char *summary;
	enum ending ending;	/* ENDING_NONE: open */
	bool practice;
};

static const struct sample samples[] = {
	{ "staffing", "No substitute covers absences at Lincoln",
	  ENDING_CONFIRMED, false },				/* 1 */
	{ "staffing", "Substitutes cannot be found for special education",
	  ENDING_CONFIRMED, false },				/* 2 */
	{ "staffing", "Substitute coverage fails on Fridays",
	  ENDING_UNCONFIRMED, false },				/* 3 */
	{ "facilities", "The roof leaks above the library",
	  ENDING_CONFIRMED, false },				/* 4 */
	{ "staffing", "Substitute coverage in practice",
	  ENDING_CONFIRMED, true },				/* 5 */
	{ "staffing", "Substitute lists are out of date",
	  ENDING_NONE, false },					/* 6 */
	{ "technology_data", "\"Substitute\" OR NEAR( logins \" fail*",
	  ENDING_NONE, false },					/* 7 */
	{ "staffing", "", ENDING_CONFIRMED, false },		/* 8 */
};

static int64_t
file(struct store_place *place, const struct sample *sample)
{
	struct challenge challenge;

	store_sample_challenge(&challenge);
	COPY_TEXT(challenge.type, slice_of(sample->type));
	COPY_TEXT(challenge.summary, slice_of(sample->summary));
	challenge.practice = sample->practice;
	if (sample->ending != ENDING_NONE) {
		challenge.state = CHALLENGE_CLOSED;
		challenge.ending = sample->ending;
		challenge.wake_at = 0;
	}
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_challenge_add(place->store, &challenge, &place->why));
	OK(place, store_commit(place->store, &place->why));
	return challenge.id;
}

static void
file_all(struct store_place *place)
{
	for (size_t i = 0; i < sizeof(samples) / sizeof(samples[0]); i++)
		assert_int_equal(file(place, &samples[i]), i + 1);
}

static void
expect(struct store_place *place, int64_t id, enum similar similar,
       size_t most, const char *want)
{
	struct challenge challenge;
	int64_t ids[10];
	size_t count = 99;
	struct text got;

	OK(place, store_challenge_get(place->store, id, &challenge,
	                              &place->why));
	OK(place, store_similar(place->store, &challenge, similar, ids, most,
	                        &count, &place->why));
	text_init(&got, 200);
	for (size_t i = 0; i < count; i++)
		text_addf(&got, "%s%lld", i > 0 ? " " : "",
		          (long long)ids[i]);
	assert_string_equal(got.data, want);
	text_release(&got);
}

static void
test_the_likest_first(void **state)
{
	struct store_place *place = *state;
	const struct sample asked = { "staffing", "No substitute for special "
		"education teachers", ENDING_NONE, false };
	int64_t id;

	file_all(place);
	id = file(place, &asked);
	/* Neither practice, nor what was never confirmed, nor another type. */
	expect(place, id, SIMILAR_CONFIRMED, 3, "2 1");
	expect(place, id, SIMILAR_CONFIRMED, 1, "2");
	expect(place, id, SIMILAR_OPEN, 3, "6");
	expect(place, 8, SIMILAR_CONFIRMED, 3, "");
	expect(place, 7, SIMILAR_CONFIRMED, 3, "");
}

/* Reports of other types are like it if they share words enough. */
static void
test_words_of_reports(void **state)
{
	static const char *const three[] = { "roof", "library", "leak" };
	static const char *const two[] = { "roof", "library", "paint" };
	struct store_place *place = *state;
	const struct sample asked = { "other", "Water in the library",
		ENDING_NONE, false };
	struct challenge challenge;
	int64_t id;

	file_all(place);
	id = file(place, &asked);
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_words_keep(place->store, 4, three, 3, &place->why));
	OK(place, store_words_keep(place->store, id, two, 3, &place->why));
	OK(place, store_commit(place->store, &place->why));
	expect(place, id, SIMILAR_CONFIRMED, 3, "");
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_words_keep(place->store, id, three, 3, &place->why));
	OK(place, store_commit(place->store, &place->why));
	expect(place, id, SIMILAR_CONFIRMED, 3, "4");
	/* What a challenge no longer says is not found any more. */
	OK(place, store_challenge_get(place->store, 4, &challenge,
	                              &place->why));
	challenge.summary[0] = '\0';
	OK(place, store_begin(place->store, &place->why));
	OK(place, store_words_forget(place->store, 4, &place->why));
	OK(place, store_challenge_save(place->store, &challenge,
	                               &place->why));
	OK(place, store_commit(place->store, &place->why));
	expect(place, id, SIMILAR_CONFIRMED, 3, "");
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_the_likest_first),
		STORE_TEST(test_words_of_reports),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
