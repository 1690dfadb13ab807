/*
 * Mails: counted before they are read, one verdict each, bytes kept once and
 * in bounded memory.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/source.h"
#include "io/store_private.h"
#include "tests/io/helper_store.h"

#include <cmocka.h>	/* last: it has a fail() of its own */

static const struct mail_key key = {
	.mailbox = "imap/INBOX", .uidvalidity = 7, .uid = 100
};

static void
begin(struct store_place *place)
{
	OK(place, store_begin(place->store, &place->why));
}

static void
commit(struct store_place *place)
{
	OK(place, store_commit(place->store, &place->why));
}

static int64_t
try(struct store_place *place, const struct mail_key *where, int32_t wanted)
{
	int64_t id = -1;
	int32_t tries = -1;

	begin(place);
	OK(place, store_mail_try(place->store, where, 5, 900, 1000, &id,
	                         &tries, &place->why));
	commit(place);
	assert_int_equal(tries, wanted);
	return id;
}

static int64_t
try_uid(struct store_place *place, int64_t uid)
{
	struct mail_key where = key;

	where.uid = uid;
	return try(place, &where, 1);
}

static enum outcome
settle(struct store_place *place, int64_t id, enum verdict verdict,
       const char *message_id, int64_t challenge)
{
	struct mail_verdict given = {
		.verdict = verdict, .challenge = challenge,
		.message_id = message_id, .from = "Kim@Example.org",
		.subject = "Señal 'x'", .reasons = "one\ntwo",
	};
	enum outcome outcome;

	begin(place);
	outcome = store_mail_settle(place->store, id, &given, &place->why);
	if (outcome == OUTCOME_OK)
		commit(place);
	else
		store_rollback(place->store);
	return outcome;
}

static struct mail_row
get(struct store_place *place, int64_t id)
{
	struct mail_row row;

	OK(place, store_mail_get(place->store, id, place->arena, &row,
	                         &place->why));
	return row;
}

static int64_t
add_challenge(struct store_place *place)
{
	struct challenge challenge;

	store_sample_challenge(&challenge);
	begin(place);
	OK(place, store_challenge_add(place->store, &challenge, &place->why));
	commit(place);
	return challenge.id;
}

/* --- the ledger --- */

static void
test_same_key_twice_is_one_mail(void **state)
{
	struct store_place *place = *state;
	struct mail_key other = key;
	int64_t id = try(place, &key, 1);

	assert_int_equal(try(place, &key, 2), id);
	assert_int_equal(try(place, &key, 3), id);
	other.uidvalidity = 8;
	assert_int_not_equal(try(place, &other, 1), id);
	other = key;
	other.mailbox = "imap/inbox";
	assert_int_not_equal(try(place, &other, 1), id);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM mail"),
	                 3);
}

static void
test_find(void **state)
{
	struct store_place *place = *state;
	struct mail_row row = { .id = 9 };
	int64_t id;

	OK(place, store_mail_find(place->store, &key, place->arena, &row,
	                          &place->why));
	assert_int_equal(row.id, 0);
	id = try(place, &key, 1);
	OK(place, store_mail_find(place->store, &key, place->arena, &row,
	                          &place->why));
	assert_int_equal(row.id, id);
	assert_string_equal(row.mailbox, "imap/INBOX");
	assert_int_equal(row.uidvalidity, 7);
	assert_int_equal(row.uid, 100);
	assert_int_equal(row.size, 5);
	assert_int_equal(row.received_at, 900);
	assert_int_equal(row.seen_at, 1000);
	assert_int_equal(row.tries, 1);
	assert_int_equal(row.verdict, VERDICT_NONE);
	assert_false(row.settled);
	assert_string_equal(row.message_id, "");
	assert_string_equal(row.sha256, "");
	EXPECT(place, store_mail_get(place->store, 99, place->arena, &row,
	                             &place->why), OUTCOME_BAD);
	assert_int_equal(row.id, id);
}

