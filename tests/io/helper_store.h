/*
 * helper_store.h - what the tests of the store share: a folder of its own for
 * each test, and values to put into the store.
 */
#ifndef TESTS_IO_HELPER_STORE_H
#define TESTS_IO_HELPER_STORE_H

#include "base/arena.h"
#include "core/challenge.h"
#include "io/store.h"

enum { STORE_PATH_MAX = 512 };

struct store_place {
	char folder[STORE_PATH_MAX / 2];
	char path[STORE_PATH_MAX];	/* of the store in it */
	struct store *store;
	struct arena *arena;
	struct why why;
};

/* A new folder; place->store is NULL until store_place_open. */
void store_place_init(struct store_place *place);
void store_place_open(struct store_place *place);
void store_place_close(struct store_place *place);
/* Closes, and removes the folder with all that is in it. */
void store_place_release(struct store_place *place);

/* cmocka's setup and teardown around each test: *state is a store_place. */
int store_place_setup(void **state);
int store_place_teardown(void **state);

/* Fails the test with the reason unless the outcome is the expected one. */
void store_expect(enum outcome outcome, enum outcome expected,
                  const struct why *why, const char *file, int line);
#define EXPECT(place, outcome, expected) \
	store_expect((outcome), (expected), &(place)->why, __FILE__, __LINE__)
#define OK(place, outcome) EXPECT(place, outcome, OUTCOME_OK)

/* A valid challenge that waits for the coordinator; the rest is zero. */
void store_sample_challenge(struct challenge *challenge);
/* Every array full, every text filled with odd characters. */
void store_full_challenge(struct challenge *challenge);
struct letter_row store_sample_letter(const char *message_id);

/* The number that an SQL text gives, asked over a connection of its own. */
int64_t store_ask(const char *path, const char *sql);
/* Runs SQL over a connection of its own; false if SQLite refuses. */
bool store_tell(const char *path, const char *sql);

#endif
