/*
 * A mailbox that numbers its mail, in memory, and all that may go wrong with
 * it; behind it the real turn, store and reader.
 */
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "io/config.h"
#include "turn_intake.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */
#undef fail

enum { MAILS_MAX = 20, STEPS_MOST = 100 };

static const int64_t NOW = INT64_C(1795442400);	/* Mon, 23 Nov 2026 */
static const int64_t LONG_AGO = INT64_C(1700000000);

struct box_mail {
	int64_t uid;
	const char *bytes;	/* NULL: cannot be had */
	const char *folder;	/* where it was moved */
	int fetches;
};

struct box {
	struct source source;
	int64_t uidvalidity;
	size_t count;
	struct box_mail mails[MAILS_MAX];
	int64_t received_at;
	enum outcome opens;	/* what open says */
	enum outcome fetches;
	enum outcome settles;
	int64_t listed_after;	/* of the first list since open */
	bool is_listed;
};

struct world {
	char folder[64];
	struct config *config;
	struct turn turn;
	struct intake *intake;
	struct box box;
};

/* --- the mailbox --- */

static enum outcome
box_open(struct source *source, int64_t *uidvalidity, int64_t *highest,
         struct why *why)
{
	struct box *box = (struct box *)source;

	box->is_listed = false;
	if (box->opens != OUTCOME_OK)
		return fail(why, box->opens, "the server is away");
	*uidvalidity = box->uidvalidity;
	*highest = box->count > 0 ? box->mails[box->count - 1].uid : 0;
	return OUTCOME_OK;
}

static enum outcome
box_list(struct source *source, int64_t after, struct source_mail *mails,
         size_t most, size_t *count, struct why *why)
{
	struct box *box = (struct box *)source;

	(void)why;
	if (!box->is_listed)
		box->listed_after = after;
	box->is_listed = true;
	*count = 0;
	for (size_t i = 0; i < box->count && *count < most; i++)
		if (box->mails[i].uid > after && box->mails[i].folder == NULL)
			mails[(*count)++] = (struct source_mail){
				.uid = box->mails[i].uid,
				.received_at = box->received_at,
			};
	return OUTCOME_OK;
}

static struct box_mail *
box_mail(struct box *box, int64_t uid)
{
	for (size_t i = 0; i < box->count; i++)
		if (box->mails[i].uid == uid)
			return &box->mails[i];
	return NULL;
}

static enum outcome
box_fetch(struct source *source, int64_t uid, int fd, int64_t *size,
          bool *cut, struct why *why)
{
	struct box *box = (struct box *)source;
	struct box_mail *mail = box_mail(box, uid);

	if (box->fetches != OUTCOME_OK)
		return fail(why, box->fetches, "the line broke");
	assert_non_null(mail);
	mail->fetches++;
	if (mail->bytes == NULL)
		return fail(why, OUTCOME_BAD, "UID %lld cannot be had",
		            (long long)uid);
	assert_int_equal(ftruncate(fd, 0), 0);
	*size = (int64_t)strlen(mail->bytes);
	assert_int_equal(pwrite(fd, mail->bytes, strlen(mail->bytes), 0),
	                 *size);
	*cut = false;
	return OUTCOME_OK;
}

static enum outcome
box_settle(struct source *source, int64_t uid, const char *folder,
           struct why *why)
{
	struct box *box = (struct box *)source;
	struct box_mail *mail = box_mail(box, uid);

	if (box->settles != OUTCOME_OK)
		return fail(why, box->settles, "no room in the folder");
	if (mail != NULL && mail->folder == NULL)
		mail->folder = folder;
	return OUTCOME_OK;
}

static const struct source_kind box_kind = {
	.name = "box", .open = box_open, .list = box_list,
	.fetch = box_fetch, .settle = box_settle,
};

#define MAIL(id, words) \
	"From: Alan Moss <alan.moss@riverbend.example>\r\n" \
	"To: clearway@riverbend.example\r\n" \
	"Subject: No substitutes\r\n" \
	"Message-ID: <" id "@riverbend.example>\r\n" \
	"Date: Mon, 23 Nov 2026 08:00:00 -0500\r\n\r\n" \
	"At Lincoln Elementary no substitutes came " words ".\r\n"

static void
arrive(struct box *box, int64_t uid, const char *bytes)
{
	assert_true(box->count < MAILS_MAX);
	box->mails[box->count++] = (struct box_mail){ .uid = uid,
		                                      .bytes = bytes };
}

/* --- the world around it --- */

static void
write_config(const struct world *world, const char *baseline)
{
	char path[128];
	char root[4096];
	FILE *file;

	assert_non_null(getcwd(root, sizeof(root)));
	snprintf(path, sizeof(path), "%s/clearway.conf", world->folder);
	file = fopen(path, "w");
	assert_non_null(file);
	fprintf(file, "mailbox = { kind = \"maildir\"; path = \"mail\"; "
	        "filed_folder = \"Filed\"; aside_folder = \"Aside\"; "
	        "baseline = \"%s\"; };\n"
	        "submission = { kind = \"spool\"; path = \"spool\"; };\n"
	        "files = { state = \"state\"; };\n"
	        "@include \"%s/etc/district.conf\"\n", baseline, root);
	assert_int_equal(fclose(file), 0);
}