static void
test_highest(void **state)
{
	struct store_place *place = *state;
	int64_t uid = -1;

	OK(place, store_mail_highest(place->store, key.mailbox, 7, &uid,
	                             &place->why));
	assert_int_equal(uid, 0);
	try_uid(place, 4294967295);
	try_uid(place, 12);
	OK(place, store_mail_highest(place->store, key.mailbox, 7, &uid,
	                             &place->why));
	assert_int_equal(uid, 4294967295);
	OK(place, store_mail_highest(place->store, key.mailbox, 8, &uid,
	                             &place->why));
	assert_int_equal(uid, 0);
}

static void
test_every_verdict_once(void **state)
{
	struct store_place *place = *state;
	int64_t challenge = add_challenge(place);

	for (unsigned i = VERDICT_FILED; i < VERDICTS; i++) {
		enum verdict verdict = (enum verdict)i;
		enum verdict parsed;
		int64_t id = try_uid(place, 100 + i);
		struct mail_row row;

		OK(place, settle(place, id, verdict, "a@b", challenge));
		row = get(place, id);
		assert_int_equal(row.verdict, verdict);
		assert_int_equal(row.challenge, challenge);
		assert_string_equal(row.message_id, "a@b");
		assert_string_equal(row.from, "Kim@Example.org");
		assert_string_equal(row.subject, "Señal 'x'");
		assert_string_equal(row.reasons, "one\ntwo");
		EXPECT(place, settle(place, id, VERDICT_OWN, "c@d", 0),
		       OUTCOME_BAD);
		assert_string_equal(get(place, id).message_id, "a@b");
		assert_true(verdict_parse(slice_of(verdict_name(verdict)),
		                          &parsed));
		assert_int_equal(parsed, verdict);
	}
	assert_string_equal(verdict_name(VERDICT_SET_ASIDE), "set aside");
	assert_false(verdict_parse(SLICE("setaside"), &(enum verdict){ 0 }));
}

static void
test_verdicts_that_cannot_be(void **state)
{
	struct store_place *place = *state;
	int64_t id = try(place, &key, 1);

	EXPECT(place, settle(place, id, VERDICT_NONE, "", 0), OUTCOME_BAD);
	EXPECT(place, settle(place, id, VERDICT_FILED, "", 0), OUTCOME_BAD);
	EXPECT(place, settle(place, id, VERDICT_REPLY, "", 42), OUTCOME_BAD);
	EXPECT(place, settle(place, 42, VERDICT_OWN, "", 0), OUTCOME_BAD);
	assert_int_equal(get(place, id).verdict, VERDICT_NONE);
}

static void
test_done_needs_a_verdict(void **state)
{
	struct store_place *place = *state;
	int64_t id = try(place, &key, 1);

	begin(place);
	EXPECT(place, store_mail_done(place->store, id, &place->why),
	       OUTCOME_BAD);
	store_rollback(place->store);
	OK(place, settle(place, id, VERDICT_OWN, NULL, 0));
	assert_false(get(place, id).settled);
	for (int i = 0; i < 2; i++) {
		begin(place);
		OK(place, store_mail_done(place->store, id, &place->why));
		commit(place);
		assert_true(get(place, id).settled);
	}
}

static void
test_release(void **state)
{
	static const bool can[VERDICTS] = {
		[VERDICT_SET_ASIDE] = true, [VERDICT_UNKNOWN_SENDER] = true,
		[VERDICT_REFUSED] = true, [VERDICT_AUTOMATIC] = true,
		[VERDICT_BASELINE] = true,
	};
	struct store_place *place = *state;
	int64_t challenge = add_challenge(place);

	for (unsigned i = VERDICT_NONE; i < VERDICTS; i++) {
		enum outcome outcome;
		int64_t id = try_uid(place, 100 + i);

		if (i != VERDICT_NONE) {
			OK(place, settle(place, id, (enum verdict)i, "a@b",
			                 challenge));
			begin(place);
			OK(place, store_mail_done(place->store, id,
			                          &place->why));
			commit(place);
		}
		begin(place);
		outcome = store_mail_release(place->store, id, &place->why);
		commit(place);
		assert_int_equal(outcome, can[i] ? OUTCOME_OK : OUTCOME_BAD);
		if (can[i]) {
			struct mail_row row = get(place, id);

			assert_int_equal(row.verdict, VERDICT_NONE);
			assert_int_equal(row.tries, 0);
			assert_int_equal(row.challenge, 0);
			assert_false(row.settled);
			OK(place, settle(place, id, VERDICT_REPLY, "a@b",
			                 challenge));
		}
	}
}

