/*
 * turn_book.c - the log out of the store, row by row.
 */
#include "turn_book.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/sheet.h"
#include "io/store_review.h"

struct writing {
	struct turn *turn;
	const struct logbook *book;
	struct sheet *sheet;	/* or NULL */
	struct text *csv;	/* or NULL */
	struct arena *arena;
};

void
book_init(struct logbook *book, const struct turn *turn,
          enum logbook_reader reader, const char *language, int64_t now)
{
	*book = (struct logbook){
		.policy = turn->policy,
		.language = language != NULL ? language
		          : turn->policy->language,
		.reader = reader,
		.today = calendar_day(&turn->policy->calendar, now),
	};
}

static enum outcome
write_event(void *context, const struct history_row *row, struct why *why)
{
	const struct writing *writing = context;
	const struct logbook_event event = {
		.challenge = row->challenge,
		.at = row->at,
		.actor = row->actor,
		.event = row->event,
		.text = row->text,
		.after = row->after,
	};

	(void)why;
	sheet_event(writing->sheet, &event);
	return OUTCOME_OK;
}

static enum outcome
write_challenge(void *context, const struct challenge *challenge,
                struct why *why)
{
	struct writing *writing = context;
	struct logbook_column columns[LOGBOOK_COLUMNS_MAX];
	struct logbook_cell cells[LOGBOOK_COLUMNS_MAX];
	struct store *store = writing->turn->store;
	int64_t reviewed = 0;
	enum outcome outcome = store_review_marked(store, challenge->id,
	                                           &reviewed, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (writing->sheet != NULL) {
		sheet_challenge(writing->sheet, challenge, reviewed);
		return store_history_each(store, challenge->id, write_event,
		                          writing, why);
	}
	arena_clear(writing->arena);
	logbook_row(writing->book, challenge, reviewed, writing->arena, cells);
	logbook_csv_row(cells, logbook_columns(writing->book, LOGBOOK_LOG,
	                                       columns), writing->csv);
	return OUTCOME_OK;
}

enum outcome
book_write_sheet(struct turn *turn, const struct logbook *book,
                 const struct challenge_filter *filter, const char *path,
                 int64_t now, struct why *why)
{
	struct writing writing = {
		.turn = turn, .book = book,
		.sheet = sheet_new(path, book, now),
	};
	enum outcome outcome = store_challenge_each(turn->store, filter,
	                                            write_challenge, &writing,
	                                            why);
	enum outcome ended = sheet_end(writing.sheet,
	                               outcome == OUTCOME_OK ? why : NULL);

	return outcome == OUTCOME_OK ? ended : outcome;
}

enum outcome
book_write_csv(struct turn *turn, const struct logbook *book,
               const struct challenge_filter *filter, struct text *csv,
               struct why *why)
{
	struct writing writing = {
		.turn = turn, .book = book, .csv = csv,
		.arena = arena_new(4 * 1024 * 1024),
	};
	enum outcome outcome;

	logbook_csv_heads(book, LOGBOOK_LOG, csv);
	outcome = store_challenge_each(turn->store, filter, write_challenge,
	                               &writing, why);
	arena_free(writing.arena);
	return outcome;
}

static enum outcome
read_back(struct turn *turn, int fd, struct slice *bytes, struct why *why)
{
	struct stat about;
	char *data;

	if (fstat(fd, &about) != 0 || about.st_size > BOOK_BYTES_MOST)
		return fail(why, OUTCOME_BAD, "the spreadsheet is larger than "
		            "%d MB, too large for a letter",
		            BOOK_BYTES_MOST / (1024 * 1024));
	data = arena_alloc(turn->arena, (size_t)about.st_size + 1);
	if (pread(fd, data, (size_t)about.st_size, 0) != about.st_size)
		return fail(why, OUTCOME_LATER, "the spreadsheet could not be "
		            "read back: %s", strerror(errno));
	*bytes = (struct slice){ data, (size_t)about.st_size };
	return OUTCOME_OK;
}

enum outcome
book_sheet_bytes(struct turn *turn, const struct logbook *book,
                 const struct challenge_filter *filter, int64_t now,
                 struct slice *bytes, struct why *why)
{
	char path[64];
	int fd = memfd_create("log.xlsx", MFD_CLOEXEC);
	enum outcome outcome;

	if (fd < 0)
		return fail(why, OUTCOME_LATER, "no memory for a spreadsheet: "
		            "%s", strerror(errno));
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	outcome = book_write_sheet(turn, book, filter, path, now, why);
	if (outcome == OUTCOME_OK)
		outcome = read_back(turn, fd, bytes, why);
	close(fd);
	return outcome;
}
