#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sqlite3.h>

#include "tests/io/helper_store.h"
#include "tests/io/helper_turn.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

enum { MAIL_SIZE = 20000, MAIL = 1, OLD_CHALLENGE = 1, NEW_CHALLENGE = 2 };

static enum outcome
add_challenge(struct store *store, struct why *why)
{
	struct challenge challenge;

	store_sample_challenge(&challenge);
	return store_challenge_add(store, &challenge, why);
}

static enum outcome
save_full(struct store *store, struct why *why)
{
	struct challenge challenge;

	store_full_challenge(&challenge);
	challenge.id = OLD_CHALLENGE;
	return store_challenge_save(store, &challenge, why);
}

static enum outcome
add_history(struct store *store, struct why *why)
{
	struct history_row row = {
		.challenge = NEW_CHALLENGE, .at = 5, .actor = "clearway",
		.event = "reported", .text = "filed", .mail = MAIL,
		.after = CHALLENGE_RECEIVED,
	};

	return store_history_add(store, &row, why);
}

static enum outcome
add_letter(struct store *store, const char *message_id, struct why *why)
{
	struct letter_row row = store_sample_letter(message_id);
	int64_t id;

	row.challenge = NEW_CHALLENGE;
	return store_letter_add(store, &row, &id, why);
}

static enum outcome
add_nudge(struct store *store, struct why *why)
{
	struct nudge_row row = {
		.challenge = OLD_CHALLENGE, .person = "a@x",
		.kind = "overdue", .at = 5
	};

	return store_nudge_add(store, &row, why);
}

static enum outcome
settle(struct store *store, struct why *why)
{
	struct mail_verdict verdict = {
		.verdict = VERDICT_FILED, .challenge = NEW_CHALLENGE,
		.message_id = "m@x", .reasons = "a report",
	};

	return store_mail_settle(store, MAIL, &verdict, why);
}

enum outcome
turn_prepare(struct store *store, struct why *why)
{
	struct mail_key key = { .mailbox = "m", .uid = 1 };
	int64_t id;
	int32_t tries;
	enum outcome outcome = store_begin(store, why);

	if (outcome == OUTCOME_OK)
		outcome = add_challenge(store, why);
	if (outcome == OUTCOME_OK)
		outcome = store_mail_try(store, &key, MAIL_SIZE, 1, 2, &id,
		                         &tries, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(store, why);
	return outcome;
}

enum outcome
turn_step(struct store *store, int step, int fd, struct why *why)
{
	int64_t number;

	switch (step) {
	case 0:
		return store_begin(store, why);
	case 1:
		return store_savepoint(store, why);
	case 2:
		return store_mail_keep(store, MAIL, fd, MAIL_SIZE, "abc", why);
	case 3:
		return add_challenge(store, why);
	case 4:
		return save_full(store, why);
	case 5:
		return add_history(store, why);
	case 6:
		return add_letter(store, "1@r.example", why);
	case 7:
		return add_letter(store, "2@r.example", why);
	case 8:
		return add_nudge(store, why);
	case 9:
		return settle(store, why);
	case 10:
		return store_next_number(store, "turns", &number, why) ==
		       OUTCOME_OK ? store_release(store, why) :
		       OUTCOME_SETUP;
	default:
		return store_commit(store, why);
	}
}

/* Each digit or number is a part of the turn. */
static const char parts_sql[] =
	"SELECT (SELECT count(*) FROM pragma_integrity_check"
	"  WHERE integrity_check <> 'ok')"
	" || ' ' || (SELECT count(*) FROM pragma_foreign_key_check)"
	" || ' ' || (SELECT ifnull(sum(length(bytes)), 0) FROM raw)"
	" || ' ' || (SELECT count(*) FROM challenge)"
	" || ' ' || (SELECT count(*) FROM challenge WHERE state = 'asking')"
	" || ' ' || (SELECT count(*) FROM step)"
	" || ' ' || (SELECT count(*) FROM submitter)"
	" || ' ' || (SELECT count(*) FROM history)"
	" || ' ' || (SELECT count(*) FROM letter)"
	" || ' ' || (SELECT count(*) FROM letter_name)"
	" || ' ' || (SELECT count(*) FROM nudge)"
	" || ' ' || (SELECT count(*) FROM mail WHERE verdict = 'filed')"
	" || ' ' || (SELECT count(*) FROM counter)";

enum turn_state
turn_state(const char *path)
{
	enum turn_state state = TURN_HALF;
	sqlite3_stmt *statement;
	sqlite3 *db;
	const char *parts;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	sqlite3_busy_timeout(db, 10000);
	assert_int_equal(sqlite3_prepare_v2(db, parts_sql, -1, &statement,
	                                    NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	parts = (const char *)sqlite3_column_text(statement, 0);
	if (strcmp(parts, "0 0 0 1 0 0 0 0 0 0 0 0 0") == 0)
		state = TURN_BEFORE;
	else if (strcmp(parts, "0 0 20000 2 1 32 8 1 2 2 1 1 1") == 0)
		state = TURN_AFTER;
	else
		print_error("found %s\n", parts);
	sqlite3_finalize(statement);
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
	return state;
}