static void
test_challenge_of_a_message_id(void **state)
{
	struct store_place *place = *state;
	int64_t one = add_challenge(place);
	int64_t two = add_challenge(place);
	int64_t found = -1;

	OK(place, settle(place, try_uid(place, 1), VERDICT_REFUSED, "m@x",
	                 0));
	OK(place, settle(place, try_uid(place, 2), VERDICT_FILED, "m@x",
	                 two));
	OK(place, settle(place, try_uid(place, 3), VERDICT_REPLY, "m@x",
	                 one));
	OK(place, settle(place, try_uid(place, 4), VERDICT_FILED, "", one));
	OK(place, store_mail_challenge(place->store, "m@x", &found,
	                               &place->why));
	assert_int_equal(found, two);
	OK(place, store_mail_challenge(place->store, "m@y", &found,
	                               &place->why));
	assert_int_equal(found, 0);
	OK(place, store_mail_challenge(place->store, "", &found,
	                               &place->why));
	assert_int_equal(found, 0);
}

/* --- lists --- */

static enum outcome
see(void *context, const struct mail_row *row, struct why *why)
{
	struct text *seen = context;

	(void)why;
	text_addf(seen, "%lld ", (long long)row->id);
	return OUTCOME_OK;
}

struct filter_case {
	const char *name;
	struct mail_filter filter;
	const char *ids;
};

static void
test_filters(void **state)
{
	static const struct filter_case cases[] = {
		{ "all, newest first", { .any_verdict = true }, "4 3 2 1 " },
		{ "no verdict yet", { .verdict = VERDICT_NONE }, "4 " },
		{ "own", { .verdict = VERDICT_OWN }, "1 " },
		{ "of a challenge", { .any_verdict = true, .challenge = 1 },
		  "3 2 " },
		{ "its replies", { .verdict = VERDICT_REPLY, .challenge = 1 },
		  "3 " },
		{ "two", { .any_verdict = true, .most = 2 }, "4 3 " },
		{ "since", { .any_verdict = true, .since_at = 1000 },
		  "4 3 2 1 " },
		{ "since later", { .any_verdict = true, .since_at = 1001 },
		  "" },
	};
	struct store_place *place = *state;
	struct text seen;
	int64_t challenge = add_challenge(place);

	OK(place, settle(place, try_uid(place, 1), VERDICT_OWN, "", 0));
	OK(place, settle(place, try_uid(place, 2), VERDICT_FILED, "",
	                 challenge));
	OK(place, settle(place, try_uid(place, 3), VERDICT_REPLY, "",
	                 challenge));
	try_uid(place, 4);
	text_init(&seen, 100);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		text_clear(&seen);
		OK(place, store_mail_each(place->store, &cases[i].filter, see,
		                          &seen, &place->why));
		if (strcmp(seen.data, cases[i].ids) != 0)
			fail_msg("%s: \"%s\"", cases[i].name, seen.data);
	}
	text_release(&seen);
}

/* --- bytes --- */

/* An open file of that size, filled so that each piece differs. */
static int
make_file(struct store_place *place, const char *name, int64_t size)
{
	static char piece[64 * 1024];
	char path[STORE_PATH_MAX];
	int fd;

	snprintf(path, sizeof(path), "%.200s/%s", place->folder, name);
	fd = open(path, O_CREAT | O_RDWR | O_TRUNC, 0600);
	assert_true(fd >= 0);
	for (int64_t at = 0; at < size; at += (int64_t)sizeof(piece)) {
		size_t length = size - at < (int64_t)sizeof(piece) ?
		                (size_t)(size - at) : sizeof(piece);

		for (size_t i = 0; i < length; i++)
			piece[i] = (char)((uint64_t)at / 65536 * 7 + i * 13);
		assert_int_equal(write(fd, piece, length), length);
	}
	return fd;
}

