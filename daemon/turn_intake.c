#include "turn_intake.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/str.h"
#include "io/clock.h"
#include "turn_baseline.h"
#include "turn_ports.h"

enum {
	ARENA_MOST = 64 * 1024 * 1024,
	PENDING_MAX = 500,	/* mails without a verdict, in one pass */
	TROUBLES_MOST = 3	/* in a row; then the store is what is ill */
};

static const int64_t FULL_EVERY_MS = 60 * 60 * INT64_C(1000);

enum stage { STAGE_LISTED, STAGE_PENDING, STAGE_OVER };

struct pending {
	int64_t id;
	int64_t uidvalidity;
	int64_t size;
	int64_t received_at;
	int64_t uid;
};

struct intake {
	struct turn *turn;
	struct source *source;
	struct arena *arena;		/* of one step */
	char mailbox[PORTS_NAME_MAX];
	int fd;				/* the mail in hand */
	struct baseline_mark baseline;
	int64_t uidvalidity;
	bool is_full_due;
	int64_t full_ms;		/* monotonic, of the last full pass */
	int64_t reached;		/* dealt with up to this UID */
	enum stage stage;
	int64_t cursor;
	int troubles;
	size_t count;
	size_t next;
	struct source_mail batch[SOURCE_LIST_MAX];
	size_t pending_count;
	size_t pending_next;
	struct pending pending[PENDING_MAX];
};

/* A file without a name: gone when the program ends, however it ends. */
static int
open_nameless(const char *folder)
{
	char path[4096];
	int length;
	int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);

	if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR))
		return fd;
	length = snprintf(path, sizeof(path), "%s/mail-XXXXXX", folder);
	if (length < 0 || (size_t)length >= sizeof(path))
		return -1;
	fd = mkostemp(path, O_CLOEXEC);
	if (fd >= 0)
		unlink(path);
	return fd;
}

enum outcome
intake_new(struct turn *turn, struct intake **intake, struct why *why)
{
	const char *folder = turn->config->state_folder;
	int fd = open_nameless(folder);
	struct intake *made;

	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "cannot make a file for the "
		            "mail in hand in %s: %s; make the folder writable "
		            "for Clearway", folder, strerror(errno));
	made = calloc(1, sizeof(*made));
	if (made == NULL)
		die("no memory for a list of mails");
	made->turn = turn;
	made->fd = fd;
	made->arena = arena_new(ARENA_MOST);
	made->is_full_due = true;
	made->stage = STAGE_OVER;
	ports_mailbox_name(turn->config, made->mailbox);
	*intake = made;
	return OUTCOME_OK;
}

void
intake_free(struct intake *intake)
{
	if (intake == NULL)
		return;
	close(intake->fd);
	arena_free(intake->arena);
	free(intake);
}

void
intake_start_over(struct intake *intake)
{
	intake->is_full_due = true;
}

/* --- a pass --- */

static enum outcome
note_pending(void *context, const struct mail_row *row, struct why *why)
{
	struct intake *intake = context;

	(void)why;
	if (strcmp(row->mailbox, intake->mailbox) == 0 &&
	    intake->pending_count < PENDING_MAX)
		intake->pending[intake->pending_count++] = (struct pending){
			.id = row->id,
			.uidvalidity = row->uidvalidity,
			.uid = row->uid,
			.size = row->size,
			.received_at = row->received_at,
		};
	return OUTCOME_OK;
}

static void
set_out(struct intake *intake)
{
	int64_t floor = baseline_floor(&intake->baseline,
	                               intake->uidvalidity);

	if (clock_monotonic_ms() - intake->full_ms >= FULL_EVERY_MS)
		intake->is_full_due = true;
	if (intake->source->kind->unordered)
		floor = 0;
	else if (!intake->is_full_due)
		floor = intake->reached;
	if (intake->is_full_due)
		intake->full_ms = clock_monotonic_ms();
	intake->is_full_due = false;
	intake->cursor = floor;
	intake->reached = floor;
	intake->count = 0;
	intake->next = 0;
	intake->pending_next = 0;
	intake->troubles = 0;
	intake->stage = STAGE_LISTED;
}