static void
begin_life(struct world *world)
{
	char path[128];
	struct why why = { .text = "" };

	snprintf(path, sizeof(path), "%s/clearway.conf", world->folder);
	if (config_load(path, &world->config, NULL, &why) != OUTCOME_OK ||
	    turn_open(&world->turn, world->config, &why) != OUTCOME_OK ||
	    intake_new(&world->turn, &world->intake, &why) != OUTCOME_OK)
		print_error("%s\n", why.text);
	assert_string_equal(why.text, "");
}

static void
end_life(struct world *world)
{
	intake_free(world->intake);
	turn_close(&world->turn);
	config_free(world->config);
}

static void
make_world(struct world *world, const char *baseline)
{
	*world = (struct world){
		.folder = "/tmp/clearway-intake-XXXXXX",
		.box = { .source = { .kind = &box_kind }, .uidvalidity = 7,
		         .received_at = NOW },
	};
	assert_non_null(mkdtemp(world->folder));
	write_config(world, baseline);
	begin_life(world);
}

static int
remove_one(const char *path, const struct stat *status, int kind,
           struct FTW *where)
{
	(void)status;
	(void)kind;
	(void)where;
	return remove(path);
}

static void
end_world(struct world *world)
{
	end_life(world);
	assert_int_equal(nftw(world->folder, remove_one, 8,
	                      FTW_DEPTH | FTW_PHYS), 0);
}

/* One pass to its end, or to the first failure; *noted counts troubles. */
static enum outcome
pass(struct world *world, int *noted)
{
	struct intake_note note;
	struct why why;
	bool more = true;
	enum outcome outcome = intake_begin(world->intake, &world->box.source,
	                                    NOW, &note, &why);

	*noted = note.trouble.text[0] != '\0';
	for (int i = 0; outcome == OUTCOME_OK && more; i++) {
		assert_true(i < STEPS_MOST);
		outcome = intake_next(world->intake, NOW, &more, &note, &why);
		if (outcome == OUTCOME_OK)
			*noted += note.trouble.text[0] != '\0';
	}
	return outcome;
}

static void
expect_pass(struct world *world, enum outcome wanted, int noted)
{
	int troubles = 0;

	assert_int_equal(pass(world, &troubles), wanted);
	assert_int_equal(troubles, noted);
}

static enum outcome
count_mail(void *context, const struct mail_row *row, struct why *why)
{
	(void)row;
	(void)why;
	++*(int *)context;
	return OUTCOME_OK;
}

static int
count_verdicts(struct world *world, enum verdict verdict)
{
	const struct mail_filter filter = { .verdict = verdict };
	int count = 0;

	assert_int_equal(store_mail_each(world->turn.store, &filter,
	                 count_mail, &count, NULL), OUTCOME_OK);
	return count;
}

static enum outcome
take_id(void *context, const struct mail_row *row, struct why *why)
{
	(void)why;
	*(int64_t *)context = row->id;
	return OUTCOME_OK;
}

/* --- the cases --- */

static void
test_baseline_is_passed_over(void **state)
{
	struct world world;

	(void)state;
	make_world(&world, "new");
	arrive(&world.box, 4, MAIL("a", "once"));
	expect_pass(&world, OUTCOME_OK, 0);
	assert_int_equal(world.box.mails[0].fetches, 0);
	arrive(&world.box, 5, MAIL("b", "twice"));
	end_life(&world);
	begin_life(&world);	/* the second start is not the first */
	expect_pass(&world, OUTCOME_OK, 0);
	assert_int_equal(world.box.mails[0].fetches, 0);
	assert_string_equal(world.box.mails[1].folder, "Filed");
	assert_int_equal(count_verdicts(&world, VERDICT_FILED), 1);
	end_world(&world);
}

static void
test_baseline_outlives_new_numbers(void **state)
{
	struct world world;

	(void)state;
	make_world(&world, "new");
	world.box.received_at = LONG_AGO;
	arrive(&world.box, 4, MAIL("a", "once"));
	expect_pass(&world, OUTCOME_OK, 0);
	world.box.uidvalidity = 8;
	world.box.mails[0].uid = 1;
	expect_pass(&world, OUTCOME_OK, 1);
	assert_int_equal(world.box.mails[0].fetches, 0);
	expect_pass(&world, OUTCOME_OK, 0);	/* it is told once */
	end_world(&world);
}