static void
expect_same_bytes(int a, int b, int64_t size)
{
	static char piece_a[64 * 1024];
	static char piece_b[64 * 1024];
	struct stat status;

	assert_int_equal(fstat(b, &status), 0);
	assert_int_equal(status.st_size, size);
	for (off_t at = 0; at < size; at += (off_t)sizeof(piece_a)) {
		ssize_t got = pread(a, piece_a, sizeof(piece_a), at);

		assert_int_equal(pread(b, piece_b, sizeof(piece_b), at), got);
		assert_memory_equal(piece_a, piece_b, (size_t)got);
	}
}

static void
keep(struct store_place *place, int64_t id, int fd, int64_t size,
     const char *sha256)
{
	begin(place);
	OK(place, store_savepoint(place->store, &place->why));
	OK(place, store_mail_keep(place->store, id, fd, size, sha256,
	                          &place->why));
	OK(place, store_release(place->store, &place->why));
	commit(place);
}

static void
test_bytes_of_every_size(void **state)
{
	static const int64_t sizes[] = {
		0, 1, 4095, 65535, 65536, 65537, 131072, 1000000
	};
	struct store_place *place = *state;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		char sha256[8];
		int from = make_file(place, "from", sizes[i]);
		int to = make_file(place, "to", 0);
		int64_t id = try_uid(place, (int64_t)i + 1);

		snprintf(sha256, sizeof(sha256), "%zu", i);
		keep(place, id, from, sizes[i], sha256);
		assert_string_equal(get(place, id).sha256, sha256);
		OK(place, store_mail_raw(place->store, id, to, &place->why));
		expect_same_bytes(from, to, sizes[i]);
		close(from);
		close(to);
	}
}

static void
test_same_bytes_are_kept_once(void **state)
{
	struct store_place *place = *state;
	int fd = make_file(place, "from", 100000);
	int64_t one = try_uid(place, 1);
	int64_t two = try_uid(place, 2);
	int64_t three = try_uid(place, 3);
	int64_t other = -1;

	keep(place, one, fd, 100000, "abc");
	keep(place, one, fd, 100000, "abc");
	keep(place, two, fd, 100000, "abc");
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM raw"),
	                 1);
	/* Not dealt with yet: neither is the other's duplicate. */
	OK(place, store_mail_same(place->store, two, "abc", &other,
	                          &place->why));
	assert_int_equal(other, 0);
	OK(place, settle(place, one, VERDICT_REFUSED, "", 0));
	OK(place, store_mail_same(place->store, one, "abc", &other,
	                          &place->why));
	assert_int_equal(other, 0);
	OK(place, store_mail_same(place->store, two, "abc", &other,
	                          &place->why));
	assert_int_equal(other, one);
	OK(place, settle(place, two, VERDICT_DUPLICATE, "", 0));
	keep(place, three, fd, 100000, "abc");
	OK(place, store_mail_same(place->store, three, "abc", &other,
	                          &place->why));
	assert_int_equal(other, one);
	OK(place, store_mail_same(place->store, three, "abd", &other,
	                          &place->why));
	assert_int_equal(other, 0);
	close(fd);
}

static void
test_bytes_that_cannot_be_kept(void **state)
{
	struct store_place *place = *state;
	int fd = make_file(place, "from", 100);
	int64_t id = try(place, &key, 1);

	begin(place);
	EXPECT(place, store_mail_keep(place->store, id, fd,
	       (int64_t)SOURCE_MAIL_MOST + 1, "a", &place->why), OUTCOME_BAD);
	EXPECT(place, store_mail_keep(place->store, id, fd, -1, "a",
	                              &place->why), OUTCOME_BAD);
	EXPECT(place, store_mail_keep(place->store, 42, fd, 100, "a",
	                              &place->why), OUTCOME_BAD);
	store_rollback(place->store);
	begin(place);
	EXPECT(place, store_mail_keep(place->store, id, fd, 101, "a",
	                              &place->why), OUTCOME_BAD);
	store_rollback(place->store);
	begin(place);
	EXPECT(place, store_mail_keep(place->store, id, -1, 100, "a",
	                              &place->why), OUTCOME_SETUP);
	store_rollback(place->store);
	EXPECT(place, store_mail_raw(place->store, id, fd, &place->why),
	       OUTCOME_BAD);
	EXPECT(place, store_mail_raw(place->store, 42, fd, &place->why),
	       OUTCOME_BAD);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM raw"),
	                 0);
	keep(place, id, fd, 100, "a");
	EXPECT(place, store_mail_raw(place->store, id, -1, &place->why),
	       OUTCOME_SETUP);
	close(fd);
}

