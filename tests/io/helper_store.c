#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <dirent.h>
#include <sqlite3.h>
#include <unistd.h>

#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

enum { ARENA_LIMIT = 64 * 1024 * 1024 };

void
store_place_init(struct store_place *place)
{
	const char *base = getenv("TMPDIR");

	memset(place, 0, sizeof(*place));
	snprintf(place->folder, sizeof(place->folder), "%s/clearway-XXXXXX",
	         base != NULL ? base : "/tmp");
	assert_non_null(mkdtemp(place->folder));
	snprintf(place->path, sizeof(place->path), "%s/log.sqlite",
	         place->folder);
	place->arena = arena_new(ARENA_LIMIT);
}

void
store_place_open(struct store_place *place)
{
	OK(place, store_open(place->path, &place->store, &place->why));
}

void
store_place_close(struct store_place *place)
{
	store_close(place->store);
	place->store = NULL;
}

void
store_place_release(struct store_place *place)
{
	DIR *folder;
	const struct dirent *entry;
	char path[STORE_PATH_MAX];

	store_place_close(place);
	arena_free(place->arena);
	folder = opendir(place->folder);
	assert_non_null(folder);
	while ((entry = readdir(folder)) != NULL) {
		snprintf(path, sizeof(path), "%.200s/%.255s", place->folder,
		         entry->d_name);
		unlink(path);
	}
	closedir(folder);
	assert_int_equal(rmdir(place->folder), 0);
}

int
store_place_setup(void **state)
{
	struct store_place *place = calloc(1, sizeof(*place));

	assert_non_null(place);
	store_place_init(place);
	store_place_open(place);
	*state = place;
	return 0;
}

int
store_place_teardown(void **state)
{
	store_place_release(*state);
	free(*state);
	return 0;
}

void
store_expect(enum outcome outcome, enum outcome expected,
             const struct why *why, const char *file, int line)
{
	if (outcome == expected)
		return;
	print_error("outcome %d instead of %d: %s\n", (int)outcome,
	            (int)expected, outcome != OUTCOME_OK ? why->text : "");
	_assert_true(0, "the expected outcome", file, line);
}

void
store_sample_challenge(struct challenge *challenge)
{
	memset(challenge, 0, sizeof(*challenge));
	challenge->state = CHALLENGE_RECEIVED;
	COPY_TEXT(challenge->type, SLICE("staffing"));
	COPY_TEXT(challenge->school, SLICE("Lincoln Elementary"));
	COPY_TEXT(challenge->summary, SLICE("No substitute on Fridays"));
	COPY_TEXT(challenge->language, SLICE("en"));
	challenge->next_step = 1;
	challenge->opened_at = 1796000000;
	challenge->wake_at = 1796086400;
}

/* Fills an array to its last byte with characters of several lengths. */
static void
fill(char *array, size_t size, unsigned seed)
{
	static const char *const odd[] = {
		"'", "\"", "\\", "%", "_", ";--", "é", "日本", "🙂", "\n", "\t",
		"a", "?1", "NULL", "\x01", " "
	};
	const size_t count = sizeof(odd) / sizeof(odd[0]);
	struct text text;

	text_init(&text, size - 1);
	while (!text.cut && text.length < size - 1)
		text_add(&text, odd[seed++ * 7 % count]);
	copy_text(array, size, text_slice(&text));
	text_release(&text);
}

#define FILL(array, seed) fill((array), sizeof(array), (seed))

static void
fill_step(struct step *step, int32_t number)
{
	unsigned seed = (unsigned)number;

	step->number = number;
	FILL(step->text, seed);
	if (number % 3 != 0)
		FILL(step->who, seed + 1);
	step->due = number % 2 == 0 ? DAY_NONE : 20000 + number;
	step->first_due = number % 4 == 0 ? DAY_NONE : 19990 + number;
	step->planned_at = 1796000000 + number;
	step->done_at = number % 5 == 0 ? 1796100000 : 0;
}

void
store_full_challenge(struct challenge *challenge)
{
	struct brief *brief = &challenge->brief;

	store_sample_challenge(challenge);
	challenge->state = CHALLENGE_ASKING;
	FILL(challenge->type, 1);
	FILL(challenge->school, 2);
	FILL(challenge->scope, 3);
	FILL(challenge->summary, 4);
	FILL(challenge->language, 5);
	FILL(challenge->owner, 6);
	challenge->sensitive = true;
	challenge->submitter_count = SUBMITTERS_MAX;
	for (unsigned i = 0; i < SUBMITTERS_MAX; i++) {
		struct submitter *submitter = &challenge->submitters[i];

		FILL(submitter->party.address, i);
		FILL(submitter->party.name, i + 1);
		submitter->answer = (enum answer)(i % ANSWERS);
		submitter->answered_at = 1796000000 + i;
		submitter->is_gone = i % 2 == 1;
		FILL(submitter->answered_by, i + 2);
	}
	FILL(brief->scope, 7);
	FILL(brief->impact, 8);
	FILL(brief->since, 9);
	FILL(brief->tried, 10);
	FILL(brief->options, 11);
	FILL(brief->needed, 12);
	FILL(brief->added, 18);
	challenge->step_count = STEPS_MAX;
	for (int32_t i = 0; i < STEPS_MAX; i++)
		fill_step(&challenge->steps[i], STEPS_MAX + 3 - i);
	challenge->next_step = STEPS_MAX + 4;
	challenge->entered_at = 1796000001;
	challenge->changed_at = 1796000002;
	challenge->asked_at = 1796000003;
	challenge->ended_at = 1796000004;
	challenge->wake_at = INT64_MAX;
	challenge->nudges = INT32_MAX;
	challenge->level = 5;
	challenge->reopened = 6;
	challenge->serial = INT32_MAX;
	FILL(challenge->control, 13);
	FILL(challenge->channel, 14);
	FILL(challenge->venue, 15);
	challenge->discuss_at = 1796000005;
	challenge->summary_approved = true;
	challenge->held = true;
	challenge->practice = true;
	challenge->understood_at = 1796000006;
	challenge->decided_at = 1796000007;
	FILL(challenge->decision, 16);
	FILL(challenge->secured, 17);
	challenge->recheck_at = 1796000008;
	challenge->wait_at = 1796000009;
	challenge->question_at = 1796000010;
	challenge->question_nudges = 2;
}

struct letter_row
store_sample_letter(const char *message_id)
{
	return (struct letter_row){
		.kind = "receipt",
		.message_id = message_id,
		.sender = "clearway@riverbend.example",
		.recipient = "teacher@riverbend.example",
		.made_at = 1000,
		.due_at = 1000,
		.bytes = SLICE("Subject: x\r\n\r\nHello\r\n"),
	};
}

int64_t
store_ask(const char *path, const char *sql)
{
	sqlite3 *db;
	sqlite3_stmt *statement;
	int64_t number = 0;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	sqlite3_busy_timeout(db, 10000);
	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL),
	                 SQLITE_OK);
	if (sqlite3_step(statement) == SQLITE_ROW)
		number = sqlite3_column_int64(statement, 0);
	assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
	return number;
}

bool
store_tell(const char *path, const char *sql)
{
	sqlite3 *db;
	bool done;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	sqlite3_busy_timeout(db, 10000);
	done = sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
	return done;
}