static void
test_new_numbers_make_no_new_challenge(void **state)
{
	struct world world;

	(void)state;
	make_world(&world, "all");
	world.box.settles = OUTCOME_BAD;	/* it stays in the inbox */
	arrive(&world.box, 4, MAIL("a", "once"));
	expect_pass(&world, OUTCOME_OK, 1);
	world.box.settles = OUTCOME_OK;
	world.box.uidvalidity = 8;
	expect_pass(&world, OUTCOME_OK, 1);
	assert_int_equal(count_verdicts(&world, VERDICT_FILED), 1);
	assert_int_equal(count_verdicts(&world, VERDICT_DUPLICATE), 1);
	end_world(&world);
}

static void
test_only_what_is_new_is_asked_for(void **state)
{
	struct world world;

	(void)state;
	make_world(&world, "all");
	arrive(&world.box, 4, MAIL("a", "once"));
	expect_pass(&world, OUTCOME_OK, 0);
	assert_int_equal(world.box.listed_after, 0);
	expect_pass(&world, OUTCOME_OK, 0);
	assert_int_equal(world.box.listed_after, 4);
	intake_start_over(world.intake);
	expect_pass(&world, OUTCOME_OK, 0);
	assert_int_equal(world.box.listed_after, 0);
	assert_int_equal(world.box.mails[0].fetches, 1);
	end_world(&world);
}

static void
test_what_was_not_moved_is_moved_later(void **state)
{
	struct world world;

	(void)state;
	make_world(&world, "all");
	arrive(&world.box, 4, MAIL("a", "once"));
	world.box.settles = OUTCOME_LATER;
	expect_pass(&world, OUTCOME_LATER, 0);
	assert_int_equal(count_verdicts(&world, VERDICT_FILED), 1);
	world.box.settles = OUTCOME_OK;
	expect_pass(&world, OUTCOME_OK, 0);
	assert_string_equal(world.box.mails[0].folder, "Filed");
	assert_int_equal(world.box.mails[0].fetches, 1);
	end_world(&world);
}

static void
test_a_server_that_leaves_costs_nothing(void **state)
{
	struct world world;

	(void)state;
	make_world(&world, "all");
	arrive(&world.box, 4, MAIL("a", "once"));
	world.box.opens = OUTCOME_LATER;
	expect_pass(&world, OUTCOME_LATER, 0);
	world.box.opens = OUTCOME_OK;
	world.box.fetches = OUTCOME_LATER;
	for (int i = 0; i < 5; i++)	/* no try of this mail's is counted */
		expect_pass(&world, OUTCOME_LATER, 0);
	world.box.fetches = OUTCOME_OK;
	expect_pass(&world, OUTCOME_OK, 0);
	assert_int_equal(count_verdicts(&world, VERDICT_FILED), 1);
	end_world(&world);
}

static void
test_a_mail_that_cannot_be_had_is_set_aside(void **state)
{
	struct world world;

	(void)state;
	make_world(&world, "all");
	arrive(&world.box, 4, NULL);
	arrive(&world.box, 5, MAIL("b", "twice"));
	for (int i = 0; i < TURN_TRIES_MOST; i++) {
		assert_null(world.box.mails[0].folder);
		expect_pass(&world, OUTCOME_OK, 0);
		assert_string_equal(world.box.mails[1].folder, "Filed");
	}
	assert_string_equal(world.box.mails[0].folder, "Aside");
	assert_int_equal(count_verdicts(&world, VERDICT_SET_ASIDE), 1);
	end_world(&world);
}

static void
test_a_released_mail_is_read_from_what_was_kept(void **state)
{
	struct world world;
	const struct mail_filter held = { .verdict = VERDICT_REFUSED };
	int64_t id = 0;

	(void)state;
	make_world(&world, "all");
	arrive(&world.box, 4, "no mail at all");
	expect_pass(&world, OUTCOME_OK, 0);
	assert_string_equal(world.box.mails[0].folder, "Aside");
	assert_int_equal(store_mail_each(world.turn.store, &held, take_id,
	                 &id, NULL), OUTCOME_OK);
	assert_int_not_equal(id, 0);
	assert_int_equal(store_begin(world.turn.store, NULL), OUTCOME_OK);
	assert_int_equal(store_mail_release(world.turn.store, id, NULL),
	                 OUTCOME_OK);
	assert_int_equal(store_commit(world.turn.store, NULL), OUTCOME_OK);
	assert_int_equal(count_verdicts(&world, VERDICT_NONE), 1);
	expect_pass(&world, OUTCOME_OK, 0);
	assert_int_equal(count_verdicts(&world, VERDICT_NONE), 0);
	assert_int_equal(world.box.mails[0].fetches, 1);
	end_world(&world);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_baseline_is_passed_over),
		cmocka_unit_test(test_baseline_outlives_new_numbers),
		cmocka_unit_test(test_new_numbers_make_no_new_challenge),
		cmocka_unit_test(test_only_what_is_new_is_asked_for),
		cmocka_unit_test(test_what_was_not_moved_is_moved_later),
		cmocka_unit_test(test_a_server_that_leaves_costs_nothing),
		cmocka_unit_test(test_a_mail_that_cannot_be_had_is_set_aside),
		cmocka_unit_test(
			test_a_released_mail_is_read_from_what_was_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