static int64_t
file_size(const char *path)
{
	struct stat status;

	assert_int_equal(stat(path, &status), 0);
	return status.st_size;
}

/* Kilobytes that the process has had in memory at most. */
static long
most_memory(void)
{
	struct rusage usage;

	assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
	return usage.ru_maxrss;
}

static void
test_largest_mail_in_bounded_memory(void **state)
{
	enum { SIZE = SOURCE_MAIL_MOST, ROOM = 12 * 1024 };
	struct store_place *place = *state;
	char wal[STORE_PATH_MAX + 8];
	int from = make_file(place, "from", SIZE);
	int to = make_file(place, "to", 0);
	long before = most_memory();

	snprintf(wal, sizeof(wal), "%s-wal", place->path);
	for (int i = 1; i <= 3; i++) {
		char sha256[8];
		int64_t id = try_uid(place, i);

		snprintf(sha256, sizeof(sha256), "%d", i);
		keep(place, id, from, SIZE, sha256);
		OK(place, ftruncate(to, 0) == 0 ? OUTCOME_OK : OUTCOME_BAD);
		assert_int_equal(lseek(to, 0, SEEK_SET), 0);
		OK(place, store_mail_raw(place->store, id, to, &place->why));
		expect_same_bytes(from, to, SIZE);
	}
	try_uid(place, 4);
	try_uid(place, 5);
	print_message("%ld KB more memory, log of writes %lld KB\n",
	              most_memory() - before,
	              (long long)file_size(wal) / 1024);
	assert_true(file_size(wal) < 5 * 1024 * 1024);
	/* The sanitisers' own memory is not ours to bound. */
#if !defined(__SANITIZE_ADDRESS__) && !defined(__has_feature)
	assert_true(most_memory() - before < ROOM);
#endif
	close(from);
	close(to);
}

static void
test_rolled_back_bytes_leave_nothing(void **state)
{
	struct store_place *place = *state;
	int fd = make_file(place, "from", 3000000);
	int64_t one = try_uid(place, 1);
	int64_t two = try_uid(place, 2);
	int to = make_file(place, "to", 0);

	begin(place);
	OK(place, store_savepoint(place->store, &place->why));
	OK(place, store_mail_keep(place->store, one, fd, 3000000, "one",
	                          &place->why));
	store_rollback_savepoint(place->store);
	OK(place, store_savepoint(place->store, &place->why));
	OK(place, store_mail_keep(place->store, two, fd, 2999999, "two",
	                          &place->why));
	OK(place, store_release(place->store, &place->why));
	commit(place);
	assert_int_equal(store_ask(place->path, "SELECT count(*) FROM raw"),
	                 1);
	EXPECT(place, store_mail_raw(place->store, one, to, &place->why),
	       OUTCOME_BAD);
	OK(place, store_mail_raw(place->store, two, to, &place->why));
	assert_int_equal(ftruncate(fd, 2999999), 0);
	expect_same_bytes(fd, to, 2999999);
	close(fd);
	close(to);
}

#define STORE_TEST(function) cmocka_unit_test_setup_teardown( \
	function, store_place_setup, store_place_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_largest_mail_in_bounded_memory),
		STORE_TEST(test_same_key_twice_is_one_mail),
		STORE_TEST(test_find),
		STORE_TEST(test_highest),
		STORE_TEST(test_every_verdict_once),
		STORE_TEST(test_verdicts_that_cannot_be),
		STORE_TEST(test_done_needs_a_verdict),
		STORE_TEST(test_release),
		STORE_TEST(test_challenge_of_a_message_id),
		STORE_TEST(test_filters),
		STORE_TEST(test_bytes_of_every_size),
		STORE_TEST(test_same_bytes_are_kept_once),
		STORE_TEST(test_bytes_that_cannot_be_kept),
		STORE_TEST(test_rolled_back_bytes_leave_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