/* What the baseline and the server's numbering say of this mailbox. */
static enum outcome
see_mailbox(struct intake *intake, const struct baseline_view *view,
            int64_t now, struct intake_note *note, struct why *why)
{
	bool anew;
	enum outcome outcome = baseline_see(view, now, &intake->baseline,
	                                    &note->line, why);

	if (outcome != OUTCOME_OK ||
	    intake->uidvalidity == view->uidvalidity)
		return outcome;
	outcome = baseline_numbering(view, &anew, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	intake->is_full_due = true;
	intake->uidvalidity = view->uidvalidity;
	if (anew)
		fail(&note->trouble, OUTCOME_LATER, "the server numbers its "
		     "mail anew (UIDVALIDITY %lld); all of it is looked at, "
		     "and what is known stays as it was",
		     (long long)view->uidvalidity);
	return OUTCOME_OK;
}

enum outcome
intake_begin(struct intake *intake, struct source *source, int64_t now,
             struct intake_note *note, struct why *why)
{
	const struct mail_filter without_verdict = {
		.any_verdict = false, .verdict = VERDICT_NONE
	};
	struct baseline_view view = {
		.turn = intake->turn, .source = source,
		.arena = intake->arena, .mailbox = intake->mailbox,
	};
	enum outcome outcome;

	*note = (struct intake_note){ .line = { "" } };
	intake->stage = STAGE_OVER;
	intake->source = source;
	outcome = source->kind->open(source, &view.uidvalidity, &view.highest,
	                             why);
	if (outcome == OUTCOME_OK)
		outcome = see_mailbox(intake, &view, now, note, why);
	intake->pending_count = 0;
	if (outcome == OUTCOME_OK)
		outcome = store_mail_each(intake->turn->store,
		                          &without_verdict, note_pending,
		                          intake, why);
	if (outcome == OUTCOME_OK)
		set_out(intake);
	return outcome;
}

/* --- one mail --- */

static const char *
folder_for(const struct mailbox_settings *mailbox, enum verdict verdict)
{
	switch (verdict) {
	case VERDICT_FILED:
	case VERDICT_REPLY:
	case VERDICT_DUPLICATE:
	case VERDICT_AUTOMATIC:
	case VERDICT_BOUNCE:
	case VERDICT_OWN:
		return mailbox->filed_folder;
	case VERDICT_REFUSED:
	case VERDICT_SET_ASIDE:
	case VERDICT_UNKNOWN_SENDER:
		return mailbox->aside_folder;
	case VERDICT_NONE:
	case VERDICT_BASELINE:
	case VERDICTS:
		break;
	}
	return NULL;
}

static enum outcome
mark_done(struct store *store, int64_t id, struct why *why)
{
	enum outcome outcome = store_begin(store, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_mail_done(store, id, why);
	if (outcome == OUTCOME_OK)
		outcome = store_commit(store, why);
	if (outcome != OUTCOME_OK)
		store_rollback(store);
	return outcome;
}

/* Moves the mail where its verdict says; it may stand there already. */
static enum outcome
settle(struct intake *intake, int64_t id, int64_t uid, enum verdict verdict,
       struct intake_note *note, struct why *why)
{
	const char *folder =
		folder_for(&intake->turn->config->mailbox, verdict);
	enum outcome outcome =
		intake->source->kind->settle(intake->source, uid, folder, why);

	if (outcome == OUTCOME_BAD) {
		if (why != NULL)
			note->trouble = *why;
		return OUTCOME_OK;	/* tried again with the next full pass */
	}
	if (outcome == OUTCOME_OK)
		outcome = mark_done(intake->turn->store, id, why);
	if (outcome == OUTCOME_OK)
		turn_point("mail settled");
	else
		intake->is_full_due = true;
	return outcome;
}

/* The turn itself failed; the mail stays, and is found again. */
static enum outcome
stumble(struct intake *intake, enum outcome outcome, struct intake_note *note,
        struct why *why)
{
	intake->is_full_due = true;
	intake->troubles++;
	if (outcome == OUTCOME_SETUP || intake->troubles >= TROUBLES_MOST)
		return OUTCOME_LATER;
	if (why != NULL)
		note->trouble = *why;
	return OUTCOME_OK;
}

/* The bytes of the mail are in intake->fd, or cannot be had (lost). */
static enum outcome
judge(struct intake *intake, const struct turn_mail *mail, bool is_lost,
      int64_t now, struct intake_note *note, struct why *why)
{
	struct turn *turn = intake->turn;
	enum verdict verdict = VERDICT_NONE;
	struct why reason = { .text = "" };
	struct mail_row row;
	enum outcome outcome;

	if (is_lost && why != NULL)
		reason = *why;
	if (is_lost)
		outcome = turn_mail_lost(turn, mail, &reason, now, &verdict,
		                         &note->line, why);
	else
		outcome = turn_mail(turn, mail, intake->fd, now, &verdict,
		                    &note->line, why);
	if (outcome != OUTCOME_OK)
		return stumble(intake, outcome, note, why);
	intake->troubles = 0;
	if (verdict == VERDICT_NONE ||
	    mail->key.uidvalidity != intake->uidvalidity)
		return OUTCOME_OK;
	arena_clear(intake->arena);
	outcome = store_mail_find(turn->store, &mail->key, intake->arena, &row,
	                          why);
	if (outcome != OUTCOME_OK || row.id == 0)
		return outcome;
	return settle(intake, row.id, mail->key.uid, verdict, note, why);
}

static enum outcome
fetch_and_judge(struct intake *intake, struct turn_mail *mail, int64_t now,
                struct intake_note *note, struct why *why)
{
	enum outcome outcome =
		intake->source->kind->fetch(intake->source, mail->key.uid,
		                            intake->fd, &mail->size,
		                            &mail->cut, why);

	if (outcome != OUTCOME_OK && outcome != OUTCOME_BAD)
		return outcome;
	return judge(intake, mail, outcome == OUTCOME_BAD, now, note, why);
}

/* *done is false where nothing is to be done about this mail. */
static enum outcome
take_listed(struct intake *intake, const struct source_mail *listed,
            int64_t now, bool *done, struct intake_note *note,
            struct why *why)
{
	struct turn_mail mail = {
		.key = { .mailbox = intake->mailbox,
		         .uidvalidity = intake->uidvalidity,
		         .uid = listed->uid },
		.size = listed->size,
		.received_at = listed->received_at,
	};
	struct mail_row row;
	enum outcome outcome;

	*done = false;
	arena_clear(intake->arena);
	outcome = store_mail_find(intake->turn->store, &mail.key,
	                          intake->arena, &row, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (row.id == 0) {
		if (baseline_covers(&intake->baseline, intake->uidvalidity,
		                    listed))
			return OUTCOME_OK;
		*done = true;
		return fetch_and_judge(intake, &mail, now, note, why);
	}
	if (row.verdict == VERDICT_NONE || row.settled)
		return OUTCOME_OK;
	*done = true;
	return settle(intake, row.id, listed->uid, row.verdict, note, why);
}

/* From the bytes that were kept, else from the mailbox. */
static enum outcome
take_pending(struct intake *intake, const struct pending *pending,
             int64_t now, struct intake_note *note, struct why *why)
{
	struct turn_mail mail = {
		.key = { .mailbox = intake->mailbox,
		         .uidvalidity = pending->uidvalidity,
		         .uid = pending->uid },
		.size = pending->size,
		.received_at = pending->received_at,
	};
	enum outcome outcome;
	struct stat status;

	if (ftruncate(intake->fd, 0) != 0 ||
	    lseek(intake->fd, 0, SEEK_SET) != 0)
		return fail(why, OUTCOME_LATER, "cannot empty the file of the "
		            "mail in hand: %s", strerror(errno));
	outcome = store_mail_raw(intake->turn->store, pending->id, intake->fd,
	                         why);
	if (outcome == OUTCOME_OK) {
		if (fstat(intake->fd, &status) == 0)
			mail.size = status.st_size;
		return judge(intake, &mail, false, now, note, why);
	}
	if (outcome != OUTCOME_BAD)
		return outcome;
	if (pending->uidvalidity != intake->uidvalidity)
		return judge(intake, &mail, true, now, note, why);
	return fetch_and_judge(intake, &mail, now, note, why);
}

/* The next batch; an empty one ends the listing. */
static enum outcome
list_more(struct intake *intake, struct why *why)
{
	enum outcome outcome =
		intake->source->kind->list(intake->source, intake->cursor,
		                           intake->batch, SOURCE_LIST_MAX,
		                           &intake->count, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	intake->next = 0;
	if (intake->count == 0)
		intake->stage = STAGE_PENDING;
	else
		intake->cursor = intake->batch[intake->count - 1].uid;
	return OUTCOME_OK;
}

/* Goes on until something was done, or the listing has ended. */
static enum outcome
next_listed(struct intake *intake, int64_t now, struct intake_note *note,
            struct why *why)
{
	enum outcome outcome = OUTCOME_OK;
	bool done = false;

	while (outcome == OUTCOME_OK && !done &&
	       intake->stage == STAGE_LISTED) {
		const struct source_mail *listed;

		if (intake->next == intake->count) {
			outcome = list_more(intake, why);
			continue;
		}
		listed = &intake->batch[intake->next];
		outcome = take_listed(intake, listed, now, &done, note, why);
		if (outcome == OUTCOME_OK) {
			intake->reached = listed->uid;
			intake->next++;
		}
	}
	return outcome;
}

enum outcome
intake_next(struct intake *intake, int64_t now, bool *more,
            struct intake_note *note, struct why *why)
{
	struct why reason = { .text = "" };
	enum outcome outcome = OUTCOME_OK;

	*note = (struct intake_note){ .line = { "" } };
	if (intake->stage == STAGE_LISTED)
		outcome = next_listed(intake, now, note, &reason);
	else if (intake->stage == STAGE_PENDING &&
	         intake->pending_next < intake->pending_count)
		outcome = take_pending(intake, &intake->pending[
		                       intake->pending_next++], now, note,
		                       &reason);
	else
		intake->stage = STAGE_OVER;
	if (outcome != OUTCOME_OK) {
		intake->stage = STAGE_OVER;
		return fail(why, outcome, "%s", reason.text);
	}
	*more = intake->stage != STAGE_OVER;
	return OUTCOME_OK;
}
